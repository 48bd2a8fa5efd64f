"""A region of the fold, as it is shown."""

from collections import Counter
from collections.abc import Iterable

from dispatch.contracts.incident import Entry, IncidentState, Outcome
from dispatch.contracts.response import Mode
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.ports import Shelf
from dispatch.desk.state import Region
from dispatch.policy.model import THIS_DESK
from streams.gateway.models import region as shown
from streams.gateway.models.plain import Said
from streams.gateway.views.incident import is_quiet, now_of

WAITING = frozenset(
    {
        IncidentState.RECEIVED,
        IncidentState.TRIAGED,
        IncidentState.SEEKING,
        IncidentState.OFFERED,
        IncidentState.WITH_PERSON,
    }
)
"""Nobody is on the way yet."""
SOUGHT = frozenset({IncidentState.SEEKING, IncidentState.OFFERED})


def region_shown(region: Region, texts: Shelf, wall: float) -> shown.Region:
    """The region with its texts and counts."""
    policy, site = texts.policy(region.policy), texts.site(region.site)
    return shown.Region(
        region=region.name,
        name=site.name if site else region.name,
        mode=region.mode,
        clock=region.clock,
        now=now_of(region, wall),
        last_step=region.now,
        seq=region.seq,
        policy=shown.PolicyInForce(
            hash=policy.hash, id=policy.id, version=policy.version, title=policy.title
        )
        if policy
        else None,
        site=shown.SiteInForce(
            hash=site.hash,
            name=site.name,
            time_zone=site.time_zone,
            queue_holder=site.queue_holder,
            supervisor=site.supervisor,
            standing_path=site.standing_path,
        )
        if site
        else None,
        counts=_counts(region, now_of(region, wall)),
    )


def overview(region: Region, texts: Shelf, wall: float) -> shown.Overview:
    """The region with what a person chooses from."""
    policy = texts.policy(region.policy)
    by = policy.dispatched_by if policy else {}
    return shown.Overview(
        **region_shown(region, texts, wall).model_dump(),
        levels=[
            shown.Level(name=name, meaning=policy.meanings.get(name, "")) for name in policy.levels
        ]
        if policy
        else [],
        modes=[str(rule.mode) for rule in policy.profile.modes] if policy else [],
        offered_modes=[str(mode) for mode in Mode if by.get(mode) == THIS_DESK],
        outcomes=list(Outcome),
        planned=[Said(code=hash_, sentence=what) for what, hash_ in _plain(region.planned)],
    )


def _is_quiet(region: Region, incident: str, entry: Entry) -> bool:
    due = region.timetable.due_of.get(("ring", f"{incident}/{entry.reason}"))
    return is_quiet(entry, due)


def _plain(planned: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (f"A {what.removeprefix('adopt_')} comes into force.", hash_) for what, hash_ in planned
    ]


def _counts(region: Region, now: int) -> shown.Counts:
    open_ = [one for one in region.incidents.values() if one.state is not IncidentState.ENDED]
    states = Counter(one.state.value for one in open_)
    waits = [now - one.heard_at for one in open_ if one.state in WAITING and not one.test]
    return shown.Counts(
        open=len(open_),
        waiting=sum(one.state in SOUGHT for one in open_),
        queue=sum(
            not entry.opened_by and not _is_quiet(region, one.id, entry)
            for one in open_
            for entry in one.entries
        ),
        with_crew=sum(one.state in WITH_CREW for one in open_),
        incidents=dict(sorted(states.items())),
        teams=dict(sorted(Counter(team.state.value for team in region.teams.values()).items())),
        oldest_waiting_seconds=max(0, *waits) if waits else None,
    )
