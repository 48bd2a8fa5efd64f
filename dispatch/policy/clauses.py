"""What a fact's value says of a call, in plain words: one table, so that rules read as sentences.

Our own words throughout; no protocol's questions stand here.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from dispatch.contracts.fact import SCALES, UNANSWERED, Shape
from dispatch.policy.model import Condition, When


class Spoken(NamedTuple):
    """How people speak of one fact."""

    asks: str
    """What a question about it would settle, after "ask"."""
    says: Mapping[str, str]
    """For each value a clause."""


SPOKEN: Final[Mapping[str, Spoken]] = {
    "weapon": Spoken(
        "whether there is a weapon, and how near it is to hand",
        {
            "none": "there is no weapon",
            "present_not_reachable": "a weapon is in the place but out of reach",
            "accessible": "a weapon is within reach",
            "in_hand": "a weapon is in hand",
            "used": "a weapon is being used",
        },
    ),
    "weapon_type": Spoken(
        "what kind of weapon it is",
        {
            "firearm": "the weapon is a firearm",
            "blade": "the weapon is a blade",
            "blunt": "the weapon is a blunt object",
            "vehicle": "the weapon is a vehicle",
            "other": "the weapon is of another kind",
        },
    ),
    "violence_now": Spoken(
        "whether anybody is being hurt or threatened now, or things broken",
        {
            "none": "nobody is violent",
            "verbal": "the person is shouting or abusive",
            "property": "things are being broken",
            "threatening": "somebody is being threatened",
            "assaulting": "somebody is being assaulted",
        },
    ),
    "threat_to_others": Spoken(
        "whether the person has spoken of hurting anybody",
        {
            "none": "there is no word of harm to others",
            "idea": "there are thoughts of harming others",
            "threat": "others are threatened with harm",
            "specific_target": "a particular person is threatened with harm",
        },
    ),
    "suicide_ideation": Spoken(
        "about thoughts of suicide",
        {
            "none": "thoughts of suicide were asked about and denied",
            "passive": "the person wishes to be dead",
            "active": "the person thinks of suicide",
            "method": "the person thinks of a method of suicide",
            "intent": "the person intends suicide",
            "plan": "the person has a plan for suicide",
        },
    ),
    "suicide_behavior": Spoken(
        "whether there was a suicide attempt, and when",
        {
            "none": "there was no suicidal behavior",
            "lifetime": "there was suicidal behavior long ago",
            "recent": "there was suicidal behavior within three months",
            "in_progress": "a suicide attempt is in progress",
        },
    ),
    "means_access": Spoken(
        "whether the person has the means for suicide at hand",
        {
            "none": "no means for suicide are at hand",
            "possible": "means for suicide may be at hand",
            "immediate": "means for suicide are at hand now",
        },
    ),
    "self_harm_now": Spoken(
        "whether the person has hurt themselves, and how badly",
        {
            "none": "the person has not hurt themselves",
            "minor": "the person has a minor injury of their own making",
            "serious": "the person has seriously injured themselves",
        },
    ),
    "consciousness": Spoken(
        "whether the person is awake and answers clearly",
        {
            "alert": "the person is alert",
            "altered": "the person is not fully alert",
            "unresponsive": "the person does not respond",
        },
    ),
    "overdose": Spoken(
        "whether the person took pills or substances that endanger them",
        {
            "none": "there is no overdose",
            "suspected": "an overdose is suspected",
            "confirmed": "an overdose is confirmed",
        },
    ),
    "intoxication": Spoken(
        "whether the person is intoxicated, and how much",
        {
            "none": "the person is sober",
            "mild": "the person is mildly intoxicated",
            "severe": "the person is severely intoxicated",
        },
    ),
    "medical": Spoken(
        "whether the person is ill or injured",
        {
            "none": "there is no medical complaint",
            "minor": "there is a minor medical complaint",
            "red_flag": "there is a sign of a medical emergency",
        },
    ),
    "crime": Spoken(
        "whether an offense is reported",
        {
            "none": "no offense is reported",
            "quality_of_life": "an offense against quality of life is reported, such as trespass",
            "property": "an offense against property is reported",
            "person": "an offense against a person is reported",
        },
    ),
    "disorganization": Spoken(
        "whether the person's speech or conduct is confused",
        {
            "none": "speech and conduct are in order",
            "some": "speech or conduct is somewhat disorganized",
            "severe": "speech or conduct is severely disorganized",
        },
    ),
    "consent": Spoken(
        "whether the person wants a visit",
        {
            "agrees": "the person agrees to a visit",
            "declines": "the person declines a visit",
            "cannot": "the person cannot say what they want",
        },
    ),
    "preference": Spoken(
        "what the person wishes",
        {
            "no_police": "the person wants no police",
            "peer_wanted": "the person wishes for a peer",
            "police_wanted": "the person wishes for police",
            "female_responder": "the person wishes for a woman",
            "no_uniform": "the person wishes for no uniform",
        },
    ),
    "third_party": Spoken(
        "whether the caller is the person",
        {"false": "the caller is the person", "true": "the caller is somebody else"},
    ),
    "minor": Spoken(
        "whether the person is under eighteen",
        {"false": "the person is of age", "true": "the person is under eighteen"},
    ),
    "age_band": Spoken(
        "how old the person is",
        {
            "under_12": "the person is younger than twelve",
            "12_17": "the person is twelve to seventeen",
            "18_24": "the person is eighteen to twenty-four",
            "adult": "the person is an adult",
            "65_plus": "the person is sixty-five or older",
        },
    ),
    "caller_relation": Spoken(
        "who is calling",
        {
            "self": "the person calls themselves",
            "family": "a relative calls",
            "peer_or_friend": "a peer or friend calls",
            "professional": "a professional calls",
            "bystander": "a bystander calls",
            "officer": "an officer calls",
        },
    ),
    "location_certainty": Spoken(
        "where the person is",
        {
            "exact": "the place is known exactly",
            "approximate": "the place is known roughly",
            "region_only": "nobody knows the place",
        },
    ),
    "location_setting": Spoken(
        "what kind of place the person is in",
        {
            "indoor_private": "the person is in a private home",
            "indoor_public": "the person is indoors in a public place",
            "outdoors": "the person is outdoors",
            "roadway": "the person is on a roadway",
            "height_or_rail": "the person is at a height or by a railway",
            "school": "the person is in a school",
            "facility": "the person is in a facility",
        },
    ),
    "scene_hazard": Spoken(
        "what a crew should expect at the scene",
        {
            "crowd": "there is a crowd",
            "animals": "there are animals",
            "fire": "there is a fire",
            "traffic": "there is traffic",
        },
    ),
    "children_present": Spoken(
        "whether children are at the scene",
        {"false": "no children are at the scene", "true": "children are at the scene"},
    ),
    "pregnancy": Spoken(
        "whether the person is pregnant",
        {"false": "the person is not pregnant", "true": "the person is pregnant"},
    ),
    "triage_state": Spoken(
        "the questions that are open",
        {
            "complete": "the questions were all asked",
            "partial": "only some of the questions were asked",
            "not_triaged": "no question was asked",
            "caller_gone": "the caller is gone",
        },
    ),
    "imminent_risk": Spoken(
        "the 988 counselor",
        {
            "false": "a 988 counselor judges that no risk is imminent",
            "true": "a 988 counselor judges that risk is imminent",
        },
    ),
    "team_requests_police": Spoken(
        "the crew",
        {
            "false": "the crew asks for no officers",
            "true": "a crew at the scene asks for officers",
        },
    ),
    "ems_parity": Spoken(
        "whether officers would go with an equal physical emergency",
        {
            "false": "officers would not go with an equal physical emergency",
            "true": "officers would go with an equal physical emergency",
        },
    ),
    "court_or_custody_order": Spoken(
        "whether there is an order of a court",
        {
            "false": "there is no order of a court",
            "true": "there is an order of a court, or of custody",
        },
    ),
    "team_unavailable": Spoken(
        "the 988 center",
        {
            "false": "the 988 center reports that a team can come",
            "true": "the 988 center reports that no team can come",
        },
    ),
}
"""Every fact that a rule may name, or that opens something."""


def asks(fact: str) -> str:
    """What a question about this fact would settle."""
    spoken = SPOKEN.get(fact)
    return spoken.asks if spoken else f"about {plain(fact)}"


def clause(fact: str, value: str) -> str:
    """What it means that a fact has this value."""
    if value == UNANSWERED:
        return f"nobody answered the question about {plain(fact)}"
    spoken = SPOKEN.get(fact)
    said = spoken.says.get(value) if spoken else None
    return said or f"{plain(fact)} is {plain(value)}"


def any_of(fact: str, values: tuple[str, ...]) -> str:
    """Several values of a fact as one clause; of an ordered fact from the mildest on."""
    scale = SCALES[fact]
    known = [value for value in scale.values if value in values]
    last = scale.values[-1]
    if scale.shape is Shape.ORDERED and len(known) > 1:
        if known[-1] == last:
            return f"{clause(fact, known[0])}, or worse"
        return f"{clause(fact, known[0])}, up to: {clause(fact, known[-1])}"
    return " or ".join(clause(fact, value) for value in known or values)


def condition_words(condition: Condition) -> str:
    """One condition as a clause."""
    fact, words = condition.fact, condition.words
    if fact not in SCALES:
        return f"{fact.replace('_', ' ')} is {words}"
    values = SCALES[fact].values
    if words.endswith(" or worse"):
        value = words.removesuffix(" or worse").strip()
        return clause(fact, value) + ("" if value == values[-1] else ", or worse")
    if words.startswith("below "):
        rank = values.index(words.removeprefix("below ").strip())
        said = clause(fact, values[rank - 1])
        return said if rank == 1 else f"it is known that at most {said}"
    return any_of(fact, tuple(sorted(condition.values)))


def when_words(when: When) -> str:
    """Conditions that must all hold, as one clause."""
    return "; and ".join(condition_words(one) for one in when)


def plain(code: str) -> str:
    """A code as words."""
    return code.replace("_", " ")
