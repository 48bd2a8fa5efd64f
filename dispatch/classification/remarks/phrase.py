"""Where does a phrase end that begins at a word? Its elements are tried one behind the other.

A phrase is a chain of steps, made of the elements that
:mod:`dispatch.classification.remarks.pattern` describes. Each takes some letters of a thought, and
where several numbers of letters are possible they are tried in turn: what may be left out is first
taken, a gap is first as narrow as it can be.
"""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.letter_set import LetterSet
from dispatch.classification.remarks.line import A_MARK, AN_END
from dispatch.classification.remarks.pattern import BETWEEN, Alphabet

_MARKS: Final = 2
"""Marks that are skipped between two words, such as a comma and a quotation mark."""

_WORD: Final = 0
"""One of some letters."""
_ANY: Final = 1
"""Any word."""
_MARK: Final = 2
"""A mark between words."""
_BEGINS: Final = 3
"""The beginning of a thought."""
_NOT_BEFORE: Final = 4
"""The letter before is none of these."""
_NOT_BEHIND: Final = 5
"""The word behind is none of these."""
_FOLLOWED: Final = 6
"""What comes now has to follow and is no part of what is found."""
_GAP: Final = 7
"""Up to so many letters."""


class Step:
    """One element of a phrase."""

    __slots__ = (
        "_bits",
        "_first",
        "_last",
        "asks_for_word",
        "closes",
        "following",
        "kind",
        "most",
        "optional",
        "skips",
    )

    def __init__(
        self,
        kind: i64,
        letters: LetterSet,
        *,
        most: i64 = 0,
        skips: bool = False,
        optional: bool = False,
        closes: bool = False,
    ) -> None:
        """Takes what it is.

        Args:
            kind: What it asks.
            letters: Which it takes, or may not find; of a gap, which it does not run over.
            most: Letters that a gap takes.
            skips: Whether marks before its letter are skipped; of a gap, one mark.
            optional: Whether it may be left out.
            closes: Whether no mark may stand behind it.
        """
        self.kind: i64 = kind
        self._first: i64 = letters.first
        self._last: i64 = letters.last
        self._bits = letters.bits
        self.most: i64 = most
        self.skips = skips
        self.optional = optional
        self.asks_for_word = kind == _WORD and not optional
        """Whether one of its letters has to stand there, perhaps behind marks."""
        self.closes = closes
        self.following: Step | None = None

    def takes(self, letter: i64) -> bool:
        """Whether a letter is one of its own; written out, since nothing is asked as often."""
        first: i64 = self._first
        if letter == first:
            return True
        if letter < first or letter > self._last:
            return False
        at: i64 = letter - first
        byte: i64 = self._bits[at >> 3]
        return (byte >> (at & 7)) & 1 == 1

    def first_of(self, letters: vec[i64], begins: i64, last: i64) -> i64:
        """Where the first of its letters stands; one behind ``last`` where none does up to it."""
        first: i64 = self._first
        beyond: i64 = self._last
        bits = self._bits
        at: i64 = begins
        while at <= last:
            letter: i64 = letters[at]
            if letter == first:
                return at
            if letter > first and letter <= beyond:
                letter -= first
                byte: i64 = bits[letter >> 3]
                if (byte >> (letter & 7)) & 1 == 1:
                    return at
            at += 1
        return at


