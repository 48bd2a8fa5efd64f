"""Events about an incident itself: what was heard, where it stands, what was decided."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from dispatch.contracts.fact import Fact, FactSource, Span
from dispatch.contracts.incident import Carried, EmsState, Incident, IncidentState, Voice
from dispatch.contracts.offer import OfferState
from dispatch.contracts.step import Event
from dispatch.desk.applying.entries import close
from dispatch.desk.applying.entrusting import entrust
from dispatch.desk.applying.linking import SAYS, by_time, calls_of, together, told_apart
from dispatch.desk.applying.offers import change
from dispatch.desk.work import Work, put

_SOURCES: Final = {source.value: source for source in FactSource}
_STATES: Final = {state.value: state for state in IncidentState}
_NO_SPAN: Final = Span()


def fact_from(parts: Mapping[str, Any]) -> Fact:
    """The fact as it stands in a command or an event."""
    span = parts.get("span")
    return Fact(
        id=parts["id"],
        name=parts["name"],
        value=parts["value"],
        source=_SOURCES[parts["source"]],
        as_of=parts["as_of"],
        confidence=parts.get("confidence", 1000),
        span=Span(**span) if span else _NO_SPAN,
        call=parts.get("call", ""),
    )


def opened(work: Work, event: Event, version: int) -> None:
    """A new incident, which has heard whatever an earlier one of the same call had heard.

    A call that was linked knows what all calls of that incident were told: no report comes twice.
    """
    incident = Incident(
        id=event["incident"],
        call=event["call"],
        channel=event["channel"],
        source=event["source"],
        source_holder=event["holder"],
        holder=event["holder"],
        state=IncidentState.RECEIVED,
        opened_at=event["at"],
        heard_at=event["heard"],
        version=version,
        late=event["late"],
        test=event["test"],
    )
    earlier = work.find(work.region.calls.get(incident.call, ""))
    if earlier is not None:
        put(incident, reports=earlier.reports)
    put(work.region, calls=work.region.calls.set(incident.call, incident.id))
    work.add(incident)


def heard(work: Work, event: Event, _version: int) -> None:
    """Facts, kinds and doubts are added; a later place replaces an earlier one."""
    incident = work.incident(event["incident"])
    if event["facts"]:
        heard = {fact.id: fact for fact in map(fact_from, event["facts"])}
        if incident.voices:
            call = event.get("call", "")
            others = [fact for fact in incident.facts if fact.call != call]
            heard = {fact.id: fact for fact in told_apart(heard.values(), others, call).values()}
        known = {fact.id: fact for fact in incident.facts} | heard
        put(incident, facts=tuple(sorted(known.values(), key=by_time)))
    if incident.voices:
        call = event.get("call", incident.call)
        voices = tuple(
            _taken_in(replace(each), event) if each.call == call else each
            for each in incident.voices
        )
        put(incident, voices=voices)
        together(incident)
    else:
        _taken_in(incident, event)
    if event.get("dropped") and incident.handover:
        put(incident, told_since_asked=True)
    for kind in ("unanswered", "quiet"):
        due = event.get(f"{kind}_due")
        if due is not None:
            work.due(kind, incident.id, due)


_S = TypeVar("_S", Incident, Voice)


def _taken_in(said: _S, event: Event) -> _S:
    """The same copy, which belongs to the work, with what was heard beside the facts."""
    if event["kinds"]:
        put(said, kinds=tuple(sorted({*said.kinds, *event["kinds"]})))
    if event["doubts"]:
        put(said, doubts=tuple(sorted({*said.doubts, *event["doubts"]})))
    if event["cell"] and (event["cell_at"], event["cell"]) > (said.cell_at, said.cell):
        put(said, cell=event["cell"], cell_at=event["cell_at"])
    put(
        said,
        reports=said.reports | {event["report"]},
        behavioral=max(said.behavioral, event["behavioral"], key=SAYS.index),
        source_closed=said.source_closed or event["what"] == "closed",
    )
    for name in ("contacts", "related"):
        if event.get(name):
            put(said, **{name: getattr(said, name).union(event[name])})
    if event.get("signs"):
        put(said, signs=tuple(sorted({*said.signs, *event["signs"]})))
    if event.get("dropped"):
        put(said, dropped_at=max(said.dropped_at, event["cell_at"]))  # the time of the report
    return said


def moved(work: Work, event: Event, _version: int) -> None:
    """Another state, and the deadline that belongs to it."""
    incident = work.incident(event["incident"])
    put(incident, state=_STATES[event["state"]])
    work.due("set_aside", incident.id, event.get("due"))
    if incident.state is IncidentState.CLEARED:
        work.due("end", incident.id, event["end_due"])
    elif incident.state is IncidentState.FOLLOWING_UP:
        work.due("end", incident.id, None)


def decided(work: Work, event: Event, _version: int) -> None:
    """The decision in force."""
    incident = work.incident(event["incident"])
    if event.get("raised") and incident.handover:
        put(incident, told_since_asked=True)
    put(
        incident,
        policy=event["policy"],
        level=event["level"],
        needs=tuple(event["needs"]),
        mode=event["mode"],
        police=event["police"],
        ground=event["ground"],
    )


def fallback_planned(work: Work, event: Event, _version: int) -> None:
    """The second at which the time for a team runs out."""
    work.due("fallback", event["incident"], event["due"])


def follow_up_planned(work: Work, event: Event, _version: int) -> None:
    """The next contact was agreed, and has its time; it may lie with a peer."""
    incident = work.incident(event["incident"])
    put(
        incident,
        follow_up="planned",
        # Promised in an incident of several calls it may be any caller's, unless one's source said.
        follow_up_call=event.get("call", "" if incident.voices else incident.call),
        told_since_asked=bool(incident.handover),
    )
    entrust(work, incident, event.get("peer", ""))
    work.due("follow_up", event["incident"], event["due"])


def follow_up_noted(work: Work, event: Event, _version: int) -> None:
    """It was declined, or tried."""
    incident = work.incident(event["incident"])
    put(incident, follow_up=event["what"], follow_up_call="")
    entrust(work, incident, "")
    work.due("follow_up", event["incident"], None)


def ems_requested(work: Work, event: Event, _version: int) -> None:
    """EMS was asked and has to acknowledge."""
    incident = work.incident(event["incident"])
    put(incident, ems=EmsState.ASKED, ems_at=event["at"], told_since_asked=bool(incident.handover))
    work.due("ems", event["incident"], event["due"])


def ems_reported(work: Work, event: Event, _version: int) -> None:
    """EMS answered."""
    put(work.incident(event["incident"]), ems=EmsState(event["what"]))
    work.due("ems", event["incident"], None)


def ems_alarmed(work: Work, event: Event, _version: int) -> None:
    """EMS has not acknowledged: the next alarm has its time."""
    work.incident(event["incident"])
    work.due("ems", event["incident"], event["due"])


def request_passed(work: Work, event: Event, _version: int) -> None:
    """A request for officers went on to the center."""
    incident = work.incident(event["incident"])
    put(incident, requests_passed=incident.requests_passed | {event["what"]})


def custody_passed(work: Work, event: Event, _version: int) -> None:
    """Another holder."""
    put(work.incident(event["incident"]), holder=event["holder"])


def team_proposed(work: Work, event: Event, _version: int) -> None:
    """A choice lies before a person."""
    put(work.incident(event["incident"]), proposed=event["team"])


def overruled(work: Work, event: Event, _version: int) -> None:
    """A person chose another mode, on a ground of theirs where officers are part of it."""
    put(
        work.incident(event["incident"]),
        overruled=event["mode"],
        mode=event["mode"],
        police=event["police"],
        ground=event["ground"],
        proposed="",
    )


def handover_offered(work: Work, event: Event, _version: int) -> None:
    """Another desk was asked; the call stays here until it answers."""
    put(work.incident(event["incident"]), handover=event["to"], told_since_asked=False)
    work.due("handover", event["incident"], event["due"])


def handover_answered(work: Work, event: Event, _version: int) -> None:
    """It answered, or our patience ran out. That it was asked stays: a late yes still counts."""
    work.incident(event["incident"])
    work.due("handover", event["incident"], None)


def crew_lost(work: Work, event: Event, _version: int) -> None:
    """The crew that had accepted is gone; what it agreed on with the person it may still say."""
    change(work, event["incident"], event["offer"], state=OfferState.WITHDRAWN)
    incident = work.incident(event["incident"])
    if incident.state in _WITH_THE_PERSON and event["team"] not in incident.met_by:
        put(incident, met_by=(*incident.met_by, event["team"]))
    put(incident, team="")


_WITH_THE_PERSON: Final = frozenset({IncidentState.ON_SCENE, IncidentState.TRANSPORTING})

_OVER: Final = (
    *("set_aside", "end", "unanswered", "quiet", "confirm", "handover", "fallback", "follow_up"),
)
"""Deadlines that an incident's end takes away."""


