"""What holds for every desk after every step, whatever was sent to it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import orjson
from builders import World
from immutables import Map
from records import lacks

from dispatch.contracts.command import command_from
from dispatch.contracts.incident import EmsState, Entry, Incident, IncidentState, Outcome
from dispatch.contracts.offer import OfferState
from dispatch.contracts.response import Mode
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import Step, hash_of, step_bytes
from dispatch.contracts.team import TeamState
from dispatch.desk.applying.linking import calls_of, facts_of
from dispatch.desk.lifecycle import RUNNING, WITH_CREW
from dispatch.desk.nearness import NEAR
from dispatch.desk.state import Desk, Region
from dispatch.desk.timeline import counted, present
from dispatch.desk.traces import with_traces
from dispatch.desk.triage import acute_in
from dispatch.policy.model import Policy

PERSONS = frozenset({"lower_level", "mark_mistaken", "unlink_call"})
"""Commands by which a person, and only a person, takes a level down."""

_OF_NOBODY = {"serve", "rest", "adopt_policy", "adopt_site"}
"""Deadlines that concern nothing which could leave the state."""

OPEN_OFFERS = {OfferState.MADE, OfferState.HELD}
WORDLESS = re.compile(r"[A-Za-z0-9._:/@+-]*")


def check_desk(desk: Desk) -> None:
    """Everything that has to be so in one state."""
    for region in desk.regions.values():
        for incident in region.incidents.values():
            _check_incident(region, incident)
        _check_teams(region)
        assert set(region.waiting) == {
            each.id
            for each in region.incidents.values()
            if each.state is IncidentState.SEEKING
            and not any(offer.state in OPEN_OFFERS for offer in each.offers)
        }
        for call, incident_id in region.calls.items():
            assert call in calls_of(region.incidents[incident_id])
        assert region.traces == traces_from(region)
        for kind, subject in region.timetable.due_of:
            assert kind in _OF_NOBODY or _known(region, subject)
        _check_workers(region)


def check_agreed(world: World) -> None:
    """No desk asks anybody by itself under a policy that its site has not agreed to."""
    for region in world.desk.regions.values():
        if region.mode is OperatingMode.AUTOMATIC:
            site = world.shelf.site(region.site)
            assert site is not None
            assert set(site.charter) <= {role for role, _ in region.signed}


def _known(region: Region, subject: str) -> bool:
    """Whether a deadline's subject is still in the state: nothing is due for what has left."""
    return (
        subject in region.incidents
        or subject in region.teams
        or subject.rpartition(".")[0] in region.incidents
        or subject.rpartition("/")[0] in region.incidents
    )


def _check_incident(region: Region, incident: Incident) -> None:
    ended = incident.state is IncidentState.ENDED
    assert bool(incident.outcome) is ended
    assert not ended or incident.outcome in set(Outcome)
    assert ended or incident.holder
    assert incident.police == "absent" or incident.ground
    assert incident.state is not IncidentState.WITH_PERSON or incident.entries
    reasons = [entry.reason for entry in incident.entries]
    assert len(reasons) == len(set(reasons))
    accepted = [offer for offer in incident.offers if offer.state is OfferState.ACCEPTED]
    assert len(accepted) <= 1
    live = [offer for offer in incident.offers if offer.state in OPEN_OFFERS]
    assert bool(live) is (incident.state is IncidentState.OFFERED)
    assert len([offer for offer in live if offer.state is OfferState.MADE]) <= 1
    if incident.state in WITH_CREW:
        assert accepted[0].team == incident.team
        assert region.teams[incident.team].incident == incident.id
    for entry in incident.entries:
        _check_entry(region, incident, entry)
    for offer in live:
        assert region.teams[offer.team].offer == offer.id
        kinds = ("offer", offer.id), ("confirm", incident.id)
        assert any(key in region.timetable.due_of for key in kinds)
    _check_voices(incident)
    _check_told(region, incident)
    if incident.ems is EmsState.ASKED and not incident.merged_into:
        assert ("ems", incident.id) in region.timetable.due_of


