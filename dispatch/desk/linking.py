"""Which calls are one incident? By evidence that is recorded, and undone by a person.

The source's own word, and the same number within minutes and from the same place, link by
themselves. Anything weaker is only proposed: a wrong link must never hide a person, so in doubt two
incidents stay. Linking loses nothing: what goes on has every fact, need and request of both, and
its level is that of all of them together.
"""

from typing import Final

from dispatch.contracts.command import DismissLink, LinkCalls, ReportCall, UnlinkCall
from dispatch.contracts.fact import is_acute
from dispatch.contracts.incident import EmsState, Incident, IncidentState, Outcome, Voice
from dispatch.contracts.site import OperatingMode
from dispatch.desk.after_response import DROPPED
from dispatch.desk.applying.linking import calls_of, voices_of
from dispatch.desk.draft import Draft
from dispatch.desk.follow_up import promise_goes
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.promises import BETWEEN, PLANNED
from dispatch.desk.signs import SIGNS
from dispatch.desk.timeline import counted, present
from dispatch.desk.traces import CONTACT, NAMES, hour_of, near
from dispatch.desk.triage import (
    DONE,
    PROPOSED,
    REVIEW,
    RINGS_NOWHERE,
    WITH_COUNSELOR,
    carry_over,
    said_of,
    triage,
)

AGAIN: Final = "heard_again"

SAME_NUMBER: Final = "same_contact"
SAID: Final = ("source_says_duplicate", "source_says_related")
WEAK: Final = frozenset({"same_cell", "near_cell"})

SAID_OR_SAME: Final = frozenset({SAME_NUMBER, *SAID})

BY_EVIDENCE: Final = "desk:evidence"
"""Who linked, where no person did."""

MOST_PROPOSED: Final = 3
"""Incidents that one is held against by place and kind alone: after a crash, a hundred may call."""

SHARED_NUMBERS: Final = frozenset({"facility", "school"})
"""Settings in which one number is many people's."""

OF_ITS_OWN: Final = frozenset(
    {WITH_COUNSELOR, PROPOSED, AGAIN, "proposal", "no_team", "ems_unacknowledged", "unlinked"}
)
"""Queue entries that mean nothing for the incident that goes on, or that arise there anew."""

FOR_A_LIFE: Final = frozenset(
    {"acute", "fault", "crew_lost", "two_desks", "handover_not_taken", "handed_over_here"}
    | {"crew_not_heard", "ems_unacknowledged", "told_since_asked"}
)

FOR_SUPERVISOR: Final = frozenset({SIGNS, REVIEW})
"""Lines that are the supervisor's from the beginning."""


def look(draft: Draft, incident_id: str, *, nearby: bool) -> str:
    """The incident that goes on: this one, or the one that it was linked to by what was heard.

    Whether there is another one ``nearby`` is asked only when place or kinds are new.
    """
    if draft.policy is None or draft.site is None:
        return incident_id
    for other_id in _named_or_same(draft, draft.incident(incident_id)):
        incident_id = _compare(draft, incident_id, other_id)
    for other_id in _nearby(draft, draft.incident(incident_id)) if nearby else ():
        if len(draft.incident(incident_id).proposals) >= MOST_PROPOSED:
            break
        incident_id = _compare(draft, incident_id, other_id)
    return incident_id


def _compare(draft: Draft, incident_id: str, other_id: str) -> str:
    """The incident that goes on after it was held against another one."""
    one, other = draft.incident(incident_id), draft.region.incidents.get(other_id)
    if other is None or _is_apart(one, other) or one.state in DONE or other.state in DONE:
        return incident_id
    evidence = _evidence(draft, one, other)
    if not evidence:
        return incident_id
    if _is_strong(draft, one, other, evidence) and not against(draft, one, other):
        return link(draft, one, other, evidence, by=BY_EVIDENCE)
    _propose(draft, one, other, evidence)
    return incident_id


