"""What remarks say of the person's own consent and preferences."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

READER = shipped()


def heard(remark: str) -> tuple[str, set[str]]:
    """Consent and preferences that the remark gives."""
    found = READER.read(remark).facts
    consent = next((each.value for each in found if each.name == "consent"), "")
    return consent, {each.value for each in found if each.name == "preference"}


@each_row(
    "remark, expected",
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


@each_row(
    "remark, expected",
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


@each_row(
    "remark, expected",
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


@each_row(
    "remark, expected",
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


def wishes(remark: str) -> set[str]:
    """Consent and preferences as they hold once it is known who speaks."""
    found = read_remark(shipped(), remark, of_988=False).facts
    return {each.value for each in found if each.name in ("consent", "preference")}


@each_row(
    "remark, expected",
    [
        # of the speaker: a "she" is the mother who calls about a man
        ("Mother of a 30 yo man says he hears voices. She asks for a mobile team", set()),
        (
            "Caller says her brother is up for days. She wonders if someone not a cop can come",
            set(),
        ),
        ("Caller says his wife hears voices. He wants plain clothes", set()),
        ("CAREGIVER SAYS NO POLICE, HE IS ROCKING AND HITTING HIS HEAD", set()),
        ("RP asks that no police come, last time they tackled her son", set()),
        ("Mi hermano oye voces. Quisiera que venga alguien que no sea policia", set()),
        # of the person
        ("Caller says his wife hears voices. She wants no police", {"no_police"}),
        ("Mother says he is in the garage. He will go to the hospital", {"agrees"}),
        ("Nurse says pt refuses transport", {"declines"}),
    ],
)
def test_the_wish_of_whoever_speaks_is_not_the_persons(remark: str, expected: set[str]) -> None:
    """Whoever stands before the wish in its sentence asks."""
    assert wishes(remark) == expected


@each_row(
    "remark, expected",
    [
        # a wish as a question, an idea that is liked
        ("asked if someone could ring her tonight", {"agrees"}),
        ("liked the idea of the warmline", {"agrees"}),
        ("open to a list of providers", {"agrees"}),
        ("would like to be seen tonight", {"agrees"}),
        ("no way of getting to the clinic", {"agrees"}),
        ("walked into ems base asking for ride to er", {"agrees"}),
        ("40F voluntary, cleared", {"agrees"}),
        ("please dont hang up", {"agrees"}),
        ("No ambulance, just wants somebody to talk her through it", {"agrees"}),
        # the phone, or the own doctor tomorrow, is no visit
        ("Declined a mobile team, will take a call tomorrow", {"declines"}),
        ("Does not want anyone out and will see her therapist on Monday", {"declines"}),
        ("denied transport", {"declines"}),
        ("wants everyone to leave", {"declines"}),
        ("Will see his therapist Thursday. Refused an in person visit", {"declines"}),
        ("Wants counselor by phone only, nobody at the house", {"declines"}),
        ("tells me no police whatever happens and no visit", {"declines", "no_police"}),
        ("refused the visitors list", set()),
        # help with something, somebody like oneself
        ("ashamed and wants help", {"agrees"}),
        ("She asked for someone who lost a brother", {"agrees", "peer_wanted"}),
        ("would like dep to come look again", {"agrees"}),
        # whoever was struck refuses care, in one breath with the wound
        ("RP says her ex punched her in the face, lip bleeding, declines EMS", set()),
        ("Son punched his mother, nose bleeding. Son refuses to go to hospital", {"declines"}),
        # none of it
        ("wont let anyone in the room", set()),
        ("DOOR IS OPEN FOR MEDICS", set()),
        ("roommate will meet units at the door", set()),
        ("Agreed to let his brother hold the pistol", set()),
        ("Will go to his cousin's", set()),
        ("She says no thoughts now", set()),
        ("will not come around, limp in the seat", set()),
        # preferences
        ("CUTTING UP HER OWN CLOTHES", set()),
        ("prefers not to have an officer in uniform", {"no_uniform"}),
        ("asked to speak with another dad of twins", {"agrees", "peer_wanted"}),
        ("a woman who has been drinking", set()),
        ("talk to a nurse, female if possible", {"female_responder"}),
        # languages
        ("Senora mayor en la parada, no habla ingles", {"language:es"}),
        ("La mama llama por el hijo, ella no habla ingles", set()),
        ("LANG LINE VIETNAMESE. RP TRANSLATING FOR FATHER 70", {"language:vi"}),
        ("MOM TOLD RP SHE IS DONE. MOM ONLY SPEAKS SPANISH", {"language:es"}),
    ],
)
def test_wishes_in_ordinary_words(remark: str, expected: set[str]) -> None:
    assert wishes(remark) == expected
