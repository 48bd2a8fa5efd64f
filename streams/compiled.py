"""Is the reader of remarks compiled? Then it is read from there, and never from a changed source.

`make setup` compiles the modules of :data:`READER` into one file in `.compiled`, named by the
digest of their sources (:mod:`streams.compiling`). Whoever changes a source asks for another name,
which is not there: then all of them run as they are written, since compiled ones call each other
directly. A wheel holds the sources alone.
"""

import hashlib
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import EXTENSION_SUFFIXES, ExtensionFileLoader, ModuleSpec
from importlib.util import find_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
READER: Final = "dispatch.classification.remarks"
"""The package whose modules are compiled; the rules in the package below it are not."""
TABLES: Final = frozenset({"__init__", "near_words", "unread", "written_otherwise"})
"""Modules of it that hold words and nothing to be run."""
CONTRACTS: Final = "dispatch.contracts"
"""What the compiled modules take from elsewhere, so that a change of it counts as one of theirs."""
GROUP: Final = "remarks"
SHARED: Final = f"{GROUP}__mypyc"
"""The module that holds the code of all; the name is mypyc's."""


def sources(root: Path) -> list[Path]:
    """The files to be compiled, sorted."""
    return [each for each in _files(root, READER) if each.stem not in TABLES]


def digest(root: Path) -> str:
    """Names the sources as they are now, and all that is compiled into the same code.

    Raises:
        OSError: If one cannot be read.
    """
    made = hashlib.sha256()
    recipe = sorted(root.joinpath("streams").glob("compil*.py"))
    for file in (*_files(root, READER), *_files(root, CONTRACTS), *recipe):
        text = file.read_bytes()
        made.update(f"{file.name} {len(text)}\n".encode())
        made.update(text)
    return made.hexdigest()[:32]


def compiled_file(root: Path) -> Path:
    """Where the compiled reader of these very sources lies, if it is there.

    Raises:
        OSError: If a source cannot be read.
    """
    return root / ".compiled" / f"{digest(root)}{EXTENSION_SUFFIXES[0]}"


def use_compiled(root: Path = ROOT) -> None:
    """From now on the reader is imported compiled, where it is compiled from these very sources.

    Whether it is, is looked at when it is first imported. Where it has been imported before, it
    stays as it is; and the first folder that was asked for counts.
    """
    if not any(isinstance(each, _Finder) for each in sys.meta_path):
        sys.meta_path.insert(0, _Finder(root))


def is_compiled() -> bool:
    """Whether this process reads remarks compiled, or will: nothing is imported for the answer."""
    spec = find_spec(f"{READER}.reading")
    return spec is not None and isinstance(spec.loader, ExtensionFileLoader)


def how_read(module: ModuleType) -> str:
    """How a module of the reader runs; where it is interpreted, with what to do about it."""
    if isinstance(module.__loader__, ExtensionFileLoader):
        return "read compiled"
    return "read interpreted; `make setup` compiles their reader where it is not, or has changed"


class _Finder(MetaPathFinder):
    """Finds compiled modules: all of them or none."""

    def __init__(self, root: Path) -> None:
        self._folder = root.joinpath(*READER.split("."))
        self._root = root
        self._names = frozenset((SHARED, *(f"{READER}.{each.stem}" for each in sources(root))))
        self._file: Path | None = None
        self._looked = False

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module of the reader is loaded from; nothing of any other."""
        del target
        if fullname not in self._names:
            return None
        if not self._looked and fullname != SHARED:
            self._looked, self._file = True, self._usable(path)
        if self._file is None:
            return None
        file = str(self._file)
        return spec_from_file_location(fullname, file, loader=ExtensionFileLoader(fullname, file))

    def _usable(self, path: Sequence[str] | None) -> Path | None:
        """The compiled file, unless another folder's package is asked for or a part is loaded."""
        if [Path(each).resolve() for each in path or ()] != [self._folder]:
            return None
        if any(name in self._names for name in sys.modules):
            return None
        file = compiled_file(self._root)
        # Whatever ended the machine while it was written may have left it empty.
        return file if file.is_file() and file.stat().st_size else None


def _files(root: Path, package: str) -> list[Path]:
    return sorted(root.joinpath(*package.split(".")).glob("*.py"))
