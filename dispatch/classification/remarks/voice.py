"""Who speaks: the person, or somebody about them?

Every word becomes the letter of its class (:mod:`dispatch.classification.remarks.speakers`), and
what is asked of a remark are short phrases over those letters. Stages, each with its table: who is
only mentioned (:mod:`dispatch.classification.remarks.mentioned`); who is named as the speaker;
whether the speaker's verbs and facts are the speaker's own; and what follows where the one who
writes is a counselor, or typed the words themselves.
"""

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.mentioned import Phrases, phrases, set_aside

FIRST_WORDS: Final = 160
"""Words of a long remark that are asked by themselves first: who speaks is told at its beginning,
and what stands behind it is asked only where it is not."""

Spoken = tuple[str, int, int]
"""A value, with the words from which up to, not with, which it rests on."""


def third_party(
    found: list[str], *, of_988: bool, facts: Collection[str] = (), personal: bool = False
) -> Spoken | None:
    """``true`` where somebody else speaks, ``false`` where the person does, with the words.

    Args:
        found: Words and marks of a remark.
        of_988: Whether it is the note of a contact with the 988 line, where the one who writes is
            the counselor and the one written about speaks, unless the words name another.
        facts: Names of the facts that the rules found in it.
        personal: Whether the rules found a fact or a kind of anybody.
    """
    if not found:
        return None
    if len(found) > FIRST_WORDS:
        told = third_party(found[:FIRST_WORDS], of_988=of_988, facts=facts, personal=personal)
        if told is not None:
            return told
    said = None
    if found[0] == "prank":
        return None
    if "something" in found:
        said = _guessed(found)
    if not _PAIRS.isdisjoint(pairwise(_joined(found))):
        if _misdialed(found):
            return None
        said = said or _named(found)
    clean = set_aside(who.letters(found), hurts="violence_now" in facts)
    if said is None and ("c" in clean or "C" in clean or "S" in clean):
        said = _at("false", _IS_CALLER, clean)
    if said is not None:
        return said
    if of_988 or _is_note(found, clean):
        return _of_contact(found, clean, frozenset(facts), personal=personal)
    if (
        not _BUTTONS.isdisjoint(found)
        and _COMPANY.isdisjoint(found)
        and not _OTHER_VOICE.search(clean)
    ):
        button = _button(found)
        if button is not None:
            return "false", button, button + 1
    walked = _joined(found[:4])
    if (
        walked[:1] == ["walkin"] or (walked[:1] == ["walk"] and walked[1:2] in (["in"], ["up"]))
    ) and _ASKS_THERE.search(clean):
        return "false", 0, 1
    return _of_call(found, clean, frozenset(facts))


def _at(value: str, asked: re.Pattern[str] | Phrases, text: str) -> Spoken | None:
    """The value with the words of the first of the phrases; ``None`` where none of them stands."""
    match = asked.search(text)
    return None if match is None else _by(value, match)


def _by(value: str, match: re.Match[str]) -> Spoken:
    return value, match.start(), max(match.end(), match.start() + 1)


# --- words that settle it ---------------------------------------------------------------------

