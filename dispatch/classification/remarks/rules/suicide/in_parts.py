"""Attempts that are told in parts: the place and the pose, the thing and the body, act and leave.

None of the parts says much alone, and they stand in any order, so no one phrase is waited for.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="place.height",
        phrases=(
            "$su_perch",
            "# fl|floor|flr|story|stories|flights|feet|ft",
            "floor|story|stories|top|upper ~1 window|level|lvl|deck|floor|story",
        ),
        signs=("su_height",),
        whole=True,
    ),
    Rule(
        id="place.summit",
        # Nobody stands there by chance: a roof, a bridge and a balcony are no such places.
        phrases=(
            "on|onto|atop|up|top|over|off|outside ~3 $su_summit|grain >!station|stop",
            "on|onto|atop|up|top|over ~2 grain bin",
            "top|atop ~4 $su_perch >!level|lvl|deck",
            "edge|lip|rim|brink|end|corner of|on|at ~3 $su_perch|quarry|canyon|gorge|falls|roof",
            "$su_perch ~1 edge|lip|rim|brink",
        ),
        signs=("su_summit",),
        tight=True,
    ),
    Rule(
        id="pose.at-a-height",
        phrases=(
            "legs|leg|feet|foot|toes|heels|shoes|body|knees|butt|ass ~3 out|over|off|past|outside|dangling|hanging|swinging|hang|dangle|overhanging >!of|the|a",
            "dangling|dangles|hanging|hangs|swinging|clinging|clings|hangin|dangle ~3 legs|feet|fingers|fingertips|hands|hand|arm|arms|outside|on|onto",
            "no|without|w/o ~1 harness|tether|lanyard|lifeline|gear",
            "nothing|air|nothin ~1 under|below|beneath|underneath|but",
            "holding|holds|hold|holdn|holdin|gripping|grips|clinging|hanging|hangs ~2 on? ~5 outside|outer|cable|wire|beam|fingers|fingertips|one hand|arm?",
            "outside|exterior|outer|backside|underside of ~4 $su_perch|fence|mesh|cage|barrier",
            "!not|isnt|back on|onto|to|at|out ~2 outside|exterior ~1 of|rail|ledge|edge",
            "leaning|leans|leaned|lean|tilting|swaying ~2 out|over|forward|backward|backwards|off >!yelling|shouting|smoking|throw|puke|vomit",
            "leg|foot|feet|legs out|over|off|dangling",
            "swung|swings|threw|hooked|draped|hanging|got|has|put ~3 leg|legs|foot|feet ~1 over|across|off",
            "straddling|straddles|perched|teetering|balancing|balanced|tiptoe",
            "way|far|all out ~2 on|at|over ~3 $su_perch|end|edge",
        ),
        signs=("su_exposed",),
        tight=True,
    ),
    Rule(
        # Hanging by a hand tells enough: what from may be any word.
        id="pose.over-nothing",
        phrases=(
            "nothing|air|nothin ~1 under|below|beneath|underneath him|her|me|them|but",
            "holding|holds|hold|holdn|holdin|hanging|hangs|clinging|dangling ~2 by|with ~1 fingers|fingertips|one|hands|arm|hand",
        ),
        signs=("su_over_nothing",),
        tight=True,
    ),
    Rule(
        id="place.way-of-trains",
        phrases=(
            "$su_settled ~5 $su_rails",
            "$su_rails ~2 $su_settled",
            "neck|head|body|himself|herself ~1 on|across|over|against ~1 $su_rails|rail",
        ),
        signs=("su_on_rails",),
        whole=True,
    ),
    Rule(
        id="place.among-cars",
        phrases=(
            "!$su_unreal $su_moves ~4 $su_cars >!station|stop|platform|yard|wash|seat|door|keys|tracks",
            "!$su_unreal $su_settled ~5 $su_lanes",
            "middle|center ~2 $su_lanes|#",
            "!$su_unreal $su_settled ~3 front of ~2 $su_cars",
        ),
        signs=("su_among_cars",),
        whole=True,
    ),
    Rule(
        id="act.to-be-hit",
        phrases=(
            "hit|kill|run|smash|crush me|him|her|us? over|down?",
            "$su_purposely",
            "on purpose|prupose",
            "trying|tryin|tries|tried|wants|wanting|waiting|hoping|asking|begging ~2 get|be|for ~3 hit|run|struck|killed",
            "arms|arm|hands ~1 out|wide|open|spread|outstretched|up|extended|raised",
            "facing|watching|toward|towards|faces|watches ~3 train|freight|engine|oncoming|locomotive|headlight",
            "train|freight|engine|locomotive|bus ~2 due|coming|approaching|inbound",
            "face ~1 down|up",
            "doing|does|did it|that|this again",
        ),
        signs=("su_to_be_hit",),
        tight=True,
    ),
    Rule(
        id="pose.own-body",
        phrases=(
            "to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|towards|beside|behind|contra|near|across $su_his|the|my own? $su_side? $su_pose|$su_aimed",
            "$su_aimed|$su_pose ~2 on|over|against|onto ~2 muzzle|barrel|tip|end",
            "barrel|muzzle|tip|point ~2 in|on|to|under|against|up|at ~2 own|his $su_pose|$su_aimed",
            "$su_aims ~4 on|at|against|toward|towards|to $su_self",
            "turned|turns|turning ~2 around? on|toward|at ~1 $su_self",
            "side|back|top|roof|middle|front|center of $su_his|my own? $su_aimed|$su_pose",
            "en|a|contra|hacia su|la|el|mi|sus $su_pose",
            "in|to|under|against|at $su_pose",
        ),
        signs=("su_own_body",),
        tight=True,
    ),
    Rule(
        id="pose.her-body",
        phrases=(
            "$su_woman *16 to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|beside|across her own? $su_side? $su_aimed|$su_pose|wrist|wrists",
        ),
        signs=("su_her_body",),
        whole=True,
    ),
    Rule(
        id="pose.body-of-hers",
        # Whose it is the words do not tell.
        phrases=(
            "to|at|against|under|in|into|inside|on|beneath|across her own? $su_side? $su_aimed|$su_pose|wrist|wrists",
        ),
        signs=("su_some_body",),
        tight=True,
    ),
    Rule(
        id="pose.by-another",
        phrases=(
            "$su_man ~3 $su_aims ~5 her|my|mom|moms|wife|wifes|clerk|clerks|caller|callers|me",
            "$su_man ~3 $su_aims ~8 to|at|against|on her|my|callers|clerks",
        ),
        signs=("su_by_another",),
        whole=True,
    ),
    Rule(
        id="thing.gun",
        phrases=(
            "$su_gun|9mm|rev|longgun|barrel|muzzle|firearm|gunpoint",
            "long gun",
        ),
        signs=("su_firearm",),
        whole=True,
    ),
    Rule(
        id="thing.blade",
        phrases=("$su_knife",),
        signs=("su_blade",),
        whole=True,
    ),
    Rule(
        # Pressed, held: a blade that lies near somebody's neck is not told so.
        id="pose.pressed",
        phrases=(
            "$su_aims ~4 $su_knife|it|one|that",
            "$su_knife ~2 pressed|held|pushed|dug|digging|stuck|jammed|right|up",
            "lo|la|se tiene|pone|puso|trae ~1 puesto|puesta|contra|en",
        ),
        signs=("su_pressed",),
        tight=True,
    ),
    Rule(
        id="pose.again",
        # Put down and taken up again.
        phrases=(
            "picked|picks|picking|took|takes|put|puts|has|got|grabbed|grabs|raised|pointed ~2 it|one|$su_gun|$su_knife ~1 up? ~1 again|back >!down|away|up|to|on|in",
            "it|$su_gun|$su_knife ~1 back up|to|at|under|in|against ~1 $su_his|her|my ~1 $su_pose|$su_aimed",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        turn=Turn.SETTLES,
        follows=True,
        whole=True,
    ),
    Rule(
        id="thing.ligature",
        phrases=("$su_cords",),
        signs=("su_ligature",),
        whole=True,
    ),
    Rule(
        id="pose.neck",
        phrases=(
            "around|round|on|about|over|aroun|arround|to|in ~1 $su_his|her|my|the|their|own own? neck|throat >!of",
            "around|round neck|throat",
            "neck|throat ~1 in|through|into",
            "al|en|del|por ~2 cuello",
        ),
        signs=("su_neck",),
        tight=True,
    ),
    Rule(
        id="thing.gas",
        phrases=(
            "$su_burns",
            "hose ~4 exhaust|tailpipe|muffler",
            "exhaust|tailpipe|muffler *4 hose|window|pipe|vacuum",
            "car|engine|truck|motor|vehicle|suv|van|pickup|mower|generator ~2 running|on|idling|going|started|idles|runs",
            "running|idling car|engine|truck|motor|vehicle|suv|van|pickup|mower|generator|veh",
            "gas|oven|stove|burners|propane ~2 on|running|hissing|open",
        ),
        signs=("su_fumes",),
        tight=True,
    ),
    Rule(
        id="place.shut",
        phrases=(
            "$su_room *3 $su_shut",
            "garage|window|windows *3 down|up|rolled|locked",
            "$su_shut ~2 $su_room",
            "towels|towel|blanket|tape|rags|clothes|foil|plastic ~4 under|around|over|along|in ~2 door|doors|crack|cracks|window|windows|vents|vent",
            "bag|mask ~2 over|on ~1 head|face|$su_his",
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
            "bag|plastic|cellophane|saran ~5 over|around|on|round|onto ~1 $su_his|her|my|the? own? head|face|mouth >!chair|seat",
        ),
        signs=("su_bag",),
        tight=True,
    ),
    Rule(
        id="words.leave",
        phrases=(
            "$su_bye >!party|dinner",
            "time to go|leave",
            "adios|adiós|perdon|perdonenme|bye",
            "so? sorry ~1 to|mom|mum|everyone|mama|dad|for|everybody|god|yall",
            "i love you|yall|u|them",
            "forgive|forgiveness|perdoname",
            "tell ~4 love|loved|loves|sorry",
            "this|that is|was it >!a|the|not|my|his|her",
            "leave|let me|him|her be|die|go",
            "dont|not|do|nobody ~2 call|follow|come|save|rescue|stop",
            "get|stay|keep|go back|away",
            "suicide|goodbye|left|wrote|found|leaving ~2 $su_note >!pad|books|cards|carrier",
            "$su_note ~1 found|left|on|says|saying|reads|said",
            "let|letting go",
            "step|steps|stepping off",
        ),
        signs=("su_leave",),
        tight=True,
    ),
    Rule(
        id="person.in-water",
        phrases=(
            "$su_wades ~4 out|past|into|in|deeper|beyond|off|toward ~4 $su_water|breakers|waves|surf|tide|bank|buoys",
            "$su_water *6 up to ~2 neck|chest|chin|shoulders|waist",
            "up to ~2 neck|chest|chin|shoulders|waist ~3 $su_water",
            "head|face ~2 bobbing|under|going|above ~3 water|surface",
        ),
        signs=("su_in_water",),
        whole=True,
    ),
    Rule(
        id="pose.in-water",
        phrases=(
            "fully|in|with|w ~2 clothes|clothed|dressed|shoes|coat|jacket|jeans|boots ~1 on",
            "fully clothed|dressed",
            "$su_purposely",
            "on purpose",
            "not|wont|refuses|refusing|isnt ~2 come|coming|get|getting|turn|turning|answer|answering|stop|stopping",
            "pushing|pushed|pushes|fights|fighting|waves|waving ~2 away|off|help",
            "deeper|further|farther",
            "jumped|jump|went|go|gone off|over ~2 $su_perch",
        ),
        signs=("su_to_drown",),
        whole=True,
    ),
    Rule(
        id="thing.current",
        phrases=(
            "hairdryer|toaster|radio|heater|extension|appliance|lamp|plugged|dryer *10 tub|bath|bathtub|bathwater|water",
            "tub|bath|bathtub|bathwater *10 hairdryer|toaster|radio|heater|plugged|dryer",
        ),
        signs=("su_current",),
        whole=True,
    ),
    Rule(
        id="act.before-a-train",
        phrases=(
            "!$su_unreal $su_moves ~6 front|path of ~2 train|trains|subway|locomotive|freight|amtrak|trolley",
            "!$su_unreal jumped|stepped|dove|leapt|leaped|threw ~3 off ~1 platform",
        ),
        signs=("su_before_train",),
        whole=True,
    ),
    Rule(
        id="person.unaware",
        # Among cars and not aware of them: no wish to be hit.
        phrases=(
            "unaware|oblivious|confused|disoriented|naked|dementia",
            "$su_not ~2 know|notice|realize|aware|see|seem ~3 there|where|cars|traffic",
        ),
        signs=("su_unaware",),
        whole=True,
    ),
    Rule(
        id="play.only",
        phrases=(
            "joke|joking|prank|kidding|playing|costume|halloween|pretend|pretending|tiktok|challenge|puppet",
            "video game|games",
        ),
        signs=("su_play",),
        whole=True,
    ),
    Rule(
        id="pastime.at-a-height",
        # Work, sport, a film, an animal: the pose alone then tells nothing.
        phrases=(
            "$su_pastime",
            "cleaning|washing|painting|fixing|repairing ~4 window|windows|gutter|gutters|roof|antenna|sign|tower|lights",
            "for|having fun",
            "group|bunch|kids|teens|boys ~4 jumping|diving",
        ),
        signs=("su_pastime",),
        tight=True,
    ),
    Rule(
        id="neck.by-mischance",
        phrases=(
            "stuck|caught|tangled|snagged|blinds|necklace|lanyard|toddler|infant|baby|umbilical|collar|costume",
        ),
        signs=("su_mischance",),
        whole=True,
    ),
)

_RECENT: Final = ("suicide_behavior=recent", "suicide_behavior=none")
_BEGUN: Final = (("suicide_behavior", "in_progress"), ("means_access", "immediate"))
_NEAR: Final = 14
"""Words between the parts, where they stand in one thought or two short ones."""

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.pose-at-a-height",
        needs=("su_exposed", "su_height|su_summit"),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
        within=_NEAR,
    ),
    Together(
        id="together.over-nothing",
        needs=("su_over_nothing",),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
    ),
    Together(
        id="together.leave-from-a-height",
        needs=("su_summit", "su_leave|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
        within=2 * _NEAR,
    ),
    Together(
        id="together.on-the-rails",
        needs=("su_on_rails",),
        says=_BEGUN,
        unless=_RECENT,
    ),
    Together(
        id="together.among-cars-to-be-hit",
        needs=("su_among_cars", "su_to_be_hit"),
        says=_BEGUN,
        unless=(*_RECENT, "su_unaware"),
        within=_NEAR,
    ),
    Together(
        id="together.among-cars-to-die",
        needs=("su_among_cars", "suicide_ideation>=passive"),
        says=_BEGUN,
        unless=_RECENT,
        within=_NEAR,
    ),
    Together(
        id="together.gun-at-own-body",
        needs=("su_own_body", "su_firearm"),
        says=_BEGUN,
        unless=_RECENT,
        within=_NEAR,
    ),
    Together(
        id="together.blade-at-own-body",
        needs=("su_own_body", "su_blade", "su_pressed"),
        says=_BEGUN,
        unless=_RECENT,
        within=_NEAR,
    ),
    Together(
        id="together.it-at-her-body",
        needs=("su_her_body", "su_firearm|su_blade"),
        says=_BEGUN,
        unless=(*_RECENT, "su_by_another"),
        within=4,
    ),
    Together(
        id="together.it-at-that-body",
        needs=("su_some_body", "su_firearm|su_blade", "suicide_ideation>=passive"),
        says=_BEGUN,
        unless=(*_RECENT, "su_by_another"),
        within=_NEAR,
    ),
    Together(
        id="together.into-water-to-die",
        needs=("su_in_water", "su_to_drown|su_leave|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
        within=_NEAR,
    ),
    Together(
        id="together.current-in-the-bath",
        needs=("su_current", "su_leave|su_doit|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=_RECENT,
    ),
    Together(
        id="together.before-a-train",
        needs=("su_before_train",),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
    ),
    Together(
        id="together.rope-at-own-neck",
        needs=("su_neck", "su_ligature"),
        says=_BEGUN,
        unless=(*_RECENT, "su_mischance"),
        within=_NEAR,
    ),
    Together(
        id="together.bag-over-head",
        needs=("su_bag",),
        says=_BEGUN,
        unless=(*_RECENT, "su_play"),
    ),
    Together(
        id="together.fumes-shut-in",
        needs=("su_fumes", "su_shut_in", "su_inside|su_leave|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=_RECENT,
        within=2 * _NEAR,
    ),
)
