"""Whose is it, and when? What stands around a phrase decides what the phrase says.

After the manner of NegEx (Chapman et al., 2001): a word such as "no" or "denies" reaches some words
forward, until a thought ends or a verb begins a new statement; some words reach back ("weapons:
none"). History, supposition and other people are found in the same way.

A comma lets only a list go on: "denies SI, HI" denies both, and "no answer, suicidal" denies
nothing behind it. What was, what may be and whose it is end at a comma.
"""

from collections.abc import Mapping
from typing import Final

from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.line import Line, zeros
from dispatch.classification.remarks.pattern import BETWEEN, FIRST, Alphabet

REACH: Final = 6
"""Words that a context reaches forward."""
REACH_BACK: Final = 4
"""Words that it reaches back."""


CLOSE: Final = 2
"""Words that a denial reaches where only the same clause counts."""
THOUGHT: Final = 4
"""Words that a thought of an act reaches."""
PLACE: Final = 3
"""Words that may lie between the name of the act and its place."""
UNDONE: Final = 3
"""Words that a "hasn't" reaches, before what would otherwise settle a danger."""
CLOSE_SUPPOSES: Final = 5
"""Words that an "if" reaches there."""

DENIES: Final = 1
"""What a word does to the phrases around it: "no", "denies", "not" reach forward."""
NONE_SAID: Final = 2
""""none", "negative" reach back."""
PAST: Final = 4
""""history of", "used to" reach forward."""
AGO: Final = 8
""""ago", "yesterday" reach back, and forward as well."""
SUPPOSES: Final = 16
""""if", "afraid", "would" reach forward."""
OTHERS: Final = 32
""""neighbor", "officer": the words that follow are theirs."""
STOPS: Final = 64
""""but", "though": nothing reaches across."""
VERB: Final = 128
""""has", "is", "says": what was denied before it does not deny what follows."""
LISTS: Final = 256
""""denies": goes on across a comma. "No" and "won't" end there, unless an "or" makes it a list."""
PERSON: Final = 512
""""he", "subject": what follows is no longer the officer's or the neighbor's."""
LAST: Final = 1024
""""last", "past" together with a span of time, and "used" with "to"."""
SPAN: Final = 2048
""""week", "summer": "last week" is another time. "Last night" still belongs to this event."""
TELLS: Final = 4096
""""says", "reports": what follows is told by the officer or the guard, not theirs."""
NOW: Final = 8192
""""now", "today": ends what was."""
ANSWERS: Final = 16384
""""none" right behind a phrase denies it, whatever follows them."""
OR: Final = 65536
""""or": a list goes on behind it."""
SOON: Final = 262144
""""minutes": what happened minutes or hours "ago" belongs to this event."""
JOINS: Final = 131072
""""and": "two weeks ago and has been" tells of now behind it."""
FEARS: Final = 32768
""""worried", "afraid": supposes, as long as nobody says what has happened."""
THINKS: Final = 524288
""""thought" together with "about": what follows is thought of. "She thinks he jumped" is told."""
ABOUT: Final = 1048576
""""about", "of": behind a word of thinking."""
DOING: Final = 4194304
""""jumping", "taking": a thought is of an act that is named so; "took" was done."""
OWNER: Final = 8388608
""""his", "her": "won't answer and his face droops" begins a statement of its own behind "and"."""
PICTURES: Final = 2097152
""""imagines", "picturing": what follows is thought of, unless "of" shows that it is a picture."""
OWN: Final = 33554432
""""weapons", "breathing": right before a phrase it is what is denied, and the phrase is not."""
FINITE: Final = 134217728
""""is", "saw", "fresh": a statement, and no part of the list of what somebody denies."""
FEELS: Final = 268435456
""""having", "feeling": belongs to what follows, "no weapons having suicidal thoughts"."""
CEASES: Final = 67108864
""""stop", "quit": "will not stop cutting" denies no cutting."""
UNDOES: Final = 536870912
""""hasn't", "would not", "refused": what follows was not done."""
BRIDGES: Final = 1073741824
""""any", "known", "thoughts": what a "no" reaches across. Across other words, of which nobody knows
what they are, it does not: "no callback number suicidal", "not from here took pills"."""
DENIES_ACROSS: Final = 2147483648
"""Found where a "no" is parted from a phrase by such a word: it denies no danger, and still that
somebody is awake or calm."""
COMMA: Final = 16777216
"""A mark that stands between words."""
# Plain bits and no flags: a remark asks for hundreds of them, and an enum's take ten times as long.

