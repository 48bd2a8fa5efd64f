"""Phrases are found where the same phrase, written as a regular expression, is found."""

import re
from random import Random

import pytest
from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.line import A_MARK, A_NUMBER, AN_END, ANY_WORD
from dispatch.classification.remarks.mention import Mention, in_order
from dispatch.classification.remarks.pattern import BETWEEN, END, FIRST, NUMBER, WORD, Alphabet
from dispatch.classification.remarks.phrase import Phrase
from dispatch.classification.remarks.rules import RULES, classes

SKIP = f"{BETWEEN}{{0,2}}+"
CLASSES = classes()
PHRASES = [(text, rule.denies_danger) for rule in RULES for text in rule.phrases]
ALPHABET = Alphabet(CLASSES, [text for text, _ in PHRASES] + [f"${name}" for name in CLASSES])


def expression(phrase, over):
    """The phrase as a regular expression over letters; no gap runs over some of them."""
    parts = []
    between = "" if phrase.startswith("= ") else SKIP
    with_short = False
    for number, element in enumerate(phrase.removeprefix("= ").split()):
        optional = element.endswith("?") and len(element) > 1
        body = element.removesuffix("?") if optional else element
        with_short, after_with = "w" in body.split("|"), with_short
        if body == "^":
            parts.append(f"(?:^|(?<={END}))")
        elif body[0] == "!":
            parts.append(f"(?<![{ALPHABET.letters(body[1:])}])")
        elif body.startswith(">!"):
            parts.append(f"(?!{SKIP}[{ALPHABET.letters(body[2:])}])")
        elif body == ">":
            parts.append("(?=")
        elif body == ":":
            parts.append(f"{BETWEEN}{'?' if optional else ''}")
        elif body[0] == "_" and len(body) > 1:
            parts.append(f"[^{END}{ALPHABET.denying}{over}]{{0,{body[1:]}}}?")
        elif body[0] == "*":
            parts.append(f"[^{END}{over}]{{0,{body[1:]}}}?")
        elif body[0] == "~":
            gap = f"[^{END}{BETWEEN}{ALPHABET.denying}{over}]{{0,{body[1:]}}}?"
            parts.append(f"{f'{BETWEEN}?' if after_with else ''}{gap}(?!{BETWEEN})")
        else:
            one = f"[^{END}{BETWEEN}]" if body == "_" else f"[{ALPHABET.letters(body)}]"
            skips = number and not parts[-1].startswith(("(?:^|", "(?<!"))
            whole = (between if skips else "") + one
            parts.append(f"(?:{whole})?" if optional else whole)
    return re.compile("".join(parts) + (")" if "(?=" in parts else ""))


def letters_of(line):
    """The letters of a thought as numbers, as the reader has them."""
    return vec[i64]([ord(letter) - FIRST for letter in line])


def near(phrase, random):
    """Letters in which the phrase may stand, or nearly."""
    line = []
    for element in phrase.split():
        body = element.lstrip(">!").removesuffix("?")
        if random.random() < 0.2:
            line.append(BETWEEN)
        if body[:1] in ("_", "~", "*"):
            many = int(body[1:] or 1)
            line += random.choices([WORD, WORD, BETWEEN, *ALPHABET.denying[:2]], k=many // 2)
        elif body and body not in ("^", "=", ":") and random.random() < 0.9:
            line.append(random.choice(ALPHABET.letters(body) or WORD))
    for _ in range(random.randrange(3)):
        line.insert(
            random.randrange(len(line) + 1), random.choice([WORD, BETWEEN, NUMBER, END, BETWEEN])
        )
    return "".join(random.choices([WORD, BETWEEN], k=random.randrange(3)) + line * 2)


@pytest.mark.parametrize("part", range(4))
def test_a_phrase_is_found_where_its_regular_expression_is(part):
    """Whatever is left out, skipped, forbidden or only looked at, and where no gap may run."""
    random = Random(part)
    dangerous = ALPHABET.letters("$dangerous")
    found = 0
    for text, denies in random.sample(PHRASES, 400):
        over = dangerous if denies else ""
        written, phrase = expression(text, over), Phrase(ALPHABET, text, no_gap_over=over)
        for _ in range(8):
            line = near(text, random)
            match = written.search(line)
            ends = len(line)
            place = phrase.find(letters_of(line), 0, ends, ends)
            assert place == ((-1, -1) if match is None else match.span()), (text, line)
            found += match is not None
    assert found > 800


def test_what_lies_behind_the_end_is_not_looked_at():
    """As an expression sees none of it that is given where to end."""
    phrase = Phrase(ALPHABET, "knife > _2 drawn")
    line = ALPHABET.spell(["knife", "is", "drawn"])

    assert phrase.find(letters_of(line), 0, 3, 3) == (0, 1)
    assert phrase.find(letters_of(line), 0, 3, 2) == (-1, -1)


def test_letters_that_are_in_no_alphabet_have_fixed_numbers():
    assert letters_of(WORD + NUMBER + END + BETWEEN) == vec[i64](
        [ANY_WORD, A_NUMBER, AN_END, A_MARK]
    )


@pytest.mark.parametrize("many", [5, 60, 70, 300])
def test_mentions_are_put_into_order_however_many_they_are(many):
    """By the clock, then by their ends, their rules, and where they begin."""
    random = Random(many)
    places = [
        (
            random.randrange(-1, 1440),
            random.randrange(9),
            random.randrange(600),
            random.randrange(9),
        )
        for _ in range(many)
    ]
    found = in_order([Mention(*each, each[3] + 1, ()) for each in places])

    assert [(each.minute, each.end, each.number, each.first) for each in found] == sorted(places)
