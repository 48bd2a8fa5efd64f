"""What is due: each deadline is closed at its own time, and what that opens starts now.

A deadline that fails is removed by an event and its incident goes to a person; the others are
settled all the same.
"""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import islice
from typing import Final

from dispatch.contracts.fact import UNANSWERED
from dispatch.contracts.incident import EmsState, IncidentState, Outcome
from dispatch.contracts.offer import OfferState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.team import TeamState
from dispatch.contracts.waiting import Waiting
from dispatch.desk.adoption import adopt_as_planned
from dispatch.desk.draft import Draft
from dispatch.desk.follow_up import contact_is_due, end_is_due, goes_on
from dispatch.desk.handover import not_taken
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.offers import ask_next, confirm, find_offer
from dispatch.desk.promises import PLANNED
from dispatch.desk.rest import rest_is_over
from dispatch.desk.timeline import present
from dispatch.desk.triage import DONE, WITH_COUNSELOR, look_after_lapse, search, triage

AT_ONCE: Final = 200
"""Deadlines settled in one step; after an outage the rest follow with the next commands."""

SERVE: Final = ("serve", "")
"""The deadline after which everyone who waits is looked at, by the queue's order."""

SEARCH: Final = "search"
"""Work that no deadline stands for; named where it fails."""

SERVED_AT_ONCE: Final = 20
"""Incidents served in one step, so that one step stays small however many wait."""

ASKED_FOR_LIFE: Final = ("consciousness", "medical", "weapon")
"""What counts as unanswered when nobody asked in time (practice 2.1)."""

ON_THE_WAY: Final = frozenset({TeamState.ASSIGNED, TeamState.EN_ROUTE, TeamState.HOLDING})
"""States of a crew for which somebody waits; at the scene, check-ins are the crew's own matter."""

LONGEST_EMS_PAUSE: Final = 600
"""Seconds between two alarms about one EMS request, at most."""

Handler = Callable[[Draft, str, int], None]


def settle(draft: Draft) -> None:
    """Close what is due in the region in work, then open what follows from it, once."""
    serve = _close_due(draft)
    open_up(draft)
    if serve or (draft.redecides and not draft.behind):
        _redecide(draft)
        _serve(draft)


def _close_due(draft: Draft) -> bool:
    """Close each deadline at its own time, and what was set to be due before now as well.

    Returns whether everyone who waits is to be looked at.
    """
    serve, left = False, AT_ONCE
    while left > 0 and draft.is_due(draft.now):
        batch = list(islice(draft.due_by(draft.now), left))
        if not draft.behind and any(key == SERVE for _, key in batch):
            serve = True
            draft.emit("served")
        due = [(second, key) for second, key in batch if key != SERVE]
        if not due:
            break
        left -= len(due)
        for second, (kind, subject) in due:
            if draft.due_at(kind, subject) == second:
                guarded(draft, kind, subject, partial(HANDLERS[kind], draft, subject, second))
    return serve


def open_up(draft: Draft) -> None:
    """Search anew for every incident whose offer came to nothing."""
    while draft.seek:
        incident_id = next(iter(draft.seek))
        del draft.seek[incident_id]
        if draft.behind:
            draft.ask_serving()
        elif incident_id in draft.region.incidents:
            guarded(draft, SEARCH, incident_id, partial(search, draft, incident_id))


def guarded(draft: Draft, kind: str, subject: str, work: Callable[[], None]) -> None:
    """Do one piece of work; where it fails, undo it alone and send its incident to a person."""
    mark = draft.mark()
    try:
        work()
    except Exception as error:  # noqa: BLE001 - what fails for one must not stop the others
        draft.undo(mark)
        draft.emit("deadline_failed", kind=kind, subject=subject, error=type(error).__name__)
        incident = draft.region.incidents.get(incident_of(kind, subject))
        if incident is None or incident.state is IncidentState.ENDED:
            return
        draft.seek.pop(incident.id, None)
        # A response that is over is taken from nobody; that its end or a promise failed is told.
        tell = draft.enter_queue if incident.state in DONE else draft.hand_to_person
        tell(incident, "fault", life_threat=True, again=True)


def incident_of(kind: str, subject: str) -> str:
    """The incident that a deadline concerns, as far as its subject names one."""
    if kind == "offer":
        return subject.rpartition(".")[0]
    return subject.rpartition("/")[0] if kind in {"ring", "standing"} else subject


