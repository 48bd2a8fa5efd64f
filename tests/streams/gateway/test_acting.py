"""A person's word becomes a command, and what comes back is the step that the desk wrote."""

import asyncio

from builders import REGION, T0, a_call, a_team
from fakes import eventually

from dispatch.contracts.command import read_command
from dispatch.contracts.step import step_bytes
from dispatch.desk.asking import Given
from dispatch.desk.fault import faulted
from streams.ingest.actor import person
from streams.ingest.private import part_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
SAID = "she asked for Marguerite from the bakery"
SAM = person(b"0" * 64, "sam").code


def command_of(house):
    return read_command([out for out in house.sent if out.topic == "desk.inbox"][-1].value)


def path_of(house, act):
    return f"/v1/incidents/{house.world.incident().id}/{act}"


async def test_an_accepted_offer_is_answered_by_the_step_itself(offered):
    offer = offered.world.incident().offers[0]
    found = await offered.post(f"/v1/offers/{offer.id}/accept", {"team": "north"})

    done = found.json()
    assert found.status_code == 200
    assert done["outcome"] == "done"
    assert done["version"] == offered.world.incident().version
    assert "Team north accepted." in done["lines"]
    assert done["incident"]["team"] == "north"
    assert command_of(offered).actor == SAM


async def test_the_second_to_accept_is_told_clearly(offered):
    offer = offered.world.incident().offers[0]
    await offered.post(f"/v1/offers/{offer.id}/accept", {"team": "north"})
    found = await offered.post(f"/v1/offers/{offer.id}/accept", {"team": "north"})

    assert found.status_code == 409
    assert found.json()["reason"] == "offer_accepted"
    assert found.json()["sentence"] == "The offer is accepted already."


async def test_declining_asks_for_no_reason(offered):
    offer = offered.world.incident().offers[0]
    reasoned = await offered.post(
        f"/v1/offers/{offer.id}/decline", {"team": "north", "reason": SAID}
    )
    plain = await offered.post(f"/v1/offers/{offer.id}/decline", {"team": "north"})

    assert reasoned.status_code == 422
    assert SAID not in reasoned.text
    assert plain.status_code == 200


async def test_who_opens_an_incident_holds_it(offered):
    """By name for whoever looks, by a pseudonym in the desk."""
    found = await offered.post(path_of(offered, "open"))

    assert found.status_code == 200
    assert found.json()["incident"]["holder"] == "person:sam"
    assert offered.world.incident().holder == SAM


async def test_a_stale_screen_is_refused_with_what_changed(offered):
    seen = offered.world.incident().version
    await offered.post(path_of(offered, "open"))
    found = await offered.post(path_of(offered, "end"), {"version": seen, "outcome": "withdrawn"})

    refused = found.json()
    assert found.status_code == 409
    assert refused["reason"] == "changed_meanwhile"
    assert refused["changed"] == ["Opened by person:sam, who holds the call now."]
    assert refused["incident"]["version"] > seen


async def test_words_go_where_personal_things_go_before_the_command(offered):
    """Only a digest and a code stand in the command, and so in the log."""
    fact = offered.world.incident().facts[0].id
    found = await offered.post(path_of(offered, "mistaken"), {"fact": fact, "words": SAID})
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    assert found.status_code == 200
    assert offered.topics() == ["desk.private", "desk.private", "desk.inbox"]
    _, private, inbox = offered.sent
    digest = command_of(offered).private
    assert private.key == f"c1/{digest}".encode()
    assert part_of(private.value, digest) == {"reason": SAID}
    assert SAID.encode() not in inbox.value
    assert not any(SAID.encode() in raw for raw in offered.world.log)
    assert SAID in [chapter["words"] for chapter in story["history"]]


async def test_a_level_is_not_lowered_without_a_reason(offered):
    incident, level = offered.world.incident(), offered.world.policy.levels[0]
    body = {"level": level, "facts": [incident.facts[0].id]}
    refused = await offered.post(path_of(offered, "lower-level"), body)
    sent = [out for out in offered.sent if out.topic == "desk.inbox"]

    assert refused.status_code == 422
    assert sent == []


