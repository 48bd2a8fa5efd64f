"""Topics that were lost, cut or made again: refused with an alarm, and repaired with the tool."""

import hashlib
import shutil
import time

import pytest
from faults import sites
from faults.account import Account
from faults.beginnings import SESSION
from faults.checker import follow
from faults.lost_and_repaired import alarmed, go_on, remake, repair, steps
from faults.stand import Stand

pytestmark = pytest.mark.timeout(300)

HOUR = 3600


def begun(stand, scenario: str, *, rate: float = 15.0) -> Stand:
    """One worker that decides under load."""
    site = stand(scenario, session_timeout=SESSION)
    site.figures.rounds = 1
    site.worker(faults={}).wait_ready()
    site.begin(rate=rate)
    site.wait_progress(time.time())
    return site


def quiet(site: Stand) -> None:
    """No calls come and everything is decided and sent."""
    account = site.settle()
    assert account.fine, account


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
