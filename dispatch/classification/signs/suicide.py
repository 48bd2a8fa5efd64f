"""Signs of suicide and self-harm, told apart: an attempt, a thought, and who is left behind."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import OVERDOSE

SUICIDE: Final = (
    sign(
        r"(?:bereave\w*|grie\w+|loss|mourning|left behind)(?: \w+){0,2} suicide"
        r"|suicide (?:loss|surviv\w*|bereave\w*|grie\w+|postvention)|surviv\w*(?: \w+)? suicide"
        r"|after (?:a )?suicide|lost (?:\w+ ){1,3}to suicide",
        "grief after a suicide",
        "yes",
        850,
        "EDP",
        "grief_distress",
        unless=r"attempt\w*|threat",
    ),
    sign(
        r"jumper (?:down|jumped)|set (?:self|themselves) on fire|(?:attempt\w*|in progress"
        r"|hanging|jump\w*) (?:\w+ )?suicid(?:e|al)"
        r"|suicid(?:e|al)(?: \w+)? (?:attempt|in progress|jump\w*|hanging)",
        "a suicide attempt",
        "yes",
        950,
        "SUICTHRT",
        "suicidal",
        suicide_behavior="in_progress",
        consciousness="unanswered",
    ),
    sign(
        r"suicid(?:e|al)(?: ideation)?(?: thoughts?)? passive"
        r"|passive (?:suicid(?:e|al) )?(?:ideation|thoughts?)|passive(?:ly)? suicidal",
        "a passive thought of suicide",
        "yes",
        880,
        "SUICTHRT",
        "suicidal",
        suicide_ideation="passive",
    ),
    sign(
        r"suicid(?:e|al)(?: ideation)?(?: \w+)? with (?:an? )?plan|suicide plan",
        "a plan of suicide",
        "yes",
        930,
        "SUICTHRT",
        "suicidal",
        suicide_ideation="plan",
        consciousness="unanswered",
    ),
    sign(
        r"suicidal|suicide (?:threat|ideation|person|watch|crisis|caller)|threat (?:of )?suicide"
        r"|(?:talk\w*|think\w*) (?:of|about) suicide|threat to (?:kill|harm) (?:self|themselves)"
        r"|(?:threat to |wants to |bridge )?jumper|threat to jump",
        "someone who may take their life",
        "yes",
        930,
        "SUICTHRT",
        "suicidal",
        unless=r"jumper cables?|stick\w*",
        suicide_ideation="active",
        consciousness="unanswered",
    ),
    sign(
        r"suicide",
        "suicide",
        "yes",
        900,
        "SUICIDE",
        "suicidal",
        suicide_behavior="in_progress",
        consciousness="unanswered",
    ),
    sign(
        r"self inflicted (?:\w+ )?(?:gun ?shot|gsw|shot|shooting|stab\w*|wounds?)(?: wounds?)?",
        "a wound by their own hand",
        "yes",
        880,
        "SUICTHRT",
        "self_harm",
        self_harm_now="serious",
        consciousness="unanswered",
        medical="red_flag",
    ),
    sign(
        r"harm\w* (?:to )?(?:self|themselves)|danger to (?:self|themselves)|self (?:harm\w*"
        r"|injur\w*|mutilat\w*|inflicted)|cutting (?:self|themselves)",
        "self-harm",
        "yes",
        880,
        "SUICTHRT",
        "self_harm",
        self_harm_now="minor",
        consciousness="unanswered",
    ),
    sign(
        rf"(?:intentional|deliberate|purposeful)(?:ly)? (?:\w+ )?(?:{OVERDOSE})"
        rf"|(?:{OVERDOSE})(?: \w+)? (?:intentional|deliberate|on purpose)(?:ly)?",
        "an overdose on purpose",
        "yes",
        900,
        "OD",
        "suicidal",
        "substance",
        suicide_behavior="in_progress",
        overdose="suspected",
        consciousness="unanswered",
    ),
    sign(
        r"hanging|hung (?:self|themselves)",
        "somebody hanging",
        "yes",
        760,
        "SUICTHRT",
        "suicidal",
        unless=r"wires?|limbs?|branch\w*|trees?|lines?|cables?|lights?|signs?|out|around|pole",
        suicide_behavior="in_progress",
        consciousness="unanswered",
        medical="red_flag",
    ),
)
