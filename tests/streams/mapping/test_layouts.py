"""The layouts of other centers' exports are recognized: `layouts/`, with `layouts.yaml` beside."""

from pathlib import Path

import yaml
from exports import read_all
from rows import each_row

from streams.mapping.events import MappingFile, mapping_from
from streams.mapping.proposing.suggest import suggest

HERE = Path(__file__).resolve().parent
LAYOUTS = yaml.safe_load((HERE / "layouts.yaml").read_text())
FILES = {file.stem: file for file in sorted((HERE / "layouts").iterdir())}


def said(mapping):
    """A mapping in the words of ``layouts.yaml``."""
    closing = mapping.closing
    columns = mapping.time.columns
    return {
        "id": mapping.id_column,
        "time": columns[0] if len(columns) == 1 else list(columns),
        "format": mapping.time.format,
        "clock": mapping.time.clock.value,
        "zone": mapping.time.zone.key,
        "type": mapping.type_column,
        "type_at_the_end": closing.type_column if closing else "",
        "origin": mapping.origin_column,
        "latitude": mapping.latitude,
        "longitude": mapping.longitude,
        "point": mapping.point,
        "address": mapping.address,
        "area": mapping.area,
        "narrative": mapping.narrative,
        "closed": closing.time if closing else "",
        "disposition": closing.disposition if closing else "",
        "kinds": mapping.rows.column if mapping.rows else "",
    }


def test_each_layout_says_what_is_expected_of_it():
    assert LAYOUTS.keys() == FILES.keys()


@each_row("layout", LAYOUTS)
def test_the_columns_of_a_layout_are_recognized_and_every_row_is_read(layout):
    found = suggest(FILES[layout])
    assert not isinstance(found, str), found
    assert found.missing == []
    mapping = mapping_from(found.text.encode())
    assert isinstance(mapping, MappingFile), mapping
    expected = dict(LAYOUTS[layout])
    topic = expected.pop("topic", "calls.911")

    rows = read_all(FILES[layout], mapping)

    assert {key: said(mapping)[key] for key in expected} == expected
    assert [one.faults for one in rows if one.faults] == []
    topics = {letter.topic for one in rows for letter in one.letters}
    assert topics == ({topic} if isinstance(topic, str) else set(topic))
    if mapping.point or mapping.latitude:
        assert all("latitude" in one.letters[0].data["place"] for one in rows)
    if mapping.closing:
        assert all(len(one.letters) == 2 for one in rows)
    if mapping.rows:
        assert {letter.kind for one in rows for letter in one.letters} == {
            "call.opened",
            "call.updated",
            "call.closed",
        }
