"""Which call is behind each number? One line a call, with the center's own number.

The file stays where the export is: it holds the export's own numbers and what was recorded.
"""

import csv
from datetime import datetime
from typing import IO, Final
from zoneinfo import ZoneInfo

from dispatch.contracts.incident import Incident
from dispatch.desk.triage import said_of
from streams.replay.columns import columns_of
from streams.replay.compared import FIELDS, plain
from streams.replay.comparison import Compared
from streams.replay.recorded import Reading

_YES_NO: Final = {True: "yes", False: "no", None: ""}

SUMS: Final = tuple(name for name in FIELDS if name != "calls")
"""Columns of 0 and 1; each sums up to the number of that name in the comparison."""

HEAD: Final = (
    *("call", "came", "type", "hour", "area"),
    *("answer", "decision", "level", "mode", "police", "ground", "reasons"),
    *("team_with_person", "team_after_seconds"),
    *("export_need", "export_danger", "export_police"),
    *SUMS,
    "incident",
)


class CallLines:
    """Writes each call as it is counted: in the order in which their incidents ended."""

    def __init__(self, file: IO[str], reading: Reading) -> None:
        """The head is written.

        Args:
            file: Takes the lines.
            reading: How the export is understood; marks that it cannot say are left empty.
        """
        self._out = csv.writer(file)
        self._zone = ZoneInfo(reading.zone)
        self._says_who = bool(reading.police)
        self._shown = {column.field for column in columns_of(reading)}
        self._out.writerow(HEAD)

    def write(self, one: Compared) -> None:
        """Nothing; the call has its line."""
        said, incident = one.recorded, one.incident
        came = datetime.fromtimestamp(said.at, self._zone)
        self._out.writerow(
            (
                plain(said.call),
                came.isoformat(timespec="seconds"),
                plain(said.type),
                "" if said.hour is None else said.hour,
                plain(said.area),
                one.answer,
                _decision(incident),
                incident.level,
                incident.mode,
                incident.police,
                incident.ground,
                " ".join(one.reasons),
                _YES_NO[one.met_after is not None],
                "" if one.met_after is None else one.met_after,
                _YES_NO[said.need],
                _YES_NO[said.danger],
                _YES_NO[said.police if self._says_who else None],
                *(getattr(one.counts, name) if name in self._shown else "" for name in SUMS),
                incident.id,
            )
        )


def _decision(incident: Incident) -> str:
    """Whether level, mode, police and ground applied, or only stood ready; empty without any."""
    if not incident.mode:
        return ""
    return "applied" if said_of(incident) == "yes" else "provisional"
