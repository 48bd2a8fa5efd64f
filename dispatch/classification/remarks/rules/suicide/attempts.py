"""An attempt called by its name: now, lately, or long ago."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.suicide.acts import ACT, acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.attempted",
        phrases=(
            "att|attmpt|attmpted|attm suicide|overdose|od|hanging",
            "$su_drank ~6 $su_pills|tabs|tablets|caps|capsules|mg|# _4 $su_purposely",
            "swallowed|took|empty|taken|downed ~3 $su_pills|bottle|bottles|packets|handful *12 note|letter >!pad|to|from|already",
            "$su_drank ~8 $su_purposely",
            "made|makes an|another|suicide attempt ~1 this morning|evening|afternoon",
            "made|makes an|another|suicide attempt ~1 today|tonight|earlier|yesterday >!to",
            "made|makes an|another|suicide attempt last night",
            "$su_purposely ~2 $su_drank ~4 $su_poison|$su_pills|pills|all",
            "$su_cut ~4 $su_vital *10 $su_note|$su_bye",
            "se|me quiso|trato|intento|queria ~2 ahorcar|matar|colgar|suicidar|ahogar|aventar|tirar|cortar|$su_matarse",
            "wrists|wrist|throat|neck|arms|veins ~3 $su_cut|opened|bleeding *10 $su_note|$su_bye",
            "pills|tablets|bottle|meds *10 down|gone|taken|swallowed|empty|inside|finished|already *6 $su_bye",
            "$su_note *8 pills|bottle|bottles|overdose|od|overdosed|swallowed _2 taken|empty|gone|swallowed",
            "swallowed|injected|pills|wrists|overdosed|insulin|bleach|antifreeze|noose|rope|ocean|river|lake|hanging|tylenol *12 $su_bye",
            "swallowed|injected|overdosed|insulin|bleach|wrists|drove|crashed|jumped|lake|river|ocean|pond|hanging|hung *12 left|wrote|leaving _2 note|letter >!with",
            "took|taken|swallowed|drinking|drank|injected|cut|cutting *12 hates|hate|tired|sick|done of? living|life|alive",
            "took|taken|swallowed|drinking|drank|injected|pills *12 not|doesnt|dont|didnt want|wants to _1 see|saved|found|live|wake",
            "stepped|jumped|walked|ran|dove ~6 bus|train|truck|car|traffic *8 wished|wishes|hoped|hoping it|they|that|he|she ~2 killed|finished|ended|kill|hit",
            "deliberate|deliberately|intentional|intentionally|purposely|purposefully _2 overdose|overdosed|od|odd|ods|overdosing|ingestion|ingested|o/d",
            "overdose|overdosed|od|odd|ods|oded|overdosing|o/d|pills|meds _6 on purpose",
            "overdose|overdosed|od|odd|ods|oded|overdosing|o/d|pills|meds _6 intentionally|deliberately|purposely|adrede",
            "took|swallowed|taken|ingested|drank|jumped|drove|crashed|hung|injected|cut|tomo|trago *10 to|2 be|join|joined|see|meet _1 with|w|dead|late|my|his|her|god|jesus|lord|heaven _3 dead|late|husband|wife|mother|mom|dad|father|son|daughter|brother|sister|baby|heaven|god|friend",
            "od|overdose|hanging|jump|drowning attempt|attempts",
            "attempting|attempted|attempt _2 overdose|od|hang|hanging|jump|drown",
            "suicide|suicidal attempt|attempts|attmpt|atempt|try|bid",
            "attempt|attempts at|of suicide|taking|life",
            "attempted suicide|sucide|hanging|overdose|od|jump",
            *acting(
                "tried|attempted|intento to|2|de? _1",
                (
                    *ACT[:3],
                    "die",
                    "jump|hang|shoot|overdose|drown|$su_matarse|od",
                    "$su_way $su_self",
                    "$su_cut $su_own ~1 $su_vital",
                ),
            ),
            "tried|attempted suicide",
        ),
        says=(("suicide_behavior", "in_progress"),),
        past=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        # Taken away, and not swallowed.
        id="means.taken-and-kept",
        scope="suicide",
        phrases=(
            "took|taken|takes|grabbed|collected|gathered ~4 $su_pills|razors|knives ~1 and|& ~1 hid|flushed|locked|stashed|dumped them|it|all",
        ),
        says=(("means_access", "none"),),
        turn=Turn.SETTLES,
        about_suicide=True,
        masks=True,
    ),
    Rule(
        # Together with words of dying; who only took medicine wanted to be well.
        id="attempt.taken",
        phrases=(
            "washed|washing down ~6 $su_pills",
            "shot|shooting|shoots up|in ~2 everything|all|whole|lot|rest|stash",
            "took|taken|takes|ate|drank|swallowed ~1 the lot",
            "took|taken|takes|ate|swallowed|popped|downed|chugged # ~1 them|these|em|pills|tabs|caps|capsules|tablets|mg|at|tonight",
            "injected|injecting|shot|dosed ~4 insulin|heroin|fent|fentanyl|dope|morphine|needle",
            "!$su_unreal $su_drank|took|popped|snorted|washed|gobbled|chewed|takes _7 $su_pills|$su_poison|them|em|bottle|handful|fistful|everything|cabinet|months|lot|bunch|fluid|sanitizer|gummies >!to|away|from|back|off|out|home|in|on|with|for|down|up",
            "is|hes|shes|im|now|just|already|keeps|while taking|swallowing|popping|eating|downing ~3 $su_pills|them|em|bottle|handful >!to|away|from|back|off|out|home|as|regularly|daily",
            "!to|about|of|gonna|will $su_drank ~5 $su_poison",
        ),
        signs=("su_taken", "su_swallowed"),
    ),
    Rule(
        id="attempt.emptied",
        phrases=("empty ~2 $su_pills|bottle|bottles|packets|blister|packs",),
        signs=("su_taken",),
    ),
    Rule(
        id="attempt.days-ago",
        phrases=(
            "days|weeks|months|week|month|years|yrs|year ago|back|earlier",
            "last week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|spring|summer|fall|winter",
        ),
        signs=("su_days_ago",),
        whole=True,
    ),
    Rule(
        id="attempt.once",
        phrases=(
            "wish|wishes|wished|wishing|wishin|hoped ~4 first|last|previous|other|old|earlier time|attempt|try|one|overdose ~1 had? worked|succeeded|killed|took",
            "prior|past|previous|old|prev|one|earlier|last|# att|atts|attmpt|attmpts|atmpt",
            "$su_attempt $su_once",
            (
                "one|two|three|prior|previous|past|several|multiple|other|old|first|"
                "earlier|an|# _1 "
                "attempt|attempts >!tonight|today|now|just"
            ),
            (
                "attempt|attempts|attempted|tried _3 in|at|as|during|back _1 #|college|school|high|"
                "teen|teenager|sixteen|kid|age|twenties|teens|army|jail|prison >!bathroom|cell|restroom|dorm|gym|parking|lot|library|campus|lake|station|barracks|yard|locker|center|hallway|class|roof|and|now|today|tonight|just|min|mins|minutes|hrs|hours|hr|lanes|am|pm|was|were"
            ),
            "hx|history|h/o _4 attempt|attempts",
            "attempt|attempts|tried|attempted _4 years|yrs|yr|year|anos ago|back|before|apart",
            "attempt|attempts #",
        ),
        says=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.attempt-lately",
        phrases=(
            "overdosed|overdose|od|oded ~4 $su_unit|month|days ago|back _3 discharged|released|d/c|inpatient|hospitalized|icu",
            "od|overdosed|overdose _3 last|this|past week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday *4 attempt|suicide",
            "od|overdosed|overdose _3 $su_unit|month ago *4 attempt|suicide",
            (
                "discharged|d/c|dc|released|out *7 after|for|following _3 attempt|overdose|od|"
                "$su_cut|hanging|suicide"
            ),
            "attempt|attempts|attempted|tried _6 $su_unit|month ago|back",
            "attempt|attempts|attempted|tried _5 2|3|two|three|couple months ago|back",
            (
                "attempt|attempts|attempted|tried _5 last|this|past week|"
                "weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
            ),
            "$su_unit|month out|after|since|from|post _2 attempt|attempts",
            "recent|latest _1 attempt|attempts",
            "attempt|attempts _1 recently|yesterday",
            (
                "discharged|released|inpatient|hospital _5 after|for|following|from _3 attempt|"
                "overdose|od"
            ),
            "hace # dias|semanas _4 intento|intentó",
        ),
        says=(("suicide_behavior", "recent"),),
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.never",
        phrases=(
            "never|not|hasnt|havent|denies ~2 attempt|attempts|attempted",
            "never|hasnt|havent|denies ~1 tried >!to|hiding|not",
            "or|and never tried to >!hide|tell|stop|scare|get|call|talk",
            "never|hasnt|havent|denies ~1 tried to|2 ~1 $su_kill|die|hurt|harm|hang|jump|overdose|suicide|anything",
            "no|without ~3 attempt|attempts >!tonight|today|in|to|at|by",
            "nunca _2 intentado|intento",
        ),
        says=(("suicide_behavior", "none"),),
        whole=True,
    ),
)