def end_put_off(work: Work, event: Event, _version: int) -> None:
    """Something rings that nobody has looked at: it ends at another time."""
    work.due("end", work.incident(event["incident"]).id, event["due"])


def ended(work: Work, event: Event, _version: int) -> None:
    """One outcome, no more entries and deadlines, but for EMS and for leaving the state."""
    incident = work.incident(event["incident"])
    close(work, incident, {entry.reason for entry in incident.entries})
    for kind in _OVER:
        work.due(kind, incident.id, None)
    work.due("leave", incident.id, event["leave_due"])
    entrust(work, incident, "")
    put(incident, state=IncidentState.ENDED, outcome=event["outcome"])


def left(work: Work, event: Event, _version: int) -> None:
    """Nothing is kept of it but its log."""
    incident = work.find(event["incident"])
    if incident is None:
        return
    for call in calls_of(incident):
        if work.region.calls.get(call) == incident.id:
            put(work.region, calls=work.region.calls.delete(call))
    work.due("leave", incident.id, None)
    work.due("ems", incident.id, None)
    work.remove(incident.id)


def level_lowered(work: Work, event: Event, _version: int) -> None:
    """A person lowered what rests on these facts."""
    incident = work.incident(event["incident"])
    lowered = Carried(level=event["level"], facts=tuple(event["facts"]))
    put(incident, lowered=(*incident.lowered, lowered), asked_lower=(), asked_lower_by="")


