"""What do teams and the emergency medical service say, as commands?"""

from dispatch.contracts.command import (
    AcceptOffer,
    DeclineOffer,
    FollowUp,
    Origin,
    ReportEms,
    ReportTeam,
)
from dispatch.contracts.team import CrewMember
from streams.ingest.cell import cell_of
from streams.ingest.sources import Declared
from streams.ingest.times import Times
from streams.wire.bodies import (
    Body,
    CrewBody,
    EmsAcknowledged,
    EmsAnswer,
    EmsArrived,
    EmsRolling,
    FollowUpAgreed,
    FollowUpDeclined,
    OfferAccepted,
    OfferDeclined,
    TeamOffShift,
    TeamOnShift,
    TeamStatus,
)

TeamCommand = ReportTeam | AcceptOffer | DeclineOffer | FollowUp | ReportEms


def team_command(
    body: Body, *, declared: Declared, times: Times, origin: Origin
) -> TeamCommand | None:
    """The command, or ``None`` for an event about something else.

    Nothing beside the fields that we know goes on or is kept: what else a roster says about
    workers is none of the desk's business.
    """
    site = declared.site
    around = {"region": site.region, "at": times.at, "heard": times.heard, "origin": origin}
    match body:
        case TeamOnShift():
            station = body.station
            return ReportTeam(
                **around,
                actor=f"team:{body.team}",
                what="on_shift",
                team=body.team,
                modes=tuple(dict.fromkeys(body.modes)),
                crew=tuple(map(_member, body.crew)),
                station=cell_of(station.latitude, station.longitude, site.h3_resolution)
                if station
                else "",
                shift_until=body.shift_until,
            )
        case TeamStatus():
            return ReportTeam(
                **around,
                actor=f"team:{body.team}",
                what="status",
                team=body.team,
                state=body.team_state,
                incident=body.incident,
            )
        case TeamOffShift():
            return ReportTeam(**around, actor=f"team:{body.team}", what="off_shift", team=body.team)
        case OfferAccepted():
            return AcceptOffer(
                **around,
                actor=f"team:{body.team}",
                offer=body.offer,
                team=body.team,
                arrival=body.arrival_seconds,
            )
        case OfferDeclined():
            return DeclineOffer(
                **around, actor=f"team:{body.team}", offer=body.offer, team=body.team
            )
        case FollowUpAgreed():
            return FollowUp(
                **around,
                actor=f"team:{body.team}",
                what="planned",
                incident=body.incident,
                within=body.within,
                peer=body.peer or "",
            )
        case FollowUpDeclined():
            return FollowUp(
                **around, actor=f"team:{body.team}", what="declined", incident=body.incident
            )
        case EmsAnswer():
            return ReportEms(
                **around,
                actor=f"source:{declared.source.name}",
                what="acknowledged"
                if isinstance(body, EmsAcknowledged)
                else "rolling"
                if isinstance(body, EmsRolling)
                else "with_person"
                if isinstance(body, EmsArrived)
                else "canceled",
                incident=body.incident,
            )
        case _:
            return None


def _member(crew: CrewBody) -> CrewMember:
    return CrewMember(
        id=crew.id,
        roles=tuple(dict.fromkeys(crew.roles)),
        credential_until=crew.credential_until,
        supervisor_reachable=crew.supervisor_reachable,
        languages=tuple(dict.fromkeys(crew.languages)),
        credential_for=tuple(dict.fromkeys(crew.credential_for)),
        employer=crew.employer or "",
        supervisor=crew.supervisor or "",
        employer_areas=tuple(dict.fromkeys(crew.employer_areas)),
        caseload=crew.caseload,
        rest_until=crew.rest_until or 0,
    )
