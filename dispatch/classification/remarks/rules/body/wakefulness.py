"""How awake somebody is who is not plainly unresponsive, and who came round."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.together import FAR, Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # "Will not wake" alone is more.
        id="body.half-awake",
        phrases=(
            "$bo_not ~1 wake|waking|awake|awaken|rouse|woken up? fully|completely|entirely",
            "no contesta|responde|habla|reacciona bien|claro|mucho >!ingles",
            "in out of consciousness|conc|conscious",
            "limp|floppy|unresponsive : and|but|now|2? hard|difficult|tough to|2 wake|rouse|arouse|awaken",
            "limp|floppy and|but|now|2? hard|difficult|tough to|2 wake|rouse|arouse|awaken",
            "keeps|keep|kept|continues passing|blacking|falling|drifting|going|zonking out >!flyers|papers|of|cards",
        ),
        says=(("consciousness", "altered"),),
        masks=True,
    ),
    Rule(
        id="body.altered",
        phrases=(
            "only|just|get|gets one|a word|words out of",
            "blinks|blinking but|and ~2 not|doesnt|wont|isnt ~1 speak|speaking|talk|talking|follow|following|respond|answer",
            "cant|cannot|couldnt|unable|trying|struggling ~2 keep him|her|them|me up|awake|conscious|alert >!late|at",
            "eyes _2 slit|slits|crack",
            "looking|looks|stares|staring ~1 through him|her|me|us|people",
            "on the nod >!of",
            "^ out of it",
            "but|breathing|still|bit|pretty|kinda but? out of it >!now",
            "zoned|zones|zoning|spaced out",
            "eyes _1 not|arent|dont _1 track|focus",
            "goes|falls|slips|drifts|went right|straight|back under|back|out >!on|onto|over|to|of|the|there|for|and|in|into|by|through|onto|outside",
            "wakes|rouses|stirs|stirred when|if|to|only|for ~3 $bo_touched|$bo_yelled|spoken|shake|pain|sternal|voice|second|moment",
            "woke if|to|only|for ~3 $bo_touched|$bo_yelled|spoken|shake|pain|sternal|voice|second|moment",
            "speech|voice|words is|are|was|getting|now? slowing|slow|slower|thick|thickening|fading|dragging|trailing",
            "wakes|woke|waking|comes|opens|rouses _5 then|and _1 back|goes|falls|passes|drifts|out|asleep",
            "hard|difficult|tough|struggling to|2? keep|keeping|stay|staying _2 awake|alert|up|conscious",
            "not|isnt|aint talking|speaking|answering ~1 right|correctly|normally|straight|clear|clearly",
            "sluggish|disorientated|listless|incoherente|unfocused|languid|torpid|soporific|semicomatose|bleary|dopey|dopy|dozy|stupefied|benumbed|befuddled|logy|tranked|zonked|discombobulated|semiinconsciente|aturdido|aturdida|amodorrado|amodorrada|aletargado|aletargada|cabeceando|obnubilado",
            "glassy|glossy|bleary|glazed|dead eyed",
            "head bobbing|lolling|drooping|bobs|lolls|droops|nods >!in|above|under|up|yes|no|to|along",
            "eyes|eyelids fluttering|flutter|drooping|heavy|sagging|crossing",
            "punch drunk",
            "minimally|marginally|scarcely|less|intermittently|poorly responsive|responding|alert|rousable|arousable|conscious|verbal",
            "barely|hardly|scarcely rousable|arousable|rouses|roused|arouses|stirs|stirring|verbal|functioning",
            "se esta|está durmiendo|quedando|yendo",
            "como|anda ido|ida >!a|al|en",
            "casi|apenas no? responde|reacciona|contesta",
            "muy|medio|bien dormido|dormida",
            "very|so|really|extremely|super|too|getting|more sleepy|drowsy|groggy",
            "eyes _1 half open|closed",
            "eyes ~1 open _2 not|doesnt|does|isnt|wont|no|never|arent|without *2 $bo_track|answer",
            "$he|keeps|keep _1 closing|shutting|dropping|fighting $pos? eyes|head|sleep",
            "cuesta|dificil|trabajo _2 despertar|despertarlo|despertarla|despierte",
            "medio dormido|dormida|inconsciente|despierto|consciente",
            "slow|slower|slowing|slowly|sluggish to|in? respond|responding|answer|answering|speech|responses",
            "answers|answering|responds|responding|answered slow|slowly|sluggishly",
            "dazed|loopy|disoriented|glazed",
            (
                "ams|aloc|altered|drowsy|groggy|lethargic|semiconscious|obtunded|stuporous|dazed|"
                "foggy|delirious|somnolent|delirium|adormilado|adormilada|somnoliento|somnolienta|"
                "loopy|woozy|stupor"
            ),
            "sleepy",
            "!boat|boats|raft|kayak|canoe|smoke|snow|balloon|car|truck|ship|ball nodding|nods|noding|nodded|noddin|drifting|dozing|fading off|out|in?",
            "!walking|walks|walk|walked|running|runs|going|goes|coming|comes|came|wandering|looking|looks|moving|weaving|went|swerving|ducking|people|traffic|cars|pacing in and|n|& out >!of|the",
            "going|goes|fading|slipping|drifting|nodding|comes|phasing in and|n|& out >!the|of|stores|store|house|building|traffic|lobby|room|bathroom|car|cars|from|all|with|at|every|today",
            "in and|n|& out of it|consciousness|conscious|conc|sleep|awareness|loc",
            (
                "semi|barely|partially|half|hardly|slightly conscious|awake|responsive|asleep|"
                "breathing|responding|alert|coherent|conscience|wakes|opens|lucid"
            ),
            (
                "hard|difficult|tough|slow|difficulty to|in|2? wake|rouse|arouse|respond|"
                "responding|"
                "waking|awaken|waken"
            ),
            "is|hes|shes|im|seems|seemed|really|very|so|totally|completely|super|kinda|pretty|acting|sounds|sounded|looks|was|still|bit|little|all|way|too|and|appears|feels|feeling out of it",
            "$bo_moan",
            "mumbling|mumbles when|only _4 name|called|calls|shaken|shook|voice?",
            "only _2 moan|moans|grunts|groans|mumbles|mumbling|moaning|groaning|grunting",
            (
                "responds|responding|responsive|responded|alert|awake only? to only? pain|painful|"
                "voice|sternal|"
                "loud"
            ),
            (
                "cant|cannot|barely|wont|hardly|struggling|trying _2 keep|stay|hold|open _1 eyes|"
                "awake|open|head"
            ),
            "eyes _3 roll|rolling|rolls|closing|glazed|shut|glassy|glossy",
            "not alert|fully|all _1 alert|awake|there|conscious|oriented?",
            "apenas|casi _1 responde|contesta|despierta|abre|no",
            "fading|slipping _1 in|out|away",
            "!narcan|dose|doses|medics|ems|fire|units|officers|crew|sprays|spray going out|away >!of|to|the|with|on|for|there|back|front|and|door",
            "comes back _3 gone|out",
            "mental status change|changes|changed",
            "desorientado|desorientada|ido|grogui|atontado",
            "losing|loosing consciousness|conscience",
            "slumped|slumping _2 over? but|and _2 moaning|mumbling|breathing",
            "incoherent|incoherently|catatonic",
            "falls|falling|fell asleep mid|while|again|during|between|talking|sentence|standing",
            "keeps|keep|kept _2 asleep",
            "not|wont|doesnt|isnt|never track|tracking|focus|focusing >!on|his|her|him|down",
            "sedated|zombie|zombified",
            "back asleep",
            "back to|2 sleep >!at|in|by|now",
            "answers|answered|answering|responds only",
            "keeps|keep _1 falling|dozing|nodding asleep|off|out",
        ),
        says=(("consciousness", "altered"),),
        turn=Turn.ADDS,
    ),
    Rule(
        id="body.altered-now",
        phrases=(
            "opens|opened|opening $pos? eyes when|if|only|briefly|to|but >!find",
            "$bo_moan _1 eyes _2 open|opening",
            "now|starting|starts|started|beginning|begins|began to|and? $bo_moan|stir|stirring|blink|twitch|move",
            (
                "now|starting|beginning|coming|bit|opened|opening _2 moaning|moans|drowsy|groggy|"
                "stirring|mumbling|sleepy|eyes _2 round|around?"
            ),
            "kinda|sorta|starting|little moaning|groggy|stirring|moving",
            "eyes ~1 open|opened _2 doesnt|dont|not|cant ~1 know|sure|recognize|say|tell",
            ": groans|moans|groaning|moaning|grunts|whimpers|whimpering >!of",
            "sitting|sat|sits up ~1 and|but|still? ~1 confused|groggy|foggy|dazed|disoriented|drowsy",
            "mumbles|mumbling|groans|moans|grunts|whimpers ~3 when|if|as|to ~2 $bo_touched|$bo_yelled|spoken",
            "eyes ~1 open|opened ~1 but|and|not|wont|isnt *2 following|tracking|focusing|focused|responding|answering|tracking|seeing",
            "now|but|and|breathing ~1 staring|stares|looking|looks ~1 past|through ~1 us|him|her|me|them|people|crew|everyone",
            "coming|came around|round|to : ~2 confused|groggy|foggy|dazed|disoriented|drowsy|slow|mumbling|sleepy",
            "coming|came around|round|to ~1 but|and|still ~1 confused|groggy|foggy|dazed|disoriented|drowsy|slow|mumbling|sleepy",
            "moving _1 a? little|some|now",
        ),
        says=(("consciousness", "altered"),),
        turn=Turn.SETTLES,
    ),
    Rule(
        id="body.alert",
        phrases=(
            "talking|speaking|chatting to|w|with|w/ $pos? $kin",
            (
                "is|are|hes|shes|theyre|still|but|and|he|she talking >!about|to|of|crazy|nonsense|"
                "suicide|gibberish|weird|like|over|in|through|at|all|loud|loudly|fast|nonstop|trash|into|on|real|really|under|softly|quietly|back"
            ),
            "talking|speaking between|normal|fine|ok|okay|full",
            "talking|speaking in ~1 sentences",
            "talking|speaking|chatting to|w|with ~1 ofc|ofcs|director|ranger|attendant|principal|trooper|troopers|sgt|sergeant|guard|chaplain|firefighter|firefighters|clinician|team|negotiators|ra",
            "talking|speaking to|w|with ~1 him|her|them|me|us ~1 ok|okay|fine|normal|normally|clearly|now",
            "out|up walking around|out|about",
            "wide awake",
            "eyes open|opened _1 talking|alert|awake|looking|wants",
            "ya|esta|está|sigue hablando|platicando|despierto|despierta|consciente >!solo|sola|cosas|raro",
            "$bo_awake",
            "a ox|o #",
            "a|ao and|n|o x? o|# x? #?",
            "a o >!positive|neg|k",
            "alerta >!amber|de",
            "!quit|stopped|stops|usually|always|never|nobody|normally|noone|who|ever|his|her|hold|holds|for|of|the|some|no|any|more answering|answers|respondiendo|contestando >!the|his|her|my|phone|door|calls|texts|to|machine|service|questions|slow|slowly|only|incorrectly|wrong|voices|voice|any|no|somebody|someone|a|an|nobody|things|what|people|it|himself|herself",
            "!quit|stopped|stops|usually|always|never ~1 answered ~3 questions|us|medics|crew|officers|ofc",
            "walked|walks|walking|came|comes|ran|strolled over|up|out to|toward|towards ~3 us|officers|officer|ofc|deputy|deputies|medics|crew|ems",
            "chatted|chatting|chats|visited ~1 with|w ofc|officer|deputy|deputies|ems|medic",
            "contesta|responde|habla bien|conmigo|preguntas|normal",
            "me|conmigo esta|está? contesta|hablando|contestando",
            "speaking|talking with|w|w/|to me|us|#|unit",
            "talking but",
            "chatted|chatting|chats ~1 with|w us|officers|officer|medics|crew|staff|me|deputy",
            "able to ~1 answer|talk|speak|communicate|converse",
            "talks|speaks|talking|communicating ~1 normal|normally|fine|clear|clearly|well|coherent|ok",
            "follows|following|obeys|obeying commands|directions|instructions",
            "oriented x|to|# >!not",
            "talked|spoke|talks|speaks to|with|w ~1 officer|officers|medics|ems|crew|staff|us|police|deputy|deputies|dispatch",
            "ambulatory",
            "^ speaking with|w him|her|subject|subj",
            "aox|caox|ao|cao|aao x? #?",
            "gcs _1 15|#",
            "up and|n|& walking|talking|moving|around|about",
            "walking and|& talking",
            (
                "!stopped|quit talking|speaking|answering|responding|replying|texting|chatting|"
                "conversing _2 to|w|"
                "with|every|appropriately|normally|clear|clearly|full|questions|us|in _2 rp|us|"
                "officers|officer|staff|counselor|caller|medics|ems|crew|rp|nurse|me|message|"
                "sentences|questions|dispatch|dispatcher|clear|appropriately|deputy|deputies|"
                "negotiator|operator"
            ),
            "talking|speaking clear|clearly|normally|normal|fine|coherently",
            "!stopped|quit|stops|not|isnt|never|wont answers|answering _2 questions|everything|appropriately|what",
            "answering|answers|answered him|her|them|rp|us|me >!own|voice|voices|head|demons|phone|door|calls|call|texts|text|cell|messages|questions|slow|slowly|back|when|wrong",
            "answering|answers|answered the ~1 $bo_listener",
            "now|office|table|couch|bed|chair|porch : talking : >!to|about|crazy",
            "still talking >!about|of|nonsense|gibberish",
        ),
        says=(("consciousness", "alert"),),
        past=(),
    ),
    Rule(
        # A score, which no "denies" before it denies.
        id="body.alert-by-score",
        phrases=(
            "!not a ox|o #",
            "!not aox|caox|aao|cao x? #",
            "!not a n ox|o #",
            "!not|isnt|unk|if|is|semi|un|whether|longer|barely|partially conscious|consc|awake|alert and|n breathing|oriented|talking|responsive >!trouble|difficulty|only",
        ),
        says=(("consciousness", "alert"),),
        whole=True,
    ),
    Rule(
        # Said of somebody who was out or down before; of others it says nothing of waking.
        id="body.came-round",
        phrases=(
            "^ # awake|alert|conscious >!enough|when|if|for|in|to|earlier|at|but|not",
            "no|denies|without ~2 injury|injuries|pain|complaints|complaint|trauma : awake|alert|conscious",
            "awake|alert|conscious|sitting|talking _3 says|said|states|stated|thinks|that|and _4 fainted|passed|blacked|lost|faint out?",
            "answers|answered|answering when|if _3 knocks|knocked|called|asked|spoken",
            "came|come|coming to >!the|my|our|his|her|a|see|work|pick|get|school|lobby|store|your|class|this|that|help|us|me|him|check|door|visit|stay|live|terms|an|end|blows|be|do|talk|sit",
            "!$bo_others|$caller|is now|ahora|currently|finally $he|hes|shes|is|both|just|is? _1 !$bo_others|$caller|$kin|of|with sitting|standing|sat|sits|walking|walks|cussing|cursing|talking|fighting|answering|responding|combative|arguing|moving|pink|drinking|asking|swearing|refusing|fine|okay|ok|kicking|coughing|laughing up?",
            "!$bo_others|$caller|$kin|is now|ahora ~1 screaming|crying|yelling",
            "!$bo_others|$caller now|ahora ~1 talking|walking|pink|cussing|sitting|standing|up|fighting|fine|ok|okay",
            "he|she|hes|shes|male|female|pt|subj is? now|ahora ~1 screaming|crying|cries|yelling",
            "now|ahora|currently|finally $he|hes|shes is? ~1 screaming|crying|cries|yelling",
            "woke|waking|got|roused|brought him|her|them|pt|male|female _1 up|back|round|around >!yet",
            "woke|wakes up >!to|with|at|early|this|in|from",
            "up now|again >!to|and|there|on|in",
            "back up|upright now|and|talking|walking",
            "woke|wakes|awoke|awakened|roused right|easily|immediately|quickly|instantly|readily up? >!to|with",
            "!with|w eyes _1 opened|opening >!but",
            "eyes _1 open _1 now|again|talking|wants|looking|asking|alert|awake",
            "sitting|standing|sat up|w|with|drinking|sipping _2 awake|talking|alert|speaking|breathing|water|juice|answering|drinking|sipping",
            "sat|sits|stood|got up and|then _1 swore|cursed|yelled|cussed|talked|said|says|asked|told|walked|refused|argued|apologized|left|ran|spoke|answered",
            "up drinking|sipping|eating|talking|walking|laughing|joking",
            "sitting|standing|sits|sat ~3 talking|speaking|chatting >!to|about|crazy",
            "ok|okay|fine|better now >!but",
            "!$bo_others|$caller talking|speaking _2 full|complete|whole sentences",
            "ya _1 despertó|desperto|despierto|habla|hablando|reacciono|reaccionó|respira|hablo",
            "up and _1 walking|talking|moving|fine|cursing|cussing|fighting|arguing|refusing|yelling|asking|eating|drinking",
            "!$bo_others|$caller hes|shes|is|pt|patient|subj|subject|male|female|and|but|looks $bo_awake >!enough|when|if|to|for",
            ": awake|alert|despierto|despierta >!enough|when|if|for|in|to|earlier|at",
            "!semi|un|non|half|sub|barely|if|is : conscious >!enough|when|if|for|in|to|earlier|at|unk|unknown|not|mind|effort|breathing",
            "^ awake|alert|despierto|despierta >!enough|when|if|for|in|to|earlier|at",
            "$bo_awake|talking|walking|responding|speaking now|again",
            "now|currently _2 $bo_awake|talking|walking|responsive|up|conscious",
            "came|come|comes|coming around|round >!here|the|with|often|my|his|her|to|most",
            "regained|regaining|regains _1 consciousness|conscious",
            "responding|responded now|to narcan|naloxone?",
            "perked|perking|perks up >!when|if|at|to|only",
        ),
        says=(("consciousness", "alert"),),
        signs=("came_round",),
        turn=Turn.SETTLES,
        follows=True,
    ),
    Rule(
        id="body.awake-now",
        phrases=(
            "woke|awoke|wakes|roused up? when|as|once $he|we|officers|officer|ofc|rp|i|they|staff|knocked|approached|contacted",
            "sitting|sat|sits up ~1 now|talking|asking|drinking|eating >!in|on|high|late|past|against|to|about",
            "woke|awoke|roused up? when|after|once ~2 tapped|touched|nudged|shaken|shook|knocked|poked|called|spoken",
            "finds|found|finding ~1 him|her|them|pt ~1 awake|alert|conscious|breathing >!but|not|and",
            "sat|sits up when|once|as $he|we|officers|rp|i|they|staff|approached",
            "opened|opens|opening $pos? eyes ~2 asking|talking|looked|looking|said|says|wants|asked|saying|speaking|sat|sitting",
            "now|back|ahora _1 $bo_awake",
            "came|snapped|snaps|brought out of it",
            "sipping|drinking ~1 tea|water|coffee|juice|gatorade and|now|talking",
            "$bo_awake now|again",
            "!$bo_others|known|seen|last awake|alert|conscious|breathing|up _1 talking|walking|speaking|oriented|conversing",
            "!$bo_others|$caller hes|shes|is|and awake|conscious|alert _1 and|n talking|alert|oriented|responsive|walking",
            "woke|wakes up _1 swinging|cussing|yelling|combative|angry|fighting|vomiting|coughing|pissed|mad",
            "$he|male|female|subject|hes|shes woke|wakes|awoke up? when|and|to|then _1 says|said|asked|told|answered|asks|wants|walked|left|moved|knocked|knock|touched|called",
            "woke|wakes|awoke up and|when|then _1 says|said|asked|told|answered|walked|left|apologized|moved|moves|drove|drives|leaves|walks|ran",
            "came|comes|woke back|up swinging|fighting|cussing|combative|cursing|kicking",
            "officer|officers|ofc|deputy|deputies|medics|crew|fd|ems|staff|guard|security|rp|we|they|nurse woke|roused|awakened|awoke ~1 him|her|them|pt|male|female|subj >!from|but",
            "woken|awakened|awoken|roused up? by officer|officers|ofc|staff|security|rp|guard|deputy|medics|noise|police|pd|mgr",
            "woke|roused|awakened him|her|them|pt|male|female|subj up|now|and|ok|okay|fine >!yet",
            "woke up|& _2 walking|talking|now|says|is|fine|ok|okay|left|refusing",
            "knocked|knocks|touched|shook|nudged|tapped _3 $he _1 woke|wakes|awoke up?",
            "passed|blacked|unconscious|unresponsive|fainted|collapsed|out _8 !$bo_others|$caller came|come|coming to|around|round >!the|my|our|his|her|a|an|see|work|pick|get|school|lobby|store|your|class|this|that|help|us|me|him|check|door|visit|stay|live|terms|end|blows|be|do|talk|sit|find|look|party|bring|take",
            "ya desperto|despertó|despierto|reacciono|reaccionó|consciente",
            "!$bo_others|$caller finally|just regained|woke|awoke|awake",
            "regained|regaining|regains _1 consciousness|conscious",
            "came|coming to :",
            "came|coming to now|after|with|w|and|on|quickly|again|in|briefly",
            "^ came|coming to >!the|my|our|his|her|a|see|work|pick|get|school|lobby|store|your|class|this|that|help|us|me|him|check|door|visit|stay|live|terms|an|end|blows|be|do|talk|sit|fence|phone|rp",
        ),
        says=(("consciousness", "alert"),),
        signs=("came_round",),
        turn=Turn.SETTLES,
    ),
    Rule(
        id="body.pale-as-a-sheet",
        phrases=("as a? sheet|ghost >!of|metal",),
        signs=("pale_as_a_sheet",),
        whole=True,
    ),
    Rule(
        # The answer stands in the next thought.
        id="body.asked",
        phrases=(
            "^ is|was? he|she|they|pt|patient|it|baby? ~1 awake|breathing|conscious|responsive|responding|alert",
        ),
        signs=("asked_awake",),
    ),
    Rule(
        id="body.turned-blue",
        phrases=("blue|bluish|purple|purplish|cyanotic|azul|morado|morada|azulado >!$bo_garment",),
        signs=("turned_blue",),
    ),
    Rule(
        # Somebody who came round from it has fainted.
        id="body.fainted",
        phrases=(
            "passed|passes|blacked out ~1 at|in|during ~2 church|service|mass|school|class|practice|work|gym|store|line|heat|sun|shower|choir|wedding|funeral|court|game|drive|fair|parade",
            "fainted|faint|faints|syncope",
            "collapsed|collapses >!from|after|drunk",
        ),
        signs=("fainted",),
        whole=True,
    ),
    Rule(
        id="body.mumbling",
        phrases=(
            "mumbling|mumbles|mumbled|babbling|gibberish|slurring|slurred|incoherent|incoherently|balbucea",
        ),
        signs=("mumbling",),
    ),
    Rule(
        id="body.on-feet",
        phrases=(
            "walking|walkin|running|up|pacing around|round|about >!naked|nude|w|with|the|saying|yelling|screaming|talking",
            "walked|walks|walk to|off|away|home|out >!of|on|with|w|naked",
            "walking|walkin to|home|out|in|into|away|off >!traffic|the|cars|naked",
            "walking|walkin|running around|round the house|kitchen|room|yard|living|apartment|apt",
        ),
        signs=("on_feet",),
    ),
    Rule(
        id="body.down",
        phrases=(
            "saw|sees|seen|spotted ~4 on his|her|their back|stomach|belly|side",
            "$bo_person|fella|fellow|somebody ~1 in the? ditch|gutter|culvert|bushes|snowbank|weeds",
            "$bo_person flat on|out",
            "no voice|verbal contact|from|response",
            "only|just|see|sees ~2 feet|legs|shoes|boots|arm ~1 visible|showing|sticking",
            "feet|legs visible|showing",
            "legs|feet|arm|hand|foot|boots|shoes ~1 sticking|poking|hanging|showing out? from|of|behind|under|out|beneath",
            "stretched|spread|splayed|sprawled|laid|passed|curled out|up? on|under|in|across|along|beside|behind|by ~1 $bo_place|overpass|underpass|bridge|sidewalk|road",
            "not sure|unsure|unk|unknown|cant|couldnt tell? if|whether ~1 $he ~1 moving|alive|breathing|awake|conscious|ok|okay|dead|asleep|sleeping",
            "couldnt|cant|unable tell ~2 if|whether|was _2 alive|dead|breathing|moving|awake|asleep",
            "laying|lying|lay half|partially|partly|halfway",
            "$he|subj|subject|patient|client|resident fell _3 no voice|contact|answer|response",
            (
                "$bo_person is|was|down|found? on|in|across _1 !$bo_storey|# floor|ground|sidewalk|pavement|road|"
                "roadway|grass|ditch"
            ),
            "$bo_person *4 laid|lay|laying|lying|layed|lays down|on|in|by|across",
            "fell|falls|collapsed or|and laid|lying|laying|is|still down|there|on?",
            "$bo_person _2 !walking|running|going|coming|falling|walks|runs|goes|ran|walked|went|climbing|sat|sitting|driving|drove|riding|looking|stumbling|wandering|pacing|strolling|way down on|in|at|by|outside|near|behind|not|unk|possible|poss",
            "$bo_person _1 !walking|running|going|coming|falling|walks|runs|goes|came|ran|walked|went|climbing|climbed|sat|sitting|calm|calmed|settled|driving|drove|riding|looking|stumbling|wandering|pacing|strolling|put|puts|putting|set|let|back|up down",
            "face down",
            "$bo_lie _4 $bo_place",
            "$bo_lie on|in|by|over|against|across|outside|behind|near|there|next|at|under|underneath|beneath|beside|alongside|along|between|en|afuera >!oath",
            (
                "found|find|saw|sees|located _2 on _1 floor|ground|sidewalk|grass|pavement|curb|"
                "bathroom|street|road|kitchen"
            ),
            (
                "he|she|male|female|subj|man|woman|person is|was|laying|lying|down|passed|out? "
                "on _1 ground|floor|sidewalk|"
                "grass|pavement|curb"
            ),
            "slumped|collapsed|collapse|sprawled|motionless|facedown|crumpled|splayed",
            "toppled|keeled|flopped|pitched over|forward",
            "slid|fell|slipped|toppled|rolled off ~1 stool|chair|bench|couch|seat ~2 and|not|hasnt|wont|didnt",
            "spread eagle|eagled",
            "draped|hunched|bent|folded|doubled|passed|flopped|leaned|leaning over|across|against|on ~1 wheel|steering|handlebars|console",
            "tirado|tirada|caido|caida en|al|afuera|por|sobre",
            "found|find|located down",
            "en el suelo|piso",
            "hes|shes|him|her|them|male|female|$kin|roomate is|was|are? on _2 !$bo_storey|# $bo_floor",
            "bathroom|kitchen|bedroom|garage|restroom|laundry|basement|bath|shower|stall floor|flr",
            "in _1 heap|pile",
            "!went|sat|sit|sits|come|came|go|goes|calm|calmed|going|walking|walked|slow|broke|broken|get|got|fight|ran|run down in|on _1 shower|tub|bathroom|hallway|stairwell|yard|kitchen|garage|bedroom|stairs|elevator|alley|aisle|restroom|road|street|grass",
            "laid|laying|lying|lays|lay out|across|between|flat",
            "not|isnt get|getting up",
            (
                "!car|vehicle|truck|van|mail|suv|curtains|knife not|isnt|aint|hasnt|doesnt moving|"
                "moved|move"
            ),
        ),
        signs=("down",),
        whole=True,
    ),
    Rule(
        id="body.shakes",
        phrases=(
            "shaking|jerking|twitching|trembling|temblando ~1 all over|around|todo|toda",
            "shaking|jerking|twitching ~1 uncontrollably|violently|badly|everywhere",
            "body|whole ~2 shaking|jerking|twitching",
        ),
        signs=("shakes",),
    ),
    Rule(
        id="body.down-but-moving",
        phrases=(
            "sitting|seated|sits|sat _4 $bo_floor|stairs|steps|curb|tub|bench",
            "asleep|sleeping|snoring|dormido|dormida|napping|slept|durmiendo",
            "shook|shakes|nodded|nods $pos? head",
            "watching tv|television|movie|movies|videos|youtube",
            "reading a|book|books|paper|the|newspaper|magazine",
            "!$bo_listener|$caller|$bo_others|$kin on|scrolling|looking|using on|at? $pos phone",
            "sunbathing|tanning|stretching|scrolling|texting",
            "$bo_lie _8 says|saying|said he|she is|was a|an|the|jesus|god|dead",
            "$bo_lie _8 says|saying|said ~1 run|hit|leave|hes|shes|its|im|he|she|they|to >!not|isnt|wont|is|cant",
            "says|said|tells|telling|told ~3 leave|alone|away|fine|ok|okay|help|go|cold|hurts|no|tired",
            (
                "!i|im|keep|rp|caller|kept|we|staff|been|now|not|isnt|never|stopped|wont|quit|cant|without|no|nor|or|doesnt talking|speaking|yelling|screaming|crying|singing|kicking|cursing|muttering|"
                "laughing|smoking|waving|sobbing|rocking|arguing|hollering|ranting|rambling|wailing|"
                "bawling|swearing|cussing|screams|sings|mumbles|cries|gritando|llorando|cantando"
            ),
            "he|she|subj|male|female|they|m|f|and _1 got|stood|walked|waved|kicked|swore|cussed|cursed|rolled|sat|groaned|grunted|waved|shook|nodded|mumbled|yelled|screamed|spit|pulled|rolled|moved|shifted|sits|refuses|refused|refusing|laughed|cried|wants|told|asked|replied|tells >!at|him|her|his",
            (
                "he|she|subj|him|her|hes|shes|they is? _1 moving|rolling|says|asking|mumbling|"
                "shouting|said|roll|sits|gets"
            ),
        ),
        signs=("moving",),
        whole=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.fainted",
        needs=("fainted", "came_round"),
        says=(("medical", "minor"),),
        unless=(
            "overdose>=suspected",
            "intoxication>=mild",
            "self_harm_now>=minor",
            "suicide_behavior=in_progress",
            "medical=none",
            "violence_now=assaulting",
            "drug_used|drug_gear|drug_thing|dose_given",
        ),
        unless_within=FAR,
        within=40,
    ),
    Together(
        # What a seizure looks like to somebody who does not name it.
        id="together.down-and-shaking",
        needs=("shakes", "down|consciousness=unresponsive"),
        says=(("medical", "red_flag"),),
        within=15,
    ),
    Together(
        # The color of somebody who is out, and of no shirt.
        id="together.blue-and-out",
        needs=("turned_blue", "consciousness=unresponsive"),
        says=(("medical", "red_flag"),),
        within=8,
    ),
    Together(
        id="together.blue",
        needs=("blue",),
        says=(("consciousness", "unresponsive"),),
        unless=("breathing_ill", "came_round", "consciousness=alert|consciousness=altered"),
    ),
    Together(
        id="together.down-and-silent",
        needs=("no_answer", "down|dropped"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert"),
        within=14,
    ),
    Together(
        # Silent, and of a color that nobody has who is awake.
        id="together.silent-and-pale",
        needs=("no_answer", "pallid|pale_as_a_sheet"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert|consciousness=altered"),
        within=6,
    ),
    Together(
        # Silent, and breathing as nobody does who is awake.
        id="together.silent-and-snoring",
        needs=("no_answer", "hardly_breathing"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert|consciousness=altered"),
        within=6,
    ),
    Together(
        id="together.touched-in-vain",
        needs=("in_vain", "touched"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert|consciousness=altered"),
        within=8,
    ),
    Together(
        id="together.asked-and-not-awake",
        needs=("asked_awake", "said_no"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert|consciousness=altered"),
        within=1,
    ),
    Together(
        id="together.called-in-vain",
        needs=("in_vain", "called_to", "down|dropped"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness=alert|consciousness=altered"),
        within=14,
    ),
    Together(
        id="together.hung-and-silent",
        needs=("no_answer", "hung"),
        says=(("consciousness", "unresponsive"),),
        unless=("came_round", "consciousness=alert"),
        within=20,
    ),
    Together(
        id="together.dead-and-cold",
        needs=("dead", "cold|down|blue|dropped|touched|hardly_breathing"),
        says=(("consciousness", "unresponsive"),),
        within=14,
    ),
    Together(
        id="together.on-feet",
        needs=(
            "on_feet",
            "overdose>=suspected|self_harm_now>=minor|medical>=minor|intoxication=mild|came_round",
        ),
        says=(("consciousness", "alert"),),
        unless=("consciousness=altered", "disorganization>=some", "violence_now>=verbal"),
        unless_within=FAR,
    ),
    Together(
        id="together.down-and-up-again",
        needs=("came_round", "down|dropped"),
        says=(("consciousness", "alert"),),
        within=40,
    ),
    Together(
        id="together.mumbling",
        needs=("mumbling", "overdose>=suspected|self_harm_now=serious|down|hardly_breathing"),
        says=(("consciousness", "altered"),),
        unless=("consciousness=alert",),
        within=20,
    ),
    Together(
        id="together.down",
        needs=("down",),
        says=(("consciousness", "unanswered"),),
        unless=("moving", "came_round", "consciousness>=alert", "su_on_rails"),
    ),
)
