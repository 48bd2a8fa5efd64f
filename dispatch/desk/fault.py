"""What a desk answers when it cannot decide: a step all the same, and a person is told.

A deterministic failure (bytes that are no command, an exception in the core, a step that would be
too large) fails again however often it is tried. The step that stands in its place keeps what is
needed to find the call, and sends the incident to a person.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

import orjson

from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.asking import Given
from dispatch.desk.state import Desk

_CODE: Final = re.compile(r"[A-Za-z0-9._:/@+-]{1,120}")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_KINDS: Final = frozenset(
    {
        "report_call",
        "report_team",
        "accept_offer",
        "decline_offer",
        "report_ems",
        "expire_effect",
        "follow_up",
        "open_entry",
        "hand_back",
        "end_incident",
        "lower_level",
        "mark_mistaken",
        "adopt_policy",
        "adopt_site",
        "set_mode",
        "overrule",
        "confirm",
        "link_calls",
        "dismiss_link",
        "unlink_call",
        "pass_custody",
        "hand_over",
        "receive_hand_over",
        "answer_hand_over",
        "erase",
        "pass_time",
        "time_passed",
    }
)


TAKEN: Final = frozenset(
    {
        IncidentState.RECEIVED,
        IncidentState.SET_ASIDE,
        IncidentState.TRIAGED,
        IncidentState.SEEKING,
    }
)
"""Where a person takes the incident; a team that was asked, or is on it, goes on beside them."""


OVER: Final = frozenset({IncidentState.CLEARED, IncidentState.FOLLOWING_UP})
"""Where the response is over: what nobody could read may tell of danger, so it is kept open."""


_CHANNEL: Final = re.compile("911|988")


def faulted(desk: Desk, given: Given, raw_command: bytes, reason: str) -> Step:
    """The step that answers a command which cannot be decided.

    Args:
        desk: the desk before the command.
        given: the circumstances of the command.
        raw_command: its bytes; only codes that name the call are taken from them.
        reason: why, as a code such as ``undecodable`` or ``exception:KeyError``.
    """
    found = _salvaged(raw_command)
    name = found["region"]
    region = desk.region(name)
    now = max(region.now, given.appended) if region.clock == "broker" else region.now
    incident = region.incidents.get(found["incident"] or region.calls.get(found["call"], ""))
    fault = {
        "event": "faulted",
        "region": name,
        "reason": reason,
        "call": found["call"],
        "kind": found["kind"],
        "private": found["private"],
        "incident": incident.id if incident else "",
        "at": now,
    }
    events: list[Mapping[str, Any]] = [fault]
    if name and incident is not None and incident.state is not IncidentState.ENDED:
        events += _to_person(name, incident.id, incident.state, incident.source_holder, now)
    elif name and found["call"] and found["kind"] == "report_call":
        # Nothing is known of the call but that there is one: it has an owner and a clock.
        fault["incident"] = f"{found['call']}-{region.seq + 1}"
        events = [*_opened(found, fault["incident"], name, now), fault]
    return Step(
        engine=given.engine,
        incarnation=given.incarnation,
        offset=given.offset,
        origin=found["origin"],
        prev=desk.head.hash,
        region=name,
        seq=region.seq + 1 if name else 0,
        now=now,
        actor="desk:fault",
        policy=region.policy,
        site=region.site,
        command={"command": "unreadable", "kind": found["kind"], "region": name},
        answers={},
        events=tuple(events),
        why="",
    )


def _opened(
    found: Mapping[str, Any], incident: str, name: str, now: int
) -> list[Mapping[str, Any]]:
    holder = found["holder"] or "supervisor"
    opened = {
        "event": "incident_opened",
        "region": name,
        "incident": incident,
        "call": found["call"],
        "channel": found["channel"] or "911",
        "source": found["source"],
        "holder": holder,
        "at": now,
        "heard": now,
        "late": False,
        "test": False,
    }
    return [opened, *_to_person(name, incident, IncidentState.RECEIVED, holder, now)]


def _to_person(
    region: str, incident: str, state: IncidentState, holder: str, now: int
) -> list[Mapping[str, Any]]:
    events: list[Mapping[str, Any]] = []
    if state in TAKEN:
        events.append(
            {
                "event": "incident_moved",
                "region": region,
                "incident": incident,
                "state": IncidentState.WITH_PERSON.value,
                "at": now,
            }
        )
    events.append(
        {
            "event": "entry_made",
            "region": region,
            "incident": incident,
            "reason": "fault",
            "at": now,
            "holder": holder,
            "due": now + 30,
            "quiet": False,
            **({"after_response": True} if state in OVER else {}),
        }
    )
    return events


def _salvaged(raw: bytes) -> dict[str, Any]:
    """Codes found in the bytes; anything that does not look like one is left out."""
    try:
        parts = orjson.loads(raw)
    except orjson.JSONDecodeError:
        parts = {}
    parts = parts if isinstance(parts, dict) else {}

    def code(name: str, form: re.Pattern[str] = _CODE) -> str:
        value = parts.get(name)
        return value if isinstance(value, str) and form.fullmatch(value) else ""

    origin = parts.get("origin")
    whole = (
        isinstance(origin, list)
        and len(origin) == 4  # noqa: PLR2004 - topic, partition, offset, index
        and isinstance(origin[0], str)
        and bool(_CODE.fullmatch(origin[0]))
        and all(type(number) is int and 0 <= number < 1 << 53 for number in origin[1:])
    )
    kind = code("command")
    incident = code("incident") or code("offer").rpartition(".")[0]
    return {
        "region": code("region"),
        "call": code("call"),
        "incident": incident,
        "holder": code("holder"),
        "source": code("source"),
        "channel": code("channel", _CHANNEL),
        "private": code("private", _HASH),
        "kind": kind if kind in _KINDS else "unknown",
        "origin": tuple(origin) if whole and isinstance(origin, list) else None,
    }
