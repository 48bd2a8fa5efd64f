"""Pains, wounds, and signs that cannot wait."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.red-flag",
        phrases=(
            "breathing|respirations|resps ~1 stopped|ceased >!when|hard|fast",
            "frostbit",
            "baby is|s? coming >!home|over|to|back|with",
            "feels like pushing",
            "sz|szs|seizing|convulsed",
            "fit|fits ~3 shaking|foam|foaming|jerking|twitching",
            "foam|foaming|frothing|froth ~2 mouth",
            "shaking|jerking|twitching|stiffened|stiff _3 eyes ~1 rolled|rolling",
            "shaking|jerking|twitching ~2 foam|foaming|frothing",
            "elephant|weight|brick|vise|band|pressure _3 on|around $pos? chest",
            "temp|temperature|core ~3 80|82|84|85|86|88|89|90|91|92|93|94",
            "artery|arterial|spurting|gushing >!disease|bypass",
            "shallow|agonal|labored|rattling breathing|breaths|breath|respirations|resps|resp",
            "breathing|breaths|resp|resps|respirations shallow|agonal|labored",
            "breathing|resp|resps|respirations|rr ~1 2|3|4|5|6|7|two|three|four|five|six|seven >!mins|min|minutes|percent",
            "bagging|bagged|bvm|ambu",
            "bagging him|her|pt|male|female",
            "rescue|mouth|mouth breaths|breathing|to mouth?",
            "quit|quits|stopped ~1 breathing",
            "left|right|rt|lt|one|l|r|lado side|arm|leg|face|sided|hand|derecho|izquierdo _3 weak|weakness|numb|heavy|droopy|drooping|droops|limp|tingling|tingly|paralyzed|dormido|dead",
            "face|mouth|smile _2 droopy|drooping|droops|drooped|crooked|sagging",
            "now|is|are|hes|shes|went|going|goes|turned|turning|turns|getting|looks|look|all|male|female|m|f|yo|yom|yof|him|her|pt|roommate|friend|and|still _1 !in|a|the|dark|light $bo_blue in|at|and|not|around|on|cold|face|when >!$bo_garment|car|truck",
            "lips|lip|face|mouth|nails|fingertips|labios|cara _3 $bo_blue|grayish|greyish|ashen|ashy|cyanotic|discolored",
            "$bo_blue _2 lips|lip|face|mouth|faced|labios|nails",
            "cyanotic|cyanosis|ashen",
            "he|she|him|her|baby|pt|son|daughter|friend|roommate|they was|were|is|are blue|purple|bluish|cyanotic >!$bo_garment",
            "holding|clutching|clutched|clutches|grabbed|grabbing|grabs his|her|my|their chest >!of",
            "cant|cannot|couldnt|unable to? move|feel $pos legs|arms|arm|leg|neck|feet|toes",
            "stopped|quit shivering",
            "found|finds|find|saw|sees ~3 $bo_blue in|at|on|and|not|w|with >!$bo_garment|car|truck",
            "$bo_blue : gurgling|gurgles|snoring|cold|not|agonal|foaming",
            "cant|cannot|couldnt|unable to? catch it|$pos breath?",
            "hot|flushed skin",
            "skin hot|flushed",
            "$bo_od _1 blue|purple",
            "in sun all|for|since day|hours?",
            "pain|pains|pressure|tightness|tight|heaviness|squeezing|burning _2 in|across|of? $pos? chest|pecho",
            "duele|dolor|presion _2 pecho",
            "overheating|overheated|heatstroke|frostbitten",
            (
                "nosebleed|bleeding|bleed|sangrado|blood|nose _4 not|wont|cant|hasnt|isnt|doesnt "
                "_1 stop|quit|stopping|stopped|control|controlled"
            ),
            (
                "nosebleed|bleed|bleeding|fell|fall|head|hit *8 thinners|anticoagulants|eliquis|"
                "coumadin|warfarin|xarelto"
            ),
            "thinners *8 bleed|bleeding|nosebleed|head",
            "heads together|collided|knocked|banged|clashed",
            "copd *6 sat|sats|o2|oxygen|breathing|spo2",
            "no puede|puedo respirar",
            "dolor _3 pecho",
            "chest|pecho _1 pain|pains|pressure|tightness|hurts|hurting|dolor|tight",
            (
                "cp|anaphylaxis|anaphylactic|convulsing|convulsions|convulsiones|convulsionando|"
                "wheezing|asthma"
            ),
            "$bo_hard ~2 $bo_breath >!on|fine|ok|okay|normal|normally",
            "!the|that|this|a|some|you|stupid|crazy|dumb|old|lousy|rotten|fucking sob >!cut|stole|took|hit|who|that|story|sister|owes|neighbor",
            "gasping",
            "choking on|air",
            "seizure|seizures|seizing|siezure|seized|seizurs|ataque|seize|convulsing|convulsions|convulsion|convulsed|convulsiones|convulsionando",
            "stroke|cva|derrame|droop|drooping|droopy",
            "weak|weakness|numb|numbness|paralyzed _2 arm|side|leg|face|left|right|l|r",
            (
                "one|left|right|l|r|sudden _1 side|sided|weakness weak|weakness|numb|numbness|"
                "paralyzed?"
            ),
            "words|speech _3 scrambled|garbled|jumbled|slurred _3 droop|arm|sudden|side",
            "half|side of? $pos ~1 mouth|face ~2 moves|moving|droops|drooping|works|working|numb|down|fell",
            "blood|bleeding|bleeds ~3 from|out ~1 of? ~1 $pos ~1 ear|ears",
            "fell _6 head",
            "in|active|went|into labor",
            "contractions|crowning",
            "water broke|breaking",
            "left|right|one|l|r arm|leg|side|hand|half _1 wont|doesnt|not|isnt|stopped work|working|move|moving|respond|responding",
            "slurring|slurred|slurs|garbled|drooling ~2 all? ~2 sudden|suddenly",
            "sudden|suddenly _3 slurring|slurred|slurs|garbled",
            "giving|gave birth",
            "allergic reaction|to",
            "throat _1 closing|swelling|tight",
            "lips|tongue|face _1 swelling|swollen|blue",
            "blue lips",
            "hypothermia|hypothermic|frostbite",
            "heat stroke|stroke",
            "heart attack|stopped|infarto",
            "cardiac arrest|issues|event",
            "turning|turned|hes|shes blue|purple|morado",
            "stopped sweating",
            "epi pen|used|given",
            "coughing|vomiting|throwing _1 blood",
            "impaled|amputation|amputated",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        # Left out where the own hand did it.
        id="body.own-head",
        phrases=(
            "hit|hits|struck|bumped|cracked|split|banged|whacked|golpeo|golpeó his|her|my|their|its|la|su back? of? head|cabeza|skull|forehead",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        # Left out where a blow by the person made it, on the own head or on another's.
        id="body.blow",
        phrases=(
            "$bo_struck|lump|goose|knot|bump|dent _2 on|to|of _2 head|skull|forehead",
            "bleeding _2 from _2 head|scalp",
            "blood|bloody ~5 from ~1 $pos ~1 head|scalp|skull|forehead",
            "blood ~1 pouring|gushing|running|coming|dripping from|out|down ~2 head|scalp",
            "$bo_struck _3 $pos? back? of? head|skull|scalp|cabeza",
            "head|scalp|skull injury|trauma|wound|inj|laceration|lac|bleeding|gash",
            "hit|struck|bumped|cracked|split|golpeo|golpeó _2 head|cabeza",
            "pego|pegó|pegado|golpe|golpeado|dio|abrio|abrió|partio|partió ~1 en|la|su la|su? cabeza|frente|nuca",
            "choking",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.bleeding",
        phrases=(
            "bleeding heavily|profusely|badly|out|alot|lot|bad",
            "heavy|profuse|severe|massive|uncontrolled|arterial bleeding|hemorrhage|hemorrhaging",
            "lot|lots|alot|losing|lost|pool of? blood",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        id="body.lifeless",
        phrases=(
            "agonal|apneic",
            "neg|negative|no|zero resp|resps|respirations|breathing >!distress|issues|problems|trouble|difficulty",
            "barely|hardly|scarcely breathing",
            "face|mouth|smile ~1 droops|drooping|droopy|drooped|sagging|sags|crooked",
            "cant|cannot|couldnt|unable ~2 lift|raise|move|use|feel ~2 left|right|l|r|one arm|leg|hand|side|foot",
            "dont|doesnt|not|didnt think|believe|thinks|look|seem ~3 breathing",
            "$bo_not ~1 !from|after|keeps|stop|stopped breathing|breathe|respira|breathin|breating|breathng|brething",
            (
                "no|sin|without|not|isnt|stopped|aint ~1 breathing|respira|respirar|respirations|resps"
            ),
            "cardiac|respiratory|resp|full arrest",
            "turning|turned|hes|shes|lips|face|is|still|looks _1 blue|purple|morado",
        ),
        says=(("medical", "red_flag"),),
        whole=True,
    ),
    Rule(
        id="body.complaint",
        phrases=(
            "stomach flu|bug|virus",
            "back went|gave|goes|locked out|up",
            "pregnant _6 spotting|bleeding|cramping",
            "got|been|was maced|peppersprayed",
            "tosiendo|tos|tose|gripa",
            "holding arm|wrist|side|ribs|leg|knee|shoulder|elbow|hip|ankle|stomach|jaw|neck|back >!up|out|down|to|against",
            "clutching|cradling|favoring|guarding|nursing $pos? arm|wrist|side|ribs|leg|knee|shoulder|elbow|hip|ankle|stomach|jaw|neck|back|hand",
            "pt|patient|is|very|too|getting|so|feeling|feels|been|hes|shes|and weak >!signal|spot|pulse|voice|to|from|after|battery",
            "stepped on ~1 nail|glass|needle|tack",
            "fainted|faint|faints|syncope|syncopal|desmayo|desmayó|desmayado|desmayada >!of|heart|pulse|heartbeat|voice|smell|odor|sound|breathing|breath|line|noise",
            "shiner|nosebleed|nosebleeds",
            "fat|goose lip|egg",
            "$bo_hurt|hurt|injured|bumped|banged|wrenched|pulled|tweaked|strained $pos $bo_part >!$self",
            "dts|tremens|dopesick",
            "dope sick",
            "headaches|migraines",
            "$bo_part fx|fxs|frac",
            "kicking ~1 heroin|dope|fent|fentanyl|pills|opiates|benzos|methadone|habit >!down|in|out",
            "quit|quitting|stopped|went|going|coming|kicking ~2 cold turkey",
            "chipped|broke|broken|cracked|lost|knocked ~2 tooth|teeth",
            "coming|came off ~1 alcohol|booze|liquor|drink|heroin|fentanyl|fent|opiates|opioids|dope|pills|percs|oxys|benzos|xanax|methadone|kratom >!store|shelf|breath",
            "has|have|had|got|w|with ~2 shakes|dts",
            "the shakes|dts",
            "nail|fence|glass|hook|splinter|screw|tooth|bone|rebar|wire|fishhook|staple|stick thru|through ~1 $pos? $bo_part|boot|shoe|foot",
            "airbag|ball|branch|door|bat|rock|debris ~1 got|hit|struck|caught|clipped|smacked ~1 him|her|me|them ~1 in|on",
            "$bo_part is|are killing $he|me",
            "fingers|toes|feet|hand|arms|legs is|are|went|going|feel? numb|cramping",
            "hot coffee|oil|grease|water|soup ~2 on|onto|over ~1 $bo_part|him|her|self",
            "incision|wound|stitches|surgical|site _2 red|hot|open|oozing|infected|draining|opened|popped|swollen",
            "pinned|trapped|caught|crushed|smashed|jammed|sprained|twisted|dislocated|stubbed ~1 $pos? $bo_part",
            "rolled $pos? ankle|ankles|foot|wrist|knee",
            "shot $self|himself|self in|through|thru ~1 $pos? foot|hand|leg|toe|thigh|finger",
            "hives|rash|sting|stings|swelling|itchy|itching",
            "diarrea|calentura",
            "throwing|threw|vomiting|vomited|puking up? for|since|all|x|# >!over",
            "minor|small _1 injury|injuries|inj",
            "threw|throw|throwing|thrown out? $pos back out?",
            "duele|dolor|duelen",
            "in|lot|lots|severe|extreme|bad of? pain",
            "heat exhaustion|exhausted|cramps",
            "glucose|glucometer|sugar|bgl|cbg _2 lo|low|high|hi|#",
            "bs|bg #",
            "!to $bo_hurt >!pills|pill|meds|med|medication|medications|medicine|patch|patches|management|clinic|killers|contract|doctor",
            (
                "$bo_part is|are|was|really|still|bad|super|all? hurts|hurt|hurting|pain|injury|aching|aches|sore|swollen|sprained|infected|throbbing|pinned|trapped|crushed|stuck"
            ),
            "feels|feeling|felt _1 sick|ill|dizzy|faint|weak|nauseous|unwell|lightheaded",
            "low|blood|high|glucose sugar|bp|#|glucose",
            "is|are|was|feels|feel|feeling|felt|very|seriously|been|getting|really|fell|chronically|hes|shes|im|too|became|gravely|critically ill >!will|effects|be|go|get|do|kill|see|shoot|smoke|have|take|just|never|never|call|come|make|end|tell",
            "food poisoning",
            "bit|bitten|stung|bite|bites _2 by|from",
            "dog|snake|cat|spider bite|bit",
            "fell|falls|fallen _4 hip|knee|wrist|arm|ankle",
            "fell|fallen ~4 cant get",
            "skinned|scraped _1 knee|knees|elbow|elbows|hands|chin",
            "duele|dolor|le sangra",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # "Since yesterday" is now.
        id="body.complaint-since",
        phrases=(
            "vomiting|vomited|puking|sick|pain|fever|dizzy|weak|coughing|hurting|hurts|headache|diarrhea ~3 since|for ~2 yesterday|last|days|weeks|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning",
        ),
        says=(("medical", "minor"),),
        whole=True,
    ),
    Rule(
        # Left out where a drug explains it.
        id="body.signs",
        phrases=(
            "vomitando|vomitar|vomito|pale|diaphoretic|clammy|sweaty|nausea|nauseous|nauseated|dizzy|dizziness|lightheaded|mareado|mareada|nauseas",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # Stays where the person attacked somebody: it is told of the person by that name.
        id="body.own-wound",
        phrases=(
            "subj|subject|susp|suspect|actor|offender ~1 has|have|had|got|w|with a? cut|split|busted|bloody|broken|swollen|fat|injured ~1 lip|hand|nose|eye|knuckle|knuckles|finger|arm|brow|eyebrow|ear|chin|forehead",
        ),
        says=(("medical", "minor"),),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.wound",
        phrases=(
            "has|have|had|w|with|got :? ~1 cut|split|busted|bloody|fat|swollen lip|brow|eyebrow|chin|nose|ear|cheek|forehead",
            "cut|cuts|gash|scratch|scratches|bruise|bruises|burn|wound|blister|blisters on|to|above|across $pos? ~1 $bo_part",
            "has|have|had|w|with|got :? ~1 cut|split|busted|bloody|fat|swollen|bruised|scraped|skinned lip|lips|brow|eyebrow|chin|nose|knuckle|knuckles|ear|cheek|forehead|knee|knees|elbow",
            (
                "elbow|elbows|knee|knees|chin|hand|hands|lip|finger|face|shin|arm|leg|foot|toe is|"
                "are|elbows|looks? scraped|skinned|cut|bleeding|broken|swollen|bruised|scratched"
            ),
            "hand|arm|face|finger|leg|foot|chin|lip|knee|eyebrow|palm|thumb|forehead lac|laceration|lacs|gash",
            (
                "cut|split|bloody|busted|scraped|minor lip|hand|chin|knee|nose|finger|foot|elbow|"
                "wound|injuries|injury|lac"
            ),
            (
                "!to|cant|will|would cut|cuts|sliced|smashed|jammed|nicked|gashed|slit _1 $pos? _1 chin|finger|fingers|fingertip|palm|forehead|"
                "thumb|hand|"
                "foot|knee|toe|elbow|eyebrow"
            ),
            "splashed|burned|burnt|burns|scalded _8 $bo_part|self|himself|herself",
            "bleeding|bloody|scraped|skinned|swollen|bruised|infected $bo_part",
            "$bo_part blistered|blistering",
            "skin broke|broken",
            "sprayed|maced|pepper _3 eyes|face|burning",
            "cough|coughing >!syrup|medicine|drops|drop",
            "red|skin|burn|arm|hand and? blistering|blisters|blistered",
            "broken|broke|fractured _2 arm|leg|legs|hip|nose|ankle|wrist|ribs|rib|finger|foot|bone|hand|collarbone",
            "$bo_part is|are|was|looks|all? dislocated|bruised|cut|bleeding|broke|broken|fractured|deformed",
            "bruise|bruised|bruises|bruising|abrasion|abrasions|scrapes|scraped|welt|welts|burns|blisters|swollen|puncture|laceration|lacerations|lac|lacs|gash",
            "!to|cant|will|would burned|burnt|cut|cuts|sliced|broke|broken _1 $pos? _1 hand|hands|finger|fingers|thumb|foot|arm|leg|wrist|ankle|toe|knee|rib|ribs|nose|chin|lip|elbow|forearm|collarbone|hip|jaw",
            "arm|leg|wrist|ankle|hip|nose|hand|foot|finger is|are|was|looks|may|might be? _1 broken|broke|fractured|bleeding|cut",
            "small|minor|little _1 cut|cuts|wound|lac|laceration|scratch|scratches|bleeding",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        id="body.no-complaint",
        phrases=(
            "nothing wrong ~2 medically|physically",
            "nothing physically|medically wrong",
            "cleared medically",
            "fine|ok|okay|well physically|medically >!until|till|yesterday|before|except",
            "without complaint|complaints",
            "medically|med|medical cleared|clear >!him|her|yesterday|last|earlier",
            "not a scratch",
            "no one|nobody|noone needs ~2 ambulance|medic|medics|ems|medical",
            "no complaints|complaint of injury|injuries|anything >!else|other|except|but|besides",
            "no complaints|complaint of pain or|nor|and ~1 injury|injuries|anything",
            "no _1 medical|aid|ambulance|medics|ems _1 needed|wanted|required|necessary|assistance",
            "nadie|ningun|sin herido|heridos|lastimado|lastimados|lesionado|lesionados|lesiones",
            "no|neg|denies|denied|without|sin|negative|zero ~2 !other|badly|serious|seriously|severe|life|threatening $bo_injury >!of|other|except|besides|but|beyond|aside",
            (
                "not|isnt|wasnt|aint|arent|werent _1 !badly|seriously|severely|too|that|bad|gonna|going|to|trying|gunna|would injured|hurt >!himself|herself|anyone|anybody|the|her|him|me|"
                "anything|someone"
            ),
            "$bo_injury : no|none|neg|negative",
            "uninjured|unhurt|unharmed|ileso|ilesa",
            "nothing physical",
            "no _1 ems|ambulance|medics|unit _1 needed|necessary",
            "physically fine|ok|okay|well >!until|till|yesterday|before|except",
        ),
        says=(("medical", "none"),),
        whole=True,
    ),
)
