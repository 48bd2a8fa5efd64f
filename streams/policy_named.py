"""Which policy did a person name? A shipped one, or a file of theirs; with every fault it has."""

from pathlib import Path

from dispatch.policy.bundle import bundle, load
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from streams.errors import AlongsideError
from streams.policy_files import checked, in_place_of, read_file, shipped


class RefusedError(AlongsideError):
    """A text with faults, or a desk that says no."""


def policy_named(profile: str) -> Policy:
    """The compiled policy of a shipped profile's name, or of a file that ends in ``.toml``.

    Raises:
        RefusedError: With every fault of its texts.
        AwayError: If the file cannot be read.
    """
    _, found, faults = _policy(profile)
    if found is None:
        raise RefusedError(f"{profile} is no policy. Correct:\n  " + "\n  ".join(faults))
    return found


def policy_text(profile: str) -> tuple[bytes, list[str]]:
    """The bundle of a profile with all that it extends, and its faults."""
    raw, _, faults = _policy(profile)
    return raw, faults


def _policy(profile: str) -> tuple[bytes, Policy | None, list[str]]:
    texts, path = shipped(), Path(profile)
    if path.suffix == ".toml":
        own, name = read_file(path), path.stem
        if (unseen := in_place_of(path, own)) is not None:
            return b"", None, [f"{path}:1: {unseen}"]
        texts[name] = own
    elif profile in texts:
        name = profile
    else:
        known = ", ".join(sorted(texts))
        fault = f"no such policy; shipped are {known}, or give a file that ends in .toml."
        return b"", None, [f"--profile {profile}: {fault}"]
    try:
        raw = bundle(texts, name)
    except ValueError:
        return b"", None, [f"{profile}: is not UTF-8."]
    found = load(raw)
    if not isinstance(found, Refused):
        return raw, found, []
    if path.suffix != ".toml":
        return raw, None, [f"{profile}: {fault}" for fault in found.faults]
    [one] = checked([path])
    return raw, None, [f"{file}:{line}: {fault}" for file, line, fault in one.faults]
