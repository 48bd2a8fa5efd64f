"""What could a type mean, by its words alone? Only what is plain; all else is left to a person.

Whole words count, because "SUPPLEMENTAL" is not mental and "INDECENT" no incident; and some
phrases with such words are something else: "ALTERED MENTAL STATUS" is medical, "DRUNK DRIVER"
is traffic.
"""

import re
from typing import Final

_NEITHER: Final = re.compile(
    r"\b(altered mental|mental status|investigat\w*|warrant|non|not|nt|fatality|manslaughter"
    r"|persons?|pedestrian|assault|weapon|injur\w*|child|juvenile|domestic|death|bites?|attack"
    r"|attacks|in prog|i p|occ?up\w*)\b"
)
"""Words beside which no other word is plain: someone may be hurt, or the opposite is meant."""

_YES: Final[tuple[tuple[re.Pattern[str], str, dict[str, str]], ...]] = (
    (
        re.compile(r"\bsuicid(e|al)\b.*\b(attempt(ed)?|in progress)\b"),
        "suicidal",
        {"suicide_behavior": "in_progress", "consciousness": "unanswered"},
    ),
    (
        re.compile(r"\bsuicid(e|al)\b"),
        "suicidal",
        {"suicide_ideation": "active", "consciousness": "unanswered"},
    ),
    (
        re.compile(r"\bmental health\b|\bmental (illness|issue|crisis|disturbance)\b"),
        "other",
        {},
    ),
    (re.compile(r"\b(emotionally disturbed|emotional distress|psychiatric)\b"), "other", {}),
    (
        re.compile(r"\boverdose\b"),
        "substance",
        {"overdose": "suspected", "consciousness": "unanswered"},
    ),
    (
        re.compile(r"\b(welfare check|check welfare|wellness check)\b"),
        "welfare",
        {"consciousness": "unanswered"},
    ),
    (re.compile(r"\b(intoxication|intoxicated)\b"), "intoxication", {"intoxication": "mild"}),
)
"""Words, the kind that they name, and the facts that the shipped map's own codes suggest."""

_TRAFFIC: Final = re.compile(r"\b(drunk driv\w*|driv(er|ing)|dui|dwi|vehicle|traffic|parking)\b")
_NO: Final = re.compile(
    r"\b(parking|traffic|crash|dui|dwi|drunk driv(er|ing)|vin verification|roadway hazard|larceny"
    r"|(retail|vehicle|auto) theft|shoplift(ing|er)|stolen vehicle|burglary|graffiti|fraud|forgery"
    r"|counterfeit(ing)?|identity theft|(found|lost|recovered)( lost)? property|fireworks"
    r"|illegal dumping|animals?|subpoena|search warrant)\b"
)


def meaning_of(word: str) -> str | dict[str, object] | None:
    """What a type's words plainly say, as an entry of ``[types]``; ``None`` where they do not."""
    plain = " ".join(re.sub(r"[^a-z0-9]+", " ", word.casefold()).split())
    if _NEITHER.search(plain):
        return None
    for pattern, kind, suggests in _YES:
        if pattern.search(plain):
            if _TRAFFIC.search(plain):
                return None
            entry: dict[str, object] = {"behavioral": "yes", "kinds": [kind]}
            return entry | ({"suggests": suggests} if suggests else {})
    return "no" if _NO.search(plain) else None
