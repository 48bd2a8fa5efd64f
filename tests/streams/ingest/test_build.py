"""A record becomes a command that holds nothing personal, or a reason that holds nothing at all."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.command import (
    AcceptOffer,
    FollowUp,
    ReportCall,
    ReportEms,
    ReportTeam,
    command_bytes,
    read_command,
)
from dispatch.contracts.fact import Fact, FactSource, Span
from dispatch.contracts.site import Clock, Site
from dispatch.contracts.site_text import site_from
from streams.ingest.build import LARGEST_COMMAND, SURELY_SMALL, Placed, build
from streams.ingest.private import part_of
from streams.ingest.refusal import Refusal
from streams.ingest.sources import SourceTable
from streams.ingest.vocabulary import vocabulary
from streams.record import Record
from streams.wire.bodies import TYPES
from streams.wire.native import NativeEvent, read
from streams.wire.unreadable import Unreadable

ROOT = Path(__file__).parents[3]
VOCABULARY = vocabulary()
SECRET = b"0" * 64
HEARD = 1_772_400_000
PLANTED = "Zebulon Quackenbush 555-0177"
OPENED = "org.alongside.call.opened.v1"


def the_site() -> Site:
    found = site_from((ROOT / "deploy/sites/example.toml").read_bytes())
    assert isinstance(found, Site), found
    return found


SITE = the_site()
EVENT_SITE = replace(SITE, clock=Clock.EVENT, event_span=(1_772_000_000, 1_773_000_000))


def a_record(data, *, kind=OPENED, source="springfield/cad", topic="calls.911", **over) -> Record:
    headers = {
        "ce_specversion": "1.0",
        "ce_type": kind,
        "ce_source": source,
        "ce_id": "e1",
        **over.pop("headers", {}),
    }
    return Record(
        **{
            "topic": topic,
            "partition": 3,
            "offset": 7,
            "key": b"k",
            "value": json.dumps(data).encode(),
            "headers": tuple((k, v.encode()) for k, v in headers.items()),
            "timestamp": HEARD * 1000 + 999,
        }
        | over
    )


def built(record: Record, *, sites=(SITE,), prefix="", secret=SECRET):
    event = read(record)
    assert isinstance(event, NativeEvent), event
    return build(
        record,
        event,
        sources=SourceTable.of(sites, prefix=prefix),
        secret=secret,
        topic_id="t-1",
        vocabulary=VOCABULARY,
    )


def placed(record: Record, **over) -> Placed:
    found = built(record, **over)
    assert not isinstance(found, Refusal), found.reason
    assert len(found) == 1
    return found[0]


def the_call(data, **over) -> ReportCall:
    command = placed(a_record(data, **over)).command
    assert isinstance(command, ReportCall)
    return command


def refused(record: Record, **over) -> Refusal:
    found = built(record, **over)
    assert isinstance(found, Refusal), "the event was taken"
    return found


def a_contact(data, **over) -> Record:
    return a_record(data, source="springfield/988", topic="calls.988", **over)


def test_a_call_becomes_coded_facts_and_a_cell():
    data = {
        "call": "CAD-1",
        "call_type": {"system": "apco ans  2.103.2", "edition": "2019", "code": "welfare"},
        "answers": [
            {"question": "weapon", "value": "none", "at": "2026-03-01T20:00:00Z"},
            {"question": "third_party", "value": True},
        ],
        "place": {"latitude": 39.7817, "longitude": -89.6501, "certainty": "exact"},
        "caller": {"relation": "family"},
    }

    command = the_call(data)

    assert (command.region, command.holder) == ("springfield", "springfield/psap")
    assert (command.actor, command.source) == ("source:springfield/cad", "springfield/cad")
    assert (command.what, command.channel, command.behavioral) == ("opened", "911", "yes")
    assert command.kinds == ("welfare",)
    assert command.call_type == "apco-2.103.2-2019:WELFARE"
    assert (command.at, command.heard) == (None, HEARD)
    assert command.origin == ("t-1", 3, 7, 0)
    assert len(command.cell) == 15
    assert len(command.call) == 24
    assert {f.name: f.value for f in command.facts} == {
        "weapon": "none",
        "third_party": "true",
        "caller_relation": "family",
        "location_certainty": "exact",
        "consciousness": "unanswered",
    }
    weapon = command.facts[0]
    assert (weapon.span.question, weapon.as_of) == ("weapon", 1_772_395_200)
    assert weapon.source is FactSource.ANSWER
    assert len({f.id for f in command.facts}) == len(command.facts)


def test_a_command_can_be_read_back():
    record = a_record(json.loads((ROOT / "tests/golden/call.opened.v1.json").read_text()))

    command = placed(record).command

    assert read_command(command_bytes(command)) == command


def test_the_personal_part_lies_under_call_and_digest():
    data = {"call": "CAD-1", "narrative": PLANTED, "extra": {"anything": PLANTED}}

    found = placed(a_record(data))

    private, command = found.private, found.command
    assert private is not None
    assert isinstance(command, ReportCall)
    assert private.key == f"{command.call}/{command.private}".encode()
    part = part_of(private.value, command.private)
    assert part == data
    assert part_of(private.value + b" ", command.private) is None
    assert part_of(b"", command.private) is None


def test_the_same_words_twice_have_two_digests():
    """The salt comes from the record's origin: equal words of two events do not show as equal."""
    first, second = (placed(a_record({"call": "1"}, offset=n)).private for n in (1, 2))

    assert first is not None
    assert second is not None
    assert first.digest != second.digest


