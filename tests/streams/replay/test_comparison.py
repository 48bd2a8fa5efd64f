"""What the core would have done beside what the export recorded."""

import csv
import io

import pytest
from rich.console import Console

from streams.mapping.marks import Mark
from streams.replay.call_lines import CallLines
from streams.replay.columns import COLUMNS
from streams.replay.compared import FIELDS, ROWS_SHOWN, parts_of, tables, write_csv
from streams.replay.comparison import Comparison
from streams.replay.page import BARS, page_of
from streams.replay.recorded import Reading, reading_of
from streams.replay.sentences import how_read, overview, recognized
from streams.replay.tally import COUNTS, Tally

T0 = 1_767_351_600
HOUR = 3600
METHOD = [
    {"question": "suicide_ideation", "value": "method"},
    {"question": "consciousness", "value": "alert"},
    {"question": "weapon", "value": "none"},
    {"question": "medical", "value": "none"},
    {"question": "consent", "value": "agrees"},
]
ACUTE = [{"question": "overdose", "value": "suspected"}]


def reads(rows, **given):
    """The reading of rows' own outcomes, with the names that are given."""
    names = dict.fromkeys(name for row in rows for name in row.outcome)
    return reading_of(tuple(names), given)


def compare(replayed, rows, *, reading=None, each=None, over=None, **given):
    comparison = Comparison(reading or reads(rows, **given), each=each)
    replayed(rows, comparison=comparison, **(over or {}))
    return comparison


def said_by(comparison):
    return " ".join([*overview(comparison), *recognized(comparison), *how_read(comparison)])


def test_a_call_that_both_call_behavioral_agrees(a_row, replayed):
    row = a_row(1, T0, outcome={"mental_health": "1"}, type="Crisis", hour=6, area="North")

    found = compare(replayed, [row])

    assert (found.total.calls, found.total.both, found.total.agreement) == (1, 1, 1000)
    assert found.by_type["Crisis"].both == found.by_hour["06"].both == 1
    assert found.by_area["North"].calls == 1


def test_a_need_that_only_the_export_saw_is_counted(a_row, replayed):
    row = a_row(1, T0, "FSTRU", outcome={"mental_health": "1"})

    found = compare(replayed, [row])

    assert (found.total.record_only, found.total.need_missed) == (1, 1)


def test_agreement_is_rounded_and_not_cut():
    assert Tally(both=2, record_only=1).agreement == 667
    assert Tally(both=1, record_only=2).agreement == 333
    assert Tally().agreement is None


# --- danger -----------------------------------------------------------------------------------


def test_a_danger_that_the_core_did_not_see_is_counted_where_a_team_goes(a_row, replayed, roster):
    rows = [
        a_row(1, T0 + HOUR, answers=METHOD, outcome={"weapon": "yes"}),
        a_row(2, T0 + 9 * HOUR, answers=METHOD, outcome={"weapon": "no"}),
    ]

    found = compare(replayed, rows, over={"roster": roster})

    assert found.answers == {"health": 2}
    assert (found.total.danger_missed, found.total.danger_waited) == (1, 0)
    assert "1 call of which the export says danger would have got a health team" in said_by(found)


def test_a_danger_for_which_no_team_was_free_is_counted_as_waiting_and_not_as_sent(a_row, replayed):
    row = a_row(1, T0, answers=METHOD, outcome={"weapon": "yes"})

    found = compare(replayed, [row])

    assert found.answers == {"no_team": 1}
    assert (found.total.danger_missed, found.total.danger_waited) == (0, 1)
    assert "because no team was free and they waited: 1 call." in said_by(found)


def test_a_danger_of_which_a_person_was_rung_as_acute_is_not_counted_and_that_is_said(
    a_row, replayed
):
    kept = []
    row = a_row(1, T0, answers=METHOD + ACUTE, outcome={"weapon": "yes"})

    found = compare(replayed, [row], each=kept.append)

    assert "acute" in kept[0].reasons
    assert (found.total.danger_missed, found.total.danger_waited) == (0, 0)
    assert "a person was rung as acute" in said_by(found)