_OF_ANOTHER: Final = frozenset(
    {
        *(
            (number, name)
            for number in ("third", "second", "another", "other", "first", "st", "nd", "rd", "th")
            for name in ("party", "pty", "caller", "rp", "callers")
        ),
        *(
            (many, name)
            for many in ("multiple", "several", "numerous", "many", "mult")
            for name in ("calls", "callers")
        ),
        ("behalf", "of"), ("of", "us"), ("call", "came"), *((told, "from") for told in ("update", "word", "info")),
        ("call", "from"), ("called", "it"), ("next", "door"),
        *(("this", name) for name in ("man", "male", "guy", "woman", "lady", "dude", "girl")),
        ("complaint", "says"), ("complaint", "adv"), ("que", "llama"), ("quien", "llama"),
        ("anon", "caller"), ("anonymous", "caller"), ("other", "line"),
    }
)  # fmt: skip
_OF_ONESELF: Final = frozenset(
    ("self", name) for name in ("referral", "referred", "caller", "report", "reporting")
)
_PAIRS: Final = _OF_ANOTHER | _OF_ONESELF | who.MISDIALS
_IS_CALLER: Final = Phrases(
    r"[hH]ga?c",  # he is the caller
    r"^[^a-zA-Z]*c,?S|^[d#x]{1,3}S[,./c]",  # 58M SELF, self-caller
    r"CkE[oq]Pt",  # caller's husband told her to call
    r"c[BP]S",
    r"cS(?:\.|$)",  # 34F, panic. Pt calling.
    r"t[^.,]{0,4}S",  # calling, asking for help, for herself
    r"^[^rk]*[RE][a-zA-Z]{0,2}BS",
)


_BUTTONS: Final = words("pendant lifeline alert button medalert alarm")
_BEFORE_BUTTONS: Final = words("life medic medical med help personal fall")
_COMPANY: Final = words("co company operator monitoring")
_OTHER_VOICE: Final = re.compile(r"[rkc]|[px]s|v")
"""Somebody else, or a company, that tells of a button that was pressed."""


def _button(found: list[str]) -> int | None:
    """Where the button stands that a person wears and pressed."""
    for at, word in enumerate(found):
        if word in _BUTTONS and (
            word in {"pendant", "lifeline", "medalert"} or (at and found[at - 1] in _BEFORE_BUTTONS)
        ):
            return at
    return None


_ASKS_THERE: Final = re.compile(r"^[^kc]*[sER][^kc]*$")
"""Somebody says or asks, and nobody else is named."""
_SHE_HE: Final = words("he she hes shes they hed shed him her")
_TOOK: Final = words("took taken swallowed ate drank smoked used snorted ingested")
_BELIEVES: Final = words("thinks believes suspects thought think guess figures assumes")


def _guessed(found: list[str]) -> Spoken | None:
    """Another, where somebody thinks that a "he" or a "she" took something."""
    for at in range(2, len(found) - 1):
        if found[at] in _TOOK and found[at + 1] == "something":
            before = found[max(0, at - 4) : at]
            if not _BELIEVES.isdisjoint(before) and not _SHE_HE.isdisjoint(before):
                return "true", at, at + 2
    return None


def _misdialed(found: list[str]) -> bool:
    """Whether nobody meant to call: a wrong number, a child with the phone, a test."""
    return any(
        (found[at], found[at + 1]) in who.MISDIALS
        and not who.PHONE.isdisjoint(found[max(0, at - 4) : at + 6])
        for at in range(len(found) - 1)
    )


def _joined(found: list[str]) -> list[str]:
    """The words without the hyphens between them: "3rd-party" is two words."""
    return [word for word in found if word != "-"] if "-" in found else found


def _named(found: list[str]) -> Spoken | None:
    """What two words say by themselves: "third party", "2nd caller", "self referral"."""
    joined = _joined(found)
    for at in range(len(joined) - 1):
        pair = (joined[at], joined[at + 1])
        if pair in _OF_ANOTHER and not (pair[0] == "call" and at and joined[at - 1] == "a"):
            return "true", at, at + 2
        if pair in _OF_ONESELF:
            return "false", at, at + 2
    return None


# --- who is named as the speaker --------------------------------------------------------------

