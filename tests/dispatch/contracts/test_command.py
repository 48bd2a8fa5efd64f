"""A command in a step is the same whether its parts are made at once or when they are asked for."""

import pytest

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptPolicy,
    Parts,
    PassTime,
    ReportCall,
    SetMode,
    TimePassed,
    command_from,
    command_parts,
)
from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.site import OperatingMode

AROUND = {"region": "town", "actor": "source:town/cad", "at": 5, "origin": ("t", 0, 7, 0)}
CALL = {"call": "c", "report": "r", "source": "town/cad", "holder": "psap", "channel": "911"}
FACT = Fact(id="f", name="weapon", value="none", source=FactSource.ANSWER, as_of=5)
COMMANDS = (
    ReportCall(**AROUND, **CALL, what="opened", call_type="unmapped", facts=(FACT,)),
    ReportCall(**AROUND, **CALL, what="closed"),
    AcceptOffer(**AROUND, offer="o", team="t"),
    AdoptPolicy(**AROUND, hash="a" * 64, signatures=(("chief", "p"),)),
    SetMode(**AROUND, mode=OperatingMode.SHADOW),
    PassTime(region="town", actor="feeder", at=5),
    TimePassed(actor="worker"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.command)
def test_parts_are_what_they_would_be_if_they_were_made_at_once(command):
    made = command_parts(command)

    assert Parts(command) == made
    assert made == Parts(command)
    assert Parts(command) != made | {"format": 2}
    assert list(Parts(command)) == list(made)
    assert command_from(Parts(command).made()) == command


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.command)
def test_each_part_is_told_alike_before_and_after_all_are_made(command):
    made = command_parts(command)
    names = {name for each in COMMANDS for name in type(each).model_fields} | {"unheard_of"}

    for name in sorted(names):
        parts = Parts(command)
        first, known = parts.get(name), name in Parts(command)
        assert (first, known) == (made.get(name), name in made), name
        assert len(parts) == len(made)
        assert parts.get(name) == made.get(name)
