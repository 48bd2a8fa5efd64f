"""What does a call type say, by its words, in any city's spelling? A proposal with its reason.

Pure and deterministic. It proposes, and a person accepts: what it is not sure of it says so, and
"unknown" is never a "no". No list of one city's types is in it; what a center has already written
down for another list can be used beside it (see `type_learning`).
"""

from dataclasses import dataclass
from typing import Final

from dispatch.classification.signs.behavioral import BEHAVIORAL
from dispatch.classification.signs.often import OFTEN
from dispatch.classification.signs.set_aside import SET_ASIDE
from dispatch.classification.signs.sign import Sign, found
from dispatch.classification.signs.stops import STOPS
from dispatch.classification.type_learning import NOTHING_LEARNED, Learned
from dispatch.classification.type_words import ARMED, DENIED, EMPTY, PAPERWORK, VIOLENT, plain
from dispatch.classification.vocabulary import Behavioral
from dispatch.contracts.fact import KINDS

SETTLED_FROM: Final = 600
"""Permille; a proposal that is less sure is for a person to settle."""

TO_SETTLE: Final = ": a person has to settle this"
"""How the reason of such a reading ends."""

_PER_UNREAD: Final = 30
"""Taken off for each word that no sign reads, of at most four: it may change the meaning."""
_MOST_UNREAD: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is proposed for one type."""

    behavioral: Behavioral
    kinds: tuple[str, ...] = ()
    suggests: tuple[tuple[str, str], ...] = ()
    apco: str = ""
    """The nearest code of the shipped vocabulary; empty where none is near."""
    hard_stop: bool = False
    confidence: int
    """How sure the reading is, in permille; no probability that a call is one."""
    reason: str
    """In words, for the person who reads the proposal."""
    settled: bool
    """Whether the words settle it; else a person has to, and behavioral is unknown."""


def read_type(label: str, learned: Learned = NOTHING_LEARNED) -> Reading:
    """What a type's words say.

    Args:
        label: As the center writes it.
        learned: What written vocabularies of other lists say of single words.
    """
    words = plain(label)
    if not words:
        return _to_settle("has no word that can be read")
    yes = found(BEHAVIORAL, words)
    stops, no = found(STOPS, words), found(SET_ASIDE, words)
    often = found(OFTEN, words)
    if yes:
        return _taken_up(words, yes, stops, no)
    if stops:
        return _reading(words, stops[:1], [*stops, *no, *often])
    if no and not often:
        return _reading(words, no[:1], no)
    if often:
        beside = f", beside {no[0].names}" if no else ""
        return _reading(words, often[:1], [*often, *no], f"{beside}; often is and often is not")
    return _learned(words, learned)


def _taken_up(words: str, yes: list[Sign], stops: list[Sign], no: list[Sign]) -> Reading:
    first = yes[0]
    at = first.words.search(words)
    assert at is not None  # noqa: S101 - it was found so
    if DENIED.search(words[: at.start()]):
        return _to_settle(f"names {first.names}, and perhaps denies it")
    if PAPERWORK.search(words):
        return _to_settle(f"names {first.names}, and may be paperwork about it")
    if no:
        return _to_settle(f"names {first.names} and {no[0].names}")
    armed, violent = ARMED.search(words), VIOLENT.search(words)
    if stops and not armed:
        return _to_settle(f"names {first.names} and {stops[0].names}")
    made = _reading(words, yes, [*yes, *stops])
    more = dict(made.suggests)
    reason = made.reason
    if violent:
        more["violence_now"] = "threatening"
        reason += "; violence is suggested, and no ground by itself"
    if armed:
        more["weapon"] = "accessible"
        reason += "; a weapon is suggested, and a person confirms it"
    return Reading(
        behavioral="yes",
        kinds=made.kinds,
        suggests=tuple(sorted(more.items())),
        apco="MTLV" if violent and made.apco in ("MNTL", "EDP") else made.apco,
        confidence=made.confidence,
        reason=reason,
        settled=made.settled,
    )


def _reading(words: str, signs: list[Sign], read_by: list[Sign], also: str = "") -> Reading:
    """A reading after the signs, the first of which leads."""
    first = signs[0]
    unread = _unread(words, read_by)
    confidence = first.sure - _PER_UNREAD * min(len(unread), _MOST_UNREAD)
    kinds = {kind for sign in signs for kind in sign.kinds}
    if len(kinds) > 1:
        kinds -= {"other"}
    suggests: dict[str, str] = {}
    for sign in reversed(signs):
        suggests |= dict(sign.suggests)
    if "suicide_behavior" in suggests:
        suggests.pop("suicide_ideation", None)
    reason = f"names {first.names}{also}"
    if confidence < SETTLED_FROM:
        return _to_settle(f"{reason}, among words that nothing reads", confidence)
    return Reading(
        behavioral=first.behavioral,
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        suggests=tuple(sorted(suggests.items())),
        apco=first.apco,
        hard_stop=first.hard_stop,
        confidence=confidence,
        reason=reason,
        settled=True,
    )


def _unread(words: str, signs: list[Sign]) -> list[str]:
    rest = words
    for sign in signs:
        rest = sign.words.sub(" ", rest)
    return [word for word in rest.split() if word not in EMPTY and not word.isdigit()]


def _to_settle(reason: str, confidence: int = 0) -> Reading:
    return Reading(
        behavioral="unknown",
        confidence=confidence,
        reason=f"{reason}{TO_SETTLE}",
        settled=False,
    )


def _learned(words: str, learned: Learned) -> Reading:
    """What written vocabularies say of the words; only where all that is known agrees."""
    said = learned.of(words)
    if said is None:
        return _to_settle("no word says enough")
    behavioral, confidence, shared = said
    if confidence < SETTLED_FROM:
        return _to_settle(f"{shared} says too little", confidence)
    return Reading(
        behavioral=behavioral,
        kinds=("other",) if behavioral == "yes" else (),
        confidence=confidence,
        reason=f"{shared} stands only in types that are written as {behavioral}",
        settled=True,
    )
