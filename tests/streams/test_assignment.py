"""Which partitions are ours is asked of Faust now and then, and not for every record."""

from dataclasses import dataclass, field

from streams.assignment import GOOD_FOR, Assignment


@dataclass(frozen=True)
class Tp:
    topic: str
    partition: int


@dataclass
class FakeFaust:
    """An app and its consumer in one."""

    held: set[Tp] = field(default_factory=set)
    consumer_generation_id: int | None = None
    asked: int = 0

    @property
    def consumer(self):
        return self

    def assignment(self):
        self.asked += 1
        return self.held


def test_partitions_come_with_the_groups_generation() -> None:
    faust = FakeFaust({Tp("desk.inbox", 0), Tp("desk.inbox", 3), Tp("teams", 1)}, 7)

    assignment = Assignment(faust)

    assert assignment.of("desk.inbox") == {0: 7, 3: 7}
    assert assignment.of("positions") == {}


def test_faust_is_asked_again_only_after_a_moment() -> None:
    now = 100.0
    faust = FakeFaust({Tp("desk.inbox", 0)})
    assignment = Assignment(faust, monotonic=lambda: now)
    first = [assignment.of("desk.inbox") for _ in range(5)]
    faust.held = set()
    now += 2 * GOOD_FOR

    assert first == [{0: -1}] * 5
    assert assignment.of("desk.inbox") == {}
    assert faust.asked == 2
