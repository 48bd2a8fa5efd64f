"""How does an export of a center's own past become call events? A mapping file says so."""
