"""Which commands are loaded for the words that were typed."""

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from streams.cli.main import build


def commands(*words: str) -> list[str]:
    """The commands of the one group that these words load."""
    (group,) = build(*words).registered_groups
    assert group.typer_instance is not None
    return sorted(str(each.name) for each in group.typer_instance.registered_commands)


def test_of_a_group_the_one_command_is_loaded_that_was_typed():
    assert commands("policy", "diff") == ["diff"]


@pytest.mark.parametrize("then", ["", "--help", "no-such-command"])
def test_else_the_whole_group_is(then):
    assert {"adopt", "check", "decide", "diff", "prove", "show", "status"} == set(
        commands("policy", then)
    )


def test_a_command_that_is_not_there_is_said_to_be_missing():
    done = CliRunner().invoke(build("policy", "nothing"), ["policy", "nothing"])

    assert done.exit_code == 2
    assert "nothing" in done.output


def test_comparing_policies_loads_neither_broker_nor_desk():
    """They take a second, and two texts need neither."""
    code = (
        "import sys; from streams.cli.main import build\n"
        "build('policy', 'diff')('policy diff oklahoma oklahoma'.split(), standalone_mode=False)\n"
        "print(sorted({'kafka', 'faust', 'structlog', 'dispatch.desk.decide'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.splitlines()[-1] == "[]"
