"""Whom are a caller's verbs and facts about: the caller, or somebody else?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.done_to_callers import (
    THINGS,
    is_done_by_another,
    is_in_need,
)
from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.mentioned import phrases
from dispatch.classification.remarks.spoken import OF_OTHERS, OWN_FACTS, Spoken, said_by
from dispatch.classification.remarks.told_of import is_woman

_OWN: Final = Phrases(
    # caller ... took, cut, is bleeding
    r"c[^.kdboruFnzJ]{0,9}f(?![okd]|q[kdr]|B[aq]{0,2}[kd]|,s[aq]?k)",
    r"c[^.kdboruFnz]{0,9}Y(?![oqkd])",  # caller ... wants to die, feels
)
"""What a caller says of themselves, before anybody else is named."""
_MY_OWN: Final = re.compile(r"c:[^.kdb]{0,9}m(?![aqgx#]{0,2}[kdr])")
"""Caller: a car door hit my wheel; what hurts is the caller's."""
_STRUCK_BY: Final = re.compile(r",?s?[qam]{0,2}k[Dx]{1,2}[oq](?![kdl])")
"""Caller crying, husband shoved her."""
_IS_DONE: Final = re.compile(r"cg{1,2}[DQ](?:[Pax]{0,4}p)?[xP]{0,2}K")
"""RP is being followed by."""
_SUFFERS: Final = words("crying sobbing tearful shaking bleeding hurt dizzy pregnant alone")
"""How somebody is to whom something was done."""
_BY_ONESELF: Final = OWN_FACTS - words("consent preference consciousness")
_DONE_BY_OTHERS: Final = words("crime violence_now weapon threat_to_others")
_SAYS_OF_SELF: Final = Phrases(
    r"cs[jx]?[hH](?![nzJOj])(?![^.]{0,7}n[aqxm]{0,2}[kdb])", r"cJq[^krd]"
)
"""Caller says he ...; caller thinks his heart ..."""
_OTHERS: Final = Phrases(
    r"C[aqx#]{0,2}[kr]",  # caller's brother
    r"c,?(?:ga?|Pa?)?[rk]",  # rp is the manager, rp husband of
    r"[kd]",
    r"#x?y",  # 40 yo
    r"^[ax#]{0,3}[rb](?!c)[^.]*c",  # hunter in the field, rp wants to know
    r"[xDQnfAVGOLR]o",  # cut him down, wants him out
    r"c[^.]{0,4}P/?o",  # rp is with him
    r"b(?<![PRBGanNFx]b)(?!P[xE]P(?:[,.jo]|$))",  # somebody is; and no "talk to somebody"
    r"b(?<=xb)(?![.,]|$)",
    r"c[^.sJREc_]{1,6}jh(?!g?[RY])",  # rp doing 70 and he flew by
    r"O[^.]{0,4}s[hH]",  # got a text saying he
)
"""Somebody other than the caller is spoken of."""
_IS_TO_THEM: Final = re.compile(r"c(?:g|,)(?:q|ox)[axp]?[rk](?!x?P)")
"""RP is his caseworker."""
_AGE_ALONE: Final = phrases(
    r"(?<=[,.])#?x?[yd]{1,2}(?=[,.]|$)", r"(?<=[hH]g)a?#x?[yd]{1,2}", r"(?<=[hH])g?#x?[yd]{1,2}"
)
"""An age that stands alone is that of whoever is spoken of, and may be the caller's."""
_OF_DYING: Final = words("suicide_ideation suicide_behavior self_harm_now means_access")
_TO_CALLER: Final = re.compile(r"k[xDQGT]{1,2}P?(?:o|q(?=[,.xj]|$))")
"""His wife left him, her mother kicked her out: why the caller wants to die."""
_FOLLOWERS: Final = re.compile(r"bg?[nDQxfE]{1,2}[qo]?")
"""People are following her: what the caller believes."""
_SUSPECTED: Final = re.compile(r"(?<=J)[qa]?[kdb]")
"""Caller believes his coworkers ..., said of what is not so."""
_COMPLAINS: Final = Phrases(r"[TM]")
"""Caller heard a; something was stolen; music: somebody else did it."""
_NOISES: Final = words(
    "blower blowers mower mowers lawnmower chainsaw chainsaws jackhammer hammering noise noises"
    " generator construction practice gunshots drilling"
)
"""What a caller complains of where nothing is said of their own."""
_TOOK_IT_FOR: Final = re.compile(r"c[^.]{0,3}Jx")
"""Caller thought it was a gun."""
_SAYS_THEY: Final = re.compile(r"cs(x)g[DQ]")
"""Caller says they are fighting."""
_MESSAGES: Final = words("text texts message messages msg voicemail vm vmail email snap dm mensaje")
_FROM: Final = words("from de")
_ASKS_ABOUT: Final = re.compile(r"cx?E")
_ASKS_WHETHER: Final = re.compile(r"cEF")
_OWN_ERRAND: Final = re.compile(r"c[^.]{0,9}[RE][^.kd]{0,4}(?:[hH]|q[xpWL_])")
"""Caller needs his refill, asks what she should say."""
_HEARD: Final = re.compile(r"cg?n")
"""Caller heard screaming: whoever it is, it is another."""
_SAYS_SHE: Final = re.compile(r"c[^.]{0,8}[sRJ][^.]{0,2}[hH]|c_")


