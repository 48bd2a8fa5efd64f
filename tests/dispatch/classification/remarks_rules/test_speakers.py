"""Which class a word belongs to: a caller, a relative, a role, a verb of telling."""

from rows import each_row

from dispatch.classification.remarks.speakers import letters


@each_row(
    "remark, expected",
    [
        ("caller says", "cs"),
        ("rps brother", "Ck"),
        ("nurse reports", "rs"),
        ("bus driver says", "prs"),  # drives a bus: a role
        ("driver slumped", "dD"),  # drives a car: somebody described
        ("27 male", "#d"),
        ("she took pills", "Hff"),
    ],
)
def test_words_have_the_letter_of_their_class(remark: str, expected: str) -> None:
    """One letter for each word."""
    assert letters(remark.split()) == expected


@each_row("word", ["husbnd", "daugther", "brohter", "girlfreind", "complianant"])
def test_a_misspelt_relative_or_caller_is_known(word: str) -> None:
    """Typed in haste, a relative stays a relative."""
    assert letters([word]) in "kc"


@each_row("word", ["bother", "fiend", "made", "nice", "father's", "sand", "compare"])
def test_a_real_word_is_not_taken_for_a_misspelt_relative(word: str) -> None:
    """Words that look like kin and are none."""
    assert letters([word]) not in "kc"
