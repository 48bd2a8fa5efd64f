"""Something around one's own neck.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.own_body`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    JUMPED_OR_HUNG,
    NEAR,
    attempt,
)
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="person.hangs",
        phrases=(
            "!$su_unreal hanged >!up|a|the|his|her|my|out|with|over|on|in|pictures|clothes|man",
            "!if|to|of|about found|finds|saw|discovered|was|is|hes|shes|im|male|female|subj|subject|inmate|pt|patient|$kin|body|he|she|him|her|kid|student|man|woman|boy|girl|resident ~2 !$su_unreal $su_hangs $su_self? ~1 from|by|off|in|behind|at|with|w ~3 $su_hangplace|$su_cords|his|her|neck >!clothes|tree",
            "found|is|hes|shes|male|female|subj|inmate|pt|him|her|he|she|husband|wife|son|daughter|dad ~1 swinging|dangling|dangles ~2 from|by|off|at|with|w ~3 $su_cords|rafter|rafters|beam|fan|closet|banister|neck|stairwell|stairs",
            "!if|to|of|about|clothes|picture|sign|flag|plant $su_hangs from ~2 rafters|rafter|fan|beam|beams|vent|doorknob|knob|banister|joist|$su_cords|neck|tree|bunk|stairwell|pipe",
            "found ~1 suspended|strung|hanging|hanged|hung|hangin >!out|around|up|on",
            "$su_hangs *10 got|gets|getting|cut|cutting|took|pulled|brought|lifted|lifting|holding him|her|them|me|it|baja|bajaron ~1 down|up >!clothes",
            "hanging victim|body|attempt|suicide",
            "poss|possible|apparent|attempted|attempt hanging|hung",
            "suspended by",
            "strung|hung|hanged|string|strang $su_self ~1 up",
            "himself|herself strung|hung|hanged",
            "$su_hangs ~1 by ~1 $su_his|her|the neck",
        ),
        signs=("su_hangs",),
        tight=True,
    ),
    Rule(
        id="thing.ligature",
        phrases=("$su_cords",),
        signs=("su_ligature",),
        whole=True,
    ),
    Rule(
        id="pose.neck",
        phrases=(
            "head ~1 in|through|inside ~1 it|loop|noose",
            "around|round|on|about|over|aroun|arround|to|in ~1 $su_his|her|my|the|their|own own? neck|throat >!of",
            "around|round neck|throat",
            "neck|throat ~1 in|through|into",
            "tight|tightly|twice|snug around|round|on|about ~1 $su_his|her|my|the own? neck|throat",
            "al|en|del|por ~2 cuello",
        ),
        signs=("su_neck",),
        tight=True,
    ),
    Rule(
        # Whatever is tied around a neck.
        id="pose.tied-neck",
        phrases=(
            "!$su_unreal $su_tying ~8 around|round|to|on|about|over|aroun ~1 $su_his|her|my|the? own? neck|throat >!brace|collar|pillow",
            "$su_tying ~3 neck|throat ~1 with|w",
            "!$su_unreal $su_tying ~4 and|to ~1 $su_his|her? neck",
            "$su_cords ~2 $su_tying ~5 neck|throat",
        ),
        signs=("su_tied_neck",),
        tight=True,
    ),
    Rule(
        id="neck.by-mischance",
        phrases=(
            "stuck|caught|tangled|snagged|blinds|homicide|murder|bound|victim|necklace|lanyard|toddler|infant|baby|umbilical|collar|costume",
        ),
        signs=("su_mischance",),
        whole=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt("rope-at-own-neck", "su_neck", "su_ligature", unless=("su_mischance",), within=NEAR),
    attempt("tied-at-own-neck", "su_tied_neck", unless=("su_mischance", "su_by_another")),
    attempt("hangs", "su_hangs", says=JUMPED_OR_HUNG, unless=("su_pastime", "su_play")),
)
