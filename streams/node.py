"""What does one Kafka node have to be told, where may it listen, and does it answer?"""

import secrets
import socket
import struct
from pathlib import Path

from streams.errors import AwayError

HOST = "127.0.0.1"
#: Bodies may have 1 MiB; the envelope and what a step says of it need room.
MESSAGE_MAX_BYTES = 2 * 1024 * 1024
#: Below the range from which the system gives ports to outgoing connections, so that a port is
#: still free when a broker comes back to it.
PORTS = range(20_000, 32_000)


def properties(port: int, controller_port: int, data: Path) -> dict[str, str]:
    """The settings of one node that is broker and controller, for this machine only."""
    one_node = ("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")
    return {
        "process.roles": "broker,controller",
        "node.id": "1",
        "controller.quorum.voters": f"1@{HOST}:{controller_port}",
        "controller.listener.names": "CONTROLLER",
        "listeners": f"CLIENTS://{HOST}:{port},CONTROLLER://{HOST}:{controller_port}",
        "advertised.listeners": f"CLIENTS://{HOST}:{port}",
        "inter.broker.listener.name": "CLIENTS",
        "listener.security.protocol.map": "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
        # In a properties file a backslash would begin an escape.
        "log.dirs": str((data / "log").resolve()).replace("\\", "\\\\"),
        **{f"{topic}.replication.factor": "1" for topic in one_node},
        "offsets.topic.num.partitions": "1",
        "transaction.state.log.min.isr": "1",
        "transaction.state.log.num.partitions": "1",
        "share.coordinator.state.topic.min.isr": "1",
        "share.coordinator.state.topic.num.partitions": "1",
        # A topic that is not in our table is a mistake, not a wish.
        "auto.create.topics.enable": "false",
        "message.max.bytes": str(MESSAGE_MAX_BYTES),
        "replica.fetch.max.bytes": str(MESSAGE_MAX_BYTES),
        # One worker need not wait for others that may join.
        "group.initial.rebalance.delay.ms": "0",
        "group.min.session.timeout.ms": "1000",
        # After a kill the node waits until its own earlier self counts as gone (else 9 s).
        "broker.session.timeout.ms": "3000",
        "broker.heartbeat.interval.ms": "500",
        # Two cores are enough for one machine's calls.
        "num.network.threads": "2",
        "num.io.threads": "4",
        "log.cleaner.dedupe.buffer.size": str(16 * 1024 * 1024),
    }


def is_free(port: int) -> bool:
    """Whether a program may listen there now."""
    with socket.socket() as probe:
        # As Java does it: a port whose last connections are only fading out is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def free_port(*, but: int = 0) -> int:
    """A port that is free now."""
    for _ in range(1000):
        port = PORTS[secrets.randbelow(len(PORTS))]
        if port != but and is_free(port):
            return port
    raise AwayError(
        f"No port from {PORTS.start} to {PORTS.stop} is free on {HOST}; end what holds them"
    )


def answers(port: int) -> bool:
    """Whether a broker there answers a request for metadata, and counts itself in.

    An open port is not enough: the broker opens it before it knows its cluster.
    """
    client = b"alongside"
    # Metadata (3), version 1, correlation 1, our name, no topics.
    body = struct.pack(f">hhih{len(client)}si", 3, 1, 1, len(client), client, 0)
    try:
        with socket.create_connection((HOST, port), timeout=2) as link:
            link.sendall(struct.pack(">i", len(body)) + body)
            answer = b""
            while len(answer) < 12:  # noqa: PLR2004 size, correlation, number of brokers
                part = link.recv(12 - len(answer))
                if not part:
                    return False
                answer += part
    except OSError:
        return False
    return bool(struct.unpack(">iii", answer)[2] > 0)


def last_lines(text: str, count: int = 8) -> str:
    """The end of what a program said, for a message."""
    return "\n".join(text.strip().splitlines()[-count:]) or "(nothing was said)"
