"""A policy's sheet as one page, with nothing from elsewhere on it, and as lines for a terminal."""

from collections.abc import Iterable, Iterator
from html import escape
from textwrap import fill
from typing import Final

from dispatch.policy.clauses import plain
from dispatch.policy.sheet import Line, Sheet

WIDE: Final = 100
"""Columns of a terminal's text."""

_GROUNDS: Final = (
    "Officers are never recommended without one of these. Where several stand, the first one is "
    "recorded."
)
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "color:#1d1f1e;background:#fff}h1{line-height:1.2}h2{margin-top:2.2rem;"
    "border-bottom:2px solid #1b6e53}a{color:#175c46}"
    "table{border-collapse:collapse;width:100%;font-size:.92rem}"
    "caption{text-align:left;color:#4c524f;padding-bottom:.3rem}"
    "th,td{border-bottom:1px solid #d5d8d6;padding:.35rem .6rem;text-align:left;"
    "vertical-align:top}time{white-space:nowrap}thead th{border-bottom:2px solid #8a918d}"
    "ul.rules{list-style:none;padding:0}ul.rules li{margin:.55rem 0;padding-left:.8rem;"
    "border-left:3px solid #b9d8cb}"
    ".from{display:block;color:#4c524f;font-size:.85rem}"
    ".mark{border:1px solid #8a6d1f;color:#5f4a10;background:#fdf6df;border-radius:.2rem;"
    "padding:0 .35rem;font-size:.8rem;white-space:nowrap}"
    "dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 .2rem 1rem;overflow-wrap:anywhere}"
    "code{font-size:.85em;overflow-wrap:anywhere}nav ul{columns:16rem 2;padding-left:1.2rem}"
    ".scroll{overflow-x:auto}"
    "@media print{body{max-width:none;margin:0;font-size:10.5pt}nav{display:none}"
    "h2{break-after:avoid}li,tr,dd{break-inside:avoid}a{color:inherit;text-decoration:none}}"
)


def page_of(sheet: Sheet) -> str:
    """The sheet as HTML, readable without style, script or network."""
    parts = list(_parts(sheet))
    contents = "".join(
        f'<li><a href="#p{n}">{escape(t)}</a></li>' for n, (t, _) in enumerate(parts)
    )
    body = "".join(
        f'<section aria-labelledby="p{n}"><h2 id="p{n}">{escape(title)}</h2>{inside}</section>'
        for n, (title, inside) in enumerate(parts)
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(sheet.title)}: the policy in words</title><style>{_STYLE}</style></head>"
        f"<body><header><h1>{escape(sheet.title)}</h1>"
        f"<p>Policy <strong>{escape(sheet.id)}</strong>, version {escape(sheet.version)}, with "
        f'the values in force on <time datetime="{sheet.day}">{sheet.day}</time>. Its hash, which '
        f"every decision under it carries: <code>{sheet.hash}</code></p>"
        '<p><span class="mark">our choice</span> marks a judgment of those who wrote it, and '
        '<span class="mark">to be checked</span> what has not been read in its source yet; '
        "anybody may question both.</p></header>"
        f'<nav aria-label="Contents"><ul>{contents}</ul></nav><main>{body}</main></body></html>\n'
    )


