"""What a call type and structured answers make of a call, and what they never do."""

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.classify import Answer, CallType, Classified, classify
from dispatch.classification.vocabulary import Vocabulary, VocabularyFaults, vocabulary_from
from dispatch.contracts.fact import SCALES, FactSource

TEXT = (
    resources.files("dispatch.classification") / "vocabulary" / "apco-2.103.2-2019.toml"
).read_bytes()


def the_vocabulary() -> Vocabulary:
    found = vocabulary_from(TEXT)
    assert isinstance(found, Vocabulary), found
    return found


VOCABULARY = the_vocabulary()


def an_apco(code: str, edition: str = "2019") -> CallType:
    return CallType(system="APCO ANS 2.103.2", edition=edition, code=code)


def said(
    code: str | None, *answers: tuple[str, object], channel="911", words_only=False
) -> Classified:
    return classify(
        an_apco(code) if code else None,
        [Answer(question=name, value=value) for name, value in answers],
        channel=channel,
        vocabulary=VOCABULARY,
        words_only=words_only,
    )


def facts_of(found: Classified) -> dict[str, str]:
    return {fact.name: fact.value for fact in found.facts}


@each_row(
    "code, behavioral, kinds, facts",
    [
        # Says that someone is upset, not what was reported.
        ("EDP", "yes", ("other",), {}),
        # The 2019 edition's own code for a person in a mental-health crisis, no violence.
        ("MNTL", "yes", ("other",), {}),
        # "Violent" is a suggestion: nobody has said who did what.
        ("MTLV", "yes", ("disturbance",), {"violence_now": "threatening"}),
        # A threat and an attempt share a code.
        (
            "SUICTHRT",
            "yes",
            ("suicidal",),
            {"suicide_ideation": "active", "consciousness": "unanswered"},
        ),
        # A worried neighbor and a man down share a code: nobody said that the person is awake.
        ("WELFARE", "yes", ("welfare",), {"consciousness": "unanswered"}),
        # The least that the code says.
        ("INTOX", "yes", ("intoxication",), {"intoxication": "mild"}),
        # Suspected, because a code confirms nothing; adds EMS.
        (
            "OD",
            "yes",
            ("substance",),
            {"overdose": "suspected", "consciousness": "unanswered"},
        ),
        ("DRUGS", "yes", ("substance",), {}),
        # EMS comes by the suggested fact, whoever else does.
        ("PERUNCON", "unknown", (), {"consciousness": "unresponsive"}),
        ("SLMP", "unknown", (), {"consciousness": "unanswered"}),
        # Trespass is no crime against a person.
        ("TRESPASS", "unknown", (), {"crime": "quality_of_life"}),
        # In doubt, and never set aside.
        ("TROUBLE", "unknown", (), {}),
        ("911OPN", "unknown", (), {"triage_state": "not_triaged"}),
        # Hard stops.
        ("ACTSHOOT", "no", (), {"weapon": "used", "weapon_type": "firearm"}),
        ("CARDIAC", "no", (), {"medical": "red_flag"}),
        ("ROBBERY", "no", (), {"crime": "person"}),
    ],
)
def test_a_type_by_itself(code, behavioral, kinds, facts):
    found = said(code)

    assert (behavioral, kinds, facts) == (found.behavioral, found.kinds, facts_of(found))
    assert f"apco-2.103.2-2019:{code}" == found.call_type
    assert all(f.source is FactSource.CALL_TYPE and f.confidence == 500 for f in found.facts)


