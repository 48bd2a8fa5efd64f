"""What the bench measures of a center's own past: every row is read, and each pass is its own."""

import json

import pytest
from typer.testing import CliRunner

from streams.bench.export import A_CITY, A_TOWN, Export, beginning, invented
from streams.bench.past import one_pass
from streams.cli.main import build
from streams.errors import AlongsideError, UsageError
from streams.mapping.events import load_mapping, mapped

ROWS = 40


@pytest.fixture
def export(tmp_path):
    return invented(tmp_path, ROWS, a_day=A_TOWN)


def test_every_row_of_the_invented_export_is_an_event_of_its_own(export):
    found = list(mapped(export.file, load_mapping(export.mapping), source="bench-export/cad"))

    assert [len(row.letters) for row in found] == [1] * ROWS
    assert [row.notes for row in found if row.letters[0].data.get("place") is None] == []
    times = [row.letters[0].at for row in found]
    assert times == sorted(times)
    assert len({row.letters[0].subject for row in found}) == ROWS


def test_an_invented_city_has_as_many_calls_a_day_as_was_asked(tmp_path):
    """A million rows of a city must not last longer than a mapping's times may."""
    days = 3
    export = invented(tmp_path, days * A_CITY, a_day=A_CITY)
    rows = list(mapped(export.file, load_mapping(export.mapping), source="bench-export/cad"))

    span = rows[-1].letters[0].at - rows[0].letters[0].at

    assert 0.9 * days * 86_400 < span < 1.1 * days * 86_400


def test_the_beginning_of_an_export_holds_its_header_and_so_many_rows(export, tmp_path):
    part = beginning(export, tmp_path, 7)

    whole, first = export.file.read_text().splitlines(), part.file.read_text().splitlines()
    assert first == whole[:8]


@pytest.mark.parametrize("kind", ["ordered", "replayed"])
def test_each_pass_counts_every_row(export, kind):
    found = one_pass(kind, export)

    assert found.rows == ROWS
    assert found.seconds > 0
    assert found.mib >= found.before_mib > 0


def test_a_pass_that_fails_is_no_figure(export, tmp_path):
    broken = Export(file=tmp_path / "gone.csv", mapping=export.mapping, about="none")

    with pytest.raises(AlongsideError, match=r"csv reader alone of .*gone\.csv"):
        one_pass("bare", broken)


def test_the_memory_of_a_replay_can_be_measured_alone():
    done = CliRunner().invoke(build(), ["bench", "--replay-rows", "20", "--json"])

    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert [(each["name"], each["unit"]) for each in said["figures"]] == [
        ("peak memory, 20 rows replayed without crews", "MiB"),
        ("20 rows replayed without crews", "rows/s"),
    ]
    assert {"machine", "python", "packages"} <= said["about"].keys()


def test_an_export_is_not_measured_without_its_mapping(export):
    done = CliRunner().invoke(build(), ["bench", "--export", str(export.file)])

    assert isinstance(done.exception, UsageError)
