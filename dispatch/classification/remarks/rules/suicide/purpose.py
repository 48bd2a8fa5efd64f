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
                    "$su_want to|2? $su_stop ~1 exist|existing|living|breathing|being",
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
        # Done for another reason, as the person says.
        id="attempt.not-the-purpose",
        scope="suicide",
        phrases=(
            "not|isnt|wasnt|never|nothing ~3 because|bc|b/c|cuz|coz|cause ~2 $su_want|trying to|2? ~1 be? $su_die|dead|gone",
            "not|isnt|wasnt|never|nothing ~3 because|bc|b/c|cuz|coz|cause ~2 $su_want|trying to|2? $su_kill $su_self",
        ),
        says=(("suicide_behavior", "none"),),
        masks=True,
    ),
    Rule(
        # Alone it may be a visit; beside a harm it is none.
        id="wish.to-be-with-somebody",
        scope="suicide",
        phrases=(
            "want|wants|wanted|wanna|ready|going|gonna|quiere|quiero to|2? ~1 be|go|estar ~1 with|w|w/|con ~1 $pos ~1 $kin|baby|grandson|papa|mama|god|jesus|dios >!at|in|tonight|for|until|alone|house|when|if",
            "ready to|2 go >!home|inside|with|to|in|out|back|there|now",
        ),
        signs=("su_be_with",),
        whole=True,
    ),
    Rule(
        # Laid by, and not taken.
        id="plan.means-laid-by",
        scope="suicide",
        phrases=(
            "saving|saved|saves|hoarding|hoarded|hoards|stockpiling|stockpiled|collecting|collected|hiding|hid|stashing|stashed|bought|buying|ordered ~3 $su_pills|$su_rope|$su_gun|$su_poison ~2 to|2 ~1 $su_kill|die|end ~1 $su_self|it|life",
        ),
        says=(("suicide_ideation", "plan"), ("means_access", "possible")),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        id="suicide.purpose",
        phrases=(
            "swam|waded|wading|swimming|jumped|dove|walked ~5 to|2 drown $su_self",
            "wrong way *12 end|ending|die|kill|killing|goodbye|suicide >!up|of|table",
            "took|drank|swallowed|cut|ate|injected|overdosed *8 to be? done|through|finished with|w living|life|it|everything",
            *acting(
                "took|taken|swallowed|drank|ingested|cut|slit|slashed|jumped|drove|driving|ran|"
                "cutting|standing|pills|bottle|crashed|wrecked|rammed|swerved|drank|chugged|downed|shot|threw|laid|lay|stabbed|hung|burned|lit|doused|tomo|trago|overdosed|overdose|attempt|od|tied|"
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
        ),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.trying",
        phrases=(
            "trying|attempting|tries|tried to|2 slit|cut|slash|stab $su_own own? _1 $su_vital|wrists|wrist|$su_head",
            "trying|attempting to|2 bleed|gas|electrocute|suffocate _4",
            *acting(
                "trying|attempting|attempted|tried|tryin|tries|trata|tratando to|2|de _1",
                (
                    *ACT[:3],
                    "die",
                    "commit suicide",
                    "jump|hang|shoot|overdose|od|drown|$su_matarse",
                    "$su_way $su_self",
                ),
            ),
            "attempting suicide|sucide|suicidio",
        ),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        past=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        # A purpose by itself; together with an act it is intent.
        id="purpose.to-die",
        phrases=(
            "because|bc|b/c|cuz|coz|cause|since|so ~3 $su_want to|2? $su_stop exist|existing|living|breathing|being",
            "so|that ~3 would|could|can|will|d|shed|hed|id|might ~1 $su_die|dead|gone|end",
            "to|2 bleed|starve|freeze ~1 to? death|out",
            "!$su_not hoping|hopes|hoped|praying|meaning|meant|wanting|trying ~2 to|2|not|never|it ~2 $su_die|wake|dead|live|end|kills",
            "so|because|bc|b/c|cuz|coz|cause|since ~4 cant|cannot|couldnt|not go|live|take|keep ~1 on|like|it|going|anymore",
            "!$su_want|ready|going|gonna|like|not|about|trying|says|will|wish|time|had|got to|2|para just? $su_die|morir|matarse|dormir",
            "!$su_want|ready|going|gonna|like|not|about|trying|says|will|wish|time|had|got to|2|para be|b _1 dead|gone|with",
            "!ready|trying|decided|begged|asked|told to|2 not ~2 be|wake|live|exist|feel",
            "!$su_want|ready|going|gonna|like|not|about|trying|says|will|wish|time|had|got to|2 $su_kill $su_self",
            "!$su_want|ready|going|gonna|like|not|about|trying|says|will|wish|time|had|got to|2 end|finish|stop ~1 it|things|all|everything|life|living|existing|pain|suffering|being >!at|for|on|now",
            "so|because|bc|b/c|cuz|coz|cause|since|porque|pq *4 $su_want to|2? ~1 $su_die|dead|gone|disappear|$su_kill|morir|matarse|end",
            "so|because|bc|b/c|cuz|coz|cause|since|porque|pq|para ~3 $su_not *3 be|wake|live|exist|here|alive|around|despertar|vivir",
            "so|because|bc|b/c|cuz|coz|cause|since ~3 $su_tired ~3 $su_living",
            "not|didnt|doesnt|dont|never ~1 mean|meant|want|wants|wanted to|2 be found|saved|rescued|helped|revived >!by|in",
            "$su_not ~1 stop|stopping ~1 till|until ~1 its|it|im|shes|hes|is ~1 over|dead|done|gone|finished",
            "it|itd|itll|everything|this ~2 be|is over soon|now|forever",
            "so|because|bc|b/c|cuz|cause|since _3 $su_want out >!of",
            "finish|finishes|finished|finishing the|this|that job|thing",
            "figured|hoping|hoped|thought|thinking|wanted ~2 it|that|this would|will|d ~1 kill|end|finish|do|stop ~1 him|her|me|it|job|everything|heart",
        ),
        signs=("su_purpose",),
        whole=True,
    ),
)
