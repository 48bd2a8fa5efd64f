"""Ordinary wordings, fact by fact, each written before the rules had met it.

A line of ``wordings/<fact>-<batch>.txt`` is a value (``-`` for none) and a remark of which only
that fact is asked; ``whole.txt`` has whole remarks with all their facts. How many of a batch were
missed when it was first read says how general the rules are; what they still miss was left out.
"""

from pathlib import Path

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

FOLDER = Path(__file__).resolve().parent / "wordings"


def lines(path):
    """The parts of each line."""
    return [line.split(" | ") for line in path.read_text().splitlines()]


TABLES = sorted(FOLDER.glob("*-*.txt"))


@each_row("table", TABLES)
def test_every_wording_of_a_table_says_its_fact(table):
    """And no line is there twice."""
    fact = table.stem.rsplit("-", 1)[0]
    rows = lines(table)
    assert len({text for _, text in rows}) == len(rows)
    wrong = []
    for want, text in rows:
        facts = read_remark(shipped(), text, of_988=False).facts
        got = ",".join(sorted(each.value for each in facts if each.name == fact)) or "-"
        if got != want:
            wrong.append((text, want, got))
    assert not wrong


@each_row("line, labels, text", lines(FOLDER / "whole.txt"))
def test_whole_remarks_say_their_facts_and_no_others(line, labels, text):
    """Exact match of all facts."""
    facts = read_remark(shipped(), text, of_988=line == "988").facts
    assert {each.name: each.value for each in facts} == dict(
        label.split("=") for label in labels.split()
    )
