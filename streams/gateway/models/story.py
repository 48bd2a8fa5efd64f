"""What happened to one incident, from the first word to now, and why?"""

from typing import Any

from pydantic import Field

from streams.gateway.models.incident import Incident, Offer
from streams.gateway.models.plain import Answer, Said


class SpanOf(Answer):
    """Where the words of a fact stand, without the words."""

    question: str = ""
    digest: str = ""
    field: str = ""
    start: int = 0
    end: int = 0


class FactShown(Answer):
    """One coded statement, and the words it came from."""

    id: str
    name: str
    value: str
    source: str
    as_of: int
    confidence: int
    """In permille."""
    mistaken: bool
    """A person marked it as a mistake; it counts no longer."""
    lowered: bool
    """A person lowered the level that rested on it."""
    span: SpanOf
    words: str | None
    """Personal; ``None`` where there are none or they were erased."""
    call: str = ""
    """The linked call that said it; empty for the incident's own."""


class ValueHeard(Answer):
    """What one source said of a fact at one time."""

    fact: str
    """Its id."""
    value: str
    as_of: int
    source: str
    call: str
    counts: bool
    """It is the one that counts now."""
    last_word: bool
    """Its source has said nothing else since, and no person has settled it."""


class FactHistory(Answer):
    """The values of one fact over time, where there is more than one."""

    name: str
    now: str
    """The value that counts."""
    contradicted: bool
    """Sources say different things of the present; the more dangerous reading counts."""
    readings: list[str]
    """Where they do: what they say, the one that counts first."""
    values: list[ValueHeard]
    """In order of time. What a person marked as a mistake is left out."""


class Report(Answer):
    """One event of the source, with its words as long as they exist. Personal."""

    at: int
    what: str
    digest: str
    call: str = ""
    """The linked call that it came from; empty for the incident's own."""
    kept: bool
    """Whether the words are still there: they may have been erased."""
    call_type: str = ""
    narrative: str = ""
    remarks: list[str] = Field(default_factory=list)
    place: Any = None
    caller: Any = None
    person: Any = None


class CandidateShown(Answer):
    """One team that was looked at."""

    team: str
    arrival: int | None
    """Seconds; ``None`` where it cannot be known."""
    against: list[Said]
    """Every reason; empty for a team that could be asked."""


class Considered(Answer):
    """The teams that were looked at for one mode, nearest first."""

    mode: str
    nearest: list[CandidateShown]
    others: dict[str, int]
    """Those further away, counted by reason; ``ok`` are those that could be asked."""


class Passed(Answer):
    """A less intrusive mode that was not chosen."""

    mode: str
    why: Said


class DecisionShown(Answer):
    """What the desk decided in a step, and why not less."""

    profile: str
    policy: str
    """Hash of the policy's text."""
    level: str
    needs: list[str]
    mode: str
    police: str
    ground: str
    first: str
    """The team that would be asked first."""
    raised: bool
    """Whether the level rose."""
    waited: int
    fired: list[Said]
    """The rules that fired."""
    facts: list[str]
    """Ids of the facts on which it rests."""
    passed: list[Passed]
    to_person: Said | None
    """Why a person has to decide."""
    considered: list[Considered]


class Chapter(Answer):
    """One step that touched the incident."""

    version: int
    """The step's inbox offset."""
    seq: int
    at: int
    actor: str
    command: str
    lines: list[str]
    """What happened, in plain words."""
    events: list[str]
    """Names of the events."""
    decision: DecisionShown | None
    considered: list[Considered] = Field(default_factory=list)
    """Where a person chose a mode: the teams that were looked at for it."""
    words: str | None = None
    """What the person who acted gave as the reason. Personal."""


class Act(Answer):
    """One thing that a person may do with the incident, or why not now."""

    act: str
    method: str = "POST"
    path: str
    may: bool
    why_not: str = ""


class Story(Answer):
    """Everything about one incident. Personal, as far as words still exist."""

    incident: Incident
    left: bool
    """It has left the desk's state some days after its end; shown as it was then."""
    facts: list[FactShown]
    histories: list[FactHistory]
    doubts: list[Said]
    prompt: str
    """Code of the one question that a 911 position may still be prompted for; mostly empty. Its
    words are the center's own. An answer comes under that code, a dismissal as one without value.
    """
    reports: list[Report]
    history: list[Chapter]
    complete: bool
    """Whether the whole history could be read."""
    missing: str
    """Why not; empty where it could."""
    offers: list[Offer]
    acts: list[Act]
