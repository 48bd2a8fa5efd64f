"""Fuel poured on oneself, and a flame.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.own_body`.
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
        id="act.poured-on-self",
        phrases=(
            "!$su_unreal $su_pours|tipped|upended|tips ~6 over|on|onto|down ~2 $su_self|head|hair|body|clothes|shirt|chest|lap|legs|jacket|coat",
            "!$su_unreal $su_pours $su_self",
            "gas|gasoline|fluid|fuel|kerosene|diesel|alcohol|accelerant ~1 on|over ~1 over? $su_self >!at|from",
        ),
        signs=("su_wet",),
        tight=True,
    ),
    Rule(
        id="act.own-clothes-alight",
        phrases=(
            "!$su_unreal set|sets|setting|lit|lights|lighting ~1 $su_his|her|my own? clothes|clothing|shirt|sleeve|sleeves|hair|coat|jacket|body|legs|pants on|alight|ablaze|afire|aflame",
        ),
        signs=("su_alight",),
        tight=True,
    ),
    Rule(
        id="thing.flame",
        phrases=(
            "lighter|match|matches|bic|zippo|torch|ablaze|flames|engulfed|encendedor|cerillos",
            "on fire",
        ),
        signs=("su_flame",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt("alight-to-die", "su_alight", TO_DIE, says=JUMPED_OR_HUNG, within=2 * NEAR),
    attempt("poured-and-flame", "su_wet", "su_flame", unless=("su_mischance",), within=NEAR),
)
