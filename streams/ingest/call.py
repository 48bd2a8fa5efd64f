"""What does an event say of its call, as a command? Coded facts; what is personal stays outside."""

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

from dispatch.classification.classify import (
    Answer,
    CallType,
    Classified,
    Draft,
    classify,
    digest_of,
)
from dispatch.classification.learned import DOUBT, LearnedModel
from dispatch.classification.remarks.said import NOTHING, Understanding, Words
from dispatch.classification.screener import ASKED_BY
from dispatch.classification.vocabulary import Vocabulary
from dispatch.contracts.command import Origin, ReportCall
from dispatch.contracts.fact import Fact, Span
from streams.ingest import cut, ids
from streams.ingest.cell import cell_of
from streams.ingest.learned import seen_of
from streams.ingest.linked import contact_of, related_of, signs_of
from streams.ingest.private import Private, private_of
from streams.ingest.sources import Declared
from streams.ingest.times import Times
from streams.wire.bodies import CallBody, CallClosed, CallOpened, PlaceBody
from streams.wire.native import VERSION, Envelope

ADAPTER: Final = hashlib.sha256(VERSION.encode()).hexdigest()

DISPOSITIONS: Final = frozenset(
    {
        "served",
        "no_contact",
        "canceled",
        "declined",
        "duplicate",
        "unfounded",
        "transferred",
        "entered_by_mistake",
    }
)
"""Why a source closed a call. Anything else is ``other``, and its words stay private."""

What = Literal["opened", "updated", "closed"]


def prepare() -> None:
    """Nothing; the reader of remarks is loaded and ready for the first call."""
    from dispatch.classification.remarks.rules import shipped  # noqa: PLC0415 - takes its time

    shipped().prepare()


def report_call(
    envelope: Envelope,
    body: CallBody,
    data: Mapping[str, object],
    *,
    declared: Declared,
    channel: Literal["911", "988"],
    times: Times,
    origin: Origin,
    secret: bytes,
    vocabulary: Vocabulary,
    learned: LearnedModel | None = None,
    names_rules: bool = True,
) -> tuple[ReportCall, Private]:
    """The command and the personal part of one event about a call.

    Args:
        envelope: What stands around the event.
        body: What we understand of it, after what must not be kept was cut.
        data: All of it, after the same cut.
        declared: Its source and that source's site.
        channel: Of the call.
        times: When it counts.
        origin: The record that it came in.
        secret: The site's secret.
        vocabulary: What call types mean.
        learned: The site's own model, where there is one.
        names_rules: Whether the command says by which rules words are read.
    """
    what: What = (
        "opened"
        if isinstance(body, CallOpened)
        else "closed"
        if isinstance(body, CallClosed)
        else "updated"
    )
    source = declared.source.name
    call, report = (
        ids.call_id(secret, source, body.call),
        ids.report_id(secret, source, envelope.id),
    )
    answers = [
        Answer(question=a.question, value=a.value, at=a.at, by=_by(a.by)) for a in body.answers
    ]
    signs, answers, not_known = signs_of(body, answers)
    related, how_not_known = related_of(secret, source, body)
    # Nothing but a counselor's own judgment opens the place of a 988 contact, and it has to stand
    # in the same event: what an earlier one said is not known here.
    closed_place = channel == "988" and not any(
        a.question == "imminent_risk" and (a.value is True or a.value == "true") for a in answers
    )
    if closed_place:
        data = cut.without_place(data)
    place = None if closed_place else body.place
    found = classify(
        _call_type(body),
        [*answers, *_beside(body, place, region_only=closed_place and what == "opened")],
        channel=channel,
        vocabulary=vocabulary,
        words=_understood(body, of_988=channel == "988"),
        words_only=what == "opened" and not answers and bool(body.narrative or body.remarks),
    )
    cell, doubt = _cell(place, declared.site.h3_resolution)
    if what != "closed" and _raised(learned, body, found, channel, declared, times):
        doubt = (*doubt, DOUBT)
    private = private_of(call, ids.salt_of(secret, origin), data)
    late = body.occurred_at if body.late else None
    base = times.base if late is None else min(late, times.base)
    command = ReportCall(
        region=declared.site.region,
        actor=f"source:{source}",
        at=times.at,
        heard=times.heard,
        origin=origin,
        private=private.digest,
        what=what,
        call=call,
        report=report,
        source=source,
        holder=declared.source.holder,
        channel=channel,
        behavioral=found.behavioral,
        kinds=found.kinds,
        facts=tuple(
            _fact(draft, ids.fact_id(secret, report, index), base, private.digest)
            for index, draft in enumerate(found.facts)
        ),
        doubts=tuple(sorted({*found.doubts, *doubt, *not_known, *how_not_known})),
        cell=cell,
        call_type=found.call_type,
        test=body.test is True,
        occurred_at=late,
        contact=contact_of(secret, body, base),
        related=related,
        signs=signs,
        dropped=body.dropped is True,
        disposition=_disposition(body.disposition),
        follow_up=_FOLLOW_UP.get(body.follow_up or "", "") if what == "closed" else "",
        adapter=ADAPTER,
        vocabulary=vocabulary.digest,
        classifier=_classifier() if names_rules else "",
        learned=learned.digest if learned is not None else "",
    )
    return command, private


