"""Who acts, and with which status does the desk's answer go back?"""

from typing import Annotated, Any, Final

from fastapi import Depends, Header, Response

from streams.gateway.acting import Outcome
from streams.gateway.models.act import Done, Pending, Refused
from streams.gateway.no import No
from streams.gateway.parts import Any_
from streams.ingest.actor import FORM, LONGEST, Person, is_name

ACTOR: Final = "X-Alongside-Actor"

ACTS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"model": Done, "description": "The desk did it."},
    202: {"model": Pending, "description": "Not answered yet; where the answer will be."},
    409: {"model": Refused, "description": "The desk changed nothing, and says why."},
}
"""What a desk may answer to a command."""


def _actor(
    parts: Any_,
    name: Annotated[
        str,
        Header(
            alias=ACTOR,
            description="Who acts: a name or a position, as `dispatcher-3`, in UTF-8. Commands and "
            "the log have `person:` and a pseudonym made from it, the same however it is "
            "capitalized; the name itself lies apart, where it can be deleted, and is shown as "
            "long as it is there. Local and unverified until there is sign-in. Letters, digits, "
            f"dots, dashes and underscores, at most {LONGEST}; no e-mail address.",
        ),
    ] = "",
) -> Person:
    return parts.acting.person(checked(_in_utf8(name), f"the header {ACTOR}"))


Actor = Annotated[Person, Depends(_actor)]
"""Who acts."""


def checked(name: str, where: str) -> str:
    """The name, if somebody may be called that.

    Raises:
        No: if not; what was typed is not repeated.
    """
    if "@" in name:
        raise No(
            422,
            "actor_is_an_address",
            f"What {where} has looks like an e-mail address, which says more than is needed: give "
            f"{FORM}.",
        )
    if not is_name(name):
        raise No(422, "no_actor", f"Say who it is: {where} takes {FORM}.")
    return name


def _in_utf8(header: str) -> str:
    """What the client wrote; a header is handed on as if it were Latin-1."""
    try:
        return header.encode("latin-1").decode()
    except UnicodeError:
        return header


def answer(outcome: Outcome) -> Response:
    """The outcome with its status: 200 done, 202 not answered yet, 409 refused."""
    status = 200 if isinstance(outcome, Done) else 202 if isinstance(outcome, Pending) else 409
    return Response(outcome.model_dump_json(), status, media_type="application/json")
