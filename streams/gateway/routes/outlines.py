"""``/v1/outlines``: where is each region?"""

from fastapi import APIRouter

from streams.gateway.models.outline import Feature, OutlineOf, Outlines
from streams.gateway.no import RESPONSES
from streams.gateway.parts import Ready
from streams.gateway.views.place import hull_of

router = APIRouter(prefix="/v1/outlines", tags=["regions"], responses=RESPONSES)


@router.get("")
async def outlines(parts: Ready) -> Outlines:
    """A GeoJSON feature for each region of which any place is known.

    The site's own outline where its text has one; else the hull of the cells of its incidents and
    stations, which says no more than the log does.
    """
    features = []
    for desk in parts.desks.regions():
        site = parts.texts.site(desk.site)
        ring = [list(point) for point in site.outline] if site is not None else []
        cells = [one.cell for one in desk.incidents.values()]
        cells += [team.station for team in desk.teams.values()]
        stated = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]} if ring else None
        geometry = stated or hull_of(cells)
        if geometry is not None:
            features.append(
                Feature(
                    properties=OutlineOf(
                        region=desk.name,
                        name=site.name if site else desk.name,
                        basis="site" if stated else "seen",
                    ),
                    geometry=geometry,
                )
            )
    return Outlines(features=features)
