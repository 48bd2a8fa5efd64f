"""Policies as files: the shipped ones, and a person's own beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from dispatch.policy.bundle import bundle, load
from dispatch.policy.fault import Fault, Refused
from dispatch.policy.lines import line_of
from dispatch.policy.model import Policy
from streams.errors import AwayError


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One file with the policy that it is, or with all its faults."""

    file: Path
    policy: Policy | None = None
    faults: tuple[tuple[str, int, Fault], ...] = ()
    """File and line of each, which may be those of a text that it extends."""


def shipped() -> dict[str, bytes]:
    """The texts that come with the program, by name."""
    folder = resources.files("dispatch.policy") / "profiles"
    return {
        entry.name.removesuffix(".toml"): entry.read_bytes()
        for entry in folder.iterdir()
        if entry.name.endswith(".toml")
    }


def names_of_shipped() -> tuple[str, ...]:
    """The shipped policies that a region can adopt: what only gathers what others share is none."""
    texts = shipped()
    return tuple(name for name in sorted(texts) if isinstance(load(bundle(texts, name)), Policy))


def read_file(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        AwayError: If it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error


def checked(files: Iterable[Path]) -> list[Checked]:
    """Each file as a policy, or with everything that is wrong with it.

    Raises:
        AwayError: If a file cannot be read.
    """
    texts, own, found = shipped(), dict[str, tuple[Path, bytes]](), list[Checked]()
    given = [(path, read_file(path)) for path in files]
    for path, raw in given:
        fault = in_place_of(path, raw) or _twice(path, own)
        if fault is not None:
            found.append(Checked(file=path, faults=((str(path), 1, fault),)))
        else:
            own[path.stem] = (path, raw)
    texts |= {name: raw for name, (_, raw) in own.items()}
    found += [_checked(name, path, own, texts) for name, (path, _) in own.items()]
    order = [path for path, _ in given]
    return sorted(found, key=lambda one: order.index(one.file))


def in_place_of(path: Path, raw: bytes) -> Fault | None:
    """What is wrong with a file that has a shipped text's name and says something else."""
    known = shipped().get(path.stem)
    if known is None or known == raw:
        return None
    return Fault(
        where=path.stem,
        what="the file has the name of a text that comes with the program, and would stand in its "
        "place unseen",
        what_to_do="give the file, and `profile` in it, a name of your own, and write "
        f'extends = "{path.stem}" with the rules and choices that are yours',
    )


def _twice(path: Path, own: dict[str, tuple[Path, bytes]]) -> Fault | None:
    if path.stem not in own or own[path.stem][0] == path:
        return None
    return Fault(
        where=path.stem,
        what=f"{own[path.stem][0]} has the same name, and only one of them could be meant",
        what_to_do="give each file, and `profile` in it, a name of its own",
    )


def _checked(
    name: str, path: Path, own: dict[str, tuple[Path, bytes]], texts: dict[str, bytes]
) -> Checked:
    try:
        found = load(bundle(texts, name))
    except ValueError:
        what = Fault(where=name, what="this is not UTF-8", what_to_do="save it as UTF-8")
        return Checked(file=path, faults=((str(path), 1, what),))
    if isinstance(found, Policy):
        return Checked(file=path, policy=found)
    return Checked(file=path, faults=_placed(found, path, own, texts))


def _placed(
    refused: Refused, path: Path, own: dict[str, tuple[Path, bytes]], texts: dict[str, bytes]
) -> tuple[tuple[str, int, Fault], ...]:
    placed = []
    for fault in refused.faults:
        text = fault.where.split(", ")[0]
        if text not in texts:  # it concerns no text that there is
            placed.append((str(path), 1, fault))
            continue
        file = str(own[text][0]) if text in own else f"{text}.toml (shipped)"
        placed.append((file, line_of(texts[text].decode("utf-8", "replace"), fault), fault))
    return tuple(sorted(placed, key=lambda each: each[:2]))
