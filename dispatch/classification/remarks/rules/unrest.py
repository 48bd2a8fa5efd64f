"""What was broken, who yelled, and who is calm?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.harm_words import violence
from dispatch.classification.remarks.together import FAR, Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="harm.breaks",
        scope="harm",
        phrases=(
            "glass|dishes|furniture|plates|things|stuff|bottles $be? breaking|shattering|smashing|crashing >!alarm|sensor|alarms|down|up",
            "sound|sounds|noise ~2 glass|dishes|furniture|things|items|stuff|plates ~1 breaking|shattering|smashing|crashing|thrown",
            "$hurls ~3 through|thru ~3 window|windows|windshield|glass|door|storefront|tv|television|wall",
            "swept|knocked|shoved|pushed|cleared|raked|sweeping|knocking ~3 counter|desk|shelf|shelves|table|display|everything ~2 onto|off|to|on ~1 floor|ground",
            "busted|busting|smashed|smashing|smashes|trashed|trashing|destroyed|destroying|shattered|shattering|demolished up? the|his|her|my|our|their|a|all|every >!$bodypart|ankle|finger|toe|thumb|leg|hip|record|$victim|house _",
            "ripping|ripped|tearing|tore|yanking|yanked|pulling|pulled ~3 off|down|apart|out ~2 $fixture|$townplace|ceiling|room|row|cars|roof|hinges",
            "ripping|ripped|tearing|tore|pulling|pulled ~3 tiles|curtains|blinds|cabinets|wires|fixtures|posters|pipes|doors|shelves ~1 off|down|apart|out",
            "put|puts|putting ~3 through|thru ~3 tv|window|windows|glass|wall|screen|windshield|door|drywall|sheetrock",
            "took|takes|taking scissors|knives|shears|hammers|tools|markers to ~2 _",
            "left|leaving|put ~1 a|the|some big|huge? dent|dents|hole|holes|crack|cracks ~1 >!skin|vein|arm",
            "headbutted|headbutting|rammed|ramming|stomping|stomped|kicking|kicked|smashing ~3 $fixture|set|decorations|nativity|statue|sign|signs|display|guitar|lights",
            "dio|da|dando|dandole ~2 patadas|golpes|punetazos ~1 a|al|en ~2 $fixture",
            "snapped|snapping|broke|breaking ~3 over ~1 knee|leg",
            "slamming|slammed ~2 off ~2 hinges",
            "stomping|stomped|stomps|trampling on? ~2 glasses|phone|flowers|laptop|toys|plants|tv",
            "hear|hears|heard|hearing ~2 something|things|stuff|glass|dishes|furniture ~1 break|breaking|shatter|shattering|smash|smashing|smashed|crash|crashing|thrown|flying|broke|broken",
            "rompen|rompe|quiebran|quiebra|avienta|avientan|azota ~2 cosas|todo|platos|vidrios|muebles|puertas|puerta|ventana|telefono|celular",
            "rompio|rompió|quebro|quebró|aventó|avento ~1 telefono|celular|tele|televisor|television|control",
            "turning|turned|turns|flipping|flipped|knocking|knocked over ~2 $fixture|$thing|everything",
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
            "$strikes_at ~2 $toward|on|in|through|up|down|a|las|los|la|el ~3 $fixture >!first",
            "$strikes_at|destroying|destroyed|trashing|trashed|wrecking|wrecked|smashed|smashing ~2 $fixture|cell|classroom|room|guitar|bathroom|unit|office|camp|tent|house|apartment|place|cubicle|ward|bike|shelter >!in|with",
            "$hurls >!it|them|out|bar|range|league|up|away|party|parties|himself|herself|self|fit|tantrum|punches|punch|swing|swings|hands|shade|money ~1 _",
            "pulled|pulling|ripped|ripping|tore|tearing|knocked|knocking|swept|tipped|tipping|pushed|kicked|flipped|turned|dumped|smacked|slapped ~3 off|over|down|apart|from ~3 wall|walls|counter|counters|shelf|shelves|table|tables|ceiling|hinges|roof|rack|racks|desk|floor",
            "knocking|knocked|tipping|tipped|flipping|flipped|kicking|kicked|turning|turned|pushing|pushed over ~3 $fixture|$thing",
            "poured|pouring|dumped|dumping|spilled ~2 all|everywhere|over _2 floor|carpet|bed|house|room|kitchen|car|counter",
            "shot|shooting|shoots|fired ~1 $pos|the|into|at|through|out ~1 tv|television|couch|wall|walls|door|window|windows|fridge|truck|floor|sign|lights|lamp|bed|mirror|radio|phone|computer|car",
            "took|takes|taking|take a|the|his|her $arm|$makeshift|bat|hammer|club to ~2 _",
            "$strikes_at ~2 side|front|back|hood|roof of",
            "dented|denting",
            "hit|hits|hitting|punching|beating|kicking|struck ~2 register|counter|car|hood|window|tv|door|wall|desk|pickup|bumper|bus w|with ~2 _",
            "put|puts|putting|punched|punches $pos ~1 fist|hand|foot|elbow through|thru|into",
            "dropping|dropped|drops ~3 on|onto ~2 cars|car|vehicles",
            "key|keying|keyed|snap|snapping|snapped ~2 $public_thing|mirror|mirrors|antennas",
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
            "set|setting|lit|lighting ~6 fire|ablaze >!alarm|alarms|extinguisher|drill|pit|department|dept|marshal|escape|station|works|place",
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
            "yelling|screaming|shouting|hollering|yells|screams ~1 to|for|at ~3 leave|let|get ~1 him|her|them|me alone|away|out",
            "got|getting|gotten|gets into it over|about|again|outside|inside|in",
            "he|she|they|subj|subject|male|female|customer|patron ~1 got|getting|gets|gotten|became|becoming loud >!music|bass|noise",
            "giving|gave|gives ~2 earful|lip|attitude|grief|business",
            "f bombs|bomb",
            "verbal only",
            "profanity|profanities|slurs|obscenities|expletives|insults ~2 at|toward|towards|to ~2 $victim",
            "using|shouting|hurling|yelling|screaming|spewing ~2 profanity|profanities|obscenities|expletives|slurs|insults",
            "having|had|exchanging|exchanged|traded|trading words with|w|over|about",
            "exchange of words",
            "heated|loud|nasty|ugly|verbal|angry exchange|discussion|argument|dispute|debate|confrontation|disagreement|conversation",
            "telling|told|tells ~1 $victim off",
            "going|went|goes|gone off on|at ~2 $victim",
            "chewing|chewed|cussing|cussed|bawling|bawled|calling|called out ~2 $victim >!for|to|of",
            "fussing|squabbling|sparring|spatting at|with|w|over ~1 $victim|each",
            "raising|raised|raisin cain|hell|ruckus|commotion",
            "causing|making|creating a? ~1 scene|disturbance|ruckus|commotion|uproar",
            "back and forth ~1 loud|yelling|arguing",
            "at each others throats|throat",
            "screaming|shouting|yelling|cussing contest|match",
            "verbally|verbal attacking|assaulting|berating|accosting|harassing|assault|attack",
            "$screams|$quarrels ~1 at|with|w each|1|one other|another",
            "in|into|a|having|ongoing|loud verbal >!abuse|threats|threat",
            "loud with|w|at|toward ~1 $victim",
            "arguing|argument|bickering|raised voices",
            "honking and? _1 flipping|cursing|yelling",
            "cursed|cussed|swore|screamed|yelled|shouted at|out $pos? _1 $victim",
            "$quarrels",
            "$screams ~2 $toward|to|over|with|on ~3 $victim|ppl|customers|cars|traffic|neighbors",
            "now|starts|started|starting|began $screams",
            "$screams|gritando|gritandole a|al ~2 $victim",
            "$screams ~2 obscenities|profanities|profanity|slurs|names|insults|vulgarities|curse",
            "calls|called $victim _2 names|bitch|whore|slut|idiot",
            "words exchanged",
            "every name in|under",
            "!just running|runs $pos mouth",
            "talking|talks|talked shit|trash|smack",
            "giving|gives ~2 attitude|lip",
            "$screams|$quarrels ~2 $toward|with|w|a|al $pos ~2 $victim",
            "got|getting|get into it with|w",
            "getting|got|is loud with|at|toward",
            "chewed|chewing|cussed|cussing|cursed|cursing|bitched $victim out",
            (
                "verbal altercation|argument|disturbance|fight|dispute|domestic|aggressive|abusive|"
                "aggression|abuse"
            ),
            "verbally abusive|aggressive|abusing|assaulting|arguing",
            "quarrel|quarreling|bickering|feuding",
            "all mouth",
            "mouthing off",
            "lippy|mouthy|nasty|snotty|snippy|rude w|with|to|at|toward ~2 $victim",
            "raising|raised|raises ~1 voice|voices at|with|to ~2 $victim",
            "calling ~2 names",
            "racial slurs",
        ),
        says=violence("verbal"),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        # With no word of whom at: at somebody, unless the rest tells of another reason.
        id="harm.raises-voice",
        scope="harm",
        phrases=("$screams|$quarrels",),
        signs=("voice_raised",),
        kinds=("disturbance",),
        tight=True,
    ),
    Rule(
        id="harm.voice-of-another-reason",
        scope="harm",
        phrases=(
            "when|if|whenever ~3 touches|touch|touched|move|moves|moved|moving",
            "nobody|noone|nadie _1 there|near|around|with|else|in|inside|listening|responding",
            "no one|1 _1 there|near|around|with|else|in|inside|listening|close",
            "nobody|noone with|w|near|around $he",
            "passed|died|fatal|dead|hospice|death|dying|deceased|murio|fallecio|lost",
            "pinned|trapped|crash|rollover|labor|contractions|wreck|burned|scalded|fracture|nightmare",
            "bobcat|coyote|coyotes|fox|peacock|raccoons|owl|goat|goats|parrot|prank",
            "video|xbox|playstation|ps5|headset|gaming|gamer|fortnite|film|crew|actors|rehearsal|movie|tv",
            "soccer|football|game|match|goal|goles|concert|recess|playground",
            "cannot|cant be consoled",
            "inconsolable|hysterical|hysterically",
        ),
        signs=("another_reason",),
        whole=True,
    ),
    Rule(
        id="harm.calm",
        scope="harm",
        phrases=(
            "no hostility|aggression|outbursts|outburst|animosity",
            "he|she|hes|shes|is|they|theyre behaving >!oddly|strangely|erratically|like|as|weird|odd|bizarrely|strange|differently|out|bizarre|erratic|strange|aggressively|badly",
            "settled >!in|on|for|case",
            "behaving himself|herself|well|themselves|appropriately|nicely",
            "de escalated",
            "perfect|real|total|true gentleman|sweetheart|lady",
            "no verbal|physical? violence|aggression",
            "level|even headed|tempered|keeled",
            "no hay pelea|gritos|violencia",
            "chilled|mellowed|cooled|simmered|quieted|chilling|settled|cooling|quietened out|down|off",
            "all|both|parties|everyone|everybody|# quiet|calm >!street|neighborhood|area|room|day|days|hours",
            "politely|courteously|cordially",
            "$calm w|with|to|toward|towards ~2 $victim",
            "!chicken|the|hen coop",
            "$calm",
            "$he|now|very|is|being|been|more|sits|sitting|was|then|and|voice|spoke quiet|quietly",
            "quiet now|throughout",
            "quiet and calm|cooperative|polite",
            "calmed|settled|calming|settling down",
            "well behaved|mannered",
            "good natured",
            "even|mild|soft tempered|mannered|spoken",
            "stopped|quit|ceased|done $yells|fighting|throwing|hitting|swinging",
            "no longer $yells|fighting|throwing|hitting|swinging",
            "se calmo|calmó",
            "no one|nobody ever fought",
            "esta|está tranquilo|tranquila|calmado|calmada",
            "not angry|mad|belligerent|argumentative",
            "never angry",
            "with great courtesy",
            "he|she|hes|shes|has stopped now|when|once",
            "^ quiet|calm",
            ": quiet|calmly >!street|neighborhood|area|room|spot|guy|man",
            "nice|sweet|pleasant as",
            "kind|sweet|cordial|gentle|courteous|respectful to|with|w staff|crew|crews|us|everyone|ofc|officers|officer|deputy|medics|people|the|rp|me",
            "he|she|hes|shes|was|is|been|being ~1 nice|sweet|cordial >!guy|lady|man|person",
            "nice about|on",
            "not|no|isnt|stopped fighting|resisting|yelling|throwing|hitting anymore|now|longer",
            "resting|sitting|waiting|laying|lying quietly|calmly",
            "not agg|hostile|combative|violent|aggressive >!but|enough",
            "no longer|stopped|done|quit being? violent|combative|aggressive|threatening|fighting|resisting",
            "is fine and",
        ),
        says=violence("none"),
        turn=Turn.SETTLES,
        tight=True,
    ),
    Rule(
        # Behind a comma it is a statement of its own: "no weapons, quiet" denies no quiet.
        id="harm.calm-as-well",
        scope="harm",
        phrases=(
            ": quiet|calm|calmly|cooperative|polite|pleasant|friendly|peaceful >!resolution|surrender|outcome|end|ending|street|area|room|spot|guy|man|neighborhood|place|night|voice",
        ),
        says=violence("none"),
        turn=Turn.SETTLES,
        whole=True,
    ),
    Rule(
        id="harm.not-calm",
        scope="harm",
        phrases=(
            "adv|advd|advising civil",
            (
                "not|isnt|wont|cant|cannot|doesnt|wouldnt|to|trying|please|stay|remain|"
                "keep|keeping|get|staying|be|until|try|come|need ~1 $calm"
            ),
            (
                "trying|tried|attempted|cant|unable|asked|asking|told|help to? ~1 calm|settle him|"
                "her|down|herself|himself"
            ),
            "uncooperative|noncooperative",
            "not cooperating|cooperative",
            "calm him|her|them|me|down",
            "$calm resolution|surrender|outcome|ending|breathing|music|place|room|voice|app|evening|night|street|neighborhood|park",
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
            "$calm before|until|then",
            "$calm but >!hard|guarded|sad|flat|confused|tearful|slow|quiet|difficult|firm|tired|vague|scared|rambling|believes|thinks|paranoid|odd|strange|intoxicated|drunk|refusing|wont|refuses|will|crying|anxious|insists|says|does|he|she _",
            ("= caller|rp|comp|mother|mom|staff|parents is|was|very|stays|sounds|remains? $calm"),
            # Calm is whoever was hit, or looked on.
            "= victim|victims|vic|nurse|nurses|clerk|kids|children|baby|bystander|bystanders|teacher|guard|medic|medics|officer|officers|witness|witnesses who? is|are|was|were|very|stays|stayed|sounds|remains|remained|being? ~1 $calm|quiet",
            "= hit|hits|hitting|punched|punching|punches|beat|beating|slapped|slapping|choked|choking|kicked|kicking|stabbed|shoved|bit a|an|the|his|her $calm",
        ),
        masks=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        # Who cries out beside somebody who dies, or would, or is hurt, threatens nobody.
        id="together.raises-voice",
        needs=("voice_raised",),
        unless=(
            "another_reason",
            "suicide_behavior=in_progress",
            "consciousness=unresponsive",
            "medical=red_flag",
            "self_harm_now>=minor",
        ),
        unless_within=FAR,
        says=(("violence_now", "verbal"),),
    ),
)
