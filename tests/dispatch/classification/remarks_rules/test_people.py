"""What remarks say of the person's own consent and preferences."""

import pytest

from dispatch.classification.remarks.rules import reader, shipped
from dispatch.classification.remarks.understanding import read_remark

READER = reader()


def heard(remark: str) -> tuple[str, set[str]]:
    """Consent and preferences that the remark gives."""
    found = READER.read(remark).facts
    consent = next((each.value for each in found if each.name == "consent"), "")
    return consent, {each.value for each in found if each.name == "preference"}


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        # refuses help, an ambulance, a visit
        ("REFUSING EMS", "declines"),
        ("PT REFUSED TRANSPORT", "declines"),
        ("he is refusing to talk to anyone", "declines"),
        ("SHE DOESNT WANT AN AMBULANCE", "declines"),
        ("says he does not want help", "declines"),
        ("he wont go to the hospital", "declines"),
        ("REFUSING TO GO TO THE HOSPITAL", "declines"),
        ("declined a callback", "declines"),
        ("Offered a team, she said no to a visit.", "declines"),
        ("dont send anyone", "declines"),
        ("i dont want anybody to come", "declines"),
        ("WANTS TO BE LEFT ALONE", "declines"),
        ("leave me alone", "declines"),
        ("he says nobody is taking him anywhere", "declines"),
        ("no one is taking me to the hospital", "declines"),
        ("not willing to see a counselor", "declines"),
        ("I offered a visit. He said no, thank you.", "declines"),
        ("no quiere ayuda", "declines"),
        ("no quiere ir al hospital", "declines"),
        # wants help, will talk, will go
        ("SHE AGREED TO GO TO THE HOSPITAL", "agrees"),
        ("WILLING TO TALK TO SOMEONE", "agrees"),
        ("HE WILL GO VOLUNTARILY", "agrees"),
        ("WANTS HELP", "agrees"),
        ("asking for help", "agrees"),
        ("REQ TRANSPORT TO DETOX", "agrees"),
        ("needs a ride to the clinic", "agrees"),
        ("wants to be seen", "agrees"),
        ("she wants to go to the hospital", "agrees"),
        ("He would like a call tomorrow.", "agrees"),
        ("Agreed to a follow-up call.", "agrees"),
        ("Wants a referral to a therapist.", "agrees"),
        ("can someone come talk to me", "agrees"),
        ("i just want somebody to talk to", "agrees"),
        ("please help me", "agrees"),
        ("open to a visit from the crisis team", "agrees"),
        ("letting medics check him", "agrees"),
        ("She would take a therapist if one called.", "agrees"),
        ("quiere ayuda", "agrees"),
        ("acepta hablar con alguien", "agrees"),
        # unable to say
        ("UNABLE TO CONSENT", "cannot"),
        ("cannot tell us if he wants help", "cannot"),
        ("cant communicate yes or no", "cannot"),
        # refusing something else, or what others ask for, is none
        ("REFUSING TO LEAVE", ""),
        ("REFUSING TO GO, STAFF HAS ASKED TWICE", ""),
        ("wont answer the door", ""),
        ("HE IS YELLING TO LEAVE HIM ALONE", ""),
        ("wont take his meds", ""),
        ("MOTHER WANTS HELP FOR HIM", ""),
        ("STAFF REQ TRANSPORT", ""),
        ("LANDLORD WANTS AN EVALUATION", ""),
        ("she would take all her pills", ""),
        ("she wants to be dead", ""),
        ("i just want it to stop", ""),
        ("WANTS INFO ON A COURT ORDER", ""),
        ("MALE YELLING AT CARS", ""),
    ],
)
def test_consent_is_the_persons_own_word(remark: str, expected: str) -> None:
    """Help, EMS or a visit; not leaving, answering, or what a relative asks for."""
    assert heard(remark)[0] == expected


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        # who may not come
        ("no police please", {"no_police"}),
        ("he does not want police there", {"no_police"}),
        ("DOESNT WANT PD", {"no_police"}),
        ("dont send cops", {"no_police"}),
        ("please dont call the cops", {"no_police"}),
        ("scared of the police", {"no_police"}),
        ("anyone but the police", {"no_police"}),
        ("sin policia por favor", {"no_police"}),
        ("no quiere que venga la policia", {"no_police"}),
        # a peer
        ("wants to talk to a peer", {"peer_wanted"}),
        ("asks for a peer specialist", {"peer_wanted"}),
        ("wants somebody who has been there", {"peer_wanted"}),
        ("asking for a recovery coach", {"peer_wanted"}),
        ("agreed to meet a peer", {"peer_wanted"}),
        # a woman
        ("requests a female officer", {"female_responder"}),
        ("wants a woman to come", {"female_responder"}),
        ("she asks for a female counselor", {"female_responder"}),
        ("would prefer a woman", {"female_responder"}),
        ("no men please", {"female_responder"}),
        # clothes
        ("no uniforms please", {"no_uniform"}),
        ("asks that they come in plain clothes", {"no_uniform"}),
        ("uniforms really scare him", {"no_uniform"}),
        ("sin uniforme", {"no_uniform"}),
        # the police
        ("he wants the police to come", {"police_wanted"}),
        # what others ask for, or what is no wish
        ("MOTHER ASKS NO POLICE", set()),
        ("STEPDAD WANTS A COUNSELOR NOT COPS", set()),
        ("FEMALE REQ OFFICER FOR CIVIL STANDBY", set()),
        ("POLICE ON SCENE", set()),
        ("FEMALE OFFICER ON SCENE", set()),
        ("RP WILL MEET OFFICERS OUTSIDE", set()),
    ],
)
def test_preferences_are_the_persons_own(remark: str, expected: set[str]) -> None:
    """Who should come and how, in the person's words; never a relative's."""
    assert heard(remark)[1] == expected


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        ("she'd talk to somebody from the team", "agrees"),
        ("HE WILL LET THE NURSE IN", "agrees"),
        ("OK W/ MOBILE TEAM COMING BY", "agrees"),
        ("SHE SAID THEY COULD COME BY TOMORROW", "agrees"),
        ("SAYS ITS FINE FOR SOMEBODY TO COME", "agrees"),
        ("GOING W/ EMS VOLUNTARILY", "agrees"),
        ("PT WANTS TO BE CHECKED OUT AT HOSP", "agrees"),
        ("DOES NOT WANT POLICE BUT TOOK THE TEAM'S CARD", "agrees"),
        ("HE WILL WAIT ON THE PORCH FOR THE TEAM", "agrees"),
        ("ASKED FOR COPING SKILLS", "agrees"),
        ("DOES NOT WANT A RIDE", "declines"),
        ("DOESNT WANT US THERE", "declines"),
        ("SAID NO WHEN CREW OFFERED TRANSPORT", "declines"),
        ("SAYS HE AINT GOING NOWHERE", "declines"),
        ("TOLD FAMILY NOT TO COME", "declines"),
        ("SAYS SHE IS READY TO GO BE WITH MAMA", ""),
        ("HE ASKED US TO STAY BACK", ""),
        ("NOBODY AT THE DOOR", ""),
        ("REQ EMS", ""),
        ("MGR WANTS HIM CHECKED", ""),
        ("RP WANTS TO KNOW WHO TO CALL FOR HELP", ""),
        ("MALE SAYS NO TO SUICIDE QUESTION", ""),
        ("PT ASKED TO STOP TREATMENT", ""),
        ("FAMILY IS ON A WAITING LIST FOR AN EVAL", ""),
        ("LIBRARIAN WOULD LIKE SOMEBODY TO SEE ABOUT HIM", ""),
    ],
)
def test_who_lets_somebody_come_agrees_whatever_else_is_refused(remark: str, expected: str) -> None:
    """What a reporter, staff or a crew wants is not the person's word."""
    found = read_remark(shipped(), remark, of_988=False).facts
    assert next((each.value for each in found if each.name == "consent"), "") == expected


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        ("wont come down for the police", {"no_police"}),
        ("somebody who isn't a cop", {"no_police"}),
        ("WILL TALK IF FEMALE", {"female_responder"}),
        ("wants a mom who's been through it", {"peer_wanted"}),
        ("RP SPANISH SPKR, HER HUSBAND IS YELLING", set()),
        ("CALLER SPEAKS SPANISH, WANTS TO DIE", {"language:es"}),
        ("Caller asks for Somali", {"language:so"}),
        ("asked whether a counselor could answer, wrote in Portuguese", {"language:pt"}),
        ("ESPOSA SOLO HABLA ESPA\u00d1OL", set()),
        ("not a police matter", set()),
        ("Requests ASL interpreter", {"language:ase"}),
        ("just want to talk to anyone but the cops", {"no_police"}),
    ],
)
def test_a_wish_for_whom_and_in_which_language(remark: str, expected: set[str]) -> None:
    """The language of whoever only calls is none of the person's."""
    found = read_remark(shipped(), remark, of_988=False).facts
    assert {each.value for each in found if each.name == "preference"} == expected