@each_row(
    "code, answers, behavioral, doubts",
    [
        # A code alone is no ground for officers: a person confirms.
        ("MTLV", [], "yes", ("unconfirmed:violence_now",)),
        # The answer is the better word, and says the same or more.
        ("MTLV", [("violence_now", "assaulting")], "yes", ()),
        # It says less than the type: neither wins in silence.
        ("MTLV", [("violence_now", "none")], "yes", ("type_and_answer_differ:violence_now",)),
        # Asked and not answered is no answer.
        ("MTLV", [("violence_now", "refused")], "yes", ("unconfirmed:violence_now",)),
        # The person is awake: no doubt about a type that only left it open.
        ("WELFARE", [("consciousness", "alert")], "yes", ()),
        # An answer takes up what a type leaves open ...
        ("TROUBLE", [("suicide_ideation", "passive")], "yes", ()),
        # ... but nothing takes it up that is not there, ...
        ("TROUBLE", [("suicide_ideation", "none")], "unknown", ()),
        # ... or that lies long ago.
        ("TROUBLE", [("suicide_behavior", "lifetime")], "unknown", ()),
        # A hard stop that turns out to be behavioral is looked at before a crew is asked.
        (
            "WEAPON",
            [("suicide_ideation", "plan")],
            "yes",
            ("hard_stop", "unconfirmed:weapon"),
        ),
        # A hard stop stays set aside on an answer that says nothing of a crisis.
        ("WEAPON", [("weapon", "in_hand")], "no", ()),
        # No type at all.
        (None, [("self_harm_now", "minor")], "yes", ()),
        (None, [("kind", "perception")], "yes", ()),
        # Kinds that many other calls have.
        (None, [("kind", "welfare")], "unknown", ()),
        # What is not understood never vanishes.
        (None, [("horoscope", "leo")], "unknown", ("question_not_known",)),
        (None, [("weapon", "bazooka")], "unknown", ("value_not_known:weapon",)),
        (None, [("weapon", 3)], "unknown", ("value_not_known:weapon",)),
        (None, [("weapon", [])], "unknown", ("value_not_known:weapon",)),
        (None, [("kind", "schizophrenia")], "unknown", ("value_not_known:kind",)),
        (None, [("weapon", ["none", "in_hand"])], "unknown", ("more_than_one_value:weapon",)),
        # A language is a code; a name does not pass for one.
        (None, [("preference", "language:Anna")], "unknown", ("value_not_known:preference",)),
        (None, [("preference", ["language:es", "no_police"])], "unknown", ()),
        # Only a 988 counselor ever says so.
        (None, [("imminent_risk", True)], "unknown", ("not_from_988:imminent_risk",)),
    ],
)
def test_a_type_and_answers(code, answers, behavioral, doubts):
    found = said(code, *answers)

    assert (behavioral, doubts) == (found.behavioral, found.doubts)


def test_a_988_contact_is_behavioral_and_takes_the_counselors_judgment():
    found = said(None, ("imminent_risk", True), channel="988")

    assert found.behavioral == "yes"
    assert facts_of(found) == {"imminent_risk": "true"}


def test_a_code_of_another_edition_is_not_the_same_code():
    """MNTL is not in the 2012 edition; a code's number may mean its opposite in another one."""
    found = classify(an_apco("MNTL", "2012"), [], channel="911", vocabulary=VOCABULARY)

    assert (found.behavioral, found.call_type, found.doubts) == ("unknown", "unmapped", ())


def test_words_alone_are_a_doubt_until_they_can_be_read():
    assert said(None, words_only=True).doubts == ("words_only",)
    assert said("NOISE", words_only=True).doubts == ()


def test_nothing_entered_is_unknown_and_not_no():
    assert facts_of(said(None, ("weapon", None))) == {"weapon": "unknown"}


@given(st.sampled_from(sorted(SCALES)), st.text() | st.booleans() | st.integers() | st.none())
def test_an_answer_becomes_a_fact_or_a_doubt(name, value):
    found = said(None, (name, value))

    assert found.facts or found.doubts


@given(
    st.sampled_from([key[2] for key in VOCABULARY.meanings]),
    st.lists(
        st.sampled_from([(n, v) for n, s in SCALES.items() for v in s.values]),
        max_size=5,
    ),
)
def test_more_answers_never_take_a_call_away(code, answers):
    """Nothing that is said makes a behavioral call one that is set aside."""
    order = ("no", "unknown", "yes")

    assert order.index(said(code, *answers).behavioral) >= order.index(said(code).behavioral)