CLASSES: Final[Mapping[str, int]] = {
    "denies": DENIES,
    "none_said": NONE_SAID,
    "past": PAST,
    "ago": AGO,
    "supposes": SUPPOSES,
    "worries": FEARS,
    "others": OTHERS,
    "stops": STOPS,
    "verb": VERB,
    "lists": LISTS,
    "he": PERSON,
    "last": LAST,
    "span": SPAN,
    "say": TELLS,
    "now": NOW,
    "answers": ANSWERS,
    "or": OR,
    "soon": SOON,
    "joins": JOINS,
    "thinks": THINKS,
    "about": ABOUT,
    "pictures": PICTURES,
    "doing": DOING,
    "owner": OWNER,
    "denied_itself": OWN,
    "ceases": CEASES,
    "undergoes": FEELS,
    "finite": FINITE,
    "undoes": UNDOES,
    "bridges": BRIDGES,
}
"""Classes of the lexicon by what they do."""


_REACHING: Final = (
    DENIES | NONE_SAID | PAST | AGO | SUPPOSES | OTHERS | LAST | ANSWERS | FEARS | THINKS | PICTURES
)
"""What a context begins with. Most phrases have no such word near, and so no context."""

_JOINED: Final = 2
"""Words before a phrase, the nearer of which is "and" or the person."""


