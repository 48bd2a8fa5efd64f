"""A stand for each test, and one table of what all of them measured.

``make faults ROUNDS=20`` runs the long form: so many kills, a quarter of that of most other faults.
Without ``ROUNDS`` the short form runs, which belongs to ``make test``.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from faults.stand import HEADER, Stand

from streams.broker import Broker
from streams.settings import Settings

MEASURED = "measured"
"""Name of the property by which a test's figures reach the table."""
TOLD = "told"
"""Name of the property by which a sentence with figures reaches the summary."""

#: The long form, an hour's worth of faults; the short one is test_in_a_row.py.
collect_ignore = (
    []
    if os.environ.get("ROUNDS")
    else [
        "test_broker.py",
        "test_defects.py",
        "test_repairs.py",
        "test_whole_export.py",
        "test_workers.py",
    ]
)


@pytest.fixture(scope="session")
def rounds() -> Callable[[int], int]:
    """How often a fault happens: so often in 20 rounds, and once at least."""
    given = int(os.environ.get("ROUNDS", "20"))

    def number(in_twenty: int) -> int:
        return max(1, round(in_twenty * given / 20))

    return number


@pytest.fixture
def stand(
    request: pytest.FixtureRequest, own_broker: Callable[..., Broker], tmp_path: Path
) -> Iterator[Callable[..., Stand]]:
    """A maker of stands, each with a broker of its own; all is ended with the test."""
    made: list[Stand] = []

    def make(scenario: str, **settings: object) -> Stand:
        broker = own_broker().start()
        told = Settings.from_env(
            kafka_bootstrap=broker.bootstrap, data=tmp_path / "alongside", **settings
        )
        made.append(Stand(broker, told, tmp_path, scenario))
        return made[-1]

    yield make
    for one in made:
        one.close()
        if one.figures.account.counts:
            request.node.user_properties.append((MEASURED, one.figures.row()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table for the README, as Markdown."""
    reports = [each for found in terminalreporter.stats.values() for each in found]
    rows = [
        row
        for report in reports
        if getattr(report, "when", "") == "teardown"
        for name, row in report.user_properties
        if name == MEASURED
    ]
    told = [
        line
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, line in report.user_properties
        if name == TOLD
    ]
    if not rows and not told:
        return
    terminalreporter.section("faults")
    for line in told:
        terminalreporter.write_line(line)
    if not rows:
        return
    for row in (HEADER, ["---"] * len(HEADER), *rows):
        terminalreporter.write_line(f"| {' | '.join(row)} |")