def of_caller(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """Whether a caller is the person: others who are named first are who is spoken of."""
    knows = _IS_TO_THEM.search(clean)
    if knows is not None:
        return said_by("true", knows)
    if "#" in clean or "y" in clean:
        clean = _AGE_ALONE.sub(lambda match: "_" * len(match[0]), clean)
    if facts & _OF_DYING and not facts & {"violence_now", "crime"}:
        clean = _TO_CALLER.sub(lambda match: "_" * len(match[0]), clean)
    if "disorganization" in facts:
        clean = without_accused(found, clean)
        clean = _SUSPECTED.sub(lambda match: "_" * len(match[0]), clean)
        clean = _FOLLOWERS.sub(lambda match: "_" * len(match[0]), clean)
    if OWN_FACTS.isdisjoint(facts) and THINGS.isdisjoint(found) and is_done_by_another(found):
        first = max(clean.find("c"), 0)
        return "true", first, first + 1
    own = _OWN.search(clean)
    if own is not None and _is_done_to(found, clean, own, facts):
        own = None  # "crying, says he broke her phone": what was done to a caller
    if own is None and not OWN_FACTS.isdisjoint(facts):
        own = own_pronoun(found, clean)
        if own is not None:
            return said_by("false", own)
    if own is None and "medical" in facts and facts.isdisjoint(_DONE_BY_OTHERS):
        own = _MY_OWN.search(clean)
    if "crime" in facts and OWN_FACTS.isdisjoint(facts):
        own = None  # "bike taken": nothing of the caller's own
    if own is None and facts & OWN_FACTS and "crime" not in facts:
        own = _SAYS_OF_SELF.search(clean)
    opposite = _other_sex(found, clean) if _BY_ONESELF.isdisjoint(facts) else None
    if opposite is not None:
        return "true", opposite, opposite + 1
    if OWN_FACTS.isdisjoint(facts) and (suffers := _IS_DONE.search(clean)):
        return said_by("true", suffers)
    others = _OTHERS.search(clean)
    if own and not (others and others.start() < own.start()):
        return said_by("false", own)
    if others is None and _tells_of_another(found, clean):
        first = max(clean.find("c"), 0)
        return "true", first, first + 1
    if others:
        return said_by("true", others)
    first = max(clean.find("c"), 0)
    if "h" in clean and "H" in clean:  # a "he" and a "she": one of them is not the caller
        return "true", first, first + 1
    if "disorganization" not in facts and (
        "crime" in facts
        or (_COMPLAINS.search(clean) and (facts or not _ASKS_WHETHER.search(clean)))
        or (
            OWN_FACTS.isdisjoint(facts)
            and not _NOISES.isdisjoint(found)
            and "head" not in found
            and not _ASKS_ABOUT.search(clean)
        )
        or (not facts.isdisjoint(OF_OTHERS) and _HEARD.search(clean))
    ):
        return "true", first, first + 1
    if (
        facts & OWN_FACTS
        or "cccc" in clean
        or "threat_to_others" in facts
        or _SAYS_SHE.search(clean)
    ):
        return "false", first, first + 1
    if "violence_now" in facts and "c" in clean[2:] and THINGS.isdisjoint(found):
        return "true", first, first + 1  # yelling from the back unit, rp works at five
    if clean[:2] == "cc" and "calling" in found[:4]:
        return "false", 0, 2
    errand = None if "b" in clean else _OWN_ERRAND.search(clean)
    if errand is not None:
        return said_by("false", errand)
    if not THINGS.isdisjoint(found):
        return None
    return ("false", first, first + 1) if is_in_need(found) else None


def _other_sex(found: list[str], clean: str) -> int | None:
    """Where a "he" stands behind a woman who calls, and no "she"."""
    if clean[0] != "c":
        return None
    described = [word for at, word in enumerate(found[:4]) if clean[at : at + 1] == "c"]
    woman = next((is_woman(word) for word in described if is_woman(word) is not None), None)
    if woman is None and found[0] in _SEXES:
        woman = found[0] in {"f", "fem"}
    if woman is None or ("H" if woman else "h") in clean:
        return None
    other = clean.find("h" if woman else "H")
    return None if other < 0 else other


_SEXES: Final = words("f m fem")


def _is_done_to(found: list[str], clean: str, own: re.Match[str], facts: frozenset[str]) -> bool:
    """Whether what a caller is told to suffer was done to them."""
    if _STRUCK_BY.match(clean, own.end()):
        return True
    return (
        "violence_now" in facts
        and _BY_ONESELF.isdisjoint(facts)
        and not _SUFFERS.isdisjoint(found[own.start() : own.end()])
    )


def _tells_of_another(found: list[str], clean: str) -> bool:
    """Whether a caller tells what another wrote, or what they took another's thing for.

    A "herself" behind a message is the caller, whom it made want to die.
    """
    took = _TOOK_IT_FOR.search(clean) if "J" in clean else None
    they = _SAYS_THEY.search(clean) if "they" in found else None
    if they and found[they.start(1)] == "they":
        return True
    if took and found[took.end() - 1 : took.end() + 1] == ["it", "was"]:
        return True
    return (
        "S" not in clean
        and not _MESSAGES.isdisjoint(found)
        and any(word in _MESSAGES and after in _FROM for word, after in pairwise(found))
    )


_ACCUSES: Final = re.compile(r"[sJ]j?[aq]{0,2}x?[kdb]")
_ACCUSED: Final = words(
    "neighbor neighbors landlord landlady tenant tenants men people someone somebody men"
)
_WITHIN: Final = words(
    "bedroom house apartment apt walls wall attic vents vent ceiling thoughts mind head brain water"
    " food tv teeth tooth body room bed pipes phone"
)
_THINKS: Final = words("thinks believes says hears hearing himself herself")
_AHEAD: Final = 9
"""Words behind whoever is accused."""


def without_accused(found: list[str], clean: str) -> str:
    """The letters without neighbors who are said to do what nobody does: "beam heat at her bed"."""
    for match in _ACCUSES.finditer(clean):
        at = match.end() - 1
        ahead = found[at + 1 : at + 1 + _AHEAD]
        if (
            found[at] in _ACCUSED
            and not _WITHIN.isdisjoint(ahead)
            and _THINKS.isdisjoint(ahead)
            and (at < 1 or "k" not in clean[:at])
        ):
            clean = f"{clean[:at]}_{clean[at + 1 :]}"
    return clean


_WITH_KIN: Final = re.compile(r"c[^.ckq]{0,4}(q)(k)[^hH]{1,8}([hH])[gxjV]{0,2}[fY](?![oq])")
"""Caller ... her husband left and she took."""


def own_pronoun(found: list[str], clean: str) -> re.Match[str] | None:
    """Where a "she" who took something is the caller, and not the man whom she names."""
    match = _WITH_KIN.search(clean)
    if match is None:
        return None
    caller, kin, does = (found[match.start(group)] for group in (1, 2, 3))
    if caller == "her" and kin in who.MEN and does in who.SHE:
        return match
    if caller == "his" and kin in who.WOMEN and does in who.HE:
        return match
    return None
