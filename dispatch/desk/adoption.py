"""How policies, sites and operating modes reach a desk: as commands, at a named time."""

from dispatch.contracts.command import AdoptPolicy, AdoptSite, SetMode
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.desk.draft import Draft
from dispatch.desk.timeline import counted
from dispatch.desk.triage import DONE

WHAT = {"adopt_policy": "policy", "adopt_site": "site"}


def question(command: AdoptPolicy | AdoptSite) -> str:
    """What must be asked before this adoption can be decided."""
    return f"text/{command.hash}"


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
        if site is not None and site.region != draft.name:
            draft.refuse("site_of_another_region", hash=command.hash)
            return
    if command.effective > draft.now:
        draft.emit("adoption_planned", what=what, hash=command.hash, due=command.effective)
        return
    adopt_now(draft, what, command.hash)


def adopt_now(draft: Draft, what: str, hash_: str) -> None:
    """Put a text in force; open incidents are decided again and their levels do not fall."""
    if what == "site":
        site = draft.shelf.site(hash_)
        clock = site.clock.value if site is not None else draft.region.clock.value
        draft.emit("site_adopted", hash=hash_, at=draft.now, clock=clock)
        return
    old = draft.policy
    draft.emit("policy_adopted", hash=hash_, at=draft.now)
    new = draft.policy
    for incident in sorted(draft.region.incidents.values(), key=lambda each: each.id):
        if incident.state in DONE or not incident.level or old is None or new is None:
            continue
        if incident.level in new.levels:
            draft.emit(
                "level_carried",
                incident=incident.id,
                level=incident.level,
                facts=[fact.id for fact in counted(incident)],
            )
        else:
            draft.withdraw_offers(incident, "level_unmapped")
            if not incident.team:
                draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
            draft.enter_queue(draft.incident(incident.id), "level_unmapped")
    queue_open(draft)


def queue_open(draft: Draft) -> None:
    """Have every open incident looked at again, with the next commands."""
    again = [
        incident.id
        for incident in sorted(
            draft.region.incidents.values(), key=lambda each: (each.heard_at, each.id)
        )
        if incident.state not in DONE
    ]
    if again:
        draft.emit("redecision_queued", incidents=again)
        draft.ask_serving()


def set_mode(draft: Draft, command: SetMode) -> None:
    """Change how much the desk does by itself; away from automatic, open offers are withdrawn."""
    if command.mode is draft.region.mode:
        draft.refuse("mode_is_that_already")
        return
    if draft.policy is None or draft.site is None:
        draft.refuse("adopt_policy_and_site_first")
        return
    if command.mode is OperatingMode.RECOMMEND:
        draft.refuse("mode_not_built_yet")
        return
    draft.emit("mode_set", mode=command.mode.value, at=draft.now)
    if command.mode is not OperatingMode.AUTOMATIC:
        for incident in sorted(draft.region.incidents.values(), key=lambda each: each.id):
            open_ = any(offer.state in {"made", "held"} for offer in incident.offers)
            draft.withdraw_offers(incident, "switched_off")
            if open_:
                draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
                draft.enter_queue(draft.incident(incident.id), "switched_off")
    queue_open(draft)
