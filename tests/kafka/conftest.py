"""Nothing of its own: the fixtures with a broker stand in tests/conftest.py, for faults/ too.

A test in this folder has the marker `kafka` without asking.
"""