class Contexts:
    """Finds what stands around a run of words."""

    def __init__(self, alphabet: Alphabet) -> None:
        """Reads off the alphabet which letters do what."""
        marks = dict.fromkeys(map(ord, alphabet.letter_of.values()), 0)
        marks[ord(BETWEEN)] = COMMA
        for name, mark in CLASSES.items():
            for letter in alphabet.letters(f"${name}"):
                marks[ord(letter)] |= mark
        self._marks = vec[i64]([marks.get(letter, 0) for letter in range(FIRST, max(marks) + 1)])

    def read(self, line: Line) -> Line:
        """The same thought, with what each letter does: asked once for all that is found in it."""
        if line.read:
            return line
        letters = line.letters
        length: i64 = len(letters)
        known = self._marks
        count: i64 = len(known)
        marks = zeros(length)
        earliest: i64 = length
        latest: i64 = -1
        at: i64 = 0
        while at < length:
            letter: i64 = letters[at]
            if letter < count:
                mark: i64 = known[letter]
                if mark != 0:
                    marks[at] = mark
                    if mark & _REACHING != 0:
                        latest = at
                        earliest = min(earliest, at)
            at += 1
        line.earliest = earliest
        line.latest = latest
        line.marks = marks
        line.read = True
        return line

    def none_in(self, line: Line) -> bool:
        """Whether no word of a thought reaches another: so it is in most."""
        return self.read(line).latest < 0

    def around(self, line: Line, first: i64, last: i64) -> i64:
        """What holds for the words from ``first`` up to, not with, ``last``."""
        self.read(line)
        found: i64 = 0
        if line.earliest < first:
            found = _before(line.marks, line.earliest, first, last)
        if line.latest >= last:
            found |= _behind(line.marks, last, line.latest)
        return found

    def is_thought_of(self, line: Line, first: i64) -> bool:
        """Whether an act that begins there is thought of: "thought about stepping", "imagines".

        What was done is told in another form of the verb: "thoughts of suicide, took pills".
        """
        marks = self.read(line).marks
        start: i64 = max(0, first - THOUGHT - 2 - PLACE)
        if line.earliest >= first or not _any(marks, start, first, THINKS | PICTURES):
            return False
        named = _any(marks, first, min(first + 2, len(marks)), DOING)
        follows: i64 = 0
        words: i64 = 0
        at: i64 = first
        while at > start:
            at -= 1
            mark = marks[at]
            words += 1
            if mark & (COMMA | JOINS | NOW | STOPS) != 0:
                return False
            if not named:
                # The place of the act, "on the tracks", behind its name.
                named = mark & DOING != 0
                if not named and (words > PLACE or mark & (VERB | PERSON) != 0):
                    return False
                words = 0 if named else words
            elif words > THOUGHT + 2:
                return False
            if not named:
                follows = mark
                continue
            if (mark & THINKS != 0 and follows & ABOUT != 0) or (
                mark & PICTURES != 0 and follows & ABOUT == 0
            ):
                return True
            follows = mark
        return False

    def undone(self, line: Line, first: i64) -> bool:
        """Whether what begins there was not done: "has not given", "would not let her take"."""
        marks = self.read(line).marks
        at: i64 = first - 1
        while at >= max(first - UNDONE, 0):
            mark = marks[at]
            if mark & UNDOES != 0:
                return True
            if mark & (COMMA | STOPS | JOINS) != 0:
                break
            at -= 1
        return False

    def close(self, line: Line, first: i64) -> i64:
        """What holds by the words of the same clause alone: a mark ends it."""
        marks = self.read(line).marks
        found: i64 = 0
        follows: i64 = 0
        # "No pulse overdose", "will not stop cutting": what is denied is another thing.
        before: i64 = marks[first - 1] if first > 0 else 0
        another = before & CEASES != 0 or (before & OWN != 0 and marks[first] & OWN == 0)
        denies: i64 = 0 if another else DENIES
        at: i64 = first - 1
        while at >= max(first - CLOSE_SUPPOSES, line.earliest):
            mark = marks[at]
            if mark & (COMMA | STOPS) != 0 or (
                mark & JOINS != 0 and at == first - 1 and marks[first] & FINITE != 0
            ):
                break
            if first - at <= CLOSE:
                found |= mark & (denies | PAST)
                if found & DENIES != 0 and at < first - 1 and before == 0 and mark & LISTS == 0:
                    found ^= DENIES | DENIES_ACROSS
            if mark & LAST != 0 and follows & SPAN != 0 and first - at <= CLOSE + 1:
                found |= PAST  # "used to"
            follows = mark
            if mark & (SUPPOSES | FEARS) != 0:
                found |= SUPPOSES
            at -= 1
        return found


def _any(marks: vec[i64], first: i64, last: i64, asked: i64) -> bool:
    """Whether one of some words does one of some things."""
    at: i64 = first
    while at < last:
        if marks[at] & asked != 0:
            return True
        at += 1
    return False


