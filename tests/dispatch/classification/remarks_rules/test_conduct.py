"""What remarks say of odd conduct, voices, beliefs and confusion, and the kinds they show."""

import pytest

from dispatch.classification.remarks.rules import reader

READER = reader()


def disorganization(remark: str) -> str:
    """The value that the remark gives; empty for none."""
    found = READER.read(remark).facts
    return next((each.value for each in found if each.name == "disorganization"), "")


@pytest.mark.parametrize(
    ("remark", "expected"),
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


@pytest.mark.parametrize(
    ("remark", "kind"),
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
