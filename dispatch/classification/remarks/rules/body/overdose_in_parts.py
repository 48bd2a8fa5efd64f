"""An overdose that is told in parts: the thing beside somebody who is out, the count of the pills.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.body.overdose`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.together import Together

_SEEN: Final = (("overdose", "unknown"),)
"""What an officer or a neighbor saw lying there, or told, is seen all the same."""

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # What lies beside somebody. With somebody down or out it speaks of an overdose.
        id="body.drug-thing",
        phrases=(
            "$bo_stuff|cocaine >!bust|bust|charge|charges|house|dealer|court|unit|task|detective|sales|burn",
            "!metal|lead|steel|iron|pvc|plumbing|exhaust|drain|gas|water|sewer|tail|a|galvanized|copper|tobacco pipe|pipes >!bomb|wrench|broke|burst|leak|leaking",
            "crack|meth|glass|burnt|burned|drug|his|her|w|with|the pipe",
            "pill|pills|rx|medication|med|meds|prescription bottle|bottles|btl|btls|pack|packs|vial|vials|empty|scattered|spilled|everywhere|around",
            "friend|friends|he|she|they|buddy|gf|bf|said|says|took|did|popped|some|two|few|# blues|oxys|bars|beans|percs|perc|presses|roxies|gummies|edibles|gummy",
            "balloon|balloons",
            "pill|pills dust|powder|residue|fragments|crumbs",
            "rolled|dollar ~1 bill|dollar|bills",
        ),
        signs=("drug_thing",),
        others=_SEEN,
    ),
    Rule(
        id="body.drug-gear",
        phrases=("$bo_gear >!exchange|shop|store|program|hat|man|factory|box",),
        signs=("drug_gear",),
        others=_SEEN,
    ),
    Rule(
        id="body.opioid",
        phrases=("$bo_opioid >!clinic|program|treatment|bust|dealer",),
        signs=("opioid",),
        others=_SEEN,
    ),
    Rule(
        id="body.pallid",
        phrases=("$bo_blue >!$bo_garment",),
        signs=("pallid",),
        whole=True,
    ),
    Rule(
        id="body.hardly-breathing",
        phrases=(
            "quit|quits|stopped|not|isnt|aint|barely|hardly|no|sin|shallow|slow|agonal|weird|funny|snoring|gurgling ~1 breathing|breaths|breath|breathin|respira|respirations|resps|respirar",
            "breathing|breaths|resp|resps|respirations shallow|slow|weird|funny|stopped|barely|agonal|bad|hardly|snoring",
            "gurgling|gurgle|gurgles|snores|snoring|snore|agonal|roncando|pinpoint|fixed",
            "breathing|resp|resps|respirations|rr|rate ~1 # >!ok|fine|percent|%",
            "bagging|bvm|ambu",
            "rescue breaths|breathing",
            "mouth to|2 mouth",
        ),
        signs=("hardly_breathing",),
        whole=True,
    ),
    Rule(
        id="body.dropped",
        phrases=(
            "seizure|seizures|collapsed|collapses|collapse|dropped|keeled|foaming|seizing|convulsing|crumpled|espuma|desmayo|desmayó >!off|call|by|out|him|her|it|charges|the|a|his|my",
            "went|gone|fell|falls|falling|slid|hit|goes out|down|over|floor|ground|limp >!of|the|to|and|there|for|with|street|stairs|hard|on",
            "fell|hit|slid to? the? floor|ground",
            "fell|falls|keeled|toppled|flopped over and|then",
        ),
        signs=("dropped",),
        whole=True,
    ),
    Rule(
        # Out of the house or out of it: what stands beside tells which.
        id="body.said-out",
        phrases=(
            "is|was|hes|shes out and they|theyve|theyre|we|weve|i|ive|cant|wont|nobody|nothing",
            "is|hes|shes|went|goes out >!of|there|here|on|in|to|at|with|w|front|back|by|for|side|and|looking|walking|running|now|his|her|the|shopping|getting|yelling|again|from|until|till|late|a|an|drinking",
        ),
        signs=("said_out", "dropped"),
        whole=True,
    ),
    Rule(
        # How somebody breathes is told of whom one looks at.
        id="body.breath-told",
        phrases=(
            "breathing|breaths|respirations|resps|breathes|breathin|respirando >!treatment|room",
            "smelling salts",
            "ammonia|sternal",
        ),
        signs=("breath_told",),
        whole=True,
    ),
    Rule(
        id="body.drug-used",
        phrases=(
            "vaping|vaped|vapes|toked|hit|huffed something|somethin|stuff|pen",
            "drank|drinking|drunk|chugged|swigged|sipped|downed|ate|eaten|eating|swallowed _3 something|somethin|stuff >!to|for|and|out|off|hot|cold|nice|good",
            "took|taken|snorted|smoked|smoking|shot|injected|used|using|ate|did|vaped|huffed|huffing|sniffed|inhaled|inhaling|hit|doing|slammed _3 $bo_street|$bo_drug|duster|paint|glue|gas|butane|freon|aerosol|poppers|whippets|something|stuff|line|lines|bump|bumps|pill|pills|bar|bars|edible|edibles|gummy|gummies",
            "huffed|huffing|inhaling|inhaled|sniffing|huffs|bagging duster|paint|glue|gas|computer|air|freon|fumes|whippets|butane",
            "huffed|huffing|snorted|snorting|injected|injecting|speedballed|overdid",
            "shot|shoots|shooting|shooted up >!the|a|his|her|my|school|house|place",
            "both|just|they|we|all|been|had|he|she|guys|friends|and|then|who used|using|relapsed >!to|the|a|his|her|my|it|for|by|in|as|car|force|chair",
            "relapsed|relapse|relapsing",
            "after|from|since using|use|shooting|snorting|smoking|injecting >!force|the|a|his|her",
            "known|active|iv|heroin|drug|fentanyl|opioid|meth user|users",
            "vaping|vaped|vapes after|from|out|passed|collapsed|pen|and?",
            "drank|drinking something|somethin",
            "drogo|drogó|drogado|drogada|drogandose",
            "gummy|gummies|edible|edibles|brownie|thc|shrooms|fentanilo|heroina|cristal",
            "se metio|metió|inyecto|inyectó|fumo|fumó|aspiro",
        ),
        signs=("drug_used",),
        others=_SEEN,
    ),
    Rule(
        # Alone it may be how somebody sits there; behind a drug it is how the drug left them.
        id="body.on-the-ground",
        phrases=(
            "and|now|then|hes|shes|theyre|is|he|she|$kin ~1 on|across $pos ~2 !$bo_storey|ground floor|ground|pavement|sidewalk|tile|tiles|carpet|lawn|grass >!floor|with|playing|praying|laughing|fighting|wrestling|exercising|crying|screaming|kicking|hitting|yelling",
        ),
        signs=("on_ground",),
        whole=True,
    ),
    Rule(
        id="body.pinpoint",
        phrases=(
            "pinpoint pupils|eyes",
            "pupils|eyes ~2 pinpoint|pinned|pinpoints",
        ),
        signs=("pinpoint",),
        others=_SEEN,
    ),
    Rule(
        id="body.lost-count",
        phrases=(
            "lost|loses track|count",
            "no|unsure|dont|doesnt|unknown|unk ~1 idea|know|sure|clue|remember how many|much|2?",
        ),
        signs=("lost_count",),
        whole=True,
    ),
    Rule(
        id="body.dose",
        phrases=(
            "#|one|two|three|second|2nd|3rd|third|first|1st|another|both|4th|fourth|more|last ~1 dose|doses|spray|sprays|squirt|round|mg _1 in|given|gave|onboard|going|now|no|nothing|administered|not|used|so|already|each|and|working|just",
            "gave|given|giving|administered|admin|staff|pushed|sprayed|hit|medics|used ~3 #|one|two|three|second|another ~1 mg|dose|doses|spray|sprays|nasal|squirts >!insulin|of",
        ),
        signs=("dose_given",),
        others=_SEEN,
    ),
    Rule(
        id="body.counted",
        phrases=(
            "#|$bo_number tabs|pills|tablets|capsules|caps|pastillas of ~3 $bo_drug",
            "#|$bo_number $bo_drug >!mg|a|per|daily|every|missing|unaccounted",
            "#|$bo_number tabs|pills|tablets|capsules|count filled|refilled|dispensed",
            "#|$bo_number # mg|milligram|mgs|x? $bo_drug",
            "#|$bo_number|five|six|seven|four pills|tablets? missing|unaccounted|short|fewer|less >!persons|person|children|days|hours|years",
            "#|$bo_number|five|six|seven of them|those|em|it",
            "#|$bo_number of the|her|his #|$bo_number|left|remaining",
        ),
        signs=("counted",),
    ),
    Rule(
        id="body.seen-taking",
        phrases=("$bo_took ~4 in|right front|infront of >!tv|house|store",),
        signs=("seen_taking",),
    ),
)

_OUT: Final = "consciousness=unresponsive|out|blue|pallid"

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        id="together.drug-thing-beside",
        needs=("drug_thing|drug_gear", f"{_OUT}|consciousness=unanswered|hardly_breathing|dropped"),
        says=(("overdose", "suspected"),),
        within=25,
    ),
    Together(
        id="together.out-and-looked-at",
        needs=("said_out", "breath_told|hardly_breathing|touched|called_to|down"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness>=alert", "on_feet"),
        within=8,
    ),
    Together(
        id="together.out-and-naloxone",
        needs=("said_out", "overdose=confirmed"),
        says=(("consciousness", "unresponsive"),),
        unless=("moving", "came_round", "consciousness>=alert", "on_feet"),
        within=10,
    ),
    Together(
        id="together.gear-and-drowsy",
        needs=("drug_gear", "consciousness=altered"),
        says=(("overdose", "suspected"),),
        within=25,
    ),
    Together(
        id="together.opioid-and-drowsy",
        needs=("opioid", "consciousness=altered"),
        says=(("overdose", "suspected"),),
        within=10,
    ),
    Together(
        id="together.lost-count",
        needs=("lost_count", "drug_thing|drug_used"),
        says=(("overdose", "suspected"),),
        within=12,
    ),
    Together(
        id="together.used-and-out",
        needs=("drug_used", f"{_OUT}|hardly_breathing|dropped|consciousness=unanswered"),
        says=(("overdose", "suspected"),),
        within=30,
    ),
    Together(
        id="together.pinpoint-and-down",
        needs=("pinpoint", f"{_OUT}|down|dropped|consciousness=altered|consciousness=unanswered"),
        says=(("overdose", "suspected"),),
        within=25,
    ),
    Together(
        id="together.used-and-on-the-ground",
        needs=("drug_used", "on_ground"),
        says=(("overdose", "suspected"), ("consciousness", "unanswered")),
        unless=("moving", "came_round", "consciousness>=alert", "on_feet"),
        within=8,
    ),
    Together(
        id="together.dose-given",
        needs=("dose_given", f"{_OUT}|overdose>=suspected"),
        says=(("overdose", "confirmed"),),
        within=25,
    ),
    Together(
        id="together.counted",
        needs=("counted|seen_taking", "overdose=suspected"),
        says=(("overdose", "confirmed"),),
        within=30,
    ),
)
