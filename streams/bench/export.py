"""Which export is measured? A center's own where it is given, else one of invented calls.

The invented one has the form of a city's open data: 21 columns, a clock with its offset, call types
of the source's own of which most have nothing to do with a crisis. No call in it ever happened.
"""

import csv
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

NAME: Final = "bench-export"

COLUMNS: Final = (
    *("incident_number", "call_type", "call_type_group", "call_time", "Street", "call_origin"),
    *("mental_health", "drug_related", "dv_related", "alcohol_related", "Area", "AreaName"),
    *("Latitude", "Longitude", "Hour", "DayOfWeek", "WARD", "DISTRICT", "priority", "Month"),
    "year",
)

MAPPING: Final = f"""\
name = "{NAME}"
[file]
format = "csv"
[call]
id = "incident_number"
[time]
column = "call_time"
clock = "offset"
[origin]
column = "call_origin"
other = "911"
[place]
latitude = "Latitude"
longitude = "Longitude"
address = "Street"
area = "AreaName"
[outcome]
mental_health = "mental_health"
priority = "priority"
[type]
column = "call_type"
system = "bench"
edition = "1"
confidence_permille = 400
[types]
"Crisis" = {{ behavioral = "yes", kinds = ["other"] }}
"Attempt" = {{ behavioral = "yes", kinds = ["suicidal"], suggests = {{ suicide_behavior = "in_progress" }} }}
"Overdose" = {{ behavioral = "yes", kinds = ["substance"], suggests = {{ overdose = "suspected" }} }}
"Welfare" = {{ behavioral = "yes", kinds = ["welfare"] }}
"Disturbance" = {{ behavioral = "unknown", kinds = ["disturbance"] }}
"Traffic" = "no"
"Theft" = "no"
"Alarm" = "no"
"""  # noqa: E501 - a table of TOML stands in one line

TYPES: Final = (
    ("Crisis", 5),
    ("Attempt", 1),
    ("Overdose", 1),
    ("Welfare", 6),
    ("Disturbance", 12),
    ("Traffic", 20),
    ("Theft", 14),
    ("Alarm", 6),
    ("A type that no map knows", 35),
)
"""Call types with their weights: as many of each sort as in a town's real export."""

A_TOWN: Final = 49
"""Calls a day of the public export of Burlington, Vermont (45,000 people), 2022."""
A_CITY: Final = 1_000
"""Calls a day, so that a million are less than three years."""
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file with the mapping that reads it."""

    file: Path
    mapping: Path
    about: str
    """Whose it is, for the name of a figure."""


def invented(folder: Path, rows: int, *, a_day: int, seed: int = 1) -> Export:
    """So many invented calls in a file of that folder.

    Args:
        folder: Where file and mapping are written.
        rows: How many.
        a_day: How many of them on one day of the export.
        seed: Of what is drawn.
    """
    # The same seed gives the same file; nothing here protects anybody.
    draw = random.Random(seed)  # noqa: S311
    at, most = datetime(2022, 1, 1, tzinfo=UTC), 2 * _DAY // a_day
    names, weights = zip(*TYPES, strict=True)
    file, mapping = folder / f"invented-{rows}.csv", folder / "invented.toml"
    mapping.write_text(MAPPING)
    with file.open("w", newline="", encoding="utf-8") as target:
        out = csv.writer(target)
        out.writerow(COLUMNS)
        for number in range(rows):
            at += timedelta(seconds=draw.randrange(most))
            [word] = draw.choices(names, weights)
            placed = draw.random() < 0.9  # noqa: PLR2004 - a tenth has no point
            out.writerow(
                (
                    f"22BN{number:07}",
                    word,
                    "Group",
                    at.isoformat(),
                    "Invented St",
                    draw.choice(("911", "Phone")),
                    *(draw.choice("01") for _ in range(4)),
                    "E",
                    draw.choice(("North", "South", "East")),
                    f"{44.47 + draw.random() / 50:.6f}" if placed else "",
                    f"{-73.21 + draw.random() / 50:.6f}" if placed else "",
                    at.hour,
                    at.strftime("%A"),
                    *("8.0", "East", "Priority 2", at.strftime("%B"), at.year),
                )
            )
    return Export(file=file, mapping=mapping, about="invented export")


def beginning(export: Export, folder: Path, rows: int) -> Export:
    """The first so many lines of an export of which each row is one line."""
    file = folder / f"first-{rows}-{export.file.name}"
    with export.file.open("rb") as source, file.open("wb") as target:
        target.writelines(islice(source, rows + 1))
    return Export(file=file, mapping=export.mapping, about=export.about)
