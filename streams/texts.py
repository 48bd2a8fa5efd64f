"""The texts that a desk follows, read from files and found free of faults before they are sent."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dispatch.contracts.site import Site
from dispatch.contracts.site_text import SiteFaults, left_open, site_from
from streams.ingest.actor import is_person
from streams.policy_files import read_file
from streams.policy_named import RefusedError, policy_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text that is to lie on ``policies``."""

    kind: str
    raw: bytes

    @property
    def hash(self) -> str:
        """Its name."""
        return hashlib.sha256(self.raw).hexdigest()


def texts_of(region: str, site: Path | None, profile: str) -> list[Text]:
    """The texts that are to be published, all free of faults.

    Raises:
        RefusedError: With every fault of every text.
        AwayError: If a file cannot be read.
    """
    texts, faults = [], []
    if site:
        raw = read_file(site)
        found = site_from(raw)
        if isinstance(found, SiteFaults):
            faults += [f"{site}: {fault}" for fault in found.faults]
        elif found.region != region:
            faults.append(f"{site}: region: is {found.region}, and --region says {region}.")
        else:
            faults += [f"{site}: {fault}" for fault in (*_persons(found), *left_open(found))]
        texts.append(Text(kind="site", raw=raw))
    if profile:
        raw, policy_faults = policy_text(profile)
        faults += policy_faults
        texts.append(Text(kind="policy", raw=raw))
    if faults:
        raise RefusedError("Nothing was sent. Correct:\n  " + "\n  ".join(faults))
    return texts


def _persons(site: Site) -> list[str]:
    """Faults of a site that has a person where a position belongs: holders stand in the log."""
    holders = [("queue_holder", site.queue_holder), ("supervisor", site.supervisor)]
    holders += [(f"sources[{n}].holder", each.holder) for n, each in enumerate(site.sources)]
    return [
        f"{where}: is a person; give a position, as {site.region}/supervisor."
        for where, holder in holders
        if is_person(holder)
    ]
