"""What would a policy answer for one call, with what is said to be there?

A desk asks its router who can come; here somebody says it. Every mode is weighed as if this desk
dispatched it, so that one whose team, line or service is not there is passed over, and the answer
then says who is asked where it is somebody else.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations, product
from typing import Final, NamedTuple

from dispatch.contracts.fact import NOT_KNOWN, is_acute
from dispatch.contracts.response import ON_SITE, Ground, Mode, Need, Police
from dispatch.policy.choose import NO_TEAM
from dispatch.policy.classes import Class, classes
from dispatch.policy.compile import compile_profile
from dispatch.policy.model import (
    NOTHING_LAPSED,
    THIS_DESK,
    Assessment,
    Choice,
    Facts,
    Lapse,
    ModeRule,
    Policy,
)

REMOTE: Final = (Mode.INFORMATION, Mode.PEER_WARM_LINE, Mode.COUNSELOR, Mode.REMOTE_PEER)
"""Modes in which nobody goes to the person."""

VOICES: Final = REMOTE[1:]
"""Of them those that somebody has to be there for."""

TEAMS: Final = (
    Mode.PEER_OUTREACH,
    Mode.MOBILE_CRISIS,
    Mode.COMMUNITY_RESPONSE,
    Mode.BEHAVIORAL_HEALTH_EMS,
    Mode.COMMUNITY_CARE,
)
"""Modes that a team of people serves."""

_JOIN_EMS: Final = (Mode.MOBILE_CRISIS, Mode.COMMUNITY_RESPONSE)
"""Teams that can go beside EMS where none is said to be there for that alone."""

NEVER_ASKED: Final = frozenset(
    {
        "imminent_risk",  # a counselor's own judgment; software never suggests it
        "triage_state",
        "team_requests_police",
        "team_unavailable",
        "ems_parity",
        "court_or_custody_order",
        "scene_hazard",
        "caller_relation",
    }
)
"""Facts that are no question to a caller."""


class OnHand(NamedTuple):
    """A team that is said to be there."""

    arrival: int
    """Seconds until it is with the person."""
    peer: bool = False
    clinician: bool = False
    officers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """What is there for one call. What is left out is not there."""

    teams: Mapping[Mode, OnHand] = field(default_factory=dict)
    ems: int | None = None
    """Seconds until EMS is there."""
    voices: frozenset[Mode] = frozenset()
    waited: int = 0
    """Seconds that the person has waited."""
    reported_unavailable: bool = False
    """The 988 center has reported that no team can come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One answer with its reasons."""

    assessment: Assessment
    choice: Choice
    ground: Ground | None
    """Why officers go, if they go; whether they are recommended is another question."""
    asked: str
    """Who dispatches the mode; empty for this desk and for nobody."""
    late: Mapping[Mode, str]
    """For each mode that cannot be had: what is missing, in words."""
    limit: int | None
    """Seconds within which a team counts as in time at this level; ``None`` without a limit."""

    acute: bool
    """Something acute is known, or the level is the highest: a person looks at once."""

    @property
    def crew_asks(self) -> bool:
        """Whether a crew at the scene asks for officers, which is passed on whatever is chosen."""
        return Ground.TEAM_REQUEST in self.assessment.grounds

    @property
    def recommends_officers(self) -> bool:
        """Whether officers are part of the answer, however near.

        A crew that asks for them gets them (invariant 23), also where no mode is left: the crew
        that asks is at the scene already, so that no team has to be free.
        """
        return self.choice.police is not Police.ABSENT or self.crew_asks

    @property
    def human_queue(self) -> str | None:
        """Why a person has to act, by the desk's own codes, and who is asked; else ``None``."""
        if self.choice.mode is Mode.HOLD and not self.crew_asks:
            return self.choice.to_person
        if self.recommends_officers:
            return "officers_recommended" + (f": {self.asked}" if self.asked else "")
        if self.asked:
            return f"for_{self.choice.mode.value}: {self.asked}"
        return "acute" if self.acute else None


class Change(NamedTuple):
    """What would have to be different for another mode."""

    mode: Mode
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """Each fact with the values any of which would do; none where it would have to be unknown."""
    resource: bool
    """Whether that mode's own team, line or service would have to be there as well."""


