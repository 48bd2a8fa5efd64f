"""The screener of suicide risk: its bands exactly, and nothing that was not said."""

from itertools import product

import pytest
from builders import POLICY
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.classify import Answer, Classified, classify
from dispatch.classification.screener import QUESTIONS, banded
from dispatch.classification.vocabulary import Vocabulary
from dispatch.contracts.fact import NOT_KNOWN, SCALES, Fact, FactSource
from dispatch.contracts.response import Mode, Need, Police
from dispatch.desk.timeline import ever, present

NO_TYPES = Vocabulary(meanings={}, digest="0" * 64)
SIX = ("cssrs_1", "cssrs_2", "cssrs_3", "cssrs_4", "cssrs_5", "cssrs_6")
RECENT = "cssrs_6_within_three_months"
#: The table of the reference, a row for each cell: what has to be yes, what must not be, the band.
TABLE = [
    ({"cssrs_1"}, set(), "low"),
    ({"cssrs_2"}, set(), "low"),
    ({"cssrs_3"}, set(), "moderate"),
    ({"cssrs_4"}, set(), "high"),
    ({"cssrs_5"}, set(), "high"),
    ({"cssrs_6", RECENT}, set(), "high"),
    ({"cssrs_6"}, {RECENT}, "moderate"),
]
ORDER = (None, "low", "moderate", "high")
EVERYONE = {mode: 600 for mode in Mode if mode is not Mode.HOLD}


def by_the_table(said: dict[str, str]) -> str | None:
    yes = {question for question, answer in said.items() if answer == "yes"}
    bands = [band for needed, barred, band in TABLE if needed <= yes and not barred & yes]
    return max(bands, key=ORDER.index, default=None)


def screened(said: dict[str, object], *, channel="988", by="", at=None) -> Classified:
    at = at or {}
    return classify(
        None,
        [Answer(question=q, value=v, by=by, at=at.get(q)) for q, v in said.items()],
        channel=channel,
        vocabulary=NO_TYPES,
    )


def stated(found: Classified) -> dict[str, tuple[str, str]]:
    return {fact.question: (fact.name, fact.value) for fact in found.facts}


def facts_of(found: Classified) -> tuple[Fact, ...]:
    return tuple(
        Fact(id=f"f{n}", name=d.name, value=d.value, source=d.source, as_of=d.at or 1000)
        for n, d in enumerate(found.facts)
    )


def known(found: Classified) -> dict[str, tuple[str, ...]]:
    return present(sorted(facts_of(found), key=lambda fact: fact.as_of))


def test_every_combination_of_answers_gives_the_band_of_the_table():
    """Whatever else is answered or left open: 2,187 combinations; recency only where 6 is yes."""
    tried = 0
    for answers in product(("yes", "no", "unanswered"), repeat=7):
        said = dict(zip((*SIX, RECENT), answers, strict=True))
        if said[RECENT] == "yes" and said["cssrs_6"] != "yes":
            continue  # below: nobody who fills in the form gets there
        tried += 1

        found = banded({q: (a,) for q, a in said.items()})

        assert found.band == by_the_table(said), said
    assert tried == 3**7 - 2 * 3**5


@pytest.mark.parametrize("six", ["no", "unanswered", None])
def test_behavior_within_three_months_is_high_whatever_was_ticked_above_it(six):
    said = {RECENT: ("yes",)} | ({"cssrs_6": (six,)} if six else {})

    assert banded(said).band == "high"


@pytest.mark.parametrize(
    "question, band, name, value",
    [
        ("cssrs_1", "low", "suicide_ideation", "passive"),
        ("cssrs_2", "low", "suicide_ideation", "active"),
        ("cssrs_3", "moderate", "suicide_ideation", "method"),
        # A public implementation once shipped question 4 as moderate ...
        ("cssrs_4", "high", "suicide_ideation", "intent"),
        ("cssrs_5", "high", "suicide_ideation", "plan"),
        # ... and question 6 as high, whenever it was.
        ("cssrs_6", "moderate", "suicide_behavior", "lifetime"),
    ],
)
def test_each_answer_is_a_fact_with_its_question_as_source(question, band, name, value):
    found = screened({question: "yes"} | ({RECENT: "no"} if question == "cssrs_6" else {}))

    assert banded({question: ("yes",)}).band == band
    assert stated(found)[question] == (name, value)
    assert all(f.source is FactSource.ANSWER and f.confidence == 1000 for f in found.facts)
    assert found.behavioral == "yes"
    assert found.doubts == ()


