"""Where does `alongside` begin? Here: it gathers the commands and turns errors into exit codes."""

import pkgutil
import sys
from importlib import import_module

import typer

from streams import cli
from streams.errors import AlongsideError


def build() -> typer.Typer:
    """The command line with every command of this package."""
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
    for module in sorted(found.name for found in pkgutil.iter_modules(cli.__path__)):
        register = getattr(import_module(f"streams.cli.{module}"), "register", None)
        if register is not None:
            register(app)
    return app


def main() -> None:
    """Runs the command that was typed and ends the process."""
    try:
        build()()
    except AlongsideError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
