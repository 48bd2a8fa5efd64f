"""Is it the teller of whom a note or a text tells, or somebody whom they name?

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters. Whoever stands first in a
note tells it; a "he" is not the aunt who calls. Kin who left, blame or forbid are why somebody is
in need, and not who is.
"""

import re
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import Spoken

_FEMALE: Final = who.WOMEN | words(
    "girl lady woman female granddaughter gma nana abuela mama madre hermana tia hija esposa vecina"
    " amiga godmother auntie stepdaughter widow"
)
_MALE: Final = who.MEN | words(
    "boy guy man male grandson hubs abuelo papa padre hermano tio hijo esposo vecino amigo"
    " godfather stepson widower gentleman"
)


def is_woman(word: str) -> bool | None:
    """Whether a word names a woman; ``None`` where it does not tell."""
    if word in _FEMALE:
        return True
    return False if word in _MALE else None


_HEAD: Final = re.compile(r"[^a-zA-Z]*(?:\d|#)?[ax]{0,2}(?:(?:[rxd/]|x[rU])(?=k))?k(?!Bc)")
"""A note begins with kin: "grandmother raising", "rancher's wife, calling"."""
_COUNTED: Final = words("newborn two three four five six 2 3 4 5 6 twins several small")
_KNOWS_HOW: Final = words("know how what whether advice")


def counted_kin(found: list[str], clean: str) -> str:
    """The letters without a "mom of three", who is herself the one that is told of."""
    for at in range(min(3, len(found) - 2)):
        of_them = found[at + 2] if found[at + 2] != "a" else "".join(found[at + 3 : at + 4])
        if clean[at] == "k" and found[at + 1] == "of" and of_them in _COUNTED:
            return f"{clean[:at]}_{clean[at + 1 :]}"
    return clean


def asks_what_to_do(found: list[str], clean: str) -> Spoken | None:
    """``true`` where a "she" wants to know what to do, and goes on about a "he" of hers."""
    if clean[0] != "R" or _KNOWS_HOW.isdisjoint(found[:5]):
        return None
    asked = re.search("[hH]", clean)
    if asked is None or not re.search("k", clean[: clean.find(".") + 1 or len(clean)]):
        return None
    other = clean.find("h" if asked[0] == "H" else "H", asked.end())
    return None if other < 0 else ("true", other, other + 1)


_HIS_OR_HER: Final = re.compile(r"[cv][^.hH]{0,9}(q)[a#x]?(?:k|_)")


def goes_on_about(found: list[str], clean: str, places: tuple[int, ...]) -> Spoken | None:
    """``true`` where a caller names "her son", and every sentence behind begins with a "he"."""
    owner = _HIS_OR_HER.match(clean, max(0, min(clean.find("c"), 3)))
    if owner is None or found[owner.start(1)] not in {"her", "his"}:
        return None
    other, own = ("h", "H") if found[owner.start(1)] == "her" else ("H", "h")
    behind = owner.end()
    if own in clean or f".{other}" not in clean[behind:] or any(at < behind for at in places):
        return None
    return "true", owner.start(1), behind


_TELLER: Final = re.compile(
    r"[^.hHq]{0,12}?[cvs][^.hHqkdr_]{0,9}?(?:(?P<own>q)|(?P<is>[hH]))|(?P<head>[hH])"
)
"""Caller lives with her; says his; she."""


def teller_is_woman(found: list[str], clean: str) -> bool | None:
    """Whether who tells is a woman, by their first pronoun; ``None`` where none tells."""
    teller = _TELLER.match(clean)
    if teller is None:
        return None
    for name in ("own", "is", "head"):
        if teller[name]:
            word = found[teller.start(name)]
            if word in {"their", "su", "sus"}:
                return None
            return word in who.SHE or word in {"her", "hers"} or clean[teller.start(name)] == "H"
    return None


def is_anothers(found: list[str], clean: str, places: tuple[int, ...]) -> bool:
    """Whether each act or thought that is told has a pronoun of the other sex before it."""
    woman = teller_is_woman(found, clean) if places else None
    if woman is None:
        return False
    for at in places:
        subject = next((clean[place] for place in range(at, -1, -1) if clean[place] in "hHic."), "")
        if subject != ("h" if woman else "H"):
            return False
    return True


def is_tellers(found: list[str], clean: str, kin: int, places: tuple[int, ...]) -> bool:
    """Whether what is told is the teller's own: "her husband left and she", no "he".

    Args:
        found: Words and marks.
        clean: Their letters.
        kin: Which word names the kin of the teller.
        places: Where the words begin that tell of an act or a thought of the person's own.
    """
    woman = is_woman(found[kin])
    if woman is None or not places:
        return False
    for at in places:
        subject = None
        for place in range(at, -1, -1):
            if clean[place] in "hHk.":
                subject = clean[place]
                break
        if subject != ("h" if woman else "H"):
            return False
    return True


_TELLS_HER: Final = re.compile(
    r"[^a-zA-Z]*[ax]?k[d#y,/]{0,4}(?:E(?:q[^.]{0,2}h|o[^.]{0,2}H)|[nA]x{0,2}[oq](?![kdf]))"
)
"""Roommate, 22, tells her he; neighbor heard him through the wall."""
_TOLD_HIM: Final = re.compile(
    # supervisor, one of the workers told him on break he; roommate in the bath, caller hears him
    r"[ax]{0,2}[apx]{0,2}r(?![^.]*H)[^cv]{0,12}[rkd]Eo[^.]{0,3}h|[ax]{0,2}k[^cv]{0,12}[cv][xgAV]{0,2}[nA]x?[oq]"
)
_WRITES_TO: Final = words("texts texted texting messages messaged writes emails")
_OF_WHOM: Final = re.compile(
    # landlord of a tenant, coach wants to know what to say to a boy, pastor with a member
    r"[axb]{0,2}[apx]{0,2}r[^.hHcvkN]{0,16}(?:[BP][apx#,]{0,3}|[.,:][axB]{0,3}q|\.a?x{0,2})d(?![,.]?(?:#|P[ax]|N|$))"
    # teacher. a boy in fourth period
    r"|[axb]{0,2}[apx]{0,2}r\.a?x{0,2}d(?=[DxsVEPgf,])"
)
"""A trade at the head of a note, and whoever it tells of."""