def _named_or_same(draft: Draft, incident: Incident) -> tuple[str, ...]:
    """Incidents that a source named with this one, or whose number is the same."""
    calls, traces = draft.calls, draft.traces_beside(incident.id)
    found = [calls.get(each.partition("/")[2], "") for each in sorted(incident.related)]
    keys = [NAMES + call for call in sorted(calls_of(incident))]
    keys += [CONTACT + key for key in sorted(incident.contacts)]
    found += [each for key in keys for each in traces.get(key, ())]
    return tuple(each for each in dict.fromkeys(found) if each not in {"", incident.id})


def _nearby(draft: Draft, incident: Incident) -> tuple[str, ...]:
    """Incidents from the same place or next to it, at about that time, the newest first."""
    if not (incident.cell and incident.kinds) or draft.site is None:
        return ()
    region, within = draft.region, draft.site.link_within
    hours = range(hour_of(incident.heard_at - within), hour_of(incident.heard_at + within) + 1)
    found = {
        each
        for cell in draft.router.around(incident.cell)
        for hour in hours
        for each in region.traces.get(near(cell, hour), ())
    }
    known = (each for each in found - {incident.id} if each in region.incidents)
    return tuple(sorted(known, key=lambda each: (-region.incidents[each].heard_at, each)))


def _is_apart(one: Incident, other: Incident) -> bool:
    """Whether a person said that they are two, or a test is among them."""
    return bool(
        one.test
        or other.test
        or one.apart & calls_of(other)
        or other.apart & calls_of(one)
        or calls_of(one) & calls_of(other)
    )


def _evidence(draft: Draft, one: Incident, other: Incident) -> tuple[str, ...]:
    """What speaks for it that two incidents are one, as codes; empty where too little does."""
    found = [
        f"source_says_{how}"
        for how in ("duplicate", "related")
        if _named(one, how) & calls_of(other) or _named(other, how) & calls_of(one)
    ]
    if _is_near_in_time(draft, one, other):
        found += [SAME_NUMBER] if one.contacts & other.contacts else []
        if one.cell and one.cell == other.cell:
            found.append("same_cell")
        elif one.cell and other.cell in draft.router.around(one.cell):
            found.append("near_cell")
        if set(one.kinds) & set(other.kinds):
            found.append("same_kind")
    strong = not SAID_OR_SAME.isdisjoint(found)
    alike = "same_kind" in found and not WEAK.isdisjoint(found)
    set_aside = "no" in {said_of(one), said_of(other)}
    return tuple(found) if strong or (alike and not set_aside) else ()


def _named(incident: Incident, how: str) -> set[str]:
    return {
        call for said, _, call in (each.partition("/") for each in incident.related) if said == how
    }


def _is_near_in_time(draft: Draft, one: Incident, other: Incident) -> bool:
    within = draft.site.link_within if draft.site is not None else 900
    return any(
        abs(mine.heard_at - theirs.heard_at) <= within
        for mine in voices_of(one)
        for theirs in voices_of(other)
    )


def _is_strong(draft: Draft, one: Incident, other: Incident, evidence: tuple[str, ...]) -> bool:
    """Whether the evidence links by itself."""
    if one.overruled and other.overruled:
        return False  # two persons chose differently; a third says which holds
    if not set(SAID).isdisjoint(evidence):
        return True
    if SAME_NUMBER not in evidence or (
        one.cell and other.cell and other.cell not in draft.router.around(one.cell)
    ):
        return False
    known = [present(each.facts) for each in (one, other)]
    if any(not SHARED_NUMBERS.isdisjoint(each.get("location_setting", ())) for each in known):
        return False
    # Whoever speaks with the line in confidence is not joined to a 911 call unless a counselor saw
    # an imminent risk; a person may.
    return one.channel == other.channel or any(
        each.get("imminent_risk") == ("true",) for each in known
    )


