"""A fact between a command, the state and an event."""

from typing import Any

from dispatch.contracts.fact import Fact


def fact_parts(fact: Fact) -> dict[str, Any]:
    """The fact as it stands in an event: JSON values, defaults left out."""
    parts: dict[str, Any] = {
        "id": fact.id,
        "name": fact.name,
        "value": fact.value,
        "source": fact.source.value,
        "as_of": fact.as_of,
        "confidence": fact.confidence,
    }
    if fact.call:
        parts["call"] = fact.call
    span = fact.span
    if span.question:
        parts["span"] = {"question": span.question}
    elif span.digest:
        parts["span"] = {
            "digest": span.digest,
            "field": span.field,
            "start": span.start,
            "end": span.end,
        }
    return parts
