"""`alongside classify`: what do call types and words say, and how well is that read?

One module for each command; each that has a function `register(app)` adds its own to the group.
"""
