"""Who speaks: the person, or somebody about them?

Every word becomes the letter of its class (:mod:`dispatch.classification.remarks.speakers`), and
what is asked of a remark are short phrases over those letters. Stages, each with its table: who is
only mentioned (:mod:`dispatch.classification.remarks.mentioned`); who is named as the speaker;
whether the speaker's verbs and facts are the speaker's own
(:mod:`dispatch.classification.remarks.callers`, and what was done to them,
:mod:`dispatch.classification.remarks.done_to_callers`); what those do who are only there
(:mod:`dispatch.classification.remarks.onlookers`); whether a crew writes that came upon somebody
(:mod:`dispatch.classification.remarks.crews`); whether somebody calls for themselves
(:mod:`dispatch.classification.remarks.own_call`) or comes to the desk
(:mod:`dispatch.classification.remarks.walk_ins`); and what follows where the one who writes is a
counselor (:mod:`dispatch.classification.remarks.contacts`, and of whom it goes on about,
:mod:`dispatch.classification.remarks.told_of`), or typed the words themselves
(:mod:`dispatch.classification.remarks.typed`).
"""

import re
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from itertools import pairwise, product
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.callers import of_caller
from dispatch.classification.remarks.contacts import is_note, of_contact
from dispatch.classification.remarks.crews import crew_writes
from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.mentioned import set_aside
from dispatch.classification.remarks.onlookers import (
    THEM,
    holds,
    is_party,
    only_helps,
    tried_to_wake,
    without_who_left,
    worries,
)
from dispatch.classification.remarks.own_call import (
    believes_of_others,
    own_call,
    was_bitten,
)
from dispatch.classification.remarks.spoken import OWN_FACTS, Spoken, first_of, said_by
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.typed import TYPED, of_typed
from dispatch.classification.remarks.walk_ins import comes_and_asks

FIRST_WORDS: Final = 160
"""Words of a long remark that are asked by themselves first: who speaks is told at its beginning,
and what stands behind it is asked only where it is not."""


def third_party(
    found: list[str],
    tokens: Tokens,
    *,
    of_988: bool,
    facts: Collection[str] = (),
    personal: bool = False,
    places: tuple[int, ...] = (),
) -> Spoken | None:
    """``true`` where somebody else speaks, ``false`` where the person does, with the words.

    Args:
        found: Words and marks of a remark, from its beginning on.
        tokens: All of it.
        of_988: Whether it is the note of a contact with the 988 line, where the one who writes is
            the counselor and the one written about speaks, unless the words name another.
        facts: Names of the facts that the rules found in it.
        personal: Whether the rules found a fact or a kind of anybody.
        places: Where the words begin that tell of an act or a thought of the person's own.
    """
    if not found:
        return None
    there = tokens.vocabulary  # of all words, and so more than asked for may be among them
    if len(found) > FIRST_WORDS:
        told = third_party(
            found[:FIRST_WORDS],
            tokens,
            of_988=of_988,
            facts=facts,
            personal=personal,
            places=tuple(at for at in places if at < FIRST_WORDS),
        )
        if told is not None:
            return told
    said = None
    if found[0] == "prank" or (
        not facts and not _THINGS.isdisjoint(found[:4]) and _is_thing(found)
    ):
        return None
    if found[0].isdigit() and "here" in found[1:4] and _HERE.match(who.letters(found[:6])):
        return "false", 0, 1
    if "something" in there and not (_TOOK.isdisjoint(there) or _BELIEVES.isdisjoint(there)):
        said = _guessed(found)
    if of_988 and found[0] in _VISITORS and "testing" in found[1:3]:
        return "false", 0, 1  # who tries the chat out calls
    if OWN_FACTS.isdisjoint(facts) and _misdialed(found, there):
        return None
    if said is None:
        said = _named(found, facts, there)
    if not (
        _SORRY.isdisjoint(there) or _TELEPHONE.isdisjoint(there) or _SMALL.isdisjoint(there)
    ) and _by_mistake(found, facts):
        return None
    spelled = who.spelled(tokens, len(found))
    clean = set_aside(who.letters(found, spelled), hurts="violence_now" in facts)
    if said is None and ("c" in clean or "C" in clean or "S" in clean):
        said = first_of("false", _IS_CALLER, clean)
    if said is not None:
        return said
    if of_988 or is_note(found, clean):
        return of_contact(found, clean, frozenset(facts), personal=personal, places=places)
    if (
        not _BUTTONS.isdisjoint(there)
        and _COMPANY.isdisjoint(found)
        and not _OTHER_VOICE.search(clean)
    ):
        button = _button(found)
        if button is not None:
            return "false", button, button + 1
    bitten = was_bitten(found, clean, there)
    if bitten is not None:
        return bitten
    came = comes_and_asks(found, clean, frozenset(facts))
    if came is not None:
        return came
    return _of_call(found, clean, frozenset(facts), there)


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
_IS_CALLER: Final = Phrases(
    r"[hH]ga?c",  # he is the caller
    r"^[^a-zA-Z]*c,?S|^[d#x]{1,3}S[,./c]",  # 58M SELF, self-caller
    r"CkE[oq]Pt",  # caller's husband told her to call
    r"c[BP]S",
    r"cS(?:\.|$)",  # 34F, panic. Pt calling.
    r"t[^.,]{0,4}S",  # calling, asking for help, for herself
    r"^[^rk]*[RE][a-zA-Z]{0,2}BS",
)


