"""The only steps that answer no command: a person states that an inbox or a log was lost.

They are written by a tool while the writers are stopped, extend the head like any step, name the
new topic, and bear the pseudonym of the person who decided it.
"""

from dispatch.contracts.step import Step
from dispatch.desk.asking import Given
from dispatch.desk.state import Desk


def inbox_replaced(desk: Desk, given: Given, *, topic_id: str, first: int, by: str) -> Step:
    """The step after which the desk goes on with a new inbox at offset ``first``."""
    return _tool_step(desk, given, "inbox_replaced", topic_id=topic_id, first=first, by=by)


def log_cut(desk: Desk, given: Given, *, topic_id: str, first: int, by: str) -> Step:
    """The step after which a desk without its log goes on at inbox offset ``first``.

    What stood in the lost log is gone: policies, sites, modes, teams and open incidents have to be
    stated anew. The desk given here is the empty one of the partition.
    """
    return _tool_step(desk, given, "log_cut", topic_id=topic_id, first=first, by=by)


def _tool_step(desk: Desk, given: Given, what: str, *, topic_id: str, first: int, by: str) -> Step:
    return Step(
        engine=given.engine,
        incarnation=given.incarnation,
        offset=-1,
        origin=None,
        prev=desk.head.hash,
        region="",
        seq=0,
        now=max(desk.now, given.appended),
        actor=f"person:{by}",
        policy="",
        site="",
        command={"command": what, "topic_id": topic_id, "first": first, "by": by},
        answers={},
        events=(),
        why="",
    )
