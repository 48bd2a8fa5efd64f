"""Suicide, its means, and injury by one's own hand."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "su_kill": words("kill killing kills unalive unaliving off offing murder matar"),
    "su_matarse": words(
        "matarse suicidarse ahorcarse matarme suicidarme colgarse dispararse tirarse aventarse"
    ),
    "su_si": words(
        "suicidal suicidality suicide suicides sucidal sui suicida suicidas suicidio kms"
    ),
    "su_self": words(
        "himself herself themselves themself themselfs self myself hisself yourself mismo misma"
    ),
    "su_want": words(
        "want wants wanted wanting wanna wish wishes wishing wished desire desires prefer like"
        " love rather"
        " hope hopes hoped hoping pray prays prayed praying ready urge urges need needs quiere"
        " queria quiero"
    ),
    "su_think": words(
        "think thinks thinking thinkin thought thoughts idea ideas ideation ideations urge urges"
        " contemplating"
        " considering contemplates considers fantasizes fantasizing pictures picturing imagines"
        " imagining"
        " talk talks talking talked talkin mentions mentioned mentioning speaks speaking spoke"
        " obsessing"
        " contemplated considered looking"
    ),
    "su_threat": words(
        "threatening threatens threatened threat threats threatning threaten amenaza amenazando"
    ),
    "su_will": words(
        "will ill hell shell theyll gonna going goin imma finna gunna plans planning planned"
        " intends intending intended intent intention fixing gon determined"
    ),
    "su_to": words("to on of 2 a"),
    "su_life": words("life lives vida"),
    "su_end": words("end ending ends take taking takes quitar quitarse quitarme finish finishing"),
    "su_way": words(
        "smother smothering choke choking asphyxiate asphyxiating "
        "shoot shooting hang hanging stab stabbing drown drowning gas gassing poison poisoning"
        " overdose"
        " overdosing electrocute od suffocate suffocating strangle strangling"
    ),
    "su_jump": words(
        "jump jumping leap leaping step stepping walk walking run running drive driving"
    ),
    "su_throw": words("throw throwing threw hurl fling"),
    "su_did": words(
        "ahorco disparo "
        "shot hung hanged stabbed drowned poisoned gassed suffocated electrocuted strangled"
    ),
    "su_height": words(
        "arch girder girders billboard antenna mast pylon scaffolds steeple chimney gantry span sill windowsill "
        "catwalk atrium overlook trestle skywalk interchange mezzanine silo scaffold "
        "scaffolding crane watertower stadium terrace walkway barandal quarry tren "
        "bridge roof rooftop building overpass balcony cliff ledge window tower parking garage"
        " deck ramp"
        " railing rail dam viaduct crane pier puente azotea techo edificio balcon torre orilla"
    ),
    "su_edge": words(
        "sill windowsill cornice banisters "
        "railings banister barandal handrail "
        "ledge railing rail edge parapet guardrail orilla cornisa"
    ),
    "su_traffic": words(
        "road interstate lanes lane "
        "lorry tractor trolley metro vehicles cab highway freeway interstate rig rigs bart "
        "semis camion camiones "
        "traffic train trains bus truck trucks car cars semi subway cars tren trafico carros"
    ),
    "su_gun": words(
        "colt revolver carbine "
        "gun guns handgun pistol pistols rifle shotgun revolver firearm glock 9mm 45 38 357"
        " barrel muzzle"
        " pistola escopeta arma rifles shotguns firearms handguns revolvers ar15 .22 armas"
    ),
    "su_knife": words(
        "nife toothbrush shiv shank needle screwdriver sword dagger cuchilla "
        "vidrio tijeras "
        "knife knives razor razors blade blades scissors boxcutter glass machete cutter shard"
        " scalpel"
        " cuchillo navaja"
    ),
    "su_rope": words(
        "bedsheets extension shoestring cable strap scarf mecate cinturon sabana "
        "rope ropes noose cord belt ligature bedsheet sheet soga lazo cuerda leash wire shoelace"
        " chain"
    ),
    "su_pills": words(
        "tablets pills pill meds medication medications medicine bottle bottles tylenol xanax"
        " insulin bleach"
        " antifreeze pastillas medicina oxycodone vicodin fentanyl benadryl ambien morphine"
        " opioids opiates"
    ),
    "su_head": words(
        "head temple mouth chin chest throat heart face neck stomach forehead jaw cabeza sien"
        " boca pecho"
        " garganta cuello"
    ),
    "su_cutpart": words(
        "wrist wrists arm arms forearm forearms leg legs thigh thighs throat neck vein veins"
        " artery ankle"
        " ankles calf hip hips stomach muneca munecas brazo brazos rists wrsts shoulder"
        " shoulders skin"
    ),
    "su_vital": words("wrist wrists throat neck vein veins artery muneca munecas rists jugular"),
    "su_cut": words(
        "slitted sawing hacking cortarse corta corte "
        "cut cuts cutting slit slits slitting slash slashed slashing sliced slicing slice"
        " carving carved cortado"
        " cortandose corto"
    ),
    "su_slit": words("slit slitting slashed slashing slits"),
    "su_own": words("his her my own their the both left right r l a su una"),
    "su_his": words("his own their hisown su la el"),
    "su_she": words(
        "she shes f fem female woman girl lady wife daughter mother mom gf girlfriend sister"
        " aunt niece"
        " grandmother grandma yof"
    ),
    "su_house": words(
        "storage unit fridge seat trunk glovebox drawers shelf barn cajon cocina cuarto "
        "house home apt apartment room bedroom garage closet drawer cabinet safe nightstand"
        " dresser car truck"
        " vehicle basement attic casa residence shed bathroom kitchen purse bag backpack trailer"
        " shoebox"
    ),
    "su_note": words("note notes letter letters email emails video voicemail carta nota"),
    "su_bye": words(
        "goodbye goodbyes goodby farewell goodbys bye despedida despidiendose despidio"
    ),
    "su_dead": words("dead gone muerto muerta"),
    "su_die": words("die dying dieing dye morir morirse morirme"),
    "su_be": words("be am is was were being b"),
    "su_have": words(
        "has have had having w/ w with got gets hes shes tiene owns keeps carries carrying con trae"
    ),
    "su_alive": words(
        "alive here live exist existing living around wake awake going hear vivir viviendo anymore"
    ),
    "su_deep": words(
        "deep deeply gushing soaked soaking everywhere heavily heavy badly severe severely"
        " arterial bone"
        " pouring spurting profusely bleeding blood stitches pool sangrando sangre mucha tendon"
        " tendons fat"
    ),
    "su_shallow": words(
        "superficial shallow minor scratches scratch scratched light small little rasguno rasguños"
    ),
    "su_hit": words(
        "hitting hit hits punching punches punched slapping slaps slapped biting bites bit"
        " scratching scratches"
        " scratched pinching smacking headbutting rasguno rasguño banging bangs banged bashing"
    ),
    "su_near": words("beside next near within front nearby lap reach"),
    "su_gone": words(
        "removed flushed taken took locked hid hidden secured confiscated threw thrown surrendered"
        " turned gave sold unloaded disposed"
    ),
    "su_attempt": words("attempt attempts attempted attempting tried tries intento intentos"),
    "su_once": words("once twice before times # several multiple previously"),
    "su_when": words(
        "at when once after before by friday saturday sunday monday tuesday wednesday thursday"
        " anniversary"
    ),
    "su_unit": words("day days week weeks night nights dias semana semanas"),
    "su_month": words("month months mes meses"),
}

_METHOD: Final = (
    "$su_way $su_self",
    "jump|jumping|leap|leaping|jumps off|from|out|of|into|in",
    (
        "$su_jump _2 in|into|front _1 front? of? _2 $su_traffic|tree|pole|wall|oncoming|river|lake|"
        "ocean|water|median"
    ),
    "$su_throw _1 $su_self _2 off|from|front|under|in|into",
    "drive|driving|go|going _4 off _2 $su_height",
    "blow|blowing|put|putting|eat|eating|suck _3 brains|brain|bullet",
    "blow|blowing|shoot|shooting $su_own $su_head _1 off?",
    "$su_cut $su_own _1 $su_vital",
    "take|taking|swallow|swallowing|eat|eating _3 bottle|pills|meds|handful|pastillas",
    "overdose|overdosing|od",
    "suicide by cop|police|officer",
    (
        "$su_kill $su_self _2 w/|w|with|by|using _3 $su_gun|$su_knife|$su_rope|$su_pills|hanging|"
        "jumping|od|overdose"
    ),
    "use _2 $su_gun|$su_knife|$su_rope _1 on $su_self",
    "hang|hanging|hung",
    "tirarse|aventarse|ahorcarse|colgarse|dispararse|lanzarse|cortarse",
    "pull|pulling _1 trigger",
    "crash|crashing|drive|driving|wreck|wrecking|driven _3 into|off",
    "slitting it",
)

_ACT: Final = (
    "$su_kill $su_self",
    "$su_kill him|her|my|your|them self",
    "$su_end $su_own _1 $su_life",
    "end|ending it|things|everything|all|$su_self",
    "commit|committing|commiting suicide",
    "make|making $su_self dead",
)


def _with(before: str, acts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{before} {act}" for act in acts)


_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="mask.dying",
        phrases=(
            (
                "think|thinks|thinking|feels|feel|felt|believes|convinced|like|thought shes|hes|im|"
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
                "suicide forest|squad|hotline|line|prevention|king|doors|door|awareness|lifeline|wings|"
                "silence|bomber|survivors|squeeze"
            ),
            "suicide and|& crisis lifeline|line",
            "bored|scared|worried|sick|tickled|loves|loved|love|freezing _1 to death",
            "could|could've|couldve|gonna|might just? die lol|haha|lmao",
            "hang|hung|hangs|hanging up",
            "hang|hung|hangs|hanging out|around >!of|the|a|his|her",
            "hang|hanging tight|there",
            "hung over >!the|a|rail|railing|edge|ledge",
            "jump start|starts|rope|ropes|cables|suit|ball|box|pack",
            "jump|jumped ship|school|bail",
            "over my dead body",
        ),
        masks=True,
    ),
    Rule(
        id="mask.si",
        # In Spanish "si" is "if" and "yes".
        phrases=(
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
            "friend|brother|sister|father|dad|mother|mom|cousin|uncle|husband|wife|son|daughter|coworker|neighbor jumped|leapt|hung|hanged|shot|drowned *5 in|last january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|year",
            "shot $su_self ~4 accident|accidentally|cleaning",
            "accidentally shot $su_self",
            "watched|saw|witnessed ~3 jump|jumped",
            "$pos $kin $su_did|killed $su_self ~2 when|as|after he|she|i|caller|they _2 #|nine|ten|eight|seven|six|twelve|kid|child|teen|teenager|boy|girl|young",
            "whose _3 $su_did|shot|killed $su_self",
            "$su_did|killed|shot $su_self in|last|back|on _1 $span|#|year",
            "$su_did|killed|shot $su_self _2 years|yrs|months|weeks|yr ago|back",
            "lost|after _3 to suicide",
            "not|didnt|never ask|asked _3 suicide|si",
        ),
        masks=True,
    ),
    Rule(
        id="attempt.not-meant",
        phrases=(
            "not|wasnt|isnt|arent|never|denies|denied trying|attempting|tried _1 to|2 $su_die|$su_kill|end|commit _1 $su_self?",
        ),
        says=(("suicide_behavior", "none"),),
        masks=True,
    ),
    Rule(
        id="attempt.never-tried",
        phrases=(
            "never|hasnt|havent|denies|denied _1 ever? tried|attempted|trying _2 to|2 $su_kill|die|commit|suicide|end|hang|overdose",
            "never|hasnt|havent|not _1 attempted suicide?",
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
            "attempt|attempts|attempted|tried _6 on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday >!night|and|plan",
            "hospitalized|inpatient|hospital|released|discharged|admitted|er|icu|home|out _6 after|for|following|from _3 trying|tried|attempting _4",
            "last|this week|month|weekend _4 attempted|tried to|2? $su_kill|die|suicide|hang|overdose|od",
        ),
        says=(("suicide_behavior", "recent"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        id="suicide.attempt-long-ago",
        phrases=(
            "overdosed|od|$su_cut|hung|hanged|shot|jumped|overdose _6 as|when|was|at _2 teenager|teen|kid|child|young|younger|fifteen|sixteen|college",
            "$su_cut|hung|hanged|jumped _5 back in #|high|college",
            "overdosed|od|hanged _1 on purpose _1 in #",
            "attempt|attempted|tried _6 in|at|as|during|when|back _2 college|school|high|teen|teenager|teens|twenties|army|jail|prison|kid|child|younger|sixteen|past >!and|now|today",
            "attempt|attempted|attempts|tried|trying _6 #|few|couple|several|many|two|three|four|five|ten|a years|yrs|yr|year|anos ago|back|before|earlier?",
            "attempt|attempted|attempts _3 in|since # >!min|mins|minutes|hours|hrs|hour",
        ),
        says=(("suicide_behavior", "lifetime"),),
        masks=True,
    ),
    Rule(
        # What somebody asked is not what was said; the answer counts.
        id="denial.asked",
        phrases=(
            "asked|asks|asking|screened|screen|q *8 $su_si|$su_die|suicide|$su_kill|$su_self|ideation *3 denied|denies|denying|no|negative|neg|not|nope >!response|answer|reply|resp|comment|gonna|going|telling|sure",
            "said|says|answered no|nope when|to|about asked? *6 $su_si|$su_die|suicide|$su_kill|ideation",
        ),
        says=(("suicide_ideation", "none"),),
        masks=True,
    ),
    Rule(
        id="denial.asked-and-refused",
        phrases=(
            "wont|wouldnt|not|refuses|refused|declined|declines|would not? to? say|answer|discuss|talk|tell _6 $su_si|si|suicide|suicidal|$su_die|ending|$su_kill|hurting",
            "asked|asks|asking|q *8 $su_si|$su_die|suicide|$su_kill|$su_self|ideation *6 wont|wouldnt|refused|refuses|declined|declines|pass|private|business|rather|telling _3",
            "$su_si|si|suicide _3 pass|private|declined|declines|refused|refuses",
            "wont|wouldnt|refuses|refused|refusing|declines|declined|not to? _1 say|answer|discuss|talk|tell _3 $su_si|si|suicide|suicidal",
        ),
        says=(("suicide_ideation", "refused"),),
        masks=True,
    ),
    Rule(
        id="denial.asked-in-vain",
        phrases=(
            "no|not answer|reply|response when|to|about _6 suicide|suicidal|$su_die|$su_kill|si",
            "asked|asks|asking|q *9 $su_si|$su_die|suicide|$su_kill|$su_self|life|ideation *6 silence|silent|quiet|hung|disconnected|unanswered",
            "asked|asks|asking|q *8 $su_si|$su_die|suicide|$su_kill|$su_self|life|ideation *4 no|didnt|wouldnt|not|did answer|reply|response|respond|resp",
            "si|suicide|suicidal|ideation : no|silence|not response|answer|reply|resp|answered",
        ),
        says=(("suicide_ideation", "unanswered"),),
        masks=True,
    ),
    Rule(
        # What nobody spoke of is neither said nor denied.
        id="mask.not-spoken-of",
        phrases=(
            "never|not|hasnt|havent|didnt spoken|talked|mentioned|hinted|talk|mention|speak|told _3 suicide|dying|death|si|suicidal|$su_die|$su_kill",
        ),
        masks=True,
    ),
    Rule(
        id="denial.of-dying",
        # Whoever says that it was not to die has not spoken of an attempt.
        phrases=(
            "no|not|isnt|denies same|same as|thing dying|suicide|death",
            "denies|denied|denying *6 or|nor to? $su_die|$su_kill $su_self?",
            "denies|denied|denying|not|isnt|wasnt ~2 !trying|attempting to|about|for $su_die|$su_kill $su_self?",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
        masks=True,
    ),
    Rule(
        id="suicide.figure-of-speech",
        phrases=(
            "figure of speech",
            "didnt|doesnt|not mean|meant|meaning it|that _2 literally|way|really?",
            "just|only an|a expression|joke|joking",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
        about_suicide=True,
    ),
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
            *_with("$su_want|$su_threat to _1", _ACT),
            *_with("wanna|like|trying|quiere", _ACT),
            *_with("$su_think _3", _ACT),
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
    Rule(
        id="suicide.method",
        phrases=(
            "think|thinks|thinking|thought|thoughts|talks|talking about|of|abt using|use _3 on $su_self",
            "should|might|could|would|d just? walk|jump|drive into|off _2 lake|river|ocean|sea|traffic|bridge|road",
            "threatening|threatens|threatened|wants|want|talking|thinking to|about|of jump|jumping|hang|hanging|overdose|od >!in|rope|to|around|out",
            "thinking|thoughts|thought|thinks|ideas of|about|abt _3 crash|crashing|wreck|noose|hose|exhaust|driving|drowning|gun|pills|bridge|swallowing|tablets|rope",
            "knows|know where _3 $su_gun|gun|rope|pills _1 is|are",
            "considering|contemplating|thinking|thoughts|thinks|threatening|threatens|threatened|wants|urge|urges|ideas _2 taking|take|swallowing|swallow|jumping|jump|shooting|hanging|drowning|cutting|slitting|crashing|stepping _6 pills|bottle|meds|medication|$su_self|$su_height|$su_traffic|$su_vital|tree|wall|bridge|river",
            "voices|voice _4 to|2 jump|hang|drown _3",
            "voices|voice _4 to|2 shoot|cut|stab|hurt $su_self",
            "would|d use|take|do|jump|shoot _4 $su_gun|$su_pills|$su_rope|$su_height|overdose|way",
            "wants|want to|2 be shot|hit by|by",
            (
                "se|me quiere|quiero|queria tirar|aventar|lanzar|ahorcar|colgar|brincar|disparar|"
                "cortar"
            ),
            "method thoughts",
            (
                "$su_want _1 police|cops|cop|officers|pd|deputies|someone|us|you|them|leo to shoot|"
                "kill him|her|me|them"
            ),
            (
                "google|googled|googling|googles|searched|searching|search|researching|researched|"
                "looked|looking _6 how|ways|methods|dose|doses|lethal _3 tie|die|$su_kill|hang|od|"
                "overdose|noose|painless"
            ),
            (
                "$su_think _3 drop|ledge|cliff|river|train|trains|tracks|noose|gun|wreck|crashing|"
                "jump|monoxide|exhaust"
            ),
            "crosses|crossed|crossing $pos mind",
            "bleeding|bleed out",
            (
                "picture|pictures|picturing|imagines|imagining|pictured _2 it _2 w|with|using _5 "
                "$su_gun|$su_knife|$su_rope|$su_pills"
            ),
            *_with("$su_want|$su_threat to|2? _1", _METHOD),
            *_with("$su_think _3", _METHOD),
            "$su_way $su_self",
            "suicide by cop|police|officer",
            "jump|jumping off|from _3 $su_height",
            "jump|jumping|step|stepping|walk|walking in|into _1 front of? _2 $su_traffic",
            (
                "!attempted|attempting|tried|committed suicidal|si|suicide _3 w/|w|with|by|via _2 "
                "hanging|jumping|overdose|od|shooting|cutting|drowning"
            ),
            (
                "kill|killing|end|ending $su_self|it|life _3 w/|w|with|by|using _3 $su_gun|"
                "$su_knife|"
                "$su_rope|$su_pills|hanging|jumping|overdose|od|shooting|cutting|drowning"
            ),
            (
                "$su_think _3 bridge|rope|noose|pills|hanging|jumping|drowning|overdose|trigger|"
                "wrists|cliff|overdosing"
            ),
            "$su_gun|pills|rope _2 $su_kill|end|do $su_self|it",
            "use|using _2 $su_gun|$su_knife|$su_rope|$su_pills _1 on $su_self",
            (
                "would|will|might|could|may|probably use|take|do _2 $su_gun|$su_pills|$su_rope|"
                "$su_knife >!as|for|with"
            ),
            "if i|he|she|they had|could|have _2 $su_gun|$su_pills|$su_rope",
        ),
        says=(("suicide_ideation", "method"),),
        denied=(("suicide_ideation", "none"),),
        hypothetical=(("suicide_ideation", "method"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.intent",
        phrases=(
            "tracks|rails|platform *8 waiting|waits for|on _2 train|it|next",
            "waiting for|on _3 to? hit|kill|run him|her|me|$su_self over?",
            "will|ill|shell|hell|gonna|going to|2? drop|fall|go under|off|in|over|when",
            "do it w|with _3 $su_gun|$su_rope|$su_pills|$su_knife",
            "going|gonna under _1 next",
            "i am|im|hes|shes doing it now|tonight|today|right",
            "$su_will to|2? _1 use it|the|that|his|her|my _2 tonight|tonite|today|now|tomorrow",
            (
                "tonight|tonite|today|tomorrow _2 $su_will to|2? use|take _2 $su_gun|$su_pills|"
                "$su_knife|$su_rope"
            ),
            (
                "$su_will to|2? use _2 $su_gun|$su_pills|$su_knife|$su_rope tonight|tonite|today|"
                "now|tomorrow"
            ),
            "$su_will to|2? use it _1 on $su_self",
            "will|ill|hell|shell|gonna|going|letting to|2? let|letting go",
            "is|hes|shes|im letting go",
            "hell|shell|ill|gonna drop|jump >!off|by|out|him|her|you|it",
            "$su_will to|2? push|shove|stick|plunge|stab|jam it in|into",
            "$su_will to|2? _1 finish|finsh|finnish it|this|himself|herself|myself",
            "going|gonna|goin to|2? _1 finish|finsh it|himself|herself",
            "dead by $su_own own",
            "this is how it|i|he|she|my ends|end|goes|go|die|dies|life",
            (
                "gonna|going|will|hell|shell|ill|goin to|2? do it _1 any|right|now|tonight|tonite|"
                "today|as|when"
            ),
            (
                "se|me va|voy|iba a _1 matar|tirar|quitar|ahorcar|colgar|aventar|disparar|cortar|"
                "lanzar"
            ),
            "$su_will to|2? jump _1 if|when|off|from|now|in",
            *_with("$su_will to|on|2? _2", _ACT),
            *_with("$su_will to|on|2 _1", _METHOD),
            *_with("will|ill|hell|shell|gonna|imma|finna|gunna _1", _METHOD[:12]),
            "$su_will to|2 _1 die|be|b dead|die",
            *_with("about to _1", (*_ACT, *_METHOD[:3])),
            (
                "$su_will to|2? _1 jump|overdose|od|hang >!the|fence|over|in|on|start|him|"
                "me|someone|"
                "rope|out|up|around|with|a|kids|bail|wall"
            ),
            "about|ready to jump",
            "let it|train|them hit|kill|shoot me|him|her",
            "gonna|imma|ill|will|hell|shell _1 die tonight|tonite|today|now|soon|here",
            "gonna|going _1 to? do|end it|everything|things",
            "im|am|hes|shes going|gonna to? die tonight|tonite|today|now",
            "tonight|tonite|today|this is the night|day|end",
            (
                "wont|not be|b here|around|alive _2 by|tomorrow|in|much|anymore|when|after|long|"
                "tonight"
            ),
            "wont see|live|make tomorrow|morning|it|another|christmas",
            (
                "dead by|before|when|in|tomorrow|tonight|morning _1 morning|tonight|tomorrow|time|"
                "midnight|the|you"
            ),
            "$su_kill|shoot|stab|killing _5 then|and|n _1 $su_self",
            "$su_will to|2? _6 then|and _1 $su_kill $su_self",
            "going|gonna _1 to? pull _1 it|trigger",
            (
                "will|ill|hell|shell|soon be with|joining *1 $kin|her|him|them|you soon|tonight|"
                "tomorrow|before|by|today|again"
            ),
            ("va|voy|iba a _1 ahorcar|colgar|suicidar|$su_matarse|morir|brincar|saltar"),
            "se|me va|voy a _1 matar|tirar|quitar|ahorcar|aventar|disparar",
            (
                "intent|intention|intends|means|intending to|of _1 die|dying|kill|end|act|"
                "do|acting|"
                "jump|hang|shoot"
            ),
            "suicidal|si _1 w/|w|with|and intent|intention",
            "last night|day|time on|in|youll|anyone|alive earth|here|alive|world|hear|see|ever",
            "never see|hear|talk me|him|her|to|from again|him|her",
        ),
        says=(("suicide_ideation", "intent"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.intent-on-condition",
        phrases=(
            "would|will|ill|hell|shell _1 take _3 $su_pills _1 if|unless",
            (
                "would|will|ill|hell|shell _1 kill|shoot|cut|hurt|stab|hang|drown $su_self _4 if|"
                "unless"
            ),
            *_with("if|unless|when|or *8 $su_will to|2? _1", _ACT),
            *_with("if|unless *8 $su_will to|2? _1", _METHOD[:8]),
            ("would|will|ill|hell|shell _1 hang|jump|overdose|end|drown|od _4 if|unless"),
            *_with("$su_will to|2? _1", tuple(f"{act} if|unless|when|or" for act in _ACT[:3])),
        ),
        says=(("suicide_ideation", "intent"),),
        whole=True,
        kinds=("suicidal",),
    ),
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
            *_with(
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
            *_with(
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
            *_with(
                "trying|attempting|tryin|tries|trata|tratando to|2|de _1",
                (
                    *_ACT[:3],
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
    Rule(
        id="suicide.attempted",
        phrases=(
            "swallowed|injected|pills|wrists|overdosed|insulin|bleach|antifreeze|noose|rope|ocean|river|lake|hanging|tylenol *12 $su_bye",
            "swallowed|injected|overdosed|insulin|bleach|wrists *12 left|wrote|leaving _2 note|letter >!for|with",
            "took|taken|swallowed|drinking|drank|injected|cut|cutting *12 hates|hate|tired|sick|done of? living|life|alive",
            "took|taken|swallowed|drinking|drank|injected|pills *12 not|doesnt|dont|didnt want|wants to _1 see|saved|found|live|wake",
            "stepped|jumped|walked|ran|dove ~6 bus|train|truck|car|traffic *8 wished|wishes|hoped|hoping it|they|that|he|she ~2 killed|finished|ended|kill|hit",
            "deliberate|deliberately|intentional|intentionally|purposely|purposefully _2 overdose|overdosed|od|odd|ods|overdosing|ingestion|ingested|o/d",
            "overdose|overdosed|od|odd|ods|oded|overdosing|o/d|pills|meds _6 on purpose",
            "overdose|overdosed|od|odd|ods|oded|overdosing|o/d|pills|meds _6 intentionally|deliberately|purposely|adrede",
            "took|swallowed|taken|ingested|drank|jumped|drove|crashed|hung|injected|cut|tomo|trago *10 to|2 be|join|joined|see|meet _1 with|w|dead|late|my|his|her|god|jesus|lord|heaven _3 dead|late|husband|wife|mother|mom|dad|father|son|daughter|brother|sister|baby|heaven|god|friend",
            "od|overdose|hanging|jump|drowning attempt|attempts",
            "attempting|attempted|attempt _2 overdose|od|hang|hanging|jump|drown",
            "suicide|suicidal attempt|attempts|attmpt|atempt",
            "attempt|attempts at|of suicide|taking|life",
            "attempted suicide|sucide|to|hanging|overdose|od|jump",
            *_with(
                "tried|attempted|intento to|2|de? _1",
                (
                    *_ACT[:3],
                    "die",
                    "jump|hang|shoot|overdose|drown|$su_matarse|od",
                    "$su_way $su_self",
                ),
            ),
            "intento|intentó suicidarse|matarse|quitarse|ahorcarse",
            "tried|attempted suicide",
        ),
        says=(("suicide_behavior", "in_progress"),),
        past=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.once",
        phrases=(
            "attempt|attempts was|were|is|in|at|back|around _2 #|college|high",
            "two|three|several|multiple|previous|prior|past|# _1 attempts|attempt _4",
            "tried it? once|before",
            "has|have|had attempted|tried before|previously|in",
            "$su_attempt $su_once",
            "tried it? once|twice|before|#|already|that",
            (
                "one|two|three|prior|previous|past|several|multiple|other|old|first|"
                "earlier|an|# _1 "
                "attempt|attempts"
            ),
            (
                "attempt|attempts|attempted|tried _3 in|at|as|during|back _1 #|college|school|high|"
                "teen|teenager|sixteen|kid|age|twenties|teens|army|jail|prison"
            ),
            "hx|history|h/o _4 attempt|attempts",
            "attempt|attempts|tried|attempted _4 years|yrs|yr|year|anos ago|back|before|apart",
            "attempt|attempts #",
            "made _2 attempt|attempts",
        ),
        says=(("suicide_behavior", "lifetime"),),
        denied=(("suicide_behavior", "none"),),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.recent",
        phrases=(
            "released|discharged|home from|of ~1 hospital|psych|icu|er _4 after|for|following _2 overdose|od|attempt _1 attempt?",
            (
                "# days|weeks|wks|wk|day|week ago _2 after|for|following _3 $su_cut|attempt|"
                "overdose|od|suicide|pills|hanging"
            ),
            (
                "discharged|d/c|dc|released|out *7 after|for|following _3 attempt|overdose|od|"
                "$su_cut|hanging|suicide"
            ),
            "attempt|attempts|attempted|tried|od|overdose|overdosed _6 $su_unit|month ago|back",
            "attempt|attempts|attempted|tried|overdosed _5 2|3|two|three|couple months ago|back",
            (
                "attempt|attempts|attempted|tried|od|overdosed|overdose _5 last|this|past week|"
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
            "never|not|hasnt|havent|no|denies|without _3 attempt|attempts|attempted|tried",
            "no tried",
            "nunca _2 intentado|intento",
        ),
        says=(("suicide_behavior", "none"),),
        whole=True,
    ),
    Rule(
        # Who works up there is not in danger by being there.
        id="mask.work-at-height",
        phrases=(
            "cat|dog|kitten|bird|pigeon|raccoon|drone|ball on|in|up|off ~2 $su_edge|$su_height",
            "leaned|leaning over ~1 $su_edge to? throw|vomit|puke|spit",
            "cord|umbilical _2 around|round _2 baby|babys|babies _1 neck",
            "umbilical cord",
            "garage|running|engine|car *4 mechanic|mechanics ~1 working|tuning|repairing",
            "ledge|edge|rail|wall|side|railing of|by|at|on ~1 fountain|planter|bed|couch|chair|seat|stage|tub|sandbox|sidewalk|curb",
            (
                "washer|washers|roofers|painters|linemen|workers|crews|climbers _4 $su_height|"
                "$su_edge|building|off|tracks|rails|ladder"
            ),
            "hanged up",
        ),
        masks=True,
    ),
    Rule(
        id="suicide.at-the-edge",
        phrases=(
            "road|street|highway|freeway|tracks|lane|lanes|traffic *6 so someone|somebody|that|a|cars|they|he|she *3 run|hit|kill|runs|hits",
            "$su_height|$su_edge *8 stay|keep|get back|away or|and ~1 go|jump|jumps|goes|going",
            "freeway|highway|traffic|road|street|tracks|interstate|lane|lanes|cars *6 to|2 get|be hit|struck|run|killed",
            "freeway|highway|traffic|road|street|tracks|interstate|lane|lanes|cars *8 wants|hoping|wanting|waiting|hopes ~4 hit|struck|run|end|kill|killed",
            "vias|tracks|rieles|rails *6 esperando|espera ~2 tren|train|muerte",
            "let|lets|leave me|him|her|them|us to? drown|die|jump|bleed",
            "held|holding|holds|keeps|pushed $self|head|face|his|her? ~3 underwater",
            "underwater ~2 by? $self",
            "en las? vias",
            "fuera|afuera|orilla|filo|borde|lado de|del|el? _2 $su_edge|$su_height|puente|ventana|techo",
            "climbed|climbing|climbs|scaled|scaling|up|atop|top|out ~6 $su_height|$su_edge|crane|pole|tree|fire *14 jump|jumping|jumps|goodbye|goodbyes|die|suicide|let|end|kill|matarse|tirarse >!to|if|them|us|me|her|him",
            "standing|wading|waded|walked|walking|wades|swimming|swam|swims|floating _4 river|surf|lake|sea|ocean|bay|creek|pond|water|rio|mar|canal *10 not|wont|never|isnt|no _2 coming|come|back|return|returning|regresar",
            "$su_height|$su_edge *8 ready|about|going|threatening|gonna|wants|trying to? let go",
            "tracks|rails *8 waiting|waits for|on _2 train|it|next",
            "tracks|rails|train|track *12 waiting|wait|waits _5 hit|hits|kill|run|strike",
            "waiting|waits|hoping for|on|that _4 to? hit|hits|kill|run|runs|strike $su_self|him|her|me|them over?",
            "outside|other|wrong of|side of? _2 fence|barrier|rail|railing|guardrail _5 holding|hanging|bridge|overpass|facing",
            "outer|outside|wrong|far side|edge of _3 rail|railing|fence|ledge|bridge|barrier",
            "going under _2 train|bus|one|truck",
            "legs|leg|feet over|hanging|dangling|off >!his|her|my|the",
            "sitting|standing|perched on|at edge|wall|parapet _5 legs|feet",
            "into|in|across|onto _2 traffic|highway|street|road|freeway|cars _4 trying|hoping|waiting|wants|wanting _2 hit|struck|run|killed",
            "on|onto|atop|top _5 tower|roof|rooftop|ledge|bridge|overpass|crane|silo|balcony|railing _6 ready|threatening|about|going|wants|trying|gonna _1 jump|jumping",
            "in|into _2 water|lake|river|ocean|pond|pool|sea _6 goodbye|drown|drowning|die|dying|kill",
            "dangling|clinging _2 off|from|over|to",
            "suicide in progress",
            (
                "lying|laying|standing|sitting|walking _3 road|street|roadway|highway|freeway|"
                "tracks _2 hoping|waiting|wanting _4 hit|hits|strikes|kill|runs"
            ),
            "laying|lying|kneeling|laid|lay|acostado|acostada _1 on|across|en _3 tracks|rails|vias",
            ("trying|tries|tried|waiting to|2|for _1 get|be|getting hit|struck|run _3 $su_traffic"),
            (
                "middle of _3 freeway|highway|interstate|tracks|traffic _4 trying|waiting|wants _2 "
                "get hit|struck"
            ),
            (
                "walked|walking|wading|waded|swam into|out _3 lake|ocean|river|water|sea _8 "
                "goodbye|die|drown"
            ),
            "lado _1 afuera|fuera|otro",
            (
                "arriba|encima|sobre|en|del|al|por _3 $su_height|$su_edge _9 aventar|aventarse|"
                "tirar|tirarse|brincar|saltar|lanzar|lanzarse"
            ),
            (
                "aventar|aventarse|tirarse|brincar|saltar|lanzarse _4 del|desde|de _2 $su_height|"
                "$su_edge"
            ),
            (
                "about|threatening|ready|trying|going|gonna|getting|waiting|wants|says to|2? jump "
                "_9 holding|hanging|over|outside|ledge|edge|rail|railing"
            ),
            (
                "other|wrong|outer|outside|far|river|water|road|traffic side of? _4 $su_edge|"
                "$su_height|fence|barrier"
            ),
            (
                "!him|her|them|it|me|baby|kid|yelling|looking|back over|outside|past|beyond|otro "
                "the|a|its|safety _2 $su_edge"
            ),
            "jumper|jumpers on|at|over|off|outside|from|up",
            (
                "!back|off|him|her|them|it|baby|me on|over|outside|across|hanging|standing|sitting|"
                "climbed|climbing|wrong|straddling|onto _3 $su_edge"
            ),
            "legs|leg|feet|foot|body ~2 over|across|hanging|dangling|off",
            "edge of|off _2 $su_height",
            "hanging|dangling|perched|leaning _2 off|from|over|outside _3 $su_height|$su_edge",
            (
                "climbed|climbing|climbs|climb|went|going|goes|got|gone|stepped|hopped|swung over "
                "_5 $su_edge"
            ),
            "climbed|climbing|climbs|over _3 fence|barrier|wall _4 bridge|overpass",
            "other|wrong|outer|outside side of? _3 $su_edge|$su_height|fence|barrier",
            (
                "about|threatening|ready|trying|going|getting|waiting _1 to jump _3 on|at _2 "
                "$su_edge|roof|bridge|overpass|tower"
            ),
            (
                "on|en _2 $su_edge|roof|bridge|overpass|tower|puente|torre|azotea _6 jump|tirar|"
                "aventar|jumping|tirarse|aventarse"
            ),
            "se subio|trepo a|al _1 la? $su_height",
            "subio|subida|subido|trepado|parado|sentado _3 orilla|barandal|cornisa",
            "jumper on|at|over",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.back-from-the-edge",
        phrases=(
            "climbed|climbs|stepped _1 back _1 in|over|inside|onto",
            "off wall|rail|ledge|edge|railing|tracks >!the|a|and|of|by",
            "stepped|climbed|came|talked|pulled|coaxed|moved|brought|helped _3 back|off|down|away|from _2 $su_edge",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "none")),
        turn=Turn.SETTLES,
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="means.at-the-edge",
        phrases=(
            "platform|tracks|walkway|ledge|pier",
            "parking structure|garage|deck _3 level|lvl|roof|top|edge|wall",
            (
                "on|onto|at|by|near|against|en _3 $su_edge|platform|bridge|overpass|overlook|"
                "viaduct|roof|rooftop|cliff|ledge|walkway|puente|tracks"
            ),
            (
                "!back|off on|onto|over|outside|at|hanging|standing|sitting|climbed|climbing _3 "
                "$su_edge|roof|rooftop|bridge|overpass|puente|azotea|orilla|tracks|balcony|cliff"
            ),
        ),
        says=(("means_access", "immediate"),),
        about_suicide=True,
    ),
    Rule(
        id="attempt.in-the-way",
        phrases=(
            "standing|wading|wades|walked|walking|went|swimming|up|neck|is|hes|shes|floating ~3 in|into|onto|out ~3 ocean|river|lake|sea|surf|bay|ice",
            "climbed|climbing|climbs|scaled|scaling ~5 tower|watertower|crane|mast|antenna|girder|girders|billboard|pylon|arch|steeple|silo|trestle|viaduct|bridge|overpass|railing|ledge",
            "gas|fumes|propane *12 taped|sealed|towels|stuffed >!off|by",
            "!to|of|about|not drove|driven|crashed|steered|rammed|rolled|rode ~4 into|off|onto|in|toward|towards|under _3 pond|lake|river|tree|wall|bridge|pole|cliff|canal|oncoming|abutment|guardrail|semi|barrier|train|ocean|quarry|truck|median|tracks",
            "wrong way",
            "standing|sitting|laying|lying|walking|stepping|kneeling|running _3 in|on|into|front _3 traffic|train|trains|bus|buses|trucks|freeway|highway|tracks|rails|lanes|road|median|interstate|trafico",
            (
                "holding|hanging|hangin on|onto? w|with|by one|1|his|her _1 hand|arm|fingers|"
                "fingertips"
            ),
            (
                "!to|of|about|not stepping|steps|stepped|walks|walking|walked|running|runs|ran|"
                "jumps|jumped|darting|darted|lunging|throwing _3 in|into|front _3 $su_traffic"
            ),
            "trying|tries|tried|keeps to? _1 get|be|getting hit|struck|run _2 $su_traffic",
            (
                "metio|metió|aventó|avento|camina|corre|parado|parada|acostado|acostada _3 "
                "$su_traffic|vias|calle|carretera"
            ),
            "on|in|onto _2 tracks|rails|vias",
            (
                "laying|lying|standing|sitting|walking|walked|running|ran|stepping|stepped|jumped|"
                "jumping _2 in|into|on|onto|front _3 tracks|traffic|train|interstate|"
                "highway|freeway|"
                "water|river|lake|ocean|rio|cars|bus|truck|vias"
            ),
            "in _1 water|river|lake|ocean",
            "se aventó|avento|tiro|tiró|lanzó",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        about_suicide=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.jumped",
        phrases=(
            "jumped|leapt|dove|dived|threw|went|fell ~3 off|out|from ~4 tier|window|floor|balcony|roof|story|deck",
            "pills|bottle|them _2 already|now in|inside her|him|me",
            "drinking|drank|swallowed|swallowing ~2 bleach|antifreeze|cleaner|poison|gas|gasoline|cloro|raticida|veneno",
            "tied|looped|fastened|knotted ~6 and|then ~1 dropped|jumped|stepped",
            "jumped|leapt|leaped|stepped|threw _2 off|from|out|into",
        ),
        says=(("suicide_behavior", "in_progress"),),
        about_suicide=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.noose",
        phrases=(
            "soga|cuerda|lazo|cinturon|cable|sabana _2 en|al|del|por _1 cuello",
            "rope|noose|ligature|soga|cuerda _1 is|hes|shes? on >!the|a|bed|floor|table|hand|order|him",
            "$su_rope *8 chair|stool|bucket|ladder|crate under|kicked|beneath|out",
            "chair|stool|bucket|ladder|crate *6 $su_rope _2 around|on|up|tied|ready|neck",
            "plastic? bag over|on|around|taped $su_own _1 head|face",
            (
                "$su_rope|something|scarf|hose|cable|string|laces _3 around|round|on|over|to|aroun "
                "_1 $su_own? $su_his? neck|throat"
            ),
            "noose on",
            "around|round $su_own _1 neck",
            "tied|tying _3 $su_rope|sheet _3 neck",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.hanged",
        phrases=(
            "rope|noose|cord|sheet _6 swinging|dangling >!on|by|at",
            "choking|strangling|strangled|choked|suffocating|suffocated|smothering|smothered|electrocuting|electrocuted|drowning|asphyxiating|garroting $self",
            "rope|noose|cord|belt|sheet|ligature|branch|beam _2 broke|snapped|gave|slipped|ripped",
            "stepped|kicked|jumped|kicking|stepping|kicks ~1 off|away|over|out|from ~2 stool|chair|bucket|crate|stepladder",
            (
                "cut him|her|them? down _1 from|off _3 $su_rope|rafter|beam|ceiling|door|vent|"
                "shower|bunk"
            ),
            (
                "cut|cutting|took|got|brought|lifted|lifting|holding him|her|them|me? down|up _1 "
                "from|off _3 $su_rope"
            ),
            (
                "hanging|hanged|hangnig|hangin|hung _4 $su_rope|rafter|rafters|beam|tree|closet|"
                "shower|pipe|door|garage|vent|basement|attic|bunk"
            ),
            (
                "is|hes|shes|him|her|found hanging|hangnig|hangin|hung|hanged >!out|around|w|with|"
                "up|on|at|onto"
            ),
            "hanging from|by|in",
            "found|is|body|subj|subject|male|female|he|she hanging|hung|hanged",
            "hung|hanged|ahorco|ahorcó|colgo|colgó $su_self",
            "se ahorco|colgo|ahorcó|colgó",
            "ahorcado|ahorcada|colgado|colgada",
        ),
        says=(("suicide_behavior", "in_progress"),),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="harm.hanged",
        phrases=(
            "hung|hanged|ahorco|colgo $su_self",
            "found _3 hangnig|hangin",
            "found _2 hanging|hung|hanged",
            "hanging from|by",
            "se ahorco|colgo",
            "ahorcado|ahorcada",
        ),
        says=(("self_harm_now", "serious"),),
        kinds=("self_harm",),
    ),
    Rule(
        id="suicide.at-own-body",
        phrases=(
            "!to|of|about|not|never cut|slit|slashed|cutting|slashing|sawing $su_own own ~1 throat|neck|jugular|wrist|wrists",
            "$su_knife|$su_gun to|against|on $su_own rist|rists|wrst|wirst|trhoat|tempel",
            "$su_gun _1 under|inside|in|into|against his|her|their|own|the? _1 chin|mouth|jaw|temple",
            "corto|cortó|cortando|cortado las|sus venas|munecas|muñecas",
            "pulled|pulling|squeezed|pulls ~2 trigger _8 misfired|jammed|click|clicked|nothing|misfire|fire|empty",
            (
                "$su_gun|$su_knife _6 to|at|against|in|under|up|into his|hers|own|their own? _1 "
                "$su_head|wrist|wrists"
            ),
            (
                "pressed|pressing|held|holding|holds|pushing|pushed|jabbing|poking|dragging|drags|"
                "dragged|drawing|drew|running|ran|sliding|put|puts|putting|has|got _6 to|at|"
                "against|on|over|across|along|in|under|into _1 own $su_head|wrist|wrists|$su_vital"
            ),
            (
                "pressed|pressing|held|holding|holds|dragging|drags|dragged|drawing|running|"
                "sliding|sawing|raking _6 over|across|against|along|to|at $su_his $su_vital|wrist|"
                "wrists"
            ),
            "$su_gun|$su_knife _4 to|at|in|against|under|into _1 own _1 $su_head",
            (
                "$su_gun|$su_knife _4 to|at|in|against|under|on|into|toward|towards|up|inside _2 "
                "$su_his own|right|left|r|l? $su_head|wrist|wrists"
            ),
            "$su_gun|$su_knife _4 !talking|talks|yelling|speaking|mumbling|muttering|laughing|screaming|singing|talkin to|at|against|toward|towards|contra $su_self",
            (
                "$su_she *14 $su_gun|$su_knife _4 to|at|in|against|under|on|into|inside _1"
                " her own? "
                "$su_head|wrist|wrists"
            ),
            "$su_gun|$su_knife _3 to|at|in|against|under|on _1 own $su_head|wrist|wrists",
            (
                "pointed|pointing|aimed|aiming|holding|puts|putting|put|pointing _3 at|to|"
                "on|against "
                "$su_self"
            ),
            (
                "i|im|ive|ill _6 $su_gun|$su_knife _4 to|at|in|against|under|on _1 my own?"
                " $su_head|"
                "wrist|wrists"
            ),
            "se apunta|apunto|apunto|puso _4 cabeza|sien|boca|cuello",
            "pistola|cuchillo|navaja|arma _3 en|a|contra _2 cabeza|sien|boca|cuello|garganta|pecho",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.at-her-body",
        phrases=(
            (
                "$su_gun|$su_knife _4 to|at|in|against|under|on|into|toward _1 her own? $su_head|"
                "wrist|wrists"
            ),
            "$su_gun|$su_knife to|at head|throat|neck|temple|chest|wrist|wrists",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        about_suicide=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.shot-self",
        phrases=(
            "jumped|leapt|leaped|dove|stepped|threw|ran|walked $su_self? in|into front of _2 $su_traffic",
            "!to|of|about|threatening|like|by|via|considering|contemplating|from|wants|suicide he|she|male|female|subj|person|someone|is|man|woman|hes|shes jumping off|from _3 $su_height|pier|deck|dock|wall",
            "drove|driven|driving $su_own? _1 car|truck? _1 into|off _3 river|lake|bridge|cliff|ocean|water|wall|tree _4 purpose|die|kill|suicide|intentionally",
            "jumped|leapt from|off|out _4 floor|story|window|balcony|bridge|roof|deck|garage",
            "jumped|leapt|leaped off|from|out _5 $su_height",
            "self inflicted|inflict|inflictd _2 gsw|gunshot|shot|stab|stabbing|wound|shotgun",
            "gsw|gunshot|shot|shotgun|stab|wound|wounds *6 self inflicted|inflict",
            "selfinflicted _2 gsw|gunshot|wound|shot|stab",
            "shot|shoots|stabbed $su_his own? _1 $su_head",
            "shot|stabbed|hung|hanged|drowned him|her|my self",
            "se pego|dio|metio|pegó|dió|metió un? tiro|balazo|plomazo",
            "turned|used|fired _3 $su_gun on $su_self",
            "$su_did $su_self",
            "shot|stabbed|hung|hanged $su_self",
            "se disparo|disparó|apuñalo",
            "jumped|leapt|leaped off|from _2 $su_height",
        ),
        says=(("suicide_behavior", "in_progress"), ("self_harm_now", "serious")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal", "self_harm"),
    ),
    Rule(
        id="suicide.exhaust",
        phrases=(
            "garage _4 w|with _3 motor|engine ~1 going|started|on|on",
            "motor|engine|car|truck ~1 going|left|started in|inside ~3 garage",
            "gas|oven|propane|pilot|stove|burners|helium|nitrogen *10 die|suicide|sleep|himself|herself|goodbye|end >!in|on|of",
            "garage *5 motor|engine|car|vehicle|truck on|running|idling >!fire",
            "motor|engine|car running|on|idling _4 in _2 garage",
            "running|on _3 closed|shut|sealed _1 garage",
            "in|inside _3 garage _4 running|exhaust",
            "running car|engine|vehicle|truck _3 in|inside _2 garage",
            "hose _4 exhaust|tailpipe|muffler|window",
            "exhaust|tailpipe _5 window|windows|garage|car|hose",
            "car|engine|truck running|on _4 garage _3 closed|shut|sealed",
            "garage _3 closed|shut|sealed _4 running|engine",
            "garage _3 car|engine|truck running|on",
            "charcoal|grill|burner _4 car|vehicle|tent|bathroom _3 sealed|taped|closed",
            "bag _2 over $su_own? head _3 helium|gas|tape?",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.fuel",
        phrases=(
            "doused|soaked|covered|drenched|doused in|with|w _1 gas|gasoline|gasolene|fuel|kerosene|lighter|diesel|accelerant|thinner",
            (
                "poured|pouring|pours|doused|dousing|covered|soaked|splashed|drenched|spraying _3 "
                "gas|gasoline|gasolene|petrol|diesel|fuel|kerosene|thinner _3 over|on|onto|himself|"
                "herself|self"
            ),
            "gas|gasoline|gasolene|petrol|fuel|gasolina _3 on|over|all|encima $su_self",
            "echo|echó|rocio|roció|baño|bañó _3 gasolina",
            (
                "poured|pouring|doused|dousing|covered|soaked _4 gas|gasoline|gasolene|petrol|"
                "diesel|thinner|alcohol|fuel|lighter|"
                "kerosene|"
                "gasolina _4 $su_self"
            ),
            "doused|dousing|poured|pouring|soaked $su_self _3 gas|gasoline|fuel|lighter|kerosene",
            "set|lit|light|lighting $su_self _1 on? fire",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.cut-to-die",
        phrases=(
            "opened|opening|opens|open|cut ~2 vein|veins|artery|wrist|wrists",
            "$su_vital _1 $su_cut|opened|bleeding",
            "both|his|her|my ~1 $su_vital $su_cut|opened",
            "bled|bleeding _1 out",
            "!to|of|about|not|never|without $su_cut _1 $su_cutpart",
            "charcoal|grill|hibachi|burner|coals _4 in|inside _2 car|vehicle|tent|bathroom|bedroom|room|truck",
            "!to|of|about|not|never|without $su_cut $su_own _2 $su_cutpart",
            "!to|of|about|not|never|without $su_cut $su_own _1 $su_vital",
            "bleeding|bleed|blood|sangrando _3 $su_vital",
            (
                "!to|of|about|not|never|without cut|cutting|slit|slashed|slitting|slashing|sliced|"
                "slicing|sawing|carving $su_own _2 $su_cutpart"
            ),
            "slit|slashed|cut _1 both _2 $su_cutpart",
            "!to|of|about|not|never|without cut|cutting|slashed|stabbing $su_self",
            "se corto|cortó|esta cortando",
        ),
        says=(("suicide_behavior", "in_progress"),),
        about_suicide=True,
    ),
    Rule(
        id="attempt.broken-off",
        phrases=(
            (
                "$su_gun|$su_knife _4 now|then _4 on|in _3 table|floor|counter|desk|bed|ground|"
                "seat|dresser|grass"
            ),
            (
                "put|puts|set|sets|laid|lays|placed|dropped|drops|lowered _2 $su_gun|$su_knife _1 "
                "down|on|onto|away"
            ),
            "now its|it|gun|knife _1 is? on|in _3 table|floor|counter|desk|bed|ground|seat|dresser",
            (
                "climbed|stepped|came|got|gotten|pulled|back|brought|walked|helped|moved|coaxed|"
                "talked _2 back|off|down|from _2 $su_edge|roof|bridge|tracks|tower|platform"
            ),
            (
                "came|got|climbed|climbs|stepped|pulled|moved|coming|comes|coaxed|talked back _1 "
                "over|down|in|inside|onto|from|up"
            ),
            "came|got|climbed|talked down|back _3 when|after|safely|on|now|himself|herself",
            "no longer|longer on _2 $su_edge|roof|bridge|tracks",
            "off _1 the ledge|railing|rail|tracks|bridge|roof now|and",
            "back on _2 platform|sidewalk|right|safe|inside",
            "put _3 $su_gun|$su_knife down|away _4 when|after|himself|herself",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "possible")),
        turn=Turn.SETTLES,
        about_suicide=True,
    ),
    Rule(
        id="suicide.plan",
        phrases=(
            "do|doing|did it|that|this|end after|before|on|at|once|when _4 $span|birthday|friday|sunday|saturday|monday|weekend|kids|daughter|son|midnight|asleep|leaves|gone|#|christmas|anniversary|holidays|funeral|school",
            "bought|purchased _2 rope|hose|tape|helium|noose|nitrite _4 for|today|ready",
            "plans|planning|planned|plan to|2|is|of|on _4 $su_kill|hang|hanging|shoot|overdose|jump|end|do|use|die|take *8 when|after|at|on|before|once|as _3 leaves|leave|gone|asleep|work|home|school|$span|weekend|midnight|anniversary|birthday|morning|noon|#",
            "picked|chosen|chose|set|has _1 a|the|his|her? date|day",
            (
                "suicide|goodbye|goodby|farewell|final|last note|notes|letter|letters|email|emails|"
                "video|text|texts|message|messages|voicemail"
            ),
            (
                "w/|w|with|has|have|had|having|made|makes a|the|clear|specific|detailed|suicide|"
                "definite|his|her? specific|clear|detailed|suicide|definite|concrete? plan|plans"
            ),
            "si|suicidal|ideation|suicide w/|w|with|and|plus|has|& _1 plan",
            "plan is|to|of to? $su_way|$su_jump|kill|hang|die|use|take|od|overdose",
            (
                "plans|planned|planning to|on _1 $su_kill $su_self _4 $time|at|after|on|"
                "when|friday|"
                "saturday|sunday|monday"
            ),
            "carta|nota de despedida|suicidio",
            "took|swallowed|overdosed|od|pills *9 left|wrote|found|leaving|and _2 $su_note",
            "$su_note *9 took|swallowed|overdosed _4 pills|bottle|meds|handful",
            "picked|chosen|chose|set|has _1 a|the|date|his|her _1 date|day|anniversary|time",
            *_with(
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
            (
                "written|wrote|writing|left|leaving|mailed|found _3 $su_note _4 die|dead|goodbye|"
                "kill|suicide|end|gone"
            ),
            "$su_note _4 saying|says|said|reads _5 die|dead|goodbye|sorry|kill|suicide|end",
        ),
        says=(("suicide_ideation", "plan"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="plan.prepared",
        phrases=(
            "letters|notes|letter|note to|for _2 kids|family|children|wife|mom|everyone|parents|son|daughter",
            "texted|called|posted|text|told|saying|message _3 goodbye|goodbyes|bye",
            "$su_bye",
            "said|saying|says|sent|sending|told _2 $su_bye",
            "left|wrote|leaving|written|writing|found|mailed|penned _3 $su_note",
            "gave|giving|given|gives|regalo|regalando _2 away|possessions|belongings",
            "gave|giving|given _3 dog|cat|pets|car|things|stuff|money",
            "passwords|password|bury me|will|funeral|obituary",
            "paid _2 bills|funeral _1 ahead",
            "bought|purchased|got|ordered _3 rope|helium|noose|nitrite|bullets|ammo",
            "mailed _6 letter|keys|ring|letters",
            "scheduled _3 emails|email|texts|messages",
            "note|letter _1 found|left|on",
        ),
        says=(("suicide_ideation", "plan"),),
        about_suicide=True,
    ),
    Rule(
        id="suicide.now-denied",
        phrases=(
            "that|it|feeling|urge|thought|thoughts has|have|had passed",
            (
                "now|currently|presently denies|denying|denied _4 $su_si|si|self|suicidal|ideation|"
                "harm|hurting|$su_kill|die"
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
            "not suicidal|si _1 anymore|now|any|longer",
            (
                "not|doesnt|dont|no|longer want|wants|wanting to|2 die|$su_kill _1 now|"
                "anymore|right|"
                "today|longer"
            ),
            "hoy|ahora dice que ya? no",
            "dice que ya no",
            "takes|took|taking it back",
            "doesnt|dont|not|didnt feel|think|want _1 that way|like anymore|now|any|that",
            "not that _3 want|wants|wanna to? $su_die|$su_kill",
            "not to $su_die",
            "changed _1 mind",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=False,
    ),
    Rule(
        id="suicide.taken-back",
        phrases=(
            "now|currently|today denies|denying|denied >!weapons|weapon|injury|pain|drinking|drugs|alcohol|medical|everything|it",
            "now|later|then says|said|states|stated|claims _4 not|didnt|wasnt|doesnt mean|meant|serious|want|mean",
            "didnt|doesnt|not mean|meant it|that|any",
            "just|only mad|angry|upset|venting|joking|frustrated|kidding|playing",
            "didnt|did not really? want|mean to? die|it",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        whole=True,
        about_suicide=True,
    ),
    Rule(
        id="suicide.not-about-dying",
        phrases=(
            "asked *6 $su_si|$su_die|suicide|$su_kill|ideation|hurting _4 denied|denies|no|negative|not",
            "never|wouldnt|wont _2 $su_kill|hurt|harm $su_self",
            "not|isnt|arent|wasnt going|gonna|planning|trying|wanting|looking to|2 hurt|harm|$su_kill|die _1",
            "no piensa|quiere|desea _1 en? matarse|morir|suicidarse|hacerse",
            "no si|suicidal|suicidality|ideation",
            "denies|denied|denying|not|isnt|wasnt _4 to|about|of $su_die|$su_kill",
            "denies|denied|denying *6 or|nor to? $su_die|$su_kill",
            "no thoughts|thought|ideation _1 of? it|now|today|currently|tonight",
            "not|isnt|wasnt _1 about|trying|wanting|meant|intending to? dying|die|suicide|kill",
            (
                "no|without wish|desire|intent|intention|want|thoughts|urge|thought _1 to|"
                "of $su_die|"
                "dead|death|dying|$su_kill|suicide"
            ),
            "doesnt|dont|didnt|not want|wants|wanting|wanna to|2? $su_die",
            (
                "doesnt|dont|didnt|not _1 want|wants|wanting|wanna|going|gonna|planning to|2? "
                "$su_kill $su_self"
            ),
            "no se? quiere|quiero|queria morir|matar",
            (
                "asked *6 $su_si|$su_die|suicide|$su_kill _3 says|said|answered|replied|states|"
                "stated|he|she|they no"
            ),
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
            "asked _9 life|$su_si|si|die|$su_kill|$su_self *4 silence|silent|quiet",
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
        id="means.in-hand",
        phrases=(
            "$su_gun|$su_knife|$su_rope|$su_pills _4 lap|knees|hand|hands|palm",
            "$su_gun|shotgun|rifle|pistol _3 w|with|on $su_self|him|her",
            "loading|loaded ~2 $su_gun",
            "noose|rope|belt on|around|ready",
            "walked|went|left|drove _5 w|with _2 $su_gun",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|with|w|w/ him|her|me >!own|side|mind",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on|in|with|w _2 seat|lap",
            "$su_gun|$su_knife|$su_rope|$su_pills _3 on _2 dresser|fridge|stove",
            (
                "holding|holds|held|waving|clutching|gripping|pointing|armed|grabbed|has|"
                "have|picked "
                "_3 $su_gun|$su_knife|$su_rope|$su_pills _2 in|en|on _1 hand|hands|mano|"
                "lap|him|her|"
                "me"
            ),
            (
                "holding|holds|clutching|gripping|waving|pointing|brandishing|loading|"
                "racking|cocked|"
                "picked _4 $su_gun|$su_knife|$su_rope|$su_pills"
            ),
            "armed w/|w|with _3 $su_gun|$su_knife",
            (
                "$su_gun|$su_knife|$su_rope|$su_pills|tablets _5 beside|next|near|within|front|lap|"
                "hand|hands|bedside|waistband|pocket|reach|mano|here"
            ),
            "$su_near _3 $su_gun|$su_knife|$su_rope|$su_pills",
            (
                "$su_gun|$su_knife|$su_pills _3 on|in _2 lap|night|nightstand|bed|table|desk|seat|"
                "counter|sink"
            ),
            "took|grabbed|got|left|walked _3 $su_gun|$su_knife|$su_rope >!from|away|out|off",
            "has|holding|got|have _1 it|them _1 in|to _1 hand|hands|lap",
            "cutting|slicing|sawing|carving _6 with|w/|w|using _3 $su_knife",
            "$su_gun|$su_knife _3 to|at|in|against|under _2 $su_head|wrist|wrists",
            "belt|rope|noose|cord|sheet|soga _3 tied|round|around|over|up",
            (
                "has|have|got|w/|w|with a|an|the|his|her|my _1 $su_gun|$su_knife|noose >!in|at|"
                "inside|locked|somewhere|under|upstairs|en|but|safe|cabinet|that|permit|license|"
                "collection|blade"
            ),
        ),
        says=(("means_access", "immediate"),),
        denied=(("means_access", "none"),),
        about_suicide=True,
    ),
    Rule(
        id="means.somewhere",
        phrases=(
            "can|could|able _1 get _2 $su_gun|$su_pills|$su_rope",
            "lives|live|near|close|walking _3 bridge|tracks|overpass",
            "$su_gun|$su_knife|$su_rope|$su_pills _2 in|at|under|behind|on|by _3 $su_house|drawer|garage|barn|shed|safe|cabinet|locked|closet",
            "rope|hose|gun|guns|rifles|shotgun|pills|tablets is|are already|in|there|at|somewhere",
            "bought|purchased|has|keeps|kept _3 hose|tape|helium|rope|gun",
            "knows|know where _3 $su_gun|gun|$su_pills",
            "!$su_self|self $su_have _3 $su_gun|$su_knife|$su_rope|$su_pills",
            (
                "$su_gun|$su_knife|$su_rope|$su_pills|morphine _4 at|in|inside|en|under|is _2 "
                "$su_house"
            ),
            "access _1 to _3 $su_gun|$su_knife|$su_rope|$su_pills|means|weapons|firearms",
            (
                "$su_gun|$su_knife|pills|pistolas|armas|rifles _3 in|at|under|locked|bajo|safe|"
                "somewhere"
            ),
            (
                "own|owns|bought|keeps|kept|purchased|hoarding|stockpiling|stashed|saved|saving _3 "
                "$su_gun|$su_pills|$su_rope|pills"
            ),
            "know|knows where _3 $su_gun|$su_pills|morphine",
            "lives|live|near|close|walking _4 bridge|tracks|overpass|from",
            "$su_pills _2 set|saved|stashed|put|hidden|left aside|up|away|over",
        ),
        says=(("means_access", "possible"),),
        denied=(),
        about_suicide=True,
    ),
    Rule(
        id="means.none",
        phrases=(
            "no|without|denies access|means _1 to? _1 means|weapons|firearms|guns|pills|it >!mentioned|known",
            "no means >!mentioned|known|asked",
            "husband|wife|mom|dad|mother|father|parents|family|staff|brother|sister|roommate|partner|friend|officers _1 removed|hid|secured|flushed _4 $su_gun|$su_knife|$su_pills|$su_rope|guns|meds|pills",
            "$su_gun|$su_knife|$su_rope|$su_pills|it|them|blade|tablets _3 taken|secured|removed|thrown|gone|flushed|surrendered >!all|by mouth",
            "threw|tossed|flushed|dumped|gave|handed|removed|slid _3 $su_gun|$su_knife|$su_rope|$su_pills|blades|tablets|them|it _3 river|away|trash|toilet|neighbor|sister|brother|mom|dad|cousin|wife|husband|staff|officer|home|out|hallway",
            "flushed|dumped _6 tablets|pills|meds|left",
            "no|without|denies means|access >!mentioned|known|to",
            "nothing _3 to do it with",
            "no tiene _1 con que|qué|nada",
            "w|with|has no $su_gun|$su_knife|pills|weapons",
            "nothing _2 here|home|apartment|house _2 to? use|do",
            "$su_gun|$su_knife|pills|meds|rope _3 secured|removed",
            "no|denies|without|lacks|any _1 access? to? means",
            "no|denies|without access _2 $su_gun|$su_knife|$su_pills|weapons|firearms|means",
            "nothing|anything _2 to do|hurt|use _1 it|himself|herself|myself|this with",
            "dont|doesnt have anything|one|any|means|it|access",
            (
                "$su_gun|guns|$su_knife|$su_rope|pills|meds|medication|pastillas|everything _4 "
                "flushed|removed|confiscated|surrendered|sold|pawn|thrown|disposed|secured|"
                "trash|away"
            ),
            (
                "flushed|removed|confiscated|surrendered|sold|threw|thrown|cut|turned|gave _4 "
                "$su_gun|$su_rope|$su_knife|pills|meds|medication|both _4 away|out|in|up|"
                "trash|from|"
                "before|prior|toilet|custody"
            ),
            "took|taken|grabbed|wrestled|got _2 $su_gun|$su_knife|pills|meds|it _1 away|from",
            "no other means",
            "ladder|roof _3 locked",
        ),
        says=(("means_access", "none"),),
        whole=True,
        about_suicide=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="means.not-said",
        phrases=(
            (
                "asked _4 reach|means|access|gun|guns|pills _3 not|wont|wouldnt|refused|refuses|"
                "declined"
            ),
            (
                "wont|wouldnt|refuses|refused|declined _3 say|tell _4 means|gun|guns|pills|method|"
                "reach"
            ),
        ),
        says=(("means_access", "refused"),),
        whole=True,
        about_suicide=True,
    ),
    Rule(
        id="mask.cut-at-work",
        # In the kitchen and at work: no injury by one's own hand.
        phrases=(
            "attacked|mom|mother|nurse|staff|teacher|gf|girlfriend|wife|sister *12 bit|scratched|bites|biting her arm|arms|hand|hands|face|leg",
            "cutting|carving|butchering up? a|the|some _1 deer|elk|hog|meat|fish|turkey|cow|pig|tree|wood",
            "cut|cuts|nicked $su_self _1 shaving|cooking|working|chopping|slicing",
            "cut|cuts|nicked $su_self accidentally",
            (
                "cut|cuts|sliced|nicked _3 hand|finger|fingers|thumb|arm|leg|palm _2 cutting|"
                "slicing|"
                "chopping|cooking|opening|making|peeling|shaving|trimming|working|while"
            ),
            (
                "cutting|slicing|chopping|peeling bagel|bagels|vegetables|onions|onion|meat|bread|"
                "carrots|fruit|avocado|grass|wood|tomatoes|potatoes|limes|lemons"
            ),
            "accidentally|accident _2 cut|cuts|sliced|stabbed|shot",
        ),
        masks=True,
    ),
    Rule(
        id="harm.minor",
        phrases=(
            "biting|bites|bit|chewing $su_his|her hands|hand|arms|arm|fingers",
            "pulling|pulled|ripping _1 out? $su_own hair",
            "pulling|pulled|ripping out $su_own hair",
            "reopened|reopening|opened|picking _2 old? cuts|wounds|scabs",
            "!to|of|about|not|never|without $su_cut _4 of $su_own $su_cutpart",
            "$su_cut _3 $su_cutpart _4 purpose|purposely|intentionally",
            (
                "!le|les corto|cortó|corta|cortado los|las|el|la|sus|un _1 brazos|brazo|piernas|"
                "pierna|muslos|muslo"
            ),
            "dragging|dragged|drags|running|raking _4 over|across|along|on $su_own $su_cutpart",
            "punched|punching|pinched|punch|bit|bite|hit $su_self _1 in",
            "!to|of|about|not|never|without $su_cut _1 $su_own _2 $su_cutpart",
            "!to|of|about|not|never|without $su_cut on? $su_self",
            "!of|about|to|no self harming|harmed|injuring|injured|mutilating|inflicted|cutting",
            "!of|about|to|no self harm|harms _1 today|now|tonight|wounds|cuts|lacerations|with|w",
            "selfharming|selfharmed",
            "!to|of|about|not|never|without $su_hit $su_self",
            (
                "!to|of|about hitting|punching|slapping|biting|scratching|banging|bangs|bashing|"
                "slamming|slaps|punches $su_his|her|the _1 head|face|forehead|arms|arm|legs"
            ),
            "banging|hitting|slamming|bashing head",
            "pulling _1 own? hair",
            (
                "scratched|scratching|scratches|burning|burns|burned|scraped|picked|picking _4 "
                "$su_cutpart"
            ),
            "scratches|cuts|cut|lacerations|marks on|to|across $su_own _2 $su_cutpart",
            "superficial|shallow _2 cuts|scratches|lacerations|cut|wounds|lacs",
            "red line|mark|marks only|around|on",
            "cutting again",
            "se corto|cortó|rasguño|rasguñó|cortando|pega|golpea _3",
        ),
        says=(("self_harm_now", "minor"),),
        denied=(("self_harm_now", "none"),),
        kinds=("self_harm",),
    ),
    Rule(
        id="harm.serious",
        phrases=(
            "$su_cut *8 deeper|deep",
            "$su_cut _3 $su_cutpart *10 wont|not|bleeding _2 stop|steady|steadily bleeding?",
            "$su_cut _1 wrists|wrist *8 bleeding|blood",
            "$su_cut _3 $su_cutpart *6 lots|lot|pool|everywhere|much of? _1 blood|everywhere",
            "blood everywhere|all|pouring|gushing|spurting *6 $su_cut",
            "!to|of|about|not|never|without $su_cut $su_own own? throat|neck|artery|jugular",
            "jumped|leapt from|off|out _3 floor|story|window|roof|balcony|bridge|building|overpass",
            (
                "cut him|her|them? down _1 from|off _3 $su_rope|rafter|beam|ceiling|door|vent|"
                "shower|bunk"
            ),
            (
                "burned|burning|burnt|burns|pressed|held|holding _5 hand|hands|arm|arms|leg|legs|"
                "palm|fingers|thigh|stomach|face|skin _6 purpose|purposely|intentionally|"
                "intentional"
            ),
            "gunshot|gsw|shot|shotgun|stab *6 self inflicted",
            (
                "swallowed|swallowing|swolowed|swollowed|swallows|ate|trago|tragó _5 battery|"
                "batteries|razor|razors|blade|blades|glass|magnets|magnet|screws|nails|needle|"
                "needles|coins|pins|pilas|vidrio"
            ),
            "$su_cut _3 $su_cutpart *8 stitches|sutures|staples|stitched",
            "corto|cortó|cortado las|los venas|muñecas|munecas",
            "!to|of|about|not|never|without $su_slit _1 $su_own _2 $su_cutpart",
            "!to|of|about|not|never|without $su_slit _1 $su_own? wrists|wrist|throat|rists",
            "!to|of|about|not|never|without $su_cut _2 $su_own|$su_self _6 $su_deep",
            (
                "$su_cut|cuts|lacerations|laceration|wound|wounds _4 deep|bone|fat|artery|tendon|"
                "bleeding|gushing"
            ),
            (
                "deep _1 cut|cuts|laceration|lacerations|gash|wound|wounds _3 $su_cutpart|$su_self|"
                "self"
            ),
            "stabbed|stabbing|shot|burned|burning|stab _1 $su_self",
            "self inflicted|inflicted gsw|gunshot|stab|burn",
            "set|lit $su_self _1 fire",
            (
                "swallowed|swallowing|ate _3 battery|batteries|razor|razors|blade|blades|glass|"
                "magnets|screws|nails|needle|needles|coins|pen|lighter|utensil|fork|spoon"
            ),
            (
                "hitting|banging|bangs|bashing|slamming|punching _3 head|forehead|face|himself|"
                "herself _8 bleeding|blood|bloody|split|open|concussion|sangre"
            ),
            (
                "cutting|carving|pushing|gouging|stabbing|poking _4 own|his|her _1 eye|"
                "eyes|stomach|"
                "genitals"
            ),
            (
                "jumped|fell|stepped|leapt _2 off|from _5 broken|legs|leg|hip|landed|fell|bleeding|"
                "unresp|unresponsive|ground|pavement"
            ),
            "jumped|leapt|stepped off|from _3 $su_height",
            "se disparo|disparó|quemó|quemo",
            "bleeding _4 $su_vital",
        ),
        says=(("self_harm_now", "serious"),),
        denied=(("self_harm_now", "none"),),
        kinds=("self_harm",),
    ),
    Rule(
        id="harm.little",
        phrases=(
            "bleeding|bleed|blood _1 a? little|minor|stopped|controlled|minimal|light|slight",
            "not|isnt deep|serious|bad",
            "small|little|minor|slight _1 amount? of? _1 blood|bleeding",
        ),
        says=(("self_harm_now", "minor"),),
        turn=Turn.SETTLES,
        whole=True,
        follows=True,
    ),
    Rule(
        id="harm.none",
        phrases=(
            "denies|denied|no|hasnt|without cutting|cuts >!and|deep",
            "no cuts|wounds|marks >!on",
            "doesnt|dont|does not? hurt|harm|cut|injure $su_self",
            "hasnt|havent|not cut|harmed|burned _1 in|for|since|today|tonight|lately",
            "no|denies|denied|without|neg _2 self harm|injury|harming|cutting|inflicted|mutilation",
            "no|denies|denied|any _1 selfharm|sib|nssi",
            "has|have|did not hurt|harmed|cut|injured|hurting $su_self",
            "hasnt|havent|didnt|not _1 hurt|harmed|cut|injured|hurting|harming|cutting $su_self",
            "no se ha? lastimado|lastimo|cortado",
        ),
        says=(("self_harm_now", "none"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="suicide.no-self-harm-wish",
        phrases=(
            "denies|denied|denying _5 harming|harm|hurt|hurting $su_self|self",
            (
                "no|without|not|doesnt|dont|didnt _2 thoughts|wish|desire|intent|urge|plan|wanting|want|trying|plans|"
                "thinking _3 harming|harm|hurt|hurting _4 $su_self|self"
            ),
            "no|denies|denied _4 harming|hurting _3 or|and self|himself|herself|myself",
            "denies|denied|denying _3 self harm|harming",
            "no|without thoughts|urges|wish|urge|desire|intent|plans _2 self harm|harming",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
    ),
    Rule(
        id="harm.wish",
        phrases=(
            (
                "$su_want|$su_think|$su_threat|$su_will _2 hurt|harm|cut|hurting|harming|cutting "
                "$su_self"
            ),
        ),
        says=(),
        kinds=("self_harm",),
    ),
)

# Their masks hide words from these rules alone: "broken glass" is no complaint, and a weapon.
RULES: Final = tuple(replace(rule, scope="suicide") for rule in _RULES)

REAL_WORDS: Final = words("")

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.harm-to-die",
        needs=("overdose>=suspected|self_harm_now>=minor", "suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
    ),
)