_WHERE: Final = r"(?:[raxp#PBu]{0,5}|Pa?fp|[DQ]?[PBK][axrpjyDQYuPG#/]{1,8})"
"""What belongs to a noun: ``at the inn``, ``by the river trail``."""
_ROLE: Final = rf"(?:^|[.,:j\"/_bLfd])[amq#yxpdUDQPubG]{{0,3}}[rk]{_WHERE}"
"""A role or kin at the head of a clause, with what belongs to it: ``the night clerk at the inn``."""
_UNKNOWN: Final = rf"[axpmqGPYfrB#]{{0,4}}x{_WHERE}g?"
"""A noun that no class has, where somebody who tells would stand."""
_WHOEVER: Final = (
    r"^[^.;hHcdkosu\"tzniC]{1,10}g?(?:[sn]x?[aqx#]{0,3}|s[^.;hHc]{0,12})[dk]",
    rf"^[#:/,]{{0,4}}{_UNKNOWN}[snzJREtOIVA](?=[^.]*[dkhHo])",
    r"[.,:][ax]{0,2}x(?:[PBK][axrpjyYu#]{1,6})?g?[snJ]x?[aqx#]{0,3}[hHodk]",
)
"""Whoever they are: they say or see that somebody else does something."""
_REPORTS: Final = (
    (
        "r",
        Phrases(
            r"^[apqmrkx#]{0,4}r:",  # school nurse: ...
            # manager of the Huddle House: a regular; tow yard: owner of
            r"^(?=[^:]{0,7}r)(?![^:]{0,9}[cvdhHokti])[^.,:]{1,9}:(?!\")",
            r"^a?r[BP](?=[^,]{1,6},)[apxDrq]{1,6},a?#?d",  # mgr of burger king, male 40s
            r"^[apx#fb]{0,3}r[^.,:dhHcktDgQ\"]{0,9}(?:[,.:]|//?)a?(?:d|#x?[dy])",  # group home staff, resident 31
            # A clerk says, security found, the manager wants, staff cannot, has him, woke him up,
            # told her (no: that is what staff do at a scene), but "asked for", "asks if".
            rf"{_ROLE}g?(?:s(?!P)|n|N?[zJR]|A|Ex?[BFK]|t|P?a?l|gE|VE|Oats|Oa[tx]Pa?[dk]|V[aodqbhI#N]|I[aoq]|gn)",
            rf"{_ROLE}g?(?:[xf]x?o|fq(?=[j,.])|fPad|x+N|DPxo|[xDQ]Pa{{1,2}}d|D[a#]?d|P/?[oq]s|DP/?o,s)",
            r"Exq?[rk]",
            r"E[aqx]{0,2}p?[rk]",  # told his nurse
            r"[,.][ax]{0,2}[rkp]{1,3}d?t",  # man down, passerby calling
            r"[nsEtI][^.,:]{0,4}K[aq]?[rpxDQ]{0,2}[rkp]",  # found by staff
            r"^[px]{0,2}rB[ax]?d",  # manager re a regular
            r"^[Pax#]{0,3}rx?P/?[af]?d",  # off duty nurse with a male
            r"^[apx]{0,2}rEx?[uU]",  # a citizen flagged down the unit
            r"^Pxr",  # off duty nurse
            r"^a?zr",  # concerned citizen
            r"^[#:/,]{0,5}[apxmqGP]{0,4}r[aprx#]{0,2}D(?![,.K])(?=.*[dhHo])",  # motel mgr opened rm 9, male
            r"^[abpx]{0,4}r{1,2}d[snzJ]",  # the maintenance man says
            r"^[apxW]{0,4}r{1,2}\.(?=a?#|a?d)",  # memory care nurse. 84 yo
            r"^[ax]{0,2}rB[^.,:hHck]{1,7}j?[snzt]",  # boss of a 45 yo man fears
            r"^[apx]{0,2}rD[x#Pa]{1,4}n",  # driver passing exit 12 saw somebody
            rf"^[apxf]{{0,3}}r{_WHERE}Pa?(?:#x?y)?d(?!x?W)",  # triage nurse with a veteran
            r"^[mw][ax]?rg?[DxsnJ]",  # our cook collapsed
        ),
    ),
    (
        "k",
        Phrases(
            r"k(?<!qk)[#y,]{0,2}s",  # out of state brother states
            rf"{_ROLE}g?(?:[znJR]|A|t|P?a?l|VE|V[aodqbh#N]|gn)",
            r"dt[qa]?[kr]",  # male called his pastor
        ),
    ),
    ("R", Phrases(r"^[dx]#R")),  # e12 requests
    ("R", Phrases(rf"{_ROLE}[^.]{{0,9}},?g?R[oq]")),  # bouncer stopped him and wants him out
    (
        "p",
        Phrases(
            r"^[apx#fb]{0,3}p[^.,:dhHcktDQg\"]{0,9}[,.:]a?(?:d|#x?[dy])",  # library branch, patron ...
            r"^(?=[^:]{0,6}[rpP])[^.,:#]{1,5}:a?[d#]",  # meals on wheels: client ...
            r"^#?(?=[^:]{0,5}p)(?!dp|[^:]{0,9}[cvdhHokti])[^.,:]{1,6}:a?#?[d#]",
            r"^#?dp:a?#?[d#]",  # res facility: male  # 1120 res facility: male
            r"(?:^|[.,])[axdb]{0,2}p[pxa]{0,2}(?:[sRt]|Va?[d#])",  # the shop wants, has a lady
            r"^[ax]{0,2}pu[snz]",  # mall cop says, store detective found
        ),
    ),
    ("X", Phrases(r"X[aq]?[xDp]?[rkcdbp]")),  # per security
    ("A", Phrases(r"A(?<![hH]A)x{1,2}(?:o|q(?=[,.jP]|$))")),  # cannot wake him
    ("K", Phrases(r"^[st]P?K")),  # called in by
    (
        "d",
        Phrases(r"^[ax#]{0,2}ds,a?d", r"^[apx#]{0,3}dIa?[do]"),
    ),  # customers complaining, man on the counter
    ("R", Phrases(r"^[ax#]{0,2}[uU].*[.,]R(?:U|xf)")),  # officer out with a male. Req EMS
    (
        "U",
        Phrases(r"^U#?[PLx]{0,3}[sR]", r"^xPU", r"PxU[snz]"),
    ),  # engine 4 requests, update from medic
    ("u", Phrases(r"^[#x]{0,2}u[#aPLx]{0,4}s")),  # pd on scene advises
    (
        "s",
        Phrases(r"[.,]d[sn](?!hS)[hHqo]", *_WHOEVER),
    ),  # postmaster adv; kids say she
    ("n", Phrases(*_WHOEVER)),  # facilities found male
)
"""Somebody who is not the person tells. Each with a letter without which none of them stands."""
_SOMEBODY: Final = re.compile("[dkhHoybq]|(?<=[sj:]a)r|(?<=[s:])r")
"""Somebody is spoken of."""
_OWN_FACTS: Final = words(
    "suicide_ideation suicide_behavior self_harm_now overdose intoxication medical disorganization"
    " consent means_access consciousness preference"
)
"""Facts that a caller of whom alone is spoken has."""
_KIN: Final = Phrases(
    r"^tP?q?k",
    r"^aBqk",  # two of her friends are with her
    r"^[RE][^.,kdhHo]{3,9}Bqk",  # asking for the number of a warmline for his nephew
    r"z[PB][aq]{0,2}[kd]",
    r"(?:^|[.,:/j\"sEJn#DQdym_GK])[amq#xr]{0,3}k(?!/d|jk|B(?!a?#|[^.,]{0,9}[sntzJR]))",
)
"""A relative is the one spoken of: who says so is another."""
_TOLD_OF_KIN: Final = re.compile(
    r"^[^crk]*d[^.crktl]*(?:[DfQ][^.crktl]*[sRJ][^.,crkhH]{0,4}|J[aq]?)k(?![,.])"
)
"""Female says her husband cheated: she speaks, to whoever found her."""
_TWO_KIN: Final = re.compile(r"(?<![mqCc])kjk(?=[GDx])")
"""Brother and sister arguing: who tells is neither."""
_BY_OTHERS: Final = words("crime weapon threat_to_others")
"""What whoever is named does to whoever speaks."""
_OPENS_WITH: Final = Phrases(
    r"^h(?=.*H)",  # he stepped off the platform, she can hear him
    r"^H(?=.*h)",
    r"^[hH](?=.*(?:[^q_]k|te))",  # "she cut herself, hubby wrapped it"; he texted me
    r"^[ax]{0,2}d(?:P[#xa]{1,4})?tB[axq]{0,2}[dkr]",  # tenant in 4C called about the man
    r"^[ax]{0,2}dsa?r[Dx]o",  # customer says the barber chased him
    r"^fo",  # help him
    r"^Oa[x_]{1,6}j?s[hH]",  # received a text from my sister that says she
    r"^nn[aqxm]{0,2}[dk]",  # hasnt seen the guy
    r"^[mq]x[gVDQxAs](?=.*[hHo])",  # my homie wont wake up, he
    r"^[xap#:]{0,3}d[^.,hHck]{0,6}[sn][jqax#]{0,2}d",  # female in the hall says a male is
)


