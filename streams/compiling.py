"""How is the reader of remarks compiled? By mypyc, from the Python as it stands, into one file.

For a checkout only: `make setup` runs it. Where there is no C compiler, or no headers of this
Python, the reader runs as it is written, and one sentence says so.
"""

import io
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir, redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Final

from streams.compiled import GROUP, READER, ROOT, SHARED, compiled_file, sources

KEPT: Final = 4
"""Compiled files that stay, so that going back to another branch need not compile again."""
_CALLS_AT_ONCE: Final = ("-fno-semantic-interposition", "-fno-plt")
"""Nobody exchanges a function of this library for another: calls go where they lead, at once."""
_LINES: Final = 12
"""Of what a compiler says; the rest follows from the beginning."""

_SHIM: Final = """
PyMODINIT_FUNC PyInit_{name}(void) {{
    return made("init_{mangled}", "{shared}.init_{mangled}");
}}
"""
_SHIMS: Final = """
#include <Python.h>

static PyObject *made(const char *name, const char *whole) {{
    PyObject *shared = PyImport_ImportModule("{shared}");
    if (!shared) return NULL;
    PyObject *capsule = PyObject_GetAttrString(shared, name);
    Py_DECREF(shared);
    if (!capsule) return NULL;
    PyObject *(*init)(void) = (PyObject *(*)(void))PyCapsule_GetPointer(capsule, whole);
    Py_DECREF(capsule);
    return init ? init() : NULL;
}}
"""
"""What makes each module out of the shared code.

mypyc writes one library for each of them, which takes longer to compile than it is worth.
"""


class CompilerFailedError(Exception):
    """The C compiler refused; what it said."""


def missing() -> list[str]:
    """Debian's packages that are needed and not there; none where all is there."""
    packages = [] if _program("CC") else ["gcc"]
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        packages.append("python3-dev")
    return packages


def compile_reader(root: Path) -> Path:
    """The compiled reader of the sources as they are now; made if it is not there yet.

    Two may do it at once: each makes its own, and the file appears whole.

    Raises:
        SystemExit: If mypyc refuses a source; what it says has been printed.
        CompilerFailedError: If the C compiler refuses what mypyc made.
    """
    file = compiled_file(root)
    if file.is_file() and file.stat().st_size:
        file.touch()  # the last one used is the last one to go
        return file
    print("remarks: compiling their reader, half a minute", file=sys.stderr)
    file.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix="making-") as name:
        draft = Path(name)
        c_files, flags = _as_c(root, draft)
        _run(
            [
                *_program("LDSHARED"),
                *map(str, _objects(c_files, flags, draft)),
                *("-o", str(draft / file.name)),
            ]
        )
        if compiled_file(root) != file:
            raise CompilerFailedError("a source was changed meanwhile; run make again")
        with (draft / file.name).open("rb") as made:
            os.fsync(made.fileno())
        (draft / file.name).replace(file)
    whole = sorted(file.parent.glob("*.*"), key=lambda each: each.stat().st_mtime)
    for old in whole[:-KEPT]:
        old.unlink(missing_ok=True)
    return file


def _as_c(root: Path, draft: Path) -> tuple[list[Path], list[str]]:
    """The C files of all modules, and how they are to be compiled."""
    import_module("setuptools")  # mypyc asks whether it is there
    from mypyc.build import mypycify  # noqa: PLC0415 - only who develops has it

    files = sources(root)
    said = io.StringIO()
    try:
        # mypyc names modules by where they lie from here, and takes mypy's settings from here.
        with chdir(root), redirect_stdout(said):
            extensions = mypycify(
                [str(each.relative_to(root)) for each in files],
                # One C file for each module, so that two are compiled at once. The second level of
                # the C compiler takes a quarter longer than the first and reads 4 % faster; the
                # third, and optimizing across files, bring nothing more.
                multi_file=True,
                opt_level="2",
                debug_level="0",
                target_dir=str(draft),
                group_name=GROUP,
            )
    except SystemExit:
        print(said.getvalue(), file=sys.stderr)
        raise
    (shared,) = (each for each in extensions if each.name == SHARED)
    shims = draft / "shims.c"
    shims.write_text(
        _SHIMS.format(shared=SHARED)
        + "".join(
            _SHIM.format(name=each.stem, shared=SHARED, mangled=_mangled(f"{READER}.{each.stem}"))
            for each in files
        )
    )
    flags = [
        *shared.extra_compile_args,
        *_CALLS_AT_ONCE,
        "-w",
        *(f"-I{each}" for each in shared.include_dirs),
    ]
    return [*map(Path, shared.sources), shims], flags


def _mangled(name: str) -> str:
    """A module's name as mypyc writes it in C."""
    from mypyc.namegen import exported_name  # noqa: PLC0415 - as above

    return exported_name(name)


def _objects(c_files: list[Path], flags: list[str], draft: Path) -> list[Path]:
    how = [
        *_program("CC"),
        *shlex.split(sysconfig.get_config_var("CFLAGS") or ""),
        *shlex.split(sysconfig.get_config_var("CCSHARED") or ""),
        *flags,
        f"-I{sysconfig.get_path('include')}",
    ]

    def one(number_and_file: tuple[int, Path]) -> Path:
        number, file = number_and_file
        made = draft / f"{number}.o"
        _run([*how, "-c", str(file), "-o", str(made)])
        return made

    # The longest first, so that none of them is left alone at the end.
    ordered = sorted(c_files, key=lambda each: -each.stat().st_size)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, enumerate(ordered)))


def _program(variable: str) -> list[str]:
    """The program that this Python was made with and its words, or the machine's own; else none."""
    words = shlex.split(sysconfig.get_config_var(variable) or "cc")
    for program in (words[0], "cc", "gcc"):
        if shutil.which(program):
            return [program, *words[1:]]
    return []


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise CompilerFailedError("\n".join((shlex.join(command[:1]), *lines[:_LINES])))


def main(words: list[str]) -> int:
    """The exit code of `python -m streams.compiling`; with `--missing` it prints packages only."""
    needed = missing()
    if words == ["--missing"]:
        print(*needed)
        return 0
    slower = "remarks: their reader is not compiled and so runs slower"
    if needed:
        print(f"{slower}: apt-get install {' '.join(needed)}, then make setup", file=sys.stderr)
        return 0
    try:
        compile_reader(ROOT)
    except CompilerFailedError as error:
        print(f"{slower}: the C compiler refused.\n{error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
