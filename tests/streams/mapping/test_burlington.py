"""The traps of the public Burlington file, each on the file itself."""

import csv
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from exports import REAL, SHIPPED, needs_the_real_file

from streams.ingest.vocabulary import vocabulary
from streams.mapping.events import load_mapping, mapped, mapping_from
from streams.mapping.proposing.suggest import suggest
from streams.wire.bodies import CallOpened

pytestmark = needs_the_real_file


@pytest.fixture(scope="module")
def mapping():
    return load_mapping(SHIPPED)


@pytest.fixture(scope="module")
def every(mapping):
    return list(mapped(REAL, mapping, source="burlington/cad"))


@pytest.fixture(scope="module")
def lines():
    with REAL.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_becomes_one_call_in_the_order_of_the_file(every, lines):
    assert len(every) == 4410
    assert [one.row for one in every] == list(range(1, 4411))
    assert [one.letters[0].subject for one in every] == [row["incident_number"] for row in lines]
    assert {letter.kind for one in every for letter in one.letters} == {"call.opened"}
    assert sum(len(one.letters) for one in every) == 4410
    assert not any(one.faults for one in every)


def test_every_letter_is_one_that_ingest_can_read(every):
    assert all(CallOpened.model_validate(one.letters[0].data) for one in every)


def test_ids_are_unique_and_the_same_each_time(every, mapping):
    again = mapped(REAL, mapping, source="burlington/cad")

    assert len({one.letters[0].id for one in every}) == 4410
    assert list(again) == every


def test_the_call_of_new_years_night_is_put_right(every):
    """Its text says 2021-12-31T20:08:55-05:00; it was eight past one on January 1."""
    first = every[0].letters[0]

    assert first.subject == "22BU000002"
    assert datetime.fromtimestamp(first.at, UTC) == datetime(2022, 1, 1, 6, 8, 55, tzinfo=UTC)
    assert every[0].hour == 1


def test_the_clock_is_off_by_five_hours_in_winter_and_four_in_summer(every, lines):
    off = Counter(
        timedelta(seconds=one.letters[0].at)
        - timedelta(seconds=datetime.fromisoformat(row["call_time"]).timestamp())
        for one, row in zip(every, lines, strict=True)
    )

    # In 930 rows the text says -04:00; four more lie in the night of the change, hours before the
    # publisher's own clock went forward.
    assert off == {timedelta(hours=5): 3476, timedelta(hours=4): 934}


def test_hour_day_and_month_of_every_row_agree_with_the_files_own_columns(every, lines):
    for one, row in zip(every, lines, strict=True):
        utc = datetime.fromtimestamp(one.letters[0].at, UTC)
        wall = utc - timedelta(hours=5 if utc < datetime(2022, 3, 13, 7, tzinfo=UTC) else 4)
        said = (row["Hour"], row["DayOfWeek"], row["Month"])
        assert (wall.strftime("%I %p").lstrip("0").lower(), f"{wall:%A}", f"{wall:%B}") == said
        assert wall.hour == one.hour
    assert not any("Hour" in note for one in every for note in one.notes)


def test_read_as_it_stands_the_clock_contradicts_the_column_of_hours(mapping):
    """What a mapping without the rule would give is told in every row."""
    text = SHIPPED.read_text().replace('clock = "utc_digits_are_local"', 'clock = "offset"')
    wrong = list(mapped(REAL, mapping_from(text.encode()), source="burlington/cad"))

    assert all("Hour: is not the hour of call_time" in one.notes for one in wrong)


def test_a_row_without_type_is_a_call_without_type(every):
    without = [one for one in every if not one.type]

    assert [one.letters[0].subject for one in without][:2] == ["22BU002474", "22BU003969"]
    assert len(without) == 4
    assert all("call_type" not in one.letters[0].data for one in without)
    assert all("call_type: is empty; the call has no type" in one.notes for one in without)


def test_nine_in_a_hundred_have_no_coordinates_and_are_calls_all_the_same(every):
    without = [one for one in every if "latitude" not in one.letters[0].data.get("place", {})]

    assert len(without) == 400
    assert all("Latitude, Longitude: are empty" in one.notes for one in without)


