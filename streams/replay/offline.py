"""A desk in memory: the same reading, deciding and folding as a worker's, and no broker."""

from importlib.metadata import version
from typing import Final, NamedTuple

from dispatch.contracts.command import AdoptPolicy, AdoptSite, Command, SetMode
from dispatch.contracts.site import OperatingMode, Site
from dispatch.contracts.step import Step, hash_of, step_bytes
from dispatch.desk.asking import Given, Question
from dispatch.desk.chain import Head
from dispatch.desk.decide import Decided, decided
from dispatch.desk.fold import standing_at
from dispatch.desk.nearness import NEAR
from dispatch.desk.state import Desk, Region
from dispatch.policy.model import Policy
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.making import Making
from streams.replay.post import Post

ACTOR: Final = "import:replay"
"""Who adopts the texts: no person did."""


class Answered(NamedTuple):
    """One step, its stored bytes, and the desk's region after it."""

    step: Step
    raw: bytes | None
    """``None`` from a desk that keeps no record."""
    region: Region


class Offline:
    """One region's desk."""

    def __init__(
        self,
        *,
        site: Site,
        policy: Policy,
        making: Making,
        name: str,
        mode: OperatingMode,
        record: bool = True,
    ) -> None:
        """Nothing is adopted yet; see `begin`.

        Args:
            site: With an event clock.
            policy: What to decide by.
            making: The way from a record to commands.
            name: In place of Kafka's ids of topics; made from the inputs.
            mode: How much the desk does by itself.
            record: Whether the bytes of each step are made and chained by their hashes. Where
                nobody keeps them that is a twelfth of the work, and no decision depends on it.
        """
        self.site = site
        self._policy = policy
        self._mode = mode
        self._record = record
        self._making = making
        self._router = NearestRouter(GreatCircle())
        self._engine = f"alongside-{version('alongside')}"
        self._name = name
        self._incarnation = f"{name}-inbox/{name}-log"
        self._shelf = _Shelf(self)
        self._desk = Desk.empty(0)

    @property
    def desk(self) -> Desk:
        """The desk as of the last step."""
        return self._desk

    @property
    def region(self) -> Region:
        """The region's desk as of the last step."""
        return self._desk.region(self.site.region)

    def policy(self, hash_: str) -> Policy | None:
        """The policy of that hash: implements the core's `Shelf`."""
        return self._policy if hash_ == self._policy.hash else None

    def shelved_site(self, hash_: str) -> Site | None:
        """The site of that hash."""
        return self.site if hash_ == self.site.hash else None

    def begin(self) -> list[Answered]:
        """The steps by which the desk adopts its texts and its mode."""
        region = self.site.region
        adopted: list[Command] = [
            AdoptSite(region=region, actor=ACTOR, hash=self.site.hash),
            AdoptPolicy(
                region=region,
                actor=ACTOR,
                hash=self._policy.hash,
                # Nobody follows what a replay says, so nobody has to agree to it.
                signatures=tuple((role, ACTOR) for role in self.site.charter),
            ),
        ]
        if self._mode is not OperatingMode.SHADOW:  # a region begins in shadow
            adopted.append(SetMode(region=region, actor=ACTOR, mode=self._mode))
        return [self.do(command) for command in adopted]

    def post(self) -> Post:
        """A new post for this desk's sources. No topic may be served by two of them."""
        return Post(self._making, {self.site.region: self.site}, name=self._name)

    def do(self, command: Command) -> Answered:
        """The step that answers a command; the desk has folded it when it comes back."""
        given = Given(
            offset=self._desk.head.answered + 1,
            appended=0,  # a region with an event clock never looks at it
            engine=self._engine,
            incarnation=self._incarnation,
            kept=self._record,
        )
        shelf = self._shelf
        outcome = decided(self._desk, command, given, {}, shelf, self._router)
        if isinstance(outcome, Question):
            # Nobody's position is known; texts are here.
            answers = {ask: {} if ask.startswith(NEAR) else "here" for ask in outcome.asks}
            outcome = decided(self._desk, command, given, answers, shelf, self._router)
        assert isinstance(outcome, Decided)  # noqa: S101 - the core asks once
        raw = step_bytes(outcome.step) if self._record else None
        head = Head(hash=hash_of(raw) if raw is not None else "", answered=given.offset)
        self._desk = standing_at(outcome.folding, outcome.step, head)
        return Answered(outcome.step, raw, self.region)


class _Shelf:
    def __init__(self, offline: Offline) -> None:
        self._offline = offline

    def policy(self, hash_: str) -> Policy | None:
        return self._offline.policy(hash_)

    def site(self, hash_: str) -> Site | None:
        return self._offline.shelved_site(hash_)
