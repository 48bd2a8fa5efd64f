"""Which words of a call type say something, in any city's spelling?

A table of signs, written from what dispatch centers in general write (the common incident types of
APCO ANS 2.103.2-2019, abbreviations of the field), never a list of one city's types. Words of race,
housing, dress or diagnosis are in none of them: they change no reading (practice 2.5).

Patterns are matched on the plain form of a label (see `plain`): small letters, single blanks,
abbreviations written out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.classification.vocabulary import Behavioral

_WRITTEN_OUT: Final[Mapping[str, str]] = {
    "abd": "abdominal",
    "acc": "accident",
    "accid": "accident",
    "agg": "aggravated",
    "aslt": "assault",
    "asst": "assist",
    "att": "attempt",
    "attempted": "attempt",
    "attempts": "attempt",
    "attempting": "attempt",
    "atmpt": "attempt",
    "attmpt": "attempt",
    "beh": "behavioral",
    "behav": "behavioral",
    "behavioural": "behavioral",
    "burg": "burglary",
    "chk": "check",
    "ck": "check",
    "dist": "disturbance",
    "disturb": "disturbance",
    "dom": "domestic",
    "edp": "emotionally disturbed person",
    "edps": "emotionally disturbed person",
    "emot": "emotionally",
    "emotional": "emotionally",
    "fup": "follow up",
    "followup": "follow up",
    "ftl": "failure",
    "inj": "injury",
    "intox": "intoxicated",
    "intoxication": "intoxicated",
    "inv": "investigate",
    "invest": "investigate",
    "investigation": "investigate",
    "juv": "juvenile",
    "ment": "mental",
    "mntl": "mental",
    "mntlly": "mentally",
    "mh": "mental health",
    "mva": "traffic accident",
    "mvc": "traffic accident",
    "mvi": "traffic accident",
    "od": "overdose",
    "ods": "overdose",
    "ovd": "overdose",
    "occ": "occupied",
    "pers": "person",
    "persn": "person",
    "persons": "person",
    "people": "person",
    "individual": "person",
    "prsn": "person",
    "psy": "psychiatric",
    "rpt": "report",
    "rept": "report",
    "subj": "person",
    "subject": "person",
    "subjects": "person",
    "sub": "person",
    "supp": "supplemental",
    "suppl": "supplemental",
    "susp": "suspicious",
    "thrt": "threat",
    "threaten": "threat",
    "threatens": "threat",
    "threatening": "threat",
    "threatened": "threat",
    "threats": "threat",
    "unc": "unconscious",
    "unk": "unknown",
    "veh": "vehicle",
    "vehicles": "vehicle",
    "welf": "welfare",
    "wellbeing": "well being",
    "wpn": "weapon",
    "weapons": "weapon",
}
"""Abbreviations and forms to one spelling each, word by word."""

_BEGINNINGS: Final = (
    ("suicidal", "suicidal"),
    ("suicid", "suicide"),
    ("suic", "suicide"),
    ("psych", "psychiatric"),
    ("overdos", "overdose"),
    ("intoxic", "intoxicated"),
    ("hallucin", "hallucinating"),
    ("delusion", "delusional"),
)
"""A word that so begins is that word: types are cut off, and mistyped at their ends."""


def plain(label: str) -> str:
    """A label in small letters and single blanks, its abbreviations written out."""
    words = re.sub(r"[^a-z0-9]+", " ", label.casefold().replace("'", "")).split()
    return " ".join(map(_written_out, words))


def _written_out(word: str) -> str:
    if word in _WRITTEN_OUT:
        return _WRITTEN_OUT[word]
    for beginning, whole in _BEGINNINGS:
        if word.startswith(beginning):
            return whole
    return word


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Words, and what a type that has them says."""

    words: re.Pattern[str]
    names: str
    """What the words name, for the reason: "names ..."."""
    behavioral: Behavioral
    sure: int
    """In permille, when the label holds nothing else."""
    apco: str = ""
    kinds: tuple[str, ...] = ()
    suggests: tuple[tuple[str, str], ...] = ()
    hard_stop: bool = False
    unless: re.Pattern[str] | None = None
    """Words beside which these say something else."""


def _sign(
    words: str,
    names: str,
    behavioral: Behavioral,
    sure: int,
    apco: str = "",
    *kinds: str,
    hard_stop: bool = False,
    unless: str = "",
    **suggests: str,
) -> Sign:
    return Sign(
        words=re.compile(rf"\b(?:{words})\b"),
        names=names,
        behavioral=behavioral,
        sure=sure,
        apco=apco,
        kinds=kinds,
        suggests=tuple(sorted(suggests.items())),
        hard_stop=hard_stop,
        unless=re.compile(rf"\b(?:{unless})\b") if unless else None,
    )


