"""The means, and how near they are."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="means.in-hand",
        phrases=(
            "$su_hangs *8 still ~1 up|hanging|there",
            "cant|cannot|couldnt ~1 lift|hold|cargar ~1 him|her|them >!hand|hands",
            "cant|cannot|couldnt|trying ~2 get|cut|take|bring ~1 him|her|them|hombre down >!to|from",
            "$su_gun|$su_knife|$su_pills|$su_rope ~1 is|are|still in ~1 his|her|my|their ~1 purse|pocket|pockets|backpack|bag|waistband|jacket|bra|sock|boot",
            "w/|w|with $su_gun|$su_knife|noose >!in|at|inside|locked|somewhere|under|safe|cabinet|that|collection|blade|permit|license|on|access",
            "encerro|encerró|encerrado|encerrada|metio|metió ~5 con ~1 $su_gun|$su_knife|$su_rope|$su_pills",
            "trae|agarro|agarró|saco|sacó ~1 un|una|la|el|su $su_gun|$su_knife|$su_rope",
            "$su_pills|$su_gun|$su_knife|$su_rope ~3 en ~1 la|el|mi|su|las mano|manos|mesa|cama|bolsa|buro|escritorio|lado",
            "$su_pills|$su_gun|$su_knife|$su_rope ~3 aqui|conmigo",
            "locked|barricaded|hiding|sitting|sits ~6 with|w|w/ ~2 $su_gun|$su_knife|$su_rope|$su_pills",
            "$su_pills ~4 counted|lined|laid|poured|spread|dumped|emptied ~1 out|up|in",
            "counted|lined|laid|poured|spread|dumped ~1 out|up ~4 $su_pills",
            "has|have|got|carrying ~3 $su_pills|$su_gun|$su_knife|$su_rope ~1 in|on|w|with ~1 purse|pocket|backpack|him|her|me|waistband|bag >!trunk|room|car|truck|house|safe|closet|drawer|garage|dresser|home|apartment|office",
            "$su_gun|$su_knife|$su_rope|$su_pills ~3 in|on|across|inside|between|still ~2 lap|knees|legs|hand|hands|palm|fingers|fist|mano|manos|mouth|boca",
            "$su_gun|shotgun|rifle|pistol _3 w|with|on $su_self|him|her",
            "loading|loaded ~2 $su_gun",
            "walked|went|left|drove _5 w|with _2 $su_gun",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|with|w|w/ him|her|me >!own|side|mind|$kin",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|in|with|w _2 seat|lap",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on _2 dresser|fridge|stove",
            (
                "holding|holds|held|waving|clutching|gripping|pointing|armed|grabbed|has|"
                "have|picked "
                "_3 $su_gun|$su_knife|$su_rope|$su_pills _2 in|en|on _1 hand|hands|mano|"
                "lap"
            ),
            (
                "holding|holds|clutching|gripping|waving|pointing|brandishing|loading|"
                "racking|cocked|"
                "picked _4 $su_gun|$su_knife|$su_rope|$su_pills"
            ),
            "armed w/|w|with _3 $su_gun|$su_knife",
            "$su_gun|$su_knife|$su_rope|$su_pills _8 beside|next|near|within|bedside|waistband|pocket|reach",
            "$su_near _3 $su_gun|$su_knife|$su_rope|$su_pills",
            "$su_gun|$su_knife|$su_pills _3 on _2 lap|bed|table|desk|seat|nightstand|night|counter|sink|bench|floor|chair|couch|dash|tailgate|hood",
            "$su_gun|$su_knife|$su_pills|$su_rope in ~1 lap|seat|hand|hands",
            "$su_gun|$su_knife|$su_pills|$su_rope ~3 in front of him|her|me|them|self|$su_self",
            "took|grabbed|got|left|walked _3 $su_gun|$su_knife|$su_rope >!from|away|out|off",
            "has|holding|got|have _1 it|them _1 in|to _1 hand|hands|lap",
            "cutting|slicing|sawing|carving _6 with|w/|w|using _3 $su_knife",
            "$su_gun|$su_knife _3 to|at|in|against|under _2 $su_head|wrist|wrists",
            "belt|rope|noose|cord|sheet|soga _3 tied|round|around|over|up",
            (
                "has|have|got|w/|w|with a|an|the|his|her|my _1 $su_gun|$su_knife|noose >!in|at|hanging|hung|tied|hidden|ready|set|"
                "inside|locked|somewhere|under|upstairs|en|but|safe|cabinet|that|permit|license|"
                "collection|blade"
            ),
        ),
        says=(("means_access", "immediate"),),
        denied=(("means_access", "none"),),
        about_suicide=True,
    ),
    Rule(
        # Put down, and within reach still.
        id="means.put-down-beside",
        phrases=(
            "standing|stands|stood|sitting|sits|sat|seated|kneeling|right|still|stays|crouched next|beside|near|close|by to? it|them >!with|and",
            "within reach",
        ),
        says=(("means_access", "immediate"),),
        about_suicide=True,
        follows=True,
        whole=True,
    ),
    Rule(
        id="means.with-another",
        phrases=(
            "rp|caller|staff|officer|officers|deputy|deputies|ofc|pd|neighbor|medics|security|nurse|ra|we|teacher|counselor ~1 has|have|got|took|takes|taken|grabbed|secured ~1 it|them|$su_gun|$su_knife|$su_rope|belt >!up|off|in|on|together|tied|to|down|already|out|at|against|under|his|her|with|jammed|pressed|pointed|held|right",
            "$kin ~1 has|have|took|takes|grabbed|secured ~1 it|them >!up|off|in|on|together|tied|to|down|already|out|at|against|under|his|her|with|jammed|pressed|pointed|held|right",
            "took|takes|grabbed|pulled|pried|wrestled it|them from|off|away ~1 from? him|her|them|me",
        ),
        signs=("su_with_another",),
        whole=True,
    ),
    Rule(
        id="means.held",
        # "If she leaves, and he is holding ...": the "if" is not about the hand.
        phrases=(
            "in|inside|sitting|sits ~2 $su_car *8 $su_gun ~3 under|in|on|beside ~2 seat|console|glovebox|dash|door|visor|floorboard|lap",
            "$su_gun|$su_knife|$su_pills|$su_rope ~1 on|beside ~1 the|his|her|a|my dresser|nightstand|table|counter|desk|bed >!yesterday|last|downstairs",
            "the|his|her|dads|loaded|a 45|38|357|44|380 ~3 in|on ~1 hand|hands|lap|front >!of",
            "loaded 45|38|357|44|380",
            "!not|isnt|no|never|were|was is|hes|shes|im|he|she|i|and|while|still|already holding|clutching|gripping|cradling|holds|loading|loaded ~3 $su_gun|$su_knife|$su_rope|$su_pills",
            "$su_gun|$su_knife|$su_pills|bottle|razor in ~1 hand|hands|lap|mano >!years|last",
        ),
        says=(("means_access", "immediate"),),
        whole=True,
        about_suicide=True,
    ),
    Rule(
        id="means.somewhere",
        phrases=(
            "has|have|got|keeps|with|w enough ~1 $su_pills ~2 put|saved|left|back|stashed",
            "locked|locks ~1 it|them|$su_pills|$su_gun|$su_knife ~1 up|away",
            "showed|showing|shows|shown ~1 me|her|him|us|them|rp|friend|roommate ~5 $su_rope|$su_gun|$su_pills|$su_knife",
            "$su_pills ~1 saved|hidden|stashed|stored|hoarded ~1 in|under|behind|from",
            "$su_pills|$su_gun|$su_rope|$su_knife : it|they|which|its|theyre is|are? ~1 in|at|under|on ~3 drawer|cabinet|closet|safe|garage|trunk|fridge|basement|shed|nightstand|attic|locker|desk|bathroom",
            "rope|hose|gun|guns|pills|razor is|are ~1 out|here|still|there",
            "has|have|got|keeps ~3 day|month|week|months|weeks supply",
            "could|can get|find ~3 $su_gun|$su_knife|$su_rope|$su_pills",
            "bridge|tracks|overpass|river|lake|cliff ~1 is ~4 away|blocks|block|minutes|miles|mile|street|nearby|close|house|apartment|home",
            "lives|live|living|stays ~2 by|near|across|above|beside|floor|next ~2 tracks|bridge|overpass|river|highway|freeway|train",
            "has|got|have|keeps a? bunch|bottle|lot|lots|stash|pile|supply|bag|box|drawer of? ~2 $su_pills",
            "drawer|cabinet|stash|closet|supply of|full|with ~2 $su_pills",
            "$su_gun|$su_knife|$su_pills|$su_rope ~2 in ~1 nightstand|trunk|toolbox|safe",
            "enough ~1 $su_pills",
            "$su_gun|$su_knife|$su_rope|$su_pills _2 in|at|under|behind|on|by _3 $su_house|drawer|garage|barn|shed|safe|cabinet|locked|closet",
            "rope|hose|gun|guns|rifles|shotgun|pills|tablets is|are already|in|there|at|somewhere",
            "bought|purchased _3 hose|tape|helium|rope|gun|bullets|ammo|shells",
            "has|keeps|kept ~2 hose|tape|helium|rope|gun",
            "!$su_self|self $su_have >!taken|swallowed|swallowing|ingested|drank|drunk|empty|eaten|removed|locked|hidden|thrown|flushed _3 $su_gun|$su_knife|$su_rope|$su_pills",
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
        past=(("means_access", "possible"),),
        about_suicide=True,
    ),
    Rule(
        # Of the weapons alone: what else is at hand stays.
        id="means.no-weapons-to-be-had",
        phrases=("no|denies|without access _2 $su_gun|$su_knife|weapons|firearms",),
        says=(("means_access", "none"),),
        whole=True,
        about_suicide=True,
    ),
    Rule(
        # Not got away from somebody: they have it still.
        id="means.not-taken-away",
        phrases=(
            "couldnt|cannot|cant|not|unable|nobody|noone|hasnt|havent|didnt|one ~2 get|got|take|taken|took|remove|removed|pry|wrestle ~2 $su_gun|$su_knife|$su_rope|$su_pills ~1 away? from? him|her|them|hands|hand?",
        ),
        says=(("means_access", "immediate"),),
        masks=True,
        about_suicide=True,
    ),
    Rule(
        # "With him" is then no more than the way.
        id="means.taken-along",
        phrases=(
            "$kin|roommate|friend|staff ~1 took|takes|taken|brought ~2 $su_pills|$su_gun|$su_rope|$su_knife home|away|out ~1 with? him|her|them?",
            "$kin|roommate|friend|staff ~1 took|takes|keeps|brought|drove ~4 $su_pills|$su_gun|$su_rope|$su_knife ~1 to ~1 work|office|moms|parents|dads|sisters|brothers|storage|pharmacy|police|station|neighbors with? him|her|them?",
        ),
        says=(("means_access", "none"),),
        turn=Turn.SETTLES,
        masks=True,
        about_suicide=True,
    ),
    Rule(
        id="means.none",
        phrases=(
            "not|isnt|arent|no ~1 open|available|possible ~1 to him|her|me|them",
            "mom|dad|mother|father|parents|wife|husband took|grabbed|removed ~1 $su_knife|$su_gun|$su_rope >!to|and|in|up|out|on",
            "hauled|hauls|carted|carried|cleared ~1 them|it|$su_gun|$su_pills ~1 all? away|out|off",
            "cleared|stripped|emptied|swept of ~3 linens|linen|sheets|sheet|sharps|cords|belts|laces|ligatures",
            "they|theyre|its|pills|them|$su_pills $be? with|w|at ~1 hospice|pharmacy",
            "$kin|staff|roommate ~1 holds|keeps|controls|manages|handles|dispenses|holding ~1 on? ~1 to? his|her|all|the|my ~2 $su_pills|medication|medications|meds >!in|at|on|under|beside|near",
            "nothing else|left ~1 in|at ~2 house|home|room|suite|apartment|apt|place|car",
            "nothing ~4 to|2 hurt|harm|kill|use|do ~2 $su_self|with",
            "flushed|dumped|trashed|tossed ~4 prescription|prescriptions|rx|refills|script",
            "no $su_pills or|nor weapons|guns|$su_knife",
            "$kin|roommate|staff|nurse|counselor ~2 keeps|holds|keeping|holding ~3 $su_pills|medication|medications|meds ~1 with|for him|her|them|me",
            "outside|out|away|left|porch|down|foot without ~1 it|$su_gun|$su_knife",
            "$su_taker ~1 took|has|have|got|holding|keeps|grabbed|removed|secured|collected|confiscated|seized|recovered|unloaded ~2 $su_gun|$su_rope|$su_pills|keys|sharps|ammo >!up|to|on|at|against|under|pointed|drawn|trained",
            "$kin|roommate|staff|nurse|counselor ~2 keeps|holds|keeping|holding ~2 $su_pills|medication|medications|meds ~1 for|with|at|in >!locked|lockbox",
            "shoot|gun|trigger|bullet *14 not|doesnt|dont|does own|have|not ~1 own? ~1 a|any|one gun|guns|firearm|firearms|weapon|weapons?",
            "drove|left|walked|went off|away|out with it|them|$su_gun|$su_knife",
            "$su_mom just|already|then? took|has|have|got|holding|keeps|grabbed|dumped|removed|keeping|picked ~2 his ~1 $su_gun|$su_knife|$su_rope|$su_pills|keys|belt",
            "$su_dad just|already|then? took|has|have|got|holding|keeps|grabbed|dumped|removed|keeping|picked ~2 her ~1 $su_gun|$su_knife|$su_rope|$su_pills|keys|belt",
            "officers|officer|staff|police|pd|nurse|nurses|ra|security|counselor|deputy|deputies|medics|techs|teacher|principal|friend|roommate|sponsor ~1 took|has|have|got|holding|keeps|grabbed|removed|secured|collected|keeping|confiscated ~2 his|her|the|all|both ~1 $su_gun|$su_knife|$su_rope|$su_pills|keys|sharps",
            "gave|handed|gives|hands|turned|surrendered|giving|handing ~3 $su_gun|$su_knife|$su_rope|$su_pills|blades ~1 to|over|in",
            "no ~1 $su_pills|$su_rope|$su_knife|sharps ~1 in|left|anymore|here|at|around|available",
            "no|without|denies *4 lethal|other|any means >!asked|mentioned|known",
            "nothing ~4 he|she|i|they ~1 could|can use|do",
            "$su_rope *4 taken|removed",
            "came ~2 picked|got|took|collected|get ~2 $su_gun|$su_knife|$su_rope|$su_pills",
            "quitaron|quito|quite|quitamos|quitado ~3 $su_gun|$su_knife|$su_rope|$su_pills",
            "holding|keeping ~2 $su_pills|meds|medication|keys|guns|$su_gun for him|her|them|me|us|safekeeping|safety|rp",
            "took|taking|drove|brought ~3 $su_gun|guns|it|$su_knife ~1 to|over|home ~3 sisters|brothers|moms|mothers|dads|fathers|friends|neighbors|sons|daughters|neighbor|uncles|station >!grave|wedding|funeral|room",
            "$su_gun|shoot|shooting *16 no ~1 guns|firearms|weapons|gun|weapon >!known|seen|mentioned|that",
            "sold|pawned|surrendered ~3 $su_gun|guns",
            "$su_gun|$su_knife|$su_rope|$su_pills|it|them|keys ~3 with|to|by ~1 police|pd|officers|officer|deputies|deputy|evidence|custody|sheriff|security|staff|nurse|ra|medics|le|leo|counselor",
            "$su_gun|$su_knife|$su_rope|$su_pills|blade|it|them kicked|thrown|tossed|slid|taken|carried ~1 out|away|outside|from",
            "parent|parents|mom|dad|mother|father|wife|husband|staff|family|brother|sister|roommate|friend|son|daughter|neighbor|officer|officers|deputy|grandma|grandpa|aunt|uncle ~2 removed|secured|hid|hidden|collected|hide|flushed|confiscated ~4 $su_gun|$su_knife|$su_rope|$su_pills|belts|it|them|bottle|both|sharps >!tied|in|on|up|off|over|under|with",
            "son|daughter|brother|sister|wife|husband|neighbor|friend|mom|dad drove|left|walked off|away|out|home with it|them",
            "put|puts|threw|tossed|poured|emptied ~2 $su_gun|$su_knife|$su_rope|$su_pills|it|them ~2 neighbors|trash|bin|dumpster|toilet|river|lake|pond|drain",
            "unloaded|surrendered ~2 $su_gun|it",
            "husband|wife|mom|dad|mother|father|parents|family|staff|brother|sister|roommate|partner|friend|officers _1 removed|hid|secured|flushed _4 $su_gun|$su_knife|$su_pills|$su_rope|guns|meds|pills",
            "$su_gun|$su_knife|$su_rope|$su_pills|it|them|blade|tablets _3 taken|secured|removed|thrown|gone|flushed|surrendered >!all|by mouth",
            "threw|tossed|flushed|dumped|gave|handed|removed|slid _3 $su_gun|$su_knife|$su_rope|$su_pills|blades|tablets|them|it _3 river|away|trash|toilet|neighbor|sister|brother|mom|dad|cousin|wife|husband|staff|officer|home|out|hallway",
            "flushed|dumped _6 tablets|pills|meds|left",
            "no|without|denies means|access >!mentioned|known|to|asked|discussed|stated|given|of",
            "no tiene _1 con que|qué|nada",
            "w|with|has no $su_knife|pills|weapons",
            "nothing _2 here|home|apartment|house _2 to? use|do",
            "no|denies|without|lacks|any _1 access? to? means >!mentioned|known|asked|discussed|named|stated|given",
            "no|denies|without access _2 $su_pills|means",
            "nothing|anything _2 to do|hurt|use _1 it|himself|herself|myself|this with",
            "dont|doesnt have anything|one|any|means|it|access",
            (
                "$su_gun|guns|$su_knife|$su_rope|pills|meds|medication|pastillas|everything _4 "
                "flushed|removed|confiscated|surrendered|sold|pawn|thrown|disposed|secured|"
                "trash|away"
            ),
            (
                "flushed|removed|confiscated|surrendered|sold|threw|thrown|turned|gave _4 "
                "$su_gun|$su_rope|$su_knife|pills|meds|medication|both _4 away|out|in|up|"
                "trash|from|"
                "before|prior|toilet|custody"
            ),
            "took|taken|grabbed|wrestled|got _2 $su_gun|$su_knife|pills|meds|it|bottle|belt|rope _1 away >!from|and",
            "took|taken|grabbed|wrestled|got _2 $su_gun|$su_knife|pills|meds|it|bottle|belt|rope _1 from ~1 him|her|them|me|reach|hand|hands|pt|patient|subj|female|male >!dad|mom|dads|moms|room|brother|brothers|father|mother|purse",
            "ladder|roof _3 locked",
        ),
        says=(("means_access", "none"),),
        whole=True,
        about_suicide=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="means.taken-after-all",
        phrases=(
            "rp|caller|staff|officer|officers|deputy|neighbor|friend|roommate|security|i|we|$kin ~1 ran|carried|walked|took|drove|moved|brought it|them|gun|pills|knife ~1 across|over|next|to|out|outside|away|upstairs|home|downstairs",
            "removed|confiscated|secured|flushed it|them >!up|off|in|on|together|tied|to|down|already|out|at",
            "rp|caller|staff|officer|officers|deputy|deputies|ofc|pd|neighbor|medics|security|nurse|ra|we|teacher|counselor|$kin ~1 !and has|have|took|takes|taken|got|grabbed|holding it|them >!up|off|in|on|together|tied|to|down|already|out|at|against|under|his|her|with|jammed|pressed|pointed|held|right",
            "took|taken|grabbed|takes it|them ~1 away|outside >!from",
            "took|taken|grabbed|takes it|them ~1 from him|her|them|me >!mouth|head|chin|temple|throat|neck|chest|wrist",
            "gave|handed|gives|hands it|them|those ~1 to|over",
            "gave|handed him|her|us|me|them it|them|$su_pills|$su_gun|$su_knife",
        ),
        says=(("means_access", "none"),),
        turn=Turn.SETTLES,
        follows=True,
        about_suicide=True,
    ),
    Rule(
        id="means.put-away",
        phrases=(
            "$su_gun|$su_knife|$su_rope|$su_pills ~1 is|are|hidden ~1 somewhere|hidden ~1 in|at|inside|around",
            "locked|locks|stowed|put|stashed|hid ~2 it|$su_gun|$su_knife|$su_rope|them ~1 in|inside|up|back ~3 toolbox|safe|trunk|glovebox|cabinet|drawer|locker|closet|shed|garage|nightstand",
            "$su_gun|$su_rope|$su_knife|$su_pills|it is|are|was _1 locked|back ~1 up|in|away",
        ),
        says=(("means_access", "possible"),),
        turn=Turn.SETTLES,
        follows=True,
        about_suicide=True,
    ),
    Rule(
        id="means.at-the-wheel",
        phrases=(
            "left|leaves|drove|gone|took _6 $su_car",
            "is|hes|shes|im|was ~1 driving|parked",
            "driving ~1 around|now|on|down|north|nb|sb|eb|wb|fast|toward|towards|south|west|east|erratic|erratically",
            "left|leaving|drove|took|gone ~2 in|off|with|w|the ~3 $su_car",
            "behind the wheel",
            "in|inside ~1 his|her|my|the|a $su_car",
        ),
        signs=("su_driving",),
    ),
    Rule(
        id="means.crash",
        phrases=(
            "drive|driving|put|putting|crash|crashing|run|wreck|ram|steer|swerve|running|slam|slamming|swerving ~4 into|off|in|through|over ~3 $su_hard",
        ),
        signs=("su_crash",),
        whole=True,
    ),
    Rule(
        # Locked up, or at a relative's house: elsewhere, and to be had.
        id="means.elsewhere",
        phrases=(
            "locked|locks|keeps|locking ~1 up|away? ~2 $su_pills|$su_gun|$su_knife|sharps|medications",
            "$su_pills|$su_gun|medications|sharps|it|them ~4 to? lock|locked|lockbox ~1 up|away|and|box|by|safe|cabinet",
            "gave|given|gives|took|taken|moved|stored|keeps|kept|left ~2 guns|rifles|firearms|shotguns|rifle|them|weapons ~1 to|at|with|over ~2 uncle|uncles|brother|brothers|cousin|cousins|inlaws|inlaw|law|his|her|my|friend|friends|sisters|moms|dads|parents ~1 house|place|last|months|weeks|month|years|#",
            "guns|rifles|firearms|shotguns|rifle ~2 at|with ~2 uncles|brothers|brother|cousins|inlaws|law|friends|sisters|moms|dads|parents|range|sons",
        ),
        says=(("means_access", "possible"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=True,
    ),
    Rule(
        # Put down, and in reach still.
        id="means.beside-after-all",
        phrases=(
            "leaned|laid|set|put|placed|propped it ~4 beside|next|within ~2 bed|him|her|me|chair|couch|seat|leg|knee|reach",
            "it|its|that|$su_gun|$su_knife ~1 is|lying|set|put|on|leaned|laid|leaning|sits|sitting ~5 beside|next|front|within|near ~1 to|of? ~1 him|her|me|them|reach >!yard|own|bed|house|apartment|room|door|work|dresser|nightstand",
        ),
        says=(("means_access", "immediate"),),
        turn=Turn.SETTLES,
        follows=True,
        about_suicide=True,
    ),
    Rule(
        # What was in the cabinet is swallowed.
        id="means.swallowed",
        phrases=(
            "tried|attempted|attempt|overdosed|od ~8 with|w|by|using|on ~2 $su_pills >!in|at|on",
            "swallowed|took|ate|drank|downed|taken|gobbled|chugged _5 $su_pills ~1 in|from|inside ~2 $su_house",
        ),
        says=(("means_access", "unknown"),),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
    Rule(
        id="means.height-named",
        phrases=(
            "$su_will to|2? ~1 jump|leap|jumping|leaping|throw ~1 off|from ~3 $su_height|$su_perch",
        ),
        says=(("means_access", "possible"),),
        whole=True,
        about_suicide=True,
    ),
    Rule(
        # The answer stands in the next thought.
        id="means.asked",
        phrases=(
            "asked|asks|asking|q ~3 reach|means|access|available|handy|nearby",
            "asked|asks|asking|q ~5 gun|guns|pills|weapons ~2 reach|house|home|there|near|nearby",
        ),
        signs=("su_means_asked",),
    ),
    Rule(
        id="means.will-not-say",
        phrases=(
            "^ ~2 not|wont|wouldnt|refuses|refused|declines|declined to|gonna|going? ~1 tell|telling|say|saying|answer|answering|discuss",
            "^ none of|your|ur business|biz",
        ),
        signs=("su_wont_tell",),
        whole=True,
    ),
    Rule(
        id="means.not-said",
        phrases=(
            "asked|asks ~3 reach|means|access _2 not|wont|wouldnt|refused|refuses|declined|telling|none",
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
