"""`alongside policy diff`: which calls are answered differently by another policy?"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dispatch.contracts.response import Police
from dispatch.policy.clauses import any_of
from dispatch.policy.comparison import Outcome
from dispatch.policy.diff import Difference, Side, differences, same_level
from dispatch.policy.table_diff import table_differences
from dispatch.policy.words import MODES, OFFICERS
from streams.cli.policy.belonging import DENSITIES, day_of, the_group
from streams.errors import UsageError
from streams.policy_named import policy_named

if TYPE_CHECKING:
    from streams.policy_past import Past

_AT: Final = re.compile(r"(.+)@(\d{4}-\d{2}-\d{2})")
_NEARNESS: Final = tuple(Police)

Way = tuple[str, str, str, str]
"""Mode and place of officers, before and after."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command(
        "diff",
        epilog="Example: alongside policy diff virginia illinois --past steps.jsonl; or "
        "alongside policy diff virginia@2026-01-01 virginia@2027-01-01",
    )(diff)


def diff(
    before: Annotated[str, typer.Argument(help="A shipped policy or a file, perhaps with @DATE.")],
    after: Annotated[str, typer.Argument(help="The other one.")],
    past: Annotated[
        Path | None,
        typer.Option(help="Steps of `alongside replay --out`, or lines as for policy decide."),
    ] = None,
    density: Annotated[
        str, typer.Option(help=f"For lines of the past: {', '.join(DENSITIES)}.")
    ] = "rural",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Lists every class of calls whose level, mode or police changes, with an example of each.

    The list is complete: every combination of facts, of teams that are there or not, and of time
    that has passed. Classes are grouped by what changes in the response, those that bring officers
    nearer first. An example holds only what it takes. What differs beside that (crews, who
    dispatches, dated values, choices) follows. With --past it says how many of those calls would
    have changed, with every team taken to be there where the file does not say who was.
    """
    if density not in DENSITIES:
        raise UsageError(f"--density: give one of {', '.join(DENSITIES)}.")
    sides = _side(before), _side(after)
    found = differences(*sides)
    beside = table_differences(*sides)
    told = _past(past, sides, density) if past is not None else None
    if as_json:
        print(json.dumps(_parts(sides, found, beside, told), ensure_ascii=False))
        return
    for line in _lines(sides, found, beside, told):
        print(line)


def _past(file: Path, sides: tuple[Side, Side], density: str) -> "Past":
    # The desk, and with it the wire's models: a third of a second that the classes do not need.
    from streams.policy_past import past_of  # noqa: PLC0415

    return past_of(file, *sides, density)


def _side(said: str) -> Side:
    """A policy, and the day whose values hold."""
    at = _AT.fullmatch(said)
    name, day = (at.group(1), at.group(2)) if at else (said, "")
    return Side(policy_named(name), day_of(day, said))


def _groups(found: Iterable[Difference]) -> list[tuple[Way, list[Difference]]]:
    """The classes by what changes in the response; what brings officers nearer comes first."""
    groups: dict[Way, list[Difference]] = {}
    for one in found:
        groups.setdefault(_way(one.before, one.after), []).append(one)
    ordered = sorted(groups.items(), key=lambda pair: _order(pair[0]))
    return [
        (way, sorted(ones, key=lambda one: (len(one.missing), len(one.facts), str(one.facts))))
        for way, ones in ordered
    ]


def _way(before: Outcome, after: Outcome) -> Way:
    return (before.mode.value, before.police.value, after.mode.value, after.police.value)


def _order(way: Way) -> tuple[int, Way]:
    nearer = _NEARNESS.index(Police(way[3])) - _NEARNESS.index(Police(way[1]))
    return (0 if nearer > 0 else 1 if nearer < 0 else 2, way)


def _response(outcome: Outcome) -> str:
    return f"{MODES[outcome.mode]}, {OFFICERS[outcome.police]}"


def _changed_in(past: "Past", sides: tuple[Side, Side]) -> int:
    return sum(number for pair, number in past.pairs.items() if _differs(pair, sides))


def _differs(pair: tuple[Outcome, Outcome], sides: tuple[Side, Side]) -> bool:
    same = same_level(sides[0].policy, sides[1].policy)
    old, new = pair
    return same.get(old.level) != new.level or old[1:] != new[1:]


def _name(side: Side) -> str:
    return f"{side.policy.id} {side.policy.version} on {side.day} ({side.policy.hash[:12]})"


def _lines(
    sides: tuple[Side, Side],
    found: tuple[Difference, ...],
    beside: tuple[str, ...],
    past: "Past | None",
) -> Iterable[str]:
    groups = _groups(found)
    yield f"from  {_name(sides[0])}"
    yield f"to    {_name(sides[1])}"
    classes = f"{len(found)} class{'' if len(found) == 1 else 'es'} of calls"
    yield f"{classes} change, in {len(groups)} ways." if found else "No call changes."
    same = same_level(sides[0].policy, sides[1].policy)
    if any(old != new for old, new in same.items()):
        side_by_side = ", ".join(f"{old} as {new}" for old, new in same.items())
        yield f"Levels have other names and are compared by their order: {side_by_side}."
    if past is not None:
        yield from _past_lines(sides, past)
    for way, ones in groups:
        counted = ""
        if past is not None:
            number = sum(
                n for pair, n in past.pairs.items() if _way(*pair) == way and _differs(pair, sides)
            )
            counted = f"; {number} in the past"
        yield ""
        yield (
            f"{_response(ones[0].before)}  ->  {_response(ones[0].after)}"
            f"  ({len(ones)} class{'' if len(ones) == 1 else 'es'}{counted})"
        )
        for one in ones:
            yield f"    {one.before.level} -> {one.after.level}: {_example(one)}"
            yield from (f"        {line}" for line in _because(one, sides))
    if beside:
        yield ""
        yield "Beside the calls, the tables differ in this:"
        yield from (f"    {line}" for line in beside)


def _past_lines(sides: tuple[Side, Side], past: "Past") -> Iterable[str]:
    decided = past.calls - past.not_behavioral
    changed = _changed_in(past, sides)
    share = f" ({changed / decided:.1%})" if decided else ""
    yield f"Of {decided} calls of the past that a policy decides, {changed} would change{share}."
    if past.not_behavioral:
        yield f"{past.not_behavioral} more were no behavioral-health calls and are decided by none."
    if past.kind == "steps":
        yield "Steps do not say which other teams could have gone: every team is taken to be there."


def _example(one: Difference) -> str:
    said = [
        any_of(name, (value,)) for name, values in sorted(one.facts.items()) for value in values
    ]
    return "; ".join((*(said or ["nothing is known"]), *_there(one)))


def _there(one: Difference) -> list[str]:
    situation = one.situation
    said = []
    if one.missing:
        said.append(f"not there in time: {', '.join(MODES[mode] for mode in one.missing)}")
    if len(set(situation.in_time.values())) > 1:
        nearest = min(situation.in_time, key=lambda mode: situation.in_time[mode])
        said.append(f"nearest: {MODES[nearest]}")
    if situation.waited:
        said.append(f"{situation.waited} s waited")
    if situation.reported_unavailable:
        said.append("the 988 center reports that no team can come")
    return said


def _because(one: Difference, sides: tuple[Side, Side]) -> list[str]:
    return [
        f"only in {side.policy.id}: {', '.join(ids)}"
        for side, ids in zip(sides, (one.only_before, one.only_after), strict=True)
        if ids
    ]


def _parts(
    sides: tuple[Side, Side],
    found: tuple[Difference, ...],
    beside: tuple[str, ...],
    past: "Past | None",
) -> dict[str, Any]:
    named = [
        {"id": s.policy.id, "version": s.policy.version, "hash": s.policy.hash, "on": str(s.day)}
        for s in sides
    ]
    parts: dict[str, Any] = {
        "before": named[0],
        "after": named[1],
        "levels": dict(same_level(sides[0].policy, sides[1].policy)),
        "classes": len(found),
        "groups": [
            {
                "before": {"mode": way[0], "police": way[1]},
                "after": {"mode": way[2], "police": way[3]},
                "classes": [_class(one) for one in ones],
            }
            for way, ones in _groups(found)
        ],
        "beside": list(beside),
    }
    if past is not None:
        parts["past"] = {
            "kind": past.kind,
            "calls": past.calls,
            "not_behavioral": past.not_behavioral,
            "changed": _changed_in(past, sides),
            "pairs": [
                {"before": list(pair[0]), "after": list(pair[1]), "calls": number}
                for pair, number in sorted(past.pairs.items())
                if _differs(pair, sides)
            ],
        }
    return parts


def _class(one: Difference) -> dict[str, Any]:
    return {
        "level": {"before": one.before.level, "after": one.after.level},
        "example": {
            "facts": {name: list(values) for name, values in one.facts.items()},
            "in_time": {mode.value: seconds for mode, seconds in one.situation.in_time.items()},
            "waited": one.situation.waited,
            "reported_unavailable": one.situation.reported_unavailable,
        },
        "not_in_time": [mode.value for mode in one.missing],
        "rules_only_before": list(one.only_before),
        "rules_only_after": list(one.only_after),
    }