#: What the shipped profile calls a band: its second level is moderate, its third high.
LEVELS = {None: 0, "low": 0, "moderate": 1, "high": 2}


def test_the_facts_bring_the_policy_to_the_same_band():
    """The band is a word for people; the level comes from the facts. They must never part."""
    for answers in product(("yes", "no", "unanswered"), repeat=7):
        said = dict(zip((*SIX, RECENT), answers, strict=True))
        level = POLICY.assess(ever(facts_of(screened(said)))).level

        band = banded({q: (a,) for q, a in said.items()}).band
        assert POLICY.levels.index(level) == LEVELS[band], said


@pytest.mark.parametrize(
    "said, open_",
    [
        # Nothing was asked: not low, not none, but open.
        ({}, SIX),
        # A no to question 2 skips to question 6.
        ({"cssrs_1": "yes", "cssrs_2": "no", "cssrs_6": "no"}, ()),
        ({"cssrs_1": "no", "cssrs_2": "no"}, ("cssrs_6",)),
        ({"cssrs_1": "yes", "cssrs_2": "yes"}, ("cssrs_3", "cssrs_4", "cssrs_5", "cssrs_6")),
        # Refused and unanswered are no "no".
        (
            {"cssrs_1": "no", "cssrs_2": "refused", "cssrs_6": "no"},
            ("cssrs_2", "cssrs_3", "cssrs_4", "cssrs_5"),
        ),
        # When it was is part of the question.
        ({"cssrs_1": "no", "cssrs_2": "no", "cssrs_6": "yes"}, (RECENT,)),
        ({"cssrs_1": "no", "cssrs_2": "no", "cssrs_6": "yes", RECENT: "no"}, ()),
        # Whoever says "within three months" has said that there was something.
        ({"cssrs_1": "no", "cssrs_2": "no", RECENT: "yes"}, ()),
        ({"cssrs_1": "no", "cssrs_2": "no", RECENT: "no"}, ("cssrs_6",)),
    ],
)
def test_what_nobody_answered_is_said(said, open_):
    assert banded({q: (a,) for q, a in said.items()}).open == open_


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(["unknown", "refused"])))
def test_what_is_not_known_gives_no_band_and_is_never_complete(said):
    found = banded({q: (a,) for q, a in said.items()})

    assert found.band is None
    assert found.open == SIX


ANSWERS = st.dictionaries(
    st.sampled_from(QUESTIONS), st.sampled_from(["yes", "no", "unknown", "unanswered", "refused"])
)


@given(ANSWERS, st.sampled_from(QUESTIONS))
def test_one_more_yes_never_lowers_a_band_or_a_fact(said, question):
    more = said | {question: "yes"}

    before, after = (banded({q: (a,) for q, a in each.items()}).band for each in (said, more))
    assert ORDER.index(after) >= ORDER.index(before)
    old, new = known(screened(said)), known(screened(more))
    for name in ("suicide_ideation", "suicide_behavior"):
        rank = SCALES[name].rank
        assert max(map(rank, new.get(name, ())), default=-1) >= max(
            map(rank, old.get(name, ())), default=-1
        )


@given(ANSWERS)
def test_every_answer_is_one_fact_and_none_says_no_for_another(said):
    found = screened(said)

    assert set(stated(found)) == set(said)
    assert len(found.facts) == len(said)
    for question, (name, value) in stated(found).items():
        if said[question] in NOT_KNOWN:
            assert value == said[question]
        if value == "none" and name == "suicide_ideation":
            assert said["cssrs_1"] == said["cssrs_2"] == "no"
        if value == "none" and name == "suicide_behavior":
            assert said["cssrs_6"] == "no"


@given(ANSWERS, st.permutations(QUESTIONS), st.integers(0, 900))
def test_the_order_and_times_of_the_answers_leave_no_mark(said, order, start):
    """A rung that was asked later and is lower replaces nothing."""
    times = {question: start + n for n, question in enumerate(order)}

    assert known(screened(said, at=times)) == known(screened(said))