async def test_each_act_becomes_its_command(offered):
    incident = offered.world.incident()
    level = offered.world.policy.levels[0]
    told = {
        "lower-level": {"level": level, "facts": [incident.facts[0].id], "words": SAID},
        "mistaken": {"fact": incident.facts[0].id},
        "hand-back": {"behavioral": "yes"},
        "hand-over": {"to": "shelbyville", "words": SAID},
        "end": {"outcome": "contact_not_made", "reason": "nobody_there"},
    }
    made = {}
    for act, body in told.items():
        await offered.post(path_of(offered, act), body)
        made[act] = command_of(offered)

    assert {act: type(one).__name__ for act, one in made.items()} == {
        "lower-level": "LowerLevel",
        "mistaken": "MarkMistaken",
        "hand-back": "HandBack",
        "hand-over": "HandOver",
        "end": "EndIncident",
    }
    assert made["end"].outcome == "contact_not_made"
    assert made["end"].reason == "nobody_there"
    assert {one.region for one in made.values()} == {REGION}


async def test_a_person_who_decides_otherwise_is_followed_and_their_words_stay_apart(offered):
    """The story shows who chose what, why in words, and the teams that were looked at."""
    offered.tell(a_team("south"))
    body = {"mode": "mobile_crisis", "team": "south", "reason": "knows_person", "words": SAID}
    found = await offered.post(path_of(offered, "overrule"), body)
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    assert found.status_code == 200, found.text
    assert found.json()["incident"]["overruled"] == "mobile_crisis"
    assert "Team south is asked" in " ".join(found.json()["lines"])
    chapter = next(each for each in story["history"] if each["command"] == "overrule")
    assert chapter["words"] == SAID
    assert chapter["considered"][0]["mode"] == "mobile_crisis"
    assert SAID not in " ".join(chapter["lines"])
    assert not any(SAID.encode() in raw for raw in offered.world.log)


async def test_officers_chosen_by_a_person_need_a_ground_all_the_same(offered):
    body = {"mode": "law_enforcement", "reason": "asked"}
    found = await offered.post(path_of(offered, "overrule"), body)

    assert (found.status_code, found.json()["reason"]) == (409, "ground_not_admitted")


async def test_a_call_is_handed_over_once_and_the_story_says_when_it_cannot_be(offered):
    story = f"/v1/incidents/{offered.world.incident().id}"
    before = await offered.get(story)
    found = await offered.post(path_of(offered, "hand-over"), {"to": "shelbyville"})
    again = await offered.post(path_of(offered, "hand-over"), {"to": "shelbyville"})
    after = await offered.get(story)

    acts = [
        next(one for one in each["acts"] if one["act"] == "hand-over") for each in (before, after)
    ]
    assert found.status_code == 200
    assert command_of(offered).to == "shelbyville"
    assert "The desk of shelbyville was asked to take the call." in found.json()["lines"]
    assert (again.status_code, again.json()["reason"]) == (409, "asked_already")
    assert acts[0] == {
        "act": "hand-over",
        "path": path_of(offered, "hand-over"),
        "method": "POST",
        "may": True,
        "why_not": "",
    }
    assert acts[1]["why_not"] == "Another desk was asked, and has not answered yet."


async def test_custody_passes_to_a_named_holder(offered):
    found = await offered.post(path_of(offered, "custody"), {"to": "crisis/2"})
    again = await offered.post(path_of(offered, "custody"), {"to": "crisis/2"})

    assert found.json()["incident"]["holder"] == "crisis/2"
    assert (again.status_code, again.json()["reason"]) == (409, "holds_it_already")


async def test_a_proposal_becomes_an_offer_when_a_person_confirms_it(house):
    await house.post(f"/v1/regions/{REGION}/mode", {"mode": "recommend"})
    house.tell(a_call(facts=SOME))
    before = await house.get(f"/v1/incidents/{house.world.incident().id}")
    found = await house.post(path_of(house, "confirm"), {"version": before["incident"]["version"]})
    again = await house.post(path_of(house, "confirm"))

    assert before["incident"]["proposed"] == "north"
    assert {each["act"]: each["may"] for each in before["acts"]}["confirm"]
    assert found.status_code == 200, found.text
    assert found.json()["incident"]["offers"][0]["team"] == "north"
    assert again.json()["reason"] == "nothing_proposed"


