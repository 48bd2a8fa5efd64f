"""Who was attacked, or nearly: the act and the person it is aimed at."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import ASSAULT, violence

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.assault",
        scope="harm",
        phrases=(
            "hands around|round|on $pos neck|throat _3",
            "put|putting|wrapped ~2 hands around|round ~1 neck|throat",
            "wrestled|wrestling|tackled ~2 $victim",
            "slapped|punched|hit|kicked|shoved|bit ~2 barista|waitress|caregiver|nurse|mother|her|him",
            "connected w|with shoulder|head|face|jaw",
            "in|into a? headlock|chokehold|choke",
            "by the hair|throat|neck >!with",
            "threw|throws|throwing|tossed|dumped|poured ~4 in|on|into|at ~2 $victim|face|faces _2 face|hit|hitting|cut|struck",
            "threw|throws|throwing|tossed ~4 at ~3 $victim _2 cut|hit|hitting|struck",
            "!no|not|after|stop|stopped|picking|pick|big fight in|at|outside|between|behind|near|on|involving|happening|now >!or|her|his|their|my|court",
            "fights|brawl|melee|riot in|at|outside|between|with",
            "beat|beats|beating|jumped|attacked|hit|punched|kicked up? by ~3 $victim|ex|group|male|female|unknown|suspect|boyfriend|girlfriend",
            (
                "$victim|male|female|# shot|stabbed|beaten|slashed|knifed|punched|jumped in|on|"
                "multiple|several|through|twice"
            ),
            (
                "punched|hit|kicked|struck|slapped|stabbed|shot|beaten|bitten|choked|cut|"
                "attacked|assaulted|shoved ~5 by ~4 $victim|unk|unknown|suspect|subj|subject|"
                "driver"
            ),
            "sprayed|spraying|maced|tased|tazed|sprays ~4 at|in|on ~2 $victim|face|faces|eyes",
            "!$of $attacks ~1 other|another|$pos ~1 $victim|one",
            (
                "picked|grabbed|swung|threw|throws|throwing ~3 _ _1 hit|hits|hitting|struck ~2 "
                "$victim|other"
            ),
            (
                "$victim|pt|patient hit|struck|punched|kicked|slapped|bitten in ~2 face|head|"
                "eye|mouth|nose|stomach|back|jaw|chest"
            ),
            "$someone_named|he|she has|had|is ~2 by the|her|his hair|throat|neck",
            "hit on purpose",
            "!$of grabbed|grabbing|grabs $pos? $victim",
            "!$of $attacks _1 $victim",
            "!$of $attacks $pos|two|2|another|one|several _2 $victim",
            "stuck|bit|cut $victim in|on|with",
            (
                "!$of attacked|assaulted|bit|hit|punched|slapped|kicked|shoved|pushed|struck|"
                "choked|beat|stabbed|shot _4 $victim _4 w|with|in|on|over|from|across"
            ),
            (
                "been|got|was|were|being|gets|getting|$be just? assaulted|attacked|punched|beaten|"
                "slapped|jumped|hit|stabbed|shot|robbed|choked|kicked|shoved|pushed|bitten by|in|"
                "on|multiple|and|again"
            ),
            "!$of beating|beat|beats|beaten|jumped up|on $victim",
            "beating up|on $pos? $victim",
            "beat|beating the _2 out of",
            "physical|fist fight|fights|altercation|fighting|fought|domestic",
            "fistfight",
            "fight in progress",
            "fighting with|w|against? $pos? _1 $victim",
            (
                "$be|are|were|started|now|guys|males|females|subjs|kids|students|subjects|men "
                "fighting|brawling"
            ),
            (
                "teens|people|women|they|adults|couple|neighbors|brothers|guys|subjs|males|females|"
                "hombres|muchachos|juveniles|patrons|customers|# fighting|peleando|brawling"
            ),
            "fighting in|at|outside|again|over|behind|near|inside|on",
            "in|into|got a|physical? fight",
            "brawl",
            "dv in progress",
            "domestic violence in|progress|assault",
            "physically attacking|assaulting|fighting|assaulted|attacked",
            "hair pulling|pulled",
            "pulled|pulling|pulls $pos? _1 hair",
            "hands around $pos? _1 neck|throat",
            "sexually|sexual assaulted|assaulting|assault",
            "pistol whipped",
            "going after $victim _2 w|with",
            "hits|hit|attacks|punches|kicks|bites|slaps|spits|spitting at|on $pos? _1 $victim",
            "swinging and hitting",
            "se estan|están peleando|golpeando",
            "le|les|me|lo|la $attacks",
            "$attacks a|al $pos? _1 $victim",
            "a golpes",
            "assaultive",
            "gun shot|stab wound",
            "!$of $attacks ~2 $victim",
        ),
        says=ASSAULT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.assaulted",
        scope="harm",
        phrases=(
            "jumped|assaulted|attacked|beaten|mugged by|after|while|at",
            "victim of _2 assault",
            "assault victim",
            "report|reports|reporting ~3 assault",
            "cut|hit|stabbed him|her|me|$victim _4 last|yesterday|on $period?",
        ),
        says=(("crime", "person"),),
        tight=True,
    ),
    Rule(
        id="harm.lunges",
        scope="harm",
        phrases=(
            "pulled|displayed|showed|flashed|produced|had ~3 $arm _4 took|demanded|robbed|demanding|gave",
            "$shot _1 $firearm ~2 in ~1 air",
            "fired|fires|firing ~4 in ~1 air",
            "took|takes|taking a? swing|swings at",
            "tried|tries|trying to slap|hit|punch|kick|bite|choke|strike|stab|shove ~2 $victim",
            "swinging|swung|swings ~5 at ~2 $victim",
            "pulled|pulls|pulling|drew|draws|flashed|produced ~3 $arm|$untyped ~1 on|at",
            "$shot ~4 in|into|at|up ~2 air|ceiling|sky|house|houses",
            "shooting|firing|fired|fires ~1 $firearm",
            "swung|swings|swinging|swing ~4 at ~2 $victim",
            "persiguiendo|persigue|persiguio|correteando",
            "holding|raised|lifted|waving ~2 over|above $pos head",
            "barricaded ~4 threatening",
            "chasing|chased|chases ~2 $victim|customers|people|truck|mail",
            (
                "lunged|lunging|lunges|charged|charging|charges|rushed|rushing at|toward|towards "
                "~3 $victim?"
            ),
            "lunging|lunged|lunges at|toward|towards",
            "charged|charging|charges at|toward|$victim",
            "chased|chasing|chases|persiguiendo $pos? ~2 $victim",
            "chasing after|cars? $victim",
            "coming|came|comes|went|going|goes at|after $victim",
            "swinging|swung|swings|swing at|on",
            "combative",
            "$swung ~4 at ~2 $victim",
            "gunning|gunned|accelerating|accelerated ~3 at ~2 $victim",
            "violent|violento|violenta",
            "took|takes|taking|throwing|threw|throws a? swings|swing|punches|punch|punchs at?",
            "raised|raising|raises|shaking|balled _1 fist|fists|hand to|at|up?",
            "squaring|squared|square up",
            "wants|trying|tries|tried|looking|ready to fight ~2 $victim?",
            (
                "trying|tries|tried|attempted|ready to attack|hit|bite|punch|assault|stab|strangle|"
                "choke|kick|run ~2 $victim"
            ),
            (
                "trying|tries|tried|attempted|attempting to hit|bite|punch|kick|stab|attack|"
                "assault|choke|strike|grab|shoot|run"
            ),
            "warning shot|shots",
            "pointed|pointing|aimed|aiming|points|aims ~4 $arm ~2 at",
            "$arm _2 pointed|pointing|aimed _1 at",
            "pointing|pointed|aimed|aiming it at",
            (
                "waving|brandishing|swinging|brandished|waved ~4 $arm|$makeshift at|around|toward "
                "~2 $victim|customers"
            ),
            (
                "jabbing|poking|stabbing|thrusting ~4 toward|at|towards ~3 $victim|anyone|anybody|"
                "people"
            ),
            "gunpoint|knifepoint",
            "armed robbery",
            (
                "getting|got|gets|being|became|becoming|is|very|increasingly|turning physical|"
                "aggressive|hostile toward|towards|with|w ~2 $victim"
            ),
            "in $pos face|faces",
            "blocking|cornered|cornering $pos? $victim",
            "hostage|hostages",
            "stalking|menacing",
            "throws|threw|throwing|thrown|hurling|hurled ~5 at ~2 $victim",
            "drove|driving|steered|accelerated ~3 at|toward ~2 $victim",
            "trying|tried|tries to run ~2 over|down",
            "amenazando|amenaza|amenazo|amenazó|amenazante",
            "knife|gun|machete to|at|against ~1 $someone_named throat|head|neck|face",
            "comes|coming|came ~2 $victim w|with|holding",
        ),
        says=violence("threatening"),
        kinds=("disturbance",),
        tight=True,
    ),
)
