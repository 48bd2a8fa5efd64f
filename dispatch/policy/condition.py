"""Conditions on facts: how they are written, and what a rule may not name.

What this file refuses is what makes a profile fair and monotone by form. A rule about levels can
only say "this or worse"; nobody can write a rule about a language, a diagnosis or a past.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from dispatch.contracts.fact import NOT_KNOWN, SCALES, UNANSWERED, Scale, Shape
from dispatch.policy.fault import Entry
from dispatch.policy.model import Condition, When


class Use(Enum):
    """What a condition is for."""

    FLOOR = "a floor"
    FORBID = "a never-rule"
    PERMIT = "an only-rule or an excuse"


MATCHING: Final[frozenset[str]] = frozenset(
    {"matching_tag", "access_need", "violence_history"}
    | {"diagnosis", "registry_note", "prior_contact", "repeat_contact", "repeat_contact_30d"}
    | {"language", "race", "ethnicity", "accent", "dress", "housing", "address", "payer"}
    | {"gender", "religion", "immigration_status", "criminal_record"}
)
"""Facts for finding a fitting team, or no facts at all here: no rule may hang on them."""

MATCHING_VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "preference": ("female_responder", "no_uniform", "language:"),
}
"""Values of other facts that only serve to find a fitting team, by how they begin."""

MEDICAL: Final = frozenset(
    {"consciousness", "overdose", "intoxication", "medical", "self_harm_now"}
)
"""Facts of which an unanswered question adds EMS."""

CALM: Final[Mapping[str, str]] = {
    "consent": "agrees",
    "age_band": "adult",
    "caller_relation": "self",
    "location_setting": "indoor_private",
    "triage_state": "complete",
}
"""The calm value of each category that is no flag; a flag is calm when false."""


def when(entry: Entry, raw: object, use: Use) -> When:
    """The conditions of one table, sorted by fact; at least one is demanded."""
    if not isinstance(raw, Mapping) or not raw:
        entry.fault("it names no condition", 'write when.<fact> = "<value> or worse"')
        return ()
    found = [_condition(entry, str(name), said, use) for name, said in raw.items()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.fact))


def _condition(entry: Entry, name: str, said: object, use: Use) -> Condition | None:
    if name in MATCHING:
        entry.fault(
            f"{name!r} may help to find a fitting team and moves nothing else",
            "remove the condition; name what was seen or said instead",
        )
        return None
    if name == "team_unavailable":
        entry.fault(
            "a missing team is no fact about a call",
            'remove the condition; write [fallback] with opened_by = "reported_unavailable"',
        )
        return None
    scale = SCALES.get(name)
    if scale is None:
        entry.fault(f"unknown fact {name!r}", f"use one of {', '.join(sorted(SCALES))}")
        return None
    if isinstance(said, bool):
        said = ["true" if said else "false"]
    if isinstance(said, str):
        return _compared(entry, name, scale, entry.chosen(said), use)
    if isinstance(said, list) and said and all(isinstance(value, str) for value in said):
        return _listed(entry, name, scale, tuple(entry.chosen(value) for value in said), use)
    entry.fault(f"{name} has no values", f'write when.{name} = ["..."]')
    return None


def _compared(entry: Entry, name: str, scale: Scale, words: str, use: Use) -> Condition | None:
    if scale.shape is not Shape.ORDERED:
        entry.fault(f"the values of {name} have no order", f'list them: when.{name} = ["..."]')
        return None
    if words.endswith(" or worse"):
        value, below = words.removesuffix(" or worse").strip(), False
    elif words.startswith("below "):
        value, below = words.removeprefix("below ").strip(), True
    else:
        entry.fault(
            f"{name} is ordered and is compared with {words!r}",
            f'write when.{name} = "<value> or worse"',
        )
        return None
    if value not in scale.values:
        entry.fault(f"unknown value {value!r} of {name}", f"use one of {', '.join(scale.values)}")
        return None
    rank = scale.rank(value)
    if below and use is not Use.PERMIT:
        entry.fault(
            f"{name} is compared with {words!r} in {use.value}",
            'only what permits a mode may say "below"; write "<value> or worse"',
        )
        return None
    if rank == 0:
        entry.fault(
            f"{words!r} of {name} is met by " + ("nothing" if below else "the calm value too"),
            f"compare with one of {', '.join(scale.values[1:])}",
        )
        return None
    values = scale.values[:rank] if below else scale.values[rank:]
    return Condition(fact=name, values=frozenset(values), words=words)


def _listed(
    entry: Entry, name: str, scale: Scale, values: tuple[str, ...], use: Use
) -> Condition | None:
    if UNANSWERED in values:
        if use is Use.FLOOR and values == (UNANSWERED,) and name in MEDICAL | {"weapon"}:
            return Condition(fact=name, values=frozenset(values), words=UNANSWERED)
        entry.fault(
            f"'unanswered' of {name} stands in {use.value} or beside other values",
            "name it alone, in a floor about a medical fact or the weapon",
        )
        return None
    if scale.shape is Shape.ORDERED:
        entry.fault(
            f"{name} is ordered and is compared with a list",
            f'write when.{name} = "<value> or worse"',
        )
        return None
    good = True
    for value in values:
        if value in NOT_KNOWN:
            entry.fault(
                f"{value!r} of {name} is no ground for anything",
                "remove it: not asking and not saying add nothing",
            )
        elif any(value.startswith(start) for start in MATCHING_VALUES.get(name, ())):
            entry.fault(
                f"{value!r} of {name} may help to find a fitting team and moves nothing else",
                "remove the value",
            )
        elif use is Use.FLOOR and (name, value) == ("consent", "declines"):
            entry.fault("declining is a right and adds nothing", "remove the condition")
        elif not scale.allows(value):
            entry.fault(
                f"unknown value {value!r} of {name}", f"use one of {', '.join(scale.values)}"
            )
        elif use is Use.FLOOR and value == (
            "false" if scale.values == ("false", "true") else CALM.get(name)
        ):
            entry.fault(
                f"{value!r} is the calm value of {name}",
                "a floor may not be higher for it than for not knowing; remove it",
            )
        else:
            continue
        good = False
    if not good:
        return None
    return Condition(fact=name, values=frozenset(values), words=" or ".join(sorted(set(values))))
