"""How does a person's word reach a desk, and its answer come back?

The command is appended to the inbox and our own fold is waited for: what is answered is what the
log says, and nothing else. The words of a person and their name go to ``desk.private`` before.
"""

from collections.abc import Callable, Sequence
from typing import Final

import structlog

from dispatch.contracts.command import command_bytes
from dispatch.contracts.step import Step
from streams.gateway.following.desks import Desks
from streams.gateway.following.history import History
from streams.gateway.following.names import Names
from streams.gateway.following.note import incident_of
from streams.gateway.models.act import Done, Pending, Refused
from streams.gateway.models.incident import Incident
from streams.gateway.models.state import Standing
from streams.gateway.no import No
from streams.gateway.views.lines import lacking, lines_of
from streams.gateway.views.story import REASON
from streams.gateway.views.words import refusal
from streams.ingest.actor import Person, person
from streams.ingest.private import private_of
from streams.placement import partition_of
from streams.record import Outgoing, Sender
from streams.work import place_of

WAIT_SECONDS: Final = 5.0
"""How long a person waits for the desk's answer before being told where it will be."""
SINCE: Final = 50
"""Steps that are looked at for what changed since a screen was loaded."""

_log = structlog.get_logger(__name__)

Outcome = Done | Refused | Pending
Make = Callable[[str], object]
"""The command, given the digest of its personal part or nothing."""


class Acting:
    """Tells desks what people decided."""

    def __init__(
        self,
        *,
        desks: Desks,
        history: History,
        sender: Sender,
        inbox: str,
        private: str,
        new_id: Callable[[], str],
        secret: bytes,
        names: Names,
        shown: Callable[[str], Incident | None],
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        """Says whom to ask.

        Args:
            desks: Our own fold.
            history: Reads steps again, for what changed meanwhile.
            sender: Puts records on topics.
            inbox: Full name of ``desk.inbox``.
            private: Full name of ``desk.private``.
            new_id: Draws the salt of what a person says.
            secret: The site's secret, from which pseudonyms are made.
            names: The names behind pseudonyms, for whatever is shown.
            shown: An incident as it is shown now.
            wait_seconds: How long to wait for an answer.
        """
        self._desks = desks
        self._history = history
        self._sender = sender
        self._inbox = inbox
        self._private = private
        self._new_id = new_id
        self._secret = secret
        self._names = names
        self._shown = shown
        self._wait = wait_seconds

    def person(self, name: str) -> Person:
        """The person of that name, which must be one."""
        return person(self._secret, name)

    async def tell(
        self,
        make: Callable[[str], object],
        *,
        people: Sequence[Person],
        region: str,
        incident: str = "",
        call: str = "",
        words: str | None = None,
        seen: int | None = None,
    ) -> Outcome:
        """What the desk answered, or where its answer will be.

        Args:
            make: Makes the command, given the digest of the words.
            people: Everybody whom the command names: who acts, and who is to hold the call.
            region: Whose desk.
            incident: That it is about.
            call: Under whose key the words are kept.
            words: What the person said.
            seen: The version on the screen.

        Raises:
            No: if the command is not known to lie in the inbox.
        """
        state = self._desks.state()
        if state.state is Standing.BROKER_AWAY:
            raise No(503, "broker_away", self._away(region))
        for each in people:
            await self._send(each.record(self._private), region)
            # At once, and not when our own reader comes by: the answer shows it already.
            self._names.learn(each.pseudonym, each.name)
        digest = await self._keep(call, words, region) if words else ""
        command = make(digest)
        partition = partition_of(region, len(self._desks.partitions))
        offset = await self._send(
            Outgoing(
                topic=self._inbox,
                key=region.encode(),
                value=command_bytes(command),  # type: ignore[arg-type]  # also those to come
                partition=partition,
            ),
            region,
        )
        answered = await self._desks.answer(partition, offset, self._wait)
        if answered is None:
            return pending(partition, offset)
        return await self.outcome(answered.step, incident=incident, seen=seen)

    async def outcome(self, step: Step, *, incident: str = "", seen: int | None = None) -> Outcome:
        """What a step says to whoever sent its command.

        Raises:
            No: if the desk failed.
        """
        mine = [each for each in step.events if not incident or incident_of(each) == incident]
        if any(each["event"] == "faulted" for each in step.events):
            raise No(
                500,
                "undecided",
                "The desk could not decide this; it is on record, and a person was told.",
            )
        refused = next((e for e in reversed(step.events) if e["event"] == "refused"), None)
        shown = self._shown(incident) if incident else None
        if refused is None:
            return Done(
                version=step.offset,
                seq=step.seq,
                at=step.now,
                lines=[self._names.shown(line) for line in lines_of(step, incident)],
                events=list(dict.fromkeys(str(each["event"]) for each in mine)),
                incident=shown,
            )
        reason = str(refused["reason"])
        stale = reason == "changed_meanwhile"
        return Refused(
            reason=reason,
            sentence=refusal(reason) + lacking(refused),
            version=step.offset,
            at=step.now,
            changed=await self._since(incident, seen, step.offset) if stale else [],
            incident=shown,
        )

    async def _since(self, incident: str, seen: int | None, until: int) -> list[str]:
        """What happened to an incident after the version on the screen."""
        found = self._desks.incident(incident)
        if found is None or seen is None:
            return []
        index = self._desks.partitions[found.partition].index
        read = await self._history.steps(found.partition, index.touched(incident)[-SINCE:])
        return [
            self._names.shown(line)
            for step in read.steps
            if seen < step.offset < until
            for line in lines_of(step, incident)
        ]

    async def _keep(self, call: str, words: str, region: str) -> str:
        """The digest of the words, which lie in ``desk.private`` from here on."""
        # Drawn and not derived: nothing is ever made again from a click.
        kept = private_of(call, self._new_id() + self._new_id(), {REASON: words})
        await self._send(Outgoing(topic=self._private, key=kept.key, value=kept.value), region)
        return kept.digest

    async def _send(self, out: Outgoing, region: str) -> int:
        try:
            return await self._sender.send(out)
        except Exception as error:  # noqa: BLE001 - whatever it was, nothing is known
            _log.warning(
                "gateway.not_sent", topic=out.topic, error=type(error).__name__, at=place_of(error)
            )
            raise No(
                503,
                "not_known",
                "It is not known whether this reached the desk. Look at the incident before you "
                f"try again. {self._away(region)}",
            ) from None

    def _away(self, region: str) -> str:
        return f"The broker does not answer; go by the standing path of {region} meanwhile."


def pending(partition: int, offset: int) -> Pending:
    """The answer is not there yet."""
    look = f"/v1/commands/{partition}/{offset}"
    return Pending(
        partition=partition,
        offset=offset,
        look=look,
        sentence="The desk has not answered yet; the command lies in its inbox and is not lost. "
        f"Its outcome will be at {look}.",
    )
