"""How policies, sites and operating modes reach a desk: as commands, at a named time."""

from datetime import UTC, datetime
from typing import Any

from dispatch.contracts.command import AdoptPolicy, AdoptSite, SetMode
from dispatch.contracts.site import Clock, OperatingMode
from dispatch.contracts.site_text import left_open
from dispatch.desk.agreement import (
    NOT_AGREED,
    SOUGHT,
    Signatures,
    fall_back,
    joined,
    lacking,
)
from dispatch.desk.draft import Draft
from dispatch.desk.linking import FOR_SUPERVISOR, rings_for_a_life
from dispatch.desk.state import Region
from dispatch.desk.triage import DONE, RINGS_NOWHERE

WHAT = {"adopt_policy": "policy", "adopt_site": "site"}


def question(command: AdoptPolicy | AdoptSite) -> str:
    """What must be asked before this adoption can be decided."""
    return f"text/{command.hash}"


def starts_anew(region: Region, command: AdoptPolicy | AdoptSite) -> bool:
    """Whether a region's time may begin anew, by another clock: nothing in it was timed yet."""
    return not (region.incidents or region.teams or region.planned or command.effective)


def adopt(draft: Draft, command: AdoptPolicy | AdoptSite, answer: str) -> None:
    """Adopt a text, plan its adoption, or refuse it and keep the old one."""
    what = WHAT[command.command]
    if answer != "here":
        draft.refuse(f"{what}_text_{answer.partition(':')[0]}", hash=command.hash)
        return
    text = (draft.shelf.policy if what == "policy" else draft.shelf.site)(command.hash)
    if text is None:
        draft.refuse(f"{what}_text_is_another_kind", hash=command.hash)
        return
    if what == "site":
        site = draft.shelf.site(command.hash)
        if site is not None and left_open(site):
            draft.refuse("site_leaves_open", hash=command.hash)
            return
        if site is not None and site.region != draft.name:
            draft.refuse("site_of_another_region", hash=command.hash)
            return
        if (
            site is not None
            and site.clock is not draft.region.clock
            and not starts_anew(draft.region, command)
        ):
            draft.refuse("clock_of_a_region_in_use", hash=command.hash)
            return
    if what == "policy" and (later := _not_yet(draft, command)):
        draft.refuse("policy_begins_later", hash=command.hash, rule=later[0], begins=later[1])
        return
    signed = command.signatures if isinstance(command, AdoptPolicy) else ()
    if command.effective > draft.now:
        draft.emit(
            "adoption_planned",
            what=what,
            hash=command.hash,
            due=command.effective,
            **_signed(signed),
        )
        return
    adopt_now(draft, what, command.hash, signed)


def _not_yet(draft: Draft, command: AdoptPolicy | AdoptSite) -> tuple[str, str] | None:
    """The rule that begins last, and its day, where a policy would be in force before it.

    Rules are compiled into one table without days, so no rule may lie in the future when its
    policy begins to decide; later every rule holds on every day. A past with a clock of its own
    asks what the rules would have made of it, so their days are no matter there.
    """
    policy = draft.shelf.policy(command.hash)
    if policy is None or draft.region.clock is not Clock.BROKER:
        return None
    start = datetime.fromtimestamp(max(command.effective, draft.now), UTC).date()
    later = policy.profile.not_yet(start)
    return (later[-1][0], later[-1][1].isoformat()) if later else None


def adopt_as_planned(draft: Draft, what: str, hash_: str) -> None:
    """Put a text in force whose time has come, with the signatures that it was planned with."""
    adopt_now(draft, what, hash_, dict(draft.region.planned_signed).get(hash_, ()))


def _signed(signatures: Signatures) -> dict[str, Any]:
    """How an event says who signed; without signatures it is what it was before there were any."""
    return {"signatures": [list(each) for each in signatures]} if signatures else {}


def adopt_now(draft: Draft, what: str, hash_: str, signed: Signatures = ()) -> None:
    """Put a text in force; open incidents are decided again and their levels do not fall.

    Where what is in force then is not agreed, automatic mode ends.
    """
    if what == "site":
        site = draft.shelf.site(hash_)
        clock = site.clock.value if site is not None else draft.region.clock.value
        draft.emit("site_adopted", hash=hash_, at=draft.now, clock=clock)
        if fall_back(draft):
            queue_open(draft)
        return
    if hash_ == draft.region.policy:
        signed = joined(draft.region.signed, signed)
    draft.emit("policy_adopted", hash=hash_, at=draft.now, **_signed(signed))
    fall_back(draft)
    queue_open(draft)


def queue_open(draft: Draft) -> None:
    """Have every open incident looked at again, a few with each of the next commands.

    A decision under an earlier policy is carried over by :func:`dispatch.desk.triage.triage`, which
    does so for an incident that an update reaches first as well.
    """
    if any(incident.state not in DONE for incident in draft.region.incidents.values()):
        draft.emit("redecision_queued", after="")
        draft.ask_serving()


def set_mode(draft: Draft, command: SetMode) -> None:
    """Change how much the desk does by itself; away from automatic, open offers are withdrawn."""
    if command.mode is draft.mode:
        draft.refuse("mode_is_that_already")
        return
    if draft.policy is None or draft.site is None:
        draft.refuse("adopt_policy_and_site_first")
        return
    if command.mode is OperatingMode.AUTOMATIC and (roles := lacking(draft)):
        draft.refuse(NOT_AGREED, missing=list(roles), hash=draft.region.policy)
        return
    incidents = sorted(draft.region.incidents.values(), key=lambda each: each.id)
    if command.mode is not OperatingMode.AUTOMATIC:
        # Before the mode changes, because afterwards nobody would be told.
        for incident in incidents:
            if incident.state in SOUGHT:
                draft.hand_to_person(incident, "switched_off")
    watched = draft.mode is OperatingMode.SHADOW
    draft.emit("mode_set", mode=command.mode.value, at=draft.now)
    if watched:
        # What stood in silence while the desk only watched is told now.
        for incident in incidents:
            for entry in incident.entries:
                reason, here = entry.reason, draft.incident(incident.id)
                if reason not in RINGS_NOWHERE:
                    life, theirs = rings_for_a_life(here, reason), reason in FOR_SUPERVISOR
                    draft.enter_queue(here, reason, life_threat=life, supervisor=theirs)
    queue_open(draft)
