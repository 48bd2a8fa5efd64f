"""Seconds between two cells: symmetric, nothing for the same cell, no answer for rubbish."""

import h3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.travel import GreatCircle, is_place

SAN_FRANCISCO = h3.latlng_to_cell(37.7749, -122.4194, 9)
OAKLAND = h3.latlng_to_cell(37.8044, -122.2712, 9)

PLACES = st.builds(
    h3.latlng_to_cell,
    st.floats(-90, 90, allow_nan=False),
    st.floats(-180, 180, allow_nan=False),
    st.integers(0, 15),
)
RUBBISH = st.sampled_from(
    [
        "",
        "rubbish",
        "0",
        "-1",
        # longer than any number of 64 bits
        "f" * 17,
        # a mode of H3 that is an edge, not a cell
        "115283473fffffff",
        "\ud800",
        "872830828ffffff\0",
    ]
) | st.text(alphabet="xyz -:", max_size=40)


def test_a_known_distance_takes_its_known_time():
    """13.4 km of straight line are 17.5 km of road; at 40 km/h that is some 26 minutes."""
    assert GreatCircle().seconds(SAN_FRANCISCO, OAKLAND) == pytest.approx(26 * 60, abs=60)


def test_speed_and_detour_are_exact():
    """Half the speed takes twice as long, and the straight line is the shortest road."""
    straight = GreatCircle(speed_kmh=60, detour_permille=1000).seconds(SAN_FRANCISCO, OAKLAND)
    slow = GreatCircle(speed_kmh=30, detour_permille=1000).seconds(SAN_FRANCISCO, OAKLAND)

    assert slow - 2 * straight in {-1, 0}
    # 13.43 km between the two points; the centers of their cells are up to 0.2 km off each.
    assert straight == pytest.approx(13_430 * 3600 / 60_000, abs=0.4 * 60)


@pytest.mark.parametrize(
    "numbers",
    [
        # never arrives
        {"speed_kmh": 0},
        {"speed_kmh": -40},
        # shorter than the straight line
        {"detour_permille": 999},
    ],
)
def test_numbers_that_no_road_can_have_are_refused(numbers):
    """A slip of the pen in a site's settings shows at once, not as a wrong arrival."""
    with pytest.raises(ValueError, match="state"):
        GreatCircle(**numbers)


@given(PLACES, PLACES)
def test_the_way_back_takes_as_long(start, goal):
    """Travel is symmetric, to the second, and never negative."""
    travel = GreatCircle()

    there, back = travel.seconds(start, goal), travel.seconds(goal, start)

    assert there == back
    assert there >= 0
    assert type(there) is int


@given(PLACES)
def test_the_same_cell_is_no_seconds_away(cell):
    """Zero is an answer, and it is not the same as unknown."""
    assert GreatCircle().seconds(cell, cell) == 0


@given(RUBBISH, PLACES)
def test_rubbish_has_no_travel_time(rubbish, cell):
    """What is not a cell is answered with nothing and never with an exception."""
    travel = GreatCircle()

    assert travel.seconds(rubbish, cell) is None
    assert travel.seconds(cell, rubbish) is None
    assert travel.seconds(rubbish, rubbish) is None
    assert not is_place(rubbish)
    assert is_place(cell)


@given(st.text())
def test_no_text_at_all_raises(text):
    """Cells come from outside; none of them may stop a desk."""
    assert (GreatCircle().seconds(text, OAKLAND) is None) == (not is_place(text))
