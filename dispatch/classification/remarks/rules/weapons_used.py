"""Was the weapon used: fired, driven at somebody, struck, stabbed, thrown or sprayed?

Short phrases whose own words show it, with no context around them looked at: a denial, a fear or
another's weapon has been masked, and a stray "no" three words earlier must not hide a knife.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

_ANY: Final = "$arm|$untyped|$makeshift"


def _is(value: str) -> Says:
    return (("weapon", value),)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.drove-at",
        scope="weapon",
        phrases=(
            (
                "drove|driving|drives|steered|steering|accelerated|accelerating|gunned|gunning|"
                "gunning $pos? _2 at|into|toward|towards|through $pos? _1 $harmed|crowd|crowds|"
                "house|patrol|squad|people|pedestrians"
            ),
            "tried|trying|tries|attempted|attempting to run ~2 over|down",
            "ran|run|running ~2 $harmed over|down",
            "ran|running over $pos? $harmed",
            "$would run $harmed over|down",
            "rammed|ramming|rams _3 $harmed|car|cars|vehicle|vehicles|house|squad|gate|patrol",
            (
                "hit|struck|hitting $pos? _1 $harmed with|w $pos? _1 car|truck|vehicle|suv|van|veh|"
                "jeep"
            ),
            "using|used $pos? _1 car|truck|vehicle as a weapon",
            (
                "aimed|swerved|swerving|drove $pos? _1 car|truck|vehicle|suv|van|jeep|veh at|"
                "toward|into $harmed"
            ),
            "atropello|atropelló|echo|echó _3 carro|camioneta",
        ),
        says=(("weapon", "used"), ("weapon_type", "vehicle")),
        whole=True,
    ),
    Rule(
        id="weapon.fired",
        scope="weapon",
        phrases=(
            "pulled|pulling|squeezed the? trigger ~1 at|twice|# >!but|and",
            "fired|firing|fires shots|shot|rounds|round|gun|it",
            "gunshot|gsw|gunshots wound|wounds|to|in|x|self|inflicted",
            "self inflicted gunshot|gsw|shot",
            "!$of $shot ~4 in|into|at ~1 air|ceiling|sky|cans|bottles|targets|birds",
            (
                "shot|shots to|in|through $pos? _1 head|chest|leg|arm|stomach|abdomen|back|"
                "foot|face|neck|thigh|shoulder"
            ),
            "is|are|was|were|still firing|shooting in|into|at|from|off|up|around",
            (
                "!$of $shot at|toward|towards|into|through|up|upon $pos? _1 $harmed|air|ground|"
                "house|car|cars|door|window|windows|wall|ceiling|floor|sky|officers|tv|tree|sign"
            ),
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
            "shot|shoots|shooting $self",
            "shooting at",
            "active shooter",
            "gunshot wound|wounds",
            "gsw to|x",
            "echando balazos",
            "tirando|echo|tiro balazos|balazo|tiros|disparos",
        ),
        says=(("weapon", "used"), ("weapon_type", "firearm")),
        whole=True,
    ),
    Rule(
        id="weapon.threatens-oneself",
        scope="weapon",
        phrases=(
            "threatening|threatens|threatened|wants|going to|2 cut|stab|slash|kill $self w|with|using ~3 $arm|$makeshift",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # A blade used on one's own body: by hers the words mean the one who is spoken of.
        id="weapon.on-oneself",
        scope="weapon",
        phrases=(
            "f|yof|daughter|girl|she|female|woman|student|child|teen|client|resident|texter|visitor|sister|wife|gf|girlfriend|mother|mom _2 cut|cuts|slit|scratched|cutting her _1 $flesh|thigh|thighs|forearms|wrists|arms|legs|ankle _4 w|with|using ~3 $arm|$makeshift_blade",
            "m|yom|he|son|male|brother|husband|boy _2 cut|cuts|slit|scratched|cutting his own? _1 $flesh|thigh|thighs|forearms|wrists|arms|legs|ankle _4 w|with|using ~3 $arm|$makeshift_blade",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.struck",
        scope="weapon",
        phrases=(
            f"knocked|knocks|dropped|took|put ~3 down|out|over|cold w|with ~2 {_ANY}",
            "$makeshift|$arm to ~2 $flesh _3 bleeding|hurt|injured|down|cut",
            f"$swung|threw|thrown|flung|slung ~3 {_ANY} and|that ~1 caught|hit|struck|got|clipped|connected|cut",
            f"smashed|broke|broken|busted|cracked|brought|slammed|shattered|laid|wrapped ~3 {_ANY} over|on|across|against|upside ~4 $flesh|skull|shoulder|shoulders|hand|knee|knees",
            f"stuck|jammed|jabbed|drove|plunged|shoved|buried|rammed|stabs|pushed ~2 {_ANY} in|into|through ~4 $flesh|hand|hands|$harmed|thigh|foot|shoulder|leg|knee",
            f"cracked|nailed|caught|busted|popped|split|opened|tagged ~5 w|with ~3 {_ANY}",
            f"{_ANY} and|that ~1 got|caught|nicked|stuck|hit|cut|wounded $harmed|$pos|one",
            f"le|lo|la|les dio|dieron|pego|golpeo con ~2 {_ANY}",
            f"$strikes ~2 $elsewhere|roommates|wifes|husbands|girlfriends|boyfriends|coworkers|mans|womans|guys ~1 $flesh _2 w|with ~2 {_ANY}",
            "$swung|swinging ~2 table|chair|bed leg|legs|rail at ~2 $harmed",
            "threw|throws|throwing|hurled ~3 cup|cups|phone|remote|shoe|can|cans|coffee|bowl|toy|toys|book at ~1 $harmed",
            f"ran|run|came|went at $harmed _2 w|with _2 {_ANY} and|, $strikes|swung",
            f"pelted|pelting ~3 w|with _2 {_ANY}",
            (
                f"picked|grabbed|took|got|picks|grabs|swung up? _3 {_ANY} _2 $strikes|threw|"
                "swung ~2 $harmed|other"
            ),
            "$thrown ~4 $makeshift|$arm at|towards|toward|on|into ~2 $harmed",
            f"$harmed $strikes with|w|by _3 {_ANY}",
            f"$strikes ~3 other|another _3 w|with _3 {_ANY}",
            f"$strikes ~4 $harmed ~4 w|with|w/a|con|using _4 {_ANY}",
            f"$strikes|$stab $pos? _1 $harmed _3 w|with|w/a|con|using _4 {_ANY}",
            f"$strikes $pos? _1 $harmed _4 w|with|con _4 {_ANY}",
            (
                f"$thrown $pos? ~3 {_ANY} at|toward|towards|a|into|hitting|and|through $pos? _1 "
                "$harmed|hit|struck|missed|hitting|police|car|cars|window|crowd|door|traffic"
            ),
            (
                f"$swung $pos? ~3 {_ANY} at|towards|toward|into|and $pos? _1 $harmed|hit|hitting|"
                "missed|crowd|anyone|someone|police"
            ),
            f"$swung at $pos? _1 $harmed _2 w|with|using _4 {_ANY}",
            "pistol whipped|whipping|whip",
            "hit|struck|beat|stabbed|cut|slashed ~3 with|w it|one",
            f"{_ANY} _2 hit|struck|stabbed|cut $harmed",
            "tased|tazed|maced|sprayed the|a? $harmed",
            "pepper|bear sprayed|spraying",
            f"hit|struck|attacked ~4 w|with|con _4 {_ANY}",
            "sprayed|spraying ~3 $harmed ~2 w|with _2 mace|spray|oc|pepper|bear|chemical",
            f"attacked|attacking|assaulted|hurt|injured|wounded _3 w|with|by _3 {_ANY}",
            f"used $pos? ~2 {_ANY} on|against",
            (
                "threw|throwing|hurled|hurling|lanzo|aventó|avento|aventando|throws $makeshift|"
                "$arm at|a|toward ~2 $harmed|cars|traffic|gente|police|carros"
            ),
            "throwing|hurling|chucking bottles|rocks|bricks|chairs|knives|stones|glass at",
            f"$strikes _1 with|w|by|con $pos? ~2 {_ANY}",
        ),
        says=_is("used"),
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
            (
                "sprayed|spraying|sprays ~1 pepper|bear|wasp|bug|mace|oc|chemical|bleach _3 at|in|"
                "on|into|toward|towards $pos? ~2 $harmed|face|faces|eyes|crowd"
            ),
            "sprayed|spraying|sprays $pos? ~2 $harmed _3 w|with _2 mace|spray|oc|pepper|bear|wasp",
        ),
        says=(("weapon", "used"), ("weapon_type", "other")),
        whole=True,
    ),
    Rule(
        id="weapon.stabbed",
        scope="weapon",
        phrases=(
            "slashed|slashing|stabbing|stabbed at $pos? _1 $harmed",
            "apuñalo|apunalo|apuñaló|apunaló a _2",
            "lo|la|le|me apuñaló|apunalaron|acuchillo|acuchillaron",
            "!$of $stab|slashed|slashing $pos? _1 $harmed",
            "$be|been|got|getting|fue|was|were stabbed|knifed|shanked|slashed|apuñalado|apunalado",
            "stabbed|knifed|slashed in|multiple|several|by|through|twice",
            "just stabbed|knifed|slashed",
            "stab wound|wounds",
            "$harmed down stabbed|slashed",
            "puñalada|puñaladas|punalada|punaladas",
            "stabbing in progress|just",
            "$harmed stabbed|knifed",
            "lo|la|le|me apuñalo|apuñaló|apunalo|apuñalaron|apunalaron",
            "stabbing victim|people|at",
        ),
        says=(("weapon", "used"), ("weapon_type", "blade")),
        whole=True,
    ),
    Rule(
        id="weapon.used-it",
        scope="weapon",
        phrases=(
            "swung|swings it at $harmed|$pos",
            "hit|struck|stabbed|cut ~3 w|with it",
            "threw it at $harmed",
            "fired it",
            "le|lo|la corto|cortó|pico|picó|clavo|clavó|golpeo|golpeó|pego|pegó",
            "swinging it at $harmed",
        ),
        says=_is("used"),
        whole=True,
        follows=True,
    ),
)

REAL_WORDS: Final = words("")
