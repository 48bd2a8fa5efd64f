"""The desk under each shipped profile: it offers only what it dispatches, and asks for the rest.

Teams for every mode are on shift, also for modes that the profile gives to somebody else.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml
from builders import HERE, REGION, World, a_call, a_team, names, profile

from dispatch.contracts.command import Overrule
from dispatch.contracts.fact import SCALES
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.response import ON_SITE, Mode
from dispatch.policy.model import THIS_DESK

TABLE: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "golden.yaml").read_text(encoding="utf-8")
)
NAMES = sorted(TABLE["levels"])
CALLS = [
    {name: "true" if value is True else value for name, value in case["facts"].items()}
    for case in TABLE["cases"]
    if set(case["facts"]) <= set(SCALES)
]
EVERYBODY = ("clinician", "peer_specialist", "counselor", "emt")


def a_world(name: str) -> World:
    """A desk of this profile with a team for every mode, officers in the one that may have them."""
    world = World(policy=profile(name))
    for mode in Mode:
        roles = (*EVERYBODY, *(("officer",) if mode is Mode.COMMUNITY_CARE else ()))
        if mode in ON_SITE | {Mode.PEER_WARM_LINE, Mode.REMOTE_PEER}:
            world.send(a_team(mode.value.replace("_", "-"), roles=roles, modes=(mode.value,)))
    return world


@pytest.mark.parametrize("name", NAMES)
def test_no_call_leads_to_an_offer_of_what_another_dispatches(name):
    """And every decision with officers stands on a ground that the profile admits."""
    offered = set()
    world = a_world(name)
    desk, now = world.desk, world.now
    for facts in CALLS:
        world.desk, world.now = desk, now  # the teams of before, all free
        world.send(a_call(facts=facts, channel="988"))
        for seconds in (300, 7200):
            world.time_passes(seconds)
        incident = world.incident()
        offered |= {Mode(offer.mode) for offer in incident.offers}

        assert (incident.police == "absent") == (incident.ground == ""), facts
        assert incident.ground in {"", *(g.value for g in world.policy.profile.grounds)}, facts

    assert offered
    assert {world.policy.dispatched_by[mode] for mode in offered} == {THIS_DESK}


def test_in_virginia_a_person_asks_for_the_crisis_team_and_the_request_has_a_clock():
    world = a_world("virginia")
    world.send(a_call(facts={"suicide_ideation": "method", "consent": "agrees"}))
    incident = world.incident()

    assert (incident.mode, incident.state) == ("mobile_crisis", IncidentState.WITH_PERSON)
    assert [entry.reason for entry in incident.entries] == ["for_mobile_crisis"]
    assert incident.offers == ()

    step = world.time_passes(world.site.ring_other)

    assert "entry_rang" in names(step)
    assert world.incident().offers == ()


def test_in_virginia_nobody_can_choose_a_crisis_team_of_this_desk_either():
    world = a_world("virginia")
    world.send(a_call(facts={"suicide_ideation": "method", "consent": "agrees"}))
    step = world.send(
        Overrule(
            region=REGION,
            actor="person:ada",
            incident=world.incident().id,
            mode=Mode.MOBILE_CRISIS,
            team="mobile-crisis",
            reason="knows_the_person",
        )
    )

    assert [event["reason"] for event in step.events if event["event"] == "refused"] == [
        "mode_has_no_team_of_ours"
    ]


def test_in_indiana_a_peer_and_an_emt_are_a_crisis_team_and_no_peer_is_none():
    for roles, asked in ((("peer_specialist", "emt"), 1), (("clinician", "emt"), 0)):
        world = World(policy=profile("indiana"))
        world.send(a_team(roles=roles))
        world.send(a_call(facts={"suicide_ideation": "method", "consent": "agrees"}, cell=HERE))

        assert len(world.incident().offers) == asked, roles
