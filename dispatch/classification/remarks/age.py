"""Is the person under eighteen? By an age, or by a word for a child or an older person."""

from itertools import compress
from typing import Final

from dispatch.classification.remarks.lexicon import SHARED, words
from dispatch.classification.remarks.speakers import KIN

OF_AGE: Final = 18
_RELATIVES: Final = frozenset(
    word for word in KIN | SHARED["kin"] if not word.endswith("s") or word == "sis"
)
"""One of each; several have no age."""
_OLDEST: Final = 115
_ALONG: Final = words("car vehicle veh inside along backseat seat")
_COUNTED: Final = 3
"""Up to here a number beside a word for people counts them: "2 male subjects"."""
_LAST_GRADE: Final = 12
_BEFORE_SCHOOL: Final = 5
"""Years of a child's life before the first grade."""
_SEX: Final = words(
    "m f male female fem yof yom wm wf bm bf hm hf nb mr ms boy girl man woman guy lady masc"
)
_YEARS: Final = words("y yo y/o yoa yom yof yr yrs year years anos ano years-old")
_DECADE: Final = words("s ish something")
_CHILD: Final = words(
    "boy girl child kid toddler infant teen teenager teenage juvenile juv minor preteen schoolboy"
    " schoolgirl nino nina nena nene menor adolescente grader graders schooler schoolers kindergartener freshman sophomore schoolkid pupil teens teenagers juveniles juvs"
    " adolescent adolescents preschooler kindergartner tween"
)
_OLD: Final = words(
    "elderly elder older senior anciano anciana viejito viejita anciana retiree retired"
    " grandmother grandfather grandma grandpa abuelo abuela geriatric adult adults adulto adulta"
)
_OLD_ONE: Final = words("man woman lady guy fella fellow gentleman timer dude couple gal")
"""Whom "old" makes old: "old fella", and no "old house"."""
_OF_AN_AGE: Final = words("yo yr yrs year years month months day days week weeks - y") | _YEARS
_GONE: Final = words("died dead passed murio fallecio lost death killed funeral")
_NOT_AN_AGE: Final = words(
    "min mins minute minutes hr hrs hour hours day days week weeks month months mo mos mi mile miles"
    " ft feet blk blks block blocks times x mg ml pills tabs tylenol percent am pm lbs pounds degrees"
    " weeks wk wks dollars cars story floor shots tablets capsules beers drinks riders people ppl"
)
_OWNERS: Final = words("her his their my our with w two three four both and all the kids")
_ONES: Final = {
    name: number
    for number, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS: Final = {
    name: number
    for number, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_TENS_PLURAL: Final = words("twenties thirties forties fifties sixties seventies eighties nineties")
_ORDINAL: Final = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
_SCHOOL: Final = words("grade grader")


_SEVERAL: Final = words("kids children boys girls teens juveniles")
_COUNT: Final = words("two three four five several group of some young")
_BABY_IS: Final = words("not isnt choking is wont has turning")
_JUNIORS: Final = words("junior senior freshman sophomore")
_LOOKED_AT: Final = frozenset(
    {
        *_ONES,
        *_TENS,
        *_TENS_PLURAL,
        *_CHILD,
        *_SCHOOL,
        *_OLD,
        *_SEVERAL,
        *_JUNIORS,
        "student",
        "old",
        "baby",
        "mayor",
    }
)


class _Looks(dict[str, bool]):
    """Whether a word is looked at, as every number is; of those met before at hand."""

    def __missing__(self, word: str) -> bool:
        """Makes it out. The same comes whether the word was met before or not."""
        if "0" <= word < ":":
            return True
        looked_at = word in _LOOKED_AT
        if len(self) < _REMEMBERED and word.isalpha():
            self[word] = looked_at
        return looked_at


_REMEMBERED: Final = 50_000
_LOOKS: Final = _Looks((mark, False) for mark in (".", ",", ":", "[", "]", "/", "-", "\n"))
_SENORA: Final = words("senora sra senor sr persona mujer hombre")
_SEEN: Final = words("saw watched sees")
_NOT_SEEN: Final = words("crying screaming sleeping watching playing waiting being missing")


def _is_group_of_children(found: list[str], at: int) -> bool:
    """Whether several children are those who do something: "3 kids keying", "hs boys squared"."""
    if found[at] not in _SEVERAL:
        return False
    before, after = found[at - 1] if at else "", found[at + 1] if at + 1 < len(found) else ""
    if before == "hs" or not _SEEN.isdisjoint(found[max(0, at - 2) : at]):
        return True
    return after.endswith("ing") and after not in _NOT_SEEN


def _acts(found: list[str], at: int) -> bool:
    """Whether children are those who do something, at the head of a remark."""
    return all(word in _COUNT or word.isdigit() for word in found[:at])


def minor(found: list[str], *, numbers: bool = True) -> tuple[str, int, int] | None:
    """``true`` or ``false``, with the words from which to which; ``None`` where nothing says so.

    Args:
        found: Words and marks of a remark.
        numbers: Whether any of them has a digit.
    """
    said: tuple[str, int, int] | None = None
    looked_at = _LOOKS.__getitem__ if numbers else _LOOKED_AT.__contains__
    for at in compress(range(len(found)), map(looked_at, found)):
        word = found[at]
        if word[0].isdigit() or word in _ONES or word in _TENS:
            age = _age(found, at)
            if age is not None and not _of_other(found, at, age[1]):
                years, last = age
                return ("true" if years < OF_AGE else "false"), at, last
        elif word in _TENS_PLURAL and _before(found, at, words("his her their the early mid late")):
            return "false", at, at + 1
        elif word == "old" and at + 1 < len(found) and found[at + 1] in _OLD_ONE:
            if said is None and not (
                at and found[at - 1] in _OF_AN_AGE | (_OWNERS - {"the", "an", "a"})
            ):
                said = ("false", at, at + 2)
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
                    found[max(0, at - 1) : at] == ["hs"]
                    or ("high", "school")
                    in zip(found[max(0, at - 3) : at], found[max(0, at - 2) : at], strict=False)
                )
            )
            or (
                said is None
                and word in _CHILD
                and not _owned(found, at)
                and not _is_aside(found, at)
            )
        ):
            said = ("true", at, at + 1)
        elif said is None and word in _SCHOOL and at and found[at - 1] in _ORDINAL:
            said = ("true", at - 1, at + 1)
        elif said is None and word == "mayor" and at and found[at - 1] in _SENORA:
            said = ("false", at - 1, at + 1)
        elif word == "baby" and found[at + 2 : at + 3] in (["months"], ["mo"], ["weeks"], ["days"]):
            return "true", at, at + 3
        elif said is None and _is_group_of_children(found, at):
            said = ("true", at, at + 1)
        elif said is None and word in _OLD and word not in _RELATIVES and not _owned(found, at):
            said = ("false", at, at + 1)
    return said


