"""What follows from what is known: set aside, to a person, or a decision with its reasons."""

from typing import Any, Final

from dispatch.contracts.fact import is_acute
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.contracts.site import OperatingMode
from dispatch.desk.draft import Draft
from dispatch.desk.fallback import lapse_of, plan_fallback
from dispatch.desk.handover import hand_over_by_site
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.reach import Found, candidates, shown
from dispatch.desk.seeking import seek, seek_as_chosen
from dispatch.desk.signs import tell_police
from dispatch.desk.timeline import Known, Reading, counted, ever, present, read, rose
from dispatch.desk.unavailable import TEAM_UNAVAILABLE, heed_report
from dispatch.policy.choose import NO_TEAM_IN_TIME, OFFICER_WITHOUT_GROUND
from dispatch.policy.model import THIS_DESK, Choice, Lapse, Policy

DONE: Final = frozenset({IncidentState.ENDED, IncidentState.CLEARED, IncidentState.FOLLOWING_UP})

WITH_COUNSELOR: Final = "with_counselor"
"""Why a 988 contact stays where it is: no entry that anybody has to open."""

LEARNED: Final = "learned_score"
"""The doubt of a site's own learned score, and the line by which a person looks at a call that was
set aside. Anywhere else it says nothing: a call that is taken up is not held up by a number."""

PROPOSED: Final = "link_proposed"
"""Two incidents may be one. Both go on meanwhile, and nobody waits for the answer."""

REVIEW: Final = "lowering_review"
"""One person alone took the highest level away; the supervisor looks at it within the shift."""

RINGS_NOWHERE: Final = frozenset(
    {WITH_COUNSELOR, PROPOSED, REVIEW, "handover_pending", "overruled"}
)
"""Lines that are on record alone, whatever the desk does: somebody has the matter already."""

BOUND: Final = frozenset({OfferState.MADE, OfferState.HELD, OfferState.ACCEPTED})

SURE: Final = 700
"""Permille from which on a fact is sure enough to bear a ground for officers."""


def triage(draft: Draft, incident_id: str, *, may_seek: bool = True) -> None:
    """Look at an incident with everything that is known now, and record what changed."""
    incident = draft.incident(incident_id)
    if incident.state in DONE:
        return  # see ``after_response``
    policy = draft.policy
    if policy is None:
        draft.hand_to_person(incident, "no_policy")
        return
    if not carry_over(draft, incident):
        return
    incident = draft.incident(incident_id)
    said = said_of(incident)
    if said == "no":
        news = _acute_news(draft, incident, present(counted(incident)))
        _set_aside(draft, incident)
        if incident.settled_behavioral and incident.behavioral == "yes" and news:
            # A person judged what was known then.
            draft.hand_to_person(draft.incident(incident.id), "acute", life_threat=True, again=True)
        _have_looked_at(draft, draft.incident(incident.id))
        return
    reading = read(incident, policy)
    acute = is_acute(reading.present)
    news = _acute_news(draft, incident, reading.present)
    draft.close_entries(incident, LEARNED)
    incident = draft.incident(incident_id)
    doubts = set(incident.doubts) - {LEARNED} - ({"words_only"} if said == "yes" else set())
    if Need.EMS in reading.needs and said == "yes":
        draft.call_ems(incident)
        incident = draft.incident(incident_id)
    if said == "yes":
        _pass_requests_on(draft, incident, reading)
        incident = draft.incident(incident_id)
    top = policy.acute_level
    news = news or (reading.level == top and incident.level != top)
    found = candidates(draft, incident, policy, reading)
    lapse, was = lapse_of(draft, incident, policy), incident.mode
    choice = _choose(policy, incident, reading, found, lapse)
    changed = _record(draft, incident, policy, reading, choice, found, lapse)
    plan_fallback(draft, incident, policy, choice, lapse)
    tell_police(draft, draft.incident(incident_id))
    incident = draft.incident(incident_id)
    asked = any(entry.reason == "unclear" for entry in incident.entries)
    if news and (said == "yes" or asked):  # whoever was asked knew nothing of it
        draft.enter_queue(incident, "acute", life_threat=True, again=True)
        incident = draft.incident(incident_id)
    if incident.state in WITH_CREW:
        _tell_crew(draft, incident, changed)
        return
    if said != "yes" or doubts:
        draft.hand_to_person(incident, "unclear", life_threat=acute)
        return
    reported = lapse.reported_unavailable
    heed_report(draft, incident, policy, choice, reported=reported, was=was)
    incident = draft.incident(incident_id)
    if incident.overruled and changed & {"level", "needs"}:
        draft.enter_queue(incident, "changed_after_overrule")
        incident = draft.incident(incident_id)
    if incident.state is IncidentState.WITH_PERSON:
        if choice.ground is Ground.CAPACITY_FALLBACK and "mode" in changed:
            draft.enter_queue(incident, "officers_recommended")  # whoever has it is told
        return
    if incident.overruled:
        if incident.state is IncidentState.SEEKING and not draft.behind:
            seek_as_chosen(draft, incident_id)
        return
    _pursue(draft, incident, policy, choice, found, may_seek=may_seek)


