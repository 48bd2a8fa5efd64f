"""Who can be there, and when. No I/O, no clock; pure like the rest of the core."""
