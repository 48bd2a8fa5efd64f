"""How does a route say no? With a status, one word for programs and plain words for a person."""

from collections.abc import Sequence
from typing import Any, Final

from streams.gateway.models.refusal import Problem


class No(Exception):  # noqa: N818 - an answer, not a fault of ours
    """What was asked for is not done. Holds nothing of what came in."""

    def __init__(
        self, status: int, problem: str, sentence: str, faults: Sequence[str] = ()
    ) -> None:
        super().__init__(problem)
        self.status = status
        self.body = Problem(problem=problem, sentence=sentence, faults=list(faults))


RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    404: {"model": Problem, "description": "There is no such thing here."},
    422: {"model": Problem, "description": "What was sent has faults; all of them are named."},
    503: {"model": Problem, "description": "Not now: the log is being read or the broker is away."},
}
"""What every route may say beside its answer."""


def unknown(what: str) -> No:
    """There is no such thing, as far as the gateway has read."""
    return No(404, "unknown", f"There is no such {what} in the desks as they stand now.")
