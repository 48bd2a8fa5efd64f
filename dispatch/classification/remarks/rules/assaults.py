"""Who was attacked, or nearly: the act and the person it is aimed at."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.harm_words import ASSAULT, violence
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.assault",
        scope="harm",
        phrases=(
            "hands around|round|on $pos neck|throat _3",
            "put|putting|wrapped ~2 hands around|round ~1 neck|throat",
            "wrestled|wrestling|tackled ~2 $victim",
            "put|pushed|pushing|slammed|slams|slamming|shoved|threw|throwing|shoving|tossed ~1 $victim into|through|thru|against|onto|down ~2 $fixture|stairs|wall|floor|ground|counter|cabinet|fridge|bed|porch",
            "put|pushed|slammed|shoved|smashed|bashed|held $pos ~1 head|face into|through|thru|against|under|in|on|underwater",
            "stabbing|shooting|assault|beating|fight ~1 just|occurred|occurring|happened|happening|victim|progress|suspect",
            "stabbing|shooting|assault|beating in progress",
            "knocked|knocks|knocking|laid|took|takes $victim out|down|unconscious|over",
            "knocked|knocks|knocking out|down ~3 $victim",
            "dragged|dragging|drags|yanked|yanking|pulled|pulling|pulls|lifted $victim _5 by ~2 $bodypart|hair|collar|shirt|ear",
            "jumping|beating|attacking|stomping|kicking one|a|another|some|this ~2 $victim|dude|old",
            "grabbed|grabbing|grabs ~1 $victim ~1 by",
            # a part of somebody, by whose it is
            "$attacks ~2 $whose|rp|caller ~1 $bodypart",
            "she|shes|wife|female|woman|mom|mother|girlfriend|gf ~2 $attacks his ~1 $bodypart",
            "he|hes|husband|male|man|boyfriend|bf|guy|son ~2 $attacks her ~1 $bodypart up?",
            "$attacks $victim ~2 in|on|across|over|with|w ~2 $bodypart",
            "has|had|got|have ~1 $victim ~1 pinned|down ~2 wall|floor|ground|against|corner",
            "$victim by ~1 hair|throat|neck|collar|shirt",
            "put|laid|lays|laying|puts|putting _1 hands _1 on ~1 $victim",
            "physical|violent|handsy with|w ~2 $victim",
            "ran|runs ~1 $victim over",
            "ran over ~2 $victim",
            "hit|hits|hitting|struck|rammed|clipped ~2 $someone_named w|with ~2 car|truck|vehicle|van|suv|pickup|atv|mower|tractor",
            "jumped|jumping|jumps on|onto ~1 $victim|back",
            "$hurls ~4 in|on|at|into $pos ~1 lap|face|eyes|back|head|chest",
            "$hurls ~4 on|in|into ~2 $someone_named|face >!lap|house|home|room|bed|office|yard|car",
            "biting|kicking|hitting|punching|spitting|scratching|slapping|shoving|pushing|clawing|pinching and|& kicking|hitting|punching|spitting|scratching|slapping|shoving|clawing|pinching|biting",
            "biting|kicking|hitting|punching|spitting|scratching : kicking|hitting|punching|spitting|scratching|slapping|biting",
            ": biting|punching >!$pos|nails|lip|lips|tongue|cold|wind|$self|down|on|fingers|the|walls|air|bag",
            "still|keeps|kept|restrained|restraints|cuffs ~1 fighting >!for|cancer|with|over|about",
            "pushing|shoving *10 mutual",
            "pushing and|& shoving",
            "going at it",
            "grabbed|grabbing|grabs|twisted|twisting|squeezed ~1 $whose|my|rp|rps|her|his ~1 arm|arms|wrist|wrists|neck|throat|hair|shirt|collar|face",
            "fight|brawl|melee broke|breaks|broken|breaking out",
            "throwing|threw|exchanging|exchanged|trading punches|blows|hands",
            "head butted|butts|butting ~2 $victim",
            "$anyone|one|guy|male|female|man|woman|kid got|getting|gets shot|stabbed|jumped|beat|beaten|hit|robbed|slashed|punched ~1 at|in|on|by|outside|and|near",
            "$victim|male|man|boy|teen $be ~1 stabbed|shot|beaten|jumped|slashed|knifed|assaulted|attacked|pistolwhipped >!$self",
            "# ~1 $victim? hit|shot|stabbed|struck|cut in ~1 $bodypart",
            "$victim|male|female|m|f|man|woman|teen shot|stabbed|slashed|cut|struck ~1 in ~2 $bodypart",
            "caught|clipped|nailed|tagged|clocked|popped|nicked $someone_named ~1 in|on|across ~2 $bodypart",
            "slapped|punched|hit|kicked|shoved|bit ~2 barista|waitress|caregiver|nurse|mother|her|him",
            "connected w|with shoulder|head|face|jaw",
            "in|into a? headlock|chokehold|choke",
            "by the hair|throat|neck >!with",
            "threw|throws|throwing|tossed|dumped|poured ~4 in|on|into|at ~2 $victim|face|faces _2 face|hit|hitting|cut|struck",
            "threw|throws|throwing|tossed ~4 at ~3 $victim _2 cut|hit|hitting|struck",
            "!no|not|after|stop|stopped|picking|pick|big fight in|at|outside|between|behind|near|on|involving|happening|now >!or|her|his|their|my|court",
            "fights|brawl|melee|riot in|at|outside|between|with",
            "beat|beats|beating|jumped|attacked|hit|punched|kicked up? by ~3 $victim|ex|group|male|female|unknown|suspect|boyfriend|girlfriend",
            (
                "$victim|male|female|# shot|stabbed|beaten|slashed|knifed|punched|jumped in|on|"
                "multiple|several|through|twice"
            ),
            (
                "punched|hit|kicked|struck|slapped|stabbed|shot|beaten|bitten|choked|cut|"
                "attacked|assaulted|shoved ~5 by ~4 $victim|unk|unknown|suspect|subj|subject|"
                "driver"
            ),
            "sprayed|spraying|maced|tased|tazed|sprays ~4 at|in|on ~2 $victim|face|faces|eyes",
            "!$of $attacks ~1 other|another|$pos ~1 $victim|one",
            (
                "picked|grabbed|swung|threw|throws|throwing ~3 _ _1 hit|hits|hitting|struck ~2 "
                "$victim|other"
            ),
            (
                "$victim|pt|patient hit|struck|punched|kicked|slapped|bitten in ~2 face|head|"
                "eye|mouth|nose|stomach|back|jaw|chest"
            ),
            "$someone_named|he|she has|had|is ~2 by the|her|his hair|throat|neck",
            "hit on purpose",
            "!$of grabbed|grabbing|grabs $pos? $victim",
            "!$of $attacks _1 $victim",
            "!$of $attacks $pos|two|2|another|one|several _2 $victim",
            "stuck|bit|cut $victim in|on|with",
            (
                "!$of attacked|assaulted|bit|hit|punched|slapped|kicked|shoved|pushed|struck|"
                "choked|beat|stabbed|shot _4 $victim _4 w|with|in|on|over|from|across"
            ),
            (
                "been|got|was|were|being|gets|getting|$be just? assaulted|attacked|punched|beaten|"
                "slapped|jumped|hit|stabbed|shot|robbed|choked|kicked|shoved|pushed|bitten by|in|"
                "on|multiple|and|again"
            ),
            "!$of beating|beat|beats|beaten|jumped up|on $victim",
            "beating up|on $pos? $victim",
            "beat|beating the _2 out of",
            "physical|fist fight|fights|altercation|fighting|fought|domestic",
            "fistfight",
            "fight in progress",
            "fighting with|w|against? $pos? _1 $victim",
            (
                "$be|are|were|started|now|guys|males|females|subjs|kids|students|subjects|men "
                "fighting|brawling"
            ),
            (
                "teens|people|women|they|adults|couple|neighbors|brothers|guys|subjs|males|females|"
                "hombres|muchachos|juveniles|patrons|customers|# fighting|peleando|brawling"
            ),
            "fighting in|at|outside|again|over|behind|near|inside|on",
            "in|into|got a|physical? fight",
            "brawl",
            "dv in progress",
            "domestic violence in|progress|assault",
            "physically attacking|assaulting|fighting|assaulted|attacked",
            "hair pulling|pulled",
            "pulled|pulling|pulls $pos? _1 hair",
            "hands around $pos? _1 neck|throat",
            "sexually|sexual assaulted|assaulting|assault",
            "pistol whipped",
            "going after $victim _2 w|with",
            "hits|hit|attacks|punches|kicks|bites|slaps|spits|spitting at|on $pos? _1 $victim",
            "swinging and hitting",
            "se estan|están peleando|golpeando",
            "le|les|me|lo|la $attacks",
            "$attacks a|al $pos? _1 $victim",
            "a golpes",
            "assaultive",
            "gun shot|stab wound",
            "!$of $attacks ~2 $victim",
        ),
        says=ASSAULT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        # By the blow, by where it lands, or by whoever does or suffers it.
        id="harm.blow",
        scope="harm",
        phrases=(
            "got|gets|getting|was|were|been|being|is|are ~1 $struck >!out|off|from|up|to|$self",
            "$victim|male|female|man|woman|boy|girl|ppl|persons|subjects $struck ~1 in|on|across|with|w ~2 $bodypart|$arm|bottle|fist|fists|face",
            "one|two|three|four|several|multiple|# ~1 $victim|ppl|persons|males|subjects|students|down? stabbed|shot|slashed|beaten >!in|at",
            "gave|gives|giving|left ~2 $someone_named|him|her ~1 w|with? a? ~1 $hurt_look ~1 eye|eyes|nose|lip|lips|jaw|arm|marks|head|neck|face",
            "$hurt_look ~1 eye|eyes|nose|lip|lips|jaw|rib|ribs ~1 from|by ~1 $someone_named|him|her|husband|ex|being",
            "broke|fractured|busted|blacked|dislocated|cracked|shattered|bloodied|split ~3 nose|jaw|eye|orbital|cheek|ribs|teeth|lip ~1 w|with ~2 $a_blow|one|his|her|bottle",
            "blacked|bloodied $pos|$whose ~1 eye|eyes|nose|lip|face",
            "left ~2 bite|handprints|bruises|marks|welts ~1 on ~2 $victim|$whose|$bodypart",
            "beat|beats|kicked|kicking|whipped|knocked|knocking|choked|slapped|whooped|beating|stomped|smacked the ~2 out of ~2",
            "whaled|whaling|wailing|wailed|pounding|pounded|stomping|stomped|beating|beat|ganging|ganged|piling|piled|spitting|spit|spat|hocked|loogie on|upon|up ~2 $victim|$whose",
            "laid|lays|laying|lit|lights|lighting into ~1 $victim",
            "he|hes|boyfriend|bf|husband|dude|man|male|ex|brother|dad|son ~1 holding|held|pinned|pinning ~1 her|me|mom|girl|woman|mommy down|against|under",
            "scrapped|brawled|scuffled|tussled|wrestling|tangled|scrapping with|w ~1 $victim",
            "got|gets|getting|gotten rough|physical|handsy|violent with|w|on ~1 $victim",
            "mowed|gunned down ~1 $victim",
            "cut|sliced a|an|another|the ~1 $victim >!hair|check|off|loose|some",
            "butt|ass|head|teeth|behind whipped|kicked|beat|whooped|bashed|whupped",
            "getting $pos ~1 butt|ass|head|behind whipped|kicked|beat|whooped|bashed|handed|stomped",
            "knocked|knocks|knocking|pushed|shoved|threw|throws|thrown|slung|flung $victim ~1 around|over|down|across|against|backward|backwards",
            "$be|was|were|got|been ~1 thrown|pushed|knocked|shoved|slammed|dragged|pulled|yanked ~1 down|out|against|into|through|across|onto|backward ~2 $fixture|stairs|ground|car|shelf|by|floor|hair|wall",
            "swarmed|mobbed|ganging|ganged|jumped|piled|swung up? on ~1 $victim",
            "held|holding ~1 $victim ~1 underwater|under",
            "threw|throws|flung|tossed|dumped|poured|splashed ~1 hot|boiling|scalding|bleach|acid|gasoline|grease ~2 on|at|over ~1 $victim",
            "!$of $blow the|a|an|another|some|one >!$not_somebody _",
            "landed|lands|landing|caught|catches|took|takes|taking|received|gave|gives|giving|delivered|planted|ate|eats ~3 $a_blow ~1 $toward|to|on|in|across|into|off|from|under ~3 $bodypart|$someone_named",
            "landed|landing|lands|connected|connecting ~2 $a_blow|swing|swings|shot|shots",
            "connected|connects|connecting w|with|on|to ~3 $bodypart|$someone_named",
            "swung|swings|swinging and|& ~1 connected|hit|hits|struck|caught|got",
            "fist|elbow|knee|boot|headbutt|backhand ~1 to|in|into|across ~2 $whose|rps|callers|her|$someone_named ~1 $bodypart",
            "cracked|cracks|whacked|conked|bopped|popped|clocked|clubbed|nailed|thumped|hit|hits|struck|smashed|broke|belted|busted|bashed|beaned|whopped ~5 over|upside|across ~1 head|face|skull|jaw|mouth|nose|back",
            "punched|hit|kicked|struck|slapped|bitten|choked|attacked|assaulted|shoved|scratched|spit|spat|pushed|beaten|headbutted on? by ~2 # yo|y|yr|yrs|year|y/o|old",
            "$victim|he|shes|hes|she|man|male|guy|theyre is|are|keeps|kept? hurting ~1 $victim >!feelings|back|to|own",
            "sound|sounds|hear|hears|heard|hearing ~3 struggle|scuffle|slap|slaps|slapping|punches|beating|blows >!on|at|with|to",
            "scream|screaming|screams|scr|yelling|yells|saying|says|hollering|crying|heard ~2 get off|let ~1 go of? me",
            "screaming|screams|scr|yelling|yells|saying|hollering|begging|crying ~3 stop|quit|dont hitting|hit|hurting|hurt|choking|beating ~1",
            "duking|slugging|scrapping|fighting|punching it out",
            "came|come|comes|coming to blows",
            "scuffle|scuffling|tussle|tussling|brawling|fisticuffs",
            "got|gotten|turned|went|gone|became physical >!therapy|pain|symptoms|exam|health|contact|disability",
            "$victim to|on|onto ~1 ground|floor|pavement|concrete|sidewalk|asphalt|grass|dirt and|& kicked|kicking|punched|hit|stomped|beat",
            "threw|throws|throwing|slammed|slams|slamming|pushed|pushing|shoved|shoving|knocked|wrestled|took|takes|tackled|body ~1 $victim to|on|onto ~1 ground|floor|pavement|concrete|sidewalk|asphalt|grass|tile|street|dirt",
            "rammed|ramming|rams|slammed|crashed|plowed|backed ~4 into ~4 car|truck|vehicle|van|suv|minivan ~2 with|w ~2 in|inside|sitting",
            "ran|runs|running|knocked|forced|bumped|pushed ~4 off ~1 road|street|bike|highway ~1 on purpose|purposely|intentionally|deliberately",
            "backed over ~2 $victim|bike|leg|legs|foot|feet",
            "me|lo|la|le|nos|se esta|estan|anda|andan $attacks",
            "avento|aventó|empujo|empujó|tiro|tiró ~2 contra|al|por ~1 pared|piso|suelo|escaleras",
            "throwing|threw|throws elbows|fists|haymakers|knees|kicks|hands|blows|bows",
            "caught|catches|got|hit|clipped ~2 $someone_named ~1 in|on|across|upside ~1 $bodypart",
            "hurting|hurts|hurt|beating|hitting mommy|mom|mama|mami|mother|dad|daddy|grandma|grandpa|sister|brother|baby >!feelings|$self",
            "$attacks ~2 $victim ~2 on purpose|purposely|intentionally|deliberately",
        ),
        says=ASSAULT,
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.assaulted",
        scope="harm",
        phrases=(
            "jumped|assaulted|attacked|beaten|mugged by|after|while|at",
            "victim of _2 assault",
            "assault victim",
            "report|reports|reporting ~3 assault",
            "cut|hit|stabbed him|her|me|$victim _4 last|yesterday|on $period?",
        ),
        says=(("crime", "person"),),
        tight=True,
    ),
    Rule(
        id="harm.lunges",
        scope="harm",
        phrases=(
            "pulled|displayed|showed|flashed|produced|had ~3 $arm _4 took|demanded|robbed|demanding|gave",
            "$shot _1 $firearm ~2 in ~1 air",
            "fired|fires|firing ~4 in ~1 air",
            "took|takes|taking a? swing|swings at",
            "tried|tries|trying to slap|hit|punch|kick|bite|choke|strike|stab|shove ~2 $victim",
            "swinging|swung|swings ~5 at ~2 $victim",
            "pulled|pulls|pulling|drew|draws|flashed|produced ~3 $arm|$untyped ~1 on|at",
            "$shot ~4 in|into|at|up ~2 air|ceiling|sky|house|houses",
            "shooting|firing|fired|fires ~2 $firearm",
            "swung|swings|swinging|swing ~4 at ~2 $victim",
            "persiguiendo|persigue|persiguio|correteando",
            "holding|raised|lifted|waving ~2 over|above $pos head",
            "barricaded ~4 threatening",
            "chasing|chased|chases ~2 $victim|customers|people|mail",
            (
                "lunged|lunging|lunges|charged|charging|charges|rushed|rushing at|toward|towards "
                "~3 $victim?"
            ),
            "lunging|lunged|lunges at|toward|towards",
            "charged|charging|charges at|toward|$victim",
            "chased|chasing|chases|persiguiendo $pos? ~2 $victim",
            "chasing after|cars? $victim",
            "coming|came|comes|went|going|goes|running|ran|runs|walking|advancing|moving|driving|drove|charging|stepping|stepped $toward|after $pos? ~1 $victim ~2 with|w|holding|swinging|$arm|$makeshift",
            "coming|came|comes|went|going|goes|running|ran|runs|driving|drove|viene|vino at|after $victim",
            "holding|holds|held|pointing|raising|raised|thrusting|jabbing|shaking|waving|cocked|drew|poking|aiming ~4 $toward $pos? ~1 $victim >!$bodypart|own|house|home|work|job|place|car|side|hand",
            "holding|holds|held|pointing|raised|pressed|put|puts|putting|stuck|has|had ~3 $arm $toward|to|against $whose|$kin ~1 $bodypart",
            "he|hes|husband|male|man|boyfriend|bf|guy ~3 $arm $toward|to|against her ~1 $bodypart",
            "she|shes|wife|female|woman|girlfriend|gf ~3 $arm $toward|to|against his ~1 $bodypart",
            "pulled|pulls|pulling|drew|draws|flashed|produced|whipped ~3 $arm|$untyped ~3 when|after|bc|because|and ~4 $victim",
            "pointed|pointing|aimed|aiming|points|aims ~4 at ~2 truck|trucks|car|cars|house|houses|traffic|mail|building|bus|unit|units|drone",
            "$swung ~4 $toward|around|near ~2 $victim >!$bodypart",
            "waving|brandishing|swinging|brandished|waved|wielding|wields ~4 $arm|$makeshift ~2 $toward|around|near|in ~2 $victim|traffic|crowd|street|store|lobby|parking|intersection",
            "raised|raises|raising|lifts|lifted|cocked ~2 $toward|over ~1 me|us|him|her|rp|head|shoulder",
            "wont|not|doesnt let|letting $victim ~1 leave|out|go|past|pass|by ~6 $arm",
            "fists|fist balled|clenched|up|raised",
            "balled|clenched|balling|clenching ~1 fists|fist",
            "shadow boxing|boxed at",
            "punching|kicking|swinging|swung|swatting ~1 at ~2 $victim ~3 but|missing|missed|miss",
            "pulled|pulls|pulling|drew|grabbed|got ~2 $arm ~2 during|on|mid ~2 argument|fight|dispute|altercation|her|him|me|victim",
            "following|followed|follows|chasing|stalking ~1 $victim _2 $arm",
            "kicked|kicking|swung|swatted|spit|spits|spitting at ~2 $victim ~3 but|missed|didnt|without|no",
            "threatening|menacing with|w ~2 $arm",
            "$victim|everyone|people|clerk ~2 get|stay|keep back|away _8 $arm",
            "$arm _8 tells|telling|tell|told|saying|says ~2 get|stay|keep back|away",
            "combative",
            "$swung ~4 at ~2 $victim",
            "gunning|gunned|accelerating|accelerated|revving|revved|driving|drove|swerving|swerved|backing|steering ~3 $toward|into ~2 $victim",
            "violent|violento|violenta",
            "took|takes|taking|throwing|threw|throws a? swings|swing|punches|punch|punchs at?",
            "raised|raising|raises|shaking|balled _1 fist|fists|hand to|at|up?",
            "squaring|squared|square up",
            "wants|wanting|want|trying|tries|tried|looking|ready|challenging|challenged|challenges|asking|daring|offering ~3 to fight|box|throw|scrap|square",
            (
                "trying|tries|tried|attempted|ready to attack|hit|bite|punch|assault|stab|strangle|"
                "choke|kick|run ~2 $victim"
            ),
            (
                "trying|tries|tried|attempted|attempting to hit|bite|punch|kick|stab|attack|"
                "assault|choke|strike|grab|shoot|run"
            ),
            "warning shot|shots",
            "pointed|pointing|aimed|aiming|points|aims ~4 $arm ~2 at",
            "$arm _2 pointed|pointing|aimed _1 at",
            "pointing|pointed|aimed|aiming it at",
            (
                "waving|brandishing|swinging|brandished|waved ~4 $arm|$makeshift at|around|toward "
                "~2 $victim|customers"
            ),
            (
                "jabbing|poking|stabbing|thrusting ~4 toward|at|towards ~3 $victim|anyone|anybody|"
                "people"
            ),
            "gunpoint|knifepoint",
            "armed robbery",
            (
                "getting|got|gets|being|became|becoming|is|very|increasingly|turning physical|"
                "aggressive|hostile toward|towards|with|w ~2 $victim"
            ),
            "in his|her|my|their|your|rps|peoples|$whose face|faces >!and",
            "blocking|cornered|cornering $pos? $victim",
            "hostage|hostages",
            "stalking|menacing",
            "$hurls ~6 $toward ~2 $victim|$whose",
            "drove|driving|steered|accelerated ~3 at|toward ~2 $victim",
            "trying|tried|tries to run ~2 over|down",
            "amenazando|amenaza|amenazo|amenazó|amenazante",
            "$arm to|at|against ~1 $other_than_self throat|head|neck|face|chest|back",
            "comes|coming|came ~2 $victim w|with|holding",
        ),
        says=violence("threatening"),
        signs=("aimed",),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        # What somebody with a weapon does to others, short of using it.
        id="harm.faces",
        scope="harm",
        phrases=(
            "telling|tells|told|yelling|yells|yelled|ordering|ordered|orders|warning|warned ~2 $faced ~2 back|stay|get|leave|move|keep|away|come|out|off|up",
            "get|stay|keep|stand back|away",
            "daring|dares|dared|challenging|challenges|challenged|taunting ~2 $faced|people",
            "not to? come ~2 closer|near|in|any",
            "wont|not|doesnt|wouldnt let|letting|allow ~2 $faced ~1 out|leave|past|go|by|in|near|pass|through|move",
            "blocking|blocked|blocks|cornered|trapped|guarding ~2 $faced|door|doorway|exit|entrance|way|hallway|driveway|bus",
            "walked|walks|walking|came|comes|coming|stepping|stepped|approached|approaching|approaches|advancing|going|went ~1 up? at|on|toward|towards|to|after ~2 $faced|door|car|window|truck",
            "open up|the _2 or",
            "following|follows|followed|stalking|circling ~2 $faced",
            "in $pos|peoples|$whose face|faces",
            "said|says|saying|asked|asking ~2 want some",
            "facing|confronting|confronted|confronts|faced ~2 $faced|bus|car|train",
            "when ~2 $faced ~1 told|asked|tried|approached|confronted",
            "showed|showing|shows|flashed|flashing|lifted|lifts|pulled ~2 shirt|waistband|coat|jacket",
            "$faced ~3 ran|running|scattered|scattering|fled|evacuated",
            "not backing|back down|off",
            "motion|motioned|motions|gestured|gesturing|motioning ~1 at|toward|towards ~2 $faced",
            "wont|refuses|refusing to? drop|put ~2 down?",
        ),
        signs=("faces",),
        whole=True,
    ),
    Rule(
        # What was aimed at somebody came down, told in a thought of its own.
        id="harm.landed",
        scope="harm",
        phrases=(
            "got|caught|clipped|nicked|nailed|tagged|cut|burnt|burned|hit|struck|bruised ~1 $someone_named|one|1 ~2 in|on|across|over ~1 $bodypart",
            "hit|got|struck|connected|landed once|twice|it|him|them|me|rp|1|one",
            "one|1|# ~2 hit|struck|cut|hurt|injured in|on|w|with",
            "has|have|w|with|got|had a? ~1 cut|gash|mark|lac|laceration|bump|knot|welt|cuts|bruise|bruises ~2 on|to|across ~2 $bodypart",
            "$bodypart is? bleeding|busted|bloody|swollen|split|cut",
            "$someone_named is|has|now? bleeding|bloody|injured|stabbed",
            "clipped|struck|nicked|burnt|cut|hit $pos ~1 $bodypart",
        ),
        signs=("landed",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.armed-and-facing-others",
        needs=("faces", "weapon>=accessible"),
        unless=(
            "suicide_ideation>=passive",
            "suicide_behavior=in_progress",
            "self_harm_now>=minor",
        ),
        within=20,
        says=(("violence_now", "threatening"),),
    ),
    Together(
        id="together.weapon-used-and-landed",
        needs=("landed", "weapon=used"),
        unless=(
            "suicide_ideation>=passive",
            "suicide_behavior=in_progress",
            "self_harm_now>=minor",
        ),
        within=12,
        says=(("violence_now", "assaulting"), ("crime", "person")),
    ),
    Together(
        id="together.aimed-and-landed",
        needs=("aimed", "landed"),
        within=25,
        says=(("violence_now", "assaulting"), ("crime", "person")),
    ),
)
