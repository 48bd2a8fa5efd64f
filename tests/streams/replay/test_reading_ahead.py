"""An export is read by a process of its own: the same comes out, and no failure is lost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from exports import SHIPPED

from dispatch.contracts.site import OperatingMode
from dispatch.desk.evolve import evolve
from dispatch.desk.fold import Folding
from dispatch.desk.state import Desk
from streams.ingest.vocabulary import vocabulary
from streams.making import Making
from streams.replay.default_site import default_site, read_site
from streams.replay.offline import Offline
from streams.replay.span import span_of

T0 = 1_767_351_600
ROOT = Path(__file__).resolve().parents[3]
READS = """\
import json, os, signal, sys
from streams.errors import AlongsideError, AwayError
from streams.replay.reading_ahead import read_ahead

def items():
    yield from range(1000)
    {ends}

counted = []
try:
    found = list(read_ahead(items(), lambda: os.getpid(), counted.append))
    print(json.dumps([found == list(range(1000)), counted != [os.getpid()], ""]))
except AlongsideError as error:
    print(json.dumps([False, bool(counted), str(error)]))
"""


def reads(ends: str) -> list:
    """What a program says that reads ahead; a process with one thread, as the command has."""
    done = subprocess.run(
        [sys.executable, "-c", READS.format(ends=ends)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_everything_arrives_in_order_and_what_was_counted_with_it():
    assert reads("return") == [True, True, ""]


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        # a fault of the file that shows in its middle
        ('raise AwayError("the disk is gone")', "the disk is gone"),
        # the system ends the child
        ("os.kill(os.getpid(), signal.SIGKILL)", "ended before the export did"),
        # a defect of ours: its trace is on the child's error output
        ("raise KeyError(1)", "ended before the export did"),
    ],
)
def test_whatever_ends_the_reading_ends_the_replay_with_a_sentence(ends, said):
    whole, counted, error = reads(ends)

    assert not whole
    assert not counted
    assert said in error


def test_the_command_and_a_replay_in_one_process_write_the_same_bytes(burlington, tmp_path):
    """The command reads ahead where there is a second core; this test's own process never does."""
    lines = burlington.read_text(encoding="utf-8-sig").splitlines(keepends=True)[:120]
    export, out = tmp_path / "calls.csv", tmp_path / "steps.jsonl"
    export.write_text("".join(lines))
    words = ["replay", str(export), "--mapping", str(SHIPPED), "--no-crews"]
    command = [sys.executable, "-m", "streams", *words, "--json", "--out"]
    one = (
        "import streams.replay.export as e; e.read_ahead = None; e.may_read_ahead = lambda: False\n"
    )
    main = f"{one}import sys\nfrom streams.cli.main import main\nsys.argv[0] = 'alongside'\nmain()"

    def run(*line):
        done = subprocess.run(
            [*line, out], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
        )
        return json.loads(done.stdout), out.read_bytes()

    account, ahead = run(*command)

    assert account["rows"] == 119
    assert run(sys.executable, "-c", main, *words, "--json", "--out") == (account, ahead)


def test_the_desk_that_decided_is_the_fold_of_its_steps(a_row, policy):
    """Nothing is folded twice in a replay; from the bytes alone comes the very same desk."""
    answers = [{"question": "suicide_ideation", "value": "method"}]
    rows = [a_row(n, T0 + 700 * n, answers=answers, closed=T0 + 9000) for n in range(12)]
    letters = [one for row in rows for one in row.letters]
    offline = Offline(
        site=read_site(
            default_site(
                span_of(letters),
                profile=policy.id,
                zone="America/New_York",
            )
        ),
        policy=policy,
        making=Making(secret=b"secret", vocabulary=vocabulary()),
        name="replay",
        mode=OperatingMode.AUTOMATIC,
    )
    answered, post = offline.begin(), offline.post()
    for letter in sorted(letters, key=lambda one: one.at):
        answered += [offline.do(command) for command in post.make(letter)]

    folding = Folding(Desk.empty(0))
    one_by_one = Desk.empty(0)
    for each in answered:
        folding.take(each.raw)
        for event in each.step.events:
            one_by_one = evolve(one_by_one, event, each.step.offset)

    assert len(answered) == 27
    assert folding.desk() == offline.desk
    assert one_by_one.region("town").incidents == offline.region.incidents
