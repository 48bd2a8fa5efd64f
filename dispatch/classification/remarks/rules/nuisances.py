"""What annoys others, without theft, damage or blows?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Minutes or hours ago belongs to this event.
        id="crime.just-now",
        scope="harm",
        phrases=(
            "robbed|mugged|assaulted|carjacked|raped|attacked|jumped ~4 min|mins|minute|minutes|hr|hrs|hour|hours ago",
        ),
        says=(("crime", "person"),),
        masks=True,
    ),
    Rule(
        # Who stays after the treatment is over is not wanted there.
        id="crime.stays-after-discharge",
        scope="harm",
        phrases=(
            "refusing|refuses|refused|wont|not to? ~1 leave|exit the|our|my|a ~2 waffle|pancake|ale|coffee|opera|steak|chop|crab|public|club|field|court|power|boarding|halfway|sober|open house",
            "refusing|refuses|refused|wont|not to? ~1 leave|leaving ~2 hospital|er|ed|clinic|facility|ward|unit|lobby? ~3 after|since|was|been|is|already ~2 discharge|discharged|cleared|released",
            "discharged|cleared|released ~6 refusing|refuses|refused|wont to? leave|go",
        ),
        says=(("crime", "quality_of_life"),),
        masks=True,
    ),
    Rule(
        id="crime.nuisance-mask",
        scope="harm",
        phrases=(
            "robbed|robbing|robs|rob ~2 blind",
            "repossessed|repo|repoed|repod|towed|impounded _12 stolen|theft|stole|gone|missing",
            "stolen|theft|stole|gone|missing _12 repossessed|repo|repoed|repod|towed|impounded",
            "thought|thinks ~3 stolen _6 found|borrowed|parked|towed|was",
            "$kin|roommates|roommate asked|told ~1 him|her|me|them to? leave|move|go|pack out?",
            "thief of ~1 joy|time|sleep",
            "car|veh|vehicle|vehicles|truck|van|suv|trailer|rv|sedan|pickup|uhaul|bus|parked ~3 blocking|blocks|blocked ~2 drive|driveway|dr|driveways|garage",
            "ga sponsor|meeting|meetings",
            "stole|steal|steals|stealing|stolen|took his|her|my|their|a|the ~1 spot|seat|place|line|turn|idea|ideas|boyfriend|girlfriend|man|husband|wife|friend|friends|joke|jokes|thunder|spotlight|sleep|childhood|life|years|joy|peace|future",
            "flashback|flashbacks|nightmare|nightmares|triggered|panic|panicked|scared|startled|hid|hiding|upset|shaking|hates|hate|jumpy|bothered|bother ~7 fireworks|firecrackers|mortars",
            "fireworks|firecrackers|mortars ~4 set|sets|setting|trigger|triggers|triggered|bother|bothers|scare|scares|bring|brings|brought|remind|reminds|upset|upsets|got|get|gets|made|make|makes ~2 him|her|me|them|back|off >!in|at|behind|by",
            "asking|asks|question|wants|wondering|wonders ~3 fireworks",
            "told|asked|ordered|made|forced ~1 to leave|go|move|get ~2 by ~2 $kin|parents|family|stepdad|stepmom|foster|father|mother",
            "told to leave|go|move|get|be ~1 out? ~4 by ~2 $kin|parents|family|stepdad|stepmom|foster",
            "$kin told him|her|me|them|to to? leave|go|get|move|pack|be out?",
            "mom|dad|mother|father|parents|parent|teacher|staff|school|stepdad|stepmom|grandma|foster ~1 took|takes|taking|taken ~1 her|his|my|their|away ~1 phone|tablet|xbox|ipad|laptop|game|games|computer|ps5|switch|keys|car|bike|privileges",
            "after|cause|bc|because|cuz|over|since|when|that ~4 phone|tablet|xbox|ipad|laptop|game|games|computer|ps5|switch|keys|time|privileges ~1 was|were|got|gets|is|being|be ~1 taken|confiscated|locked",
            "left|leaves|gone|ran|runaway|walked|missing|took|mad|argument|fight _8 took|takes|taking|grabbed|grabs|packed|has|with ~1 $pos? ~1 backpack|bag|clothes|jacket|suitcase|charger|skateboard|pillow|coat|scooter|duffel|phone ~1 and|& ~2 _",
            "$kin|girl|boy|teen|juv|juvenile|f|m|son|daughter|student ~2 # _12 took|takes|taking|grabbed|packed|has ~1 $pos? ~1 backpack|bag|clothes|jacket|suitcase|charger|skateboard|pillow|coat|scooter|duffel|phone",
            "blocking|blocks|blocked ~1 r|l|rt|lt|n|s|e|w|inside|outside|shoulder|1|2|3 ~1 lane|lanes|ln",
            "flashback|flashbacks|nightmare|nightmares|trauma|memory|memories|dreams|haunted|triggered|grieving|anniversary|survivor ~4 raped|attacked|assaulted|robbed|molested|mugged|burglarized|carjacked|murdered|kidnapped|rape|robbery|burglary|theft",
            "murdered|killed|kidnapped ~4 ago|anniversary|years|yrs|when|in|last",
            "robbed|mugged|raped|assaulted|carjacked|burglarized ~2 in january|february|march|april|may|june|july|august|september|october|november|december",
            "court|charges|charged|arrested|probation|parole|trial|hearing|pending|accused|warrant|bail ~2 for|of|on|over ~2 theft|robbery|burglary|assault|shoplifting|arson|larceny|battery|stealing|vandalism|trespass|trespassing",
            "driver|passenger|rider|person|baby|child|occupant ~2 thrown|ejected|flung|kicked ~1 out|from|clear",
            "tree|branch|limb|pole|wires|debris|crash|accident|wreck|collision|mva|mvc|tc|vehicle|vehicles|veh|veh|car|cars|truck|semi|tire|stalled|disabled|hazard|train|couch|mattress|log|rock|boulder ~6 blocking|blocked|blocks ~3 road|roadway|traffic|lane|lanes|street|intersection|ramp|highway|freeway",
            "stole|steal|stealing a ~1 glance|look|kiss|moment|nap|minute",
            "last|past mo|month|year|week|yr|wk ~3 broke|stole|robbed|burglarized ~1 in|into?",
            "last|past mo|month|year|week|yr|wk ~3 broke",
            "thrown|put|kicked|tossed|threw out ~1 of? ~1 car|vehicle|truck|van|cab|uber ~1",
            "flashback|flashbacks|triggered|nightmares|panic|panicked|scared|startled|hid|hiding|upset ~3 fireworks|firecrackers|mortars",
            "when|because|bc|after|over|since ~3 phone|tablet|xbox|ipad|laptop|game|games|computer|ps5|switch|keys was|were|got|is|being|be? ~1 taken|confiscated",
            "legs|feet|knees|body will|wont|would not? go|move|work",
            "murdered|killed my|his|her ~2 wheel|tire|bike|car|phone|battery|feet|back|vibe|knees|plants|grass",
            "thinks|suspects|maybe|possible|poss|likely ~2 scam",
            "survivor ~3 assaulted|raped|molested|robbed",
            "blocking|blocks|blocked ~1 right|left|both|center|middle|slow|fast|travel|hov|one|two|#|nb|sb|eb|wb|all ~1 lane|lanes",
            "robbing peter",
            "victim|survivor of ~3 rape|assault|robbery|burglary ~3 now|having|nightmares|counselor|years|therapy",
            "robbed of ~1 sleep|peace|joy|youth|childhood|innocence|dignity|chance|years|future",
            "stole|steal|stealing|steals second|third|home|first? base|second|third",
            "nothing|nada|not|wasnt|isnt|none|no ~2 stolen|stole|taken|missing",
            "jail|prison|time|convicted|record for|of arson|theft|burglary|robbery|assault",
            "they|someone|he|she stole|stealing $pos _1 money|thesis|thoughts|baby|soul|checks",
            "yelling|saying|says|screaming that? they|she|he stole|steal|took",
            "refuses|refusing|refused|wont|will|not not? to? come|go|get|leave out|down|of? of? $pos|the|from? bathroom|room|bedroom|house|closet|car|garage|shower|apartment|home|bed|hospital",
            (
                "wont|will|refuses|refusing|refused|not|doesnt|does|wants|want not? to? go|"
                "goes|going|come to|back? school|work|class|bed|er|hospital|doctor|dr|home|"
                "church|shower|sleep"
            ),
            "wants|want him|her|them|it|me out|off|gone of? hospital|jail|here|pain|meds|life",
            (
                "wont|will|refus|refuses|refusing|refused|not|doesnt|does|didnt|cant|cannot|unable|"
                "afraid|scared|want|wants|trying|let|lets|wouldnt|never not? leave|to|come? leave|"
                "come? $pos|the|this|that|a|me|him|her|them|my|with|without|until|because|bc|on|"
                "for|due|alone|w ~1 room|house|home|apartment|apt|bed|bathroom|bedroom|closet|"
                "alone|car|couch|side|hospital|someone|help|relationship|husband|basement"
            ),
            "let|lets|letting $victim leave",
            "robbed of|$pos sleep|peace|joy|youth|childhood|innocence|dignity|chance|years|future",
            (
                "stole|steals|stolen|steal $pos? heart|kiss|show|thunder|base|thoughts|soul|brain|"
                "face|identity"
            ),
            (
                "rape|raped|assaulted|robbed|robbery|molested ~4 $period|when|as|ago|before|"
                "years|child|college|trauma|history|hx"
            ),
            "thinks|believes|convinced _3 stole|stolen|stealing|robbed",
            (
                "hx|history|survivor|trauma|nightmares|flashbacks|memory|memories|since ~3 "
                "rape|assault|robbery|abuse|break|burglary|mugging"
            ),
            "rage|break|escape room",
            "leave|leaves|leaving|left him|her|me|them|us alone",
            "robbed|raped|assaulted|stabbed|shot|molested|carjacked|mugged|burglarized ~2 in|when|as #|kid|child|teen|college|iraq|high|school",
            "thinks|believes|convinced|says|thinking _4 burglars|robbers|thieves|burglar|thief",
            "stole|stealing|stolen|took|taken $pos ~1 son|daughter|mind|thoughts|soul|pension|farm|body|identity|memories|dreams|eyes|teeth|idea|ideas|invention|song|land|bones|blood|face|brain|baby",
            "trespassing in|on my|his|her mind|thoughts",
            "noise|noises in|from $pos? head|attic|walls|pipes",
        ),
        masks=True,
    ),
    Rule(
        id="crime.quality-of-life",
        scope="harm",
        phrases=(
            "w|with|holding :? a? ~2 sign|signs at|by|near|on ~2 light|lights|exit|ramp|intersection|corner|median",
            "people|persons|guys|kids|teens|couple|group|they|someone|somebody|folks|males ~3 snorting|injecting ~2 something|lines|powder|coke|stuff|pills ~1 in|on|by|at|under|behind|near",
            "showing|shows|showed|exposing|exposed|exposes|flashing|flashed ~1 $pos|his|her ~1 privates|genitals|penis|parts|private|junk|butt|breasts|buttocks",
            "cutting|cuts|walking|walks|tromping|driving ~1 thru|through|across ~1 rps|my|our|$elsewhere|peoples ~1 yard|yards|property|lawn|garden|field|pasture",
            "peed|pees|urinated|defecated|pooped|pissed|vomited on|in|at|against|behind|by the|a|our|my|rps|store|public ~1 slide|playground|wall|building|store|lobby|bus|train|elevator|stairwell|sidewalk|bench|statue|fountain|car|bushes|alley|door|steps|porch|fence|tree",
            "hotel|motel|inn|guest ~4 refuses|refusing|refused|wont to? ~1 pay|check",
            "told|asked|warned _3 cannot|cant|not|never be|come|return|here|back|allowed _6 came|back|returned|again|still",
            "dumped|dumping|dumps|dump _ ~2 in|on|at|along|behind|by ~2 alley|road|roadside|ditch|lot|creek|property|woods|yard|curb|street",
            "washing|cleaning|wiping|spraying ~1 windshields|windshield|windows ~1 at|in|on|by ~2 light|lights|intersection|corner|median|ramp|exit",
            "going|digging|rummaging|rooting|picking|climbing thru|through|in|into ~2 dumpster|dumpsters|garbage|bins|recycling >!for|looking",
            "people|persons|guys|kids|teens|couple|group|they|someone|somebody|males|males|men|girls|folks|dudes|dealers|users|individuals|subjects|subjs|strangers|juvs|two|three|several ~3 smoking|shooting|snorting|doing|using|selling|dealing|injecting|hitting|passing|passed|sharing|shared|lighting|lit|puffing ~3 meth|crack|dope|heroin|fent|fentanyl|drugs|crystal|pills|up|weed|pot|rock|needles|pipe|joint ~1 in|on|by|at|under|behind|near|outside|inside ~4 stairwell|stairwells|stairs|steps|restroom|restrooms|bathroom|lobby|bus|train|alley|park|lot|garage|hallway|hall|playground|laundry|elevator|platform|station|porch|doorway|entrance|library|bleachers|dugout|underpass|corner|school|vestibule|atrium|breezeway|carport|complex|property",
            "drug use|activity|dealing|sales|deals in|on|at|by ~3 stairwell|lobby|park|lot|alley|corner|complex|property|hallway|building|restroom|bathroom",
            "being|getting|still ~1 shot|set|let|lit off ~3 behind|at|near|again|by|from|since|all|down|on|over|next",
            "male|female|man|woman|guy|dude|subj|subject|person|somebody|someone|stranger|strangers|kid|kids|teens|people|m|f ~3 in|inside|on|under|behind ~1 rps|our|my|neighbors|callers|clrs|$elsewhere|church|schools ~1 backyard|yard|shed|garage|carport|porch|pool|barn|boat|attic|crawlspace|driveway|patio|deck|balcony|trashcans|dumpster >!$kin",
            "living|sleeping|staying|squatting|camped|crashing|holed ~1 in|inside ~2 vacant|empty|abandoned|foreclosed|unrented",
            "wont|refuses|refusing|not to? ~1 turn ~2 music|stereo|tv|bass|it|volume ~1 down",
            "refusing|refuses|refused to leave >!$pos|the|home|house|apartment|room|bed|hospital|without|until|with|for|because|bc|on|it|me|this|that|work|school|jail|due|w|alone|not",
            "refusing|refuses|refused|wont ~1 leave ~2 hospital|er|ed|clinic ~3 after ~2 discharge|discharged|cleared|seen",
            "sleeper|sleepers|squatter ~4 wants|want|needs ~2 out|gone|moved|removed|off",
            "dorm|block|pool|beach|bonfire|college party|parties",
            "teens|kids|juvs|juveniles|boys|youths|students ~1 on|onto|climbing|climbed ~3 roof|rooftop|scaffold|scaffolding|crane|silo|substation",
            "cardboard|begging|panhandling sign",
            "dragging|placing|stacking|piling|rolling|putting|laying|throwing ~1 pallets|cones|barrels|trash|furniture|debris|branches|boards|rocks|barricades|carts|bins|cans|tires ~2 across|in|into|on ~3 lane|lanes|street|road|roadway|tracks",
            "somebody|someone|they|kids|people $be|been|was|got|has|have ~1 in|inside ~1 $pos ~1 shed|barn|carport|boat|yard",
            "throwing|having|hosting ~2 party|kegger|parties",
            "bothering|harassing|pestering|hassling|accosting|badgering|annoying|heckling|soliciting|molestando ~2 customers|patrons|shoppers|riders|passersby|diners|guests|passengers|pedestrians|commuters|students|tourists|drivers|people|clientes",
            "fare evasion|evader|evaders|beater|jumper|jumpers",
            "littering|litterer|streaking|streaker|flasher|peeper|squeegeeing|squeegee|loosies|jaywalking",
            "peeping ~2 tom|window|windows",
            "dumpster diving|diver",
            "playing|shooting dice|craps",
            "bathing|washing|swimming|wading ~2 fountain|fountains",
            "having sex ~3 $cd_outdoors|car|bathroom|restroom|stairwell|bushes",
            "hanging|lingering|lurking|lingers|hangs ~1 around|about|near|by ~2 playground|playgrounds|schoolyard|daycare",
            "neighbors|neighbor|tenants|upstairs|downstairs|students ~2 partying|blasting|carousing",
            "mucho|demasiado ruido|escandalo",
            "wild|big|rowdy|frat|underage|huge party|parties",
            "wants|want _6 guest|male|man|female|woman|person|tenant|customer|kids|patron|trespasser ~1 out|gone|moved|removed|off >!of",
            "hitting|hits|bumming|mooching|panhandling ~1 $victim|smokes|cigarettes|change|money ~1 up? for|from|off ~1 _",
            "told|asked|warned not to? ~1 come|return|be ~1 back|here|there|in",
            "told|asked|telling ~2 to? ~1 move|leave|go|scram along|on|out? ~3 no|refuses|wont|ignored|ignoring|still|laughed|never",
            "hawking|selling|vending|peddling ~4 car|cars|light|intersection|median|corner|sidewalk|driver|drivers",
            "topless|bottomless ~6 $cd_outdoors",
            "no se? quiere|quieren bajar|bajarse|ir|irse del|de|del? ~1 camion|bus|tren|$townplace",
            "se quito|quitó|quita|quitando toda? ~1 ropa ~6 $cd_outdoors",
            "fella|feller|dude|gal|person|kid|fellow|mujer|hombre naked|nude|desnudo|desnuda",
            "skateboarding|skating|prostitute|prostitutes|prostitution|solicitor|solicitors|soliciting|solicitation",
            "camp|camps|tents behind|along",
            "smoking|vaping ~3 train|bus|platform|restroom|station|elevator|lobby",
            "check out|checkout of? >!the|that|my|me ~1",
            "car|house|neighbors|truck alarm ~1 going|blaring|sounding|blasting ~1 off? ~2 all|for|since|hours|night|again|keeps",
            "illegally|double parked|parking",
            "riding|tearing|racing|ripping ~2 atvs|atv|quads|dirtbikes|fourwheelers|minibikes",
            "atvs|quads|dirtbikes|fourwheelers|minibikes ~3 park|field|street|trail|tearing|riding|on|through|again",
            "dirt bikes|bike",
            "mowing|leafblowing|blowing ~3 at|since|before # ~2",
            "street|drag racing",
            "racing up|down|around|thru|through|on ~2 street|block|road|lot",
            "leaf|trash|brush|yard|illegal|open burning|burn",
            "flashing|flashed ~1 people|women|kids|girls|drivers|passersby|joggers|cars",
            "pooping|pissing|relieving|shitting|defecated|urinated ~2 in|on|at|behind|against >!$self|bed|pants|blood|his|her",
            "living|sleeping|sleeps|lives in ~2 car|van|rv|truck|camper ~3 on|in|at ~2 lot|property|street|park",
            "musica|bulla|ruido muy|bien alta|fuerte|alto",
            "tomando|bebiendo|borrachos en|por ~1 calle|parque|publico|esquina|banqueta",
            "refused|refuses|refusing|wont|not|will to? ~1 vacate|disperse|exit|relocate|evacuate|skedaddle|scram",
            "refuses|refused|refusing|wont|will|not to? budge ~6 $townplace|manager|mgr|clerk|owner|landlord|staff|driver|usher|realtor|seat|booth",
            "wont|will|refuses|refusing|refused not? to? ~1 check out|off",
            "told|asked|ordered to go >!to|home|get|back|see|inside|in|with|outside|on",
            "no quiere|quieren salir|irse|moverse de|del ~2 $townplace|restaurante|negocio|banco|camion",
            "begging >!$victim|you|for|please|to|god",
            "throwing|threw|throw|tossing ~1 snowballs|snowball|eggs|balloons|firecrackers|trash|garbage",
            "parked|laying|lying|sprawled|asleep ~2 across|blocking|blocks ~2 sidewalk|entrance|doorway|drive|aisle|ramp|path|lot",
            "practicing|rehearsing|jamming ~2 late|loud|midnight|again|hours",
            "undressed|disrobed|disrobing|undressing|stark|buck|butt ~4 $cd_outdoors",
            "open container|containers",
            "public intox|intoxication|urination|indecency|nuisance|drunk",
            "no|without|w/o|any|sin clothes|clothing|pants|ropa|stitch ~6 $cd_outdoors",
            "$cd_outdoors ~8 no|without|w/o|sin clothes|clothing|ropa",
            "told ~3 cannot|cant|not|never be|come|return|here|back ~5 came|back|returned|again|still",
            "hopping|hopped|hops|jumping|jumped|ducking ~2 gates|gate|fare|turnstile|turnstiles",
            "people|persons|males|kids|teens|subjects|someone|juvs|boys|man ~1 inside|in|over|climbing ~1 fence|fencing|perimeter|substation|tracks|railyard",
            "urinating|defecating|peeing|pissing|masturbating|pooping|orinando|meando >!blood|on|$self|in|frequently|bed",
            "urinating|defecating|peeing|pissing|masturbating|pooping|orinando|meando against|by|near|behind|beside|between|on the|a|my|$fixture|building",
            "door|exit|driveway|alley|hydrant|ramp|sidewalk|walkway $be? blocked",
            "noise hours|hrs|ordinance|complaint|complaints|violation",
            "told|asked|ordered|been to? go|leave|vacate|out ~3 wont|refuses|refused|refusing|not >!hurt|hit",
            "overstayed|overstaying",
            "told|asked ~2 leave|go ~2 times|3|2|twice|already|repeatedly",
            "banned|trespassed|barred|86 ~2 back|returned|here|inside|again",
            "pissing|relieving",
            "blocking|blocks|blocked|parked ~2 drive|driveway|dr|gate|garage|hydrant|ramp|alley|mailbox",
            "past checkout|closing|hours",
            (
                "kids|teens|people|males|juveniles|juvs|boys|subjects|someone|somebody|youths|squatters ~2 in|inside|on|thru|through ~2 old|abandoned|vacant|construction|empty ~2"
            ),
            "owner|mgr|manager|rr|railroad|transit|mta|city|school|landlord|rp|store|hotel|clerk|driver|shop|church|staff|security|tenants|neighbors wants|want|needs|would ~1 em|him|her|them|guest|male|female|man|woman|guy|subj|kids|people|group ~2 out|gone|moved|off|removed|moving|along",
            "wants|want a? guest|male|female|man|woman|guy|subj|kids|people|group|tenant|customer ~3 out|gone|moved|off|removed|trespassed",
            "need|needs|has to go|leave|move >!to|in|home|see|for|get|on|through|back|bathroom|potty|w|with|by|somewhere|er|hospital",
            "setting|shooting|lighting|popping|launching off? mortars|firecrackers|rockets|fireworks|candles",
            "mortars|firecrackers|fireworks",
            "bass|base|music|stereo|party *8 shaking|loud|blasting|again|all|midnight|am|hours",
            "spinning|doing donuts|doughnuts|burnouts >!on",
            "selling|soliciting|begging|washing ~2 between|in|at ~1 cars|traffic|lanes|ramp|intersection",
            "wants|want|would him|her|them|em to? go|leave >!to|in|home|with|alone|her|him|me",
            "no|without pants|underwear|bottoms",
            "skateboarders|skaters|loiterers",
            "!about trespassers",
            "tent|tents|living|squatting ~2 behind|by|near|under|in ~1 shop|store|business|park|property|building|stairwell|shed|alley",
            "burning ~1 tires|leaves|plastic|brush",
            "shining|spotlighting|poaching ~2 deer|fields",
            "fishing|hunting|camping ~2 without|illegally",
            "que se vaya|vayan|quite|mueva",
            "no dejan|deja dormir",
            "begging for|people|customers|change|money|drivers|outside",
            "asking|asks|ask|begging ~2 for ~1 money|change|cash|dollars|handouts|cigarettes",
            "tents|camping under|behind|in|on|at|by|near",
            "drumming|jackhammer",
            "drums ~4 loud|again|all|night|late|hours|blasting|basement|garage|upstairs|neighbor|neighbors",
            "neighbor|neighbors|upstairs|downstairs|next|garage|loud|banging|kids|somebody|someone ~5 drums",
            "took|taking|takes all? $pos clothes off",
            "naked|nude|nekkid|desnudo|desnuda|unclothed",
            "blocking|blocks ~2 cars|vehicles|customers|people|path|way|alley|ramp",
            "drinking|alcohol|beer|vodka _3 in|on|at|behind _2 bleachers|field|stairs|stairwell|steps|lot|corner|sidewalk|parking|garage|bench|lawn|entrance",
            "party|music|musica|stereo|bass|neighbors|people|guests|drums *6 loud|blasting|blaring|noise|noisy",
            "asleep|sleeping|camped|passed ~4 room|lobby|stairwell|hallway|garage|entrance|doorway|laundry|atm|vestibule|bathroom|restroom|porch _8 wants|want|needs|asking|requesting ~2 out|gone|moved|removed|leave",
            (
                "asking|ask|asks|begging|begs|demanding for ~1 money|change|cash|dollars|spare|"
                "handouts"
            ),
            (
                "$harmed|mgr|manager|management|owner|driver|staff|security|rp|and|store wants|"
                "want|needs|need|requesting|req|requests him|her|them|subj|male|female off|out|"
                "gone|removed|moved|trespassed|escorted"
            ),
            (
                "sleeping|sleeper|asleep|camped|camping|sleeps|living|tents|tent ~2 behind|in|on|under|"
                "against|near|by ~2 bldg|building|store|business|property|dumpster|stairwell|"
                "stairs|porch|doorway|lobby|vestibule|loading _8 moved|move|gone|removed|off|"
                "out|leave|wants|want"
            ),
            "people|males|subjects|group sleeping|loitering|camping ~1 behind|in|on|at",
            (
                "bass|stereo|speakers|drums|karaoke so|too|is|very|really? loud|blasting|"
                "thumping|shaking"
            ),
            "loud|drunk|rowdy ~1 frat|house|party|parties|partying|teens|music",
            "naked|nude male|female|man|woman|guy|subj|person",
            "roman candles|candle",
            "bottle rockets|rocket",
            (
                "trespass|trespassing|trespasser|trespassed|trespasses|loitering|loiter|"
                "panhandling|panhandler|panhandle|panhandlers|indecent|squatting|squatters|"
                "squatter"
            ),
            "exposing|exposed|exposes himself|herself|self|genitals|themselves",
            (
                "naked|nude ~3 in|on|outside|running|walking|down|street|public|park|sidewalk|road|"
                "yard|lawn|bus|lot"
            ),
            (
                "urinating|defecating|peeing|masturbating|urinated|defecated ~2 in|on|at|outside|"
                "public|street|lobby"
            ),
            "asking|asks people|customers|everyone|cars for",
            "party|music|musica|música|ruido _3 loud|fuerte|blasting|blaring",
            "loud music|party|noise|bass|drums|neighbors",
            "music too|blaring|loud",
            (
                "blocking|blocks|blocked _2 door|doorway|entrance|driveway|traffic|lane|lanes|"
                "street|road|sidewalk|aisle|exit"
            ),
            (
                "drinking|alcohol|beer|vodka _3 in|on _1 public|park|playground|sidewalk|bench|"
                "street|slide"
            ),
            "asked|told|needs|need|been ~3 to? leave|removed",
            "wants|want ~1 $harmed|subj|subject|party|him|her|them|em|roommate|ex|son|brother|male|female ~1 to? leave|removed",
            "unwanted person|subject|subj|guest|party|male|female|sub",
            "no se quiere ir|salir",
            "back in the|store|lobby _3 after|trespassed|being|put|banned|told",
            "banned from",
            "soliciting|prostitution|disorderly",
            "pide|pidiendo dinero",
            "throw|kick|thrown|kicked ~1 out",
            "lewd",
            (
                "sleeping|asleep|passed in|on _2 lobby|stairwell|vestibule|doorway|entrance|"
                "laundry _4 wants|want|needs|remove|removed|gone|out"
            ),
            "jumped|jumping the|over turnstile|fence|turnstiles",
            "dumping",
            "moved along",
        ),
        says=(("crime", "quality_of_life"),),
        past=(("crime", "quality_of_life"),),
        tight=True,
    ),
)
