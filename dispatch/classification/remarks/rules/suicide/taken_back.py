"""What was said and is taken back, denied, or not answered."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.now-denied",
        phrases=(
            "suicidal|si|$su_si *5 denies|denied|denying it|this|that|any? now|currently|presently|anymore",
            "not suicidal :? never was|been|has|were",
            "no further|more|longer|current thoughts >!on|about|than",
            "that|it|feeling|urge|thought|thoughts ~1 has|have|had passed >!some|somewhat|a|partly|on|away|out|up",
            (
                "now|currently|presently denies|denying|denied _4 $su_si|si|self|suicidal|ideation|"
                "harm|hurting|$su_killing|die"
            ),
            (
                "denies|denied|denying _1 now|current|currently|any? _1 $su_si|si|suicidal|"
                "ideation "
                "_2 now|currently|today|present|moment"
            ),
            "denies current|active? active|current? $su_si|si|suicidal",
            (
                "no longer|not|isnt|longer feels|feeling|feel|wants|suicidal|having|thinking|to "
                "suicidal|die|kill|si"
            ),
            "no longer suicidal",
            "not|longer|isnt|arent having ~1 those|these|any|such thoughts|urges|ideations",
            "not suicidal|si _1 anymore|now|any|longer",
            (
                "not|doesnt|dont|no|longer want|wants|wanting to|2 die|$su_killing _1 now|"
                "anymore|right|"
                "today|longer"
            ),
            "dice que ya no >!aguanta|puede|puedo|aguanto|quiere|quiero|soporta|tiene|vale|sirve|importa|hay|despierta|responde|respira",
            "takes|took|taking it back >!to|from|home|inside|in|out|up",
            "doesnt|dont|not|didnt feel|think|want _1 that way|like anymore|now|any|that",
            "not that _3 want|wants|wanna to? $su_die|$su_killing",
            "not to $su_die",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=False,
    ),
    Rule(
        # What was said before does not hold: somebody asked again.
        id="suicide.denied-later",
        phrases=(
            "no to ~1 suicide|$su_si|dying",
            "asked ~1 directly|again|outright|straight|plainly ~4 $su_si|suicide|$su_die|$su_killing|it|that? ~2 said|says|answered? no|denied|denies|nope >!answer|reply|response|comment|idea|one",
            "!but|thoughts doesnt|dont want|wants|wanting|wanna to|2? $su_die",
            "!but|thoughts does|do not want|wants to|2? $su_die",
            "now|later|currently|recontact|callback|since|update|arrival|presently|today *8 $su_not|denies|denied|denying ~3 $su_die|$su_killing|suicidal|si|thoughts >!tonight",
            "now|later|currently|recontact|callback|since|update|arrival|presently|today *8 $su_not|denies|denied|denying ~4 hurting|hurt|harm|harming $su_self|self",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=True,
    ),
    Rule(
        id="suicide.taken-back",
        phrases=(
            "$su_not ~1 mean|meant|meaning to do anything|it|that",
            "not|didnt|dont|doesnt ~1 mean|meant it|that|them|any >!to|as|like|when|way",
            "not suicidal|si : just|only|but|was|were",
            "not suicidal|si just|only",
            "meant _4 $su_not ~1 suicidal|si|dying",
            "denies|denied|denying it|this|that|saying ~1 now|currently|today|anymore",
            "drunk|mad|upset|angry|joking|kidding|venting and|but ~1 isnt|not|aint ~1 suicidal|si",
            "thats|its|just|only ~2 how|way i|he|she|we ~1 talk|talks|speak|joke",
            "!not|isnt|wasnt only|just|was|were|being ~1 joking|kidding|venting|bluffing|playing|trolling|exaggerating|sarcastic",
            "i|im|was|were ~1 only|just? being dramatic|overreacting",
            "was|were|being ~1 mad|upset|angry|drunk|frustrated when|because|bc ~1 said|wrote|posted|texted|did|saying|sent",
            "was|were ~1 only|just mad|upset|angry|drunk|frustrated >!at|with",
            "he|she|i only|just ~1 mad|upset|angry|drunk|frustrated when|and ~1 said|wrote|posted|texted|did|sent",
            "!not only|just said|say|says|did|wrote|posted|texted ~1 it|so|stuff|this >!to|on|again|twice|once|now",
            "!not only|just said|say|says|did that >!he|she|i|they|hes|shes|im|his|her|to|on|again|twice|once",
            "only|just wanted ~2 to|attention|someone ~1 come|scare|listen|stay|attention|back",
            "would|will|id|hed|shed never ~1 do ~1 that|anything|such|it",
            "song|rap|movie lyrics|lyric|quote|line",
            "!not|saying|doing|it for attention >!seeking",
            "!not|isnt did|said|wrote|posted|texted it|that for attention",
            "changed ~1 mind >!about|re|on|and",
            "changed ~1 mind about ~1 dying|suicide|it|jumping|that",
            "dont|doesnt|didnt|not mean|meant it|that|any anymore|now|it",
            "!not only|just a story|joke|song|lyrics|essay|assignment|poem|lyric",
            "now|currently|today denies|denying|denied >!weapons|weapon|injury|pain|drinking|drugs|alcohol|medical|everything|it|any|being|having|taking|using|use|access|guns|gun|knife|hi|plan|plans|needing|od|overdose|intent|cutting|means|he|she|ingestion|chest|hitting|threatening|threats",
            "now|later|then says|said|states|stated|claims _4 not|didnt|wasnt|doesnt mean|meant|serious",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=True,
    ),
    Rule(
        id="suicide.not-about-dying",
        phrases=(
            "would|will not|never hurt|harm|kill|hang|shoot $su_self",
            "no to ~1 $su_si|suicide|dying",
            "$su_not ~1 going|gonna|goin|planning to|2? jump|hang|overdose|shoot ~1 $su_self? >!her|him|the|unless|if|anyone|anybody",
            "not si|suicidal|suicidality >!and|unless",
            "asked *6 $su_si|$su_die|suicide|$su_killing|ideation|hurting _4 denied|denies|no|negative|not",
            "!he|she|i|they|hes|shes wouldnt|wont _2 $su_kill|hurt|harm $su_self",
            "^ ~3 he|she|i|they wouldnt|wont _2 $su_kill|hurt|harm $su_self",
            "says|said|states|stated|promises|promised ~1 he|she|i|they wouldnt|wont _2 $su_kill|hurt|harm $su_self",
            "never ~1 $su_kill|hurt|harm $su_self >!before|this|so|until|till",
            "aint|not|isnt|wont|never ~1 gonna|going|goin? to? hurt|harm|$su_killing ~4 or|nor $su_self",
            "not|isnt|arent|wasnt going|gonna|planning|trying|wanting|looking to|2? hurt|harm|$su_killing|die >!anyone|anybody|others|else|someone|somebody|people|him|her|them|you|me|us|nobody|any|no|his|the",
            "$su_not _1 going|gonna|planning|wanting|want|wanna to|2? hurt|harm *2 or $su_self",
            "no piensa|quiere|desea _1 en? matarse|morir|suicidarse|hacerse",
            "no si|suicidal|suicidality|ideation",
            "denies|denied|denying _4 to|about|of $su_die|$su_killing",
            "not|isnt|wasnt ~2 thinking|talking|planning|wanting|thoughts|willing|intending|intent|dreaming ~1 to|about|of $su_die|$su_killing",
            "denies|denied|denying *6 or|nor to? $su_die|$su_killing",
            "no thoughts|thought|ideation _1 of? it|now|today|currently|tonight",
            (
                "no|without wish|desire|intent|intention|want|thoughts|urge|thought _1 to|"
                "of $su_die|"
                "dead|death|dying|$su_killing|suicide"
            ),
            "doesnt|dont|didnt|not want|wants|wanting|wanna to|2? $su_die",
            (
                "doesnt|dont|didnt|not _1 want|wants|wanting|wanna|going|gonna|planning to|2? "
                "$su_kill $su_self"
            ),
            "no se? quiere|quiero|queria morir|matar",
            "no|neg|negative hi si",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
    ),
    Rule(
        id="suicide.not-said",
        phrases=(
            "asked _4 $su_si|suicide|suicidal|die|kill|$su_self _5 wont|wouldnt|refused|refuses|declined|declines _2",
            "$su_si|si|suicide _3 pass|private|declined|declines|refused|refuses",
            (
                "wont|wouldnt|refuses|refused|refusing|declines|declined|not _3 say|answer|discuss|"
                "talk _2 $su_si|si|suicide|suicidal"
            ),
        ),
        says=(("suicide_ideation", "refused"),),
        whole=True,
    ),
    Rule(
        id="suicide.unanswered",
        phrases=(
            "asked _9 life|$su_si|si|die|$su_killing|$su_self *4 silence|silent|quiet",
            "si|suicide|suicidal : no|silence response|answer|reply|resp?",
            (
                "asked _3 $su_si|si|suicide|suicidal|die|kill _3 no|didnt|wouldnt|hung"
                " reply|answer|"
                "response|up|respond"
            ),
        ),
        says=(("suicide_ideation", "unanswered"),),
        whole=True,
    ),
    Rule(
        id="suicide.wants-to-live",
        phrases=(
            "$su_want to|2? _1 live|vivir >!with|w|in|at|alone|there|together|closer|near|nearer|by|next|under|off|on|independently|somewhere|here|again|where|anymore",
            "glad|grateful|thankful|happy|relieved ~2 alive|survived >!he|she|they",
            "glad ~1 didnt|failed|stopped >!like|see",
        ),
        says=(("suicide_ideation", "none"),),
        denied=(("suicide_ideation", "passive"),),
    ),
)
