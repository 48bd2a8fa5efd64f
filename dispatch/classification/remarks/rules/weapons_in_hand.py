"""Is a weapon in somebody's hand: held, waved, pointed, at one's own body too?

As for what was used, no context around a phrase is looked at.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import ANY, WEAPON, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {}


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.in-hand",
        scope="weapon",
        phrases=(
            "showed|shows|showing|flashed|flashing me|us|him|them a|the ~1 $arm >!in|under|tucked|wound|scar",
            "chased|chasing|came|coming|charged|after ~5 w|with :? ~1 a|the|his|her weed|leaf|lawn|hedge|pressure|bush eater|whacker|blower|mower|trimmer|washer|hog",
            f"tapping|banging|pounding|knocking|beating|hitting|scraping|bashing|prying|poking|rapping ~3 $struck_at|gate|cars|glass ~1 w|with|using :? ~3 {ANY}",
            f"answered|answers|opened|came|comes|met ~4 door|gate|porch w|with|holding|carrying :? ~3 {WEAPON} >!in|on|inside|tucked|holstered|strapped|under|behind",
            f"has|have|got|gets|grabbed|took|hes|shes ~1 ahold|hold of ~3 {ANY}",
            "has|have|had|got|with|w :? ~2 $makeshift up|raised|cocked at|toward|towards|over|above|like",
            "got|gets|grabbed|took|pulled|grabs|getting ~2 $part_of $a_part ~1 out|from|and|off ~1 of?",
            f"tiene|trae|con|agarro|agarró|lleva|anda ~2 {ANY} _3 tirandole|tirandoles|tirando|aventando|aventandole|aventandoles|pegandole|pegandoles|pegando|golpeando|lanzando|lanzandole|correteando|persiguiendo ~2 a|al|los|las|carros",
            f"{WEAPON} _5 tirandole|tirandoles|aventandole|aventandoles|pegandole|pegandoles|correteando|persiguiendo|amenazando",
            "$heavy|$makeshift _5 winding|wound|rearing|reared|cocked|drawn|drew back|up",
            "molotov|firebomb ~2 lit|burning|flaming",
            f"at $pos ~1 door|window|gate|counter|desk|register w|with :? ~3 {WEAPON} >!in|on|inside|tucked|holstered|strapped|under|behind",
            f"has|got|have|w|with :? ~3 {WEAPON} _1 and|& ~2 coming|walking|running|heading|charging|chasing ~2 at|down|up|toward|towards|after|for|through|inside|over|out|around",
            "armed w|with :? ~1 unk|unknown|some|a ~1 object|item|something|thing|obj",
            f"{WEAPON} against ~2 $self|me|him|her|partition|glass|window|$kin|$flesh|$cut_limb",
            f"has|have|had|got|with|w :? ~2 {WEAPON} up >!there|to|in|for|on|front|his|her|north|the|under",
            "finger|fingers|thumb $be? still|now on|in|inside ~1 trigger|guard|hammer",
            "loading|loads|loaded|reloading ~1 mags|magazines|clips|clip|mag|bullets|shells|rounds >!question",
            "slide|bolt|hammer|cylinder $be|being|been|getting ~1 worked|racked|pulled|cocked|cycled",
            "$part_of $a_part _8 $comes|going|standing ~4 w|with :? it",
            "w|with|holding|waving|swinging|got|has :? ~2 ice pick|picks _2 saying|yelling|telling|screaming|threatening|chasing|walking|standing|outside|and|at|after",
            f"has|have|had|got|holding|holds ~1 me|us|him|her|rp by ~2 hair|throat|neck|arm|collar _4 has|w|with|got|holding :? ~3 {ANY}",
            "lighting|lit|lights ~2 torch|torches",
            f"{WEAPON} _8 $hold it|them >!back|away|off|down",
            "$makeshift _6 swinging|waving|holding|brandishing|wielding|raised|pointing|raising|gripping|clutching it",
            f"{ANY} _8 $comes|going ~4 w|with :? it",
            "jabbing|slashing|hacking|stabbing|sawing|chopping at ~2 $harmed|$kin|$struck_at",
            f"{WEAPON} pulled|drawn|trained|aimed|leveled on|at ~2 $harmed|$kin",
            f"has|have|holding|holds|got ~2 {WEAPON} on $pos $kin|clerk|cashier|employee|teller|driver|nurse|staff|baby|hostage|hostages >!house|home|place",
            f"on|outside|in|from $pos? ~1 roof|balcony|porch|lawn|driveway|street|corner|overpass|ledge|sidewalk|doorway|yard|rooftop|roadway|road|lot|median|alley w|with :? ~3 {WEAPON} >!in|on|inside|tucked|holstered|strapped|under",
            "thumb|finger|fingers|hand|hands on|around|near|over the|his|her|my? hammer|trigger|grip",
            "hammer back|cocked >!in|to|on|home",
            f"opened|opens|unfolded|unfolds|flipped|flicked|drew|draws|unsheathes ~3 {WEAPON}",
            f"went|goes|ran|runs|walked _6 got|gets|grabbed|grabs|retrieved|brought|fetched ~2 {ANY}",
            f"grabbed|grabs|grabbing|picked|snatched up? ~3 {ANY} ~2 going|went|coming|came|charging|chasing|swinging|lunging|threatening|after",
            f"about|ready|fixing|finna|preparing to throw|swing|hit|stab|shoot ~4 {ANY}|at|$harmed",
            "boiling|scalding|hot ~1 water|oil|grease _3 threatening|threatens|hands|hand|throw",
            "$hold ~2 propane|lit|flaming|burning|acetylene torch|flare|bottle|rag",
            "$hold|has|with|w :? ~2 sharp|pointed|edged|pointy object|item|instrument|thing >!in|on|from",
            "lighting|lit|lights ~1 molotov|fuse|firebomb",
            f"{WEAPON} _3 sparking|clicking|crackling|revving|running|whirring",
            "revving|revs|revved|running|starting ~2 chainsaw",
            "spray|mace|taser|$sort ~1 in|en $pos? ~1 hand|hands|mano",
            f"object|something|item ~3 in $pos? hand|hands _4 like|be|is|maybe|possibly ~3 {WEAPON}",
            f"{WEAPON} wielding",
            "cortando|cortandose|picando|picandose ~3 con ~2 $arm|$makeshift_blade|vidrio|$edge",
            f"$hold ~1 what|something ~3 like|be a|an? ~2 {ANY}",
            f"{WEAPON} over|on|across $pos? shoulder|shoulders",
            "nine to|against|in $pos head|temple|hand|mouth|chest",
            f"using|used|uses ~2 {ANY} to break|smash|bust|hit|beat|pry|knock|force|cut|stab|threaten|attack|get|scare",
            f"pry|prying|break|bust|smash|beat|knock|chop|hack|breaking|busting ~5 door|doors|window|windows|in|way|into ~2 w|with :? ~2 {ANY}",
            # Poses: on the own body or another's, raised, leveled.
            f"{WEAPON}|$gun_part|$edge _6 in|inside|under|underneath|beneath|against|to|at|into|between|near|touching|across|along|en|contra|bajo $pos ~1 $vital",
            "tip|barrel|muzzle|blade _2 on|to|at|into|against|under|toward|across|in $pos _1 $flesh|$vital >!pocket|pockets|seat|yard|porch|pack",
            f"{ANY} ~3 held|pressed|pushed|jammed|shoved|tucked|stuck|propped|resting|wedged|buried|leveled|trained|poised|cocked|pointing|aiming|aimed|pointed|digging _2 to|at|against|under|in|on|up|into|toward|towards|between|across ~2 $flesh|$vital|$harmed|$kin|$self|$driven_thing|door|window|bus|chest|ready",
            f"{WEAPON}|$gun_part _3 under|in|to|against|at chin|mouth|temple|throat|forehead|jaw|head|neck|wrist|chest",
            f"has|have|holding|holds|w|with|got :? ~2 {WEAPON} to ~2 $harmed|$kin >!house|home|place|gave|give",
            f"has|have|holding|holds|got ~2 {WEAPON} on me|us|him|them|rp",
            f"{WEAPON} in|between|entre ~1 teeth|dientes",
            f"{WEAPON} _1 shouldered",
            "$bore cocked|chambered|racked",
            f"tapping|banging|dragging|scraping|running|rubbing|twisting ~2 {WEAPON} on|against|along|across|over|into|down",
            "racked|racking|racks|cocked|cocking|jacked|chambered|chambering ~2 slide|shotgun|round|rifle|pistol|gun|hammer|shell|bolt",
            "$makeshift ~4 like|as > a spear|bat|club|weapon|sword|baton|lance|javelin",
            "cocked|chambered|loaded|racked ~2 in|to|under|against|at $pos? ~1 $vital",
            f"{ANY} ~6 raised|overhead|cocked|drawn|leveled|lifted|hoisted|unsheathed|unholstered|poised over|above|up|at|and|back|in|toward|like|ready",
            f"{ANY} _1 $hold|held up|over|above|overhead|high|out|like|at|toward|aloft",
            "$hold _6 over|above $pos head ~2 at|like|and|threatening|yelling|ready|toward|facing",
            "$hold it|one|them over|above $pos head",
            f"{WEAPON} ~3 down by|at|along|against $pos ~1 side|leg|thigh|hip",
            f"{WEAPON} _4 across $pos chest",
            "eating|ate|eats|sucking|swallowing $pos gun|pistol|barrel",
            "playing|plays|played|play roulette",
            # Doing something with it.
            f"{WEAPON} _8 chopping|hacking|slashing|stabbing|jabbing|tapping|scraping|carving|digging|lunging|slicing|gesturing|poking|charging",
            f"{WEAPON} _8 aiming|pointing|waving|swinging|twirling|brandishing|flashing|flipping|sharpening >!$pos|at|#",
            f"{WEAPON} _12 aiming|pointing|waving|swinging at ~2 $harmed|$kin|$struck_at|$driven_thing|traffic",
            f"{WEAPON} ~2 $he|$kin|boy|girl|kid|subject ~2 walking|pacing|running|going|wandering|coming|roaming|marching around|up|down|through|about|outside|back|in ~4 with|w",
            "$comes|got|gets|hopped|jumped|climbed|pulled|getting|jumps|hops out|off|up|over|down _5 w|with|holding|carrying|swinging|waving :? ~3 $arm|$heavy|$makeshift_blade",
            f"w|with :? ~3 {ANY} ~1 busted|busting|smashed|smashing|breaking|broke|shattered|shattering|beating|bashing|chopping|hacking|kicking|striking|denting|hitting|demanded|demanding",
            f"hit|hits|struck|smashed|beat|beating|banged|banging|busted|bashed|hacked|chopped|cut ~4 $struck_at|$driven_thing|register|counter|bumper|hood|windshield|glass|vending|atm ~1 w|with|using :? ~3 {ANY}",
            "$swung _ ~3 at|toward|towards|into ~2 $struck_at|$driven_thing|traffic|bumper|bushes|trees",
            "$swung ~2 at ~2 $struck_at|$driven_thing|traffic ~1 w|with|using $pos? _",
            f"{ANY} _8 $swung|swing it|them at|around|like|toward|wildly|over|back|up",
            f"pacing|paces|paced|pace|rocking|stomping|strutting|dancing ~5 w|with|holding|carrying :? ~3 {ANY} >!friend",
            # A gun named by its bore alone.
            "loaded|cocked|$pos $bore ~3 in|to|against|under|at|up|on|pressed|pointed $pos? ~1 $vital|hand|hands|lap",
            "$hold $pos? loaded? $bore >!yo|year|years|yr|yrs|month|months|mo|week|weeks|day|days|people|kids|minutes|min|mins|hours|pills|bottles",
            "$hold an? ar|ak|m16|m4 >!rifle|15|47",
            "$hold an? ar|ak",
            f"{WEAPON} ~1 out and|at|now|in|waving|pointing|toward|saying|threatening",
            "drew|draws|drawing down on ~2 $harmed|$kin",
            "loading|loads|putting|puts|shoving|feeding|racking|racks|racked|cocking|cocks|cocked|chambering|chambers|jacked|jacking ~2 $firearm|$bore|bullets|bullet|shell|shells|rounds|round|clip|magazine|slide|bolt|hammer ~1 in|into|of|on|back|now|up|and",
            f"toying|playing|plays|fidgeting|fiddling|messing|tinkering|spinning|spins|twirling|twirls|flicking|flipping|fondling ~2 {WEAPON} >!case|game|games|sheath",
            "con|trae|tiene|agarro|agarró|saco|sacó|levanto|levantó|cargando|sostiene|empuña ~2 $makeshift_blunt|$makeshift_blade|$arm ~2 amenazando|amenaza|gritando|apuntando|golpeando|pegando|queriendo|contra",
            "se puso|pone|apunta|apunto|apuntó|metio|metió|acerco ~2 $arm ~2 en|a|contra|bajo",
            "se apunta|apunto|apuntó ~1 con|a|en ~2 $arm|$vital",
            "exposed|bared $arm",
            f"{WEAPON} between $pos? fingers|hands|teeth",
            "grip|grasp on ~2 $arm|$heavy",
            f"{WEAPON} against $pos _1 knee|thigh|leg|hip",
            f"stab|jab|hack|smash|slash|jabs|hacks|smashes|whittling|gouging ~5 w|with|con|using :? ~3 {WEAPON}",
            "sharpened|pointed|jagged $makeshift _4 poking|jabbing|pointing|waving|at|it",
            "arrow ~2 nocked|drawn|ready|aimed|pointed",
            "parado|parada|esta|afuera|puerta ~4 con un|una|el|la ~1 $arm",
            "opening|closing|flipping|playing|fiddling|messing|toying|fidgeting|flicking _2 w|with|and? _1 ~3 $arm",
            f"{WEAPON} _6 sawing|stabbing|hacking|jabbing|prying|chasing|swinging|slashing|threatening|lunging",
            f"sawing|slicing|stabbing|hacking|jabbing|prying|slashing|chopping|carving|gouging _5 w|with|con|using :? ~3 {WEAPON}",
            "drawn|raised|cocked|unsheathed|outstretched|leveled|upraised|lifted $arm",
            f"w|with|holding|has|wielding :? ~4 {ANY} ~2 chasing|lunging|swinging|advancing|charging|attacking|menacing|stabbing|jabbing|lunges|charges|chases",
            "holding|holds|held|pointing|points|aims|aiming|shaking ~3 $makeshift ~1 up|out? at|toward|towards|to|against|on ~1 $harmed|$flesh|$self >!pocket|pockets|seat|yard|porch|pack",
            "$makeshift|$arm _2 over|above|on|across $pos head|shoulder|shoulders",
            "gripping|holding|clutching|squeezing|waving|grips|clutches ~3 piece|pieces|shard|shards|sliver >!of|paper|mail",
            "lleva|trae|carga|tiene ~2 $arm _2 camina|caminando|anda|corre|corriendo|grita|gritando|calle|amenaza|amenazando",
            "ice pick|picks ~1 chasing|threatening|at|and",
            "ice pick|picks in $pos? _1 $hand",
            f"{WEAPON} $be|been|being being? _1 held|waved|pointed|brandished|swung|carried|aimed|wielded|gripped|raised|pulled|cocked|clutched|thrust >!back|away|until|for",
            f"{WEAPON}|$makeshift _3 keeping|keeps|holding|holds|backing ~1 $harmed|everyone|all off|away|back|out|bay",
            f"keeping|keeps|holding|holds|backing ~2 $harmed|everyone|all off|away|back|out|bay at? bay? _1 w|with|using _3 {ANY}",
            "male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|hombre|mujer w|with|con :? ~3 $arm in|on|at|outside|near the|a|my|our? _1 street|road|middle|sidewalk|roadway|intersection|lobby|hallway|hall|aisle|crowd|driveway|alley|lawn|traffic|parking|lot|yard|calle",
            f"male|female|man|woman|subj|subject|guy|boy|girl|teen|dude|person|kid|lady|son|husband|brother|suspect|resident|patient|pt|student|hombre|mujer w|with _3 {WEAPON} trying|looking|hitting|kicking|cutting|swinging|demanding|robbing|stalking|wandering|roaming|circling|following|breaking|refusing|acting|crying|shouting|talking|hacking|slashing",
            "$heavy|$makeshift_blade|$edge _8 keeps|keeping|has|holding|clutched|with|kept|still it|them _1 in $pos? $hand",
            "barricaded ~5 w|with _3 $firearm",
            "w|with|has|got :? ~3 $makeshift _1 smashing|breaking|hitting|banging|swinging|beating",
            "walked|went|came|left|headed|running|ran|walks|goes|off|outside|back _6 carrying ~3 $arm",
            "w|with|has|got :? ~3 $makeshift _1 threatening|raised|ready|yelling|screaming",
            "$edge _1 $makeshift|glass _1 threatening|at|swinging|and",
            "carrying|carries ~3 $arm down|along|through|around|across|into|up|while|in|and|on|near|past",
            f"{WEAPON} and|, is|was|hes|shes|he|she|now? _1 smashing|jabbing|poking|stabbing|chasing|going|cutting|breaking|pacing|after|slicing|hitting|destroying|approaching|refusing|wont",
            "pointing|aiming|holding|waving|has ~2 pepper|bear|stun|oc|wasp spray|mace|gun _1 at|out",
            "threatening|threatened|threatens|threaten ~5 w|with :? ~2 pepper|bear|wasp|oc spray",
            "threatening|threatened|threatens|threaten|menacing|charging|chasing|chased ~4 w|with :? ~3 $part_of $a_part",
            f"with|w the? {WEAPON} still|now in|out",
            f"still has|got|have the|a|his|her {WEAPON} >!in|on|locked|at|somewhere",
            f"w|with|has|holding :? ~2 {WEAPON} >!in|on|at|under _1 out|drawn|open|ready|raised",
            f"{WEAPON} held|pressed|against|up to|against|near|in",
            "$hold $pos? ~2 something|object|item ~4 $arm",
            f"brought|bringing|comes|came|walked|went|ran|stepped|burst|goes out|outside|downstairs|inside|in|back|into|up|over|at|to ~5 w|with|holding|carrying :? ~3 {WEAPON}",
            f"{WEAPON} _5 pointed|aimed|trained at|toward|towards|on|out",
            f"got|took|gets|takes|taking|grabbed $pos? ~2 {WEAPON} down|out|off|from _1 from|of|the",
            f"{WEAPON} _1 $he is? _1 cutting|stabbing|slicing|slashing|swinging|threatening|waving",
            "armed _3 came|coming|walked|walking|out|outside ~4 w|with it|one",
            f"{WEAPON} _6 holding|waving|swinging|gripping|clutching|pointing|dragging it",
            (
                "ripped|pulled|grabbed|took|got|tore|picked ~3 $makeshift off|from|up _4 "
                "holding|raised|raising|swinging|waving|lifting it"
            ),
            "$edge ~2 in $pos? _1 hand|hands",
            "$edge ~1 _ _3 to|against|pressed $pos? _2 $flesh >!pocket|pockets|seat|yard|porch|pack",
            "w|with|holding|waving|has _5 lit|burning|flaming torch|flare",
            f"{WEAPON} _2 behind $pos? back",
            "loaded|loading|reloading|reloaded|reloads|cocking|chambered|chambering a|the|his|her|up|my ~1 $firearm|round",
            f"hanging|hangs|holding on|onto|to ~2 {WEAPON}",
            (
                "picked|grabbed|picks|grabs up? a|the|an|his|her ~2 $makeshift _3 said|says|"
                "saying|threatening|threatened|yelling|told|telling|swung|raised|stepped|came|"
                "went"
            ),
            "broken|jagged _1 bottle|glass|mug|plate|mirror _1 in $pos? _1 $hand",
            "holding|holds|held|raised|lifted ~3 $makeshift over|above $pos? _1 head|shoulder",
            (
                f"male|female|man|woman|subj|subject|guy|boy|teen|dude w|with _3 {WEAPON} walking|"
                "running|pacing|standing|coming|approaching|yelling|screaming|banging|chasing|"
                "threatening"
            ),
            f"{WEAPON} at|to|against the|his|her|my ready|side",
            "$arm _1 banging|pounding|knocking|smashing|breaking",
            f"$hold ~5 {WEAPON}",
            "$hefts $pos? _2 $makeshift",
            (
                "holding|holds|grabbed|picked|picked|raised up? a|the|broken|large|big|glass|"
                "metal|heavy|wooden|brick $makeshift|brick|pipe|chain|rod|glass|bottle like|at|"
                "over|above|and|in|up|threatening|by|hasnt"
            ),
            "holding|holds|has|w|with a|some|piece _1 broken|jagged _1 bottle|glass|mug|plate",
            "holding|holds ~1 shard|piece|shards _1 glass?",
            f"took|takes|got|gets|taking|getting $pos? _1 {WEAPON} from|out",
            f"ran|went|goes|runs ~4 and got|took|gets|comes|returned|came ~3 {WEAPON}",
            (
                "holding|holds a|metal|iron|steel|lead|large|big|broken|tire|the metal|iron|steel|"
                "lead|large|big|tire|heavy|long? pipe|brick|bricks|rock|rod|club|iron|shovel|fork|"
                "chain|board|skateboard|bar|shard|glass"
            ),
            f"$sort? {WEAPON} _1 in|en|inside $pos|both|each|one? _1 $hand",
            "sharp|pointed|edged object|item|instrument _1 in _1 hand|hands",
            "$heavy in|en $pos|one|both|right|left? _1 hand|hands|mano|fist",
            f"in|en $pos? _2 hand|hands|mano _3 {WEAPON}",
            f"$hand on|around ~3 {WEAPON}",
            f"armed|armado|armada w|with|con|w/a _4 {ANY}",
            f"armed himself|herself|themselves _1 with|w _3 {ANY}",
            f"$comes _6 w|with|w/a|con|holding|carrying|wielding|gripping _5 {WEAPON}",
            (
                "coming|came|comes|lunging|lunged|lunges|charging|charged|chasing|chased|"
                "threatening|threatened|threatens|menacing|advancing|rushing _3 w|with|w/a|con _2 "
                f"{ANY}"
            ),
            f"$comes _2 $harmed ~4 w|with|w/a|con _4 {ANY}",
            "$comes $pos? _1 $arm at|out|around|and",
            f"threat|threats|menaced|attempted|trying|tried|tries ~5 w|with|w/a|con _3 {WEAPON}",
            "threat|threats|menaced|attempted|trying|tried|tries to? ~2 $harmed|$kin ~3 w|with|w/a|con _3 $makeshift",
            "knifepoint|gunpoint",
            "knife|gun point",
            f"{WEAPON} _6 in|en $pos|both|each hand|hands|mano",
            "showed|shows|showing a|the $arm >!in|under|tucked|on",
            f"picked|picking|picks|grabs|grabbing|grabbed|agarro|agarró up? _2 {WEAPON}",
            f"{WEAPON} picked up",
            f"{WEAPON} and? is|hes|shes|im|was? cutting",
            "gets|got|takes|took|pulls ~2 $arm out",
            f"{WEAPON} up again",
            f"took|takes|got|gets|pulled|whipped|whipping|whips|yanked|yanks|yanking|busted|fished|slid|slides|dug|has|broke|breaking|brought|had _1 out _2 {WEAPON}",
            "draw|drawing|drew ~2 $arm",
            f"{WEAPON} is|was|are|now? out|drawn|raised|unholstered|ready|cocked|extended >!for",
            f"{WEAPON} $be|was|now? pointed|pointing|aimed|trained|held|pressed|waving",
            f"{WEAPON} _1 to|at|against|under|on|up|in|into|en|pegado _1 $pos? _1 own? $flesh >!pocket|pockets|seat|yard|porch|pack",
            f"{WEAPON} _2 up? to|against|pressed|near|across|al|a|en|over $pos? _2 $flesh >!pocket|pockets|seat|yard|porch|pack",
            (
                f"puts|put|putting|pressing|presses|pressed|has|places|placing|placed ~3 {WEAPON} to|"
                "in|at|against|on|under|near|up ~3 $flesh|$self >!pocket|pockets|seat|yard|porch|room|pack"
            ),
            f"{WEAPON} in|into $pos? mouth",
            (
                "digging|gouging|dragging|cutting|cuts|stabbing|slicing|slashing|scratching|carving|jabbing|poking|hacking "
                "_3 $self|$flesh|wrist|wrists|arms|arm|leg|legs|forearms|thigh _3 w|with|w/a|con|"
                "using _3 $arm|$makeshift_blade|glass"
            ),
            f"$wrecks _8 w|with|w/a|con|using _4 {ANY}",
            (
                "$arm and|y|is|was|are|hes|shes? swinging|slashing|brandishing|lunging|advancing|"
                "waving|"
                "pointing|threatening|charging|chasing|coming|yelling|screaming|running|walking|"
                "hitting"
            ),
            f"$swung $pos? _2 {ANY} around|like|wildly|over|in",
            "walking|running|pacing|standing|marching $pos? _4 $arm",
            f"fending|fighting|warding|fended|warded _5 w|with _3 {ANY}",
            f"held|fended|fought|warded off ~2 $harmed|$kin ~2 w|with :? ~3 {ANY}",
            "playing|fidgeting|gesturing|dancing|posing|threatening with|w :? ~2 $arm",
            "hand|finger on $pos? _1 $firearm|trigger",
            f"threatens|threatening|threatened|threaten ~5 at|by|con|with|w|using _3 {WEAPON}",
            (
                "getting|got|gets|goes|went|ran|run|running|going to? for|get|grab|hold|ahold|and "
                f"of? grabbed|got|grab? ~2 {WEAPON}"
            ),
            f"hostage _4 {WEAPON}",
            "bow|crossbow ~2 drawn|loaded|aimed|pointed|nocked|notched|pulled|raised",
            f"{WEAPON} on|at|toward|towards $harmed >!house|home|place|apt|apartment|ranch|cabin|residence|farm|shop|$elsewhere|lake|work|own",
            "pocket knife out",
            "bayoneta calada",
            f"empuña|empuna ~2 {WEAPON}",
            f"amenaza|amenazando|amenazo|amenazó _4 con _2 {ANY}",
            f"con _2 {WEAPON} en|mano",
            f"anda|viene|esta|está|salio|salió|corre|corriendo|grita|gritando|camina _1 con _2 {WEAPON}",
            "te|me|le|les|nos apunta|apunto|apuntó|apuntando",
            (
                "stabbing|hacking|slashing|jabbing at|the|a|into _2 wall|walls|door|floor|bed|"
                "couch|furniture|ground|table|air|mattress|tires|tree"
            ),
        ),
        says=weapon("in_hand"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.stabbing-oneself",
        scope="weapon",
        phrases=(
            "stabbing|hacking|slashing|jabbing|stabs ~1 at|into? ~1 the|a|his|her|my|our|at|into ~2 counter|counters|countertop|cushion|cushions|board|pillow|pillows|couch|sofa|seat|mattress|bed|table|wall|walls|door|floor|dirt|ground|tree|doll|bear|teddy|chair|desk|dresser|carpet|pumpkin|melon|steering|dash|bag|tire|tires|picture|pictures|photo|photos|furniture|fridge|air",
            "box|letter opener|openers ~1 held|to|at|against|on|in|out|pointed|raised ~3 $vital|$flesh|$harmed|$whose|side|hand|hand|hands|ribs|$kin",
            "!$of stabbing|slashing $self",
        ),
        says=weapon("in_hand", "blade"),
        tight=True,
    ),
    Rule(
        # "Put it to his temple" needs no name of what was put there.
        id="weapon.pose-of-it",
        scope="weapon",
        phrases=(
            "pointing|pointed|points|aiming|aimed|aims it at ~2 $vital|$harmed|$self|$kin",
            "put|puts|putting|holds|holding|held|has|had|got|pressed|presses|pressing|keeps it to|against|under $pos own? temple|throat|chin|forehead|neck|head|jaw",
        ),
        says=weapon("in_hand"),
        whole=True,
    ),
    Rule(
        id="weapon.in-hand-it",
        scope="weapon",
        phrases=(
            "drawing|tracing|scratching|slicing|digging|sawing|picking|poking|carving|scraping|cutting ~5 w|with it",
            "using|uses it to ~1 keep|hold|fend|ward|swing|hit|threaten|block|push|pry|break",
            "he|she|hes|shes|subj|male|female|and|then|now|went|goes ~1 got|has|grabbed|took|gets|grabs|have it|them|one again",
            "grabbed|grabs|grabbing|pulled|pulls|produced|drew|picked|took|holding|waving a|another|the ~1 second|2nd|different|new|one ~1 one? >!year|week|time|day|to|of|cab|bus",
            "arming|armed|rearmed himself|herself|themselves|again",
            "back in $pos|one|both|her|his|right|left ~1 hand|hands|fist|grip",
            "it|its|theyre|them|one $be? ~1 in $pos ~1 $hand",
            "making|makes|made it|them crackle|spark|buzz|click|rev|snap|pop",
            "hand|hands|finger|fingers is|are|still|resting on|around it",
            "walked|ran|headed|stormed|marched|walking|running _5 w|with it",
            "keeps|keeping|kept|clutched|gripped|clenched|still|with it|them _1 in|inside $pos? _1 $hand",
            "wont|refuses|refusing|refused to? let go|loose of|loose it?",
            "picked|picks|picking it back|right|again",
            (
                "dragging|drags|running|pressing|presses|pressed|sliding it over|across|along|"
                "on|to|against|into $pos? _1 $flesh"
            ),
            "w|with it out|up|raised|drawn|open|still",
            "raised|lifted|holding|has|swinging it up? over|above|out|toward|at",
            "has|holding|got|have|holds it|them in $pos? _1 hand|hands",
            "still|now|again holding|has|gripping|waving|swinging|clutching|pointing it|one|them",
            "picked|picks|picking it|them up",
            "still in _1 hand|hands",
            "hand|hands|finger on|around it",
            "it|one|them|both _1 pressed|up|held|jammed|tucked|resting? to|against|under|in|at|on|inside|between $pos own? $vital|$flesh >!pocket|pockets|seat|yard|porch|pack",
            "put|puts|has|holding|held|got it|one to|against|at|on $pos? _1 $flesh|$harmed|$vital >!pocket|pockets|seat|yard|porch|pack|desk|office|car|drawer|truck|locker|purse|room|place|house|home",
            "put|puts|has|holding|held|got it|one in $pos? _1 $flesh|$vital >!pocket|pockets|seat|yard|porch|pack",
            "got|has|have|gets|w|with it out|up|drawn|ready|raised|leveled|pointed|aimed|cocked|loaded",
            "hes|shes|is|now|still|im got it in|on|to|at|against ~1 hand|hands|$flesh >!pocket|pockets|seat|yard|porch|pack",
            "racking|racked|cocked|cocking|loading|loaded|chambered|chambering it|one|another",
            "$hold it|them",
            "has it up|to|against|at|drawn|out",
            "$wrecks|carving|jabbing|poking|cutting|threatening|chasing _4 w|with it",
        ),
        says=weapon("in_hand"),
        whole=True,
        follows=True,
    ),
)

REAL_WORDS: Final = words("")
