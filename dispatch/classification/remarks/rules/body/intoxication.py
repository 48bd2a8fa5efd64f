"""Drink and drugs, and how far they have gone."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.together import FAR, Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.drunk",
        phrases=(
            "had|drank|drinking ~3 pack|sixer",
            "aliento alcoholico|alcohol|cerveza",
            "deep in|into ~2 $bo_drink|cups",
            "is|hes|shes|was|got|completely|totally|super|pretty|real|all|getting|looks smashed|trashed|wrecked|loaded|lit|blasted|bombed|toasted|fried|baked|blazed|ripped|tanked|juiced|crocked|sloshed >!by|with|the|a|his|her|into|in|out|car|truck|from|onto|gun|pistol|rifle|w|at|for|on",
            "^ loaded|lit|smashed|sloshed >!by|with|the|a|his|her|into|in|car|truck|gun|pistol|rifle|w|at|for|weapon|firearm|shotgun|on|match|cigarette|window|windows",
            "shots at|of|all ~2 bar|party|night|tequila|vodka|whiskey|fireball|jager|liquor|evening",
            "nipping|nips|nip|nipped|swigging|swig|pulling|sipping|guzzling|sips|swigs|chugging at|from|on|off|of a|his|her|my|the ~1 pint|bottle|flask|forty|tallboy|tallboys|can|bag|beer|fifth|handle",
            "tall can|cans",
            "few|couple|several|some|bunch|# nips|pints|rounds|tallboys|brews|brewskis|forties|handles|swigs|toddies|highballs",
            "pack|packs|rack in|down",
            "into|hitting|back|at ~1 whiskey|vodka|bottle|sauce|booze|liquor|gin|rum|tequila|wine|beer >!store|aisle|bottle|glass|shelf|truck|delivery",
            "!in|buy|wanted|wants|want|for a|# beer|beers|drink|drinks|cocktail|cocktails >!of|water|store|can|cans|bottle",
            "had|having|few|one|drank|after|drinks ~1 too many >!pills|meds|tablets|to|times|of|people|kids|things|calls|problems|xanax|tylenol|sleeping",
            "blew >!its|horn|whistle|up|out|off|his|her|the|a|my|their|kisses|smoke|through|by|past|red|stop|it|away|into|down|in|him|me",
            "binging",
            "!fender bender",
            "partying|partied since|all|tonight|hard",
            "two|three|four|five|six|seven|eight|#|couple|few margaritas|martinis|mimosas|cocktails|tequilas|seltzers|wines",
            "another|cracking|cracked|opened|opening|pounding|chugging|guzzling _2 $bo_drink",
            "odor|smell|smells of beverage|beverages",
            "smells|reeks|reeking|stinks of it",
            "$bo_drug|$bo_pills ~1 and|w|with|plus|on ~2 $bo_drink >!bottle|bottles|store|can|cans",
            "after ~2 $bo_drink >!store|bottle|aisle|can|shelf|company|truck",
            "tomo|tomó|tomando|bebio|bebió|bebiendo ~3 $bo_drink|tequila|cerveza|cervezas|vino|alcohol",
            "$pos second|third|fourth|fifth|sixth|seventh|last|#|2nd|3rd|4th ~1 drink|beer|margarita|cocktail|martini|whiskey|bourbon",
            "too|so lit|faded|gone to|2 get|stand|walk|talk|drive",
            "drinking|drank|drinks some|heavy|heavily|lots|alot|hard tonite|tonight|today|again",
            (
                "smell|smells|smelled|smelling|reeks|reek|reeking|reeked|stinks|stink|stinking|"
                "stank|odor|huele|olia|olía|apesta|breath _3 $bo_drink|brewery|distillery|bar|"
                "alcohol|liquor|listerine|mouthwash"
            ),
            "unk|unknown|some? pills|meds|xanax|pastillas|tylenol and|w|with|y|plus|n $bo_drink",
            "chugged|downed|pounding|slamming _3 $bo_drink",
            "$bo_drunk >!some|half|most|weed|$bo_poison|$bo_liquid",
            "drinking|drank|drunk|consumed|downed|downing|finished|drinks|chugged|chugging|sipping|sipped|slamming|slammed|pounding|nursing|guzzling|guzzled|swigging|swilling|knocking|tossing _3 $bo_drink",
            "shitfaced|tippling|carousing|boozin|pisteando|chupando",
            "bar|pub hopping|hopped|crawl|crawling",
            "taking|took|doing|downing|slamming|throwing ~2 shots ~2 bar|since|all|tonight|of >!fire|at|him|her|them",
            "three sheets",
            "half in the bag",
            "feeling no pain",
            "shit|pie faced|eyed",
            "fucked|effed|lit|liquored up on|off|and|at|tonight|again",
            "on|off a|an|another|his|her ~1 binge|bender",
            "w|with|and|plus : $bo_drink >!bottle|bottles|glass|can|cans|store",
            "had|having|has|w|with ~2 $bo_drink >!store|shelf|aisle",
            "$bo_drink _2 on|in|all|bottle|breath|today|tonight|board|evening|night|day|involved",
            "under _1 influence",
            "drank|drinking|drunk _2 a? lot|much|few|bit|all >!of|water",
            "tripping >!over|on|hazard|and|me|him",
            "drank >!nail|lamp|motor|drain|toilet|brake|rubbing|isopropyl|$bo_poison|$bo_liquid|lighter|hydrogen|floor|oven|mop|cleaning|bug|a|the|some|his|her|all|it|water|from|cough|most|hand|nyquil|robitussin|half|$bo_poison|whole|entire|up|another|something|weed|rat|mouthwash|milk|juice|paint|gas|gasoline|two|three|#|my|our|any|of|one|energy|pine|windshield",
            "bac >!0|zero|level",
            "say|says|said|admits|admitted|thinks|think|suspect|suspects ~1 $bo_drink >!store|shelf|bottle|aisle|cans|truck",
            "empties ~1 all|everywhere|around|scattered|on|next|beside",
            "tomo|tomó|bebio|bebió ~1 mucho|demasiado|bastante >!pastillas|medicina|medicinas|de|medicamento|jarabe|cloro",
            "lot|lots|alot|ton|bunch|too much of? ~1 $bo_drink >!bottle|bottles|can|cans|store",
            "$bo_drink all night|day|evening|weekend|morning|afternoon",
            "lot|much|lots|enough to drink >!water|with",
            "twelve|12|six|6|18|30|case pack|packs|rack _3 tonight|today|drank|deep|already",
            "been|started|still|back|hes|shes drinking",
            "dui|dwi",
            "few|couple|several|#|some|bunch|dozen drinks|beers|cervezas|glasses|margaritas|tallboys",
            "few|couple|several|#|some|doing|did|took|bunch shots >!fired|heard|from|at|toward|towards|twd|in|into|through|of|rang|went|to|on|near|by|outside|coming|were|thru|behind|then|and",
            "glass|glasses|bottle|bottles|cup|cups|can|cans|shot|shots|pint|handle|fifth|swig of $bo_drink",
            "holding|holds|sipping|clutching|carrying|nursing|w|with|has|swigging|from _3 fifth|forty|tallboy|tallboys|flask|pint|beer|beers|wine|malt >!bottle|bottles|glass|store",
            "smell|smells|smelled|smelling|reeks|reeking|stinks|breath|odor ~2 alc|etoh|alcool|licor|liquer",
            "slurring|slurred|slurs ~4 drove|driving|drunk|stumbling",
            "empty ~2 pint|fifth|handle|tallboys|tallboy|forty|flask|vodka|whiskey|beer|rum|wine|liquor|tequila|gin",
            "anda|esta|viene|bien muy|bien? tomado|tomada|borracho|borracha|pedo",
        ),
        says=(("intoxication", "mild"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.high",
        phrases=(
            "dabbing|geeking|geekin|tweakin",
            ": meth|pcp|heroin|crack|fent|fentanyl|k2|shrooms|molly :",
            "after ~2 cocaine|meth|crack|heroin|fentanyl|weed|edible|edibles|mushrooms|shrooms|molly|acid|ketamine >!test|deal|bust|arrest|charge|od|overdose|withdrawal",
            "pos|positive for ~2 $bo_street",
            "admits|admitted|admitting to ~1 using|use|relapsing|smoking >!force|the|a|his|her|profanity|restroom",
            "taking|tooken ~4 heroin|meth|cocaine|coke|fentanyl|fent|crack|molly|ecstasy|lsd|acid|ketamine|shrooms|mushrooms|edibles >!away|from",
            "shot|shoots|shooting up a? bit|little|too|some",
            "did|doing|does|done|cutting|sniffed|snorted a|couple|some|few|# line|lines|bump|bumps|rail|rails|key >!dance|of|for|work|up|at",
            "did|doing|does|done|cutting|sniffed|snorted a|couple|some|few|# line|lines|bump|bumps|rail|rails of ~3 $bo_street|what|something|it|powder",
            "smoking|smoked|smokes|hitting ~2 wet|sherm|dust|dip|tar|chore",
            "chasing the? dragon",
            "admits|admitted|admitting|client|pt|patient|guest|resident|he|she|who|said|says|only|male|female|subj|son|daughter|brother|sister|friend|roommate used|smoked|relapsed|snorted >!to|the|a|an|his|her|my|it|for|by|in|as|car|force|chair|that|this|words|them|our|your|their|language|profanity|foul|slurs|cigarettes|outside|bad|racial|physical|all|scissors|some|one|$bo_not",
            "used|smoked this|last|about|before|am|pm|around morning|night|afternoon|am|#|coming|arrival|an|hour|noon",
            "came|come|comes|home|arrived|showed _1 high >!school|from",
            "hit|hits|tab|tabs|line|lines|bump of $bo_street",
            "possible|poss|suspected|apparent|current|active|known drug|substance|meth|heroin use|usage|intoxication|influence",
            "coked|methed|doped|strung up|out",
            "on ice #|for|since|again|and|days|all|right|now|binge",
            "done|did|does pills|blues|percs|bars|oxys|xans|lines|bumps",
            "chugged|drank|downed|killed|finished ~2 handle|fifth|forty|pint|sixer|case|keg|shot|shots|jungle",
            "snorted|snorting|snort|popped|popping|crushed ~2 perc|percs|oxy|oxys|xan|xans|pill|pills|bar|bars|norco|adderall|line|lines|blue|blues",
            "edibles|edible|gummies|gummy|shrooms|pills|xanax|bars|percs|weed and|w|with|plus|n|y $bo_drink",
            "$bo_number|#|one|two|three|four|five|six|seven|eight drinks",
            "$bo_stuff|oxy _5 and|w|with|plus $bo_drink",
            "clerk|rp|caller|staff|mgr|$kin thinks|suspects|believes|guesses ~2 meth|drugs|crack|fent|fentanyl|heroin|pcp|k2|percs|blues|coke",
            "both|just|they|we|all|hes|shes used|using >!to|the|a|his|her|my|it|for|by|in|as|car|force|chair|that|this|words|them|our|your|their|language|profanity|foul|slurs",
            "admits|admitted|admitting _3 $bo_street|$bo_stuff",
            "huffed|huffing|speedballed|inhaling _3 duster|paint|glue|gas|freon|computer|air|whippets|fumes|butane|camper|in?",
            "to|of|for|and|wanted get|getting|got|a high|buzz|buzzed >!school|up|enough",
            "ate|eaten|took|had|eating|popped _6 gummy|gummies|edible|edibles|brownie|brownies >!vitamins|vitamin|bears|worms",
            "friend|friends|buddy|roommate|gf|bf|wife|husband said|says|say|told _2 blues|oxys|fent|fentanyl|heroin|meth|percs|perc|xanax|bars|coke|speedball|molly|ghb|dope",
            "supposed|meant to be coke|cocaine|molly|xanax|weed|perc|percs|adderall",
            "se metio|metió|inyecto|inyectó|fumo|fumó _4 $bo_street|$bo_stuff",
            "took|taken|ate _3 too much $bo_street",
            "shooting|shot|shoots up >!the|a|his|her|my|school|over|this|our|place|house",
            "edible|edibles|gummy|brownie ever|kicked|hit|too|hitting|trip",
            (
                "is|hes|shes|be|seems|appears|looks|poss|possibly|was|gets|got|very|really|so|"
                "getting|acting|are|im|and|or|as high >!up|in|above|school"
            ),
            (
                "high on|off|right|again|now|as|kite|and|w/|w|from _2 $bo_street|now|kite|"
                "meth|porch|"
                "shit|acid"
            ),
            "$bo_using _2 $bo_street|methamphetamine >!tabs|tab|pills|tablets|like|similar|stupid|wrong|bad|dumb|terrible|else|to",
            "using|uses in|behind _2 bathroom|restroom|stall|alley|stairwell|park|bushes|garage|basement",
            "passing|rolling|sharing|hitting|lighting _2 joint|blunt|bong|bowl|pipe",
            "dropped|dropping acid|lsd|tabs|molly",
            "smell|smells|smelled|smelling|reeks|reeking|odor _2 weed|marijuana|pot|cannabis",
            "coming|came down off|from _1 $bo_street|high",
            "$bo_street binge|bender|run",
            "smoked|smoking|used|using|snorted|snorting|injected|relapsed|relapsing tonight|today|again|earlier",
            "under _1 influence _2 $bo_street|narcotics|unknown|drugs",
            "drugged|doped|cracked|tweaked|geeked|coked|spaced up|out >!by|his|her",
            "on bath salts",
            "on angel dust",
            "!$bo_od|odd on cocaine|weed|marijuana|cannabis|ecstasy|mdma|ketamine|ghb|kratom|inhalants|tina|flakka|opioids|opiates|percs|oxys|xans|tranq|xylazine|salvia|peyote|edibles|gummies|uppers|downers|benzos|amphetamines|methamphetamine|methamphetamines|crank|cocaina|heroina|fentanilo|mota|marihuana|drogas",
            "tweaking|tweakin|stoned|drogado|drogada|geeked|zooted|tweaked|methed",
            (
                "!$bo_od|odd on meth|drugs|something|crack|pcp|k2|shrooms|acid|dope|spice|coke|"
                "mushrooms|cristal|"
                "heroin|fentanyl|molly|lsd|narcotics|substance|substances"
            ),
            (
                "smoking|smoked|smokes _1 weed|crack|meth|fentanyl|something|pot|blunt|"
                "joint|dope|k2|"
                "spice"
            ),
            "relapsed",
            "took|taken sum|some thing|pink|kind|type _1 called|of|pink",
            "took|taken|snorted|popped|smoked something|somethin|stuff >!out|from|off|away|that|and|to|else|her|his",
            "popped|did|done _4 !xanax|xanex|zanax bar|bars|perc|percs|blues|oxys|xans|molly|beans",
            "took|taken _4 !xanax|xanex|zanax bar|bars|blues|molly|beans",
        ),
        says=(("intoxication", "mild"),),
        tight=True,
        kinds=("substance", "intoxication"),
    ),
    Rule(
        # "Will not wake after using" denies no use.
        id="body.after-using",
        phrases=(
            "after|from using|use >!force|the|a|his|her|my|it|their|knife|gun|words|restroom|bathroom|toilet|phone|of|our",
            ": hbd >!neg|unk|unknown|no|none",
        ),
        says=(("intoxication", "mild"),),
        whole=True,
        kinds=("substance", "intoxication"),
    ),
    Rule(
        # How far it has gone: with drink or a drug these are more than a little.
        id="body.legless",
        phrases=(
            "legs wont|cant|dont|not hold|work|support",
            "puede ni? parar|pararse|caminar|hablar|sostener",
            "too lit|gone|wasted|drunk|high|faded|drugged to|2? get|stand|walk|sit|talk",
            "$bo_unable to|even|hardly|barely|2? $bo_stand|stan|function >!to|with|him|her|me|it|that|this|by|being|here|still|about|there|in|at|down|another",
            "$bo_unable to|even|hardly|barely|2? stand|walk|speak|talk|pararse|caminar >!to|with|him|her|me|it|that|this|by|being|still|about|another",
            "fell|falls|falling all over",
            "face planted|planting|plants|plant",
            "cant|cannot|couldnt|barely|unable to? stay|remain|keep upright|vertical|standing|balance",
            "$bo_unable _1 get|sit|pull|hold _1 up|off|stand|head >!on|early",
            "$bo_unable _3 $pos? feet >!of",
            "crawling|crawls|crawled|gateando",
            "falling|falls|fell|cayendo|caerse _2 repeatedly|everywhere|again",
            "falling over|down",
            "falling|falls|fell|fallen _2 #|three|four|five|several|multiple x|times >!this|a",
            "keeps|keep|repeatedly|kept falling|fallin|tripping|collapsing|cayendo|cayendose >!asleep",
            "keeps|kept going down",
            "falls|fell|falling|drops ~1 every|each|whenever|everytime time?",
            "$bo_unable ~3 word|words|sentence|sentences|hablar",
            "no puede|se pararse|caminar|hablar|para|sostiene",
        ),
        signs=("legless",),
        whole=True,
    ),
    Rule(
        # Asleep of it and not to be woken. Whose breath stopped has taken too much, which is an
        # overdose, and says nothing of how drunk or high they were.
        id="body.wont-wake",
        phrases=(
            "$bo_not ~3 wake|waking|waken|woken|rouse|roused|arouse|respond|responding|response|responsive|answer|answering|stir",
            "cant|cannot|couldnt|unable ~3 up|round|eyes >!stairs|on",
            "wont get|come|wake|open ~1 up|around|round|to|eyes",
            "passed|passes|passing|blacked|knocked out",
            "and|then|he|she|just|they went|fell|goes|gone|dropped out >!of|there|here|on|in|to|at|with|w|front|back|by|for|side|and|looking|walking|the|a|drinking|his|her",
            "out cold",
            "unresponsive|unresp|unconscious|uncon|unrousable|unarousable|comatose|inconsciente|lifeless|limp|slumped",
            "no|sin ~1 response|responde|reaction|answer|respuesta|despierta|reacciona|respira",
            "$bo_tried _8 nothing|nothin|nada|zip",
        ),
        signs=("wont_wake",),
        whole=True,
    ),
    Rule(
        id="body.puked",
        phrases=(
            "throwing|threw|throws|throw up >!blood|bile",
            "puke|puking|vomit|vomited|vomitando|puked|barfing|barfed|retching|retched|spewing|upchucked|guacareando|vomits|vomiting|pukes|vomitado|vomito >!stars|things|punches|him|her|out|his|rocks|bottles|a|the|everything",
        ),
        signs=("puked",),
    ),
    Rule(
        id="body.at-a-bar",
        phrases=(
            "bar|barstool|barstools|vfw|club|nightclub|pub|tavern|saloon|brewery|cantina|bartender|stool|taproom|party|frat|tailgate",
        ),
        signs=("at_a_bar",),
        whole=True,
    ),
    Rule(
        id="body.drunk-severe",
        phrases=(
            "passed|pass|passing out from|after|due|drunk _1 drinking|drugs|alcohol|intoxication?",
            "drank|drinking|drunk till|til|until|so|to *8 out|fell|dropped|collapsed|unconscious",
            "falling|blackout|blacked|stumbling|stupid _1 drunk",
            "too|so drunk|intoxicated|high|wasted|borracho|tomado to|2|that|que _3 $bo_stand|speak|function|puede|no|cant",
            "alcohol poisoning",
            "no puede ni? _2 de borracho|borracha|pedo|tomado|tomada",
        ),
        says=(("intoxication", "severe"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.will-not-say-what",
        phrases=(
            "declines|declined|refuses|refused|refusing|wont|wouldnt|not to? ~1 say|tell|disclose|answer|state|admit ~2 what|if|whether|how *3 took|taken|ingested|swallowed",
        ),
        says=(("overdose", "refused"), ("intoxication", "refused")),
        whole=True,
    ),
    Rule(
        id="body.sober",
        phrases=(
            "nothing on board",
            "not even a beer|drink|sip",
            "hasnt|havent|didnt|not|never|aint touched|touch|had a? drop",
            "not|isnt|nor|wasnt under _1 influence",
            "not|isnt on anything|drugs|any|substances",
            "breathalyzer|pbt|breath|intoxilyzer ~2 0|zero|0.00|00|000|0.0|clean|negative|zeros|zeroes",
            "no|not|last _1 drink|drinks|drinking|drank|alcohol|etoh since|in|today|for|was|yesterday",
            "havent|hasnt|not used|using|drank since|in >!knife|blade",
            "no|not drinks|drink|beer|drinking _1 today|tonight|since",
            "not|isnt|aint|never using|drinking|high|drunk >!it|them|his|her|that|any|a|the|water|enough|fluids",
            "not|hasnt|no used|drank|drink _1 since|in|for",
            "# yrs|years|months|days|yr clean|sober",
            "clean|sober # yrs|years|months|days",
            "no|denies|denied|neg|denying|without|sin drugs|drug|alcohol|etoh|substances|drogas _2 drugs|alcohol|etoh|drinking|alcohol|drogas|substances",
            "no|neg|denies|without impairment|impaired|intox",
            "no|not signs|sign|odor|indication|evidence of drugs|alcohol|intoxication|etoh|drug|impairment|drinking",
            "denies|denied|denying _2 drug|drugs|alcohol|substance _2 use",
            "sober|sobrio|sobria >!coach|coaches|living|house|home|support|driver|companion|ride",
            (
                "not|isnt|wasnt|hasnt|havent|doesnt _1 been? drunk|drinking|intoxicated|"
                "high|intox|using|used|drink|impaired|drank|drinkin >!it|them|sirens|lights|his|her|that|any|a|the|my|this|water|since|on|to|force|for|much"
            ),
            (
                "no|denies|denied|neg|without|sin|negative ~2 $bo_drink|etoh|drugs|drinking|"
                "substances|substance|intoxicants|use|drug|alcohol|hbd|using|intoxication|tomar|"
                "drogas >!smell"
            ),
            "nothing to drink",
            "not|hasnt|havent had any ~1 today|tonight|since|yet",
            "denies|denied|denying *10 and|or|nor drug|drugs|alcohol|substance|etoh use|abuse?",
            "$bo_not had a|any|anything ~1 drink|drinks|drop|beer|beers|alcohol",
            "never touched|uses|used|tried|does|did|smoked|drinks|drank drugs|drug|alcohol|any",
            "no _1 use _1 this|today|since|week|tonight|of",
            "clean _1 for|since|and|# and?",
            "uses nothing",
            "has|had|have|is|was not|never _1 been? drunk|drinking|intoxicated|high|intox|using|used|drink|impaired|drank >!it|them|sirens|lights|his|her|that|any|a|the|my|this|water|on|to|force|for|much",
            "doesnt|dont drink|use or|and|drugs|alcohol|substances",
            "doesnt|dont drink >!water|coffee|with|his|her|it|that|anything|milk|juice",
            "alcohol|drugs|etoh|drinking no|none|neg|negative|denied|denies",
            "no ha tomado|bebido|usado",
        ),
        says=(("intoxication", "none"),),
        denied=(("intoxication", "none"),),
        past=(("intoxication", "none"),),
        tight=True,
    ),
    Rule(
        # Found so by whoever met them, whatever was thought before.
        id="body.found-sober",
        phrases=(
            "hes|shes|is|was|found|and|appears|completely|stone|seems|totally _2 sober >!house|living|home|for|#|enough",
        ),
        says=(("intoxication", "none"),),
        turn=Turn.SETTLES,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        # Who was out of a drug that somebody names was out of it, also where naloxone woke them.
        id="together.drugged-and-out",
        needs=("intoxication=mild", "wont_wake", "overdose=confirmed"),
        says=(("intoxication", "severe"),),
        within=40,
    ),
    Together(
        id="together.drunk-and-out",
        needs=("intoxication=mild", "wont_wake", "consciousness=unresponsive|out"),
        unless=("consciousness=alert",),
        unless_within=FAR,
        says=(("intoxication", "severe"),),
        within=40,
    ),
    Together(
        id="together.drunk-and-legless",
        needs=("intoxication=mild", "legless|puked"),
        says=(("intoxication", "severe"),),
        within=30,
    ),
    Together(
        id="together.legless-and-sick",
        needs=("legless", "puked"),
        says=(("intoxication", "severe"),),
        unless=("intoxication>=mild", "intoxication=none", "medical>=minor"),
        unless_within=FAR,
        within=20,
    ),
    Together(
        id="together.legless-at-a-bar",
        needs=("legless|puked", "at_a_bar"),
        says=(("intoxication", "severe"),),
        unless=("intoxication>=mild", "intoxication=none", "medical>=minor"),
        unless_within=FAR,
        within=20,
    ),
)