_THINGS: Final = words(
    "alarm smell odor smoke barking rooster roosters horse horses cow cows cattle goat goats hog hogs"
)
_HERE: Final = re.compile(r"^#[xydr/]{0,3}L(?:[.,i]|$)")
"""22 nanny here: whoever types says who they are."""
_CALLS_OF: Final = words("calls callers")
_GUNFIRE: Final = words("weapon weapon_type intoxication")
_ANYBODY_SEEN: Final = re.compile(r"(?<![N#])[dhHokqM]")
_FEW: Final = words("2 3 4 5 6 7 8 9 two three four five")
_BUTTONS: Final = words("pendant lifeline alert button medalert alarm")
_WORN: Final = words("pendant lifeline medalert")
_BEFORE_BUTTONS: Final = words("life medic medical med help personal fall")
_COMPANY: Final = words("co company operator monitoring")
_OTHER_VOICE: Final = re.compile(r"[rkc]|[px]s|v")
"""Somebody else, or a company, that tells of a button that was pressed."""


def _is_thing(found: list[str]) -> bool:
    """Whether a call is about a thing or a beast: an alarm that went off, a dog that barks."""
    return _WORN.isdisjoint(found) and who.letters(found[:1]) not in set("dkrchHim")


_HERS: Final = words("moved trespassed evicted cited quiet removed gone out off escorted arrested")
"""What is wanted of others: "wants them moved"."""
_VISITORS: Final = who.CALLER | words("visitor user")
_WANT: Final = words("wants want wanted wanting needs req requests requesting")


class _Pairs:
    """Pairs of words of which each says something where they stand side by side."""

    __slots__ = ("_seconds", "firsts")

    def __init__(self, *pairs: tuple[str, str]) -> None:
        """Takes them."""
        self.firsts = {
            second: frozenset(first for first, other in pairs if other == second)
            for _, second in pairs
        }
        """The first words by the second ones."""
        self._seconds = frozenset(self.firsts)

    def seconds(self, there: AbstractSet[str]) -> set[str]:
        """The second words of pairs of which both words are there: those that are worth a look."""
        return {
            second for second in self._seconds & there if not self.firsts[second].isdisjoint(there)
        }


_MISDIALS: Final = _Pairs(*who.MISDIALS)
_NAMES: Final = _Pairs(*_OF_ANOTHER, *_OF_ONESELF, *product(_FEW, _CALLS_OF))
"""Pairs of words that may say by themselves who calls."""


def _button(found: list[str]) -> int | None:
    """Where the button stands that a person wears and pressed."""
    for at, word in enumerate(found):
        if word in _BUTTONS and (word in _WORN or (at and found[at - 1] in _BEFORE_BUTTONS)):
            return at
    return None


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


