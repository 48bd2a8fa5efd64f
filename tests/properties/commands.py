"""Commands of every kind, as a hostile world would send them; ids come from few names."""

from collections.abc import Mapping
from dataclasses import replace
from importlib.resources import files
from typing import Any

from builders import HERE, NEAR, REGION, SIGNED, T0, a_crew, a_team
from hypothesis import strategies as st

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptPolicy,
    AdoptSite,
    AnswerHandOver,
    Confirm,
    DeclineOffer,
    DismissLink,
    EndIncident,
    Erase,
    ExpireEffect,
    FollowUp,
    HandBack,
    HandOver,
    LinkCalls,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    Overrule,
    PassCustody,
    PassTime,
    ReceiveHandOver,
    ReportCall,
    ReportEms,
    ReportTeam,
    SetMode,
    TimePassed,
    UnlinkCall,
)
from dispatch.contracts.fact import SCALES, Fact, FactSource
from dispatch.contracts.incident import Outcome
from dispatch.contracts.response import Mode
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.team import TeamState
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy

CALLS = ("c0", "c1", "c2", "c3")
RELATIONS = tuple(((how, call),) for call in (*CALLS, "never") for how in ("duplicate", "related"))
TEAMS = ("t0", "t1", "t2", "t3")
PEOPLE = tuple(f"{team}-m1-peer_specialist" for team in TEAMS)
SIGNINGS = (SIGNED, SIGNED[:2], SIGNED[2:], ())
OUTCOMES = tuple(outcome.value for outcome in Outcome)
VALUES = [
    (name, value)
    for name, scale in SCALES.items()
    for value in (*scale.values, "unknown", "unanswered", "refused")
]
GRAVE = [
    ("suicide_ideation", "intent"),
    ("suicide_ideation", "none"),
    ("means_access", "immediate"),
    ("means_access", "none"),
    ("weapon", "in_hand"),
    ("weapon", "none"),
    ("violence_now", "threatening"),
    ("violence_now", "none"),
    ("overdose", "suspected"),
    ("medical", "none"),
    ("disorganization", "some"),
    ("crime", "person"),
    ("team_requests_police", "true"),
    ("preference", "peer_wanted"),
    ("consent", "agrees"),
    ("location_certainty", "region_only"),
]
"""Values that rules combine: these are where reports of one call contradict each other."""


@st.composite
def facts(draw: st.DrawFn, report: str, *, around: int = T0) -> tuple[Fact, ...]:
    """Facts of one report, some of them older than what is known."""
    pairs = draw(
        st.lists(st.sampled_from(GRAVE) | st.sampled_from(VALUES), max_size=4, unique=True)
    )
    return tuple(
        Fact(
            id=f"{report}/{number}",
            name=name,
            value=value,
            source=draw(st.sampled_from(FactSource)),
            as_of=around + draw(st.integers(-400, 60)),
        )
        for number, (name, value) in enumerate(pairs)
    )


@st.composite
def call_reports(
    draw: st.DrawFn, report: str, *, now: int = T0, what: str | None = None, **fixed: Any
) -> ReportCall:
    """What a source says of a call."""
    parts: dict[str, Any] = {
        "region": REGION,
        "actor": "source:springfield-cad",
        "what": what or draw(st.sampled_from(("opened", "updated", "updated", "closed"))),
        "call": draw(st.sampled_from(CALLS)),
        "report": report,
        "source": "springfield-cad",
        "holder": "position:call-taker",
        "channel": draw(st.sampled_from(("911", "988"))),
        "behavioral": draw(st.sampled_from(("yes", "yes", "yes", "unknown", "no"))),
        "kinds": draw(st.sampled_from(((), ("suicidal",), ("suicidal", "welfare")))),
        "facts": draw(facts(report, around=now)),
        "doubts": draw(
            st.sampled_from(((), (), (), ("words_only",), ("unmapped_type",), ("learned_score",)))
        ),
        "cell": draw(st.sampled_from((HERE, HERE, NEAR, ""))),
        "call_type": draw(st.sampled_from(("MNTL", "none"))),
        "heard": now - draw(st.integers(0, 30)),
        "disposition": draw(st.sampled_from(("none", "served", "withdrawn", "odd"))),
        "contact": draw(st.sampled_from(((), (), (), ("n0",), ("n1", "n0")))),
        "related": draw(st.sampled_from(((), (), (), (), *(RELATIONS)))),
        "signs": draw(st.sampled_from(((), (), (), ("voip_no_location",)))),
        "dropped": draw(st.sampled_from((False, False, False, True))),
        "follow_up": draw(st.sampled_from(("", "", "declined", "first"))),
    }
    return ReportCall(**(parts | fixed))


