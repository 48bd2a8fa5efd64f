"""The means, and how near they are."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="means.in-hand",
        phrases=(
            "$su_gun|$su_knife|$su_rope|$su_pills _4 lap|knees|hand|hands|palm",
            "$su_gun|shotgun|rifle|pistol _3 w|with|on $su_self|him|her",
            "loading|loaded ~2 $su_gun",
            "noose|rope|belt on|around|ready",
            "walked|went|left|drove _5 w|with _2 $su_gun",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|with|w|w/ him|her|me >!own|side|mind",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|in|with|w _2 seat|lap",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on _2 dresser|fridge|stove",
            (
                "holding|holds|held|waving|clutching|gripping|pointing|armed|grabbed|has|"
                "have|picked "
                "_3 $su_gun|$su_knife|$su_rope|$su_pills _2 in|en|on _1 hand|hands|mano|"
                "lap|him|her|"
                "me"
            ),
            (
                "holding|holds|clutching|gripping|waving|pointing|brandishing|loading|"
                "racking|cocked|"
                "picked _4 $su_gun|$su_knife|$su_rope|$su_pills"
            ),
            "armed w/|w|with _3 $su_gun|$su_knife",
            (
                "$su_gun|$su_knife|$su_rope|$su_pills|tablets _5 beside|next|near|within|front|lap|"
                "hand|hands|bedside|waistband|pocket|reach|mano|here"
            ),
            "$su_near _3 $su_gun|$su_knife|$su_rope|$su_pills",
            (
                "$su_gun|$su_knife|$su_pills _3 on|in _2 lap|night|nightstand|bed|table|desk|seat|"
                "counter|sink"
            ),
            "took|grabbed|got|left|walked _3 $su_gun|$su_knife|$su_rope >!from|away|out|off",
            "has|holding|got|have _1 it|them _1 in|to _1 hand|hands|lap",
            "cutting|slicing|sawing|carving _6 with|w/|w|using _3 $su_knife",
            "$su_gun|$su_knife _3 to|at|in|against|under _2 $su_head|wrist|wrists",
            "belt|rope|noose|cord|sheet|soga _3 tied|round|around|over|up",
            (
                "has|have|got|w/|w|with a|an|the|his|her|my _1 $su_gun|$su_knife|noose >!in|at|"
                "inside|locked|somewhere|under|upstairs|en|but|safe|cabinet|that|permit|license|"
                "collection|blade"
            ),
        ),
        says=(("means_access", "immediate"),),
        denied=(("means_access", "none"),),
        about_suicide=True,
    ),
    Rule(
        id="means.somewhere",
        phrases=(
            "can|could|able _1 get _2 $su_gun|$su_pills|$su_rope",
            "lives|live|near|close|walking _3 bridge|tracks|overpass",
            "$su_gun|$su_knife|$su_rope|$su_pills _2 in|at|under|behind|on|by _3 $su_house|drawer|garage|barn|shed|safe|cabinet|locked|closet",
            "rope|hose|gun|guns|rifles|shotgun|pills|tablets is|are already|in|there|at|somewhere",
            "bought|purchased|has|keeps|kept _3 hose|tape|helium|rope|gun",
            "knows|know where _3 $su_gun|gun|$su_pills",
            "!$su_self|self $su_have _3 $su_gun|$su_knife|$su_rope|$su_pills",
            (
                "$su_gun|$su_knife|$su_rope|$su_pills|morphine _4 at|in|inside|en|under|is _2 "
                "$su_house"
            ),
            "access _1 to _3 $su_gun|$su_knife|$su_rope|$su_pills|means|weapons|firearms",
            (
                "$su_gun|$su_knife|pills|pistolas|armas|rifles _3 in|at|under|locked|bajo|safe|"
                "somewhere"
            ),
            (
                "own|owns|bought|keeps|kept|purchased|hoarding|stockpiling|stashed|saved|saving _3 "
                "$su_gun|$su_pills|$su_rope|pills"
            ),
            "know|knows where _3 $su_gun|$su_pills|morphine",
            "lives|live|near|close|walking _4 bridge|tracks|overpass|from",
            "$su_pills _2 set|saved|stashed|put|hidden|left aside|up|away|over",
        ),
        says=(("means_access", "possible"),),
        denied=(),
        about_suicide=True,
    ),
    Rule(
        id="means.none",
        phrases=(
            "no|without|denies access|means _1 to? _1 means|weapons|firearms|guns|pills|it >!mentioned|known",
            "no means >!mentioned|known|asked",
            "husband|wife|mom|dad|mother|father|parents|family|staff|brother|sister|roommate|partner|friend|officers _1 removed|hid|secured|flushed _4 $su_gun|$su_knife|$su_pills|$su_rope|guns|meds|pills",
            "$su_gun|$su_knife|$su_rope|$su_pills|it|them|blade|tablets _3 taken|secured|removed|thrown|gone|flushed|surrendered >!all|by mouth",
            "threw|tossed|flushed|dumped|gave|handed|removed|slid _3 $su_gun|$su_knife|$su_rope|$su_pills|blades|tablets|them|it _3 river|away|trash|toilet|neighbor|sister|brother|mom|dad|cousin|wife|husband|staff|officer|home|out|hallway",
            "flushed|dumped _6 tablets|pills|meds|left",
            "no|without|denies means|access >!mentioned|known|to",
            "nothing _3 to do it with",
            "no tiene _1 con que|qué|nada",
            "w|with|has no $su_gun|$su_knife|pills|weapons",
            "nothing _2 here|home|apartment|house _2 to? use|do",
            "$su_gun|$su_knife|pills|meds|rope _3 secured|removed",
            "no|denies|without|lacks|any _1 access? to? means",
            "no|denies|without access _2 $su_gun|$su_knife|$su_pills|weapons|firearms|means",
            "nothing|anything _2 to do|hurt|use _1 it|himself|herself|myself|this with",
            "dont|doesnt have anything|one|any|means|it|access",
            (
                "$su_gun|guns|$su_knife|$su_rope|pills|meds|medication|pastillas|everything _4 "
                "flushed|removed|confiscated|surrendered|sold|pawn|thrown|disposed|secured|"
                "trash|away"
            ),
            (
                "flushed|removed|confiscated|surrendered|sold|threw|thrown|cut|turned|gave _4 "
                "$su_gun|$su_rope|$su_knife|pills|meds|medication|both _4 away|out|in|up|"
                "trash|from|"
                "before|prior|toilet|custody"
            ),
            "took|taken|grabbed|wrestled|got _2 $su_gun|$su_knife|pills|meds|it _1 away|from",
            "no other means",
            "ladder|roof _3 locked",
        ),
        says=(("means_access", "none"),),
        whole=True,
        about_suicide=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="means.not-said",
        phrases=(
            (
                "asked _4 reach|means|access|gun|guns|pills _3 not|wont|wouldnt|refused|refuses|"
                "declined"
            ),
            (
                "wont|wouldnt|refuses|refused|declined _3 say|tell _4 means|gun|guns|pills|method|"
                "reach"
            ),
        ),
        says=(("means_access", "refused"),),
        whole=True,
        about_suicide=True,
    ),
)