def _misdialed(found: list[str], there: AbstractSet[str]) -> bool:
    """Whether nobody meant to call: a wrong number, a child with the phone, a test."""
    seconds = _MISDIALS.seconds(there)
    if not seconds:
        return False
    for at in range(len(found) - 1):
        if (
            found[at + 1] in seconds
            and found[at] in _MISDIALS.firsts[found[at + 1]]
            and not who.PHONE.isdisjoint(found[max(0, at - 4) : at + 6])
        ):
            return True
    return False


_SORRY: Final = words(
    "apologized apologizes apologizing apologetic sorry perdon disculpe emergency"
)
_TELEPHONE: Final = words("phone telefono cell celular cellphone tablet watch")
_SMALL: Final = words(
    "kid kids child children toddler baby nene nino nina son daughter grandson granddaughter boy girl"
)
_MATTERS: Final = OWN_FACTS - words("disorganization")


def _by_mistake(found: list[str], facts: Collection[str]) -> bool:
    """Whether a child had the phone and somebody says sorry, or that there is no emergency."""
    return (
        not _TELEPHONE.isdisjoint(found)
        and not _SMALL.isdisjoint(found)
        and _MATTERS.isdisjoint(facts)
        and not _SORRY.isdisjoint(found)
        and ("emergency" not in found or ("no", "emergency") in pairwise(found))
    )


