"""What is told of somebody whose response is over: which of it is danger, and who hears of it.

Nobody is sent by itself any more; whoever is told opens what is needed. Danger rings at once, asks
EMS where the policy does, and keeps the incident open until somebody has seen to it: neither its
source nor the time after a response ends it meanwhile. It makes no difference whether an update
tells it or the closing itself.
"""

from collections.abc import Iterable
from typing import Final

from dispatch.contracts.fact import NOT_KNOWN, SCALES, Fact
from dispatch.contracts.incident import Entry, Incident, IncidentState
from dispatch.contracts.response import Need
from dispatch.desk.applying.entries import ACUTE
from dispatch.desk.applying.linking import by_time
from dispatch.desk.draft import Draft
from dispatch.desk.promises import BETWEEN, CONTRADICTED
from dispatch.desk.timeline import counted, ever, present, read
from dispatch.desk.triage import DONE, acute_in
from dispatch.policy.model import Policy

DROPPED: Final = "dropped_call"
"""To be called back or texted if that is safe; a person ends it, and only as what they found."""

FAULT: Final = "fault"
"""Something of the call could not be read or done: what nobody could read may tell of danger."""

TWO_DESKS: Final = "two_desks"
"""Another desk took the call late, and has it beside this one."""

TOLD_SINCE_ASKED: Final = "told_since_asked"
"""Another desk took the call, and does not know what was told here after it was asked."""

RINGS_FIRST: Final = frozenset({ACUTE, FAULT, TWO_DESKS, TOLD_SINCE_ASKED, DROPPED}) | {
    *(BETWEEN, CONTRADICTED)
}
"""Lines under which no response ends before somebody has opened them, or they have run out."""

GRADED: Final = ("weapon", "consciousness")
"""Facts of which more is another danger, where less was known: it is no repetition."""

HANDED_OVER: Final = "handed_over_here"
"""The line by which a person is told that another desk handed the call over."""


def hear(draft: Draft, incident: Incident, *, closing: bool) -> None:
    """Tell a person what is heard between the end of a response and that of its incident.

    Args:
        draft: The step in the making, in which it has been heard already.
        incident: Of the call.
        closing: Whether the source closes its call with it. What else a closing says of a response
            is how it went, and no reason to tell somebody.
    """
    before = draft.before.region(draft.name).incidents.get(incident.id)
    over = incident.state in DONE and incident.state is not IncidentState.ENDED
    if not over or before is None or before.state not in DONE or before.facts == incident.facts:
        return
    if is_dangerous_news(draft, incident):
        tell_of_danger(draft, incident)
    elif incident.source_closed and not closing and draft.policy is not None:
        draft.enter_queue(incident, "unclear", again=True)


def is_dangerous_news(draft: Draft, incident: Incident, more: tuple[Fact, ...] = ()) -> bool:
    """Whether danger is known that was not before this command.

    Args:
        draft: The step in the making.
        incident: Of the call.
        more: What a report says that the incident has not taken in.
    """
    policy = draft.policy
    if policy is None:
        return False
    known = draft.before.region(draft.name).incidents.get(incident.id)
    stood = _dangers(policy, counted(known)) if known is not None else frozenset()
    return not _dangers(policy, sorted((*counted(incident), *more), key=by_time)) <= stood


def _dangers(policy: Policy, facts: Iterable[Fact]) -> frozenset[str]:
    """What is danger in these facts, by names of its own.

    That is whatever is acute, a weapon and how near it is to hand, how far somebody is from
    waking, what EMS has to come for, the highest level. What nobody answered is no news of danger.
    """
    known = [fact for fact in facts if fact.value not in NOT_KNOWN]
    now, (level, needs, *_) = present(known), policy.assess(ever(known))
    found = acute_in(now) | ({level} & {policy.acute_level})
    for name in GRADED:
        scale = SCALES[name]
        rank = max((scale.rank(value) for value in now.get(name, ())), default=0)
        found |= {f"{name} {value}" for value in scale.values[1 : rank + 1]}
    if Need.EMS in needs:
        alone = {
            name for name, said in now.items() if Need.EMS in policy.assess({name: said}).needs
        }
        found |= {f"ems {name}" for name in alone} or {"ems"}
    return found


def tell_of_danger(draft: Draft, incident: Incident) -> None:
    """Ask EMS where the policy does, and ring at a person with a line that keeps the call open."""
    policy = draft.policy
    if policy is not None and Need.EMS in read(incident, policy).needs:
        draft.call_ems(incident)
    draft.enter_queue(
        draft.incident(incident.id), ACUTE, life_threat=True, again=True, after_response=True
    )


def tell_of_handover(draft: Draft, incident_id: str) -> None:
    """Ring at a person where another desk hands over a call whose response here is over.

    That desk lets go of it with our yes, and nobody is sought here by itself: the line is all that
    is left of the call, so it keeps the incident open.
    """
    incident = draft.incident(incident_id)
    if incident.state in DONE and incident.state is not IncidentState.ENDED:
        draft.enter_queue(incident, HANDED_OVER, life_threat=True, again=True, after_response=True)


def keeps_open(incident: Incident) -> bool:
    """Whether danger was told when the response was over, and the line of it still stands.

    A line that nobody was told of, as in shadow mode, keeps nothing open until it rings.
    """
    return any(_keeps(entry) for entry in incident.entries)


def is_unseen(incident: Incident) -> bool:
    """Whether nobody has opened that line yet."""
    return any(_keeps(entry) and not entry.opened_by for entry in incident.entries)


def rings_unseen(incident: Incident) -> bool:
    """Whether such a line was told, as of danger, and nobody has opened it while it rings."""
    return any(is_ringing(entry) for entry in incident.entries if entry.reason in RINGS_FIRST)


def is_ringing(entry: Entry) -> bool:
    """Whether somebody was told, nobody opened it, and its last clock has not run out.

    What rings always runs out, so it holds nothing up for longer than its two clocks.
    """
    return not (entry.quiet or entry.opened_by or entry.standing_path)


def _keeps(entry: Entry) -> bool:
    return entry.after_response and not entry.quiet