# --- who went ---------------------------------------------------------------------------------


def test_where_police_went_and_health_was_due_is_counted(a_row, replayed):
    rows = [
        a_row(1, T0, outcome={"responder": "Police patrol"}),
        a_row(2, T0 + 60, outcome={"responder": "Crisis team"}),
        a_row(3, T0 + 120, outcome={"responder": ""}),
    ]

    found = compare(replayed, rows)

    assert (found.total.health_for_police, found.police_unsaid) == (1, 1)
    assert "In 1 call the export does not say whether police went" in said_by(found)


@pytest.mark.parametrize("name", ["police_sent", "police", "officers", "police_dispatched"])
def test_an_outcome_that_says_by_its_name_whether_police_went_is_looked_at(a_row, replayed, name):
    rows = [a_row(n, T0 + 60 * n, outcome={name: mark}) for n, mark in enumerate("YNN")]

    found = compare(replayed, rows)

    assert found.total.health_for_police == 1
    assert "1 call to which police went" in said_by(found)


def test_a_mark_has_words_of_its_own_for_yes(a_row, replayed):
    mark = Mark(outcome="units", words=("patrol", "k9"))
    rows = [
        a_row(n, T0 + 60 * n, outcome={"units": units})
        for n, units in enumerate(["Patrol", "K9", "Crisis", ""])
    ]

    assert compare(replayed, rows, police=(mark,)).total.health_for_police == 2


def test_where_nothing_says_who_went_every_sentence_says_so_and_not_that_police_went(
    a_row, replayed
):
    found = compare(replayed, [a_row(1, T0, outcome={"mental_health": "1"})])
    assumed = "the export does not say who went; taken as if police went to every call"
    page, terminal = page_of(found, name="calls.csv"), said_by(found)

    assert found.total.health_for_police == 1
    assert terminal.count(assumed) == 2
    for said in (page, terminal):
        assert assumed in said
        assert "police went" not in said.replace(assumed, "")


# --- what outcomes say ------------------------------------------------------------------------


def test_words_that_are_neither_yes_nor_no_count_as_not_said_and_are_told_without_quoting(
    a_row, replayed
):
    words = ["5150 hold", "5150 hold", "Welfare", "Y"]
    rows = [a_row(n, T0 + 60 * n, outcome={"mental_health": word}) for n, word in enumerate(words)]

    found = compare(replayed, rows)
    said = said_by(found)

    assert (found.total.both, found.total.need_unsaid, found.total.core_only) == (1, 3, 0)
    assert "mental_health says neither yes nor no in 3 calls (2 different words)" in said
    assert "--need mental_health=WORD" in said
    assert 'need = [{ outcome = "mental_health", is = ["WORD"] }] in [compare]' in said
    assert "5150" not in said + page_of(found, name="calls.csv")
    assert parts_of(found)["neither_yes_nor_no"] == {
        "mental_health": {"calls": 3, "different_words": 2}
    }


def test_where_an_outcome_says_nothing_of_any_call_no_share_that_agrees_is_claimed(a_row, replayed):
    found = compare(replayed, [a_row(1, T0, outcome={"mental_health": "perhaps"})])

    assert next(iter(overview(found))).startswith("1 call. The core takes 1 for")


def test_which_outcomes_count_is_printed_with_the_result(a_row, replayed):
    row = a_row(1, T0, outcome={"mh": "Y", "arrest": "N", "police_sent": "Y"})
    mark = Mark(outcome="mh", words=("y",))

    found = compare(replayed, [row], need=(mark,))

    for said in (said_by(found), page_of(found, name="calls.csv")):
        assert "whether a call was about mental health: mh, where it is y." in said
        assert "whether someone was in danger: arrest, by its marks" in said
        assert "whether police went: police_sent, by its marks" in said
    assert parts_of(found)["compared_by"]["need"] == [
        {"outcome": "mh", "is": ["y"], "within": False}
    ]


