"""Puts records on a Kafka broker, each acknowledged: implements `Sender`.

Its own producer and not Faust's: what ingest and effects send has to be acknowledged by all copies
before anything else happens, and must be sendable without a framework.
"""

import asyncio
from contextlib import suppress
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka.errors import MessageSizeTooLargeError, RecordListTooLargeError

from streams.record import Outgoing, TooLarge
from streams.settings import Settings

LARGEST_REQUEST: Final = 16 * 1024 * 1024
"""The topic's own limit is the one that counts; ours only has to be larger."""

START_SECONDS: Final = 10.0
"""For a new connection: on a busy machine, finding the brokers alone can take seconds."""

_CLOSING: Final[set["asyncio.Future[None]"]] = set()
"""What is being closed on the side: asyncio itself holds tasks only weakly."""


class KafkaSender:
    """One producer for one worker; a new one after each send whose outcome is not known."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._producer: Any = None
        self._starting = asyncio.Lock()

    async def send(self, out: Outgoing) -> int:
        """The offset that all copies acknowledged.

        Raises:
            TooLarge: if the broker will never take it.
            TimeoutError: if no acknowledgement came in time; it may still land.
            KafkaError: if the broker refused it or is away.
        """
        producer = self._producer or await self._started()
        sending = asyncio.ensure_future(
            producer.send_and_wait(
                out.topic,
                value=out.value,
                key=out.key,
                partition=out.partition,
                headers=list(out.headers),
            )
        )
        # Not `wait_for`: of a cancelled send nothing is known, and it goes out all the same.
        done, _ = await asyncio.wait({sending}, timeout=self._settings.send_timeout)
        if not done:
            sending.add_done_callback(lambda late: late.cancelled() or late.exception())
            self._distrust(producer)
            raise TimeoutError(f"{out.topic}: no acknowledgement in time")
        try:
            return int(sending.result().offset)
        except (MessageSizeTooLargeError, RecordListTooLargeError):
            raise TooLarge(f"{out.topic} takes no record of this size") from None
        except Exception:
            self._distrust(producer)
            raise

    async def close(self) -> None:
        """Nothing; waits for what is on its way, then gives the connection back."""
        async with self._starting:
            producer, self._producer = self._producer, None
        if producer is not None:
            await _stop(producer, self._settings.send_timeout)

    def _distrust(self, producer: Any) -> None:
        if self._producer is not producer:
            return  # someone else was faster
        self._producer = None
        closing = asyncio.ensure_future(_stop(producer, self._settings.send_timeout))
        _CLOSING.add(closing)
        closing.add_done_callback(_CLOSING.discard)

    async def _started(self) -> Any:
        async with self._starting:
            if self._producer is None:
                producer = AIOKafkaProducer(
                    bootstrap_servers=self._settings.kafka_bootstrap,
                    client_id="alongside-sender",
                    acks="all",
                    linger_ms=0,  # waiting for company costs a call its answer
                    max_request_size=LARGEST_REQUEST,
                    request_timeout_ms=int(self._settings.send_timeout * 1000),
                )
                try:
                    # Not a send's own time: given up too early, it would be begun for ever anew.
                    async with asyncio.timeout(max(START_SECONDS, self._settings.send_timeout)):
                        await producer.start()
                except BaseException:
                    await _stop(producer, 1.0)
                    raise
                self._producer = producer
            return self._producer


async def _stop(producer: Any, seconds: float) -> None:
    with suppress(Exception):
        async with asyncio.timeout(seconds):
            await producer.stop()
