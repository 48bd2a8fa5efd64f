"""What was broken, who yelled, and who is calm?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.harm_words import violence

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.breaks",
        scope="harm",
        phrases=(
            "swinging|swung|hitting|smashing|beating ~4 at|on ~2 cars|vehicles|windows|truck|windshields",
            "# windshields|windows broken|smashed",
            "knocked|knocking|tipped ~2 display|displays|shelf|shelves|merchandise|racks",
            "throwing|threw|throws|egging|throw ~3 at ~3 houses|house|cars|car|windows|window|vehicles|buses|building|traffic|truck",
            "kicked|kicking|kicks|broke|busted in ~1 door|doors",
            (
                "stabbing|hacking|slashing|chopping|cutting up? the|his|her|a|my|at|into ~1 "
                "couch|sofa|bed|wall|walls|door|furniture|mattress|table"
            ),
            (
                "lit|burning|burned the|his|her|some ~1 curtains|curtain|couch|bed|clothes|"
                "papers|house|shed|car"
            ),
            "kicked over the|a|his|her",
            "$breaks _3 $thing",
            "$breaks _1 out|up|apart|over|down|through ~3 $thing|$public_thing",
            "hole|holes in ~2 wall|walls|door",
            "punching|punched|punches|kicked|kicking|kicks ~2 hole|holes|door|wall|walls",
            (
                "tearing|tore|trashing|trashed|ripping up|apart|the|his|her|my|our ~1 house|place|"
                "room|apartment|apt|office|kitchen|store|lobby"
            ),
            (
                "throwing|threw|throws things|stuff|items|objects|plates|dishes|furniture|chairs|"
                "everything|food|cosas"
            ),
            "$breaks ~2 $public_thing",
            "destroying|destruction of? property",
            "property damage|destruction",
            "rampage|rampaging",
            "set|setting|lit|lighting ~3 fire|ablaze",
            "slams|slamming|slammed _1 into wall",
            "esta|está rompiendo|quebrando|aventando|tirando _2",
        ),
        says=violence("property"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.yells",
        scope="harm",
        phrases=(
            "in|into|a|having|ongoing|loud verbal >!abuse|threats|threat",
            "loud with|w|at|toward ~1 $victim",
            "arguing|argument|bickering|raised voices",
            "honking and? _1 flipping|cursing|yelling",
            "cursed|cussed|swore|screamed|yelled|shouted at|out $pos? _1 $victim",
            "$yells",
            (
                "verbal altercation|argument|disturbance|fight|dispute|domestic|aggressive|abusive|"
                "aggression|abuse"
            ),
            "verbally abusive|aggressive|abusing|assaulting|arguing",
            "quarrel|quarreling|bickering|feuding",
            "all mouth",
            "bullhorn",
            "mouthing off",
            "talking|talked trash|smack",
            "calling ~2 names",
            "racial slurs",
            "belligerent",
        ),
        says=violence("verbal"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.calm",
        scope="harm",
        phrases=(
            "coop",
            "nice on|about|to|w|with",
            "in good spirits|mood",
            "$calm",
            "$he|now|very|is|being|been|more|sits|sitting|was|then|and|voice|spoke quiet|quietly",
            "quiet now|throughout",
            "quiet and calm|cooperative|polite",
            "calmed|settled|calming|settling down",
            "stopped|quit|no longer|done $yells|fighting|throwing|hitting|swinging|being violent",
            "se calmo|calmó",
            "no one|nobody ever fought",
            "esta|está tranquilo|tranquila|calmado|calmada",
            "not angry|upset|mad|hostile|aggressive",
            "never angry",
            "with great courtesy",
            "he|she stopped",
            "is fine and",
        ),
        says=violence("none"),
        turn=Turn.SETTLES,
        tight=True,
    ),
    Rule(
        id="harm.not-calm",
        scope="harm",
        phrases=(
            "adv|advd|advising civil",
            (
                "not|isnt|wont|cant|cannot|doesnt|wouldnt|to|trying|please|stay|remain|"
                "keep|keeping|get|staying|be|until|try|come|need|being ~1 $calm"
            ),
            (
                "trying|tried|attempted|cant|unable|asked|asking|told|help to? ~1 calm|settle him|"
                "her|down|herself|himself"
            ),
            "uncooperative|noncooperative",
            "not cooperating|cooperative",
            "calm him|her|them|me|down",
            "$calm breathing|music|place|room|voice|app|evening|night|street|neighborhood|park",
            (
                "wants|want|keep|come|came|went|be|line|quiet|place|a|so|too|the|please him|her|it|"
                "them|all? quiet|calm"
            ),
            "no longer $calm",
            "friendly fire|dog|dogs",
            (
                "civil court|matter|standby|stand|dispute|advised|advise|issue|case|rights|unrest|"
                "war|adv"
            ),
            "advised civil",
            "all been civil",
            "$calm before|until|but|then",
            (
                "= caller|rp|comp|mother|mom|wife|husband|staff|parents is|was|very|stays|sounds|"
                "remains? $calm"
            ),
        ),
        masks=True,
    ),
)
