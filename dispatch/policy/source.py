"""The Python text of a compiled profile: its bits as a table, and the few functions that use them.

Nothing in it is written by hand for one profile. It is readable, is kept in ``policy.source``, and
``dispatch.policy.proof`` runs these very functions symbolically and proves them equal to the table
on all inputs. Each function does its work in one frame, from the same lines as the others: a call
from one to the next would cost as much as several rules.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Final

from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.layout import (
    NEEDS,
    POLICE,
    WITH_EMS,
    Layout,
    mask_of,
    needs_mask,
    ours,
    told_of,
)
from dispatch.policy.model import BLOCKING, ModeRule, OpenedBy, Profile

OFFICER_WITHOUT_GROUND, NO_TEAM_IN_TIME, PLACE_UNKNOWN, NOTHING_ADMISSIBLE = 1, 2, 4, 8
_LAPSE: Final = "waited, reported, after = lapse"
"""Why it is held, as `decide` answers it."""

_FROM_FACTS: Final = (
    "met = 0",
    "for name, values in facts.items():",
    "    of_fact = BITS.get(name)",
    "    if of_fact is not None:",
    "        for value in values:",
    "            bits = of_fact.get(value, 0)",
    "            if bits:  # what is calm has none",
    "                met |= bits",
)
_FROM_CODES: Final = (
    "met = 0",
    "for code in codes:",
    "    bits = ROW[code]",
    "    if bits:",
    "        met |= bits",
)
_CHOSEN: Final = "first, police, ground, why, ok"
_VERDICT: Final = f"made(Verdict, (met, level, needs, {_CHOSEN}))"


def source_of(profile: Profile) -> str:
    """The text."""
    layout = Layout(profile)
    scan = [*_FROM_FACTS, *_joints(layout)]
    scan_codes = [*_FROM_CODES, *_joints(layout)]
    judge = [*_judge(layout)]
    decide = [*_decide(layout)]
    latched = ["needs |= LEVEL_NEEDS[level]"]
    lines = [*_table(layout)]
    for head, body, answer in (
        ("scan(facts)", scan, "met"),
        ("judge(met)", judge, "level, needs"),
        ("decide(met, level, needs, in_time, lapse)", [*latched, *decide], _CHOSEN),
        ("evaluate(facts, in_time, lapse)", [*scan, *judge, *decide], _VERDICT),
        ("evaluate_coded(codes, in_time, lapse)", [*scan_codes, *judge, *decide], _VERDICT),
    ):
        lines += ["", f"def {head}:", *(f"    {line}" for line in body), f"    return {answer}"]
    return "\n".join([*lines, ""])


def _bit(need: Need) -> str:
    return f"{1 << NEEDS.index(need):#x}"


def _table(layout: Layout) -> Iterator[str]:
    profile = layout.profile
    yield "# For each value of a fact: the bits of all rules that hang on it, named behind it."
    yield "# A rule in brackets has more conditions than this one."
    yield "BITS = {"
    for fact in sorted(layout.values):
        yield f"    {fact!r}: {{"
        for value in sorted(layout.values[fact]):
            said = ", ".join(dict.fromkeys(layout.said.get((fact, value), ())))
            yield f"        {value!r}: {layout.values[fact][value]:#x},  # {said}"
        yield "    },"
    yield "}"
    yield "# The same for each code of a fact and its value."
    yield "ROW = tuple(BITS.get(fact, {}).get(value, 0) for fact, value in PAIRS)"
    yield "IDS = ("
    yield from (f"    {floor.id!r}," for floor in profile.floors)
    yield ")"
    levels = [(1 << n, level) for n, level in enumerate(profile.levels)]
    yield f"LEVEL_NEEDS = {{{', '.join(f'{b}: {needs_mask(one.needs):#x}' for b, one in levels)}}}"
    serves = (
        f"{bit}: {mask_of(one.name in rule.levels for rule in profile.modes):#x}"
        for bit, one in levels
    )
    yield f"SERVES = {{{', '.join(serves)}}}"
    yield "# The modes that bring all of these needs."
    yield from _by_needs(
        profile, "BRINGS", BLOCKING, lambda rule, some: some <= rule.meets | rule.waives
    )
    yield "# The modes that make sense with no other than these needs."
    yield from _by_needs(
        profile, "MEANT_FOR", _hung_on(profile), lambda rule, some: rule.only_with <= some
    )
    tables: tuple[tuple[str, Callable[[ModeRule], int]], ...] = (
        ("OWN_POLICE", lambda rule: mask_of(rule.police is one for one in POLICE)),
        ("CARRIED_POLICE", lambda rule: mask_of(rule.carries is one for one in POLICE)),
        ("GROUNDS_OF", lambda rule: mask_of(one in rule.grounds for one in profile.grounds)),
    )
    for name, of in tables:
        yield f"{name} = {{"
        for number, rule in enumerate(profile.modes):
            yield f"    {1 << number:#x}: {of(rule):#x},  # {rule.mode.value}"
        yield "}"
    yield "OURS = {"
    for number, rule in enumerate(profile.modes):
        if ours(rule):
            yield f"    Mode({rule.mode.value!r}): {1 << number:#x},"
    yield "}"


def _told(profile: Profile) -> int:
    """The modes that the 988 center's report takes out."""
    return mask_of(told_of(rule) for rule in profile.modes)


