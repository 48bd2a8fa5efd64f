"""What does this program say about itself? Lines of JSON, without anything of a command."""

import logging
import sys
from typing import Any

import structlog

from streams.settings import Settings


def start_log(settings: Settings) -> None:
    """Sends all logs to the file of the settings, or to standard error."""
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    stream: Any = sys.stderr
    if settings.log_file is not None:
        settings.log_file.parent.mkdir(parents=True, exist_ok=True)
        stream = settings.log_file.open("a", buffering=1)
    logging.basicConfig(
        stream=stream, level=level, format="%(levelname)s %(name)s %(message)s", force=True
    )
    # During an outage these write twenty lines a second; our own alarm says it once.
    for name in ("aiokafka", "kafka"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in ("faust", "mode"):
        logging.getLogger(name).setLevel(max(level, logging.ERROR))
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