def _named(found: list[str], facts: Collection[str], there: AbstractSet[str]) -> Spoken | None:
    """What two words say by themselves: "third party", "2nd caller", "self referral".

    Several callers who heard a noise, and nobody was seen, call about nobody.
    """
    seconds = _NAMES.seconds(there)
    if not (_WANT.isdisjoint(there) or THEM.isdisjoint(there)):
        seconds |= _HERS & there
    if not seconds:
        return None
    # "3rd-party" is two words.
    joined = [word for word in found if word != "-"] if "-" in there else found
    nobody: bool | None = None
    for at in range(len(joined) - 1):
        second = joined[at + 1]
        if second not in seconds:
            continue
        first = joined[at]
        another = (first, second) in _OF_ANOTHER and not (
            first == "call"
            and (joined[at + 2 : at + 3] in (["us"], ["me"]) or (at > 0 and joined[at - 1] == "a"))
        )
        if another or (second in _CALLS_OF and first in _FEW):
            if nobody is None:
                nobody = (
                    _GUNFIRE.issuperset(facts) and _ANYBODY_SEEN.search(who.letters(joined)) is None
                )
            silent = nobody and (not another or second in _CALLS_OF)
            return None if silent else ("true", at, at + 2)
        if (
            first in THEM
            and second in _HERS
            and at > 0
            and joined[at - 1] in _WANT
            and "disorganization" not in facts
        ):
            return "true", at, at + 2
        if (first, second) in _OF_ONESELF:
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
            r"^[apx#fbD]{0,3}r[^.,:dhHcktDgQ\"]{0,9}(?:[,.:]|//?)a?(?:d|#x?[dy])",  # group home staff, resident 31
            # A clerk says, security found, the manager wants, staff cannot, has him, woke him up,
            # told her (no: that is what staff do at a scene), but "asked for", "asks if".
            rf"{_ROLE}g{{0,2}}(?:s(?!P)|n|N?[zJR]|A|Ex?[BFK]|t|P?a?l|gE|VE|Oats|Oa[tx]Pa?[dk]|V[aodqbhI#N]|I[aoq]|gn)",
            rf"{_ROLE}g?(?:[xf]x?o|fq(?=[j,.])|fPad|x+N|DPxo|[xDQ]Pa{{1,2}}d|D[a#]?d|P/?[oq]s|DP/?o,s)",
            rf"{_ROLE}[xDQPf]{{1,4}}jt(?:[.,]|$)",  # passerby stopped to help and called
            r"^[apx]{0,3}r[^.cdhH]{1,5}d[^.c]*[.,]t(?:P|[,.]|$)",  # cyclist passed a man, called from
            r"Exq?[rk]",
            r"E[aqx]{0,2}p?[rk]",  # told his nurse
            r"^[apx]{0,3}r[,.:/](?=[aDx]{1,3})(?!x?y)(?=[^dhH]*$)",  # parks worker, new tagging
            r"^[apx]{0,3}r,[ax]{1,2}[PB][^.,]{0,4}d",  # school nurse, bruises on 2nd grader
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
    (
        "R",
        Phrases(r"^[dx]#R", r"^#/#R", r"^[apx]{0,3}r[rPxa/]{0,4}g?R[QuU]"),
    ),  # e12 requests, 7-11 would like
    (
        "R",
        Phrases(rf"{_ROLE}[^.]{{0,9}},?g?R(?:[oq]|#D)", rf"{_ROLE}g?Ra?d[D,.j]"),
    ),  # bouncer stopped him and wants him out
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
    ("E", Phrases(r"d[a-zA-Z#]{0,3}Ea?p(?=[^.]{0,9}[hH])")),  # tenant told the office he would
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
    (
        "s",
        Phrases(r"[.,]d[sn](?!hS)[hHqo]", r"^[ax]{0,2}dn[hHqo]", *_WHOEVER),
    ),  # postmaster adv; kids say she
    ("n", Phrases(r"^[ax]{0,2}dn[hHqo]", *_WHOEVER)),  # facilities found male
)
"""Somebody who is not the person tells. Each with a letter without which none of them stands."""
_SOME: Final = words("two three four five six several multiple 2 3 4 5 6")
"""Security has two on the roof: whatever those are called."""
_SOMEBODY: Final = re.compile("[dkhHoybq]|(?<=[sj:]a)r|(?<=[s:])r")
"""Somebody is spoken of."""
_KIN: Final = Phrases(
    r"^tP?q?k",
    r"(?:^|[.,:])t[mqa]{1,2}k(?![,.]?L)",  # llama la nieta
    r"^aBqk",  # two of her friends are with her
    r"^[RE][^.,kdhHo]{3,9}Bqk",  # asking for the number of a warmline for his nephew
    r"z[PB][aq]{0,2}[kd]",
    r"Pfk(?=[.,]|$)",  # threatening to kill mother
    r"(?:^|[.,:/j\"sEJn#DQdym_GK])[amq#xr]{0,3}k(?!/d|jk|B(?!a?#|[^.,]{0,9}[sntzJR]))",
)
"""A relative is the one spoken of: who says so is another."""
_TOLD_OF_KIN: Final = re.compile(
    r"^[^crk]*d[^.crktl]*(?:[DfQ][^.crktl]*[sRJ][^.,crkhH]{0,4}|J[aq]?)k(?![,.])"
)
"""Female says her husband cheated: she speaks, to whoever found her."""
_HEARD: Final = words("heard hears hearing smells smelled")
_SAW: Final = words("saw overheard spotted noticed witnessed")
"""Saw on the trail cam, man tying a rope: whoever saw it writes no "I"."""
_DESCRIBED_SAY: Final = re.compile(r"[axD#]{0,3}ds")
"""Wedding guests say: several who are not the person."""
_SAYS_THERE_IS: Final = re.compile(r"s[xg]{1,2}a{1,2}[db]")
"""Says there's a guy on the ledge."""
_REPORTED: Final = words("reports reported reporting rpts rptd")
_TWO_KIN: Final = re.compile(r"(?<![mqCc])kjk(?=[GDxP])")
"""Brother and sister arguing: who tells is neither."""
_BY_OTHERS: Final = words("crime weapon threat_to_others")
"""What whoever is named does to whoever speaks."""
_OPENS_WITH: Final = Phrases(
    r"d[^.,cu]{0,5}E[ax]{1,2}d[hH]",  # told the counter man he
    r"^[ax]{0,2}d(?:Pq|j)[^.,kr]{2,5}(?:t|g?z)",  # guy from his group called; the lady that ... worries
    r"^h[^HcC]*[rk]EqPt",  # he blew up at her, HR told her to call
    r"^H[^hcC]*[rk]EoPt",
    r"^r[^.cC]*[.,]Ra?s(?![^.]*H)",  # landlord is driving her crazy, wants a report
    r"^h(?=.*H)",  # he stepped off the platform, she can hear him
    r"^H(?=.*h)",
    r"^[hH](?=.*(?:[^q_]k|te))",  # "she cut herself, hubby wrapped it"; he texted me
    r"^[ax]{0,2}d(?:P[#xa]{1,4})?tB[axq]{0,2}[dkr]",  # tenant in 4C called about the man
    r"^[ax]{0,2}ds[MT]",  # the lady reports music
    r"[hH]gPa?l[^hH]{0,4}[hH]s",  # he is on the phone, she says
    r"^[ax]{0,2}dsa?r[Dx]o",  # customer says the barber chased him
    r"^fo",  # help him
    r"^[ax]{0,2}dsa?[rd](?:D|g)(?!o?[.,]?$)",  # tenant says landlord turned off
    r"^(?:#?x:)?[hH]x{1,3}e(?!R)",  # he wont let me leave
    r"^Oa[x_]{1,6}j?s[hH]",  # received a text from my sister that says she
    r"^nn[aqxm]{0,2}[dk]",  # hasnt seen the guy
    r"^[mq]x[gVDQxAs](?=.*[hHo])",  # my homie wont wake up, he
    r"^[xap#:]{0,3}d[^.,hHck]{0,6}[sn][jqax#]{0,2}d",  # female in the hall says a male is
)


