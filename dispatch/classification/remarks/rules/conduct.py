"""Odd conduct, voices and beliefs, and kinds of distress that say no fact.

What is said or done is what counts. A diagnosis is in no phrase (practice 2.5).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "talks": words(
        "talking talks talked talkng speaking speaks spoke shouting shouts yelling yells yelled screaming"
        " screams arguing argues muttering mutters mumbling mumbles laughing laughs singing singint"
        " preaching ranting hablando habla hablandole gritando grita gritandole conversing lecturing"
        " cursing swearing responding answering rambling chatting whispering"
    ),
    "unseen": words(
        "voices voice ghosts ghost spirits demons demon angels angel devil devils god satan aliens alien"
        " muertos jesus shadows voces demonios diablo virgen lord dead deceased spirit entities dwarves"
    ),
    "things": words(
        "air wall walls tree trees sky ceiling moon sun himself herself themselves self nobody noone"
        " nothing mirror tv television radio lamp pole sign hydrant statue mailbox dolls doll furnace"
        " window reflection traffic cars car dumpster shadow solo sola plants light lights pigeons"
        " birds fence door floor ground sidewalk hand hands atm phonebooth bench machine truck sea"
    ),
    "spy": words(
        "following follow followed watching watched spying tracking tracked poisoning poisoned bugged"
        " recording filming implanted chip controlling controlled reading stealing listening hacking"
        " replaced swapped switched persigue persiguen vigilan envenenar envenenado"
    ),
    "watchers": words(
        "government govt fbi cia nsa neighbors people they someone somebody everyone police landlord"
        " family doctors staff aliens tv radio phone food water"
    ),
    "seeing": words(
        "seeing sees see saw hearing hears hear heard oye ve escucha oyendo viendo feels feeling"
    ),
    "belief": words(
        "believes believe believing thinks thinking convinced claims claiming insists insisting saying"
        " says swears cree piensa certain states"
    ),
}

_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="conduct.caller-believes",
        phrases=(
            "$caller|i doesnt|dont|didnt|did|does _1 know|recognize",
            "$caller _1 believes|thinks|convinced",
            "$kin|i believes|thinks|think|believe",
        ),
        masks=True,
    ),
    Rule(
        id="conduct.not-beliefs",
        phrases=("food poisoning",),
        masks=True,
        scope="conduct",
    ),
    Rule(
        # Who walks among cars to die is not unaware of them.
        id="conduct.traffic-to-die",
        phrases=(
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
            "chip|microchip|device|tracker|camera in|under _1 head|brain|arm|teeth|neck|skin",
            "paranoid|paranoia|delusional|delusions|delusion|paranoico|paranoica",
            "believes|convinced|cree _1",
            "$belief _1 $watchers _2 $spy",
            "$belief _3 $spy _1 him|her|them|me|his|mind|thoughts",
            "$watchers _2 is|are|was|were _1 out to get",
            "out to get him|her|me|them",
            "$watchers is|are|were|trying _2 poison|kill|harm _1 him|her|me",
            "$spy _1 his|her|my|their mind|thoughts|phone|brain",
            "$spy by _1 $watchers",
            "$belief _3 god|jesus|messiah|prophet|king|queen|dead|robot|robots|imposter|impostor|imposters|impostors|demon|demons|possessed|alien|aliens|spy|chip|implant|transmitter|president",
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
            "calling|calls|called _2 by his|her|my|their|another|somebody _3 name",
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
            "doesnt|not|cant|cannot|didnt|no know|remember|recognize|sabe|recuerda|reconoce _1 day|year|quien|que|him|her|us|home|way|wife|husband|daughter|son",
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
        id="kind.walked-away",
        phrases=("wandering|wandered|walked away|off _3 facility|home|nursing|lost|night|alone",),
        kinds=("confusion",),
    ),
    Rule(
        id="disorganization.severe",
        phrases=(
            "naked|nude|desnudo|desnuda|unclothed _3 outside|outdoors|street|road|calle|yard|lot|traffic|park|sidewalk|running|walking|field|highway|roadway|in",
            "running|walking|standing|wandering|dancing|outside _3 naked|nude|desnudo|desnuda",
            "walking|running|wandering|standing|stepping|darting|sitting|laying|lying|dancing|camina|corriendo into|in|thru|through|among|between|en _2 traffic|trafico|cars|lanes|lane|road|roadway|highway|freeway|interstate|oncoming|moving",
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
        kinds=("other",),
        shows_behavioral=True,
    ),
    Rule(
        id="disorganization.severe-unaware",
        phrases=(
            "doesnt|cannot|cant|not|unable|no to? know|say|tell|give|state|sabe|remember _2 name|nombre",
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
    Rule(
        id="kind.mood",
        phrases=(
            "depressed|depression|anxious|anxiety|panic|panicking|hopeless|hopelessness|overwhelmed|despondent|deprimido|deprimida|ansiedad|ansiosa|nightmares|tearful|distraught|breakdown|lonely|manic|numb|worthless",
        ),
        kinds=("mood_anxiety",),
    ),
    Rule(
        id="kind.grief",
        phrases=(
            "grief|grieving|bereaved|widowed|widow|widower|miscarriage|miscarried|stillborn|funeral|heartbroken|divorce|breakup|evicted|eviction|gutted",
            "lost|loss|perdio _1 $pos _1 wife|husband|mother|father|son|daughter|baby|brother|sister|dad|mom|dog|cat|job|house|partner",
            "$kin|dog|cat|baby died|passed|killed|murio|fallecio",
            "death|muerte of|de _2 $kin",
            "broke up|dumped",
            "murio|fallecio",
            "anniversary of _2",
            "assaulted|raped _1 last|years|months|weeks",
        ),
        kinds=("grief_distress",),
        whole=True,
    ),
    Rule(
        id="kind.neurodivergent",
        phrases=(
            "autistic|autism|autista|asd|nonverbal|nonspeaking|aspergers|idd|neurodivergent",
            "intellectual|developmental|developmentally|learning disability|disabilities|disabled|delay|delayed",
            "brain injury",
            "tbi",
            "special needs",
            "down syndrome",
        ),
        kinds=("neurodivergent",),
        whole=True,
    ),
    Rule(
        id="kind.perinatal",
        phrases=(
            "pregnant|postpartum|embarazada|perinatal|miscarriage|miscarried",
            "# weeks|wks|months|mos pregnant|along|postpartum",
            "# days|weeks|wks|months post delivery|partum",
            "new mom|mother",
            "just had|delivered _2 baby",
            "newborn _3",
            "lost the baby",
        ),
        kinds=("perinatal",),
        whole=True,
    ),
    Rule(
        id="kind.family",
        phrases=(
            "argument|arguing|argue|fight|fighting|dispute|strife|verbal|yelling with|w|at|btwn|between _1 $kin",
            "$kin and $kin arguing|fighting|argue",
            "family|domestic dispute|argument|trouble|fight|disturbance|problem",
            "kicked out of _2 house|home",
        ),
        kinds=("family_context",),
        whole=True,
    ),
    Rule(
        id="kind.welfare",
        phrases=(
            "check|chk _1 welfare|wellbeing|on",
            "welfare|wellbeing|well check|being|chk",
            "hasnt|havent|has|not _1 been seen|heard _3",
            "hasnt|havent heard _1 from",
            "not|isnt|no|wont answering|answer|picking _2 phone|door|calls|texts",
            "no answer at _1 door",
            "worried|concerned about|abt|for|que _3",
            "mail piling|piled|box full",
            "man|male|person|woman|female|subject|subj down",
            "tirado|tirada|acostado en _3",
        ),
        kinds=("welfare",),
        whole=True,
    ),
)

RULES: Final[tuple[Rule, ...]] = tuple(
    replace(rule, scope="conduct") if rule.id.startswith("disorganization.") else rule
    for rule in _RULES
)
"""What is odd conduct reads by its own masks; the kinds read whatever the masks of all leave."""

REAL_WORDS: Final = words("packing racing placing stranger paces spaces confuse watches")
