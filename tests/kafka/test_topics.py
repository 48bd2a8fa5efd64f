"""The topics on a real broker: made when missing, reported when different, never altered."""

import contextlib

from kafka.admin import KafkaAdminClient

from streams.settings import Settings
from streams.topics import TOPICS, Difference, differences, ensure, leader_topic, topic_ids


def test_what_is_missing_is_made_as_the_table_says(kafka_site):
    """Afterwards nothing differs, and making them again changes nothing."""
    address = kafka_site.kafka_bootstrap
    ids = topic_ids(address)

    again = ensure(address, kafka_site)

    assert again == []
    assert differences(address, kafka_site) == []
    assert {row.full_name(kafka_site) for row in TOPICS} | {leader_topic(kafka_site)} <= set(ids)
    assert topic_ids(address) == ids


def test_looking_makes_nothing(kafka_settings):
    """A missing topic is a difference."""
    found = differences(kafka_settings.kafka_bootstrap, kafka_settings)

    assert {difference.found for difference in found} == {"missing"}
    assert len(found) == len(TOPICS) + 1
    assert not any(
        name.startswith(kafka_settings.topic_prefix)
        for name in topic_ids(kafka_settings.kafka_bootstrap)
    )


def test_a_topic_that_differs_is_reported_and_not_changed(kafka_settings):
    """What it should be is for a person to decide: altering could move desks or lose steps."""
    address, name = kafka_settings.kafka_bootstrap, f"{kafka_settings.topic_prefix}desk.log"
    with contextlib.closing(KafkaAdminClient(bootstrap_servers=address)) as admin:
        admin.create_topics(
            {
                name: {
                    "num_partitions": 2,
                    "replication_factor": 1,
                    "configs": {"retention.ms": "1000", "segment.ms": "90000000"},
                }
            },
            wait_for_metadata=True,
        )
    expected = {
        Difference(topic=name, what="partitions", wanted="4", found="2"),
        Difference(topic=name, what="retention.ms", wanted="-1", found="1000"),
        Difference(topic=name, what="segment.ms", wanted="not set", found="90000000"),
        Difference(
            topic=name, what="message.timestamp.type", wanted="LogAppendTime", found="CreateTime"
        ),
    }

    first, second = (set(ensure(address, kafka_settings)) for _ in range(2))

    assert first == expected
    assert second == expected


def test_two_sites_share_a_broker(kafka_site):
    """Their prefixes keep them apart; a wish for more partitions touches neither."""
    other = kafka_site.topic_prefix + "other."
    wider = Settings.from_env(
        kafka_bootstrap=kafka_site.kafka_bootstrap,
        topic_prefix=other,
        app_id=kafka_site.app_id + "-other",
        partitions=2,
    )

    made = ensure(wider.kafka_bootstrap, wider)

    assert made == []
    assert differences(kafka_site.kafka_bootstrap, kafka_site) == []
