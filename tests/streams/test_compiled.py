"""The compiled reader of remarks: as the written one, and never that of a changed source."""

import ast
import json
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from streams import compiling
from streams.compiled import (
    CONTRACTS,
    READER,
    ROOT,
    TABLES,
    compiled_file,
    digest,
    how_read,
    sources,
)

CORPORA = ROOT / "tests" / "dispatch" / "classification" / "remarks"

#: Reads the narratives of files, and prints how, by which rules, and one digest of what each says.
READ_ALL = """
import hashlib, json, sys
from pathlib import Path
if sys.argv[1] == "compiled":
    from streams.compiled import use_compiled
    use_compiled()
from dispatch.classification.remarks import reading
from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark
reader = shipped()
said = []
for file in sys.argv[2:]:
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if text := one.get("narrative") or one.get("text"):
            found = repr(read_remark(reader, text, of_988=len(said) % 2 == 1))
            said.append(hashlib.sha256(found.encode()).hexdigest())
print(json.dumps([reading.__file__, reader.digest, said]))
"""

#: Prints from which file a module of the reader is imported.
WHERE = """
from streams.compiled import use_compiled
use_compiled()
from dispatch.classification.remarks import spelling
print(spelling.__file__)
"""


#: Runs `alongside` with words, and prints then how its reader runs.
TYPED = """
import sys
from contextlib import suppress
from streams.compiled import how_read
from streams.entry import main
with suppress(SystemExit):
    main()
print(how_read(sys.modules["dispatch.classification.remarks.reading"]))
"""


def run(program: str, *words: str, folder: Path = ROOT) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.fixture
def compiled() -> Path:
    file = compiled_file(ROOT)
    if not file.is_file():
        pytest.skip("the reader of remarks is not compiled from these sources: make setup")
    return file


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources of the reader and of what asks for it, to be changed."""
    for each in (*sources(ROOT), *ROOT.joinpath("streams").glob("compil*.py")):
        _copied(each, tmp_path)
    for package in (READER, CONTRACTS):
        for each in ROOT.joinpath(*package.split(".")).glob("*.py"):
            _copied(each, tmp_path)
    for each in ("dispatch", "dispatch/classification", "streams"):
        _copied(ROOT / each / "__init__.py", tmp_path)
    return tmp_path


def _copied(file: Path, root: Path) -> None:
    made = root / file.relative_to(ROOT)
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, made)


def test_both_read_every_remark_alike(compiled):
    files = [str(each) for each in sorted(CORPORA.glob("*.jsonl"))]

    written = json.loads(run(READ_ALL, "written", *files))
    made = json.loads(run(READ_ALL, "compiled", *files))

    assert written[0].endswith(".py")
    assert not made[0].endswith(".py")
    assert made[1] == written[1]
    assert len(written[2]) > 6_500
    # Positions only: files that are set aside are not to be read.
    assert [at for at, each in enumerate(written[2]) if made[2][at] != each] == []
    assert len(made[2]) == len(written[2])


@pytest.mark.parametrize(
    "changed",
    [
        "dispatch/classification/remarks/age.py",
        "dispatch/classification/remarks/unread.py",
        "dispatch/contracts/fact.py",
    ],
)
def test_a_changed_source_is_not_read_from_what_was_compiled_before(compiled, copy, changed):
    there = compiled_file(copy)
    assert there.name == compiled.name
    there.parent.mkdir()
    shutil.copyfile(compiled, there)
    before = run(WHERE, folder=copy)

    with (copy / changed).open("a", encoding="utf-8") as source:
        source.write("\n")

    assert str(there.parent) in before
    assert run(WHERE, folder=copy).strip() == str(copy.joinpath(*READER.split("."), "spelling.py"))


def test_what_was_left_empty_is_not_loaded(copy):
    there = compiled_file(copy)
    there.parent.mkdir()
    there.write_bytes(b"")

    assert run(WHERE, folder=copy).strip() == str(copy.joinpath(*READER.split("."), "spelling.py"))


@pytest.mark.usefixtures("compiled")
def test_these_tests_use_what_is_compiled():
    assert how_read(import_module(f"{READER}.reading")) == "read compiled"


@pytest.mark.usefixtures("compiled")
def test_the_command_line_uses_what_is_compiled():
    assert run(TYPED, "classify", "text", "he has a knife").strip().endswith("read compiled")


def test_a_program_that_does_not_ask_reads_the_source_as_written():
    """The core alone knows nothing of it."""
    program = f"from {READER} import reading; print(reading.__file__)"

    assert run(program).strip() == str(ROOT.joinpath(*READER.split("."), "reading.py"))


def test_a_new_source_makes_another_digest(copy):
    before = digest(copy)

    (copy.joinpath(*READER.split(".")) / "another.py").write_text('"""New."""\n')

    assert digest(copy) != before


def test_where_a_part_was_imported_before_all_of_it_is_read_as_written(compiled):
    first = "from dispatch.classification.remarks import letters\n"

    assert run(first + WHERE).strip().endswith("spelling.py")


def test_what_a_compiled_module_imports_of_ours_counts_as_a_source():
    """Types and constants of what it imports are compiled into it."""
    counted = {f"{READER}.{each.stem}" for each in sources(ROOT)}
    counted |= {f"{READER}.{each}" for each in TABLES}
    counted |= {
        f"{CONTRACTS}.{each.stem}" for each in ROOT.joinpath(*CONTRACTS.split(".")).glob("*.py")
    }
    waiting = [
        *sources(ROOT),
        *(ROOT.joinpath(*READER.split(".")) / f"{each}.py" for each in TABLES),
    ]
    waiting += ROOT.joinpath(*CONTRACTS.split(".")).glob("*.py")

    imported = {
        name
        for file in waiting
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in _imported(node)
        if name.partition(".")[0] in {"dispatch", "routing", "streams"}
    }

    assert imported - counted <= {READER, CONTRACTS}


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [each.name for each in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


def test_without_a_compiler_one_sentence_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(compiling, "missing", lambda: ["gcc", "python3-dev"])

    assert compiling.main([]) == 0

    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "apt-get install gcc python3-dev, then make setup" in said


def test_a_compiler_that_refuses_stops_nothing(monkeypatch, capsys):
    def refuse(_root: Path) -> Path:
        raise compiling.CompilerFailedError("cc\nno space left")

    monkeypatch.setattr(compiling, "missing", list)
    monkeypatch.setattr(compiling, "compile_reader", refuse)

    assert compiling.main([]) == 0
    assert "no space left" in capsys.readouterr().err


def test_nothing_compiled_lies_beside_the_sources():
    """Python would take it before the source, changed or not; and a wheel would carry it."""
    packages = (ROOT / name for name in ("dispatch", "routing", "streams"))
    suffixes = tuple(EXTENSION_SUFFIXES)
    found = [
        each
        for package in packages
        for each in package.rglob("*")
        if each.name.endswith(suffixes) and "node_modules" not in each.parts
    ]

    assert found == []
