"""Whatever is sent in whatever order: the desk answers, and what must hold holds."""

from typing import Any

from builders import HERE, NEAR, POLICY, REGION, T0, World, a_call, a_site, a_team
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from properties.commands import CALLS, call_reports, renamed_profile, team_reports, wild
from properties.invariants import check_agreed, check_desk, check_step, recomputed

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptSite,
    Command,
    DismissLink,
    LinkCalls,
    PassTime,
    TimePassed,
    UnlinkCall,
)
from dispatch.contracts.site import Clock
from dispatch.contracts.step import hash_of
from dispatch.desk.fold import fold
from dispatch.desk.snapshot import desk_bytes, desk_from
from dispatch.desk.state import Desk

OTHER = "shelby"
"""A second region of the same partition, which has an event clock."""

SITES = tuple(
    a_site(hash=(digit * 64)[:64], **changes)
    for digit, changes in (
        ("6", {"offer_window": 20, "unanswered_after": 90, "preferred_arrival": 60}),
        ("7", {"shadow_tells_life_threat": False, "end_after_clear": 90, "follow_up": True}),
        ("8", {"clock": Clock.EVENT}),
        ("5a", {"charter": ("psap", "ems_medical_director")}),
        ("9", {"region": OTHER, "clock": Clock.EVENT, "leave_after_end": 3600}),
    )
)
RENAMED = renamed_profile(urgent="pressing")
"""A policy whose levels have other names, so that some cannot be mapped."""


class AnyInterleaving(RuleBasedStateMachine):
    """Everything that can be sent, in any order, at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.world.shelf.sites |= {site.hash: site for site in SITES}
        self.world.shelf.policies[RENAMED.hash] = RENAMED
        self.world.near = {
            HERE: {"t0": [T0 + 500, 700], "t1": [T0, 90_000], "t2": "unknown"},
            NEAR: "missing",
        }
        self.reports = 0
        self.sent: list[Command] = []

    def send(self, command: Command, **how: Any) -> None:
        """The command, and every promise about its step."""
        before = self.world.desk
        step = self.world.send(command, **how)
        self.sent.append(command)
        check_desk(self.world.desk)
        check_agreed(self.world)
        check_step(before, step, self.world.desk, self.world.shelf.policies)

    def known(self) -> dict[str, tuple[str, ...]]:
        """Ids that a sender could know."""
        incidents = self.world.incidents
        return {
            "incidents": tuple(each.id for each in incidents),
            "offers": tuple(offer.id for each in incidents for offer in each.offers),
            "facts": tuple(fact.id for each in incidents for fact in each.facts),
            "levels": (*POLICY.levels, *RENAMED.levels),
            "texts": (*self.world.shelf.policies, *self.world.shelf.sites),
        }

    @rule(data=st.data(), behind=st.sampled_from((False, False, False, True)))
    def a_source_reports(self, data: st.DataObject, *, behind: bool) -> None:
        self.reports += 1
        now = self.world.now
        more: dict[str, Any] = {}
        if data.draw(st.integers(0, 9)) == 0:
            more = data.draw(st.sampled_from(({"test": True}, {"occurred_at": T0 - 900})))
        command = data.draw(call_reports(f"r{self.reports}", now=now, **more))
        if data.draw(st.booleans()):
            command = command.model_copy(update={"origin": ("t", 0, self.reports, 0)})
        self.send(command, behind=behind)

    @rule(call=st.sampled_from(CALLS), fact=st.sampled_from(("disorganization", "overdose")))
    def a_plain_call(self, call: str, fact: str) -> None:
        self.reports += 1
        value = {"disorganization": "some", "overdose": "suspected"}[fact]
        self.send(a_call(call, report=f"r{self.reports}", at=self.world.now, facts={fact: value}))

    @rule(data=st.data())
    def a_team_reports(self, data: st.DataObject) -> None:
        self.send(data.draw(team_reports(self.world.now)))

    @rule(team=st.sampled_from(("t0", "t1")))
    def a_good_team_comes_on(self, team: str) -> None:
        self.send(a_team(team, shift_until=self.world.now + 40_000))

    @rule(data=st.data(), arrival=st.sampled_from((None, 60, 900)))
    def an_open_offer_is_accepted(self, data: st.DataObject, arrival: int | None) -> None:
        teams = [team for team in self.world.desk.region(REGION).teams.values() if team.offer]
        if teams:
            team = data.draw(st.sampled_from(sorted(teams, key=lambda each: each.id)))
            who = {"region": REGION, "actor": f"team:{team.id}", "team": team.id}
            self.send(AcceptOffer(**who, offer=team.offer, arrival=arrival))

    @rule(data=st.data())
    def a_person_links_or_takes_apart(self, data: st.DataObject) -> None:
        incidents = sorted(self.world.incidents, key=lambda each: not each.voices)
        ada = {"region": REGION, "actor": "person:ada"}
        if not incidents:
            return
        one = data.draw(st.sampled_from(incidents[:2]))
        other = data.draw(st.sampled_from(incidents)).id
        other = one.proposals[0].other if one.proposals else other
        call = data.draw(st.sampled_from([each.call for each in one.voices] or ["c0"]))
        kind = data.draw(st.sampled_from((UnlinkCall, UnlinkCall, LinkCalls, DismissLink)))
        what = {"call": call} if kind is UnlinkCall else {"other": other}
        self.send(kind(**ada, incident=one.id, **what))

    @rule(data=st.data(), behind=st.sampled_from((False, False, True)))
    def anything_else(self, data: st.DataObject, *, behind: bool) -> None:
        kinds = wild(self.known())
        kind = data.draw(st.sampled_from(sorted(kinds)))
        self.send(data.draw(kinds[kind]), behind=behind and kind != "time_passed")

    @rule(seconds=st.sampled_from((1, 30, 59, 61, 121, 301, 901, 4_000, 30_000, 400_000)))
    def time_goes_on(self, seconds: int) -> None:
        self.world.now += seconds
        self.send(TimePassed(actor="desk:0"))

    @rule(seconds=st.sampled_from((1, 61, 301, 4_000)))
    def time_goes_on_unseen(self, seconds: int) -> None:
        self.world.now += seconds

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def something_is_sent_again(self, data: st.DataObject) -> None:
        self.send(data.draw(st.sampled_from(self.sent)))

    @rule(data=st.data(), at=st.integers(1000, 4_000_000_000))
    def the_other_region_hears(self, data: st.DataObject, at: int) -> None:
        self.reports += 1
        there = {"region": OTHER, "at": at}
        kind = data.draw(st.sampled_from(("call", "team", "time", "site")))
        if kind == "call":
            self.send(data.draw(call_reports(f"r{self.reports}", now=at, **there)))
        elif kind == "team":
            self.send(a_team("t0", **there, shift_until=at + 3600))
        elif kind == "time":
            self.send(PassTime(actor="feeder", **there))
        else:
            self.send(AdoptSite(actor="person:ada", hash="9" * 64, **there))

    def carried(self) -> None:
        """A fold that is put into a snapshot after every step is the same fold."""
        desk = plain = Desk.empty(0)
        for raw in self.world.log:
            desk, plain = desk_from(desk_bytes(fold(desk, raw).desk)), fold(plain, raw).desk
            assert desk == plain

    def teardown(self) -> None:
        """The log alone gives the same desk however it is read; its commands, the same bytes."""
        world = self.world
        assert world.refold() == world.desk
        assert world.refold(batch=7) == world.desk
        self.carried()
        assert recomputed(world) == [hash_of(raw) for raw in world.log]


TestAnyInterleaving = AnyInterleaving.TestCase
TestAnyInterleaving.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
