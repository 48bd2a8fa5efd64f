"""Is a weapon told by an act alone: by a verb, a course of going, a part of the thing?

The thing that is held or struck with is in no list, stands in another sentence, or is called by a
name of the street.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says, Turn
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
    "shoots_off": words(
        "squeezed squeezing cranked cranking ripped ripping dumped dumping busting busted "
        "letting let popping popped blasting blasted unloading unloaded emptied emptying "
        "opened opening discharged discharging discharges touched touching"
    ),
}

_W: Final = "$arm|$untyped"
_ANY: Final = "$arm|$untyped|$makeshift"
_WHO: Final = "$harmed|$kin"


def _is(value: str) -> Says:
    return (("weapon", value),)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # A weapon was named and nothing else said of it: "it" can now be held, fired or put down.
        id="weapon.named",
        scope="weapon",
        phrases=("$arm|$untyped",),
        says=_is("unknown"),
        whole=True,
    ),
    Rule(
        id="weapon.shows-it",
        scope="weapon",
        phrases=(
            f"lifted|lifts|lifting|raised|raising|pulled|pulling|opened|opening|moved|pushed|flipped up|back? $pos? ~1 shirt|jacket|hoodie|coat|sweatshirt|vest|flap ~4 {_W}",
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
            "$hold|grabbed|wielding|swinging $pos? ~2 $part_of $a_part",
            "has|got|w|with|armed :? $pos? ~2 $part_of $a_part ~3 up|raised|like|over|above|overhead|cocked|threatening|ready|toward|wont|saying|yelling|screaming|swinging|hitting|coming|walking|chasing",
            "$sways $pos? ~2 $part_of $a_part",
            "$arrives ~1 up|out|back|over|in|inside|outside|at ~3 w|with|holding|carrying :? ~2 $part_of $a_part",
            f"$sways $pos? ~2 length|piece|section|chunk|hunk of ~2 _",
            f"{_ANY} ~3 around|over|above $pos ~1 head",
            "rolling pin up|raised|in|at|out|over",
            "dragging|drags|carrying|lugging|toting|hauling ~3 metal|steel|iron|wooden|lead|tire|big|heavy|long|large ~1 $heavy|bar|stick|bat|club >!home|groceries",
            "finger|fingers|thumb|hand|hands on ~3 spray|nozzle|mace|taser|trigger|hilt|handle|pommel|safety|blade|grip|butt",
            f"aiming|aims|aimed|pointing|points|pointed ~3 {_ANY}|$sort at|toward|towards ~2 {_WHO}",
            f"aiming|aims|aimed|pointing|points|pointed it|one at|toward|towards ~2 {_WHO}",
            f"$tells ~5 put|drop|lower|release it _3 {_W}",
            f"$hold ~1 something|thing that|like|as ~3 {_ANY}",
            f"{_W} ~2 slung|strapped|hanging|draped|propped|resting|laid|lying|across|over ~1 across|over|around|on|off? ~1 $pos? chest|shoulder|shoulders|back|neck|knees|thighs|legs",
            f"slung|shouldered|slinging ~3 {_W}",
            f"picked|grabbed|grabs|picks|scooped|snatched|hefted up? $pos? ~1 $heavy|$makeshift_blade|$edge|bottle|chair|rock|stone _2 eyeing|looking|staring|glaring|at|facing|toward|walking|coming|cocked|raised|back|yelling|threatening|screaming|like|ready|cursing|telling|wont|refusing|over",
            f"has|got|w|with|holding|had :? ~2 $makeshift_blade|$edge|$heavy|syringe|needle _3 threatening|threatens|threatened|menacing|swinging|lunging|jabbing|yelling",
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
            f"took|takes|taking|gave|gives|giving|landed|got ~2 $tries_to_hit ~2 at|to|in|on|across|from? ~3 w|with|w/a|con :? ~2 {_ANY}",
            f"aslt|asslt|assault|assaulted|asltd|battery|adw|agg|jumped|attack|attacked|beaten|beat|hit|struck|whacked|bonked|clubbed|cracked|smacked w|with|w/a|by|con :? ~2 {_ANY}",
            f"pelted|pelting|pelts ~3 {_WHO}|him|her",
            f"$be|been|got|gets|getting|being|were ~1 bonked|clobbered|beaned|conked|bludgeoned|clubbed|whacked|bashed|walloped|pelted|clocked|brained w|with|by :? ~3 _",
            f"hit|struck|bashed|whacked|cracked|bonked|conked|caught|clipped ~1 in|on|upside|across|over ~2 $flesh|mouth|nose|eye ~1 w|with|by|from :? $pos _",
            f"$thrown ~3 {_ANY} at|thru|through|into ~3 {_WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            f"{_ANY}|_ $be|was|were|been|got? thrown|hurled|lobbed|chucked|tossed|flung at|thru|through|into ~3 {_WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            f"let|lets|letting fly w|with|at :? ~2 _",
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
            "shooting|firing towards|toward|over|up|into|across|off|back|at >!pain|pains|heroin|dope|meth|hoops|pool",
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
            f"$drives ~6 at|toward|towards|into ~3 $struck_person|crowd|crowds|kids|officers|group|pedestrians|people",
            "hit|struck|hitting|bumped|clipped|ran|pinned ~3 on purpose ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            "hit|struck|rammed|bumped|clipped ~2 purposely|intentionally|deliberately ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            f"hit|struck|bumped|clipped|nudged|pushed|pinned ~2 {_WHO} w|with :? $pos? ~2 bumper|truck|car|suv|van|vehicle|pickup",
            "avento|aventó|aventaron|echo|echó|echaron|aventando|echando ~2 carro|camioneta|troca|coche|moto|camion ~1 encima|a",
            "$driven_thing encima",
            f"tried|tries|trying|attempted|attempting to ~1 hit|run|clip|mow|squash|pin|crush|back|ram ~4 w|with :? $pos? ~2 $driven_thing",
            f"drug|dragged|dragging ~2 {_WHO} w|with|by|behind|from|under :? $pos? ~2 $driven_thing",
            f"drove|driving|took|sped off|away? w|with {_WHO} on|hanging|clinging ~2 hood|door|side|bumper|window",
            "driver ~1 hit|struck|ran|backed|drove ~4 on purpose|again",
        ),
        says=(("weapon", "used"), ("weapon_type", "vehicle")),
        signs=("weapon_used",),
        whole=True,
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
        id="weapon.held-before-named",
        needs=("weapon=unknown", "holds_it"),
        says=(("weapon", "in_hand"),),
        within=8,
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
