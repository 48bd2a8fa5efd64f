"""What can a person tell a desk, and what does it answer?"""

from typing import Annotated, Literal

from pydantic import Field

from dispatch.contracts.incident import Outcome
from dispatch.contracts.response import Ground, Mode
from dispatch.contracts.site import OperatingMode
from streams.gateway.models.incident import Incident
from streams.gateway.models.plain import Answer, Code, Told, Words

Version = Annotated[int, Field(ge=0)]
FactId = Annotated[str, Field(pattern=r"^[A-Za-z0-9._:/@+-]{1,200}$")]


class Seen(Told):
    """What a screen sends with every act."""

    version: Version | None = None
    """The incident's version on the screen; a stale one is refused with what changed."""
    words: Words | None = None
    """A reason in the person's own words. Personal: kept apart, erased with the call."""


class Accept(Told):
    """A team takes an incident."""

    team: Code
    arrival_seconds: Annotated[int, Field(ge=0, le=86_400)] | None = None


class Decline(Told):
    """A team does not. No reason is asked, and none is kept."""

    team: Code


class Open(Seen):
    """Take custody."""


class GiveBack(Seen):
    """Give the incident back to the desk's own way of working."""

    behavioral: Literal["yes", "no"] | None = None
    """Whether this is a behavioral-health call, where that was in doubt."""


class End(Seen):
    """End an incident with exactly one outcome."""

    outcome: Outcome
    reason: Code = "none"


class Lower(Seen):
    """Lower the level that rests on the named facts. Why is never left out."""

    words: Words
    level: Code
    facts: Annotated[list[FactId], Field(min_length=1, max_length=200)]
    alone: bool = False
    """From the highest level: nobody else is on duty who could agree; a review follows."""


class Mistaken(Seen):
    """Mark one fact as a mistake."""

    fact: FactId


class FollowUp(Seen):
    """Say what was agreed about the next contact with the person, or what came of it."""

    what: Literal["planned", "declined", "reached", "not_reached"]
    within: Literal["first", "second", "third"] = "third"
    """Of what is planned: by which of the policy's times."""
    peer: Code | None = None
    """Of what is planned: the peer of the crew, by the roster's pseudonym, who said that it lies
    with them. Nobody is assigned to it."""


class Overrule(Seen):
    """Respond in another way than the desk decided."""

    mode: Mode
    team: Code | None = None
    ground: Ground | None = None
    """Where officers are part of the mode: one that the policy admits."""
    reason: Code
    """Why, as a code; the words go into ``words``."""


class Confirm(Seen):
    """Turn the desk's proposal into an offer."""


class Link(Seen):
    """Say that another incident is the same as this one."""

    other: Code


class DismissLink(Seen):
    """Say that another incident is another matter; it is not proposed again."""

    other: Code


class Unlink(Seen):
    """Take a linked call out again."""

    call: Code


class Pass(Seen):
    """Pass custody to a named holder."""

    to: Code
    """A position, center, desk or crew by its code, or a person by name."""


class HandOver(Seen):
    """Ask another region's desk to take the call."""

    to: Code
    """The other region's code."""


class Switch(Told):
    """Set how much a region's desk does by itself."""

    mode: OperatingMode


class Done(Answer):
    """The desk did what it was told."""

    outcome: Literal["done"] = "done"
    version: int
    """Inbox offset of the step."""
    seq: int
    at: int
    lines: list[str]
    """What happened, in plain words."""
    events: list[str]
    incident: Incident | None = None
    """As it stands now."""


class Refused(Answer):
    """The desk changed nothing, and says why."""

    outcome: Literal["refused"] = "refused"
    reason: str
    """Its code."""
    sentence: str
    version: int
    at: int
    changed: list[str] = Field(default_factory=list)
    """Where the screen was stale: what happened since, in plain words."""
    incident: Incident | None = None


class Pending(Answer):
    """The command lies in the inbox and nobody has answered it yet. It is not lost."""

    outcome: Literal["pending"] = "pending"
    partition: int
    offset: int
    look: str
    """Where its outcome will be."""
    sentence: str


class Outcomes(Answer):
    """What became of a command."""

    answer: Annotated[Done | Refused | Pending, Field(discriminator="outcome")]
