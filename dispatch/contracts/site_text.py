"""What does a site's text say, and what is wrong with it?

A site is a TOML text that people agree on and sign; its hash is what a region adopts.
Nothing that matters is guessed: an unknown key is a fault, because a misspelled window would
otherwise silently fall back to ours.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Final

from dispatch.contracts.site import CHARTER, Charter, Clock, Site, Source

TOPICS: Final = frozenset({"calls.911", "calls.988", "teams", "positions"})
"""Where a source may send: the topics that ingest reads, and that of positions."""

LARGEST: Final = 256 * 1024
"""Bytes of a site's text; it travels as one record of ``policies``."""

RESOLUTIONS: Final = range(5, 10)
"""H3 cells from a county's corner to a city block; a finer one would be an address in the log."""

WORDS: Final = 400
"""Most characters of a text for a person: one line that fits a printed card."""

SECONDS: Final[Mapping[str, tuple[int, int]]] = {
    "behind_after": (5, 3600),
    "offer_window": (10, 900),
    "preferred_arrival": (60, 4 * 3600),
    "first_confirmation": (10, 1800),
    "second_confirmation": (10, 3600),
    "ring_life_threat": (5, 300),
    "ring_other": (10, 1800),
    "ems_acknowledge_within": (5, 300),
    "availability_lease": (60, 4 * 3600),
    "unanswered_after": (30, 3600),
    "position_within": (10, 3600),
    "handover_within": (10, 1800),
    "link_within": (60, 4 * 3600),
    "set_aside_after": (600, 7 * 86400),
    "end_after_clear": (60, 7 * 86400),
    "leave_after_end": (3600, 90 * 86400),
}
"""Each duration of a site with its least and its most, in whole seconds."""

_TOP: Final = frozenset(
    {
        "region",
        "name",
        "profile",
        "clock",
        "time_zone",
        "h3_resolution",
        "queue_holder",
        "supervisor",
        "standing_path",
        "density",
        "charter",
        "hands_over_to",
        "state",
        "areas",
        "credentials_checked_by",
        "follow_up",
        "follow_up_by",
        "outline",
        "shadow_tells_life_threat",
        "event_span",
        "seconds",
        "sources",
    }
)
_SOURCE: Final = frozenset({"name", "topic", "holder", "holds_criminal_justice_data", "fields_cut"})
_CODE: Final = re.compile(r"[A-Za-z0-9._:/@+-]{1,100}")
_PROFILE: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_ZONE: Final = re.compile(r"UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}")
_DENSITY: Final = re.compile(r"urban|suburban|rural")
_STATE: Final = re.compile(r"[A-Z]{2}")
_AREA: Final = re.compile(r"[A-Z]{2}/[a-z][a-z0-9_]{0,39}")
_AREAS: Final = 50
_ROLE: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
_SIGNERS: Final = 20
_PATH: Final = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){0,15}")
_PAIR: Final = 2
_TRIANGLE: Final = 3
_HALF_TURN: Final = 180
_QUARTER_TURN: Final = 90
_LAST_SECOND: Final = 1 << 40
_DEFAULTS: Final = {f.name: f.default for f in fields(Site) if type(f.default) is int}


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFaults:
    """Everything that is wrong with a site's text, in plain words, in the order of the text."""

    faults: tuple[str, ...]


def site_from(raw: bytes) -> Site | SiteFaults:
    """The site that ``raw`` describes, or all its faults at once."""
    if len(raw) > LARGEST:
        return SiteFaults(faults=(f"The text has {len(raw)} bytes; at most {LARGEST} fit.",))
    try:
        parts = tomllib.loads(raw.decode())
    except UnicodeDecodeError:
        return SiteFaults(faults=("The text is not UTF-8.",))
    except RecursionError:
        return SiteFaults(faults=("The text is nested too deeply.",))
    except ValueError as error:
        return SiteFaults(faults=(f"The text is not TOML: {error}.",))
    reading = _Reading()
    site = reading.site(parts, hashlib.sha256(raw).hexdigest())
    return SiteFaults(faults=tuple(reading.faults)) if reading.faults else site


def left_open(site: Site) -> tuple[str, ...]:
    """What a site leaves open that it has to say, in plain words; empty where it says everything.

    Texts from before these were asked for keep their regions going, with the follow-up asked for as
    wherever a text is silent; nobody adopts one any more.
    """
    said: list[str] = []
    if not (site.state and site.areas) and not site.credentials_checked_by:
        said.append(
            "state, areas: name both, and no peer is sent whose credential is not good there for "
            "an employer who is certified there; or say in credentials_checked_by who sees to it."
        )
    if not site.follow_up and not site.follow_up_by:
        said.append(
            "follow_up: leave it out or make it true, and each response ends with its next contact "
            "planned or declined; or say in follow_up_by who sees to it."
        )
    return tuple(said)


