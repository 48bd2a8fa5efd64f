"""What does a site's own learned model say of a call? A score in whole numbers, and no more.

A model is optional and the default is none. It is small enough to be read: a base and a weight for
each thing that a call can show (its type's words, channel, hour, weekday, coded answers), in
thousandths of a logit after calibration. Whole numbers are added up, so that the same call has the
same score on every machine. A score above the model's threshold adds one doubt to a call that would
be set aside, which brings a person to it; nothing else is ever made of it (``raised``).
"""

import hashlib
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import orjson

from dispatch.classification.classify import CallType, Draft
from dispatch.classification.type_codes import code_of
from dispatch.classification.vocabulary import key_of
from dispatch.contracts.fact import SCALES, FactSource

FORMAT: Final = 1
DOUBT: Final = "learned_score"
"""What a score above the threshold adds, where a call would be set aside."""

MOST_WEIGHTS: Final = 20_000
LARGEST: Final = 1_000_000
"""Of a weight, in thousandths of a logit: a thousand logits are certainty many times over."""

_WORD: Final = re.compile(r"[A-Z0-9]{2,40}")
_NAME: Final = re.compile(
    r"(type|word):[A-Z0-9._/-]{1,60}|channel:(911|988)|hour:([01][0-9]|2[0-3])|weekday:[0-6]"
    r"|answer:[a-z_]{1,40}=[A-Za-z0-9_:-]{1,60}"
)
_SHORT: Final = re.compile(r"[^\x00-\x1f]{0,200}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a model may look at, of one call."""

    call_type: CallType | None
    channel: Literal["911", "988"]
    facts: Sequence[Draft]
    """What was understood of the event; of these only what was answered counts."""
    hour: int
    """Of the region's wall clock, 0 to 23."""
    weekday: int
    """0 is Monday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedModel:
    """One model, as it was stored."""

    digest: str
    """SHA-256 of its bytes."""
    label: str
    """The outcome that it was fitted to."""
    system: str
    """Of the call types that it was fitted to, with their edition: a code means another thing
    elsewhere, so calls of other types get no score."""
    edition: str
    base: int
    """In thousandths of a logit, as all weights and the threshold."""
    threshold: int
    weights: Mapping[str, int]

    def score(self, seen: Seen) -> int | None:
        """The calibrated score in thousandths of a logit; ``None`` for a call it cannot judge."""
        kind = seen.call_type
        if kind is None or key_of(kind.system, kind.edition, "") != key_of(
            self.system, self.edition, ""
        ):
            return None
        return self.base + sum(self.weights.get(name, 0) for name in features_of(seen))

    def raises(self, seen: Seen, *, behavioral: str) -> bool:
        """Whether a person should look at this call: only ever where it would be set aside."""
        if behavioral != "no":
            return False
        score = self.score(seen)
        return score is not None and score > self.threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFaults:
    """Everything that is wrong with a stored model."""

    faults: tuple[str, ...]


def features_of(seen: Seen) -> frozenset[str]:
    """What a call shows a model, by name. Words of callers and places are not in it."""
    names = {f"channel:{seen.channel}", f"hour:{seen.hour:02d}", f"weekday:{seen.weekday}"}
    if seen.call_type is not None:
        code = code_of(seen.call_type.code)
        if code:
            names.add(f"type:{code}")
        names.update(f"word:{word}" for word in _WORD.findall(code))
    names.update(
        f"answer:{fact.name}={fact.value}"
        for fact in seen.facts
        # Values with an open end, such as a language, are left out.
        if fact.source is FactSource.ANSWER and fact.value in SCALES[fact.name].values
    )
    return frozenset(names)


def permille_of(score: int) -> int:
    """The probability that a score stands for, to be shown; nothing is decided by it."""
    logit = max(-30.0, min(30.0, score / 1000))
    return round(1000 / (1 + math.exp(-logit)))


def score_of(permille: int) -> int:
    """The score that stands for a probability between 1 and 999 permille."""
    return round(1000 * math.log(permille / (1000 - permille)))


def model_bytes(
    *,
    label: str,
    system: str,
    edition: str,
    base: int,
    threshold: int,
    weights: Mapping[str, int],
    fitted: Mapping[str, int],
) -> bytes:
    """A model as it is stored: one line of JSON with sorted keys, whole numbers and codes only.

    Args:
        label: The outcome that it was fitted to.
        system: Of the call types, with their edition.
        edition: See above.
        base: In thousandths of a logit, as all weights and the threshold.
        threshold: Above it a person looks.
        weights: By name of what a call shows.
        fitted: From how many calls of which time, for whoever reads it.
    """
    parts = {
        "format": FORMAT,
        "label": label,
        "system": system,
        "edition": edition,
        "base": base,
        "threshold": threshold,
        "threshold_permille": permille_of(threshold),
        "weights": dict(weights),
        "fitted": dict(fitted),
    }
    return orjson.dumps(parts, option=orjson.OPT_SORT_KEYS) + b"\n"


def model_from(raw: bytes) -> LearnedModel | ModelFaults:
    """The model in a stored text, or all that is wrong with it."""
    try:
        parts = orjson.loads(raw)
    except ValueError:
        return ModelFaults(faults=("is no JSON; make it again with alongside classify train",))
    if not isinstance(parts, dict):
        return ModelFaults(faults=("must be one JSON object",))
    faults = [
        f"{name}: {fault}"
        for name, check in _CHECKS.items()
        if (fault := check(parts.get(name))) is not None
    ]
    faults += [f"{name}: no such key" for name in sorted(parts.keys() - _CHECKS.keys())]
    if faults:
        return ModelFaults(faults=tuple(faults))
    return LearnedModel(
        digest=hashlib.sha256(raw).hexdigest(),
        label=parts["label"],
        system=parts["system"],
        edition=parts["edition"],
        base=parts["base"],
        threshold=parts["threshold"],
        weights=parts["weights"],
    )


def _is_format(value: Any) -> str | None:
    return None if value == FORMAT and type(value) is int else f"must be {FORMAT}"


def _is_short(value: Any) -> str | None:
    fine = isinstance(value, str) and _SHORT.fullmatch(value)
    return None if fine else "must be a text of at most 200 characters"


def _is_whole(value: Any) -> str | None:
    fine = type(value) is int and abs(value) <= LARGEST
    return None if fine else f"must be a whole number of thousandths, at most {LARGEST}"


def _is_permille(value: Any) -> str | None:
    fine = type(value) is int and 0 <= value <= 1000  # noqa: PLR2004 - permille
    return None if fine else "must be a whole number from 0 to 1000"


def _are_weights(value: Any) -> str | None:
    if not isinstance(value, dict) or len(value) > MOST_WEIGHTS:
        return f"must be an object with at most {MOST_WEIGHTS} weights"
    wrong = sum(
        not _NAME.fullmatch(name) or _is_whole(one) is not None for name, one in value.items()
    )
    return f"{wrong} of them are no weight of something that a call shows" if wrong else None


def _are_numbers(value: Any) -> str | None:
    fine = isinstance(value, dict) and all(type(each) is int for each in value.values())
    return None if fine else "must be an object of whole numbers"


_CHECKS: Final = {
    "format": _is_format,
    "label": _is_short,
    "system": _is_short,
    "edition": _is_short,
    "base": _is_whole,
    "threshold": _is_whole,
    "threshold_permille": _is_permille,
    "weights": _are_weights,
    "fitted": _are_numbers,
}
