"""What an event leaves behind. No rules live here: an event is applied, never judged.

Events are plain objects with a name, a region and their own parts; ``APPLY`` is the table of all
of them. Deadlines are kept together with the thing that they concern: an offer's with the offer,
a queue entry's with the entry.
"""

from collections.abc import Callable, Mapping
from typing import Final

from dispatch.contracts.step import Event
from dispatch.desk.applying import entries, incidents, linking, offers, regions, teams
from dispatch.desk.state import Desk
from dispatch.desk.work import Work

Apply = Callable[[Work, Event, int], None]

APPLY: Final[Mapping[str, Apply]] = {
    "incident_opened": incidents.opened,
    "facts_heard": incidents.heard,
    "incident_moved": incidents.moved,
    "decided": incidents.decided,
    "fallback_planned": incidents.fallback_planned,
    "follow_up_planned": incidents.follow_up_planned,
    "follow_up_noted": incidents.follow_up_noted,
    "ems_requested": incidents.ems_requested,
    "ems_reported": incidents.ems_reported,
    "ems_alarmed": incidents.ems_alarmed,
    "request_passed": incidents.request_passed,
    "custody_passed": incidents.custody_passed,
    "team_proposed": incidents.team_proposed,
    "overruled": incidents.overruled,
    "handover_offered": incidents.handover_offered,
    "handover_answered": incidents.handover_answered,
    "handover_received": regions.nothing,
    "crew_told": regions.nothing,
    "crew_lost": incidents.crew_lost,
    "end_put_off": incidents.end_put_off,
    "incident_ended": incidents.ended,
    "incident_left": incidents.left,
    "level_lowered": incidents.level_lowered,
    "lowering_asked": incidents.lowering_asked,
    "fact_mistaken": incidents.fact_mistaken,
    "behavioral_settled": incidents.behavioral_settled,
    "level_carried": incidents.level_carried,
    "calls_linked": linking.linked,
    "call_unlinked": linking.unlinked,
    "link_proposed": linking.proposed,
    "link_dismissed": linking.dismissed,
    "heard_again": linking.heard_again,
    "ems_told": linking.marked,
    "police_told": linking.police_told,
    "entry_made": entries.made,
    "entry_rang": entries.rang,
    "standing_path_taken": entries.standing_path,
    "entry_opened": entries.opened,
    "entry_closed": entries.closed,
    "offer_made": offers.made,
    "offer_held": offers.held,
    "offer_accepted": offers.accepted,
    "offer_declined": offers.over,
    "offer_expired": offers.over,
    "offer_withdrawn": offers.over,
    "team_shown": teams.shown,
    "team_moved": teams.moved,
    "team_heard": teams.heard,
    "crew_rests": teams.rests,
    "team_left": teams.left,
    "lease_lapsed": teams.lease_lapsed,
    "policy_adopted": regions.adopted,
    "site_adopted": regions.adopted,
    "adoption_planned": regions.adoption_planned,
    "mode_set": regions.mode_set,
    "redecision_queued": regions.redecision_queued,
    "serve_asked": regions.serve_asked,
    "served": regions.served,
    "deadline_met": regions.deadline_over,
    "deadline_failed": regions.deadline_over,
    "call_erased": regions.nothing,
    "refused": regions.nothing,
    "faulted": regions.nothing,
}
"""Every event by name."""


def evolve(desk: Desk, event: Event, version: int) -> Desk:
    """The desk after ``event``; ``version`` is the inbox offset of the step that holds it."""
    if not event["region"]:
        return desk  # concerns no region, so it leaves nothing behind
    work = Work(desk.region(event["region"]), version)
    APPLY[event["event"]](work, event, version)
    return desk.with_region(work.done())
