"""What sounds like a threat and is none: denied, asked and not known, a manner of speaking?

Masks, so they stand before the threats.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.harm_words import NOT_ANY, TARGET

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    # What may stand between "not" and its verb. Another verb there is the one that is denied.
    "nt_plainly": words(
        "ever actually really directly physically verbally openly yet been being is was be he she"
        " they anyone even at all currently intentionally explicitly outright saying said"
    ),
    # What kind of threats there are none of: "no sleep making threats" denies the sleep.
    "nt_kind": words(
        "verbal physical specific direct immediate active current known further more new other"
        " reported overt any such sort kind actual real explicit written death violent homicidal"
        " clear present made making of or and nor weapons violence aggression si hi suicidal"
        " harm to credible imminent additional weapon guns injuries outward stated threats bomb"
        " making voiced apparent obvious signs sign mention history empty idle previous prior past"
    ),
    # A list of thoughts, and what leads up to them; no word that tells of something else.
    "nt_listed": words(
        "si s/i sh av avh ah vh plan plans intent intents intention any current active or and nor"
        " suicidal suicide thoughts ideation ideations self harm of ni o"
    ),
    "nt_thought": words(
        "si s/i sh av avh ah vh plan plans plan/intent intent intents intention intentions any"
        " current active or and nor suicidal suicide thoughts thought ideation ideations desire"
        " desires wish wishes urge urges to of about for wanting want self himself herself"
        " themselves themself myself anyone else harm hurt harming hurting killing kill physically"
        " ever he she they having being is was doing feeling feelings like on that would die dying"
        " anything means access impulses impulse actually really ni o de a the his her"
    ),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.said-in-spanish",
        # First, or it would be taken for a wish to die further down.
        scope="harm",
        phrases=("dijo|dice|amenaza|grita|gritó que me|la|lo|los|las|nos|le|te va|iba a $kills",),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # "Nobody but his wife": one is threatened.
        id="harm.threatened-but-one",
        scope="harm",
        phrases=(
            "threatened|threatening|threatens|threaten nobody|noone|anyone|anybody but|except|besides ~1 $victim|$someone_named",
            "threatened|threatening|threatens no one but|except|besides ~1 $victim|$someone_named",
            "no threats|threat ~1 except|besides to ~1 $kills",
        ),
        says=TARGET,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.not-asked",
        scope="harm",
        phrases=(
            "se|me avento|aventó|tiro|tiró|lanzo|lanzó|arrojo|arrojó ~1 del|de|desde|al|a|por",
            "pulled|pulls|pulling ~2 $arm|$untyped out of ~2 car|truck|bag|pocket|closet|trunk|house|drawer|waistband|purse|vehicle|van|coat|jacket|boot",
            "$kin ~1 pulled|drew|pointed|waved ~2 $arm|$untyped ~1 on|at *10 last night|week|month|evening|weekend|year",
            "somebody|someone|people|kid|child ~1 will|gonna|going|bound to? ~2 killed|hurt|hit|run ~1 over? on|at|by|from|in that|this|the ~2 step|steps|stairs|crosswalk|corner|intersection|curve|ice|pothole|road|hole|sidewalk|light|ramp|hill|street",
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
        # An account that takes up the first one and explains it.
        id="harm.second-report-denies",
        scope="harm",
        phrases=(
            "second|2nd|other|upd|update|correction|owner|actually *8 never|not|hasnt|didnt ~1 threatened|threatening|threaten ~2 $anyone|anybody|nobody|anyone",
        ),
        says=(("threat_to_others", "none"),),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="harm.no-threats",
        scope="harm",
        phrases=(
            "no one|nobody|noone|anyone|anybody $be|was|were|been|has|have? ~1 been? threatened",
            "nobody|noone was|were|has|been? threatened",
            "asked ~8 harming|hurting|killing ~2 $anyone|others|him|her|them|people _4 no|denied|denies|none|never",
            "nobody|noone wants|want ~1 to ~1 hurt|harm|kill",
            "no one ~2 wants|want ~1 to ~1 hurt|harm|kill",
            f"{NOT_ANY}|dont|arent|werent|wont $nt_plainly? $nt_plainly? made|making|make ~2 threats|threat|threatening",
            "$would never|not ever|actually|really|physically|intentionally? $kills ~2 $victim >!but",
            "not|isnt|wasnt|hasnt|never|aint been|being? threatening|threatened|menacing|menaced",
            "threatened|threatens|threatening nobody|noone >!but|except|besides|other",
            "threatened|threatens|threatening no one >!but|except|besides|other",
            "hi denied|neg|negative|none",
            "hi no >!plan|plans|intent|target|targets|specific|means|weapons|one",
            "si and? hi denied|neg|negative|none",
            "no|ni|nunca ha|esta|está|a? amenaza|amenazando|amenazado|amenazo",
            "no|without|neg|zero $nt_kind? $nt_kind? $nt_kind? threats|threat >!except",
            "denies|denied|nor ~2 threats|threat|threatening",
            "no|without|neg|zero threatening",
            "no|denies|denied|without|nor|neg|zero threats|threat to ~1 $kills $anyone|$self|others ~1",
            f"{NOT_ANY} $nt_plainly? $nt_plainly? threatened|threatening|threaten|threatens >!$victim|$anyone|no",
            f"{NOT_ANY} $nt_plainly? $nt_plainly? threatened|threatening|threaten|threatens ~2 $victim|$anyone >!but|except|besides|other",
            "nobody|noone $be|has|been? ~1 threatened",
            "has|have threatened no one|noone",
            "sin amenazas",
            "threats : none|no|neg",
            "no ill will",
            "no harm intended",
            (
                f"{NOT_ANY} $nt_plainly? $nt_plainly? want|wanting|wants|wish|intend|picture|think|going to|of|about? ~1 "
                "hurt|harm|hurting|harming|kill|killing $anyone|$someone_named >!but|except|besides|other"
            ),
        ),
        says=(("threat_to_others", "none"),),
        masks=True,
    ),
    Rule(
        # What would be done if they ever met is wished and not announced.
        id="harm.would-if-ever",
        scope="harm",
        phrases=(
            "wish|wishes|wished ~2 could ~1 $kills >!$self ~2 $someone_named",
            "would|could|might|hed|shed|id|theyd ~1 $kills|break|beat|smash|wring|knock >!$self ~5 if ~1 he|she|they|i|we ever|met|meets|meet ~1",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        id="harm.no-one-threatens",
        scope="harm",
        phrases=(
            "tried|tries|trying|attempted|attempting|attempts to|2 ~1 choke|strangle|stab|cut|shoot|hit|hurt|kill|smother|bite|burn $self",
            "set|sets|light|lights|setting|lighting|lit|burn|burning $self ~1 on? fire|alight|ablaze|alive|up?",
            "voices|voice|demons|spirits|voces *6 $would|they to? ~1 $kills ~1 him|her|me|them|us",
            "threatened|threatening|threatens|threaten to|2 ~1 leave|call|sue|report|quit|divorce|evict|expel|file|move|tell|post|walk|stop|withhold|resign ~1",
            "threatened|threatening|threatens|threaten to|2 ~1 take ~3 kids|children|custody|baby|house|phone|dog|court",
            "threatened|threatening|threatens ~4 last|years|months|weeks|days ~1 year|month|week|summer|winter|ago|back",
            "voices|voice|demons|spirits|voces ~1 threaten|threatens|threatening|threatened ~2 him|her|me|them",
            "grita|gritando|gritó|dice|diciendo que? se|me ~1 quiere|quiero|voy|va|iba a? ~1 matar|morir|tirar|suicidar",
            "wish|wishes|wished|wishing ~4 would ~2 $kills|end|finish|take me|him|her|us",
            "$would to? ~1 $kills ~3 bro|dude|you|him|her|me _3 all|everyone|everybody|both|kids|friends|they ~1 laughing|laughed|laughs|giggling|joking",
            "not|aint|never|wont ~1 going|go|come|coming back ~3 alive",
            "somebody|someone|people|kid|person is|are|be|will|gonna|going ~1 to? ~2 killed|hurt|hit|run out|over here|there",
            "shoot|shooting|shot ~1 text|email|message|dm|picture|video|pic|selfie",
            "$toylike $firearm ~6 shooting|shoots|shot|squirting ~2 $victim",
            # against oneself
            "$announces ~3 $kills $self",
            "$announces ~3 $kills him|her|them|my self",
            "se|me va|voy|iba|quiere|quiero a? matar|morir|disparar|cortar",
            "nothing|none|anything ~5 could|can|would ~1 hurt|harm|kill ~1 $anyone|$self with?",
            "last month|week|year|summer|winter|fall|spring|time ~3 $would to? $kills ~2 $victim",
            # no one who does it
            "!$tells_of $thing_that_kills $be|$would|is|are ~2 $kills|$killing ~2 $victim",
            "$thing_that_kills $be? $would ~2 $kills ~2 $victim",
            "afraid|scared|worried|fears|fear|terrified *5 $would ~2 $kills ~2 $victim",
            "asks|asking|wonders|know if|whether ~4 $would ~2 $kills ~2 $victim",
            "mom|dad|mother|father|parents|boss|wife|husband|daddy|mama ~2 $would kill me|him|her|them when|if|bc|because|over|for|about",
            "playing|pretend|pretending|game ~5 $would ~1 $kills ~2 $victim",
            "$would ~1 shoot|shooting ~1 hoops|baskets|pool|video|photo|photos|movie|scene|shit",
            "cut|drop|stick|run $victim off >!the|road|on|highway",
            "cut|drop|stick|run $victim home|by|again|at|to",
            # a manner of speaking
            "$would|be|wanted|wants|want to? ~1 $kills *8 lol|lmao|haha|jk|kidding|joking|joke|figure",
            "could|coulda|couldve have? just? $kills|killed|strangled|choked|murdered ~2 $victim|em",
            "wouldve|woulda shot|killed|hit|beat|stabbed|strangled",
            "would have shot|killed|hit|beat|stabbed|strangled",
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
            "asked|asks|ask ~8 hurt|harm|kill|hurting|harming|killing ~2 $anyone|others|either|else|$someone_named _3 said|says|answered|answers|replied|shook|response no|nope|never|absolutely|head",
            "asked|asks|ask ~8 hurt|harm|kill|hurting|harming|killing ~2 $anyone|others|either|else|$someone_named : no|nope|never|negative|denied|denies",
            "not|never|hasnt|hasn|havent|didnt|doesnt had|have|having any? ~2 thoughts|thought|urge|urges|ideas|plans|intent|intention|wish|desire ~1 of|to|about ~1 harming|hurting|harm|hurt|killing|kill ~3 $anyone|$someone_named|either|others >!but|except|herself|himself|myself",
            "no|denies|denied|denying|without|never ~2 thoughts|thought|urge|urges|ideas|plans|intent|wish|desire ~1 of|to|about ~1 harming|hurting|harm|hurt|killing|kill $self or|nor|and|/ ~1 either|any|the|her|his|$pos|$anyone|$someone_named|others|kids|baby",
            "would|could never|not ~1 hurt|harm|touch|lay|hit ~2 $anyone|$someone_named|kids|baby >!but|again",
            (
                f"{NOT_ANY}|dont|wont|cant said|saying|mentioned|made|talked|talking|thought|"
                "thinking|think|thoughts|anything|about|planning|plans|trying|want|wants|going|"
                "gonna|feel|feeling|feels|intend|looking|here|out $nt_thought? $nt_thought? $nt_thought? "
                "$nt_thought? harming|hurting|harm|hurt|kill|killing $nt_thought? $nt_thought? "
                "$pos? $anyone|$someone_named|nobody|noone >!but|except|besides|other"
            ),
            "no|denies|denied|neg|negative|without|denying|w/o|nor|den $nt_thought? $nt_thought? $nt_thought? $nt_thought? $nt_thought? hi >!to|there|toward|towards|present|positive|pos|yes|with|w",
            "no|denies|denied|neg|denying|without|nor $nt_listed? $nt_listed? $nt_listed? $nt_listed? $nt_listed? homicidal|homicide >!toward|towards|thoughts|ideation|but",
            "= no|denies|denied|neg|denying|without|nor $nt_thought? $nt_thought? $nt_thought? homicidal|homicide",
            (
                "no|denies|denied|denying|nor|without $nt_thought? $nt_thought? $nt_thought? $nt_thought? "
                "$nt_thought? !self harming|hurting|harm|hurt ~3 $anyone|$someone_named >!but|except"
            ),
            "hi : neg|negative|denied|none",
            "not homicidal|hi",
            "niega querer|pensar _4 otros|nadie",
            "not suicidal or|nor|and homicidal",
        ),
        says=(("threat_to_others", "none"),),
        masks=True,
    ),
)
