"""Any bytes give an event or a reason; a reason holds nothing of what came in."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from streams.record import Record
from streams.wire.bodies import TYPES, CallOpened, CallUpdated
from streams.wire.native import LARGEST, NativeEvent, claimed_source, read
from streams.wire.unreadable import Unreadable

GOLDEN = Path(__file__).parents[2] / "golden"
OPENED = "org.alongside.call.opened.v1"
WHOLE = {
    "ce_specversion": "1.0",
    "ce_type": OPENED,
    "ce_source": "springfield/cad",
    "ce_id": "e1",
    "content-type": "application/json",
}
PLANTED = "Zebulon Quackenbush 555-0177"


def a_record(value, headers=None, **over) -> Record:
    raw = value if isinstance(value, bytes | None) else json.dumps(value).encode()
    pairs = {**WHOLE, **over} if headers is None else headers
    return Record(
        topic="calls.911",
        partition=0,
        offset=7,
        key=None,
        value=raw,
        headers=tuple((k, v.encode()) for k, v in pairs.items() if v is not None),
        timestamp=1_772_400_000_000,
    )


def refused(value, **over) -> Unreadable:
    found = read(a_record(value, **over))
    assert isinstance(found, Unreadable), "the event was taken"
    return found


@each_row("path", sorted(p for p in GOLDEN.glob("*.json") if not p.name.endswith(".headers.json")))
def test_a_golden_event_is_understood_for_ever(path):
    headers = json.loads(path.with_name(path.stem + ".headers.json").read_text())

    found = read(a_record(path.read_bytes(), headers))

    assert isinstance(found, NativeEvent), found
    name = path.stem.removesuffix(".v1")
    for what in ("structured.", "screener.", "linked.", "credential.", "peer.", "area.", "said."):
        name = name.removeprefix(what)
    assert found.envelope.type == f"org.alongside.{name}.v1"
    # 2026-03-01T20:05:00Z
    assert found.envelope.time == 1772395500


def test_every_type_has_a_golden_event():
    assert all((GOLDEN / f"{kind.removeprefix('org.alongside.')}.json").exists() for kind in TYPES)


def test_a_golden_call_keeps_its_meaning():
    path = GOLDEN / "call.opened.v1.json"

    found = read(a_record(path.read_bytes()))

    assert isinstance(found, NativeEvent)
    body = found.body
    assert isinstance(body, CallOpened)
    assert (body.call, body.channel, body.occurred_at) == ("CAD-2026-000117", "911", 1772395471)
    assert [a.question for a in body.answers][:2] == ["suicide_ideation", "consciousness"]
    assert body.place is not None
    assert (body.place.latitude, body.place.certainty) == (39.7817, "exact")


def test_a_golden_answer_says_who_asked_and_what_is_no_role_says_nothing():
    """Who asked came later: whatever stood there before is still no fault of form."""
    raw = (GOLDEN / "screener.call.updated.v1.json").read_bytes()

    found = read(a_record(raw, ce_type="org.alongside.call.updated.v1"))

    assert isinstance(found, NativeEvent)
    assert isinstance(found.body, CallUpdated)
    assert [a.by for a in found.body.answers] == [
        *("clinician", "clinician", "counselor", "counselor"),
        {"badge": 17},
        None,
    ]


@each_row(
    "value, over, code, where",
    [
        # A tombstone is no event.
        (None, {}, "no_body", {"body"}),
        (b"", {}, "not_json", {"body"}),
        (b"\xff\xfe", {}, "not_json", {"body"}),
        (b"[1]", {}, "not_json", {"body"}),
        # A text before the first brace that other readers skip.
        (b"\xef\xbb\xbf{}", {}, "not_json", {"body"}),
        (b"[" * 200_000, {}, "not_json", {"body"}),
        (b'{"call":"1","x":' + b"[" * 70 + b"]" * 70 + b"}", {}, "not_json", {"body"}),
        # Two readers would see two calls.
        (b'{"call":"1","call":"2"}', {}, "not_json", {"body"}),
        (b'{"call":"1","x":NaN}', {}, "not_json", {"body"}),
        (b'{"call":"1","x":1e999}', {}, "not_json", {"body"}),
        (b'{"call":"1","x":' + b"9" * 5000 + b"}", {}, "not_json", {"body"}),
        (b'{"call":"1\\u0000"}', {}, "not_json", {"body"}),
        (b'{"call":"1","\\u0000":1}', {}, "not_json", {"body"}),
        (b'{"call":"\\ud800"}', {}, "not_json", {"body"}),
        (b'"' + b"x" * LARGEST + b'"', {}, "too_large", {"body"}),
        # Attributes.
        ({"call": "1"}, {"ce_specversion": "0.3"}, "attribute", {"specversion"}),
        ({"call": "1"}, {"ce_specversion": None}, "attribute", {"specversion"}),
        ({"call": "1"}, {"ce_type": None}, "unknown_type", {"type"}),
        ({"call": "1"}, {"ce_type": "org.alongside.call.opened.v2"}, "unknown_type", {"type"}),
        ({"call": "1"}, {"ce_source": None}, "attribute", {"source"}),
        ({"call": "1"}, {"ce_source": PLANTED}, "attribute", {"source"}),
        ({"call": "1"}, {"ce_id": ""}, "attribute", {"id"}),
        ({"call": "1"}, {"ce_id": "x" * 201}, "attribute", {"id"}),
        ({"call": "1"}, {"ce_time": "yesterday"}, "attribute", {"time"}),
        # A time without offset names no moment.
        ({"call": "1"}, {"ce_time": "2026-03-01T14:05:00"}, "attribute", {"time"}),
        ({"call": "1"}, {"content-type": "text/plain"}, "attribute", {"content-type"}),
        # Fields.
        ({}, {}, "field", {"call"}),
        ({"call": 7}, {}, "field", {"call"}),
        ({"call": "1", "place": {"latitude": 91, "longitude": 0}}, {}, "field", {"place.latitude"}),
        ({"call": "1", "place": {"latitude": 3}}, {}, "field", {"place.longitude"}),
        ({"call": "1", "place": {"longitude": 3}}, {}, "field", {"place.longitude"}),
        ({"call": "1", "place": {"latitude": "3", "longitude": 1}}, {}, "field", None),
        ({"call": "1", "place": {"latitude": True, "longitude": 1}}, {}, "field", None),
        ({"call": "1", "answers": [{"value": "x"}]}, {}, "field", {"answers[0].question"}),
        ({"call": "1", "occurred_at": 5}, {}, "field", {"occurred_at"}),
        # From paper, and nobody says when.
        ({"call": "1", "late": True}, {}, "field", {"late"}),
        ({"call": "1", "answers": [{"question": "x"}] * 201}, {}, "field", {"answers"}),
        # A name is no pseudonym.
        (
            {
                "team": "A",
                "modes": ["mobile_crisis"],
                "crew": [{"id": "jane.doe", "roles": ["nurse"]}],
                "shift_until": "2026-03-01T14:05:00Z",
            },
            {"ce_type": "org.alongside.team.onshift.v1"},
            "field",
            {"crew[0].id"},
        ),
    ],
)
def test_what_is_no_event_is_refused_with_its_field(value, over, code, where):
    found = refused(value, **over)

    assert found.code == code
    assert where is None or set(found.where) == where


def test_all_faults_come_at_once():
    found = refused(
        {"late": True, "place": {"latitude": 99, "longitude": 1}, "remarks": [{}]},
        ce_id=None,
        ce_specversion="9",
    )

    assert set(found.where) == {
        "id",
        "specversion",
        "call",
        "late",
        "place.latitude",
        "remarks[0].text",
    }


def test_a_body_of_exactly_one_mebibyte_is_taken():
    room = LARGEST - len(json.dumps({"call": "1", "x": ""}))

    assert isinstance(read(a_record({"call": "1", "x": "y" * room})), NativeEvent)
    assert refused({"call": "1", "x": "y" * (room + 1)}).code == "too_large"


def test_an_attribute_that_stands_twice_is_refused():
    record = a_record({"call": "1"})
    twice = (*record.headers, ("ce_id", b"other"))

    found = read(
        Record(topic="t", partition=0, offset=0, key=None, value=record.value, headers=twice)
    )

    assert isinstance(found, Unreadable)
    assert found.where == ("id",)


def test_a_structured_event_is_judged_like_a_binary_one():
    content = {"content-type": "application/cloudevents+json"}
    event = {"specversion": "1.0", "type": OPENED, "source": "s", "id": "1", "data": {"call": "1"}}

    assert isinstance(read(a_record(event, content)), NativeEvent)
    bad = read(a_record(event | {"data": {"call": ""}, "id": 5}, content))
    assert isinstance(bad, Unreadable)
    assert set(bad.where) == {"id", "call"}


def test_an_event_shows_nothing_of_itself():
    found = read(a_record({"call": PLANTED}))

    assert PLANTED not in repr(found)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.just(PLANTED),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["call", "place", "latitude", "answers", "question", "value", "team", "crew", "id"]
            )
            | st.just(PLANTED)
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from([*WHOLE, "ce_time", PLANTED]) | st.text(max_size=10),
        st.sampled_from([v.encode() for v in WHOLE.values()] + [k.encode() for k in TYPES])
        | st.just(PLANTED.encode())
        | st.binary(max_size=20),
    ),
    max_size=8,
)


@given(value=st.binary(max_size=200) | JSON.map(lambda v: json.dumps(v).encode()), headers=HEADERS)
def test_no_record_raises_and_no_reason_tells(value, headers):
    record = Record(
        topic="calls.911", partition=0, offset=0, key=None, value=value, headers=tuple(headers)
    )

    found = read(record)

    claimed_source(record)
    if isinstance(found, Unreadable):
        assert found.faults
        assert found.where
        assert "Zebulon" not in found.reason + repr(found.where) + found.code
        assert "555-01" not in found.reason + repr(found.where)


@given(kind=st.sampled_from(sorted(TYPES)), value=JSON)
def test_no_body_of_a_known_type_raises_and_no_reason_tells(kind, value):
    found = read(a_record(json.dumps(value).encode(), ce_type=kind))

    if isinstance(found, Unreadable):
        assert "Zebulon" not in found.reason + repr(found.where)


@each_row(
    "kind, field, more",
    [
        ("team.status", "incident", {"team": "A", "state": "on_scene"}),
        ("offer.accepted", "offer", {"team": "A"}),
        ("offer.declined", "offer", {"team": "A"}),
        ("ems.acknowledged", "incident", {}),
        ("ems.rolling", "incident", {}),
        ("ems.arrived", "incident", {}),
        ("ems.canceled", "incident", {}),
    ],
)
@each_row("said", ["jane.doe", "555-0177", "5d0c1f3a9be27740c6a1d2e4.17"])
def test_only_an_id_of_ours_stands_where_one_is_expected(kind, field, more, said):
    """It goes to the log as it is, and nothing there can be removed."""
    found = read(a_record(more | {field: said}, ce_type=f"org.alongside.{kind}.v1"))

    assert isinstance(found, Unreadable)
    assert found.where == (field,)
    assert "as we sent it" in found.reason
    assert said not in found.reason


@given(
    field=st.sampled_from(sorted({n for model in TYPES.values() for n in model.model_fields})),
    kind=st.sampled_from(sorted(TYPES)),
)
def test_words_in_any_field_are_not_repeated(field, kind):
    found = read(a_record({field: PLANTED, PLANTED: {PLANTED: PLANTED}}, ce_type=kind))

    if isinstance(found, Unreadable):
        assert "Zebulon" not in found.reason + repr(found.where)