def test_a_salt_cannot_be_made_without_the_secret():
    ours, theirs = (placed(a_record({"call": "1"}), secret=s) for s in (SECRET, b"1" * 64))

    assert ours.command != theirs.command
    assert ours.private != theirs.private


def test_a_golden_screener_becomes_facts_of_its_questions():
    """Who asked is known of each answer, and nothing of it but the role gets any further."""
    data = json.loads((ROOT / "tests/golden/screener.call.updated.v1.json").read_text())

    command = the_call(data, kind="org.alongside.call.updated.v1")

    said = {f.span.question: (f.name, f.value) for f in command.facts}
    assert said == {
        "cssrs_1": ("suicide_ideation", "passive"),
        "cssrs_2": ("suicide_ideation", "unknown"),
        "cssrs_6": ("suicide_behavior", "lifetime"),
        "cssrs_6_within_three_months": ("suicide_behavior", "lifetime"),
        "ask_awake": ("consciousness", "alert"),
        "prompt_weapon": ("weapon", "unknown"),
    }
    assert command.doubts == ()
    assert b"badge" not in command_bytes(command)


@pytest.mark.parametrize("by", [None, "", "call_taker", PLANTED, ["clinician"], {"clinician": 1}])
def test_a_screener_from_a_911_position_is_doubted_and_counts(by):
    answer = {"question": "cssrs_5", "value": "yes"} | ({} if by is None else {"by": by})

    command = the_call({"call": "1", "answers": [answer]})

    assert [(f.name, f.value) for f in command.facts] == [("suicide_ideation", "plan")]
    assert command.doubts == ("screener_not_from_clinician",)


def test_answers_of_forms_stay_in_the_personal_part_of_a_988_contact():
    """They are questions of ours; those of others could hold a place, and go."""
    answers = [
        {"question": q, "value": "yes"} for q in ("cssrs_1", "assess_injury", "where_are_you")
    ]

    found = placed(a_contact({"call": "1", "answers": answers}))

    command, private = found.command, found.private
    assert isinstance(command, ReportCall)
    assert private is not None
    part = part_of(private.value, command.private)
    assert part is not None
    assert [a["question"] for a in part["answers"]] == ["cssrs_1", "assess_injury"]


CALL = st.fixed_dictionaries(
    {
        "call": st.just(PLANTED)
        | st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1)
    },
    optional={
        "narrative": st.just(PLANTED),
        "remarks": st.lists(st.just({"text": PLANTED}), max_size=2),
        "caller": st.just({"name": PLANTED, "phone": PLANTED, "relation": PLANTED}),
        "person": st.just({PLANTED: PLANTED}),
        "place": st.just({"address": PLANTED, "certainty": PLANTED, "setting": PLANTED})
        | st.just({"latitude": 39.781712, "longitude": -89.650148}),
        "call_type": st.just({"system": PLANTED, "edition": PLANTED, "code": PLANTED}),
        "answers": st.lists(
            st.fixed_dictionaries(
                {
                    "question": st.sampled_from(["weapon", "kind", "preference", PLANTED]),
                    "value": st.just(PLANTED)
                    | st.just([PLANTED])
                    | st.just({PLANTED: PLANTED})
                    | st.just("language:Zebulon"),
                }
            ),
            max_size=3,
        ),
        "disposition": st.just(PLANTED),
        "test": st.just(PLANTED),
        PLANTED: st.just(PLANTED),
    },
)


