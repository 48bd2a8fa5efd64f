"""Questions that a "no" answers at once, and what is denied twice."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def said(remark: str) -> dict[str, str]:
    """The facts of a remark, without who speaks and how old the person is."""
    facts = read_remark(shipped(), remark, of_988=False).facts
    return {f.name: f.value for f in facts if f.name not in ("third_party", "minor", "preference")}


@each_row(
    "remark, expected",
    [
        ("Suicidal? no. Drinking? nope.", {"suicide_ideation": "none"}),
        ("any chest pain? denies", {}),
        ("threatening anyone? No.", {}),
        ("Does he have a gun? no", {"weapon": "none"}),
        ("bleeding? no, hitting anybody? no", {}),
        ("fell in the tub, hip hurts, confused? no", {"medical": "minor"}),
        ("is he drunk? unk", {}),
    ],
)
def test_a_question_that_is_answered_no_says_nothing_of_what_it_asks(remark, expected):
    assert said(remark) == expected


@each_row("remark", ["is he breathing? no", "Awake? No.", "responsive? negative"])
def test_who_is_asked_for_a_sign_of_life_in_vain_is_unresponsive(remark):
    assert said(remark) == {"consciousness": "unresponsive"}


@each_row(
    "remark, fact, expected",
    [
        ("still holding the knife and yelling. did he hurt anyone? no", "weapon", "in_hand"),
        ("told to drop the knife, will he drop it? no", "weapon", "in_hand"),
        ("took 40 of her pills, is anyone with her? no", "overdose", "confirmed"),
        ("is he awake? no answer", "consciousness", None),
        ("he has a gun in his hand. why? no idea", "weapon", "in_hand"),
        ("suicidal? yes", "suicide_ideation", "active"),
    ],
)
def test_a_no_reaches_no_further_than_the_question(remark, fact, expected):
    assert said(remark).get(fact) == expected


@each_row(
    "remark, fact, expected",
    [
        ("it isn't that she's not drunk, she is", "intoxication", "mild"),
        ("its not like i dont want to kill myself. i do", "suicide_ideation", "active"),
        ("not that he doesn't hear voices, he does", "disorganization", "some"),
        # once is a denial
        ("its not true, i dont want to kill myself", "suicide_ideation", "none"),
        ("he is not drunk", "intoxication", "none"),
    ],
)
def test_what_is_denied_twice_is_said(remark, fact, expected):
    assert said(remark).get(fact) == expected
