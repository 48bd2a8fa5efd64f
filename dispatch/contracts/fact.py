"""What can be known about a call, and in which words.

One table, :data:`SCALES`, names every fact and its values. Policy files, code and wire use exactly
these names. The values of an ordered fact stand from least to most serious, because "accessible or
worse" is the only comparison that a policy may make.

Three values belong to every fact and are none of them "no": ``unknown`` (nobody asked),
``unanswered`` (asked, no answer came) and ``refused`` (the person chose not to say, which is a
right and adds nothing).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from dispatch.contracts.quickly import quickly_made

UNKNOWN: Final = "unknown"
UNANSWERED: Final = "unanswered"
REFUSED: Final = "refused"
NOT_KNOWN: Final = frozenset({UNKNOWN, UNANSWERED, REFUSED})


class Shape(StrEnum):
    """How the values of a fact relate to each other."""

    ORDERED = "ordered"
    """From least to most serious; a later report replaces an earlier one."""
    CATEGORY = "category"
    """No order; a later report replaces an earlier one."""
    LIST = "list"
    """Several values hold at once; each report adds its own."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The values one fact can take, calmest first where the fact is ordered."""

    shape: Shape
    values: tuple[str, ...]
    doc: str
    open_prefixes: tuple[str, ...] = ()
    """Prefixes after which a code follows, for example ``language:es``."""

    def allows(self, value: str) -> bool:
        """Whether ``value`` may be reported for this fact."""
        if value in NOT_KNOWN or value in self.values:
            return True
        return any(
            value.startswith(prefix) and value[len(prefix) :].replace("-", "").isalnum()
            for prefix in self.open_prefixes
        )

    def rank(self, value: str) -> int:
        """How serious a value is, 0 for the calmest; -1 where nothing is known.

        For a category the position only breaks ties, so that the outcome does not depend on the
        order in which two reports of the same second arrived.
        """
        return self.values.index(value) if value in self.values else -1


def _ordered(doc: str, *values: str) -> Scale:
    return Scale(Shape.ORDERED, values, doc)


def _category(doc: str, *values: str) -> Scale:
    return Scale(Shape.CATEGORY, values, doc)


def _flag(doc: str) -> Scale:
    return Scale(Shape.CATEGORY, ("false", "true"), doc)


SCALES: Final[Mapping[str, Scale]] = {
    "weapon": _ordered(
        "A thing that can hurt others, and how near it is to hand.",
        "none",
        "present_not_reachable",
        "accessible",
        "in_hand",
        "used",
    ),
    "weapon_type": _category("Which kind.", "firearm", "blade", "blunt", "vehicle", "other"),
    "violence_now": _ordered(
        "Acts or words during this call.", "none", "verbal", "property", "threatening", "assaulting"
    ),
    "violence_history": _ordered("Heard of, and alone of no effect.", "none", "remote", "recent"),
    "threat_to_others": _ordered(
        "From a thought to a named person.", "none", "idea", "threat", "specific_target"
    ),
    "suicide_ideation": _ordered(
        "As far as it was asked.", "none", "passive", "active", "method", "intent", "plan"
    ),
    "suicide_behavior": _ordered(
        "Recent means within three months.", "none", "lifetime", "recent", "in_progress"
    ),
    "means_access": _ordered("Means to kill oneself at hand.", "none", "possible", "immediate"),
    "self_harm_now": _ordered("Injury by the person's own hand.", "none", "minor", "serious"),
    "consciousness": _ordered("As reported.", "alert", "altered", "unresponsive"),
    "overdose": _ordered("Substances or pills.", "none", "suspected", "confirmed"),
    "intoxication": _ordered("As reported.", "none", "mild", "severe"),
    "medical": _ordered("Physical complaint or sign.", "none", "minor", "red_flag"),
    "crime": _ordered(
        "Trespass and indecency are quality of life.",
        "none",
        "quality_of_life",
        "property",
        "person",
    ),
    "disorganization": _ordered(
        "Confused or disordered speech or conduct.", "none", "some", "severe"
    ),
    "consent": _category("Of the person, nobody else.", "agrees", "declines", "cannot"),
    "preference": Scale(
        Shape.LIST,
        ("no_police", "peer_wanted", "police_wanted", "female_responder", "no_uniform"),
        "What the person asks for.",
        open_prefixes=("language:",),
    ),
    "third_party": _flag("The caller is not the person."),
    "minor": _flag("The person is under eighteen."),
    "age_band": _category("Of the person.", "under_12", "12_17", "18_24", "adult", "65_plus"),
    "caller_relation": _category(
        "Who calls.", "self", "family", "peer_or_friend", "professional", "bystander", "officer"
    ),
    "location_certainty": _ordered(
        "How well the place is known.", "exact", "approximate", "region_only"
    ),
    "location_setting": _category(
        "Kind of place.",
        "indoor_private",
        "indoor_public",
        "outdoors",
        "roadway",
        "height_or_rail",
        "school",
        "facility",
    ),
    "scene_hazard": Scale(
        Shape.LIST, ("crowd", "animals", "fire", "traffic"), "What a crew should expect."
    ),
    "children_present": _flag("Children are at the scene."),
    "pregnancy": _flag("The person is pregnant, by own or family's word."),
    "access_need": Scale(
        Shape.LIST,
        ("asl", "tty", "text", "wheelchair", "communication_support"),
        "What it takes to talk and to meet; never moves a level.",
    ),
    "matching_tag": Scale(
        Shape.LIST,
        ("veteran", "lgbtq", "tribal", "youth"),
        "Only for finding a fitting line or team; never moves a level.",
    ),
    "triage_state": _category(
        "How far the questions got.", "complete", "partial", "not_triaged", "caller_gone"
    ),
    "imminent_risk": _flag(
        "A 988 counselor's own judgment; never derived, suggested or filled in by software."
    ),
    "team_requests_police": _flag("A crew at the scene asks for officers."),
    "ems_parity": _flag("Officers would go with an equal physical emergency."),
    "court_or_custody_order": _flag("A document exists; its id stands with the source."),
    "team_unavailable": _flag(
        "The 988 center reports that no team can come; no fact about the person."
    ),
}
"""Every fact by name. Sources: ``dispatch/policy`` profiles cite theirs; the names are ours."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where in the personal part the words stand, without the words.

    ``field`` is a path in the personal part; ``start`` and ``end`` count code points. For a
    structured answer ``question`` holds the question's code and start and end are 0.
    """

    digest: str = ""
    field: str = ""
    start: int = 0
    end: int = 0
    question: str = ""


