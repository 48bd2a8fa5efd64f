"""What is shown is the fold of the log, with every reason beside it."""

from builders import HERE, REGION, T0, a_call, a_team

from dispatch.contracts.command import EndIncident, Erase
from dispatch.contracts.fact import Fact, FactSource, Span
from streams.ingest.private import private_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
WORDS = {
    "call_type": {"code": "MNTL", "label": "Mental health"},
    "narrative": "He talks to the lamp.",
    "remarks": [{"text": "Sister on scene"}],
    "answers": [{"question": "disorganization", "value": "some"}],
    "place": {"address": "2 Invented Lane"},
}


async def test_regions_say_mode_clock_policy_and_counts(offered):
    (region,) = (await offered.get("/v1/regions"))["regions"]

    assert (region["region"], region["name"]) == (REGION, "Springfield")
    assert (region["mode"], region["clock"]) == ("automatic", "broker")
    assert region["policy"]["id"] == "national-guidance"
    assert region["site"]["standing_path"] == "Dispatch as before this software."
    assert region["counts"]["incidents"] == {"offered": 1}
    assert region["counts"]["teams"] == {"offered": 1}


async def test_a_region_that_has_adopted_this_moment_is_shown_with_its_texts(offered, monkeypatch):
    """A screen hears of the adoption once; the text may not have been read by then."""
    shelf = offered.parts.texts
    policies, sites = dict(shelf.policies), dict(shelf.sites)
    monkeypatch.setattr(type(shelf), "lacking", read_on(policies, sites))
    shelf.policies.clear()
    shelf.sites.clear()
    overview = await offered.get(f"/v1/regions/{REGION}")
    shelf.sites.clear()
    (region,) = (await offered.get("/v1/regions"))["regions"]

    assert (overview["name"], overview["policy"]["id"]) == ("Springfield", "national-guidance")
    assert region["name"] == "Springfield"


def read_on(policies, sites):
    """Looks for texts, and finds them."""

    async def lacking(shelf, hashes):
        shelf.policies |= policies
        shelf.sites |= sites
        return frozenset()

    return lacking


async def test_an_overview_says_what_a_person_chooses_from(offered):
    found = await offered.get(f"/v1/regions/{REGION}")

    assert found["levels"]
    assert all(level["meaning"] for level in found["levels"])
    assert "mobile_crisis" in found["offered_modes"]
    assert "mobile_crisis" in found["modes"]
    assert "served" in found["outcomes"]


async def test_waiting_counts_against_the_regions_now(offered):
    """With the broker's clock this is the machine's time: nothing may happen for minutes."""
    offered.now = T0 + 90
    found = (await offered.get("/v1/incidents"))["incidents"][0]

    assert (found["heard_at"], found["waited"]) == (T0, 90)


async def test_an_incident_is_listed_with_what_a_floor_has_to_know(offered):
    found = (await offered.get("/v1/incidents", params={"region": REGION}))["incidents"][0]

    assert found["state"] == "offered"
    assert found["since"] == T0
    assert found["mode"] == "mobile_crisis"
    assert (found["police"], found["ground"]) == ("absent", "")
    assert found["offers"][0]["team"] == "north"
    assert found["place"]["cell"] == HERE
    assert abs(found["place"]["latitude"]) <= 90
    assert found["version"] == offered.world.incident().version


async def test_incidents_are_chosen_by_state(offered):
    none = await offered.get("/v1/incidents", params={"state": "ended"})
    elsewhere = await offered.get("/v1/incidents", params={"region": "elsewhere"})
    wrong = await offered.client.get("/v1/incidents", params={"state": "asleep"})

    assert none == elsewhere == {"incidents": [], "total": 0}
    assert wrong.status_code == 422


