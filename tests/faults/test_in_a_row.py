"""The short form: the same faults in a row on few sites. The long one is `make faults`."""

import time

import pytest
from faults import sites
from faults.beginnings import SESSION, two_workers, wait_past
from faults.lost_and_repaired import alarmed, go_on, remake, repair, steps

pytestmark = pytest.mark.timeout(300)

HANGS = 8.0
HOUR = 3600
PLANTED = "self_harm_now"


def test_whatever_happens_to_workers_and_broker_nothing_is_lost_or_doubled(stand) -> None:
    """Killed, paused beyond the session, joined, left; the broker killed, and hanging."""
    site = two_workers(stand, "short form: killed, paused, joined, left", send_timeout=5.0)

    site.workers.pop(0).kill()
    killed = time.time()
    newcomer = site.worker()
    site.recovered(killed)
    newcomer.wait_ready()
    sleeper = site.workers[0]
    sleeper.pause()
    paused = time.time()
    site.recovered(paused)
    wait_past(site, paused + SESSION + 2)
    sleeper.resume()
    site.workers.pop(0).stop()
    site.recovered(time.time())
    site.broker.kill()
    site.broker.start()
    site.recovered(time.time())
    site.broker.pause()
    # Nothing can be waited for here: this is the hang itself.
    time.sleep(HANGS)
    site.broker.resume()
    site.recovered(time.time())

    site.judge()


def test_two_writers_with_failing_sends_and_a_defect_make_one_chain(stand) -> None:
    """Both groups decide everything, sends fail or stay unknown, and ``decide`` raises."""
    site = stand("short form: two writers, bad sends, a defect", send_timeout=2.0)
    faults = {"fail_every": 23, "unknown_every": 41, "late_every": 31, "raise_on": PLANTED}
    for app in ("one", "two"):
        site.worker(app_id=app, faults=faults)
    for worker in site.workers:
        worker.wait_ready()
    site.begin(rate=10)
    for number, region in enumerate(site.regions[:4]):
        answers = [{"question": PLANTED, "value": "minor"}]
        body = {"call": f"planted-{number}", "answers": answers, "narrative": "Invented."}
        site.sources.send(
            "calls.911", f"{region.name}/cad", "call.opened", f"planted-{number}", "planted", body
        )
    site.recovered(time.time())
    site.until(lambda found: len(found.of("desk.log")) > 200)

    account = site.judge()

    assert account.counts["log: forks"] > 0, account
    assert account.counts["steps that state a fault"] >= 4, account


def test_a_lost_text_a_wrong_clock_and_a_lost_inbox_stop_deciding_until_repaired(stand) -> None:
    """Each is refused with an alarm, nothing is decided meanwhile, and then it goes on."""
    site = stand("short form: text, clock and inbox lost", session_timeout=SESSION)
    site.figures.rounds = 3
    policy = site.folder / "policy.bundle"
    policy.write_bytes(sites.policy_text())
    partition = {str(site.regions[0].partition)}
    adoption = sites.adoptions(site.regions[0], sites.policy_text())[:1]
    site.worker(faults={}).wait_ready()
    site.begin(rate=20)
    site.until(lambda found: len(found.of("desk.log")) > 100)
    assert site.settle().fine
    site.workers.pop().stop()

    remake(site, "policies")
    sites.publish(site.settings, *(("site", region.text) for region in site.regions))
    wrong = site.worker(faults={"clock": -HOUR})
    before = steps(site)
    alarmed(wrong, "text_missing")
    repair(site, "text", str(policy))
    sites.tell(site.settings, *adoption)
    alarmed(wrong, "clock", partition)
    assert before == steps(site)
    wrong.stop()
    right = site.worker(faults={}).wait_ready()
    assert site.settle().fine
    remake(site, "desk.inbox")
    alarmed(right, "inbox_replaced")
    before = steps(site)
    right.stop()
    repair(site, "inbox-replaced", "--by", "j.doe")
    go_on(site)

    assert before < steps(site)
    account = site.settle()
    assert account.fine, f"{account}\n{site.status()}"
