"""What does a call type say, by its words, in any city's spelling? A proposal with its reason.

Pure and deterministic. It proposes, and a person accepts: what it is not sure of it says so, and
"unknown" is never a "no". No list of one city's types is in it; what a center has already written
down for another list can be used beside it (see `type_learning`).
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from dispatch.classification.signs.behavioral import BEHAVIORAL
from dispatch.classification.signs.dangers import DANGERS, dangers, graver
from dispatch.classification.signs.often import OFTEN
from dispatch.classification.signs.set_aside import BODY, SET_ASIDE
from dispatch.classification.signs.sign import Sign, found, unread_by
from dispatch.classification.signs.stops import STOPS
from dispatch.classification.type_learning import NOTHING_LEARNED, Learned
from dispatch.classification.type_words import CHANGES_NOTHING, DENIED, EMPTY, PAPERWORK, plain
from dispatch.classification.vocabulary import Behavioral
from dispatch.contracts.fact import KINDS

SETTLED_FROM: Final = 600
"""Permille; a proposal that is less sure is for a person to settle."""

TO_SETTLE: Final = ": a person has to settle this"
"""How the reason of such a reading ends."""

_PER_UNREAD: Final = 30
"""Taken off for each word that no sign reads, of at most four: it may change the meaning."""
_MOST_UNREAD: Final = 4

_YOUNG: Final = re.compile(
    r"\b(?:juveniles?|minors?(?! (?:injur|accident|crash|damage|cut|wound))|child(?:ren)?|teen\w*"
    r"|youths?|adolescents?|kids?|boy|girl|under ?age|run ?away)\b"
)
"""Beside a sign of a crisis: who is in it is young."""

_OF_CARE: Final = re.compile(
    r"\b(?:eval\w*|treatment|petition|client|clinic\w*|counsel\w*|therap\w*|rehab\w*|patient"
    r"|involuntary|commit(?:ment|tal|al)s?)\b"
)
"""What may be the care that somebody in a crisis is taken to: never set aside in passing."""

_OF_A_BODY: Final = frozenset({"medical", "consciousness"})
"""Facts for which EMS comes, and nobody else."""


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
    # Left out before any phrase is looked for: such a word stands anywhere, and changes nothing.
    words = " ".join(word for word in plain(label).split() if word not in CHANGES_NOTHING)
    if not words:
        return _to_settle("has no word that can be read")
    yes = found(BEHAVIORAL, words)
    # What a sign of a crisis has read, such as the order of a hold, says nothing else beside it.
    rest = unread_by(yes, words)
    stops, no = found(STOPS, rest, words), found(SET_ASIDE, rest, words)
    often, body = found(OFTEN, rest, words), found(BODY, rest, words)
    if yes:
        return _taken_up(words, yes, stops, no, [*often, *body])
    no += body
    if stops:
        return _reading(words, stops[:1], [*stops, *no, *often], stops)
    if no and not often:
        said = _reading(words, no[:1], no)
        care = no[0] not in BODY and _OF_CARE.search(words)
        if said.settled and (care or dangers(words)):
            beside = "a word of care" if care else "a danger"
            return _to_settle(f"names {no[0].names}, and {beside}", suggests=said.suggests)
        return said
    if often:
        beside = f", beside {no[0].names}" if no else ""
        also = f"{beside}; often is and often is not"
        return _reading(words, often[:1], [*often, *no], often, also)
    return _learned(words, learned)


def _taken_up(
    words: str, yes: list[Sign], stops: list[Sign], no: list[Sign], beside: list[Sign]
) -> Reading:
    """A reading of a crisis, where what else is named does not speak against it.

    Args:
        words: Of the plain label.
        yes: Signs of a crisis, the most telling first.
        stops: Signs of what no crew goes to by itself.
        no: Signs of what is set aside; they do speak against it.
        beside: Signs that neither do nor say more; their words have been read.
    """
    first = yes[0]
    at = first.words.search(words)
    assert at is not None  # noqa: S101 - it was found so
    if DENIED.search(words[: at.start()]):
        reason = f"names {first.names}, and perhaps denies it"
        return _to_settle(reason, suggests=_suggested(words, []))
    if PAPERWORK.search(unread_by(yes, words)):
        reason = f"names {first.names}, and may be paperwork about it"
        return _to_settle(reason, suggests=_suggested(words, []))
    if no:
        reason = f"names {first.names} and {no[0].names}"
        return _to_settle(reason, suggests=_suggested(words, [*yes, *stops, *no]))
    said = dangers(words)
    armed, violent = "weapon" in said, "violence_now" in said
    # That somebody has a weapon is suggested; that somebody was attacked is another matter.
    more_than_armed = [stop for stop in stops if stop.apco != "WEAPON"]
    if more_than_armed and not _for_ems_alone(yes, more_than_armed):
        reason = f"names {first.names} and {more_than_armed[0].names}"
        return _to_settle(reason, suggests=_suggested(words, [*yes, *stops]))
    made = _reading(words, yes, [*yes, *stops, *beside], [*yes, *stops])
    if not made.settled:
        return made
    more = dict(made.suggests)
    if _YOUNG.search(words):
        more["minor"] = "true"
    reason = made.reason
    if violent:
        reason += "; violence is suggested, and no ground by itself"
    if armed:
        reason += "; a weapon is suggested, and a person confirms it"
    return replace(
        made,
        suggests=tuple(sorted(more.items())),
        apco="MTLV" if violent and made.apco in ("MNTL", "EDP") else made.apco,
        reason=reason,
    )


def _for_ems_alone(yes: list[Sign], stops: list[Sign]) -> bool:
    """Whether the stops are but the state of a body beside an overdose or an attempt.

    Then nothing is said of another person or a scene, and both are told: EMS comes for the one, and
    the call stays one of a crisis.
    """
    hurt = any({"overdose", "suicide_behavior"} & dict(sign.suggests).keys() for sign in yes)
    return hurt and all(dict(sign.suggests).keys() <= _OF_A_BODY for sign in stops)


def _reading(
    words: str,
    signs: list[Sign],
    read_by: list[Sign],
    suggest: list[Sign] | None = None,
    also: str = "",
) -> Reading:
    """A reading after the signs, the first of which leads.

    Args:
        words: Of the plain label.
        signs: Those that say what it is.
        read_by: Those whose words are read; any other word makes it less sure.
        suggest: Those whose facts are suggested, the others for nothing; else ``signs``.
        also: The end of the reason.
    """
    first = signs[0]
    unread = _unread(words, read_by)
    confidence = first.sure - _PER_UNREAD * min(len(unread), _MOST_UNREAD)
    kinds = {kind for sign in signs for kind in sign.kinds}
    if len(kinds) > 1:
        kinds -= {"other"}
    suggests = _suggested(words, suggest or signs)
    reason = f"names {first.names}{also}"
    if confidence < SETTLED_FROM:
        return _to_settle(f"{reason}, among words that nothing reads", confidence, suggests)
    return Reading(
        behavioral=first.behavioral,
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        suggests=suggests,
        apco=first.apco,
        hard_stop=first.hard_stop,
        confidence=confidence,
        reason=reason,
        settled=True,
    )


def _suggested(words: str, signs: list[Sign]) -> tuple[tuple[str, str], ...]:
    """What the signs and the dangers suggest together, without what contradicts the graver."""
    suggests: dict[str, str] = {}
    for sign in signs:
        graver(suggests, sign.suggests)
    said = dangers(words)
    graver(suggests, tuple(said.items()))
    if "suicide_behavior" in suggests:
        suggests.pop("suicide_ideation", None)
    if suggests.get("intoxication") == "mild" and "consciousness" in said:
        del suggests["intoxication"]  # who lies there or does not wake has not drunk a little
    return tuple(sorted(suggests.items()))


def _unread(words: str, signs: list[Sign]) -> list[str]:
    rest = unread_by(signs, words)
    for danger in DANGERS:
        rest = danger.words.sub(" ", rest)
    return [word for word in rest.split() if word.isalpha() and word not in EMPTY]


def _to_settle(
    reason: str, confidence: int = 0, suggests: tuple[tuple[str, str], ...] = ()
) -> Reading:
    return Reading(
        behavioral="unknown",
        suggests=suggests,
        confidence=confidence,
        reason=f"{reason}{TO_SETTLE}",
        settled=False,
    )


def _learned(words: str, learned: Learned) -> Reading:
    """What written vocabularies say of the words; only where all that is known agrees."""
    said = learned.of(words)
    suggests = _suggested(words, [])
    if suggests:
        return _to_settle("no word says enough, and a danger is named", suggests=suggests)
    if said is None:
        return _to_settle("no word says enough")
    behavioral, confidence, shared = said
    if confidence < SETTLED_FROM:
        return _to_settle(f"{shared} says too little", confidence)
    if behavioral == "no" and _OF_CARE.search(words):
        return _to_settle(f"{shared} stands in types that are set aside, beside a word of care")
    return Reading(
        behavioral=behavioral,
        kinds=("other",) if behavioral == "yes" else (),
        confidence=confidence,
        reason=f"{shared} stands only in types that are written as {behavioral}",
        settled=True,
    )