def carry_over(draft: Draft, incident: Incident) -> bool:
    """Whether a level that an earlier policy gave has a meaning under this one; it never falls."""
    policy = draft.policy
    if policy is None or not incident.level or incident.policy == policy.hash:
        return True
    if incident.level not in policy.levels:
        draft.hand_to_person(incident, "level_unmapped")
        return False
    draft.emit(
        "level_carried",
        incident=incident.id,
        level=incident.level,
        facts=[fact.id for fact in counted(incident)],
        policy=policy.hash,
    )
    return True


def said_of(incident: Incident) -> str:
    """Whether the call is behavioral: a person's word, else what was reported."""
    return incident.settled_behavioral or incident.behavioral


def looked_at(incident: Incident) -> bool:
    """Whether a person was asked to look at a call that is set aside, and may say what it is."""
    return incident.state is IncidentState.SET_ASIDE and any(
        entry.reason == LEARNED for entry in incident.entries
    )


def _acute_news(draft: Draft, incident: Incident, now: Known) -> bool:
    """Whether something acute is known that was not before this command.

    For a call that was set aside everything is news: nobody was told while it was.
    """
    if not is_acute(now):
        return False
    before = draft.before.region(draft.name).incidents.get(incident.id)
    if before is None or before.state is IncidentState.SET_ASIDE:
        return True
    return not acute_in(now) <= acute_in(present(counted(before)))


def acute_in(known: Known) -> frozenset[str]:
    """The names of the facts that are acute; empty where none is."""
    alone = frozenset(name for name, values in known.items() if is_acute({name: values}))
    together = is_acute({name: v for name, v in known.items() if name not in alone})
    return alone | {"intent_with_means"} if together else alone


def _set_aside(draft: Draft, incident: Incident) -> None:
    if incident.state in WITH_CREW | {IncidentState.WITH_PERSON, IncidentState.SET_ASIDE}:
        return
    draft.withdraw_offers(incident, "not_behavioral")
    site = draft.site
    wait = site.set_aside_after if site is not None else 6 * 3600
    draft.move(
        draft.incident(incident.id), IncidentState.SET_ASIDE, due=draft.now + wait, at=draft.now
    )


def _have_looked_at(draft: Draft, incident: Incident) -> None:
    """A line in the human queue for a call that stays set aside, where the learned score asks so.

    The state stays what it is, so that a later report takes the call up exactly as it would have
    without a score. Where a person has said what it is, or has the call already, nobody is asked.
    """
    asked = LEARNED in incident.doubts and not incident.settled_behavioral
    if asked and incident.state is IncidentState.SET_ASIDE:
        draft.enter_queue(incident, LEARNED)


def _pass_requests_on(draft: Draft, incident: Incident, reading: Reading) -> None:
    """Send a request for officers on at once; it is neither granted nor parked here.

    The center's police dispatcher answers a person's request (practice 3.5), and a crew that asks
    for back-up always has it passed on.
    """
    asked = {
        "person_request": "police_wanted" in reading.present.get("preference", ()),
        "team_request": reading.present.get("team_requests_police") == ("true",),
    }
    for what in sorted(what for what, is_so in asked.items() if is_so):
        if what not in incident.requests_passed:
            draft.emit(
                "request_passed",
                incident=incident.id,
                what=what,
                at=draft.now,
                quiet=draft.mode is OperatingMode.SHADOW,
            )


def _choose(
    policy: Policy, incident: Incident, reading: Reading, found: Found, lapse: Lapse
) -> Choice:
    in_time = {
        mode: each[0].arrival or 0 for mode, each in found.items() if each and not each[0].refused
    }
    # A team that is being asked, or has said yes, is bound and stands for its mode all the same.
    in_time |= {
        Mode(offer.mode): offer.arrival or 0 for offer in incident.offers if offer.state in BOUND
    }
    choice = policy.choose(reading.present, reading.level, reading.needs, in_time, lapse)
    if choice.police is Police.ABSENT:
        return choice
    # A type or a guess may raise a level and bring a person in; it never bears a ground.
    borne = [fact for fact in counted(incident) if fact.confidence >= SURE]
    sure = present(borne)
    again = policy.choose(sure, reading.level, reading.needs, in_time, lapse)
    if choice.ground is Ground.CAPACITY_FALLBACK:
        surely_above = policy.assess(ever(borne)).level != policy.levels[0]
        if again.ground is choice.ground and surely_above:
            return choice
        return choice._replace(
            mode=Mode.HOLD, police=Police.ABSENT, ground=None, to_person=NO_TEAM_IN_TIME
        )
    if again.police is not Police.ABSENT:
        return choice
    return choice._replace(
        mode=Mode.HOLD,
        police=Police.ABSENT,
        ground=None,
        to_person=OFFICER_WITHOUT_GROUND,
    )


