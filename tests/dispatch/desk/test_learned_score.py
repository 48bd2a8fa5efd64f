"""A site's own learned score brings a person to a call that was set aside, and moves nothing."""

from dataclasses import replace
from typing import Any

from builders import REGION, T0, World, a_call, a_team, names, the
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from properties.commands import call_reports, team_reports
from properties.invariants import check_desk, check_step, recomputed

from dispatch.contracts.command import (
    AcceptOffer,
    Command,
    DeclineOffer,
    EndIncident,
    HandBack,
    OpenEntry,
    ReportCall,
)
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.desk.triage import LEARNED

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}
SET_ASIDE: dict[str, Any] = {"behavioral": "no", "kinds": (), "call_type": "springfield:PARKING"}


def raised(**more: Any) -> ReportCall:
    return a_call(**(SET_ASIDE | {"doubts": (LEARNED,)} | more))


def test_a_person_is_asked_to_look_and_the_call_stays_set_aside() -> None:
    world = World()

    entry = the(world.send(raised()), "entry_made")

    assert (entry["reason"], entry["holder"]) == (LEARNED, "position:dispatcher")
    assert entry["due"] == T0 + 120
    assert world.incident().state is IncidentState.SET_ASIDE
    assert world.incident().behavioral == "no"
    assert (world.incident().level, world.incident().mode, world.incident().ground) == ("", "", "")


def test_without_the_doubt_nobody_is_asked_as_ever() -> None:
    world = World()

    step = world.send(a_call(**SET_ASIDE, doubts=("value_not_known:weapon",)))

    assert "entry_made" not in names(step)
    assert world.incident().state is IncidentState.SET_ASIDE


def test_a_line_nobody_opens_rings_and_takes_the_standing_path() -> None:
    world = World()
    world.send(raised())

    assert the(world.time_passes(120), "entry_rang")["reason"] == LEARNED
    assert the(world.time_passes(120), "standing_path_taken")["reason"] == LEARNED


def test_it_is_asked_once() -> None:
    world = World()
    world.send(raised())

    again = world.send(raised(what="updated", at=T0 + 9))

    assert "entry_made" not in names(again)


def test_a_person_who_says_that_it_is_behavioral_has_it_taken_up() -> None:
    world = World()
    world.send(a_team("north"))
    world.send(raised(facts=SOME))
    incident = world.incident().id
    world.send(OpenEntry(incident=incident, **PERSON))

    step = world.send(HandBack(incident=incident, behavioral="yes", **PERSON))

    assert the(step, "offer_made")["team"] == "north"
    assert world.incident().entries == ()


def test_a_person_who_says_that_it_is_not_is_not_asked_again() -> None:
    world = World()
    world.send(raised())
    world.send(HandBack(incident=world.incident().id, behavioral="no", **PERSON))
    settled = world.incident()

    again = world.send(raised(what="updated", at=T0 + 9))

    assert (settled.state, settled.entries) == (IncidentState.SET_ASIDE, ())
    assert "entry_made" not in names(again)


def test_a_call_that_was_only_set_aside_cannot_be_handed_back() -> None:
    """Nobody was asked about it."""
    world = World()
    world.send(a_call(**SET_ASIDE))

    step = world.send(HandBack(incident=world.incident().id, behavioral="yes", **PERSON))

    assert the(step, "refused")["reason"] == "not_with_a_person"


def test_a_report_that_takes_the_call_up_asks_a_crew_at_once_and_closes_the_line() -> None:
    """The score must not put a person between a call and its crew."""
    world = World()
    world.send(a_team("north"))
    world.send(raised())

    step = world.send(a_call(what="updated", at=T0 + 9, facts=SOME))

    assert the(step, "offer_made")["team"] == "north"
    assert the(step, "entry_closed")["reasons"] == [LEARNED]
    assert world.incident().state is IncidentState.OFFERED


def test_a_call_that_is_taken_up_is_not_held_up_by_a_score() -> None:
    world = World()
    world.send(a_team("north"))

    step = world.send(a_call(facts=SOME, doubts=(LEARNED,)))

    assert the(step, "offer_made")["team"] == "north"
    assert "entry_made" not in names(step)


