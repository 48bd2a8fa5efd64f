"""Too much of a drug, a medicine or a poison, and naloxone."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # What is seen outweighs what the person says.
        id="body.overdose-denied-and-seen",
        phrases=(
            "denies|denied|denying ~2 $bo_od|drugs|drug|use|using|taking|ingestion *10 pinpoint|nodding|needle|syringe|foil|gurgling",
        ),
        says=(("overdose", "suspected"),),
        kinds=("substance",),
        scope="body",
        masks=True,
    ),
    Rule(
        id="body.overdose",
        phrases=(
            "took|taken|taking|swallowed|ate|injected|did ~2 #|two|three|four|double|triple x|times ~1 what|his|her|normal|usual|dose|amount|prescribed|recommended >!temp|pulse|pressure|vitals|keys|phone",
            "took|taken|taking|swallowed|ate|injected|did ~2 #|two|three|four|double|triple x|times the dose|amount|normal|prescribed|usual|limit|recommended",
            "too many|much ~1 $bo_stuff|xannies|gummies|edibles|shrooms >!on|in|at",
            "reaction to|from ~3 smoked|snorted|vaped|injected|shot|edible|edibles|gummy|gummies|shrooms|drugs|molly|k2|spice|weed",
            "took|taken|swallowed|takes _2 lot|bunch|handful|ton of ~1 something|somethin|stuff|them|whatever",
            "drinking|drinks|swigging|sipping _5 sanitizer|isopropyl|rubbing|antifreeze|bleach",
            "took|taken|takes|taking|swallowed|ate ~3 two|three|four|five|six|seven|several|couple|few|# ~2 days|weeks|months worth|supply",
            "$bo_took ~2 days|weeks|months worth|supply ~1 of|at|in >!food",
            "found|finds ~1 $he|$kin|male|female|guy|man|woman|person|patron|customer|resident ~8 needle|syringe|rig ~1 out|beside|nearby|still",
            "patch|patches *6 ate|eat|eaten|chewed|swallowed ~2 another|one|it|them|more",
            "took|taken|popped|did _4 bars|blues|xans|percs|pills|oxys _3 and|then|plus ~1 drank|drink|drinking|liquor|vodka",
            "pills|tablets|pastillas is|are|s|just|started|starting? kicking|kicked|hitting ~1 in|him|her|me",
            "more ~1 $bo_drug|$bo_pills than ~2 should|shouldve|supposed|prescribed|meant|usual|allowed",
            "lost count|track ~3 many|much ~1 $bo_drug|$bo_pills ~2 had|took|taken|swallowed|did|ate",
            "$bo_poison|vape|nicotine|detergent|pods ~1 juice|liquid|fluid? in $pos mouth",
            "just took|swallowed|downed them >!to|home|out|off|for|from|with|back|away|into|in|down|on|and|there|up|by|over|at",
            "body packing|packer|packed|packs|stuffing|stuffer|stuffed|stuffs",
            "mule|muling|swallowed|ingested|inside|stomach|rectum|rectally|internally _8 bag|bags|baggie|baggies|balloon|balloons|packet|packets|pellet|pellets|condom|condoms|one|it _3 burst|bursts|ruptured|rupture|broke|broken|popped|leaked|leaking|opened|open",
            "bag|bags|baggie|baggies|balloon|balloons|packet|packets|pellet|pellets|condom|condoms _3 burst|ruptured|broke|popped|leaked|leaking|opened open? in|inside ~1 his|her|their|my|the stomach|belly|gut|him|her|rectum|system",
            "ate|eaten|swallowed|chewed|drank _16 turned|turns out ~2 be|were|was ~3 $bo_pills|$bo_drug|edible|edibles|thc",
            "$bo_drug|tranquilizer|tranquilizers|sedative|euthanasia|vet|veterinary _6 stuck|injected|injects|jabbed|stabbed|shot $self >!in|with|through",
            "$bo_drug|tranquilizer|tranquilizers|sedative|euthanasia|vet|veterinary _6 stuck|injected|injects|jabbed|stabbed|shot $self with|w ~1 it|some|one|all",
            "injected|injects|injecting|stuck|jabbed $self ~1 with|w ~3 dogs|cats|horse|horses|$bo_another|vet|animal|euthanasia|tranquilizer|sedative",
            "took|taken|takes|injected|given ~3 $bo_drug|meds|medicine ~1 two|three|four|five|six|several|multiple|# times ~1 tonight|today|this|now|in",
            "put|puts|putting away|down _3 whole|entire|full|pack|bottle|box|handful _4 $bo_pills|$bo_drug|aids",
            "choked|scarfed|wolfed|helped|dosed|medicated down|himself|herself ~1 to|with|a|all|the|# ~4 $bo_pills|$bo_drug",
            "$bo_pills|$bo_drug _3 in|inside $pos? mouth",
            "$bo_took _5 rubbing|isopropyl|denatured|wood|grain|hand alcohol|sanitizer",
            "bad|laced|fake|pressed|tainted pills|pill|dope|batch|blues|percs|xans|drugs|molly >!in|on|found|seized",
            "chewing|chewed|sucking|munching|munched on? ~5 $bo_pills|$bo_drug",
            "$bo_pills|$bo_drug|doses|meds ~3 at once >!again",
            "odd in|at|behind|inside the|a|stall|bathroom|room|bed|car|porta|his|her|my|restroom|alley",
            "se las|los tomo|tomó|trago|tragó",
            "ingested|swallowed|drank|drinking ~3 product|products|solution|cleaning|chemicals|chemical",
            "!has|have|with|w|holding|bought|found|for|had #|$bo_number tabs|pills|tablets|capsules|caps|pastillas of ~3 $bo_drug >!at|in|left|stolen|locked",
            "$bo_pills|$bo_drug _3 in|inside $pos? stomach|system|belly|body",
            "crushed|crushing|dissolved|ground|mixed ~6 $bo_pills|$bo_drug _8 drank|drink|swallowed|snorted|ate|shot|injected|drinking",
            "washed|washing|wash down ~4 $bo_pills|$bo_drug",
            "!food|lead|carbon|monoxide|sun|blood|ivy|co poisoning >!control|center",
            "through ~3 month|months|week|weeks|bottle|script|refill|supply|days|30|90 ~4 $bo_pills|$bo_drug",
            "organizer|pillbox|planner|minder|dispenser|blister|strip|strips|sheet|sheets _6 empty|emptied|gone|popped|punched",
            "shot|shoots|shooting up _3 too much|many|more",
            "overtook|overmedicated|overdid ~2 $bo_pills|$bo_drug|it",
            "exceeded|exceeding|beyond|double ~2 dose|dosage|recommended|prescribed",
            "took|taken|taking|injected|used|did more ~3 than ~2 prescribed|meant|usual|supposed|directed|intended|should|normal|dose|needed|planned|allowed|label",
            "took|swallowed|taken|downed|ate|gulped|popped ~2 handful|handfuls|fistful|palmful|mouthful",
            "overmedicated|overmedicating|overdoes of?",
            "toxicity|toxic level|levels|ingestion?",
            "opioid|opiate|drug|tylenol|lithium|acetaminophen toxicity",
            "threw|knocked|tossed|slammed|kicked back ~4 $bo_pills|$bo_drug",
            "chewed|chewing|sucked|licked ~3 patch|patches|$bo_pills|$bo_drug",
            "!influence|of|under|on|smell|odor unk|unknown pills|meds|drug|drugs|substance >!if|what|use|history",
            "pills|them|meds _2 already|now in|inside her|him|me|my",
            "#|$bo_number _1 $bo_drug ~3 gone|missing|empty|emptied",
            "swallowed|gobbled|gulped|downed|popped|ingested|guzzled|gobbling|swallowing|tragado|ingested _8 $bo_pills|$bo_drug|$bo_poison",
            "took|taken|swallowed|ate|downed ~1 them|those _3 all|every",
            "all|every of|last them|it|one _4 took|taken|swallowed|ate|downed|gone",
            "put|puts|shoved|stuffed|poured|threw|crammed|dumped|tossed _4 $bo_pills|pills|tablets|meds _3 mouth|throat",
            "put|puts|shoved|stuffed|poured|threw|crammed|dumped|tossed _4 $bo_pills|pills|tablets|meds _3 back|down >!the|a|on|onto|in|into|to|there|toilet|sink|drain|up",
            "finished|polished|knocked|drained|emptied|killed off|back? ~4 $bo_pills|$bo_drug",
            "se? paso|pasó de|con pastillas|dosis|droga|drogas|medicina",
            "se metio|metió|inyecto|inyectó ~2 mucha|mucho|demasiada|demasiado|droga|drogas|heroina|fentanilo|cristal _1 droga?",
            "!$bo_drink prescription|bottle|bottles|pack|packs|container|supply|refill|script _4 gone|empty|emptied|missing|short|used >!tank|house|fridge",
            "pill|pills|med|meds|medication|medicine|rx|prescription bottle|bottles|packs|pack|container|cards _3 next|beside|by|near|around|floor|scattered|open|empty|spilled|hand",
            "gave|given|giving|injected $self _2 twice|double|triple|extra|too|all|more|whole|# _2 insulin|$bo_drug|dose|doses|much|units",
            "#|$bo_number missing|gone|short ~2 $bo_drug|$bo_pills",
            "$bo_took ~3 handful|handfuls|mouthful|fistful|fistfuls|bunch of? _1 something|somethin|stuff|unknown|them|those|capsules|who",
            "deliberate|deliberately|intentional|intentionally|purposely|purposefully|willfully _2 $bo_od|took|swallowed|ingested|ingestion",
            "injected|shot|smoked|snorted|took|taken|used|swallowed|ingested|did|taking _3 more than ~3 prescribed|meant|usual|supposed|directed|intended|should|normal|dose|needed|planned|label|allowed|she|he|i",
            "too much _1 duster|dope|coke|cocaine|meth|molly|ghb|insulin|methadone",
            "cocaine|coke|weed|drugs|molly|meth|powder|joint|vape|stuff|it ~2 laced|spiked",
            "cocaine|coke|weed|heroin|meth _3 cut|mixed with|w fent|fentanyl|something",
            "$bo_took _2 handful|bunch|lot|bottle _6 $bo_pills|$bo_drug|pills|tablets",
            "mixed|mixing|mixes|combined|combining|washed|chased _5 $bo_pills|$bo_drug _4 $bo_drink|down",
            "$bo_od attempt|attempts",
            "intentional|intentionally|accidental|accidentally _2 $bo_od|ingested|ingestion|overdose|took|double",
            "$bo_took _6 $bo_poison",
            (
                "no|need|needs|needed|want|bring|grab $bo_narcan >!needed|required|necessary|training|kit|kits|"
                "class|classes|refill"
            ),
            "$bo_narcan _1 needed|please|now",
            (
                "given|gave|gives|took|taken _5 $bo_drug|meds|medication|dose|pill|pills|medicine "
                "_1 twice|double|again"
            ),
            "doubled|tripled|double|triple _3 $bo_drug|dose|meds|medication",
            "$bo_took _4 $bo_pills|$bo_drug and|y|with|w|w/|plus _2 $bo_drink",
            (
                "may|might|could|think|thinks|believes|afraid|maybe|probably _3 ingested|swallowed|"
                "overdosed|od|odd|oded >!ball|job|number|that|the|one"
            ),
            "hot shot|dose|load",
            (
                "tomo|tomó|trago|tragó|comio|comió|ingirio|ingirió|bebio|bebió|tome|tomé _4 "
                "pastillas|pastilla|medicamento|medicamentos|cloro|veneno|tabletas|frasco|bote|"
                "medicina"
            ),
            "!to|or|by|via|about|from|on $bo_od",
            "he|she|they|just|has|had|have|friend|who|mightve|they|might|may|brother|sister|son|daughter|husband|wife|gf|bf|roommate|someone|somebody|thinks|hes|shes odd >!behavior|acting|looking|about|and|since|in|but|lately|jobs|job|hours",
            "tried|trying|attempted|attempting to $bo_od",
            "wrong ~1 meds|medication|medications|pills|pill|medicine ~1 given|taken|administered|dispensed",
            "mouth ~1 full|of ~2 pills|pill|tablets|meds",
            "$bo_took ~4 $bo_another ~2 $bo_pills|$bo_drug|pills|sertraline|insulin",
            "$bo_took|swallowing|ate|hid _3 $bo_carried >!up|of|chips|candy|out|from|away|lunch|and ~1 at|when|before|during|in|from|to|so|on|while booking|cops|police|jail|search|stop|pd|officers|deputies|booked",
            "swallowed|ingested|swallowing|swallow|ate ~3 $bo_carried",
            "$bo_took _3 weed|rat|ant|roach|bug|slug|rodent|mouse|wasp|fly|flea killer|poison|spray|bait|pellets|traps",
            "got|gotten|getting|get in|into|ahold|hold _4 $bo_pills|$bo_drug|edible|gummies|$bo_poison",
            "supposed|thought|told|sold|meant to|it|was|as be|was|as? ~1 coke|cocaine|xanax|perc|percs|adderall|molly|weed",
            "speedballed|speedballing|speedball",
            "#|two|three|four|five|six|ten times ~2 usual|normal|prescribed|dose|doses|amount >!#",
            "took|taken|swallowed|ate|downed _1 #|$bo_number of ~1 #|left|remaining|pills|last",
            "took|taken|swallowed|ate|drank|downed ~1 them|it|those|em all|already",
            "already took|taken|swallowed|downed|drank them|it|everything|those|all|pills|meds",
            "drank|drinking|drink|drinks|swallowed|ingested|chugged|gulped|sipped|tomo|tomó|bebio|bebió|trago|tragó|eating|ate _4 $bo_liquid",
            "swallowed|ate|ingested ~2 # ball|grams|gram|bags|rocks",
            "$bo_took _3 $bo_pills|$bo_drug|xanax|percs ~2 then|and|before|after drank|drinking|drinks|drink|beer|vodka|wine|whiskey",
            "shot|snorted|smoked|did|injected|took ~2 whole|entire|full|half gram|grams|ounce|ball|point|bundle|brick|bag",
            "ate|eaten|eating _2 bad|wild|poisonous|toxic|unknown|strange|wrong mushroom|mushrooms|berries|plant|plants|leaves|seeds|shrooms",
            "$bo_drug|$bo_pills|$bo_poison swallowed|ingested|eaten|consumed by",
            "$bo_pills|$bo_poison was|were? swallowed|ingested|eaten",
            "took|taken|swallowed|injected|shot enough ~1 to|that|for|of",
            "counted|count|counting ~3 $bo_pills|them _3 gone|missing|short",
            "swallowed|ingested something|somethin >!off|from|wrong|called|that",
            "got|given|gave|took|taken ~1 wrong ~2 meds|medication|medications|pills|pill|dose|medicine|insulin|bottle",
            "took|taken|swallowed|ate|eaten|popped|downed|ingested ~1 every|each ~2 pill|pills|one|med|tablet|capsule|thing",
            "took|taken|swallowed|ate|popped|downed _2 #|$bo_number of them|em|those",
            "took|taken|swallowed|drank something|stuff|pills|some|medicine|it to ~3 sleep|die|end|kill|dead",
            "!teen|teenage|teenaged|adult|grown toddler|baby|infant|child|kid|grandson|granddaughter|grandbaby|yo|y/o|old|yr|son|daughter|nephew|niece|boy|girl _4 chewed|chewing|ate|eating|swallowed|licked|sucking|drank|sucked _4 $bo_drug|$bo_pills|pill|mushroom|mushrooms|vape|cartridge|nicotine|gummy|gummies|edible|edibles|juul|thc|pouch|patch|tide|detergent|marijuana|weed|vitamins",
            "o d >!positive|neg|line|b|k",
            "pills|pastillas|meds|tablets|capsules all? everywhere|scattered|spilled|around|over|tiradas|regadas",
            "$bo_took _4 $bo_many _4 $bo_pills|$bo_drug|$bo_poison >!of",
            "$bo_took _3 $bo_drug|$bo_pills _3 $bo_many",
            "took|taken|taking|swallowed|used|did _2 too many|much >!of|turns|time|trips|breaks|days|classes|responsibility|on|risks|chances|pictures|steps|money|space|pride|interest|work|weight",
            "took|swallowed|taken|ate all _2 ones|pills|meds|them|it",
            (
                "took|taken|swallowed|ingested|popped|downed|ate|tomo|tomó|trago|tragó _2 pills|"
                "tablets|capsules|pastillas|percs|xanax|xanex|klonopin|ambien|seroquel|"
                "sleeping|tabs"
            ),
            "swallowed|ingested|downed _4 $bo_pills|$bo_drug|pills",
            "took|taken|swallowed|ingested something|somethin >!called|from|out|off|that|and|to",
            (
                "took|taken|swallowed|ingested some|what|sum|unknown _1 pills|substance|i|he|she|"
                "drug|drugs|had|meds"
            ),
            "took|taken|swallowed everything|all _3 cabinet|had|bottle|them|house|pills|meds",
            (
                "all the|of|her|his _3 pills|meds|medication|ones|tylenol|bottle|them _3 took|"
                "swallowed|gone"
            ),
            (
                "pills|pastillas|meds|tablets _2 took|swallowed|tomo|trago|ingested|floor|"
                "scattered|"
                "everywhere"
            ),
            "pills|pastillas|meds|tablets _1 are|were|is? missing|gone|arent|short|unaccounted",
            (
                "drank|drinking|drink|swallowed|ingested|took|taken|ate|tomo|tomó|bebio|bebió _3 "
                "$bo_poison"
            ),
            "poisoned|poisoning $self",
            "alcohol poisoning",
            "!pockets|hands|stomach|purse empty|vacio|vacia|emptied _3 !$bo_drink $bo_pills|$bo_drug|pill",
            "pill|pills|rx|med|meds|medicine|$bo_drug _1 bottle|bottles|cards|packs|btl? _1 empty|vacio|vacia|open",
            "too much|many _3 $bo_drug|$bo_pills|medication|pills|drugs|stuff|street",
            "$bo_drug _6 too much|many",
            "double|doubled|tripled|extra _2 dose|doses|dosed|meds|insulin|medication|pills",
            "took|swallowed|ate|downed _1 whole|entire|full bottle|bottles|box|pack|packet|script|prescription|container|vial|sheet|strip|supply|thing|lot|stash|rx|month|months|weeks|btl|blister|jar|package",
            "took _1 bunch|lot|alot|all|rest >!her|his|the|my|day|night|clothes|their|stuff|things|off|of|hour|hours|shift|morning|week|afternoon|evening|crew|thing|family|while|team|month|year|minute|minutes|lane|responsibility|credit|advantage|care|down|from|time",
            (
                "se tomo|trago|tomó|tragó|empastillo _4 pastillas|medicina|medicinas|frasco|cloro|"
                "bote|veneno|todas"
            ),
            "slipped|spiked|roofied|roofie|roofies _1 something|drink|drug|her|him",
            "spiked|roofied|drugged",
            "took _1 a|# bar|bars",
            "drank|drinking|chugged *4 syrup|nyquil|robitussin",
            "taking|popping pills >!for|as|every|daily",
            "laced|bad batch|dope|fentanyl|pill|batch",
            "ingestion|ingestions",
        ),
        says=(("overdose", "suspected"),),
        tight=True,
        denied=(("overdose", "none"),),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "suspected"),),
        past=(("overdose", "suspected"),),
        kinds=("substance",),
    ),
    Rule(
        # Of another time it is no fact.
        id="body.overdose-told",
        phrases=(
            "they|theyre|its|all ~1 all|every|down? in|inside his|her|my stomach|belly|system|gut >!ache|hurts",
            "they|theyre|pills|all|it is|are? ~1 dissolving|dissolved >!in|film",
            "took|taken|swallowed|takes ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday thru|through|to|and monday|tuesday|wednesday|thursday|friday|saturday|sunday >!off",
            "took|taken|swallowed|drank|ate what|whatever ~2 left|had|remained|there",
            "open bottle|bottles|container of? ~1 $bo_drug",
            "$bo_drug|pills ~1 all gone|empty|missing",
            "se echo|empino|zampo|avento|metio _5 pastillas|pastilla|frasco|medicina|cloro|veneno|aguarras",
            "attempt|attempted|tried|trying ~5 by|via|w|with|using|through ~2 $bo_pills|$bo_drug|ingestion|poison|overdosing",
            "pill|pills|tablet|tablets|meds|medication _6 down $pos? throat|gullet|hatch",
            "$bo_poison _4 drinking|drank|swallowed|chugged|gulped >!water",
            "went|fell|falls|falling|go out on|off|from|after ~1 $bo_opioid|$bo_street",
            "#|two|three|four|five|several|multiple|extra patches on|stuck",
            "pills|tablets|everything|it|they ~1 started|starting|beginning|begun to|2? kick|kicking|working|hit|hitting",
            "already in|inside me|him|her|system|stomach",
            "downed|took|swallowed|ate the lot >!of",
            "gulped|gulps|downed something|somethin from|out|in",
            "every ~1 tablet|pill|one|med|capsule in ~2 bottle|cabinet|house|box|drawer|pack",
            "tablets|pills|capsules are|were|was ~1 inside|in her|him|me",
            "eating|popping|taking|ate|eats ~2 $bo_pills|$bo_drug like candy|skittles|mints",
            "split|shared|divided|sharing|splitting ~3 bottle|box|pack|bag of ~2 $bo_pills|$bo_drug",
            "put|puts|shoved|stuffed|crammed|dumped|poured|threw in|into $pos? mouth ~4 $bo_pills|$bo_drug",
            "took|taken|swallowed|ate|popped|did ~2 kind|sort|type of ~1 pill|pills|drug|tablet|substance|powder|medication",
            "took|taken|swallowed|ate|downed|popped _2 handful|handfuls|fistful|mouthful _4 of _4 $bo_pills|$bo_drug",
            "swallowed|gulped|ingested|gobbled em|them|those >!back|whole",
            "frasco|frascos|bote|botes|botella|caja ~1 vacio|vacia|vacios|vacias",
            "se tomo|trago algo",
            "took|taken|swallowed|drank|ate ~2 something|stuff|some to ~3 die|end|kill",
            "bottle|bottles|container|script was|were? full|filled _7 left|gone|empty|remain|remaining|half",
        ),
        says=(("overdose", "suspected"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.needle-in-arm",
        phrases=(
            "$bo_gear _2 in|still|stuck|hanging|en _3 arm|vein|hand|neck|foot|leg|groin|brazo|cuello|him|her",
            "alcohol poisoning",
        ),
        says=(("overdose", "suspected"),),
        whole=True,
        kinds=("substance",),
    ),
    Rule(
        id="body.overdose-known",
        phrases=(
            "#|$bo_number $bo_drug _6 took|swallowed|ate|downed|taken them|all|em",
            "^ ~2 10|11|12|13|14|15|16|17|18|20|24|25|30|35|40|45|50|60|70|80|90|100|$bo_number|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen ~1 $bo_drug at|around|about|an|tonight|earlier|since|sometime ~2 #|hour|hours|hrs|noon|midnight|morning|lunch|dinner|night",
            "^ ~2 10|11|12|13|14|15|16|17|18|20|24|25|30|35|40|45|50|60|70|80|90|100|$bo_number|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen ~1 $bo_drug # min|mins|minutes|hour|hours|hrs|hr ago",
            "^ ~2 10|11|12|13|14|15|16|17|18|20|24|25|30|35|40|45|50|60|70|80|90|100|$bo_number|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen ~1 $bo_drug maybe|or|possibly|poss # *3 about|around|at|ago",
            "nasal device|spray used|given|administered|deployed",
            "!needs|wants|go|have got|received $bo_narcan >!training|kit|kits|in|from|at|home|ready|here|on",
            "nurse|doctor|dr|hospital|clinic|lab|labs|er _6 toxic|lethal|poisonous ~1 level|levels|dose|amount|range",
            "ems|medics|medic|crew|fd|engine|we|i|ofc|officer gave|given|giving|pushed ~2 second|2nd|third|3rd|another dose|doses|spray|round _3 still|nothing|no|not|awake|breathing|up|came",
            "gave|given|hit|used|got|administered|did|tried ~4 nasal|narcan|nose|nasally spray|squirt|dose",
            "saw|watched|seen|witnessed|watching ~2 swallow|take|swallowing|gulp|down|taking|took|swallowed them|it|pills|handful|bunch|all",
            "was|were|about|maybe|like|says|said|probably|roughly|approx|approximately|around|admits|took #|$bo_number of ~3 $bo_drug",
            "#|$bo_number pills|tablets|capsules|tabs|doses of ~1 $bo_drug *3 ago|taken|already|today|tonight|mistake|in|hour",
            "nurse|medic|medics|doctor|ems _1 confirms|confirmed _4 doses|dose|overdose|od",
            "revived|revive|back|woke|came|up|around|responded _2 w|with|by|after|to|con _2 $bo_narcan",
            "saw|watched|seen|witnessed|watching _5 shoot|shot|shooting|inject|injecting|snort|snorting up? _5 go|went|down|out|over|fell|drop|dropped|collapse|collapsed|slump|slumped",
            "rn|medic|medics|ems|er|hospital|doctor|doc|nurse|paramedic|paramedics|physician|toxicology says|say|said|states|advises|adv|reports|calls _3 $bo_od",
            "$bo_took #|$bo_number|eleven|fourteen|thirteen|sixteen|seventeen|eighteen|nineteen of? _4 $bo_drug|$bo_pills|pills|tablets",
            "already? took|taken _3 $bo_drug|$bo_pills _3 #|$bo_number of",
            "#|$bo_number _4 $bo_drug|$bo_pills ingested|taken|swallowed|consumed|downed",
            "$bo_took|taking _1 #|$bo_number _1 of? _2 pills|tablets|capsules|tabs|pastillas|relaxers|relaxants|gels|$bo_drug >!mg|minutes|years|hours",
            "$bo_narcan _1 by",
            "saw|watched|seen|witnessed _8 handful|pills|bottle|tablets ~5 mouth",
            "poison _1 says|said|advises|states|confirms ~4 toxic|overdose|lethal|dangerous",
            "said|says|admits|maybe|about|approx #|$bo_number $bo_drug >!mg|left|in|at|daily|a|per|missing|gone",
            "le pusimos|dimos|dieron|pusieron|puse|di|echamos _1 el|la? $bo_narcan",
            (
                "rn|nurse|staff|medic|pharmacist|lpn|caregiver|aide *8 given|gave|took|received _5 "
                "$bo_drug|meds|dose|medication|pills _1 twice|double"
            ),
            "$bo_narcan _3 $bo_given|#|once|twice|nothing|helped|took|didnt|wasnt >!on|and|house|home|car|training|hand|kit",
            "$bo_narcan in >!the|his|her|a|my|our|glove|glovebox|center|console|trunk|drawer|pocket|cabinet|hallway|box|lobby|kit|case|every|car|house|bag|purse|van|backpack|stock",
            "!refused|refusing|refuses|declined|declines|no|need|needs|wants $bo_narcan _4 coming|came|comes|responding|awake|breathing|around|waking|woke|alert >!get|need|without",
            "$bo_narcan him|her|them|pt|male|female|again",
            "mg nasal|intranasal|nasally",
            "nasal spray|sprays|dose|doses given|gave|used|administered|in|by|x|deployed",
            "$bo_narcan on board",
            "#|$bo_number x # mg? _1 $bo_drug",
            "$bo_took _7 and|plus|y #|$bo_number $bo_drug",
            "#|one|two|three|four spray|sprays ~3 nasal|nose|nostril",
            "$bo_narcan no change|effect|response|luck|result|help",
            "did|done|doing|tried|trying|used|using|hitting|after|following|despite|second|2nd|3rd|third|another|1st|first|fourth|4th|two|three|sprays|spray|mg|rounds|round ~2 $bo_narcan >!training|class|kit|kits|refill|on",
            (
                "gave|given|giving|administered|administering|admin|deployed|sprayed|hit|"
                "pushed|used|"
                "doses|dose|x|# _6 $bo_narcan"
            ),
            "narcaned|narcanned|narcand",
            "$bo_took|od|overdosed|overdose|odd _4 #|$bo_number _4 $bo_drug",
            "$bo_took two|three|four|five|six|seven|eight extra|more ~2 $bo_drug",
            "$bo_took|od|overdosed _3 $bo_drug _2 #|$bo_number mg|pills|tabs|tablets|of",
            "$bo_took _2 #|$bo_number of _4 $bo_pills|$bo_drug",
            "$bo_took _2 #|$bo_number mg|mgs|grams|milligrams _2 $bo_drug",
            (
                "saw|watched|seen|witnessed|vio _5 take|swallow|took|ingest|down|trago|tomo|tragó|"
                "tomó _5 $bo_pills|$bo_drug|pills|pastillas|bottle|btl"
            ),
            "$bo_drug bottle count #",
            (
                "medic|medics|ems|er|hospital|doctor|nurse|engine|paramedic|paramedics _2 confirm|"
                "confirms|confirmed|conf _1 $bo_od"
            ),
            "tox|toxicology positive|pos",
        ),
        says=(("overdose", "confirmed"),),
        denied=(),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "confirmed"),),
        past=(("overdose", "suspected"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.no-overdose",
        phrases=(
            "took|taken|takes only ~1 normal|usual|regular|prescribed|scheduled|daily|nightly|only dose|amount|meds|pills|medication|dosage",
            "only $pos? ~1 normal|usual|regular|prescribed dose|amount|meds|pills",
            "all ~1 pills|meds|tablets ~1 present|there|accounted >!this|before|yesterday|earlier",
            "no|zero ~1 pills|meds|tablets|medication ~2 taken|swallowed|ingested|consumed",
            "nothing ingested|swallowed",
            "no tomo|tomó|trago|tragó|ingirio ninguna|ningun|nada|pastillas",
            "denies|denied ~2 took|taking|take more|extra|too",
            "$bo_od ~2 ruled out",
            "ruled out ~2 $bo_od",
            "not ~2 consistent with|w ~1 $bo_od",
            "!would|will|might|could|can|refuses|wants|wanted|going|if hasnt|havent|hadnt|didnt|not|never swallow|swallowed|take|took|taken|ingest any|them|anything|it|those|one >!all|seriously|out|well|back|from|down|away|else|besides|except|but|other|of",
            "counted|count|counts|checked _6 all _2 there|accounted|present >!before|this|earlier|yesterday",
            "only took|taken|takes one|1|the ~1 set|dose|pill|tablet|one|usual",
            "!would|will|might|could|can|refuses|wants|wanted|going hasnt|havent|hadnt|didnt|not|never _1 take|taken|took|swallowed|ingested _1 any|them|anything|it|pills|one >!all|seriously|else|besides|except|but|other|of|back",
            "no|not _1 pills|meds|tablets|medication taken|ingested|swallowed|missing",
            "none taken|missing|swallowed >!from|by|of",
            "not|never|hasnt|havent touched them|any|pills|meds >!up|of",
            "not|never|hasnt|havent touched any of ~1 $bo_pills|$bo_drug|pills|meds",
            "not|never|hasnt|havent touched the|his|her|any ~1 pills|meds|bottle",
            "took|taken only? two|2|one|1 for _2 headache|pain|sleep >!then|plus|followed",
            "all|pills|pill|meds|count _2 accounted for",
            "no ~2 ingestion|ingestions",
            "not drug|overdose|od|opioid related",
            "took|taken|swallowed none|zero",
            "all _1 pills|there|accounted accounted|counted >!for",
            (
                "= no|not|denies|denied|without|isnt|wasnt|neg $bo_od_only? $bo_od_only? od|ods|"
                "oding|oded|overdose|overdosed|overdosing|overdoses|sobredosis|o/d"
            ),
            ("never ~1 od|oded|overdosed|overdosing >!before|this|so|like|until|till"),
            (
                "denies|denied|denying _1 taking|ingesting|ingestion|swallowing|using|use _2 "
                "anything|pills|meds|any|drugs|medication|extra|substances|or >!else|besides|except|but|other"
            ),
            (
                "didnt|hasnt|havent|not|no take|taken|took|swallow|ingest|tomo|swallowed"
                " _2 anything|pills|nothing|extra|nada|pastillas >!else|besides|except|but|other"
            ),
            "no se? tomo|tomó nada",
            "pill|pills count _1 correct|right|ok|matches|good",
        ),
        says=(("overdose", "none"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
)
