"""Where does `alongside` begin? Here: it gathers the commands and turns errors into exit codes."""

import pkgutil
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from importlib import import_module

import typer

from streams import cli
from streams.errors import AlongsideError
from streams.interrupted import AT_ONCE, ends_at_once


def build(word: str = "", then: str = "") -> typer.Typer:
    """The command line: with the command ``word`` alone where it is one, else with every command.

    Where it is a group and ``then`` one of its commands, with that one alone. Loading all of them
    takes a second, most of it for libraries that one command does not need.
    """
    app = typer.Typer(
        name="alongside",
        help="Brings a health response first to behavioral-health calls, and can say why.",
        epilog="Example: alongside broker --port 0",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="markdown",
        # A traceback with the values of variables would show what callers said.
        pretty_exceptions_enable=False,
    )
    name = word.replace("-", "_")
    every = sorted(found.name for found in pkgutil.iter_modules(cli.__path__))
    _gather(app, (name,) if name in every else (), then.replace("-", "_"))
    if not app.registered_commands and not app.registered_groups:
        _gather(app, every)
    if len(app.registered_commands) == 1 and not app.registered_groups:
        app.callback()(_only_named)  # else typer would take the one command for the whole
    return app


def _gather(app: typer.Typer, modules: Iterable[str], then: str = "") -> None:
    for module in modules:
        found = import_module(f"streams.cli.{module}")
        inside = sorted(each.name for each in pkgutil.iter_modules(getattr(found, "__path__", ())))
        if inside:
            chosen = [then] if then in inside else inside
            _gather(app, [f"{module}.{one}" for one in chosen])
        register = getattr(found, "register", None)
        if register is not None:
            register(app)


def _only_named() -> None:
    """Brings a health response first to behavioral-health calls, and can say why."""


def main() -> None:
    """Runs the command that was typed and ends the process."""
    with ends_at_once() if AT_ONCE.intersection(sys.argv[1:2]) else nullcontext():
        try:
            build(*sys.argv[1:3])()
        except AlongsideError as error:
            print(error, file=sys.stderr)
            sys.exit(error.exit_code)
