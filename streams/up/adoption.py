"""How do the city's desks learn their texts? By `alongside policy adopt`, as any site's desk."""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from dispatch.contracts.site import CHARTER
from dispatch.desk.state import Region
from streams.errors import AwayError
from streams.settings import Settings
from streams.up.child import Child

BY: Final = "sample.director"
SIGNED: Final = tuple((role, f"sample.{role.replace('_', '-')}") for role in CHARTER)
"""Who agreed to the city's policy, all of them invented."""
PROFILE: Final = "national-guidance"
WAIT_SECONDS: Final = 90


def lacks(region: Region) -> bool:
    """Whether this desk has not adopted what the city needs yet."""
    return not (region.site and region.policy and region.mode == "automatic")


async def adopt(regions: Iterable[str], folder: Path, settings: Settings, log: Path) -> None:
    """Comes back when each of the desks has adopted site, policy and mode.

    Args:
        regions: Their codes.
        folder: Where their sites' texts lie.
        settings: Say where the broker is.
        log: Where to write what the desks answered, with the region's code in its name.

    Raises:
        AwayError: If one refuses, or none answers.
    """
    adopting = [
        Child(
            f"adopting for {code}",
            (
                *("streams", "policy", "adopt", "--region", code, "--by", BY),
                *("--site", str(folder / f"{code}.toml"), "--profile", PROFILE),
                *(word for role, who in SIGNED for word in ("--signed", f"{role}:{who}")),
                *("--mode", "automatic", "--wait", str(WAIT_SECONDS)),
            ),
            settings,
            log.with_name(f"adopt-{code}.log"),
        )
        for code in regions
    ]
    try:
        for child in adopting:
            child.start()
        await asyncio.gather(*(asyncio.to_thread(child.wait) for child in adopting))
        for child in adopting:
            if child.code:
                raise AwayError(f"{child.name} failed:\n{child.last_words()}")
    finally:
        for child in adopting:
            child.stop()
