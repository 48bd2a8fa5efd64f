"""Who is only mentioned in a remark, and which words describe whoever calls?

The first stage of :mod:`dispatch.classification.remarks.voice`, over the letters that
:mod:`dispatch.classification.remarks.speakers` gives: a person who is told to be on the phone is a
caller, ages beside a caller are the caller's, and relatives who died, are at work or are only a
place to go to take no part. What is left are those who speak and those who are spoken of.
"""

import re
from typing import Final

from dispatch.classification.remarks.letter_phrases import Phrases


def phrases(*each: str) -> re.Pattern[str]:
    """One expression for several phrases over letters."""
    return re.compile("|".join(f"(?:{one})" for one in each))


_AGED: Final = r"(?:[/#yda]|#x|x#){0,5}"
"""Ages and sexes behind a noun: ``24 yo male``."""

_CALLS: Final = (
    # male on the phone, 13 yo on the line; and no "male on phone thinks", "on phone with mother"
    (
        "l",
        Phrases(
            r"^[hH][^.,crk]{0,12}g?Pal(?=[P.,]|$)(?!P[aq]?k)",  # he says he is on the line with us
            rf"[a#ydH](?:(?<=a)#?[ydH]|(?<=#)[ydH]|(?<=[ydH])){_AGED}g?P?a?l(?![a-z]?[kJ])(?=[^k]{{0,4}}s|[PDQf,.jg]|$)",
        ),
    ),
    (
        "t",
        Phrases(
            r"(?<=[.,])a?dt(?=\.|$)",  # 34F, panic. Pt calling.
            # male called asking, 44F calling for help; and no "calling about his son"
            r"[a#yd](?<![a-zA-Z].)(?:(?<=a)#?[yd]|(?<=#)[yd]|(?<=[yd]))"
            rf"{_AGED}[,x]?g?t(?=g?(?:[.,jfPsERFSNBJ#hH]|$))"
            r"(?!B[qa]?[kd])(?!P[aqe]?[kdl])",
            r"^[hH]g{0,2}t(?=x?[jfsPS.,#]|$)",  # she keeps calling, he called back to
            r"^t(?=x?e)",  # llamo porque me ...
        ),
    ),
    (
        "E",
        Phrases(
            # walked into the base asking for, came up to unit 61 asking to
            rf"^a?#?d{_AGED}[DQn]?x?P{{0,2}}[axp]{{0,3}}[uUp][#axpPU]{{0,5}}j?E[BP]b?",
            rf"^a?#?d{_AGED}DP{{1,2}}a?fE[BP]",  # walked into detox asking for
            r"^a?#?dEx?[uU],?E[BP]",  # male flagged down the unit, asking for help
            # walked into the lobby and told the desk officer he; asked for a counselor
            r"^[DQ]x?P{1,2}[axp]{0,3}[uUp]?[#axp]{0,3}j?E(?:[axpu]{1,4}[hH]|B)",
            r"^[^a-zA-Z]*dE#",  # subject telling 911
            r"^a?d[/#y]{0,3}Elr",  # male told chat counselor
        ),
    ),
    ("s", Phrases(r"^s(?=[hHYf])")),  # "STS VOICES TELL HER"
)
"""Somebody who is described, and who calls. Each with a letter without which none of them is."""

_DESCRIBES: Final = Phrases(
    r"c[yd#][adyg#/]{0,5}(?=c)",  # caller, female caller
    # caller is a 24 yo male, caller says he is a
    *(rf"{caller}g?a?(?:#x|[#yd]){_AGED}(?:,a?d(?=,))?" for caller in ("c", "cs[hH]")),
    r"c,ad[xB]#,?",  # caller, a woman of 83,
    r"[yd#][adyg#/]{0,5}(?=c)",  # 33 nb caller, female caller
)
"""Words that describe whoever calls, with the caller where they stand behind."""

_GRIEVES: Final = Phrases(r"Ca?k[^.]{0,5}L")
"""Caller's best friend overdosed and died: the caller grieves."""

_GONE: Final = Phrases(
    r"[aqm#]{0,3}[kr][a#,]{0,2}[gPDQ]?(?:L|2(?!D))",
    r"[aqm#]{0,3}k[a#,]{0,2}xB3",
    r"[aqm#]{0,3}kg?Dp?P[oqHh](?=[.,]|$)",
    r"[aqm#]{0,3}k[a#,]{0,2}(?:[gPDQ]?p|[gP]?qxp?)(?=[.,]|$)",
)
"""Her husband was killed, son asleep, sister on her way, neighbor coming over."""

_NOT_THERE: Final = Phrases(
    r"Nc",  # no complainant
    r"[NR]a?[dbk](?![VADL])",  # no kids, wants a female, needs somebody
    r"RP[xE]P?a?[db](?![VAg])",  # wants to talk to a woman
    r"qd(?![gVAxDQs])",  # her kids
    r"dW",  # the passenger seat
    r"Em[dk]",  # tell my girls
    r"Ejqk",  # asks where her mother is
    r"Fad(?=x{1,3}P)",  # asks if a woman could come talk to
)
_KIN_ASIDE: Final = Phrases(
    r"[qmC][LY]k",  # her late husband
    # with her mother, misses his wife
    r"[PGK](?<![tzns1].)(?<!1.K)(?<!#K)(?<!DK)(?!(?<=cP)[aqm#]{0,3}kx[gVDANRsnf])"
    r"(?!(?<=cgP)[aqm#]{0,3}kx[gVDANRsnf])(?:[aqm#]{0,3}|ax)k",
    r"G[aqlx]{0,3}jk",  # lost her phone and friends
)
"""Relatives who are a part of what is told, and not who it is told of."""


_AT_KIN: Final = Phrases(r"@(?<!d@)(?=[qa]{1,2}k)")
"""Threw a glass at her dad: he is there."""


def set_aside(text: str, *, hurts: bool) -> str:
    """The letters with others for who is only mentioned; a caller and an age are one noun.

    Args:
        text: The letters of a remark.
        hurts: Whether somebody is attacked: kin at whom something is thrown take part in it.
    """
    text = text if hurts else text.replace("@", "P")
    if "k" in text:
        if "C" in text:
            text = _GRIEVES.replaced(text, _as_griever)
        text = _KIN_ASIDE.replaced(text, _as_nothing)
    text = _GONE.replaced(text, _as_nothing)
    if hurts and "@" in text:
        text = _AT_KIN.replaced(text, _as_thrown)
    text = _NOT_THERE.replaced(text, _as_not_there).replace("@", "P")
    for needed, calls in _CALLS:
        # Where a caller is named, the man on the phone is another.
        if needed in text and not (needed == "l" and "c" in text[: text.find("l")]):
            text = calls.replaced(text, _as_caller)
    return _DESCRIBES.replaced(text, _as_caller) if "c" in text else text


def _as_caller(match: re.Match[str]) -> str:
    number = len(match[0])
    if match.start() and match.string[match.end() :][:1] in ("", ".") and match[0][-2:] == "dt":
        return f"{'c' * (number - 1)}S"  # said of the one who was described before
    return "c" * number


def _as_thrown(match: re.Match[str]) -> str:
    return "D" * len(match[0])


def _as_nothing(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _as_not_there(match: re.Match[str]) -> str:
    found = match[0]
    return found[0] + "_" * (len(found) - 1) if found[0] in "NR" else "_" * len(found)


def _as_griever(match: re.Match[str]) -> str:
    return "c" + "_" * (len(match[0]) - 1)
