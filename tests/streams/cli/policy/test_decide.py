"""`alongside policy decide` answers each line by itself, says why, and names every fault."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from streams.cli.main import build
from streams.cli.policy.decide import UnreadableLinesError
from streams.policy_named import RefusedError

TEAM = {"eta_minutes": 20, "has_peer": True, "has_clinician": True, "officers": 0}
SHIPPED = (
    *("national-guidance", "virginia", "illinois", "indiana", "los-angeles"),
    *("california", "oklahoma"),
)
CARE = TEAM | {"officers": 1}
LINES = {"counselor": True, "remote_peer": True, "peer_warm_line": True}


def answers(folder: Path, *lines: object, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """What is printed for these lines; the last call's error, if any, is in ``answers.error``."""
    file = folder / "calls.jsonl"
    file.write_text(
        "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    )
    done = CliRunner().invoke(build("policy"), ["policy", "decide", "--json", *options, str(file)])
    if done.exception is not None and not isinstance(done.exception, UnreadableLinesError):
        raise done.exception
    return [json.loads(line) for line in done.output.splitlines()]


def decided(
    folder: Path, facts: dict[str, Any], *, options: tuple[str, ...] = (), **resources: Any
) -> dict[str, Any]:
    [answer] = answers(folder, {"id": "c", "facts": facts, "resources": resources}, options=options)
    return answer


def test_an_answer_has_these_parts_and_no_others(tmp_path: Path) -> None:
    answer = decided(tmp_path, {"suicide_ideation": "method"}, mobile_crisis=TEAM)

    assert list(answer) == [
        *("id", "level", "mode", "ground", "ems", "law_enforcement", "human_queue", "trace")
    ]
    assert (answer["level"], answer["mode"], answer["ground"]) == (
        "moderate",
        "mobile_crisis",
        None,
    )
    assert (answer["ems"], answer["law_enforcement"], answer["human_queue"]) == (False, False, None)


def test_a_knife_in_hand_and_a_threat_bring_officers_on_a_ground_and_ems(tmp_path: Path) -> None:
    answer = decided(
        tmp_path, {"weapon": "in_hand", "violence_now": "threatening"}, mobile_crisis=TEAM
    )

    assert (answer["mode"], answer["ground"]) == ("law_enforcement", "injury_threat")
    assert answer["law_enforcement"] is True
    assert answer["ems"] is True
    assert answer["human_queue"] == "officers_recommended: psap"


def test_a_ground_may_stand_although_no_officer_is_recommended(tmp_path: Path) -> None:
    answer = decided(tmp_path, {"violence_now": "threatening"}, mobile_crisis=TEAM)

    assert (answer["mode"], answer["law_enforcement"]) == ("mobile_crisis", False)
    assert answer["ground"] == "injury_threat"


@pytest.mark.parametrize(
    ("lacking", "word"),
    [
        ({"has_peer": False}, "no peer specialist"),
        ({"has_clinician": False}, "no clinician"),
        ({"officers": 1}, "an officer is in it"),
        ({"eta_minutes": 121}, "121 min"),
    ],
)
def test_a_team_that_lacks_something_or_is_late_is_no_team(
    tmp_path: Path, lacking: dict[str, Any], word: str
) -> None:
    answer = decided(tmp_path, {"suicide_ideation": "method"}, mobile_crisis=TEAM | lacking)

    assert (answer["mode"], answer["human_queue"]) == ("hold", "no_team_in_time")
    assert answer["law_enforcement"] is False
    assert any(line.startswith("Not mobile crisis:") and word in line for line in answer["trace"])


@pytest.mark.parametrize("profile", SHIPPED)
def test_in_no_profile_does_a_crisis_team_with_an_officer_count(
    tmp_path: Path, profile: str
) -> None:
    """Also where somebody else dispatches it and the profile leaves its crew to them."""
    options = ("--profile", profile, "--density", "urban")
    facts = {"suicide_ideation": "method", "consent": "agrees"}

    without = decided(tmp_path, facts, options=options, mobile_crisis=TEAM)
    with_one = decided(tmp_path, facts, options=options, mobile_crisis=CARE)

    assert without["mode"] == "mobile_crisis"
    assert with_one["mode"] == "hold"
    assert with_one["law_enforcement"] is False


def test_where_somebody_else_dispatches_the_team_it_is_chosen_and_they_are_named(
    tmp_path: Path,
) -> None:
    answer = decided(
        tmp_path,
        {"suicide_ideation": "method"},
        options=("--profile", "virginia"),
        mobile_crisis=TEAM,
    )

    assert answer["mode"] == "mobile_crisis"
    assert answer["human_queue"] == "for_mobile_crisis: 988_center"
    assert any("The 988 center is asked for it." in line for line in answer["trace"])


@pytest.mark.parametrize(
    ("profile", "resources", "mode"),
    [
        # An estimate opens Virginia's, once the person has waited for long enough.
        ("virginia", {"waited_minutes": 119}, "hold"),
        ("virginia", {"waited_minutes": 120}, "cit_officer"),
        # Only the 988 center's report opens that of Illinois, however long somebody waits.
        ("illinois", {"waited_minutes": 1000}, "hold"),
        ("illinois", {"reported_unavailable": True}, "cit_officer"),
        # The others have none.
        ("national-guidance", {"waited_minutes": 1000, "reported_unavailable": True}, "hold"),
    ],
)
def test_the_capacity_fall_back_opens_as_the_profile_says(
    tmp_path: Path, profile: str, resources: dict[str, Any], mode: str
) -> None:
    answer = decided(
        tmp_path, {"suicide_ideation": "method"}, options=("--profile", profile), **resources
    )

    assert answer["mode"] == mode
    assert answer["ground"] == ("capacity_fallback" if mode == "cit_officer" else None)


def test_the_limit_is_that_of_the_density(tmp_path: Path) -> None:
    late = {"mobile_crisis": TEAM | {"eta_minutes": 90}}
    facts = {"suicide_ideation": "method"}

    urban = decided(tmp_path, facts, options=("--density", "urban"), **late)
    rural = decided(tmp_path, facts, options=("--density", "rural"), **late)

    assert (urban["mode"], rural["mode"]) == ("hold", "mobile_crisis")


def test_a_resource_that_is_left_out_is_not_there(tmp_path: Path) -> None:
    assert decided(tmp_path, {"suicide_ideation": "passive"})["mode"] == "hold"
    assert decided(tmp_path, {"suicide_ideation": "passive"}, counselor=False)["mode"] == "hold"

    answer = decided(tmp_path, {"suicide_ideation": "passive"}, counselor=True)

    assert answer["mode"] == "counselor"
    assert answer["human_queue"] == "for_counselor: 988_center"


def test_ems_goes_beside_a_team_only_where_both_are_there(tmp_path: Path) -> None:
    facts = {"overdose": "suspected"}

    both = decided(tmp_path, facts, mobile_crisis=TEAM, ems={"eta_minutes": 6})
    alone = decided(tmp_path, facts, ems={"eta_minutes": 6})
    neither = decided(tmp_path, facts, mobile_crisis=TEAM)

    assert [each["mode"] for each in (both, alone, neither)] == [
        *("behavioral_health_ems", "ems", "hold")
    ]
    assert all(each["ems"] for each in (both, alone, neither))


def test_a_missing_line_is_no_missing_team(tmp_path: Path) -> None:
    """Waiting for a counselor never brings an officer, however long."""
    answer = decided(tmp_path, {"consent": "declines"}, waited_minutes=600)

    assert (answer["mode"], answer["law_enforcement"]) == ("hold", False)


def test_truth_values_may_be_words_and_lists_may_be_one_word(tmp_path: Path) -> None:
    words = decided(
        tmp_path,
        {"minor": "true", "preference": "peer_wanted", "weapon": None},
        counselor="true",
        remote_peer="true",
    )
    plain = decided(
        tmp_path,
        {"minor": True, "preference": ["peer_wanted"]},
        counselor=True,
        remote_peer=True,
    )

    assert words == plain
    assert words["mode"] == "remote_peer"


def test_an_unanswered_question_adds_ems_and_no_officers(tmp_path: Path) -> None:
    answer = decided(tmp_path, {"consciousness": "unanswered", "weapon": "unanswered"}, **LINES)

    assert answer["ems"] is True
    assert answer["law_enforcement"] is False


def test_the_trace_says_what_bound_the_level_and_why_nothing_less(tmp_path: Path) -> None:
    trace = decided(tmp_path, {"suicide_ideation": "intent"}, mobile_crisis=TEAM)["trace"]

    assert any("because of core.ideation-intent" in line for line in trace)
    less = [line for line in trace if line.startswith("Not ")]
    assert [line.partition(":")[0] for line in less] == [
        *("Not information", "Not peer warm line", "Not remote peer", "Not counselor"),
        "Not peer outreach",
    ]


def test_the_trace_says_what_the_next_less_intrusive_mode_would_take(tmp_path: Path) -> None:
    missing = decided(tmp_path, {"suicide_ideation": "method"}, ems={"eta_minutes": 5})["trace"]
    wish = decided(tmp_path, {"suicide_ideation": "passive"}, **LINES)["trace"]

    assert (
        "For mobile crisis instead: a team for mobile crisis with the crew that it demands would "
        "have to come within 120 min."
    ) in missing
    assert (
        "For remote peer instead: it would have to be so that the person wishes for a peer."
    ) in wish


def test_a_question_is_named_where_an_answer_would_change_level_or_mode(tmp_path: Path) -> None:
    trace = decided(tmp_path, {"suicide_ideation": "passive"}, **LINES)["trace"]

    asked = "\n".join(line for line in trace if line.startswith(("Ask ", "Answers")))
    assert "violence_now" in asked
    assert "if somebody is being assaulted, it is acute" in asked
    # Asked and answered already; and nobody may be led to a counselor's own judgment.
    assert "suicide_ideation" not in asked
    assert "imminent_risk" not in asked


def test_a_fact_that_no_rule_of_the_policy_uses_is_no_question(tmp_path: Path) -> None:
    trace = decided(tmp_path, {}, **LINES)["trace"]

    assert "violence_history" not in "\n".join(trace)


def test_a_bad_line_is_answered_with_all_its_faults_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "calls.jsonl"
    bad = {
        "id": 7,
        "facts": {"weapon": "big", "diagnosis": "x", "minor": ["true", "false"]},
        "resources": {"mobile_crisis": {"eta_minutes": -1, "wheels": 4}, "tank": True},
        "note": "Jane Doe",
    }
    file.write_text("\n".join(["not JSON", json.dumps(bad), "", json.dumps({"id": "good"})]))

    done = CliRunner().invoke(build("policy"), ["policy", "decide", "--json", str(file)])

    assert isinstance(done.exception, UnreadableLinesError)
    assert done.exception.exit_code == 1
    first, second, third = map(json.loads, done.output.splitlines())
    assert first == {"id": None, "error": "is not JSON"}
    assert set(second) == {"id", "error"}
    for fault in ("weapon", "diagnosis", "minor", "eta_minutes", "wheels", "tank", "note"):
        assert fault in second["error"]
    assert "Doe" not in second["error"]
    assert (third["id"], third["level"]) == ("good", "routine")


def test_a_profile_with_faults_answers_nothing(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('profile = "own"\nextends = "core"\n')

    with pytest.raises(RefusedError):
        decided(tmp_path, {}, options=("--profile", str(own)))


def test_lines_come_from_standard_input_as_well() -> None:
    done = CliRunner().invoke(
        build("policy"), ["policy", "decide", "--json"], input='{"id": 1, "facts": {}}\n'
    )

    assert json.loads(done.output)["id"] == 1


@pytest.mark.parametrize("profile", SHIPPED)
@pytest.mark.parametrize(
    "facts",
    [
        {"overdose": "confirmed"},
        {"suicide_ideation": "plan", "means_access": "immediate"},
        {"imminent_risk": True},
    ],
)
def test_where_a_life_may_be_in_danger_somebody_always_has_to_act(
    tmp_path: Path, profile: str, facts: dict[str, Any]
) -> None:
    answer = decided(
        tmp_path,
        facts,
        options=("--profile", profile),
        mobile_crisis=TEAM,
        community_response=TEAM,
        community_care=CARE,
        ems={"eta_minutes": 8},
    )

    assert answer["human_queue"] is not None
    assert any("looks at once" in line for line in answer["trace"])


def test_a_team_of_this_desk_goes_to_an_acute_call_and_a_person_looks_beside_it(
    tmp_path: Path,
) -> None:
    answer = decided(
        tmp_path, {"overdose": "confirmed"}, mobile_crisis=TEAM, ems={"eta_minutes": 8}
    )

    assert (answer["mode"], answer["human_queue"]) == ("behavioral_health_ems", "acute")


@pytest.mark.parametrize("profile", SHIPPED)
def test_a_crew_that_asks_for_officers_gets_them_though_no_other_team_is_there(
    tmp_path: Path, profile: str
) -> None:
    facts = {"team_requests_police": True, "preference": ["no_police"]}
    answer = decided(tmp_path, facts, options=("--profile", profile))

    assert (answer["law_enforcement"], answer["ground"]) == (True, "team_request")
    assert answer["human_queue"] == "officers_recommended"
    assert any("goes to the police dispatcher" in line for line in answer["trace"])


def test_a_fact_that_is_said_twice_is_a_fault_and_neither_value_counts(tmp_path: Path) -> None:
    twice = '{"id": 7, "facts": {"weapon": "in_hand", "weapon": "none"}}'
    [answer] = answers(tmp_path, twice)

    assert answer == {"id": 7, "error": "weapon: it stands twice in one object; give it once"}


def test_half_a_character_is_a_fault_of_its_line_and_the_others_are_answered(
    tmp_path: Path,
) -> None:
    half = r'{"id": "\ud800", "facts": {}}'
    key = r'{"id": 1, "facts": {"\ud800": "x"}, "\udfff": 1}'
    first, second, third = answers(tmp_path, half, key, {"id": 2, "facts": {}})

    assert first["id"] is None
    assert first["error"].startswith("id: ")
    assert second["error"].count("no such") == 2
    assert third["mode"] == "hold"


def test_what_is_null_was_not_said(tmp_path: Path) -> None:
    said = {"mobile_crisis": TEAM | {"officers": None, "has_peer": None}, "waited_minutes": None}
    [answer] = answers(
        tmp_path, {"id": 1, "facts": {"suicide_ideation": "method"}, "resources": said}
    )

    assert answer["mode"] == "hold"
    assert any("it has no peer specialist" in line for line in answer["trace"])


def test_an_odd_byte_on_standard_input_stops_no_other_line() -> None:
    lines = b'\xef\xbb\xbf{"id": 1, "facts": {}}\n\xff\xfe\n{"id": 3, "facts": {}}\n'
    done = CliRunner().invoke(build("policy"), ["policy", "decide", "--json"], input=lines)

    said = [json.loads(line) for line in done.output.splitlines()]
    assert [(one["id"], "error" in one) for one in said] == [(1, False), (None, True), (3, False)]


def test_a_day_before_any_time_limit_is_refused_as_every_team_would_be_in_time(
    tmp_path: Path,
) -> None:
    far = TEAM | {"eta_minutes": 9999}
    for day, said in (("2025-12-31", "before 2026-01-01"), ("2026-01-01", "")):
        line = {
            "id": 1,
            "facts": {"suicide_ideation": "method"},
            "resources": {"mobile_crisis": far},
        }
        done = CliRunner().invoke(
            build("policy"), ["policy", "decide", "--json", "--on", day], input=json.dumps(line)
        )

        if said:
            assert said in str(done.exception)
        else:
            assert json.loads(done.output)["mode"] == "hold"
