"""What was found gone, damaged or unpaid, and is told by that and not by who did it?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.together import FAR, Together

_OPENED: Final = "pried|jimmied|forced|busted|broken|popped|crowbarred"
_STANDS_IN_THE_OPEN: Final = "mirror|mirrors|fence|gate|mailbox|bumper|sign|railing|antenna|hedge|garage|taillight|headlight|windshield"
_MONEY: Final = "money|cash|deposit|payment|rent|dollars|thousand|hundred|grand|savings"

_OUTDOOR: Final = (
    "mailbox|mailboxes|fence|fences|gate|gates|shed|lawn|yard|sprinkler|sprinklers|sign|signs|shelter|"
    "bench|benches|statue|statues|playground|swing|swings|slide|headstone|headstones|gravestones|"
    "hydrant|meter|meters|windshield|tire|tires|mirror|mirrors|headlight|taillight|bumper|hood|"
    "streetlight|dumpster|flagpole|greenhouse|garage|barn|church|school|store|shop|underpass|overpass|bridge|"
    "bleachers|dugout|trailhead|cemetery|park|lot|garden|flowerbeds|flowerbed|planters|pumpkins|"
    "decorations|inflatables|antenna|wipers|tailgate|storefront|marquee|billboard|kiosk|atm|restroom|"
    "restrooms|porta|portapotty|potty|vending|barricade|picnic|goal|net|downspout|downspouts|gutter|gutters|scoreboard|cameras|trailer|boat|scooters|lock|locks|padlock|hasp"
)
_DAMAGED: Final = (
    "snapped|bent|dented|scratched|painted|tagged|smashed|busted|shattered|slashed|keyed|egged|"
    "sprayed|bashed|crushed|tipped|uprooted|pulled|pried|trampled|kicked|knocked|torn|ripped|flattened|"
    "graffitied|splattered|toppled|vandalized|broken|carved|gouged"
)

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="crime.outdoor-damage",
        scope="harm",
        phrases=(
            f"{_OUTDOOR} ~3 {_DAMAGED} >!into|in_half|heart",
            f"!nearly|almost|about {_DAMAGED}|took ~1 out|off|over|down|up|all|on|along|across ~4 {_OUTDOOR}",
            f"{_OUTDOOR} ~1 has|have|got|w|with|had :? ~2 dent|dents|scratch|scratches|hole|holes|paint|eggs|ruts",
        ),
        signs=("outdoor_damaged",),
        tight=True,
    ),
    Rule(
        # What the weather or a crash does is no offense.
        id="crime.damaged-by-chance",
        scope="harm",
        phrases=(
            "crash|crashed|accident|wreck|wrecked|mva|mvc|mvi|tc|collision|rearended|rollover|rolled|ditch|pole|deer",
            "storm|wind|winds|hail|tornado|lightning|tree|limb|branch|ice|flood|hydroplaned|veh|vs|swerved|airbags|airbag",
            "ankle|wrist|arm|leg|hip|nose|foot|collarbone|knee|tooth|heart|neck",
            "rear ended",
        ),
        signs=("by_chance",),
        whole=True,
    ),
    Rule(
        id="crime.found-gone",
        scope="harm",
        phrases=(
            "$driven_thing|tag|plate $be|got|been taken|stolen from|while|overnight|last|at ~2",
            "pawned|pawning|hocked ~1 her|his|my|rps|our|their|moms|dads|$whose ~2",
            "had|have|has|having ~1 her|his|my|our|their ~3 swiped|stolen|jacked|lifted|snatched|boosted|nabbed|taken from|off|out|at|by|again|while|when",
            "missing ~1 # ~2 calves|calf|cows|goats|sheep|chickens|hens|horses|pigs|tools|packages|bags|checks|bikes|tires|rings|guns|bottles|cartons|plants",
            "plate|plates|tag|tags|license|sticker ~2 swapped|switched|stolen|missing|gone",
            "someone|somebody|males|females|guys|unk|unknown|kids|juvs|juveniles|thief|thieves|burglar|burglars|suspect|suspects|susp|subjs|teens|whoever|strangers|couple|two|three _8 took|stole|grabbed|swiped|snatched|taking|stealing ~3 $goods",
            "someone|somebody|males|females|guys|unk|unknown|kids|juvs|juveniles|thief|thieves|burglar|burglars|suspect|suspects|susp|subjs|teens|whoever|strangers|couple|two|three|man|woman|male|female|guy ~3 carrying|loading|hauling|dragging|rolling|wheeling|lugging ~4 out|off|from|into of? ~4 vacant|empty|abandoned|site|jobsite|neighbors|store|school|church|truck|van|trailer",
            "$goods ~1 walked|walking|rolled|grew|disappeared|vanished out|off|from|legs ~1",
            "$goods|tablet|necklace|earbuds|binoculars|documents ~2 $be|got|been? taken|removed|missing|gone|lifted|drained|cut from|out|off of? ~3 locker|car|truck|van|porch|yard|desk|bag|purse|gym|garage|shed|office|store|shop|church|mailbox|cart|counter|rack|boat|trailer|lot|school|library|classroom|stroller|driveway|patio|tank|roof|unit|building|site|barn|hospital|locker|warehouse|restaurant|bar",
            "susp|suspect|suspects|someone|somebody|they|unk|unknown|thieves|subj|subjs|male|males|kids|juvs|vandals ~2 cut|drained|siphoned|unbolted|unscrewed|lifted|stripped|pulled|took|ripped ~3 copper|gas|fuel|diesel|wire|wiring|battery|batteries|converter|$goods ~3 from|out|off",
            "hit and|n|& run ~6 parked|car|truck|veh|vehicle|fence|mailbox|property|van|suv|mirror",
            "!$he|$kin|patient|resident|child missing|gone|taken|stolen|lifted|swiped from|off|out ~3 nightstand|drawer|drawers|dresser|safe|counter|register|purse|bag|backpack|truck|dock|slip|stable|cabinet|jar|desk|office|classroom|van|trailer|lot|tailgate|roof|gym|jobsite|warehouse|shop|closet|hangar",
            "cut|cutting|snapped|snipped ~2 chain|chains|lock|locks|fence|cable|padlock ~2 and|& ~1 took|stole|got|left|rode|drove ~3",
            "concealing|stuffing|stuffed|hiding|hid|slipping|slipped|putting|cramming|shoving ~2 _ ~1 in|into|down|under ~2 bag|purse|backpack|coat|pants|stroller|jacket|shirt|tote|bra|duffel ~4 store|drugstore|shop|aisle|pharmacy|market|mart|register|door|checkout|walgreens|walmart|target|cvs",
            "# ~3 gone|missing|taken|stolen from|out ~2 driveway|carport|curb|jobsite|garage",
            "!$he|$kin|dog|cat|puppy|kid|child|patient gone|missing from|out ~2 driveway|carport|curb|jobsite|rack|shed|barn|porch|patio|locker|mailbox|trunk|glovebox|stall|cart|desk|display|shelf|truckbed",
            "$goods|$driven_thing _8 not|isnt|wasnt there|here|where ~2 this|in|now|he|she|they|i|rp|morning|monday|today|after|when|left|parked",
            "not|isnt|wasnt where he|she|they|i|we|rp ~1 left|parked|put it",
            "saw|sees|seen|watched|caught|witnessed|observed ~4 take|taking|lift|lifting|grab|grabbing|carry|carrying|pull|pulling|load|loading|steal|stealing|snatch ~4 out|off|from|into of? ~4 $driven_thing|porch|patio|yard|shed|garage|shelf|rack|driveway|neighbors|store|mailbox",
            "out|came|come|back|returned|outside to|and find|found ~5 gone|missing|stolen",
            "came|come|went|back|returned out|back|to|home|outside ~3 find|found|discovered ~5 shattered|smashed|broken|slashed|busted|keyed|scratched|dented|cut|damaged|flat|rifled|ransacked|pried|egged|stolen|gone",
            "stuff|tools|things|belongings|change|copper|wiring|pipes ~1 all? gone|missing|cleaned >!through|to",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.found-damaged",
        scope="harm",
        phrases=(
            "pried|jimmied|crowbarred|forced ~1 the|a|our|my|rps|their ~2 box|door|drawer|register|mailbox|machine|lid|gate|window|safe|till|cabinet|trunk|hatch",
            "door|doors|gate|slider|window|windows ~4 kicked|forced|pried|jimmied|crowbarred in|open >!by",
            "broke|broken|cut|snapped|busted|popped|drilled|smashed ~1 the|a|my|rps|our|padlock|storage ~1 lock|locks|padlock|chain|latch|hasp|deadbolt ~1 on|off|of|to|from|and",
            "brick|bricks|rock|rocks|bottle|stone|stones|cinderblock|ball|bullet|pellet ~1 thru|through|thrown|tossed|hurled ~3 window|windows|windshield|door|glass|sunroof >!open",
            "poured|pouring|threw|splashed|dumped|smeared|spilled|sprayed ~2 paint|oil|eggs|trash|feces|acid|tar|bleach|glue|sugar|syrup|ketchup ~2 on|over|in|into|across|all ~4 steps|porch|wall|walls|statue|temple|church|mosque|sign|lawn|driveway|grave|car|truck|door|house|tank|vehicle|garden|hood|mailbox|fence|building|stoop|sidewalk|court|memorial",
            f"!eyes|eye|mouth|jaw|hand|hands|fist|fingers|lids {_OPENED} open|apart|off|loose >!her|his|eyes|mouth|jaw|hand|hands",
            f"{_OPENED} ~2 hasp|lock|locks|padlock|lockbox|coinbox|mailboxes|cluster",
            f"hasp|lock|locks|padlock|coinbox|mailboxes|cluster|meter ~3 {_OPENED}|cut",
            f"{_STANDS_IN_THE_OPEN} ~2 $be? ~1 gone|missing|knocked|broken|busted|smashed|shattered|ripped|torn|dented|scratched|hanging|crushed|flattened off|out|over|down|in|up? _8 video|camera|plate|susp|suspect|suspects|witness|witnesses|parked|driver|overnight|left|nobody|note|insurance|report|rpt",
            "scratch|scratches|dent|dents|dings ~2 down|along|across|all|on|in ~3 side|door|hood|panel|fender|bumper|quarter|trunk",
            "backed|ran|drove|plowed|crashed|bumped|hit|slid into ~3 _8 left|fled|drove|took|kept|gone|no ~1 scene|off|going|on|note|info",
            "$be|got|was? backed|run|driven|plowed into|over _3 left|fled|drove|kept|gone|took|driver",
            "hit|clipped|sideswiped|struck ~3 parked|my|our|rps ~3 car|truck|van|suv|vehicle|mailbox|fence _6 left|fled|drove|took|kept|gone",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.unpaid",
        scope="harm",
        phrases=(
            "using|used|uses|had|got ~2 her|his|my|rps|moms|$whose ssn|social|identity|name|debit|card|info ~2 to|for|at|without|and",
            "contractor|roofer|painter|landscaper|mechanic|plumber|builder|seller|landlord|handyman|company ~2 took|kept|got|paid|given ~4 never|didnt|not|gone|vanished|disappeared|wont ~2",
            "gave|give|gives|giving|read|told|shared ~2 bank|card|account|routing|ssn|social|login|password|pin|medicare|debit|credit ~2 login|password|pin|code|codes|ssn|routing|number|numbers|info|information|details|over ~3 to|man|caller|phone|online|someone",
            "fare|cab|taxi|uber|lyft|tab|bill|passenger|rider ~6 owing|owes|owed|skipped|bailed|stiffed ~3 #",
            "bought|sold|purchased|paid|selling ~8 is|are|was|were|turned|its|theyre out? ~1 fake|counterfeit|stolen|bogus",
            "filled|filling|gassed|fueled|pumped up? ~4 and|& ~1 took|drove|left|sped|pulled|gone off|away|out?",
            "wired|wire|sent|paid|zelled|venmoed|mailed|gave # ~3 to|for ~3 someone|man|woman|guy|caller|person|claiming|pretending|saying|posing|bail",
            "got|jumped|hopped|bailed|ran|took out|off ~5 no|without|w/o|never ~1 pay|paid|payment|paying|fare|cash",
            "pump|tab|fare|cab|gas|fuel|table|diner|food|meal|haircut|ticket|tank _6 unpaid|nonpayment|w/o|without|didnt|never|refused paying|pay|paid|payment?",
            "drove|ran|left|walked|took|jumped|bailed|rode _8 w/o|without paying|payment",
            "opened|opening|took|taken|got|filed|applied|bought|racked|charged ~5 card|cards|account|accounts|loan|loans|lease|unemployment|return|phone|line|credit ~1 in|under|using ~1 her|his|my|rps|moms|dads|$whose ~1 name|ssn|identity|social",
            f"seller|buyer|contractor|landlord|roofer|renter|guy|man|woman|they|he|she|company ~1 took|kept|pocketed|got|has ~3 {_MONEY} _3 blocked|vanished|disappeared|ghosted|never|gone|wont|stopped",
            f"sent|paid|gave|wired|zelled|venmoed|mailed|lost _6 {_MONEY}|bitcoin|crypto|zelle|venmo|cashapp _8 scam|scammed|scammer|fake|fraud|blocked|ghosted|vanished",
            "fake|phony|bogus|pretend ~1 bank|irs|medicare|cop|officer|sheriff|deputy|police|agent|tech|microsoft|amazon|grandson|utility|lottery|landlord|rental|listing|ticket|tickets|charity|number|website",
            "read|reads|reading|gave|given|sent|bought|mailed|paid _6 gift card|cards >!to|from|for",
            "caller|someone|somebody|man|woman|guy|they ~1 said|saying|claiming|claimed|pretending|posing|impersonating ~1 be? ~2 irs|medicare|microsoft|amazon|bank|sheriff|sheriffs|police|grandson|lottery _8 card|cards|money|account|cash|wire|wired|paid|sent|numbers|thousand|hundred|#",
            "got|getting|gotten|gained into|access ~1 to? ~1 his|her|my|rps|moms|dads|$whose ~1 bank|checking|savings|account|accounts|email|venmo|cashapp",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        # Damage that is found, where nobody rages and nobody crashed.
        id="together.damage-that-is-found",
        needs=("outdoor_damaged",),
        unless=(
            "by_chance",
            "violence_now>=verbal",
            "weapon=in_hand",
            "suicide_ideation>=passive",
            "suicide_behavior=in_progress",
            "self_harm_now>=minor",
            "consciousness=unresponsive",
            "consciousness=altered",
            "overdose=suspected",
            "overdose=confirmed",
            "disorganization=some",
            "disorganization=severe",
        ),
        unless_within=FAR,
        says=(("crime", "property"),),
    ),
)
