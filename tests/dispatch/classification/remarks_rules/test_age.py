"""Whether a remark gives the person as under eighteen, as older, or not at all."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def minor(remark: str) -> str | None:
    """The value of `minor` that the remark gives."""
    found = read_remark(shipped(), remark, of_988=False).facts
    return next((each.value for each in found if each.name == "minor"), None)


@each_row(
    "remark",
    [
        # an age in any of the usual forms
        "14YOM THREATENING TO JUMP",
        "14 YOF CUTTING",
        "13F LOCKED IN BATHROOM",
        "15 yr old male yelling",
        "16-year-old girl on the roof",
        "SON, 12, THREW A CHAIR",
        "DAUGHTER 17 TOOK PILLS",
        "M/16 FIGHTING",
        "her son is 9 years old and biting himself",
        "im 15 and i want to die",
        "shes 13 and wont answer",
        "sixteen year old female passed out",
        "age 11, hearing voices",
        "MI HIJA DE 14 AÑOS SE CORTO",
        "nino de 8 anos solo en la calle",
        # a grade or a word
        "8TH GRADER WITH A KNIFE",
        "STUDENT IN 7TH GRADE SAYS SHE WANTS TO DIE",
        "fifth grader hitting the teacher",
        "JUVENILE MALE YELLING AT CARS",
        "JUVENILES THROWING ROCKS",
        "GROUP OF TEENAGERS FIGHTING",
        "TEEN GIRL PASSED OUT",
        "LITTLE BOY ALONE BY THE ROAD",
        # the last word of a remark is not before its second
        "a child wants to die, mother in custody",
        "TODDLER ATE A PILL",
        "menor de edad con cuchillo",
    ],
)
def test_under_eighteen(remark: str) -> None:
    """By an age, a grade or a word for a child."""
    assert minor(remark) == "true"


@each_row(
    "remark",
    [
        # an age in any of the usual forms
        "34 YOM YELLING",
        "52F CHEST PAIN",
        "male, 41, on the ledge",
        "M/67 CONFUSED",
        "MALE IN HIS 20S",
        "female 30s crying",
        "woman in her sixties",
        "MALE ABT 45 ASLEEP",
        "maybe 50 year old man",
        "brother is 29 and drunk",
        "SON 18 BREAKING THINGS",
        "HUSBAND, 71, FELL",
        "forty-two year old female",
        "Forty, male. Lonely since the move.",
        "her father, now 77, wont eat",
        "Neighbor must be 80, wandering.",
        "im 19 and scared",
        "MUJER DE 35 ANOS",
        "FEM 50ISH TALKING TO HERSELF",
        # a word for an older or a grown person
        "ELDERLY MALE LOST",
        "OLDER FEMALE FELL",
        "OLD MAN SHOUTING AT THE POST OFFICE",
        "old lady keeps ringing my bell",
        "SENIOR CITIZEN MALE CONFUSED",
        "TWO ADULT MALES FIGHTING",
        "BOTH ARE ADULTS",
        "senora anciana perdida",
    ],
)
def test_eighteen_or_more(remark: str) -> None:
    """By an age, a decade or a word for an older or grown person."""
    assert minor(remark) == "false"


@each_row(
    "remark",
    [
        # nothing on it
        "MALE YELLING AT CARS",
        "SON IS DRUNK",
        "YOUNG MAN ON THE BRIDGE",
        "COLLEGE STUDENT CRYING",
        # numbers that are no ages
        "TOOK 15 TYLENOL 20 MIN AGO",
        "MALE FOR 2 HRS ON THE BENCH, 3 CARS STOPPED",
        "APT 14, FEMALE CRYING",
        "divorced 12 years ago",
        "sober 3 years",
        "UNIT 16 ON SCENE WITH MALE",
        "34 MAIN ST, MALE DOWN",
        "10 weeks pregnant",
        # somebody else's child or age
        "HER KIDS ARE WITH A FRIEND",
        "MOM DRUNK, 12 YO SON CALLING",
        "FEMALE DRIVING DRUNK, HAS A 3 YO IN THE CAR",
        "crying since her baby boy died",
        # a word within another name
        "CHILD CARE CENTER ALARM",
        "ADULT PROTECTIVE SERVICES CALLING ABOUT A CLIENT",
        "SENIOR LIVING FACILITY, FEMALE FELL",
        "OLD HOUSE, WATER LEAK",
    ],
)
def test_age_is_left_out_where_nothing_gives_it(remark: str) -> None:
    """No word on it, a number of something else, somebody else's age."""
    assert minor(remark) is None


