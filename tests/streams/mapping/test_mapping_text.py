"""What a mapping file says, and everything that is wrong with it at once."""

import pytest
from exports import MAPPING, SHIPPED, a_mapping

from dispatch.classification.type_codes import code_of
from dispatch.classification.vocabulary import Vocabulary, vocabulary_from
from streams.errors import AwayError, UsageError
from streams.mapping.events import MappingFaults, load_mapping, mapping_from
from streams.mapping.marks import Mark


def faults_of(text):
    found = mapping_from(text.encode() if isinstance(text, str) else text)
    assert isinstance(found, MappingFaults)
    return found.faults


def test_all_faults_come_at_once_each_with_its_place():
    text = """
name = "Not A Name"
size = 1
[file]
format = "pdf"
delimiter = ";;"
[call]
[time]
column = "t"
clock = "local"
format = "%H:%M"
[origin]
other = "999"
[place]
latitude = "lat"
point = "at"
[type]
column = "type"
[types]
"Noise" = "perhaps"
"noise" = "no"
[[answers]]
column = "weapon"
question = "wapon"
"""
    said = "\n".join(faults_of(text))

    for place in (
        *("name:", "size:", "file.format:", "file.delimiter:", "call.id:", "time.format:"),
        *(
            "time.zone:",
            "origin.other:",
            "place.latitude, place.longitude:",
            "place.point:",
            "type.system,",
        ),
        *("types.Noise:", "types.noise:", "answers[0].question:"),
    ):
        assert place in said


def test_an_empty_text_says_what_is_missing():
    said = faults_of("")

    assert [fault.partition(":")[0] for fault in said][:3] == ["name", "file", "file.format"]


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe",  # another encoding
        b"name = ",  # no TOML
        b"x" * (1024 * 1024 + 1),  # too large
        b"a = " + b"[" * 5000 + b"]" * 5000,  # nested too deeply
    ],
)
def test_what_is_no_mapping_is_one_fault(raw):
    assert len(faults_of(raw)) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        'zone = "Mars/Olympus"',  # no such zone
        'zone = "../../etc/passwd"',  # a path
        'zone = ""',
    ],
)
def test_a_zone_that_is_none_is_a_fault(wrong):
    (fault, *_) = faults_of(MAPPING.replace('zone = "America/New_York"', wrong))

    assert fault.startswith("time.zone:")


def test_what_is_known_only_afterwards_cannot_be_an_answer_too():
    more = '[outcome]\nmh = "mh"\n[[answers]]\ncolumn = "mh"\nquestion = "kind"\n'

    assert "never a fact" in faults_of(MAPPING + more)[0]


SAYS = """
[outcome]
police_sent = "POLICE_SENT"
mh_flag = "MH_FLAG"
"""


def test_a_mapping_says_which_outcomes_are_compared_with_and_what_their_words_mean():
    more = """
[compare]
police = [{ outcome = "police_sent", is = ["Y", "Staged "] }]
need = [{ outcome = "mh_flag" }]
danger = []
"""

    found = a_mapping(MAPPING + SAYS + more).compare

    assert found == {
        "police": (Mark(outcome="police_sent", words=("y", "staged")),),
        "need": (Mark(outcome="mh_flag"),),
        "danger": (),
    }


def test_every_fault_of_what_is_compared_is_told_with_its_place_and_the_outcomes_there_are():
    more = """
[compare]
officers = []
police = [{ outcome = "polise_sent" }, { outcome = "police_sent", is = [] }]
need = "mh_flag"
danger = [{ is = ["Y"] }]
"""

    said = "\n".join(faults_of(MAPPING + SAYS + more))

    assert "compare.officers: no such key; known are police, need, danger" in said
    assert "compare.police[0].outcome: polise_sent is no outcome; [outcome] has police_sent" in said
    assert "compare.police[1].is:" in said
    assert "compare.need: give a list" in said
    assert "compare.danger[0].outcome: is missing" in said


def test_a_fault_of_a_type_is_told_with_the_sources_own_word():
    text = MAPPING + '"Welfare Check" = { behavioral = "yes", kinds = ["worry"] }\n'

    assert faults_of(text)[0].startswith("types.Welfare Check: kinds:")


def test_the_types_make_a_vocabulary_under_the_system_and_edition_of_the_mapping():
    (text,) = a_mapping().vocabulary
    found = vocabulary_from(text)

    assert isinstance(found, Vocabulary)
    assert found.look_up("springfield", "1", code_of("Noise")).behavioral == "no"
    assert found.look_up("springfield", "2", code_of("Noise")) is None


@pytest.mark.parametrize(
    "word, code",
    [
        ("MNTL", "MNTL"),  # a code stays
        ("911h", "911H"),
        ("Assist - Public", "ASSIST-PUBLIC"),
        ("  Crash - Injury to person(s) ", "CRASH-INJURY-TO-PERSON-S"),
        ("", ""),
    ],
)
def test_a_word_becomes_a_code(word, code):
    assert code_of(word) == code


def test_two_long_words_and_two_of_other_scripts_stay_two():
    long = "Disorderly Conduct by Electronic Communication"

    assert code_of(long) != code_of(long + "s")
    assert code_of("Überfall") != code_of("berfall")
    assert all(0 < len(code_of(word)) <= 40 for word in (long, "Überfall", "\u96fb\u8a71"))


def test_the_shipped_mapping_has_no_fault():
    assert load_mapping(SHIPPED).name == "burlington-vt"


def test_a_file_that_is_away_or_wrong_is_told_to_who_asked(tmp_path):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("")

    with pytest.raises(AwayError):
        load_mapping(tmp_path / "none.toml")
    with pytest.raises(UsageError, match="name: is missing"):
        load_mapping(wrong)