class Asking(NamedTuple):
    """A missing fact, and what its values would make of the answer."""

    fact: str
    answers: tuple[tuple[tuple[str, ...], str, Mode], ...]
    """Values, level and mode, for each class of values that changes the answer."""


_InTime = tuple[dict[Mode, int], dict[Mode, str]]


class Adviser:
    """Answers for one policy on one day. Pure; keeps what it has worked out.

    Args:
        policy: Whose rules.
        day: Whose dated values hold.
        density: ``urban``, ``suburban`` or ``rural``: which time limits hold.
    """

    def __init__(self, policy: Policy, *, day: date, density: str) -> None:
        self.policy = policy
        self.day = day
        self.density = density
        profile = policy.profile
        self._modes = tuple(rule.mode for rule in profile.modes)
        self._rules = {rule.mode: rule for rule in profile.modes}
        ours = tuple(replace(rule, dispatched_by=THIS_DESK) for rule in profile.modes)
        self._ours = compile_profile(replace(profile, modes=ours), policy.hash)
        self._classes = classes((profile,))
        self._limits = {level: self._limit(level) for level in policy.levels}
        self._last: tuple[Resources, dict[str, _InTime]] | None = None
        waits = profile.fallback and policy.value_at(profile.fallback.after, day)
        self._fallback_after = waits.value if waits else None

    def advise(self, facts: Facts, resources: Resources) -> Advice:
        """The answer for one call.

        Args:
            facts: What is known; a missing name is unknown.
            resources: What is there.
        """
        assessment = self.policy.assess(facts)
        in_time, late = self._in_time(assessment.level, resources)
        lapse = self._lapse(facts, assessment, resources)
        choice = self._ours.choose(facts, assessment.level, assessment.needs, in_time, lapse)
        rule = self._rules.get(choice.mode)
        by = rule.dispatched_by if rule is not None else THIS_DESK
        permitted = [Ground(each) for each in assessment.grounds]
        return Advice(
            assessment=assessment,
            choice=choice,
            ground=choice.ground or (permitted[0] if permitted else None),
            asked="" if by == THIS_DESK else by,
            late=late,
            limit=self._limits[assessment.level],
            acute=is_acute(facts) or assessment.level == self.policy.acute_level,
        )

    def next_less(self, facts: Facts, resources: Resources, advice: Advice) -> Change | None:
        """What would have to be different for the next less intrusive mode.

        That is the mode that stands nearest before the chosen one and can be had by little; for a
        call that nobody can be sent to, the first that risk allows and whose team, line or service
        is missing. The fewest changes count: a resource alone, then one fact, then two. ``None``
        where nothing so small does it.
        """
        passed = advice.choice.passed
        modes = [Mode(each) for each, _ in reversed(passed)]
        if advice.choice.mode is Mode.HOLD:
            modes = [Mode(each) for each, why in passed if why == NO_TEAM] or modes
        found = (self._change_to(mode, facts, resources, advice) for mode in modes)
        return next((change for change in found if change is not None), None)

    def _change_to(
        self, mode: Mode, facts: Facts, resources: Resources, advice: Advice
    ) -> Change | None:
        whole = self._with(mode, resources)
        if self._mode(facts, whole) is mode:
            return Change(mode, (), resource=True)
        relevant = self._relevant(mode, advice.assessment)
        musts = self._musts(mode, facts, advice.assessment)
        for number in (1, 2):
            for names in combinations(relevant, number):
                if not all(must.intersection(names) for must in musts):
                    continue  # what stands in the way would stand there still
                for picked in product(*(self._others(name, facts) for name in names)):
                    changed = _changed(facts, picked)
                    if self._mode(changed, whole) is not mode:
                        continue
                    return Change(
                        mode,
                        tuple((one.fact, one.values) for one in picked),
                        resource=self._mode(changed, resources) is not mode,
                    )
        return None

    def _musts(
        self, mode: Mode, facts: Facts, assessment: Assessment
    ) -> tuple[frozenset[str], ...]:
        """Sets of facts of each of which one has to change before this mode can be chosen."""
        profile, levels = self.policy.profile, self.policy.levels
        rule = self._rules[mode]
        highest = max(levels.index(level) for level in rule.levels)
        fired = set(assessment.fired)
        whens = [
            floor.when
            for floor in profile.floors
            if floor.id in fired and levels.index(floor.level) > highest
        ]
        whens += [
            never.when
            for never in profile.nevers
            if mode in never.modes
            and len(never.levels) == len(levels)
            and all(one.values.intersection(facts.get(one.fact, ())) for one in never.when)
        ]
        return tuple(frozenset(one.fact for one in when) for when in whens)

    def questions(self, facts: Facts, resources: Resources, advice: Advice) -> tuple[Asking, ...]:
        """Each unknown fact of which some value would change level or mode.

        First come those that could make the answer less intrusive or milder, as they decide; then
        those of which most values matter.
        """
        found = []
        for name, options in self._classes.items():
            if name in NEVER_ASKED or set(facts.get(name, ())) - NOT_KNOWN:
                continue
            answers = []
            for one in options:
                if not one.values or one.values[0] in NOT_KNOWN:
                    continue
                changed = _changed(facts, (one,))
                level, mode = self.policy.assess(changed).level, self._mode(changed, resources)
                if (level, mode) != (advice.assessment.level, advice.choice.mode):
                    answers.append((one.values, level, mode))
            if answers:
                found.append(Asking(name, tuple(answers)))
        return tuple(sorted(found, key=lambda one: self._urgency(one, advice)))

    def _urgency(self, asking: Asking, advice: Advice) -> tuple[bool, int, str]:
        order = [*(rule.mode for rule in self.policy.profile.modes), Mode.HOLD]
        here = order.index(advice.choice.mode)
        eases = any(order.index(mode) < here for _, _, mode in asking.answers)
        return (not eases, -len(asking.answers), asking.fact)

    def _lapse(self, facts: Facts, assessment: Assessment, resources: Resources) -> Lapse:
        """What has run out for a missing team."""
        if self.policy.profile.fallback is None:
            return NOTHING_LAPSED
        wanted = self._ours.wanted(facts, assessment.level, assessment.needs)
        # A line that does not answer is no missing team: nobody had to go.
        if not any(mode in ON_SITE for mode in wanted) or any(mode in REMOTE for mode in wanted):
            return NOTHING_LAPSED
        return Lapse(
            waited=resources.waited,
            reported_unavailable=resources.reported_unavailable
            or facts.get("team_unavailable") == ("true",),
            fallback_after=self._fallback_after,
        )

    def _limit(self, level: str) -> int | None:
        for name in (f"arrive.{level}.{self.density}", f"arrive.{level}.rural"):
            dated = self.policy.value_at(name, self.day)
            if dated is not None:
                return dated.value
        return None

    def _in_time(self, level: str, resources: Resources) -> tuple[dict[Mode, int], dict[Mode, str]]:
        """Seconds for each mode that can be had, and what is missing for each that cannot."""
        if self._last is None or self._last[0] is not resources:
            self._last = (resources, {})
        found = self._last[1].get(level)
        if found is None:
            found = self._last[1][level] = self._weigh(level, resources)
        return found

    def _weigh(self, level: str, resources: Resources) -> _InTime:
        there: dict[Mode, int] = {}
        late: dict[Mode, str] = {}
        for mode, rule in self._rules.items():
            if mode in VOICES:
                if mode in resources.voices:
                    there[mode] = 0
                else:
                    late[mode] = "nobody is said to be there for it"
            elif mode in TEAMS:
                self._team_in_time(rule, level, resources, there, late)
            elif mode is Mode.EMS:
                if resources.ems is None:
                    late[mode] = "EMS is not said to be there"
                else:
                    there[mode] = resources.ems
            else:
                there[mode] = 0  # the call-taker, or an officer: nothing of ours has to be there
        return there, late

    def _team_in_time(
        self,
        rule: ModeRule,
        level: str,
        resources: Resources,
        there: dict[Mode, int],
        late: dict[Mode, str],
    ) -> None:
        mode, limit = rule.mode, self._limits[level]
        if mode is Mode.BEHAVIORAL_HEALTH_EMS and resources.ems is None:
            late[mode] = "EMS is not said to be there"
            return
        kinds: tuple[Mode, ...] = (mode,)
        if mode is Mode.BEHAVIORAL_HEALTH_EMS and mode not in resources.teams:
            kinds = _JOIN_EMS
        teams = [resources.teams[kind] for kind in kinds if kind in resources.teams]
        if not teams:
            late[mode] = "no such team is said to be there"
            return
        whys = []
        for team in sorted(teams):
            lacks = crew_lacks(team, rule)
            if not lacks and (limit is None or team.arrival <= limit):
                there[mode] = team.arrival
                return
            whys.append(
                lacks
                or f"its team comes in {minutes(team.arrival)}, and the limit at level {level} "
                f"is {minutes(limit or 0)}"
            )
        late[mode] = whys[0]

    def _mode(self, facts: Facts, resources: Resources) -> Mode:
        """The mode alone, for trying things out."""
        assessment = self.policy.assess(facts)
        in_time, _ = self._in_time(assessment.level, resources)
        lapse = self._lapse(facts, assessment, resources)
        chosen = self._ours.evaluate(facts, in_time, lapse).mode
        return self._modes[chosen.bit_length() - 1] if chosen else Mode.HOLD

    def _with(self, mode: Mode, resources: Resources) -> Resources:
        """The same resources, and whatever the mode needs there at once."""
        if mode in VOICES:
            return replace(resources, voices=resources.voices | {mode})
        if mode is Mode.EMS:
            return replace(resources, ems=resources.ems or 0)
        if mode not in TEAMS:
            return resources
        crew = self._rules[mode].crew
        roles = dict(crew.roles) if crew is not None else {}
        whole = OnHand(0, peer=True, clinician=True, officers=roles.get("officer", 0))
        with_ems = mode is Mode.BEHAVIORAL_HEALTH_EMS
        return replace(
            resources,
            teams={**resources.teams, mode: whole},
            ems=(resources.ems or 0) if with_ems else resources.ems,
        )

    def _relevant(self, mode: Mode, assessment: Assessment) -> tuple[str, ...]:
        """The facts that can stand in a mode's way or open it."""
        profile = self.policy.profile
        fired = set(assessment.fired)
        whens = [floor.when for floor in profile.floors if floor.id in fired]
        whens += [never.when for never in profile.nevers if mode in never.modes]
        for only in profile.onlys:
            if mode in only.modes:
                whens += only.alternatives
        names = {condition.fact for when in whens for condition in when}
        return tuple(name for name in self._classes if name in names)

    def _others(self, name: str, facts: Facts) -> Iterator[Class]:
        """Every class of a fact's values but the one it is in now."""
        now = set(facts.get(name, ()))
        known = now - NOT_KNOWN
        for one in self._classes[name]:
            if one.values and one.values[0] in NOT_KNOWN:
                continue
            if now and now & set(one.values):
                continue
            if not known and not one.values:
                continue
            yield one


