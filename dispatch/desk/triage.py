"""What follows from what is known: set aside, to a person, or a decision with its reasons."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.candidate import Candidate, Request
from dispatch.contracts.fact import is_acute
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.contracts.response import Mode, Need
from dispatch.contracts.site import OperatingMode
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.timeline import Reading, read, rose
from dispatch.policy.model import THIS_DESK, Choice, Policy

NEAREST_IN_FULL: Final = 20
"""Candidates that a step spells out; the others are counted by reason."""

TOO_LATE: Final = "beyond_time_limit"
"""Why a team that could go is no choice: the profile's limit for this level."""

DONE: Final = frozenset({IncidentState.ENDED, IncidentState.CLEARED, IncidentState.FOLLOWING_UP})

Found = Mapping[Mode, tuple[Candidate, ...]]


def triage(draft: Draft, incident_id: str, *, may_seek: bool = True) -> None:
    """Look at an incident with everything that is known now, and record what changed."""
    incident = draft.incident(incident_id)
    if incident.state in DONE:
        return
    policy = draft.policy
    if policy is None:
        _to_person(draft, incident, "no_policy")
        return
    reading = read(incident, policy)
    acute = is_acute(reading.present)
    said = incident.settled_behavioral or incident.behavioral
    if said == "no":
        _set_aside(draft, incident)
        return
    doubts = set(incident.doubts) - ({"words_only"} if said == "yes" else set())
    if Need.EMS in reading.needs and said == "yes":
        draft.call_ems(incident)
        incident = draft.incident(incident_id)
    if said == "yes":
        _pass_requests_on(draft, incident, reading)
        incident = draft.incident(incident_id)
    found = _candidates(draft, incident, policy, reading)
    choice = _choose(policy, reading, found)
    changed = _record(draft, incident, policy, reading, choice, found)
    incident = draft.incident(incident_id)
    if acute and said == "yes":
        draft.enter_queue(incident, "acute", life_threat=True)
        incident = draft.incident(incident_id)
    if incident.state in WITH_CREW:
        _tell_crew(draft, incident, changed)
        return
    if said != "yes" or doubts:
        _to_person(draft, incident, "unclear", life_threat=acute)
        return
    if incident.state is IncidentState.WITH_PERSON:
        return
    _pursue(draft, incident, policy, choice, found, may_seek=may_seek)


def _set_aside(draft: Draft, incident: Incident) -> None:
    if incident.state in WITH_CREW | {IncidentState.WITH_PERSON, IncidentState.SET_ASIDE}:
        return
    draft.withdraw_offers(incident, "not_behavioral")
    site = draft.site
    wait = site.set_aside_after if site is not None else 6 * 3600
    draft.move(
        draft.incident(incident.id), IncidentState.SET_ASIDE, due=draft.now + wait, at=draft.now
    )


def _to_person(draft: Draft, incident: Incident, reason: str, *, life_threat: bool = False) -> None:
    draft.withdraw_offers(incident, reason)
    if draft.incident(incident.id).state not in WITH_CREW:
        draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
    draft.enter_queue(draft.incident(incident.id), reason, life_threat=life_threat)


def _pass_requests_on(draft: Draft, incident: Incident, reading: Reading) -> None:
    """Send a request for officers on at once; it is neither granted nor parked here.

    The center's police dispatcher answers a person's request (practice 3.5), and a crew that asks
    for back-up always has it passed on.
    """
    asked = {
        "person_request": "police_wanted" in reading.present.get("preference", ()),
        "team_request": reading.present.get("team_requests_police") == ("true",),
    }
    for what in sorted(what for what, is_so in asked.items() if is_so):
        if what not in incident.requests_passed:
            draft.emit(
                "request_passed",
                incident=incident.id,
                what=what,
                at=draft.now,
                quiet=draft.region.mode is OperatingMode.SHADOW,
            )


