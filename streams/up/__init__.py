"""Everything on one machine by one command: broker, worker, gateway and the sample city.

Each part is a process of its own on a leash (`streams.leash`), so that nothing is left behind
however the command ends.
"""
