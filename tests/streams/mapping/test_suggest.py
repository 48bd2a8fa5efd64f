"""A proposed mapping can be used as it stands, and says what it is not sure of."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from exports import PLANTED, an_export, read_all
from rows import each_row

from streams.mapping.events import MappingFile, mapping_from
from streams.mapping.proposing.suggest import suggest
from streams.mapping.proposing.type_proposals import meaning_of

DENVER = ZoneInfo("America/Denver")


def proposed(file):
    found = suggest(file)
    assert not isinstance(found, str), found
    mapping = mapping_from(found.text.encode())
    assert isinstance(mapping, MappingFile), mapping
    return mapping, found


def lines_of(count, line):
    return "".join(line(n) + "\n" for n in range(count))


def test_a_naive_clock_is_taken_for_local_where_the_hours_agree(tmp_path):
    file = an_export(
        tmp_path,
        "call_id;received;hour;nature\n"
        + lines_of(30, lambda n: f"C{n};01/{n % 28 + 1:02}/2022 {n % 24:02}:15;{n % 24};Noise"),
        "springfield_2022_export.csv",
    )

    mapping, found = proposed(file)

    assert mapping.name == "springfield"
    assert mapping.file.delimiter == ";"
    assert (mapping.time.format, mapping.time.clock.value) == ("%m/%d/%Y %H:%M", "local")
    assert mapping.time.check_hour == "hour"
    assert any("zone" in doubt for doubt in found.unsure)
    assert all(one.letters for one in read_all(file, mapping))


def test_without_a_column_of_hours_the_clock_is_unsure(tmp_path):
    file = an_export(
        tmp_path,
        "id,call_time,type\n" + lines_of(9, lambda n: f"{n},2022-01-0{n + 1}T10:00:00-06:00,Noise"),
    )

    mapping, found = proposed(file)

    assert mapping.time.clock.value == "offset"
    assert mapping.time.zone.key == "America/Chicago"
    assert any("no column of hours" in doubt for doubt in found.unsure)


def test_a_date_and_an_hour_are_a_clock_of_hours_only(tmp_path):
    file = an_export(
        tmp_path,
        "incident_id,report_date,hour,type\n"
        + lines_of(9, lambda n: f"{n},2022-01-0{n + 1},{n} am,Noise").replace(",0 am", ",12 am"),
    )

    mapping, _ = proposed(file)

    assert mapping.time.clock.value == "hour_only"
    assert all(one.letters for one in read_all(file, mapping))


def test_a_date_and_a_time_of_day_are_read_together(tmp_path):
    file = an_export(
        tmp_path,
        "id,date,time,type\n" + lines_of(9, lambda n: f"{n},01/0{n + 1}/2022,10:0{n}:00,Noise"),
    )

    mapping, _ = proposed(file)

    assert mapping.time.columns == ("date", "time")
    assert all(one.letters for one in read_all(file, mapping))


def test_a_workbook_is_proposed_with_its_own_dates(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("id", "call_time", "type"))
    for n in range(9):
        book.active.append((n + 1, datetime.fromisoformat(f"2022-01-0{n + 1} 10:00"), "Noise"))
    book.save(tmp_path / "calls.xlsx")
    book.close()

    mapping, _ = proposed(tmp_path / "calls.xlsx")

    assert (mapping.file.format, mapping.time.clock.value) == ("xlsx", "local")
    assert len(read_all(tmp_path / "calls.xlsx", mapping)) == 9


def test_a_title_above_a_workbooks_header_is_no_header(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("Calls for service, January",))
    book.active.append(())
    book.active.append(("id", "call_time", "type", "city"))
    for n in range(9):
        when = datetime.fromisoformat(f"2022-01-0{n + 1} 10:00")
        book.active.append((n + 1, when, "Noise", None))
    book.save(tmp_path / "calls.xlsx")
    book.close()

    mapping, _ = proposed(tmp_path / "calls.xlsx")

    assert mapping.file.rows_before == 2
    assert len(read_all(tmp_path / "calls.xlsx", mapping)) == 9


def test_a_title_that_was_filled_up_with_commas_is_no_header(tmp_path):
    file = an_export(
        tmp_path,
        "Calls for service,,\n,,\nid,time,type\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise"),
    )

    mapping, _ = proposed(file)

    assert mapping.file.rows_before == 2
    assert all(one.letters for one in read_all(file, mapping))


def test_the_zone_is_that_of_the_state_where_a_column_names_one(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,type,State\n" + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise,AZ"),
    )

    mapping, found = proposed(file)

    assert mapping.time.zone.key == "America/Phoenix"
    assert any("the state that State names" in doubt for doubt in found.unsure)


def test_rows_that_open_and_close_calls_are_told_apart_by_their_own_words(tmp_path):
    file = an_export(
        tmp_path,
        "call,action,time,type\n"
        + lines_of(
            9,
            lambda n: (
                f"C{n // 3},{('New call', 'Unit status', 'Cleared')[n % 3]}"
                f",2022-01-05 10:0{n},Noise"
            ),
        ),
    )

    mapping, _ = proposed(file)

    assert mapping.rows is not None
    assert [letter.kind for one in read_all(file, mapping) for letter in one.letters] == [
        *("call.opened", "call.updated", "call.closed")
    ] * 3


def test_a_type_is_known_by_what_stands_in_it_where_its_name_does_not_tell(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,k1,k2\n"
        + lines_of(
            9,
            lambda n: (
                f"{n},2022-01-05 10:0{n},{('Welfare check', 'Suicidal person')[n % 2]},Unit {n}"
            ),
        ),
    )

    mapping, _ = proposed(file)

    assert mapping.type_column == "k1"


@pytest.mark.parametrize(
    "date",
    ["2022-01-0{} 00:00:00", "01/0{}/2022", "1/{}/2022 12:00:00 AM", "2022-01-0{}T00:00:00.000"],
)
def test_a_date_that_is_kept_as_midnight_is_read_with_the_time_of_day_beside_it(tmp_path, date):
    file = an_export(
        tmp_path,
        "id,Call Date,Time of Call,type\n"
        + lines_of(9, lambda n: f"{n},{date.format(n + 1)},14:3{n},Noise"),
    )

    mapping, _ = proposed(file)

    assert mapping.time.columns == ("Call Date", "Time of Call")
    assert {one.hour for one in read_all(file, mapping)} == {14}


def test_a_workbooks_date_is_read_with_the_time_of_day_beside_it(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("id", "Date", "Time of Call", "type"))
    for n in range(9):
        day = datetime.fromisoformat(f"2022-01-0{n + 1}")
        book.active.append((n + 1, day, "2:35 PM" if n % 2 else "14:35", "Noise"))
    book.save(tmp_path / "calls.xlsx")
    book.close()

    mapping, _ = proposed(tmp_path / "calls.xlsx")

    assert mapping.time.columns == ("Date", "Time of Call")
    assert {one.hour for one in read_all(tmp_path / "calls.xlsx", mapping)} == {14}


def test_dates_alone_are_said_to_put_every_call_at_midnight(tmp_path):
    file = an_export(
        tmp_path,
        "id,Call Date,type\n" + lines_of(9, lambda n: f"{n},2022-01-0{n + 1} 00:00:00,Noise"),
    )

    _, found = proposed(file)

    assert any("every call would be at midnight" in doubt for doubt in found.unsure)


def test_a_column_that_names_utc_is_in_utc(tmp_path):
    file = an_export(
        tmp_path,
        "id,received_utc,closed_utc,type\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},2022-01-05 11:0{n},Noise"),
    )

    mapping, _ = proposed(file)

    assert (mapping.time.clock.value, mapping.closing.time) == ("utc", "closed_utc")


@pytest.mark.parametrize(
    "header, values, topic",
    [
        ("Source (911/988/PD)", ("911", "PD", "988"), ["calls.911", "calls.911", "calls.988"]),
        ("Source", ("Phone", "Chat", "Text"), ["calls.988"] * 3),
    ],
)
def test_who_is_named_by_a_center_is_no_contact_of_a_line(tmp_path, header, values, topic):
    file = an_export(
        tmp_path,
        f"id,time,Presenting Concern,{header}\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Anxiety,{values[n % 3]}"),
    )

    mapping, _ = proposed(file)

    assert [one.letters[0].topic for one in read_all(file, mapping)] == topic * 3


def test_a_type_that_names_the_line_makes_no_origin_of_the_types(tmp_path):
    types = ("Welfare check", "988 transfer", "Suicidal person")
    file = an_export(
        tmp_path,
        "id,time,INIT_TYPE,FINAL_TYPE,k\n"
        + lines_of(
            9, lambda n: f"{n},2022-01-05 10:0{n},{types[n % 3]},Noise,{('911', 'FIELD')[n % 2]}"
        ),
    )

    mapping, _ = proposed(file)

    assert (mapping.type_column, mapping.origin_column) == ("INIT_TYPE", "")


def test_of_a_workbooks_sheets_the_one_with_the_calls_is_taken_and_the_others_named(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Choices"
    book.active.append(("Outcome",))
    calls = book.create_sheet("Log")
    calls.append(("id", "call_time", "type"))
    for n in range(9):
        calls.append((n + 1, datetime.fromisoformat(f"2022-01-0{n + 1} 10:00"), "Noise"))
    book.save(tmp_path / "calls.xlsx")
    book.close()

    mapping, found = proposed(tmp_path / "calls.xlsx")

    assert mapping.file.sheet == "Log"
    assert any("other sheets: Choices" in doubt for doubt in found.unsure)
    assert len(read_all(tmp_path / "calls.xlsx", mapping)) == 9


def test_the_foot_of_a_report_is_said_to_be_one(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,type,beat\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise,B1")
        + "Total Calls:,9\n",
    )

    _, found = proposed(file)

    assert any("the foot of a report" in doubt for doubt in found.unsure)


def test_what_a_caller_is_asked_is_no_result_and_is_said(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,type,Conscious,Arrest\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise,{'YN'[n % 2]},{'YN'[n % 2]}"),
    )

    mapping, found = proposed(file)

    assert mapping.outcome == {"arrest": "Arrest"}
    assert any(doubt.startswith("Conscious may be an answer") for doubt in found.unsure)


def test_json_lines_are_proposed_with_their_paths(tmp_path):
    file = an_export(
        tmp_path,
        lines_of(
            9, lambda n: f'{{"id": {n}, "call": {{"time": "2022-01-05T10:0{n}:00Z", "type": "x"}}}}'
        ),
        "calls.jsonl",
    )

    mapping, _ = proposed(file)

    assert (mapping.file.format, mapping.time.columns) == ("jsonl", ("call.time",))
    assert all(one.letters for one in read_all(file, mapping))


def test_ids_that_come_again_are_proposed_as_updates_and_said(tmp_path):
    file = an_export(
        tmp_path, "id,time,type\n" + lines_of(9, lambda n: f"{n // 2},2022-01-05 10:0{n},Noise")
    )

    mapping, found = proposed(file)

    assert mapping.repeated == "update"
    assert any("several rows" in doubt for doubt in found.unsure)


def test_words_of_equal_greatest_length_are_said_to_be_cut_off(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,type,narrative\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise,{n}" + "x" * 119),
    )

    mapping, found = proposed(file)

    assert (mapping.narrative, mapping.cut_at) == ("narrative", 120)
    assert any("cut them off" in doubt for doubt in found.unsure)


def test_names_that_hold_anything_still_make_a_text_that_can_be_read(tmp_path):
    header = 'id,time,type,"how ""x"" \\ flag\n[evil]",origin'
    file = an_export(
        tmp_path,
        f"{header}\n"
        + lines_of(9, lambda n: f'{n},2022-01-05 10:0{n},"No ""se\\ = 1",{n % 2},"9]11"'),
    )
    proper = file.read_text()
    file.write_text(proper.replace("\n[evil]", " [evil]"))

    mapping, _ = proposed(file)

    assert all(one.letters for one in read_all(file, mapping))


@pytest.mark.parametrize(
    "content, why",
    [
        ("", "header"),
        ("one column\n1\n2\n", "a single column"),
        ("a,b\n1,2\n", "no column holds an id in every row, and none a time"),
    ],
)
def test_a_file_of_which_nothing_can_be_proposed_says_why(tmp_path, content, why):
    found = suggest(an_export(tmp_path, content))

    assert isinstance(found, str)
    assert why in found
    assert PLANTED not in found


@pytest.mark.parametrize(
    "content, key, why",
    [
        (
            "type,time\nNoise,2022-01-05 10:00\nNoise,2022-01-05 11:00\n",
            "id",
            "no column holds an id",
        ),
        ("id,nature\n1,Noise\n2,Noise\n", "column", "no column holds a time"),
    ],
)
def test_what_cannot_be_proposed_is_said_where_it_has_to_be_written(tmp_path, content, key, why):
    found = suggest(an_export(tmp_path, content))

    assert not isinstance(found, str)
    assert [why in one for one in found.missing] == [True]
    assert f"# missing: {key} = ...: {why}" in found.text
    assert "[types]" in found.text


def test_a_day_beyond_the_twelfth_tells_the_day_from_the_month(tmp_path):
    days = lines_of(28, lambda n: f"{n},{n % 28 + 1:02}/01/2022 10:00,Noise")
    file = an_export(tmp_path, "id,time,type\n" + days)

    mapping, found = proposed(file)

    assert mapping.time.format == "%d/%m/%Y %H:%M"
    assert not any("by custom" in doubt for doubt in found.unsure)


def test_where_no_day_tells_the_month_is_first_and_that_is_said(tmp_path):
    days = lines_of(9, lambda n: f"{n},0{n + 1}/01/2022 10:00,Noise")

    mapping, found = proposed(an_export(tmp_path, "id,time,type\n" + days))

    assert mapping.time.format == "%m/%d/%Y %H:%M"
    assert any("by custom alone" in doubt for doubt in found.unsure)


def test_counts_of_seconds_and_numbers_of_calls_are_no_times(tmp_path):
    file = an_export(
        tmp_path,
        "id,call time,cleared time,20 digits\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},{600 + n},2022010{n + 1}101500"),
    )

    mapping, found = proposed(file)

    assert mapping.time.columns == ("call time",)
    assert mapping.closing is None
    assert not any("other columns hold times" in doubt for doubt in found.unsure)


QUIET_BEFORE_DAWN = [1, 1, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3, 2, 2]
"""Calls in each hour of the wall clock."""


def a_quarter_of_calls(tmp_path, written):
    """An export of Denver without a column of hours; ``written`` makes a text of its wall clock."""
    days = [datetime(2022, 1, 1, tzinfo=DENVER) + timedelta(days=n) for n in range(20)]
    walls = [
        day.replace(hour=hour, minute=minute)
        for day in days
        for hour, calls in enumerate(QUIET_BEFORE_DAWN)
        for minute in range(calls)
    ]
    lines = (f"{n},{written(wall)},39.7,-104.9,Noise" for n, wall in enumerate(walls))
    return an_export(tmp_path, "id,received,lat,lon,type\n" + "\n".join(lines) + "\n")


@pytest.mark.parametrize(
    "written, clock",
    [
        (lambda wall: f"{wall:%Y-%m-%d %H:%M}", "local"),
        (lambda wall: f"{wall.astimezone(UTC):%Y-%m-%d %H:%M}", "utc"),
        (lambda wall: f"{wall.astimezone(UTC):%Y-%m-%dT%H:%MZ}", "offset"),
        (lambda wall: f"{wall:%Y-%m-%dT%H:%MZ}", "utc_digits_are_local"),
        (
            lambda wall: wall.replace(tzinfo=UTC).astimezone(DENVER).isoformat(),
            "utc_digits_are_local",
        ),
    ],
    ids=["local", "utc", "z", "local-marked-z", "converted-twice"],
)
def test_without_a_column_of_hours_the_quiet_of_the_night_tells_the_clock(tmp_path, written, clock):
    mapping, found = proposed(a_quarter_of_calls(tmp_path, written))

    assert mapping.time.clock.value == clock
    assert any("no column of hours" in doubt for doubt in found.unsure)


def test_hours_of_no_usual_day_are_said_to_be_so(tmp_path):
    file = a_quarter_of_calls(tmp_path, lambda wall: f"{wall:%Y-%m-%d} {wall.hour // 12 * 12}:00")
    file.write_text(file.read_text().replace(" 0:00", " 00:00"))

    mapping, found = proposed(file)

    assert mapping.time.clock.value == "local"
    assert any("as they usually are" in doubt for doubt in found.unsure)


def test_an_id_that_no_name_tells_is_the_column_that_is_another_in_every_row(tmp_path):
    file = an_export(
        tmp_path,
        "blotter,received,nature\n" + lines_of(9, lambda n: f"22-{n},2022-01-05 10:0{n},Noise"),
    )

    mapping, found = proposed(file)

    assert mapping.id_column == "blotter"
    assert any("its name does not say so" in doubt for doubt in found.unsure)


@each_row(
    "word",
    [
        "SUPPLEMENTAL REPORT",  # not mental
        "INDECENT BEHAVIOR",  # no behavioral call
        "ALTERED MENTAL STATUS",  # medical
        "SUDDEN DEATH",  # people disagree as well
        "PERSON IN TRAFFIC",  # no traffic complaint
        "LARCENY FROM A PERSON",
        "Suspicious Event",
        "NON SUICIDAL",
        "WARRANT (PUBLIC INTOXICATION)",
        "TRAFFIC FATALITY",
        "ANIMAL BITE",
    ],
)
def test_words_that_only_seem_plain_are_left_to_a_person(word):
    assert meaning_of(word) is None


def test_a_drunk_driver_is_traffic_and_not_a_person_in_a_crisis():
    assert meaning_of("DRUNK DRIVER") == "no"
    assert meaning_of("INTOXICATED DRIVER") == "no"


def test_plain_words_are_proposed():
    assert meaning_of("Mental Health Issue") == {
        "behavioral": "yes",
        "kinds": ["other"],
        "apco": "MNTL",
    }
    assert meaning_of("SUICIDAL SUBJECT")["kinds"] == ["suicidal"]
    assert meaning_of("PARKING COMPLAINT") == "no"


def test_a_mark_of_mental_health_is_compared_with(tmp_path):
    file = an_export(
        tmp_path,
        "id,time,type,MH_FLAG,Arrest\n"
        + lines_of(9, lambda n: f"{n},2022-01-05 10:0{n},Noise,{'YN'[n % 2]},{'YN'[n % 2]}"),
    )

    mapping, _ = proposed(file)

    assert {key: [one.outcome for one in marks] for key, marks in mapping.compare.items()} == {
        "need": ["mh_flag"]
    }
