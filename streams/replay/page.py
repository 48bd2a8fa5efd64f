"""The comparison as one page: charts as SVG inside it, nothing from elsewhere."""

from collections.abc import Sequence
from html import escape
from typing import Final

from streams.replay.compared import WORDS, by_size, groups, numbers, percent, recognized
from streams.replay.comparison import Comparison, Tally

BARS: Final = 20
"""Types in a chart; the table below has all."""
_LEFT, _WIDE, _WORDS, _HIGH, _GAP = 210, 420, 210, 18, 8
_PARTS: Final = (
    ("both", "both say behavioral", "#1b6e53"),
    ("core_only", "the core only", "#7cc4a4"),
    ("record_only", "the export only", "#c2502e"),
    ("neither", "neither", "#d8d8d2"),
    ("asked", "a person asked", "#e3b341"),
)
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
    "color:#1d1f1e;background:#fff}table{border-collapse:collapse;font-size:.85rem}"
    "th,td{border-bottom:1px solid #ddd;padding:.2rem .6rem;text-align:right}"
    "th:first-child,td:first-child,th:nth-child(2),td:nth-child(2){text-align:left}"
    "svg{max-width:100%;height:auto}.key span{margin-right:1.2rem}"
    ".key i{display:inline-block;width:.9rem;height:.9rem;margin-right:.4rem}"
    ".scroll{overflow-x:auto}"
)


def page_of(comparison: Comparison, *, name: str) -> str:
    """The page as HTML.

    Args:
        comparison: What was counted.
        name: Of the export, for the title.
    """
    total = comparison.total
    said = (
        f"{total.calls:,} calls. The core and the export agree on {percent(total)} of those about "
        f"which both say something; about {total.asked:,} the core would have asked a person. "
        f"A health response was due for {total.health_for_police:,} to which police went, a team "
        f"for {total.team_for_police:,} of them; for {total.no_team:,} no team was free. "
        f"{total.danger_missed:,} times the export says danger, and the core would have sent "
        f"health alone; {total.need_missed:,} times it says mental health, and the core set the "
        "call aside."
    )
    more = "".join(f"<p>{escape(sentence)}</p>" for sentence in recognized(total))
    charts = (
        ("By type", by_size(comparison.by_type)[:BARS]),
        ("By hour of day", sorted(comparison.by_hour.items())),
        ("By area", by_size(comparison.by_area)[:BARS]),
    )
    key = "".join(f'<span><i style="background:{c}"></i>{words}</span>' for _, words, c in _PARTS)
    body = "".join(
        f"<h2>{title}</h2><p class=key>{key}</p>{_chart(title, found)}" for title, found in charts
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(name)}: what would have been done</title><style>{_STYLE}</style>"
        f"<h1>{escape(name)}: what would have been done</h1><p>{escape(said)}</p>{more}"
        "<p>The export's flags were set afterwards by whoever went: they say where to look, not "
        f"who was right.</p>{_answers(comparison)}{body}<h2>All figures</h2>{_table(comparison)}"
        "</html>\n"
    )


def _answers(comparison: Comparison) -> str:
    found = sorted(comparison.answers.items(), key=lambda pair: (-pair[1], pair[0]))
    most = max((number for _, number in found), default=1)
    bars = [
        (name.replace("_", " "), [(number / most, "#1b6e53")], f"{number:,}")
        for name, number in found
    ]
    return "<h2>What the core would have done</h2>" + _svg("Answers of the core", bars)


def _chart(title: str, found: Sequence[tuple[str, Tally]]) -> str:
    most = max((tally.calls for _, tally in found), default=1) or 1
    bars = [
        (
            name,
            [(getattr(tally, field) / most, color) for field, _, color in _PARTS],
            f"{tally.calls:,}; agreement {percent(tally)}",
        )
        for name, tally in found
    ]
    return _svg(title, bars)


def _svg(title: str, bars: Sequence[tuple[str, list[tuple[float, str]], str]]) -> str:
    high = len(bars) * (_HIGH + _GAP) + _GAP
    wide = _LEFT + _WIDE + _WORDS
    head = f'<svg role="img" aria-label="{escape(title)}" width="{wide}" height="{high}" '
    parts = [head + f'viewBox="0 0 {wide} {high}" font-size="13">']
    for number, (name, pieces, words) in enumerate(bars):
        top, left = _GAP + number * (_HIGH + _GAP), float(_LEFT)
        parts.append(
            f'<text x="{_LEFT - 8}" y="{top + 14}" text-anchor="end">{escape(name[:30])}</text>'
        )
        for share, color in pieces:
            long = share * _WIDE
            if long:
                parts.append(
                    f'<rect x="{left:.1f}" y="{top}" width="{long:.1f}" height="{_HIGH}" '
                    f'fill="{color}"/>'
                )
            left += long
        parts.append(f'<text x="{left + 8:.1f}" y="{top + 14}">{escape(words)}</text>')
    return "".join(parts) + "</svg>"


def _table(comparison: Comparison) -> str:
    head = "".join(f"<th>{escape(words)}</th>" for words in ("", "", *WORDS, "agreement"))
    rows = "".join(
        f"<tr><td>{group}</td><td>{escape(name)}</td>"
        + "".join(f"<td>{number:,}</td>" for number in numbers(tally))
        + f"<td>{percent(tally)}</td></tr>"
        for group, name, tally in groups(comparison)
    )
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead>{rows}</table></div>'
