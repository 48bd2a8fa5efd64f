"""Each kind of rule as it is written, read into the nouns of the model."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dispatch.contracts.response import ON_SITE, CrewNeed, Ground, Mode, Need, Police
from dispatch.contracts.team import Role
from dispatch.policy.condition import MEDICAL, Use, when
from dispatch.policy.fault import Entry
from dispatch.policy.model import (
    BLOCKING,
    THIS_DESK,
    Dated,
    Excuse,
    Fallback,
    Floor,
    Level,
    ModeRule,
    Never,
    Only,
    OpenedBy,
    Origin,
)

UNITS = ("s", "min", "h", "day", "people", "people per square mile")
CLOCKS = ("first_contact", "determination", "dispatch")
"""The moments from which a limit can run; a profile picks one for each limit."""

_WITH_EMS = frozenset({Mode.EMS, Mode.BEHAVIORAL_HEALTH_EMS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The names that the rules of one profile may use."""

    levels: tuple[str, ...]
    grounds: tuple[Ground, ...]

    def level(self, entry: Entry, key: str) -> str:
        """The level named under a key, or the mildest."""
        name = entry.text(key, needed=False)
        if name and name not in self.levels:
            entry.fault(f"unknown level {name!r}", f"use one of {', '.join(self.levels)}")
        return name if name in self.levels else (self.levels or ("",))[0]

    def below(self, entry: Entry) -> frozenset[str]:
        """The levels below the one under ``below_level``; all where nothing is said."""
        if entry.get("below_level") is None:
            return frozenset(self.levels)
        name = self.level(entry, "below_level")
        return frozenset(self.levels[: self.levels.index(name)] if name in self.levels else ())

    def admitted(self, entry: Entry, grounds: Iterable[Ground]) -> tuple[Ground, ...]:
        """The grounds that the profile admits, in its order; any other is a fault."""
        for ground in grounds:
            if ground not in self.grounds:
                entry.fault(
                    f"the ground {ground.value!r} is not admitted by this profile",
                    "add it to `grounds`, or remove it here",
                )
        return tuple(ground for ground in self.grounds if ground in grounds)


def level(entry: Entry) -> Level:
    """One level."""
    found = Level(
        name=entry.text("name"),
        meaning=entry.text("meaning"),
        needs=tuple(sorted(entry.many("needs", Need, "need"))),
    )
    if Need.OFFICER in found.needs:
        entry.fault("a level never brings officers", "remove the need; officers need a ground")
    if Need.SEARCH in found.needs:
        entry.fault("a level opens no search", "remove the need; a floor about the place adds it")
    entry.close()
    return found


def floor(entry: Entry, words: Words) -> Floor:
    """One floor."""
    ground = entry.one("ground", Ground, "ground")
    named = entry.text("level", needed=False)
    found = Floor(
        id=entry.text("id"),
        when=when(entry, entry.get("when"), Use.FLOOR),
        level=words.level(entry, "level"),
        by_choice="{" in str(entry.get("level")),
        needs=tuple(sorted(entry.many("needs", Need, "need"))),
        ground=ground,
        origin=entry.origin(),
    )
    words.admitted(entry, (ground,) if ground else ())
    if ground is Ground.CAPACITY_FALLBACK:
        entry.fault("a missing team is no fact about a call", "remove the ground")
    if Need.OFFICER in found.needs and ground is None:
        entry.fault("it obliges officers without a ground", 'add ground = "..."')
    if not (named or found.needs or ground):
        entry.fault("it raises and adds nothing", "give it a level, needs or a ground")
    _unanswered(entry, found, named=bool(named))
    entry.close()
    return found


def _unanswered(entry: Entry, found: Floor, *, named: bool) -> None:
    """Not answering may add EMS or let the crew hold, and nothing else."""
    for condition in found.when:
        if "unanswered" not in condition.values:
            continue
        allowed = Need.EMS if condition.fact in MEDICAL else Need.CREW_HOLDS
        if named or found.ground is not None or found.needs != (allowed,):
            entry.fault(
                f"an unanswered question about {condition.fact} does more than add {allowed}",
                f'write needs = ["{allowed}"] and nothing else',
            )


def never(entry: Entry, words: Words) -> Never:
    """One never-rule."""
    found = Never(
        id=entry.text("id"),
        modes=_modes(entry),
        when=when(entry, entry.get("when"), Use.FORBID),
        levels=words.below(entry),
        why=entry.text("why"),
        origin=entry.origin(),
    )
    entry.close()
    return found


def only(entry: Entry) -> Only:
    """One only-rule."""
    raw = entry.get("any", [])
    if not isinstance(raw, list) or not raw:
        entry.fault("it names no alternative", 'write any = [{ fact = "..." }, ...]')
        raw = []
    found = Only(
        id=entry.text("id"),
        modes=_modes(entry),
        alternatives=tuple(when(entry, one, Use.PERMIT) for one in raw),
        why=entry.text("why"),
        origin=entry.origin(),
    )
    entry.close()
    return found


def excuse(entry: Entry, words: Words) -> Excuse:
    """One excuse."""
    needs = frozenset(entry.many("needs", Need, "need"))
    if not needs or not needs <= BLOCKING - {Need.OFFICER}:
        entry.fault(
            "it excuses what blocks no mode, or officers", "excuse on_site, clinician or both"
        )
    found = Excuse(
        id=entry.text("id"),
        needs=needs,
        when=when(entry, entry.get("when"), Use.PERMIT),
        levels=words.below(entry),
        why=entry.text("why"),
        origin=entry.origin(),
    )
    entry.close()
    return found


