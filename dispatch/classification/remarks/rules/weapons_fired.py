"""Was a firearm fired?"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import WHO, weapon

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # A pellet gun is none that fires bullets.
        id="weapon.fired-of-another-sort",
        scope="weapon",
        phrases=(
            "$sort gun|guns|rifle fight|fights|war|battle",
            "$sort guns|rifles|pistols _8 $shot|shooting|shoots ~2 cans|bottles|targets|birds|squirrels|signs|at|windows",
            "$sort gun|rifle|pistol _8 $shot|shooting|shoots ~2 cans|bottles|targets|birds|squirrels|signs|at|windows",
            "$shot|shoot|shoots|fired|firing ~6 w|with|using|from :? ~2 $sort $firearm >!wound",
            "$shot|shoot|shoots ~6 w|with|using :? ~2 arrow|arrows|bow|crossbow|slingshot|nailgun",
            "$shot|fired|firing ~2 $sort $firearm|pellets|bbs ~1 at|in|into|toward|through|out",
        ),
        says=weapon("used", "other"),
        signs=("weapon_used",),
        masks=True,
    ),
    Rule(
        id="weapon.fired",
        scope="weapon",
        phrases=(
            "shots|rounds|bullets ~1 into|through|thru ~2 house|car|home|apartment|apt|window|building|wall|bedroom|truck|door|trailer|store|residence",
            "^ shooting : #|one|two|multiple|several|male|female|vict|victim|unk|jo|just",
            "gsw|gsws ~1 $cut_limb|$flesh|foot|hand|abd|r|l|upper|lower|multiple",
            "drive by _3 hit|shot|shooting|fired|bullets|shots >!truck|car|bus|of",
            "$harmed|$kin|he|she|i|they|somebody|one|guy|dude|boy|girl got|getting|gets ~1 shot >!down|of|glass|clinic|list",
            "le|les|me|lo|la|nos dispararon|balearon|balacearon|dispararle|tirotearon",
            "m|f|male|female|man|woman|pt|patient|vict|victim shot ~1 r|l|rt|lt|right|left|upper|lower|x >!$self",
            "!$of $shot|shoot ~2 twice|once|times|repeatedly|randomly|indiscriminately",
            "$shot ~1 one|two|three|four|five|several|multiple|few|#|couple|more in|into|at|through|off|out|toward",
            "!$of $shot ~3 at|into|through|toward|towards|up ~3 $struck_at|$driven_thing|$harmed",
            "!$of $shot|shoot $pos|# ~2 $struck_at|$driven_thing",
            "$shot ~4 w|with|using|from|con :? ~2 $firearm|$bore",
            (
                "emptied|empties|emptying|unloaded|unloading|unloads|dumped|dumping ~2 "
                "$firearm|clip|clips|mag|mags|magazine|rounds|cylinder|$bore in|into|at|on|out|toward|through|off"
            ),
            "let|lets|letting|popped|popping|squeezed|squeezing|cranked|cranking|ripping|capped|capping|cracked|touched off|loose ~2 shot|shots|round|rounds|one|few|couple|cap|caps",
            "shots|rounds|bullets ~1 from|exchanged|flying|coming|hit|striking|fired",
            "gunned|gunning|mowed down ~2 $harmed|$kin",
            "took|takes|taking|taken a? ~1 shot|shots at ~2 $harmed|$kin|$struck_at|$driven_thing >!job|being|getting",
            "pumped|pumping|sprayed|spraying|pumps|sprays ~2 rounds|bullets|lead|slugs|shots in|into|at|through|toward",
            "busted|busting|bust|busts ~1 cap|caps|shots|rounds at|in|on|off",
            "grazed by|with ~2 bullet|round|shot",
            "shot|shooting up ~1 our|their|rps|$kin|neighbors ~1 house|place|car|cars|truck|apartment|home|trailer|yard|store",
            "bullet|bullets|round|rounds ~2 went|came|hit|struck|through >!in|of",
            "hit by|with|from ~1 bullet|bullets|round|gunfire|buckshot|birdshot|pellets",
            "shot|shoots out ~3 $struck_at|tires|tire|light|lights|windshield",
            "le|les|me disparo|disparando",
            "le|les|me|lo dio|dieron|pego|metio|metieron|tiro _1 balazo|balazos|tiro|tiros|plomazo",
            "puts|sent|putting ~2 round|rounds|shot|shots|bullet|bullets|slug|slugs thru|through|into|in|at",
            "put #|one|two|three|four|five|six|several|couple|few ~1 round|rounds|shot|shots|bullet|bullets|slug|slugs thru|through|into|in|at",
            "pulled|pulling|squeezed the? trigger ~1 at|twice|# >!but|and",
            "fired|firing|fires shots|shot|rounds|round|gun|it",
            "gunshot|gsw|gunshots wound|wounds|to|in|x|self|inflicted",
            "self inflicted gunshot|gsw|shot",
            (
                "shot|shots to|in|through $pos? _1 head|chest|leg|arm|stomach|abdomen|back|"
                "foot|face|neck|thigh|shoulder"
            ),
            "is|are|was|were|still|keeps|kept|started|starts|began firing|shooting in|into|at|from|off|up|around|out",
            "hes|shes|theyre|im firing|shooting",
            "!$of $shot $pos? _1 $harmed",
            "!$of $shot $pos? _2 $firearm",
            "$shot a|off|several|multiple|two|three|#|one|some _1 shot|shots|round|rounds",
            "shots fired",
            "shot|shots fired|rang by|from|at|toward",
            "opened|opening fire",
            "let|letting off|loose _2 shot|shots|round|rounds",
            "discharged|discharging|discharges _2 $firearm|weapon|round|rounds|shot|shots",
            "$firearm went|goes off",
            (
                "$be|been|got|gets|getting|fue|has|have|were|ive|was? been? shot|baleado in|on|by|"
                "at|multiple|twice|once|when|while|outside|near"
            ),
            "male|female|man|woman|subj|subject|gunman|he|she|somebody|someone $be? shooting",
            "shooting in|from|into|outside|people|everyone",
            "shooting|shooter in progress",
            "disparo|disparó al? aire|$harmed|_",
            "has|have|just|hes|shes|was|were|ive been|just|also shot|baleado",
            (
                "victim|vict|subject|subj|male|female|person|man|woman|$kin|$harmed shot|baleado "
                "in|on|at|by|multiple|twice"
            ),
            "!$of shot|shoots|shooting $self",
            "shooting at",
            "active shooter",
        ),
        says=weapon("used", "firearm"),
        signs=("weapon_used",),
        whole=True,
    ),
    Rule(
        id="weapon.fired-so",
        scope="weapon",
        phrases=(
            "^ shooting|shootout|shots|gunshots on|at|in|aboard|near|inside|outside|just|jo|victim|vict|fired",
            "shots|shot|shts|sht|rnds fired|fird >!last|yesterday",
            "gunfire from|at|in|coming|outside|inside|erupted|exchanged|toward|directed",
            "winged|hit|struck by|with ~1 bullet|bullets|round|gunfire|pellets|buckshot|birdshot|shrapnel",
            "winged|gutshot|gunned ~1 down? $harmed|$kin",
            "unloaded|unloading|emptied on|at|into|toward ~1 $harmed|$struck_at|$driven_thing|$kin|block",
            "let|letting|lets loose|fly|rip w|with ~2 $firearm",
            "opened|opening|opens up on|with|at ~2 $firearm|$harmed|$struck_at|$driven_thing >!about|to|his|her|their",
            "blew|blowing|blows|blasted|blasting out|away|off|through ~7 w|with|using :? ~2 $firearm|$bore|gauge",
            "pellets|buckshot|birdshot|bullet|bullets in|into $pos ~1 $flesh|$cut_limb|back|butt|rear",
            "i|he|she|they|$kin|male|female|subj|suspect fired >!from|up|me|him|her|us|them|because|today|yesterday|last|his|my|their|the|off|by|back|for|and|over|on|after|when",
            "he|she|they|i|$kin fired and|then|but hit|missed|ran|dropped|struck|fled",
            "gun fight|battle|fire|play",
            "shootout|gunfight|gunplay in|at|between|with|now|outside|inside|on",
            "$shoots_off ~2 off|loose|one|few|couple|rounds|round|shots|shot|clip|mag ~1 at|over|into|in|toward|towards|off|out|past|through|thru|from|by",
            "letting|busting|dumping|blasting|popping off|out|shots|caps|on|at >!of|smoke|steam|pills|music|trash",
            "rounds|round|shots|shot|firearm|gun|weapon $be|was|were|been? ~1 discharged|squeezed|cranked >!from",
            "bullet|bullets|slug|slugs|buckshot|round|rounds ~2 thru|through|into|in ~2 wall|door|window|floor|ceiling|car|house|apt|roof|leg|arm|foot|chest",
            "$shoots_off fire >!hydrant|department|dept|escape|door|exit",
            "blew|blown|blows ~1 head|brains|brain|face|leg|foot|hand|arm|hole >!up",
            f"blasted|capped|plugged|smoked|dropped ~1 {WHO} ~1 w|with :? ~2 $firearm|$bore",
            "lit|shot|sprayed up ~2 house|car|place|block|sign|truck|street|trailer",
            "sprayed ~2 bullets|rounds|house|block|car|porch w|with? ~1 $firearm|bullets|rounds|fire",
            "took|taking|takes ~1 pot? shots|potshots|shot at|towards|toward",
            "let|fired|put one|two|three|couple|few ~1 go|off|over|past|by|in|into|through|thru $pos|my|the|head|air|off|at|>",
            "shooting|firing towards|toward|over|up|into|across|back|at >!pain|pains|heroin|dope|meth|hoops|pool",
            "$be|was|got|been|i|he|she shot in|by|at|through|thru|twice|multiple >!2|3|the|arm|clinic|doctor|er|work|school",
            "balazo|balazos|balacera|plomazo|plomazos|tiroteo|disparos|tiros",
            "tiro|tirando|tiraron|aventando|echando ~1 balazos|balas|plomazos",
            "disparo|disparó|disparando|disparaba ~1 al|a|en|contra|la|el|su|mi",
        ),
        says=weapon("used", "firearm"),
        signs=("weapon_used",),
        whole=True,
    ),
)
