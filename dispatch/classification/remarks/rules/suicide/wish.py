"""Wanting to die, and not wanting to live."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.acts import ACT, acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.active",
        phrases=(
            "thoughts are|got|getting|have _1 worse|louder|stronger|darker|back",
            "ideation|ideations",
            "statement|statements|comments|talk|remarks|post|posts about|of _3 harming|hurting|killing $su_self",
            "take|taking|took|end $su_own own $su_life",
            "voices|voice _3 to $su_kill $su_self",
            "piensa|pienso|pensando|pensamientos|ideas en|de suicidarse|suicidarme|matarse|matarme|suicidio",
            "thoughts|ideation|si|urges _1 came|come|coming|are|is|returned _1 back",
            "ideation|thoughts back|returned|again|worse",
            "active thoughts|ideation",
            (
                "thoughts|talking|talks|piensa|pensando|pienso _1 matarse|matarme|suicidarse|"
                "suicidarme"
            ),
            "finish|end himself|herself|myself|themselves",
            "suicidal|suicidality|sucidal|sui|suicida|suicidas|kms|si",
            "$su_threat suicide|suicidio",
            "$su_think _2 suicide|suicidio",
            (
                "suicide|suicidio|sucidal thoughts|ideation|ideations|threat|threats|risk|"
                "statements|"
                "comments|text|texts|post|posts"
            ),
            *acting("$su_want|$su_threat to _1", ACT),
            *acting("wanna|like|trying|quiere", ACT),
            *acting("$su_think _3", ACT),
            "$su_kill $su_self",
            "$su_end $su_own own? $su_life",
            "end|ending it all|tonight|now|forever",
            "$su_matarse",
            "se|me quiere|quiero|queria matar",
            "$su_end la vida",
            "harm|hurt|hurting|harming $su_self or others?",
            "thoughts of self harm|harming",
        ),
        says=(("suicide_ideation", "active"),),
        denied=(("suicide_ideation", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.commit",
        phrases=(
            (
                "!attempted|attempting|tried|committed|attempt|prior|previous|past suicide|"
                "suicidio "
                ">!attempt|attempts|note|notes|letter|in|by|watch|two|last|years|attmpt"
            ),
            "pensamientos|ideas _1 suicidio|suicidas|muerte|matarse",
        ),
        says=(("suicide_ideation", "active"),),
        denied=(("suicide_ideation", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.passive-in-name",
        # A clinician's word: "passive SI" is not the wish to kill oneself.
        phrases=(
            "passive|passively _1 $su_si|si|suicide|ideation|ideations|thoughts|thought|death|wish",
        ),
        says=(("suicide_ideation", "passive"),),
        denied=(("suicide_ideation", "none"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        id="suicide.passive",
        phrases=(
            "$su_hope|$su_wish ~3 dies|die|dead",
            "prefiero|preferiria|prefiere|preferia|quisiera|quiero|quiere ~1 estar? muerto|muerta",
            "$su_wish|$su_hope ~7 take|takes|kill|kills|taken me|him|her|us >!to|home|in|back|for|there|somewhere",
            # having had enough of life
            "$su_tired ~3 $su_living >!with|w|in|at|together|like|next|under|alone|by|near|over|off|insurance|sentence|alert|support|on|room|treated|yelled|told|bullied|picked|away|outside|out",
            "$su_tired ~2 $su_being alive|here|around|awake|anymore|alone",
            "$su_tired ~4 $su_world",
            "$su_want to|2? ~1 leave|exit|depart ~1 $su_world",
            "given|giving|give|gave up on life|living|everything",
            "no|zero will to live",
            "life _3 pointless|worthless|meaningless|over|unbearable|finished",
            # wanting death
            "$su_die >!when|if|laughing|for",
            "$su_want _2 to? $su_die >!laughing|for",
            "tired|done|ready *3 let me|him|her go",
            "$su_want _2 be|b|being _1 dead|nonexistent|nothing|unborn",
            "$su_want _1 be|b _1 gone >!by|from|for|before|when|missing|tonight|soon",
            "$su_want _3 death",
            "would|id|rather|better|sooner _2 be|b|off dead|gone >!by|from|before|when",
            "want|wants|wanted|wanting|wanna|like|gonna|rather to|2? _1 disappear|vanish|cease|perish >!from|to|into",
            "$su_stop _1 living|existing|being >!with|in|at|w|so|a|an|mean|here|there",
            "thought|thinks|thoughts|thinking|talk|talking|talks|idea|ideas|ideation about|abt|of ~1 death|dying|disappearing|heaven",
            "thoughts|talk|talking|talks|idea _2 bleeding|bleed out",
            "$su_think _2 dying|death|$su_die",
            "death wish",
            "waiting _3 turn|die|death",
            "let|just|leave|dejenme|dejame|dejen _1 me|him|her|them|just? die|bleed|drown|morir",
            "quisiera|quiero|quiere|ojala no despertar|despertarse|vivir",
            "hubiera|hubiese|estaria|estaria|mejor muerto|muerta",
            "se|me quiere|quiero|queria morir",
            "dejenme|dejame|déjenme|déjame morir",
            "want|wants|wanted|wish|wishes|hope|hopes everything|life|all all? to? be? over|end|done",
            "i|just|he|she|is|hes|shes want|wants|wanted it|this all? to? be? over|end|done",
            "want|wants everything|it|this all? to? stop|end _2 forever|anymore|all",
            "want|wants everything|all|it to? all? stop >!hurting|now",
            # the long sleep
            "sleep|asleep|sleeping|rest|resting|dormir|dormirse|dormido _2 forever|permanently|always|eternally|eternity|siempre",
            "sleep|asleep|sleeping|rest|dormir ~1 for good",
            "sleep|asleep|sleeping ~2 and|&|n not|never|dont wake|woken|waking",
            # a stroke of luck that did not come
            "$su_wish _5 dead|died|born|alive|disappear|exist",
            "$su_wish|$su_hope|should|shouldve|shoulda *6 had|have|wouldve|couldve|d|would|ve worked|killed|succeeded|hit|taken|finished|ended|crashed|drowned|died",
            "$su_wish|$su_hope _3 truck|car|bus|train|something|god|lord|it|wreck|crash|bullet|cancer|anything|they|someone|somebody _2 hit|hits|take|takes|took|kill|kills|killed|taken",
            "$su_wish|$su_hope _4 worked|killed|took|succeeded >!a|the|his|her|out|it|for",
            "god|lord|jesus|him|dios|lightning _2 take|took|taking|takes|llevar|lleve|lleva|strike me|him|her|us|them",
            "$su_wish|$su_hope|let|ready|want|wants ~2 god|lord|jesus ~1 take|takes|took",
            "should|shouldve|shoulda have|ve|of? ~2 died|gone instead|with|him|her|too|that|then",
            # joining the dead
            "$su_want|$su_soon|go|going|ready|just _2 be|join|see|meet|home|rejoin|with _1 with|w|w/|to|at? _3 $su_beyond",
            "be|go|gone|home|up ~1 with|w|w/|to|there ~1 with|w|w/? ~2 $su_departed",
            "want|wants|wanted|wanna|ready|wishes|wish|rather|miss to|2? ~1 be|go|join ~1 be? with|w|w/|join ~1 mom|mama|mother|dad|daddy|father|wife|husband|him|her|them|grandma|grandpa|brother|sister|son|daughter|baby|god|jesus >!own|at|in|tonight|for|on|family|and|but|when|while|right|now|to|friends|house|again|whereabouts|sisters|mothers|moms|dads",
            "be with|join ~2 heaven|soon|again|dead|god|jesus|lord",
            # nobody in anybody's way
            "!him|her|them|car|cars|truck|trucks|kids|stay|move|moved|move|keep $su_out of|from $su_all way|hair|lives|life|misery",
            "find|finds|see|finding me|my dead|body|cold",
            "took|taken too _1 much of you",
        ),
        says=(("suicide_ideation", "passive"),),
        denied=(("suicide_ideation", "none"),),
        tight=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.passive-not-living",
        phrases=(
            "fine|ok|okay|nice|good|glad|relief|happy|mind ~1 if|with *4 hit|killed|kill|took|died|dead|ran|die|dies",
            "$su_not|no ~2 reason|point|purpose ~1 to|in|for ~1 be|being|stay|staying|stick|hang ~1 here|around|alive",
            "no ~2 importa *4 muere|muero|morir|muera",
            "lived ~1 long|enough|full ~1 enough|life",
            "close|shut ~2 eyes *3 not|never|dont open|opening|reopen|wake",
            "$su_hope|$su_wish ~2 not|doesnt|dont|didnt|wont|never|wouldnt make|survive|live|pull it|through|until|till|much|past|long",
            "$su_not ~1 see|picture|imagine $su_self|myself ~1 living|alive|around|here|making",
            "$su_not belong ~2 $su_world",
            "ya? no despertar|despertarme|amanecer",
            "no|sin ~2 sentido ~2 vida|vivir|vive",
            "be|go|gone|home|up ~2 with|w|w/|to|there ~1 with|w|w/? ~2 $su_departed",
            "let|lets them|it|train|cars|car|truck hit|run|kill|take me|him|her|us",
            "kids|family|they|everyone|nobody|noone|people dont|doesnt|didnt|would? need|needs me|him|her >!to|at|for|help|there|back|own|in|right|until|now|home",
            # not wanting to be here
            "$su_not _1 $su_want|see|seeing|care to|2? ~1 live|exist|survive|breathe|alive|wake|waking|vivir|existir|despertar|seguir >!with|w|in|at|there|like|together|near|alone|by|next|under|off|among|around",
            "$su_not _1 $su_want to|2? ~2 be|b ~1 here|hear|alive|born|living|anymore|estar >!for|with|w|when|while|at",
            "$su_not _1 $su_want to|2? ~1 be|stick|stay ~1 around >!people|him|her|them|his|the|any|anyone|others|me|us|other|kids|family",
            "$su_not _1 $su_want to|2? ~2 keep|go|carry|continue|do|face ~1 on|living|life|going|fighting|waking|another ~1 $su_living|anymore|day|longer",
            "cant|cannot|couldnt|not able? ~1 go|keep|carry on|going|living >!to|into|out|with|by|the|up",
            "cant|cannot|couldnt ~1 live like|anymore|on",
            "cant|cannot|couldnt do|take|handle|bear|stand|face ~2 $su_living",
            "$su_not _1 be|being alive|living|existing|born|breathing|here >!at|yet|until|when|right|for|now|in|by|tomorrow|tonight|when",
            "dont|doesnt|not want|wanna|wants to|2? do|take this|it anymore|longer",
            "no longer wants|want|wishes|wish|care|cares to live|be|exist|live|living|wake",
            "$su_not _1 alive|living anymore|longer",
            "$su_if *5 wake|wakes|woke|waking|despertar|desperto _1 up? *4 fine|ok|okay|relief|better|nice|mind|care|good|alright|bother|great",
            "$su_not _1 mind|care|bother|matter ~1 if|whether|about *3 wake|woke|waking|wakes|die|dies|died|live|lives|living|lived|dead|dying|alive|killed",
            "$su_not mind _1 waking|dying|dead|going",
            "$su_wish|$su_hope _3 wouldnt|didnt|couldnt|wasnt|werent|isnt|never|dont|doesnt|not ~2 wake|woken|exist|exists|wakes|alive|here|born|waking|existing|survived|made",
            "to|just|maybe not|never|dont wake|woken >!him|her|them|anyone|the",
            "would|id|d rather|like|love|prefer|sooner to? _1 $su_stop|be|not|die|just _1 existing|living|dead|wake|exist|gone|die|disappear",
            "$su_wish _3 let me|him|her go|die|drown|jump|be",
            "never _2 been? born",
            # nothing to live for
            "no|not|nothing|without|isnt|aint|whats|what|any|see|lost|lose *3 $su_point _2 to|in|of|for|left _2 $su_goon",
            "$su_not _2 see|have|know|want|find|worth|feel|got _3 $su_point|future|will|left to|2|for|in _2 $su_goon",
            "$su_not|no _2 $su_point ~1 to|in|for ~1 $su_goon|life|living",
            "no|without|lost|not|zero will|reason|desire|wish to live|exist",
            "nothing|not|no|anything left? ~1 to|worth|for live|living|left|life",
            "life ~1 isnt|not|aint|no|doesnt ~1 worth|meaning|point|purpose|matter",
            "no|nada vale|quiere|quiero _1 vivir|seguir|estar|pena",
            "ya no puede|puedo|aguanta|aguanto|quiere|quiero mas|más|seguir|vivir|estar|nada|aqui",
            "no|ya queria|quería|quiere|quiero vivir|estar|seguir|existir",
            "no quiere|quiero seguir|estar|vivir _2",
            # the others would be better off
            "$su_better _1 off|place? $su_without ~1 me|him|her|them|us|hisself|herself|himself|myself|mi|el|ella >!there|around|in|at|as|meds",
            "$su_better _1 off|place? with ~1 different|another|new|real|good|better|someone|somebody _1 mom|mother|dad|father|parent|parents|wife|husband|else|family|home",
            "$su_better _2 off|place? ~1 if|once|when|now|with|that|cuando|si ~2 gone|dead|werent|wasnt|die|died|dies|disappeared|left|out|took|muerto|muerta",
            "$su_better off|place? dead|gone|muerto|muerta",
            "$su_better im|hes|shes|theyre dead|gone",
            "everyone|everybody|family|kids|they|people|world|wife|husband|mom|children|theyd|yall|all|todos _3 $su_better ~2 $su_without|if",
            "$su_not|nobody|noone|nadie _2 need|needs|wants|necesita|quiere|quieren ~1 me|him|her anymore|around|here|aqui",
            "nobody|noone|one|no would|will|wouldnt|wont|d _1 miss|care|cry",
            "sin mi",
        ),
        says=(("suicide_ideation", "passive"),),
        whole=True,
        kinds=("suicidal",),
    ),
)
