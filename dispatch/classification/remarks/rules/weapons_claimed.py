"""Does somebody say to have a weapon that nobody has seen?

"Hasn't seen a gun, but he says he has one": what is said to be there outweighs not having seen it.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.weapons_said import WEAPON, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "unseen_so_far": words(
        "not no hasnt havent didnt never dont doesnt cant cannot couldnt nobody noone none without"
    ),
    "to_see": words(
        "see seen saw sees seeing visible observed spotted displayed shown showed show"
    ),
    "all_the_same": words("but however though although tho yet still pero"),
    "to_have": words(
        "has have had hes shes keeps keep kept carries carry carrying carried got gets owns own"
        " hides hid hiding packing stashed claims claimed tiene trae carga"
    ),
    "one_of_them": words("one it them 1 some another una uno"),
}

_TELLS: Final = "says|said|saying|sts|states|claims|claimed|claiming|told|tells|swears|insists|warned|implied|hinted|threatened|dice|dijo"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.unseen-and-had",
        scope="weapon",
        phrases=(
            f"$unseen_so_far ~3 $to_see ~3 {WEAPON} _2 $all_the_same _5 $to_have ~2 $one_of_them",
            f"$unseen_so_far {WEAPON} ~2 $to_see _2 $all_the_same _5 $to_have ~2 $one_of_them",
            f"$unseen_so_far ~3 $to_see ~3 {WEAPON} _2 $all_the_same _5 there is|was ~1 one",
            f"$unseen_so_far ~3 $to_see ~3 {WEAPON} _2 $all_the_same _5 theres ~1 one",
            f"$unseen_so_far {WEAPON} ~2 $to_see _2 $all_the_same _5 theres ~1 one",
            f"no|not|denies|denied {WEAPON}|$arms _8 there is|was one|some in|on|under|at|with|w",
            f"no|not|denies|denied {WEAPON}|$arms _8 theres one|some in|on|under|at|with|w",
            f"no|not|denies|denied|doesnt {WEAPON}|$arms ~3 $all_the_same ~2 $to_have one|some in|on|under|at|with|w",
        ),
        says=weapon("accessible"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        # "I think he has a gun" is a guess, and nobody's thought of a gun: only the verb is masked.
        id="weapon.guessed",
        phrases=(
            "= i|we|rp|caller|clerk|staff|security|$kin think|thinks|thought|believe|believes > he|she|hes|shes|male|female|subj ~1 has|have|had|got|carries|keeps|owns|pulled|held|brought|is|was ~4 $arm|$untyped",
        ),
        masks=True,
    ),
    Rule(
        # "Unknown male" did it all the same: only "unknown if" supposes.
        id="weapon.unknown-person",
        phrases=(
            "= unk|unknown > male|female|man|woman|subject|subj|suspect|person|party|individual|males|subjects|suspects|driver|guy|texter|vehicle|car|juvenile|juveniles|kid",
            "= unk|unknown > number|numbers|phone|sender ~1 says|saying|said|texting|texts|calling|keeps|threatening|threatens",
        ),
        masks=True,
    ),
    Rule(
        # Off the road, and another was meant.
        id="weapon.ran-off-the-road",
        phrases=(
            "ran|runs|running|forced|forcing|pushed|pushing|knocked|bumped me|us|him|her|them|rp|caller|$kin off ~1 road|highway|bridge|freeway|street|shoulder ~1 on? purpose|purposely|intentionally|deliberately",
        ),
        says=(*weapon("used", "vehicle"), ("violence_now", "assaulting"), ("crime", "person")),
        signs=("weapon_used",),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # A bomb in a bag is one that somebody has with him; "a bomb in the school" is a threat.
        id="weapon.bomb-along",
        scope="weapon",
        phrases=(
            "$to_have ~3 bomb|bombs|pipebomb|explosive|explosives|grenade|grenades|dynamite|bomba ~1 in|on|under|inside|strapped|en ~3 backpack|bag|vest|purse|suitcase|duffel|jacket|coat|pocket|luggage|briefcase|waist|chest|him|her|me|mochila|bolsa",
        ),
        says=weapon("accessible", "other"),
        masks=True,
    ),
    Rule(
        # "Says he has a gun, RP did not see it": the denial is of the seeing.
        id="weapon.had-and-unseen",
        scope="weapon",
        phrases=(
            f"{_TELLS} ~4 $to_have ~3 {WEAPON} *6 $unseen_so_far ~3 $to_see ~1 it|one|any|them|{WEAPON}",
            f"{_TELLS} ~4 $to_have ~3 {WEAPON} *3 not|never|none|nothing|unseen|no $to_see",
            f"{_TELLS} ~4 $to_have ~3 {WEAPON} *4 no|not {WEAPON} $to_see",
            f"{_TELLS} ~4 armed *5 $unseen_so_far ~3 $to_see ~2 {WEAPON}|it|one|any",
            f"{_TELLS} ~4 armed *4 no|not {WEAPON} $to_see",
        ),
        says=weapon("accessible"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
)

REAL_WORDS: Final = words("")