def crew_lacks(team: OnHand, rule: ModeRule) -> str:
    """What a team lacks of what a mode demands, in words; empty where it has all of it.

    Where the profile leaves the crew to whoever dispatches it, what the mode is said to bring
    counts: a clinician where it answers that need, and no officer unless officers belong to it.
    """
    if rule.crew is not None:
        roles, forbidden = dict(rule.crew.roles), rule.crew.forbidden
    else:
        roles = {"clinician": 1} if Need.CLINICIAN in rule.meets else {}
        forbidden = ("officer",) if rule.police is Police.ABSENT else ()
    lacks = []
    if roles.get("peer_specialist") and not team.peer:
        lacks.append("it has no peer specialist")
    if roles.get("clinician") and not team.clinician:
        lacks.append("it has no clinician")
    if roles.get("officer", 0) > team.officers:
        lacks.append("it has no officer, which this mode is made of")
    if "officer" in forbidden and team.officers:
        lacks.append("an officer is in it, which this policy forbids")
    return " and ".join(lacks)


def minutes(seconds: int) -> str:
    """A duration in minutes, without a fraction where it has none."""
    return f"{seconds / 60:g} min"


def _changed(facts: Facts, picked: Iterable[Class]) -> dict[str, tuple[str, ...]]:
    changed = dict(facts)
    for one in picked:
        changed.pop(one.fact, None)
        if one.values:
            changed[one.fact] = one.example
    return changed
