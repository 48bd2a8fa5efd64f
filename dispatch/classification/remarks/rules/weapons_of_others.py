"""Where is a weapon named that is not the person's, not now, or not known to be there?

Other people's arms, other days, fears and mere possibilities: their words are used up.
"""

import re
from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.weapons_said import ANY, WEAPON, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {}


_WITH: Final = re.compile(r"(?<= )(\S*\bw\|\S*)")


def _joined(*phrases: str) -> tuple[str, ...]:
    """The phrases, with no mark in them but that of "w/": "gun, her" is not "gun her"."""
    return tuple(_WITH.sub(r"\1 :?", f"= {phrase}") for phrase in phrases)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Before "officer has a gun" is taken for the officer's own.
        id="weapon.with-officer",
        scope="weapon",
        phrases=(
            f"$official|police|pd ~1 took|removed|seized|confiscated ~3 {ANY}",
            f"{WEAPON} ~2 in|with rps|callers|staffs|moms|dads|officers|deputys|wifes|husbands|mothers|fathers ~1 hand|hands|possession|pocket|car|truck|purse|safe",
            f"$official|staff|nurse|tech|medics|ems|crew|we has|have|got|holds|secured|took|retrieved|recovered the|his|her|their|my|all ~1 {ANY} >!drawn|out|pointed|on|at|trained|ready|to|and|aimed",
            f"$official|staff|nurse|we has|have|got|secured {WEAPON} >!drawn|out|pointed|on|at|trained|ready|and|aimed",
            f"= {ANY} is|was|are|were|now|left|stays|safe ~1 with|w :? $official|pd|deputies|staff >!at|on",
            f"{WEAPON} ~2 on|in|inside ~1 hood|trunk|roof ~2 patrol|squad|police|our|deputys|officers|ofcs|unit",
            f"{ANY} ~2 in custody|possession of|with? ~1 $official|pd|staff|deputies",
            "staff|nurse|nurses|tech|we|$official removed|took|cleared|collected|has|have ~1 all|any|every|the ~1 $several_arms|objects|items",
            f"i|we have|got|took|took his|her|their {ANY}",
        ),
        says=weapon("none"),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="no-weapon.of-others",
        scope="weapon",
        phrases=_joined(
            f"if|whether ~1 $he|i|we can|could|may|should ~1 carry|bring|have|own|keep|use|buy ~2 {WEAPON}|spray",
            f"rp|caller|clr|homeowner|owner|clerk|husband|wife ~2 chased|ran|scared|run ~3 burglar|intruder|prowler|thief|robber|suspect|shoplifter ~3 w|with ~3 {ANY}",
            f"$kin put|puts|held|stuck|pressed|pulled|pulls|had|drew|waved|pointed|got|has ~3 {WEAPON} *10 last night|week|month|evening|weekend|year",
            f"sees|seeing|saw|see ~4 w|with|holding :? ~3 {WEAPON} *10 nobody|noone|nothing ~1 there|else|around|here",
            f"clerk|owner|manager|bartender|cashier|storekeeper|shopkeeper has|keeps|had|w|with ~3 {WEAPON} ~1 behind|under|beneath ~1 counter|register|bar|desk",
            "guard|guards|security|$official|bouncer|lp ~1 pointing|pointed|points|aiming|aimed|threatened|threatens|threatening|warned|warning ~2 $harmed? ~1 w|with|his|her|a|the|at ~2 taser|tazer|baton|mace|spray|handgun|firearm|weapon",
            f"dreamed|dreamt ~7 $hold ~3 {WEAPON}",
            f"nightmare|nightmares|dream|dreams|flashback|flashbacks of|about|where|that|someone|somebody ~7 {WEAPON} at? him|her|me|them?",
            f"dreamed|dreamt ~7 {WEAPON}|$shot|$stab|$hold",
            f"fbi|cia|nsa|government|govt|agents|aliens|snipers ~4 w|with|has|have|pointing|holding|aiming :? ~3 {WEAPON}",
            f"sees|seeing|saw|see ~4 w|with|holding :? ~3 {WEAPON} ~1 in|inside|on|behind ~1 mirror|mirrors|walls|wall|tv|closet|ceiling|trees|attic",
            f"theft|larceny|burglary of ~3 {WEAPON}",
            "movie|film|show|game|video|dream|novel|book|story ~6 $shot|$stab",
            "$shot|$stab ~4 on|in ~2 ipad|tv|television|movie|film|screen|news|netflix|show|video|game|youtube",
            f"cut|cuts|cutting him|her|them|it|me|rope|cord|belt|noose ~1 down|loose|free ~1 w|with|using :? ~3 {ANY}",
            "poked|poke|nudged|prodded|tapped|touched ~2 him|her|them _3 nothing|no|not|didnt|doesnt|without|wont",
            "poked|poke|nudged|prodded|tapped ~2 him|her|them ~1 w|with :? ~2 _ _1 nothing|no|not|didnt|doesnt|without|wont|unresponsive",
            "about|almost|nearly ran|run ~2 $harmed|$kin over|down",
            f"pried|kicked|cabinet|safe|burglary|burglarized _8 {WEAPON} _4 missing|gone|taken|stolen",
            f"holding|held|detaining|detained|kept|keeping ~2 him|her|them|suspect|subj|guy|male ~3 w|with :? ~3 {ANY} ~1 till|til|until|for ~1 pd|police|officers|you|deputies|deputy|cops|leo",
            f"{ANY} :? just? in case",
            f"smashed|shop|store|case|display|overnight|ransacked|lock|locker|window _8 {WEAPON} _4 missing|gone|taken|stolen",
            f"$believes|swears|claims|convinced|says|insists ~2 neighbors|$they|someone|aliens ~2 poked|stabbed|shot|cut|injected|hit|attacked|pricked|poke|poking ~6 {ANY} >!now",
            f"neighbors|stalker|landlord|abuser|dealer|gang|strangers have|has|own|owns|carry|carries|keep|keeps|got ~2 {WEAPON}",
            "rifle|rifles|taser|shield|k9|swat units|unit|team|teams|officers|officer|operators",
            f"ex has|owns|carries|have ~2 {WEAPON} ~1 not",
            f"rp|caller|comp|caller ~1 own|going|getting|grabbing|has|have|went|gone|standing ~4 {ANY} ~1 to break|open|pry|cut|chop|kill|smash|get|free|defend|protect",
            f"somebody|someone|unknown|unk|thief|thieves|they|who|burglar|burglars|whoever|anyone took|stole|stolen|got|lifted ~3 {WEAPON} ~4 out|from|off|while",
            f"{WEAPON} ~3 gone|missing|stolen from|out|when|and|this|after|since|last",
            f"purse|wallet|truck|car|safe|cabinet|shed|garage|house|gun|guns ~6 gone|stolen|broken|pried _8 {WEAPON}",
            f"burglary|burglarized|broke|stole|stolen|theft|larceny _8 {WEAPON} ~3 gone|missing|stolen|taken",
            f"stole|stealing|shoplifted|shoplifting|steals ~4 {WEAPON}",
            f"didnt|not|without pay|paying ~4 {WEAPON}",
            f"{WEAPON} _8 not|didnt|without pay|paying",
            f"{ANY} ~4 in|with rps|callers|comps|clrs|complainants hand|hands|possession|car|house",
            f"her|his|my own|late|husbands|personal ~2 {WEAPON} ~3 case|protection|ready|just|until",
            "wrist|wrists|arm|arms|throat $be? slashed|slit",
            # Nothing of the kind was done.
            "not|never|hasnt|havent|isnt|wasnt|werent|arent|didnt|doesnt|wont actually|yet|been|even|really|physically|ever|being|be? $shot|$stab|$thrown|$swung|$blows|$strikes|$drives",
            "not|never|hasnt|isnt|wasnt|didnt actually|yet|ever? pointed|pointing|aimed|aiming|waved|waving it|them ~1 at",
            "no|zero shots|gunshots|shooting|stabbing|rounds fired|heard|in|reported?",
            "no|nobody|noone one|body? was|were|has|got|been? been|being? $shot|$stab|$strikes|$blows",
            f"denies|denied|denying he|she|ever|that|being? $hold|$shot|$stab|$strikes|$thrown|$swung ~4 {ANY} >!in",
            # Reached for what another carries.
            "tried|tries|trying|attempted|attempting|reached|reaching|reaches|went|lunged|lunging|grabbed|grabbing ~1 to|for|at ~1 grab|take|get|snatch|reach|for? ~1 my|our|officers|ofcs|deputys|deputies|guards|cops|troopers|sergeants ~1 $firearm|weapon|holster|taser|sidearm|baton",
            "legal|illegal|allowed|permit|law|okay|ok ~2 to ~1 carry|own|have|buy|keep|bring ~3 $arm|$untyped",
            "$would|gonna|wanna|shed stab|jab|hack|slash|chop|slit|slice|gut|shank|knife|carve",
            "$armed_bystander ~2 holding|holds|has|have|had|held|got|keeping|detained|detaining|detains|stopped|stopping ~4 gunpoint|bay",
            f"$armed_bystander pulled|drew|grabbed|produced|got|pulls ~2 {ANY} on|at|to|and|out|from",
            f"guard|security|$official ~3 hand|hands on ~2 {WEAPON}",
            "$believes|$thinks_of|hears|sees|saw|seeing ~2 $they|$unreal_ones ~2 $shot|$stab|$blows|$strikes|$hold",
            "$unreal_ones|voices ~2 $shot|$stab|$blows|$strikes|cutting|holding",
            "thoughts|thought|urge|urges|picturing|pictured|imagines|imagining|imagined|fantasizes|fantasies|visions|images|pictures of|about? running|driving|ramming|stabbing|shooting|cutting|hitting|plowing|mowing ~2 $harmed|$kin|crowd|people",
            "pictures|imagines|imagining|picturing running|driving|ramming ~1 $harmed|$kin over|down",
            "flashback|flashbacks|nightmare|nightmares|dream|dreams|memories|visions|images|intrusive of|about|where|that ~4 $shot|$stab|$hold|$blows|$strikes",
            "vet|veteran|military|army|marine|deployed|deployment|combat|war ~3 was|were|been|got|getting ~1 $shot|$stab",
            "deployed|deployment|combat|war ~5 $shot|$stab",
            "$shot|$stab ~4 overseas|war|iraq|afghanistan|vietnam|combat|deployed|service",
            "says|saying|believes|thinks|convinced ~2 someone|somebody|man|people|person|intruder ~5 attic|walls|wall|closet|roof|vents|window ~3 w|with ~2 $arm",
            "!$pos cook|chef|dishwasher|waiter|butcher|barber|worker|janitor|custodian|mechanic|baker|cooks|hairdresser|cocinero|carnicero >!shop|says|said|sts|reports|called ~7 w|with|holding|using|has|cutting|carrying :? ~3 $arm|$makeshift",
            "gardener|landscaper|landscapers|groundskeeper|carpenter|crew|crews|workers|plumber|roofer|farmer|lineman|linemen|arborist|surveyor|fisherman|logger|loggers|jardinero|electrician >!shop|says|said|sts|reports|called ~7 w|with|holding|using|has|cutting|carrying :? ~3 $arm|$makeshift",
            "bystander|bystanders|neighbor|neighbors|owner|clerk|homeowner|customer|witness|roommate|security|guard came|ran|went|standing|is|has|holding ~3 w|with|holding|a :? ~2 $arm|$makeshift ~3 help|stop|defend|protect|keep|case|because|bc|when",
            "guard w|with a baton|taser|nightstick in|out|drawn|on",
            "^ security|armed|hospital|store|mall? guard w|with a baton|taser|nightstick",
            (
                "$believes ~2 someone|somebody|$they ~4 w|with|has|have|carrying|holding|got "
                f"_2 {WEAPON}"
            ),
            (
                "another|other|second|2nd|third hiker|neighbor|customer|patron|resident|"
                "bystander|caller|driver|worker|tenant has|had|w|with|holding|pulled _3 "
                f"{WEAPON} out? because|bc|due|for|in"
            ),
            (
                "$official|neighbor|homeowner|owner|bystander came|is|was|went|standing|stood "
                f"~2 w|with _3 {WEAPON} when|because|bc|after|until"
            ),
            "whose|her|his|my $kin shot|stabbed $self",
            "$kin shot|killed $self ~2 last|when|ago|years|back",
            "$kin shot|killed $self ~2 in #",
            "was|were shot|stabbed|killed and|to? killed|death? ~4 last|years|ago|when|$period",
            "bomb|bombs|explosives in|inside|at|under|planted the|a|our|every|your|building|school",
            f"$official has|have|had|pulled|drew $pos? {WEAPON}",
            f"$official $be? $hold $pos? {WEAPON}",
            "$official|police ~1 $hold|has|have|had|got ~3 gunpoint|taser",
            "$official shot|fired|tased|tazed|shoots|sprayed",
            "shot|tased|tazed|sprayed ~1 by a|an|the? _1 $official",
            "shot at by ~2 $official",
            "$official service weapon|weapons|pistol|rifle|revolver|gun",
            "less lethal|lethal _1 shotgun|gun|rounds|weapon",
            "police|officers|duty guns|gun|weapon|weapons|sidearm",
            (
                "$believes _3 $they _3 $has|$hold|$be|after|pointing|coming|carrying|shooting|"
                f"hiding ~4 {WEAPON}"
            ),
            f"$believes _2 $they ~1 {WEAPON}",
            (
                "they|people|cops|fbi|cia|demons ~2 after|following|watching|coming him|her|me|"
                f"for? him|her|me? w|with _2 {WEAPON}"
            ),
            (
                "bystander|bystanders|witness|passerby|neighbor|owner|clerk|rp|homeowner|caller "
                "$be|has|have|w|with|grabbed|got|holding|armed :? ~3 $arm|$makeshift ~2 defend|"
                "protect|protection|defense|detain"
            ),
            "voices|demons|voice telling|tell|told ~2 grab|get|take|use|pick ~3 $arm",
            (
                "another|other|second|different male|man|female|person|subject there? w|with|has|"
                "holding _3 $arm"
            ),
            "roommate|someone|cousin _1 has a _1 sword",
            "shooting|stabbing ~3 yesterday|news|tv",
            "mass|drive|police|vegas shooting|shootings",
            "since|after|from|about the|a|school _2 shooting|stabbing",
            "witnessed|survived|survivor|involved of|in|a|the _1 shooting|stabbing",
            "heard|hears|hearing shooting|shots|gunshots",
            "sees|saw|seen dad|mom|father|mother _1 shoot|stab",
            "was|been|got ~1 threatened|robbed|held|attacked|stabbed|shot|mugged ~3 $period ago",
            "was|got|been stabbed|shot|attacked|robbed|mugged in # > _",
            (
                "was|got|been stabbed|shot|attacked|robbed|mugged ~3 childhood|college|war|service|"
                "iraq|afghanistan|vietnam"
            ),
            "says|said dad|father|mom|mother swung ~3 at mom|dad",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.other-day",
        scope="weapon",
        phrases=_joined(
            "$blows|$strikes|beaten|whipped as a|an ~1 boy|girl|kid|child|teen|baby|toddler|teenager|youth",
            "$blows|$strikes|beaten|whipped when he|she|i|they ~1 was|were ~2 boy|girl|kid|child|little|young|growing|#",
            "$blows|$strikes|$stab|$shot|$cuts|whipped|whooped|whupped|hit ~6 w|with|by|using :? ~8 on|over|last|past ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|summer|winter|year",
            "$blows|$strikes|$stab|$shot|$cuts|whipped|whooped|whupped|hit ~6 w|with|by|using :? ~8 yesterday|ayer|anoche",
            "$blows|$strikes|$stab|$shot|$cuts|whipped|whooped|whupped|hit ~6 w|with|by|using :? ~6 two|three|four|few|several|couple|# days|weeks|nights|months ago|back",
            f"in # ~1 he|she|they|i|ex|$kin ~1 $shot|$stab|$blows|$strikes|$thrown|$was_once|put|pointed|swung|pulled ~3 {ANY}",
            f"killed|shot $self ~1 w|with|using :? ~3 {WEAPON} ~1 in|last|when|years|back ~1 #|year|he|she|i|ago|summer|fall|winter|spring",
            "was|were|been shot|stabbed|killed|murdered to? death? ~2 in|back|on #",
            "gunpoint|knifepoint ~4 in|last|since ~1 january|february|march|april|may|june|july|august|september|october|november|december",
            "$blows|$strikes|$thrown|$swung|$stab|$shot ~6 growing up",
            f"standoff|arrest|arrested ~6 w|with :? ~2 {WEAPON} ~1 in|last|years|several ~1 #|year|month|summer|winter|ago",
            "$shot|shoot|fired|firing ~8 yesterday",
            "gun|knife point _2 last|back|years|months|year $period|in|ago|on|when",
            f"owned|had|kept|carried ~3 {WEAPON} until|before|till|years|back|once",
            "in # ~1 he|she|they|i|ex|$kin ~1 $shot|$stab|$blows|$strikes|$thrown|$was_once|put|pointed|swung",
            f"$period|yrs|mos ago|back ~1 he|she|they|i|someone|$kin|guy|man ~1 put|held|pulled|pointed|stuck|pressed|swung|cut|hit|fired|shot|stabbed|came|chased|threatened|waved|took ~6 {ANY} ~1 to|at|against|on|toward? ~2 $flesh|$vital|$harmed",
            f"$period|yrs|mos ago|back ~1 he|she|they|i|someone|$kin|guy|man ~1 put|held|pulled|pointed|stuck|pressed|swung|cut|hit|fired|came|chased|threatened|waved ~4 {ANY}",
            f"prior|previous|last|earlier|old|past call|incident|contact|encounter|visit|run|cfs _3 had|with|w|was|involved|involving|pulled ~3 {ANY}",
            "$blows|$strikes|$thrown|$swung|$stab|$shot|$cuts ~3 w|with|using :? ~4 last|past $period|yr|yrs",
            f"used to sleep|carry|sleeps ~3 {WEAPON}",
            f"{WEAPON} ~4 as|when a|she|he|i|was ~1 kid|child|teen|boy|girl|teenager",
            f"$period ago ~5 w|with :? ~2 {WEAPON}|$makeshift",
            f"had pulled|held|used|carried|waved|brandished|fired|pointed ~3 {WEAPON} _5 in|back|since|from|when #|high|college|jail|school|he|she|they",
            "knifepoint|gunpoint _4 last|past $period|night",
            "knifepoint|gunpoint _4 years|months|weeks|days|yrs ago|back|earlier",
            "last|past $period _6 knifepoint|gunpoint",
            "knifepoint|gunpoint _2 as|when|in|during|back a|he|she|i|college|# _2 kid|child|teen|teenager|young|younger|deployed?",
            "last year|month|week|time|summer|winter|night one|he|she|they ~5 w|with _2 $makeshift",
            f"{WEAPON} found|located _6 by",
            (
                f"found|finds|located a|an|some|old|loaded ~2 {WEAPON} in|under|behind|at|on a|"
                "the|our|their street|park|creek|hotel|motel|restroom|bathroom|dumpster|trash|"
                "yard|alley|lot|attic|garage|house|room|bed|sidewalk|road"
            ),
            (
                "history|hx|h/o|prior|priors|record of? carrying|having|using|possession|pulling|"
                f"owning|violence|assault|adw|brandishing|threatening|stabbing ~2 {WEAPON}|"
                "$makeshift"
            ),
            f"history|hx|h/o|assault|of assault|violence|threats w|with _2 {WEAPON}",
            f"history|hx|h/o|prior|priors of? a? {WEAPON}",
            "history|hx|h/o of? stabbing|shooting|stabbings",
            f"last|past $period|time|night|call $he|they|rp|officers? ~2 $was_once ~5 {WEAPON}",
            f"{WEAPON} in|on|over|during|from|about|the? last|past $period|time|night|call",
            f"{WEAPON} ~3 $period ago",
            f"$period ago|back $he|they|rp? ~1 $was_once ~4 {WEAPON}",
            f"in the past ~2 $was_once ~3 {WEAPON}",
            f"yesterday ~3 $was_once ~4 {WEAPON}",
            f"{WEAPON} ~2 yesterday",
            "$blows|$strikes|$thrown|$swung|$stab|$shot ~8 last|past $period",
            "$blows|$strikes|$thrown|$swung|$stab ~8 yesterday",
            "$blows|$strikes|$thrown|$swung|$stab|$shot ~8 when i|he|she|we was|were ~2 little|young|kid|child|younger|small|teen|#|growing",
            "$blows|$strikes|$thrown|$swung|$stab ~6 when|whenever|anytime|everytime he|she|they drinks|drink|drunk|mad|angry",
            "as|when a|was|i|he|she ~2 kid|child|teen|boy|girl|baby ~4 $blows|$strikes|$stab|$shot|stabbed|shot",
            f"$was_once ~2 {WEAPON} ~3 in #",
            f"has|have|had $was_once|threatened ~4 {WEAPON} before|previously",
            "$blows|$strikes _6 accident|accidentally|accidental|mistake",
            "last|past $period _1 ~4 $blows|$strikes|$thrown|$swung|$stab|$shot",
            f"last|past $period _1 ~4 $blows|$strikes|$thrown|$swung|$stab|$shot _5 {ANY} at|toward",
            f"last|past $period _1 ~4 $blows|$strikes|$thrown|$swung|$stab|$shot _5 {ANY}",
            "$blows|$strikes|$thrown|$swung|$stab|$shot ~6 $period ago|back",
            "$blows|$strikes|$thrown|$swung|$stab|$shot ~6 in|since|from # > and|but|for|he|she|did|got",
            f"previously|formerly|once $was_once ~3 {WEAPON}",
            f"used to have|own|carry|be|hunt|collect ~4 {WEAPON}",
            "last $period ~3 $stab",
            "missing|stolen|lost $pos? ~2 gun|guns|handgun|pistol|rifle|firearm|firearms|shotgun",
            "gun|guns|pistol|rifle|handgun|firearm|shotgun $be|were|was? stolen|missing",
            f"found|finds|locates|located a|an|some|old|loaded ~2 {WEAPON} in|under|behind|at|on|near the|a|our|their|my|some ~1 _",
            "stole ~2 gun|guns|pistol|rifle|handgun|firearm",
            (
                "found|turn|turning|surrender a|in|an|old ~4 gun|guns|pistol|ammo|ammunition|"
                "grenade ~3 attic|estate|day|buy|buyback|storage|park|street|creek"
            ),
            "turn in ~4 gun|guns|firearm",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.unsure",
        scope="weapon",
        phrases=_joined(
            f"wouldnt|couldnt ~1 use ~3 {WEAPON}",
            f"how to ~1 register|sell|buy|transfer|carry|store|clean|surrender|dispose|get ~3 {WEAPON}",
            f"wants|want|wanted|like|love ~1 to? go ~6 and ~1 $blows|$strikes|$stab|$shot|shoot ~6 {ANY}",
            "swallowed|swallowing|swallow|ate ~2 $arm $arm",
            f"not know|tell|say|see|sure|certain if|whether|about|what ~4 {WEAPON}|armed",
            f"no se|sabe|sabemos si ~3 {WEAPON}|$arms|armado|armada",
            f"no $such? {WEAPON}|$arms _6 far as",
            f"will|gonna|going|would|might to? bring ~2 {WEAPON}",
            "$would|to|gonna|wanna|shall hit|beat",
            "$would|going|wants|plans|gonna to hit|beat|swing|throw",
            "$would|gonna|wanna|shall cut",
            f"no sabe|sabemos|saben si ~3 {WEAPON}|$arms",
            "swallowed|swallowing|swallow|ate ~2 $arm",
            f"going|gonna|will|wants|want|plans|planning|threatening|threatened|think|thinks|thoughts|thinking to|of|about _1 $kills|killing|shoot|shooting|hang|hanging|end ~2 $self|it|life _4 w|with|using :? ~3 {WEAPON}",
            "$pos nails|fingernails|nail >!file|gun|puller|bat|board|gunn",
            f"threatened|threatens|threatening|threaten to|2 get|buy|bring|find ~3 {WEAPON}",
            f"going|gonna|will|wants to? buy|get|find|borrow ~2 {WEAPON}",
            (
                "might|could|would|will|gonna|hell|ill|shell come|show|return|go|reach|run|be|turn|drive|end up|over|"
                f"back|home|for|there|here? ~3 w|with|for|carrying|the|a _3 {WEAPON}"
            ),
            f"$fears _6 might|could|may|will|would _4 {WEAPON}",
            f"$iffy ~2 $has|$hold|armed :? ~3 {WEAPON}",
            f"$iffy ~5 w|with ~2 {WEAPON}",
            f"want|wants|wanted|urge|urges|tempted|temptation|craving|cravings to just? grab|pick|hold|take|reach|get|use|go ~3 {ANY}",
            f"$fears ~2 $would ~4 {WEAPON}",
            f"might|could have gone|went|go|left|grabbed|taken ~3 {WEAPON}",
            f"dont|didnt|doesnt want|like|need ~3 to ~2 {WEAPON}",
            f"$iffy ~3 there|any ~3 {WEAPON}",
            "$iffy ~2 armed",
            f"$iffy ~1 {WEAPON}|$arms",
            f"might|could have|be ~3 {WEAPON}|armed",
            f"{WEAPON} unk|unknown|unkn|ukn",
            f"unk|unknown|unkn on|about|re|as _1 {WEAPON}|armed",
            "unk|unknown|unkn weapons|wpns|armed",
            "none known",
            "$untyped|$arms none|not known",
            f"no known {WEAPON}",
            f"no {WEAPON} that|as ~3 know|knows|aware",
            "not|none that _4 knows|know|aware",
            "no $untyped|$arms known|mentioned|reported",
            f"not|isnt sure|certain|aware if|whether|about|what|of ~4 {WEAPON}|armed",
            (
                "dont|doesnt|didnt|cant|cannot|couldnt know|tell|say|see if|whether|about|what ~4 "
                f"{WEAPON}|armed"
            ),
            f"not|didnt|never ask|asked about|if|re ~3 {WEAPON}",
            "$untyped|$arms not asked|mentioned|addressed|discussed",
            "couldnt|cant|cannot|didnt see $pos? hands|weapon",
            f"what if ~4 {WEAPON}",
            f"$fears ~3 $would|may|might ~1 get|buy|find|have|use|grab a _1 {WEAPON}",
            f"$fears of|about ~1 {WEAPON}",
            (
                "would|might|could|should ~1 get|buy|find|use|grab|bring|have|need|want|own a|the|"
                f"some|his? _1 {WEAPON}"
            ),
            "had|have i|he|she a gun",
            "$wants to be a ~4 $arm",
            f"$wants to? buy|get|find|use|have|borrow|purchase|own a|some|his? _2 {WEAPON}",
            f"$wants a|his|her|my|the {WEAPON}",
            f"$thinks_of|think|thinks|imagine|imagines|dream|dreamed|dreamt of|about ~1 $hold ~3 {WEAPON}",
            f"wish|wishes|wished ~2 had|were|was ~3 {WEAPON} ~4 $vital",
            f"wish|wishes|wished ~2 had ~3 {WEAPON}",
            f"$thinks_of|ask|asked of|about|for|re|if|using ~3 {WEAPON}|$arms",
            "rather use ~3 $arm",
            "$arm is|would|are be? _2 easier|quicker|best|way",
            "method|methods ~2 $arm",
            "$arm|$untyped or rope|pills|bridge|jumping",
            "$arm $be|was|were? not|never? $pos|an? option|options|way",
            "about|re|regarding guns|weapons|knives|firearms|wpns",
            "$arm arent|isnt|not $pos way",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
