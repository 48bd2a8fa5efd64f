"""Which number of a remark is an age? Most count things, hours, doors and pills."""

from typing import Final

from dispatch.classification.remarks.lexicon import SHARED, words
from dispatch.classification.remarks.speakers import KIN

OF_AGE: Final = 18
RELATIVES: Final = frozenset(
    word for word in KIN | SHARED["kin"] if not word.endswith("s") or word == "sis"
)
"""One of each; several have no age."""
_OLDEST: Final = 115
_COUNTED: Final = 3
"""Up to here a number beside a word for people counts them: "2 male subjects"."""
_LAST_GRADE: Final = 12
_BEFORE_SCHOOL: Final = 5
"""Years of a child's life before the first grade."""
SEX: Final = words(
    "m f male female fem yof yom wm wf bm bf hm hf nb mr ms boy girl man woman guy lady masc"
)
YEARS: Final = words("y yo y/o yoa yom yof yr yrs year years anos ano years-old")
_DECADE: Final = words("s ish something")
_NOT_AN_AGE: Final = words(
    "min mins minute minutes hr hrs hour hours day days week weeks month months mo mos mi mile miles"
    " ft feet blk blks block blocks times x mg ml pills tabs tylenol percent am pm lbs pounds degrees"
    " weeks wk wks dollars cars story floor shots tablets capsules beers drinks riders people ppl"
)
ONES: Final = {
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
_SPANISH: Final = {
    "veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7,
    "ochenta": 8, "noventa": 9,
}  # fmt: skip
TENS: Final = _SPANISH | {
    name: number
    for number, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_AND_MORE: Final = words("tantos tantas pico")
_HIGHWAY: Final = words(
    "mm mp lane lanes exit ramp ramps hwy highway freeway shoulder median debris mattress traffic"
    " stalled eb wb sb rte interstate cars past"
)
_SEVERAL_KIN: Final = words(
    "brothers sisters sons daughters cousins roommates siblings friends males females men women"
    " twins nephews nieces"
)
SCHOOL: Final = words("grade grader")
_UNIT_DOES: Final = words("requests req reqs requesting on adv advises out enrt txp at :")
_OPENS_WITH: Final = words("think i im and here feeling just idk cant need")
_CLAUSE: Final = words(", . ; ( ) - // \n")
_EDGES: Final = words(", . ; ) // ") | {""}
_BE_OF_AGE: Final = words("is aged age turned turns turning male female man woman")
_GUESSED: Final = words("about abt approx approximately around maybe roughly aprox")
_THEN: Final = words("since when")
_DOES: Final = words("took left walked has is wandered missing ran hit fell not wont keeps went")
_SPELLED: Final = 6
"""Smaller numbers in words count things."""
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
    " subscriber occupant rider passenger traveler hiker roomer trucker cook coworker employee muchacha senor senora joven autista persona nino nina"
)


_NUMBERED: Final = words("$ # unit apt rm room lot exit hwy route rt e m- at")
"""Before the number of a thing."""
_BEHIND_ITS_EDGE: Final = _EDGES | {":", "male", "female"}
_NOT_ABOUT_AN_AGE: Final = _NOT_AN_AGE | {":", "%"}
_SOMEBODY: Final = SEX | _PEOPLE | SHARED["he"] | RELATIVES
_SOMEBODY_OR_LOOKS: Final = _SOMEBODY | {"looks", "chatter", "visitor"}


def age_at(found: list[str], at: int) -> tuple[int, int] | None:
    """Years, and the place behind the age; ``None`` where the number at ``at`` is none."""
    number = _number(found, at)
    if number is None or not 0 < number[0] <= _OLDEST:
        return None
    years, behind = number
    if found[at] in _SPANISH and found[behind : behind + 1] == ["y"]:
        more = found[behind + 1 : behind + 2]
        if more and more[0] in _AND_MORE:
            return years, behind + 2
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
    if before == "was" and not _THEN.isdisjoint(found[max(0, at - 3) : at - 1]):
        return None  # since she was 9
    if before == "age" and earlier in {"since", "at"}:
        return None
    if "nb" in (before, after, earlier) and not _HIGHWAY.isdisjoint(found):
        return None  # northbound
    if years >= _AGE_ALONE and _is_alone(found, at, behind):
        return years, behind
    if before in _SEVERAL_KIN and years > _COUNTED and after in {"and", "&", ","}:
        return (years, behind) if second.isdecimal() else None
    if after in YEARS or (after == "-" and second in YEARS):
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
    if years >= _AGE_ALONE and before in _EDGES and earlier != "blew" and after in _BEHIND_ITS_EDGE:
        return years, behind  # "... a bit herself. 41, employed"
    if (
        before == "is"
        and years > _COUNTED
        and (earlier in RELATIVES or earlier in _PEOPLE)
        and after in {"and", "but", ",", ".", ";", ""}
    ):
        return years, behind  # "my grandson is 9 and"
    if before == "both" and years > _COUNTED and after in _EDGES:
        return years, behind
    if years >= OF_AGE and after in _DOES:
        ahead = [word for word in found[max(0, at - 3) : at] if word != "/"]
        if ahead[-1:] in (["w"], ["with"]) and ahead[-2:-1] and ahead[-2] in RELATIVES:
            return years, behind  # a diagnosis stood between: nobody reads it
    if not digits:
        told = before in _BE_OF_AGE and years >= _AGE_ALONE and after in _EDGES
        return (years, behind) if told else None
    if (
        digits
        and after in {"mo", "mos", "wk", "month", "months", "week", "weeks", "wks"}
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
    if digits and after in {"/", "-"} and second in SEX and before not in {"/", "x"}:
        return years, behind + 2  # "33/M"
    if not at and digits and years > _AGE_ALONE and after in _OPENS_WITH:
        return years, behind
    if after in _DECADE and (after != "s" or years > OF_AGE) and years % 10 == 0:
        return years, behind + 1
    if after in {"th", "st", "nd", "rd"} and second in SCHOOL:
        teaches = (
            before.startswith("teach")
            or (before == "of" and earlier.startswith("teach"))
            or found[behind + 2 : behind + 3] == ["teacher"]
        )
        return (
            (years + _BEFORE_SCHOOL, behind + 2) if years <= _LAST_GRADE and not teaches else None
        )
    if after in SEX and years > _COUNTED:
        return years, behind + 1
    if after in _NOT_AN_AGE or before in _NUMBERED:
        return None
    if before == "/" and earlier in SEX:
        return years, behind
    if before in {"age", "aged", "edad"}:
        return years, behind
    if before in SEX and years > _COUNTED and after != ":":
        return years, behind
    if (
        before in _ABOUT
        and (years >= _AGE_ALONE or before == "de")
        and after not in _NOT_ABOUT_AN_AGE
        and (not after.endswith("s") or after.endswith("ous") or after in _GOES_ON)
        and not _SOMEBODY.isdisjoint(found[max(0, at - 4) : at - 1])
    ):
        return years, behind
    kin = RELATIVES
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
        or (before in {",", "("} and (earlier in kin or earlier in SEX or earlier in _PEOPLE))
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


def _number(found: list[str], at: int) -> tuple[int, int] | None:
    """A number in digits or words, and the place behind it."""
    word = found[at]
    if word.isdecimal():
        return (int(word), at + 1) if len(word) <= 3 else None  # noqa: PLR2004 - years of a life
    if word in TENS:
        tens = TENS[word] * 10
        behind = at + 2 if at + 1 < len(found) and found[at + 1] == "-" else at + 1
        if behind < len(found) and 0 < ONES.get(found[behind], 0) < 10:  # noqa: PLR2004 - ones
            return tens + ONES[found[behind]], behind + 1
        return tens, at + 1
    if word in ONES:
        return ONES[word], at + 1
    return None


def _is_alone(found: list[str], at: int, behind: int) -> bool:
    """Whether a number makes a clause by itself: "About 80.", "35 or so", "60 to 70", "44 yrs"."""
    before = found[at - 1] if at else ""
    guessed = before in _GUESSED
    if guessed:
        before = found[at - 2] if at > 1 else ""
    timed = len(before) == len("0955") and before.isdecimal()
    if timed and found[behind : behind + 1] in (["/"], ["//"], ["\n"]):
        return True
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


def _of_somebody(found: list[str], at: int) -> bool:
    return not _SOMEBODY_OR_LOOKS.isdisjoint(found[max(0, at - 4) : at])
