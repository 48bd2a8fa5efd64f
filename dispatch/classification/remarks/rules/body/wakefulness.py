"""How awake somebody is who is not plainly unresponsive, and who came round."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.altered",
        phrases=(
            "wakes|woke|waking|comes|opens|rouses _5 then|and _1 back|goes|falls|passes|drifts|out|asleep",
            "hard|difficult|tough|struggling to|2? keep|keeping|stay|staying _2 awake|alert|up|conscious",
            "sluggish|disorientated|listless|incoherente|unfocused",
            "very|so|really|extremely|super|too|getting|more sleepy|drowsy|groggy",
            "eyes _1 half open|closed",
            (
                "eyes open _1 but|and not|does|doesnt|isnt|wont|no *2 track|tracking|focus|"
                "focusing|follow|following|answer|respond"
            ),
            "dazed|loopy|disoriented|glazed",
            (
                "ams|aloc|altered|drowsy|groggy|lethargic|semiconscious|obtunded|stuporous|dazed|"
                "foggy|delirious|somnolent|delirium|adormilado|adormilada|somnoliento|somnolienta|"
                "loopy|woozy|stupor|unsteady"
            ),
            "sleepy",
            "nodding|nods|noding|nodded|noddin|drifting|dozing|fading off|out|in?",
            "in and|n|& out >!of|the",
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
            "out of it",
            "moaning|moans|groaning|groans",
            "mumbling|mumbles when|only _4 name|called|calls|shaken|shook|voice?",
            "only _2 moan|moans|grunts|groans|mumbles|mumbling|moaning|groaning|grunting",
            (
                "responds|responding|responsive|responded only? to only? pain|painful|"
                "voice|sternal|"
                "loud"
            ),
            (
                "cant|cannot|barely|wont|hardly|struggling|trying _2 keep|stay|hold|open _1 eyes|"
                "awake|open|head"
            ),
            "eyes _3 roll|rolling|rolls|closing|glazed|shut|glassy|glossy",
            "not alert|fully|all _1 alert|awake|there|conscious|oriented?",
            "falling asleep|over mid|while|standing|sitting|sentence",
            "apenas|casi _1 responde|contesta|despierta|abre|no",
            "going|fading|slipping _1 in|out|away",
            "comes back _3 gone|out",
            "mental status change|changes|changed",
            "desorientado|desorientada|ido|grogui|atontado",
            "losing|loosing consciousness|conscience",
            "slumped|slumping _2 over? but|and _2 moaning|mumbling|breathing",
            "incoherent|incoherently|catatonic",
            "falls|fell|falling|goes|went|keeps|keep _1 back? asleep",
            "keeps|keep _1 falling|dozing|nodding asleep|off|out",
            "waking _1 then|and _1 back|out",
        ),
        says=(("consciousness", "altered"),),
        turn=Turn.ADDS,
    ),
    Rule(
        id="body.altered-now",
        phrases=(
            "moaning|moans|groaning _1 eyes _2 open|opening",
            (
                "now|starting|beginning|coming|bit|opened|opening _2 moaning|moans|drowsy|groggy|"
                "stirring|mumbling|sleepy|eyes _2 round|around?"
            ),
            "kinda|sorta|starting|little moaning|groggy|stirring|moving",
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
                "suicide|gibberish|weird|like|over|in"
            ),
            "talking|speaking between|normal|fine|ok|okay|in|full",
            "out|up walking around|out|about",
            "wide awake",
            "eyes open|opened _1 talking|alert|awake|looking|wants",
            "ya|esta|está|sigue hablando|platicando|despierto|despierta|consciente",
            "$bo_awake",
            "a ox|o #",
            "a o x|# #?",
            "a|ao and|n|o x? o|# x? #?",
            "aox|caox|ao|cao|aao x? #?",
            "gcs _1 15|#",
            "up and|n|& walking|talking|moving|around|about",
            "walking and|& talking",
            (
                "talking|speaking|answering|responding|replying|texting|chatting|"
                "conversing _2 to|w|"
                "with|every|appropriately|normally|clear|clearly|full|questions|us|in _2 rp|us|"
                "officers|officer|staff|counselor|caller|medics|ems|crew|rp|nurse|me|message|"
                "sentences|questions|dispatch|dispatcher|clear|appropriately|deputy|deputies|"
                "negotiator|operator"
            ),
            "talking|speaking clear|clearly|normally|normal|fine|coherently",
            "answers|answering _2 questions|everything|appropriately|what",
            "still talking",
            "talking to|w|with counselor|rp|us|officers|staff|medics",
        ),
        says=(("consciousness", "alert"),),
        past=(),
    ),
    Rule(
        id="body.came-round",
        phrases=(
            "woke|wakes up _1 swinging|cussing|yelling|combative|angry|fighting|vomiting|coughing",
            "answers|answered|answering when|if _3 knocks|knocked|called|asked|spoken",
            "came|come|coming to >!the|my|our|his|her|a|see|work|pick|get|school|lobby|store|your|class|this|that|help|us|me|him|check|door|visit|stay|live|terms|an|end|blows|be|do|talk",
            "now|ahora he|she|hes|shes|is|pt|they? is? _1 sitting|standing|sat up",
            (
                "now|ahora he|she|hes|shes|is|pt|they? is? _1 walking|cussing|cursing|yelling|"
                "talking|fighting|crying|answering|responding|breathing|sits|combative|arguing _1 "
                "up?"
            ),
            "woke|waking|got|roused him|her|them|pt|male|female _1 up >!yet",
            "woke|wakes up _2 walking|talking|now|says|is|fine|ok|okay|left|refusing",
            "eyes _1 opened|opening >!but",
            "eyes _1 open _1 now|again|talking|wants|looking|asking|alert|awake",
            "sitting|standing|sat up _2 awake|talking|alert|speaking|breathing",
            "talking|speaking _2 full|complete|whole sentences",
            "awake|alert _1 talking|walking|speaking|oriented",
            "ya _1 despertó|desperto|despierto|habla|hablando|reacciono|reaccionó|respira|hablo",
            "up and _1 walking|talking|moving|fine",
            "now|back _1 $bo_awake",
            (
                "hes|shes|is|and awake|conscious|alert _1 and|n talking|alert|oriented|responsive|"
                "walking"
            ),
            "$bo_awake|talking|walking|responding|speaking now|again",
            (
                "passed|blacked|unconscious|unresponsive|fainted|collapsed|out _8 came|come|coming "
                "to|around|round >!the|our|my|door|work|his|her|see"
            ),
            "now|currently _2 $bo_awake|talking|walking|responsive|up|conscious",
            "$bo_awake now|again",
            "came|come|comes|coming around|round >!here|the|with|often|my|his|her|to",
            "came|coming|come to now|after|with|w|and|on|quickly|again|in|briefly",
            "finally|just|starting|started _1 came|coming|come to",
            "regained|regaining|regains _1 consciousness|conscious",
            "woke|woken|awoke up? now|after|w|with|when|and",
            "ya desperto|despertó|despierto|reacciono|reaccionó|consciente",
            "up and walking|talking|moving",
            "revived _2 alert|talking|now|awake",
            "responding|responded now|to narcan|naloxone?",
        ),
        says=(("consciousness", "alert"),),
        turn=Turn.SETTLES,
    ),
    Rule(
        id="body.down",
        phrases=(
            (
                "$bo_person is|was|down|found? on|in|across _2 floor|ground|sidewalk|pavement|road|"
                "roadway|grass|ditch"
            ),
            "$bo_person *4 laid|lay|laying|lying|layed|lays down|on|in|by|across",
            "fell|falls|collapsed or|and laid|lying|laying|is|still down|there|on?",
            "$bo_person _2 down on|in|at|by|outside|near|behind|not|unk|possible|poss",
            "$bo_person _1 down",
            "face down",
            "$bo_lie _4 $bo_place",
            "$bo_lie on|in|by|over|against|across|outside|behind|near|there|next|at|en|afuera",
            (
                "found|find|saw|sees|located _2 on _1 floor|ground|sidewalk|grass|pavement|curb|"
                "bathroom|street|road|kitchen"
            ),
            (
                "he|she|male|female|subj|man|woman|person is|was|laying|lying|down|passed|out? "
                "on _1 ground|floor|sidewalk|"
                "grass|pavement|curb"
            ),
            "slumped|collapsed|collapse|sprawled|motionless|facedown",
            "face down",
            "tirado|tirada|caido|caida en|al|afuera|por|sobre",
            "found|find|located down",
            "en el suelo|piso",
            "not|isnt get|getting up",
            (
                "!car|vehicle|truck|van|mail|suv|curtains|knife not|isnt|aint|hasnt|doesnt moving|"
                "moved|move"
            ),
            "motionless",
        ),
        says=(("consciousness", "unanswered"),),
        denied=(),
        others=(("consciousness", "unanswered"),),
        hypothetical=(("consciousness", "unanswered"),),
    ),
    Rule(
        id="body.down-but-moving",
        phrases=(
            "asleep|sleeping|snoring|dormido|dormida|napping|slept|durmiendo",
            (
                "talking|speaking|yelling|screaming|crying|singing|kicking|cursing|muttering|"
                "laughing|smoking|waving|sobbing|rocking|arguing|hollering|ranting|rambling"
            ),
            (
                "he|she|subj|him|her|hes|shes|they is? _1 moving|rolling|says|asking|mumbling|"
                "shouting|said|roll|sits|gets"
            ),
        ),
        says=(("consciousness", "unknown"),),
        whole=True,
    ),
)
