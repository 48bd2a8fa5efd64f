"""What is a region's desk like now?"""

from dispatch.contracts.site import Clock, OperatingMode
from streams.gateway.models.plain import Answer, Said


class PolicyInForce(Answer):
    """The policy that a region follows."""

    hash: str
    id: str
    version: str
    title: str


class SiteInForce(Answer):
    """The site's text that a region follows."""

    hash: str
    name: str
    time_zone: str
    queue_holder: str
    supervisor: str
    standing_path: str
    """The dispatch path without this software, in words for a person."""


class Counts(Answer):
    """How much there is, without ids."""

    open: int
    """Incidents that have not ended."""
    waiting: int
    """Incidents for which a team is sought, offered or not accepted yet."""
    queue: int
    """Entries of the human queue that nobody has opened."""
    with_crew: int
    incidents: dict[str, int]
    """Open incidents by state."""
    teams: dict[str, int]
    """Teams by state."""
    oldest_waiting_seconds: int | None
    """Of those who wait for a person or a team; ``None`` where nobody does."""


class Region(Answer):
    """One region, as its desk stands."""

    region: str
    name: str
    """The site's own name; the code where no site is adopted."""
    mode: OperatingMode
    clock: Clock
    now: int
    """The region's time: of an event clock that of its last event, else that of this machine, and
    never before the last step."""
    last_step: int
    """Time of the last step."""
    seq: int
    policy: PolicyInForce | None
    site: SiteInForce | None
    counts: Counts


class Level(Answer):
    """One level of the policy in force."""

    name: str
    meaning: str


class Overview(Region):
    """A region with what a person needs to act in it."""

    levels: list[Level]
    """Mildest first."""
    modes: list[str]
    """Ways to respond that the policy knows, least intrusive first."""
    offered_modes: list[str]
    """Those that teams of this desk serve."""
    outcomes: list[str]
    """How a person may end an incident."""
    planned: list[Said]
    """Texts that come into force later."""


class Regions(Answer):
    """Every region that has a desk."""

    regions: list[Region]
