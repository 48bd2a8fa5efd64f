"""What do those who are named do about the person: know, wake, help or leave them?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters. Who cannot wake somebody
or knows what is not like them tells of another; who only helps, or left, tells nothing.
"""

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import Spoken

THEM: Final = words("him her them")
"""Whom another speaks of."""
_TRIES: Final = words(
    "banged bangs banging knocked knocks knocking nudged nudges nudging tapped taps tapping shook"
    " shakes shaking beating poked pokes poking prodded pounded pounding honked honking rubbed"
    " yelled yelling called calling"
)
_KNOCKS: Final = words(
    "banged banging knocked knocking nudged nudging tapped tapping shook shaking poked poking"
    " pounding pounded honked honking"
)
_NOTHING: Final = words("no nothing without zero nada not doesnt wont isnt didnt cant still")
_ANSWERS: Final = words(
    "rxn response resp reaction answer reply respuesta respond responding answering wake waking"
    " move moving stir budge open"
)
_TRIED_WITHIN: Final = 9
"""Words between what somebody did to wake whoever lies there, and that nothing came of it."""
_CALMS: Final = words("is its isnt wasnt was just really")


def tried_to_wake(
    found: list[str], clean: str, vocabulary: AbstractSet[str], *, down: bool
) -> Spoken | None:
    """Staff who knock, shake or shout, and nothing comes of it: they cannot wake somebody.

    Args:
        found: Words and marks.
        clean: Their letters.
        vocabulary: Each of the words once, and maybe others.
        down: Whether it is told how awake somebody is: then nothing more has to be said.
    """
    if _TRIES.isdisjoint(vocabulary):
        return None
    staff = clean.find("r")
    while 0 <= staff < len(found) - 2:
        at = staff + 1
        staff = clean.find("r", at)
        if found[at] in _TRIES:
            if down and found[at] in _KNOCKS:
                return "true", at - 1, at + 1
            for no in range(at + 1, min(at + 1 + _TRIED_WITHIN, len(found))):
                if found[no] in _NOTHING and (
                    found[no] == "nothing" or not _ANSWERS.isdisjoint(found[no + 1 : no + 3])
                ):
                    return "true", at - 1, at + 1
    return None


_HOLDS: Final = words(
    "keeping keeps kept holding holds held detaining detained detains stopped stopping blocking"
    " blocked blocks following follows followed watching watches watched has had brought brings"
    " bringing caught corralled cornered sheltering stalling tackled pinned locked tracking"
    " trailing chased refused refusing denied"
)
"""What staff do by which they hold somebody, or know of them."""
_HELD: Final = re.compile(r"[rd](?<!ur)(?:[PBa@]{1,2}[xp]{1,2})?g?([xDIQAVPNfOG])x?([oq#])")
_BY_WHICH: Final = [
    [part] for part in ("jacket", "arm", "arms", "coat", "sleeve", "wrist", "shirt")
]
"""By what somebody is held who would fall."""
_STRANGERS: Final = words("salesman saleswoman salesperson customer customers shopper patron")
"""Who may be spoken of, and who may hold another."""
_HELPS_WITH: Final = words("with w to at by for near beside after on over")


def holds(found: list[str], clean: str) -> Spoken | None:
    """Staff who keep, bring in, follow or have somebody: ``clerk keeping him there``."""
    for match in _HELD.finditer(clean):
        does, whom = match.start(1), match.start(2)
        if clean[match.start()] == "d" and found[match.start()] not in _STRANGERS:
            continue
        if found[does] not in _HOLDS or found[does + 1] in _HELPS_WITH:
            continue
        if clean[whom] == "q" and found[whom + 1 : whom + 2] in _BY_WHICH:
            return "true", match.start(), whom + 2
        if clean[whom] == "q" and clean[whom + 1 : whom + 2] in ("x", "f", "p", "k", "l"):
            continue  # her purse
        if clean[whom] == "#" and clean[whom + 1 : whom + 2] not in ("d", "y"):
            continue
        return "true", match.start(), whom + 1
    return None


_SIGNS: Final = words("sign prosecute signing trespass")
_SEARCHES: Final = words("searching looking canvassing")
_WATCHES: Final = words("watching watches watched monitoring monitors sees viewing tracking")
_CAMERAS: Final = words("camera cameras cctv video monitor monitors screen")
_WILL: Final = words("will wants to wishes going can")
_MESSAGES: Final = words(
    "email emails text texts message messages letter letters note call calls voicemail threat"
    " threats package dm dms video photo picture"
)


def is_party(found: list[str], clean: str) -> Spoken | None:
    """Staff who sign a complaint, or who got a message: ``mgr will sign``."""
    for at in range(len(found) - 2):
        if clean[at] != "r":
            continue
        if not _SEARCHES.isdisjoint(found[at + 1 : at + 3]):
            return "true", at, at + 2
        if found[at + 1] in _WATCHES and not _CAMERAS.isdisjoint(found[at + 2 : at + 5]):
            return "true", at, at + 3
        if found[at + 1] in _WILL and not _SIGNS.isdisjoint(found[at + 2 : at + 4]):
            return "true", at, at + 3
        if clean[at + 1] == "O" and not _MESSAGES.isdisjoint(found[at + 2 : at + 6]):
            return "true", at, at + 3
    return None


def worries(found: list[str], vocabulary: AbstractSet[str]) -> Spoken | None:
    """Not like him to miss work: somebody knows him."""
    if "like" not in vocabulary and "unlike" not in vocabulary:
        return None
    for at, pair in enumerate(pairwise(found)):
        if pair[0] == "unlike" and pair[1] in THEM:
            return "true", at, at + 2
        if (pair == ("not", "like") and not at) or (
            (pair in (("not", "like"), ("isnt", "like"), ("wasnt", "like")))
            and (pair[0] != "not" or found[at - 1] in _CALMS)
        ):
            whom = found[at + 2 : at + 4]
            if whom and (
                whom[0] in THEM
                or whom[0] in who.KIN
                or (whom[0] in {"my", "our"} and not who.KIN.isdisjoint(whom))
            ):
                return "true", at, at + 3
    return None


_HELPS: Final = words("gave gives giving offered offering offers calm calming soothe soothing")
_CALLED_FOR: Final = words("requested needed")


def only_helps(found: list[str], match: re.Match[str]) -> bool:
    """Whether a role helps, or is asked for: "clerk gave him water", "chaplain requested"."""
    within = found[match.start() : match.end()]
    if "r" not in match[0]:
        return False
    if within[-1] in _CALLED_FOR:
        return match.string[match.end() :][:1] in ("", ".", ",", "K")
    return match[0][-1] == "o" and not _HELPS.isdisjoint(within)


_LEAVES: Final = words("left dropped ditched dumped abandoned deserted")
_LEFT_BY: Final = re.compile(r"k([xDG])[oq](?![^.,]{0,5}k)")
"""Two friends left him: they are not there any more."""


def without_who_left(found: list[str], clean: str) -> str:
    """The letters without kin who left somebody where they are."""
    if _LEAVES.isdisjoint(found):
        return clean
    return _LEFT_BY.sub(
        lambda match: f"_{match[0][1:]}" if found[match.start(1)] in _LEAVES else match[0], clean
    )
