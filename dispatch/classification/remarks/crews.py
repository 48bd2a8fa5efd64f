"""Does a crew write that came upon somebody, or that went to a call?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters. What officers and medics
find by themselves has no reporter, unless they ask for others or tell who called.
"""

import re
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words

_CREWS: Final = who.POLICE | who.MEDICS | words("patrol trooper ranger state")
_HEAD: Final = 4
"""Words of a remark among which a crew that writes is named."""
_MEETS: Final = words(
    "out contacted observed located spoke met stopped checked checking flagged with w @ at"
    " encountered talked arrival arrived patting"
)
_MEETS_WITHIN: Final = 7
_ARRIVES: Final = (
    ["upon", "arrival"], ["on", "arrival"], ["made", "contact"], ["contacted"], ["arrived"],
    ["responded"], ["located"], ["i", "was", "dispatched"], ["i", "responded"], ["sent", "to"],
    ["foot", "patrol"], ["on", "patrol"],
)  # fmt: skip
"""How a crew's account begins."""
_ARRIVING: Final = frozenset(each[0] for each in _ARRIVES)
_TOLD_BY: Final = re.compile(
    r"[cCv]|[rkb]g{0,2}(?:[sntzIEA:]|R|,s)|[rkbp](?:[^.,]{0,3}[,.]?s[dhH]|R|:)|Ea?[pr]|[uU][^.]{0,9}R[^.]"
    r"|\.R(?!P|x?h)|R[uU]|(?:t|K)a?[rkpd]|[.,]d[ns]|[.,]k[,#g]"
)
"""Somebody who called them, or what they ask for."""


def crew_writes(found: list[str], clean: str) -> bool:
    """Whether a crew tells of whom it met, and nobody else has a voice."""
    begin = 1 if found[0][0].isdigit() and ":" in found[0] else 0
    head = found[begin : begin + _MEETS_WITHIN]
    crew = not _CREWS.isdisjoint(head[:_HEAD]) and clean[begin : begin + 1] in ("u", "U", "x")
    if not (
        (crew and not _MEETS.isdisjoint(head[1:]))
        or (crew and clean[begin : begin + 4].find("s") > 0)
        or (head and head[0] in _ARRIVING and any(head[: len(each)] == each for each in _ARRIVES))
    ):
        return False
    return _TOLD_BY.search(clean, begin) is None
