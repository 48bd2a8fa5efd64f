"""From texts to a policy, or to every fault at once.

A profile may extend another; extending only adds rules, sources and dates, and may restate a
choice. Reading files is the shell's part: the shipped texts are package data,
``dispatch/policy/profiles/*.toml``, keyed here by file name without its ending.
"""

from collections import Counter
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from dispatch.contracts.response import Ground
from dispatch.policy import rules
from dispatch.policy.compile import compile_profile
from dispatch.policy.fault import Entry, Faults, Refused
from dispatch.policy.model import THIS_DESK, Dated, Policy, Profile
from dispatch.policy.text import chain, document

_OWN: Final = ("profile", "version", "title", "extends", "grounds", "levels")
"""Keys that only the profile itself says; what it extends may not say them for it."""


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


def _profile(tables: tuple[tuple[str, dict[str, Any]], ...], faults: Faults) -> Profile:
    choices, sources = _shared(tables, faults)
    entries = [Entry(name, table, faults, choices, sources) for name, table in tables]
    own = entries[-1]
    for entry in entries:
        if entry.text("profile") not in ("", entry.where):
            entry.fault("its `profile` is not its name", f'write profile = "{entry.where}"')
        for key in ("extends", "choices", "sources"):
            entry.get(key)
    for above in entries[:-1]:
        for key in ("title", "version"):
            above.text(key)
        for key in ("levels", "level", "grounds", "mode"):
            if above.get(key) is not None:
                above.fault(f"it is extended and states {key}", "let each profile state its own")

    levels = tuple(rules.level(one) for one in own.tables("level", "name"))
    if not levels:
        own.fault("it has no levels", "write [[level]] with name and meaning, mildest first")
    grounds = own.many("grounds", Ground, "ground")
    if Ground.CAPACITY_FALLBACK in grounds:
        own.fault(
            "capacity_fallback is admitted, whose conditions this version cannot check",
            "leave it out: a missing team goes to a person",
        )
    words = rules.Words(levels=tuple(level.name for level in levels), grounds=grounds)
    modes = [rules.mode(one, words) for one in own.tables("mode", "mode")]
    floors, nevers, onlys, excuses = [], [], [], []
    values: dict[str, tuple[Dated, ...]] = {}
    for entry in entries:
        floors += [rules.floor(one, words) for one in entry.tables("floor", "id")]
        nevers += [rules.never(one, words) for one in entry.tables("never", "id")]
        onlys += [rules.only(one) for one in entry.tables("only", "id")]
        excuses += [rules.excuse(one, words) for one in entry.tables("excuse", "id")]
        for one in entry.tables("value", "name"):
            for dated in rules.dated(one):
                values[dated.name] = (*values.get(dated.name, ()), dated)
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
        modes=tuple(mode for mode in modes if mode is not None),
        values={
            name: tuple(sorted(values[name], key=lambda one: one.origin.since))
            for name in sorted(values)
        },
        sources=sources,
    )
    for entry in entries:
        entry.close()
    _whole(profile, own)
    return profile


def _shared(
    tables: tuple[tuple[str, dict[str, Any]], ...], faults: Faults
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
