"""What a desk can be told to do. Commands are imperative; the desk may refuse each of them.

A command is a record of ``desk.inbox``: compact JSON, validated here, holding nothing personal.
``at`` is set only for a region with an event clock. ``origin`` names the record that the command
was made from: (topic id given by Kafka, partition, offset, index), which is how a repetition is
recognized.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Final, Literal

import orjson
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from dispatch.contracts.fact import SCALES, Fact, Sign
from dispatch.contracts.response import Mode
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.team import CrewMember, TeamState

FORMAT: Final = 1
"""Version of the command's form."""

Code = Annotated[str, Field(min_length=1, max_length=120, pattern=r"^[A-Za-z0-9._:/@+-]+$")]
"""An identifier or code: never words, so that nothing personal fits in."""
Cell = Annotated[str, Field(pattern=r"^[0-9a-f]{15}$|^$")]
Seconds = Annotated[int, Field(ge=0, lt=1 << 40)]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$|^$")]

Count = Annotated[int, Field(ge=0, lt=1 << 53)]
"""A whole number that every reader of JSON reads as the same number."""

Origin = tuple[Code, Count, Count, Count]
"""Topic id, partition, offset, index within that record."""


Role = Annotated[str, Field(max_length=60, pattern=r"^[a-z][a-z0-9_]*$")]
"""Who signs by a site's charter: a position in an agreement, never a person."""

Signature = tuple[Role, Code]
"""In which role a policy was signed, and the pseudonym of the person who did."""


Relation = tuple[Literal["duplicate", "related"], Code]
"""How, and the HMAC of source and call id."""


_CODED: Final = re.compile(r"[A-Za-z0-9._:/@+-]{1,120}")
_PATH: Final = re.compile(r"[A-Za-z0-9._:/@+\[\]-]{0,120}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}|")
_LATEST: Final = 1 << 40
_SURE: Final = 1000


def _coded(fact: Fact) -> Fact:
    """The fact, if it is one that the scales know and holds no words."""
    scale, span = SCALES.get(fact.name), fact.span
    whole = (
        scale is not None
        and scale.allows(fact.value)
        and len(fact.value) <= 120  # noqa: PLR2004 - as a code
        and _CODED.fullmatch(fact.id)
        and (not fact.call or _CODED.fullmatch(fact.call))
        and 0 <= fact.as_of < _LATEST
        and 0 <= fact.confidence <= _SURE
        and _DIGEST.fullmatch(span.digest)
        and _PATH.fullmatch(span.field)
        and _PATH.fullmatch(span.question)
        and 0 <= span.start <= span.end < _LATEST
    )
    if not whole:
        raise ValueError("no such fact")
    return fact


def _pseudonymous(member: CrewMember) -> CrewMember:
    """The crew member, if nothing about it is more than a code."""
    until = member.credential_until
    named = (member.employer, member.supervisor)
    places = (*member.credential_for, *member.employer_areas)
    codes = (member.id, *member.languages, *places, *filter(None, named))
    if not all(map(_CODED.fullmatch, codes)):
        raise ValueError("not a code")
    if not 0 <= member.rest_until < _LATEST or (until is not None and not 0 <= until < _LATEST):
        raise ValueError("no such time")
    if not 0 <= member.caseload < _LATEST:
        raise ValueError("no such number")
    return member


