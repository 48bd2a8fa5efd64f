"""What does the name of a column say, in plain words? Every program abbreviates in its own way."""

import re
from collections.abc import Mapping
from typing import Final

_WORD_BEGINS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BETWEEN: Final = re.compile(r"[^a-z0-9]+")
_RUN_TOGETHER: Final = re.compile(
    r"\b(call|incident|event|case|contact|report|created?|closed?|opened|received?|start|end"
    r"|date|time|cad)(date|time|type|id|number|num|no|source|origin|nature|code|created?|closed?"
    r"|cleared?|received?|dispatch(?:ed)?|arrived?)(?![a-z])"
)
_WORDS: Final[Mapping[str, str]] = {
    word: meant
    for meant, short in {
        "number": "num no nbr nr nmbr",
        "event": "evnt evt",
        "incident": "inc incid",
        "type": "typ",
        "description": "desc descr dscr",
        "time": "ts tm timestamp",
        "date": "dt",
        "date time": "dttm dtm",
        "received": "rcvd recd rcv receive",
        "created": "create crtd",
        "address": "addr",
        "disposition": "dispo dspo",
        "name": "nm",
        "code": "cd",
        "closed": "close closng closing clsd",
        "cleared": "clear clr clrd clearing",
        "arrived": "arrive arrivd arv arrival",
        "neighborhood": "nbhd neigh hood",
        "latitude": "lat",
        "longitude": "lon lng long longitude",
        "original": "orig",
        "initial": "init",
        "precinct": "pct",
        "comments": "cmt cmts comment",
        "narrative": "narr",
        "borough": "boro",
        "enroute": "enr",
        "division": "div",
        "municipality": "mun muni",
    }.items()
    for word in short.split()
}


def spoken(name: str) -> str:
    """The name in small words: ``CAD_EVNT_ID`` is ``cad event id``, ``CFS #`` is ``cfs number``."""
    apart = _WORD_BEGINS.sub(" ", name.replace("#", " number ")).casefold()
    apart = _RUN_TOGETHER.sub(r"\1 \2 ", _BETWEEN.sub(" ", apart))
    return " ".join(_WORDS.get(word, word) for word in apart.split())
