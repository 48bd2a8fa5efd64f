"""What a call type's words are taken to say, in any city's spelling, and what they are not."""

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.signs.behavioral import BEHAVIORAL
from dispatch.classification.signs.often import OFTEN
from dispatch.classification.signs.set_aside import SET_ASIDE
from dispatch.classification.signs.stops import STOPS
from dispatch.classification.type_reading import SETTLED_FROM, read_type
from dispatch.classification.type_words import CHANGES_NOTHING
from dispatch.classification.vocabulary import Vocabulary, vocabulary_from
from dispatch.contracts.fact import KINDS, SCALES

TEXT = (
    resources.files("dispatch.classification") / "vocabulary" / "apco-2.103.2-2019.toml"
).read_bytes()
SIGNS = (*BEHAVIORAL, *STOPS, *SET_ASIDE, *OFTEN)

#: Types as centers write them; invented, or known traps of public lists.
LABELS = (
    "MENTAL PERSON OR PICKUP",
    "EDP VIOLENT",
    "SUICIDAL SUBJ W/ KNIFE",
    "Welfare Check",
    "08 - DRUNK PERSON",
    "OD/POISONING",
    "ASSAULT - DOMESTIC",
    "NOISE COMPLAINT",
    "BURGLARY I/P",
    "DRUNK DRIVER",
    "ALTERED MENTAL STATUS",
    "SUPPLEMENTAL REPORT",
    "TREE DOWN",
    "FOLLOW UP",
    "M-1 HOLD - TRANSPORT",
    "ECO/TDO STANDBY",
    "AGITATED PATIENT",
    "SUBJ W/GUN",
    "BEREAVED BY SUICIDE",
    "SECTION 12 WARRANT",
)

OTHERS = ("THEFT", "ALARM", "NOISE", "REPORT", "TRAFFIC", "ASSAULT", "VEHICLE", "WARRANT", "NOT")


def apco() -> Vocabulary:
    found = vocabulary_from(TEXT)
    assert isinstance(found, Vocabulary)
    return found


@each_row(
    "label, behavioral, apco",
    [
        # A part of a word is no word.
        ("SUPPLEMENTAL REPORT", "unknown", ""),
        ("COMMITTEE MEETING", "unknown", ""),
        # Programs for indecency exist (STAR, HEART), and police calls for it as well.
        ("INDECENT BEHAVIOR", "unknown", ""),
        # Medical, and no word of a mental-health concern.
        ("ALTERED MENTAL STATUS", "unknown", ""),
        # Traffic.
        ("DRUNK DRIVER", "no", ""),
        ("DRIVING WHILE INTOXICATED", "no", ""),
        ("INTOX MANSLAUGHTER", "no", "HOMICIDE"),
        # A death is no crisis of the one who died, and those who stay behind may be in one.
        ("SUDDEN DEATH", "unknown", ""),
        ("MENTAL PERSON OR PICKUP", "yes", "MNTL"),
        # Named after the team that is sent.
        ("46 - CIT", "yes", "MNTL"),
        ("CIT W/AMBULANCE", "yes", "MNTL"),
        # Letters that hold an abbreviation are not one.
        ("CITATION", "unknown", ""),
        ("CODE VIOLATION", "no", ""),
    ],
)
def test_the_known_traps(label, behavioral, apco):
    found = read_type(label)

    assert (found.behavioral, found.apco) == (behavioral, apco)


@each_row(
    "label, apco, kinds, facts",
    [
        ("EDP", "EDP", ("other",), {}),
        ("PSYCH EMERGENCY", "MNTL", ("other",), {}),
        ("MHMR TRANSPORT", "MNTL", ("other",), {}),
        ("SUIC THRT", "SUICTHRT", ("suicidal",), {"suicide_ideation": "active"}),
        ("ATT SUICIDE", "SUICTHRT", ("suicidal",), {"suicide_behavior": "in_progress"}),
        ("SUICIDE I/P", "SUICIDE", ("suicidal",), {"suicide_behavior": "in_progress"}),
        ("CHK WELF", "WELFARE", ("welfare",), {"consciousness": "unanswered"}),
        ("PERS INTOX", "INTOX", ("intoxication",), {"intoxication": "mild"}),
        ("OD", "OD", ("substance",), {"overdose": "suspected"}),
        ("MAN SLUMPED OVER THE WHEEL", "SLMP", ("welfare",), {"consciousness": "unanswered"}),
        ("HEARING VOICES", "MNTL", ("perception",), {}),
    ],
)
def test_abbreviations_and_plain_words_name_the_common_type(label, apco, kinds, facts):
    found = read_type(label)

    assert (found.behavioral, found.apco, found.kinds) == ("yes", apco, kinds)
    assert facts.items() <= dict(found.suggests).items()


