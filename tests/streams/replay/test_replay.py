"""An export on the core in memory: what comes of it, and that it is the same every time."""

import json
import os
import re
import subprocess
import sys

import pytest
from exports import MAPPING, SHIPPED
from typer.testing import CliRunner

from dispatch.classification.classify import digest_of
from dispatch.classification.remarks.rules import shipped
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import step_from
from dispatch.desk.effects import effects_of
from streams.cli.main import build
from streams.errors import UsageError
from streams.replay import passing
from streams.replay.export import Export
from streams.replay.playing import HEARD
from streams.replay.roster import roster_from
from streams.replay.run import Inputs, replay

T0 = 1_767_351_600
HOUR = 3600
PLANTED = "Zebulon Quackenbush of 12 Elm Street"
METHOD = [
    {"question": "suicide_ideation", "value": "method"},
    {"question": "consciousness", "value": "alert"},
    {"question": "weapon", "value": "none"},
    {"question": "medical", "value": "none"},
    {"question": "consent", "value": "agrees"},
]
DROWSY = [{"question": "overdose", "value": "suspected"}]


def commands(steps):
    return [json.loads(raw)["command"]["command"] for raw in steps]


def events(steps, name):
    return [e for raw in steps for e in json.loads(raw)["events"] if e["event"] == name]


def test_each_row_ends_as_one_incident_and_the_account_adds_up(a_row, replayed):
    rows = [a_row(n, T0 + 300 * n, code) for n, code in enumerate(["MNTL", "FSTRU", "WELFARE"] * 4)]

    account, steps = replayed(rows)

    assert account.wrong() == []
    assert (account.rows, account.letters, account.incidents) == (12, 12, 12)
    assert sum(account.ended.values()) == 12
    assert sum(account.steps.values()) == len(steps)


def test_two_replays_of_the_same_inputs_give_the_same_bytes(a_row, replayed, roster):
    rows = [a_row(n, T0 + 700 * n, answers=METHOD) for n in range(8)]

    _, once = replayed(rows, roster=roster)
    _, again = replayed(rows, roster=roster)
    _, seeded = replayed(rows, roster=roster, seed=2)

    assert once == again
    assert once != seeded


def test_nothing_is_decided_otherwise_where_nobody_keeps_the_record(a_row, replayed, roster):
    rows = [a_row(n, T0 + 600 * n, answers=METHOD, closed=T0 + 600 * n + 5_000) for n in range(20)]

    kept, steps = replayed(rows, roster=roster)
    unkept, none = replayed(rows, roster=roster, kept=False)

    assert unkept.parts() == kept.parts()
    assert len(steps) > 60
    assert none == []


def test_a_crew_on_shift_is_asked_goes_and_is_clear(a_row, replayed, roster):
    """It says yes, drives as long as the router says, and stays: the incident ends as served."""
    account, steps = replayed([a_row(1, T0 + HOUR, answers=METHOD)], roster=roster)

    states = [e["state"] for e in events(steps, "incident_moved")]
    assert account.offers["made"] >= 1
    assert states[-3:] == ["en_route", "on_scene", "cleared"]
    assert account.ended == {"served": 1}


def test_crews_and_ems_are_told_of_every_step_that_has_something_for_them(a_row, replayed, roster):
    """A replay looks at the events' names first; no message that they act on may be missed."""
    rows = [a_row(1, T0 + HOUR, answers=METHOD), a_row(2, T0 + 2 * HOUR, answers=DROWSY)]
    act_on = {"offer.made", "team.assigned", "ems.requested", "ems.alarmed"}
    seen = set()

    _, steps = replayed(rows, roster=roster)

    for raw in steps:
        step = step_from(raw)
        told = {effect.kind for effect in effects_of(step, "")} & act_on
        assert not told or HEARD & {event["event"] for event in step.events}
        seen |= told
    assert seen >= act_on - {"ems.alarmed"}
    assert {name.replace("_", ".") for name in HEARD} >= act_on - {"team.assigned"}


