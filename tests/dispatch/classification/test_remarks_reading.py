"""Remarks as a whole: the reference's golden cases that name words, traps, and hostile text."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.remarks import (
    languages,
)
from dispatch.classification.remarks.mentioned import set_aside
from dispatch.classification.remarks.near_words import NEAR_WORDS
from dispatch.classification.remarks.rules import RULES, classes, reader, shipped
from dispatch.classification.remarks.said import Words
from dispatch.classification.remarks.speakers import CLASSES
from dispatch.classification.remarks.spelling import Spelling
from dispatch.classification.remarks.tokens import _PIECES, LONGEST, Tokens
from dispatch.classification.remarks.understanding import read_remark, understand
from dispatch.classification.remarks.unread import UNREAD
from dispatch.contracts.fact import KINDS, SCALES

RIGHT_TO_LEFT = "\u202eholding a knife\u202c \u200f\u0627\u0644\u0631\u062c\u0644"


def facts_of(text, *, of_988=False):
    """What a remark says; a list fact as a set."""
    found = {}
    for heard in read_remark(shipped(), text, of_988=of_988).facts:
        known = found.get(heard.name)
        found[heard.name] = heard.value if known is None else {known, heard.value}
    return found


@each_row(
    "words, said, not_said",
    [
        # policy.md section 8, each case that names words
        (
            "Caller feels lonely and wishes she would not wake up, no means in the house",
            {"suicide_ideation": "passive"},
            {"suicide_behavior", "weapon"},
        ),
        (
            "Thinks of overdosing on pills, says she will not do it, agrees to see a team",
            {"suicide_ideation": "method", "consent": "agrees"},
            {"suicide_behavior"},
        ),
        (
            "Says he is going to shoot himself tonight, gun is locked in a safe at his brother's",
            {"suicide_ideation": "intent", "weapon": "present_not_reachable"},
            set(),
        ),
        (
            "Male holding a knife, threatening to kill his mother",
            {
                "weapon": "in_hand",
                "weapon_type": "blade",
                "violence_now": "threatening",
                "threat_to_others": "specific_target",
            },
            {"suicide_ideation"},
        ),
        (
            "Took a bunch of pills, drowsy and hard to wake",
            {"overdose": "suspected", "consciousness": "altered"},
            {"weapon", "crime", "violence_now"},
        ),
        ("schizophrenia, pacing", {"disorganization": "some"}, {"violence_now", "weapon"}),
        ("pacing", {"disorganization": "some"}, {"violence_now", "weapon"}),
        (
            "Male trespassing and yelling at customers, sober",
            {"crime": "quality_of_life", "violence_now": "verbal", "intoxication": "none"},
            {"weapon"},
        ),
        ("Man down on the sidewalk", {"consciousness": "unanswered"}, {"overdose"}),
        (
            "Mother says her 15 y son has superficial cuts on his arm that he made himself",
            {"self_harm_now": "minor", "minor": "true", "third_party": "true"},
            {"suicide_behavior", "weapon"},
        ),
        ("No police please, she says", {"preference": "no_police"}, {"crime"}),
        (
            "Tried to kill himself years ago, no thoughts now",
            {"suicide_behavior": "lifetime"},
            {"weapon"},
        ),
        ("Texter denies any intent, just sad", {}, {"suicide_behavior", "weapon"}),
    ],
)
def test_the_golden_cases_that_name_words(words, said, not_said):
    """What the words say is heard, and what they do not say is not."""
    found = facts_of(words, of_988=words.startswith(("Caller", "Texter", "Thinks", "Says")))

    assert {name: found.get(name) for name in said} == said
    assert not_said & found.keys() == set()


@pytest.mark.parametrize(
    "words",
    [
        "SUPPLEMENTAL REPORT ON A BURGLARY",
        "INDECENT BEHAVIOR IN THE PARK RESTROOM",
        "DRUNK DRIVER WESTBOUND, WEAVING",
        "Doors locked, keys inside, dead battery, this heat is killing me",
        "Left turn onto Crisis Road near the Mental Health Center",
    ],
)
def test_keyword_traps_make_no_call_behavioral(words):
    """A word inside a word, an idiom, a name of a place."""
    assert not understand(shipped(), [Words(field="narrative", text=words)], of_988=False).shows


@pytest.mark.parametrize(
    "words",
    [
        "her husband died last week, she is sobbing on the porch",
        "cant stop crying, has a panic attack",
        "hasnt been seen in days, lives alone",
        "3 weeks postpartum and exhausted",
        "girl crying on the curb outside",
        "hasnt eaten in three days",
        "knows its anxiety, wants somebody to talk to",
    ],
)
def test_grief_mood_and_welfare_take_a_call_up_beside_a_type_that_says_nothing_else(words):
    """No fact says so, and a type about another matter still holds: a crash, a theft."""
    said = understand(shipped(), [Words(field="narrative", text=words)], of_988=False)

    assert (said.shows, said.side_note) == (False, True)


@pytest.mark.parametrize(
    ("words", "side_note"),
    [
        ("asked, not suicidal, wants to talk", True),
        ("thoughts of hurting people at his old job", True),
        ("would rather talk to a peer who has been there", True),
        ("asks for no police", True),
        # "Man down" alone tells of no crisis.
        ("man down on the sidewalk by the shelter", False),
        ("choking on a grape, mom got it out, crying now and pink", False),
    ],
)
def test_what_is_asked_or_wished_in_a_crisis_takes_a_call_up_beside_such_a_type(words, side_note):
    """Nobody is asked about suicide, and nobody wishes for a peer, about a lost wallet."""
    said = understand(shipped(), [Words(field="narrative", text=words)], of_988=False)

    assert (said.shows, said.side_note) == (False, side_note)


def test_a_word_inside_another_word_is_not_that_word():
    assert facts_of("SUPPLEMENTAL GUNTHER BATTERY SKNIFED INSIDE") == {}


def test_each_fact_shows_the_words_that_it_came_from():
    """Start and end are code points of the text as it stands, whatever is left unread before it."""
    text = "Señor, a homeless black man (no shoes) HOLDING A KNIFE by the door"
    [heard] = [h for h in read_remark(shipped(), text, of_988=False).facts if h.name == "weapon"]

    assert text[heard.start : heard.end] == "HOLDING A KNIFE"


def test_words_about_one_event_at_several_times_are_read_in_the_order_of_the_clock():
    """The lines may stand in any order."""
    lines = (
        "[22:09:14] male has a knife in his hand",
        "[22:14:02] officers took the knife",
    )

    there = facts_of("\n".join(lines))
    back = facts_of("\n".join(reversed(lines)))

    assert there["weapon"] == back["weapon"] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "\x00" * 5000,
        "knife\x00in\x07hand \x1b[31m holding a gun",
        RIGHT_TO_LEFT,
        "\ud83d\udd2a\U0001f9e0 " * 2000,
        "a" * 300_000,
        "no " * 100_000,
        "knife " * 100_000,
        "[22:09] " * 50_000,
        "holding a knife to his own throat wants to die " * 4_300,
        "\u0130" * 1000 + " holding a knife",
        "(" * 100_000,
        "baby\n" * 40_000,
        "a sophomore. " * 15_000,
        "bag over his head, costume party. " * 6_000,
        "knife? no. " * 18_000,
        "dx " * 33_000 + "," * 100_000,
        "s" * 300_000,
        "",
        " \n\t ",
    ],
    ids=[
        "null bytes", "control characters", "right to left", "astral", "one word", "denials",
        "weapons", "clocks", "one eventful thought", "growing letters", "brackets",
        "children", "students", "parts that are undone", "questions", "words left out",
        "one plural", "nothing", "blanks",
    ],
)  # fmt: skip
def test_no_text_crashes_the_reader(text):
    found = read_remark(shipped(), text, of_988=False)

    for heard in found.facts:
        assert 0 <= heard.start <= heard.end <= len(text)
        assert SCALES[heard.name].allows(heard.value)


def test_no_number_is_kept_for_having_been_looked_at():
    """A telephone, a house, a social security number, a time of day."""
    read_remark(
        shipped(), "[22:01:10] knifes, 4410 elm, call 5551234567, 20481 or 34yo", of_988=False
    )
    kept = {piece.text for piece in _PIECES[UNREAD]._slots if piece is not None}

    assert {"knifes,", "34yo"} <= kept
    assert not [text for text in kept if sum(map(str.isdigit, text)) > 3]


@pytest.mark.parametrize(
    "words",
    [
        "HAS KNIFE IN HAND. DROPPED IT. HAS KNIFE IN HAND",
        "HE HAS A KNIFE IN HIS HAND. PUT IT DOWN. KNIFE IN HIS HAND AGAIN",
    ],
)
def test_a_weapon_that_is_taken_up_again_is_in_the_hand(words):
    """In the same words as before, a few words further on."""
    assert facts_of(words)["weapon"] == "in_hand"


@each_row("text", ["22:09", "22:09:14", " 22:09 ", "22:09\u200b", "12:3's", "walkup", "WALKIN"])
def test_a_time_or_a_walk_in_alone_says_nothing(text):
    """Whatever looks at the words behind it finds none."""
    assert facts_of(text) == {}


def test_what_was_read_before_changes_nothing():
    """Of several of a trade it is asked what one is, and not whether one was met."""
    fresh = facts_of("pt told dieticians she wants to die")
    facts_of("a beautician")

    assert facts_of("pt told beauticians she wants to die") == fresh


def test_a_remark_may_end_where_who_tells_would_be_named():
    """Cut off behind "seen by": nobody is named, and nothing behind the end is looked for."""
    assert facts_of("he was seen by") == {}
    assert facts_of("male told staff he was seen by") == {"third_party": "true"}


@given(
    st.lists(st.sampled_from(["the", "path,", "[22:09:14]", "\n", "", "w/o", "34YO", "it's"]))
    .map(" ".join)
    .map(lambda text: text * 20)
)
def test_a_fact_shows_its_words_however_much_stands_before_them(before):
    text = f"{before} . HOLDING A KNIFE . {before}"
    [heard] = [h for h in read_remark(shipped(), text, of_988=False).facts if h.name == "weapon"]

    assert text[heard.start : heard.end] == "HOLDING A KNIFE"


@given(st.text(alphabet="".join({*CLASSES, "x", "D", "#"} - {"Z"})), st.booleans())
def test_who_is_only_mentioned_is_set_aside_without_shifting_the_others(letters, hurts):
    """One letter stays one word: who speaks is shown by the places of the letters."""
    assert len(set_aside(letters, hurts=hurts)) == len(letters)


def test_only_the_names_of_languages_are_left_out_of_what_tells_of_a_language():
    """They are looked for among the words left out, and all else among those that are read."""
    beside = [each for each in vars(languages).values() if isinstance(each, frozenset)]

    assert set(languages.CODES) <= UNREAD
    assert not UNREAD & frozenset().union(*beside)


@pytest.mark.parametrize(
    ("text", "words", "word", "place"),
    [
        ("has  a\tknife ", ["has", "a", "knife"], 2, "knife"),
        ("a gun,\n\nknife", ["a", "gun", ",", "\n", "\n", "knife"], 5, "knife"),
        ("he's w/o shoes", ["hes", "w/o", "shoes"], 0, "he's"),
        ("has 9 mm, loaded", ["has", "ar15", ",", "loaded"], 1, "9 mm"),
        ("has a 9 mm.", ["has", "a", "ar15", "."], 2, "9 mm"),
        ("an ar 15, loaded", ["an", "ar15", ",", "loaded"], 1, "ar 15"),
        ("has .22 rifle", ["has", ".22", "rifle"], 1, ".22"),
        ("gone.22 yo male", ["gone", ".", "22", "yo", "male"], 2, "22"),
        ("[22:09:14] male (34YO)", ["[", "22:09:14", "]", "male", "(", "34", "yo", ")"], 6, "YO"),
    ],
)
def test_a_word_keeps_its_place_whatever_stands_around_it(text, words, word, place):
    """Blanks, ends of lines and marks; and a weapon or an age that a blank parts."""
    tokens = Tokens(text)
    start, end = tokens.span(word, word + 1)

    assert tokens.words == words
    assert text[start:end] == place


def test_a_megabyte_is_read_up_to_a_limit_and_says_so():
    """What was not read is no "no": whoever asks learns that there was more."""
    text = ("RP states male pacing in the yard, no weapons seen. " * 20_200)[: 1 << 20]

    found = understand(shipped(), [Words(field="narrative", text=text)], of_988=False)

    assert len(text) > LONGEST
    assert found.cut
    assert {said.heard.name for said in found.facts} >= {"disorganization", "weapon"}


@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text_gives_facts_that_the_scales_know_at_places_in_it(text):
    for heard in read_remark(shipped(), text, of_988=True).facts:
        assert 0 <= heard.start <= heard.end <= len(text)
        assert SCALES[heard.name].allows(heard.value)


@given(st.lists(st.sampled_from(sorted(w for c in classes().values() for w in c)), max_size=25))
def test_any_words_of_the_rules_in_any_order_are_read_the_same_twice(words):
    text = " ".join(words)

    assert read_remark(shipped(), text, of_988=False) == read_remark(shipped(), text, of_988=False)


def test_every_rule_says_facts_and_kinds_that_there_are():
    for rule in RULES:
        for said in (rule.says, rule.denied, rule.past, rule.hypothetical, rule.others):
            assert all(name in SCALES and SCALES[name].allows(value) for name, value in said)
        assert set(rule.kinds) <= set(KINDS)
        assert rule.says or rule.kinds or rule.masks or rule.denied or rule.past or rule.signs


def test_rules_have_names_of_their_own():
    names = [rule.id for rule in RULES]

    assert sorted(names) == sorted(set(names))


def test_no_rule_speaks_of_a_counselors_judgment():
    """``imminent_risk`` is a 988 counselor's own word, never derived (practice 2.2)."""
    assert all("imminent_risk" not in dict(rule.says) for rule in RULES)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("knfie", "knife"),  # two exchanged
        ("suicdal", "suicidal"),  # one missing
        ("macheete", "machete"),  # one more
        ("pistil", "pistol"),  # one other
        ("knife", None),  # right
        ("sitting", None),  # a word of its own
    ],
)
def test_a_misspelt_word_is_the_word_that_was_meant(word, meant):
    spelling = Spelling(["knife", "suicidal", "machete", "pistol", "hitting"], ["knife", "sitting"])

    assert spelling.meant(word) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("wavin", "waving"),  # and not "wakin", one other letter away
        ("walkin", "walking"),
        ("holdin", "holding"),
        ("raisin", None),  # a word of its own
        ("pistin", None),  # no word with a "g"
    ],
)
def test_a_word_without_its_last_g_is_the_word_with_it_before_any_other(word, meant):
    known = ["wakin", "waving", "walked", "walking", "holding", "raising", "pistons"]

    assert Spelling(known, ["raisin"]).meant(word) == meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("male swingin a machete at people", {"weapon": "used", "weapon_type": "blade"}),
        ("he is pointin' a gun at her", {"weapon": "in_hand", "weapon_type": "firearm"}),
        ("she is climbin over the bridge railing", {"suicide_behavior": "in_progress"}),
        ("threatenin to kill himself", {"suicide_ideation": "active"}),
        ("chokin his wife", {"violence_now": "assaulting"}),
        ("bleedin from both wrists, he cut them", {"self_harm_now": "serious"}),
    ],
)
def test_a_remark_is_read_whether_its_last_g_are_there_or_not(text, expected):
    """In the words of who writes as people speak."""
    without, with_g = (
        {each.name: each.value for each in shipped().read(each).facts}
        for each in (text, re.sub(r"in'?(?= )", "ing", text))
    )

    assert {name: without.get(name) for name in expected} == expected
    assert without == with_g


