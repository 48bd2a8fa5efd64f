"""Which language does the person ask for or need? Asked of all words, before any is left unread.

The name of a language is often that of an origin too, and an origin changes no fact. So it counts
only beside a word for speaking, and no other rule ever sees it.
"""

from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.speakers import KIN

CODES: Final = {
    name: code
    for code, names in {
        "es": "spanish espanol",
        "zh": "mandarin cantonese chinese",
        "vi": "vietnamese",
        "ar": "arabic",
        "fr": "french",
        "ht": "creole haitian",
        "ru": "russian",
        "so": "somali",
        "pt": "portuguese",
        "ko": "korean",
        "tl": "tagalog",
        "uk": "ukrainian",
        "ne": "nepali",
        "am": "amharic",
        "fa": "farsi dari",
        "sw": "swahili",
        "pl": "polish",
        "hi": "hindi",
        "pa": "punjabi",
        "my": "burmese",
        "hmn": "hmong",
        "ase": "asl",
        "ja": "japanese",
        "it": "italian italiano",
        "de": "german",
        "el": "greek",
        "tr": "turkish",
        "hy": "armenian",
        "sq": "albanian",
        "ur": "urdu",
        "gu": "gujarati",
        "bn": "bengali bangla",
        "ta": "tamil",
        "te": "telugu",
        "ps": "pashto pashtu",
        "ku": "kurdish",
        "uz": "uzbek",
        "th": "thai",
        "lo": "lao laotian",
        "km": "khmer cambodian",
        "ilo": "ilocano",
        "ceb": "cebuano bisaya",
        "he": "hebrew",
        "yi": "yiddish",
        "ro": "romanian",
        "hu": "hungarian",
        "cs": "czech",
        "bg": "bulgarian",
        "sr": "serbian",
        "bs": "bosnian",
        "hr": "croatian",
        "mh": "marshallese",
        "chk": "chuukese",
        "sm": "samoan",
        "to": "tongan",
        "rw": "kinyarwanda",
        "rn": "kirundi",
        "ti": "tigrinya",
        "om": "oromo",
        "yo": "yoruba",
        "ig": "igbo",
        "ln": "lingala",
        "wo": "wolof",
        "mn": "mongolian",
        "ka": "georgian",
        "nl": "dutch",
        "nv": "navajo",
        "mix": "mixteco mixtec",
        "zap": "zapoteco zapotec",
        "nah": "nahuatl",
        "quc": "kiche quiche",
        "kjb": "qanjobal kanjobal",
        "qu": "quechua",
    }.items()
    for name in names.split()
}
"""ISO 639 codes by a language's name."""

_SPEAKS: Final = words(
    "speaks speaking speak spk spks habla hablo hablar hable hablen hablan language lang speaker speakers spkr spkg spkng interp terp interpreter signs translating translator line only understands understand fluent fluently hablante"
    " solo uses using"
)


_ONLY: Final = words("only solo")
"""Behind the name of a language these speak of it: "Spanish only", and not "his only Polish son"."""

_AFTER: Final = words("please pls because bc if and or when por")
"""What can follow a language that stands for itself; a person or a thing cannot."""

_OTHERS: Final = KIN | words(
    "males females men women people kids boys girls child toddler baby bebe nino nina nene hombres hombre mujer muchacho muchacha senor senora male female man woman"
)
_TOLD: Final = 5
"""From so many words on somebody was told of before: a wife who speaks may be the person."""
_STRANGERS: Final = words("hombre senor male female man woman")
_TRANSLATING: Final = words("translating interpreting")
_FOR: Final = frozenset((word, "for") for word in _TRANSLATING)
_WROTE: Final = words("wrote writes writing texted")
_HELPS: Final = words("translates interpreting interprets traduce traduciendo")
_OF_MINE: Final = frozenset((my, kin) for my in ("mi", "my") for kin in KIN)
_WISHES: Final = words(
    "asks asked wants requests request requesting req needs prefers prefiere wrote"
)
_REPORTS: Final = words("rp caller comp clr cllr spkr speaker line sp")


