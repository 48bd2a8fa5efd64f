"""`alongside switch`: the local kill switch, thrown from the command line."""

import json
import os
from typing import Annotated

import typer

from streams.cli.groups import group
from streams.errors import AwayError
from streams.settings import Settings
from streams.switch import Switch

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]

ABOUT = (
    "It ends new offers only, and only those that the effects agents with this file send, which "
    "are those of this machine. Withdrawals, EMS requests, alarms and all decisions go on, and an "
    "offer that a crew has already stays open. It needs no broker and is in no log; the recorded "
    "way, for a whole region, is alongside policy adopt --mode shadow --region REGION --by NAME."
)


def register(app: typer.Typer) -> None:
    """Adds the three commands."""
    switch = group(
        app,
        "switch",
        f"The local kill switch: while it is on, no new offer goes out. {ABOUT}",
        example="alongside switch on",
    )
    for name, does in (("on", on), ("off", off), ("show", show)):
        switch.command(name, epilog=f"Example: alongside switch {name} --json")(does)


def on(as_json: Json = False) -> None:
    """Throws the switch: no new offer leaves this machine from now on."""
    file = Settings.from_env().switch_file
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o644))
    except OSError as error:
        if not Switch(file).on():
            raise AwayError(
                f"{file} cannot be made ({error.strerror}); offers still go out. Make it as "
                "someone who may, or stop the worker."
            ) from None
    _say(as_json=as_json)


def off(as_json: Json = False) -> None:
    """Takes the switch back: offers go out again."""
    file = Settings.from_env().switch_file
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise AwayError(
            f"{file} cannot be removed ({error.strerror}); no offer goes out. Remove it as someone "
            "who may."
        ) from None
    _say(as_json=as_json)


def show(as_json: Json = False) -> None:
    """Says whether the switch is on, and what it does."""
    _say(as_json=as_json)


def _say(*, as_json: bool) -> None:
    file = Settings.from_env().switch_file
    is_on = Switch(file).on()
    if as_json:
        print(json.dumps({"on": is_on, "file": str(file)}))
        return
    print(f"{'ON: no new offer goes out' if is_on else 'off: offers go out'} ({file})")
    print(ABOUT)
