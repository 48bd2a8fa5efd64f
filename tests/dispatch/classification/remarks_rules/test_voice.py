"""Who speaks in a remark: somebody about the person, the person, or nobody that the words tell."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def speaks(remark: str, *, of_988: bool = False) -> str | None:
    """The value of `third_party` that the remark gives."""
    found = read_remark(shipped(), remark, of_988=of_988).facts
    return next((each.value for each in found if each.name == "third_party"), None)


@each_row(
    "remark",
    [
        # a caller by the usual short words, and a person
        "RP STS MALE YELLING AT CARS IN FRONT OF THE BAKERY",
        "RP HEARS FEMALE SCREAMING IN THE UPSTAIRS APT",
        "COMP SAYS NEIGHBOR IS DRUNK AND PLAYING MUSIC AT 2 AM",
        "CALLER CONCERNED FOR SISTER, NOT ANSWERING TEXTS SINCE FRIDAY",
        "RP'S HUSBAND IS THROWING FURNITURE, SHE AND THE KIDS ARE IN THE BASEMENT",
        "RPS SON 22 IS OFF HIS MEDS AND PACING",
        "MALE LAYING IN THE BUS LANE, RP DID NOT STOP",
        "caller reports a woman asleep in the stairwell",
        "Caller says his brother is talking about ending it",
        "FEMALE WALKING IN THE ROAD, RP ALMOST HIT HER",
        "CLLR SAYS A MAN IS LOOKING INTO CAR WINDOWS",
        "RP UNK IF SUBJ IS BREATHING",
        # a relative or housemate, with or without a word of calling
        "MOM CALLING, SON 16 CUT HIS ARM",
        # who was stolen from speaks of whoever did it
        "RP'S BIKE STOLEN FROM THE PORCH OVERNIGHT",
        "HUSBAND FELL IN THE SHOWER, CANT GET UP, WIFE ON LINE",
        "DAUGHTER STS MOTHER IS CONFUSED AND WONT EAT",
        "BROTHER TOOK A BUNCH OF PILLS, HE IS SLEEPY",
        "SON 24 BROKE THE TV AND IS YELLING",
        "GRANDMA IS SEEING PEOPLE IN THE YARD AGAIN",
        "70F SHORT OF BREATH, DAUGHTER WITH HER",
        "my son is 19 and he is smashing up his room",
        "my neighbor keeps screaming at nobody in her yard",
        "my wife took too many of her pills please hurry",
        "ROOMMATE STS SHE LOCKED HERSELF IN THE BATHROOM WITH A RAZOR",
        "33M PASSED OUT ON COUCH, GF SAYS HE USED FENTANYL",
        # an onlooker, staff or a crew that reports
        "SECURITY STS MALE REFUSING TO LEAVE THE LOBBY",
        "MAN DOWN ON THE SIDEWALK, PASSERBY CALLING",
        "JOGGER ADVISES FEMALE CRYING UNDER THE BRIDGE",
        "HOTEL CLERK SAYS GUEST IN 204 IS BREAKING THINGS",
        "SCHOOL NURSE: 13F SCRATCHED HER ARMS WITH A PIN",
        "ER NURSE RPTG PT WALKED OUT, WAS SUICIDAL",
        "TEACHER ON LINE, STUDENT SAID HE WANTS TO DIE",
        "TRUCKER RPTS MALE WALKING ON THE INTERSTATE",
        "CROSSING GUARD ADV MALE SLEEPING IN THE BUSHES",
        "MALE FOUND BY CLEANING CREW, NOT RESPONDING",
        "GROUP HOME STAFF REQ TRANSPORT FOR 15M, THREW A CHAIR",
        "BUS DRIVER REPORTS PASSENGER YELLING AND SPITTING",
        "MALE ON THE ROOF OF THE GARAGE, MAINTENANCE MAN CALLING",
        "MEDIC REQ PD, PT SWINGING AT CREW",
        "THERAPIST CALLING ABOUT CLIENT WHO LEFT A GOODBYE VOICEMAIL",
        "LANDLORD WANTS CHECK ON TENANT 71, NOT SEEN IN A WEEK",
        "SUBJ THREW A BOTTLE AT CUSTOMERS, OWNER CALLING",
        "LIFEGUARD STS MALE DRUNK ON THE BEACH, CANT WALK",
        "FEM SLUMPED IN CAR AT PUMP 3, ATTENDANT CALLING",
        "MALE YELLING IN STREET PER ANON CALLER",
        "WOMAN CRYING ON THE PLATFORM, CALL CAME IN FROM STATION",
        # in the first person, and about another
        "we have a man in our lobby who wont leave",
        "i can hear a man yelling in the apartment above me",
        "theres a lady in my driveway talking to my car",
        "some guy is hitting my fence with a stick",
        "i think my neighbor is dead, he is in his chair and hasnt moved",
        "our client told us she has a gun in her purse",
        # in Spanish
        "MI HERMANO DICE QUE SE QUIERE MATAR",
        "mi mama no despierta",
        "LA VECINA REPORTA UN HOMBRE GRITANDO",
        "HOMBRE CON CUCHILLO EN LA CALLE, ESPOSA LLAMANDO",
    ],
)
def test_somebody_else_speaks_of_the_person(remark: str) -> None:
    """A reporter who is not the person stands in the words."""
    assert speaks(remark) == "true"


@each_row(
    "remark",
    [
        # a caller who is the person
        "CALLER STS SHE WANTS TO DIE",
        "RP SAYS HE TOOK 30 PILLS",
        "CALLER IS SUICIDAL, SITTING IN HIS CAR",
        "RP FEELS LIKE HURTING HIMSELF",
        "RP 40M HAVING CHEST PAIN",
        "FEMALE CALLER CRYING, SAYS SHE CANT DO THIS ANYMORE",
        "CALLER 52 DRINKING TONIGHT, WANTS TO TALK",
        "RP ADMITS TO USING METH TODAY",
        "RP HAVING A PANIC ATTACK",
        "44F CALLING FOR HERSELF, DIZZY",
        "MALE CALLING FOR HELP FOR HIMSELF, OUT OF INSULIN",
        "caller's wife died last month and he has not slept",
        # in the first person
        "i want to die",
        "im so tired i cant do this anymore",
        "i took all my pills",
        "im a 34 yo male and i have chest pain",
        "i need someone to talk to im depressed",
    ],
)
def test_the_person_speaks(remark: str) -> None:
    """The caller and the person are one."""
    assert speaks(remark) == "false"


@each_row(
    "remark",
    [
        # a person who is only described
        "MALE YELLING AT CARS",
        "FEMALE ON THE LEDGE OF THE PARKING GARAGE",
        "22M UNRESPONSIVE, BREATHING",
        "TWO FEMALES FIGHTING IN THE LOT",
        "SUBJ SLEEPING ON A BENCH, REFUSING TO LEAVE",
        "MALE STS HE HAS A GUN",
        "ELDERLY FEMALE WANDERING IN TRAFFIC",
        # a thing, an alarm, something that was taken
        "RP WANTS TO REPORT LOST WALLET",
        "RP SMELLS GAS IN THE HALLWAY",
        "TREE DOWN BLOCKING BOTH LANES, RP ADV CITY",
        "BURGLARY ALARM, OWNER RESPONDING",
        "RP HIT A DEER, NO INJURIES",
        "RP LOCKED OUT OF CAR, NO KIDS INSIDE",
        "i lost my keys at the park",
        "RP REQ INFO ON HOW TO GET A COPY OF A REPORT",
        "SMOKE ALARM, NO FIRE, MAINTENANCE ENRT",
        # nobody meant to call
        "WRONG NUMBER, CALLER APOLOGIZED",
        "POCKET DIAL, CALLER AT WORK, ALL OK, SPOKE TO HER ON PHONE",
        "911 CALLED BY ACCIDENT, MOM SAYS TODDLER HAD THE PHONE",
        "CHILD PLAYING WITH PHONE, MOM APOLOGIZED",
        "",
        # a crew that is there has no reporter
        "PD ON SCENE ADV MALE IS ARMED WITH A KNIFE",
    ],
)
def test_who_speaks_is_left_out_where_the_words_do_not_tell(remark: str) -> None:
    """A bare description, a thing, a misdial."""
    assert speaks(remark) is None


@each_row(
    "remark, expected",
    [
        # the one who contacts the line speaks of themselves
        ("Caller feels hopeless since the layoff. No plan.", "false"),
        ("i dont know what to do anymore", "false"),
        ("Man, 50, lonely, thinks about not waking up. Wants a referral.", "false"),
        ("my mom doesnt get it and i cant tell her", "false"),
        ("Caller complained about his boss and his sister, then calmed.", "false"),
        ("Caller's mother died in the spring. She cries every night.", "false"),
        # or of another
        ("Mother calling about her son, 15, who wrote a note.", "true"),
        ("Caller's brother has a gun and is drunk.", "true"),
        ("Caller is worried about her roommate, who stopped eating.", "true"),
        ("my friend says he is going to jump", "true"),
        ("Third party: coworker posted a goodbye.", "true"),
        # or nobody meant to
        ("Wrong number. No concerns.", None),
    ],
)
def test_contacts_of_the_line_are_the_persons_own_unless_another_is_named(
    remark: str, expected: str | None
) -> None:
    """A counselor's note with no other voice is the person's own."""
    assert speaks(remark, of_988=True) == expected


@each_row(
    "remark, expected",
    [
        # caller is the person, others around
        ("RP STATES SHE HAD A FIGHT W/ HER BOYFRIEND AND WANTS TO KILL HERSELF", "false"),
        (
            "CALLER SAYS HIS WIFE LEFT HIM AND HE HAS NOTHING TO LIVE FOR, SITTING IN GARAGE",
            "false",
        ),
        ("CALLER IS 29 YR OLD FEMALE, CUT HER WRISTS, CRYING", "false"),
        ("MALE CALLER SAYS HE IS HEARING VOICES TELLING HIM TO HURT HIS ROOMMATE", "false"),
        ("COMP STATES HE IS OUT OF HIS MEDS AND FEELS LIKE HE IS GOING TO HURT SOMEBODY", "false"),
        ("RP INTOXICATED, WANTS A RIDE TO DETOX, POLITE", "false"),
        ("CALLER SAYS PEOPLE ARE FOLLOWING HER AND POISONING HER FOOD", "false"),
        ("RP SAYS HE IS GOING TO JUMP, ON TOP LEVEL OF GARAGE BY HIS TRUCK", "false"),
        ("FEMALE ON LINE CRYING, SAYS SHE SWALLOWED A BOTTLE OF TYLENOL", "false"),
        ("19F CALLED IN, CUTTING HER LEGS, ROOMMATES AT CLASS", "false"),
        ("CLR WANTS TO TALK TO A COUNSELOR, BROTHER DIED LAST WEEK, NOT SUICIDAL", "false"),
        ("RP HAS GUN TO HIS HEAD, WILL NOT GIVE NAME", "false"),
        ("RP FELL AND CANT GET UP, HIP PAIN, ALONE", "false"),
        ("CALLER HAVING TROUBLE BREATHING, HX ASTHMA, SON IS EN ROUTE", "false"),
        # caller and another
        ("RP STATES HER BOYFRIEND SAID HE WANTS TO KILL HIMSELF", "true"),
        ("RP SAYS HER SISTER TOOK A BOTTLE OF TYLENOL 20 MIN AGO", "true"),
        ("CALLER FOUND HIS ROOMMATE ON THE FLOOR, NOT BREATHING, NEEDLE BESIDE HIM", "true"),
        ("RP AT GAS STATION, MAN WITH KNIFE TALKING TO HIMSELF BY THE PUMPS", "true"),
        ("CALLER SEES TWO MALES FIGHTING ACROSS THE STREET", "true"),
        ("RP CONCERNED FOR HIS DAUGHTER, SENT TEXT SAYING GOODBYE", "true"),
        ("NEIGHBOR YELLING AND BREAKING GLASS PER RP", "true"),
        ("RP IS MANAGER OF MOTEL, GUEST IN 12 WONT LEAVE AND IS TALKING TO THE WALL", "true"),
        ("CALLER WORKS AT THE LIBRARY, PATRON PASSED OUT IN RESTROOM", "true"),
        ("RP DOES NOT KNOW HIM, HE IS LYING IN THE GRASS AND NOT MOVING", "true"),
        ("RPS COUSIN HAS BEEN UP FOR 4 DAYS, THINKS THE TV IS TALKING TO HIM", "true"),
        ("RP SAYS SHE IS A NEIGHBOR, HEARD A MAN SCREAM HE WOULD SHOOT", "true"),
        ("EX HUSBAND IS OUTSIDE W/ A BAT, RP LOCKED IN BATHROOM", "true"),
        ("RP DROVE PAST A FEMALE ON THE WRONG SIDE OF THE RAIL", "true"),
        ("CALLER HIT BY HER BOYFRIEND, HE LEFT ON FOOT", "true"),
        # nobody named as caller
        ("MALE ON THE BRIDGE, LOOKING DOWN, CRYING", None),
        ("UNK FEMALE SCREAMING IN ALLEY", None),
        ("34 YO MALE, CHEST PAIN, SWEATING", None),
        ("SUBJ W/ MACHETE WALKING NB ON MAIN", None),
        ("OFFICER OUT W/ MALE ASLEEP ON BENCH, OK, MOVED ALONG", None),
        ("DEPUTY WITH FEMALE AT REST AREA, CONFUSED, THINKS IT IS 1980", None),
        ("UNIT 12 ON SCENE, MALE SITTING ON ROOF, SPEAKING WITH HIM", None),
        ("POWER LINE DOWN ACROSS THE ROAD, SPARKING", None),
        ("FIRE ALARM AT THE HIGH SCHOOL, KEYHOLDER EN ROUTE", None),
        ("TWO VEH CRASH, NO INJURIES, BLOCKING LEFT LANE", None),
        # staff, strangers
        ("NURSE AT PINE RIDGE STATES RESIDENT HIT ANOTHER RESIDENT WITH A CANE", "true"),
        ("BUS DRIVER REQ PD FOR PASSENGER WHO WILL NOT GET OFF", "true"),
        ("GROCERY STORE MANAGER HAS FEMALE EATING FOOD OFF SHELVES", "true"),
        ("HOTEL FRONT DESK ADV GUEST THREW A LAMP", "true"),
        ("STUDENT TOLD COUNSELOR HE HAS A PLAN TO HANG HIMSELF", "true"),
        ("MALE UNCONSCIOUS IN RESTROOM, EMPLOYEE CANT WAKE HIM", "true"),
        ("PASSERBY SAW A WOMAN CLIMB OVER THE FENCE AT THE TRACKS", "true"),
        ("DOCTORS OFFICE WANTS CHECK ON PT WHO MISSED APPT AND SOUNDED DOWN", "true"),
        ("GROUP HOME: CLIENT 17 BROKE A WINDOW AND RAN", "true"),
        ("JANITOR FOUND MALE HANGING IN STAIRWELL", "true"),
        ("CASEWORKER CALLING, CLIENT SAID SHE WONT BE HERE TOMORROW", "true"),
        ("PHARMACIST REPORTS CUSTOMER SAYING HE WILL COME BACK WITH A GUN", "true"),
        ("TRUCK DRIVER ADVISES MAN WALKING IN THE FAST LANE", "true"),
        (
            "SECURITY ESCORTED HIM OUT AND HE CAME BACK WITH A PIPE, SECURITY WANTS HIM TRESPASSED",
            "true",
        ),
        ("LIBRARY SAYS MAN IN READING ROOM IS SHOUTING AT THE BOOKS", "true"),
        # kin without caller
        ("WIFE 68 NOT MAKING SENSE, FACE DROOPING", "true"),
        ("MY BROTHER HAS A GUN AND IS CRYING", "true"),
        ("SON WONT COME OUT OF HIS ROOM, SAYS HE WANTS TO DIE", "true"),
        ("GRANDPA WANDERED OFF AGAIN, 84, BLUE PAJAMAS", "true"),
        ("FEMALE STATES HUSBAND POINTED A GUN AT HER", "true"),
        ("DAUGHTER OF PATIENT CALLING, 80F CONFUSED SINCE THIS MORNING", "true"),
        # typed to 911
        ("im in the closet he is breaking everything please hurry", "true"),
        ("my roommate took something and wont wake up", "true"),
        ("i took too many pills im scared", "false"),
        ("i cant breathe my chest hurts", "false"),
        ("there is a man outside my door with a knife", "true"),
        ("i want to die", "false"),
        ("mi esposo esta muy mal dice que se va a matar", "true"),
    ],
)
def test_the_words_of_a_call_name_who_speaks(remark: str, expected: str | None) -> None:
    """A caller who feels, takes or hurts is the person; who sees, finds or reports is not."""
    assert speaks(remark) == expected


@each_row(
    "remark, expected",
    [
        (
            "Caller says she lost her job and is thinking about suicide. Husband is supportive.",
            "false",
        ),
        ("Caller says her son posted a goodbye on social media an hour ago.", "true"),
        (
            "Caller reports that his friend is standing on the overpass and will not answer him.",
            "true",
        ),
        (
            "Caller, 45, reports arguing with his ex over custody. Thoughts of suicide, no plan.",
            "false",
        ),
        ("Caller worried about coworker who gave away his tools.", "true"),
        ("Teacher calling about a student who wrote a poem about dying.", "true"),
        ("Father reports that his daughter, 16, cut her arms.", "true"),
        ("Chatter says roommate found her crying. Denies SI.", "false"),
        ("i dont want to be here anymore", "false"),
        ("my sister just told me she took all her meds what do i do", "true"),
        ("he says hes gonna do it tonight hes my best friend and he wont pick up", "true"),
        ("im 16 and my parents dont know i cut", "false"),
        ("Help seeker described panic attacks at work. No SI.", "false"),
        ("Visitor wants help for her husband, who drinks and says he wants to die.", "true"),
        (
            "she says she wants to be with dad. shes on the bathroom floor and i cant get in",
            "true",
        ),
        (
            "Texter asked for resources for his brother in another state who has stopped eating.",
            "true",
        ),
        ("Woman, 52, grieving her mother. Cannot sleep. Would like a group.", "false"),
        ("Caller's boss yelled at him and he walked out. Feels worthless.", "false"),
    ],
)
def test_a_contact_of_the_line_tells_of_another_only_where_the_first_words_do(
    remark: str, expected: str
) -> None:
    """Kin who are only a part of what is told make nobody else the person."""
    assert speaks(remark, of_988=True) == expected
