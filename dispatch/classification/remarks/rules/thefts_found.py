"""What was found gone, damaged or unpaid, and is told by that and not by who did it?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule

_OPENED: Final = "pried|jimmied|forced|busted|broken|popped|crowbarred"
_STANDS_IN_THE_OPEN: Final = (
    "mirror|mirrors|fence|gate|mailbox|bumper|sign|railing|antenna|hedge|garage|taillight|headlight|windshield"
)
_MONEY: Final = "money|cash|deposit|payment|rent|dollars|thousand|hundred|grand|savings"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="crime.found-gone",
        scope="harm",
        phrases=(
            "# ~3 gone|missing|taken|stolen from|out ~2 driveway|carport|curb|jobsite|garage",
            "!$he|$kin|dog|cat|puppy|kid|child|patient gone|missing from|out ~2 driveway|carport|curb|jobsite|rack|shed|barn|porch|patio|locker|mailbox|trunk|glovebox|stall|cart|desk|display|shelf|truckbed",
            "$goods|$driven_thing _8 not|isnt|wasnt there|here|where ~2 this|in|now|he|she|they|i|rp|morning|monday|today|after|when|left|parked",
            "not|isnt|wasnt where he|she|they|i|we|rp ~1 left|parked|put it",
            "saw|sees|seen|watched|caught|witnessed|observed ~4 take|taking|lift|lifting|grab|grabbing|carry|carrying|pull|pulling|load|loading|steal|stealing|snatch ~4 out|off|from|into of? ~4 $driven_thing|porch|patio|yard|shed|garage|shelf|rack|driveway|neighbors|store|mailbox",
            "out|came|come|back|returned|outside to|and find|found ~5 gone|missing|stolen",
            "came|come|went|back|returned out|back|to|home|outside ~3 find|found|discovered ~5 shattered|smashed|broken|slashed|busted|keyed|scratched|dented|cut|damaged|flat|rifled|ransacked|pried|egged|stolen|gone",
            "stuff|tools|things|belongings|change|copper|wiring|pipes ~1 all? gone|missing|cleaned >!through|to",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.found-damaged",
        scope="harm",
        phrases=(
            f"!eyes|eye|mouth|jaw|hand|hands|fist|fingers|lids {_OPENED} open|apart|off|loose >!her|his|eyes|mouth|jaw|hand|hands",
            f"{_OPENED} ~2 hasp|lock|locks|padlock|lockbox|coinbox|mailboxes|cluster",
            f"hasp|lock|locks|padlock|coinbox|mailboxes|cluster|meter ~3 {_OPENED}|cut",
            f"{_STANDS_IN_THE_OPEN} ~2 $be? ~1 gone|missing|knocked|broken|busted|smashed|shattered|ripped|torn|dented|scratched|hanging|crushed|flattened off|out|over|down|in|up? _8 video|camera|plate|susp|suspect|suspects|witness|witnesses|parked|driver|overnight|left|nobody|note|insurance|report|rpt",
            "scratch|scratches|dent|dents|dings ~2 down|along|across|all|on|in ~3 side|door|hood|panel|fender|bumper|quarter|trunk",
            "backed|ran|drove|plowed|crashed|bumped|hit|slid into ~3 _8 left|fled|drove|took|kept|gone|no ~1 scene|off|going|on|note|info",
            "$be|got|was? backed|run|driven|plowed into|over _3 left|fled|drove|kept|gone|took|driver",
            "hit|clipped|sideswiped|struck ~3 parked|my|our|rps ~3 car|truck|van|suv|vehicle|mailbox|fence _6 left|fled|drove|took|kept|gone",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
    Rule(
        id="crime.unpaid",
        scope="harm",
        phrases=(
            "pump|tab|fare|cab|gas|fuel|table|diner|food|meal|haircut|ticket|tank _6 unpaid|nonpayment|w/o|without|didnt|never|refused paying|pay|paid|payment?",
            "drove|ran|left|walked|took|jumped|bailed|rode _8 w/o|without paying|payment",
            "opened|opening|took|taken|got|filed|applied|bought|racked|charged ~5 card|cards|account|accounts|loan|loans|lease|unemployment|return|phone|line|credit ~1 in|under|using ~1 her|his|my|rps|moms|dads|$whose ~1 name|ssn|identity|social",
            f"seller|buyer|contractor|landlord|roofer|renter|guy|man|woman|they|he|she|company ~1 took|kept|pocketed|got|has ~3 {_MONEY} _3 blocked|vanished|disappeared|ghosted|never|gone|wont|stopped",
            f"sent|paid|gave|wired|zelled|venmoed|mailed|lost _6 {_MONEY}|bitcoin|crypto|zelle|venmo|cashapp _8 scam|scammed|scammer|fake|fraud|blocked|ghosted|vanished",
            "fake|phony|bogus|pretend ~1 bank|irs|medicare|cop|officer|sheriff|deputy|police|agent|tech|microsoft|amazon|grandson|utility|lottery|landlord|rental|listing|ticket|tickets|charity|number|website",
            "read|reads|reading|gave|given|sent|bought|mailed|paid _6 gift card|cards >!to|from|for",
            "caller|someone|somebody|man|woman|guy|they ~1 said|saying|claiming|claimed|pretending|posing|impersonating ~1 be? ~2 irs|medicare|microsoft|amazon|bank|sheriff|sheriffs|police|grandson|lottery _8 card|cards|money|account|cash|wire|wired|paid|sent|numbers|thousand|hundred|#",
            "got|getting|gotten|gained into|access ~1 to? ~1 his|her|my|rps|moms|dads|$whose ~1 bank|checking|savings|account|accounts|email|venmo|cashapp",
        ),
        says=(("crime", "property"),),
        past=(("crime", "property"),),
        tight=True,
    ),
)