_ON_THE_PHONE: Final = re.compile(r"[hH]gPa?[xqp]{0,2}l|^Pa?l(?=.*s[hH])")
"""He is on the shop's phone: the man who was described before."""
_OTHER_THAN_ONE: Final = re.compile(r"[krbo]|h.*H|H.*h")


def _of_call(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """Who speaks in the remark of a call."""
    caller = clean.find("c")
    another = _reporter(clean)
    if another is not None and not 0 <= caller <= another.start():
        rest = clean[: another.start()] + clean[another.end() - 1 :]
        if (
            "z" in another[0]
            or (another[0][0] == "n" and not another.start())
            or _SOMEBODY.search(rest)
            or not _OWN_FACTS.isdisjoint(facts)
        ):
            return _by("true", another)
    if caller >= 0 or "C" in clean:
        return _of_caller(found, clean, facts)
    if another is not None and "k" not in clean:
        return None
    if "l" in clean and not _OTHER_THAN_ONE.search(clean):
        on_phone = _ON_THE_PHONE.search(clean)
        if on_phone:
            return _by("false", on_phone)
    if _TYPED.search(clean):
        return _of_typed(clean, facts)
    if clean[0] == "s" and "disorganization" in facts:
        alone = _without_accused(found, clean)
        if alone != clean:
            return "false", 0, 1
    if "k" in clean:
        if facts.isdisjoint(_BY_OTHERS):
            clean = _TOLD_OF_KIN.sub(lambda match: f"{match[0][:-1]}_", clean)
        clean = _TWO_KIN.sub("d_d", clean)
    return _at("true", _KIN, clean) or _at("true", _OPENS_WITH, clean)


def _reporter(clean: str) -> re.Match[str] | None:
    """The first who tells and is not the person."""
    first = None
    for needed, asked in _REPORTS:
        if needed in clean:
            match = asked.search(clean)
            if match and (first is None or match.start() < first.start()):
                first = match
    return first


# --- whom a caller's verbs and facts are about ------------------------------------------------

_OWN: Final = Phrases(
    r"c[^.kdboruFnzJ]{0,9}f(?![okd]|q[kdr]|B[aq]{0,2}[kd]|,s[aq]?k)",  # caller ... took, cut, is bleeding
    r"c[^.kdboruFnz]{0,9}Y(?![oqkd])",  # caller ... wants to die, feels
)
"""What a caller says of themselves, before anybody else is named."""
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
    r"b(?<![PRBGanNFx]b)",  # somebody is; and no "talk to somebody"
    r"b(?<=xb)(?![.,]|$)",
    r"c[^.sJREc_]{1,6}jh(?!g?[RY])",  # rp doing 70 and he flew by
    r"O[^.]{0,4}s[hH]",  # got a text saying he
)
"""Somebody other than the caller is spoken of."""
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
_OF_OTHERS: Final = words("violence_now threat_to_others weapon")
_HEARD: Final = re.compile(r"cg?n")
"""Caller heard screaming: whoever it is, it is another."""
_SAYS_SHE: Final = re.compile(r"c[^.]{0,8}[sRJ][^.]{0,2}[hH]|c_")


