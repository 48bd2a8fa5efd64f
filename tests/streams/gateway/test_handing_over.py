"""Another desk that was asked to take a call, and its answer, are shown with the incident."""

from builders import REGION, T0

from dispatch.contracts.command import AnswerHandOver


async def test_who_was_asked_and_until_when_is_shown_until_there_is_an_answer(offered):
    await asking(offered)

    assert await shown(offered) == {
        "to": "shelbyville",
        "at": T0,
        "until": T0 + 120,
        "accepted": None,
        "reason": None,
    }


async def test_a_no_is_shown_with_its_reason_and_the_call_stays(offered):
    await asking(offered)
    offered.tell(answered(offered, accepted=False, reason="no_policy"))
    story = await offered.get(f"/v1/incidents/{offered.world.incident().id}")

    found, lines = await shown(offered), [each["lines"] for each in story["history"]][-1]
    assert found["accepted"] is False
    assert found["reason"] == {
        "code": "no_policy",
        "sentence": "It follows no policy, so it can take no call.",
    }
    assert story["incident"]["state"] == "with_person"
    assert lines[0] == (
        "The other desk did not take the call. It follows no policy, so it can take no call."
    )


async def test_a_yes_that_comes_after_all_takes_the_place_of_no_answer(offered):
    await asking(offered)
    offered.world.time_passes(121)
    offered.show()
    late = await shown(offered)
    offered.tell(answered(offered, accepted=True))
    taken = await shown(offered)

    assert (late["accepted"], late["reason"]["code"]) == (False, "no_answer")
    assert (taken["accepted"], taken["reason"]) == (True, None)


async def test_an_incident_that_was_never_handed_over_says_so_by_nothing(offered):
    assert await shown(offered) is None


async def asking(house):
    incident = house.world.incident().id
    found = await house.post(f"/v1/incidents/{incident}/hand-over", {"to": "shelbyville"})
    assert found.status_code == 200, found.text


async def shown(house):
    found = await house.get(f"/v1/incidents/{house.world.incident().id}")
    return found["incident"]["handover"]


def answered(house, *, accepted, reason="none"):
    return AnswerHandOver(
        region=REGION,
        actor="desk:shelbyville",
        receiver="shelbyville",
        incident=house.world.incident().id,
        accepted=accepted,
        reason=reason,
    )
