"""How well are lists of types read that strangers wrote and labeled? Held so that it gets no worse.

Invented centers with types as such centers have them: eight whose writer had not seen the reader
(`eight-centers`), and two lists by the writers of signs, each labeled and scored once before what
it showed was mended (`more-centers`, `later-centers`; DECISIONS 25 has the first scores). What was
mended since is known to the signs, so these figures hold what was reached and measure no new city.

A label is what the writer would have said: yes, no, or unknown where it often is and often is not.
A stop (an attack, a weapon) is no opinion on that: it is told as a danger, so it is counted apart.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from dispatch.classification.type_reading import Reading, read_type

FOLDER = Path(__file__).parent / "types"
LISTS = ("eight-centers", "more-centers", "later-centers")


def types_of(name):
    """The rows of a list, each with its reading."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [(row, read_type(row["type"])) for row in csv.DictReader(file)]


def suggested(danger: str, said: Reading) -> bool:
    """Whether a danger that a writer named is among the suggestions."""
    facts = dict(said.suggests)
    return {
        "weapon": "weapon" in facts,
        "violence": facts.get("weapon") == "used"
        or facts.get("crime") == "person"
        or "violence_now" in facts,
        "threat": bool({"threat_to_others", "suicide_ideation"} & facts.keys()),
        "attempt": facts.get("suicide_behavior") == "in_progress",
        "overdose": "overdose" in facts,
        "unresponsive": facts.get("consciousness") == "unresponsive",
    }[danger]


@pytest.mark.parametrize("name", LISTS)
def test_no_crisis_is_set_aside(name):
    """Who has barricaded himself in a room is a stop for every crew, and told as one."""
    aside = [row["type"] for row, said in types_of(name) if row["label"] == "yes" and
             said.behavioral == "no"]  # fmt: skip

    assert aside in ([], ["Client Barricaded in Room"])


@pytest.mark.parametrize(
    "name, not_named",
    [
        # A code alone; a 988 counselor's own word, which nothing derives; a report of abuse.
        ("eight-centers", ["10-56A", "988 - Imminent Risk Rescue", "CHILD ABUSE"]),
        ("more-centers", []),
        ("later-centers", []),
    ],
)
def test_every_danger_that_a_type_names_is_suggested(name, not_named):
    missed = [
        row["type"]
        for row, said in types_of(name)
        if not all(suggested(danger, said) for danger in row["danger"].split())
    ]

    assert sorted(missed) == sorted(not_named)


@pytest.mark.parametrize(
    "name, least_right, most_otherwise",
    [("eight-centers", 504, 55), ("more-centers", 110, 10), ("later-centers", 85, 3)],
)
def test_as_many_are_settled_as_their_writer_labeled_them(name, least_right, most_otherwise):
    counts: Counter[str] = Counter()
    for row, said in types_of(name):
        if not said.settled:
            counts["to a person"] += 1
        elif said.behavioral == row["label"]:
            counts["right"] += 1
        else:
            counts["stop" if said.hard_stop else "otherwise"] += 1

    assert counts["right"] >= least_right
    assert counts["otherwise"] <= most_otherwise


@pytest.mark.parametrize("name", LISTS)
def test_what_is_read_as_a_crisis_is_hardly_ever_labeled_as_none(name):
    wrong = [
        row["type"]
        for row, said in types_of(name)
        if row["label"] == "no" and said.behavioral == "yes"
    ]

    assert wrong in ([], ["CHECK WELFARE - VACANT HOUSE"])