def _of_caller(found: list[str], clean: str, facts: frozenset[str]) -> Spoken | None:
    """Whether a caller is the person: others who are named first are who is spoken of."""
    if "#" in clean or "y" in clean:
        clean = _AGE_ALONE.sub(lambda match: "_" * len(match[0]), clean)
    if facts & _OF_DYING and not facts & {"violence_now", "crime"}:
        clean = _TO_CALLER.sub(lambda match: "_" * len(match[0]), clean)
    if "disorganization" in facts:
        clean = _without_accused(found, clean)
        clean = _SUSPECTED.sub(lambda match: "_" * len(match[0]), clean)
        clean = _FOLLOWERS.sub(lambda match: "_" * len(match[0]), clean)
    own = _OWN.search(clean)
    if own is None and not _OWN_FACTS.isdisjoint(facts):
        own = _own_pronoun(found, clean)
        if own is not None:
            return _by("false", own)
    if "crime" in facts and _OWN_FACTS.isdisjoint(facts):
        own = None  # "bike taken": nothing of the caller's own
    if own is None and facts & _OWN_FACTS and "crime" not in facts:
        own = _SAYS_OF_SELF.search(clean)
    others = _OTHERS.search(clean)
    if own and not (others and others.start() < own.start()):
        return _by("false", own)
    if others:
        return _by("true", others)
    first = max(clean.find("c"), 0)
    if "h" in clean and "H" in clean:  # a "he" and a "she": one of them is not the caller
        return "true", first, first + 1
    if "disorganization" not in facts and (
        "crime" in facts
        or _COMPLAINS.search(clean)
        or (not facts.isdisjoint(_OF_OTHERS) and _HEARD.search(clean))
    ):
        return "true", first, first + 1
    if (
        facts & _OWN_FACTS
        or "cccc" in clean
        or "threat_to_others" in facts
        or _SAYS_SHE.search(clean)
    ):
        return "false", first, first + 1
    return None


