"""Whose is it, and when? What stands around a phrase decides what the phrase says.

After the manner of NegEx (Chapman et al., 2001): a word such as "no" or "denies" reaches some words
forward, until a thought ends or a verb begins a new statement; some words reach back ("weapons:
none"). History, supposition and other people are found in the same way.

A comma lets only a list go on: "denies SI, HI" denies both, and "no answer, suicidal" denies
nothing behind it. What was, what may be and whose it is end at a comma.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from dispatch.classification.remarks.pattern import BETWEEN, Alphabet

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

Marked = tuple[list[int], int, int]
"""What each word of a thought does, and where the first and the last stand that reach."""


class Contexts:
    """Finds what stands around a run of words."""

    def __init__(self, alphabet: Alphabet) -> None:
        """Reads off the alphabet which letters do what."""
        self._marks: defaultdict[str, int] = defaultdict(int, {BETWEEN: COMMA})
        for name, mark in CLASSES.items():
            for letter in alphabet.letters(f"${name}"):
                self._marks[letter] |= mark
        self._reaching = frozenset(
            letter for letter, mark in self._marks.items() if mark & _REACHING
        )

    def none_in(self, letters: list[str]) -> bool:
        """Whether no word of a thought reaches another: so it is in most."""
        return self._reaching.isdisjoint(letters)

    def marked(self, thought: Iterable[str]) -> Marked:
        """What each letter of a thought does: asked once for all that is found in it."""
        marks = list(map(self._marks.__getitem__, thought))
        reaching = [at for at, mark in enumerate(marks) if mark & _REACHING]
        return (marks, reaching[0], reaching[-1]) if reaching else (marks, len(marks), -1)

    def around(self, thought: Marked, first: int, last: int) -> int:
        """What holds for the words from ``first`` up to, not with, ``last``."""
        marks, earliest, latest = thought
        found = _before(marks, earliest, first, last) if earliest < first else 0
        return found | _behind(marks, last, latest) if latest >= last else found

    def is_thought_of(self, thought: Marked, first: int) -> bool:
        """Whether an act that begins there is thought of: "thought about stepping", "imagines".

        What was done is told in another form of the verb: "thoughts of suicide, took pills".
        """
        marks, earliest, _ = thought
        start = max(0, first - THOUGHT - 2 - PLACE)
        if earliest >= first or not any(mark & (THINKS | PICTURES) for mark in marks[start:first]):
            return False
        named = any(mark & DOING for mark in marks[first : first + 2])
        follows = words = 0
        for at in range(first - 1, start - 1, -1):
            mark = marks[at]
            words += 1
            if mark & (COMMA | JOINS | NOW | STOPS):
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

    def undone(self, letters: list[str], first: int) -> bool:
        """Whether what begins there was not done: "has not given", "would not let her take"."""
        for at in range(first - 1, max(first - UNDONE, 0) - 1, -1):
            mark = self._marks[letters[at]]
            if mark & UNDOES:
                return True
            if mark & (COMMA | STOPS | JOINS):
                break
        return False

    def close(self, thought: Marked, first: int) -> int:
        """What holds by the words of the same clause alone: a mark ends it."""
        marks, earliest, _ = thought
        found = follows = 0
        # "No pulse overdose", "will not stop cutting": what is denied is another thing.
        before = marks[first - 1] if first else 0
        denies = 0 if before & CEASES or (before & OWN and not marks[first] & OWN) else DENIES
        for at in range(first - 1, max(first - CLOSE_SUPPOSES, earliest) - 1, -1):
            mark = marks[at]
            if mark & (COMMA | STOPS) or (
                mark & JOINS and at == first - 1 and marks[first] & FINITE
            ):
                break
            if first - at <= CLOSE:
                found |= mark & (denies | PAST)
                if found & DENIES and at < first - 1 and not before and not mark & LISTS:
                    found ^= DENIES | DENIES_ACROSS
            if mark & LAST and follows & SPAN and first - at <= CLOSE + 1:
                found |= PAST  # "used to"
            follows = mark
            if mark & (SUPPOSES | FEARS):
                found |= SUPPOSES
        return found


def _before(marks: list[int], earliest: int, first: int, last: int) -> int:
    found = words = 0
    denied = past = supposed = feared = theirs = True  # whether a word could still reach here
    listed = True  # whether "no" still reaches here, or only a verb such as "denies"
    joined = person = False
    follows = 0
    begins = marks[first]
    told = any(mark & FINITE for mark in marks[first:last])
    own = crossed = strange = False
    for at in range(first - 1, earliest - 1, -1):
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
        if not mark:  # most words say nothing of what stands around them
            follows = 0
            strange = strange or not crossed
            continue
        if mark & STOPS:
            break
        if mark & FEELS and words <= _JOINED:
            words, follows = 0, mark
            continue
        if mark & CEASES and not crossed:
            denied = False
        if mark & OWN and not (crossed or begins & OWN):
            own = own or words == 1 or (words == _JOINED and bool(follows & (PERSON | JOINS)))
        if supposed and (mark & SUPPOSES or (feared and mark & FEARS)):
            found |= SUPPOSES
        if words <= REACH:
            if denied and mark & DENIES and (listed or (mark & LISTS and not (crossed and told))):
                if strange and not mark & LISTS:
                    found |= DENIES_ACROSS
                elif not own:
                    found |= DENIES
                elif mark & LISTS:
                    # "Denies weapons SI" may be a list: it is neither said nor denied.
                    found |= SUPPOSES
            if past and (mark & PAST or _another_time(marks, at, mark, follows)):
                found |= PAST
            if theirs and mark & OTHERS:
                found |= OTHERS
        if mark & (PERSON | TELLS):
            theirs = False
            person = True
        joined = joined or bool(mark & OR)
        if mark & JOINS and (
            follows & (OWNER | PERSON | FEELS) or (words == 1 and begins & (VERB | THINKS))
        ):
            listed = listed and joined
        if mark & JOINS and words == 1 and begins & FINITE:
            denied = past = False  # "denies drinking and wants to die" begins a statement
        if mark & JOINS and words == 1 and begins & DOING and not marks[at - 1] & DOING:
            listed = listed and joined
        if mark & NOW or (mark & JOINS and follows & VERB):
            past = False
        if mark & TELLS:
            feared = False
        if mark & VERB and denied and not _denied_verb(marks, at):
            denied = False
        follows = mark
    return found


def _behind(marks: list[int], last: int, latest: int) -> int:
    found = words = 0
    asked = False
    for at in range(last, min(last + 2 * REACH_BACK, latest + 1)):
        mark = marks[at]
        if mark == COMMA:
            if asked or words:
                break
            asked = True
            continue
        words += 1
        if not mark:
            if words > REACH_BACK:
                break
            continue
        if mark & STOPS:
            break
        follows = marks[at + 1] if at + 1 < len(marks) else COMMA
        if words == 1 and mark & (NONE_SAID | ANSWERS):
            # "Suicidal no weapons" says nothing against the first word; "SI: no" does.
            if mark & ANSWERS or follows == COMMA:
                found |= DENIES
            break
        if not asked and _another_time(marks, at, mark, follows):
            found |= PAST
        if mark & (DENIES | NOW) or words > REACH_BACK:
            break
    return found


def _another_time(marks: list[int], at: int, mark: int, follows: int) -> bool:
    """Whether it is "years ago", "yesterday" or "last week", and not "ten minutes ago"."""
    if mark & AGO:
        near = marks[max(at - 1, 0) : at] + marks[at + 1 : at + 3]
        return not any(each & SOON for each in near)
    return bool(mark & LAST and follows & SPAN)


def _denied_verb(marks: list[int], at: int) -> bool:
    """Whether the verb is itself what is denied: "denies being", "denies he is"."""
    before = marks[at - 1] if at else 0
    if before & PERSON and at > 1:
        before = marks[at - 2]
    return bool(before & DENIES)
