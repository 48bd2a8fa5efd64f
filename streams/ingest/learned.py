"""Is there a learned model at this installation, and what may it look at of a call?"""

import hashlib
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dispatch.classification.classify import CallType, Classified
from dispatch.classification.learned import LearnedModel, ModelFaults, Seen, model_from
from streams.errors import AwayError, UsageError

BESIDE: Final = ".sha256"
"""Ends the name of the file with a model's hash, in the form that ``sha256sum --check`` reads."""


def learned_model(path: Path) -> LearnedModel:
    """The model in a file.

    Raises:
        AwayError: If it cannot be read.
        UsageError: With all that is wrong with it, or if it is not the one whose hash lies beside.
    """
    beside = path.with_name(path.name + BESIDE)
    try:
        raw = path.read_bytes()
        noted = beside.read_text("ascii", "replace").split() if beside.exists() else []
    except OSError as error:
        raise AwayError(
            f"The learned model {path} cannot be read ({error.strerror}); correct "
            "ALONGSIDE_LEARNED_MODEL, or leave it out: the default is none."
        ) from error
    digest = hashlib.sha256(raw).hexdigest()
    if noted and noted[0] != digest:
        raise UsageError(
            f"{path} is not the model whose hash lies beside it in {beside.name}; somebody changed "
            "one of the two. Make it again with alongside classify train."
        )
    match model_from(raw):
        case ModelFaults(faults=faults):
            raise UsageError(f"The learned model {path} cannot be used:\n  " + "\n  ".join(faults))
        case LearnedModel() as model:
            return model


def seen_of(
    call_type: CallType | None,
    found: Classified,
    *,
    channel: Literal["911", "988"],
    at: int,
    zone: str,
) -> Seen | None:
    """What a model may look at of one event; ``None`` where the zone's clock is not known here.

    Args:
        call_type: The source's type.
        found: What was understood of the event.
        channel: Of the call.
        at: Epoch second of the event.
        zone: IANA name of the zone whose wall clock counts.
    """
    wall = _zone(zone)
    if wall is None:
        return None
    local = datetime.fromtimestamp(at, UTC).astimezone(wall)
    return Seen(
        call_type=call_type,
        channel=channel,
        facts=found.facts,
        hour=local.hour,
        weekday=local.weekday(),
    )


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
