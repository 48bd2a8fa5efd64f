"""Broken off and taken up again; used and on the ground; a weapon back in the hand or misheard."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def said(remark: str) -> dict[str, str]:
    """The facts of a remark by name."""
    return {f.name: f.value for f in read_remark(shipped(), remark, of_988=False).facts}


@each_row(
    "remark",
    [
        "male climbed back over the railing to the outside again",
        "she had climbed back in but is out there again",
        "pulled off the rail by a jogger, broke loose and is climbing it again",
        "got down from the roof and has gone back up there saying he will jump",
        "he is back on the tracks after the conductor walked him off",
        "took the noose off but put it back on",
        "noose was off, she has slipped it back over her head",
    ],
)
def test_an_attempt_that_is_taken_up_again_is_in_progress(remark):
    found = said(remark)
    assert (found["suicide_behavior"], found["means_access"]) == ("in_progress", "immediate")


@each_row(
    "remark",
    [
        "climbed back over the railing and is on the sidewalk",
        "he was on the ledge, stepped back over the railing to our side",
        "I climbed back over. I'm on the sidewalk part now",
    ],
)
def test_who_came_back_is_no_longer_at_it(remark):
    assert said(remark).get("suicide_behavior") in ("recent", None)


def test_who_goes_out_on_a_balcony_is_awake():
    """Behind the place that it names, "back out" is no loss of consciousness."""
    assert "consciousness" not in said("he went back out on the balcony for his cigarettes")


@each_row(
    "remark",
    [
        "son snorted something and is on the floor",
        "she vaped something and is on the ground",
        "friend smoked something, now hes on the bathroom floor",
    ],
)
def test_who_is_on_the_ground_after_a_drug_may_have_overdosed(remark):
    found = said(remark)
    assert (found["overdose"], found["consciousness"]) == ("suspected", "unanswered")


@each_row(
    "remark",
    [
        "smoked something with friends and is on the porch talking",
        "she is on the second floor, took something from the store",
        "he is sitting on the lawn, drank a beer",
    ],
)
def test_a_drug_and_a_place_are_no_overdose(remark):
    assert said(remark).get("overdose") is None


@each_row(
    "remark, kind",
    [
        ("he dropped the knife, then went and got it again", "blade"),
        ("knife was taken from her and she grabbed a second one from the sink", "blade"),
        ("he has armed himself again, with a shovel this time", "blunt"),
        # as a machine wrote it down
        ("his buddy has a gone in his hand like a pistol", "firearm"),
        ("she has a night to her throat", "blade"),
        ("he is hole ding the shotgun on the bed", "firearm"),
    ],
)
def test_a_weapon_taken_again_or_misheard_is_in_the_hand(remark, kind):
    found = said(remark)
    assert (found["weapon"], found["weapon_type"]) == ("in_hand", kind)


@each_row(
    "remark, expected",
    [
        ("gave up the knife but has a second one", "accessible"),
        ("he came home at night, in his hands a bag", None),
        ("he has gone to the store", None),
        ('TENANT RUNS A "RAGE ROOM" BUSINESS W/ BATS, CODE ENF', None),
    ],
)
def test_no_other_weapon_is_in_the_hand(remark, expected):
    assert said(remark).get("weapon") == expected


@each_row(
    "remark, fact, expected",
    [
        ("PT SLUMPED, PINPOINT PUPILS, RR 4", "overdose", "suspected"),
        ("theyre all in my stomach now, too late", "overdose", "suspected"),
        ("HANGED, STILL WARM, NO PULSE", "suicide_behavior", "in_progress"),
        ("SHE HAS A NOOSE MADE AND IS ON THE STEPSTOOL", "suicide_behavior", "in_progress"),
        # and what is like it
        ("eyes pinpoint, alert and talking", "overdose", None),
        ("its all in my head and my stomach hurts", "overdose", None),
        ("hanged man tarot card on the door", "suicide_behavior", None),
        ("the noose was made for the play, on the stage", "suicide_behavior", None),
    ],
)
def test_short_words_of_danger(remark, fact, expected):
    assert said(remark).get(fact) == expected
