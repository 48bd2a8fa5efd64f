"""An offer: the question to one team whether it will take an incident."""

from dataclasses import dataclass
from enum import StrEnum


class OfferState(StrEnum):
    """Declining costs nothing and is never held against a team."""

    MADE = "made"
    HELD = "held"
    """Accepted, and a faster team is being asked within a confirmation window."""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One team, one incident, one window. Times are epoch seconds."""

    id: str
    team: str
    mode: str
    made_at: int
    until: int
    arrival: int | None
    """Seconds that the team needs to arrive, as estimated or as the team itself said."""
    state: OfferState
