"""Someone who waits for a team."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One incident that waits for a team."""

    incident: str
    since: int
    """Epoch second at which the source appended the call: the wait counts from there."""
    steps: int
    """Levels below the most serious one of the profile in force; 0 is the most serious."""

    def __post_init__(self) -> None:
        """Refuse a level above the most serious."""
        if self.steps < 0:
            raise ValueError(
                f"incident {self.incident} is {self.steps} levels below the most serious, "
                "and there is none above; count from 0"
            )
