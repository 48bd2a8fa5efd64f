"""Which column says how a call came in, and is it a 988 line's file?"""

import re
from typing import Final

from streams.mapping.proposing.columns import MOSTLY, find
from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.spoken import spoken
from streams.mapping.proposing.type_columns import is_named_a_type

_SOURCE: Final = (r"((call|event|incident) )?(origin|source)( (description|code))?",)
_RECEIVED: Final = (
    r"(contact |call )?(channel|method)|referral source|referred by",
    r"how (call )?(received|reported|initiated)|received (via|by|how)",
    r"call (received|initiated|reported) (via|by)|call sour",
    r"(.* )?((method|mode) of (contact|call)( received)?|(contact|call) method|channel|line)",
)
OF_THE_LINE: Final = re.compile(r".*\b(988|lifeline)\b.*")
"""A text that names the 988 line."""
_CHANNEL: Final = re.compile(
    r".*\b((e ?)?911|988|(tele)?phone|cell(ular)?|wireless|landline|radio|officer|on ?view"
    r"|walk ?in|in person|online|web|alarm|text|chat|sms|tty|e ?mail|self initiated)\b.*"
)
_OFFICERS_OWN: Final = (r"(self|officer) initiated|on ?view( flag)?",)
_HEAD_OF_A_LINE: Final = re.compile(
    r"\b(988|lifeline|crisis ?line|hotline|presenting (concern|problem|issue)|safety plan"
    r"|counselor)\b"
)
"""Words by which a 988 line's export tells itself from a 911 center's."""
_CENTER: Final = re.compile(r"\b(911|police|pd|law enforcement|sheriff\w*|ems|fire|officer)\b")
"""Words of who sends calls to others than a line."""
_MOST: Final = 60
"""Different origins."""


def origins(sample: Sample) -> list[str]:
    """Columns that could say how a call came in, by their name or by what stands in them."""

    def names_a_channel(column: Column) -> float:
        texts = column.texts
        told = sum(
            times for text, times in column.counts.items() if _CHANNEL.fullmatch(spoken(text))
        )
        return told / len(texts) if texts and len(column.counts) <= _MOST else 0.0

    sources = find(sample, _SOURCE, lambda column: 1 < len(column.counts) <= _MOST)
    # A column of who took a call would hold names; one of sources may hold codes of any kind.
    named = find(sample, _RECEIVED, lambda column: names_a_channel(column) > 0)
    line = [
        name
        for name, column in sample.columns.items()
        if 0 < len(column.counts) <= _MOST
        and any(OF_THE_LINE.fullmatch(spoken(text)) for text in column.counts)
        and not is_named_a_type(name)  # "988 transfer" is one of many types
    ]
    return (
        sources
        or line
        or named
        or [name for name, column in sample.columns.items() if names_a_channel(column) >= MOSTLY]
    )


def is_a_crisis_line(sample: Sample, name: str) -> bool:
    """Whether the file seems to be of a 988 line.

    Its own words stand in its name or head, and no column says that calls come from 911 or police.
    """
    told = [spoken(text) for one in origins(sample)[:1] for text in sample.columns[one].counts]
    if any(map(_CENTER.search, told)):
        return False
    return any(
        _HEAD_OF_A_LINE.search(words)
        for words in (name.replace("-", " "), *map(spoken, sample.columns))
    )


def officers_own(sample: Sample) -> list[str]:
    """Columns that mark what officers began themselves, where nobody called."""
    return find(sample, _OFFICERS_OWN)