def _understood(body: CallBody, *, of_988: bool) -> Understanding:
    """What the free texts of the event say; without any, the reader is not even loaded."""
    texts = _texts(body)
    if not texts:
        return NOTHING
    from dispatch.classification.remarks.rules import shipped  # noqa: PLC0415 - as in ``prepare``
    from dispatch.classification.remarks.understanding import understand  # noqa: PLC0415 - as above

    return understand(shipped(), texts, of_988=of_988)


@cache
def _classifier() -> str:
    """Names the rules by which calls are read."""
    from dispatch.classification.remarks.rules import shipped  # noqa: PLC0415 - as in ``prepare``

    return digest_of(shipped())


def _texts(body: CallBody) -> list[Words]:
    """Every free text of the event, by its path in the personal part."""
    texts = [Words(field="narrative", text=body.narrative)] if body.narrative else []
    return texts + [
        Words(field=f"remarks.{index}.text", text=remark.text, at=remark.at)
        for index, remark in enumerate(body.remarks)
    ]


def classified(
    body: CallBody, *, channel: Literal["911", "988"], vocabulary: Vocabulary
) -> tuple[CallType | None, Classified]:
    """The type of a call and what its opening says by itself, as ``report_call`` reads it."""
    answers = [
        Answer(question=a.question, value=a.value, at=a.at, by=_by(a.by)) for a in body.answers
    ]
    kind = _call_type(body)
    beside = _beside(body, body.place, region_only=False)
    return kind, classify(kind, [*answers, *beside], channel=channel, vocabulary=vocabulary)


def _raised(
    learned: LearnedModel | None,
    body: CallBody,
    found: Classified,
    channel: Literal["911", "988"],
    declared: Declared,
    times: Times,
) -> bool:
    """Whether the site's own model wants a person to look at a call that would be set aside."""
    if learned is None:
        return False
    seen = seen_of(
        _call_type(body), found, channel=channel, at=times.base, zone=declared.site.time_zone
    )
    return seen is not None and learned.raises(seen, behavioral=found.behavioral)


def _by(said: object) -> str:
    """Who asked, as far as it counts; whoever else is named there is no concern of the command."""
    return said if isinstance(said, str) and said in ASKED_BY else ""


def _call_type(body: CallBody) -> CallType | None:
    kind = body.call_type
    if kind is None:
        return None
    return CallType(system=kind.system, edition=kind.edition, code=kind.code)


def _beside(body: CallBody, place: PlaceBody | None, *, region_only: bool) -> list[Answer]:
    """Answers that have a field of their own."""
    said = {
        "caller_relation": body.caller.relation if body.caller else None,
        # What kind of place it is says how to help and not where: a bridge needs rescue.
        "location_setting": body.place.setting if body.place else None,
        "location_certainty": "region_only" if region_only else place and place.certainty,
    }
    return [Answer(question=name, value=value) for name, value in said.items() if value is not None]


def _cell(place: PlaceBody | None, resolution: int) -> tuple[str, tuple[str, ...]]:
    if place is None or place.latitude is None or place.longitude is None:
        return "", ()
    if place.latitude == 0 and place.longitude == 0:
        # What devices send that know no place, and no address of anyone.
        return "", ("position_not_set",)
    return cell_of(place.latitude, place.longitude, resolution), ()


def _fact(draft: Draft, id_: str, base: int, digest: str) -> Fact:
    return Fact(
        id=id_,
        name=draft.name,
        value=draft.value,
        source=draft.source,
        # A clock that runs ahead must not make a fact that lies in the future.
        as_of=base if draft.at is None else min(draft.at, base),
        confidence=draft.confidence,
        span=Span(digest=digest, field=draft.field, start=draft.start, end=draft.end)
        if draft.field
        else Span(question=draft.question),
    )


_FOLLOW_UP: Final[Mapping[str, Literal["declined", "first", "second", "third"]]] = {
    "declined": "declined",
    "first": "first",
    "second": "second",
    "third": "third",
}
"""What a closing may say of the next contact; anything else says nothing, so a person is asked."""


def _disposition(said: str | None) -> str:
    if said is None:
        return "none"
    return said if said in DISPOSITIONS else "other"
