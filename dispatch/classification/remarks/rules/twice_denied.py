"""What is denied twice, and so not at all: "it isn't that she's not drunk"?"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.rule import Rule

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Masked for every fact, so that neither of the two denies what follows.
        id="mask.twice-denied",
        phrases=(
            (
                "not|isnt|aint like|that|because|as ~1 $he|i|theres|$kin|hes|shes|theyre|im|it "
                "not|isnt|dont|doesnt|didnt|hasnt|havent|wasnt|arent|aint"
            ),
            "not|isnt|aint like|that $be|theres not|no",
            "no longer deny|denies|denied|denying",
            "not|doesnt|didnt|dont|cant|cannot|wont|couldnt|never deny|denies|denied|denying",
            "no niega|nego",
            "never without",
            "longer|more|not|isnt refuses|refusing|declines|declining",
            "not|isnt|wasnt|not opposed|against|averse|resistant >!a|the|wall",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final[frozenset[str]] = frozenset()