def test_in_shadow_nobody_is_told() -> None:
    world = World(mode="shadow")

    assert the(world.send(raised()), "entry_made")["quiet"] is True


def without(doubts: tuple[str, ...]) -> tuple[str, ...]:
    """The doubts but for that of the score."""
    return tuple(each for each in doubts if each != LEARNED)


def seen(incident: Incident) -> Incident:
    """The incident without the one doubt and the one line; a line that rings is a new version."""
    return replace(
        incident,
        version=0,
        doubts=without(incident.doubts),
        voices=tuple(replace(each, doubts=without(each.doubts)) for each in incident.voices),
        entries=tuple(each for each in incident.entries if each.reason != LEARNED),
    )


def scored(command: Command) -> Command:
    """The command with the doubt at every call set aside; elsewhere where it stands already."""
    if isinstance(command, ReportCall) and command.behavioral == "no":
        return command.model_copy(
            update={"doubts": tuple(sorted({*command.doubts, LEARNED})), "learned": "f" * 64}
        )
    return command


def unscored(command: Command) -> Command:
    """The command without the doubt, which the makers of any command put in now and then."""
    if isinstance(command, ReportCall):
        doubts = tuple(each for each in command.doubts if each != LEARNED)
        return command.model_copy(update={"doubts": doubts})
    return command


@st.composite
def courses(draw: st.DrawFn) -> list[tuple[str, int, Any]]:
    """What sources, crews, time and people do; people name incidents by number."""
    course: list[tuple[str, int, Any]] = []
    for number in range(draw(st.integers(2, 9))):
        wait = draw(st.sampled_from((0, 1, 60, 130, 400, 22_000)))
        what = draw(st.sampled_from(("call", "call", "call", "team", "answer", "open", "end")))
        if what == "call":
            course.append((what, wait, draw(call_reports(f"r{number}"))))
        elif what == "team":
            course.append((what, wait, draw(team_reports())))
        else:
            course.append((what, wait, draw(st.integers(0, 5))))
    return course


def command_of(world: World, what: str, given: Any) -> Command | None:
    if what in {"call", "team"}:
        return given
    incidents = world.incidents
    if not incidents:
        return None
    incident = incidents[given % len(incidents)]
    if what == "open":
        return OpenEntry(incident=incident.id, **PERSON)
    if what == "end":
        return EndIncident(incident=incident.id, outcome="withdrawn", **PERSON)
    offers = [offer for each in incidents for offer in each.offers]
    if not offers:
        return None
    offer = offers[given % len(offers)]
    kind = AcceptOffer if given % 2 else DeclineOffer
    return kind(region=REGION, actor=f"team:{offer.team}", offer=offer.id, team=offer.team)


@given(courses(), st.sampled_from(("automatic", "recommend", "shadow")))
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_a_score_moves_nothing_but_its_own_line(course: list[Any], mode: str) -> None:
    """Two desks hear the same, one with the score at every call set aside: all else is equal.

    State, kinds, level, needs, mode, police, ground, EMS, offers, team, holder, every other line
    of the queue and every deadline that is not the line's own.
    """
    plain, learned = World(mode=mode), World(mode=mode)
    for what, wait, given_ in course:
        command = command_of(plain, what, given_)
        if command is None:
            continue
        before = learned.desk
        plain.send(unscored(command), at=plain.now + wait)
        step = learned.send(scored(command), at=learned.now + wait)

        check_desk(learned.desk)
        check_step(before, step, learned.desk, learned.shelf.policies)
        ours, theirs = learned.incidents, plain.incidents
        assert [seen(each) for each in ours] == [seen(each) for each in theirs]
        assert learned.desk.region(REGION).teams == plain.desk.region(REGION).teams
        due, other = (dict(each.desk.region(REGION).timetable.due_of) for each in (learned, plain))
        assert {k: v for k, v in due.items() if not k[1].endswith(f"/{LEARNED}")} == other
    assert recomputed(learned)
