"""The texts that any region ever adopted, as they lie on the topic ``policies`` for ever."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from dispatch.contracts.site import Site
from dispatch.contracts.site_text import site_from
from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.cli.kafka import reading
from streams.errors import UsageError
from streams.record import Record
from streams.settings import Settings
from streams.shelf import KIND, POLICY, SITE
from streams.topic_table import topic

_HASH: Final = re.compile(r"[0-9a-f]{8,64}")
_WHOLE: Final = 64


@dataclass(slots=True)
class Kept:
    """Policies and sites by hash; what could not be compiled by this version is left out."""

    policies: dict[str, Policy] = field(default_factory=dict)
    sites: dict[str, Site] = field(default_factory=dict)


def is_hash(said: str) -> bool:
    """Whether it is a policy's hash, or the beginning of one, and no name."""
    return bool(_HASH.fullmatch(said))


def texts_in(records: Iterable[Record], wanted: str = "") -> Kept:
    """The texts among these records; only those whose hash begins so."""
    kept = Kept()
    for record in records:
        hash_ = (record.key or b"").decode("ascii", "replace")
        if not hash_.startswith(wanted) or record.value is None:
            continue
        kind = (record.header(KIND) or b"").decode("ascii", "replace")
        if kind == POLICY:
            policy = load(record.value)
            if isinstance(policy, Policy) and policy.hash == hash_:
                kept.policies[hash_] = policy
        elif kind == SITE:
            site = site_from(record.value)
            if isinstance(site, Site) and site.hash == hash_:
                kept.sites[hash_] = site
    return kept


def kept_texts(settings: Settings, wanted: str = "") -> Kept:
    """Every text on the topic.

    Raises:
        AwayError: If no broker answers.
    """
    with reading(settings, topic("policies").full_name(settings)) as records:
        return texts_in(records.to_end(), wanted)


def by_hash(said: str) -> Policy:
    """The policy whose hash begins so.

    Raises:
        UsageError: If there is none, or more than one.
        AwayError: If no broker answers.
    """
    found = kept_texts(Settings.from_env(), said).policies
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        shown = ", ".join(sorted(hash_[:16] for hash_ in found))
        raise UsageError(f"{said}: begins more than one policy's hash: {shown}; give more digits.")
    part = "" if len(said) == _WHOLE else " that begins so"
    raise UsageError(
        f"{said}: no region ever adopted a policy with a hash{part}; alongside policy status lists "
        "those in force."
    )
