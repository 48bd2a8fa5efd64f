"""How did a fact's value change, who said so, and do sources contradict each other now?"""

from collections.abc import Collection
from itertools import groupby

from dispatch.contracts.fact import SCALES, UNKNOWN, Fact, Shape
from dispatch.contracts.incident import Incident
from dispatch.desk.timeline import contradictions, counting, last_words
from streams.gateway.models.story import FactHistory, ValueHeard


def histories(incident: Incident) -> list[FactHistory]:
    """Every fact of which more than one thing was said, contradicted ones first.

    What a person marked as a mistake never was; what they lowered was said all the same.
    """
    facts = [
        fact
        for fact in incident.facts
        if fact.id not in incident.mistaken
        and fact.value != UNKNOWN
        and SCALES[fact.name].shape is not Shape.LIST
    ]
    last, open_ = last_words(facts), contradictions(facts)
    by_name = groupby(sorted(facts, key=lambda each: each.name), key=lambda each: each.name)
    found = [_history(name, list(said), last[name], open_.get(name, ())) for name, said in by_name]
    shown = [each for each in found if len(each.values) > 1]
    return sorted(shown, key=lambda each: (not each.contradicted, each.name))


def _history(
    name: str, said: list[Fact], last: Collection[Fact], readings: Collection[Fact]
) -> FactHistory:
    now = counting(name, last)
    others = sorted({fact.value for fact in readings} - {now.value})
    still = {fact.id for fact in last}
    return FactHistory(
        name=name,
        now=now.value,
        contradicted=bool(readings),
        readings=[now.value, *others] if readings else [],
        values=[
            ValueHeard(
                fact=fact.id,
                value=fact.value,
                as_of=fact.as_of,
                source=fact.source.value,
                call=fact.call,
                counts=fact.id == now.id,
                last_word=fact.id in still,
            )
            for fact in sorted(said, key=lambda each: (each.as_of, each.id))
        ],
    )
