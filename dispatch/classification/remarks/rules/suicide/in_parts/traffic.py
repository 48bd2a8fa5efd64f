"""Rails and roads: before a train, among cars, crashed on purpose.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.edge`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    HARM_DONE,
    NEAR,
    attempt,
)
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="place.way-of-trains",
        phrases=(
            "$su_still ~5 $su_rails",
            "$su_rails ~2 $su_still",
            "rolled|wheeled|pushed|dragged|threw|put|placed|positioned|parked $su_self ~1 on|onto|across ~2 $su_rails",
            "!car|truck|vehicle|tree|dog|cow|semi|deer|trailer is|hes|shes|im|stays|staying|still|male|female|man|woman|teen|kid|boy|girl|person|someone|somebody|subj|he|she|him|her|$kin|out on|on ~3 tracks|rails|railroad|trainbed >!with",
            "$su_sat ~3 on|across|between ~3 $su_rails",
            "$su_not|refuses|refusing|refused ~3 off|leave|move|leaving ~2 $su_rails",
            "tied|chained|strapped|handcuffed ~3 $su_rails",
            "neck|head|body|himself|herself ~1 on|across|over|against ~3 $su_rails|rail",
            "third|3rd|live rail",
            "!$su_unreal $su_settled ~4 front|path of ~2 train|trains|freight|subway|locomotive",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_on_rails",),
        whole=True,
    ),
    Rule(
        # Many walk there; who will not get off, or faces the train, does more.
        id="place.walks-the-rails",
        phrases=(
            "walking|walks|walk|walked|pacing|wandering ~2 on|along|down|up|between|across|beside|the ~3 $su_rails",
        ),
        signs=("su_walks_rails",),
        whole=True,
    ),
    Rule(
        id="person.will-not-leave",
        phrases=(
            "$su_not|refuses|refusing ~2 answer|answering|stop|stopping|move|moving|get|getting|come|coming|respond|responding|react|leave|budge|turn",
        ),
        signs=("su_wont_leave",),
        whole=True,
    ),
    Rule(
        # Who is on the way somewhere does not wait for a train.
        id="place.on-the-way",
        phrases=(
            "shortcut|shortcuts",
            "short cut|way",
            "walking|walk|walks|headed|heading home|to|from ~1 home|work|school >!i",
            "walking|jogging|running ~2 dog|dogs|exercise",
            "metal|scrap detecting|detector|metal",
            "filming|photographing|videotaping|recording|spray|graffiti|tagging|tents|camp|collecting|cans",
        ),
        signs=("su_on_the_way",),
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
        id="place.among-cars",
        phrases=(
            "!$su_unreal $su_moves ~4 in|into|at|toward|towards|onto|front|between|through|under|among|en|por|entre ~4 $su_cars >!station|stop|platform|yard|wash|seat|door|keys|tracks",
            "!$su_unreal $su_settled ~5 $su_lanes",
            "middle|center ~2 $su_lanes|#",
            "!$su_unreal $su_settled ~3 center|double|yellow|dividing line|lines|stripe",
            "centerline",
            "!$su_unreal $su_moves|$su_settled ~4 under|beneath ~3 bus|buses|train|semi|truck|wheels|tires|trains",
            "!$su_unreal $su_moves|$su_settled ~3 in|into|onto|on|across ~1 i|us|hwy|rt|route|sr|state|interstate : #",
            "!$su_unreal $su_moves|$su_settled ~3 in|into|onto|on|across i|us|hwy|rt|route|sr #",
            "!$su_unreal $su_settled ~3 front of ~2 $su_cars",
        ),
        signs=("su_among_cars",),
        whole=True,
    ),
    Rule(
        id="act.tried-traffic",
        phrases=(
            "tried|trying|tries|attempting|attempted|keeps|kept to? ~1 step|stepping|walk|walking|run|running|jump|jumping|throw|dive|dart|lay|lie|laying|lying|throwing|darting ~4 front|under|traffic|oncoming ~3 $su_cars|$su_lanes",
            "tried|trying|tries|attempting|attempted to? ~1 step|walk|run|jump|throw|dive|dart|lay|lie ~4 in|into|under|onto ~2 traffic|train|trains|bus|freeway|highway|interstate|cars",
        ),
        signs=("su_tried_cars",),
        tight=True,
    ),
    Rule(
        id="act.to-be-hit",
        phrases=(
            "hit|kill|run|smash|crush me|us over|down?",
            "run me|him|her|us? over",
            "so|let ~3 hit|kill|run ~1 me|him|her|$su_self",
            "$su_purposely",
            "on purpose|prupose",
            "trying|tryin|tries|tried|wants|wanting|waiting|hoping|asking|begging ~2 get|be|for ~3 hit|run|struck|killed",
            "arms|arm|hands ~1 out|wide|open|spread|outstretched|up|extended|raised",
            "facing|watching|toward|towards|faces|watches ~3 train|freight|engine|oncoming|locomotive|headlight",
            "train|freight|engine|locomotive|bus ~2 due|coming|approaching|inbound",
            "face ~1 down|up",
            "closed|closes|shut|crossed ~2 eyes|arms",
            "yanking|pulling|dragging|grabbing|holding ~2 back|off|out|her|him",
            "at it ~1 with|again",
            "begging|asking|yelling|telling|wants|screaming ~4 to? hit|run|kill|smash him|her|me|us >!with|in|on|up",
            "want|wants|hoping|waiting ~2 one|it|truck|car|train|them|something ~1 to hit|take|kill|run >!place|off",
            "trying|tries|gonna|wants ~1 to? again",
            "next one",
            "slammed|hit|locked|stood ~2 brakes",
            "doing|does|did it|that|this again",
        ),
        signs=("su_to_be_hit",),
        tight=True,
    ),
    Rule(
        id="person.unaware",
        # Among cars and not aware of them: no wish to be hit.
        phrases=(
            "unaware|oblivious|confused|disoriented|naked",
            "$su_not ~2 know|notice|realize|aware|see|seem ~3 there|where|cars|traffic",
        ),
        signs=("su_unaware",),
        whole=True,
    ),
    Rule(
        id="act.crashed",
        phrases=(
            "!$su_unreal drove|driven|rode|rolled|went|ran|swerved|veered ~3 off >!toward|towards|to|down|up|with|from|for|in|and|before|after|saying ~1 the|a|an|into|of ~2 $su_hard|road|pillar|pylon",
            "!$su_unreal drove|swerved|steered|aimed|veered ~2 toward|towards ~3 oncoming|traffic|wall|tree|semi|pole|truck|head",
            "!$su_unreal drove|driven|crashed|crashes|rammed|steered|wrecked|plowed|swerved|veered|ran|slammed|smashed|rode|rolled|flipped|aimed ~4 into|in|at|through|under ~4 $su_hard|building|house|road|pillar|pylon|column|store|ditch|oncoming|vehicle|retaining|concrete|abutment|rail",
            "!$su_unreal|could|just let|took ~2 go|hands|hand|off ~2 wheel",
            "crashed|wrecked ~2 $su_purposely|car|truck|vehicle",
            "crashed|wrecked on purpose",
        ),
        signs=("su_crashed",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt(
        "crashed-to-die",
        "su_crashed",
        "su_purpose|su_goodbye|suicide_ideation>=passive",
        says=HARM_DONE,
        within=NEAR,
    ),
    attempt("tried-traffic", "su_tried_cars", unless=("su_unaware", "su_mischance")),
    attempt(
        "walks-the-rails",
        "su_walks_rails",
        "su_to_be_hit|su_wont_leave|su_goodbye|suicide_ideation>=passive",
        unless=("su_on_the_way", "su_unaware"),
        within=2 * NEAR,
    ),
    attempt("on-the-rails", "su_on_rails", unless=("su_on_the_way",)),
    attempt(
        "among-cars-to-be-hit", "su_among_cars", "su_to_be_hit", unless=("su_unaware",), within=NEAR
    ),
    attempt("among-cars-to-die", "su_among_cars", "suicide_ideation>=passive", within=NEAR),
    attempt("before-a-train", "su_before_train", unless=("su_pastime",)),
)
