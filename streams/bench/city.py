"""An invented partition that is kept busy: its commands, decided by the real core in memory."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Final

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptPolicy,
    AdoptSite,
    Command,
    ReportCall,
    ReportEms,
    ReportTeam,
    SetMode,
    TimePassed,
    command_bytes,
)
from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.response import Mode
from dispatch.contracts.site import CHARTER, OperatingMode, Site
from dispatch.contracts.site_text import site_from
from dispatch.contracts.step import Step, step_bytes
from dispatch.contracts.team import CrewMember, Role, TeamState
from dispatch.desk.asking import Given, Question
from dispatch.desk.decide import decide
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.placement import partition_of

START: Final = 1_782_907_200
SECONDS_BETWEEN: Final = 20
PERSON: Final = "person:bench"
HERE: Final = "8826e0cc4dfffff"
NEAR: Final = "8826e0cc0bfffff"
FAR_AWAY: Final = 1 << 39
CHANCE_OF_ACTING: Final = 0.8
CHANCE_OF_CALL: Final = 0.5
TEAMS: Final = 4
TICK_EVERY: Final = 25

_ANSWERS: Final[tuple[tuple[int, dict[str, str]], ...]] = (
    (40, {"disorganization": "some", "consciousness": "alert", "weapon": "none"}),
    (40, {"suicide_ideation": "active", "consciousness": "alert"}),
    (10, {"suicide_behavior": "in_progress", "consciousness": "altered"}),
    (10, {"weapon": "in_hand", "violence_now": "threatening"}),
)

_SITE: Final = """\
region = "{name}"
name = "{name} (invented)"
profile = "national-guidance"
clock = "broker"
time_zone = "America/Chicago"
density = "urban"
h3_resolution = 8
queue_holder = "{name}/crisis-desk"
supervisor = "{name}/supervisor"
standing_path = "Send through the radio room as before."
shadow_tells_life_threat = true
credentials_checked_by = "Nobody: the crews are invented."

[seconds]
availability_lease = 14400

