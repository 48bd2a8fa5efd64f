"""What happened, in plain words for a dispatcher: a line for each event that matters.

Names and codes only: a step holds nothing else.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from dispatch.contracts.step import Step
from dispatch.desk.linking import BY_EVIDENCE
from streams.gateway.following.note import incident_of
from streams.gateway.views.words import evidence, not_taken, plain, queue_reason, refusal

_Event = Mapping[str, Any]


def lines_of(step: Step, incident: str = "") -> list[str]:
    """What the step did; only what concerns the incident, where one is named."""
    about: Iterable[_Event] = step.events
    if incident:
        about = (event for event in step.events if incident_of(event) == incident)
    return [line for event in about if (line := line_of(event))]


def line_of(event: _Event) -> str:
    """What one event means; empty where it means nothing to a person."""
    name = str(event.get("event", ""))
    if name in _QUIET:
        return ""
    say = _WORDS.get(name)
    try:
        return say(event) if say else f"{plain(name).capitalize()}."
    except (KeyError, TypeError, AttributeError, ValueError):
        return f"{plain(name).capitalize()}."  # a newer desk says it in another form


def lacking(event: _Event) -> str:
    """Whose signature an event says is missing, as one more sentence; empty where none is."""
    roles = ", ".join(plain(role) for role in event.get("missing", ()))
    return f" Missing: {roles}." if roles else ""


def _heard(event: _Event) -> str:
    if event.get("what") == "unanswered":
        names = ", ".join(plain(fact["name"]) for fact in event["facts"])
        return f"Nobody asked in time; counts as unanswered: {names}." if names else ""
    facts = "; ".join(f"{plain(fact['name'])}: {plain(fact['value'])}" for fact in event["facts"])
    what = {"opened": "The call came in", "closed": "The source closed its call"}
    said = what.get(event.get("what", ""), "An update came in")
    return f"{said}. Reported: {facts}." if facts else f"{said}, without a new fact."


def _decided(event: _Event) -> str:
    mode = plain(event["mode"]) if event["mode"] else "a person decides"
    said = f"Decided: {mode}, level {plain(event['level'] or 'none')}"
    if event["police"] == "absent":
        said += ", no officers"
    else:
        ground = plain(event["ground"] or "none")
        said += f", officers {plain(event['police'])} on the ground {ground}"
    if event["needs"]:
        said += f". Needs {', '.join(plain(need) for need in event['needs'])}"
    return f"{said}. First choice: team {event['first']}." if event.get("first") else f"{said}."


def _offered(event: _Event) -> str:
    arrival = event.get("arrival")
    far = "" if arrival is None else f", about {-(-int(arrival) // 60)} minutes away"
    return f"Team {event['team']} is asked ({plain(event['mode'])}{far})."


def _ended(event: _Event) -> str:
    reason = event.get("reason", "none")
    more = "" if reason in {"none", ""} else f" ({plain(reason)})"
    return f"Ended: {plain(event['outcome'])}{more}."


def _entered(event: _Event) -> str:
    quiet = " On record only, rings nowhere." if event.get("quiet") else ""
    why = queue_reason(event["reason"], after_response=bool(event.get("after_response")))
    return f"Waits for {event['holder']}. {why.sentence}{quiet}"


def _many(codes: Iterable[str]) -> str:
    return ", ".join(plain(code) for code in codes)


def _linker(by: str) -> str:
    return "the desk" if by == BY_EVIDENCE else by


def _because(codes: Iterable[str]) -> str:
    return " ".join(evidence(code).sentence for code in codes)


_QUIET: Final = frozenset(
    {"deadline_met", "served", "serve_asked", "redecision_queued", "incident_left"}
)

_WORDS: Final[Mapping[str, Callable[[_Event], str]]] = {
    "incident_opened": lambda e: (
        f"Opened for {e['holder']}"
        + (", a test" if e.get("test") else "")
        + (", after an earlier incident of the call had ended" if e.get("late") else "")
        + (", taken out of another incident" if e.get("unlinked") else "")
        + "."
    ),
    "facts_heard": _heard,
    "incident_moved": lambda e: f"Now {plain(e['state'])}.",
    "decided": _decided,
    "offer_made": _offered,
    "offer_held": lambda e: f"Team {e['team']} accepted; a nearer team is asked first.",
    "offer_accepted": lambda e: f"Team {e['team']} accepted.",
    "offer_declined": lambda e: f"Team {e['team']} does not take it.",
    "offer_expired": lambda e: f"Team {e['team']} did not answer in time.",
    "offer_withdrawn": lambda e: (
        f"The offer to team {e['team']} was withdrawn ({plain(e['why'])})."
    ),
    "entry_made": _entered,
    "entry_rang": lambda e: f"Nobody opened it in time: it rings at {e['holder']}.",
    "standing_path_taken": lambda _: "Nobody opened it: the path without this software was taken.",
    "entry_opened": lambda e: f"Opened by {e['holder']}, who holds the call now.",
    "entry_closed": lambda e: (
        f"No longer waits for a person ({_many(e['reasons'])})." if e["reasons"] else ""
    ),
    "custody_passed": lambda e: f"Held by {e['holder']} now.",
    "handover_offered": lambda e: f"The desk of {e['to']} was asked to take the call.",
    "handover_answered": lambda e: (
        "The other desk took the call."
        if e["accepted"]
        else f"The other desk did not take the call. {not_taken(e['reason']).sentence}"
    ),
    "handover_received": lambda e: (
        f"Taken over from the desk of {e['sender']}."
        if e["accepted"]
        else f"Not taken over from the desk of {e['sender']}. {not_taken(e['reason']).sentence}"
    ),
    "calls_linked": lambda e: (
        f"Another call was linked to it by {_linker(e['by'])}. {_because(e['evidence'])}"
    ),
    "call_unlinked": lambda e: f"A call was taken out again by {e['actor']}.",
    "link_proposed": lambda e: f"Another incident may be the same. {_because(e['evidence'])}",
    "link_dismissed": lambda e: f"{e['actor']} said that the other incident is another matter.",
    "heard_again": lambda _: "Somebody called again about it.",
    "ems_told": lambda _: "EMS was told that its requests are about one incident.",
    "police_told": lambda e: (
        f"The police dispatcher was told of unverified signs of a hoax: {_many(e['signs'])}."
    ),
    "ems_requested": lambda _: "EMS was asked.",
    "ems_reported": lambda e: f"EMS: {plain(e['what'])}.",
    "ems_alarmed": lambda _: "EMS has not acknowledged; asked again.",
    "request_passed": lambda e: f"Passed on to the police dispatcher: {plain(e['what'])}.",
    "fallback_planned": lambda _: "It is looked at again when the time for a team runs out.",
    "crew_told": lambda e: f"The crew was told of a change: {_many(e['what'])}.",
    "team_shown": lambda e: f"Team {e['team']['id']}: {plain(e['team']['state'])}.",
    "team_moved": lambda e: f"Team {e['team']}: {plain(e['state'])}.",
    "crew_rests": lambda e: (
        f"Who left team {e['team']} is not asked for a while."
        if e.get("quiet")
        else f"Team {e['team']} is not asked for a while."
    ),
    "team_heard": lambda e: f"Team {e['team']} was heard by its position.",
    "team_left": lambda e: f"Team {e['team']} is off shift.",
    "lease_lapsed": lambda e: f"Team {e['team']} was not heard from in time.",
    "end_put_off": lambda _: "It does not end yet: nobody has opened what rings.",
    "incident_ended": _ended,
    "team_proposed": lambda e: f"Team {e['team']} is proposed; a person makes the offer.",
    "overruled": lambda e: (
        f"{e['actor']} chose {plain(e['mode'])} instead of {plain(e['instead_of'] or 'nothing')}"
        f"{', team ' + e['team'] if e['team'] else ''} ({plain(e['reason'])})."
    ),
    "level_lowered": lambda e: (
        f"Level lowered to {plain(e['level'])} by {e['actor']}"
        + (f" together with {e['first']}." if e.get("first") else ".")
    ),
    "lowering_asked": lambda e: (
        f"{e['actor']} wants the level lowered to {plain(e['level'])}; "
        "a second person has to agree."
    ),
    "follow_up_planned": lambda e: (
        f"{e['by']} planned the next contact."
        + (" The peer whom the crew named is not available for it." if e.get("without") else "")
    ),
    "follow_up_noted": lambda e: f"The next contact: {plain(e['what'])}, says {e['by']}.",
    "fact_mistaken": lambda e: f"A fact was marked as a mistake by {e['actor']}.",
    "behavioral_settled": lambda e: (
        "A person said that this is "
        + ("" if e["behavioral"] == "yes" else "not ")
        + "a behavioral-health call."
    ),
    "level_carried": lambda e: f"Level {plain(e['level'])} carried over to the new policy.",
    "policy_adopted": lambda e: f"Policy {e['hash'][:12]} is in force.",
    "site_adopted": lambda e: f"Site text {e['hash'][:12]} is in force.",
    "adoption_planned": lambda e: (
        f"{e['what'].capitalize()} {e['hash'][:12]} comes into force later."
    ),
    "mode_set": lambda e: f"The region is in mode {plain(e['mode'])}.{lacking(e)}",
    "call_erased": lambda _: "What is personal was erased.",
    "refused": lambda e: f"Nothing changed: {refusal(e['reason'])}{lacking(e)}",
    "faulted": lambda e: f"The desk could not decide ({e['reason']}); a person was told.",
    "deadline_failed": lambda e: f"A deadline failed ({e['kind']}); a person was told.",
}
