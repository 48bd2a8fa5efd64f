"""Attempts of another day, and attempts that were none."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Nobody knows of one: said of no attempt, and of none denied.
        id="mask.attempts-not-known",
        phrases=(
            "unk|unknown|unsure|not ~2 if|whether|of|about|any ~3 attempt|attempts|att",
            "no|any|unk|unknown known|reported ~1 attempt|attempts|att|tries",
            "no|any|unk|unknown ~2 attempt|attempts|att known|that|reported|mentioned",
        ),
        masks=True,
    ),
    Rule(
        id="attempt.not-meant",
        phrases=(
            "not|wasnt|isnt|arent|never|denies|denied trying|attempting|tried _1 to|2 $su_die|$su_kill|end|commit _1 $su_self?",
            "denies|denied|denying ~1 was|were|is|ever|been ~1 trying|attempting|tried to|2 $su_die|$su_kill|end|commit ~1 $su_self?",
            "denies|denied|denying ~1 trying|attempting|tried|meant|meaning|intended|intending|meaning ~1 to|2 $su_die|$su_kill|end|commit ~1 $su_self?",
            "didnt|not|wasnt|never|doesnt|isnt ~1 mean|meaning|meant|intend|intending|intended|aiming|looking ~2 to|2 $su_die|$su_kill|end ~1 $su_self?",
        ),
        says=(("suicide_behavior", "none"),),
        masks=True,
    ),
    Rule(
        id="attempt.never-tried",
        phrases=(
            "denies|denied|denying|never ~1 ever? attempting|trying|attempted >!to",
            "no|denies|denied|neg|without ~1 prior|past|previous|hx|prev? att|atts|attmpt|attmpts|atmpt",
            "never|hasnt|havent|denies|denied ~1 ever? tried|attempted|trying _2 to|2 $su_kill|die|commit|suicide|end|hang|overdose",
            "never|hasnt|havent|not ever|previously|actually|yet? attempted suicide?",
            "nunca ha? intentado _3",
            "no|denies|denied|neg|without|any _2 prior|past|previous|history|hx|other|earlier _2 attempt|attempts >!known|that|mentioned",
        ),
        says=(("suicide_behavior", "none"),),
        masks=True,
    ),
    Rule(
        # Another day's attempt is told as such before any other rule sees it.
        id="suicide.attempt-on-a-day",
        phrases=(
            "attempt|attempted|tried _4 home|out|discharged|released ~3 hospital|ward|psych|unit ~2 week|weeks|days|yesterday|today|monday|tuesday|wednesday|thursday|friday",
            "discharged|released|d/c|dc|home|back *6 after|following|for|from|post|since ~3 attempt|attempts|overdose|od >!of|in|at|as|when|years",
            "treated|discharged|after|following ~6 overdose|od|attempt ~4 monday|tuesday|wednesday|thursday|friday|saturday|sunday",
            "!$su_unreal overdosed|attempted|attempt ~4 on? monday|tuesday|wednesday|thursday|friday|saturday|sunday >!night|and|plan",
            "attempt|attempts|attempted|tried|overdosed|od ~5 last|this|on|past? week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday ~1 w|with|by|using|on|via :? ~3 $su_pills|$su_gun|$su_knife|$su_rope >!and",
            "attempt|attempts|attempted|tried _6 on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday >!night|and|plan",
            "hospitalized|inpatient|released|discharged|ward|unit|d/c|dc|dcd|psych|stay *8 after|for|following|from|s/p ~3 trying|tried|attempting|attempted to|2 ~2 $su_kill|hang|hanging|shoot|drown|jump|overdose|od|die|cut|end|slit|stab|gas|$su_self ~1 $su_self|life|it|wrists|wrist|off?",
            "got|gets|just|came|comes out of *8 after|for|following|from|s/p ~3 trying|tried|attempting|attempted to|2 ~2 $su_kill|hang|hanging|shoot|drown|jump|overdose|od|die|cut|end|slit|stab|gas|$su_self ~1 $su_self|life|it|wrists|wrist|off?",
            "hospitalized|inpatient|released|discharged|ward|unit|d/c|dc|dcd|psych|stay *8 after|for|following|from|s/p ~3 overdose|od|attempt|attempts|hanging|overdosing|suicide|$su_cut ~1 attempt|attempts|$su_self? >!in|at|as|when|years",
            "hospitalized|inpatient|hospital|released|discharged|admitted|er|icu|home|out _6 after|for|following|from _3 trying|tried|attempting _4",
            "ayer|anoche|antier ~2 quiso|intento|intentó|trato|trató|queria|quería ~2 ahorcarse|matarse|suicidarse|colgarse|aventarse|tirarse|quitarse ~2 vida?",
            "quiso|intento|intentó|trato|trató|queria|quería ~2 ahorcarse|matarse|suicidarse|colgarse|aventarse|tirarse|quitarse ~3 ayer|antier",
            "last|this week|month|weekend _4 attempted|tried to|2? $su_kill|die|suicide|hang|overdose|od",
        ),
        says=(("suicide_behavior", "recent"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        id="suicide.attempt-long-ago",
        phrases=(
            "$su_cut ~1 $su_own? $su_vital ~4 as|when|was|at|in ~2 teenager|teen|kid|child|young|younger >!was|were|is|watched|walked|came|ran|found|saw|center|in|at|room|asleep|sleeping|home",
            "$su_cut ~1 $su_own? $su_vital ~4 as|when|was|in ~2 college|highschool >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just",
            "$su_cut ~1 $su_own? $su_vital ~2 when|at ~2 was|were|age|aged #",
            "attempt|attempts|attempted|tried|hanged|hung ~5 age|aged # >!male|female|m|f",
            "tried|tries ~6 in # >!min|mins|minutes|hours|hrs|hour|places|spots|seconds|days|weeks|lanes|rooms|feet|different",
            "attempt|attempts|attempted|tried ~5 at|age|aged thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen >!#|oclock|pm|am|hours|hrs|hr|th|st|street|ave|avenue|main|w|n|e|s|units|mg|min|minutes|stitches|places",
            "overdosed|od|oded|hanged|hung ~2 on purpose ~2 at|age|aged thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen >!#|oclock|pm|am|hours|hrs|hr|th|st|street|ave|avenue|main|w|n|e|s|units|mg|min|minutes|stitches|places",
            "overdosed|od|oded|hanged|hung ~2 on purpose ~1 in|as|during|back|when ~1 college|school|jail|prison|army|navy|marines|teens|twenties|thirties|childhood|rehab|highschool|#|high|middle|was >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just|in|at",
            "overdosed|od|oded|hanged|hung ~2 on purpose ~1 as|when ~2 teen|teenager|kid|child|younger >!was|were|is|watched|walked|came|ran|found|saw|center|in|at|room|asleep|sleeping|home",
            "$su_cut ~1 $su_own? $su_vital ~2 at|age|aged thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen >!#|oclock|pm|am|hours|hrs|hr|th|st|street|ave|avenue|main|w|n|e|s|units|mg|min|minutes|stitches|places",
            "attempt|attempts|attempted|tried ~5 in|last|since|back ~1 january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter _4 by|with|w|via|using ~2 hanging|overdose|od|overdosing|jumping|cutting|gun|pills|rope|cord|car|drowning|belt _1 rope|cord|belt|branch|gun? broke|snapped|jammed?",
            "attempt|attempted|tried|trying ~5 in|last|since|back ~1 january|february|march|april|june|july|august|september|october|november|december|spring|summer|fall|winter >!#",
            "in|back|since # ~1 he|she|i|they|caller ~1 took|swallowed|overdosed|tried|attempted|hung|hanged|jumped|shot|cut ~3 $su_pills|bottle|$su_self|wrists|wrist",
            "overdosed|od|hanged|jumped|overdose ~4 in high|middle|grade|junior school >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just",
            "overdosed|od|hanged|jumped|overdose ~2 in college|school|jail|prison|highschool|army ~4 attempt|attempted|once",
            "overdosed|od|hung|hanged|shot|jumped|overdose _6 as|when|was|at _2 teenager|teen|kid|child|young|younger >!was|were|is|watched|walked|came|ran|found|saw|center|in|at|room|asleep|sleeping|home",
            "overdosed|od|hung|hanged|shot|jumped|overdose _6 as|when|was|in _1 fifteen|sixteen|college >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just",
            "hung|hanged|jumped _5 back in #|high|college",
            "overdosed|od|hanged _1 on purpose _1 in #",
            "attempt|attempted|tried _6 in|during|when|back _2 college|school|teens|twenties|army|jail|prison|past >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just",
            "attempt|attempted|tried _6 in|during|when|back ~1 high school >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just",
            "attempt|attempted|tried _6 in|at|as|when|back _2 teen|teenager|kid|child|younger|sixteen >!was|were|is|watched|walked|came|ran|found|saw|center|in|at|room|asleep|sleeping|home|and|now|today",
            "attempt|attempted|tried _3 at college|school before|once",
            "attempt|attempted|attempts|tried|trying _6 #|few|couple|several|many|two|three|four|five|ten|a years|yrs|yr|year|anos ago|back|before|earlier? >!old|sober|after|since|male|female|boy|girl|clean",
            "hanging|hanged|hung|overdosed ~3 last|# year|years|yrs|summer|winter|spring|fall ~1 ago ~6 cut|cutting|took|brought|got|lifted him|her|them down",
            "hanging|hanged|hung ~3 last year|summer|winter|spring|fall ~6 cut|cutting|took|brought|got|lifted him|her|them down",
            "found ~1 hanging|hanged|hung ~3 last year|summer|winter|spring|fall ~6 cut|cutting|took|brought|got|lifted him|her|them down",
            "found ~1 hanging|hanged|hung ~3 last year|summer|winter|spring|fall",
            "attempt|attempts|attempted|tried|trying ~6 when|age|aged|was # now|today|currently|is|hes|shes|im|years|yrs",
            "attempt|attempts|attempted|tried|trying ~6 at # now|today|currently|is|hes|shes|im ~1 #",
            "attempt|attempts|attempted|tried|trying ~6 at # years|yrs",
            "attempt|attempts|attempted|tried ~6 when|while ~1 he|she|i was|were ~1 #|young|younger|little|pregnant|married|deployed|kid|teen|teenager|child",
            "attempt|attempted|attempts _3 in|since # >!min|mins|minutes|hours|hrs|hour",
        ),
        says=(("suicide_behavior", "lifetime"),),
        masks=True,
    ),
)
