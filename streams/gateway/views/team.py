"""A team of the fold, as it is shown."""

from dispatch.contracts import team as contracts
from dispatch.contracts.team import Role
from streams.gateway.models.team import Member, Team
from streams.gateway.views.place import center_of


def team_shown(team: contracts.Team, region: str) -> Team:
    """The team; of its people only pseudonym, roles and languages."""
    return Team(
        team=team.id,
        region=region,
        state=team.state,
        modes=[mode.value for mode in team.modes],
        crew=[
            Member(
                id=one.id,
                roles=[role.value for role in one.roles],
                languages=list(one.languages),
            )
            for one in team.crew
        ],
        peer=any(Role.PEER_SPECIALIST in one.roles for one in team.crew),
        station=center_of(team.station),
        shift_until=team.shift_until,
        heard_at=team.heard_at,
        lease_until=team.lease_until,
        offer=team.offer,
        incident=team.incident,
    )
