"""A center's own past, played to the desk: what would have been decided, and what was done.

`course` puts the export's events in order, `passing` says when time passes between them, `offline`
is a desk in memory, `playing` brings the three together, `account` adds up what came of it, and
`comparison` sets it beside what the export recorded. `feeding` plays the same course to a broker.
"""
