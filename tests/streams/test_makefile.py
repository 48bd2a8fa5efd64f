"""What `make` does where a tool is missing: one sentence, and everything that works without it."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def make(*words: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs make, with no other programs than those in a folder where one is given."""
    found = shutil.which("make")
    if not found:
        pytest.skip("needs make")
    env = {"PATH": str(path)} if path else None
    return subprocess.run(
        [found, "--no-print-directory", *words],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("version", ["", "18.20.4"])
def test_without_a_fitting_node_the_page_is_left_out_with_one_sentence(tmp_path, version):
    """Debian 12 has Node 18; the desks need none."""
    for name in ("sh", "find"):
        (tmp_path / name).symlink_to(shutil.which(name))
    if version:
        for name in ("node", "npm"):
            (tmp_path / name).write_text("#!/bin/sh\nexit 1\n")
            (tmp_path / name).chmod(0o755)

    done = make("page", path=tmp_path)

    assert done.returncode == 0, done.stderr
    assert done.stderr.count("\n") == 1
    assert "page: not built" in done.stderr
    assert "Node 20.19" in done.stderr


@pytest.mark.parametrize("target", ["setup", "run", "check", "test", "bench", "faults", "search"])
def test_the_reader_of_remarks_is_compiled_before_anything_is_run(target):
    """What was compiled of sources that changed is not used, so else it would run slowly."""
    done = make("--dry-run", "--always-make", target)

    compiles = done.stdout.index("-m streams.compiling")
    uses = ("-m streams up", "bin/pytest", "bin/mypy", "alongside bench")
    assert not any(0 <= done.stdout.find(word) < compiles for word in uses)


@pytest.mark.parametrize("target", ["run", "test"])
def test_java_is_looked_for_before_anything_is_started(target):
    """Most tests and the embedded broker need it."""
    done = make("--dry-run", "--always-make", target)

    assert "Alongside needs Java 17" in done.stdout
    assert done.stdout.index("Alongside needs Java 17") < done.stdout.index("-m streams.jars")
