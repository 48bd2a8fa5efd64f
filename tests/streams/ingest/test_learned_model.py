"""A command with a learned model is the same command, but for one doubt on calls set aside."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.classification.learned import LearnedModel, model_bytes, model_from
from dispatch.contracts.command import ReportCall, command_bytes, command_from, read_command
from dispatch.contracts.site import Site
from dispatch.contracts.site_text import site_from
from streams.agent_parts import ingest_loops, shared
from streams.errors import AwayError, UsageError
from streams.ingest.build import Placed, build
from streams.ingest.learned import learned_model
from streams.ingest.sources import SourceTable
from streams.ingest.vocabulary import vocabulary
from streams.record import Record
from streams.settings import Settings
from streams.wire.native import NativeEvent, read

ROOT = Path(__file__).parents[3]
VOCABULARY = vocabulary()
APCO = {"system": "APCO ANS 2.103.2", "edition": "2019"}
HEARD = 1_772_400_000
"""A Sunday, 2026-03-01, 21:20 in UTC and 15:20 in Chicago."""


def the_site() -> Site:
    found = site_from((ROOT / "deploy/sites/example.toml").read_bytes())
    assert isinstance(found, Site), found
    return found


SITE = the_site()


def a_model(**changes) -> LearnedModel:
    parts = {
        "label": "mental_health",
        "base": 0,
        "threshold": -1,
        "weights": {},
        "fitted": {},
        **APCO,
    }
    found = model_from(model_bytes(**(parts | changes)))
    assert isinstance(found, LearnedModel), found
    return found


def the_call(data, *, learned=None, site=SITE, channel="911", verb="opened") -> ReportCall:
    headers = {
        "ce_specversion": "1.0",
        "ce_type": f"org.alongside.call.{verb}.v1",
        "ce_source": "springfield/cad" if channel == "911" else "springfield/988",
        "ce_id": "e1",
    }
    record = Record(
        topic=f"calls.{channel}",
        partition=3,
        offset=7,
        key=b"k",
        value=json.dumps(data).encode(),
        headers=tuple((k, v.encode()) for k, v in headers.items()),
        timestamp=HEARD * 1000,
    )
    event = read(record)
    assert isinstance(event, NativeEvent), event
    placed = build(
        record,
        event,
        sources=SourceTable.of((site,)),
        secret=b"0" * 64,
        topic_id="t-1",
        vocabulary=VOCABULARY,
        learned=learned,
    )
    assert isinstance(placed, tuple), placed
    assert isinstance(placed[0], Placed)
    assert isinstance(placed[0].command, ReportCall)
    return placed[0].command


ROBBERY = {"call": "1", "call_type": {**APCO, "code": "ROBBERY"}}


def test_a_call_set_aside_with_a_score_above_the_threshold_is_doubted():
    found = the_call(ROBBERY, learned=a_model())

    assert found.behavioral == "no"
    assert found.doubts == ("learned_score",)
    assert found.learned == a_model().digest


@pytest.mark.parametrize(
    "data, changes, model",
    [
        # Not above.
        (ROBBERY, {}, {"threshold": 0}),
        # It would not be set aside: unknown goes to a person as ever, yes is taken up.
        ({"call": "1", "call_type": {**APCO, "code": "TROUBLE"}}, {}, {}),
        ({"call": "1", "call_type": {**APCO, "code": "MNTL"}}, {}, {}),
        (ROBBERY | {"answers": [{"question": "suicide_ideation", "value": "plan"}]}, {}, {}),
        # Types that the model has not learned.
        (ROBBERY, {}, {"edition": "2012"}),
        # The source is done with it: nobody has to look.
        (ROBBERY, {"verb": "closed"}, {}),
        # A contact of the 988 line is behavioral by its nature.
        (ROBBERY, {"channel": "988"}, {}),
        # Nobody knows the hour there.
        (ROBBERY, {"site": replace(SITE, time_zone="Nowhere/At_All")}, {}),
    ],
)
def test_nothing_else_is_doubted(data, changes, model):
    assert "learned_score" not in the_call(data, learned=a_model(**model), **changes).doubts


@pytest.mark.parametrize("zone, hour, day", [("UTC", 21, 6), ("America/Chicago", 15, 6),
                                             ("Asia/Tokyo", 6, 0)])  # fmt: skip
def test_hour_and_weekday_are_those_of_the_sites_wall_clock(zone, hour, day):
    """The model raises only at that hour of that day, by one thousandth of a logit."""
    weights = {f"hour:{hour:02d}": 1, f"weekday:{day}": 1}
    model = a_model(threshold=1, weights=weights)

    assert the_call(ROBBERY, learned=model, site=replace(SITE, time_zone=zone)).doubts


CODES = sorted({code for _, _, code in VOCABULARY.meanings})
CALLS = st.fixed_dictionaries(
    {"call": st.just("1")},
    optional={
        "call_type": st.builds(lambda code: {**APCO, "code": code}, st.sampled_from(CODES)),
        "answers": st.lists(
            st.fixed_dictionaries(
                {
                    "question": st.sampled_from(
                        ["weapon", "suicide_ideation", "cssrs_4", "ask_awake", "kind", "horoscope"]
                    ),
                    "value": st.sampled_from(["none", "in_hand", "plan", "yes", "no", "welfare"]),
                }
            ),
            max_size=3,
        ),
        "narrative": st.just("words"),
    },
)


@given(
    CALLS,
    st.sampled_from(("911", "988")),
    st.sampled_from(("opened", "updated", "closed")),
    st.integers(-5000, 5000),
)
def test_a_model_changes_nothing_but_its_hash_and_one_doubt(data, channel, verb, base):
    """Kinds, facts, behavioral, place, every other doubt: byte for byte what they are without."""
    model = a_model(base=base)
    without = the_call(data, channel=channel, verb=verb)

    found = the_call(data, channel=channel, verb=verb, learned=model)

    doubts = tuple(each for each in found.doubts if each != "learned_score")
    plain = found.model_copy(update={"doubts": doubts, "learned": ""})
    assert command_bytes(plain) == command_bytes(without)
    if found.doubts != without.doubts:
        assert (without.behavioral, base > -1) == ("no", True)


OLD = (
    b'{"actor":"source:s","call":"c","channel":"911","classifier":"' + b"c" * 64 + b'",'
    b'"command":"report_call","holder":"h","region":"r","report":"e","source":"s",'
    b'"vocabulary":"' + b"b" * 64 + b'","what":"opened"}'
)
"""A command as it lay in an inbox before there was a model."""


def test_a_command_from_before_has_the_same_bytes_and_one_with_a_model_carries_its_hash():
    old = read_command(OLD)
    assert isinstance(old, ReportCall)

    new = old.model_copy(update={"learned": "d" * 64})

    assert (old.learned, command_bytes(old)) == ("", OLD)
    assert command_bytes(new) == OLD.replace(
        b'"region"', b'"learned":"' + b"d" * 64 + b'","region"'
    )
    assert command_from(json.loads(command_bytes(new))) == new


# --- The file ----------------------------------------------------------------------------------


def a_file(folder: Path, **changes) -> Path:
    path = folder / "learned.json"
    parts = {"label": "l", "base": 0, "threshold": 0, "weights": {}, "fitted": {}, **APCO}
    path.write_bytes(model_bytes(**(parts | changes)))
    return path


def test_a_model_is_read_from_its_file_with_or_without_its_hash_beside(tmp_path):
    path = a_file(tmp_path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()

    alone = learned_model(path)
    (tmp_path / "learned.json.sha256").write_text(f"{digest}  learned.json\n")

    assert learned_model(path) == alone
    assert alone.digest == digest


def test_a_model_that_is_not_the_one_of_its_hash_is_refused(tmp_path):
    path = a_file(tmp_path)
    (tmp_path / "learned.json.sha256").write_text(f"{'0' * 64}  learned.json\n")

    with pytest.raises(UsageError, match="is not the model whose hash lies beside it"):
        learned_model(path)


def test_a_model_with_faults_is_refused_with_all_of_them(tmp_path):
    path = tmp_path / "learned.json"
    path.write_text('{"format":1,"base":0.5}')

    with pytest.raises(UsageError) as caught:
        learned_model(path)

    assert all(f"{name}:" in str(caught.value) for name in ("base", "threshold", "weights"))


def test_a_worker_whose_model_is_away_does_not_start_without_it(tmp_path):
    """It would decide something else than its neighbors and nobody would see it."""
    missing = Settings.from_env(data=tmp_path, learned_model=tmp_path / "none.json")

    with pytest.raises(AwayError, match="ALONGSIDE_LEARNED_MODEL"):
        ingest_loops(shared(missing), ours=lambda _: frozenset())


def test_a_worker_that_is_told_of_none_has_none(tmp_path):
    assert Settings.from_env(data=tmp_path).learned_model is None
    assert ingest_loops(shared(Settings.from_env(data=tmp_path)), ours=lambda _: frozenset())
