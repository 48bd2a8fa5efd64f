"""What does a caller complain of who says nothing of themselves, and what do they need?

A stage of :mod:`dispatch.classification.remarks.callers`, over the words.
"""

from itertools import pairwise
from typing import Final

from dispatch.classification.remarks.lexicon import words

THINGS: Final = words(
    "pit pits mutt mutts puppy husky angus head steer bull calf goat goats dog dogs cat cats bat"
    " bats snake skunk raccoon coon deer buck possum opossum squirrel cow cows"
    " horse horses cattle hog hogs coyote coyotes bear bobcat fox goose geese rooster animal"
    " animals wallet purse keys phone found shells"
)
"""What a call may be about in which nobody does anything."""
_DAMAGE: Final = words(
    "sideswiped keyed scratched scratch scratches dent dented slashed egged dumped"
    " smashed shattered damaged broken mirror tires windshield bumper plates catalytic converter"
    " scam scammed scammer scammers fraud fraudulent fake impersonating impersonator phishing"
    " hacked zelle venmo cashapp wired giftcards unauthorized forged counterfeit"
    " suspect suspects susp culprit burglarized ransacked missing"
)
_DAMAGED: Final = frozenset({
    ("kept", "going"),
    ("posing", "as"), ("gift", "cards"), ("gift", "card"), ("claiming", "to"), ("hit", "skip"),
    ("pry", "marks"), ("kicked", "in"), ("broken", "into"), ("broke", "into"),
    ("bank", "account"), ("credit", "card"), ("stay", "anonymous"), ("remain", "anonymous"),
    ("remain", "anon"), ("no", "contact"), ("want", "contact"), ("wants", "contact"),
    ("be", "anonymous"), ("extra", "patrol"), ("calls", "from"), ("texts", "from"),
    ("messages", "from"), ("wrong", "way"), ("all", "over"), ("the", "red"), ("red", "light"),
    ("stop", "sign"), ("almost", "hit"), ("nearly", "hit"), ("brake", "checked"),
    ("brake", "checking"), ("road", "rage"), ("cut", "off"), ("shot", "off"), ("going", "off"),
    ("set", "off"), ("is", "anonymous"), ("rp", "anonymous"), ("rp", "anon"),
    ("caller", "anonymous"), ("other", "car"), ("other", "driver"), ("other", "vehicle"),
    ("while", "parked"), ("took", "off"), ("blocked", "calls"), ("unknown", "number"),
    ("requesting", "patrol"), ("patrol", "requested"), ("blocked", "number"),
    ("cut", "through"), ("loud", "music"), ("loud", "party"),
})  # fmt: skip
"""Words side by side by which somebody complains: damage, driving, noise, and no wish to be met."""
_DRIVES: Final = words(
    "weaving swerving speeding reckless recklessly tailgating drifting swerves weaves burnout"
    " burnouts donuts revving racing following idling passing tailgated"
)
_VEHICLES: Final = words(
    "car cars truck trucks pickup suv van semi sedan vehicle veh vehicles motorcycle motorcycles"
    " bike bikes jeep ford chevy toyota honda dodge nissan silverado corolla camry civic altima"
    " f150 mustang trailer rv camper box dirtbike dirtbikes atv atvs utv scooter scooters plate tag"
    " minivan wagon coupe hatchback convertible moped semitruck rig flatbed uhaul motorhome tractor"
    " kia hyundai subaru bmw audi tesla gmc buick lexus acura mazda vw accord tacoma tundra sierra"
    " tahoe explorer impala charger malibu fusion prius rav4 crv outback forester sentra elantra"
)
"""Somebody drives it, or left it there."""


def is_done_by_another(found: list[str]) -> bool:
    """Whether somebody who is not named did what a caller complains of."""
    if not _DAMAGE.isdisjoint(found) or not _DAMAGED.isdisjoint(pairwise(found)):
        return True
    if not _DRIVES.isdisjoint(found):
        return not _VEHICLES.isdisjoint(found)
    return False


_IS_IN: Final = words(
    "wheelchair walker oxygen o2 insulin inhaler dialysis nebulizer prescription refill"
    " stranded stuck"
    " lift ride shelter"
)
_RUNS_OUT: Final = words("pills meds medication medications medicine food heat formula diapers")


def _is_locked_out(found: list[str]) -> bool:
    """Whether a caller stands before the own door, and not beside a car."""
    return ("locked", "out") in pairwise(found) and _VEHICLES.isdisjoint(found)


_CANT: Final = words("cant cannot unable couldnt")
_STANDS: Final = frozenset({
    ("get", "up"), ("stand", "up"), ("get", "down"), ("walk", "on"),
})  # fmt: skip


def is_in_need(found: list[str]) -> bool:
    """Whether a caller of whom alone is spoken needs what keeps them going, or cannot get up."""
    if (
        not _IS_IN.isdisjoint(found)
        or _is_locked_out(found)
        or (("out", "of") in pairwise(found) and not _RUNS_OUT.isdisjoint(found))
    ):
        return True
    return any(
        word in _CANT and not _STANDS.isdisjoint(pairwise(found[at + 1 : at + 4]))
        for at, word in enumerate(found)
    )
