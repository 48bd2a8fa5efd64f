"""In which time zone does a state or a province lie? Where one has two, that of most people."""

from collections.abc import Mapping
from typing import Final

_STATES: Final[Mapping[str, str]] = {
    "America/New_York": (
        "CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|IN Indiana"
        "|KY Kentucky|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|NH New Hampshire"
        "|NJ New Jersey|NY New York|NC North Carolina|OH Ohio|PA Pennsylvania|RI Rhode Island"
        "|SC South Carolina|VT Vermont|VA Virginia|WV West Virginia"
    ),
    "America/Chicago": (
        "AL Alabama|AR Arkansas|IL Illinois|IA Iowa|KS Kansas|LA Louisiana|MN Minnesota"
        "|MS Mississippi|MO Missouri|NE Nebraska|ND North Dakota|OK Oklahoma|SD South Dakota"
        "|TN Tennessee|TX Texas|WI Wisconsin"
    ),
    "America/Denver": "CO Colorado|ID Idaho|MT Montana|NM New Mexico|UT Utah|WY Wyoming",
    "America/Phoenix": "AZ Arizona",
    "America/Los_Angeles": "CA California|NV Nevada|OR Oregon|WA Washington",
    "America/Anchorage": "AK Alaska",
    "Pacific/Honolulu": "HI Hawaii",
    "America/Toronto": "ON Ontario|QC Quebec",
    "America/Winnipeg": "MB Manitoba",
    "America/Regina": "SK Saskatchewan",
    "America/Edmonton": "AB Alberta",
    "America/Vancouver": "BC British Columbia",
    "America/Halifax": "NB New Brunswick|NS Nova Scotia|PE Prince Edward Island",
    "America/St_Johns": "NL Newfoundland and Labrador",
}
ZONE_OF: Final[Mapping[str, str]] = {
    name.casefold(): zone
    for zone, states in _STATES.items()
    for state in states.split("|")
    for name in state.split(" ", 1)
}
"""By the postal abbreviation and by the name, both in small letters."""
