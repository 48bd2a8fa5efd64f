"""How many short wordings of a table are understood? Prints those that are not.

python tests/dispatch/classification/wordings.py 1 [fact ...]
"""

import sys
from pathlib import Path

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

FOLDER = Path(__file__).resolve().parent / "remarks_rules" / "wordings"


def rows(path):
    """Value and wording of each line."""
    for line in path.read_text().splitlines():
        value, text = line.split(" | ", 1)
        yield value, text


def said(fact, text, *, of_988=False):
    """What the reader makes of it: the value, or ``-``."""
    found = [f.value for f in read_remark(shipped(), text, of_988=of_988).facts if f.name == fact]
    return ",".join(sorted(found)) or "-"


def main():
    batch, facts = sys.argv[1], sys.argv[2:]
    total = wrong = 0
    for path in sorted(FOLDER.glob(f"*-{batch}.txt")):
        fact = path.stem.rsplit("-", 1)[0]
        if facts and fact not in facts:
            continue
        table = list(rows(path))
        missed = [(value, said(fact, text), text) for value, text in table]
        missed = [each for each in missed if each[0] != each[1]]
        total, wrong = total + len(table), wrong + len(missed)
        print(f"== {fact}: missed {len(missed)} of {len(table)}")
        for want, got, text in missed:
            print(f"   {want} / {got}: {text}")
    print(f"missed {wrong} of {total}")


if __name__ == "__main__":
    main()
