"""What is wrong with a policy's text, and how a table is read without stopping at the first fault.

A reader takes what it can, notes every fault and goes on, so that an author sees all of them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from dispatch.policy.model import Origin

E = TypeVar("E", bound=StrEnum)

_CHOICE = re.compile(r"\{([a-z_]+)\}")
_BASES = ("read", "general knowledge", "our choice")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: where it stands, what it is, and what the author can do."""

    where: str
    what: str
    what_to_do: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.what_to_do}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that does not become a policy, with all that is wrong with it."""

    faults: tuple[Fault, ...]


@dataclass(slots=True)
class Faults:
    """Collects faults while a text is read."""

    found: list[Fault] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    """Names of the choices that a rule asked for."""

    def add(self, where: str, what: str, what_to_do: str) -> None:
        """Note one fault; the same one is noted once."""
        fault = Fault(where=where, what=what, what_to_do=what_to_do)
        if fault not in self.found:
            self.found.append(fault)


@dataclass(slots=True)
class Entry:
    """One table of the text: each getter returns a usable value and notes what was wrong."""

    where: str
    table: Mapping[str, Any]
    faults: Faults
    choices: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def fault(self, what: str, what_to_do: str) -> None:
        """Note a fault of this entry."""
        self.faults.add(self.where, what, what_to_do)

    def get(self, key: str, default: Any = None) -> Any:
        """The raw value under a key, which counts as known from now on."""
        self.seen.add(key)
        return self.table.get(key, default)

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in sorted(set(self.table) - self.seen):
            known = ", ".join(sorted(self.seen))
            self.fault(f"unknown key {key!r}", f"use one of {known}, or remove it")

    def chosen(self, text: str) -> str:
        """The text with ``{choice}`` replaced by what the profile chose."""

        def put(match: re.Match[str]) -> str:
            name = match.group(1)
            self.faults.used.add(name)
            if name not in self.choices:
                self.fault(
                    f"the choice {name!r} is made nowhere", f"add {name} = ... under [choices]"
                )
            return self.choices.get(name, "")

        return _CHOICE.sub(put, text)

    def text(self, key: str, *, needed: bool = True) -> str:
        """The text under a key, choices filled in."""
        value = self.get(key)
        if isinstance(value, str) and value.strip():
            return self.chosen(value.strip())
        if needed or value is not None:
            self.fault(f"{key} is missing or not a text", f'write {key} = "..."')
        return ""

    def number(self, key: str) -> int:
        """The whole number, not negative, under a key; 0 after a fault."""
        value = self.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        self.fault(f"{key} is missing or not a whole number", f"write {key} = 60, for example")
        return 0

    def flag(self, key: str) -> bool:
        """The truth value under a key, false where it is missing."""
        value = self.get(key, default=False)
        if not isinstance(value, bool):
            self.fault(f"{key} is neither true nor false", f"write {key} = true, or leave it out")
        return value is True

    def day(self, key: str) -> date:
        """The date under a key."""
        value = self.get(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.fault(f"{key} is missing or not a date", f"write {key} = 2026-01-01, for example")
        return date.min

    def names(self, key: str) -> tuple[str, ...]:
        """The list of texts under a key, choices filled in."""
        value = self.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(self.chosen(item) for item in value)
        self.fault(f"{key} is not a list of names", f'write {key} = ["...", "..."]')
        return ()

    def one(self, key: str, kind: type[E], what: str) -> E | None:
        """The member of an enumeration named under a key, if the key is there."""
        name = self.text(key, needed=False)
        members = self.members((name,) if name else (), kind, what)
        return members[0] if members else None

    def many(self, key: str, kind: type[E], what: str) -> tuple[E, ...]:
        """The members of an enumeration named under a key."""
        return self.members(self.names(key), kind, what)

    def members(self, names: Iterable[str], kind: type[E], what: str) -> tuple[E, ...]:
        """The members of an enumeration; every unknown name is a fault."""
        known = {member.value: member for member in kind}
        for name in names:
            if name not in known:
                self.fault(f"unknown {what} {name!r}", f"use one of {', '.join(known)}")
        return tuple(known[name] for name in names if name in known)

    def origin(self, since: str = "since") -> Origin:
        """Source, date and basis of a rule or value; each is demanded."""
        source = self.text("source")
        basis = self.text("basis", needed=False) or "read"
        if basis not in _BASES:
            self.fault(f"unknown basis {basis!r}", f"use one of {', '.join(_BASES)}")
        if source and source.split(":")[0].strip() not in self.sources:
            self.fault(
                f"the source {source.split(':')[0].strip()!r} is described nowhere",
                "describe it under [sources], or name one that is",
            )
        return Origin(source=source, since=self.day(since), basis=basis)

    def under(self, where: str, table: object) -> "Entry":
        """A table inside this one."""
        if not isinstance(table, Mapping):
            self.faults.add(where, "this is not a table", "write it as a table with keys")
            table = {}
        return Entry(where, table, self.faults, self.choices, self.sources)

    def tables(self, key: str, label: str) -> tuple["Entry", ...]:
        """The tables of an array ``[[key]]``, each named by its own ``label`` or its number."""
        raw = self.get(key, [])
        if not isinstance(raw, list):
            self.fault(f"{key} is not a list of tables", f"write each as [[{key}]]")
            return ()
        entries = []
        for number, table in enumerate(raw, start=1):
            name = table.get(label) if isinstance(table, Mapping) else None
            entries.append(self.under(f"{self.where}, {key} {name or number}", table))
        return tuple(entries)
