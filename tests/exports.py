"""Exports and mappings for tests: the real file where it is there, and small invented ones."""

from pathlib import Path

import pytest

from streams.mapping.events import Mapped, MappingFile, mapped, mapping_from

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared/data/burlington_vt_2022_q1.csv"
CALL_TYPES = ROOT.parent / "shared/data/call_types_dallas_detroit.csv"
SHIPPED = ROOT / "deploy/mappings/burlington-vt.toml"

needs_the_real_file = pytest.mark.skipif(
    not REAL.exists(), reason="the public Burlington file is not there: ../shared/data"
)
needs_the_call_types = pytest.mark.skipif(
    not CALL_TYPES.exists(), reason="the call types of two cities are not there: ../shared/data"
)

MAPPING = """
name = "springfield"
[file]
format = "csv"
[call]
id = "id"
[time]
column = "time"
clock = "local"
zone = "America/New_York"
[type]
column = "type"
system = "springfield"
edition = "1"
[types]
"Noise" = "no"
"""

PLANTED = "Zebulon Quackenbush"
"""A name that must not stand in any fault or note."""


def a_mapping(text=MAPPING, *changes) -> MappingFile:
    """A mapping with each (old, new) of the changes made in its text."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    found = mapping_from(text.encode())
    assert isinstance(found, MappingFile), found
    return found


def an_export(folder: Path, content: str | bytes, name="export.csv") -> Path:
    """A file with that content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read_all(path: Path, mapping: MappingFile) -> list[Mapped]:
    """Every row; each has letters or faults, and never both."""
    found = list(mapped(path, mapping, source="springfield/cad"))
    assert all(bool(one.letters) != bool(one.faults) for one in found)
    assert PLANTED not in "".join(word for one in found for word in (*one.faults, *one.notes))
    return found
