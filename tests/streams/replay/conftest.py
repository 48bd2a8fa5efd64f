"""Invented rows for the replay, a desk for them, and Burlington's file where it is there."""

from dataclasses import dataclass, field, fields
from pathlib import Path

import pytest

from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.letter import Letter
from streams.mapping.events import When
from streams.replay.default_site import default_site
from streams.replay.export import Export
from streams.replay.roster import roster_from
from streams.replay.run import Inputs, replay
from streams.replay.span import span_of
from streams.texts import texts_of

ROOT = Path(__file__).resolve().parents[3]
T0 = 1_767_351_600  # 2026-01-02, 06:00 in New York
SYSTEM = {"system": "APCO ANS 2.103.2", "edition": "2019"}
ROSTER = """\
[[teams]]
team = "MCT-1"
modes = ["mobile_crisis"]
hours = "06:00-18:00"
station = { latitude = 44.476, longitude = -73.212 }
crew = [{ id = "cm-11", roles = ["peer_specialist"] }, { id = "cm-12", roles = ["clinician"] }]
"""
NEEDS_SOMEONE = [
    {"question": "suicide_ideation", "value": "method"},
    {"question": "consciousness", "value": "alert"},
    {"question": "weapon", "value": "none"},
    {"question": "medical", "value": "none"},
    {"question": "consent", "value": "agrees"},
]


@dataclass
class Row:
    """Stands in for a row that a mapping has read."""

    row: int
    letters: tuple[Letter, ...] = ()
    faults: tuple[str, ...] = ()
    outcome: dict[str, str] = field(default_factory=dict)
    hour: int | None = None
    area: str = ""
    type: str = ""
    whens: tuple[When, ...] = ()


def _row(number, at, code="MNTL", *, closed=None, answers=(), words="", **about) -> Row:
    call = f"C-{number}"

    def letter(verb, second, data) -> Letter:
        return Letter(
            id=f"{call}/{verb}",
            kind=f"call.{verb}",
            topic="calls.911",
            source="town/cad",
            subject=call,
            at=second,
            data={"call": call} | data,
        )

    said = {
        "call_type": SYSTEM | {"code": code},
        "place": {"latitude": 44.48, "longitude": -73.21},
        "answers": list(answers),
    }
    if words:
        said["narrative"] = words
    letters = [letter("opened", at, said)]
    if closed is not None:
        letters.append(letter("closed", closed, {}))
    return Row(row=number, letters=tuple(letters), **about)


@pytest.fixture(scope="session")
def a_row():
    """Makes rows."""
    return _row


@pytest.fixture(scope="session")
def policy() -> Policy:
    [text] = texts_of("town", None, "national-guidance")
    found = load(text.raw)
    assert isinstance(found, Policy)
    return found


@pytest.fixture
def roster(tmp_path):
    path = tmp_path / "roster.toml"
    path.write_text(ROSTER)
    return roster_from(path)


@pytest.fixture
def replayed(policy):
    """Replays rows; gives the account and the steps' bytes, none where no record is kept."""

    def run(rows, *, comparison=None, kept=True, **over):
        rows = list(rows)
        site = default_site(
            span_of(one for row in rows for one in row.letters),
            profile=policy.id,
            zone="America/New_York",
        )
        steps: list[bytes] = []
        stated = over.pop("site", site)
        named = {"policy": policy, "digests": (b"export",)} | over
        of_inputs = {field.name for field in fields(Inputs)} & named.keys()
        inputs = Inputs(**{name: named.pop(name) for name in of_inputs})
        export = Export(
            rows=rows,
            site=lambda _: stated,
            recorded=comparison.reading.recorded if comparison is not None else None,
            **named,
        )
        write = steps.append if kept else None
        account = replay(export.begin(), inputs, write=write, comparison=comparison)
        return account, steps

    return run


@pytest.fixture(scope="session")
def burlington() -> Path:
    """The export as the city published it."""
    for up in ROOT.parents:
        found = up / "shared" / "data" / "burlington_vt_2022_q1.csv"
        if found.exists():
            return found
    pytest.skip("the Burlington file is not here: ../shared/data/burlington_vt_2022_q1.csv")
