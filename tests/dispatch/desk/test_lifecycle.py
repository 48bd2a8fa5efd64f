"""The life-cycle tables: complete, connected, with an end, and kept."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

import pytest
from builders import REGION, ROUTER, World, a_call, a_status, a_team, names, the
from rows import each_row

from dispatch.contracts.command import PassTime, ReportEms
from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.contracts.team import TeamState
from dispatch.desk.asking import Given
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import EMS, INCIDENT, OFFER, TABLES, TEAM, can_move

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
FIRST = {
    "incident": IncidentState.RECEIVED,
    "offer": OfferState.MADE,
    "team": TeamState.OFF_SHIFT,
    "ems": EmsState.NONE,
}
TERMINAL = {
    "incident": {IncidentState.ENDED},
    "offer": {OfferState.DECLINED, OfferState.EXPIRED, OfferState.WITHDRAWN},
    "team": set(),
    "ems": {EmsState.WITH_PERSON},
}


@pytest.mark.parametrize("name", TABLES)
def test_each_table_names_every_state_and_only_states(name: str) -> None:
    """A state that a table forgets is one that nothing can leave or nobody can explain."""
    table: Mapping[StrEnum, frozenset[StrEnum]] = TABLES[name]
    states = set(type(FIRST[name]))

    assert set(table) == states
    assert set().union(*table.values()) <= states


@pytest.mark.parametrize("name", TABLES)
def test_each_state_can_be_reached_from_the_first(name: str) -> None:
    """A state that nothing leads to is a mistake of the table."""
    table = TABLES[name]
    reached, new = set(), {FIRST[name]}
    while new:
        reached |= new
        new = {after for state in new for after in table[state]} - reached

    assert reached == set(table)


@pytest.mark.parametrize("name", TABLES)
def test_only_the_named_states_are_final(name: str) -> None:
    """What ends stays ended; everything else can go on."""
    assert {state for state, after in TABLES[name].items() if not after} == TERMINAL[name]


@each_row("old", IncidentState)
@each_row("new", IncidentState)
def test_a_move_outside_the_table_raises_and_leaves_the_state_unchanged(
    old: IncidentState, new: IncidentState
) -> None:
    """In our own code it is a fault, which becomes a step that sends the incident to a person."""
    world = World()
    world.send(a_call(facts=SOME))
    given = Given(offset=9, appended=world.now, engine="test", incarnation="i/l")
    command = PassTime(region=REGION, actor="test")
    draft = Draft(world.desk, command, given, {}, world.shelf, ROUTER)
    draft.enter(REGION, world.now, 9)
    incident = draft.incident(world.incident().id)
    incident = replace(incident, state=old)
    before = draft.region

    if old is new or can_move(INCIDENT, old, new):
        draft.move(incident, new, at=world.now, end_due=world.now)
    else:
        with pytest.raises(ValueError, match="cannot become"):
            draft.move(incident, new, at=world.now)
        assert draft.region is before
        assert draft.events == []


def test_a_team_that_reports_the_impossible_is_refused_and_stays_where_it_is() -> None:
    """A report from the wrong screen moves nothing."""
    world = World()
    world.send(a_team("north"))
    world.send(a_status("north", "out_of_service"))
    before = world.desk.region(REGION).teams

    step = world.send(a_status("north", "on_scene"))

    assert the(step, "refused")["reason"] == "team_cannot_move"
    assert not can_move(TEAM, TeamState.OUT_OF_SERVICE, TeamState.ON_SCENE)
    assert world.desk.region(REGION).teams == before


def test_ems_cannot_be_acknowledged_before_it_was_asked() -> None:
    """An answer to no question changes nothing."""
    world = World()
    world.send(a_call(facts=SOME))
    before = world.incident()

    step = world.send(
        ReportEms(region=REGION, actor="ems", what="acknowledged", incident=before.id)
    )

    assert the(step, "refused")["reason"] == "ems_cannot_move"
    assert not can_move(EMS, EmsState.NONE, EmsState.ACKNOWLEDGED)
    assert world.incident() == before


def test_an_accepted_offer_ends_only_with_its_crew() -> None:
    """A crew that is gone before it was done: no second accepted offer beside the first."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")

    step = world.send(a_status("north", "out_of_service"))

    assert OFFER[OfferState.ACCEPTED] == {OfferState.WITHDRAWN}
    assert "crew_lost" in names(step)
    assert world.incident().offers[0].state is OfferState.WITHDRAWN
    assert world.incident().team == ""
    assert world.incident().state is IncidentState.WITH_PERSON
