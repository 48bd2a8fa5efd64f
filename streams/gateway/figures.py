"""What does the gateway count for Prometheus? No label holds an id, a place or a person."""

from importlib.metadata import PackageNotFoundError, version

from prometheus_client import CollectorRegistry, Counter, Gauge

from streams.gateway.following.desks import Desks
from streams.gateway.models.state import Standing


class Figures:
    """Counters of one gateway, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        r = self.registry
        self._requests = Counter(
            "alongside_http_requests_total",
            "Requests answered, by route and status.",
            ["method", "route", "status"],
            registry=r,
        )
        self._position = Gauge(
            "alongside_gateway_position",
            "Offset in the log up to which a partition is folded.",
            ["partition"],
            registry=r,
        )
        self._answered = Gauge(
            "alongside_gateway_answered",
            "Inbox offset of the last command whose step is folded.",
            ["partition"],
            registry=r,
        )
        self._forks = Gauge(
            "alongside_gateway_log_forks",
            "Records of the log that do not count, met since the start.",
            ["partition"],
            registry=r,
        )
        self._state = Gauge(
            "alongside_gateway_state", "1 for the state it is in, 0 else.", ["state"], registry=r
        )
        self._streams = Gauge("alongside_gateway_streams", "Screens that listen now.", registry=r)
        info = Gauge(
            "alongside_build_info", "1; the version is in the label.", ["version"], registry=r
        )
        info.labels(version_of()).set(1)

    def answered(self, method: str, route: str, status: int) -> None:
        """Nothing; counts a request. ``route`` is the name of our function, never a path."""
        method = method if method in {"GET", "HEAD", "POST"} else "other"
        self._requests.labels(method, route, str(status)).inc()

    def look(self, desks: Desks) -> None:
        """Nothing; takes down how the desks stand."""
        state = desks.state()
        for each in state.partitions:
            self._position.labels(str(each.partition)).set(each.position)
            self._answered.labels(str(each.partition)).set(each.answered)
            self._forks.labels(str(each.partition)).set(each.forks)
        for standing in Standing:
            self._state.labels(standing.value).set(standing is state.state)
        self._streams.set(desks.hub.listening)


def version_of() -> str:
    """The version of this package."""
    try:
        return version("alongside")
    except PackageNotFoundError:
        return "unknown"
