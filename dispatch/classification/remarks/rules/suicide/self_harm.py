"""Injury by one's own hand."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="mask.cut-at-work",
        # In the kitchen and at work: no injury by one's own hand.
        phrases=(
            "$su_cut|burned|stabbed $su_self ~1 in|at|during ~2 shop|class|kitchen|work|lab|practice",
            "cook|chef|butcher|kitchen|deli|work|job *8 $su_cut ~4 palm|knuckle|knuckles",
            "cut|cuts|sliced|gashed|scratched ~3 $su_cutpart|hand|finger ~1 on|climbing|running|jumping ~3 fence|glass|wire|metal|can|nail|nails|window|door|branch|branches|thorns|barbed|sheet|through|over|from",
            "cut|cutting|cuts off ~2 monitor|bracelet|handcuffs|cuffs|tag|ties|ankle|ring|clothes",
            "thumb|finger|fingers|palm|hand *8 at work|job|cooking|carving|slicing|chopping|peeling|turkey|knife",
            "cut|cuts|sliced|nicked *6 carving|slicing|chopping|cooking|peeling|shucking|whittling|filleting",
            "attacked|mom|mother|nurse|staff|teacher|gf|girlfriend|wife|sister *12 bit|scratched|bites|biting her arm|arms|hand|hands|face|leg",
            "cook|chef|butcher|mandoline|kitchen|deli|prep *8 $su_cut ~4 $su_cutpart|hand|finger|thumb",
            "cutting|carving|butchering up? a|the|some _1 deer|elk|hog|meat|fish|turkey|cow|pig|tree|wood",
            "cut|cuts|nicked $su_self _1 shaving|cooking|working|chopping|slicing",
            "cut|cuts|nicked $su_self accidentally",
            "burned|burnt|scalded|stabbed|poked $su_self ~1 cooking|grilling|ironing|welding|accidentally|accident|frying|smoking|work|making",
            "toddler|infant|baby|child|dog ~4 swallowed ~4",
            # told of another age
            "swallowed|burned|burnt|stabbed|hit|punched|$su_cut ~5 when|while|as ~1 he|she|i|we ~1 was|were ~1 #|little|kid|young|younger|child|teen|teenager|baby|toddler|small",
            (
                "cut|cuts|sliced|nicked _3 hand|finger|fingers|thumb|arm|leg|palm _2 cutting|"
                "slicing|"
                "chopping|cooking|opening|making|peeling|shaving|trimming|working|while"
            ),
            (
                "cutting|slicing|chopping|peeling bagel|bagels|vegetables|onions|onion|meat|bread|"
                "carrots|fruit|avocado|grass|wood|tomatoes|potatoes|limes|lemons"
            ),
            "accidentally|accident _2 cut|cuts|sliced|stabbed|shot",
        ),
        masks=True,
    ),
    Rule(
        # Another month, another year.
        id="mask.harm-of-another-day",
        phrases=(
            "!to|not|hasnt|havent|no|never $su_cut|burned|harmed ~1 $su_own? $su_vital|$su_cutpart|$su_self ~1 at|age|aged thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen >!#|oclock|pm|am|hours|hrs|hr|th|st|street|ave|avenue|main|w|n|e|s|units|mg|min|minutes|stitches|places",
            "!to|not|hasnt|havent|no|never $su_cut|burned|harmed ~1 $su_own? $su_vital|$su_cutpart|$su_self ~2 age|aged|was|were # >!cuts|times",
            "!to|not|hasnt|havent|no|never self? harmed|harming|cutting|cut|burned ~2 in|last|back|during|since ~1 january|february|march|april|june|july|august|september|october|november|december|spring|summer|fall|winter|college|highschool|year|month",
            "he|hes|boy|son|brother|husband|bf|boyfriend|male|ex is? hitting|hit|punching|punched|slapping|slapped|biting|bit|kicking|kicked|scratching|scratched|pulled|pulling her",
        ),
        masks=True,
    ),
    Rule(
        id="harm.minor",
        phrases=(
            "scratching|picking|biting|clawing|scratched|rubbing ~3 till|until ~2 bleed|bleeds|bled|bleeding|raw",
            "admits|admitted|says|said|confessed ~2 she|he|they|i ~1 cut _1 little|bit|tonight|today|earlier|again",
            "made|makes|making|put|has ~3 small|little|few|minor|shallow|one|two|several|couple ~2 cut|cuts|scratch|scratches|slice|slices|nick|nicks|pricks >!on|to|in",
            "small|little|tiny pricks|nicks",
            "a|few|some|couple|several|small ~2 scratches|pricks|nicks >!on|to|from|car|paint",
            "!to|will|gonna|ill|could|might i|she|he|already|just|ive cut >!him|her|his|the|it|off|out|up|a|my|them|down|class|school|back|short|grass|through|across|in|contact|ties|and|someone|someones|mom|dad|hair",
            "raked|raking|dug|digging|dragged|dragging|ran ~2 nails|fingernails|nail|claws ~3 $su_cutpart|face|skin|thighs",
            "hitting|punching|slamming|smacking|beating ~2 sides? of? $su_his head|face|skull|thighs|legs",
            "$su_hit|punched|hit|slapped|smacked|kicked ~1 $su_his|her own ~1 head|face|leg|legs|eye|chest|self|stomach|arm|thigh",
            "hit|hitting|banged|banging|slammed|smashed ~1 my|own head|face ~2 wall|floor|door|window|desk|table",
            "cut|cutting ~2 $su_purposely",
            "superficial|small|minor|shallow|little|few|some|fresh|new ~1 cut|cuts|scratch|scratches|lacs|lac|slice|slices|nicks ~3 wrist|wrists|arm|arms|forearm|forearms|leg|legs|thigh|thighs|stomach",
            "cut|cuts|cutting|scratching|scratches tonight|today|again|now|earlier|right ~1 to|now|and|cope",
            "discloses|disclosed|admits|admitted|endorses|endorsed|reports|reported|confessed|confesses ~1 cutting|burning|scratching|harming ~3 earlier|today|tonight|again|morning|afternoon|evening|relapse|cope",
            "!of|about|to|no|not|denies cutting|scratching *8 cuts|wounds|scratches|marks|lacerations ~1 closed|scabbed|cleaned|bandaged|superficial|shallow|minor|clean|light|covered|healing|wrapped",
            "cutting|cut|burning *12 did it ~3 ago|today|tonight|earlier|again|morning",
            "hit|hits|hitting|bang|bangs|banged|banging|slammed|slams|smashed|knocking ~1 $su_his|her head ~3 wall|floor|door|ground|window|desk|table|bars ~2 over|repeatedly|again|until|times|several",
            "cut|cutting ~1 earlier|tonight|today ~3 wounds|cuts|closed|bandaged|cleaned|superficial|minor",
            "$su_hurting ~1 $su_self",
            "!$su_unreal hurting|mutilating|maiming|poking|jabbing|pricking|poked|pricked $su_self",
            "!$su_unreal choking|strangling $su_self >!on",
            "butting|ramming|rammed|knocking|thumping|thudding|slamming|banging|beating|bashing|driving|smacking ~1 $su_his|her|own own? head|forehead|face|skull|crown ~1 against|on|into|off|at|in",
            "rubbed|rubbing|scrubbed|scrubbing|picked ~2 wrist|wrists|arm|arms|skin ~1 raw|bloody",
            "$su_cut|poked|jabbed|scratched $su_his|her|own own? $su_cutpart ~1 with|w ~2 $su_knife|compass|paperclip|pin|tack|staple|lid|protractor|pencil|fork|tweezers|needle|nail",
            "!been|i|ive|we|rp|caller $su_hurting $su_his|own own? head|skull|forehead|temples|face|arm|arms|leg|legs|thigh|thighs|hand|hands|hair|knuckles|skin|wrist|wrists|scalp|lip|fingers >!with|hitting|nurse",
            "carved|carving|etched|scratched ~3 in|into|on ~1 $su_his|her|my|own $su_cutpart",
            "biting|chewing $su_his|her own? hands|hand|arms|arm|fingers|lip",
            "bit|bites|bitten ~1 own hands|hand|arms|arm|fingers",
            "pulling|pulled|ripping|ripped|tearing|yanking|yanked out? ~1 $su_his|my own? hair",
            "pulling|ripping|tearing|yanking out? ~1 her own? hair",
            "pulled|ripped|tore|yanked ~1 her own? hair out",
            "pulled|ripped|tore|yanked out? ~1 own hair",
            "reopened|reopening|opened|picking _2 old? cuts|wounds|scabs",
            "!$su_unreal $su_cut _4 of $su_own $su_cutpart",
            "$su_cut _3 $su_cutpart _4 purpose|purposely|intentionally",
            "dragging|dragged|drags|running|raking|raked _6 over|across|along|on|down|up $su_own $su_cutpart",
            "!$su_unreal $su_cut _1 $su_own _2 $su_cutpart",
            "!$su_unreal $su_cut on? $su_self",
            "!of|about|to|no self harming|harmed|injuring|injured|mutilating|inflicted|cutting",
            "!of|about|to|no self harm|harms _1 today|now|tonight|wounds|cuts|lacerations|with|w",
            "selfharming|selfharmed",
            "!to|of|about|not|never|without|a|little $su_hit $su_self",
            (
                "!to|of|about|been|i|ive|we|rp|caller|started|tried hitting|punching|slapping|biting|scratching|banging|bangs|bashing|"
                "slamming|slaps|punches $su_his|her|the _1 head|face|forehead|arms|arm|legs"
            ),
            "banging|hitting|slamming|bashing head",
            ("scratched|scratching|scratches|scraped|picked|picking _4 $su_cutpart"),
            "superficial|shallow _2 cuts|scratches|lacerations|cut|wounds|lacs",
            "red line|mark|marks only|around|on",
            "cutting again",
            "wont|cant|not|isnt|cannot ~1 stop|quit|stopping cutting|scratching|hitting|biting|burning|hurting >!class|school|me|us|him|them|grass|in|line|off|corners|people|others",
            "keeps|kept|still cutting >!class|school|me|off|in|grass|corners|the|down|people",
            "se corto|cortó|rasguño|rasguñó|cortando|pega|golpea _3",
        ),
        says=(("self_harm_now", "minor"),),
        denied=(("self_harm_now", "none"),),
        kinds=("self_harm",),
    ),
    Rule(
        id="harm.mark-of-a-rope",
        phrases=(
            "mark|marks|redness|bruise|bruises|bruising|ligature|abrasion|abrasions|burn ~1 on|around|to|at ~2 neck|throat",
        ),
        says=(("self_harm_now", "minor"),),
        kinds=("self_harm",),
        about_suicide=True,
    ),
    Rule(
        id="harm.serious",
        phrases=(
            "pic|pics|picture|pictures|photo|foto|video|selfie|snap ~3 of|de ~4 arm|arms|wrist|wrists|brazos|munecas|muñecas|legs *5 blood|sangre|bleeding|bloody",
            "pic|pics|picture|pictures|photo|foto|video ~3 of|de ~1 blood|sangre ~6 tub|sink|arm|arms|wrist|wrists|brazo|brazos",
            "!$su_unreal opened|opens|opening $su_own ~1 wrists|wrist|veins|throat|arms",
            "is|hes|shes|him|her|himself|herself ~1 ablaze|aflame",
            "!$su_unreal filleted|gutted ~1 both|his|her|my|own ~1 $su_cutpart|forearms",
            "burned|burnt|burns|burning ~6 blistered|blister|blisters|charred",
            "!$su_unreal held|holds|holding|put|puts|pressed ~1 $su_own ~1 hand|arm|palm|fingers|wrist|forearm ~1 over|on|in|to|against ~2 stove|burner|flame|candle|lighter|iron|fire|boiling|coals >!out",
            "!$su_unreal burned|burning|burnt|burns|branded|branding ~1 $su_own own? ~1 $su_cutpart|hand|hands|palm|calf|belly|skin|foot|feet|fingers|chest ~2 with|w|using ~2 cigarette|cigarettes|cig|lighter|match|matches|flame|candle|iron|incense|joint|knife|spoon|wire",
            "hanging|hung|hanged|hangnig *8 cut|got|took|lifted|brought him|her|them? down >!from|off|to|with|clothes",
            "choked|strangled|choking|strangling|suffocated $su_self *10 passed|blacked|unconscious|unresponsive|fainted",
            "$su_cut *8 wont|not|cant|never ~2 stop|stopping|clot >!him|her|them|until|doing|cutting",
            "!$su_unreal opened|opens|opening|split|laid up|open? ~1 $su_his|her|my|both ~1 $su_cutpart ~2 with|w|open",
            "deep|bad|big|huge|long|serious ~1 slice|gash|cut|laceration|slash|wound ~3 across|on|to|in ~1 $su_own ~1 $su_cutpart|neck|throat",
            "stuck|sticks|stuck|plunged|jammed|jabbed|drove|stabs|stabbed|shoved|inserted|inserts|put ~3 $su_knife|$blade|fork|pen|pencil|needle|nail|wire|pin|object|something ~1 in|into|through|inside ~1 his|her|own ~1 $su_body|self",
            "!$su_unreal gouged|gouging|gouges|clawed|clawing|poked|poking|bit|tore ~2 at|out|off|through ~1 $su_his|her|own own? eye|eyes|face|tongue|finger|ear|flesh",
            "!$su_unreal poured|pouring|spilled|splashed|dumped ~3 boiling|hot|scalding|acid|lye|bleach|oil|grease ~2 on|over|onto ~1 $su_his|her|own|$su_self",
            "!$su_unreal burned|burning|burnt|burns|branded|scalded $su_self ~5 with|w|using|cigarette|lighter|iron|purpose|purposely|intentionally|stove",
            "!$su_unreal lit|set|sets|lights ~1 her|his|own own? hair|clothes|clothing|arm|sleeve|self on|afire|alight",
            "!$su_unreal swallowed|swallowing|swallows|ingested|gulped|gulping|downed|ate ~5 screw|screws|bolt|bolts|magnet|magnets|paperclip|paperclips|padlock|lock|key|pen|pens|fork|hinge|zipper|earring|earrings|ring|utensil|spoon|toothbrush|lighter|keys|objects|object|pencil|staples|metal|plastic|tacks|hardware|bedspring",
            "lighter|cigarette|cigarettes|iron|flame|stove|burner|curling|match ~1 to|on|against|into ~1 $su_his|her|own own? ~1 palm|hand|arm|arms|skin|leg|thigh|stomach|wrist|hands|forearm|forearms|calf|belly|chest|face|ankle",
            "put|puts ~1 bullet|round|slug|one ~1 in|thru|through ~1 $su_his|her|$su_self",
            "half|part|back|top|side of? ~1 $su_his|her|the head|face|skull gone|missing|off",
            "ripped|tore|pulled|yanked ~2 access|fistula|port|stitches|sutures|staples|trach|catheter ~1 open|out|apart",
            "cut ~1 to ~1 fat|bone|muscle|tendon",
            "gun|nailgun ~4 head|skull|temple|chest|chin ~1 and fired|shot|pulled",
            "saw|sawzall|knife|blade|razor|glass ~2 across|through|into ~1 $su_his|own own? neck|throat|wrist|wrists|arm|forearm",
            "knife|blade|scissors|fork|glass|screwdriver ~1 stuck|sticking|lodged|embedded ~2 in|into ~1 own",
            "cutter|razor|blade|knife ~2 on $su_his|her|my ~1 $su_cutpart *6 deep",
            "stepped|jumped|leapt ~1 off|from|in ~2 platform|front ~4 train|bus|truck|semi|subway",
            "cut him|her|them|me down >!with|to",
            "found ~3 cold|dead|stiff *6 $su_rope",
            "wrists|wrist|throat|veins ~1 slashed|slit",
            "$su_wrists ~1 slashed|slit|cut|opened *8 water|blood|red|tub|bleeding|pale",
            "tub|bathtub|blood|bloody|water|bleeding *6 $su_wrists ~1 slashed|slit|cut|opened",
            "$su_cut *8 deeper|deep",
            "$su_cut ~1 $pos wrists|wrist|veins *12 red|pink|bloody",
            "$su_cut _1 wrists|wrist *8 bleeding|blood",
            "blood everywhere|all|pouring|gushing|spurting *6 $su_cut",
            "!$su_unreal $su_cut $su_own own? throat|neck|artery|jugular",
            "jumped|leapt from|off|out _3 floor|story|window|roof|balcony|bridge|building|overpass",
            (
                "cut him|her|them? down _1 from|off _3 $su_rope|rafter|beam|ceiling|door|vent|"
                "shower|bunk"
            ),
            (
                "burned|burning|burnt|burns|scalded|scalding|branded|branding|seared|singed|blistered|pressed|held|holding _5 hand|hands|arm|arms|leg|legs|"
                "palm|fingers|thigh|stomach|face|skin _6 purpose|purposely|intentionally|"
                "intentional"
            ),
            "gunshot|gsw|shot|shotgun|stab *6 self inflicted",
            (
                "swallowed|swallowing|swolowed|swollowed|swallows|gulped|gulping|ingested|downed|ate|trago|tragó _5 battery|"
                "batteries|razor|razors|blade|blades|glass|magnets|magnet|screws|nails|needle|"
                "needles|coins|pins|pilas|vidrio"
            ),
            "$su_cut _3 $su_cutpart *8 stitches|sutures|staples|stitched",
            "corto|cortó|cortado las|los venas|muñecas|munecas",
            "!$su_unreal $su_slit _1 $su_own _2 $su_cutpart",
            "!$su_unreal $su_cut _2 $su_own|$su_self _6 $su_deep",
            (
                "$su_cut|cuts|lacerations|laceration|wound|wounds _4 deep|bone|fat|artery|tendon|"
                "bleeding|gushing"
            ),
            (
                "deep _1 cut|cuts|laceration|lacerations|gash|wound|wounds _3 $su_cutpart|$su_self|"
                "self"
            ),
            "stabbed|stabbing|shot|stab|stabs _1 $su_self",
            "self inflicted|inflicted gsw|gunshot|stab|burn",
            "!$su_unreal set|lit|sets|setting $su_self _1 on? fire|ablaze|afire|alight",
            "immolated|immolating $su_self",
            (
                "hitting|banging|bangs|bashing|slamming|punching|banged|slammed|smashed _3 head|forehead|face|himself|"
                "herself _8 bleeding|blood|bloody|split|open|concussion|sangre"
            ),
            (
                "cutting|carving|pushing|gouging|stabbing|poking _4 own|his|her _1 eye|"
                "eyes|stomach|"
                "genitals"
            ),
            (
                "jumped|stepped|leapt _2 off|from _5 broken|legs|leg|hip|landed|fell|bleeding|"
                "unresp|unresponsive|ground|pavement"
            ),
            "jumped|leapt|stepped off|from _3 $su_height",
            "se disparo|disparó|quemó|quemo",
            "bleeding _4 $su_vital",
        ),
        says=(("self_harm_now", "serious"),),
        denied=(("self_harm_now", "none"),),
        kinds=("self_harm",),
    ),
    Rule(
        # From both arms nobody bleeds by a fall; with the blade beside, it is told whose hand it was.
        id="harm.limbs-bleed",
        phrases=(
            "bleeding|blood|bleeds ~2 from|out|of|down ~1 both|his|her|the? arms|wrists|wrist|forearms|thighs",
            "arms|wrists|wrist|forearms|thighs ~2 bleeding|bloody|bleed",
        ),
        signs=("su_limbs_bleed",),
        tight=True,
    ),
    Rule(
        id="harm.bleeding",
        phrases=(
            "bleeding ~2 lot|alot|bad|badly|heavily|everywhere|profusely|through|steadily|steady|mucho",
            "blood|sangre ~1 everywhere|all|pool|pooling|spurting|gushing|pouring|soaked|under|mucha",
            "lots|lot|pool|much|trail|mucha of? ~1 blood|sangre",
            "wont|cant|not ~2 stop ~2 bleeding|blood",
            "soaked|soaking ~1 through|thru|towel|shirt",
            "towel|towels|shirt|sleeve|sheets|carpet|rug|bandage|gauze ~1 soaked|soaking|drenched|saturated",
            "cant|wont ~2 make|get it stop|stopped",
        ),
        signs=("su_bleeds",),
    ),
    Rule(
        id="harm.little",
        phrases=(
            "bleeding|bleed|blood _1 a? little|minor|stopped|controlled|minimal|light|slight",
            "not|isnt deep|serious|bad",
        ),
        says=(("self_harm_now", "minor"),),
        turn=Turn.SETTLES,
        whole=True,
        follows=True,
    ),
    Rule(
        id="harm.none",
        phrases=(
            "no ~1 marks|cuts|scratches ~1 on|to ~1 $su_own arms|arm|wrists|wrist|forearms|legs|thighs",
            "no|denies|denied|neg|negative si|hi hi|si|and sh|nssi",
            "no|denies|denied _2 $su_si|si|hi|suicide *3 self harm|injury",
            "denies|denied _2 $su_si|si|hi|suicide *3 self harming",
            "no|denies|denied _2 $su_si|si|hi|suicide *4 or|nor|and self? harm|harming|injury|selfharm",
            "= no|denies|denied|neg|negative|without sh",
            "no to ~1 self? harm|selfharm|cutting",
            "si|hi sh|nssi denied|neg|negative|none|no",
            "used to|2 ~1 cut|burn|self|selfharm *10 not|hasnt|havent ~1 in|for|since",
            "cutting|selfharm|harming|burning *12 none today|tonight|now|this|since",
            "cutting|cut|selfharm|harm|harming *10 havent|hasnt ~1 in|for|since >!$span",
            "no ~2 si|hi|suicide|suicidal ~1 hi|si|or|nor|and self harm|harming|injury",
            "no new|fresh|visible|recent cuts|marks|scratches|wounds|injuries >!known",
            "denies|denied|no|hasnt|without cutting|cuts >!and|deep",
            "no cuts|wounds >!on|other|except|besides",
            "said|says|answered|answers|and|or|: no|nope to ~1 self harm|injury|harming",
            "said|says|answered|answers|and|or no|nope to selfharm|cutting",
            "doesnt|dont hurt|harm|cut|injure $su_self",
            "does|do not hurt|harm|cut|injure $su_self",
            "hasnt|havent|not cut|harmed|burned _1 in|for|since|today|tonight|lately",
            "no|without|neg ~2 !with|for self harm|injury|harming|cutting|inflicted|mutilation >!he|she|i",
            "denies|denied _2 self harm|injury|harming|cutting|inflicted|mutilation",
            "no|any ~1 selfharm|sib|nssi",
            "denies|denied _1 selfharm|sib|nssi",
            "!hed|shed|id|would|will|wouldnt|ill hasnt|havent|didnt|never _1 hurt|harm|harmed|cut|injured|injure $su_self >!since|badly|before|this|so|bad|until|till|seriously",
            "did not hurt|harm|cut|injure $su_self >!badly|bad|seriously",
            "hasnt|havent|not done anything|nothing|harm to $su_self",
            "!would|will|could|might|never not hurt|harmed|cut|injured|hurting|harming|cutting $su_self",
            "not been hurting|harming|cutting",
            "no se ha? lastimado|lastimo|cortado",
        ),
        says=(("self_harm_now", "none"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="suicide.no-self-harm-wish",
        phrases=(
            "denies|denied|denying _5 harming|harm|hurt|hurting $su_self|self",
            (
                "no|without|not|doesnt|dont|didnt _2 thoughts|wish|desire|intent|intention|intentions|plans|wishes|urge|plan|wanting|want|trying|plans|"
                "thinking _3 harming|harm|hurt|hurting _4 $su_self|self"
            ),
            "no|denies|denied _4 harming|hurting _3 or|and self|himself|herself|myself",
            "denies|denied|denying _3 self harm|harming",
            "no|without thoughts|urges|wish|urge|desire|intent|plans _2 self harm|harming",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
    ),
    Rule(
        id="harm.wish",
        phrases=(
            (
                "$su_want|$su_think|$su_threat|$su_will _2 hurt|harm|cut|hurting|harming|cutting "
                "$su_self"
            ),
        ),
        says=(),
        kinds=("self_harm",),
    ),
)
