"""Every shipped policy is proved, and a proof fails where table and compiled text differ."""

import re
from dataclasses import replace

import pytest

from dispatch.policy.compile import built, compile_profile
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

z3 = pytest.importorskip("z3")

from dispatch.policy.proof import run  # noqa: E402
from dispatch.policy.proof.properties import PROMISES  # noqa: E402
from dispatch.policy.proof.run import (  # noqa: E402
    BROKEN,
    NOT_FOR_IT,
    PROVED,
    VACUOUS,
    Finding,
    equality,
    prove,
)
from dispatch.policy.proof.symbolic import Items, Machine  # noqa: E402


@pytest.fixture(scope="module")
def findings(profile: Policy) -> dict[str, Finding]:
    return {finding.name: finding for finding in prove(profile)}


@pytest.fixture
def walk_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the two equalities only the walk's is asked about: the scan is as it was, and as long."""
    (walk,) = (each for each in run.EQUAL if each[0] == "compiled_walk_is_the_table")
    monkeypatch.setattr(run, "EQUAL", (walk,))


def test_each_promise_of_a_shipped_profile_is_proved(profile, findings):
    broken = [
        (one.name, one.about, [each.words() for each in one.examples])
        for one in findings.values()
        if not one.holds
    ]

    assert broken == []


def test_every_promise_is_asked_about(findings):
    assert {promise.name for promise in PROMISES} <= findings.keys()
    assert {"compiled_scan_is_the_table", "compiled_walk_is_the_table", "no_dead_rule"} <= set(
        findings
    )


def test_what_does_not_apply_is_said_and_not_called_proved(profile, findings):
    fallback = findings["fallback_as_specified"].verdict

    assert fallback == (PROVED if profile.profile.fallback else NOT_FOR_IT)
    assert findings["no_fallback"].verdict == (NOT_FOR_IT if profile.profile.fallback else PROVED)


def entries(source: str) -> list[re.Match[str]]:
    """The entries of the compiled table: a value of a fact and its bits."""
    return list(re.finditer(r"^        '[\w:]+': (0x[0-9a-f]+),", source, re.MULTILINE))


def flipped(source: str, which: re.Match[str], bit: int) -> str:
    """The text with one bit of one entry turned over."""
    value = int(which.group(1), 16) ^ 1 << bit
    return source[: which.start(1)] + f"{value:#x}" + source[which.end(1) :]


@pytest.mark.parametrize("share", [0.31, 0.93])
def test_one_flipped_bit_of_one_entry_of_the_table_is_found(profile, share):
    found = entries(profile.source)
    which = found[int(share * len(found))]
    bit = int(share * int(which.group(1), 16).bit_length())
    scan = next(equality(profile, flipped(profile.source, which, bit)))

    assert scan.verdict == BROKEN
    assert scan.examples[0].facts or scan.examples[0].words()


def changed(source: str, old: str, new: str) -> list[str]:
    """The text with a line changed, once for each place where it stands."""
    places = [found.start() for found in re.finditer(re.escape(old), source)]
    return [source[:at] + new + source[at + len(old) :] for at in places]


SCANS = [
    ("met = 0\n", "met = 1\n", 3),
    ("of_fact.get(value, 0)", "of_fact.get(value, 1)", 2),
    ("        met |= bits", "        met = bits", 3),
    ("bits = ROW[code]", "bits = ROW[0]", 1),
    ("if conditions & conditions - 1:", "if conditions & 1:", 3),
    ("for fact, value in PAIRS", "for fact, value in PAIRS[1:]", 1),
    ("    return met\n", "    return 0\n", 1),
]


@pytest.mark.parametrize("old, new, times", SCANS)
def test_a_changed_line_of_the_scan_is_found_wherever_it_stands(policy, old, new, times):
    texts = changed(policy.source, old, new)

    assert len(texts) == times
    for text in texts:
        scan = next(equality(policy, text))
        assert scan.verdict == BROKEN
        assert scan.examples or "cannot be run" in scan.about


WALKS = [
    ("ok &= met >>", "ok |= met >>", 6),
    ("first = found & -found", "first = ok & -ok", 3),
    ("LEVEL_NEEDS = {1: 0x0", "LEVEL_NEEDS = {1: 0x1", 1),
    ("    why = 4", "    why = 8", 3),
    ("ground = ground & -ground", "ground = ground", 3),
    ("needs |= LEVEL_NEEDS[level]", "needs |= 0", 1),
    ("SERVES = {1: ", "SERVES = {1: 0x20 | ", 1),
    ("BRINGS[blocking]", "BRINGS[0]", 3),
    (" & MEANT_FOR", " | MEANT_FOR", 3),
    ("(met, level, needs, first,", "(met, level, needs, 0,", 2),
    ("(met, level, needs, first,", "(0, level, needs, first,", 2),
]


