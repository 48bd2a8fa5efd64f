"""An attempt that was broken off."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Asked for, ordered or refused: nothing has been put down.
        id="mask.told-to-put-it-down",
        phrases=(
            "tell|tells|telling|told|ask|asks|asking|asked|beg|begs|begging|begged|order|orders|ordering|ordered|yell|yells|yelling|yelled|screaming|shouting|pleading|pleads|commands|commanding|urging|convince|talking to|2 put|putting|set|setting|lay|drop|dropping|hand|handing|give|giving|slide|lower|kick|toss|surrender|come|coming|climb|climbing|step|stepping",
            "tell|tells|telling|told|ask|asks|asking|asked|beg|begs|begging|begged|order|orders|ordering|ordered|yell|yells|yelling|yelled|screaming|shouting|pleading|pleads|commands|commanding|urging|convince|talking ~2 him|her|them|me|us|subj|subject|male|female|man|woman|$kin|resident|student|patient|pt|inmate and? to|2|into? put|putting|set|setting|lay|drop|dropping|hand|handing|give|giving|slide|lower|kick|toss|surrender|come|coming|climb|climbing|step|stepping",
            "yelling|yells|yelled|screaming|screams|shouting|saying|says|said|telling|commanding put|set|lay|drop|hand|give|lower|slide >!$su_gun|$su_knife",
            "refuse|refuses|refused|refusing ~2 to|2 put|set|lay|drop|hand|give|slide|lower|kick|toss|surrender|come|climb >!out|onto|up|over|outside",
            "trying|tries|attempting|attempts ~1 to|2 get|pull|take|cut|untie|talk|wrestle|pry|grab|bring > him|it|them|me|$su_gun|$su_knife|$su_rope",
            "trying|tries|attempting|attempts ~1 to|2 get|pull|take|cut|talk|grab|bring > her down|off|out|back|away|to|over|inside",
            "if|unless ~3 puts|put|drops|drop|hands|hand|gives|give|sets|set",
        ),
        masks=True,
    ),
    Rule(
        id="attempt.broken-off",
        phrases=(
            (
                "put|puts|set|sets|laid|lays|placed|dropped|drops|lowered _2 $su_gun|$su_knife _1 "
                "down|on|onto|away"
            ),
            "now its|it|gun|knife _1 is? on|in _3 table|floor|counter|desk|bed|ground|seat|dresser",
            "put _3 $su_gun|$su_knife down|away _4 when|after|himself|herself",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "possible")),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
    Rule(
        # Whoever is back on the sidewalk has left the height, the tracks, and so the means.
        id="attempt.climbed-back",
        phrases=(
            "got|talked|convinced|persuaded|coaxed|helped|let|lets ~2 him|her|them|me|male|female|subj|$kin to|2|into? climb|step|come|get|crawl|move back ~1 over|down|off|in|inside|from|onto",
            "swung|swings|brought|pulled|drew|lifted|put|puts|got|gets $pos ~1 legs|leg|feet|foot|body|self back >!out|up",
            "^ ~2 back over|inside|across ~1 $su_edge|fence|barrier *8 own|himself|herself|squad|custody|safe|safely|ambulance|sidewalk|cruiser|patrol|medics|seated",
            (
                "climbed|stepped|came|got|gotten|pulled|back|brought|walked|helped|moved|coaxed|"
                "talked|scooted|led _2 back|off|down|from _2 $su_edge|roof|bridge|tracks|tower|platform"
            ),
            (
                "came|got|climbed|climbs|stepped|pulled|moved|coming|comes|coaxed|talked|scooted|helped|"
                "led|slid|shimmied|crawled|inched|scrambled|swung|hopped|eased back _1 "
                "over|down|onto|up|by >!from|home"
            ),
            "came|got|climbed|climbs|stepped|pulled|moved|coming|comes|coaxed|talked|scooted|helped|led back _1 in|inside >!the|his|her|my|a|their|to",
            "came|got|climbed|talked|scooted|slid|shimmied|crawled|inched|eased down|back _3 when|after|safely|on|now|himself|herself|by >!wednesday|monday",
            "climb|climbs|climbed|stepped|step|hopped|hops back >!up|out|on|onto|toward|towards|to|over|away",
            "no longer|longer on _2 $su_edge|roof|bridge|tracks",
            "off _1 the ledge|railing|rail|tracks|bridge|roof now|and",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        others=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
    Rule(
        # Away from the edge and still beside it.
        id="attempt.behind-the-line",
        phrases=(
            "moved|moves|stepped|steps|got|gets|walked|pulled|led|went|scooted ~1 back|off|away ~2 behind|from ~2 line|edge|yellow|platform|wall|fence",
        ),
        says=(("suicide_behavior", "recent"),),
        others=(("suicide_behavior", "recent"),),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
    Rule(
        id="attempt.given-up",
        # Before any harm, by oneself or by somebody else.
        phrases=(
            "got|talked|convinced|persuaded ~2 him|her|them|me ~1 to|into ~1 hand|give|surrender|handing|giving|pass|slide|toss ~1 it|that|$su_gun|$su_knife|weapon ~1 over|up|out|to|away",
            "$kin|roommate|friend|officer|officers|ofc|deputy|deputies|neighbor|staff|nurse|security|teacher ~1 took|grabbed|wrestled|snatched it|$su_gun|$su_knife >!to|up|out|on|in|apart|off",
            "it|$su_gun|$su_knife ~3 rp|caller|dad|mom|father|mother|wife|husband|brother|sister|roommate|officers|deputy|staff has|have|got it|them|$su_gun|$su_knife >!to|against|in|on|up|under|at|jammed|pressed|pointed|held|right|his|her|with",
            "$su_gives ~2 $su_gun|$su_knife|it|weapon ~1 out|under|through|across|down|into ~2 door|floor|hallway|hall|window|stairs|porch|yard",
            "$su_gives ~2 $su_gun|$su_knife|it|that|them|weapon ~2 to|over|him|his|her|neighbor|deputy|officer|staff|brother|wife|husband|mom|dad|friend|roommate >!temple|head|chin|throat|neck|wrist|chest|mouth|own|on",
            "gave|gives|handed|hands ~1 him|her|them|me|rp|ofc|officer ~1 the|his ~1 bullets|magazine|clip|mag|ammo|rounds",
            "took|takes|grabbed|wrestled|got|pulled|pried|removed|snatched|knocked ~2 $su_gun|$su_knife|it|$su_rope|bag ~2 from|away|off|out ~1 him|them|me|hands|hand >!mouth|head|chin|temple|throat|neck|chest|wrist",
            "took|takes|grabbed|wrestled|got|pulled|pried|removed|snatched|knocked ~2 $su_gun|$su_knife|it|$su_rope|bag ~2 from|away|off|out ~1 her|his hands|hand|lap|grip|grasp|waistband|pocket|reach",
            "took|takes|grabbed|wrestled|got|pulled|pried|removed|snatched|knocked ~2 $su_gun|$su_knife|it|$su_rope|bag ~2 from|away|off|out ~1 her >!mouth|head|chin|temple|throat|neck|chest|wrist|own|hand|hands",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "none")),
        others=(("suicide_behavior", "recent"), ("means_access", "none")),
        signs=("su_put_away", "su_handed_over"),
        turn=Turn.SETTLES,
        follows=True,
    ),
    Rule(
        # A noose was on before it came off.
        id="suicide.noose-off",
        phrases=(
            "took|takes|slipped|slips|lifted|pulled ~2 noose ~1 off >!his|the|her|wall|beam|hook|tree|door",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.taken-off",
        phrases=(
            "got|gets it|that|bag|$su_rope off >!his|her|the|my",
            "pulled|pulls|ripped|got|cut it|bag|$su_rope off|loose >!his|her|the",
            "removed|untied|unwound|undid|unwrapped|loosened ~1 it|bag|$su_rope",
            "took|takes|taken ~2 bag|$su_rope off|out",
            "took|takes|taken it off >!to",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        others=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        follows=True,
    ),
    Rule(
        # Pulled out of the car or the lake, cut down: the harm stays, the means are left behind.
        id="means.left-behind",
        phrases=(
            "!$su_unreal jumped|leapt|leaped|fell|dove off|from|out ~4 $su_height|pier|floor|story|deck",
            "pulled|dragged|got|helped|carried|hauled ~1 him|her|them|me|kid|male|female|$kin out of|from ~10 garage|shed|shop|barn >!door",
            "pulled|dragged|carried|hauled|got|helped|brought|pulling|dragging|lifted|fished|rescued ~1 $pos? ~1 him|her|them|me|kid|child|boy|girl|male|female|subj|pt|man|woman|teen|son|daughter|wife|husband|brother|sister|mother|father|mom|dad ~1 out|outside|ashore|off|from|down|onto|back|to|away >!bed",
            "pulled|dragged|carried|hauled|fished ~1 out|ashore|back|from ~1 by|of|to",
            "cut|cutting|cuts|took|got|lifted|brought|let ~1 him|her|them|me|kid|male|female|subj|pt ~1 down >!with|to|the",
            "neck|bunk|hanging|hung|hanged|rope|sheet|noose|belt|cord|door|rafter|rafters|tree|beam|bar|pipe|closet ~2 cut down >!on|to",
            "sacaron|saco|sacó|sacamos|bajaron|bajo|bajó ~1 del|de|por",
            "$su_rope|bag|hose ~1 is|was|are|now|came|broke? off|broke|snapped|removed|untied|cut >!the|and",
            "untied|removed|loosened|undid|unwrapped|cut|pulled ~1 $su_rope|it|bag >!from|his|her|the|tight",
        ),
        says=(("means_access", "unknown"),),
        turn=Turn.SETTLES,
        about_suicide=True,
        whole=True,
    ),
    Rule(
        id="attempt.laid-down",
        phrases=(
            "$su_lays ~2 $su_gun|$su_knife|it|weapon ~1 across|over|beside|under|in|inside|into|behind|by ~2 hood|dash|dashboard|seat|table|counter|sink|drawer|bed|floor|ground|porch|steps|step|stairs|bench|workbench|trunk|bag|box|grass|dirt|rocks|dresser|desk|nightstand|console|case|cabinet|closet|pocket|roof|railing|tub|tailgate",
            "took|takes|moves|moved|pulled|lowered|lowers ~1 it|$su_gun|$su_knife ~1 away|down|out|off ~1 from|of? ~1 $su_his|her|my $su_pose|wrist|wrists",
            "$su_lays ~2 $su_gun|$su_knife|it|that|weapon ~1 back? down|aside|on|onto >!again|him|her|himself|herself|his|my|own|me|when|if",
            "$su_lays it|that in|away >!him|her|himself|herself|his|my|own|me|when|if",
            "lowered|lowers|holstered|unloaded|dropped|drops ~2 $su_gun|$su_knife|it|them|weapon >!off",
            "$su_gun|$su_knife ~1 dropped|fell|falls|tossed|set|laid ~1 on|to|in|onto ~1 floor|ground|sink|bed|table|counter|grass|dirt|tub",
            "got|talked|convinced|persuaded ~2 him|her|them|me ~1 to|into ~1 put|set|lay|drop|lower|putting|setting|dropping ~1 it|that|$su_gun|$su_knife|weapon ~1 down|aside|away|on",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "possible")),
        signs=("su_put_away",),
        turn=Turn.SETTLES,
        follows=True,
    ),
    Rule(
        # Broken off and taken up again, in words that name neither the place nor the thing.
        id="attempt.taken-up-again",
        phrases=(
            "$be|hes|shes|now|went|goes|gone|got|climbed|climbing|climbs|and back ~1 out|up|over|outside there|again|now",
            "went|goes|gone|hes|shes back over|outside ~1 side|rail|edge|railing|fence",
            "$be|hes|shes|now|went|goes|gone|got|climbed|climbing|climbs|and ~1 out|up|over|on|onto|at|outside ~1 there|it|$su_edge|roof|bridge|tracks|side|barrier|fence again",
            "climbing|climbs|mounting|scaling ~1 it|that|$su_edge|fence|barrier|tower|pole again",
            "$be|hes|shes|now|went|goes|gone|got|jumped|and back in|into ~2 water|river|lake|surf|canal|bay|ocean|pond",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        turn=Turn.SETTLES,
        follows=True,
        whole=True,
    ),
    Rule(
        # The noose, the bag, the belt: off, and on once more.
        id="attempt.noose-on-again",
        phrases=(
            "it|its|gun|knife|pistol|rifle|shotgun|razor|blade|barrel back|again ~1 under|at|to|against|in|on ~1 $su_his|her|my ~1 $su_pose|$su_aimed|wrist|wrists >!house|home|car",
            "$su_rope|bag *8 put|puts|slipped|slips|pulled|pulls|placed|looped|tied|wrapped|has|got it|that|one|noose|bag ~1 back ~1 on|over|around|round|again",
            "put|puts|slipped|slips|pulled|pulls|placed|looped|tied|wrapped the|his|her|that ~1 $su_rope|bag back ~1 on|over|around|round",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        turn=Turn.SETTLES,
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.stopped-in-time",
        phrases=(
            "got|gets|stood|stands|climbed up|off ~2 walked|walking|walks|walk|left|leaving|coming|came|moved|stepped ~2 back|away|off|toward|with|over|home|out >!roof|ledge|edge|bridge",
            "pulled|dragged|yanked|hauled|got ~1 him|her|them|me in|inside >!to|the|front|a|an|his|her|my|custody|cuffs|handcuffs",
            "truck|car|driver|vehicle|semi|it ~1 stopped|braked >!by|at|landed|too|on|for|a|behind|him|her",
            "truck|car|train|bus|driver|vehicle|traffic|cars|semi|it|they|engineer|operator|conductor|motorman ~1 stopped|braked|swerved|missed|braking ~1 in time|short",
            "pulled|dragged|grabbed|led|walked|talked|helped|assisted|coaxed|snatched|got|yanked|hauled|brought|lifted|hoisted|guided him|her|them|me|kid|girl|boy|male|female|subj|man|woman|son|daughter ~1 back|off|away|aside >!down|on",
            "pulled|dragged|grabbed|yanked|hauled|snatched ~1 back|away ~1 by|onto|to|from",
            "stopped in time",
            "pulled|dragged|grabbed|yanked|hauled|snatched|brought|led|talked off|down by|safely",
            "coaxed|talked|helped|walked|escorted him|her|them|me up|away >!there|onto",
            "walked|led|brought|took|escorted|helped him|her|them|me ~1 to|onto|toward ~2 shoulder|sidewalk|car|squad|ambulance|safety|curb|cruiser|grass|shore",
            "lowered|eased|pulled|hoisted|swung|hauled $self ~1 back ~1 over|onto|on|to|in|inside >!outside|outer|ledge|edge",
            "ofc|officer|officers|deputy|deputies|security|staff|trooper|medics|ems|crew has|have|got|holding ~1 him|her|them ~1 by|in|safe|down|now|back|sitting|seated|detained|custody >!gunpoint|sights|view|sight",
            "got|gets|stood|rolled up|off|away ~3 when|before|as ~3 train|truck|car|bus|horn|engineer",
            "led|talked|coaxed|guided|escorted|brought|helped|helps ~1 back? off|down|away|back ~2 tracks|rails|platform|ledge|roof|edge|rail|railing|by|safety|sidewalk",
            "walked|pulled ~1 him|her|them|me ~1 back? off|down|away|back ~2 tracks|rails|platform|ledge|roof|edge|rail|railing|by|safety|sidewalk",
            "safe|safely ~1 inside|down|on|back >!edge|ledge|the",
            "back ~1 to|on|onto|behind ~2 sidewalk|walkway|inside|safe|ground|pavement|barrier|shoulder|trail|path|land",
            "came|comes|coming|bajo|baja|bajaron down ~3 off|solo|himself|herself|own",
            "came|comes|coming down ~1 from ~2 $su_height|$su_edge|tree|pole|there",
            "and|then walked|walks|went|got|climbed|ran ~1 back? to|into ~2 car|truck|van|vehicle|bike|squad|cruiser|sidewalk|ambulance|shore|lot|parking >!for",
            "came|comes|climbed|climbs|got down >!on|to|with|the|hard|in|for|a|an|here|there|this|his|her|my|from|off|at",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        others=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        follows=True,
    ),
)
