"""Is the person under eighteen? By an age, or by a word for a child or an older person."""

from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.speakers import CALLER
from dispatch.classification.remarks.years import (
    OF_AGE,
    ONES,
    RELATIVES,
    SCHOOL,
    SEX,
    TENS,
    YEARS,
    age_at,
)

_ALONG: Final = words("car vehicle veh inside along backseat seat")
_CHILD: Final = words(
    "boy girl child kid toddler infant teen teenager teenage juvenile juv minor preteen schoolboy"
    " schoolgirl nino nina nena nene menor adolescente grader graders schooler schoolers kindergartener freshman sophomore schoolkid pupil teens teenagers juveniles juvs"
    " adolescent adolescents preschooler kindergartner tween tweens youngster youngsters lass tot tots"
    " tyke schoolkids schoolchild chamaco chamaca chamaquito chamaquita escuincle escuincla"
    " muchachito muchachita criatura"
)
_OLD: Final = words(
    "elderly elder older senior anciano anciana viejito viejita anciana retiree retired"
    " grandmother grandfather grandma grandpa abuelo abuela geriatric adult adults adulto adulta"
    " octogenarian septuagenarian nonagenarian sexagenarian centenarian pensioner jubilado jubilada"
    " viejecita viejecito ancianito ancianita"
)
_OLD_ONE: Final = words("man woman lady guy fella fellow gentleman timer dude couple gal")
"""Whom "old" makes old: "old fella", and no "old house"."""
_GROWN: Final = words("old aged grown")
_OF_AN_AGE: Final = words("yo yr yrs year years month months day days week weeks - y") | YEARS
_GONE: Final = words("died dead passed murio fallecio lost death killed funeral")
_OWNERS: Final = words("her his their my our with w two three four both and all the kids")
_TO_YOU: Final = words("you ya")
"""Said to whoever is threatened: "i will end you old man"."""
_TENS_PLURAL: Final = words("twenties thirties forties fifties sixties seventies eighties nineties")
_ORDINAL: Final = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
_SEVERAL: Final = words("kids children boys girls teens juveniles")
_COUNT: Final = words("two three four five several group of some young")
_BABY_IS: Final = words("not isnt choking is wont has turning")
_SCHOOLS: Final = (["hs"], ["elementary"], ["preschool"])
_SCHOOL_NAMES: Final = frozenset(
    {("high", "school"), ("middle", "school"), ("grade", "school"), ("junior", "high")}
)
_JUNIORS: Final = words("junior senior freshman sophomore")
_BABY: Final = words("bebe newborn")
_ARTICLES: Final = words("un una el la - , . :")
_SENORA: Final = words("senora sra senor sr persona mujer hombre")
_SEEN: Final = words("saw watched sees")
_NOT_SEEN: Final = words(
    "laughing crying screaming sleeping watching playing waiting being missing"
)
_TELLS: Final = words("calling called sts says reports reporting states advises adv saw found")
_REPORTERS: Final = words("rp comp compl")
_HEARS_OR_KIN: Final = RELATIVES | words("hears heard saw sees")
_THINGS: Final = words(
    "van car truck model house home bldg building suv sedan pickup vehicle veh style"
)
_LOOKED_AT: Final = frozenset(
    {
        *ONES,
        *TENS,
        *_TENS_PLURAL,
        *_CHILD,
        *SCHOOL,
        *_OLD,
        *_SEVERAL,
        *_JUNIORS,
        *_GROWN,
        "student",
        "baby",
        "bebe",
        "newborn",
        "mayor",
    }
)
_TWO_DIGITS: Final = 2
_ZERO: Final = 48
_NINE: Final = 57
"""The code points of the first and the last digit."""


