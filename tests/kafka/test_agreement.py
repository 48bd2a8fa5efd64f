"""A policy is adopted, refused, signed and looked up again, with a broker and a worker."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import SIGNING
from click.testing import Result
from faults.workers import Worker, environment
from typer.testing import CliRunner

from streams.cli.main import build
from streams.policy_named import RefusedError
from streams.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "deploy/sites/example.toml"
REGION = ("--region", "springfield", "--by", "sam.director", "--wait", "60")


@pytest.fixture
def asked(
    kafka_site: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Result]]:
    for name, value in environment(kafka_site, tmp_path / "program.log").items():
        monkeypatch.setenv(name, value)
    worker = Worker(kafka_site, tmp_path, "worker").wait_ready()

    def ask(*words: object) -> Result:
        return CliRunner().invoke(build("policy"), ["policy", *map(str, words)])

    yield ask
    worker.stop()


@pytest.mark.timeout(240)
def test_automatic_mode_waits_for_the_signatures_and_the_old_policy_stays_readable(
    asked: Callable[..., Result], tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text('profile = "own"\nversion = "1"\ntitle = "O"\nextends = "national-guidance"\n')
    adopted = asked("adopt", "--site", EXAMPLE, "--profile", "national-guidance", *REGION)
    assert adopted.exception is None, adopted.output

    refused = asked("adopt", "--mode", "automatic", *REGION)
    assert isinstance(refused.exception, RefusedError)
    assert (
        "policy_not_agreed (proved, not agreed; not signed by psap, ems_medical" in refused.output
    )

    [before] = json.loads(asked("status", "--json").output)["regions"]
    assert (before["mode"], before["agreed"]) == ("shadow", False)

    signed = asked(
        *("adopt", "--profile", "national-guidance", "--mode", "automatic", *SIGNING, *REGION)
    )
    assert signed.exception is None, signed.output
    [after] = json.loads(asked("status", "--profile", own, "--json").output)["regions"]
    assert (after["mode"], after["agreed"], after["follows"]) == ("automatic", True, False)
    assert after["since"] == before["since"]

    unsigned = asked("adopt", "--profile", own, *REGION)
    assert "mode is recommend (proved, not agreed" in unsigned.output

    said = asked("show", before["policy"][:12])
    assert "National guidance" in said.output
    assert before["policy"] in said.output
