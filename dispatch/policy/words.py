"""Rules and reason codes in plain words, for a dispatcher, a person served and an auditor."""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.response import CrewNeed, Mode, Need, Police
from dispatch.policy import choose
from dispatch.policy.clauses import when_words
from dispatch.policy.model import THIS_DESK, Dated, Excuse, Floor, Never, Only, Origin, Profile

NEEDS: Final[Mapping[Need, str]] = {
    Need.ON_SITE: "someone meets the person",
    Need.CLINICIAN: "a clinician assesses",
    Need.EMS: "EMS is asked",
    Need.OFFICER: "officers are part of it",
    Need.CREW_HOLDS: "our crew waits for a safe scene",
    Need.FAMILY_PARTNER: "a family partner is offered",
    Need.YOUTH_COUNSELOR: "a counselor trained for young people is asked",
    Need.RESCUE: "rescue services are told",
    Need.INTERPRETER: "an interpreter is asked",
    Need.SEARCH: "a search for the place opens",
}

WHO: Final[Mapping[str, str]] = {
    THIS_DESK: "this desk",
    "psap": "the 911 center",
    "988_center": "the 988 center",
    "regional_hub": "the regional hub",
    "ems": "EMS",
    "call_taker": "the call-taker",
    "provider": "the provider",
}
"""Who may dispatch a mode, in words."""


def who(dispatched_by: str) -> str:
    """Who may dispatch a mode; the code itself in words where it is another."""
    return WHO.get(dispatched_by, dispatched_by.replace("_", " "))


_CODES: Final[Mapping[str, str]] = {
    choose.NO_TEAM: "no team of this kind can be asked now.",
    choose.REPORTED: "the 988 center reports that no such team can come.",
    choose.FURTHER_AWAY: "another team that serves as well is nearer.",
    choose.MISSING_TEAM: "a team that is merely missing is no reason for officers.",
    choose.NO_GROUND: "there is no ground for officers.",
    choose.NOT_AT_LEVEL: "this mode does not serve calls of this level.",
    choose.LEVEL_UNKNOWN: "the level is not one of this policy.",
    choose.OFFICER_WITHOUT_GROUND: "officers were called for, and nothing known now permits them.",
    choose.NO_TEAM_IN_TIME: "a health team would be right and none can be asked now.",
    choose.PLACE_UNKNOWN: "nobody knows the place yet.",
    choose.NOTHING_ADMISSIBLE: "no mode of this policy fits what is known.",
}


def sentences(profile: Profile) -> dict[str, str]:
    """Each rule id and each reason code of a profile in words."""
    found = dict(_CODES)
    for need, words in NEEDS.items():
        found[choose.LACKS + need] = f"it does not bring what is needed: {words}."
        found[choose.ONLY_WITH + need] = f"it makes sense only where {words}."
    for floor in profile.floors:
        found[floor.id] = _floor(floor, profile.levels[0].name, profile.sources)
    said: tuple[Never | Only | Excuse, ...] = (*profile.nevers, *profile.onlys, *profile.excuses)
    for rule in said:
        found[rule.id] = f"{rule.why.rstrip('.')}. {origin_words(rule.origin, profile.sources)}"
    return found


def _floor(floor: Floor, mildest: str, sources: Mapping[str, str]) -> str:
    said = "; ".join(effects_of(floor, mildest))
    return f"Since {when_words(floor.when)}: {said}. {origin_words(floor.origin, sources)}"


def effects_of(floor: Floor, mildest: str) -> list[str]:
    """What a floor does when it fires, each as a clause."""
    effects = [] if floor.level == mildest else [f"the level is at least {floor.level}"]
    effects += [NEEDS[need] for need in floor.needs]
    if floor.ground is not None:
        effects.append(f"officers are permitted on the ground {floor.ground.replace('_', ' ')}")
    return effects


def origin_words(origin: Origin, sources: Mapping[str, str]) -> str:
    """Where a rule or value comes from, in brackets: source, date, and its basis where not read."""
    key, _, part = origin.source.partition(":")
    said = sources.get(key.strip(), key) + (f", {part.strip()}" if part else "")
    basis = "" if origin.basis == "read" else f"; {origin.basis}"
    return f"({said}, from {origin.since.isoformat()}{basis})"


MODES: Final[Mapping[Mode, str]] = {
    Mode.INFORMATION: "information",
    Mode.PEER_WARM_LINE: "peer warm line",
    Mode.COUNSELOR: "counselor on the line",
    Mode.REMOTE_PEER: "peer joined to a counselor on the line",
    Mode.PEER_OUTREACH: "visit by peers",
    Mode.MOBILE_CRISIS: "mobile crisis team",
    Mode.COMMUNITY_RESPONSE: "community response team",
    Mode.BEHAVIORAL_HEALTH_EMS: "crisis team together with EMS",
    Mode.COMMUNITY_CARE: "community care team with an officer",
    Mode.CIT_OFFICER: "officer trained in crisis intervention",
    Mode.EMS: "EMS",
    Mode.LAW_ENFORCEMENT: "law enforcement",
    Mode.HOLD: "hold: a person decides",
}
"""Each mode for somebody who does not know its code."""

OFFICERS: Final[Mapping[Police, str]] = {
    Police.ABSENT: "no officers",
    Police.NEARBY: "officers nearby, out of sight",
    Police.ON_SCENE: "officers on scene",
    Police.LEAD: "officers in the lead",
}
"""How far officers are involved, in words."""


def value_words(dated: Dated) -> str:
    """A value with its unit, in the unit that reads best."""
    number, unit = dated.value, dated.unit
    for seconds, name in ((3600, "h"), (60, "min")):
        if unit == "s" and number and number % seconds == 0:
            return f"{number // seconds} {name}"
    return f"{number} {unit}"


def crew_words(crew: CrewNeed) -> str:
    """What a mode demands of a crew."""
    roles = ", ".join(f"{number} {role.replace('_', ' ')}" for role, number in crew.roles)
    if crew.also_one_of:
        one_of = " or ".join(role.replace("_", " ") for role in crew.also_one_of)
        roles = ", ".join(filter(None, [roles, f"one more who is {one_of}"]))
    people = "one person" if crew.people == 1 else f"{crew.people} people"
    without = ", ".join(role.replace("_", " ") for role in crew.forbidden)
    said = [f"{people}, among them {roles}" if roles else people]
    said += [f"never with {without}"] if without else []
    said += ["by phone or video"] if crew.remote else []
    return "; ".join(said)
