"""Between bytes and contracts: what came in is a value, and so is what could not be read."""
