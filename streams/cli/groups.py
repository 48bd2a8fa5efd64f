"""Where do commands of one group meet, when each has a module of its own? Nothing here is one."""

import typer


def group(app: typer.Typer, name: str, words: str, *, example: str) -> typer.Typer:
    """The group of that name, made by whoever asks first."""
    for info in app.registered_groups:
        if info.name == name and info.typer_instance is not None:
            return info.typer_instance
    made = typer.Typer(no_args_is_help=True)
    app.add_typer(made, name=name, help=words, epilog=f"Example: {example}")
    return made