def test_what_the_export_does_not_say_was_not_asked_and_shows_no_zeros(a_row, replayed):
    found = compare(replayed, [a_row(1, T0, outcome={"mh": "Y", "police_sent": "Y"})])
    page, file = page_of(found, name="calls.csv"), io.StringIO()
    write_csv(found, file)

    assert "Not asked: whether a call was about mental health" in page
    assert "it has mh, police_sent" in page
    for gone in ("agreement", "both: behavioral", "need not seen", "danger not seen"):
        assert gone not in page
    assert "the core says behavioral" in page
    (total, *_) = csv.DictReader(io.StringIO(file.getvalue()))
    assert (total["both"], total["danger_missed"], total["taken_up"]) == ("", "", "1")


def test_outcomes_are_named_by_whoever_asks(a_row, replayed):
    row = a_row(1, T0, outcome={"close_code": "Y"})

    assert compare(replayed, [row], need=(Mark(outcome="close_code"),)).total.both == 1


# --- sentences and columns --------------------------------------------------------------------


def test_how_many_of_the_marked_calls_a_type_recognizes_is_said_with_its_ceiling(a_row, replayed):
    """Recognized, asked about and set aside add up to all that bear the mark."""
    codes = ["MNTL", "MNTL", "TRESPASS", "FSTRU"]
    rows = [
        a_row(n, T0 + 60 * n, code, outcome={"mental_health": "1"}) for n, code in enumerate(codes)
    ] + [a_row(9, T0 + 900, outcome={"mental_health": "0"})]

    found = compare(replayed, rows)
    total, said = found.total, " ".join(recognized(found))

    assert (total.need, total.both, total.need_asked, total.need_missed) == (4, 2, 1, 1)
    assert "4 calls" in said
    assert "2 of them (50 %) are recognized" in said
    assert "3 were recognized, 67 % of them with the mark" in said
    assert "its call types, 2 of them" in said
    assert "the ceiling of a type" in said


def test_where_words_were_read_it_is_said_in_how_many_calls_and_no_ceiling_of_types(
    a_row, replayed
):
    rows = [
        a_row(1, T0, outcome={"mental_health": "1"}, words="wants to end his life"),
        a_row(2, T0 + 60, outcome={"mental_health": "1"}),
    ]
    reading = Reading(need=(Mark(outcome="mental_health"),), words=True)

    said = " ".join(recognized(compare(replayed, rows, reading=reading)))

    assert "its call types and the words that stand in 1 of 2 calls" in said
    assert "ceiling" not in said
    assert "cannot show it" not in said


def test_every_count_has_one_sentence_that_says_what_it_is(a_row, replayed):
    outcome = {"mental_health": "1", "arrest": "N", "police_sent": "Y"}
    page = page_of(compare(replayed, [a_row(1, T0, outcome=outcome)]), name="calls.csv")

    assert {column.field for column in COLUMNS} == set(COUNTS) == set(FIELDS)
    for column in COLUMNS:
        assert f"<th>{column.words}</th>" in page
        assert f"<dt>{column.words}</dt><dd>" in page


def test_what_shows_the_first_of_many_says_how_many_more_there_are(a_row, replayed):
    many = 25
    rows = [a_row(n, T0 + 60 * n, type=f"Type {n}") for n in range(many)]
    found = compare(replayed, rows)

    page = page_of(found, name="calls.csv")
    cells = [cell for table in tables(found) for cell in table.columns[0].cells]

    assert f"and {many - BARS} more" in page
    assert f"and {many - ROWS_SHOWN} more" in cells


def test_a_narrow_terminal_breaks_names_and_cuts_none(a_row, replayed):
    outcome = {"mental_health": "1", "arrest": "N", "police_sent": "Y"}
    rows = [a_row(n, T0 + 60 * n, type="DISTURBANCE", outcome=outcome) for n in range(1, 4)]
    console = Console(file=io.StringIO(), width=80)

    for table in tables(compare(replayed, rows)):
        console.print(table)

    assert "…" not in console.file.getvalue()


