"""The sample dispatcher sees to what nothing else would end."""

from dataclasses import replace

import pytest
from builders import REGION, T0, World, a_call, a_site, a_status, a_team

from dispatch.contracts.command import FollowUp
from dispatch.desk.effects import effects_of
from streams.city.agenda import Plan
from streams.city.region import REGIONS
from streams.city.staff import Staff


@pytest.mark.parametrize("seed", range(8))
def test_danger_that_was_told_after_a_response_is_opened_and_ended(seed: int) -> None:
    """Nothing but a person's word ends it, so without one it would lie there for ever."""
    world = World(site=a_site(follow_up=False, follow_up_by="The county."))
    region = replace(REGIONS[0], code=REGION)
    world.send(a_team("north"))
    world.send(a_call(facts={"suicide_ideation": "method"}))
    incident = world.incident().id
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    by = {"region": REGION, "actor": "team:north", "incident": incident}
    world.send(FollowUp(what="declined", **by))
    world.send(a_status("north", "available"))
    step = world.send(a_call(what="closed", at=T0 + 60, facts={"suicide_behavior": "in_progress"}))
    told = next(each for each in effects_of(step, "h") if each.kind == "queue.entered")
    agenda = list(Staff(seed, region).hear(told.kind, told.body, world.now))
    while agenda:
        plan = agenda.pop(0)
        for each in plan.do(plan.at, world.desk.region(REGION)):
            if isinstance(each, Plan):
                agenda.append(each)
            else:
                world.send(each, at=plan.at)

    assert world.incident().outcome == "served"
