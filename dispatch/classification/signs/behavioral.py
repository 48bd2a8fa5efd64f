"""Signs that a call is about a behavioral-health concern. The most telling stand first."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import THING, TRAFFIC

BEHAVIORAL: Final = (
    sign(
        r"(?:attempt\w*|in progress|hanging|jump\w*) (?:\w+ )?suicid(?:e|al)"
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
        r"self (?:harm\w*|injur\w*|mutilat\w*|inflicted)|cutting (?:self|themselves)",
        "self-harm",
        "yes",
        880,
        "SUICTHRT",
        "self_harm",
        self_harm_now="minor",
        consciousness="unanswered",
    ),
    sign(
        r"mental(?:ly)? (?:health|ill\w*|crisis|issues?|disturb\w*|disorder|patient|persons?|case"
        r"|problem|eval\w*|emergency|complaint|transport|pick ?up|order|commit\w*|subject|episode"
        r"|breakdown|distress|unstable|detention|male|female|call|assist|hold|committal|conveyance"
        r"|runaway|escapee|consumer|violent|non ?violent|not violent)",
        "a mental-health concern",
        "yes",
        930,
        "MNTL",
        "other",
        unless=r"altered mental|mental status",
    ),
    sign(
        r"mental(?:ly)?",
        "a mental-health concern",
        "yes",
        750,
        "MNTL",
        "other",
        unless=r"altered mental|mental status|mental anguish",
    ),
    sign(
        r"emotionally (?:disturb\w*|distress\w*|crisis|upset|unstable)(?: person)?",
        "emotional distress",
        "yes",
        930,
        "EDP",
        "other",
    ),
    sign(
        r"psychiatric(?: (?:emergency|problem|patient|eval\w*|case|person|transport|issue))?",
        "a psychiatric concern",
        "yes",
        900,
        "MNTL",
        "other",
    ),
    sign(
        r"behavioral (?:health|crisis|emergency|problem|issue|disorder|incident)"
        r"|(?:abnormal|bizarre|erratic|irrational|strange|unusual) behavior",
        "a behavioral-health concern",
        "yes",
        880,
        "EDP",
        "other",
    ),
    sign(
        r"cit|crisis intervention(?: team)?|crisis (?:team|call|response|complaint|center|line)"
        r"|in crisis|mobile crisis|co ?responder|mhmr|mcot|bhu|mhu|988",
        "a crisis team",
        "yes",
        800,
        "MNTL",
        "other",
    ),
    sign(
        r"emergency detention|involuntary (?:commit\w*|hold|detention|admission)"
        r"|voluntary (?:commit\w*|admission)|5150|5250|baker act|pink slip|apowd"
        r"|(?:protective|emergency) (?:psychiatric )?(?:hold|commit\w*)|commitment",
        "a hold for care",
        "yes",
        830,
        "MNTL",
        "other",
    ),
    sign(
        r"hearing voices|hallucinating|delusional|seeing things",
        "hearing or seeing what others do not",
        "yes",
        860,
        "MNTL",
        "perception",
    ),
    sign(
        r"anxiety|panic attack|depressed|despondent|distraught",
        "fear or despair",
        "yes",
        800,
        "EDP",
        "mood_anxiety",
    ),
    sign(
        r"(?:drug |opioid |alcohol )?overdose|poison(?:ing|ed)|ingestion|narcan|naloxone",
        "an overdose or poisoning",
        "yes",
        880,
        "OD",
        "substance",
        unless=rf"{THING}|food|carbon|monoxide|co",
        overdose="suspected",
        consciousness="unanswered",
    ),
    sign(
        r"(?:over|at|behind) (?:the )?(?:steering )?wheel|slump\w*(?: over)?(?: the wheel)?",
        "a person slumped over",
        "yes",
        800,
        "SLMP",
        "welfare",
        unless=r"asleep at|steal\w*|stolen",
        consciousness="unanswered",
    ),
    sign(
        r"welfare (?:check|concern)|(?:check|checking) (?:on )?(?:the )?welfare|wellness check"
        r"|check (?:the )?(?:well being|wellness)|well being(?: check)?"
        r"|(?:one|man|woman|person|party|male|female) down"
        r"|welfare",
        "someone's well-being",
        "yes",
        850,
        "WELFARE",
        "welfare",
        unless=rf"fraud|{THING}",
        consciousness="unanswered",
    ),
    sign(
        r"(?:public |person )?intoxicated(?: person)?|(?:public )?drunk(?: in public| person)?"
        r"|drunkenness|inebriat\w*|drunks",
        "an intoxicated person",
        "yes",
        850,
        "INTOX",
        "intoxication",
        unless=rf"{TRAFFIC}|manslaught\w*|disorder\w*|disturbance|fight\w*|assault",
        intoxication="mild",
    ),
    sign(
        r"detox|withdrawals?|drug reaction|under the influence",
        "what a substance does to someone",
        "yes",
        700,
        "DRUGS",
        "substance",
        unless=rf"{TRAFFIC}|bank|atm",
    ),
)
