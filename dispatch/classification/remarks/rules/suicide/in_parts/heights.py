"""A height: over the rail, on the edge, out of a window, jumped.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.edge`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    JUMPED_OR_HUNG,
    NEAR,
    TO_DIE,
    attempt,
)
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="place.height",
        phrases=(
            "above|over|overlooking ~2 highway|freeway|interstate|river|road|traffic|water|tracks|lanes",
            "$su_perch",
            "# fl|floor|flr|story|stories|flights|feet|ft",
            "floor|story|stories|top|upper ~1 window|level|lvl|deck|floor|story",
        ),
        signs=("su_height",),
        whole=True,
    ),
    Rule(
        id="place.upper-floor",
        phrases=(
            "# fl|floor|flr|story|stories|flights|feet|ft",
            "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|upper ~1 floor|story|window|stories",
        ),
        signs=("su_upper",),
        whole=True,
    ),
    Rule(
        id="place.summit",
        # Nobody stands there by chance: a roof, a bridge and a balcony are no such places.
        phrases=(
            "en ~1 orilla|borde|cornisa|barandal|barda|azotea",
            "!jump|jumping|leap|leaping|walk|fall|falling on|onto|atop|up|top|over|off|outside ~3 $su_summit|grain >!station|stop",
            "on|onto|atop|up|top|over ~2 grain bin|elevator",
            "climbed|climbing|climbs|scaled|scaling|up|atop|top|shimmied ~5 tower|pole|smokestack|stack|lights|wheel|crane|scaffold|scaffolding|mast|girder|billboard|tree|sign",
            "on ~3 tower|smokestack|billboard|crane|mast|pylon|steeple|pole >!dancing",
            "top|atop ~4 $su_perch >!level|lvl|deck",
            "edge|lip|rim|brink|end|corner of|on|at ~3 $su_perch|quarry|canyon|gorge|falls|roof",
            "$su_perch ~1 edge|lip|rim|brink",
        ),
        signs=("su_summit",),
        tight=True,
    ),
    Rule(
        id="pose.at-a-height",
        phrases=(
            "ya ~1 esta|está|anda ~1 del|al otro lado >!calle",
            "otro lado de|del ~2 cerca|reja|malla|barandal|baranda|barda|muro",
            "legs|leg|feet|foot|toes|shoes|body|knees|butt|ass ~3 out|over|off|past|outside|dangling|hanging|swinging|hang|dangle|overhanging >!of|the|a",
            "dangling|dangles|hanging|hangs|swinging|clinging|clings|hangin|dangle ~3 legs|feet|fingers|fingertips|hands|hand|arm|arms|outside|on|onto",
            "no|without|w/o ~1 harness|tether|lanyard|lifeline|gear",
            "nothing|air|nothin ~1 under|below|beneath|underneath|but",
            "holding|holds|hold|holdn|holdin|gripping|grips|clinging|hanging|hangs ~2 on? ~5 outside|outer|cable|wire|beam|fingers|fingertips|one hand|arm?",
            "outside|exterior|outer|backside|underside ~1 of ~4 $su_perch|fence|mesh|cage|barrier",
            "!not|isnt|back on|onto|to|at|out ~2 outside|exterior ~1 of|rail|ledge|edge",
            "leaning|leans|leaned|lean|tilting|swaying ~2 out|over|forward|backward|backwards|off >!yelling|shouting|smoking|throw|puke|vomit",
            "leg|foot|feet|legs|toes out|over|off|dangling|past",
            "!looking|looks|look|looked|peering|fell|spat|dropped over|off ~1 side ~2 $su_perch",
            "esta|parado|parada|sentado|sentada|subido|subida|trepado|colgado ~2 en|del|al|sobre|a ~2 barandal|cornisa|orilla|borde|barda|azotea",
            "outside|beyond|past ~2 railing|rail|barrier|guardrail|fence|net|netting|mesh",
            "swung|swings|threw|hooked|draped|hanging|got|has|put ~3 leg|legs|foot|feet ~1 over|across|off",
            "straddling|straddles|perched|teetering|balancing|balanced|tiptoe",
            "way|far|all out ~2 on|at|over ~3 $su_perch|end|edge",
            "wrong|far|outer|outside|other|river|traffic side|edge|lip",
            "on|at|over|past|beyond ~2 lip|brink|coping|hoop|parapet",
            "outboard|outward|afuera|fuera",
            "holding|holds|gripping|clutching|hands ~4 behind him|her|me|them",
            "lowered|let|swung|hoisted|pulled|eased $su_self ~1 down|onto|over|to|outside|across|through",
            "unclipped|untethered|unhooked",
            "torso|upper|waist ~3 out|over",
            "hanging|dangling|leaning|hangs|clinging off|over|outside|onto >!phone|with|every|people",
            "over the side >!of",
            "has|have|climbed|gone|went|got|is|hes|shes climbed|gone|over|got over|past|across >!to|and|for|there|here|the|a|an|his|her|$span|it|with|him|medication",
            "not|isnt|without|stopped holding|hanging ~1 on|rail",
            "facing ~1 out|outward|outwards|away >!from|of",
            "arms|hands ~1 behind|backward|backwards ~3 rail|railing|him|her",
            "let|lets|letting|lettin go >!of|home|him|her|me",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_exposed",),
        tight=True,
    ),
    Rule(
        # Hanging by a hand tells enough: what from may be any word.
        id="pose.over-nothing",
        phrases=(
            "nothing|air|nothin ~1 under|below|beneath|underneath him|her|me|them|but",
            "holding|holds|hold|holdn|holdin|hanging|hangs|clinging|dangling ~2 by|with ~1 fingers|fingertips|one|hands|arm|hand",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_over_nothing",),
        tight=True,
    ),
    Rule(
        id="act.over-a-barrier",
        phrases=(
            "!$su_unreal climbed|climbing|climbs|climb|went|goes|going|got|getting|hopped|stepped|steps|jumped|crawled|crawling|slipped|slips|squeezed|ducked|swung|vaulted|slid ~1 over|through|past|under|around|beyond|across ~4 $su_barrier",
            "ya|se brinco|brincó|salto|saltó|paso|pasó|cruzo|cruzó ~1 la|el|los ~1 reja|barandal|cerca|malla|barda|muro",
            "!$su_unreal scaled|scaling|scales|cleared|straddling|straddles ~3 $su_barrier",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_over_barrier",),
        tight=True,
    ),
    Rule(
        id="act.jumped",
        phrases=(
            "he|she|they|male|female|subj|man|woman|person|kid|teen|hes|shes went|goes|gone off|over ~1 bridge|overpass|balcony|railing|rail|ledge|roof|viaduct|parapet|cliff >!to|and|there|with",
            "let|lets $self fall|drop|go ~2 from|off|over",
            "!$su_unreal jumped|jumps|leapt|leaped|dove|dived|stepped|flung|hurled|launched|jumping|leaps|steps $su_self? ~1 off|from|out|over ~5 $su_perch|roof|floor|story|level|escape|window|cliff|cliffs >!steps|porch|bus",
            "!$su_unreal threw|throws|flung|hurled|launched|hurls|lanzo|throwing $su_self ~1 off|from|out|over ~5 $su_perch|level|escape|floor|story|rail",
            "se tiro|avento|aventó|tiró|lanzo|lanzó|arrojo|echo ~1 del|desde|de|al|a|por ~3 puente|techo|azotea|balcon|edificio|tren|vias|rio|ventana|piso|carros",
        ),
        signs=("su_jumped",),
        tight=True,
    ),
    Rule(
        # From where is told beside.
        id="act.jumped-bare",
        phrases=(
            "!if|when|says|said|almost|nearly he|she|they|hes|shes|just|male|female|subj|subject|man|woman|person|$kin just|has|then? jumped|leapt >!up|out|in|into|on|onto|over|off|from|at|to|when|bail|ship|the|a|down|back|around|him|her|me|us",
        ),
        signs=("su_jumped_bare",),
        tight=True,
    ),
    Rule(
        id="place.window",
        phrases=(
            "in|on|at|from ~3 window|windowsill|ventana",
            "half|halfway|way|climbed|climbing|crawled|crawling|hanging|leaning|body|legs ~2 out ~2 of? ~3 window|ventana",
        ),
        signs=("su_window",),
        whole=True,
    ),
    Rule(
        id="pose.out-of-a-window",
        phrases=(
            "half|halfway|way|hanging|leaning|body|legs|torso ~2 out ~3 window|ventana",
            "climbed|climbing|crawled|crawling|climbs ~1 out ~3 window|ventana >!onto",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_out_window",),
        tight=True,
    ),
    Rule(
        id="words.screamed",
        # From a window and the like: the words of one who is about to fall.
        phrases=(
            "let me go|fall|be",
            "dont|not|cant|nobody ~1 stop ~1 me|him|her",
        ),
        signs=("su_let_fall",),
        whole=True,
    ),
    Rule(
        id="pastime.at-a-height",
        # Work, sport, a film, an animal: the pose alone then tells nothing.
        phrases=(
            "$su_pastime",
            "cleaning|washing|painting|fixing|repairing ~4 window|windows|gutter|gutters|roof|antenna|sign|tower|lights",
            "for|having fun",
            "group|bunch|kids|teens|boys ~4 jumping|diving",
        ),
        signs=("su_pastime",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt(
        "pose-at-a-height", "su_exposed", "su_height|su_summit", unless=("su_pastime",), within=NEAR
    ),
    attempt("over-nothing", "su_over_nothing", unless=("su_pastime",)),
    attempt(
        "jumped-from-a-height", "su_jumped", says=JUMPED_OR_HUNG, unless=("su_pastime", "su_play")
    ),
    attempt(
        "jumped-bare",
        "su_jumped_bare",
        "su_exposed|su_summit|suicide_ideation>=passive",
        says=JUMPED_OR_HUNG,
        unless=("su_pastime", "su_play"),
        within=NEAR,
    ),
    attempt("over-a-barrier", "su_over_barrier", "su_height", unless=("su_pastime",), within=5),
    attempt(
        "out-of-a-window",
        "su_out_window",
        f"su_upper|su_let_fall|{TO_DIE}",
        unless=("su_pastime",),
        within=NEAR,
    ),
    attempt(
        "in-a-window",
        "su_window",
        "su_let_fall|su_goodbye|suicide_ideation>=passive",
        unless=("su_pastime",),
        within=8,
    ),
    attempt("leave-from-a-height", "su_summit", TO_DIE, unless=("su_pastime",), within=2 * NEAR),
)
