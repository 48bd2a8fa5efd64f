"""Who rests, or is not to be asked, is nobody's to read: no words, figures or messages say it.

The roster names people, and the fold counts for each of them. Whatever is shown or sent says
"not available for this call", of a team, whatever stands behind it (practice 5.2).
"""

from dataclasses import replace

import pytest
from builders import NEAR, World, a_call, a_crew, a_status, a_team, names
from prometheus_client import generate_latest

from dispatch.contracts.step import Step, step_from
from dispatch.desk.effects import effects_of
from streams.cli.step_lines import line_of
from streams.effects.counting import Counting
from streams.gateway.models.team import Member
from streams.gateway.views.lines import lines_of
from streams.gateway.views.team import team_shown
from streams.metrics import Metrics

HARD = {"suicide_behavior": "in_progress"}
MILD = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
MODES = ("mobile_crisis", "behavioral_health_ems")
CREW = a_crew("clinician", "peer_specialist", "emt")
OTHERS = a_crew("clinician", "peer_specialist", team="south")


@pytest.fixture
def world() -> World:
    """One of a crew leaves a hard scene, the others rest after it, one of others has a limit."""
    world = World()
    own = replace(OTHERS[1], rest_until=world.now + 7200)
    world.send(a_team("north", modes=MODES, crew=CREW))
    world.send(a_call("c1", facts=HARD))
    world.accept(world.incident("c1").offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    world.send(a_team("north", modes=MODES, crew=CREW[:2]))
    world.send(a_status("north", "available"))
    world.send(a_team("south", crew=(OTHERS[0], own)))
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    world.time_passes(3600)
    return world


def steps(world: World) -> list[Step]:
    return [step_from(raw) for raw in world.log]


def test_no_words_of_a_step_name_anybody(world) -> None:
    said = [each.why for each in steps(world)]
    said += [line_of(each) for each in steps(world)]
    said += [line for each in steps(world) for line in lines_of(each)]

    assert sum("crew_rests" in names(each) for each in steps(world)) == 2
    assert "Who left team north is not asked for a while." in said
    assert not any(each.id in words for each in CREW + OTHERS for words in said)


def test_no_message_and_no_figure_names_anybody(world) -> None:
    metrics = Metrics()
    counting = Counting(metrics, 0)
    for each in steps(world):
        counting.count(each, 0)
    sent = repr([effect for each in steps(world) for effect in effects_of(each, "h")])
    figures = generate_latest(metrics.registry).decode()

    assert "crew.rests" in sent
    assert not any(each.id in text for each in CREW + OTHERS for text in (sent, figures))


def test_the_list_of_teams_shows_who_is_on_a_crew_and_no_limit_of_theirs(world) -> None:
    region = world.desk.region("springfield")
    shown = [team_shown(each, region.name).model_dump() for each in region.teams.values()]

    assert set(Member.model_fields) == {"id", "roles", "languages"}
    assert "rest" not in repr(shown)
    assert {each.rest_until > 0 for each in region.workers.values()} == {True, False}
