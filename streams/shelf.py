"""Where are the texts of policies and sites? Read from ``policies`` by hash, compiled once.

A text is looked for when it is not here: the topic is read on to its end. Texts are never deleted,
so what was found stays.
"""

import asyncio
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import structlog

from dispatch.contracts.site import Site
from dispatch.contracts.site_text import SiteFaults, site_from
from dispatch.policy.bundle import load
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from streams.record import Record, SourceTopic

KIND: Final = "kind"
POLICY: Final = "policy"
SITE: Final = "site"
"""The header of a text, and what it may say."""

TEXT: Final = "text/"
"""How the core asks whether a text is here."""

_log = structlog.get_logger(__name__)

LoadPolicy = Callable[[bytes], Policy | Refused]
ReadSite = Callable[[bytes], Site | SiteFaults]


@dataclass(slots=True)
class _Read:
    policies: dict[str, Policy] = field(default_factory=dict)
    sites: dict[str, Site] = field(default_factory=dict)
    invalid: dict[str, str] = field(default_factory=dict)


class TopicShelf:
    """The texts of one topic: implements the core's ``Shelf`` and answers its ``text/<hash>``."""

    def __init__(
        self,
        topic: SourceTopic,
        *,
        load_policy: LoadPolicy = load,
        read_site: ReadSite = site_from,
    ) -> None:
        """Says what to read; nothing is read yet.

        Args:
            topic: The topic ``policies``.
            load_policy: Compiles a policy.
            read_site: Reads a site.
        """
        self._topic = topic
        self._load = load_policy
        self._site = read_site
        self._here = _Read()
        self._next = 0
        self._lock = asyncio.Lock()

    def policy(self, hash_: str) -> Policy | None:
        """The compiled policy, or ``None`` when its text is not here."""
        return self._here.policies.get(hash_)

    def site(self, hash_: str) -> Site | None:
        """The site, or ``None`` when its text is not here."""
        return self._here.sites.get(hash_)

    async def lacking(self, hashes: Iterable[str]) -> frozenset[str]:
        """Those of the hashes whose texts are not to be had, after looking for them.

        Raises:
            Exception: while the broker is away.
        """
        wanted = frozenset(hashes)
        if wanted <= self._usable():
            return frozenset()
        await self.read_on()
        return wanted - self._usable()

    async def answer(self, asked: str) -> object:
        """``here``, ``missing`` or ``invalid: <reason>`` for ``text/<hash>``; else ``unknown``."""
        if not asked.startswith(TEXT):
            return "unknown"
        hash_ = asked.removeprefix(TEXT)
        if hash_ not in self._usable() and hash_ not in self._here.invalid:
            await self.read_on()
        if hash_ in self._usable():
            return "here"
        reason = self._here.invalid.get(hash_)
        return "missing" if reason is None else f"invalid: {reason}"

    async def read_on(self) -> None:
        """Comes back once everything that lies on the topic now has been read."""
        async with self._lock:
            first, end = await self._topic.first(0), await self._topic.end(0)
            if end < self._next:
                self._next = 0  # the topic was made anew; a hash still names the same text
            self._next = max(self._next, first)
            while self._next < end:
                batch = await self._topic.read(0, self._next)
                if batch.position <= self._next:
                    raise TimeoutError(f"{self._topic.name} ends at {end} and cannot be read yet")
                for record in batch.records:
                    await self._take(record)
                self._next = batch.position

    def _usable(self) -> frozenset[str]:
        return frozenset(self._here.policies) | frozenset(self._here.sites)

    async def _take(self, record: Record) -> None:
        raw = record.value
        if raw is None:
            return
        hash_ = hashlib.sha256(raw).hexdigest()
        if record.key != hash_.encode():
            _log.warning("text.key_is_not_hash", offset=record.offset)  # whoever wrote it, ignored
            return
        if hash_ in self._usable() or hash_ in self._here.invalid:
            return
        # Compiling takes up to some tenths of a second: not in the loop that answers calls.
        kind = (record.header(KIND) or b"").decode("ascii", "replace")
        fault = await asyncio.to_thread(self._shelve, kind, hash_, raw)
        if fault:
            self._here.invalid[hash_] = fault

    def _shelve(self, kind: str, hash_: str, raw: bytes) -> str:
        """What is wrong with the text, empty if it is on the shelf now."""
        try:
            match kind:
                case "policy":
                    policy = self._load(raw)
                    if isinstance(policy, Refused):
                        return f"{len(policy.faults)} faults; see alongside policy check"
                    self._here.policies[hash_] = policy
                case "site":
                    site = self._site(raw)
                    if isinstance(site, SiteFaults):
                        faults = len(site.faults)
                        return f"{faults} faults; alongside policy adopt --site FILE names them"
                    self._here.sites[hash_] = site
                case _:
                    return "neither a policy nor a site"
        except Exception as error:  # noqa: BLE001 - a text that breaks the compiler is invalid
            return f"cannot be compiled ({type(error).__name__})"
        return ""
