"""What a person types: `alongside <command>`, one module each.

A module of this package that has a function `register(app)` adds its command, or its group of
commands, there; `main` finds it. Exit codes: 0 fine, 1 the answer is no, 2 wrong usage,
3 something it needs is away, 130 a replay that Ctrl-C ended. Each command has `--json` and an
example in its help.
"""
