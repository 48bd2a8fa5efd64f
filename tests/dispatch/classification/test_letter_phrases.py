"""Phrases over the letters of a remark stand where their regular expressions find them."""

import json
from pathlib import Path
from random import Random

from rows import each_row

from dispatch.classification.remarks import callers, contacts, mentioned, typed, voice
from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.speakers import CLASSES, letters
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.unread import UNREAD

WHO_SPEAKS = [
    *(
        each
        for stage in (voice, callers, typed, contacts, mentioned)
        for name, each in vars(stage).items()
        if isinstance(each, Phrases) and (stage is not voice or name != "TYPED")
    ),
    *(asked for _, asked in voice._REPORTS),
    *(asked for _, asked in mentioned._CALLS),
]
"""Every group of phrases by which who speaks is told."""


@each_row("asked", WHO_SPEAKS)
def test_phrases_are_found_where_one_expression_for_all_of_them_finds_them(asked):
    """They are tried only at the letters with which they are said to begin: none is forgotten."""
    letters = {*CLASSES, "x", "D", "#"}
    own = sorted({each for each in asked.expression.pattern if each in letters})
    chance = Random(7)
    for _ in range(4_000):
        few = chance.choices(own, k=4)  # of few letters, so that phrases do stand there
        text = "".join(chance.choices(few, k=10))
        found, expected = asked.search(text), asked.expression.search(text)

        assert (found and found.span()) == (expected and expected.span())
        assert asked.replaced(text, _as_many_dashes) == asked.expression.sub(_as_many_dashes, text)


def _as_many_dashes(match):
    return "-" * len(match[0])


def test_phrases_are_found_in_remarks_where_one_expression_for_all_of_them_finds_them():
    """Letters stand there as people write them, and further from each other."""
    bank = Path(__file__).parent / "remarks" / "bank-voice.jsonl"
    remarks = [json.loads(line)["narrative"] for line in bank.read_text().splitlines()]
    for text in Random(7).sample(remarks, 150):
        spelled = letters(Tokens(f"{text}. {text}", UNREAD).words)
        for asked in WHO_SPEAKS:
            found, expected = asked.search(spelled), asked.expression.search(spelled)

            assert (found and found.span()) == (expected and expected.span())