@st.composite
def team_reports(draw: st.DrawFn, now: int = T0) -> ReportTeam:
    """A team comes, goes, or says where it stands."""
    team = draw(st.sampled_from(TEAMS))
    what = draw(st.sampled_from(("on_shift", "on_shift", "status", "status", "off_shift")))
    if draw(st.integers(0, 5)) == 0:
        return ReportTeam(region=REGION, actor="desk:positions", what="heard", team=team)
    if what != "on_shift":
        state = draw(st.sampled_from((*TeamState, None)))
        return ReportTeam(region=REGION, actor=f"team:{team}", what=what, team=team, state=state)
    roles = draw(
        st.sampled_from(
            (
                ("clinician", "peer_specialist"),
                ("clinician", "peer_specialist"),
                ("counselor", "peer_specialist"),
                ("clinician", "crisis_worker"),
            )
        )
    )
    modes = (*draw(st.lists(st.sampled_from(Mode), max_size=3, unique=True)), "mobile_crisis")
    # Some change crews: the same people come on shift with different teams.
    crew = tuple(
        replace(each, rest_until=now + draw(st.sampled_from((0, 0, 0, 90))), caseload=caseload)
        for each in a_crew(*roles, until=now + 86_400, team=draw(st.sampled_from((team, "t0"))))
        for caseload in [draw(st.sampled_from((0, 14, 15)))]
    )
    return a_team(
        team,
        modes=modes,
        crew=crew,
        station=draw(st.sampled_from((NEAR, HERE, "8826e0c1b7fffff", ""))),
        shift_until=now + draw(st.sampled_from((-5, 60, 700, 36_000))),
    )


