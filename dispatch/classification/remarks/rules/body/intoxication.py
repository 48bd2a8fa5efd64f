"""Drink and drugs, and how far they have gone."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.drunk",
        phrases=(
            "a|# beer|beers|drink|drinks|cocktail|cocktails >!of|water|store|can|cans|bottle",
            "too many >!pills|meds|tablets|to|times|of|xanax|tylenol|sleeping",
            "smells|smell|reeks|stinks of|like alcohol|booze|beer|liquor|vodka|whiskey",
            "blew >!up|out|off|his|her|the|a|my|their|kisses|smoke|through|by|past|red|stop|it|away|into|down|in|him|me",
            "on|off a? bender|binge",
            "binging|bender",
            "unk|unknown|some pills|meds|medication and|w|with|y|plus $bo_drink",
            (
                "smell|smells|smelled|smelling|reeks|reek|reeking|reeked|stinks|stink|stinking|"
                "stank|odor|huele|olia|olía|apesta|breath _3 $bo_drink|brewery|distillery|bar|"
                "alcohol|liquor"
            ),
            "pills|meds|xanax|pastillas|tylenol and|w|with|y|plus|n $bo_drink",
            "chugged|downed|pounding|slamming _3 $bo_drink",
            "$bo_drunk",
            "smell|smells|smelled|reeks|odor|smelling _2 $bo_drink|liquor|alcohol",
            "drinking|drank|drunk|consumed|downed|finished _3 $bo_drink",
            "had|having|has|w|with ~2 $bo_drink >!store|shelf|aisle",
            "$bo_drink _2 on|in|all|bottle|breath|today|tonight|board|evening|night|day|involved",
            "under _1 influence",
            "drank|drinking|drunk _2 a? lot|much|few|bit|all",
            "drank >!a|the|some|his|her|all|bleach|it|water|from|antifreeze|cleaner|cough",
            "blew #",
            "been|started|still|back|hes|shes drinking",
            "dui|dwi",
            "few|couple|several|# drinks|beers|shots|cervezas",
            "anda|esta|viene|bien muy|bien? tomado|tomada|borracho|borracha|pedo",
            "public|falling|very|extremely|highly intox|drunk",
            "wasted|plastered",
        ),
        says=(("intoxication", "mild"),),
        denied=(("intoxication", "none"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.high",
        phrases=(
            "came|come|comes|home|arrived|showed _1 high >!school|from",
            "hit|hits|tab|tabs|line|lines|bump of $bo_street",
            "possible|poss|suspected|apparent|current|active|known drug|substance|meth|heroin use|usage|intoxication|influence",
            "coked|methed|doped|strung up|out",
            "cocaine|meth|heroin|fentanyl|crack|drug user _4 used|using|today|tonight|now",
            "took|taken|ate _3 too much $bo_street",
            "nodding off|out _10 shooting|needle|fent|heroin",
            "shooting|shot|shoots up >!the|a|his|her|my|school",
            "edible|edibles|gummy|brownie ever|kicked|hit|too|hitting|trip",
            "first|ate|had|took|eaten _3 edible|edibles|gummy|brownie|gummies",
            (
                "is|hes|shes|be|seems|appears|looks|poss|possibly|was|gets|got|very|really|so|"
                "getting|acting|are|im|and|or|as high >!up|in|above|school"
            ),
            (
                "high on|off|right|again|now|as|kite|and|w/|w|from _2 $bo_street|now|kite|"
                "meth|porch|"
                "shit|acid"
            ),
            "$bo_using _2 $bo_street|methamphetamine",
            "smoked|smoking|used|using|snorted|snorting|injected|relapsed|relapsing tonight|today|again|earlier",
            "under _1 influence _2 $bo_street|narcotics|unknown|drugs",
            "tweaking|tweakin|stoned|drogado|drogada|tripping|geeked|zooted|tweaked|methed",
            (
                "!$bo_od on meth|drugs|something|crack|pcp|k2|shrooms|acid|dope|spice|coke|"
                "mushrooms|cristal|"
                "heroin|fentanyl|molly|lsd|narcotics|substance|substances"
            ),
            "!get|getting|got|been shot|shooting up",
            (
                "smoking|smoked|smokes _1 weed|crack|meth|fentanyl|something|pot|blunt|"
                "joint|dope|k2|"
                "spice"
            ),
            "relapsed",
            "recreational|took _1 edible|edibles|gummies|mushrooms|shrooms|acid|lsd|molly",
            "took|taken sum|some thing|pink|kind|type _1 called|of|pink",
        ),
        says=(("intoxication", "mild"),),
        denied=(("intoxication", "none"),),
        kinds=("substance", "intoxication"),
    ),
    Rule(
        id="body.drunk-severe",
        phrases=(
            "couldnt|cant|cannot|unable _1 stand|walk _6 $bo_puke|puked|vomited",
            "puked|vomiting|vomited|threw|puking _3 himself|herself|self|everywhere *8 drunk|etoh|alcohol|bar|drinking|vodka",
            "empty _1 pint|vodka|bottle|whiskey|handle|fifth *8 wake|unconscious|unresponsive|passed|rouse",
            "wake|waking|unconscious|unresponsive|passed|rouse *10 empty _1 pint|vodka|handle|fifth|beer|whiskey",
            "reeks|smells|stinks|odor _2 alcohol|booze|liquor|etoh *6 unconscious|wake|waking|unresponsive|stand",
            "unconscious|unresponsive|wake|waking|stand *8 reeks|smells|stinks|odor _2 alcohol|booze|liquor|etoh",
            "snorted|snorting|shot|smoked|smoking *6 passed|unconscious|unresponsive|responding",
            "$bo_drunk|drunk|intox|hbd _6 falling|falls|keeps _3 down|repeatedly|over|everywhere|falling",
            "$bo_drunk|drunk|intox|high *8 $bo_cant _3 up|off|stand|walk",
            "passed out from|after|due _1 drinking|drugs|alcohol|intoxication",
            "falling|blackout _1 drunk",
            "$bo_using _2 $bo_street|$bo_drug|perc *10 passed out",
            "$bo_drunk|$bo_drink|hbd *12 $bo_cant _2 $bo_stand",
            "$bo_drunk|$bo_drink|handle|hbd *10 $bo_puke|throwing|unresponsive|unconscious up?",
            "passed out|unconscious|unresponsive *10 chugged|$bo_drunk|$bo_drink|handle",
            (
                "$bo_drunk|high|drunk|meth|something|fifth|alcohol|etoh|vodka _8 $bo_cant _2 "
                "$bo_stand|up|word|words"
            ),
            (
                "$bo_drunk|high|drunk|alcohol|vodka|fifth|wasted|beers|liquor _10 $bo_puke|"
                "unresponsive|unconscious|crawling"
            ),
            "$bo_drunk|high|drunk _4 passed out",
            "passed out _4 $bo_drunk|drunk|$bo_drink|drinking",
            "$bo_cant _2 $bo_stand _8 $bo_drunk|drunk|$bo_drink|high|tomado|borracho",
            "$bo_puke|crawling _8 $bo_drunk|drunk|$bo_drink",
            (
                "too|so drunk|intoxicated|high|wasted|borracho|tomado to|2|that|que _3 $bo_stand|"
                "speak|function|puede|no|cant"
            ),
            "falling _1 down drunk|intoxicated",
            (
                "keeps|repeatedly _1 going|falling|fell|falls down|over|again _10 $bo_drunk|"
                "$bo_drink|etoh|intox"
            ),
            "$bo_drunk _8 keeps|repeatedly _1 going|falling|fell down|over|again?",
            "$bo_cant _3 say|speak|talk a|word|words _14 high|cocaine|meth|drunk",
            "crawling *8 word|speak|talk|stand",
            "alcohol poisoning",
        ),
        says=(("intoxication", "severe"),),
        kinds=("intoxication",),
    ),
    Rule(
        id="body.sober",
        phrases=(
            "no|not _1 drink|drinks|drinking since|in|today|for",
            "not using|drinking",
            "no|not drinks|drink|beer|drinking _1 today|tonight|since",
            "not using|drinking|high|drunk",
            "not|hasnt|no used|drank|drink _1 since|in|for",
            "# yrs|years|months|days|yr clean|sober",
            "clean|sober # yrs|years|months|days",
            "no|denies|denied|neg|denying|without|sin drugs|drug|alcohol|etoh|substances|drogas _2 drugs|alcohol|etoh|drinking|alcohol|drogas|substances",
            "no|not signs|sign|odor|indication|evidence of drugs|alcohol|intoxication|etoh|drug|impairment|drinking",
            "denies|denied|denying _2 drug|drugs|alcohol|substance _2 use",
            "sober|sobrio|sobria",
            (
                "not|isnt|wasnt|hasnt|has|havent|doesnt _1 not? been? drunk|drinking|intoxicated|"
                "high|intox|using|used|drink|impaired|drank|drinkin"
            ),
            (
                "no|denies|denied|neg|without|sin|negative ~2 $bo_drink|etoh|drugs|drinking|"
                "substances|substance|intoxicants|use|drug|alcohol|hbd|using|intoxication|tomar|"
                "drogas >!smell"
            ),
            "nothing to drink",
            "no _1 use _1 this|today|since|week|tonight|of",
            "clean _1 for|since|and|# and?",
            "uses nothing",
            "doesnt|dont drink|use _1 or|and|drugs?",
            "alcohol|drugs|etoh|drinking no|none|neg|negative|denied|denies",
            "no ha tomado|bebido|usado",
        ),
        says=(("intoxication", "none"),),
        past=(),
    ),
)