def _candidates(draft: Draft, incident: Incident, policy: Policy, reading: Reading) -> Found:
    """Every team's answer, for each mode that risk alone allows and this desk dispatches."""
    asked = frozenset(offer.team for offer in incident.offers if offer.state is not OfferState.MADE)
    teams = tuple(draft.region.teams.values())
    found = {}
    limit = _limit(draft, policy, reading.level)
    for mode in policy.wanted(reading.present, reading.level, reading.needs):
        if policy.dispatched_by.get(mode) != THIS_DESK:
            continue
        request = Request(
            incident=incident.id,
            mode=mode,
            crew=policy.crew[mode],
            cell=incident.cell,
            now=draft.now,
            asked=asked,
        )
        found[mode] = _in_time(draft.router.candidates(request, teams), limit)
    return found


def _in_time(candidates: tuple[Candidate, ...], limit: int | None) -> tuple[Candidate, ...]:
    """The same candidates, with a reason against those who would come too late to be a choice."""
    if limit is None:
        return candidates
    judged = [
        replace(each, refused=tuple(sorted({*each.refused, TOO_LATE})))
        if each.arrival is not None and each.arrival > limit
        else each
        for each in candidates
    ]
    return tuple(sorted(judged, key=lambda each: bool(each.refused)))


def _limit(draft: Draft, policy: Policy, level: str) -> int | None:
    """Seconds within which a team must arrive at this level; ``None`` where the profile is mute."""
    density = draft.site.density if draft.site is not None else "rural"
    for name in (f"arrive.{level}.{density}", f"arrive.{level}.rural"):
        dated = policy.value_at(name, draft.day)
        if dated is not None:
            return dated.value
    return None


def _choose(policy: Policy, reading: Reading, found: Found) -> Choice:
    in_time = {
        mode: candidates[0].arrival or 0
        for mode, candidates in found.items()
        if candidates and not candidates[0].refused
    }
    return policy.choose(reading.present, reading.level, reading.needs, in_time)


def _record(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    reading: Reading,
    choice: Choice,
    found: Found,
) -> set[str]:
    """Emit the decision where something in it changed; what changed, by name."""
    first = next((c.team for c in found.get(choice.mode, ()) if not c.refused), "")
    needs = sorted({*reading.needs, *choice.needs})
    parts: dict[str, Any] = {
        "level": reading.level,
        "needs": needs,
        "mode": choice.mode.value,
        "police": choice.police.value,
        "ground": choice.ground.value if choice.ground else "",
    }
    changed = {
        name
        for name, value in parts.items()
        if (list(old) if isinstance(old := getattr(incident, name), tuple) else old) != value
    }
    if incident.state in WITH_CREW and not changed & {"level", "needs", "police", "ground"}:
        return set()
    if not changed:
        return changed
    draft.emit(
        "decided",
        incident=incident.id,
        at=draft.now,
        profile=policy.id,
        first=first,
        raised=rose(policy, incident.level, reading.level),
        # What the effects agent needs to count how long a decision took.
        waited=max(0, draft.now - incident.heard_at),
        **parts,
    )
    draft.why.append(
        {
            "incident": incident.id,
            "fired": list(reading.fired),
            "facts": list(reading.facts),
            "passed": [list(pair) for pair in choice.passed],
            "to_person": choice.to_person,
            "candidates": {mode.value: _shown(candidates) for mode, candidates in found.items()},
        }
    )
    return changed


def _shown(candidates: tuple[Candidate, ...]) -> dict[str, Any]:
    rest = Counter(
        code for each in candidates[NEAREST_IN_FULL:] for code in each.refused or ("ok",)
    )
    return {
        "nearest": [
            [each.team, each.arrival, list(each.refused)] for each in candidates[:NEAREST_IN_FULL]
        ],
        "others": dict(sorted(rest.items())),
    }


def _tell_crew(draft: Draft, incident: Incident, changed: set[str]) -> None:
    """A crew that has accepted is told what changed; nothing is taken from it."""
    if changed & {"level", "needs"}:
        draft.emit(
            "crew_told",
            incident=incident.id,
            team=incident.team,
            at=draft.now,
            what=sorted(changed),
        )
        draft.enter_queue(draft.incident(incident.id), "changed_after_assignment")


