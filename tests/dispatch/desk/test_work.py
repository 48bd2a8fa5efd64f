"""Work on a region begins with copies: what the old region holds is never touched."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.team import Team, TeamState
from dispatch.desk.state import Region
from dispatch.desk.work import Work, put

INCIDENT = Incident(
    id="i-1",
    call="c",
    channel="911",
    source="town/cad",
    source_holder="psap",
    holder="psap",
    state=IncidentState.RECEIVED,
    opened_at=1,
    heard_at=2,
    version=3,
)
TEAM = Team(
    id="t",
    modes=(),
    crew=(),
    station="",
    state=TeamState.AVAILABLE,
    shift_until=9,
    heard_at=1,
    lease_until=9,
)


def a_work() -> tuple[Region, Work]:
    empty = Region(name="town")
    region = replace(
        empty,
        incidents=empty.incidents.set(INCIDENT.id, INCIDENT),
        teams=empty.teams.set(TEAM.id, TEAM),
    )
    return region, Work(region, 3)


def test_a_copy_is_the_same_value_and_another_object():
    region, work = a_work()

    for own, value in (
        (work.region, region),
        (work.incident("i-1"), INCIDENT),
        (work.team("t"), TEAM),
    ):
        assert own == value
        assert own is not value
        assert type(own) is type(value)


def test_a_copy_is_as_frozen_as_what_it_was_made_of():
    _, work = a_work()

    for own in (work.region, work.incident("i-1"), work.team("t")):
        with pytest.raises(FrozenInstanceError):
            setattr(own, fields(own)[0].name, "other")


def test_what_is_changed_in_a_copy_stays_as_it_was_in_the_old_region():
    region, work = a_work()

    put(work.incident("i-1"), holder="person")
    shown = work.show("i-1")
    put(work.incident("i-1"), holder="crew")

    assert (region.incidents["i-1"].holder, shown.holder) == ("psap", "person")
    assert work.done().incidents["i-1"].holder == "crew"
