"""What do the commands of the group share? The group, and the maps that they are given."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import typer

from dispatch.classification.type_learning import Learned, learn
from dispatch.classification.vocabulary import (
    Meaning,
    Vocabulary,
    VocabularyFaults,
    vocabulary_from,
)
from streams.cli.groups import group
from streams.errors import AwayError, UsageError
from streams.ingest.vocabulary import vocabulary

EXAMPLE: Final = "alongside classify map types.csv --out deploy/vocabularies/springfield.toml"


def the_group(app: typer.Typer) -> typer.Typer:
    """The group ``classify``."""
    return group(
        app, "classify", "Read call types, and measure how well they are read.", example=EXAMPLE
    )


def written(path: Path) -> Mapping[str, Meaning]:
    """What a written map says, by code.

    Raises:
        AwayError: If it cannot be read.
        UsageError: With all that is wrong with it.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    vocabulary(more=[raw])  # beside the shipped one, as a worker reads it
    match vocabulary_from(raw):
        case VocabularyFaults(faults=faults):
            raise UsageError(f"{path}:\n  " + "\n  ".join(faults))
        case Vocabulary(meanings=meanings):
            return {code: meaning for (_, _, code), meaning in meanings.items()}


def learned_from(paths: Iterable[Path]) -> Learned:
    """What the settled entries of written maps have in common, word by word."""
    return learn(meaning for path in paths for meaning in written(path).values())
