"""Why does an event that can be read not become a command? In words, without what it held."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An event that ends on ``dead.letters``, where a person is shown it."""

    code: str
    """One word for metrics, for example ``undeclared_source``."""
    reason: str
    """Plain words, with what to do. No value of the event stands in it."""
    where: tuple[str, ...] = ()
