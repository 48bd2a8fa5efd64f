"""How fast are remarks read? Two of two kilobytes, beside the bare search for twenty words."""

import re
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.said import Words
from dispatch.classification.remarks.understanding import understand
from streams.bench.figure import Figure, figure

EVENTFUL: Final = (
    "[22:01:10] RP STS BROTHER 34YO IN FRONT YARD PACING AND TALKING TO SOMEBODY WHO IS NOT THERE, "
    "HASNT SLEPT SINCE SUNDAY. [22:02:31] NO WEAPONS SEEN, UNK IF ANY IN HOUSE. RP STS HE THREW A "
    "LAMP AT THE WALL EARLIER, NOBODY HURT. [22:03:05] HBD, SMELLS OF BEER PER RP. [22:04:40] RP NOW "
    "SAYS HE CAME OUT OF THE KITCHEN W/ A STEAK KNIFE IN HIS HAND, WALKING UP AND DOWN THE DRIVEWAY. "
    "RP AND CHILDREN WENT NEXT DOOR. [22:06:12] HE TOLD RP HE WANTS TO DIE AND THAT THE NEIGHBORS PUT "
    "SOMETHING IN HIS WATER. HX ATTEMPT TWO YEARS AGO W/ PILLS. [22:08:55] PUT THE KNIFE ON THE "
    "STEPS, SITTING ON THE GRASS, CRYING. RP ASKS FOR NO SIRENS, HE WILL TALK TO SOMEONE. [22:10:20] "
    "AWAKE AND ANSWERING RP THROUGH THE FENCE, BREATHING NORMAL, NO INJURIES SEEN. "
)
"""Invented, as a CAD keeps it."""

QUIET: Final = (
    "The caller has spoken with us on two evenings this week. She works nights at a bakery and has a "
    "cat that she worries about when she is away. Tonight the bus was late and she walked home in the "
    "rain, which she did not mind. We went through the names of those she can ring when the apartment "
    "is too still, and she read me the list that is on her refrigerator. Her sister comes on Thursday "
    "and they mean to cook together. She asked about the hours of the library and about a class in "
    "watercolors that a neighbor had told her of. "
)
"""Invented, as a counselor writes it."""

LENGTH: Final = 2_048
READINGS: Final = 200
_TWENTY: Final = (
    "knife|gun|weapon|suicide|kill|die|pills|overdose|drunk|threat|hurt|help|voices|bleeding|naked"
    "|fight|police|alone|bridge|rope"
)


def words(repetitions: int) -> list[Figure]:
    """How long a remark of two kilobytes takes."""
    reader = shipped()
    bare = re.compile(rf"\b(?:{_TWENTY})\b", re.IGNORECASE)
    found = []
    for name, part in (("eventful", EVENTFUL), ("quiet", QUIET)):
        text = (part * (LENGTH // len(part) + 1))[:LENGTH]
        whole = [Words(field="narrative", text=text)]
        understand(reader, whole, of_988=False)
        found.append(
            figure(
                f"words: read a remark of 2 KB, {name}",
                "µs",
                [
                    _timed(partial(understand, reader, whole, of_988=False))
                    for _ in range(repetitions)
                ],
                at_most=300.0,
            )
        )
        found.append(
            figure(
                f"words: bare search for twenty words in the same, {name}",
                "µs",
                [_timed(partial(bare.findall, text)) for _ in range(repetitions)],
            )
        )
    return found


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    for _ in range(READINGS):
        work()
    return (time.perf_counter() - began) / READINGS * 1e6
