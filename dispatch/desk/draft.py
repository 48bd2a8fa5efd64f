"""A step in the making: what has happened so far, and the desk as it stands after that."""

from collections.abc import Container, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final, NamedTuple

from immutables import Map

from dispatch.contracts.command import Command
from dispatch.contracts.incident import EmsState, Incident, IncidentState
from dispatch.contracts.site import OperatingMode, Site
from dispatch.contracts.step import Event
from dispatch.contracts.team import Team, Worker
from dispatch.desk.asking import Given
from dispatch.desk.evolve import APPLY
from dispatch.desk.fold import Folding
from dispatch.desk.lifecycle import EMS, INCIDENT, WITH_CREW, can_move
from dispatch.desk.nearness import Near, near_from, question
from dispatch.desk.ports import Answers, Router, Shelf
from dispatch.desk.promises import OF_CONTACT
from dispatch.desk.state import Desk, Region
from dispatch.desk.timetable import Key
from dispatch.desk.traces import Traces
from dispatch.desk.work import Work
from dispatch.policy.model import Policy

_DAY: Final = 86_400
_NOWHERE: Final = Region(name="")


@lru_cache(maxsize=64)
def _date_of(day: int) -> date:
    """The date of a day, counted from 1970 by the clock of UTC."""
    return date(1970, 1, 1) + timedelta(days=day)


class Mark(NamedTuple):
    """A place in a step in the making."""

    events: int
    why: int
    seek: dict[str, None]


