"""What a policy is made of, and what it answers.

A :class:`Profile` is the table as read: floors, rules about modes, dated values. A
:class:`Policy` is that table compiled: three pure functions and the words to explain them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from dispatch.contracts.response import CrewNeed, Ground, Mode, Need, Police

THIS_DESK: Final = "this_desk"
"""Who dispatches a mode that teams of this desk serve. All other names are asked, never offered."""

Facts = Mapping[str, tuple[str, ...]]
"""Fact name to the values present; a missing name is unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a rule or value comes from. A rule without one is refused."""

    source: str
    """A key of the profile's sources, where needed followed by a colon and the part."""
    since: date
    basis: str = "read"
    """``read`` in the source, ``general knowledge`` still to be checked, or ``our choice``."""


SECONDS: Final[Mapping[str, int]] = {"s": 1, "min": 60, "h": 3_600, "day": 86_400}
"""Units of time, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One value from one day on. It is never edited: a later day is added."""

    name: str
    value: int
    unit: str
    origin: Origin
    clock: str = ""
    """For a time limit: from which moment it runs, as there are three."""

    @property
    def seconds(self) -> int | None:
        """The value as a span of time; ``None`` where it is none."""
        unit = SECONDS.get(self.unit)
        return None if unit is None else self.value * unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A choice that profiles and sites make, declared with what may be chosen."""

    name: str
    values: tuple[str, ...]
    means: str
    """One sentence for people: what the choice decides."""


class OpenedBy(StrEnum):
    """What opens the capacity fall-back."""

    ESTIMATE = "estimate"
    """The time that the person has waited, by the desk's own clock."""
    REPORTED_UNAVAILABLE = "reported_unavailable"
    """The 988 center's recorded report that no team can come, and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """The one way in which a missing team may bring an officer: trained, and through a person."""

    after: str
    """Name of the dated value, in seconds."""
    opened_by: OpenedBy
    origin: Origin


class Lapse(NamedTuple):
    """What has run out for a call, as far as a missing team is concerned."""

    waited: int = 0
    """Seconds since the call was heard."""
    reported_unavailable: bool = False
    """The 988 center's report that no team can come stands."""
    fallback_after: int | None = None
    """The value in force of what the profile's fall-back names, in seconds."""


