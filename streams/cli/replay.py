"""`alongside replay`: a center's own past, decided by the same core, with no broker."""

import atexit
import gc
import json
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from importlib import resources
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dispatch.contracts.site import OperatingMode
from streams.errors import AlongsideError, AwayError, UsageError

if TYPE_CHECKING:
    from dispatch.classification.learned import LearnedModel
    from dispatch.policy.model import Policy
    from streams.mapping.model import MappingFile
    from streams.replay.account import Account

MODES: Final = ("automatic", "recommend", "shadow")


class DoesNotAddUpError(AlongsideError):
    """An account with a hole in it: a defect of ours."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "replay",
        epilog="Example: alongside replay calls.csv --mapping deploy/mappings/burlington-vt.toml "
        "--roster roster.toml --compare --page what-if.html",
    )(replay)


def replay(
    file: Annotated[Path, typer.Argument(help="The export, as it came from the CAD.")],
    mapping: Annotated[Path, typer.Option(help="How its columns become events.")],
    profile: Annotated[
        str, typer.Option(help="Name of a shipped policy, or a file that extends one.")
    ] = "national-guidance",
    profiles: Annotated[
        list[str] | None,
        typer.Option(help="Policies to set beside each other in one table; `all`: all shipped."),
    ] = None,
    site: Annotated[
        Path | None, typer.Option(help="A site's text with an event clock; else one is made.")
    ] = None,
    write_site: Annotated[
        Path | None, typer.Option(help="Where to write the site's text that was used.")
    ] = None,
    write_types: Annotated[
        Path | None,
        typer.Option(help="Folder for the mapping's map of types, for a worker to read."),
    ] = None,
    roster: Annotated[
        Path | None, typer.Option(help="Teams and their hours; without it nobody is on shift.")
    ] = None,
    crews: Annotated[
        bool, typer.Option("--crews/--no-crews", help="Whether crews and EMS answer.")
    ] = True,
    mode: Annotated[str, typer.Option(help=f"One of {', '.join(MODES)}.")] = "automatic",
    seed: Annotated[int, typer.Option(help="Of what crews and EMS draw.")] = 1,
    close_after: Annotated[
        int,
        typer.Option(min=0, help="Seconds after which a call that is never closed is; 0: never."),
    ] = 4 * 3600,
    own_ids: Annotated[
        bool,
        typer.Option("--own-ids", help="Ids as this installation's log has them, by its secret."),
    ] = False,
    learned: Annotated[
        Path | None, typer.Option(help="A learned model to try; without it there is none.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the steps, one a line.")] = None,
    compare: Annotated[
        bool, typer.Option("--compare", help="Set it beside what the export recorded.")
    ] = False,
    police: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME[=WORD,...]",
            help="Outcome of the mapping that says that police went, by its marks for yes and no "
            "or by these words, compared without case. Replaces [compare] of the mapping.",
        ),
    ] = None,
    need: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME[=WORD,...]", help="The same for mental health."),
    ] = None,
    danger: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME[=WORD,...]", help="The same for danger."),
    ] = None,
    csv: Annotated[Path | None, typer.Option(help="Where to write the comparison as CSV.")] = None,
    calls: Annotated[
        Path | None,
        typer.Option(
            help="Where to write one line a call, as CSV: which calls are behind the numbers. It "
            "holds the center's own call numbers and stays on this machine."
        ),
    ] = None,
    page: Annotated[
        Path | None, typer.Option(help="Where to write the comparison as one HTML page.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Reads an export and prints what would have been decided; nothing leaves this machine.

    Crews answer by a simple rule: they look at the phone, say yes mostly, drive as long as the
    router says, stay, and are clear, drawn by the seed. Nobody opens an entry of the queue. The
    same inputs give the same steps, byte for byte. Exit code 1 if the account does not add up.

    With --compare, what each column counts is said below the tables and on the page. No file has
    its name before it is whole.
    """
    from streams.cli.outputs import each_its_own, print_compared, writing  # noqa: PLC0415 - as below
    from streams.mapping.events import load_mapping, mapped, whens  # noqa: PLC0415 - Excel takes its time
    from streams.replay.asked import reading_asked  # noqa: PLC0415 - as above
    from streams.replay.default_site import default_site  # noqa: PLC0415 - as above
    from streams.replay.export import Begun, Export, digest_of  # noqa: PLC0415 - as above
    from streams.replay.span import Span, span_of  # noqa: PLC0415 - as above

    if mode not in MODES:
        raise UsageError(f"--mode: give one of {', '.join(MODES)}.")
    each_its_own((file, mapping), [p for p in (out, csv, page, calls, write_site) if p])
    over = _names(profiles)
    if over and (out or compare or csv or page or calls or write_site):
        raise UsageError(
            "--profiles prints one table: leave out --out, --compare, --csv, --page, --calls."
        )
    _collect_rarely()
    read = load_mapping(mapping)
    source = f"{read.name}/cad"
    first = over[0] if over else profile
    named = first if first in shipped() else _policy(first).id
    stated = _bytes(site) if site is not None else None
    typed = {"police": police or (), "need": need or (), "danger": danger or ()}
    reading = reading_asked(read, typed)
    compares = bool(compare or csv or page or calls)

    def text(span: Span | None) -> bytes:
        if stated is not None:
            return stated
        zone = read.time.zone.key if read.time.zone else "UTC"
        span = span or span_of(whens(file, read, source=source))
        return default_site(span, profile=named, zone=zone)

    def begun() -> Begun:
        return Export(
            rows=mapped(file, read, source=source),
            site=text,
            types=read.vocabulary,
            learned=_learned(learned),
            digests=(digest_of(file), digest_of(mapping)),
            close_after=close_after,
            secret=_secret() if own_ids else b"",
            names_rules=out is not None,
            recorded=reading.recorded if compares else None,
        ).begin()

    export = begun()
    # From here on the export is read, by a process of its own. What only the desk needs is loaded
    # meanwhile: a third of a second.
    _load_distances()
    from streams.cli.uncut import uncut  # noqa: PLC0415 - as above
    from streams.replay.comparison import Comparison  # noqa: PLC0415 - as above
    from streams.replay.roster import roster_from  # noqa: PLC0415 - as above
    from streams.replay.run import Inputs, replay  # noqa: PLC0415 - as above
    from streams.replay.showing import table_of  # noqa: PLC0415 - as above
    from streams.replay.unmapped import most_of  # noqa: PLC0415 - as above
    from streams.whole_file import whole_file  # noqa: PLC0415 - as above

    if write_types is not None:
        write_types_of(read, write_types)
    inputs = Inputs(
        policy=_policy(first),
        roster=roster_from(roster) if roster is not None else (),
        mode=OperatingMode(mode),
        crews=crews,
        seed=seed,
    )
    comparison = Comparison(reading) if compares else None
    if over:
        accounts = {first: replay(export, inputs)}
        for name in over[1:]:
            accounts[name] = replay(begun(), replace(inputs, policy=_policy(name)))
        _print_over(accounts, f"{file.name}: what each policy would have decided", as_json=as_json)
        return

    def write_whole(raw: bytes) -> None:
        if write_site is not None:
            with whole_file(write_site) as whole:
                whole.write(raw)

    with ExitStack() as stack:
        steps = stack.enter_context(whole_file(out)) if out is not None else None
        finish = writing(comparison, stack, file.name, csv=csv, page=page, calls=calls)
        account = replay(
            export,
            inputs,
            write=(lambda raw: steps.write(raw + b"\n")) if steps is not None else None,
            write_site=write_whole,
            comparison=comparison,
        )
        finish()
    account.unmapped_types.update(most_of(export.course.types))
    parts = account.parts()
    if comparison is not None:
        from streams.replay.compared import parts_of  # noqa: PLC0415 - only where it is asked for

        parts |= parts_of(comparison)
    if as_json:
        print(json.dumps(parts, indent=2))
    else:
        console = uncut()
        console.print(table_of(parts, title=f"{file.name}: what would have been decided"))
        if comparison is not None:
            print_compared(comparison, console)
    if wrong := account.wrong():
        raise DoesNotAddUpError("The account does not add up:\n  " + "\n  ".join(wrong))