def _offer(draft: Draft, offer_id: str, second: int) -> None:
    found = find_offer(draft, offer_id)
    if found is None or found[1].state is not OfferState.MADE:
        draft.emit("deadline_met", kind="offer", subject=offer_id)
        return
    incident, offer = found
    draft.emit(
        "offer_expired",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=second,
        asked=offer.made_at,
        why="no_answer",
    )
    ask_next(draft, incident.id)


def _confirm(draft: Draft, incident_id: str, _second: int) -> None:
    draft.emit("deadline_met", kind="confirm", subject=incident_id)
    confirm(draft, incident_id)


def _ring(draft: Draft, subject: str, second: int) -> None:
    """Nobody opened the entry: it rings at the supervisor."""
    incident_id, _, reason = subject.rpartition("/")
    site = draft.site
    draft.emit(
        "entry_rang",
        incident=incident_id,
        reason=reason,
        at=second,
        holder=site.supervisor if site is not None else draft.incident(incident_id).source_holder,
        due=draft.now + (site.ring_other if site is not None else 120),
    )


def _standing(draft: Draft, subject: str, second: int) -> None:
    """Nor did the supervisor: the path that exists without this software is taken."""
    incident_id, _, reason = subject.rpartition("/")
    draft.emit("standing_path_taken", incident=incident_id, reason=reason, at=second)


def _ems(draft: Draft, incident_id: str, second: int) -> None:
    """Nobody acknowledged the EMS request: an alarm, again and again until somebody does.

    Each pause is as long as EMS has been silent, so that a line that is down for an hour does not
    bury the alarm in its own repetitions.
    """
    incident = draft.incident(incident_id)
    site = draft.site
    if incident.ems is not EmsState.ASKED:
        draft.emit("deadline_met", kind="ems", subject=incident_id)
        return
    least = site.ems_acknowledge_within if site is not None else 30
    pause = max(least, min(LONGEST_EMS_PAUSE, draft.now - incident.ems_at))
    alarm = partial(
        draft.emit, "ems_alarmed", incident=incident_id, at=second, due=draft.now + pause
    )
    alarm(to="ems")
    if incident.state is not IncidentState.ENDED:
        draft.enter_queue(draft.incident(incident_id), "ems_unacknowledged", life_threat=True)
    else:
        # It stands in no queue any more, so the person who watches over the queue is told.
        alarm(to=site.supervisor if site is not None else incident.holder)


def _unanswered(draft: Draft, incident_id: str, second: int) -> None:
    """Unasked medical and weapon questions count as unanswered from here on."""
    incident = draft.incident(incident_id)
    draft.emit("deadline_met", kind="unanswered", subject=incident_id)
    if incident.state in DONE:
        return
    known = present(incident.facts)
    draft.emit(
        "facts_heard",
        incident=incident_id,
        report=f"unanswered/{incident_id}",
        what="unanswered",
        behavioral="",
        kinds=[],
        facts=[
            {
                "id": f"unanswered/{incident_id}/{name}",
                "name": name,
                "value": UNANSWERED,
                "source": "answer",
                "as_of": second,
                "confidence": 1000,
                "span": {"question": name},
            }
            for name in ASKED_FOR_LIFE
            if name not in known
        ],
        doubts=[],
        cell="",
        cell_at=0,
        call_type="none",
        private="",
    )
    triage(draft, incident_id)


def _fallback(draft: Draft, incident_id: str, _second: int) -> None:
    """The profile's time has run out for want of a team: look again, with that."""
    draft.emit("deadline_met", kind="fallback", subject=incident_id)
    look_after_lapse(draft, incident_id)


def _handover(draft: Draft, incident_id: str, _second: int) -> None:
    """The other desk has not answered in time."""
    not_taken(draft, incident_id, "no_answer")


def _set_aside(draft: Draft, incident_id: str, second: int) -> None:
    draft.emit("deadline_met", kind="set_aside", subject=incident_id)
    incident = draft.incident(incident_id)
    if incident.state is not IncidentState.SET_ASIDE:
        return
    if not goes_on(draft, incident, Outcome.SERVED):  # a contact that was promised is kept
        draft.end(incident, Outcome.INELIGIBLE, "site_hours_passed", at=second)


def _end(draft: Draft, incident_id: str, second: int) -> None:
    draft.emit("deadline_met", kind="end", subject=incident_id)
    end_is_due(draft, draft.incident(incident_id), second)


def _follow_up(draft: Draft, incident_id: str, _second: int) -> None:
    draft.emit("deadline_met", kind="follow_up", subject=incident_id)
    contact_is_due(draft, draft.incident(incident_id))