_ACCUSES: Final = re.compile(r"[sJ]j?[aq]{0,2}x?[kdb]")
_ACCUSED: Final = words(
    "neighbor neighbors landlord landlady tenant tenants people someone somebody men"
)
_WITHIN: Final = words(
    "bedroom house apartment apt walls wall attic vents vent ceiling thoughts mind head brain water"
    " food tv teeth tooth body room bed pipes phone"
)
_THINKS: Final = words("thinks believes says hears hearing himself herself")
_AHEAD: Final = 9
"""Words behind whoever is accused."""


def _without_accused(found: list[str], clean: str) -> str:
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


def _own_pronoun(found: list[str], clean: str) -> re.Match[str] | None:
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


# --- words that somebody typed themselves -----------------------------------------------------

_TYPED: Final = Phrases(
    r"^[^sEJ\"u]*(?:[imw](?!/)|[EDQP]e|eR)",  # an I, my, we before anybody is quoted
    r"^#?Ji",
    r"(?:^|[.,j])e[xNg]{0,2}Y",  # me quiero morir
    r"[.,]i(?![E/])",
)
_I_AM: Final = Phrases(
    r"i[gNjV]{0,2}[fYAeR](?![hHoq])",  # im tired, i took, i cant
    r"inx(?!o|[aqm]{0,2}[kdr])",  # i havent slept
    r"^mf",  # my chest hurts
    r"ig?a?#",  # im 15
    r"i[^.kdhHo]{0,6}Pm[xf]",
    r"^[^kdhHobri]*Dm[xf]",  # i got the barrel in my mouth; cutting my arm
    r"i[^.kd]{0,4}Y",
    r"(?:^|[.,j])e[xNg]{0,2}Y(?!.*mk)",
    r"^e",  # me: 17 nb
)
_I_DO: Final = re.compile(r"i[gNxjV]{0,2}(?:P|[DQx](?![hHoqnx]|xn))")
"""What an "I" does; it is about another where somebody else is a "he" or a "she"."""
_I_DID: Final = re.compile(r"[^a-zA-Z]{0,2}i[gj]{0,2}[xfD](?![hHoqmkdbnxP]|[^.,]{0,7}[qo])")
_OF_THE_BODY: Final = words("overdose self_harm_now suicide_behavior")
"""What an "I" in the first words did to itself: "i ate a bunch of my moms ambien"."""
_I_DIE: Final = Phrases(r"i[^.,kdhHoq]{0,6}Y(?!x?[BP][oq])", r"i[gNxj]{0,2}De")
"""Wants to die, hurts myself: whoever else is told of."""
_I_ALONE: Final = re.compile(r"ig{0,2}[fYR#]|iAE")
"""Where nobody else is a "he" or a "she"."""
_YOU_TOLD_OF: Final = Phrases(r"[hHko]", r"m#[/x]?y", r"d(?<!#d)", r"(?:^|[.,])b", r"xb(?=[PgDV])")
"""Whom an "I" tells of."""


