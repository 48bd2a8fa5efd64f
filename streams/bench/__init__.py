"""How fast is it, on this machine? What `alongside bench` measures, each part in a file of its own.

Nothing here is used by a worker. Broker runs measure with the broker's own append times, so that
the measuring program's own work is not in the figures.
"""
