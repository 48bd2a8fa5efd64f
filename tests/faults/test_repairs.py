"""Topics that were lost, cut or made again: refused with an alarm, and repaired with the tool."""

import hashlib
import json
import shutil
import subprocess
import sys
import time

import pytest
from faults import sites
from faults.account import Account
from faults.beginnings import SESSION
from faults.checker import follow
from faults.stand import Stand
from faults.workers import Worker, environment, wait_until
from kafka.admin import KafkaAdminClient

from streams.topics import ensure

pytestmark = pytest.mark.timeout(300)

WITHIN = 45.0
HOUR = 3600


def begun(stand, scenario: str, *, rate: float = 15.0) -> Stand:
    """One worker that decides under load."""
    site = stand(scenario, session_timeout=SESSION)
    site.figures.rounds = 1
    site.worker(faults={}).wait_ready()
    site.begin(rate=rate)
    site.wait_progress(time.time())
    return site


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


def quiet(site: Stand) -> None:
    """No calls come and everything is decided and sent."""
    account = site.settle()
    assert account.fine, account


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


def test_a_recreated_inbox_is_refused_and_repaired(stand) -> None:
    """The first commands of a new inbox must not pass for the answered ones of the old."""
    site = begun(stand, "inbox deleted and made again")
    quiet(site)
    worker = site.workers[0]

    remake(site, "desk.inbox")
    sites.tell(site.settings, *sites.adoptions(site.regions[0], sites.policy_text())[:1])
    alarmed(worker, "inbox_replaced")
    before = steps(site)
    worker.stop()
    said = repair(site, "inbox-replaced", "--by", "j.doe")
    go_on(site)

    assert "goes on at offset 0" in said
    assert before < steps(site)
    site.until(lambda _: site.settle().fine)


def test_an_inbox_that_lost_its_end_is_refused_and_repaired(stand) -> None:
    """A broker restored from an older copy has the same topic, and fewer commands in it."""
    site = begun(stand, "inbox shorter than the state")
    inbox = f"{site.settings.topic_prefix}desk.inbox-{site.regions[0].partition}"
    kept = site.folder / "older-copy"
    site.broker.restart()
    site.wait_progress(time.time())
    quiet(site)
    site.workers.pop().stop()
    site.broker.stop()
    shutil.copytree(site.broker.data / "log" / inbox, kept)
    site.broker.start()
    first = go_on(site)
    first.stop()
    site.broker.stop()
    shutil.rmtree(site.broker.data / "log" / inbox)
    shutil.move(kept, site.broker.data / "log" / inbox)
    site.broker.start()

    worker = site.worker(faults={})
    alarmed(worker, "inbox_replaced", {str(site.regions[0].partition)})
    worker.stop()
    said = repair(site, "inbox-replaced", "--by", "j.doe")
    go_on(site)

    assert f"partition {site.regions[0].partition}: answered" in said


def test_a_recreated_log_is_refused_and_repaired(stand) -> None:
    """An empty log under the old name must not have every call decided and sent again."""
    site = begun(stand, "log deleted and made again")
    quiet(site)
    worker = site.workers[0]
    sent = len(site.reader.read_on().of("dispatch.out"))

    remake(site, "desk.log")
    alarmed(worker, "log_cut")
    assert steps(site) == 0
    worker.stop()
    said = repair(site, "log-cut", "--by", "j.doe")
    go_on(site)

    assert "know nothing any more" in said
    account = Account()
    chains = [follow(site.reader.read_on(), n, account) for n in range(site.settings.partitions)]
    assert not account.faults, account
    assert all(chain[0].step["command"]["command"] == "log_cut" for chain in chains)
    offers = [
        r for _, r in site.reader.site.of("dispatch.out")[sent:] if b"offer" in r.headers["ce_type"]
    ]
    assert not offers


def test_without_its_policy_a_desk_does_not_decide(stand) -> None:
    """A text that is gone from ``policies`` is put back under its hash, and deciding goes on."""
    site = begun(stand, "policy text missing")
    quiet(site)
    site.workers.pop().stop()
    remake(site, "policies")
    for region in site.regions:
        sites.publish(site.settings, ("site", region.text))
    policy = site.folder / "policy.bundle"
    policy.write_bytes(sites.policy_text())

    worker = site.worker(faults={})
    alarmed(worker, "text_missing")
    before = steps(site)
    sites.tell(site.settings, *sites.adoptions(site.regions[0], policy.read_bytes())[:1])
    alarmed(worker, "text_missing")
    assert steps(site) == before
    said = repair(site, "text", str(policy))
    site.wait_progress(time.time())

    assert hashlib.sha256(policy.read_bytes()).hexdigest() in said
    account = site.settle()
    assert account.fine, account


def test_a_clock_that_is_an_hour_behind_the_broker_stops_deciding(stand) -> None:
    """Seen from the worker the command was appended an hour ahead: one of the clocks is wrong."""
    site = begun(stand, "append time an hour ahead")
    quiet(site)
    site.workers.pop().stop()
    before = steps(site)

    worker = site.worker(faults={"clock": -HOUR})
    sites.tell(site.settings, *sites.adoptions(site.regions[0], sites.policy_text())[:1])
    alarmed(worker, "clock", {str(site.regions[0].partition)})
    assert steps(site) == before
    worker.stop()
    go_on(site)

    account = site.settle()
    assert account.fine, account
