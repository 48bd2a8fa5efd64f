"""What remarks say of wakefulness, overdose, drink and drugs, and bodily complaints."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

READER = shipped()
NAMES = ("consciousness", "overdose", "intoxication", "medical")


def heard(remark: str) -> dict[str, str]:
    """The four facts of this family that the remark gives."""
    return {each.name: each.value for each in READER.read(remark).facts if each.name in NAMES}


def facts(
    consciousness: str = "", overdose: str = "", intoxication: str = "", medical: str = ""
) -> dict[str, str]:
    """Facts by short names; an empty one is not given."""
    given = zip(NAMES, (consciousness, overdose, intoxication, medical), strict=True)
    return {name: value for name, value in given if value}


@each_row(
    "remark, expected",
    [
        # does not wake
        ("UNRESPONSIVE MALE ON THE BUS", facts("unresponsive")),
        ("UNRESP", facts("unresponsive")),
        ("NO ANSWER AT DOOR, THROUGH WINDOW SEES HIM UNRESPONSIVE ON COUCH", facts("unresponsive")),
        ("HX SEIZURES, UNRESPONSIVE", facts("unresponsive")),
        ("OFFICER ON SCENE, SUBJ UNCONSCIOUS", facts("unresponsive")),
        ("guard found a man passed out in the stairwell", facts("unresponsive")),
        ("she won't wake up", facts("unresponsive")),
        ("I can't get my husband to wake up", facts("unresponsive")),
        ("cant wake him", facts("unresponsive")),
        ("roommate is not waking up", facts("unresponsive")),
        ("he's not responding to me", facts("unresponsive")),
        ("RP SHOOK HIM AND HE WONT RESPOND", facts("unresponsive")),
        ("out cold on the floor", facts("unresponsive")),
        ("lost consciousness at the gym", facts("unresponsive")),
        ("fainted in line", facts("unresponsive", medical="minor")),
        ("RP unable to wake her", facts("unresponsive")),
        ("NOT BREATHING", facts("unresponsive", medical="red_flag")),
        ("NO PULSE CPR IN PROGRESS", facts("unresponsive")),
        ("found dead in bed this morning", facts("unresponsive")),
        ("no despierta, esta inconsciente", facts("unresponsive")),
        ("tried to wake her, nothing", facts("unresponsive")),
        ("yelled at him and got no response", facts("unresponsive")),
        # hard to wake
        ("very drowsy, keeps nodding off", facts("altered")),
        ("AMS 80F", facts("altered")),
        ("in and out of consciousness", facts("altered")),
        ("barely responsive", facts("altered")),
        ("hard to wake up, groggy", facts("altered")),
        ("she can't keep her eyes open", facts("altered")),
        ("altered mental status, diabetic", facts("altered")),
        ("esta adormilado", facts("altered")),
        ("only moans when shaken", facts("altered")),
        # awake
        ("awake and talking", facts("alert")),
        ("CONSCIOUS AND BREATHING", facts("alert")),
        ("CAOX4", facts("alert")),
        ("A&OX4", facts("alert")),
        ("alert and oriented", facts("alert")),
        ("was passed out, now awake", facts("alert")),
        ("came to after a minute, talking to medics", facts("alert")),
        ("was unconscious, now conscious and breathing", facts("alert")),
        # down, and nobody says more
        ("MAN DOWN", facts("unanswered")),
        ("male lying on the sidewalk, caller did not stop", facts("unanswered")),
        ("FEMALE SLUMPED OVER STEERING WHEEL", facts("unanswered")),
        ("hombre tirado en la banqueta", facts("unanswered")),
        ("collapsed in the parking lot", facts("unanswered")),
        ("man down, unk if breathing", facts("unanswered")),
        ("man down, awake", facts("alert")),
        ("man down not breathing", facts("unresponsive", medical="red_flag")),
        # nothing of it
        ("man sleeping on the bench", {}),
        ("passed out flyers at the mall", {}),
        ("she has been awake for 3 days", {}),
        ("not answering his phone or texts", {}),
        ("silver alert for 80 yo male", {}),
        ("male walked down the street", {}),
        ("power line down across the road", {}),
        ("he fainted last week", {}),
        ("can't sleep, anxious", {}),
        ("dead deer on the road", {}),
    ],
)
def test_consciousness(remark: str, expected: dict[str, str]) -> None:
    """Who does not wake is never missed for a denial, a history or a helper that stands near."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("POSS OD", facts(overdose="suspected")),
        ("OVERDOSE MALE 20S", facts(overdose="suspected")),
        ("FENTANYL OD", facts(overdose="suspected")),
        ("took a bunch of pills", facts(overdose="suspected")),
        ("TOOK A HANDFUL OF HER MEDS", facts(overdose="suspected")),
        ("swallowed a whole bottle of aspirin", facts(overdose="suspected")),
        ("he may have taken too many of his pills", facts(overdose="suspected")),
        ("RP WORRIED SON TOOK ALL HIS MEDICATION", facts(overdose="suspected")),
        ("drank bleach", facts(overdose="suspected")),
        ("empty pill bottle next to her", facts(overdose="suspected")),
        ("found with a needle in his arm, unresponsive", facts("unresponsive", "suspected")),
        ("se tomo muchas pastillas", facts(overdose="suspected")),
        ("sobredosis", facts(overdose="suspected")),
        ("alcohol poisoning, wont wake up", facts("unresponsive", "suspected", "severe")),
        ("used heroin and now is unresponsive", facts("unresponsive", "suspected", "severe")),
        ("TOOK 40 TYLENOL", facts(overdose="confirmed")),
        ("took 2 xanax bars and 10 benadryl", facts(overdose="confirmed")),
        ("swallowed thirty ambien", facts(overdose="confirmed")),
        ("NARCAN X2 GIVEN", facts(overdose="confirmed")),
        ("staff gave him narcan", facts(overdose="confirmed")),
        ("NALOXONE ADMINISTERED, NOW AWAKE", facts("alert", "confirmed")),
        ("denies taking anything", facts(overdose="none")),
        ("medics on scene say not an overdose", facts(overdose="none")),
        ("says he did not take any pills", facts(overdose="none")),
        # not of it
        ("threatening to overdose", {}),
        ("wants to od", {}),
        ("hx of overdose", {}),
        ("OD'd twice last year", {}),
        ("brother died of an overdose", {}),
        ("took his meds this morning as usual", {}),
        ("OD green jacket left on the bus", {}),
        ("off his meds", {}),
        ("RP has narcan", {}),
        ("odd behavior in the lobby", {}),
        ("pills stolen from the truck", {}),
    ],
)
def test_overdose(remark: str, expected: dict[str, str]) -> None:
    """What was taken is told from what is threatened, prescribed or long ago."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("DRUNK MALE IN LOBBY", facts(intoxication="mild")),
        ("HBD", facts(intoxication="mild")),
        ("he's been drinking all day", facts(intoxication="mild")),
        ("smells of alcohol", facts(intoxication="mild")),
        ("high on meth", facts(intoxication="mild")),
        ("seems to be high", facts(intoxication="mild")),
        ("smoked weed earlier", facts(intoxication="mild")),
        ("under the influence of something", facts(intoxication="mild")),
        ("anda borracho", facts(intoxication="mild")),
        ("had a few beers", facts(intoxication="mild")),
        ("so drunk he can't stand", facts(intoxication="severe")),
        ("drunk and vomiting on himself", facts(intoxication="severe")),
        ("DRUNK, CANNOT WALK", facts(intoxication="severe")),
        ("sober", facts(intoxication="none")),
        ("denies alcohol or drugs", facts(intoxication="none")),
        ("not drunk, just upset", facts(intoxication="none")),
        ("no etoh", facts(intoxication="none")),
        ("no smell of alcohol", {}),
        ("unk if drunk", {}),
        ("high school student crying", {}),
        ("drinking water and resting", {}),
        ("used to drink", {}),
    ],
)
def test_intoxication(remark: str, expected: dict[str, str]) -> None:
    """Drink and drugs of now, and what of them makes it severe."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("CHEST PAIN 60M", facts(medical="red_flag")),
        ("trouble breathing", facts(medical="red_flag")),
        ("having a seizure", facts(medical="red_flag")),
        ("fell and hit his head", facts(medical="red_flag")),
        ("facial droop, left side weakness", facts(medical="red_flag")),
        ("contractions 3 min apart", facts(medical="red_flag")),
        ("dolor de pecho", facts(medical="red_flag")),
        ("throat closing after bee sting", facts(medical="red_flag")),
        ("back pain since monday", facts(medical="minor")),
        ("feels sick, fever", facts(medical="minor")),
        ("twisted her ankle", facts(medical="minor")),
        ("NO INJURIES", facts(medical="none")),
        ("not injured", facts(medical="none")),
        ("sin heridos", facts(medical="none")),
        ("denies chest pain", {}),
        ("sick of the noise", {}),
        ("heart attack grill, alarm", {}),
        ("labor day party too loud", {}),
        ("broke up with her boyfriend", {}),
    ],
)
def test_medical(remark: str, expected: dict[str, str]) -> None:
    """Bodily signs by their weight, and no figure of speech among them."""
    assert heard(remark) == expected