def test_a_chart_is_as_wide_as_the_screen_and_its_text_as_large_as_text(a_row, replayed):
    """Nothing is scaled down: lengths are shares of the width, and there is no box to scale."""
    page = page_of(compare(replayed, [a_row(1, T0, type="Crisis")]), name="calls.csv")

    assert "viewBox" not in page
    assert 'width="100%"' in page
    assert 'width="100.00%"' in page


def test_a_name_that_a_spreadsheet_would_run_is_written_as_text(a_row, replayed):
    found = compare(replayed, [a_row(1, T0, type="=1+1")])
    file = io.StringIO()

    write_csv(found, file)

    names = [line["name"] for line in csv.DictReader(io.StringIO(file.getvalue()))]
    assert "'=1+1" in names


def test_the_page_shows_names_as_text(a_row, replayed):
    found = compare(replayed, [a_row(1, T0, type="<script>x</script>")])

    page = page_of(found, name="calls.csv")

    assert "<script" not in page
    assert "&lt;script&gt;" in page


# --- call by call -----------------------------------------------------------------------------


def test_the_lines_of_the_calls_add_up_to_the_comparison_and_lead_to_the_incidents(
    a_row, replayed, roster
):
    outcome = {"mental_health": "Y", "arrest": "Y", "police_sent": "Y"}
    rows = [
        a_row(1, T0 + HOUR, answers=METHOD, outcome=outcome, closed=T0 + 3 * HOUR, hour=7),
        a_row(2, T0 + HOUR + 60, answers=METHOD, outcome=outcome | {"arrest": "N"}),
        a_row(3, T0 + 2 * HOUR, "FSTRU", outcome=outcome),
        a_row(4, T0 + 3 * HOUR, "TRESPASS", outcome=outcome | {"mental_health": "N"}),
        a_row(5, T0 + 4 * HOUR, "MNTL", outcome=outcome | {"police_sent": "N"}),
    ]
    reading, file = reads(rows), io.StringIO()

    comparison = Comparison(reading, each=CallLines(file, reading).write)
    _, steps = replayed(rows, comparison=comparison, roster=roster)

    lines = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert sorted(line["call"] for line in lines) == ["C-1", "C-2", "C-3", "C-4", "C-5"]
    assert len(lines) == comparison.total.calls
    for name in FIELDS[1:]:
        assert sum(int(line[name]) for line in lines) == getattr(comparison.total, name), name
    written = b"\n".join(steps).decode()
    assert all(line["incident"] in written for line in lines)
    (first,) = (line for line in lines if line["call"] == "C-1")
    assert first["came"] == "2026-01-02T12:00:00+00:00"
    decisions = {line["call"]: (line["answer"], line["decision"]) for line in lines}
    assert decisions["C-3"] == ("set_aside", "")
    assert decisions["C-4"] == ("person", "provisional")
    assert decisions["C-1"] == ("health", "applied")
    assert (first["answer"], first["mode"], first["team_with_person"]) == (
        "health",
        "mobile_crisis",
        "yes",
    )
    assert int(first["team_after_seconds"]) > 0
    assert (first["export_need"], first["export_danger"], first["export_police"]) == ("yes",) * 3


def test_a_call_that_goes_into_anothers_incident_has_its_line_and_counts_for_itself(
    a_row, replayed
):
    """Related by the source: one incident, two calls, each with what the export says of it."""
    first = a_row(1, T0, answers=METHOD, outcome={"mental_health": "Y"}, type="A")
    second = a_row(2, T0 + 30, answers=METHOD, outcome={"mental_health": "N"}, type="B")
    second.letters[0].data["related"] = [{"call": "C-1", "how": "duplicate"}]
    kept = []

    found = compare(replayed, [first, second], each=kept.append)

    assert found.total.calls == 2
    assert {one.recorded.call for one in kept} == {"C-1", "C-2"}
    assert len({one.incident.id for one in kept}) == 1
    assert (found.by_type["A"].calls, found.by_type["B"].calls) == (1, 1)