def _of_other(found: list[str], at: int, behind: int) -> bool:
    """Whether the age is that of whoever calls, or of a child who is only there."""
    if found[behind : behind + 1] and found[behind] in _RELATIVES | _CHILD:
        ahead = found[behind + 1 : behind + 3]
        if ahead and (ahead[0] in _TELLS or ahead in (["on", "line"], ["on", "phone"])):
            return True
    reports = at and (
        found[at - 1] in _REPORTERS or (found[at - 1] in _SEX and found[at - 2 : at - 1] == ["rp"])
    )
    if found[behind : behind + 1] == ["calling"] and at and found[at - 1] in _RELATIVES:
        return True
    if found[max(0, at - 2) : at] in (["has", "a"], ["with", "a"], ["w", "a"]):
        return not _ALONG.isdisjoint(found[behind : behind + 4])
    return bool(reports) and not _HEARS_OR_KIN.isdisjoint(found[behind : behind + 2])


_TELLS: Final = words("calling called sts says reports reporting states advises adv saw found")
_REPORTERS: Final = words("rp comp compl")
_HEARS_OR_KIN: Final = _RELATIVES | words("hears heard saw sees")


def _number(found: list[str], at: int) -> tuple[int, int] | None:
    """A number in digits or words, and the place behind it."""
    word = found[at]
    if word.isdecimal():
        return (int(word), at + 1) if len(word) <= 3 else None  # noqa: PLR2004 - years of a life
    if word in _TENS:
        tens = _TENS[word] * 10
        behind = at + 2 if at + 1 < len(found) and found[at + 1] == "-" else at + 1
        if behind < len(found) and 0 < _ONES.get(found[behind], 0) < 10:  # noqa: PLR2004 - ones
            return tens + _ONES[found[behind]], behind + 1
        return tens, at + 1
    if word in _ONES:
        return _ONES[word], at + 1
    return None


