"""The texts that a desk follows, read from files and found free of faults before they are sent."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dispatch.contracts.site import Site
from dispatch.contracts.site_text import SiteFaults, left_open, site_from
from dispatch.policy.bundle import bundle, load
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from streams.errors import AlongsideError
from streams.ingest.actor import is_person
from streams.policy_files import checked, in_place_of, read_file, shipped


class RefusedError(AlongsideError):
    """A text with faults, or a desk that says no."""


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
        raw, policy_faults = _policy(profile)
        faults += policy_faults
        texts.append(Text(kind="policy", raw=raw))
    if faults:
        raise RefusedError("Nothing was sent. Correct:\n  " + "\n  ".join(faults))
    return texts


def policy_named(profile: str) -> Policy:
    """The compiled policy of a shipped profile's name, or of a file that ends in ``.toml``.

    Raises:
        RefusedError: With every fault of its texts.
        AwayError: If the file cannot be read.
    """
    raw, faults = _policy(profile)
    found = load(raw) if not faults else None
    if not isinstance(found, Policy):
        raise RefusedError(f"{profile} is no policy. Correct:\n  " + "\n  ".join(faults))
    return found


def _persons(site: Site) -> list[str]:
    """Faults of a site that has a person where a position belongs: holders stand in the log."""
    holders = [("queue_holder", site.queue_holder), ("supervisor", site.supervisor)]
    holders += [(f"sources[{n}].holder", each.holder) for n, each in enumerate(site.sources)]
    return [
        f"{where}: is a person; give a position, as {site.region}/supervisor."
        for where, holder in holders
        if is_person(holder)
    ]


def _policy(profile: str) -> tuple[bytes, list[str]]:
    """The bundle of a profile with all that it extends, and its faults."""
    texts, path = shipped(), Path(profile)
    if path.suffix == ".toml":
        own, name = read_file(path), path.stem
        if (unseen := in_place_of(path, own)) is not None:
            return b"", [f"{path}:1: {unseen}"]
        texts[name] = own
    elif profile in texts:
        name = profile
    else:
        known = ", ".join(sorted(texts))
        fault = f"no such policy; shipped are {known}, or give a file that ends in .toml."
        return b"", [f"--profile {profile}: {fault}"]
    try:
        raw = bundle(texts, name)
    except ValueError:
        return b"", [f"{profile}: is not UTF-8."]
    found = load(raw)
    if not isinstance(found, Refused):
        return raw, []
    if path.suffix != ".toml":
        return raw, [f"{profile}: {fault}" for fault in found.faults]
    [one] = checked([path])
    return raw, [f"{file}:{line}: {fault}" for file, line, fault in one.faults]
