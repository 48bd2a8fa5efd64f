"""What happens on one day in one region? The same for the same seed, region and day.

A day does not know of the days before it, so that a city that goes on after a stop finds its place
without replaying anything.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from streams.city import figures
from streams.city.place import Outline
from streams.city.region import CityRegion
from streams.city.scenes import CONTACTS, CRISES, ORDINARY, TURNING, UNCLEAR, Scene
from streams.letter import Letter

SYSTEM: Final = {"system": "APCO ANS 2.103.2", "edition": "2019"}

FIRST_CALL_AFTER: Final = 20
"""Seconds into the city's first hour: whoever looks on should not have to wait."""

CLOSES: Final = {"crisis": (5_400, 14_400), "other": (900, 4_500)}
"""Seconds after opening at which the center closes its own call. Ours."""

UNREADABLE: Final = (
    b'{"call": "CAD-000000", "place": {"latitude": 397.8, "longitude": -44.6}}',
    b'{"call": "CAD-000000", "narrative": "cut off in the mid',
    b"\xff\xfe no text at all",
)
"""What nobody can read: it ends on ``dead.letters``, and a person is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A group of scenes and how often it is drawn."""

    name: str
    scenes: Sequence[Scene]
    permille: int


_CRISIS: Final = Kind(name="crisis", scenes=CRISES, permille=figures.BEHAVIORAL_PERMILLE)
_KINDS: Final = (
    _CRISIS,
    Kind(name="unclear", scenes=UNCLEAR, permille=figures.UNCLEAR_PERMILLE),
    Kind(name="turning", scenes=TURNING, permille=figures.TURNING_PERMILLE),
    Kind(
        name="other",
        scenes=ORDINARY,
        permille=1000
        - figures.BEHAVIORAL_PERMILLE
        - figures.UNCLEAR_PERMILLE
        - figures.TURNING_PERMILLE,
    ),
)
_LINE: Final = (Kind(name="crisis", scenes=CONTACTS, permille=1000),)


def day_of_calls(seed: int, region: CityRegion, outline: Outline, day: int) -> list[Letter]:
    """Every event about calls that are opened on that day, by time.

    Args:
        seed: Of the city.
        region: Whose calls.
        outline: Where they may lie.
        day: Epoch second at which the day begins.
    """
    draw = Random(f"{seed}/{region.code}/{day}")  # noqa: S311 - a seed on purpose
    kinds = _KINDS if region.kind == "place" else _LINE
    letters: list[Letter] = []
    for number, at in enumerate(_openings(draw, region, day), start=1):
        kind = draw.choices(kinds, [each.permille for each in kinds])[0]
        letters += _call(draw, region, outline, _Name(seed, day, number), kind, at)
    return sorted(letters, key=lambda each: (each.at, each.id))


def first_call(seed: int, region: CityRegion, outline: Outline, start: int) -> list[Letter]:
    """The call with which a city begins."""
    draw = Random(f"{seed}/{region.code}/first")  # noqa: S311 - a seed on purpose
    return list(
        _call(draw, region, outline, _Name(seed, start, 0), _CRISIS, start + FIRST_CALL_AFTER)
    )


@dataclass(frozen=True, slots=True)
class _Name:
    seed: int
    day: int
    number: int

    def call(self, region: CityRegion) -> str:
        prefix = "CAD" if region.kind == "place" else "988"
        return f"{prefix}-{self.day // 86_400}-{self.number:04d}"


def _openings(draw: Random, region: CityRegion, day: int) -> list[int]:
    if region.kind == "place":
        hours, each = figures.HOURS_OF_911, figures.CALLS_911_PER_PERSON_AND_DAY
    else:
        hours, each = figures.HOURS_OF_CRISIS, figures.CONTACTS_988_PER_PERSON_AND_DAY
    mean, whole = region.people * each, math.fsum(hours)
    return sorted(
        day + hour * 3600 + draw.randrange(3600)
        for hour, share in enumerate(hours)
        for _ in range(figures.how_many(draw, mean * share / whole))
    )


def _call(
    draw: Random, region: CityRegion, outline: Outline, name: _Name, kind: Kind, at: int
) -> Iterator[Letter]:
    scene = draw.choices(kind.scenes, [each.weight for each in kind.scenes])[0]
    call = name.call(region)
    number = 0

    def letter(verb: str, when: int, data: dict[str, Any], raw: bytes | None = None) -> Letter:
        nonlocal number
        number += 1
        return Letter(
            id=f"{call}-{number}",
            kind=f"call.{verb}",
            topic="calls.911" if region.kind == "place" else "calls.988",
            source=region.calls,
            subject=call,
            at=when,
            data={"call": call} | data,
            raw=raw,
        )

    yield letter("opened", at, _opened(draw, region, outline, scene))
    if region.kind == "place" and figures.chance(draw, figures.UNREADABLE_PERMILLE):
        yield letter("updated", at + 30, {}, raw=draw.choice(UNREADABLE))
    last = at
    for turn in scene.turns:
        if figures.chance(draw, turn.permille):
            last = max(last, at) + figures.between(draw, turn.after)
            yield letter("updated", last, _said(turn.answers, turn.words))
    span = CLOSES["other"] if kind.name == "other" else CLOSES["crisis"]
    ends = max(last + 60, at + figures.between(draw, span))
    # Why a center closes a call that was none of ours is not told.
    said: dict[str, Any] = {"disposition": "served"} if kind.name == "crisis" else {}
    if said and region.kind == "line":
        said["follow_up"] = draw.choice(("declined", "first", "second", "third"))
    yield letter("closed", ends, said)


def _opened(draw: Random, region: CityRegion, outline: Outline, scene: Scene) -> dict[str, Any]:
    said = _said(scene.answers, (draw.choice(scene.words),))
    if scene.code:
        said["call_type"] = SYSTEM | {"code": scene.code, "label": scene.name}
    if region.kind == "line":
        said["channel"] = "988"
    said["caller"] = {"relation": draw.choice(scene.relations)}
    if scene.placed:
        longitude, latitude = outline.somewhere(draw)
        said["place"] = {
            "latitude": latitude,
            "longitude": longitude,
            "certainty": "exact",
            "setting": draw.choice(scene.settings),
        }
    return said


def _said(answers: Any, words: Sequence[str]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "answers": [{"question": name, "value": value} for name, value in answers.items()]
    }
    if words:
        said["remarks"] = [{"text": word} for word in words]
    return said