def _record(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    reading: Reading,
    choice: Choice,
    found: Found,
    lapse: Lapse,
) -> set[str]:
    """Emit the decision where something in it changed; what changed, by name."""
    first = next((c.team for c in found.get(choice.mode, ()) if not c.refused), "")
    needs = sorted({*reading.needs, *choice.needs})
    if incident.overruled:
        # What a person chose stays; the level and what it needs go on.
        choice = choice._replace(
            mode=Mode(incident.overruled),
            police=Police(incident.police),
            ground=Ground(incident.ground) if incident.ground else None,
        )
    parts: dict[str, Any] = {
        "level": reading.level,
        "needs": needs,
        "mode": choice.mode.value,
        "police": choice.police.value,
        "ground": choice.ground.value if choice.ground else "",
    }
    changed = {
        name
        for name, value in parts.items()
        if (list(old) if isinstance(old := getattr(incident, name), tuple) else old) != value
    }
    if incident.state in WITH_CREW and not changed & {"level", "needs", "police", "ground"}:
        return set()
    if not changed:
        return changed
    draft.emit(
        "decided",
        incident=incident.id,
        at=draft.now,
        profile=policy.id,
        policy=policy.hash,
        first=first,
        raised=rose(policy, incident.level, reading.level),
        # What the effects agent needs to count how long a decision took.
        waited=max(0, draft.now - incident.heard_at),
        **parts,
    )
    draft.why.append(
        {
            "incident": incident.id,
            "fired": list(reading.fired),
            "facts": list(reading.facts),
            "passed": [list(pair) for pair in choice.passed],
            "to_person": choice.to_person,
            "candidates": {mode.value: shown(each) for mode, each in found.items()},
            **(
                {"lapse": lapse._asdict()}
                if policy.profile.fallback is not None or lapse.reported_unavailable
                else {}
            ),
        }
    )
    return changed


def _tell_crew(draft: Draft, incident: Incident, changed: set[str]) -> None:
    """A crew that has accepted is told what changed; nothing is taken from it."""
    if changed & {"level", "needs"}:
        draft.emit(
            "crew_told",
            incident=incident.id,
            team=incident.team,
            at=draft.now,
            what=sorted(changed),
        )
        draft.enter_queue(draft.incident(incident.id), "changed_after_assignment")


def _pursue(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    choice: Choice,
    found: Found,
    *,
    may_seek: bool,
) -> None:
    ours = policy.dispatched_by.get(choice.mode) == THIS_DESK
    if incident.state in {IncidentState.RECEIVED, IncidentState.SET_ASIDE}:
        draft.move(incident, IncidentState.TRIAGED, at=draft.now)
        incident = draft.incident(incident.id)
    if choice.mode is not Mode.HOLD and not ours:
        # Somebody else dispatches this: a person carries it there, and it stays theirs until then.
        reason = "officers_recommended" if choice.ground else f"for_{choice.mode.value}"
        if choice.mode is Mode.COUNSELOR and incident.channel == "988":
            # The person is with a counselor already: that is on record, and rings nowhere.
            draft.hand_to_person(incident, WITH_COUNSELOR, quiet=True)
            return
        draft.hand_to_person(incident, reason)
        return
    if Need.ON_SITE in incident.needs and hand_over_by_site(draft, incident):
        return
    if choice.mode is Mode.HOLD and (not found or choice.to_person != NO_TEAM_IN_TIME):
        draft.hand_to_person(incident, choice.to_person or "no_mode")
        return
    if choice.police is not Police.ABSENT:
        # A team of ours goes with officers near: somebody has to ask for those.
        draft.enter_queue(incident, "officers_recommended")
        incident = draft.incident(incident.id)
    if incident.state is IncidentState.OFFERED:
        _reconsider_offer(draft, incident, policy)
        incident = draft.incident(incident.id)
        if incident.state is IncidentState.OFFERED:
            return
    if incident.state is not IncidentState.SEEKING:
        draft.move(incident, IncidentState.SEEKING, at=draft.now)
    if not may_seek:
        return
    if draft.behind:
        draft.ask_serving()
        return
    seek(draft, incident.id, choice, found)


def _reconsider_offer(draft: Draft, incident: Incident, policy: Policy) -> None:
    """Withdraw an open offer whose mode the facts no longer allow."""
    reading = read(incident, policy)
    allowed = policy.wanted(reading.present, reading.level, reading.needs)
    live = [offer for offer in incident.offers if offer.state in {"made", "held"}]
    if live and any(offer.mode not in allowed for offer in live):
        draft.withdraw_offers(incident, "facts_changed")
        draft.move(draft.incident(incident.id), IncidentState.SEEKING, at=draft.now)
        draft.ask_serving()


def search(draft: Draft, incident_id: str) -> None:
    """Decide again for an incident that waits, and ask a team if there is one."""
    if draft.incident(incident_id).state in {
        IncidentState.SEEKING,
        IncidentState.TRIAGED,
        IncidentState.SET_ASIDE,
        IncidentState.RECEIVED,
    }:
        triage(draft, incident_id)


def look_after_lapse(draft: Draft, incident_id: str) -> None:
    """The same where a time has run out; whoever has a call without a team is told of that."""
    incident = draft.incident(incident_id)
    told = any(entry.reason == TEAM_UNAVAILABLE for entry in incident.entries)
    if incident.state is IncidentState.WITH_PERSON and told:
        triage(draft, incident_id)
    else:
        search(draft, incident_id)