async def test_a_story_says_why_each_team_was_passed_over_and_each_milder_mode(house):
    """Every reason of the step, and a sentence from the policy for each mode that was passed."""
    house.tell(a_team("peers", roles=("peer_specialist",)))
    house.tell(a_call(facts=SOME))
    story = await house.get(f"/v1/incidents/{house.world.incident().id}")

    decisions = [chapter["decision"] for chapter in story["history"] if chapter["decision"]]
    decision = decisions[0]
    assert story["complete"]
    assert decision["mode"] == "mobile_crisis"
    assert decision["first"] == "north"
    assert decision["passed"]
    assert all(each["why"]["sentence"].endswith((".", ")")) for each in decision["passed"])
    considered = {each["mode"]: each["nearest"] for each in decision["considered"]}
    peers = next(each for each in considered["mobile_crisis"] if each["team"] == "peers")
    assert "too_few_people" in [each["code"] for each in peers["against"]]
    assert all(each["sentence"] for each in peers["against"])


async def test_a_story_is_told_in_plain_words(offered):
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    lines = [line for chapter in story["history"] for line in chapter["lines"]]
    assert "Opened for position:call-taker." in lines
    assert any(line.startswith("Team north is asked (mobile crisis") for line in lines)
    assert not any("_" in line for line in lines)


async def test_a_story_names_at_most_one_question_to_prompt_for(house):
    """The first unknown one; none any more once its code came back, with a value or without."""
    house.tell(a_call(facts={"consciousness": "alert", "overdose": "none"}))
    path = f"/v1/incidents/{house.world.incident().id}"
    before = await house.get(path)
    dismissed = Fact(
        id="d1",
        name="suicide_behavior",
        value="unknown",
        source=FactSource.ANSWER,
        as_of=T0 + 9,
        span=Span(question="prompt_attempt_under_way"),
    )
    house.tell(a_call(what="updated", at=T0 + 9).model_copy(update={"facts": (dismissed,)}))
    after = await house.get(path)

    assert before["prompt"] == "prompt_attempt_under_way"
    assert after["prompt"] == ""


async def test_a_call_set_aside_that_somebody_should_look_at_can_be_handed_back(house):
    """Whoever looks has to be able to say that it is behavioral after all."""
    house.tell(a_call(behavioral="no", kinds=()))
    plain = await house.get(f"/v1/incidents/{house.world.incident().id}")
    house.tell(a_call("c2", behavioral="no", kinds=(), doubts=("learned_score",)))
    story = await house.get(f"/v1/incidents/{house.world.incident('c2').id}")

    def may(told):
        return next(act["may"] for act in told["acts"] if act["act"] == "hand-back")

    assert (may(plain), may(story)) == (False, True)
    assert story["incident"]["state"] == "set_aside"
    [entry] = story["incident"]["entries"]
    assert entry["reason"]["sentence"].startswith("It was set aside, and this center's own")
    assert story["doubts"][0]["sentence"].startswith("This center's own learned score")


async def test_nobody_is_prompted_for_a_call_that_is_over_or_not_behavioral(house):
    shown = []
    for call, changes in (
        ("c1", {"behavioral": "no"}),
        ("c2", {"channel": "988"}),
        ("c3", {"test": True}),
        ("c4", {}),
    ):
        house.tell(a_call(call, **changes))
        incident = house.world.incident(call).id
        if call == "c4":
            house.tell(
                EndIncident(
                    region=REGION, actor="person:ada", incident=incident, outcome="declined"
                )
            )
        shown.append((await house.get(f"/v1/incidents/{incident}"))["prompt"])

    assert shown == ["", "", "", ""]


async def test_a_fact_shows_the_words_it_came_from_until_they_are_erased(house):
    kept = private_of("c1", "salt", WORDS)
    house.private.put(kept.value, kept.key)
    house.tell(said(kept.digest))
    path = f"/v1/incidents/{house.world.incident().id}"
    before = await house.get(path)
    house.tell(Erase(region=REGION, actor="person:ada", call="c1"))
    after = await house.get(path)

    fact = next(each for each in before["facts"] if each["name"] == "disorganization")
    assert fact["words"] == "some"
    assert fact["span"] == {
        "question": "disorganization",
        "digest": kept.digest,
        "field": "",
        "start": 0,
        "end": 0,
    }
    (report,) = before["reports"]
    assert (report["kept"], report["narrative"]) == (True, "He talks to the lamp.")
    assert report["remarks"] == ["Sister on scene"]
    assert report["place"] == {"address": "2 Invented Lane"}
    assert "lamp" not in str(after)
    assert after["reports"][0]["kept"] is False
    assert [each["words"] for each in after["facts"]] == [None] * len(after["facts"])


