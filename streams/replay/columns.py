"""What does each column of a comparison count? Its names, and one sentence each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from streams.replay.recorded import Reading

Asks = Literal["", "need", "danger", "police"]


@dataclass(frozen=True, slots=True)
class Column:
    """One count."""

    field: str
    """Of `streams.replay.tally.Tally`, and its name in CSV and JSON."""
    words: str
    """Above the column of a page."""
    means: str
    """One sentence."""
    asks: Asks = ""
    """What the export has to say for it; without that it is not shown."""
    short: str = ""
    """Above the column at a terminal, which has not room for all."""


COLUMNS: Final = (
    Column("calls", "calls", "All calls whose events the core has answered.", short="calls"),
    Column(
        "taken_up",
        "core: behavioral",
        "The core takes the call for a behavioral-health call and says what would have come.",
        short="core: behavioral",
    ),
    Column(
        "set_aside",
        "core: not",
        "The core takes it for no behavioral-health call; it goes on as it always did.",
        short="core: not",
    ),
    Column(
        "asked",
        "a person asked",
        "The core does not say what the call is or what is to come, and a person would have been "
        "asked.",
        short="person asked",
    ),
    Column(
        "both",
        "both: behavioral",
        "Core and export both say that it was a behavioral-health call.",
        "need",
    ),
    Column("neither", "both: not", "Core and export both say that it was none.", "need"),
    Column(
        "core_only",
        "core only",
        "The core says that it was one, and the export says that it was not.",
        "need",
        "core only",
    ),
    Column(
        "record_only",
        "export only",
        "The export says that it was one, and the core sets the call aside.",
        "need",
        "export only",
    ),
    Column(
        "need_unsaid",
        "export does not say",
        "The core says what the call is, and the export does not say whether it was about mental "
        "health.",
        "need",
    ),
    Column(
        "health_for_police",
        "health due, police went",
        "A health response was due (a team, a voice, or a team that was not free), and {went}.",
        "police",
        "health due",
    ),
    Column(
        "team_for_police",
        "of these a team due",
        "Of the calls with health due, those for which a team would have been asked at the end.",
        "police",
    ),
    Column(
        "team_met",
        "of these a team came",
        "Of the calls with a team due, those in which a crew of the replay was with the person.",
        "police",
    ),
    Column(
        "no_team",
        "of these no team free",
        "Of the calls with health due, those that waited because no team was free.",
        "police",
    ),
    Column(
        "danger_missed",
        "danger not seen",
        "The export says danger, and the core would have sent a health team or a voice with nobody "
        "else told of it: calls in which a person was rung as acute, officers were asked for, or "
        "the police dispatcher was told are not counted; EMS may have been asked as well, for the "
        "person's health.",
        "danger",
        "danger unseen",
    ),
    Column(
        "danger_waited",
        "danger, waited",
        "As before, but no team was free: the call waited, a person was told of that, and nobody "
        "of the danger.",
        "danger",
        "danger, waited",
    ),
    Column(
        "need_missed",
        "need not seen",
        "The export says mental health, and the core set the call aside.",
        "need",
        "need unseen",
    ),
    Column(
        "need_asked",
        "need, a person asked",
        "The export says mental health, and the core would have asked a person.",
        "need",
    ),
)

AGREEMENT: Final = (
    "agreement",
    "Of the calls of which core and export both say something, those of which both say the same.",
)


def columns_of(reading: Reading) -> tuple[Column, ...]:
    """Those of which the export says what they need; who went is assumed where it does not."""
    return tuple(
        column
        for column in COLUMNS
        if column.asks in {"", "police"} or getattr(reading, column.asks)
    )


def shown_words(column: Column, reading: Reading) -> str:
    """The name of a column on a page."""
    if column.field == "health_for_police" and not reading.police:
        return "health due"
    return column.words


def definitions(reading: Reading) -> Iterable[tuple[str, str]]:
    """Each column that is shown with what it means, in their order."""
    went = "police went" if reading.police else WENT_UNSAID
    for column in columns_of(reading):
        yield shown_words(column, reading), column.means.replace("{went}", went)
    if reading.need:
        yield AGREEMENT


WENT_UNSAID: Final = "the export does not say who went; taken as if police went to every call"
