"""A policy as somebody reads it who does not program: every rule a sentence, nothing left out.

The same sheet becomes lines for a terminal and a page; what it says is made from the compiled
table, so it cannot say anything that the policy does not do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.clauses import plain, when_words
from dispatch.policy.model import ModeRule, OpenedBy, Origin, Policy, Profile
from dispatch.policy.words import (
    MODES,
    NEEDS,
    OFFICERS,
    crew_words,
    effects_of,
    value_words,
    who,
)

MARKS = {"read": "", "general knowledge": "to be checked", "our choice": "our choice"}
"""How a basis is marked: what stands in the source as read needs no mark."""


class Line(NamedTuple):
    """One sentence with where it comes from."""

    id: str
    said: str
    source: str
    mark: str
    since: date


class Part(NamedTuple):
    """Sentences under one heading."""

    title: str
    about: str
    lines: tuple[Line, ...]


class ModeLine(NamedTuple):
    """One mode of the ordered list."""

    mode: Mode
    name: str
    levels: str
    dispatched_by: str
    crew: str
    officers: str
    grounds: tuple[str, ...]
    source: str
    mark: str


class ValueLine(NamedTuple):
    """One dated value as of the day, or the first that is still to come."""

    name: str
    said: str
    clock: str
    since: date
    in_force: bool
    source: str
    mark: str


class ChoiceLine(NamedTuple):
    """One choice with what it decides and what else could be chosen."""

    name: str
    chosen: str
    means: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that a policy says, in the order in which a person would ask."""

    id: str
    version: str
    title: str
    hash: str
    day: date
    levels: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Name, meaning and needs, mildest first."""
    rules: tuple[Part, ...]
    modes: tuple[ModeLine, ...]
    grounds: tuple[str, ...]
    fallback: Line | None
    values: tuple[ValueLine, ...]
    choices: tuple[ChoiceLine, ...]
    sources: tuple[tuple[str, str], ...]


def sheet_of(policy: Policy, day: date) -> Sheet:
    """The sheet of a policy, with the values that hold on a day."""
    profile = policy.profile
    return Sheet(
        id=policy.id,
        version=policy.version,
        title=policy.title,
        hash=policy.hash,
        day=day,
        levels=tuple(
            (level.name, level.meaning, tuple(NEEDS[need] for need in level.needs))
            for level in profile.levels
        ),
        rules=tuple(part for part in _rules(profile) if part.lines),
        modes=tuple(_mode(rule, profile) for rule in profile.modes),
        grounds=tuple(plain(ground) for ground in profile.grounds),
        fallback=_fallback(policy, day),
        values=tuple(_values(policy, day)),
        choices=tuple(_choices(profile)),
        sources=tuple(sorted(profile.sources.items())),
    )


def _rules(profile: Profile) -> Iterator[Part]:
    mildest = profile.levels[0].name
    for level in reversed(profile.levels[1:]):
        yield Part(
            f"What makes a call at least {plain(level.name)}",
            "Any one of these suffices. Rules only raise, so their order means nothing.",
            tuple(
                _line(
                    floor.id,
                    f"{_capital(when_words(floor.when))}"
                    + _also([one for one in effects_of(floor, mildest) if "level" not in one]),
                    floor.origin,
                )
                for floor in profile.floors
                if floor.level == level.name
            ),
        )
    yield Part(
        "What is added at any level",
        "These raise no level.",
        tuple(
            _line(
                floor.id,
                f"{_capital(when_words(floor.when))}{_also(effects_of(floor, mildest))}",
                floor.origin,
            )
            for floor in profile.floors
            if floor.level == mildest
        ),
    )
    yield Part(
        "What is never sent",
        "The reason stands first, then what it forbids.",
        tuple(
            _line(
                rule.id,
                f"{_sentence(rule.why)} When {when_words(rule.when)}{_at(rule.levels, profile)}: "
                f"no {_list(rule.modes)}.",
                rule.origin,
            )
            for rule in profile.nevers
        ),
    )
    yield Part(
        "What is sent only under a condition",
        "One of the conditions suffices.",
        tuple(
            _line(
                rule.id,
                f"{_sentence(rule.why)} {_capital(_list(rule.modes))} only when "
                f"{'; or when '.join(when_words(when) for when in rule.alternatives)}.",
                rule.origin,
            )
            for rule in profile.onlys
        ),
    )
    yield Part(
        "What may be left out",
        "A mode may be chosen although it does not bring this.",
        tuple(
            _line(
                rule.id,
                f"{_sentence(rule.why)} When {when_words(rule.when)}{_at(rule.levels, profile)}, "
                f"it may be left out that {_needs(rule.needs)}.",
                rule.origin,
            )
            for rule in profile.excuses
        ),
    )


def _line(id_: str, said: str, origin: Origin) -> Line:
    return Line(id_, said, origin.source, MARKS[origin.basis], origin.since)


def _also(effects: list[str]) -> str:
    return f": {'; '.join(effects)}." if effects else "."


def _at(levels: frozenset[str], profile: Profile) -> str:
    """At which levels a rule speaks, where it is not every one."""
    named = [plain(level.name) for level in profile.levels if level.name in levels]
    return "" if len(named) == len(profile.levels) else f" (at level {' or '.join(named)})"


def _list(modes: Iterable[Mode]) -> str:
    return ", ".join(MODES[mode] for mode in Mode if mode in set(modes))


def _needs(needs: Iterable[Need]) -> str:
    return " and that ".join(NEEDS[need] for need in sorted(needs))


def _sentence(words: str) -> str:
    return f"{_capital(words).rstrip('.')}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _mode(rule: ModeRule, profile: Profile) -> ModeLine:
    names = [plain(level.name) for level in profile.levels if level.name in rule.levels]
    if rule.police is not Police.ABSENT:
        officers = f"{OFFICERS[rule.police]}, always"
    elif rule.carries is not Police.ABSENT:
        officers = f"{OFFICERS[rule.carries]} where a rule obliges them, else none"
    else:
        officers = "none"
    return ModeLine(
        rule.mode,
        MODES[rule.mode],
        "every level" if len(names) == len(profile.levels) else ", ".join(names),
        who(rule.dispatched_by),
        crew_words(rule.crew) if rule.crew else "theirs to say",
        officers + ("; of this and the mode before it the nearer goes" if rule.beside else ""),
        tuple(plain(ground) for ground in rule.grounds),
        rule.origin.source,
        MARKS[rule.origin.basis],
    )


def _fallback(policy: Policy, day: date) -> Line | None:
    fallback = policy.profile.fallback
    if fallback is None:
        return None
    dated = policy.value_at(fallback.after, day)
    opened = (
        "the 988 center has reported that no team can come"
        if fallback.opened_by is OpenedBy.REPORTED_UNAVAILABLE
        else f"the person has waited {value_words(dated) if dated else 'a time not set yet'}"
    )
    said = (
        f"Where no team without officers can come in time and {opened}, an officer trained in "
        "crisis intervention may be asked for, through a person: never at the mildest level, never "
        "in place of EMS, and not against the person's wish for no police unless something acute "
        f"is known. The ground is then {plain(Ground.CAPACITY_FALLBACK)}."
    )
    return _line("fallback", said, fallback.origin)


def _values(policy: Policy, day: date) -> Iterator[ValueLine]:
    for dates in policy.profile.values.values():
        past = [dated for dated in dates if dated.origin.since <= day]
        for dated in (*past[-1:], *(one for one in dates if one.origin.since > day)):
            yield ValueLine(
                dated.name,
                value_words(dated),
                f"from {plain(dated.clock)}" if dated.clock else "",
                dated.origin.since,
                dated in past,
                dated.origin.source,
                MARKS[dated.origin.basis],
            )


def _choices(profile: Profile) -> Iterator[ChoiceLine]:
    for question in profile.questions:
        chosen = profile.choices.get(question.name, "")
        yield ChoiceLine(
            question.name,
            plain(chosen),
            question.means,
            tuple(plain(value) for value in question.values if value != chosen),
        )
