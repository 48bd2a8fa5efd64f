"""Whether a policy is agreed: it bears every signature that the site's charter names.

A policy may be proved and is not agreed by that. Until it is, automatic mode stays off (practice
7.8). Signatures stand in the command that adopted the policy, so the log knows them, and a policy
that is adopted again with more of them keeps those that it had.
"""

from typing import Final

from dispatch.contracts.command import Signature
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import Charter, OperatingMode
from dispatch.desk.draft import Draft

NOT_AGREED: Final = "policy_not_agreed"
"""Why automatic mode is refused, and why it ended; also the line that a person finds for it."""

SOUGHT: Final = frozenset({IncidentState.TRIAGED, IncidentState.SEEKING, IncidentState.OFFERED})
"""Where the desk itself looks for somebody, so that switching it off leaves nobody who does."""

Signatures = tuple[Signature, ...]


def missing(charter: Charter, signed: Signatures) -> tuple[str, ...]:
    """The roles of a charter that have not signed, in its order."""
    roles = {role for role, _ in signed}
    return tuple(role for role in charter if role not in roles)


def joined(earlier: Signatures, later: Signatures) -> Signatures:
    """Both, sorted by role; where a role signed twice, the later person counts."""
    return tuple(sorted((dict(earlier) | dict(later)).items()))


def lacking(draft: Draft) -> tuple[str, ...]:
    """The roles whose signature under the policy in force the site in force still asks for."""
    site = draft.site
    return missing(site.charter, draft.region.signed) if site is not None else ()


def fall_back(draft: Draft) -> bool:
    """Whether automatic mode ended here, because what is in force now is not agreed.

    What the desk was seeking goes to a person, as with any switching off, before the mode changes:
    afterwards nobody would be told.
    """
    roles = lacking(draft)
    if draft.mode is not OperatingMode.AUTOMATIC or not roles:
        return False
    for incident in sorted(draft.region.incidents.values(), key=lambda each: each.id):
        if incident.state in SOUGHT:
            draft.hand_to_person(incident, NOT_AGREED)
    draft.emit(
        "mode_set",
        mode=OperatingMode.RECOMMEND.value,
        at=draft.now,
        why=NOT_AGREED,
        missing=list(roles),
    )
    return True
