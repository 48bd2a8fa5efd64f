"""Which policy is in force where, since when, and is it agreed? The log says so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dispatch.contracts.site import Site
from dispatch.desk.agreement import missing
from dispatch.desk.chain import Standing
from dispatch.desk.fold import Folding
from dispatch.desk.state import Desk, Region
from dispatch.policy.model import Policy
from streams.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An adoption whose time is still to come."""

    what: str
    hash: str
    due: int
    """Epoch seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One region's policy."""

    region: str
    mode: str
    policy: str
    """Its hash; empty while none is adopted."""
    id: str
    """Empty where its text is not here or this version cannot read it."""
    version: str
    since: int | None
    """Epoch second from which it is in force without a break."""
    signed: tuple[str, ...]
    missing: tuple[str, ...] | None
    """Roles whose signature the charter asks for; ``None`` where the site's text is not here."""
    planned: tuple[Planned, ...]

    @property
    def agreed(self) -> bool:
        """Whether it bears every signature that the site's charter names."""
        return bool(self.policy) and self.missing == ()


def statuses(
    records: Iterable[Record], policies: Mapping[str, Policy], sites: Mapping[str, Site]
) -> list[Status]:
    """Every region that has a desk, by name.

    Args:
        records: Of ``desk.log``, each partition's from its first one on and in order.
        policies: Texts of policies by hash.
        sites: Texts of sites by hash.
    """
    folds: dict[int, Folding] = {}
    since: dict[str, tuple[str, int]] = {}
    for record in records:
        if record.value is None:
            continue
        number = record.partition
        folding = folds.setdefault(number, Folding(Desk.empty(number)))
        read = folding.take(record.value)
        if read.standing is not Standing.NEXT or read.step is None:
            continue
        for event in read.step.events:
            if event["event"] == "policy_adopted":
                region = str(event["region"])
                if since.get(region, ("", 0))[0] != event["hash"]:
                    since[region] = (event["hash"], int(event["at"]))
    regions = [region for folding in folds.values() for region in folding.desk().regions.values()]
    return [
        _status(region, since.get(region.name), policies, sites)
        for region in sorted(regions, key=lambda one: one.name)
    ]


def _status(
    region: Region,
    adopted: tuple[str, int] | None,
    policies: Mapping[str, Policy],
    sites: Mapping[str, Site],
) -> Status:
    policy, site = policies.get(region.policy), sites.get(region.site)
    return Status(
        region=region.name,
        mode=region.mode.value,
        policy=region.policy,
        id=policy.id if policy else "",
        version=policy.version if policy else "",
        since=adopted[1] if adopted and adopted[0] == region.policy else None,
        signed=tuple(role for role, _ in region.signed),
        missing=missing(site.charter, region.signed) if site else None,
        planned=tuple(
            Planned(
                what=kind.removeprefix("adopt_"),
                hash=hash_,
                due=region.timetable.due_of[kind, hash_],
            )
            for kind, hash_ in region.planned
        ),
    )
