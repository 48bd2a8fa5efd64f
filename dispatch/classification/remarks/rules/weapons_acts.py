"""Is a weapon in hand or carried by what is done: drawn, raised, gone for somebody with?

The thing that is held is in no list, or is called by a name of the street.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import ANY, WEAPON, WHO, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    # Names that mean a gun only beside a verb of drawing or carrying one.
    "street_gun": words(
        "strap pole heat heater stick banger burner chopper chop tool iron piece blick nina cannon "
        "thang glick bop rod joint hammer fierro"
    ),
    "arrives": words(
        "rolled rolls rolling pulled pulls showed shows shown popped jumped jumps hopped hops got "
        "gets came comes coming turned walked walks ran runs running stormed storms charged went "
        "stepped climbed burst busted rushed bolted headed marched drove salio salió llego llegó "
        "bajo bajó"
    ),
    "goes_after": words(
        "going goes went coming comes came running runs ran charging charged charges rushing rushed "
        "lunging lunged lunges chasing chased chases advancing advanced heading headed walking "
        "walked started starting stepping stepped flying flew closing"
    ),
    "tries_to_hit": words(
        "swing swings swipe swipes stab stabs poke pokes jab jabs slash slashes chop chops hack "
        "whack whacks crack lick smack wallop thrust"
    ),
    "cuts": words(
        "cut cuts slashed slashes sliced slices stuck sticks gashed knifed shanked shivved nicked "
        "jabbed lacerated"
    ),
    # What is done to people with whatever is at hand.
    "does_harm": words(
        "laid jumped jumping cocked whupped whupping whooped whooping whopped harpooned decked "
        "decking pounded pounding thumping ambushed dropped downed drubbed flogged flogging caned "
        "caning paddled cuffed buffeted smote swatted swatting walloping slammed slamming crowned "
        "bopping dinged drilled nailed nailing plastered popped rapped rapping socked tagged "
        "tagging torched branded branding burned burning scorched scalded whaled whaling wailed "
        "wailing goring gored skewered skewering prodded prodding gouging lanced carved "
        "carving filleted chopped hacked hacking maimed mauled mauling "
        "disfigured wounded injured injuring hurt hurting killed killing murdered murdering "
        "butchered choked choking strangled strangling tied struck striking bruised "
        "split opened busted busting broke breaking cracked cracking fractured smashed smashing "
        "crushed crushing beat beating bashed bashing battered battering attacked attacking "
        "assaulted assaulting abused punched bludgeoned clubbed knocked knocking "
        "garroteo garroteó agarro pegando pegandole golpeandolo cortando lastimo lastimó hirio hirió"
    ),
    "menaces": words(
        "poking stabbing "
        "cornered cornering chasing chased chases charging charged charges lunging lunged lunges "
        "swinging swung swings threatening threatened threatens menacing menaced daring dared "
        "advancing advanced approaching stalking hitting hit hits striking struck beat beating "
        "attacked attacking attacks jumped assaulted assaulting smashing breaking blocking "
        "demanding hostage slashing slashed jabbing hacking pounding banging barricaded "
        "confronting confronted brandished brandishing waving pointing aiming raised "
        "amenazando amenaza persiguiendo golpeando pegando atacando"
    ),
    "feels": words("like"),
    "shoots_off": words(
        "squeezed squeezing cranked cranking ripped ripping dumped dumping busting busted "
        "letting let popping popped blasting blasted unloading unloaded emptied emptying "
        "opened opening discharged discharging discharges touched touching"
    ),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.shows-it",
        scope="weapon",
        phrases=(
            f"lifted|lifts|lifting|raised|raising|pulled|pulling|opened|opening|moved|pushed|flipped up|back? $pos? ~1 shirt|jacket|coat|vest|flap ~4 show|shows|showing|showed|flash|flashed|reveal|revealing|see|saw|has|had|is|was|to ~3 {WEAPON}",
            f"patting|pats|tapping|taps|touching|adjusting $pos? _1 waistband|waist|hip|pocket|belt|holster _8 {WEAPON}",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.street-gun-drawn",
        scope="weapon",
        phrases=(
            "drew|draws on|at ~1 $struck_person >!experience|paper",
            "drawn|drew|draws down on ~2 $harmed|$kin",
            "upped|ups|upping $pos ~1 $street_gun|$firearm",
            "got|has|pulled|whipped|clutching|toting|waving|pointing|pulling|flashed|flashing $pos $street_gun out|on|at",
            "pulled|whipped|pulls|has|had|got|takes|took out $pos $street_gun >!from|of|to",
        ),
        says=weapon("in_hand", "firearm"),
        whole=True,
    ),
    Rule(
        id="weapon.street-gun-carried",
        scope="weapon",
        phrases=(
            "packing|carrying|holding ~1 heat|heater|piece|strap",
            "got|has|keeps $pos strap|burner|blick|heat|heater on|in",
            "hes|shes|im|stays|always|is|they strapped >!in|into|down|to|for|by",
            "packing|heeled per|and|now|tonight|in",
            "= grip|butt|handle|stock|muzzle|barrel ~1 sticking|poking|visible|showing|protruding|peeking",
            "cch|ccw|cpl|ltc|chl holder|permit ~3 $firearm",
        ),
        says=weapon("accessible", "firearm"),
    ),
    Rule(
        id="weapon.went-for-somebody",
        scope="weapon",
        phrases=(
            f"took|takes|taking|put|puts|putting ~2 {ANY}|sledge to ~3 $struck_at|$driven_thing|furniture|mailbox|place|windows",
            f"has|had|got|holding|holds|keeping|held $harmed|$kin|everybody|everyone covered|hostage|pinned|cornered|trapped|barricaded|captive ~4 w|with|using :? ~3 {WEAPON}",
            f"cornered|backed|pinned|trapped|blocked|blocking|guarding|confronted|confronting ~6 w|with|holding :? ~3 {ANY}",
            f"swatting|slicing|slashing|poking|stabbing|hacking|swiping|thrusting|jabbing at ~6 w|with|using :? ~3 {ANY}",
            "walking|running|pacing|standing|wandering|marching|stalking|strutting|roaming|striding|sitting|posted ~6 w|with|w/a :? ~2 $part_of $a_part",
            f"trae|tiene|con|agarro|traia ~2 {ANY} _4 pegando|pegandole|golpeando|amenazando|quebrando|gritando|apuntando|persiguiendo|rompiendo",
            "$has ~2 $heavy|$makeshift_blade|$edge ~3 $menaces",
            f"{WEAPON} ~1 out|drawn|raised ~2 $menaces|telling|yelling|screaming|saying|at",
            f"$goes_after _1 at|after|toward|towards|for ~3 {WHO} ~3 w|with|w/a|con|holding|carrying|using :? ~3 {ANY}",
            f"$goes_after _1 at|after|toward|towards ~3 $driven_thing|door|counter|window|desk|fence|stage ~2 w|with|w/a|con|holding|carrying :? ~3 {WEAPON}|$heavy",
            f"w|with|w/a|con|holding|carrying :? ~3 {ANY} ~3 $goes_after at|after|to|toward|towards|for ~2 {WHO}",
            f"w|with|w/a|con|holding|carrying :? ~3 {WEAPON}|$heavy ~3 $goes_after at|to|toward|towards ~2 $driven_thing|door|counter|window",
            f"$arrives ~1 up|out|back|over|off|inside|outside|in|down|through|thru|home ~4 w|with|w/a|con|holding|carrying|wielding|toting :? ~3 {WEAPON}|$heavy",
            f"$arrives ~5 w|with|w/a|con|holding|carrying|wielding|toting :? ~3 {WEAPON}|$heavy _2 in|saying|yelling|screaming|threatening|demanding|and",
            f"aslt|asslt|assaulting|menacing|threats|threatening|chasing w|with|w/a|con :? ~2 {WEAPON}|$heavy",
            "male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|he|she|hes|shes|neighbor|hombre|mujer w|with|w/a|con :? ~3 $heavy ~1 walking|pacing|running|yelling|screaming|threatening|approaching|chasing|swinging|hitting|standing|coming|going|following|banging|stalking|marching|roaming|circling|blocking|ranting|cursing|shouting|breaking|smashing|waiting|in|at|up|out|facing|confronting",
        ),
        says=weapon("in_hand"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.raised-thing",
        scope="weapon",
        phrases=(
            "thrusting|thrusts|jabbing|jabs|brandishing|brandishes|brandished|wielding|wields|wielded $pos? ~3 _ ~1 at|toward|towards ~2 $harmed|$kin|cars|traffic|passers",
            "waving|waves|waved|shaking|pointing|pointed|aiming|aimed|poking|swinging a|an|some ~2 _ ~1 at|toward|towards ~2 $harmed|$kin|cars|traffic|passers",
            "brandishing|brandished|brandishes|wielding|wielded|wields $pos|some _",
            "_ ~1 held|pressed|poised|jammed to|against|at|near|under ~2 throat|neck|wrist|wrists|eye|eyes|temple|jugular|artery|vein|veins",
            "in|inside $pos|both|each|a ~1 fist|fists >!pump|bump|fight|fights|with",
            "standing|waiting|hiding|pacing|posted|crouched|lurking|looming ~6 w|with|w/a|holding :? ~2 $heavy >!friend",
            f"backing|backed|herding|cornering ~2 $harmed|$kin|everyone ~3 w|with|holding|using :? ~3 {ANY}",
            "took|takes|taking|taken|takin|drew|drawing aim|bead ~1 at|on",
            "down|through|thru|in $pos? sights|scope ~2 at|of|on|aimed|pointed|trained",
            "muzzle|barrel|blade|edge|tip ~3 from|near|at|on|to $pos ~1 $vital|$flesh",
            "prone|perched|crouched|kneeling|hunkered ~5 $firearm",
            "posted up|at|on|behind|in|outside|by ~3 w|with :? ~2 $firearm",
            "$firearm _2 prone",
            "sharp|pointy|jagged|broken end|edge|side|part|piece ~1 at|out|toward|towards|in|up|against",
            "$edge|$makeshift_blade|nail|metal|can|wire|bobby|safety|file|staple ~2 pressed|held|digging|scraping|dragging|to|into|against|across ~1 $pos _1 $cut_limb|$vital",
            "pressing|pressed|digging|dragging|scraping|sawing|running $pos ~2 file|lid|pin|wire|tab|clip|glass|edge|staple|$makeshift_blade in|into|against|across|over|along|on $pos ~1 $cut_limb|$vital",
            "yanked|ripped|tore|pulled|broke|snapped|wrenched|pried|unscrewed|grabbed ~4 out|off|from|up|apart ~6 swinging|charging|wielding|brandishing|waving|swings|swung >!at",
            f"{ANY} _1 raised|upraised|overhead|hoisted",
            "$hold|has|with|w|got|lit ~2 lit|flaming|burning|lighted ~2 torch|flare|flares|bottle|rag|newspaper|branch",
            "cracking|snapping|swinging|whirling ~1 whip|belt|chain|hose|cord|leash|cable|strap",
            "deck|porch|yard|roof|behind|still|now|is|and|hes|shes reloading|reloaded >!bench|ammo|press|supplies",
            "$hold|grabbed|wielding|swinging $pos? ~2 $part_of $a_part",
            "has|got|w|with|armed :? $pos? ~2 $part_of $a_part ~3 up|raised|like|over|above|overhead|cocked|threatening|ready|toward|wont|saying|yelling|screaming|swinging|hitting|coming|walking|chasing",
            "$sways $pos? ~2 $part_of $a_part",
            "$arrives ~1 up|out|back|over|in|inside|outside|at ~3 w|with|holding|carrying :? ~2 $part_of $a_part",
            "$sways $pos? ~2 length|piece|section|chunk|hunk of ~2 _",
            f"{ANY} ~3 around|over|above $pos ~1 head",
            "rolling pin up|raised|in|at|out|over",
            "dragging|drags|carrying|lugging|toting|hauling ~3 metal|steel|iron|wooden|lead|tire|big|heavy|long|large ~1 $heavy|bar|stick|bat|club >!home|groceries",
            "finger|fingers|thumb|hand|hands on ~3 spray|nozzle|mace|taser|trigger|hilt|handle|pommel|safety|blade|grip|butt",
            f"aiming|aims|aimed|pointing|points|pointed ~3 {ANY}|$sort at|toward|towards ~2 {WHO}",
            f"aiming|aims|aimed|pointing|points|pointed it|one at|toward|towards ~2 {WHO}",
            f"$tells ~5 put|drop|lower|release it _3 {WEAPON}",
            f"$hold ~1 something|thing that|like|as ~3 {ANY}",
            f"{WEAPON} ~2 slung|strapped|hanging|draped|propped|resting|laid|lying|across|over ~1 across|over|around|on|off? ~1 $pos? chest|shoulder|shoulders|back|neck",
            f"slung|shouldered|slinging ~3 {WEAPON}",
            "picked|grabbed|grabs|picks|scooped|snatched|hefted up? $pos? ~1 $heavy|$makeshift_blade|$edge|bottle|chair|rock|stone _2 eyeing|looking|staring|glaring|at|facing|toward|walking|coming|cocked|raised|back|yelling|threatening|screaming|like|ready|cursing|telling|wont|refusing|over",
            "has|got|w|with|holding|had :? ~2 $makeshift_blade|$edge|$heavy|syringe|needle _3 threatening|threatens|threatened|menacing|swinging|lunging|jabbing|yelling",
            f"slashed|stabbed|hacked|chopped|carved|gouged|shredded|punctured|popped|smashed|busted|shattered|pried|keyed|ripped|beat >!$self ~5 w|with|using|con :? ~3 {ANY}",
            "has|had|holding|got $pos? _2 cocked|raised|lifted back|up|over|above|overhead like|at|over|above|to|ready >!hand|hands|arm|arms|fist|fists|voice|leg|foot|feet|eyebrow|head",
            f"{WEAPON} ~1 gripped|clutched|grasped|clenched|raised|hoisted|trained|held",
            f"pulled|drew|draws|yanked|whipped|slid|produced ~4 {WEAPON} ~1 out|from|off",
            f"{WEAPON} _2 at the? ready",
            "$firearm ~1 at low|high|the ready|shoulder",
            f"{ANY} $he|$kin|hed $be|has|still|keeps|wont ~2 holding|gripping|got|put|drop|give|let|pointing|waving|hand",
        ),
        says=weapon("in_hand"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.rifle-by-number",
        scope="weapon",
        phrases=(
            "30 30|06|378 ~1 at|in ~1 low|high|the ready",
            "$hold|grabbed|took|carrying|carried $pos? 30 30|06|378",
            "$goes_after|$arrives|left|armed|sitting|standing ~6 w|with :? $pos 30 30|06|378",
            "$pos 30 30|06 ~2 in|under|to|against|at|across|on $pos ~1 $vital|$hand|lap|knees|shoulder",
        ),
        says=weapon("in_hand", "firearm"),
        whole=True,
    ),
    Rule(
        id="weapon.gun-by-its-handling",
        scope="weapon",
        phrases=(
            "service|duty weapon|gun|pistol|revolver ~2 to|against|in|at|under $pos ~1 $vital",
            "pulling|pulls|pulled|working|clicking|cycling|thumbing|racking|spinning|spun|spins|dry ~2 slide|bolt|cylinder|trigger|safety|hammer|firing >!door",
            "took|takes|taking|taken|drew|drawing aim|bead ~1 at|on",
            "down|through|in $pos sights|scope ~2 at|of|on|aimed|pointed|trained",
            "it cocked|chambered|racked _2 $firearm?",
            "drew|draws|drawing|unholstered|unholsters $pos weapon|sidearm|piece",
            "service|duty|personal|carry weapon|gun|pistol ~2 out|drawn",
        ),
        says=weapon("in_hand", "firearm"),
        whole=True,
    ),
    Rule(
        id="weapon.two-by-four",
        scope="weapon",
        phrases=(
            "$sways|$hold|has|w|with|got :? $pos? ~2 2 by 4",
            "$swung|swinging|chasing ~3 2 by|x 4",
            "$sways|$hold|has|w|with|got :? $pos? ~2 2 x 4 >!$period",
            "2 x 4 ~1 in|raised|up|over|like|at",
        ),
        says=weapon("in_hand", "blunt"),
        whole=True,
    ),
)

REAL_WORDS: Final = words("")
