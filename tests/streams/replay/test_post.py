"""A letter of our own gives what it would give as a record, although it is never one."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from streams.ingest.vocabulary import vocabulary
from streams.letter import Letter, body_of, outgoing, type_of
from streams.making import Buried, Making
from streams.mapping.events import load_mapping, mapped
from streams.record import Record
from streams.replay.course import Course
from streams.replay.default_site import default_site, read_site, with_voices
from streams.replay.post import Post
from streams.wire import native
from streams.wire.bodies import TYPES
from streams.wire.native import NativeEvent, read, read_ours

MAPPING = Path(__file__).resolve().parents[3] / "deploy" / "mappings" / "burlington-vt.toml"
LATEST = 4_102_444_800
KINDS = sorted(name.removeprefix("org.alongside.").removesuffix(".v1") for name in TYPES)


class Alone:
    topic_prefix = ""
    partitions = 1


def as_record(letter: Letter, offset: int = 0) -> Record:
    out = outgoing(letter, Alone())
    return Record(
        topic=out.topic,
        partition=0,
        offset=offset,
        key=out.key,
        value=out.value,
        headers=out.headers,
        timestamp=max(0, letter.at) * 1000,
    )


def ours(letter: Letter) -> NativeEvent | None:
    return read_ours(
        type_of(letter),
        source=letter.source,
        id_=letter.id,
        at=letter.at,
        value=body_of(letter),
    )


plain = (
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats()
    | st.sampled_from(["911", "2026-03-01T20:05:00Z", "MCT-1", "a\0b", "0" * 24 + "-7"])
    | st.text(max_size=12)
)
values = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = ["call", "channel", "place", "answers", "remarks", "team", "state", "incident", "late"]
letters = st.builds(
    Letter,
    id=st.sampled_from(["e1", "", "x" * 200, "x" * 201, "a\0b", "é"]) | st.text(max_size=9),
    kind=st.sampled_from([*KINDS, "call.forgotten"]),
    topic=st.sampled_from(["calls.911", "calls.988", "teams"]),
    source=st.sampled_from(["town/cad", "", "two words", "x" * 101]),
    subject=st.just("c1"),
    at=st.integers(0, 2 * LATEST) | st.sampled_from([0, LATEST - 1, LATEST]),
    data=st.fixed_dictionaries(
        {}, optional=dict.fromkeys(FIELDS, values) | {"call": st.text(max_size=9) | values}
    ),
)


def alike(one: object, other: object) -> bool:
    """Equal, with the same types inside: 1, 1.0 and True are not alike."""
    return one == other and repr(one) == repr(other)


@settings(max_examples=400)
@given(letters)
def test_a_letter_is_read_as_its_record_would_be_or_not_at_all(letter):
    found = ours(letter)

    if found is not None:
        read_as_record = read(as_record(letter))
        assert isinstance(read_as_record, NativeEvent)
        assert found.envelope == read_as_record.envelope
        assert alike(found.body, read_as_record.body)
        assert found.body.model_fields_set == read_as_record.body.model_fields_set
        assert alike(found.data, read_as_record.data)


ORDINARY = Letter(
    id="e1",
    kind="call.opened",
    topic="calls.911",
    source="town/cad",
    subject="c1",
    at=1_772_400_000,
    data={"call": "c1", "channel": "911", "place": {"latitude": 44.5, "longitude": -73.2}},
)


def test_an_ordinary_letter_needs_no_record():
    assert ours(ORDINARY) == read(as_record(ORDINARY))


@each_row(
    "odd",
    [
        {"id": ""},
        {"id": "x" * 201},
        {"id": "a\0b"},
        {"source": "two words"},
        {"kind": "call.forgotten"},
        {"at": LATEST},
        {"raw": b"no JSON"},
        {"raw": b"[1]"},
        {"raw": b"{" * 70},
        {"data": {}},
        {"data": {"call": "c1", "narrative": "a\0b"}},
        {"data": {"call": "c1", "place": {"latitude": 91.0, "longitude": 0.0}}},
    ],
)
def test_a_letter_out_of_the_ordinary_is_refused_in_the_words_of_its_record(odd):
    letter = replace(ORDINARY, **odd)
    making = Making(secret=b"s" * 64, vocabulary=vocabulary())
    event = read(as_record(letter))

    assert ours(letter) is None
    made = Post(making, {}, name="n").make(letter)

    assert made == Buried(reason=event.code, faults=event.reason)


def test_every_letter_of_the_real_export_gives_the_same_commands_both_ways(burlington, monkeypatch):
    how = load_mapping(MAPPING)
    course = Course(mapped(burlington, how, source="town/cad"))
    span = course.begin()
    site = with_voices(read_site(default_site(span, profile="core", zone="America/New_York")))
    making = Making(secret=b"s" * 64, vocabulary=vocabulary(more=how.vocabulary))
    said = [each.letter for each in course]
    by_record = Post(making, {site.region: site}, name="n")
    expected = [by_record_of(by_record, each, at) for at, each in enumerate(said)]

    def unread(*_: object, **__: object) -> None:
        raise AssertionError("read as a record")

    monkeypatch.setattr(native, "_headers", unread)
    post = Post(making, {site.region: site}, name="n")
    found = [post.make(each) for each in said]

    assert len(found) == 2 * 4410
    assert found == expected


def by_record_of(post: Post, letter: Letter, at: int) -> object:
    return post.read(as_record(letter, at), "n-calls.911")