_TRAFFIC: Final = r"driv\w*|dui|dwi|owi|ovi|traffic|vehicle|accident|crash|parking|motorist|boat\w*"
_THING: Final = r"animals?|dogs?|cats?|livestock|deer|bite"

BEHAVIORAL: Final = (
    _sign(
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
    _sign(
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
    _sign(
        r"suicide",
        "suicide",
        "yes",
        900,
        "SUICIDE",
        "suicidal",
        suicide_behavior="in_progress",
        consciousness="unanswered",
    ),
    _sign(
        r"self (?:harm\w*|injur\w*|mutilat\w*|inflicted)|cutting (?:self|themselves)",
        "self-harm",
        "yes",
        880,
        "SUICTHRT",
        "self_harm",
        self_harm_now="minor",
        consciousness="unanswered",
    ),
    _sign(
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
    _sign(
        r"mental(?:ly)?",
        "a mental-health concern",
        "yes",
        750,
        "MNTL",
        "other",
        unless=r"altered mental|mental status|mental anguish",
    ),
    _sign(
        r"emotionally (?:disturb\w*|distress\w*|crisis|upset|unstable)(?: person)?",
        "emotional distress",
        "yes",
        930,
        "EDP",
        "other",
    ),
    _sign(
        r"psychiatric(?: (?:emergency|problem|patient|eval\w*|case|person|transport|issue))?",
        "a psychiatric concern",
        "yes",
        900,
        "MNTL",
        "other",
    ),
    _sign(
        r"behavioral (?:health|crisis|emergency|problem|issue|disorder|incident)"
        r"|(?:abnormal|bizarre|erratic|irrational|strange|unusual) behavior",
        "a behavioral-health concern",
        "yes",
        880,
        "EDP",
        "other",
    ),
    _sign(
        r"cit|crisis intervention(?: team)?|crisis (?:team|call|response|complaint|center|line)"
        r"|in crisis|mobile crisis|co ?responder|mhmr|mcot|bhu|mhu|988",
        "a crisis team",
        "yes",
        800,
        "MNTL",
        "other",
    ),
    _sign(
        r"emergency detention|involuntary (?:commit\w*|hold|detention|admission)"
        r"|voluntary (?:commit\w*|admission)|5150|5250|baker act|pink slip|apowd"
        r"|(?:protective|emergency) (?:psychiatric )?(?:hold|commit\w*)|commitment",
        "a hold for care",
        "yes",
        830,
        "MNTL",
        "other",
    ),
    _sign(
        r"hearing voices|hallucinating|delusional|seeing things",
        "hearing or seeing what others do not",
        "yes",
        860,
        "MNTL",
        "perception",
    ),
    _sign(
        r"anxiety|panic attack|depress(?:ed|ion)|despondent|distraught",
        "fear or despair",
        "yes",
        800,
        "EDP",
        "mood_anxiety",
    ),
    _sign(
        r"welfare (?:check|concern)|(?:check|checking) (?:on )?(?:the )?welfare|wellness check"
        r"|check (?:the )?(?:well being|wellness)|well being(?: check)?|(?:man|person|party) down"
        r"|welfare",
        "someone's well-being",
        "yes",
        850,
        "WELFARE",
        "welfare",
        unless=rf"fraud|{_THING}",
        consciousness="unanswered",
    ),
    _sign(
        r"(?:public |person )?intoxicated(?: person)?|(?:public )?drunk(?: in public| person)?"
        r"|drunkenness|inebriat\w*|drunks",
        "an intoxicated person",
        "yes",
        850,
        "INTOX",
        "intoxication",
        unless=_TRAFFIC,
        intoxication="mild",
    ),
    _sign(
        r"(?:drug |opioid |alcohol )?overdose|poison(?:ing|ed)|ingestion|narcan|naloxone",
        "an overdose or poisoning",
        "yes",
        880,
        "OD",
        "substance",
        unless=rf"{_THING}|food|carbon|monoxide|co",
        overdose="suspected",
        consciousness="unanswered",
    ),
    _sign(
        r"detox|withdrawals?|drug reaction|under the influence",
        "what a substance does to someone",
        "yes",
        700,
        "DRUGS",
        "substance",
        unless=rf"{_TRAFFIC}|bank|atm",
    ),
)
"""Signs that a call is about a behavioral-health concern. The most telling stand first."""

STOPS: Final = (
    _sign(r"active (?:shooter|shooting)|active threat", "an active shooter", "no", 950, "ACTSHOOT",
          hard_stop=True, weapon="used", weapon_type="firearm"),
    _sign(r"hostage", "a hostage", "no", 930, "HOSTAGE", hard_stop=True,
          threat_to_others="specific_target"),
    _sign(r"barr?icad\w*(?: person)?", "a barricaded person", "no", 880, "BARICADE",
          hard_stop=True),
    _sign(r"officer (?:needs|in|down|requests?) (?:\w+ )?(?:help|trouble|assist\w*|down)"
          r"|officer down|assist officer emergency|signal 13", "an officer in danger", "no", 880,
          "HLP1", hard_stop=True),
    _sign(r"shooting(?: person)?|person shot|shot|gunshot(?: wounds?)?|gsw", "someone shot", "no",
          880, "SHOOT", hard_stop=True, unless=r"shots?spotter|heard|range|practice|target",
          weapon="used", weapon_type="firearm", medical="red_flag"),
    _sign(r"stab\w*|cutting|knifing", "someone stabbed", "no", 880, "STABBING", hard_stop=True,
          unless=r"self|themselves|tree", weapon="used", weapon_type="blade", medical="red_flag"),
    _sign(r"(?:domestic|family) (?:\w+ )?(?:assault|battery)|(?:assault|battery) (?:\w+ )?domestic",
          "an attack at home", "no", 900, "DVA", hard_stop=True, violence_now="assaulting"),
    _sign(r"(?:aggravated |simple |felonious |criminal )*(?:assault\w*|battery)|a b",
          "an attack", "no", 900, "ASSAULT", hard_stop=True, unless=r"battery (?:theft|alarm)",
          violence_now="assaulting"),
    _sign(r"(?:attempt |armed |bank |strong ?arm )*robbery|hold ?up|carjack\w*|mugging",
          "a robbery", "no", 920, "ROBBERY", hard_stop=True, crime="person"),
    _sign(r"homicide|murder|manslaughter", "someone killed", "no", 920, "HOMICIDE",
          hard_stop=True),
    _sign(r"bomb\w*(?: threat)?", "a bomb", "no", 920, "BOMB", hard_stop=True),
    _sign(r"explosi\w+", "an explosion", "no", 900, "EXPLOS", hard_stop=True),
    _sign(r"(?:person |man |armed )?with (?:a )?(?:gun|knife|weapon)|brandish\w*|armed person"
          r"|weapon|shots? (?:fired|heard)|(?:random )?gun ?fire|person armed", "a weapon", "no",
          850, "WEAPON", hard_stop=True, weapon="accessible"),
    _sign(r"(?:house|structure|building|residential|commercial|apartment|dwelling) fire"
          r"|structure fires?", "a building on fire", "no", 920, "FSTRU", hard_stop=True,
          scene_hazard="fire"),
    _sign(r"cardiac arrest|not breathing|respiratory arrest|cpr", "no breathing", "no", 900,
          "RESPARR", hard_stop=True, medical="red_flag", consciousness="unresponsive"),
    _sign(r"chest pains?|heart (?:attack|problems?)|cardiac", "a heart emergency", "no", 900,
          "CARDIAC", hard_stop=True, medical="red_flag"),
    _sign(r"(?:difficulty |trouble |difficult |shortness of )breath\w*|breathing(?: problems?)?"
          r"|choking|asthma", "trouble breathing", "no", 880, "RESP", hard_stop=True,
          medical="red_flag"),
    _sign(r"stroke|cva", "a stroke", "no", 880, "STROKE", hard_stop=True, medical="red_flag"),
    _sign(r"drowning|drowned", "a drowning", "no", 900, "DROWN", hard_stop=True,
          medical="red_flag"),
    _sign(r"hemorrhag\w*|(?:severe )?bleeding", "bleeding", "no", 820, "HEMRG", hard_stop=True,
          medical="red_flag"),
    _sign(r"(?:penetrating )?trauma|amputation", "a serious injury", "no", 850, "TRAUMA",
          hard_stop=True, medical="red_flag"),
)  # fmt: skip
"""What no crew of ours goes to by itself."""

SET_ASIDE: Final = (
    _sign(_TRAFFIC + r"|hit and run|speeding|road(?:way)? (?:hazard|rage)|racing|drag racing"
          r"|abandoned vehicle|tow(?:ed|ing)?|license plates?", "traffic", "no", 880,
          unless=r"person|pedestrian|fatal\w*|injur\w*|injury|death|suspicious|assist|welfare"),
    _sign(r"accident|crash|hit and run", "an accident in traffic", "no", 860,
          unless=r"industrial|work|shooting|fatal\w*|death"),
    _sign(r"larceny|theft|shoplift\w*|stolen|burglary|break(?:ing)? (?:and|in)\w*"
          r"|breaking and entering|embezzl\w*|unauthorized use|steal\w*", "theft or burglary", "no",
          900, unless=r"person|occ?upied|injur\w*|in progress|elder|disabled"),
    _sign(r"fraud|forg\w+|counterfeit\w*|swindl\w*|scam|bad checks?|hot checks?"
          r"|credit card (?:abuse|misuse)|identity|false pretenses|bogus", "fraud", "no", 900),
    _sign(r"graffiti|vandal\w*|criminal mischief|malicious (?:destruction|mischief)"
          r"|destr\w* (?:of )?property|damage (?:to )?property|property damage|reckless damage",
          "damage to things", "no", 850, unless=r"person|injur\w*|in progress"),
    _sign(r"(?:found|lost|recovered|abandoned|seized|unclaimed) (?:\w+ )?property|lost article",
          "property lost or found", "no", 900),
    _sign(r"(?:burglar|fire|bank|business|residential|hold ?up|panic|silent|intrusion|car|vehicle"
          r"|smoke|audible)? ?alarms?", "an alarm", "no", 880, unless=r"medical|fall"),
    _sign(rf"{_THING}", "an animal", "no", 850, unless=r"bites?|attack\w*|person|injur\w*"),
    _sign(r"fireworks|litter\w*|dumping|illegal (?:dumping|burning)|code (?:violation|enforcement)"
          r"|grass fire|trash fire|fire hydrant|utility|wires? down|power outage|water main",
          "a nuisance of a place", "no", 850),
    _sign(r"(?:search |arrest |felony |city |traffic )*warrants?|subpoena|civil process|fugitive"
          r"|extradition|parole viol\w*|probation viol\w*|violat\w* (?:of )?(?:probation|parole)",
          "papers of a court", "no", 800,
          unless=r"mental|psychiatric|suicid\w*|intoxicated|drunk|commit\w*"),
    _sign(r"(?:man\w* |deliver\w* |poss\w* |sale |selling |distribut\w* |traffick\w* )"
          r"(?:\w+ ){0,4}(?:drugs?|narcotics?|controlled|substance|cs|marijuana|cocaine|heroin)"
          r"|narcotics? (?:violation|complaint|activity|sale\w*|search)"
          r"|drug (?:house|sales?|dealing|paraphernalia|free zone)|paraphernalia",
          "dealing in or holding drugs", "no", 800),
    _sign(r"liquor|alcohol(?:ic)? beverage|open container|gambling|prostitut\w*|solicit\w*",
          "an offense against good order", "no", 780),
    _sign(r"(?:sex\w*|indecen\w*|public lewdness|lewd\w*|rape|molest\w*|indecent \w+)",
          "a sexual offense", "no", 720, unless=r"child\w*|juvenile|registrant"),
    _sign(r"lunch|meal|court|training|out of service|off duty|on duty|special (?:detail|event)"
          r"|(?:building|business|property|house|premise|area|park|security) check"
          r"|patrol|roll call|administrative|report writing|refuel\w*|fuel|equipment"
          r"|busy|in service|prisoner (?:transport|custody)|meet(?:ing)?|stationary|directed",
          "the work of officers themselves", "no", 780,
          unless=r"person|welfare|citizen|complainant"),
    _sign(r"computer (?:crime|security)|trespass warning|sex offender (?:registration|check)",
          "an administrative matter", "no", 750),
)  # fmt: skip
"""What a call of these words hardly ever is: about a person in a crisis."""

OPEN: Final = (
    _sign(r"altered mental status|altered mental|mental status(?: change)?|altered loc"
          r"|altered level of consciousness", "an altered mental status, which is medical",
          "unknown", 850, consciousness="altered"),
    _sign(r"unconscious(?: person)?|unresponsive|passed out|faint\w*|syncope",
          "an unconscious person", "unknown", 850, "PERUNCON", consciousness="unresponsive"),
    _sign(r"slump\w*", "a person slumped over", "unknown", 850, "SLMP",
          consciousness="unanswered"),
    _sign(r"domestic|dv", "trouble at home", "unknown", 800, "DVNA", "family_context"),
    _sign(r"family (?:\w+ )?(?:trouble|dispute|disturbance|problem|matter)|custody dispute"
          r"|neighbou?r (?:trouble|dispute)", "trouble in a family", "unknown", 800, "FAM",
          "family_context"),
    _sign(r"disorder\w*|disturbance|disturbing|fight\w*|argument|quarrel|dispute|affray",
          "a disturbance", "unknown", 800, "DISORD", "disturbance"),
    _sign(r"suspicious (?:person|male|female|man|woman)|prowler|peeping tom", "a suspicious person",
          "unknown", 800, "PERSUSP"),
    _sign(r"suspicious", "something suspicious", "unknown", 780, "SUSP"),
    _sign(r"trespass\w*|unwanted (?:person|guest|party)|refus\w* to leave", "a person where they"
          " were told not to be", "unknown", 800, "TRESPASS", crime="quality_of_life"),
    _sign(r"vagran\w*|loiter\w*|encampment|sleep\w*", "a person without a place to go", "unknown",
          780, "VAG", crime="quality_of_life"),
    _sign(r"panhandl\w*|begging", "asking for money", "unknown", 800, "PHANDLE",
          crime="quality_of_life"),
    _sign(r"missing|walk ?away|wandering", "a missing person", "unknown", 800, "PERMISS", "welfare",
          unless=r"property|vehicle", consciousness="unanswered"),
    _sign(r"run ?away", "a young person who left home", "unknown", 800, "RUNAWAY", "family_context",
          minor="true"),
    _sign(r"juvenile\w*|child\w*|minor|kids", "young people", "unknown", 700, "JUV", minor="true"),
    _sign(r"scream\w*|yelling", "screaming", "unknown", 800, "SCRM", "disturbance"),
    _sign(r"unknown (?:trouble|problem|situation|call)|trouble unknown", "trouble of an unknown"
          " kind", "unknown", 800, "TROUBLE"),
    _sign(r"911 (?:hang ?up|hangup|disconnect|abandoned)|hang ?ups?|hung up|abandoned call",
          "a call that ended", "unknown", 800, "911H", triage_state="caller_gone"),
    _sign(r"open line|911 open", "an open line", "unknown", 800, "911OPN",
          triage_state="not_triaged"),
    _sign(r"death notif\w*|notification", "a death that is to be told", "unknown", 750, "DEATHNTF",
          "grief_distress"),
    _sign(r"death|deceased|doa|dead (?:body|person)|dead", "a death", "unknown", 750, "",
          "grief_distress"),
    _sign(r"noise|loud (?:music|party)", "noise", "unknown", 780, "NOISE", "disturbance"),
    _sign(r"(?:elder |child )?abuse", "abuse", "unknown", 750, "ABUSE", "family_context",
          unless=r"credit card"),
    _sign(r"(?:child )?neglect|abandon\w* child", "neglect", "unknown", 750, "NEGLECT",
          "family_context"),
    _sign(r"(?:assist|help) (?:the )?(?:public|citizen|person|other)|(?:citizen|public) assist",
          "someone who needs help", "unknown", 750, "CITASST"),
    _sign(r"assist (?:\w+ )?(?:agency|fire|ems|officer|dfr|police)|(?:fire|ems|officer|agency)"
          r" assist", "help for another agency", "unknown", 750, "ASSIST"),
    _sign(r"information|info", "information", "unknown", 700, "INFO"),
    _sign(r"harass\w*|threat|stalk\w*|phone calls", "threats or harassment", "unknown", 700, "",
          "disturbance"),
    _sign(r"sick (?:person|call)?|injured person|fall(?:en)?|seizure|diabetic|medical"
          r"|person injured", "a medical matter", "unknown", 700, consciousness="unanswered"),
    _sign(r"drugs?|narcotics?", "drugs", "unknown", 700, "DRUGS", "substance"),
)  # fmt: skip
"""What often is about a person in a crisis and often is not: such a call is looked at."""

PAPERWORK: Final = re.compile(
    r"\b(?:reports?|supplemental|follow up|investigate|warrants?|records?|notification|training"
    r"|meeting|class|paperwork|statement|test)\b"
)
"""Words that make of an event its paperwork; whether a call of it is one, a person says."""

DENIED: Final = re.compile(r"\b(?:no|non|not|without|false|unfounded) (?:\w+ )?$")
"""Just before a sign: the opposite may be meant."""

VIOLENT: Final = re.compile(r"\b(?<!non )(?<!not )(?<!no )violen(?:t|ce)\b")
ARMED: Final = re.compile(r"\b(?:armed|weapon|gun|knife|firearm)\b")

EMPTY: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "at",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "not",
        "of",
        "on",
        "or",
        "other",
        "over",
        "the",
        "to",
        "up",
        "with",
        "w",
        "call",
        "calls",
        "general",
        "misc",
        "miscellaneous",
        "type",
        "code",
        "person",
    ]
)
"""Words that neither say nor hide anything."""
