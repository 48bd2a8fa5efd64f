"""Many rows in one test are as strong as many tests."""

import pytest
from rows import each_row


def test_every_row_is_tried_and_each_that_fails_is_told():
    tried = []

    @each_row("number, word", [(1, "one"), (2, "two"), (3, "three"), (4, "four")])
    def over(number, word):
        tried.append(number)
        if word == "three":
            pytest.fail("no three")
        assert number != 2

    with pytest.raises(BaseExceptionGroup) as failed:
        over()

    assert tried == [1, 2, 3, 4]
    assert failed.value.message.splitlines() == [
        "2 of 4 rows",
        "row 1: number=2, word='two'",
        "row 2: number=3, word='three'",
    ]
    two, three = failed.value.exceptions
    assert two.__notes__ == ["row 1: number=2, word='two'"]
    assert three.__notes__ == ["row 2: number=3, word='three'"]


def test_a_row_that_is_skipped_fails_and_skips_no_other():
    tried = []

    @each_row("number", [1, 2, 3])
    def over(number):
        tried.append(number)
        if number == 1:
            pytest.skip("not today")

    with pytest.raises(BaseExceptionGroup, match="1 of 3 rows"):
        over()

    assert tried == [1, 2, 3]


@each_row("more", [10, 20])
@each_row("number", [1, 2])
def test_rows_can_stand_in_rows_beside_a_fixture(number, more, tmp_path):
    assert tmp_path.is_dir()
    assert more > number


def test_rows_that_pass_raise_nothing():
    each_row("number", (1, 2))(lambda number: None)()


def test_a_table_without_a_row_and_a_row_of_another_length_are_refused():
    with pytest.raises(ValueError, match="no row for number"):
        each_row("number", [])
    with pytest.raises(ValueError, match="2 values are named, one, two, and a row has"):
        each_row("one, two", [(1, 2), (1, 2, 3)])
    with pytest.raises(ValueError, match="cannot have a mark"):
        each_row("number", [pytest.param(1, marks=pytest.mark.skip)])


def test_a_test_that_nobody_would_await_is_refused():
    async def over(number):
        raise AssertionError(number)

    with pytest.raises(ValueError, match="over would never be awaited"):
        each_row("number", [1])(over)