def wild(values: Mapping[str, tuple[str, ...]]) -> dict[str, st.SearchStrategy[Any]]:
    """A strategy for each command type but calls and teams, with ids from ``values``.

    ``values`` names known incidents, offers, facts, texts (policies and sites) and levels; some
    ids that nobody knows are always among the choices.
    """
    any_incident = st.sampled_from((*values.get("incidents", ()), "nobody-7"))
    any_offer = st.sampled_from((*values.get("offers", ()), "nobody-7.1", "odd"))
    any_fact = st.sampled_from((*values.get("facts", ()), "no-such-fact"))
    version = st.sampled_from((None, None, None, 0, 5))
    team = st.sampled_from((*TEAMS, "stranger"))
    text = st.sampled_from((*values.get("texts", ()), "0" * 64))
    level = st.sampled_from((*values.get("levels", ()), "routine", "acute", "odd"))
    actor = st.sampled_from(("person:ada", "person:ada", "person:bo", "desk:0"))
    person = {"region": st.just(REGION), "actor": actor}
    seen = {**person, "incident": any_incident, "version": version}
    soon = st.sampled_from((0, 0, T0 + 500, T0 + 5_000))
    return {
        "accept_offer": st.builds(
            AcceptOffer,
            **person,
            offer=any_offer,
            team=team,
            arrival=st.sampled_from((None, 60, 700, 4000)),
        ),
        "decline_offer": st.builds(DeclineOffer, **person, offer=any_offer, team=team),
        "report_ems": st.builds(
            ReportEms,
            **person,
            incident=any_incident,
            what=st.sampled_from(("acknowledged", "rolling", "with_person", "canceled")),
        ),
        "expire_effect": st.builds(
            ExpireEffect,
            **person,
            offer=any_offer,
            why=st.sampled_from(("too_late", "switched_off", "undeliverable")),
        ),
        "follow_up": st.builds(
            FollowUp,
            region=st.just(REGION),
            actor=st.sampled_from(("person:ada", "desk:0", *(f"team:{each}" for each in TEAMS))),
            incident=any_incident,
            version=version,
            what=st.sampled_from(("planned", "planned", "declined", "reached", "not_reached")),
            within=st.sampled_from(("first", "second", "third")),
            peer=st.sampled_from(("", "", *PEOPLE, "nobody")),
        ),
        "open_entry": st.builds(OpenEntry, **seen),
        "hand_back": st.builds(
            HandBack, **seen, behavioral=st.sampled_from((None, "yes", "yes", "no"))
        ),
        "end_incident": st.builds(EndIncident, **seen, outcome=st.sampled_from((*OUTCOMES, "odd"))),
        "lower_level": st.builds(
            LowerLevel,
            **seen,
            level=level,
            facts=st.lists(any_fact, min_size=1, max_size=4).map(tuple),
            alone=st.booleans(),
        ),
        "mark_mistaken": st.builds(MarkMistaken, **seen, fact=any_fact),
        "overrule": st.builds(
            Overrule,
            **seen,
            mode=st.sampled_from(Mode),
            team=st.sampled_from((None, *TEAMS)),
            ground=st.sampled_from(("none", "injury_threat", "odd")),
            reason=st.just("known_to_the_crew"),
        ),
        "confirm": st.builds(Confirm, **seen),
        "link_calls": st.builds(LinkCalls, **seen, other=any_incident),
        "dismiss_link": st.builds(DismissLink, **seen, other=any_incident),
        "unlink_call": st.builds(UnlinkCall, **seen, call=st.sampled_from(CALLS)),
        "pass_custody": st.builds(PassCustody, **seen, to=st.just("center:988")),
        "hand_over": st.builds(HandOver, **seen, to=st.sampled_from(("county", REGION))),
        "receive_hand_over": st.builds(
            ReceiveHandOver,
            **person,
            sender=st.just("line"),
            incident=st.sampled_from(("l0-1", "l1-2")),
            call=st.sampled_from(CALLS),
            source=st.just("line/988"),
            channel=st.just("988"),
            behavioral=st.sampled_from(("yes", "unknown", "no")),
            facts=facts("handed"),
            waited=st.sampled_from((0, 90)),
            dropped=st.booleans(),
            follow_up_in=st.sampled_from((None, None, 0, 700, 90_000)),
            follow_up_with_peer=st.booleans(),
        ),
        "answer_hand_over": st.builds(
            AnswerHandOver,
            **person,
            receiver=st.just("county"),
            incident=any_incident,
            accepted=st.booleans(),
        ),
        "adopt_policy": st.builds(
            AdoptPolicy, **person, hash=text, effective=soon, signatures=st.sampled_from(SIGNINGS)
        ),
        "adopt_site": st.builds(AdoptSite, **person, hash=text, effective=soon),
        "set_mode": st.builds(SetMode, **person, mode=st.sampled_from(OperatingMode)),
        "erase": st.builds(Erase, **person, call=st.sampled_from(CALLS)),
        "pass_time": st.builds(PassTime, **person),
        "time_passed": st.builds(TimePassed, actor=st.just("desk:0")),
    }


def renamed_profile(**levels: str) -> Policy:
    """The national guidance with other names for some levels."""
    folder = files("dispatch.policy") / "profiles"
    texts = {name: (folder / f"{name}.toml").read_bytes() for name in ("core", "national-guidance")}
    for old, new in levels.items():
        text = texts["national-guidance"]
        texts["national-guidance"] = text.replace(f'"{old}"'.encode(), f'"{new}"'.encode())
    policy = load(bundle(texts, "national-guidance"))
    assert isinstance(policy, Policy), policy
    return policy
