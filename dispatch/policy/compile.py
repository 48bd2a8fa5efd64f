"""From the table of a profile to functions.

Each condition of the table is one bit, found by looking up the reported values. A floor with one
condition *is* that bit; a floor with several is the test of its mask. Levels, needs and grounds
are then tests of masks as well. The Python text is generated, readable and kept in
``policy.source``; a slow interpreter of the same table in the tests must always agree with it.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, cast

from dispatch.contracts.response import Need
from dispatch.policy.bits import KEPT
from dispatch.policy.choose import chooser
from dispatch.policy.model import Assessment, Facts, Floor, Policy, Profile
from dispatch.policy.words import sentences

_SCAN: Final = """\
def scan(facts):
    met = 0
    for name, values in facts.items():
        bits = BITS.get(name)
        if bits is not None:
            for value in values:
                met |= bits.get(value, 0)
    return met


def answer(met):
"""


def compile_profile(profile: Profile, hash_: str) -> Policy:
    """The policy that answers as the table says."""
    source = assessment_source(profile)
    assess = _built(source)
    choose, wanted = chooser(profile, assess)
    return Policy(
        id=profile.id,
        version=profile.version,
        hash=hash_,
        title=profile.title,
        levels=tuple(level.name for level in profile.levels),
        meanings={level.name: level.meaning for level in profile.levels},
        acute_level=profile.levels[-1].name,
        crew={rule.mode: rule.crew for rule in profile.modes if rule.crew is not None},
        dispatched_by={rule.mode: rule.dispatched_by for rule in profile.modes},
        limits={name: dates[-1] for name, dates in profile.values.items() if dates[-1].unit == "s"},
        profile=profile,
        source=source,
        sentences=sentences(profile),
        assess_with=assess,
        choose_with=choose,
        wanted_with=wanted,
    )


def assessment_source(profile: Profile) -> str:
    """The Python text of a profile's assessment."""
    floors = profile.floors
    bits: dict[str, dict[str, int]] = {}
    joint: list[str] = []
    spare = len(floors)
    for number, floor in enumerate(floors):
        if len(floor.when) == 1:
            places = [number]
        else:
            places = list(range(spare, spare + len(floor.when)))
            spare += len(floor.when)
            mask = sum(1 << place for place in places)
            joint.append(f"        if met & {mask:#x} == {mask:#x}:  # {floor.id}")
            joint.append(f"            met |= {1 << number:#x}")
        for place, condition in zip(places, floor.when, strict=True):
            values = bits.setdefault(condition.fact, {})
            for value in condition.values:
                values[value] = values.get(value, 0) | 1 << place
    return "\n".join(
        [
            "BITS = {",
            *(_line(name, bits[name]) for name in sorted(bits)),
            "}",
            "IDS = (",
            *(f"    {floor.id!r}," for floor in floors),
            ")",
            "",
            _SCAN.rstrip(),
            f"    fired = met & {(1 << len(floors)) - 1:#x}",
            *([f"    if met >> {len(floors)}:", *joint] if joint else []),
            *([f"        fired = met & {(1 << len(floors)) - 1:#x}"] if joint else []),
            *_levels(profile),
            *_needs(profile),
            *_grounds(profile),
            "    ids = []",
            "    while fired:",
            "        first = fired & -fired",
            "        ids.append(IDS[first.bit_length() - 1])",
            "        fired ^= first",
            "    return Assessment(level, tuple(needs), tuple(ids), grounds)",
            "",
        ]
    )


def _line(name: str, values: Mapping[str, int]) -> str:
    inside = ", ".join(f"{value!r}: {values[value]:#x}" for value in sorted(values))
    return f"    {name!r}: {{{inside}}},"


def _mask(floors: Iterable[Floor], which: Callable[[Floor], bool]) -> int:
    return sum(1 << number for number, floor in enumerate(floors) if which(floor))


def _levels(profile: Profile) -> list[str]:
    """The highest level first: the first mask that is met decides."""
    lines: list[str] = []
    for level in reversed(profile.levels[1:]):
        mask = _mask(profile.floors, lambda floor, name=level.name: floor.level == name)  # type: ignore[misc]
        lines.append(f"    {'elif' if lines else 'if'} fired & {mask:#x}:")
        lines.append(f"        level = {level.name!r}")
    if not lines:
        return [f"    level = {profile.levels[0].name!r}"]
    return [*lines, "    else:", f"        level = {profile.levels[0].name!r}"]


def _needs(profile: Profile) -> list[str]:
    """One test for each need, in sorted order, so that the list comes out sorted."""
    lines = ["    needs = []"]
    for need in sorted(Need):
        mask = _mask(profile.floors, lambda floor, need=need: need in floor.needs)  # type: ignore[misc]
        levels = tuple(level.name for level in profile.levels if need in level.needs)
        tests = [f"fired & {mask:#x}"] if mask else []
        tests += [f"level in {levels!r}"] if levels else []
        if tests:
            lines.append(f"    if {' or '.join(tests)}:")
            lines.append(f"        needs.append({need.value!r})")
    return lines


def _grounds(profile: Profile) -> list[str]:
    """One test for each admitted ground: those that oblige officers first, then the others."""
    every = _mask(profile.floors, lambda floor: floor.ground is not None)
    if not every:
        return ["    grounds = ()"]
    first, then = [], []
    for ground in profile.grounds:
        obliging, permitting = (
            _mask(
                profile.floors,
                lambda floor, ground=ground, obliges=obliges: (  # type: ignore[misc]
                    floor.ground == ground and (Need.OFFICER in floor.needs) == obliges
                ),
            )
            for obliges in (True, False)
        )
        add = f"            grounds += ({ground.value!r},)"
        if obliging:
            first += [f"        if fired & {obliging:#x}:", add]
        if permitting:
            unless = f" and not fired & {obliging:#x}" if obliging else ""
            then += [f"        if fired & {permitting:#x}{unless}:", add]
    return ["    grounds = ()", f"    if fired & {every:#x}:", *first, *then]


def _built(source: str) -> Callable[[Facts], Assessment]:
    """The function of a generated text, which is made here and of checked names only.

    The answer depends on nothing but the bits, so the ones that recur are kept.
    """
    space: dict[str, Any] = {"Assessment": Assessment}
    exec(compile(source, "<policy>", "exec"), space)  # noqa: S102
    scan = cast("Callable[[Facts], int]", space["scan"])
    answer = cast("Callable[[int], Assessment]", space["answer"])
    kept: dict[int, Assessment] = {}

    def assess(facts: Facts) -> Assessment:
        met = scan(facts)
        found = kept.get(met)
        if found is None:
            found = answer(met)
            if len(kept) < KEPT:
                kept[met] = found
        return found

    return assess