async def test_without_a_name_nothing_is_done(offered):
    path = path_of(offered, "open")
    nobody = await offered.client.post(path, json={})
    odd = await offered.client.post(path, json={}, headers={"X-Alongside-Actor": "sam\t; x"})

    assert nobody.status_code == odd.status_code == 422
    assert nobody.json()["problem"] == "no_actor"
    assert offered.sent == []


async def test_a_mode_is_set_by_a_named_person(house):
    found = await house.post(f"/v1/regions/{REGION}/mode", {"mode": "shadow"})
    again = await house.post(f"/v1/regions/{REGION}/mode", {"mode": "shadow"})

    assert found.status_code == 200
    assert found.json()["lines"][0] == "The region is in mode shadow."
    assert (again.status_code, again.json()["reason"]) == (409, "mode_is_that_already")
    assert (await house.get("/v1/regions"))["regions"][0]["mode"] == "shadow"


async def test_a_command_that_is_not_answered_in_time_has_a_place_to_look(offered):
    offered.mute = True
    found = await offered.post(path_of(offered, "open"))
    look = found.json()["look"]
    before = await offered.client.get(look)
    await offered.answer()
    await offered.read()
    after = await offered.client.get(look)

    assert (found.status_code, before.status_code, after.status_code) == (202, 202, 200)
    assert before.json() == found.json()
    assert after.json()["events"] == ["entry_opened"]


async def test_many_who_accept_at_once_get_one_assignment(offered):
    """The log's order decides; everyone is answered."""
    offer = offered.world.incident().offers[0].id
    answers = await asyncio.gather(
        *(offered.post(f"/v1/offers/{offer}/accept", {"team": "north"}) for _ in range(50))
    )

    assert sorted(each.status_code for each in answers) == [200] + [409] * 49


async def test_while_the_broker_is_away_a_person_is_told_at_once(offered):
    offered.log.away = True
    offered.log.changed.set()
    await eventually(lambda: offered.desks.state().state == "broker_away")
    path = path_of(offered, "open")
    found = await offered.client.post(path, json={}, headers={"X-Alongside-Actor": "sam"})

    assert found.status_code == 503
    assert found.json()["problem"] == "broker_away"
    assert "standing path" in found.json()["sentence"]
    assert offered.sent == []


async def test_a_send_of_which_nothing_is_known_is_not_called_done(offered):
    offered.refuse = TimeoutError(SAID)
    found = await offered.post(path_of(offered, "open"))

    assert found.status_code == 503
    assert found.json()["problem"] == "not_known"
    assert SAID not in found.text


async def test_a_desk_that_fails_is_said_to_have_failed(offered, monkeypatch):
    world = offered.world

    def fails(command):
        given = Given(
            offset=world.desk.head.answered + 1, appended=T0, engine="test", incarnation="i/l"
        )
        raw = step_bytes(faulted(world.desk, given, b"{}", "exception:KeyError"))
        world.log.append(raw)
        world.desk = world.refold()

    monkeypatch.setattr(world, "send", fails)
    found = await offered.post(path_of(offered, "open"))

    assert (found.status_code, found.json()["problem"]) == (500, "undecided")


async def test_an_unknown_offer_or_incident_sends_nothing(house):
    house.tell(a_call("c2", behavioral="no"))
    offer = await house.post("/v1/offers/none-1.1/accept", {"team": "north"})
    incident = await house.post("/v1/incidents/none-1/open")

    assert (offer.status_code, incident.status_code) == (404, 404)
    assert house.sent == []


async def test_an_address_as_actor_is_refused_and_not_repeated(offered):
    """It says more than is needed to tell two people apart."""
    path = path_of(offered, "open")
    found = await offered.client.post(
        path, json={}, headers={"X-Alongside-Actor": "jane.doe@example.org"}
    )

    assert (found.status_code, found.json()["problem"]) == (422, "actor_is_an_address")
    assert "dispatcher-3" in found.json()["sentence"]
    assert "jane" not in found.text
    assert offered.sent == []
