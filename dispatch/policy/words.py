"""Rules and reason codes in plain words, for a dispatcher, a person served and an auditor."""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.response import Need
from dispatch.policy import choose
from dispatch.policy.model import Excuse, Floor, Never, Only, Origin, Profile, When

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

_CODES: Final[Mapping[str, str]] = {
    choose.NO_TEAM: "no team of this kind can be asked now.",
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
        found[rule.id] = f"{rule.why.rstrip('.')}. {_origin(rule.origin, profile.sources)}"
    return found


def _floor(floor: Floor, mildest: str, sources: Mapping[str, str]) -> str:
    effects = [] if floor.level == mildest else [f"the level is at least {floor.level}"]
    effects += [NEEDS[need] for need in floor.needs]
    if floor.ground is not None:
        effects.append(f"officers are permitted on the ground {floor.ground.replace('_', ' ')}")
    return f"Since {_when(floor.when)}: {'; '.join(effects)}. {_origin(floor.origin, sources)}"


def _when(when: When) -> str:
    return " and ".join(
        f"{one.fact.replace('_', ' ')} is {one.words.replace('_', ' ')}" for one in when
    )


def _origin(origin: Origin, sources: Mapping[str, str]) -> str:
    key, _, part = origin.source.partition(":")
    said = sources.get(key.strip(), key) + (f", {part.strip()}" if part else "")
    basis = "" if origin.basis == "read" else f"; {origin.basis}"
    return f"({said}, from {origin.since.isoformat()}{basis})"
