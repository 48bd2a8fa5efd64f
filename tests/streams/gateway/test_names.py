"""The desk knows pseudonyms, the page shows names, and where a name is gone the pseudonym."""

import json

import pytest
import structlog
from builders import REGION, T0, a_call
from fakes import eventually

from dispatch.contracts.command import Erase, OpenEntry, read_command
from dispatch.contracts.step import hash_of, step_from
from dispatch.desk.effects import effects_of
from streams.ingest.actor import person
from streams.ingest.private import ACTORS, actor_key

PLANTED = "Zebulon.Quackenbush"
HOLDS = {"disorganization": "some", "consciousness": "altered", "weapon": "in_hand"}
"""A call that waits for a person."""


def who(name):
    return person(b"0" * 64, name)


def acting(name):
    return {"X-Alongside-Actor": name}


def path_of(house, act):
    return f"/v1/incidents/{house.world.incident().id}/{act}"


async def act(house, what, body=None, *, name=PLANTED):
    await house.read()
    return await house.client.post(path_of(house, what), json=body or {}, headers=acting(name))


def forgotten(house, name):
    """The name is removed, as a worker who leaves may ask."""
    house.private.put(None, actor_key(who(name).pseudonym))


async def unknown(house, name):
    code = who(name).code
    await eventually(lambda: house.names.shown(code) == code)


async def test_a_name_is_seen_on_the_page_and_nowhere_in_what_is_kept_for_ever(house, capsys):
    """Not in commands, steps and effects, nor in figures, in the program's log or in the stream."""
    house.tell(a_call(facts=HOLDS))
    with structlog.testing.capture_logs() as logs:
        opened = await act(house, "open")
        level = house.world.policy.levels[0]
        fact = house.world.incident().facts[0].id
        for what, body in (
            ("mistaken", {"fact": fact}),
            ("lower-level", {"level": level, "facts": [fact], "words": "the knife is of plastic"}),
            ("overrule", {"mode": "counselor", "reason": "person_asked"}),
            ("custody", {"to": PLANTED.upper()}),
            ("hand-back", {}),
            ("end", {"outcome": "withdrawn"}),
        ):
            await act(house, what, body)
        house.refuse = RuntimeError(PLANTED)
        failed = await act(house, "open")
        house.refuse = None
    await house.read()
    figures = (await house.client.get("/metrics")).text
    story = await house.get(f"/v1/incidents/{house.world.incident().id}")

    sent = [out for out in house.sent if out.topic != "desk.private"]
    effects = [effects_of(step_from(raw), hash_of(raw)) for raw in house.world.log]
    said = repr([(out.key, out.value, out.headers) for out in sent]) + repr(house.world.log)
    said += repr(effects) + figures + json.dumps(logs, default=str) + "".join(capsys.readouterr())
    said += repr(house.desks.hub.__dict__) + failed.text
    assert opened.status_code == 200
    assert failed.status_code == 503
    assert PLANTED.casefold() not in said.casefold()
    assert who(PLANTED).code in repr(house.world.log)
    assert opened.json()["incident"]["holder"] == f"person:{PLANTED}"
    assert f"person:{PLANTED}" in {chapter["actor"] for chapter in story["history"]}


async def test_the_name_is_acknowledged_before_the_command_that_names_its_pseudonym(offered):
    await act(offered, "open")

    name, command = offered.sent
    assert (name.topic, command.topic) == ("desk.private", "desk.inbox")
    assert name.key == actor_key(who(PLANTED).pseudonym)
    assert json.loads(name.value)["name"] == PLANTED
    assert read_command(command.value).actor == who(PLANTED).code


async def test_nothing_is_done_in_a_name_that_could_not_be_kept(offered):
    offered.refuse = ConnectionError()
    found = await act(offered, "open")

    assert found.status_code == 503
    assert offered.sent == []
    assert offered.asked == []


async def test_one_person_is_one_person_however_the_name_is_typed(offered):
    """Two ways to write it are no change of hands; the one typed last is shown."""
    await act(offered, "open", name="Ruth.Supervisor")
    found = await act(offered, "custody", {"to": "ruth.supervisor"}, name="RUTH.SUPERVISOR")

    assert (found.status_code, found.json()["reason"]) == (409, "holds_it_already")
    assert found.json()["incident"]["holder"] == "person:ruth.supervisor"


@pytest.mark.parametrize("name", ["Zoë", "Zoë".encode(), "Zoë".encode("latin-1")])
async def test_a_name_may_have_any_letters(offered, name):
    """A browser sends what it can in Latin-1; others send UTF-8."""
    raw = name if isinstance(name, bytes) else name.encode()
    found = await offered.client.post(
        path_of(offered, "open"), json={}, headers=[(b"x-alongside-actor", raw)]
    )

    assert found.json()["incident"]["holder"] == "person:Zoë"


