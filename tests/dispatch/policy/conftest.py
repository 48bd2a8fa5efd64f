"""The shipped texts, the profile that most tests ask, and all of them."""

from pathlib import Path

import pytest

from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

PROFILES = Path(__file__).parents[3] / "dispatch" / "policy" / "profiles"


@pytest.fixture(scope="session")
def texts() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in PROFILES.glob("*.toml")}


@pytest.fixture(scope="session")
def policies(texts: dict[str, bytes]) -> dict[str, Policy]:
    """Every shipped profile that a site can run."""
    found = {}
    for name in sorted(set(texts) - {"core"}):
        policy = parse(texts, name)

        assert isinstance(policy, Policy), "\n".join(map(str, policy.faults))
        found[name] = policy
    return found


@pytest.fixture(scope="session")
def policy(policies: dict[str, Policy]) -> Policy:
    """The national guidance profile."""
    return policies["national-guidance"]


RUNNABLE = sorted(path.stem for path in PROFILES.glob("*.toml") if path.stem != "core")


@pytest.fixture(scope="module", params=RUNNABLE)
def profile(request: pytest.FixtureRequest, policies: dict[str, Policy]) -> Policy:
    """Each shipped profile in turn."""
    return policies[request.param]
