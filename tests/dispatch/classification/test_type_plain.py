"""Plain matters that can hardly be about a person in a crisis, and those beside that can."""

from rows import each_row

from dispatch.classification.type_reading import read_type


@each_row(
    "label",
    [
        "T STOP",
        "MV STOP",
        "CAR STOP",
        "VIN CHECK",
        "CRASH - UNK INJ",
        "VEH ACC W/INJURY",
        "HIT & RUN - INJ",
        "HIT/SKIP",
        "B & E",
        "BREAK AND ENTER IN PROGRESS",
        "CAR LOCKOUT",
        "UNLOCK DOOR",
        "JUMP START",
        "LIFT ASSIST",
        "LIFT ASSIST - NO INJURY",
        "FIRE",
        "SMOKE ODOR",
        "OPEN BURNING",
        "NATURAL GAS ODOR",
        "GAS LEAK OUTSIDE",
        "HAZMAT",
        "ELEVATOR STUCK",
        "FLOODED BASEMENT",
        "ALLERGIC RXN",
        "STOMACH PAIN",
        "MEDICAL - BACK PAIN",
        "CHILDBIRTH",
        "INTERFACILITY TRANSFER",
        "CIVIL PAPERS",
        "SERVE RESTRAINING ORDER",
        "INJUNCTION SVC",
        "EVICTION",
        "LANDLORD / TENANT",
        "BAIL CHECK",
        "BY-LAW",
        "SCHOOL CK",
        "FINGERPRINT REQ",
        "INMATE MOVE",
        "STAFF MEETING",
        "WRONG NUMBER",
        "NEEDLES FOUND",
        "SNAKE IN YARD",
        "RECKLESS DRVR",
        "DESTR PROP",
        "STRUCT FIRE",
        "SNOWMOBILE COMPL",
        "FARE EVASION",
        "CO ALARM",
        "RTC - INJURIES",
        "LOST WALLET",
        "KEY PICKUP",
        "INSECT STING",
        "UNDERAGE DRINKING",
    ],
)
def test_a_plain_matter_is_set_aside(label):
    found = read_type(label)

    assert (found.behavioral, found.settled) == ("no", True)


@each_row(
    "label",
    [
        "FALL",
        "SEIZURE",
        "LOUD STEREO",
        "PANIC ALARM",
        "ALARM (DURESS)",
        "RISK PROTECTION ORDER",
        "PROTECTIVE ORDER VIOLATION",
        "PERSON STOP",
        "FLAG DOWN",
        "DOG BITE",
        "FAMILY CONFLICT",
        "AGGRESSIVE PATIENT",
        "MENACING",
        "SILVER ALERT",
        "DROPPED CALL",
        "ASSIST AMBULANCE",
        "CHILD LOCKED IN CAR",
        "JUVENILE FIRESETTER",
        "PEDESTRIAN STRUCK, TRAFFIC",
        "WRIST LACERATION",
        "EVICTION - THREATS",
    ],
)
def test_what_often_is_and_often_is_not_is_looked_at(label):
    assert read_type(label).behavioral == "unknown"


@each_row("complaint", ["BURNS", "ABDOMINAL PAIN", "LIFT ASSIST", "ALLERGIC RXN"])
@each_row("crisis", ["SUICIDE ATTEMPT", "OD", "PSYCH"])
def test_a_complaint_of_the_body_says_nothing_against_a_crisis(crisis, complaint):
    found = read_type(f"{crisis} - {complaint}")

    assert (found.behavioral, found.settled) == ("yes", True)
