"""Is a policy proved? Asked before anything of it is sent, and nowhere else in the shell."""

from importlib import import_module

from dispatch.policy.model import Policy


def unproved(policy: Policy) -> tuple[str, ...]:
    """Each promise that a policy breaks or that could not be proved, with a call; empty if none.

    The solver is loaded here and not before: who only reads, sends or watches does not wait for it.
    """
    run = import_module("dispatch.policy.proof.run")
    return tuple(
        f"{finding.name} is {finding.verdict}: {finding.says}"
        + (f" ({finding.about})" if finding.about else "")
        + "".join(f" A call: {example.words()}" for example in finding.examples[:1])
        for finding in run.prove(policy)
        if not finding.holds
    )
