"""A file has its name once it is whole, and not before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from streams.errors import AwayError, UsageError
from streams.whole_file import give_up, whole_file, whole_text


def test_a_file_takes_the_place_of_the_old_one_when_it_is_whole(tmp_path):
    path = tmp_path / "steps.jsonl"
    path.write_text("old\n")

    with whole_file(path) as file:
        file.write(b"new\n")
        file.flush()
        assert path.read_text() == "old\n"

    assert path.read_text() == "new\n"
    assert [each.name for each in tmp_path.iterdir()] == ["steps.jsonl"]


def test_of_a_file_that_is_given_up_nothing_is_left(tmp_path):
    path = tmp_path / "page.html"

    def fails():
        with whole_text(path) as file:
            file.write("half")
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        fails()

    assert list(tmp_path.iterdir()) == []


def test_a_process_that_ends_at_once_takes_its_halves_away(tmp_path):
    with whole_file(tmp_path / "a") as file:
        file.write(b"half")
        [draft] = tmp_path.iterdir()
        assert draft.name != "a"
        give_up()
        assert list(tmp_path.iterdir()) == []
        draft.write_bytes(b"half")  # so that the block can end


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)

    with whole_text(link) as file:
        file.write("new")

    assert link.is_symlink()
    assert real.read_text() == "new"


def test_what_is_no_file_is_written_to_as_it_stands():
    nowhere = Path(os.devnull)

    with whole_file(nowhere) as file:
        file.write(b"gone")

    assert nowhere.is_char_device()


def test_standard_output_is_written_to_whatever_it_is(tmp_path):
    code = (
        "from pathlib import Path\nfrom streams.whole_file import whole_text\n"
        "with whole_text(Path('/dev/stdout')) as file: file.write('steps')"
    )
    kept = tmp_path / "kept"

    piped = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    with kept.open("wb") as file:
        subprocess.run([sys.executable, "-c", code], stdout=file, check=True)

    assert piped.stdout == kept.read_bytes() == b"steps"
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]


def test_a_folder_is_refused_and_a_place_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageError, match="is a folder"), whole_file(tmp_path):
        pass
    with pytest.raises(AwayError, match="cannot be written"), whole_file(tmp_path / "no" / "file"):
        pass
