"""Whom a remark tells of: who calls and of whom, at a desk, on a counseling line, from a crew."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def speaks(remark: str, *, of_988: bool = False) -> str | None:
    """The value of `third_party` that the remark gives."""
    found = read_remark(shipped(), remark, of_988=of_988).facts
    return next((each.value for each in found if each.name == "third_party"), None)


@each_row(
    "note, expected",
    [
        # whoever begins the note is not the "he" of whom it goes on
        ("Aunt raising two nephews. The older one told her he sees no point in anything.", "true"),
        ("Baker's wife, from the car. He has the shotgun out and says it is over.", "true"),
        ("Ex-wife. He called her from a motel, said she would be free of him.", "true"),
        ("Brother, 30, tells her he has the rope.", "true"),
        ("Neighbor heard him through the wall saying he will shoot himself.", "true"),
        # a trade, and whoever it tells of
        ("Teacher, calling after class. One of her students wrote about hanging himself.", "true"),
        ("Landlord of a tenant who has not come out in a week.", "true"),
        ("Coach, wants to know what to say to a boy who wrote that he wishes he was dead.", "true"),
        ("Pastor on the line with a member of his church who took all his pills.", "true"),
        # kin and trades who tell of themselves
        ("Grandfather, 78, wife in memory care. Says he would go with her if he could.", "false"),
        ("Nurse, 38, night shift, called on her break. Has thought about the insulin.", "false"),
        ("Mom of three, says some nights she pictures driving into the canal.", "false"),
        ("Farmer. Sold the cows. His wife does not know he is calling.", "false"),
        # kin who left, hid or will not talk are why somebody calls
        ("Caller says his wife left in June, some nights he hopes the truck rolls.", "false"),
        ("Caller says her son does not talk to her and she took eight of her Ativan.", "false"),
        ("Caller's partner hid the knives. Caller says the urge to cut is strong.", "false"),
        (
            "Caller's mother is 81 and he is her only help. He said he thought of ending it.",
            "false",
        ),
        ("Caller rambling about a neighbor and the water company. Denied SI.", "false"),
        # kin of whom it is told
        ("Caller's college roommate has been texting goodbye to people.", "true"),
        ("Boyfriend of caller locked himself in the truck with a rifle.", "true"),
        ("Wants to know if she should hide her husband's guns. He talks of dying.", "true"),
        ("Caller's brother moved to Texas and drinks alone. He said he wants to die.", "true"),
        # nobody is told of
        ("Two boys laughing, asked if we sell pizza, hung up.", None),
        ("Caller hung up after ten seconds.", None),
    ],
)
def test_a_note_tells_of_whoever_its_facts_belong_to(note: str, expected: str | None) -> None:
    """Whoever begins it tells it; a pronoun of the other sex is another."""
    assert speaks(note, of_988=True) == expected


@each_row(
    "text, expected",
    [
        ("my mom says im dramatic but i cant stop thinking about jumping", "false"),
        ("dad took the door off my room. i have a bottle of advil under the mattress", "false"),
        ("i got 40 of my brothers adderall in my hand. my parents are asleep", "false"),
        ("my wife doesnt know yet. i keep looking at the gun safe", "false"),
        ("my parents are getting divorced. i have my moms pills in my backpack", "false"),
        ("visitor: i feel like my kids deserve a better mom. i think about the train", "false"),
        ("my sister locked herself in the bathroom and i can hear her crying", "true"),
        ("my bf keeps saying he wants to die and now hes not answering", "true"),
        ("how do i help a friend who wants to die", "true"),
        ("i think my coworker is going to hurt himself he gave me his dog", "true"),
    ],
)
def test_a_text_tells_of_the_one_before_its_words_of_dying(text: str, expected: str) -> None:
    """An "I" before them is the person, whatever kin did to it."""
    assert speaks(text, of_988=True) == expected


@each_row(
    "remark, expected",
    [
        # they come to the desk and ask
        ("F walked in asking for help getting off pills, wants a bed", "false"),
        ("female came up to the window wanting somebody to talk to", "false"),
        ("Dwayne, 41, came to the front window. Would like to see a doctor.", "false"),
        ("subj in lobby requesting to speak with a counselor", "false"),
        ("m/40s entered lobby stating he wants to talk to a chaplain", "false"),
        # of another, or of what was done to them
        ("woman at the front desk, wants a welfare check on her brother", "true"),
        ("walk in, punched in the jaw outside a bar by a man he doesnt know", "true"),
        ("male walked in to report his truck stolen", "true"),
        # yells at those who are there: nobody tells
        ("drunk female in lobby of county jail wants to bail out husband, cussing at jailer", None),
    ],
)
def test_who_comes_to_the_desk_calls_for_themselves(remark: str, expected: str | None) -> None:
    """Unless they come for kin, or because of whoever struck them."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        # what others did, with nothing of the caller's own
        ("rp parked on Elm, came out to find mirror gone and a scratch down the side", "true"),
        ("WHT F150 WEAVING NB 31, ALMOST HIT THE MEDIAN, RP BEHIND IT", "true"),
        ("loud party behind the duplexes, rp does not want contact", "true"),
        ("Caller, 68, sent 2,000 to somebody claiming to be a lawyer", "true"),
        ("F CALLER CRYING, HUSBAND SHOVED HER INTO THE FRIDGE, HE IS OUTSIDE NOW", "true"),
        ("RP advises he has not taken his meds in a week, RP is his caseworker", "true"),
        # what the caller needs
        ("Caller is in a wheelchair and the elevator is out", "false"),
        ("caller on floor beside bed since 0300, just cant get up", "false"),
        ("Mail carrier calling in, brown dog got her on the calf, she is in the truck", "false"),
        # a thing, a beast, or nobody
        ("rp has a bat in the bedroom, wants animal control", None),
        ("several callers, 8 to 10 shots near the rail yard, nothing found", None),
        ("kids laughing, dad says sorry, toddler had the phone. no emergency", None),
    ],
)
def test_a_caller_who_complains_tells_of_another(remark: str, expected: str | None) -> None:
    """One who needs something is the person; a thing has none."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        # staff who keep, follow, sign or cannot wake
        ("old man in slippers at the register, clerk keeping him there w/ coffee", "true"),
        ("boy in the toy aisle, greeter has him by the doors", "true"),
        ("driver slumped at the wheel, employee banging on window and he does not respond", "true"),
        ("Subject back at the store after being banned, mgr will sign", "true"),
        ("tenant told the office this morning he will burn it down", "true"),
        ("Parks worker, new tagging on the skate bowl", "true"),
        # who only helps
        ("man resting by the door, cashier sitting with him", None),
        ("FEM 60S COLLAPSED AT BUS STOP, BYSTANDERS MOVED HER TO SHADE", None),
        # a crew that came upon somebody, and one that asks
        ("ofc out with female sitting in the roadway, says her boyfriend put her out", None),
        ("Arrived and found male on the rail bed. He walked off with me.", None),
        ("state trooper adv female out of vehicle, says her husband left her there", None),
        ("Dep out w/ male in the ditch, awake. Req EMS.", "true"),
    ],
)
def test_staff_who_hold_somebody_tell_and_crews_do_not(remark: str, expected: str | None) -> None:
    """What a crew finds by itself has no reporter."""
    assert speaks(remark) == expected
