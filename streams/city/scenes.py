"""What happens to people in the city, and what is told about it? Kinds of calls, as a table.

Every word is invented, about nobody. Remarks say what was seen and said, never what someone is.
The weights follow the reasons that Lane County OR recorded for its mobile crisis dispatches of
2024 and 2025 (4,682; aggregates only): agitation 1,492, suicidality 681, disorganized 654, needing
services 528, difficulty functioning 409, risk of harm 330, paranoia 116. What they
do not cover has a weight of ours and says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

Answers = Mapping[str, Any]

ALERT: Final[dict[str, Any]] = {"consciousness": "alert"}
NO_DANGER: Final[dict[str, Any]] = {
    "consciousness": "alert",
    "weapon": "none",
    "violence_now": "none",
    "medical": "none",
    "overdose": "none",
}
"""What a call-taker asks first, with the calm answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Something that becomes known later."""

    permille: int
    """How often."""
    after: tuple[int, int]
    """Seconds after the call was opened."""
    answers: Answers
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One kind of call."""

    name: str
    weight: int
    code: str = ""
    """Of APCO ANS 2.103.2-2019; the 988 line has no types."""
    answers: Answers
    relations: tuple[str, ...] = ("family", "peer_or_friend", "bystander")
    settings: tuple[str, ...] = ("indoor_private", "indoor_public", "outdoors")
    words: tuple[str, ...]
    turns: tuple[Turn, ...] = ()
    placed: bool = True


_SHORT: Final = (90, 400)

