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
    Rule(
        # "Not only has a knife", "no doubt he hit her": these deny nothing of what follows.
        id="mask.denies-nothing",
        phrases=(
            "= not|isnt|wasnt|doesnt|didnt|hasnt|no only|merely|simply|solely|nomas",
            "= not|isnt|wasnt|doesnt|didnt|hasnt just >!yet",
            "= no doubt|question|joke|joking|wonder|warning|hesitation|excuse|provocation",
            "= without ~1 doubt|question|warning|hesitation|hesitating|provocation|provoked",
            "= not joking|kidding|hesitate|hesitating",
            "= never|not|no|goes|nowhere without|sin",
            "= no solo|solamente|sale",
            "= sin duda|motivo|aviso|razon|razón",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final[frozenset[str]] = frozenset()
