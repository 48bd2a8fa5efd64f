"""The body: wakefulness, overdose, drink and drugs, and bodily complaints."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "bo_person": words(
        "man male female person woman subj subject one guy pt patient lady someone somebody m f"
        " fem kid boy"
        " girl party individual student resident driver passenger gentleman senor hombre mujer"
        " muchacho"
        " chavo persona coworker worker rider customer guest adult elder teen dude"
    ),
    "bo_not": words(
        "not isnt doesnt dont wont cant cannot didnt couldnt arent aint no wasnt never unable"
        " hasnt without"
        " nt stopped stops wouldnt nobody"
    ),
    "bo_rousing": words(
        "arousing "
        "waking awake roused rousing arousing arousable rousable awakening"
        "  responding responds responded responsive breathing conscious react reacting reacts"
        " reacted stirring stir stirs stirred twitched flinched flinching flinch"
        " respond wakin"
    ),
    "bo_rouse": words(
        "stir revive budge wake waken awaken rouse arouse woken awakened roused waking"
    ),
    "bo_cannot": words("cant cannot wont couldnt unable isnt hasnt failed nt impossible"),
    "bo_tried": words(
        "prodded hollered yells shakes kicks slaps slapping pinches pinching pokes poking nudges tapping taps jostled screamed hollering prodding doused sternally shout "
        "nudged nudging shook shaking shaken shake yelled yelling banged banging poked pinched"
        " sternum rub"
        " called knocked knocks tapped touched tried kicked slapped shouting shouted splash"
        " splashed honked rubbed"
    ),
    "bo_lie": words(
        "layed laid slouched keeled tumbado tumbada recostado "
        "laying lying layin lyin lays slumped sprawled crumpled collapsed facedown motionless"
        " prone supine tirado tirada acostado acostada caido caida sprawl"
    ),
    "bo_place": words(
        "ground floor sidewalk street road roadway grass bench wheel alley lot hallway stairs"
        " stairwell ditch"
        " bathroom restroom rr tub linoleum pavement curb median driveway lawn porch bed couch"
        " seat stall"
        " park shelter platform tracks stop corner doorway steps landing banqueta calle piso"
        " suelo banco"
        " baño parque acera wall dumpster vehicle car bushes"
    ),
    "bo_awake": words(
        "a/o awake conscious alert caox cao consciente despierto despierta responsive coherent"
        " lucid aox aaox a&ox"
    ),
    "bo_drug": words(
        "sudafed pseudoephedrine robaxin methocarbamol topamax keppra patches "
        "gabas benadryls tylenols naproxens oxycontins droga "
        "aspirinas zofran prednisone lisinoprils levothyroxine atenolol verapamil diltiazem phenobarbital colchicine glipizide ozempic gummies melatonins sleepers tramadols nyquils imodium loperamide caffeine ritalins vyvanse concerta carisoprodol quetiapines citalopram escitalopram paxil paroxetine duloxetine cymbalta haldol latuda "
        "oxys norcos percocets vicodins xanaxs klonopins seroquels zolofts tylenols aspirins advils benadryls ambiens gabapentins tramadols adderalls edible losartan warfarin digoxin amitriptyline nortriptyline venlafaxine "
        "fentanilo clonazepan rivotril tramadol ketamina molly lyrica pregabalin dramamine "
        "naproxen excedrin "
        "tylenol acetaminophen advil ibuprofen motrin aspirin aleve benadryl diphenhydramine"
        " xanax alprazolam"
        " klonopin clonazepam ativan lorazepam valium diazepam ambien zolpidem seroquel"
        " quetiapine trazodone"
        " zoloft sertraline prozac fluoxetine lexapro celexa effexor wellbutrin bupropion"
        " lithium depakote"
        " gabapentin neurontin oxycodone oxycontin oxy percocet percs vicodin norco hydrocodone"
        " tramadol"
        " morphine methadone suboxone fentanyl fent heroin insulin metformin metoprolol propranolol"
        " amlodipine lisinopril adderall ritalin melatonin unisom nyquil dayquil robitussin dxm"
        " coricidin"
        " antidepressants antidepressant sleeping opioids opiates benzos benzo cocaine coke meth"
        " mdma ecstasy"
        " molly ketamine xanex xanny bars hydroxyzine buspar remeron mirtazapine lamictal"
        " lamotrigine risperdal"
        " zyprexa olanzapine abilify flexeril cyclobenzaprine soma baclofen clonidine temazepam"
        " paracetamol"
        " ibuprofeno aspirinas lortab dilaudid edibles"
    ),
    "bo_pills": words(
        "pills tablets capsules pastillas tabs caps medication medications meds medicine bottle"
        " bottles btl"
        " pill rx prescription prescriptions painkillers medicina medicinas blister tabletas"
        " narcotics"
    ),
    "bo_took": words(
        "gobbled gulped guzzled drained emptied metio empastillo finished gobbling gulping ingests swallows drunk "
        "tragó tome tomé tragado tomado eats "
        "took taken taking swallowed swallow ingested ingesting downed popped ate eaten tomo"
        " trago tragó tomó"
        " consumed injected takes swallowing drank popping tooken had did done used chugged"
    ),
    "bo_many": words(
        "fistful fistfuls twice triple demasiadas demasiada mucha muchos supply whatever palmful mouthful ton tons bajillion loads rest excessively "
        "many much lot lots alot bunch handful handfuls whole entire all full rest bottle"
        " bottles too excess"
        " excessive everything large unknown unk several dozen dozens double extra multiple"
        " muchas todas"
        " puño bastantes remaining half quantity amount random"
    ),
    "bo_number": words(
        "eleven thirteen fourteen sixteen seventeen eighteen nineteen "
        "ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen"
        " veinte treinta"
        " cuarenta cincuenta diez quince eight nine cien"
    ),
    "bo_od": words(
        "od ods odd oding oded overdose overdosed overdosing overdoses sobredosis odng o/d"
        " overdos overdoze"
    ),
    "bo_narcan": words("narcan naloxone narcaned narcanned narcans"),
    "bo_given": words(
        "by pusimos puse pusieron ponen pusieron dimos echaron echamos puso already "
        "administrado aplico aplicamos "
        "given gave administered admin administering giving deployed sprayed used hit pushed x"
        " effect change"
        " worked working response dose doses onboard going aboard brought revived back dio"
        " dieron aplicaron w/ w"
    ),
    "bo_poison": words(
        "perfume cologne bait insecticides raticide "
        "windshield fluid chemical chemicals cleaners disinfectant "
        "sanitizer isopropyl coolant acetone thinner kerosene insecticide herbicide fertilizer "
        "pods pod rodenticide weedkiller mothballs raid solvent turpentine lye roundup berries "
        "nicotine clorox fabuloso raticida insecticida "
        "bleach antifreeze poison drano cleaner detergent pesticide cloro veneno windex peroxide"
        " ammonia lysol pinesol"
    ),
    "bo_gear": words(
        "pipa tourniquet needle needles syringe syringes foil jeringa paraphernalia straw jeringas"
    ),
    "bo_drunk": words(
        "drunk intox intoxicated intoxicted hbd etoh tipsy hammered buzzed borracho borracha"
        " tomado tomada"
        " ebrio ebria plastered inebriated wasted drinking impaired drunken boozing ebriedad"
        " intoxed"
        " tomando bebiendo pedo drinkin"
    ),
    "bo_drink": words(
        "pint mezcal brandy cognac seltzer seltzers aguardiente vino moonshine hennessy "
        "alcohol beer beers wine vodka whiskey liquor booze rum tequila cerveza cervezas shots"
        " tequilas gin"
        " bourbon fifth pint etoh malt"
    ),
    "bo_street": words(
        "meth methamphetamine crystal heroin fentanyl fent crack cocaine coke weed marijuana pot"
        " thc blunt joint"
        " pcp k2 k spice shrooms mushrooms lsd acid molly mdma ketamine drugs drug dope edibles"
        " bath salts"
        " cristal mota droga drogas speed ice ghb opioids opiates kratom inhalants whippets dabs"
        " bong"
        " hits something percs xans stuff foil"
    ),
    "bo_using": words(
        "smoked smoking used using snorted snorting injected injecting shot shooting high"
        " took taken doing"
        " did relapsed huffing huffed vaping ate eating fumando inhaled"
    ),
    "bo_cant": words("cant cannot unable couldnt barely hardly able keeps doesnt"),
    "bo_stand": words("stand standing walk walking speak talk sit stay pararse caminar hablar"),
    "bo_puke": words("vomiting vomit puking puked vomited throwing vomitando puke barfing"),
    "bo_breath": words("breathing breathe breath respirar respirando breaths"),
    "bo_hard": words(
        "trouble difficulty diff hard cant cannot short shortness unable struggling difficult"
        " labored problems couldnt stopped"
    ),
    "bo_struck": words(
        "struck hit hits smacked bumped cracked split landed injury injured wound gash trauma"
        " lac laceration"
    ),
    "bo_hurt": words(
        "uti pneumonia diarrhea constipated detoxing gallstones kidneystones infeccion duele duelen ardor mareado mareada vomito "
        "pain pains ache aches aching sore  swelling sprained twisted fractured"
        "      "
        " rash fever nausea nauseous dizzy headache migraine limping limp  sick injured"
        " injury"
        " infection infected     dolor fiebre enfermo enferma hurts"
        " cramping cramps"
        "   limps vertigo dehydrated sugar toothache withdrawal withdrawals"
        " withdrawing"
    ),
    "bo_injury": words(
        "injury injuries inj injs medical injured heridos heridas lesiones lesionados complaints"
        " wounds herido lesionado"
    ),
    "bo_out": words(
        "unrouseable ashen "
        "unresp unresponsive unconscious wake waking woken responding nodding slumped passed collapsed"
        " rouse roused breathing gurgling moving purple gray grey blue respond responds unarousable"
    ),
    "bo_now": words("now currently just again finally ya ahora is hes shes"),
}

_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="mask.body",
        phrases=(
            "breathing a word",
            "fainting goat|goats|couch|spell|spells",
            "movement on|in ~2 application|case|claim|request|ticket",
            "unresponsive|responsive to therapy|treatment|meds|medication|emails|requests",
            "knocked out of ~1 playoffs|tournament|game|race|running|contest",
            "respond|responding|responds to ~1 key|remote|button|controls|brakes",
            "passed|fainted|blacked out drunk? last|this weekend|summer|week|month",
            "pulse ox|oximeter|point|rate|check",
            "unresponsive landlord|management|website|screen",
            "knock|knocks|knocked|knocking|banged|rang|doorbell _4 door|gate|apt|unit|doorbell? _2 no|nobody|without|wo answer|response|reply|ans",
            "= dog|dogs|cat|cats|puppy|kitten|horse|bird|deer|raccoon unresponsive|unconscious|limp|poisoned",
            "dog|dogs|cat|cats|puppy|kitten|horse|bird|deer|raccoon is|wont|isnt|was *1 breathing|wake|moving|breath|responding|respond|collapsed|passed",
            "unconscious bias|biases|mind|patterns",
            "cpr class|classes|training|certified|certification|instructor|course|card|trained|kit|dummy",
            "faint|faints|fainting at|when|if|easily|sometimes|often|whenever",
            "responsive|responding|respond to ~4 offer|offers|referral|referrals|outreach|services|resources|suggestions",
            "flagged|flags|flagging _2 down",
            "hurts|hurt|hurting $self|anybody|anyone|someone",
            "losing it|them|track|patience|mind|her|his",
            "empty|emptied ~2 $bo_drink bottle|bottles|can|cans|btl",
            "no|ya|ni contesta|contestan|responde|contestó _2 tel|telefono|puerta|llamadas|mensajes|cel|celular|llamada",
            "no quisiera|quiere|querer|quiero|no despertar|despertarse",
            "hung|hangs|picked up once|again|twice",
            "quisiera no despertar",
            "wont|not|refuses move|budge along|off|over|from|to|out|away",
            "relapsed|relapse _4 last|yesterday night|week|month|weekend?",
            "od|o/d jacket|shirt|pants|hat|cap|bag|backpack|coat|uniform|tint|vest",
            "not|wasnt|never|isnt|werent knocked|ko|out _1 out|cold?",
            "si|suicide|attempts|attempt|meds|weapons|drugs|name : no response|answer|reply",
            ("everything|sky|car|hair|shirt|house|truck|jacket is|looks|was grey|gray|blue|purple"),
            (
                "mothers|fathers|moms|dads|wifes|husbands|sisters|brothers|sons|daughters stroke|"
                "seizure|heart|overdose|od|cancer"
            ),
            (
                "friend|friends|brother|son|daughter|husband|wife|sister|cousin|boyfriend|"
                "girlfriend|mom|dad|roommate|partner|buddy _2 $bo_od *3 died|dead|passed"
            ),
            (
                "husband|wife|friend|bf|gf|boyfriend|girlfriend|brother|sister|other|partner _2 "
                "used|took|did|smoked|drank _1 too|also|aswell *4 up|awake|alert|fine|ok|walking "
                "_1 walking|talking?"
            ),
            "died|dead of|from _1 $bo_od *14 $bo_narcan",
            "smells|smell|smelled|odor no _1 alcohol",
            "expired|old|unopened|unused $bo_narcan",
            (
                "high school|schooler|street|rise|blood|fever|priority|risk|st|volume|"
                "speed|anxiety|"
                "heart|pressure|crime|traffic|pitched|chair|ground|water|end|rate|bp|temp|"
                "schl|noon|"
                "five|rent"
            ),
            (
                "drinking|drank|drink water|coffee|tea|juice|soda|fountain|milk|gatorade|straw|pop|"
                "cocoa"
            ),
            "smoking|smoked cigarette|cigarettes|cigar|section|area|brisket|meat",
            "acting|like drunk",
            "drunk tank",
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
            "sick of|to",
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
            "dope|ice cream|cold|water|tea|skating|chest|box|machine|rink|storm|fishing|song|car",
            "pot hole|luck|roast|plant|pie|pan|belly",
            "drug store|screen|test|free|trafficking|court|counselor|rehab|program",
            "speed limit|bump|trap|ing|up|zone|racing",
            "poison ivy|oak|control|sumac|center",
        ),
        masks=True,
    ),
    Rule(
        id="mask.old-overdose",
        phrases=(
            "friend|friends|brother|sister|mom|dad|cousin|partner|someone|coworker $bo_od and|so *4 misses|miss|grieving|grief|mourning|died|dead|gone|funeral|lost",
            "takes|take ~1 $bo_number|#|two|three|four ~2 $bo_pills|$bo_drug _1 a|per|every|each|daily day|night|morning?",
            "took|takes|taken|grabbed ~3 $bo_pills|$bo_drug away|from|back",
            "handful|handfuls|fistful of gravel|dirt|sand|snow|candy|rocks|hair|change|coins|leaves|grass|cash|money|food|chips",
            "afraid|worried|scared|fear|fears $he|caller|rp? ~1 might|could|may|would|will|will $bo_od",
            "$bo_od _2 one|two|three|four|five|six|several|few|couple|many|some|# _1 years|months|weeks|days|yrs ago|back",
            "spilled|spilt|dropped|counting|counts|counted|sorting|organizing ~3 $bo_pills|pills|meds",
            "worried|afraid|scared|fear|fears _3 will|would|could|might|may _1 $bo_od _1 again|someday|some|one|eventually|too|like day?",
            "took|taken|takes|taking a|1|2|3|one|two|three|couple of? ~1 $bo_drug|$bo_pills for|bc|because|w|with ~2 headache|headaches|pain|sleep|fever|cold|back|allergies|cramps|anxiety|relief|knee|tooth|migraine",
            "thinking|thinks|thoughts|thought|considering|considers of|about ~1 taking|swallowing|$bo_od _4 $bo_pills|$bo_drug?",
            "wants|want|wanting|wanted|plans|planning|going|threatening|threatens|threatened|might|would|could|will|gonna to? take|swallow|overdose|od|ingest _4 $bo_pills|$bo_drug|pills",
            "took|taken|taking a? lot|lots|bunch of? ~1 pictures|photos|pics|time|notes|videos|abuse|work|effort|courage|heat|blame|classes|guts|convincing|stuff",
            "$bo_od _2 in|on|back|since january|february|march|april|june|july|august|september|october|november|december",
            "$bo_od awareness|prevention|training|event|kit|death|deaths|class|memorial|vigil|education",
            "died|dead|lost|death|passed _4 $bo_od",
            (
                "$bo_od _1 twice|once|before|# _1 in|before|times|last|ago|over|times|"
                "since _2 #|ago|"
                "year|spring|summer|fall|winter?"
            ),
            "$bo_od _1 in #|college|jail|prison|high|rehab",
            (
                "$bo_od _2 last|this|# year|month|summer|spring|winter|week|fall|years|"
                "weeks|months|"
                "monday|tuesday|wednesday|thursday|friday|saturday|sunday ago?"
            ),
            "$bo_od _1 # months|years|weeks|days|yrs ago|back",
            "hx|history|h/o|prior|previous|past|former ~2 $bo_od",
            (
                "$bo_narcan _3 last|on year|month|summer|spring|winter|week|fall|monday|tuesday|"
                "wednesday|thursday|friday|saturday|sunday"
            ),
            "took|taken|swallowed _4 # days|weeks|months|years ago",
            (
                "discharged|released|admitted|hospitalized|hospital|inpatient *5 after|for|"
                "following|"
                "from *2 $bo_od"
            ),
            (
                "friend|brother|son|daughter|husband|wife|sister|cousin|boyfriend|"
                "girlfriend|mom|dad "
                "_1 died|dead _1 from|of|by _3 $bo_od"
            ),
            "dead|died|passed|lost of|from|to _1 $bo_od|fentanyl|heroin",
        ),
        masks=True,
    ),
    Rule(
        id="mask.not-known",
        phrases=(
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
            "yesterday ~3 passed|fainted|unconscious|blacked|unresponsive",
            "last week|month|year ~3 passed|fainted|blacked",
            "passed|fainted|blacked|collapsed out? ~3 yesterday",
            "passed|fainted|blacked|collapsed out? ~3 last|this week|month|year",
            "passed|fainted|blacked|collapsed out? ~3 days|weeks|months|years ago",
            "if|until|till|til|unless ~2 passes|pass|blacks out",
        ),
        masks=True,
    ),
    Rule(
        id="body.unresponsive",
        phrases=(
            "passed|pass|blacked clean|straight|right|completely|totally|plumb|slap out >!of|the|flyers|candy|cards|test",
            "floppy|asystole|flatline|cyanotic",
            "ice|stone cold >!beer|water|cream|weather|outside|drink|room|tea|and",
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
            "unrouseable|unwakeable|unwakable|unawakable|unarouseable|unrousable|inconciente|desmayado|desmayada",
            "!not stopped|quit|not|isnt|wont|doesnt|ceased|never ~1 responding|respond|reacting|react|responsive to ~1 staff|me|us|officer|officers|voice|commands|touch|anything|anyone|pain|light|medics|crew|stimuli|rub|verbal|name",
            "eyes _1 fixed|glassy|rolled _4 not|no|wont|doesnt|isnt",
            "not|doesnt|isnt|didnt|wont|hasnt react|reacting|reacted|stir|stirred|stirring to|when|at|if",
            "$bo_tried _8 nothing >!like|to|else|was|is|in|on|wrong|about|serious|helps|works|bad|broken|missing|stolen",
            "gcs|glasgow _2 3|4|5|6|three",
            "nobody|noone|nobodys|nadie|neither _3 wake|rouse|awaken|arouse|stir|revive|waken|despertar|despertarlo|despertarla >!up|early|before",
            "no one _3 wake|rouse|awaken|arouse|stir|revive",
            "no|not|never|without ~1 answer|response|reaction|reply|flinch _8 slap|slaps|shakes|pinch|pinches|pokes|poke|touched|touches|kicked|kicks|nudged|prodded",
            "$bo_not answer|talk|speak|answering|talking|respond _8 eyes _1 shut|closed",
            "eyes shut|closed _6 no|not|wont|doesnt|isnt|cant answer|response|talking|talk|move|moving|answering|wake|open|movement",
            "$bo_narcan *8 still|remains|remained|stays out|down|gone|blue|nothing|unchanged",
            "still|remains|remained|stays|laid|been out cold|on|since|for|after >!of|my|our|there|front|back|porch|bail|patrol",
            "$he is|are dead >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|for|since|on",
            "!wish|wishes|wished|if shes|hes|theyre dead >!to|set|serious|tired|inside|wrong|broke|weight|asleep|sober|silent|now|for|since|on",
            "loc|unconscious|consciousness|out *8 not|hasnt|isnt|never _1 come|coming|came|gained|regained _1 to|back|around|round|consciousness",
            "$bo_using _2 $bo_street|$bo_drug _8 friend|he|she|hes|shes|now|buddy|roommate is? out|down >!of|there|here|in|by",
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
            "= stopped|quit|stops responding|breathing|moving >!to",
            "no longer responding|responsive|breathing|conscious|awake",
            "slumped|collapsed|passed|down *6 $bo_not respond|responding|answer|wake",
            "cant|cannot|couldnt|unable be? woken|awakened|roused|aroused",
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
            "eyes _2 open _2 not|no|nobody _2 responding|response|blinking|home",
            (
                "no|not|nothing _1 answer|reaction|response|movement _2 shake|shook|shaking|shaken|"
                "pain|voice|rub|sternal|slap|yelling"
            ),
            "blacking|passes|blacks|conked|knocked out >!of|the|a|flyers|candy|with|w",
            "quit|quits|stopped breathing|responding|moving",
            "lips|face|skin _2 blue|purple|gray|grey|morado|morados|azul|azules",
            "se desmayo|desmayó|desvanecio|desvaneció|puso morado|morada|azul?",
            (
                "unresponsive|unresp|unconscious|uncon|unconsc|uncons|unconcious|unconscios|"
                "unresponding|inconsciente|unarousable|lifeless|comatose|pulseless|unrousable|"
                "inconciente|unrsp|unres"
            ),
            "$bo_not ~1 !stay|keep|fully|stays|staying|completely $bo_rousing",
            "collapsed|dropped|fell *4 not|isnt|wont answering|talking|answer|talk",
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
                "respira|reacciona|movement|respiration|responsive"
            ),
            "no signs of life",
            "no se mueve|despierta",
            "sin responder|respirar|pulso|conocimiento|sentido",
            "passed|passing|blacked|knocked|zonked|ko|konked out",
            "passed out",
            "out cold",
            "completely|totally out",
            "hes|shes|is|him|her|theyre|pt still out >!there|of|here|on|in|by|with|w|front|back",
            "fainted|faints|fainting|syncope|syncopal|desmayado|desmayada|desmayo|desmayó",
            "perdio|perdió el? conocimiento|conciencia",
            "lost|loss|losing of? consciousness",
            "loss of consciousness",
            "positive|pos|brief loc",
            "cpr|compressions|aed|doa|coding|flatlined",
            "cardiac|full|respiratory|resp arrest",
            "agonal",
            "code team|blue|working",
            "turning|turned|turns|hes|shes|went|going blue|purple|gray|grey|morado|azul",
            (
                "found|appears|looks|seems|poss|possibly|obviously|likely|hes|shes|believed|thinks "
                "_2 dead|deceased|doa"
            ),
            "$bo_tried _6 got|getting|and|w|with|get nothing|nada",
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
            "limp|lifeless _1 and|body|in|on",
            "eyes _2 rolled|rolling back",
            "dead _1 weight|on arrival|body",
            "isnt|not|no wakin|answering _2 voice|touch|pain|shaking",
            "only|just breathing|snoring",
            "gurgling|snoring _3 blue|wont|not|cant",
        ),
        says=(("consciousness", "unresponsive"),),
        whole=True,
    ),
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
    Rule(
        id="body.overdose",
        phrases=(
            "floor|down|limp|collapsed|out|gray|blue|unresponsive|fell after using|use|injecting|shooting|smoking|snorting",
            "snorted|smoked|injected|took|used|sniffed something|somethin|stuff|powder *10 limp|blue|down|unresponsive|collapsed|gray|grey|seizing|wake|unconscious",
            "overmedicated|overmedicating|overdoes of?",
            "toxicity|toxic level|levels|ingestion?",
            "opioid|opiate|drug|tylenol|lithium|acetaminophen toxicity",
            "threw|knocked|tossed|slammed|kicked back ~4 $bo_pills|$bo_drug",
            "chewed|chewing|sucked|licked ~3 patch|patches|$bo_pills|$bo_drug",
            "se inyecto|inyectó|metió|metio|fumo *6 no|ya despierta|responde|respira|reacciona",
            "unk|unknown pills|meds|drug|drugs|substance >!if|what|use|history",
            "pills|them|meds _2 already|now in|inside her|him|me|my",
            "#|$bo_number _1 $bo_drug ~1 gone|missing",
            "swallowed|gobbled|gulped|downed|popped|ingested|guzzled|gobbling|swallowing|tragado|ingested _5 $bo_pills|$bo_drug|$bo_poison",
            "took|taken|swallowed|ate|downed ~1 them|those _3 all|every",
            "all|every of|last them|it|one _4 took|taken|swallowed|ate|downed|gone",
            "put|puts|shoved|stuffed|poured|threw|crammed|dumped|tossed _4 $bo_pills|pills|tablets|meds _3 mouth|throat|back|down",
            "finished|polished|knocked|drained|emptied|killed off|back? ~4 $bo_pills|$bo_drug",
            "se? paso|pasó de|con pastillas|dosis|droga|drogas|medicina",
            "se metio|metió|inyecto|inyectó ~2 mucha|mucho|demasiada|demasiado|droga|drogas|heroina|fentanilo|cristal _1 droga?",
            "prescription|bottle|bottles|pack|packs|container|supply|refill|script _4 gone|empty|emptied|missing|short|used >!tank|house|fridge",
            "pill|pills|med|meds|medication|medicine|rx|prescription bottle|bottles|packs|pack|container|cards _3 next|beside|by|near|around|floor|scattered|open|empty|spilled|hand",
            "gave|given|giving|injected $self _2 twice|double|triple|extra|too|all|more|whole|# _2 insulin|$bo_drug|dose|doses|much|units",
            "shot|shoots|shooting up _1 too much|many|more",
            "#|$bo_number missing|gone|short ~2 $bo_drug|$bo_pills",
            "snorting|snorted|smoking|smoked|popping|popped ~3 pill|pills|$bo_street|$bo_drug *8 collapsed|down|unresponsive|passed|blue|fell|seizing|seizure",
            "!freaking|freaked|tripping|spaced|zoned|bugging|calm|coming|wind out|collapsed|down|unresponsive|passed|blue|fell|seizing|dropped after|from ~1 snorting|smoking|taking|injecting|using|shooting ~3 pill|pills|$bo_street|$bo_drug|up",
            "$bo_took ~3 handful|handfuls|mouthful|fistful|fistfuls|bunch of? _1 something|somethin|stuff|unknown|them|those|capsules|who",
            "deliberate|deliberately|intentional|intentionally|purposely|purposefully|willfully _2 $bo_od|took|swallowed|ingested|ingestion",
            "injected|shot|smoked|snorted|took|taken|used|swallowed|ingested|did|taking _3 more than ~3 prescribed|meant|usual|supposed|directed|intended|should|normal|dose|needed|planned|label|allowed|she|he|i",
            "huffed|huffing|inhaled|inhaling|sniffed|sniffing _4 duster|paint|glue|freon|propane|butane|aerosol|gas *8 out|collapsed|floor|down|dropped|fell|passed|seizing|seizure|blue|unresponsive|unconscious|wont",
            "too much _1 duster|dope|coke|cocaine|meth|molly|ghb|insulin|methadone",
            "cocaine|coke|weed|drugs|molly|meth|powder|joint|vape|stuff|it ~2 laced|spiked",
            "cocaine|coke|weed|heroin|meth _3 cut|mixed with|w fent|fentanyl|something",
            "did|does|doing|done|snorted|took a|some|two|three|#|another|couple|few _1 line|lines|bump|bumps|hit|hits *6 dropped|collapsed|out|down|fell|unresponsive|passed|unconscious|blue|seizing",
            "shot|shoots|shoot|shooting up and|then _2 went|go|goes|fell|dropped|falls|drops|slumped|collapsed",
            "$bo_took _2 handful|bunch|lot|bottle _6 $bo_pills|$bo_drug|pills|tablets",
            "$bo_took all _4 $bo_pills|$bo_drug",
            "pill|pills|med|medicine bottles all|everywhere|scattered|around|next|beside",
            "mixed|mixing|combined|combining|washed _3 $bo_pills|$bo_drug _3 $bo_drink|down",
            "$bo_od attempt|attempts",
            "intentional|intentionally|accidental|accidentally _2 $bo_od|ingested|ingestion|overdose|took|double",
            "$bo_took _6 $bo_poison",
            (
                "no|need|needs|needed|want|bring|get|grab|find $bo_narcan >!training|kit|kits|"
                "class|classes|refill"
            ),
            "$bo_narcan _1 needed|please|now",
            (
                "given|gave|gives|took|taken _5 $bo_drug|meds|medication|dose|pill|pills|medicine "
                "_1 twice|double|again"
            ),
            "doubled|tripled|double|triple _2 $bo_drug|dose|meds|medication",
            "$bo_took _3 $bo_many _3 of|de|on? $bo_drug|$bo_pills|$bo_poison",
            "$bo_took _4 $bo_pills|$bo_drug and|y|with|w|w/|plus _2 $bo_drink",
            (
                "may|might|could|think|thinks|believes|afraid|maybe|probably _3 ingested|swallowed|"
                "overdosed|od|odd|oded >!ball|job|number|that|the|one"
            ),
            "hot shot|dose|load",
            (
                "tomo|tomó|trago|tragó|comio|comió|ingirio|ingirió|bebio|bebió|tome|tomé _4 "
                "pastillas|pastilla|medicamento|medicamentos|cloro|veneno|tabletas|frasco|bote|"
                "medicina"
            ),
            "!to|or|by|via|about|from|on $bo_od",
            "$bo_took _4 $bo_many _4 $bo_pills|$bo_drug",
            "$bo_took _3 $bo_drug|$bo_pills _3 $bo_many",
            "took|taken|taking|ate|swallowed|used|did _2 too many|much",
            "took|swallowed|taken|ate all _2 ones|pills|meds|them|it",
            (
                "took|taken|swallowed|ingested|popped|downed|ate|tomo|tomó|trago|tragó _2 pills|"
                "tablets|capsules|pastillas|percs|xanax|xanex|klonopin|ambien|seroquel|"
                "sleeping|tabs"
            ),
            "swallowed|ingested|downed _4 $bo_pills|$bo_drug|pills",
            "took|taken|swallowed|ingested something|somethin >!called|from|out|off|that|and|to",
            (
                "took|taken|swallowed|ingested some|what|sum|unknown _1 pills|substance|i|he|she|"
                "drug|drugs|had|meds"
            ),
            "took|taken|swallowed everything|all _3 cabinet|had|bottle|them|house|pills|meds",
            (
                "all the|of|her|his _3 pills|meds|medication|ones|tylenol|bottle|them _3 took|"
                "swallowed|gone"
            ),
            (
                "pills|pastillas|meds|tablets _2 took|swallowed|tomo|trago|ingested|floor|"
                "scattered|"
                "everywhere"
            ),
            "pills|pastillas|meds|tablets _1 are|were|is? missing|gone|arent|short|unaccounted",
            (
                "drank|drinking|drink|swallowed|ingested|took|taken|ate|tomo|tomó|bebio|bebió _3 "
                "$bo_poison"
            ),
            "poisoned|poisoning $self",
            "alcohol poisoning",
            "!pockets|hands|stomach|purse empty|vacio|vacia|emptied _3 $bo_pills|$bo_drug|pill",
            "$bo_pills|pill _1 bottle|bottles|cards|packs? _1 empty|vacio|vacia|open",
            "too much|many _3 $bo_drug|$bo_pills|medication|pills|drugs|stuff|street",
            "$bo_drug _6 too much|many",
            "double|doubled|tripled|extra _2 dose|doses|dosed|meds|insulin|medication|pills",
            "count is off",
            "took _1 whole|entire|full|handful|bunch|lot|alot|all|rest >!her|his|the|my|day|night|clothes|their|stuff|things|off",
            (
                "se tomo|trago|tomó|tragó|empastillo _4 pastillas|medicina|medicinas|frasco|cloro|"
                "bote|veneno|todas"
            ),
            "slipped|spiked|roofied|roofie|roofies _1 something|drink|drug|her|him",
            "spiked|roofied|drugged",
            "got|gotten|getting into _4 $bo_pills|$bo_drug|edible|gummies|$bo_poison",
            "took _1 a|# bar|bars",
            "drank|drinking|chugged *4 syrup|nyquil|robitussin",
            "taking|popping pills >!for|as|every|daily",
            "laced|bad batch|dope|fentanyl|pill|batch",
            "ingestion|ingestions",
        ),
        says=(("overdose", "suspected"),),
        denied=(("overdose", "none"),),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "suspected"),),
        past=(("overdose", "suspected"),),
        with_suicide=(("suicide_behavior", "in_progress"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.overdose-by-signs",
        phrases=(
            "$bo_gear *8 gray|grey|purple|blue|pale|ashen|slow|pinpoint",
            "$bo_pills|$bo_drug _3 spilled|scattered|empty|open *8 unresponsive|wake|woken|waking|unconscious|rouse|out|breathing",
            "$bo_out *12 took|taken|snorted|smoked|smoking|shot|injected|used|using|ate|drank _3 $bo_street|$bo_drug",
            "took|taken|snorted|smoked|smoking|injected|used|ate _3 $bo_street|$bo_drug *12 $bo_out",
            "$bo_gear *6 move|moving|moved",
            "didnt|doesnt|not|isnt move|moving|moved *6 $bo_gear",
            "$bo_gear *8 waking|rousing|nodding|awake",
            "blue|gray|grey|purple|gurgling *6 $bo_using _1 $bo_street|$bo_drug",
            "$bo_using _2 $bo_street|$bo_drug *8 not|isnt|stopped|barely breathing",
            (
                "unresp|unresponsive|unconscious|wake|waking|responding|nodding|lips|slumped *8 "
                "!metal|lead|steel|iron|pvc|plumbing|exhaust|drain pipe|spoon"
            ),
            (
                "$bo_using _2 $bo_street|$bo_drug *8 unresp|unresponsive|unconscious|wake|waking|"
                "responding|blue|gray|grey|purple|collapsed|slumped|rouse|gurgling|passed"
            ),
            (
                "shooting|shot|shoots up _1 *8 unresp|unresponsive|unconscious|nodding|wake|waking|"
                "responding|blue|gray|grey|purple|slumped|passed|breathing|gurgling|falling"
            ),
            (
                "nodding|unresponsive|wake|waking|passed|responding|unconscious|blue|slumped *8 "
                "shooting|shot|shoots up"
            ),
            (
                "smoked|smoking|snorted|snorting|injected|vaped|huffed|took *8 passed|unresponsive|"
                "unconscious|responding|wake|waking|blue|gray|collapsed"
            ),
            (
                "$bo_gear *8 unresp|unresponsive|unconscious|wake|responding|passed|"
                "nodding|slumped|"
                "breathing|down|blue|out|conscious|floor|tirado"
            ),
            (
                "unresp|unresponsive|unconscious|wake|responding|passed|nodding|slumped|breathing|"
                "down|blue|laying|lying|conscious|rouse|despierta|inconsciente|tirado|floor|ground|"
                "out *8 $bo_gear"
            ),
            "$bo_gear _2 in|still _2 arm|vein|hand|neck|brazo",
            (
                "heroin|fentanyl|fent|opioid|opioids|opiates|oxy|percs|percocet|pills|xanax|dope|"
                "drugs|meth|ghb|methadone *8 unresp|unresponsive|unconscious|nodding|blue|slumped|"
                "wake|breathing|passed|collapsed|rouse|responding"
            ),
            (
                "nodding|unresponsive|unresp|unconscious|slumped|passed|wake *8 heroin|"
                "fentanyl|fent|"
                "opioids|opiates|percocet|percs"
            ),
        ),
        says=(("overdose", "suspected"),),
        whole=True,
        kinds=("substance",),
    ),
    Rule(
        id="body.overdose-known",
        phrases=(
            "#|$bo_number pills|tablets|capsules|tabs|doses of ~1 $bo_drug *3 ago|taken|already|today|tonight|mistake|in|hour",
            "nurse|medic|medics|doctor|ems _1 confirms|confirmed _4 doses|dose|overdose|od",
            "revived|revive|back|woke|came|up|around|responded _2 w|with|by|after|to|con _2 $bo_narcan",
            "saw|watched|seen|witnessed|watching _5 shoot|shot|shooting|inject|injecting|snort|snorting up? _5 go|went|down|out|over|fell|drop|dropped|collapse|collapsed|slump|slumped",
            "medic|medics|ems|er|hospital|doctor|doc|nurse|paramedic|paramedics|physician|toxicology says|said|states|advises|adv|reports|calls _3 $bo_od",
            "$bo_took #|$bo_number|eleven|fourteen|thirteen|sixteen|seventeen|eighteen|nineteen of? _4 $bo_drug|$bo_pills|pills|tablets",
            "already? took|taken _3 $bo_drug|$bo_pills _3 #|$bo_number of",
            "reported|reports|admits|admitted taking #|$bo_number|eleven|fourteen|thirteen _5 $bo_pills|$bo_drug|tablets",
            "#|$bo_number _4 $bo_drug|$bo_pills ingested|taken|swallowed|consumed|downed",
            "$bo_took _1 #|$bo_number _1 of? _2 pills|tablets|capsules|tabs|pastillas|$bo_drug >!mg|minutes|years|hours",
            "$bo_took _2 #|$bo_number x|mg _3 $bo_drug",
            "$bo_narcan _1 by",
            "le pusimos|dimos|dieron|pusieron|puse|di|echamos _1 el|la? $bo_narcan",
            (
                "rn|nurse|staff|medic|pharmacist|lpn|caregiver|aide *8 given|gave|took|received _5 "
                "$bo_drug|meds|dose|medication|pills _1 twice|double"
            ),
            "$bo_narcan _3 $bo_given|#",
            (
                "gave|given|giving|administered|administering|admin|deployed|sprayed|hit|"
                "pushed|used|"
                "doses|dose|x|# _4 $bo_narcan"
            ),
            "narcaned|narcanned|narcand",
            "$bo_took|od|overdosed|overdose|odd _4 #|$bo_number _4 $bo_drug",
            "$bo_took|od|overdosed _3 $bo_drug _2 #|$bo_number mg|pills|tabs|tablets|of",
            "$bo_took _2 #|$bo_number of _4 $bo_pills|$bo_drug",
            "$bo_took _2 #|$bo_number mg|mgs|grams|milligrams _2 $bo_drug",
            (
                "saw|watched|seen|witnessed|vio _5 take|swallow|took|ingest|down|trago|tomo|tragó|"
                "tomó _5 $bo_pills|$bo_drug|pills|pastillas|bottle|btl"
            ),
            "$bo_drug bottle count #",
            (
                "medic|medics|ems|er|hospital|doctor|nurse|engine|paramedic|paramedics _2 confirm|"
                "confirms|confirmed _1 $bo_od"
            ),
            "tox|toxicology positive|pos",
        ),
        says=(("overdose", "confirmed"),),
        denied=(),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "confirmed"),),
        past=(("overdose", "suspected"),),
        with_suicide=(("suicide_behavior", "in_progress"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.no-overdose",
        phrases=(
            "hasnt|havent|has|have|had|did|didnt not? _1 take|taken|took|swallowed|ingested _1 any|them|anything|it|pills|one",
            "no|not _1 pills|meds|tablets|medication taken|ingested|swallowed|missing",
            "none taken|missing|swallowed",
            "not|never touched them|the _1 pills|any",
            "took|taken only? two|2|one|1 for _2 headache|pain|sleep",
            "all|pills|pill|meds|count _2 accounted for",
            "no _1 ingestion|ingestions",
            "not an? overdose|od",
            "took|taken|swallowed none|zero",
            "all _1 pills|there|accounted accounted|counted >!for",
            (
                "no|not|denies|denied|without|isnt|wasnt|never|neg _2 od|ods|oding|oded|overdose|"
                "overdosed|overdosing|overdoses|sobredosis|o/d"
            ),
            (
                "denies|denied|denying _1 taking|ingesting|ingestion|swallowing|using|use _2 "
                "anything|pills|meds|any|drugs|medication|extra|substances|or"
            ),
            (
                "didnt|hasnt|havent|not|no take|taken|took|swallow|ingest|tomo|swallowed"
                " _2 anything|pills|nothing|extra|nada|pastillas"
            ),
            "no se? tomo|tomó nada",
            "pill|pills count _1 correct|right|ok|matches|good",
        ),
        says=(("overdose", "none"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="body.drunk",
        phrases=(
            "a|# beer|beers|drink|drinks|cocktail|cocktails >!of|water|store|can|cans|bottle",
            "too many >!pills|meds|tablets|to|times|of|xanax|tylenol|sleeping",
            "smells|smell|reeks|stinks of|like alcohol|booze|beer|liquor|vodka|whiskey",
            "blew >!up|out|off|his|her|the|a|my|their|kisses|smoke|through|by|past|red|stop|it|away|into|down|in|him|me",
            "on|off a? bender|binge",
            "binging|bender",
            "unk|unknown|some pills|meds|medication and|w|with|y|plus $bo_drink",
            (
                "smell|smells|smelled|smelling|reeks|reek|reeking|reeked|stinks|stink|stinking|"
                "stank|odor|huele|olia|olía|apesta|breath _3 $bo_drink|brewery|distillery|bar|"
                "alcohol|liquor"
            ),
            "pills|meds|xanax|pastillas|tylenol and|w|with|y|plus|n $bo_drink",
            "chugged|downed|pounding|slamming _3 $bo_drink",
            "$bo_drunk",
            "smell|smells|smelled|reeks|odor|smelling _2 $bo_drink|liquor|alcohol",
            "drinking|drank|drunk|consumed|downed|finished _3 $bo_drink",
            "had|having|has|w|with ~2 $bo_drink >!store|shelf|aisle",
            "$bo_drink _2 on|in|all|bottle|breath|today|tonight|board|evening|night|day|involved",
            "under _1 influence",
            "drank|drinking|drunk _2 a? lot|much|few|bit|all",
            "drank >!a|the|some|his|her|all|bleach|it|water|from|antifreeze|cleaner|cough",
            "blew #",
            "been|started|still|back|hes|shes drinking",
            "dui|dwi",
            "few|couple|several|# drinks|beers|shots|cervezas",
            "anda|esta|viene|bien muy|bien? tomado|tomada|borracho|borracha|pedo",
            "public|falling|very|extremely|highly intox|drunk",
            "wasted|plastered",
        ),
        says=(("intoxication", "mild"),),
        denied=(("intoxication", "none"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.high",
        phrases=(
            "came|come|comes|home|arrived|showed _1 high >!school|from",
            "hit|hits|tab|tabs|line|lines|bump of $bo_street",
            "possible|poss|suspected|apparent|current|active|known drug|substance|meth|heroin use|usage|intoxication|influence",
            "coked|methed|doped|strung up|out",
            "cocaine|meth|heroin|fentanyl|crack|drug user _4 used|using|today|tonight|now",
            "took|taken|ate _3 too much $bo_street",
            "nodding off|out _10 shooting|needle|fent|heroin",
            "shooting|shot|shoots up >!the|a|his|her|my|school",
            "edible|edibles|gummy|brownie ever|kicked|hit|too|hitting|trip",
            "first|ate|had|took|eaten _3 edible|edibles|gummy|brownie|gummies",
            (
                "is|hes|shes|be|seems|appears|looks|poss|possibly|was|gets|got|very|really|so|"
                "getting|acting|are|im|and|or|as high >!up|in|above|school"
            ),
            (
                "high on|off|right|again|now|as|kite|and|w/|w|from _2 $bo_street|now|kite|"
                "meth|porch|"
                "shit|acid"
            ),
            "$bo_using _2 $bo_street|methamphetamine",
            "smoked|smoking|used|using|snorted|snorting|injected|relapsed|relapsing tonight|today|again|earlier",
            "under _1 influence _2 $bo_street|narcotics|unknown|drugs",
            "tweaking|tweakin|stoned|drogado|drogada|tripping|geeked|zooted|tweaked|methed",
            (
                "!$bo_od on meth|drugs|something|crack|pcp|k2|shrooms|acid|dope|spice|coke|"
                "mushrooms|cristal|"
                "heroin|fentanyl|molly|lsd|narcotics|substance|substances"
            ),
            "!get|getting|got|been shot|shooting up",
            (
                "smoking|smoked|smokes _1 weed|crack|meth|fentanyl|something|pot|blunt|"
                "joint|dope|k2|"
                "spice"
            ),
            "relapsed",
            "recreational|took _1 edible|edibles|gummies|mushrooms|shrooms|acid|lsd|molly",
            "took|taken sum|some thing|pink|kind|type _1 called|of|pink",
        ),
        says=(("intoxication", "mild"),),
        denied=(("intoxication", "none"),),
        kinds=("substance", "intoxication"),
    ),
    Rule(
        id="body.drunk-severe",
        phrases=(
            "couldnt|cant|cannot|unable _1 stand|walk _6 $bo_puke|puked|vomited",
            "puked|vomiting|vomited|threw|puking _3 himself|herself|self|everywhere *8 drunk|etoh|alcohol|bar|drinking|vodka",
            "empty _1 pint|vodka|bottle|whiskey|handle|fifth *8 wake|unconscious|unresponsive|passed|rouse",
            "wake|waking|unconscious|unresponsive|passed|rouse *10 empty _1 pint|vodka|handle|fifth|beer|whiskey",
            "reeks|smells|stinks|odor _2 alcohol|booze|liquor|etoh *6 unconscious|wake|waking|unresponsive|stand",
            "unconscious|unresponsive|wake|waking|stand *8 reeks|smells|stinks|odor _2 alcohol|booze|liquor|etoh",
            "snorted|snorting|shot|smoked|smoking *6 passed|unconscious|unresponsive|responding",
            "$bo_drunk|drunk|intox|hbd _6 falling|falls|keeps _3 down|repeatedly|over|everywhere|falling",
            "$bo_drunk|drunk|intox|high *8 $bo_cant _3 up|off|stand|walk",
            "passed out from|after|due _1 drinking|drugs|alcohol|intoxication",
            "falling|blackout _1 drunk",
            "$bo_using _2 $bo_street|$bo_drug|perc *10 passed out",
            "$bo_drunk|$bo_drink|hbd *12 $bo_cant _2 $bo_stand",
            "$bo_drunk|$bo_drink|handle|hbd *10 $bo_puke|throwing|unresponsive|unconscious up?",
            "passed out|unconscious|unresponsive *10 chugged|$bo_drunk|$bo_drink|handle",
            (
                "$bo_drunk|high|drunk|meth|something|fifth|alcohol|etoh|vodka _8 $bo_cant _2 "
                "$bo_stand|up|word|words"
            ),
            (
                "$bo_drunk|high|drunk|alcohol|vodka|fifth|wasted|beers|liquor _10 $bo_puke|"
                "unresponsive|unconscious|crawling"
            ),
            "$bo_drunk|high|drunk _4 passed out",
            "passed out _4 $bo_drunk|drunk|$bo_drink|drinking",
            "$bo_cant _2 $bo_stand _8 $bo_drunk|drunk|$bo_drink|high|tomado|borracho",
            "$bo_puke|crawling _8 $bo_drunk|drunk|$bo_drink",
            (
                "too|so drunk|intoxicated|high|wasted|borracho|tomado to|2|that|que _3 $bo_stand|"
                "speak|function|puede|no|cant"
            ),
            "falling _1 down drunk|intoxicated",
            (
                "keeps|repeatedly _1 going|falling|fell|falls down|over|again _10 $bo_drunk|"
                "$bo_drink|etoh|intox"
            ),
            "$bo_drunk _8 keeps|repeatedly _1 going|falling|fell down|over|again?",
            "$bo_cant _3 say|speak|talk a|word|words _14 high|cocaine|meth|drunk",
            "crawling *8 word|speak|talk|stand",
            "alcohol poisoning",
        ),
        says=(("intoxication", "severe"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.sober",
        phrases=(
            "no|not _1 drink|drinks|drinking since|in|today|for",
            "not using|drinking",
            "no|not drinks|drink|beer|drinking _1 today|tonight|since",
            "not using|drinking|high|drunk",
            "not|hasnt|no used|drank|drink _1 since|in|for",
            "# yrs|years|months|days|yr clean|sober",
            "clean|sober # yrs|years|months|days",
            "no|denies|denied|neg|denying|without|sin drugs|drug|alcohol|etoh|substances|drogas _2 drugs|alcohol|etoh|drinking|alcohol|drogas|substances",
            "no|not signs|sign|odor|indication|evidence of drugs|alcohol|intoxication|etoh|drug|impairment|drinking",
            "denies|denied|denying _2 drug|drugs|alcohol|substance _2 use",
            "sober|sobrio|sobria",
            (
                "not|isnt|wasnt|hasnt|has|havent|doesnt _1 not? been? drunk|drinking|intoxicated|"
                "high|intox|using|used|drink|impaired|drank|drinkin"
            ),
            (
                "no|denies|denied|neg|without|sin|negative ~2 $bo_drink|etoh|drugs|drinking|"
                "substances|substance|intoxicants|use|drug|alcohol|hbd|using|intoxication|tomar|"
                "drogas >!smell"
            ),
            "nothing to drink",
            "no _1 use _1 this|today|since|week|tonight|of",
            "clean _1 for|since|and|# and?",
            "uses nothing",
            "doesnt|dont drink|use _1 or|and|drugs?",
            "alcohol|drugs|etoh|drinking no|none|neg|negative|denied|denies",
            "no ha tomado|bebido|usado",
        ),
        says=(("intoxication", "none"),),
        past=(),
    ),
    Rule(
        id="mask.no-odor",
        phrases=("no|not|neg|without smell|odor|smelling|oder of|2 $bo_drink|alcohol|etoh",),
        masks=True,
    ),
    Rule(
        id="mask.nothing-seen",
        # What nobody sees from where they stand is not ruled out.
        phrases=(
            "no one|nobody|noone|none is|was|got|been? hurt|injured|sick|ill|harmed",
            "nobody|noone hurt|injured|sick|ill|harmed",
            (
                "no|not|without|unk|any visible|obvious|apparent|vis|visable injury|injuries|"
                "inj|injs|"
                "trauma|wounds"
            ),
        ),
        masks=True,
    ),
    Rule(
        id="body.red-flag",
        phrases=(
            "hot|flushed skin",
            "skin hot|flushed",
            "$bo_od _1 blue|purple",
            "in sun all|for|since day|hours?",
            "pain|pains|pressure|tightness|tight|heaviness|squeezing|burning _2 in|across|of? $pos? chest|pecho",
            "duele|dolor|presion _2 pecho",
            "overheating|overheated|heatstroke|frostbitten",
            (
                "nosebleed|bleeding|bleed|sangrado|blood|nose _4 not|wont|cant|hasnt|isnt|doesnt "
                "_1 stop|quit|stopping|stopped|control|controlled"
            ),
            "$bo_struck|lump|goose|knot|bump|dent _2 on|to|of _2 head|skull|forehead",
            (
                "nosebleed|bleed|bleeding|fell|fall|head|hit *8 thinners|anticoagulants|eliquis|"
                "coumadin|warfarin|xarelto"
            ),
            "thinners *8 bleed|bleeding|nosebleed|head",
            "heads together|collided|knocked|banged|clashed",
            "copd *6 sat|sats|o2|oxygen|breathing|spo2",
            "no puede|puedo respirar",
            "dolor _3 pecho",
            "chest|pecho _1 pain|pains|pressure|tightness|hurts|hurting|dolor|tight",
            "dolor de|en _1 pecho",
            (
                "cp|anaphylaxis|anaphylactic|convulsing|convulsions|convulsiones|convulsionando|"
                "wheezing|asthma"
            ),
            "$bo_hard _2 $bo_breath",
            "no puede respirar",
            "sob|gasping|choking _1 air|for|on?",
            "seizure|seizures|seizing|siezure|seized|seizurs|ataque|seize",
            "stroke|cva|derrame|droop|drooping|droopy",
            "weak|weakness|numb|numbness|paralyzed _2 arm|side|leg|face|left|right|l|r",
            (
                "one|left|right|l|r|sudden _1 side|sided|weakness weak|weakness|numb|numbness|"
                "paralyzed?"
            ),
            "words|speech _3 scrambled|garbled|jumbled|slurred _3 droop|arm|sudden|side",
            "bleeding _2 from _2 head",
            "$bo_struck _3 $pos? back? of? head|skull|scalp|cabeza",
            "head|scalp|skull injury|trauma|wound|inj|laceration|lac|bleeding|gash",
            "hit|struck|bumped|cracked|split|golpeo|golpeó _2 head|cabeza",
            "fell _6 head",
            "in|active|went|into labor",
            "contractions|crowning",
            "water broke|breaking",
            "giving|gave birth",
            "allergic reaction|to",
            "throat _1 closing|swelling|tight",
            "lips|tongue|face _1 swelling|swollen|blue",
            "blue lips",
            "hypothermia|hypothermic|frostbite",
            "heat stroke|stroke",
            "heatstroke|overheated",
            "heart attack|stopped|infarto",
            "cardiac arrest|issues|event",
            "turning|turned|hes|shes blue|purple|morado",
            "stopped sweating",
            "epi pen|used|given",
            "coughing|vomiting|throwing _1 blood",
            "impaled|amputation|amputated",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.bleeding",
        phrases=(
            "bleeding heavily|profusely|badly|out|alot|lot|bad",
            "heavy|profuse|severe|massive|uncontrolled|arterial bleeding|hemorrhage|hemorrhaging",
            "lot|lots|alot|losing|lost|pool of? blood",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        id="body.lifeless",
        phrases=(
            "cpr|compressions|agonal|aed|pulseless|apneic|coding|asystole",
            "code team|blue|working",
            "$bo_not ~1 breathing|breathe|pulse|respira|pulso",
            (
                "no|sin|without|not|isnt|stopped|aint ~1 breathing|pulse|breath|respira|pulso|"
                "respirar|respirations"
            ),
            "cardiac|respiratory|resp|full arrest",
            "turning|turned|hes|shes|lips|face|is|still|looks _1 blue|purple|morado",
            "gurgling",
        ),
        says=(("medical", "red_flag"),),
        whole=True,
    ),
    Rule(
        id="body.complaint",
        phrases=(
            "headaches|migraines|nauseated",
            "minor|small _1 injury|injuries|inj",
            "threw|throw|throwing|thrown out? $pos back out?",
            "duele|dolor|duelen",
            "in|lot|lots|severe|extreme|bad of? pain",
            "heat exhaustion|exhausted|cramps",
            (
                "collarbone|wrist|arm|ankle|leg|hip|rib|ribs|nose|foot|finger|clavicle _2 broken|"
                "broke|fractured|deformed|dislocated"
            ),
            "glucose|glucometer|sugar|bgl|cbg _2 lo|low|high|hi|#",
            "$bo_hurt",
            (
                "hip|knee|leg|back|arm|ankle|foot|stomach|belly|tooth|shoulder|ribs|hand|wrist _2 "
                "hurts|hurt|pain|injury|hurting|swollen|broken|sprained"
            ),
            "feels|feeling|felt _1 sick|ill|dizzy|faint|weak|nauseous|unwell|lightheaded",
            "low|blood|high|glucose sugar|bp|#|glucose",
            "glucose #",
            "!mentally ill >!will|effects",
            "food poisoning",
            "cough|coughing >!syrup|medicine|drops|drop",
            (
                "broken|broke _2 arm|leg|hip|nose|ankle|wrist|ribs|rib|finger|foot|bone|hand|"
                "collarbone"
            ),
            "bit|bitten|stung|bite|bites _2 by|from",
            "dog|snake|cat|spider bite|bit",
            "skin broke|broken",
            "fell|falls|fallen _4 hip|knee|wrist|arm|ankle|cant|get",
            "skinned|scraped _1 knee|knees|elbow|elbows|hands|chin",
            "duele|dolor|le sangra",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # Left out where a drug explains it.
        id="body.signs",
        phrases=("pale|diaphoretic|clammy|sweaty",),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.wound",
        phrases=(
            (
                "elbow|elbows|knee|knees|chin|hand|hands|lip|finger|face|shin|arm|leg|foot|toe is|"
                "are|elbows|looks? scraped|skinned|cut|bleeding|broken|swollen|bruised|scratched"
            ),
            "hand|arm|face|finger|leg|foot|chin|lip|knee|eyebrow lac|laceration|lacs|gash",
            (
                "cut|split|bloody|busted|scraped|minor lip|hand|chin|knee|nose|finger|foot|elbow|"
                "wound|injuries|injury|lac"
            ),
            (
                "cut|cuts|sliced|smashed|jammed _1 $pos? _1 chin|finger|fingers|fingertip|"
                "thumb|hand|"
                "foot|knee|toe|elbow|eyebrow"
            ),
            "splashed|burned|burnt|burns _4 forearm|hand|hands|arm|arms|foot|face",
            "bruise|bruised|bruises|bruising|abrasion|abrasions|scrapes|scraped|welt|welts|burns|blisters|swollen|puncture|laceration|lacerations|lac|lacs|gash",
            "burned|burnt|cut|cuts|sliced|broke|broken _1 $pos? _1 hand|hands|finger|fingers|thumb|foot|arm|leg|wrist|ankle|toe|knee|rib|ribs|nose|chin|lip|elbow|forearm|collarbone|hip|jaw",
            "arm|leg|wrist|ankle|hip|nose|hand|foot|finger is|are|was|looks|may|might be? _1 broken|broke|fractured|bleeding|cut",
            "small|minor|little _1 cut|cuts|wound|lac|laceration|scratch|scratches|bleeding",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        id="body.no-complaint",
        phrases=(
            "no complaints|complaint of pain|injury|injuries|anything",
            "no _1 medical|aid|ambulance|medics|ems _1 needed|wanted|required|necessary|assistance",
            "nadie|ningun|sin herido|heridos|lastimado|lastimados|lesionado|lesionados|lesiones",
            "no|neg|denies|denied|without|sin|negative|zero _2 $bo_injury >!of",
            (
                "not|isnt|wasnt _1 injured|hurt >!himself|herself|anyone|anybody|the|her|him|me|"
                "anything|someone"
            ),
            "$bo_injury : no|none|neg|negative",
            "uninjured|unhurt|unharmed|ileso|ilesa",
            "nothing physical",
            "no _1 ems|ambulance|medics|unit _1 needed|necessary",
            "physically fine|ok|okay|well",
        ),
        says=(("medical", "none"),),
        whole=True,
    ),
)

# Their masks hide words from these rules alone: "broken glass" is no complaint, and a weapon.
RULES: Final = tuple(replace(rule, scope="body") for rule in _RULES)

REAL_WORDS: Final = words("")
