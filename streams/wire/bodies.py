"""What is in an event of ours? One model for each type; what stands beside is ignored here.

Only what has a fixed form is a field. Everything else that a source sends is personal until
someone says otherwise, and goes where personal things go.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from dispatch.contracts.response import Mode
from dispatch.contracts.team import Role, TeamState
from streams.wire import moment


def _fault(words: str) -> PydanticCustomError:
    # The words are fixed in this file: a message is shown and must not quote what came in.
    return PydanticCustomError("alongside", words)


def _moment(value: object) -> int:
    second = moment.second_from(value) if isinstance(value, str) else None
    if second is None:
        raise _fault(moment.EXPECTED)
    return second


def _matching(form: re.Pattern[str], words: str) -> AfterValidator:
    def check(value: str) -> str:
        if not form.fullmatch(value):
            raise _fault(words)
        return value

    return AfterValidator(check)


Moment = Annotated[int, BeforeValidator(_moment)]
Id = Annotated[str, Field(min_length=1, max_length=200)]
"""The source's own id. It leaves ingest only as an HMAC."""
Words = Annotated[str, Field(max_length=200_000)]
Short = Annotated[str, Field(max_length=200)]

# Our own ids, as we sent them: what comes in here stands in the log, so nothing else may fit in.
IncidentCode = Annotated[
    str,
    _matching(
        re.compile(r"[0-9a-f]{24}-[0-9]{1,15}"),
        "must be an incident's id as we sent it: 24 hexadecimal digits, a dash and a number",
    ),
]
OfferCode = Annotated[
    str,
    _matching(
        re.compile(r"[0-9a-f]{24}-[0-9]{1,15}\.[0-9]{1,9}"),
        "must be an offer's id as we sent it: its incident's id, a dot and a number",
    ),
]
TeamCode = Annotated[
    str,
    _matching(
        re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"),
        "must be the team's code: at most 64 letters, digits, dots, dashes and underscores",
    ),
]
Pseudonym = Annotated[
    str,
    _matching(
        # A digit is asked for because names have none.
        re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9][A-Za-z0-9._-]{1,31}"),
        "must be a pseudonym with at least one digit, such as cm-17, and never a name",
    ),
]
EmployerKind = Annotated[
    str,
    _matching(
        re.compile(r"[a-z][a-z0-9_]{0,39}"),
        "must be a kind of employer as a code, such as licensed_provider, and no name",
    ),
]
CredentialPlace = Annotated[
    str,
    _matching(
        re.compile(r"[A-Z]{2}/[a-z][a-z0-9_]{0,39}"),
        "must be a state and a kind of employer, such as VA/licensed_provider",
    ),
]
EmployerArea = Annotated[
    str,
    _matching(
        re.compile(r"[A-Z]{2}(/[a-z][a-z0-9_]{0,39})?"),
        "must be a state or an area of one, such as OK or OK/tulsa_county",
    ),
]
Language = Annotated[
    str,
    _matching(
        re.compile(r"[a-z]{2,3}(-([A-Z]{2}|[0-9]{3}|Arab|Cyrl|Hans|Hant|Latn))?"),
        "must be a language code such as es or zh-Hant",
    ),
]


class Body(BaseModel):
    """What all bodies share."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        strict=True,
        hide_input_in_errors=True,
        allow_inf_nan=False,
        defer_build=True,  # a process reads few kinds of them
    )


class CallTypeBody(Body):
    """The source's own type; the label is words and stays with them."""

    system: Short
    edition: Short = ""
    code: Short
    label: Words | None = None


class AnswerBody(Body):
    """One answer. A value that we do not know is a doubt further on, and no fault of form."""

    question: Short
    value: object = None
    at: Moment | None = None
    by: object = None
    """Who asked, where it is exactly ``clinician`` or ``counselor``; anything else says nothing."""


class PlaceBody(Body):
    """Where. The point leaves ingest only as a cell."""

    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = Field(None, validate_default=True)
    certainty: Short | None = None
    setting: Short | None = None
    address: object = None

    @field_validator("longitude", mode="after")
    @classmethod
    def _both_or_none(cls, value: float | None, info: ValidationInfo) -> float | None:
        # A field's validator, so that this fault comes together with all others.
        if "latitude" in info.data and (info.data["latitude"] is None) != (value is None):
            raise _fault("must be there where latitude is, and only there")
        return value


class RemarkBody(Body):
    """Free words, when they were entered."""

    text: Words
    at: Moment | None = None


class CallerBody(Body):
    """Who calls. Only the relation is coded."""

    relation: Short | None = None
    name: object = None
    phone: object = None


class RelatedBody(Body):
    """Another call of the same source. A way to belong that we do not know is a doubt."""

    call: Id
    how: Short = "related"


