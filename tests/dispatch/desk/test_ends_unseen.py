"""No response ends under a line of danger, or of a call cut off, that nobody has looked at yet."""

import pytest
from builders import REGION, World, a_call, a_site, a_status, a_team, names, the

from dispatch.contracts.command import (
    AnswerHandOver,
    FollowUp,
    HandBack,
    HandOver,
    OpenEntry,
    SetMode,
    TimePassed,
    command_bytes,
)
from dispatch.contracts.incident import Entry, IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of, step_bytes
from dispatch.desk.asking import Given
from dispatch.desk.fault import faulted
from dispatch.desk.fold import fold

HOUR = 3600
METHOD = {"suicide_ideation": "method"}
OVERDOSE = {"overdose": "suspected"}
ADA = {"region": REGION, "actor": "person:ada"}


def there(*, asks: bool = True, said: str = "declined", **site) -> World:
    """A crew is with the person, and has said this of the next contact."""
    world = World(site=a_site(follow_up=asks, follow_up_by="The county.", **site))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    if said:
        say(world, said)
    return world


def say(world: World, what: str, by: str = "team:north"):
    return world.send(FollowUp(region=REGION, actor=by, incident=world.incident().id, what=what))


def tells(world: World, what: str = "updated", **changes):
    world.now += 1
    return world.send(a_call(what=what, at=world.now, **changes))


def opens(world: World) -> None:
    world.send(OpenEntry(incident=world.incident().id, **ADA))


def clear_and_closed(world: World, first: str) -> None:
    """Both within the second, the one or the other first."""
    for what in ("clear", "closed") if first == "clear" else ("closed", "clear"):
        if what == "clear":
            world.send(a_status("north", "available"))
        else:
            world.send(a_call(what="closed", at=world.now))


def line(world: World, reason: str) -> Entry:
    (found,) = (entry for entry in world.incident().entries if entry.reason == reason)
    return found


def is_open(world: World) -> bool:
    return world.incident().state is not IncidentState.ENDED


ORDERS = pytest.mark.parametrize("first", ["clear", "closed"])
WHAT_RINGS = pytest.mark.parametrize(
    "told, reason", [({"facts": OVERDOSE}, "acute"), ({"dropped": True}, "dropped_call")]
)


@ORDERS
@WHAT_RINGS
@pytest.mark.parametrize("asks, said", [(True, "declined"), (False, "")])
def test_what_is_told_just_before_a_crew_is_clear_rings_and_the_hour_ends_it(
    first: str, told, reason: str, asks: bool, said: str
) -> None:
    world = there(asks=asks, said=said)
    tells(world, **told)
    clear_and_closed(world, first)
    stood = is_open(world) and not line(world, reason).opened_by
    world.time_passes(world.site.ring_other)
    rang = line(world, reason)
    world.time_passes(world.site.ring_other)
    ran_out = line(world, reason).standing_path
    ended = world.time_passes(HOUR)

    assert stood
    assert (rang.rung, rang.holder) == (True, "position:supervisor")
    assert ran_out
    assert the(ended, "incident_ended")["outcome"] == "served"


@ORDERS
@pytest.mark.parametrize("seen", ["opened", "ran out"])
def test_what_somebody_has_opened_or_has_run_out_ends_at_once_as_before(first, seen) -> None:
    world = there()
    tells(world, facts=OVERDOSE)
    if seen == "opened":
        opens(world)
    else:
        world.time_passes(world.site.ring_life_threat)
        world.time_passes(world.site.ring_other)
    clear_and_closed(world, first)

    assert world.incident().outcome == "served"


@ORDERS
def test_without_such_a_line_it_ends_at_once(first: str) -> None:
    world = there()
    tells(world, facts={"intoxication": "mild"})
    clear_and_closed(world, first)

    assert world.incident().outcome == "served"


def over(said: str = "declined", **changes) -> World:
    """A crew has met the person and is clear."""
    world = there(said=said, **changes)
    world.send(a_status("north", "available"))
    return world


@pytest.mark.parametrize("disposition", ["none", "served"])
def test_a_caller_who_is_cut_off_after_a_response_is_not_closed_as_served(disposition) -> None:
    """Practice 2.6: it is called back."""
    world = over()
    tells(world, dropped=True)
    tells(world, "closed", disposition=disposition)
    stood = is_open(world) and not line(world, "dropped_call").opened_by
    opens(world)
    world.time_passes(HOUR)

    assert stood
    assert world.incident().outcome == "served"


def test_nor_where_the_closing_itself_says_that_the_caller_was_cut_off() -> None:
    world, called_back = over(), over()
    step = tells(world, "closed", dropped=True)
    tells(called_back, "closed", dropped=True, disposition="no_contact")

    assert the(step, "entry_made")["reason"] == "dropped_call"
    assert is_open(world)
    assert called_back.incident().outcome == "served"


def test_a_caller_of_whom_only_a_closing_after_the_end_says_that_they_were_cut_off() -> None:
    """They are called back all the same; that somebody was reached already opens nothing."""
    world, called_back = over(), over()
    for each in (world, called_back):
        tells(each, "closed")
        assert not is_open(each)
    step = tells(world, "closed", dropped=True)
    tells(called_back, "closed", dropped=True, disposition="no_contact")
    tells(world, "closed", dropped=True)

    assert the(step, "entry_made")["reason"] == "dropped_call"
    assert (world.incident().late, world.incident().state) == (True, IncidentState.WITH_PERSON)
    assert not is_open(called_back)


