"""Lists of types are read from CSV or lines, and what is wrong with one is told at once."""

import pytest

from streams.call_types.listing import only, read_list
from streams.errors import AwayError, UsageError

PLANTED = "Zebulon Quackenbush"


def a_list(folder, content, name="types.csv"):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_one_type_in_a_line_counts_once(tmp_path):
    found = read_list(a_list(tmp_path, "EDP\n\n  Welfare Check \n", "types.txt"))

    assert [(row.type, row.count) for row in found] == [("EDP", 1), ("Welfare Check", 1)]


def test_columns_are_found_by_their_names(tmp_path):
    found = read_list(a_list(tmp_path, 'City,Call Type,Count\nAlder,EDP,"1,200"\nAlder,,4\n'))

    assert [(row.type, row.count) for row in found] == [("EDP", 1200)]


def test_columns_may_be_said(tmp_path):
    path = a_list(tmp_path, "what,how_often\nEDP,3\n")

    assert read_list(path, column="what", count="how_often")[0].count == 3
    with pytest.raises(UsageError, match=r"what, how_often.*--column"):
        read_list(path)
    with pytest.raises(UsageError, match="no column nature"):
        read_list(path, column="nature")


def test_every_fault_is_told_and_no_cell_is_quoted(tmp_path):
    path = a_list(tmp_path, f"type,count\nEDP,{PLANTED}\nEDP\nEDP,1\n")

    with pytest.raises(UsageError) as raised:
        read_list(path)

    assert "line 2" in str(raised.value)
    assert "line 3" in str(raised.value)
    assert PLANTED not in str(raised.value)


@pytest.mark.parametrize("content", [b"type\n\xff\xfe\n", b'type\n"EDP\n'])
def test_what_is_no_list_is_said_so(tmp_path, content):
    with pytest.raises(UsageError, match="line"):
        read_list(a_list(tmp_path, content))


def test_a_list_that_is_away(tmp_path):
    with pytest.raises(AwayError):
        read_list(tmp_path / "none.csv")


def test_rows_are_picked_by_a_column(tmp_path):
    rows = read_list(a_list(tmp_path, "city,type\nAlder,EDP\nBirch,CIT\n"))

    assert [row.type for row in only(rows, "city=Birch")] == ["CIT"]
    assert only(rows, "") == rows
    for wrong in ("city", "town=Birch", "city=Cedar"):
        with pytest.raises(UsageError, match="--only"):
            only(rows, wrong)
