"""Events about calls that are one incident: put together, taken apart, proposed, dismissed."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.fact import Fact
from dispatch.contracts.incident import Carried, EmsState, Incident, Proposal, Voice
from dispatch.contracts.step import Event
from dispatch.desk.applying.entrusting import entrust
from dispatch.desk.work import Work, put

SAYS: Final = ("", "no", "unknown", "yes")
"""What reports say of a call being behavioral, weakest first: unknown is never read as no."""

_MARK: Final = "@"
"""Before the call in the id of a fact whose own id a fact of another call had already."""

_OWN: Final = (
    "call",
    "channel",
    "source",
    "source_holder",
    "heard_at",
    "behavioral",
    "settled_behavioral",
    "kinds",
    "doubts",
    "reports",
    "contacts",
    "related",
    "signs",
    "dropped_at",
    "cell",
    "cell_at",
    "source_closed",
)
"""What an incident and one of its voices both have, by the same names."""


def voices_of(incident: Incident) -> tuple[Voice, ...]:
    """Each of the incident's calls with what it said; the incident's own first."""
    if incident.voices:
        return incident.voices
    said: dict[str, Any] = {name: getattr(incident, name) for name in _OWN}
    return (Voice(**said, ems="ems" in incident.needs),)


def calls_of(incident: Incident) -> frozenset[str]:
    """The incident's calls."""
    return frozenset(each.call for each in incident.voices) | {incident.call}


def facts_of(incident: Incident, call: str) -> tuple[Fact, ...]:
    """What one of its calls said; what no linked call said is the incident's own call's."""
    others = calls_of(incident) - {incident.call}
    if call in others:
        return tuple(fact for fact in incident.facts if fact.call == call)
    return tuple(fact for fact in incident.facts if fact.call not in others)


def by_time(fact: Fact) -> tuple[int, str]:
    """The order in which facts stand, so that the order of arrival leaves no mark."""
    return (fact.as_of, fact.id)


def told_apart(facts: Iterable[Fact], taken: Iterable[Fact], call: str) -> dict[str, Fact]:
    """The facts of a linked call by their own ids, each with an id that no other fact has."""
    ids = {fact.id for fact in taken}
    return {
        fact.id: replace(
            fact,
            call=call or fact.call,
            id=f"{fact.id}{_MARK}{call}" if fact.id in ids else fact.id,
        )
        for fact in facts
    }


def own_id(fact_id: str, call: str) -> str:
    """The id that the fact has where its call stands alone."""
    return fact_id.removesuffix(f"{_MARK}{call}")


def together(incident: Incident) -> None:
    """Put on a linked incident what its calls amount to: nothing that one said is lost."""
    voices = incident.voices
    settled = {each.settled_behavioral for each in voices}
    cell_at, cell = max((each.cell_at, each.cell) for each in voices)
    put(
        incident,
        heard_at=min(each.heard_at for each in voices),
        behavioral=max((each.behavioral for each in voices), key=SAYS.index),
        # A person's "no" was about that call alone.
        settled_behavioral="yes" if "yes" in settled else "no" if settled == {"no"} else "",
        kinds=_all(each.kinds for each in voices),
        doubts=_all(each.doubts for each in voices),
        reports=frozenset().union(*(each.reports for each in voices)),
        contacts=frozenset().union(*(each.contacts for each in voices)),
        related=frozenset().union(*(each.related for each in voices)),
        signs=_all(each.signs for each in voices),
        dropped_at=max(each.dropped_at for each in voices),
        source_closed=all(each.source_closed for each in voices),
        cell=cell,
        cell_at=cell_at,
    )


def _all(said: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({one for each in said for one in each}))


def linked(work: Work, event: Event, _version: int) -> None:
    """One incident goes on for both, with everything that was known of either."""
    goes = work.incident(event["other"])
    stays = work.incident(event["incident"])
    own, *more = voices_of(goes)
    joined = replace(
        own, evidence=tuple(event["evidence"]), linked_at=event["at"], linked_by=event["by"]
    )
    ids: dict[str, str] = {}
    facts = list(stays.facts)
    for voice in (joined, *more):
        renamed = told_apart(facts_of(goes, voice.call), facts, voice.call)
        ids |= {old: new.id for old, new in renamed.items()}
        facts += renamed.values()
    apart = {*stays.apart, *goes.apart}
    put(
        stays,
        voices=(*voices_of(stays), joined, *more),
        facts=tuple(sorted(facts, key=by_time)),
        mistaken=stays.mistaken | {ids.get(each, each) for each in goes.mistaken},
        lowered=(*stays.lowered, *(_renamed(each, ids) for each in goes.lowered)),
        carried=(*stays.carried, *(_renamed(each, ids) for each in goes.carried)),
        requests_passed=stays.requests_passed | goes.requests_passed,
        signs_told=tuple(sorted({*stays.signs_told, *goes.signs_told})),
        formerly=(*stays.formerly, *goes.formerly, goes.id),
        told_since_asked=bool(stays.handover),
        met_by=tuple(dict.fromkeys((*stays.met_by, *goes.met_by))),
        proposals=tuple(
            each
            for each in (*stays.proposals, *goes.proposals)
            if each.other not in {stays.id, goes.id, *stays.formerly, *goes.formerly}
        ),
    )
    put(stays, apart=frozenset(apart) - calls_of(stays))
    together(stays)
    if event["ems_goes_on"]:
        put(stays, ems=goes.ems, ems_at=goes.ems_at, ems_as=goes.id)
        if goes.ems is EmsState.ASKED:
            work.due("ems", stays.id, event["ems_due"])
            work.due("ems", goes.id, None)
    if goes.follow_up == "planned":
        # Of two promises one is kept, for both callers.
        both = stays.follow_up == "planned"
        put(stays, follow_up_call="" if both else goes.follow_up_call)
    if "follow_up_due" in event:
        # The next contact was promised: it is due when it was, and lies where it lay.
        put(stays, follow_up=goes.follow_up)
        entrust(work, stays, goes.follow_up_peer or stays.follow_up_peer)
        work.due("follow_up", stays.id, event["follow_up_due"])
    calls = work.region.calls
    for voice in (joined, *more):
        calls = calls.set(voice.call, stays.id)
    put(work.region, calls=calls)
    put(goes, merged_into=stays.id, proposals=())


