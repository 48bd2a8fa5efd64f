"""Which tests stay together where several processes share them, and which begin first.

Those with the broker go one after another in one process, and so do those of the page: what they
wait for has a deadline. Every other file is one piece of work, so that what it prepares is prepared
once. The mark ``xdist_group`` would say the same, but xdist 3.8 writes it into a field that pytest
9.2 no longer reads, and says nothing: tests with the broker ran beside each other, on two brokers.
"""

from collections.abc import Sequence

import pytest
from xdist.scheduler import LoadScopeScheduling

TOGETHER = {"kafka": "broker", "faults": "broker", "browser": "browser"}
"""The group of the tests in each of these folders; the others have their file."""
FIRST = (
    *("broker", "browser"),
    *("tests/dispatch/policy/test_proof.py", "tests/dispatch/policy/test_seeded_faults.py"),
    *("tests/dispatch/classification/test_words_of_bias.py", "tests/streams/city/test_city.py"),
)
"""Whatever takes longest, so that no process is left alone with it at the end."""


def group_of(nodeid: str) -> str:
    """What the test is one piece of work with."""
    path = nodeid.partition("::")[0]
    # Folders in tests/; from elsewhere there may be none.
    folder = path.removeprefix("tests/").partition("/")[0]
    return TOGETHER.get(folder, path)


def in_order(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The same tests: each group in one piece, the longest first, else as they were."""
    places = {name: number for number, name in enumerate(FIRST)}
    for item in items:
        places.setdefault(group_of(item.nodeid), len(places))
    return sorted(items, key=lambda item: places[group_of(item.nodeid)])


class SideBySide(LoadScopeScheduling):
    """Gives each process one group after another."""

    def __init__(self, config: pytest.Config, log: object) -> None:
        # Else the groups with the most tests begin, and those with the broker are few.
        config.option.loadscopereorder = False
        super().__init__(config, log)  # type: ignore[arg-type]

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)
