"""Were shots heard together with a cry or a quarrel, so that they are more than a noise?

A noise by itself is no weapon. Shots behind a scream for help or a fight were fired at somebody.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import weapon
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.shots-heard",
        scope="noise",
        phrases=(
            "gunshot|gunshots|gunfire >!wound|wounds|residue|sounds|like|video|recording|in|to",
            "heard|hears|hear|hearing|then|by|and|was|were ~2 shot|shots|disparos|balazos >!of|glass|glasses|him|her|me",
            "#|one|two|three|four|five|six|several|couple|few|multiple shot|shots >!of|glass|glasses|in|for",
        ),
        signs=("shots_heard",),
        tight=True,
    ),
    Rule(
        id="weapon.cry-heard",
        scope="noise",
        phrases=(
            "scream|screams|screaming|screamed|yell|yells|yelling|yelled|shouting|shouted|crying|begging|pleading|hollering ~2 help|stop|no|dont|please|auxilio|ayuda",
            "woman|man|female|male|girl|boy|lady|someone|somebody|people|couple|neighbors|neighbor|kid|mother|wife|husband ~2 scream|screams|screaming|screamed|begging|pleading|arguing|fighting|yelling|shouting",
            "argument|fight|fighting|arguing|altercation|screams|scream|gritos|pleito",
            "went|gone|its|all|then quiet|silent|silence",
            "body|somebody|someone|man|male|woman|female|person drop|drops|dropped|fall|fell|down|hit|running|ran|bleeding",
        ),
        signs=("cry_heard",),
        tight=True,
    ),
    Rule(
        id="weapon.noise-explained",
        scope="noise",
        phrases=(
            "hunters|hunter|hunting|fireworks|firecrackers|firework|backfire|backfiring|backfired|balloons|range|target|targets|skeet|practice|nailgun|movie|film|tv|television|game|games|nobody else|voices|hallucinating|salute|blanks",
            "no|not ~1 one|body? else hears|heard|hear",
            "nobody|noone else",
        ),
        signs=("noise_explained",),
    ),
)

TOGETHER: Final = (
    Together(
        id="weapon.shots-and-a-cry",
        needs=("shots_heard", "cry_heard"),
        says=weapon("used", "firearm"),
        unless=("noise_explained", "disorganization>=some", "weapon=none"),
        within=14,
    ),
)
