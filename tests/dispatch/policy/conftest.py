"""The shipped texts and the profile that most tests ask."""

from pathlib import Path

import pytest

from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

PROFILES = Path(__file__).parents[3] / "dispatch" / "policy" / "profiles"


@pytest.fixture(scope="session")
def texts() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in PROFILES.glob("*.toml")}


@pytest.fixture(scope="session")
def policy(texts: dict[str, bytes]) -> Policy:
    """The national guidance profile."""
    found = parse(texts, "national-guidance")

    assert isinstance(found, Policy), "\n".join(map(str, found.faults))
    return found