@pytest.mark.parametrize("old, new, times", WALKS)
@pytest.mark.usefixtures("walk_alone")
def test_a_changed_line_of_the_walk_is_found_wherever_it_stands(policy, old, new, times):
    texts = changed(policy.source, old, new)

    assert len(texts) == times
    for text in texts:
        (walk,) = equality(policy, text)
        assert walk.verdict == BROKEN
        assert walk.examples


@pytest.mark.parametrize("new", ["why = codes\n", "OURS = 0\n"])
@pytest.mark.usefixtures("walk_alone")
def test_a_walk_that_looks_at_the_facts_again_or_hides_a_table_proves_nothing(policy, new):
    """What follows the scan is proved of its bits alone, so it may know nothing else."""
    for text in changed(policy.source, "why = 0\n", new):
        (walk,) = equality(policy, text)

        assert walk.verdict == BROKEN
        assert "cannot be run" in walk.about


@pytest.mark.parametrize("new", ["waited >= after", "after is not None"])
@pytest.mark.usefixtures("walk_alone")
def test_a_fallback_that_opens_without_its_limit_or_before_it_is_found(texts, new):
    virginia = parse(texts, "virginia")
    assert isinstance(virginia, Policy)
    ways = changed(virginia.source, "after is not None and waited >= after", new)

    assert len(ways) == 3
    for text in ways:
        (walk,) = equality(virginia, text)
        assert walk.verdict == BROKEN


TABLES = [
    ("BRINGS", 0),
    ("MEANT_FOR", 0),
    ("OWN_POLICE", 0),
    ("CARRIED_POLICE", -1),
    ("GROUNDS_OF", -1),
    ("OURS", -1),
]
"""Of each an entry that matters: a mode that comes with officers only has no other place."""


@pytest.mark.parametrize("table, which", TABLES)
@pytest.mark.usefixtures("walk_alone")
def test_a_flipped_bit_or_a_missing_entry_of_a_table_of_modes_is_found(policy, table, which):
    found = re.search(rf"^{table} = {{\n(.*?)^}}", policy.source, re.MULTILINE | re.DOTALL)
    assert found is not None
    entry = found.group(1).splitlines(keepends=True)[which]
    bits = int(entry.split(": ")[1].split(",")[0], 16)

    for new in (entry.replace(f": {bits:#x},", f": {bits ^ 2:#x},"), ""):
        at = policy.source.index(entry, found.start())
        (walk,) = equality(policy, policy.source[:at] + new + policy.source[at + len(entry) :])
        assert walk.verdict == BROKEN


@pytest.mark.usefixtures("walk_alone")
def test_a_walk_that_asks_for_the_time_of_a_team_that_is_not_there_is_found(policy):
    """Python would raise."""
    for text in changed(policy.source, "first & 0x20 and found & 0x40", "first & 0x20"):
        (walk,) = equality(policy, text)
        assert walk.verdict == BROKEN


def test_a_text_that_the_proof_does_not_understand_proves_nothing(policy):
    for odd in changed(policy.source, "met = 0\n", "met = sum(map(len, facts))\n"):
        scan = next(equality(policy, odd))

        assert scan.verdict == BROKEN
        assert "cannot be run" in scan.about


def test_the_symbolic_run_of_known_facts_is_the_real_one(policy):
    """On facts that are known it is the same machine as Python."""
    space = built(policy.source).space
    facts = {"weapon": ("in_hand",), "suicide_ideation": ("intent",), "minor": ("true",)}
    items = Items(
        [(True, (name, Items([(True, each) for each in said]))) for name, said in facts.items()]
    )
    met = Machine(policy.source, space).call("scan", items)
    assert sum(1 << number for number, bit in met.bits.items() if bit is True) == space["scan"](
        facts
    )


def test_a_proof_of_nothing_is_no_proof(texts):
    """A profile in which nobody can have officers has no promise about officers kept."""
    own = texts["national-guidance"].decode()
    found = parse({**texts, "national-guidance": own.encode()}, "national-guidance")
    assert not isinstance(found, Refused)
    calm = replace(found.profile, modes=found.profile.modes[:5], floors=found.profile.floors)
    verdicts = {one.name: one.verdict for one in prove(compile_profile(calm, "x"))}
    assert verdicts["officers_need_a_ground"] == VACUOUS
