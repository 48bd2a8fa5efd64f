"""Nothing but a person's word ends what rang after a response, or forgets a promised contact.

Nor does a response end under a line of danger, of what nobody could read, of two desks or of a
call cut off, that rings and that nobody has opened.
"""

from typing import Any

from builders import REGION, World, a_call, a_status, a_team
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from properties.invariants import check_desk, recomputed

from dispatch.contracts.command import (
    AnswerHandOver,
    Command,
    EndIncident,
    FollowUp,
    HandBack,
    HandOver,
    LinkCalls,
    OpenEntry,
    ReceiveHandOver,
    SetMode,
    TimePassed,
    UnlinkCall,
)
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import Step, hash_of
from dispatch.desk.lifecycle import WITH_CREW

CALLS = st.sampled_from(("c0", "c1"))
SAID = (("weapon", "in_hand"), ("overdose", "suspected"), ("consciousness", "unresponsive"))
ADA = {"region": REGION, "actor": "person:ada"}
RINGS_FIRST = {"acute", "fault", "two_desks", "dropped_call", "told_since_asked"} | {
    *("follow_up_between", "follow_up_contradicted")
}


def keeps(incident: Incident) -> bool:
    """Whether a line stands that keeps it open, and was told."""
    return any(entry.after_response and not entry.quiet for entry in incident.entries)


def rings_unseen(incident: Incident) -> set[str]:
    """Such lines that somebody was told of and nobody has opened."""
    return {
        entry.reason
        for entry in incident.entries
        if entry.reason in RINGS_FIRST
        and not (entry.quiet or entry.opened_by or entry.standing_path)
    }


def was_met(incident: Incident) -> bool:
    """Whether a crew is on it, or was, so that it ends as a response does."""
    over = {IncidentState.CLEARED, IncidentState.FOLLOWING_UP}
    return incident.state in WITH_CREW | over


def of(step: Step, name: str, incident: Incident) -> set[str]:
    """The reasons in events of this name about the incident."""
    return {
        event["reason"]
        for event in step.events
        if event["event"] == name and event["incident"] == incident.id and not event.get("quiet")
    }


