"""What time is it, and what is a new id? The only place that asks the machine."""

import time
from collections.abc import Callable
from uuid import uuid4

Clock = Callable[[], float]
"""Epoch seconds of this machine. Only compared with the broker's, never recorded in a step."""


def wall() -> float:
    """Epoch seconds of this machine."""
    return time.time()


def new_id() -> str:
    """An id that no other process has."""
    return uuid4().hex
