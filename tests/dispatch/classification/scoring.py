"""How well are remarks understood? Prints scores, and where asked the errors, of a labeled file.

    python tests/dispatch/classification/scoring.py known [--fact weapon] [--errors]

Errors are never to be looked at in a half that is set aside.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark
from streams.cli.classify.text import names_a_crisis_line

FOLDER = Path(__file__).resolve().parent / "remarks"
FACTS = (
    "weapon", "weapon_type", "violence_now", "threat_to_others", "suicide_ideation",
    "suicide_behavior", "means_access", "self_harm_now", "consciousness", "overdose",
    "intoxication", "medical", "crime", "disorganization", "consent", "preference",
    "third_party", "minor",
)  # fmt: skip
ACUTE = (
    ("weapon", ("in_hand", "used")),
    ("suicide_behavior", ("in_progress",)),
    ("consciousness", ("unresponsive",)),
    ("overdose", ("suspected", "confirmed")),
)


def remarks(name):
    """The labeled remarks of a file."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text().splitlines()]


def facts_of(understood):
    """Found facts in the form of a label."""
    found = {}
    for each in understood.facts:
        if each.name == "preference":
            found.setdefault(each.name, []).append(each.value)
        else:
            found[each.name] = each.value
    return {k: sorted(v) if isinstance(v, list) else v for k, v in found.items()}


def labeled(remark):
    return {k: sorted(v) if isinstance(v, list) else v for k, v in remark["facts"].items()}


def read(row):
    """A remark as the command `alongside classify text` reads it."""
    return read_remark(shipped(), row["narrative"], of_988=names_a_crisis_line(row["call_type"]))


def score(rows, read, only=FACTS):
    """Counts by fact, whole matches, acute misses, and false weapons in hand."""
    right, wrong, missed = Counter(), Counter(), Counter()
    whole, acute, false_hand, errors = 0, [], [], []
    for row in rows:
        want, got = labeled(row), facts_of(read(row))
        want = {k: v for k, v in want.items() if k in only}
        got = {k: v for k, v in got.items() if k in only}
        whole += want == got
        if want != got:
            errors.append((row, want, got))
        for name in only:
            if name in want and want[name] == got.get(name):
                right[name] += 1
            if name in got and want.get(name) != got[name]:
                wrong[name] += 1
            if name in want and want[name] != got.get(name):
                missed[name] += 1
        for name, values in ACUTE:
            if want.get(name) in values and got.get(name) not in values:
                acute.append((row["id"], name, want[name], got.get(name)))
        if got.get("weapon") == "in_hand" and want.get("weapon") not in ("in_hand", "used"):
            false_hand.append(row["id"])
    return right, wrong, missed, whole, acute, false_hand, errors


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("file")
    asked.add_argument("--fact", action="append")
    asked.add_argument("--errors", action="store_true")
    asked = asked.parse_args()
    rows, only = remarks(asked.file), tuple(asked.fact or FACTS)
    right, wrong, missed, whole, acute, false_hand, errors = score(rows, read, only)
    for name in only:
        print(f"{name:18} right {right[name]:4}  wrong {wrong[name]:4}  missed {missed[name]:4}")
    print(f"all facts right: {whole} of {len(rows)} ({whole / len(rows):.3f})")
    print(f"acute missed: {len(acute)}; false weapon in hand: {len(false_hand)}")
    if asked.errors:
        for row, want, got in errors:
            differ = {
                k: (want.get(k), got.get(k)) for k in {*want, *got} if want.get(k) != got.get(k)
            }
            print(f"\n{row['id']} [{row['call_type']}] {row['narrative']}\n   want/got: {differ}")


if __name__ == "__main__":
    main()
