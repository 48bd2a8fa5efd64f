"""What harm is announced or thought of, against whom, or denied?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import NOT_ANY, TARGET, THREAT

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.no-threats",
        scope="harm",
        phrases=(
            "has|have|had|hasnt|havent not? made|making|make _1 threats|threat",
            "not|isnt|wasnt|hasnt|never|aint been|being? threatening|threatened|menacing|menaced",
            "threatened no one|nobody|noone|anyone",
            "no|ni|nunca ha|esta|está|a? amenaza|amenazando|amenazado|amenazo",
            "no|denies|denied|without|nor|neg|zero ~2 threats|threat|threatening",
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
        says=TARGET,
        kinds=("disturbance",),
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
        says=TARGET,
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
        says=THREAT,
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
)