@given(data=CALL, kind=st.sampled_from([k for k in TYPES if ".call." in k]))
def test_no_personal_word_is_in_a_command_or_a_refusal(data, kind):
    for of_channel in (a_record, a_contact):
        found = built(of_channel(data, kind=kind, key=PLANTED.encode()))

        shown = (
            found.reason + repr(found)
            if isinstance(found, Refusal)
            else command_bytes(found[0].command).decode() + repr(found)
        )
        for word in ("Zebulon", "Quackenbush", "555-01", "39.78", "89.65"):
            assert word not in shown


@given(data=CALL)
def test_the_same_record_gives_the_same_bytes(data):
    one, two = (placed(a_record(data)) for _ in range(2))

    assert command_bytes(one.command) == command_bytes(two.command)
    assert one.private is not None
    assert two.private is not None
    assert (one.private.key, one.private.value) == (two.private.key, two.private.value)


def test_an_event_sent_twice_keeps_its_ids():
    """At another offset it is another record, and still the same call and report."""
    first, second = (the_call({"call": "1"}, offset=n) for n in (1, 2))

    assert (first.call, first.report) == (second.call, second.report)
    assert first.origin != second.origin


def test_two_sources_with_the_same_number_have_two_calls():
    other = replace(SITE.sources[0], name="springfield/cad-2")
    site = replace(SITE, sources=(*SITE.sources, other))

    ours, theirs = (
        placed(a_record({"call": "1"}, source=name), sites=(site,)).command
        for name in ("springfield/cad", "springfield/cad-2")
    )

    assert ours.call != theirs.call


def test_a_988_contact_has_no_place_without_a_counselors_judgment():
    """Design 8: nothing of the place is in the command, and nothing in the private store."""
    data = {
        "call": "1",
        "place": {"latitude": 39.78, "longitude": -89.65, "address": PLANTED, "certainty": "exact"},
        "location": PLANTED,
        "person": {"name": "Invented", "address": PLANTED, "home": {"street": PLANTED}},
        "caller": {"phone": "+1 555 0100", "address": PLANTED, "name": {"lives": PLANTED}},
        "answers": [
            {"question": "where", "value": PLANTED},
            {"question": "weapon", "value": "none", "note": PLANTED},
        ],
        "remarks": [{"text": "words", "from": PLANTED}],
    }

    found = placed(a_contact(data))

    command, private = found.command, found.private
    assert isinstance(command, ReportCall)
    assert private is not None
    assert command.cell == ""
    assert {f.name: f.value for f in command.facts} == {
        "weapon": "none",
        "location_certainty": "region_only",
        "third_party": "false",
    }
    assert b"Zebulon" not in private.value
    assert b"39.78" not in private.value
    assert part_of(private.value, private.digest) == {
        "call": "1",
        "person": {"name": "Invented"},
        "caller": {"phone": "+1 555 0100"},
        "answers": [{"question": "weapon", "value": "none"}],
        "remarks": [{"text": "words"}],
    }


@pytest.mark.parametrize(
    "value, opens",
    [
        (True, True),
        ("true", True),
        # Everything else is not the judgment.
        (False, False),
        ("false", False),
        ("unknown", False),
        ("yes", False),
        (1, False),
        (["true"], False),
        (None, False),
    ],
)
def test_only_a_counselors_judgment_opens_the_place(value, opens):
    data = {
        "call": "1",
        "place": {"latitude": 39.78, "longitude": -89.65},
        "answers": [{"question": "imminent_risk", "value": value}],
    }

    found = placed(a_contact(data))

    assert isinstance(found.command, ReportCall)
    assert bool(found.command.cell) is opens
    assert found.private is not None
    assert (b"39.78" in found.private.value) is opens


def test_imminent_risk_on_a_911_call_is_a_doubt_and_no_fact():
    command = the_call({"call": "1", "answers": [{"question": "imminent_risk", "value": True}]})

    assert command.doubts == ("not_from_988:imminent_risk",)
    assert command.facts == ()


def test_criminal_justice_fields_are_cut_before_anything_is_made():
    data = {
        "call": "1",
        "returns": [{"name": PLANTED}],
        "person": {"name": "Invented", "record": PLANTED},
        "place": {"premise_history": PLANTED},
    }

    private = placed(a_record(data)).private

    assert private is not None
    assert part_of(private.value, private.digest) == {
        "call": "1",
        "person": {"name": "Invented"},
        "place": {},
    }