def lowering_asked(work: Work, event: Event, _version: int) -> None:
    """One person wants the highest level lowered; it stays until a second one agrees."""
    asked = Carried(level=event["level"], facts=tuple(event["facts"]))
    put(
        work.incident(event["incident"]),
        asked_lower=(asked,),
        asked_lower_by=event["actor"],
    )


def fact_mistaken(work: Work, event: Event, _version: int) -> None:
    """A person marked a fact as a mistake."""
    incident = work.incident(event["incident"])
    put(incident, mistaken=incident.mistaken | {event["fact"]})


def behavioral_settled(work: Work, event: Event, _version: int) -> None:
    """A person said whether this is a behavioral-health call."""
    incident = work.incident(event["incident"])
    put(
        incident,
        settled_behavioral=event["behavioral"],
        voices=tuple(
            replace(each, settled_behavioral=event["behavioral"]) for each in incident.voices
        ),
    )


def level_carried(work: Work, event: Event, _version: int) -> None:
    """The level that an earlier policy gave."""
    incident = work.incident(event["incident"])
    carried = Carried(level=event["level"], facts=tuple(event["facts"]))
    kept = tuple(e for e in incident.carried if e.facts) if event.get("beside_others") else ()
    put(incident, carried=(*kept, carried), policy=event["policy"])