def said(digest):
    """A call whose facts name the questions that they answer."""
    facts = tuple(
        Fact(
            id=f"c1/{name}",
            name=name,
            value=value,
            source=FactSource.ANSWER,
            as_of=T0,
            span=Span(question=name),
        )
        for name, value in SOME.items()
    )
    return a_call(private=digest).model_copy(update={"facts": facts})


async def test_a_story_says_what_may_be_done_and_why_not(offered):
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    acts = {each["act"]: each for each in story["acts"]}
    assert acts["open"]["may"]
    assert acts["hand-back"] | {"path": ""} == {
        "act": "hand-back",
        "method": "POST",
        "path": "",
        "may": False,
        "why_not": "The incident is not with a person.",
    }
    assert acts["accept"]["path"].endswith(f"/{offered.world.incident().offers[0].id}/accept")


async def test_a_story_that_cannot_be_read_to_its_end_says_so(offered):
    """The state is in memory; the steps are on the broker."""
    offered.log.away = True
    found = await offered.client.get(f"/v1/incidents/{offered.world.incident().id}")

    assert found.status_code == 200
    assert found.json()["complete"] is False
    assert "cannot be read" in found.json()["missing"]
    assert found.json()["incident"]["state"] == "offered"


async def test_an_incident_that_left_is_shown_as_it_was(offered):
    one = offered.world.incident().id
    offered.tell(EndIncident(region=REGION, actor="person:ada", incident=one, outcome="withdrawn"))
    offered.world.time_passes(4 * 86_400)
    offered.show()
    story = await offered.get(f"/v1/incidents/{one}")

    assert offered.world.incidents == []
    assert (story["left"], story["incident"]["outcome"]) == (True, "withdrawn")
    assert story["acts"] == []


async def test_the_queue_stands_in_the_order_in_which_it_rings(house):
    """A life threat rings sooner than what came before it."""
    house.tell(a_call("c1", behavioral="unknown"))
    house.world.now += 5
    facts = SOME | {"self_harm_now": "serious"}
    house.tell(a_call("c2", at=T0 + 5, facts=facts, kinds=("suicidal",)))
    queue = await house.get(f"/v1/regions/{REGION}/queue")

    lines = queue["lines"]
    assert [line["due"] for line in lines] == sorted(line["due"] for line in lines)
    assert lines[0]["incident"] == house.world.incident("c2").id
    assert lines[0]["reason"]["code"] == "acute"
    assert lines[0]["left"] == 30
    assert house.world.incident("c1").id in [line["incident"] for line in lines[1:]]


async def test_teams_show_pseudonyms_roles_and_nothing_else_of_people(offered):
    (team,) = (await offered.get("/v1/teams"))["teams"]

    assert (team["team"], team["state"], team["peer"]) == ("north", "offered", True)
    assert {key for member in team["crew"] for key in member} == {"id", "roles", "languages"}


async def test_a_region_without_an_outline_of_its_own_has_the_hull_of_its_cells(offered):
    (feature,) = (await offered.get("/v1/outlines"))["features"]

    ring = feature["geometry"]["coordinates"][0]
    assert feature["properties"] == {"region": REGION, "name": "Springfield", "basis": "seen"}
    assert ring[0] == ring[-1]
    assert len(ring) > 6


async def test_what_nobody_knows_is_not_found(house):
    for path in ("/v1/incidents/none-1", "/v1/regions/nowhere", "/v1/regions/nowhere/queue"):
        found = await house.client.get(path)
        assert found.status_code == 404, path
        assert found.json()["problem"] == "unknown"