def _age(found: list[str], at: int) -> tuple[int, int] | None:
    number = _number(found, at)
    if number is None or not 0 < number[0] <= _OLDEST:
        return None
    years, behind = number
    if (
        at == 1
        and found[0] in {"m", "e"}
        and found[at + 1 : at + 2]
        and found[at + 1] in _UNIT_DOES
    ):
        return None  # a unit, "M12 requests"
    after = found[behind] if behind < len(found) else ""
    second = found[behind + 1] if behind + 1 < len(found) else ""
    before = found[at - 1] if at else ""
    earlier = found[at - 2] if at > 1 else ""
    digits = found[at].isdecimal()
    if years >= _AGE_ALONE and _is_alone(found, at, behind):
        return years, behind
    if after in _YEARS or (after == "-" and second in _YEARS):
        # "six years ago", "for two years" are no ages.
        tail = found[behind + 1 : behind + 3]
        if "ago" in tail or before in {"for", "in", "last", "past", "hace", "within", "after"}:
            return None
        if after in {"year", "years", "yr", "yrs"} and not digits and "old" not in tail[:2]:
            return None
        if (
            after == "-"
            and second in {"year", "years"}
            and "old" not in found[behind + 2 : behind + 4]
        ):
            return None
        if after in {"years", "yrs"} and "old" not in tail[:2]:
            return None
        return years, behind + 1
    if (
        years >= OF_AGE
        and ((before == "now" and earlier == ",") or (before == "be" and earlier == "must"))
        and after in {",", ".", ";", ")", ""}
    ):
        return years, behind
    if (
        not digits
        and years >= _SPELLED
        and (
            before in {"shes", "hes", "im", "aged", "turned"}
            or (
                before in {"is", "about", "maybe", "looks", "around"}
                and after not in _NOT_AN_AGE
                and _of_somebody(found, at)
            )
        )
    ):
        return years, behind
    if (
        years >= _AGE_ALONE
        and before in _EDGES
        and earlier != "blew"
        and after in (_EDGES | {":", "male", "female"})
    ):
        return years, behind  # "... a bit herself. 41, employed"
    if not digits:
        told = before in _BE_OF_AGE and years >= _AGE_ALONE and after in _EDGES
        return (years, behind) if told else None
    if (
        digits
        and after in {"mo", "mos", "wk"}
        and second in {"old", "m", "f", "boy", "girl", "croup", "baby"}
    ):
        return 1, behind + 1
    if (
        digits
        and after in {"ish", "+", "ys", "ym", "yf", "sm", "sf", "syom", "syof", "ism"}
        and second not in _NOT_AN_AGE
        and years > _COUNTED
    ):
        return years, behind + 1
    if (
        before in {"turned", "turning", "turns"}
        and after not in _NOT_AN_AGE
        and years >= _AGE_ALONE
    ):
        return years, behind
    if digits and after in {"/", "-"} and second in _SEX and before not in {"/", "x"}:
        return years, behind + 2  # "33/M"
    if not at and digits and years > _AGE_ALONE and after in _OPENS_WITH:
        return years, behind
    if after in _DECADE and (after != "s" or years > OF_AGE) and years % 10 == 0:
        return years, behind + 1
    if after in {"th", "st", "nd", "rd"} and second in _SCHOOL:
        teaches = before.startswith("teach") or found[behind + 2 : behind + 3] == ["teacher"]
        return (
            (years + _BEFORE_SCHOOL, behind + 2) if years <= _LAST_GRADE and not teaches else None
        )
    if after in _SEX and years > _COUNTED:
        return years, behind + 1
    if after in _NOT_AN_AGE or before in words(
        "$ # unit apt rm room lot exit hwy route rt e m- at"
    ):
        return None
    if before == "/" and earlier in _SEX:
        return years, behind
    if before in {"age", "aged", "edad"}:
        return years, behind
    if before in _SEX and years > _COUNTED and after != ":":
        return years, behind
    if (
        before in _ABOUT
        and (years >= _AGE_ALONE or before == "de")
        and after not in _NOT_AN_AGE | {":", "%"}
        and (not after.endswith("s") or after.endswith("ous") or after in _GOES_ON)
    ):
        near = set(found[max(0, at - 4) : at - 1])
        if near & (_SEX | _PEOPLE | SHARED["he"] | _RELATIVES):
            return years, behind
    kin = _RELATIVES
    ends = after in {
        ",",
        ".",
        ";",
        ")",
        "",
        "-",
        "//",
        "is",
        "has",
        "was",
        "who",
        "w",
        "in",
        "si",
        "used",
    }
    if (
        before in kin
        or (before in {",", "("} and (earlier in kin or earlier in _SEX or earlier in _PEOPLE))
    ) and years >= 1:
        return (years, behind) if ends or before in kin else None
    if before in _PEOPLE and (ends or after.isalpha()) and years > _COUNTED:
        return years, behind
    if (
        before in {"shes", "hes", "im", "tiene", "de", "como"}
        and years > _COUNTED
        and after not in _NOT_AN_AGE
    ):
        return (
            (years, behind)
            if after in {",", ".", ";", "", "anos"} or before in {"shes", "hes", "im"}
            else None
        )
    return None


