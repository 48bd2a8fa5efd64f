"""What does a step say, in one line for a person? Names and codes only: a step holds nothing else.

Nothing here is a command.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from dispatch.contracts.step import Step

_Said = Callable[[Mapping[str, Any]], str]


def line_of(step: Step) -> str:
    """Region and number, time, who asked for what, and everything that came of it."""
    when = datetime.fromtimestamp(step.now, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
    where = f"{step.region} #{step.seq}" if step.region else "all regions"
    what = str(step.command.get("command", "?")).replace("_", " ")
    happened, about = list[str](), ""
    for event in step.events:
        said, incident = _said(event), str(event.get("incident") or "")
        if said:
            named = f"{incident} " if incident and incident != about else ""
            happened.append(named + said)
            about = incident
    came = "; ".join(happened) or "nothing changed"
    return f"{when}  {where}  {what} by {step.actor or '?'}: {came}"


def concerns(step: Step, incident: str) -> bool:
    """Whether a step has to do with an incident."""
    return step.command.get("incident") == incident or any(
        event.get("incident") == incident for event in step.events
    )


def _said(event: Mapping[str, Any]) -> str:
    name = str(event.get("event", "?"))
    if name in _QUIET:
        return ""
    say = _WORDS.get(name)
    try:
        return say(event) if say else name.replace("_", " ")
    except (KeyError, TypeError, AttributeError):
        return name.replace("_", " ")  # a newer desk says it in another form


def _decided(event: Mapping[str, Any]) -> str:
    ground = f" on {event['ground']}" if event.get("ground") else ""
    needs = f", needs {', '.join(event['needs'])}" if event.get("needs") else ""
    first = f", first choice {event['first']}" if event.get("first") else ""
    return (
        f"decided: {event['mode'] or 'a person'}, level {event['level'] or 'none'}, "
        f"police {event['police']}{ground}{needs}{first}"
    )


def _facts(event: Mapping[str, Any]) -> str:
    facts = ", ".join(f"{fact['name']}={fact['value']}" for fact in event["facts"])
    return f"heard {facts or 'no new fact'}"


def _signed(event: Mapping[str, Any]) -> str:
    roles = ", ".join(role for role, _ in event.get("signatures", ()))
    return f", signed by {roles}" if roles else ""


def _lacking(event: Mapping[str, Any]) -> str:
    roles = ", ".join(event.get("missing", ()))
    return f" (proved, not agreed; not signed by {roles})" if roles else ""


def _begins(event: Mapping[str, Any]) -> str:
    return f" ({event['rule']} begins {event['begins']})" if event.get("begins") else ""


_QUIET: Final = frozenset(
    {"deadline_met", "served", "serve_asked", "redecision_queued", "incident_left"}
)

_WORDS: Final[Mapping[str, _Said]] = {
    "incident_opened": lambda e: "opened" + (" (test)" if e.get("test") else ""),
    "facts_heard": _facts,
    "incident_moved": lambda e: f"is {e['state'].replace('_', ' ')}",
    "decided": _decided,
    "offer_made": lambda e: f"offer {e['offer']} made to {e['team']}",
    "offer_held": lambda e: f"offer {e['offer']} held for {e.get('team', '?')}",
    "offer_accepted": lambda e: f"offer {e['offer']} accepted by {e['team']}",
    "offer_declined": lambda e: f"offer {e['offer']} declined",
    "offer_expired": lambda e: f"offer {e['offer']} expired",
    "offer_withdrawn": lambda e: f"offer {e['offer']} withdrawn",
    "entry_made": lambda e: f"waits for a person ({e['reason']}) at {e['holder']}",
    "entry_rang": lambda e: f"rang at {e['holder']} ({e['reason']})",
    "standing_path_taken": lambda e: f"took the standing path ({e['reason']})",
    "custody_passed": lambda e: f"held by {e['holder']}",
    "ems_requested": lambda _: "EMS requested",
    "ems_reported": lambda e: f"EMS {e['what'].replace('_', ' ')}",
    "ems_alarmed": lambda _: "EMS has not answered",
    "calls_linked": lambda e: f"goes on for {e['other']} ({', '.join(e['evidence'])})",
    "call_unlinked": lambda e: f"call taken out again, as {e['opened']}",
    "link_proposed": lambda e: f"may be {e['other']} ({', '.join(e['evidence'])})",
    "link_dismissed": lambda e: f"is not {e['other']}",
    "heard_again": lambda e: f"heard again, {e['repeat']} times in all",
    "ems_told": lambda e: f"EMS told that it is {e['other']}",
    "police_told": lambda e: f"police dispatcher told of unverified {', '.join(e['signs'])}",
    "fallback_planned": lambda _: "looked at again when the time for a team runs out",
    "crew_told": lambda e: f"crew told: {e['what']}",
    "team_shown": lambda e: f"team {e['team']['id']} {e['team']['state'].replace('_', ' ')}",
    "team_moved": lambda e: f"team {e['team']} {e['state'].replace('_', ' ')}",
    "team_heard": lambda e: f"team {e['team']} heard by its position",
    "team_left": lambda e: f"team {e['team']} off shift",
    "lease_lapsed": lambda e: f"team {e['team']} not heard from",
    "end_put_off": lambda _: "does not end yet: nobody has opened what rings",
    "incident_ended": lambda e: f"ended: {e['outcome']}",
    "policy_adopted": lambda e: f"policy {e['hash'][:12]} adopted{_signed(e)}",
    "site_adopted": lambda e: f"site {e['hash'][:12]} adopted",
    "adoption_planned": lambda e: f"{e['what']} {e['hash'][:12]} planned",
    "mode_set": lambda e: f"mode is {e['mode']}{_lacking(e)}",
    "refused": lambda e: f"refused: {e['reason']}{_lacking(e)}{_begins(e)}",
    "faulted": lambda e: f"FAULT: {e.get('reason', 'see the step')}",
}
