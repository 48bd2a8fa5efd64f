"""The comparison as one page: charts as SVG inside it, nothing from elsewhere."""

from collections.abc import Sequence
from html import escape
from typing import Final

from streams.replay.columns import columns_of, definitions, shown_words
from streams.replay.compared import by_size, groups, more_of
from streams.replay.comparison import Comparison
from streams.replay.sentences import how_read, overview, percent, recognized
from streams.replay.tally import Tally

BARS: Final = 20
"""Types in a chart; the table below has all."""
_LINE, _HIGH, _GAP = 17, 12, 8
"""Pixels: a name above its bar, the bar, and what is between two of them."""
_LONGEST: Final = 32
"""Characters of a name above a bar; a narrow screen has room for them beside the number."""
_PARTS: Final = (
    ("both", "both say behavioral", "#1b6e53"),
    ("core_only", "the core only", "#7cc4a4"),
    ("record_only", "the export only", "#c2502e"),
    ("neither", "neither", "#d8d8d2"),
    ("need_unsaid", "the export does not say", "#9aa3b5"),
    ("asked", "a person asked", "#e3b341"),
)
_WITHOUT_NEED: Final = (
    ("taken_up", "the core says behavioral", "#1b6e53"),
    ("set_aside", "the core sets it aside", "#d8d8d2"),
    ("asked", "a person asked", "#e3b341"),
)
"""What is drawn where the export does not say what a call was; both add up to all calls."""
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
    "color:#1d1f1e;background:#fff}table{border-collapse:collapse;font-size:.85rem}"
    "th,td{border-bottom:1px solid #ddd;padding:.2rem .6rem;text-align:right}"
    "th:first-child,td:first-child,th:nth-child(2),td:nth-child(2){text-align:left}"
    "svg{display:block;width:100%;max-width:46rem}"
    ".key span{display:inline-block;margin-right:1.2rem}"
    ".key i{display:inline-block;width:.9rem;height:.9rem;margin-right:.4rem}"
    "dt{font-weight:600}dd{margin:0 0 .4rem 1rem}.scroll{overflow-x:auto}"
)


def page_of(comparison: Comparison, *, name: str) -> str:
    """The page as HTML.

    Args:
        comparison: What was counted.
        name: Of the export, for the title.
    """
    reading = comparison.reading
    said = "".join(
        f"<p>{escape(sentence)}</p>"
        for sentence in (*overview(comparison), *recognized(comparison))
    )
    read = "".join(f"<li>{escape(sentence)}</li>" for sentence in how_read(comparison))
    charts = (
        ("By type", by_size(comparison.by_type), BARS),
        ("By hour of day", sorted(comparison.by_hour.items()), len(comparison.by_hour)),
        ("By area", by_size(comparison.by_area), BARS),
    )
    drawn = [
        part
        for part in (_PARTS if reading.need else _WITHOUT_NEED)
        if getattr(comparison.total, part[0])
    ]
    key = "".join(f'<span><i style="background:{c}"></i>{words}</span>' for _, words, c in drawn)
    body = "".join(
        f"<h2>{title}</h2><p class=key>{key}</p>{_chart(title, found[:most], comparison)}"
        + (f"<p>{more_of(found, most)}; the table below has all.</p>" if len(found) > most else "")
        for title, found, most in charts
    )
    means = "".join(
        f"<dt>{escape(words)}</dt><dd>{escape(sentence)}</dd>"
        for words, sentence in definitions(reading)
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(name)}: what would have been done</title><style>{_STYLE}</style>"
        f"<h1>{escape(name)}: what would have been done</h1>{said}"
        "<p>The export's flags were set afterwards by whoever went: they say where to look, not "
        f"who was right.</p><h2>How the export was read</h2><ul>{read}</ul>"
        f"{_answers(comparison)}{body}<h2>What the columns mean</h2><dl>{means}</dl>"
        f"<h2>All figures</h2>{_table(comparison)}</html>\n"
    )


def _answers(comparison: Comparison) -> str:
    found = sorted(comparison.answers.items(), key=lambda pair: (-pair[1], pair[0]))
    most = max((number for _, number in found), default=1)
    bars = [
        (name.replace("_", " "), [(number / most, "#1b6e53")], f"{number:,}")
        for name, number in found
    ]
    return "<h2>What the core would have done</h2>" + _svg("Answers of the core", bars)


def _chart(title: str, found: Sequence[tuple[str, Tally]], comparison: Comparison) -> str:
    asked = bool(comparison.reading.need)
    most = max((tally.calls for _, tally in found), default=1) or 1
    bars = [
        (
            name,
            [
                (getattr(tally, field) / most, color)
                for field, _, color in (_PARTS if asked else _WITHOUT_NEED)
            ],
            f"{tally.calls:,}" + (f"; agreement {percent(tally)}" if asked else ""),
        )
        for name, tally in found
    ]
    return _svg(title, bars)


def _svg(title: str, bars: Sequence[tuple[str, list[tuple[float, str]], str]]) -> str:
    """Bars as wide as there is room; names and numbers stand above them in the size of text.

    The lengths are shares of the width and the heights are pixels, so nothing is scaled down where
    the screen is narrow.
    """
    step = _LINE + _HIGH + _GAP
    parts = [f'<svg role="img" aria-label="{escape(title)}" height="{len(bars) * step}"']
    parts.append(' width="100%" font-size="13">')
    for number, (name, pieces, words) in enumerate(bars):
        top, left = number * step, 0.0
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        parts.append(
            f'<text x="0" y="{top + 13}">{escape(short)}<title>{escape(name)}</title></text>'
            f'<text x="100%" y="{top + 13}" text-anchor="end">{escape(words)}</text>'
        )
        for share, color in pieces:
            if share:
                parts.append(
                    f'<rect x="{left:.2f}%" y="{top + _LINE}" width="{share * 100:.2f}%" '
                    f'height="{_HIGH}" fill="{color}"/>'
                )
            left += share * 100
    return "".join(parts) + "</svg>"


def _table(comparison: Comparison) -> str:
    reading = comparison.reading
    columns = columns_of(reading)
    agreement = ("agreement",) if reading.need else ()
    words = ("", "", *(shown_words(column, reading) for column in columns), *agreement)
    head = "".join(f"<th>{escape(one)}</th>" for one in words)
    rows = "".join(
        f"<tr><td>{group}</td><td>{escape(name)}</td>"
        + "".join(f"<td>{getattr(tally, column.field):,}</td>" for column in columns)
        + (f"<td>{percent(tally)}</td>" if agreement else "")
        + "</tr>"
        for group, name, tally in groups(comparison)
    )
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead>{rows}</table></div>'
