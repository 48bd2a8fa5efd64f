"""What must not be kept at all? It is taken out before anything is made of an event."""

from collections.abc import Mapping, Sequence
from typing import Final

from dispatch.classification.forms import FORMS
from dispatch.classification.screener import QUESTIONS
from dispatch.contracts.fact import SCALES

_OURS: Final = frozenset({"kind", *SCALES, *FORMS, *QUESTIONS})

_KEPT_OF_988: Final[Mapping[str, frozenset[str] | None]] = {
    "call": None,
    "channel": None,
    "occurred_at": None,
    "late": None,
    "call_type": frozenset({"system", "edition", "code", "label"}),
    "answers": frozenset({"question", "value", "at"}),
    "narrative": None,
    "remarks": frozenset({"text", "at"}),
    "caller": frozenset({"name", "phone", "relation"}),
    "person": frozenset({"name", "pronouns", "date_of_birth"}),
    "test": None,
    "disposition": None,
    "follow_up": None,
}
"""Of a 988 contact only this is kept while its place is closed: a field that nobody knows could be
a place. ``None`` keeps the whole value."""


def without_fields(data: Mapping[str, object], paths: Sequence[str]) -> dict[str, object]:
    """The body without what a source of criminal-justice data must not hand on.

    A path leads through lists into each of their entries.
    """
    cut: object = dict(data)
    for path in paths:
        cut = _without(cut, path.split("."))
    return cut if isinstance(cut, dict) else {}


def _without(value: object, steps: Sequence[str]) -> object:
    if isinstance(value, list):
        return [_without(one, steps) for one in value]
    if not isinstance(value, dict) or steps[0] not in value:
        return value
    if len(steps) == 1:
        return {key: inner for key, inner in value.items() if key != steps[0]}
    return value | {steps[0]: _without(value[steps[0]], steps[1:])}


def without_place(data: Mapping[str, object]) -> dict[str, object]:
    """The body of a 988 contact without its place, and without all that could hold one.

    Answers to questions that are none of ours go too. Free words stay: only a person can tell
    what they hold.
    """
    kept: dict[str, object] = {}
    for name, inside in _KEPT_OF_988.items():
        if name in data:
            kept[name] = data[name] if inside is None else _only(data[name], inside)
    answers = kept.get("answers")
    if isinstance(answers, list):
        kept["answers"] = [a for a in answers if _is_ours(a)]
    return kept


def _only(value: object, names: frozenset[str]) -> object:
    if isinstance(value, list):
        return [_only(one, names) for one in value]
    if isinstance(value, dict):
        return {
            key: inner
            for key, inner in value.items()
            if key in names and (key == "value" or not isinstance(inner, dict | list))
        }
    return None


def _is_ours(answer: object) -> bool:
    if not isinstance(answer, dict):
        return False
    question = answer.get("question")
    return isinstance(question, str) and question in _OURS