_UNIT_DOES: Final = words("requests req reqs requesting on adv advises out enrt txp at :")
_OPENS_WITH: Final = words("think i im and here feeling just idk cant need")
_CLAUSE: Final = words(", . ; ( ) - // \n")
_EDGES: Final = words(", . ; ) // ") | {""}
_BE_OF_AGE: Final = words("is aged age turned turns turning male female man woman")
_GUESSED: Final = words("about abt approx approximately around maybe roughly aprox")


def _is_alone(found: list[str], at: int, behind: int) -> bool:
    """Whether a number makes a clause by itself: "About 80.", "35 or so", "60 to 70", "44 yrs"."""
    before = found[at - 1] if at else ""
    guessed = before in _GUESSED
    if guessed:
        before = found[at - 2] if at > 1 else ""
    if before and before not in _CLAUSE:
        return False
    ahead = found[behind : behind + 3]
    for tail in (["or", "so"], ["yrs"], ["years"], ["to"], []):
        if ahead[: len(tail)] != tail or not (tail or guessed):
            continue
        rest = ahead[len(tail) :]
        if tail == ["to"]:
            return bool(rest) and rest[0].isdecimal() and rest[1:2] in ([], ["."], [","])
        if not rest or rest[0] in _CLAUSE:
            return True
    return False


_SPELLED: Final = 6
"""Smaller numbers in words count things."""


def _of_somebody(found: list[str], at: int) -> bool:
    near = set(found[max(0, at - 4) : at])
    return bool(
        near & (_PEOPLE | SHARED["he"] | _RELATIVES | _SEX | {"looks", "chatter", "visitor"})
    )


_GOES_ON: Final = words("has is was says sts hes shes yrs years states")
"""What follows an age and is no plural of something counted."""
_AGE_ALONE: Final = 12
"""From here on a number between two commas is an age; smaller ones count things."""
_ABOUT: Final = words(
    "maybe about abt approx approximately around of now be is was de como bout nearly almost"
)

_PEOPLE: Final = words(
    "male female man woman guy lady boy girl subject subj patient pt client student resident caller"
    " texter chatter camper tenant customer guest veteran teen kid child person driver self member"
    " farmer resid neighbor inmate arrestee prisoner detainee member dau stepbro stepson foster graduate widow widower alumna alumno estudiante hombre mujer muchacho"
    " muchacha senor senora joven autista persona nino nina"
)


def _owned(found: list[str], at: int) -> bool:
    """Whether the word stands for somebody else's child or parent, or for a thing."""
    before = found[at - 1] if at else ""
    after = found[at + 1] if at + 1 < len(found) else ""
    if before in {"no", "any", "without", "other", "college", "university"}:
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
        return not {"high", "school", "hs"} & set(found[max(0, at - 4) : at + 4])
    return after in words(
        "inj injury injuries damage accident mva crash crashes scrapes cuts cut wounds fender pain seat protective care services friend scouts scout center living home housing support model officer year version"
    )


_THINGS: Final = words(
    "van car truck model house home bldg building suv sedan pickup vehicle veh style"
)


def _before(found: list[str], at: int, any_of: frozenset[str]) -> bool:
    return any(word in any_of for word in found[max(0, at - 3) : at])


def _is_aside(found: list[str], at: int) -> bool:
    """Whether the child is one who died, or who only played with the phone."""
    near = found[max(0, at - 2) : at + 4]
    gone = any(
        word in _GONE and near[number + 1 : number + 2] != ["out"]
        for number, word in enumerate(near)
    )
    return gone or ("playing" in found[at : at + 2] and "phone" in found[at : at + 6])
