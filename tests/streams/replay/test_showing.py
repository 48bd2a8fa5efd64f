"""How an account looks: what applied stands apart from what did not; offers are counted once."""

import io

import pytest
from rich.console import Console

from streams.replay.showing import PROVISIONAL, offers_shown, table_of

T0 = 1_767_351_600
HOUR = 3600
METHOD = [
    {"question": "suicide_ideation", "value": "method"},
    {"question": "consciousness", "value": "alert"},
    {"question": "weapon", "value": "none"},
    {"question": "medical", "value": "none"},
    {"question": "consent", "value": "agrees"},
]


def shown(account):
    console = Console(file=io.StringIO(), width=200)
    console.print(table_of(account.parts(), title="calls.csv"))
    lines = console.file.getvalue().splitlines()
    cells = [[cell.strip() for cell in line.strip("│").split("│")] for line in lines if "│" in line]
    return [tuple(each) for each in cells]


def test_offers_are_those_that_were_made_and_how_they_ended_adds_up_to_them(
    a_row, replayed, roster
):
    rows = [a_row(n, T0 + n * HOUR, answers=METHOD) for n in range(1, 8)]

    account, _ = replayed(rows, roster=roster)
    made, ended = offers_shown(account.offers)

    assert made == account.offers["made"] >= 3
    assert sum(ended.values()) == made
    assert ("offers made, and how they ended", "", f"{made}") in shown(account)


def test_an_offer_that_nobody_answered_is_still_one_and_a_wait_is_no_end():
    assert offers_shown({"made": 3, "accepted": 1, "held": 1}) == (
        3,
        {"accepted": 1, "no answer by the end": 2},
    )


@pytest.mark.parametrize("kind", ["levels", "modes", "police", "grounds"])
def test_what_was_decided_and_never_applied_is_shown_apart(a_row, replayed, kind):
    """Nobody ever said of the second that it is behavioral: a counselor stood ready, no more."""
    rows = [a_row(1, T0, "MNTL"), a_row(2, T0 + 60, "TRESPASS")]

    account, _ = replayed(rows)
    parts = account.parts()
    said = {what: number for what, which, number in shown(account) if what and not which}
    word = kind.removesuffix("s") if kind != "police" else kind

    assert sum(parts[kind].values()) == 2
    assert sum(parts[kind + PROVISIONAL].values()) == 1
    assert said[f"decided, and it applied at the end, by {word}"] == "1"
    assert said[f"only provisional (never said to be behavioral), by {word}"] == "1"
    assert account.wrong() == []


def test_a_provisional_decision_that_is_among_no_decisions_does_not_add_up(a_row, replayed):
    account, _ = replayed([a_row(1, T0)])

    account.modes_provisional["ems"] += 1

    assert account.wrong() == ["provisional modes: 1, more than decided ones of a kind"]
