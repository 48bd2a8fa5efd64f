"""Air that cannot be breathed: exhaust, gas, coals, a bag over the head.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.own_body`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    NEAR,
    TO_DIE,
    attempt,
)
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="thing.gas",
        phrases=(
            "!about|of|on|buying|bought|ordering|ordered|googling $su_burns >!monoxide",
            "mixing|mixed|mixes ~3 chemicals|bleach|cleaners|acid|ammonia|cleaner",
            "hydrogen sulfide",
            "hose|tube|tubing|duct|pipe|vent ~4 exhaust|tailpipe|muffler",
            "exhaust|tailpipe|muffler *4 hose|window|pipe|vacuum",
        ),
        signs=("su_fumes",),
        tight=True,
    ),
    Rule(
        id="thing.hose-to-the-exhaust",
        phrases=(
            "hose|tube|tubing|duct|vent ~2 to|from|on|into|over|off|in ~2 exhaust|tailpipe|muffler",
        ),
        signs=("su_exhaust_hose",),
        tight=True,
    ),
    Rule(
        id="thing.engine",
        phrases=(
            "car|engine|truck|motor|vehicle|veh|suv|van|pickup|mower|generator ~2 running|on|idling|going|started|idles|runs|runnin",
            "running|idling car|engine|truck|motor|vehicle|suv|van|pickup|mower|generator|veh",
            "has|have|left|got it|motor|engine running|idling|on >!from|to|late",
            "gas|oven|stove|burners|propane ~2 on|running|hissing|open",
        ),
        signs=("su_engine",),
        tight=True,
    ),
    Rule(
        id="thing.gas-turned-on",
        phrases=(
            "turned|turns|turning|left|opened|blew ~2 on|up|open ~3 gas|stove|oven|burners|propane",
            "turned|turns|turning|opened gas|stove|oven|burners|propane|valve ~1 on|up|open",
            "gas|stove|oven|burners|propane ~1 is|are|turned on|open|hissing|running",
        ),
        signs=("su_gas_on",),
        tight=True,
    ),
    Rule(
        id="thing.lit",
        phrases=("lit|burning|smoking|lighting|lights|smoke|smoldering|glowing",),
        signs=("su_lit",),
        whole=True,
    ),
    Rule(
        id="words.warning",
        phrases=(
            "poison|toxic|hazmat|danger|dangerous|deadly ~1 gas|fumes|chemicals|air|inside",
            "hazmat|do not enter",
            "dont enter|open",
        ),
        signs=("su_warning",),
        whole=True,
    ),
    Rule(
        id="place.shut-building",
        phrases=(
            "sealed|locked|shut|closed|taped $su_self ~1 in|inside|up ~2 garage|shed|barn|shop|unit",
            "garage|shed|barn|shop|unit|bay|carport|stall ~4 closed|shut|down|sealed|locked|taped|blocked",
            "closed|sealed|locked|shut|airtight ~1 garage|shed|barn|shop|unit|bay",
        ),
        signs=("su_shut_building",),
        tight=True,
    ),
    Rule(
        id="place.shut",
        phrases=(
            "$su_room *3 $su_shut",
            "window|windows *2 up|rolled|cracked",
            "$su_shut ~2 $su_room",
            "towels|towel|blanket|tape|rags|clothes|foil|plastic ~4 under|around|over|along|in ~2 door|doors|crack|cracks|window|windows|vents|vent",
            "bag|mask ~2 over|on ~1 head|face|$su_his",
            "sealed|locked|shut|taped|closed $su_self ~1 in|inside|up",
            "taped|sealed|stuffed ~3 $su_room",
            "sign|note|paper ~3 window|door|dash|windshield",
        ),
        signs=("su_shut_in",),
        tight=True,
    ),
    Rule(
        id="person.inside",
        phrases=(
            "inside|in|into ~3 $su_seat",
            "is|hes|shes|him|her|male|female|man|woman|person|he|she|still ~1 inside|in it|there",
            "wont|not|refuses|refusing|cant ~2 unlock|open|come|get|coming|out|roll",
            "locked ~1 in|doors|inside|himself|herself",
        ),
        signs=("su_inside",),
        whole=True,
    ),
    Rule(
        id="pose.bag",
        phrases=(
            "bag|plastic|cellophane|saran|cling|wrap|sack|bolsa|pillowcase ~5 over|around|on|round|onto|en ~1 $su_his|her|my|the? own? head|face|mouth|nose|cabeza >!chair|seat",
            "helium|nitrogen|argon ~6 bag|mask|hood|tube|breathing|inhaling",
            "bag|mask|hood|tube|breathing|inhaling ~6 helium|nitrogen|argon",
        ),
        signs=("su_bag",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt(
        "gas-on-to-die",
        "su_gas_on",
        "su_shut_in|su_purpose|su_goodbye|suicide_ideation>=passive",
        within=NEAR,
    ),
    attempt("fumes-to-die", "su_fumes", "su_purpose|suicide_ideation>=passive", within=8),
    attempt(
        "lit-inside", "su_fumes", "su_lit|su_shut_in", f"su_inside|su_warning|{TO_DIE}", within=NEAR
    ),
    attempt("hose-and-inside", "su_exhaust_hose", "su_inside", within=2 * NEAR),
    attempt("bag-over-head", "su_bag", unless=("su_play", "su_mischance")),
    attempt(
        "fumes-shut-in",
        "su_fumes|su_engine",
        "su_shut_building",
        f"su_inside|down|out|{TO_DIE}",
        within=2 * NEAR,
    ),
)
