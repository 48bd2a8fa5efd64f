"""How much of what happens, and how long does it take? Every number here has its source.

No file of data is read: the figures are written down.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from random import Random
from typing import Final

HOURS_OF_911: Final = (
    *(2948, 2381, 2245, 1270, 1315, 771, 1723, 2630, 5533, 5873, 6009, 6054),
    *(6304, 5941, 6145, 6667, 6825, 5488, 5238, 4286, 3923, 3537, 3651, 3243),
)
"""Share of all calls by hour of day, in hundred-thousandths.

Burlington VT, 4,410 incidents, January to March 2022, on its corrected clock (city open data as
kept in codeforamerica/classifyr, ODbL 1.0; shares only).
"""

HOURS_OF_CRISIS: Final = (
    *(3547, 2868, 2345, 2069, 1521, 1365, 1424, 1925, 2730, 3760, 4884, 5791),
    *(5723, 6245, 6092, 6314, 6064, 5838, 5625, 5093, 5018, 5015, 4627, 4117),
)
"""Share of calls about people in crisis by hour of day, in hundred-thousandths.

Toronto, "persons in crisis" calls for service (public feed; shares only).
"""

CALLS_911_PER_PERSON_AND_DAY: Final = 8 * 86_400 / 335e6
"""All of the United States' 911 calls are about 8 a second (design, "Facts"); 335 million
people."""

CONTACTS_988_PER_PERSON_AND_DAY: Final = 0.25 * 86_400 / 335e6
"""The 988 line's are about 0.25 a second (as above)."""

BEHAVIORAL_PERMILLE: Final = 121
"""Of 911 calls: opened with an openly behavioral type.

Burlington, as above: mental health issue 228, welfare check 206, intoxication 62, overdose 24,
suicide attempted 13, of 4,410.
"""

UNCLEAR_PERMILLE: Final = 25
"""Of 911 calls: of a type that says nothing either way, such as noise or a disturbance.

Ours, and low on purpose: each goes to a person, and Burlington's own share (noise 126, disturbance
140, suspicious event 341, trespass 150, of 4,410: 17 %) would fill the page with them.
"""

TURNING_PERMILLE: Final = 20
"""Of 911 calls: opened as something else, and found to be a crisis by an update.

Elsewhere six in ten calls that closed as a crisis were opened as something else (design); ours is
far below, so that the page stays readable.
"""

UNREADABLE_PERMILLE: Final = 4
"""Of 911 calls: one message more that nobody can read. Ours: one in some hours."""

ON_SCENE_MINUTES: Final = (
    *((0, 3.0), (5, 3.0), (10, 5.0), (25, 10.0), (50, 22.0)),
    *((75, 40.0), (90, 62.0), (95, 77.75), (100, 90.0)),
)
"""Minutes from arrival to departure, by percentile: Lane County OR, 4,046 mobile crisis dispatches,
August 2024 to December 2025 (county publication, aggregates only). The ends are ours."""

TO_HOSPITAL_PERMILLE: Final = 139
"""Of mobile crisis responses: the person goes to an emergency department (Lane County, 652 of
4,682)."""

NEXT_DECLINED_PERMILLE: Final = 350
"""Of those whom a crew has met: wants no next contact. Ours."""
REACHED_PERMILLE: Final = 600
"""Of next contacts: the person is reached. Ours."""

DECLINE_PERMILLE: Final = 90
"""Of offers. Ours: no figure is published, and none is needed, because declining costs nothing."""
SILENT_PERMILLE: Final = 50
"""Of offers: no answer in the window. Ours."""
ACCEPT_MEDIAN_SECONDS: Final = 22.0
ACCEPT_SPREAD: Final = 0.5
"""A log-normal time to look at the phone and say yes. Ours."""
TURNOUT_SECONDS: Final = (40, 150)
"""From yes to the van moving. Ours."""
WAY_PERMILLE: Final = (850, 1250)
"""Of the great circle's estimate (`routing.travel`): traffic either way. Ours."""
INCOMPLETE_PERMILLE: Final = 120
"""Of shifts: the peer is called away for a while, and the crew is incomplete. Ours."""

EMS_ACKNOWLEDGES_SECONDS: Final = (4, 22)
EMS_ROLLS_SECONDS: Final = (45, 110)
EMS_ARRIVES_SECONDS: Final = (300, 720)
EMS_SILENT_PERMILLE: Final = 30
"""EMS by its own protocol: acknowledges, rolls (60 to 90 s is the usual goal of a turnout), is
there. Now and then nobody acknowledges and the alarm goes off. Ours."""

STAFF_OPENS_PERMILLE: Final = 750
STAFF_OPENS_SECONDS: Final = (6, 26)
STAFF_HANDS_BACK_SECONDS: Final = (60, 240)
"""The sample dispatcher: opens three entries in four, and gives back what was unclear. Ours."""


def chance(draw: Random, permille: int) -> bool:
    """Whether it happens this time."""
    return draw.randrange(1000) < permille


def between(draw: Random, span: tuple[int, int]) -> int:
    """A whole number from the span, both ends included."""
    return draw.randint(*span)


def how_many(draw: Random, mean: float) -> int:
    """A Poisson number, by Knuth's way: the means here are small."""
    limit, number, product = math.exp(-mean), 0, draw.random()
    while product > limit:
        number, product = number + 1, product * draw.random()
    return number


def on_scene_seconds(draw: Random) -> int:
    """How long a crew stays with the person."""
    return round(60 * _at_percentile(ON_SCENE_MINUTES, draw))


def accept_seconds(draw: Random, window: int) -> int:
    """How long a crew takes to say yes, within the window of the offer."""
    drawn = ACCEPT_MEDIAN_SECONDS * math.exp(draw.gauss(0, ACCEPT_SPREAD))
    return max(3, min(round(drawn), window - 3))


def _at_percentile(table: Sequence[tuple[int, float]], draw: Random) -> float:
    at = draw.uniform(0, 100)
    upper = max(1, bisect_left([percent for percent, _ in table], at))
    (low, least), (high, most) = table[upper - 1], table[upper]
    return least + (most - least) * (at - low) / (high - low)
