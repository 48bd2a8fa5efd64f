"""The chain: which record of the log counts.

A step that does not extend the head does not exist. Every reader follows the same rule, the writer
included, and this is what makes a paused worker, a second writer, a repeated send, an edit or a
missing record harmless or visible.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dispatch.contracts.quickly import quickly_made
from dispatch.contracts.step import NewerFormatError, Step, hash_of, step_from

TOOL_STEPS: Final = frozenset({"inbox_replaced", "log_cut"})
"""Steps that answer no command: a person wrote them with a tool while the writers were stopped."""


class Standing(StrEnum):
    """What a record of the log is to a reader."""

    NEXT = "next"
    """It extends the head: fold it."""
    REPEATED = "repeated"
    """The head's own bytes again."""
    RIVAL = "rival"
    """Someone else's answer to a command that has been answered: counted, ignored."""
    BROKEN = "broken"
    """It fits nowhere: an alarm and a new fold from the start."""
    NEWER = "newer"
    """Written in a form that this version cannot read: give the partition up."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a chain stands: the last accepted step and the inbox offset that it answered."""

    hash: str
    answered: int


def genesis(partition: int) -> Head:
    """The head before the first step of a partition."""
    return Head(hash=hash_of(f"alongside/{partition}".encode()), answered=-1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a record turned out to be, with the new head where it extends the old one."""

    standing: Standing
    head: Head
    step: Step | None = None


def read(head: Head, raw: bytes) -> Reading:
    """What ``raw`` is to a chain that stands at ``head``."""
    digest = hash_of(raw)
    if digest == head.hash:
        return Reading(standing=Standing.REPEATED, head=head)
    try:
        step = step_from(raw)
    except NewerFormatError:
        return Reading(standing=Standing.NEWER, head=head)
    except ValueError:
        return Reading(standing=Standing.BROKEN, head=head)
    if step.prev == head.hash:
        if step.command.get("command") in TOOL_STEPS:
            first = step.command.get("first")
            if type(first) is not int or first < 0 or step.offset != -1:
                return Reading(standing=Standing.BROKEN, head=head, step=step)
            new = Head(hash=digest, answered=first - 1)
            return Reading(standing=Standing.NEXT, head=new, step=step)
        if step.offset == head.answered + 1:
            new = Head(hash=digest, answered=step.offset)
            return Reading(standing=Standing.NEXT, head=new, step=step)
        return Reading(standing=Standing.BROKEN, head=head, step=step)
    if 0 <= step.offset <= head.answered:
        return Reading(standing=Standing.RIVAL, head=head, step=step)
    return Reading(standing=Standing.BROKEN, head=head, step=step)