NOTHING_LAPSED: Final = Lapse()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Values of one fact, any of which meets the condition. Unknown meets none."""

    fact: str
    values: frozenset[str]
    words: str
    """As written, for example ``accessible or worse``."""


When = tuple[Condition, ...]
"""Conditions that must all hold, sorted by fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """When this holds: at least this level, and these needs. It can only raise and add."""

    id: str
    when: When
    level: str
    """The mildest level where the rule speaks of needs or a ground only."""
    needs: tuple[Need, ...] = ()
    ground: Ground | None = None
    """Permits officers; only the need ``officer`` obliges them."""
    by_choice: bool = False
    """The level is one that a profile or site chooses."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """When this holds, these modes are not admissible."""

    id: str
    modes: frozenset[Mode]
    when: When
    levels: frozenset[str]
    """Levels at which the rule speaks."""
    why: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """These modes are admissible only when one of the alternatives holds."""

    id: str
    modes: frozenset[Mode]
    alternatives: tuple[When, ...]
    why: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """When this holds, a mode may be chosen although it does not meet these needs."""

    id: str
    needs: frozenset[Need]
    when: When
    levels: frozenset[str]
    why: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeRule:
    """One entry of the ordered list of modes."""

    mode: Mode
    levels: frozenset[str]
    meets: frozenset[Need]
    """Blocking needs that this mode answers (see :data:`BLOCKING`)."""
    waives: frozenset[Need] = frozenset()
    """Blocking needs that may stay open because something comes first, as EMS for a life."""
    only_with: frozenset[Need] = frozenset()
    """Needs without which this mode makes no sense."""
    police: Police = Police.ABSENT
    """Officers that belong to the mode itself."""
    carries: Police = Police.ABSENT
    """How near officers may be when a rule obliges them."""
    grounds: tuple[Ground, ...] = ()
    """The grounds on which officers may be part of this mode."""
    dispatched_by: str
    beside: bool = False
    """Stands beside the entry before it: of both, the nearer one goes."""
    crew: CrewNeed | None = None
    origin: Origin


BLOCKING: Final = frozenset({Need.ON_SITE, Need.CLINICIAN, Need.OFFICER})
"""Needs that a mode must meet. Every other need is added to a mode and never blocks one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a profile: a name and what it means there, never a number."""

    name: str
    meaning: str
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The table of one profile with everything it extends."""

    id: str
    version: str
    title: str
    levels: tuple[Level, ...]
    """Mildest first."""
    grounds: tuple[Ground, ...]
    """The grounds that the profile admits; where several stand, the first is recorded."""
    floors: tuple[Floor, ...]
    nevers: tuple[Never, ...]
    onlys: tuple[Only, ...]
    excuses: tuple[Excuse, ...]
    modes: tuple[ModeRule, ...]
    """Least intrusive first; ``hold`` is not listed, it is what remains."""
    values: Mapping[str, tuple[Dated, ...]]
    """Each value's dates, oldest first."""
    sources: Mapping[str, str]
    fallback: Fallback | None = None
    questions: tuple[Question, ...] = ()
    """The choices that were open, sorted by name."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """What was chosen, by name."""
    inherited: frozenset[str] = frozenset()
    """Ids of the rules that come from what it extends."""
    chain: tuple[str, ...] = ()
    """Ids of everything that it extends, the most general first, and its own."""

    def not_yet(self, day: date) -> tuple[tuple[str, date], ...]:
        """The rules that begin after a day, by name, each with its first day; earliest first."""
        begins = [(rule.id, rule.origin.since) for rule in self.floors]
        begins += [(rule.id, rule.origin.since) for rule in self.nevers]
        begins += [(rule.id, rule.origin.since) for rule in self.onlys]
        begins += [(rule.id, rule.origin.since) for rule in self.excuses]
        begins += [(f"mode {rule.mode.value}", rule.origin.since) for rule in self.modes]
        if self.fallback is not None:
            begins.append(("fallback", self.fallback.origin.since))
        return tuple(sorted((one for one in begins if one[1] > day), key=lambda one: one[::-1]))


class Assessment(NamedTuple):
    """How serious, what it needs, and which rules said so."""

    level: str
    needs: tuple[str, ...]
    """Sorted; those of the level included."""
    fired: tuple[str, ...]
    """Ids of the floors that fired, in the order of the profile."""
    grounds: tuple[str, ...]
    """Grounds that are permitted, the one to record first."""


class Choice(NamedTuple):
    """How to respond, and why not less."""

    mode: Mode
    police: Police = Police.ABSENT
    ground: Ground | None = None
    """Set exactly when officers are part of the choice."""
    ems: bool = False
    """The center's EMS is asked, beside the mode."""
    needs: tuple[str, ...] = ()
    passed: tuple[tuple[str, str], ...] = ()
    """Each mode that stands before the chosen one, with the first condition that failed."""
    to_person: str = ""
    """Why a person has to decide; empty unless the mode is ``hold``."""


class Verdict(NamedTuple):
    """An assessment and the choice that follows from it, as bits; words are made when asked for.

    The trace is in it: ``met`` holds a bit for each rule that fired, ``ok`` for each mode that risk
    allows. Which bit is what, says ``dispatch.policy.layout``.
    """

    met: int
    level: int
    needs: int
    mode: int
    """No bit: hold."""
    police: int
    ground: int
    why: int
    ok: int


