"""`alongside policy ...`: each module here with a function `register` adds one command."""

import pkgutil
from importlib import import_module

import typer


def register(app: typer.Typer) -> None:
    """Adds every command of the group ``policy``."""
    for found in sorted(each.name for each in pkgutil.iter_modules(__path__)):
        add = getattr(import_module(f"{__name__}.{found}"), "register", None)
        if add is not None:
            add(app)
