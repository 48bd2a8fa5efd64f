"""Was somebody struck, thrown at or sprayed?

With whatever is at hand: the verb shows that it was a weapon.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import ANY, WHO, weapon

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Things that are hit: it is in the hand, and used on nobody.
        id="weapon.hits-things",
        scope="weapon",
        phrases=(
            f"$strikes|$blows|whacking|bashing|smashing the|a|$pos|parked|several|passing? $dead_thing ~1 w|with|w/a|using|con :? ~3 {ANY} >!and",
            f"golpea|golpeando|pegandole|pegando|rompiendo|quebrando ~1 el|la|los|las $dead_thing ~1 con ~2 {ANY}",
        ),
        says=weapon("in_hand"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.struck",
        scope="weapon",
        phrases=(
            f"suspect|attacker|assailant|robber|suspects used|using $pos? ~2 {ANY}",
            "suspect|attacker|assailant|he|she|they used|using $pos? brass knuckles",
            f"by|from|with|w :? a|an|the? thrown|flying|swung ~1 {ANY}",
            "$blows|$strikes|whaled|wailed|busted|split|beating|whacked ~3 my|rps|callers|$whose ~1 $flesh|ear|lip|nose|cheek|head|mouth _4 w|with|using :? $pos ~2 shoe|boot|heel|phone|remote|book|belt|buckle|mug|bottle|ashtray|lamp|controller|keys|purse|cane|can|hanger|brush|spoon|pan|flashlight|radio|laptop|charger|cord",
            "$makeshift|$arm _3 me|le|les|nos|se la|lo|las|los avento|aventó|aventaron|tiro|tiró|lanzo|lanzó|arrojo|arrojó|estrello|estrelló|quebro|quebró|clavo|clavó|enterro|enterró",
            "flicked|flicking|flicks|tossed|tossing|threw|throwing|dropped|flinging|flung ~2 lit|burning|flaming|lighted ~1 match|matches|cigarette|cigar|lighter|paper|rag|torch|candle|candles|newspaper|firecracker|firework ~1 at|on|onto|toward|into ~2 $struck_person|$kin",
            "$thrown ~3 $makeshift ~4 into|onto ~2 $struck_person",
            "$thrown|dropped ~2 on|onto ~1 $whose ~1 head|back|neck|shoulder|foot",
            "$blunt|$makeshift_blunt over|across|upside ~1 $whose ~1 back|head|shoulder|shoulders|face|neck",
            "$makeshift_blunt to|across|upside the|his|her|my ~1 knee|shin|shoulder|nose|jaw|skull|ribs|kneecap|ankle|elbow",
            f"w|with :? ~3 {ANY} ~1 hitting|beating|striking|punching|bashing|clubbing|smacking ~2 $harmed|$kin",
            "$blows|$strikes ~2 $harmed|$kin in|on|across|over|upside ~2 $flesh|$cut_limb ~1 w|with|using :? ~1 remote|controller|phone|book|shoe|boot|heel|hairbrush|binder|hanger|purse|toy|can|backpack|iron|stapler|cup|mug|tablet|ipad|laptop",
            # What was thrown, swung or struck with is named, and need be in no list.
            "$thrown ~4 at|toward|towards ~2 $harmed|$kin|each",
            "$thrown _5 hit|hits|hitting|struck|striking|missed|missing|misses|clipped|caught|nearly|almost|barely|narrowly ~3 $harmed|$flesh|$vital|$pos",
            "$thrown ~4 from|off|over|across|down ~3 at|on ~1 $harmed|$kin",
            "$thrown ~4 at $pos ~1 $flesh|$vital",
            "$swung _ ~3 at|toward|towards|into ~2 $harmed|$kin|each",
            "$swung ~3 at ~2 $harmed|$kin|other|another ~2 w|with|w/a|using $pos? _",
            "$swung ~2 w|with $pos? _ _1 at ~2 $harmed",
            "$swung _ ~3 hit|hits|hitting|struck|striking|connected|connecting|caught ~3 $harmed|$flesh|$kin",
            f"{ANY} _8 $swung|$thrown|swing it|them _1 at|toward ~2 $harmed|$kin|each",
            f"{ANY} _8 $swung|$thrown it|them _1 missed|missing|twice|once|hit|several|#",
            f"{ANY} _4 swinging|swung|swings at ~2 $harmed|other|another|$kin",
            "burned|burnt|burning|speared|prodded|zapped|shocked|scalded|stung|jabbed|poked|stuck|pricked ~3 $harmed|$kin ~2 w|with|using :? $pos? _",
            "$thrown|lobbed ~3 molotov|molotovs|grenade|grenades|bomb|firebomb|explosive",
            "$blows ~3 $harmed|$kin|other|another _2 w|with|w/a|using|con $pos _",
            "$blows $harmed|$kin w|with|using|con _",
            "$blows|$strikes ~2 $harmed|$kin in|on|across|over|upside ~2 $flesh|$cut_limb _1 w|with $pos _",
            f"$comes at ~2 $harmed|$kin ~2 $swung ~2 {ANY}",
            "le|les|lo|la|me|nos $thrown|aventaron|tiraron _3 $makeshift|$arm",
            "le|les|lo|la|me|nos pego|pegó|dio|golpeo|golpeó|pico|picó|corto|cortó|pega|golpea _2 con un|una|el|la|su $arm|$makeshift|vidrio|objeto?",
            f"knocked|knocks|dropped|took|put ~3 down|out|over|cold w|with :? ~2 {ANY}",
            "$makeshift|$arm to ~2 $flesh _3 bleeding|hurt|injured|down|cut",
            f"$swung|threw|thrown|flung|slung ~3 {ANY} and|that ~1 caught|hit|struck|got|clipped|connected|cut",
            f"smashed|broke|broken|busted|cracked|brought|slammed|shattered|laid|wrapped ~3 {ANY} over|on|across|against|upside ~4 $flesh|skull|shoulder|shoulders|hand|knee|knees",
            f"smashed|broke|broken|busted|cracked|slammed|shattered ~3 {ANY} over|across|upside ~1 $struck_person|$kin",
            f"stuck|jammed|jabbed|drove|plunged|shoved|buried|rammed|stabs|pushed ~2 {ANY} ~1 in|into|through ~4 $flesh|hand|hands|$harmed|thigh|foot|shoulder|leg|knee",
            f"cracked|nailed|caught|busted|popped|split|opened|tagged ~5 w|with :? ~3 {ANY}",
            f"{ANY} and|that ~1 got|caught|nicked|stuck|hit|cut|wounded $harmed|my|our|his|her|rps|callers|one",
            f"{ANY} and|that ~1 got|caught|nicked|stuck|hit|cut|wounded the|another ~1 $harmed",
            f"le|lo|la|les dio|dieron|pego|golpeo con ~2 {ANY}",
            f"$strikes ~2 $elsewhere|roommates|wifes|husbands|girlfriends|boyfriends|coworkers|mans|womans|guys ~1 $flesh _2 w|with :? ~2 {ANY}",
            f"ran|run|came|went at $harmed _2 w|with _2 {ANY} and|, $strikes|swung",
            f"pelted|pelting ~3 w|with _2 {ANY}",
            (
                f"picked|grabbed|took|got|picks|grabs|swung up? _3 {ANY} _2 $strikes|threw|"
                "swung ~2 $harmed|other"
            ),
            f"$harmed $strikes with|w|by _3 {ANY}",
            f"$strikes|$stab|$blows ~4 $harmed _3 w|with|w/a|con|using _4 {ANY}",
            (
                f"$thrown $pos? ~3 {ANY} at|toward|towards|a|into|hitting|and|through $pos? _1 "
                "$harmed|hit|struck|missed|hitting|police|car|cars|window|crowd|door|traffic"
            ),
            (
                f"$swung $pos? ~3 {ANY} at|towards|toward|into|and $pos? _1 $harmed|hit|hitting|"
                "missed|crowd|anyone|someone|police"
            ),
            "pistol whipped|whipping|whip",
            f"{ANY} _2 hit|struck|stabbed|cut $harmed",
            "tased|tazed|maced|sprayed the|a? $harmed",
            "pepper|bear sprayed|spraying",
            f"hit|struck|attacked ~4 w|with|con _4 {ANY}",
            "sprayed|spraying ~3 $harmed ~2 w|with _2 mace|spray|oc|pepper|bear|chemical",
            f"attacked|attacking|assaulted|hurt|injured|wounded _3 w|with|by _3 {ANY}",
            f"used $pos? ~2 {ANY} on|against",
            "$thrown ~3 $makeshift|$arm at|a|toward|into ~2 cars|traffic|gente|police|carros",
            "throwing|hurling|chucking bottles|rocks|bricks|chairs|knives|stones|glass at",
            f"$strikes _1 with|w|by|con $pos? ~2 {ANY}",
        ),
        says=weapon("used"),
        signs=("weapon_used",),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.sprayed",
        scope="weapon",
        phrases=(
            "set|sets|setting|let|discharged|released|deployed|unleashed off? ~2 pepper|bear|wasp|oc|mace spray|mace",
            "sprayed|spraying|sprays ~2 mace|pepper|bear|oc|spray >!paint|painted",
            "maced|tased|tazed|tasered|maces|tases $pos? ~1 $harmed",
            "pepper|bear|wasp|mace|oc sprayed|spraying|sprays",
            "attacked|attacking|assaulted|hit|got|blasted|doused ~3 w|with|by :? ~2 pepper|bear|wasp|oc spray",
            (
                "sprayed|spraying|sprays ~1 pepper|bear|wasp|bug|mace|oc|chemical|bleach _3 at|in|"
                "on|into|toward|towards $pos? ~2 $harmed|face|faces|eyes|crowd"
            ),
            "sprayed|spraying|sprays $pos? ~2 $harmed _3 w|with _2 mace|spray|oc|pepper|bear|wasp",
        ),
        says=weapon("used", "other"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        # What was swung at somebody is a weapon, whatever it was called before.
        id="weapon.swung-it",
        scope="weapon",
        phrases=("$swung|$thrown it|them|one|both _1 at|toward|towards ~2 $harmed|$kin|each",),
        says=weapon("used"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.used-it",
        scope="weapon",
        phrases=(
            "$strikes|$blows ~2 $harmed|$kin|another|other|$flesh ~1 w|with it",
            "fired it",
            "le|lo|la corto|cortó|pico|picó|clavo|clavó|golpeo|golpeó|pego|pegó",
        ),
        says=weapon("used"),
        signs=("weapon_used",),
        whole=True,
        follows=True,
    ),
    Rule(
        id="weapon.swung-at-it",
        scope="weapon",
        phrases=(
            f"took|takes|taking|made|makes|making ~2 $tries_to_hit|swung at ~2 {WHO}",
            "let|lets|lit|laid ~2 have|into it|him|her|me|them",
            "it went|goes|gone off",
        ),
        says=weapon("used"),
        signs=("weapon_used",),
        whole=True,
        follows=True,
    ),
    Rule(
        id="weapon.struck-so",
        scope="weapon",
        phrases=(
            f"bf|boyfriend|ex|husband|wife|roommate|brother|sister|cousin|neighbor|dad|father|uncle|stepdad|gf|girlfriend|coworker|somebody|someone|guy|dude|mom|mother|son|nephew ~1 did|done|doing it|this|that w|with|using :? ~3 {ANY}",
            f"$arrives|came|jumped|leaned ~4 w|with :? ~3 {ANY} and|then _1 $blows|$strikes ~2 $struck_person|$kin",
            "picked|grabbed|grabs|picks|took|snatched|got up? ~4 and|then _2 $blows ~3 $harmed|$kin|$flesh ~1 w|with it",
            "$thrown ~5 it ~1 caught|hit|struck|got|nailed|clipped|cut ~3 $harmed|$kin|$flesh|above|in|on",
            "$thrown _6 caught|nailed|clipped|struck|beaned ~3 $harmed|$kin|$flesh|$pos",
            f"clubbed|bludgeoned|brained|clobbered|walloped|whacked|bashed|beaned|bonked|conked|clocked|whaled|wailed|pummeled|thrashed ~6 w|with|using|w/a :? ~3 {ANY}",
            "clubbed|bludgeoned|brained|clobbered|walloped|bashed|beaned|bonked|conked|clocked|whaled|pummeled ~4 using $pos ~2 _",
            "hit|struck|beat|beaten|assaulted|attacked|stabbed|injured|whacked|poked|aslt|x3|x2|times _5 w|with|by :? ~2 blunt|sharp|heavy|metal|hard|unk|unknown|pointed|some ~2 obj|object|item|instrument|weapon|wpn|tool|thing",
            "dropped|dropping|heaved ~4 on|onto ~2 $struck_person|$kin ~1 $flesh|$cut_limb|foot|feet",
            "dropped|heaved|toppled|tipped|shoved|pushed ~4 off|over|from|down|onto|on ~2 at|onto|on ~1 $struck_person|$kin",
            "took|takes|caught|catches|ate a|an ~2 to|upside|across|off the|his|her|my ~1 head|face|brow|nose|jaw|mouth|teeth|skull|temple|shin|shins|knee|back|ribs|ear|eye",
            "$blunt|$makeshift_blunt|$heavy across|upside|off the|his|her|my|$kin|$harmed ~1 $flesh|shins|shin|knee|knees|shoulders|shoulder|back|nose|brow",
            f"le|les|lo|la|me|nos quebro|quebró|rompio|rompió|estrello|estrelló|reventó|revento|sono|sonó|dio|dió ~2 {ANY} en|encima",
            "shoved|jammed|pushed|mashed|ground|smashed|rammed|stuck ~3 glass|bottle|mug|cup|plate|stick|pipe|$makeshift in|into ~3 face|mouth|eye|throat|ribs|gut|stomach",
            f"$does_harm|$blows ~2 $struck_person|$kin ~5 w|with|using|w/a|con :? ~3 {ANY}",
            "$blows ~2 $harmed|$kin ~5 w|with|using|w/a :? $pos _",
            f"$arrives|got|went|came|goes|caught|tagged ~3 in|on|across|over|through|upside|down ~2 $flesh|$cut_limb|cheek|palm|ribs ~2 w|with :? ~3 {ANY}",
            f"$blows|busted|split|cracked|fractured|smashed|broke ~4 head|face|skull|lip|nose|cheek|teeth|jaw|eye|mouth ~2 in|open|up|off? ~1 w|with|using :? ~3 {ANY}",
            "$does_harm|$blows|$strikes ~4 head|face|skull|teeth|brains in w|with :? $pos ~2 _",
            "took|takes|taking|taken ~2 $blade|$blunt|$heavy to ~2 $struck_person|$kin >!$elsewhere|house|home|place|apt|porch|car|door|house|truck|window|tires|mailbox|fence|tv",
            "$blunt|$heavy to|across|upside|off the|his|her|my|$kin ~1 $flesh|knee|shin|shoulder|ankle|kneecap|nose",
            "rock|rocks|brick|bricks|bottle|bottles|stone|stones|cinderblock ~2 came|went|flew|flying|thrown|thru|through ~2 window|windshield|door|glass",
            "used|using|uses ~1 cattle|stun|taser|prod|stungun|shocker ~1 on|against ~1 $harmed|$kin",
            f"took|takes|taking|gave|gives|giving|landed|got ~2 $tries_to_hit ~2 at|to|in|on|across|from? ~3 w|with|w/a|con :? ~2 {ANY}",
            f"aslt|asslt|assault|assaulted|asltd|battery|adw|agg|jumped|attack|attacked|beaten|beat|hit|struck|whacked|bonked|clubbed|cracked|smacked w|with|w/a|by|con :? ~2 {ANY}",
            f"pelted|pelting|pelts ~3 {WHO}|him|her",
            "$be|been|got|gets|getting|being|were ~1 bonked|clobbered|beaned|conked|bludgeoned|clubbed|whacked|bashed|walloped|pelted|clocked|brained w|with|by :? ~3 _",
            "hit|struck|bashed|whacked|cracked|bonked|conked|caught|clipped ~1 in|on|upside|across|over ~2 $flesh|mouth|nose|eye ~1 w|with|by|from :? $pos _",
            f"$thrown ~3 {ANY} at|thru|through|into ~3 {WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            f"{ANY}|_ $be|was|were|been|got? thrown|hurled|lobbed|chucked|tossed|flung at|thru|through|into ~3 {WHO}|windshield|windshld|bus|ambulance|cruiser|squad|engine",
            "let|lets|letting fly w|with|at :? ~2 _",
            f"came|come|coming down on ~2 {WHO} ~1 w|with :? ~2 {ANY}",
            "pedrada|pedradas|botellazo|botellazos|palazo|palazos|garrotazo|martillazo|batazo|batazos|sartenazo",
        ),
        says=weapon("used"),
        signs=("weapon_used",),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.struck-heavily",
        scope="weapon",
        phrases=(
            "let ~1 have it w|with :? $pos? _",
            "lock|padlock|battery|batteries|rock|soap|can|brick|bricks in|inside ~1 sock|pillowcase|towel|bag",
        ),
        says=weapon("used", "blunt"),
        signs=("weapon_used",),
        whole=True,
    ),
)
