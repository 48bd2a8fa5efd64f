"""What was taken, broken into or damaged?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="crime.broken-in",
        scope="harm",
        phrases=(
            "back|front|side|rear|shed|garage|patio|sliding|basement door|window|slider|gate pried|forced|jimmied|kicked|smashed|busted|crowbarred",
            (
                "door|doors|window|windows|lock|locks|gate|slider|shed|garage|glass|case|display "
                "$be|was|were|been? kicked|pried|forced|jimmied|smashed|busted|broken|cut in|"
                "open|out|"
                "off|at|overnight"
            ),
            "pry|prying|pried|jimmying|jimmied ~3 door|window|slider|lock|gate|shed _2",
        ),
        says=(("crime", "property"),),
        masks=True,
    ),
    Rule(
        # Broken open, and somebody is in.
        id="crime.broken-in-and-inside",
        scope="crime",
        phrases=(
            "kicked|busted|broke|smashed|forced|knocked|pried|kicks|kicking|breaking in|out|down|open|through|thru ~3 door|doors|window|windows|screen|slider|gate _3 is|was|came|went|got|walked|climbed|entered|are|now|crawled ~1 inside|in|entered|house|kitchen|living|upstairs|downstairs",
        ),
        says=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.broken",
        scope="crime",
        phrases=(
            "glass|window|windshield is? out|everywhere|broke|shattered|gone",
            "ripping|stomping|stomped|beating|kicking ~4 glass|wipers|set|nativity|statue|signs|display|machine",
            "broke|broken|breaking >!down|up|into|in|arm|leg|hip|ankle|wrist",
            "kicked in >!face|head|stomach",
            "tore|ripped|tearing|ripping|flooded ~3 out|off|down|sink|toilet|wall|walls",
            "kicked|kicking|kicks|busting|knocked|punched|punching|broke|breaking|shot in|out ~2 glass|window|windows|windshield|headlights|headlight|lights|taillight|taillights|slats|panels|panel|screen",
            "$hurls ~3 through|thru ~3 window|windows|windshield|glass|door|storefront",
            "smashed|smashing|busted|shattered|cracked|dented|slashed|trashed|destroyed|damaged|vandalized|quebro|rompio|quebrando|rompiendo",
        ),
        signs=("broken",),
        tight=True,
    ),
    Rule(
        id="crime.property",
        scope="harm",
        phrases=(
            "kicked|hit|punched|struck|smacked|keyed my|rps|the|our|callers ~3 car|truck|door|van|suv|vehicle|panel|hood|fender|mailbox|bumper _3 left|leaving|theres|now ~1 a? ~1 dent|dents|crack|scratch|hole|damage",
            "cut|slit|removed|popped|pried|sliced ~1 screen|screens _6 window|in|inside|climbed|ran|fled|came|house|door",
            "throwing|threw|chucking|dropping|dropped|shooting|tossing _8 hit|hits|hitting|struck|cracked ~2 windshield|car|truck|bus|hood|cars",
            "using|used|charged|charging|opened|maxed ~3 card|cards|account|accounts|identity|checks ~3 without|fraudulently|fraud",
            "taken|ripped|cheated|conned|swindled|duped|bilked|hustled ~1 for|out|off ~4 dollars|thousand|hundred|grand|cards|savings|bucks|pesos",
            "gave|sent|bought|read|paid ~5 gift cards|card ~6 scam|scammer|scammers|caller|irs|stranger",
            "left ~3 car|truck|van|suv|vehicle running _4 gone|stolen|missing|drove|took",
            "loading|loaded|loads ~4 from ~4 site|jobsite|construction ~2 into",
            "skipped|walked|ran|left|dined|skipping out? on ~3 tab|bill|check|fare",
            "egging|teepeeing ~2 house|houses|car|cars|home|homes|yard",
            "pried|prying|jimmied|forced|cut|popped open ~3 machine|register|box|gate|lock|atm|cooler|trunk|locker|safe|cabinet|mailbox",
            "put|puts|tucked|hid ~2 $goods ~1 in|into|under|down|inside ~2 purse|backpack|bag|pants|coat|jacket|shirt|stroller|waistband ~1 and|& ~1 left|walked|ran|out|went",
            "shooting|shot|shoots ~4 at ~2 mailbox|mailboxes|sign|signs|windows|cars",
            "car|truck|vehicle|van|bike|trailer|boat|motorcycle|moped|scooter|camper ~2 gone from|out ~2 driveway|lot|yard|street|curb|jobsite|carport",
            "$lifts ~3 $goods",
            "absconded|absconding|made|makes|ran|runs|took|takes|rode|drove|skipped|sprinted|pedaled|bolted|fled|got off|away|out w|with ~3 $goods",
            "grabbed|grabbing|grabs >!his|their|her|my|our ~4 and|& ~1 ran|run|bolted|fled|took|left|split",
            "helped|helping|helps himself|herself|themselves to ~3 $goods >!food|water",
            "someone|somebody|vandal|vandals|unknown|juveniles|juvs|teens ~2 $defaces ~3 $fixture|$public_thing|lawn|garden|flowers|flower|hedge|tree|lines|building|house",
            "graffitied|defaced|defacing|teepeed|tpd",
            "toilet papered|papering ~2 yard|house|trees|tree",
            "tagged|tagging ~2 building|wall|walls|garage|bus|bridge|fence|train|overpass|underpass|store",
            "torched|torching ~2 car|cars|truck|house|shed|barn|van|dumpster|business|store|church|playground|bus",
            "destroyed|destroying|trampled|trampling|uprooted|tore|tearing up? ~2 garden|gardens|flower|flowers|lawn|beds|landscaping",
            "cut|cutting|snipped ~2 brake|fuel|cable|power|phone lines|line|cables",
            "kicked|kicking|busted|broke in|down ~2 business|store|shop|office|church|school|clinic|neighbors ~1 door|doors|gate",
            "smash and grab",
            "se llevo|llevó|llevaron ~3 $goods",
            "fire|fires was|were? set|started|lit >!up ~2 in|at|by|behind|inside",
            "emptied|drained|draining ~2 account|accounts|bank|savings",
            "employee|worker|helper|cleaner|maid|caregiver|aide|movers ~2 took|stole|taking|stealing|takes|steals ~2 $goods >!away|from_him",
            "mailbox|mailboxes|headstones|gravestones|statue|sign|signs|fence|scarecrow|planters knocked|pushed|torn|run|tipped|ripped down|over|out",
            "knocked|pushed|tipped|knocking|pushing|tipping over|down ~2 headstones|gravestones|mailbox|mailboxes|signs|statue|cones|portapotty|bikes|scooters",
            "damaging|defacing|vandalising ~2 _",
            "tampering|tampered|messing|messed ~1 w|with ~2 meter|lock|locks|vehicle|brakes|mail|machine|atm|tank|pump|breaker|trailer|transformer",
            "eggs|rocks|bricks|bottles|paint ~1 thrown at|on|through|into ~2 house|car|window|door|bus",
            "lost|out # ~3 scam|scammer|fraud|online",
            "put|puts|putting|drove|rammed|pushed ~4 through|thru ~3 bank|banks|store|stores|shop|shops|front|storefront|restaurant|school|schools ~1 glass|window|door|doors|windows",
            "ripping|yanking|snapping|bending|breaking ~2 mirror|mirrors|antenna|antennas|wiper|wipers|emblems ~1 off|down|from",
            "cleaned|emptied|wiped out ~2",
            "$goods|product|llantas ~2 pulled|stripped|ripped|cut|lifted|hauled|carried|siphoned off|from|out",
            "tires|wheels|rims|catalytic|stereo|laptop|jewelry|watch|tools|saw|mower|generator|bike|bicycle|stereo|camera|change|ipad|tablet|battery|guns|cash|purse|wallet|trailer|boat|kayak|motor|ring|rings|product gone|missing|taken|stolen",
            "slim jim",
            "wired|wire|sent|paid|gave|mailed ~2 money|cash|savings|cards|payment ~3 to|for|a? ~2 man|someone|caller|scammer|irs|guy|stranger|online|claiming|pretending|impersonating",
            "swapped|switching|switched|swapping|changing ~2 price|tags|stickers|labels|barcodes",
            "llevandose|llevándose|robandose|robándose|llevaron ~3",
            "siphoned|siphoning|siphon ~2",
            "popped|popping|prying|pried ~2 lock|locks|locker|trunk|ignition|door|lockers",
            "locker|trunk|lock ~4 popped|pried|punched|jimmied",
            "took|borrowed|keeping|has ~4 $goods ~4 wont|never|refuses|hasnt to? give|return|returned|gave|given",
            "tires|tire ~1 slashed|flattened|punctured|cut|popped|stabbed",
            "unauthorized|fraudulent|bogus charge|charges|purchases|purchase|withdrawal|withdrawals|transaction|transactions|account",
            "going|went|goes|rummaging through|thru|in|into ~1 cars|vehicles|mailboxes|lockers|purses|parked|unlocked",
            "somebody|someone|they|kids|thieves ~1 got|gotten|been|went into|in ~2 my|rps|our|$whose ~1 car|truck|shed|house|garage|van|trailer|locker",
            "concealing|concealed|conceal|hiding|stuffing|stuffed|putting|sticking|shoving|slipped|slipping ~2 items|merchandise|$goods ~2 in|into|down|under|inside ~2 backpack|bag|pants|coat|jacket|shirt|purse|stroller|sleeve|waistband|bra",
            "cut|cutting|cuts|sawed|snipped|snipping ~2 lock|locks|fence|padlock|catalytic",
            "throwing|threw|throw|lobbing|chucking ~5 at ~2 cars|vehicles|traffic|windows|houses|buses|trains",
            "windows|window|lights|light|windshield|lamp ~1 shot|busted|knocked|broken|smashed|punched out",
            "shot|shooting|knocked|busted out|at ~2 lights|light|window|windows|lamp|mailbox|signs|sign|cars",
            "damaged|damaging|damages|vandalizing ~2 fence|property|vehicle|car|lawn|sign|machine|door|gate|building|window|bathroom|restroom|equipment",
            "ripped|tore|tearing|pulled|broke|snapped|kicked|knocked ~2 mirror|mirrors|antenna|wiper|wipers|gate|sign|fence|emblem ~1 off|down|from",
            "bad|forged|fake|counterfeit|phony|stolen ~1 check|checks|hundred|hundreds|twenty|bill|bills|money|prescription|id|card|cards|plates",
            "hacked ~2 account|accounts|email|bank|facebook",
            "taking|took|takes|grabbing|lifting|swiping ~1 package|packages|mail|parcels|parcel|amazon",
            "dumped|poured|threw|splashed|spilled|put ~2 paint|oil|eggs|sugar|acid|bleach|syrup ~3 on|over|in|into ~2 car|truck|house|tank|door|lawn|vehicle|garden",
            "pry marks",
            "sign|signs|evidence of ~1 forced|break|burglary",
            "forced entry",
            "garage|house|shop|store|shed|business|mailbox|car|truck ~1 was|got hit ~1 overnight|last|again|between|while",
            "quebraron|rayaron|poncharon|asaltaron|saqueo|vandalizaron",
            "pickpocketed|swindler|forgery|embezzlement|trespass? robbing|skimming|skimmed",
            "someone|somebody|they|he|she ~1 cleaned out ~2 account|house|store|register|apartment",
            "$hurls ~3 through|thru ~3 window|windows|windshield|storefront|glass ~3 $townplace|laundromat|restaurant|salon|cafe|bus|car",
            "hood|roof|top of ~2 car|truck|van|cruiser|vehicle|suv ~3 dented|caved|cracked|broke|smashed",
            "took|takes|taking ~1 a|the|his|her $arm|$makeshift|bat|hammer|sledgehammer|pipe to|2 ~2 $public_thing|atm|machine|register|meter|meters",
            "card|cards|account|identity|ssn|checkbook ~2 used|charged|opened|hacked|compromised|cloned|skimmed|drained ~1 at|in|by|for|without|somewhere|three|two",
            "taken|bilked|swindled|conned|defrauded for|of|out ~1 $goods|#",
            "wire|wired|send|sent|mailed|gave ~1 bail|thousand|hundred|dollars|# thousand|hundred|dollars|bitcoin|cards",
            "slashed|slashing|flattened|punctured ~5 tires|tire",
            "broke|broken|breaking|breaks|busted|busting into >!tears|hives|a|song|sweat|laughter|sobs|pieces|half|two|sobbing|crying|conversation _",
            "someone|somebody|they|thieves ~1 broke in",
            "broke|broken|breaking|breaks into a|an ~2 $townplace|cabin|locker|unit|office|storage",
            "somebody|someone|they|thieves|$anyone ~2 made|got|get off|away w|with ~3 $goods",
            "prowler|prowling|burgling|burglarizing|ransacked|ransacking|rifled|swindled|embezzled|embezzling|pilfered|pilfering|pilfer|thieving|thieves|thefts|robando|swiping",
            "walk|walked|walks|walking|slip|slipped|left off|out w|with ~3 $goods",
            "$goods ~2 was|were|been|got|is|are ~1 taken|stolen|swiped|cut|ripped|lifted|jacked|boosted",
            "drove|took|drives|ran off >!his|her|my|the|their|on|from|in|to|down|pants|shirt|clothes ~2 without|w/o ~1 paying",
            "left|leave|leaving|took|drove|walked|ran off|out? without|w/o|not|never ~1 pay|paid|paying",
            "bounced|kited|forging|forges|forge|forged ~2 check|checks|signature|prescription|script",
            "not|never|didnt|without to? pay|paid|paying >!attention|rent|bills|child|taxes|me|him|her|back",
            "lp|ap has|have|stopped|detained|detaining|holding|req|requests|watching",
            "loss|asset prevention|prev|protection|prvention",
            "gas|fuel drive|driveoff",
            "drove off without|w/o|w",
            "driveoff",
            "someone|somebody|they|he drove|took off in|with it",
            "somebody|someone|thieves|kids|juv|juvs|juveniles|unk|tenant|guest|cleaner|worker|they took|stole|taken|got|lifted|swiped _5 out|from|off of? $pos|the|a|rps ~1 truck|car|garage|porch|shed|yard|house|locker|mailbox|desk|room|van|trailer|bed|purse|bag|apt|apartment|store|shop",
            "tenant|roommate|ex|renter|contractor|guest ~3 took|stole the|my|our|rps|a ~1 stove|fridge|tv|washer|dryer|tools|furniture|appliances|money|cash|card|jewelry|laptop|bike|ring|guns|gun|rifle|pistol",
            "$goods *8 gone|missing when|from|since|upon|on",
            "$goods ~1 $be? stolen|taken|swiped|lifted|missing",
            "shed|garage|barn|shop|house|home|car|truck|store|locker|unit|office|trailer|church|apartment|business ~1 $be? broke|broken into|in",
            "went|going|goes|rummaging|rifled|rifling|rummaged through ~1 my|our|rps|his|her|cars|parked|unlocked|peoples ~1 car|truck|cars|vehicle|vehicles|mail|shed|garage|purse",
            "trying|tried|checking|pulling|testing|lifting|pulled ~3 handles|handle",
            "took|taken ~1 $whose|my|our|rps ~1 car|truck|vehicle|van|motorcycle|bike|bicycle|boat|trailer|wallet|purse",
            "somebody|someone|kids|teens|juv|juvs|they|ex ~2 took|stole $whose|rps|my|our ~2 _",
            "someone|somebody ~1 took|stole it|them|mine|hers",
            "skipped|skipping|skips|ran|walked out on ~2 bill|tab|check|fare|cab",
            "dine|dined and|n dash|dashed",
            "scammer|scammers|scams",
            "unit|shed|locker|lock|locks|gate|fence ~2 cut|pried|jimmied|snipped open|off",
            "$goods ~3 cut|sawed off",
            "donuts|ruts|doughnuts ~5 field|lawn|yard|grass|course|park",
            "busted|broke|smashed|shattered|cracked|slashed|keyed|dented|damaged|scratched|egged|kicked|shot|threw|poured|spilled ~4 rp|rps|neighbors|landlords|store|stores|shop|business|owners|customers|peoples|companys|citys|schools|parked|strangers|my|our ~1 car|truck|window|windows|windshield|mirror|tires|tire|fence|mailbox|sign|garage|boat|van|suv|lawn|garden|taillight|taillights",
            "dumpster|trash|can|bin|bins|car|shed|field|porch|garbage|container|barn on|is|was|burning fire|burning|ablaze",
            "burning ~1 dumpster|car|shed|bin|can|barn|vehicle",
            "key|keying|keyed|snap|snapping|snapped|break|kick ~1 cars|car|mirrors|antennas|trucks",
            "took ~5 from ~2 store|shop|market|mall|mart|dollar|walmart|target|walgreens|cvs|kroger|dealership|rack|shelf|display|register",
            "robo|robaron|robado|roban|robando|hurto",
            "trying|tried|checking|pulling|testing ~1 doors|windows|handles",
            "sideswiped|egged|keyed|burgled",
            "metieron|robaron|llevaron|rompieron|saquearon",
            "swinging|swung|hitting|smashing|beating ~4 at|on ~2 cars|vehicles|windows|truck|windshields",
            "# windshields|windows|cars|mirrors|tires broken|smashed|slashed|out",
            "smashing|smashed|breaking|broke ~1 out ~4 windows|window|windshield",
            "knocked|knocking|tipped ~2 display|displays|shelf|shelves|merchandise|racks",
            "broke|breaking|smashed ~3 glass|cooler|freezer|register|counter ~3 store|shop|bank|bar",
            "throwing|threw|egging|throw ~3 at ~3 houses|cars|vehicles|windows|window|buses|building|buildings",
            "took|taken|grabbed|stole|steal|stealing|takes $pos|a|some? ~1 purse|wallet|bike|bicycle|package|packages|merchandise|jewelry|register|backpack|beer|alcohol|groceries >!out|off|his|her|home|to",
            "left|leaving|walked|ran|walks|pushed out? w|with ~2 shoes|merchandise|items|stuff|clothes|cart|beer|liquor|goods|unpaid",
            "pushed|pushing|rolled out ~2 cart",
            "set|sets|setting|lit|started ~4 on fire >!self",
            "spray|spraying painting|painted|paint",
            "graffiti|tagging|vandals",
            "tearing|trashing|trashed|destroying|destroyed|breaking|smashing|tore|damaging|damaged ~4 motel|hotel|store|restaurant|lobby|hospital|jail|business|school|library|clinic|shop|gym|bar|bus|display|displays|merchandise",
            (
                "someone|somebody|they|male|males|man|men|suspect|suspects|teen|teens|kids|unk|"
                "unknown ~2 took|taken|grabbed|swiped|snatched|takes ~3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication"
            ),
            (
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication $be|was|were|are|now|and|"
                "has|been? _1 gone|missing|taken|stolen|snatched"
            ),
            "window|windows busted|smashed|shattered|broken ~3 took|taken|missing|overnight",
            "shoplift|shoplifters|larceny|pickpocket|pickpocketed|burglars|thief|thieves",
            "fake|counterfeit|bad|forged # bill|bills|check|checks|twenty|hundred",
            "gave|gives|giving|got ~1 card|account|bank|social number|info|numbers|security",
            (
                "lit|lighting|set|burned|burning the|a|some|his|her ~1 curtains|dumpster|trash|"
                "shed|couch|fire|car"
            ),
            (
                "quebrando|rompiendo|quebro|quebró|rompio|rompió los|las|el|la vidrios|vidrio|"
                "ventanas|ventana|carro|carros"
            ),
            (
                "threw|throwing|throws rocks|bricks|rock|brick|stones at|through ~4 sign|"
                "window|windows|car|cars|store|house|bus"
            ),
            "shoplifted|stopped w|with merchandise|items",
            (
                "theft|stolen|stole|steals|stealing|shoplifting|shoplifter|shoplifted|shoplift|"
                "larceny|burglary|burglar|burglarized|vandalism|vandalizing|vandalized|fraud|scam|"
                "scammed|arson|arsonist|robo|robaron|looting"
            ),
            (
                "broke|breaking|broken|break|breaks|tried|trying into|in|to $pos|the|a|an|break? "
                "_1 car|cars|house|home|store|shed|garage|apartment|vehicle|building|business|"
                "church|school|unit"
            ),
            "break in|ins",
            (
                "breaking|broke|smashing|smashed|busting|busted|damaging|"
                "damaged|keying|keyed|hitting|vandalizing|scratching|spray ~3 out|up|at|all|of|"
                "painting|the|a|store|parked|peoples|neighbors|customers|shop|bus|police|squad|"
                "patrol? ~2 cars|car|vehicles|vehicle|storefront|windshield|windshields|tires|"
                "merchandise|displays|display|mailboxes|atm|machine|squad|signs"
            ),
            (
                "smashed|broke|broken|busted|breaking|smashing _2 window|windows|glass|door of|at|"
                "to the|a|neighbors|store|shop|business|church|bank|school|bus|library"
            ),
            "slashed|slashing _2 tires|tire",
            (
                "set|sets|setting|lit|lighting|started|starting ~2 fire|ablaze ~1 to|on|in|at|"
                "dumpster|trash?"
            ),
            "pushed|walked|walking|ran|running out ~2 cart|merchandise|paying",
            "without paying",
            "drove|took off in|with my|our|rps|victims ~1 car|truck|vehicle|van|suv",
            "porch pirate",
            "broken into|window",
            "gift card numbers",
            "in|using my name|identity|ssn|card|cards",
            ("cut|gone|missing|taken from|off|out _2 hinges|cemetery|truck|lot|trailer"),
            "never|not|didnt delivered|vanished|ship|arrive _4 paid|sent",
            "sent|paid # ~3 online|for",
            "someone opened|used|charged|hacked",
            "skimmer",
            "dine|left no pay",
            "left it running",
            "counterfeit|forged",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
)