def against(draft: Draft, one: Incident, other: Incident) -> str:
    """Why two incidents cannot become one now; empty where they can."""
    both = (one, other)
    policy = draft.policy
    if policy is None:
        return "no_policy"
    if one.id == other.id:
        return "same_incident"
    if one.test or other.test:
        return "test_call"
    if any(each.state is IncidentState.ENDED for each in both):
        return "other_has_ended"
    if any(each.state in DONE for each in both):
        return "crew_is_clear_already"
    if all(each.state in WITH_CREW for each in both):
        return "two_crews"
    if any(draft.due_at("handover", each.id) is not None for each in both):
        return "asked_already"
    if any(each.level and each.level not in policy.levels for each in both):
        return "level_unmapped"
    return ""


def link(
    draft: Draft, one: Incident, other: Incident, evidence: tuple[str, ...], *, by: str
) -> str:
    """The incident that goes on for both; whoever calls this looks at it again afterwards."""
    for each in (one, other):
        carry_over(draft, each)
    stays, goes = sorted((draft.incident(one.id), draft.incident(other.id)), key=_goes_on_before)
    due = draft.due_at("ems", goes.id)
    standing = {EmsState.NONE, EmsState.CANCELED}
    ems_goes_on = stays.ems in standing and goes.ems not in standing
    draft.withdraw_offers(goes, "linked")
    draft.emit(
        "calls_linked",
        incident=stays.id,
        other=goes.id,
        evidence=list(evidence),
        by=by,
        at=draft.now,
        ems_goes_on=ems_goes_on,
        ems_due=due,
        quiet=draft.mode is OperatingMode.SHADOW,
        **_promised(draft, stays, goes),
    )
    if not {stays.ems, goes.ems} <= standing:
        draft.emit("ems_told", incident=stays.id, other=goes.id, at=draft.now)
    draft.end(draft.incident(goes.id), Outcome.MERGED, "linked")
    _carry_entries(draft, stays.id, goes)
    if draft.incident(stays.id).proposals:
        draft.enter_queue(draft.incident(stays.id), PROPOSED, quiet=True)
    else:
        draft.close_entries(draft.incident(stays.id), PROPOSED)
    _tell_again(draft, stays.id, stays.repeat + goes.repeat + 1, goes.id)
    if draft.region.waiting and goes.offers:
        draft.ask_serving()
    return stays.id


def _promised(draft: Draft, stays: Incident, goes: Incident) -> dict[str, int | None]:
    """By when what the other one promised is due here; empty where what is promised here is kept.

    Of two contacts the earlier one is kept, and with a peer where either lies with one. One that
    has come due already is the earliest there is.
    """
    if goes.follow_up != PLANNED:
        return {}
    theirs, mine = (draft.due_at("follow_up", each.id) for each in (goes, stays))
    if stays.follow_up != PLANNED or theirs is None or (mine is not None and theirs < mine):
        return {"follow_up_due": theirs}
    return {"follow_up_due": mine} if goes.follow_up_peer and not stays.follow_up_peer else {}


def _goes_on_before(incident: Incident) -> tuple[bool, bool, bool, int, int, str]:
    """A crew first, then a person's choice, then whoever is not in a counselor's hands; the older.

    An incident that the desk pursues does not vanish in one that quietly waits. Of two that were
    opened in one second the desk's own number says which is older.
    """
    number = incident.id.rpartition("-")[2]
    return (
        incident.state not in WITH_CREW,
        not incident.overruled,
        any(entry.reason == WITH_COUNSELOR for entry in incident.entries),
        incident.opened_at,
        int(number) if number.isdecimal() else 0,
        incident.id,
    )


def _carry_entries(draft: Draft, stays: str, goes: Incident) -> None:
    """Whoever waited for a person still does, and what kept the incident open keeps this one."""
    for entry in goes.entries:
        if entry.reason in OF_ITS_OWN:
            continue
        here, reason, after = draft.incident(stays), entry.reason, entry.after_response
        life, with_person = rings_for_a_life(goes, reason), goes.state is IncidentState.WITH_PERSON
        if reason in FOR_SUPERVISOR:
            quiet = reason in RINGS_NOWHERE
            draft.enter_queue(here, reason, again=True, quiet=quiet, supervisor=True)
            continue
        tell = draft.hand_to_person if with_person else draft.enter_queue
        tell(here, reason, life_threat=life, again=True, after_response=after)


