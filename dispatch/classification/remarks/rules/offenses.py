"""Which offenses are reported? Robbery and rape, and what place and act say together.

The rules on nuisances and on things taken or damaged stand in files of their own, and are gathered
here.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import nuisances, thefts, thefts_found
from dispatch.classification.remarks.together import FAR, Together

RULES: Final[tuple[Rule, ...]] = (
    *nuisances.RULES,
    *thefts.RULES,
    *thefts_found.RULES,
    Rule(
        # Who will not go is no offender at home, in a car or on a ledge.
        id="crime.stays",
        scope="harm",
        phrases=(
            "wants|want|needs him|her|them|subj off|gone|moved|removed|out >!of",
            "wont|refuses|refusing go|leave|move >!to|through|ahead|into|back",
            "will not go|leave|move >!to|with|w|away|in|home|back|near|out|outside|on|into|through|off|anywhere|her|his|the|my",
            (
                "wont|wouldnt|refuses|refusing|refused|refuse|will|doesnt not? to? _4 get|go|come|step|"
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
            "bookstore",
            (
                "store|stores|drugstore|thrift|ulta|sephora|marshalls|tjmaxx|meijer|publix|wegmans|winco|shoprite|rei|gamestop|bestbuy|shop|mall|market|mart|walmart|target|kroger|aldi|walgreens|cvs|costco|"
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
                "lobby|waffle|dennys|ihop|dunkin|taco|burger|chipotle|brewery|arcade|bowling|rink|hotel|motel|restaurant|cafe|coffee|library|bank|laundromat|salon|casino|"
                "theater|cinema|gym|mcdonalds|starbucks|wendys|subway|lot|customers|customer|business|"
                "tavern|bar|office|bus|station|atm|mall|diner|pub|dealership|teller|lavanderia|restroom|restrooms|"
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
                "exam|ex|uber|lyft|taxi|cab|cabbie|daycare|preschool|guest|roommate|houseguest|exboyfriend|exhusband|exwife|uninvited|doorway|stairwell|vestibule|property|prop|concierge|condo|patrons|patron|premises|discharge|discharged|"
                "ride|rides|fare|platform|booth|counter|tenant|tenants|owner|tow|yard|courthouse|dmv|"
                "club|campus|museum|train|passengers|riders|showroom|warehouse|visitor|waiting|"
                "operator|passenger|coach|clinic|nursing|desk|parking|administrator"
            ),
            "at|to|by|outside ~1 her|his|my|our|rps job|work|workplace|jobsite",
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
            "ex|exs|girlfriends|boyfriends|coworkers|bosses|ladys|womans|mans|another ~2 car|cars|truck|van|windows|vehicle|house",
            "police|city|stranger|strangers|neighbors|customers|peoples|rps|landlords|citys|companys|schools car|cars|truck|van|window|windows|fence|shed|mailbox|property|vehicle",
            (
                "cruiser|squad|vending|cars|nativity|church|school|cooler|shelter|parked|vending|mailbox|mailboxes|passing|"
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
                "pounding|music|stereo|bass|party|partying|karaoke|band|drummer|drumming|hammering|hammer|chainsaw|"
                "chainsaws|drilling|drill|saw|sawing|mower|blower|speakers|speaker|subwoofer|thumping|"
                "stomping|revving|backfiring|firing|honking|horn|gunfire|booms|"
                "generator|jackhammer|leafblower|banging|motorcycles|bullhorn|megaphone|loudspeaker|horns"
            ),
            "playing|plays|practicing|blasting|loud|cranked|electric|upstairs|neighbor|neighbors ~3 amp|amps|drums|drummer|guitar|piano|sax|trumpet|violin|tuba",
            "amp|amps|drums|drummer|guitar|piano|sax|trumpet|tuba ~3 cranked|loud|blasting|playing|again|late|practice",
        ),
        signs=("noise",),
        tight=True,
    ),
    Rule(
        # Feet that are heard strike nobody: the rules of blows do not see the word, and this one does.
        id="crime.stomps",
        phrases=("stomping|stomps|stomped >!on|$victim|$pos|out|someone",),
        signs=("noise",),
        whole=True,
    ),
    Rule(
        id="crime.wakes",
        scope="harm",
        phrases=(
            "keeping|keeps|waking|woke|wakes|kept ~2 $victim|neighbors|building|block|everyone|street ~1 up|awake",
            "cant|cannot|couldnt|tenants|kids|neighbors ~1 sleep|asleep|awake",
        ),
        signs=("wakes_others",),
        whole=True,
    ),
    Rule(
        id="crime.bothered",
        scope="harm",
        phrases=(
            "at|after|past|since # pm",
            "too loud",
            "second|third|fourth|another|every night|nite|morning",
            "before sunup|sunrise|dawn|daylight",
            "cranked|cranking|blasting",
            "noise hrs|hours",
            "since # ",
            "just? wants quiet",
            "turn|turned|turning ~1 down",
            "complaint|complaints",
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
        phrases=(
            "no evidence|sign|signs|indication of ~2 crime|foul|criminal",
            "no|not|without ~1 law|laws|crime violation|violations|violated|broken|committed",
            "nothing criminal|illegal",
            "not a crime",
            "no crime|crimes",
        ),
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
                ">!pills|meds|mushrooms|shrooms|acid|lsd|edibles|edible|gummies|drugs|molly|ecstasy|ketamine|xanax|all|too|a|him|her|it|off|back|his|care|place|some|part|away|into|in|to|by|from|the|over|up|home|on|down|after|when|before ~1 _"
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
        id="crime.person",
        scope="harm",
        phrases=(
            "quitaron|arrebataron|arrebato|arrebató ~3 a la|una|un|mi|su ~1 $kin|señora|senora|hombre|mujer|muchacho|muchacha|señor|senor|señorita|persona|cliente",
            "me|nos asaltaron|arrebataron",
            "$kin|he|uncle|coach|teacher|man|priest|neighbor|babysitter|hes ~3 touching|touched|fondling|molesting ~4 girl|boy|daughter|son|child|kid|granddaughter|niece|nephew|student|students >!base|shoulder|arm|hand|foot",
            "give me|us ~1 the|your|all|ur ~1 money|cash|drawer|register|wallet|purse|phone|keys|pills|oxys|percs",
            "told|ordered|demanded|made|telling|ordering|says|said ~3 to? empty|open|hand ~3 register|drawer|till|safe|cash|money|wallet|purse|phone",
            "$kin|he|uncle|coach|teacher|man|priest|neighbor|babysitter ~1 touched|touches|touching|fondled|fondles|molests her|me|daughter|him|child|son|granddaughter >!shoulder|arm|hand|forehead|foot|heart|back|or|with",
            "robbed|mugged|carjacked|held ~1 at gunpoint|knifepoint|gun|knife",
            "stuck|held up the|a|two|our ~2 driver|clerk|store|bank|guy|man|woman|couple",
            "was|were|got|been|being|getting|just ~1 held|stuck|jumped|beat|shaken up|down|on",
            "strong armed|arm",
            "strongarmed|strongarm|extorted|extorting|extortion|hijacked|hijacking|blackmailed|blackmailing",
            "sex|human|being|been trafficked|trafficking",
            "purse|chain|phone|bag snatching|snatcher|snatched",
            "shook|shaken|shaking|shakes down ~2 $victim|store|for",
            "grabbed|grabs|touched|squeezed|slapped|fondled ~2 $whose|womans|girls|ladys|rps|another ~1 breast|breasts|butt|crotch|buttocks|groin|ass|chest|thigh",
            "held|sticking|stuck up the|a|my|our? store|clerk|bank|gas|cashier|teller|pharmacy",
            "violaron|asaltado|asaltada|golpearon|secuestraron|secuestro",
            "stabbing|shooting victim|vic|suspect",
            "molested|raped|abused|assaulted|attacked|jumped|groped|beaten _12 wants|want|like|would|wanting|needs to? ~1 file|make|report|documented|charges",
            "$goods ~1 $be? snatched|yanked|ripped ~2",
            "tried|trying|attempted|attempting|tries to ~1 drag|pull|grab|force|lure|snatch|rape|abduct|kidnap ~3 $victim ~1 into|in",
            "tried|trying|attempted to rape|kidnap|abduct|rob|carjack",
            "snatched|yanked ~2 $goods",
            (
                "$arm|$untyped _10 took|takes|taking|grabbed|demanded|demanding|wants|give|"
                "gave ~3 purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|"
                "money|laptop|jewelry|jewlery|tv|keys|package|packages|tools|card|"
                "cards|register|registar|catalytic|plates|prescription|medication"
            ),
            (
                "took|takes|taking|grabbed|snatched|demanded|robbed _3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication _8 $arm"
            ),
            (
                "took|takes|grabbed|snatched|stole|yanked rps|my|victims|callers|his|her ~1 "
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication ~1 from|off|out ~2 him|her|"
                "hand|hands|shoulder|arm|neck|lap|$victim"
            ),
            (
                "robbery|robbed|robbing|robs|carjacked|carjacking|carjack|rape|raped|raping|"
                "kidnapped|kidnapping|abducted|mugged|mugging|asaltaron|asalto|violada|violo|"
                "murdered"
            ),
            "!to murder",
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
    *thefts_found.TOGETHER,
    Together(
        id="together.stays-on-premises",
        needs=("stays", "premises"),
        unless=_NO_OFFENSE,
        unless_within=FAR,
        within=30,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        # Who yells at people or breaks things and will not go is not wanted there.
        id="together.stays-and-yells",
        needs=("stays", "violence_now>=verbal"),
        unless=_NO_OFFENSE,
        unless_within=FAR,
        within=30,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.noise-that-bothers",
        needs=("noise", "bothered"),
        unless=(*_NO_OFFENSE, "weapon=in_hand"),
        unless_within=FAR,
        within=25,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.voice-that-wakes-others",
        needs=("voice_raised", "wakes_others"),
        unless=_NO_OFFENSE,
        unless_within=FAR,
        within=25,
        says=(("crime", "quality_of_life"),),
    ),
    Together(
        id="together.takes-from-a-shop",
        needs=("takes", "shop"),
        unless=_NO_OFFENSE,
        unless_within=FAR,
        within=20,
        says=(("crime", "property"),),
    ),
    Together(
        id="together.breaks-what-is-not-home",
        needs=("broken", "not_at_home"),
        unless=_NO_OFFENSE,
        unless_within=FAR,
        within=10,
        says=(("crime", "property"),),
    ),
)
