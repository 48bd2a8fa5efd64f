"""Where is a region, as GeoJSON?"""

from typing import Any, Literal

from streams.gateway.models.plain import Answer


class OutlineOf(Answer):
    """What the outline is."""

    region: str
    name: str
    basis: Literal["site", "seen"]
    """``site``: the site's own outline; ``seen``: the hull of cells seen in the log."""


class Feature(Answer):
    """One region."""

    type: Literal["Feature"] = "Feature"
    properties: OutlineOf
    geometry: dict[str, Any]


class Outlines(Answer):
    """A feature for each region of which any place is known."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: list[Feature]
