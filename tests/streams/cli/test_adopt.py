"""`alongside policy adopt` shows all faults and sends nothing, or sends texts before commands."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from dispatch.contracts.command import AdoptPolicy, AdoptSite, SetMode
from dispatch.contracts.step import hash_of
from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.cli.main import build
from streams.cli.policy.adopt import commands_of, refuse_early, signers_of
from streams.errors import AwayError, UsageError
from streams.policy_named import RefusedError
from streams.texts import texts_of

EXAMPLE = Path(__file__).parents[3] / "deploy/sites/example.toml"


def asked(*words):
    return CliRunner().invoke(build(), ["policy", "adopt", *map(str, words)])


def test_site_and_policy_travel_as_their_own_bytes():
    site, policy = texts_of("springfield", EXAMPLE, "national-guidance")

    assert (site.kind, site.raw, site.hash) == (
        "site",
        EXAMPLE.read_bytes(),
        hash_of(EXAMPLE.read_bytes()),
    )
    loaded = load(policy.raw)
    assert isinstance(loaded, Policy)
    assert loaded.hash == policy.hash


def test_commands_name_the_texts_and_end_with_the_mode():
    texts = texts_of("springfield", EXAMPLE, "national-guidance")

    commands = commands_of(
        texts, region="springfield", actor="person:4f", mode="automatic", effective=7
    )

    assert [type(command) for command in commands] == [AdoptSite, AdoptPolicy, SetMode]
    assert {command.actor for command in commands} == {"person:4f"}
    assert [c.hash for c in commands if not isinstance(c, SetMode)] == [t.hash for t in texts]


def test_a_policy_of_the_sites_own_is_a_file(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text("profile = 1")

    with pytest.raises(RefusedError) as caught:
        texts_of("springfield", None, str(own))

    assert "own.toml" in str(caught.value)


def test_all_faults_of_all_texts_come_at_once(tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text("region = 'elsewhere'\nclock = 3")

    done = asked("--site", bad, "--profile", "nonesuch", "--region", "springfield", "--by", "sam")

    assert isinstance(done.exception, RefusedError)
    for named in ("clock", "time_zone", "sources", "nonesuch"):
        assert named in str(done.exception)


def test_a_file_with_the_name_of_a_shipped_policy_is_not_adopted(tmp_path):
    own = tmp_path / "virginia.toml"
    own.write_text('profile = "virginia"\nversion = "1"\ntitle = "T"\nextends = "core"\n')

    with pytest.raises(RefusedError, match="name of your own"):
        texts_of("springfield", None, str(own))


def test_a_policy_is_not_adopted_for_a_day_before_one_of_its_rules_begins(tmp_path):
    own = tmp_path / "town.toml"
    own.write_text(
        'profile = "town"\nversion = "1"\ntitle = "T"\nextends = "national-guidance"\n'
        '[sources]\nown = "Our own"\n'
        '[[floor]]\nid = "town.later"\nwhen.weapon = "accessible or worse"\nlevel = "acute"\n'
        'source = "own"\nsince = 2026-10-01\n'
    )
    texts = texts_of("springfield", None, str(own))
    first_of_october = 1_790_812_800

    with pytest.raises(RefusedError) as caught:
        refuse_early(texts, str(own), first_of_october - 1)
    refuse_early(texts, str(own), first_of_october)

    assert "town.later: since = 2026-10-01" in str(caught.value)
    assert f"--effective {first_of_october}" in str(caught.value)


def test_a_site_of_another_region_is_refused_before_it_is_sent():
    with pytest.raises(RefusedError, match="springfield"):
        texts_of("shelbyville", EXAMPLE, "")


def test_a_site_names_positions_and_no_people(tmp_path):
    """Whoever holds a call stands in the log, and the site's text is kept for ever."""
    own = tmp_path / "own.toml"
    holder = 'supervisor = "springfield/supervisor"'
    own.write_text(EXAMPLE.read_text().replace(holder, 'supervisor = "person:ruth"'))

    with pytest.raises(RefusedError, match="supervisor: is a person; give a position"):
        texts_of("springfield", own, "")


@pytest.mark.parametrize(
    "words, error",
    [
        # Nothing to adopt.
        (["--region", "r", "--by", "sam"], UsageError),
        # Words are no name.
        (["--region", "r", "--by", "Sam the Director", "--mode", "shadow"], UsageError),
        # Nor is an address: it says more than is needed.
        (["--region", "r", "--by", "sam@example.org", "--mode", "shadow"], UsageError),
        (["--region", "a region", "--by", "sam", "--mode", "shadow"], UsageError),
        (["--region", "r", "--by", "sam", "--mode", "full"], UsageError),
        (["--region", "r", "--by", "sam", "--site", "nowhere.toml"], AwayError),
    ],
)
def test_what_cannot_be_meant_is_said(words, error):
    assert isinstance(asked(*words).exception, error)


def test_signatures_stand_in_the_command_as_roles_and_pseudonyms() -> None:
    texts = texts_of("springfield", EXAMPLE, "national-guidance")

    commands = commands_of(
        texts,
        region="springfield",
        actor="person:ada",
        mode="",
        effective=0,
        signatures=(("psap", "person:0123456789abcdef"),),
    )

    [policy] = [each for each in commands if isinstance(each, AdoptPolicy)]
    assert policy.signatures == (("psap", "person:0123456789abcdef"),)


def test_every_fault_of_the_signatures_is_shown_at_once() -> None:
    with pytest.raises(UsageError) as refused:
        signers_of(
            ["psap:sam", "psap:kim", "Sheriff:lee", "ems_medical_director:kim@example.org"],
            profile="",
        )

    said = str(refused.value)
    for fault in ("psap: signs twice", "Sheriff:", "ems_medical_director:", "give --profile"):
        assert fault in said
    assert "kim@example.org" not in said


def test_a_policy_that_breaks_a_promise_is_shown_with_a_call_and_not_sent(tmp_path: Path) -> None:
    """Confused speech is no ground for officers. No broker is asked, and none is there."""
    own = tmp_path / "own.toml"
    own.write_text("""
profile = "own"
version = "1"
title = "Ours"
extends = "national-guidance"

[sources]
council = "Decision of the council"

[[floor]]
id = "own.disorganized-brings-officers"
when.disorganization = "some or worse"
needs = ["officer"]
ground = "injury_threat"
source = "council"
since = 2026-01-01
""")

    done = asked("--region", "springfield", "--by", "sam", "--profile", own)

    assert isinstance(done.exception, RefusedError)
    said = str(done.exception)
    assert said.startswith(f"Nothing was sent. {own} is not proved:")
    assert "A call:" in said