def _parts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Each heading with what stands under it."""
    levels = "".join(
        f"<dt>{escape(plain(name))}</dt><dd>{escape(meaning)}"
        + (f"<br>It needs: {escape('; '.join(needs))}." if needs else "")
        + "</dd>"
        for name, meaning, needs in sheet.levels
    )
    yield "How serious: the levels, mildest first", f"<dl>{levels}</dl>"
    for part in sheet.rules:
        rules = "".join(_rule(line) for line in part.lines)
        yield part.title, f'<p>{escape(part.about)}</p><ul class="rules">{rules}</ul>'
    yield (
        "How to respond: the modes, least intrusive first",
        _table(
            "The first that fits and can be there in time is chosen; else a person decides.",
            ("No.", "Mode", "Levels", "Dispatched by", "Crew", "Officers", "Grounds", "Source"),
            (
                (
                    str(n),
                    m.name,
                    m.levels,
                    m.dispatched_by,
                    m.crew,
                    m.officers,
                    ", ".join(m.grounds),
                    m.source + (f" ({m.mark})" if m.mark else ""),
                )
                for n, m in enumerate(sheet.modes, start=1)
            ),
        ),
    )
    grounds = "".join(f"<li>{escape(ground)}</li>" for ground in sheet.grounds)
    fallback = (
        f'<ul class="rules">{_rule(sheet.fallback)}</ul>'
        if sheet.fallback
        else ("<p>A missing team is no ground: it leads to a person.</p>")
    )
    yield (
        "Why officers may come: the grounds",
        f"<p>{_GROUNDS}</p><ol>{grounds}</ol>{fallback}",
    )
    yield (
        f"Values in force on {sheet.day}",
        _table(
            "A value is never edited: a later date is added.",
            ("Name", "Value", "Runs", "Since", "Source"),
            (
                (
                    v.name,
                    v.said,
                    v.clock,
                    str(v.since) if v.in_force else f"only from {v.since}",
                    v.source + (f" ({v.mark})" if v.mark else ""),
                )
                for v in sheet.values
            ),
        ),
    )
    choices = "".join(
        f"<dt>{escape(plain(c.name))}: {escape(c.chosen or 'open')}</dt><dd>{escape(c.means)}"
        f"<br>It could also be: {escape(', '.join(c.others) or 'nothing else')}.</dd>"
        for c in sheet.choices
    )
    yield "What was chosen, and what it means", f"<dl>{choices}</dl>"
    sources = "".join(
        f"<dt>{escape(key)}</dt><dd>{escape(said)}</dd>" for key, said in sheet.sources
    )
    yield "Sources", f"<dl>{sources}</dl>"


def _rule(line: Line) -> str:
    mark = f' <span class="mark">{escape(line.mark)}</span>' if line.mark else ""
    return (
        f'<li>{escape(line.said)}<span class="from">{escape(line.source)}, since {line.since}'
        f"{mark} <code>{escape(line.id)}</code></span></li>"
    )


def _table(caption: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{escape(cell)}</th>' if n == 0 else f"<td>{escape(cell)}</td>"
            for n, cell in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{escape(caption)}"><table>'
        f"<caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def lines_of(sheet: Sheet) -> Iterator[str]:
    """The sheet for a terminal."""
    yield f"{sheet.title}: {sheet.id} {sheet.version}, values in force on {sheet.day}"
    yield f"hash {sheet.hash}"
    yield from _heading("How serious: the levels, mildest first")
    for name, meaning, needs in sheet.levels:
        more = f" It needs: {'; '.join(needs)}." if needs else ""
        yield _filled(f"{plain(name)}: {meaning}.{more}", "  ")
    for part in sheet.rules:
        yield from _heading(part.title)
        for line in part.lines:
            yield from _rule_lines(line)
    yield from _heading("How to respond: the modes, least intrusive first")
    for n, mode in enumerate(sheet.modes, start=1):
        yield f"{n:>3}. {mode.name}"
        yield _filled(f"levels: {mode.levels}; dispatched by {mode.dispatched_by}", " " * 5)
        yield _filled(f"crew: {mode.crew}", " " * 5)
        yield _filled(f"officers: {mode.officers}", " " * 5)
        if mode.grounds:
            yield _filled(f"grounds: {', '.join(mode.grounds)}", " " * 5)
        mark = f"; {mode.mark}" if mode.mark else ""
        yield _filled(f"source: {mode.source}{mark}", " " * 5)
    yield from _heading("Why officers may come: the grounds, the first that stands is recorded")
    yield _filled(", ".join(sheet.grounds) or "none", "  ")
    if sheet.fallback:
        yield from _rule_lines(sheet.fallback)
    yield from _heading(f"Values in force on {sheet.day}")
    for value in sheet.values:
        since = f"since {value.since}" if value.in_force else f"only from {value.since}"
        mark = f"; {value.mark}" if value.mark else ""
        yield _filled(
            f"{value.name}: {value.said}{' ' + value.clock if value.clock else ''}, {since} "
            f"({value.source}{mark})",
            "  ",
        )
    yield from _heading("What was chosen, and what it means")
    for choice in sheet.choices:
        others = ", ".join(choice.others) or "nothing else"
        yield _filled(
            f"{plain(choice.name)}: {choice.chosen}. {choice.means} It could also be: {others}.",
            "  ",
        )
    yield from _heading("Sources")
    for key, said in sheet.sources:
        yield _filled(f"{key}: {said}", "  ")


def _heading(title: str) -> tuple[str, ...]:
    return ("", title, "-" * len(title))


def _rule_lines(line: Line) -> Iterator[str]:
    mark = f"; {line.mark}" if line.mark else ""
    yield _filled(f"{line.said} [{line.id}: {line.source}, since {line.since}{mark}]", "  ")


def _filled(words: str, indent: str) -> str:
    return fill(
        words, WIDE, initial_indent=indent, subsequent_indent=indent + "  ", break_long_words=False
    )
