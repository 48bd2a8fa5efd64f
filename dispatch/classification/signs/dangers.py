"""Which dangers do a type's words name, whatever the rest of it says? Suggested in every reading.

A sign decides what a call is about, and one alone leads. A weapon, a fight, a threat or somebody
who does not wake is worth saying beside any of them, and where nobody has settled the type as well.
All of it is a suggestion: a person confirms what officers could rest on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.classification.signs.things import (
    AFTERWARDS,
    ATTACKED,
    BLADE,
    GUN,
    THING,
    WEAPON_AS_A_THING,
)
from dispatch.contracts.fact import SCALES, Shape

_JUST_DENIED: Final = re.compile(
    r"\b(?:no|non|not|nt|without|un|false|unfounded|other than|never) (?:an? |any |known )?$"
)
"""Right before the words: the danger is said to be away. Further away it hides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """Words that name a danger, and what they suggest."""

    words: re.Pattern[str]
    suggests: tuple[tuple[str, str], ...]
    unless: re.Pattern[str] | None = None


def _danger(words: str, unless: str = "", **suggests: str) -> Danger:
    return Danger(
        words=re.compile(rf"\b(?:{words})\b"),
        suggests=tuple(sorted(suggests.items())),
        unless=re.compile(rf"\b(?:{unless})\b") if unless else None,
    )


DANGERS: Final = (
    _danger(
        r"unresponsive|(?:not|non|nt|un) (?:responsive|responding|conscious|awake|waking)"
        r"|unconscious|passed out|wont wake(?: up)?|unable to wake|agonal",
        consciousness="unresponsive",
    ),
    _danger(
        r"(?:not|non|stopped|isnt|no longer) breathing|no (?:pulse|breathing)|pulseless"
        r"|(?:cardiac|respiratory|full) arrest|vsa|vital signs absent|cpr",
        unless=r"training|class|instruction",
        consciousness="unresponsive",
        medical="red_flag",
    ),
    _danger(
        r"altered|semi ?(?:un)?conscious|lethargic|in and out of consciousness",
        unless=r"checks?|documents?|currency|prescription|vehicle|plates?|id",
        consciousness="altered",
    ),
    _danger(r"(?:intoxicated|drunk|overdose|person) down", consciousness="unanswered"),
    _danger(
        rf"armed|weapon|deadly weapon|{BLADE}|{GUN}|gun ?fire|gun ?shots?|gsw|shots? (?:fired"
        rf"|heard)",
        weapon="accessible",
    ),
    _danger(
        rf"with (?:an? )?(?:bat|club|hammer|pipe|crowbar|stick|rock|bottle)|{ATTACKED} with",
        weapon="accessible",
    ),
    _danger(rf"{GUN}|gun ?fire|gun ?shots?|gsw|shots? (?:fired|heard)", weapon_type="firearm"),
    _danger(BLADE, weapon_type="blade"),
    _danger(r"with (?:an? )?(?:bat|club|hammer|pipe|crowbar)", weapon_type="blunt"),
    _danger(
        r"fights?|fighting|strangl\w*|brawl\w*|melee|affray|physical (?:\w+ )?(?:altercation"
        r"|dispute"
        r"|disturbance|domestic|dv)|(?:altercation|dispute|disturbance|domestic|dv) physical",
        unless=rf"verbal|{THING}|{AFTERWARDS}",
        violence_now="assaulting",
    ),
    _danger(
        r"violent|violence|combative|assaultive|aggressive|aggression|attacking",
        unless=rf"{THING}|driv\w*|panhandl\w*|{AFTERWARDS}",
        violence_now="threatening",
    ),
    _danger(
        r"threat|menac\w*|intimidat\w*",
        unless=r"suicid\w*|jump\w*|self|themselves|themself|harm|verbal only",
        threat_to_others="threat",
    ),
    _danger(
        r"(?:threat|danger|harm)(?:s|ful)? (?:to |against )?(?:self (?:or |and )?)?(?:to )?others",
        threat_to_others="threat",
    ),
    _danger(r"homicidal", threat_to_others="idea"),
)


def dangers(words: str) -> Mapping[str, str]:
    """What the words of a plain label suggest of dangers, the graver of two; empty for none."""
    rest = WEAPON_AS_A_THING.sub(" / ", words)
    suggested: dict[str, str] = {}
    for danger in DANGERS:
        if danger.unless and danger.unless.search(words):
            continue
        if any(not _JUST_DENIED.search(rest[: at.start()]) for at in danger.words.finditer(rest)):
            graver(suggested, danger.suggests)
    return suggested


def graver(known: dict[str, str], more: tuple[tuple[str, str], ...]) -> None:
    """Adds facts to those known; of two values of an ordered fact the graver one stays."""
    for fact, value in more:
        scale = SCALES[fact]
        if fact not in known or (
            scale.shape is Shape.ORDERED and scale.rank(value) > scale.rank(known[fact])
        ):
            known[fact] = value