def _once(signatures: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The signatures, sorted by role, if no role signs twice."""
    if len({role for role, _ in signatures}) < len(signatures):
        raise ValueError("a role signs twice")
    return tuple(sorted(signatures))


CodedFact = Annotated[Fact, AfterValidator(_coded)]
Pseudonymous = Annotated[CrewMember, AfterValidator(_pseudonymous)]


class _Command(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        strict=False,
        allow_inf_nan=False,
        defer_build=True,  # a process makes few of them, and building all takes a tenth of a second
    )

    format: Literal[1] = 1
    region: Code
    actor: Code
    at: Seconds | None = None
    heard: Seconds | None = None
    """The source's own append time: what a person has waited counts from here."""
    origin: Origin | None = None
    private: Digest = ""
    """Salted digest of the personal part, which lies in ``desk.private``."""


class ReportCall(_Command):
    """A source said something about one call."""

    command: Literal["report_call"] = "report_call"
    what: Literal["opened", "updated", "closed"]
    call: Code
    """HMAC of source and the source's own call id."""
    report: Code
    """HMAC of source and the source's own event id."""
    source: Code
    holder: Code
    """Who holds the call at the source."""
    channel: Literal["911", "988"]
    behavioral: Literal["yes", "no", "unknown"] = "unknown"
    kinds: tuple[Code, ...] = ()
    facts: tuple[CodedFact, ...] = ()
    doubts: tuple[Code, ...] = ()
    """What could not be understood, as codes; any doubt brings a person in."""
    cell: Cell = ""
    call_type: Code = "none"
    """The vocabulary's own code, ``unmapped`` or ``none``; never the source's words."""
    test: bool = False
    occurred_at: Seconds | None = None
    """When it happened, for an entry made afterwards from paper; such an entry starts no timer."""
    contact: Annotated[tuple[Code, ...], Field(max_length=2)] = ()
    """HMACs of the number that called, each with some days in it; never the number."""
    related: Annotated[tuple[Relation, ...], Field(max_length=20)] = ()
    """Other calls of the source: each the same as this one, or part of the same incident."""
    signs: tuple[Sign, ...] = ()
    """Signs of a hoax, unverified."""
    dropped: bool = False
    """The caller was cut off, or hung up before anything was said, at the time of this report."""
    disposition: Code = "none"
    """Of a closing: why the source closed the call."""
    follow_up: Literal["", "declined", "first", "second", "third"] = ""
    """Of a closing: whether the person declined the next contact, or by when it is planned."""
    adapter: Digest = ""
    vocabulary: Digest = ""
    classifier: Digest = ""
    learned: Digest = ""
    """Hash of the site's own learned model, where there is one; it adds a doubt or nothing."""


class ReportTeam(_Command):
    """A team came on shift, changed its status, was heard by its position, or went off shift."""

    command: Literal["report_team"] = "report_team"
    what: Literal["on_shift", "status", "heard", "off_shift"]
    team: Code
    modes: tuple[Mode, ...] = ()
    crew: tuple[Pseudonymous, ...] = ()
    station: Cell = ""
    shift_until: Seconds = 0
    state: TeamState | None = None
    incident: Code | None = None


class AcceptOffer(_Command):
    """A team takes an incident."""

    command: Literal["accept_offer"] = "accept_offer"
    offer: Code
    team: Code
    arrival: Seconds | None = None
    """Seconds until arrival, as the team itself says."""


class DeclineOffer(_Command):
    """A team does not take an incident. No reason is asked, and none is kept."""

    command: Literal["decline_offer"] = "decline_offer"
    offer: Code
    team: Code


class ReportEms(_Command):
    """The emergency medical service, or the center's medical authority, answered a request."""

    command: Literal["report_ems"] = "report_ems"
    what: Literal["acknowledged", "rolling", "with_person", "canceled"]
    incident: Code


class FollowUp(_Command):
    """The crew, or a person at the desk, says what became of the contact after the response.

    It is planned within one of the three times that the policy states, declined by the person it is
    for, or was tried. Whether and how somebody may be contacted safely is asked by the crew.
    """

    command: Literal["follow_up"] = "follow_up"
    what: Literal["planned", "declined", "reached", "not_reached"]
    incident: Code
    version: Count | None = None
    within: Literal["first", "second", "third"] = "third"
    """Of what is planned: by which of the policy's ``followup.*`` values."""
    peer: Code | Literal[""] = ""
    """Of what is planned: the peer of the crew who said that it lies with them."""


class ExpireEffect(_Command):
    """An effect was too late to be sent, or was held back by the local switch."""

    command: Literal["expire_effect"] = "expire_effect"
    offer: Code
    why: Literal["too_late", "switched_off", "undeliverable"]


class OpenEntry(_Command):
    """A person opens a queue entry and holds the call from now on."""

    command: Literal["open_entry"] = "open_entry"
    incident: Code
    version: Count | None = None


class HandBack(_Command):
    """A person gives an incident back to the desk's own way of working."""

    command: Literal["hand_back"] = "hand_back"
    incident: Code
    version: Count | None = None
    behavioral: Literal["yes", "no"] | None = None


class EndIncident(_Command):
    """A person ends an incident with its outcome."""

    command: Literal["end_incident"] = "end_incident"
    incident: Code
    version: Count | None = None
    outcome: Code
    reason: Code = "none"


class LowerLevel(_Command):
    """A person lowers the level that rests on the facts named here.

    From the highest level two persons do it, each with this command. ``alone`` says that no second
    one is on duty: then a later fact has to speak for it, and a review follows.
    """

    command: Literal["lower_level"] = "lower_level"
    incident: Code
    version: Count | None = None
    level: Code
    facts: tuple[Code, ...] = Field(min_length=1)
    alone: bool = False


class MarkMistaken(_Command):
    """A person marks one fact as a mistake; what hung on it is computed again."""

    command: Literal["mark_mistaken"] = "mark_mistaken"
    incident: Code
    version: Count | None = None
    fact: Code


class Overrule(_Command):
    """A person chooses another mode, and a team if they like, with a reason.

    The reason's words lie in ``desk.private`` under ``private``; here stands only its code.
    """

    command: Literal["overrule"] = "overrule"
    incident: Code
    version: Count | None = None
    mode: Mode
    team: Code | None = None
    ground: Code = "none"
    """Where officers are part of the mode: one that the profile admits."""
    reason: Code


class Confirm(_Command):
    """A person turns the desk's proposal into an offer."""

    command: Literal["confirm"] = "confirm"
    incident: Code
    version: Count | None = None


class LinkCalls(_Command):
    """A person says that two incidents are one, as the desk proposed or by what they know."""

    command: Literal["link_calls"] = "link_calls"
    incident: Code
    version: Count | None = None
    other: Code


class DismissLink(_Command):
    """A person says that two incidents are two; it is not proposed again."""

    command: Literal["dismiss_link"] = "dismiss_link"
    incident: Code
    version: Count | None = None
    other: Code


class UnlinkCall(_Command):
    """A person takes a linked call out again; what is left is computed anew.

    The reason's words lie in ``desk.private`` under ``private``.
    """

    command: Literal["unlink_call"] = "unlink_call"
    incident: Code
    version: Count | None = None
    call: Code


class PassCustody(_Command):
    """A person passes a call to another named holder."""

    command: Literal["pass_custody"] = "pass_custody"
    incident: Code
    version: Count | None = None
    to: Code


class HandOver(_Command):
    """A person hands a call over to another region's desk."""

    command: Literal["hand_over"] = "hand_over"
    incident: Code
    version: Count | None = None
    to: Code


class ReceiveHandOver(_Command):
    """Another desk asks this one to take a call. Times are durations, never another clock's."""

    command: Literal["receive_hand_over"] = "receive_hand_over"
    sender: Code
    incident: Code
    """The sender's incident."""
    call: Code
    source: Code
    channel: Literal["911", "988"]
    behavioral: Literal["yes", "no", "unknown"]
    kinds: tuple[Code, ...] = ()
    facts: tuple[CodedFact, ...] = ()
    doubts: tuple[Code, ...] = ()
    signs: tuple[Sign, ...] = ()
    cell: Cell = ""
    waited: Seconds
    """How long the person had waited when the sender asked."""
    dropped: bool = False
    """The caller was cut off."""
    follow_up_in: Seconds | None = None
    """In how many seconds a contact that was promised is due; ``None`` where none was."""
    follow_up_with_peer: bool = False
    """Whether that contact lay with a peer of the sender's, who is none of this desk's."""


class AnswerHandOver(_Command):
    """The other desk took the call, or says why not."""

    command: Literal["answer_hand_over"] = "answer_hand_over"
    receiver: Code
    incident: Code
    """The sender's incident, which is this desk's own."""
    accepted: bool
    reason: Code = "none"


class AdoptPolicy(_Command):
    """A region is to follow a policy from a named time on."""

    command: Literal["adopt_policy"] = "adopt_policy"
    hash: Hash
    effective: Seconds = 0
    signatures: Annotated[tuple[Signature, ...], Field(max_length=20), AfterValidator(_once)] = ()
    """Who agreed to it; what the site's charter names and nobody signed keeps automatic off."""


class AdoptSite(_Command):
    """A region is to follow a site's text from a named time on."""

    command: Literal["adopt_site"] = "adopt_site"
    hash: Hash
    effective: Seconds = 0


class SetMode(_Command):
    """A region is to decide only, to propose, or to act."""

    command: Literal["set_mode"] = "set_mode"
    mode: OperatingMode


class Erase(_Command):
    """The personal part of a call is to be deleted."""

    command: Literal["erase"] = "erase"
    call: Code


class PassTime(_Command):
    """Time passed in one region with an event clock; sent by its feeder."""

    command: Literal["pass_time"] = "pass_time"


class TimePassed(BaseModel):
    """Time passed in all broker-clock regions of the partition; sent by the worker itself."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    format: Literal[1] = 1
    command: Literal["time_passed"] = "time_passed"
    region: Literal[""] = ""
    actor: Code
    at: None = None
    heard: None = None
    origin: None = None
    private: Literal[""] = ""


Human = (
    OpenEntry
    | HandBack
    | EndIncident
    | LowerLevel
    | MarkMistaken
    | Overrule
    | Confirm
    | LinkCalls
    | DismissLink
    | UnlinkCall
    | PassCustody
    | HandOver
)
Adoption = AdoptPolicy | AdoptSite | SetMode
Command = (
    ReportCall
    | ReportTeam
    | AcceptOffer
    | DeclineOffer
    | ReportEms
    | FollowUp
    | ExpireEffect
    | ReceiveHandOver
    | AnswerHandOver
    | Human
    | Adoption
    | Erase
    | PassTime
    | TimePassed
)

_ADAPTER: Final[TypeAdapter[Command]] = TypeAdapter(
    Annotated[Command, Field(discriminator="command")], config=ConfigDict(defer_build=True)
)


class Undecodable(Exception):  # noqa: N818 - it names what the bytes are, not a fault of the caller
    """Bytes that are no command. The message names fields and reasons, never the input."""


def read_command(raw: bytes) -> Command:
    """The command in ``raw``.

    Raises:
        Undecodable: with every fault, and none of the input's values.
    """
    try:
        return _ADAPTER.validate_json(raw)
    except ValidationError as error:
        faults = error.errors(include_input=False, include_url=False, include_context=False)
        where = "; ".join(f"{'.'.join(map(str, f['loc'][1:]))}: {f['type']}" for f in faults[:8])
        raise Undecodable(where or "not JSON") from None


def command_from(parts: object) -> Command:
    """The command in the ``command`` part of a step."""
    return _ADAPTER.validate_python(parts)


def command_parts(command: Command) -> dict[str, object]:
    """The command as it stands in a step: JSON values only, defaults left out."""
    return command.model_dump(mode="json", exclude_defaults=True) | {
        "command": command.command,
        "region": command.region,
    }


_AT_HAND: Final[Mapping[str, object]] = {"command": None, "call_type": "none"}
"""Texts that stand in a step as they stand in a command, with their default values."""


class Parts(Mapping[str, object]):
    """What ``command_parts`` gives, made when somebody asks for more than whoever counts steps.

    Only for a step that is not written: whoever writes one needs them all.
    """

    __slots__ = ("_command", "_made")

    def __init__(self, command: Command) -> None:
        """Nothing is made yet."""
        self._command = command
        self._made: dict[str, object] | None = None

    def made(self) -> dict[str, object]:
        """All of them."""
        if self._made is None:
            self._made = command_parts(self._command)
        return self._made

    def __getitem__(self, name: str) -> object:
        """One of them."""
        if self._made is None and name in _AT_HAND:
            value: object = getattr(self._command, name, _AT_HAND[name])
            if value == _AT_HAND[name]:
                raise KeyError(name)  # a default is left out
            return value
        return self.made()[name]

    def __iter__(self) -> Iterator[str]:
        """Their names."""
        return iter(self.made())

    def __len__(self) -> int:
        """How many there are."""
        return len(self.made())


def command_bytes(command: Command) -> bytes:
    """The command as it lies in ``desk.inbox``."""
    return orjson.dumps(command_parts(command), option=orjson.OPT_SORT_KEYS)
