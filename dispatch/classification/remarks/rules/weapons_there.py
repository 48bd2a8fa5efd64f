"""Is a weapon within reach, locked away or elsewhere?"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.weapons_said import WEAPON, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {}


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.there",
        scope="weapon",
        phrases=(
            "$arm|$untyped ~4 is|was|lies|still ~1 on|in|by|beside|next|under ~1 to? ~1 tile|tiles|floor|sink|tub|counter|bed|table|dresser|him|her|them|me|rug|carpet",
            "get|getting|grab|grabbing|fetch|has|with ~2 pepper|bear|wasp|oc spray",
            f"{WEAPON} leaned|leaning|propped|hanging|mounted|racked|standing ~1 up|in|on|against|by",
            "has|got|owns|have an ar|ak",
            f"left ~3 w|with :? ~2 {WEAPON}",
            "$has :? ~2 pepper|bear|wasp spray|mace",
            "gun|firearm owner",
            "threatening|threatens|threatened ~1 to? stab|cut|hit|kill|beat|hurt|poke _7 has|w|with|have ~1 $makeshift_blade|$heavy",
            f"{WEAPON} by|behind|next|beside _2 door|bed|wall|him|her",
            f"confirms|confirmed|confirming ~2 {WEAPON}",
            f"$has $pos? _3 {WEAPON}",
            "$has $pos? tire iron|tool|thumper",
            "loaded|snub|snubnose $bore >!question|pills",
            "$pos $bore ~2 on|in|under|beside|by|next ~2 $near_place|table|nightstand|lap|him|her|me|seat",
            (
                f"$sort? {WEAPON} _1 in|on|at|under|inside|by|near|beside|within|en|bajo|tucked|"
                "clipped $pos? _2 $near_place|him|her|them|me|reach|hip|side|$kin"
            ),
            (
                f"{WEAPON} _2 next|close|tucked|clipped|strapped|stuck|hidden|concealed|kept|loaded|"
                "ready|handy|available|nearby|accessible|present|involved"
            ),
            f"there|theres|is|are ~4 {WEAPON}",
            f"access to|of ~3 {WEAPON}",
            "weapon|weapons|wpn|wpns|wep : _1 $arm",
            "weapon|weapons|wpn|wpns|wep : yes|y|pos|positive|accessible|on",
            f"{WEAPON} : yes|y|pos|accessible",
            f"reaching|reached|reaches for _3 {WEAPON}",
            f"hiding|hid|bought|buying|purchased|stashed|got $pos? _2 {WEAPON}",
            "knife block|blok|set|rack|collection",
            "gun|guns owner|collector|collection|safe|cabinet",
            (
                "poss|possible|possibly|apparent|appears|looks|seen|saw|sees|what like|to|a|be|"
                f"armed? _4 {WEAPON}"
            ),
            f"saw|sees|seen|observed|spotted|noticed|showed|shows|mentioned|said _4 {WEAPON}",
            f"uses|using|used $pos? _1 {WEAPON}",
            f"{WEAPON} still? there|visible|seen|observed|displayed|scene",
            (
                "all|lots|several|multiple|many|two|three|#|his|her|their|a ~2 guns|rifles|"
                "pistols|firearms|knives|weapons|gun|knife|machete|handgun|pistol|shotgun|rifle|"
                "sword"
            ),
            "$he ~2 $arm",
            "concealed ~2 weapon|carry|gun|pistol",
            "cut|slit|cutting|scratches|scratched|cuts _6 w|with|using|con _4 $arm",
        ),
        says=weapon("accessible"),
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.elsewhere",
        scope="weapon",
        phrases=(
            f"{WEAPON}|$arms _2 both|all|they|which|theyre|every $be|one|of|them? ~1 at|with|over|in ~2 $elsewhere|$kin|laws|farm|storage|cabin|ranch|locker|gunsmith",
            f"$kin keeps|holds|stores|has ~2 {WEAPON}|$arms ~1 at|in ~1 $elsewhere|his|her|their own? farm|house|place|home|ranch|cabin|shop|apartment|garage|barn|land",
            f"{WEAPON}|$arms $be ~2 in|inside ~2 locker|lockbox|vault|gunsafe",
            f"{WEAPON}|$arms ~3 on loan|consignment|layaway",
            f"$kin keeps|holds|stores them|{WEAPON}|$arms",
            "$kin has them",
            f"{WEAPON}|$arms $be|were|now|kept|stored _1 with|w|at $pos? _1 $kin",
            f"{WEAPON}|$arms ~6 at the? shop|gunsmith|gunsmiths|dealer|lake|farm|store|camp|club|lakehouse|cottage|lodge",
            f"{WEAPON}|$arms ~2 at the? office|work",
            (
                f"{WEAPON}|$arms _4 been|is|are|kept|stored at|in ~4 farm|storage|cabin|ranch|unit|"
                "shop|gunsmiths"
            ),
            f"{WEAPON}|$arms that|which? has|have been ~1 at|in|with|over ~4 farm|storage|cabin|ranch|unit|shop|gunsmith|gunsmiths|$elsewhere|$kin|laws|locker|range",
            f"$kin|$official|rp|i|we|caller|friend|friends|neighbor|they|staff|roommate ~1 took all|every|both ~2 {WEAPON}|$arms",
            f"{WEAPON}|$arms in|en ~3 $locked",
            f"{WEAPON}|$arms _6 $locked in|up|cabinet|safe|box|drawer|away",
            f"{WEAPON}|$arms ~5 $locked",
            f"= $locked ~1 up|away|$pos|all|both|every ~1 $pos? ~2 {WEAPON}|$arms >!him|himself|herself",
            f"$locked {WEAPON}|$arms",
            f"{WEAPON}|$arms _4 bajo llave",
            f"{WEAPON}|$arms ~2 in|inside the|his|her|a|their ~1 barn|shed|garage|closet|basement|attic|trunk|office|shop|cabinet|truck : locked >!$self|him|her|door|in|inside|out",
            (
                f"{WEAPON}|$arms ~5 at|en|to|in|over|with|inside|casa|del|his|her|their|my|own|the? "
                "$elsewhere"
            ),
            f"{WEAPON}|$arms ~2 at her|his own house|place|home|work",
            (
                "hid|hidden|hides|removed|moved|locked ~1 all|every|the|his|her|up|away|any ~2 "
                f"{WEAPON}|$arms >!from|under|in|on|up|inside|behind|beneath|but|to"
            ),
            f"{WEAPON}|$arms $be|were|are|have? been? locked|removed|stored >!from",
            f"{WEAPON}|$arms $be|were|are|have? been? hidden >!in|on|under|up|inside|behind|beneath|between",
            f"{WEAPON}|$arms $be|were|are|have? been? put|kept away|up|elsewhere",
            f"no|not access to|of ~1 {WEAPON}|$arms",
            f"{WEAPON}|$arms ~3 out of reach",
            (
                f"= {WEAPON}|$arms pero|but|is|are|esta|estan|está|están|kept|stored _3 rancho|ranch|"
                "cabin|storage|bank|range|another"
            ),
            f"{WEAPON}|$arms _4 under lock",
            f"cant|cannot get|reach ~2 {WEAPON} >!away|from|out|off|back",
            "left $pos? ~2 $sort? $arm in|at _4 car|truck|van|home|lot",
        ),
        says=weapon("present_not_reachable"),
        turn=Turn.EXPLAINS,
        whole=True,
        typed=True,
    ),
    Rule(
        id="weapon.taken-elsewhere",
        scope="weapon",
        phrases=(
            (
                "$took|moved|has it|them|both|all to|at $pos? own|$elsewhere house|home|place|apartment?"
            ),
        ),
        says=weapon("present_not_reachable"),
        turn=Turn.EXPLAINS,
        whole=True,
        follows=True,
    ),
    Rule(
        # What was called by its name before, and is somewhere else.
        id="weapon.it-is-elsewhere",
        scope="weapon",
        phrases=(
            "it|which has been|stayed|sat|lived ~1 at|with|over|in ~2 $elsewhere|$kin|law|laws|farm|storage|safe|shop",
            "it|which is|was|kept|stored ~1 in|at|with|over|inside|on ~2 museum|loan|gunsmith|gunsmiths|dealer|dealers|consignment|lake|camp|farm|lodge|office|auction|hangar|evidence|ranch|depot",
            "it|which is|was|kept|stored ~1 in|at|with|over|inside ~2 $locked|shop|pawnshop|pawn|range|storage|sheriff|sheriffs|vault",
            "it|which is|was|kept|stored|stays|stay ~1 at|with|over ~2 $elsewhere|$kin >!in|on",
            "they are|were ~1 in|inside ~1 a|the|his|her|locked safe|vault|lockbox|cabinet|locked >!room|bathroom|bedroom|in|house|car",
            "they are|were ~1 at|on|in|with ~1 lake|farm|cabin|ranch|lodge|camp|hangar|museum|loan|gunsmith|gunsmiths|dealer|dealers|consignment|auction|evidence|pawnshop|range",
            "they are|were ~1 stored|kept|locked|secured ~1 in|at|with|over|inside ~2 $locked|$elsewhere|$kin|shop|storage|vault",
            "its|theyre ~1 in|at|with|over|inside ~2 $locked|pawnshop|storage|vault",
        ),
        says=(("weapon", "present_not_reachable"),),
        turn=Turn.EXPLAINS,
        whole=True,
        follows=True,
    ),
    Rule(
        id="weapon.armed",
        scope="weapon",
        phrases=(
            "$be|poss|possibly|male|female|subj|subject|heavily|still armed",
            "armed subject|subj|male|female|man|woman|person|robbery|suspect|party",
            "armado|armada",
            "strapped >!down|to|in|into|for|on|onto",
        ),
        says=weapon("accessible"),
        denied=weapon("none"),
    ),
)

REAL_WORDS: Final = words(
    "drive drives glove gloves waive waived cane cans knight knights knits snife slide stable "
    "stables stand"
    " staple stapled stare staring shots short shore shop shorts shift spoon shout shouts "
    "shouted shouting blame blaze blared"
    " poor pool pools pope clue cube cubs pint pants hound health heart heard hands hangs handles"
    " finds fines fired pulse held hid ramp ramps razed chin chins chained snacked stocks "
    "stacked stays stabbing"
    " fires bombed tombs comb combs wound wounds pistil riffle rifling worker works word words"
)
