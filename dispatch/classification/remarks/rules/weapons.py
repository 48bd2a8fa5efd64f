"""Weapons: which, how near to hand, and whether they were put down again.

Masks come first: the weapon that is denied, put down, locked away or asked for in vain. What is in
the hand or was used is then said by short phrases whose own words show it, with no context around
them looked at: a denial, a fear or another's weapon has been masked (:mod:`not_weapons`), and a
stray "no" three words earlier must not hide a knife.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says, Turn
from dispatch.classification.remarks.rules import arms

CLASSES: Final[Mapping[str, frozenset[str]]] = arms.CLASSES

_W: Final = "$arm|$untyped"
_ANY: Final = "$arm|$untyped|$makeshift"


def _is(value: str) -> Says:
    return (("weapon", value),)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.put-away",
        scope="weapon",
        phrases=(
            (
                f"$laid $pos? ~2 {_ANY} back|away|up? in|into the|his|her|my|a|_ ~1 shed|garage|"
                "trunk|"
                "safe|barn|basement|attic|truck|car _2 and|then walked|went|came|is|left|returned"
            ),
            f"gave|handed|took|takes|taken|removed ~3 {_W} _6 hid|hidden|locked|locks|hides",
        ),
        says=_is("present_not_reachable"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.carried",
        scope="weapon",
        phrases=(
            f"has|have|keeps|carries|carry|carrying|got|possible|poss ~3 {_W} on him|her|them|me",
        ),
        says=_is("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.given-up",
        scope="weapon",
        phrases=(
            f"staff|officer|ofc|neighbor has|took|have|holds the|his|her {_W}|$arms >!to|and|out",
            "mom|mother|dad|father|parents|parent has|have|took the|her|his _1 razor|razors|blade|blades|scissors >!to|and|out|in|at",
            f"slid|slides|kicked|pushed $pos? ~2 {_W} out|away|into|across|over",
            f"{_W} _1 kicked|slid out|away|across|to",
            f"{_ANY} taken from him|her|them|pt|subj",
            f"gave|handed|gives|hands|giving $harmed $pos? ~2 {_ANY}",
            (
                f"{_ANY} has|have|had been|just? _1 taken|secured|confiscated|handed|"
                "surrendered|recovered|removed|seized|collected|thrown|turned"
            ),
            (
                f"$laid $pos? ~2 {_ANY} down? _2 and|then walked|left|came|went|stepped|moved|"
                "backed|is|ran|followed|surrendered"
            ),
            (
                f"left $pos? ~2 {_ANY} in|on|at|behind _4 and|then walked|left|came|went|stepped|"
                "followed"
            ),
            f"$away_with $pos? ~2 {_ANY} over|away|in|out",
            f"$away_with over|in|away $pos? ~2 {_ANY}",
            f"threw|tossed the|his|her ~1 {_W} out|over|off|down",
            f"gave|handed|gives|hands|handing|given over|up? $pos? ~2 {_ANY} to|over|up|back",
            f"gave|handed|gives up|over|in $pos? ~2 {_ANY}",
            f"{_ANY} taken away|from|by",
            (
                f"{_ANY} $be|were|been|now _1 taken|secured|confiscated|handed|surrendered|"
                "recovered|removed|seized|collected|kicked|wrestled|sold|given"
            ),
            f"{_ANY} _1 handed|given|turned back|over|in",
            f"{_ANY} secured|confiscated|recovered|surrendered|collected|seized",
            f"$took ~3 {_ANY} from|off ~1 him|her|them|hand|hands|subj|subject|pt|patient|suspect",
            f"$took ~3 {_ANY} away",
            f"got ~2 {_ANY} away",
            f"got ~2 {_ANY} from|off him|her|them",
            f"got rid of ~3 {_ANY}|all",
            f"sold|pawned ~4 {_W}",
            "disarmed",
            "been disarmed",
            f"$official|staff|rp|caller has|have|holds|holding|got|took|secured the {_W} now?",
            f"turned ~5 {_W}|in in _3 pawn|police|station",
            f"{_W} $be|were? gone|sold|destroyed",
            "nothing|none left|dangerous in|at the? house|home",
            f"{_W} with|w officer|officers|deputy|police",
            f"{_W} out of|the his|her|their? hand|hands|house|home|reach",
        ),
        says=_is("none"),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="weapon.given-up-it",
        scope="weapon",
        phrases=(
            "put|set|laid|dropped|threw|tossed|left it|them _8 and|then walked|left|came|went|stepped|ran|fled|drove|backed|moved",
            "dropped|threw|tossed|ditched it|them _1 ran|walked|left|fled|moved",
            "slid|kicked|pushed|tossed it|them out|away|into|across|over",
            "$took it|them home|away|now",
            "handed|gave|gives it|them to _2",
            "has|have it|them secured",
            (
                "put|set|laid|dropped|threw|tossed it|them down? _4 and|then walked|left|came|"
                "went|stepped|ran|fled|drove|backed|surrendered|laid"
            ),
            (
                "$official|neighbor|staff|wife|husband|mother|father|mom|dad|brother|sister|"
                "son|daughter|friend|roommate has|took|got it|them now?"
            ),
            "threw|tossed|gave|handed it|them away|up|over|in|back|out",
            "gave|handed it|them to",
            "turned both|them|it|all of? them? in",
            "$took it|them away|from",
            "got it|them away|from $harmed?",
            "put|set|laid|dropped it|them down? _1 and|then walked|left|came|went|stepped",
            "walked|backed|stepped away from it",
            "now _2 empty hands|handed",
            "hands now? empty|visible",
        ),
        says=_is("none"),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.put-down",
        scope="weapon",
        phrases=(
            f"dropped|drops|ditched|discarded|lowered|lowers|released|solto|soltó $pos? ~2 {_ANY}",
            f"$laid $pos? ~2 {_ANY} down|back|away|aside|beside|next",
            (
                f"$laid $pos? ~2 {_ANY} on|in|under|onto|into|by ~2 $near_place|ground|sink|chair|"
                "planter|kitchen|couch|sofa|stump|grass|street"
            ),
            f"$laid down|aside|away $pos? ~2 {_ANY}",
            f"{_ANY} $be|now|been _1 down|dropped|discarded|lowered|holstered",
            f"{_ANY} dropped|discarded|lowered|holstered",
            f"{_ANY} down >!from|the|a|my|our|his|her|street|road|hallway|hall",
            f"{_W} down on|beside|next|now",
            f"holstered|pocketed|sheathed|stashed|lowers|lowered ~2 {_ANY}",
            (
                f"{_W} back|now in|on the|his|her|its drawer|table|kitchen|sink|sheath|holster|"
                "pocket|counter|block"
            ),
            f"let go of ~2 {_ANY}",
            (
                f"{_W} is|are|now|still|was|esta|está now|still? on|in|beside|next|near|by to? the|"
                "his|her|a|my? _1 table|counter|floor|ground|desk|bed|nightstand|dresser|tub|sink|"
                "dash|seat|edge|stump|sofa|couch|chair"
            ),
            f"dejo|soltó|solto|bajo|bajó el|la? {_W}",
            f"{_W} _2 leaning|propped",
            f"{_W} lying|laying|sitting|resting|hanging",
        ),
        says=_is("accessible"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.put-down-it",
        scope="weapon",
        phrases=(
            "set|sets|put|puts|laid|lays|placed|left it|them _1 on|in|under|by|next|against|down",
            (
                "it|its|thats|theyre|they is|are|was|sits|lies? now? on|by|beside|next|under "
                "the|his|her|a|my|to ~1 table|counter|floor|ground|desk|bed|nightstand|dresser|"
                "seat|couch|dash|grass|sofa|chair|porch"
            ),
            "put|puts|set|sets|laid|lays|lay|placed it|them down|away|back|aside",
            "dropped|drops|lowered it|them",
            "let go of it",
            "lo|la soltó|solto|bajo|dejo",
        ),
        says=_is("accessible"),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.moved-away",
        scope="weapon",
        phrases=(
            f"moved|removed|hid|took|locked|hidden ~1 all|every|both ~2 {_W}|$arms ~4 $elsewhere?",
        ),
        says=_is("present_not_reachable"),
        turn=Turn.EXPLAINS,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.none-now",
        scope="weapon",
        phrases=(
            "upd|update|now|actually|turns|just|correction _6 $toylike _1 $arm",
            "upd|update|correction _4 drill team|practice|airsoft|paintball|actor|actors|rehearsal",
            (
                "there|now|update|upd|correction|actually|checked|confirmed _6 no|not $such? "
                f"{_W} or|and|nor|o|ni? {_W}|$makeshift?"
            ),
            f"no $such? {_W} found|located|recovered|after",
            "now _2 empty hands|handed|pockets",
            "now _4 nothing in $pos? hands|hand",
            (
                "upd|update|now|actually _4 was|is|its|it a|an|just|only _1 drill|phone|toy|stick|"
                "cane|crutch|umbrella|tool|opener|lighter|vape|remote|broom"
            ),
        ),
        says=_is("none"),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="weapon.none",
        scope="weapon",
        phrases=(
            f"nobody|noone _4 own|owns|has|have|had|keeps a|any? _1 {_W}|$arms",
            f"no one _4 own|owns|has|have|had|keeps a|any? _1 {_W}|$arms",
            "no se le? ve|ven|mira _1 nada|arma|armas",
            f"no {_W}|$arms _5 no $such? {_W}|$arms",
            "no|ni trae|tiene|carga|porta nada|arma|armas|ninguna|ningun",
            (
                "no|sin|neg|negative|zero|without|w/o|wo|ningun|ninguna|nor|ni $such? $such? "
                f"$such? {_W}|$arms or|and|o|ni? {_W}|$makeshift?"
            ),
            f"denies|denied|denying|deny|niega $such? $such? $such? $such? {_W}|$arms",
            "$untyped|guns|knives|firearms : none|no|neg|negative|n|0|denied|denies|nope|na",
            "$untyped|guns|knives|firearms none|neg|negative|denied|nope",
            f"none|neg|negative for|on {_W}|$arms",
            f"{_W}|$arms not seen|observed|involved|present|visible|displayed",
            "unarmed",
            "desarmado",
            "not|isnt|aint|never armed",
            (
                "= not|nt|doesnt|dont|does|didnt|hasnt|havent|isnt|never|aint not? have|having|"
                "own|possess|carry|carrying|got|see|seen|saw|been|keep|hold|holding|been $such? "
                f"$such? a|any|his|an? $such? {_W}|$arms"
            ),
            f"not|hasnt|havent|never had|got a|any? {_W}",
            f"no|not tiene $such? {_W}",
            "weapon|weapons free",
            f"clear|clean|free of {_W}",
            "no items of concern",
            (
                "has|have|is|con nothing|nada on|in|with|encima him|her|them|me|hands|person|"
                "pockets|mano|manos"
            ),
            "nothing in|on his|her|their|the? hands|hand|pockets|bag|person|them|him|her",
            "empty hands|handed",
            "hands $be|were? empty",
            "manos vacias|vacías",
            "pockets empty|clear",
            "pockets|bag|backpack|purse _6 nothing",
            f"= not|isnt|wasnt|nt $hold a|the|any? _1 {_ANY}",
            f"nobody|noone has|have|had a|any? {_W}",
            "searched _4 nothing|clean|clear|neg",
            "patted _4 nothing|clean|clear|neg",
            "i|me|him|her patted him|her|them? down",
            f"carrying|carrying|has|have no {_W}",
            "no tiene ~4 armas",
            "no tiene plan ni armas",
        ),
        says=_is("none"),
        masks=True,
    ),
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
        id="weapon.in-hand",
        scope="weapon",
        phrases=(
            "exposed|bared $arm",
            f"{_W} between $pos fingers|hands|teeth",
            "grip|grasp on ~2 $arm|$heavy",
            f"{_W} against $pos _1 knee|thigh|leg|hip",
            f"stab|jab|hack|smash|slash|jabs|hacks|smashes|whittling|gouging ~5 w|with|con|using ~3 {_W}",
            "sharpened|pointed|jagged $makeshift _4 poking|jabbing|pointing|waving|at|it",
            "arrow ~2 nocked|drawn|ready|aimed|pointed",
            "parado|parada|esta|afuera|puerta ~4 con un|una|el|la ~1 $arm",
            "opening|closing|flipping|playing|fiddling|messing|toying|fidgeting|flicking _2 w|with|and? _1 ~3 $arm",
            f"{_W} _6 sawing|stabbing|hacking|jabbing|prying|chasing|swinging|slashing|threatening|lunging",
            f"sawing|slicing|stabbing|hacking|jabbing|prying|slashing|chopping|carving|gouging _5 w|with|con|using ~3 {_W}",
            "drawn|raised|cocked|unsheathed|outstretched $arm",
            f"w|with|holding|has|wielding ~4 {_ANY} ~2 chasing|lunging|swinging|advancing|charging|attacking|menacing|stabbing|jabbing|lunges|charges|chases",
            "holding|holds|held|pointing|points|aims|aiming|shaking ~3 $makeshift ~1 up|out? at|toward|towards|to|against|on ~1 $harmed|$flesh|$self",
            "$makeshift|$arm _2 over|above|on|across $pos head|shoulder|shoulders",
            "gripping|holding|clutching|squeezing|waving|grips|clutches ~3 piece|pieces|shard|shards|sliver >!of|paper|mail",
            "lleva|trae|carga|tiene ~2 $arm _2 camina|caminando|anda|corre|corriendo|grita|gritando|calle|amenaza|amenazando",
            "gun|pistol|rifle|shotgun|firearm|knife ~1 in $pos lap _6 hand|hands|finger",
            "ice pick|picks ~1 chasing|threatening|in|at|and",
            f"{_W} $be|been|being being? _1 held|waved|pointed|brandished|swung|carried|aimed|wielded|gripped|raised|pulled|cocked|clutched|thrust >!back|away|until|for",
            f"{_W}|$makeshift _3 keeping|keeps|holding|holds|backing ~1 $harmed|everyone|all off|away|back|out|bay",
            f"keeping|keeps|holding|holds|backing ~2 $harmed|everyone|all off|away|back|out|bay at? bay? _1 w|with|using _3 {_ANY}",
            "male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|hombre|mujer w|with|con ~3 $arm in|on|at|outside|near the|a|my|our? _1 street|road|middle|sidewalk|roadway|intersection|lobby|hallway|hall|aisle|crowd|driveway|alley|lawn|traffic|parking|lot|yard|calle",
            f"male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|hombre|mujer w|with _3 {_W} trying|looking|hitting|kicking|cutting|swinging|demanding|robbing|stalking|wandering|roaming|circling|following|breaking|refusing|acting|crying|shouting|talking|hacking|slashing",
            "$heavy|$makeshift_blade|$edge _8 keeps|keeping|has|holding|clutched|with|kept|still it|them _1 in $pos? $hand",
            "barricaded ~5 w|with _3 $firearm",
            "w|with|has|got ~3 $makeshift _1 smashing|breaking|hitting|banging|swinging|beating",
            "walked|went|came|left|headed|running|ran|walks|goes|off|outside|back _6 carrying ~3 $arm",
            "muzzle|barrel _2 against|to|under|in|at|on $pos _1 $flesh|$self",
            "w|with|has|got ~3 $makeshift _1 threatening|raised|ready|yelling|screaming",
            "$edge _1 $makeshift|glass _1 threatening|at|swinging|and",
            "$makeshift|$arm over|above $pos head|shoulder",
            "carrying|carries ~3 $arm down|along|through|around|across|into|up|while|in|and|on|near|past",
            f"{_W} and|, is|was|hes|shes|he|she|now? _1 smashing|jabbing|poking|stabbing|chasing|going|cutting|breaking|pacing|after|slicing|hitting|destroying|approaching|refusing|wont",
            f"{_W} and wont|refuses|refusing",
            "pointing|aiming|holding|waving|has ~2 pepper|bear|stun spray|mace|gun _1 at|in",
            f"{_W} : in hand|hands",
            f"with|w the? {_W} still|now in|out",
            f"still has|got|have the|a|his|her {_W} >!in|on|locked|at|somewhere",
            f"w|with|has|holding ~2 {_W} >!in|on|at|under _1 out|drawn|open|ready|raised",
            f"{_W} held|pressed|against|up to|against|near|in",
            "$hold $pos? ~2 something|object|item ~4 $arm",
            f"brought|bringing|comes|came|walked|went|ran|stepped|burst|goes out|outside|downstairs|inside|in|back|into|up|over|at|to ~5 w|with|holding|carrying ~3 {_W}",
            f"{_W} _5 pointed|aimed|trained at|toward|towards|on|out",
            f"got|took|gets|takes|taking|grabbed $pos? ~2 {_W} down|out|off|from _1 from|of|the",
            f"{_W} _1 $he is? _1 cutting|stabbing|slicing|slashing|swinging|threatening|waving",
            "armed _3 came|coming|walked|walking|out|outside ~4 w|with it|one",
            f"{_W} _6 holding|waving|swinging|gripping|clutching|pointing|dragging it",
            (
                "ripped|pulled|grabbed|took|got|tore|picked ~3 $makeshift off|from|up _4 "
                "holding|raised|raising|swinging|waving|lifting it"
            ),
            "$edge ~2 in $pos? _1 hand|hands",
            "$edge ~1 _ _3 to|against|pressed $pos? _2 $flesh",
            "w|with|holding|waving|has _5 lit|burning|flaming torch|flare",
            f"{_W} behind $pos? back",
            "loaded|loading|cocking|chambered|chambering a|the|his|her|up|my ~1 $firearm|round",
            (
                "picked|grabbed|picks|grabs up? a|the|an|his|her ~2 $makeshift _3 said|says|"
                "saying|threatening|threatened|yelling|told|telling|swung|raised|stepped|came|"
                "went"
            ),
            "broken|jagged _1 bottle|glass|mug|plate|mirror _1 in $pos? _1 $hand",
            "holding|holds|held|raised|lifted ~3 $makeshift over|above $pos? _1 head|shoulder",
            f"pulled|pulls|pulling|drew|draws|produced|flashed ~3 {_W} on|at",
            (
                f"male|female|man|woman|subj|subject|guy|boy|teen|dude w|with _3 {_W} walking|"
                "running|pacing|standing|coming|approaching|yelling|screaming|banging|chasing|"
                "threatening"
            ),
            f"{_W} at|to|against the|his|her|my ready|side",
            "$arm _1 banging|pounding|knocking|smashing|breaking",
            f"$hold $pos? _3 {_W}",
            f"$hold ~5 {_W}",
            f"$hold _1 up|out|down|around|onto|on|off|at|of? _1 {_W}",
            "$hefts $pos? _2 $makeshift",
            (
                "holding|holds|grabbed|picked|picked|raised up? a|the|broken|large|big|glass|"
                "metal|heavy|wooden|brick $makeshift|brick|pipe|chain|rod|glass|bottle like|at|"
                "over|above|and|in|up|threatening|by|hasnt"
            ),
            "holding|holds|has|w|with a|some|piece _1 broken|jagged _1 bottle|glass|mug|plate",
            "holding|holds ~1 shard|piece|shards _1 glass?",
            f"took|takes|got|gets|taking|getting $pos? _1 {_W} from|out",
            f"ran|went|goes|runs ~4 and got|took|gets|comes|returned|came ~3 {_W}",
            (
                "holding|holds a|metal|iron|steel|lead|large|big|broken|tire|the metal|iron|steel|"
                "lead|large|big|tire|heavy|long? pipe|brick|bricks|rock|rod|club|iron|shovel|fork|"
                "chain|board|skateboard|bar|shard|glass"
            ),
            f"$sort? {_W} _1 in|en|inside $pos|both|each|one? _1 $hand",
            "$sort? $arm _2 in|en $pos? _2 $hand",
            "sharp|pointed|edged object|item|instrument _1 in _1 hand|hands",
            "$heavy in|en $pos|one|both|right|left? _1 hand|hands|mano|fist",
            f"in|en $pos? _2 hand|hands|mano _3 {_W}",
            f"$hand on|around ~3 {_W}",
            f"armed|armado|armada w|with|con|w/a _4 {_ANY}",
            f"armed himself|herself|themselves with|w _3 {_ANY}",
            f"$comes _6 w|with|w/a|con|holding _5 {_W}",
            (
                "coming|came|comes|lunging|lunged|lunges|charging|charged|chasing|chased|"
                "threatening|threatened|threatens|menacing|advancing|rushing _3 w|with|w/a|con _2 "
                f"{_ANY}"
            ),
            f"$comes _2 $harmed ~4 w|with|w/a|con _4 {_ANY}",
            "$comes $pos? _1 $arm at|out|around|and",
            f"threat|threats|menaced|attempted|trying|tried|tries ~5 w|with|w/a|con _3 {_ANY}",
            "knifepoint|gunpoint",
            "knife|gun point",
            f"{_W} _6 in|en $pos|both|each hand|hands|mano",
            "showed|shows|showing a|the $arm",
            f"picked|picking|picks|grabs|grabbing|grabbed|agarro|agarró up? _2 {_W}",
            f"{_W} picked up",
            f"{_W} and? is|hes|shes|im|was? cutting",
            "gets|got|takes|took|pulls ~2 $arm out",
            f"{_W} up again",
            f"took|takes|got|gets|pulled|whipped|has|broke|breaking|brought|had _1 out _2 {_W}",
            f"pulled|pulls|pulling ~3 {_W}",
            "draw|drawing|drew ~2 $arm",
            f"{_W} is|was|are|now? out|drawn|raised|unholstered|ready|cocked|extended",
            f"{_W} $be|was|now? pointed|pointing|aimed|trained|held|pressed|waving",
            f"{_W} _1 to|at|against|under|on|up|in|into|en|pegado _1 $pos? _1 own? $flesh",
            f"{_W} _2 up? to|against|pressed|near|across|al|a|en|over $pos? _2 $flesh",
            (
                f"puts|put|putting|pressing|presses|pressed|has|places|placing|placed ~3 {_W} to|"
                "in|at|against|on|under|near|up ~3 $flesh|$self"
            ),
            f"{_W} in|into $pos? mouth",
            (
                "cutting|cuts|stabbing|slicing|slashing|scratching|carving|jabbing|poking|hacking "
                "_3 $self|$flesh|wrist|wrists|arms|arm|leg|legs|forearms|thigh _3 w|with|w/a|con|"
                "using _3 $arm|$makeshift_blade|glass"
            ),
            f"$wrecks _8 w|with|w/a|con|using _4 {_ANY}",
            (
                "$arm and|y|is|was|are|hes|shes? swinging|slashing|brandishing|lunging|advancing|"
                "waving|"
                "pointing|threatening|charging|chasing|coming|yelling|screaming|running|walking|"
                "hitting"
            ),
            f"$swung $pos? _2 {_ANY} around|like|wildly|over|in",
            "walking|running|pacing|standing|marching $pos? _4 $arm",
            "long gun|guns in|on|over",
            f"fending|fighting|warding _5 w|with _3 {_ANY}",
            "playing|fidgeting|gesturing|dancing|posing|threatening with|w ~2 $arm",
            "finger on the trigger",
            "hand|finger on $pos? _1 $firearm|trigger",
            f"threatens|threatening|threatened|threaten ~5 at|by|con|with|w|using _3 {_W}",
            (
                "getting|got|gets|goes|went|ran|run|running|going to? for|get|grab|hold|ahold|and "
                f"of? grabbed|got|grab? ~2 {_W}"
            ),
            f"hostage _4 {_W}",
            "crossbow drawn|loaded|aimed",
            f"{_W} on|at|toward|towards $harmed >!house|home|place|apt|apartment|ranch|cabin|residence|farm|shop",
            "pocket knife out",
            "bayoneta calada",
            f"empuña|empuna ~2 {_W}",
            f"amenaza|amenazando|amenazo|amenazó _4 con _2 {_ANY}",
            f"con _2 {_W} en|mano",
            f"anda|viene|esta|está|salio|salió _1 con _2 {_W}",
            "te|me|le|les|nos apunta|apunto|apuntó|apuntando",
            (
                "stabbing|hacking|slashing|jabbing at|the|a|into _2 wall|walls|door|floor|bed|"
                "couch|furniture|ground|table|air|mattress|tires|tree"
            ),
        ),
        says=_is("in_hand"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.in-hand-it",
        scope="weapon",
        phrases=(
            "hand|hands|finger|fingers is|are|still|resting on|around it",
            "walked|ran|headed|stormed|marched|walking|running _5 w|with it",
            "keeps|keeping|kept|clutched|gripped|clenched|still|with it|them _1 in|inside $pos? _1 $hand",
            "wont|refuses|refusing|refused to? let go|loose of|loose it?",
            "picked|picks|picking it back|right|again",
            (
                "dragging|drags|running|pressing|presses|pressed|sliding it over|across|along|"
                "on|to|against|into $pos? _1 $flesh"
            ),
            "w|with it out|up|raised|drawn|open|still",
            "raised|lifted|holding|has|swinging it up? over|above|out|toward|at",
            "has|holding|got|have|holds it|them in $pos? _1 hand|hands",
            "still|now|again holding|has|gripping|waving|swinging|clutching|pointing it|one|them",
            "holding|waving|swinging|pointing|brandishing|clutching|gripping it|them",
            "picked|picks|picking it|them up",
            "pulled|pulls it|them out",
            "still in _1 hand|hands",
            "hand|hands|finger on|around it",
            "pointed|pointing|points|aimed|aiming|waved|waving|jabbing it|them at|around|toward|to",
            "put|puts|has|holding|held it|one to|against|at|in $pos? _1 $flesh|$harmed",
            "has it up|to|against|at|drawn|out",
            "$wrecks|carving|jabbing|poking|cutting|threatening|chasing _4 w|with it",
            "grabbed|grabs it again|back",
        ),
        says=_is("in_hand"),
        whole=True,
        follows=True,
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
    Rule(
        id="weapon.there",
        scope="weapon",
        phrases=(
            "$has ~2 pepper|bear|wasp spray|mace",
            f"barricaded ~5 w|with _3 {_W}",
            "gun|firearm owner",
            f"{_W} by|behind|next|beside _2 door|bed|wall|him|her",
            f"confirms|confirmed|confirming ~2 {_W}",
            f"$has $pos? _3 {_W}",
            (
                f"$sort? {_W} _1 in|on|at|under|inside|by|near|beside|within|en|bajo|tucked|"
                "clipped $pos? _2 $near_place|him|her|them|me|reach|hip|side|$kin"
            ),
            (
                f"{_W} _2 next|close|tucked|clipped|strapped|stuck|hidden|concealed|kept|loaded|"
                "ready|handy|available|nearby|accessible|present|involved"
            ),
            f"there|theres|is|are ~4 {_W}",
            f"access to|of ~3 {_W}",
            "weapon|weapons|wpn|wpns|wep : _1 $arm",
            "weapon|weapons|wpn|wpns|wep : yes|y|pos|positive|accessible|on",
            f"{_W} : yes|y|pos|accessible",
            f"reaching|reached|reaches for _3 {_W}",
            f"hiding|hid|bought|buying|purchased|stashed|got $pos? _2 {_W}",
            "knife block|blok|set|rack|collection",
            "gun|guns owner|collector|collection|safe|cabinet",
            (
                "poss|possible|possibly|apparent|appears|looks|seen|saw|sees|what like|to|a|be|"
                f"armed? _4 {_W}"
            ),
            f"poss|possible|possibly _3 {_W}",
            f"saw|sees|seen|observed|spotted|noticed|showed|shows|mentioned|said _4 {_W}",
            f"uses|using|used $pos? _1 {_W}",
            f"{_W} still? there|visible|seen|observed|displayed|scene",
            (
                "all|lots|several|multiple|many|two|three|#|his|her|their|a ~2 guns|rifles|"
                "pistols|firearms|knives|weapons|gun|knife|machete|handgun|pistol|shotgun|rifle|"
                "sword"
            ),
            "$he ~2 $arm",
            "concealed ~2 weapon|carry|gun|pistol",
            "cut|slit|cutting|scratches|scratched|cuts _6 w|with|using|con _4 $arm",
        ),
        says=_is("accessible"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.elsewhere",
        scope="weapon",
        phrases=(
            f"$kin keeps|holds|stores|has them|{_W}|$arms",
            f"{_W}|$arms $be|were|now|kept|stored _1 with|w|at $pos? _1 $kin",
            f"{_W}|$arms ~6 at the? shop|gunsmith|gunsmiths|office|work|dealer|lake|farm|store",
            (
                f"{_W}|$arms _4 been|is|are|kept|stored at|in ~4 farm|storage|cabin|ranch|unit|"
                "shop|gunsmiths"
            ),
            f"took all|every|both ~2 {_W}|$arms",
            f"{_W}|$arms : locked",
            f"{_W}|$arms in|en ~3 $locked",
            f"{_W}|$arms _6 $locked in|up|cabinet|safe|box|drawer|away",
            f"{_W}|$arms ~5 $locked",
            f"$locked _1 up|away|away|in? ~4 {_W}|$arms",
            f"{_W}|$arms _4 bajo llave",
            (
                f"{_W}|$arms ~5 at|en|to|in|over|with|inside|casa|del|his|her|their|my|own|the? "
                "$elsewhere"
            ),
            f"{_W}|$arms ~4 at|to her|his own house|place|home|work",
            (
                "hid|hidden|hides|removed|moved|locked ~1 all|every|the|his|her|up|away|any ~2 "
                f"{_W}|$arms"
            ),
            f"{_W}|$arms $be|were|are|have? been? hidden|locked|removed|stored",
            f"{_W}|$arms $be|were|are|have? been? put|kept away|up|elsewhere",
            f"no|not access to|of ~1 {_W}|$arms",
            f"{_W}|$arms ~3 out of reach",
            (
                f"{_W}|$arms pero|but|is|are|esta|estan|está|están|kept|stored _3 rancho|ranch|"
                "cabin|storage|bank|range|another"
            ),
            f"{_W}|$arms _4 under lock",
            f"cant|cannot get|reach ~2 {_W}",
            "left $pos? ~2 $sort? $arm in|at _4 car|truck|van|home|lot",
        ),
        says=_is("present_not_reachable"),
        turn=Turn.EXPLAINS,
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.taken-elsewhere",
        scope="weapon",
        phrases=(
            (
                "$took|moved|has it|them|both|all to|at $pos? _2 house|home|place|apartment|truck|"
                "car|work|$elsewhere"
            ),
        ),
        says=_is("present_not_reachable"),
        turn=Turn.EXPLAINS,
        whole=True,
        follows=True,
    ),
    Rule(
        id="weapon.armed",
        scope="weapon",
        phrases=(
            "$be|poss|possibly|male|female|subj|subject|heavily|still armed",
            "armed subject|subj|male|female|man|woman|person|robbery|suspect|party",
            "armado|armada",
            "strapped",
        ),
        says=_is("accessible"),
        denied=_is("none"),
    ),
)

REAL_WORDS: Final = words(
    "drive drives glove gloves waive waived cane cans knight knights knits snife slide stable "
    "stables stand"
    " staple stapled stare staring shots short shore shop shorts shift spoon shout shouts "
    "shouted shouting blame blaze blared"
    " poor pool pools pope clue cube cubs pint pants hound health heart heard hands hangs handles"
    " finds fines fired pulse held hid ramp ramps razed chin chins chained snacked stocks "
    "stacked stays stabbing"
    " fires bombed tombs comb combs wound wounds pistil riffle rifling worker works word words"
)
