"""What do call types mean at this installation? The shipped map, and a site's own beside it."""

from collections.abc import Iterable
from importlib import resources

from dispatch.classification.vocabulary import Vocabulary, VocabularyFaults, vocabulary_from
from streams.errors import UsageError


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
