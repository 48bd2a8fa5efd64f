"""The page's types are written by hand; here they are held against the gateway's own models."""

import re
from pathlib import Path

from pydantic import BaseModel
from rows import each_row

from streams.gateway.models import (
    act,
    incident,
    outline,
    plain,
    queue,
    region,
    state,
    story,
    stream,
    team,
)
from streams.gateway.models.refusal import Problem

API = Path(__file__).resolve().parents[2] / "streams" / "console" / "src" / "api"
MODELS = {
    name: found
    for module in (act, incident, outline, plain, queue, region, state, story, stream, team)
    for name, found in vars(module).items()
    if isinstance(found, type) and issubclass(found, BaseModel)
} | {"Problem": Problem}
#: Names of ours alone.
OURS = {"Geometry"}


def interfaces() -> dict[str, set[str]]:
    """The fields of each interface in the page's types, those that it extends included."""
    found: dict[str, set[str]] = {}
    for path in sorted(API.glob("*.ts")):
        for name, base, body in re.findall(
            r"export interface (\w+)(?: extends (\w+))? \{\n(.*?)\n\}", path.read_text(), re.DOTALL
        ):
            found[name] = set(re.findall(r"^  (\w+)\??:", body, re.MULTILINE)) | found.get(
                base, set()
            )
    return found


@each_row("name", sorted(interfaces().keys() - OURS))
def test_each_type_has_the_fields_of_its_model(name):
    """A field that the gateway renames is missed here, not by a person at night."""
    fields = interfaces()[name]

    assert fields <= set(MODELS[name].model_fields), name
