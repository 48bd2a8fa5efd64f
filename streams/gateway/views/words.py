"""What does a code of the desk say in plain words? One table for queue, refusals and doubts."""

from collections.abc import Mapping
from typing import Final

from dispatch.policy.model import Policy
from routing.eligibility import REASONS, code_of
from streams.gateway.models.plain import Said

_QUEUE: Final[Mapping[str, str]] = {
    "acute": "Something acute was reported.",
    "unclear": "It is not clear what was reported, or whether this is a behavioral-health call.",
    "no_team": "A health team would be right and none can be asked now.",
    "team_unavailable": "The 988 center reports that no team can come; see what else is there.",
    "no_policy": "The region has adopted no policy yet.",
    "no_mode": "No way of responding fits what is known.",
    "officers_recommended": "Officers are recommended; their dispatcher decides.",
    "with_counselor": "The person is with a counselor already.",
    "changed_after_assignment": "Something changed after a crew accepted.",
    "crew_lost": "The crew left before it was done.",
    "ems_unacknowledged": "Nobody at EMS has acknowledged the request.",
    "policy_not_agreed": "The policy in force lacks signatures, so the desk asks nobody by itself.",
    "switched_off": "Offers were switched off while one was open.",
    "level_unmapped": "The new policy does not know the level.",
    "fault": "The desk could not decide.",
    "proposal": "The desk proposes a team; a person makes the offer.",
    "overruled": "A person chose another way and carries it there.",
    "changed_after_overrule": "Something changed after a person had chosen.",
    "crew_not_heard": "A crew that somebody waits for has not been heard from.",
    "crew_changed": "The crew is not the one that was asked any more.",
    "late_acceptance": "The crew will arrive later than the policy's limit.",
    "still_with_counselor": "The line never closed the contact; is the person still there?",
    "handover_pending": "Another desk was asked to take the call and has not answered yet.",
    "handover_not_taken": "The other desk did not take the call.",
    "learned_score": "It was set aside, and this center's own learned score says: look at it.",
    "link_proposed": "Another incident may be the same; a person says whether it is.",
    "heard_again": "Somebody called again about it.",
    "hoax_signs": "There are signs of a hoax that nobody has verified; EMS goes all the same.",
    "dropped_call": "The caller was cut off. Call back or text, if it is safe to.",
    "follow_up_open": "The response is over; plan the next contact, or note that it was declined.",
    "follow_up_due": "The contact that was agreed is due, in the way that the crew said is safe.",
    "follow_up_without_peer": "The peer whom the crew named for the next contact is not available: "
    "plan it again with another of that crew, or without a peer.",
    "follow_up_between": "A contact was promised while this call and another were one incident, "
    "and nobody knows to whom: plan it where it belongs, and note it as declined at the other.",
    "follow_up_contradicted": "The source planned a contact with its closing, and here it was "
    "declined or made already: plan it if the person wants one after all.",
    "second_person": "Somebody wants the highest level lowered; a second person has to agree.",
    "lowering_review": "One person alone took the highest level away; look at it in this shift.",
    "unlinked": "A call was taken out of another incident, and its source has closed it.",
    "handed_over_here": "Another desk handed the call over when the response here was over.",
    "two_desks": "Another desk took the call while a crew of this one was on it.",
    "told_since_asked": "Another desk took the call. Since it was asked, danger was told "
    "here, a contact was promised, the caller was cut off, or a call was linked or taken out: tell "
    "that desk, then end it here as handed over.",
}

