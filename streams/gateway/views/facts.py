"""Which words does a fact come from? Found in the personal part, as long as that exists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.incident import Incident
from dispatch.contracts.step import Step
from dispatch.desk.applying.linking import calls_of, own_id
from streams.gateway.models.story import FactShown, Report, SpanOf

Parts = Mapping[str, Mapping[str, object] | None]
"""Personal parts by digest; ``None`` for one that was erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One report of one of the incident's calls."""

    at: int
    what: str
    call: str
    digest: str
    """Of its personal part; empty where it had none."""
    facts: tuple[str, ...]
    """Ids of its facts."""


def heard_of(steps: Iterable[Step], incident: Incident) -> list[Heard]:
    """Every report of the incident's calls, also those that another incident heard first."""
    calls, ids = calls_of(incident), {incident.id, *incident.formerly}
    found = []
    for step in steps:
        for event in step.events:
            if event["event"] != "facts_heard" or event.get("incident") not in ids:
                continue
            call = event.get("call") or event["incident"].rpartition("-")[0]
            if call in calls:
                facts = tuple(fact["id"] for fact in event["facts"])
                digest = event.get("private", "")
                found.append(
                    Heard(at=step.now, what=event["what"], call=call, digest=digest, facts=facts)
                )
    return found


def digests_of(heard: Iterable[Heard]) -> dict[tuple[str, str], str]:
    """The digest of the personal part that each fact came in, by its call and its id."""
    return {(each.call, fact): each.digest for each in heard for fact in each.facts}


def facts_shown(
    incident: Incident, digests: Mapping[tuple[str, str], str], parts: Parts
) -> list[FactShown]:
    """Every fact, the newest first."""
    lowered = {fact for each in incident.lowered for fact in each.facts}
    return [
        FactShown(
            id=fact.id,
            name=fact.name,
            value=fact.value,
            source=fact.source.value,
            as_of=fact.as_of,
            confidence=fact.confidence,
            mistaken=fact.id in incident.mistaken,
            lowered=fact.id in lowered,
            span=SpanOf(
                question=fact.span.question,
                digest=digest,
                field=fact.span.field,
                start=fact.span.start,
                end=fact.span.end,
            ),
            words=_words(fact, parts.get(digest)),
            call=fact.call,
        )
        for fact in reversed(incident.facts)
        for digest in [fact.span.digest or digests.get(_as_heard(fact, incident), "")]
    ]


def _as_heard(fact: Fact, incident: Incident) -> tuple[str, str]:
    """Its call and the id under which that call said it."""
    call = fact.call or incident.call
    return call, own_id(fact.id, call)


def reports_shown(heard: Iterable[Heard], incident: Incident, parts: Parts) -> list[Report]:
    """Every event of the source, in order, with its words."""
    return [
        _report(each, "" if each.call == incident.call else each.call, parts.get(each.digest))
        for each in heard
        if each.digest
    ]


def _report(heard: Heard, call: str, part: Mapping[str, object] | None) -> Report:
    at, what, digest = heard.at, heard.what, heard.digest
    if part is None:
        return Report(at=at, what=what, digest=digest, call=call, kept=False)
    kind, remarks = part.get("call_type"), part.get("remarks")
    return Report(
        at=at,
        what=what,
        digest=digest,
        call=call,
        kept=True,
        call_type=_text(kind.get("label") or kind.get("code")) if isinstance(kind, dict) else "",
        narrative=_text(part.get("narrative")),
        remarks=[_text(one.get("text")) for one in remarks if isinstance(one, dict)]
        if isinstance(remarks, list)
        else [],
        place=part.get("place"),
        caller=part.get("caller"),
        person=part.get("person"),
    )


def _words(fact: Fact, part: Mapping[str, object] | None) -> str | None:
    if part is None:
        return None
    span = fact.span
    if span.field:
        text = _at(part, span.field)
        return text[span.start : span.end] if isinstance(text, str) else None
    if fact.source is FactSource.CALL_TYPE:
        kind = part.get("call_type")
        return _text(kind.get("label") or kind.get("code")) if isinstance(kind, dict) else None
    answers = part.get("answers")
    for answer in answers if isinstance(answers, list) else ():
        if isinstance(answer, dict) and answer.get("question") == span.question:
            return _text(answer.get("value"))
    return _beside(part, span.question)


def _beside(part: Mapping[str, object], question: str) -> str | None:
    """Answers that have a field of their own."""
    field = {
        "caller_relation": ("caller", "relation"),
        "location_setting": ("place", "setting"),
        "location_certainty": ("place", "certainty"),
    }.get(question)
    inner = part.get(field[0]) if field else None
    return _text(inner.get(field[1])) if field and isinstance(inner, dict) else None


def _at(part: Mapping[str, object], path: str) -> Any:
    """The value at a path such as ``remarks[2].text`` or ``remarks.2.text``."""
    value: Any = part
    for step in path.replace("[", ".").replace("]", "").split("."):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(_text(one) for one in value)
    return str(value)
