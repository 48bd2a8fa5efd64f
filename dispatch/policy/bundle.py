"""The one document in which a policy travels: its text and every text that it extends.

The shell reads the shipped profiles with ``importlib.resources.files("dispatch.policy") /
"profiles"`` into ``{file name without .toml: bytes}``, calls :func:`bundle`, and puts the result
on the ``policies`` topic under the hash :func:`hash_of`. Whoever reads the topic calls
:func:`load`; the same bytes give the same policy everywhere.
"""

from collections.abc import Mapping
from hashlib import sha256

import orjson

from dispatch.policy.fault import Fault, Faults, Refused
from dispatch.policy.model import Policy
from dispatch.policy.parse import parse
from dispatch.policy.text import chain, document


def bundle(texts: Mapping[str, bytes], name: str = "") -> bytes:
    """The canonical document of these texts: JSON of name to text, names sorted.

    Args:
        texts: profile name to the bytes of its TOML.
        name: keep this profile and what it extends only; empty keeps all, which must then be one
            profile with what it extends, or :func:`load` will refuse it.

    Raises:
        ValueError: a text is not UTF-8.
    """
    if name:
        kept = {one for one, _ in chain(texts, name, Faults())} | ({name} & texts.keys())
        texts = {one: text for one, text in texts.items() if one in kept}
    return document(texts)


def hash_of(bundled: bytes) -> str:
    """The hash that names the policy: SHA-256 of the bundle, in hexadecimal digits."""
    return sha256(bundled).hexdigest()


def load(bundled: bytes) -> Policy | Refused:
    """The policy that a bundle holds, its hash being that of the bundle; or what is wrong."""
    try:
        raw = orjson.loads(bundled)
    except orjson.JSONDecodeError:
        return _refused("this is not JSON", "make it with bundle()")
    if not isinstance(raw, dict) or not all(isinstance(text, str) for text in raw.values()):
        return _refused("this is not an object of texts", "make it with bundle()")
    texts = {name: text.encode() for name, text in raw.items()}
    faults = Faults()
    extended = {one for name in texts for one, _ in chain(texts, name, faults)[:-1]}
    if faults.found:
        return Refused(faults=tuple(faults.found))
    roots = sorted(set(texts) - extended)
    if len(roots) != 1:
        return _refused(
            f"it holds {len(roots)} profiles that nothing extends: {', '.join(roots) or 'none'}",
            "bundle one profile: bundle(texts, name)",
        )
    if document(texts) != bundled:
        return _refused("its bytes are not in canonical form", "make it with bundle()")
    return parse(texts, roots[0])


def _refused(what: str, what_to_do: str) -> Refused:
    return Refused(faults=(Fault(where="bundle", what=what, what_to_do=what_to_do),))
