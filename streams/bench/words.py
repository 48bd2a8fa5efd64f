"""How fast are remarks read? Three of two kilobytes, beside the bare search for twenty words.

None of them says a thing twice: the same thought is read once, and would cost next to nothing.
"""

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
    "AWAKE AND ANSWERING RP THROUGH THE FENCE, BREATHING NORMAL, NO INJURIES SEEN. [22:12:05] MOTHER "
    "ON SCENE NOW, STS HE QUIT HIS LITHIUM THREE WEEKS AGO AND HAS BEEN UP FOR FOUR DAYS. [22:13:22] "
    "BACK ON HIS FEET AND YELLING AT THE TREES, THROWING GRAVEL AT A PARKED TRUCK. [22:14:40] MOTHER "
    "ASKED HIM TO COME INSIDE, HE TOLD HER HE WOULD BURN THE HOUSE DOWN IF ANYONE CALLS THE COPS. NO "
    "LIGHTER SEEN. [22:16:03] RP KICKED THE KNIFE UNDER THE CAR. [22:17:31] POSS TOOK A HANDFUL OF HER "
    "BLOOD PRESSURE TABLETS, EMPTY BOTTLE ON THE PORCH, UNK HOW MANY. [22:18:50] HE DENIES TAKING ANY. "
    "SLURRING A BIT, STILL TALKING. [22:19:44] CUT ON LEFT PALM, NOT BLEEDING MUCH, WRAPPED IN A DISH "
    "TOWEL. [22:21:10] SPEAKS SOME SPANISH WITH HIS MOTHER. ASKED FOR HIS CASE MANAGER BY NAME. "
    "[22:22:36] LEANING ON THE FENCE, SAYS HE IS TIRED AND WILL GO WITH A COUNSELOR BUT NOT IN A PATROL "
    "CAR. [22:24:02] RP WILL MEET THE TEAM AT THE CORNER, GATE IS OPEN, DOG IS IN THE GARAGE. "
    "[22:25:17] ON A HOLD LAST SPRING AT MERCY PER MOTHER, RELEASED AFTER THREE DAYS. [22:26:40] LIT A "
    "CIGARETTE, HANDS SHAKING. NEIGHBOR AT 14 FILMING FROM A WINDOW, TOLD TO STOP. [22:28:02] HE SAYS "
    "THE RADIO TELLS HIM TO WALK TO THE BRIDGE. NOT MOVING YET. [22:29:30] VOMITED ONCE, EYES OPEN. "
    "[22:30:44] MOTHER CRYING, ASKS HOW LONG. [22:31:15] HE ASKED RP FOR A BLANKET AND SAID HE IS SORRY "
    "ABOUT THE LAMP. [22:32:08] RP STS HE IS SHIVERING AND QUIET NOW."
)
"""Invented, as a CAD keeps it where much happens: each line tells something, none is told twice."""

