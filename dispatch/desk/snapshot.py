"""A desk as bytes and back, exactly: what a snapshot holds.

Lines of compact JSON, each small, so that whoever makes or reads them may pause between any two.
A noun is a row of its fields in their order; maps and sets are sorted, so the same desk always
gives the same bytes. Which fields there are is read off the nouns themselves: a field that is added
is carried without a word here, and changes the form, so that an old snapshot is not mistaken for a
new one. Only the orders of a timetable and the traces of incidents are made again.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import islice
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import orjson
from immutables import Map

from dispatch.contracts.incident import Incident
from dispatch.contracts.step import hash_of
from dispatch.contracts.team import Team, Worker
from dispatch.desk.state import Desk, Region
from dispatch.desk.timetable import Timetable
from dispatch.desk.traces import Traces, with_traces

LINE: Final = 100
"""Entries of a map in one line at most: some ten microseconds."""

_Row = Callable[[Any], tuple[Any, ...]]
_Back = Callable[[Any], Any]


def desk_bytes(desk: Desk) -> bytes:
    """The desk as a snapshot holds it; the same desk always gives the same bytes."""
    return b"".join(lines(desk))


def desk_from(raw: bytes) -> Desk:
    """The desk in ``raw``.

    Raises:
        ValueError: if these are not the bytes of a desk in this form.
    """
    rebuilding = Rebuilding()
    for line in raw.splitlines():
        rebuilding.take(line)
    return rebuilding.desk()


def lines(desk: Desk) -> Iterator[bytes]:
    """The bytes of the desk, in pieces of some kilobytes, each a line with its end."""
    yield _line("desk", _plain_desk(desk))
    yield from _many("origins", sorted(desk.origins.items()))
    for _, region in sorted(desk.regions.items()):
        yield _line("region", _plain_region(region))
        for _, incident in sorted(region.incidents.items()):
            yield _line("incident", incident)
        for _, team in sorted(region.teams.items()):
            yield _line("team", team)
        for _, worker in sorted(region.workers.items()):
            yield _line("worker", worker)
        yield from _many("entrusted", sorted(region.entrusted.items()))
        yield from _many("calls", sorted(region.calls.items()))
        yield from _many("waiting", sorted(region.waiting))
        yield from _many("due", sorted(region.timetable.due_of.items()))
    yield _line("end", None)


class Rebuilding:
    """A desk from its lines, one after the other."""

    def __init__(self) -> None:
        self._desk: dict[str, Any] | None = None
        self._origins: dict[tuple[str, int], tuple[int, int]] = {}
        self._regions: dict[str, Region] = {}
        self._region: dict[str, Any] | None = None
        self._parts: dict[str, dict[Any, Any]] = {}
        self._over = False

    def take(self, line: bytes) -> None:
        """Takes the next line in.

        Raises:
            ValueError: if it is none of a desk, or not of this form.
        """
        try:
            kind, said = orjson.loads(line)
            self._take("after the end" if self._over else kind, said)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"no line of a desk: {type(error).__name__}"
            raise ValueError(message) from None

    def desk(self) -> Desk:
        """The desk, after the last line.

        Raises:
            ValueError: if lines are missing.
        """
        if not self._over or self._desk is None:
            message = "the bytes of a desk end too early"
            raise ValueError(message)
        return Desk(**self._desk, origins=Map(self._origins), regions=Map(self._regions))

    def _take(self, kind: str, said: Any) -> None:
        match kind:
            case "desk":
                self._desk = _named(_DESK, said)
            case "origins":
                self._origins |= {(key[0], key[1]): (at[0], at[1]) for key, at in said}
            case "region":
                self._settle()
                self._region = _named(_REGION, said)
                self._parts = {part: {} for part in _PARTS}
            case "incident":
                self._parts[kind][said[_INCIDENT_ID]] = _incident(said)
            case "team":
                self._parts[kind][said[_TEAM_ID]] = _team(said)
            case "worker":
                self._parts[kind][said[_WORKER_ID]] = _worker(said)
            case "calls" | "entrusted":
                self._parts[kind].update(said)
            case "waiting":
                self._parts[kind].update(dict.fromkeys(said))
            case "due":
                self._parts[kind].update({(key[0], key[1]): due for key, due in said})
            case "end":
                self._settle()
                self._over = True
            case _:
                raise ValueError(kind)

    def _settle(self) -> None:
        if self._region is not None:
            parts = self._parts
            self._regions[self._region["name"]] = Region(
                **self._region,
                incidents=Map(parts["incident"]),
                teams=Map(parts["team"]),
                workers=Map(parts["worker"]),
                entrusted=Map(parts["entrusted"]),
                calls=Map(parts["calls"]),
                waiting=Map(parts["waiting"]),
                traces=_traces(parts["incident"].values()),
                timetable=Timetable.of(parts["due"]),
            )


def _traces(incidents: Iterable[Incident]) -> Traces:
    traces: Traces = Map()
    for incident in incidents:
        traces = with_traces(traces, None, incident)
    return traces


def _line(kind: str, said: object) -> bytes:
    return orjson.dumps((kind, said), default=_plain, option=_OPTIONS)


def _many(kind: str, entries: Iterable[object]) -> Iterator[bytes]:
    rest = iter(entries)
    while some := list(islice(rest, LINE)):
        yield _line(kind, some)


def _plain(value: object) -> object:
    """What JSON has no word for: a noun is the row of its fields, a set is sorted."""
    row = _ROWS.get(type(value))
    if row is not None:
        return row(value)
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(type(value).__name__)


def _row_of(kind: type, without: frozenset[str] = frozenset()) -> _Row:
    names = [each.name for each in fields(kind) if each.name not in without]
    if len(names) > 1:
        return attrgetter(*names)
    one = attrgetter(names[0])
    return lambda value: (one(value),)


def _backs(kind: type, without: frozenset[str] = frozenset()) -> dict[str, _Back | None]:
    """Each field of the noun with what makes its value from JSON; ``None`` where nothing must."""
    hints = get_type_hints(kind)
    return {each.name: _back(hints[each.name]) for each in fields(kind) if each.name not in without}


def _back(hint: Any) -> _Back | None:
    """What makes a value of this type from JSON; ``None`` where JSON's own value is it.

    Raises:
        TypeError: if a noun holds a type for which no way is known: add one here.
    """
    if hint in {str, int, bool, NoneType}:
        return None
    outer, inner = get_origin(hint), get_args(hint)
    if outer is None:
        if issubclass(hint, Enum):
            return {member.value: member for member in hint}.__getitem__
        if is_dataclass(hint):
            return _noun(hint)
    if outer is tuple:
        return _tuple_back(inner)
    if outer is frozenset and _back(inner[0]) is None:
        return frozenset
    if outer in {UnionType, Union} and len(inner) == 2 and NoneType in inner:  # noqa: PLR2004
        return _optional(*(each for each in inner if each is not NoneType))
    raise TypeError(f"a snapshot knows no way to carry {hint}; see dispatch.desk.snapshot")


def _tuple_back(inner: tuple[Any, ...]) -> _Back:
    if len(inner) == 2 and inner[1] is Ellipsis:  # noqa: PLR2004
        one = _back(inner[0])
        return tuple if one is None else lambda given: tuple([one(each) for each in given])
    backs = [_back(each) for each in inner]
    return lambda given: tuple(
        [each if back is None else back(each) for back, each in zip(backs, given, strict=True)]
    )


def _optional(hint: Any) -> _Back | None:
    back = _back(hint)
    return None if back is None else lambda given: None if given is None else back(given)


def _noun(kind: Any) -> _Back:
    # Its slots are set from outside, as in `dispatch.desk.work`: twice as fast as its own init.
    setters = [(vars(kind)[name].__set__, back) for name, back in _backs(kind).items()]

    def back(row: Any) -> Any:
        new = object.__new__(kind)
        for (put, make), said in zip(setters, row, strict=True):
            put(new, said if make is None else make(said))
        return new

    _ROWS[kind] = _row_of(kind)
    return back


def _named(backs: dict[str, _Back | None], row: Any) -> dict[str, Any]:
    return {
        name: said if back is None else back(said)
        for (name, back), said in zip(backs.items(), row, strict=True)
    }


def _form(kind: Any, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    """The nouns within a noun, with the names and types of their fields."""
    hints = get_type_hints(kind)
    told: dict[str, Any] = {
        kind.__name__: [
            f"{each.name}: {hints[each.name]}" for each in fields(kind) if each.name not in without
        ]
    }
    for each in fields(kind):
        if each.name not in without:
            for noun in _nouns(hints[each.name]):
                told |= _form(noun)
    return told


def _nouns(hint: Any) -> Iterator[Any]:
    if is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _nouns(inner)


_OPTIONS: Final = orjson.OPT_APPEND_NEWLINE | orjson.OPT_PASSTHROUGH_DATACLASS
_ROWS: Final[dict[type, _Row]] = {}
_DESK_APART: Final = frozenset({"regions", "origins"})
_REGION_APART: Final = frozenset(
    {"incidents", "teams", "workers", "entrusted", "calls", "waiting", "traces", "timetable"}
)
"""What has lines of its own."""
_PARTS: Final = ("incident", "team", "worker", "entrusted", "calls", "waiting", "due")

_plain_desk: Final = _row_of(Desk, _DESK_APART)
_plain_region: Final = _row_of(Region, _REGION_APART)
_DESK: Final = _backs(Desk, _DESK_APART)
_REGION: Final = _backs(Region, _REGION_APART)
_incident: Final = _noun(Incident)
_team: Final = _noun(Team)
_worker: Final = _noun(Worker)
_INCIDENT_ID: Final = [each.name for each in fields(Incident)].index("id")
_TEAM_ID: Final = [each.name for each in fields(Team)].index("id")
_WORKER_ID: Final = [each.name for each in fields(Worker)].index("id")

FORM: Final = hash_of(
    orjson.dumps(
        [
            1,  # of the lines themselves: count it up when they change
            _form(Desk, _DESK_APART),
            _form(Region, _REGION_APART),
            _form(Incident),
            _form(Team),
            _form(Worker),
        ],
        option=orjson.OPT_SORT_KEYS,
    )
)[:16]
"""Names the form: another one as soon as a noun has another field or type."""
