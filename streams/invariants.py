"""Where each of the numbered safety invariants is held. ARCHITECTURE.md draws its table from here.

Nothing counts as held because somebody says so: a proof is named as `alongside policy prove` names
it, a test by file and function, and a test checks that each of them is there.
"""

from enum import StrEnum
from typing import Final, NamedTuple


class By(StrEnum):
    """What holds an invariant."""

    PROOF = "proved"
    DESK = "kept by the desk over history"
    CREWS = "tested on crews"
    END_TO_END = "tested end to end"
    CANNOT = "cannot happen"
    """Nothing can carry its breach; the test fails the day a word is added that could."""
    NOT_YET = "not yet"


class Held(NamedTuple):
    """One thing that holds an invariant, or what is missing."""

    by: By
    place: str
    """A promise's name, ``file::test``, or for what is not yet: what is missing."""


class Invariant(NamedTuple):
    """One invariant in our own words."""

    number: int
    says: str
    held: tuple[Held, ...]


_DESK = "tests/dispatch/desk/"
_CREWS = "tests/routing/test_eligibility.py::"


def _proof(name: str) -> Held:
    return Held(By.PROOF, name)


def _desk(place: str) -> Held:
    return Held(By.DESK, _DESK + place)


def _crews(name: str) -> Held:
    return Held(By.CREWS, _CREWS + name)


def _faults(place: str) -> Held:
    return Held(By.END_TO_END, "tests/" + place)


def _report(name: str) -> Held:
    return Held(By.DESK, "tests/streams/test_reached.py::" + name)


def _cannot(name: str) -> Held:
    return Held(By.CANNOT, "tests/dispatch/contracts/test_cannot_happen.py::" + name)


def _row(says: str, *held: Held) -> tuple[str, tuple[Held, ...]]:
    return says, held


