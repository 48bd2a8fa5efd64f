"""Every reason that the desk can give is said in words."""

import ast
from pathlib import Path

import pytest

from streams.gateway.views.lines import line_of
from streams.gateway.views.words import _QUEUE, _REFUSED

DESK = Path(__file__).resolve().parents[3] / "dispatch" / "desk"


def said_by(*calls: str) -> set[str]:
    """The codes that stand as plain text in these calls of the desk."""
    found = set()
    for file in DESK.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in calls:
                texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
                found |= {text for text in texts if isinstance(text, str)}
    return found


@pytest.mark.parametrize(
    ("calls", "words"),
    [
        # Lines of the human queue.
        (("enter_queue", "hand_to_person"), _QUEUE),
        # Answers to a command that changed nothing.
        (("refuse",), _REFUSED),
    ],
)
def test_no_reason_of_the_desk_is_without_words(calls, words):
    """A dispatcher reads sentences, not codes."""
    assert said_by(*calls) - set(words) == set()


def test_a_line_of_danger_says_that_the_response_was_over() -> None:
    """Whoever opens it knows that nobody is on the way."""
    made = {"event": "entry_made", "holder": "position:dispatcher", "reason": "acute"}

    assert "nobody is sent by itself" in line_of({**made, "after_response": True})
    assert "nobody is sent by itself" not in line_of(made)


def test_a_next_contact_without_the_peer_whom_the_crew_named_says_so() -> None:
    """Whoever reads the story sees that somebody has to name another, and not who it was."""
    planned = {"event": "follow_up_planned", "by": "team:north", "peer": ""}

    assert "is not available" in line_of({**planned, "without": "peer_not_available"})
    assert "is not available" not in line_of(planned)
    assert "another of that crew" in _QUEUE["follow_up_without_peer"]
