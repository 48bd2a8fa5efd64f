"""Odd conduct, voices and beliefs, and kinds of distress that say no fact.

What is said or done is what counts. A diagnosis is in no phrase (practice 2.5).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules import distress
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "cd_agent": words(
        "feds fed fbi cia nsa dea atf navy army military marines government govt gobierno mafia"
        " cartel gang gangs illuminati freemasons satellites satellite drones drone helicopters"
        " aliens alien angels demons devil satan spirits ghosts people them they someone somebody"
        " everyone everybody neighbors neighbor vecinos landlord staff nurses nurse doctors aides"
        " professors professor teachers coworkers boss coworker roommates roommate cops police"
        " russians terrorists spies agents agent hackers men man women woman strangers"
        " stranger family husband wife kids building store church bank hospital company"
        " corporation tenants tenant client clients priest pastor mailman gente"
    ),
    "cd_does": words(
        "filming films film recording records watching watches following follows follow listening"
        " listens poisoning poisons drugging spying spies tracking tracks plotting plot plots"
        " hunting hunts tapping reading controlling controls pumping spraying beaming sending"
        " hacking targeting zapping gassing implanting replacing switching swapping cloning"
        " bugging stalking conspiring monitoring surveilling broadcasting transmitting stealing"
        " steals persiguen persigue vigilan vigila envenenan envenenando siguiendo siguen espian"
    ),
    "cd_done": words(
        "hunted followed watched tracked monitored recorded filmed poisoned drugged targeted"
        " bugged tapped hacked controlled switched swapped replaced contaminated gangstalked"
        " gassed zapped surveilled brainwashed hypnotized possessed cloned tainted laced"
        " implanted chipped envenenado envenenada"
    ),
    "cd_says": words(
        "says say said saying sts stating stated states claims claimed claiming insists"
        " insisting insisted swears swore thinks think thinking thought thinkin believes believe"
        " believing believed convinced tells telling told yelling screaming hollering"
        " yells shouting shouted feels certain paranoid rambling reports accuses accusing cree"
        " dice jura diciendo gritando asegura talking"
    ),
    "cd_title": words(
        "mayor sheriff president governor king queen prince princess god jesus christ messiah"
        " savior prophet saint pope angel demon devil satan vampire werewolf wizard witch robot"
        " alien bridge tree ghost dead immortal invisible chosen reincarnated general admiral"
        " astronaut spy celebrity singer pharaoh emperor lord virgin mary moses"
        " elvis batman superman clone hologram machine lion wolf dios jesucristo rey diablo"
        " apostle archangel antichrist billionaire senator bride genius"
    ),
    "cd_sender": words(
        "tv television tele radio dryer washer toaster microwave fridge refrigerator phone computer"
        " laptop tablet mirror lamp lights light walls wall ceiling furnace vent vents outlets"
        " outlet heater clock cat cats dog dogs cow cows cattle birds bird crows pigeons tree"
        " trees sun moon stars sky satellite satellites painting pictures picture doll dolls"
        " statue car cars water wind frequency frequencies billboard signs license radiator"
        " pipes vending internet wifi"
    ),
    "cd_seen": words(
        "children child kids people men man women woman girl boy babies baby animals cats dogs"
        " bugs snakes spiders rats faces face figures figure shadows shadow strangers stranger"
        " intruders intruder soldiers burglars someone somebody ghosts monsters lizards worms"
        " insects things stuff eyes hands dwarves clowns nuns gente ninos hombres cosas"
    ),
    "cd_where": words(
        "hallway hall attic walls wall ceiling corn trees tree yard closet basement vents vent"
        " kitchen room bedroom house bed roof floor window windows trailer outlets mirror field"
        " bushes garage shed crawlspace corner bathroom door curtains pipes floorboards car tv"
        " paredes techo cuarto atico"
    ),
    "talks": words(
        "talkin hollering reciting lecturing reading argue argued yell scream screamed shouted preach preached rambled babbling conversation conversations conversing chanting mumbled muttered whispers discutiendo peleando "
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
        "dryer washer radiator heater oven microwave stove computer laptop phonepole mannequins stump log grass corn hydrant gate gates stop puddle river pond water train trains statue painting picture pictures stroller teddy stuffed pillow blanket windshield steering reflection reflections dashboard menu book hole vent vents outlet outlets pipe pipes toilet sink shower rain wind stars clock crows geese ducks pigeons cows horse goat sheep fish cat cats bug bugs spider spiders ant ants lamppost lamp post streetlight signs light appliances toaster fridge vending jukebox furniture chair couch tree bushes bush plant flowers rocks shoe shoes television radio statue poles parking meter meters hydrants curb trash cans mannequin car mirror reflection sun clouds birds pigeon squirrel squirrels seagulls "
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
            "i believe|think|thought",
            "$kin|caller|rp|friend|staff|wife|husband|mother|he|she thinks|believes|convinced _2 is|was|may|might|has|had|he|she|took|its|it suicidal|drunk|overdosed|od|od|taken|took|gun|depressed|dead|pills|drugs|using|dealing|cheating|pregnant|stroke|flu",
        ),
        masks=True,
        scope="conduct",
    ),
    Rule(
        id="conduct.not-beliefs",
        phrases=(
            "food poisoning",
            "wants|want|wanted|need|needed|like|good|nice _3 hear ~2 voice|voices",
            "friendly|human|kind|live|familiar|nice voice",
            "shellfish|mushrooms|berries|food|lead poisoned",
            "followed|following|follows ~3 vehicle|car|truck|van|suv|driver|highway|road|home",
            "police|cops|officers|deputies|units|deputy|trooper|ofc following|watching|recording|tracking",
            "recording|filming|watching ~3 phones|phone|video|fight|game|tv",
            "dog|cat|pet|phone|package|car ~1 tracked|chip|chipped|tracking",
            "pacing $self|$he self",
            "where $he is|are|went tonight|now|today|going|living|staying",
            "= $kin|caller|rp|friend|roommate|staff|family|dtr not|doesnt|dont|didnt know where $he went|is|goes|lives|are",
            "playing|plays|play|video ~4 game|games",
            "thru|through the? door|wall|window",
        ),
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
            "voices|demons|spirits|voces >!raised|loud|outside|downstairs|upstairs|in",
        ),
        says=(("disorganization", "some"),),
        kinds=("perception",),
    ),
    Rule(
        id="disorganization.beliefs",
        phrases=(
            # who somebody is
            "$cd_says _3 he|she|hes|shes|im|they|theyre|es is|was|are|am? ~1 a|the|an|gods|jesus|el|la? ~1 $cd_title >!man|woman|meat|by|drunk|asleep|inside|and|in|tired|to|set|broke|wrong",
            "$cd_says _2 works|working|work|worked for _1 cia|fbi|nsa|government|god|president|military|aliens|pentagon|nasa",
            # what others do
            "$cd_says _4 lives|living|hides|hiding ~1 in|inside|under ~2 drain|drains|walls|sink|pipes|toilet|phone|tv|head|closet|vents|mirror",
            "believes|convinced|thinks|insists|swears|cree _4 poisoned|poisoning|works|working ~1 for|the|her|his|my|me|him",
            "$cd_agent ~2 in on it",
            "in on it|this with|w ~2 $cd_agent",
            "out to get|kill|poison|harm|hurt $he|her|me >!of",
            "$cd_agent ~2 trying|coming|going|want|wants to kill|poison|harm|replace|frame|trap him|her|me|them",
            "feds|fbi|cia|nsa|mafia|cartel|aliens ~3 out|there|outside|after|coming|watching|here",
            (
                "put|puts|putting|planted|planting|implanted|hid|hides|place|placed|slipped|slipping|slips|le|echan|pusieron "
                "~3 tracker|trackers|chip|chips|camera|cameras|microphone|microphones|mic|bug|bugs|poison|device|"
                "devices|veneno|drugs|microchip|transmitter ~1 in|inside|on|under|into|at|en|al"
            ),
            "$cd_says _4 something|poison|drugs|stuff|chemicals|glass|veneno ~1 in|into|al|en ~2 coffee|food|water|drink|drinks|milk|tea|pills|meds|air|vents|agua|comida",
            "$cd_says _3 water|food|air|coffee|milk|meds|pills|medicine|comida|agua ~1 is|are|was|esta poisoned|contaminated|tainted|drugged|laced|bad|envenenada",
            "theyre|hes|shes|all|were|is|are contaminated|infected|copies",
            "pumping|spraying|piping|blowing|leaking ~2 gas|chemicals|fumes|poison|radiation|smoke ~2 in|into|through|thru",
            "$cd_says _4 comes|come|came|sneaks|sneaking|breaks|gets in ~2 night|house|and ~2 moves|move|moving|switches|eats|sits|steals|rearranges|watches|touches",
            "$cd_says _3 man|woman|people|someone|somebody|child|children ~2 sits|sit|stands|standing|lives|living|hiding|hides|lurking|walking|walk ~2 $cd_where",
            "him|her|my|his|them baby|son|daughter|husband|wife|mom|mother|kids ~2 switched|swapped|replaced|cambiaron|imposter",
            "baby|bebe|son|daughter|husband|wife|mother|kids ~2 was|were|been|has switched|swapped|replaced|cloned",
            "baby|child|son|husband|wife|daughter isnt|not|aint hers|his|real|mine",
            "se lo|la|los cambiaron|robaron",
            # what things do
            "$cd_sender ~2 sending|sends|saying|says|said|told|tells|telling|talking|talks|speaks|speaking|spying|listening|watching|looking|staring|laughing|calling|giving|habla|dice|hablan ~2 him|her|me|his|to|name|messages|signals|things",
            "$cd_sender|it is|are|was|were spying|listening|watching|breathing|melting|talking|humming|looking|possessed|bugged|recording|laughing",
            "talking|talks|speaks|talk|spoke|listening|messages|signals to|through|thru|from|by ~2 tv|television|radio|lights|satellites|satellite|frequency|wifi|outlets|vents",
            "faces|walls|floor|hands|metal|lights|pictures|trees ~2 melting|melt|breathing|moving|hums|hum|humming|changing|dripping|crawling",
            "sky|ground|floor|earth|moon|sun is|are too|lava|falling|burning|fake|flat|low|fire|melting|closing",
            # what will come
            "rapture|armageddon|apocalypse|antichrist|revelations|666",
            "end|ending|world|times|judgment|judgement ~2 is|are|ends|ending|comes|coming|day sunday|monday|friday|saturday|tomorrow|tonight|today|near|here|coming|upon|ending",
            "late|early|ready|waiting for _1 execution|trial|coronation|rapture|spaceship|mothership|crucifixion",
            "waiting|waits|wait for ~4 cancelled|canceled|mothership|spaceship|aliens|died|dead|anymore",
            "stop|stops|stopping|kill|killing|fighting|hunting the|them? demons|snakes|voices|devil|spiders|signal|signals|noise|transmission|lizards",
            "$screams|ranting|hollering|raving|rambling|muttering|going|shouting about|abt|re|at|for ~2 lizards|soldiers|satan|demons|devil|rapture|hell|snakes|aliens|war|government|cia|fbi|angels|god|jesus|end|poison|radiation|chips|spies|russians|math|wires|numbers",
            "for|to|from|with satan|lucifer|demons|aliens|archangel",
            "owes|owe him|her a wife|husband|kingdom|crown|planet|throne",
            "stole|took|taken|takes|stealing|steal|robbed $pos ~1 son|mind|soul|thoughts|brain|pension|body|face|eyes|voice|baby|farm|dreams|identity|memories|bones|blood|skin",
            "read|reads|reading ~1 mind|minds|thoughts",
            "count|see|read|hear|track|find me|him|his|her|my ~1 thoughts|mind|through|thru|from",
            "satellites|satellite|laser|lasers|drones|frequencies|microwaves|radiation|rays cant|can|will|are ~2",
            "was|is|because|bc looking at|through him|her|me >!and|phone|from|funny",
            "stole|stealing|hacking ~2 wifi|wi _3 mind|thoughts|read",
            "bought|owns|owned|built ~1 the|this|that ~1 store|world|city|planet|moon|bank|lake|ocean|hospital|building|town|country|road",
            "$cd_sender le|me|la|lo habla|hablan|dice|mira|vigila",
            "$cd_says _2 angels|demons|devil|god|satan|aliens|spirits|ghosts|jesus ~1 is|are|was|told|on|in|at|said|sent|wants",
            "$cd_says _4 $cd_agent _4 $cd_does >!the|fight|tv|game",
            "$cd_agent ~2 $cd_does ~1 him|her|me|them|us|his|my|la|lo thoughts|mind|every|move|from|with|w|through|thru|at|and|in",
            "$cd_agent ~1 are|is|keep|keeps $cd_does ~1 $someone_named >!fight|phone|video",
            "says|sts|thinks|believes|claims _1 neighbors|neighbor|people|they|landlord|someone|government _2 beam|beams|beaming|filming|film|hunting|hunted|following|watching|poison|poisoning|pump|pumps|recording|stealing|spraying|coming",
            "$cd_says _5 being|is|are|was|were|been|getting ~1 $cd_done",
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
            "people|they|things|voices|it|men|bugs ~2 isnt|arent|not real",
            "is|are|were|theyre|hes|shes|all imposters|clones|actors|robots|copies|holograms|fake",
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
        tight=True,
        kinds=("perception",),
    ),
    Rule(
        id="disorganization.talks-to-nobody",
        phrases=(
            "$talks ~1 to|at|with|w|a|con :? the|a|an|his|her|su|el|la|un|some|parked|stuffed? ~1 $things",
            "$talks ~3 to|at|with|w :? ~2 someone|somebody|people|person|people|man|woman|things|whoever ~2 who? not|isnt|arent|aint|nobody|thats there|real|present",
            "$talks|$screams at|to|with|w whoever|someone|people|somebody|men ~1 is|are|thats|in|hiding ~2 trees|walls|wall|sky|ceiling|vents|attic|bushes|tv|mirror",
            "talk|talks|talking|calls|calling|singing|built|waiting|speaks _3 wife|husband|mother|father|mom|dad|son|daughter|brother|sister ~2 who|that|whos|after? passed|died|dead|gone|deceased",
            "hears|hearing|heard|hear $pos|her|his|dead|late ~1 mother|father|mom|dad|wife|husband|brother|sister|son|daughter|grandma ~1 talk|talking|calling|voice|call|speak|speaking|telling|crying|singing",
            "hearing|oye|oyendo footsteps|whispers|whispering|knocking|pasos",
            "hears|hearing|hear ~2 footsteps|whispers|whispering|plot|plotting|music|drilling|scratching|knocking ~3 nightly|walls|head|vents|outlets|thru|through|nobody|attic|every|too",
            "hear|hears|hearing ~2 neighbors|people|them|men ~1 plot|plotting|talking|whispering|laughing ~1 about|through|thru|in|at",
            "seeing ~3 $cd_seen ~2 $cd_where",
            "sees|saw|see ~2 little|small|tiny|shadow|dead|strange|dark $cd_seen",
            "$cd_seen ~2 standing|sitting|living|hiding|walking|crawling|watching|staring ~2 $cd_where ~6 answer|nobody|real|them|breakfast|again",
            "bugs|worms|insects|spiders|snakes|ants|parasites|maggots|mites ~2 on|under|in|crawling|all|inside ~2 him|her|me|skin|arms|body|legs|hair|bed|face|over|walls",
            "in|inside my|his|her head >!injury|lac|cut|down|hands|to|like? _3 telling|voice|voices|talking|loud|real",
            "people|them|someone|somebody|men|kids ~2 in|under|inside|on ~2 attic|walls|ceiling|vents|trailer|crawlspace|roof|pipes|floorboards|outlets|tv|mirror",
            "cant|cannot|doesnt trust $pos own eyes|mind|thoughts|ears",
            "$talks solo|sola",
            "reading|reads ~4 to ~1 birds|pigeons|trees|cars|dogs|cats|squirrels|ducks|nobody",
            "calls|calling|talks|talking|waiting|speaks _3 dead|late ~1 $kin",
            "talking|habla|hablando|platica _2 esposa|esposo|madre|padre|hijo|hija|mama|papa _2 murio|muerto|muerta|fallecio",
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
            "mile a minute",
            "end of the world",
            "$talks to|at|w|with no one",
            "$talks to|at|w|with someone|somebody|people|things _1 who|that _1 isnt|not|arent _1 there?",
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
            "digging|digs|dug|tearing|ripping|cutting|pulling|opening|taking ~6 looking|searching|for ~2 wires|wire|cameras|camera|bugs|microphones|mics|devices|tracker|listening|baby|bodies|portal|treasure|gold|bones|money|people",
            "looking|searching|hunting ~1 for ~2 wires|cameras|camera|bugs|microphones|devices|strangers|intruders|spies|portal|transmitters|demons|ghosts",
            "digging|digs|dug ~2 holes|hole|yard ~4 midnight|night|nite|hands|yard|wires|nothing|baby",
            "tinfoil|foil ~3 windows|window|head|walls|hat|vents|over",
            "taped|taping|covered|covering|unplugged|unplugging|wrapped|sealed|painted|boarded ~5 outlets|outlet|vents|vent|detector|detectors|cameras|camera|mirrors|mirror|windows ~3",
            "put|puts|putting|keeps|stored|hid ~4 silverware|keys|shoes|phone|clothes|mail|money|books|pillow|remote ~2 in ~2 freezer|oven|microwave|fridge|toilet|dishwasher|dryer",
            "peeking|peeping|looking|peering|staring ~2 out|thru|through ~2 blinds|curtains|peephole|window|windows ~3 saying|says|all|every|constantly|feds|police|them|someone|for",
            "patrols|patrolling|guarding|searching|checking ~3 hallway|house|yard|perimeter|home|attic|rooms ~4 flashlight|night|nite|knife|gun|strangers|intruders",
            "directing|directs|conducting traffic",
            "saluting|prophesying|chanting|preaching|proclaiming|baptizing|exorcising",
            "speaking|speaks|praying in tongues",
            "fully|all clothed|dressed ~4 fountain|pool|lake|shower|river|tub|water",
            "facing|faces the|a|at|to ~1 wall|corner|sun",
            "singing|dancing|preaching|praying|kneeling|bowing|chanting ~6 road|street|roof|rain|yard|altar|knees|lot|median|intersection|traffic|ramp|mailbox|fountain|pumps",
            "writing|wrote|writes|drawing|drew ~3 on|all ~2 walls|wall|mirror|mirrors|windows|floor|skin|body|ceiling",
            "washing|cleaning|painting|moving|rearranging|stacking|counting|collecting|licking ~2 everybodys|peoples|strangers|carts|chairs|rocks|leaves|cracks|sticks|windshields|furniture",
            "wearing|dressed|wears|has ~3 coats|sweaters|jackets|blankets|layers ~2 in ~2 heat|summer|degrees|sun|july|august",
            "picking|scratching|digging ~1 at ~1 his|her face|skin|arms|scabs|air",
            "no reason|sense ~2 directing|saluting|laughing|screaming",
            "talking|talks|speaking ~2 riddles|rhymes|code|numbers|tongues",
            "word|words ~1 jumbled|scrambled|salad|backwards",
            "up|awake all|# night|nite|nights|days ~6 looking|searching|checking|cleaning|pacing|digging|flashlight",
            "guarded|grandiose|hyperreligious|hypervigilant|preoccupied",
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
            "rambling|ramblin|incoherent|incoherently|nonsensical|gibberish|babbling|disorganized|tangential|jumbled|bizarre|manic|psychotic|muttering|strange|erratic|erratically",
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
            "not|isnt|unsure sure what|which day|year|month|city|town",
            "in|at|entered|into|enter ~1 wrong house|apartment|apt|car|room|home",
            "thinks|thought|thinking|says|said|believes|insists ~2 ofc|officer|me|i|nurse|staff|we|us|its|it|they ~1 is|was|were|are|am ~1 $pos|her|his ~1 son|daughter|husband|wife|mother|father|brother|sister|house|home|mom|dad",
            "thought i|we|he|she was|were|am her|his ~1 son|daughter|husband|wife|mother|father|brother",
            "keeps|keep|kept asking|calling|repeating ~3 same|what|where|who|when|day|time|question|over",
            "lost|confused _2 cant|cannot find|remember _2 way|home|house|car",
            "cant|cannot|couldnt|unable to? find _1 way home|back",
            "wandering|wandered|wanders _2 confused|lost|aimlessly",
            "memory problems|issues|loss",
            "thinks|believes|convinced its|it|this is? _1 #|year|monday|sunday|christmas|summer|war|home|school|1960s",
            "thinks|believes|convinced he|she|hes|shes is? _1 back|still|late _3",
            "getting|gets|got _1 days|names|dates|times mixed",
            "confused|turned up|around|about",
            "no sabe donde|ni|como|que dia|hora|ano|esta|llegó|llego|se",
            "disoriented|confused|confusion|confundido|confundida|desorientado|desorientada|disorientated",
            "forgot|forgets|forgotten where|what|who|how|she|he",
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
            "doesnt|not|cant|cannot|didnt|no know|remember|recognize|sabe|recuerda|reconoce _1 day|year|quien|home|way",
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
            "voices|voice|god|devil made him|her|me >!that|mad|sad|sick",
            "balcony|roof|lawn|porch|yard *14 naked|nude",
            "took|taken all $pos clothes off",
            "naked|nude|unclothed|desnudo|desnuda male|female|man|woman|guy|subj|person|m|f _3",
            "stripped|stripping|took|taking|takes ~1 off|naked|down ~3 clothes|clothing|pants ~4 lot|yard|street|outside|store|park|bus|lobby|road",
            "no|without pants|clothes|underwear|clothing on? _2 walking|running|outside|street|standing|road|lot",
            "walking|running|outside|street|standing _3 no|without pants|clothes|underwear|clothing",
            "voices|voice|god|devil|angels|cattle|cows|dog told|tell|tells|said ~3 open|jump|run|burn|cut|eat|drive|leave|kill|take|go|break|set|stop so|and|gates",
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
            "walking|running|wandering|standing|stepping|darting|camina|corriendo into|in|thru|through|among|between|en _2 traffic|trafico|cars|lanes|lane|road|roadway|highway|freeway|interstate|oncoming|moving",
            "sitting|dancing|laying|lying ~1 in|into|on ~2 traffic|freeway|highway|lanes|interstate|oncoming",
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
            "walking|walks|walked|running|wandering|stepping|steps|out ~4 between|among|into|through|thru|in|in_front ~2 cars|traffic|trucks|lanes|road|street ~3 without|w/o|not|no|never looking|look|looks",
            "cant|cannot|couldnt|unable ~3 tell|give|state|say|know|remember ~2 us|me|staff|ofc|them|officer|rp|caller? _1 $pos|her|his|own ~1 name|address|nombre|birthday",
            "has|have|had|having no idea where|who she|he|they|hes|shes ~1",
            "does|do|did not know|remember|recall $pos|her|his|own ~1 name",
            "no sabe su? ~1 nombre|quien",
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
            "oriented|coherent|lucid|orientado|orientada",
            "not|isnt|never|doesnt|no hearing|hear|seeing|see voices|things",
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

_PARTS: Final[tuple[Rule, ...]] = (
    Rule(
        id="conduct.seeks",
        phrases=(
            "looking|asking|searching|calls|calling|called|waiting|yelling|screaming|talking|pushing|tell|telling|heard|hears|hear|hearing|seeing|sees|see|saw _6 $cd_seen|baby|son|daughter|husband|wife|mother|brother|hermano|hija|hijo|bebe",
            "$cd_says _3 $cd_seen|brother|hermano|baby|son|daughter ~4 $cd_where|stroller|secadoras",
            "people|men|man|woman|someone|kids ~1 under|in|inside|outside ~1 $pos|the ~1 $cd_where",
            "$cd_says _3 upstairs|downstairs|neighbor|neighbors ~3 $cd_does|making|banging|yelling",
        ),
        signs=("seeks_somebody",),
        scope="conduct",
        whole=True,
    ),
    Rule(
        id="conduct.nobody-is-there",
        phrases=(
            "there|theres is? no ~1 $cd_seen|one|baby|son|daughter",
            "nobody|noone there|in|is|lives|inside|around|found|home",
            "no one|1 there|in|is|lives|inside|around|found|here",
            "no daughter|son|baby|child|kids|husband|wife|man|people w|with|there|inside|per|here",
            "she|he|resident|client|shes|hes ~1 lives|live|living alone|by",
            "kids|children|daughter|son|baby is|are|was|were ~1 grown|dead|adults|grownup",
            "checked|cked|searched|cleared|looked _4 nobody|noone|nothing|empty|negative",
            "nadie",
        ),
        signs=("nobody_there",),
        scope="conduct",
        whole=True,
    ),
    Rule(
        id="conduct.mumbles",
        phrases=("mumbling|mumbles|mumbled",),
        signs=("mumbles",),
        scope="conduct",
        tight=True,
    ),
)

RULES: Final[tuple[Rule, ...]] = (
    *_PARTS,
    *(
        replace(rule, scope="conduct") if rule.id.startswith("disorganization.") else rule
        for rule in _RULES
    ),
    *distress.RULES,
)
"""What is odd conduct reads by its own masks; the kinds read whatever the masks of all leave."""

REAL_WORDS: Final = words("veces packing racing placing stranger paces spaces confuse watches")

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        # Somebody is looked for or spoken to, and somebody else says that nobody is there.
        id="together.nobody-is-there",
        needs=("seeks_somebody", "nobody_there"),
        unless=("consciousness=unresponsive",),
        within=25,
        says=(("disorganization", "some"),),
    ),
    Together(
        # Faint words of somebody hurt or drugged are no odd ones.
        id="together.mumbles",
        needs=("mumbles",),
        unless=(
            "suicide_behavior=in_progress",
            "consciousness=unresponsive",
            "consciousness=altered",
            "overdose=suspected",
            "overdose=confirmed",
            "self_harm_now>=minor",
        ),
        says=(("disorganization", "some"),),
    ),
)