_REFUSED: Final[Mapping[str, str]] = {
    "no_such_incident": "The desk knows no such incident; it leaves some days after its end.",
    "changed_meanwhile": "The incident changed since the screen was loaded; look again.",
    "already_ended": "The incident has ended.",
    "only_a_person_may": "Only a named person may do this.",
    "not_with_a_person": "The incident is not with a person; there is nothing to hand back.",
    "no_such_outcome": "There is no such outcome.",
    "a_crew_is_on_it": "A crew is on it; it ends when the crew is clear.",
    "no_such_level": "The policy in force has no such level.",
    "no_such_fact": "The incident has no such fact.",
    "no_such_offer": "There is no such offer to this team.",
    "offered_to_another_team": "The offer is another team's.",
    "already_taken": "Another team has taken it already. Thank you for answering.",
    "offer_accepted": "The offer is accepted already.",
    "offer_declined": "The offer was declined.",
    "offer_expired": "The offer's time is over.",
    "offer_withdrawn": "The offer was withdrawn.",
    "offer_held": "The offer is accepted and waits while a nearer team is asked.",
    "ems_cannot_move": "EMS cannot say that now.",
    "mode_is_that_already": "The region is in that mode already.",
    "adopt_policy_and_site_first": "Adopt a policy and a site's text first.",
    "policy_not_agreed": "Proved, not agreed: the policy in force lacks signatures that the site's "
    "charter names. Adopt it again with them.",
    "policy_begins_later": "A rule of that policy begins after the policy would; adopt it with a "
    "time from which all its rules hold.",
    "repeated": "This was answered before.",
    "already_heard": "This was heard before.",
    "clock_of_a_region_in_use": "The clock of a region in use cannot be changed.",
    "crew_is_clear_already": "The crew is clear already.",
    "ground_not_admitted": "Officers need a ground that the policy in force admits; name one.",
    "holds_it_already": "That is who holds the call already.",
    "nobody_was_met": "Nobody has met the person or talked with them. Whoever served them by "
    "telephone opens and holds the call, says what was agreed about the next contact, and then "
    "ends it as served; while a crew is on its way, the crew says it.",
    "peer_not_available": "That peer cannot take it; without a peer it lies with the desk.",
    "no_time_to_follow_up": "The policy in force states no such time.",
    "no_follow_up_planned": "No next contact is planned.",
    "follow_up_open": "First plan the next contact, or note that the person declined it; then end "
    "it as served.",
    "follow_up_planned": "A contact is planned; note first whether the person was reached.",
    "second_person_needed": "You have asked for it already; a second person has to agree.",
    "no_newer_fact": "Alone, lower the highest level only with a fact that is newer than these.",
    "level_rests_on_other_facts": "The level rests on other facts as well; name all of them.",
    "mode_has_no_team_of_ours": "Someone else dispatches that mode; leave the team out.",
    "mode_not_in_profile": "The policy in force has no such mode.",
    "asked_already": "The other desk has been asked and has not answered yet.",
    "is_here_already": "The call is at this region's desk already.",
    "nobody_was_asked": "Nobody asked another desk to take this call.",
    "test_call": "The call is a test.",
    "no_policy": "The region has adopted no policy yet.",
    "no_state_given": "The team's state is missing.",
    "not_a_lower_level": "That level is not lower than the one it has.",
    "nothing_proposed": "There is no proposal to confirm.",
    "mode_does_not_propose": "The region is not in recommend mode any more, so what was proposed "
    "there stands no longer; choose the team yourself (overrule).",
    "a_person_has_it": "A person has the call, so what was proposed before stands no longer; hand "
    "it back, and a team is proposed again.",
    "no_team_is_sought": "No team is sought for it now; what was proposed before stands no longer.",
    "offer_not_open": "The offer is not open any more.",
    "site_of_another_region": "That site's text is another region's.",
    "site_leaves_open": "That site's text leaves open what it has to say; `alongside "
    "policy adopt` names it.",
    "team_cannot_move": "The team cannot be in that state now.",
    "same_incident": "They are one incident already.",
    "other_has_ended": "One of the two has ended.",
    "two_crews": "Each has a crew; both go on until one is clear.",
    "level_unmapped": "The policy in force does not know the level of one of them.",
    "no_such_proposal": "Nobody proposed that the two are one.",
    "not_linked": "That call is not linked to this incident.",
    "own_call": "It is the incident's own call; take the other one out.",
    "heard_anew": "That call has an incident of its own again.",
    "team_not_free": "The team is not free any more.",
    "team_not_on_shift": "The team is not on shift.",
}

