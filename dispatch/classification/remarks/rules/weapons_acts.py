"""Is a weapon told by an act alone: by a verb, a course of going, a part of the thing?

The thing that is held or struck with is in no list, stands in another sentence, or is called by a
name of the street.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says
from dispatch.classification.remarks.together import Together

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

_W: Final = "$arm|$untyped"
_NAMED: Final = {
    "other": ("$other_weapon", "$sort $firearm|spray"),
    "firearm": ("$firearm",),
    "blade": ("$blade",),
    "blunt": ("$blunt",),
}
"""How a weapon of each type is named; where several are, the first of these holds."""
_SOME_TYPE: Final = "|".join(
    f"weapon_type={kind}" for kind in ("firearm", "blade", "blunt", "vehicle", "other")
)
_ANY: Final = "$arm|$untyped|$makeshift"
_WHO: Final = "$harmed|$kin"


def _is(value: str) -> Says:
    return (("weapon", value),)


RULES: Final[tuple[Rule, ...]] = (
    *(
        # A weapon was named and nothing else said of it: "it" can now be held, fired, put down.
        Rule(
            id=f"weapon.named-{kind}",
            scope="weapon",
            phrases=phrases,
            says=_is("unknown"),
            signs=(f"named_{kind}",),
        )
        for kind, phrases in _NAMED.items()
    ),
    Rule(
        id="weapon.named-untyped",
        scope="weapon",
        phrases=("$untyped",),
        says=_is("unknown"),
    ),
    Rule(
        id="weapon.shows-it",
        scope="weapon",
        phrases=(
            f"lifted|lifts|lifting|raised|raising|pulled|pulling|opened|opening|moved|pushed|flipped up|back? $pos? ~1 shirt|jacket|coat|vest|flap ~4 show|shows|showing|showed|flash|flashed|reveal|revealing|see|saw|has|had|is|was|to ~3 {_W}",
            f"patting|pats|tapping|taps|touching|adjusting $pos? _1 waistband|waist|hip|pocket|belt|holster _8 {_W}",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.street-gun-drawn",
        scope="weapon",
        phrases=(
            "drawn|drew|draws down on ~2 $harmed|$kin",
            "upped|ups|upping $pos ~1 $street_gun|$firearm",
            "got|has|pulled|whipped|clutching|toting|waving|pointing|pulling|flashed|flashing $pos $street_gun out|on|at",
            "pulled|whipped|pulls|has|had|got|takes|took out $pos $street_gun >!from|of|to",
        ),
        says=(("weapon", "in_hand"), ("weapon_type", "firearm")),
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
        says=(("weapon", "accessible"), ("weapon_type", "firearm")),
    ),
    Rule(
        id="weapon.went-for-somebody",
        scope="weapon",
        phrases=(
            f"took|takes|taking|put|puts|putting ~2 {_ANY}|sledge to ~3 $struck_at|$driven_thing|furniture|mailbox|place|windows",
            f"has|had|got|holding|holds|keeping|held $harmed|$kin|everybody|everyone covered|hostage|pinned|cornered|trapped|barricaded|captive ~4 w|with|using :? ~3 {_W}",
            f"cornered|backed|pinned|trapped|blocked|blocking|guarding|confronted|confronting ~6 w|with|holding :? ~3 {_ANY}",
            f"swatting|slicing|slashing|poking|stabbing|hacking|swiping|thrusting|jabbing at ~6 w|with|using :? ~3 {_ANY}",
            "walking|running|pacing|standing|wandering|marching|stalking|strutting|roaming|striding|sitting|posted ~6 w|with|w/a :? ~2 $part_of $a_part",
            f"trae|tiene|con|agarro|traia ~2 {_ANY} _4 pegando|pegandole|golpeando|amenazando|quebrando|gritando|apuntando|persiguiendo|rompiendo",
            "$has ~2 $heavy|$makeshift_blade|$edge ~3 $menaces",
            f"{_W} ~1 out|drawn|raised ~2 $menaces|telling|yelling|screaming|saying|at",
            f"$goes_after _1 at|after|toward|towards|for ~3 {_WHO} ~3 w|with|w/a|con|holding|carrying|using :? ~3 {_ANY}",
            f"$goes_after _1 at|after|toward|towards ~3 $driven_thing|door|counter|window|desk|fence|stage ~2 w|with|w/a|con|holding|carrying :? ~3 {_W}|$heavy",
            f"w|with|w/a|con|holding|carrying :? ~3 {_ANY} ~3 $goes_after at|after|to|toward|towards|for ~2 {_WHO}",
            f"w|with|w/a|con|holding|carrying :? ~3 {_W}|$heavy ~3 $goes_after at|to|toward|towards ~2 $driven_thing|door|counter|window",
            f"$arrives ~1 up|out|back|over|off|inside|outside|in|down|through|thru|home ~4 w|with|w/a|con|holding|carrying|wielding|toting :? ~3 {_W}|$heavy",
            f"$arrives ~5 w|with|w/a|con|holding|carrying|wielding|toting :? ~3 {_W}|$heavy _2 in|saying|yelling|screaming|threatening|demanding|and",
            f"aslt|asslt|assaulting|menacing|threats|threatening|chasing w|with|w/a|con :? ~2 {_W}|$heavy",
            "male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|he|she|hes|shes|neighbor|hombre|mujer w|with|w/a|con :? ~3 $heavy ~1 walking|pacing|running|yelling|screaming|threatening|approaching|chasing|swinging|hitting|standing|coming|going|following|banging|stalking|marching|roaming|circling|blocking|ranting|cursing|shouting|breaking|smashing|waiting|in|at|up|out|facing|confronting",
        ),
        says=_is("in_hand"),
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
            f"backing|backed|herding|cornering ~2 $harmed|$kin|everyone ~3 w|with|holding|using :? ~3 {_ANY}",
            "took|takes|taking|taken|takin|drew|drawing aim|bead ~1 at|on",
            "down|through|thru|in $pos? sights|scope ~2 at|of|on|aimed|pointed|trained",
            "muzzle|barrel|blade|edge|tip ~3 from|near|at|on|to $pos ~1 $vital|$flesh",
            "prone|perched|crouched|kneeling|posted|hunkered ~5 $firearm",
            "$firearm ~1 prone",
            "sharp|pointy|jagged|broken end|edge|side|part|piece ~1 at|out|toward|towards|in|up|against",
            "$edge|$makeshift_blade|nail|metal|can|wire|bobby|safety|file|staple ~2 pressed|held|digging|scraping|dragging|to|into|against|across ~1 $pos _1 $cut_limb|$vital",
            "pressing|pressed|digging|dragging|scraping|sawing|running $pos ~2 file|lid|pin|wire|tab|clip|glass|edge|staple|$makeshift_blade in|into|against|across|over|along|on $pos ~1 $cut_limb|$vital",
            "yanked|ripped|tore|pulled|broke|snapped|wrenched|pried|unscrewed|grabbed ~4 out|off|from|up|apart ~6 swinging|charging|wielding|brandishing|waving|swings|swung >!at",
            f"{_ANY} _1 raised|upraised|overhead|hoisted",
            "$hold|has|with|w|got|lit ~2 lit|flaming|burning|lighted ~2 torch|flare|flares|bottle|rag|newspaper|branch",
            "cracking|snapping|swinging|whirling ~1 whip|belt|chain|hose|cord|leash|cable|strap",
            "deck|porch|yard|roof|behind|still|now|is|and|hes|shes reloading|reloaded >!bench|ammo|press|supplies",
            "$hold|grabbed|wielding|swinging $pos? ~2 $part_of $a_part",
            "has|got|w|with|armed :? $pos? ~2 $part_of $a_part ~3 up|raised|like|over|above|overhead|cocked|threatening|ready|toward|wont|saying|yelling|screaming|swinging|hitting|coming|walking|chasing",
            "$sways $pos? ~2 $part_of $a_part",
            "$arrives ~1 up|out|back|over|in|inside|outside|at ~3 w|with|holding|carrying :? ~2 $part_of $a_part",
            "$sways $pos? ~2 length|piece|section|chunk|hunk of ~2 _",
            f"{_ANY} ~3 around|over|above $pos ~1 head",
            "rolling pin up|raised|in|at|out|over",
            "dragging|drags|carrying|lugging|toting|hauling ~3 metal|steel|iron|wooden|lead|tire|big|heavy|long|large ~1 $heavy|bar|stick|bat|club >!home|groceries",
            "finger|fingers|thumb|hand|hands on ~3 spray|nozzle|mace|taser|trigger|hilt|handle|pommel|safety|blade|grip|butt",
            f"aiming|aims|aimed|pointing|points|pointed ~3 {_ANY}|$sort at|toward|towards ~2 {_WHO}",
            f"aiming|aims|aimed|pointing|points|pointed it|one at|toward|towards ~2 {_WHO}",
            f"$tells ~5 put|drop|lower|release it _3 {_W}",
            f"$hold ~1 something|thing that|like|as ~3 {_ANY}",
            f"{_W} ~2 slung|strapped|hanging|draped|propped|resting|laid|lying|across|over ~1 across|over|around|on|off? ~1 $pos? chest|shoulder|shoulders|back|neck",
            f"slung|shouldered|slinging ~3 {_W}",
            "picked|grabbed|grabs|picks|scooped|snatched|hefted up? $pos? ~1 $heavy|$makeshift_blade|$edge|bottle|chair|rock|stone _2 eyeing|looking|staring|glaring|at|facing|toward|walking|coming|cocked|raised|back|yelling|threatening|screaming|like|ready|cursing|telling|wont|refusing|over",
            "has|got|w|with|holding|had :? ~2 $makeshift_blade|$edge|$heavy|syringe|needle _3 threatening|threatens|threatened|menacing|swinging|lunging|jabbing|yelling",
            f"slashed|stabbed|hacked|chopped|carved|gouged|shredded|punctured|popped|smashed|busted|shattered|pried|keyed|ripped|beat ~5 w|with|using|con :? ~3 {_ANY}",
            "has|had|holding|got $pos? _2 cocked|raised|lifted back|up|over|above|overhead like|at|over|above|to|ready >!hand|hands|arm|arms|fist|fists|voice|leg|foot|feet|eyebrow|head",
            f"{_W} ~1 gripped|clutched|grasped|clenched|raised|hoisted|trained|held",
            f"pulled|drew|draws|yanked|whipped|slid|produced ~4 {_W} ~1 out|from|off",
            f"{_W} _2 at the? ready",
            "$firearm ~1 at low|high|the ready|shoulder",
            f"{_ANY} $he|$kin|hed $be|has|still|keeps|wont ~2 holding|gripping|got|put|drop|give|let|pointing|waving|hand",
        ),
        says=_is("in_hand"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.rifle-by-number",
        scope="weapon",
        phrases=(
            "$hold|grabbed|took|carrying|carried $pos? 30 30|06|378",
            "$goes_after|$arrives|left|armed|sitting|standing ~6 w|with :? $pos 30 30|06|378",
            "$pos 30 30|06 ~2 in|under|to|against|at|across|on $pos ~1 $vital|$hand|lap|knees|shoulder",
        ),
        says=(("weapon", "in_hand"), ("weapon_type", "firearm")),
        whole=True,
    ),
    Rule(
        id="weapon.gun-by-its-handling",
        scope="weapon",
        phrases=(
            "pulling|pulls|pulled|working|clicking|cycling|thumbing|racking|dry ~2 slide|bolt|cylinder|trigger|safety|hammer|firing >!door",
            "took|takes|taking|taken|drew|drawing aim|bead ~1 at|on",
            "down|through|in $pos sights|scope ~2 at|of|on|aimed|pointed|trained",
            "it cocked|chambered|racked _2 $firearm?",
            "drew|draws|drawing|unholstered|unholsters $pos weapon|sidearm|piece",
            "service|duty|personal|carry weapon|gun|pistol ~2 out|drawn",
        ),
        says=(("weapon", "in_hand"), ("weapon_type", "firearm")),
        whole=True,
    ),
    Rule(
        id="weapon.two-by-four",
        scope="weapon",
        phrases=(
            "$sways|$hold|has|w|with|got :? $pos? ~2 2 x 4 >!$period",
            "2 x 4 ~1 in|raised|up|over|like|at",
        ),
        says=(("weapon", "in_hand"), ("weapon_type", "blunt")),
        whole=True,
    ),
    Rule(
        id="weapon.swung-at-it",
        scope="weapon",
        phrases=(
            f"took|takes|taking|made|makes|making ~2 $tries_to_hit|swung at ~2 {_WHO}",
            "let|lets|lit|laid ~2 have|into it|him|her|me|them",
            "it went|goes|gone off",
        ),
        says=_is("used"),
        signs=("weapon_used",),
        whole=True,
        follows=True,
    ),
    Rule(
        id="weapon.struck-so",
        scope="weapon",
        phrases=(
            f"$arrives|came|jumped|leaned ~4 w|with :? ~3 {_ANY} and|then _1 $blows|$strikes ~2 $struck_person|$kin",
            "picked|grabbed|grabs|picks|took|snatched|got up? ~4 and|then _2 $blows ~3 $harmed|$kin|$flesh ~1 w|with it",
            "$thrown ~5 it ~1 caught|hit|struck|got|nailed|clipped|cut ~3 $harmed|$kin|$flesh|above|in|on",
            "$thrown _6 caught|nailed|clipped|struck|beaned ~3 $harmed|$kin|$flesh|$pos",
            f"clubbed|bludgeoned|brained|clobbered|walloped|whacked|bashed|beaned|bonked|conked|clocked|whaled|wailed|pummeled|thrashed ~6 w|with|using|w/a :? ~3 {_ANY}",
            "clubbed|bludgeoned|brained|clobbered|walloped|bashed|beaned|bonked|conked|clocked|whaled|pummeled ~4 using $pos ~2 _",
            "hit|struck|beat|beaten|assaulted|attacked|stabbed|injured|whacked|poked|aslt|x3|x2|times _5 w|with|by :? ~2 blunt|sharp|heavy|metal|hard|unk|unknown|pointed|some ~2 obj|object|item|instrument|weapon|wpn|tool|thing",
            "dropped|dropping|heaved ~4 on|onto ~2 $struck_person|$kin ~1 $flesh|$cut_limb|foot|feet",
            "dropped|heaved|toppled|tipped|shoved|pushed ~4 off|over|from|down|onto|on ~2 at|onto|on ~1 $struck_person|$kin",
            "took|takes|caught|catches|ate a|an ~2 to|upside|across|off the|his|her|my ~1 head|face|brow|nose|jaw|mouth|teeth|skull|temple|shin|shins|knee|back|ribs|ear|eye",
            "$blunt|$makeshift_blunt|$heavy across|upside|off the|his|her|my|$kin|$harmed ~1 $flesh|shins|shin|knee|knees|shoulders|shoulder|back|nose|brow",
            f"le|les|lo|la|me|nos quebro|quebró|rompio|rompió|estrello|estrelló|reventó|revento|sono|sonó|dio|dió ~2 {_ANY} en|encima",
            f"$thrown|lobbed ~3 {_ANY} at ~2 $harmed|$kin",
            "shoved|jammed|pushed|mashed|ground|smashed|rammed|stuck ~3 glass|bottle|mug|cup|plate|stick|pipe|$makeshift in|into ~3 face|mouth|eye|throat|ribs|gut|stomach",
            f"$does_harm|$blows ~2 $struck_person|$kin ~5 w|with|using|w/a|con :? ~3 {_ANY}",
            "$blows ~2 $harmed|$kin ~5 w|with|using|w/a :? $pos _",
            f"$arrives|got|went|came|goes|caught|tagged ~3 in|on|across|over|through|upside|down ~2 $flesh|$cut_limb|cheek|palm|ribs ~2 w|with :? ~3 {_ANY}",
            f"$blows|busted|split|cracked|fractured|smashed|broke ~4 head|face|skull|lip|nose|cheek|teeth|jaw|eye|mouth ~2 in|open|up|off? ~1 w|with|using :? ~3 {_ANY}",
            "$does_harm|$blows|$strikes ~4 head|face|skull|teeth|brains in w|with :? $pos ~2 _",
            "took|takes|taking|taken ~2 $blade|$blunt|$heavy to ~2 $struck_person|$kin >!$elsewhere|house|home|place|apt|porch|car|door|house|truck|window|tires|mailbox|fence|tv",
            f"did|done|doing it|this|that|so w|with|using :? ~3 {_ANY}",
            "$blunt|$heavy to|across|upside|off the|his|her|my|$kin ~1 $flesh|knee|shin|shoulder|ankle|kneecap|nose",
            "rock|rocks|brick|bricks|bottle|bottles|stone|stones|cinderblock ~2 came|went|flew|flying|thrown|thru|through ~2 window|windshield|door|glass",
            "used|using|uses ~1 cattle|stun|taser|prod|stungun|shocker ~1 on|against ~1 $harmed|$kin",
            f"took|takes|taking|gave|gives|giving|landed|got ~2 $tries_to_hit ~2 at|to|in|on|across|from? ~3 w|with|w/a|con :? ~2 {_ANY}",
            f"aslt|asslt|assault|assaulted|asltd|battery|adw|agg|jumped|attack|attacked|beaten|beat|hit|struck|whacked|bonked|clubbed|cracked|smacked w|with|w/a|by|con :? ~2 {_ANY}",
            f"pelted|pelting|pelts ~3 {_WHO}|him|her",
            "$be|been|got|gets|getting|being|were ~1 bonked|clobbered|beaned|conked|bludgeoned|clubbed|whacked|bashed|walloped|pelted|clocked|brained w|with|by :? ~3 _",
            "hit|struck|bashed|whacked|cracked|bonked|conked|caught|clipped ~1 in|on|upside|across|over ~2 $flesh|mouth|nose|eye ~1 w|with|by|from :? $pos _",
            f"$thrown ~3 {_ANY} at|thru|through|into ~3 {_WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            f"{_ANY}|_ $be|was|were|been|got? thrown|hurled|lobbed|chucked|tossed|flung at|thru|through|into ~3 {_WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            "let|lets|letting fly w|with|at :? ~2 _",
            f"came|come|coming down on ~2 {_WHO} ~1 w|with :? ~2 {_ANY}",
            "pedrada|pedradas|botellazo|botellazos|palazo|palazos|garrotazo|martillazo|batazo|batazos|sartenazo",
        ),
        says=_is("used"),
        signs=("weapon_used",),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.struck-heavily",
        scope="weapon",
        phrases=(
            "let ~1 have it w|with :? $pos? _",
            "lock|padlock|battery|batteries|rock|soap|can|brick|bricks in|inside ~1 sock|pillowcase|towel|bag",
        ),
        says=(("weapon", "used"), ("weapon_type", "blunt")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.cut-somebody",
        scope="weapon",
        phrases=(
            "^ slashing|stabbing|cutting|knifing|slashings on|at|in|aboard|near|inside|outside|w|with|just|jo|now|vict|victim",
            "la|lo|le|les|me|nos picaron|picó|pico|navajearon|machetearon|tajearon|filerearon|rajaron|cortaron",
            "came|come|comes|coming|lunged at $harmed|$kin _4 got|nicked|cut|caught|sliced my|his|our|the ~2 $cut_limb|$flesh|hand|arm",
            "knife|sword|machete|razor|blade fight|fighting|attack|assault",
            "slit|cut|slashed|sliced the|my|a|dogs|cats|$kin ~2 throat|neck|face|throats",
            "sliced|cut|slashed|laid|split ~1 open $pos ~1 $flesh|$cut_limb|palm|cheek >!own",
            "he|she|they|$kin opened|sliced|slashed $pos ~1 cheek|face|belly|stomach|scalp|back|ribs ~1 up|open",
            "stuck|poked|pricked|jabbed|stick ~2 $harmed|$kin ~3 needle|syringe|pin|fork|pen|pencil|scissors",
            "needle|syringe stuck|poked|pricked|jabbed $harmed|$kin|security",
            "le|les|lo|la|me|nos metio|metió|clavo|clavó|enterro|enterró|encajo|encajó|dio ~2 $blade|cuchillada|navajazo",
            "!$of $cuts me|us|rp|caller|comp|staff|nurse|clerk|$kin >!off|down|out|loose|some|a|slack|up|check|lip|short|from|in|$flesh|$cut_limb|own|$self|deep|deeply|bad|badly|both|real|pretty|on|with|again|last",
            "he|she|they|i|$kin ~1 $cuts me|us|him|them >!off|down|out|loose|some|a|slack|up|check|lip|short|from|in|own|$self|hair|here|there|at|if|to",
            "got|been|gets|getting|was $cuts by|with|w|in >!traffic|line|the|mud|between|half|two|elevator|bathroom|car|room|here|there|sand|snow|tree|window|door|chair",
            "kept|keeps|keep|started|began|starts stabbing|knifing|slashing >!pain|pains|$self|tires|bed|wall|couch|floor|table|mattress|air|door|my|her|his",
            "stabbing|stabbings|cutting|knifing just|jo|now|occurred|occ|happened|in|reported >!pain|pains|yesterday|progress|her|his|the|an",
            "$be|was|just stabd|stabed|stabbd|shived|shivved",
            "stab vict|victim|wnd|wnds|wd|wound",
            "cuchillada|cuchilladas|navajazo|navajazos|machetazo|machetazos|picada|filerazo",
            "me|lo|la|le|nos|les $be? pico|picó|pic|filereo|apuñalaron|apunalo|navajeo|macheteo|tajo|rajo|rajó",
            "bleeding|blood _8 $pos? $blade ~2 in|stuck|sticking ~1 $pos _1 $flesh|$cut_limb|back",
        ),
        says=(("weapon", "used"), ("weapon_type", "blade")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.fired-so",
        scope="weapon",
        phrases=(
            "^ shooting|shootout|shots|gunshots on|at|in|aboard|near|inside|outside|just|jo|victim|vict|fired",
            "shots|shot|shts|sht|rnds fired|fird >!last|yesterday",
            "gunfire from|at|in|coming|outside|inside|erupted|exchanged|toward|directed",
            "winged|hit|struck by|with ~1 bullet|bullets|round|gunfire|pellets|buckshot|birdshot|shrapnel",
            "winged|gutshot|gunned ~1 down? $harmed|$kin",
            "unloaded|unloading|emptied on|at|into|toward ~1 $harmed|$struck_at|$driven_thing|$kin|block",
            "let|letting|lets loose|fly|rip w|with ~2 $firearm",
            "opened|opening|opens up on|with|at ~2 $firearm|$harmed|$struck_at|$driven_thing >!about|to|his|her|their",
            "blew|blowing|blows|blasted|blasting out|away|off|through ~7 w|with|using :? ~2 $firearm|$bore|gauge",
            "pellets|buckshot|birdshot|bullet|bullets in|into $pos ~1 $flesh|$cut_limb|back|butt|rear",
            "i|he|she|they|$kin|male|female|subj|suspect fired >!from|up|me|him|her|us|them|because|today|yesterday|last|his|my|their|the|off|by|back|for|and|over|on|after|when",
            "he|she|they|i|$kin fired and|then|but hit|missed|ran|dropped|struck|fled",
            "gun fight|battle|fire|play",
            "shootout|gunfight|gunplay in|at|between|with|now|outside|inside|on",
            "$shoots_off ~2 off|loose|one|few|couple|rounds|round|shots|shot|clip|mag ~1 at|over|into|in|toward|towards|off|out|past|through|thru|from|by",
            "letting|busting|dumping|blasting|popping off|out|shots|caps|on|at >!of|smoke|steam|pills|music|trash",
            "rounds|round|shots|shot|firearm|gun|weapon $be|was|were|been? ~1 discharged|squeezed|cranked >!from",
            "bullet|bullets|slug|slugs|buckshot|round|rounds ~2 thru|through|into|in ~2 wall|door|window|floor|ceiling|car|house|apt|roof|leg|arm|foot|chest",
            "$shoots_off fire >!hydrant|department|dept|escape|door|exit",
            "blew|blown|blows ~1 head|brains|brain|face|leg|foot|hand|arm|hole >!up",
            f"blasted|capped|plugged|smoked|dropped ~1 {_WHO} ~1 w|with :? ~2 $firearm|$bore",
            "lit|shot|sprayed up ~2 house|car|place|block|sign|truck|street|trailer",
            "sprayed ~2 bullets|rounds|house|block|car|porch w|with? ~1 $firearm|bullets|rounds|fire",
            "took|taking|takes ~1 pot? shots|potshots|shot at|towards|toward",
            "let|fired|put one|two|three|couple|few ~1 go|off|over|past|by|in|into|through|thru $pos|my|the|head|air|off|at|>",
            "shooting|firing towards|toward|over|up|into|across|back|at >!pain|pains|heroin|dope|meth|hoops|pool",
            "$be|was|got|been|i|he|she shot in|by|at|through|thru|twice|multiple >!2|3|the|arm|clinic|doctor|er|work|school",
            "balazo|balazos|balacera|plomazo|plomazos|tiroteo|disparos|tiros",
            "tiro|tirando|tiraron|aventando|echando ~1 balazos|balas|plomazos",
            "disparo|disparó|disparando|disparaba ~1 al|a|en|contra|la|el|su|mi",
        ),
        says=(("weapon", "used"), ("weapon_type", "firearm")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.drove-so",
        scope="weapon",
        phrases=(
            "put|drove|crashed|plowed|slammed|rammed $pos $driven_thing|$driven_thing ~1 thru|through|into _6 at $struck_person|the ~1 clerk|manager|cashier|guard|people|crowd",
            "floored|floors|gunned|punched it|gas at|toward|towards|into|straight ~2 $harmed|$kin|crowd",
            "se le|me|les|nos fue|vino|avento|aventó|echo|echó encima con _2 carro|camioneta|troca|coche|moto",
            "bumper|grille|hood|tires ~2 against|into|on|touching|pinning $pos ~2 knees|legs|shins|leg|body|back|hip",
            "aimed|aiming|aims|pointed|swung $pos ~1 $driven_thing at|toward|towards|into",
            "chasing|chased|following|followed|pursuing|pursued ~6 in $pos? ~1 $driven_thing _4 clipped|hit|bumped|rammed|struck|tapped|sideswiped|nudged",
            "pushing|pushed|push|running|ran|forcing|forced|knocking|knocked|bumping ~3 off the? ~1 road|highway|bridge|freeway|shoulder|interstate",
            "ran|running|mowed|mowing|drove|backed down|over the|a|my|his|her? $struck_person|kids|cyclist|cyclists|bicyclist|pedestrian|pedestrians|flagger|deputy|$kin >!house|home|place|$struck_at|apt|yard|for",
            "backed|backing|reversed|reversing into|over ~2 $struck_person|$kin|on ~2 purpose|again|twice",
            "$drives ~6 at|toward|towards|into ~3 $struck_person|crowd|crowds|kids|officers|group|pedestrians|people",
            "hit|struck|hitting|bumped|clipped|ran|pinned ~3 on purpose ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            "hit|struck|rammed|bumped|clipped ~2 purposely|intentionally|deliberately ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            f"hit|struck|bumped|clipped|nudged|pushed|pinned ~2 {_WHO} w|with :? $pos? ~2 bumper|truck|car|suv|van|vehicle|pickup",
            "avento|aventó|aventaron|echo|echó|echaron|aventando|echando ~2 carro|camioneta|troca|coche|moto|camion ~1 encima|a",
            "$driven_thing encima",
            "tried|tries|trying|attempted|attempting to ~1 hit|run|clip|mow|squash|pin|crush|back|ram ~4 w|with :? $pos? ~2 $driven_thing",
            f"drug|dragged|dragging ~2 {_WHO} w|with|by|behind|from|under :? $pos? ~2 $driven_thing",
            f"drove|driving|took|sped off|away? w|with {_WHO} on|hanging|clinging ~2 hood|door|side|bumper|window",
            "driver ~1 hit|struck|ran|backed|drove ~4 on purpose|again",
        ),
        says=(("weapon", "used"), ("weapon_type", "vehicle")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.in-grip",
        phrases=(
            "$pos|one|both|each|left|right|r|l|other hand|hands|fist|fists|palm|grip|grasp|clutch|clutches|mano|manos >!off|free|empty|visible|up|cuffed|wheel|cuffs|print",
            "in|en hand|hands|fist|fists|mano|manos >!cuffs|over|me|it|out",
            "finger|fingers|thumb ~1 inside|on|in ~1 trigger|guard|hammer|safety",
            "dangling|dangles|cradled|clasped|gripped|trained|leveled|drawn|brandished",
        ),
        signs=("in_grip",),
    ),
    Rule(
        id="weapon.somebodys",
        phrases=(
            "!$of $he|$kin|his|my|i|ive|client|chatter|visitor|caller|student|resident|passenger ~4 !$feels $firearm|$blade|$untyped",
            "$firearm|$blade|$untyped ~2 $be|on|in|by|beside|near|under|next|w|with ~3 $he|$kin|his|my|i|client|chatter|visitor|student|resident",
            "possibly|poss|armed|weapon|w|with :? ~2 $firearm|$blade",
        ),
        signs=("his_arm",),
    ),
    Rule(
        id="weapon.did-it",
        phrases=(
            "did|done it|this|that",
            "made|making|makes ~4 bleed",
            "hole|holes in $pos? ~1 $flesh|$cut_limb",
        ),
        signs=("did_it",),
    ),
    Rule(
        id="weapon.menace",
        phrases=("$menaces",),
        signs=("menace",),
    ),
    Rule(
        # Parts of what is told in several sentences.
        id="weapon.bang",
        phrases=(
            "heard|hears|hear|hearing|was a|one|two|loud|the|# ~1 pop|pops|bang|bangs|gunshot|gunshots|shot|shots|boom|blast",
            "one|single|loud|two pop|pops|bang|bangs|gunshot|shot|boom",
        ),
        signs=("bang",),
    ),
    Rule(
        id="weapon.down",
        phrases=(
            "$be|on|lying|laying|fell|falling|dropped|slumped ~1 floor|ground|down|bleeding|blood|slumped|collapsed|hit",
            "blood|bleeding|gsw|not moving|breathing|responding",
            "wont|not|isnt moving|breathing|answering|responding|talking",
        ),
        signs=("somebody_down",),
    ),
    Rule(
        id="weapon.holds-it-first",
        phrases=(
            "im|hes|shes|i|he|she|still ~1 holding|gripping|clutching|pointing it",
            "it|its ~1 in|against|to|at $pos ~1 $hand|$vital|$flesh",
            "$tells ~3 drop|lower it",
        ),
        signs=("holds_it",),
    ),
    Rule(
        id="weapon.asked-for",
        phrases=("^ any? other? weapons|guns|wpns|knives|arms|armas|firearms",),
        signs=("weapons_asked",),
    ),
    Rule(
        id="weapon.answered-no",
        phrases=("^ no|nope|negative|none|neg|denied|denies >!$has",),
        signs=("said_no",),
    ),
)

TOGETHER: Final = (
    Together(
        # One shot heard, a gun beside somebody who is down.
        id="weapon.fired-and-down",
        needs=("weapon_type=firearm", "bang", "somebody_down"),
        says=(("weapon", "used"),),
        within=14,
    ),
    Together(
        # "Cornered his aunt in the laundry room, cleaver."
        id="weapon.named-with-menace",
        needs=("weapon=unknown", "menace"),
        says=(("weapon", "in_hand"),),
        unless=("weapon_used",),
        within=7,
    ),
    Together(
        # "The other hand had the gun."
        id="weapon.in-grip-together",
        needs=("weapon=unknown|weapon=accessible", "in_grip"),
        says=_is("in_hand"),
        unless=("laid_down",),
        within=3,
    ),
    Together(
        # "Made his arm bleed with a knife."
        id="weapon.did-it-with",
        needs=("weapon=unknown|weapon=in_hand", "did_it"),
        says=_is("used"),
        unless=("laid_down",),
        within=4,
    ),
    Together(
        id="weapon.held-before-named",
        needs=("weapon=unknown", "holds_it"),
        says=(("weapon", "in_hand"),),
        within=8,
    ),
    Together(
        # A weapon that is named and nowhere else is at hand.
        id="weapon.named-alone",
        needs=("weapon=unknown", "his_arm"),
        says=_is("accessible"),
        unless=("weapons_asked",),
    ),
    *(
        Together(
            id=f"weapon.type-of-{kind}",
            needs=(
                "weapon=present_not_reachable|weapon=accessible|weapon=in_hand|weapon=used",
                f"named_{kind}",
            ),
            says=(("weapon_type", kind),),
            unless=(_SOME_TYPE,),
        )
        for kind in _NAMED
    ),
    Together(
        # "Weapons? No."
        id="weapon.asked-and-denied",
        needs=("weapons_asked", "said_no"),
        says=(("weapon", "none"),),
        within=1,
    ),
)

REAL_WORDS: Final = words("")
