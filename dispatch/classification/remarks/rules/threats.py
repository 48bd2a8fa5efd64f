"""What harm is announced or thought of, against whom, or denied?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import NOT_ANY, TARGET, THREAT

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.said-in-spanish",
        scope="harm",
        phrases=("dijo|dice|amenaza|grita|gritó que me|la|lo|los|las|nos|le|te va|iba a $kills",),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.not-asked",
        scope="harm",
        phrases=(
            "self harm|harming|injury",
            "not|didnt|never|forgot|unable to? ask|asked|say|known|determine ~3 if|whether|about|re ~4 threatened|threats|threat|threatening|hi|violent|violence|homicidal",
            "unk|unknown|unsure|not|dont sure|know? if|whether ~4 threatened|threats|threat|threatening|violent|violence|homicidal",
            "$pos dad|father|mom|mother|parents|boss|coach|teacher|wife ~1 $announces|$would|is|are|gonna to? ~1 kill|murder|strangle|skin|shoot me|him|her|them ~3 when|if|for|over|bc|because|about",
            "and|& he|she|dad|mom is|will|going|gonna|would to? ~1 kill|murder her|him|me",
            "have|had|hafta to shoot|kill|fight $someone_named",
            "somebody|someone|kids|kid|people is|are|will|gonna|going|bound to? ~2 killed|hurt|hit|run ~2 one of these",
            "truck|trucks|traffic|speeding|speed|racing|cars|intersection|crosswalk|curve ~8 somebody|someone|kid|child|people ~2 going|gonna|will to? ~2 killed|hurt|hit|run|over",
        ),
        masks=True,
    ),
    Rule(
        id="harm.no-threats",
        scope="harm",
        phrases=(
            f"{NOT_ANY}|dont|arent|werent|wont ~2 made|making|make ~2 threats|threat|threatening",
            "$would never|not ~2 $kills ~2 $victim",
            "not|isnt|wasnt|hasnt|never|aint been|being? threatening|threatened|menacing|menaced",
            "threatened|threatens|threatening nobody|noone",
            "threatened|threatens|threatening no one",
            "hi denied|neg|negative|none",
            "hi no >!plan|plans|intent|target|targets|specific|means|weapons|one",
            "si and? hi denied|neg|negative|none",
            "no|ni|nunca ha|esta|está|a? amenaza|amenazando|amenazado|amenazo",
            "no|denies|denied|without|nor|neg|zero ~2 threats|threat|threatening",
            "no|denies|denied|without|nor|neg|zero threats|threat to ~1 $kills $anyone|$self|others ~1",
            f"{NOT_ANY} ~3 threatened|threatening|threaten|threatens ~2 $victim?",
            "nobody|noone $be|has|been? ~1 threatened",
            "has|have threatened no one|noone",
            "sin amenazas",
            "no ha amenazado",
            "threats : none|no|neg",
            "no ill will",
            "no harm intended",
            (
                f"{NOT_ANY} ~2 want|wanting|wants|wish|intend|picture|think|going to|of|about? ~1 "
                "hurt|harm|hurting|harming|kill|killing $anyone|$someone_named"
            ),
        ),
        says=(("threat_to_others", "none"),),
        masks=True,
    ),
    Rule(
        id="harm.no-one-threatens",
        scope="harm",
        phrases=(
            # against oneself
            "$announces ~3 $kills $self",
            "$announces ~3 $kills him|her|them|my self",
            "se|me va|voy|iba|quiere|quiero a? matar|morir|disparar|cortar",
            "nothing|none|anything ~5 could|can|would ~1 hurt|harm|kill ~1 $anyone|$self with?",
            "last month|week|year|summer|winter|fall|spring|time ~3 $would to? $kills ~2 $victim",
            # no one who does it
            "!$tells_of $thing_that_kills $be|$would|is|are ~3 $kills|$killing ~2 $victim",
            "$thing_that_kills $be? $would ~2 $kills ~2 $victim",
            "afraid|scared|worried|fears|fear|terrified *5 $would ~2 $kills ~2 $victim",
            "asks|asking|wonders|know if|whether ~4 $would ~2 $kills ~2 $victim",
            "mom|dad|mother|father|parents|boss|wife|husband|daddy|mama ~2 $would kill me|him|her|them when|if|bc|because|over|for|about",
            "playing|pretend|pretending|game ~5 $would ~1 $kills ~2 $victim",
            "$would ~1 shoot|shooting hoops|baskets|some|pool|video|a photo|photos|movie|hoops|scene|the shit|straight",
            "cut|drop|stick|run $victim off|home|by|again|at|to",
            # a manner of speaking
            "$would|be|wanted|wants|want to? ~1 $kills *8 lol|lmao|haha|jk|kidding|joking|joke|figure",
            "could|coulda|couldve have? just? $kills|killed|strangled|choked|murdered ~2 $victim|em",
            "wouldve|woulda|would have? shot|killed|hit|beat|stabbed|strangled",
            "$would kill|murder me|her|him if|when|once ~3 knew|knows|know|finds|found|find|sees|saw|hears|heard",
            (
                "drivers|cars|trucks|traffic|slammin|slamming|speeding|racing|swerving|flying|"
                "passing|ice|pothole *5 gonna|going to? kill|hurt|hit somebody|someone|kid|child"
            ),
            "ready|fit|liable to strangle|murder|kill|choke somebody|someone|em|them|him",
            "murder|killing|killer|hell on my|her|his|me|the ~1 nerves|back|feet|ears|knees|patience",
            (
                "$kills|killing|blow ~4 over|on|in|from|into ~3 game|headset|xbox|ps5|playstation|"
                "movie|film|book|novel|cover|script|match"
            ),
        ),
        masks=True,
    ),
    Rule(
        id="harm.no-hi",
        scope="harm",
        phrases=(
            (
                f"{NOT_ANY}|dont|wont|cant said|saying|mentioned|made|talked|talking|thought|"
                "thinking|think|thoughts|anything|about|planning|plans|trying|want|wants|going|"
                "gonna|feel|feeling|feels|intend|looking|here|out ~6 "
                "harming|hurting|harm|hurt|kill|killing ~3 $anyone|$someone_named|nobody|noone"
            ),
            "no|denies|denied|neg|negative|without|denying|w/o|nor|den _5 hi >!to|there",
            "no|denies|denied|neg|denying|without|nor _5 homicidal|homicide",
            (
                "no|denies|denied|denying|nor|without _6 !self harming|hurting|harm|hurt ~3 $anyone|"
                "$someone_named"
            ),
            "hi : neg|negative|denied|none",
            "not homicidal|hi",
            "niega querer|pensar _4 otros|nadie",
            "not suicidal or|nor|and homicidal",
        ),
        says=(("threat_to_others", "none"),),
        masks=True,
    ),
    Rule(
        # A blow that is announced, with or without a condition, has not fallen.
        id="harm.threat-told",
        scope="harm",
        phrases=(
            "threatened|threatening|threatens|threat to|of _4 and ~1 $kills ~2 $someone_named",
            "$would to? _3 and $kills ~2 $someone_named",
            "will|gonna|going|goin|gunna|finna|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|vows|promised|promises|swore to? beat|knock|kick|slap|whoop|stomp the ~2 out of ~2 $someone_named",
            "will|gonna|going|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|promised|swore to? put|lay|set ~1 hands|fire|hand _1 on|to ~2 $someone_named",
            "will|gonna|going|goin|gunna|finna|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|vows|promised|promises|swore to? beat|hit|cut|hurt|put|spit|set up? ~2 him|her|me|us|you|$kin|staff|nurse|nurses|aide|clerk|officer|officers|guard|guards|doctor|manager|driver|caller|rp|landlord >!$bodypart|wrists|veins|hair|own|off",
            "if|unless|when *6 $would to? $kills ~2 $someone_named",
            "$would to? use it|one on|against $someone_named",
            # a part of somebody's body, and not of one's own
            "$announces ~3 $kills|break|bust|crack ~2 $whose ~1 $bodypart|lights|brains|guts|body",
            "she|shes|wife|female|woman|mom|mother|girlfriend ~1 $announces ~4 $kills|break|bust|crack his ~1 $bodypart",
            "he|hes|husband|male|man|boyfriend|bf|guy $be? ~1 $announces ~4 $kills|break|bust|crack her ~1 $bodypart",
        ),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.idea-told",
        scope="harm",
        phrases=(
            "$wishes_harm _3 of|about|abt|over? running|driving over|down|into ~2 $victim",
            "might|could|may|will|gonna|feel|feels|about|going|to snap|lose|explode ~3 $kills ~2 $victim",
            "wish|wishes|wished ~2 could|would ~1 $kills ~2 $victim",
            "picturing|pictured|imagining|imagined|imagines|pictures|fantasizing|fantasized|dreamed|dreaming of|about? ~1 $attacks|$killing ~2 $victim",
            "enough to $kills|hit|punch|slap|choke|hurt $pos? ~2 $victim",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        id="harm.threatens-target",
        scope="harm",
        phrases=(
            "take|taking care of ~2 $someone_named ~1 for good|once",
            "bullet|bullets ~2 for|with ~2 $someone_named|$whose|name",
            "$announces ~3 whooping|beatdown|whipping",
            "will|gonna|going|ill|hell|get|gets|catch|earn ~3 bullet >!in|through|himself|herself",
            "$announces ~1 drag|yank|snatch|rip|pull|throw ~1 $someone_named ~2 by|out|outside|down",
            "settle ~2 w|with ~2 $arm",
            "threat|threats of ~1 violence|harm against|toward|towards|to ~2 $someone_named|mayor|governor|president",
            "shoot up ~2 $townplace|work|job",
            "sic|sicking|sicced ~2 dog|dogs|pitbull|pit|rottweiler on ~2 $someone_named",
            "$announces ~1 beat|kick|knock|slap|whoop|stomp|smack|choke|squeeze|whip the ~2 out|off|outta of? ~2 $someone_named|$whose",
            "$announces|hes off $pos ~1 $someone_named",
            "i|we know where|what ~1 you|u|she|they|yall ~1 live|sleep|work|park|drive|kids",
            "make|makes sure ~1 $someone_named never|wont|doesnt|cant|dies|pays|suffers",
            "threatening|threatened|threatens|threatns|amenaza|amenazo ~1 harm|violence|bodily to|on|against|toward ~2 $someone_named",
            "wants|want|wanted ~1 $someone_named dead",
            "way|headed|heading|going|driving|walking ~2 over|to ~3 to ~1 $kills|confront ~2 $someone_named",
            "te|le|les|los|lo|la|me voy|va|van|iba a romper|partir|quebrar|matar|tumbar|madrear|picar|golpear|balacear ~2",
            "$announces ~1 drive|ram|crash|plow ~3 through|thru|into ~3 $townplace|lobby|crowd",
            "$tells_of shed ~2 $kills ~3 $someone_named|$whose",
            "$tells_of ~4 im|youre|ur dead >!tired|inside|to|wrong|broke|asleep",
            "im|youre|ur|shes|hes a dead man|woman|girl|boy|meat",
            "$tells_of ~3 he|hes|i|im|ill|she|shes ~1 coming for|after ~1 her|them|us|you|$whose|staff|nurse|teacher|boss|judge|neighbor|clerk|manager|landlord",
            "$announces|$would ~1 run over ~2 $someone_named|mail|carrier",
            "$announces ~1 beat|kick|knock|slap|whoop|stomp|smack the ~2 out|off of? ~2 $someone_named",
            "$announces ~1 find|hunt|track ~1 $someone_named ~1 down",
            "$announces ~1 hunt|track down ~2 $someone_named",
            "$announces ~1 set|light ~2 $someone_named ~1 on? fire|ablaze",
            "$announces ~1 come|coming after ~2 $someone_named",
            "$announces ~1 light|lite|shoot|mess|fuck|beat|blow|bust|cut up ~2 $someone_named",
            "$announces ~1 find $someone_named and kill|end|hurt|make|finish|get|beat|shoot",
            "wants|want to $kills ~3 $someone_named ~1 and|tonight|tomorrow ~2 will|gonna|going|do",
            "$tells_of ~3 shed|youll|youd|hed|theyd|shell be sorry",
            "$announces ~1 spit on|at ~3 $someone_named",
            "$announces ~8 make|makes ~1 $someone_named ~1 pay|suffer|regret|bleed >!child|rent|bills|the|back|his|her|half|support|attention|up",
            "$announces ~2 catch|jump|get ~1 $someone_named ~2 outside|lot|parking|alley|alone|slipping",
            "$tells_of ~3 knows|know where|what ~1 i|she|we|they|you|her|rp|my|$someone_named ~2 live|lives|work|works|drive|drives|sleep|sleeps|park|parks|stay|stays|kids",
            "$announces ~2 come|coming|show|showing|walk|walking|be ~1 up|back|to|in|into ~3 w|with ~2 $arm|guns|rifles|gasoline|gas",
            "va|voy|vas|iba a prender|prenderle|prenderles|meter|meterle|echar|echarle|poner|ponerle ~1 fuego|lumbre|bala|balazo|candela|plomo",
            "coming|come|comes|$announces ~6 smash|bash|bust|cave|kick|knock|punch|rearrange|break|beat their|your|my|our|peoples|someones|$whose ~1 face|faces|head|heads|teeth|skull|skulls|legs|jaw|in|kneecaps",
            "$announces ~3 chop|saw|hack|carve|cut $someone_named ~1 up|open|apart|pieces|into",
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
            "threatened|threatening|threatens|threat|threats|vowed|vows|vowing|promised|promises|swore|swears|plans|planning|planned|intends|ready|wants|going|gonna|will to|2? ~1 blow|burn|shoot|bomb|light|torch|smash|trash|wreck|destroy|tear|raze|level up|down|on? ~2 $townplace _2",
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
            "$announces ~4 to|and|come|go|back|over|there|here|up|down $kills ~3 $someone_named",
            "threatened|threatening|threatens|threats|vowed|promised|swears|swore _9 $kills ~3 $someone_named",
            "plan|plans|planning|intent|intends|intending|way|coming to|of|on ~1 $kills|$killing ~2 $someone_named",
            "get|gets|getting even|revenge|back with|on|at ~1 $someone_named",
            (
                "$announces ~4 make|teach|handle|fix|end|finish|bury|destroy|ruin|cap|pop|ice|"
                "body|merk|gut|drop|jump|rush|off|f|fk|fck|eff|whoop ~2 "
                "$someone_named pay|lesson|sorry|regret|suffer|bleed|hurt|up|off|out|down|dead|disappear|too"
            ),
            "$announces _2 end|gut|skin|smoke|cap|merk|bury|handle|gank _1 $someone_named",
            "$announces ~2 push|throw|toss ~2 $someone_named in|into|off|out|down|under|onto|over >!of? hospital|bed",
            "coming for $pos ~1 $someone_named",
            "$announces ~1 get|fight|burn ~1 $someone_named >!to|help|out|some|home|a|the|up|back|in|off|her|his|their|off",
            "$announces ~1 put|lay _1 hands _1 on ~1 $someone_named",
            "me|nos|lo|la|le|les amenazo|amenaza|amenazando|amenazaba|amenazaron",
            "threatening|threat texts|messages|calls|voicemails|letters|emails|notes to|at|from ~2 $someone_named",
            "$someone_named $be? ~1 gonna|going to? pay",
            "ur|youre dead",
            "told|tells|telling|texted $someone_named $he $be? dead|next",
            "$announces ~1 take|bring ~1 $someone_named with him|her|me|them",
            "$announces ~2 burn|torch|smash|key|slash|wreck|blow|destroy ~2 $whose|her|our|my ~1 house|car|truck|place|stuff|things|home|tires|windows|trailer",
            "$announces ~2 back|return|returning ~2 with|w ~2 $arm",
            "$announces ~2 get|grab|go|bring|take ~3 $arm and|& ~1 come|back|return|go|shoot|take|use|kill|handle|finish",
            "$announces ~2 bring|bringing|take ~2 $arm to|into|in ~1 $townplace",
            "has|have|got|with|w|planted|left|theres|hay|tiene a|una? bomb|bomba|explosive|explosives",
            "nobody|noone|never|wont ~3 find|found|see ~1 $pos body|again",
            "youre|shes|theyre|yall next >!to|in|at|on|week|month|year|day|door|visit|appt|of|time",
            (
                "$would ~4 shoot|blow|burn|torch|bomb|light|tear|smash|bust|wreck|raze ~1 up|down|"
                "out|apart ~2 $townplace"
            ),
            "$would ~4 shoot|blow|burn|torch|bomb|light|tear|smash|bust ~2 $townplace up|down|apart",
            # what will become of them
            "$tells_of *5 dead|done|finished man|meat|woman|girl|boy|person",
            (
                "$someone_named|he|she|they|you|youre|yall|nobody|noone *3 leave|leaving|"
                "walk|walking|get|getting|make|making|come|coming|go|going ~4 alive|breathing"
            ),
            (
                "$would ~1 be|end|wind|get? found|up|dumped|buried|floating ~1 in|under|at ~2 ditch|"
                "trunk|river|lake|bag|bags|box|morgue|grave|cemetery|woods|pieces|casket|coffin|"
                "obituary|obituaries|swamp|desert|hole|landfill"
            ),
            (
                "put|puts|putting|place ~2 bullet|bullets|slug|round|rounds|knife|blade|hole|holes|"
                "cap ~1 in|into|through|thru _2 $other_than_self"
            ),
            "$announces ~2 put|bury ~1 $someone_named in|into|through|under|6 ~2 hospital|ground|grave|wall|window|morgue|dirt|feet",
            "watch|watching $pos back|step",
            "sleep with one eye",
            "days are|r numbered",
            "back|stay|move|leave|stop|shut|give|or ~3 or lose|loses ~1 eye|hand|finger|teeth|head|life",
            "$would|youll be sorry|regret",
            "$would|youll regret it|this|calling|leaving|crossing|messing",
            "$tells_of $someone_named *8 or ~2 $would ~2 $kills|get|be it|hurt|cut|shot|stabbed|hit?",
            "$tells_of $someone_named *8 or ~2 $would ~1 get|catch it",
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
        says=TARGET,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.threatens",
        scope="harm",
        phrases=(
            "beat|whoop|kick|whip ~1 everyones|everybodys|yalls ~1 ass|asses|butt|tail",
            "out in ~1 blaze",
            "take|taking|takes people|others|some|everybody|everyone|somebody|someone with|down ~1 him|her|me|them",
            "threatening|threatened|threatens|threat|threats to|of ~1 $kills|$killing ~2 cops|police|officers|students|customers|strangers|bystanders|passersby|passengers|$anyone",
            "whoever|anyone|anybody ~5 is|will|gonna|going|gets ~1 to? pay|suffer|bleed|die|hurt|shot|stabbed|cut",
            "lo|la|las|los va|van a pagar",
            "take|taking|mow|mowing|gun|gunning out|down ~1 crowd|people|everyone|everybody|bunch|many|whole|kids|children",
            "leaving|leave|leaves|go|going|goes|come|coming ~2 in ~1 body? bags|bag|casket|coffin|box|pieces|hearse",
            "yall|you|everyone|everybody|they|theyre|youre ~1 are|r? all going|gonna to? ~1 die|bleed|burn|pay|suffer",
            "$announces ~2 shove|push|toss ~1 $anyone ~1 in|off|into|under|over|out",
            "blood ~1 will|gonna|going|is|be ~2 spilled|flow|run|shed",
            "next|first ~1 person|one|cop|guy|somebody ~1 who|that ~4 gets|is|will ~2 shot|stabbed|hurt|it|killed|cut",
            "a|some cop|officer|deputy|person|kid ~1 is|are|be|gonna|going ~1 going|gonna|to to? die|bleed|pay|burn",
            "$announces ~2 make ~1 them|everyone|everybody|yall|people|all ~1 pay|suffer|regret|sorry|bleed",
            "people|everyone|everybody|somebody|someone|they|yall ~4 will|gonna|going to? pay for what|this",
            "everyone|everybody|people ~1 on|in|at|here ~3 is|are? going|gonna|will to? burn|die|bleed|pay",
            "$anyone|somebodys|someones|peoples $be? fixing|fixin|finna|bout|liable ~2 shot|stabbed|killed|hurt|cut|smoked|die|beat",
            "$would to? $kills anybody|anyone|whoever|everybody|everyone who|that|coming|comes?",
            "or|else ~2 $would to? ~1 $kills >!$self|out|up",
            "stay|back|move|leave|away|stop|off|it|now or else",
            "start|starts|starting|begin $killing|swinging|stabbing|shooting ~2 $anyone|customers|whoever|at|cops|kids?",
            "$anyone|somebodys|someones $be? getting|gets|get|got|gonna|going|about ~2 shot|stabbed|killed|hurt|cut|smoked|popped|murdered",
            "take|taking out|down as many",
            "go|going out shooting|blazing|swinging|fighting",
            "$anyone|somebodys|someones $be? gonna|going to? get it",
            "amenaza|amenazando|amenazo a la? gente|todos|clientes|alguien",
            "$would to? ~2 $kills a? bunch|lot|group|lots|many|several|couple|some of? ~2",
            "or ~2 $would ~1 get|catch it",
            "$would ~4 $kills ~2 first|next|every|any ~1 cop|cops|officer|person|one|man|woman|guy|that|who",
            "$would ~2 bury|put|stick ~3 in|into ~2 first|next|whoever|anyone|anybody|any|every",
            "making|makes|made|issuing|yelling|shouting|sending ~2 threats|threat",
            "kill|shoot|hurt|stab|burn|murder|get you all|everyone|everybody|all",
            "$would to? $kills ~2 next|last|anyone|anybody|whoever|all|every|everybody",
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
        says=THREAT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.thinks-of",
        scope="harm",
        phrases=(
            "feel|feels|feeling like ~2 could|might|may ~1 $kills ~2 $victim",
            "positive|pos for ~2 hi|homicidal",
            "voices|voice|voz|voces ~4 to|him|her|que $kills|push|throw|grab|swing|run|shove|burn|drown ~3 $victim",
            "pictures|images|visions|thoughts|picture|image|pics ~6 doing it|that",
            "snap|snapping|lose|losing _2 hurt|hurting|kill|killing|harm|harming ~2 $victim",
            "tells|told|telling|tell|telling him|her|me to $kills ~3 $victim >!$bodypart|an",
            (
                "want|wants|wanted|wanting|wanna|quiere|like|liked|desire|desires to|would|a? "
                "$kills|matar|lastimar $pos|whoever|a? ~2 $victim"
            ),
            "homicidal|homicide",
            "voices|voice _5 to $kills|kill ~3 $victim",
            "enough to $kills ~2 $victim",
            "hi toward|towards|against|with|w|plan|intent|no|ideation",
            (
                "and|endorses|endorsing|reports|positive|pos|having|expresses|admits|has|voices|si|"
                "expressing|stating|states hi"
            ),
            "feels|feeling like $killing|$kills ~3 $victim",
            "would|wants|like to|want hurt|kill|harm him|her|them|whoever|people|$anyone",
            "pensamientos de? matar|lastimar|hacerle ~2 _",
            "snap|snapping and|on hurt|kill|people|$victim",
            "harm|harming others|people|baby",
            "ideas de lastimar|matar a",
        ),
        says=(("threat_to_others", "idea"),),
        tight=True,
    ),
    Rule(
        # A picture that comes unwanted is told by who is afraid of it.
        id="harm.pictures",
        scope="harm",
        phrases=(
            "$wishes_harm ~1 $killing ~2 $victim",
            "$wishes_harm _4 of|about|abt|to|that|on|over|pushing? $killing|$kills $pos? ~3 $victim",
            "$wishes_harm _6 like $killing them|him|her|it",
            "$wishes_harm _4 setting|burning|blowing|shooting _4 fire|down|up|$townplace",
            (
                "want|wants|wanted|like|feel|feels|urge|urges|thought|thoughts|picture|pictures ~3 "
                "put|putting|hold|holding|press|pressing ~2 pillow|hand|hands|bag|blanket|water "
                "over|on|under|around ~2 face|mouth|head|nose|neck|throat"
            ),
        ),
        says=(("threat_to_others", "idea"),),
        hypothetical=(("threat_to_others", "idea"),),
        tight=True,
    ),
    Rule(
        id="harm.would-like",
        scope="harm",
        phrases=(
            "admits|admitted|confides|confided|confesses|confessed ~2 could|might|may ~1 $kills ~2 $victim",
            "would|could|may|might ~1 like|love|want|wish|prefer|rather to? $kills ~2 $victim",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        id="harm.told-to-many",
        scope="harm",
        phrases=(
            "$would ~2 $kills you all|guys|people",
            "$would ~2 $kills whoever|anyone|anybody|everyone|everybody ~2 shows|comes|walks|gets|touches|tries|enters ~1",
            (
                "people|passersby|customers|everyone|everybody|riders|shoppers|patrons|strangers|"
                "anyone|crowd|neighbors|others *5 $would ~3 $kills them|you|em|yall"
            ),
            "va|voy|iba a matar|golpear|lastimar a alguien|todos|gente|quien",
            "$would ~2 blow|kill|shoot|burn everybody|everyone|yall|all|people",
            "$would ~2 $kills any ~1 $victim",
        ),
        says=THREAT,
        kinds=("disturbance",),
        masks=True,
    ),
)
