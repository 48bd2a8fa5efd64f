"""Which moves are possible, as tables. The diagrams in ARCHITECTURE.md are drawn from these."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeVar

from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.contracts.team import TeamState

_S = TypeVar("_S", bound=StrEnum)
_I = IncidentState
_ANYWHERE: Final = frozenset({_I.WITH_PERSON, _I.ENDED})
"""A person can take any open incident, and end it."""

INCIDENT: Final[Mapping[IncidentState, frozenset[IncidentState]]] = {
    _I.RECEIVED: frozenset({_I.SET_ASIDE, _I.TRIAGED}) | _ANYWHERE,
    _I.SET_ASIDE: frozenset({_I.TRIAGED}) | _ANYWHERE,
    _I.TRIAGED: frozenset({_I.SEEKING, _I.SET_ASIDE, _I.HANDED_OVER}) | _ANYWHERE,
    _I.SEEKING: frozenset({_I.OFFERED, _I.TRIAGED, _I.SET_ASIDE, _I.HANDED_OVER}) | _ANYWHERE,
    _I.OFFERED: frozenset({_I.SEEKING, _I.ASSIGNED}) | _ANYWHERE,
    _I.ASSIGNED: frozenset({_I.EN_ROUTE, _I.ON_SCENE, _I.CLEARED}) | _ANYWHERE,
    _I.EN_ROUTE: frozenset({_I.ON_SCENE, _I.CLEARED}) | _ANYWHERE,
    _I.ON_SCENE: frozenset({_I.TRANSPORTING, _I.CLEARED}) | _ANYWHERE,
    _I.TRANSPORTING: frozenset({_I.ON_SCENE, _I.CLEARED}) | _ANYWHERE,
    _I.CLEARED: frozenset({_I.FOLLOWING_UP}) | _ANYWHERE,
    _I.FOLLOWING_UP: frozenset() | _ANYWHERE,
    _I.WITH_PERSON: frozenset(
        {
            _I.TRIAGED,
            _I.SET_ASIDE,
            _I.ASSIGNED,
            _I.EN_ROUTE,
            _I.ON_SCENE,
            _I.TRANSPORTING,
            _I.CLEARED,
            _I.HANDED_OVER,
            _I.ENDED,
        }
    ),
    _I.HANDED_OVER: frozenset({_I.ENDED}),
    _I.ENDED: frozenset(),
}
"""Back from ``with_person`` goes what a person hands back or a crew on the way does, and what waits
there, opened by nobody, for a team of which the 988 center reports that it cannot come."""

_O = OfferState
OFFER: Final[Mapping[OfferState, frozenset[OfferState]]] = {
    _O.MADE: frozenset({_O.HELD, _O.ACCEPTED, _O.DECLINED, _O.EXPIRED, _O.WITHDRAWN}),
    _O.HELD: frozenset({_O.ACCEPTED, _O.WITHDRAWN}),
    _O.ACCEPTED: frozenset({_O.WITHDRAWN}),
    _O.DECLINED: frozenset(),
    _O.EXPIRED: frozenset(),
    _O.WITHDRAWN: frozenset(),
}
"""An accepted offer ends only with its crew, when that is gone before it was done."""

_T = TeamState
_RUNNING: Final = frozenset(
    {_T.ASSIGNED, _T.EN_ROUTE, _T.HOLDING, _T.ON_SCENE, _T.TRANSPORTING, _T.AVAILABLE}
) | {_T.OUT_OF_SERVICE, _T.CREW_INCOMPLETE, _T.OFF_SHIFT}
"""A crew on a run reports what is so; a table that refused it would hide it."""

TEAM: Final[Mapping[TeamState, frozenset[TeamState]]] = {
    _T.OFF_SHIFT: frozenset({_T.AVAILABLE, _T.OUT_OF_SERVICE, _T.CREW_INCOMPLETE}),
    _T.AVAILABLE: frozenset({_T.OFFERED, _T.OUT_OF_SERVICE, _T.CREW_INCOMPLETE, _T.OFF_SHIFT})
    | {_T.EN_ROUTE, _T.HOLDING, _T.ON_SCENE, _T.TRANSPORTING},
    _T.OFFERED: frozenset(
        {_T.ASSIGNED, _T.AVAILABLE, _T.OUT_OF_SERVICE, _T.CREW_INCOMPLETE, _T.OFF_SHIFT}
    ),
    _T.ASSIGNED: _RUNNING - {_T.ASSIGNED},
    _T.EN_ROUTE: _RUNNING - {_T.EN_ROUTE},
    _T.HOLDING: _RUNNING - {_T.HOLDING},
    _T.ON_SCENE: _RUNNING - {_T.ON_SCENE},
    _T.TRANSPORTING: _RUNNING - {_T.TRANSPORTING},
    _T.OUT_OF_SERVICE: frozenset({_T.AVAILABLE, _T.CREW_INCOMPLETE, _T.OFF_SHIFT}),
    _T.CREW_INCOMPLETE: frozenset({_T.AVAILABLE, _T.OUT_OF_SERVICE, _T.OFF_SHIFT}),
}
"""A team can be busy with what this desk never offered: sent by the CAD, or met on the street."""

_E = EmsState
EMS: Final[Mapping[EmsState, frozenset[EmsState]]] = {
    _E.NONE: frozenset({_E.ASKED}),
    _E.ASKED: frozenset({_E.ACKNOWLEDGED, _E.ROLLING, _E.WITH_PERSON, _E.CANCELED}),
    _E.ACKNOWLEDGED: frozenset({_E.ROLLING, _E.WITH_PERSON, _E.CANCELED}),
    _E.ROLLING: frozenset({_E.WITH_PERSON, _E.CANCELED}),
    _E.WITH_PERSON: frozenset(),
    _E.CANCELED: frozenset({_E.ASKED}),
}

TABLES: Final[Mapping[str, Mapping[StrEnum, frozenset[StrEnum]]]] = {
    "incident": INCIDENT,  # type: ignore[dict-item]  # keys of a Mapping are invariant
    "offer": OFFER,  # type: ignore[dict-item]  # as above
    "team": TEAM,  # type: ignore[dict-item]  # as above
    "ems": EMS,  # type: ignore[dict-item]  # as above
}

WITH_CREW: Final = frozenset({_I.ASSIGNED, _I.EN_ROUTE, _I.ON_SCENE, _I.TRANSPORTING})
"""States in which a crew has taken the incident."""

RUNNING: Final = frozenset({_T.ASSIGNED, _T.EN_ROUTE, _T.HOLDING, _T.ON_SCENE, _T.TRANSPORTING})
"""States of a team that is busy: on an accepted offer, or on what somebody else sent it to."""


def can_move(table: Mapping[_S, frozenset[_S]], old: _S, new: _S) -> bool:
    """Whether the table has this move."""
    return new in table[old]
