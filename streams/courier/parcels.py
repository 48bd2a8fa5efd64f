"""Which commands does a step lead to at other desks? Pure: from a step to what is to be delivered.

The origin of each is made of the step alone, so a repetition has the same one, whoever sends it:
from the courier of another worker, or after the log was put back from its copy.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.command import AnswerHandOver, Origin, ReceiveHandOver
from dispatch.contracts.step import Step
from dispatch.desk.effects import Effect

ACTOR: Final = "desk:{}"
ADDRESS: Final = "desk:"
OFFERED: Final = "handover.offered"
ANSWERED: Final = "handover.answered"

EffectsOf = Callable[[Step, str], Sequence[Effect]]
"""From a step and its hash to its effects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One command for the desk of another region."""

    effect: str
    """Id of the effect that it was made of."""
    region: str
    command: ReceiveHandOver | AnswerHandOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmade:
    """An effect of which no command can be made, today or ever."""

    effect: str
    error: Exception


def parcels_of(
    step: Step, step_hash: str, partition: int, effects_of: EffectsOf
) -> list[Parcel | Unmade]:
    """What is to be delivered because of ``step``, in the order of its effects.

    Args:
        step: An accepted step.
        step_hash: Its hash.
        partition: Of the log in which it lies.
        effects_of: The core's function from a step to its effects.
    """
    try:
        effects = effects_of(step, step_hash)
    except Exception as error:  # noqa: BLE001 - the same step fails the same way for ever
        return [Unmade(effect=step_hash, error=error)]
    made: list[Parcel | Unmade] = []
    for number, effect in enumerate(effects):
        if effect.kind not in {OFFERED, ANSWERED}:
            continue
        origin = (f"{step.incarnation}/courier", partition, step.offset, number)
        try:
            made.append(_parcel(effect, origin))
        except Exception as error:  # noqa: BLE001 - as above
            made.append(Unmade(effect=effect.id, error=error))
    return made


def _parcel(effect: Effect, origin: Origin) -> Parcel:
    if not effect.to.startswith(ADDRESS):
        raise ValueError("a hand-over is for a desk")
    region, body = effect.to.removeprefix(ADDRESS), effect.body
    common = {"region": region, "actor": ACTOR.format(effect.region), "origin": origin}
    command: ReceiveHandOver | AnswerHandOver
    if effect.kind == OFFERED:
        # ``at``, ``due`` and ``to`` of the effect stay behind: they are the sender's own clock.
        command = ReceiveHandOver.model_validate(
            common
            | {"sender": effect.region}
            | {name: body[name] for name in _TAKEN if name in body}
        )
    else:
        command = AnswerHandOver.model_validate(
            common
            | {
                "receiver": effect.region,
                "incident": body["sender_incident"],
                "accepted": body["accepted"],
                "reason": body["reason"],
            }
        )
    return Parcel(effect=effect.id, region=region, command=command)


_TAKEN: Final = frozenset(ReceiveHandOver.model_fields) - {
    "format",
    "command",
    "region",
    "actor",
    "at",
    "heard",
    "origin",
    "sender",
}
