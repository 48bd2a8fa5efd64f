"""Which words does a call type have, in one spelling? And which of them change what others say?"""

import re
from collections.abc import Mapping
from typing import Final

_WRITTEN_OUT: Final[Mapping[str, str]] = {
    "abd": "abdominal",
    "acc": "accident",
    "accid": "accident",
    "adw": "assault with deadly weapon",
    "agg": "aggravated",
    "agit": "agitated",
    "animl": "animal",
    "anml": "animal",
    "amb": "ambulance",
    "aslt": "assault",
    "asst": "assist",
    "atmpt": "attempt",
    "att": "attempt",
    "attempted": "attempt",
    "attempting": "attempt",
    "attempts": "attempt",
    "attmpt": "attempt",
    "beh": "behavioral",
    "behav": "behavioral",
    "bldg": "building",
    "burg": "burglary",
    "chk": "check",
    "chkwel": "check welfare",
    "chkwelf": "check welfare",
    "ck": "check",
    "ckwel": "check welfare",
    "ckwelf": "check welfare",
    "coll": "collision",
    "coln": "collision",
    "crim": "criminal",
    "destr": "destruction",
    "disord": "disorderly",
    "dist": "disturbance",
    "disturb": "disturbance",
    "dom": "domestic",
    "drvr": "driver",
    "edp": "emotionally disturbed person",
    "edps": "emotionally disturbed person",
    "emer": "emergency",
    "emerg": "emergency",
    "emot": "emotionally",
    "emotional": "emotionally",
    "followup": "follow up",
    "ftl": "failure",
    "fup": "follow up",
    "individual": "person",
    "inj": "injury",
    "intox": "intoxicated",
    "intoxication": "intoxicated",
    "inv": "investigate",
    "invest": "investigate",
    "investigation": "investigate",
    "juv": "juvenile",
    "ment": "mental",
    "mentaly": "mentally",
    "mentl": "mental",
    "mh": "mental health",
    "miss": "missing",
    "mntal": "mental",
    "mntl": "mental",
    "mntlly": "mentally",
    "mv": "vehicle",
    "mva": "traffic accident",
    "mvc": "traffic accident",
    "mvi": "traffic accident",
    "occ": "occupied",
    "od": "overdose",
    "ods": "overdose",
    "ovd": "overdose",
    "people": "person",
    "pers": "person",
    "persn": "person",
    "persons": "person",
    "poss": "possession",
    "prop": "property",
    "prs": "person",
    "prsn": "person",
    "psy": "psychiatric",
    "rept": "report",
    "rpt": "report",
    "rta": "traffic accident",
    "rtc": "traffic accident",
    "struct": "structure",
    "sub": "person",
    "subj": "person",
    "subject": "person",
    "subjects": "person",
    "supp": "supplemental",
    "suppl": "supplemental",
    "susp": "suspicious",
    "svc": "service",
    "svcs": "service",
    "threaten": "threat",
    "threatened": "threat",
    "threatening": "threat",
    "threatens": "threat",
    "threats": "threat",
    "thrt": "threat",
    "traf": "traffic",
    "unc": "unconscious",
    "uncon": "unconscious",
    "uncons": "unconscious",
    "unk": "unknown",
    "unresp": "unresponsive",
    "unresponsiv": "unresponsive",
    "veh": "vehicle",
    "vehicles": "vehicle",
    "w": "with",
    "weap": "weapon",
    "weapons": "weapon",
    "welchk": "check welfare",
    "welck": "check welfare",
    "welf": "welfare",
    "welfchk": "check welfare",
    "welfck": "check welfare",
    "wellbeing": "well being",
    "wnt": "wanted",
    "wntd": "wanted",
    "wpn": "weapon",
    "wrnt": "warrant",
    "wrrnt": "warrant",
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


_PRIORITY: Final = re.compile(r"(?:^| )(?:class|cl|pri|prio|priority|lvl|level) [0-9](?![^ ])")
"""How urgent, and not what: "class 1" is no class that is held."""


def plain(label: str) -> str:
    """A label in small letters and single blanks, its abbreviations written out."""
    words = re.sub(r"[^a-z0-9]+", " ", label.casefold().replace("'", "")).split()
    return _PRIORITY.sub("", " ".join(map(_written_out, words))).strip()


def _written_out(word: str) -> str:
    if word in _WRITTEN_OUT:
        return _WRITTEN_OUT[word]
    for beginning, whole in _BEGINNINGS:
        if word.startswith(beginning):
            return whole
    return word


PAPERWORK: Final = re.compile(
    r"\b(?:reports?|supplemental|follow up|investigate|warrants?|records?|notification|training"
    r"|meeting|class|paperwork|statement|test|past|prior|history)\b"
)
"""Words that make of an event its paperwork; whether a call of it is one, a person says."""

DENIED: Final = re.compile(r"\b(?:no|non|not|without|false|unfounded) (?:\w+ )?$")
"""Just before a sign: the opposite may be meant."""

_OF_PEOPLE: Final = (
    "black white hispanic latino latina asian indian native arab african american foreign immigrant"
    " homeless unhoused unsheltered transient sheltered encampment tent hoodie turban hijab dressed"
    " barefoot naked tattooed schizophrenia schizophrenic bipolar autism autistic dementia"
    " alzheimers ptsd adhd diagnosed"
)
CHANGES_NOTHING: Final = frozenset(_OF_PEOPLE.split())
"""Words of race, housing, dress and diagnosis: a reading is the same with them and without them."""

_OF_NOTHING: Final = (
    "a an and any at by for from in is it not of on or other over the to up with w one two call"
    " calls general misc miscellaneous type code person progress happened delta report"
)
EMPTY: Final = CHANGES_NOTHING.union(_OF_NOTHING.split())
"""Words that neither say nor hide anything."""
