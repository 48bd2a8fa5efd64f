"""Does an "I" that somebody typed tell of itself, or of another?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from collections.abc import Collection
from typing import Final

from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import OWN_FACTS, Spoken, said_by

TYPED: Final = Phrases(
    r"^[^sEJ\"u]*(?:[imw](?!/)|[EDQP]e|eR)",  # an I, my, we before anybody is quoted
    r"^#?Ji",
    r"(?:^|[.,j])e[xNg]{0,2}Y",  # me quiero morir
    r"[.,]i(?![E/])",
)
_I_AM: Final = Phrases(
    r"i[gNjV]{0,2}[fYAeR](?![hHoq])",  # im tired, i took, i cant
    r"inx(?!o|[aqm]{0,2}[kdr])",  # i havent slept
    r"^mf",  # my chest hurts
    r"^A[Yx]m[xf]",  # cant feel my arm
    r"ig?a?#",  # im 15
    r"i[^.kdhHo]{0,6}Pm[xf]",
    r"^[^kdhHobri]*Dm[xf]",  # i got the barrel in my mouth; cutting my arm
    r"i[^.kd]{0,4}Y",
    r"(?:^|[.,j])e[xNg]{0,2}Y(?!.*mk)",
    r"^e",  # me: 17 nb
)
_I_DO: Final = re.compile(r"i[gNxjV]{0,2}(?:P|[DQx](?![hHoqnx]|xn))")
"""What an "I" does; it is about another where somebody else is a "he" or a "she"."""
_I_DID: Final = re.compile(r"[^a-zA-Z]{0,2}i[gj]{0,2}[xfD](?![hHoqmkdbnxP]|[^.,]{0,7}[qo])")
_OF_THE_BODY: Final = words("overdose self_harm_now suicide_behavior")
"""What an "I" in the first words did to itself: "i ate a bunch of my moms ambien"."""
_MINE: Final = re.compile(r"[mwi]")
"""They took my bag, bass so loud my pictures move: who tells is not who did it."""
_I_TOOK: Final = re.compile(r"[iw][gNxjV]{0,2}[TfD]")
_I_DIE: Final = Phrases(r"i[^.,kdhHoq]{0,6}Y(?!x?[BP][oq])", r"i[gNxj]{0,2}De")
"""Wants to die, hurts myself: whoever else is told of."""
_I_ALONE: Final = re.compile(r"ig{0,2}[fYR#]|iAE")
"""Where nobody else is a "he" or a "she"."""
_YOU_TOLD_OF: Final = Phrases(r"[hHko]", r"m#[/x]?y", r"d(?<!#d)", r"(?:^|[.,])b", r"xb(?=[PgDV])")
"""Whom an "I" tells of."""


def of_typed(clean: str, facts: Collection[str] = ()) -> Spoken | None:
    """Whether an "I" tells of itself, or of another."""
    if OWN_FACTS.isdisjoint(facts) and ("crime" in facts or "M" in clean):
        done = None if _I_TOOK.search(clean) else _MINE.search(clean)
        if done:
            return said_by("true", done)
    other = _YOU_TOLD_OF.search(clean)
    told = sum(map(clean.count, "hHo"))
    if not _OF_THE_BODY.isdisjoint(facts):
        own = _I_DID.match(clean)
        if own:
            return said_by("false", own)
    own = _I_AM.search(clean) or (None if told else _I_DO.search(clean))
    if own and other and (other.start() < own.start() or told > clean.count("i")):
        own = _I_DIE.search(clean) or (None if told else _I_ALONE.search(clean))
    if own:
        return said_by("false", own)
    return None if other is None else said_by("true", other)
