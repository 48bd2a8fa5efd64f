"""Does somebody come to the desk of those who write, and ask for something?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import OWN_FACTS, Spoken, said_by

_COMES: Final = words(
    "walked walks walk came comes stepped approached presented presents entered stopped wandered"
    " drove rolled entered"
)
_IN: Final = words("in into to up inside by over at")
_WITH_US: Final = words(
    "station substation precinct lobby desk counter window base hq headquarters firehouse sheriffs"
    " barracks detox intake stationhouse quarters posto estacion"
)
"""Where somebody who comes is before those who write the remark."""
_FOR_REPORT: Final = (
    ["to", "report"],
    ["to", "file"],
    ["to", "ask"],
    ["to", "speak"],
    ["to", "talk"],
)
_AT_STATION: Final = (["station"], ["firehouse"], ["precinct"], ["headquarters"], ["hq"])
_WALKS: Final = words("walkin walkup")
_ASKS_US: Final = words(
    "asking asked asks wants wanted wanting requests requested requesting req reqs needs needing"
    " needed seeking for would looking hoping agrees self requestd pide quiere"
)
_TELLS_US: Final = words("says stating states stated said sts saying reports adv advised")
_COMES_WITHIN: Final = 9
_LOBBY_WITHIN: Final = 5
_WHERE: Final = 6
_ASKS_WITHIN: Final = 12
_OTHERS_TELL: Final = re.compile(r"c|[rp](?:g?[sntzE]|:|gR)|k(?:g?[snzE]|:)|u:|^[apx]{0,3}[rpuk]")
"""Staff, kin or a place that say who came."""
_FOR_KIN: Final = re.compile(r"R[qa]?k(?!P)|[zB][qa]{0,2}k")
"""Wants her brother checked."""
_STRUCK: Final = words(
    "hit punched struck slapped assaulted attacked jumped beaten beat kicked stabbed shoved pushed"
    " choked robbed mugged bitten threatened"
)
_OUR_LOBBY: Final = (["so"], ["pd"], ["hq"], ["sheriffs"])


def _comes_at(found: list[str], clean: str) -> int | None:
    """Where it says that somebody came to those who write; ``None`` where nobody did."""
    if found[0] in _WALKS:
        return 1
    if found[0] == "walk":
        at = 1 + (found[1:2] == ["-"])
        return at + 1 if found[at : at + 1] in (["in"], ["up"]) else None
    if clean[0] in "rpkumicUw":
        return None
    for at in range(1, min(_COMES_WITHIN, len(found))):
        if found[at] in _COMES and _is_to_us(found[at + 1 : at + 9]):
            return at
        if found[at] in {"at", "to"} and found[at + 1 : at + 2] in _AT_STATION:
            return at
        if (
            found[at] == "lobby"
            and found[at - 1] in {"in", "the"}
            and at <= _LOBBY_WITHIN
            and (found[at + 1 : at + 2] != ["of"] or found[at + 2 : at + 3] in _OUR_LOBBY)
        ):
            return at
    return None


def _is_to_us(behind: list[str]) -> bool:
    """Whether somebody came where the writers are, or came in and asks."""
    if _IN.isdisjoint(behind[:1]) and _WITH_US.isdisjoint(behind[:2]):
        return False
    return (
        not _WITH_US.isdisjoint(behind)
        or not _ASKS_US.isdisjoint(behind[1:4])
        or (behind[:1] == ["in"] and (behind[1:3] in _FOR_REPORT or behind[1:2] == ["for"]))
    )


def comes_and_asks(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """``false`` where somebody comes to the desk and asks; ``true`` where it was done to them."""
    at = _comes_at(found, clean)
    if at is None or at == len(found):
        return None
    told = who.letters(found)
    if found[at] in _COMES:  # the place to which they came tells nothing
        told = f"{told[:at]}{told[at : at + _WHERE].replace('p', '_')}{told[at + _WHERE :]}"
    if _OTHERS_TELL.search(told) or "k" in told[:at]:
        return None
    for_kin = _FOR_KIN.search(told, at)
    if for_kin is not None:
        return said_by("true", for_kin)
    if _is_victim(found[at:]) or ("crime" in facts and OWN_FACTS.isdisjoint(facts)):
        return "true", 0, at + 1
    if "violence_now" in facts and {"at", "with", "w"} & set(found[at + 1 : at + _ASKS_WITHIN]):
        return None  # yells at those who are there
    if not _ASKS_US.isdisjoint(found[at : at + _ASKS_WITHIN]) or (
        not _TELLS_US.isdisjoint(found[at:])
        and not OWN_FACTS.isdisjoint(facts)
        and "weapon" not in facts
    ):
        return "false", 0, at + 1
    return None


def _is_victim(found: list[str]) -> bool:
    """Whether somebody was struck by another: "punched in the jaw by a man"."""
    for at, word in enumerate(found):
        if word in _STRUCK:
            behind = found[at + 1 : at + 14]
            if "by" in behind or behind[:1] in (["him"], ["her"]):
                return True
    return False