def _check_told(region: Region, incident: Incident) -> None:
    """Whatever is not over has somebody who was told of it, or a time at which they are."""
    due, reasons = region.timetable.due_of, {entry.reason for entry in incident.entries}
    told = any(not entry.quiet for entry in incident.entries) or incident.holder[:7] == "person:"
    times = {
        kind for kind in ("end", "follow_up", "set_aside", "quiet") if (kind, incident.id) in due
    }
    if incident.state is IncidentState.ENDED:
        assert not times
        return
    promised = incident.follow_up == "planned"
    assert not promised or incident.follow_up_call in {"", *calls_of(incident)}
    assert promised or "follow_up" not in times
    if promised and incident.state not in WITH_CREW:
        assert "follow_up" in times or "follow_up_due" in reasons
    if region.mode is OperatingMode.SHADOW:
        return
    if incident.state in {IncidentState.CLEARED, IncidentState.FOLLOWING_UP}:
        assert told or {"end", "follow_up"} & times
    if incident.state is IncidentState.SET_ASIDE:
        assert told or {"set_aside", "quiet"} & times
    if incident.state in {IncidentState.RECEIVED, IncidentState.TRIAGED, IncidentState.SEEKING}:
        assert told or ("serve", "") in due or region.redecide is not None


def _check_voices(incident: Incident) -> None:
    """Linked calls amount to what they said, and nothing that one of them said is missing."""
    assert not incident.merged_into or incident.outcome == "merged"
    assert len(incident.voices) != 1
    if not incident.voices:
        return
    assert incident.voices[0].call == incident.call
    assert len(calls_of(incident)) == len(incident.voices)
    assert not incident.apart & calls_of(incident)
    facts = [fact for voice in incident.voices for fact in facts_of(incident, voice.call)]
    assert sorted(fact.id for fact in facts) == sorted(fact.id for fact in incident.facts)
    assert len({fact.id for fact in incident.facts}) == len(incident.facts)
    for voice in incident.voices:
        assert set(voice.kinds) <= set(incident.kinds)
        assert voice.reports <= incident.reports
        assert voice.heard_at >= incident.heard_at
        assert incident.behavioral == "yes" or voice.behavioral != "yes"


def traces_from(region: Region) -> Map[str, tuple[str, ...]]:
    """The index as the incidents alone give it."""
    traces: Map[str, tuple[str, ...]] = Map()
    for incident in region.incidents.values():
        traces = with_traces(traces, None, incident)
    return traces


def _check_entry(region: Region, incident: Incident, entry: Entry) -> None:
    """An entry nobody has opened rings, rang and goes on, or took the standing path."""
    assert entry.holder
    if entry.opened_by or entry.standing_path or entry.quiet:
        return
    subject = f"{incident.id}/{entry.reason}"
    kind = "standing" if entry.rung else "ring"
    assert (kind, subject) in region.timetable.due_of


def _check_teams(region: Region) -> None:
    for team in region.teams.values():
        if team.incident:
            assert team.state in RUNNING
            assert region.incidents[team.incident].team == team.id
        if team.offer:
            assert team.state is TeamState.OFFERED
            incident = region.incidents[team.offer.rpartition(".")[0]]
            offer = next(each for each in incident.offers if each.id == team.offer)
            assert (offer.team, offer.state in OPEN_OFFERS) == (team.id, True)
        assert team.state is not TeamState.OFFERED or team.offer
    bound = [team.incident for team in region.teams.values() if team.incident]
    assert len(bound) == len(set(bound))


def _check_workers(region: Region) -> None:
    """Whoever is on a roster is known, and each next contact is counted where it lies, once."""
    for team in region.teams.values():
        for member in team.crew:
            assert region.workers[member.id].id == member.id
    for worker in region.workers.values():
        on = region.teams.get(worker.team)
        listed = on is not None and any(member.id == worker.id for member in on.crew)
        assert bool(worker.off_at) is not listed
    lies = Counter(each.follow_up_peer for each in region.incidents.values())
    del lies[""]
    assert dict(region.entrusted) == dict(lies)
    for incident in region.incidents.values():
        assert not incident.follow_up_peer or incident.follow_up == "planned"


def _check_rested(step: Step, region: Region, policy: Policy | None) -> None:
    """Nobody is asked to go out, by the desk or by a person, while one of the crew rests."""
    for event in step.events:
        if event["event"] != "offer_made" or event["region"] != region.name or policy is None:
            continue
        crew = policy.crew.get(Mode(event["mode"]))
        if crew is None or crew.remote or event["team"] not in region.teams:
            continue
        for member in region.teams[event["team"]].crew:
            assert region.workers[member.id].rest_until <= event["at"]
            assert member.rest_until <= event["at"]


