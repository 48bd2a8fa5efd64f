"""Does somebody call for themselves, where no word names a caller?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.callers import without_accused
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import Spoken, said_by

_ON_THE_PHONE: Final = re.compile(r"[hH]gPa?[xqp]{0,2}l|^Pa?l(?=.*s[hH])|QPa?l(?=[x.,]|$)")
"""He is on the shop's phone, stayed on the line: the man who was described before."""
_ASKED_IN_NOTE: Final = re.compile(
    r"^(?=.*N.{0,2}Y)(?:#d|[^ckboCmewvipUnd])*(?<!N)(?:R[^.,]{0,4}|EB[^.,]{0,3}|xb)"
    r"(?:[x,]b|[^ckboCmewviUnrd])*$"
)
"""Who is asked about suicide, says no and wants somebody to come talks to a counselor."""
_KEEPS_PEACE: Final = re.compile(r"^[ad#]{0,3}RPa?uK?jx?[hH]|^[ad#]{0,3}Ra?uK?jx?[hH]")
"""Female requests an officer while she gets her clothes: she calls for herself."""
_CALLS_FROM: Final = re.compile(
    r"[ax#y/]{0,4}[dr][^ckrobhHd]*[,.]tP(?:q|kl)|[ax#y/]{0,4}d[xD]P?a?xl(?=,s[hH]|,?[RE])"
)
"""Driver with chest pain, calling from his cab; student walked to a blue phone, says he."""
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
    if ("t" in clean or "l" in clean) and _CALLS_FROM.match(clean):
        return "false", 0, 1
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


_AT_WORK: Final = re.compile(r"[axp]{0,3}[rx]{1,2}(?:P[axp]{1,3})?t")
_ANIMALS: Final = words(
    "dog dogs pit pitbull shepherd bee bees wasp wasps hornets snake cat raccoon bat horse bull"
)
_HURT_BY: Final = words("bit bitten bite stung got attacked chased scratched kicked mauled lunged")


def was_bitten(found: list[str], clean: str, vocabulary: AbstractSet[str]) -> Spoken | None:
    """``false`` where whoever calls at work was bitten: "mail carrier calling, dog got her"."""
    if _ANIMALS.isdisjoint(vocabulary) or "k" in clean or "d" in clean:
        return None
    if _ANIMALS.isdisjoint(found):
        return None
    calls = _AT_WORK.match(clean)
    if calls is None:
        return None
    for at, word in enumerate(found[:-1]):
        if word in _HURT_BY and found[at + 1] in {"her", "him", "me"}:
            return said_by("false", calls)
    return None
