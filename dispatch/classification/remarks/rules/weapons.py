"""Weapons: which, how near to hand, and whether they were put down again."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "firearm": words(
        "gun guns handgun handguns pistol pistols rifle rifles shotgun revolver firearm firearms glock pistola rifle arma armas"
    ),
    "blade": words(
        "knife knives machete sword razor boxcutter scissors axe hatchet dagger screwdriver cuchillo navaja machetes tijeras"
    ),
    "blunt": words("bat hammer pipe club crowbar wrench brick bate martillo tubo"),
    "weapon": words(
        "gun guns handgun handguns pistol pistols rifle rifles shotgun revolver firearm firearms glock pistola arma armas"
        " knife knives machete sword razor boxcutter scissors axe hatchet dagger screwdriver cuchillo navaja machetes tijeras"
        " bat hammer pipe club crowbar wrench brick bate martillo tubo weapon weapons wpn wpns"
    ),
    "hold": words(
        "holding holds held waving waves brandishing brandished swinging pointing pointed aiming wielding clutching gripping"
    ),
    "hand": words("hand hands mano manos"),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.in-hand",
        phrases=(
            "$hold $pos? _2 $weapon",
            "$weapon _1 in|en $pos? $hand",
            "armed w/|with $pos? _2 $weapon",
        ),
        says=(("weapon", "in_hand"),),
        denied=(("weapon", "none"),),
    ),
    Rule(
        id="weapon.there",
        phrases=("$have $pos? _2 $weapon",),
        says=(("weapon", "accessible"),),
        denied=(("weapon", "none"),),
    ),
    Rule(
        id="weapon.none",
        phrases=("no|sin|neg|without $weapon", "$weapon : none|no|neg|negative", "unarmed"),
        says=(("weapon", "none"),),
        whole=True,
    ),
    Rule(
        id="weapon.put-down",
        phrases=("put|puts _2 $weapon down", "dropped $pos? $weapon", "put it down"),
        says=(("weapon", "none"),),
        turn=Turn.SETTLES,
        whole=True,
    ),
)

REAL_WORDS: Final = words("")
