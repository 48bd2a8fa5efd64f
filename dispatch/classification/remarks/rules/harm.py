"""Violence, threats to others and offenses: what was done, said and reported.

What was done to whom is told by the verb and the person behind it; a wall, a screen or the person's
own head behind the same verb is another matter, and is masked or not named.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Says, Turn

_KIN: Final = (
    "son sons daughter daughters mother mom moms mum mama dad father papa brother bro sister "
    "sis wife husband hubby husb"
    " spouse partner bf gf boyfriend girlfriend uncle unc aunt aunty nephew niece grandma "
    "grandpa grandmother grandfather"
    " granddaughter grandson cousin fiance fiancee roommate roomie friend ex stepson "
    "stepdaughter stepfather stepdad stepmom"
    " stepbro stepsister parents family inlaw coworker coworkers boss teacher hijo hija madre "
    "padre hermano hermana esposo"
    " esposa tio tia abuelo abuela primo prima novio novia vecino vecina suegra nieto"
)
_ROLE: Final = (
    "staff nurse nurses doctor doctors clerk cashier worker workers employee employees officer "
    "officers ofc police cop cops"
    " deputy deputies guard guards security medic medics ems emt tech techs firefighter crew "
    "monitor counselor therapist"
    " driver passenger passengers customer customers patron patrons victim vict resident "
    "residents rider riders pedestrian"
    " neighbor neighbors tenant landlord manager mgr rp caller comp complainant clr "
    "kid kids child children baby toddler"
    " infant twins girl boy student students principal judge bouncer bouncers guest guests "
    "bartender janitor usher visitor"
    " pedestrians joggers jogger bystander bystanders passerby passersby stranger strangers "
    "shopper shoppers commuters commuter"
    " attendant receptionist social caseworker case agent trooper lady clients client sitter "
    "aide pastor congregation bartender barista waitress waiter server mailman mailmen postman "
    "carrier courier lifeguard flagger cna rn lpn orderly paramedic paramedics emts "
    "firefighters cyclist bicyclist conductor librarian teller pharmacist secretary babysitter "
    "nanny maintenance contractor patients pts inmate inmates cellmate classmate classmates "
    "peers housemate housemates sibling siblings brothers sisters stepmother stepbrother "
    "stepson medics nurses drivers employees staffer vendor shopkeeper owner cook chef "
    "dishwasher hiker skater walkers janitor custodian supervisor"
)
_ANYONE: Final = (
    "people everyone everybody someone somebody anyone anybody others other folks ppl todos alguien"
    " gente whoever strangers crowd"
)
_PRONOUN: Final = "him her them me us you"

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "victim": words(f"{_KIN} {_ROLE} {_ANYONE} {_PRONOUN} man woman male female guy another each"),
    "someone_named": words(f"{_KIN} {_ROLE} {_PRONOUN}")
    - words(
        "customers patrons passersby passerby pedestrians pedestrian shoppers shopper commuters"
        " commuter joggers jogger strangers stranger bystanders bystander guests cops students"
    ),
    "anyone": words(_ANYONE),
    "attacks": words(
        "golpearon golpeado pegaron patearon empujaron mordieron atacaron golpeandola golpeandolo "
        "maced tazed headbutts bitten assaulting pelting pelted hurled "
        "hit hits hitting punched punches punching kicked kicks kicking slapped slaps slapping "
        "bit bites biting choked chokes"
        " choking strangled strangles strangling attacked attacks attacking assaulted assaults "
        "assaulting beat beats beating"
        " shoved shoves shoving pushed pushes pushing headbutted scratched scratching tackled "
        "tackles tackling"
        " stabbed stabs stabbing shot shooting slashed slashing struck strikes striking "
        "smacked smacking whacked bashed clawed"
        " clawing elbowed kneed dragged dragging spit spits spat spitting pummeled stomped "
        "stomping sprayed spraying tased tackled"
        " jumped mugged battered clubbed swatted knifed burned molested groped groping slugged "
        "decked"
        " golpeo golpeó golpea golpeando pego pegó pega pegando mordio mordió patea pateo "
        "pateó empujo empujó empuja ataco atacó apuñaló apuñalo estrangulo cacheteo"
    ),
    "yells": words(
        "yelling yells yelled yell screaming screams screamed shouting shouts shouted "
        "hollering hollers cussing cusses cussed"
        " cursing curses swearing arguing argues argument arguments berating ranting "
        "belligerent gritando grita gritandole gritándole grito gritos discutiendo discusion "
        "discusión"
        " insultando harassing heckling mouthing"
    ),
    "nobody": words(
        "himself herself themselves themself nobody noone voices voice air sky wall walls tv "
        "television sign signs trees tree sea"
        " ocean moon sun ghost ghosts demons demon spirits spirit invisible imaginary nothing "
        "cars traffic mirror mirrors phone"
        " pigeons birds dog cat squirrels god heaven clouds objects things window screen game "
        "pain help agony fear grief"
    ),
    "kills": words(
        "dispararle disparar matarte matarme apuñalarlo punches "
        "kill kills hurt hurts harm shoot stab beat burn bomb attack assault punch hit fight "
        "strangle choke poison slaughter murder behead"
        " destroy smash bash slap cut slice rape kidnap run throw blow knock matar lastimar "
        "golpear pegarle quemar apuñalar matarlos matarla matarlo"
    ),
    "killing": words(
        "killing hurting harming shooting stabbing beating burning attacking assaulting "
        "punching hitting fighting strangling choking"
        " poisoning slaughtering murdering smothering drowning dropping smashing suffocating "
        "shaking running pushing stepping setting"
    ),
    "wishes_harm": words(
        "thoughts thought thinks thinking thinking pictures pictured picturing imagines "
        "imagining urges urge dreams fantasies fantasizes fantasizing images visions ideas "
        "intrusive fantasized"
    ),
    "breaks": words(
        "braking stabbing hacking chopping knocked "
        "broke breaks breaking smashed smashes smashing trashed trashing trashes destroyed "
        "destroying destroys damaged damaging"
        " vandalized vandalizing threw throws throwing tossing overturned overturning flipped "
        "flipping kicking kicked punched punching"
        " shattered shattering busted busting ripping ripped tearing tore wrecking wrecked "
        "rompio rompió rompiendo quebro quebró quebrando aventando aventó tiro tirando keying "
        "keyed"
        " slashed slashing burned"
    ),
    "thing": words(
        "couch sofa bed mattress tray trays curtains curtain bench desk desks cabinetry vidrio "
        "ventanas lights light dresser stove microwave printer "
        "window windows door doors furniture dishes plates plate house room apartment apt tv "
        "television mirror mirrors tablet"
        " walls wall kitchen property stuff things items everything table tables chairs chair "
        "bottles bottle lamp lamps glass glasses objects place"
        " phone phones computer laptop cabinets cabinet holes hole shelves displays display "
        "merchandise cups food pans pots toys books vase fridge"
        " todo todos platos ventana ventanas puerta muebles cosas vidrios trash trashcan cans "
        "rocks shelf monitor drywall screen screens"
    ),
    "public_thing": words(
        "car cars vehicle vehicles window windows store tires windshield windshields mailbox "
        "mailboxes fence sign signs bus cars storefront machine machines atm"
    ),
    "calm": words(
        "respectful gentle "
        "calm calmer cooperative compliant polite courteous pleasant peaceful friendly relaxed "
        "nonviolent tranquilo tranquila calmado calmada nonaggressive noncombative"
        " cooperating civil"
    ),
}


def _violence(value: str, *more: tuple[str, str]) -> Says:
    return (("violence_now", value), *more)


_ASSAULT: Final = _violence("assaulting", ("crime", "person"))
_THREAT: Final = _violence("threatening", ("threat_to_others", "threat"))
_TARGET: Final = _violence("threatening", ("threat_to_others", "specific_target"))
_NOT_ANY: Final = (
    "no|not|isnt|wasnt|hasnt|hasn|havent|never|nt|denies|without|doesnt|didnt|nobody|noone|aint"
)

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.another-day",
        scope="harm",
        phrases=(
            (
                "last time|year|month|week|summer|winter $he|they|one ~1 $attacks|pulled|"
                "threatened|swung|threw|broke"
            ),
            "no one|noone|nobody|none $be|was|got|been|is|has? _1 hurt|injured|harmed|struck|hit",
            "self harm|injury|harming|harmed|injured|injuring",
            (
                "$believes _3 $they|someone|somebody|neighbor|mafia|husband|wife|family|"
                "doctors|staff _4 $kills|$killing|after|get|poisoning|chasing him|her|me|them|"
                "us"
            ),
            (
                "$they|someone|people $be|are|were? trying|going|gonna|want|wants|coming to ~1 "
                "$kills|get|take $he|him|her|me|them"
            ),
            (
                "doctors|cops|police|people|neighbors trying|going|coming to $kills|get him|"
                "her|me|them"
            ),
            "heard|hears|hearing a|one|two|# shot|shots",
            (
                "$believes|says|saying|yelling|that _4 stole|steals|stealing|stolen $pos|the "
                "~1 baby|kids|child|children|son|daughter|soul|stairs|thoughts|checks|brain|"
                "house"
            ),
            "accuses|accused|accusing _3 of? stealing|stole",
            (
                "was|were shot|stabbed|killed|murdered and|to? killed|death? ~5 last|ago|when|"
                "years|in $period"
            ),
            (
                "robbery|burglary|assault|rape|murder|shooting last|years year|month|week|fall|"
                "spring|summer|winter|ago"
            ),
            "whose|her|his|my $kin shot|stabbed|killed $self",
            (
                "$attacks a|en? la|el|las|los puerta|puertas|pared|paredes|ventana|mesa|carro|"
                "piso|reja"
            ),
            "screaming|screams|wailing and|y? crying|sobbing|wailing|inconsolable",
            "crying|sobbing|wailing and screaming|screams|yelling",
            (
                "$kin|rp|caller|baby $be? screaming|crying ~1 in|on background|bg|bkgd|floor|"
                "line|phone"
            ),
            "car|veh|vehicle|truck|van|suv|trailer|rv parked? blocking|blocks",
            "gsw|gunshot|shot to head|self",
            "hit|hits ~1 w|with ~1 narcan",
            "isnt|not|never a|an violent|aggressive|angry _1 man|person|guy|woman|kid",
            "violent|abusive ~2 $period ago",
            "$attacks at? by ~2 $official",
            "wont|cant|cannot|doesnt get out of bed",
        ),
        masks=True,
    ),
    Rule(
        id="harm.none-denied",
        scope="harm",
        phrases=(
            "never|not|isnt|hasnt _1 been? violent|aggressive|combative|assaultive >!man|person|woman|guy",
            "no es|ha|esta sido? violento|violenta|agresivo|agresiva",
            "no|without sign|signs|indication of _1 violence|aggression|anger",
            "no aggressive|violent|threatening behavior|behaviors",
            (
                f"{_NOT_ANY} ~1 been|be|being|had|got|gotten? ~1 violent|combative|aggressive|"
                "assaultive|hostile|belligerent|angry"
            ),
            "no violence|aggression|anger|agression",
            "nonviolent",
            "non violent|combative|aggressive",
            "no hay violencia",
            "no? ~2 _ violento|agresivo",
        ),
        says=_violence("none"),
        masks=True,
    ),
    Rule(
        id="harm.no-threats",
        scope="harm",
        phrases=(
            "has|have|had|hasnt|havent not? made|making|make _1 threats|threat",
            "not|isnt|wasnt|hasnt|never|aint been|being? threatening|threatened|menacing|menaced",
            "threatened no one|nobody|noone|anyone",
            "no|ni|nunca ha|esta|está|a? amenaza|amenazando|amenazado|amenazo",
            "no|denies|denied|without|nor|neg|zero ~2 threats|threat|threatening",
            f"{_NOT_ANY} ~3 threatened|threatening|threaten|threatens ~2 $victim?",
            "nobody|noone $be|has|been? ~1 threatened",
            "has|have threatened no one|noone",
            "sin amenazas",
            "no ha amenazado",
            "threats : none|no|neg",
            "no ill will",
            "no harm intended",
            (
                f"{_NOT_ANY} ~2 want|wanting|wants|wish|intend|picture|think|going to|of|about? ~1 "
                "hurt|harm|hurting|harming|kill|killing $anyone|$someone_named"
            ),
        ),
        says=(("threat_to_others", "none"),),
        masks=True,
    ),
    Rule(
        id="harm.no-hi",
        scope="harm",
        phrases=(
            (
                "hasnt|hasn|havent|never|not|didnt|doesnt|isnt said|mentioned|made|talked|"
                "thought|anything|about ~6 harming|hurting|harm|hurt ~3 $anyone|$someone_named|"
                "anybody"
            ),
            "no|denies|denied|neg|negative|without|denying|w/o|nor|den _5 hi",
            "no|denies|denied|neg|denying|without|nor _5 homicidal|homicide",
            (
                "no|denies|denied|denying|nor|without _6 harming|hurting|harm|hurt ~3 $anyone|"
                "$someone_named"
            ),
            "hi : no|neg|negative|denied|none",
            "not homicidal|hi",
            "niega querer|pensar _4 otros|nadie",
            "not suicidal or|nor|and homicidal",
        ),
        says=(("threat_to_others", "none"),),
        whole=True,
    ),
    Rule(
        # A blow that is announced, with or without a condition, has not fallen.
        id="harm.threat-told",
        scope="harm",
        phrases=(
            "threatened|threatening|threatens|threat to|of _4 and ~1 $kills ~2 $someone_named",
            "$would to? _3 and $kills ~2 $someone_named",
            "if|unless|when *6 $would to? $kills ~2 $someone_named",
            "$would to? use it|one on|against $someone_named",
        ),
        says=_TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.assault-past",
        scope="harm",
        phrases=(
            "yesterday|anoche ~5 $attacks ~3 $victim",
            "$attacks ~4 $victim ~3 days|weeks|months ago",
            "$attacks ~3 $victim _6 last monday|saturday|sunday|friday|night|week",
            "jumped|attacked|assaulted|beaten _4 yesterday|last",
            "$attacks ~3 $victim ~6 yesterday|earlier",
            (
                "$attacks ~3 $victim _6 last monday|tuesday|wednesday|thursday|friday|saturday|"
                "sunday|night|week"
            ),
        ),
        says=(("crime", "person"),),
        whole=True,
        masks=True,
    ),
    Rule(
        id="harm.idea-told",
        scope="harm",
        phrases=("enough to $kills|hit|punch|slap|choke|hurt $pos? ~2 $victim",),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        id="harm.hits-things",
        scope="harm",
        phrases=(
            "kicked|kicking|kicks|punched|punching|punches|smashed|busted|broke in|through|out $pos? ~1 door|doors|window|windows|wall|walls|windshield",
            "punched|punching|hit|hitting|striking|beating $pos? ~1 window|windshield|walls",
        ),
        says=_violence("property"),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.not-at-anyone",
        scope="harm",
        phrases=(
            "knocked|knocking|knocks|banged on|at",
            "train|bus|truck|car|it|one|# to? hit|hits|strike|strikes|kill|kills $harmed",
            "dont|doesnt|not|unsure|unknown|unk think|believe|sure|if|know ~4 $attacks ~2 $victim",
            "slapping|slapped|shaking|hitting|slaps ~2 awake|up",
            "after|over|since|following|from ~2 argument|arguments|fight|argument",
            "grita|gritando|gritó que? se quiere morir|matar",
            "slapping|hitting|punching|scratching $pos own",
            "$yells ~2 in|for $pos? sleep|pillow|nightmare|nightmares",
            "heard shot|shots|gunshot",
            "dog|dogs|cat|pitbull|pit|bull ~1 bit|bites|attacked|scratched|chased|jumped",
            "cut|cuts|cutting|slit|slits|sliced $pos own? ~1 $flesh",
            "chased|chases _1 off|away",
            "scratched|scratches $pos own ~1 $flesh",
            "flipping|flipped off",
            "$yells ~2 at|to|with|w|about|against _2 $nobody",
            "$yells ~2 in|for|from|out|of? pain|help|agony|grief|fear|terror|labor|joy",
            "$yells > _4 wants|want|going|gonna|wanna|will|let to|me|just? die|kill|jump|end",
            "scream|screaming|crying into|in pillow|grief|pain",
            "$yells ~2 nobody|no one|noone",
            "$yells at no one|nobody",
            "no|not|isnt|stopped|stops|quit|hasnt ~1 $yells",
            "kids|children|crowd|fans $yells ~2 game|play|pool",
            "cursive",
            "$yells at the|his|her|an|a? _1 $nobody",
            "$attacks|$breaks ~1 $self",
            "$attacks|banging|bangs|banged|bumped|striking $pos _1 own",
            "$attacks|banging $pos? own _1 head|face|leg|arm|legs",
            (
                "hit|hits|hitting|struck|bumped|banged|smacked|bit|banging his|her|my|their|the _1 "
                "head|face|forehead|nose|mouth|lip|tongue|knee|elbow|back|chin|hip|nails|shoulder "
                "_1 on|against|when|falling|after|hard|w|with|during|and|off"
            ),
            "hit|hits|struck|bumped $pos head|face|chin|forehead|tongue",
            "bit $pos tongue|lip",
            "fell _3 hit",
            "let it|train|car|him|them? hit|kill me|him|her",
            "rp|caller|comp|officer|medic yells|yelled",
            "when $he yells",
            (
                "hit|struck|bit|bitten|attacked|clipped|kicked|beat by a|an|his|her|the|neighbors? "
                "_2 car|truck|vehicle|dog|bus|train|veh|suv|scooter|motorcycle|horse|ball|animal|"
                "snake|bee"
            ),
            "vehicle|veh|car|driver|truck|suv hit|struck",
            (
                "hit|struck a|an|the|by? deer|pole|tree|curb|parked|guardrail|median|fence|ditch|"
                "bottle|bong|lotto|road"
            ),
            (
                "fighting|fight|fights|battling|fought cancer|depression|addiction|sleep|demons|"
                "fire|fires|it|traffic|tears|back|urges|flu|infection|voices|for|the|off|pigeons"
            ),
            "attack|attacks of|panic|anxiety|heart",
            "panic|anxiety|heart|asthma attack|attacks|attacking",
            "beats|beat me|up about|on|himself|herself|eggs|traffic",
            (
                "hit rock|bottom|up|the|on|with|hard|it road|sack|hay|me|her|him|off|grief|bottom|"
                "limit"
            ),
            "kicked out|off",
            (
                "kicked|kicking|kicks|punched|punching|slapping|hitting|beating in|through|at|a|on|"
                "holes? the|his|her? door|wall|walls|window|table|desk|mattress|pillow"
            ),
            (
                "pushed|pushing|pushes $pos? _1 cart|button|wheelchair|stroller|walker|bed|pencil|"
                "buttons|alert|away|himself|herself|self|limit|edge|out"
            ),
            (
                "grabbed|grabbing $pos? _1 $thing|keys|bag|railing|rail|chest|stomach|arm|phone|"
                "purse|wheel|coat"
            ),
            "shot|shots of|down|up glass|clinic",
            "burned|burning $pos? _1 hand|arm|forearm|fingers|down|out|dinner|food|toast",
            "jumped out|off|in|on|from|into|up|over|the|when|at",
            "spit|spits|spitting|spat up|blood|out",
            "spit|spits|spitting|spat on the? ground|floor|sidewalk",
            (
                "scratched|scratching $pos? _1 arm|arms|leg|legs|wrist|wrists|thigh|face|skin|"
                "ankle|car"
            ),
            "game|movie|film|show|tv|book|playing|video ~6 $yells",
            "choked|choking on",
            "bites|bitten|bit $pos? nails",
            (
                "break|breaks|breaking|broke|broken up|down|even|out of|in _1 tears|hives|sweat|"
                "rash|sobbing|bone|heart"
            ),
            (
                "broke|breaking|broken|breaks $pos? _1 arm|leg|ankle|wrist|hip|heart|bones|nose|"
                "foot|neck|back|toe"
            ),
            "heart $be? breaking|broke|broken",
            "threw|throws|throwing|thrown up|a party|party|away|out|himself|herself|off",
            "throwing up|away|out|a|himself|herself fit|tantrum|party|?",
            "trash talking|can|day",
        ),
        masks=True,
    ),
    Rule(
        id="harm.assault",
        scope="harm",
        phrases=(
            "hands around|round|on $pos neck|throat _3",
            "put|putting|wrapped ~2 hands around|round ~1 neck|throat",
            "wrestled|wrestling|tackled ~2 $victim",
            "slapped|punched|hit|kicked|shoved|bit ~2 barista|waitress|caregiver|nurse|mother|her|him",
            "connected w|with shoulder|head|face|jaw",
            "in|into a? headlock|chokehold|choke",
            "by the hair|throat|neck >!with",
            "threw|throws|throwing|tossed|dumped|poured ~4 in|on|into|at ~2 $victim|face|faces _2 face|hit|hitting|cut|struck",
            "threw|throws|throwing|tossed ~4 at ~3 $victim _2 cut|hit|hitting|struck",
            "!no|not|after|stop|stopped|picking|pick|big fight in|at|outside|between|behind|near|on|involving|happening|now >!or|her|his|their|my|court",
            "fights|brawl|melee|riot in|at|outside|between|with",
            "beat|beats|beating|jumped|attacked|hit|punched|kicked up? by ~3 $victim|ex|group|male|female|unknown|suspect|boyfriend|girlfriend",
            (
                "$victim|male|female|# shot|stabbed|beaten|slashed|knifed|punched|jumped in|on|"
                "multiple|several|through|twice"
            ),
            (
                "punched|hit|kicked|struck|slapped|stabbed|shot|beaten|bitten|choked|cut|"
                "attacked|assaulted|shoved ~5 by ~4 $victim|unk|unknown|suspect|subj|subject|"
                "driver"
            ),
            "sprayed|spraying|maced|tased|tazed|sprays ~4 at|in|on ~2 $victim|face|faces|eyes",
            "!$of $attacks ~1 other|another|$pos ~1 $victim|one",
            (
                "picked|grabbed|swung|threw|throws|throwing ~3 _ _1 hit|hits|hitting|struck ~2 "
                "$victim|other"
            ),
            (
                "$victim|pt|patient hit|struck|punched|kicked|slapped|bitten in ~2 face|head|"
                "eye|mouth|nose|stomach|back|jaw|chest"
            ),
            "$someone_named|he|she has|had|is ~2 by the|her|his hair|throat|neck",
            "hit on purpose",
            "!$of grabbed|grabbing|grabs $pos? $victim",
            "!$of $attacks _1 $victim",
            "!$of $attacks $pos|two|2|another|one|several _2 $victim",
            "stuck|bit|cut $victim in|on|with",
            (
                "!$of attacked|assaulted|bit|hit|punched|slapped|kicked|shoved|pushed|struck|"
                "choked|beat|stabbed|shot _4 $victim _4 w|with|in|on|over|from|across"
            ),
            (
                "been|got|was|were|being|gets|getting|$be just? assaulted|attacked|punched|beaten|"
                "slapped|jumped|hit|stabbed|shot|robbed|choked|kicked|shoved|pushed|bitten by|in|"
                "on|multiple|and|again"
            ),
            "!$of beating|beat|beats|beaten|jumped up|on $victim",
            "beating up|on $pos? $victim",
            "beat|beating the _2 out of",
            "physical|fist fight|fights|altercation|fighting|fought|domestic",
            "fistfight",
            "fight in progress",
            "fighting with|w|against? $pos? _1 $victim",
            (
                "$be|are|were|started|now|guys|males|females|subjs|kids|students|subjects|men "
                "fighting|brawling"
            ),
            (
                "teens|people|women|they|adults|couple|neighbors|brothers|guys|subjs|males|females|"
                "hombres|muchachos|juveniles|patrons|customers|# fighting|peleando|brawling"
            ),
            "fighting in|at|outside|again|over|behind|near|inside|on",
            "in|into|got a|physical? fight",
            "brawl",
            "dv in progress",
            "domestic violence in|progress|assault",
            "physically attacking|assaulting|fighting|assaulted|attacked",
            "hair pulling|pulled",
            "pulled|pulling|pulls $pos? _1 hair",
            "hands around $pos? _1 neck|throat",
            "sexually|sexual assaulted|assaulting|assault",
            "pistol whipped",
            "going after $victim _2 w|with",
            "hits|hit|attacks|punches|kicks|bites|slaps|spits|spitting at|on $pos? _1 $victim",
            "swinging and hitting",
            "se estan|están peleando|golpeando",
            "le|les|me|lo|la $attacks",
            "$attacks a|al $pos? _1 $victim",
            "a golpes",
            "assaultive",
            "gun shot|stab wound",
            "!$of $attacks ~2 $victim",
        ),
        says=_ASSAULT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.assaulted",
        scope="harm",
        phrases=(
            "jumped|assaulted|attacked|beaten|mugged by|after|while|at",
            "victim of _2 assault",
            "assault victim",
            "report|reports|reporting ~3 assault",
            "cut|hit|stabbed him|her|me|$victim _4 last|yesterday|on $period?",
        ),
        says=(("crime", "person"),),
        tight=True,
    ),
    Rule(
        id="harm.lunges",
        scope="harm",
        phrases=(
            "pulled|displayed|showed|flashed|produced|had ~3 $arm _4 took|demanded|robbed|demanding|gave",
            "$shot _1 $firearm ~2 in ~1 air",
            "fired|fires|firing ~4 in ~1 air",
            "took|takes|taking a? swing|swings at",
            "tried|tries|trying to slap|hit|punch|kick|bite|choke|strike|stab|shove ~2 $victim",
            "swinging|swung|swings ~5 at ~2 $victim",
            "pulled|pulls|pulling|drew|draws|flashed|produced ~3 $arm|$untyped ~1 on|at",
            "$shot ~4 in|into|at|up ~2 air|ceiling|sky|house|houses",
            "shooting|firing|fired|fires ~1 $firearm",
            "swung|swings|swinging|swing ~4 at ~2 $victim",
            "persiguiendo|persigue|persiguio|correteando",
            "holding|raised|lifted|waving ~2 over|above $pos head",
            "barricaded ~4 threatening",
            "chasing|chased|chases ~2 $victim|customers|people|truck|mail",
            (
                "lunged|lunging|lunges|charged|charging|charges|rushed|rushing at|toward|towards "
                "~3 $victim?"
            ),
            "lunging|lunged|lunges at|toward|towards",
            "charged|charging|charges at|toward|$victim",
            "chased|chasing|chases|persiguiendo $pos? ~2 $victim",
            "chasing after|cars? $victim",
            "coming|came|comes|went|going|goes at|after $victim",
            "swinging|swung|swings|swing at|on",
            "combative",
            "$swung ~4 at ~2 $victim",
            "gunning|gunned|accelerating|accelerated ~3 at ~2 $victim",
            "violent|violento|violenta",
            "took|takes|taking|throwing|threw|throws a? swings|swing|punches|punch|punchs at?",
            "raised|raising|raises|shaking|balled _1 fist|fists|hand to|at|up?",
            "squaring|squared|square up",
            "wants|trying|tries|tried|looking|ready to fight ~2 $victim?",
            (
                "trying|tries|tried|attempted|ready to attack|hit|bite|punch|assault|stab|strangle|"
                "choke|kick|run ~2 $victim"
            ),
            (
                "trying|tries|tried|attempted|attempting to hit|bite|punch|kick|stab|attack|"
                "assault|choke|strike|grab|shoot|run"
            ),
            "warning shot|shots",
            "pointed|pointing|aimed|aiming|points|aims ~4 $arm ~2 at",
            "$arm _2 pointed|pointing|aimed _1 at",
            "pointing|pointed|aimed|aiming it at",
            (
                "waving|brandishing|swinging|brandished|waved ~4 $arm|$makeshift at|around|toward "
                "~2 $victim|customers"
            ),
            (
                "jabbing|poking|stabbing|thrusting ~4 toward|at|towards ~3 $victim|anyone|anybody|"
                "people"
            ),
            "gunpoint|knifepoint",
            "armed robbery",
            (
                "getting|got|gets|being|became|becoming|is|very|increasingly|turning physical|"
                "aggressive|hostile toward|towards|with|w ~2 $victim"
            ),
            "in $pos face|faces",
            "blocking|cornered|cornering $pos? $victim",
            "hostage|hostages",
            "stalking|menacing",
            "throws|threw|throwing|thrown|hurling|hurled ~5 at ~2 $victim",
            "drove|driving|steered|accelerated ~3 at|toward ~2 $victim",
            "trying|tried|tries to run ~2 over|down",
            "amenazando|amenaza|amenazo|amenazó|amenazante",
            "knife|gun|machete to|at|against ~1 $someone_named throat|head|neck|face",
            "comes|coming|came ~2 $victim w|with|holding",
        ),
        says=_violence("threatening"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.threatens-target",
        scope="harm",
        phrases=(
            "back _1 and|to|& shoot|blow|burn|kill|stab|beat _2 place|up|them|down|clerk|staff",
            "shoot|blow|burn the|this|that place|building|school|store up|down",
            "threatening|threatened|threatens to? put ~2 through|thru|in|into ~3 head|face|skull|window",
            "$would to? put|bury|throw|leave ~1 $someone_named|it in|through|into|thru _2 ground|grave|head|hospital|face|wall|teeth",
            "$would to? put ~2 through|thru ~2 head|face|skull",
            "$would to? burn|torch|blow|shoot ~2 house|place|home|school|office|building|church|car|store _3",
            "$someone_named|his|her head|face is next",
            "going|gonna to? get shot up|blown",
            "bring|bringing|take a|his|the gun|knife|bomb|rifle|shotgun to school|work|church",
            "back and beat|kill|hurt|stab|shoot|get $someone_named",
            "threatened|threatening|threatens|threat|threats|wants|going|gonna|will to|2? ~1 blow|burn|shoot|bomb|light|torch up|down|on? ~2 hospital|school|house|building|office|clinic|church|store|home|apartment|place|courthouse|bank|bus|mall|station _2",
            (
                "coming|come|comes|returning|return|regresar|volver over|back|up|down|there|"
                "here|by|to|and|a ~1 $kills ~2 $someone_named|al|a|la|lo"
            ),
            (
                "$would to? break|smash|bust|crack|bash|hit|wrap|stick|shatter ~3 over|in|into|"
                "through|up|across|on ~3 head|skull|face|throat|neck|back|knees|ass|teeth|"
                "$someone_named"
            ),
            (
                "$would to? bust|break|crack|smash|end|finish|gut|skin|cut ~2 knees|legs|face|"
                "neck|head|fingers|$someone_named"
            ),
            "bomb|bombs|explosives in|inside|at|under|planted the|a|our|every|your|building|school",
            "shooting|bomb|death threat|threats",
            (
                "threatening|threatened|threatens|threaten|threats|threat|amenazando|amenaza|"
                "amenazo|amenazó to|against|toward|towards|at|a? $pos? ~2 $someone_named"
            ),
            (
                "threatening|threatened|threatens|threaten|threats|threat to $kills $pos? ~2 "
                "$someone_named"
            ),
            "$would to? $kills $pos? ~2 $someone_named",
            "$would to? $kills _3 $someone_named _3 with|if|when|unless|tonight|and|over|dead",
            "$would to? be|come|coming ~1 over|back|to|after? _2 $kills ~2 $someone_named",
            "coming to $kills $someone_named",
            (
                "$would to? burn|shoot|blow|bomb|set _1 up|down|on? $pos? _2 down|up|office|school|"
                "house|building|place|fire|home|apartment|church|store|clinic|hospital"
            ),
            (
                "$would to? get|bash|bust|break|kick|beat|blow|slit|cut|crack|smash|snap|rip|put|"
                "bury ~1 $pos ~1 $someone_named? head|skull|throat|neck|teeth|face|jaw|brains|ass|"
                "arms|legs|ground"
            ),
            "$would to? run $someone_named over|down",
            "pay for it|this with",
            "bomb|shooting|death threat|threats|to",
            "$would to? $kills $someone_named",
            "next|first|dead when|time|if i|he|she see|sees $someone_named",
            "i|ill $kills $someone_named|you",
            "lo|la|los|las|te|le|me voy|va|iba a matar|lastimar|golpear|pegar",
            "va a matar|matarla|matarlo|matarlos|lastimar|golpear|quemar a?",
            "amenaza|amenazando|amenazo|amenazó con matar|golpear|quemar",
            "threatening|threatened|threatens _1 lives|life|safety",
            "wants|said|says ~2 $someone_named dead",
        ),
        says=_TARGET,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.threatens",
        scope="harm",
        phrases=(
            "$would to? $kills anybody|anyone|whoever|everybody|everyone who|that|coming|comes?",
            "making|makes|made|issuing|yelling|shouting|sending ~2 threats|threat",
            "kill|shoot|hurt|stab|burn|murder|get you all|everyone|everybody|all",
            "$would to? $kills ~2 next|first|last|anyone|anybody|whoever|all|every|everybody",
            (
                "next|first|any|last person|one|cop|officer|guy|man|woman|nurse ~6 $would|gets|"
                "is|will _2 $kills|killed|it|die|hurt|dead"
            ),
            (
                "anyone|anybody|whoever|everyone|everybody who|that ~5 gets|dies|bleeds|pays "
                "it|hurt|stabbed|shot|killed|dead"
            ),
            (
                "someone|somebody|people|everyone|everybody|blood|heads $be? going|gonna|will|"
                "would|about to? die|flow|bleed|roll|spill|pay|burn|get"
            ),
            (
                "voy|va|vas|iba|van ~1 a matar|disparar|dispararle|matarlos|apuñalar|quemar|"
                "golpear|lastimar|matarte"
            ),
            "cut|rip|tear the|their|your ~1 tongues|throats|heads|eyes|hearts",
            "$would to? burn|smoke|blow them|you|us|everyone|everybody out|up|down",
            (
                "threatening|threatened|threatens|threaten|threats|threat to|against|toward|"
                "towards|at? ~2 $anyone|customers|patrons|passersby"
            ),
            "threatening|threatens|threatened|threats|threat to|of $kills|violence ~1 $anyone",
            "$would to? $kills ~2 $anyone|cops|customers",
            "$would to? ~4 $kills ~1 $anyone|us",
            (
                "$would to? throw|push|shoot|stab|bash|blow|burn|hurt|kill ~3 $anyone|cops|up|down|"
                "demons"
            ),
            "$would to? $kills ~1 all|every|everyone|first|whoever|any|some _2 $victim?",
            (
                "making|makes|made|verbal|yelling|shouting|screaming|issuing|veiled|multiple|hacer|"
                "haciendo threats|threat|amenazas"
            ),
            "$be threatening|menacing",
            (
                "threatening behavior|manner|gestures|statements|comments|texts|messages|"
                "voicemails|calls|posts|remarks"
            ),
            "$would to? laser|get|shoot them|you|us all",
            (
                "any|first cop|person|one|officer|$victim _4 go|goes|dies|gets|die first|shot|hurt|"
                "down|stabbed|killed"
            ),
            "shoot up",
            "shooting up the",
            "$would to? take|bring|take people|others|everyone|them|some with|down|out",
            "$would to? make|teach them|everyone pay|lesson",
        ),
        says=_THREAT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.thinks-of",
        scope="harm",
        phrases=(
            "snap|snapping|lose|losing _2 hurt|hurting|kill|killing|harm|harming ~2 $victim",
            "$wishes_harm ~1 $killing ~2 $victim",
            "tells|told|telling|tell|telling him|her|me to $kills ~3 $victim",
            "$wishes_harm _2 of|about|to|that|on|over|pushing? $killing|$kills $pos? ~3 $victim",
            "$wishes_harm _2 of|about|abt|like $killing ~2 $victim",
            "$wishes_harm _6 like $killing them|him|her|it",
            (
                "want|wants|wanted|wanting|wanna|quiere|like|liked|desire|desires to|would|a? "
                "$kills|matar|lastimar $pos|whoever|a? ~2 $victim"
            ),
            "homicidal|homicide",
            "voices|voice _5 to $kills|kill ~3 $victim",
            "enough to $kills ~2 $victim",
            "hi toward|towards|against|with|w|plan|intent|no|ideation",
            (
                "endorses|endorsing|reports|positive|pos|having|expresses|admits|has|voices|si|"
                "expressing|stating|states hi"
            ),
            "feels|feeling like $killing|$kills ~3 $victim",
            "would|wants|like to|want hurt|kill|harm him|her|them|whoever|people|$anyone",
            "pensamientos de? matar|lastimar|hacerle ~2 _",
            "snap|snapping and|on hurt|kill|people|$victim",
            "harm|harming others|people|baby",
            "$wishes_harm _4 setting|burning _4 fire|down",
            "ideas de lastimar|matar a",
        ),
        says=(("threat_to_others", "idea"),),
        tight=True,
    ),
    Rule(
        id="harm.breaks",
        scope="harm",
        phrases=(
            "swinging|swung|hitting|smashing|beating ~4 at|on ~2 cars|vehicles|windows|truck|windshields",
            "# windshields|windows broken|smashed",
            "knocked|knocking|tipped ~2 display|displays|shelf|shelves|merchandise|racks",
            "throwing|threw|throws|egging|throw ~3 at ~3 houses|house|cars|car|windows|window|vehicles|buses|building|traffic|truck",
            "kicked|kicking|kicks|broke|busted in ~1 door|doors",
            (
                "stabbing|hacking|slashing|chopping|cutting up? the|his|her|a|my|at|into ~1 "
                "couch|sofa|bed|wall|walls|door|furniture|mattress|table"
            ),
            (
                "lit|burning|burned the|his|her|some ~1 curtains|curtain|couch|bed|clothes|"
                "papers|house|shed|car"
            ),
            "kicked over the|a|his|her",
            "$breaks _3 $thing",
            "$breaks _1 out|up|apart|over|down|through ~3 $thing|$public_thing",
            "hole|holes in ~2 wall|walls|door",
            "punching|punched|punches|kicked|kicking|kicks ~2 hole|holes|door|wall|walls",
            (
                "tearing|tore|trashing|trashed|ripping up|apart|the|his|her|my|our ~1 house|place|"
                "room|apartment|apt|office|kitchen|store|lobby"
            ),
            (
                "throwing|threw|throws things|stuff|items|objects|plates|dishes|furniture|chairs|"
                "everything|food|cosas"
            ),
            "$breaks ~2 $public_thing",
            "destroying|destruction of? property",
            "property damage|destruction",
            "rampage|rampaging",
            "set|setting|lit|lighting ~3 fire|ablaze",
            "slams|slamming|slammed _1 into wall",
            "esta|está rompiendo|quebrando|aventando|tirando _2",
        ),
        says=_violence("property"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.yells",
        scope="harm",
        phrases=(
            "in|into|a|having|ongoing|loud verbal >!abuse|threats|threat",
            "loud with|w|at|toward ~1 $victim",
            "arguing|argument|bickering|raised voices",
            "honking and? _1 flipping|cursing|yelling",
            "cursed|cussed|swore|screamed|yelled|shouted at|out $pos? _1 $victim",
            "$yells",
            (
                "verbal altercation|argument|disturbance|fight|dispute|domestic|aggressive|abusive|"
                "aggression|abuse"
            ),
            "verbally abusive|aggressive|abusing|assaulting|arguing",
            "quarrel|quarreling|bickering|feuding",
            "all mouth",
            "bullhorn",
            "mouthing off",
            "talking|talked trash|smack",
            "calling ~2 names",
            "racial slurs",
            "belligerent",
        ),
        says=_violence("verbal"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.calm",
        scope="harm",
        phrases=(
            "coop",
            "nice on|about|to|w|with",
            "in good spirits|mood",
            "$calm",
            "$he|now|very|is|being|been|more|sits|sitting|was|then|and|voice|spoke quiet|quietly",
            "quiet now|throughout",
            "quiet and calm|cooperative|polite",
            "calmed|settled|calming|settling down",
            "stopped|quit|no longer|done $yells|fighting|throwing|hitting|swinging|being violent",
            "se calmo|calmó",
            "no one|nobody ever fought",
            "esta|está tranquilo|tranquila|calmado|calmada",
            "not angry|upset|mad|hostile|aggressive",
            "never angry",
            "with great courtesy",
            "he|she stopped",
            "is fine and",
        ),
        says=_violence("none"),
        turn=Turn.SETTLES,
        tight=True,
    ),
    Rule(
        id="harm.not-calm",
        scope="harm",
        phrases=(
            "adv|advd|advising civil",
            (
                "not|isnt|wont|cant|cannot|doesnt|wouldnt|to|trying|please|stay|remain|"
                "keep|keeping|get|staying|be|until|try|come|need|being ~1 $calm"
            ),
            (
                "trying|tried|attempted|cant|unable|asked|asking|told|help to? ~1 calm|settle him|"
                "her|down|herself|himself"
            ),
            "uncooperative|noncooperative",
            "not cooperating|cooperative",
            "calm him|her|them|me|down",
            "$calm breathing|music|place|room|voice|app|evening|night|street|neighborhood|park",
            (
                "wants|want|keep|come|came|went|be|line|quiet|place|a|so|too|the|please him|her|it|"
                "them|all? quiet|calm"
            ),
            "no longer $calm",
            "friendly fire|dog|dogs",
            (
                "civil court|matter|standby|stand|dispute|advised|advise|issue|case|rights|unrest|"
                "war|adv"
            ),
            "advised civil",
            "all been civil",
            "$calm before|until|but|then",
            (
                "= caller|rp|comp|mother|mom|wife|husband|staff|parents is|was|very|stays|sounds|"
                "remains? $calm"
            ),
        ),
        masks=True,
    ),
    Rule(
        id="crime.nuisance-mask",
        scope="harm",
        phrases=(
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
            "robbed of|$pos sleep|peace|joy|youth",
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
                "hx|history|survivor|victim|trauma|nightmares|flashbacks|memory|memories|since ~3 "
                "rape|assault|robbery|abuse|break|burglary|mugging"
            ),
            "rage|break|escape room",
            "trespassing in|on my|his|her mind|thoughts",
            "noise|noises in|from $pos? head|attic|walls|pipes",
        ),
        masks=True,
    ),
    Rule(
        id="crime.broken-in",
        scope="harm",
        phrases=(
            (
                "door|doors|window|windows|lock|locks|gate|slider|shed|garage|glass|case|display "
                "$be|was|were|been? kicked|pried|forced|jimmied|smashed|busted|broken|cut in|"
                "open|out|"
                "off|at|overnight"
            ),
            "pry|prying|pried|jimmying|jimmied|kicking ~3 door|window|slider|lock|gate|shed _2",
        ),
        says=(("crime", "property"),),
        masks=True,
    ),
    Rule(
        id="crime.quality-of-life",
        scope="harm",
        phrases=(
            "begging for|people|customers|change|money|drivers|outside",
            "asking|asks|ask|begging ~2 for ~1 money|change|cash|dollars|handouts|cigarettes",
            "tents|camping|camp under|behind|in|on|at|by|near",
            "wants|want|needs him|her|them|subj off|gone|moved|removed|out >!of",
            "drums|drumming|barking|jackhammer",
            "took|taking|takes all? $pos clothes off",
            "naked|nude",
            "blocking|blocks ~2 cars|vehicles|customers|people|path|way|alley|ramp",
            "drinking|alcohol|beer|vodka _3 in|on|at|behind _2 bleachers|field|stairs|stairwell|steps|lot|corner|sidewalk|parking|garage|bench|lawn|entrance",
            "party|music|musica|stereo|bass|neighbors|people|guests|drums *6 loud|blasting|blaring|noise|noisy",
            "asleep|sleeping|camped|passed ~4 room|lobby|stairwell|hallway|garage|entrance|doorway|laundry|atm|vestibule|bathroom|restroom|porch _8 wants|want|needs|asking|requesting ~2 out|gone|moved|removed|leave",
            "wont|refuses|refusing go|leave|move >!to|through|ahead|into",
            "will not go|leave|move >!to|with|w|away|in|home|back|near|out|outside|on|into|through|off|anywhere|her|his|the|my",
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
                "wont|refuses|refusing|refused|refuse|will|doesnt not? to? _4 get|go|come|step|"
                "move out|off|away|on|along|out"
            ),
            (
                "sleeping|asleep|camped|camping|sleeps|living|tents|tent ~2 behind|in|on|under|"
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
            "roman candles|candle|firecrackers|bottle rockets",
            (
                "wont|refuses|refusing|refused|not|doesnt|isnt|didnt|wouldnt|cant to|going|want|"
                "get? leave|leaving|exit|vacate"
            ),
            ("wont|refuses|refusing|refused|isnt to|going? come|go|going|get? off|out|away"),
            "refuses|refusing|refused|isnt to? go|going",
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
            "noise complaint|complaint",
            "music too|blaring|loud",
            (
                "blocking|blocks|blocked _2 door|doorway|entrance|driveway|traffic|lane|lanes|"
                "street|road|sidewalk|aisle|exit"
            ),
            (
                "drinking|alcohol|beer|vodka _3 in|on _1 public|park|playground|sidewalk|bench|"
                "street|slide"
            ),
            "asked|told|wants|want|needs|need|been ~3 to? leave|removed",
            "unwanted person|subject|subj|guest|party|male|female|sub",
            "camping behind|in|on|at",
            "lighting|setting|shooting off? fireworks",
            "fireworks",
            "leaf blower|blowers",
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
    Rule(
        id="crime.property",
        scope="harm",
        phrases=(
            "trying|tried|checking|pulling|testing ~1 doors|windows|handles",
            "sideswiped|egged|keyed|burgled",
            "metieron|robaron|llevaron|rompieron|saquearon",
            "swinging|swung|hitting|smashing|beating ~4 at|on ~2 cars|vehicles|windows|truck|windshields",
            "# windshields|windows|cars|mirrors|tires broken|smashed|slashed|out",
            "smashing|smashed|breaking|broke ~1 out ~4 windows|window|windshield",
            "knocked|knocking|tipped ~2 display|displays|shelf|shelves|merchandise|racks",
            "broke|breaking|smashed ~3 glass|cooler|freezer|register|counter ~3 store|shop|bank|bar",
            "throwing|threw|egging|throw ~3 at ~3 houses|cars|vehicles|windows|window|buses|building|buildings",
            "took|taken|grabbed|stole|steal|stealing|takes $pos|a|some? ~1 purse|wallet|bike|bicycle|package|packages|merchandise|jewelry|register|backpack|beer|alcohol|groceries >!out|off|his|her|home|to",
            "left|leaving|walked|ran|walks|pushed out? w|with ~2 shoes|merchandise|items|stuff|clothes|cart|beer|liquor|goods|unpaid",
            "pushed|pushing|rolled out ~2 cart",
            "set|setting|lit|started ~4 on fire >!self",
            "spray|spraying painting|painted|paint",
            "graffiti|tagging|vandals",
            "tearing|trashing|trashed|destroying|destroyed|breaking|smashing|tore|damaging|damaged ~4 motel|hotel|store|restaurant|lobby|hospital|jail|business|school|library|clinic|shop|gym|bar|bus|display|displays|merchandise",
            (
                "someone|somebody|they|male|males|man|men|suspect|suspects|teen|teens|kids|unk|"
                "unknown ~2 took|taken|grabbed|swiped|snatched|takes ~3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "jewellery|tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication"
            ),
            (
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication $be|was|were|are|now|and|"
                "has|been? _1 gone|missing|taken|stolen|snatched"
            ),
            "window|windows busted|smashed|shattered|broken ~3 took|taken|missing|overnight",
            "shoplift|shoplifters|larceny|pickpocket|pickpocketed|burglars|thief|thieves",
            "fake|counterfeit|bad|forged # bill|bills|check|checks|twenty|hundred",
            (
                "left|leaving|walked|ran|walks out? w|with ~2 shoes|merchandise|items|stuff|"
                "clothes|cart|beer|liquor|goods"
            ),
            "gave|gives|giving|got ~1 card|account|bank|social number|info|numbers|security",
            (
                "lit|lighting|set|burned|burning the|a|some|his|her ~1 curtains|dumpster|trash|"
                "shed|couch|fire|car"
            ),
            (
                "quebrando|rompiendo|quebro|quebró|rompio|rompió los|las|el|la vidrios|vidrio|"
                "ventanas|ventana|carro|carros"
            ),
            (
                "threw|throwing|throws rocks|bricks|rock|brick|stones at|through ~4 sign|"
                "window|windows|car|cars|store|house|bus"
            ),
            "shoplifted|stopped w|with merchandise|items",
            (
                "theft|stolen|stole|steals|stealing|shoplifting|shoplifter|shoplifted|shoplift|"
                "larceny|burglary|burglar|burglarized|vandalism|vandalizing|vandalized|fraud|scam|"
                "scammed|arson|arsonist|robo|robaron|looting"
            ),
            (
                "broke|breaking|broken|break|breaks|tried|trying into|in|to $pos|the|a|an|break? "
                "_1 car|cars|house|home|store|shed|garage|apartment|vehicle|building|business|"
                "church|school|unit"
            ),
            "break in|ins",
            (
                "breaking|broke|smashing|smashed|busting|busted|kicking|throwing|threw|damaging|"
                "damaged|keying|keyed|hitting|vandalizing|scratching|spray ~3 out|up|at|all|of|"
                "painting|the|a|store|parked|peoples|neighbors|customers|shop|bus|police|squad|"
                "patrol? ~2 cars|car|vehicles|vehicle|storefront|windshield|windshields|tires|"
                "merchandise|displays|display|mailboxes|atm|machine|squad|signs"
            ),
            (
                "smashed|broke|broken|busted|breaking|smashing _2 window|windows|glass|door of|at|"
                "to the|a|neighbors|store|shop|business|church|bank|school|bus|library"
            ),
            "slashed|slashing _2 tires|tire",
            (
                "set|sets|setting|lit|lighting|started|starting ~2 fire|ablaze ~1 to|on|in|at|"
                "dumpster|trash?"
            ),
            "pushed|walked|walking|ran|running out ~2 cart|merchandise|paying",
            "without paying",
            "drove|took off in|with it|car|truck|vehicle",
            "porch pirate",
            "spray paint|painted",
            "broken into|window",
            "gift card numbers",
            "dine and dash",
            "in|using my name|identity|ssn|card|cards",
            (
                "cut|gone|missing|taken from|off|out _2 hinges|yard|porch|driveway|garage|cemetery|"
                "truck|lot|trailer"
            ),
            "never|not|didnt delivered|vanished|ship|arrive _4 paid|sent",
            "sent|paid # ~3 online|for",
            "someone opened|used|charged|hacked",
            "skimmer",
            "dine|left no pay",
            "left it running",
            "counterfeit|forged",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.person",
        scope="harm",
        phrases=(
            (
                "$arm|$untyped _10 took|takes|taking|grabbed|demanded|demanding|wants|give|"
                "gave ~3 purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|"
                "money|laptop|jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|"
                "cards|register|registar|catalytic|plates|prescription|medication"
            ),
            (
                "took|takes|taking|grabbed|snatched|demanded|robbed _3 purse|wallet|phone|"
                "cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|jewelry|jewlery|"
                "jewellery|tv|keys|package|packages|tools|card|cards|register|registar|"
                "catalytic|plates|prescription|medication _8 $arm"
            ),
            (
                "took|takes|grabbed|snatched|stole|yanked rps|my|victims|callers|his|her ~1 "
                "purse|wallet|phone|cellphone|backpack|bag|bags|bike|bicycle|cash|money|laptop|"
                "jewelry|jewlery|jewellery|tv|keys|package|packages|tools|card|cards|register|"
                "registar|catalytic|plates|prescription|medication from|off|out ~1 him|her|"
                "hand|hands|shoulder|$victim"
            ),
            (
                "robbery|robbed|robbing|robs|carjacked|carjacking|carjack|rape|raped|raping|"
                "kidnapped|kidnapping|abducted|mugged|mugging|asaltaron|asalto|violada|violo|"
                "murdered|murder"
            ),
            "hold|held|holding up|him|her|store|clerk at|just|now|gunpoint|knifepoint",
            "home invasion",
            "sexually|sexual assaulted|assault|abused|abuse",
            "forced|pulled|dragged ~3 out of|from _4 car|vehicle|at|gunpoint",
            "at gunpoint|knifepoint",
            "demanding|demanded|demands money|cash|purse|wallet|phone",
            "molested|molesting|groped|groping",
        ),
        says=(("crime", "person"),),
        past=(("crime", "person"),),
        tight=True,
    ),
)

REAL_WORDS: Final = words(
    "slasher relayed neighbors grandmas treat treats treating treated threads thread hats "
    "bites biter butting betting bitter heating seating"
    " boat boats beast bear calmly clam shorting shouting shooting scream screen sitting "
    "setting spiting splitting fitting"
    " broken brake brakes braking broker quite quiet quit quilt quota polite police palette "
    "yelled yell yelp cursive cruising"
    " causing cutting fighting sighting flighting lighting righting kicker kicking picking "
    "killed kill milling moving movie"
    " thief chief theft thefts left treaty choose chose choke choked beast beaten beating "
    "being begging begin"
    " stroke stoke stole stolen swollen argued slipped slapped snapped attached attach attack "
    "attached"
    " clam claim calls calm grubbing grabbing pushing puking punching pinching poaching damage "
    "damaged hurts hearts hearing"
    " relaxed violet violent violence friendly friend lodging lunging lounging loitering "
    "chasing changing charging charming"
    " sharing caring cashing chased chaired closed civil civic shoving showing shaving saving"
)