@each_row(
    "remark, expected",
    [
        # a guess or an age in a clause by itself
        ("LADY ASLEEP ON THE BUS. ABOUT 70.", "false"),
        ("MAN IN BLUE COAT, 40 TO 50, LIMPING", "false"),
        ("he wont get up. 35 or so", "false"),
        ("TAGGER ON THE WALL, ABT 14, RAN", "true"),
        # what is counted is no age
        ("she drank about 12 beers", None),
        ("he swallowed approximately 30 tablets", None),
        ("caller is 20 weeks pregnant", None),
        ("three-year anniversary of his attempt", None),
        ("SUBJ BLOCKING THE DOOR, 20+ RIDERS WAITING", None),
        # relatives by their short words
        ("DTR 15 CUT HER ARM", "true"),
        ("GPA 82 WANDERED OFF", "false"),
        # the age of whoever reports
        ("RP 20 YO NIECE, UNCLE NOT BREATHING", None),
        ("RP F 66 HEARS A MAN YELLING", None),
        # several children who act
        ("CLERK SAYS 3 KIDS THROWING ROCKS AT CARS", "true"),
        ("2 HS BOYS SHOVING IN THE LOT", "true"),
        ("WOMAN WITH 2 KIDS CRYING IN A CAR", None),
        # a thing or somebody else
        ("OLDER VAN PARKED SINCE MORNING", None),
        ("caller hit his teenager and is ashamed", None),
        ("baby 8 months burned her hand", "true"),
        ("SRA MAYOR PERDIDA EN LA PARADA", "false"),
    ],
)
def test_what_stands_around_a_number_or_a_word_tells_whose_age_it_is(remark, expected):
    """A counted thing, a reporter's age and a child who is only there are none."""
    found = read_remark(shipped(), remark, of_988=False).facts
    assert next((each.value for each in found if each.name == "minor"), None) == expected


@each_row(
    "remark, expected",
    [
        # the age of whoever speaks for another
        ("he took a whole bottle and he wont wake up. im his sister im 13", None),
        ("Caller, 72, says her grandson is not breathing", None),
        ("rp f 66 says man she rents to is on the roof", None),
        ("im 13 and i took a whole bottle", "true"),
        ("Caller, 72, says she wants to die", "false"),
        # another time
        ("she had them as a teenager", None),
        ("like this since she was 9 yrs old", None),
        ("had a baby three weeks ago, cannot sleep", None),
        # a child who calls about its parents
        ("A child called and said mommy and daddy are fighting", None),
        ("A child called and said she wants to die", "true"),
        # in words, for both, behind a diagnosis
        ("my grandson is five and he fell", "true"),
        ("student hit another student, both 11.", "true"),
        ("HUSB W/ ALZHEIMERS 74 TOOK THE DOG OUT", "false"),
        ("son w/ 20 pills", None),
        ("Check on my elderly neighbor.", "false"),
        ("six or seven boys are beating on one another", "true"),
        # whoever was struck is not the person
        ("31M STABBED IN ARM BY COUSIN", None),
        ("45YO MALE SHOT MULTIPLE TIMES", None),
        ("19M SHOT IN THE CHEST BY HIMSELF", "false"),
        ("24M STABBED HIS BROTHER IN THE ARM", "false"),
        # taken back, brought back, said to another
        ("kids fighting no wait adults fighting in the lot", "false"),
        ("RP says ex late returning infant", None),
        ("voice tells him i will end you old man", None),
        ("22 nanny here. bad thoughts", "false"),
    ],
)
def test_whose_age_and_when(remark, expected):
    assert minor(remark) == expected
