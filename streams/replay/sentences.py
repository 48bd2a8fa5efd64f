"""What does a comparison say, in sentences? The same at a terminal and on the page."""

from collections.abc import Iterator, Sequence

from streams.mapping.marks import Mark
from streams.replay.columns import WENT_UNSAID
from streams.replay.comparison import MOST_WORDS, Comparison
from streams.replay.recorded import Reading
from streams.replay.tally import Tally

_ABOUT = {
    "need": "whether a call was about mental health",
    "danger": "whether someone was in danger",
    "police": "whether police went",
}


def overview(comparison: Comparison) -> Iterator[str]:
    """What came of it, for all calls; nothing of what the export does not say."""
    total, reading = comparison.total, comparison.reading
    about = f"About {total.asked:,} the core would have asked a person."
    if reading.need and total.agreement is not None:
        agree = f"The core and the export agree on {percent(total)} of those of which both say"
        yield f"{_calls(total.calls)}. {agree} something. {about}"
    else:
        yield (
            f"{_calls(total.calls)}. The core takes {total.taken_up:,} for behavioral-health calls "
            f"and sets {total.set_aside:,} aside. {about}"
        )
    went = "to which police went" if reading.police else f"({WENT_UNSAID})"
    due = f"A health response was due for {_calls(total.health_for_police)} {went}."
    if total.health_for_police:
        due += (
            f" For {total.team_for_police:,} of them a team would have been asked for, and in "
            f"{total.team_met:,} of those a crew of the replay was with the person; for "
            f"{total.no_team:,} of the {total.health_for_police:,} no team was free."
        )
    yield due
    if reading.danger:
        yield (
            f"{_calls(total.danger_missed)} of which the export says danger would have got a "
            "health team or a voice, with nobody else told of it. Calls in which a person was rung "
            "as acute, officers were asked for, or the police dispatcher was told are not counted. "
            f"Counted apart, because no team was free and they waited: "
            f"{_calls(total.danger_waited)}."
        )
    if reading.need:
        yield (
            f"{_calls(total.need_missed)} of which the export says mental health would have been "
            "set aside."
        )


def recognized(comparison: Comparison) -> tuple[str, ...]:
    """How many of the calls that the export marks were recognized, in sentences.

    Where nothing but types was read, with the ceiling of these. Nothing where the export marks
    none.
    """
    tally, reading = comparison.total, comparison.reading
    if not tally.need:
        return ()
    ours = tally.both + tally.core_only
    flagged = f", {_share(tally.both, ours)} of them with the mark" if ours else ""
    need, types_alone = tally.need, not (reading.words or reading.answers)
    why = "because the type does not say" if types_alone else "because they do not say"
    marked = (
        f"Marked as mental health by those who went: {need:,} calls. By what the export holds "
        f"before anyone went, {_read(comparison)}, {tally.both:,} of them "
        f"({_share(tally.both, need)}) are recognized, {tally.need_asked:,} "
        f"({_share(tally.need_asked, need)}) go to a person {why}, and "
        f"{tally.need_missed:,} ({_share(tally.need_missed, need)}) are set aside."
    )
    ceiling = (
        "That is the ceiling of a type: one word stands for many calls, and no map of types can "
        "tell them apart; remarks and answers can, and an export without them cannot show it."
    )
    no_gold = (
        f"The mark is no gold label either: of the calls of which it says something, {ours:,} were "
        f"recognized{flagged}. Whoever went set it afterwards, or did not."
    )
    return (marked, ceiling, no_gold) if types_alone else (marked, no_gold)


def _read(comparison: Comparison) -> str:
    reading, calls = comparison.reading, comparison.total.calls
    parts = ["its call types"]
    if reading.words:
        parts.append(f"the words that stand in {comparison.words:,} of {calls:,} calls")
    if reading.answers:
        parts.append(f"the answers in {comparison.answered:,} of {calls:,}")
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def how_read(comparison: Comparison) -> Iterator[str]:
    """Which outcomes count as what, what was not asked, and which say neither yes nor no."""
    reading = comparison.reading
    for what, about in _ABOUT.items():
        marks: Sequence[Mark] = getattr(reading, what)
        if marks:
            yield f"Says {about}: {'; '.join(map(_mark, marks))}."
        elif what == "police":
            yield f"Who went: {WENT_UNSAID}. {_give(what, reading)}"
        else:
            yield f"Not asked: {about}; no outcome is named that says it. {_give(what, reading)}"
    if comparison.police_unsaid:
        yield (
            f"In {_calls(comparison.police_unsaid)} the export does not say whether police went; "
            "there they are not taken to have gone."
        )
    for name, calls in sorted(comparison.unread.items()):
        different = len(comparison.different[name])
        more = " or more" if different == MOST_WORDS else ""
        word = "word" if different == 1 else "words"
        kinds = [each for each in _ABOUT if _names(getattr(reading, each), name)]
        tables = "; ".join(
            f'{each} = [{{ outcome = "{name}", is = ["WORD"] }}] in [compare] of the mapping, or '
            f"--{each} {name}=WORD"
            for each in kinds
        )
        yield (
            f"{name} says neither yes nor no in {_calls(calls)} ({different:,}{more} different "
            f"{word}), and counts there as if it did not say. Write which words say yes: {tables}."
        )


def _names(marks: Sequence[Mark], name: str) -> bool:
    return any(mark.outcome == name for mark in marks)


def _mark(mark: Mark) -> str:
    if mark.within:
        return f"{mark.outcome}, where it holds the word {' or '.join(mark.words)}"
    if mark.words:
        return f"{mark.outcome}, where it is {' or '.join(mark.words)}"
    return f"{mark.outcome}, by its marks for yes and no (an empty cell is a no)"


def _give(what: str, reading: Reading) -> str:
    known = ", ".join(reading.outcomes) or "none"
    return f"Say which does: --{what} NAME, or {what} in [compare] of the mapping; it has {known}."


def percent(tally: Tally) -> str:
    """The agreement in words."""
    return "-" if tally.agreement is None else f"{tally.agreement / 10:.1f} %"


def _calls(number: int) -> str:
    return "1 call" if number == 1 else f"{number:,} calls"


def _share(part: int, whole: int) -> str:
    """In whole percent, rounded."""
    return f"{(200 * part + whole) // (2 * whole)} %" if whole else "-"
