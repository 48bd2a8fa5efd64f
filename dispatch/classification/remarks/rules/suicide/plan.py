"""What is settled and prepared."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.suicide.acts import acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Plans of the living.
        id="mask.plan-to-call",
        phrases=(
            "plan|plans|planning to ~1 call|see|meet|talk|visit|sleep|eat|stay|return|follow|check|get|keep|attend|cook|text|ask|watch|rest|reach|contact|return|speak|move|travel|study|breathe",
        ),
        masks=True,
    ),
    Rule(
        id="suicide.plan",
        phrases=(
            "rope|noose|pills *6 $su_will|$su_would to|2? ~1 use|take|swallow it|them|one ~2 $span|tomorrow|weekend|midnight|birthday",
            "$su_die|$su_dead ~1 before|by ~2 $span|weekend|night|morning ~1 is? over|out|ends|done|up",
            "waiting|waits|wait ~1 for|on ~1 # ~2 hit|to|train",
            "waiting|waits ~1 for|on|until|till ~2 sunrise|sunset|dark|midnight|noon|dawn|# *4 hell|shell|ill|will ~1 drop|jump|go|step|do|end",
            "next ~1 train|one|bus|semi|truck ~2 his|hers|mine|fix|end|me|him|her|hit|take|finish|get|kill|stop",
            "tracks|rails *8 waiting|waits|wait for|on ~1 next|# _3 hit|kill|run|end|take|come",
            "plan|plans|planned|planning|intends to|2|on|of ~1 overdose|od|$su_kill|hang|hanging|shoot|jump|drown|overdosing ~4 $span|tomorrow|weekend|noon|midnight|#|birthday|christmas",
            "is|was|be the|my|his|her ~1 day|night ~2 $su_kill|die|dies|end|ends|kills|dead",
            "last day|night|week|sunday|saturday ~1 alive|living|life",
            "is|was|be the|my|his|her day|night ~3 $su_kill|die|dies|end|ends",
            "wont|wouldnt|not|dont be? needing|need ~2 it|them|those|these|anything|money|things|stuff|anymore where",
            "when|once|after ~2 goes|dies|passes|gone ~4 going|go|follow|following|join|joining|coming too|with|him|her|next|also|behind",
            "$su_tied ~4 $su_rope *10 $su_will to? ~1 $su_kill|hang|do|die|end",
            "do|doing|did it|that|this|end after|before|on|at|once|when _4 $span|birthday|friday|sunday|saturday|monday|weekend|kids|daughter|son|midnight|asleep|leaves|gone|#|christmas|anniversary|holidays|funeral|school",
            "bought|purchased _2 rope|hose|tape|helium|noose|nitrite _4 for|today|ready",
            "plans|planning|planned|plan to|2|is|of|on _4 $su_kill|hang|hanging|shoot|overdose|jump|end|do|use|die|take *8 when|after|at|on|before|once|as _3 leaves|leave|gone|asleep|work|home|school|$span|weekend|midnight|anniversary|birthday|morning|noon|#",
            "suicide note|notes|letter|letters|email|video|text|message|voicemail",
            (
                "w/|w|with|has|have|had|having|made|makes a|the|clear|specific|detailed|suicide|"
                "definite|his|her? specific|clear|detailed|suicide|definite|concrete? plan|plans"
            ),
            (
                "plans|planned|planning to|on _1 $su_kill $su_self _4 $time|at|after|on|"
                "when|friday|"
                "saturday|sunday|monday"
            ),
            "carta|nota de despedida|suicidio",
            "took|swallowed|overdosed|od|pills *9 left|wrote|found|leaving|and _2 $su_note",
            "$su_note *9 took|swallowed|overdosed _4 pills|bottle|meds|handful",
            "picked|chosen|chose|set _1 a|the|date|his|her _1 date|day|anniversary|time",
            "has _1 a|the|his|her date",
            *acting(
                "$su_will to|on|2? _2",
                tuple(
                    f"{act} _3 $su_when"
                    for act in (
                        "$su_kill $su_self",
                        "do it",
                        "take them|it",
                        "jump",
                        "off it",
                        "end it",
                    )
                ),
            ),
            "when|once|after *6 $su_will off|do|end|jump it|this",
            "$su_note _4 saying|says|said|reads|diciendo|dice|que _6 die|dying|dead|kill|suicide|end|live|living|alive|morir|vivir|matar",
        ),
        says=(("suicide_ideation", "plan"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.plan-set",
        phrases=(
            "last week|weekend|month|christmas|birthday|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~1 on|in|as ~2 earth|planet|world|alive >!day",
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|christmas|birthday|today|tomorrow *4 his|her|my|their|the last on|in ~2 earth|planet|world >!day",
            "today|tonight|tomorrow|sunday|saturday|friday|would|will ~1 be|is|was the|his|her|my day|night ~2 $su_kill|die|dies|end|ends|kills",
        ),
        says=(("suicide_ideation", "plan"),),
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="plan.prepared",
        phrases=(
            "$su_note _4 saying|says|said|reads _5 goodbye|sorry",
            "dejo|dejó|escribio|escribió|dejado|deja _3 carta|nota|cartas|mensaje",
            "have|has|got|had ~2 planned|figured|mapped|worked out",
            "affairs in order",
            "wrote|written|writing ~1 to|for ~1 $pos kids|children|wife|mom|parents|family|husband|son|daughter|daughters|sons|grandkids",
            "who gets what|everything|his|her|my|the|which",
            "made|making|makes|arranged|planned|planning ~2 funeral|burial|final|cremation arrangements",
            "stockpiled|stockpiling|saved|saving|hoarded|hoarding|stashed|collecting|collected ~3 $su_pills|insulin",
            "scoped|scoping|scouted|scouting|cased ~2 bridge|spot|place|roof|tracks|overpass|cliff|garage|building",
            "rehearsed|rehearsing|practiced|practicing ~2 hanging|jumping|it|noose|jump",
            "gave|given|giving|gives|donated|donating|rehomed|rehoming|sold|selling ~4 cat|cats|bird|horse|puppy|tools|guitar|records|clothes|jewelry|furniture|collection|books",
            "picked|chose|chosen|picking|decided|scouted|chooses ~1 out|on? ~2 bridge|night|day|date|spot|place|tree|time|rope|gun|beam|way|method",
            "bought|buying|purchased|ordered|got ~2 $su_rope|helium|noose|nitrite|gun|bullets ~6 to|for",
            "wrote|written|made|updated|signed ~2 her|his|my ~1 will",
            "calendar|date ~4 circled|marked|picked",
            "picked|planned|paid|arranged|chose|chosen|prepaid ~5 funeral|plot|casket|urn|burial|cremation|obituary|headstone",
            "paid|paying|settled ~1 off ~2 bills|debts|loans|cards|house|truck|car|mortgage",
            "signed|signs|signing|titled ~4 over to",
            "handed|hands|handing|passed out ~2 tools|things|stuff|belongings|clothes|jewelry|books|records",
            "goodbye|goodby|farewell|final|last note|notes|letter|letters|email|emails|video",
            "final|goodbye|farewell text|texts|message|messages|voicemail",
            "letters|notes|letter|note to|for _2 kids|family|children|wife|mom|everyone|parents|son|daughter",
            "$su_bye",
            "left|wrote|leaving|written|writing|found|mailed|penned _3 $su_note",
            "gave|giving|given|gives|regalo|regalando _2 away|possessions|belongings",
            "gave|giving|given _3 dog|cat|pets|car|things|stuff|money",
            "passwords|password|bury me|will|funeral|obituary",
            "paid _2 bills|funeral _1 ahead",
            "bought|purchased|got|ordered _3 rope|helium|noose|nitrite|bullets|ammo",
            "mailed _6 letter|keys|ring|letters",
            "note|letter _1 found|left|on",
        ),
        says=(("suicide_ideation", "plan"),),
        past=(("suicide_ideation", "plan"),),
        about_suicide=True,
    ),
    Rule(
        # With the dead by a day that is named.
        id="plan.with-by",
        phrases=(
            "will|ill|hell|shell|going|gonna to|2? ~1 be|join|see|meet ~1 with|w|w/|join ~2 by|before|on|come|this|soon ~1 $span|christmas|easter|thanksgiving|birthday|anniversary|weekend|new|holidays|end",
        ),
        signs=("su_with_by",),
        whole=True,
    ),
    Rule(
        id="plan.put-in-order",
        phrases=(
            "papers|affairs|things|everything|house|bills ~2 in order|ahead|off",
            "gave|giving|given|gives|donated|rehomed|sold ~2 away|dog|cat|pets|possessions|belongings|everything|tools|guns",
            "paid|paying ~3 ahead|off|bills",
            "widow|widower|widowed",
        ),
        signs=("su_in_order",),
        whole=True,
    ),
    Rule(
        # When it will be, where somebody has said that it will be.
        id="plan.event",
        phrases=(
            "after|at|during|before ~2 funeral|wedding|graduation|christmas|birthday|holidays|thanksgiving|trial|sentencing|court|finals|memorial|service|recital|concert|prom|reunion|game|hearing|shift|work|dinner|church|exam|exams|semester|visit|appointment|party|halloween|easter|anniversary",
            "a las #|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce",
            "when|once|after|before|until|till|as >!anyone|anybody|you|u|cops|police|they|help|ems|officers|somebody|someone|we ~4 hangs|hang|hung|answers|talking|calls|over|passed|home|asleep|gone|leaves|left|out|done|ends|ended|back|church|school|work|goes|gets|got|comes|closes|stops|rises|sunrise|sunset|dark|bed|sleep|finished|finishes",
            "el|este|proximo|cuando lunes|martes|miercoles|jueves|viernes|sabado|domingo|amanezca|duerman|salga",
            "on ~2 birthday|anniversary|christmas|thanksgiving|easter|holiday|payday",
            "minute|second|moment|day|soon ~5 comes|arrives|leaves|shows|ends|serves|evicts|files|goes|gets|falls|walks|hangs|steps",
            "before|until >!anyone|anybody|you|u|cops|police|they|help|ems|officers|somebody|someone|we ~4 arrives|gets|wakes|opens|comes|home|up|back|lands",
            "by ~2 time ~4 gets|wakes|comes|up|home|back|arrives",
            "!dead|gone|around|here|over by|at|until ~1 midnight|midnite|noon|dawn|sunrise|sunset|nightfall|dark|#",
            "on|this|next|come monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|birthday|anniversary",
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday after|night|morning|at",
            "next ~1 train|one|bus",
        ),
        signs=("su_event",),
        whole=True,
    ),
    Rule(
        id="mask.rope-done-away",
        phrases=(
            "cut|cuts|tore|coiled|rolled|burned|chopped|gave ~1 $su_rope up",
            "burned|burnt|smashed|destroyed|chopped|buried ~2 $su_rope|$su_gun",
        ),
        says=(("means_access", "none"),),
        turn=Turn.SETTLES,
        masks=True,
        about_suicide=True,
    ),
    Rule(
        id="plan.rope-up",
        phrases=(
            "hung|hangs ~1 a|the|his|her ~1 $su_rope",
            "$su_rope ~1 is? up|hung|tied|ready|set|strung|rigged|hanging|made|waiting >!his|her|with|the",
            "$su_tied|hung|strung|rigged|made ~2 noose",
            "$su_rope ~2 tied|over|hung|from|up|on|around|to ~3 beam|rod|door|rafter|rafters|hook|tree|pipe|ceiling|branch|fan|joist|bar",
        ),
        signs=("su_rope_up",),
    ),
    Rule(
        id="plan.it-is-time",
        phrases=(
            "its|it|is time >!to|for|that|out|he|she|they|we|you",
            "its|it is time to go",
            "tonight|today|this|tonite|now is|s it|when|night|day",
            "tonights|todays|its the night|day",
            "time to go",
            "im|hes|shes|is ~1 ready >!for|to|with",
            "ready to go",
        ),
        signs=("su_time",),
        tight=True,
    ),
    Rule(
        id="note.left",
        phrases=(
            "suicide|goodbye|left|found|wrote|leaving|leaves|written|there|has|have|had ~2 $su_note >!pad|books|cards|carrier",
            "note|letter ~1 saying|says|said|reads|on|left|beside|next|for",
            "wrote|written|writing|scrawled|painted ~3 sorry|goodbye|goodby|forgive",
        ),
        signs=("su_note",),
    ),
)
