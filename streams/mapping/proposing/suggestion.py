"""A proposed mapping as it grows: its text, and what in it is unsure or missing."""

from dataclasses import dataclass, field

from streams.mapping.codes import toml_key, toml_value


@dataclass(slots=True, kw_only=True)
class Suggestion:
    """A mapping as text, and all that is not sure in it."""

    lines: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """What nothing could be proposed for, and without which the text cannot be used."""

    @property
    def text(self) -> str:
        """The mapping file."""
        return "\n".join(self.lines) + "\n"

    def put(self, *pairs: tuple[str, object]) -> None:
        """Adds keys with their values, but for empty ones."""
        self.lines += [f"{toml_key(key)} = {toml_value(value)}" for key, value in pairs if value]

    def doubt(self, words: str) -> None:
        """Adds what is not sure, where it stands and to the list."""
        self.unsure.append(words)
        self.lines.append(f"# unsure: {_line(words)}")

    def miss(self, key: str, words: str) -> None:
        """Adds what a person has to write, where it stands and to the list."""
        self.missing.append(words)
        self.lines.append(f"# missing: {key} = ...: {_line(words)}")

    def remark(self, words: str) -> None:
        """Adds a remark."""
        self.lines.append(f"# {_line(words)}")

    def section(self, name: str) -> None:
        """Begins a table."""
        self.lines += ["", f"[{name}]"]


def _line(words: str) -> str:
    # A name of a column could hold anything; a comment ends where its line does.
    return " ".join(words.split()) if not words.startswith("  ") else words