class Phrase:
    """One phrase, with what tells quickly that it is not there."""

    __slots__ = (
        "_alphabet",
        "_over",
        "_steps",
        "after",
        "before",
        "demanded",
        "least",
        "reach",
        "text",
    )

    def __init__(self, alphabet: Alphabet, text: str, *, no_gap_over: str = "") -> None:
        """Reads off the phrase what has to be there; its steps are made when it is first tried.

        Args:
            alphabet: Of the words that rules name.
            text: The phrase as it is written.
            no_gap_over: Letters beside those that deny over which no gap runs, whatever its kind.

        Raises:
            ValueError: If nothing in the phrase has to be there, or it begins with what follows.
        """
        if text.startswith(">"):
            message = f"the phrase {text!r} begins with what follows it: nothing would be found"
            raise ValueError(message)
        demanded = alphabet.demanded(text)
        if not demanded:
            message = f"the phrase {text!r} demands no word: it would be looked for everywhere"
            raise ValueError(message)
        widths = [_width(element) for element in text.split()]
        words = [_words(element) for element in text.split()]
        rarest = demanded[0][1]
        self.text = text
        """As it was written."""
        self.demanded = tuple(letters for letters, _ in demanded)
        """Sets of letters of each of which one has to be there, the rarest first."""
        self.reach = tuple(
            sum(words[rarest + 1 : number + 1]) if number >= rarest else -sum(words[number:rarest])
            for _, number in demanded
        )
        """For each of them how many letters it can stand behind the rarest one, or, below zero,
        before it, where marks between words are not counted."""
        self.before: i64 = sum(widths[:rarest]) + _MARKS
        """Letters that can stand before the rarest one."""
        self.after: i64 = sum(widths[rarest + 1 :]) + 1
        """Letters that can stand behind it."""
        self.least: i64 = sum(map(_takes_one, text.split()[:rarest]))
        """Letters that have to stand before it."""
        self._alphabet = alphabet
        self._over = no_gap_over
        self._steps: Step | None = None

    def find(self, letters: vec[i64], first: i64, last: i64, end: i64) -> tuple[i64, i64]:
        """The first place at which it begins from ``first`` to ``last``, before ``end``.

        Returns:
            From which letter up to, not with, which; both -1 where it begins at none of them.
        """
        steps = self._steps
        if steps is None:
            steps = self._steps = steps_of(self._alphabet, self.text, no_gap_over=self._over)
        at: i64 = first
        if steps.asks_for_word:
            last = min(last, end - 1)
        while True:
            if steps.asks_for_word:  # as most phrases do; mostly it is not there
                at = steps.first_of(letters, at, last)
            if at > last:
                return -1, -1
            ends = _ends(steps, letters, at, end)
            if ends >= 0:
                return at, ends
            at += 1


def _ends(following: Step | None, letters: vec[i64], begins: i64, end: i64) -> i64:
    """Where the steps end that begin at a letter; -1 where they cannot all be taken."""
    at: i64 = begins
    step = following
    while step is not None:
        kind: i64 = step.kind
        if kind in (_WORD, _ANY):
            place: i64 = at
            if step.skips:
                skipped: i64 = min(at + _MARKS, end)
                while place < skipped and letters[place] == A_MARK:
                    place += 1
            there = False
            if place < end:
                letter: i64 = letters[place]
                there = step.takes(letter) if kind == _WORD else letter not in (A_MARK, AN_END)
            if not there:
                if not step.optional:
                    return -1
            elif step.optional:
                found = _ends(step.following, letters, place + 1, end)
                if found >= 0:
                    return found
            else:
                at = place + 1
        elif kind == _GAP:
            if step.skips and at < end and letters[at] == A_MARK:
                found = _ends_behind_gap(step, letters, at + 1, end)
                if found >= 0:
                    return found
            return _ends_behind_gap(step, letters, at, end)
        elif kind == _MARK:
            if at < end and letters[at] == A_MARK:
                if step.optional:
                    found = _ends(step.following, letters, at + 1, end)
                    if found >= 0:
                        return found
                else:
                    at += 1
            elif not step.optional:
                return -1
        elif kind == _BEGINS:
            if at > 0 and letters[at - 1] != AN_END:
                return -1
        elif kind == _NOT_BEFORE:
            if at > 0 and step.takes(letters[at - 1]):
                return -1
        elif kind == _NOT_BEHIND:
            place = at
            skipped = min(at + _MARKS, end)
            while place < skipped and letters[place] == A_MARK:
                place += 1
            if place < end and step.takes(letters[place]):
                return -1
        else:
            return at if _ends(step.following, letters, at, end) >= 0 else -1
        step = step.following
    return at


