"""Are these the topics whose commands were answered? A pair is named by Kafka's own topic ids.

A topic that was deleted and made again has its old name, but not its old id.
"""

from streams.health import Cause, NotReady


def pair_name(inbox: str, log: str) -> str:
    """The name of an inbox with its log: what a step calls its incarnation."""
    return f"{inbox}/{log}"


def same(known: str, found: str) -> None:
    """Comes back if the topics found are those that are known.

    Raises:
        NotReady: if the inbox or the log was made anew; says which, and how to go on.
    """
    if known == found:
        return
    (inbox, log), (inbox_now, log_now) = known.split("/"), found.split("/")
    if log != log_now:
        raise NotReady(
            Cause.LOG_CUT,
            f"the log is another topic ({log_now}) than the one that was written ({log}); put "
            f"the old one back, or stop the workers, then: alongside repair log-cut --by NAME",
        )
    raise NotReady(
        Cause.INBOX_REPLACED,
        f"the inbox is another topic ({inbox_now}) than the one whose commands were answered "
        f"({inbox}); stop the workers, then: alongside repair inbox-replaced --by NAME",
    )
