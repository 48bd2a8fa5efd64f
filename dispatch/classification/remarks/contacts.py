"""Who speaks to a counseling line: the person, unless the first words tell of another.

A stage of :mod:`dispatch.classification.remarks.voice`, over its letters.
"""

import re
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.callers import own_pronoun
from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.spoken import OF_OTHERS, OWN_FACTS, Spoken, first_of, said_by
from dispatch.classification.remarks.told_of import (
    asks_what_to_do,
    counted_kin,
    goes_on_about,
    head_tells,
    is_anothers,
    is_tellers,
    tells_of_self,
    without_who_hurts,
)
from dispatch.classification.remarks.typed import of_typed

_LINES: Final = words("chat 988 warmline veterans hotline")
_TRANSFERS: Final = words("transferring transfer xfer :")
_WRITERS: Final = words("texter chatter visitor")
_INTERPRETERS: Final = words("lang language interpreter translation translator")
_ASKS: Final = words("req requests requesting")
_CONTACTS: Final = who.CALLER | words("visitor user")
_QUOTED_I: Final = re.compile(r'"[^"]*[ime]')
_I_ASKED: Final = re.compile(r"[^mkwco]*[.,]iE[.,]N")
"""I asked; no, she does not: who writes is a counselor."""
_NOTE_WORDS: Final = words("counselor denies reports declined agreed denied states offered")
_TYPING: Final = words("u ur pls plz idk rn thx tho lol yall bc tonite")
"""What nobody writes in a note."""
_KIN_DOES: Final = re.compile("m?kg[xDfQ]")
"""Dad just fired the gun."""
_TYPED_TO_LINE: Final = Phrases(
    r"^[^.]{0,3}(?:i(?![EDQ]|A[sxn][hH])|[me])", r"[.,]i[^E]", r"^[hH](?=.*[mewi])"
)
_KIN_CALLS: Final = re.compile(
    r"^\"m?k|^[ax]{0,2}r[^.DQ]{0,6}t:|^[apxf]{0,4}r{1,3}(?:Pal)?P/?[a#x]{0,2}d|^[^:.]{1,7}:a?[kr][sntz]|^[fxaDt]{1,5}Pa{0,2}[dkr]Ba{0,2}[dk]|^[DQaxd]{0,2}k(?!Bc)(?:[^.DQ]{0,4}[tszl:B/]|D[^.]{0,5}t)|^[apx]{0,3}rt(?:PE|Px|B|,)[^.]{0,8}[kd]|^a?[cv]ga?[apx]{0,2}r(?:[sntE]|z?B)[^.]{0,9}[kd]"
)
"""Mother calling about; dad on line; foster parent reports."""
_OF_OTHER: Final = Phrases(
    # caller states that his 20-year-old son has; found her housemate; is worried about a friend
    r"[cv][^.\"]{0,6}[snz][a-z]{0,2}[qaDQ#xy/,]{0,9}k(?:,ad,)?[#y,/]{0,3}[gVxDQfsAYRbP]",
    # caller's brother; and no "caller's partner does not know. Caller has had"
    r"C[aqxDQp#]{0,2}d[xad,#]{0,4}[EgVs]",  # caller's student athlete, 20, told her
    r"kBa?c(?!S)",  # boyfriend of caller
    r"C[aqxDQp#]{0,3}k(?!.*c(?:V|g?[Yf]|xP|s[^.hHkd]{0,4}[Yf]))",
    r"[tzc]B[apq#yDQ]{0,3}[kdr]",
    r"[tzc]B[aqx]{1,3},#",  # calling about the dishwasher, 19
    r"[ER]B?fB[apq#yDQ]{0,3}[kdr]",  # asked for help for a man
    r"[cv]E[^.]{0,3}B[aq#yDQ]{0,3}[kdr]",  # calling about a neighbor
    r"kE(?:q[^.]*h|o[^.]*H)",  # a coworker told her that he
    r"[cv]gakB(?!a,|a[xd]|#)",  # caller is the mother of; and no "a mother of two"
    r"[cv]g?R[aq]?k[DfRL]",  # caller wants son committed
    r"[cv][^.k]{0,3}\.k[sVgx]",  # caller whispers. husband says
    r"[.]ad[hH]x[sEDx]",  # a widower he visits asked
    r"aBa?d[Esgx]",  # one of the residents told her
    r"[.;]qk,#",  # caller from a township; her father, 69
    r"[.]ad,?#?,?(?!gL)[gDQsx]",  # caller is a teacher; a student, 17, wrote
)
_CANT_FIND: Final = frozenset(
    (no, what)
    for no in ("no", "an", "any", "the", "her", "his", "their", "last", "exact")
    for what in ("address", "gamertag", "location", "username", "whereabouts")
)
"""Who does not know where somebody is speaks of another."""
_OF_ANY_KIN: Final = re.compile(r"(?:C|[cv][^.]{0,6}[aq])[aqxDQp#]{0,3}k")
_KIN_OF_CALLER: Final = re.compile(r"a?Ck[,#xy]{0,4}t")
_HELPS_KIN: Final = re.compile(r"[cv][^.k]{1,7}Pfq?k")
"""Caller wants to know how to help his girlfriend."""
_HOW_TO_HELP: Final = re.compile(r"[xagj]{0,3}i[xfE]{1,2}P?[ma]{0,2}[kd](?![^.]{0,2}i)")
"""How do i help a friend."""
_DOES_TO_TELLER: Final = re.compile(r"(?<=q)k(?=[xD]{1,2}P{1,3}[qo][.,])")
"""Her stepfather walks in on her."""
_LETS: Final = (["let"], ["allowed"], ["thanked"], ["gave"])
"""He let me stay on: a counselor writes."""
_ON_LINE: Final = re.compile(r"(?<!P)(?<!Pq)kg?Pa?l(?!P)")
"""His wife is on the line."""
_KIN_OF_AGE: Final = re.compile(r"[q]k,#[xy]{0,2},(?!g?L)|^qkt(?![oqP])|^[^.c]{0,5}n[qa]k(?=[PSD])")
"""Her roommate, 19, is; his mother calling."""
_DENIES_OWN: Final = re.compile(r"N.{0,2}Y")
"""Who denies thoughts of suicide is asked about them: the person."""
_ASKS_FOR_SELF: Final = re.compile(r"a?[cv]E[^.]{0,3}[hH]")
"""Caller asks what she should say."""
_ASKS_FOR_PAPER: Final = words(
    "posters poster cards brochures brochure packet flyers lesson presentation training volunteer"
    " volunteering donate donation directions article essay report research hours website"
    " workshop survey intern reporter podcast"
)
"""Who asks for such a thing calls about nobody."""
_NOBODY: Final = words("someone somebody")
_LAUGH: Final = words("giggling giggles giggled laughing laughter laughed snickering prank")
"""What those do who call for fun, and hang up."""


