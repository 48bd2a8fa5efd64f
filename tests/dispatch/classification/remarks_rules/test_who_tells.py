"""Who tells, where roles, kin and neighbors stand in a remark and not all of them report."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def speaks(remark: str, *, of_988: bool = False) -> str | None:
    """The value of `third_party` that the remark gives."""
    found = read_remark(shipped(), remark, of_988=of_988).facts
    return next((each.value for each in found if each.name == "third_party"), None)


@each_row(
    "remark, expected",
    [
        # asked by a role, told to a role
        ("Angler asked, man on the jetty said he is just thinking", "true"),
        ("Male shouting at the gate. Agent asked him to step back and he will not", "true"),
        ("Rider told the driver she wants to die", "true"),
        ("She got loud when the attendant said to stop", None),
        # holds the person, cannot wake him
        ("Guard has hold of his sleeve on the fourth floor ledge", "true"),
        ("driver cannot wake pax in the last row", "true"),
        ("Man slumped on the steps, church lady put a coat on him and cant wake him", "true"),
        # a role that only helps, or is the one who is hurt
        ("FARM WORKER, 95 DEGREES, STOPPED SWEATING", None),
        ("55 Y/O M COOK CUT HIS THUMB AT WORK", None),
        ("CAB DRIVER SPIT ON BY A WOMAN WHO THOUGHT HE OVERCHARGED", None),
        # at the head of a remark
        ("Security: shopper w/ a foam axe on his back", "true"),
        ("Memory care nurse. 81 y/o lady hit an aide", "true"),
        ("Line operator: rider will not get off", "true"),
        ("uber driver - fare wont get out", "true"),
        ("ER nurse with a patient, 40, who says he will shoot his boss", "true"),
        ("Boss of a 50 yr old man fears that he might go off", "true"),
        ("our cook collapsed in the kitchen", "true"),
        ("Concerned citizen, man asleep in the snow", "true"),
        ("Citizen flagged down unit for a female crying on the bridge", "true"),
        ("Male flagged down unit, asking for help", "false"),
        ("E12 requesting PD for patient swinging", "true"),
        ("Dep out w/ male in the ditch, cant stand up. Req EMS.", "true"),
        ("male in the ditch, cant stand up", None),
    ],
)
def test_a_role_reports_by_what_it_does(remark: str, expected: str | None) -> None:
    """Says, asks, finds, holds, cannot wake: a report. Serves, treats, is hit: none."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        # the person tells of kin
        ("Male 40s crying on a bench, said his wife left him", None),
        ("Girl age 9 alone at the station says mom forgot her. Calm", None),
        ("FEMALE STS HUSBAND HIT HER AND TOOK HER KEYS", "true"),
        # kin who are the ones told of, by a relation to somebody else
        ("Mother of last week's victim is at the rail with flowers", None),
        ("Mother of 19 yo male, he is throwing plates", "true"),
        ("husband of patient in ICU is shouting at the nurses", None),
        ("Two sisters fighting in the yard over a truck", None),
        ("brother and sister arguing about the house", None),
        # kin of anybody
        ("Man waving a cane in the park, parents leaving w/ strollers", None),
        ("MALE ON BALCONY YELLING, NEIGHBORS SHELTERING", None),
        ("Ex-student back in the lab after a ban", None),
        ("ex back at the door after a ban", "true"),
        ("6 yo biting a classmate's arm, parents notified", "true"),
        ("7 yo biting the aide, parents notified", None),
        # by whom something was given
        ("Naloxone given twice by the boyfriend, still blue", "true"),
        ("Naloxone given by nurse, breathing", None),
        ("Texted his mom goodbye, phone pings near the lake", "true"),
        ("Grandad wandered off an hour ago, plaid coat", "true"),
    ],
)
def test_kin_report_unless_they_are_only_told_of(remark: str, expected: str | None) -> None:
    """A relation word from a speaker's side is a speaker."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        ("ELDERLY FEM PRESSED HER PENDANT BY MISTAKE, NO INJURIES", "false"),
        ("Life alert pushed, 80 yo male fell, hip hurts", "false"),
        ("Medical alarm, female says she is dizzy", "false"),
        ("Medical alarm company: subscriber not responding", "true"),
        ("Pendant pressed, daughter says he fell", "true"),
        ("Man outside the bakery asking for a bed, he is on the bakery's phone", "false"),
        ("On the line crying, says she took all her pills", "false"),
        ("28F, panic, cannot breathe. Pt calling. Landlord has left", "false"),
        ("She is fine, cancel", None),
        ("He texted me a picture of the barrel", "true"),
        ("Prank, boys laughing", None),
        ("3rd-pty: mother of M 30, pointing a crossbow at the stairs", "true"),
        # Spanish
        ("tengo 16 a\u00f1os y me quiero morir", "false"),
        ("estoy en el puente, ya no aguanto", "false"),
        ("no me siento bien, mi hijo tiene una navaja", "true"),
    ],
)
def test_ones_own_call(remark: str, expected: str | None) -> None:
    """A button that is worn, a borrowed phone and a first person are the person's own."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        # what no neighbor does is what the caller believes
        ("RP says her neighbor is beaming rays into her bedroom", "false"),
        ("Says neighbors beam heat through her ceiling, voices all night", "false"),
        ("Caller says her neighbor is talking to trees and wearing foil", "true"),
        ("Caller says her son thinks the neighbors are poisoning his food", "true"),
        # a pronoun of the caller's own gender
        ("Caller says her husband left and she took all the pills", "false"),
        ("Caller says her husband left and he took all the pills", "true"),
        # nothing but what was stolen, or somebody before the caller
        ("C/S BIKE TAKEN FROM RACK, LOCK CUT", "true"),
        ("C/S 2 MALES TOOK HIS PHONE", "true"),
        ("HUNTER W/ RIFLE CROSSING A FIELD, RP WANTS TO KNOW IF IT IS OPEN SEASON", "true"),
        ("TRUCK ON THE SHOULDER, RP DOING 60 AND HE FLEW BY", "true"),
        ("Asking for the number of a warmline for his nephew", "true"),
    ],
)
def test_whom_a_caller_is_about(remark: str, expected: str) -> None:
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        ("Caller wants daughter committed, off meds a month.", "true"),
        ("Caller is a school nurse asking how to talk with a 9th grader who wrote a poem.", "true"),
        ("Adult daughter calling for advice re dad, 70, who says he is a burden.", "true"),
        ("Teacher calling to ask how to support a student who lost a parent.", "true"),
        ("Teacher, 45, calling because she cannot stop crying after school.", "false"),
        ("Caller wants to know how to help his girlfriend through panic attacks.", "true"),
        ("Caller wants to know how to get through panic attacks.", "false"),
        (
            "Caller tearful, said his partner moved out. He has thoughts, does not want to die.",
            "false",
        ),
        ("dad just fired the shotgun and hes reloading. hes drunk", "true"),
        ("i ate a bunch of my moms sleeping pills so id never wake up. shes at work", "false"),
    ],
)
def test_a_contact_of_the_line_about_another(remark: str, expected: str) -> None:
    assert speaks(remark, of_988=True) == expected


