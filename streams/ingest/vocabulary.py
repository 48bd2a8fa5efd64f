"""What do call types mean at this installation? The shipped map, and a site's own beside it."""

from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from dispatch.classification.vocabulary import Vocabulary, VocabularyFaults, vocabulary_from
from streams.errors import AwayError, UsageError


def vocabulary(*, more: Iterable[bytes] = ()) -> Vocabulary:
    """The shipped vocabulary, with a site's own maps beside it.

    Args:
        more: Texts of maps in the same form, for a center's own types or protocol.

    Raises:
        UsageError: With every fault of the texts.
    """
    folder = resources.files("dispatch.classification") / "vocabulary"
    shipped = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".toml")),
        key=lambda entry: entry.name,
    )
    match vocabulary_from(*(entry.read_bytes() for entry in shipped), *more):
        case VocabularyFaults(faults=faults):
            raise UsageError("The map of call types cannot be used:\n  " + "\n  ".join(faults))
        case Vocabulary() as found:
            return found


def own_maps(folder: Path) -> list[bytes]:
    """A site's own maps, by name of their file; none where there is no folder.

    Raises:
        AwayError: If one cannot be read.
    """
    try:
        return [path.read_bytes() for path in sorted(folder.glob("*.toml"))]
    except OSError as error:
        raise AwayError(f"{folder} cannot be read ({error.strerror}).") from error
