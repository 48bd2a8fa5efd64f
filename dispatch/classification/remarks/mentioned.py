"""Who is only mentioned in a remark, and which words describe whoever calls?

The first stage of :mod:`dispatch.classification.remarks.voice`, over the letters that
:mod:`dispatch.classification.remarks.speakers` gives: a person who is told to be on the phone is a
caller, ages beside a caller are the caller's, and relatives who died, are at work or are only a
place to go to take no part. What is left are those who speak and those who are spoken of.
"""

import re
from typing import Final


class Phrases:
    """Several phrases over letters, asked for together.

    Where a remark begins all of them are tried. Further on those that begin with ``^`` cannot
    stand, and the others are tried only at the letters with which they begin: that takes a tenth
    to a third of the time of one expression for all.
    """

    __slots__ = ("_each", "_further", "_ready")

    def __init__(self, *each: str) -> None:
        """Takes them. Of two that stand at one place the one that is named first is found.

        Args:
            each: Begins with ``^``, or with one letter or class of letters; ``(?:^|[.,])`` says
                both. Alternatives are phrases of their own.

        Raises:
            ValueError: If one begins in another way.
        """
        self._each = each
        begin, further = "", []
        for one in each:
            if not one.startswith("^"):
                first = _FIRST.match(one)
                if first is None:
                    raise ValueError(f"the phrase {one!r} begins with no letter")
                letters = first["class"] or first["letter"]
                begin += letters
                further.append(f"(?<=[{letters}]){one[first.end() :]}")
        self._further = f"[{begin}](?:{'|'.join(further)})" if further else ""
        self._ready: tuple[re.Pattern[str], re.Pattern[str] | None] | None = None

    @property
    def expression(self) -> re.Pattern[str]:
        """All of them: what it finds, :meth:`search` finds, and later."""
        return self._made_ready()[0]

    def search(self, text: str) -> re.Match[str] | None:
        """The first place at which one of them stands."""
        expression, further_on = self._ready or self._made_ready()
        found = expression.match(text)
        if found is None and further_on is not None:
            found = further_on.search(text, 1)
        return found

    def _made_ready(self) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
        """Compiled with the first remark: many processes read none, and all of it takes a while."""
        if self._ready is None:
            expression = re.compile("|".join(f"(?:{one})" for one in self._each))
            self._ready = (expression, re.compile(self._further) if self._further else None)
        return self._ready


_FIRST: Final = re.compile(
    r"(?P<both>\(\?:\^\|)?(?:\[(?P<class>(?!\^)(?:\\.|[^\\\]])+)\]|(?P<letter>[A-Za-z#]))(?(both)\))(?![{*+?])"
)
"""How a phrase begins that can stand anywhere."""


def phrases(*each: str) -> re.Pattern[str]:
    """One expression for several phrases over letters."""
    return re.compile("|".join(f"(?:{one})" for one in each))


_AGED: Final = r"(?:[/#yda]|#x|x#){0,5}"
"""Ages and sexes behind a noun: ``24 yo male``."""

