"""Is a weapon kept hold of against a demand, and what came of a question about weapons?

Looked for first: "told him to drop the knife" is neither a question nor a weapon put down.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import ANY, WEAPON, weapon

_ASKED_OF_ARMS: Final = f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {WEAPON}|$arms"
_ANSWERS: Final = "reply|answer|response|ans|resp|say|respond|answering"

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "leaves": words(
        "drove drives driving left leaves leaving walked walks walking ran runs running took went goes"
        " driving heading headed heads sped peeled rode fled biked"
    ),
}

_GOES_ALONG: Final = "lap|seat|dash|console|shirt|shorts|sock|boots|vest|sleeve|arm|trunk|car|truck|van|suv|vehicle|pickup|backpack|bag|pocket|waistband|pants|jacket|coat|purse|belt|holster|boot"
"""What somebody who goes away takes along."""

_TRADES: Final = (
    "cook|chef|dishwasher|waiter|butcher|barber|worker|janitor|custodian|mechanic|baker|"
    "cocinero|carnicero|gardener|landscaper|landscapers|groundskeeper|carpenter|crew|"
    "workers|plumber|roofer|farmer|lineman|arborist|fisherman|logger|jardinero|electrician"
)
"""Who has tools in the hand all day."""


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.scalding",
        scope="weapon",
        phrases=(
            "splashed|splashes|splashing|threw|throwing|tossed|poured|squirted|sprayed|flung|dashed ~1 bleach|acid|lye|ammonia|grease|oil|gasoline|gas|chemical|chemicals|cleaner|drano ~2 in|on|at|into|over|onto ~4 eyes|eye|face|faces|skin|head",
            "hosed|doused|blasted|hit|got|spritzed|squirted|dosed|lit|zapped|nailed|tagged ~3 w|with|using :? ~2 mace|pepper|oc|stun|taser|tazer|wasp|bearspray",
            "$thrown|poured|pours|pouring|splashed|splashing|dumped|doused ~4 boiling|hot|scalding ~1 water|oil|grease|coffee|tea ~1 on|at|over ~1 $harmed|$kin",
            "$thrown|poured|splashed|doused ~3 acid|bleach|gasoline|gas|lye|chemical|chemicals ~1 on|at|over ~1 $harmed|$kin",
        ),
        says=weapon("used", "other"),
        masks=True,
    ),
    Rule(
        id="weapon.dropped-on-somebody",
        scope="weapon",
        phrases=(
            "dropped|dropping|drops|heaved|pushed ~3 $makeshift_blunt|$blunt ~1 on|onto ~1 $whose|$struck_person|$kin ~1 head|back|foot|face|neck|legs",
        ),
        says=weapon("used"),
        masks=True,
        typed=True,
    ),
    Rule(
        # Before "shot up" is taken for the needle.
        id="weapon.shot-up",
        scope="weapon",
        phrases=(
            "heard|hears|hear|hearing ~2 gunshot|shot|gunshots|shots|bang ~1 from|in|inside ~2 bathroom|bedroom|room|garage|basement|house|apt|apartment|upstairs|downstairs|den|barn|shed|truck|closet|attic|office|car|tub _6 not|wont|isnt|no|doesnt|without answering|answer|responding|response|coming|opening|reply|moving|making|talking|speaking",
            "gsw|gunshot|gunshots|shot _6 gun|weapon|pistol|rifle|shotgun|handgun|revolver|firearm $be? secured|moved|taken|put|hidden|locked|removed|unloaded ~5 by|per ~2 $kin|family|neighbor|friend|roommate|rp|caller",
            "gsw|gunshot|gunshots|shot _6 $kin|family|neighbor|friend|roommate|rp|caller ~1 moved|took|secured|hid|locked|unloaded|put|removed ~2 gun|weapon|pistol|rifle|shotgun|handgun|revolver|firearm",
            "fired|fires|shot|discharged a|the gone",
            "house|car|truck|place|apartment|apt|trailer|store|block|party|porch|club $be|was|got|were|been|getting|gets? ~1 shot up >!heroin|dope|meth|fentanyl|with",
        ),
        says=weapon("used", "firearm"),
        masks=True,
    ),
    Rule(
        # A tool is no longer at its work where somebody is attacked with it.
        id="weapon.tool-struck-with",
        scope="weapon",
        phrases=(
            f"swinging|swung|swings ~3 {ANY} at|toward|towards the|a|our|my crew|crews|workers|landscapers|landscaper|gardener|gardeners|roofers|linemen",
            f"{_TRADES} ~2 $strikes|$blows|$stab|$cuts ~3 $harmed|$kin ~2 w|with|using :? ~3 {ANY}",
        ),
        says=weapon("used"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.tool-raised",
        scope="weapon",
        phrases=(
            f"waving|pointing|aiming|shaking|thrusting|waves|points ~3 {ANY} at|toward|towards the|a|our|my crew|crews|workers|landscapers|landscaper|gardener|gardeners|roofers|linemen",
            f"{_TRADES} ~7 w|with|holding|swinging|waving|has :? ~3 {ANY} ~1 chasing|threatening|charging|after|lunging|screaming|yelling",
            f"{_TRADES} ~2 threatening|threatened|chasing|chased ~3 $harmed|$kin ~2 w|with :? ~3 {ANY}",
        ),
        says=weapon("in_hand"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.never-taken-out",
        scope="weapon",
        phrases=(
            f"never|not|hasnt|didnt|havent|without took|taken|take|taking|pulled|pulling|drawn|drew|pull ~3 {WEAPON} out|from",
            f"never|not|hasnt|didnt|havent|without drawn|drew|draw|drawing|brandished|unholstered $pos ~2 {WEAPON}",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.in-body",
        scope="weapon",
        phrases=(
            f"{WEAPON} ~1 stuck|sticking|lodged|embedded|impaled|left ~1 in|out|into ~2 $flesh|$cut_limb|$vital|back|body",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.worn",
        scope="weapon",
        phrases=(
            f"{WEAPON} ~1 on|by|over ~1 arm|arms of ~2 chair|couch|sofa|recliner|bench|seat|loveseat",
            f"{WEAPON} ~1 across|on|over ~1 $pos back >!yard|porch|seat|of|deck|step|steps|door|room|patio",
            f"{WEAPON} $be? ~1 strapped|slung|holstered|clipped|taped|sheathed|belted ~1 to|on|in|at|around|over|across ~1 $pos ~1 leg|ankle|thigh|hip|side|back|chest|waist|belt|vest|calf|forearm|shoulder",
        ),
        says=(("weapon", "accessible"),),
        masks=True,
        typed=True,
    ),
    Rule(
        # What has snapped is no edge where it is a stick.
        id="weapon.broken-stick",
        scope="weapon",
        phrases=(
            "holding|holds|held|has|with|w|swinging|swings|waving|waves|raising|raised|pointing|wielding|grabbed|got :? ~2 broken|snapped|splintered broom|mop|rake|shovel|pool|cue|bat|chair|table|paddle|hockey|cane|crutch|broomstick ~1 handle|stick|cue|leg?",
            "holding|holds|held|has|with|w|swinging|swings|waving|waves|raising|raised|wielding|grabbed|got :? ~2 piece|length|section|chunk of ~1 rebar|pipe|wood|lumber|pvc|hose|chain|conduit|board|2x4|timber|concrete|firewood",
        ),
        says=weapon("in_hand", "blunt"),
        masks=True,
    ),
    Rule(
        # Glass on a throat cuts; it is no glass to hit with.
        id="weapon.glass-on-body",
        scope="weapon",
        phrases=(
            "holding|holds|held|has|pressing|pressed|with|w|puts|put|got :? ~4 glass ~1 to|against|at|on|across ~1 $pos own? $vital|$cut_limb",
        ),
        says=weapon("in_hand", "blade"),
        masks=True,
    ),
    Rule(
        # A blade lies on a wrist and not on a table.
        id="weapon.lies-on-body",
        scope="weapon",
        phrases=(
            f"{WEAPON} ~2 across|acrost|over|atop ~1 $pos ~1 lap|knees|legs|thighs|thigh|knee",
            f"{WEAPON}|$edge _2 resting|lying|laying|sitting|placed|set on|against|at|across|to ~3 $pos ~1 $vital|$cut_limb|elbow",
        ),
        says=weapon("in_hand"),
        masks=True,
        typed=True,
    ),
    Rule(
        # Before "nail gun" is taken for the tool that it is.
        id="weapon.tool-on-body",
        scope="weapon",
        phrases=(
            "threatening|threatened|threatens|chasing|chased ~4 w|with :? ~2 nail|staple|rivet|spear gun|gunn",
            "nail|staple|rivet|bolt|grease|heat|glue|spear gun|gunn ~5 to|at|against|on|in|under ~2 $vital|$harmed|$self",
            "nail|staple|rivet|spear gun|gunn ~2 in|en $pos? ~1 hand|hands ~6 threatening|yelling|pointing|aiming|saying|says",
            "pointing|points|pointed|aiming|aims|aimed|shooting|firing ~2 nail|staple|spear gun ~2 at",
        ),
        says=weapon("in_hand", "other"),
        masks=True,
    ),
    Rule(
        # What will be done with it has not been done: it is where it was.
        id="weapon.will-be-given",
        scope="weapon",
        phrases=(
            f"agrees|agreed|agreeing|willing|open|ok|okay|fine|promised|promises|plans|planning|will|wants|going|offered|offers ~1 to|w|with ~1 let|letting|have|having|give|giving|hand|handing|turn|turning|lock|locking ~3 hold|take|keep|store|secure|{ANY}|it|them|up|over",
        ),
        masks=True,
    ),
    Rule(
        # On the way there with it: it is not there already.
        id="weapon.on-the-way-with-it",
        scope="weapon",
        phrases=(
            f"{WEAPON} _1 and|n|& hes|shes|he|she|theyre|they is|are? ~1 at|outside|near|coming|headed ~3 $elsewhere|$kin|rps",
            f"{WEAPON} ~2 heading|headed|going|driving|walking|way|omw ~2 to|toward|towards ~2 $elsewhere|house|home|work|place|school",
            f"bringing|brings|brought ~2 {WEAPON} ~1 to|into ~2 $near_place|house|home|work|school|office|station|church|place|$elsewhere",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # Locked or hidden once, and found or fetched since.
        id="weapon.fetched",
        scope="weapon",
        phrases=(
            f"got|getting ~3 {WEAPON}|$bore ~1 at|from ~3 store|show|shop|walmart|dealer|pawn|pawnshop|sale|cabelas|academy|ffl",
            f"bought|buys|buying|purchased|acquired ~2 {WEAPON} ~2 yesterday|ayer|last|this|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|days|ago",
            f"bought|buys|buying|purchased|acquired $pos|another|two|some? new|used|cheap|hunting|second|big|hand|deer|kitchen? {WEAPON} ~2 at|from|online|off|and|to|for",
            f"picked|picks|picking up ~2 {WEAPON} ~2 at|from ~3 store|show|shop|walmart|dealer|pawn|pawnshop|buddy|friend|sale|cabelas|academy|range|ffl",
            f"{WEAPON}|$arms ~4 locked|safe|hidden|hid _5 he|she|they|subj|pt|male|female ~1 got|took|broke|opened|found ~1 it|in|into|them|out",
            f"hid|hidden|locked ~2 {WEAPON}|$arms _5 he|she|they|subj|pt|male|female ~1 found it|them",
            "supposed|supposedly ~2 be ~1 locked|hidden|secured",
            f"unlocked|opened|opening|broke|busted|open ~3 {WEAPON}|$arms safe|cabinet|case|locker",
            f"brought|got|gets|grabbed|pulled|retrieved|fetched|saco|sacó|moved ~3 {WEAPON} ~1 from|de ~3 safe|lockbox|locker|vault|storage|caja|$elsewhere fuerte?",
            f"{WEAPON} ~1 taken|missing|stolen|gone from ~3 safe|cabinet|closet|locker|lockbox",
            f"$kin|friend|buddy|someone|somebody|guy|dealer gave|sold|handed|lent him|her ~2 {WEAPON} >!back",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # People and doors are locked in, and no weapon is.
        id="weapon.people-locked-in",
        scope="weapon",
        phrases=(
            "locked|locks|locking|barricaded $self|him|her|them|me|us|rp|caller|everyone|everybody|kids",
            "locked|locks|locking the|his|her|a|my ~1 door|doors|bedroom|bathroom|room|house|office|classroom|building|car",
            "they|we|kids|children|rp|caller|im|he|she|hes|shes|theyre|family|wife|staff|students are|is|were|was|am|all? locked in|inside|out",
        ),
        masks=True,
    ),
    Rule(
        id="weapon.another-there",
        scope="weapon",
        phrases=(
            "bought|buys|borrowed another|more",
            "has|have|hes|shes|keeps|owns|got ~1 another|others|more|spare ~1 in|on|under|at|with|inside|beside|by",
        ),
        says=weapon("accessible"),
        masks=True,
        follows=True,
    ),
    Rule(
        # One was given up, and there is one more.
        id="weapon.another-in-hand",
        scope="weapon",
        phrases=(
            "has|have|hes|shes|got|with|w ~1 another|second in|en ~1 hand|hands|mano",
            "holding|waving|pointing|swinging|grabbed|pulled|drew another|second",
            "picked|picks up another",
        ),
        says=weapon("in_hand"),
        masks=True,
        follows=True,
    ),
    Rule(
        # Put where it goes along, and gone: it is not left behind.
        id="weapon.carried-off",
        scope="weapon",
        phrases=(
            f"put|puts|set|laid|sat|threw|tossed|loaded|placed|stuck|tucked|shoved|slid ~3 {ANY} ~1 in|into|on|under|up|inside|behind|beside ~2 {_GOES_ALONG} _3 $leaves",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.carried-off-it",
        scope="weapon",
        phrases=(
            f"put|puts|threw|tossed|loaded|placed|stuck|tucked|shoved|slid it|them|one ~1 in|into|on|under|up|inside|behind|beside ~2 {_GOES_ALONG} _3 $leaves",
        ),
        says=weapon("accessible"),
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.taken-along",
        scope="weapon",
        phrases=(
            f"took|takes|taking|brought|brings|carries|carried|sleeps|sleeping ~3 {WEAPON} to|into|in bed|work|school|class|church|therapy|practice ~1 w|with?",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # The means that are meant, and where they are.
        id="weapon.meant-and-there",
        scope="weapon",
        phrases=(
            f"gonna|going|hell|shell|ill|threatening|threatened to? ~1 get|grab|fetch|go the|his|her|my|dads|moms|$whose ~1 {WEAPON}",
            f"threatened|threatening|threatens ~2 get|grab|use|go|fetch|take ~3 {WEAPON} ~1 in|on|under|inside|beside|by|behind|from|out ~1 of? ~2 $near_place|closet|truck|bed",
            f"thinks|thinking|thought|thoughts|imagines|imagined|picturing|pictures|considered|considering|fantasizes|wants|plan|plans|planning|going|kill|shoot|shooting|killing|hed|shed|would|describes ~9 {WEAPON} ~1 in|on|under|inside|beside|by|behind|from|out ~1 of? ~2 $near_place|closet|dresser|nightstand|cabinet|den|barn|drawer|truck|glovebox|pillow|mattress|bed|sink",
            f"thinks|thinking|thought|thoughts|imagines|imagined|picturing|pictures|considered|considering|fantasizes|wants|plan|plans|planning|going|kill|shoot|shooting|killing|hed|shed|would|describes ~9 {WEAPON} _1 which|that|he|she|his|her ~2 keeps|kept|has|owns|stores ~1 in|on|under|inside|beside|by|behind",
            f"kill|shoot|end|off|hurt ~3 w|with|using :? ~3 {WEAPON} _1 its|it|which|thats is? ~2 in|on|under|beside|by|next|w|with ~5 $near_place|seat|him|her|them|me",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.never-one-seen",
        scope="weapon",
        phrases=(
            f"never|not had|owned|touched nor|or ~1 wanted|owned|touched|carried|needed|held|had ~2 {WEAPON}",
            f"carrying|having|owning|with|w ~2 {WEAPON} _1 not|none|never|nothing seen|observed|visible|displayed >!if|by|since|again|but|yet|for",
        ),
        says=weapon("none"),
        masks=True,
    ),
    Rule(
        # Whoever is asked for it has it.
        id="weapon.demanded-by-name",
        scope="weapon",
        phrases=(
            f"$tells|wants|wanted|trying|convince|convincing|pleads|demanding|urging ~4 give|hand|pass|surrender|slide ~3 {WEAPON} >!away",
            f"please|pls give|hand ~2 {WEAPON}",
            f"$kin|friend|buddy gave|bought|left|sold|lent him|her|me ~2 {WEAPON} >!back|today|just|so|instead|to ~1 he|she|i|for|years|last|when|which",
        ),
        says=weapon("accessible"),
        masks=True,
        typed=True,
    ),
    Rule(
        # Asked for, and not given: it is where it was.
        id="weapon.demanded-of-them",
        scope="weapon",
        phrases=(
            "$tells|wants|wanted|trying|tries|convince|convincing|pleads|pleaded|demanding|demands|urging|urges|screaming|screams|shouting|says|said ~4 give|hand|pass|surrender|slide|toss it|them|that|up|over|me|us",
            "!$harmed|$he|$kin|and|just|then|now please|pls give|hand|pass it|them|me|us|over",
        ),
        masks=True,
    ),
    Rule(
        id="weapon.wont-let-go",
        scope="weapon",
        phrases=(
            f"put|drop|lower that|your ~2 {WEAPON} down?",
            f"say|says|saying|said|hear|hears|heard|pleads|pleading|screaming|screams _5 put|drop|lower the|that|your ~2 {ANY} down?",
            "$heavy|$makeshift_blade|$arm|$untyped _8 $refuses hand|give|surrender|drop|release|relinquish|put|set it|them",
            "carrying|carries ~3 $arm down",
            f"$refuses ~2 put|drop|lower|release|surrender|give|let ~3 {ANY}",
            f"$tells ~6 put|drop|lower ~3 {ANY}",
            f"drop|lower the|that|your {WEAPON}",
            f"yelling|shouting|ordering ~3 put the {ANY} down",
            f"$refuses _2 let go of ~2 {ANY}",
            f"{WEAPON} _2 $refuses put|drop|lower|release|let|give",
            f"no quiere soltar ~2 {WEAPON}",
            f"no suelta ~2 {WEAPON}",
            f"get|take|getting|taking ~2 {WEAPON} away|from _3 $refuses",
            f"$refuses ~1 get|take|grab ~2 {WEAPON} from|away|off",
        ),
        says=weapon("in_hand"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.wont-let-go-it",
        scope="weapon",
        phrases=(
            "it ~1 across|acrost|over|atop $pos ~1 lap|knees|legs|thighs",
            "$refuses ~2 put|drop|lower|release|surrender|give|hand|relinquish|turn it|them",
            "$tells ~4 put|drop|lower it|them",
        ),
        says=weapon("in_hand"),
        masks=True,
        follows=True,
    ),
    Rule(
        id="weapon.answer",
        scope="weapon",
        phrases=(
            f"asked|asking|ask|asks|inquired ~1 abt|about|if|re|whether|on? ~4 {WEAPON}|$arms|armed|anything _8 quiet|silence|silent|hung|disconnected|disco|disc|blank|ignored|ignores|dropped|nothing|crying|hurry|response|answer|reply",
            (
                f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {WEAPON}|$arms _6 "
                "quiet|silence|silent|hung|disconnected|disc|blank|changed|changes|ignored|ignores"
            ),
            f"{_ASKED_OF_ARMS} _6 no|not|didnt|wouldnt|doesnt {_ANSWERS}",
            f"{_ASKED_OF_ARMS} _6 did|does|would not {_ANSWERS}",
            f"no reply|answer|response on|to|about|re|when ~4 {WEAPON}|$arms",
            "$untyped|$arms : no|not reply|answer|answered|response",
        ),
        says=weapon("unanswered"),
        masks=True,
    ),
    Rule(
        id="weapon.refused",
        scope="weapon",
        phrases=(
            f"wont|wouldnt|not|refuses|refused|refusing|declined|declines to? say|answer|discuss|tell|disclose|confirm|talk|state ~1 if|whether|re|about|on|regarding? ~2 armed|{WEAPON}|$arms|strapped",
            (
                "wont|wouldnt|not|refuses|refused|refusing|declined|declines to? say|answer|"
                "discuss|tell|disclose|talk about|if|re|whether|regarding|on|questions|where|any? "
                "~3 $untyped|guns|$arms"
            ),
            (
                f"asked|asking|asks about|if|re|whether|for|regarding|of _5 {WEAPON}|$arms _6 "
                "wont|refused|refuses|declined|declines|not|none to|of|your|telling|tell|say|"
                "saying|answer|business|discuss|gonna|going"
            ),
            (
                f"asked|asking|asks about|if|re|whether _5 {WEAPON}|$arms _4 refused|refuses|"
                "declined|declines"
            ),
        ),
        says=weapon("refused"),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