def _ends_behind_gap(gap: Step, letters: vec[i64], begins: i64, end: i64) -> i64:
    """The same for a gap and what follows it, the narrowest gap first."""
    at: i64 = begins
    widest: i64 = begins + gap.most
    following = gap.following
    while True:
        letter: i64 = AN_END
        if at < end:
            letter = letters[at]
        if letter == A_MARK:
            tried = not gap.closes
        else:
            # Mostly a word follows, which is not there.
            tried = following is None or not following.asks_for_word or following.takes(letter)
        if tried:
            found = _ends(following, letters, at, end)
            if found >= 0:
                return found
        if letter == AN_END or at == widest or gap.takes(letter):
            return -1
        at += 1


def steps_of(alphabet: Alphabet, phrase: str, *, no_gap_over: str = "") -> Step:
    """The steps of a phrase, chained.

    Args:
        alphabet: Of the words that rules name.
        phrase: As it is written.
        no_gap_over: Letters beside those that deny over which no gap runs, whatever its kind.
    """
    steps: list[Step] = []
    between = not phrase.startswith("= ")
    with_short = False
    for element in phrase.removeprefix("= ").split():
        optional = element.endswith("?") and len(element) > 1
        body = element.removesuffix("?") if optional else element
        after_with, with_short = with_short, "w" in body.split("|")
        skips = between and bool(steps) and steps[-1].kind not in (_BEGINS, _NOT_BEFORE)
        if body == "^":
            step = Step(_BEGINS, _NONE)
        elif body[0] == "!":
            step = Step(_NOT_BEFORE, alphabet.set_of(alphabet.letters(body[1:])))
        elif body.startswith(">!"):
            step = Step(_NOT_BEHIND, alphabet.set_of(alphabet.letters(body[2:])))
        elif body == ">":
            step = Step(_FOLLOWED, _NONE)
        elif body == ":":
            step = Step(_MARK, _NONE, optional=optional)
        elif body == "_":
            step = Step(_ANY, _NONE, skips=skips, optional=optional)
        elif body[0] == "_":
            # "has no knife" is not "has a knife", so a gap does not run across a denial.
            over = alphabet.set_of(alphabet.denying + no_gap_over)
            step = Step(_GAP, over, most=int(body[1:]))
        elif body[0] == "*":
            step = Step(_GAP, alphabet.set_of(no_gap_over), most=int(body[1:]))
        elif body[0] == "~":
            # The mark of "w/" belongs to the word and does not stand in the gap.
            over = alphabet.set_of(BETWEEN + alphabet.denying + no_gap_over)
            step = Step(_GAP, over, most=int(body[1:]), skips=after_with, closes=True)
        else:
            letters = alphabet.set_of(alphabet.letters(body))
            step = Step(_WORD, letters, skips=skips, optional=optional)
        if steps:
            steps[-1].following = step
        steps.append(step)
    return steps[0]


_NONE: Final = LetterSet(())


def _takes_one(element: str) -> bool:
    """Whether an element has to take a letter."""
    return not element.endswith("?") and (element == "_" or element[0] not in "^!=>_~*:")


def _words(element: str) -> int:
    """Letters that an element can take, marks that it skips not among them."""
    if element[0] in "^!=>:":
        return 0
    body = element.removesuffix("?")
    return int(body[1:]) if body[0] in "_~*" and len(body) > 1 else 1


def _width(element: str) -> int:
    """Letters that an element can take, marks before it among them."""
    if element.startswith(">!"):
        return 1 + _MARKS  # has to be seen, to be no such word
    if element[0] in "^!=>":
        return 0
    body = element.removesuffix("?")
    if body[:1] in {"_", "~", "*"} and len(body) > 1:
        return int(body[1:])
    return 1 + _MARKS
