"""A row becomes call events, or a fault; what is only doubtful is told and never lost."""

import contextlib
import tracemalloc

import pytest
from exports import MAPPING, PLANTED, a_mapping, an_export, read_all

from streams.errors import AwayError
from streams.mapping.events import mapped
from streams.mapping.seen import Seen
from streams.wire.bodies import TYPES

GOOD = "2022-01-05 10:00"
TYPE = "[type]\n"


def rows_of(folder, header, *lines, mapping):
    return read_all(an_export(folder, "\n".join((header, *lines)) + "\n"), mapping)


def with_more(*tables):
    return a_mapping(MAPPING, (TYPE, "\n".join((*tables, TYPE))))


def test_a_call_without_type_goes_on_without_one(tmp_path):
    (row,) = rows_of(tmp_path, "id,time,type", f"1,{GOOD},", mapping=a_mapping())

    assert "call_type" not in row.letters[0].data
    assert row.notes == ("type: is empty; the call has no type",)


def test_missing_and_impossible_coordinates_cost_the_place_and_not_the_call(tmp_path):
    mapping = with_more('[place]\nlatitude = "lat"\nlongitude = "lon"\naddress = "street"')
    rows = rows_of(
        tmp_path,
        "id,time,type,lat,lon,street",
        f"1,{GOOD},Noise,,,Elm St",
        f"2,{GOOD},Noise,91,0,",
        f"3,{GOOD},Noise,44.5,,",
        f"4,{GOOD},Noise,nan,1,",
        f"5,{GOOD},Noise,44.5,-73.2,",
        mapping=mapping,
    )

    places = [one.letters[0].data.get("place") for one in rows]
    assert places == [
        {"address": "Elm St"},
        None,
        None,
        None,
        {"latitude": 44.5, "longitude": -73.2},
    ]
    assert [bool(one.notes) for one in rows] == [True, True, True, True, False]


def test_a_point_in_one_cell_is_read_and_an_impossible_one_costs_the_place_alone(tmp_path):
    rows = rows_of(
        tmp_path,
        "id,time,type,at",
        f"1,{GOOD},Noise,POINT (-73.2 44.5)",
        f'2,{GOOD},Noise,"(44.5, -73.2)"',
        f"3,{GOOD},Noise,POINT (44.5 -173.2)",
        f"4,{GOOD},Noise,POINT (-73.2)",
        f"5,{GOOD},Noise,",
        mapping=with_more('[place]\npoint = "at"'),
    )

    place = {"latitude": 44.5, "longitude": -73.2}
    assert [one.letters[0].data.get("place") for one in rows] == [place, place, None, None, None]
    assert [one.notes for one in rows[2:]] == [
        ("at: is no point on the earth",),
        ("at: is no point on the earth",),
        ("at: is empty",),
    ]


@pytest.mark.parametrize(
    "cells, note",
    [
        (",-73.2", "lat: is empty"),
        ("44.5, ", "lon: is empty"),
        (" ,", "lat, lon: are empty"),
        ("95,-73.2", "lat, lon: are no point on the earth"),
    ],
)
def test_a_blank_half_of_a_point_is_said_to_be_empty_and_not_to_be_wrong(tmp_path, cells, note):
    mapping = with_more('[place]\nlatitude = "lat"\nlongitude = "lon"')
    content = f"id,time,type,lat,lon\n1,2022-01-05 10:00,Noise,{cells}\n"

    (row,) = read_all(an_export(tmp_path, content), mapping)

    assert row.notes == (note,)


def test_a_second_row_with_the_same_id_is_refused_or_an_update(tmp_path):
    lines = (f"1,{GOOD},Noise", f"1,{GOOD},Traffic", f"2,{GOOD},Noise", f"1,{GOOD},Noise")
    updating = a_mapping(MAPPING, ('id = "id"', 'id = "id"\nrepeated = "update"'))

    refused = rows_of(tmp_path, "id,time,type", *lines, mapping=a_mapping())
    taken = rows_of(tmp_path, "id,time,type", *lines, mapping=updating)

    assert [bool(one.faults) for one in refused] == [False, True, False, True]
    assert [one.letters[0].id for one in taken] == [
        "1/opened",
        "1/updated/2",
        "2/opened",
        "1/updated/4",
    ]


def test_a_row_without_id_or_with_one_too_long_is_a_fault_beside_all_others(tmp_path):
    rows = rows_of(
        tmp_path, "id,time,type", ",,Noise", f"{'9' * 201},{GOOD},Noise", mapping=a_mapping()
    )

    assert rows[0].faults == (
        "id: is empty; a call without id cannot be followed",
        "time: is empty",
    )
    assert rows[1].faults == ("id: has more than 200 characters",)


def test_only_988_goes_to_988_and_an_unknown_origin_may_be_refused(tmp_path):
    origin = (
        '[origin]\ncolumn = "how"\nother = "{}"\n[origin.channels]\n"988" = "988"\nPhone = "911"'
    )
    lines = [f"{n},{GOOD},Noise,{how}" for n, how in enumerate(("988", "phone", PLANTED))]

    lenient, strict = (
        rows_of(tmp_path, "id,time,type,how", *lines, mapping=with_more(origin.format(other)))
        for other in ("911", "refuse")
    )

    assert [one.letters[0].topic for one in lenient] == ["calls.988", "calls.911", "calls.911"]
    assert [one.letters[0].data["channel"] for one in lenient] == ["988", "911", "911"]
    assert lenient[1].outcome == {"origin": "phone"}
    assert strict[2].faults == ("how: is none of the origins in [origin.channels]",)


