"""Signs that a call is about a behavioral-health concern. The most telling stand first."""

from typing import Final

from dispatch.classification.signs.holds import HOLDS
from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.suicide import SUICIDE
from dispatch.classification.signs.things import OVERDOSE, THING, TRAFFIC

BEHAVIORAL: Final = (
    *SUICIDE,
    *HOLDS,
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
        r"(?<!emotionally )(?<!mentally )disturbed (?:person|male|female|man|woman|patient)"
        r"|nervous breakdown|emotionally (?:disturb\w*|distress\w*|crisis|upset"
        r"|unstable)(?: person)?",
        "emotional distress",
        "yes",
        930,
        "EDP",
        "other",
    ),
    sign(
        r"emotionally(?: (?:person|patient|student|client|male|female|problem|issue|support))?",
        "emotional distress",
        "yes",
        720,
        "EDP",
        "other",
        unless=rf"{THING}",
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
        r"behaviou?r(?:al)? (?:health|crisis|emergency|episode|concern)"
        r"|behavioral (?:problem|issue|disorder|incident|disturbance|complaint|call|eval\w*)"
        r"|(?:abnormal|bizarre|erratic|irrational|strange|unusual|odd) behaviou?r"
        r"|acting (?:strange|odd|bizarre|erratic|irrational)(?:ly)?",
        "a behavioral-health concern",
        "yes",
        880,
        "EDP",
        "other",
    ),
    sign(
        r"behavioral",
        "a behavioral-health concern",
        "yes",
        660,
        "EDP",
        "other",
    ),
    sign(
        r"cit|crisis intervention(?: team)?|crisis (?:team|call|response|complaint|center|line"
        r"|walk ?in|outreach|counsel\w*|clinician|worker|stabiliz\w*|unit|support|assessment"
        r"|eval\w*|transport|patient|client|person)"
        r"|in crisis|(?:mobile|street) crisis(?: (?:team|response|unit))?"
        r"|mobile response(?: team)?|mobile team"
        r"|co ?respon(?:der|se)|mhmr|mcot|mcit|mcrrt|cahoots|bhu|mhu|988|marcus alert",
        "a crisis team",
        "yes",
        800,
        "MNTL",
        "other",
    ),
    sign(
        r"crisis",
        "a crisis",
        "yes",
        700,
        "MNTL",
        "other",
        unless=r"housing|financial|budget|weather|water|energy|hostage",
    ),
    sign(
        r"warm ?line|peer (?:support|counsel\w*|specialist)(?: call)?",
        "a line or visit of peers",
        "yes",
        750,
        "EDP",
        "other",
        unless=r"officers?|employees?|staff",
    ),
    sign(
        r"homicidal(?: (?:ideation|thoughts?|person|threat))?",
        "a thought of killing someone",
        "yes",
        780,
        "MNTL",
        "other",
        threat_to_others="idea",
    ),
    sign(
        r"hearing voices|hallucinating|delusional|seeing things|paranoi\w*",
        "hearing or seeing what others do not",
        "yes",
        860,
        "MNTL",
        "perception",
    ),
    sign(
        r"anxiety|anxious|panic attack|depress(?:ed|ion|ive)|despondent|distraught|mani[ac]|manic"
        r"|lonel(?:y|iness)|despair\w*|hopeless\w*",
        "fear, despair or another mood",
        "yes",
        800,
        "EDP",
        "mood_anxiety",
    ),
    sign(
        rf"{OVERDOSE}|narcan|naloxone",
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
        r"bereave\w*|grie(?:f|ving)|mourning",
        "grief",
        "yes",
        780,
        "EDP",
        "grief_distress",
    ),
    sign(
        r"agitat\w*|melt ?down",
        "someone who is beside themselves",
        "yes",
        720,
        "EDP",
        "other",
        unless=rf"{THING}|reactor|phone",
    ),
    sign(
        r"confus(?:ed|ion)(?: (?:person|male|female|patient|adult))?|disorient\w*",
        "a confused person",
        "yes",
        740,
        "EDP",
        "confusion",
        disorganization="some",
        consciousness="unanswered",
    ),
    sign(
        r"elop(?:e|ed|es|ees?|ing|ement)(?: (?:person|patient|risk))?"
        r"|(?:patient|hospital|facility|psychiatric) awol|awol (?:\w+ )?(?:patient|facility)"
        r"|abscond\w* (?:\w+ )?patient|patient abscond\w*",
        "someone who left a place of care",
        "yes",
        740,
        "WELFARE",
        "welfare",
        consciousness="unanswered",
    ),
    sign(
        r"(?:person|man|woman|male|female|juvenile|pedestrian) (?:\w+ )?on (?:the )?(?:railroad )?"
        r"(?:tracks|rails|bridge|ledge|overpass)",
        "a person on rails or at a height",
        "yes",
        700,
        "WELFARE",
        "welfare",
        unless=r"fishing|graffiti|skating|vehicle|stopped",
        location_setting="height_or_rail",
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
        r"welfare (?:check|concern)|check(?:ing)? on (?:the )?(?:person|elderly|senior"
        r"|resident|neighbou?r|child|patient)"
        r"|concern for (?:\w+ )?(?:welfare|safety|well ?being)"
        r"|wellness|(?:check|checking) (?:on )?(?:the )?welfare|wellness check"
        r"|check (?:the )?(?:well being|wellness)|well being(?: check)?"
        r"|(?:one|man|woman|person|party|male|female|adult) down"
        r"|down (?:person|man|woman|party|male|female)"
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
        r"|drunkenness|inebriat\w*|drunks|dip|etoh",
        "an intoxicated person",
        "yes",
        850,
        "INTOX",
        "intoxication",
        unless=rf"{TRAFFIC}|road|skinny|manslaught\w*|disorder\w*|disturbance|fight\w*|assault",
        intoxication="mild",
    ),
    sign(
        r"detox\w*|sobering|withdrawals?|drug reaction"
        r"|substance (?:ab)?use(?: (?:problem|disorder|issue))?"
        r"|substance (?:misuse|problem|disorder)"
        r"|(?:alcohol|opioid|opiate|addiction|heroin|fentanyl|meth\w*) (?:ab)?use"
        r"|(?:alcohol|opioid|opiate|addiction) (?:problem|issue|addiction|dependence|misuse"
        r"|relapse|treatment)|addiction",
        "what a substance does to someone",
        "yes",
        700,
        "DRUGS",
        "substance",
        unless=r"bank|atm",
    ),
    sign(
        r"under the influence",
        "what a substance does to someone",
        "yes",
        700,
        "DRUGS",
        "substance",
        unless=TRAFFIC,
    ),
)
