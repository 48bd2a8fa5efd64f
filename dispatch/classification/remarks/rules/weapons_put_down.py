"""Was the weapon put down, given up or locked away, or is there none?

Masks: what is put down is no longer held, and "no weapons" names none.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules import arms
from dispatch.classification.remarks.rules.weapons_said import ANY, WEAPON, weapon

_HAS: Final = "have|having|own|possess|carry|carrying|got|see|seen|saw|been|keep|hold|holding|been"
_ANY_ARMS: Final = f"$such? $such? a|any|his|an? $such? {WEAPON}|$arms"

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    **arms.CLASSES,
    # What is listed with weapons behind one "no"; a verb there says what somebody does have.
    "listed": arms.CLASSES["such"] - words("carrying having owning possessing being in on x seen"),
    # What tells weapons from each other, and nothing else that there is none of.
    "sorted_arms": arms.CLASSES["such"]
    - words(
        "carrying having owning possessing being in on x seen alcohol drug drugs etoh injuries"
        " intent medical meds plan plans sh si hi means threats violence"
    ),
    # Not this gun on the table: weapons of no kind, and none of them pointed at.
    "unnamed": words(
        "weapon weapons weap weapn weaponry wpn wpns wep weps weapns weopons wepons arma armas"
        " arms guns knives firearms firearm"
    ),
}


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.put-away",
        scope="weapon",
        phrases=(
            f"$kin|friend|neighbor|buddy $be|has|have? keeping|holding|storing|kept|keeps ~1 $pos ~1 {WEAPON} for ~1 him|them|me|now|safekeeping|safety|client|caller|pt",
            "$kin|friend|neighbor|buddy took|moved ~2 $firearm|$several_arms to $pos own house|home|place|apartment|shop|cabin",
            "$kin|friend|neighbor|buddy took|moved ~2 $firearm|$several_arms to his|her|their house|home|place|apartment|shop|cabin",
            f"{WEAPON}|$arms _4 moved|relocated|taken ~1 to|into ~2 $elsewhere|$whose|car|truck|house|home|office|garage|shed",
            f"no $arms|{WEAPON} ~3 house|home|here|apt|apartment|place _1 $kin|friend|neighbor|buddy ~1 keeps|holds|has|took|stores|got|keeping|holding ~1 them|it|all",
            (
                f"$laid $pos? ~2 {ANY} back|away|up? in|into the|his|her|my|a|_ ~1 shed|garage|"
                "trunk|"
                "safe|barn|basement|attic|truck|car _2 and|then walked|went|came|left|returned"
            ),
            f"gave|handed|took|takes|taken|removed ~3 {WEAPON} _2 hid|hidden|locked|locks|hides > it|them|away|up|all",
            f"$laid|put|moved|stored|got ~2 {WEAPON} _1 in|into|inside ~2 safe|trunk|lockbox|locker|vault|attic|storage|gunsafe",
            f"{WEAPON}|$arms|sharps _1 secured|stored|locked|kept _1 in|inside ~3 safe|cabinet|lockbox|locker|vault|box|trunk",
            f"{WEAPON}|$arms|sharps $be? secured|locked _1 $kin|friend|neighbor|rp|i|we|caller|staff|only has|have|holds|keeps? ~2 key|keys|combo|combination|code",
            "gave|gives|given|giving $pos|all|every|both ~2 $several_arms ~1 to|over ~2 $kin|friend|friends|neighbor|buddy|cousin",
            "gave|gives|given $pos? ~1 $kin|friend|neighbor|buddy $pos|all ~1 $several_arms",
            "$kin|friend|neighbor|buddy|rp|i|we|caller|they took|moved|removed|got|hid ~2 $several_arms ~1 away|home|to",
            "$kin|friend|neighbor|buddy|rp|i|we|caller|they took|moved|removed|got|hid ~2 $several_arms ~1 out of ~1 house|home|apartment|apt",
            "$kin|friend|neighbor|buddy $be|has|have? keeping|storing|kept ~1 $pos|all ~1 $several_arms",
            "friend|neighbor|buddy|cousin $be? holding $pos ~1 $several_arms",
            "$kin|friend|neighbor|buddy has|have|keeps my|our|all $several_arms",
            "$kin|friend|neighbor|buddy ~3 picked|picks|picking up ~2 guns|firearms|rifles|pistols|handguns|collection",
            "sharps _2 locked|secured|hidden|away|removed",
            f"{WEAPON} _4 caja fuerte",
        ),
        says=weapon("present_not_reachable"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.carried",
        scope="weapon",
        phrases=(
            f"has|have|keeps|carries|carry|carrying|got|possible|poss ~3 {WEAPON} on him|her|them|me >!$flesh|$cut_limb|own",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # On the own body, and not aimed at anybody.
        id="weapon.carried-it",
        scope="weapon",
        phrases=(
            "he|hes|male|man|husband|son|dad|father|brother|usually|always|never ~1 has|have|keeps|carries|had|without it|one|that on him >!$flesh|own",
            "she|shes|female|woman|wife|daughter|mom|mother|sister|usually|always|never ~1 has|have|keeps|carries|had|without it|one|that on her >!$flesh|own",
        ),
        says=weapon("accessible"),
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.put-away-it",
        scope="weapon",
        phrases=(
            "put|puts|placed|locked|returned|locking it|them|one|both back|away|up in|into|inside ~2 safe|lockbox|locker|vault|gunsafe|cabinet|case",
            "$took|moved|has|keeping it|them|both|all|everything at|over|to $pos own|$elsewhere ~1 house|home|place|apt|apartment|cabin|shop?",
            "locked|locks|secured|stored it|them|both|everything in|up|away",
            "hid|hides it|them|both|everything away|somewhere",
            "hid|hides it|them|both|everything in|at her|the|my|our|$whose|a ~1 car|trunk|garage|shed|attic|basement|safe|house",
            "$kin|friend|neighbor|rp|i|we|caller|staff hid|hides it|them|both|everything",
            "put|puts|placed it|them|both in|into|inside ~2 safe|lockbox|locker|vault|trunk|toolbox",
            "it|its is|was? locked up|in|away",
            "they|theyre are|were? locked up|away",
        ),
        says=weapon("present_not_reachable"),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.given-up",
        scope="weapon",
        phrases=(
            f"talked|convinced|coaxed|persuaded ~2 into ~1 handing|giving|turning|surrendering|dropping|putting ~3 {ANY}",
            f"dropped|tossed|released|surrendered|threw ~2 {ANY} ~1 at gunpoint|command|orders|order _4 custody|cuffed|cuffs|detained|prone|proned|knees|ground|secured",
            f"{ANY} $be|been|was|were turned over|in",
            f"ap|vp|principal|dean|sro|coach|counselor|teacher|security|guard|nurse|staff|aide|tech|ra|rd|director|supervisor|manager|chaplain|pastor|para|$official|clinician|therapist|medic|crew|usher|librarian|mom|dad|wife|husband|parents|mother|father|grandma ~1 took|confiscated|collected|got|removed|has|holding|secured|bagged ~3 {ANY} ~2 away|from|off ~4 and|& ~1 has|put|locked|keeping|holding|got it|them ~1 in|at|on ~3",
            f"ap|vp|principal|dean|sro|coach|counselor|teacher|security|guard|nurse|staff|aide|tech|ra|rd|director|supervisor|manager|chaplain|pastor|para|$official|clinician|therapist|medic|crew|usher|librarian holding ~1 {WEAPON} ~1 at|in ~1 desk|office|station|bag|drawer|evidence|safe|locker",
            f"came|comes|coming|lunged|swung|went|ran|charged ~1 at|after|on ~1 him|rp|me|caller|her|them|us ~1 w|with :? ~3 {ANY} : he|rp|i|she|and|but|caller took|grabbed|wrestled|snatched|got it|them >!up|out|from|back",
            f"turned|gave|handed|surrendered ~3 $several_arms|{WEAPON} ~1 to|over|in ~3 police|sheriff|sheriffs|precinct|pd ~1 station|department|dept|office?",
            f"$laid $pos? ~2 {ANY} on|in|by|under|down ~3 and|then ~1 walked|left|went|stepped|ran|backed|drove ~1 to|away|out|outside|off|down|up|back|inside|into|toward|over",
            f"= {ANY} is|was|are|now with|w :? the ~1 counselor|teacher|principal|nurse|dean|ra|manager|director|security|office|supervisor",
            f"$laid $pos? ~2 {ANY} down|back|on|in _3 and|then is|hes|shes|now ~1 outside|gone|upstairs|downstairs|across|walking|leaving|running",
            f"!no|pudo|pudieron le|lo|la quito|quitó|quitaron ~1 {WEAPON} de las|la|sus|su mano|manos",
            f"!no|pudo|pudieron le|lo|la quito|quitó|quitaron ~1 {WEAPON} >!al|a|de|del",
            f"{ANY} _2 turned|handed|given ~1 over to >!$kin",
            f"{WEAPON} $be|was|were? secured|taken|confiscated|recovered _8 airsoft|bb|replica|pellet",
            f"= {ANY} is|was|are|now? with|w :? caller|rp|comp|clr|staff|r/p now|currently|instead|safely",
            f"= {ANY} is|was|are|now with|w :? caller|rp|comp|clr|staff|r/p >!when|in|at|as",
            f"left|dropped|forgot ~2 {WEAPON} _8 rp|she|he|caller|staff|clerk|mom|dad has|have|got|took it|them now >!back|again",
            "gave|given|giving|gives away ~5 $several_arms|$arm",
            f"relieved ~2 of ~3 {ANY}",
            f"talked ~2 out|outta of? {ANY}",
            f"talked ~2 out|outta of? the|his|her|that ~2 {ANY}",
            f"{WEAPON} recov|recovd|secd|seized|bagged|tagged|impounded",
            f"{WEAPON} went|fell|dropped|sank in|into|off ~2 water|river|lake|bay|ocean|creek|drain|canal|pool",
            f"gave|handed|gives|brought ~1 me|us|rp|caller|staff|officers|deputy the|his|her|both|all|every|this|that ~3 {WEAPON} >!wound|wounds",
            f"gave|handed|gives|brought ~1 me|us|rp|caller|staff|officers|deputy a|an? ~1 {WEAPON} >!wound|wounds",
            f"relieved|stripped|rid ~2 of ~2 {ANY}",
            f"{ANY} $be|was|were? left ~1 on|in|at|behind|by ~4 and|then? ~2 walked|walks|walking|away|gone|fled|blocks|blks|blk|ran",
            f"{ANY} $be|was|were? left ~1 on|in|at|behind|by ~1 $near_place|sidewalk|curb|step|steps|lawn|gym|counter _4 walked|walking|away|gone|fled|blocks|blks|blk|ran|office",
            f"$laid|left ~2 {ANY} outside|away _6 shut|closed|locked|inside",
            f"let|lets|letting|allowed|allows ~2 $harmed|$kin take|have|remove|get|grab|secure ~2 {ANY}|it >!w|with|for",
            f"{ANY} $be ours|mine|theirs >!$kin",
            "guns|knifes|weapons|pistols|bats ours",
            f"{ANY} ~1 in|inside|w|with :? $pos? ~1 $official|patrol|cruiser|squad|evidence|unit|u# ~1 car|vehicle|unit|trunk|bag|locker|hands|custody|possession|belt",
            f"ra|principal|counselor|teacher|dean|coach|nurse|manager|lp|sro|aide|director|supervisor|boss|pastor|clinician|therapist|medic|medics|ems has|have|took|got|holds|keeps|holding the|his|her|their|it|that $sort? {ANY} >!to|and|out|pointed|drawn|at|on|locked",
            f"complied|complies|complying|obeyed|surrendered ~2 dropped|tossed|threw|put|set|laid|ditched|released|gave ~2 {ANY}",
            f"dropped|tossed|threw|ditched|laid|put ~2 {ANY} >!to|at|on|against _3 prone|proned|knees|cuffed|cuffs|surrendered|complied|detained|custody",
            f"rp|i|we|caller|staff|nurse|nurses|clerk|teacher|aide|roommate|mom|mother|officer|officers|medics ran|carried|took|walked|hauled|drove the|his|her|their|both|all ~1 {ANY} out|outside|across|next|away|off >!at",
            f"staff|officer|ofc has|took|have|holds the|his|her {WEAPON}|$arms >!to|and|out|in|on|drawn|pointed",
            f"neighbor took the|his|her {WEAPON}|$arms >!to|and|out|in",
            "mom|mother|dad|father|parents|parent has|have|took the|her|his _1 razor|razors|blade|blades|scissors >!to|and|out|in|at",
            f"slid|slides|kicked|pushed $pos? ~2 {WEAPON} away",
            f"slid|slides|kicked|pushed $pos? ~2 {WEAPON} out|across|over|into the|a|to|under ~1 floor|room|door|hall|hallway|porch|street|tile|carpet|ground|gate|driveway|window|yard|grass|kitchen|us|officers|me|rp|staff|desk|table|counter|bar|hood",
            f"{WEAPON}|$heavy|bottle|chair|stick _1 kicked|slid|knocked|pried|wrestled away|across|from|off|loose|free|out",
            f"{WEAPON}|$heavy|bottle|chair|stick _1 pulled|yanked|ripped away|loose|free",
            f"{WEAPON}|$heavy|bottle|chair|stick _1 pulled|yanked|ripped|knocked from|off|out ~2 him|them|hand|hands|grip|grasp",
            f"{ANY} taken from him|her|them|pt|subj",
            f"$laid|threw|throw|thrown|throws|tossed|flushed|dumped ~2 {ANY} in|into|down|over ~2 trash|garbage|dumpster|toilet|river|lake|pond|woods|bushes|bin|can|drain|creek",
            f"threw|thrown|throws|throwing ~2 {ANY} away",
            f"threw|thrown|throws ~2 {WEAPON} out >!at",
            f"slid|slides|passed|pushed|shoved ~2 {WEAPON} ~1 under|through|thru|out|beneath ~1 door|gate|window|fence|doorway",
            f"slid|slides|passed|pushed|shoved|handed|tossed ~2 {ANY} under|through|thru|out ~4 to",
            f"grabbed|picked|had|pulled|got ~2 {ANY} _4 took|got|pulled|pried|wrestled it|them off|away|outta >!shelf|wall|rack|counter",
            f"grabbed|picked|had|pulled|got ~2 {ANY} _4 took|got|pulled|pried|wrestled it|them from him|her|them|pt",
            f"gave|handed|gives|hands|giving $harmed $pos|that|this|both|all|large|small|loaded ~2 {ANY}",
            f"gave|handed|gives|hands|giving $harmed {ANY}",
            (
                f"{ANY} has|have|had been|just? _1 taken|secured|confiscated|handed|"
                "surrendered|recovered|removed|seized|collected >!to|out|back|his|her|up|at|from"
            ),
            (
                f"$laid $pos? ~2 {ANY} down? >!to|against|at|up|into _2 and|then walked|left|came|went|stepped|moved|"
                "backed|ran|followed|surrendered"
            ),
            (
                f"$laid $pos? ~2 {ANY} down? >!to|against|at|up|into _2 and|then is now? ~1 outside|out|walking|gone|"
                "upstairs|downstairs|away|leaving|running|porch|yard|driveway|street|complying|"
                "coming"
            ),
            (
                f"left $pos? ~2 {ANY} in|on|at|behind _4 and|then walked|left|came|went|stepped|"
                "followed"
            ),
            f"$away_with $pos? ~2 {WEAPON} away|out >!at",
            f"threw|tossed|ditched $pos? ~2 {WEAPON} in|into|on ~1 grass|yard|bushes|field|street|road|ditch|lawn >!at",
            f"turned|surrendered|relinquished $pos? ~2 {WEAPON} over|in >!in|his|her",
            f"$away_with $pos? ~2 {ANY} away",
            f"$away_with over|in|away $pos? ~2 {WEAPON}",
            f"threw|tossed|throws|tosses the|his|her ~2 {ANY} over|into|off ~1 fence|canal|river|bridge|balcony|railing|bushes|woods >!at",
            f"threw|tossed|throws|tosses the|his|her ~1 {WEAPON} out|off|down >!at",
            f"threw|tossed|throws|tosses the|his|her ~1 {WEAPON} over|into|onto|across ~2 fence|yard|street|bushes|grass|balcony|bridge|field|lot|lawn|railing|ditch|wall|road|roof|porch >!at",
            f"{ANY} ~1 confiscated|surrendered|seized >!in|to",
            f"{ANY} ~3 custody >!in|to",
            f"{ANY} $be|has|have|now? been? secured >!in|to",
            f"surrendered|relinquished|forfeited|surrenders ~2 {WEAPON}",
            f"no longer ~1 has|have|holding|carrying|got|armed|possesses ~2 {ANY}",
            "no longer armed",
            f"{ANY} removed from ~1 him|her|them|room|scene|reach|pt|patient",
            f"{ANY} removed from ~2 hand|hands|palm|grip|grasp|fist",
            "$kin|rp|i|we|caller ~1 took|brought the|his|her|all ~1 $several_arms ~1 to ~1 police|sheriff|sheriffs|precinct ~1 station|department|dept|office?",
            f"$took|got|pried|pulled ~3 {ANY} from|off|away from? the? pt|patient|client|resident|subj|subject|suspect|student|inmate|child",
            f"!be|was|been|were|being gave|handed|gives|hands|handing|given over|up? $pos? ~2 {ANY} to|over|up >!him|himself|herself|protect|use|shoot|kill|hold",
            f"gave|handed|gives|hands|handing $pos? ~2 {ANY} back >!to",
            f"gave|handed|gives up|over|in $pos? ~2 {ANY}",
            f"{ANY} taken away",
            f"{ANY} $be|were? taken|secured|confiscated|recovered|removed|seized by ~1 $official|pd|police|staff|rp|security|$kin",
            f"{ANY} taken from ~1 pt|patient|subj|subject|suspect|hand|hands|person|$self",
            (
                f"= {ANY} is|was|are|were|been|now ~1 taken|secured|confiscated|handed|surrendered|"
                "recovered|removed|seized|collected|kicked|wrestled|sold|given >!out|from|to|by"
            ),
            (
                f"= {ANY} is|was|are|were|been|now ~1 taken|handed|given|removed from ~1 "
                "him|her|them|pt|patient|subj|room|scene|hand|hands >!at|in|safe"
            ),
            (
                f"= {ANY} is|was|are|were|been|now ~1 taken|handed|given|removed to ~1 "
                "$official|pd|police|staff|$kin|rp|caller|hospital|ems|medics"
            ),
            f"= {ANY} ~1 handed|given|turned over|in",
            f"= {ANY} ~1 handed|given|turned back >!to",
            f"{ANY} secured|confiscated|recovered|surrendered|collected|seized",
            f"$took ~3 {ANY} from|off ~1 him|her|them|hand|hands|subj|subject|pt|patient|suspect",
            f"$took ~3 {ANY} away >!from",
            f"^ $sort? {WEAPON} with|w :? the? ~1 counselor|teacher|principal|nurse|dean|manager|director|security|supervisor|$official|pd|deputies|staff >!at|on",
            f"{WEAPON} ~3 secured by ~1 $official|pd|police|staff|security|rp",
            f"{ANY} $be? removed from ~1 home|house|residence",
            f"got ~2 {ANY} away >!from",
            f"got|$took ~3 {ANY} away from ~1 him|her|them|pt|patient|subj|subject|suspect",
            f"got ~2 {ANY} from|off him|her|them",
            f"got rid of ~3 {ANY}|all",
            f"sold|pawned $pos|all|both|every|that|off ~1 {WEAPON} >!but|though|so",
            "disarmed >!$official|$harmed|$pos|$kin|security",
            "disarmed by ~1 $official|staff|security|$kin|$harmed",
            "been disarmed",
            f"$official|staff has|have|holds|holding|got|took|secured the|his|her|my {ANY} now?",
            f"rp|caller took|secured the|his|her|my {ANY} now?",
            f"rp has|have|holds|holding|got the|his|her|my {ANY} >!in|on|with|w|under|and|to|at|next|beside|pointed|out|by|near|loaded",
            f"gave|handed|handing ~1 me|us|rp|staff|officers|$kin|$official $pos|both|all|this|that ~1 {ANY}",
            f"let ~1 me|us|rp|staff|officers|$kin|$official have|take|secure ~2 {ANY}",
            f"they|police|cops|pd|we|court|judge|officers|deputies|hospital took|seized|confiscated|removed ~2 {WEAPON}|$several_arms >!from|off|out|with|to|w",
            f"police|cops|pd|we|officers|deputies got the|his|her|their|all ~1 {WEAPON}|$several_arms >!from|off|out|call|calls",
            f"flushed|trashed|destroyed|buried|ditched ~2 {ANY}",
            f"turned ~5 {WEAPON}|in in _3 pawn|police|station",
            f"{WEAPON} ~1 $be|were? sold|destroyed|pawned",
            "nothing|none left|dangerous in|at the? house|home",
            f"= {WEAPON} now|safely|secured with|w :? officer|officers|deputy|police",
            f"!get|getting|take the|a|his|her? {WEAPON} out of|the his|her|their? hand|hands|reach",
            f"{WEAPON} is|are|were|now|moved out of ~1 house|home",
        ),
        says=weapon("none"),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.given-up-it",
        scope="weapon",
        phrases=(
            "outside|porch|lawn|yard|driveway|street|exited|front ~3 hands|hand $be? empty|visible|raised",
            "threw|tossed|flung|chucked|pitched it|them off|over|from|out ~2 deck|balcony|porch|bridge|roof|window|railing|fence|stairs|pier|boat|car|truck >!at",
            "it|its|thats|both|they|theyre is|are|was? ~1 in|with ~1 property|evidence|amnesty|contraband bag|locker|bin|room|box|safe|envelope",
            "ap|vp|principal|dean|sro|coach|counselor|teacher|security|guard|nurse|staff|aide|tech|ra|rd|director|supervisor|manager|chaplain|pastor|para|$official|clinician|therapist|medic|crew|usher|librarian ~2 took|has|have|got|holding|holds|secured|kept|keeps|confiscated|collected|bagged|seized|removed it|them|one|item >!pointed|on|out|aimed|drawn|to ~1 and|&|, ~1 has|have|put|locked|keeping|keeps|holding|bagged|turned it|them ~1 in|at|on|to|over|up|locked ~3",
            "ap|vp|principal|dean|sro|coach|counselor|teacher|security|guard|nurse|staff|aide|tech|ra|rd|director|supervisor|manager|chaplain|pastor|para|$official|clinician|therapist|medic|crew|usher|librarian ~2 took|has|have|got|holding|holds|secured|confiscated|collected|bagged|seized|removed it|them|item >!pointed|on|out|aimed|drawn|to|from",
            "$kin|neighbor|friend|rp|roommate ~2 took|got|grabbed|removed it|them ~2 and|& ~1 has|put|locked|keeping|keeps|holding it|them ~1 in|at|on ~3",
            "there isnt|arent|aint|wasnt|werent one >!person|way|thing|minute|moment",
            "got|took|takes|snatched|pulled|grabbed it away ~3 ran|walked|went|left|drove _3 w|with it",
            "got|took|takes|snatched|pulled|grabbed it from him|her|them _1 ran|walked|went|left|drove _3 w|with it",
            "principal|sro|teacher|dean|counselor|staff|nurse|officer|ofc|security|lp has|have|took|got the|his|her ~1 bag|backpack|purse|jacket|coat",
            "turned|handed over to ~1 lp|ap|security|staff|officer|officers|ofc|clerk|manager|deputy|pd",
            "gave|gives|handed|hands|turned|given|surrendered|passed the|that|his|her? ~1 piece|pieces|shard|shards|glass|object|item|thing to|over|up",
            "has|have|had|hes|shes given|turned|handed it|them|one|both ~1 to|over|up|in",
            "$official|pd|we|staff|medics bagged|tagged|booked|impounded|logged|secured|grabbed|collected it|them|both|everything",
            "$harmed|$kin arrived|came|stopped _4 left|gone|leaving w|with it|them",
            "policia|oficial|$official ya|tambien|le? lo|la agarro|agarró|quito|quitó|tiene|recogio",
            "let it|them drop|fall",
            "taken and|then? ~1 put|locked|stored|moved up|away|at|in",
            "let|lets|letting|allowed ~2 $harmed|$kin take|have|remove|get|grab it|them >!w|with|for",
            "neighbor|neighbors ~2 walked|took|carried it home",
            "rp|caller|staff|nurse|clerk|teacher|roommate|neighbor|mom|mother|$official|i|we ~2 ran|carried|took|walked|hauled|drove|moved it|them out|outside|across|next|away|off|down|upstairs|downstairs",
            "$harmed|$kin|$official ~1 has|had|have? carried|taken|driven it|them",
            "gave|give|handed|hand|gives|hands|passed|surrendered it|them|one|both to|over|up|back",
            "complied|complies|complying|obeyed _2 dropped|tossed|threw|put|set|laid|ditched|released",
            "no longer|not armed|holding >!back|still|on|up|it|together",
            "put|set|laid|dropped|threw|tossed|left it|them >!to|at|against|up|into|around _8 and|then walked|walk|left|came|come|went|go|stepped|step|ran|fled|drove|backed|moved",
            "patted|frisked|searched|detained _4 removed|secured|taken|recovered|confiscated",
            "its|it is|was? removed|recovered|secured >!off|from",
            "its|it is|was? gone in|with ~1 their|$official|police|cops",
            "theyre|they are|were? recovered|secured >!off|from|in",
            "dropped|threw|tossed|ditched it|them _1 ran|walked|left|fled|moved",
            "slid|kicked|tossed it out|away",
            "slid|kicked|pushed|tossed it across|over|into|under to|the ~1 floor|room|hall|street|grass|yard|porch|door|me|us|officers|bushes|fence|corner|tile",
            "his|her $kin drove|left|walked|ran|took off|away|out? w|with it|them",
            "$official|staff|nurse|clerk|rp ~3 drove|left|went|walked|ran|took off|away|out? w|with it|them",
            "threw|tossed|put|dumped|flushed|buried it|them in|into|down|over ~2 trash|garbage|dumpster|toilet|river|lake|pond|woods|bushes|bin|can|drain|creek|fence|yard",
            "$took it|them away >!from",
            "has|have it|them secured",
            (
                "put|set|laid|dropped|threw|tossed it|them down? >!to|at|against|up|into|around _4 and|then walked|left|came|"
                "went|stepped|ran|fled|drove|backed|surrendered|laid"
            ),
            (
                "$official|neighbor|staff|wife|husband|mother|father|mom|dad|brother|sister|"
                "daughter|friend|roommate took it|them now?"
            ),
            ("$official|staff has|got it|them now?"),
            ("neighbor|wife|mother|mom|sister|daughter|roommate has|got it|them now?"),
            "threw|tossed it|them away|out >!at",
            "gave|handed it|them away|up|over|in",
            "gave|handed it|them back >!to",
            "turned both|them|it|all of? them? in",
            "got it from ~1 him|her|them|pt|patient",
            "$took it|them away|from ~1 him|her|them|pt|patient|subj|subject|hand|hands",
            "got it away|from >!$harmed|the|a",
            "walked|backed|stepped away from it",
            "now _2 empty hands|handed",
            "hands now empty|visible",
        ),
        says=weapon("none"),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.put-down",
        scope="weapon",
        phrases=(
            f"{WEAPON} on|onto ~1 floor|ground|counter|table|carpet ~1 by|beside|near|next",
            f"{WEAPON}|$heavy $be|was ~1 out of $pos? ~1 hand|hands|mouth",
            f"let go|loose of $pos? ~2 {ANY}",
            f"$laid|leaned|leans|stood|propped|stuck|rested|hung|slid|stashed|tucked|shoved ~3 {ANY} ~1 on|against|in|under|into|behind|beside|by|between ~3 $near_place|wall|stump|block|holster|sheath|pocket|waistband|drawer|cabinet|cushions|seat|corner",
            f"dropped|drops|ditched|discarded|lowered|lowers|released|solto|soltó $pos? ~2 {ANY}",
            f"$laid $pos? ~2 {ANY} down|back|away|aside|beside|next >!to|against|under|up",
            f"$laid $pos? ~2 {ANY} back > to ~1 table|counter|drawer|block|kitchen|bag|rack|shelf|purse",
            f"$laid $pos? ~2 {ANY} next to",
            (
                f"$laid $pos? ~2 {ANY} on|in|under|onto|into|by ~2 $near_place|$set_on|ground|sink|chair|"
                "planter|kitchen|couch|sofa|stump|grass|street"
            ),
            f"$laid down|aside|away $pos? ~2 {ANY}",
            f"{ANY} $be|now|been _1 down|dropped|discarded|lowered|holstered",
            f"{ANY} dropped|discarded|lowered|holstered >!on|onto",
            f"{ANY} down >!by|at|along|against|from|the|a|my|our|his|her|street|road|hallway|hall",
            f"{WEAPON} down on|beside|next|now",
            f"holstered|pocketed|sheathed|stashed|lowers|lowered ~2 {ANY}",
            (
                f"{ANY} is|are? back|now in|on the|his|her|its? drawer|table|kitchen|sink|sheath|holster|"
                "pocket|counter|block"
            ),
            (
                f"{WEAPON} is|are|now|still|was|esta|está now|still? on|in|beside|next|near|by to? the|"
                "his|her|a|my? _1 table|counter|floor|ground|desk|bed|nightstand|dresser|tub|sink|"
                "dash|seat|edge|stump|sofa|couch|chair"
            ),
            # "Man with a knife still on the porch" is where the man stands.
            f"{WEAPON} is|was now|still? on|beside|by the|his|her|a|my _1 $set_on",
            f"dejo|soltó|solto|bajo|bajó el|la? {WEAPON}",
            f"{WEAPON} _2 leaning|propped >!under|beneath|underneath|below",
            f"{WEAPON} lying|laying|sitting|resting|hanging >!prone|flat|in_wait",
        ),
        says=weapon("accessible"),
        signs=("laid_down",),
        turn=Turn.SETTLES,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.put-down-it",
        scope="weapon",
        phrases=(
            "has|had|keeps|holds|theres|hes|shes got? a|another ~1 second|2nd|other|spare one",
            "picked|picks|put|puts|tucked|stuck|slid|shoved|slipped it|them|one _3 in|into ~2 pocket|pockets|waistband|purse|holster|sheath|bag|belt|sock|boot",
            "it|its|theyre $be? ~1 stuck in ~2 stump|wall|tree|door|ground|log|floor|post|dirt|table",
            "leaned|leans|leaning|stood|propped|stuck|rested|hung|slid|stashed|tucked|shoved|set|laid|sat it|them|one on|against|in|under|into|behind|beside|by|between|down|back",
            "it|one|its|thats|theyre is|are|now? back? in|on ~2 holster|sheath|pocket|waistband|drawer|cabinet|case|bag|purse|wall|block|belt|hip|waist",
            "holstered|sheathed|pocketed|reholstered it|them|again",
            "set|sets|put|puts|laid|lays|placed|left it|them _1 on|in|under|by|next|against|down",
            (
                "!spinning|spins|banging|slamming|tapping|pounding|sliding|waving|swinging it|its|thats|theyre|they is|are|was|sits|lies? now? on|by|beside|next|under "
                "the|his|her|a|my|to ~1 table|counter|floor|ground|desk|bed|nightstand|dresser|"
                "seat|couch|dash|grass|sofa|chair|porch"
            ),
            "put|puts|set|sets|laid|lays|lay|placed it|them down|away|back|aside",
            "dropped|drops|lowered it|them",
            "let go of it",
            "w|with it on|in|under|beside|next $pos ~1 lap|seat|floor|dash|car|truck",
            "lo|la soltó|solto|bajo|dejo",
        ),
        says=weapon("accessible"),
        signs=("laid_down",),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.moved-away",
        scope="weapon",
        phrases=(
            f"removed|hid|locked|hidden ~1 all|every|both ~2 {WEAPON}|$arms >!from|under|in|up|inside",
            f"hid|hidden|hides ~1 all|every|both|the|his|her ~2 {WEAPON}|$arms in her|the|my|our|$whose|a ~1 car|trunk|garage|shed|attic|basement|safe|house",
            f"moved|took ~1 all|every|both ~2 {WEAPON}|$arms ~1 to|at|with|over|away ~2 $elsewhere|$kin|storage",
        ),
        says=weapon("present_not_reachable"),
        turn=Turn.EXPLAINS,
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.none-now",
        scope="weapon",
        phrases=(
            "upd|update|correction _3 $arm|$untyped is|was a|an|just|actually|really >!$arm|$sort|$such|real|$makeshift _ >!$arm|$makeshift|$sort",
            "nothing but|except|besides ~1 $harmless",
            "upd|update|now|actually|turns|just|correction _6 $toylike _1 $arm",
            "upd|update|correction _4 drill team|practice|airsoft|paintball|actor|actors|rehearsal",
            (
                "checked|confirmed|searched _6 no $such? "
                f"{WEAPON} or|and|nor|o|ni? $such? $such? {WEAPON}|$makeshift?"
            ),
            (
                "now|update|upd|correction|actually _2 no|not $such? "
                f"{WEAPON} or|and|nor|o|ni? $such? $such? {WEAPON}|$makeshift?"
            ),
            f"no $such? {WEAPON} found|located|recovered|after",
            "now _2 empty hands|handed|pockets",
            "now _1 nothing in $pos? hands|hand",
            (
                "upd|update|now|actually _4 was|is|its|it a|an|just|only _1 drill|phone|toy|stick|"
                "cane|crutch|umbrella|tool|opener|lighter|vape|remote|broom"
            ),
        ),
        says=weapon("none"),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="weapon.none",
        scope="weapon",
        phrases=(
            "had|has|have|carrying|holding|carries nothing but|except|besides a|an >!$arm|$untyped|$makeshift|$such|$sort",
            "nothing|none|anything ~7 call|count|consider|see|as ~1 a|as? weapon|weapons",
            "nothing|none|anything ~2 used|use|like|considered|resembling|be ~1 a|as ~1 weapon|weapons",
            f"never|not had|owned|touched|has|have nor|or|and ~1 wanted|owned|touched|carried|needed|held|had ~2 {WEAPON}",
            "swept|searched|checked|tossed|cleared ~4 came|turned up empty|nothing|clean|negative|clear",
            f"nobody|noone ~1 saw|seen|sees|see|observed|noticed ~2 {WEAPON}|$arms",
            f"no one|1 ~1 saw|seen|sees|see|observed|noticed ~2 {WEAPON}|$arms",
            f"nor any|a? ~1 {WEAPON} kept|stored|owned|there|here",
            f"or any ~1 {WEAPON} kept|stored|owned|there|here",
            "not|aint|dont|doesnt|didnt|isnt|havent|hasnt|never ~1 got|have|has|had|carrying|holding nothing|anything|nada|shit on|in|with|near ~1 him|her|them|me|us|hand|hands|person|reach >!to",
            f"no $such? {WEAPON}|$arms|pills|meds|drugs|rope or|nor $such? $such? {WEAPON}|$arms",
            f"no $such? {WEAPON}|$arms|pills|meds|drugs|rope and {WEAPON}|$arms",
            "not|isnt|aint|never|no $hold one|anything",
            "not|isnt|aint|never|no holding|clutching|gripping|waving|pointing|carrying|swinging it|them",
            f"never|not ~1 had|owned|nor|or|wanted ~3 {WEAPON}",
            "bag|bags|purse|backpack|pack|pockets|room|cell|person|property ~1 checked|searched|swept ~3 just|only|clean|clear|fine|books|clothes|empty",
            "frisked|searched|wanded|patted ~6 clean|clear|neg|negative|nothing|clr",
            f"nobody|noone own|owns|has|have|had|keeps a|any? _1 {WEAPON}|$arms",
            f"nobody|noone in|at|there|here|else|on ~3 own|owns|has|have|had|keeps a|any? _1 {WEAPON}|$arms",
            f"no one own|owns|has|have|had|keeps a|any? _1 {WEAPON}|$arms",
            f"no one in|at|there|here|else|on ~3 own|owns|has|have|had|keeps a|any? _1 {WEAPON}|$arms",
            "no se le? ve|ven|mira _1 nada|arma|armas",
            f"no {WEAPON}|$arms _2 no $such? {WEAPON}|$arms",
            "no|ni trae|tiene|carga|porta nada|arma|armas|ninguna|ningun",
            (
                "= no|sin|neg|negative|zero|without|w/o|wo|ningun|ninguna|nor|ni $sorted_arms? $sorted_arms? "
                f"$sorted_arms? {WEAPON}|$arms or|o|ni|nor? $listed? $listed? {WEAPON}|$makeshift?"
            ),
            (
                "no|sin|neg|negative|zero|without|w/o|wo|ningun|ninguna|nor|ni $listed? $listed? "
                f"$listed? $unnamed or|and|o|ni? $listed? $listed? {WEAPON}|$makeshift? >!in|on|at|under|beside|by|near|next|inside|en|w|with"
            ),
            f"= denies|denied|denying|deny|niega $such? $such? $such? $such? {WEAPON}|$arms",
            "denies|denied|denying|deny|niega $such? $such? $such? $such? $unnamed >!in|on|at|under|beside|by|near|next|inside|en",
            "$untyped|guns|knives|firearms : none|no|neg|negative|n|0|denied|denies|nope|na",
            "$untyped|guns|knives|firearms none|neg|negative|denied|nope",
            f"none|neg|negative for|on {WEAPON}|$arms",
            f"{WEAPON}|$arms not seen|observed|involved|present >!since|again|yet|but",
            "$unnamed not visible|displayed >!but",
            "not a|an|any|really $arm|$untyped >!but|in",
            "unarmed",
            "desarmado",
            "not|isnt|aint|never armed",
            f"= not|nt|doesnt|dont|didnt|hasnt|havent|isnt|never|aint {_HAS} {_ANY_ARMS}",
            f"= does not {_HAS} {_ANY_ARMS}",
            f"not|hasnt|havent|never had|got a|any? {WEAPON}",
            f"no|not tiene $such? {WEAPON}",
            "weapon|weapons free",
            f"clear|clean|free of {WEAPON}",
            "no items of concern",
            f"no sign|signs|evidence|indication of ~2 {WEAPON}|$arms",
            "looked|went|gone through _4 nothing >!but|else|except",
            "pat|pat-down down? clear|neg|negative|clean|nothing",
            "nothing|anything sharp|dangerous in|on|around|near|left|there|here",
            "nothing|neither|not ~6 hurt|harm|injure $self|anybody|anyone|somebody|someone|people|others with",
            "no sharps|sharp|blades|pointed objects|items|in|on|around|near|found|available|there|or",
            "not|isnt|wasnt|doesnt|didnt ~1 carrying|holding anything|nothing|something",
            "dont|doesnt|didnt ~1 own|have|keep|carry any ~2 $arms|$arm|$untyped",
            (
                "has|have|is|con nothing|nada on|in|with|encima him|her|them|me|hands|person|"
                "pockets|mano|manos"
            ),
            "nothing in|on his|her|their|the hands|hand|pockets|bag|person",
            "nothing in|on hands|hand|pockets|him|her|them",
            "nothing on person",
            "empty hands|handed",
            "hands $be|were? empty",
            "manos vacias|vacías",
            "pockets empty|clear",
            "pockets|bag|backpack|purse _2 !at nothing >!else|but",
            f"= not|isnt|wasnt|nt $hold a|the|any? _1 {ANY}",
            "searched _2 nothing|clean|clear|neg >!else|but|except",
            "patted _2 nothing|clean|clear|neg >!else|but|except",
            "i|me|him|her patted him|her|them? down",
            f"carrying|carrying|has|have no {WEAPON}",
            "no tiene ~4 armas",
            "no tiene plan ni armas",
        ),
        says=weapon("none"),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