def rings_for_a_life(incident: Incident, reason: str) -> bool:
    """Whether a line of this incident has the shorter clock where it is made anew."""
    unclear = reason == "unclear" and is_acute(present(counted(incident)))
    return unclear or reason in FOR_A_LIFE


def _propose(draft: Draft, one: Incident, other: Incident, evidence: tuple[str, ...]) -> None:
    known = [*one.proposals, *other.proposals]
    if any(
        each.other in {one.id, other.id} and set(evidence) <= set(each.evidence) for each in known
    ):
        return
    draft.emit(
        "link_proposed",
        incident=one.id,
        other=other.id,
        evidence=list(evidence),
        at=draft.now,
    )
    draft.enter_queue(draft.incident(one.id), PROPOSED, quiet=True)


def called_again(draft: Draft, incident_id: str) -> None:
    """A new incident whose number called before, about what is over or was not linked, is told."""
    incident = draft.incident(incident_id)
    earlier = [
        draft.region.incidents[each]
        for key in sorted(incident.contacts)
        for each in draft.region.traces.get(CONTACT + key, ())
        if each != incident_id
    ]
    if earlier:
        last = max(earlier, key=lambda each: (each.heard_at, each.id))
        _tell_again(draft, incident_id, max(e.repeat for e in earlier) + 1, last.id)


def _tell_again(draft: Draft, incident_id: str, repeat: int, other: str) -> None:
    """Each call is heard as new: whoever holds the incident is told, and nothing else moves.

    A crew on its way hears of it; then it rings nowhere, because who waits often calls again.
    """
    draft.emit("heard_again", incident=incident_id, other=other, repeat=repeat, at=draft.now)
    incident = draft.incident(incident_id)
    if said_of(incident) == "no" or incident.state in DONE:
        return
    with_crew = incident.state in WITH_CREW
    if with_crew:
        draft.emit(
            "crew_told", incident=incident.id, team=incident.team, at=draft.now, what=[AGAIN]
        )
    with_counselor = any(entry.reason == WITH_COUNSELOR for entry in incident.entries)
    draft.enter_queue(incident, AGAIN, again=True, quiet=with_counselor or with_crew)


def link_by_person(draft: Draft, incident: Incident, command: LinkCalls) -> None:
    """A person says that two incidents are one."""
    other = _going_on(draft, command.other)
    reason = "no_such_incident" if other is None else against(draft, incident, other)
    if other is None or reason:
        draft.refuse(reason, incident=incident.id)
        return
    known = [
        each.evidence
        for mine, theirs in ((incident, other), (other, incident))
        for each in mine.proposals
        if each.other in {theirs.id, *theirs.formerly}
    ]
    evidence = (*(known[0] if known else ()), "person")
    triage(draft, link(draft, incident, other, evidence, by=command.actor))


def _going_on(draft: Draft, incident_id: str) -> Incident | None:
    """The incident, or the one that goes on for it."""
    found = draft.region.incidents.get(incident_id)
    while found is not None and found.merged_into:
        found = draft.region.incidents.get(found.merged_into)
    return found


def dismiss(draft: Draft, incident: Incident, command: DismissLink) -> None:
    """A person says that two incidents are two."""
    other = _going_on(draft, command.other)
    other_id = other.id if other is not None else command.other
    theirs = other.proposals if other is not None else ()
    named = any(each.other == command.other for each in incident.proposals)
    named = named or any(each.other in {incident.id, *incident.formerly} for each in theirs)
    if not named or other_id == incident.id:
        draft.refuse("no_such_proposal", incident=incident.id)
        return
    draft.emit(
        "link_dismissed",
        incident=incident.id,
        named=command.other,
        other=other_id,
        at=draft.now,
        actor=command.actor,
    )
    for each in (incident.id, other_id):
        found = draft.region.incidents.get(each)
        if found is not None and not found.proposals:
            draft.close_entries(found, PROPOSED)


