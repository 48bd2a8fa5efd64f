"""Is a worker alive? The broker knows, for as long as a session lasts after a worker's end."""

import time
from typing import Any, Final

from kafka.admin import KafkaAdminClient
from kafka.errors import CoordinatorNotAvailableError, KafkaError, NotCoordinatorError

from streams.errors import AwayError
from streams.settings import Settings

PARTS: Final = ("desk", "ingest", "effects")
_ANSWER_MS: Final = 10_000
_TRIES: Final = 20
_PAUSE_SECONDS: Final = 0.5


def groups_of(settings: Settings) -> tuple[str, ...]:
    """The groups in which workers of this site may be: one for all, or one for each part."""
    return (settings.app_id, *(f"{settings.app_id}-{part}" for part in PARTS))


def alive(settings: Settings) -> dict[str, int]:
    """How many members each group has now; groups without any are left out.

    Raises:
        AwayError: if no broker answers.
    """
    try:
        admin = KafkaAdminClient(
            bootstrap_servers=settings.kafka_bootstrap.split(","),
            client_id="alongside-group",
            request_timeout_ms=_ANSWER_MS,
            bootstrap_timeout_ms=_ANSWER_MS,
        )
        try:
            found = _described(admin, list(groups_of(settings)))
        finally:
            admin.close()
    except KafkaError as error:
        raise AwayError(
            f"No broker at {settings.kafka_bootstrap} says who works ({type(error).__name__}); "
            f"start it, or set ALONGSIDE_KAFKA_BOOTSTRAP."
        ) from error
    return {name: len(row["members"]) for name, row in found.items() if row["members"]}


def _described(admin: KafkaAdminClient, names: list[str]) -> dict[str, Any]:
    """What the broker says of the groups; a new broker first has to make room for them."""
    for tried in range(1, _TRIES + 1):
        try:
            return dict(admin.describe_groups(names))
        except (CoordinatorNotAvailableError, NotCoordinatorError):
            if tried == _TRIES:
                raise
            time.sleep(_PAUSE_SECONDS)
    raise AssertionError("the loop returns or raises")
