"""The drawings in ARCHITECTURE.md show what the code says."""

from pathlib import Path

import pytest

from streams.cli.diagrams import drawn
from streams.errors import AwayError

ROOT = Path(__file__).resolve().parents[2]


def test_architecture_shows_the_tables_of_the_code() -> None:
    """Whoever changes a life cycle or a topic draws it anew: `alongside diagrams`."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")

    assert drawn(text) == text


def test_a_missing_mark_is_named() -> None:
    """A drawing that has lost its place is not silently left out."""
    with pytest.raises(AwayError, match="life cycle of incident"):
        drawn("# Architecture")
