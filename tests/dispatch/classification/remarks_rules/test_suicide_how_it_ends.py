"""What holds at the end of a remark on suicide: who came back, what was handed over or denied."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

NAMES = ("suicide_ideation", "suicide_behavior", "means_access", "self_harm_now")


def heard(remark: str) -> dict[str, str]:
    """The four facts of this family that the remark gives."""
    return {each.name: each.value for each in shipped().read(remark).facts if each.name in NAMES}


def facts(
    ideation: str = "", behavior: str = "", means: str = "", harm: str = ""
) -> dict[str, str]:
    """Facts by short names; an empty one is not given."""
    given = zip(NAMES, (ideation, behavior, means, harm), strict=True)
    return {name: value for name, value in given if value}


BEGUN = facts("", "in_progress", "immediate")


@each_row(
    "remark",
    [
        "gun to his head, officers telling him to put it down",
        "he has the pistol against his temple, wife begging him to put the gun down",
        "male w/ knife to own throat, pd ordering him to drop the knife",
        "gun in his mouth, refuses to put it down",
        "standing on the wrong side of the rail, cops asking him to climb back over",
        "one leg over the rail, officer trying to get him to come back over",
        "belt around his neck, wife trying to get it off",
        "garage door shut, car running, cant get him out",
        "he had put the gun down but picked it up again and has it under his chin",
        # others who go back, stop, or put something else down
        "he is over the rail, RP walked back to his truck to call",
        "gun to his head, his dad got back inside the house",
        "gun to his head. Wife put the phone down on the table.",
        "sitting on the tracks, train stopped a mile away",
        "on the ledge, says he came down from Ohio to do this",
        "man on the outside of the railing, he is a roofer by trade, crying",
        "pistol in his mouth, deputies moved back to the road",
        "refuses to come back over the rail",
    ],
)
def test_what_is_asked_ordered_or_refused_has_not_been_done(remark):
    assert heard(remark) == BEGUN


@each_row(
    "remark, expected",
    [
        # back from the height, the tracks: the means are left behind
        ("male on the outside of the railing, climbed back over by himself", facts("", "recent")),
        ("motorist pulled her off the outside of the railing", facts("", "recent")),
        ("led off the tracks by a signal worker before the train came", facts("", "recent")),
        ("bajo del puente solo", facts("", "recent")),
        # pulled out, cut down: the harm stays
        (
            "found hanging in the garage, dad cut him down",
            facts("", "in_progress", "", "serious"),
        ),
        (
            "car running in the closed garage, neighbor pulled him out, coughing",
            facts("", "in_progress"),
        ),
        # put down, handed over, out of the door
        ("had a razor at her wrist, gave it to the RA", facts("", "recent", "none")),
        ("pistol, had it to his head, has now handed it to his wife", facts("", "recent", "none")),
        (
            "knife to his own throat, he slid the knife under the door",
            facts("", "recent", "none"),
        ),
        # put down and in reach
        (
            "had the pistol to his chin, now its on the table in front of him",
            facts("", "recent", "immediate"),
        ),
    ],
)
def test_who_came_back_and_what_was_handed_over_is_over(remark, expected):
    assert heard(remark) == expected


@each_row(
    "remark",
    [
        "driver standing at rail looking over, was taking pictures",
        "Driver broken down on the bridge, standing at the rail waiting for tow",
        "Man walking along the tracks with a backpack, heading toward town",
        "smoker on balcony w/ feet on rail, drinking beer",
        "toddler standing on window sill 2nd floor",
        "cat stuck on the ledge",
        "truck hanging off the bridge after a crash, driver inside",
        "window washer dangling from the 12th floor, rope tangled",
        "she hung her coat in the closet and walked out w/o paying",
        "car running in garage, co alarm, family out, forgot to turn off",
        "he tried to run me over, i jumped out the way",
        "thinks its an od, keeps slapping him awake",
        "male with legs over the arm of the bus bench",
        "male with gun to head of the clerk",
        "dog jumped off the pier",
        "runaway jumped out the first floor window and took off",
        "she doesn't want to be here, wants to go home from the hospital",
        "Mom wants advice on how to talk with her son about his friend's suicide",
    ],
)
def test_who_stands_works_or_walks_there_has_begun_nothing(remark):
    assert heard(remark) == {}


@each_row(
    "remark, expected",
    [
        # harm that was not meant to kill
        ("she stabbed herself in the thigh w/ a fork", facts("", "", "", "serious")),
        ("student swallowed two batteries on purpose", facts("", "", "", "serious")),
        ("sent her a pic of his arm, blood all over", facts("", "", "", "serious")),
        # denied
        ("No SI no SH no HI", facts("none", "", "", "none")),
        ("No current SI, HI or self-harm", facts("none", "", "", "none")),
        ("used to cut in college and has not for twenty years", facts("", "", "", "none")),
        ("no marks on her arms", facts("", "", "", "none")),
        ("No known attempts", {}),
        ("unknown if any prior attempts", {}),
        ("Therapist has no statements of self-harm from her", {}),
        ("Nothing said of dying", {}),
        ("he can't do this anymore", {}),
        # asked, and not said
        ("I asked about suicide, he would not say", facts("refused")),
        ("Q/ SI: no response. Q/ prior attempts: no response", facts("unanswered", "unanswered")),
        # another day
        ("she tried to hang herself in 2016", facts("", "lifetime")),
        ("Help-seeker attempted at nineteen", facts("", "lifetime")),
        ("wished the first time had worked", facts("passive", "lifetime")),
    ],
)
def test_what_is_denied_withheld_or_of_another_day(remark, expected):
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("says he will shoot himself when she hangs up", facts("plan")),
        ("says he will shoot himself if she hangs up", facts("intent")),
        ("put his papers in order and will be with Marge by Christmas", facts("plan")),
        ("will be with his sister by Sunday", {}),
        ("left a note on the table saying sorry", {}),
        ("dejo una carta diciendo que ya no queria vivir", facts("plan")),
        ("made a plan to call her brother tonight", {}),
        ("if i had a gun i would shoot myself", facts("method")),
        ("can't stop picturing herself hanging in the attic", facts("method")),
        ("said driving into the pillar would be easy", facts("method")),
        ("If my heart stops, fine.", facts("passive")),
        ("would not mind not waking up", facts("passive")),
        ("woke up wishing he hadn't", facts("passive")),
        ("Visitor says she lies awake hoping her heart gives out", facts("passive")),
        (
            "lying in front of the bus, says run me over",
            facts("passive", "in_progress", "immediate"),
        ),
        (
            "already took the Tylenol, 60 of them. Doesn't want to die now",
            facts("none", "in_progress"),
        ),
    ],
)
def test_how_it_is_thought_of(remark, expected):
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        # locked, or at a relative's: to be had
        ("wants to die. Mother has locked up the medication.", facts("passive", "", "possible")),
        ("wants to die. Gave his guns to his uncle last month.", facts("passive", "", "possible")),
        # nowhere
        (
            "wants to be dead. The bottle is empty and there is nothing else in the suite.",
            facts("passive", "in_progress", "none"),
        ),
        ("he will shoot himself, does not own a gun", facts("intent", "", "none")),
        # swallowed, or empty
        ("she had taken eleven oxycodone, wants to die", facts("passive", "in_progress")),
        # on the dresser
        (
            "he might grab the pills on the dresser, he is suicidal",
            facts("active", "", "immediate"),
        ),
    ],
)
def test_how_near_the_means_are(remark, expected):
    assert heard(remark) == expected
