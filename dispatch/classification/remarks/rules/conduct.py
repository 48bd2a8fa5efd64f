"""Odd conduct, voices and beliefs, and kinds of distress that say no fact.

What is said or done is what counts. A diagnosis is in no phrase (practice 2.5).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules import distress

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "talks": words(
        "argue argued yell scream screamed shouted preach preached rambled babbling conversation conversations conversing chanting mumbled muttered whispers discutiendo peleando "
        "talking talks talked talkng speaking speaks spoke shouting shouts yelling yells yelled screaming"
        " screams arguing argues muttering mutters mumbling mumbles laughing laughs singing singint"
        " preaching ranting hablando habla hablandole gritando grita gritandole conversing lecturing"
        " cursing swearing responding answering rambling chatting whispering"
    ),
    "unseen": words(
        "angels invisible imaginary unseen nonexistent "
        "voices voice ghosts ghost spirits demons demon angels angel devil devils god satan aliens alien"
        " muertos jesus shadows voces demonios diablo virgen lord dead deceased spirit entities dwarves"
    ),
    "things": words(
        "lamppost lamp post streetlight signs light appliances toaster fridge vending jukebox furniture chair couch tree bushes bush plant flowers rocks shoe shoes television radio statue poles parking meter meters hydrants curb trash cans mannequin car mirror reflection sun clouds birds pigeon squirrel squirrels seagulls "
        "air wall walls tree trees sky ceiling moon sun himself herself themselves self nobody noone"
        " nothing mirror tv television radio lamp pole sign hydrant statue mailbox dolls doll furnace"
        " window reflection traffic cars car dumpster shadow solo sola plants light lights pigeons"
        " birds fence door floor ground sidewalk hand hands atm phonebooth bench machine truck sea"
    ),
    "spy": words(
        "beaming sending putting stole steals implanting controlling hypnotizing spraying gassing replacing reading recorded targeting targeted stalking plotting invading hacked cameras drugging beaming zapping "
        "following follow followed watching watched spying tracking tracked poisoning poisoned bugged"
        " recording filming implanted chip controlling controlled reading stealing listening hacking"
        " replaced swapped switched persigue persiguen vigilan envenenar envenenado"
    ),
    "watchers": words(
        "mailman nurses nurse clients client roommate roommates teachers coworkers strangers teacher mafia gang cartel military army illuminati satellites satellite bulbs ceiling phones cameras lights "
        "government govt fbi cia nsa neighbors people they someone somebody everyone police landlord"
        " family doctors staff aliens tv radio phone food water"
    ),
    "seeing": words(
        "seeing sees see saw hearing hears hear heard oye ve escucha oyendo viendo feels feeling"
    ),
    "belief": words(
        "thought accuses accused accusing imagines tells telling told sts stating stated swear insist claim thinking believes says "
        "believes believe believing thinks thinking convinced claims claiming insists insisting saying"
        " says swears cree piensa certain states"
    ),
}

_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="conduct.caller-believes",
        phrases=(
            "$caller|i doesnt|dont|didnt|did|does *1 know|recognize",
            "$caller _1 believes|thinks|convinced",
            "$kin|i believes|thinks|think|believe",
        ),
        masks=True,
    ),
    Rule(
        id="conduct.not-beliefs",
        phrases=("food poisoning", "wants|want|need|like _3 hear _2 voice"),
        masks=True,
        scope="conduct",
    ),
    Rule(
        # Who walks among cars to die is not unaware of them.
        id="conduct.traffic-to-die",
        phrases=(
            "to walk|go|step|run|jump into _1 traffic|street|road|cars",
            "into|in _2 traffic|highway|freeway|cars|road _9 die|suicide|suicidal|kill|morir",
            "suicidal|suicide|kill|die|morir *6 into|in _2 traffic|highway|freeway|cars|trafico",
        ),
        masks=True,
        scope="conduct",
    ),
    Rule(
        id="disorganization.voices",
        phrases=(
            "$seeing _2 $unseen",
            "hears|hearing|oye|oyendo things|stuff|cosas|ruidos",
            "$talks about|abt|sobre|de _1 $unseen|government|fbi|cia|satellites|demons|hell|rapture",
            "seeing|sees|ve _2 things|people|bugs|stuff|cosas|cats|spiders|snakes|faces|rats|insects|breathing|moving",
            "$seeing _2 radio|choir|music|transmissions|messages|signals|whispers|whispering",
            "voices _2 telling|tell|told|saying|say|command|commanding|in",
            "command hallucinations",
            "hallucinating|hallucinations|hallucinates|alucinando|alucinaciones|hallucination",
            "$talks to|at|with|w|con _1 $unseen",
            "oye|escucha voces",
            "voices|demons|spirits",
        ),
        says=(("disorganization", "some"),),
        kinds=("perception",),
    ),
    Rule(
        id="disorganization.beliefs",
        phrases=(
            "people|they|neighbors|guests|someone|men|staff|cops _6 filming|recording|watching|following|poisoning|spying|hunting _1 him|her|me|them",
            "says|sts|thinks|believes|claims _1 neighbors|neighbor|people|they|landlord|someone|government _2 beam|beams|beaming|filming|film|hunting|hunted|following|watching|poison|poisoning|pump|pumps|recording|stealing|spraying|coming",
            "being|is|was hunted|filmed|watched|followed|targeted|tracked|hacked|poisoned|recorded|stalked by",
            "mirror|sun|moon|tv|radio|frequency|wall|walls|cat|dog|tree|trees|car|computer _1 told|tells|telling|talks|spoke|speaks _1 him|her|me|to",
            "frequency|frequencies|antichrist|simulation",
            "dead|deceased mother|mom|father|dad|wife|husband|brother|sister|son|daughter|grandma _1 is|are|was _1 in|inside|talking|behind|under|calling|coming",
            "yelling|says|saying|screaming|thinks|believes|claiming he|she|hes|shes|im is? _1 god|jesus|christ|devil|satan|president|king|prophet|spy|chosen|savior|messiah|queen",
            "$someone_named|he|she|hes|shes|they is|was|are? _1 a spy|demon|robot|clone|imposter|impostor|alien|burglar|robber|devil|vampire|witch",
            "chosen|carrying|pregnant|sent|married|engaged _2 savior|president|god|messiah|christ|singer|celebrity",
            "poison|poisoned|poisoning _2 food|coffee|juice|water|milk|drink|meds|tea",
            "steal|stole|stealing|stolen|reading|taking _2 thoughts|soul|thesis|mind|dreams|brain",
            "yelling|talking|screaming|rambling|muttering|singing|ranting|shouting about|re|abt _2 demons|demon|god|devil|angels|poison|government|aliens|voices|spirits|satan|end|angel",
            "thinks|believes|convinced hes|shes|theyre|were _1 landlord|robber|robbers|burglar|burglars|spy|spies|agent|agents|demon|demons|mother|husband|wife|god|jesus|famous|president",
            "says|saying|sts|claims $someone_named|he|she|they put|puts|planted|hid|hides _3 in|inside|under _2 wall|walls|vents|food|water|head|ceiling|attic|teeth",
            "$seeing _1 intruders|burglars|strangers|figures|shadows|ghosts _1 in|at|on|every _3",
            "laughing|talking _3 in|inside his|her|my head",
            "chip|microchip|device|tracker|camera in|under _1 head|brain|arm|teeth|neck|skin",
            "paranoid|paranoia|delusional|delusions|delusion|paranoico|paranoica",
            "believes|convinced|cree _1",
            # the person's own belief about who somebody is or what they do
            "thinks|believes|convinced|insists he|she|hes|shes is? _1 god|jesus|christ|messiah|dead|famous|president|king|queen|prophet|possessed|pregnant|married|immortal|invisible|alien|agent|spy|cop|angel|devil|vampire|being",
            "thinks|believes|convinced they|we|staff|people|everyone|everybody|neighbors|nurses|police|cops|family|officers|medics is|are|were|have|has|will|keep >!drunk|high|dating|fighting|okay|ok|fine|on",
            "thinks|believes|convinced|accuses|accusing $someone_named|they|she|he|shes|hes is|are|was|of _1 stealing|poisoning|replacing|spying|following|watching|recording|controlling|putting|sending|stole|listening|reading|hiding|impersonating|robbing|landlord|robber|robbers|burglar|burglars|imposter|spy|agent|devil|demon|mother|husband|wife",
            "thinks|believes|convinced tv|television|radio|phone|computer|food|water|walls|house|car|toaster|bulbs|lights|ceiling|cameras|microwave|internet is|are|was|has _2",
            "tv|television|radio|ceiling|walls|bulbs|lights|phone|computer|toaster|sun|moon|bell|voice|dog|god|angel|satellite is|are|was _1 talking|listening|watching|telling|cameras|sending|giving|speaking|recording|spying|calling",
            "tv|television|radio|sun|moon|bell|wall|walls|dog|cat|angel|devil|jesus|spirit|spirits|aliens told|telling|tells|said|says|speaks|talks|commanding|ordering _1 him|her|me|to",
            "sts|says|said|claims|stating|saying|insists he|she|hes|shes|im is|was|am? _1 god|jesus|christ|messiah|prophet|satan|president|king|queen|angel|devil|dead|immortal|alien|robot",
            "son|daughter|bride|wife|chosen of|by god|jesus|satan",
            "rays|radiation|lasers|waves|signals|gas|fumes _3 through|thru|at|into|from|in _2 walls|wall|vents|him|her|me|ceiling|head|house|floor|mind",
            "is|are|was|were not? real|imposters|clones|actors|robots",
            "devil|diablo|demonio|dios|fbi|gobierno|vecinos lo|la|le|me|les sigue|siguen|persigue|persiguen|habla|hablan|dice|dijo|vigilan|envenenan",
            "dice que lo|la|le|es _3 siguen|sigue|persiguen|dios|jesus|diablo|vigilan|observan",
            "$belief _1 $watchers _2 $spy",
            "$belief _3 $spy _1 him|her|them|me|his|mind|thoughts",
            "$watchers _2 is|are|was|were _1 out to get",
            "out to get him|her|me|them",
            "$watchers is|are|were|trying _2 poison|kill|harm _1 him|her|me",
            "$spy _1 his|her|my|their mind|thoughts|phone|brain",
            "$spy by _1 $watchers",
            "$belief _3 god|jesus|messiah|prophet|king|queen|robot|robots|imposter|impostor|imposters|impostors|demon|demons|possessed|alien|aliens|spy|chip|implant|transmitter|president",
            "$belief he|she|hes|shes _1 jesus|god|messiah",
            "in|through his|her|my|the teeth|head|mind _2 radio|talking|voices|signal|signals",
            "read|reading his|her|my mind|thoughts",
            "to stop|quit watching|following|recording|listening|reading|spying",
            "followed|watched|tracked by _1 helicopters|drones|government|fbi|cia|satellites|them",
            "lo|la|me|los persiguen|vigilan|persigue|envenenan",
            "imposter|impostor|imposters|impostors",
            "thinks|believes|cree he|she|hes|shes|its _1 back in|at|on",
            "$belief _2 $watchers _2 living|hiding|hid|watching|coming|listening|crawling",
            "people|men|man|someone|somebody|they|kids|women _3 in|inside|under|through _2 walls|attic|vents|ceiling|pipes|tv|crawlspace|floorboards",
            "$belief _3 switched|replaced|swapped|copies|clones|cloned|imposters",
            "works|work|working for the moon|devil|government|cia|fbi|aliens|god",
            "laser|lasers|satellite|satellites|rays|radiation _3 his|her|my|him|me|them|us",
            "conspiracy|microchip|poisoned _2 food|water",
        ),
        says=(("disorganization", "some"),),
        kinds=("perception",),
    ),
    Rule(
        id="disorganization.talks-to-nobody",
        phrases=(
            "asking|asks|ask|looking|calling|waiting for|where $pos mother|mom|mama|father|dad|husband|wife >!to|and|number",
            "laughing|talking|singing|mumbling|giggling by $su_self",
            "could|can|do i|you|she|he hear _3 too",
            "thats|whos not|isnt|arent there|real",
            "to|at|with stuff|things|people thats|that|who isnt|not|arent _2",
            "$talks to|at|with|w|a|con _1 invisible|imaginary|unseen _1",
            "conversation|argument|fight|match with|w _3 $things|no|nobody|noone|$unseen",
            "asking|asks|ask|looking|waiting|calling|cooking|set for|where|about|to|if _4 dead|deceased|late husband|wife|mother|father|brother|sister|mom|dad|son|guests",
            "keeps asking _2 where _3 mother|mom|father|dad|husband|wife|brother is",
            "when|where|what _1 his|her mother|mom|father|dad _2 picks|picking|is|coming",
            "$seeing _3 arent|isnt|not there|real",
            "no one|nobody else can|could? see|sees|hear|hears",
            "internal stimuli",
            "swatting|swats|picking|grabbing|brushing|slapping at _1 bugs|bees|flies|insects|air|nothing|invisible|imaginary",
            "bugs|bees|people|cats|snakes|spiders _2 that|who arent|isnt|only|nobody|are not",
            "$talks to|at|with|w|a|con|solo|sola $things",
            "$talks to|at|with|w|a|con _2 $things",
            "mile a minute",
            "end of the world",
            "$talks to|at|w|with no one",
            "$talks to|at|w|with someone|somebody|people|things _1 who|that _1 isnt|not|arent _1 there?",
            "$talks solo|sola",
            "yelling|screaming|talking|shouting|yells|screams|talks|speaking at|to it",
            "staring|stares at|into _1 wall|walls|sun|space|nothing|ceiling|sky|moon|floor",
            "nobody|noone on|in|under _1 roof|attic|closet|walls",
            "swatting|grabbing|picking at _1 things|air|nothing",
            "messages|signals|orders from _2 tv|television|radio|god|space",
            "calling|calls|called _2 by his|her|my|their|another|somebody _3 name >!and|for",
            "calling|calls|called _2 wrong name|names",
            "people|things|someone|somebody that|who isnt|arent|not there|real",
            "$seeing _4 isnt|not|arent|aint there|real",
            "only he|she can see",
        ),
        says=(("disorganization", "some"),),
        whole=True,
        kinds=("other",),
        shows_behavioral=True,
    ),
    Rule(
        id="disorganization.rambling",
        phrases=(
            "talking|speaking|talks very|really|extremely|super? fast|rapidly|quickly",
            "fast|racing|pressured and jumbled|speech|thoughts",
            "not|hasnt|havent|no slept|sleep|sleeping _4 $span|days|nights _6 chosen|thinks",
            "talking|talks|speaking|rambling|running in|around circles",
            "speech|talk|talking|thoughts|conversation|statements _2 hard|difficult|impossible to|2 follow|understand",
            "changing|changes|switching|jumping|jumps|jumped|bouncing _2 subject|subjects|topics|topic|idea|ideas|thought",
            "cant|cannot|hard|difficult|couldnt|unable to? follow|understand him|her|them|conversation|speech",
            "out of touch|it with? reality",
            "saying|says|said|talking|speaking|talks _1 weird|strange|odd|crazy|random|bizarre|strangely|nonsense _1",
            "not in|himself|herself reality|right|mind|today",
            "isnt|not|doesnt|seems|is seem? _1 right? in _1 right? mind|head",
            "barking|growling|howling|hissing|chanting at|around|in|like|to",
            "nonsensical|erratic|disorganized|psychosis|mania|incoherently|hallucinating|unhinged|irrational|irrationally|deluded|delirando|incoherencias",
            "no hace|tiene|dice sentido|coherente",
            "actuando|comportandose|portandose _1 raro|rara|extraño|extrano",
            "rambling|ramblin|incoherent|incoherently|nonsensical|gibberish|babbling|disorganized|tangential|jumbled|bizarre|manic|psychotic|muttering|mumbling|strange|erratic|erratically",
            "not making sense|much|any",
            "doesnt|dont|not|isnt|aint|no|wasnt|didnt make|making _1 sense",
            "makes|making|made no sense",
            "no tiene sentido",
            "nonsense",
            "all over the place",
            "word salad",
            "flight of ideas",
            "acting|behaving|talking|actin _1 strange|strangely|odd|oddly|weird|weirdly|crazy|erratic|erratically|bizarre|bizarrely|funny|off|raro|rara|paranoid",
            "pacing|paces|paced|camina _3",
            "walking|going|running in circles",
            "doing _1 odd|strange|weird things",
            "speech _1 pressured|disorganized|jumbled|incoherent",
            "pressured speech",
            "no coherent",
        ),
        says=(("disorganization", "some"),),
        kinds=("other",),
    ),
    Rule(
        id="disorganization.confused",
        phrases=(
            "lost|confused _2 cant|cannot find|remember _2 way|home|house|car",
            "cant|cannot|couldnt|unable to? find _1 way home|back",
            "wandering|wandered|wanders _2 confused|lost|aimlessly",
            "memory problems|issues|loss",
            "thinks|believes|convinced its|it|this is? _1 #|year|monday|sunday|christmas|summer|war|home|school|1960s",
            "thinks|believes|convinced he|she|hes|shes is? _1 back|still|late _3",
            "getting|gets|got _1 days|names|dates|times mixed",
            "confused|mixed|turned up|around|about",
            "no sabe que|donde|ni|como _2",
            "disoriented|confused|confusion|confundido|confundida|desorientado|desorientada|disorientated",
            "forgot|forgets|forgotten where|what|who|how|her|his",
            "what day|year|month it is",
            "driving _2 lost",
            "got|gets|getting lost _3",
            "thinks its|it is 19 _1",
        ),
        says=(("disorganization", "some"),),
        kinds=("confusion",),
    ),
    Rule(
        id="disorganization.does-not-know",
        phrases=(
            "doesnt|not|cant|cannot|didnt|unable to? know|remember|recall|give|tell|say _2 address|phone|birthday|age",
            "doesnt|not|cant|cannot|didnt|no|unable to? know|remember|recall|recognize|tell _2 day|month|year|date|season|month|president",
            "doesnt|not|didnt know|recognize me|us|family|staff|son|daughter|wife|husband|mom|kids|people|anyone",
            "doesnt|not|cant|cannot|didnt|no know|remember|recognize|sabe|recuerda|reconoce _1 day|year|quien|que|home|way",
            "doesnt|not|cant|cannot|didnt|no recognize|remember|reconoce _1 him|her|us|wife|husband|daughter|son|mom|family",
            "doesnt|not|cant|cannot|didnt know|remember where he|she|his|her|home|it|hes|shes",
            "doesnt|not|cant|cannot|didnt know|remember|recognize who we|i|anyone|people|his|her|my",
            "doesnt|not|cant|cannot|didnt know|remember how he|she",
            "looking|meet|asking|asks|phones|calling|waiting|wait|cooking|talking for|to|with _2 husband|wife|mother|father|guests|son|brother _4 dead|died|deceased|passed",
            "no|not sabe donde esta",
        ),
        says=(("disorganization", "some"),),
        whole=True,
        kinds=("confusion",),
    ),
    Rule(
        id="disorganization.severe",
        phrases=(
            "voices|voice|god|devil told|made him|her|me >!to|that|they|he|she|about",
            "balcony|roof|lawn|porch|yard *14 naked|nude",
            "took|taken all $pos clothes off",
            "naked|nude|unclothed|desnudo|desnuda male|female|man|woman|guy|subj|person|m|f _3",
            "balcony|roof|lawn|porch|yard *8 naked|nude",
            "took|taking|takes|removed all? $pos clothes|clothing off _3 traffic|street|outside|walkway|road|park",
            "walking|walks|running|standing|wandering|dancing _1 down|in|on|along? _1 middle|center of _3 freeway|highway|interstate|road|street|traffic|roadway|intersection",
            "stripped|stripping|took|taking|ripped|tore|removed|removing|takes _2 clothes|clothing _3 outside|running|walking|street|public|highway|traffic",
            "naked|nude|unclothed _3 median|lane|lanes|store|roof|crosswalk|intersection|front|around|down|bridge|porch|lawn|driveway",
            "following|obeying|listening|acting to|on|the? voices|commands|orders",
            "smearing|smeared|playing|covered|eating|painting _3 feces|poop|excrement|blood|stool",
            "drinking|drank|drinks from|out _2 toilet|puddle|gutter",
            "naked|nude|desnudo|desnuda|unclothed _3 outside|outdoors|street|road|calle|yard|lot|traffic|park|sidewalk|running|walking|field|highway|roadway|in",
            "running|walking|standing|wandering|dancing|outside _3 naked|nude|desnudo|desnuda",
            "walking|running|wandering|standing|stepping|darting|sitting|dancing|camina|corriendo into|in|thru|through|among|between|en _2 traffic|trafico|cars|lanes|lane|road|roadway|highway|freeway|interstate|oncoming|moving",
            "in|into and? out? of? traffic",
            "in|into|among _1 moving|oncoming|live traffic|cars|lanes",
            "eating|eats|ate|drinking|smearing|smeared|comiendo _2 feces|dirt|soil|grass|trash|garbage|paint|rocks|glass|tierra|own|toilet",
            "feces|excrement smeared|on|all",
            "catatonic",
            "completely|totally incoherent|disoriented",
            "because|bc|cuz voices|voice|god|devil told|said|say|tell|ordered",
            "voices|god|devil made|make him|her|me",
            "on order|orders of _1 voice|voices|god",
        ),
        says=(("disorganization", "severe"),),
        tight=True,
        kinds=("other",),
        shows_behavioral=True,
    ),
    Rule(
        id="disorganization.severe-unaware",
        phrases=(
            "freeway|highway|road|interstate|roadway _3 oblivious|unaware",
            "no sabe _1 como|quien _1 se? llama|es",
            "doesnt|not|cant|cannot know|remember|recall|recognize _1 who|where he|she|they is|are|lives",
            "doesnt|cannot|cant|unable|no to? know|say|state|sabe|remember _2 name|nombre",
            "cannot|cant|unable to? tell|give _3 name|where",
            "doesnt|cannot|cant|not know|say|tell _1 who|where he|she is|lives",
            "doesnt|not|cant|cannot know|say|tell _1 who|where hes|shes",
            "doesnt|not|cant know how he|she got here|there",
            "what|which city|state|year _2 is in",
            "no sabe _1 como|quien|donde _2 llama|es|esta|vive",
            "dont|doesnt|not|isnt|wont seem? to? notice|noticing|see|aware _2 cars|traffic|them",
            "traffic|cars|lanes|highway|street *9 doesnt|not|isnt seem? to? notice|noticing|aware",
            "oblivious|unaware _3 traffic|cars|lanes",
            "traffic|cars|lanes _4 oblivious|unaware",
        ),
        says=(("disorganization", "severe"),),
        whole=True,
        kinds=("other",),
        shows_behavioral=True,
    ),
    Rule(
        id="disorganization.none",
        phrases=(
            "knows|know|knew|sabe $pos|his|her? name and _2 date|day|where|year",
            "knows where he|she is",
            "clear and? _1 linear|coherent|organized|logical",
            "linear|logical|articulate",
            "speaking|talking|speech|thoughts|thinking clearly|coherent|coherently|logical|organized|normal",
            "clear|sharp|good of|state mind|head",
            "no longer|not confused|disoriented|psychotic|delusional|paranoid|hallucinating >!with",
            "no|denies|without|neg _1 hallucinations|delusions|psychosis|paranoia|confusion|voices|avh|ah|vh",
            "haciendo|hace|tiene sentido",
            "oriented|coherent|lucid",
            "makes|making|made sense",
            "sharp|clear as|in|minded|headed",
            "caox|aox _1 #?",
            "a o x #",
            "aaox|aandox",
        ),
        says=(("disorganization", "none"),),
        turn=Turn.ADDS,
    ),
)

RULES: Final[tuple[Rule, ...]] = (
    *(
        replace(rule, scope="conduct") if rule.id.startswith("disorganization.") else rule
        for rule in _RULES
    ),
    *distress.RULES,
)
"""What is odd conduct reads by its own masks; the kinds read whatever the masks of all leave."""

REAL_WORDS: Final = words("packing racing placing stranger paces spaces confuse watches")
