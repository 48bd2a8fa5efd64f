"""Each copy has a folder of its own, and the next one finds what it left."""

from contextlib import ExitStack

import pytest

from streams.errors import AwayError
from streams.settings import Settings
from streams.up.folder import take


@pytest.fixture
def held():
    """Takes folders, and lets go of them at the end."""
    with ExitStack() as stack:

        def hold(base, *, fresh=False):
            return stack.enter_context(take(base, fresh=fresh))

        yield hold


def left_behind(base):
    with take(base, fresh=False) as folder:
        folder.remember({"seed": 3, "start": 7})


def test_copies_that_run_at_once_get_folders_of_their_own(tmp_path, held):
    first, second = held(tmp_path / "a b"), held(tmp_path / "a b")

    assert (first.path.name, second.path.name) == ("1", "2")


def test_the_next_copy_goes_on_in_the_first_free_folder(tmp_path, held):
    left_behind(tmp_path)

    assert held(tmp_path).remembered() == {"seed": 3, "start": 7}


def test_a_fresh_copy_finds_nothing(tmp_path, held):
    left_behind(tmp_path)

    assert held(tmp_path, fresh=True).remembered() == {}


def test_what_cannot_be_read_counts_as_nothing(tmp_path, held):
    folder = held(tmp_path)
    (folder.path / "city.json").write_text("[half")

    assert folder.remembered() == {}


def test_nothing_of_another_site_leaks_into_a_copy(tmp_path, held):
    folder = held(tmp_path)
    theirs = Settings(
        kafka_bootstrap="kafka.example:9092",
        topic_prefix="east.",
        app_id="east",
        secret_file=tmp_path / "theirs",
        metrics_port=9,
    )

    told = folder.told(theirs, "127.0.0.1:20001")

    assert told.kafka_bootstrap == "127.0.0.1:20001"
    assert (told.topic_prefix, told.app_id, told.metrics_port) == ("", "alongside", 0)
    for path in (told.data, told.secret_file, told.switch_file):
        assert path.is_relative_to(folder.path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(AwayError, match="--data"):
        take(tmp_path / "file", fresh=False)
