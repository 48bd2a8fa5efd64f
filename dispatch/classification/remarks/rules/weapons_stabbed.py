"""Was somebody cut or stabbed, and was it another or the person?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import weapon

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.threatens-oneself",
        scope="weapon",
        phrases=(
            "threatening|threatens|threatened|wants|going to|2 cut|stab|slash|kill $self w|with|using :? ~3 $arm|$makeshift",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.cut-another",
        scope="weapon",
        phrases=(
            "$he_who _4 $gashes|slashed|stabbed the ~2 of her ~1 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade|glass|bottle|mug",
            "$she_who _4 $gashes|slashed|stabbed the ~2 of his ~1 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade|glass|bottle|mug",
            "$he_who _4 $gashes|slashed|stabbed|poked|jabbed her ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade|glass|bottle|mug",
            "$she_who _4 $gashes|slashed|stabbed|poked|jabbed his ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade|glass|bottle|mug",
            "he|she|they|$kin _2 $gashes|slashed|stabbed|poked|jabbed my|our ~2 $flesh|$cut_limb _3 w|with|using :? ~3 $arm|$makeshift_blade|glass|bottle|mug",
        ),
        says=weapon("used"),
        signs=("weapon_used",),
        masks=True,
        typed=True,
    ),
    Rule(
        # Glass that cuts is broken, whatever it was.
        id="weapon.glass-on-oneself",
        scope="weapon",
        phrases=(
            "cutting|slicing|slashing|scratching|gouging|carving|sawing|scraping|poking $self|her|his|my|own|both own|left|right|both|inner|upper|lower? $flesh|$cut_limb? ~1 w|with|using|con :? ~3 glass|mirror|bottle|mug|plate|tile|lid|can|cup >!of",
            "cortandose ~4 con ~2 vidrio|espejo|botella|lata",
        ),
        says=weapon("in_hand", "blade"),
        masks=True,
    ),
    Rule(
        id="weapon.glass-was-on-oneself",
        scope="weapon",
        phrases=(
            "!to $gashes $self|her|his|my|own|both own|left|right|both|inner|upper|lower? $flesh|$cut_limb? ~1 w|with|using|con :? ~3 glass|mirror|bottle|mug|plate|tile|lid|can|cup",
            "se corto|cortó|corta ~4 con ~2 vidrio|espejo|botella|lata",
        ),
        says=weapon("accessible", "blade"),
        masks=True,
    ),
    Rule(
        # A blade used on one's own body: where nobody else is named, it is that of the one spoken of.
        id="weapon.on-oneself",
        scope="weapon",
        phrases=(
            "!to $gashes the ~1 top|inside|back|side|inner|outer|underside|front of her|his|my own? ~1 $flesh|$cut_limb _4 w|with|using|con :? ~3 $arm|$makeshift_blade|$edge|glass",
            "!to $gashes her|his|my|own|both|se|$pos own|left|right|both|inner|upper|lower|outer|entire? $flesh|$cut_limb _4 w|with|using|con :? ~3 $arm|$makeshift_blade|$edge|glass",
            "$gashes $cut_limb|$flesh _2 w|with|using|con :? ~3 $arm|$makeshift_blade|$edge|glass",
            "se corto|cortó|corta ~4 con ~2 $arm|$makeshift_blade",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.stabbed",
        scope="weapon",
        phrases=(
            "person|persons|people|somebody|teen|juv|adult|someone|one|two|three|customer stabbed|knifed|slashed >!$self",
            "m|f|male|female|man|woman|#|pt|patient|vict|victim|$harmed stabbed|slashed|knifed ~1 r|l|rt|lt|right|left|upper|lower|to|x|times",
            "slashed|slashing|stabbing|stabbed at ~2 $harmed",
            "apuñalo|apunalo|apuñaló|apunaló a _2",
            "lo|la|le|me apuñaló|apunalaron|acuchillo|acuchillaron",
            "!$of $stab|slashed|slashing $pos? _1 $harmed",
            "$be|been|got|getting|fue|was|were stabbed|knifed|shanked|slashed|apuñalado|apunalado",
            "stabbed|knifed in|multiple|several|by|through|twice",
            "slashed multiple|several|by|twice|across",
            "just stabbed|knifed|slashed",
            "stab wound|wounds",
            "$harmed down stabbed|slashed",
            "puñalada|puñaladas|punalada|punaladas",
            "stabbing in progress|just",
            "$stab $self _4 and ~2 $harmed|$kin",
            "$harmed stabbed|knifed|slashed|shanked >!$self",
            "stabbing victim|people|at",
        ),
        says=weapon("used", "blade"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.cut-somebody",
        scope="weapon",
        phrases=(
            "cut|sliced|nicked|gashed|slashed|stabbed the|his|her $whose ~1 $flesh|$cut_limb|hand|hands|finger|fingers|palm|cheek|throat|scalp",
            "stuck|stick|poked another|$harmed|$kin ~2 in the|his|her ~1 thigh|leg|arm|neck|back|side|ribs|stomach|gut|chest|shoulder|hand|eye",
            "^ stabbing|slashing|knifing : #|one|two|multiple|several|male|female|vict|victim|unk|jo|just",
            "^ slashing|stabbing|cutting|knifing|slashings on|at|in|aboard|near|inside|outside|w|with|just|jo|now|vict|victim",
            "la|lo|le|les|me|nos picaron|picó|pico|navajearon|machetearon|tajearon|filerearon|rajaron|cortaron",
            "came|come|comes|coming|lunged at $harmed|$kin _4 got|nicked|cut|caught|sliced my|his|our|the ~2 $cut_limb|$flesh|hand|arm",
            "knife|sword|machete|razor|blade fight|fighting|attack|assault",
            "slit|cut|slashed|sliced the|my|a|dogs|cats|$kin ~2 throat|neck|face|throats",
            "sliced|cut|slashed|laid|split ~1 open $pos ~1 $flesh|$cut_limb|palm|cheek >!own",
            "he|she|they|$kin opened|sliced|slashed $pos ~1 cheek|face|belly|stomach|scalp|back|ribs ~1 up|open",
            "stuck|poked|pricked|jabbed|stick ~2 $harmed|$kin ~3 needle|syringe|pin|fork|pen|pencil|scissors",
            "needle|syringe stuck|poked|pricked|jabbed $harmed|$kin|security",
            "le|les|lo|la|me|nos metio|metió|clavo|clavó|enterro|enterró|encajo|encajó|dio ~2 $blade|cuchillada|navajazo",
            "= somebody|someone|guy|man|woman|male|female|kid|girl|boy|patron|customer|resident|inmate|student ~1 got|been|was|were|gets|getting cut|sliced ~1 outside|at|in|by|bad|badly|up|on|w|with|near|behind >!traffic|line|half|two",
            "= !$of $cuts me|us|rp|caller|comp|staff|nurse|clerk|$kin >!off|down|out|loose|some|a|slack|up|check|lip|short|from|in|$flesh|$cut_limb|own|$self|deep|deeply|bad|badly|both|real|pretty|on|with|again|last",
            "he|she|they|i|$kin ~1 $cuts me|us|him|them >!off|down|out|loose|some|a|slack|up|check|lip|short|from|in|own|$self|hair|here|there|at|if|to",
            "got|been|gets|getting|was $cuts by|with|w|in >!traffic|line|the|mud|between|half|two|elevator|bathroom|car|room|here|there|sand|snow|tree|window|door|chair",
            "kept|keeps|keep|started|began|starts stabbing|knifing|slashing the|a|another >!bed|wall|walls|couch|floor|table|mattress|air|door|tires|tree|pillow|cushions|ground|counter|desk",
            "kept|keeps|keep|started|began|starts stabbing|knifing|slashing >!the|a|another|at|pain|pains|$self|tires|bed|wall|couch|floor|table|mattress|air|door|my|her|his",
            "stabbing|stabbings|cutting|knifing just|jo|now|occurred|occ|happened|in|reported >!pain|pains|yesterday|progress|her|his|the|an",
            "$be|was|just stabd|stabed|stabbd|shived|shivved",
            "stab vict|victim|wnd|wnds|wd|wound",
            "cuchillada|cuchilladas|navajazo|navajazos|machetazo|machetazos|picada|filerazo",
            "me|lo|la|le|nos|les $be? pico|picó|pic|filereo|apuñalaron|apunalo|navajeo|macheteo|tajo|rajo|rajó",
            "bleeding|blood _8 $pos? $blade ~2 in|stuck|sticking ~1 $pos _1 $flesh|$cut_limb|back",
        ),
        says=weapon("used", "blade"),
        signs=("weapon_used",),
        whole=True,
    ),
)
