"""Situations in plain words, as a dispatcher would tell them, played on the real desk.

Each ``*.yaml`` beside this file is one situation. ``teams`` are on shift at 00:00 (hours:minutes,
or hours:minutes:seconds). Each step says when, what arrives, and what is then expected of the
call; what a step does not mention is not looked at. A new file needs no code. Where there is more
than one call, ``of`` says which one a step is about; without it, it is about the first, ``c1``.
``policy`` names the profile in force where it is not the national guidance, ``site`` what the site
says otherwise. Of a team, ``people`` says of each role what its roster says of that one.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from builders import (
    HERE,
    NEAR,
    REGION,
    T0,
    World,
    a_call,
    a_crew,
    a_site,
    a_status,
    a_team,
    profile,
)

from dispatch.contracts.command import (
    Command,
    DismissLink,
    EndIncident,
    FollowUp,
    HandBack,
    LinkCalls,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    ReportEms,
    TimePassed,
    UnlinkCall,
)
from dispatch.desk.applying.linking import calls_of
from dispatch.desk.timeline import present

FILES = sorted(Path(__file__).parent.glob("*.yaml"))
PLACES = {"near": NEAR, "far": "8826e0c1b7fffff", "hours away": "882a100d2bfffff", "here": HERE}
PERSON = {"region": REGION, "actor": "person:ada"}


def seconds(clock: str) -> int:
    """Seconds of ``h:mm`` or ``h:mm:ss``."""
    hours, minutes, *rest = map(int, clock.split(":"))
    return 3600 * hours + 60 * minutes + (rest[0] if rest else 0)


def team(name: str, says: dict[str, Any]) -> Command:
    """A team comes on shift."""
    people = says.get("people", {})
    return a_team(
        name,
        crew=tuple(
            replace(
                each,
                **{
                    key.replace(" ", "_"): tuple(value) if isinstance(value, list) else value
                    for key, value in people.get(each.roles[0].value, {}).items()
                },
            )
            for each in a_crew(*says["crew"], team=name)
        ),
        modes=says["serves"],
        station=PLACES[says.get("where", "near")],
    )


def report(world: World, what: str, says: dict[str, Any], call: str) -> Command:
    """What a source says of a call."""
    facts = (
        {name: str(value) if value is not True else "true" for name, value in says["facts"].items()}
        if "facts" in says
        else {}
    )
    return a_call(
        call,
        what=what,
        at=world.now,
        facts=facts,
        behavioral=says.get("behavioral", "yes"),
        channel=str(says.get("channel", "911")),
        cell="" if says.get("place") == "unknown" else PLACES[says.get("place", "here")],
        kinds=tuple(says.get("kinds", ("disturbance",))),
        related=tuple((how, other) for other, how in says.get("belongs to", {}).items()),
        contact=(says["number"],) if "number" in says else (),
        signs=tuple(says.get("signs", ())),
        dropped=says.get("dropped", False),
        disposition=says.get("because", "none"),
        follow_up=says.get("next contact", ""),
    )


def by_person(world: World, does: str, call: str) -> Command:
    """What a dispatcher does."""
    incident = world.incident(call)
    seen = {**PERSON, "incident": incident.id}
    every = tuple(fact.id for fact in incident.facts)
    match does.split():
        case ["opens", "the", "entry"]:
            return OpenEntry(**seen)
        case ["notes", "that", "the", "next", "contact", "is", "declined"]:
            return FollowUp(**seen, what="declined")
        case ["plans", "the", "next", "contact", "with", "the", "desk"]:
            return FollowUp(**seen, what="planned")
        case ["hands", "back", "as", "behavioral"]:
            return HandBack(**seen, behavioral="yes")
        case ["hands", "back"]:
            return HandBack(**seen)
        case ["says", "that", "it", "is", "one", "with", other]:
            return LinkCalls(**seen, other=world.incident(other).id)
        case ["says", "that", "it", "is", "another", "than", other]:
            return DismissLink(**seen, other=world.incident(other).id)
        case ["takes", other, "out", "again"]:
            return UnlinkCall(**seen, call=other)
        case ["ends", "it", "as", outcome]:
            return EndIncident(**seen, outcome=outcome)
        case ["lowers", "to", level]:
            return LowerLevel(**seen, level=level, facts=every)
        case ["marks", name, "mistaken"]:
            fact = next(each for each in incident.facts if each.name == name)
            return MarkMistaken(**seen, fact=fact.id)
    raise AssertionError(f"nobody knows how a dispatcher {does!r}")


def command(world: World, step: dict[str, Any]) -> Command | None:
    """What arrives in a step; nothing where only time passes."""
    call = step.get("of", "c1")
    match step:
        case {"call": says}:
            return report(world, "opened", says, call)
        case {"update": says}:
            return report(world, "updated", says, call)
        case {"call closed": says}:
            return report(world, "closed", says if isinstance(says, dict) else {}, call)
        case {"team": name, "next contact": "declined"}:
            told = {"region": REGION, "actor": f"team:{name}", "incident": world.incident(call).id}
            return FollowUp(**told, what="declined")
        case {"team": name, "next contact": {"with": peer}}:
            told = {"region": REGION, "actor": f"team:{name}", "incident": world.incident(call).id}
            return FollowUp(**told, what="planned", peer=peer)
        case {"team": name, "says": state}:
            return a_status(name, state.replace(" ", "_"))
        case {"ems": what}:
            return ReportEms(
                region=REGION,
                actor="ems",
                incident=world.incident().id,
                what=what.replace(" ", "_"),
            )
        case {"dispatcher": does}:
            return by_person(world, does, call)
    return None


def play(world: World, step: dict[str, Any]) -> None:
    """Send what arrives in a step."""
    at = T0 + seconds(step["at"])
    known = step.get("of", "c1") in world.desk.region(REGION).calls
    offers = world.incident(step.get("of", "c1")).offers if known else ()
    match step:
        case {"team": name, "answers": answer}:
            mine = next(each for each in reversed(offers) if each.team == name)
            world.now = at
            world.accept(mine.id, name) if answer == "yes" else world.decline(mine.id, name)
        case {"team": name, "comes on shift": says}:
            world.send(team(name, says), at=at)
        case _:
            world.now = max(world.now, at)
            sent = command(world, step)
            if sent is not None:
                world.send(sent)
    world.send(TimePassed(actor="desk:0"), at=at)


def seen(world: World, what: str, call: str) -> object:
    """What a screen would show of the call, in the words of the scenarios."""
    incident = world.incident(call)
    live = [each.team for each in incident.offers if each.state in {"made", "held"}]
    told = sorted(entry.reason for entry in incident.entries)
    shown: dict[str, object] = {
        "level": incident.level.replace("_", " "),
        "mode": incident.mode.replace("_", " "),
        "police": incident.police.replace("_", " "),
        "ground": incident.ground.replace("_", " ") or "none",
        "ems": incident.ems.value.replace("_", " "),
        "state": incident.state.value.replace("_", " "),
        "holder": incident.holder,
        "asked": live[0] if live else "nobody",
        "crew": incident.team or "nobody",
        "outcome": incident.outcome or "none",
        "waits for a person": [each.replace("_", " ") for each in told],
        "needs": [each.replace("_", " ") for each in incident.needs],
        "next contact": incident.follow_up.replace("_", " ") or "nobody has said",
        "lies with": incident.follow_up_peer or "the desk",
        "rang": sorted({entry.holder for entry in incident.entries if entry.rung}),
        "calls": sorted(calls_of(incident)),
        "may be one with": [each.other.partition("-")[0] for each in incident.proposals],
        "unverified": [each.replace("_", " ") for each in incident.signs],
        "called again": incident.repeat,
        "in hand": "weapon" in (known := present(incident.facts))
        and known["weapon"] == ("in_hand",),
        "standing path": any(entry.standing_path for entry in incident.entries),
    }
    return shown[what]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_situation_goes_as_told(path: Path) -> None:
    """After each step the call stands as the file says."""
    story = yaml.safe_load(path.read_text())
    world = World(
        mode=story.get("operating mode", "automatic"),
        policy=profile(story.get("policy", "national-guidance")),
        site=a_site(
            **{
                key: tuple(value) if isinstance(value, list) else value
                for key, value in story.get("site", {}).items()
            }
        ),
    )
    for name, says in story.get("teams", {}).items():
        world.send(team(name, says))

    for step in story["steps"]:
        play(world, step)
        expected = step.get("then", {})
        found = {what: seen(world, what, step.get("of", "c1")) for what in expected}

        assert found == expected, f"{story['name']}, at {step['at']}"


def test_the_situations_say_where_they_come_from() -> None:
    """A situation that nobody asked for is nobody's promise."""
    stories = [yaml.safe_load(path.read_text()) for path in FILES]

    assert len(stories) >= 12
    assert all({"name", "from", "steps"} <= set(story) for story in stories)
    assert len({story["name"] for story in stories}) == len(stories)