class KeptOpen(RuleBasedStateMachine):
    """Two calls of one number: sources, crews, desks and the clock do whatever they can."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.reports = 0
        self.carried: dict[str, int] = {}
        """By when what was promised is due, as another desk was told when it was asked."""

    def send(self, command: Command) -> None:
        """The command, and that it took nothing from whoever was to be told or met."""
        before = self.world.desk.region(REGION).incidents
        promised = self.world.desk.region(REGION).timetable.due_of
        step = self.world.send(command)
        for event in step.events:
            if event["event"] == "handover_offered":
                self.carried.pop(event["incident"], None)
                if "follow_up_in" in event:
                    self.carried[event["incident"]] = event["at"] + event["follow_up_in"]
        check_desk(self.world.desk)
        after = self.world.desk.region(REGION).incidents
        for was in before.values():
            now = after.get(was.id)
            while now is not None and now.merged_into:
                now = after[now.merged_into]
            if now is None or was.state is IncidentState.ENDED:
                continue
            word = isinstance(command, FollowUp)
            settled = isinstance(command, HandBack | EndIncident)  # a person looked into it
            if isinstance(command, AnswerHandOver) and now.state is IncidentState.ENDED:
                # Another desk has it now, and was told of exactly this contact.
                due = promised.get(("follow_up", was.id), self.carried.get(was.id))
                assert was.follow_up != "planned" or self.carried[was.id] == due
                continue
            ended_by_word = word and now.state is IncidentState.ENDED
            assert not keeps(was) or keeps(now) or settled or ended_by_word
            went = [each for each in after.values() if each.id not in before]
            kept = "planned" in {now.follow_up, *(each.follow_up for each in went)}
            assert was.follow_up != "planned" or kept or word
            assert was.follow_up != "planned" or now.state is not IncidentState.ENDED or word
            if was_met(was) and now.state is IncidentState.ENDED and not settled:
                rang = rings_unseen(was) | (of(step, "entry_made", was) & RINGS_FIRST)
                assert rang <= of(step, "standing_path_taken", was)

    @rule(
        call=CALLS,
        what=st.sampled_from(("updated", "closed", "closed")),
        said=st.sampled_from(((), (), *((each,) for each in SAID))),
        disposition=st.sampled_from(("none", "served", "withdrawn", "duplicate")),
        follow_up=st.sampled_from(("", "", "declined", "first")),
        channel=st.sampled_from(("911", "988")),
        contact=st.sampled_from(((), ("n0",))),
        dropped=st.sampled_from((False, False, False, True)),
    )
    def a_source_reports(self, call: str, what: str, said: tuple[tuple[str, str], ...], **more):
        self.reports += 1
        report = f"r{self.reports}"
        self.send(a_call(call, what, report=report, at=self.world.now, facts=dict(said), **more))

    @rule(
        call=CALLS | st.just("new"),
        last=st.sampled_from(("on_scene", "available", "available", "out_of_service")),
        agreed=st.sampled_from(("", "planned", "declined", "declined")),
        told=st.sampled_from(({}, {"dropped": True}, *({"facts": dict([s])} for s in SAID))),
        order=st.permutations(("told", "last", "closed")),
    )
    def a_crew_takes_it(
        self, call: str, last: str, agreed: str, told: dict, order: list[str]
    ) -> None:
        """A rested crew of a desk that acts; what is told about its end comes in any order.

        It is sent to a call that is known, or to a new one, which always needs it.
        """
        self.reports += 1
        call = f"c-{self.reports}" if call == "new" else call
        self.send(SetMode(mode=OperatingMode.AUTOMATIC, **ADA))
        self.send(a_team(f"t{self.reports}", shift_until=self.world.now + 40_000))
        method = {"suicide_ideation": "method"}
        self.send(a_call(call, report=f"r{self.reports}", at=self.world.now, facts=method))
        made = [each for each in self.world.incident(call).offers if each.state == "made"]
        for offer in made:
            self.world.accept(offer.id, offer.team)
            self.send(a_status(offer.team, "on_scene"))
            one = self.world.incident(call)
            if agreed and one.team == offer.team:
                crew = {"region": REGION, "actor": f"team:{offer.team}"}
                self.send(FollowUp(incident=one.id, what=agreed, within="first", **crew))
            more = {"last": a_status(offer.team, last)}
            for what, name in (("told", "updated"), ("closed", "closed")):
                report = {"report": f"r{self.reports}-{what}", "at": self.world.now}
                more[what] = a_call(call, name, **report, **(told if what == "told" else {}))
            for what in order[: 3 if told else 2]:
                self.send(more[what])

    @rule(data=st.data(), by_crew=st.booleans(), what=st.sampled_from(("planned", "declined")))
    def somebody_says(self, data: st.DataObject, *, by_crew: bool, what: str) -> None:
        if self.world.incidents:
            one = data.draw(st.sampled_from(self.world.incidents))
            who = {"region": REGION, "actor": f"team:{one.team}"} if by_crew and one.team else ADA
            self.send(FollowUp(incident=one.id, what=what, within="first", **who))

    @rule(data=st.data())
    def a_person_opens_or_links(self, data: st.DataObject) -> None:
        if self.world.incidents:
            one, other = (data.draw(st.sampled_from(self.world.incidents)).id for _ in "12")
            link = LinkCalls(incident=one, other=other, **ADA)
            self.send(data.draw(st.sampled_from((OpenEntry(incident=one, **ADA), link))))

    @rule(data=st.data())
    def a_person_takes_calls_apart(self, data: st.DataObject) -> None:
        linked = [each for each in self.world.incidents if each.voices]
        if linked:
            one = data.draw(st.sampled_from(linked))
            call = data.draw(st.sampled_from([each.call for each in one.voices]))
            self.send(UnlinkCall(incident=one.id, call=call, **ADA))

    @rule(data=st.data(), behavioral=st.sampled_from((None, None, "no")))
    def a_person_hands_back_or_ends(self, data: st.DataObject, behavioral: str | None) -> None:
        """Whatever they call served goes on where a contact was promised."""
        open_ = [each for each in self.world.incidents if each.state is not IncidentState.ENDED]
        if open_:
            one = data.draw(st.sampled_from(open_)).id
            back = HandBack(incident=one, behavioral=behavioral, **ADA)
            end = EndIncident(incident=one, outcome="served", **ADA)
            self.send(data.draw(st.sampled_from((back, end))))

    @rule(data=st.data())
    def what_is_promised_comes_due(self, data: st.DataObject) -> None:
        open_ = [each for each in self.world.incidents if each.state is not IncidentState.ENDED]
        if open_:
            one = data.draw(st.sampled_from(open_)).id
            self.send(OpenEntry(incident=one, **ADA))
            self.send(FollowUp(incident=one, what="planned", within="first", **ADA))
            self.world.now += 90_000
            self.send(TimePassed(actor="desk:0"))

    @rule(
        call=CALLS,
        number=st.integers(1, 3),
        dropped=st.booleans(),
        follow_up_in=st.sampled_from((None, None, 0, 700)),
    )
    def another_desk_hands_over(self, call: str, number: int, **more: Any) -> None:
        self.send(
            ReceiveHandOver(
                region=REGION,
                actor="desk:line",
                sender="line",
                incident=f"l0-{number}",
                call=call,
                source="line/988",
                channel="988",
                behavioral="yes",
                waited=0,
                **more,
            )
        )

    @rule(call=CALLS, between=st.sampled_from(("", "said", "cut off")), accepted=st.booleans())
    def what_is_promised_is_handed_over(self, call: str, between: str, *, accepted: bool) -> None:
        self.reports += 1
        self.send(a_call(call, "updated", report=f"r{self.reports}", at=self.world.now))
        one = self.world.incident(call).id
        self.send(OpenEntry(incident=one, **ADA))
        self.send(FollowUp(incident=one, what="planned", within="second", **ADA))
        self.send(HandOver(incident=one, to="county", **ADA))
        if between == "said":
            self.send(FollowUp(incident=one, what="planned", within="first", **ADA))
        elif between:
            dropped = {"at": self.world.now + 1, "dropped": True}
            self.send(a_call(call, "updated", report=f"r{self.reports}-again", **dropped))
        other = {"region": REGION, "actor": "desk:county", "receiver": "county"}
        self.send(AnswerHandOver(incident=one, accepted=accepted, **other))

    @rule(mode=st.sampled_from(OperatingMode))
    def the_mode_changes(self, mode: OperatingMode) -> None:
        self.send(SetMode(mode=mode, **ADA))

    @rule(seconds=st.sampled_from((1, 31, 301, 4_000, 90_000)))
    def time_goes_on(self, seconds: int) -> None:
        self.world.now += seconds
        self.send(TimePassed(actor="desk:0"))

    def teardown(self) -> None:
        """Whoever reads the log has the same desk, and its commands give the same bytes."""
        assert self.world.refold(batch=7) == self.world.desk
        assert recomputed(self.world) == [hash_of(raw) for raw in self.world.log]


TestKeptOpen = KeptOpen.TestCase
TestKeptOpen.settings = settings(
    max_examples=100,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
