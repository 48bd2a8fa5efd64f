"""Does somebody call for themselves, where no word names a caller?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.callers import without_accused
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import OWN_FACTS, Spoken, said_by

_COMES: Final = words(
    "walked walks walk came comes stepped approached presented presents entered stopped wandered"
    " drove rolled"
)
_IN: Final = words("in into to up inside by over at")
_WITH_US: Final = words(
    "station substation precinct lobby desk counter window base hq headquarters firehouse sheriffs"
    " barracks detox intake stationhouse quarters posto estacion"
)
"""Where somebody who comes is before those who write the remark."""
_FOR_REPORT: Final = (["to", "report"], ["to", "file"], ["to", "ask"], ["to", "speak"], ["to", "talk"])
_AT_STATION: Final = (["station"], ["firehouse"], ["precinct"], ["headquarters"], ["hq"])
_WALKS: Final = words("walkin walkup")
_ASKS_US: Final = words(
    "asking asked asks wants wanted wanting requests requested requesting req reqs needs needing"
    " needed seeking for would looking hoping agrees self requestd pide quiere"
)
_TELLS_US: Final = words("says states stated said sts saying reports adv advised")
_COMES_WITHIN: Final = 9
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


_ANIMALS: Final = words(
    "dog dogs pit pitbull shepherd bee bees wasp wasps hornets snake cat raccoon bat horse bull"
)
_HURT_BY: Final = words("bit bitten bite stung got attacked chased scratched kicked mauled lunged")


def was_bitten(found: list[str], clean: str) -> Spoken | None:
    """``false`` where whoever calls at work was bitten: "mail carrier calling, dog got her"."""
    if _ANIMALS.isdisjoint(found) or "k" in clean or "d" in clean:
        return None
    calls = _AT_WORK.match(clean)
    if calls is None:
        return None
    for at, word in enumerate(found[:-1]):
        if word in _HURT_BY and found[at + 1] in {"her", "him", "me"}:
            return said_by("false", calls)
    return None


_AT_WORK: Final = re.compile(r"[axp]{0,3}[rx]{1,2}(?:P[axp]{1,3})?t")


def comes_and_asks(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """``false`` where somebody comes to the desk and asks; ``true`` where it was done to them."""
    at = 0
    if found[0] in _WALKS or found[0] == "walk":
        at = 1 + (found[1:2] == ["-"])
        if found[0] == "walk":
            if found[at : at + 1] not in (["in"], ["up"]):
                return None
            at += 1
    else:
        if clean[0] in "rpkumicUw":
            return None
        for at in range(1, min(_COMES_WITHIN, len(found))):
            behind = found[at + 1 : at + 2]
            if (found[at] in _COMES or found[at] == "entered") and (
                not _IN.isdisjoint(behind) or not _WITH_US.isdisjoint(found[at + 1 : at + 3])
            ):
                if (
                    not _WITH_US.isdisjoint(found[at + 1 : at + 9])
                    or not _ASKS_US.isdisjoint(found[at + 2 : at + 5])
                    or (behind == ["in"] and found[at + 2 : at + 4] in _FOR_REPORT)
                    or (behind == ["in"] and found[at + 2 : at + 3] == ["for"])
                ):
                    break
            if found[at] in {"at", "to"} and found[at + 1 : at + 2] in _AT_STATION:
                break
            if (
                found[at] == "lobby"
                and found[at - 1] in {"in", "the"}
                and at <= _LOBBY_WITHIN
                and (found[at + 1 : at + 2] != ["of"] or found[at + 2 : at + 3] in _OUR_LOBBY)
            ):
                break
        else:
            return None
    told = who.letters(found)
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


_LOBBY_WITHIN: Final = 5
_ON_THE_PHONE: Final = re.compile(r"[hH]gPa?[xqp]{0,2}l|^Pa?l(?=.*s[hH])|QPa?l(?=[x.,]|$)")
"""He is on the shop's phone, stayed on the line: the man who was described before."""
_ASKED_IN_NOTE: Final = re.compile(
    r"^(?=.*N.{0,2}Y)(?:#d|[^ckboCmewvipUnd])*(?<!N)(?:R[^.,]{0,4}|EB[^.,]{0,3}|xb)"
    r"(?:[x,]b|[^ckboCmewviUnrd])*$"
)
"""Who is asked about suicide, says no and wants somebody to come talks to a counselor."""
_KEEPS_PEACE: Final = re.compile(r"^[ad#]{0,3}RPa?uK?jx?[hH]|^[ad#]{0,3}Ra?uK?jx?[hH]")
"""Female requests an officer while she gets her clothes: she calls for herself."""
_SAYS_HUNG_UP: Final = re.compile(r"[axd#y/]{0,6}[dhH]s[^ckrbo]*$")
"""Male says he is on the bridge, hung up."""
_DIALED: Final = words("dialed called calling calls phoned")
_DIALS: Final = re.compile(r"a?d[Pa#xyp]{0,5}")
"""Guest in 212 dialed 911."""
_OTHERS: Final = re.compile("[kro]|h.*H|H.*h")
_DISCLOSES: Final = words(
    "described describes admits admitted disclosed discloses endorses endorsed shared shares rates"
    " rated identifies identified acknowledges acknowledged denies denied"
)
"""What a counselor writes of whoever tells it."""
_OF_DYING: Final = words("suicide_ideation suicide_behavior")
_ANY_OTHER: Final = re.compile(r"[ckrmbowU]|h.*H|H.*h")
_OFFICERS: Final = who.POLICE - words("unit units")
_ASKED_FOR: Final = words("consent preference")
_QUOTED: Final = re.compile(r'"[^"]*"')
_OTHER_THAN_ONE: Final = re.compile(r"[krbo]|h.*H|H.*h")
_BELIEVES_OF_OTHERS: Final = re.compile(r"[ad#,]{1,4}x?J")
_CALLS_AGAIN: Final = re.compile(r"[,.]t(?:xx|g)?(?=[,.])|Dx?Pa?l(?=[,.]|$)")
"""Calls every night, calmed down on phone: whoever believes it."""