_CALLS: Final = (
    # male on the phone, 13 yo on the line; and no "male on phone thinks", "on phone with mother"
    (
        "l",
        phrases(
            r"^[hH][^.,crk]{0,12}g?Pal(?=[P.,]|$)(?!P[aq]?k)",  # he says he is on the line with us
            rf"[a#ydH](?:(?<=a)#?[ydH]|(?<=#)[ydH]|(?<=[ydH])){_AGED}g?P?a?l(?![a-z]?[kJ])(?=[^k]{{0,4}}s|[PDQf,.jg]|$)",
        ),
    ),
    (
        "t",
        phrases(
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
        phrases(
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
    ("s", phrases(r"^s(?=[hHYf])")),  # "STS VOICES TELL HER"
)
"""Somebody who is described, and who calls. Each with a letter without which none of them is."""

# The expressions below that are tried in most remarks begin with one letter that has to be there,
# and look back from behind it: so the places at which there is nothing are passed over at once.
_DESCRIBES: Final = re.compile(
    r"[cyd#](?:"
    r"(?<=c)(?:[yd#][adyg#/]{0,5}(?=c)"  # caller, female caller
    rf"|(?:s[hH])?g?a?(?:#x|[#yd]){_AGED}(?:,a?d(?=,))?"  # caller is a 24 yo male
    r"|,ad[xB]#,?)"  # caller, a woman of 83,
    r"|(?<!c)[adyg#/]{0,5}(?=c))"  # 33 nb caller, female caller
)
"""Words that describe whoever calls, with the caller where they stand behind."""

_GRIEVES: Final = re.compile(r"Ca?k[^.]{0,5}L")
"""Caller's best friend overdosed and died: the caller grieves."""

_GOES: Final = (
    r"(?:[kr][a#,]{0,2}[gPDQ]?(?:L|2(?!D))|k[a#,]{0,2}xB3"
    r"|kg?Dp?P[oqHh](?=[.,]|$)"
    r"|k[a#,]{0,2}(?:[gPDQ]?p|[gP]?qxp?)(?=[.,]|$))"
)
_IS_GONE: Final = re.compile(r"(?=[kr])" + _GOES)
_GONE: Final = re.compile(r"[aqm#]{0,3}" + _GOES)
"""Her husband was killed, son asleep, sister on her way, neighbor coming over."""

_NOT_THERE: Final = re.compile(
    r"[NRqdEF](?:"
    r"(?<=N)c|"  # no complainant
    r"(?<=[NR])a?[dbk](?![VADL])"  # no kids, wants a female, needs somebody
    r"|(?<=R)P[xE]P?a?[db](?![VAg])"  # wants to talk to a woman
    r"|(?<=q)d(?![gVAxDQs])"  # her kids
    r"|(?<=d)W"  # the passenger seat
    r"|(?<=E)m[dk]"  # tell my girls
    r"|(?<=E)jqk"  # asks where her mother is
    r"|(?<=F)ad(?=x{1,3}P))"  # asks if a woman could come talk to
)
_KIN_ASIDE: Final = re.compile(
    r"[qmCPGK](?:"
    r"(?<=[qmC])[LY]k"  # her late husband
    # with her mother, misses his wife
    r"|(?<=[PGK])(?<![tzns1].)(?<!1.K)(?<!#K)(?<!DK)(?!(?<=cP)[aqm#]{0,3}kx[gVDANRsnf])"
    r"(?!(?<=cgP)[aqm#]{0,3}kx[gVDANRsnf])(?:[aqm#]{0,3}|ax)k"
    r"|(?<=G)[aqlx]{0,3}jk)"  # lost her phone and friends
)
"""Relatives who are a part of what is told, and not who it is told of."""


_AT_KIN: Final = re.compile(r"(?<!d)@(?=[qa]{1,2}k)")
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
            text = _GRIEVES.sub(_as_griever, text)
        text = _KIN_ASIDE.sub(_as_nothing, text)
    if _IS_GONE.search(text):
        text = _GONE.sub(_as_nothing, text)
    if hurts and "@" in text:
        text = _AT_KIN.sub("D", text)
    text = _NOT_THERE.sub(_as_not_there, text).replace("@", "P")
    for needed, calls in _CALLS:
        # Where a caller is named, the man on the phone is another.
        if needed in text and not (needed == "l" and "c" in text[: text.find("l")]):
            text = calls.sub(_as_caller, text)
    return _DESCRIBES.sub(_as_caller, text) if "c" in text else text


def _as_caller(match: re.Match[str]) -> str:
    number = len(match[0])
    if match.start() and match.string[match.end() :][:1] in ("", ".") and match[0][-2:] == "dt":
        return f"{'c' * (number - 1)}S"  # said of the one who was described before
    return "c" * number


def _as_nothing(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _as_not_there(match: re.Match[str]) -> str:
    found = match[0]
    return found[0] + "_" * (len(found) - 1) if found[0] in "NR" else "_" * len(found)


def _as_griever(match: re.Match[str]) -> str:
    return "c" + "_" * (len(match[0]) - 1)
