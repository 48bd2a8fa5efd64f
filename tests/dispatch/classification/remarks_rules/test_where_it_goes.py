"""Where a weapon and the means go, who went over, and what is only said or meant."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def said(remark: str) -> dict[str, str]:
    """The facts of a remark by name."""
    return {f.name: f.value for f in read_remark(shipped(), remark, of_988=False).facts}


@each_row(
    "remark, expected",
    [
        # along with who leaves
        ("he put the rifle in his truck and drove off", "accessible"),
        ("stuck the gun in his waistband and walked out the back", "accessible"),
        ("owns a pistol and usually has it on him", "accessible"),
        # left behind or locked
        ("he put the knife on the counter and walked outside", "none"),
        ("put the gun in the safe and walked away", "present_not_reachable"),
        # taken from who came with it
        ("wife came at him w/ scissors, he took them", "none"),
        ("he came at me with a bat, he took off running", "in_hand"),
        # back at the throat, back in the drawer
        ("she keeps putting the blade back to her throat", "in_hand"),
        ("put the knife back in the drawer", "accessible"),
        # not the person's at all
        ("SNAKE IN LAUNDRY ROOM, RP HAS A HOE IN HER HAND", None),
        ("his gun, which has been at his brother's farm since May", "present_not_reachable"),
    ],
)
def test_where_the_weapon_is_at_the_end(remark, expected):
    assert said(remark).get("weapon") == expected


@each_row(
    "remark",
    [
        "she went off the bridge",
        "he let himself fall from the balcony",
        "he was over the rail. he just jumped",
        "got down in the street in front of the bus and will not get up",
        "she's been up on the overpass fence for twenty minutes",
        "subject put himself in front of the train, conductor braked",
    ],
)
def test_who_went_over_or_lies_before_a_bus_has_begun(remark):
    assert said(remark).get("suicide_behavior") == "in_progress"


@each_row(
    "remark",
    [
        "she went off on the bridge crew",
        "he just jumped up and down on the roof",
        "M50 on the footbridge, both hands on the rail, looking down",
        "said she was going to walk into the lake, is at home",
        "someone waving a sword on the light rail",
        "car on the overpass barrier, driver out",
        "10 YO CLIMBED OUT, ON THE PORCH ROOF",
        "Client has thrown out the extra pills and given her husband the rest",
        "she says she'll set herself on fire, the gas can is in the garage",
    ],
)
def test_what_is_said_or_meant_otherwise_has_not_begun(remark):
    assert said(remark).get("suicide_behavior") is None


@each_row(
    "remark, expected",
    [
        ("he will jump off the trestle, left the house on foot", "possible"),
        ("suicidal, knows where the morphine is", "possible"),
        ("yes im suicidal. asked what is within reach. not gonna tell u", "refused"),
        ("found hanging in the garage, still up, cant lift him", "immediate"),
        ("hung himself, cut down, cell cleared of linens", "none"),
    ],
)
def test_how_near_the_means_are_that_are_named(remark, expected):
    assert said(remark).get("means_access") == expected


@each_row(
    "remark, fact, expected",
    [
        ("thinking how it would be across the wrists", "suicide_ideation", "method"),
        ("gun at her chest, she is going to count down", "suicide_ideation", "intent"),
        ("wants to be dead before the weekend is over", "suicide_ideation", "plan"),
        ("he was talking and now he's not answering", "consciousness", "unresponsive"),
        ("i can't get him to breathe", "consciousness", "unresponsive"),
        ("taken his insulin four times tonight", "overdose", "suspected"),
        ("she will give the baby back to the water", "threat_to_others", "specific_target"),
        ("voices are telling her they will kill her there", "threat_to_others", None),
        ("he's threatening to jump out the window", "threat_to_others", None),
        ("he is threatening to kill his mother", "threat_to_others", "specific_target"),
        ("my ex says he'll come with his brothers and burn us out", "violence_now", "threatening"),
        ("his hands are around mom's throat", "violence_now", "assaulting"),
        ("she tried to choke herself with a cord", "violence_now", None),
        ("if nobody comes she is going to take all of them", "suicide_ideation", "intent"),
        ("RP knows where the pills are and will bring them out", "suicide_ideation", None),
        ("asked about suicide he laughed and said no", "suicide_ideation", "none"),
        ("sliced both arms, towels are soaked", "self_harm_now", "serious"),
        ("he came out with his hands up, rifle is on the bed", "weapon", "accessible"),
        ("came at us with his hands up swinging a bat", "weapon", "in_hand"),
        ("subj punched the clerk, subj awake and talking to officers", "consciousness", "alert"),
        ("pt hit the nurse, nurse is awake and talking", "consciousness", None),
        ("SUSP HIT CLERK W/ A BOTTLE, SUBJ HAS CUT LIP", "medical", "minor"),
        ("everyone relieved if he was gone. He said no to suicide", "suicide_ideation", "none"),
        ("making it crackle at the younger kids, has a stun gun", "violence_now", "threatening"),
        ("fell out of a tree, arm hurts", "disorganization", None),
        ("says men come through the wall at night", "disorganization", "some"),
        ("water coming through the ceiling", "disorganization", None),
    ],
)
def test_ordinary_wordings_of_one_fact(remark, fact, expected):
    assert said(remark).get(fact) == expected


@each_row(
    "remark, expected",
    [
        ("im 12 and my parents are screaming at each other downstairs", None),
        ("im 15 and my mom is screaming at me thru the door", None),
        ("clerk says a man is screaming at customers", "verbal"),
    ],
)
def test_who_is_yelled_at_and_tells_it_is_not_violent(remark, expected):
    found = {f.name: f.value for f in read_remark(shipped(), remark, of_988="im " in remark).facts}
    assert found.get("violence_now") == expected