def test_an_answer_comes_from_a_column_that_is_mapped_to_a_fact_alone(tmp_path):
    mapping = with_more(
        '[outcome]\nflag = "flag"',
        '[[answers]]\ncolumn = "weapon"\nquestion = "weapon"\nvalues = { Y = "accessible" }',
    )
    rows = rows_of(
        tmp_path,
        "id,time,type,weapon,flag",
        f"1,{GOOD},Noise,y,1",
        f"2,{GOOD},Noise,,1",
        f"3,{GOOD},Noise,maybe,0",
        mapping=mapping,
    )

    assert [one.letters[0].data.get("answers") for one in rows] == [
        [{"question": "weapon", "value": "accessible"}],
        None,
        [{"question": "weapon", "value": "maybe"}],
    ]
    assert [one.outcome for one in rows] == [{"flag": "1"}, {"flag": "1"}, {"flag": "0"}]


def test_columns_of_closing_give_a_second_letter_at_its_time(tmp_path):
    mapping = with_more(
        '[closing]\ntime = "done"\ndisposition = "how"\ntype = "final"',
        '[closing.dispositions]\n"Report Taken" = "served"',
    )
    rows = rows_of(
        tmp_path,
        "id,time,type,done,how,final",
        f"1,{GOOD},Noise,2022-01-05 10:30,report taken,Fight",
        f"2,{GOOD},Noise,,,",
        f"3,{GOOD},Noise,never,,",
        f"4,{GOOD},Noise,2022-01-05 09:00,GOA,",
        mapping=mapping,
    )

    opened, closed = rows[0].letters
    assert (opened.kind, closed.kind, closed.id) == ("call.opened", "call.closed", "1/closed")
    assert closed.at - opened.at == 1800
    assert closed.data["disposition"] == "served"
    assert closed.data["call_type"]["code"] == "FIGHT"
    assert [len(one.letters) for one in rows] == [2, 1, 1, 2]
    assert rows[2].notes == ("done: is no time in the format iso; the call stays open",)
    assert rows[3].letters[1].at == rows[3].letters[0].at
    assert "lies before the call" in rows[3].notes[0]


def test_rows_of_their_own_open_update_and_close_a_call(tmp_path):
    mapping = with_more(
        '[rows]\ncolumn = "what"\nopened = ["New"]\nupdated = ["Note"]\nclosed = ["End"]'
    )
    rows = rows_of(
        tmp_path,
        "id,time,type,what",
        f"1,{GOOD},Noise,NEW",
        f"1,{GOOD},Noise,note",
        f"1,{GOOD},Noise,note",
        f"1,{GOOD},Noise,end",
        f"1,{GOOD},Noise,{PLANTED}",
        mapping=mapping,
    )

    letters = [letter for one in rows for letter in one.letters]
    assert [letter.id for letter in letters] == [
        *("1/opened", "1/updated/2", "1/updated/3", "1/closed/4"),
    ]
    assert all(TYPES[f"org.alongside.{one.kind}.v1"].model_validate(one.data) for one in letters)
    assert rows[4].faults == ("what: is none of the kinds in [rows]",)


def test_words_that_the_export_cut_off_are_kept_and_told(tmp_path):
    mapping = with_more('[words]\nnarrative = "a"\nremarks = ["b"]\ncut_at = 20')
    (row,) = rows_of(
        tmp_path, "id,time,type,a,b", f"1,{GOOD},Noise,{'x' * 20},short", mapping=mapping
    )

    assert row.letters[0].data["narrative"] == "x" * 20
    assert row.letters[0].data["remarks"] == [{"text": "short"}]
    assert row.notes == ("a: the export cut the words off after 20 characters",)


def test_a_test_is_one_only_where_the_column_says_exactly_so(tmp_path):
    mapping = with_more('[test]\ncolumn = "t"\nis = "TEST"')
    rows = rows_of(
        tmp_path, "id,time,type,t", f"1,{GOOD},Noise,TEST", f"2,{GOOD},Noise,test?", mapping=mapping
    )

    assert [one.letters[0].data.get("test") for one in rows] == [True, None]


def test_a_long_file_takes_hardly_more_memory_than_a_short_one(tmp_path):
    lines = "".join(f"{n},{GOOD},Noise\n" for n in range(20_000))
    file, mapping = an_export(tmp_path, "id,time,type\n" + lines), a_mapping()

    tracemalloc.start()
    count = sum(1 for _ in mapped(file, mapping, source="s"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 20_000
    assert peak < 3 * 1024 * 1024


def test_what_was_seen_stays_seen_when_it_no_longer_fits_into_memory():
    """What is found again was read from the disk: the cache holds a tenth of it."""
    cache_kib = 32
    with contextlib.closing(Seen(at_hand=500, cache_kib=cache_kib)) as seen:
        assert all(seen.add(f"call-{n}") for n in range(30_000))
        assert not any(seen.add(f"call-{n}") for n in range(30_000))
        assert seen.add("call-30000")

        [pages] = seen._base.execute("PRAGMA page_count").fetchone()
        [size] = seen._base.execute("PRAGMA page_size").fetchone()
        assert pages * size > 10 * cache_kib * 1024


def test_a_disk_without_room_for_the_ids_is_named():
    """Going on without them would take a repeated call for a new one."""
    with contextlib.closing(Seen(at_hand=1)) as seen:
        assert seen.add("call-a")
        assert seen.add("call-b")  # the first that needs the disk
        seen._base.execute("PRAGMA max_page_count = 4")

        with pytest.raises(AwayError, match="SQLITE_TMPDIR"):
            all(seen.add(f"call-{n}") for n in range(10_000))