class CallBody(Body):
    """One event about one call."""

    call: Id
    channel: Literal["911", "988"] | None = None
    occurred_at: Moment | None = None
    late: bool = False
    """Entered afterwards, for example from paper."""
    call_type: CallTypeBody | None = None
    answers: list[AnswerBody] = Field(default_factory=list, max_length=200)
    place: PlaceBody | None = None
    narrative: Words | None = None
    remarks: list[RemarkBody] = Field(default_factory=list, max_length=2000)
    caller: CallerBody | None = None
    person: object = None
    test: object = None
    """A test only where it is exactly ``true``: a doubtful one is real."""
    disposition: Short | None = None
    related: list[RelatedBody] = Field(default_factory=list, max_length=20)
    """Calls that are the same as this one (``duplicate``), or part of the same incident
    (``related``). What is merely of interest beside it does not belong here."""
    signs: list[Short] = Field(default_factory=list, max_length=20)
    """Signs of a hoax, as codes; unverified."""
    dropped: object = None
    """The caller was cut off or hung up; only where it is exactly ``true``. A later event that says
    so tells that it happened again, and somebody is asked to call back again."""
    follow_up: Short | None = None
    """Of a closing: ``declined``, or by which of the policy's times the next contact is planned
    (``first``, ``second``, ``third``). Anything else says nothing of it, and so does ``declined``
    while a crew is under way or with the person: then they are asked."""

    @field_validator("late", mode="after")
    @classmethod
    def _late_says_when(cls, value: bool, info: ValidationInfo) -> bool:  # noqa: FBT001 - pydantic's form
        if value and info.data.get("occurred_at", 0) is None:
            raise _fault("needs occurred_at: a late entry says when it happened")
        return value


class CallOpened(CallBody):
    """A call was taken."""


class CallUpdated(CallBody):
    """Something more is known."""


class CallClosed(CallBody):
    """The source is done with the call."""


class PointBody(Body):
    """A place that is nobody's home: a station."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class CrewBody(Body):
    """One person on a crew, under a pseudonym."""

    id: Pseudonym
    roles: Annotated[
        list[Annotated[Role, Field(strict=False)]], Field(min_length=1, max_length=len(Role))
    ]
    credential_until: Moment | None = None
    supervisor_reachable: bool | None = None
    languages: list[Language] = Field(default_factory=list, max_length=20)
    credential_for: list[CredentialPlace] = Field(default_factory=list, max_length=100)
    """Where a peer's credential is good: each a state and a kind of employer."""
    employer: EmployerKind | None = None
    """The kind of employer for whom they are on this shift."""
    supervisor: Pseudonym | None = None
    employer_areas: list[EmployerArea] = Field(default_factory=list, max_length=100)
    """Where that employer is certified: a whole state, or an area of one."""
    caseload: Annotated[int, Field(ge=0, le=1000)] = 0
    """How many people a peer supports beside those whose next contact lies with them by our log."""
    rest_until: Moment | None = None
    """Until then they are not to be asked. No reason is read, even where one is sent."""


class TeamOnShift(Body):
    """A team begins its shift."""

    team: TeamCode
    modes: Annotated[
        list[Annotated[Mode, Field(strict=False)]], Field(min_length=1, max_length=len(Mode))
    ]
    crew: Annotated[list[CrewBody], Field(min_length=1, max_length=20)]
    station: PointBody | None = None
    shift_until: Moment


class TeamStatus(Body):
    """A team says where it stands."""

    team: TeamCode
    state: Literal[
        "available",
        "assigned",
        "en_route",
        "holding",
        "on_scene",
        "transporting",
        "out_of_service",
        "crew_incomplete",
    ]
    incident: IncidentCode | None = None

    @property
    def team_state(self) -> TeamState:
        """The state by its own name."""
        return TeamState(self.state)


class TeamOffShift(Body):
    """A team ends its shift."""

    team: TeamCode


class PositionReported(Body):
    """Where a team is, as its car or phone says."""

    team: TeamCode
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class OfferAccepted(Body):
    """A team takes an incident."""

    offer: OfferCode
    team: TeamCode
    arrival_seconds: Annotated[int, Field(ge=0, le=86_400)] | None = None


class OfferDeclined(Body):
    """A team does not. No reason is read, even where one is sent."""

    offer: OfferCode
    team: TeamCode


class FollowUpAgreed(Body):
    """A crew asked, and the person agreed to be contacted again within the time named here."""

    incident: IncidentCode
    team: TeamCode
    within: Literal["first", "second", "third"] = "third"
    """By which of the times that the policy states."""
    peer: Pseudonym | None = None
    """The peer of this crew who said that it lies with them; without one it lies with the desk.
    One who is not available leaves it planned, and a person is asked to name another."""


class FollowUpDeclined(Body):
    """A crew asked, and the person does not want to be contacted again."""

    incident: IncidentCode
    team: TeamCode


class EmsAnswer(Body):
    """The emergency medical service on a request of ours."""

    incident: IncidentCode


class EmsAcknowledged(EmsAnswer):
    """It knows."""


class EmsRolling(EmsAnswer):
    """It is on its way."""


class EmsArrived(EmsAnswer):
    """It is with the person."""


class EmsCanceled(EmsAnswer):
    """It, or the center's medical authority, called it off."""


TYPES: Final[Mapping[str, type[Body]]] = {
    "org.alongside.call.opened.v1": CallOpened,
    "org.alongside.call.updated.v1": CallUpdated,
    "org.alongside.call.closed.v1": CallClosed,
    "org.alongside.team.onshift.v1": TeamOnShift,
    "org.alongside.team.status.v1": TeamStatus,
    "org.alongside.team.offshift.v1": TeamOffShift,
    "org.alongside.position.reported.v1": PositionReported,
    "org.alongside.offer.accepted.v1": OfferAccepted,
    "org.alongside.offer.declined.v1": OfferDeclined,
    "org.alongside.followup.agreed.v1": FollowUpAgreed,
    "org.alongside.followup.declined.v1": FollowUpDeclined,
    "org.alongside.ems.acknowledged.v1": EmsAcknowledged,
    "org.alongside.ems.rolling.v1": EmsRolling,
    "org.alongside.ems.arrived.v1": EmsArrived,
    "org.alongside.ems.canceled.v1": EmsCanceled,
}
"""Every type that we read, by its CloudEvents name."""