def _before(marks: vec[i64], earliest: i64, first: i64, last: i64) -> i64:
    found: i64 = 0
    words: i64 = 0
    denied = past = supposed = feared = theirs = True  # whether a word could still reach here
    listed = True  # whether "no" still reaches here, or only a verb such as "denies"
    joined = person = False
    follows: i64 = 0
    begins: i64 = marks[first]
    told = _any(marks, first, last, FINITE)
    own = crossed = strange = False
    at: i64 = first
    while at > earliest:
        at -= 1
        mark = marks[at]
        if mark == COMMA:
            past = supposed = feared = theirs = False
            crossed = True
            listed = listed and joined
            denied = denied and not person
            continue
        words += 1
        if words > REACH + 2:
            break
        if mark == 0:  # most words say nothing of what stands around them
            follows = 0
            strange = strange or not crossed
            continue
        if mark & STOPS != 0:
            break
        if mark & FEELS != 0 and words <= _JOINED:
            words, follows = 0, mark
            continue
        if mark & CEASES != 0 and not crossed:
            denied = False
        if mark & OWN != 0 and not (crossed or begins & OWN != 0):
            own = own or words == 1 or (words == _JOINED and follows & (PERSON | JOINS) != 0)
        if supposed and (mark & SUPPOSES != 0 or (feared and mark & FEARS != 0)):
            found |= SUPPOSES
        if words <= REACH:
            if (
                denied
                and mark & DENIES != 0
                and (listed or (mark & LISTS != 0 and not (crossed and told)))
            ):
                if strange and mark & LISTS == 0:
                    found |= DENIES_ACROSS
                elif not own:
                    found |= DENIES
                elif mark & LISTS != 0:
                    # "Denies weapons SI" may be a list: it is neither said nor denied.
                    found |= SUPPOSES
            if past and (mark & PAST != 0 or _another_time(marks, at, mark, follows)):
                found |= PAST
            if theirs and mark & OTHERS != 0:
                found |= OTHERS
        if mark & (PERSON | TELLS) != 0:
            theirs = False
            person = True
        joined = joined or mark & OR != 0
        if mark & JOINS != 0 and (
            follows & (OWNER | PERSON | FEELS) != 0
            or (words == 1 and begins & (VERB | THINKS) != 0)
        ):
            listed = listed and joined
        if mark & JOINS != 0 and words == 1 and begins & FINITE != 0:
            denied = past = False  # "denies drinking and wants to die" begins a statement
        if (
            mark & JOINS != 0
            and words == 1
            and begins & DOING != 0
            and not (at > 0 and marks[at - 1] & DOING != 0)
        ):
            listed = listed and joined
        if mark & NOW != 0 or (mark & JOINS != 0 and follows & VERB != 0):
            past = False
        if mark & TELLS != 0:
            feared = False
        if mark & VERB != 0 and denied and not _denied_verb(marks, at):
            denied = False
        follows = mark
    return found


def _behind(marks: vec[i64], last: i64, latest: i64) -> i64:
    found: i64 = 0
    words: i64 = 0
    asked = False
    length: i64 = len(marks)
    end: i64 = min(last + 2 * REACH_BACK, latest + 1)
    at: i64 = last
    while at < end:
        mark = marks[at]
        if mark == COMMA:
            if asked or words > 0:
                break
            asked = True
            at += 1
            continue
        words += 1
        if mark == 0:
            if words > REACH_BACK:
                break
            at += 1
            continue
        if mark & STOPS != 0:
            break
        follows: i64 = marks[at + 1] if at + 1 < length else COMMA
        if words == 1 and mark & (NONE_SAID | ANSWERS) != 0:
            # "Suicidal no weapons" says nothing against the first word; "SI: no" does.
            if mark & ANSWERS != 0 or follows == COMMA:
                found |= DENIES
            break
        if not asked and _another_time(marks, at, mark, follows):
            found |= PAST
        if mark & (DENIES | NOW) != 0 or words > REACH_BACK:
            break
        at += 1
    return found


def _another_time(marks: vec[i64], at: i64, mark: i64, follows: i64) -> bool:
    """Whether it is "years ago", "yesterday" or "last week", and not "ten minutes ago"."""
    if mark & AGO != 0:
        length: i64 = len(marks)
        return not (
            _any(marks, max(at - 1, 0), at, SOON) or _any(marks, at + 1, min(at + 3, length), SOON)
        )
    return mark & LAST != 0 and follows & SPAN != 0


def _denied_verb(marks: vec[i64], at: i64) -> bool:
    """Whether the verb is itself what is denied: "denies being", "denies he is"."""
    before: i64 = marks[at - 1] if at > 0 else 0
    if before & PERSON != 0 and at > 1:
        before = marks[at - 2]
    return before & DENIES != 0
