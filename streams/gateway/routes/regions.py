"""``/v1/regions``: what is each desk like, and how much may it do by itself?"""

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Path, Response

from dispatch.contracts.command import SetMode
from dispatch.desk.state import Region as Desk
from streams.gateway.models.act import Done, Switch
from streams.gateway.models.queue import Queue
from streams.gateway.models.region import Overview, Regions
from streams.gateway.no import RESPONSES, unknown
from streams.gateway.parts import Parts, Ready
from streams.gateway.routes.answering import ACTS, Actor, answer
from streams.gateway.views.incident import now_of
from streams.gateway.views.queue import queue_shown
from streams.gateway.views.region import overview, region_shown

router = APIRouter(prefix="/v1/regions", tags=["regions"], responses=RESPONSES)

Name = Annotated[str, Path(description="The region's code, as its site's text has it.")]


@router.get("")
async def regions(parts: Ready) -> Regions:
    """Every region that has a desk."""
    await _look_for_texts(parts, parts.desks.regions())
    wall = parts.clock()
    return Regions(
        regions=[region_shown(each, parts.texts, wall) for each in parts.desks.regions()]
    )


# A region's code may hold slashes; so the longer paths stand before the shorter one.
@router.get("/{region:path}/queue", tags=["queue"])
async def region_queue(region: Name, parts: Ready) -> Queue:
    """The human queue: what rings next comes first."""
    wall, desk = parts.clock(), _desk(parts, region)
    found = [each for each in parts.desks.incidents() if each.region.name == region]
    lines = queue_shown(found, wall, parts.names.shown)
    return Queue(region=region, now=now_of(desk, wall), lines=lines)


@router.post("/{region:path}/mode", response_model=Done, responses=ACTS)
async def set_mode(region: Name, told: Switch, actor: Actor, parts: Ready) -> Response:
    """Sets how much the desk does by itself. Switching off ends new offers only."""
    _desk(parts, region)
    return answer(
        await parts.acting.tell(
            lambda _: SetMode(region=region, actor=actor.code, mode=told.mode),
            people=[actor],
            region=region,
        )
    )


@router.get("/{region:path}")
async def region_overview(region: Name, parts: Ready) -> Overview:
    """One region, with what a person chooses from when acting in it."""
    await _look_for_texts(parts, [_desk(parts, region)])
    return overview(_desk(parts, region), parts.texts, parts.clock())


async def _look_for_texts(parts: Parts, desks: Iterable[Desk]) -> None:
    # What was adopted this moment may not have been read yet, and no later step says that it was.
    await parts.texts_of({hash_ for each in desks for hash_ in (each.policy, each.site) if hash_})


def _desk(parts: Parts, region: str) -> Desk:
    found = parts.desks.region(region)
    if found is None:
        raise unknown("region")
    return found
