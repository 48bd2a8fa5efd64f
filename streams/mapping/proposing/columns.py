"""Which columns have such a name, and hold what they should?"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.spoken import spoken

MOSTLY: Final = 0.8
"""Of the rows, where a column is said to hold something."""
_LONG: Final = 60
"""Characters on average from which on a text is rather words than a name."""
_SENTENCE: Final = 5
"""Words on average, of the same."""
_NAMED: Final = re.compile(r".*[^\W\d_]{4}.*", re.DOTALL)


def find(
    sample: Sample,
    patterns: Iterable[str],
    fits: Callable[[Column], bool] = lambda _: True,
    taken: Iterable[str] = (),
) -> list[str]:
    """Columns with such a name, as :func:`spoken`, that hold what they should, likeliest first."""
    used = set(taken)
    found = [
        name
        for pattern in patterns
        for name, column in sample.columns.items()
        if name not in used
        and re.fullmatch(pattern, spoken(name))
        and column.texts
        and fits(column)
    ]
    return list(dict.fromkeys(found))


def is_long(column: Column) -> bool:
    """Whether its texts are rather words than names."""
    texts = column.texts
    if not texts:
        return False
    return sum(map(len, texts)) / len(texts) >= _LONG or words_each(column) >= _SENTENCE


def words_each(column: Column) -> float:
    """Words in each of its texts, on average."""
    texts = column.texts
    return sum(len(text.split()) for text in texts) / len(texts) if texts else 0.0


def has_words(column: Column) -> bool:
    """Whether most of its texts hold a word and not only a code."""
    counts = column.counts
    return sum(bool(_NAMED.fullmatch(text)) for text in counts) >= len(counts) / 2
