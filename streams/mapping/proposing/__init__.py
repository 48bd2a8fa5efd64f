"""Which mapping would fit an export? Proposed from its names and from what stands in it."""
