"""Who is only mentioned: the letters of a remark without those who take no part in it."""

from rows import each_row

from dispatch.classification.remarks.mentioned import set_aside
from dispatch.classification.remarks.speakers import letters


def left(remark: str, *, hurts: bool = False) -> str:
    """The letters that are left of a remark."""
    return set_aside(letters(remark.split()), hurts=hurts)


@each_row(
    "remark",
    [
        "her husband died",
        "son asleep",
        "sister on her way home",
        "is here with her mother",
        "misses his wife",
        "his late father",
        "no kids",
        "wants a female",
    ],
)
def test_who_takes_no_part_is_set_aside(remark: str) -> None:
    """Relatives who are gone or elsewhere, and people who are not there, are no one spoken of."""
    assert not {"k", "d", "b"} & set(left(remark))


@each_row(
    "remark",
    [
        "brother has a knife",
        "found her sister on the floor",
        "worried about his dad",
        "husband threw a plate",
    ],
)
def test_who_takes_part_stays(remark: str) -> None:
    """A relative who acts, is found or is worried about is spoken of."""
    assert "k" in left(remark)


def test_kin_at_whom_something_is_thrown_take_part_where_somebody_is_attacked() -> None:
    """Somebody at whom is thrown is no place to go to."""
    assert "k" not in left("is staying at his sister")
    assert "k" in left("threw a glass at his sister", hurts=True)


@each_row(
    "remark",
    [
        "male on the phone says",
        "female called asking for help",
        "44 f calling for help",
        "she keeps calling .",
        "33 nb caller is crying",
        "caller is a 24 yo male with a gun",
    ],
)
def test_who_is_described_and_calls_is_one_caller(remark: str) -> None:
    """Ages and sexes beside a caller are the caller's own."""
    text = left(remark)
    assert "c" in text
    assert not {"d", "y", "H"} & set(text)


@each_row("remark", ["male calling people names", "talking on the phone to mother"])
def test_who_only_talks_is_no_caller(remark: str) -> None:
    """A call to somebody else is no call for help."""
    assert "c" not in left(remark)
