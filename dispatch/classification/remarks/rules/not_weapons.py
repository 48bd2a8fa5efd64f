"""Where is a weapon named that is none, or not at hand, or not the person's?

Toys, tools at work, idioms, shops, films, other people's arms, other days and mere possibilities.
Their words are used up, so that no other rule takes them for a weapon.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "period": words("year years month months week weeks day days summer winter spring fall decade monday tuesday wednesday thursday friday saturday sunday"),
    "gun_business": words("show shows shop shops store stores range club clubs permit permits license control rights law laws case smith owner cabinet violence"),
    "work": words(
        "chopping slicing peeling cooking trimming pruning gardening splitting hedging whittling fixing repairing"
        " building hammering mowing sawing dicing buttering shaving painting mincing"
    ),
}

_WEAPON: Final = "$arm|$untyped"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.answer",
        phrases=(
            f"asked|asking|asks ~6 {_WEAPON}|$arms _2 in|at|of|kept|the|house|home|there|him|her? _2 quiet|silence|silent|hung|disconnected|disc|reply|blank",
            f"asked|asking|asks ~6 {_WEAPON}|$arms _6 no|not|didnt|wont|wouldnt|does|did|doesnt reply|answer|response|ans|resp|say|respond|answering",
            f"asked|asking|asks ~6 {_WEAPON}|$arms _6 did|does|would not answer|say|reply|respond", f"no reply|answer|response on|to|about|re|when ~4 {_WEAPON}|$arms", f"{_WEAPON} : no|not reply|answer|answered|response",
            f"asked|asking|asks ~6 {_WEAPON}|$arms _4 went|fell|goes|got quiet|silent", f"asked|asking|asks ~6 {_WEAPON}|$arms _3 hung|hangs|changed|changes|ignored|ignores|started|line|silence|silent",
        ),
        says=(("weapon", "unanswered"),),
        masks=True,
    ),
    Rule(
        id="weapon.refused",
        phrases=(
            f"wont|wouldnt|would|will|refuses|refused|refusing|declined|declines|not|to not? say|answer|discuss|tell|disclose|talk|speak|respond ~5 {_WEAPON}|$arms", f"wont|wouldnt|refuses|refused|refusing|declined|declines to? say|answer|discuss|tell|disclose|talk ~5 {_WEAPON}|$arms",
            f"asked|asking|asks ~6 {_WEAPON}|$arms _6 wont|refused|refuses|declined|declines|not|none|gonna|going? telling|tell|say|answer|of|your|saying|business|discuss", f"asked|asking|asks ~6 {_WEAPON}|$arms _5 refused|refuses|declined|declines|won't|wont",
        ),
        says=(("weapon", "refused"),),
        masks=True,
    ),
    Rule(
        id="no-weapon.turned-out",
        phrases=(
            "not|isnt|wasnt|aint|isn|nt a|an|any|really $arm|$untyped", "not|isnt|wasnt really|actually an|a $arm|$untyped", "no era cuchillo|pistola|arma",
            "thought|thot|thinks? it|that? was|is a|an $arm|$untyped it|its is|was? a _2",
            "turned|turns out _2 $toylike|phone|remote|stick|cane|crutch|umbrella|spoon|comb|brush|lighter|wallet|vape",
            "its|it is|was|are only|just|actually|really? a _1 $toylike $arm", "only|just a _1 $toylike $arm",
            "now|actually dice|says que? era un|una cepillo|juguete|telefono|celular",
            "no $arm|$untyped _1 its|it|just", "prop|props guns|rifles|gun|rifle|weapons|pistols|knife|sword", "replica|replicas only|not", "no gun _2 its|it",
            "its|it|is|was a black|metal|small? _1 phone|cellphone|remote|opener|umbrella|comb|spoon|hairbrush|vape|flashlight|crutch|cane _2 not|nothing|no|instead",
            "its|it|is|was $gadget gun", "$arm is|was a? _1 opener|phone|toy|vape|crutch",
        ),
        says=(("weapon", "none"),),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="no-weapon.idiom",
        phrases=(
            "under the gun", "jump|jumped|jumping the gun", "son of a gun", "smoking gun", "stick|sticks|sticking|stuck to $pos guns",
            "gun shy", "gun|guns $gun_business", "$gun_business for guns", "top gun|guns", "guns n|and|& roses", "big guns", "hired gun|guns",
            "gun for hire", "gun it|her", "nerf|machine gun kelly", "under|beneath the knife", "knife edge", "like a hot? knife",
            "finger|fingers|hand|hands _3 like a? gun|pistol", "finger|hand gun|guns gesture|sign|motion", "shot|shoots|shooting|shoot $harmed|it down", "bring a knife", "cut the tension with a knife", "twist|twisting|twisted the knife",
            "knife in the|my|her|his back", "stabbed|stabbing in the back", "stab|stabbing pain|pains", "stab at|in it|that|the",
            "bat an eye", "bats in|inside the", "off the bat", "bat shit|signal|cave|mitzvah", "fruit|brown|vampire|dead|rabid bat|bats",
            "go|goes|going to bat", "at bat", "bat flying|flew|out|inside", "flying bat", "batting cage",
            "razor thin|sharp|scooter|burn|wire", "razr phone", "sword fish", "brick wall|house|building|oven|road", "brick and mortar",
            "hammer toe|time|drill|down|home", "fire axe|ax", "axe body", "axe throwing", "bury|buried the hatchet", "hatchet job",
            "mace windu", "photo|photos|photograph bomb", "bath bomb|bombs", "bath salts", "f bomb|bombs", "da bomb", "the bomb",
            "sex bomb", "bomb squad", "love bomb", "call of duty", "gun safe empty", "nail|nails salon",
            "flu|booster|tetanus|allergy|insulin|b12|vitamin|covid|rabies|steroid|cortisone|vivitrol|invega|haldol|tequila|vodka|whiskey|jello|good|bad|long|clear|parting|head|mug|best|jump shot|shots",
            "shot|shots of|for|given|glass|clinic", "shot|shots up|down", "shooting up", "shooting|shot a|the film|movie|video|scene|hoops|pool|commercial|music|documentary|photos|pictures|baskets|breeze|game|wedding",
            "photo|video|film|movie|fashion shoot|shooting", "take|takes|taking|took|give|gave|give a? _1 shot|shots", "call|calls|calling the shots", "troubleshooting",
            "shooting star|stars|pain|pains|guard|hoops|gallery|range", "shot clock", "chest pain _1 shooting", "fired from", "fired $pos boss|attorney|lawyer|therapist|caseworker",
            "$be|got|been|getting|was fired", "fired up", "got|getting|be fired", "fired me|him|her|them",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.toy",
        phrases=(
            "$toylike _1 $arm|makeshift", "$gadget gun|guns", "$arm shaped", "toys", "video|computer game|games", "laser tag",
            "gun _1 is|was|are a? toy|fake|plastic", "paint ball", "action figure|figures", "$arm emoji|emojis|tattoo|tattoos|lyrics|sound|sounds|noise|noises|song|movie|shirt",
            "emoji|emojis|tattoo|tattoos|picture|pictures|photo|photos|drawing|drawings|statue|poster of a? _1 $arm",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.work",
        phrases=(
            "$work _4 with|w|w/a|using $pos? _1 $arm|$makeshift", "$arm ~2 $work onions|wood|wood|vegetables|bread|meat|turkey|hedges|bushes|hedge", "cutting|cuts|cut bread|wood|vegetables|veggies|onions|meat|cake|grass|paper|hair|firewood|fruit|boxes|cardboard|limes|food _3 $arm",
            "$arm _3 while|to|for $work|cook|eat|fix|repair", "sewing|hair|nail|safety|craft|kids scissors", "snow shovel", "shoveling _2 $makeshift",
            "crack|meth|glass|weed|pot|smoking|water|drain|burst|broken|tail|exhaust|tobacco|sewer pipe|pipes", "smoking _3 pipe", "pipe dream|burst|leak|leaking|bomb threat",
            "butter|pastry|pie|putty|palette knife", "drinking _3 bottle", "bottle of", "glass of|door|window|eye|pane|shop|fell", "needle|needles|syringe|syringes",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.of-others",
        phrases=(
            "$official|$they $be|have|has|had|w|with|pulled|pulling|drew? _2 $arm|$untyped _1 drawn|out|pointed|trained|on|at? him|her|them|me?",
            "$official $be? $hold $pos? _2 $arm|$untyped", "$official shot|fired|tased|tazed|shoots|shooting|sprayed ~1 $harmed?", "shot|tased|tazed|sprayed by a|an|the? _1 $official",
            "shot at by _2 $official", "service weapon|weapons|pistol|rifle|revolver|gun", "less lethal|lethal _1 shotgun|gun|rounds|weapon", "police|officers|duty guns|gun|weapon|weapons|sidearm",
            "$believes _3 $they _3 $have|$hold|$be|w|with|after|pointing|coming|carrying|shooting|hiding _4 $arm|$untyped",
            "$believes _2 $they ~2 $arm|$untyped", "$they|$official ~2 after|following|chasing|watching|coming him|her|me|them|for? w|with _2 $arm|$untyped",
            "$arm|$untyped for|in self? protection|defense|defence|hunting|sport|work", "to|for protect|defend|defending|protecting _4 $arm", "bystander|bystanders|witness|passerby|neighbor|owner|clerk|dad|husband|rp|homeowner $be|has|have|w|with|grabbed|got|holding|armed? _1 holding|armed|with|w|a|his|her _2 $arm|$makeshift to|for|in defend|protect|self|protection|defense|case|detain",
            "voices|demons|voice|spirits telling|tell|told|say|says ~6 $arm", "stabbing|shooting on|in|at|near|from|victim? _1 yesterday|last|block|tv|news|movie|film",
            "witnessed|saw|survived|survivor|heard|involved|about _2 shooting|stabbing|shootings|stabbings", "mass|school|drive|police|officer|church|vegas shooting|shootings|stabbing", "since|after|from the|a _2 shooting|stabbing",
            "was|been|is|being|got|gets|getting threatened|robbed|held|attacked|stabbed|shot|chased|mugged _2 $period ago",
            "was|got|been stabbed|shot|attacked|robbed|mugged _3 in 2000|2005|2010|2012|2015|2018|2019|2020|2021|2022|2023|2024|2025|childhood|college|war|service|iraq|afghanistan|vietnam|09",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.other-day",
        phrases=(
            "history|hx|h/o|record|charges|arrest|arrested|conviction|probation|prior|priors|previous|previously ~6 $arm|$untyped",
            "history|hx|h/o|record|prior|previous ~5 stabbing|shooting|$makeshift", "antecedentes ~5 $arm|$untyped",
            "last|past|previous $period|time|night|call ~8 $arm|$untyped", "$arm|$untyped ~4 last|past|previous $period|time|night|call", "$arm|$untyped ~4 $period|# ago|earlier|prior|back|before",
            "$period ago|back|earlier _3 $arm|$untyped", "$period ago|back|earlier ~6 $arm|$untyped", "in the past ~6 $arm|$untyped", "$arm|$untyped ~4 in the past", "yesterday ~8 $arm|$untyped", "$arm|$untyped ~5 yesterday",
            "used to have|own|carry|be|hunt|collect ~4 $arm|$untyped", "$arm|$untyped $be|got stolen|sold|gone|missing _2 # $period? ago", "when $he was a? _2 young|kid|child|little|army|marines|service ~5 $arm",
            "$stab|$shot ~3 # $period ago", "last $period ~5 $stab", "$stab ~5 last|past $period",
            "missing|stolen|lost|reports|reporting $pos? _2 gun|guns|handgun|pistol|rifle|firearm|firearms|shotgun", "gun|guns|pistol|rifle|handgun|firearm|shotgun $be|were|was stolen|missing|taken from", "stole ~2 gun|guns|pistol|rifle|handgun|firearm",
            "found|turn|turning a|in|an|old? _2 gun|guns|pistol|ammo|ammunition|grenade in|on|at|while? _1 attic|estate|cleaning|grandfathers|storage",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.unsure",
        phrases=(
            "$iffy ~3 $has|$hold|armed ~4 $arm|$untyped", "$iffy ~3 there|any ~3 $arm|$untyped", "$iffy ~2 armed|$untyped|$arms", "$arm|$untyped|armed : unk|unknown|unsure|unkn|ukn|none known",
            "$arm|$untyped unk|unknown|unkn|possible? not? known", "unk|unknown|unkn on|about|re|as|for? to? $pos? $arm|$untyped|armed", "no known $arm|$untyped|$arms", "none known", "$untyped|$arms none|not known", "not|none that _4 knows|know|aware", "no $arm|$untyped that ~2 knows|know|aware", "no $untyped|$arms _1 known|mentioned|reported",
            "not sure|aware|certain|known if|whether|about|of|that? ~4 $arm|$untyped|armed", "dont|doesnt|didnt|cant|cannot|couldnt know|tell|say|see if|whether|about|what|of? ~5 $arm|$untyped|armed",
            "not|didnt|didn|never ask|asked ~3 $arm|$untyped", "$untyped|$arms not asked|mentioned|addressed|discussed", "couldnt|cant|cannot|could|didnt see hands|weapon|$pos? _1 $arm",
            "what if ~6 $arm|$untyped", "$fears ~5 $would ~5 $arm|$untyped", "$fears ~2 of|about|that|re _4 $arm|$untyped", "$would ~1 get|buy|find|use|grab|be|bring|have|need|want|own ~4 $arm|$untyped",
            "had|have i|he|she a gun", "$wishes ~1 of|about|that|re|to|about|buying|using|getting ~4 $arm|$untyped", "$wishes ~2 $arm|$untyped", "$wishes ~4 using|use|buy|get|buying|getting ~3 $arm",
            "rather use ~3 $arm", "$arm is|would|are be? _2 easier|quicker|best|way", "method|methods|means ~4 $arm", "$arm|$untyped or? rope|pills|bridge|jumping", "$arm $be|was|were? not|never? $pos|an? option|options|way",
            "told|said|says ~3 she|he|they|id|hed|shed would|might|could ~5 $arm", "asked ~8 $arm|$untyped|$arms", "questions|question ~4 $arm|$untyped", "about|re|regarding guns|weapons|knives|firearms|wpns|the?",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
