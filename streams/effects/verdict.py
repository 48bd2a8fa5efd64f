"""May this effect go out now? Pure: time and the switch are given."""

from enum import StrEnum
from typing import Final

from dispatch.desk.effects import Effect

OFFER: Final = "offer.made"

LATE_AFTER: Final = 60
"""Seconds from a step to its effects; beyond it a receiver should know that something was away."""


class Verdict(StrEnum):
    """What becomes of an effect."""

    ON_TIME = "on_time"
    LATE = "late"
    """Goes out all the same and says that it is late."""
    TOO_LATE = "too_late"
    """Does not go out; the desk is told."""
    SWITCHED_OFF = "switched_off"
    """Does not go out; the desk is told."""


def verdict(effect: Effect, *, now: int, since_step: float, switched_off: bool) -> Verdict:
    """What becomes of the effect.

    Only what says that it expires is ever held back for being late: EMS, duress, custody and
    withdrawals always go out.

    Args:
        effect: The effect.
        now: Epoch second of the region's own clock.
        since_step: Seconds since its step was appended to the log, whatever the region's clock.
        switched_off: Whether the local switch stops offers.
    """
    if effect.kind == OFFER and switched_off:
        return Verdict.SWITCHED_OFF
    if effect.expires:
        until = effect.valid_until
        return Verdict.TOO_LATE if until is not None and now >= until else Verdict.ON_TIME
    return Verdict.LATE if since_step > LATE_AFTER else Verdict.ON_TIME
