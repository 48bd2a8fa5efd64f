"""Rows of files that are not as they should be: each is read, or told where it stands."""

from datetime import datetime

import openpyxl
import pytest
from exports import MAPPING, PLANTED, a_mapping, an_export, read_all

HEADER = "id,time,type,words\n"
GOOD = "2022-01-05 10:00"
WORDS = a_mapping(MAPPING, ("[type]\n", '[words]\nnarrative = "words"\n[type]\n'))


def the_words(rows):
    return [one.letters[0].data.get("narrative") if one.letters else None for one in rows]


@pytest.mark.parametrize(
    "mark",
    [
        b"\xef\xbb\xbf",  # one
        b"\xef\xbb\xbf" * 2,  # two, as programs leave that add one to a file which has one
        "\u00ef\u00bb\u00bf".encode(),  # read as cp1252 and written again
        b"",
    ],
)
def test_marks_of_byte_order_are_no_part_of_the_first_column(tmp_path, mark):
    file = an_export(tmp_path, mark + f"{HEADER}1,{GOOD},Noise,\n".encode())

    (row,) = read_all(file, WORDS)

    assert row.letters[0].subject == "1"


def test_a_quoted_header_after_a_mark_is_read_too(tmp_path):
    file = an_export(tmp_path, f'\ufeff\ufeff"id","time","type","words"\n1,{GOOD},Noise,\n')

    assert read_all(file, WORDS)[0].letters


def test_a_cut_description_costs_its_own_row_and_none_after_it(tmp_path):
    """The quote that would close it was cut off with the words."""
    file = an_export(
        tmp_path,
        f'{HEADER}1,{GOOD},Noise,"he said {PLANTED}\n2,{GOOD},Noise,"all, of it"\n'
        f'3,{GOOD},Noise,"cut again\n4,{GOOD},Noise,plain\n',
    )

    rows = read_all(file, WORDS)

    assert [one.row for one in rows] == [1, 2, 3, 4]
    assert the_words(rows) == [None, "all, of it", None, "plain"]
    assert "the row is cut off" in rows[0].faults[0]


def test_words_over_several_lines_are_one_row(tmp_path):
    file = an_export(
        tmp_path, f'{HEADER}1,{GOOD},Noise,"one\r\ntwo, three\r\n"\n2,{GOOD},Noise,x\n'
    )

    assert the_words(read_all(file, WORDS)) == ["one\r\ntwo, three", "x"]


def test_quotes_in_quotes_are_read_doubled_or_not(tmp_path):
    file = an_export(
        tmp_path,
        f'{HEADER}1,{GOOD},Noise,"he said ""go"" twice"\n2,{GOOD},Noise,"he said "go" once"\n'
        f"3,{GOOD},Noise,5'11\" tall\n4,{GOOD},Noise,x\n",
    )

    rows = read_all(file, WORDS)

    assert the_words(rows)[0] == 'he said "go" twice'
    assert "go" in the_words(rows)[1]
    assert "quotes within quotes" in rows[1].notes[0]
    assert the_words(rows)[2:] == ["5'11\" tall", "x"]


def test_a_wrong_delimiter_is_said_plainly_once(tmp_path):
    file = an_export(tmp_path, f"{HEADER}1,{GOOD},Noise,\n".replace(",", ";"))

    (row,) = read_all(file, WORDS)

    assert row.row == 0
    assert "divided by a semicolon: set delimiter in [file]" in row.faults[0]


def test_a_missing_column_is_named_once(tmp_path):
    (row,) = read_all(an_export(tmp_path, f"id,time\n1,{GOOD}\n"), WORDS)

    assert (row.row, row.faults) == (0, ("the file has no column 'type', 'words'",))


def test_a_column_that_stands_twice_is_refused_where_it_is_needed(tmp_path):
    (row,) = read_all(an_export(tmp_path, f"id,time,type,words,id\n1,{GOOD},Noise,,2\n"), WORDS)

    assert row.faults == ("the file has two columns 'id'; rename one",)


def test_a_first_row_that_is_broken_hides_no_fault_of_the_file(tmp_path):
    (row,) = read_all(an_export(tmp_path, f'id;time;type;words\n1,"x\n2;{GOOD};Noise;\n'), WORDS)

    assert "semicolon" in row.faults[0]


def test_a_line_with_too_few_fields_or_too_many_is_told_with_both_numbers(tmp_path):
    file = an_export(tmp_path, f"{HEADER}1,{GOOD}\n2,{GOOD},Noise,a,b\n3,{GOOD},Noise,c\n\n")

    rows = read_all(file, WORDS)

    assert [one.faults for one in rows] == [
        ("has 2 fields where the header has 4",),
        ("has 5 fields where the header has 4",),
        (),
    ]


