"""An act together with its purpose."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.acts import ACT, acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.purpose-told",
        phrases=(
            "took|taken|swallowed|drank|ingested|injected|overdosed|ate|cut|jumped|tied *14 so that? _2 would|could|can|will|might|d|id|shed|hed? ~1 die|dead|gone|over|end",
            "took|taken|swallowed|drank|ingested|injected|overdosed|ate|cut|jumped|tied *14 because|bc|cuz|so|since *6 be with|w|join >!us|staff|me|you",
            "took|taken|swallowed|drank|drinking|ingested|injected|overdosed|od|cut|opened|emptied|pills|bottles *14 not|doesnt|dont|didnt want|wants to|2 be saved|found|helped|rescued|stopped",
            "took|taken an? overdose|od _6 regrets|regret|regretting|sorry|changed|scared",
            "took|taken|swallowed|drank|drinking|ingested|injected *10 its|is over >!the|there|here|at|to|counter|an",
            "took|taken|swallowed|drank|ingested|had|ate|injected|cut|pills|overdosed *14 so|that|para *5 wont|not|never|doesnt|dont|no _2 wake|live|exist|face|see|despertar|deal",
            "took|taken|swallowed|drank|ingested|cut|slit|overdosed|ate|injected|tied *12 wanting|hoping|trying _1 it|everything|life|all|pain|to? _2 over|end|stop|done|finished|asleep|gone",
            "took|taken|swallowed|drank|ingested|overdosed|od *24 not|doesnt|dont|isnt|no want|wants|wanting|longer to|wants? die now|anymore|any|after|wants",
            "took|taken|swallowed|drank|ingested|cut|slit|overdosed|od|ate|injected *10 because|bc|cuz|cause|since|so *3 done|tired|finished|sick _2 living|life|alive|it|everything",
            *acting(
                "took|taken|taking|swallowed|drank|drinking|ingested|cut|cutting|slit|slashed|jumped|overdosed|od|ate|tomo|crashed|wheel|drove|"
                "tomó|trago|tragó|tome|tomé|injected *16 because|bc|cuz|cause|porque|since|para|"
                "pq|so *4",
                (
                    "$su_want to|2? $su_kill $su_self",
                    "$su_want to|2? be dead|gone",
                    "$su_want to|2? $su_die",
                    "didnt|doesnt|dont|not $su_want to|2? be|live|wake",
                    "$su_matarse",
                    "morir|morirse|morirme",
                ),
            ),
        ),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.purpose",
        phrases=(
            "wrists|wrist|throat|neck|arms|veins _3 $su_cut|opened|bleeding *10 $su_note|$su_bye",
            "pills|bottle|bottles|overdose|od|overdosed|took|swallowed *8 note|letter|goodbye|carta|nota >!to|from|saying|on|in",
            "$su_note _8 pills|bottle|bottles|overdose|od|overdosed|swallowed _2 taken|empty|gone|beside|next|attempt|her|him",
            "wrong way *12 end|ending|die|kill|killing|goodbye|suicide >!up|of|table",
            "took|drank|swallowed|cut|ate|injected|overdosed *8 to be? done|through|finished with|w living|life|it|everything",
            "took|drank|swallowed|cut|ate *8 to end it|her|his|everything|things|all",
            *acting(
                "took|taken|swallowed|drank|ingested|cut|slit|slashed|jumped|drove|driving|ran|"
                "cutting|standing|pills|bottle|tomo|trago|overdosed|overdose|attempt|od|tied|"
                "neck|rope|noose|ate|injected|stepped|corto|cortó|cortado|venas|pastillas|colgo|jumped|hanging _7 !want|wants|wanted|wanting|ready|going|"
                "gonna|not|like|rather|trying|wish|planning|plans to|para",
                (
                    "die",
                    "$su_kill $su_self",
                    "end it|her|his|my",
                    "matarse|morir|morirse",
                    "commit suicide",
                ),
            ),
            "intending|intended to die",
        ),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.trying",
        phrases=(
            "trying|attempting|tries|tried to|2 slit|cut|slash|stab $su_own own _1 $su_vital|wrists|wrist|$su_head",
            "trying|attempting to|2 bleed|gas|electrocute|suffocate _4",
            *acting(
                "trying|attempting|tryin|tries|trata|tratando to|2|de _1",
                (
                    *ACT[:3],
                    "die",
                    "jump|hang|shoot|overdose|drown|$su_matarse",
                    "$su_way $su_self",
                ),
            ),
            "attempting suicide|sucide|suicidio",
            "trying|attempting _1 suicide",
        ),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        past=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        kinds=("suicidal",),
    ),
)
