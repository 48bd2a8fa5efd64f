"""Which labels that people gave are plain errors, and why? A written list with bounds.

A correction fixes an error that anyone can see from the type's words; it is no way to make a score
better. So each has its reason, all of them together touch little, and a score is given without them
first.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

MOST_PERMILLE: Final = 50
"""Of the volume of the whole list that corrections may touch."""

LARGEST: Final = 256 * 1024
_KEYS: Final = frozenset({"city", "type", "from", "to", "reason"})
_LEAST_REASON: Final = 20
"""Characters; "wrong" is no reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabeledType:
    """One row of a list: a type, its calls, and the label that people gave it, or ``""``."""

    city: str
    type: str
    count: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One label that was wrong."""

    city: str
    type: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """Every correction, and how much of the list they touch."""

    made: Mapping[tuple[str, str], Correction]
    touched: int
    """Calls."""
    volume: int
    """Calls of the whole list."""

    def label_of(self, row: LabeledType) -> str:
        """The row's label after the corrections."""
        found = self.made.get((row.city, row.type))
        return found.after if found else row.label


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionFaults:
    """Everything that is wrong with the list of corrections."""

    faults: tuple[str, ...]


def corrections_from(raw: bytes, rows: Sequence[LabeledType]) -> Corrections | CorrectionFaults:
    """The corrections that a text makes, held against the whole list; or all its faults.

    Args:
        raw: TOML with one ``[[corrections]]`` for each.
        rows: All of the list, not a part: the bound is a share of all of it.
    """
    if len(raw) > LARGEST:
        return CorrectionFaults(faults=(f"is larger than {LARGEST} bytes.",))
    try:
        parts = tomllib.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        return CorrectionFaults(faults=(f"is not TOML in UTF-8 ({type(error).__name__}).",))
    faults = [f"{key}: no such key." for key in sorted(set(parts) - {"source", "corrections"})]
    entries = parts.get("corrections", [])
    if not isinstance(entries, list):
        return CorrectionFaults(faults=(*faults, "corrections: give one [[corrections]] for each."))
    there: dict[tuple[str, str], list[LabeledType]] = {}
    for row in rows:
        there.setdefault((row.city, row.type), []).append(row)
    made: dict[tuple[str, str], Correction] = {}
    for number, entry in enumerate(entries, start=1):
        found = _one(entry, f"correction {number}: ", there, faults)
        if found is None:
            continue
        key = (found.city, found.type)
        if key in made:
            faults.append(f"correction {number}: {found.type}: is corrected twice.")
        made[key] = found
    touched = sum(row.count for key in made for row in there[key])
    volume = sum(row.count for row in rows)
    if touched * 1000 > volume * MOST_PERMILLE:
        faults.append(
            f"all together touch {touched} of {volume} calls, more than {MOST_PERMILLE} in 1,000; "
            "correct plain errors only."
        )
    if faults:
        return CorrectionFaults(faults=tuple(faults))
    return Corrections(made=made, touched=touched, volume=volume)


def _one(
    entry: object,
    at: str,
    there: Mapping[tuple[str, str], Sequence[LabeledType]],
    faults: list[str],
) -> Correction | None:
    if not isinstance(entry, dict):
        faults.append(f"{at}give a table.")
        return None
    before = len(faults)
    faults.extend(f"{at}{key}: no such key." for key in sorted(set(entry) - _KEYS))
    wrong = [key for key in sorted(_KEYS) if not isinstance(entry.get(key), str)]
    faults.extend(f"{at}{key}: give words." for key in wrong)
    if wrong:
        return None
    if len(entry["reason"].strip()) < _LEAST_REASON:
        faults.append(f"{at}reason: say in a sentence why the label is wrong.")
    rows = there.get((entry["city"], entry["type"]), ())
    if not rows:
        faults.append(f"{at}{entry['type']}: no such type of {entry['city'] or 'the list'}.")
    elif any(row.label != entry["from"] for row in rows):
        faults.append(f"{at}{entry['type']}: its label is not {entry['from'] or 'empty'}.")
    if entry["from"] == entry["to"]:
        faults.append(f"{at}{entry['type']}: from and to are the same label.")
    if len(faults) > before:
        return None
    return Correction(
        city=entry["city"],
        type=entry["type"],
        before=entry["from"],
        after=entry["to"],
        reason=entry["reason"].strip(),
    )
