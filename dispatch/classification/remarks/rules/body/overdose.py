"""Too much of a drug, a medicine or a poison, and naloxone."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.overdose",
        phrases=(
            "floor|down|limp|collapsed|out|gray|blue|unresponsive|fell after using|use|injecting|shooting|smoking|snorting",
            "snorted|smoked|injected|took|used|sniffed something|somethin|stuff|powder *10 limp|blue|down|unresponsive|collapsed|gray|grey|seizing|wake|unconscious",
            "overmedicated|overmedicating|overdoes of?",
            "toxicity|toxic level|levels|ingestion?",
            "opioid|opiate|drug|tylenol|lithium|acetaminophen toxicity",
            "threw|knocked|tossed|slammed|kicked back ~4 $bo_pills|$bo_drug",
            "chewed|chewing|sucked|licked ~3 patch|patches|$bo_pills|$bo_drug",
            "se inyecto|inyectó|metió|metio|fumo *6 no|ya despierta|responde|respira|reacciona",
            "unk|unknown pills|meds|drug|drugs|substance >!if|what|use|history",
            "pills|them|meds _2 already|now in|inside her|him|me|my",
            "#|$bo_number _1 $bo_drug ~1 gone|missing",
            "swallowed|gobbled|gulped|downed|popped|ingested|guzzled|gobbling|swallowing|tragado|ingested _5 $bo_pills|$bo_drug|$bo_poison",
            "took|taken|swallowed|ate|downed ~1 them|those _3 all|every",
            "all|every of|last them|it|one _4 took|taken|swallowed|ate|downed|gone",
            "put|puts|shoved|stuffed|poured|threw|crammed|dumped|tossed _4 $bo_pills|pills|tablets|meds _3 mouth|throat|back|down",
            "finished|polished|knocked|drained|emptied|killed off|back? ~4 $bo_pills|$bo_drug",
            "se? paso|pasó de|con pastillas|dosis|droga|drogas|medicina",
            "se metio|metió|inyecto|inyectó ~2 mucha|mucho|demasiada|demasiado|droga|drogas|heroina|fentanilo|cristal _1 droga?",
            "prescription|bottle|bottles|pack|packs|container|supply|refill|script _4 gone|empty|emptied|missing|short|used >!tank|house|fridge",
            "pill|pills|med|meds|medication|medicine|rx|prescription bottle|bottles|packs|pack|container|cards _3 next|beside|by|near|around|floor|scattered|open|empty|spilled|hand",
            "gave|given|giving|injected $self _2 twice|double|triple|extra|too|all|more|whole|# _2 insulin|$bo_drug|dose|doses|much|units",
            "shot|shoots|shooting up _1 too much|many|more",
            "#|$bo_number missing|gone|short ~2 $bo_drug|$bo_pills",
            "snorting|snorted|smoking|smoked|popping|popped ~3 pill|pills|$bo_street|$bo_drug *8 collapsed|down|unresponsive|passed|blue|fell|seizing|seizure",
            "!freaking|freaked|tripping|spaced|zoned|bugging|calm|coming|wind out|collapsed|down|unresponsive|passed|blue|fell|seizing|dropped after|from ~1 snorting|smoking|taking|injecting|using|shooting ~3 pill|pills|$bo_street|$bo_drug|up",
            "$bo_took ~3 handful|handfuls|mouthful|fistful|fistfuls|bunch of? _1 something|somethin|stuff|unknown|them|those|capsules|who",
            "deliberate|deliberately|intentional|intentionally|purposely|purposefully|willfully _2 $bo_od|took|swallowed|ingested|ingestion",
            "injected|shot|smoked|snorted|took|taken|used|swallowed|ingested|did|taking _3 more than ~3 prescribed|meant|usual|supposed|directed|intended|should|normal|dose|needed|planned|label|allowed|she|he|i",
            "huffed|huffing|inhaled|inhaling|sniffed|sniffing _4 duster|paint|glue|freon|propane|butane|aerosol|gas *8 out|collapsed|floor|down|dropped|fell|passed|seizing|seizure|blue|unresponsive|unconscious|wont",
            "too much _1 duster|dope|coke|cocaine|meth|molly|ghb|insulin|methadone",
            "cocaine|coke|weed|drugs|molly|meth|powder|joint|vape|stuff|it ~2 laced|spiked",
            "cocaine|coke|weed|heroin|meth _3 cut|mixed with|w fent|fentanyl|something",
            "did|does|doing|done|snorted|took a|some|two|three|#|another|couple|few _1 line|lines|bump|bumps|hit|hits *6 dropped|collapsed|out|down|fell|unresponsive|passed|unconscious|blue|seizing",
            "shot|shoots|shoot|shooting up and|then _2 went|go|goes|fell|dropped|falls|drops|slumped|collapsed",
            "$bo_took _2 handful|bunch|lot|bottle _6 $bo_pills|$bo_drug|pills|tablets",
            "$bo_took all _4 $bo_pills|$bo_drug",
            "pill|pills|med|medicine bottles all|everywhere|scattered|around|next|beside",
            "mixed|mixing|combined|combining|washed _3 $bo_pills|$bo_drug _3 $bo_drink|down",
            "$bo_od attempt|attempts",
            "intentional|intentionally|accidental|accidentally _2 $bo_od|ingested|ingestion|overdose|took|double",
            "$bo_took _6 $bo_poison",
            (
                "no|need|needs|needed|want|bring|get|grab|find $bo_narcan >!training|kit|kits|"
                "class|classes|refill"
            ),
            "$bo_narcan _1 needed|please|now",
            (
                "given|gave|gives|took|taken _5 $bo_drug|meds|medication|dose|pill|pills|medicine "
                "_1 twice|double|again"
            ),
            "doubled|tripled|double|triple _2 $bo_drug|dose|meds|medication",
            "$bo_took _3 $bo_many _3 of|de|on? $bo_drug|$bo_pills|$bo_poison",
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
            "$bo_took _4 $bo_many _4 $bo_pills|$bo_drug",
            "$bo_took _3 $bo_drug|$bo_pills _3 $bo_many",
            "took|taken|taking|ate|swallowed|used|did _2 too many|much",
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
            "!pockets|hands|stomach|purse empty|vacio|vacia|emptied _3 $bo_pills|$bo_drug|pill",
            "$bo_pills|pill _1 bottle|bottles|cards|packs? _1 empty|vacio|vacia|open",
            "too much|many _3 $bo_drug|$bo_pills|medication|pills|drugs|stuff|street",
            "$bo_drug _6 too much|many",
            "double|doubled|tripled|extra _2 dose|doses|dosed|meds|insulin|medication|pills",
            "count is off",
            "took _1 whole|entire|full|handful|bunch|lot|alot|all|rest >!her|his|the|my|day|night|clothes|their|stuff|things|off",
            (
                "se tomo|trago|tomó|tragó|empastillo _4 pastillas|medicina|medicinas|frasco|cloro|"
                "bote|veneno|todas"
            ),
            "slipped|spiked|roofied|roofie|roofies _1 something|drink|drug|her|him",
            "spiked|roofied|drugged",
            "got|gotten|getting into _4 $bo_pills|$bo_drug|edible|gummies|$bo_poison",
            "took _1 a|# bar|bars",
            "drank|drinking|chugged *4 syrup|nyquil|robitussin",
            "taking|popping pills >!for|as|every|daily",
            "laced|bad batch|dope|fentanyl|pill|batch",
            "ingestion|ingestions",
        ),
        says=(("overdose", "suspected"),),
        denied=(("overdose", "none"),),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "suspected"),),
        past=(("overdose", "suspected"),),
        with_suicide=(("suicide_behavior", "in_progress"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.overdose-by-signs",
        phrases=(
            "$bo_gear *8 gray|grey|purple|blue|pale|ashen|slow|pinpoint",
            "$bo_pills|$bo_drug _3 spilled|scattered|empty|open *8 unresponsive|wake|woken|waking|unconscious|rouse|out|breathing",
            "$bo_out *12 took|taken|snorted|smoked|smoking|shot|injected|used|using|ate|drank _3 $bo_street|$bo_drug",
            "took|taken|snorted|smoked|smoking|injected|used|ate _3 $bo_street|$bo_drug *12 $bo_out",
            "$bo_gear *6 move|moving|moved",
            "didnt|doesnt|not|isnt move|moving|moved *6 $bo_gear",
            "$bo_gear *8 waking|rousing|nodding|awake",
            "blue|gray|grey|purple|gurgling *6 $bo_using _1 $bo_street|$bo_drug",
            "$bo_using _2 $bo_street|$bo_drug *8 not|isnt|stopped|barely breathing",
            (
                "unresp|unresponsive|unconscious|wake|waking|responding|nodding|lips|slumped *8 "
                "!metal|lead|steel|iron|pvc|plumbing|exhaust|drain pipe|spoon"
            ),
            (
                "$bo_using _2 $bo_street|$bo_drug *8 unresp|unresponsive|unconscious|wake|waking|"
                "responding|blue|gray|grey|purple|collapsed|slumped|rouse|gurgling|passed"
            ),
            (
                "shooting|shot|shoots up _1 *8 unresp|unresponsive|unconscious|nodding|wake|waking|"
                "responding|blue|gray|grey|purple|slumped|passed|breathing|gurgling|falling"
            ),
            (
                "nodding|unresponsive|wake|waking|passed|responding|unconscious|blue|slumped *8 "
                "shooting|shot|shoots up"
            ),
            (
                "smoked|smoking|snorted|snorting|injected|vaped|huffed|took *8 passed|unresponsive|"
                "unconscious|responding|wake|waking|blue|gray|collapsed"
            ),
            (
                "$bo_gear *8 unresp|unresponsive|unconscious|wake|responding|passed|"
                "nodding|slumped|"
                "breathing|down|blue|out|conscious|floor|tirado"
            ),
            (
                "unresp|unresponsive|unconscious|wake|responding|passed|nodding|slumped|breathing|"
                "down|blue|laying|lying|conscious|rouse|despierta|inconsciente|tirado|floor|ground|"
                "out *8 $bo_gear"
            ),
            "$bo_gear _2 in|still _2 arm|vein|hand|neck|brazo",
            (
                "heroin|fentanyl|fent|opioid|opioids|opiates|oxy|percs|percocet|pills|xanax|dope|"
                "drugs|meth|ghb|methadone *8 unresp|unresponsive|unconscious|nodding|blue|slumped|"
                "wake|breathing|passed|collapsed|rouse|responding"
            ),
            (
                "nodding|unresponsive|unresp|unconscious|slumped|passed|wake *8 heroin|"
                "fentanyl|fent|"
                "opioids|opiates|percocet|percs"
            ),
        ),
        says=(("overdose", "suspected"),),
        whole=True,
        kinds=("substance",),
    ),
    Rule(
        id="body.overdose-known",
        phrases=(
            "#|$bo_number pills|tablets|capsules|tabs|doses of ~1 $bo_drug *3 ago|taken|already|today|tonight|mistake|in|hour",
            "nurse|medic|medics|doctor|ems _1 confirms|confirmed _4 doses|dose|overdose|od",
            "revived|revive|back|woke|came|up|around|responded _2 w|with|by|after|to|con _2 $bo_narcan",
            "saw|watched|seen|witnessed|watching _5 shoot|shot|shooting|inject|injecting|snort|snorting up? _5 go|went|down|out|over|fell|drop|dropped|collapse|collapsed|slump|slumped",
            "medic|medics|ems|er|hospital|doctor|doc|nurse|paramedic|paramedics|physician|toxicology says|said|states|advises|adv|reports|calls _3 $bo_od",
            "$bo_took #|$bo_number|eleven|fourteen|thirteen|sixteen|seventeen|eighteen|nineteen of? _4 $bo_drug|$bo_pills|pills|tablets",
            "already? took|taken _3 $bo_drug|$bo_pills _3 #|$bo_number of",
            "reported|reports|admits|admitted taking #|$bo_number|eleven|fourteen|thirteen _5 $bo_pills|$bo_drug|tablets",
            "#|$bo_number _4 $bo_drug|$bo_pills ingested|taken|swallowed|consumed|downed",
            "$bo_took _1 #|$bo_number _1 of? _2 pills|tablets|capsules|tabs|pastillas|$bo_drug >!mg|minutes|years|hours",
            "$bo_took _2 #|$bo_number x|mg _3 $bo_drug",
            "$bo_narcan _1 by",
            "le pusimos|dimos|dieron|pusieron|puse|di|echamos _1 el|la? $bo_narcan",
            (
                "rn|nurse|staff|medic|pharmacist|lpn|caregiver|aide *8 given|gave|took|received _5 "
                "$bo_drug|meds|dose|medication|pills _1 twice|double"
            ),
            "$bo_narcan _3 $bo_given|#",
            (
                "gave|given|giving|administered|administering|admin|deployed|sprayed|hit|"
                "pushed|used|"
                "doses|dose|x|# _4 $bo_narcan"
            ),
            "narcaned|narcanned|narcand",
            "$bo_took|od|overdosed|overdose|odd _4 #|$bo_number _4 $bo_drug",
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
                "confirms|confirmed _1 $bo_od"
            ),
            "tox|toxicology positive|pos",
        ),
        says=(("overdose", "confirmed"),),
        denied=(),
        hypothetical=(("overdose", "suspected"),),
        others=(("overdose", "confirmed"),),
        past=(("overdose", "suspected"),),
        with_suicide=(("suicide_behavior", "in_progress"),),
        kinds=("substance",),
    ),
    Rule(
        id="body.no-overdose",
        phrases=(
            "hasnt|havent|has|have|had|did|didnt not? _1 take|taken|took|swallowed|ingested _1 any|them|anything|it|pills|one",
            "no|not _1 pills|meds|tablets|medication taken|ingested|swallowed|missing",
            "none taken|missing|swallowed",
            "not|never touched them|the _1 pills|any",
            "took|taken only? two|2|one|1 for _2 headache|pain|sleep",
            "all|pills|pill|meds|count _2 accounted for",
            "no _1 ingestion|ingestions",
            "not an? overdose|od",
            "took|taken|swallowed none|zero",
            "all _1 pills|there|accounted accounted|counted >!for",
            (
                "no|not|denies|denied|without|isnt|wasnt|never|neg _2 od|ods|oding|oded|overdose|"
                "overdosed|overdosing|overdoses|sobredosis|o/d"
            ),
            (
                "denies|denied|denying _1 taking|ingesting|ingestion|swallowing|using|use _2 "
                "anything|pills|meds|any|drugs|medication|extra|substances|or"
            ),
            (
                "didnt|hasnt|havent|not|no take|taken|took|swallow|ingest|tomo|swallowed"
                " _2 anything|pills|nothing|extra|nada|pastillas"
            ),
            "no se? tomo|tomó nada",
            "pill|pills count _1 correct|right|ok|matches|good",
        ),
        says=(("overdose", "none"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
)
