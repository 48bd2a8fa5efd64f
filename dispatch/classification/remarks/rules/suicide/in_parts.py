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
            "en ~1 orilla|borde|cornisa|barandal|barda|azotea",
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
            "leg|foot|feet|legs|toes out|over|off|dangling|past",
            "!looking|looks|look|looked|peering|fell|spat|dropped over|off ~1 side ~2 $su_perch",
            "esta|parado|parada|sentado|sentada|subido|subida|trepado|colgado ~2 en|del|al|sobre|a ~2 barandal|cornisa|orilla|borde|barda|azotea",
            "outside|beyond|past ~2 railing|rail|barrier|guardrail|fence|net|netting|mesh",
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
            "neck|head|body|himself|herself ~1 on|across|over|against ~3 $su_rails|rail",
            "third|3rd|live rail",
            "!$su_unreal $su_settled ~4 front|path of ~2 train|trains|freight|subway|locomotive",
        ),
        signs=("su_on_rails",),
        whole=True,
    ),
    Rule(
        id="place.among-cars",
        phrases=(
            "!$su_unreal $su_moves ~2 in|into|at|toward|towards|onto|front|between|through|under|among|en|por|entre ~4 $su_cars >!station|stop|platform|yard|wash|seat|door|keys|tracks",
            "!$su_unreal $su_settled ~5 $su_lanes",
            "middle|center ~2 $su_lanes|#",
            "!$su_unreal $su_moves|$su_settled ~3 in|into|onto|on|across ~1 i|us|hwy|rt|route|sr|state|interstate : #",
            "!$su_unreal $su_moves|$su_settled ~3 in|into|onto|on|across i|us|hwy|rt|route|sr #",
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
            "to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|towards|beside|behind|contra|near|across|through $su_his|my own? $su_side? $su_pose|$su_aimed|wrist|wrists|wrsts",
            "between|over|above|across|below $su_his|my|own own? $su_side? eyes|heart|chest|throat|neck|wrist|wrists|jugular|eyebrows",
            "to|at|in|under|against the $su_pose|$su_aimed",
            "$su_aimed|$su_pose ~2 on|over|against|onto ~2 muzzle|barrel|tip|end",
            "barrel|muzzle|tip|point ~2 in|on|to|under|against|up|at ~2 own|his $su_pose|$su_aimed",
            "$su_gun|$firearm|$untyped on|at|against|to $su_self",
            "$su_aims ~4 on|at|against|toward|towards|to $su_self",
            "turned|turns|turning ~2 around? on|toward|at ~1 $su_self",
            "side|back|top|roof|middle|front|center of $su_his|my|her own? $su_aimed|$su_pose",
            "en|a|contra|hacia su|la|el|mi|sus $su_pose",
            "in|to|under|against|at $su_pose",
        ),
        signs=("su_own_body",),
        tight=True,
    ),
    Rule(
        id="pose.her-body",
        phrases=(
            "$su_woman *16 to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|beside|across|between|over|behind her own? $su_side? $su_aimed|$su_pose|wrist|wrists",
        ),
        signs=("su_her_body",),
        whole=True,
    ),
    Rule(
        id="pose.body-of-hers",
        # Whose it is the words do not tell.
        phrases=(
            "to|at|against|under|in|into|inside|on|beneath|across|between|over|behind her own? $su_side? $su_aimed|$su_pose|wrist|wrists",
        ),
        signs=("su_some_body",),
        tight=True,
    ),
    Rule(
        id="pose.by-another",
        phrases=(
            "$su_man ~3 $su_aims ~5 her|my|mom|moms|wife|wifes|clerk|clerks|caller|callers|me",
            "$su_man ~3 $su_aims|$su_tying ~8 to|at|against|on|around|round her|my|callers|clerks",
        ),
        signs=("su_by_another",),
        whole=True,
    ),
    Rule(
        id="thing.gun",
        phrases=(
            "$su_gun|$firearm|$gun_part|$untyped",
            "the|a|loaded|his|her|dads|cocked|my $bore",
            "long gun",
            "sawed off",
            "smith and|& wesson|weson",
            "service|duty|issued revolver|piece|gun",
        ),
        signs=("su_firearm",),
        tight=True,
    ),
    Rule(
        id="thing.blade",
        phrases=("$su_knife|$blade|$makeshift_blade", "broken|jagged|sharp|shard|piece of? _1 bottle|glass|mirror|metal|plastic|plate"),
        signs=("su_blade",),
        tight=True,
    ),
    Rule(
        # Pressed, held: a blade that lies near somebody's neck is not told so.
        id="pose.pressed",
        phrases=(
            "$su_aims|$hold ~4 $su_knife|$blade|$makeshift_blade|$edge|it|one|that",
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
        id="person.hangs",
        phrases=(
            "!if|to|of|about found|finds|saw|discovered|is|hes|shes|im|male|female|subj|subject|inmate|pt|patient|$kin|body|he|she|him|her|kid|student|man|woman|boy|girl|resident ~2 $su_hangs ~2 from|by|off|in|behind|at|with|w ~3 $su_hangplace|$su_cords|his|her|neck >!clothes|tree",
            "found|is|hes|shes|male|female|subj|inmate|pt|him|her|he|she|husband|wife|son|daughter|dad ~1 swinging|dangling|dangles ~2 from|by|off|at|with|w ~3 $su_cords|rafter|rafters|beam|fan|closet|banister|neck|stairwell|stairs",
            "found ~1 suspended|strung|hanging|hanged|hung|hangin >!out|around|up|on",
            "strung|hung|hanged|string|strang $su_self ~1 up",
            "himself|herself strung|hung|hanged",
            "$su_hangs ~1 by ~1 $su_his|her|the neck",
        ),
        signs=("su_hangs",),
        tight=True,
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
            "tight|tightly|twice|snug around|round|on|about ~1 $su_his|her|my|the own? neck|throat",
            "al|en|del|por ~2 cuello",
        ),
        signs=("su_neck",),
        tight=True,
    ),
    Rule(
        # Whatever is tied around a neck.
        id="pose.tied-neck",
        phrases=(
            "!$su_unreal $su_tying ~6 around|round|to|on|about|over|aroun ~1 $su_his|her|my|the? own? neck|throat >!brace|collar|pillow",
            "$su_tying ~3 neck|throat ~1 with|w",
        ),
        signs=("su_tied_neck",),
        tight=True,
    ),
    Rule(
        id="thing.gas",
        phrases=(
            "$su_burns",
            "hose ~4 exhaust|tailpipe|muffler",
            "exhaust|tailpipe|muffler *4 hose|window|pipe|vacuum",
        ),
        signs=("su_fumes",),
        tight=True,
    ),
    Rule(
        id="thing.engine",
        phrases=(
            "car|engine|truck|motor|vehicle|suv|van|pickup|mower|generator ~2 running|on|idling|going|started|idles|runs|runnin",
            "running|idling car|engine|truck|motor|vehicle|suv|van|pickup|mower|generator|veh",
            "gas|oven|stove|burners|propane ~2 on|running|hissing|open",
        ),
        signs=("su_engine",),
        tight=True,
    ),
    Rule(
        id="place.shut-building",
        phrases=(
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
        id="act.jumped",
        phrases=(
            "!$su_unreal jumped|jumps|leapt|leaped|dove|dived|stepped|flung|hurled|launched|jumping|leaps|steps $su_self? ~1 off|from|out|over ~5 $su_perch|roof|floor|story|level|escape|window|cliff|cliffs >!steps|porch|bus",
            "!$su_unreal threw|throws|flung|hurled|launched|hurls|lanzo|throwing $su_self ~1 off|from|out|over ~5 $su_perch|level|escape|floor|story|rail",
            "se tiro|avento|aventó|tiró|lanzo|lanzó|arrojo|echo ~1 del|desde|de|al|a|por ~3 puente|techo|azotea|balcon|edificio|tren|vias|rio|ventana|piso|carros",
        ),
        signs=("su_jumped",),
        tight=True,
    ),
    Rule(
        id="act.over-a-barrier",
        phrases=(
            "!$su_unreal climbed|climbing|climbs|climb|went|goes|going|got|getting|hopped|stepped|steps|jumped|crawled|crawling|slipped|slips|squeezed|ducked|swung|vaulted|slid ~1 over|through|past|under|around|beyond|across ~4 $su_barrier",
            "!$su_unreal scaled|scaling|scales|cleared|straddling|straddles ~3 $su_barrier",
        ),
        signs=("su_over_barrier",),
        tight=True,
    ),
    Rule(
        id="act.cut",
        phrases=(
            "!$su_unreal $su_cutting ~1 $su_own ~2 $su_cutpart|$su_vital|jugular",
            "!$su_unreal $su_cutting ~2 wrists|throat|neck|vein|veins|jugular|artery|venas",
            "wrists|wrist|throat|neck|arms|veins|forearms ~1 $su_cutting",
        ),
        signs=("su_cut_self",),
        tight=True,
    ),
    Rule(
        id="act.crashed",
        phrases=(
            "!$su_unreal drove|driven|crashed|crashes|rammed|steered|wrecked|plowed|swerved|veered|ran|slammed|smashed|rode|rolled|flipped|aimed ~4 into|off|in|at|through|under|toward ~4 $su_hard|building|house|road|pillar|pylon|column|store|ditch|oncoming|vehicle|retaining|concrete|abutment|rail",
            "!$su_unreal let|took ~2 go|hands|hand|off ~2 wheel",
            "crashed|wrecked ~2 $su_purposely|car|truck|vehicle",
            "crashed|wrecked on purpose",
        ),
        signs=("su_crashed",),
        tight=True,
    ),
    Rule(
        id="words.goodbye",
        phrases=(
            "$su_bye >!party|dinner|to",
            "adios|adiós",
            "suicide|goodbye|left|wrote|leaving|farewell ~2 $su_note >!pad|books|cards|carrier|with",
            "$su_note ~1 found|left|says|saying|reads|said",
            "time to go|leave",
        ),
        signs=("su_goodbye",),
        whole=True,
    ),
    Rule(
        id="thing.lit",
        phrases=("lit|burning|smoking|lighting|lights|smoke|smoldering|glowing",),
        signs=("su_lit",),
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
        id="together.jumped-from-a-height",
        needs=("su_jumped",),
        says=(("suicide_behavior", "in_progress"), ("self_harm_now", "serious")),
        unless=(*_RECENT, "su_pastime", "su_play"),
    ),
    Together(
        id="together.over-a-barrier",
        needs=("su_over_barrier", "su_height"),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
        within=5,
    ),
    Together(
        id="together.cut-to-die",
        needs=("su_cut_self", "su_goodbye|su_purpose|suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
        unless=_RECENT,
        within=2 * _NEAR,
    ),
    Together(
        id="together.taken-and-goodbye",
        needs=("su_swallowed", "su_goodbye"),
        says=(("suicide_behavior", "in_progress"),),
        unless=_RECENT,
        within=2 * _NEAR,
    ),
    Together(
        id="together.crashed-to-die",
        needs=("su_crashed", "su_purpose|suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
        unless=_RECENT,
        within=_NEAR,
    ),
    Together(
        id="together.lit-inside",
        needs=("su_fumes", "su_lit|su_shut_in", "su_inside|su_leave|su_goodbye|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=_RECENT,
        within=8,
    ),
    Together(
        id="together.leave-from-a-height",
        needs=("su_summit", "su_leave|su_goodbye|suicide_ideation>=passive"),
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
        needs=("su_in_water", "su_to_drown|su_leave|su_goodbye|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=(*_RECENT, "su_pastime"),
        within=_NEAR,
    ),
    Together(
        id="together.current-in-the-bath",
        needs=("su_current", "su_leave|su_goodbye|su_doit|suicide_ideation>=passive"),
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
        id="together.tied-at-own-neck",
        needs=("su_tied_neck",),
        says=_BEGUN,
        unless=(*_RECENT, "su_mischance", "su_by_another"),
    ),
    Together(
        id="together.hangs",
        needs=("su_hangs",),
        says=(("suicide_behavior", "in_progress"), ("self_harm_now", "serious")),
        unless=(*_RECENT, "su_pastime", "su_play"),
    ),
    Together(
        id="together.bag-over-head",
        needs=("su_bag",),
        says=_BEGUN,
        unless=(*_RECENT, "su_play"),
    ),
    Together(
        id="together.fumes-shut-in",
        needs=("su_fumes|su_engine", "su_shut_building", "su_inside|su_leave|su_goodbye|suicide_ideation>=passive"),
        says=_BEGUN,
        unless=_RECENT,
        within=2 * _NEAR,
    ),
)
