"""Whose is it, and when? What stands around a phrase decides what the phrase says.

After the manner of NegEx (Chapman et al., 2001): a word such as "no" or "denies" reaches some words
forward, until a thought ends or a verb begins a new statement; some words reach back ("weapons:
none"). History, supposition and other people are found in the same way.

A comma lets only a list go on: "denies SI, HI" denies both, and "no answer, suicidal" denies
nothing behind it. What was, what may be and whose it is end at a comma.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.pattern import BETWEEN, END, Alphabet

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
}
"""Classes of the lexicon by what they do."""


_REACHING: Final = DENIES | NONE_SAID | PAST | AGO | SUPPOSES | OTHERS | LAST | ANSWERS | FEARS
"""What a context begins with. Most phrases have no such word near, and so no context."""
_NEAR: Final = 16
"""Letters before a phrase that are looked at for one."""


class Contexts:
    """Finds what stands around a run of words."""

    def __init__(self, alphabet: Alphabet) -> None:
        """Reads off the alphabet which letters do what."""
        self._marks: dict[str, int] = {END: 0, BETWEEN: 0}
        for name, mark in CLASSES.items():
            for letter in alphabet.letters(f"${name}"):
                self._marks[letter] = self._marks.get(letter, 0) | mark
        self._reaching = frozenset(
            letter for letter, mark in self._marks.items() if mark & _REACHING
        )
        self._thinking = frozenset(
            letter for letter, mark in self._marks.items() if mark & (THINKS | PICTURES)
        )

    def around(self, spelled: str, first: int, last: int) -> int:
        """What holds for the words from ``first`` up to, not with, ``last``."""
        found = 0
        near = spelled[first - _NEAR if first > _NEAR else 0 : first]
        if not self._reaching.isdisjoint(near) or (
            first > _NEAR and _NEAR - near.count(BETWEEN) <= REACH + 2
        ):
            found = self._before(spelled, first)
        if not self._reaching.isdisjoint(spelled[last : last + 2 * REACH_BACK]):
            found |= self._behind(spelled, last)
        return found

    def is_thought_of(self, spelled: str, first: int) -> bool:
        """Whether an act that begins there is thought of: "thought about stepping", "imagines".

        What was done is told in another form of the verb: "thoughts of suicide, took pills".
        """
        start = max(0, first - THOUGHT - 2 - PLACE)
        if self._thinking.isdisjoint(spelled[start:first]):
            return False
        get = self._marks.get
        named = any(get(letter, 0) & DOING for letter in spelled[first : first + 2])
        follows = words = 0
        for at in range(first - 1, start - 1, -1):
            letter = spelled[at]
            mark = get(letter, 0)
            words += 1
            if letter in (END, BETWEEN) or mark & (JOINS | NOW | STOPS):
                return False
            if not named:
                # The place of the act, "on the tracks", behind its name.
                named = bool(mark & DOING)
                if not named and (words > PLACE or mark & (VERB | PERSON)):
                    return False
                words = 0 if named else words
            elif words > THOUGHT + 2:
                return False
            if not named:
                follows = mark
                continue
            if (mark & THINKS and follows & ABOUT) or (mark & PICTURES and not follows & ABOUT):
                return True
            follows = mark
        return False

    def _before(self, spelled: str, first: int) -> int:
        get = self._marks.get
        found = words = 0
        denied = past = supposed = feared = theirs = True  # whether a word could still reach here
        listed = True  # whether "no" still reaches here, or only a verb such as "denies"
        joined = person = False
        follows = 0
        for at in range(first - 1, -1, -1):
            letter = spelled[at]
            if letter == END:
                break
            if letter == BETWEEN:
                past = supposed = feared = theirs = False
                listed = listed and joined
                denied = denied and not person
                continue
            words += 1
            if words > REACH + 2:
                break
            mark = get(letter, 0)
            if not mark:  # most words say nothing of what stands around them
                follows = 0
                continue
            if mark & STOPS:
                break
            if supposed and (mark & SUPPOSES or (feared and mark & FEARS)):
                found |= SUPPOSES
            if words <= REACH:
                if denied and mark & DENIES and (listed or mark & LISTS):
                    found |= DENIES
                if past and (mark & PAST or self._another_time(spelled, at, mark, follows)):
                    found |= PAST
                if theirs and mark & OTHERS:
                    found |= OTHERS
            if mark & (PERSON | TELLS):
                theirs = False
                person = True
            joined = joined or bool(mark & OR)
            if mark & JOINS and follows & (OWNER | PERSON):
                listed = listed and joined
            if mark & NOW or (mark & JOINS and follows & VERB):
                past = False
            if mark & TELLS:
                feared = False
            if mark & VERB and denied and not self._denied_verb(spelled, at):
                denied = False
            follows = mark
        return found

    def _behind(self, spelled: str, last: int) -> int:
        get = self._marks.get
        found = words = 0
        asked = False
        for at in range(last, min(last + 2 * REACH_BACK, len(spelled))):
            letter = spelled[at]
            if letter == END:
                break
            if letter == BETWEEN:
                if asked or words:
                    break
                asked = True
                continue
            words += 1
            mark = get(letter, 0)
            if not mark:
                if words > REACH_BACK:
                    break
                continue
            if mark & STOPS:
                break
            follows = spelled[at + 1] if at + 1 < len(spelled) else END
            if words == 1 and mark & (NONE_SAID | ANSWERS):
                # "Suicidal no weapons" says nothing against the first word; "SI: no" does.
                if mark & ANSWERS or follows in (END, BETWEEN):
                    found |= DENIES
                break
            if not asked and self._another_time(spelled, at, mark, get(follows, 0)):
                found |= PAST
            if mark & (DENIES | NOW) or words > REACH_BACK:
                break
        return found

    def _another_time(self, spelled: str, at: int, mark: int, follows: int) -> bool:
        """Whether it is "years ago", "yesterday" or "last week", and not "ten minutes ago"."""
        if mark & AGO:
            near = spelled[max(at - 1, 0) : at] + spelled[at + 1 : at + 3]
            return not any(self._marks.get(letter, 0) & SOON for letter in near)
        return bool(mark & LAST and follows & SPAN)

    def _denied_verb(self, spelled: str, at: int) -> bool:
        """Whether the verb is itself what is denied: "denies being", "denies he is"."""
        get = self._marks.get
        before = get(spelled[at - 1], 0) if at else 0
        if before & PERSON and at > 1:
            before = get(spelled[at - 2], 0)
        return bool(before & DENIES)

    def close(self, spelled: str, first: int) -> int:
        """What holds by the words of the same clause alone: a mark ends it."""
        start = first - CLOSE_SUPPOSES
        if self._reaching.isdisjoint(spelled[max(0, start) : first]):
            return 0
        get = self._marks.get
        found = follows = 0
        for at in range(first - 1, max(first - CLOSE_SUPPOSES - 1, -1), -1):
            letter = spelled[at]
            if letter in (END, BETWEEN):
                break
            mark = get(letter, 0)
            if mark & STOPS:
                break
            if first - at <= CLOSE:
                found |= mark & (DENIES | PAST)
            if mark & LAST and follows & SPAN and first - at <= CLOSE + 1:
                found |= PAST  # "used to"
            follows = mark
            if mark & (SUPPOSES | FEARS):
                found |= SUPPOSES
        return found
