"""The table of topics, and where a region lives."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from streams import topics
from streams.errors import AwayError
from streams.node import MESSAGE_MAX_BYTES
from streams.placement import partition_of
from streams.settings import Settings
from streams.topics import TOPICS, Cleanup, differences, leader_topic, topic

NAMES = {
    *("calls.911", "calls.988", "teams", "positions"),
    *("desk.inbox", "desk.private", "desk.log", "desk.snapshots"),
    *("policies", "progress", "dispatch.out", "dead.letters"),
}


def test_the_names_are_those_that_other_software_relies_on():
    """They are an interface."""
    assert {row.name for row in TOPICS} == NAMES


@each_row("row", TOPICS)
def test_every_topic_says_what_it_carries_and_how_long(row):
    """Retention of every topic stands in the table."""
    assert row.carries.endswith(".")
    assert row.key
    assert (row.cleanup is Cleanup.COMPACT) <= (row.retention is None)


def test_inbox_and_log_are_never_compacted_and_never_end():
    """An inbox that lost a command and a log that lost a step could not be folded."""
    settings = Settings.from_env()
    for name in ("desk.inbox", "desk.log"):
        config = topic(name).config(settings)

        assert config["cleanup.policy"] == "delete"
        assert config["retention.ms"] == "-1"
        assert config["message.timestamp.type"] == "LogAppendTime"


@given(partitions=st.integers(1, 1000))
def test_inbox_log_and_private_have_equal_partitions(partitions):
    """A desk reads one partition of each."""
    settings = Settings.from_env(partitions=partitions)

    counts = {topic(name).partitions(settings) for name in ("desk.inbox", "desk.log")}

    assert counts == {partitions}


def test_what_was_erased_is_gone_within_a_day():
    """A file is closed well before the day is over, or it could not be compacted."""
    private = topic("desk.private")

    assert private.max_compaction_lag == timedelta(days=1)
    assert private.segment < private.max_compaction_lag


def test_a_call_is_dated_by_the_broker():
    """What a person has waited counts from there, not from a source's clock."""
    assert topic("calls.911").append_time
    assert topic("calls.988").append_time


def test_a_body_of_one_mebibyte_fits_everywhere():
    """With its envelope; a dead letter also holds the reason."""
    assert all(row.max_message_bytes > 1024 * 1024 for row in TOPICS)
    assert topic("desk.inbox").max_message_bytes == MESSAGE_MAX_BYTES


def test_three_copies_keep_two_in_step():
    """With fewer copies all of them count."""
    three, one = Settings.from_env(replication_factor=3), Settings.from_env()

    assert topic("desk.log").config(three)["min.insync.replicas"] == "2"
    assert topic("desk.log").config(one)["min.insync.replicas"] == "1"


def test_a_prefix_stands_before_each_name_and_not_before_the_groups():
    """Faust names its own topic after the group."""
    settings = Settings.from_env(topic_prefix="east.", app_id="night")

    assert topic("desk.log").full_name(settings) == "east.desk.log"
    assert leader_topic(settings) == "night-__assignor-__leader"


def test_an_unknown_topic_is_refused_with_those_there_are():
    """A typing error is seen at once."""
    with pytest.raises(KeyError, match=r"desk\.log"):
        topic("desk.logs")


def test_without_a_broker_the_message_says_what_to_do(monkeypatch):
    """What, where, and the command that helps."""
    monkeypatch.setattr(topics, "FIND_MS", 200)

    with pytest.raises(AwayError, match="alongside broker"):
        differences("127.0.0.1:1", Settings.from_env())


@pytest.mark.parametrize(
    "region, partition",
    [
        # Written down once: another function would leave every desk behind.
        ("cook-county", 3),
        ("us-va-fairfax", 2),
        ("988-richmond", 3),
        ("", 0),
    ],
)
def test_a_region_never_moves(region, partition):
    """The function is part of the stored format."""
    assert partition_of(region, 4) == partition


@given(region=st.text(), partitions=st.integers(1, 1000))
def test_a_region_lives_on_a_partition_there_is(region, partitions):
    """Whatever its name."""
    assert 0 <= partition_of(region, partitions) < partitions


def test_many_regions_use_every_partition():
    """No worker stands idle beside a busy one."""
    counts = [0, 0, 0, 0]
    for number in range(400):
        counts[partition_of(f"county-{number}", 4)] += 1

    assert min(counts) > 70


def test_there_is_nowhere_without_partitions():
    """Zero partitions is a mistake of the caller."""
    with pytest.raises(ValueError, match="1 or more"):
        partition_of("cook-county", 0)