def _of_call(
    found: list[str], clean: str, facts: frozenset[str], there: AbstractSet[str]
) -> Spoken | None:
    """Who speaks in the remark of a call; ``there`` is each of its words, and maybe others."""
    caller = clean.find("c")
    if caller < 0 and "k" in clean:
        clean = without_who_left(found, clean)
    if (found[0] in _SAW or (found[0] in _HEARD and "disorganization" not in facts)) and clean[
        1:2
    ] != "Y":
        return "true", 0, 1
    if "say" in found[:5] and _DESCRIBED_SAY.match(clean) and found[clean.index("s")] == "say":
        return "true", 0, 2
    if clean[0] == "s" and "disorganization" not in facts and _SAYS_THERE_IS.match(clean):
        return "true", 0, 1
    if crew_writes(found, clean):
        return None
    told = (
        tried_to_wake(found, clean, there, down="consciousness" in facts) if "r" in clean else None
    ) or worries(found, there)
    if told is None and caller < 0 and ("r" in clean or "d" in clean):
        told = holds(found, clean) or is_party(found, clean)
    if told is not None:
        return told
    another = _reporter(clean)
    if another is not None and only_helps(found, another):
        first, last = another.span()
        clean = f"{clean[:first]}{another[0].replace('r', '_')}{clean[last:]}"
        another = _reporter(clean)
    if another is not None and not 0 <= caller <= another.start():
        rest = clean[: another.start()] + clean[another.end() - 1 :]
        if (
            "z" in another[0]
            or (another[0][0] == "n" and not another.start())
            or _SOMEBODY.search(rest)
            or not OWN_FACTS.isdisjoint(facts)
            or "threat_to_others" in facts
            or ("crime" in facts and another[0][-1] in "sR")
            or ("crime" in facts and not another.start() and another[0][-1] in "nE,.:/")
            or another[0][0] == "X"
            or another[0].endswith("#D")
            or (not another.start() and found[another.end() - 1] in _SOME)
            or (not facts and not another.start() and another[0][-1] == ",")
        ):
            return said_by("true", another)
    if caller >= 0 or "C" in clean:
        return of_caller(found, clean, facts)
    if another is not None and "k" not in clean:
        return None
    own = own_call(found, clean, facts)
    if own is not None:
        return own
    if TYPED.search(clean):
        return of_typed(clean, facts)
    if believes_of_others(found, clean, facts):
        return "false", 0, 1
    if "crime" in facts and clean[:1] == "d" and found[1:2] and found[1] in _REPORTED:
        return "true", 0, 2
    if "k" in clean:
        if facts.isdisjoint(_BY_OTHERS):
            clean = _TOLD_OF_KIN.sub(lambda match: f"{match[0][:-1]}_", clean)
        clean = _TWO_KIN.sub("d_d", clean)
    return first_of("true", _KIN, clean) or first_of("true", _OPENS_WITH, clean)


def _reporter(clean: str) -> re.Match[str] | None:
    """The first who tells and is not the person."""
    first: re.Match[str] | None = None
    before = len(clean)
    for needed, asked in _REPORTS:
        if needed in clean:
            match = asked.search(clean, before)
            if match is not None:
                first, before = match, match.start()
                if before == 0:
                    break
    return first
