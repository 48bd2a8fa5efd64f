"""Where does a region live? Which partition of the inbox, and so which partition of the log.

The function is ours, because Kafka's clients do not agree on one (murmur2 in Java, CRC32 in
librdkafka), and a region that moved would leave its desk behind in another partition.
"""

from hashlib import sha256


def partition_of(region: str, partitions: int) -> int:
    """The partition of a region's desk: the same in every process, for ever.

    Args:
        region: The region's name, as the site writes it.
        partitions: How many partitions the inbox has; the log has as many.

    Raises:
        ValueError: If there is no partition to choose from.
    """
    if partitions < 1:
        raise ValueError(
            f"cannot place region {region!r} on {partitions} partitions; give 1 or more"
        )
    return int.from_bytes(sha256(region.encode()).digest()[:8], "big") % partitions