class _Reading:
    """Takes a text apart and gathers what is wrong; what it returns counts only without faults."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def site(self, parts: Mapping[str, object], digest: str) -> Site:
        self.unknown_keys(parts, _TOP, "")
        clock = self.clock(parts)
        seconds = self.seconds(parts.get("seconds", {}))
        return Site(
            region=self.text(parts, "region", _CODE, "a code such as `springfield`"),
            name=self.words(parts, "name"),
            hash=digest,
            profile=self.text(parts, "profile", _PROFILE, "a name such as `national-guidance`"),
            clock=clock,
            time_zone=self.text(parts, "time_zone", _ZONE, "an IANA name such as America/Chicago"),
            h3_resolution=self.resolution(parts),
            sources=self.sources(parts.get("sources")),
            queue_holder=self.text(parts, "queue_holder", _CODE, "a position such as `crisis/1`"),
            supervisor=self.text(parts, "supervisor", _CODE, "a position such as `supervisor/1`"),
            standing_path=self.words(parts, "standing_path"),
            density=self.text(parts, "density", _DENSITY, "one of urban, suburban, rural"),
            shadow_tells_life_threat=self.stated(
                parts,
                "shadow_tells_life_threat",
                "decide in writing, before shadow starts, whether a life threat that only this "
                "desk saw is told to the supervisor",
            ),
            charter=self.charter(parts.get("charter", {"signatures": list(CHARTER)})),
            hands_over_to=self.text(parts, "hands_over_to", _CODE, "a region")
            if "hands_over_to" in parts
            else "",
            state=self.text(parts, "state", _STATE, "two letters such as VA, or leave it out")
            if "state" in parts
            else "",
            areas=self.areas(parts),
            credentials_checked_by=self.words(parts, "credentials_checked_by")
            if "credentials_checked_by" in parts
            else "",
            follow_up=self.stated(
                parts, "follow_up", "is the follow-up of each response planned or declined here"
            )
            if "follow_up" in parts
            else True,
            follow_up_by=self.words(parts, "follow_up_by") if "follow_up_by" in parts else "",
            outline=self.outline(parts.get("outline", [])),
            event_span=self.span(parts, clock),
            **seconds,
        )

    def unknown_keys(
        self, parts: Mapping[str, object], known: frozenset[str] | Mapping[str, object], at: str
    ) -> None:
        self.faults.extend(
            f"{at}{key}: no such key; known are {', '.join(sorted(known))}."
            for key in sorted(set(parts) - set(known))
        )

    def text(
        self, parts: Mapping[str, object], key: str, form: re.Pattern[str], like: str, at: str = ""
    ) -> str:
        value = parts.get(key)
        if isinstance(value, str) and form.fullmatch(value):
            return value
        self.faults.append(f"{at}{key}: {'give' if key in parts else 'is missing; give'} {like}.")
        return ""

    def words(self, parts: Mapping[str, object], key: str) -> str:
        value = parts.get(key)
        if isinstance(value, str) and value.isprintable() and value.strip() and len(value) <= WORDS:
            return value.strip()
        self.faults.append(f"{key}: give words for a person, one line, at most {WORDS} characters.")
        return ""

    def stated(self, parts: Mapping[str, object], key: str, why: str, at: str = "") -> bool:
        value = parts.get(key)
        if isinstance(value, bool):
            return value
        self.faults.append(f"{at}{key}: must be stated as true or false; {why}.")
        return False

    def clock(self, parts: Mapping[str, object]) -> Clock:
        value = parts.get("clock")
        if isinstance(value, str) and value in set(Clock):
            return Clock(value)
        self.faults.append("clock: give `broker` (live) or `event` (imports, samples).")
        return Clock.BROKER

    def charter(self, table: object) -> Charter:
        if not isinstance(table, dict):
            self.faults.append("charter: give a table, [charter], with signatures.")
            return CHARTER
        self.unknown_keys(table, frozenset({"signatures"}), "charter.")
        roles = table.get("signatures")
        if (
            isinstance(roles, list)
            and 0 < len(roles) <= _SIGNERS
            and all(isinstance(role, str) and _ROLE.fullmatch(role) for role in roles)
            and len(set(roles)) == len(roles)
        ):
            return tuple(roles)
        self.faults.append(
            "charter.signatures: give the roles that sign a policy, each once, at least one and at "
            f"most {_SIGNERS}, such as {', '.join(CHARTER)}."
        )
        return CHARTER

    def areas(self, parts: Mapping[str, object]) -> tuple[str, ...]:
        if "areas" not in parts:
            return ()
        given, state = parts["areas"], parts.get("state")
        if (
            isinstance(given, list)
            and 0 < len(given) <= _AREAS
            and all(isinstance(each, str) and _AREA.fullmatch(each) for each in given)
            and all(each.partition("/")[0] == state for each in given)
        ):
            return tuple(sorted(set(given)))
        self.faults.append(
            f"areas: give the areas in which the region lies, at most {_AREAS}, each in the state "
            "that `state` names, such as OK/tulsa_county; or leave it out."
        )
        return ()

    def outline(self, value: object) -> tuple[tuple[float, float], ...]:
        ring = value if isinstance(value, list) else [None]
        points = tuple(
            (float(point[0]), float(point[1]))
            for point in ring
            if isinstance(point, list)
            and len(point) == _PAIR
            and all(isinstance(each, int | float) for each in point)
            and abs(point[0]) <= _HALF_TURN
            and abs(point[1]) <= _QUARTER_TURN
        )
        if len(points) != len(ring) or 0 < len(points) < _TRIANGLE:
            self.faults.append(
                "outline: give at least three pairs [longitude, latitude] in degrees, or leave it "
                "out."
            )
        return points

    def resolution(self, parts: Mapping[str, object]) -> int:
        value = parts.get("h3_resolution")
        if isinstance(value, int) and not isinstance(value, bool) and value in RESOLUTIONS:
            return value
        self.faults.append(
            f"h3_resolution: give a whole number from {RESOLUTIONS[0]} to {RESOLUTIONS[-1]}; "
            "a finer cell would be nearly an address."
        )
        return RESOLUTIONS[0]

    def seconds(self, table: object) -> dict[str, int]:
        if not isinstance(table, dict):
            self.faults.append("seconds: give a table, [seconds], of whole seconds.")
            return {}
        self.unknown_keys(table, SECONDS, "seconds.")
        taken: dict[str, int] = {}
        for key, (least, most) in SECONDS.items():
            if key not in table:
                continue
            value = table[key]
            if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
                taken[key] = value
            else:
                self.faults.append(f"seconds.{key}: give whole seconds from {least} to {most}.")
        if self.ring(taken, "ring_life_threat") > self.ring(taken, "ring_other"):
            self.faults.append(
                "seconds.ring_life_threat: must not be longer than seconds.ring_other."
            )
        return taken

    def ring(self, taken: Mapping[str, int], key: str) -> int:
        return taken.get(key, _DEFAULTS[key])

    def span(self, parts: Mapping[str, object], clock: Clock) -> tuple[int, int]:
        if "event_span" not in parts:
            if clock is Clock.EVENT:
                self.faults.append(
                    "event_span: the event clock needs the first and the last time that a feeder "
                    "may name, two dates with an offset or two epoch seconds."
                )
            return (0, 0)
        if clock is Clock.BROKER:
            self.faults.append("event_span: belongs to the event clock only; leave it out.")
            return (0, 0)
        value = parts["event_span"]
        ends = [_second(end) for end in value] if isinstance(value, list) else []
        match ends:
            case [int(first), int(last)] if 0 <= first < last < _LAST_SECOND:
                return (first, last)
            case _:
                self.faults.append(
                    "event_span: give two dates with an offset, or two epoch seconds, "
                    "the first before the last."
                )
                return (0, 0)

    def sources(self, value: object) -> tuple[Source, ...]:
        if not isinstance(value, list) or not value:
            self.faults.append("sources: declare at least one, as [[sources]].")
            return ()
        found = [self.source(one, f"sources[{n}].") for n, one in enumerate(value)]
        seen: set[tuple[str, str]] = set()
        for n, one in enumerate(found):
            if one.name and (one.topic, one.name) in seen:
                self.faults.append(f"sources[{n}].name: is declared twice for this topic.")
            seen.add((one.topic, one.name))
        return tuple(found)

    def source(self, parts: object, at: str) -> Source:
        if not isinstance(parts, dict):
            self.faults.append(f"{at[:-1]}: give a table, [[sources]].")
            parts = {}
        self.unknown_keys(parts, _SOURCE, at)
        topic = parts.get("topic")
        if not isinstance(topic, str) or topic not in TOPICS:
            self.faults.append(f"{at}topic: give one of {', '.join(sorted(TOPICS))}.")
            topic = ""
        holds = self.stated(
            parts,
            "holds_criminal_justice_data",
            "such fields are cut before anything is stored",
            at,
        )
        cut = parts.get("fields_cut", [])
        if not isinstance(cut, list) or not all(
            isinstance(path, str) and _PATH.fullmatch(path) for path in cut
        ):
            self.faults.append(f"{at}fields_cut: give paths in the body such as `person.record`.")
            cut = []
        elif holds != bool(cut):
            self.faults.append(
                f"{at}fields_cut: name what is cut, the source may hold criminal-justice data."
                if holds
                else f"{at}fields_cut: belongs to a source that may hold criminal-justice data."
            )
        return Source(
            name=self.text(parts, "name", _CODE, "the CloudEvents source, a code", at),
            topic=topic,
            holder=self.text(parts, "holder", _CODE, "a position such as `psap/1`", at),
            holds_criminal_justice_data=holds,
            fields_cut=tuple(sorted(cut)),
        )


def _second(end: object) -> int | None:
    """The epoch second of a date with an offset, or of a whole number; else ``None``."""
    if isinstance(end, datetime) and end.tzinfo is not None:
        return int(end.timestamp())
    return end if isinstance(end, int) and not isinstance(end, bool) else None
