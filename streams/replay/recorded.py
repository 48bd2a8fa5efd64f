"""What does an export say of a call that only the time after it knew?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from streams.replay.row import Row

NEED: Final = ("mental_health", "behavioral", "behavioral_health", "crisis", "suicide")
"""Names of outcomes that say that it was about mental health, unless others are given."""
DANGER: Final = ("danger", "weapon", "violence", "dv_related", "assault", "injury", "arrest")
"""Names of outcomes that say that someone was in danger, unless others are given."""
WENT: Final = ("responder", "agency", "unit_type", "responders")
"""Names of outcomes that say who went."""

_TRUE: Final = frozenset({"1", "true", "t", "yes", "y", "x"})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the export says of a call."""

    need: bool | None
    """Whether it was about mental health; ``None`` where the export does not say."""
    danger: bool | None
    police: bool
    """Whether officers went."""
    hour: int | None
    area: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the outcome columns of an export are to be understood."""

    need: tuple[str, ...] = NEED
    danger: tuple[str, ...] = DANGER
    went: Literal["police", "other"] = "police"
    """Who went where the export does not say."""

    def recorded(self, row: Row) -> Recorded:
        """What a row says."""
        outcome = {name.lower(): value for name, value in row.outcome.items()}
        who = next((outcome[name] for name in WENT if outcome.get(name)), "")
        return Recorded(
            need=_any(outcome, self.need),
            danger=_any(outcome, self.danger),
            police="police" in who.lower() if who else self.went == "police",
            hour=row.hour,
            area=row.area,
            type=row.type,
        )


def _any(outcome: Mapping[str, str], names: Iterable[str]) -> bool | None:
    said = [outcome[name].strip().lower() in _TRUE for name in names if name in outcome]
    return any(said) if said else None