def _names(profiles: list[str] | None) -> tuple[str, ...]:
    """The policies that are to be set beside each other; each once, in the order given."""
    asked = list(profiles or ())
    if "all" in asked:
        asked = [*(name for name in asked if name != "all"), *shipped()]
    return tuple(dict.fromkeys(asked))


def shipped() -> tuple[str, ...]:
    """The names of the shipped profiles that a site can run, in their order."""
    names = (each.name for each in (resources.files("dispatch.policy") / "profiles").iterdir())
    return tuple(
        sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml") and n != "core.toml")
    )


def _print_over(accounts: "Mapping[str, Account]", title: str, *, as_json: bool) -> None:
    """Nothing; prints the table of several policies.

    Raises:
        DoesNotAddUpError: If one of the accounts does not.
    """
    from streams.cli.uncut import uncut  # noqa: PLC0415 - as in replay
    from streams.replay.over_profiles import table_over  # noqa: PLC0415 - only where asked for

    parts = {Path(name).stem: account.parts() for name, account in accounts.items()}
    if as_json:
        print(json.dumps(parts, indent=2))
    else:
        console = uncut()
        console.width = max(console.width, 22 + 11 * len(parts))
        console.print(table_over(parts, title=title))
    wrong = [f"{name}: {each}" for name, account in accounts.items() for each in account.wrong()]
    if wrong:
        raise DoesNotAddUpError("The accounts do not add up:\n  " + "\n  ".join(wrong))


def _collect_rarely() -> None:
    """Nothing; looks for cycles among objects once in 50,000 new ones, and not at the end.

    A desk is made of values that point to no one above them, so there is next to nothing to find,
    and looking costs an eighth of the time.
    """
    gc.freeze()
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)  # what is left then is thrown away, whatever points to it


def _load_distances() -> None:
    """Nothing; geopy's distances are loaded, without its seventy services that ask the network.

    The package loads them all before any part of it, and they an HTTP client: more than a third of
    what a replay would load. An empty module stands in their place meanwhile, so that whoever asks
    for them later in this process gets the real ones.
    """
    if "geopy" in sys.modules:
        return
    services = ModuleType("geopy.geocoders")
    services.options = None  # type: ignore[attr-defined]  # the one name that the package takes back
    sys.modules[services.__name__] = services
    try:
        import geopy.distance  # noqa: F401, PLC0415 - loaded while the export is read
    finally:
        del sys.modules[services.__name__]


def write_types_of(read: "MappingFile", folder: Path) -> None:
    """Nothing; the mapping's map of call types lies in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(read.vocabulary):
        mark = f"-{number}" if number else ""
        (folder / f"{read.name}{mark}.toml").write_bytes(text)


def _policy(profile: str) -> "Policy":
    from streams.policy_named import policy_named  # noqa: PLC0415 - loaded while the export is read

    return policy_named(profile)


def _learned(path: Path | None) -> "LearnedModel | None":
    if path is None:
        return None
    from streams.ingest.learned import learned_model  # noqa: PLC0415 - only where it is asked for

    return learned_model(path)


def _secret() -> bytes:
    from streams.settings import Settings, site_secret  # noqa: PLC0415 - only where it is asked for

    return site_secret(Settings.from_env())


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