def test_a_cut_reaches_into_lists_and_takes_facts_with_it():
    cad = replace(SITE.sources[0], fields_cut=("answers", "remarks.text"))
    site = replace(SITE, sources=(cad,))

    gone = placed(
        a_record({"call": "1", "answers": [{"question": "weapon", "value": "used"}]}),
        sites=(site,),
    )
    needed = refused(a_record({"call": "1", "remarks": [{"text": PLANTED}]}), sites=(site,))

    assert isinstance(gone.command, ReportCall)
    assert gone.command.facts == ()
    assert (needed.code, needed.where) == ("field_cut", ("remarks[0].text",))


def test_a_source_nobody_declared_is_refused():
    assert refused(a_record({"call": "1"}, source="evil/cad")).code == "undeclared_source"
    # Declared, and for another topic.
    assert refused(a_record({"call": "1"}, topic="calls.988")).code == "undeclared_source"
    assert refused(a_record({"call": "1"}), sites=()).code == "undeclared_source"


def test_a_source_of_two_regions_is_refused():
    other = replace(SITE, region="shelbyville")

    assert refused(a_record({"call": "1"}), sites=(SITE, other)).code == "ambiguous_source"


def test_a_prefix_is_no_part_of_a_topics_name():
    found = placed(a_record({"call": "1"}, topic="east.calls.911"), prefix="east.")

    assert found.region == "springfield"


def test_a_label_is_a_declared_name_or_undeclared():
    table = SourceTable.of((SITE,))

    assert table.label_of(a_record({"call": "1"})) == "springfield/cad"
    assert table.label_of(a_record({"call": "1"}, source=PLANTED)) == "undeclared"
    assert table.label_of(a_record({"call": "1"}, headers={"ce_source": "x\0"})) == "undeclared"


@pytest.mark.parametrize(
    "record, code",
    [
        # A call on the teams' topic.
        (a_record({"call": "1"}, topic="teams", source="springfield/teams"), "wrong_topic"),
        # A team on the calls' topic.
        (a_record({"team": "A"}, kind="org.alongside.team.offshift.v1"), "wrong_topic"),
        # A topic and a call that disagree: which rules of privacy hold is not guessed.
        (a_record({"call": "1", "channel": "988"}), "wrong_channel"),
        # Nobody has waited since before 1970.
        (a_record({"call": "1"}, timestamp=-1), "no_append_time"),
        (a_record({"call": "1"}, timestamp=2**62), "no_append_time"),
        # More facts than a step holds.
        (
            a_record(
                {
                    "call": "1",
                    "answers": [
                        {
                            "question": "preference",
                            "value": [f"language:{a}{b}" for a in "abcd" for b in "abcde"],
                        }
                    ]
                    * 200,
                }
            ),
            "too_much",
        ),
    ],
)
def test_what_cannot_be_placed_is_refused(record, code):
    assert refused(record).code == code


@pytest.mark.parametrize(
    "time, at",
    [
        # Inside the declared span, to the second.
        ("2026-03-01T20:05:00Z", 1772395500),
        # Outside: a dead letter.
        ("2027-03-01T20:05:00Z", None),
        ("2020-03-01T20:05:00Z", None),
        # No time at all.
        (None, None),
    ],
)
def test_an_event_clock_takes_the_events_own_time(time, at):
    record = a_record({"call": "1"}, headers={"ce_time": time} if time else {})
    if at is None:
        assert refused(record, sites=(EVENT_SITE,)).where == ("time",)
        return

    command = placed(record, sites=(EVENT_SITE,)).command

    assert (command.at, command.heard) == (at, at)


def test_a_live_region_never_takes_a_senders_time():
    command = the_call({"call": "1"}, headers={"ce_time": "2026-03-01T20:05:00Z"})

    assert command.at is None


def test_a_late_entry_says_when_it_happened():
    data = {
        "call": "1",
        "occurred_at": "2026-03-01T20:05:00Z",
        "answers": [{"question": "weapon", "value": "none"}],
    }

    paper, live = the_call(data | {"late": True}), the_call(data)

    assert (paper.occurred_at, paper.facts[0].as_of) == (1772395500, 1772395500)
    # Not entered afterwards: it starts the timers, and its facts are of when they were heard.
    assert (live.occurred_at, live.facts[0].as_of) == (None, HEARD)


def test_no_fact_lies_in_the_future():
    data = {
        "call": "1",
        "answers": [{"question": "weapon", "value": "none", "at": "2099-01-01T00:00:00Z"}],
    }

    assert the_call(data).facts[0].as_of == HEARD