async def test_queue_incident_and_story_show_who_has_it(house):
    house.tell(a_call(facts=HOLDS))
    await act(house, "open")
    one = house.world.incident().id
    story = await house.get(f"/v1/incidents/{one}")
    state = await house.get(f"/v1/incidents/{one}/state")
    (listed,) = (await house.get("/v1/incidents"))["incidents"]
    lines = (await house.get(f"/v1/regions/{REGION}/queue"))["lines"]

    holder = f"person:{PLANTED}"
    assert {line["opened_by"] for line in lines} == {holder}
    assert story["incident"]["holder"] == state["holder"] == listed["holder"] == holder
    assert {each["opened_by"] for each in listed["entries"]} == {holder}
    last = story["history"][-1]
    assert last["actor"] == holder
    assert last["lines"] == [f"Opened by {holder}, who holds the call now."]


async def test_a_refusal_says_by_name_who_was_faster(offered):
    seen = offered.world.incident().version
    await act(offered, "open", name="ruth.supervisor")
    late = await act(offered, "end", {"version": seen, "outcome": "withdrawn"})

    assert late.json()["changed"] == ["Opened by person:ruth.supervisor, who holds the call now."]
    assert late.json()["incident"]["holder"] == "person:ruth.supervisor"


async def test_an_answer_that_comes_late_names_people_too(offered):
    await act(offered, "open")
    offered.mute = True
    found = await act(offered, "custody", {"to": "ruth.supervisor"})
    await offered.answer()
    await offered.read()
    after = await offered.client.get(found.json()["look"])

    assert found.status_code == 202
    assert after.json()["lines"] == ["Held by person:ruth.supervisor now."]


async def test_a_call_passed_to_a_person_names_them_nowhere_but_on_the_page(offered):
    for typed in ("ruth.supervisor", "person:Ruth.Supervisor"):
        offered.sent.clear()
        found = await act(offered, "custody", {"to": typed})

        assert [out.topic for out in offered.sent] == ["desk.private"] * 2 + ["desk.inbox"]
        assert read_command(offered.sent[-1].value).to == who("ruth.supervisor").code
        assert found.json()["incident"]["holder"].casefold() == "person:ruth.supervisor"
    assert b"ruth" not in b"".join(offered.world.log).lower()


@pytest.mark.parametrize(
    "code",
    [
        "position:dispatcher",
        "springfield/psap",
        "team:north",
        "north",  # a team that is on shift
        REGION,
        "person:0123456789abcdef",  # as a page shows whose name is gone
    ],
)
async def test_a_position_stays_the_code_that_it_is(offered, code):
    found = await act(offered, "custody", {"to": code})

    assert found.json()["incident"]["holder"] == code
    assert offered.world.incident().holder == code
    assert len([out for out in offered.sent if out.key.startswith(ACTORS)]) == 1


@pytest.mark.parametrize(
    "to", ["jane.doe@example.org", "person:jane.doe@example.org", "person:a/b"]
)
async def test_a_call_is_passed_to_nobody_who_cannot_be_named(offered, to):
    found = await act(offered, "custody", {"to": to})

    assert found.status_code == 422
    assert "jane" not in found.text
    assert offered.sent == []


async def test_where_the_name_is_gone_the_pseudonym_is_shown(offered):
    """A worker may ask to be forgotten; what they decided stays."""
    await act(offered, "open")
    forgotten(offered, PLANTED)
    await unknown(offered, PLANTED)
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    code = who(PLANTED).code
    assert PLANTED not in json.dumps(story)
    assert story["incident"]["holder"] == story["history"][-1]["actor"] == code
    assert story["history"][-1]["lines"] == [f"Opened by {code}, who holds the call now."]


async def test_a_name_that_another_gateway_wrote_is_shown_here(offered):
    """So are those from before a start: they come from the topic."""
    ruth = who("ruth.supervisor")
    record = ruth.record("desk.private")
    offered.private.put(record.value, record.key)
    offered.tell(OpenEntry(region=REGION, actor=ruth.code, incident=offered.world.incident().id))
    await eventually(lambda: offered.names.shown(ruth.code) != ruth.code)
    (listed,) = (await offered.get("/v1/incidents"))["incidents"]

    assert listed["holder"] == "person:ruth.supervisor"


async def test_names_are_read_anew_with_the_topic(offered):
    """A topic that was made again has none of them."""
    await act(offered, "open")
    await eventually(lambda: offered.private.reads[-1] > 0)
    offered.private.records.clear()
    await unknown(offered, PLANTED)


async def test_erasing_a_call_leaves_the_names_of_those_who_worked_on_it(offered):
    await act(offered, "open", {"words": "because"})
    offered.tell(Erase(region=REGION, actor="person:ada", call="c1", at=T0))
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    assert {chapter["words"] for chapter in story["history"]} == {None}
    assert f"person:{PLANTED}" in {chapter["actor"] for chapter in story["history"]}


async def test_an_actor_of_an_old_log_is_shown_as_it_stands_there(offered):
    offered.tell(OpenEntry(region=REGION, actor="person:sam", incident=offered.world.incident().id))
    (listed,) = (await offered.get("/v1/incidents"))["incidents"]

    assert listed["holder"] == "person:sam"
