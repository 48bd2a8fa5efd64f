"""`alongside classify train`: what could a center's own history add to its rules?"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dispatch.classification.learned import model_bytes, permille_of, score_of
from dispatch.classification.learned_fitting import (
    CannotFit,
    Fitted,
    Parts,
    fitted,
    parts_of,
    threshold_for,
)
from dispatch.classification.learned_report import Group, Report, Share, report_of
from streams.cli.classify.belonging import the_group
from streams.errors import AlongsideError, AwayError, UsageError

_EXAMPLE: Final = (
    "alongside classify train calls.csv --mapping deploy/mappings/burlington-vt.toml "
    "--label mental_health --out learned.json"
)
SHOWN: Final = 8
"""Values of each group that are shown; all of them stand in the JSON."""
LEAST_TESTED: Final = 100
"""Calls that the last part needs: a report on fewer would be a guess."""


class NothingLearnedError(AlongsideError):
    """The history does not bear a model."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command("train", epilog=f"Example: {_EXAMPLE}")(train)


def train(
    file: Annotated[Path, typer.Argument(help="The export of past calls.")],
    mapping: Annotated[Path, typer.Option(help="How its columns become events.")],
    label: Annotated[str, typer.Option(help="Outcome of the mapping that is to be foretold.")],
    out: Annotated[
        Path | None, typer.Option(help="Where to write the model, its hash beside it.")
    ] = None,
    at_most: Annotated[
        int,
        typer.Option(
            min=1, max=1000, help="Of 1,000 calls that are set aside, so many may go to a person."
        ),
    ] = 10,
    threshold: Annotated[
        int | None,
        typer.Option(min=1, max=999, help="In permille, instead of what --at-most gives."),
    ] = None,
    penalty: Annotated[
        float, typer.Option(min=0.01, max=1000, help="Of large weights (L2).")
    ] = 1.0,
    zone: Annotated[
        str, typer.Option(help="Whose wall clock counts, where the mapping names no zone.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Fits a small model to a center's own history and says how far to trust it, and for whom.

    It is optional and the default is none. A worker that is given the model
    (ALONGSIDE_LEARNED_MODEL) brings a person to calls that would be set aside and score above the
    threshold; it lowers nothing and changes no decision. Three fifths of the time are learned from,
    the next fifth calibrates, and all figures are of the last fifth. Exit code 1 if the history
    does not bear a model.
    """
    from streams.call_types.history import history_of  # noqa: PLC0415 - as below
    from streams.ingest.vocabulary import vocabulary  # noqa: PLC0415 - as below
    from streams.mapping.events import load_mapping, mapped  # noqa: PLC0415 - Excel takes its time

    for path in (out, out and _beside(out)):
        if path is not None and path.exists():
            raise UsageError(f"{path} is there already; a worker may be using it. Name another.")
    how = load_mapping(mapping)
    if label not in how.outcome:
        known = ", ".join(how.outcome) or "none"
        raise UsageError(f"--label: {label} is no outcome of {mapping}; it has {known}.")
    if not how.type_column:
        raise UsageError(f"{mapping}: names no column of types, and nothing else is learned from.")
    history = history_of(
        mapped(file, how, source="train"),
        label=label,
        vocabulary=vocabulary(more=how.vocabulary),
        zone=_zone(zone, how.time.zone),
    )
    parts = parts_of(history.examples)
    found = fitted(parts, penalty=penalty)
    if isinstance(found, CannotFit):
        raise NothingLearnedError(f"{file}: nothing was learned:\n  " + "\n  ".join(found.reasons))
    if len(parts.test) < LEAST_TESTED:
        raise NothingLearnedError(
            f"{file}: nothing was learned: the last part of the time has {len(parts.test)} calls, "
            f"and a report needs {LEAST_TESTED}."
        )
    above = _threshold(found, parts, threshold, at_most)
    report = report_of(parts, found, threshold=above)
    raw = model_bytes(
        label=label,
        system=how.system,
        edition=how.edition,
        base=found.base,
        threshold=above,
        weights=found.weights,
        fitted=_fitted_on(parts),
    )
    digest = hashlib.sha256(raw).hexdigest()
    if out is not None:
        _write(out, raw, digest)
    if as_json:
        print(json.dumps(_parts(history_parts(history), parts, report, label, above, digest)))
        return
    _print(history_parts(history), parts, report, label, above)
    print(f"Model: {len(found.weights)} weights, SHA-256 {digest}")
    print(f"Written: {out}" if out is not None else "Not written; name a file with --out.")


def history_parts(history: Any) -> dict[str, int]:
    """What became of the rows."""
    return {
        "rows": history.rows,
        "used": len(history.examples),
        "unreadable": history.unreadable,
        "without_label": history.unlabeled,
        "without_type": history.untyped,
    }


def _zone(given: str, of_mapping: ZoneInfo | None) -> str:
    name = given or (of_mapping.key if of_mapping else "")
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        raise UsageError(
            "--zone: name the zone of the wall clock, for example America/Chicago; the hour of a "
            "call counts there."
        ) from None


def _threshold(found: Fitted, parts: Parts, given: int | None, at_most: int) -> int:
    if given is not None:
        return score_of(given)
    above = threshold_for(found, parts.calibrate, at_most=at_most)
    if above is None:
        raise NothingLearnedError(
            "No call of the second part would be set aside, so there is nothing that a score could "
            "add; give --threshold to train all the same."
        )
    return above


def _fitted_on(parts: Parts) -> dict[str, int]:
    every = [*parts.fit, *parts.calibrate]
    return {
        "calls": len(parts.fit),
        "calibrated_on": len(parts.calibrate),
        "labeled": sum(each.label for each in every),
        "from": every[0].at,
        "until": every[-1].at,
    }


def _beside(out: Path) -> Path:
    return out.with_name(out.name + ".sha256")


def _write(out: Path, raw: bytes, digest: str) -> None:
    try:
        out.write_bytes(raw)
        _beside(out).write_text(f"{digest}  {out.name}\n", encoding="ascii")
    except (OSError, ValueError) as error:
        raise AwayError(f"{out} cannot be written ({error}).") from error


# --- What is shown -----------------------------------------------------------------------------


def _print(rows: Mapping[str, int], parts: Parts, report: Report, label: str, above: int) -> None:
    console = Console(highlight=False)
    print(
        f"{rows['rows']:,} rows: {rows['used']:,} used, {rows['unreadable']:,} unreadable, "
        f"{rows['without_label']:,} without label, {rows['without_type']:,} without type"
    )
    print(
        f"Learned from {len(parts.fit):,} calls, calibrated on the next {len(parts.calibrate):,}; "
        f"all that follows is of the last {len(parts.test):,}."
    )
    whole = report.whole
    print(
        f"Squared error (Brier) {whole.brier:.4f}; {report.brier_of_share:.4f} by saying the usual "
        f"share of every call; {report.brier_of_types:.4f} by knowing each type's share "
        "beforehand, the ceiling of what a type tells."
    )
    print(
        f"Foretold {_percent(whole.predicted)}, labeled {_percent(whole.observed)} "
        f"({whole.labeled:,} calls); expected calibration error "
        f"{100 * report.calibration_error:.1f} % points."
    )
    console.print(_deciles(report.deciles))
    console.print(_groups(report.groups))
    for sentence in _sentences(report, label, above):
        print(sentence)


def _sentences(report: Report, label: str, above: int) -> list[str]:
    """What the label is, what can be hoped for, and what the threshold does."""
    of, raised = report.label, report.raised
    what = (
        f"The label {label} was set by people after the call, for purposes of their own; it is no "
        "gold label, and a model learns whom they mark, not who was in a crisis."
    )
    openly = (
        f"Of {of.labeled:,} labeled calls {_part(of.openly, of.labeled)} have a type that says so "
        f"by itself, and of {of.typed:,} calls with such a type {of.openly:,} are labeled "
        f"({_part(of.openly, of.typed)}): no model of types mends that."
    )
    ceiling = (
        f"In the whole history the rules would set {of.set_aside:,} labeled calls aside "
        f"({_part(of.set_aside, of.labeled)}): more than these no score can bring to a person."
    )
    does = (
        f"Above {permille_of(above)} permille (score {above}) it brings a person to "
        f"{raised.raised:,} of {raised.set_aside:,} calls set aside in the last part; "
        f"{raised.labeled_raised:,} of these are labeled, of {raised.labeled_set_aside:,} labeled "
        "ones that were set aside."
    )
    return [what, openly, ceiling, does]


def _deciles(deciles: Sequence[Share]) -> Table:
    table = Table("tenth", "calls", "foretold", "labeled", "", title="Calls by score, in tenths",
                  title_justify="left")  # fmt: skip
    for number, one in enumerate(deciles, 1):
        table.add_row(
            str(number),
            f"{one.calls:,}",
            _percent(one.predicted),
            _percent(one.observed),
            f"{one.labeled:,}",
        )
    _right(table.columns)
    return table


def _groups(groups: Sequence[Group]) -> Table:
    table = Table("group", "calls", "labeled", "foretold", "observed", "off by", "Brier", "",
                  title="Error by group", title_justify="left")  # fmt: skip
    seen: dict[str, int] = {}
    for one in groups:
        seen[one.group] = seen.get(one.group, 0) + 1
        if seen[one.group] > SHOWN:
            continue
        share = one.share
        table.add_row(
            Text(f"{one.group}: {one.value or '(none)'}"),
            f"{share.calls:,}",
            f"{share.labeled:,}",
            _percent(share.predicted),
            _percent(share.observed),
            f"{(share.predicted - share.observed) / 10:+.1f}",
            f"{share.brier:.3f}",
            "few" if share.few else "",
        )
    table.caption = "few: under 100 calls or 10 labeled; one more would move the figure"
    table.caption_justify = "left"
    _right(table.columns[1:7])
    return table


def _right(columns: Sequence[Any]) -> None:
    for column in columns:
        column.justify = "right"


def _percent(permille: int) -> str:
    return f"{permille / 10:.1f} %"


def _part(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def _parts(
    rows: Mapping[str, int], parts: Parts, report: Report, label: str, above: int, digest: str
) -> dict[str, object]:
    return {
        "rows": dict(rows),
        "learned_from": len(parts.fit),
        "calibrated_on": len(parts.calibrate),
        "measured_on": len(parts.test),
        "whole": _share_parts(report.whole),
        "brier_of_share": round(report.brier_of_share, 6),
        "brier_of_types": round(report.brier_of_types, 6),
        "calibration_error": round(report.calibration_error, 6),
        "tenths": [_share_parts(one) for one in report.deciles],
        "groups": [
            {"group": one.group, "value": one.value} | _share_parts(one.share)
            for one in report.groups
        ],
        "label": {
            "name": label,
            "calls": report.label.calls,
            "labeled": report.label.labeled,
            "labeled_with_behavioral_type": report.label.openly,
            "with_behavioral_type": report.label.typed,
            "labeled_set_aside": report.label.set_aside,
        },
        "threshold": {"score": above, "permille": permille_of(above)}
        | {
            "set_aside": report.raised.set_aside,
            "raised": report.raised.raised,
            "labeled_set_aside": report.raised.labeled_set_aside,
            "labeled_raised": report.raised.labeled_raised,
        },
        "notes": _sentences(report, label, above),
        "sha256": digest,
    }


def _share_parts(one: Share) -> dict[str, object]:
    return {
        "calls": one.calls,
        "labeled": one.labeled,
        "predicted_permille": one.predicted,
        "observed_permille": one.observed,
        "brier": round(one.brier, 6),
        "few": one.few,
    }
