"""Suicide in other ordinary words: how an attempt ends, who has the means, when it may be."""

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
    "remark, expected",
    [
        # on one's own, or by others' words, before any harm
        (
            (
                "1420 F 30s over the railing of the Oak St overpass, leaning out. 1431 officer "
                "got her to climb back over, in the car now"
            ),
            facts("", "recent"),
        ),
        (
            (
                "Female was sitting on the train tracks. Update: she got up and is walking back"
                " to the lot with security"
            ),
            facts("", "recent"),
        ),
        (
            (
                "ROOMMATE HAD BELT AROUND HIS NECK, HE TOOK IT OFF WHEN SHE CAME IN, NO MARKS, "
                "SITTING ON BED"
            ),
            facts("", "recent"),
        ),
        (
            (
                "14:02 teen on outside of parking deck rail. 14:20 hand on rail, climbed back "
                "to the inside w/ ofc help, cuffed for safety"
            ),
            facts("", "recent"),
        ),
        (
            ("subj sat on the bridge ledge for an hour then swung around and walked to his truck"),
            facts("", "recent"),
        ),
        ("took the noose off when his dog came in, calling for help now", facts("", "recent")),
        (
            "student w/ kitchen knife at his wrist, RA got him to hand it over",
            facts("", "recent", "none"),
        ),
        (
            (
                "wife says he had the .38 against his chest, then he emptied it onto the bed "
                "and gave her the bullets"
            ),
            facts("", "recent", "none"),
        ),
        # who has the means now, or what became of them
        (
            (
                "wife states husband wants to kill himself, has a shotgun in the closet. deputy"
                " now has the shotgun"
            ),
            facts("active", "", "none"),
        ),
        (
            (
                "Suicidal vet, gun was on the seat next to him. Left on foot without it, "
                "trooper secured the gun"
            ),
            facts("active", "", "none"),
        ),
        (
            (
                "she says she'll hang herself in the barn, has rope there. her dad cut the rope"
                " up and burned it"
            ),
            facts("intent", "", "none"),
        ),
        (
            "suicidal, knife was in her purse, school resource officer has it",
            facts("active", "", "none"),
        ),
        (
            ("he is suicidal, hunting rifles in the den, his dad came and hauled them all away"),
            facts("active", "", "none"),
        ),
        (
            "wants to overdose on her insulin, nurse has locked it up at the desk",
            facts("method", "", "possible"),
        ),
        # a day that is named
        (
            (
                "She gave me her dog and her records and told me this would be her last week on"
                " earth"
            ),
            facts("plan"),
        ),
        (
            ("Client says he has picked Sunday, the day after his son's wedding, to end his life"),
            facts("plan"),
        ),
        (
            ("father says son mailed keys and letters, told a friend he'd be gone after finals"),
            facts("plan"),
        ),
        ("will hang himself the minute his mom goes to bed", facts("plan")),
        ("he told his sponsor he'll do it when the lease is up on the first", facts("plan")),
        # what will be, and no day
        (
            "M lying on the road, says he's waiting for someone to run him over",
            facts("intent", "in_progress", "immediate"),
        ),
        ("says he is going to walk into the river tonight", facts("intent")),
        ("if you hang up the phone i will shoot myself", facts("intent")),
        ("tells crisis line she will swallow every pill if her husband walks out", facts("intent")),
        # how it could be done
        (
            (
                "caller says suicide has been on her mind, how she could just let go of the "
                "wheel on the canyon road"
            ),
            facts("method"),
        ),
        (
            "thoughts of suicide, how easy it would be to turn the wheel on the overpass",
            facts("method"),
        ),
        ("suicidal, says carbon monoxide would be peaceful", facts("method")),
        ("he's suicidal and has been googling which bridges are tall enough", facts("method")),
        ("wants to kill himself, been searching how long it takes to bleed out", facts("method")),
        # no wish to live
        ("says he'd sooner be dead than in a nursing home", facts("passive")),
        ("says he'd rather die than lose the house", facts("passive")),
        (
            (
                "Texter: i dont have a plan i just wish id been the one in the crash instead of"
                " my brother"
            ),
            facts("passive"),
        ),
        ("feels like everybody would be fine without her", facts("passive")),
        ("she hopes she doesn't come out of the anesthesia", facts("passive")),
        (
            "neighbor hears a male yelling 'just shoot me' at his brother through the wall",
            facts("passive"),
        ),
        # taken back
        (
            (
                "she told her teacher she wanted to die; on contact she says she was only upset"
                " about the test"
            ),
            facts("none"),
        ),
        (
            (
                "posted that he was going to jump, now says he was mad at his girlfriend and "
                "isn't suicidal"
            ),
            facts("none"),
        ),
        # harm for another reason
        (
            "cut her thigh because it calms her down, not because she wants to die",
            facts("", "none", "", "minor"),
        ),
        ("burned his wrist with a match to feel something", facts("", "", "", "serious")),
        # under way
        (
            "he has a rope over the branch and is up on a bucket",
            facts("", "in_progress", "immediate"),
        ),
        (
            "he walked out in front of a semi, driver missed him, he's trying again",
            facts("", "in_progress", "immediate"),
        ),
        (
            "male sat down in front of the light rail and wont move",
            facts("", "in_progress", "immediate"),
        ),
        (
            "male bleeding from both arms, blade in the sink, told wife to let him go",
            facts("", "in_progress", "", "serious"),
        ),
        ("swallowed a bottle of pills and wrote i'm sorry on the mirror", facts("", "in_progress")),
        ("he pulled the trigger and it didn't go off", facts("", "in_progress", "immediate")),
        (
            "sister set her clothes alight, she had said sorry to mum, burned bad",
            facts("", "in_progress", "", "serious"),
        ),
        # no attempt: a stumble, a pastime, a weapon raised against others
        ("skateboarder fell on the rail at the park, broke wrist", facts()),
        ("man w/ sword in the road, says demons ride in the trucks, chasing them", facts()),
        ("guy sitting on the curb by the tracks smoking", facts()),
        ("he held a knife over his head like a trophy", facts()),
    ],
)
def test_what_is_told_in_other_words(remark, expected):
    """The value is that of the construction, whatever the words."""
    assert heard(remark) == expected