def _of_typed(clean: str, facts: Collection[str] = ()) -> Spoken | None:
    """Whether an "I" tells of itself, or of another."""
    other = _YOU_TOLD_OF.search(clean)
    told = sum(map(clean.count, "hHo"))
    if not _OF_THE_BODY.isdisjoint(facts):
        own = _I_DID.match(clean)
        if own:
            return _by("false", own)
    own = _I_AM.search(clean) or (None if told else _I_DO.search(clean))
    if own and other and (other.start() < own.start() or told > clean.count("i")):
        own = _I_DIE.search(clean) or (None if told else _I_ALONE.search(clean))
    if own:
        return _by("false", own)
    return None if other is None else _by("true", other)


# --- notes of a counseling line ---------------------------------------------------------------

_LINES: Final = words("chat 988 warmline veterans hotline")
_TRANSFERS: Final = words("transferring transfer xfer :")
_WRITERS: Final = words("texter chatter visitor")
_INTERPRETERS: Final = words("lang language interpreter translation translator")
_ASKS: Final = words("req requests requesting")
_CONTACTS: Final = who.CALLER | words("visitor user")
_QUOTED_I: Final = re.compile(r'"[^"]*[ime]')
_NOTE_WORDS: Final = words("counselor denies reports declined agreed denied states offered")
_TYPING: Final = words("u ur pls plz idk rn thx tho lol yall bc tonite")
"""What nobody writes in a note."""
_KIN_DOES: Final = re.compile("m?kg[xDfQ]")
"""Dad just fired the gun."""
_TYPED_TO_LINE: Final = Phrases(
    r"^[^.]{0,3}(?:i(?![EDQ])|[me])", r"[.,]i[^E]", r"^[hH](?=.*[mewi])"
)
_KIN_CALLS: Final = re.compile(
    r"^\"m?k|^[ax]{0,2}r[^.DQ]{0,6}t:|^[apx]{0,3}r{1,3}P/?[a#x]{0,2}d|^[DQaxd]{0,2}k(?:[^.DQ]{0,4}[tszl:B/]|D[^.]{0,5}t)|^[apx]{0,3}rt(?:PE|Px|B|,)[^.]{0,8}[kd]|^a?[cv]ga?[apx]{0,2}r(?:[sntE]|z?B)[^.]{0,9}[kd]"
)
"""Mother calling about; dad on line; foster parent reports."""
_OF_OTHER: Final = Phrases(
    # caller states that his 20-year-old son has; found her housemate; is worried about a friend
    r"[cv][^.\"]{0,6}[snz][a-z]{0,2}[qaDQ#xy/,]{0,9}k(?:,ad,)?[#y,/]{0,3}[gVxDQfsAYRbP]",
    # caller's brother; and no "caller's partner does not know. Caller has had"
    r"C[aqxDQ#]{0,3}k(?!.*c(?:V|g?[Yf]|xP))",
    r"[tzcf]B[apq#yDQ]{0,3}[kdr]",
    r"[cv]E[^.]{0,3}B[aq#yDQ]{0,3}[kdr]",  # calling about a neighbor
    r"kE(?:q[^.]*h|o[^.]*H)",  # a coworker told her that he
    r"[cv]gakB",  # caller is the mother of
    r"[cv]g?R[aq]?k[DfRL]",  # caller wants son committed
    r"[cv][^.k]{0,3}\.k[sVgx]",  # caller whispers. husband says
    r"[.;]qk,#",  # caller from a township; her father, 69
    r"[.]ad,?#?,?[gDQsx]",  # caller is a teacher; a student, 17, wrote
)
_KIN_OF_CALLER: Final = re.compile(r"a?Ck[,#xy]{0,4}t")
_HELPS_KIN: Final = re.compile(r"[cv][^.k]{1,7}Pfq?k")
"""Caller wants to know how to help his girlfriend."""
_DENIES_OWN: Final = re.compile(r"N.{0,2}Y")
"""Who denies thoughts of suicide is asked about them: the person."""
_ASKS_FOR_PAPER: Final = words(
    "posters poster cards brochures brochure packet flyers lesson presentation training volunteer"
    " volunteering donate donation directions article essay report research hours website class"
    " student students workshop nobody survey intern reporter podcast"
)
"""Who asks for such a thing calls about nobody."""