class FactSource(StrEnum):
    """Who or what said it."""

    ANSWER = "answer"
    """A structured answer that a call-taker or counselor entered."""
    CALL_TYPE = "call_type"
    """Suggested by the type of the call."""
    REMARK = "remark"
    """Found in the words of the call."""
    CREW = "crew"
    """Reported by a crew member."""
    PERSON = "person"
    """Entered by operations staff."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One coded statement about a call. Confidence is in permille, ``as_of`` in epoch seconds."""

    id: str
    name: str
    value: str
    source: FactSource
    as_of: int
    confidence: int = 1000
    span: Span = Span()
    call: str = ""
    """The linked call that said it; empty for the incident's own call."""


Sign = Literal["voip_no_location", "same_script_elsewhere", "occupant_unaware"]

OF_THE_CALL: Final = frozenset(
    {
        "third_party",
        "caller_relation",
        "triage_state",
        "location_certainty",
        "location_setting",
        "team_unavailable",
    }
)
"""Facts of which two sources may each say their own: who calls, how far the questions got, how well
a place is known, whether a team can come. A later word replaces an earlier one, whoever said it."""

SIGNS: Final[tuple[Sign, ...]] = ("voip_no_location", "same_script_elsewhere", "occupant_unaware")
"""Signs of a hoax. They are no facts: they stand beside a decision, unverified (practice 2.7)."""

KINDS: Final = (
    "suicidal",
    "self_harm",
    "perception",
    "mood_anxiety",
    "substance",
    "intoxication",
    "welfare",
    "disturbance",
    "grief_distress",
    "neurodivergent",
    "confusion",
    "perinatal",
    "family_context",
    "other",
)
"""What was reported, never a diagnosis by telephone."""

ACUTE: Final[Mapping[str, str]] = {
    "suicide_behavior": "in_progress",
    "self_harm_now": "serious",
    "consciousness": "altered",
    "overdose": "suspected",
    "weapon": "in_hand",
    "violence_now": "assaulting",
}
"""Facts that are acute from this value on; intent with immediate means is acute as well."""


def _from(name: str, value: str) -> frozenset[str]:
    """The value and all that are more serious."""
    values = SCALES[name].values
    return frozenset(values[values.index(value) :])


_ACUTE: Final = tuple((name, _from(name, value)) for name, value in ACUTE.items())
_INTENT: Final = _from("suicide_ideation", "intent")
_IMMEDIATE: Final = _from("means_access", "immediate")


def is_acute(known: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether present facts need a person at once, even while the desk is behind.

    This is our own term. It is not the ``imminent_risk`` of a 988 counselor, which software never
    derives.
    """
    for name, values in _ACUTE:
        if name in known and not values.isdisjoint(known[name]):
            return True
    intent, means = known.get("suicide_ideation"), known.get("means_access")
    return bool(
        intent and means and not _INTENT.isdisjoint(intent) and not _IMMEDIATE.isdisjoint(means)
    )
