"""How do the city's crews answer? As real ones: to messages on ``dispatch.out``, by events.

Each crew has a phone and a radio. It is asked, says yes, no or nothing, goes, is there, and is
clear again. What a crew does depends on the seed, the crew and how often it was asked.
"""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, Final

from dispatch.contracts.offer import OfferState
from dispatch.contracts.team import Role, Team, TeamState
from dispatch.desk.state import Region
from routing.travel import GreatCircle
from streams.city import figures
from streams.city.agenda import Plan, Sent, saying
from streams.city.region import CityRegion
from streams.letter import Letter

REMOTE_SECONDS: Final = (5, 40)
"""Until a voice is on the line. Ours."""
HOSPITAL_SECONDS: Final = (900, 2_100)
"""With the person to a hospital, and the hand-over by name. Ours."""
FALLBACK_WAY: Final = 900
"""Seconds on the way where nobody knows the place."""


class Crews:
    """The crews of one region."""

    def __init__(self, seed: int, region: CityRegion, *, follow_up: bool = False) -> None:
        """The crews, who have said nothing yet.

        Args:
            seed: Of all their answers.
            region: Whose crews.
            follow_up: Whether they ask the person about the next contact before they are clear.
        """
        self._seed = seed
        self._follow_up = follow_up
        self._region = region
        self._remote = {unit.code for unit in region.units if unit.station is None}
        self._count: dict[str, int] = {}
        self._travel = GreatCircle()

    def hear(self, kind: str, body: Mapping[str, Any], now: int) -> Sequence[Plan]:
        """What a message on ``dispatch.out`` leads to."""
        match kind:
            case "offer.made":
                until, arrival = int(body["until"]), body.get("arrival")
                return self._asked(str(body["team"]), str(body["offer"]), now, until, arrival)
            case "team.assigned":
                return (self._leaving(str(body["team"]), str(body["incident"]), now),)
            case _:
                return ()

    def go_on(self, team: Team, region: Region, now: int) -> Sequence[Plan]:
        """What a crew does next that was in the middle of something when the city stopped."""
        match team.state:
            case TeamState.OFFERED:
                offers = region.incidents[team.offer.rpartition(".")[0]].offers
                return [
                    plan
                    for offer in offers
                    if offer.id == team.offer and offer.state is OfferState.MADE
                    for plan in self._asked(team.id, offer.id, now, offer.until, offer.arrival)
                ]
            case TeamState.ASSIGNED | TeamState.HOLDING:
                return (self._leaving(team.id, team.incident, now),)
            case TeamState.EN_ROUTE:
                return (self._arriving(team.id, team.incident, now, region),)
            case TeamState.ON_SCENE:
                return (self._clearing(team.id, team.incident, now),)
            case TeamState.TRANSPORTING:
                return (self._back(team.id, team.incident, now),)
            case _:
                return ()

    def status(self, team: str, state: str, at: int) -> Letter:
        """What a crew says of itself on the radio."""
        return self._letter(at, team, "team.status", {"team": team, "state": state})

    def _asked(
        self, team: str, offer: str, now: int, until: int, arrival: int | None
    ) -> Sequence[Plan]:
        """A phone rings: yes, no, or nothing."""
        draw = self._draw(team)
        if figures.chance(draw, figures.SILENT_PERMILLE):
            return ()
        at = now + figures.accept_seconds(draw, max(10, until - now))
        said: dict[str, Any] = {"offer": offer, "team": team}
        if figures.chance(draw, figures.DECLINE_PERMILLE):
            return (self._saying(at, team, "offer.declined", said),)
        if arrival is not None:
            said["arrival_seconds"] = _on_some_day(draw, arrival)
        return (self._saying(at, team, "offer.accepted", said),)

    def _leaving(self, team: str, incident: str, now: int) -> Plan:
        draw = self._draw(team)

        def go(at: int, region: Region) -> Sequence[Sent | Plan]:
            if not _still(region, team, incident):
                return ()
            arriving = self._arriving(team, incident, at, region)
            if team in self._remote:
                return (arriving,)
            return (self.status(team, "en_route", at), arriving)

        return Plan(now + figures.between(draw, figures.TURNOUT_SECONDS), self._region.code, go)

    def _arriving(self, team: str, incident: str, now: int, region: Region) -> Plan:
        draw = self._draw(team)
        if team in self._remote:
            way = figures.between(draw, REMOTE_SECONDS)
        else:
            goal, start = region.incidents[incident].cell, region.teams[team].station
            way = _on_some_day(draw, self._travel.seconds(start, goal) or FALLBACK_WAY)

        def arrive(at: int, region: Region) -> Sequence[Sent | Plan]:
            if not _still(region, team, incident):
                return ()
            return (self.status(team, "on_scene", at), self._clearing(team, incident, at))

        return Plan(now + max(way, 30), self._region.code, arrive)

    def _clearing(self, team: str, incident: str, now: int) -> Plan:
        draw = self._draw(team)
        to_hospital = team not in self._remote and figures.chance(
            draw, figures.TO_HOSPITAL_PERMILLE
        )

        def clear(at: int, region: Region) -> Sequence[Sent | Plan]:
            if not _still(region, team, incident):
                return ()
            asked = self._asked_next(team, incident, at, region)
            if to_hospital:
                going = self.status(team, "transporting", at)
                return (*asked, going, self._back(team, incident, at))
            return (*asked, self.status(team, "available", at))

        return Plan(now + figures.on_scene_seconds(draw), self._region.code, clear)

    def _asked_next(
        self, team: str, incident: str, at: int, region: Region
    ) -> Sequence[Sent | Plan]:
        """What the person said of the next contact; it lies with the crew's peer, if there is one.

        Drawn apart, so that whether it is asked changes no other answer.
        """
        if not self._follow_up:
            return ()
        draw = Random(f"{self._seed}/{incident}/next contact")  # noqa: S311 - a seed on purpose
        said: dict[str, Any] = {"incident": incident, "team": team}
        if figures.chance(draw, figures.NEXT_DECLINED_PERMILLE):
            return (self._letter(at, team, "followup.declined", said),)
        said["within"] = draw.choice(("first", "second", "third"))
        crew = region.teams[team].crew
        peers = [each.id for each in crew if Role.PEER_SPECIALIST in each.roles]
        if peers:
            said["peer"] = peers[0]
        return (self._letter(at, team, "followup.agreed", said),)

    def _back(self, team: str, incident: str, now: int) -> Plan:
        draw = self._draw(team)

        def back(at: int, region: Region) -> Sequence[Sent | Plan]:
            return (self.status(team, "available", at),) if _still(region, team, incident) else ()

        return Plan(now + figures.between(draw, HOSPITAL_SECONDS), self._region.code, back)

    def _draw(self, team: str) -> Random:
        count = self._count[team] = self._count.get(team, 0) + 1
        return Random(f"{self._seed}/{team}/{count}")  # noqa: S311 - a seed on purpose

    def _saying(self, at: int, team: str, kind: str, data: Mapping[str, Any]) -> Plan:
        return saying(self._region.code, self._letter(at, team, kind, data), at)

    def _letter(self, at: int, team: str, kind: str, data: Mapping[str, Any]) -> Letter:
        return Letter(
            id=f"{team}-{at}-{kind}-{data.get('state', '')}",
            kind=kind,
            topic="teams",
            source=self._region.teams,
            subject=team,
            at=at,
            data=data,
        )


def _still(region: Region, team: str, incident: str) -> bool:
    """Whether the crew is on that run still."""
    found = region.teams.get(team)
    return found is not None and found.incident == incident


def _on_some_day(draw: Random, seconds: int) -> int:
    return seconds * figures.between(draw, figures.WAY_PERMILLE) // 1000