CRISES: Final = (
    Scene(
        name="agitation",
        weight=900,
        code="MNTL",
        answers=NO_DANGER | {"violence_now": "verbal", "disorganization": "some"},
        words=("Someone walks up and down and shouts.", "Neighbors keep their distance."),
        turns=(
            Turn(
                permille=250,
                after=_SHORT,
                answers={"violence_now": "none", "preference": ["peer_wanted"]},
                words=("Quieter now, asks for someone to talk to.",),
            ),
            Turn(
                permille=120,
                after=_SHORT,
                answers={"violence_now": "property", "crime": "property"},
                words=("A window is broken.",),
            ),
        ),
    ),
    Scene(
        name="threatening words",
        weight=330,
        code="MNTL",
        answers=NO_DANGER | {"violence_now": "threatening", "threat_to_others": "threat"},
        words=("A person says that they will hurt whoever comes closer.",),
        turns=(
            Turn(
                permille=400,
                after=_SHORT,
                answers={"violence_now": "none", "threat_to_others": "none"},
                words=("Has sat down, says sorry.",),
            ),
        ),
    ),
    Scene(
        name="a knife, put down",
        weight=140,  # ours
        code="MTLV",
        answers={
            "consciousness": "alert",
            "weapon": "in_hand",
            "weapon_type": "blade",
            "violence_now": "threatening",
            "medical": "none",
        },
        relations=("family",),
        settings=("indoor_private",),
        words=("A relative holds a kitchen knife and shouts at the others.",),
        turns=(
            Turn(
                permille=700,
                after=_SHORT,
                answers={"weapon": "none", "violence_now": "verbal"},
                words=("The knife lies on the table; everyone is in another room.",),
            ),
        ),
    ),
    Scene(
        name="thoughts of dying",
        weight=250,
        code="SUICTHRT",
        answers=NO_DANGER | {"suicide_ideation": "active", "consent": "agrees"},
        relations=("self", "family"),
        settings=("indoor_private",),
        words=("Thinks of dying tonight.", "Would like somebody to come."),
        turns=(
            Turn(
                permille=200,
                after=_SHORT,
                answers={"suicide_ideation": "intent", "means_access": "possible"},
                words=("Says now that they mean to do it.",),
            ),
        ),
    ),
    Scene(
        name="thoughts with a way to do it",
        weight=330,
        code="SUICTHRT",
        answers=NO_DANGER | {"suicide_ideation": "method", "consent": "agrees"},
        relations=("family", "peer_or_friend", "self"),
        settings=("indoor_private",),
        words=("Has spoken of pills for some days.",),
        turns=(
            Turn(
                permille=150,
                after=_SHORT,
                answers={"overdose": "suspected", "consciousness": "altered"},
                words=("An empty package was found; hard to wake.",),
            ),
            Turn(
                permille=150,
                after=_SHORT,
                answers={"preference": ["no_police", "peer_wanted"]},
                words=("Asks that no police come.",),
            ),
        ),
    ),
    Scene(
        name="an attempt",
        weight=112,  # Burlington: 13 of 533 behavioral calls
        code="SUICIDE",
        answers={"suicide_behavior": "in_progress", "consciousness": "altered", "weapon": "none"},
        relations=("family", "bystander"),
        words=("Found hurt, still answers a little.",),
    ),
    Scene(
        name="disorganized",
        weight=654,
        code="EDP",
        answers=NO_DANGER | {"disorganization": "some", "consent": "agrees"},
        words=("Speaks to people whom nobody else sees.", "Stands in the rain without a coat."),
        turns=(
            Turn(
                permille=150,
                after=_SHORT,
                answers={"disorganization": "severe", "location_setting": "roadway"},
                words=("Is walking on the road now.",),
            ),
            Turn(
                permille=60,
                after=_SHORT,
                answers={"triage_state": "caller_gone"},
                words=("The caller has hung up and does not answer.",),
            ),
        ),
    ),
    Scene(
        name="someone to talk to",
        weight=528,
        code="CITASST",
        answers=NO_DANGER
        | {
            "kind": ["mood_anxiety"],
            "suicide_ideation": "none",
            "consent": "agrees",
            "preference": ["peer_wanted"],
        },
        relations=("self",),
        settings=("indoor_private",),
        words=("Has not slept for days and would like to talk with someone who knows this.",),
    ),
    Scene(
        name="a visit by invitation",
        weight=409,
        code="TRESPASS",
        answers=NO_DANGER
        | {
            "kind": ["mood_anxiety"],
            "crime": "quality_of_life",
            "suicide_ideation": "none",
            "consent": "agrees",
            "preference": ["peer_wanted"],
        },
        relations=("professional", "bystander"),
        settings=("indoor_public",),
        words=("Sits in the doorway of a shop since morning and weeps.",),
    ),
    Scene(
        name="afraid of being followed",
        weight=116,
        code="MNTL",
        answers=NO_DANGER | {"kind": ["perception"], "disorganization": "some"},
        relations=("self", "family"),
        words=("Is sure that the neighbors listen through the wall.",),
    ),
    Scene(
        name="drunk and sad",
        weight=200,
        code="INTOX",
        answers=NO_DANGER | {"intoxication": "mild", "suicide_ideation": "passive"},
        words=("Has been drinking; says that nothing matters.",),
        turns=(
            Turn(
                permille=150,
                after=_SHORT,
                answers={"intoxication": "severe"},
                words=("Can hardly stand.",),
            ),
        ),
    ),
    Scene(
        name="an overdose",
        weight=207,  # Burlington: 24 of 533 behavioral calls
        code="OD",
        answers={"overdose": "confirmed", "consciousness": "altered", "weapon": "none"},
        words=("Took something, breathes slowly.",),
    ),
    Scene(
        name="a young person",
        weight=80,  # ours
        code="WELFARE",
        answers=NO_DANGER | {"minor": True, "suicide_ideation": "passive", "consent": "agrees"},
        relations=("family", "professional"),
        settings=("school", "indoor_private"),
        words=("Sixteen, wrote to a friend about not wanting to be here.",),
    ),
    Scene(
        name="is anyone well there",
        weight=300,  # ours: Burlington's welfare checks are as many as its mental health calls
        code="WELFARE",
        answers={"weapon": "none"},
        relations=("bystander", "family"),
        settings=("outdoors", "indoor_private"),
        words=("Has not been seen since yesterday.",),
        turns=(
            Turn(
                permille=600,
                after=(60, 240),
                answers=ALERT | {"medical": "none", "consent": "declines"},
                words=("Opened the door; says thank you and wants to be left alone.",),
            ),
        ),
    ),
    Scene(
        name="asks for police",
        weight=60,  # ours
        code="EDP",
        answers=NO_DANGER
        | {"disorganization": "some", "preference": ["police_wanted"], "consent": "agrees"},
        relations=("self",),
        words=("Asks for an officer whom they know.",),
    ),
)

