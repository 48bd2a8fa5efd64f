"""Is harm to others thought of, wished or pictured, and not announced?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.idea-told",
        scope="harm",
        phrases=(
            "urge|urges|impulse|impulses|compulsion|desire|desires|wanting|tempted ~1 to just? $kills|push|shove|shake|drop|throw|smother|trip|squeeze ~2 $victim|toddler|infant|newborn",
            "imagine|imagines|imagining|imagined|picture|pictures|picturing|visualizes|visualizing just? $killing|$attacks|throwing|dropping ~2 $victim",
            "daydreams|daydream|daydreaming|daydreamed|fantasizes|fantasizing|fantasized|thinks|thinking|dreams|imagines|obsesses|obsessing|pictures|picturing about|of|abt ~1 just? $killing|$attacks|tripping|throwing ~2 $victim",
            "$wishes_harm ~3 setting|burning|blowing|shooting ~4 fire|down|up|$townplace",
            "$wishes_harm _3 of|about|abt|over? running|driving over|down|into ~2 $victim",
            "might|could|may|will|gonna|feel|feels|about|going|to snap|lose|explode ~3 $kills ~2 $victim",
            "thoughts|thought|urge|urges|images|image|visions|flashes|pictures|fantasies|fantasy|ideas of|about just|suddenly|maybe? $attacks|$killing|throwing|dropping|tripping ~2 $victim",
            "wrote|writes|writing|drew|drawing|drawings|story|journal|poem|essay|posts ~2 about|of|re just? $killing ~2 $victim",
            "like|love|want|wants|could|shed|hed|id ~2 wring ~3 neck|necks",
            "cant|cannot|wont|couldnt stop|quit|shake thinking|thoughts|picturing|imagining|obsessing ~1 about|of just? $killing|$attacks ~2 $victim",
            "wish|wishes|wished ~2 could|would ~1 $kills ~2 $victim",
            "picturing|pictured|imagining|imagined|imagines|pictures|fantasizing|fantasized|dreamed|dreaming of|about? ~1 $attacks|$killing ~2 $victim",
            "enough to $kills|hit|punch|slap|choke|hurt $pos? ~2 $victim",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        id="harm.thinks-of",
        scope="harm",
        phrases=(
            "feel|feels|feeling like ~2 could|might|may ~1 $kills ~2 $victim",
            "positive|pos for ~2 hi|homicidal",
            "talk|talking|help|seen|admitted|counselor|somebody|evaluated|hospital|locked _4 before he|she|i ~1 $kills ~2 $victim",
            "voices|voice|voz|voces ~4 to|him|her|que $kills|push|throw|grab|swing|run|shove|burn|drown ~3 $victim >!$bodypart|own",
            "pictures|images|visions|thoughts|picture|image|pics ~3 him|her|them|$kin|baby ~3 doing it|that",
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
            "wants|want|wanted|like|love|wanna ~1 to? $kills ~2 next|first|whoever|anyone|anybody|somebody|someone|everyone|everybody ~1",
            "hed|id|shed|theyd ~1 like|love|want|wish|prefer|rather to? $kills ~2 $victim",
            "would|could|hed|id|shed ~1 like|love|want|rather to? ~1 put|knock|break|punch|wring|smash|bash|rip ~5 face|head|neck|teeth|jaw|lights|throat|skull",
            "wants|want|wanted|like|love ~1 to? go ~5 and ~1 $kills ~2 $someone_named",
            "admits|admitted|confides|confided|confesses|confessed ~2 could|might|may ~1 $kills ~2 $victim",
            "would|could|may|might ~1 like|love|want|wish|prefer|rather to? $kills ~2 $victim",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
)