INVARIANTS: Final = tuple(
    Invariant(number, says, held)
    for number, (says, held) in enumerate(
        [
            _row(
                "No crew of ours alone where a weapon is in hand or used",
                _proof("no_crew_alone_to_a_weapon"),
            ),
            _row(
                "Not knowing never lowers the level",
                _proof("unknown_never_lowers"),
            ),
            _row(
                "Diagnosis, prior contact and registry notes move neither level nor officers",
                _proof("matching_moves_nothing"),
                _proof("a_ground_has_its_fact"),
            ),
            _row(
                "Race, language, housing, address and payer move neither level, officers nor rank",
                _proof("matching_moves_nothing"),
                Held(
                    By.CREWS,
                    "tests/routing/test_queue.py::test_the_order_is_that_of_the_index_at_any_time",
                ),
            ),
            _row(
                "Officers come with exactly one admitted ground",
                _proof("officers_need_a_ground"),
                _proof("a_ground_has_its_fact"),
                _proof("no_ground_without_officers"),
                _proof("risk_to_oneself_no_officers"),
                _desk(
                    "test_overruling.py::"
                    "test_officers_need_a_ground_even_when_a_person_chooses_them"
                ),
            ),
            _row(
                "A missing team is no risk; the fall-back needs every mode's time at that moment",
                _proof("fallback_as_specified"),
                _proof("no_fallback"),
                _proof("missing_team_no_officers"),
                _proof("a_reported_team_is_not_awaited"),
                _proof("a_report_brings_no_officers"),
                _desk(
                    "test_fallback.py::test_the_step_holds_every_modes_times_and_what_had_run_out"
                ),
            ),
            _row(
                "No officer in a mobile crisis crew, a health lead in community care",
                _proof("no_officer_in_a_health_team"),
                _proof("health_lead_in_community_care"),
            ),
            _row(
                "A certified peer and another member in the team, a supervisor within reach",
                _proof("a_peer_in_every_field_team"),
                _proof("a_peer_can_come"),
                _proof("a_listed_second_member"),
                _crews("test_one_more_person_must_be_of_a_listed_profession"),
                _crews("test_a_peer_in_training_does_not_count_as_a_peer"),
                _crews("test_a_supervisor_is_asked_for_peers_only"),
            ),
            _row(
                "A peer never counts as the clinician",
                _crews("test_a_peer_never_counts_as_the_clinician"),
                _crews("test_roles_are_filled_by_different_people"),
            ),
            _row(
                "No task outside a peer's scope is given to a peer",
                _cannot("test_no_task_can_be_given_to_a_peer"),
                _cannot("test_a_crew_is_told_the_name_of_what_changed_and_nothing_to_do"),
            ),
            _row(
                "A peer's credential is active for state, employer, its area and day",
                _crews("test_a_peer_who_cannot_go_shows_as_one_reason_without_a_role"),
                _crews(
                    "test_a_peer_is_sent_where_the_credential_is_good_for_state_employer_and_day"
                ),
                _desk(
                    "test_peers_out.py::"
                    "test_in_a_site_that_names_its_state_a_credential_of_another_is_none"
                ),
                _crews("test_a_peer_is_sent_where_the_employer_is_certified"),
                Held(By.DESK, "tests/scenarios/employer_not_certified_here.yaml"),
                Held(
                    By.DESK,
                    "tests/dispatch/contracts/test_site_text.py::"
                    "test_what_a_site_leaves_out_it_says_who_sees_to_it",
                ),
                _desk(
                    "test_follow_up.py::"
                    "test_a_site_that_leaves_open_what_it_has_to_say_is_not_adopted"
                ),
            ),
            _row(
                "A supervisor is within reach; numbers of peers and caseload are kept",
                _crews("test_a_supervisor_is_asked_for_peers_only"),
                _crews("test_a_supervisor_has_no_more_peers_on_a_run_than_the_policy_says"),
                _desk(
                    "test_peers_out.py::"
                    "test_the_ninth_peer_of_a_supervisor_waits_until_one_is_clear"
                ),
                _crews("test_peers_of_whom_no_supervisor_is_named_may_all_have_the_same"),
                _crews("test_a_peer_has_no_more_people_than_the_policy_says"),
                _desk(
                    "test_follow_up.py::"
                    "test_a_peer_with_fifteen_takes_no_sixteenth_and_is_asked_for_nobody_new"
                ),
                _desk("test_follow_up.py::test_it_lies_with_no_one_who_was_not_there_as_a_peer"),
            ),
            _row(
                "Two people or more in person",
                _crews("test_one_person_is_not_two"),
                _crews("test_a_person_listed_twice_is_one_person"),
            ),
            _row(
                "An attempt, not being alert or a serious injury calls EMS at once",
                _proof("danger_to_life_calls_ems"),
                _proof("ems_modes_bring_ems"),
                _desk(
                    "test_queue_and_clock.py::"
                    "test_ems_is_asked_beside_everything_else_and_alarms_until_acknowledged"
                ),
            ),
            _row(
                "An involuntary step needs imminent risk, a consult and the list of lesser means",
                _cannot("test_no_involuntary_step_can_be_recorded"),
            ),
            _row(
                "Declining, nothing acute and nothing that obliges officers, leaves modes 0 to 4",
                _proof("declining_is_a_right"),
            ),
            _row(
                "A third party on the line never lowers the level, nor forces a step by itself",
                _proof("third_party_never_lowers"),
                _proof("positive_never_lowers"),
            ),
            _row(
                "Automation only raises; lowering takes a person, a reason and a new fact",
                _desk("test_queue_and_clock.py::test_automation_never_ends_lowers_or_takes"),
                _desk(
                    "test_queue_and_clock.py::"
                    "test_a_level_stays_when_the_danger_passes_and_falls_when_a_person_lowers_it"
                ),
                _desk(
                    "test_lowering.py::"
                    "test_a_second_person_agrees_by_doing_the_same_and_both_stand_in_the_log"
                ),
                _desk("test_lowering.py::test_who_is_alone_and_knows_nothing_newer_lowers_nothing"),
                _faults(
                    "streams/gateway/test_acting.py::test_a_level_is_not_lowered_without_a_reason"
                ),
            ),
            _row(
                "A positive fact never lowers the level nor takes EMS away",
                _proof("positive_never_lowers"),
                _proof("positive_keeps_ems"),
                _desk(
                    "test_lifecycle_waiting.py::test_a_calmer_report_that_arrives_late_lowers_nothing"
                ),
            ),
            _row(
                "Whatever is down, the call reaches a person, none is lost, nobody is sent twice",
                _faults(
                    "faults/test_in_a_row.py::"
                    "test_whatever_happens_to_workers_and_broker_nothing_is_lost_or_doubled"
                ),
                _faults(
                    "faults/test_defects.py::"
                    "test_an_exception_in_decide_stops_nobody_and_reaches_a_person"
                ),
            ),
            _row(
                "A hand-over ends with the receiver's yes, else it comes back, the clock running",
                _desk(
                    "test_handover.py::"
                    "test_the_sender_keeps_the_call_until_the_receiver_has_answered"
                ),
                _desk(
                    "test_handover.py::"
                    "test_a_desk_that_does_not_answer_in_time_is_said_to_a_person_who_still_has_the_call"
                ),
            ),
            _row(
                "Each call ends in exactly one way, with a reason",
                _proof("total"),
                _desk("test_lifecycle.py::test_only_the_named_states_are_final"),
                _faults(
                    "faults/test_whole_export.py::"
                    "test_the_whole_export_comes_to_the_same_whatever_is_killed"
                ),
            ),
            _row(
                "Late events undo no higher level; a team's request for back-up is passed on",
                Held(
                    By.DESK,
                    "tests/properties/test_same_call.py::"
                    "test_reports_of_a_call_can_come_twice_and_in_any_order",
                ),
                Held(By.DESK, "tests/scenarios/crew_asks_for_backup.yaml"),
                _desk(
                    "test_heard_after.py::test_danger_that_only_the_closing_tells_rings_at_a_person"
                ),
            ),
            _row(
                "No criminal-justice field among civilians, no precise place of a 988 contact",
                _faults(
                    "streams/ingest/test_build.py::"
                    "test_criminal_justice_fields_are_cut_before_anything_is_made"
                ),
                _faults(
                    "streams/ingest/test_build.py::"
                    "test_a_988_contact_has_no_place_without_a_counselors_judgment"
                ),
                _cannot("test_nothing_of_a_record_of_substance_use_can_leave"),
            ),
            _row(
                "A decision comes out of its log bit for bit",
                _desk(
                    "test_queue_and_clock.py::"
                    "test_refolding_gives_the_same_desk_and_recomputing_the_same_bytes"
                ),
                _desk("test_record.py::test_every_decision_in_the_log_has_its_whole_record"),
            ),
            _row(
                "A wish for an officer, or for none, is recorded and honored or overridden",
                _proof("no_police_wish"),
                _proof("wish_for_police_obliges_nobody"),
                Held(By.DESK, "tests/scenarios/no_police_please.yaml"),
            ),
            _row(
                "A minor is never with a peer alone; the guardian step is set",
                _proof("no_minor_with_a_peer_alone"),
                _proof("a_minor_has_a_family_partner"),
            ),
            _row(
                "Follow-up is scheduled or declined",
                _desk(
                    "test_follow_up.py::"
                    "test_a_response_whose_follow_up_nobody_has_said_does_not_end_and_a_person_is_asked"
                ),
                _desk("test_follow_up.py::test_a_planned_contact_comes_due_by_the_policys_hours"),
                _desk(
                    "test_promised.py::"
                    "test_what_was_promised_before_a_desk_only_watched_comes_due_aloud"
                ),
                _desk(
                    "test_follow_up.py::test_it_is_asked_for_unless_a_site_says_who_else_sees_to_it"
                ),
                _desk(
                    "test_follow_up.py::"
                    "test_what_a_line_closes_as_served_stays_until_somebody_has_said"
                ),
                _desk(
                    "test_follow_up.py::test_a_person_who_talked_says_it_before_they_call_it_served"
                ),
                _desk(
                    "test_follow_up.py::test_no_source_declines_for_whom_a_crew_is_still_to_meet"
                ),
                Held(By.DESK, "tests/scenarios/served_by_telephone.yaml"),
                _desk(
                    "test_follow_up.py::"
                    "test_a_site_that_leaves_open_what_it_has_to_say_is_not_adopted"
                ),
            ),
            _row(
                "The clock of an incident does not start again with another team",
                _desk("test_fallback.py::test_the_time_runs_from_when_the_call_was_heard"),
                Held(
                    By.DESK,
                    "tests/streams/test_reached.py::test_a_second_team_starts_no_clock_again",
                ),
                Held(
                    By.DESK,
                    "tests/streams/test_reached.py::"
                    "test_linked_calls_are_one_incident_that_waits_since_the_first",
                ),
            ),
            _row(
                "Exposure and rest are limited for all roles, and declining costs nothing",
                _desk(
                    "test_rest.py::"
                    "test_after_a_hard_run_nobody_asks_the_crew_until_its_rest_is_over"
                ),
                _desk("test_rest.py::test_the_whole_crew_rests_whatever_its_roles"),
                _desk("test_rest.py::test_a_site_may_state_how_many_hard_runs_a_shift_has"),
                _desk(
                    "test_rest.py::"
                    "test_a_crew_that_says_no_is_asked_first_for_the_next_call_all_the_same"
                ),
                _desk("test_rest.py::test_who_changes_crews_takes_the_rest_along"),
                _desk("test_rest.py::test_who_changes_crews_takes_the_hard_runs_along"),
                _desk("test_rest.py::test_who_changes_crews_takes_the_hours_along"),
                _desk("test_rest.py::test_no_step_says_who_of_a_crew_it_is"),
                _desk(
                    "test_rest.py::"
                    "test_who_leaves_a_hard_scene_is_said_by_team_and_role_and_not_by_pseudonym"
                ),
                _crews("test_nobody_has_more_hard_runs_in_a_shift_than_the_policy_says"),
            ),
            _row(
                "A registry's entry expires and is read for dispatch only",
                _cannot("test_no_registry_is_read"),
                _cannot("test_a_rule_about_a_registry_is_refused"),
            ),
            _row(
                "A scene is safe by a named person's word, and not for ever",
                _cannot("test_nobody_can_state_that_a_scene_is_safe"),
                _cannot("test_a_crew_that_was_told_to_hold_is_not_told_otherwise_by_any_report"),
            ),
        ],
        start=1,
    )
)
"""All 32, in order."""


def table() -> str:
    """The table in Markdown."""
    rows = ["| # | Invariant | Held |", "| --- | --- | --- |"]
    for one in INVARIANTS:
        found: dict[By, list[str]] = {}
        for by, place in one.held:
            said = place if by is By.NOT_YET else f"`{place.removeprefix('tests/')}`"
            found.setdefault(by, []).append(said)
        held = "; ".join(f"{by.value}: {', '.join(places)}" for by, places in found.items())
        rows.append(f"| {one.number} | {one.says} | {held} |")
    return "\n".join(rows)
