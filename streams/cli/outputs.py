"""Where does a replay write what came of it, and what does it print of a comparison?"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from streams.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from streams.replay.comparison import Comparison


def each_its_own(read: Sequence[Path], written: Sequence[Path]) -> None:
    """Nothing.

    Raises:
        UsageError: With every path at which nothing can be written, or where something else is.
    """
    faults = [
        f"{path}: its folder is not there; make it first."
        for path in written
        if not path.parent.is_dir()
    ]
    places = [path.resolve() for path in written]
    known = {path.resolve() for path in read}
    faults += [
        f"{path}: is read; name another file." for path in written if path.resolve() in known
    ]
    faults += [
        f"{path}: is named twice; give each its own file."
        for number, path in enumerate(written)
        if places[number] in places[:number] and (path.is_file() or not path.exists())
    ]
    if faults:
        raise UsageError("\n".join(faults))


def writing(
    comparison: "Comparison | None",
    stack: ExitStack,
    name: str,
    *,
    csv: Path | None,
    page: Path | None,
    calls: Path | None,
) -> Callable[[], None]:
    """What writes table and page once everything is counted; lines of calls are written before.

    The files are opened on the stack, and put in place when that is unwound.
    """
    if comparison is None:
        return lambda: None
    from streams.replay.call_lines import CallLines  # noqa: PLC0415 - only where it is asked for
    from streams.replay.compared import write_csv  # noqa: PLC0415 - as above
    from streams.replay.page import page_of  # noqa: PLC0415 - as above
    from streams.whole_file import whole_text  # noqa: PLC0415 - as above

    table = stack.enter_context(whole_text(csv)) if csv is not None else None
    html = stack.enter_context(whole_text(page)) if page is not None else None
    if calls is not None:
        lines = stack.enter_context(whole_text(calls))
        comparison.each = CallLines(lines, comparison.reading).write

    def finish() -> None:
        if table is not None:
            write_csv(comparison, table)
        if html is not None:
            html.write(page_of(comparison, name=name))

    return finish


def print_compared(comparison: "Comparison", console: "Console") -> None:
    """Nothing; prints the tables, what came of it, and how the export was read."""
    from streams.replay.compared import tables  # noqa: PLC0415 - only where it is asked for
    from streams.replay.sentences import how_read, overview, recognized  # noqa: PLC0415 - as above

    for table in tables(comparison):
        console.print(table)
    for sentences in (overview, recognized, how_read):
        for sentence in sentences(comparison):
            console.print(sentence, markup=False, highlight=False)