def test_violence_and_a_weapon_are_suggested_and_set_no_crisis_aside():
    found = read_type("MENTAL VIOLENT ARMED")

    assert (found.behavioral, found.apco, found.hard_stop) == ("yes", "MTLV", False)
    assert dict(found.suggests) == {"violence_now": "threatening", "weapon": "accessible"}
    assert read_type("MENTAL NON VIOLENT").apco == "MNTL"


@pytest.mark.parametrize(
    "label",
    [
        "NON SUICIDAL",  # the opposite, perhaps
        "MENTAL HEALTH REPORT",  # paper, perhaps
        "WARRANT (PUBLIC INTOXICATION)",
        "SUICIDE FOLLOW UP",
        "PSYCH PATIENT ASSAULT",  # two things at once
        "MENTAL PATIENT STOLEN VEHICLE",
        "ZX-9 QUORL",
        "...",
        "",
    ],
)
def test_what_the_words_do_not_settle_is_for_a_person_and_never_a_no(label):
    found = read_type(label)

    assert (found.behavioral, found.settled) == ("unknown", False)
    assert found.reason.endswith("a person has to settle this")


def test_a_disturbance_by_someone_who_drank_is_looked_at():
    found = read_type("DRUNK & DISORDERLY")

    assert (found.behavioral, found.settled) == ("unknown", True)
    assert found.kinds == ("intoxication", "disturbance")


def test_words_that_nothing_reads_make_a_reading_less_sure():
    sure = [read_type(f"THEFT {'QUORL ' * number}").confidence for number in range(6)]

    assert sure == sorted(sure, reverse=True)
    assert sure[0] > sure[1]


@each_row("sign", SIGNS)
def test_a_sign_says_only_what_can_be_said_and_agrees_with_the_common_type(sign):
    """Two differ: a person slumped over is taken up, and "drugs" may as well be a search."""
    codes = {code: meaning for (_, _, code), meaning in apco().meanings.items()}

    assert set(sign.kinds) <= set(KINDS)
    assert all(SCALES[fact].allows(value) for fact, value in sign.suggests)
    assert "imminent_risk" not in dict(sign.suggests)
    assert not sign.hard_stop or sign.behavioral == "no"
    assert sign.sure >= SETTLED_FROM
    if sign.apco:
        common = codes[sign.apco]
        assert sign.behavioral == common.behavioral or sign.apco in ("SLMP", "DRUGS")
        assert sign.hard_stop == common.hard_stop


@given(st.text(max_size=80))
def test_no_label_raises_and_none_says_more_than_may_be_said(label):
    found = read_type(label)

    assert found == read_type(label)
    assert 0 <= found.confidence <= 1000
    assert found.settled or found.behavioral == "unknown"
    assert not found.hard_stop or found.behavioral == "no"
    assert all(SCALES[fact].allows(value) for fact, value in found.suggests)


@given(
    st.sampled_from(LABELS),
    st.lists(st.sampled_from(sorted(CHANGES_NOTHING)), min_size=1, max_size=3),
    st.integers(0, 4),
)
def test_words_of_race_housing_dress_and_diagnosis_change_no_reading(label, words, at):
    """Before, behind and between the words of any type."""
    parts = label.split()
    more = " ".join([*parts[:at], *words, *parts[at:]])

    assert read_type(more) == read_type(label)


@given(st.sampled_from(LABELS), st.sampled_from(["-", "/", "  ", "*", "_"]))
def test_case_and_signs_between_words_change_nothing(label, between):
    assert read_type(label.lower().replace(" ", between)) == read_type(label)


@given(
    st.lists(st.sampled_from(OTHERS)),
    st.sampled_from(["SUICIDAL", "MENTAL PERSON", "EDP", "PSYCHIATRIC", "OVERDOSE"]),
)
def test_no_other_word_sets_a_named_crisis_aside(words, crisis):
    assert read_type(" ".join([*words, crisis])).behavioral != "no"
    assert read_type(" ".join([crisis, *words])).behavioral != "no"