def own_call(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """``false`` where the one who is written about is on the phone, or is who asks."""
    if "l" in clean and not _OTHER_THAN_ONE.search(clean):
        on_phone = _ON_THE_PHONE.search(clean)
        if on_phone:
            return said_by("false", on_phone)
    if _SAYS_HUNG_UP.match(clean) and ("hung", "up") in pairwise(found):
        return "false", 0, 2
    if (
        clean[0] in "hH"
        and found[1:2]
        and found[1] in _DISCLOSES
        and not _OF_DYING.isdisjoint(facts)
        and not _ANY_OTHER.search(_QUOTED.sub("", clean))
        and _OFFICERS.isdisjoint(found)
    ):
        return "false", 0, 2
    if not _ASKED_FOR.isdisjoint(facts) and clean[0] not in "uUr":
        asked = _ASKED_IN_NOTE.match(_QUOTED.sub("", clean))
        if asked and not ("h" in clean and "H" in clean):
            return "false", 0, 1
    if clean[0] in "ad" and not _OTHERS.search(clean):
        for at, pair in enumerate(pairwise(found)):
            if pair[1] == "911" and pair[0] in _DIALED and _DIALS.fullmatch(clean[:at]):
                return "false", 0, at + 2
    keeps = _KEEPS_PEACE.match(clean) if "u" in clean and "crime" not in facts else None
    return None if keeps is None else said_by("false", keeps)


def believes_of_others(found: list[str], clean: str, facts: frozenset[str]) -> bool:
    """Whether somebody tells what others do to them that nobody does."""
    if "disorganization" not in facts:
        return False
    if clean[0] != "s" and not _BELIEVES_OF_OTHERS.match(clean):
        return False
    alone = without_accused(found, clean)
    return alone != clean and (
        clean[0] == "s"
        or (_CALLS_AGAIN.search(alone) is not None and not _OTHER_THAN_ONE.search(alone))
    )
