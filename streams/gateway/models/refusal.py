"""What is said when the answer is no? Plain words, and none of what came in."""

from pydantic import Field

from streams.gateway.models.plain import Answer


class Problem(Answer):
    """Why something was not done, and what would do."""

    problem: str
    """One word for programs."""
    sentence: str
    """For a person."""
    faults: list[str] = Field(default_factory=list)
    """Every fault, where there are several: our own field and what is expected there."""
