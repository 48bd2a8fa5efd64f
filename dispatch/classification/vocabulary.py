"""What does a code of a call type say? Read from a text that names system and edition.

A code means something only in its edition (the same protocol code has changed from "threatening
suicide" to "violent, police must secure" between two), so the key is all three. A site's own map
has the same form as ours.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from dispatch.classification.type_codes import code_of
from dispatch.contracts.fact import KINDS, SCALES

Behavioral = Literal["yes", "no", "unknown"]

LARGEST: Final = 1024 * 1024
_TOP: Final = frozenset({"id", "system", "edition", "confidence_permille", "codes"})
_ENTRY: Final = frozenset(
    {
        "label",
        "behavioral",
        "kinds",
        "suggests",
        "hard_stop",
        "apco",
        "settled",
        "proposed_permille",
        "reason",
    }
)
_ID: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,59}")
_CODE: Final = re.compile(r"[A-Z0-9._/-]{1,40}")
_APCO: Final = re.compile(r"[A-Z0-9]{2,12}")
_APCO_SYSTEM: Final = "apco ans 2.103.2"
_SURE: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What one code says by itself, before anyone answered a question."""

    code: str
    """Our name for it: vocabulary and code, for example ``apco-2.103.2-2019:WELFARE``."""
    label: str
    behavioral: Behavioral
    kinds: tuple[str, ...] = ()
    suggests: tuple[tuple[str, str], ...] = ()
    confidence: int
    hard_stop: bool = False
    apco: str = ""
    """The nearest common incident type of APCO ANS 2.103.2; empty where none is near."""
    settled: bool = True
    """Whether somebody has decided it; until then it is unknown, and such calls are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every meaning by (system, edition, code), and the hash of the texts that say so."""

    meanings: Mapping[tuple[str, str, str], Meaning]
    digest: str

    def look_up(self, system: str, edition: str, code: str) -> Meaning | None:
        """The meaning of a code, or ``None``: a code of another edition is not the same code."""
        return self.meanings.get(key_of(system, edition, code))


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyFaults:
    """Everything that is wrong with the texts, in plain words."""

    faults: tuple[str, ...]


def vocabulary_from(*texts: bytes) -> Vocabulary | VocabularyFaults:
    """The vocabulary that the texts make together, or all their faults at once."""
    faults: list[str] = []
    meanings: dict[tuple[str, str, str], Meaning] = {}
    for number, raw in enumerate(texts, start=1):
        for key, meaning in _meanings(raw, f"text {number}: ", faults):
            if key in meanings:
                faults.append(f"text {number}: {meaning.code}: stands in two texts.")
            meanings[key] = meaning
    faults.extend(_apco_faults(meanings))
    if faults:
        return VocabularyFaults(faults=tuple(faults))
    together = "".join(hashlib.sha256(raw).hexdigest() for raw in texts)
    digest = hashlib.sha256(together.encode()).hexdigest()
    return Vocabulary(meanings=meanings, digest=digest)


def key_of(system: str, edition: str, code: str) -> tuple[str, str, str]:
    """What a code is looked up by: capitals and blanks of its system make no difference."""
    # Systems write their own name in more ways than one; case and blanks carry no meaning. A center
    # without codes sends its words for a type, and these have a code as well.
    return (" ".join(system.split()).casefold(), edition.strip().casefold(), code_of(code))


def _apco_faults(meanings: Mapping[tuple[str, str, str], Meaning]) -> list[str]:
    """Entries whose ``apco`` is no code of APCO's, where its own text is among the texts."""
    known = {code for system, _, code in meanings if system == _APCO_SYSTEM}
    return [
        f"{meaning.code}: apco: {meaning.apco} is none of the codes of {_APCO_SYSTEM.upper()} that "
        "we have; correct it, or leave it out."
        for meaning in meanings.values()
        if known and meaning.apco and meaning.apco not in known
    ]


