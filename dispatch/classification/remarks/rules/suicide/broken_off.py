"""An attempt that was broken off."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="attempt.broken-off",
        phrases=(
            (
                "$su_gun|$su_knife _4 now|then _4 on|in _3 table|floor|counter|desk|bed|ground|"
                "seat|dresser|grass"
            ),
            (
                "put|puts|set|sets|laid|lays|placed|dropped|drops|lowered _2 $su_gun|$su_knife _1 "
                "down|on|onto|away"
            ),
            "now its|it|gun|knife _1 is? on|in _3 table|floor|counter|desk|bed|ground|seat|dresser",
            (
                "climbed|stepped|came|got|gotten|pulled|back|brought|walked|helped|moved|coaxed|"
                "talked _2 back|off|down|from _2 $su_edge|roof|bridge|tracks|tower|platform"
            ),
            (
                "came|got|climbed|climbs|stepped|pulled|moved|coming|comes|coaxed|talked back _1 "
                "over|down|in|inside|onto|from|up"
            ),
            "came|got|climbed|talked down|back _3 when|after|safely|on|now|himself|herself",
            "no longer|longer on _2 $su_edge|roof|bridge|tracks",
            "off _1 the ledge|railing|rail|tracks|bridge|roof now|and",
            "back on _2 platform|sidewalk|right|safe|inside",
            "put _3 $su_gun|$su_knife down|away _4 when|after|himself|herself",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "possible")),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
)
