"""Figures of the desks that a worker holds, read when they are asked for."""

from collections.abc import Iterable

import pytest
from builders import T0, World, a_call, a_site, a_status, a_team
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import Clock
from dispatch.desk.state import Desk
from streams.health import Cause, Health
from streams.telling.figures import DeskFigures

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PREFIX = "alongside_"


class Sight:
    """What Prometheus would read."""

    def __init__(self, *worlds: World, now: int = T0) -> None:
        self.health = Health()
        self.registry = CollectorRegistry()
        self.desks: Iterable[Desk] = [world.desk for world in worlds]
        self.registry.register(
            DeskFigures(lambda: dict(enumerate(self.desks)), self.health, lambda: now)
        )

    def of(self, name: str) -> dict[str, float]:
        """Values by label, those of nought left out; without a label the value under ``""``."""
        shown = generate_latest(self.registry).decode()
        [family] = [
            one for one in text_string_to_metric_families(shown) if one.name == PREFIX + name
        ]
        return {"".join(s.labels.values()): s.value for s in family.samples if s.value}


@pytest.fixture
def world() -> World:
    return World()


def test_who_waits_is_shown_by_state_over_all_partitions(world):
    other = World()
    world.send(a_team())
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME))
    other.send(a_call("c1", facts=SOME))

    waiting = Sight(world, other).of("incidents_waiting")

    states = [one.state.value for each in (world, other) for one in each.incidents]
    assert waiting == {state: states.count(state) for state in states}
    assert sum(waiting.values()) == 3


def test_a_call_with_a_crew_on_its_way_and_a_test_call_wait_for_nobody(world):
    world.send(a_team())
    world.send(a_call("c1", facts=SOME))
    [offer] = world.incident().offers
    world.accept(offer.id, "north")
    world.send(a_call("c2", facts=SOME, test=True))

    sight = Sight(world, now=T0 + 500)

    assert sight.of("incidents_waiting") == {}
    assert sight.of("oldest_waiting_seconds") == {}


def test_the_oldest_counts_from_what_the_source_heard(world):
    world.send(a_call("c1", facts=SOME, heard=T0 - 40))
    world.send(a_call("c2", facts=SOME, heard=T0))

    assert Sight(world, now=T0 + 60).of("oldest_waiting_seconds") == {"": 100}


def test_in_a_region_with_an_event_clock_its_own_now_counts():
    """An import of last year has not waited for a year."""
    site = a_site(clock=Clock.EVENT, event_span=(T0 - 10, T0 + 10**6))
    world = World(site=site)
    world.send(a_call("c1", facts=SOME).model_copy(update={"at": T0}))
    world.send(a_call("c2", facts=SOME).model_copy(update={"at": T0 + 30}))

    assert Sight(world, now=T0 + 10**8).of("oldest_waiting_seconds") == {"": 30}


def test_teams_are_shown_by_status(world):
    for team in ("north", "south", "east"):
        world.send(a_team(team))
    world.send(a_status("east", "out_of_service"))

    assert Sight(world).of("teams") == {"available": 2, "out_of_service": 1}


def test_partitions_that_decide_and_alarms_are_shown(world):
    sight = Sight(world)
    sight.health.ready(0)
    sight.health.not_ready(3, Cause.CLOCK, "why")
    sight.health.not_ready(4, Cause.CLOCK, "why")

    assert sight.of("desk_ready") == {"0": 1}
    assert sight.of("desk_alarms") == {"clock": 2}


def test_a_worker_without_desks_shows_noughts_and_not_nothing(world):
    """An alert on a figure that is not there never rings."""
    shown = generate_latest(Sight().registry).decode()

    assert "alongside_oldest_waiting_seconds 0.0" in shown
    for state in ("seeking", "with_person"):
        assert f'alongside_incidents_waiting{{state="{state}"}} 0.0' in shown


def test_labels_are_closed_sets(world):
    """No id, no place and no person, whatever is in the desk."""
    world.send(a_team())
    world.send(a_call("c1", facts=SOME))
    shown = generate_latest(Sight(world).registry).decode()

    found = {
        value
        for family in text_string_to_metric_families(shown)
        for sample in family.samples
        for value in sample.labels.values()
    }
    assert {state.value for state in IncidentState} & found
    assert not [value for value in found if value in {"north", "c1", "springfield"}]
    assert len(found) < 60
