"""JSON that is read quickly is read as the strict reader reads it."""

import json

import orjson
from hypothesis import given
from hypothesis import strategies as st

from streams.wire import json_text
from streams.wire.json_text import DEEPEST, NotTaken, json_from

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 70), 1 << 70)
    | st.floats()
    | st.text(st.characters(min_codepoint=0, max_codepoint=0x11FF)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=20,
)


@given(value=VALUES, compact=st.booleans(), ascii_only=st.booleans())
def test_a_text_is_taken_or_not_however_fast_it_is_read(value, compact, ascii_only):
    """Whether the fast way or the strict one reads a text, the value or the faults are the same."""
    raw = json.dumps(
        value, separators=(",", ":") if compact else None, ensure_ascii=ascii_only
    ).encode(errors="surrogatepass")

    fast, strict = json_from(raw), json_text._every_fault(raw)

    assert repr(fast) == repr(strict)  # NaN is no equal of itself, and 1 is not 1.0


def test_most_texts_are_read_fast():
    """What a program writes without spaces takes the fast way."""
    value = {"call": "c-1", "remark": "tea, “two”", "at": 12, "list": [1.5, None, True]}

    assert json_text._plain(orjson.dumps(value)) == value


def test_what_only_the_strict_reader_sees_is_left_to_it():
    """Names that stand twice, large numbers, null bytes and depth are found as before."""
    for raw in (
        b'{"a":1,"a":2}',
        b'{"a":123456789012345678901234567890}',
        b'{"a":"\\u0000"}',
        b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1),
    ):
        assert json_text._plain(raw) is None
        assert isinstance(json_from(raw), NotTaken)