def minor(
    found: list[str],
    *,
    numbers: bool = True,
    of_another: bool = False,
    vocabulary: AbstractSet[str] | None = None,
) -> tuple[str, int, int] | None:
    """``true`` or ``false``, with the words from which to which; ``None`` where nothing says so.

    Args:
        found: Words and marks of a remark.
        numbers: Whether any of them has a digit.
        of_another: Whether somebody else speaks, whose own age is not the person's.
        vocabulary: Each of the words once, where that is known.
    """
    said: tuple[str, int, int] | None = None
    there = set(found) if vocabulary is None else vocabulary
    for at, word in enumerate(found):
        if word not in _LOOKED_AT and not (numbers and _ZERO <= ord(word[0]) <= _NINE):
            continue
        if word[0].isdigit() or word in ONES or word in TENS:
            age = age_at(found, at)
            if age is None and not at and len(word) == _TWO_DIGITS and "here" in found[1:3]:
                return ("true" if int(word) < OF_AGE else "false"), 0, 1  # 22 nanny here
            if (
                age is not None
                and not _of_other(found, at, age[1])
                and not (of_another and _is_speakers(found, at, age[1]))
            ):
                years, last = age
                return ("true" if years < OF_AGE else "false"), at, last
        elif word in _TENS_PLURAL and _before(found, at, words("his her their the early mid late")):
            return "false", at, at + 1
        elif word in _GROWN and at + 1 < len(found) and found[at + 1] in _OLD_ONE:
            if said is None and not (
                at
                and (
                    found[at - 1] in _OF_AN_AGE | (_OWNERS - {"the", "an", "a"})
                    or found[at - 1] in _TO_YOU
                )
            ):
                said = ("false", at, at + 2)
        elif word in _SEVERAL and _taken_back(found, at):
            continue
        elif (
            (
                said is None
                and (
                    (word in _SEVERAL and _acts(found, at))
                    or (
                        word == "baby"
                        and at <= 1
                        and not _BABY_IS.isdisjoint(found[at + 1 : at + 2])
                    )
                )
            )
            or (
                said is None
                and (word in _JUNIORS or word == "student")
                and (
                    found[max(0, at - 1) : at] in _SCHOOLS
                    or any(each in _SCHOOL_NAMES for each in pairwise(found[max(0, at - 3) : at]))
                    or (
                        word in _JUNIORS
                        and found[at + 1 : at + 2] in (["in"], ["at"])
                        and any(each in _SCHOOL_NAMES for each in pairwise(found[at + 2 : at + 5]))
                    )
                )
            )
            or (
                said is None
                and (word in _CHILD or (word in _BABY and (not at or found[at - 1] in _ARTICLES)))
                and not _owned(found, at, there)
                and not _is_aside(found, at)
            )
        ):
            said = ("true", at, at + 1)
        elif said is None and word in SCHOOL and at and found[at - 1] in _ORDINAL:
            said = ("true", at - 1, at + 1)
        elif said is None and word == "mayor" and at and found[at - 1] in _SENORA:
            said = ("false", at - 1, at + 1)
        elif (
            word == "baby"
            and found[at + 2 : at + 3] in (["months"], ["mo"], ["weeks"], ["days"])
            and found[at + 3 : at + 4] != ["ago"]
        ):
            return "true", at, at + 3
        elif said is None and _is_group_of_children(found, at):
            said = ("true", at, at + 1)
        elif (
            said is None and word in _OLD and word not in RELATIVES and not _owned(found, at, there)
        ):
            said = ("false", at, at + 1)
    return said


_STRUCK: Final = words(
    "stabbed shot slashed assaulted robbed beaten mugged bitten attacked punched shoved slapped"
    " kicked choked scammed threatened jumped"
)
_WHERE_STRUCK: Final = words(
    "in by r l rt lt right left to thru through multiple several at during"
)
_OWN_HAND: Final = words("himself herself self own suicidal suicide accidental accidentally")
_HEAD: Final = 5
"""Words of a remark before the age of whoever was struck, time and sex with them."""
_WITH: Final = words("with w")
_STAYS: Final = words("lives living home alone stays staying here")
_AT_HOME: Final = 2


_RELATIVE_OR_CHILD: Final = RELATIVES | _CHILD


def _of_other(found: list[str], at: int, behind: int) -> bool:
    """Whether the age is that of whoever calls, or of a child who is only there."""
    if found[behind : behind + 1] and found[behind] in _RELATIVE_OR_CHILD:
        ahead = found[behind + 1 : behind + 3]
        if ahead and (ahead[0] in _TELLS or ahead in (["on", "line"], ["on", "phone"])):
            return True
    reports = at and (
        found[at - 1] in _REPORTERS or (found[at - 1] in SEX and found[at - 2 : at - 1] == ["rp"])
    )
    if found[behind : behind + 1] in (["victim"], ["vict"]) or found[behind : behind + 2] == [
        "old",
        "victim",
    ]:
        return True
    if found[behind : behind + 1] == ["calling"] and at and found[at - 1] in RELATIVES:
        return True
    behind += found[behind : behind + 1] == [","]
    verb = behind + (found[behind : behind + 1] in (["male"], ["female"], ["m"], ["f"]))
    if (
        at <= _HEAD
        and verb + 1 < len(found)
        and found[verb] in _STRUCK
        and found[verb + 1] in _WHERE_STRUCK
        and _OWN_HAND.isdisjoint(found)
    ):
        return True  # 31M stabbed in arm by cousin: whoever did it is the person
    if found[max(0, at - 2) : at] in (["has", "a"], ["with", "a"], ["w", "a"]):
        with_her = found[behind] if behind < len(found) else ""
        return with_her in _WITH or not _ALONG.isdisjoint(found[behind : behind + 4])
    if (
        at > _AT_HOME
        and found[at - 1] in {"her", "his", "their"}
        and found[at - 2] in _WITH
        and found[at - 3] in _STAYS
    ):
        return True
    return bool(reports) and not _HEARS_OR_KIN.isdisjoint(found[behind : behind + 2])


def _is_speakers(found: list[str], at: int, behind: int) -> bool:
    """Whether the age is that of whoever speaks: "im 13" and "caller, 72," where another is ill."""
    before, ahead = found[max(0, at - 3) : at], found[behind : behind + 2]
    if before[-1:] == ["im"] or (ahead and ahead[0] in _CALLING):
        return True
    while before and before[-1] in _BETWEEN:
        before.pop()
    return (
        bool(before)
        and before[-1] in CALLER
        and _HEARS_OR_KIN.isdisjoint(ahead)
        and _CHILD.isdisjoint(ahead)
    )