def is_note(found: list[str], clean: str) -> bool:
    """Whether a counselor writes, or a contact is quoted, although the type does not say so."""
    if not _ASKS.isdisjoint(found[:5]):
        return False
    if not _LINES.isdisjoint(found[:4]) and ":" in found[:8]:
        return True
    if "988" in found[:2] and not _WRITERS.isdisjoint(found[1:4]):
        return True
    if clean[0] == '"' and _QUOTED_I.match(clean):
        return True
    if "i" in clean and _I_ASKED.match(clean):
        return True
    if "counselor" in found[:3] and ("note" in found[:3] or not _CONTACTS.isdisjoint(found[:12])):
        return True
    return (
        "line" in found[1:3]
        and not (clean[0] in "pr" and found[2:4] == ["line", ":"])
        and not _TRANSFERS.isdisjoint(found[:6])
        and _INTERPRETERS.isdisjoint(found[:3])
    )


def of_contact(
    found: list[str],
    clean: str,
    facts: frozenset[str],
    *,
    personal: bool,
    places: tuple[int, ...] = (),
) -> Spoken | None:
    """Who speaks to a counseling line: the person, unless the first words tell of another.

    Args:
        found: Words and marks.
        clean: Their letters.
        facts: Names of what was found.
        personal: Whether any fact or kind was.
        places: Where the words begin that tell of an act or a thought of the person's own.
    """
    if clean[0] in "cv" and _QUOTES_TYPED.match(clean):
        told = of_contact(
            found[2:],
            clean[2:],
            facts,
            personal=personal,
            places=tuple(at - 2 for at in places if at > 1),
        )
        return None if told is None else (told[0], told[1] + 2, told[2] + 2)
    noted = "c" in clean or "v" in clean or not _NOTE_WORDS.isdisjoint(found)
    noted = noted or (found[1:2] in _LETS and found[2:3] == ["me"])
    noted = noted or _I_ASKED.match(clean) is not None
    if not noted and (_TYPED_TO_LINE.search(clean) or not _TYPING.isdisjoint(found)):
        return _of_typed_text(found, clean, facts, places)
    if not noted and _KIN_DOES.match(clean) and "i" not in clean:
        return "true", 0, 1
    counted = counted_kin(found, clean)
    other = (
        first_of("true", _KIN_CALLS, counted)
        or head_tells(found, counted)
        or asks_what_to_do(found, clean)
        or first_of("true", _KIN_OF_AGE, clean)
        or goes_on_about(found, clean, places)
        or first_of("true", _ON_LINE, clean)
    )
    return other or _of_note(found, clean, facts, personal=personal, places=places)