def test_no_type_suggests_what_only_a_counselor_says():
    assert all(
        name != "imminent_risk"
        for meaning in VOCABULARY.meanings.values()
        for name, _ in meaning.suggests
    )


def test_every_hard_stop_is_set_aside_by_itself():
    stops = {m.code for m in VOCABULARY.meanings.values() if m.hard_stop}
    noes = {m.code for m in VOCABULARY.meanings.values() if m.behavioral == "no"}

    assert stops == noes
    assert len(stops) >= 25


@pytest.mark.parametrize(
    "old, new, named",
    [
        # A certain code would weigh as much as an answer.
        ("confidence_permille = 500", "confidence_permille = 1000", "confidence_permille"),
        # A misspelled value would be a fact that no policy knows.
        ('suicide_ideation = "active"', 'suicide_ideation = "maybe"', "suggests.suicide_ideation"),
        # No code says so.
        ('suicide_ideation = "active"', 'imminent_risk = "true"', "only a 988 counselor"),
        # A hard stop that is behavioral would be no stop.
        ('behavioral = "no"\nhard_stop', 'behavioral = "yes"\nhard_stop', "hard_stop"),
        # A diagnosis is no kind.
        ('kinds = ["welfare"]', 'kinds = ["psychosis"]', "kinds"),
        # A misspelled key would be an entry that says less than it seems to.
        ("hard_stop = true", "hardstop = true", "no such key"),
    ],
)
def test_a_fault_in_a_vocabulary_is_named(old, new, named):
    text = TEXT.decode()
    assert old in text

    found = vocabulary_from(text.replace(old, new, 1).encode())

    assert isinstance(found, VocabularyFaults)
    assert named in "\n".join(found.faults)


@given(st.binary(max_size=200))
def test_no_text_raises(raw):
    assert isinstance(vocabulary_from(raw), VocabularyFaults)


def test_two_texts_must_not_disagree():
    found = vocabulary_from(TEXT, TEXT)

    assert isinstance(found, VocabularyFaults)
    assert "stands in two texts" in found.faults[0]


OWN = """
id = "springfield"
system = "springfield"
edition = "1"
confidence_permille = 400
[codes]
"MENTAL-PERSON" = { label = "Mental person", behavioral = "yes", kinds = ["other"], apco = "MNTL" }
"ODD-JOB" = { label = "Odd job", behavioral = "unknown", settled = false, reason = "not read yet" }
"""


def test_a_centers_words_and_their_code_are_one_key():
    found = vocabulary_from(TEXT, OWN.encode())

    assert isinstance(found, Vocabulary)
    said = {found.look_up("Springfield", "1", word) for word in ("MENTAL-PERSON", "Mental person")}
    assert len(said) == 1
    assert said.pop().apco == "MNTL"


def test_an_entry_that_nobody_has_settled_is_looked_at():
    found = vocabulary_from(TEXT, OWN.encode())
    assert isinstance(found, Vocabulary)

    said = classify(
        CallType(system="springfield", edition="1", code="odd job"),
        [],
        channel="911",
        vocabulary=found,
    )

    assert (said.behavioral, said.call_type) == ("unknown", "springfield:ODD-JOB")


@pytest.mark.parametrize(
    "old, new, named",
    [
        ('apco = "MNTL"', 'apco = "MNLT"', "MNLT is none of the codes"),
        ('apco = "MNTL"', 'apco = "a b"', "apco"),
        ('"unknown", settled = false', '"no", settled = false', "settled"),
        ('reason = "not read yet"', "reason = 1", "reason"),
        ('reason = "not read yet"', "proposed_permille = 1001", "proposed_permille"),
    ],
)
def test_a_fault_in_a_centers_own_map_is_named(old, new, named):
    found = vocabulary_from(TEXT, OWN.replace(old, new).encode())

    assert isinstance(found, VocabularyFaults)
    assert named in " ".join(found.faults)
