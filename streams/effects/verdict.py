"""May this effect go out now? Pure: time and the switch are given."""

from enum import StrEnum
from typing import Final

from streams.effects.effect import Effect

OFFER: Final = "offer.made"


class Verdict(StrEnum):
    """What becomes of an effect."""

    ON_TIME = "on_time"
    LATE = "late"
    """Goes out all the same and says that it is late."""
    TOO_LATE = "too_late"
    """Does not go out; the desk is told."""
    SWITCHED_OFF = "switched_off"
    """Does not go out; the desk is told."""


def verdict(effect: Effect, *, now: int, switched_off: bool) -> Verdict:
    """What becomes of the effect at ``now``, an epoch second of the region's own clock.

    Only what says that it expires is ever held back for being late: EMS, duress, custody and
    withdrawals always go out.
    """
    if effect.kind == OFFER and switched_off:
        return Verdict.SWITCHED_OFF
    if effect.valid_until is None or now < effect.valid_until:
        return Verdict.ON_TIME
    return Verdict.TOO_LATE if effect.expires else Verdict.LATE