class Draft:
    """Collects the events of one step. Each is applied at once, by the same ``evolve``."""

    def __init__(
        self,
        desk: Desk,
        command: Command,
        given: Given,
        answers: Answers,
        shelf: Shelf,
        router: Router,
    ) -> None:
        self.before = desk
        """The desk as the command found it."""
        self._touched: dict[str, Region] = {}
        """Regions as the events so far have left them; a desk is made of them at the end."""
        self._work: Work | None = None
        """Events that are applied and of which no region has been made yet."""
        self._standing = _NOWHERE
        """The region in work, but for what open work keeps apart: incidents, teams, deadlines."""
        self.command = command
        self.given = given
        self.answers = answers
        self.asks: dict[str, None] = {}
        """What was wanted and no answer told."""
        self.shelf = shelf
        self.router = router
        self.events: list[Event] = []
        self.why: list[Mapping[str, Any]] = []
        self.name = ""
        self.now = given.appended
        self.seq = 0
        self.behind = False
        """Fold and ask nobody: the next TimePassed serves those who wait, by the queue's order."""
        self.seek: dict[str, None] = {}
        """Incidents for which the settling opened a new search, in that order."""
        self._site: tuple[str, Site | None] = ("", None)
        """The site's text that was asked for last, with its hash."""

    def enter(self, region: str, now: int, seq: int) -> None:
        """Work on this region from here on."""
        self._close()
        self.name, self.now, self.seq = region, now, seq
        self._standing = self._made()

    @property
    def region(self) -> Region:
        """The region in work, as it stands now."""
        self._close()
        return self._standing

    def _close(self) -> None:
        if self._work is not None:
            self._standing = self._touched[self.name] = self._work.done()
            self._work = None

    def _made(self) -> Region:
        """The region in work as the last closed work left it, or the command found it."""
        touched = self._touched.get(self.name)
        return touched if touched is not None else self.before.region(self.name)

    def folding(self) -> Folding:
        """The fold in which every event so far is applied; the draft is of no use after it."""
        works = {self.name: self._work} if self._work is not None else {}
        return Folding(self.before, self._touched, works)

    def mark(self) -> "Mark":
        """Where the step stands now, to come back to."""
        return Mark(len(self.events), len(self.why), dict(self.seek))

    def undo(self, mark: "Mark") -> None:
        """Take back whatever was recorded since the mark.

        What was recorded before it is applied anew: a mark costs nothing, and going back is rare.
        """
        del self.events[mark.events :], self.why[mark.why :]
        self.seek = mark.seek
        works: dict[str, Work] = {}
        for event in self.events:
            name = event["region"]
            if name:
                if name not in works:
                    works[name] = Work(self.before.region(name), self.given.offset)
                APPLY[event["event"]](works[name], event, self.given.offset)
        self._work = works.pop(self.name, None)
        self._touched = {name: work.done() for name, work in works.items()}
        self._standing = self._work.region if self._work is not None else self._made()

    @property
    def texts(self) -> tuple[str, str]:
        """The hashes of the policy and of the site's text in force, empty while none is adopted."""
        standing = self._standing
        return standing.policy, standing.site

    @property
    def redecides(self) -> bool:
        """Whether open incidents of the region in work are still to be looked at again."""
        return self._standing.redecide is not None

    def is_due(self, now: int) -> bool:
        """Whether anything may be due at ``now``; false only where nothing is."""
        work = self._work
        if work is not None:
            return work.is_due(now)
        first = self._standing.timetable.first
        return first is not None and first <= now

    def due_by(self, now: int) -> Iterator[tuple[int, Key]]:
        """What is due at ``now`` in the region in work: (due, key), earliest first."""
        work = self._work
        return work.due_by(now) if work is not None else self._standing.timetable.due(now)

    def due_at(self, kind: str, subject: str) -> int | None:
        """The second at which this is due, ``None`` where it is not."""
        if self._work is not None:
            return self._work.due_at(kind, subject)
        return self._standing.timetable.due_of.get((kind, subject))

    @property
    def calls(self) -> Map[str, str]:
        """The newest incident of each call, as of now."""
        return self._standing.calls

    @property
    def teams(self) -> Map[str, Team]:
        """The teams of the region in work, as they stand now."""
        return self._work.teams() if self._work is not None else self._standing.teams

    @property
    def workers(self) -> Map[str, Worker]:
        """What those who are on rosters carry along, as of now."""
        return self._standing.workers

    @property
    def entrusted(self) -> Map[str, int]:
        """With how many people's next contact each peer is entrusted, as of now."""
        return self._standing.entrusted

    @property
    def policy(self) -> Policy | None:
        """The policy in force, ``None`` while none is adopted."""
        policy = self._standing.policy
        return self.shelf.policy(policy) if policy else None

    @property
    def site(self) -> Site | None:
        """The site's text in force, ``None`` while none is adopted."""
        hash_ = self._standing.site
        if self._site[0] != hash_:
            self._site = (hash_, self.shelf.site(hash_) if hash_ else None)
        return self._site[1]

    @property
    def mode(self) -> OperatingMode:
        """How much this desk does by itself."""
        return self._standing.mode

    @property
    def acts(self) -> bool:
        """Whether this desk asks teams and services by itself."""
        return self.mode is OperatingMode.AUTOMATIC

    @property
    def day(self) -> date:
        """The date of ``now``, for values that have a start date."""
        return _date_of(self.now // _DAY)

    def incident(self, incident_id: str) -> Incident:
        """The incident as it stands now."""
        if self._work is not None:
            return self._work.show(incident_id)
        return self._standing.incidents[incident_id]

    def find(self, incident_id: str) -> Incident | None:
        """The same, ``None`` where there is no such incident."""
        if self._work is None:
            return self._standing.incidents.get(incident_id)
        return self._work.show(incident_id) if self._work.find(incident_id) is not None else None

    def traces_beside(self, incident_id: str) -> Traces:
        """By what every other incident can be found, as of now; this one's may be older."""
        if self._work is not None and self._work.touches_beside(incident_id):
            self._close()
        return self._standing.traces

    def near(self, cell: str) -> Near:
        """How far teams are from a cell and since when; of those whose position was heard."""
        teams = self.teams.values()
        if not cell or not any(team.located for team in teams):
            return {}
        asked = question(self.name, cell)
        if asked not in self.answers:
            self.asks[asked] = None
            return {}
        return near_from(self.answers[asked], teams)

    def emit(self, event: str, **parts: Any) -> None:
        """Record that something happened, and apply it."""
        whole: Event = {"event": event, "region": self.name, **parts}
        if self.name:  # what concerns no region leaves nothing behind
            if self._work is None:
                self._work = Work(self._standing, self.given.offset)
                self._standing = self._work.region
            APPLY[event](self._work, whole, self.given.offset)
        self.events.append(whole)

    def refuse(self, reason: str, **parts: Any) -> None:
        """Record that the command changed nothing, and why."""
        self.emit("refused", reason=reason, **parts)

    def move(self, incident: Incident, state: IncidentState, **parts: Any) -> None:
        """Move an incident along its table; staying where it is needs no event.

        Raises:
            ValueError: if the table has no such move, which is a fault of ours.
        """
        if incident.state is state:
            return
        if not can_move(INCIDENT, incident.state, state):
            message = f"incident {incident.id} is {incident.state} and cannot become {state}"
            raise ValueError(message)
        self.emit("incident_moved", incident=incident.id, state=state.value, **parts)

    def call_ems(self, incident: Incident, *, again: bool = False) -> None:
        """Ask the center's EMS, once; ``again`` also where an earlier request was canceled."""
        if not can_move(EMS, incident.ems, EmsState.ASKED):
            return
        if incident.ems is EmsState.CANCELED and not again:
            return
        if self.mode is OperatingMode.SHADOW or (site := self.site) is None:
            return
        self.emit(
            "ems_requested",
            incident=incident.id,
            at=self.now,
            due=self.now + site.ems_acknowledge_within,
        )

    def enter_queue(
        self,
        incident: Incident,
        reason: str,
        *,
        life_threat: bool = False,
        again: bool = False,
        quiet: bool = False,
        supervisor: bool = False,
        after_response: bool = False,
    ) -> None:
        """Put a line in the human queue, once for each reason, with a holder and a clock.

        A line that nobody was told of is made anew when somebody is to be told, and ``again``
        rings for one that somebody has opened already. A quiet line is on record and rings
        nowhere: somebody has the call already. One for the ``supervisor`` is theirs at once. One
        of danger ``after_response`` keeps the incident open, wherever somebody is told; so does the
        one that rings anew in its place. A line of a promised contact is told in every mode.
        """
        site = self.site
        shadow = self.mode is OperatingMode.SHADOW
        told = not shadow or (life_threat and site is not None and site.shadow_tells_life_threat)
        told = (told or reason in OF_CONTACT) and not quiet
        after_response |= any(e.reason == reason and e.after_response for e in incident.entries)
        for entry in incident.entries:
            seen = again and (entry.opened_by or entry.standing_path)
            seen = seen or (after_response and not entry.after_response)
            if entry.reason == reason and not (told and (entry.quiet or seen)):
                return
        wait = 30 if life_threat else 120
        holder = incident.source_holder
        if site is not None:
            wait = site.ring_life_threat if life_threat else site.ring_other
            holder = site.supervisor if supervisor or (shadow and told) else site.queue_holder
        if quiet and not supervisor:
            holder = incident.holder
        self.emit(
            "entry_made",
            incident=incident.id,
            reason=reason,
            at=self.now,
            holder=holder,
            due=self.now + wait if told else None,
            quiet=not told,
            **({"after_response": True} if after_response else {}),
        )

    def hand_to_person(
        self,
        incident: Incident,
        reason: str,
        *,
        life_threat: bool = False,
        again: bool = False,
        quiet: bool = False,
        after_response: bool = False,
    ) -> None:
        """Give an incident to a person, with an entry; a crew that is on its way stays on it."""
        if incident.state not in WITH_CREW:
            self.withdraw_offers(incident, reason)
            self.move(self.incident(incident.id), IncidentState.WITH_PERSON, at=self.now)
        self.enter_queue(
            self.incident(incident.id),
            reason,
            life_threat=life_threat,
            again=again,
            quiet=quiet,
            after_response=after_response,
        )

    def close_entries(
        self,
        incident: Incident,
        *reasons: str,
        keep: Container[str] = (),
        settled: bool = False,
    ) -> None:
        """Take lines out of the human queue that no longer hold: these, or all but what to keep."""
        open_ = {entry.reason for entry in incident.entries if entry.reason not in keep}
        gone = sorted(open_ & set(reasons)) if reasons else sorted(open_)
        if gone or settled:
            self.emit("entry_closed", incident=incident.id, reasons=gone, doubts_settled=settled)

    def withdraw_offers(self, incident: Incident, why: str) -> None:
        """Withdraw every offer that is still open."""
        for offer in incident.offers:
            if offer.state in {"made", "held"}:
                self.emit(
                    "offer_withdrawn",
                    incident=incident.id,
                    offer=offer.id,
                    team=offer.team,
                    at=self.now,
                    why=why,
                )

    def end(self, incident: Incident, outcome: str, reason: str, *, at: int | None = None) -> None:
        """End an incident with exactly one outcome and a reason, now or when that was due."""
        self.withdraw_offers(incident, "incident_ended")
        site = self.site
        ended = self.now if at is None else at
        stays = site.leave_after_end if site is not None else 3 * 86400
        self.emit(
            "incident_ended",
            incident=incident.id,
            at=ended,
            outcome=outcome,
            reason=reason,
            waited=max(0, ended - incident.heard_at),
            leave_due=ended + stays,
        )

    def ask_serving(self) -> None:
        """Have everyone who waits looked at with the next command, by the queue's order."""
        if self.due_at("serve", "") is None:
            self.emit("serve_asked", due=self.now)
