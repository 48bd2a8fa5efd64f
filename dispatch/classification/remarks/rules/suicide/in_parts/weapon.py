"""A gun or a blade at one's own body, and cuts.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.own_body`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    HARM_DONE,
    NEAR,
    attempt,
)
from dispatch.classification.remarks.together import FAR, Together

_THING: Final = "su_firearm|su_blade"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="thing.gun",
        phrases=(
            "45|38|357|44|22|380|9mm ~1 is? cocked|loaded|chambered|drawn|racked",
            "$su_gun|$firearm|$gun_part|$untyped",
            "the|a|loaded|his|her|dads|cocked|my $bore",
            "long gun",
            "sawed off",
            "cocked|racked|chambered|loaded ~1 it|one|round|slide|the",
            "smith and|& wesson|weson",
            "service|duty|issued revolver|piece|gun",
        ),
        signs=("su_firearm",),
        tight=True,
    ),
    Rule(
        id="thing.blade",
        phrases=(
            "$su_knife|$blade|$makeshift_blade",
            "broken|jagged|sharp|shard|piece|sharpened of? _1 bottle|glass|mirror|metal|plastic|plate|end|edge|bulb|bit|stick|handle|mug|cd|tile|can|ceramic",
        ),
        signs=("su_blade",),
        tight=True,
    ),
    Rule(
        id="pose.own-body",
        phrases=(
            "along|across|inside|over|down|up ~3 $su_own own ~1 forearm|forearms|arm|arms|wrist|wrists|thigh",
            "to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|towards|beside|behind|contra|near|across|through $su_his|my own? $su_side? $su_pose|$su_aimed|wrist|wrists|wrsts",
            "between|over|above|across|below $su_his|my|own own? $su_side? eyes|heart|chest|throat|neck|wrist|wrists|jugular|eyebrows",
            "to|at|in|under|against|on the $su_pose|$su_aimed >!of",
            "to|at|in|under|against|on|up|beneath|into right|left|r|l|own $su_side? $su_pose|$su_aimed",
            "a|en|contra|hacia su propia|propio|misma $su_pose",
            "$su_aimed|$su_pose ~2 on|over|against|onto ~2 muzzle|barrel|tip|end",
            "barrel|muzzle|tip|point ~2 in|on|to|under|against|up|at ~2 own|his $su_pose|$su_aimed",
            "$su_gun|$firearm|$untyped on|at|against|to $su_self",
            "$su_aims ~4 on|at|against|toward|towards|to $su_self",
            "turned|turns|turning ~2 around? on|toward|at ~1 $su_self",
            "side|back|top|roof|middle|front|center of $su_his|my|her own? $su_aimed|$su_pose",
            "en|a|contra|hacia su|la|el|mi|sus $su_pose",
            "in|to|under|against|at $su_pose >!of",
        ),
        signs=("su_own_body",),
        tight=True,
    ),
    Rule(
        id="pose.her-body",
        phrases=(
            "^ locked|barricaded|alone|hiding *10 to|at|against|in|under her own? $su_side? $su_aimed|$su_pose",
            "$su_woman *16 to|at|against|under|in|into|inside|on|up|beneath|underneath|toward|beside|across|between|over|behind her own? $su_side? $su_aimed|$su_pose|wrist|wrists|belly|stomach|abdomen|gut|ribs|side",
        ),
        says=(("suicide_behavior", "unknown"),),
        signs=("su_her_body",),
        whole=True,
    ),
    Rule(
        id="pose.body-of-hers",
        # Whose it is the words do not tell.
        phrases=(
            "to|at|against|under|in|into|inside|on|beneath|across|between|over|behind her own? $su_side? $su_aimed|$su_pose|wrist|wrists|belly|stomach|abdomen|gut|ribs|side",
        ),
        signs=("su_some_body",),
        tight=True,
    ),
    Rule(
        id="pose.by-another",
        phrases=(
            "$su_man ~1 $su_aims|$su_tying ~5 to|at|against|on|around|round|in|under|into her|my|callers|clerks|victims ~1 $su_aimed|$su_pose|wrist|throat",
            # Took it and put it to somebody's own: two verbs of one who is named right before them.
            "$su_man|$kin ~1 $hold|has|had|got|gets|took|takes ~3 $arm ~1 and ~1 $su_aims|put|puts|held|pressed|pushed ~1 to|at|against|on|under my|our|callers|rps|clerks|$kin ~1 $su_aimed|$su_pose|wrist|throat",
            "$su_man ~1 $su_aims ~4 to|at|on caller|clerk|clerks|me|rp|her|us|them|people",
        ),
        signs=("su_by_another",),
        whole=True,
    ),
    Rule(
        # Pressed, held: a blade that lies near somebody's neck is not told so.
        id="pose.pressed",
        phrases=(
            "dug|digs|digging|pressed|pressing|pushed|pushing|jammed|held|wedged|laid|resting|poking|raised ~2 in|into|against|to|on|at|along|across|up|over|down|inside",
            "$su_aims|$hold ~4 $su_knife|$blade|$makeshift_blade|$edge|it|one|that",
            "$su_knife ~2 pressed|held|pushed|dug|digging|stuck|jammed|right|up",
            "lo|la|se tiene|pone|puso|trae ~1 puesto|puesta|contra|en",
        ),
        signs=("su_pressed",),
        tight=True,
    ),
    Rule(
        id="pose.again",
        # Put down and taken up again.
        phrases=(
            "picked|picks|picking|took|takes|put|puts|has|got|grabbed|grabs|raised|pointed ~2 it|one|$su_gun|$su_knife ~1 up? ~1 again|back >!down|away|up|to|on|in",
            "it|$su_gun|$su_knife ~1 back up|to|at|under|in|against ~1 $su_his|her|my ~1 $su_pose|$su_aimed",
        ),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
        signs=("su_again",),
        turn=Turn.SETTLES,
        follows=True,
        whole=True,
    ),
    Rule(
        id="act.cut",
        phrases=(
            "!$su_unreal $su_cutting ~1 $su_own ~2 $su_cutpart|$su_vital|jugular",
            "!$su_unreal $su_cutting ~3 both|up|vertical|vertically|down|across|lengthwise ~2 $su_cutpart",
            "!$su_unreal $su_cutting ~1 $su_self",
            "$su_cutpart|wrists ~1 open|opened|split",
            "!$su_unreal $su_cutting ~2 wrists|throat|neck|vein|veins|jugular|artery|venas",
            "wrists|wrist|throat|neck|arms|veins|forearms ~1 $su_cutting",
        ),
        signs=("su_cut_self",),
        tight=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    # First: a gun that was at the head and is put down is there no more.
    Together(
        id="together.put-away",
        needs=(
            "su_put_away",
            "su_own_body|su_some_body|su_pose|su_own_pose",
            f"{_THING}|suicide_ideation>=passive",
        ),
        says=(("suicide_behavior", "recent"),),
        unless=("su_again", "su_cut_self"),
        unless_within=FAR,
        within=2 * NEAR,
    ),
    Together(
        id="together.handed-over",
        needs=("su_handed_over", "su_own_body|su_some_body|su_pose|su_own_pose", _THING),
        says=(("means_access", "none"),),
        unless=("su_again",),
        unless_within=FAR,
        within=2 * NEAR,
    ),
    attempt(
        "cut-to-die",
        "su_cut_self",
        "su_goodbye|su_purpose|suicide_ideation>=passive",
        says=HARM_DONE,
        within=2 * NEAR,
    ),
    attempt("gun-at-own-body", "su_own_body", "su_firearm", unless=("su_by_another",), within=NEAR),
    attempt(
        "blade-at-own-body",
        "su_own_body",
        "su_blade",
        "su_pressed",
        unless=("su_by_another",),
        within=NEAR,
    ),
    attempt("it-at-her-body", "su_her_body", _THING, unless=("su_by_another",), within=4),
    attempt(
        "it-at-that-body",
        "su_some_body",
        _THING,
        "suicide_ideation>=passive",
        unless=("su_by_another",),
        within=NEAR,
    ),
)