def unlink(draft: Draft, incident: Incident, command: UnlinkCall) -> None:
    """One call is an incident of its own again, with what it said; the rest is computed anew."""
    voice = next((each for each in incident.voices if each.call == command.call), None)
    if voice is None or command.call == incident.call:
        draft.refuse("not_linked" if voice is None else "own_call", incident=incident.id)
        return
    if draft.region.calls.get(command.call) != incident.id:
        draft.refuse("heard_anew", incident=incident.id)  # it has an incident of its own already
        return
    site = draft.site
    quiet = draft.mode is OperatingMode.SHADOW or voice.channel == "988"
    promised = incident.follow_up == PLANNED and incident.state is not IncidentState.ENDED
    theirs = promised and incident.follow_up_call == command.call
    opened = f"{command.call}-{draft.seq}"
    draft.emit(
        "incident_opened",
        incident=opened,
        call=voice.call,
        channel=voice.channel,
        source=voice.source,
        holder=voice.source_holder,
        at=draft.now,
        heard=voice.heard_at,
        late=False,
        test=False,
        unlinked=True,
    )
    draft.emit(
        "call_unlinked",
        incident=incident.id,
        opened=opened,
        call=voice.call,
        at=draft.now,
        actor=command.actor,
        quiet=draft.mode is OperatingMode.SHADOW,
        unanswered_due=draft.now + (site.unanswered_after if site is not None else 300),
        quiet_due=draft.now + site.set_aside_after if quiet and site is not None else None,
        **({"follow_up_due": draft.due_at("follow_up", incident.id)} if theirs else {}),
    )
    if theirs:
        promise_goes(draft, incident, opened)
    left = draft.incident(incident.id)
    goes_on = incident.state in DONE | WITH_CREW | {IncidentState.SET_ASIDE}  # and ends by itself
    # What its source has closed it will not close a second time: somebody has to.
    if left.source_closed and not incident.source_closed and not goes_on:
        draft.hand_to_person(left, "unlinked")
    if incident.state not in DONE:
        triage(draft, incident.id)
    if voice.dropped and any(entry.reason == DROPPED for entry in incident.entries):
        draft.enter_queue(draft.incident(opened), DROPPED)
        if not left.dropped:
            draft.close_entries(draft.incident(incident.id), DROPPED)
    if voice.source_closed:
        draft.hand_to_person(draft.incident(opened), "unlinked")
    triage(draft, opened)
    if promised and not incident.follow_up_call:
        for each in (incident.id, opened):
            draft.enter_queue(draft.incident(each), BETWEEN, again=True)


def ems_asked_for(draft: Draft, incident: Incident) -> Incident:
    """The incident that an answer of EMS concerns: its request may go on with another one."""
    while (other := draft.find(incident.merged_into)) is not None and other.ems_as == incident.id:
        incident = other
    return incident


def reports_of(incident: Incident, call: str) -> frozenset[str]:
    """The reports that this call of the incident was told in."""
    return _of_call(incident, call).reports


def cut_off_at(incident: Incident, call: str) -> int:
    """When the caller of this call of the incident was last cut off; -1 where never."""
    return _of_call(incident, call).dropped_at


def _of_call(incident: Incident, call: str) -> Incident | Voice:
    """What one call of the incident said: the incident itself, where it has no other."""
    if not incident.voices:
        return incident
    return next(each for each in incident.voices if each.call == call)


def said_by(incident: Incident, command: ReportCall) -> dict[str, object]:
    """What a report adds to an event beside facts: only what is there, as most add nothing."""
    parts: dict[str, object] = {}
    if command.call != incident.call:
        parts["call"] = command.call
    if command.contact:
        parts["contacts"] = list(command.contact)
    if command.related:
        own = calls_of(incident)
        parts["related"] = sorted(
            f"{how}/{call}" for how, call in command.related if call not in own
        )
    if command.signs:
        parts["signs"] = sorted(set(command.signs))
    if command.dropped:
        parts["dropped"] = True
    return parts