def _leave(draft: Draft, incident_id: str, second: int) -> None:
    draft.emit("incident_left", incident=incident_id, at=second)


def _quiet(draft: Draft, incident_id: str, second: int) -> None:
    """In shadow mode nobody closes what the source never closes: it ends some hours after it."""
    draft.emit("deadline_met", kind="quiet", subject=incident_id)
    incident = draft.incident(incident_id)
    told = any(not entry.quiet for entry in incident.entries)
    if draft.mode is not OperatingMode.SHADOW:
        if any(entry.reason == WITH_COUNSELOR for entry in incident.entries):
            # The line never closed it: somebody has to say whether the person is still there.
            draft.enter_queue(incident, "still_with_counselor")
        return
    if told or incident.follow_up == PLANNED:
        return
    if incident.state not in DONE | WITH_CREW:
        draft.end(incident, Outcome.WITHDRAWN, "shadow_hours_passed", at=second)


def _lease(draft: Draft, team_id: str, second: int) -> None:
    """Nothing was heard in time: the team is not asked; a crew on a run is never freed by this."""
    team = draft.teams.get(team_id)
    if team is None or team.incident or team.offer:
        draft.emit("deadline_met", kind="lease", subject=team_id)
        if team is not None and team.state in ON_THE_WAY:
            # Someone waits for a crew that nobody hears from.
            draft.enter_queue(draft.incident(team.incident), "crew_not_heard", life_threat=True)
        return
    draft.emit("lease_lapsed", team=team_id, at=second)


def _rest(draft: Draft, until: str, _second: int) -> None:
    draft.emit("deadline_met", kind="rest", subject=until)
    rest_is_over(draft)


def _shift(draft: Draft, team_id: str, second: int) -> None:
    team = draft.teams.get(team_id)
    if team is None or team.incident or team.offer:
        draft.emit("deadline_met", kind="shift", subject=team_id)
        return
    draft.emit("team_left", team=team_id, at=second)


def _adopt_policy(draft: Draft, hash_: str, _second: int) -> None:
    adopt_as_planned(draft, "policy", hash_)


def _adopt_site(draft: Draft, hash_: str, _second: int) -> None:
    adopt_as_planned(draft, "site", hash_)


HANDLERS: Final[Mapping[str, Handler]] = {
    "offer": _offer,
    "confirm": _confirm,
    "ring": _ring,
    "standing": _standing,
    "ems": _ems,
    "unanswered": _unanswered,
    "handover": _handover,
    "fallback": _fallback,
    "set_aside": _set_aside,
    "end": _end,
    "follow_up": _follow_up,
    "quiet": _quiet,
    "leave": _leave,
    "lease": _lease,
    "rest": _rest,
    "shift": _shift,
    "adopt_policy": _adopt_policy,
    "adopt_site": _adopt_site,
}
"""Every kind of deadline but ``serve``, which opens and closes nothing by itself."""


def _redecide(draft: Draft) -> None:
    """Look again at open incidents, a few in each step, after a policy or mode changed."""
    after = draft.region.redecide
    if after is None:
        return
    left = sorted(
        incident.id
        for incident in draft.region.incidents.values()
        if incident.id > after and incident.state not in DONE
    )
    now = left[:SERVED_AT_ONCE]
    draft.emit("redecision_queued", after=now[-1] if len(left) > len(now) else None)
    for incident_id in now:
        guarded(draft, SEARCH, incident_id, partial(triage, draft, incident_id))
    if draft.redecides:
        draft.ask_serving()


def _serve(draft: Draft) -> None:
    """Serve those who wait, in the order of the queue's index and not of arrival."""
    policy = draft.policy
    region = draft.region
    if policy is None or not region.waiting or not draft.acts:
        return
    top = len(policy.levels) - 1
    waiting = [
        Waiting(
            incident=incident.id,
            since=incident.heard_at,
            steps=top - policy.levels.index(incident.level)
            if incident.level in policy.levels
            else 0,
        )
        for incident in (region.incidents[each] for each in region.waiting)
    ]
    served = 0
    for each in draft.router.order(waiting):
        before = draft.incident(each.incident)
        free = any(team.state is TeamState.AVAILABLE for team in draft.teams.values())
        if not free and any(entry.reason == "no_team" for entry in before.entries):
            continue  # nobody can come now, and a person knows
        if served >= SERVED_AT_ONCE:
            draft.ask_serving()
            return
        guarded(draft, SEARCH, each.incident, partial(search, draft, each.incident))
        served += draft.incident(each.incident) is not before
