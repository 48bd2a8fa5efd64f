"""Whether a remark gives the person as under eighteen, as older, or not at all."""

import pytest

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def minor(remark: str) -> str | None:
    """The value of `minor` that the remark gives."""
    found = read_remark(shipped(), remark, of_988=False).facts
    return next((each.value for each in found if each.name == "minor"), None)


@pytest.mark.parametrize(
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
        "TODDLER ATE A PILL",
        "menor de edad con cuchillo",
    ],
)
def test_under_eighteen(remark: str) -> None:
    """By an age, a grade or a word for a child."""
    assert minor(remark) == "true"


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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
