"""Was a vehicle driven at somebody, or over somebody?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import WHO, weapon

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.drove-at",
        scope="weapon",
        phrases=(
            "$drives $pos? _3 at ~2 $harmed|crowd|crowds|officers",
            "$drives _2 toward|towards|into|through|over ~1 $struck_person|crowd|crowds|pedestrians",
            "$drives $pos? _2 at|into|through $pos? _1 house|patrol|squad|barricade|cruiser|storefront",
            (
                "tried|trying|tries|attempted|attempting|attempts|threatened|threatening to run|mow|"
                "plow|back ~2 over|down|into"
            ),
            (
                "tried|trying|tries|attempted|attempting|attempts _ _ ~1 "
                "$harmed ~1 w|with|using :? ~2 $driven_thing"
            ),
            "ran|running|mowed|mowing|backed|backing|plowed ~2 $harmed over|down",
            "ran|running|backed|drove|driving over $pos? $harmed|foot|leg|feet|legs",
            "rammed|ramming|rams _3 $harmed|$driven_thing|house|squad|gate|patrol|cruiser",
            (
                "hit|struck|hitting|hits|clipped|clips|pinned|pinning|bumped|bumping|dragged|dragging|"
                "knocked ~4 w|with|using $pos? ~1 $driven_thing >!door|key|keys"
            ),
            (
                "running|ran|coming|came|come|comes|charging|backing|backed|chasing|chased|going|went ~2 "
                "$harmed _1 w|with|in|on :? $pos ~2 $driven_thing|mower"
            ),
            "using|used|uses $pos? _1 $driven_thing as a weapon",
            "$drives|aimed|aiming|points|pointed $pos? _1 $driven_thing at|toward|towards|into ~1 $harmed",
            "le|la|lo atropello|atropellar|echo ~3 carro|camioneta|troca|coche|moto",
            "atropello|atropelló|echo|echó _3 carro|camioneta|troca",
        ),
        says=weapon("used", "vehicle"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.drove-so",
        scope="weapon",
        phrases=(
            "backed|ran|drove|rolled|pulled|inched|bumped $pos ~2 $driven_thing ~1 into|against|over ~1 my|our|$whose ~1 legs|leg|knees|knee|foot|feet|body|wheelchair|bike|hip|back",
            "$drives|ran|backed|crashed|plowed|put|smashed $pos ~2 $driven_thing ~1 into|through|thru|at ~3 porch|house|home|garage|storefront|store|gate|fence|mailbox|shed|trailer|entrance|lobby|doors ~2 on? purpose|deliberately|intentionally|purposely",
            "$drives ~6 trying|tried|attempting to|2 ~1 hit|run|strike|crush ~1 $struck_person|her|him",
            "put|drove|crashed|plowed|slammed|rammed $pos $driven_thing|$driven_thing ~1 thru|through|into _6 at $struck_person|the ~1 clerk|manager|cashier|guard|people|crowd",
            "floored|floors|gunned|punched it|gas at|toward|towards|into|straight ~2 $harmed|$kin|crowd",
            "se le|me|les|nos fue|vino|avento|aventó|echo|echó encima con _2 carro|camioneta|troca|coche|moto",
            "bumper|grille|hood|tires ~2 against|into|on|touching|pinning $pos ~2 knees|legs|shins|leg|body|back|hip",
            "aimed|aiming|aims|pointed|swung $pos ~1 $driven_thing at|toward|towards|into",
            "chasing|chased|following|followed|pursuing|pursued ~6 in $pos? ~1 $driven_thing _4 clipped|hit|bumped|rammed|struck|tapped|sideswiped|nudged",
            "pushing|pushed|push|running|ran|forcing|forced|knocking|knocked|bumping ~3 off the? ~1 road|highway|bridge|freeway|shoulder|interstate",
            "ran|running|mowed|mowing|drove|backed down|over the|a|my|his|her? $struck_person|kids|cyclist|cyclists|bicyclist|pedestrian|pedestrians|flagger|deputy|$kin >!house|home|place|$struck_at|apt|yard|for",
            "backed|backing|reversed|reversing into|over ~2 $struck_person|$kin|on ~2 purpose|again|twice",
            "$drives ~6 at|toward|towards|into ~3 $struck_person|crowd|crowds|kids|officers|group|pedestrians|people",
            "hit|struck|hitting|bumped|clipped|ran|pinned ~3 on purpose ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            "hit|struck|rammed|bumped|clipped ~2 purposely|intentionally|deliberately ~3 driver|car|truck|vehicle|w|with|by|van|suv",
            f"hit|struck|bumped|clipped|nudged|pushed|pinned ~2 {WHO} w|with :? $pos? ~2 bumper|truck|car|suv|van|vehicle|pickup",
            "avento|aventó|aventaron|echo|echó|echaron|aventando|echando ~2 carro|camioneta|troca|coche|moto|camion ~1 encima|a",
            "$driven_thing encima",
            "tried|tries|trying|attempted|attempting to ~1 hit|run|clip|mow|squash|pin|crush|back|ram ~4 w|with :? $pos? ~2 $driven_thing",
            f"drug|dragged|dragging ~2 {WHO} w|with|by|behind|from|under :? $pos? ~2 $driven_thing",
            f"drove|driving|took|sped off|away? w|with {WHO} on|hanging|clinging ~2 hood|door|side|bumper|window",
            "driver ~1 hit|struck|ran|backed|drove ~4 on purpose|again",
        ),
        says=weapon("used", "vehicle"),
        signs=("weapon_used",),
        whole=True,
    ),
)