def language(
    found: list[str], left_out: list[int], vocabulary: AbstractSet[str]
) -> tuple[str, int, int] | None:
    """The first language that is spoken or asked for, with the words; ``None`` without one.

    The language of whoever reports, or of kin who only help, is none of the person's.

    Args:
        found: Every word and mark of a remark.
        left_out: Which of them no rule reads: the names of languages are among those.
        vocabulary: Each of the others once.
    """
    for at in left_out:
        word = found[at]
        if word in CODES:
            near = [*range(max(0, at - 2), at), at + 1]
            beside = [
                each
                for each in near
                if each < len(found)
                and found[each] in _SPEAKS
                and (each > at or word == "espanol" or found[each] not in _ONLY)
            ]
            before = found[max(0, at - 3) : at]
            last = word == "espanol" or at + 1 == len(found) or not found[at + 1].isalpha()
            if not beside and before and before[-1] in {"in", "en", "for"}:
                if last or not _WROTE.isdisjoint(before) or found[at + 1] in _AFTER:
                    beside = [at - 1]  # "in Spanish.", and no "in Somali ..." of an origin
            elif not beside and last and not _WISHES.isdisjoint(before[-1:]):
                beside = [at - 1]  # "requests ASL", and no "wants Somali man moved" of an origin
            if not beside and not _INTERPRETER.isdisjoint(found[at + 1 : at + 4]):
                beside = [at]  # "Russian, needs interpreter"
            if not beside and {"no", "english"} <= {
                *found[max(0, at - 4) : at],
                *found[at + 1 : at + 4],
            }:
                beside = [at]  # "no English, Spanish"
            if beside and not _of_another(found, at, vocabulary):
                return CODES[word], min(at, beside[0]), max(at, beside[0]) + 1
    return _no_english(found) if "ingles" in vocabulary else None


def _no_english(found: list[str]) -> tuple[str, int, int] | None:
    """Spanish, where it says in Spanish that somebody speaks no English: "no habla ingles"."""
    at = found.index("ingles")
    before = found[max(0, at - 4) : at]
    if not KIN.isdisjoint(found[max(0, at - 6) : at]):
        return None
    if before[-2:] == ["no", "se"]:
        return "es", at - 1, at + 1
    if not _NO.isdisjoint(before) and not _SPEAKS.isdisjoint(before):
        return "es", at - 1, at + 1
    return None


_INTERPRETER: Final = words("interpreter interp interpreters translator")
_THEIRS: Final = words("su sus his her their")
_REPORTERS: Final = words("rp comp clr cllr reportante llamante")
_NO: Final = words("no sin poco nada ni")


def _of_another(found: list[str], at: int, vocabulary: AbstractSet[str]) -> bool:
    """Whether it is a reporter's language, and a relative or a stranger is spoken of."""
    before = found[max(0, at - 3) : at]
    alone = not _ONLY.isdisjoint(found[max(0, at - 4) : at + 2])
    helped = (
        alone and at > _TOLD and _HELPS.isdisjoint(vocabulary) and _STRANGERS.isdisjoint(found[:at])
    )
    if not KIN.isdisjoint(before) and not helped:
        return True
    if (
        not _REPORTERS.isdisjoint(found[max(0, at - 3) : at])
        and not _WISHES.isdisjoint(before)
        and not _OTHERS.isdisjoint(found[at + 1 :])
    ):
        return True
    if not _WISHES.isdisjoint(before) or (
        not _TRANSLATING.isdisjoint(vocabulary) and not _FOR.isdisjoint(pairwise(found))
    ):
        return False
    reports = not _REPORTS.isdisjoint([*before, *found[at : at + 2]])
    if not _REPORTERS.isdisjoint(found[at + 1 : at + 3]):
        return True
    if reports and any(pair in _OF_MINE for pair in pairwise(found[:at])):
        return True
    if not _REPORTERS.isdisjoint(before) and any(
        pair[0] in _THEIRS and pair[1] in KIN for pair in pairwise(found[:at])
    ):
        return True
    return reports and not _OTHERS.isdisjoint(found[at + 1 :])