@each_row(
    "remark, medical",
    [
        ("he punched her and she is bleeding badly from the head", "red_flag"),
        ("son hit the clerk, clerk bleeding profusely", "red_flag"),
        ("he punched her, her lip is cut", None),
        ("cut his arm once, bleeding heavily", "red_flag"),
    ],
)
def test_heavy_bleeding_stays_whoever_bleeds(remark: str, medical: str | None) -> None:
    """A small wound is explained by the blow; a sign that brings EMS is never explained away."""
    understood = read_remark(shipped(), remark, of_988=False)
    found = {each.name: each.value for each in understood.facts}

    assert found.get("medical") == medical or found.get("self_harm_now") == "serious"


def test_the_later_time_holds_whatever_the_order_of_the_lines() -> None:
    """Lines stand newest first in some systems; the clock decides."""
    remark = "0033 NOW UNRESPONSIVE // 0027 SLEEPY BUT TALKING TO RP"
    assert heard(remark) == facts("unresponsive")
    remark = "1412 AWAKE NOW AND TALKING TO MEDICS // 1405 PASSED OUT ON FLOOR"
    assert heard(remark) == facts("alert")


def whole(remark: str) -> dict[str, str]:
    """The four facts as the whole remark gives them, with whose they are settled."""
    found = read_remark(shipped(), remark, of_988=False).facts
    return {each.name: each.value for each in found if each.name in NAMES}


