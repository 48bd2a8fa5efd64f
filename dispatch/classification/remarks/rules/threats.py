"""Is harm announced against a person or a place that can be found?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import TARGET

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # A blow that is announced, with or without a condition, has not fallen.
        id="harm.threat-told",
        scope="harm",
        phrases=(
            "$would|hed|shed|id|theyd to? put|throw|toss|slam|shove|knock ~2 $someone_named ~1 through|thru|into|out|off|down ~2 wall|window|floor|door|glass|roof|stairs|ground|street|balcony",
            "will|gonna|going|goin|gunna|finna|ill|hell|shell|theyll to? cut|slice|beat|hit|hurt|slap|whip|punch the|my|our|every|a ~1 $someone_named >!$bodypart|hair|cake",
            "threatened|threatening|threatens|threat to|of _4 and ~1 $kills ~2 $someone_named",
            "$would to? _3 and $kills ~2 $someone_named",
            "will|gonna|going|goin|gunna|finna|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|vows|promised|promises|swore to? beat|knock|kick|slap|whoop|stomp the ~2 out of ~2 $someone_named",
            "will|gonna|going|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|promised|swore to? put|lay|set ~1 hands|fire|hand _1 on|to ~2 $someone_named",
            "will|gonna|going|goin|gunna|finna|ill|hell|shell|theyll|threatening|threatened|threatens|vowed|vows|promised|promises|swore to? beat|hit|cut|hurt|put|spit|set up? ~2 him|her|me|us|you|$kin|staff|nurse|nurses|aide|clerk|officer|officers|guard|guards|doctor|manager|driver|caller|rp|landlord >!$bodypart|wrists|veins|hair|own|off",
            "if|unless|when *6 $would to? $kills ~2 $someone_named",
            "$would to? use it|one on|against $someone_named",
            # a part of somebody's body, and not of one's own
            "will|gonna|going|ill|hell|shell|theyll to? break|smash|bust|bash|rearrange ~4 my|our|$whose ~1 face|jaw|neck|legs|teeth|nose",
            "$tells_of ~1 shed ~2 $kills his|my|our ~1 $bodypart",
            "$announces ~3 $kills|break|bust|crack ~2 $whose ~1 $bodypart|lights|brains|guts|body",
            "she|shes|wife|female|woman|mom|mother|girlfriend ~1 $announces ~4 $kills|break|bust|crack his ~1 $bodypart",
            "he|hes|husband|male|man|boyfriend|bf|guy $be? ~1 $announces ~4 $kills|break|bust|crack her ~1 $bodypart",
        ),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # "Me quiere matar" is another's will, and no wish to die: masked for all.
        id="harm.threat-to-kill-me",
        phrases=(
            "me|nos|la|lo|le|les quiere|quieren|queria|querian ~1 matar",
            "me|nos|le|les va|van|iba a? ~1 echar|tirar|aventar ~1 agua|aceite|acido|gasolina|encima",
            "me|nos va|van|iba|iban a? ~1 matar|balear|apunalar|quemar|golpear|pegar",
            "quiere|quieren|queria|va|van|iba|amenaza|amenazo|amenazó|amenazando|amenazan a|con|de|en? ~1 matarme|matarnos|matarla|matarlo|matarlos|matarlas",
            "amenaza|amenazo|amenazó|amenazando|amenazan con|de|en? quemar|quemarme|quemarnos|quemarle|balear",
        ),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.threatens-target",
        scope="harm",
        phrases=(
            "told|warned|texted|emailed|tells|telling|messaged ~2 $someone_named|$whose ~3 there|therell|theres ~1 will|ll|gonna|going? to? ~1 be ~1 blood|bloodshed|bodies|war|funeral|hell",
            "$announces ~1 teach ~1 $someone_named|$whose ~1 a|some? lesson|respect|manners",
            "$announces ~3 $kills|slash|key|cut|burn|torch|smash ~2 $whose|her|his|my|our|rps ~1 brakes|tires|house|throat|truck|windows|home|trailer|shop|office|store",
            "back|return|returning|coming|come ~1 to|and ~1 finish|handle ~1 $someone_named|it|job",
            "posted|post|pic|picture|snap|story|message|text|texted|told|tells|note ~6 dont|do come|go ~1 to ~1 school|work|church|class",
            "threatening|threatened|threatens|$would ~1 to? ~1 $kills ~3 and|&|then|, then? me|us|him|her|them|$kin",
            "$would take out the|his|her|our|my|rps ~1 $someone_named >!to|for|on|at|trash",
            "$announces ~3 $kills ~1 $whose ~1 behind|ass|butt|tail|hide|rear|backside",
            "$announces ~2 drive|ram|crash|plow ~3 through|thru|into the ~2 window|front|wall|door|gate|fence|entrance|glass",
            "list|names|hitlist of|with ~2 kids|students|teachers|people|classmates|coworkers|staff|neighbors ~8 kill|die|shoot|dead|hurt|make|makes|live|see|pay|get|suffer >!help|better",
            "$would ~1 burn|blow|torch it|this|that|place|them ~1 to|down|up ~2",
            "ought|oughta to? ~1 just? $kills|shoot ~2 $someone_named",
            "$tells_of|text|message|email|voicemail|note|posted|post ~6 he|she|hes|shes|im|i|theyre ~1 is|was|be|are? ~1 coming|returning|headed|heading|back|way ~4 to|and|& ~1 $kills|whip|whoop|slap|beat|fight|burn|torch ~2 $someone_named|$whose|lead|supervisor|foreman|shift|manager",
            "coming|returning|headed|heading|way|going|be ~1 back|over|up|there|down|home? to|and|2|& ~1 $kills|whip|whoop|slap|beat|fight ~2 lead|supervisor|foreman|shift|crew|chief|boss|bosses|director|team|butt|ass",
            "$tells_of|voicemail|message|text|email|note|letter ~4 $would ~2 $kills|whip|whoop|slap|beat|break ~2 $someone_named|lead|supervisor|foreman|chief",
            "way|coming|headed|heading ~1 over|now|there|back|here? to ~1 $kills|whip|whoop|slap|beat|fight ~1 $someone_named|$whose",
            "posted|post|posting|tweeted|wrote|message|text|texted|emailed|voicemail|note ~6 he|she|hes|shes|im|i ~1 is|was? ~1 coming|going|gonna ~2 to ~2 $townplace|job|work w|with :? ~2 $arm",
            "$would|$announces _6 burn ~1 us|me|them|you|her|him out|down >!cd|music",
            "give|giving|send|sending|return|returning ~2 $kin|baby|babies|kids|child|children|boys|girls ~1 back? ~1 to ~1 water|river|god|heaven|jesus|lord|angels|earth",
            "youll|you|yall|ull ~1 all|both be sorry",
            "$tells_of|saying|says|said|left|message|voicemail|voicemails ~4 he|she|hes|shes|im|i is|are|am? coming|headed|heading|driving ~4 w|with :? ~2 $arm >!to|in|on",
            "has|have|had|got until ~2 to live",
            "told|telling|warned|texted ~4 shed|hed|theyd|youd regret|suffer|pay|bleed",
            "$cd_says|$announces|told ~3 he|she|hes|shes|i|im|theyre ~1 coming|headed|heading ~5 and _1 he|she|hes|shes|they|i ~2 got|has|have|bringing|with ~3 $arm",
            "take|taking care of ~2 $someone_named ~1 for good|once",
            "$tells_of|note|message|text|letter ~2 im next >!to|in|door|on",
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
            "coming|come|comes|headed|heading|going|driving|on ~2 over|back|by|there|up|way _2 to|and|& ~1 burn|torch|shoot|blow|light|tear|smash|trash|wreck|bust|set|beat|kill|stab|kick ~3 house|place|home|apartment|apt|trailer|car|truck|store|office|shop|door|me|us|her|him",
            "te|le|les|los|lo|la|me voy|va|van|iba a romper|partir|quebrar|matar|tumbar|madrear|picar|golpear|balacear ~2",
            "$announces ~1 drive|ram|crash|plow ~3 through|thru|into ~3 $townplace|lobby|crowd",
            "$tells_of ~1 shed ~2 $kills ~3 $someone_named|$whose",
            "$tells_of ~4 im|youre|ur dead >!tired|inside|to|wrong|broke|asleep",
            "im|youre|ur|shes|hes a dead man|woman|girl|boy|meat",
            "$tells_of ~3 he|hes|i|im|ill|she|shes ~1 coming for|after ~1 her|them|us|you|$whose|staff|nurse|teacher|boss|judge|neighbor|clerk|manager|landlord",
            "$announces|$would ~1 run over ~2 $someone_named|mail|carrier",
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
            "shoot|blow|burn|light|lite|spray|tear the|this|that place|building|school|store|office|plant|warehouse|shop|bar|club up|down",
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
            "coming|come for|after all|every|each|both of? ~1 us|them|you|$someone_named",
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
)
