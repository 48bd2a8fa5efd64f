"""What does one call count for, where the core is set beside the export? And the sums of many."""

from dataclasses import dataclass, fields
from typing import Any, Final, Literal

from streams.replay.recorded import Recorded

Answer = Literal["health", "no_team", "remote", "ems", "police", "person", "set_aside"]
"""What the core would have done: a health team goes; it would have, and none was free; someone
speaks with the person; EMS; officers; a person decides; not a behavioral-health call."""

_HEALTH: Final = frozenset({"health", "no_team", "remote"})


@dataclass(slots=True)
class Tally:
    """Calls of one type, hour or area. What each counts is said in `streams.replay.columns`."""

    calls: int = 0
    both: int = 0
    """Core and export both say that it was a behavioral-health call."""
    neither: int = 0
    core_only: int = 0
    record_only: int = 0
    asked: int = 0
    """The core would have asked a person; counted in none of the four."""
    health_for_police: int = 0
    """A health response, a team or a voice, was due, and police went."""
    team_for_police: int = 0
    """Of these, those to which a team would have gone."""
    no_team: int = 0
    """Of these, those for which no team was free."""
    danger_missed: int = 0
    """The export says danger, and health would have been sent with nobody told of it."""
    need_missed: int = 0
    """The export says mental health, and the core set the call aside."""
    need_asked: int = 0
    """The export says mental health, and the core would have asked a person."""
    taken_up: int = 0
    """The core takes it for a behavioral-health call and says what would have come."""
    set_aside: int = 0
    need_unsaid: int = 0
    """The core says something, and the export does not say whether it was about mental health."""
    team_met: int = 0
    """Of those to which a team would have gone and police went, a crew was with the person."""
    danger_waited: int = 0
    """As in `danger_missed`, but nobody would have gone yet: no team was free."""

    @property
    def need(self) -> int:
        """Calls of which the export says mental health."""
        return self.both + self.record_only + self.need_asked

    @property
    def agreement(self) -> int | None:
        """Permille of the calls in which both said something, rounded; ``None`` without any."""
        said = self.both + self.neither + self.core_only + self.record_only
        return (2000 * (self.both + self.neither) + said) // (2 * said) if said else None

    def add(self, other: "Tally") -> None:
        """Nothing; these are counted as well."""
        for name in COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))


COUNTS: Final = tuple(each.name for each in fields(Tally))


def counts_of(answer: Answer, recorded: Recorded, *, untold: bool, met: bool) -> Tally:
    """What one call counts for.

    Args:
        answer: The core's.
        recorded: The export's.
        untold: Neither a person nor the police would have been told of danger.
        met: A crew was with the person.
    """
    need, danger, police = bool(recorded.need), bool(recorded.danger), bool(recorded.police)
    ours = answer not in {"set_aside", "person"}
    said = answer != "person" and recorded.need is not None
    counts: dict[str, Any] = {
        "calls": True,
        "both": said and ours and need,
        "neither": said and not ours and not need,
        "core_only": said and ours and not need,
        "record_only": said and not ours and need,
        "asked": answer == "person",
        "health_for_police": answer in _HEALTH and police,
        "team_for_police": answer == "health" and police,
        "no_team": answer == "no_team" and police,
        "danger_missed": danger and untold and answer in {"health", "remote"},
        "need_missed": need and answer == "set_aside",
        "need_asked": need and answer == "person",
        "taken_up": ours,
        "set_aside": answer == "set_aside",
        "need_unsaid": answer != "person" and recorded.need is None,
        "team_met": answer == "health" and police and met,
        "danger_waited": danger and untold and answer == "no_team",
    }
    return Tally(**{name: int(value) for name, value in counts.items()})
