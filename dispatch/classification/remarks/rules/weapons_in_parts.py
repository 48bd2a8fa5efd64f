"""Is a weapon told in parts: named in one place, and held, used or asked for in another?

A weapon that is only named says no more than that; what stands near it tells where it is.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import weapon
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

_NAMED: Final = {
    "other": ("$other_weapon", "$sort $firearm|spray"),
    "firearm": ("$firearm",),
    "blade": ("$blade",),
    "blunt": ("$blunt",),
}
"""How a weapon of each type is named; where several are, the first of these holds."""
_SOME_NAMED: Final = "|".join(f"named_{kind}" for kind in _NAMED)
"""One of several weapons may be this one, and what is held of them all be told of another."""

RULES: Final[tuple[Rule, ...]] = (
    *(
        # A weapon was named and nothing else said of it: "it" can now be held, fired, put down.
        Rule(
            id=f"weapon.named-{kind}",
            scope="weapon",
            phrases=phrases,
            says=weapon("unknown"),
            signs=(f"named_{kind}",),
        )
        for kind, phrases in _NAMED.items()
    ),
    Rule(
        id="weapon.named-untyped",
        scope="weapon",
        phrases=("$untyped",),
        says=weapon("unknown"),
    ),
    Rule(
        id="weapon.in-grip",
        phrases=(
            "$pos|one|both|each|left|right|r|l|other hand|hands|fist|fists|palm|grip|grasp|clutch|clutches|mano|manos >!of|off|free|empty|visible|up|cuffed|wheel|cuffs|print",
            "in|en hand|hands|fist|fists|mano|manos >!cuffs|over|me|it|out",
            "finger|fingers|thumb ~1 inside|on|in ~1 trigger|guard|hammer|safety",
            "dangling|dangles|cradled|clasped|gripped|trained|leveled|drawn|brandished",
        ),
        signs=("in_grip",),
    ),
    Rule(
        id="weapon.somebodys",
        phrases=(
            "!$of $he|$kin|his|my|i|ive|client|chatter|visitor|caller|student|resident|passenger ~4 !$feels $firearm|$blade|$untyped",
            "$firearm|$blade|$untyped ~2 $be|on|in|by|beside|near|under|next|w|with ~3 $he|$kin|his|my|i|client|chatter|visitor|student|resident",
            "possibly|poss|armed|weapon|w|with :? ~2 $firearm|$blade",
        ),
        signs=("his_arm",),
    ),
    Rule(
        id="weapon.did-it",
        phrases=(
            "did|done it|this|that",
            "made|making|makes ~4 bleed",
            "hole|holes in $pos? ~1 $flesh|$cut_limb",
        ),
        signs=("did_it",),
    ),
    Rule(
        id="weapon.menace",
        phrases=("$menaces",),
        signs=("menace",),
    ),
    Rule(
        # A brick that is picked up in a quarrel.
        id="weapon.takes-up",
        phrases=(
            "picked|picks|picking|grabbed|grabs|grabbing|snatched up? a|an|the|some|two|another|one|big|large ~2 $makeshift_blunt|$heavy >!of|house|job|up|on|at|in|for",
        ),
        signs=("takes_up",),
    ),
    Rule(
        # Parts of what is told in several sentences.
        id="weapon.bang",
        phrases=(
            "heard|hears|hear|hearing|was a|one|two|loud|the|# ~1 pop|pops|bang|bangs|gunshot|gunshots|shot|shots|boom|blast",
            "one|single|loud|two pop|pops|bang|bangs|gunshot|shot|boom",
        ),
        signs=("bang",),
    ),
    Rule(
        id="weapon.down",
        phrases=(
            "$be|on|lying|laying|fell|falling|dropped|slumped ~1 floor|ground|down|bleeding|blood|slumped|collapsed|hit",
            "blood|bleeding|gsw|not moving|breathing|responding",
            "wont|not|isnt moving|breathing|answering|responding|talking",
        ),
        signs=("somebody_down",),
    ),
    Rule(
        id="weapon.holds-it-first",
        phrases=(
            "im|hes|shes|i|he|she|still ~1 holding|gripping|clutching|pointing it",
            "it|its ~1 in|against|to|at $pos ~1 $hand|$vital|$flesh",
            "$tells ~3 drop|lower it",
        ),
        signs=("holds_it",),
    ),
    Rule(
        id="weapon.asked-for",
        phrases=(
            "^ any? other? weapons|guns|wpns|knives|arms|armas|firearms",
            "asked|asking|asks _6 weapons|guns|wpns|knives|firearms|armed",
        ),
        signs=("weapons_asked",),
    ),
    Rule(
        id="weapon.no-reply",
        phrases=(
            "^ no|without reply|answer|response|ans",
            "^ silence|hung|disconnected|disconnects",
            "^ line|caller|he|she|phone ~1 goes|went|is silent|quiet|dead",
        ),
        signs=("no_reply",),
    ),
    Rule(
        id="weapon.answered-no",
        phrases=("^ no|nope|negative|none|neg|denied|denies >!$has|reply|answer|response|ans",),
        signs=("said_no",),
    ),
)

TOGETHER: Final = (
    Together(
        # One shot heard, a gun beside somebody who is down.
        id="weapon.fired-and-down",
        needs=("weapon_type=firearm", "bang", "somebody_down"),
        says=weapon("used"),
        within=14,
    ),
    Together(
        # "Cornered his aunt in the laundry room, cleaver."
        id="weapon.named-with-menace",
        needs=(f"{_SOME_NAMED}|weapon=unknown", "menace"),
        says=weapon("in_hand"),
        # Where the words near it tell where it is, that holds.
        unless=("weapon_used", "taken_back", "weapon>=none"),
        within=7,
    ),
    Together(
        # "The other hand had the gun."
        id="weapon.in-grip-together",
        needs=(f"{_SOME_NAMED}|weapon=unknown|weapon=accessible", "in_grip"),
        says=weapon("in_hand"),
        unless=("laid_down", "taken_back", "weapon=none|weapon=present_not_reachable"),
        within=3,
    ),
    Together(
        # "Made his arm bleed with a knife."
        id="weapon.did-it-with",
        needs=("weapon=unknown|weapon=in_hand|weapon=accessible", "did_it"),
        says=weapon("used"),
        unless=("laid_down", "self_harm_now>=minor"),
        within=4,
    ),
    Together(
        id="weapon.taken-up-in-a-quarrel",
        needs=("takes_up", "violence_now>=verbal"),
        says=weapon("in_hand", "blunt"),
        unless=("taken_back", "laid_down", "weapon_used", "weapon>=none"),
        within=10,
    ),
    Together(
        id="weapon.held-before-named",
        needs=("weapon=unknown|weapon=accessible", "holds_it"),
        says=weapon("in_hand"),
        unless=("taken_back", "laid_down"),
        within=8,
    ),
    Together(
        # A weapon that is named and nowhere else is at hand.
        id="weapon.named-alone",
        needs=("weapon=unknown", "his_arm"),
        says=weapon("accessible"),
        unless=("weapons_asked", "taken_back"),
    ),
    *(
        Together(
            id=f"weapon.type-of-{kind}",
            needs=(
                "weapon=present_not_reachable|weapon=accessible|weapon=in_hand|weapon=used",
                f"named_{kind}",
            ),
            says=(("weapon_type", kind),),
        )
        for kind in _NAMED
    ),
    Together(
        # "Asked about weapons. No reply."
        id="weapon.asked-unanswered",
        needs=("weapons_asked", "no_reply"),
        says=weapon("unanswered"),
        within=1,
    ),
    Together(
        # "Weapons? No."
        id="weapon.asked-and-denied",
        needs=("weapons_asked", "said_no"),
        says=weapon("none"),
        within=1,
    ),
)

REAL_WORDS: Final = words("")