@each_row(
    "remark, expected",
    [
        # whoever was attacked
        ("MALE STABBED IN THE ARM AT BUS STOP, VICT CONSCIOUS, SUSP RAN EB", {}),
        ("her boyfriend shoved her into the wall, she is not hurt", {}),
        ("two men kicking a guy on the ground behind the bar", {}),
        ("son punched staff in the mouth, staff lip is bleeding", {}),
        # what EMS has to come for, whoever it is
        (
            "male shot in the lot, shooter gone, victim down and not breathing",
            facts("unresponsive", medical="red_flag"),
        ),
        (
            "he hit the clerk in the head w/ a bottle, clerk is awake and talking",
            facts(medical="red_flag"),
        ),
        ("husband hit her in the head with a pan and left", facts(medical="red_flag")),
        ("my brother is choking my mom right now", facts(medical="red_flag")),
        # the person's own body
        ("fell off the porch and hit his head, awake", facts("alert", medical="red_flag")),
        (
            "found victim of an overdose, not breathing",
            facts("unresponsive", "suspected", "", "red_flag"),
        ),
        ("she is choking on a piece of meat", facts(medical="red_flag")),
        ("he hit his head on the wall over and over to hurt himself", {}),
        ("slid off the couch, not hurt", facts(medical="none")),
    ],
)
def test_the_body_of_whoever_was_attacked_is_not_the_persons(
    remark: str, expected: dict[str, str]
) -> None:
    """Facts are those of the person whom the call is about, who may be the one that struck."""
    assert whole(remark) == expected


@each_row(
    "remark, expected",
    [
        ("passed out in church, came to right away, sitting up", facts("alert", medical="minor")),
        ("fainted at practice yesterday", facts(medical="minor")),
        ("fainted in the shower this morning, fine now", facts(medical="minor")),
        ("feels faint on the stairs", facts(medical="minor")),
        ("feels like she might pass out", {}),
        ("passed out after the fentanyl, now awake and talking", facts("alert", intoxication="")),
    ],
)
def test_a_faint_that_is_over_is_a_complaint(remark: str, expected: dict[str, str]) -> None:
    """Who came round from it has fainted, where no drug or drink tells of another reason."""
    found = whole(remark)

    assert {name: found.get(name) for name in ("consciousness", "medical")} == {
        name: expected.get(name) for name in ("consciousness", "medical")
    }


