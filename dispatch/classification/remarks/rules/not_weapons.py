"""Where is a weapon named that is none, or not at hand, or not the person's?

Toys, tools at work, idioms, shops, films, other people's arms, other days and mere possibilities.
Their words are used up, so that no other rule takes them for a weapon.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "goods_cut": words(
        "bread wood vegetables veggies onions meat cake paper fruit boxes box cardboard limes "
        "food watermelon melon "
        "apple apples orange oranges mango lemon lemons sandwich sandwiches potatoes tomato "
        "tomatoes carrots cheese "
        "steak chicken fish turkey pumpkin pumpkins package packages mail letters tape rope "
        "string twine weeds hedge "
        "hedges bushes branches tree limbs flowers grass firewood sushi pizza lunch dinner"
    ),
    "period": words(
        "year years month months week weeks day days summer winter spring fall decade monday "
        "tuesday wednesday thursday friday saturday sunday"
    ),
    "gun_business": words(
        "magazine magazines parts manual shells "
        "show shows shop shops store stores range club clubs permit permits license control "
        "rights law laws case smith cabinet violence"
    ),
    "work": words(
        "chopping slicing peeling cooking trimming pruning gardening splitting hedging "
        "whittling fixing repairing"
        " hammering mowing sawing dicing buttering shaving mincing"
    ),
}

_WEAPON: Final = "$arm|$untyped"
_ANY: Final = "$arm|$untyped|$makeshift"


def _joined(*phrases: str) -> tuple[str, ...]:
    """The phrases, with no mark in them: "gun, her" is not "gun her"."""
    return tuple(f"= {phrase}" for phrase in phrases)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.wont-let-go",
        scope="weapon",
        phrases=(
            f"put|drop|lower that|your ~2 {_WEAPON} down?",
            f"say|says|saying|said|hear|hears|heard|pleads|pleading|screaming|screams _5 put|drop|lower the|that|your ~2 {_ANY} down?",
            "$heavy|$makeshift_blade|$arm|$untyped _8 $refuses hand|give|surrender|drop|release|relinquish|put|set it|them",
            "carrying|carries ~3 $arm down",
            f"$refuses ~2 put|drop|lower|release|surrender|give|let ~3 {_ANY}",
            f"$tells ~6 put|drop|lower ~3 {_ANY}",
            f"drop|lower the|that|your {_WEAPON}",
            f"yelling|shouting|ordering ~3 put the {_ANY} down",
            f"$refuses _2 let go of ~2 {_ANY}",
            f"{_WEAPON} _2 $refuses put|drop|lower|release|let|give",
            f"no quiere soltar ~2 {_WEAPON}",
            f"no suelta ~2 {_WEAPON}",
            f"get|take|getting|taking ~2 {_WEAPON} away|from _3 $refuses",
            f"$refuses ~1 get|take|grab ~2 {_WEAPON} from|away|off",
        ),
        says=(("weapon", "in_hand"),),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.wont-let-go-it",
        scope="weapon",
        phrases=(
            "$refuses ~2 put|drop|lower|release|surrender|give it|them",
            "$tells ~4 put|drop|lower it|them",
        ),
        says=(("weapon", "in_hand"),),
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.answer",
        scope="weapon",
        phrases=(
            (
                f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {_WEAPON}|$arms _6 "
                "quiet|silence|silent|hung|disconnected|disc|blank|changed|changes|ignored|ignores"
            ),
            (
                f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {_WEAPON}|$arms _6 no|"
                "not|didnt|wouldnt|did|does|doesnt|would not? reply|answer|response|ans|resp|say|"
                "respond|answering"
            ),
            f"no reply|answer|response on|to|about|re|when ~4 {_WEAPON}|$arms",
            "$untyped|$arms : no|not reply|answer|answered|response",
        ),
        says=(("weapon", "unanswered"),),
        masks=True,
    ),
    Rule(
        id="weapon.refused",
        scope="weapon",
        phrases=(
            (
                "wont|wouldnt|not|refuses|refused|refusing|declined|declines to? say|answer|"
                "discuss|tell|disclose|talk about|if|re|whether|regarding|on|questions|where|any? "
                "~3 $untyped|guns|$arms"
            ),
            (
                f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {_WEAPON}|$arms _6 "
                "wont|refused|refuses|declined|declines|not|none to|of|your|telling|tell|say|"
                "saying|answer|business|discuss|gonna|going"
            ),
            (
                f"asked|asking|asks about|if|re|whether _5 {_WEAPON}|$arms _4 refused|refuses|"
                "declined|declines"
            ),
        ),
        says=(("weapon", "refused"),),
        masks=True,
    ),
    Rule(
        id="no-weapon.turned-out",
        scope="weapon",
        phrases=(
            (
                "its|it|thats|was|is is|was|a|an|just|only|actually|really _3 phone|cellphone|"
                "remote|opener|comb|hairbrush|vape|umbrella|camera|wallet|keys"
            ),
            "not|isnt|wasnt|aint|isn|nt a|an|any|really $arm|$untyped",
            "not|isnt|wasnt really|actually an|a $arm|$untyped",
            "no era cuchillo|pistola|arma",
            "thought|thot|thinks? it|that? was|is a|an $arm|$untyped it|its is|was? a _2",
            (
                "turned|turns out _2 $toylike|phone|remote|stick|cane|crutch|umbrella|spoon|comb|"
                "brush|lighter|wallet|vape"
            ),
            "its|it is|was|are only|just|actually|really? a _1 $toylike $arm",
            "only|just a _1 $toylike $arm",
            "now|actually dice|says que? era un|una cepillo|juguete|telefono|celular",
            "no $arm|$untyped _1 its|it|just",
            "prop|props guns|rifles|gun|rifle|weapons|pistols|knife|sword",
            "replica|replicas only|not",
            "no gun _2 its|it",
            (
                "its|it|is|was a metal|small? _1 phone|cellphone|remote|opener|umbrella|comb|"
                "spoon|hairbrush|vape|flashlight|crutch|cane|phone _2 not|nothing|no|instead a? "
                "$arm?"
            ),
            "its|it|is|was $gadget gun",
            "$arm is|was a? _1 opener|phone|toy|vape|crutch",
        ),
        says=(("weapon", "none"),),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="no-weapon.idiom",
        phrases=_joined(
            "shot|shoots|shooting $harmed a|an|the ~2 look|glance|smile|glare|text|message|email|wink",
            "gun|guns|firearm|weapons buyback|safety|debate|laws|reform",
            "gun owner|owners support|group|rights|association|club",
            "$firearm shells|shell|ammo|ammunition|casings|casing|bullets",
            "heard|hears|hearing a|one|two|# shot|shots",
            "active shooter|shooting drill|exercise|training",
            "axe|knife throwing ~1 bar|range|place|party|league",
            "under the gun",
            "play|plays|playing baseball|softball|ball|cricket ~2 bat",
            "stick|broom|cane|umbrella|phone|pole|branch like|as a _1 $arm",
            "jump|jumped|jumping the gun",
            "son of a gun",
            "smoking gun",
            "stick|sticks|sticking|stuck to $pos guns",
            "gun shy",
            "gun|guns|knife|knives $gun_business",
            "top gun|guns",
            "guns n|and roses",
            "big guns",
            "hired gun|guns",
            "gun for hire",
            "machine gun kelly",
            "under|beneath the knife",
            "knife edge",
            "finger|fingers|hand|hands _3 like a? gun|pistol",
            "finger|hand gun|guns gesture|sign|motion",
            "cut the tension with a knife",
            "twist|twisting|twisted the knife",
            "knife in the|my|her|his back",
            "stabbed|stabbing _1 in the back by",
            "stab|stabbing|shooting pain|pains",
            "take a stab",
            "bat an eye",
            "off the bat",
            "bat shit|signal|cave|mitzvah",
            "fruit|brown|vampire|dead|rabid|live bat|bats",
            "go|goes|going to bat for",
            "flying bat",
            "bat flying|flew",
            "bat|bats in|inside|got|flew|flying ~2 attic|chimney|belfry",
            "batting cage",
            "razor thin|scooter|burn|wire",
            "sword fish",
            "brick wall|house|building|oven|road",
            "brick and mortar",
            "hammer toe|time",
            "axe body|throwing",
            "bury|buried the hatchet",
            "hatchet job",
            "mace windu",
            "photo|photos bomb",
            "bath|f|bomb bomb|bombs",
            "bomb squad",
            "love bomb",
            "shot|shoots|shooting|shoot $harmed|it down",
            (
                "flu|booster|tetanus|allergy|insulin|b12|vitamin|covid|rabies|steroid|cortisone|"
                "vivitrol|invega|haldol|tequila|vodka|whiskey|jello|good|jump shot|shots"
            ),
            "shot|shots of|glass|clinic",
            "shot|shoots|shooting $self up",
            (
                "shooting|shot a|the film|movie|video|scene|hoops|pool|commercial|documentary|"
                "baskets|breeze|wedding"
            ),
            "photo|video|film|movie|fashion shoot|shooting",
            "call|calls|calling the shots",
            "shooting star|stars|hoops|gallery|range",
            "shot clock",
            "fired from $pos job|work|position",
            "i|he|she|who was|got|been|being|getting fired",
            "got|getting fired",
            "$be|all|so|got|getting|get|too fired up",
            "fired me|him|her|them|us",
            "fired $pos boss|attorney|lawyer|therapist|caseworker",
            "after being fired",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.toy",
        phrases=_joined(
            "$toylike _1 $firearm",
            (
                "toy|toys|plastic|foam|fake|rubber|cosplay|prop|cardboard|pretend|costume|"
                "inflatable sword|swords|knife|knives|axe|hammer|weapon|weapons|bat"
            ),
            "$gadget gun|guns",
            "video|computer game|games _2 $firearm?",
            "laser tag",
            "$arm emoji|emojis|tattoo|lyrics|sound|sounds|noise|noises|song|movie|shirt",
            "emoji|emojis|tattoo|drawing|drawings|statue|poster of a? _1 $arm",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.work",
        scope="weapon",
        phrases=_joined(
            "shooting|shoots|shot up >!the|a|my|his|her|school|place|office",
            (
                "$arm ~1 cutting|cut|cuts|slicing|peeling|opening|carving up|open|a|the|some|"
                "his|her? ~1 $goods_cut"
            ),
            "cutting|slicing|peeling|opening|carving ~2 $goods_cut ~2 w|with ~2 $arm",
            "$work ~3 with|w|using _2 knife|knives|$blade|hammer|chainsaw|axe",
            "$arm ~2 $work onions|wood|vegetables|bread|meat|turkey|hedges|bushes|hedge",
            (
                "cutting|cuts|cut|slicing|chopping ~1 bread|wood|vegetables|veggies|onions|"
                "meat|cake|grass|paper|"
                "firewood|fruit|boxes|cardboard|limes|food _3 $arm"
            ),
            "$arm ~1 while|to|for $work|cook|eat|fix|repair",
            "$arm ~2 building|fixing|repairing ~2 deck|fence|shed|roof|wall|house",
            "$arm ~1 to cut ~2 tree|trees|wood|branches|branch|limb|limbs",
            "sewing|nail|safety|craft|kids scissors",
            "crack|meth|weed|pot|smoking|water|drain|burst|tail|exhaust|tobacco|sewer pipe|pipes",
            "smoking ~3 pipe",
            "pipe _3 pipe",
            "pipe ~2 smoke|smoking",
            "pipe dream|burst|leak",
            "bomb threat",
            (
                "got|get|opened|open|pried|opening it|door|the|car|window? _1 door|open|window? w|"
                "with _2 screwdriver|knife|crowbar|axe|hammer"
            ),
            "cook|chef cut ~2 fingertip|finger|hand|thumb _6 $arm",
            "knife|gun|sword shop|store gift?",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.of-others",
        scope="weapon",
        phrases=_joined(
            "cook|chef|dishwasher|waiter|butcher|barber|gardener|landscaper|landscapers|groundskeeper|carpenter|crew|crews|worker|workers|cooks ~2 w|with|holding|using|has|cutting|carrying ~3 $arm|$makeshift",
            "bystander|bystanders|neighbor|neighbors|owner|clerk|homeowner|customer|witness|roommate|security|guard came|ran|went|standing|is|has|holding ~3 w|with|holding|a ~2 $arm|$makeshift ~3 help|stop|defend|protect|keep|case|because|bc|when",
            "guard w|with a baton|taser|nightstick in? hand?",
            (
                "$believes ~2 someone|somebody|$they ~4 w|with|has|have|carrying|holding|got "
                f"_2 {_WEAPON}"
            ),
            (
                "another|other|second|2nd|third hiker|neighbor|customer|patron|resident|"
                "bystander|caller|driver|worker|tenant has|had|w|with|holding|pulled _3 "
                f"{_WEAPON} out? because|bc|due|for|in"
            ),
            (
                "$official|neighbor|homeowner|owner|bystander came|is|was|went|standing|stood "
                f"~2 w|with _3 {_WEAPON} when|because|bc|after|until"
            ),
            "whose|her|his|my $kin shot|stabbed $self",
            "$kin shot|killed $self ~2 in|last|when|ago|years|back",
            "was|were shot|stabbed|killed and|to? killed|death? ~4 last|years|ago|when|$period",
            "bomb|bombs|explosives in|inside|at|under|planted the|a|our|every|your|building|school",
            f"$official has|have|had|pulled|drew $pos? {_WEAPON}",
            f"$official $be? $hold $pos? {_WEAPON}",
            "$official shot|fired|tased|tazed|shoots|sprayed",
            "shot|tased|tazed|sprayed ~1 by a|an|the? _1 $official",
            "shot at by ~2 $official",
            "$official service weapon|weapons|pistol|rifle|revolver|gun",
            "less lethal|lethal _1 shotgun|gun|rounds|weapon",
            "police|officers|duty guns|gun|weapon|weapons|sidearm",
            (
                "$believes _3 $they _3 $has|$hold|$be|after|pointing|coming|carrying|shooting|"
                f"hiding ~4 {_WEAPON}"
            ),
            f"$believes _2 $they ~1 {_WEAPON}",
            (
                "they|people|cops|fbi|cia|demons ~2 after|following|watching|coming him|her|me|"
                f"for? him|her|me? w|with _2 {_WEAPON}"
            ),
            (
                "bystander|bystanders|witness|passerby|neighbor|owner|clerk|rp|homeowner|caller "
                "$be|has|have|w|with|grabbed|got|holding|armed ~3 $arm|$makeshift ~2 defend|"
                "protect|protection|defense|detain"
            ),
            "voices|demons|voice telling|tell|told ~2 grab|get|take|use|pick ~3 $arm",
            (
                "another|other|second|different male|man|female|person|subject there? w|with|has|"
                "holding _3 $arm"
            ),
            "roommate|someone|cousin _1 has a _1 sword",
            "shooting|stabbing ~3 yesterday|news|tv",
            "mass|drive|police|vegas shooting|shootings",
            "since|after|from|about the|a|school _2 shooting|stabbing",
            "witnessed|survived|survivor|involved of|in|a|the _1 shooting|stabbing",
            "heard|hears|hearing shooting|shots|gunshots",
            "sees|saw|seen dad|mom|father|mother _1 shoot|stab",
            "was|been|got ~1 threatened|robbed|held|attacked|stabbed|shot|mugged ~3 $period ago",
            "was|got|been stabbed|shot|attacked|robbed|mugged in # > _",
            (
                "was|got|been stabbed|shot|attacked|robbed|mugged ~3 childhood|college|war|service|"
                "iraq|afghanistan|vietnam"
            ),
            "says|said dad|father|mom|mother swung ~3 at mom|dad",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.other-day",
        scope="weapon",
        phrases=_joined(
            f"$period ago ~5 w|with ~2 {_WEAPON}|$makeshift",
            f"had pulled|held|used|carried|waved|brandished|fired|pointed ~3 {_WEAPON} _5 in|back|since|from|when #|high|college|jail|school|he|she|they",
            "knifepoint|gunpoint _4 last|past $period|night",
            "knifepoint|gunpoint _4 years|months|weeks|days|yrs ago|back|earlier",
            "last|past $period _6 knifepoint|gunpoint",
            "knifepoint|gunpoint _2 as|when|in|during|back a|he|she|i|college|# _2 kid|child|teen|teenager|young|younger|deployed?",
            "last year|month|week|time|summer|winter|night one|he|she|they ~5 w|with _2 $makeshift",
            f"{_WEAPON} found|located _6 by",
            (
                f"found|finds|located a|an|some|old|loaded ~2 {_WEAPON} in|under|behind|at|on a|"
                "the|our|their street|park|creek|hotel|motel|restroom|bathroom|dumpster|trash|"
                "yard|alley|lot|attic|garage|house|room|bed|sidewalk|road"
            ),
            (
                "history|hx|h/o|prior|priors|record of? carrying|having|using|possession|pulling|"
                f"owning|violence|assault|adw|brandishing|threatening|stabbing ~2 {_WEAPON}|"
                "$makeshift"
            ),
            f"history|hx|h/o|assault|of assault|violence|threats w|with _2 {_WEAPON}",
            f"history|hx|h/o|prior|priors of? a? {_WEAPON}",
            "history|hx|h/o of? stabbing|shooting|stabbings",
            f"last|past $period|time|night|call $he|they|rp|officers? ~2 $was_once ~5 {_WEAPON}",
            f"{_WEAPON} in|on|over|during|from|about|the? last|past $period|time|night|call",
            f"{_WEAPON} ~3 $period ago",
            f"$period ago|back $he|they|rp? ~1 $was_once ~4 {_WEAPON}",
            f"in the past ~2 $was_once ~3 {_WEAPON}",
            f"yesterday ~3 $was_once ~4 {_WEAPON}",
            f"{_WEAPON} ~2 yesterday",
            f"previously|formerly|once $was_once ~3 {_WEAPON}",
            f"used to have|own|carry|be|hunt|collect ~4 {_WEAPON}",
            "$stab|$shot ~3 # $period ago",
            "last $period ~3 $stab",
            "$stab ~4 last|past $period",
            "missing|stolen|lost $pos? ~2 gun|guns|handgun|pistol|rifle|firearm|firearms|shotgun",
            "gun|guns|pistol|rifle|handgun|firearm|shotgun $be|were|was stolen|missing",
            "stole ~2 gun|guns|pistol|rifle|handgun|firearm",
            (
                "found|turn|turning|surrender a|in|an|old ~4 gun|guns|pistol|ammo|ammunition|"
                "grenade ~3 attic|estate|day|buy|buyback|storage|park|street|creek"
            ),
            "turn in ~4 gun|guns|firearm",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.unsure",
        scope="weapon",
        phrases=_joined(
            f"no $such? {_WEAPON}|$arms _6 far as",
            f"will|gonna|going|would|might to? bring ~2 {_WEAPON}",
            f"no sabe|sabemos|saben si ~3 {_WEAPON}|$arms",
            "swallowed|swallowing|swallow|ate ~2 $arm",
            f"going|gonna|will|wants|want|plans|planning|threatening|threatened|think|thinks|thoughts|thinking to|of|about _1 $kills|killing|shoot|shooting|hang|hanging|end ~2 $self|it|life _4 w|with|using ~3 {_WEAPON}",
            "$pos nails|fingernails|nail",
            f"threatened|threatens|threatening|threaten to|2 get|buy|bring|find ~3 {_WEAPON}",
            f"going|gonna|will|wants to? buy|get|find|borrow ~2 {_WEAPON}",
            (
                "might|may|could|would come|show|return|go|reach|run|be|turn|drive|end up|over|"
                f"back|home|for|there|here? ~3 w|with|for|carrying|the|a _3 {_WEAPON}"
            ),
            f"$fears _6 might|could|may|will|would _4 {_WEAPON}",
            f"$iffy ~3 $has|$hold|armed ~3 {_WEAPON}",
            f"$iffy ~3 there|any ~3 {_WEAPON}",
            "$iffy ~2 armed",
            f"$iffy ~1 {_WEAPON}|$arms",
            f"might|could have|be ~3 {_WEAPON}|armed",
            f"{_WEAPON} unk|unknown|unkn|ukn",
            f"unk|unknown|unkn on|about|re|as _1 {_WEAPON}|armed",
            "unk|unknown|unkn weapons|wpns|armed",
            "none known",
            "$untyped|$arms none|not known",
            f"no known {_WEAPON}",
            f"no {_WEAPON} that|as ~3 know|knows|aware",
            "not|none that _4 knows|know|aware",
            "no $untyped|$arms known|mentioned|reported",
            f"not|isnt sure|certain|aware if|whether|about|what|of ~4 {_WEAPON}|armed",
            (
                "dont|doesnt|didnt|cant|cannot|couldnt know|tell|say|see if|whether|about|what ~4 "
                f"{_WEAPON}|armed"
            ),
            f"not|didnt|never ask|asked about|if|re ~3 {_WEAPON}",
            "$untyped|$arms not asked|mentioned|addressed|discussed",
            "couldnt|cant|cannot|didnt see $pos? hands|weapon",
            f"what if ~4 {_WEAPON}",
            f"$fears ~3 $would|may|might ~1 get|buy|find|have|use|grab a _1 {_WEAPON}",
            f"$fears of|about ~1 {_WEAPON}",
            (
                "would|might|could|should ~1 get|buy|find|use|grab|bring|have|need|want|own a|the|"
                f"some|his? _1 {_WEAPON}"
            ),
            "had|have i|he|she a gun",
            "$wants to be a ~4 $arm",
            f"$wants to? buy|get|find|use|have|borrow|purchase|own a|some|his? _2 {_WEAPON}",
            f"$wants a|his|her|my|the {_WEAPON}",
            f"$thinks_of|ask|asked of|about|for|re|if|using ~3 {_WEAPON}|$arms",
            "rather use ~3 $arm",
            "$arm is|would|are be? _2 easier|quicker|best|way",
            "method|methods ~2 $arm",
            "$arm|$untyped or rope|pills|bridge|jumping",
            "$arm $be|was|were? not|never? $pos|an? option|options|way",
            "about|re|regarding guns|weapons|knives|firearms|wpns",
            "$arm arent|isnt|not $pos way",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