[[sources]]
name = "{name}/cad"
topic = "calls.911"
holder = "{name}/psap"
holds_criminal_justice_data = false
"""


def site_text(region: str) -> bytes:
    """The text of an invented site."""
    return _SITE.format(name=region).encode()


def policy_text() -> bytes:
    """The national guidance in the form in which it travels."""
    folder = files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    }
    return bundle(texts, "national-guidance")


def regions_of(partition: int, partitions: int, number: int) -> list[str]:
    """So many names of regions whose desks live in that partition."""
    found: list[str] = []
    tried = 0
    while len(found) < number:
        tried += 1
        name = f"bench-{tried}"
        if partition_of(name, partitions) == partition:
            found.append(name)
    return found


@dataclass
class _Shelf:
    policies: dict[str, Policy] = field(default_factory=dict)
    sites: dict[str, Site] = field(default_factory=dict)

    def policy(self, hash_: str) -> Policy | None:
        return self.policies.get(hash_)

    def site(self, hash_: str) -> Site | None:
        return self.sites.get(hash_)


class City:
    """One partition with some regions: each command is decided and folded before the next."""

    def __init__(self, partition: int, regions: list[str], *, seed: int = 1) -> None:
        """Regions that have adopted their texts and act, with their teams on shift.

        Args:
            partition: Of inbox and log.
            regions: Their names.
            seed: Of what happens.
        """
        policy = load(policy_text())
        if not isinstance(policy, Policy):
            raise TypeError("the shipped policy has faults; see alongside policy check")
        self.policy = policy
        self.sites = {name: _site(name) for name in regions}
        self._shelf = _Shelf(
            {policy.hash: policy}, {site.hash: site for site in self.sites.values()}
        )
        self._router = NearestRouter(GreatCircle())
        self._random = random.Random(seed)  # noqa: S311 - a seed on purpose
        self._regions = regions
        self._number = 0
        self._now = START
        self._offers: list[tuple[str, str, str]] = []
        self._runs: list[tuple[str, str, list[str]]] = []
        self._ems: list[tuple[str, str]] = []
        self._calls: list[tuple[str, str]] = []
        self.desk = Desk.empty(partition)
        self.log: list[bytes] = []
        self.commands: list[Command] = []
        self._taken = 0
        for name in regions:
            for command in self._beginning(name):
                self._do(command)

    def go_on(self, number: int) -> None:
        """So many commands more, each with its step."""
        for count in range(number):
            self._now += self._random.randrange(2 * SECONDS_BETWEEN)
            if count % TICK_EVERY == 0:
                self._do(TimePassed(actor="worker"))
            elif count % TICK_EVERY == 1:
                self._still_here(count)
            elif self._ems:
                region, incident = self._ems.pop(0)
                self._do(
                    ReportEms(region=region, actor="ems", what="acknowledged", incident=incident)
                )
            elif self._offers and self._random.random() < CHANCE_OF_ACTING:
                region, offer, team = self._offers.pop(0)
                self._do(
                    AcceptOffer(
                        region=region, actor=f"team:{team}", offer=offer, team=team, arrival=300
                    )
                )
            elif self._runs and self._random.random() < CHANCE_OF_ACTING:
                self._next_state()
            else:
                self._call()

    def next_commands(self) -> list[tuple[str, bytes]]:
        """The commands since this was last asked, as they lie in the inbox, with their regions."""
        found = self.commands[self._taken :]
        self._taken = len(self.commands)
        return [(command.region, command_bytes(command)) for command in found]

    def _beginning(self, name: str) -> Iterator[Command]:
        common = {"region": name, "actor": PERSON}
        yield AdoptSite.model_validate(common | {"hash": self.sites[name].hash})
        yield AdoptPolicy.model_validate(
            common
            | {"hash": self.policy.hash, "signatures": tuple((role, PERSON) for role in CHARTER)}
        )
        yield SetMode.model_validate(common | {"mode": OperatingMode.AUTOMATIC})
        for number in range(TEAMS):
            yield ReportTeam(
                region=name,
                actor=PERSON,
                what="on_shift",
                team=f"{name}-{number}",
                modes=(Mode.MOBILE_CRISIS, Mode.PEER_OUTREACH),
                crew=(
                    CrewMember(
                        id=f"p{number}",
                        roles=(Role.PEER_SPECIALIST,),
                        credential_until=FAR_AWAY,
                        supervisor_reachable=True,
                    ),
                    CrewMember(id=f"c{number}", roles=(Role.CLINICIAN,), supervisor_reachable=True),
                ),
                station=NEAR,
                shift_until=FAR_AWAY,
            )

    def _call(self) -> None:
        if self._calls and self._random.random() > CHANCE_OF_CALL:
            region, call = self._calls.pop(self._random.randrange(len(self._calls)))
            self._do(self._report(region, call, "closed", {}))
            return
        region = self._random.choice(self._regions)
        self._number += 1
        call = f"{self._number:024x}"
        weights, answers = zip(*_ANSWERS, strict=True)
        said = self._random.choices(answers, weights)[0]
        self._calls = [*self._calls[-50:], (region, call)]
        self._do(self._report(region, call, "opened", said))

    def _report(self, region: str, call: str, what: str, said: dict[str, str]) -> Command:
        self._number += 1
        report = f"{self._number:024x}"
        return ReportCall.model_validate(
            {
                "region": region,
                "actor": f"source:{region}/cad",
                "what": what,
                "call": call,
                "report": report,
                "source": f"{region}/cad",
                "holder": f"{region}/psap",
                "channel": "911",
                "behavioral": "yes",
                "kinds": ("other",),
                "facts": tuple(
                    Fact(
                        id=f"{self._number:014x}{n:02x}",
                        name=name,
                        value=value,
                        source=FactSource.ANSWER,
                        as_of=START,
                    )
                    for n, (name, value) in enumerate(said.items())
                ),
                "cell": HERE,
                "call_type": "MNTL",
                "private": "a" * 64,
            }
        )

    def _still_here(self, count: int) -> None:
        """A team says that it is there: an availability is a lease."""
        number = count // TICK_EVERY
        region = self._regions[number % len(self._regions)]
        team = f"{region}-{number // len(self._regions) % TEAMS}"
        states = [one[2][0] for one in self._runs if one[1] == team]
        if not states:
            self._state(region, team, "available")

    def _state(self, region: str, team: str, state: str) -> None:
        self._do(
            ReportTeam(
                region=region,
                actor=f"team:{team}",
                what="status",
                team=team,
                state=TeamState(state),
            )
        )

    def _next_state(self) -> None:
        region, team, states = self._runs[0]
        state = states.pop(0)
        if not states:
            self._runs.pop(0)
        self._state(region, team, state)

    def _do(self, command: Command) -> None:
        step = self._decided(command)
        raw = step_bytes(step)
        self.desk = fold(self.desk, raw).desk
        self.log.append(raw)
        self.commands.append(command)
        for event in step.events:
            if event["event"] == "offer_made":
                self._offers.append((event["region"], event["offer"], event["team"]))
            elif event["event"] == "ems_requested":
                self._ems.append((event["region"], event["incident"]))
            elif event["event"] == "offer_accepted":
                states = ["en_route", "on_scene", "available"]
                self._runs.append((event["region"], event["team"], states))

    def _decided(self, command: Command) -> Step:
        given = Given(
            offset=self.desk.head.answered + 1,
            appended=self._now,
            engine="bench",
            incarnation="inbox/log",
        )
        answers: dict[str, object] = {}
        step = decide(self.desk, command, given, answers, self._shelf, self._router)
        if isinstance(step, Question):
            answers = dict.fromkeys(step.asks, "here")
            step = decide(self.desk, command, given, answers, self._shelf, self._router)
        if isinstance(step, Question):
            raise TypeError("the core asked a second time")
        return step


def _site(name: str) -> Site:
    site = site_from(site_text(name))
    if not isinstance(site, Site):
        raise TypeError(f"the bench's site has faults: {site}")
    return site