LOG: Final = (
    "[18:40:12] CALL TRANSFERRED FROM COUNTY, CALLBACK VERIFIED. [18:40:55] LOC IS THE REAR LOT OF THE "
    "LAUNDROMAT, ENTRY FROM THE ALLEY BEHIND THE TIRE SHOP. [18:41:20] RP IS THE ATTENDANT, WILL STAY "
    "ON SITE UNTIL 2000. [18:41:48] MALE APPROX 40, TALL, CARRYING A BLUE DUFFEL AND A FOLDING CHAIR, HAS "
    "BEEN THERE SINCE NOON. [18:42:30] RP STS HE IS TALKING TO THE WALL AND LAUGHING, WALKS OFF AND "
    "COMES BACK. [18:43:02] NO WEAPONS SEEN. [18:43:10] PREMISE HISTORY CHECKED, TWO PRIOR CALLS FOR A "
    "BROKEN WINDOW, NONE OF THIS KIND. [18:44:36] UNIT 12 ADVISED OF THE ROAD WORK ON FOURTH, DETOUR VIA "
    "CANAL. [18:45:15] RP ADDS HE OFFERED HIM WATER AND HE TOOK IT, WAS POLITE. [18:46:00] SECOND CALL "
    "FROM THE TIRE SHOP, SAME SUBJ, LINKED. [18:46:41] SHOP OWNER KNOWS HIM BY FIRST NAME, SAYS HE COMES "
    "BY EVERY FEW WEEKS AND IS NO TROUBLE. [18:47:20] ALARM COMPANY CALLED ABOUT THE REAR DOOR, "
    "UNRELATED, CLEARED BY THE OWNER. [18:48:05] GATE CODE ON FILE. PARKING ON THE NORTH SIDE, LIGHTS ARE "
    "OUT IN HALF OF THE LOT. [18:49:33] RP ASKS HOW LONG IT WILL TAKE, TOLD THAT A TEAM IS BEING ASKED. "
    "[18:50:50] SUBJ NOW SITTING ON THE CHAIR, EATING. [18:51:27] HE TOLD RP HE HAS NOT SLEPT IN DAYS AND "
    "THAT SOMEBODY FOLLOWS HIM. [18:52:10] RP STS HE SEEMS TIRED, NOT ANGRY. [18:53:44] STATION 3 ASKED "
    "ABOUT COVERAGE AFTER SHIFT CHANGE, COPIED TO THE SUPERVISOR. [18:55:02] RP MOVED THE CARTS INSIDE. "
    "[18:56:18] STREET LIGHTS REPORTED TO PUBLIC WORKS, TICKET OPENED. [18:57:40] SUBJ ASKED RP WHETHER "
    "THE SHELTER ON CANAL IS OPEN TONIGHT, RP DID NOT KNOW. [18:58:29] SHELTER CALLED, BEDS FREE UNTIL "
    "2130. [18:59:55] NO CHANGE. [19:01:10] RP WILL WAVE FROM THE SIDE DOOR. [19:02:21] CHECKED WITH THE "
    "TIRE SHOP, THEY CLOSE AT 1930 AND WILL LEAVE THE GATE UNLOCKED. [19:03:37] RP STS THE CHAIR IS FOLDED NOW AND HE IS LOOKING AT THE BUS "
    "TIMES. [19:04:50] MAP SHOWS STOP 218 AT THE CORNER, NEXT ONE IN TWENTY MINUTES. [19:05:32] SHIFT "
    "SUPERVISOR READ THE ENTRY. [19:06:40] ATTENDANT ASKED FOR THE NUMBER OF THE ENTRY FOR HIS OWN BOOK, "
    "GIVEN. NOTHING FURTHER FROM THE RP AT THIS TIME."
)
"""Invented, as a CAD keeps it on an ordinary evening."""

QUIET: Final = (
    "The caller has spoken with us on two evenings this week. She works nights at a bakery and has a "
    "cat that she worries about when she is away. Tonight the bus was late and she walked home in the "
    "rain, which she did not mind. We went through the names of those she can ring when the apartment "
    "is too still, and she read me the list that is on her refrigerator. Her sister comes on Thursday "
    "and they mean to cook together. She asked about the hours of the library and about a class in "
    "watercolors that a neighbor had told her of. Later she told me how the kitchen looks now that the "
    "boxes are gone, and that the radio helps in the mornings. There was a letter from her landlord "
    "about the boiler, which made her laugh more than it angered her. We spoke about sleep, which comes "
    "late but comes, and about the tea that her aunt used to make. She has not been to the pool since "
    "May and thinks she may go again when the new schedule is out. I offered to ring her on Sunday "
    "after lunch and she said that would be nice. She asked me to note that her name is written with "
    "one n. Before we ended she read me a short verse that she had copied from a calendar, and wished "
    "me a calm night. The next contact is planned, and she knows that she can reach us at any hour. She "
    "has the number on the inside of a cupboard door. I closed the conversation after twenty minutes "
    "and wrote this note at once. Nothing in it changed what my colleague had noted on Monday, except "
    "that the cat has been to the vet and is well. The weather was mentioned twice, as it should be. "
    "She will bake the bread with walnuts again, which sold out. On the way out she watered the plant "
    "of the family below, who are on the coast until the end of the month, and found their paper on "
    "the mat. She keeps it for them in a drawer. The elevator is to be repaired on Friday, and until "
    "then she counts the stairs, which she said is as good a way as any to come home at that hour. "
    "I thanked her for the evening. She said that the line is good to have, and that she would leave the "
    "light on in the hall for the cat, as always."
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
    for name, whole_text in (("quiet", QUIET), ("a log", LOG), ("eventful", EVENTFUL)):
        text = whole_text[:LENGTH]
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