def _modes(entry: Entry) -> frozenset[Mode]:
    modes = frozenset(entry.many("modes", Mode, "mode"))
    if not modes:
        entry.fault("it speaks of no mode", 'write modes = ["..."]')
    return modes


def mode(entry: Entry, words: Words) -> ModeRule | None:
    """One entry of the list of modes; ``None`` where it names no mode."""
    which = entry.one("mode", Mode, "mode")
    levels = entry.names("levels") or words.levels
    for name in levels:
        if name not in words.levels:
            entry.fault(f"unknown level {name!r}", f"use one of {', '.join(words.levels)}")
    police = entry.one("police", Police, "place of officers") or Police.ABSENT
    carries = entry.one("carries", Police, "place of officers") or police
    grounds = words.admitted(entry, entry.many("grounds", Ground, "ground"))
    meets = _blocking(entry, "meets")
    waives = _blocking(entry, "waives")
    only_with = frozenset(entry.many("only_with", Need, "need"))
    dispatched_by = entry.text("dispatched_by")
    beside = entry.flag("beside")
    raw_crew = entry.get("crew")
    crew = None if raw_crew is None else _crew(entry.under(f"{entry.where}, crew", raw_crew))
    origin = entry.origin()
    entry.close()
    if which is None or which is Mode.HOLD:
        entry.fault("it names no mode to choose", "name one; hold is what remains")
        return None
    if which in _WITH_EMS and Need.EMS not in only_with:
        entry.fault("it goes with EMS and does not ask for EMS", 'write only_with = ["ems"]')
    if carries is not Police.ABSENT and not grounds:
        entry.fault("it brings officers without a ground", "list its grounds")
    if carries is Police.ABSENT and grounds:
        entry.fault("it lists grounds and brings no officers", "remove them, or say `carries`")
    if (dispatched_by == THIS_DESK) != (crew is not None):
        entry.fault(
            "a crew is stated exactly for what this desk dispatches",
            f'state the crew, or write dispatched_by = "{THIS_DESK}"',
        )
    if crew is not None and which in ON_SITE and (crew.remote or crew.people < 2):  # noqa: PLR2004
        entry.fault("a crew that goes to the person is one alone or remote", "ask for two people")
    return ModeRule(
        mode=which,
        levels=frozenset(levels),
        meets=meets | ({Need.OFFICER} if carries is not Police.ABSENT else set()),
        waives=waives,
        only_with=only_with,
        police=police,
        carries=carries,
        grounds=grounds,
        dispatched_by=dispatched_by,
        beside=beside,
        crew=crew,
        origin=origin,
    )


def _blocking(entry: Entry, key: str) -> frozenset[Need]:
    needs = frozenset(entry.many(key, Need, "need"))
    if not needs <= BLOCKING - {Need.OFFICER}:
        entry.fault(
            f"{key} names a need that blocks no mode, or officers",
            "name on_site or clinician; officers come with `police` or `carries`",
        )
    return needs


def _crew(entry: Entry) -> CrewNeed:
    raw: Mapping[str, Any] = entry.get("roles", {})
    roles = entry.under(f"{entry.where}, roles", raw)
    named = [member.value for member in roles.members(sorted(roles.table), Role, "role")]
    need = CrewNeed(
        people=entry.number("people"),
        roles=tuple((name, roles.number(name)) for name in named),
        forbidden=tuple(sorted(entry.many("forbidden", Role, "role"))),
        also_one_of=tuple(sorted(entry.many("also_one_of", Role, "role"))),
        remote=entry.flag("remote"),
    )
    if need.people < 1:
        entry.fault("a crew of nobody", "write people = 1 or more")
    if both := sorted({*need.also_one_of} & {*need.forbidden}):
        entry.fault(
            f"also_one_of names {both[0]!r}, which is forbidden", "remove it from one of the two"
        )
    entry.close()
    return need


def fallback(entry: Entry) -> Fallback:
    """The capacity fall-back."""
    if entry.one("mode", Mode, "mode") is not Mode.CIT_OFFICER:
        entry.fault(
            "a missing team leads to an officer trained in crisis intervention, or to nobody",
            'write mode = "cit_officer"',
        )
    opened = entry.one("opened_by", OpenedBy, "opening")
    if opened is None:
        entry.fault("it does not say what opens it", 'write opened_by = "estimate"')
    found = Fallback(
        after=entry.text("after"), opened_by=opened or OpenedBy.ESTIMATE, origin=entry.origin()
    )
    entry.close()
    return found


def dated(entry: Entry) -> tuple[Dated, ...]:
    """The dates of one value, oldest first."""
    name, unit = entry.text("name"), entry.text("unit")
    clock = entry.text("clock", needed=False)
    if unit and unit not in UNITS:
        entry.fault(f"unknown unit {unit!r}", f"use one of {', '.join(UNITS)}")
    if clock and clock not in CLOCKS:
        entry.fault(f"unknown clock {clock!r}", f"use one of {', '.join(CLOCKS)}")
    found = []
    for since in entry.tables("since", "from"):
        value = since.number("value")
        if since.get("value") == 0 and name.startswith("arrive."):
            since.fault("no team can ever be in time", "write how many seconds a team may take")
        origin: Origin = since.origin("from")
        since.close()
        found.append(Dated(name=name, value=value, unit=unit, clock=clock, origin=origin))
    if not found:
        entry.fault("it has no date", "write [[value.since]] with from, value and source")
    entry.close()
    return tuple(sorted(found, key=lambda one: one.origin.since))
