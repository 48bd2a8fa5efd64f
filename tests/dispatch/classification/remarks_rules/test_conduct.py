"""What remarks say of odd conduct, voices, beliefs and confusion, and the kinds they show."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

READER = shipped()


def disorganization(remark: str) -> str:
    """The value that the remark gives; empty for none."""
    found = READER.read(remark).facts
    return next((each.value for each in found if each.name == "disorganization"), "")


@each_row(
    "remark, expected",
    [
        # voices and sights
        ("HEARING VOICES", "some"),
        ("voices telling him to hurt people", "some"),
        ("SHE IS SEEING DEMONS", "some"),
        ("HE IS HEARING THINGS", "some"),
        ("SEES BUGS ON THE WALL", "some"),
        ("hallucinating", "some"),
        ("oye voces", "some"),
        ("sees a man who isnt there", "some"),
        # beliefs
        ("PARANOID", "some"),
        ("thinks the government is watching him", "some"),
        ("convinced the neighbors are poisoning her", "some"),
        ("STS PEOPLE ARE LIVING IN HIS WALLS", "some"),
        ("believes there is a chip in his head", "some"),
        ("telling cars to stop following him", "some"),
        ("he thinks he is jesus", "some"),
        ("thinks he is back in the war", "some"),
        ("says her baby was switched", "some"),
        # talks to nobody, strange conduct
        ("TALKING TO HIMSELF", "some"),
        ("MALE YELLING AT NOBODY", "some"),
        ("screaming at the sky", "some"),
        ("ARGUING WITH A MAILBOX", "some"),
        ("screaming about the devil", "some"),
        ("RAMBLING", "some"),
        ("not making sense", "some"),
        ("DOESNT MAKE SENSE", "some"),
        ("pacing back and forth", "some"),
        ("ACTING STRANGE", "some"),
        ("staring at the wall for hours", "some"),
        ("WITH NO COAT STARING AT THE SUN", "some"),
        ("hablando solo", "some"),
        # confused
        ("CONFUSED", "some"),
        ("disoriented", "some"),
        ("doesnt know what day it is", "some"),
        ("she doesnt recognize her daughter", "some"),
        ("driving around lost for hours", "some"),
        ("keeps calling me by her sisters name", "some"),
        ("looking for her husband who died years ago", "some"),
        # severe
        ("doesnt know his own name", "severe"),
        ("CANNOT SAY HER NAME", "severe"),
        ("doesnt know where she is", "severe"),
        ("doesnt know how he got here", "severe"),
        ("NAKED IN THE STREET", "severe"),
        ("RUNNING DOWN THE ROAD NUDE", "severe"),
        ("WALKING INTO TRAFFIC", "severe"),
        ("standing in the road, doesnt seem to notice the cars", "severe"),
        ("EATING DIRT", "severe"),
        ("smearing feces on the walls", "severe"),
        ("no sabe como se llama", "severe"),
        # said to be none
        ("MAKING SENSE", "none"),
        ("ORIENTED", "none"),
        # no such conduct
        ("HE IS NOT THERE NOW", ""),
        ("she isnt there anymore", ""),
        ("RP THINKS SOMEONE IS IN THE GARAGE", ""),
        ("RP BELIEVES HE IS DRUNK", ""),
        ("thinks it was food poisoning", ""),
        ("WALKED AWAY FROM THE NURSING HOME", ""),
        ("wandering around the lot", ""),
        ("WALKING INTO TRAFFIC SAYING HE WANTS TO DIE", ""),
        ("not confused", ""),
        ("YELLING AT HIS WIFE", ""),
        ("doesnt know where the gun is", ""),
        ("PEOPLE FIGHTING IN THE PARKING LOT", ""),
        ("talking to the officer", ""),
        ("rocking and flapping his hands", ""),
        ("male following a woman", ""),
    ],
)
def test_odd_conduct(remark: str, expected: str) -> None:
    """What is said and done counts; a diagnosis, silence and wandering do not."""
    assert disorganization(remark) == expected


@each_row(
    "remark, kind",
    [
        ("HEARING VOICES", "perception"),
        ("CONFUSED AND LOST", "confusion"),
        ("WALKED AWAY FROM THE NURSING HOME", "confusion"),
        ("having a panic attack", "mood_anxiety"),
        ("so depressed", "mood_anxiety"),
        ("her husband died last week", "grief_distress"),
        ("autistic male", "neurodivergent"),
        ("3 weeks postpartum", "perinatal"),
        ("family dispute", "family_context"),
        ("worried about her, not answering phone", "welfare"),
    ],
)
def test_kinds_of_distress(remark: str, kind: str) -> None:
    """What was reported, in the words for it."""
    assert kind in READER.read(remark).kinds


@each_row(
    "remark, expected",
    [
        ("she is telling herself to stay calm", "some"),
        ("keeps the lights on because the dead come in", "some"),
        ("thinks the drum is inside the wall", "some"),
        ("says the baby is not hers and was switched", "some"),
        ("says theyre too loud today, nobody near him", "some"),
        ("everyone in the program is watching her through the projector", "some"),
        ("pushing an empty stroller and whispering to it", "some"),
        ("reciting numbers for hours", "some"),
        ("he does not know her tonight", "some"),
        ("says people in the next room are filming her", "some"),
        ("telling customers the food is dead", "some"),
        ("keeps checking the window for people", "some"),
        ("swinging a pan at bees that arent there", "some"),
        ("thinks the toaster prays", "some"),
        ("a voice told her how", "some"),
        ("says the foot isn't his", "some"),
        ("believes the town is putting something in the reservoir", "some"),
        ("late for the shoe shop, which closed years ago", "some"),
        ("does not recall how he got here", "some"),
        ("seemed scared and confused", "some"),
        ("swallowed two batteries, says voices told him", "severe"),
        ("crossing the highway, never paying attention to cars", "severe"),
        ("taking her clothes off in the parking lot", "severe"),
        ("muttering last night, this morning alert and oriented, making sense", "none"),
        # nothing odd
        ("in good spirits this morning", ""),
        ("talking clearly, has naloxone", ""),
        ("unable to tell which room", ""),
        ("does not know where the landlord lives", ""),
        ("doesnt know where his car is parked", ""),
        ("coworker keeps sending her vulgar texts", ""),
        ("says they stole her script", ""),
        ("preaching through a bullhorn", ""),
        ("yelling now at the jukebox guy", ""),
        ("neighbors music too loud every night", ""),
        ("water coming through the ceiling", ""),
        ("says he is on a train", ""),
        ("people recording him on their phones", ""),
        ("looking out the window for the ambulance", ""),
        ("confused about her bill", ""),
        ("drunk, stumbling into traffic", ""),
    ],
)
def test_odd_and_ordinary_conduct(remark: str, expected: str) -> None:
    """What nobody else sees or believes, beside what anybody may complain of."""
    assert disorganization(remark) == expected