_DOUBTS: Final[Mapping[str, str]] = {
    "words_only": "There are only words, and nobody has answered a question yet.",
    "words_too_long": "The remarks are too long to be read to their end.",
    "not_read": "A word of danger stands in the remarks, and it is not clear what it says.",
    "position_not_set": "The device sent no position.",
    "question_not_known": "A question was answered that nobody here knows.",
    "hard_stop": "The source stopped its questions.",
    "value_not_known": "An answer is none of those that are known.",
    "more_than_one_value": "One question has more than one answer.",
    "not_from_988": "A fact that only 988 may report came from elsewhere.",
    "type_and_answer_differ": "The type of the call and an answer say different things.",
    "screener_not_from_clinician": "The suicide risk screener was not put by a clinician.",
    "screener_contradicts": "A no of the suicide risk screener cannot be so if another answer is.",
    "screener_open": "There was suicidal behavior, and nobody has said how long ago.",
    "answers_differ": "Answers to two questions cannot both be right; the graver one counts.",
    "learned_score": "This center's own learned score is above its threshold.",
    "relation_not_known": "The source named another call, and how it belongs is not known.",
    "sign_not_known": "The source sent a sign that nobody here knows.",
    "unconfirmed": "The type of the call suggests it, and nobody has asked.",
}

_NOT_TAKEN: Final[Mapping[str, str]] = {
    "no_answer": "It did not answer in time; a yes that comes later still counts.",
    "no_policy": "It follows no policy, so it can take no call.",
    "asked_you": "It had asked this desk at the same time.",
}

_EVIDENCE: Final[Mapping[str, str]] = {
    "source_says_duplicate": "The source says that it is the same call.",
    "source_says_related": "The source says that it is part of the same incident.",
    "same_contact": "The same number called.",
    "same_cell": "From the same place, within minutes.",
    "near_cell": "From next to it, within minutes.",
    "same_kind": "The same kind of thing was reported.",
    "person": "A person said so.",
}

_SIGNS: Final[Mapping[str, str]] = {
    "voip_no_location": "The call came over the internet without a location.",
    "same_script_elsewhere": "The same words were heard elsewhere.",
    "occupant_unaware": "Whoever lives there knows nothing of it.",
}

_MORE: Final[Mapping[str, str]] = {
    "beyond_time_limit": "The team would come later than the policy allows at this level."
}


_AFTER_RESPONSE: Final = (
    "Danger was told when the response was over; nobody is sent by itself, and a person ends it."
)


def queue_reason(code: str, *, after_response: bool = False) -> Said:
    """Why an incident waits for a person."""
    if after_response:
        return Said(code=code, sentence=_AFTER_RESPONSE)
    if code.startswith("for_"):
        mode = plain(code.removeprefix("for_"))
        return Said(
            code=code, sentence=f"Someone else dispatches {mode}: a person carries it there."
        )
    return Said(code=code, sentence=_QUEUE.get(code, _sentence(code)))


def not_taken(code: str) -> Said:
    """Why another desk did not take a call."""
    return Said(code=code, sentence=_NOT_TAKEN.get(code, _sentence(code)))


def evidence(code: str) -> Said:
    """What speaks for it that two calls are one incident."""
    return Said(code=code, sentence=_EVIDENCE.get(code, _sentence(code)))


def sign(code: str) -> Said:
    """A sign of a hoax, which nobody has verified."""
    return Said(code=code, sentence=_SIGNS.get(code, _sentence(code)))


def refusal(code: str) -> str:
    """Why a desk changed nothing."""
    return _REFUSED.get(code, _sentence(code))


def doubt(code: str) -> Said:
    """What could not be understood."""
    plainly, _, about = code.partition(":")
    words = _DOUBTS.get(plainly, _sentence(plainly))
    return Said(code=code, sentence=f"{words} ({plain(about)})" if about else words)


def against(reason: str) -> Said:
    """Why a team could not be asked."""
    code, _, more = reason.partition(":")
    words = REASONS.get(code_of(reason)) or _MORE.get(code) or _sentence(code)
    return Said(code=reason, sentence=f"{words} ({plain(more)})" if more else words)


def rule(code: str, policy: Policy | None) -> Said:
    """A rule or reason of a policy; its code in words where the policy's text is not here."""
    said = policy.sentence(code) if policy is not None else code
    return Said(code=code, sentence=said if said != code else _sentence(code))


def plain(code: str) -> str:
    """A code as words."""
    return code.replace("_", " ")


def _sentence(code: str) -> str:
    words = plain(code)
    return f"{words[:1].upper()}{words[1:]}."
