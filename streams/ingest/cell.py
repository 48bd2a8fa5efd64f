"""Which cell is a point in? All that the log ever knows of a place."""

import h3  # type: ignore[import-untyped]


def cell_of(latitude: float, longitude: float, resolution: int) -> str:
    """The H3 cell of a point, as 15 hexadecimal digits."""
    return str(h3.latlng_to_cell(latitude, longitude, resolution))