def _renamed(each: Carried, ids: dict[str, str]) -> Carried:
    return replace(each, facts=tuple(ids.get(fact, fact) for fact in each.facts))


def unlinked(work: Work, event: Event, _version: int) -> None:
    """One call is an incident of its own again; the other one keeps what is left."""
    old, new, call = work.incident(event["incident"]), work.incident(event["opened"]), event["call"]
    voice = next(each for each in old.voices if each.call == call)
    others = calls_of(old) - {call}
    ids = {fact.id: own_id(fact.id, call) for fact in facts_of(old, call)}
    put(
        new,
        **{name: getattr(voice, name) for name in _OWN},
        facts=tuple(
            sorted(
                (replace(each, call="", id=ids[each.id]) for each in facts_of(old, call)),
                key=by_time,
            )
        ),
        mistaken=frozenset(ids[each] for each in old.mistaken if each in ids),
        lowered=_those(old.lowered, ids),
        carried=_those(old.carried, ids),
        needs=("ems",) if voice.ems else (),
        apart=old.apart | others,
        formerly=(*old.formerly, old.id),
        met_by=old.met_by,
    )
    if voice.settled_behavioral == "no":
        # It may have been said of both together; looked at alone, it is looked at again.
        put(new, settled_behavioral="")
    left = tuple(each for each in old.voices if each.call != call)
    put(
        old,
        facts=tuple(each for each in old.facts if each.id not in ids),
        voices=left,
        apart=old.apart | {call},
        repeat=max(0, old.repeat - 1),
        told_since_asked=bool(old.handover),
    )
    together(old)
    if len(left) == 1:
        put(old, voices=())
    if "follow_up_due" in event:
        # The next contact was promised to this call's own caller.
        peer = old.follow_up_peer
        entrust(work, old, "")
        entrust(work, new, peer)
        put(old, follow_up="", follow_up_call="")
        put(new, follow_up="planned", follow_up_call=call)
        work.due("follow_up", old.id, None)
        work.due("follow_up", new.id, event["follow_up_due"])
    work.due("unanswered", new.id, event["unanswered_due"])
    work.due("quiet", new.id, event["quiet_due"])


def _those(carried: tuple[Carried, ...], ids: dict[str, str]) -> tuple[Carried, ...]:
    """What rests on facts of the call, as far as it does."""
    found = (
        replace(each, facts=tuple(ids[fact] for fact in each.facts if fact in ids))
        for each in carried
    )
    return tuple(each for each in found if each.facts)


def proposed(work: Work, event: Event, _version: int) -> None:
    """Two incidents may be one; both go on until a person has said so."""
    incident = work.incident(event["incident"])
    one = Proposal(other=event["other"], evidence=tuple(event["evidence"]), at=event["at"])
    others = (each for each in incident.proposals if each.other != one.other)
    put(incident, proposals=(*others, one))


def dismissed(work: Work, event: Event, _version: int) -> None:
    """A person said that they are two, and they are not proposed again."""
    incident, other = work.incident(event["incident"]), work.find(event["other"])
    gone = {event["other"], event["named"]}
    put(incident, proposals=tuple(e for e in incident.proposals if e.other not in gone))
    if other is not None:
        other = work.incident(other.id)
        put(incident, apart=incident.apart | calls_of(other))
        put(
            other,
            apart=other.apart | calls_of(incident),
            proposals=tuple(
                e for e in other.proposals if e.other not in {incident.id, *incident.formerly}
            ),
        )


def heard_again(work: Work, event: Event, _version: int) -> None:
    """Somebody called again."""
    put(work.incident(event["incident"]), repeat=event["repeat"])


def police_told(work: Work, event: Event, _version: int) -> None:
    """The police dispatcher knows which signs of a hoax stand beside the decision."""
    put(work.incident(event["incident"]), signs_told=tuple(event["signs"]))


def marked(work: Work, event: Event, _version: int) -> None:
    """For the record: the signs themselves came with the report."""
    work.incident(event["incident"])
