"""Words of dying that are none: idioms, names, and somebody else's death."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Before "hangs up" is taken for an idiom.
        id="plan.when-they-hang-up",
        phrases=("when|once|after|minute|moment|soon ~3 hang|hangs|hung up",),
        signs=("su_event",),
        masks=True,
    ),
    Rule(
        id="mask.dying",
        phrases=(
            "not|doesnt|dont|didnt want|wants|wanna|wanting to|2? be here *4 home|leave|discharged|released >!with|when|if|and",
            "not|doesnt|dont|didnt want|wants|wanna|wanting to|2? live|stay ~1 here|there|with|at|alone >!is",
            "open|opened|pried|popped|forced|door|lock ~1 w|with|using ~1 a? $su_knife|hammer|crowbar|credit",
            "patients|clients|residents|people|friends|dogs|cats|pets|birds|parents|soldiers ~1 die|died|dying >!with|together",
            "shoot|kill|hang|shooting|killing|hanging $su_self _2 laughing|lol|haha|lmao|jk|laughs",
            "phone|battery|cell|dog|cat|pet|plant|horse|laptop|vape|radio|signal|$kin|patient|friend is|was|are|keeps|kept ~1 dying|dieing",
            "die|died|dying of|from the? heat|hunger|thirst|cold|humidity|allergies|boredom",
            "phone|battery|cell|tablet ~3 die|dying|dead|died",
            "dying for a|an|some",
            "going|gonna|will to? die when|if|once he|she|they|mom|dad|you|i ~1 finds|sees|hears|find|see|hear|knows",
            "joke|jokes|joked|joking about|abt|that|of _1 $su_die|$su_kill|suicide|jumping|killing ~1 $su_self?",
            "joked|joking *8 jump|shoot|kill|hang|die|drown ~1 $su_self?",
            "might|could|may just? walk|jump|drive into|off ~1 ocean|lake|traffic|sea|bridge|river lol|haha|lmao|jk",
            "just|only mad|upset|angry|drunk|joking|kidding|venting|frustrated when|and|bc|because ~2 said|told|texted|wrote|posted|made *9 jump|kill|die|hang|shoot|drown|overdose|suicide ~4 $su_self|roof|bridge|comment?",
            (
                "think|thinks|thinking|feels|feel|felt|believes|convinced|like|thought|says|screaming|saying shes|hes|im|"
                "theyre|she|he|i _1 dying|dieing"
            ),
            (
                "someone|somebody|people|everyone|everybody|nobody|anyone|they|you|yall|theyre _1 "
                "going|gonna|will|goin to? _1 die"
            ),
            (
                "shoot|shot|shooting a|me|him|her|over text|message|texts|email|line|pic|picture|"
                "hoops|pool|photos|video"
            ),
            "sorry|oh|aw shoot",
            "drop dead gorgeous|serious|sexy|fred",
            (
                "dead battery|phone|line|end|ends|zone|tree|trees|animal|deer|cat|dog|bird|weight|"
                "heat|lift|bolt|spot|skunk|fish|raccoon|coyote|car|engine|silence|air|sea|tired|"
                "serious|sober"
            ),
            "dying|dies|die|died to see|meet|know|hear|get|try|find|laughing",
            "dying over here",
            "die|died|dying of|from embarrassment|laughter|boredom|shame|curiosity|laughing",
            "die|died inside",
            "killing|kills|killed me|us|time",
            "kill|killed|killing for|switch|bill|joy|time|the mood",
            (
                "= suicide forest|squad|hotline|line|prevention|king|doors|door|awareness|lifeline|wings|"
                "silence|bomber|survivors|squeeze"
            ),
            "suicide and|& crisis lifeline|line",
            "bored|scared|worried|sick|tickled|loves|loved|love|freezing _1 to death",
            "could|could've|couldve|gonna|might just? die lol|haha|lmao",
            "hang|hung|hangs|hanging up",
            "= hang|hung|hangs|hanging out|around >!of|the|a|his|her",
            "= hang|hanging tight|there",
            "hung over >!the|a|rail|railing|edge|ledge",
            "jump in ~1 shower|truck|car|bed|pool|lake",
            "jump start|starts|rope|ropes|cables|suit|ball|box|pack",
            "jump|jumped ship|school|bail",
            "over my dead body",
        ),
        masks=True,
    ),
    Rule(
        # What somebody believes is told, and not thought of.
        id="mask.believed",
        phrases=(
            "think|thinks|thought|believes|believe|says|suspects ~1 its|it|this|that|death|crash|fall ~1 was|is|be? ~1 an|a? od|overdose|suicide >!to|on",
            "thinks|thought|think that? he|she|they|it|someone|somebody|hes|shes|theyre|its|her|his ~1 was|is|were|are|has|had|got|took",
        ),
        masks=True,
    ),
    Rule(
        # Threatened or felt another time: neither an attempt nor a thought of today.
        id="mask.threatened-before",
        phrases=(
            "si|suicidal|suicidality|ideation ~1 in|last|during|back ~1 spring|summer|fall|winter|autumn|january|february|march|april|june|july|august|september|october|november|december|#|college|school|past|year|month|childhood",
            "threatened|talked|wanted|mentioned to|about|of ~1 overdose|od|overdosing|hang|hanging|jump|jumping|$su_kill ~1 $su_self? ~1 last week|month|year|summer|winter|spring|fall|time",
            "been|felt|was ~1 suicidal ~1 before|previously|once >!today|now|arrival|ems|officers",
        ),
        masks=True,
    ),
    Rule(
        # Drawn, and not done.
        id="mask.drawn",
        phrases=(
            "drew|draws|drawing|drawings|sketch|sketched|sketches|painted|painting|doodled|doodle|cartoon ~4 with|w|of|hanging ~4 neck|noose|rope|gun|knife|head|hanging|dead|dying|bleeding|rafter|tree",
        ),
        says=(),
        masks=True,
    ),
    Rule(
        id="mask.si",
        # In Spanish "si" is "if" and "yes".
        phrases=(
            "$su_es _1 si",
            "si _1 $su_es",
            "no|pero|pues|y si respira|habla|camina|esta|puede|sabe|contesta|responde",
            "que|pregunta|preguntan|saber si",
            "si no le|se|me|lo|la|contestan|viene|hay",
            (
                "si se|lo|la|el|esta|tiene|le|hay|ella|viene|quiere|me|les|va|alguien|habla|fue|es|"
                "era|puede|senor|senora|dice|esto|ya|necesita"
            ),
        ),
        masks=True,
    ),
    Rule(
        id="mask.somebody-elses-death",
        # Grief and history: who died so is not the person whom the call is about.
        phrases=(
            "friends|brothers|sisters|sons|daughters|husbands|wifes|wives|dads|fathers|mothers|moms|uncles|aunts|cousins|classmates|coworkers|students|neighbors|partners ~1 suicide|hanging >!attempt|threat|threats|note|ideation|statements|plan|risk|thoughts|herself|himself",
            "friend|friends|brother|sister|cousin|uncle|coworker|roommate|classmate|student|neighbor ~1 overdosed|od|hung|hanged|shot|jumped ~1 $su_self? and died|passed",
            "overdosed|oded and|then died|passed ~1 away? ~1 on|last|in|yesterday",
            "last time *6 took|swallowed|drank|overdosed|od|ingested|cut ~5 $su_pills|$su_poison|bottle|pills|wrists|arm|wrist|arms",
            "lost|losing|loss of? his|her|my|their|the|a _2 to|from|by overdose|od|suicide",
            "$pos $kin|patient|student|member|client|neighbor|baby _1 overdosed|overdose|od ~2 last|in|# _1 month|year|years|weeks|week >!$su_attempt",
            "friend|brother|sister|father|dad|mother|mom|cousin|uncle|husband|wife|son|daughter|coworker|neighbor jumped|leapt|hung|hanged|shot|drowned *5 in|last january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|year",
            "shot $su_self *9 accident|accidentally|cleaning|holstering|unloading|showing",
            "accidentally shot $su_self",
            "shot $su_self ~1 in|through ~1 foot|toe|hand|finger|leg|calf|knee|thigh",
            "watched|saw|witnessed ~4 jump|jumped|shoot|hang *6 years|yrs|year|last|ago|in",
            "died|dies|death|passed|lost ~2 by|from|to|of ~1 hanging|suicide|overdose|jumping|od",
            "show|documentary|class|training|essay|book|article|movie|story|podcast|news|seminar|talk|poster ~2 about|on ~2 suicide|hanging|jumper|suicidal",
            "jumper|jumped|suicide|hanging|attempt *3 on|in ~1 news|tv|paper",
            "$kin $su_did|killed $su_self ~2 when|as|after he|she|i|caller|they _2 #|nine|ten|eight|seven|six|twelve|kid|child|teen|teenager|boy|girl|young",
            "whose _3 $su_did|shot|killed $su_self",
            "$su_did|killed|shot $su_self in|last|back|on _1 $span|#|year",
            "$su_did|killed|shot $su_self _2 years|yrs|months|weeks|yr ago|back",
            "lost|after _3 to suicide",
            "not|didnt|never ask|asked _3 suicide|si",
        ),
        masks=True,
    ),
)