def _hung_on(profile: Profile) -> frozenset[Need]:
    """Needs without which some mode makes no sense."""
    return frozenset(need for rule in profile.modes for need in rule.only_with)


def _by_needs(
    profile: Profile,
    name: str,
    needs: frozenset[Need],
    holds: Callable[[ModeRule, frozenset[Need]], bool],
) -> Iterator[str]:
    """A table of the modes of which that holds, for each set of these needs."""
    yield f"{name} = {{"
    for count in range(len(needs) + 1):
        for some in combinations(sorted(needs), count):
            modes = mask_of(holds(rule, frozenset(some)) for rule in profile.modes)
            yield f"    {needs_mask(some):#x}: {modes:#x},  # with {', '.join(some) or 'none'}"
    yield "}"


def _joints(layout: Layout) -> Iterator[str]:
    if not layout.joints:
        return
    start = layout.conditions
    yield f"conditions = met >> {start}"
    yield "if conditions & conditions - 1:  # at least two"
    for condition, joints in _grouped(layout.joints):
        yield f"    if conditions & {condition >> start:#x}:"
        for bits, outcome, id_ in joints:
            needed = f"{bits >> start:#x}"
            yield f"        if conditions & {needed} == {needed}:  # {id_}"
            yield f"            met |= {outcome:#x}"


def _grouped(
    joints: Iterable[tuple[int, int, str]],
) -> Iterator[tuple[int, list[tuple[int, int, str]]]]:
    """Rules with several conditions, gathered under a condition that many of them share."""
    left = list(joints)
    while left:
        every = {1 << n for bits, _, _ in left for n in range(bits.bit_length()) if bits >> n & 1}
        shared = max(sorted(every), key=lambda bit: sum(bool(bits & bit) for bits, _, _ in left))
        yield shared, [joint for joint in left if joint[0] & shared]
        left = [joint for joint in left if not joint[0] & shared]


def _judge(layout: Layout) -> Iterator[str]:
    count = len(layout.profile.levels)
    yield f"said = met >> {layout.levels} & {(1 << count + len(NEEDS)) - 1:#x}  # level and needs"
    for number in range(count - 1, 0, -1):
        word = "if" if number == count - 1 else "elif"
        yield f"{word} said & {1 << number:#x}:  # {layout.profile.levels[number].name}"
        yield f"    level = {1 << number:#x}"
    if count > 1:
        yield "else:"
        yield "    level = 0x1"
    else:
        yield "level = 0x1"
    yield f"needs = said >> {layout.needs - layout.levels} | LEVEL_NEEDS[level]"


