"""Whom are a caller's verbs and facts about: the caller, or somebody else?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.mentioned import Phrases, phrases
from dispatch.classification.remarks.spoken import OF_OTHERS, OWN_FACTS, Spoken, said_by

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
    if (
        OWN_FACTS.isdisjoint(facts)
        and _THINGS.isdisjoint(found)
        and _is_done_by_another(found)
    ):
        first = max(clean.find("c"), 0)
        return "true", first, first + 1
    own = _OWN.search(clean)
    if (
        own is not None
        and "violence_now" in facts
        and _BY_ONESELF.isdisjoint(facts)
        and not _SUFFERS.isdisjoint(found[own.start() : own.end()])
        or (own is not None and _STRUCK_BY.match(clean, own.end()))
    ):
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
    errand = None if "b" in clean else _OWN_ERRAND.search(clean)
    if errand is not None:
        return said_by("false", errand)
    if not _THINGS.isdisjoint(found):
        return None
    return ("false", first, first + 1) if _is_in_need(found) else None


_THINGS: Final = words(
    "angus head steer bull calf goat goats dog dogs cat cats bat bats snake skunk raccoon coon deer buck possum opossum squirrel cow cows"
    " horse horses cattle hog hogs coyote coyotes bear bobcat fox goose geese rooster animal animals"
    " wallet purse keys phone found shells"
)
"""What a call may be about in which nobody does anything."""
_DAMAGE: Final = words(
    "sideswiped keyed scratched scratch scratches dent dented slashed egged toilet-papered dumped"
    " smashed shattered damaged broken mirror tires windshield bumper plates catalytic converter"
    " scam scammed scammer scammers fraud fraudulent fake impersonating impersonator phishing hacked"
    " zelle venmo cashapp wired giftcards unauthorized forged counterfeit hit-skip"
    " suspect suspects susp culprit burglarized ransacked missing"
)
_DAMAGED: Final = frozenset({
    ("posing", "as"), ("gift", "cards"), ("gift", "card"), ("claiming", "to"), ("hit", "skip"), ("pry", "marks"),
    ("kicked", "in"), ("broken", "into"), ("broke", "into"), ("bank", "account"), ("credit", "card"),
    ("stay", "anonymous"), ("remain", "anonymous"), ("remain", "anon"), ("no", "contact"),
    ("want", "contact"), ("wants", "contact"), ("be", "anonymous"), ("extra", "patrol"),
    ("calls", "from"), ("texts", "from"), ("messages", "from"), ("wrong", "way"), ("all", "over"),
    ("the", "red"), ("red", "light"), ("stop", "sign"), ("almost", "hit"), ("nearly", "hit"),
    ("brake", "checked"), ("brake", "checking"), ("road", "rage"), ("cut", "off"), ("shot", "off"),
    ("going", "off"), ("set", "off"), ("is", "anonymous"), ("rp", "anonymous"), ("rp", "anon"),
    ("caller", "anonymous"), ("other", "car"), ("other", "driver"), ("other", "vehicle"),
    ("while", "parked"), ("took", "off"), ("blocked", "calls"), ("unknown", "number"),
    ("requesting", "patrol"), ("patrol", "requested"), ("blocked", "number"), ("cut", "through"),
 ("loud", "music"), ("loud", "party"),
})  # fmt: skip
_DRIVES: Final = words(
    "weaving swerving speeding reckless recklessly tailgating drifting swerves weaves burnout"
    " burnouts donuts revving racing following idling passing tailgated"
)
_VEHICLES: Final = words(
    "car cars truck trucks pickup suv van semi sedan vehicle veh vehicles motorcycle motorcycles"
    " bike bikes jeep ford chevy toyota honda dodge nissan silverado corolla camry civic altima"
    " f150 mustang trailer rv camper box dirtbike dirtbikes atv atvs utv scooter scooters plate tag"
)
"""Somebody drives it, or left it there."""


def _is_done_by_another(found: list[str]) -> bool:
    """Whether somebody who is not named did what a caller complains of."""
    if not _DAMAGE.isdisjoint(found) or not _DAMAGED.isdisjoint(pairwise(found)):
        return True
    if not _DRIVES.isdisjoint(found):
        return not _VEHICLES.isdisjoint(found)
    return False


_IS_IN: Final = words(
    "wheelchair walker oxygen o2 insulin inhaler dialysis nebulizer prescription refill stranded"
    " lift ride shelter"
)
_CANT: Final = words("cant cannot unable couldnt")
_STANDS: Final = frozenset({
    ("get", "up"), ("stand", "up"), ("get", "down"), ("walk", "on"),
})  # fmt: skip


def _is_in_need(found: list[str]) -> bool:
    """Whether a caller of whom alone is spoken needs what keeps them going, or cannot get up."""
    if not _IS_IN.isdisjoint(found):
        return True
    return any(
        word in _CANT and not _STANDS.isdisjoint(pairwise(found[at + 1 : at + 4]))
        for at, word in enumerate(found)
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