def test_all_answers_of_an_event_count_as_of_the_last_of_them():
    """Where one has no time of its own, as of the event, which is later than all."""
    said = {"cssrs_1": "yes", "cssrs_2": "yes", "cssrs_6": "no"}
    timed = screened(said, at={"cssrs_1": 70, "cssrs_2": 90, "cssrs_6": 80})
    half = screened(said, at={"cssrs_1": 70, "cssrs_2": 90})

    assert [fact.at for fact in timed.facts] == [90, 90, 90]
    assert [fact.at for fact in half.facts] == [None, None, None]


@pytest.mark.parametrize(
    "said, doubts, ideation",
    [
        # Skipped questions that were answered with yes all the same.
        ({"cssrs_2": "no", "cssrs_4": "yes"}, ("screener_contradicts:cssrs_2",), "intent"),
        # Both in one event: the yes counts.
        ({"cssrs_3": ["yes", "no"]}, ("screener_contradicts:cssrs_3",), "method"),
        # A wish to be dead denied, thoughts of suicide not: that can be so.
        ({"cssrs_1": "no", "cssrs_2": "yes"}, (), "active"),
        ({"cssrs_3": "no", "cssrs_4": "yes"}, (), "intent"),
        # Beside the plain fact.
        (
            {"cssrs_1": "no", "cssrs_2": "no", "suicide_ideation": "plan"},
            ("answers_differ:suicide_ideation",),
            "plan",
        ),
        # Degrees of one thing do not contradict each other.
        ({"cssrs_2": "yes", "suicide_ideation": "plan"}, (), "plan"),
        # What is not understood is a doubt and no "no".
        ({"cssrs_4": "somewhat"}, ("value_not_known:cssrs_4",), None),
        ({"cssrs_4": 3}, ("value_not_known:cssrs_4",), None),
        ({"cssrs_4": ["yes", "maybe"]}, ("value_not_known:cssrs_4",), "intent"),
    ],
)
def test_contradictions_are_doubts_and_the_graver_answer_counts(said, doubts, ideation):
    found = screened(said)

    assert found.doubts == doubts
    assert known(found).get("suicide_ideation") == (ideation and (ideation,))


@each_row(
    "said, doubts, behavior",
    [
        ({"cssrs_6": "yes", RECENT: "yes"}, (), "recent"),
        ({"cssrs_6": True, RECENT: False}, (), "lifetime"),
        # Nobody said when: moderate, and a person asks, because it may be high.
        ({"cssrs_6": "yes"}, (f"screener_open:{RECENT}",), "lifetime"),
        ({"cssrs_6": "yes", RECENT: "unanswered"}, (f"screener_open:{RECENT}",), "lifetime"),
        # Refusing is a right and adds nothing.
        ({"cssrs_6": "yes", RECENT: "refused"}, (), "lifetime"),
        ({"cssrs_6": "no", RECENT: "yes"}, ("screener_contradicts:cssrs_6",), "recent"),
        ({"cssrs_6": "no"}, (), "none"),
        ({"cssrs_6": "no", RECENT: "no"}, (), "none"),
        ({RECENT: "no"}, (), None),
        # A suicide attempt under way, and a form that says there never was one.
        (
            {"cssrs_6": "no", "ask_attempt_under_way": "yes"},
            ("answers_differ:suicide_behavior",),
            "in_progress",
        ),
    ],
)
def test_question_six_is_two_questions(said, doubts, behavior):
    found = screened(said)

    assert found.doubts == doubts
    assert known(found).get("suicide_behavior") == (behavior and (behavior,))


@pytest.mark.parametrize(
    "channel, by, doubted",
    [
        ("911", "", True),
        # Practice 2.10: from 988 or from clinicians, also those who sit in the center.
        ("911", "clinician", False),
        ("911", "counselor", False),
        ("911", "Clinician Jones", True),
        ("988", "", False),
    ],
)
def test_a_screener_from_a_911_position_counts_and_is_doubted(channel, by, doubted):
    found = screened({"cssrs_4": "yes"}, channel=channel, by=by)

    assert stated(found)["cssrs_4"] == ("suicide_ideation", "intent")
    assert found.behavioral == "yes"
    assert found.doubts == (("screener_not_from_clinician",) if doubted else ())