def test_without_a_roster_nobody_is_on_shift_and_the_queue_shows_it(a_row, replayed):
    account, _ = replayed([a_row(1, T0, answers=METHOD)])

    assert account.offers == {}
    assert {"no_team", "no_team_in_time"} & set(account.queue)


def test_in_shadow_nothing_is_offered(a_row, replayed, roster):
    account, _ = replayed([a_row(1, T0, answers=METHOD)], roster=roster, mode=OperatingMode.SHADOW)

    assert account.offers == {}
    assert account.incidents == 1


def test_time_passes_at_the_second_at_which_something_opens(a_row, replayed):
    """An entry that nobody opens rings when it is due, and not with the next call."""
    rows = [a_row(1, T0), a_row(2, T0 + 3 * HOUR)]

    _, steps = replayed(rows)

    made = [e for e in events(steps, "entry_made") if e["due"]]
    rings = {e["at"] for e in events(steps, "entry_rang")}
    assert made
    assert {e["due"] for e in made} <= rings


def test_what_only_closes_may_wait_for_the_next_command(a_row, replayed, monkeypatch):
    """Said at its own second or later, everything that comes of it is the same but the steps."""
    rows = [a_row(n, T0 + n * HOUR, answers=METHOD, closed=T0 + n * HOUR + 5000) for n in range(6)]

    account, steps = replayed(rows)
    monkeypatch.setattr(passing, "CLOSES_ONLY", frozenset())
    at_once, more = replayed(rows)

    def told(steps):
        # An incident's id ends with the number of its step.
        return sorted(
            re.sub(r"([0-9a-f]{24})-\d+", r"\1", json.dumps(event, sort_keys=True))
            for raw in steps
            for event in json.loads(raw)["events"]
        )

    assert account.standing_path >= 1
    assert len(more) > len(steps)
    assert told(steps) == told(more)
    parts, others = account.parts(), at_once.parts()
    assert {**parts, "steps": 0} == {**others, "steps": 0}


def test_a_row_that_ingest_refuses_is_a_dead_letter_with_its_reason(a_row, replayed):
    bad = a_row(2, T0 + 60)
    bad.letters[0].data["place"]["latitude"] = 444.0

    account, _ = replayed([a_row(1, T0), bad])

    assert sum(account.dead_letters.values()) == 1
    assert account.wrong() == []


def test_events_of_a_type_that_no_map_knows_are_counted(a_row, replayed):
    account, _ = replayed([a_row(1, T0), a_row(2, T0 + 60, "QUORL"), a_row(3, T0 + 90, "QUORL")])

    assert account.unmapped == 2


def test_a_replay_shows_the_types_that_no_map_knows(tmp_path):
    export = tmp_path / "calls.csv"
    export.write_text(
        "id,time,type\n1,2022-01-05 10:00,Noise\n2,2022-01-05 10:05,Odd Job\n3,2022-01-05 11:00,\n"
    )
    how = tmp_path / "how.toml"
    how.write_text(MAPPING)

    found = CliRunner().invoke(
        build(), ["replay", str(export), "--mapping", str(how), "--no-crews", "--json"]
    )

    said = json.loads(found.stdout)
    assert (said["unmapped"], said["unmapped_types"]) == (1, {"ODD-JOB": 1})


@pytest.mark.skipif(os.cpu_count() == 1, reason="with one core one process reads and decides")
def test_who_decides_loads_neither_the_reader_of_remarks_nor_services_of_the_network(tmp_path):
    """A tenth of what a replay takes; and whoever asks for a service afterwards gets a real one."""
    export, how = tmp_path / "calls.csv", tmp_path / "how.toml"
    export.write_text("id,time,type\n1,2022-01-05 10:00,Noise\n")
    how.write_text(MAPPING)
    code = (
        "import sys\n"
        "from streams.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit: pass\n"
        "never = {'asyncio', 'dispatch.classification.remarks.rules', 'geopy.geocoders'}\n"
        "print(sorted(never & set(sys.modules)))\n"
        "from geopy.geocoders import Nominatim\n"
        "print(Nominatim.__module__)"
    )
    words = ["replay", str(export), "--mapping", str(how)]

    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.splitlines()[-2:] == ["[]", "geopy.geocoders.nominatim"]


