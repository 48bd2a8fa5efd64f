"""From texts to a policy, or to every fault at once.

A profile may extend another; extending only adds rules, sources and dates, and may restate a
choice. Reading files is the shell's part: the shipped texts are package data,
``dispatch/policy/profiles/*.toml``, keyed here by file name without its ending.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import Any, Final, TypeVar

from dispatch.contracts.response import Ground, Mode
from dispatch.policy import rules
from dispatch.policy.choices import Choices
from dispatch.policy.compile import compile_profile
from dispatch.policy.fault import Entry, Faults, Refused
from dispatch.policy.model import (
    SECONDS,
    THIS_DESK,
    Dated,
    Excuse,
    Fallback,
    Floor,
    Never,
    Only,
    OpenedBy,
    Policy,
    Profile,
)
from dispatch.policy.text import chain, document

SPANS: Final = ("arrive.", "exposure.cool_down", "followup.")
"""How the names of values begin that the desk counts in seconds, whatever unit they are in."""

_OF_THE_BODY: Final = ("level", "grounds", "mode")
"""What one text of a chain states: neither what it extends nor what extends it says it again."""

R = TypeVar("R")
Read = Callable[[Entry, rules.Words], R | None]


def parse(texts: Mapping[str, bytes], name: str) -> Policy | Refused:
    """The compiled policy of this name, or everything that is wrong with its texts."""
    faults = Faults()
    tables = chain(texts, name, faults)
    if faults.found:
        return Refused(faults=tuple(faults.found))
    profile = _profile(tables, faults)
    if faults.found:
        return Refused(faults=tuple(faults.found))
    used = document({one: texts[one] for one, _ in tables})
    return compile_profile(profile, sha256(used).hexdigest())


def _profile(tables: tuple[tuple[str, Mapping[str, Any]], ...], faults: Faults) -> Profile:
    made, sources = _shared(tables, faults)
    entries = [Entry(name, table, faults, made, sources) for name, table in tables]
    own = entries[-1]
    body = _body(entries)
    for entry in entries:
        if entry.text("profile") not in ("", entry.where):
            entry.fault("its `profile` is not its name", f'write profile = "{entry.where}"')
        for key in ("extends", "choices", "sources"):
            entry.get(key)
        for key in ("title", "version"):
            if entry is not own:
                entry.text(key)
        for key in _OF_THE_BODY:
            if entry is not body and entry.get(key) is not None:
                entry.fault(
                    f"it states {key}, which {body.where} states as well",
                    "remove it here: a site's own file extends a profile with rules and choices",
                )

    levels = tuple(rules.level(one) for one in body.tables("level", "name"))
    if not levels:
        own.fault("it has no levels", "write [[level]] with name and meaning, mildest first")
    grounds = body.many("grounds", Ground, "ground")
    words = rules.Words(levels=tuple(level.name for level in levels), grounds=grounds)
    choices = Choices(made=made)
    for entry in entries:
        choices.declare(entry, words.levels)
    # A rule that the choices leave out may speak of a ground that they leave out with it.
    unbound = rules.Words(levels=words.levels, grounds=tuple(Ground))

    inherited: set[str] = set()

    def each(entry: Entry, kind: str, label: str, read: Read[R]) -> Iterator[R]:
        for one in entry.tables(kind, label):
            gated_in = choices.in_force(one)
            found = read(one, words if gated_in else unbound)
            if gated_in and found is not None:
                inherited.update({str(one.table.get(label))} if entry is not own else ())
                yield found

    modes = list(each(body, "mode", "mode", rules.mode))
    floors: list[Floor] = []
    nevers: list[Never] = []
    onlys: list[Only] = []
    excuses: list[Excuse] = []
    values: dict[str, tuple[Dated, ...]] = {}
    fallbacks: list[Fallback] = []
    for entry in entries:
        floors += each(entry, "floor", "id", rules.floor)
        nevers += each(entry, "never", "id", rules.never)
        onlys += each(entry, "only", "id", lambda one, _: rules.only(one))
        excuses += each(entry, "excuse", "id", rules.excuse)
        for dates in each(entry, "value", "name", lambda one, _: rules.dated(one)):
            for dated in dates:
                values[dated.name] = (*values.get(dated.name, ()), dated)
        raw = entry.get("fallback")
        if raw is not None:
            one = entry.under(f"{entry.where}, fallback", raw)
            gated_in = choices.in_force(one)
            found = rules.fallback(one)
            fallbacks += [found] if gated_in else []
    choices.whole(own)
    if len(fallbacks) > 1:
        own.fault("there are two fall-backs for want of a team", "keep one of them")
    profile = Profile(
        id=own.where,
        version=own.text("version"),
        title=own.text("title"),
        levels=levels,
        grounds=grounds,
        floors=tuple(floors),
        nevers=tuple(nevers),
        onlys=tuple(onlys),
        excuses=tuple(excuses),
        modes=tuple(modes),
        values={
            name: tuple(sorted(values[name], key=lambda one: one.origin.since))
            for name in sorted(values)
        },
        sources=sources,
        fallback=fallbacks[0] if fallbacks else None,
        questions=tuple(choices.declared[name] for name in sorted(choices.declared)),
        choices=dict(sorted(made.items())),
        inherited=frozenset(inherited),
        chain=tuple(entry.where for entry in entries),
    )
    for entry in entries:
        entry.close()
    _whole(profile, own)
    return profile


def _body(entries: list[Entry]) -> Entry:
    """The text that states levels, grounds and modes: the most special one that has levels."""
    return next((one for one in reversed(entries) if "level" in one.table), entries[-1])


def _shared(
    tables: tuple[tuple[str, Mapping[str, Any]], ...], faults: Faults
) -> tuple[dict[str, str], dict[str, str]]:
    """Choices and sources of all texts; the more special text wins a choice, never a source."""
    choices: dict[str, str] = {}
    sources: dict[str, str] = {}
    for name, table in tables:
        for key, into in (("choices", choices), ("sources", sources)):
            entry = Entry(f"{name}, {key}", table, faults).under(
                f"{name}, {key}", table.get(key, {})
            )
            for item in entry.table:
                if into is sources and item in sources:
                    entry.fault(f"the source {item!r} is described twice", "use another key")
                into[item] = entry.text(item)
    return choices, sources


def _whole(profile: Profile, own: Entry) -> None:
    """Note what only shows when everything stands together."""
    ids = Counter(
        rule.id
        for kind in (profile.floors, profile.nevers, profile.onlys, profile.excuses)
        for rule in kind
    )
    for id_ in sorted(one for one, times in ids.items() if times > 1):
        own.fault(f"the id {id_!r} is used more than once", "give each rule an id of its own")
    for what, counted in (
        ("level", Counter(level.name for level in profile.levels)),
        ("mode", Counter(rule.mode.value for rule in profile.modes)),
        ("ground", Counter(ground.value for ground in profile.grounds)),
    ):
        for name in sorted(one for one, times in counted.items() if times > 1):
            own.fault(f"the {what} {name!r} stands twice", "remove one of them")
    for name, dates in profile.values.items():
        if len({one.origin.since for one in dates}) < len(dates):
            own.fault(f"the value {name!r} has two entries of one day", "add a later day instead")
        if len({(one.unit, one.clock) for one in dates}) > 1:
            own.fault(f"the value {name!r} changes its unit or clock", "give it another name")
        if name.startswith(SPANS) and dates and dates[0].seconds is None:
            own.fault(
                f"the value {name!r} is a span of time, and {dates[0].unit} is no unit of time",
                f"use one of {', '.join(SECONDS)}",
            )
    _fallback(profile, own)
    if not profile.modes:
        own.fault("it has no modes", "write [[mode]] entries, least intrusive first")
    for before, rule in zip((None, *profile.modes), profile.modes, strict=False):
        if rule.beside and not (
            before is not None and before.dispatched_by == rule.dispatched_by == THIS_DESK
        ):
            own.fault(
                f"{rule.mode.value} stands beside what this desk does not dispatch",
                "only two modes of this desk can be compared by who is nearer",
            )


def _fallback(profile: Profile, own: Entry) -> None:
    """Note where the fall-back, its ground, its mode and its value do not stand together."""
    admitted = Ground.CAPACITY_FALLBACK in profile.grounds
    if profile.fallback is None:
        if admitted:
            own.fault(
                "capacity_fallback is admitted without the conditions of a fall-back",
                "write [fallback], or remove the ground: a missing team goes to a person",
            )
        return
    if not admitted:
        own.fault(
            "it has a fall-back and does not admit its ground",
            'add "capacity_fallback" to `grounds`, or remove [fallback]',
        )
    if all(rule.mode is not Mode.CIT_OFFICER for rule in profile.modes):
        own.fault("its fall-back is a mode that it does not have", "add [[mode]] cit_officer")
    dates = profile.values.get(profile.fallback.after, ())
    if not dates or dates[0].unit != "s":
        own.fault(
            f"the fall-back waits for {profile.fallback.after!r}, which is no value in seconds",
            f'write [[value]] with name = "{profile.fallback.after}" and unit = "s"',
        )
        return
    _patience(profile, dates, own)


def _patience(profile: Profile, waits: tuple[Dated, ...], own: Entry) -> None:
    """Note where an officer would come while a team could still be in time.

    Not where the 988 center's report opens the fall-back, as no time does there.
    """
    if profile.fallback is None or profile.fallback.opened_by is not OpenedBy.ESTIMATE:
        return
    limits = [dates for name, dates in profile.values.items() if name.startswith("arrive.")]
    days = sorted({one.origin.since for dates in (waits, *limits) for one in dates})
    for day in days:
        wait, *longest = (_at(dates, day) for dates in (waits, *limits))
        most = max((each for each in longest if each is not None), default=1)
        if wait is not None and wait < max(most, 1):
            own.fault(
                f"the fall-back waits {wait} s from {day}, and a team may take {most} s until then",
                f"let {profile.fallback.after} be no shorter than the longest arrive limit",
            )


def _at(dates: tuple[Dated, ...], day: date) -> int | None:
    """The value that holds on a day, in seconds."""
    past = [one.value for one in dates if one.origin.since <= day]
    return past[-1] if past else None
