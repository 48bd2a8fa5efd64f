"""Types that no map knows are counted on the way through an export."""

from collections import Counter
from dataclasses import dataclass, field

from streams.ingest.vocabulary import vocabulary
from streams.letter import Letter
from streams.replay.unmapped import REST, SHOWN, most_of, watched

KNOWN = vocabulary()


@dataclass
class ARow:
    letters: tuple
    row: int = 1
    faults: tuple = ()
    outcome: dict = field(default_factory=dict)
    hour: int | None = None
    area: str = ""


def a_letter(code, kind="call.opened"):
    said = {"system": "APCO ANS 2.103.2", "edition": "2019", "code": code} if code else None
    return Letter(
        id="e",
        kind=kind,
        topic="calls.911",
        source="springfield/cad",
        subject="c",
        at=0,
        data={"call": "c"} | ({"call_type": said} if said else {}),
    )


def test_only_opened_calls_with_a_type_that_no_map_knows_are_counted():
    rows = [
        ARow((a_letter("EDP"),)),
        ARow((a_letter("QUORL"), a_letter("QUORL", "call.closed"))),
        ARow((a_letter(None),)),
        ARow(()),
    ]
    unmapped = Counter()

    assert list(watched(rows, KNOWN, unmapped)) == rows
    assert unmapped == {"QUORL": 1}


def test_the_most_frequent_are_named_and_the_others_summed():
    many = Counter({f"T{number}": 100 - number for number in range(SHOWN + 3)})

    found = most_of(many)

    assert found["T0"] == 100
    assert found[REST] == sum(sorted(many.values())[:3])
    assert sum(found.values()) == sum(many.values())
