"""Is harm announced against nobody who can be found: whoever comes, any officer, everybody here?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import THREAT

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # An animal is nobody, and the words still announce harm.
        id="harm.threatens-an-animal",
        scope="harm",
        phrases=(
            "threatening|threatened|threatens|threaten|$would|vowed|promised to ~1 $kills|drown|poison ~2 dog|dogs|cat|cats|puppy|kitten|pet|pets|horse|horses",
        ),
        says=(("violence_now", "threatening"),),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.threatens",
        scope="harm",
        phrases=(
            "if|when ~1 cops|police|anyone|anybody|someone|somebody|officers|they|you|we|pd|staff|security ~1 come|comes|enter|enters|try|tries|show|shows|gets|get ~4 $would ~1 $kills|shoot|swing|use|start|stab",
            "beat|whoop|kick|whip ~1 everyones|everybodys|yalls ~1 ass|asses|butt|tail",
            "out in ~1 blaze",
            "everyone|everybody|yall ~1 dies|die|gets ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|here",
            "$announces ~1 come|be|walk|go ~1 in|back|up|there shooting|blasting|swinging|blazing|firing",
            "$cd_says|vowed|warned ~1 wed|well|youd|youll|theyd|yall ~1 all ~1 burn|die|pay",
            "$would|shell ~1 shoot|stab|swing|cut|use|start it|shooting|stabbing? if|when|unless ~1 he|she|they|anyone|anybody|someone|somebody|you|police|cops|staff|we ~3 come|comes|tries|try|enter|enters|walk|walks|gets|touch|touches|near",
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
            "$anyone|somebodys|someones $be? getting|gets|get|gonna|going|about ~2 shot|stabbed|killed|hurt|cut|smoked|popped|murdered",
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
            "anyone|anybody|whoever|everyone|everybody who|that ~5 gets|get|dies|bleeds|pays|catches it|one|some|theirs|hurt|stabbed|shot|killed|dead",
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
            "$be threatening|menacing >!to|suicide|self|selfharm|2",
            (
                "threatening behavior|manner|gestures|statements|comments|texts|messages|"
                "voicemails|calls|posts|remarks"
            ),
            "$would to? laser|get|shoot them|you|us all",
            (
                "any|first cop|person|one|officer|$victim _7 go|goes|dies|gets|die first|shot|hurt|"
                "down|stabbed|killed"
            ),
            "shoot up",
            "shooting up the",
            "$would to? take people|others|everyone|them|some with|down|out",
            "$would to? bring people|others|everyone|them|some down",
            "$would to? make|teach them|everyone pay|lesson",
        ),
        says=THREAT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.told-to-many",
        scope="harm",
        phrases=(
            "anyone|anybody|whoever|somebody|everyone|person|cop ~2 comes|come|enters|steps|walks|tries|opens|touches|gets|shows|sets|moves|crosses ~5 $would ~1 $kills|split|gut|drop|cap|gets|get|have|wish ~1 them|him|her|em|you|it|hurt|shot|stabbed|cut",
            "$would|$announces ~2 $kills ~1 the|any|every|a? first|next|last ~1 cop|cops|officer|person|one|man|woman|guy|deputy|pig|nurse|customer|neighbor",
            "$would|$announces ~2 make|makes ~1 them|everyone|everybody|yall|people all? ~1 pay|suffer|regret|sorry|bleed",
            "talking|talkin|talks|rambling|going ~2 about|bout|abt|on shooting up|people|everyone|everybody|somebody|place",
            "hoy|aqui|aquí|esta noche? ~1 se? va|vamos|van|se a? ~1 muere|morir|matar ~1 alguien|todos|uno|gente",
            "any|first ~1 cop|cops|person|officer|$victim *7 go|goes|die|dies first",
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
