"""Events over HTTP are checked like any other, put on their topic, or refused in plain words."""

import hashlib

import orjson
import pytest

from streams.cli.send import _letter
from streams.record import Record
from streams.wire.native import LARGEST, NativeEvent, read

ID = "5d0c1f3a9be27740c6a1d2e4-17"
WORDS = "Aloysius Featherstonehaugh"
DATA = {"call": "CAD-1", "call_type": {"system": "S", "code": "C"}, "narrative": WORDS}
EVENT = {
    "specversion": "1.0",
    "type": "org.alongside.call.opened.v1",
    "source": "springfield/cad",
    "id": "ev-1",
    "data": DATA,
}
BINARY = {
    "content-type": "application/json",
    "ce-specversion": "1.0",
    "ce-type": EVENT["type"],
    "ce-source": EVENT["source"],
    "ce-id": EVENT["id"],
}
ONE = "application/cloudevents+json"
MANY = "application/cloudevents-batch+json"


async def send(house, body, content=ONE, **headers):
    raw = body if isinstance(body, bytes) else orjson.dumps(body)
    return await house.client.post(
        "/v1/events",
        content=raw,
        headers={"content-type": content} | {k.replace("_", "-"): v for k, v in headers.items()},
    )


def as_read(out):
    """What ingest reads of a record."""
    return read(
        Record(
            topic=out.topic,
            partition=0,
            offset=0,
            key=out.key,
            value=out.value,
            headers=out.headers,
        )
    )


async def test_a_structured_event_lies_on_its_topic_as_ingest_reads_it(house):
    found = await send(house, EVENT)

    assert found.status_code == 202
    assert found.json() == {
        "taken": [{"id": "ev-1", "type": EVENT["type"], "topic": "calls.911"}],
        "repeated": False,
    }
    (out,) = house.sent
    event = as_read(out)
    assert isinstance(event, NativeEvent)
    assert (event.envelope.id, dict(event.data)) == ("ev-1", DATA)


async def test_binary_mode_says_the_same(house):
    """The attributes are headers; what is percent-encoded there is decoded."""
    headers = BINARY | {"ce-id": "ev%201"}
    found = await house.client.post("/v1/events", content=orjson.dumps(DATA), headers=headers)

    assert found.status_code == 202
    event = as_read(house.sent[0])
    assert isinstance(event, NativeEvent)
    assert (event.envelope.id, event.envelope.source) == ("ev 1", "springfield/cad")
    assert dict(event.data) == DATA


async def test_both_modes_and_the_terminal_keep_one_call_in_one_order(house):
    await send(house, EVENT)
    await house.client.post("/v1/events", content=orjson.dumps(DATA), headers=BINARY)
    letter = _letter("x", EVENT, "", "")

    assert {out.key for out in house.sent} == {letter.key}
    assert WORDS.encode() not in letter.key
    assert b"CAD-1" not in letter.key


@pytest.mark.parametrize(
    "kind, data, topic",
    [
        ("call.opened", DATA, "calls.911"),
        ("call.opened", DATA | {"channel": "988"}, "calls.988"),
        ("team.offshift", {"team": "MCT-1"}, "teams"),
        ("offer.declined", {"offer": f"{ID}.1", "team": "MCT-1"}, "teams"),
        ("ems.rolling", {"incident": ID}, "calls.911"),
    ],
)
async def test_each_type_has_its_topic(house, kind, data, topic):
    event = EVENT | {"type": f"org.alongside.{kind}.v1", "data": data}
    found = await send(house, event)

    assert found.status_code == 202, found.text
    assert house.topics() == [topic]


async def test_a_batch_is_taken_whole_or_not_at_all(house):
    events = [EVENT | {"id": f"ev-{n}"} for n in range(3)]
    good = await send(house, events, MANY)
    house.sent.clear()
    bad = await send(house, [*events, EVENT | {"specversion": "0.3"}], MANY)

    assert [each["id"] for each in good.json()["taken"]] == ["ev-0", "ev-1", "ev-2"]
    assert bad.status_code == 422
    assert bad.json()["faults"] == ["[3] specversion must be 1.0 (CloudEvents)"]
    assert house.topics() == ["dead.letters", "dispatch.out"]


