"""A table of a mapping file that is taken apart, and where its faults gather."""

import re
from collections.abc import Mapping, Sequence


class Table:
    """One table of the text. What it returns counts only when there are no faults."""

    def __init__(
        self, parts: Mapping[str, object], at: str, known: Sequence[str], faults: list[str]
    ) -> None:
        self.at = at
        self._parts = parts
        self._faults = faults
        self._faults.extend(
            f"{at}{key}: no such key; known are {', '.join(known)}."
            for key in sorted(set(parts) - set(known))
        )

    def __bool__(self) -> bool:
        """Whether the text has it at all."""
        return bool(self._parts)

    def fault(self, key: str, words: str) -> None:
        """Notes that what stands under ``key`` cannot be used."""
        self._faults.append(f"{self.at}{key}: {words}")

    def form(self, key: str, form: re.Pattern[str], like: str) -> str:
        """A text of a form that must be there."""
        value = self._parts.get(key)
        if isinstance(value, str) and form.fullmatch(value):
            return value
        self.fault(key, f"{'give' if key in self._parts else 'is missing; give'} {like}.")
        return ""

    def column(self, key: str) -> str:
        """The name of a column that must be there."""
        value = self._parts.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.fault(key, f"{'give' if key in self._parts else 'is missing; give'} a text in quotes.")
        return ""

    def optional_column(self, key: str) -> str:
        """The name of a column, or nothing."""
        return self.column(key) if key in self._parts else ""

    def optional_text(self, key: str) -> str:
        """A text, or nothing."""
        value = self._parts.get(key, "")
        if isinstance(value, str):
            return value
        self.fault(key, "give a text in quotes.")
        return ""

    def one_of(self, key: str, values: Sequence[str], default: str | None) -> str:
        """One of some words; without a default it must be there."""
        value = self._parts.get(key, default)
        if isinstance(value, str) and value in values:
            return value
        self.fault(
            key,
            f"{'give' if key in self._parts else 'is missing; give'} one of {', '.join(values)}.",
        )
        return values[0]

    def whole(self, key: str, least: int, most: int, default: int) -> int:
        """A whole number within bounds."""
        value = self._parts.get(key)
        if value is None:
            return default
        if type(value) is int and least <= value <= most:
            return value
        self.fault(key, f"give a whole number from {least} to {most}.")
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        value = self._parts.get(key, [])
        if isinstance(value, list) and all(isinstance(one, str) and one for one in value):
            return tuple(value)
        self.fault(key, "give a list of texts.")
        return ()

    def words(self, key: str) -> Mapping[str, str]:
        """A table of texts, empty where there is none; its keys are compared without case."""
        value = self.any_table(key)
        if all(isinstance(one, str) for one in value.values()):
            return {word.strip().casefold(): str(one) for word, one in value.items()}
        self.fault(key, "give a table of texts in quotes.")
        return {}

    def any_table(self, key: str) -> Mapping[str, object]:
        """A table with any keys, empty where there is none."""
        value = self._parts.get(key, {})
        if isinstance(value, dict):
            return value
        self.fault(key, f"give a table, [{self.at}{key}].")
        return {}

    def table(self, key: str, known: Sequence[str]) -> "Table":
        """A table that must be there."""
        if key not in self._parts:
            self.fault(key, f"is missing; give a table, [{self.at}{key}].")
        return Table(self.any_table(key), f"{self.at}{key}.", known, self._faults)

    def optional_table(self, key: str, known: Sequence[str]) -> "Table":
        """A table that may be missing, and is then empty."""
        return Table(self.any_table(key), f"{self.at}{key}.", known, self._faults)

    def tables(self, key: str, known: Sequence[str]) -> list["Table"]:
        """A list of tables."""
        value = self._parts.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fault(key, f"give tables, [[{key}]].")
            return []
        return [
            Table(one, f"{key}[{number}].", known, self._faults) for number, one in enumerate(value)
        ]