#: Golden cases of the policy reference that answers can tell: answers, level, mode, EMS.
GOLDEN = [
    # Passive ideation, lonely, no means: the line, with a peer where one is wished for.
    ("988", {"cssrs_1": "yes", "cssrs_2": "no", "cssrs_6": "no", "assess_means": "none",
             "assess_wants_a_peer": "yes"}, "routine", Mode.REMOTE_PEER, False),
    ("988", {"cssrs_1": "yes", "cssrs_2": "no", "cssrs_6": "no"},
     "routine", Mode.COUNSELOR, False),
    # A method, no intent, agrees: a mobile crisis team with a peer.
    ("988", {"cssrs_1": "yes", "cssrs_2": "yes", "cssrs_3": "yes", "cssrs_4": "no",
             "cssrs_5": "no", "cssrs_6": "no", "assess_agrees_to_help": "yes"},
     "moderate", Mode.MOBILE_CRISIS, False),
    # Intent, and a gun locked away elsewhere.
    ("988", {"cssrs_4": "yes", "assess_weapon": "present_not_reachable"},
     "urgent", Mode.MOBILE_CRISIS, False),
    # Question 6, a lifetime ago only: the regression of the known fault.
    ("988", {"cssrs_1": "no", "cssrs_2": "no", "cssrs_6": "yes", RECENT: "no"},
     "moderate", Mode.MOBILE_CRISIS, False),
    ("988", {"cssrs_1": "no", "cssrs_2": "no", "cssrs_6": "yes", RECENT: "yes"},
     "urgent", Mode.MOBILE_CRISIS, False),
    # Pills taken, drowsy: EMS now and behavioral health with it; no officers.
    ("911", {"ask_taken_something": "yes", "ask_awake": "drowsy"},
     "acute", Mode.BEHAVIORAL_HEALTH_EMS, True),
    # Pacing, talking to himself: the conduct counts.
    ("911", {"ask_confused": "some", "ask_weapon": "none"},
     "moderate", Mode.MOBILE_CRISIS, False),
    # Trespass and yelling, sober: no crime against a person.
    ("911", {"crime": "quality_of_life", "ask_violence": "verbal", "ask_drunk_or_high": "none"},
     "moderate", Mode.MOBILE_CRISIS, False),
    # A bystander, "man down", nothing else could be answered.
    ("911", {"ask_who_calls": "bystander", "ask_speaks_for_another": "yes",
             "ask_awake": "unanswered"}, "routine", Mode.COMMUNITY_RESPONSE, True),
    # Fifteen years, minor cuts, a parent calls.
    ("911", {"ask_age": "12_17", "ask_under_eighteen": "yes", "ask_hurt_by_own_hand": "minor",
             "ask_who_calls": "family", "ask_speaks_for_another": "yes"},
     "moderate", Mode.MOBILE_CRISIS, False),
]  # fmt: skip


@each_row("channel, said, level, mode, ems", GOLDEN)
def test_a_golden_case_told_by_answers(channel, said, level, mode, ems):
    found = screened(said, channel=channel)
    facts = known(found)

    assessed = POLICY.assess(facts)
    choice = POLICY.choose(facts, assessed.level, assessed.needs, EVERYONE)

    assert (assessed.level, choice.mode, choice.police) == (level, mode, Police.ABSENT)
    assert (Need.EMS in assessed.needs) is ems
    assert found.doubts == ()


def test_the_golden_minor_gets_a_family_partner():
    found = screened({"ask_under_eighteen": "yes", "ask_hurt_by_own_hand": "minor"}, channel="911")

    assert {Need.FAMILY_PARTNER, Need.YOUTH_COUNSELOR} <= set(POLICY.assess(known(found)).needs)


def test_a_knife_in_hand_that_threatens_somebody_is_the_golden_case_with_officers():
    found = screened(
        {"ask_weapon": "in_hand", "ask_weapon_kind": "blade", "ask_threats": "specific_target"},
        channel="911",
    )
    assessed = POLICY.assess(known(found))
    choice = POLICY.choose(known(found), assessed.level, assessed.needs, EVERYONE)

    assert (assessed.level, choice.mode) == ("acute", Mode.LAW_ENFORCEMENT)


def test_a_text_to_988_that_denies_intent_opens_no_search_and_no_ems():
    """The last golden case: no place, no intent; nothing is derived that would open the place."""
    found = screened(
        {"cssrs_1": "yes", "cssrs_2": "yes", "cssrs_3": "no", "cssrs_4": "no", "cssrs_5": "no"}
        | {"cssrs_6": "no", "assess_agrees_to_help": "no"}
    )

    assert "imminent_risk" not in known(found)
    assert POLICY.assess(known(found)).needs == ()