async def test_all_faults_are_named_and_nothing_that_came_in(house):
    event = EVENT | {
        "type": WORDS,
        "time": WORDS,
        "data": {"call": 5, "narrative": WORDS, "late": WORDS},
    }
    found = await send(house, event)
    typed = await send(house, EVENT | {"data": {"late": WORDS, "narrative": [WORDS]}})

    assert found.status_code == typed.status_code == 422
    faults = found.json()["faults"]
    assert any(fault.startswith("type must be one of") for fault in faults)
    assert any(fault.startswith("time must be") for fault in faults)
    assert sorted(typed.json()["faults"]) == [
        "call is missing",
        "late must be true or false",
        "narrative must be text",
    ]
    assert WORDS not in found.text + typed.text


async def test_what_cannot_be_read_is_kept_and_a_person_is_told(house):
    """It may have been a call: refusing it is not enough."""
    found = await send(house, b'{"call": "' + WORDS.encode(), "application/json", ce_id="ev-9")
    nothing = await send(house, b"[1, 2]", MANY)

    letter, told = house.sent[:2]
    assert found.status_code == nothing.status_code == 422
    assert (letter.topic, told.topic) == ("dead.letters", "dispatch.out")
    assert letter.value == b'{"call": "' + WORDS.encode()
    headers = dict(letter.headers)
    assert headers["ce_id"] == b"ev-9"
    assert headers["alongside_reason"] == b"not_json"
    assert WORDS.encode() not in b"".join(headers.values())
    assert WORDS.encode() not in told.value
    assert nothing.json()["faults"] == [
        "[0] must be one JSON object",
        "[1] must be one JSON object",
    ]


async def test_a_body_above_the_limit_leaves_its_digest_and_size(house):
    body = orjson.dumps(EVENT | {"data": DATA | {"narrative": WORDS * 60_000}})
    found = await send(house, body)

    assert found.status_code == 413
    letter, told = house.sent
    assert orjson.loads(letter.value) == {
        "sha256": hashlib.sha256(body).hexdigest(),
        "bytes": len(body),
        "whole": True,
    }
    assert dict(letter.headers)["alongside_shortened"] == b"true"
    assert told.topic == "dispatch.out"
    assert WORDS.encode() not in letter.value + told.value
    assert len(body) > LARGEST


async def test_an_event_without_an_id_gets_one_from_the_key(house):
    """So that the desk recognizes a repetition, at whatever gateway it comes in."""
    bare = {name: value for name, value in EVENT.items() if name != "id"}
    first = await send(house, bare, idempotency_key="k-1")
    again = await send(house, bare, idempotency_key="k-1")
    other = await send(house, bare, idempotency_key="k-2")
    without = await send(house, bare)
    headers = {name: value for name, value in BINARY.items() if name != "ce-id"}
    binary = await house.client.post(
        "/v1/events",
        content=orjson.dumps(DATA),
        headers=headers | {"idempotency-key": "k-3"},
    )

    ids = [found.json()["taken"][0]["id"] for found in (first, again, other, binary)]
    assert ids[0] == ids[1]
    assert len(set(ids)) == 3
    assert (first.json()["repeated"], again.json()["repeated"]) == (False, True)
    assert house.topics().count("calls.911") == 3
    assert as_read(house.sent[0]).envelope.id == ids[0]
    assert as_read(house.sent[-1]).envelope.id == ids[3]
    assert without.status_code == 422
    assert "send an Idempotency-Key" in without.json()["faults"][-1]


async def test_a_key_stands_for_one_body_for_a_day(house):
    await send(house, EVENT, idempotency_key="k-1")
    changed = EVENT | {"data": DATA | {"narrative": "other words"}}
    soon = await send(house, changed, idempotency_key="k-1")
    house.now += 24 * 3600 + 1
    later = await send(house, changed, idempotency_key="k-1")

    assert (soon.status_code, soon.json()["problem"]) == (422, "key_reused")
    assert later.status_code == 202


async def test_a_broker_that_does_not_answer_is_no_loss_in_silence(house):
    house.refuse = TimeoutError(WORDS)
    found = await send(house, EVENT)

    assert (found.status_code, found.json()["problem"]) == (503, "not_known")
    assert "same ids" in found.json()["sentence"]
    assert WORDS not in found.text
