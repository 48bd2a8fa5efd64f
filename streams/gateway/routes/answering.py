"""Who acts, and with which status does the desk's answer go back?"""

import re
from typing import Annotated, Any, Final

from fastapi import Depends, Header, Response

from streams.gateway.acting import Outcome
from streams.gateway.models.act import Done, Pending, Refused
from streams.gateway.no import No

ACTOR: Final = "X-Alongside-Actor"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]{1,60}")

ACTS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"model": Done, "description": "The desk did it."},
    202: {"model": Pending, "description": "Not answered yet; where the answer will be."},
    409: {"model": Refused, "description": "The desk changed nothing, and says why."},
}
"""What a desk may answer to a command."""


def _actor(
    name: Annotated[
        str,
        Header(
            alias=ACTOR,
            description="Who acts: a position or a pseudonym, as `dispatcher-3`, never a person's "
            "own name or e-mail address. It is recorded as `person:<it>` in the log, from which "
            "nothing can be deleted; local and unverified until there is sign-in. Letters, digits, "
            "dots, dashes and underscores, at most 60.",
        ),
    ] = "",
) -> str:
    if "@" in name:
        raise No(
            422,
            "actor_is_an_address",
            f"{ACTOR} looks like an e-mail address, and what it says can never be deleted: send a "
            "position or a pseudonym, as dispatcher-3.",
        )
    if not _NAME.fullmatch(name):
        raise No(
            422,
            "no_actor",
            f"Say who acts: send the header {ACTOR} with a position or a pseudonym of letters, "
            "digits, dots, dashes and underscores, at most 60, as dispatcher-3.",
        )
    return f"person:{name}"


Actor = Annotated[str, Depends(_actor)]
"""Who acts, as it is recorded."""


def answer(outcome: Outcome) -> Response:
    """The outcome with its status: 200 done, 202 not answered yet, 409 refused."""
    status = 200 if isinstance(outcome, Done) else 202 if isinstance(outcome, Pending) else 409
    return Response(outcome.model_dump_json(), status, media_type="application/json")