@each_row(
    "remark, expected",
    [
        (
            "roommate took some kind of pill at a party",
            facts(overdose="suspected", intoxication="mild"),
        ),
        (
            'took "a handful, maybe more" of her sisters sleeping tablets',
            facts(overdose="suspected"),
        ),
        ("swallowed a couple of her blood pressure pills", facts(overdose="suspected")),
        ("took two extra trazodone to sleep", facts(overdose="confirmed")),
        ("took about 20 oxy tabs", facts(overdose="confirmed")),
        ("shoved a fistful of xanax in her mouth", facts(overdose="suspected")),
        (
            "the bottle was 60 benadryl filled yesterday and he took them all",
            facts(overdose="confirmed"),
        ),
        ("nurse says overdose ruled out", facts(overdose="none")),
        # neither
        ("he hasn't touched any of them with it", {}),
        ("overdosed when he was in high school", {}),
        ("patient refused narcan", {}),
    ],
)
def test_too_much_in_ordinary_words(remark: str, expected: dict[str, str]) -> None:
    """A count with the drug confirms it; what only sounds alike says nothing."""
    assert whole(remark) == expected


@each_row(
    "remark, intoxication",
    [
        ("drunk male would not wake up, now he is awake and talking", "mild"),
        ("passed out drunk on the porch, wont wake up", "severe"),
        ("he is on the floor after using, breathing but will not wake up", "severe"),
        ("denies injury, HBD per RP", "mild"),
        ("driver slumped at the wheel, woke when tapped, smells of it", "mild"),
        ("smells like mouthwash", "mild"),
        ("denied suicidal thoughts, any attempts, and drug use", "none"),
        ("ate two of his brothers thc gummies", "mild"),
        # not the person's, or of no use
        ("odor of marijuana on the 4th floor", None),
        ("ODd on heroin", None),
        ("did try something like it two winters ago", None),
        ("no alcohol that anyone knows of", None),
        ("kid ate a couple of gummy vitamins", None),
        ("used meth three days ago", None),
    ],
)
def test_drink_and_drugs_in_ordinary_words(remark: str, intoxication: str | None) -> None:
    """How far it has gone ends with waking; a smell in a hall and an overdose say nothing of it."""
    assert whole(remark).get("intoxication") == intoxication


@each_row(
    "remark, medical",
    [
        ("old man in yard w/ bleeding shin", "minor"),
        ("rider up and walking, holding arm", "minor"),
        ("dialysis pt weak, missed two", "minor"),
        ("feels sick to his stomach", "minor"),
        ("tosiendo mucho", "minor"),
        ("splashed w/ a dilute acid on the wrist", "minor"),
        ("found son blue on the floor", "red_flag"),
        ("hes gray, gurgling", "red_flag"),
        ("breathing fast and cant catch it", "red_flag"),
        ("medically cleared by the ED", "none"),
        ("opens eyes to pain", None),
        ("sick to death of the noise", None),
        ("two kids home sick", None),
        ("pills left over from her back injury", None),
        ("voices tell her to cut off her fingers", None),
        ("a buck with a broken leg in the road", None),
    ],
)
def test_complaints_in_ordinary_words(remark: str, medical: str | None) -> None:
    """Of the person, and now: no animal, no old injury, no answer to a pinch."""
    assert whole(remark).get("medical") == medical


@each_row(
    "remark, consciousness",
    [
        ("slumped at the wheel, woke when tapped", "alert"),
        ("wakes when shaken", "altered"),
        ("he is answering her through the door", "alert"),
        ("in the office now, talking, no plan", "alert"),
        ("her speech is slowing", "altered"),
        ("limp and hard to wake", "altered"),
        ("narcan given, sitting up now, cussing everybody", "alert"),
        ("stopped breathing a minute, breathing again, still out", "unresponsive"),
        ("nobody can get him to respond", "unresponsive"),
        # neither
        ("passenger walking around, driver trapped", None),
        ("one slumped but talking", None),
        ("has stopped answering questions about where", None),
        ("not talking to me", None),
        ("talking w/ su esposa que ya murio", None),
        ("let go as soon as he was awake", None),
        ("laid the rifle on the floor", None),
        ("lying across the gates, says he is a bridge", None),
        ("knocked, car in drive, no answer", None),
        ("narcan going in now", None),
    ],
)
def test_wakefulness_in_ordinary_words(remark: str, consciousness: str | None) -> None:
    """Whose it is, and whether it is a sign of waking at all."""
    assert whole(remark).get("consciousness") == consciousness
