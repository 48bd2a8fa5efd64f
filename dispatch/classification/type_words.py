"""Which words does a call type have, in one spelling? And which of them change what others say?"""

import re
from collections.abc import Mapping
from typing import Final

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
    "burg": "burglary",
    "crim": "criminal",
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
    "poss": "possession",
    "prs": "person",
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
    "traf": "traffic",
    "unc": "unconscious",
    "unk": "unknown",
    "veh": "vehicle",
    "vehicles": "vehicle",
    "welf": "welfare",
    "wellbeing": "well being",
    "weap": "weapon",
    "wnt": "wanted",
    "wntd": "wanted",
    "wpn": "weapon",
    "wrnt": "warrant",
    "wrrnt": "warrant",
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


PAPERWORK: Final = re.compile(
    r"\b(?:reports?|supplemental|follow up|investigate|warrants?|records?|notification|training"
    r"|meeting|class|paperwork|statement|test)\b"
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
