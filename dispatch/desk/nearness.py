"""Where are the teams? Positions never enter the log: the shell answers how far and how fresh."""

from collections.abc import Iterable, Mapping
from typing import Final

from dispatch.contracts.team import Team

NEAR: Final = "near/"
"""How the core asks how far a region's teams are from a cell."""

_PAIR: Final = 2
_LAST: Final = 1 << 40

Near = Mapping[str, tuple[int, int]]
"""Team to (epoch second of its position, meters from the cell)."""


def question(region: str, cell: str) -> str:
    """How far is each team of that region from the cell?"""
    return f"{NEAR}{region}/{cell}"


def near_from(answer: object, teams: Iterable[Team]) -> Near:
    """What an answer says of teams whose position was heard in this shift.

    An answer may be a word, for example after an error; what is no pair of whole numbers is left
    out, and the team is taken to be at its station.
    """
    if not isinstance(answer, Mapping):
        return {}
    heard = {team.id for team in teams if team.located}
    return {
        team: (said[0], said[1])
        for team, said in answer.items()
        if team in heard
        and isinstance(said, list | tuple)
        and len(said) == _PAIR
        and all(type(each) is int and 0 <= each < _LAST for each in said)
    }
