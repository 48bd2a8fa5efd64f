"""With which peer a next contact lies, and for how many people each is entrusted with it."""

from dispatch.contracts.incident import Incident
from dispatch.desk.work import Work, put


def entrust(work: Work, incident: Incident, peer: str) -> None:
    """Let the next contact lie with this peer, or with none, and count."""
    entrusted = work.region.entrusted
    if incident.follow_up_peer:
        left = entrusted[incident.follow_up_peer] - 1
        gone = incident.follow_up_peer
        entrusted = entrusted.set(gone, left) if left else entrusted.delete(gone)
    if peer:
        entrusted = entrusted.set(peer, entrusted.get(peer, 0) + 1)
    put(incident, follow_up_peer=peer)
    put(work.region, entrusted=entrusted)
