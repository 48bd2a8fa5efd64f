"""Heights, tracks, traffic and water."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # The rail of a railing is another.
        id="suicide.before-the-light-rail",
        phrases=(
            "!$su_unreal $su_settled|$su_moves ~4 front|path of ~2 light|commuter|metro|passenger|high rail|train >!car|cars|station|stop|platform",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Who works up there is not in danger by being there.
        id="mask.work-at-height",
        phrases=(
            "sitting|standing|sits|stands|sat|on ~3 curb|bench|bank|step|steps|wall|grass|rock|bucket ~1 by|near|beside|along|next|across ~2 $su_rails",
            "hand|hands|elbows|arms|forearms ~1 on|against|gripping ~1 rail|railing|handrail|guardrail|wall >!behind|outside|and|from",
            "light|commuter|metro|passenger|freight|high|monorail rail|rails >!ing",
            "rail car|cars|line|lines|station|yard|platform|service|pass|bus|stop|train",
            "legs|feet|leg ~1 over|on ~2 arm|armrest|back of",
            "jump|jumped|jumping|leapt|climbed|climbing|dove ~5 first|1st|ground|basement floor|level|window",
            "jumped|leapt|climbed ~6 and|then ~1 took off",
            "jumped|leapt|climbed ~6 and|then ~1 ran|fled|runs >!back",
            "dog|dogs|cat|deer|fish|puppy|squirrel ~1 jumped|jumping|jumps|fell|leapt ~1 off|from|into|in|out|over",
            "legs|leg|feet|foot ~1 hanging|dangling|off|over|out ~1 off|over|of|from|out? ~2 tailgate|couch|bed|chair|tub|bench|boat|stretcher|gurney",
            "worker|lineman|crew|welder|painter|inspector ~2 in|with|w ~2 bucket|lift|basket|harness ~2 over|off|at|on|near? ~3 $su_edge|$su_height",
            "hung|hanging|hangs|hang ~1 up? ~1 his|her|my|the|a|some|their|our? coat|coats|jacket|jackets|clothes|picture|pictures|curtain|curtains|sign|signs|lights|laundry|hat|bag|bags|keys|wreath|banner|flag|flags|painting|towel|towels|swing|hammock|plant|plants|poster|posters|decorations",
            "toddler|infant|baby|crawler ~1 is|was? ~1 standing|sitting|climbing|climbed|leaning|crawling|on|in|at ~3 $su_edge|window|$su_height",
            "feet|foot|legs ~2 up? on ~1 rail|railing|ledge",
            "car|truck|vehicle|veh|semi|trailer|bus|boat|van|suv ~2 hanging|dangling|teetering|hung ~1 off|over|from|on",
            "washer|washers|roofer|roofers|painter|painters|worker|workers|climber|climbers|lineman|linemen ~1 is|are|hanging|dangling|stuck|stranded ~1 dangling|hanging|from|off|on|at|up ~5 floor|building|side|$su_height|$su_edge",
            "cat|dog|kitten|raccoon|puppy ~2 stuck|stranded|trapped|out|up ~1 on|in|at ~3 $su_edge|$su_height",
            "fisherman|fishermen|angler|anglers|worker|workers|photographer|painter ~1 standing|sitting|leaning|perched|on ~3 $su_edge",
            "deceased|body|remains|corpse ~1 was? found|located|recovered ~1 at|near|under|below ~3 $su_height|pier|tracks|river|lake",
            "dare|dares|daring|dared|bet ~5 jump|jumping|leap",
            "ambulance|loading|sally|service|truck|garage|med|medic|bed|engine bay",
            "last|was|been|phone|pinged|pings|pinging|located|found|known seen|known|at|near ~2 at|near|by ~3 $su_height|pier|tracks|river|lake",
            "on|sitting|leaning|against|at ~2 guardrail|guard rail? ~1 drunk|intox|intoxicated|crying|resting|waiting|smoking|texting",
            "jump|jumped|jumping|dove|dived ~6 into ~2 pool",
            "dangling|dangles|dangled|holding|hanging ~1 $pos? keys|phone|purse|bag|backpack|camera|dog ~2 over|off|out|from ~3 $su_height|$su_edge",
            "jump|jumped|jumping|dove *8 bet|dare|dared",
            "foot|feet|leg ~3 off|on|slipped ~2 brake|gas|pedal|clutch|accelerator",
            "swimming|swim|swam|playing|wading ~1 w|with ~2 friends|family|kids|dad|mom|parents|brother|sister|group|class|husband|wife|boyfriend|girlfriend",
            "$su_water ~1 swimming|playing|wading ~1 w|with ~2 friends|family|kids|dad|mom|parents|brother|sister|group|class",
            "jump|jumped|jumping|jumps|leapt|climbed|dove|dropped ~6 to|2|while|trying ~2 flee|fleeing|evade|evading|elude|eluding|sneak",
            "jump|jumped|jumping|leapt|climbed|dove ~6 away|fleeing|running|escape|escaping|avoid|avoiding ~1 from? ~2 officers|police|cops|pd|deputies|fire|smoke|security|arrest",
            "kids|teens|teenagers|boys|juveniles|people|guys|group|students|youths|children|protesters|workers|girls are? jumping|jump|diving|climbing|playing|sitting|standing|walking|hanging|swimming|sledding|throwing ~5 $su_height|$su_edge|tracks|river|lake|road|street|water|rails|ice",
            "jump|jumped|jumping|dive|diving *8 for fun|swim",
            "rope|belt|cord burn|burns",
            "rope|noose|cord|belt|light|lights|sign|branch|wire|line|limb|gutter|bumper is|are|was hanging",
            "fishing|angling ~8 $su_edge|$su_height|pier|water",
            "$su_edge|$su_height|pier *6 fishing|pole|rod",
            "porch|steps|stair|stairs|wheelchair|bed|crib|boat ~1 rail|railing|handrail",
            "smell|smells|smelled|smelling ~3 exhaust|fumes|gas",
            "warming|warm ~2 up",
            "towel|headphones|lanyard|necklace|camera|hands|hand|arms|arm|stethoscope|ice|brace|collar|medal|badge|beads ~4 around|round|on ~1 neck",
            "scarf|tie|hood|lanyard|necklace ~3 caught|stuck|snagged *8 neck",
            "wearing|wears|wore ~4 scarf|tie|collar ~2 neck",
            "^ ~1 scarf|tie around ~1 neck",
            "photos|selfie|selfies|sunset ~4 $su_edge|$su_height",
            "pictures of|from|at|on|by the|a|each|sunset|view|city|friends|birds ~3 $su_edge|$su_height",
            "$su_edge|$su_height ~3 taking ~2 photos|pictures|selfie|selfies",
            "cat|dog|kitten|bird|pigeon|raccoon|drone|ball|clothes|laundry|flag|banner on|in|up|off|from|out|hanging|of ~3 $su_edge|$su_height",
            "leaned|leaning over ~1 $su_edge to? throw|vomit|puke|spit",
            "cord|umbilical _2 around|round _2 baby|babys|babies _1 neck",
            "washer|cleaner|roofer|painter hanging|dangling ~4 building|scaffold|rope|ropes|tower|platform",
            "umbilical cord",
            "working|tinkering|fixing|repairing|wrenching ~3 car|truck|engine|motor|exhaust|mower",
            "= car|truck|van|bus|cab window|windows",
            "garage|running|engine|car *4 mechanic|mechanics ~1 working|tuning|repairing",
            "ledge|edge|rail|wall|side|railing of|by|at|on ~1 pool|garden|fountain|planter|bed|couch|chair|seat|stage|tub|sandbox|sidewalk|curb",
            (
                "washer|washers|roofers|painters|linemen|workers|crews|climbers _4 $su_height|"
                "$su_edge|building|off|tracks|rails|ladder"
            ),
            "hanged up",
            "hit|hits|struck|bumped|cracked|split|smacked|banged|fell|fallen|falls|landed|lands|slipped|slips|tripped|tripping|cut|caught|broke ~4 on|against|into ~2 $su_edge|rails|platform >!over",
            "hanging|holding|hangs|holds|leaning|clinging ~1 on|onto|to to? ~2 $su_edge|handrail _6 drunk|intoxicated|wasted|hammered|vomiting|puking|dizzy|stumbling",
            # a film, a game, a dummy, a sport
            "$su_knife|$su_gun|$su_rope|hanging|$su_edge|neck|head *8 video|board|card game|games",
            "$su_knife|$su_gun|$su_rope|hanging|$su_edge|$su_height *8 movie|film|filming|tv|halloween|rehearsal|prop|mannequin|dummy|scarecrow|theater|theatre|stage|play|museum",
            "movie|film|filming|actor|halloween|mannequin|dummy|scarecrow|decoration|effigy|statue|prop|costume|bungee *8 hanging|hangs|noose|rope|hung|neck|$su_edge|$su_height",
            "base|bungee|ski|show jumper|jumpers|jumping|jump",
            "dangling|hanging|stuck ~4 zip|zipline|chairlift|lift|harness|swing|ride|monkey|paraglider|parachute",
            "$su_edge|balcony|roof|rooftop|overpass|tower _14 washer|harness|figure|metaphor",
            "climbed|climbing|hopped|jumped|climbs|hopping|jumping over? ~3 railing|fence|wall|gate|rail|barrier *5 to|and get|retrieve|sneak|steal|stole|enter|grab|skip|swim|took|got|rob >!hit|killed|run|away|struck",
            "sleeping|asleep|napping|slept|sleeps ~3 $su_edge|$su_height|platform",
            "toddler|infant|baby *8 neck",
            "neck *5 blinds|swing|lanyard|necklace",
        ),
        masks=True,
    ),
    Rule(
        # Over the rail once more: the way back that it names led out again.
        id="suicide.out-again",
        phrases=(
            "climbed|climbs|climbing|climb|stepped|steps|stepping|went|goes|going|gone|got|gets|crawled|swung|hopped|jumped|slid back ~1 over|across|past|through|around ~2 $su_edge|fence|barrier|side ~2 to|on|onto ~2 outside|other|wrong|far|outer|river|water|traffic",
            "climbed|climbs|climbing|climb|stepped|steps|stepping|went|goes|going|gone|got|gets|crawled|swung|hopped|jumped|slid back ~1 outside|out|up ~1 over|onto|on|of|past? ~2 $su_edge|fence|barrier >!to|and|with",
            "!comes|came|coming|safe|safely $be|hes|shes|now|then|right|gone|went back on|onto|over|outside|past|across ~2 $su_edge|tracks|rails|girder|beam >!duty|to|onto",
            "$be|hes|shes|now|then|gone|went|got back|again ~1 on|onto|over|outside|up ~2 $su_edge|tracks|rails|roof|there _1 after|since _4 off|down|back|away|in",
            "again ~1 over|outside|past|across|on|onto|atop ~2 $su_edge|tracks|rails",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        turn=Turn.SETTLES,
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Asked back, and stays outside.
        id="suicide.will-not-come-back",
        phrases=(
            "wont|wouldnt|refuses|refused|refusing|not ~2 come|coming|climb|climbing|step|stepping ~1 back ~1 over|inside|in ~2 $su_edge|fence|barrier",
            "$su_not|refuses|refused|refusing ~1 get|getting|come|coming|step|stepping|climb|climbing|move ~1 off|down|from ~2 ledge|rail|railing|edge|parapet|girder|crane|cornisa|barandal",
            "$su_not|refuses|refused|refusing ~1 get|getting|come|coming|step|climb|climbing|move ~1 off|down|from ~2 roof|rooftop|bridge|tower|building|ramp|overpass *8 jump|jumping|die|kill|end >!rope",
            "says|said|answers|answered no|nope _3 come|get|climb|step ~1 off|down|back|in ~2 $su_edge|roof|tracks|bridge|tower",
            "trying|tries|attempting|begging|asking|convince|persuade|pleading ~4 him|her|them|male|female|$kin ~1 to|into? ~1 climb|come|step|move|get ~1 back ~1 over|in|inside|off|from|onto ~2 $su_edge|fence|barrier|bridge|roof|side",
            "wont|wouldnt|refuses|refused|refusing|not ~2 come|coming|climb|climbing|step|stepping ~1 back ~1 to|on ~1 this|our|safe|right side",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # On the way there, and so not there yet.
        id="means.on-the-way-there",
        phrases=(
            "toward|towards|heading|headed ~1 to|for? ~2 tracks|bridge|pier|overpass|tower|trestle|river|cliff|dam|platform",
        ),
        says=(("means_access", "possible"),),
        masks=True,
        about_suicide=True,
    ),
    Rule(
        id="suicide.on-purpose",
        # Into traffic, water, a wall: that it was meant makes it an attempt.
        phrases=(
            "$su_went ~5 in|into|onto|off|front ~3 $su_way_of_cars|$su_water|$su_height|$su_steady|oncoming ~4 $su_purposely",
            "hit|struck by ~2 car|truck|bus|train|vehicle|semi|van|suv *8 stepped|jumped|walked|ran|dove|darted|threw|went|stepping|jumping|walking ~6 purpose|$su_purposely",
            "stepped|jumped|walked|ran|dove|darted|threw|went ~5 purpose|$su_purposely ~3 hit|struck by ~2 car|truck|bus|train|vehicle|semi|van|suv",
            "$su_purposely ~2 $su_went ~4 in|into|onto|off|front ~3 $su_way_of_cars|$su_water|$su_height|$su_steady|oncoming",
            "$su_went ~3 in|into|onto|on|front ~3 $su_way_of_cars ~2 to|2|so|trying|hoping ~4 hit|run|die|struck|killed",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.into-the-water",
        phrases=(
            "$su_water *14 not|isnt|wont|wouldnt|refuses|refusing ~2 coming|come|get|getting ~1 out|back|in|ashore",
            "$su_went|swimming|swims|floating ~4 $su_water *8 $su_bye",
            "wading|wades|waded|swimming|swims|walking|walks|keeps ~2 out|in ~1 further|farther|deeper *10 waves|water|surf|head|lifeguard|shore|chest|neck|chin|current|undertow",
            "$su_water *12 walking|wading|wades|walks|waded|swimming|walked|going|moving ~1 out|in|farther|further ~1 deeper|past|further|farther|deep",
            "walking|wading|wades|walks|waded|walked ~2 out|in|into|past|deeper ~3 $su_water *8 clothes|clothed|dressed|shoes|coat|up|goodbye|turning|stop|deeper|chest|neck|chin|past",
            "walking|wading|wades|walks|waded|walked ~2 out|into|past|deeper ~3 $su_water ~4 not|wont *4 stop|stopping|turning|answering|coming|answer|turn",
            "bricks|brick|rocks|rock|stones|weights|chains|cinder|cinderblock|dumbbell ~4 in|tied|on|around|to|strapped ~3 backpack|pockets|pocket|coat|jacket|bag|ankles|ankle|legs|waist|feet|body|pack",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.at-the-edge",
        phrases=(
            "been|up|sitting|standing|sits|stands|climbed|climbing|hes|shes|man|woman|male|female|person|kid|teen ~2 on|onto|atop ~2 bridge|overpass|viaduct|trestle ~1 fence|fencing|barrier|mesh >!line",
            "put|places|placed|threw|throws|throwing|putting $self ~2 in front of ~2 $su_traffic",
            "got|gets|gotten|went|dropped down ~4 in front of ~1 $su_traffic",
            "o/s of ~2 rail|railing|fence|barrier|bridge|guardrail",
            "sitting|standing|perched|seated|sits|stands the? $su_edge",
            "sitting|standing|sits|stands|stood|sat at|by ~2 ledge|edge|parapet|orilla|cornisa >!of",
            "in progress suicide",
            "under the? water *6 $su_self",
            "past|over|beyond|crossed|across ~1 yellow|safety ~1 line|strip",
            "on|up|atop|top ~4 crane|tower|watertower|roof|rooftop|ledge|silo|bin|billboard|arch|mast|antenna|steeple *8 $su_bye|jump|jumping|jumps",
            "lying|laying|lay|laid|lies|lays|lie ~2 in|on|across|behind|under|down ~4 front of ~1 $su_traffic",
            "lying|laying|lay|laid|lies|lays|lie ~2 in|on|across|behind|under|down ~4 wheels|wheel|tires|tire",
            "tied|chained|handcuffed|strapped|cuffed $su_self to|on ~2 tracks|rails",
            "outside|other|wrong|outer|far side? of? ~2 fence|railing|rail|barrier|cage|guardrail|mesh|parapet|ledge|barricade|handrail",
            "$su_height *10 outside ~2 fence|cage|barrier|mesh|netting|wall",
            "on|onto ~2 rails|tracks|vias *6 life|die|anymore|end|goodbye|sorry|done|moving|budge|leaving|getting|train",
            "!about|of|to|like sitting|standing|laying|lying|kneeling|sat|lay|stood|sits|stands|lays|lies|stays ~2 on|across|between|down ~3 tracks|rails|rieles",
            "sitting|laying|lying|kneeling|sat|lay|sits|lays|lies|laid ~2 in|on|across|down ~5 lane|lanes|interstate|freeway|highway|roadway|median|offramp|onramp|ramp|hwy *12 hit|die|let|kill|move|budge|end",
            "road|street|highway|freeway|tracks|lane|lanes|traffic *6 so someone|somebody|that|a|cars|they|he|she *3 run|hit|kill|runs|hits",
            "$su_height|$su_edge *8 stay|keep|get back|away or|and ~1 go|jump|jumps|goes|going",
            "freeway|highway|traffic|road|street|tracks|interstate|lane|lanes|cars *6 to|2 get|be hit|struck|run|killed",
            "freeway|highway|traffic|road|street|tracks|interstate|lane|lanes|cars *8 wants|hoping|wanting|waiting|hopes ~4 hit|struck|run|end|kill|killed",
            "underwater ~2 by? $self",
            "en las? vias",
            "fuera|afuera|orilla|filo|borde|lado de|del|el? _2 $su_edge|$su_height|puente|ventana|techo",
            "climbed|climbing|climbs|scaled|scaling|up|atop|top|out ~6 $su_height|$su_edge|crane|pole|tree|fire *14 jump|jumping|jumps|goodbye|goodbyes|die|suicide|let|end|kill|matarse|tirarse >!to|if|them|us|me|her|him",
            "standing|wading|waded|walked|walking|wades|swimming|swam|swims|floating _4 river|surf|lake|sea|ocean|bay|creek|pond|water|rio|mar|canal *10 not|wont|never|isnt|no _2 coming|come|back|return|returning|regresar",
            "tracks|rails *8 waiting|waits for|on _2 train|it|next",
            "waiting|waits|hoping for|on|that _4 to? hit|hits|kill|run|runs|strike $su_self|him|her|me|them over?",
            "outside|other|wrong of|side of? _2 fence|barrier|rail|railing|guardrail _5 holding|hanging|bridge|overpass|facing",
            "outer|outside|wrong|far side|edge of _3 rail|railing|fence|ledge|bridge|barrier",
            "legs|leg|feet over|hanging|dangling|off >!his|her|my|the",
            "sitting|standing|perched on|at edge|wall|parapet _5 legs|feet",
            "into|in|across|onto _2 traffic|highway|street|road|freeway|cars _4 trying|hoping|waiting|wants|wanting _2 hit|struck|run|killed",
            "on|onto|atop|top _5 tower|roof|rooftop|ledge|bridge|overpass|crane|silo|balcony|railing _6 ready|threatening|going|wants|trying|gonna _1 jump|jumping",
            "on|onto|atop|top _5 tower|roof|rooftop|ledge|bridge|overpass|crane|silo|balcony|railing _6 about to jump",
            "in|into _2 water|lake|river|ocean|pond|pool|sea _6 goodbye|drown|drowning|die|dying|kill",
            "dangling|clinging _2 off|from|over|to",
            "suicide in progress",
            (
                "lying|laying|standing|sitting|walking _3 road|street|roadway|highway|freeway|"
                "tracks _2 hoping|waiting|wanting _4 hit|hits|strikes|kill|runs"
            ),
            "!about|of|to|like laying|lying|kneeling|laid|lay|acostado|acostada _1 on|across|en _3 tracks|rails|vias",
            (
                "middle of _3 freeway|highway|interstate|tracks|traffic _4 trying|waiting|wants _2 "
                "get hit|struck"
            ),
            (
                "arriba|encima|sobre|en|del|al|por _3 $su_height|$su_edge _9 aventar|aventarse|"
                "tirar|tirarse|brincar|saltar|lanzar|lanzarse"
            ),
            (
                "punto|borde de aventar|aventarse|tirarse|brincar|saltar|lanzarse _4 del|desde|de|al _2"
                " $su_height|$su_edge"
            ),
            (
                "about|threatening|ready|trying|going|gonna|getting|waiting|wants|says to|2? jump "
                "_9 holding|hanging|over|outside|ledge|edge|rail|railing"
            ),
            (
                "other|wrong|outer|outside|far|river|water|road|traffic side of? _4 $su_edge|"
                "$su_height|fence|barrier"
            ),
            (
                "!him|her|them|it|me|baby|kid|yelling|looking|back over|outside|past|beyond|otro "
                "the|a|its|safety _2 $su_edge"
            ),
            "jumper|jumpers on|at|over|off|outside|from|up",
            (
                "!back|off|him|her|them|it|baby|me|looking|looks|looked|leaning|watching|talking on|over|outside|across|hanging|"
                "climbed|climbing|wrong|straddling|onto _3 $su_edge"
            ),
            "legs|leg|feet|foot|body ~2 over|across|hanging|dangling|off",
            "edge of|off _2 $su_height",
            "hanging|dangling|perched|leaning|clinging by? off|from|over|outside|out|onto ~5 $su_height|$su_edge >!smoking",
            (
                "climbed|climbing|climbs|climb|went|going|goes|got|gone|stepped|hopped|swung over "
                "_5 $su_edge"
            ),
            "climbed|climbing|climbs|over _3 fence|barrier|wall _4 bridge|overpass",
            (
                "on|en _2 $su_edge|roof|bridge|overpass|tower|puente|torre|azotea _6 jump|tirar|"
                "aventar|tirarse|aventarse"
            ),
            "se subio|trepo a|al _1 la? $su_height",
            "subio|subida|subido|trepado|parado|sentado _3 orilla|barandal|cornisa",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        past=(("suicide_behavior", "lifetime"),),
        kinds=("suicidal",),
    ),
    Rule(
        # "Climbed down off the tower" is no climb.
        id="suicide.down-again",
        phrases=(
            "climbed|stepped|came|moved|scooted ~1 back ~1 from|off|over|inside|in ~2 $su_edge",
            "climbed|came|comes|got|climbs ~1 back? down ~1 off|from ~3 $su_height|$su_edge|pole|crane|tree",
            "talked|helped|brought|coaxed|pulled|got|took|carried ~1 him|her|them|me|male|female|subj ~1 down ~1 off|from ~3 $su_height|$su_edge|pole|crane|tree",
            "pulled|grabbed|dragged|yanked|helped|got|coaxed|took|lifted ~1 him|her|them|me|male|female|subj|girl|boy|man|woman ~1 back? ~1 off|from|over|away ~1 from? ~2 outside|edge|ledge|railing|rail|parapet|tracks|rails ~1 of? ~2 railing|bridge|overpass|roof|deck|rail?",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="suicide.back-from-the-edge",
        phrases=(
            "climbed|stepped|slid|scooted|crawled|shimmied|inched|came|got|moved|swung|eased back ~1 over|onto|on|to ~1 to? our|my|this|safe|right|walkway|sidewalk|inside|road|roadway side",
            "led|talked|coaxed|guided|escorted|brought|helped|walked off|down|away ~1 from? ~3 $su_edge|tracks|rails|roof|trestle|bridge|tower",
            "bajo|bajó|bajaron|baja ~1 del|de ~2 puente|techo|azotea|barandal|torre",
            "climbed|climbs|stepped _1 back _1 in|over|inside|onto >!his|her|my|a|bed|truck|car",
            "walked|led|talked|coaxed|guided|brought|escorted|helped|pulled|got|took him|her|them|subj|male|female|me|patient ~1 off|out|down|away ~3 $su_edge|tracks|rails|roof|trestle|bridge|tower",
            "came|comes|come|climbed in|inside|down|back off|from ~4 $su_edge|roof|tower|bridge|tracks|trestle >!club|game|street|st|rd|road|inn|bar",
            "off wall|rail|ledge|edge|railing|tracks >!the|a|and|of|by",
            "stepped|climbed|came|talked|pulled|coaxed|moved|brought|helped _3 back|off|down|away|from _2 $su_edge",
        ),
        says=(("suicide_behavior", "recent"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Seen better from nearby: on this side of the rail after all.
        id="edge.inside-after-all",
        phrases=(
            "!back|climbed|came|pulled|got|helped|to inside ~1 fence|fencing|rail|railing|barrier|cage|guardrail|mesh|netting",
            "this|safe|right|near|walkway|sidewalk side of ~1 fence|fencing|rail|railing|barrier|guardrail",
            "not|isnt|wasnt|never over|outside|past ~1 fence|rail|railing|edge|barrier|ledge|it >!the",
        ),
        says=(("suicide_behavior", "unknown"),),
        turn=Turn.SETTLES,
        whole=True,
        follows=True,
    ),
    Rule(
        id="edge.no-jumper",
        # What was taken for a jumper is somebody at work, at play, or at rest.
        phrases=(
            "hes|shes|theyre inside ~1 fence|fencing|cage",
            "its|theyre|confirmed|confirms|only|just ~1 a|an|group|the ~3 washer|washers|roofer|roofers|painter|painters|climber|climbers|lineman|linemen|stuntman|cleaner",
            "hes|shes ~1 a|an|the window washer|washers|cleaner",
            "it|they is|was|were|are ~1 a|an|group|the ~3 washer|washers|roofer|roofers|painter|painters|climber|climbers|lineman|linemen|stuntman|cleaner",
            "it|he|she|they|hes|shes|theyre is|was|are|were? ~1 cleaning|washing|painting|fixing|repairing|filming|photographing ~4 window|windows|gutter|gutters|roof|antenna|sign|lights|banner|sunset|bridge",
            "has|have|wearing|w|with ~1 harness|permit >!bag",
        ),
        says=(("suicide_behavior", "unknown"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        whole=True,
        follows=True,
    ),
    Rule(
        # An engine that was forgotten, a pill too many: nobody meant it.
        id="attempt.by-mistake",
        phrases=(
            "forgot|forgotten ~2 turn|shut|turned|shutting|turning ~3 off",
            "took|taken|swallowed|drank|ate|left|running ~5 by mistake|accident",
        ),
        says=(("suicide_behavior", "unknown"), ("means_access", "unknown")),
        turn=Turn.SETTLES,
        whole=True,
        follows=True,
    ),
    Rule(
        id="means.at-the-edge",
        phrases=(
            "on|at ~2 top|upper|roof level|lvl|deck",
            "on|onto|at|end|out|along|over|off|to|edge _3 platform|tracks|walkway|ledge|pier >!yet",
            "parking structure|garage|deck _3 level|lvl|roof|top|edge|wall",
            (
                "on|onto|at|against|en _3 $su_edge|platform|bridge|overpass|overlook|"
                "viaduct|roof|rooftop|cliff|ledge|walkway|puente|tracks"
            ),
            (
                "!back|off on|onto|over|outside|at|hanging|standing|sitting|climbed|climbing _3 "
                "$su_edge|roof|rooftop|bridge|overpass|puente|azotea|orilla|tracks|balcony|cliff"
            ),
        ),
        says=(("means_access", "immediate"),),
        about_suicide=True,
    ),
    Rule(
        id="attempt.in-the-way",
        phrases=(
            "sitting|laying|lying|kneeling|sat|lay|sits|lays|lies|laid|standing ~2 in|on|across ~5 lane|lanes|interstate|freeway|highway|roadway|ramp|hwy|street|road",
            "!$su_unreal $su_went >!to|off|away|home ~4 in|into|onto|off|out ~3 $su_water >!house|town|road|park|hospital|city",
            "up to ~2 neck|chest|waist|chin|shoulders",
            "$su_went ~3 off|from ~1 platform",
            "!to standing|wading|wades|walked|walking|went|swimming|up|neck|floating ~3 in|into|onto|out ~3 ocean|river|lake|sea|surf|bay|ice",
            "is|hes|shes ~1 in|onto|out ~3 ocean|river|lake|sea|surf|bay|ice",
            "climbed|climbing|climbs|scaled|scaling ~5 tower|watertower|crane|mast|antenna|girder|girders|billboard|pylon|arch|steeple|silo|trestle|viaduct|bridge|overpass|railing|ledge",
            "gas|fumes|propane *12 taped|sealed|towels|stuffed >!off|by",
            "!$su_unreal drove|driven|crashed|steered|rammed|rolled|rode ~4 into|off|onto|in|toward|towards|under _3 pond|lake|river|tree|wall|bridge|pole|cliff|canal|oncoming|abutment|guardrail|semi|barrier|train|ocean|quarry|truck|median|tracks >!house|town|rd|road|station",
            "wrong way",
            "standing|sitting|laying|lying|walking|stepping|kneeling|running _3 in|on|into|front _3 traffic|train|trains|bus|buses|trucks|freeway|highway|tracks|rails|lanes|road|median|interstate|trafico",
            (
                "holding|hanging|hangin on|onto? w|with|by one|1|his|her _1 hand|arm|fingers|"
                "fingertips"
            ),
            (
                "!to|of|about|not stepping|steps|stepped|walks|walking|walked|running|runs|ran|"
                "jumps|jumped|darting|darted|lunging|throwing _3 in|into|front _3 $su_traffic"
            ),
            (
                "metio|metió|aventó|avento|camina|corre|parado|parada|acostado|acostada _3 "
                "$su_traffic|vias|calle|carretera"
            ),
            "on|in|onto _2 tracks|rails|vias",
            (
                "laying|lying|standing|sitting|walking|walked|running|ran|stepping|stepped|jumped|"
                "jumping _2 in|into|on|onto|front _3 tracks|traffic|interstate|"
                "highway|freeway|water|river|lake|ocean|rio|cars|vias"
            ),
            "se aventó|avento|tiro|tiró|lanzó",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        about_suicide=True,
        kinds=("suicidal",),
    ),
    Rule(
        id="attempt.jumped",
        phrases=(
            "rope|noose|cord|belt|sheet|ligature|branch|beam _3 broke|snapped|gave|slipped|ripped",
            "!$su_unreal $su_drank ~5 $su_poison",
            "jumped|leapt|dove|dived|went|fell ~3 off|out|from ~4 tier|window|floor|balcony|roof|story|deck",
            "pills|bottle|them _2 already|now in|inside her|him|me",
            "!$su_unreal drinking|drank|swallowed|swallowing ~2 bleach|antifreeze|cleaner|poison|gas|gasoline|cloro|raticida|veneno",
            "tied|looped|fastened|knotted ~6 and|then ~1 dropped|jumped|stepped",
            "jumped|leapt|leaped ~2 off|from|out|into",
            "stepped ~2 off|into|from ~3 bridge|roof|ledge|edge|rail|railing|platform|overpass|balcony|traffic|road|street|chair|stool|bucket|path|window|stand|beam|curb",
            "threw|throws|throwing|hurled|flung|launched $su_self ~1 off|from|out|into|down|over|at|against|in",
        ),
        says=(("suicide_behavior", "in_progress"),),
        about_suicide=True,
        kinds=("suicidal",),
    ),
)
