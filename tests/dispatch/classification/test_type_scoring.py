"""Figures that were worked out by hand on a list of six types."""

from dispatch.classification.type_scoring import Judged, Said, said_of, score

LABEL = "Behavioral Health"


def a_row(type_, count, label, said):
    return Judged(type=type_, count=count, label=label, said=said)


ROWS = (
    a_row("EDP", 60, LABEL, Said.YES),
    a_row("JUMPER", 30, LABEL, Said.UNKNOWN),
    a_row("PINK SLIP", 10, LABEL, Said.NO),
    a_row("TREE DOWN", 20, "Complaints", Said.YES),
    a_row("DRUNK", 40, "Complaints", Said.BESIDE),
    a_row("THEFT", 500, "Property", Said.NO),
    a_row("CIT", 7, "", Said.YES),
)


def test_by_calls():
    yes = score(ROWS, label=LABEL).by_calls.yes

    assert (yes.hit, yes.wrong, yes.missed, yes.unknown) == (60, 20, 40, 30)
    assert (yes.precision, yes.recall, yes.f1) == (750, 600, 667)


def test_what_is_left_unknown_is_a_miss_and_goes_to_a_person():
    found = score(ROWS, label=LABEL)

    assert found.by_calls.yes.not_lost == 900
    assert (found.by_calls.unknown, found.by_type.unknown) == (30, 1)


def test_by_type():
    yes = score(ROWS, label=LABEL).by_type.yes

    assert (yes.precision, yes.recall, yes.f1) == (500, 333, 400)


def test_the_other_label_has_figures_too():
    no = score(ROWS, label=LABEL).by_calls.no

    assert (no.hit, no.wrong, no.missed) == (540, 10, 20)


def test_a_type_beside_is_no_claim_and_a_second_figure_takes_it_for_one():
    found = score(ROWS, label=LABEL).by_calls

    assert found.yes.wrong == 20
    assert found.every_yes.wrong == 60


def test_rows_without_a_label_are_counted_and_not_scored():
    found = score(ROWS, label=LABEL).by_calls

    assert (found.total, found.scored, found.unlabeled, found.unlabeled_yes) == (667, 660, 7, 7)


def test_the_worst_errors_stand_first():
    found = score(ROWS, label=LABEL)

    assert [row.type for row in found.missed] == ["JUMPER", "PINK SLIP"]
    assert [row.type for row in found.wrong] == ["TREE DOWN"]


def test_each_label_shows_what_was_said_of_it():
    categories = {one.label: one for one in score(ROWS, label=LABEL).categories}

    assert dict(categories["Complaints"].by) == {Said.YES: 20, Said.BESIDE: 40}
    assert (categories["Property"].types, categories["Property"].calls) == (1, 500)


def test_nothing_is_divided_by_nothing():
    found = score([a_row("THEFT", 1, "Property", Said.NO)], label=LABEL).by_calls.yes

    assert (found.precision, found.recall, found.f1) == (None, None, None)


def test_an_intoxicated_person_and_a_welfare_check_are_taken_up_under_another_label():
    assert said_of("yes", ["intoxication"], "INTOX") is Said.BESIDE
    assert said_of("yes", ["welfare"], "WELFARE") is Said.BESIDE
    assert said_of("yes", ["welfare"], "") is Said.BESIDE
    assert said_of("yes", ["substance"], "OD") is Said.YES
    assert said_of("yes", ["welfare"], "SLMP") is Said.YES
    assert said_of("yes", [], "") is Said.YES
    assert said_of("no", ["intoxication"], "INTOX") is Said.NO
