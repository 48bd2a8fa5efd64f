"""Which offenses are reported?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="crime.nuisance-mask",
        scope="harm",
        phrases=(
            "jail|prison|time|convicted|record for|of arson|theft|burglary|robbery|assault",
            "they|someone|he|she stole|stealing $pos _1 money|thesis|thoughts|baby|soul|checks",
            "yelling|saying|says|screaming that? they|she|he stole|steal|took",
            "refuses|refusing|refused|wont|will|not not? to? come|go|get|leave out|down|of? of? $pos|the|from? bathroom|room|bedroom|house|closet|car|garage|shower|apartment|home|bed|hospital",
            (
                "wont|will|refuses|refusing|refused|not|doesnt|does|wants|want not? to? go|"
                "goes|going|come to|back? school|work|class|bed|er|hospital|doctor|dr|home|"
                "church|shower|sleep"
            ),
            "wants|want him|her|them|it|me out|off|gone of? hospital|jail|here|pain|meds|life",
            (
                "wont|will|refus|refuses|refusing|refused|not|doesnt|does|didnt|cant|cannot|unable|"
                "afraid|scared|want|wants|trying|let|lets|wouldnt|never not? leave|to|come? leave|"
                "come? $pos|the|this|that|a|me|him|her|them|my|with|without|until|because|bc|on|"
                "for|due|alone|w ~1 room|house|home|apartment|apt|bed|bathroom|bedroom|closet|"
                "alone|car|couch|side|hospital|someone|help|relationship|husband|basement"
            ),
            "let|lets|letting $victim leave",
            "robbed of|$pos sleep|peace|joy|youth",
            (
                "stole|steals|stolen|steal $pos? heart|kiss|show|thunder|base|thoughts|soul|brain|"
                "face|identity"
            ),
            (
                "rape|raped|assaulted|robbed|robbery|molested ~4 $period|when|as|ago|before|"
                "years|child|college|trauma|history|hx"
            ),
            "thinks|believes|convinced _3 stole|stolen|stealing|robbed",
            (
                "hx|history|survivor|victim|trauma|nightmares|flashbacks|memory|memories|since ~3 "
                "rape|assault|robbery|abuse|break|burglary|mugging"
            ),
            "rage|break|escape room",
            "leave|leaves|leaving|left him|her|me|them|us alone",
            "robbed|raped|assaulted|stabbed|shot|molested|carjacked|mugged|burglarized ~2 in|when|as #|kid|child|teen|college|iraq|high|school",
            "thinks|believes|convinced|says|thinking _4 burglars|robbers|thieves|burglar|thief",
            "stole|stealing|stolen|took|taken $pos ~1 son|daughter|mind|thoughts|soul|pension|farm|body|identity|memories|dreams|eyes|teeth|idea|ideas|invention|song|land|bones|blood|face|brain|baby",
            "trespassing in|on my|his|her mind|thoughts",
            "noise|noises in|from $pos? head|attic|walls|pipes",
        ),
        masks=True,
    ),
    Rule(
        id="crime.broken-in",
        scope="harm",
        phrases=(
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
        id="crime.quality-of-life",
        scope="harm",
        phrases=(
            "blocking|blocks|blocked|parked ~2 drive|driveway|dr|gate|garage|hydrant|ramp|alley|mailbox",
            "past checkout|closing|hours",
            (
                "kids|teens|people|males|juveniles|juvs|boys|subjects|someone|somebody|youths|squatters ~2 in|inside|on|thru|through ~2 old|abandoned|vacant|construction|empty ~2"
            ),
            "owner|mgr|manager|rr|railroad|transit|mta|city|school|landlord|rp|store|hotel|clerk|driver|shop|church|staff|security|tenants|neighbors wants|want|needs|would ~1 em|him|her|them|guest|male|female|man|woman|guy|subj|kids|people|group ~2 out|gone|moved|off|removed|moving|along",
            "wants|want a? guest|male|female|man|woman|guy|subj|kids|people|group|tenant|customer ~3 out|gone|moved|off|removed|trespassed",
            "need|needs|has to go|leave|move >!to|in|home|see",
            "setting|shooting|lighting|popping|launching off? mortars|firecrackers|rockets|fireworks|candles",
            "mortars|firecrackers|fireworks",
            "bass|base|music|stereo|party *8 shaking|loud|blasting|again|all|midnight|am|hours",
            "spinning|doing donuts|doughnuts|burnouts >!on",
            "selling|soliciting|begging|washing ~2 between|in|at ~1 cars|traffic|lanes|ramp|intersection",
            "wants|want|would him|her|them|em to? go|leave >!to|in|home|with|alone|her|him|me",
            "no|without pants|underwear|bottoms",
            "skateboarders|skaters|loiterers",
            "tent|tents|living|squatting ~2 behind|by|near|under|in ~1 shop|store|business|park|property|building|stairwell|shed|alley",
            "burning ~1 tires|leaves|plastic|brush",
            "shining|spotlighting|poaching ~2 deer|fields",
            "fishing|hunting|camping ~2 without|illegally",
            "que se vaya|vayan|quite|mueva",
            "no dejan|deja dormir",
            "begging for|people|customers|change|money|drivers|outside",
            "asking|asks|ask|begging ~2 for ~1 money|change|cash|dollars|handouts|cigarettes",
            "tents|camping under|behind|in|on|at|by|near",
            "drums|drumming|jackhammer",
            "took|taking|takes all? $pos clothes off",
            "naked|nude",
            "blocking|blocks ~2 cars|vehicles|customers|people|path|way|alley|ramp",
            "drinking|alcohol|beer|vodka _3 in|on|at|behind _2 bleachers|field|stairs|stairwell|steps|lot|corner|sidewalk|parking|garage|bench|lawn|entrance",
            "party|music|musica|stereo|bass|neighbors|people|guests|drums *6 loud|blasting|blaring|noise|noisy",
            "asleep|sleeping|camped|passed ~4 room|lobby|stairwell|hallway|garage|entrance|doorway|laundry|atm|vestibule|bathroom|restroom|porch _8 wants|want|needs|asking|requesting ~2 out|gone|moved|removed|leave",
            (
                "asking|ask|asks|begging|begs|demanding for ~1 money|change|cash|dollars|spare|"
                "handouts"
            ),
            (
                "$harmed|mgr|manager|management|owner|driver|staff|security|rp|and|store wants|"
                "want|needs|need|requesting|req|requests him|her|them|subj|male|female off|out|"
                "gone|removed|moved|trespassed|escorted"
            ),
            (
                "sleeping|asleep|camped|camping|sleeps|living|tents|tent ~2 behind|in|on|under|"
                "against|near|by ~2 bldg|building|store|business|property|dumpster|stairwell|"
                "stairs|porch|doorway|lobby|vestibule|loading _8 moved|move|gone|removed|off|"
                "out|leave|wants|want"
            ),
            "people|males|subjects|group sleeping|loitering|camping ~1 behind|in|on|at",
            (
                "bass|stereo|speakers|drums|karaoke so|too|is|very|really? loud|blasting|"
                "thumping|shaking"
            ),
            "loud|drunk|rowdy ~1 frat|house|party|parties|partying|teens|music",
            "naked|nude male|female|man|woman|guy|subj|person",
            "roman candles|candle",
            "bottle rockets|rocket",
            (
                "trespass|trespassing|trespasser|trespassed|trespasses|loitering|loiter|"
                "panhandling|panhandler|panhandle|panhandlers|indecent|squatting|squatters|"
                "squatter"
            ),
            "exposing|exposed|exposes himself|herself|self|genitals|themselves",
            (
                "naked|nude ~3 in|on|outside|running|walking|down|street|public|park|sidewalk|road|"
                "yard|lawn|bus|lot"
            ),
            (
                "urinating|defecating|peeing|masturbating|urinated|defecated ~2 in|on|at|outside|"
                "public|street|lobby"
            ),
            "asking|asks people|customers|everyone|cars for",
            "party|music|musica|música|ruido _3 loud|fuerte|blasting|blaring",
            "loud music|party|noise|bass|drums|neighbors",
            "noise complaint|complaint",
            "music too|blaring|loud",
            (
                "blocking|blocks|blocked _2 door|doorway|entrance|driveway|traffic|lane|lanes|"
                "street|road|sidewalk|aisle|exit"
            ),
            (
                "drinking|alcohol|beer|vodka _3 in|on _1 public|park|playground|sidewalk|bench|"
                "street|slide"
            ),
            "asked|told|wants|want|needs|need|been ~3 to? leave|removed",
            "unwanted person|subject|subj|guest|party|male|female|sub",
            "camping behind|in|on|at",
            "lighting|setting|shooting off? fireworks",
            "fireworks",
            "no se quiere ir|salir",
            "back in the|store|lobby _3 after|trespassed|being|put|banned|told",
            "banned from",
            "soliciting|prostitution|disorderly",
            "pide|pidiendo dinero",
            "throw|kick|thrown|kicked ~1 out",
            "lewd",
            (
                "sleeping|asleep|passed in|on _2 lobby|stairwell|vestibule|doorway|entrance|"
                "laundry _4 wants|want|needs|remove|removed|gone|out"
            ),
            "jumped|jumping the|over turnstile|fence|turnstiles",
            "dumping",
            "moved along",
        ),
        says=(("crime", "quality_of_life"),),
        past=(("crime", "quality_of_life"),),
        tight=True,
    ),
    Rule(
        # Who will not go is no offender at home, in a car or on a ledge.
        id="crime.stays",
        scope="harm",
        phrases=(
            "wants|want|needs him|her|them|subj off|gone|moved|removed|out >!of",
            "wont|refuses|refusing go|leave|move >!to|through|ahead|into",
            "will not go|leave|move >!to|with|w|away|in|home|back|near|out|outside|on|into|through|off|anywhere|her|his|the|my",
            (
                "wont|refuses|refusing|refused|refuse|will|doesnt not? to? _4 get|go|come|step|"
                "move out|off|away|on|along|out"
            ),
            (
                "wont|refuses|refusing|refused|not|doesnt|isnt|didnt|wouldnt|cant to|going|want|"
                "get? leave|leaving|exit|vacate"
            ),
            ("wont|refuses|refusing|refused|isnt to|going? come|go|going|get? off|out|away"),
            "refuses|refusing|refused|isnt to? go|going",
            "lying|laying|sitting|standing|sleeping|parked|planted ~3 across|middle|front|blocking ~4 gate|gates|aisle|drive|lane|door|doors|entrance|turnstile|turnstiles|exit|driveway",
        ),
        signs=("stays",),
        whole=True,
    ),
    Rule(
        id="crime.in-a-shop",
        scope="harm",
        phrases=(
            (
                "store|stores|shop|mall|market|mart|walmart|target|kroger|aldi|walgreens|cvs|costco|"
                "supermarket|dollar|clerk|cashier|checkout|register|lowes|pharmacy|hardware|liquor|"
                "grocery|retail|boutique|tienda|kohls|macys|safeway|7eleven"
            ),
            "home depot",
        ),
        signs=("premises", "shop", "not_at_home"),
        whole=True,
    ),
    Rule(
        id="crime.in-a-business",
        scope="harm",
        phrases=(
            (
                "lobby|hotel|motel|restaurant|cafe|coffee|library|bank|laundromat|salon|casino|"
                "theater|cinema|gym|mcdonalds|starbucks|wendys|subway|lot|customers|customer|business|"
                "tavern|bar|office|bus|station|atm|mall|diner|pub|dealership|teller|lavanderia|"
                "landlord|barber"
            ),
        ),
        signs=("premises", "not_at_home"),
        whole=True,
    ),
    Rule(
        id="crime.on-premises",
        scope="harm",
        phrases=(
            (
                "doorway|stairwell|vestibule|property|prop|concierge|condo|patrons|patron|premises|discharge|discharged|"
                "ride|rides|fare|platform|booth|counter|tenant|tenants|owner|tow|yard|courthouse|dmv|"
                "club|campus|museum|train|passengers|riders|showroom|warehouse|visitor|waiting|"
                "operator|passenger|coach|clinic|nursing|desk|parking|administrator"
            ),
        ),
        signs=("premises",),
        whole=True,
    ),
    Rule(
        id="crime.goods-of-a-shop",
        scope="harm",
        phrases=(("merchandise|aisle|unpaid|rack|tags|security"),),
        signs=("shop",),
        whole=True,
    ),
    Rule(
        id="crime.not-at-home",
        scope="harm",
        phrases=(
            (
                "church|school|cooler|shelter|parked|vending|mailbox|mailboxes|passing|"
                "strangers|gas|landlords"
            ),
        ),
        signs=("not_at_home",),
        whole=True,
    ),
    Rule(
        id="crime.noise",
        scope="harm",
        phrases=(
            (
                "music|stereo|bass|party|partying|karaoke|band|drums|drummer|drumming|hammering|hammer|chainsaw|"
                "chainsaws|drilling|drill|saw|sawing|mower|blower|speakers|speaker|subwoofer|thumping|"
                "stomping|revving|backfiring|firing|honking|horn|gunfire|booms|trumpet|sax|guitar|piano|"
                "generator|jackhammer|leafblower|banging|motorcycles"
            ),
        ),
        signs=("noise",),
        tight=True,
    ),
    Rule(
        id="crime.wakes",
        scope="harm",
        phrases=("cant|cannot|couldnt|tenants|kids|neighbors ~1 sleep|asleep|awake",),
        signs=("wakes_others",),
        whole=True,
    ),
    Rule(
        id="crime.bothered",
        scope="harm",
        phrases=(
            "cant|cannot|trying|gotta|need|tenants|kids|baby|people to? sleep|asleep",
            "keeping|keeps|kept ~2 up|awake",
            "noise complaint|ordinance",
            "compl|complainant|complaining|ordinance",
            "# am",
            "# rd|th|nd call|time",
            "all night|nite|nite|day",
            "wants it|them|him|noise|music to? ~1 stop|stopped|down|quiet|off",
            "3rd|third|fourth|4th|second|2nd|5th call|time",
            "up at #",
            "losing|lose $pos mind",
            "midnight|medianoche",
        ),
        signs=("bothered",),
        tight=True,
    ),
    Rule(
        id="crime.none",
        scope="harm",
        phrases=("no crime|crimes",),
        says=(("crime", "none"),),
        whole=True,
    ),
    Rule(
        id="crime.takes",
        scope="harm",
        phrases=(
            (
                "took|taking|takes|grabbed|grabbing|lifted|pocketed|swiped|stuffed|stuffing|concealed|"
                "concealing|hid|hiding|filled|loaded|loading|pushed|pushing|walked|walking|ran|left|leaving|carried "
                ">!pills|meds|all|too|a|him|her|it|off|back|his|care|place|some|part|away|into|in|to|by|from|the|over|up|home|on|down|after|when|before ~1 _"
            ),
            "took|taking|takes|grabbed|stuffed|pushed|loaded|filled ~1 a|the|some|two|# ~2 $goods",
            "walked|walking|ran|running|left|leaving|walks|runs|leaves|rolled|pushed|pushing out? w|with :? ~5 $goods",
            "walked|ran|left|took|pushed|rolled out w|with :? ~3 _",
            "ran out|off w|with :? ~3 _",
        ),
        signs=("takes",),
        tight=True,
    ),
    Rule(
        id="crime.broken",
        scope="crime",
        phrases=(
            "broke|broken|breaking >!down|up|into|in|arm|leg|hip|ankle|wrist",
            "kicked in >!face|head|stomach",
            "tore|ripped|tearing|ripping|flooded ~3 out|off|down|sink|toilet|wall|walls",
            "smashed|smashing|busted|shattered|cracked|dented|slashed|trashed|destroyed|damaged|vandalized|quebro|rompio|quebrando|rompiendo",
        ),
        signs=("broken",),
        tight=True,
    ),
    Rule(
        id="crime.property",
        scope="harm",
        phrases=(
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
            "set|setting|lit|started ~4 on fire >!self",
            "spray|spraying painting|painted|paint",
            "graffiti|tagging|vandals",
            "tearing|trashing|trashed|destroying|destroyed|breaking|smashing|tore|damaging|damaged ~4 motel|hotel|store|restaurant|lobby|hospital|jail|business|school|library|clinic|shop|gym|bar|bus|display|displays|merchandise",
            (
                "someone|somebody|they|male|males|man|men|suspect|suspects|teen|teens|kids|unk|"
                "unknown ~2 took|taken|grabbed|swiped|snatched|takes ~3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "jewellery|tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication"
            ),
            (
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication $be|was|were|are|now|and|"
                "has|been? _1 gone|missing|taken|stolen|snatched"
            ),
            "window|windows busted|smashed|shattered|broken ~3 took|taken|missing|overnight",
            "shoplift|shoplifters|larceny|pickpocket|pickpocketed|burglars|thief|thieves",
            "fake|counterfeit|bad|forged # bill|bills|check|checks|twenty|hundred",
            (
                "left|leaving|walked|ran|walks out? w|with ~2 shoes|merchandise|items|stuff|"
                "clothes|cart|beer|liquor|goods"
            ),
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
                "breaking|broke|smashing|smashed|busting|busted|kicking|throwing|threw|damaging|"
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
            "spray paint|painted",
            "broken into|window",
            "gift card numbers",
            "dine and dash",
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
    Rule(
        id="crime.person",
        scope="harm",
        phrases=(
            "$goods ~1 $be? snatched|yanked|ripped ~2",
            "tried|trying|attempted|attempting|tries to ~1 drag|pull|grab|force|lure|snatch|rape|abduct|kidnap ~3 $victim ~1 into|in",
            "tried|trying|attempted to rape|kidnap|abduct|rob|carjack",
            "snatched|yanked ~2 $goods",
            (
                "$arm|$untyped _10 took|takes|taking|grabbed|demanded|demanding|wants|give|"
                "gave ~3 purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|"
                "money|laptop|jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|"
                "cards|register|registar|catalytic|plates|prescription|medication"
            ),
            (
                "took|takes|taking|grabbed|snatched|demanded|robbed _3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "jewellery|tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication _8 $arm"
            ),
            (
                "took|takes|grabbed|snatched|stole|yanked rps|my|victims|callers|his|her ~1 "
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication from|off|out ~1 him|her|"
                "hand|hands|shoulder|$victim"
            ),
            (
                "robbery|robbed|robbing|robs|carjacked|carjacking|carjack|rape|raped|raping|"
                "kidnapped|kidnapping|abducted|mugged|mugging|asaltaron|asalto|violada|violo|"
                "murdered|murder"
            ),
            "hold|held|holding up|him|her|store|clerk at|just|now|gunpoint|knifepoint",
            "home invasion",
            "sexually|sexual assaulted|assault|abused|abuse",
            "forced|pulled|dragged ~3 out of|from _4 car|vehicle|at|gunpoint",
            "at gunpoint|knifepoint",
            "demanding|demanded|demands money|cash|purse|wallet|phone",
            "molested|molesting|groped|groping",
        ),
        says=(("crime", "person"),),
        past=(("crime", "person"),),
        tight=True,
    ),
)

_NO_OFFENSE: Final = (
    "suicide_ideation>=passive",
    "suicide_behavior=in_progress",
    "consciousness=unresponsive",
    "consciousness=altered",
    "overdose=suspected",
    "overdose=confirmed",
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.stays-on-premises",
        needs=("stays", "premises"),
        unless=_NO_OFFENSE,
        within=30,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.noise-that-bothers",
        needs=("noise", "bothered"),
        unless=_NO_OFFENSE,
        within=25,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.voice-that-wakes-others",
        needs=("voice_raised", "wakes_others"),
        unless=_NO_OFFENSE,
        within=25,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.takes-from-a-shop",
        needs=("takes", "shop"),
        unless=_NO_OFFENSE,
        within=20,
        says=(("crime", "property"),),
    ),
    Together(
        id="together.breaks-what-is-not-home",
        needs=("broken", "not_at_home"),
        unless=_NO_OFFENSE,
        within=10,
        says=(("crime", "property"),),
    ),
)
