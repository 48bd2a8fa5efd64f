"""The body in other ordinary words: out, half awake, too much, down; and what is none of these."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

NAMES = ("consciousness", "overdose", "intoxication", "medical")


def heard(remark: str) -> dict[str, str]:
    """The four facts of this family that the remark gives."""
    found = read_remark(shipped(), remark, of_988=False).facts
    return {each.name: each.value for each in found if each.name in NAMES}


def facts(
    consciousness: str = "", overdose: str = "", intoxication: str = "", medical: str = ""
) -> dict[str, str]:
    """Facts by short names; an empty one is not given."""
    given = zip(NAMES, (consciousness, overdose, intoxication, medical), strict=True)
    return {name: value for name, value in given if value}


@each_row(
    "remark, expected",
    [
        # abbreviated with dots and slashes
        ("Poss. O.D. in the restroom", facts("", "suspected")),
        ("pt O.D.'d on xanax", facts("", "suspected")),
        ("male U/R on the sidewalk", facts("unresponsive")),
        ("C.P.R. in progress", facts("unresponsive")),
        ("A.M.S.", facts("altered")),
        ("male h.b.d.", facts("", "", "mild")),
        ("pt s.o.b.", facts("", "", "", "red_flag")),
        # out, told in other words
        ("a woman in the aft cabin is out and they've tried ammonia", facts("unresponsive")),
        ("SHE IS OUT, STILL BREATHING", facts("unresponsive")),
        ("fell off ladder, lights out", facts("unresponsive")),
        ("ADV FEM ON TOILET, EYES OPEN, NOBODY HOME", facts("unresponsive")),
        ("ADV PT NOT ANSWERING, CHIN ON CHEST, SNORING RESPS", facts("unresponsive")),
        ("he's breathing but there's no getting through to him", facts("unresponsive")),
        (
            "My wife collapsed in the kitchen and I don't think she's breathing",
            facts("unresponsive", "", "", "red_flag"),
        ),
        ("lady at table 6 just slid off her chair and is out", facts("unresponsive")),
        (
            "bus operator: rider at end of line will not get up, tapped him several times",
            facts("unresponsive"),
        ),
        # too much, told in other words
        ("twelve trazodone, maybe 13, about 2100hrs", facts("", "confirmed")),
        ("15 or 16 klonopin around midnight", facts("", "confirmed")),
        ("body packing, bag burst", facts("", "suspected")),
        ("mule from the flight, one of the balloons ruptured", facts("", "suspected")),
        ("horse tranquilizer, stuck himself with it", facts("", "suspected")),
        (
            (
                "kid ate what looked like candy out of aunt's purse, turned out to be her nerve"
                " pills"
            ),
            facts("", "suspected"),
        ),
        ("took like 3x what he was supposed to", facts("", "suspected")),
        ('says she took "a lot" of something, wont open the door', facts("", "suspected")),
        # half awake, and awake again
        (
            ("not breathing on arrival of friend, narcan given, now breathing but staring past us"),
            facts("altered", "confirmed", "", "red_flag"),
        ),
        ("out cold in the tub. medics gave 4mg, moans when pinched", facts("altered", "confirmed")),
        ("cant wake her. update: coming around, confused", facts("altered")),
        ("POSS SEIZURE AT BUS STOP, NOW SITTING UP CONFUSED", facts("altered", "", "", "red_flag")),
        (
            "was out, second narcan, eyes open, doesn't know where he is",
            facts("altered", "confirmed"),
        ),
        (
            (
                "2240 male unconscious in vehicle. 2244 ofc woke him, odor of alcohol. 2251 "
                "walking to curb"
            ),
            facts("alert", "", "mild"),
        ),
        ("subj dropped the bat and walked over to officers, hands up", facts("alert")),
        ("She answered all of our questions and knew what day it was", facts("alert")),
        # out of a drink or a drug
        (
            (
                "M 40S NOT WAKING IN SHED, WIFE SAYS HE SHOT UP HEROIN. NARCAN X2. NOW AWAKE "
                "AND ASKING FOR WATER"
            ),
            facts("alert", "confirmed", "severe"),
        ),
        (
            (
                "woman keeps going down on the sidewalk outside a tavern, gets up and falls "
                "again, cannot stay on her feet"
            ),
            facts("", "", "severe"),
        ),
        (
            "teen girl at dance, friends say vodka, she cant walk on her own",
            facts("", "", "severe"),
        ),
        (
            "male at the bus shelter smelling of beer, falls every time he stands",
            facts("", "", "severe"),
        ),
        # bodily complaints
        ("coming off heroin, third day, sick as a dog, wants a bed", facts("", "", "", "minor")),
        (
            "husband, 66, slurring all of a sudden and his left arm wont work",
            facts("", "", "", "red_flag"),
        ),
        (
            "kicking heroin cold turkey on her couch, throwing up, wants a detox bed",
            facts("", "", "", "minor"),
        ),
        ("she tripped against the rail, chipped a tooth", facts("", "", "", "minor")),
        # down, and nobody went to look
        ("hiker lying beside the trail, RP kept running", facts("unanswered")),
        ("man collapsed at the register, clerk on the phone", facts("unanswered")),
        # nobody's state: voices, the phone, a door
        (
            ("patron in the stacks answering a voice nobody hears, laughing, security watching"),
            facts(),
        ),
        (
            (
                "man at the bus stop mumbling under his breath to nobody, clean clothes, not "
                "bothering anyone"
            ),
            facts(),
        ),
        ("hung up on me. rang back, no answer", facts()),
        ("Caller disconnected when asked for his address. Two callbacks went unanswered.", facts()),
        ("left two voicemails, no response", facts()),
        ("knocked several times, no answer, tv on", facts()),
        ("confused elderly male walking down the middle of the highway in slippers", facts()),
        # no overdose, and nobody out
        ("it took three times the effort to get him in", facts()),
        ("20 tylenol stolen from the shelf", facts()),
        ("lights out at the intersection of 5th and Main", facts()),
        ("husband is out with friends", facts()),
        ("she is out of town, sister is worried", facts()),
    ],
)
def test_what_is_told_in_other_words(remark, expected):
    """The value is that of the construction, whatever the words."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("od in the middle of the parking lot", facts("", "suspected")),
        ("male od'd at the high school stadium", facts("", "suspected")),
        ("third overdose this week, blue", facts("", "suspected")),
        ("student od at school, nurse with her", facts("", "suspected")),
        ("inmate od in jail cell 4", facts("", "suspected")),
        ("overdosed in jail two years ago", facts()),
        ("OD IN 212, ROOMMATE ON LINE", facts("", "suspected")),
        ("passed out behind the store, poss OD", facts("unresponsive", "suspected")),
        ("found dead in motel, apparent overdose", facts("unresponsive", "suspected")),
        ("scared he od'd, he isn't answering the door", facts("", "suspected")),
        ("mom is afraid she overdosed", facts("", "suspected")),
        ("took pills in school today", facts("", "suspected")),
        ("his cousin died of an overdose", facts()),
        ("worried he will od", facts()),
        ("passed out in the last row, can't wake him", facts("unresponsive")),
        ("dog is barking, owner unresponsive on the floor", facts("unresponsive")),
        ("landlord found tenant unresponsive", facts("unresponsive")),
        ("he pretended to be asleep, now really won't wake", facts("unresponsive")),
        ("texted me goodbye, found him unconscious", facts("unresponsive")),
        ("no injuries, unconscious", facts("unresponsive", "", "", "none")),
        ("awake earlier, not now, won't respond", facts("unresponsive")),
        ("was talking 5 minutes ago, now nothing", facts("unresponsive")),
        ("denies overdose, pinpoint pupils and nodding", facts("altered", "suspected")),
        ("PT AOX4, DENIES CP OR SOB, REFUSED TRANSPORT", facts("alert")),
        ("DENIES ANY PAIN, CONSCIOUS AND BREATHING", facts("alert")),
    ],
)
def test_no_danger_is_hidden_by_what_stands_beside(remark, expected):
    """What sounds like another day, another matter or a denial hides nobody who is out now."""
    assert heard(remark) == expected


@each_row(
    "remark",
    [
        "man calling bc he cant get his mom to answer, 4 days now",
        "dice que quiere dormir y no despertar",
        "driver stayd, her leg hurts",
        "piensa en matarse desde hace un mes, sin saber como",
        "ERRATIC DRIVER NB HWY 9, ALL OVER THE RD",
    ],
)
def test_what_only_looks_like_a_danger_or_a_calm_is_none(remark):
    """Who cannot be reached, a wish to sleep, who stayed, "to know" and a way of driving."""
    found = {each.name: each.value for each in read_remark(shipped(), remark, of_988=False).facts}

    assert not found.keys() & {"consciousness", "weapon", "disorganization", "violence_now"}
