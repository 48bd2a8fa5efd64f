"""Whatever lies in a file, nothing is raised, and each row has letters or faults."""

import tempfile
from pathlib import Path

import orjson
from exports import MAPPING, a_mapping, read_all
from hypothesis import given
from hypothesis import strategies as st

from streams.mapping.events import MappingFaults, MappingFile, mapping_from
from streams.mapping.proposing.suggest import suggest
from streams.mapping.text import _TOP
from streams.wire.bodies import CallOpened

FORMS = {
    form: a_mapping(MAPPING, ('format = "csv"', f'format = "{form}"'))
    for form in ("csv", "jsonl", "xlsx")
}
PIECES = st.sampled_from(
    [
        "1",
        "2022-01-05 10:00",
        "Noise",
        '"',
        '""',
        ",",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\ufeff",
        "\x00",
        "é",
        "{",
        "}",
    ]
)
HEADERS = st.sampled_from(["id,time,type\n", "id;time;type\n", "id,time,type,id\n", ""])


@given(form=st.sampled_from(sorted(FORMS)), raw=st.binary(max_size=200), header=HEADERS)
def test_any_bytes_are_rows_or_faults(form, raw, header):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        path.write_bytes(header.encode() + raw)
        for one in read_all(path, FORMS[form]):
            assert all(orjson.dumps(letter.data) for letter in one.letters)
        suggest(path)


@given(pieces=st.lists(PIECES, max_size=40))
def test_broken_lines_never_make_a_letter_that_ingest_cannot_read(pieces):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        path.write_text("id,time,type\n" + "".join(pieces), newline="")
        for one in read_all(path, FORMS["csv"]):
            for letter in one.letters:
                CallOpened.model_validate(letter.data)
        found = suggest(path)
        assert isinstance(found, str) or isinstance(mapping_from(found.text.encode()), MappingFile)


VALUES = st.recursive(
    st.one_of(st.text(max_size=5), st.integers(), st.booleans(), st.floats()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["column", "id", "x", "1"]), inner, max_size=3),
    ),
    max_leaves=6,
)


@given(parts=st.dictionaries(st.sampled_from(sorted(_TOP)), VALUES, max_size=6))
def test_any_table_is_a_mapping_or_its_faults(parts):
    text = "\n".join(f"{key} = {written(value)}" for key, value in parts.items())

    assert isinstance(mapping_from(text.encode("utf-8", "replace")), MappingFile | MappingFaults)


def written(value):
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value)
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case dict():
            return "{" + ", ".join(f'"{k}" = {written(v)}' for k, v in value.items()) + "}"
        case _:
            return orjson.dumps(value).decode().replace("\x7f", "")