UNCLEAR: Final = (
    Scene(
        name="noise",
        weight=126,  # Burlington, as in `figures`
        code="NOISE",
        answers={},
        words=("Loud music, third time tonight.",),
    ),
    Scene(
        name="disturbance",
        weight=140,  # as above
        code="DISORD",
        answers={"weapon": "none"},
        words=("Shouting in front of a bar.",),
    ),
    Scene(
        name="hung up",
        weight=78,  # as above
        code="911H",
        answers={"triage_state": "caller_gone"},
        words=("Open line, then nothing.",),
    ),
)

ORDINARY: Final = (
    # What a center's own types set aside. The shipped vocabulary sets aside only what is surely
    # something else, so ordinary calls are those; of noise and disturbances see UNCLEAR. Weights
    # ours, but for the crash (Burlington, 395 of 4,410).
    Scene(name="crash", weight=395, code="TRAUMA", answers={}, words=("Two cars, one hurt.",)),
    Scene(name="chest pain", weight=300, code="CARDIAC", answers={}, words=("Pain in the chest.",)),
    Scene(name="breathing", weight=300, code="RESP", answers={}, words=("Short of breath.",)),
    Scene(name="fall", weight=250, code="TRAUMA", answers={}, words=("Fell from a ladder.",)),
    Scene(name="stroke", weight=100, code="STROKE", answers={}, words=("One side is weak.",)),
    Scene(name="bleeding", weight=80, code="HEMRG", answers={}, words=("A deep cut.",)),
    Scene(name="fire", weight=110, code="FSTRU", answers={}, words=("Smoke from a roof.",)),
    Scene(name="robbery", weight=40, code="ROBBERY", answers={}, words=("A till was emptied.",)),
)

TURNING: Final = (
    Scene(
        name="opened as a crash",
        weight=2,
        code="TRAUMA",
        answers={},
        words=("A car stands across the road.",),
        turns=(
            Turn(
                permille=1000,
                after=(60, 300),
                answers=NO_DANGER | {"suicide_ideation": "active", "consent": "agrees"},
                words=("Not hurt; says that they meant to drive into the river.",),
            ),
        ),
    ),
    Scene(
        name="opened as trouble breathing",
        weight=3,
        code="RESP",
        answers={},
        words=("Short of breath, hands tingle.",),
        turns=(
            Turn(
                permille=1000,
                after=(60, 300),
                answers=NO_DANGER
                | {"kind": ["mood_anxiety"], "disorganization": "some", "consent": "agrees"},
                words=("Breathing is well again; has been afraid for days.",),
            ),
        ),
    ),
    Scene(
        name="opened as a fire",
        weight=1,
        code="FSTRU",
        answers={},
        words=("Smoke from a kitchen.",),
        turns=(
            Turn(
                permille=1000,
                after=(60, 300),
                answers=NO_DANGER | {"disorganization": "severe"},
                words=("Papers burned in a sink; speaks of voices.",),
            ),
        ),
    ),
)

CONTACTS: Final = (
    # 988. Weights ours: the line publishes none that fit these kinds.
    Scene(
        name="a peer beside the counselor",
        weight=35,
        answers=ALERT
        | {
            "suicide_ideation": "passive",
            "weapon": "none",
            "medical": "none",
            "preference": ["peer_wanted"],
        },
        relations=("self",),
        words=("Would like to speak with someone who has been there.",),
        placed=False,
    ),
    Scene(
        name="warm line",
        weight=25,
        answers=ALERT
        | {"suicide_ideation": "none", "weapon": "none", "medical": "none", "consent": "agrees"},
        relations=("self",),
        words=("The evenings are long since the move.",),
        placed=False,
    ),
    Scene(
        name="with the counselor",
        weight=30,
        answers=ALERT | {"suicide_ideation": "active", "weapon": "none", "medical": "none"},
        relations=("self",),
        words=("Speaks, and stays on the line.",),
        placed=False,
    ),
    Scene(
        name="wants someone to come",
        weight=7,
        answers=ALERT
        | {
            "suicide_ideation": "method",
            "weapon": "none",
            "medical": "none",
            "consent": "agrees",
        },
        relations=("self",),
        words=("Asks whether somebody could come to the door.",),
        placed=False,
    ),
    Scene(
        name="the counselor's own judgment",
        weight=3,
        answers=ALERT
        | {
            "suicide_ideation": "plan",
            "means_access": "immediate",
            "weapon": "none",
            "imminent_risk": True,
            "consent": "declines",
        },
        relations=("self",),
        settings=("indoor_private",),
        words=("The counselor and a supervisor fear for this life now.",),
    ),
)
