"""Words that mean the same say the same: each put into one sentence.

A line of ``frames.txt`` is a fact with its value, a sentence with ``{x}`` in it, and the words that
may stand there, their blanks written as ``_``. Words were gathered from the hyponyms of WordNet 3.0
(Princeton University) and by hand; those that have another everyday meaning were left out.
"""

from pathlib import Path

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

FRAMES = [
    line.split(" | ")
    for line in (Path(__file__).resolve().parent / "frames.txt").read_text().splitlines()
]


def said(fact, text):
    """What a remark says of a fact, or nothing."""
    return {e.value for e in read_remark(shipped(), text, of_988=False).facts if e.name == fact}


@each_row("fact, frame, words", FRAMES)
def test_every_word_of_a_kind_says_the_same_in_a_sentence(fact, frame, words):
    """Whatever the word, the value is that of the line."""
    name, value = fact.split("=")
    texts = [frame.replace("{x}", word.replace("_", " ")) for word in words.split()]
    assert [text for text in texts if said(name, text) != {value}] == []


@each_row(
    "form, word",
    [
        ("tlkng", "talking"),
        ("holdn", "holding"),
        ("hisself", "himself"),
        ("unresp", "unresponsive"),
        ("stbd", "stabbed"),
        ("shotgn", "shotgun"),
        ("swang", "swung"),
    ],
)
def test_a_word_that_is_written_otherwise_is_the_word(form, word):
    """In every phrase, also where another phrase names the form itself."""
    frame = "male {} knife {} man {} clerk {} floor"
    assert facts_of(frame.replace("{}", form)) == facts_of(frame.replace("{}", word))


@each_row(
    "written, meant",
    [("grabed", "grabbed"), ("runing", "running"), ("slured", "slurred"), ("stabing", "stabbing")],
)
def test_one_of_two_like_letters_is_read_as_both(written, meant):
    """Sooner than as another word that is one letter away."""
    assert shipped().spelling.meant(written) in {meant, None}
    assert facts_of(f"he {written} a knife at her") == facts_of(f"he {meant} a knife at her")


@each_row(
    "remark",
    [
        "goose walked through the lobby",
        "semi jackknifed on the interstate, no injuries",
        "kids throwing rocks in the creek",
        "he scraped his knee on the ladder",
        "found a pitcher of lemonade on the step",
        "roofers dropped shingles in the yard",
        "his tablet was taken away for the weekend",
        "tree limb down across the sidewalk",
        "fender bender, drivers exchanging information",
        "boat drifting near the dam, nobody aboard",
        "he turned up at the clinic on time",
    ],
)
def test_everyday_meanings_of_such_words_say_no_weapon_and_no_assault(remark):
    """A word that is a weapon or a blow elsewhere."""
    facts = facts_of(remark)
    names = {name for name, _ in facts} - {"third_party", "minor", "medical", "crime"}
    assert names == set()


def facts_of(text):
    """All facts of a remark."""
    return {(e.name, e.value) for e in read_remark(shipped(), text, of_988=False).facts}
