"""Lines of JSON that ask what a policy would answer: each becomes a question, or all its faults."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any, Final

from dispatch.contracts.fact import SCALES, UNKNOWN, Shape
from dispatch.contracts.response import Mode
from dispatch.policy.advice import TEAMS, VOICES, OnHand, Resources
from dispatch.policy.model import Facts

TEAM_KEYS: Final = ("eta_minutes", "has_peer", "has_clinician", "officers")
LONGEST_MINUTES: Final = 7 * 24 * 60
"""A week: nobody is on the way for longer."""

_TEAM: Final[Mapping[str, Mode]] = {mode.value: mode for mode in TEAMS}
_VOICE: Final[Mapping[str, Mode]] = {mode.value: mode for mode in VOICES}
_RESOURCES: Final = (*_TEAM, "ems", *_VOICE, "waited_minutes", "reported_unavailable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One line that can be answered."""

    id: Any
    facts: Facts
    resources: Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """One line that cannot, with all that is wrong with it and none of its values."""

    id: Any
    faults: tuple[str, ...]


def asked(line: str) -> Asked | Faulty:
    """The question on one line.

    Args:
        line: A JSON object with ``id``, ``facts`` and ``resources``.
    """
    faults: list[str] = []
    try:
        parts = json.loads(line, object_pairs_hook=lambda pairs: _once(pairs, faults))
    except (ValueError, RecursionError):
        return Faulty(id=None, faults=("is not JSON",))
    if not isinstance(parts, dict):
        return Faulty(id=None, faults=("is not a JSON object",))
    id_ = parts.get("id")
    if isinstance(id_, bool) or not isinstance(id_, str | int):
        faults.append("id: give a text or a whole number")
        id_ = None
    elif isinstance(id_, str) and not _can_be_written(id_):
        faults.append("id: it has half a character, which nobody can write; give it whole")
        id_ = None
    faults += [
        f"{_shown(key)}: no such key; known are facts, id, resources"
        for key in sorted(set(parts) - {"id", "facts", "resources"})
    ]
    facts = _facts(parts.get("facts"), faults)
    resources = _resources(parts.get("resources"), faults)
    if faults:
        return Faulty(id=id_, faults=tuple(faults))
    return Asked(id=id_, facts=facts, resources=resources)


def _once(pairs: list[tuple[str, Any]], faults: list[str]) -> dict[str, Any]:
    """An object; a key that stands twice is a fault, as either value may be the one that counts."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        faults += [
            f"{_shown(key)}: it stands twice in one object; give it once"
            for key in found
            if keys.count(key) > 1
        ]
    return found


def _can_be_written(text: str) -> bool:
    """Whether a text can leave here; JSON can escape half of a character, UTF-8 cannot."""
    return all(not "\ud800" <= one <= "\udfff" for one in text)


def _shown(key: str) -> str:
    """A key as it can be written."""
    return key.encode("utf-8", "backslashreplace").decode()


def _facts(said: object, faults: list[str]) -> Facts:
    if said is None:
        return {}
    if not isinstance(said, dict):
        faults.append("facts: give an object of fact to value")
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for name, value in said.items():
        scale = SCALES.get(name)
        if scale is None:
            faults.append(f"facts.{_shown(name)}: no such fact")
            continue
        many = value if isinstance(value, list) else [value]
        if isinstance(value, list) and scale.shape is not Shape.LIST:
            faults.append(f"facts.{name}: give one value and no list")
            continue
        words = [word for each in many if (word := _word(each)) is not None]
        if len(words) < len(many) or not all(map(scale.allows, words)):
            values = ", ".join((*scale.values, *(f"{p}<code>" for p in scale.open_prefixes)))
            faults.append(
                f"facts.{name}: give {'values' if isinstance(value, list) else 'one'} of {values}, "
                "unknown, unanswered, refused"
            )
            continue
        known = tuple(dict.fromkeys(word for word in words if word != UNKNOWN))
        if known:
            found[name] = known
    return found


def _word(value: object) -> str | None:
    """A value as the scales name it: truth values in words, nothing for what is unknown."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else None


def _resources(said: object, faults: list[str]) -> Resources:
    if said is None:
        return Resources()
    if not isinstance(said, dict):
        faults.append("resources: give an object of what is there")
        return Resources()
    for key in said:
        if key not in _RESOURCES:
            known = ", ".join(_RESOURCES)
            faults.append(f"resources.{_shown(key)}: no such resource; known are {known}")
    teams = {
        mode: team
        for name, mode in _TEAM.items()
        if (team := _team(said.get(name), f"resources.{name}", faults)) is not None
    }
    ems = said.get("ems")
    seconds = None
    if isinstance(ems, dict):
        faults += [
            f"resources.ems.{_shown(key)}: no such key; known is eta_minutes"
            for key in sorted(set(ems) - {"eta_minutes"})
        ]
        seconds = _seconds(ems.get("eta_minutes"), "resources.ems.eta_minutes", faults)
    elif ems not in (None, False):
        faults.append('resources.ems: give an object such as {"eta_minutes": 8}, or leave it out')
    return Resources(
        teams=teams,
        ems=seconds,
        voices=frozenset(
            mode
            for name, mode in _VOICE.items()
            if _truth(said.get(name), f"resources.{name}", faults)
        ),
        waited=0
        if said.get("waited_minutes") is None
        else _seconds(said["waited_minutes"], "resources.waited_minutes", faults),
        reported_unavailable=_truth(
            said.get("reported_unavailable"), "resources.reported_unavailable", faults
        ),
    )


def _team(said: object, at: str, faults: list[str]) -> OnHand | None:
    if said is None or said is False:
        return None
    if not isinstance(said, dict):
        faults.append(f"{at}: give an object with {', '.join(TEAM_KEYS)}, or leave it out")
        return None
    faults += [
        f"{at}.{_shown(key)}: no such key; known are {', '.join(TEAM_KEYS)}"
        for key in sorted(set(said) - set(TEAM_KEYS))
    ]
    officers = said.get("officers")
    if officers is None or isinstance(officers, bool):
        officers = int(bool(officers))
    if not isinstance(officers, int) or officers < 0:
        faults.append(f"{at}.officers: give a whole number of officers in the team")
        officers = 0
    return OnHand(
        _seconds(said.get("eta_minutes"), f"{at}.eta_minutes", faults),
        peer=_truth(said.get("has_peer"), f"{at}.has_peer", faults),
        clinician=_truth(said.get("has_clinician"), f"{at}.has_clinician", faults),
        officers=officers,
    )


def _truth(said: object, at: str, faults: list[str]) -> bool:
    if isinstance(said, bool) or said is None:
        return bool(said)
    if said in ("true", "false"):
        return said == "true"
    faults.append(f"{at}: give true or false")
    return False


def _seconds(said: object, at: str, faults: list[str]) -> int:
    """Minutes as seconds, rounded up: who comes a little late comes late."""
    number = said if isinstance(said, int | float) and not isinstance(said, bool) else -1
    if 0 <= number <= LONGEST_MINUTES:
        return ceil(number * 60)
    faults.append(f"{at}: give minutes from 0 to {LONGEST_MINUTES}")
    return 0
