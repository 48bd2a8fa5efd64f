"""What holds for the whole repository, whoever writes in it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from streams.cli.main import build
from streams.topics import TOPICS

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("dispatch", "routing", "streams")

#: Files in which a person writes words of their own; data from elsewhere keep their spelling.
WRITTEN = {".py", ".md", ".toml", ".yaml", ".yml", ".html", ".ts", ".tsx", ".js", ".sh", ".xml"}

#: British form: American form.
SPELLING = {
    "behaviour": "behavior",
    "cancell(?:ing|able)": "canceling",
    "catalogue": "catalog",
    "centre": "center",
    "colour": "color",
    "favour": "favor",
    "honour": "honor",
    "licence": "license",
    "neighbour": "neighbor",
    r"organis(?!ts?\b)": "organiz",
    "prioritis": "prioritiz",
    "programme(?!r|d)": "program",
    "recognis": "recogniz",
    "summaris": "summariz",
}
#: File (from the root) to the words that it may hold: titles and terms of others.
SPELLING_EXCEPTIONS: dict[str, set[str]] = {
    "tests/test_house_rules.py": set(SPELLING),
    # Words as people write them.
    "dispatch/classification/remarks/near_words.py": set(SPELLING),
    "dispatch/classification/remarks/rules/body/not_the_body.py": set(SPELLING),
    "dispatch/classification/remarks/written_otherwise.py": set(SPELLING),
}

#: An address on the web may well have such a folder; neither pattern matches itself.
MACHINE_PATH = re.compile(r"(?<![\w.~:/-])/(?:root|home|work)/")
REGISTRIES = re.compile(
    "|".join(
        re.escape(".".join(parts))
        for parts in (
            ("pypi", "org"),
            ("files", "pythonhosted", "org"),
            ("registry", "npmjs", "org"),
            ("repo", "maven", "apache", "org"),
            ("repo1", "maven", "org"),
            ("proxy", "golang", "org"),
        )
    )
)

#: Run in a process of its own: what importing every module of ours does to the world.
IMPORT_EVERYTHING = """
import importlib, pkgutil, sys, threading
import aiokafka, faust, kafka  # what they do at import is theirs
for name in faust.__all__:  # Faust imports its parts only when they are asked for
    getattr(faust, name, None)
done = []
watched = ("socket.connect", "socket.bind", "socket.listen", "subprocess.Popen", "os.system",
           "os.fork", "os.mkdir", "os.remove", "os.rename", "os.putenv")
sys.addaudithook(lambda event, args: done.append((event, str(args[:1])))
                 if event in watched and watching else None)
watching = True
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(found.name)
watching = False
done += [("thread", thread.name) for thread in threading.enumerate()
         if thread is not threading.main_thread()]
print(*done, sep="\\n")
sys.exit(bool(done))
"""


def tracked() -> list[Path]:
    """The files of the repository: those in git, and those that could be added."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return sorted(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    """The numbered lines of a text file; none of another."""
    try:
        text = path.read_text()
    except UnicodeDecodeError:
        return
    yield from enumerate(text.splitlines(), 1)


def test_nothing_but_text_and_pictures_is_kept():
    """A package or an archive that was fetched into the folder would stay in it for good."""
    foreign = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if path.suffix != ".png" and b"\0" in path.read_bytes()
    ]
    assert foreign == []


def commands(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Each command and group below this one, with the words that call it."""
    yield words, command
    for name, below in sorted(getattr(command, "commands", {}).items()):
        yield from commands(below, (*words, name))


def test_importing_does_nothing():
    """No socket, no thread, no process, no file: things are built in one place, when asked."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING, *PACKAGES],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_command_has_help_with_an_example():
    """Who reads the help wants to type something."""
    runner, app = CliRunner(), build()
    bare = []
    for words, command in commands(typer.main.get_command(app)):
        shown = runner.invoke(app, [*words, "--help"])
        if shown.exit_code != 0 or not command.help or "Example" not in shown.output:
            bare.append(" ".join(("alongside", *words)))

    assert bare == []


def test_a_command_loaded_alone_is_the_same_command():
    """Only what was typed is loaded, so that it begins at once."""
    whole = {" ".join(words) for words, _ in commands(typer.main.get_command(build()))}
    alone = {
        " ".join(words)
        for first in {words.split()[0] for words in whole if words}
        for words, _ in commands(typer.main.get_command(build(first)))
    }

    assert whole == alone


def test_every_topic_is_documented():
    """One sentence at least, and its key."""
    assert [row.name for row in TOPICS if not row.carries.endswith(".") or not row.key] == []


@pytest.mark.parametrize(
    "pattern", [MACHINE_PATH, REGISTRIES], ids=["paths of a machine", "addresses of registries"]
)
def test_no_file_names_a_machine_or_a_registry(pattern):
    """Both are different elsewhere."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {hit[0]}"
        for path in tracked()
        for number, line in lines_of(path)
        if (hit := pattern.search(line))
    ]

    assert found == []


def test_words_are_spelled_as_in_the_united_states():
    """The people who use it live there; a quoted title or an address keeps its spelling."""
    found = []
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if path.suffix not in WRITTEN:
            continue
        allowed = SPELLING_EXCEPTIONS.get(name, set())
        for number, line in lines_of(path):
            plain = re.sub(r"https?://\S+", "", line)
            found += [
                f"{name}:{number}: {hit[0]} -> {american}"
                for british, american in SPELLING.items()
                if british not in allowed and (hit := re.search(british, plain, re.IGNORECASE))
            ]

    assert found == []


def test_every_module_says_what_it_answers():
    """A reader finds the file by its first line."""
    bare = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if path.suffix == ".py"
        and path.relative_to(ROOT).parts[0] in PACKAGES
        and not path.read_text().lstrip().startswith(('"""', 'r"""'))
    ]

    assert bare == []