def test_only_true_makes_a_test_call():
    """Practice 7.3: a doubtful one is real."""
    assert the_call({"call": "1", "test": True}).test is True
    for doubtful in ("true", 1, "yes", None, [True]):
        assert the_call({"call": "1", "test": doubtful}).test is False


def test_a_position_of_zero_is_a_doubt_and_no_place():
    command = the_call({"call": "1", "place": {"latitude": 0, "longitude": 0}})

    assert (command.cell, command.doubts) == ("", ("position_not_set",))


def test_words_alone_bring_a_person():
    assert the_call({"call": "1", "narrative": "x"}).doubts == ("words_only",)
    # The call is known already, and the words lie where its holder reads them.
    later = the_call({"call": "1", "narrative": "x"}, kind="org.alongside.call.updated.v1")
    assert later.doubts == ()


def test_a_source_closes_a_call_in_our_words_or_as_other():
    closed = "org.alongside.call.closed.v1"

    assert the_call({"call": "1", "disposition": "served"}, kind=closed).disposition == "served"
    assert the_call({"call": "1", "disposition": PLANTED}, kind=closed).disposition == "other"
    assert the_call({"call": "1"}, kind=closed).disposition == "none"


NO_COMMAND = "position.reported.v1.json"
"""Where a team is never enters the log."""


def test_every_golden_event_becomes_a_command():
    commands = {}
    for path in (ROOT / "tests/golden").glob("*.v1.json"):
        if path.name == NO_COMMAND:
            continue
        headers = json.loads(path.with_name(path.stem + ".headers.json").read_text())
        source = headers.get("ce_source", "springfield/cad")
        record = Record(
            topic="teams" if source.endswith("/teams") else "calls.911",
            partition=0,
            offset=0,
            key=None,
            value=path.read_bytes(),
            headers=tuple((k, v.encode()) for k, v in headers.items()),
            timestamp=HEARD * 1000,
        )
        commands[path.stem] = placed(record).command

    # One is no command, one comes in both modes, one again with a screener, one with links, one
    # with what became of the next contact; one roster says where a credential is good, one where
    # its employer is certified; and one next contact lies with a peer.
    assert len(commands) == len(TYPES) - 1 + 7
    closed = commands["said.call.closed.v1"]
    assert isinstance(closed, ReportCall)
    assert (closed.disposition, closed.follow_up) == ("served", "second")
    certified = commands["credential.team.onshift.v1"]
    assert isinstance(certified, ReportTeam)
    peer, clinician = certified.crew
    assert peer.credential_for == ("VA/licensed_provider", "VA/state")
    assert (peer.employer, peer.supervisor) == ("licensed_provider", "sv-2")
    assert (clinician.credential_for, clinician.employer, clinician.supervisor) == ((), "", "")
    here = commands["area.team.onshift.v1"]
    assert isinstance(here, ReportTeam)
    peer, clinician = here.crew
    assert peer.employer_areas == ("OK/creek_county", "OK/tulsa_county")
    # 2026-03-01T21:00:00Z
    assert (peer.caseload, peer.rest_until) == (6, 1772398800)
    assert (clinician.employer_areas, clinician.caseload, clinician.rest_until) == ((), 0, 0)
    entrusted = commands["peer.followup.agreed.v1"]
    assert isinstance(entrusted, FollowUp)
    assert (entrusted.within, entrusted.peer) == ("first", "cm-31")
    shift, accepted = commands["team.onshift.v1"], commands["offer.accepted.v1"]
    assert isinstance(shift, ReportTeam)
    assert [m.id for m in shift.crew] == ["cm-17", "cm-4"]
    assert shift.actor == "team:MCT-2"
    assert isinstance(accepted, AcceptOffer)
    assert (accepted.offer, accepted.arrival) == ("5d0c1f3a9be27740c6a1d2e4-17.1", 540)
    agreed, declined = commands["followup.agreed.v1"], commands["followup.declined.v1"]
    assert isinstance(agreed, FollowUp)
    assert isinstance(declined, FollowUp)
    assert (agreed.actor, agreed.what, agreed.within) == ("team:MCT-2", "planned", "first")
    assert (declined.actor, declined.what) == ("team:MCT-2", "declined")
    arrived = commands["ems.arrived.v1"]
    assert isinstance(arrived, ReportEms)
    assert arrived.what == "with_person"
    for command in commands.values():
        assert read_command(command_bytes(command)) == command