def check_step(before: Desk, step: Step, after: Desk, policies: Mapping[str, Policy]) -> None:
    """Everything that has to be so of one step and of what it changed."""
    check_bytes(step)
    assert lacks(step) == []
    by_person = step.command.get("command") in PERSONS
    for name, region in before.regions.items():
        new = after.regions[name]
        assert new.now >= region.now or not region.incidents
        levels = policies[new.policy].levels if new.policy in policies else ()
        _check_rested(step, new, policies.get(new.policy))
        for incident in region.incidents.values():
            then = new.incidents.get(incident.id)
            if then is None:
                assert incident.state is IncidentState.ENDED or any(
                    event["event"] == "incident_ended" and event["incident"] == incident.id
                    for event in step.events
                )
                continue
            assert "ems" not in incident.needs or "ems" in then.needs
            assert not incident.outcome or then.outcome == incident.outcome
            if not by_person and incident.level in levels:
                assert levels.index(then.level) >= levels.index(incident.level)
            if incident.level in levels[-1:] and then.level != incident.level:
                _check_two_persons(step, incident.id)

        for event in step.events:
            if event["event"] == "calls_linked" and event["region"] == name:
                _check_link(region, new, event, levels)


def _check_two_persons(step: Step, incident_id: str) -> None:
    """Who lowers the highest level has a second person, or says to be alone."""
    for event in step.events:
        if event["event"] == "level_lowered" and event["incident"] == incident_id:
            alone = step.command.get("alone", False)
            assert alone or event.get("first", event["actor"]) != event["actor"]


def _check_link(
    before: Region, after: Region, event: Mapping[str, Any], levels: tuple[str, ...]
) -> None:
    """Linking never loses the higher risk: not a fact, a level, a need or a request."""
    goes = before.incidents.get(event["other"])
    stays = after.incidents[event["incident"]]
    while stays.merged_into:
        stays = after.incidents[stays.merged_into]
    if goes is None:  # opened in this step: whatever it said is among the facts that were heard
        return
    gone = after.incidents[goes.id]
    assert (gone.outcome, bool(gone.team)) == ("merged", False)
    said = {(fact.name, fact.value, fact.as_of) for fact in goes.facts}
    assert said <= {(fact.name, fact.value, fact.as_of) for fact in stays.facts}
    assert acute_in(present(counted(goes))) <= acute_in(present(counted(stays)))
    if goes.level in levels and stays.behavioral != "no" and not stays.settled_behavioral:
        assert levels.index(stays.level) >= levels.index(goes.level)
        assert set(goes.needs) <= set(stays.needs)
    if after.mode is not OperatingMode.SHADOW:  # where the desk asks nobody
        assert "ems" not in goes.needs or stays.ems is not EmsState.NONE or not said_ems(stays)
    assert goes.requests_passed <= stays.requests_passed


def said_ems(incident: Incident) -> bool:
    """Whether EMS has to have been asked: what is set aside or undecided asks nobody."""
    return False if incident.behavioral != "yes" else "ems" in incident.needs


def check_bytes(step: Step) -> None:
    """A step's bytes are canonical (RFC 8785), and hold neither floats nor words."""
    raw = step_bytes(step)
    parsed = orjson.loads(raw)
    assert raw == orjson.dumps(parsed, option=orjson.OPT_SORT_KEYS)
    assert raw == canonical(parsed).encode()
    for path, value in _leaves({**parsed, "why": ""}):
        assert type(value) in {str, int, bool, type(None)}, path
        assert not isinstance(value, str) or WORDLESS.fullmatch(value), (path, value)


def canonical(value: object) -> str:
    """RFC 8785 as its text says it, for values without floats; slow, and nobody else's code."""
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        assert abs(value) < 1 << 53, "beyond what a double holds"
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(map(_character, value)) + '"'
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(canonical, value)) + "]"
    assert isinstance(value, dict)
    keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
    return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"


def _character(char: str) -> str:
    short = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"'}
    if char in short:
        return short[char]
    if char == "\\":
        return "\\\\"
    return f"\\u{ord(char):04x}" if ord(char) < 0x20 else char


def _leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _leaves(inner, f"{path}[]")
    else:
        yield path, value


def recomputed(world: World) -> list[str]:
    """Hashes of the steps that the recorded commands lead to, each decided at its recorded time."""
    again = World(site=world.site, policy=world.policy, adopt=False)
    again.shelf = world.shelf
    hashes = []
    for raw in world.log:
        parts = orjson.loads(raw)
        again.now = parts["now"]
        again.near = {
            asked.rpartition("/")[2]: said
            for asked, said in parts["answers"].items()
            if asked.startswith(NEAR)
        }
        again.send(command_from(parts["command"]), behind=bool(parts["answers"].get("behind")))
        hashes.append(hash_of(again.log[-1]))
    return hashes
