"""Signs of a hoax: beside the decision, unverified. They lower nothing and cancel no EMS."""

from typing import Final

from dispatch.contracts.incident import Incident
from dispatch.contracts.response import Police
from dispatch.contracts.site import OperatingMode
from dispatch.desk.draft import Draft

SIGNS: Final = "hoax_signs"


def tell_supervisor(draft: Draft, incident: Incident) -> None:
    """The supervisor is told that there are signs which nobody has checked."""
    draft.enter_queue(incident, SIGNS, again=True, supervisor=True)


def tell_police(draft: Draft, incident: Incident) -> None:
    """Whoever sends officers is told, once for each sign, whenever officers were asked for."""
    asked = incident.police != Police.ABSENT.value or incident.requests_passed
    if asked and set(incident.signs) - set(incident.signs_told):
        draft.emit(
            "police_told",
            incident=incident.id,
            signs=list(incident.signs),
            at=draft.now,
            quiet=draft.mode is OperatingMode.SHADOW,
        )
