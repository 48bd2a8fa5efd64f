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
        id="suicide.passive",
        phrases=(
            "thought|thinks|thoughts|thinking about|abt|of _1 not being|not alive|here|waking",
            "hopes|hope|wishes|hoping _3 truck|car|bus|train|something _2 hit|take|takes|would|kill",
            "quisiera|quiero|quiere|ojala no despertar|despertarse|vivir",
            "go|be|to heaven _3 with|to|be",
            "want|wants it|everything|this all? to stop|end|over",
            "hopes|hope|hoping|wish|wishes|prays|pray _2 $su_die|dead|taken|gone",
            "ready|tired|sick|done of|with|to|for|fighting? living|life|alive|go|die|heaven",
            "done living|fighting",
            "asleep|sleep|gone forever|permanently",
            "hubiera|hubiese muerto|muerta",
            "ya no quiere|quiero _2 estar|vivir|seguir|nada",
            "let _1 him|her|me|them _1 die|go|bleed",
            "dejenme|dejame|déjenme|déjame morir",
            "thoughts|talk|talking|talks|idea _2 bleeding|bleed out",
            "$su_want _2 to? $su_die",
            "$su_want to be|b dead|gone|with",
            (
                "wish|wishes|wished|wishing _3 dead|died|gone|die|death|born|woken|wake|alive|over|"
                "disappear|exist|took|worked"
            ),
            "would|id|rather _2 be|b dead",
            "want|wants|wanted|wanting|wanna _2 disappear|vanish|over",
            "like|want|wants to stop existing|living|disappear|vanish|sleep",
            "sleep|sleeping forever|and not|never wake",
            "ready to $su_die",
            "hope|hopes|hoping|hoped|pray|prays|praying _3 die|death|dies",
            "tired of living|life|being|existing",
            "sick of living|life|existing",
            "done|finished w|with|living life|living|everything",
            "life _2 pointless|worthless|meaningless|over",
            "given|giving|give up on life|living",
            "let me|him|her die|go",
            "let me go|die",
            "thoughts of death|dying|$su_die",
            "$su_think _2 dying|death|$su_die",
            "$su_die",
            "se|me quiere|quiero|queria morir",
            "mejor muerto|muerta",
            "gone|go with|be with him|her",
            "be with|join him|her|mom|dad|wife|husband|god|jesus|them _2 heaven|soon|again",
            "god|lord|him _2 take|took|taking|takes me|him|her",
            "death wish",
            "better if _3 took|gone|dead|died|werent|disappeared",
            "waiting _3 turn|die|death",
        ),
        says=(("suicide_ideation", "passive"),),
        denied=(("suicide_ideation", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.passive-not-living",
        phrases=(
            "no|ya queria|quería|quiere|quiero vivir|estar|seguir",
            "not|doesnt|didnt|dont want|wanted to|2? be|live here|alive|anymore",
            "thought|thoughts|thinks|thinking _2 not being alive|here",
            "nobody|noone|one|no would|will|wouldnt|wont|d _1 miss|care|notice|cry",
            "everyone|everybody|family|kids|they|people|world|wife|husband|mom|children|theyd _1 would|will|d|be _2 better|happier|fine|easier _2 off|without|if",
            "better|happier|easier _1 off? without me|him|her",
            "better off dead|gone|without",
            "whats|what|no|is|any _2 point|purpose|reason _1 of|in|to _1 living|live|life|going|on|being|alive|anymore|here|keep|continue|it",
            "doesnt|dont|not|cant|cannot|no|never see|have|know|want|find|care _3 reason|point|purpose|future|to|2 _2 live|living|go|keep|continue|alive|being|going|here",
            "wish|wishes|wished _3 wasnt|werent|never|not|wouldnt|didnt|isnt _1 alive|born|here|exist|wake|woken|existing",
            "not|doesnt|dont|didnt|isnt _1 alive|living anymore",
            "no quiere|quiero seguir|estar|vivir _2",
            "ya no puede|puedo|aguanta|aguanto mas|más",
            "not wanting|want|wanting to|2 live|be|exist|wake|go _2 here|alive|anymore|on|longer|up",
            "doesnt|dont|not want|wanna to|2 be here|alive|around",
            "doesnt|not|dont care if|whether _1 lives|live|dies|die",
            (
                "dont|doesnt|didnt|not|no|never $su_want|wish|desire|reason|will|point _1"
                " to|2|in|be "
                "_1 be? $su_alive"
            ),
            "dont|doesnt|didnt|not|no $su_want _1 be $su_alive",
            "dont|doesnt|not|no wanna _1 be? $su_alive",
            "dont|doesnt|didnt|not care _2 lives|live|dies|die|wakes|wake|living|alive|about",
            "cant|cannot|not go|take|do|handle on|it|this|living anymore|longer|any|like",
            "cant|cannot _1 go on",
            "no|not reason|point|sense|worth|nothing to|in live|living|go|being|it",
            "nothing|not left? to|worth live|living|left",
            "life isnt|not|aint|no _1 worth",
            "never wake|waking up",
            "to|and|just not|never wake|woken",
            "never _2 born",
            "better _2 dead|muerto|muerta",
            "better off _1 without|gone",
            "better without me|him|her",
            "wish|wishes|hope|hopes _2 wouldnt|didnt|couldnt|never|dont|doesnt wake|exist|wakes",
            (
                "would|id rather|like|love|prefer to? _1 stop|be|not|die|just _1 existing|"
                "dead|wake|"
                "exist|gone|die|disappear"
            ),
            (
                "should|shouldve|shoulda|shouldnt of|have|ve? _1 gone|died|been|survived|"
                "lived with|"
                "instead|me|that"
            ),
            "no|ya no|nada quiere|quiero|vale vivir|estar",
            "not|mind mind _1 if? waking|dying",
            "sin mi",
            "no longer wants|want to live|be|exist",
        ),
        says=(("suicide_ideation", "passive"),),
        whole=True,
        kinds=("suicidal",),
    ),
)
