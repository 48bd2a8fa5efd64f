"""Faust's hand-out of records to agents, without an assertion that ends the worker.

With isolated partitions there is one agent for each. When a partition moves away its agent is
canceled, but the stream is taken off the list only once its generator is collected. A rebalance
that is faster than that finds a stream of a partition which is no longer ours, and faust 0.15.3
asserts that this cannot be. Under load it happened about once in fifteen rebalances.
"""

from typing import Any

import faust
from faust.transport.conductor import Conductor
from faust.types import TP


class PatientConductor(Conductor):
    """Hands records to the agents of the partitions that are ours, whatever else is on the list."""

    def _update_tp_index(self, assigned: set[TP]) -> None:
        for topic in self._topics:
            if topic.active_partitions is not None:
                for tp in topic.active_partitions & assigned:
                    self._tp_index[tp].add(topic)
                continue
            for tp in assigned:
                if tp.topic in topic.topics:
                    self._tp_index[tp].add(topic)


def be_patient(app: faust.App) -> None:
    """Nothing; the app uses it from here on. To be called before the app has any agent."""
    transport: Any = app.transport
    transport.Conductor = PatientConductor
