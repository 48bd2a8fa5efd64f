"""The figures: named as the design says, fed by accepted steps, with labels of closed sets."""

import asyncio
import re
import urllib.request
from dataclasses import replace

import builders
import orjson
import pytest
from builders import REGION, T0, a_call, a_site, a_team
from prometheus_client import REGISTRY, generate_latest
from prometheus_client.parser import text_string_to_metric_families
from rows import each_row

from dispatch.classification.remarks import reading
from dispatch.contracts.command import OpenEntry
from dispatch.contracts.step import step_from
from streams.compiled import how_read
from streams.effects.counting import MOST, Counting
from streams.metrics import MOST_CODES, Metrics, MetricsServer, serve

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
WORDS = "Zebulon Quackenbush, 9 Elm Street"


class World:
    def __init__(self, found: dict[str, object] | None = None) -> None:
        self.desk = builders.World()
        self.metrics = Metrics()
        self.metrics.declare(["national-guidance", "springfield/cad"])
        self.counting = Counting(self.metrics, 0, found=found)
        self.seen = 0

    def count(self) -> None:
        for raw in self.desk.log[self.seen :]:
            self.counting.count(step_from(raw), self.desk.now * 1000)
        self.seen = len(self.desk.log)

    def offered(self) -> str:
        self.desk.send(a_team())
        return str(builders.the(self.desk.send(a_call(facts=SOME)), "offer_made")["offer"])

    def value(self, name: str, **labels: str) -> float | None:
        return self.metrics.registry.get_sample_value(f"alongside_{name}", labels)


@pytest.fixture
def world() -> World:
    return World()


def test_a_call_its_decision_and_its_offer_are_counted(world):
    """Once each, from the events of the steps."""
    offer = world.offered()
    world.desk.now += 20
    world.desk.accept(offer, "north", arrival=300)

    world.count()

    assert world.value("calls_total", channel="911") == 1
    assert world.value("decisions_total", profile="national-guidance", mode="mobile_crisis") == 1
    assert world.value("offers_total", outcome="made") == 1
    assert world.value("offers_total", outcome="accepted") == 1
    assert world.value("offer_answer_seconds_sum") == 20
    assert world.value("desk_progress_timestamp_seconds") == T0 + 20


def test_who_waits_for_a_person_is_counted_until_someone_opens_the_entry(world):
    """By reason; an entry that somebody has opened waits no longer."""
    world.desk.send(a_call(behavioral="unknown", call_type="unmapped", kinds=()))
    world.count()
    waiting = world.value("human_queue_incidents", reason="unclear")
    incident = world.desk.incident()
    world.desk.send(OpenEntry(region=REGION, actor="person:ada", incident=incident.id))

    world.count()

    assert waiting == 1
    assert world.value("human_queue_incidents", reason="unclear") == 0


def test_a_restart_goes_on_counting_who_waits(world):
    """The checkpoint remembers it; a gauge that forgot would say that nobody waits."""
    world.desk.send(a_call(behavioral="unknown", call_type="unmapped", kinds=()))
    world.count()

    again = World(found=orjson.loads(orjson.dumps(world.counting.remember())))

    assert again.value("human_queue_incidents", reason="unclear") == 1


def test_partitions_add_up(world):
    """A worker has several, each with a queue of its own."""
    world.metrics.waiting(0, {"unclear": 2})
    world.metrics.waiting(1, {"unclear": 3})
    world.metrics.waiting(0, {})

    assert world.value("human_queue_incidents", reason="unclear") == 3


def test_a_test_call_is_outside_all_figures(world):
    """It is acknowledged, and nothing else."""
    world.desk.send(a_team())
    world.desk.send(a_call(facts=SOME, test=True))

    world.count()

    assert world.value("calls_total", channel="911") is None
    assert world.value("human_queue_incidents", reason="unclear") is None
    assert world.value("decisions_total", profile="national-guidance", mode="hold") is None


def test_what_is_remembered_is_bounded():
    """A checkpoint is a record, and a record has an end."""
    found = {"waiting": {f"i{n}": ["unclear"] for n in range(MOST + 7)}}

    world = World(found=found)

    assert len(world.counting.remember()["waiting"]) == MOST


@each_row(
    "feed",
    [
        lambda m: m.call(WORDS),
        lambda m: m.decision(WORDS, WORDS),
        lambda m: m.police(WORDS),
        lambda m: m.offer(WORDS),
        lambda m: m.ems(WORDS),
        lambda m: m.waiting(0, {WORDS: 1}),
        lambda m: m.ended(WORDS),
        lambda m: m.refused(WORDS),
        lambda m: m.dead_letter(WORDS, WORDS),
        lambda m: m.held_back(WORDS),
        lambda m: m.type_unmapped(WORDS),
    ],
)
def test_no_label_takes_what_is_not_in_its_set(feed):
    """Whatever comes in, it is counted as other."""
    metrics = Metrics()

    feed(metrics)

    shown = generate_latest(metrics.registry).decode()
    assert 'other"' in shown
    assert "Zebulon" not in shown


