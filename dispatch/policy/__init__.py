"""Policies as data: read with all faults at once, compiled to one pure function, explained."""
