"""Which questions do we know beside the names of facts, and what does each answer to them say?

Three tables from a question's code to its fact. The codes are ours and there are no words: a center
asks in its own approved words, and a protocol's text is its owner's. The screener of suicide risk
is a form of its own (``screener``), because its answers have to be read together.

A counselor's judgment of imminent risk is no question of a form: it is entered as the fact
``imminent_risk`` itself, so that nothing here can ever translate another answer into it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.fact import SCALES, UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What one question is about."""

    fact: str
    says: Mapping[str, str]
    """What is entered to the value of the fact."""


def _whether(fact: str, yes: str, no: str = UNKNOWN) -> Question:
    """A question of yes or no. A "no" that is not its opposite leaves the fact open."""
    return Question(fact=fact, says={"yes": yes, "no": no})


def _which(fact: str, **words: str) -> Question:
    """A question with the values of the fact as its answers, and more words for them."""
    return Question(fact=fact, says={value: value for value in SCALES[fact].values} | words)


ASSESSMENT_988: Final[Mapping[str, Question]] = {
    # First what cannot wait: rescue of an attempt needs no consent.
    "assess_attempt_under_way": _whether("suicide_behavior", "in_progress"),
    "assess_injury": _which("self_harm_now"),
    "assess_taken_something": _whether("overdose", "suspected", "none"),
    "assess_awake": _which("consciousness", yes="alert", drowsy="altered", no="unresponsive"),
    # Capability: whether what was thought of is within reach.
    "assess_means": _which("means_access"),
    "assess_weapon": _which("weapon"),
    # Others, and what the person agrees to: the least invasive step goes first.
    "assess_thoughts_of_harming_others": _which("threat_to_others"),
    "assess_agrees_to_help": Question(
        fact="consent", says={"yes": "agrees", "no": "declines", "unable": "cannot"}
    ),
    "assess_drunk_or_high": _which("intoxication"),
    "assess_disoriented": _which("disorganization"),
    "assess_speaks_for_another": _whether("third_party", "true", "false"),
    "assess_under_eighteen": _whether("minor", "true", "false"),
    "assess_wants_no_police": _whether("preference", "no_police"),
    "assess_wants_a_peer": _whether("preference", "peer_wanted"),
}
"""What a 988 counselor assesses beside the screener, after the network's own policy on imminent
risk as it is described in public (policy reference 4.2); no conformity with it is claimed."""

CALLER_QUESTIONING: Final[Mapping[str, Question]] = {
    "ask_awake": _which("consciousness", yes="alert", drowsy="altered", no="unresponsive"),
    "ask_taken_something": _whether("overdose", "suspected", "none"),
    "ask_hurt_by_own_hand": _which("self_harm_now"),
    "ask_attempt_under_way": _whether("suicide_behavior", "in_progress"),
    "ask_speaks_of_suicide": _whether("suicide_ideation", "active"),
    "ask_means": _which("means_access"),
    "ask_weapon": _which("weapon"),
    "ask_weapon_kind": _which("weapon_type"),
    "ask_violence": _which("violence_now"),
    "ask_threats": _which("threat_to_others"),
    "ask_illness_or_pain": _which("medical"),
    "ask_drunk_or_high": _which("intoxication"),
    "ask_confused": _which("disorganization"),
    "ask_who_calls": _which("caller_relation"),
    "ask_speaks_for_another": _whether("third_party", "true", "false"),
    "ask_age": _which("age_band"),
    "ask_under_eighteen": _whether("minor", "true", "false"),
    "ask_children_there": _whether("children_present", "true", "false"),
    "ask_pregnant": _whether("pregnancy", "true", "false"),
    "ask_kind_of_place": _which("location_setting"),
    "ask_agrees_to_help": Question(
        fact="consent", says={"yes": "agrees", "no": "declines", "unable": "cannot"}
    ),
    "ask_wants_no_police": _whether("preference", "no_police"),
    "ask_wants_police": _whether("preference", "police_wanted"),
}
"""What a call-taker asks a caller."""

PROMPTED: Final[Mapping[str, Question]] = {
    "prompt_means": _which("means_access"),
    "prompt_awake": _which("consciousness", yes="alert", drowsy="altered", no="unresponsive"),
    "prompt_taken_something": _whether("overdose", "suspected", "none"),
    "prompt_hurt_by_own_hand": _which("self_harm_now"),
    "prompt_attempt_under_way": _whether("suicide_behavior", "in_progress"),
    "prompt_weapon": _which("weapon"),
    "prompt_violence": _which("violence_now"),
}
"""What a 911 position was prompted for (see ``prompt``). The codes stand apart from those of the
form, so that the log shows which question was asked because of us."""

FORMS: Final[Mapping[str, Question]] = {**ASSESSMENT_988, **CALLER_QUESTIONING, **PROMPTED}
"""Every question of a form by its code."""
