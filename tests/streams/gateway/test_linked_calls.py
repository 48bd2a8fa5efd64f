"""Linked calls are shown with their evidence, and a person takes them apart or says no."""

from builders import REGION, T0, a_call

from dispatch.contracts.command import Erase
from dispatch.contracts.fact import Fact, FactSource, Span
from streams.ingest.private import private_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


def said(call, words, value="some", at=T0, **more):
    """A report with words of its own, and what is to lie in ``desk.private``."""
    part = {"narrative": words, "answers": [{"question": "disorganization", "value": value}]}
    kept = private_of(call, f"salt of {call}", part)
    fact = Fact(
        id=f"{call}/{at}",
        name="disorganization",
        value=value,
        source=FactSource.ANSWER,
        as_of=at,
        span=Span(question="disorganization"),
    )
    report = a_call(call, at=at, private=kept.digest, **more)
    return kept, report.model_copy(update={"facts": (fact,)})


def tell(house, call, words, **more):
    kept, report = said(call, words, **more)
    house.private.put(kept.value, kept.key)
    house.tell(report)


async def two_linked(house):
    """The second is told alone first, so its words lie in steps of another incident."""
    tell(house, "c1", "He talks to the lamp.")
    tell(house, "c2", "He is in the street.", value="severe", at=T0 + 5, kinds=())
    house.tell(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))
    return await house.get(f"/v1/incidents/{house.world.incident('c1').id}")


async def test_linked_calls_stand_in_the_story_with_evidence_and_their_own_words(house):
    story = await two_linked(house)

    own, other = story["incident"]["calls"]
    assert (own["call"], own["own"], own["evidence"]) == ("c1", True, [])
    assert (other["call"], other["own"], other["by"]) == ("c2", False, "the desk")
    assert other["evidence"][0]["sentence"] == "The source says that it is the same call."
    assert [(each["call"], each["narrative"]) for each in story["reports"]] == [
        ("", "He talks to the lamp."),
        ("c2", "He is in the street."),
    ]
    assert [(each["call"], each["words"]) for each in story["facts"]] == [
        ("c2", "severe"),
        ("", "some"),
    ]
    lines = [line for chapter in story["history"] for line in chapter["lines"]]
    assert any(line.startswith("Another call was linked to it by the desk.") for line in lines)
    assert not any("_" in line for line in lines)


async def test_erasing_one_of_two_linked_calls_leaves_the_words_of_the_other(house):
    await two_linked(house)
    house.tell(Erase(region=REGION, actor="person:ada", call="c2"))
    story = await house.get(f"/v1/incidents/{house.world.incident('c1').id}")

    assert "street" not in str(story)
    assert story["reports"][0]["narrative"] == "He talks to the lamp."


async def test_a_person_takes_a_call_out_again_with_words_that_lie_apart(house):
    await two_linked(house)
    incident = house.world.incident("c1").id
    story = await house.get(f"/v1/incidents/{incident}")
    act = next(each for each in story["acts"] if each["act"] == "unlink")

    found = await house.post(act["path"], {"call": "c2", "words": "Two men, says the neighbor."})
    one = await house.get(f"/v1/incidents/{incident}")
    two = await house.get(f"/v1/incidents/{house.world.incident('c2').id}")

    assert act["may"]
    assert found.json()["outcome"] == "done", found.text
    assert b"Two men" not in b"".join(house.world.log)
    assert any(b"Two men" in sent.value for sent in house.sent if sent.topic == "desk.private")
    assert one["incident"]["calls"] == []
    assert [each["narrative"] for each in one["reports"]] == ["He talks to the lamp."]
    assert [each["narrative"] for each in two["reports"]] == ["He is in the street."]
    assert [each["words"] for each in two["facts"]] == ["severe"]


async def test_a_proposal_is_confirmed_or_dismissed(house):
    for call in ("c1", "c2", "c3"):
        house.tell(a_call(call, facts=SOME))
    three = house.world.incident("c3")
    first, second = (each.other for each in three.proposals)
    before = await house.get(f"/v1/incidents/{three.id}")

    no = await house.post(f"/v1/incidents/{three.id}/dismiss-link", {"other": first})
    yes = await house.post(f"/v1/incidents/{three.id}/link", {"other": second})

    assert [each["incident"] for each in before["incident"]["proposals"]] == [first, second]
    assert before["incident"]["proposals"][0]["evidence"][0]["code"] == "same_cell"
    assert (no.json()["outcome"], yes.json()["outcome"]) == ("done", "done")
    merged = await house.get(f"/v1/incidents/{three.id}")
    assert merged["incident"]["merged_into"] == second
    assert merged["incident"]["outcome"] == "merged"


async def test_what_cannot_be_done_with_links_says_why(offered):
    incident = offered.world.incident()
    acts = {
        each["act"]: each["why_not"]
        for each in (await offered.get(f"/v1/incidents/{incident.id}"))["acts"]
    }
    refused = await offered.post(f"/v1/incidents/{incident.id}/unlink", {"call": "c1"})

    assert acts["unlink"] == "No other call is linked to it."
    assert acts["link"] == acts["dismiss-link"] == "No other incident is proposed."
    assert refused.json()["sentence"] == "That call is not linked to this incident."


async def test_a_facts_history_says_who_said_what_and_when(house):
    """In hand 22:09, put down 22:14, by the same caller; and another one who still sees it."""
    house.tell(a_call("c1", facts={"weapon": "in_hand"}))
    house.tell(a_call("c1", "updated", at=T0 + 300, facts={"weapon": "none"}))
    alone = await house.get(f"/v1/incidents/{house.world.incident('c1').id}")
    house.tell(
        a_call("c2", at=T0 + 310, facts={"weapon": "accessible"}, related=(("duplicate", "c1"),))
    )
    both = await house.get(f"/v1/incidents/{house.world.incident('c1').id}")

    (history,) = alone["histories"]
    assert (history["name"], history["now"], history["contradicted"]) == ("weapon", "none", False)
    assert [(v["value"], v["as_of"], v["call"], v["last_word"]) for v in history["values"]] == [
        ("in_hand", T0, "", False),
        ("none", T0 + 300, "", True),
    ]
    (history,) = both["histories"]
    assert history["contradicted"] is True
    assert history["readings"] == ["accessible", "none"]
    assert [v["counts"] for v in history["values"]] == [False, False, True]


async def test_signs_of_a_hoax_and_a_cut_off_caller_are_shown_beside_the_decision(house):
    house.tell(a_call(facts=SOME, signs=("voip_no_location",), dropped=True))
    shown = (await house.get(f"/v1/incidents/{house.world.incident().id}"))["incident"]

    assert [each["code"] for each in shown["unverified"]] == ["voip_no_location"]
    assert shown["dropped"] is True
    sentences = {each["reason"]["code"]: each["reason"]["sentence"] for each in shown["entries"]}
    assert "Call back or text" in sentences["dropped_call"]
    assert "nobody has verified" in sentences["hoax_signs"]
