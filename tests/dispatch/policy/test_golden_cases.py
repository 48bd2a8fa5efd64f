"""What the national guidance profile says to calls that anyone can picture.

The cases of the policy reference, section 8, and of practice, sections 2 and 3.
"""

import pytest
from rows import each_row

from dispatch.contracts.response import Ground, Mode, Police
from dispatch.policy.model import THIS_DESK, Policy

#: A team of each kind, all equally near.
EVERYONE = {mode: 600 for mode in Mode if mode is not Mode.HOLD}
NOBODY: dict[Mode, int] = {}


def facts(**said: str | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {
        name: (value,) if isinstance(value, str) else tuple(value) for name, value in said.items()
    }


ABSENT, NEARBY, ON_SCENE, LEAD = Police

# Case; facts; level; mode with every team near; officers; ground; EMS.
GOLDEN = [
    # Lonely, passive thoughts: a voice, and nobody comes.
    (facts(suicide_ideation="passive", means_access="none", consent="agrees"),
     "routine", Mode.COUNSELOR, ABSENT, None, False),
    # The same and wishes for a peer: the peer joins the counselor.
    (facts(suicide_ideation="passive", preference="peer_wanted"),
     "routine", Mode.REMOTE_PEER, ABSENT, None, False),
    # Lonely, and the question about suicide was answered with no: a peer may be alone on the line.
    (facts(suicide_ideation="none"), "routine", Mode.PEER_WARM_LINE, ABSENT, None, False),
    # The same from somebody of fifteen: never a peer alone.
    (facts(suicide_ideation="none", minor="true"),
     "routine", Mode.COUNSELOR, ABSENT, None, False),
    # Everything asked, nothing found, nothing wanted.
    (facts(suicide_ideation="none", triage_state="complete", consent="declines"),
     "routine", Mode.INFORMATION, ABSENT, None, False),
    # Nothing known at all: a counselor asks. Silence lowers nothing and sends nobody.
    (facts(), "routine", Mode.COUNSELOR, ABSENT, None, False),
    # Active thoughts without a method: question 2 is still low.
    (facts(suicide_ideation="active"), "routine", Mode.COUNSELOR, ABSENT, None, False),
    # A method, no intent, agrees.
    (facts(suicide_ideation="method", consent="agrees"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Intent, the gun is locked away elsewhere.
    (facts(suicide_ideation="intent", weapon="present_not_reachable", weapon_type="firearm"),
     "urgent", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Intent with the means at hand is acute, and still no ground for officers.
    (facts(suicide_ideation="intent", means_access="immediate"),
     "acute", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Question 6, years ago only: moderate, not high.
    (facts(suicide_behavior="lifetime"), "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Question 6, three weeks ago: high.
    (facts(suicide_behavior="recent"), "urgent", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # An attempt under way: EMS with the crisis team beside it.
    (facts(suicide_behavior="in_progress"),
     "acute", Mode.BEHAVIORAL_HEALTH_EMS, ABSENT, None, True),
    # Pills taken, drowsy: EMS now, not officers. Pills are means, not a weapon.
    (facts(overdose="suspected", consciousness="altered", suicide_ideation="method"),
     "acute", Mode.BEHAVIORAL_HEALTH_EMS, ABSENT, None, True),
    # On a bridge with thoughts of suicide.
    (facts(location_setting="height_or_rail", suicide_ideation="active"),
     "acute", Mode.MOBILE_CRISIS, ABSENT, None, True),
    # A 988 counselor's own judgment.
    (facts(imminent_risk="true"), "acute", Mode.MOBILE_CRISIS, ABSENT, None, True),
    # Fifteen years, minor cuts, a parent calls.
    (facts(minor="true", age_band="12_17", self_harm_now="minor", caller_relation="family",
           third_party="true"), "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # A minor with passive thoughts: a counselor trained for young people first.
    (facts(minor="true", suicide_ideation="passive"),
     "routine", Mode.COUNSELOR, ABSENT, None, False),
    # A minor with active thoughts is met.
    (facts(age_band="12_17", suicide_ideation="active"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # "Pacing, talking to himself": the conduct counts, whatever illness was named.
    (facts(disorganization="some"), "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Severely disorganized: a clinician soon, and no officers for that.
    (facts(disorganization="severe"), "urgent", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Trespass, yelling, sober.
    (facts(crime="quality_of_life", violence_now="verbal", intoxication="none"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # The same, invited, and asking for a peer: peers visit.
    (facts(crime="quality_of_life", consent="agrees", preference="peer_wanted"),
     "moderate", Mode.PEER_OUTREACH, ABSENT, None, False),
    # The same from a minor: peers do not go alone.
    (facts(crime="quality_of_life", consent="agrees", preference="peer_wanted", minor="true"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Overdose, and a weapon in hand: EMS is told and waits by its own rules; a person decides.
    (facts(overdose="confirmed", weapon="in_hand"), "acute", Mode.HOLD, ABSENT, None, True),
    # Overdose while somebody is being hit.
    (facts(overdose="confirmed", violence_now="assaulting"),
     "acute", Mode.LAW_ENFORCEMENT, LEAD, Ground.INJURY_THREAT, True),
    # A bystander: "man down", nothing else; the question about consciousness went unanswered.
    (facts(third_party="true", caller_relation="bystander", consciousness="unanswered"),
     "routine", Mode.COMMUNITY_RESPONSE, ABSENT, None, True),
    # Drunk beyond talking.
    (facts(intoxication="severe"), "moderate", Mode.MOBILE_CRISIS, ABSENT, None, True),
    # Chest pain during a crisis.
    (facts(medical="red_flag", suicide_ideation="method"),
     "moderate", Mode.BEHAVIORAL_HEALTH_EMS, ABSENT, None, True),
    # Threatening, nothing in hand: officers are permitted, our crew waits, and nobody is obliged.
    (facts(violence_now="threatening"), "urgent", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Knife in hand, threatening the mother: a counselor by phone, a peer later.
    (facts(weapon="in_hand", weapon_type="blade", violence_now="threatening",
           threat_to_others="specific_target"),
     "acute", Mode.LAW_ENFORCEMENT, LEAD, Ground.INJURY_THREAT, True),
    # The same although the person asked for no police: the ground overrides and is on record.
    (facts(weapon="in_hand", threat_to_others="threat", preference="no_police"),
     "acute", Mode.LAW_ENFORCEMENT, LEAD, Ground.INJURY_THREAT, True),
    # A blade in hand against nobody but oneself: no ground. EMS, and a person decides.
    (facts(weapon="in_hand", weapon_type="blade", suicide_ideation="intent"),
     "acute", Mode.HOLD, ABSENT, None, True),
    # Somebody is being hit.
    (facts(violence_now="assaulting"),
     "acute", Mode.LAW_ENFORCEMENT, LEAD, Ground.INJURY_THREAT, True),
    # A crime against a person without weapon or assault in sight: health leads, an officer comes.
    (facts(crime="person"), "acute", Mode.COMMUNITY_CARE, ON_SCENE, Ground.SUSPECTED_CRIME, False),
    # Shoplifting and disorganized speech: permitted, not chosen.
    (facts(crime="property", disorganization="some"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # The team on scene asks for back-up: near, out of sight, no failure.
    (facts(suicide_ideation="method", team_requests_police="true"),
     "moderate", Mode.MOBILE_CRISIS, NEARBY, Ground.TEAM_REQUEST, False),
    # A custody order: officers carry it out, a health crew leads.
    (facts(court_or_custody_order="true"),
     "routine", Mode.COMMUNITY_CARE, ON_SCENE, Ground.COURT_OR_CUSTODY_ORDER, False),
    # The person asks for police: passed on elsewhere, no obligation here.
    (facts(suicide_ideation="method", preference="police_wanted"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Declines, nothing acute: a voice.
    (facts(suicide_ideation="intent", consent="declines"),
     "urgent", Mode.COUNSELOR, ABSENT, None, False),
    # Declines with pills swallowed: help comes.
    (facts(overdose="confirmed", consent="declines"),
     "acute", Mode.BEHAVIORAL_HEALTH_EMS, ABSENT, None, True),
    # Intent, and nobody knows the place: a search, EMS is told, a person decides.
    (facts(suicide_ideation="intent", location_certainty="region_only"),
     "urgent", Mode.HOLD, ABSENT, None, True),
    # Text to 988 without a place, denies intent: no search, nobody comes.
    (facts(suicide_ideation="passive", caller_relation="self"),
     "routine", Mode.COUNSELOR, ABSENT, None, False),
    # The weapon question went unanswered: our crew waits; no level, no officers.
    (facts(suicide_ideation="method", weapon="unanswered"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Refused to say: a right that adds nothing.
    (facts(suicide_ideation="method", weapon="refused", medical="refused"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
    # Violent years ago: nothing follows.
    (facts(violence_history="recent"), "routine", Mode.COUNSELOR, ABSENT, None, False),
    # In the roadway: rescue is told; shielding from traffic is permitted, not chosen.
    (facts(disorganization="some", location_setting="roadway"),
     "moderate", Mode.MOBILE_CRISIS, ABSENT, None, False),
]  # fmt: skip


@each_row("said, level, mode, police, ground, ems", GOLDEN)
def test_a_golden_case_is_answered_as_agreed(
    policy: Policy, said, level, mode, police, ground, ems
):
    assessed = policy.assess(said)
    choice = policy.choose(said, assessed.level, assessed.needs, EVERYONE)

    assert (level, mode, police, ground, ems) == (
        assessed.level,
        choice.mode,
        choice.police,
        choice.ground,
        choice.ems,
    )


# Facts; the answer when no team of this desk can be asked; why a person must decide.
WITHOUT_TEAMS = [
    # Nobody near for hours: wait with a counselor and try again; never officers.
    (facts(suicide_ideation="method"), Mode.HOLD, "no_team_in_time"),
    # Threatening permits officers; that the team is missing still does not bring them.
    (facts(violence_now="threatening"), Mode.HOLD, "no_team_in_time"),
    # Only a bystander, nobody to send: EMS looks, and a person decides.
    (facts(caller_relation="bystander", consciousness="unanswered"), Mode.HOLD, "no_team_in_time"),
    # A body in danger does not wait for a team.
    (facts(overdose="suspected"), Mode.EMS, ""),
    # Officers were obliged anyway: one trained for it, with a clinician by phone.
    (facts(crime="person"), Mode.CIT_OFFICER, ""),
    # A blade against oneself: no team would have been right.
    (facts(weapon="in_hand"), Mode.HOLD, "nothing_admissible"),
    # The place is unknown: a team would not have helped either.
    (facts(disorganization="severe", location_certainty="region_only"),
     Mode.HOLD, "place_unknown"),
    # The counselor does not depend on this desk's teams.
    (facts(suicide_ideation="none"), Mode.COUNSELOR, ""),
]  # fmt: skip


@pytest.mark.parametrize("said, mode, to_person", WITHOUT_TEAMS)
def test_without_a_team_the_call_waits_with_a_person(policy: Policy, said, mode, to_person):
    assessed = policy.assess(said)
    choice = policy.choose(said, assessed.level, assessed.needs, NOBODY)

    assert (mode, to_person) == (choice.mode, choice.to_person)


# Facts; needs that must be there beside those of the level.
NEEDS = [
    (facts(minor="true", self_harm_now="minor"), {"family_partner", "youth_counselor"}),
    (facts(age_band="under_12"), {"family_partner", "youth_counselor"}),
    (facts(weapon="unanswered"), {"crew_holds"}),
    (facts(weapon="accessible"), {"crew_holds"}),
    (facts(medical="unanswered"), {"ems"}),
    (facts(location_certainty="region_only"), {"search"}),
    (facts(location_setting="roadway"), {"rescue"}),
    (facts(location_setting="height_or_rail"), {"rescue"}),
    (facts(disorganization="some"), {"clinician", "on_site"}),
    (facts(weapon="in_hand"), {"crew_holds", "ems"}),
    (facts(scene_hazard="crowd"), {"crew_holds"}),
    (facts(scene_hazard="fire"), {"crew_holds", "rescue"}),
    (facts(violence_now="property"), {"crew_holds"}),
    (facts(violence_now="threatening", children_present="true"), {"family_partner"}),
]


@each_row("said, needs", NEEDS)
def test_a_fact_adds_its_needs(policy: Policy, said, needs):
    assert needs <= set(policy.assess(said).needs)


# Facts; the level that they alone demand; EMS; grounds. Every floor that the cases above leave out.
FLOORS = [
    (facts(suicide_ideation="plan"), "urgent", False, ()),
    (facts(suicide_ideation="plan", means_access="possible"), "urgent", False, ()),
    (facts(means_access="immediate"), "routine", False, ()),
    (facts(self_harm_now="serious"), "acute", True, ()),
    (facts(consciousness="unresponsive"), "acute", True, ()),
    (facts(overdose="confirmed"), "acute", True, ()),
    (facts(intoxication="mild"), "routine", False, ()),
    (facts(medical="minor"), "routine", False, ()),
    (facts(medical="minor", pregnancy="true"), "routine", True, ()),
    (facts(pregnancy="true"), "routine", False, ()),
    (facts(weapon="present_not_reachable"), "routine", False, ()),
    (facts(weapon="accessible"), "urgent", False, ()),
    (facts(weapon="accessible", violence_now="threatening"), "urgent", False, ("injury_threat",)),
    # Used, and nobody said against whom: no ground until somebody does.
    (facts(weapon="used"), "acute", True, ()),
    (facts(weapon="used", threat_to_others="threat"), "acute", True, ("injury_threat",)),
    (facts(violence_now="verbal"), "moderate", False, ()),
    (facts(violence_now="property"), "moderate", False, ()),
    (facts(violence_now="threatening"), "urgent", False, ("injury_threat",)),
    (facts(violence_now="threatening", children_present="true"), "acute", False,
     ("injury_threat",)),
    (facts(children_present="true"), "routine", False, ()),
    (facts(threat_to_others="idea"), "moderate", False, ()),
    (facts(threat_to_others="threat"), "urgent", False, ("injury_threat",)),
    (facts(threat_to_others="specific_target"), "acute", False, ("injury_threat",)),
    (facts(crime="property"), "moderate", False, ("suspected_crime",)),
    (facts(location_certainty="approximate"), "routine", False, ()),
    (facts(location_certainty="region_only"), "routine", False, ()),
    (facts(location_certainty="region_only", disorganization="severe"), "urgent", True, ()),
    (facts(scene_hazard=("crowd", "animals")), "routine", False, ()),
    (facts(scene_hazard="traffic"), "routine", False, ("scene_protection",)),
    (facts(location_setting="roadway"), "routine", False, ("scene_protection",)),
    (facts(ems_parity="true"), "routine", False, ("ems_parity",)),
    (facts(self_harm_now="unanswered"), "routine", True, ()),
    # The ground that obliges is recorded before one that permits.
    (facts(team_requests_police="true", violence_now="threatening"), "urgent", False,
     ("team_request", "injury_threat")),
]  # fmt: skip


@each_row("said, level, ems, grounds", FLOORS)
def test_a_floor_stands_where_it_was_agreed(policy: Policy, said, level, ems, grounds):
    assessed = policy.assess(said)

    assert (level, ems, grounds) == (assessed.level, "ems" in assessed.needs, assessed.grounds)


def test_silence_about_a_weapon_moves_neither_level_nor_officers(policy: Policy):
    """Practice 2.1."""
    assessed = policy.assess(facts(weapon="unanswered"))

    assert (
        assessed.level,
        assessed.needs,
        assessed.grounds,
    ) == ("routine", ("crew_holds",), ())


def test_a_wish_for_police_permits_and_obliges_nobody(policy: Policy):
    """Practice 3.5."""
    assessed = policy.assess(facts(preference="police_wanted"))

    assert (assessed.grounds, "officer" in assessed.needs) == (("person_request",), False)


def test_the_nearer_of_two_equal_teams_goes(policy: Policy):
    """Settled reading 12."""
    said = facts(crime="quality_of_life", violence_now="verbal")
    near = {Mode.MOBILE_CRISIS: 900, Mode.COMMUNITY_RESPONSE: 300}
    choice = policy.choose(said, "moderate", ("on_site",), near)

    assert choice.mode == Mode.COMMUNITY_RESPONSE
    assert choice.passed[-1] == ("mobile_crisis", "further_away")


def test_a_level_of_another_profile_goes_to_a_person(policy: Policy):
    choice = policy.choose(facts(), "emergent", ("ems",), EVERYONE)

    assert (choice.mode, choice.to_person, choice.ems) == (Mode.HOLD, "level_unknown", True)


def test_officers_called_for_by_a_fact_that_is_gone_go_to_a_person(policy: Policy):
    """A ground must hold on present facts, although the need stays."""
    choice = policy.choose(facts(weapon="none"), "acute", ("ems", "officer"), EVERYONE)

    assert (
        choice.mode,
        choice.police,
        choice.to_person,
        choice.ems,
    ) == (Mode.HOLD, Police.ABSENT, "officer_without_ground", True)


def test_each_mode_is_the_answer_to_some_call(policy: Policy):
    reached = {row[2] for row in GOLDEN} | {row[1] for row in WITHOUT_TEAMS}

    assert set(Mode) == reached


def test_each_passed_mode_says_why_in_words(policy: Policy):
    said = facts(suicide_ideation="intent", consent="declines", weapon="none")
    assessed = policy.assess(said)
    choice = policy.choose(said, assessed.level, assessed.needs, NOBODY)
    told = policy.explain(assessed, choice)

    assert told[-1] == "Chosen: counselor, officers absent, no EMS."
    assert all(code not in line for line in told for _, code in choice.passed if ":" in code)
    assert all(policy.sentence(rule) != rule for rule in assessed.fired)


def test_a_crew_that_goes_has_a_peer_and_no_officer(policy: Policy):
    """A mobile crisis or community response crew without a peer does not exist here."""
    for mode in (Mode.MOBILE_CRISIS, Mode.COMMUNITY_RESPONSE):
        need = policy.crew[mode]

        assert {"clinician": 1, "peer_specialist": 1}.items() <= dict(need.roles).items()
        assert need.forbidden == ("officer",)
        assert need.people >= 2


def test_a_crew_is_stated_for_what_this_desk_dispatches(policy: Policy):
    assert set(policy.crew) == {
        mode for mode, who in policy.dispatched_by.items() if who == THIS_DESK
    }


def test_grounds_that_no_text_gives_are_not_admitted(policy: Policy):
    """Practice 3.1: risk to oneself and a missing team are no grounds in this profile."""
    assert not {Ground.THREAT_TO_SELF, Ground.CAPACITY_FALLBACK} & set(policy.profile.grounds)