def _pursue(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    choice: Choice,
    found: Found,
    *,
    may_seek: bool,
) -> None:
    ours = policy.dispatched_by.get(choice.mode) == THIS_DESK
    if incident.state in {IncidentState.RECEIVED, IncidentState.SET_ASIDE}:
        draft.move(incident, IncidentState.TRIAGED, at=draft.now)
        incident = draft.incident(incident.id)
    if choice.mode is not Mode.HOLD and not ours:
        # Somebody else dispatches this: a person carries it there, and it stays theirs until then.
        reason = "officers_recommended" if choice.ground else f"for_{choice.mode.value}"
        if choice.mode is Mode.COUNSELOR and incident.channel == "988":
            # The person is with a counselor already: that is on record, and rings nowhere.
            draft.move(incident, IncidentState.WITH_PERSON, at=draft.now)
            draft.enter_queue(draft.incident(incident.id), "with_counselor", quiet=True)
            return
        _to_person(draft, incident, reason)
        return
    if choice.mode is Mode.HOLD and not found:
        _to_person(draft, incident, choice.to_person or "no_mode")
        return
    if incident.state is IncidentState.OFFERED:
        _reconsider_offer(draft, incident, policy)
        incident = draft.incident(incident.id)
        if incident.state is IncidentState.OFFERED:
            return
    if incident.state is not IncidentState.SEEKING:
        draft.move(incident, IncidentState.SEEKING, at=draft.now)
    if not may_seek:
        return
    if draft.behind:
        draft.ask_serving()
        return
    seek(draft, incident.id, choice, found)


def _reconsider_offer(draft: Draft, incident: Incident, policy: Policy) -> None:
    """Withdraw an open offer whose mode the facts no longer allow."""
    reading = read(incident, policy)
    allowed = policy.wanted(reading.present, reading.level, reading.needs)
    live = [offer for offer in incident.offers if offer.state in {"made", "held"}]
    if live and any(offer.mode not in allowed for offer in live):
        draft.withdraw_offers(incident, "facts_changed")
        draft.move(draft.incident(incident.id), IncidentState.SEEKING, at=draft.now)
        draft.ask_serving()


def seek(draft: Draft, incident_id: str, choice: Choice, found: Found) -> None:
    """Ask the first team that can go, or tell a person that there is none."""
    incident = draft.incident(incident_id)
    if not draft.acts:
        return
    eligible = [c for c in found.get(choice.mode, ()) if not c.refused]
    if choice.mode is Mode.HOLD or not eligible:
        draft.enter_queue(incident, "no_team")
        return
    make_offer(draft, incident, choice.mode.value, eligible[0])


def make_offer(
    draft: Draft, incident: Incident, mode: str, candidate: Candidate, *, until: int | None = None
) -> None:
    """Ask one team whether it will take the incident."""
    site = draft.site
    window = site.offer_window if site is not None else 60
    draft.close_entries(incident, "no_team")
    draft.emit(
        "offer_made",
        incident=incident.id,
        offer=f"{incident.id}.{len(incident.offers) + 1}",
        team=candidate.team,
        mode=mode,
        at=draft.now,
        until=until if until is not None else draft.now + window,
        arrival=candidate.arrival,
        clock=draft.region.clock.value,
    )
    draft.move(draft.incident(incident.id), IncidentState.OFFERED, at=draft.now)


def faster_candidate(draft: Draft, incident_id: str, than: int) -> Candidate | None:
    """A team that has not been asked and would arrive sooner than ``than`` seconds."""
    policy = draft.policy
    if policy is None:
        return None
    incident = draft.incident(incident_id)
    reading = read(incident, policy)
    for mode, candidates in _candidates(draft, incident, policy, reading).items():
        mode_asked = {offer.mode for offer in incident.offers}
        for each in candidates[:1]:
            if mode in mode_asked and not each.refused and (each.arrival or 0) < than:
                return each
    return None


def search(draft: Draft, incident_id: str) -> None:
    """Decide again for an incident that waits, and ask a team if there is one."""
    if draft.incident(incident_id).state in {
        IncidentState.SEEKING,
        IncidentState.TRIAGED,
        IncidentState.SET_ASIDE,
        IncidentState.RECEIVED,
    }:
        triage(draft, incident_id)