@pytest.mark.parametrize(
    "said, heard",
    [("declined", "declined"), ("first", "first"), ("call me at 5", ""), (None, "")],
)
@pytest.mark.parametrize("verb", ["closed", "updated"])
def test_a_closing_may_say_what_became_of_the_next_contact(said, heard, verb):
    """Only by one of four codes, and only a closing: anything else says nothing of it."""
    data = {"call": "1", "disposition": "served", "follow_up": said}
    record = a_record(data, kind=f"org.alongside.call.{verb}.v1")

    found = placed(record)

    assert found.command.follow_up == (heard if verb == "closed" else "")


def test_a_988_line_may_say_it_while_its_place_is_closed():
    """Of such a contact only named fields are kept, and this is one of them."""
    data = {"call": "1", "channel": "988", "disposition": "served", "follow_up": "first"}
    record = a_record(
        data, kind="org.alongside.call.closed.v1", topic="calls.988", source="springfield/988"
    )

    assert placed(record).command.follow_up == "first"


def test_a_roster_leaves_nothing_private_behind():
    data = json.loads((ROOT / "tests/golden/team.onshift.v1.json").read_text())
    data["crew"][0] |= {"name": PLANTED, "reason_for_absence": PLANTED}
    record = a_record(
        data, kind="org.alongside.team.onshift.v1", topic="teams", source="springfield/teams"
    )

    found = placed(record)

    assert found.private is None
    assert b"Zebulon" not in command_bytes(found.command)


@given(
    data=st.dictionaries(
        st.sampled_from(sorted({n for m in TYPES.values() for n in m.model_fields})),
        st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just([]),
        max_size=6,
    ),
    kind=st.sampled_from(sorted(TYPES)),
    topic=st.sampled_from(["calls.911", "calls.988", "teams", "desk.log"]),
    time=st.integers(-(2**63), 2**63 - 1),
)
def test_nothing_raises(data, kind, topic, time):
    for source in SITE.sources:
        record = a_record(data, kind=kind, topic=topic, source=source.name, timestamp=time)
        event = read(record)
        if isinstance(event, Unreadable):
            continue
        found = built(record)
        assert isinstance(found, Refusal | tuple)


@pytest.mark.parametrize("path", sorted((ROOT / "deploy/samples").glob("*.json*")))
def test_a_sample_is_what_it_says(path):
    lines = path.read_text().splitlines() if path.suffix == ".jsonl" else [path.read_text()]
    for line in lines:
        event = json.loads(line)
        topic = next(s.topic for s in SITE.sources if s.name == event["source"])
        record = a_record(event["data"], kind=event["type"], source=event["source"], topic=topic)
        found = read(record)

        assert isinstance(found, Unreadable) == (path.stem == "call-unreadable")
        if isinstance(found, NativeEvent):
            placed(record)


def test_the_vocabulary_in_use_is_the_shipped_text():
    text = (ROOT / "dispatch/classification/vocabulary/apco-2.103.2-2019.toml").read_bytes()
    alone = hashlib.sha256(hashlib.sha256(text).hexdigest().encode()).hexdigest()

    assert alone == VOCABULARY.digest


def test_a_command_with_few_parts_is_small_however_long_each_of_them_is():
    """So that nobody has to write it to find out."""
    long, digest = "x" * 120, "f" * 64
    fact = Fact(
        id=long,
        name="preference",
        value="language:zh-Hant",
        source=FactSource.CALL_TYPE,
        as_of=(1 << 40) - 1,
        confidence=999,
        span=Span(digest=digest, field=long, question=long, start=1 << 39, end=(1 << 40) - 1),
        call=long,
    )
    command = ReportCall(
        **dict.fromkeys(("region", "actor", "call", "report", "source", "holder"), long),
        **dict.fromkeys(("call_type", "disposition"), long),
        **dict.fromkeys(("private", "adapter", "vocabulary", "classifier", "learned"), digest),
        **dict.fromkeys(("at", "heard", "occurred_at"), (1 << 40) - 1),
        origin=(long, *[(1 << 53) - 1] * 3),
        what="updated",
        channel="911",
        behavioral="unknown",
        cell="f" * 15,
        contact=(long, long),
        facts=(fact,) * SURELY_SMALL,
    )
    of_codes = command.model_copy(
        update={"facts": (), "doubts": (long,) * (SURELY_SMALL - 20)}
        | {"related": (("duplicate", long),) * 20}
    )

    for each in (command, of_codes):
        assert read_command(command_bytes(each)) == each
        assert len(command_bytes(each)) <= LARGEST_COMMAND