def _decide(layout: Layout) -> Iterator[str]:
    profile = layout.profile
    modes = (1 << len(profile.modes)) - 1
    every = layout.levels_mask(one.name for one in profile.levels)
    yield "allowed = SERVES[level]"
    for levels, start in layout.barred.items():
        mask = layout.levels_mask(levels)
        if mask == every:
            yield f"allowed &= ~(met >> {start})  # never"
        else:
            yield f"if level & {mask:#x}:"
            yield f"    allowed &= ~(met >> {start})  # never below a level"
    for start, free in layout.layers:
        yield f"allowed &= met >> {start} | {free:#x}  # only"
    yield f"blocking = needs & {needs_mask(BLOCKING):#x}"
    for number, excuse in enumerate(profile.excuses):
        fired, levels_bits = 1 << layout.excuses + number, layout.levels_mask(excuse.levels)
        yield f"if blocking and level & {levels_bits:#x} and met & {fired:#x}:"
        yield f"    blocking &= ~{needs_mask(excuse.needs):#x}  # {excuse.id}"
    yield f"ok = allowed & BRINGS[blocking] & MEANT_FOR[needs & {needs_mask(_hung_on(profile)):#x}]"
    own = mask_of(rule.police is not Police.ABSENT for rule in profile.modes)
    carried = mask_of(rule.carries is not Police.ABSENT for rule in profile.modes)
    yield f"if needs & {_bit(Need.OFFICER)}:"
    yield f"    ok &= met >> {layout.granted} | {~carried & modes:#x}  # officers have a ground"
    yield "else:"
    yield f"    ok &= met >> {layout.granted} | {~own & modes:#x}"
    yield f"    free = ok & {~own & modes:#x}"
    yield "    if free:  # a team that is merely missing is no reason for officers"
    yield f"        ok &= (free & -free) - 1 | {~own & modes:#x}"
    yield f"here = {mask_of(not ours(rule) for rule in profile.modes):#x}"
    yield "for mode in in_time:"
    yield "    here |= OURS.get(mode, 0)"
    if told := _told(profile):
        yield _LAPSE
        yield "if reported:  # the 988 center says that no such team can come"
        yield f"    here &= {~told & modes:#x}"
    yield "found = ok & here"
    yield "first = found & -found"
    yield from _beside(profile)
    yield "police = 0"
    yield "ground = 0"
    yield "why = 0"
    yield "if first:"
    yield f"    if needs & {_bit(Need.OFFICER)}:"
    yield "        police = CARRIED_POLICE[first]"
    yield "    else:"
    yield "        police = OWN_POLICE[first]"
    yield "    if police:"
    yield f"        ground = met >> {layout.obliging} & GROUNDS_OF[first]"
    yield "        if not ground:"
    yield f"            ground = met >> {layout.permitting} & GROUNDS_OF[first]"
    yield "        ground = ground & -ground"
    grounds = ((1 << 2 * len(profile.grounds)) - 1) << layout.obliging
    search = 1 << layout.needs + NEEDS.index(Need.SEARCH)
    yield f"elif needs & {_bit(Need.OFFICER)} and not met & {grounds:#x}:"
    yield f"    why = {OFFICER_WITHOUT_GROUND}"
    yield "elif ok:"
    yield f"    why = {NO_TEAM_IN_TIME}"
    yield from _fallback(layout)
    yield f"elif met & {search:#x}:"
    yield f"    why = {PLACE_UNKNOWN}"
    yield "else:"
    yield f"    why = {NOTHING_ADMISSIBLE}"


def _beside(profile: Profile) -> Iterator[str]:
    """Of modes that stand beside each other the nearer one goes, else the first."""
    groups: list[list[int]] = []
    for number, rule in enumerate(profile.modes):
        if rule.beside:
            groups[-1].append(number)
        else:
            groups.append([number])
    for group in groups:
        for place, later in enumerate(group[1:], start=1):
            for word, earlier in zip(("if", *["elif"] * place), group[:place], strict=False):
                names = (profile.modes[later].mode.value, profile.modes[earlier].mode.value)
                nearer = f"in_time[{names[0]!r}] < in_time[{names[1]!r}]"
                yield f"{word} first & {1 << earlier:#x} and found & {1 << later:#x}:"
                yield f"    if {nearer}:"
                yield f"        first = {1 << later:#x}"


def _fallback(layout: Layout) -> Iterator[str]:
    profile = layout.profile
    if profile.fallback is None:
        return
    above = layout.levels_mask(one.name for one in profile.levels[1:])
    officer = layout.where(frozenset({Mode.CIT_OFFICER}))
    opened = (
        "after is not None and waited >= after"
        if profile.fallback.opened_by is OpenedBy.ESTIMATE
        else "reported"
    )
    if not _told(profile):
        yield f"    {_LAPSE}"
    yield f"    if {opened}:"
    yield f"        if level & {above:#x} and allowed & {officer:#x}:"
    yield f"            if not ok & {layout.where(WITH_EMS):#x}:"
    yield (
        f"                if not met & {1 << layout.no_police:#x} or met & {1 << layout.acute:#x}:"
    )
    yield f"                    first = {officer:#x}"
    yield f"                    police = {1 << POLICE.index(Police.LEAD):#x}"
    ground = 1 << profile.grounds.index(Ground.CAPACITY_FALLBACK)
    yield f"                    ground = {ground:#x}"
    yield "                    why = 0"
