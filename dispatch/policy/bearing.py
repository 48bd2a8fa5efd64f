"""Which facts can bear a ground: no rule may give one where none of them stands.

Without this a profile could send officers for a disordered mind or a young age and call it a threat
of injury; every other rule about grounds would hold, and the record would be false.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.response import Ground
from dispatch.policy.layout import worse

BEARS: Final[Mapping[Ground, Mapping[str, frozenset[str]]]] = {
    Ground.SUSPECTED_CRIME: {"crime": worse("crime", "property")},
    Ground.INJURY_THREAT: {
        "weapon": worse("weapon", "accessible"),
        "violence_now": worse("violence_now", "threatening"),
        "threat_to_others": worse("threat_to_others", "threat"),
    },
    Ground.THREAT_TO_SELF: {
        "suicide_ideation": worse("suicide_ideation", "intent"),
        "suicide_behavior": worse("suicide_behavior", "recent"),
        "self_harm_now": worse("self_harm_now", "serious"),
        "weapon": worse("weapon", "in_hand"),
        "imminent_risk": frozenset({"true"}),
    },
    Ground.TEAM_REQUEST: {"team_requests_police": frozenset({"true"})},
    Ground.PERSON_REQUEST: {"preference": frozenset({"police_wanted"})},
    Ground.EMS_PARITY: {"ems_parity": frozenset({"true"})},
    Ground.COURT_OR_CUSTODY_ORDER: {"court_or_custody_order": frozenset({"true"})},
    Ground.SCENE_PROTECTION: {
        "location_setting": frozenset({"roadway", "height_or_rail"}),
        "scene_hazard": frozenset({"crowd", "animals", "fire", "traffic"}),
    },
}
"""For each ground the facts with the values that can bear it (practice 3.1).

Thoughts, confusion, illness, intoxication, age, silence and history stand in none of them, nor do
offenses against quality of life. Of lawful entry no fact speaks yet, and a missing team is no fact
about a call; so no rule may give these two. The proof asks it of all calls, and shows one
where a ground stands on nothing.
"""
