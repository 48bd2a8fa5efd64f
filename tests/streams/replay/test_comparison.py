"""What the core would have done beside what the export recorded."""

import csv
import io

from streams.replay.compared import recognized, write_csv
from streams.replay.comparison import Comparison
from streams.replay.page import page_of
from streams.replay.recorded import Reading

T0 = 1_767_351_600


def compare(replayed, rows, **reading):
    comparison = Comparison(Reading(**reading))
    replayed(rows, comparison=comparison)
    return comparison


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


def test_a_danger_that_the_core_did_not_see_is_counted(a_row, replayed):
    rows = [a_row(1, T0, outcome={"weapon": "yes"}), a_row(2, T0 + 60, outcome={"weapon": "no"})]

    assert compare(replayed, rows).total.danger_missed == 1


def test_where_police_went_and_health_was_due_is_counted(a_row, replayed):
    rows = [
        a_row(1, T0, outcome={"responder": "Police patrol"}),
        a_row(2, T0 + 60, outcome={"responder": "Crisis team"}),
    ]

    assert compare(replayed, rows).total.health_for_police == 1


def test_how_many_of_the_marked_calls_a_type_recognizes_is_said_with_its_ceiling(a_row, replayed):
    """Recognized, asked about and set aside add up to all that bear the mark."""
    codes = ["MNTL", "MNTL", "TRESPASS", "FSTRU"]
    rows = [
        a_row(n, T0 + 60 * n, code, outcome={"mental_health": "1"}) for n, code in enumerate(codes)
    ] + [a_row(9, T0 + 900, outcome={"mental_health": "0"})]

    total = compare(replayed, rows).total

    assert (total.need, total.both, total.need_asked, total.need_missed) == (4, 2, 1, 1)
    said = " ".join(recognized(total))
    assert "4 calls" in said
    assert "2 of them (50 %) are recognized" in said
    assert "3 calls were recognized, 67 % of them with the mark" in said


def test_outcomes_are_named_by_whoever_asks(a_row, replayed):
    row = a_row(1, T0, outcome={"close_code": "Y"})

    assert compare(replayed, [row], need=("close_code",)).total.both == 1


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