@each_row(
    "remark",
    [
        "on the ledge, officer talked him back in. now he is out there again",
        "straddling the rail, ofc has eyes on him",
        "ofc has him at gunpoint, he is holding the knife to his own neck",
        "woman dangling from the balcony, neighbor is holding her by the arms",
        "wife is holding him by the belt on the edge of the bridge, he is trying to pull away",
        "she climbed back over the rail to the river side",
        "put the gun down, picked it up, it's back under his chin",
        "he won't come back in off the ledge",
        "officers trying to get her to climb back over the railing",
        "told him to come down from the tower, he said no, sitting on the edge",
        "he said he would put the gun down if they leave, still at his temple",
        "woman has let herself down onto the pier footing under the bridge, gripping a bolt",
    ],
)
def test_an_attempt_that_is_not_over_does_not_end(remark):
    """Held, asked back or taken up again: it goes on."""
    assert heard(remark) == BEGUN


@each_row(
    "remark, expected",
    [
        ("not going to hurt anyone else, just myself", facts()),
        ("she won't stop cutting", facts("", "", "", "minor")),
        ("won't put the razor down, it's on her wrist", facts("", "in_progress", "immediate")),
        ("says no when asked to come off the ledge", facts("", "in_progress", "immediate")),
        ("update: he is not getting off the ledge", facts("", "in_progress", "immediate")),
        ("cannot promise he won't hurt himself", facts("active")),
        (
            "no SI today per chart; at 3 pm found with sheet around neck",
            facts("none", "in_progress", "immediate"),
        ),
    ],
)
def test_no_danger_is_hidden_by_what_stands_beside(remark, expected):
    """To spare others, to stay on the ledge, or to deny it once is no denial of what is told."""
    assert heard(remark) == expected