@each_row(
    "remark, expected",
    [
        # coworkers and neighbors who stand by as strangers do; kin who are away
        ("Roofer fell, awake, coworkers with him", None),
        ("F seizing in the break room, coworker helping her", None),
        ("Coworker passed out in the freezer", "true"),
        ("Widower, 80, has not left his bed, daughter out of town", None),
        ("Son out of control, throwing plates", "true"),
        # a role that helps, or is asked for
        ("Man at the depot does not know what city he is in, clerk gave him water", None),
        ("Man at the depot does not know what city he is in, clerk says he is lost", "true"),
        # knocks, shakes, and nothing comes of it
        ("Bus opr banged on the glass and shook his foot, no rxn", "true"),
        ("Custodian nudged her twice, nothing", "true"),
        ("Male asleep on the train, no reaction to the noise", None),
        # several who call; what is wanted of others
        ("Male running at cars on the parkway. 3 callers. Yelling", "true"),
        ("4th call today from her, thinks the radio talks", None),
        ("Owner req extra patrol, people sleeping behind bldg, wants them moved", "true"),
        # knows somebody
        ("Not like my uncle to skip church, phone goes to voicemail", "true"),
        ("unlike her to miss a shift, please knock", "true"),
        ("She does not like him to touch the dog", None),
        # several who say so, who saw it, whose acquaintance it is
        ("Passengers say she is talking to herself", "true"),
        ("Spotted from the ferry, female over the rail", "true"),
        ("says there is a man on the roof", "true"),
        ("Lady that cuts his hair is worried, he sounded flat", "true"),
        ("Woman told the man she wants to die", "true"),
        ("Officer told the male he is free to go", None),
        ("Guest in 212 dialed 911 and wailed, then said sorry", "false"),
        ("Male hit his wife and she called 911", "true"),
        # at home with kin at whom something is thrown
        ("15F threw a glass at her dad and ran to her room", "true"),
        ("14M yelling in the yard, kids at grandmas", None),
        ("Neighbors yelling at each other over the fence", "true"),
    ],
)
def test_who_is_named_and_what_they_do(remark: str, expected: str | None) -> None:
    """Who helps or is away reports nothing; who tries to wake, wants or knows somebody does."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        # something was done to whoever types
        ("they took my bag off the cart, need a report for work", "true"),
        ("bass so loud my pictures walk off the wall, i have asked", "true"),
        ("my car was broken into last night", "true"),
        ("i stole a candy bar and i feel awful", "false"),
        # a thing or a beast, whoever else is named
        ("Smell of gas in basement, rp and family out of the house", None),
        ("Residential alarm, homeowner adv cleaning lady set it off", None),
        ("Alarm co adv pendant pressed, female crying says leave me alone", "true"),
        # what a caller complains of, asks about, took something for
        ("Generator running all night, caller says it is driving her mad", "true"),
        ("Caller asking if fireworks are legal tonight", None),
        ("Caller thought it was a gun, it is a glue gun, he is doing crafts", "true"),
        ("RP got a text from her son, slurred, says he took what he had", "true"),
        ("RP got a text from her ex, now wants to kill herself", "false"),
        ("Caller says they are fighting in the hall again", "true"),
        # an errand of one's own
        ("RP upset about the store closing early, needs his refill", "false"),
        ("Female req officer while she gets her clothes from the apt", "false"),
        ("Subj walked into detox asking for a bed, cooperative", "false"),
        ("Woman approached Unit 9 at the station asking to be taken to the hospital", "false"),
        ("19 cashier here. bad thoughts about my regulars", "false"),
        # asked about suicide, says no, wants somebody to come
        ("Not suicidal. Wants a voice on the phone tonight", "false"),
        ("32F asks for a woman, no uniforms please. Panic since the fall. No SI", "false"),
        ("PT AT THE CORNER WANTS A RIDE, NO SI", None),
        ("She described picturing the bridge. Lives with two friends", "false"),
        ("He admitted thoughts of dying, officer on scene", None),
        ("Male 60 calling, took a double dose by mistake, called poison ctl", "false"),
        ("911 called by mistake, child with phone", None),
        ("M/31 told chat counselor he has the rope in his lap", "false"),
        ("Student reports his laptop was stolen", "true"),
        ("Caller: my chest hurts since the fall, a driver stopped", "false"),
        ("Caller: my neighbor fell off the steps, elbow scraped", "true"),
        ("RP wants to turn in his late father's pistols", "false"),
        ("Male 30 passed out at the station, 2 friends left him", None),
        ("Frat party, drunk male will not wake", "true"),
        ("Caller feels like she might pass out, alone at her job", "false"),
        ("Male says he is suicidal. Would not say how. Stayed on the line", "false"),
    ],
)
def test_whose_matter_a_call_is(remark: str, expected: str | None) -> None:
    """Who complains of another is not the person; who asks for themselves is."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        ("Caller asks what she should say if her student ever talks about it", "false"),
        ("Caller is a teacher who wants posters. Mailed them", None),
        ("Woman, 61. I asked; no, she does not want to die", "false"),
        ("988 xfer: caller hung up before xfer, no info", None),
        ("I can't say she has no thoughts of dying, but her sister took the pills", "false"),
        ("visitor testing whether the chat works for school", "false"),
    ],
)
def test_who_speaks_in_a_note_of_the_line(remark: str, expected: str | None) -> None:
    """An own question is an own call; a packet mailed and a call cut off are nobody's."""
    assert speaks(remark, of_988=True) == expected
