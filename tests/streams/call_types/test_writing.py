"""A proposed map can be read by a worker as it stands, and guesses nothing."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from dispatch.classification.classify import CallType, classify
from dispatch.classification.type_learning import NOTHING_LEARNED
from dispatch.classification.vocabulary import Vocabulary, vocabulary_from
from streams.call_types.listing import Listed
from streams.call_types.writing import map_text, proposals
from streams.ingest.vocabulary import own_maps, vocabulary

ROWS = (
    Listed(type="EDP / VIOLENT", count=5),
    Listed(type="THEFT", count=90),
    Listed(type="theft", count=10),
    Listed(type="DISTURBANCE", count=40),
    Listed(type="ZX QUORL", count=7),
)


def a_map(rows=ROWS):
    found = proposals(rows, NOTHING_LEARNED)
    return map_text(found, name="springfield", system="springfield", edition="1", confidence=400)


def test_the_most_frequent_stand_first_and_one_code_is_one_type():
    found = proposals(ROWS, NOTHING_LEARNED)

    assert [(one.code, one.count) for one in found] == [
        ("THEFT", 100),
        ("DISTURBANCE", 40),
        ("ZX-QUORL", 7),
        ("EDP-VIOLENT", 5),
    ]


def test_what_is_not_settled_is_marked_and_unknown():
    codes = tomllib.loads(a_map())["codes"]

    assert codes["ZX-QUORL"]["behavioral"] == "unknown"
    assert codes["ZX-QUORL"]["settled"] is False
    assert all("settled" not in entry for code, entry in codes.items() if code != "ZX-QUORL")
    assert codes["EDP-VIOLENT"]["apco"] == "MTLV"
    assert codes["EDP-VIOLENT"]["reason"]


def test_a_stop_stands_apart_from_what_is_set_aside():
    text = a_map((*ROWS, Listed(type="STABBING", count=3)))

    aside, stops = text.split("# Stops:")
    assert "THEFT" in aside
    assert "STABBING" not in aside
    assert "STABBING" in stops


def test_a_worker_reads_it_from_its_folder_under_the_cads_own_words(tmp_path):
    (tmp_path / "springfield.toml").write_text(a_map())
    known = vocabulary(more=own_maps(tmp_path))

    def said(word):
        kind = CallType(system="Springfield", edition="1", code=word)
        return classify(kind, [], channel="911", vocabulary=known)

    assert said("EDP / VIOLENT").behavioral == "yes"
    assert said("Theft").behavioral == "no"
    assert said("ZX Quorl").behavioral == "unknown"
    assert said("NEVER LISTED").call_type == "unmapped"


def test_the_danger_of_a_type_that_nobody_has_settled_reaches_the_desk(tmp_path):
    rows = (*ROWS, Listed(type="SUICIDE ATTEMPT - GSW", count=1), Listed(type="MENACING", count=2))
    (tmp_path / "springfield.toml").write_text(a_map(rows))
    known = vocabulary(more=own_maps(tmp_path))

    def said(word):
        kind = CallType(system="springfield", edition="1", code=word)
        return classify(kind, [], channel="911", vocabulary=known)

    shot, menacing = said("Suicide Attempt - GSW"), said("Menacing")
    assert (shot.behavioral, menacing.behavioral) == ("unknown", "unknown")
    assert ("weapon", "used") in {(fact.name, fact.value) for fact in shot.facts}
    assert "unconfirmed:weapon" in shot.doubts
    assert "unconfirmed:threat_to_others" in menacing.doubts


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)))
def test_whatever_is_in_a_list_its_map_can_be_read(words):
    rows = [Listed(type=word, count=1) for word in words if word.strip()]

    found = vocabulary_from(a_map(rows).encode())

    assert isinstance(found, Vocabulary), found
    assert all(found.look_up("springfield", "1", row.type) for row in rows)
