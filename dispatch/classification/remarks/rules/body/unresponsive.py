"""Who does not react to a voice, to touch or to pain, or has no breath or pulse."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.unresponsive",
        phrases=(
            "cant|cannot|couldnt|unable _2 bring|bringing ~1 around|round|back|to >!the|his|her|my|your",
            "cold as a? stone|ice|marble|rock",
            "never|not|hasnt|didnt woke|awoke|woken|lift|lifted|raise|raised $pos? head",
            "never woke|awoke|woken|stirred|flinched",
            "cant|cannot|couldnt get ~1 nothing|anything|word|peep|sound|noise|response out|from of? him|her|them|pt|male|female",
            "kod|ko",
            "!hair|teeth|tooth|window|stitches|tube|filling|we|they|phone|wallet fell|falls|fallen out >!of|with|over|about",
            "breathing|breath|heart|pulse|heartbeat|respirations|resps ~1 stopped|ceased|quit >!beating?",
            "no|zero|without|any ~1 heartbeat|heart beat|beats?",
            "flatlining|flatline|flatlines",
            "$bo_touched|$bo_yelled|sprayed|splashed|threw|dumped _6 $bo_not _1 moved|move|moving|moves >!out|from|off|along|back|toward",
            "down and out >!of|side",
            "out like a|the? light|rock",
            "stone|graveyard dead",
            "decomp|decomposed|decomposing|decomposition",
            "human|skeletal remains",
            "pulled|pulling|recovered|recovering|fished ~1 body|bodies from|out",
            "baby|infant|newborn ~3 limp|floppy|lifeless >!wrist",
            "body|bodies found|floating|recovered|discovered|washed in|on|by|near|under|up|at|behind",
            "found|finds|discovered|see|sees|spotted|theres a dead? body|corpse|cadaver|skeleton >!camera|cam|shop|spray|armor|parts|part|work|wash",
            "chest ~2 $bo_not _1 rise|rising|moving|move|rises|moves",
            "$bo_not _1 come|coming|came|snap|snapping|comes out of it",
            "$bo_nothing ~1 sign|signs|indication|indications of life",
            "no life in|left",
            "passed|knocked|conked|zonked|blacked|laid|flat the hell|fuck|f|heck out",
            "$bo_not get|getting|gotten ~2 rise|peep|flicker|twitch|grunt out|from|of",
            "found|finds|found|located ~2 deceased|expired|lifeless|inert|comatose|insensible|senseless",
            "$bo_not _2 elicit|obtain|illicit|evoke|provoke|solicit|illicit _2 response|reaction|answer|reply|reflex",
            "fails|failed|failing|unable to respond|wake|react|rouse|stir|regain|breathe|come _2 verbal|verbally|voice|touch|pain|stimuli|prompts|name|around|to|consciousness|up",
            "$he|$kin|hes|shes dont|doesnt|wont|dosent|didnt|do even|just? wake|respond|move|stir|react|breathe when|up|if|at|to|anymore >!early|in|for|the|my|his|our|your|out|text|texts|calls|phone|emails|any",
            "lost|losing|lose|lost ~1 pulse|pulses|heartbeat",
            "!and|n|&|in out of consciousness",
            "lost|loses all consciousness",
            "!license|tags|registration|plates|insurance|card|permit|order|tag|lease expired in|during|overnight|at ~1 sleep|bed|night|home|overnight",
            "mouth to mouth >!fight",
            "rescue|giving|doing|started|begin|began breaths|breathing",
            "flaccid|apneic|apnic|comalike|coma",
            "like|as a? ~1 noodle|dishrag|ragdoll|rag|sack|corpse|log >!fire|cabin",
            "no abre|abren|abrio los|sus ojos",
            "encontre|encontro|encontraron|hallaron|hallo|creo ~3 muerto|muerta|inconsciente",
            "$bo_not ~1 squeeze|squeezing|squeezes|grip|gripping ~1 hand|hands|finger|fingers",
            "$bo_touched ~2 awake ~1 isnt|not|didnt|wont|aint working|work|worked|helping|happening",
            "out for the count",
            "wake|rouse|waking|down|floor|slumped|sleeping|asleep|ground _6 dont|doesnt|wont|didnt|isnt|not|never|wouldnt _1 budge|flinch|twitch >!off|from",
            "working|worked|running|calling|called a? code >!enforcement|compliance|for|violation",
            "code in progress",
            "$bo_touched _3 head|arm|arms|hand|hands _2 flops|flopped|flop|drops|dropped|fell|falls|lolls|limp",
            "head|neck ~1 flops|flopped|flopping|lolling|lolls|lolled|flop",
            "zero|nil|without|w/o|lacks|lacking|absent ~1 pulse|pulses|breathing|respirations|reaction|movement|responsiveness",
            "pulse|pulses|respirations|resps|heartbeat absent|none|gone|zero|nil",
            "defib|defibrillator|defibrillated",
            "shock|shocks advised|delivered",
            "$bo_in_vain when|if|as ~1 i|he|she|rp|they|we|caller|staff|you ~1 talk|talked|$bo_yelled|$bo_touched|speak",
            "$bo_not move|moving|moved|budge|budging|twitch|stir|react when|if|to|at|despite ~2 $bo_touched|$bo_yelled|spoken",
            "$bo_touched|$bo_yelled _6 dont|doesnt|wont|didnt|isnt|not|never|wouldnt _1 budge|flinch|stir|twitch|blink",
            "passed|pass|blacked clean|straight|right|completely|totally|plumb|slap out >!of|the|flyers|candy|cards|test",
            "floppy|asystole|flatline|cyanotic",
            "!hands|feet|fingers|toes|house|apartment|room|its|water|car|nose|skin|is ice|stone cold >!beer|beers|soda|water|cream|weather|outside|drink|drinks|room|tea|sober|killer|hands|feet|house|apartment|coffee|in|shower|bath",
            "limp|floppy as|like|and _3",
            "found _4 expired",
            "no longer answers|answering|answer|talking|speaking|speaks|responds >!his|her|my|the|phone|texts|calls|door|to",
            "not|isnt saying|talking|speaking ~2 or|nor|and moving|breathing|responding",
            "face|facedown down? _4 $bo_not moving|breathing|responding",
            "cant|cannot|couldnt|wont get? _2 come|to|brought ~1 round|around >!the|here|often|my|his|her",
            "not|no|isnt|without|stopped|hasnt|zero ~1 moving|move|found or|a|any|nor|her|his? !trouble|difficulty|problems|problem|issues|hard|of|short breathing|breath|breaths|pulse|heartbeat",
            "cant|cannot|couldnt|unable|didnt ~1 feel|find|get|detect|hear|see ~2 pulse|heartbeat|breathing",
            "without a|any? pulse|breath|breathing|heartbeat",
            "no ~5 pulso|respiracion",
            "como|esta|está muerto|muerta",
            "think|thinks|believes|afraid|believed|fears|feared ~4 is|hes|shes|be|was|are dead|deceased|died",
            "$he|hes|shes is? gone _6 breath|pulse|breathing|cold|moving",
            "coded|coding >!message|messages|lock|language|entry|class",
            "pumping|pushing|pressing ~1 on? ~1 chest",
            "not|hasnt|never|isnt|havent|yet|without ~1 regained|regaining|regain|recovered|recovering|gained _1 consciousness|conscious",
            "desvanecido|desvanecida|noqueado|noqueada|insensible|tieso|tiesa|inerte",
            "sin vida|signos",
            "unrouseable|unwakeable|unwakable|unawakable|unarouseable|unrousable|inconciente|desmayado|desmayada",
            "!not stopped|quit|not|isnt|wont|doesnt|ceased|never ~1 responding|respond|reacting|react|responsive to ~1 staff|me|us|officer|officers|voice|commands|touch|anything|anyone|pain|light|medics|crew|stimuli|rub|verbal|name",
            "eyes _1 fixed|glassy|rolled _4 not|no|wont|doesnt|isnt",
            "not|doesnt|isnt|didnt|wont|hasnt react|reacting|reacted|stir|stirred|stirring to|when|at|if",
            "$bo_tried _8 !doing nothing|nothin|nuthin|nada|zip|zilch|zero >!like|to|else|was|is|in|on|wrong|about|serious|helps|works|bad|broken|missing|stolen|but",
            "nothing|nada|nothin ~1 wakes|rouses|gets|woke|works|worked|rousing|waking ~2 him|her|them|up",
            "$bo_tried _4 $bo_not stir|stirring|flinch|react|twitch|respond|wake",
            "$he|hes|shes gone _1 per|already|according|stiff|cold|when >!to|home|work",
            "gcs|glasgow _2 3|4|5|6|three",
            "nobody|noone|nobodys|nadie|neither _3 wake|rouse|awaken|arouse|stir|revive|waken|despertar|despertarlo|despertarla >!up|early|before",
            "no one _3 wake|rouse|awaken|arouse|stir|revive",
            "no|not|never|without ~1 answer|response|reaction|reply|flinch _8 slap|slaps|shakes|pinch|pinches|pokes|poke|touched|touches|kicked|kicks|nudged|prodded",
            "$bo_not answer|talk|speak|answering|talking|respond _8 eyes _1 shut|closed",
            "eyes shut|closed _6 no|not|wont|doesnt|isnt|cant answer|response|talking|talk|move|moving|answering|wake|open|movement",
            "$bo_narcan *8 still|remains|remained|stays out|down|gone|blue|nothing|unchanged",
            "still|remains|remained|stays|been out cold|on|since|for|after >!of|my|our|there|front|back|porch|bail|patrol",
            "$he is|are dead >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|for|since|on",
            "!wish|wishes|wished|if shes|hes|theyre dead >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|for|since|on",
            "loc|unconscious|consciousness|out *8 not|hasnt|isnt|never _1 come|coming|came|gained|regained _1 to|back|around|round|consciousness",
            "found|is|was|obviously deceased",
            "deceased found",
            "stopped|quit speaking|talking|answering|typing although|but|line|and _6 breathing|open",
            "$bo_not moving|move|moved _3 $bo_not|or|nor answer|answering|respond|responding|responds|talk|talking|speak",
            "$bo_not answer|answering|respond|responding|talk when|if|to _4 yell|yelled|shake|shaken|shook|call|called|touch|touched|spoken|name|voice",
            "$bo_not open|opening|opened $pos? eyes",
            "no esta|está respirando|respondiendo|despertando|reaccionando|consciente",
            "un|non responsive|resp|conscious|responding",
            "nonresponsive|noresponsive|unrespon|unconsious",
            "blue|gray|grey|cold|purple|limp _2 $bo_not moving|breathing|responding",
            "$bo_not moving|responding _3 blue|gray|grey|cold|purple|limp",
            "= stopped|quit|stops|quits|ceased|stopping responding|breathing|breathin|moving >!to",
            "no longer responding|responsive|breathing|conscious|awake",
            "slumped|collapsed|passed|down *6 $bo_not respond|responding|answer|wake",
            "cant|cannot|couldnt|unable to? be? woken|awakened|roused|aroused",
            "wont|doesnt|isnt|not talk|speak|answer|talking|speaking *3 wont|doesnt|isnt|not|or move|moving",
            "tried|trying|tries ~2 wake|rouse|waking|rousing *4 couldnt|cant|unable|failed|fails|luck|avail",
            "hasnt|havent|not|never|didnt *5 or|nor opened|moved|woken|responded|stirred|open|move|wake|respond >!door|gate|out|from",
            "cold _2 stiff|touch",
            "rigor|lividity",
            "stiff|cold and cold|stiff",
            "hospice *9 passed|death|expired|deceased|died",
            "expected|unattended death|passing",
            "passed away _1 expected|peacefully",
            "cant|cannot|couldnt|wont|doesnt|isnt _2 peep|wake|waking|woke|wakeup|responding|rouse",
            (
                "!casi|apenas no|sin|ningun|ninguna ~1 responde|reacciona|despierta|respira|"
                "contesta|reaccion|pulso|señales|signos"
            ),
            "no se? _1 despierta|reacciona|respira|responde|levanta|mueve|despertar",
            (
                "not|isnt|aint|wont|never|doesnt _1 come|coming|came to|around|round >!the|my|"
                "our|his|her|school|home|work|door"
            ),
            "dead|passed|knocked|out to the world|cold",
            (
                "no|not|nothing _1 answer|reaction|response|movement _2 shake|shook|shaking|shaken|"
                "pain|voice|rub|sternal|slap|yelling"
            ),
            "blacking|passes|blacks|conked|knocked out >!of|the|a|flyers|candy|with|w",
            "se desmayo|desmayó|desvanecio|desvaneció|puso morado|morada|azul?",
            (
                "unresponsive|unresp|unconscious|uncon|unconsc|uncons|unconcious|unconscios|"
                "unresponding|inconsciente|unarousable|lifeless|comatose|pulseless|unrousable|"
                "inconciente|unrsp|unres"
            ),
            "$bo_not ~1 !stay|keep|fully|stays|staying|completely $bo_rousing",
            "$bo_cannot _1 $bo_rouse",
            "!i doesnt|didnt|wouldnt _1 $bo_rouse",
            "wont|couldnt|cant|cannot|unable _2 to|him|her|them $bo_rouse",
            "cant|cannot|couldnt|unable _1 get _2 to _1 $bo_rouse|respond|open|answer",
            "will|does|would|could|can|did|do|has not _1 $bo_rouse|respond|react|stir",
            "not|isnt|never blinking|twitched",
            (
                "cant|cannot|couldnt|wont|unable|trying to? get him|her|them|pt|male|female|man|"
                "woman _1 up|awake|wake|woke"
            ),
            (
                "no ~2 pulse|response|resp|rxn|reaction|respirations|breathing|responde|despierta|"
                "respira|reacciona|movement|respiration|responsive >!inside|on|around|seen|observed|about|needed"
            ),
            "no signs of life",
            "sin responder|respirar|pulso|conocimiento|sentido",
            "passed|passing|blacked|knocked|zonked|ko|konked out",
            "out cold",
            "completely|totally out",
            "hes|shes|is|him|her|theyre|pt|$kin|male|female|one still out >!there|of|here|on|in|by|with|w|front|back",
            ": still out >!there|of|here|on|in|by|with|w|front|back|looking|walking|standing|at|w/|and|to|yelling|driving",
            "both still? out >!there|of|here|on|in|by|with|w|front|back|and|to|walking|exchanging|talking|at|looking|for|w/|the|day|night|week|drinking",
            "nobody|noone|nobodys|nadie ~3 get ~1 $he|him|her|them ~2 respond|wake|answer|move|talk|up|react|open",
            "fainted|faints|fainting|syncope|syncopal|desmayado|desmayada|desmayo|desmayó",
            "perdio|perdió el? conocimiento|conciencia",
            "lost|loss|losing of? consciousness",
            "positive|pos|brief loc",
            "cpr|compressions|aed|doa|coding|flatlined",
            "cardiac|full|respiratory|resp arrest",
            "agonal",
            "code team|blue|working",
            "turning|turned|turns|hes|shes|went|going|puso|esta blue|purple|gray|grey|morado|azul",
            (
                "found|appears|looks|seems|poss|possibly|obviously|likely|hes|shes|believed|thinks "
                "_2 dead|deceased|doa >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|on"
            ),
            (
                "$bo_tried _6 got|gets|get|never|didnt|wont|wouldnt|doesnt|no|not _1 nothing|"
                "anything|twitched|moved|move|reaction|response|up|flinch|answer|budge|stir|"
                "responded|respond|rxn"
            ),
            (
                "cant|cannot|couldnt|wont|unable|not|failed to? _2 get|getting _3 response|"
                "reaction|peep|rise|answer|sound|movement|word"
            ),
            (
                "cant|cannot|couldnt|unable|tried|trying _3 wake|rouse|arouse|awaken _1"
                " him|her|them|"
                "up|pt|m|f|male|female"
            ),
            "limp|lifeless _1 body|in|on >!wrist|leg",
            "!legs|leg|arm|arms|wrist|hand|hands|body is|went|goes|hes|shes|gone|totally|completely|body|baby|infant|going _1 limp|lifeless >!wrist|leg|arm|and",
            "rag|ragdoll doll?",
            "face|facedown down? _3 pool|water|tub|bathtub|creek|river|lake|pond|puddle",
            "pool|water|tub|bathtub|creek|river|lake|pond _1 face|facedown down?",
            "head|face|body|submerged|he|she under _1 water",
            "no vital|vitals signs|sign?",
            "passed away overnight|sometime|during",
            "passed away in ~2 sleep|bed|chair|car|room|night|tub|bathroom",
            "knocked $self|himself|herself out",
            "over|fell|down limp",
            "sternal|sternum|stimuli|stimulus|stim rub? negative|neg|none|nothing|no|zero",
            "found|finds ~3 stiff|rigid|blue|purple|gray|grey|lifeless|cold >!shirt|jacket|coat|car|and|wet|outside|hungry|beer|water|truck|bag",
            "just|only lays|lies|laying|lying|lay there",
            "!and awake|alert but nobody|noone home",
            "breathing _4 nobody|noone|thats home|it",
            "body|corpse|cadaver in|floating ~2 river|creek|lake|water|pond|canal|ditch|woods|bay|pool|alley|ravine",
            "eyes _2 rolled|rolling back",
            "dead _1 weight|on arrival|body",
            "gurgling|snoring _3 blue|wont|not|cant",
        ),
        says=(("consciousness", "unresponsive"),),
        signs=("out",),
        whole=True,
    ),
    Rule(
        # Alone a color or a silence says little; with somebody down it says that they are out.
        id="body.no-answer",
        phrases=(
            "wont|doesnt|dont|not|isnt|never|didnt|aint|stopped|quit ~1 answer|answering|answered|talk|talking|speak|speaking|respond|responding|acknowledge|acknowledging >!door|phone|texts|calls|doorbell|questions|about|much|text|messages|right|normal|clear|clearly",
            "cant|cannot|couldnt|unable get|getting _3 talk|answer|speak|word|sound",
            "wont|wouldnt|doesnt|didnt|not ~1 budge|budging|stirring >!from|off|on|out|about|the",
            "no contesta|responde|habla|conteste >!telefono|puerta|cel|llamadas|desde|mensajes|bien|claro|mucho|ingles",
        ),
        signs=("no_answer",),
        whole=True,
    ),
    Rule(
        # A hand laid on somebody, and what came of it in the next sentence.
        id="body.touched",
        phrases=(
            "smelling|ammonia salts|capsule|capsules|inhalant",
            "$bo_touched ~2 $bo_whom|$bo_part >!and",
            "$bo_touched|$bo_yelled _3 ear|face|name",
            "sternal|sternum|trap rub|pinch|squeeze",
        ),
        signs=("touched",),
        whole=True,
    ),
    Rule(
        id="body.called-to",
        phrases=("$bo_yelled >!for|the|911|police|his|her|my|about|back",),
        signs=("called_to",),
        whole=True,
    ),
    Rule(
        id="body.in-vain",
        phrases=(
            "no good|go|use|help|difference",
            "isnt|not|didnt|wont|aint working|work|worked|helping|help",
            "$bo_in_vain >!is|was|wrong|else|in|on|to|about|serious|broken|missing|stolen|but|like|tolerance|percent",
            "no|without|zero|any luck|reaction|response|success|effect|result|joy|dice|movement|change",
            "not a peep|sound|blink|twitch|flinch|word|thing|budge",
            "doesnt|didnt|dont|wont|does|did|do do? anything|nothing|help|work|matter|faze|phase",
            "in vain",
        ),
        signs=("in_vain",),
        whole=True,
    ),
    Rule(
        id="body.blue",
        phrases=(
            "lips|lip|face|skin|mouth|nails|fingers|fingertips|labios|cara _3 $bo_blue",
            "$bo_blue _2 lips|lip|face|skin|mouth|faced|labios|lipped|nails",
        ),
        signs=("blue",),
        whole=True,
    ),
    Rule(
        id="body.breathing-ill",
        # Whose breath is short for another reason turns blue and is awake.
        phrases=(
            "wheezing|wheeze|inhaler|asthma|allergic|croup|choking|epipen|bee|peanut|copd|nebulizer|tantrum|hypothermic|hypothermia|freezing|shivering",
        ),
        signs=("breathing_ill",),
        whole=True,
    ),
    Rule(
        id="body.cut-down",
        phrases=(
            "cut|cutting|got|get|took|taken|pulled $he down",
            "hanging|hung from|by|w|with",
            "found|find _4 hanging|hung|hanged",
            "noose|ligature|strangled|ahorcado|ahorcada|colgado|colgada",
        ),
        signs=("hung",),
        whole=True,
    ),
    Rule(
        id="body.dead",
        phrases=(
            "hes|shes|is just|completely|totally|already gone >!to|from|off|home|missing|with|on",
            "$kin|$he|friend|hes|shes is|are|be|was? dead|muerto|muerta >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|for|since",
        ),
        signs=("dead",),
        whole=True,
    ),
    Rule(
        id="body.cold",
        phrases=(
            "hes|shes|is|feels|body|her|him|skin|are|esta ~2 cold|stiff|frio|fria|helado >!and|wet|outside|hungry|shivering|water|beer|out|weather|sweat|clammy|because|with",
        ),
        signs=("cold",),
        whole=True,
    ),
)
