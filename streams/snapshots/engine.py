"""Which code folded a snapshot? Its version, and a digest of the sources that fold.

The version alone is not enough: in a checkout the code changes and the version does not, and a
desk that other code folded may be another desk.
"""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

PACKAGES = ("dispatch.contracts", "dispatch.desk")
"""What takes part in a fold."""


@cache
def fold_engine(version: str) -> str:
    """The name of this code, as it stands in manifests.

    Args:
        version: As it stands in each step.
    """
    digest = hashlib.sha256()
    for package in PACKAGES:
        _take(digest, files(package), package)
    return f"{version}+{digest.hexdigest()[:16]}"


def _take(digest: "hashlib._Hash", folder: Traversable, name: str) -> None:
    for each in sorted(folder.iterdir(), key=lambda found: found.name):
        if each.is_dir():
            _take(digest, each, f"{name}.{each.name}")
        elif each.name.endswith(".py"):
            raw = each.read_bytes()
            digest.update(f"{name}/{each.name} {len(raw)}\n".encode())
            digest.update(raw)
