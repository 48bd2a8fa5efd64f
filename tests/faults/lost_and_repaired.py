"""Alarms of a worker, the tool that repairs, and what a test needs to lose a topic."""

import json
import subprocess
import sys
import time

from faults import sites
from faults.stand import Stand
from faults.workers import Worker, environment, wait_until
from kafka.admin import KafkaAdminClient

from streams.topics import ensure

WITHIN = 45.0


def alarmed(worker: Worker, cause: str, partitions: set[str] | None = None) -> None:
    """Comes back once the worker does not decide for that cause, in those partitions."""

    def so() -> bool:
        health = worker.health()
        wanted = partitions or set(health)
        return bool(wanted) and all(
            not health.get(number, {}).get("ready", True) and cause in health[number]["alarms"]
            for number in wanted
        )

    wait_until(so, WITHIN, lambda: json.dumps(worker.health(), indent=1))


def repair(site: Stand, *arguments: str) -> str:
    """What ``alongside repair`` printed; it must end well."""
    done = subprocess.run(
        [sys.executable, "-m", "streams", "repair", *arguments],
        env=environment(site.settings, site.folder / "repair.log"),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def steps(site: Stand) -> int:
    """How many records the log has."""
    return len(site.reader.read_on().of("desk.log"))


def remake(site: Stand, name: str) -> None:
    """Deletes a topic and makes it again under its name."""
    admin = KafkaAdminClient(bootstrap_servers=site.settings.kafka_bootstrap)
    try:
        old = topic_id(admin, site.settings.topic_prefix + name)
        admin.delete_topics([site.settings.topic_prefix + name])
        wait_until(
            lambda: site.settings.topic_prefix + name not in admin.list_topics(),
            WITHIN,
            admin.list_topics,
        )
        ensure(site.settings.kafka_bootstrap, site.settings)
        assert topic_id(admin, site.settings.topic_prefix + name) != old
    finally:
        admin.close()


def topic_id(admin: KafkaAdminClient, name: str) -> str:
    return str(admin.describe_topics([name])[0]["topic_id"])


def go_on(site: Stand) -> Worker:
    """A new worker decides again."""
    worker = site.worker(faults={}).wait_ready()
    at = time.time()
    sites.tell(
        site.settings,
        *(
            sites.adoptions(region, sites.policy_text(), mode="shadow")[2]
            for region in site.regions
        ),
    )
    site.wait_progress(at)
    return worker
