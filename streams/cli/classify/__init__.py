"""`alongside classify`: what do call types and words say, and how well is that read?

One module for each command; each that has a function `register(app)` adds its own to the group.
"""

import pkgutil
from importlib import import_module

import typer


def register(app: typer.Typer) -> None:
    """Adds the group with the commands of every module here."""
    for name in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        add = getattr(import_module(f"{__name__}.{name}"), "register", None)
        if add is not None:
            add(app)