def _is_note(found: list[str], clean: str) -> bool:
    """Whether a counselor writes, or a contact is quoted, although the type does not say so."""
    if not _ASKS.isdisjoint(found[:5]):
        return False
    if not _LINES.isdisjoint(found[:4]) and ":" in found[:8]:
        return True
    if "988" in found[:2] and not _WRITERS.isdisjoint(found[1:4]):
        return True
    if clean[0] == '"' and _QUOTED_I.match(clean):
        return True
    if "counselor" in found[:3] and ("note" in found[:3] or not _CONTACTS.isdisjoint(found[:12])):
        return True
    return (
        "line" in found[1:3]
        and not (clean[0] in "pr" and found[2:4] == ["line", ":"])
        and not _TRANSFERS.isdisjoint(found[:6])
        and _INTERPRETERS.isdisjoint(found[:3])
    )


def _of_contact(
    found: list[str], clean: str, facts: frozenset[str], *, personal: bool
) -> Spoken | None:
    """Who speaks to a counseling line: the person, unless the first words tell of another."""
    noted = "c" in clean or "v" in clean or not _NOTE_WORDS.isdisjoint(found)
    if not noted and (_TYPED_TO_LINE.search(clean) or not _TYPING.isdisjoint(found)):
        return _of_typed(clean, facts) or ("false", 0, 1)
    if not noted and _KIN_DOES.match(clean) and "i" not in clean:
        return "true", 0, 1
    other = _at("true", _KIN_CALLS, clean)
    two = "h" in clean and "H" in clean
    if other is None and (two or _KIN_OF_CALLER.match(clean) or not _DENIES_OWN.search(clean)):
        other = _at("true", _OF_OTHER, clean)
        if other is None and facts.isdisjoint(_OF_OTHERS):
            other = _at("true", _HELPS_KIN, clean)
        if other is not None and not _OWN_FACTS.isdisjoint(facts):
            own = _own_pronoun(found, clean)
            other = other if own is None else _by("false", own)
    if other is not None:
        return other
    if not personal and not _ASKS_FOR_PAPER.isdisjoint(found):
        return None
    return "false", 0, 1
