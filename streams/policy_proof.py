"""Is a policy proved? Asked before anything of it is sent, and nowhere else in the shell."""

from dispatch.policy.model import Policy
from dispatch.policy.proof.run import prove


def unproved(policy: Policy) -> tuple[str, ...]:
    """Each promise that a policy breaks or that could not be proved, with a call; empty if none."""
    return tuple(
        f"{finding.name} is {finding.verdict}: {finding.says}"
        + (f" ({finding.about})" if finding.about else "")
        + "".join(f" A call: {example.words()}" for example in finding.examples[:1])
        for finding in prove(policy)
        if not finding.holds
    )