def test_each_listed_word_looks_like_one_that_a_rule_names():
    """One that looks like none is left from a rule that is gone: make the list anew."""
    spelling = reader(near=()).spelling

    assert [word for word in sorted(NEAR_WORDS) if spelling.meant(word) is None] == []


def test_dispatch_marks_are_told_apart():
    assert Tokens("34YO M W/O shoes//[22:09:14] can't, RP'S").words == [
        "34", "yo", "m", "w/o", "shoes", "//", "[", "22:09:14", "]", "cant", ",", "rps",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("poss O.D. He is", ["poss", "od", ".", "he", "is"]),
        ("denies S.I./H.I. now", ["denies", "si", "/", "hi", ".", "now"]),
        ("no s.i. or h.i.", ["no", "si", "or", "hi", "."]),
        ("S.I. w/ plan", ["si", "w", "plan"]),
        ("at 10 p.m. he", ["at", "10", "pm", ".", "he"]),
        ("poss o/d, pt u/r, s/p fall", ["poss", "o/d", ",", "pt", "u/r", ",", "s/p", "fall"]),
        ("drunk.He fell", ["drunk", ".", "he", "fell"]),
    ],
)
def test_an_abbreviation_with_dots_or_a_slash_is_one_word(text, words):
    """Its last dot may end a sentence and stays, so that no denial runs on, unless it goes on."""
    assert Tokens(text).words == words


def test_a_word_of_initials_is_found_in_the_text():
    text = "Pt O.D.'d, denies S.I./H.I. and C.P. now"
    tokens = Tokens(text)

    shown = [text[slice(*tokens.span(at, at + 1))] for at in range(len(tokens.words))]

    assert [each for each in shown if "." in each.strip(".")] == ["O.D", "S.I", "H.I", "C.P"]


def test_letters_of_any_case_are_read_alike():
    text = "male holding a knife, wants to die"

    assert facts_of(text.upper()) == facts_of(string.capwords(text)) == facts_of(text)