def test_reasons_cannot_grow_without_end():
    """A hundred codes are more than we have."""
    metrics = Metrics()

    for number in range(MOST_CODES + 50):
        metrics.refused("r" + "abcdefghij"[number % 10] * (1 + number // 10))

    families = text_string_to_metric_families(generate_latest(metrics.registry).decode())
    [refused] = [one for one in families if one.name == "alongside_refused_commands"]
    assert len([s for s in refused.samples if s.name.endswith("_total")]) == MOST_CODES + 1


def test_names_are_those_of_the_design_and_nothing_is_global(world):
    """Others' dashboards rest on the names."""
    world.offered()
    world.count()
    world.metrics.dead_letter("springfield/cad", "not_json")
    world.metrics.decided_in(0.004)

    names = {family.name for family in world.metrics.registry.collect()}

    assert {
        "alongside_calls",
        "alongside_decisions",
        "alongside_decision_seconds",
        "alongside_police_recommended",
        "alongside_offers",
        "alongside_offer_answer_seconds",
        "alongside_human_queue_incidents",
        "alongside_dead_letters",
        "alongside_log_forks",
        "alongside_desk_progress_timestamp_seconds",
        "alongside_build_info",
    } <= names
    assert all(re.fullmatch(r"alongside_[a-z_]+", name) for name in names)
    assert not [one for one in REGISTRY.collect() if one.name.startswith("alongside")]


def test_a_worker_says_how_it_reads_remarks():
    """Interpreted they take many times as long: whoever watches a desk that lags wants to know."""
    shown = generate_latest(Metrics().registry).decode()

    assert re.search(r'alongside_build_info\{remarks="(compiled|interpreted)",version=', shown)
    assert ('remarks="compiled"' in shown) == how_read(reading).startswith("read compiled")


def test_a_figure_that_nobody_feeds_is_not_shown():
    """Zero would read as good news."""
    shown = generate_latest(Metrics().registry).decode()

    assert "decision_seconds" not in shown


def test_the_server_answers_on_loopback_alone(world):
    """Who may look is up to whoever puts something in front of it."""
    server = MetricsServer(world.metrics, 0)
    host, port = server.address
    try:
        with urllib.request.urlopen(f"http://{host}:{port}/metrics", timeout=10) as answer:
            shown = answer.read().decode()
    finally:
        server.close()

    assert host == "127.0.0.1"
    assert "alongside_build_info" in shown


def test_officers_are_counted_with_their_ground(world):
    """The one recorded reason."""
    for name, police, ground in (("decided", "absent", ""), ("decided", "lead", "suspected_crime")):
        step = step_from(world.desk.log[0])
        event = {
            "event": name,
            "region": a_site().region,
            "incident": "i1",
            "profile": "national-guidance",
            "mode": "hold",
            "police": police,
            "ground": ground,
        }
        world.counting._one(step, event)

    assert world.value("police_recommended_total", ground="suspected_crime") == 1
    assert world.value("decisions_total", profile="national-guidance", mode="hold") == 2


async def test_a_port_that_is_taken_ends_no_worker():
    """Figures are for people; calls come first."""
    metrics = Metrics()
    server = MetricsServer(metrics, 0)
    try:
        await serve(metrics, server.address[1])
    finally:
        server.close()


async def test_the_figures_are_served_until_the_worker_ends():
    """And then the port is free again."""
    metrics = Metrics()
    taken = MetricsServer(metrics, 0)
    port = taken.address[1]
    taken.close()

    serving = asyncio.create_task(serve(metrics, port))
    await asyncio.sleep(0)
    shown = await asyncio.to_thread(_fetched, port)
    serving.cancel()
    await serving

    assert "alongside_build_info" in shown
    MetricsServer(metrics, port).close()


def _fetched(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        return answer.read().decode()


def test_a_decision_by_two_clocks_never_takes_less_than_nothing():
    """The broker dates the command, the worker the step."""
    metrics = Metrics()
    metrics.decided_in(-0.3)

    shown = generate_latest(metrics.registry).decode()

    assert 'alongside_decision_seconds_bucket{le="0.002"} 1.0' in shown
    assert "alongside_decision_seconds_sum 0.0" in shown


def test_progress_never_goes_back():
    """Partitions are fed one after the other, and a repeated step is an old one."""
    metrics = Metrics()
    metrics.progress(5_000)
    metrics.progress(4_000)

    assert metrics.registry.get_sample_value("alongside_desk_progress_timestamp_seconds") == 5


def test_a_line_that_is_made_anew_with_more_weight_is_one_line(world):
    """Nobody has opened it, and the incident waits for one reason as before."""
    world.offered()
    first = {"event": "entry_made", "region": REGION, "incident": "i", "reason": "acute"}
    step = step_from(world.desk.log[-1])
    for event in (first, {**first, "after_response": True}):
        world.counting.count(replace(step, events=(event,)), 0)

    assert world.value("human_queue_incidents", reason="acute") == 1
