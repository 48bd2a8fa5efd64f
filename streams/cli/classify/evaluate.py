"""`alongside classify evaluate`: do meanings of call types agree with what people said of them?"""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dispatch.classification.type_codes import code_of
from dispatch.classification.type_corrections import (
    CorrectionFaults,
    Corrections,
    LabeledType,
    corrections_from,
)
from dispatch.classification.type_learning import NOTHING_LEARNED
from dispatch.classification.type_reading import read_type
from dispatch.classification.type_scoring import (
    Figure,
    Judged,
    Said,
    Score,
    Weighed,
    said_of,
    score,
)
from dispatch.classification.vocabulary import Meaning
from streams.call_types.listing import Listed, only, read_list
from streams.cli.classify.belonging import learned_from, the_group, written
from streams.errors import AwayError, UsageError

WORST: Final = 10
"""Errors of each sort that are shown unless more are asked for."""
_EXAMPLE: Final = (
    "alongside classify evaluate types.csv --only city=Detroit "
    "--known deploy/vocabularies/dallas.toml --corrections deploy/vocabularies/"
    "label-corrections.toml"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command("evaluate", epilog=f"Example: {_EXAMPLE}")(evaluate)


def evaluate(
    file: Annotated[Path, typer.Argument(help="CSV with types, calls and people's labels.")],
    vocabulary: Annotated[
        Path | None,
        typer.Option(help="A written map of these types; a type that it lacks is unknown."),
    ] = None,
    known: Annotated[
        list[Path] | None,
        typer.Option(help="Without --vocabulary: a map of another list, to learn words from."),
    ] = None,
    only_: Annotated[
        str, typer.Option("--only", "--city", help="COLUMN=VALUE: of these rows alone.")
    ] = "",
    corrections: Annotated[
        Path | None, typer.Option(help="Labels that are plain errors, each with its reason.")
    ] = None,
    column: Annotated[str, typer.Option(help="Of the types; else found by its name.")] = "",
    count: Annotated[str, typer.Option(help="Of the calls of each; else found by its name.")] = "",
    labels: Annotated[str, typer.Option(help="Column of the people's labels.")] = "category",
    label: Annotated[
        str, typer.Option(help="Which of them stands for behavioral.")
    ] = "Behavioral Health",
    cities: Annotated[str, typer.Option(help="Column of the city that corrections name.")] = "city",
    worst: Annotated[int, typer.Option(min=0, help="So many errors of each sort.")] = WORST,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Gives precision, recall and F1 by type and by calls: raw first, then with corrected labels.

    Unknown is a miss for recall, and no claim for precision; how much is left unknown stands
    beside. Rows without a label are counted and not scored. An intoxicated person and a check on
    somebody's well-being are taken up by us and labeled otherwise by people: they are no claim of
    the label, and one more line says what the figures are if they are taken for one.
    """
    if vocabulary is not None and known:
        raise UsageError("Give --vocabulary, or --known to have the words read; not both.")
    listed = read_list(file, column=column, count=count)
    for name, option in ((labels, "--labels"), *(((cities, "--cities"),) if corrections else ())):
        if listed and name not in listed[0].cells:
            raise UsageError(f"{file}: no column {name}; say which with {option}.")
    rows = only(listed, only_)
    corrected = _corrections(corrections, [_labeled(row, labels, cities) for row in listed])
    judge = _judge(vocabulary, known or ())
    found = [(_labeled(row, labels, cities), *judge(row.type)) for row in rows]
    if not any(row.label == label for row, _, _ in found):
        raise UsageError(f"{file}: no row here is labeled {label}; say which with --label.")

    def scored(label_of: Callable[[LabeledType], str]) -> Score:
        return score(
            [
                Judged(
                    type=row.type, count=row.count, label=label_of(row), said=said, reason=reason
                )
                for row, said, reason in found
            ],
            label=label,
        )

    scores = {"raw": scored(lambda row: row.label)}
    if corrected is not None:
        scores["corrected"] = scored(corrected.label_of)
    if as_json:
        print(json.dumps(_parts(scores, corrected, worst), indent=2))
        return
    for name, one in scores.items():
        _print(name, one, worst)
        if name == "raw" and corrected is not None:
            _print_corrections(corrected)


def _labeled(row: Listed, labels: str, cities: str) -> LabeledType:
    return LabeledType(
        city=row.cells.get(cities, ""),
        type=row.type,
        count=row.count,
        label=row.cells[labels],
    )


def _corrections(path: Path | None, rows: Sequence[LabeledType]) -> Corrections | None:
    if path is None:
        return None
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    found = corrections_from(raw, rows)
    if isinstance(found, CorrectionFaults):
        raise UsageError(f"{path}: the corrections cannot be used:\n  " + "\n  ".join(found.faults))
    return found


def _judge(vocabulary: Path | None, known: Sequence[Path]) -> Callable[[str], tuple[Said, str]]:
    """What says of a type what it is: a written map, or its words."""
    if vocabulary is not None:
        meanings = written(vocabulary)

        def from_map(word: str) -> tuple[Said, str]:
            meaning = meanings.get(code_of(word))
            if meaning is None:
                return Said.UNKNOWN, "is not in the map"
            return _said(meaning), "is written so"

        return from_map
    learned = learned_from(known) if known else NOTHING_LEARNED

    def from_words(word: str) -> tuple[Said, str]:
        reading = read_type(word, learned)
        return said_of(reading.behavioral, reading.kinds, reading.apco), reading.reason

    return from_words


def _said(meaning: Meaning) -> Said:
    return said_of(meaning.behavioral, meaning.kinds, meaning.apco)


def _print(name: str, one: Score, worst: int) -> None:
    console = Console(highlight=False)
    print(f"{name.capitalize()} labels")
    for what, pick in _FIGURES.items():
        for by, weighed in (("calls", one.by_calls), ("types", one.by_type)):
            figure = pick(weighed)
            print(
                f"  {what:<19} by {by}: precision {_share(figure.precision)}, recall "
                f"{_share(figure.recall)}, F1 {_share(figure.f1)}; hit {figure.hit:,}, wrong "
                f"{figure.wrong:,}, missed {figure.missed:,} (left unknown {figure.unknown:,})"
            )
    for by, weighed in (("calls", one.by_calls), ("types", one.by_type)):
        print(f"  left unknown        by {by}: {_part(weighed.unknown, weighed.total)}")
        print(
            f"  without a label     by {by}: {_part(weighed.unlabeled, weighed.total)}, not scored;"
            f" taken up {weighed.unlabeled_yes:,}"
        )
    print(f"  behavioral, found or sent to a person, by calls: {_share(one.by_calls.yes.not_lost)}")
    _print_errors(console, "Missed, the most calls first", one.missed[:worst])
    _print_errors(console, "Claimed and labeled otherwise", one.wrong[:worst])
    by_label = Table("label", "types", "calls", *Said, title="What we say of each label, in calls",
                     title_justify="left")  # fmt: skip
    for category in one.categories:
        said = dict(category.by)
        cells = [f"{said.get(each, 0):,}" for each in Said]
        by_label.add_row(
            Text(category.label or "(none)"), str(category.types), f"{category.calls:,}", *cells
        )
    for each in by_label.columns[1:]:
        each.justify = "right"
    console.print(by_label)


_FIGURES: Final[Mapping[str, Callable[[Weighed], Figure]]] = {
    "behavioral": lambda weighed: weighed.yes,
    "not behavioral": lambda weighed: weighed.no,
    "all that we take up": lambda weighed: weighed.every_yes,
}


def _print_errors(console: Console, title: str, rows: Sequence[Judged]) -> None:
    if not rows:
        print(f"{title}: none")
        return
    table = Table("calls", "type", "label", "we say", "because it", title=title,
                  title_justify="left")  # fmt: skip
    for row in rows:
        cells = (f"{row.count:,}", row.type, row.label, row.said.value, row.reason)
        table.add_row(*map(Text, cells))
    console.print(table)


def _print_corrections(corrected: Corrections) -> None:
    print(f"Corrections touch {_part(corrected.touched, corrected.volume)} of the whole list:")
    for one in corrected.made.values():
        print(f"  {one.city}: {one.type}: {one.before or '(none)'} -> {one.after}: {one.reason}")


def _part(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,} ({100 * part / whole if whole else 0:.2f} %)"


def _share(permille: int | None) -> str:
    return "-" if permille is None else f"{permille / 1000:.3f}"


def _parts(
    scores: Mapping[str, Score], corrected: Corrections | None, worst: int
) -> dict[str, object]:
    parts: dict[str, object] = {name: _score_parts(one, worst) for name, one in scores.items()}
    if corrected is not None:
        parts["corrections"] = {
            "touched": corrected.touched,
            "volume": corrected.volume,
            "made": [
                {
                    "city": one.city,
                    "type": one.type,
                    "from": one.before,
                    "to": one.after,
                    "reason": one.reason,
                }
                for one in corrected.made.values()
            ],
        }
    return parts


def _score_parts(one: Score, worst: int) -> dict[str, object]:
    def errors(rows: Sequence[Judged]) -> list[dict[str, object]]:
        return [
            {
                "type": row.type,
                "calls": row.count,
                "label": row.label,
                "said": row.said.value,
                "reason": row.reason,
            }
            for row in rows[:worst]
        ]

    return {
        "by_calls": _weighed_parts(one.by_calls),
        "by_type": _weighed_parts(one.by_type),
        "missed": errors(one.missed),
        "wrong": errors(one.wrong),
        "labels": [
            {
                "label": category.label,
                "types": category.types,
                "calls": category.calls,
                "said": {said.value: calls for said, calls in category.by},
            }
            for category in one.categories
        ],
    }


def _weighed_parts(weighed: Weighed) -> dict[str, object]:
    parts: dict[str, object] = {
        "total": weighed.total,
        "scored": weighed.scored,
        "unlabeled": weighed.unlabeled,
        "unlabeled_taken_up": weighed.unlabeled_yes,
        "left_unknown": weighed.unknown,
    }
    for what, pick in _FIGURES.items():
        parts[what.replace(" ", "_")] = _figure_parts(pick(weighed))
    return parts


def _figure_parts(figure: Figure) -> dict[str, object]:
    return {
        "precision_permille": figure.precision,
        "recall_permille": figure.recall,
        "f1_permille": figure.f1,
        "found_or_to_a_person_permille": figure.not_lost,
        "hit": figure.hit,
        "wrong": figure.wrong,
        "missed": figure.missed,
        "missed_unknown": figure.unknown,
    }
