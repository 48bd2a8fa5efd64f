"""A value that is made quickly is the value that it would have been."""

from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from dispatch.contracts.quickly import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Place:
    street: str
    number: int = 1
    floor: int | None = field(default=None, kw_only=True)


def test_it_takes_the_same_words():
    assert Place("Elm") == Place(street="Elm", number=1, floor=None)
    assert replace(Place("Elm", floor=3), number=2) == Place("Elm", 2, floor=3)
    assert hash(Place("Elm")) == hash(Place("Elm", 1))


@pytest.mark.parametrize(("words", "named"), [((), {}), (("Elm", 1, 2), {}), (("Elm",), {"x": 1})])
def test_it_refuses_the_same_words(words, named):
    with pytest.raises(TypeError, match="__init__"):
        Place(*words, **named)


def test_it_stays_frozen():
    with pytest.raises(FrozenInstanceError):
        Place("Elm").number = 2


def test_a_noun_that_needs_more_is_refused_at_once():
    @dataclass(frozen=True, slots=True)
    class Counted:
        number: int = field(default=1, init=False)

    @dataclass(frozen=True, slots=True)
    class Checked:
        number: int

        def __post_init__(self) -> None:
            """Nothing."""

    for kind in (Counted, Checked):
        with pytest.raises(TypeError, match=kind.__name__):
            quickly_made(kind)


def test_a_default_that_is_made_anew_is_another_one_for_each_value():
    @quickly_made
    @dataclass(frozen=True, slots=True)
    class Anew:
        found: dict[str, int] = field(default_factory=dict)

    one, other = Anew(), Anew()

    assert one == other == Anew({})
    assert one.found is not other.found
    assert Anew({"a": 1}).found == Anew(found={"a": 1}).found == {"a": 1}
