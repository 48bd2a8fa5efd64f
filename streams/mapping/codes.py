"""What is the map of call types that words make, as a text of its own?"""

import json
import re
from collections.abc import Mapping

from dispatch.classification.type_codes import code_of
from dispatch.classification.vocabulary import VocabularyFaults, vocabulary_from


def vocabulary_text(
    name: str,
    system: str,
    edition: str,
    confidence: int,
    types: Mapping[str, object],
    faults: list[str],
) -> bytes:
    """The map of the types as a text of its own; adds what is wrong with them to ``faults``."""
    entries: dict[str, Mapping[str, object]] = {}
    words: dict[str, str] = {}
    for word, said in types.items():
        code = code_of(word)
        entry = {"behavioral": said} if isinstance(said, str) else said
        if not isinstance(entry, dict):
            faults.append(f"types.{word}: give yes, no or unknown, or a table.")
        elif not code:
            faults.append("types: a type without a name; a call without type needs no entry.")
        elif code in words:
            faults.append(f"types.{word}: is the same code, {code}, as types.{words[code]}.")
        else:
            words[code] = word
            entries[code] = {"label": word.strip()} | entry
    head = {"id": name, "system": system, "edition": edition, "confidence_permille": confidence}
    lines = [f"{key} = {toml_value(value)}" for key, value in head.items()]
    for code, entry in entries.items():
        lines.append(f"[codes.{toml_value(code)}]")
        lines += [f"{toml_value(key)} = {toml_value(value)}" for key, value in entry.items()]
    text = ("\n".join(lines) + "\n").encode()
    found = vocabulary_from(text)
    if isinstance(found, VocabularyFaults):
        faults.extend(_in_words(fault, words) for fault in found.faults)
    return text


def toml_key(key: str) -> str:
    """A key of TOML as TOML writes it: bare where it may be and is no number."""
    bare = re.fullmatch(r"[A-Za-z0-9_-]+", key) and not key.isdigit()
    return key if bare else toml_value(key)


def toml_value(value: object) -> str:
    """A value of TOML as TOML writes it."""
    if isinstance(value, dict):
        inner = ", ".join(f"{toml_key(str(k))} = {toml_value(v)}" for k, v in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    # JSON's escapes are TOML's, but for one character that JSON leaves as it is.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _in_words(fault: str, words: Mapping[str, str]) -> str:
    """A fault of the made text, told with the words that a person wrote."""
    said = fault.removeprefix("text 1: ")
    code, colon, rest = said.partition(": ")
    if code in words:
        return f"types.{words[code]}: {rest}"
    return f"type.{said}" if colon else said