def test_the_rules_on_remarks_are_loaded_for_words_and_for_whoever_keeps_the_steps(tmp_path):
    """They take a tenth of a second before the first event; the steps of an export name them."""
    export, how, out = tmp_path / "calls.csv", tmp_path / "how.toml", tmp_path / "steps"
    export.write_text("id,time,type,words\n1,2022-01-05 10:00,Noise,\n")
    how.write_text(MAPPING + '[words]\nnarrative = "words"\n')
    code = (
        "import os, sys\n"
        "os.cpu_count = lambda: 1\n"  # one process reads and decides
        "from streams.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit: pass\n"
        "print('dispatch.classification.remarks.rules' in sys.modules)"
    )
    words = [sys.executable, "-c", code, "replay", str(export), "--mapping", str(how)]

    def loaded(*more: str) -> str:
        done = subprocess.run(
            [*words, *more], capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout.splitlines()[-1]

    assert loaded() == "False"
    assert loaded("--out", str(out)) == "True"
    assert f'"classifier":"{digest_of(shipped())}"'.encode() in out.read_bytes()
    export.write_text("id,time,type,words\n1,2022-01-05 10:00,Noise,he wants to die\n")
    assert loaded() == "True"


def test_nothing_personal_is_in_the_steps(a_row, replayed):
    _, steps = replayed([a_row(1, T0, words=PLANTED)])

    written = b"\n".join(steps)
    assert b"Quackenbush" not in written
    assert b"C-1" not in written


def test_a_site_with_a_live_clock_is_refused(a_row, policy):
    site = b'region = "town"'

    with pytest.raises(UsageError):
        replay(Export(rows=[a_row(1, T0)], site=lambda _: site).begin(), Inputs(policy=policy))


def test_an_account_that_does_not_add_up_says_where(a_row, replayed):
    account, _ = replayed([a_row(1, T0)])

    account.incidents += 1

    assert account.wrong() == [
        "incidents: 2, but ended and open ones: 1",
        "incidents: 2, but decided and undecided ones: 1",
    ]


def test_a_roster_names_every_fault(tmp_path):
    path = tmp_path / "roster.toml"
    path.write_text('[[teams]]\nteam = "MCT-1"\nmodes = ["mobile_crisis"]\nhours = "8 to 20"\n')

    with pytest.raises(UsageError) as refused:
        roster_from(path)

    assert "teams[0].hours" in str(refused.value)
    assert "teams[0].crew" in str(refused.value)


def test_every_call_of_the_real_export_ends_with_a_decision_or_a_named_reason(burlington, tmp_path):
    """4,410 rows; also the comparison, as CSV and as a page that needs nothing from elsewhere."""
    table, page = tmp_path / "compared.csv", tmp_path / "compared.html"
    done = CliRunner().invoke(
        build(),
        [
            *("replay", str(burlington), "--mapping", str(SHIPPED), "--json"),
            *("--csv", str(table), "--page", str(page)),
        ],
        catch_exceptions=False,
    )

    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert said["adds_up"]
    assert said["rows"] == said["rows_mapped"] == said["incidents"] == 4410
    assert sum(said["modes"].values()) + sum(said["undecided"].values()) == 4410
    assert said["dead_letters"] == {}
    assert said["comparison"]["calls"] == 4410
    assert "type,Mental Health Issue,228" in table.read_text()
    assert "<svg" in page.read_text()
    assert "http" not in page.read_text()