_QUOTES_TYPED: Final = re.compile(r"[cv]:[jxga]?[imhH]")
"""Visitor: i feel."""


def _of_typed_text(
    found: list[str], clean: str, facts: frozenset[str], places: tuple[int, ...]
) -> Spoken:
    """Who is told of by what somebody typed to the line."""
    if facts.isdisjoint(_OF_ANOTHERS_HAND):
        if _HOW_TO_HELP.match(clean):
            return "true", 0, 1
        if tells_of_self(clean, places):
            return "false", places[0], places[0] + 1
        clean = without_who_hurts(found, clean, typed=True)
    return of_typed(clean, facts) or ("false", 0, 1)


_OF_ANOTHERS_HAND: Final = OF_OTHERS - {"weapon"}


def _of_note(
    found: list[str],
    clean: str,
    facts: frozenset[str],
    *,
    personal: bool,
    places: tuple[int, ...],
) -> Spoken | None:
    """Who is told of by a note that does not begin with somebody else."""
    other: Spoken | None = None
    clean = without_who_hurts(found, clean, typed=False)
    if facts.isdisjoint(OF_OTHERS):
        clean = _DOES_TO_TELLER.sub("_", clean)
    two = "h" in clean and "H" in clean
    if not _CANT_FIND.isdisjoint(pairwise(found)):
        other = first_of("true", _OF_ANY_KIN, clean)
    if other is None and (two or _KIN_OF_CALLER.match(clean) or not _DENIES_OWN.search(clean)):
        other = first_of("true", _OF_OTHER, clean)
        if other is not None and "k" in clean[other[1] : other[2]]:
            kin = clean.index("k", other[1])
            if is_tellers(found, clean, kin, places):
                return "false", kin, kin + 1
        if other is None and facts.isdisjoint(OF_OTHERS):
            other = first_of("true", _HELPS_KIN, clean)
        if other is not None and not OWN_FACTS.isdisjoint(facts):
            own = own_pronoun(found, clean)
            other = other if own is None else said_by("false", own)
    if other is None and is_anothers(found, clean, places):
        other = "true", places[0], places[0] + 1
    if other is not None:
        return other
    if not personal and (
        (not _ASKS_FOR_PAPER.isdisjoint(found) and not _ASKS_FOR_SELF.match(clean))
        or found[0] in _NOBODY
        or (
            ("hung", "up") in pairwise(found)
            and ("before" in found or found[1:2] == ["hung"] or not _LAUGH.isdisjoint(found))
        )
    ):
        return None
    return "false", 0, 1
