"""Events about a region as a whole: what it follows, and what is due."""

from typing import Final

from dispatch.contracts.site import Clock, OperatingMode
from dispatch.contracts.step import Event
from dispatch.desk.work import Work, put

_WHAT: Final = {"policy_adopted": "policy", "site_adopted": "site"}


def adopted(work: Work, event: Event, _version: int) -> None:
    """A policy or a site is in force."""
    what, hash_, region = _WHAT[event["event"]], event["hash"], work.region
    work.due(f"adopt_{what}", hash_, None)
    put(region, planned=tuple(p for p in region.planned if p != (f"adopt_{what}", hash_)))
    put(region, **{what: hash_})
    if what == "policy":
        put(
            region,
            signed=_signatures(event),
            planned_signed=tuple(each for each in region.planned_signed if each[0] != hash_),
        )
    if what == "site":
        put(region, clock=Clock(event["clock"]))


def adoption_planned(work: Work, event: Event, _version: int) -> None:
    """A policy or a site will be in force later."""
    plan = (f"adopt_{event['what']}", event["hash"])
    put(work.region, planned=(*(p for p in work.region.planned if p != plan), plan))
    work.due(*plan, event["due"])
    others = tuple(each for each in work.region.planned_signed if each[0] != event["hash"])
    signed = ((event["hash"], _signatures(event)),) if "signatures" in event else ()
    put(work.region, planned_signed=(*others, *signed))


def _signatures(event: Event) -> tuple[tuple[str, str], ...]:
    """Who signed; an event from before there were signatures has none."""
    return tuple((role, person) for role, person in event.get("signatures", ()))


def mode_set(work: Work, event: Event, _version: int) -> None:
    """How much the desk does by itself."""
    put(work.region, mode=OperatingMode(event["mode"]))


def redecision_queued(work: Work, event: Event, _version: int) -> None:
    """How far open incidents have been looked at again."""
    put(work.region, redecide=event["after"])


def serve_asked(work: Work, event: Event, _version: int) -> None:
    """Those who wait are to be served with the next command."""
    work.due("serve", "", event["due"])


def served(work: Work, _event: Event, _version: int) -> None:
    """They were."""
    work.due("serve", "", None)


def deadline_over(work: Work, event: Event, _version: int) -> None:
    """A deadline was met, or failed and is removed."""
    work.due(event["kind"], event["subject"], None)


def nothing(_work: Work, _event: Event, _version: int) -> None:
    """For the record only."""