_CALLING: Final = words("calling rp caller comp compl complainant")
_BETWEEN: Final = SEX | words(", ( is a")


def _is_group_of_children(found: list[str], at: int) -> bool:
    """Whether several children are those who do something: "3 kids keying", "hs boys squared"."""
    if found[at] not in _SEVERAL:
        return False
    before, after = found[at - 1] if at else "", found[at + 1] if at + 1 < len(found) else ""
    if before == "hs" or not _SEEN.isdisjoint(found[max(0, at - 2) : at]):
        return True
    if after in {"are", "were"}:
        after = found[at + 2] if at + 2 < len(found) else ""
    return after.endswith("ing") and after not in _NOT_SEEN


def _acts(found: list[str], at: int) -> bool:
    """Whether children are those who do something, at the head of a remark."""
    return all(word in _COUNT or word.isdigit() for word in found[:at])


_BRINGS_BACK: Final = words("returning return exchanging exchange custody babysitting raising")
"""What grown people do about a child of theirs."""
_AT_SCHOOL: Final = words("high school hs principal sro")
_AT_COLLEGE: Final = words("college university dorm campus ra")


def _owned(found: list[str], at: int, there: AbstractSet[str]) -> bool:
    """Whether the word stands for somebody else's child or parent, or for a thing."""
    before = found[at - 1] if at else ""
    after = found[at + 1] if at + 1 < len(found) else ""
    if before in {"no", "any", "without", "other", "college", "university"}:
        return True
    if before in _BRINGS_BACK or (
        at > 1 and before in {"the", "a", "an"} and found[at - 2] in _BRINGS_BACK
    ):
        return True
    if "has" in found[max(0, at - 3) : at] and found[at] in {
        "child",
        "toddler",
        "infant",
        "kid",
        "boy",
        "girl",
        "nino",
        "nina",
    }:
        return True
    if found[at] == "elderly" and before == "my" and after in RELATIVES:
        return False
    if before in {"her", "his", "their", "my", "our", "your"}:
        if found[at] in {"teen", "teenager"}:  # "hit his teenager", and no "RP's teenager hit"
            verb = found[at - 2] if at > 1 else ""
            return verb.endswith(("ed", "ing")) or verb in {"with", "w", "hit", "and", "from", "to"}
        return found[at] not in {"boy", "girl"}
    if found[at] in {"older", "senior", "adult"} and (
        after in _THINGS or after in {"child", "children"}
    ):
        return True
    if found[at] in {"freshman", "sophomore"}:
        return _AT_SCHOOL.isdisjoint(there) or not _AT_COLLEGE.isdisjoint(there)
    return after in _BEHIND_ANOTHERS


_BEHIND_ANOTHERS: Final = words(
    "inj injury injuries damage accident mva crash crashes scrapes cuts cut wounds fender pain seat protective care services friend scouts scout center living home housing support model officer year version"
)


def _before(found: list[str], at: int, any_of: frozenset[str]) -> bool:
    return any(word in any_of for word in found[max(0, at - 3) : at])


_TAKEN_BACK: Final = frozenset(
    {("no", "wait"), ("make", "that"), ("i", "mean"), ("scratch", "that"), ("strike", "that")}
)


def _taken_back(found: list[str], at: int) -> bool:
    """Whether another word follows for whom was meant: "kids fighting, no wait, adults"."""
    return not _TAKEN_BACK.isdisjoint(pairwise(found[at + 1 : at + 7]))


_CALLS: Final = words("called calling line phone")
_TAKES_PHONE: Final = words("had has got grabbed took agarro tenia playing")
_PHONES: Final = words("phone telefono celular cell tablet")
_PARENTS: Final = words("mommy daddy mom dad momma mama papa parents mother father stepdad")


def _is_aside(found: list[str], at: int) -> bool:
    """Whether the child is one who died, or who only played with the phone."""
    near = found[max(0, at - 2) : at + 4]
    gone = any(
        word in _GONE and near[number + 1 : number + 2] != ["out"]
        for number, word in enumerate(near)
    )
    if _taken_back(found, at):
        return True
    before = found[max(0, at - 2) : at]
    is_kin = not RELATIVES.isdisjoint(found[at + 1 : at + 2])
    if is_kin and not CALLER.isdisjoint(found[max(0, at - 3) : at]):
        return True  # caller is a teen son
    if before in (["as", "a"], ["with", "the"], ["w", "the"], ["about", "a"], ["take", "the"]):
        return True
    if not _CALLS.isdisjoint(found[at + 1 : at + 4]) and not _PARENTS.isdisjoint(
        found[at + 1 : at + 9]
    ):
        return True  # a child called: mommy and daddy are fighting
    if not _TAKES_PHONE.isdisjoint(found[at + 1 : at + 3]) and not _PHONES.isdisjoint(
        found[at + 2 : at + 6]
    ):
        return True
    return gone or ("playing" in found[at : at + 2] and "phone" in found[at : at + 6])