@pytest.mark.parametrize("seen", ["opened", "ran out"])
def test_the_hour_is_counted_anew_where_it_falls_upon_such_a_line(seen: str) -> None:
    world = over()
    world.time_passes(HOUR - 60)
    tells(world, dropped=True)
    step = world.time_passes(60)
    stood = is_open(world)
    if seen == "opened":
        opens(world)
    world.time_passes(world.site.ring_other)
    world.time_passes(world.site.ring_other)
    still = is_open(world)
    ended = world.time_passes(HOUR - 2 * world.site.ring_other)

    assert "incident_ended" not in names(step)
    assert stood
    assert still
    assert the(ended, "incident_ended")["reason"] == "crew_clear"


def test_after_a_silence_of_the_desk_itself_it_rings_before_it_ends() -> None:
    world = over()
    tells(world, dropped=True)
    step = world.time_passes(5 * HOUR)

    assert "entry_rang" in names(step)
    assert is_open(world)


@pytest.mark.parametrize("what", ["reached", "declined", "not_reached"])
@WHAT_RINGS
def test_a_word_of_the_next_contact_ends_no_such_line_and_the_hour_does(what, told, reason):
    """The danger was told before the crew was clear, so that it is no danger after the response."""
    world = there(said="planned")
    tells(world, **told)
    world.send(a_status("north", "available"))
    say(world, what)
    stood = is_open(world) and not line(world, reason).opened_by
    world.time_passes(world.site.ring_other)
    world.time_passes(world.site.ring_other)
    ended = world.time_passes(HOUR)

    assert stood
    assert the(ended, "incident_ended")["reason"] == f"follow_up_{what}"


def test_what_is_promised_meanwhile_outlives_that_hour() -> None:
    world = there(said="planned")
    tells(world, dropped=True)
    world.send(a_status("north", "available"))
    say(world, "not_reached")
    say(world, "planned", by="person:ada")
    world.time_passes(world.site.ring_other)
    world.time_passes(2 * HOUR)

    assert world.incident().state is IncidentState.FOLLOWING_UP


@pytest.mark.parametrize("said", ["", "declined", "first"])
def test_a_line_that_closes_its_talk_takes_no_unseen_danger_along(said: str) -> None:
    world = World()
    world.send(a_call(facts={"suicide_ideation": "passive"}, channel="988"))
    tells(world, channel="988", facts=OVERDOSE)
    step = tells(world, "closed", channel="988", disposition="served", follow_up=said)
    rang = world.time_passes(world.site.ring_life_threat)

    assert "incident_ended" not in names(step)
    assert the(rang, "entry_rang")["reason"] == "acute"


def cannot_be_read(world: World) -> None:
    """A report of the call of which the desk can read no more than whose it is."""
    given = Given(
        offset=world.desk.head.answered + 1, appended=world.now, engine="test", incarnation="i/l"
    )
    raw = command_bytes(a_call(what="updated", at=world.now, report="odd"))
    world.desk = fold(world.desk, step_bytes(faulted(world.desk, given, raw, "undecodable"))).desk


@ORDERS
def test_what_nobody_could_read_just_before_a_crew_is_clear_rings_as_danger_does(first) -> None:
    world = there()
    cannot_be_read(world)
    clear_and_closed(world, first)
    stood = is_open(world) and not line(world, "fault").opened_by
    world.time_passes(world.site.ring_life_threat)
    world.time_passes(world.site.ring_other)
    ended = world.time_passes(HOUR)

    assert stood
    assert the(ended, "incident_ended")["outcome"] == "served"


@pytest.mark.parametrize("said", ["", "declined", "first"])
def test_nor_does_a_line_that_closes_its_talk_take_that_along(said: str) -> None:
    world = World()
    world.send(a_call(facts={"suicide_ideation": "passive"}, channel="988"))
    cannot_be_read(world)
    step = tells(world, "closed", channel="988", disposition="served", follow_up=said)
    rang = world.time_passes(world.site.ring_life_threat)

    assert "incident_ended" not in names(step)
    assert "fault" in {e["reason"] for e in rang.events if e["event"] == "entry_rang"}


@ORDERS
def test_that_another_desk_has_the_call_beside_the_crew_is_seen_before_it_ends(first) -> None:
    """It said yes when its time had passed, so it sends somebody as well."""
    world = World()
    world.send(a_call(facts=METHOD))
    one = world.incident().id
    world.send(HandOver(incident=one, to="other", **ADA))
    world.send(HandBack(incident=one, **ADA))
    world.send(a_team("north"))
    world.time_passes(1)
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    say(world, "declined")
    other = {"region": REGION, "actor": "desk:other", "receiver": "other"}
    world.send(AnswerHandOver(incident=one, accepted=True, **other))
    clear_and_closed(world, first)

    assert is_open(world)
    assert not line(world, "two_desks").opened_by


def test_what_a_desk_that_only_watches_told_nobody_waits_for_nobody() -> None:
    world = there(asks=False, said="", shadow_tells_life_threat=False)
    world.send(SetMode(mode=OperatingMode.SHADOW, **ADA))
    tells(world, facts=OVERDOSE)
    quiet = line(world, "acute").quiet
    clear_and_closed(world, "clear")

    assert quiet
    assert world.incident().outcome == "served"


def test_the_log_of_it_folds_and_recomputes_to_the_same() -> None:
    world = over()
    world.time_passes(HOUR - 60)
    tells(world, dropped=True)
    world.time_passes(60)
    world.send(TimePassed(actor="desk:0"))
    tells(world, "closed")

    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
