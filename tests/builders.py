"""Makers for tests: a small world that drives the real desk and the real router, with no broker."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

import orjson

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptPolicy,
    AdoptSite,
    Command,
    DeclineOffer,
    ReportCall,
    ReportTeam,
    SetMode,
    TimePassed,
    command_from,
)
from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.incident import Incident
from dispatch.contracts.site import CHARTER, Clock, OperatingMode, Site, Source
from dispatch.contracts.step import Step, hash_of, step_bytes
from dispatch.contracts.team import CrewMember, Role, TeamState
from dispatch.desk import nearness
from dispatch.desk.asking import Given, Question
from dispatch.desk.chain import Standing
from dispatch.desk.decide import decide
from dispatch.desk.fold import Folding, fold
from dispatch.desk.state import Desk
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy
from routing.router import NearestRouter
from routing.travel import GreatCircle

SIGNED = tuple((role, "person:ada") for role in CHARTER)
"""Every signature that a site asks for unless it says otherwise."""

SIGNING = tuple(word for role in CHARTER for word in ("--signed", f"{role}:sam.{role}"))
"""The same for the command line."""

T0 = 1_782_907_200
"""2026-07-01 12:00:00 UTC, in seconds."""

REGION = "springfield"
HERE = "8826e0cc4dfffff"
NEAR = "8826e0cc0bfffff"
ROUTER = NearestRouter(GreatCircle())


def profile(name: str = "national-guidance") -> Policy:
    """A shipped profile, compiled."""
    folder = files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    }
    policy = load(bundle(texts, name))
    assert isinstance(policy, Policy), policy
    return policy


POLICY = profile()


def a_site(**changes: Any) -> Site:
    """A site with our default windows."""
    parts: dict[str, Any] = {
        "region": REGION,
        "name": "Springfield",
        "hash": "5" * 64,
        "profile": "national-guidance",
        "clock": Clock.BROKER,
        "time_zone": "America/New_York",
        "h3_resolution": 8,
        "sources": (
            Source(
                name="springfield-cad",
                topic="calls.911",
                holder="position:call-taker",
                holds_criminal_justice_data=False,
            ),
        ),
        "queue_holder": "position:dispatcher",
        "supervisor": "position:supervisor",
        "density": "urban",
        "standing_path": "Dispatch as before this software.",
        "shadow_tells_life_threat": True,
        "credentials_checked_by": "The agency, before it sends a roster.",
    }
    return Site(**(parts | changes))


@dataclass
class DictShelf:
    """A shelf with the texts that a test put on it."""

    policies: dict[str, Policy] = field(default_factory=dict)
    sites: dict[str, Site] = field(default_factory=dict)

    def policy(self, hash_: str) -> Policy | None:
        """The policy, if the test put it here."""
        return self.policies.get(hash_)

    def site(self, hash_: str) -> Site | None:
        """The site, if the test put it here."""
        return self.sites.get(hash_)


def facts_of(report: str, values: Mapping[str, str | list[str]], as_of: int) -> tuple[Fact, ...]:
    """Facts as ingest would make them from structured answers."""
    pairs = [
        (name, value)
        for name, given in values.items()
        for value in (given if isinstance(given, list) else [given])
    ]
    return tuple(
        Fact(
            id=f"{report}/{number}",
            name=name,
            value=value,
            source=FactSource.ANSWER,
            as_of=as_of,
        )
        for number, (name, value) in enumerate(pairs)
    )


def a_call(
    call: str = "c1",
    what: str = "opened",
    *,
    report: str = "",
    at: int = T0,
    facts: Mapping[str, str | list[str]] | None = None,
    **changes: Any,
) -> ReportCall:
    """What a 911 source says of a behavioral-health call."""
    report = report or f"{call}-{what}-{at}"
    parts: dict[str, Any] = {
        "region": REGION,
        "actor": "source:springfield-cad",
        "what": what,
        "call": call,
        "report": report,
        "source": "springfield-cad",
        "holder": "position:call-taker",
        "channel": "911",
        "behavioral": "yes",
        "kinds": ("disturbance",),
        "facts": facts_of(report, facts or {}, at),
        "cell": HERE,
        "call_type": "MNTL",
        "heard": at,
    }
    return ReportCall(**(parts | changes))


def a_crew(*roles: str, until: int = T0 + 10**8, team: str = "north") -> tuple[CrewMember, ...]:
    """One member for each role, with a credential and a supervisor within reach.

    Who they are depends on the team: no two teams have the same people.
    """
    return tuple(
        CrewMember(
            id=f"{team}-m{number}-{role}",
            roles=(Role(role),),
            credential_until=until if role == "peer_specialist" else None,
            supervisor_reachable=True,
        )
        for number, role in enumerate(roles)
    )


def a_team(
    team: str = "north",
    *,
    roles: Iterable[str] = ("clinician", "peer_specialist"),
    modes: Iterable[str] = ("mobile_crisis",),
    **changes: Any,
) -> ReportTeam:
    """A mobile crisis team with a clinician and a peer comes on shift."""
    parts: dict[str, Any] = {
        "region": REGION,
        "actor": f"team:{team}",
        "what": "on_shift",
        "team": team,
        "modes": tuple(modes),
        "crew": a_crew(*roles, team=team),
        "station": NEAR,
        "shift_until": T0 + 12 * 3600,
    }
    return ReportTeam(**(parts | changes))


def a_status(team: str, state: str) -> ReportTeam:
    """A team says where it stands."""
    return ReportTeam(
        region=REGION, actor=f"team:{team}", what="status", team=team, state=TeamState(state)
    )


class World:
    """A desk, its log and a clock. Every command goes through bytes, as on a real log."""

    def __init__(
        self,
        *,
        mode: str = "automatic",
        site: Site | None = None,
        policy: Policy = POLICY,
        adopt: bool = True,
    ) -> None:
        self.site = site or a_site()
        self.policy = policy
        self.shelf = DictShelf({policy.hash: policy}, {self.site.hash: self.site})
        self.desk = Desk.empty(0)
        self.now = T0
        self.near: dict[str, object] = {}
        """What the shell answers of teams' positions, by the cell of the person."""
        self.log: list[bytes] = []
        self.commands: list[tuple[Command, int]] = []
        if adopt:
            person = {"region": self.site.region, "actor": "person:ada"}
            start = {"at": T0} if self.site.clock is Clock.EVENT else {}
            self.send(AdoptSite(hash=self.site.hash, **person, **start))
            self.send(AdoptPolicy(hash=policy.hash, signatures=SIGNED, **person, **start))
            if mode != "shadow":
                self.send(SetMode(mode=OperatingMode(mode), **person, **start))

    def send(self, command: Command, *, at: int | None = None, behind: bool = False) -> Step:
        """The step that answers the command, already folded."""
        self.now = max(self.now, at) if at is not None else self.now
        step = self.step(command, behind=behind)
        raw = step_bytes(step)
        folded = fold(self.desk, raw)
        assert folded.standing is Standing.NEXT, folded.standing
        self.desk = folded.desk
        self.log.append(raw)
        self.commands.append((command, self.now))
        return step

    def step(self, command: Command, *, behind: bool = False) -> Step:
        """The step that would answer the command, not folded."""
        given = Given(
            offset=self.desk.head.answered + 1, appended=self.now, engine="test", incarnation="i/l"
        )
        answers: dict[str, object] = {"behind": True} if behind else {}
        step = decide(self.desk, command, given, answers, self.shelf, ROUTER)
        if isinstance(step, Question):
            for ask in step.asks:
                if ask.startswith(nearness.NEAR):
                    answers[ask] = self.near.get(ask.rpartition("/")[2], {})
                    continue
                hash_ = ask.partition("/")[2]
                known = self.shelf.policy(hash_) or self.shelf.site(hash_)
                answers[ask] = "here" if known else "missing"
            step = decide(self.desk, command, given, answers, self.shelf, ROUTER)
        assert isinstance(step, Step)
        return step

    def time_passes(self, seconds: int) -> Step:
        """The worker's own TimePassed, so many seconds later."""
        return self.send(TimePassed(actor="desk:0"), at=self.now + seconds)

    def accept(self, offer: str, team: str, arrival: int | None = None) -> Step:
        """A team takes an offer."""
        return self.send(
            AcceptOffer(
                region=REGION, actor=f"team:{team}", offer=offer, team=team, arrival=arrival
            )
        )

    def decline(self, offer: str, team: str) -> Step:
        """A team does not take an offer."""
        return self.send(DeclineOffer(region=REGION, actor=f"team:{team}", offer=offer, team=team))

    @property
    def incidents(self) -> list[Incident]:
        """Every incident in the state, in order of opening."""
        return sorted(self.desk.region(REGION).incidents.values(), key=lambda each: each.id)

    def incident(self, call: str = "c1") -> Incident:
        """The newest incident of a call."""
        region = self.desk.region(REGION)
        return region.incidents[region.calls[call]]

    def refold(self, batch: int = 10**9) -> Desk:
        """The desk as a new reader of the log would see it, who reads so many records at once."""
        desk = Desk.empty(0)
        for first in range(0, len(self.log), batch):
            folding = Folding(desk)
            for raw in self.log[first : first + batch]:
                folding.take(raw)
            desk = folding.desk()
        return desk

    def recomputed(self) -> list[str]:
        """Hashes of the steps that the recorded commands lead to, decided again from the start."""
        again = World(site=self.site, policy=self.policy, adopt=False)
        again.shelf = self.shelf
        hashes = []
        for raw in self.log:
            parts = orjson.loads(raw)
            again.now = max(again.now, parts["now"])
            again.near = {
                asked.rpartition("/")[2]: said
                for asked, said in parts["answers"].items()
                if asked.startswith(nearness.NEAR)
            }
            again.send(command_from(parts["command"]), behind=bool(parts["answers"].get("behind")))
            hashes.append(hash_of(again.log[-1]))
        return hashes


def names(step: Step) -> list[str]:
    """The names of a step's events."""
    return [event["event"] for event in step.events]


def the(step: Step, name: str) -> Mapping[str, Any]:
    """The one event of this name in a step."""
    found = [event for event in step.events if event["event"] == name]
    assert len(found) == 1, f"{len(found)} events {name} in {names(step)}"
    return found[0]
