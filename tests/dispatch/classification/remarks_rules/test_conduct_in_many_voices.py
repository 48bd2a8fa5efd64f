"""Violence, threats, offenses and odd conduct, as many voices tell of them."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

READER = shipped()
FACTS = ("violence_now", "threat_to_others", "crime", "disorganization")


def said(remark: str) -> dict[str, str]:
    """These facts of a remark, by name."""
    return {each.name: each.value for each in READER.read(remark).facts if each.name in FACTS}


TABLE = (
    (
        {"crime": "none"},
        (
            "nothing criminal here, civil matter over a fence",
            "Officers found no evidence of a crime",
        ),
    ),
    (
        {"crime": "person", "disorganization": "some", "violence_now": "assaulting"},
        ("Mother bitten by 9 yo during a meltdown, skin broken, he is calmer but still pacing",),
    ),
    (
        {"crime": "person", "violence_now": "assaulting"},
        (
            "Driver of the 22 says a passenger spat in his face and then socked him",
            "le pegó a su mamá con el puño y todavía está en la casa",
            "Elderly husband w/ memory trouble has been hitting her w/ his cane since lunch",
            "he elbowed the usher in the teeth, usher lost one",
            "he burned me with the iron",
            "manhandled his wife in the elevator, guest saw it",
        ),
    ),
    (
        {"crime": "person"},
        (
            "she was raped two weeks ago by a coworker and can't sleep since",
            "his stepfather beat him last week, bruises fading, school nurse calling",
            "carjacked at the car wash an hr ago",
            "lo asaltaron ayer saliendo del banco",
            "two guys stuck up the pizza driver, took the bag and his tips",
            "student reports being drugged and raped on Saturday",
        ),
    ),
    (
        {"crime": "property", "violence_now": "property"},
        (
            "Sub threw a brick thru the window of the laundromat",
            "dude is kicking in the glass at the bus shelter",
            "male took a bat to the ATM at the credit union",
            "broke out the headlights on a police car",
            "Kids are stomping the church's nativity set right now",
            "she just put a shopping cart through the bank's front glass",
        ),
    ),
    (
        {"crime": "property"},
        (
            "someone broke into my shed overnite, mower gone",
            "Caller's debit card used at three gas stations",
            "purse taken off the chair at the diner, sub gone",
            "attempted burglary, pry marks on the door, no entry made",
            "slashed all 4 of her tires overnight, she thinks its her ex",
            "boat motor lifted off the transom sometime this week",
        ),
    ),
    (
        {"crime": "quality_of_life", "disorganization": "severe"},
        (
            "running naked down Main",
            "female w/o clothes in the fountain, splashing",
            "hombre desnudo en la calle",
            "stark naked fella doing cartwheels at the Texaco",
            "se quitó toda la ropa en el parque",
        ),
    ),
    (
        {"crime": "quality_of_life", "violence_now": "verbal"},
        (
            "Patron cursing at staff, been told to go, won't",
            "Ex on porch screaming at her to come out, refuses to leave",
        ),
    ),
    (
        {"crime": "quality_of_life"},
        (
            "male sleeping in the vestibule, mgr wants him moved along",
            "loud music apt 12, third call tonight",
            "male exposing himself by the swings",
            "someone living in the stairwell, tenants complain",
            "juveniles loitering & skateboarding on the courthouse steps",
            "banned from this Kroger, he is back in the deli",
        ),
    ),
    (
        {"disorganization": "none"},
        (
            "making sense, knows the date, just tired",
            "A&O x4, answers appropriately",
            "oriented, clear headed, wants to talk about her divorce",
            "denies AVH",
            "says she hasn't heard any voices since Tuesday's med change",
            "no confusion noted, answers all Qs",
        ),
    ),
    (
        {"disorganization": "severe"},
        (
            "doesn't know her name or where she is",
            "dodging in and out of cars on rte 9, doesn't seem to notice them",
            "pt drinking hand sanitizer and smearing feces on the wall",
            "ambling down the center lane, horns don't faze him",
            "older gal in nightgown stepping out between semis on I-40, no idea",
            "can't come up with his own name, keeps saying Tuesday",
        ),
    ),
    (
        {"disorganization": "some", "threat_to_others": "none"},
        ("not threatening anybody, is talking to the flag pole",),
    ),
    (
        {"disorganization": "some", "violence_now": "none"},
        ("nice as can be, just confused abt what town she's in",),
    ),
    (
        {"disorganization": "some"},
        (
            "talking to someone who isnt there, at the bus stop",
            "thinks he's being followed by drones for 3 days, nobody there",
            "claims his neighbors pump gas thru the outlets",
            "answering questions nobody asked, responding to internal stimuli",
            "Claims the hospital took out his spleen & put in a radio",
            "mind's going a hundred miles an hr, can't follow him",
        ),
    ),
    (
        {"threat_to_others": "idea"},
        (
            "pt endorses HI, no plan, no target given",
            "caller thinks about hurting his boss, says he never would",
            "thoughts of harming coworkers since the layoff, wants to talk",
            "client daydreams about running over his ex, no intention, wants to process it",
            "says part of him wants to hit his teacher, he came to the office so he wouldn't",
        ),
    ),
    (
        {"threat_to_others": "none"},
        (
            "no threats to staff, wants to be left alone",
            "hasn't threatened anyone, just sits there",
            "Pt denies wanting to harm others, tearful",
            "per nurse no SI no HI, wants his discharge papers",
            "He said he isn't going to hurt anybody, he wants to be left alone",
            "has never made a threat to us, staff say",
        ),
    ),
    (
        {"threat_to_others": "specific_target", "violence_now": "threatening"},
        (
            "told his mom he would slit her throat while she sleeps",
            "dice que le va a prender fuego a la casa de la suegra",
            "He said im a dead woman when he gets out",
            "pt told ER nurse he knows what she drives and he will catch her in the lot",
            "Threatening to stab his social worker",
            "ex husband says if he cant have the kids nobody will, says he'd kill them first",
        ),
    ),
    (
        {"threat_to_others": "threat", "violence_now": "threatening"},
        (
            "he says people are gonna die today",
            "Male 40s on the trail telling walkers he is going to kill everyone",
            "yelling somebody's fixing to get hurt",
            "guy in a wheelchair hollers he's gonna stick the next person that looks at him",
            "posting on a forum he is ready to take out a crowd, no place named",
            "Male on the pier swears he will shove somebody in",
        ),
    ),
    (
        {"violence_now": "none"},
        (
            "he's calm now, sitting on the curb w/ a juice",
            "she's peaceful, wrapped in a blanket",
            "he's chilled out, watching tv",
            "cooperative w/ medics, walked to the rig on his own",
            "pleasant on the phone, wants to know if somebody can sit with her",
            "the storm has passed, she's composed and talking with the chaplain",
        ),
    ),
    (
        {"violence_now": "property"},
        (
            "my son is trashing his room, put his fist through the wall",
            "12yo is destroying the classroom, room cleared",
            "male kicking parked cars along Elm",
            "rompió los platos y los vidrios en la cocina",
            "my husband smashed my phone",
            "sub slamming his head and fists against the dash of moms car, cracked the windshield",
        ),
    ),
    (
        {"violence_now": "threatening"},
        (
            "drew his fist back at the teacher, she ducked out of the room",
            "he came at me with the shovel, I ran inside",
            "patient is combative w/ the medics",
            "She raised the skillet over her head at him, he backed off, nobody hit",
            "old man aimed his shotgun at the census worker, then went back in",
            "squared up to the assistant principal, fists up, hallway cleared",
        ),
    ),
    (
        {"violence_now": "verbal"},
        (
            "belligerent w/ front desk over the bill",
            "she is going off on the gate agent, calling her names",
            "man shouting slurs at shoppers",
            "father in law verbally aggressive w/ hospice nurse",
            "customer is raising Cain over an expired coupon",
            "downstairs couple fussing again, he calls her every name in the book",
        ),
    ),
    # nothing of these: idioms, plays, accidents, the past, what is feared, a trait
    (
        {},
        (
            "Caller blew up at himself for failing the bar exam, wants someone to talk to",
            "going crazy with boredom in the hospital bed",
            "he could get mean if he doesn't get his meds, not yet tho",
            "Did not ask if he threatened anyone",
            "boys wrestling for fun in the yard, mom verified",
            "rocking back & forth, flapping, has autism",
            "karate class, kids kicking pads",
            "heard voices downstairs, it was her kids coming home",
            "used to steal from us when he was using, clean 2 yrs",
            "the heat is assaulting her lungs",
            "his dog bit the mail carrier",
            "I could just kill for a smoke, anyhow I need a bed tonight",
            "he fought in Vietnam, can't sleep",
            "worried he'll turn violent, so far just sits",
        ),
    ),
)


@each_row(
    "remark, expected",
    [(remark, expected) for expected, remarks in TABLE for remark in remarks],
)
def test_what_is_said_of_conduct(remark: str, expected: dict[str, str]) -> None:
    """All four facts as the guide has them, and none that the words do not say."""
    assert said(remark) == expected
