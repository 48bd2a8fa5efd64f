"""What does the sample dispatcher do? Opens entries, gives back what was unclear, follows up.

The clicks are real commands as the page would send them, under the name `sample-dispatcher`, and
they stand in the log as that. With `--no-staff` nobody clicks but whoever sits at the page.
"""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, Final, Literal

from dispatch.contracts.command import EndIncident, FollowUp, HandBack, OpenEntry
from dispatch.contracts.incident import IncidentState
from dispatch.desk.after_response import keeps_open
from dispatch.desk.applying.entries import ACUTE
from dispatch.desk.follow_up import OPEN
from dispatch.desk.promises import DUE
from dispatch.desk.state import Region
from streams.city import figures
from streams.city.agenda import Plan, Sent
from streams.city.region import CityRegion

ACTOR: Final = "person:sample-dispatcher"
GIVEN_BACK: Final = frozenset({"unclear"})
"""What a person's answer settles. Other entries stay with the person until the center closes."""


class Staff:
    """The sample dispatcher of one region."""

    def __init__(self, seed: int, region: CityRegion) -> None:
        self._seed = seed
        self._region = region
        self._count = 0

    def hear(self, kind: str, body: Mapping[str, Any], now: int) -> Sequence[Plan]:
        """What an entry in the queue leads to."""
        if kind != "queue.entered":
            return ()
        self._count += 1
        draw = Random(f"{self._seed}/{self._region.code}/staff/{self._count}")  # noqa: S311 - a seed on purpose
        incident, reason = str(body["incident"]), str(body["reason"])
        # What is due after hours or days would else lie there until somebody comes to the page.
        # So would danger that was told after a response, which nothing but a person's word ends.
        always = reason in {OPEN, DUE, ACUTE}
        by_chance = figures.chance(draw, figures.STAFF_OPENS_PERMILLE)
        if not by_chance and not always:
            return ()
        opens = now + figures.between(draw, figures.STAFF_OPENS_SECONDS)
        back = opens + figures.between(draw, figures.STAFF_HANDS_BACK_SECONDS)
        behavioral: Literal["yes", "no"] = "yes" if figures.chance(draw, 400) else "no"
        what: Literal["declined", "reached", "not_reached"] = (
            "declined"
            if reason == OPEN
            else "reached"
            if figures.chance(draw, figures.REACHED_PERMILLE)
            else "not_reached"
        )

        def open_(_at: int, region: Region) -> Sequence[Sent | Plan]:
            if not _waits(region, incident, reason):
                return ()
            if reason == ACUTE and not by_chance and not keeps_open(region.incidents[incident]):
                return ()
            said: list[Sent | Plan] = [
                OpenEntry(region=self._region.code, actor=ACTOR, incident=incident)
            ]
            if reason in GIVEN_BACK:
                said.append(Plan(back, self._region.code, give_back))
            if reason in {OPEN, DUE}:
                said.append(Plan(back, self._region.code, follow_up))
            if keeps_open(region.incidents[incident]):
                said.append(Plan(back, self._region.code, end))
            return said

        def end(_at: int, region: Region) -> Sequence[Sent | Plan]:
            """Where a next contact is still owed the desk says so, and its own line comes."""
            known = region.incidents.get(incident)
            if known is None or not keeps_open(known) or known.holder != ACTOR:
                return ()
            return (
                EndIncident(
                    region=self._region.code, actor=ACTOR, incident=incident, outcome="served"
                ),
            )

        def follow_up(_at: int, region: Region) -> Sequence[Sent | Plan]:
            known = region.incidents.get(incident)
            if known is None or all(entry.reason != reason for entry in known.entries):
                return ()  # somebody at the page has said it
            return (FollowUp(region=self._region.code, actor=ACTOR, incident=incident, what=what),)

        def give_back(_at: int, region: Region) -> Sequence[Sent | Plan]:
            known = region.incidents.get(incident)
            if known is None or known.state is not IncidentState.WITH_PERSON:
                return ()
            if known.holder != ACTOR:
                return ()  # somebody at the page has it now
            return (
                HandBack(
                    region=self._region.code, actor=ACTOR, incident=incident, behavioral=behavioral
                ),
            )

        return (Plan(opens, self._region.code, open_),)


def _waits(region: Region, incident: str, reason: str) -> bool:
    """Whether nobody has opened that entry yet."""
    known = region.incidents.get(incident)
    return known is not None and any(
        entry.reason == reason and not entry.opened_by for entry in known.entries
    )
