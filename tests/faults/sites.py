"""The invented regions that the load lives in, and how their desks come to act by themselves."""

from dataclasses import dataclass
from importlib.resources import files

from kafka import KafkaProducer

from dispatch.contracts.command import AdoptPolicy, AdoptSite, SetMode, command_bytes
from dispatch.contracts.site import CHARTER, OperatingMode
from dispatch.contracts.step import hash_of
from dispatch.policy.bundle import bundle
from streams.placement import partition_of
from streams.settings import Settings
from streams.shelf import KIND

PERSON = "person:ada"

_TEXT = """\
region = "{name}"
name = "{name} (invented)"
profile = "national-guidance"
clock = "broker"
time_zone = "America/Chicago"
h3_resolution = 8
queue_holder = "{name}/crisis-desk"
supervisor = "{name}/supervisor"
standing_path = "Send through the radio room as before."
density = "urban"
shadow_tells_life_threat = true
credentials_checked_by = "Nobody: the crews are invented."
follow_up = false
follow_up_by = "Nobody: the persons are invented."

[seconds]
offer_window = 10
preferred_arrival = 3600
ring_life_threat = 5
ring_other = 10
ems_acknowledge_within = 5
behind_after = 30

[[sources]]
name = "{name}/cad"
topic = "calls.911"
holder = "{name}/psap"
holds_criminal_justice_data = false

[[sources]]
name = "{name}/988"
topic = "calls.988"
holder = "{name}/988-center"
holds_criminal_justice_data = false

[[sources]]
name = "{name}/crews"
topic = "teams"
holder = "{name}/crisis-desk"
holds_criminal_justice_data = false
"""


@dataclass(frozen=True, kw_only=True)
class Region:
    """One region: its name, its text and where its desk lives."""

    name: str
    text: bytes
    partition: int

    @property
    def teams(self) -> list[str]:
        """The teams that the load lets come on shift."""
        return [f"{self.name}-{number}" for number in range(1, 5)]


def regions(settings: Settings) -> list[Region]:
    """Regions enough that every partition has one, and at least four."""
    found: list[Region] = []
    number = 0
    while len(found) < 4 or {each.partition for each in found} != set(range(settings.partitions)):
        number += 1
        name = f"county-{number}"
        found.append(
            Region(
                name=name,
                text=_TEXT.format(name=name).encode(),
                partition=partition_of(name, settings.partitions),
            )
        )
    return found


def policy_text() -> bytes:
    """The national guidance's profile in the form in which it travels."""
    folder = files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    }
    return bundle(texts, "national-guidance")


def publish(settings: Settings, *texts: tuple[str, bytes]) -> None:
    """Puts texts on ``policies``; acknowledged when it returns."""
    producer = KafkaProducer(bootstrap_servers=settings.kafka_bootstrap, acks="all")
    try:
        for kind, text in texts:
            producer.send(
                f"{settings.topic_prefix}policies",
                key=hash_of(text).encode(),
                value=text,
                headers=[(KIND, kind.encode())],
            ).get(30)
    finally:
        producer.close()


def tell(settings: Settings, *commands: object) -> list[int]:
    """Puts commands on the inbox; their offsets."""
    producer = KafkaProducer(bootstrap_servers=settings.kafka_bootstrap, acks="all")
    try:
        return [
            producer.send(
                f"{settings.topic_prefix}desk.inbox",
                key=command.region.encode(),
                value=command_bytes(command),
                partition=partition_of(command.region, settings.partitions),
            )
            .get(30)
            .offset
            for command in commands
        ]
    finally:
        producer.close()


def adoptions(region: Region, policy: bytes, *, mode: str = "automatic") -> list[object]:
    """The commands by which a region's desk begins to act."""
    common = {"region": region.name, "actor": PERSON}
    return [
        AdoptSite(hash=hash_of(region.text), **common),
        AdoptPolicy(
            hash=hash_of(policy), signatures=tuple((role, PERSON) for role in CHARTER), **common
        ),
        SetMode(mode=OperatingMode(mode), **common),
    ]


def adopt(settings: Settings, *, mode: str = "automatic") -> list[Region]:
    """Publishes all texts, then tells every region's desk to act by them."""
    found, policy = regions(settings), policy_text()
    publish(settings, ("policy", policy), *(("site", each.text) for each in found))
    tell(
        settings,
        *(command for each in found for command in adoptions(each, policy, mode=mode)),
    )
    return found