def head_tells(found: list[str], clean: str) -> Spoken | None:
    """``true`` where a note begins with who tells it, and goes on about another."""
    head = _HEAD.match(clean)
    if head is not None:
        at = head.end() - 1
        woman = is_woman(found[at])
        if woman is not None and ("h" if woman else "H") in clean[at:]:
            return "true", at, at + 1
        behind = [word for word in found[at + 1 : at + 5] if word in _WRITES_TO]
        if behind and clean[found.index(behind[0]) + 1 :][:1] in ("o", "q", "H", "h"):
            return "true", at, at + 1
    told = _TELLS_HER.match(clean) or _TOLD_HIM.match(clean) or _OF_WHOM.match(clean)
    return None if told is None else ("true", told.start(), told.end())


_HURTS: Final = words(
    "left leaves leaving died passed dumped cheated cheating blames blamed hates ignores ignored"
    " ghosted laughed laughs humiliated filed served moved divorced abandoned grounded found forgot"
    " forgets acts acting thinks think says say said told tells kicked threw took takes broke made"
    " makes wants asked doesnt dont didnt never wont caught read calls called went sold retired"
    " lost raised remarried cut"
)
"""What kin do that brings somebody to call for themselves."""
_AT_WHOM: Final = re.compile(r"[^.hHkdS]{0,7}(?:[eimw]|xxx[,.])")
"""Within the clause an "I", a "me" or a "my" is whom it meets."""
_GONE: Final = words(
    "left leaves leaving died dumped cheated cheating ghosted filed moved divorced abandoned sold"
    " retired kicked threw blames blamed forgot remarried"
)
_LEAVES: Final = words("left leaves leaving")
_LOOKED_FOR: Final = words(
    "the a an with w home here school work on for walking driving saying out through thru his her"
    " my and"
)
"""What follows where somebody left who is looked for, and did not leave the teller."""
_GOES_ON: Final = re.compile(r"[^.hHckoqj]{1,4}j[fVDx](?![hHc])")
"""Brother moved to Texas and drinks alone: he is still told of."""
_SPEAKS_NOT: Final = re.compile(r"(?:[xV]N|A|x)[xD]P[oq]")
"""Her son does not talk to her."""
_ACTS: Final = words("acts acting")
_KNOWS_NOT: Final = frozenset(
    (no, verb)
    for no in ("doesnt", "dont", "didnt", "wont", "never", "will", "would", "gonna")
    for verb in words(
        "yet know knows care cares get gets understand notice listen hear see find wake freak flip"
    )
)
"""What kin do not know of the teller, or would find out."""
_OF_KIN: Final = re.compile(r"(?:(?<=[BP])|(?<=iV))mk(?=[xf])")
"""Sixty of my grandma's pills."""
_DIVORCE: Final = re.compile(r"m?k(?=g?OL)")
"""My parents are getting divorced."""
_WHEN: Final = re.compile(r"(?<=j)m?k(?=x{1,2}(?:L|_|P|[,.]))(?=[^.hHoqkdS]*(?:[.]|$))")
"""When my brother falls asleep."""
_KIN: Final = re.compile(r"[mqa]{0,2}k(?=g{0,2}(\S))")


def without_who_hurts(found: list[str], clean: str, *, typed: bool) -> str:
    """The letters without kin by whose doing the teller is in need.

    Args:
        found: Words and marks.
        clean: Their letters.
        typed: Whether the teller wrote it: then it must be done to an "I".
    """
    if "k" not in clean:
        return clean
    if typed:
        clean = _WHEN.sub(_aside, _OF_KIN.sub(_aside, _DIVORCE.sub(_aside, clean)))
    for match in _KIN.finditer(clean):
        verb = match.start(1)
        if typed:
            meets = (
                found[verb] in _ACTS
                or tuple(found[verb : verb + 2]) in _KNOWS_NOT
                or (found[verb] in _HURTS and _AT_WHOM.match(clean, verb + 1))
            )
        elif _SPEAKS_NOT.match(clean, match.end()):
            meets = True
        elif _GOES_ON.match(clean, verb) and found[clean.index("j", verb) + 1] not in _HURTS:
            meets = False
        else:
            meets = found[verb] in _GONE and not (
                found[verb] in _LEAVES and not _LOOKED_FOR.isdisjoint(found[verb + 1 : verb + 2])
            )
        if meets:
            clean = f"{clean[: match.start()]}{'_' * len(match[0])}{clean[match.end() :]}"
    return clean


def _aside(match: re.Match[str]) -> str:
    return "_" * len(match[0])


_SUBJECT: Final = re.compile(r"[ihHkdcS](?!.*[ihHkdcS])")


def tells_of_self(clean: str, places: tuple[int, ...]) -> bool:
    """Whether every fact of one's own that was typed has an "I" before it, and no "she"."""
    if not places:
        return False
    for at in places:
        subject = _SUBJECT.search(clean[: at + 1])
        if subject is None or subject[0] != "i":
            return False
    return True
