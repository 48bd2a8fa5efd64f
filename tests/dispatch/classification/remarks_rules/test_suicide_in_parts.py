"""Attempts that are told in parts, in the words of many voices."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

READER = shipped()
NAMES = ("suicide_ideation", "suicide_behavior", "means_access", "self_harm_now")


def heard(remark: str) -> dict[str, str]:
    """The four facts of this family that the remark gives."""
    return {each.name: each.value for each in READER.read(remark).facts if each.name in NAMES}


def facts(
    ideation: str = "", behavior: str = "", means: str = "", harm: str = ""
) -> dict[str, str]:
    """Facts by short names; an empty one is not given."""
    given = zip(NAMES, (ideation, behavior, means, harm), strict=True)
    return {name: value for name, value in given if value}


@each_row(
    "remark, expected",
    [
        # an attempt that goes on: place and pose, thing and body, act and purpose
        (
            "FEM SITTING ON PARAPET OF PARKING STRUCTURE LVL 5, LEGS DANGLING",
            facts("", "in_progress", "immediate"),
        ),
        (
            "SUBJ ON WRONG SIDE OF THE BARRIER, LOOKING DOWN, WONT COME BACK",
            facts("", "in_progress", "immediate"),
        ),
        ("Male dangling from the overpass by his hands", facts("", "in_progress", "immediate")),
        (
            "Person hanging on outside of light rail platform fence, over the freeway",
            facts("", "in_progress", "immediate"),
        ),
        (
            "standing on the tracks facing the freight, engineer laying on horn",
            facts("", "in_progress", "immediate"),
        ),
        (
            "Juvenile ran out into lanes of the interstate yelling hit me",
            facts("passive", "in_progress", "immediate"),
        ),
        (
            "witness saw someone go off the bridge, head bobbing in the water now",
            facts("", "in_progress", "immediate"),
        ),
        (
            "he got the shotgun between his knees and his chin on the muzzle",
            facts("", "in_progress", "immediate"),
        ),
        ("se puso la pistola en la sien", facts("", "in_progress", "immediate")),
        (
            "he pulled the trigger and it clicked, he is trying again",
            facts("", "in_progress", "immediate"),
        ),
        ("se disparo en el pecho, esta en el piso", facts("", "in_progress", "", "serious")),
        (
            "razor on his wrist right now, says he has nothing to live for and wants to die",
            facts("passive", "in_progress", "immediate"),
        ),
        (
            "he is cutting on his arm saying he wants to be dead, not deep",
            facts("passive", "in_progress", "", "minor"),
        ),
        ("my dad is hanging from the tree", facts("", "in_progress", "", "serious")),
        (
            "belt looped about his neck and over the door, he is leaning into it",
            facts("", "in_progress", "immediate"),
        ),
        ("bag over head helium tank running", facts("", "in_progress", "immediate")),
        (
            "hes poured diesel all over him and is flicking a bic",
            facts("", "in_progress", "immediate"),
        ),
        ("se tomo todas las pastillas para morirse", facts("intent", "in_progress")),
        ("she texted me i took them all, goodbye, i love you", facts("", "in_progress")),
        ("HE IS ATTEMPTING SUICIDE IN THE BATHROOM, DOOR LOCKED", facts("intent", "in_progress")),
        (
            "Third-party texter: her friend is on a video call showing the blade on her neck",
            facts("", "in_progress", "immediate"),
        ),
        (
            "Under the chin. Shotgun. He's breathing hard and not answering the sergeant",
            facts("", "in_progress", "immediate"),
        ),
        (
            "suicidal male out on the rim of the dam past the cable",
            facts("active", "in_progress", "immediate"),
        ),
        (
            "hes got nothing under him but the freeway and hes holdn on by his fingers",
            facts("", "in_progress", "immediate"),
        ),
        (
            "neck in the rope, feet on the cooler, boys trying to keep him talking",
            facts("", "in_progress", "immediate"),
        ),
        (
            "SUBJ SWUNG HIMSELF TO THE OUTBOARD SIDE OF THE SPAN, STANDING ON A PIPE",
            facts("", "in_progress", "immediate"),
        ),
        (
            "he laid himself out in the bus lane and crossed his arms and closed his eyes",
            facts("", "in_progress", "immediate"),
        ),
        (
            "Girl's video shows a handgun resting on her tongue, then the feed cut",
            facts("", "in_progress", "immediate"),
        ),
        (
            "nurse says pt broke the light bulb and has the jagged end dug into his neck",
            facts("", "in_progress", "immediate"),
        ),
        (
            "man in plaza tipped a jerry can over his head and is striking matches",
            facts("", "in_progress", "immediate"),
        ),
        (
            "Suicide attempt by a 16 yo, stepdad drove her to the ER himself",
            facts("", "in_progress"),
        ),
        # broken off, or of another time
        (
            "had the pistol to his head an hr ago, wife took it from him, he is sobbing",
            facts("", "recent", "none"),
        ),
        (
            "stepped off the chair before she kicked it, took the rope off her neck herself",
            facts("", "recent"),
        ),
        (
            "discharged friday after suicide attempt, mom wants someone to look in",
            facts("", "recent"),
        ),
        ("attempted three weeks ago by hanging, in outpatient now, doing ok", facts("", "recent")),
        ("tried to end his life last month, denies SI tonight", facts("none", "recent")),
        (
            "Visitor attempted two weeks ago, thoughts have come back since sunday",
            facts("active", "recent"),
        ),
        ("prior attempt years ago, today just lonely", facts("", "lifetime")),
        ("SUICIDAL, HX OF 2 ATTEMPTS AS A TEEN", facts("active", "lifetime")),
        ("Thoughts of suicide. One past attempt, no date given", facts("active", "lifetime")),
        ("intento suicidarse hace cinco anos, hoy esta tranquila", facts("", "lifetime")),
        ("suicidal thoughts, never attempted", facts("active", "none")),
        ("thinks about suicide, no prior attempts", facts("active", "none")),
        # work, play, others, mischance: no attempt
        ("says this job is killing me, drunk, yelling at coworkers", facts()),
        ("male fishing off the railroad trestle, no distress", facts()),
        ("movie crew filming a hanging scene at the barn", facts()),
        ("boyfriend pointed gun at her head then left", facts()),
        ("sliced finger off at butcher shop", facts()),
        ("car stalled on the tracks", facts()),
        ("he shot himself in the foot cleaning his gun, accident", facts()),
        ("worried bc coworker looks down and quit his job", facts()),
        ("friend took her own life in may, anniversary tomorrow", facts()),
        ("gave away his dogs bc he is moving", facts()),
        ("looking over the side of bridge for her dropped keys", facts()),
        ("suicide doors on the classic car were smashed", facts()),
        ("urges to cut but has not", facts()),
        ("cut her own bangs, upset", facts()),
        ("tattooed himself, infected", facts()),
        ("male climbed over the fence of the yard, stole a bike", facts()),
        ("sleeping on the ledge of the church", facts()),
        ("laying in the road, drunk, passed out", facts()),
        ("toddler w/ cord around neck from blinds, freed", facts()),
        ("he holds his head in his hands and cries", facts()),
        ("electrician on the outside of the bridge rail in a harness, city crew on site", facts()),
        ("trespasser crossed the tracks by the mill and kept going into the woods", facts()),
        ("kid on a scooter darted in front of a bus, driver braked, kid ok", facts()),
        ("ex choked her with a phone cord till she saw stars", facts()),
        ("stage prop noose left in the dorm lounge", facts()),
        ("took her night pills twice, forgot, feels woozy", facts()),
        ("reading a book about a man on a bridge made her sad, wanted to talk", facts()),
        ("his suicide prevention t-shirt got torn in a fight", facts()),
        # thoughts and means
        ("pt denies si/hi", facts("none")),
        ("client was asked directly and said no thoughts of killing himself", facts("none")),
        ("says he's suicidal", facts("active")),
        ("SI x 2 days no means", facts("active", "", "none")),
        ("SRO has 14 yo w/ suicidal statements", facts("active")),
        ("he said he wants to off himself", facts("active")),
        ("ya no quiere vivir", facts("passive")),
        ("no reason to go on living", facts("passive")),
        ("she is tired of living", facts("passive")),
        ("threatening to jump off a bridge", facts("method")),
        ("amenaza con tirarse del puente", facts("method")),
        ("wants to cut his throat, holding the razor", facts("method", "", "immediate")),
        ("she is going to jump in front of a train", facts("intent")),
        ("has pills in her hand and is about to take them", facts("intent", "", "immediate")),
        ("le dijo a su hija que hoy se mata", facts("intent")),
        ("wrote letters to each kid, wants to end his life", facts("plan")),
        (
            "he has it all worked out, will paid up, wants to die, dog is with neighbor",
            facts("plan"),
        ),
        ("suicidal, has knives in the kitchen", facts("active", "", "possible")),
        ("SI, hunting rifles in safe, he knows the code", facts("active", "", "possible")),
        ("cutting tonight to cope, denies SI", facts("none", "", "", "minor")),
        ("doesnt want to die, wants the pain to quit", facts("none")),
        ("nobody would miss me if I was dead she wrote", facts("passive")),
        # harm by one's own hand
        ("scratched her arms up w a paper clip", facts("", "", "", "minor")),
        ("punching himself in the face", facts("", "", "", "minor")),
        ("se rasguno los brazos", facts("", "", "", "minor")),
        ("student cut on her legs in the girls bathroom", facts("", "", "", "minor")),
        ("swallowed two batteries and a screw", facts("", "", "", "serious")),
        ("self inflicted cut needs stitches, bleeding heavy", facts("", "", "", "serious")),
        ("inserted a pen into his arm, group home says", facts("", "", "", "serious")),
        ("did not injure self", facts("", "", "", "none")),
    ],
)
def test_told_in_parts(remark: str, expected: dict[str, str]) -> None:
    """The parts of an attempt are taken together, and none of them is an attempt alone."""
    assert heard(remark) == expected
