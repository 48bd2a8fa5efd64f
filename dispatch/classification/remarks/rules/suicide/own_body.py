"""A rope, a weapon, exhaust, fuel or a blade at one's own body."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Said of what will be, and not of what is done.
        id="suicide.will-use-it",
        phrases=(
            "$su_will to|2? ~1 use ~3 $su_gun|$su_knife|$su_rope|it|that|one ~1 on|against $su_self",
        ),
        says=(("suicide_ideation", "intent"),),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.would-use-it",
        phrases=(
            "$su_would|$su_threat|$su_want to|2? ~1 use|using ~3 $su_gun|$su_knife|$su_rope|it|that|one ~1 on|against $su_self",
        ),
        says=(("suicide_ideation", "method"),),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Raised against others, and not held to the own head.
        id="mask.raised-over-the-head",
        phrases=("$su_gun|$su_knife ~3 over|above $su_his|her|their|the own? head|heads",),
        masks=True,
    ),
    Rule(
        id="suicide.noose",
        phrases=(
            "noose|rope|cord ~1 made|tied|up|ready|hung|looped *6 on|onto|atop ~2 chair|stool|stepstool|bucket|ladder|crate",
            "$su_tied|tied|tying|wrapped|wrapping|looped|knotted|put|puts|got|had|has ~4 $su_rope ~3 around|round|on|over|and|to|al|about ~1 $su_his|her|my|the? own? neck|throat >!out|off",
            "$su_rope *16 standing|stands|stood|balancing|climbed|balanced ~1 on|onto|up ~3 $su_stool",
            "standing|stands|stood|balancing|balanced ~1 on|onto|up ~3 $su_stool *16 $su_rope",
            "$su_rope ~4 $su_his neck|throat",
            "wearing|wears|wore ~1 noose >!necklace|costume|tie",
            "$su_tying _6 vent|door|bunk|bar|rod|pipe|hook|beam|rail|railing|banister|doorknob _4 head|neck ~1 through|in|thru|into",
            "$su_rope ~3 over|from|to|on|around ~3 branch|beam|rafter|rafters|tree|limb|pipe|door|rod|hook|fan|joist *10 up on|onto ~2 $su_stool",
            "soga|cuerda|lazo|cinturon|cable|sabana _2 en|al|del|por _1 cuello",
            "rope|noose|ligature|soga|cuerda _1 is|hes|shes? on >!the|a|bed|floor|table|hand|order|him",
            "$su_rope *8 chair|stool|bucket|ladder|crate under|kicked|beneath|out",
            "chair|stool|bucket|ladder|crate *6 $su_rope _2 around|on|up|tied|ready|neck",
            (
                "$su_rope|something|scarf|hose|cable|string|laces _3 around|round|on|over|to|aroun "
                "$su_own? $su_his? neck|throat"
            ),
            "noose on",
            "!hands|hand|arm|arms|fingers|chain|necklace|camera|towel|headphones|leash around|round $su_his _1 neck",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.hanged",
        phrases=(
            "hanging|hung|hanged|hangnig|swinging *8 cut|got|took|lifted|brought him|her|them? down",
            "cut|cutting|cuts him|her|them|me|myself|it down >!with|to",
            "$su_rope *14 cut|cuts|cutting|took|lifted|got ~1 him|her|them|me down",
            "rope|noose|cord|sheet _6 swinging|dangling >!on|by|at",
            "cold|stiff|lifeless|deceased *6 rope|noose|soga",
            "rope|noose|soga *6 cold|stiff|lifeless|deceased",
            "choking|strangling|strangled|choked|suffocating|suffocated|smothering|smothered|electrocuting|electrocuted|drowning|asphyxiating|garroting $self",
            "rope|noose|ligature _2 broke|snapped|gave|slipped|ripped",
            "$su_rope *16 stepped|kicked|jumped|kicking|stepping|kicks ~3 $su_stool",
            "stepped|kicked|jumped|kicking|stepping|kicks ~1 off|away|out|from ~2 stool|chair|bucket|crate|stepladder|ladder *16 $su_rope",
            (
                "cut|cutting|took|got|brought|lifted|lifting|holding him|her|them|me? down|up _1 "
                "from|off _3 $su_rope"
            ),
            (
                "!$su_rope|clothes|coat|coats|shirts|curtains|lights hanging|hanged|hangnig|hangin|hung >!the|a|an|up|some|it|another _4 $su_rope|rafter|rafters|beam|tree|closet|"
                "shower|pipe|door|garage|vent|basement|attic|bunk"
            ),
            (
                "is|hes|shes|him|her|found hanging|hangnig|hangin|hung|hanged >!out|around|w|with|"
                "up|on|at|onto"
            ),
            "found|is|body|subj|subject|male|female|he|she hanging|hung|hanged >!her|his|the|a|it|up|out|around|some|my|on|onto",
            "hung|hanged|ahorco|ahorcó|colgo|colgó $su_self",
            "se ahorco|colgo|ahorcó|colgó",
            "ahorcado|ahorcada|colgado|colgada",
        ),
        says=(("suicide_behavior", "in_progress"),),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="harm.hanged",
        phrases=(
            "encontraron|encontro|encontró|encontre|encontré|hallaron ~2 colgado|colgada",
            "hung|hanged|ahorco|colgo $su_self",
            "found _3 hangnig|hangin",
            "found _2 hanging|hung|hanged",
            "se ahorco|colgo",
            "ahorcado|ahorcada",
        ),
        says=(("self_harm_now", "serious"),),
        kinds=("self_harm",),
    ),
    Rule(
        id="suicide.at-own-body",
        phrases=(
            "razor|razors|razorblade|boxcutter|scalpel|glass|shard ~1 at|to|on|against|across|over ~1 her|their|my own? wrist|wrists",
            "$su_gun|$su_knife to|at|against|in|under|into head|temple|chin|mouth|throat|wrist >!of",
            "he|hes|male|m ~3 !to|gonna|will|would|about|of cut|cutting|slit|slitting|slashed|slicing|sawing his own? throat",
            "she|shes|female|f ~3 !to|gonna|will|would|about|of cut|cutting|slit|slitting|slashed|slicing|sawing her own? throat",
            "i|ive|im ~3 !to|gonna|will|would|about|of cut|cutting|slit|slitting|slashed|slicing|sawing my own? throat",
            "$su_knife|$su_gun ~4 to|at|against|on|into her $su_head|wrist|wrists *10 she|shes will|wants|gonna|going|do|is|hell|says",
            "$su_gun|$su_knife|it ~6 side|back|top|roof|middle|front of $su_his|her|my own? $su_pose",
            "the|his|a|my|dads|loaded|her 45|38|357|44|22|380|30 *8 in|to|against|under|on ~1 $su_his $su_side? $su_head",
            "$su_gun|$su_knife *16 $su_holds ~1 it ~2 to|at|against|under|in|into|inside|on|up ~1 $su_his _1 $su_pose",
            "tip|point|barrel|muzzle|blade|edge|nozzle ~2 on|to|against|under|in|into|inside ~1 $su_his $su_side? $su_head|wrist|wrists|belly|ribs|gut|tongue|teeth|eye",
            "tip|point|barrel|muzzle|blade|edge ~2 on|to|against|under|in|into|inside my $su_side? $su_head|wrist|wrists|belly|ribs|gut|tongue|teeth|eye",
            "$su_self ~3 holding|with|w|w/|pressing|pointing ~3 $su_gun|$su_knife ~1 at|to|against|on|under|in her|his|own|their own? $su_head|wrist|wrists",
            "$su_gun|$su_knife ~3 to|at|against|under|on|in|into|inside ~1 own $su_side? $su_head|wrist|wrists|ribs|belly|stomach",
            "!to|of|about|not|never cut|slit|slashed|cutting|slashing|sawing $su_own own ~1 throat|neck|jugular|wrist|wrists",
            "$su_knife|$su_gun to|against|on $su_own rist|rists|wrst|wirst|trhoat|tempel",
            "$su_gun _1 under|inside|in|into|against his|her|their|own|the? _1 chin|mouth|jaw|temple",
            "corto|cortó|cortando|cortado las|sus venas|munecas|muñecas",
            "!$su_unreal pulled|pulls ~2 trigger _2 didnt|wouldnt|not|did ~1 go|fire|work|shoot|happen",
            "pulled|pulling|squeezed|pulls ~2 trigger _8 misfired|jammed|click|clicked|nothing|misfire|fire|empty",
            (
                "$su_gun|$su_knife _6 to|at|against|in|under|up|into his|hers|own|their own? $su_side? "
                "$su_head|wrist|wrists"
            ),
            (
                "pressed|pressing|held|holding|holds|pushing|pushed|jabbing|poking|dragging|drags|"
                "dragged|drawing|drew|running|ran|sliding|put|puts|putting|has|got _6 to|at|"
                "against|on|over|across|along|in|under|into _1 own $su_head|wrist|wrists|$su_vital"
            ),
            (
                "pressed|pressing|held|holding|holds|dragging|drags|dragged|drawing|running|"
                "sliding|sawing|raking _6 over|across|against|along|to|at $su_his $su_vital|wrist|"
                "wrists"
            ),
            "$su_gun|$su_knife _4 to|at|in|against|under|into _1 own $su_side? $su_head",
            (
                "$su_gun|$su_knife _4 to|at|in|against|under|on|into|toward|towards|up|inside _2 "
                "$su_his own|right|left|r|l? $su_head|wrist|wrists"
            ),
            "$su_gun|$su_knife _4 !talking|talks|yelling|speaking|mumbling|muttering|laughing|screaming|singing|talkin to|at|against|toward|towards|contra $su_self",
            "$su_gun|$su_knife _3 to|at|in|against|under|on _1 own $su_head|wrist|wrists",
            (
                "pointed|pointing|aimed|aiming|holding|puts|putting|put|pointing _3 at|to|"
                "on|against "
                "$su_self"
            ),
            (
                "i|im|ive|ill _6 $su_gun|$su_knife _4 to|at|in|against|under|on _1 my own?"
                " $su_head|"
                "wrist|wrists"
            ),
            "pistola|cuchillo|navaja|arma _3 en|a|contra _2 cabeza|sien|boca|cuello|garganta|pecho",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="pose.it-handed-over",
        phrases=(
            "it|one|that ~2 to|at|against|under|in|into|inside|on|up|underneath ~1 $su_his|her|my _1 $su_pose *12 handed|gave|surrendered ~1 it|that|$su_gun|$su_knife ~1 to|over|up",
        ),
        signs=("su_put_away", "su_own_body", "su_handed_over"),
        masks=True,
    ),
    Rule(
        id="pose.it-laid-down",
        phrases=(
            "it|one|that ~2 to|at|against|under|in|into|inside|on|up|underneath ~1 $su_his|her|my _1 $su_pose *12 laid|put|set|handed|lowered ~2 it|down|back|to|away >!temple|head",
        ),
        signs=("su_put_away", "su_own_body"),
        masks=True,
    ),
    Rule(
        # Whatever was done to another before.
        id="pose.it-at-his-own",
        phrases=(
            "$su_holds ~2 it|one|gun|knife|pistol|rifle|that ~1 to|at|against|under|in|on his|her|their own >!house|home|car|truck|yard|property|kids|mother|son|family",
        ),
        signs=("su_own_pose",),
        tight=True,
    ),
    Rule(
        id="pose.it-at-own-body",
        # "Put it to his temple": what it is stands elsewhere.
        phrases=(
            "$su_holds ~1 it|one|that ~2 to|at|against|under|in|into|inside|on|up|underneath ~1 $su_his|her|my _1 $su_pose",
            "it|one|that|still ~1 to|at|against|under|in|into|inside|underneath $su_his|her|my _1 $su_pose",
            "its|it|hes|shes ~2 on|to|against|across $su_his|her|my ~1 wrist|wrists|throat|vein|veins",
            "$su_holds|with|w ~1 it|gun|knife|pistol|rifle|shotgun ~1 to|at|on|against his|her|my own >!house|home|car|truck|yard|property|business|kids|mother|son|family",
            "$su_holds|with|w ~2 it ~1 under|to|against|in chin|throat|temple|head|mouth",
        ),
        signs=("su_pose",),
        past=(("suicide_behavior", "lifetime"),),
    ),
    Rule(
        id="thing.needle-in",
        phrases=("needle|syringe|rig ~4 in|to|into ~1 my|his|her|the arm|vein|neck|leg",),
        signs=("su_needle",),
    ),
    Rule(
        id="attempt.at-her-body",
        phrases=(
            "$su_knife ~2 to|on|against|at $su_his|her|my own? ~1 arm|arms|forearm|forearms|vein|veins >!rest",
            (
                "$su_gun|$su_knife _4 to|at|in|against|under|on|into|toward _1 her own? $su_head|"
                "wrist|wrists"
            ),
            "$su_gun|$su_knife to|at head|throat|neck|temple|chest|wrist|wrists",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        about_suicide=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Objects swallowed on purpose are harm, and of dying nothing is said.
        id="harm.objects-on-purpose",
        phrases=(
            "swallowed|swallows|swallowing|swolowed|swollowed|ate|ingested|trago ~4 battery|batteries|magnet|magnets|coin|coins|screw|screws|pin|pins|paperclip|paperclips|pen|spoon|fork|glass|marble|marbles|ring|key|keys|objects|object|staples|nails|needles ~2 $su_purposely",
        ),
        says=(("self_harm_now", "serious"),),
        kinds=("self_harm",),
        masks=True,
    ),
    Rule(
        # In the thigh or the hand, with no word of dying: harm, and no attempt.
        id="harm.stabbed-a-limb",
        phrases=(
            "stabbed|stabs|stabbing|cut|gouged $su_self ~1 in|through ~1 $su_own? ~1 thigh|leg|hand|foot|arm|forearm|calf|knee|shoulder|finger|palm",
        ),
        says=(("self_harm_now", "serious"),),
        kinds=("self_harm",),
        masks=True,
    ),
    Rule(
        id="suicide.shot-self",
        phrases=(
            "jumped|leapt|leaped|dove|stepped|threw|ran|walked $su_self? in|into front of _2 $su_traffic",
            "!to|of|about|threatening|like|by|via|considering|contemplating|from|wants|suicide he|she|male|female|subj|person|someone|is|man|woman|hes|shes jumping off|from _3 $su_height|pier|deck|dock|wall",
            "drove|driven|driving $su_own? _1 car|truck? _1 into|off _3 river|lake|bridge|cliff|ocean|water|wall|tree _4 purpose|die|kill|suicide|intentionally",
            "jumped|leapt from|off|out _4 floor|story|window|balcony|bridge|roof|deck|garage",
            "jumped|leapt|leaped off|from|out _5 $su_height",
            "self inflicted|inflict|inflictd _2 gsw|gunshot|shot|stab|stabbing|wound|shotgun",
            "gsw|gunshot|shot|shotgun|stab|wound|wounds *6 self inflicted|inflict",
            "selfinflicted _2 gsw|gunshot|wound|shot|stab",
            "shot|shoots|stabbed $su_his own? $su_side? $su_head",
            "shot|stabbed|hung|hanged|drowned him|her|my self",
            "se pego|dio|metio|pegó|dió|metió un? tiro|balazo|plomazo",
            "turned|used|fired _3 $su_gun on $su_self",
            "$su_did $su_self >!full|up",
            "!$su_unreal blew|blown|blows|shot|shooting ~1 $su_his|her|my|own own? ~1 head|brains|face|jaw|chest off|out|open",
            "!$su_unreal fired|fires|discharged ~3 at|into ~1 $su_self",
            "!$su_unreal fired|fires|discharged ~3 at|into ~1 own $su_aimed|$su_head",
            "se disparo|disparó|apuñalo",
        ),
        says=(("suicide_behavior", "in_progress"), ("self_harm_now", "serious")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal", "self_harm"),
    ),
    Rule(
        id="suicide.seen-to-jump",
        # Of the witness and the bystander it is not said.
        phrases=(
            "saw|seen|watched|witnessed|sees ~4 jump|jumps|jumping|leap|go|went off|from|over|out|into|in ~4 $su_height|pier|river|train|traffic >!years",
        ),
        says=(("suicide_behavior", "in_progress"),),
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.exhaust",
        phrases=(
            "blown|blew|blow ~2 out ~2 pilot",
            "pulled|dragged|got|found|carried|hauled ~1 him|her|them|me|male|female|man|woman|husband|wife|son|daughter|dad|mom|brother|sister|father|mother ~1 out|in|inside ~2 car|truck|van|suv|vehicle|garage ~3 garage|shed|shop|barn? *6 motor|engine|running|idling|exhaust|fumes >!off|fire|smoke",
            "gas ~2 on ~4 pilot ~2 out|off",
            "head ~3 in|inside ~2 oven",
            "oven|stove *8 head ~1 in|inside",
            "dryer|hairdryer|toaster|radio|heater ~4 in|into ~2 tub|bath|bathtub|bathwater >!of",
            "car|engine|truck|motor|vehicle|suv|van|tailpipe running|on|idling|started *5 door|doors|garage|unit|shed|barn|windows|shop ~3 down|shut|closed|sealed|taped|stuffed",
            "garage|shed|unit|barn|shop|door ~2 closed|shut|down|sealed *6 car|engine|truck|motor|vehicle|suv|van running|on|idling",
            "running|idling car|engine|truck|motor|vehicle|suv|van ~3 in|inside ~2 garage|shed|shop|barn|unit",
            "garage _4 w|with _3 motor|engine ~1 going|started|on|on",
            "motor|engine|car|truck ~1 going|left|started in|inside ~3 garage",
            "gas|oven|propane|pilot|stove|burners|helium|nitrogen ~2 on|off|out|open|valve|tank *10 die|dying|suicide|goodbye|gone",
            "garage *5 motor|engine|car|vehicle|truck on|running|idling >!fire",
            "motor|engine|car running|on|idling _4 in _2 garage",
            "in|inside _3 garage _4 running|exhaust",
            "hose _4 exhaust|tailpipe|muffler|window",
            "exhaust|tailpipe _5 window|windows|garage|car|hose",
            "car|engine|truck running|on _4 garage _3 closed|shut|sealed",
            "garage _3 closed|shut|sealed _4 running|engine",
            "garage _3 car|engine|truck running|on",
            "charcoal|grill|burner _4 car|vehicle|tent|bathroom _3 sealed|taped|closed",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.fuel",
        phrases=(
            "$su_pours ~4 $su_fuel ~2 over|on|onto|all|across|down ~2 his|her|my|self|$su_self|him|me|clothes|shirt|pants|body|head|hair|legs|coat|jacket|own >!car|house|door|truck|porch|wife|husband|mom|dog|mower|grill|bed|ex",
            "$su_pours|sprayed ~1 $su_self|clothes|hair|shirt|body|head|clothing ~2 with|w|in|w/ ~2 $su_fuel",
            "doused|soaked|covered|drenched|doused in|with|w _1 gas|gasoline|gasolene|fuel|kerosene|lighter|diesel|accelerant|thinner",
            (
                "poured|pouring|pours|doused|dousing|covered|soaked|splashed|drenched|spraying _3 "
                "gas|gasoline|gasolene|petrol|diesel|fuel|kerosene|thinner _3 himself|"
                "herself|self"
            ),
            "gas|gasoline|gasolene|petrol|fuel|gasolina|kerosene _3 on|over|all|encima ~1 $su_self",
            "gas|gasoline|gasolene|petrol|kerosene|lighter|accelerant ~1 all ~1 over ~1 him|her|me|his|clothes|body|self|$su_self",
            "echo|echó|rocio|roció|baño|bañó _3 gasolina",
            (
                "poured|pouring|doused|dousing|covered|soaked _4 gas|gasoline|gasolene|petrol|"
                "diesel|thinner|alcohol|fuel|lighter|"
                "kerosene|"
                "gasolina _4 $su_self"
            ),
            "doused|dousing|poured|pouring|soaked $su_self _3 gas|gasoline|fuel|lighter|kerosene",
            "!$su_unreal set|lit|light|lighting|sets $su_self _1 on? fire|ablaze|afire|alight",
            "immolated|immolating|immolates $su_self",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.cut-to-die",
        phrases=(
            "!to|of|about|not|never|without|gonna|will|ill|threatening opened|opening|opens|open|cut ~2 vein|veins|artery|wrist|wrists",
            "$su_vital _1 $su_cut|opened|bleeding",
            "both|his|her|my ~1 $su_vital $su_cut|opened",
            "bled|bleeding _1 out",
            "!$su_unreal $su_cut _1 $su_cutpart",
            "charcoal|grill|hibachi|burner|coals _4 in|inside _2 car|vehicle|tent|bathroom|bedroom|room|truck",
            "!$su_unreal $su_cut $su_own _2 $su_cutpart",
            "!$su_unreal $su_cut $su_own _1 $su_vital",
            "bleeding|bleed|blood|sangrando _3 $su_vital",
            "slit|slashed|cut _1 both _2 $su_cutpart",
            "!$su_unreal cut|cutting|slashed|stabbing $su_self",
            "se corto|cortó|esta cortando",
        ),
        says=(("suicide_behavior", "in_progress"),),
        about_suicide=True,
    ),
)
