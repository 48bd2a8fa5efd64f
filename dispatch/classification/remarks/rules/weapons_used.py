"""Was the weapon used: fired, driven at somebody, struck, stabbed, thrown or sprayed?

Short phrases whose own words show it, with no context around them looked at: a denial, a fear or
another's weapon has been masked, and a stray "no" three words earlier must not hide a knife.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

_ANY: Final = "$arm|$untyped|$makeshift"


def _is(value: str) -> Says:
    return (("weapon", value),)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.drove-at",
        scope="weapon",
        phrases=(
            "$drives $pos? _3 at ~2 $harmed|crowd|crowds|officers",
            "$drives _2 toward|towards|into|through|over ~1 $struck_person|crowd|crowds|pedestrians",
            "$drives $pos? _2 at|into|through $pos? _1 house|patrol|squad|barricade|cruiser|storefront",
            (
                "tried|trying|tries|attempted|attempting|attempts|threatened|threatening to run|mow|"
                "plow|back ~2 over|down|into"
            ),
            (
                "tried|trying|tries|attempted|attempting|attempts _ _ ~1 "
                "$harmed ~1 w|with|using :? ~2 $driven_thing"
            ),
            "ran|running|mowed|mowing|backed|backing|plowed ~2 $harmed over|down",
            "ran|running|backed|drove|driving over $pos? $harmed|foot|leg|feet|legs",
            "rammed|ramming|rams _3 $harmed|$driven_thing|house|squad|gate|patrol|cruiser",
            (
                "hit|struck|hitting|hits|clipped|clips|pinned|pinning|bumped|bumping|dragged|dragging|"
                "knocked ~4 w|with|using $pos? ~1 $driven_thing >!door|key|keys"
            ),
            (
                "running|ran|coming|came|comes|charging|backing|backed|chasing|chased|going|went ~2 "
                "$harmed _1 w|with|in $pos ~1 $driven_thing"
            ),
            "using|used|uses $pos? _1 $driven_thing as a weapon",
            "$drives|aimed|aiming|points|pointed $pos? _1 $driven_thing at|toward|towards|into ~1 $harmed",
            "le|la|lo atropello|atropellar|echo ~3 carro|camioneta|troca|coche|moto",
            "atropello|atropelló|echo|echó _3 carro|camioneta|troca",
        ),
        says=(("weapon", "used"), ("weapon_type", "vehicle")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.fired",
        scope="weapon",
        phrases=(
            "!$of $shot|shoot ~2 twice|once|times|repeatedly|randomly|indiscriminately",
            "$shot ~1 one|two|three|four|five|several|multiple|few|#|couple|more in|into|at|through|off|out|toward",
            "!$of $shot ~3 at|into|through|toward|towards|up ~3 $struck_at|$driven_thing|$harmed",
            "!$of $shot|shoot $pos|# ~2 $struck_at|$driven_thing",
            "$shot ~4 w|with|using|from|con :? ~2 $firearm|$bore",
            (
                "emptied|empties|emptying|unloaded|unloading|unloads|dumped|dumping ~2 "
                "$firearm|clip|clips|mag|mags|magazine|rounds|cylinder|$bore in|into|at|on|out|toward|through|off"
            ),
            "let|lets|letting|popped|popping|squeezed|squeezing|cranked|cranking|ripping off|loose ~2 shot|shots|round|rounds|one|few|couple|cap|caps",
            "shots|rounds|bullets ~1 from|exchanged|flying|coming|hit|striking|fired",
            "gunned|gunning|mowed down ~2 $harmed|$kin",
            "took|takes|taking|taken a? ~1 shot|shots at ~2 $harmed|$kin|$struck_at|$driven_thing >!job|being|getting",
            "pumped|pumping|sprayed|spraying|pumps|sprays ~2 rounds|bullets|lead|slugs|shots in|into|at|through|toward",
            "busted|busting|bust|busts ~1 cap|caps|shots|rounds at|in|on|off",
            "grazed by|with ~2 bullet|round|shot",
            "shot|shooting up ~1 our|their|rps|$kin|neighbors ~1 house|place|car|cars|truck|apartment|home|trailer|yard|store",
            "bullet|bullets|round|rounds ~2 went|came|hit|struck|through >!in|of",
            "hit by|with|from ~1 bullet|bullets|round|gunfire|buckshot|birdshot|pellets",
            "shot|shoots out ~3 $struck_at|tires|tire|light|lights|windshield",
            "le|les|me disparo|disparando",
            "le|les|me|lo dio|dieron|pego|metio|metieron|tiro _1 balazo|balazos|tiro|tiros|plomazo",
            "puts|sent|putting ~2 round|rounds|shot|shots|bullet|bullets|slug|slugs thru|through|into|in|at",
            "put #|one|two|three|four|five|six|several|couple|few ~1 round|rounds|shot|shots|bullet|bullets|slug|slugs thru|through|into|in|at",
            "pulled|pulling|squeezed the? trigger ~1 at|twice|# >!but|and",
            "fired|firing|fires shots|shot|rounds|round|gun|it",
            "gunshot|gsw|gunshots wound|wounds|to|in|x|self|inflicted",
            "self inflicted gunshot|gsw|shot",
            (
                "shot|shots to|in|through $pos? _1 head|chest|leg|arm|stomach|abdomen|back|"
                "foot|face|neck|thigh|shoulder"
            ),
            "is|are|was|were|still firing|shooting in|into|at|from|off|up|around|out",
            "hes|shes|theyre|im firing|shooting",
            "!$of $shot $pos? _1 $harmed",
            "!$of $shot $pos? _2 $firearm",
            "$shot a|off|several|multiple|two|three|#|one|some _1 shot|shots|round|rounds",
            "shots fired",
            "shot|shots fired|rang by|from|at|toward",
            "opened|opening fire",
            "let|letting off|loose _2 shot|shots|round|rounds",
            "discharged|discharging|discharges _2 $firearm|weapon|round|rounds|shot|shots",
            "$firearm went|goes off",
            (
                "$be|been|got|gets|getting|fue|has|have|were|ive|was? been? shot|baleado in|on|by|"
                "at|multiple|twice|once"
            ),
            "male|female|man|woman|subj|subject|gunman|he|she|somebody|someone $be? shooting",
            "shooting in|from|into|outside|people|everyone",
            "shooting|shooter in progress",
            "disparo|disparó al? aire|$harmed|_",
            "has|have|just|hes|shes|was|were|ive been|just|also shot|baleado",
            (
                "victim|vict|subject|subj|male|female|person|man|woman|$kin|$harmed shot|baleado "
                "in|on|at|by|multiple|twice"
            ),
            "!$of shot|shoots|shooting $self",
            "shooting at",
            "active shooter",
            "gunshot wound|wounds",
            "gsw to|x",
            "echando balazos",
            "tirando|echo|tiro balazos|balazo|tiros|disparos",
        ),
        says=(("weapon", "used"), ("weapon_type", "firearm")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.threatens-oneself",
        scope="weapon",
        phrases=(
            "threatening|threatens|threatened|wants|going to|2 cut|stab|slash|kill $self w|with|using :? ~3 $arm|$makeshift",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.cut-another",
        scope="weapon",
        phrases=(
            "$he_who _4 cut|cuts|slit|sliced|slashed|scratched her ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade",
            "$she_who _4 cut|cuts|slit|sliced|slashed|scratched his ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade",
            "he|she|they|$kin _2 cut|cuts|slit|sliced|slashed|scratched my|our ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade",
        ),
        says=_is("used"),
        signs=("weapon_used",),
        masks=True,
        typed=True,
    ),
    Rule(
        # A blade used on one's own body: where nobody else is named, it is that of the one spoken of.
        id="weapon.on-oneself",
        scope="weapon",
        phrases=(
            "!to cut|cuts|slit|slits|scratched|sliced her|his|my|own|both|se|$pos own|left|right|both|inner|upper|lower|outer|entire? $flesh|$cut_limb _4 w|with|using|con :? ~3 $arm|$makeshift_blade|$edge|glass",
            "cut|cuts|slit|scratched|sliced $cut_limb|$flesh _2 w|with|using|con :? ~3 $arm|$makeshift_blade|$edge|glass",
            "se corto|cortó|corta ~4 con ~2 $arm|$makeshift_blade",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.struck",
        scope="weapon",
        phrases=(
            # What was thrown, swung or struck with is named, and need be in no list.
            "$thrown ~4 at|toward|towards ~2 $harmed|$kin|each",
            "$thrown _5 hit|hits|hitting|struck|striking|missed|missing|misses|clipped|caught|nearly|almost|barely|narrowly ~3 $harmed|$flesh|$vital|$pos",
            "$thrown ~4 from|off|over|across|down ~3 at|on ~1 $harmed|$kin",
            "$thrown ~4 at $pos ~1 $flesh|$vital",
            "$swung _ ~3 at|toward|towards|into ~2 $harmed|$kin|each",
            "$swung ~3 at ~2 $harmed|$kin|other|another ~2 w|with|w/a|using $pos? _",
            "$swung ~2 w|with $pos? _ _1 at ~2 $harmed",
            "$swung _ ~3 hit|hits|hitting|struck|striking|connected|connecting|caught ~3 $harmed|$flesh|$kin",
            f"{_ANY} _8 $swung|$thrown|swing it|them _1 at|toward ~2 $harmed|$kin|each",
            f"{_ANY} _8 $swung|$thrown it|them _1 missed|missing|twice|once|hit|several|#",
            f"{_ANY} _4 swinging|swung|swings at ~2 $harmed|other|another|$kin",
            "burned|burnt|burning|speared|prodded|zapped|shocked|scalded|stung|jabbed|poked|stuck|pricked ~3 $harmed|$kin ~2 w|with|using :? $pos? _",
            "$thrown|lobbed ~3 molotov|molotovs|grenade|grenades|bomb|firebomb|explosive",
            "$blows ~3 $harmed|$kin|other|another _2 w|with|w/a|using|con $pos _",
            "$blows $harmed|$kin w|with|using|con _",
            "$blows|$strikes ~2 $harmed|$kin in|on|across|over|upside ~2 $flesh|$cut_limb _1 w|with $pos _",
            f"$comes at ~2 $harmed|$kin ~2 $swung ~2 {_ANY}",
            "le|les|lo|la|me|nos $thrown|aventaron|tiraron _3 $makeshift|$arm",
            "le|les|lo|la|me|nos pego|pegó|dio|golpeo|golpeó|pico|picó|corto|cortó|pega|golpea _2 con un|una|el|la|su",
            f"knocked|knocks|dropped|took|put ~3 down|out|over|cold w|with :? ~2 {_ANY}",
            "$makeshift|$arm to ~2 $flesh _3 bleeding|hurt|injured|down|cut",
            f"$swung|threw|thrown|flung|slung ~3 {_ANY} and|that ~1 caught|hit|struck|got|clipped|connected|cut",
            f"smashed|broke|broken|busted|cracked|brought|slammed|shattered|laid|wrapped ~3 {_ANY} over|on|across|against|upside ~4 $flesh|skull|shoulder|shoulders|hand|knee|knees",
            f"stuck|jammed|jabbed|drove|plunged|shoved|buried|rammed|stabs|pushed ~2 {_ANY} in|into|through ~4 $flesh|hand|hands|$harmed|thigh|foot|shoulder|leg|knee",
            f"cracked|nailed|caught|busted|popped|split|opened|tagged ~5 w|with :? ~3 {_ANY}",
            f"{_ANY} and|that ~1 got|caught|nicked|stuck|hit|cut|wounded $harmed|$pos|one",
            f"le|lo|la|les dio|dieron|pego|golpeo con ~2 {_ANY}",
            f"$strikes ~2 $elsewhere|roommates|wifes|husbands|girlfriends|boyfriends|coworkers|mans|womans|guys ~1 $flesh _2 w|with :? ~2 {_ANY}",
            f"ran|run|came|went at $harmed _2 w|with _2 {_ANY} and|, $strikes|swung",
            f"pelted|pelting ~3 w|with _2 {_ANY}",
            (
                f"picked|grabbed|took|got|picks|grabs|swung up? _3 {_ANY} _2 $strikes|threw|"
                "swung ~2 $harmed|other"
            ),
            f"$harmed $strikes with|w|by _3 {_ANY}",
            f"$strikes|$stab|$blows ~4 $harmed _3 w|with|w/a|con|using _4 {_ANY}",
            (
                f"$thrown $pos? ~3 {_ANY} at|toward|towards|a|into|hitting|and|through $pos? _1 "
                "$harmed|hit|struck|missed|hitting|police|car|cars|window|crowd|door|traffic"
            ),
            (
                f"$swung $pos? ~3 {_ANY} at|towards|toward|into|and $pos? _1 $harmed|hit|hitting|"
                "missed|crowd|anyone|someone|police"
            ),
            "pistol whipped|whipping|whip",
            f"{_ANY} _2 hit|struck|stabbed|cut $harmed",
            "tased|tazed|maced|sprayed the|a? $harmed",
            "pepper|bear sprayed|spraying",
            f"hit|struck|attacked ~4 w|with|con _4 {_ANY}",
            "sprayed|spraying ~3 $harmed ~2 w|with _2 mace|spray|oc|pepper|bear|chemical",
            f"attacked|attacking|assaulted|hurt|injured|wounded _3 w|with|by _3 {_ANY}",
            f"used $pos? ~2 {_ANY} on|against",
            "$thrown ~3 $makeshift|$arm at|a|toward|into ~2 cars|traffic|gente|police|carros",
            "throwing|hurling|chucking bottles|rocks|bricks|chairs|knives|stones|glass at",
            f"$strikes _1 with|w|by|con $pos? ~2 {_ANY}",
        ),
        says=_is("used"),
        signs=("weapon_used",),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.sprayed",
        scope="weapon",
        phrases=(
            "sprayed|spraying|sprays ~2 mace|pepper|bear|oc|spray >!paint|painted",
            "maced|tased|tazed|tasered|maces|tases $pos? ~1 $harmed",
            "pepper|bear|wasp|mace|oc sprayed|spraying|sprays",
            "attacked|attacking|assaulted|hit|got|blasted|doused ~3 w|with|by :? ~2 pepper|bear|wasp|oc spray",
            (
                "sprayed|spraying|sprays ~1 pepper|bear|wasp|bug|mace|oc|chemical|bleach _3 at|in|"
                "on|into|toward|towards $pos? ~2 $harmed|face|faces|eyes|crowd"
            ),
            "sprayed|spraying|sprays $pos? ~2 $harmed _3 w|with _2 mace|spray|oc|pepper|bear|wasp",
        ),
        says=(("weapon", "used"), ("weapon_type", "other")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.stabbed",
        scope="weapon",
        phrases=(
            "slashed|slashing|stabbing|stabbed at ~2 $harmed",
            "apuñalo|apunalo|apuñaló|apunaló a _2",
            "lo|la|le|me apuñaló|apunalaron|acuchillo|acuchillaron",
            "!$of $stab|slashed|slashing $pos? _1 $harmed",
            "$be|been|got|getting|fue|was|were stabbed|knifed|shanked|slashed|apuñalado|apunalado",
            "stabbed|knifed in|multiple|several|by|through|twice",
            "slashed multiple|several|by|twice|across",
            "just stabbed|knifed|slashed",
            "stab wound|wounds",
            "$harmed down stabbed|slashed",
            "puñalada|puñaladas|punalada|punaladas",
            "stabbing in progress|just",
            "$stab $self _4 and ~2 $harmed|$kin",
            "$harmed stabbed|knifed",
            "lo|la|le|me apuñalo|apuñaló|apunalo|apuñalaron|apunalaron",
            "stabbing victim|people|at",
        ),
        says=(("weapon", "used"), ("weapon_type", "blade")),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        # What was swung at somebody is a weapon, whatever it was called before.
        id="weapon.swung-it",
        scope="weapon",
        phrases=("$swung|$thrown it|them|one|both _1 at|toward|towards ~2 $harmed|$kin|each",),
        says=_is("used"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.used-it",
        scope="weapon",
        phrases=(
            "$strikes|$blows ~2 $harmed|$kin|another|other|$flesh ~1 w|with it",
            "fired it",
            "le|lo|la corto|cortó|pico|picó|clavo|clavó|golpeo|golpeó|pego|pegó",
        ),
        says=_is("used"),
        signs=("weapon_used",),
        whole=True,
        follows=True,
    ),
)

TOGETHER: Final = (
    Together(
        # Laid down beside, it was used all the same; only what is gone or locked away is not.
        id="weapon.used-and-laid-down",
        needs=("weapon=accessible|weapon=in_hand", "weapon_used"),
        says=_is("used"),
    ),
)

REAL_WORDS: Final = words("")
