"""What does no harm, is no threat, or was another day: looked for first, and used up."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules.harm_words import ASSAULT, NOT_ANY, violence

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="crime.drives-off-in-it",
        scope="harm",
        phrases=(
            "jumped|hopped|slid|climbed in|into it? and|& ~1 drove|took|sped|rode|peeled|driving ~1 off|away",
        ),
        says=(("crime", "property"),),
        whole=True,
        masks=True,
    ),
    Rule(
        # What has stopped is over, and nothing is told of it beyond that.
        id="harm.has-stopped",
        scope="harm",
        phrases=(
            "no longer $yells|$screams|fighting|throwing|hitting|swinging|violent|combative|aggressive|threatening|resisting",
            "stopped|quit|ceased $yells|$screams|fighting|throwing|hitting|swinging|resisting >!at|when|because|and",
        ),
        says=violence("none"),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        id="harm.only-words",
        scope="harm",
        phrases=(
            "f bomb|bombs",
            "$screams|$yells ~1 at|to staff|nurse|nurses|clerk|manager|tenants|neighbors|officers|police|medics|wife|husband|mother|mom|dad|rp|her|him|them|me|us|customers|people|passengers|driver|$kin thru|through ~2 door|window|wall|fence|phone|intercom|glass",
            "having|had|have|got it|words out|again in|over|about|on|with|w|at|outside|again",
            "going|goes|went|been at it _8 $screams|$quarrels|words|verbal|loud|cussing|screaming",
            "$screams|$quarrels|words|loud ~4 going|goes|at|been at it",
            "going|goes|went at it _6 no ~1 hitting|hands|physical|blows|violence|weapons|contact|threats",
            "flipping|flipped|flips off ~1 $victim|drivers|cars|people|traffic|everyone",
            "flipping|flipped|giving|gave ~2 bird|finger >!food|broke",
            "called|calls|calling ~1 him|her|me|us|them a ~1 name",
            "going|went|goes|gone|been|were ~1 back and|& forth ~1 over|about|at|with|w|on",
            "no|nothing|not|without ~1 physical|violent|violence|hands|blows _1 just|only ~3 $screams|$quarrels|words|verbal|noise",
            "going|goes|went at it ~1 verbally|verbal|vocally",
            "fighting|fight|argument|altercation|sparring ~1 verbally|verbal",
            "raising|raises|raised hell|cain|ruckus|fuss|stink",
            "having|had|exchanged|exchanging|trading|traded heated? words with|w|at|in|outside",
            "popping|popped|mouthing|mouthed|going|went|snapping|snapped off on|at|to ~2 $victim",
            "dropping|drops|dropped|throwing ~1 f bombs|bomb",
            "foul|abusive|vulgar|profane language",
            "$hurls insults|insult|slurs|words|obscenities|profanity|profanities|accusations|names|abuse|curses|epithets|expletives|racial|verbal",
        ),
        says=violence("verbal"),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # Whoever lies in the way keeps nobody from leaving.
        id="crime.lies-in-the-way",
        scope="harm",
        phrases=(
            "passed|asleep|sleeping|lying|laying|sprawled|slumped|sleeps|camped|parked ~6 blocking|blocks|blocked ~3 $victim|door|doorway|entrance|sidewalk|driveway|aisle|exit",
        ),
        says=(("crime", "quality_of_life"),),
        masks=True,
    ),
    Rule(
        # What voices ask for, and will be done.
        id="harm.commanded-and-announced",
        scope="harm",
        phrases=(
            "voices|voice|demons|god|devil|satan|spirits ~1 want|wants|tell|tells|telling|told|command|commands|say ~1 him|her|me|them|to ~1 to ~1 set|burn|break|smash|light|destroy|kill|hurt|stab|shoot ~1 his|her|my|our|their|the ~1 $kin|neighbor|neighbors|house|door|car|place|building|school|church|store|office|home ~2 fire? and|& ~1 he|she|i|they|ill|shell|hell ~1 will|gonna|going|plans|intends|do",
        ),
        says=(("threat_to_others", "specific_target"), ("violence_now", "threatening")),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # What voices ask for has not been done.
        id="harm.commanded",
        scope="harm",
        phrases=(
            "voices|voice|demons|god|devil|satan|spirits ~1 want|wants|tell|tells|telling|told|command|commands|commanding|say|saying|order|ordering ~1 him|her|me|them|to ~1 to ~1 set|burn|break|smash|light|destroy|throw|tear > _",
        ),
        masks=True,
    ),
    Rule(
        id="harm.commanded-against-somebody",
        scope="harm",
        phrases=(
            "voices|voice|demons|god|devil|satan|spirits ~1 want|wants|tell|tells|telling|told|command|commands|commanding|say|saying|order|ordering ~1 him|her|me|them|to ~1 to ~1 $kills|hit|slap|punch|choke|bite ~2 $victim",
        ),
        says=(("threat_to_others", "idea"),),
        masks=True,
    ),
    Rule(
        # What was heard or seen was something else.
        id="harm.no-such-thing",
        scope="harm",
        phrases=(
            "it|thats|that|noise|yelling|screaming|sound|argument is|was|its|s|came? just|actually|only|from? ~2 tv|television|movie|radio|podcast|rehearsal|prank|game|xbox|playstation|headset >!and|so|he|she|that|because|over|about|gone|until|but|turned",
            "turned|turns|turn out to|2? be? ~3 tv|television|movie|radio|rehearsal|prank|joke|game|practice|drill|play|actors|movers|wrestling|playing|horseplay|film|filming|skit",
            "they|kids|boys|group|students|couple|roommates are|were just|only|actually|really ~1 rehearsing|practicing|acting|wrestling|playing|moving|joking|filming|gaming|horsing|dancing|watching",
            "thought|mistook _8 they|it|he|she|kids were|was just|only|actually? moving|rehearsing|practicing|playing|wrestling|cleaning|watching|filming",
            "soccer|lacrosse|football|karate|hockey|rugby|wrestling|fencing|judo team|class|club|practice|match ~1 practicing|practice|training|scrimmage|sparring",
            "board|card|video|party|drinking game : ~1 all|everyone|they ~1 laughing|fine|ok|joking",
            "rehearsing|rehearsal ~3 play|scene|drama|theater|script",
        ),
        says=(("violence_now", "unknown"), ("threat_to_others", "unknown"), ("crime", "unknown")),
        signs=("another_reason",),
        turn=Turn.SETTLES,
        follows=True,
        masks=True,
    ),
    Rule(
        # On another day, and again.
        id="harm.again-now",
        scope="harm",
        phrases=(
            "$attacks ~3 $victim ~3 last|yesterday|on|over|sunday|saturday|weekend|night _4 and|&|then|now ~2 again|now|tonight|today|just|still|$attacks >!wants|wanted|needs|reports|reporting|reported|scared|afraid|calling|asking _",
            "again|now|tonight|today ~2 $attacks ~3 $victim ~3 last|yesterday",
        ),
        says=ASSAULT,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.tried",
        scope="harm",
        phrases=(
            "challenging|challenges|challenged|daring|dared|egging|inviting|itching|begging|looking|spoiling|asking ~3 to|for ~1 a|another? fight|fights|box|scrap|rumble|brawl",
            "shoved|pushed|rammed|kicked|slid|shoving|pushing ~3 cart|chair|table|bike|walker|wheelchair|stroller at|toward|towards ~2 $victim",
            "kicked|kicking|kicks|swung|swings|swatted|spit|spits|punched|snapped|threw at _6 dodged|ducked|moved|stepped|jumped|sidestepped",
            "tried|tries|trying|attempted|attempting|attempts to ~1 $kills|grab|tackle|push|shove|lunge|spit ~1 at|on? ~1 $someone_named >!$self|up|back|into|to|off|down",
            "kicked|kicking|kicks|swung|swings|swatted|spit|spits|spitting|punched|punching|snapped|threw|lunged at ~5 missed|missing|miss|not|didnt|without ~2 connect|hit|landing|contact|anyone",
            "kicked|kicking|kicks|swung|swings|swatted|spit|spits|spitting|punched|punching|snapped|threw at ~2 $victim ~2 missed|missing",
            "drew|drawing|cocked|pulled ~2 back to ~1 $kills ~2 $someone_named",
        ),
        says=violence("threatening"),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        # Damage of another day is an offense, and no violence now.
        id="crime.damage-of-another-day",
        scope="harm",
        phrases=(
            "somebody|someone|unk|unknown|thieves|whoever|kids|teens|vandals|they ~2 smashed|broke|busted|shattered|slashed|keyed|egged|kicked|shot ~3 $fixture|$thing|$public_thing ~3 and|& ~1 took|grabbed|stole|got|ran|left",
            "somebody|someone|unk|unknown|thieves|whoever|vandals ~2 smashed|busted|shattered|slashed|keyed|egged ~1 my|rps|our|$whose ~2 $fixture|$thing|$public_thing|windshield|tires",
            "mailbox|mailboxes|house|store|shop|fence|garage|car|shed|sign $be|was|got|were|been hit ~1 again|overnight",
            "keyed|slashed|smashed|egged|broke|busted|vandalized|scratched|dented|flattened|tagged|kicked|shot|shooting ~5 car|cars|truck|vehicle|van|tires|tire|window|windows|windshield|mailbox|fence|door|house|garage|store|sign ~3 last|other night|nite|week|month|year|weekend|day",
            "keyed|slashed|smashed|egged|broke|busted|vandalized|scratched|dented|flattened|tagged|kicked|shot|shooting ~5 car|cars|truck|vehicle|van|tires|tire|window|windows|windshield|mailbox|fence|door|house|garage|store|sign ~3 yesterday|overnight|anoche|ayer",
        ),
        says=(("crime", "property"),),
        masks=True,
    ),
    Rule(
        id="harm.broken-at-home-another-day",
        scope="harm",
        phrases=(
            "$breaks ~3 $thing|wall|walls|door|doors|hole ~2 last week|month|year|summer|winter|time|weekend",
            "$breaks ~3 $thing|wall|walls|door|doors|hole ~2 years|months|weeks|days ago|back",
        ),
        masks=True,
    ),
    Rule(
        # Who breaks one's own things does violence to things, and no offense.
        id="harm.breaks-ones-own",
        scope="harm",
        phrases=(
            "breaking|broke|breaks|smashing|smashed|busting|busted|kicking|kicked|beating|damaging|destroying|destroyed|trashing|trashed ~5 his|her|their own ~1 house|home|apartment|apt|car|truck|room|window|windows|door|trailer|place|stuff|things|phone|tv|belongings|furniture",
        ),
        says=violence("property"),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.no-blow",
        scope="harm",
        phrases=(
            "pounding|banging|knocking|pounds|bangs|knocks on|at ~1 rps|my|our|callers|neighbors|moms|dads|$kin door|doors",
            "grabbed|grabbing|grabs|pulled|hit|kicked|pushed her ~1 diary|journal|book|books|laptop|tablet|food|drink|cigarettes|pills|meds|medicine|bottle|plate|cup|letter|homework|notebook|cards|wallet|jacket|shoes|clothes|stuff|things|bike|ball|toy|blanket|pillow|water|papers|drawing|lunch|controller|remote|coat|hat|glasses",
            "break|breaks|breaking|broke|broken down >!the|a|an|her|his|my|our|their|door|doors|wall|fence|in",
            "heard|hears|hear|hearing|loud|some|several|of thumps|bumps|slams|hits|slaps|punches|stomps ~1 and|from|in|coming|through|on|upstairs|downstairs|next",
            "hurt|kill|find|fight|confront|hate|hates|beat|after|met|saw|forgive|sue ~3 who|that ~1 $attacks ~2 $victim",
            "$quarrels ~4 yesterday|ayer|anoche",
            "pulled|grabbed|yanked ~2 $arm|$makeshift_blade ~1 off|from|down ~2 tray|rack|hook|wall|shelf|counter|table|desk|block|cart|belt",
            "hitting|hits|hit|banging|bangs|smashing|slamming|bashing|striking|beating|pounding $pos own? ~1 head|forehead|face|skull|chin ~1 on|against|into|off",
            "anxiety|depression|heart|guilt|stress|life|body|brain|mind|cancer|job|grief|migraine|pain is|was|keeps|kept|been ~1 $attacks ~1 $victim",
            "spider|spiders|mosquito|mosquitoes|bee|bees|wasp|wasps|hornet|hornets|tick|crab|rooster|raccoon|possum ~2 $attacks ~1 $victim",
            "attacked|attacking|hit|hitting|beat|tackled|tackling|killed|punching the ~1 cleaning|dishes|laundry|books|project|homework|gym|road|weeds|chores|paperwork|list|mess|town|clock|slopes|problem",
            "throw|threw|throwing|throws in the towel",
            "it|its|that|smoke|smell|fumes ~1 choking ~1 $victim",
            "bit|bitten|scratched|attacked|chased|mauled ~6 by ~4 dog|dogs|pit|pitbull|beagle|shepherd|husky|lab|labrador|chihuahua|rottweiler|rottie|terrier|mutt|puppy|horse|cat|heeler|collie|poodle|boxer|mastiff|doberman|hound",
            "dog|dogs|cat|stray|strays|pit|pits|pitbull|puppy|puppies|horse|cow|cows|goat|mix|mixes|husky|shepherd|lab|rottweiler|coyote|raccoon _8 not|isnt|arent|non ~1 aggressive|agg|vicious|mean|hostile|threatening",
            "one|two|three|four|five|six|#|few|couple|several|half ~1 of? blocks|blks|block > from|away|over|down|up|off|north|south|east|west",
            "$quarrels ~4 last week|month|year|weekend|summer|winter",
            "swearing|cursing|cussing|swears|curses ~1 about|from|because|over|due",
            "swearing|cursing|cussing|swears|curses a? blue streak|storm >!at|to|toward",
            "$screams ~1 in|into|from|with ~2 pillow|pillows|pain|agony|sleep|laughter|joy",
            "!by|against|toward|towards|at guard|guards|security|$official|bouncer ~1 pointing|pointed|points|aiming|aimed|threatened|threatens|threatening|warned|warning ~2 $victim? ~1 w|with|his|her|a|the|at ~2 taser|tazer|baton|mace|spray",
            "$attacks|raped|robbed|molested|mugged|carjacked ~8 last fall|summer|winter|spring|year|autumn",
            "$attacks ~3 $victim? ~1 during|throughout ~2 marriage|relationship|childhood|deployment|pregnancy|divorce",
            "broke|breaks|knocked|dropped|spilled ~4 by accident|mistake",
            "accidentally broke|knocked|dropped|spilled|hit|cut|bumped",
            "hit|struck|killed|clipped|sideswiped ~1 by a|an|another|the ~2 driver",
            "thrown|flung|ejected ~1 from|clear|off ~2 motorcycle|horse|car|vehicle|bike|truck|atv|bull|wreck|crash|boat|ride|scooter|saddle|it",
            "flashback|flashbacks|nightmare|nightmares|trauma|memory|memories|dreams|haunted|triggered|grieving|anniversary|survivor ~4 raped|attacked|assaulted|robbed|beaten|molested|shot|stabbed|abused|jumped|mugged|murdered|killed|hit|shooting|stabbing|attack|fight|murder",
            "robbed|mugged|raped|assaulted|attacked|jumped|carjacked|stabbed|shot|beaten ~2 in january|february|march|april|may|june|july|august|september|october|november|december",
            "witnessed|survived|saw ~3 shooting|stabbing|murder|attack|fight ~3 as|when|last|years|child|kid|war|overseas",
            "rage|smash|wreck room|rooms _8 breaking|smashing|throwing|shattering",
            "stomping|stomps|stomped >!on|$victim|$pos|out|someone",
            "shooting|shot|fired off ~1 what|guns|something",
            "smoke|fumes|smell|dust|gas ~6 choking",
            "bull|cow|dog|dogs|goose|pig|goat|horse|steer|pitbull|animal|rooster|turkey|moose|bear _6 chasing|chased|charging|charged",
            "poked|nudged|prodded|tapped|shook ~2 him|her|them",
            "$toylike $firearm _6 shooting|shoots|shot|squirting ~2 $victim",
            "never ~2 violent|aggressive|combative|assaultive|hurt|hit|touched ~1",
            "$hurls ~2 ring|rope|ropes|line|buoy|vest|preserver|float|lifeline|flotation|lifejacket|floatie|throwbag",
            "yelling|screaming|shouting|yells|screams|shouts|begging|hollering ~1 hit|shoot|kill|run me ~1 over?",
            "not|doesnt|didnt|dont ~2 look|looks|seem|appear|acting ~4 hurting|harming|attacking|hitting ~2 $victim",
            "called|calling|calls|phoned in a|the|about ~1 fight|brawl",
            "driver|drivers|car|truck|guy who|that ~1 hit|struck|killed ~2 $victim",
            "scratching|scratched|digging|picking her ~1 $bodypart ~1 w|with|using|raw her? own? ~1 nails|fingernails|raw",
            "scratching|scratched|digging|picking his ~1 $bodypart ~1 w|with|using|raw his? own? ~1 nails|fingernails|raw",
            "scratching|scratched|digging|picking my ~1 $bodypart ~1 w|with|using|raw my? own? ~1 nails|fingernails|raw",
            "fight|fights|brawl ~2 last|in year|month|week|summer|school|#",
            "pain|panic|grief|depression|anxiety|nausea|reality|cramps|loneliness|sadness|fear|memories|craving|cravings|heat|wave|waves|news|loss|smell ~1 hit|hits|hitting|struck|strikes|slammed|slapped ~1 $victim",
            "$attacks|$struck ~4 years|yrs|year|decades ago|back",
            "goose|geese|rooster|swan|raccoon|coyote|hawk|turkey|owl|bees|hen|squirrel|crow|crows ~2 $attacks",
            "beat|beaten|beats in|at ~1 court|game|match|race|election|chess|cards|poker|tennis|golf",
            "pleasant|friendly st|street|ave|avenue|hill|valley|view|grove|lake|road|rd|lane|ln|dr",
            # somebody is put out of a place, or a thing slapped
            "kicked|kicks|kicking|kick|booted|throwing|thrown|threw|tossed|put $victim ~1 out|off >!the|a|window|car|moving|of",
            "kicked|kicks|kicking|kick|booted|throwing|thrown|threw|tossed $victim ~1 out of ~2 $townplace|room",
            "slapped|slaps|slapping|pounded|pounding|pounds|banged|banging|smacked|smacking|tapping ~1 counter|table|desk|window|glass|door|bar|wall|steering|dashboard|palm|thigh|knee|button",
            "violent|violently headache|headaches|storm|storms|weather|cough|coughing|ill|sick|vomiting|throwing|nightmares|nightmare|dreams|movie|movies|game|games|crime|video|shaking|shivering|end|wind",
            "attacked|stung|bit|bitten|mauled by ~4 nest|hornets|hornet|bees|wasps|wasp|yellowjackets|dogs|dog|geese|ants|raccoon|rooster|swan|squirrel|bat|fox|coyote|mosquitoes",
            "pegaron|chocaron|golpearon por detras|atras",
            "tossing|tossed|tosses and|& turning|turned|turns",
            "deer|buck|doe|dog|cat|moose|elk|cow|raccoon|squirrel|coyote|turtle|bear ~2 hit|struck|shot|kicked|run",
            "hit|hits|hitting|struck it|button|alarm|switch|key|pedal ~2 with|w her|his|a|an ~1 knee|elbow|hip|purse|hand|foot|chair|cart",
            "take|takes|taking|took beatings|beating|beats for",
            "threw|throws|tossed|tosses|throwing|tossing ~2 $blade|$firearm ~1 down|away|aside|in|into|out|off|over|behind|under ~2 >!$victim _",
            "years|months|decades ago ~3 $attacks|fired|shot|pulled|threatened|put|pointed|held|swung",
            "back? in # ~2 he|she|they|ex|husband|wife|dad|son|who ~1 $attacks|fired|shot|pulled|threatened|put|pointed|held|swung ~3 _",
            "threatened|threatening ~3 back in #",
            "bomb|death|shooting threat|threats ~5 last|year|ago",
        ),
        masks=True,
    ),
    Rule(
        id="harm.assault-past",
        scope="harm",
        phrases=(
            "!to|will|gonna|hell|would $attacks|$struck|$blow ~8 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tues|weds|thurs|fri|yesterday|ayer|anoche >!is|court",
            "!to|will|gonna|hell|would $attacks|$struck|$blow ~8 last|other|previous night|nite|evening|week|weekend|month|year|day|tuesday|friday|saturday|sunday|monday|wednesday|thursday",
            "yesterday|anoche|ayer|last|over|on ~1 night|nite|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tues|weds|thurs|fri|yesterday|ayer|anoche? ~6 $be|was|got|were|been ~1 $struck|$blow",
            "$kin|ex|bf|gf|husband|wife|he|she did it|this|that ~1 last|yesterday|anoche night|nite|week|weekend|month",
            "$attacks ~3 $victim back? in january|february|march|april|may|june|july|august|september|october|november|december",
            "raped|assaulted|mugged|groped|molested|attacked|jumped|drugged ~3 on|this ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon",
            "$attacks ~8 two|2|three|3|four|few|several|couple|a days|weeks|week|day|nights|night ago|back",
            "raped|assaulted|robbed|molested|mugged|carjacked|burglarized|groped ~8 two|2|three|3|four|few|several|couple|a days|weeks|week|day|nights|night|month|months ago|back",
            "raped|assaulted|mugged|groped|molested ~5 last|yesterday|anoche night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday|evening",
            "yesterday|anoche ~5 $attacks ~3 $victim",
            "$attacks ~4 $victim ~3 days|weeks|months ago",
            "put|had|wrapped ~2 hand|hands ~1 on|around|round|over ~4 last|yesterday|other night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday|day",
            "$attacks ~3 $victim _6 last monday|saturday|sunday|friday|night|week|month|year|summer|fall|winter|spring|time",
            "jumped|attacked|assaulted|beaten _4 yesterday|last",
            "$attacks ~3 $victim ~6 yesterday|earlier",
            (
                "$attacks ~3 $victim _6 last monday|tuesday|wednesday|thursday|friday|saturday|"
                "sunday|night|week"
            ),
        ),
        says=(("crime", "person"),),
        whole=True,
        masks=True,
    ),
    Rule(
        id="harm.another-day",
        scope="harm",
        phrases=(
            (
                "last time|year|month|week|summer|winter $he|they|one ~1 $attacks|pulled|"
                "threatened|swung|threw|broke"
            ),
            "no one|noone|nobody|none $be|was|got|been|is|has? _1 hurt|injured|harmed|struck|hit",
            "self harm|injury|harming|harmed|injured|injuring",
            (
                "$believes _3 $they|someone|somebody|neighbor|mafia|husband|wife|family|"
                "doctors|staff _4 $kills|$killing|after|get|poisoning|chasing him|her|me|them|"
                "us"
            ),
            (
                "$they|someone|people $be|are|were? trying|going|gonna|want|wants|coming to ~1 "
                "$kills|get|take $he|him|her|me|them"
            ),
            (
                "doctors|cops|police|people|neighbors trying|going|coming to $kills|get him|"
                "her|me|them"
            ),
            "heard|hears|hearing a|one|two|# shot|shots",
            "employee|staff|rp|medic|officer|driver|bystander|wife|husband|beating|banging|pounding|beat|knocking ~1 on|at ~2 door|window|glass|doors|windows no|not|without|cant|got|gets|and? response|answer|answering|wake",
            "got|gets|getting $pos ~1 shot|shots >!of|in|at|by|fired|heard|off|$firearm",
            "her|his|a|the|flu|monthly|missed|for|tetanus|rabies|cortisone|trigger ~1 shot|shots >!of|in|at|by|fired|heard|$firearm",
            "stabbed $victim in the back _1 after|and|by|again|metaphorically",
            "$attacks when|if",
            "slammed|shut|caught|jammed|smashed $pos ~1 finger|fingers|hand|thumb|foot|toe in|with|on",
            "thrown|kicked|flung by ~2 mower|lawnmower|truck|wind|car|blower|horse|weedeater",
            "was|been|were violent|abusive|aggressive ~2 in|to ~1 past|before",
            "$quarrels|$screams ~1 w|with :? ~2 $nobody >!driver|drivers|people|lady|man|guy|owner",
            "rp|caller|ofc|officers|officer|medics|fd|neighbor|husband|wife kicked|broke|forced|busted ~2 door|window|lock",
            "$strikes_at ~2 bag|bags|pads|mitts|dummy|balls|cans",
            "horse|dog|dogs|cat|bull|cow|goat|deer|bee|snake|bird|ball|branch|animal|donkey|wind|storm|tornado|toddler|earthquake >!walker|walkers|owner|sitter|groomer ~1 $attacks|$breaks|knocked|blew",
            "being|was|got|been ~1 hit|beaten|abused|attacked|molested|raped ~1 as a|an child|kid|boy|girl|teen|teenager|adult",
            "!and hit|hits|cut|burned|burnt|smashed|pinched|caught|jammed|stubbed $pos ~1 thumb|finger|fingers|toe|toes|hand|foot|shin|knee|elbow|palm",
            "fighting|fight|fights|fought ~2 urge|urges|temptation|feeling|feelings|thoughts|addiction|illness|tumor|eviction|ticket|system|landlord|insurance|va|charge|custody|court",
            "the|school|mass|church|mall|recent shooting|stabbing|shootings|attack",
            "broke|cracked|shattered ~3 when|as|after ~3 dropped|fell|slipped|tripped|fell",
            "about|almost|nearly|ever ran|hit|struck|hits|run ~1 $victim over|down?",
            "threw|thrown|throwing $pos|the ~1 out|back >!the|of|window",
            "threw|thrown|throwing $pos back|shoulder|hip|neck out?",
            "axe|ax|knife throwing|throwers",
            "swearing he|she|that|hes|shes|its|hell|shell",
            "shouting|yelling|noise|screaming makes|make|worse|bothers|scares|upsets",
            "$quarrels|$screams ~2 with|w|at|to|toward|con _3 not|isnt|arent|aint there|real|exist|visible",
            "$quarrels|$screams ~2 with|w|at|to|toward|con _3 that|who isnt|arent|aint|not there|real",
            "$quarrels|$screams ~2 at|to|with|w whoever|people|men|someone|somebody ~2 in|on|inside ~1 trees|walls|wall|sky|ceiling|vents|attic|bushes|tv|radio|woods",
            "$attacks ~3 $victim|$self? ~2 in # >!min|minutes|hours|seconds|min|different|places",
            "$attacks ~3 $victim back? in january|february|march|april|may|june|july|august|september|october|november|december",
            "murder|robbery|assault|rape|shooting|burglary ~1 in # ",
            "murder mystery|mysteries|hornet|hornets|podcast|novel|show|ballad",
            "$kin|he|she|they|parents $kills|hits|beats|slaps|abuses|smacks me|him|her if|when",
            "$pos dad|mom|father|mother|stepdad|stepmom|parents|stepfather hits|beats|abuses|slaps|smacks|hit|beat him|her|me|them",
            (
                "$believes|says|saying|that _4 stole|steals|stealing|stolen $pos|the "
                "~1 baby|kids|child|children|son|daughter|soul|stairs|thoughts|checks|brain|"
                "house"
            ),
            "accuses|accused|accusing _3 of? stealing|stole",
            (
                "was|were shot|stabbed|killed|murdered and|to? killed|death? ~5 last|ago|when|"
                "years|in $period"
            ),
            (
                "robbery|burglary|assault|rape|murder|shooting last|years year|month|week|fall|"
                "spring|summer|winter|ago"
            ),
            "whose|her|his|my $kin shot|stabbed|killed $self",
            (
                "$attacks a|en? la|el|las|los puerta|puertas|pared|paredes|ventana|mesa|carro|"
                "piso|reja"
            ),
            "screaming|screams|wailing and|y? crying|sobbing|wailing|inconsolable",
            "crying|sobbing|wailing and screaming|screams|yelling",
            (
                "$kin|rp|caller|baby $be? screaming|crying ~1 in|on background|bg|bkgd|floor|"
                "line|phone"
            ),
            "gsw|gunshot|shot to head|self",
            "hit|hits ~1 w|with ~1 narcan",
            "isnt|not|never a|an violent|aggressive|angry _1 man|person|guy|woman|kid",
            "violent|abusive ~2 $period ago",
            "$attacks at? by ~2 $official",
            "wont|cant|cannot|doesnt get out of bed",
        ),
        masks=True,
    ),
    Rule(
        id="harm.none-denied",
        scope="harm",
        phrases=(
            "not|isnt|hasnt _1 been? violent|aggressive|combative|assaultive >!man|person|woman|guy",
            "no es|ha|esta sido? violento|violenta|agresivo|agresiva",
            "no|without sign|signs|indication of _1 violence|aggression|anger",
            "no aggressive|violent|threatening behavior|behaviors",
            (
                f"{NOT_ANY} ~1 been|be|being|had|got|gotten? ~1 violent|combative|aggressive|"
                "assaultive|hostile|belligerent|angry"
            ),
            "no violence|aggression|anger|agression",
            "nonviolent",
            "non violent|combative|aggressive",
            "no hay violencia",
            "no ~2 violento|violenta|agresivo|agresiva",
        ),
        says=violence("none"),
        masks=True,
    ),
    Rule(
        # She and his, or he and her: no one's own body.
        id="harm.body-of-another",
        scope="harm",
        phrases=(
            "dragged|dragging|drags|pulled|pulling|pulls|yanked|yanking|snatched|lifted ~1 $victim _6 by ~2 hair|throat|neck|ponytail|braids|collar|ankles|ankle",
            "he|hes|ex|bf|husband|boyfriend|man|male|dude|dad|brother|father|stepdad|son _6 busted|split|bloodied|blackened|blacked|broke|knocked|cracked her ~1 lip|nose|teeth|tooth|jaw|eye|cheek|orbital|face",
            "she|shes|wife|gf|girlfriend|woman|female|daughter|sister _6 busted|split|bloodied|blackened|blacked|broke|knocked|cracked his ~1 lip|nose|teeth|tooth|jaw|eye|cheek",
            "busted|split|bloodied|blackened|blacked|knocked|cracked my|rps|callers|$whose ~1 lip|nose|teeth|tooth|jaw|eye|cheek",
            "victim|vict|vic of ~2 stabbing|shooting|beating|assault|attack >!support|group|years|in|as",
            "mom|mother|wife|grandmother|aunt ~3 son|husband|brother|bf|boyfriend|stepson|grandson|nephew ~10 and ~1 $attacks her ~1 $bodypart",
            "she|shes|wife|female|woman|mom|mother|girlfriend|gf|daughter ~4 $attacks|gouged|carved|sliced his right|left|upper|lower? $bodypart",
            "he|hes|husband|male|man|boyfriend|bf|guy|son ~4 $attacks|gouged|carved|sliced her right|left|upper|lower? $bodypart",
            "grabbed|grabs|grabbing|twisted|twisting|squeezed|yanked my|$whose|rps|callers ~1 arm|arms|wrist|wrists|hair|neck|throat|butt|breast|breasts|chest",
            "$attacks rps|moms|dads|wifes|husbands|brothers|sisters|nurses|clerks|officers|victims|callers ~1 $bodypart",
        ),
        says=ASSAULT,
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.hits-things",
        scope="harm",
        phrases=(
            "$strikes_at|hit|scratched|dented her $fixture|$thing|$public_thing|ac|unit|grill|mower|trailer|hood|roof|siding|tires|tire",
            "kicking|kicked|punching|punched|beating|bashing|smashing|striking ~1 other|another|every|each|$whose ~2 cars|car|truck|vehicle|door|doors|mirror|bumper|window|tires",
            "$attacks his|her|my|our|their|$whose front|back|side|bedroom|car|parked|own? $fixture >!with|and",
            "$swung|$strikes_at >!in ~3 $toward|on|las|los ~2 cars|car|truck|trucks|vehicles|vehicle|windows|windshields|mailbox|mailboxes|fence|trees|tree|sign|signs|parked|$fixture >!driver|drivers|passenger|passengers|and",
            "$hurls ~2 in|around|all|inside ~3 and $screams|$quarrels|$yells",
            "kicked|kicking|kicks|punched|punching|punches|smashed|busted|broke in|through|out $pos? ~1 door|doors|window|windows|wall|walls|windshield",
            "punched|punching|hit|hitting|striking|beating $pos? ~1 window|windshield|walls",
        ),
        says=violence("property"),
        kinds=("disturbance",),
        masks=True,
    ),
    Rule(
        id="harm.not-at-anyone",
        scope="harm",
        phrases=(
            "$yells|$screams ~2 $he|i|that|about ~3 wants|want|wanted|wanting|wishes|wish|going|gonna ~1 to? ~1 die|dead|jump",
            "$yells|$screams ~2 that? ~1 he|she|i|hes|shes|im ~1 cant|cannot|wont|can|done|tired|giving|sorry|alone ~6 anymore|it|this|more|longer|up|on|everything",
            "$yells|$screams ~8 at|to|with nobody|noone",
            "pulling|pulled|pulls|ripping|tearing|yanking $pos own ~1 hair|skin|nails|eyebrows|eyelashes",
            "bullied|bullies|bullying|teased|teasing ~8 names",
            "kids|classmates|students|people|peers|girls|boys ~1 called|calling|call|calls ~1 him|her|me|them ~1 names|fat|ugly|stupid",
            "boss|coach|teacher|manager|supervisor|professor|dad|mom|mother|father|landlord ~1 chewed|cussed|berated|scolded ~1 her|him|me|them ~1 out?",
            "got|gotten|getting|get|gets in|into ~2 fight|argument|spat|disagreement ~1 with|w ~2 $kin",
            "grabbed|grabbing|grabs $pos? ~1 $whose|nurses ~1 $arm|phone|keys|purse|bag|clipboard|radio|badge",
            "train|bus|truck|car|van|suv|vehicle|veh|driver|trolley|streetcar hit|struck|clipped|hits a|an|the ~1 $victim",
            "had|having|has|have ~3 argument|fight|disagreement|spat|falling ~1 with|w|about|over",
            "director|manager|owner|landlord|teacher|staff|rp|caller|family ~1 not|isnt mad|angry|upset",
            "= kid|child|children|kids|son|daughter $screams ~3 seat|carseat|stroller|crib|highchair|cart",
            "knocked|knocking|knocks|banged on|at",
            "train|bus|truck|car|it|one|# to hit|hits|strike|strikes|kill|kills $harmed",
            "train|bus|truck|car|it hit|hits|strike|strikes|kill|kills $harmed",
            "dont|doesnt|not|unsure|unknown|unk think|believe|sure|if|know ~4 $attacks ~2 $victim",
            "slapping|slapped|shaking|hitting|slaps ~2 awake|up",
            "after|over|since|following|from ~2 argument|arguments|fight|argument",
            "grita|gritando|gritó que? se quiere morir|matar",
            "$yells ~2 in|for $pos? sleep|pillow|nightmare|nightmares",
            "heard shot|shots|gunshot",
            "dog|dogs|cat|pitbull|pit|bull >!walker|walkers|owner|sitter|groomer ~1 bit|bites|attacked|scratched|chased|jumped",
            "$gashes|cutting|gouging|carving|scraping|scoring|piercing|digging $pos|both|one own|left|right|both|inner|upper|lower? ~1 $flesh",
            "threatened|threatening ~4 yesterday|anoche",
            "told|asked|paid|sent|tells|urging|encouraged ~2 people|friends|others|followers|everyone|guys to ~1 go? ~1 $attacks ~2 $victim",
            "thinks|believes|convinced|swears|insists ~1 im|youre|theyre|shes|hes|we|they|staff|nurses|$kin ~1 $killing|poisoning|drugging ~1 him|her|them",
            "told|asked|ordered|advised by ~4 to leave|go|move",
            "golpea|golpeando|golpeo|pega|pegando ~1 la|su|el cabeza|cara ~1 contra",
            "chased|chases _1 off|away",
            "$firearm|$arm ~1 slung",
            "slung|slinging ~3 $firearm|$arm|shoulder|back",
            "scratched|scratches $pos own ~1 $flesh",
            "flipping|flipped off",
            "$yells ~2 at|to|with|w|about|against ~2 $nobody >!driver|drivers|people|lady|man|guy|owner",
            "$yells ~2 in|for|from|out|of? pain|help|agony|grief|fear|terror|labor|joy",
            "$yells > _4 wants|want|going|gonna|wanna|will|let to|me|just? die|kill|jump|end",
            "scream|screaming|crying into|in pillow|grief|pain",
            "$yells ~2 nobody|no one|noone",
            "$yells at no one|nobody",
            "no|not|isnt|stopped|stops|quit|hasnt ~1 $yells",
            "kids|children|crowd|fans $yells ~2 game|play|pool",
            "cursive",
            "$yells at the|his|her|an|a? _1 $nobody",
            "$attacks|$breaks ~1 $self",
            "$attacks|banging|bangs|banged|bumped|striking $pos _1 own",
            "$attacks|banging $pos? own _1 head|face|leg|arm|legs",
            (
                "hit|hits|hitting|struck|bumped|banged|smacked|bit|banging his|her|my|their|the _1 "
                "head|face|forehead|nose|mouth|lip|tongue|knee|elbow|back|chin|hip|nails|shoulder "
                "_1 on|against|when|falling|after|hard|w|with|during|and|off"
            ),
            "hit|hits|struck|bumped $pos head|face|chin|forehead|tongue",
            "bit $pos tongue|lip",
            "fell _3 hit",
            "let it|train|car|him|them? hit|kill me|him|her",
            "rp|caller|comp|officer|medic yells|yelled",
            "when $he yells",
            (
                "hit|struck|bit|bitten|attacked|clipped|kicked|beat by a|an|his|her|the|neighbors? "
                "_2 car|truck|vehicle|dog|bus|train|veh|suv|scooter|motorcycle|horse|ball|animal|"
                "snake|bee"
            ),
            "vehicle|veh|car|driver|truck|suv hit|struck",
            (
                "hit|struck a|an|the|by? deer|pole|tree|curb|parked|guardrail|median|fence|ditch|"
                "bottle|bong|lotto|road"
            ),
            (
                "fighting|fight|fights|battling|fought cancer|depression|addiction|sleep|demons|"
                "fire|fires|it|traffic|tears|back|urges|flu|infection|voices|for|off|pigeons"
            ),
            "attack|attacks of|panic|anxiety|heart",
            "panic|anxiety|heart|asthma attack|attacks|attacking",
            "beats|beat me|up about|on|himself|herself|eggs|traffic",
            (
                "hit rock|bottom|up|the|on|with|hard|it road|sack|hay|me|her|him|off|grief|bottom|"
                "limit"
            ),
            "kicked out|off",
            (
                "pushed|pushing|pushes $pos? _1 cart|button|wheelchair|stroller|walker|bed|pencil|"
                "buttons|alert|away|himself|herself|self|limit|edge|out"
            ),
            (
                "grabbed|grabbing $pos? _1 $thing|keys|bag|railing|rail|chest|stomach|arm|phone|"
                "purse|wheel|coat"
            ),
            "shot|shots of|down|up glass|clinic",
            # somebody is brought out of danger, or woken
            "dragged|pulled|pulling|grabbed|yanked|hauled|carried|pried|coaxed|got|dragging ~1 him|her|them|me|pt|victim|$kin|boy|girl ~1 out|back|off|away|up|inside|from|ashore|to >!by|hair",
            "dragged|dragging|made $victim to|into ~2 therapist|therapy|er|hospital|doctor|church|meeting|dr|clinic",
            "$yells|$screams > $he|i ~1 wants|want|going|gonna|wanna|will|ll|not",
            "= !$attacks i|rp|caller|clr|fisherman|officer|boss|coach|teacher|manager|bystander|bystanders|medic yelled|screamed|shouted|yelling|hollered|screaming|hollering at? him|her|them? ~1",
            "baby|infant|newborn|toddler $yells|$screams|crying",
            "= kids|children|crowd|fans|teens|actors|players $screams|$yells",
            "alarm|alarms|tires|brakes|engine|siren|parrot|birds|someone|somebody|something|woman heard? screaming|screams|yelling ~2 in ~2 woods|distance|field|park|background|far",
            "fighting|fights|fought with|w|over|about ~3 $kin ~4 about|over|all|again|since|lately",
            "no hands on",
            "sprayed|poured|splashed|dumped|doused|spraying|pouring ~2 fluid|gas|gasoline|kerosene|alcohol|perfume ~1 on|over|all",
            "$hurls ~4 away|trash|toilet|river|lake|garbage|dumpster|creek|pond|ocean|bag|bed|sink",
            "sprayed|poured|splashed|dumped|doused ~4 on|over|over $self|her|his ~1 clothes|body|shirt|hair|head|legs|self|own",
            "scratched|scratches|scratching|scraped|scraping|cut|cutting|sliced|picking|clawing|burned|burnt up $pos ~1 $flesh|arms|legs",
            "swinging|swung|swings|punching|kicking|boxing|swatting ~3 at|in|into ~1 the? air|nothing|nobody|noone|bugs|flies|bees|ghosts|shadows|demons|invisible",
            "$attacks|pointed|pointing|aimed|holding|held|put|pressed ~4 $toward|to|against|on|in|under $pos own ~1 $bodypart",
            "used to ~1 hit|hits|beat|slap|attack|choke|fight|yell|throw",
            "burned|burning $pos? _1 hand|arm|forearm|fingers|down|out|dinner|food|toast",
            "jumped out|off|in|on|from|into|up|over|the|when|at >!her|him|his|me|my|$whose|$someone_named",
            "spit|spits|spitting|spat up|blood|out",
            "spit|spits|spitting|spat on the? ground|floor|sidewalk",
            (
                "scratched|scratching $pos? _1 arm|arms|leg|legs|wrist|wrists|thigh|face|skin|"
                "ankle|car"
            ),
            "game|movie|film|show|tv|book|playing|video ~6 $yells",
            "choked|choking on",
            "bites|bitten|bit $pos? nails",
            (
                "break|breaks|breaking|broke|broken up|down|even|out of|in _1 tears|hives|sweat|"
                "rash|sobbing|bone|heart"
            ),
            (
                "broke|breaking|broken|breaks $pos? _1 arm|leg|ankle|wrist|hip|heart|bones|nose|"
                "foot|neck|back|toe"
            ),
            "heart $be? breaking|broke|broken",
            "threw|throws|throwing|thrown up|himself|herself",
            "threw|throws|throwing|thrown a ~1 party|fit|tantrum|shower",
            "throwing up|away|out|a|himself|herself fit|tantrum|party|?",
            "trash talking|can|day",
        ),
        masks=True,
    ),
)