def test_bytes_of_another_encoding_cost_their_row_or_the_mapping_names_it(tmp_path):
    file = an_export(
        tmp_path, f"{HEADER}1,{GOOD},Noise,caf\u00e9\n2,{GOOD},Noise,x\n".encode("cp1252")
    )
    named = a_mapping(
        MAPPING,
        ("[type]\n", '[words]\nnarrative = "words"\n[type]\n'),
        ('format = "csv"', 'format = "csv"\nencoding = "cp1252"'),
    )

    assert "not in the file's encoding" in read_all(file, WORDS)[0].faults[0]
    assert read_all(file, WORDS)[1].letters
    assert the_words(read_all(file, named)) == ["caf\u00e9", "x"]


def test_a_file_in_utf_16_is_read_when_the_mapping_says_so(tmp_path):
    file = an_export(tmp_path, f"{HEADER}1,{GOOD},Noise,caf\u00e9\n".encode("utf-16"))
    named = a_mapping(MAPPING, ('format = "csv"', 'format = "csv"\nencoding = "utf-16"'))

    assert read_all(file, named)[0].letters
    assert read_all(file, WORDS)[0].row == 0


@pytest.mark.parametrize("content", ["", HEADER, "\n\n"])
def test_a_file_without_rows_says_so(tmp_path, content):
    (row,) = read_all(an_export(tmp_path, content), WORDS)

    assert row.row == 0


def test_a_file_that_is_not_there_is_one_fault(tmp_path):
    (row,) = read_all(tmp_path / "none.csv", WORDS)

    assert "cannot be read" in row.faults[0]


JSON = a_mapping(
    MAPPING,
    ('format = "csv"', 'format = "jsonl"'),
    ("[type]\n", '[place]\nlatitude = "place.lat"\nlongitude = "place.lon"\n[type]\n'),
)


def test_json_lines_are_read_with_paths_and_broken_ones_told(tmp_path):
    file = an_export(
        tmp_path,
        "\ufeff"
        f'{{"id": 7, "time": "{GOOD}", "type": "Noise", "place": {{"lat": 1.5, "lon": 2}}}}\n'
        '{"id": 8\n[1]\n{"id": 9, "type": null}\n',
        "export.jsonl",
    )

    rows = read_all(file, JSON)

    assert rows[0].letters[0].subject == "7"
    assert rows[0].letters[0].data["place"] == {"latitude": 1.5, "longitude": 2.0}
    assert [one.faults for one in rows[1:]] == [
        ("is no JSON",),
        ("is no JSON object",),
        ("time: is empty",),
    ]


def test_a_list_in_place_of_json_lines_is_said_plainly(tmp_path):
    (row,) = read_all(an_export(tmp_path, '[{"id": 1}]', "export.json"), JSON)

    assert "write one object a line" in row.faults[0]


SHEET = a_mapping(MAPPING, ('format = "csv"', 'format = "xlsx"'))


def a_workbook(folder, *lines):
    book = openpyxl.Workbook()
    for line in lines:
        book.active.append(line)
    path = folder / "export.xlsx"
    book.save(path)
    book.close()
    return path


def test_an_excel_date_column_is_read_as_the_wall_clock_that_it_is(tmp_path):
    file = a_workbook(
        tmp_path,
        ("id", "time", "type"),
        (1001, datetime.fromisoformat("2022-01-05 10:00"), "Noise"),
        (1002, "2022-07-05 10:00", None),
        (None, None, None),
        (1003, 44566.5, "Noise"),
    )

    rows = read_all(file, SHEET)

    assert [one.letters[0].at for one in rows[:2]] == [1641394800, 1657029600]
    assert rows[0].letters[0].subject == "1001"
    assert rows[2].faults == ("time: is no time in the format iso",)
    assert len(rows) == 3


def test_what_is_no_workbook_says_so(tmp_path):
    (row,) = read_all(an_export(tmp_path, "id,time\n", "export.xlsx"), SHEET)

    assert "is no workbook" in row.faults[0]


def test_a_damaged_workbook_is_one_fault_wherever_the_damage_is(tmp_path):
    whole = a_workbook(tmp_path, ("id", "time", "type"), (1, GOOD, "Noise")).read_bytes()
    for at in range(0, len(whole), 97):
        damaged = whole[:at] + b"\xa5\x5a\xa5" + whole[at + 3 :]
        read_all(an_export(tmp_path, damaged, "export.xlsx"), SHEET)
        read_all(an_export(tmp_path, whole[:at], "export.xlsx"), SHEET)


def test_a_sheet_that_is_not_there_is_said(tmp_path):
    file = a_workbook(tmp_path, ("id", "time", "type"))
    other = a_mapping(MAPPING, ('format = "csv"', 'format = "xlsx"\nsheet = "Calls"'))

    assert "no such sheet" in read_all(file, other)[0].faults[0]
