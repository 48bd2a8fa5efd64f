"""``/v1/commands``: what became of a command that was not answered at once?"""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from streams.gateway.acting import pending
from streams.gateway.models.act import Done
from streams.gateway.no import RESPONSES, No, unknown
from streams.gateway.parts import Ready
from streams.gateway.routes.answering import ACTS, answer

router = APIRouter(prefix="/v1/commands", tags=["acts"], responses=RESPONSES | ACTS)


@router.get("/{partition}/{offset}", response_model=Done)
async def outcome(
    partition: Annotated[int, Path(ge=0, le=999)],
    offset: Annotated[int, Path(ge=0)],
    parts: Ready,
) -> Response:
    """What the desk answered to the command at that place of the inbox."""
    if partition >= len(parts.desks.partitions):
        raise unknown("partition")
    lies = parts.desks.partitions[partition].index.answer_at(offset)
    if lies is None:
        return answer(pending(partition, offset))
    read = await parts.history.steps(partition, [lies])
    if not read.steps:
        raise No(503, "not_readable", f"The step is there and cannot be read: {read.missing}.")
    step = read.steps[0]
    incident = str(step.command.get("incident") or "")
    incident = incident or str(step.command.get("offer") or "").rpartition(".")[0]
    return answer(await parts.acting.outcome(step, incident=incident))