def test_no_row_is_a_contact_of_a_crisis_line_and_origins_are_kept(every):
    assert {one.letters[0].topic for one in every} == {"calls.911"}
    assert Counter(one.outcome["origin"] for one in every) == {
        "Phone": 3071,
        "911": 651,
        "Online Report": 333,
        "Officer/Radio": 298,
        "In Person": 46,
        "": 11,
    }


def test_what_officers_flagged_afterwards_is_compared_and_never_told(every):
    assert Counter(one.outcome["mental_health"] for one in every)["1"] == 299
    for one in every:
        body = one.letters[0].data
        assert "answers" not in body
        assert set(body) <= {"call", "channel", "call_type", "place", "occurred_at"}


def test_the_type_alone_is_no_gold_label(every, mapping):
    """Of the flagged ones few have an openly behavioral type, and few of these are flagged."""
    flagged = [one for one in every if one.outcome["mental_health"] == "1"]
    typed = [one for one in every if one.type == "Mental Health Issue"]
    known = vocabulary(more=mapping.vocabulary)

    openly = [
        one
        for one in flagged
        if (meaning := meaning_of(one, known)) and meaning.behavioral == "yes"
    ]
    assert len(openly) / len(flagged) < 0.7
    assert sum(one.outcome["mental_health"] == "1" for one in typed) / len(typed) < 0.6


def test_what_the_mapping_does_not_name_is_unmapped_and_parking_is_set_aside(every, mapping):
    known = vocabulary(more=mapping.vocabulary)
    said = {one.type: meaning_of(one, known) for one in every}

    assert said["Community Outreach"] is None
    assert said["Suspicious Event"] is None
    assert said["Parking"].behavioral == "no"
    assert said["DUI"].behavioral == "no"
    assert said["Untimely Death"].behavioral == "unknown"
    assert said["Suicide - Attempted"].suggests == (
        ("consciousness", "unanswered"),
        ("suicide_behavior", "in_progress"),
    )


def test_no_entry_is_for_a_type_that_the_file_does_not_have(every, mapping):
    """A misspelled type would leave the right one unmapped."""
    known = vocabulary(more=mapping.vocabulary)
    codes = {code for system, _, code in known.meanings if system == "burlington-vt"}

    assert codes - {one.letters[0].data.get("call_type", {}).get("code") for one in every} == set()


def test_the_suggested_mapping_needs_no_correction(every):
    suggested = mapping_from(suggest(REAL).text.encode())

    assert list(mapped(REAL, suggested, source="burlington/cad")) == every


def test_without_its_column_of_hours_the_quiet_of_the_night_tells_that_the_clock_is_off(
    tmp_path, lines
):
    file = tmp_path / "calls.csv"
    with file.open("w", newline="") as out:
        names = [name for name in lines[0] if name != "Hour"]
        writer = csv.DictWriter(out, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)

    suggested = suggest(file)

    assert mapping_from(suggested.text.encode()).time.clock.value == "utc_digits_are_local"
    assert any("with clock = offset it would be quiet" in doubt for doubt in suggested.unsure)


def test_a_type_that_is_proposed_means_what_the_shipped_mapping_says(every, mapping):
    proposed = vocabulary(more=mapping_from(suggest(REAL).text.encode()).vocabulary)
    shipped = vocabulary(more=mapping.vocabulary)
    both = [(meaning_of(one, proposed), meaning_of(one, shipped)) for one in every]

    settled = [(one, other) for one, other in both if one and other]
    assert all(
        (one.behavioral, one.kinds, one.hard_stop)
        == (other.behavioral, other.kinds, other.hard_stop)
        for one, other in settled
    )
    assert all(one.suggests == other.suggests for one, other in settled if one.behavioral == "yes")
    assert len(settled) > 1800


def meaning_of(one, known):
    said = one.letters[0].data.get("call_type")
    return said and known.look_up(said["system"], said["edition"], said["code"])
