"""What do all answers share? Frozen models without surprises, and a code with its sentence."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

CODE = r"^[A-Za-z0-9._:/@+-]{1,120}$"
Code = Annotated[str, Field(pattern=CODE)]
"""An identifier or code, as in commands: never words."""

Words = Annotated[str, Field(min_length=1, max_length=4000)]
"""What a person wrote. Personal: it goes to ``desk.private`` and nowhere else."""


class Answer(BaseModel):
    """What the gateway says."""

    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class Told(BaseModel):
    """What a person or a program tells the gateway."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, use_attribute_docstrings=True
    )


class Said(Answer):
    """A code of the desk and the same in plain words."""

    code: str
    sentence: str


class Center(Answer):
    """The center of an H3 cell: all that the log knows of a place."""

    cell: str
    latitude: float
    longitude: float