Evaluate = Callable[[Facts, Mapping[Mode, int], Lapse], Verdict]
EvaluateCoded = Callable[[tuple[int, ...], Mapping[Mode, int], Lapse], Verdict]
Choose = Callable[[Facts, str, Iterable[str], Mapping[Mode, int], Lapse], Choice]
Wanted = Callable[[Facts, str, Iterable[str]], tuple[Mode, ...]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Policy:
    """A compiled profile. All its answers are pure, total and never raise."""

    id: str
    version: str
    hash: str
    """SHA-256 of the canonical bundle of the texts it was read from."""
    title: str
    levels: tuple[str, ...]
    """Mildest first."""
    meanings: Mapping[str, str]
    """What each level means in this profile."""
    acute_level: str
    crew: Mapping[Mode, CrewNeed]
    """For each mode that this desk dispatches: what a team must bring."""
    dispatched_by: Mapping[Mode, str]
    limits: Mapping[str, Dated]
    """Each time limit in seconds, as of its last date; for a given day ask :meth:`value_at`."""
    profile: Profile
    source: str
    """The Python text of the compiled assessment."""
    sentences: Mapping[str, str] = field(repr=False)
    assess_with: Callable[[Facts], Assessment] = field(repr=False)
    choose_with: Choose = field(repr=False)
    wanted_with: Wanted = field(repr=False)
    evaluate_with: Evaluate = field(repr=False)
    evaluate_coded_with: EvaluateCoded = field(repr=False)

    def assess(self, facts: Facts) -> Assessment:
        """The highest level that any floor demands, and every need that any floor adds."""
        return self.assess_with(facts)

    def choose(
        self,
        facts: Facts,
        level: str,
        needs: Iterable[str],
        in_time: Mapping[Mode, int],
        lapse: Lapse = NOTHING_LAPSED,
    ) -> Choice:
        """The first admissible mode, or ``hold`` with the reason why a person must decide.

        Args:
            facts: what is known now.
            level: the level as latched by the desk; one that this profile does not know goes to
                a person.
            needs: the needs as latched by the desk.
            in_time: modes for which a team of this desk can be asked now, with the seconds until
                it is there. Modes that others dispatch need not be in it.
            lapse: what has run out, for a profile with a capacity fall-back, and whether the 988
                center has reported that no team can come: then those that it sends do not count.
        """
        return self.choose_with(facts, level, needs, in_time, lapse)

    def evaluate(
        self, facts: Facts, in_time: Mapping[Mode, int], lapse: Lapse = NOTHING_LAPSED
    ) -> Verdict:
        """Assessment and choice in one pass, with nothing latched, as bits; arguments as above."""
        return self.evaluate_with(facts, in_time, lapse)

    def evaluate_coded(
        self,
        codes: tuple[int, ...],
        in_time: Mapping[Mode, int],
        lapse: Lapse = NOTHING_LAPSED,
    ) -> Verdict:
        """The same of facts as ``dispatch.policy.bits.coded`` gives them."""
        return self.evaluate_coded_with(codes, in_time, lapse)

    def wanted(self, facts: Facts, level: str, needs: Iterable[str]) -> tuple[Mode, ...]:
        """The modes that risk alone allows, in order: those to ask a router about."""
        return self.wanted_with(facts, level, needs)

    def value_at(self, name: str, day: date) -> Dated | None:
        """The value in force on a day; ``None`` before its first date or without such a name."""
        for dated in reversed(self.profile.values.get(name, ())):
            if dated.origin.since <= day:
                return dated
        return None

    def sentence(self, code: str) -> str:
        """A rule's id or a reason code in plain words; the code itself where it is unknown."""
        return self.sentences.get(code, code)

    def explain(self, assessment: Assessment, choice: Choice) -> tuple[str, ...]:
        """The whole trace in plain words, one sentence a line."""
        lines = [f"The level is {assessment.level}: {self.meanings.get(assessment.level, '')}"]
        lines += [self.sentence(rule) for rule in assessment.fired]
        lines += [f"Not {_plain(mode)}: {self.sentence(why)}" for mode, why in choice.passed]
        officers = f"officers {_plain(choice.police)}"
        if choice.ground is not None:
            officers += f" on the ground {_plain(choice.ground)}"
        ems = "EMS is asked" if choice.ems else "no EMS"
        lines.append(f"Chosen: {_plain(choice.mode)}, {officers}, {ems}.")
        if choice.to_person:
            lines.append(f"A person decides: {self.sentence(choice.to_person)}")
        return tuple(lines)


def _plain(code: str) -> str:
    return code.replace("_", " ")
