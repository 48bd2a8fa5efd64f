"""What sounds like the body and is not: idioms, names, other people and other times."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Before it is taken for how they were then.
        id="body.was-talking",
        phrases=(
            "was|were ~1 talking|breathing|moving|awake|responding|answering|conscious _5 now ~2 nothing|limp >!much|really|but",
            "was|were ~1 talking|breathing|moving|awake|responding|answering|conscious _5 now ~2 not|isnt|wont ~1 responding|moving|breathing|answering|talking|respond|wake",
        ),
        says=(("consciousness", "unresponsive"),),
        scope="body",
        masks=True,
    ),
    Rule(
        id="body.head-and-lights-out",
        phrases=(
            "fell|falls|hit|hits|landed|lands|struck|bumped|cracked|dropped|ladder ~5 head|skull ~2 lights out",
            "fell|falls|hit|hits|landed|lands|struck|bumped|cracked|dropped|ladder ~5 head|skull : lights out",
        ),
        says=(("consciousness", "unresponsive"), ("medical", "red_flag")),
        scope="body",
        masks=True,
    ),
    Rule(
        # Before the lights of a house.
        id="body.lights-out",
        phrases=(
            "fell|falls|fall|hit|hits|head|struck|punched|punch|knocked|landed|ladder|dropped|went|swing _6 lights out >!in|at|on|the|all|for",
            "lights out for him|her|me|them|$kin",
        ),
        says=(("consciousness", "unresponsive"),),
        scope="body",
        masks=True,
    ),
    Rule(
        id="body.nothing-hurts",
        phrases=("nothing hurts|hurting|aches|broken >!like|me|him|her|as|more|anymore",),
        says=(("medical", "none"),),
        scope="body",
        masks=True,
    ),
    Rule(
        # Of another day, and of this one as well.
        id="body.overdose-again",
        phrases=(
            "$bo_od|odd ~5 and|then|now|but ~1 again >!last|in|years",
            "$bo_od|odd again tonight|today|now|this|just",
            "second|2nd|third|3rd|fourth|4th|another $bo_od >!in|last|years|attempt|of",
        ),
        says=(("overdose", "suspected"),),
        kinds=("substance",),
        scope="body",
        masks=True,
    ),
    Rule(
        id="mask.body",
        phrases=(
            "voicemail|vm|voicemails _7 slurred|slurring|slurs|mumbling|mumbled",
            "nods|nodded|nodding ~1 yes|no|ok|okay|agreement",
            "trigger _3 nothing|nothin",
            "voicemail|voicemails|vm|text|texts|txts|message|messages|msgs|email|emails|calls|callbacks _2 no|without response|answer|reply|resp|ans",
            "called|calling|calls|rang|ring|rings|dialed|phoned|redialed back|again _2 no|without|got answer|response|reply|ans|nothing",
            "callback|callbacks|recontact|redial|rebid _4 no|without|unanswered|neg|negative answer|response|reply|ans|contact?",
            "rang|ringing|rings|phoned|dialed no answer|response|reply|ans",
            "knock|knocks|knocked|knocking|banged|pounded ~1 several|few|multiple|many|#|twice|thrice|repeatedly|loudly|again|three|couple ~1 times|minutes|min|mins|x? no|nobody|noone|without answer|answered|response|reply|ans",
            "dad|mom|mother|father|parent|parents|rp|caller|staff|nurse|officer|ofc|victim|clerk|guard|teacher is|was|were? not|isnt|wasnt|arent hurt|injured >!bad|badly|seriously",
            "took|takes|taken|taking away",
            "took|takes|taken|taking ~3 $bo_pills|$bo_drug as|like prescribed|directed|usual|normal|always|scheduled|ordered",
            "was|is|mayor|him|her|me|he|she|father|mother|dad|mom|husband|ex a drunk >!male|female|man|woman|person|subject|subj|driver|guy|party|customer|pt|patient|passenger|friend|rage|patron|tenant|neighbor",
            "wants|want|wanted|going|plans|trying|like|gonna to? get|be|getting drunk|wasted|stoned",
            "high maintenance|functioning|hopes|horse|strung|alert|demand|profile|beams|roller|chair|tech|water",
            "wasted ~1 #|two|three|four|time|years|hours|money|enough|trip|effort|food|taxpayer",
            "beer|liquor|wine|vodka|empty cans|bottles|boxes ~1 on|in|all|around|everywhere|left|thrown|scattered ~2 lawn|yard|hedge|street|park|porch|grass|road|driveway|bushes",
            "k9|dog|canine alerted|hit|alerts on|to ~1 $bo_street",
            "$kin ~1 in|at ~1 hospital|icu|hosp|er w|with|for ~2 $bo_hurt|stroke|cancer|surgery|chest",
            "$bo_od|odd _4 in|during|back|at high|middle|grade school|schl|schools",
            "afraid|scared|fear|fears|worried|thought|almost|nearly|like ~3 passing|pass|passed|blacking|fainting|faint|fainted out?",
            "feels|feel|felt|feeling like ~3 passing|pass|passed|blacking|fainting|faint|fainted out?",
            "passenger|passengers|bystander|bystanders ~2 walking|up|out|awake|alert|conscious|talking ~1 around|about|fine|ok|okay?",
            "as|once|until|till|moment ~1 as? he|she|they is|was|hes|shes ~1 awake|alert|conscious|sober",
            "slumped|slouched|lying|laying|laid|down|sprawled _3 but|still talking|speaking|moving|mumbling|singing|smoking|yelling >!now",
            "talking|talks|speaking|speaks|habla|hablando|platica|platicando w|with|to|con : ~2 $kin|esposa|esposo ~3 dead|died|deceased|passed|gone|murio|muerto|muerta|fallecio",
            "talking|talks|speaking|speaks|habla|hablando|platica|platicando w|with|to|con ~2 $kin|esposa|esposo ~3 dead|died|deceased|passed|gone|murio|muerto|muerta|fallecio",
            "hitting|hit|kicking|kicked|beating|punching|stomping|stomped ~4 on ~1 ground|floor|pavement|sidewalk|street",
            "on|onto ~1 ground|floor|pavement|sidewalk|street ~2 being|getting kicked|beaten|beat|punched|stomped|hit|jumped|attacked|assaulted",
            "laid|lays|laying|lay|layed the|his|her|a|it|my|that|their ~3 on|down|in|by|beside|across",
            "about|of|over bleeding out",
            "kid|kids|child|children|baby|son|daughter ~1 home sick",
            "left|leftover over? from ~2 $bo_part|surgery|injury|accident injury|surgery|pain|ache?",
            "deer|buck|doe|elk|moose|fawn|coyote|raccoon *10 broken|broke|injured|hurt|bleeding ~1 leg|legs|hip|back?",
            "odor|smell of|like? ~1 weed|marijuana|pot|cannabis ~5 fl|flr|floor|hallway|hall|apt|apartment|apartments|unit|building|bldg|stairwell|dorm|vents|complex|next",
            "no ~2 alcohol|drugs|drinking|etoh that|as anyone|anybody|he|she|they|rp|i|caller|far ~2 knows|know|aware|knew",
            "used|smoked|snorted|drank|injected|shot|relapsed|using ~4 #|$bo_number|two|three|four|five|six|seven|few|couple|several days|weeks|wks|months|years|yrs ago",
            "back on drugs|meth|heroin|dope|fentanyl|crack|pills ~1 and|since|lately|for",
            "seizure first|class|training|protocol|plan|aid|safe",
            "answer|answers|answering the|his|her|my|their door",
            "coma ~2 at|in ~1 hospital|icu|hosp|ccu",
            "coma ~2 last|years|months|ago|since|once",
            "hospital|icu ~3 coma",
            "$bo_not ~3 respond|responds|responded|responding|answer|answers|answering|answered|reply|replied|response|react|return|returning|returned ~3 $bo_contact",
            "$bo_contact ~2 $bo_not ~2 respond|responds|responded|responding|answer|answers|answering|answered|reply|replied|response|react|returned",
            "$bo_not ~1 response|responsive|responded|responding|answer|reply|movement from|by|at ~1 $bo_afar",
            "$bo_afar is|was|has|still|2? $bo_not responding|responsive|responded|response|working",
            "$bo_afar_thing is|was|has|still|2? unresponsive|nonresponsive",
            "unresponsive|nonresponsive ~1 $bo_afar_thing",
            "unresponsive|nonresponsive to ~1 $bo_contact",
            "phone|cell|calls|goes ~3 voicemail|vm _3 $bo_not responding|answering|response|responded|answer",
            "passed|passing|passes out business|tools|things|stuff|pizza|snacks|resumes|gifts|programs|tickets|invites|sandwiches|blankets|masks|of",
            "grieving|grief|mourning|mourns|bereaved *8 dead|deceased|died|unresponsive",
            "found dead|unresponsive|deceased|unconscious ~1 in|on|last|back january|february|march|april|june|july|august|september|october|november|december|week|month|year|summer|spring|winter|fall",
            "lost|loses consciousness ~1 last|in|years|as week|month|year|summer|spring|winter|fall|ago|child",
            "stirred|stir|moved|move|budged from|out of|2? $pos ~1 room|apartment|house|bed|chair|couch|apt|bedroom",
            "dead people|inside",
            "movement|movements inside|on|in|around ~1 house|camera|cameras|residence|apartment|window|woods",
            "no|not|without response|reply needed|required|necessary|requested|wanted",
            "no|without response|answer|reply|resp from|by|inside|within ~1 inside|within|keyholder|owner|homeowner|alarm|company|interior|occupant|occupants",
            "phone|computer|laptop|website|app|system|printer|radio|portal|server|screen|elevator|landlord|unit|keyholder|email is|was|still|2? not|isnt|unresponsive|nonresponsive responding|response|working?",
            "voicemail|vm|calls|texts|messages|msgs|phone|emails ~3 not|isnt|wont|hasnt|never|doesnt|didnt responding|respond|responded|answering|answer|answered|response|returned",
            "not|isnt|hasnt|wont|doesnt|didnt responded|responding|respond|answered|replied to|2? any|many|multiple|numerous|all|several|her|his|their|our of? ~2 calls|texts|messages|emails|attempts|outreach|moms|dads",
            "out cold night|pizza|weather|rain|snow",
            "wake|wakes|waking|woke up? the|his|her|my|their|our ~1 kids|children|neighbors|neighborhood|house|household|dead|roommates|whole|building|family",
            "wake|waking up early",
            "wake|waking up in|on time",
            "power|light|lights|electricity|internet|street|streetlight|gas|water|line|lines|service is|are|was|still|been|2? out|knocked|dead cold?",
            "marriage|relationship|business|awning|economy|bridge|bleachers|stage|scaffold|scaffolding|canopy|shelf|deck|balcony|ceiling collapsed|collapses|collapse|collapsing",
            "collapsed|collapses|collapse|collapsing in|into|in tears|crying|grief|sobs",
            "unresponsive|nonresponsive landlord|management|owner|manager",
            "pain in the? neck|butt|ass|rear",
            "seizure|seizures > of|order|notice|alert|dog|meds|medicine|medication|pills|disorder|free|warrant",
            "= seizure|seizures history|hx >!of|epilepsy|epileptic|for|unk|x",
            "about|nearly|almost|damn|near|gave|giving|give|gives had|have|me|him|her|us a|a heart|stroke|seizure attack?",
            "heart attack|attacks|disease|failure run|runs in?",
            "heart disease|failure",
            "had|has|have a? stroke|seizure|seizures|heart attack? ~1 in|last|back|years|when|at|as #|year|month|week|week|child|kid|teen|ago|2020",
            "breathing a word",
            "fainting goat|goats|couch|spell|spells",
            "movement on|in ~2 application|case|claim|request|ticket",
            "unresponsive|responsive to therapy|treatment|meds|medication|emails|requests",
            "knocked out of ~1 playoffs|tournament|game|race|running|contest",
            "respond|responding|responds to ~1 key|remote|button|controls|brakes",
            "passed|fainted|blacked out drunk? last|this weekend|summer|week|month",
            "pulse ox|oximeter|point|rate|check",
            "unresponsive landlord|management|website|screen",
            "knock|knocks|knocked|knocking|banged|banging|pounded|pounding|rang|doorbell _3 door|doors|gate|apt|unit|stall|doorbell|house|room|stalls _2 no|nobody|without|wo answer|response|reply|ans",
            "knock|knocks|knocked|knocking|rang|doorbell no|nobody|without|wo answer|response|reply|ans",
            "knocked|knocks|rang|knocking : car|truck|cars|lights|tv|dog|vehicle _3 : no|nobody|noone answer|answered|response|reply|ans",
            "knock|knocks|knocked|knocking|banged|banging|pounded|rang _3 door|doors|doorbell|gate|apt|window _5 no|nobody|noone answer|answered|answering|ans|reply|answers",
            "door|stall|doors|stalls : no|not response|resp|answer|answering|responding to knock|knocks|knocking|pounding",
            "no|denies|denied|without|not|sin ~2 trouble|difficulty|diff|problem|problems|issue|issues|shortness|trbl|distress|dificultad ~1 breathing|of|breathe|respirar|para breath|respirar?",
            "if|mind|hope|hopes|hoping|hoped|wish|wishes|wishing|pray|prays|praying|prayed|prefer|rather _6 $bo_wishes_not wake|waking|woke|wakes up?",
            "thoughts|thinking|thinks|thought|idea|dream|dreams|dreaming|fantasy|fantasizes|feelings of|about|that|like ~3 $bo_wishes_not wake|waking up?",
            "want|wants|wanted|wanting to ~6 $bo_wishes_not to? wake|waking up?",
            "says|saying|said|convinced|believes|insists|insisting|claims|telling|tells ~2 hes|shes|already|is|im|am dead|deceased",
            "pt|patient|resident|husband|wife|mother|father|someone|person|relative|parent|dog|cat ~1 who|that ~1 just? passed|died >!out",
            "= dog|dogs|cat|cats|puppy|kitten|horse|bird|deer|raccoon unresponsive|unconscious|limp|poisoned",
            "dog|dogs|cat|cats|puppy|kitten|horse|bird|deer|raccoon is|wont|isnt|was *1 breathing|wake|moving|breath|responding|respond|collapsed|passed|unresponsive|unconscious|limp|dead|sick|hurt|injured|bleeding",
            "dog|cat|puppy|kitten|dogs ~4 eating|ate|eaten|swallowed|licked ~3 something|$bo_pills|$bo_drug|$bo_poison|edible|edibles|chocolate",
            "unconscious bias|biases|mind|patterns",
            "baby aspirin|aspirins",
            "how|many|number ~3 overdoses|ods",
            "cpr class|classes|training|certified|certification|instructor|course|card|trained|kit|dummy",
            "faint|faints|fainting when|if|easily|sometimes|often|whenever",
            "faints|fainting at",
            "responsive|responding|respond to ~4 offer|offers|referral|referrals|outreach|services|resources|suggestions",
            "flagged|flags|flagging _2 down",
            "hurts|hurt|hurting $self|anybody|anyone|someone",
            "losing it|them|track|patience|mind|her|his",
            "no|ya|ni contesta|contestan|responde|contestó _2 tel|telefono|puerta|llamadas|mensajes|cel|celular|llamada",
            "no contesta|responde|contestan desde|hace|ayer|hoy|el|la|las",
            "no quisiera|quiere|querer|quiero|no despertar|despertarse",
            "hung|hangs|picked up once|again|twice",
            "quisiera no despertar",
            "quisiera|quiere|quiero dormir|dormirse|dormirme y|e no despertar|despertarse",
            "wont|not|refuses move|budge along|off|over|from|to|out|away",
            "relapsed|relapse _4 last|yesterday night|week|month|weekend?",
            "relapsed|relapse|used|drank ~1 on? monday|tuesday|wednesday|thursday|friday|saturday|sunday >!night|through|till|morning",
            "od|o/d green|drab|jacket|shirt|pants|hat|cap|bag|backpack|coat|uniform|tint|vest",
            "not|wasnt|never|isnt|werent knocked|ko|out _1 out|cold?",
            "si|suicide|attempts|attempt|meds|weapons|drugs|name : no response|answer|reply",
            ("everything|sky|car|hair|shirt|house|truck|jacket is|looks|was grey|gray|blue|purple"),
            (
                "mothers|fathers|moms|dads|wifes|husbands|sisters|brothers|sons|daughters stroke|"
                "seizure|heart|overdose|od|cancer"
            ),
            (
                "friend|friends|brother|son|daughter|husband|wife|sister|cousin|boyfriend|"
                "girlfriend|mom|dad|roommate|partner|buddy _2 $bo_od|odd *3 died|dead|passed"
            ),
            (
                "husband|wife|friend|bf|gf|boyfriend|girlfriend|brother|sister|other|partner _2 "
                "used|took|did|smoked|drank _1 too|also|aswell *4 up|awake|alert|fine|ok|walking "
                "_1 walking|talking?"
            ),
            "died|dead of|from _1 $bo_od|odd *14 $bo_narcan",
            "smells|smell|smelled|odor no _1 alcohol",
            "expired|old|unopened|unused $bo_narcan",
            (
                "high school|schooler|street|rise|blood|fever|priority|risk|st|volume|"
                "speed|anxiety|"
                "heart|pressure|crime|traffic|pitched|chair|ground|water|end|rate|bp|temp|"
                "schl|noon|"
                "five|rent"
            ),
            "drinking|drank|drink|drinks|sipping|sips|bebiendo _2 water|coffee|tea|juice|oj|soda|fountain|milk|gatorade|straw|pop|cocoa|soup|broth|agua|cafe|jugo|pedialyte|smoothie|formula",
            "smoking|smoked cigarette|cigarettes|cigar|section|area|brisket|meat",
            "acting|like drunk",
            "drunk tank",
            "tried|trying|tries to ~1 get|talk|pull|coax|move ~2 off|down|away|out|inside",
            "threw|throwing|throws|thrown|tossed|tossing|hurled|swung|swinging|hit|hits|hitting|struck|smashed|broke|breaking _8 $bo_drink bottle|bottles|can|cans|glass|glasses",
            (
                "passed|passing|passes out flyers|flyer|candy|papers|pamphlets|cards|food|leaflets|"
                "samples|water|treats|literature|money|coupons|bibles|tracts"
            ),
            (
                "life|amber|silver|bolo|phone|alarm|security|medic|news|ring|alert alert|button|"
                "alarm|system|bracelet|necklace|pendant|company|app"
            ),
            "awake _1 for|all|since # days|hrs|hours|night|days?",
            "awake _1 all|for|since night|days|hours|weeks|two|three|four",
            "kept|keeps|keeping|stayed|staying|up|been _1 awake _1 all|by|for|with|at|because",
            "od green",
            "self conscious",
            ("pass|passed|blow|blew|knock out a|the|his|of test|quiz|window|windows|tooth|teeth"),
            "dead battery|phone|line|end|tree|animal|deer|cat|dog|bird",
            "heart attack joke|grill|prank",
            "heart is|was breaking|broken",
            "broken heart|window|door|windows|glass|lock|into|down",
            "broke up|in|into|down|his phone|window|windows|door|the",
            (
                "not|isnt|wont|hasnt|doesnt|stopped responding|answering|respond|answer|responded|"
                "answered to? texts|text|calls|call|phone|messages|emails|email|door|doorbell"
            ),
            (
                "not|isnt|wont|hasnt|doesnt|stopped responding|answering|respond|answer|responded|"
                "answered to|at? his|her|the|my|our|any _1 door|phone|texts|calls|cell|"
                "messages|text"
            ),
            (
                "no response|answer|resp|respuesta to|on|at|from _1 texts|text|calls|call|phone|"
                "messages|cb|callback|door|knock|knocks|doorbell"
            ),
            "sick of",
            "sick to >!$pos|stomach",
            "make|makes|made|making me|him|her|us|you sick",
            "sober house|living|home|companion",
            "sick joke|jokes|burn|leave|day|days|pay",
            "down the street|road|hall|block|stairs|hill|path|river|hallway|line|way|alley",
            "down payment|town|south|hill|stairs",
            (
                "collapsed lung|building|roof|tent|chair|tree|lung|fence|shed|wall|ceiling|porch|"
                "tunnel"
            ),
            "stroke of|victim|survivor? luck|genius|midnight",
            (
                "hx|history|h/o ~3 seizure|seizures|stroke|strokes|od|overdose|overdoses|drugs|"
                "alcohol|etoh|dui|fainting|passing"
            ),
            "labor day|union|law|dispute|board|hall|strike",
            "panic|anxiety attack|attacks",
            "shot|shots heard|fired",
            "sobering center|centre|unit",
            (
                "odd behavior|behaviour|job|jobs|man|person|hours|duck|things|smell|looking|noise|"
                "sound|sounds|one|ball|manner|number|green|way|statements|conversation|question|"
                "questions|request|vehicle|male|female|comments|movements|times"
            ),
            "dope|ice cream|water|tea|skating|chest|box|machine|rink|storm|fishing|song|car",
            "pot hole|luck|roast|plant|pie|pan|belly",
            "drug store|screen|test|free|trafficking|court|counselor|rehab|program",
            "speed limit|bump|trap|ing|up|zone|racing",
            "poison ivy|oak|control|sumac|center",
            "od|olive green|drab",
        ),
        masks=True,
    ),
    Rule(
        id="mask.old-overdose",
        phrases=(
            "attempt|attempts|attempted|tried ~2 at|in|when|since ~1 #|age|high|college|school|grade",
            "#|past|prior|previous|one|two|last|old|earlier|first|several|multiple ~1 attempt|attempts >!tonight|today|now",
            "dog|cat|puppy|kitten|horse|goat|dogs|cats ate|eaten|swallowed|chewed|got|drank|licked|eats ~5 $bo_pills|$bo_drug|$bo_poison",
            "took|takes|taken|brought|taking ~2 $bo_pills|$bo_drug|pills to|into ~2 drop|station|pharmacy|police|box|nurse|nurses|office|hospital|desk|counter|fire|dispose|disposal",
            "how many|much _8 too|safe|dangerous|lethal|deadly|kill|fatal many|much?",
            "$bo_od|odd ~1 as ~1 kid|child|teen|teenager|adult|youth",
            "survived|survivor ~3 $bo_od|odd",
            "$bo_od|odd ~2 years|months|yrs|decades|long|weeks|wks ago|back|time",
            "$bo_od|odd ~3 age|aged # >!male|female|m|f",
            "$bo_od|odd ~3 at|age|aged thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen >!#|oclock|pm|am|hours|hrs|hr|th|st|street|ave|avenue|main|w|n|e|s|units|mg|min|minutes|stitches|places",
            "$bo_od|odd ~3 last|past year|month|summer|winter|spring|fall|autumn|january|february|march|april|june|july|august|september|october|november|december",
            "attempt|attempts|attempted|tried ~4 last|past|this week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|summer|winter|spring|fall ~1 by|via|w|with|using|through|on :? ~3 $bo_pills|$bo_drug|ingestion|poison|overdosing|$bo_od",
            "attempt|attempts|attempted|tried ~3 by|via|w|with|using|through|on :? ~3 $bo_pills|$bo_drug|ingestion|poison|overdosing|$bo_od ~2 last|past|this week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|summer|winter|spring|fall",
            "takes|take|on|prescribed a? lot|lots|many|several|multiple|bunch of? ~2 $bo_pills|$bo_drug ~1 for|daily|every|a|each|per",
            "$bo_intends to|of|about|on|by|2? just|rather|probably|again|purposely|eventually|3? $bo_od|odd",
            "$bo_od|odd _3 in|during|back college|rehab|childhood|teens|twenties",
            "$bo_od|odd _3 in|during|back high|middle|grade school|schl",
            "overdosed|oded|odd _3 in|during|back school|jail|prison >!cell|bathroom|restroom|bathrm|lobby|yard|dorm|shower|today|tonight|now|parking|lot|office|nurse|cafeteria|gym|booking|intake",
            "$bo_intends to|of|about|on|by|2? just|rather|probably|all|3? take|taking|swallow|swallowing|ingest|drink|drinking|eat|down|popping|pop _4 $bo_pills|$bo_drug|$bo_poison|pills",
            "friend|friends|brother|sister|mom|dad|cousin|partner|someone|coworker $bo_od|odd and|so *4 misses|miss|grieving|grief|mourning|died|dead|gone|funeral|lost",
            "takes|take ~1 $bo_number|#|two|three|four ~2 $bo_pills|$bo_drug _1 a|per|every|each|daily day|night|morning?",
            "took|takes|taken|grabbed ~3 $bo_pills|$bo_drug away|from|back",
            "handful|handfuls|fistful of tissues|towels|magazines|papers|pens|leaves|mints|pretzels|pennies|nuts|chips|fries|flowers|popcorn|clothes|cereal|grapes|berries|napkins|gravel|dirt|sand|snow|candy|rocks|hair|change|coins|leaves|grass|cash|money|food|chips",
            "afraid|worried|scared|fear|fears $he|caller|rp? ~1 might|could|may|would|will|will $bo_od|odd",
            "$bo_od|odd _2 one|two|three|four|five|six|several|few|couple|many|some|# _1 years|months|weeks|days|yrs ago|back",
            "spilled|spilt|dropped|counting|counts|counted|sorting|organizing ~3 $bo_pills|pills|meds >!missing|gone|short|are|is|were|unaccounted",
            "worried|afraid|scared|fear|fears _3 will|would|could|might|may _1 $bo_od|odd _1 again|someday|some|one|eventually|too|like day?",
            "took|taken|takes|taking a|1|2|3|one|two|three|couple of? ~1 $bo_drug|$bo_pills for|bc|because|w|with ~2 headache|headaches|pain|sleep|fever|cold|back|allergies|cramps|anxiety|relief|knee|tooth|migraine",
            "thinking|thinks|thoughts|thought|considering|considers of|about ~1 taking|swallowing|drinking|$bo_od|odd _4 $bo_pills|$bo_drug|$bo_poison?",
            "anniversary of|from|since ~4 $bo_od|odd",
            "last month|week|year|summer|winter|spring|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~1 for|after ~2 $bo_od|odd",
            "doctor|dr|psychiatrist|doc|clinic|provider|prescriber|psych ~1 doubled|upped|increased|raised|changed|lowered|tripled",
            "grabbed ~4 $bo_pills|$bo_drug ~1 and|n ran|left",
            "took|taken|takes|grabbed ~4 $bo_pills|$bo_drug ~1 and|n hid|flushed|threw|locked >!up",
            "he|she|i|that once|previously|formerly took|swallowed|ingested|drank|used|did ~4 $bo_pills|$bo_drug|$bo_poison",
            "took|swallowed|ingested|drank ~3 $bo_pills|$bo_drug|$bo_poison when|as|at|in he|she|a|age|high|college|school ~2 #|teen|teenager|kid|child",
            "took|swallowed|ingested|drank ~3 $bo_pills|$bo_drug|$bo_poison in|during|back high|college|rehab",
            "wants|want|wanting|wanted|plans|planning|going|threatening|threatens|threatened|might|would|could|will|gonna to? take|swallow|overdose|od|ingest|drink|eat|down _4 $bo_pills|$bo_drug|$bo_poison|pills",
            "took|taken|taking a? lot|lots|bunch of? ~1 pictures|photos|pics|time|notes|videos|abuse|work|effort|courage|heat|blame|classes|guts|convincing|stuff",
            "$bo_od|odd _2 in|on|back|since january|february|march|april|june|july|august|september|october|november|december",
            "$bo_od|odd awareness|prevention|training|event|kit|death|deaths|class|memorial|vigil|education",
            "died|lost|death _4 $bo_od|odd",
            (
                "$bo_od|odd _1 twice|once|before|# _1 in|before|times|last|ago|over|times|"
                "since _2 #|ago|"
                "year|spring|summer|fall|winter?"
            ),
            "$bo_od|odd _1 in 1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|college|rehab",
            (
                "$bo_od|odd _2 last|this|# year|month|summer|spring|winter|week|fall|years|"
                "weeks|months|"
                "monday|tuesday|wednesday|thursday|friday|saturday|sunday ago?"
            ),
            "hx|history|h/o|prior|previous|past|former ~2 $bo_od|odd",
            (
                "$bo_narcan _3 last|on year|month|summer|spring|winter|week|fall|monday|tuesday|"
                "wednesday|thursday|friday|saturday|sunday"
            ),
            "took|taken|swallowed _4 # days|weeks|months|years ago",
            (
                "discharged|released|admitted|hospitalized|hospital|inpatient|d/c|dc|dcd|unit|ward|icu"
                " *8 after|for|following|from|s/p *6 $bo_od|odd attempt?"
            ),
            (
                "friend|brother|son|daughter|husband|wife|sister|cousin|boyfriend|"
                "girlfriend|mom|dad "
                "_1 died|dead _1 from|of|by _3 $bo_od|odd"
            ),
            "dead|died|passed|lost of|from|to _1 $bo_od|odd|fentanyl|heroin",
        ),
        masks=True,
    ),
    Rule(
        # Over, and told as a complaint.
        id="mask.fainted-before",
        phrases=(
            "fainted|fainting|syncope|desmayo|desmayó _6 yesterday|morning|earlier|ayer",
            "yesterday|ayer|earlier ~4 fainted",
        ),
        says=(("medical", "minor"),),
        masks=True,
    ),
    Rule(
        id="mask.not-known",
        phrases=(
            "no se|sabe|sabemos|saben si ~2 respira|respirando|vivo|viva|vive|consciente|despierto|despierta|bien",
            "will|might|may|could|would|gonna|ill|hell|shell|theyll|about|ready to|2? just? be|get? found? unresponsive|unconscious|dead|deceased|passed|pass|faint|blackout out?",
            "$he|to might|would|could|may|going|gonna to|2? faint|pass|collapse",
            "want|wants|wanted|wishes|like|rather to|2? be|get|stay knocked? unconscious|out",
            "afraid|worried|scared|fear|fears|worries ~3 may|might|could|will|would be _3 $bo_lie|floor|ground|somewhere|unconscious|unresponsive|hurt",
            "unconscious|unresponsive|comatose ~1 last|for week|month|year|summer|spring|winter|fall|christmas|thanksgiving|days|weeks|months",
            "go|slip|fall|going into ~1 coma",
            "pretending|pretended|pretends|faking|faked|feigning|feigned|acting|acted|playing|played ~3 unresponsive|unconscious|passed|dead|asleep|out out?",
            "playing possum",
            (
                "unk|unknown|unsure|sure|tell|know|see|check|checking if|whether ~3 unconscious|"
                "conscious|awake|breathing|unresponsive|alert|responsive|dead|asleep|alive"
            ),
            "unk|unknown conscious|breathing|loc|consciousness",
            (
                "never|no|not|denies|denied|didnt|without|neg ~1 loss|lost|lose|passed|losing|pass "
                "of? consciousness|conscious|out|loc"
            ),
            "not|isnt|never|wasnt unconscious|unresponsive|unresp",
            "no loc|syncope",
            "yesterday ~3 passed|unconscious|blacked|unresponsive",
            "last week|month|year ~3 passed|fainted|blacked",
            "passed|blacked|collapsed out? ~3 yesterday",
            "passed|fainted|blacked|collapsed out? ~3 last|this week|month|year",
            "passed|fainted|blacked|collapsed out? ~3 days|weeks|months|years ago",
            "if|until|till|til|unless ~2 passes|pass|blacks out",
        ),
        masks=True,
    ),
    Rule(
        id="mask.no-odor",
        phrases=(
            "no|not|neg|without smell|odor|smelling|oder of|2 $bo_drink|alcohol|etoh",
            "no|not|nothing ~3 drugs|alcohol|paraphernalia|pills|needles|drug|bottles ~1 in|around|nearby|visible|seen|noted|found|present|observed sight|view|plain|him|her|area?",
        ),
        masks=True,
    ),
    Rule(
        id="mask.nothing-seen",
        # What nobody sees from where they stand is not ruled out.
        phrases=(
            "no one|nobody|noone|none is|was|got|been? hurt|injured|sick|ill|harmed",
            "nobody|noone hurt|injured|sick|ill|harmed",
            "clerk|cashier|victim|vic|owner|officer|employee|staff|nurse|aide|guard|deputy|passenger|passengers|kids|others|manager _2 not|isnt|arent|wasnt hurt|injured|harmed",
            "clerk|cashier|victim|vic|owner|officer|employee|staff|nurse|aide|guard|deputy unhurt|uninjured|ok|okay|fine",
            "no inj|injury|injuries|injs to|on|for",
            (
                "no|not|without|unk|any visible|obvious|apparent|vis|visable injury|injuries|"
                "inj|injs|"
                "trauma|wounds"
            ),
        ),
        masks=True,
    ),
    Rule(
        # Poured away, or put by others into food and drink: nothing that the person took.
        id="mask.poured-away",
        phrases=(
            "thrown|threw|tossed|given|gave|handed|got ~1 out|away|up|over|rid ~3 extra|spare|leftover|old|other|all ~1 $bo_pills|$bo_drug|pills|meds",
            "thrown|threw|tossed|given|gave|handed ~3 $bo_pills|$bo_drug|pills|meds ~1 away|out|back|to|up",
            "given|gave|handed ~3 rest ~1 of? ~1 $bo_pills|$bo_drug|pills|meds",
            # another time, or others
            "$kin|$caller|$bo_others ~1 woke|awoke|wakes up? and|to ~1 called|found|saw|finding|heard|noticed",
            # silent, and on their feet
            "no response|answer|reply > *4 on|over|outside the|a? ledge|rail|railing|edge|bridge|overpass|roof",
            "since|before|after ~1 he|she|they woke|awoke|wakes up?",
            "didnt|not|hasnt|doesnt > od|overdose|overdosed on purpose|intentionally|accident",
            "last ~1 known|seen|heard ~2 awake|alert|conscious|talking|speaking|walking ~1 and? talking|alert|walking?",
            "$bo_others $be? ~1 up|walking|awake|alert|conscious|talking ~1 around|and|with|to",
            "never|hasnt|havent|hadnt > ~4 this|that|so much|many|bad|badly",
            "not|wasnt|isnt > ~1 accidental|accident|intentional|deliberate|mistake|first|only ~1 $bo_od",
            "nobody|noone > knows|knew|saw|noticed|realized",
            "no > one knows|knew|saw|noticed|realized",
            "last time *6 took|swallowed|drank|overdosed|od|used|ingested ~5 $bo_pills|$bo_drug|$bo_poison|bottle|pills",
            "was|were ~1 talking|awake|alert|conscious|responsive|normal|walking|answering ~2 #|few|couple|ten|five|twenty|thirty|fifteen|an|half ~1 minutes|min|mins|hour|hours ago|before|earlier",
            "$bo_od ~2 when|while|at ~1 he|she|i|age|was ~1 was|were? #|young|younger|little",
            "was ~1 talking|speaking|answering|chatting|responding ~2 to|with|w ~1 me|us|her|him ~2 before|earlier|ago|until|till",
            "after ~2 months|years|days|weeks|yrs clean|sober|sobriety",
            "relapsed|relapse|slipped *5 after ~2 months|years|days|weeks|yrs clean|sober|sobriety",
            "flushed|flushing|poured|dumped|put|puts|threw|tossed|washed|pouring|flush|emptied|emptying ~5 down|in|into|out ~1 toilet|sink|drain|trash|garbage|commode",
            "flushed|flushing|flush ~3 $bo_pills|$bo_drug|it|them|stash",
            "poison|poisoning|poisons|poisoned ~1 $pos ~1 food|water|coffee|tea|meals|drinks|meds|air|well|soup|milk|dog|cat|tap|drink|cooking",
            "poison|bleach|arsenic|something|chemicals|drugs|stuff ~2 in|into ~1 $pos ~1 food|water|coffee|tea|meals|drinks|air|soup|milk|vents|cooking",
        ),
        masks=True,
    ),
)
