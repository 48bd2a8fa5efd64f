"""Is a weapon that is in the hand aimed at somebody, or somebody held at bay with it?

Whose hand the weapon is in and whom it is turned on are often told in two places: "has my brother
backed into the pantry with a cleaver raised".
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import harm_words
from dispatch.classification.remarks.rules.harm_words import violence
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "aims": words(
        "pointed pointing points aimed aiming aims leveled levels leveling levelled trained trains"
        " training trained swung swinging swings brandished brandishing brandishes waved waving waves"
        " raised raises raising lifted shook shaking jabbed jabbing thrust thrusting pulled pulls"
        " pulling drew draws cocked held holding apuntando apunta apunto apuntó apuntandole"
    ),
    "aimed_at": harm_words.CLASSES["victim"]
    | harm_words.CLASSES["whose"]
    | words(
        "choir class classroom crowd crowds group audience congregation team line diners drinkers"
        " riders shoppers parade party table officers crew wedding"
        " worshippers fans players band mourners protesters kids drivers motorists"
    ),
    "at_bay": words(
        "backed cornered pinned trapped herded barricaded boxed hostage captive gunpoint"
        " acorralada acorralado acorraló acorralo"
    ),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.aims-at-somebody",
        scope="weapon",
        phrases=(
            "$aims ~7 $toward ~2 $aimed_at >!$bodypart|own",
            "$aims ~3 on ~1 $someone_named >!$bodypart|own",
            "he|she|$kin|male|female|man|woman|guy|suspect|subj ~1 $hold|has|had|got|took|takes ~3 $arm ~1 and ~1 put|puts|held|holds|pressed|pushed|stuck|jammed ~1 to|at|against|on|under|in my|our|callers|rps|$whose ~1 $bodypart",
            "apuntando|apunta|apunto|apuntó|apuntandole|apuntandoles ~1 al|a la|las|los|mi|su? ~1 $aimed_at|cajero|cajera|gente|clientes|dependiente|guardia|policia|empleado|empleada|maestra|maestro|mama|papa",
            "$aims it|one $toward|on ~2 $aimed_at >!$bodypart|own",
        ),
        signs=("aims_at_somebody",),
        tight=True,
    ),
    Rule(
        id="harm.holds-at-bay",
        scope="harm",
        phrases=(
            "has|have|had|got|tiene|keeps|keeping|holding|holds|held ~1 $victim ~2 $at_bay",
            "$at_bay ~1 $victim ~1 in|into|against|at|behind|up|by|on|to|under",
            "$at_bay $victim",
            "over ~1 $someone_named >!$bodypart|house|place",
        ),
        signs=("holds_at_bay",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.weapon-turned-on-somebody",
        needs=("aims_at_somebody|holds_at_bay", "weapon=in_hand|weapon=used"),
        says=violence("threatening"),
        within=9,
    ),
)