def _meanings(raw: bytes, at: str, faults: list[str]) -> list[tuple[tuple[str, str, str], Meaning]]:
    if len(raw) > LARGEST:
        faults.append(f"{at}is larger than {LARGEST} bytes.")
        return []
    try:
        parts = tomllib.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        faults.append(f"{at}is not TOML in UTF-8 ({type(error).__name__}).")
        return []
    faults.extend(f"{at}{key}: no such key." for key in sorted(set(parts) - _TOP))
    name, system, edition = (parts.get(key) for key in ("id", "system", "edition"))
    confidence, codes = parts.get("confidence_permille"), parts.get("codes")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        faults.append(f"{at}id: give a short name such as apco-2.103.2-2019.")
        return []
    if not isinstance(system, str) or not isinstance(edition, str):
        faults.append(f"{at}system, edition: give both; a code without edition means nothing.")
        return []
    if type(confidence) is not int or not 0 < confidence < _SURE:
        faults.append(f"{at}confidence_permille: give 1 to 999; a code is never as good as asking.")
        return []
    if not isinstance(codes, dict):
        faults.append(f"{at}codes: give one table for each code, [codes.WELFARE].")
        return []
    found = []
    for code, entry in codes.items():
        meaning = _meaning(name, code, entry, confidence, f"{at}{code}: ", faults)
        if meaning:
            found.append((key_of(system, edition, code), meaning))
    return found


def _meaning(
    name: str, code: str, entry: object, confidence: int, at: str, faults: list[str]
) -> Meaning | None:
    before = len(faults)
    if not _CODE.fullmatch(code):
        faults.append(f"{at}write codes in capital letters and digits, at most 40.")
    if not isinstance(entry, dict):
        faults.append(f"{at}give a table.")
        return None
    faults.extend(f"{at}{key}: no such key." for key in sorted(set(entry) - _ENTRY))
    label, behavioral = entry.get("label"), entry.get("behavioral")
    kinds, suggests = entry.get("kinds", []), entry.get("suggests", {})
    hard_stop = entry.get("hard_stop", False)
    if not isinstance(label, str) or not label.strip():
        faults.append(f"{at}label: say in a few words what the code stands for.")
    if behavioral not in ("yes", "no", "unknown"):
        faults.append(f"{at}behavioral: give yes, no or unknown.")
    if not isinstance(kinds, list) or not set(map(str, kinds)) <= set(KINDS):
        faults.append(f"{at}kinds: give some of {', '.join(KINDS)}.")
    if not isinstance(suggests, dict):
        faults.append(f"{at}suggests: give a table of facts and values.")
        suggests = {}
    for fact, value in suggests.items():
        if fact not in SCALES or not isinstance(value, str) or not SCALES[fact].allows(value):
            faults.append(f"{at}suggests.{fact}: no such fact or value.")
        elif fact == "imminent_risk":
            faults.append(f"{at}suggests.imminent_risk: only a 988 counselor ever says so.")
    apco, settled = entry.get("apco", ""), entry.get("settled", True)
    if not isinstance(apco, str) or (apco and not _APCO.fullmatch(apco)):
        faults.append(f"{at}apco: give a code of APCO ANS 2.103.2, such as EDP, or leave it out.")
    if not isinstance(settled, bool) or (settled is False and behavioral != "unknown"):
        faults.append(f"{at}settled: true or false; what nobody has settled is unknown.")
    proposed, reason = entry.get("proposed_permille", 0), entry.get("reason", "")
    if type(proposed) is not int or not 0 <= proposed <= _SURE:
        faults.append(f"{at}proposed_permille: give 0 to 1000; it is for the reader only.")
    if not isinstance(reason, str):
        faults.append(f"{at}reason: say in words why the entry is as it is.")
    if not isinstance(hard_stop, bool) or (hard_stop and behavioral != "no"):
        faults.append(f"{at}hard_stop: true or false, and true only where behavioral is no.")
    if len(faults) > before:
        return None
    return Meaning(
        code=f"{name}:{code}",
        label=str(label).strip(),
        behavioral="yes" if behavioral == "yes" else "no" if behavioral == "no" else "unknown",
        kinds=tuple(k for k in KINDS if k in kinds),
        suggests=tuple(sorted(suggests.items())),
        confidence=confidence,
        hard_stop=hard_stop,
        apco=apco,
        settled=settled,
    )
