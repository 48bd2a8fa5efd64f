"""A stream of a partition that moved away is passed over; Faust's own way ends the worker."""

from collections.abc import Iterator

import pytest
from faust.transport.conductor import Conductor
from faust.types import TP

from streams.agents.conductor import PatientConductor
from streams.app import faust_app
from streams.settings import Settings

HERE, GONE = TP("desk.inbox", 0), TP("desk.inbox", 1)


class Stream:
    """As much of a topic as a conductor looks at."""

    def __init__(self, *active: TP) -> None:
        self.topics = ["desk.inbox"]
        self.active_partitions = set(active) if active else None


@pytest.fixture
def conductor() -> Iterator[Conductor]:
    made = faust_app(Settings.from_env()).topics
    made._topics = [Stream(HERE), Stream(GONE), Stream()]
    return made


def test_a_worker_has_the_patient_conductor(conductor: Conductor) -> None:
    assert isinstance(conductor, PatientConductor)


def test_a_stream_that_is_not_collected_yet_gets_nothing(conductor: Conductor) -> None:
    here, _, shared = conductor._topics

    conductor._update_tp_index({HERE})

    assert {tp: set(found) for tp, found in conductor._tp_index.items()} == {HERE: {here, shared}}


def test_faust_itself_ends_the_worker_there(conductor: Conductor) -> None:
    """Once this fails, faust has mended it and ours can go."""
    with pytest.raises(AssertionError):
        Conductor._update_tp_index(conductor, {HERE})
