"""Where is something named as a weapon is, and is none?

Toys, tools at work, idioms, shops and films, and what turned out to be another thing. Their words are
used up, so that no other rule takes them for a weapon.
"""

import re
from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "goods_cut": words(
        "bread wood vegetables veggies onions meat cake paper fruit boxes box cardboard limes "
        "food watermelon melon "
        "apple apples orange oranges mango lemon lemons sandwich sandwiches potatoes tomato "
        "tomatoes carrots cheese "
        "steak chicken fish turkey pumpkin pumpkins package packages mail letters tape rope "
        "string twine weeds hedge "
        "hedges bushes branches tree trees logs log stump stumps firewood pinata brush vines rope limbs flowers grass firewood sushi pizza lunch dinner"
    ),
    "period": words(
        "year years month months week weeks day days summer winter spring fall decade monday "
        "tuesday wednesday thursday friday saturday sunday"
    ),
    "named_place": words(
        "saloon tavern pub grill grille bar inn brewery brewing taproom cafe diner lounge bbq"
        " steakhouse smokehouse cantina road rd street st lane ln drive dr avenue ave trail court ct"
        " creek lake hill ridge canyon ranch city campground apartments hotel motel store club golf"
    ),
    "gun_business": words(
        "magazine magazines parts manual shells "
        "show shows shop shops store stores range club clubs permit permits license control "
        "rights law laws case smith cabinet violence"
    ),
    # What is taken for a weapon from afar.
    "harmless": words(
        "phone cellphone cell remote vape umbrella tripod telescope rake broom mop cane crutch camera "
        "selfie wallet keys comb brush hairbrush opener tape measure blower leafblower rod drill "
        "flashlight pen lighter toy squirt nerf water cap prop props replica fake plastic rubber "
        "foam airhorn hairdryer dryer spatula spoon ruler wand guitar trombone flute violin "
        "instrument mic microphone baguette bread banana inhaler glasses sunglasses charger cord "
        "scanner radar speed hose nozzle sprinkler fireworks firecrackers firecracker candles "
        "fountain backfire backfiring possum opossum raccoon squirrel cat armadillo branch costume "
        "cosplay celular telefono juguete escoba paraguas baston cutout cutouts mannequin decoration decorations scarecrow inflatable puppet"
    ),
    "harmless_people": words(
        "halloween film movie video tiktok prank skit rehearsal play drill exercise "
        "training reenactment reenactor reenactors surveyor surveyors surveying landscaper "
        "landscapers gardener groundskeeper juggler juggling magician actor actors photographer "
        "fisherman hunter hunters arborist lineman roofer butcher"
    ),
    # What may stand between whoever says so and whom they found at work: no act of that person.
    "plainly": words(
        "a an the it its is was were are just only really actually one two three some of city county"
        " state park parks grounds school church local their our his her my subj subject male female man woman"
        " he she they there adv advd advises says it's with licensed known regular neighborhood road"
    ),
    "work": words(
        "chopping slicing peeling cooking trimming pruning gardening splitting hedging "
        "whittling fixing repairing"
        " hammering mowing sawing dicing buttering shaving mincing"
    ),
}


_WITH: Final = re.compile(r"(?<= )(\S*\bw\|\S*)")


def _joined(*phrases: str) -> tuple[str, ...]:
    """The phrases, with no mark in them but that of "w/": "gun, her" is not "gun her"."""
    return tuple(_WITH.sub(r"\1 :?", f"= {phrase}") for phrase in phrases)


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # "Sin saber cómo", without knowing how.
        id="mask.to-know",
        scope="weapon",
        phrases=(
            "sin|por|para|quiere|quieren|quiero|puede|puedo|debe|hace saber",
            "no|de saber que|si|como|donde|nada|cuando",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.turned-out",
        scope="weapon",
        phrases=(
            "$arm|$untyped $be? ~1 isnt|not|aint|wasnt|arent ~1 real",
            "holding|held|waving|carrying|had is|was a|an|just|only? ~1 $harmless >!in|at|with",
            "$arm|$untyped is|was|were|be|being a|an|just|only|actually|really ~1 $harmless >!in|at|with",
            "$toylike $arm _10 not real",
            "$toylike $arm _10 not a real",
            "isnt|wasnt|aint|isn|nt a|an|any|really $arm|$untyped",
            "it|its|is|was|thats|that|definitely|actually not a|an|any|really $arm|$untyped",
            "not|isnt|wasnt really|actually an|a $arm|$untyped",
            "no era cuchillo|pistola|arma",
            "thought|thot|thinks? it|that? was|is a|an $arm|$untyped it|its is|was? a _2",
            "thought|thot|thinks? it|that? was|is a|an $arm|$untyped was|is a|an _",
            (
                "turned|turns out _3 $toylike|phone|remote|stick|cane|crutch|umbrella|spoon|comb|"
                "brush|lighter|wallet|vape"
            ),
            "its|it is|was|are only|just|actually|really? a _1 $toylike $arm",
            "only|just a _1 $toylike $arm",
            "now|actually|ahora dice|dicen|says que? era|es un|una cepillo|juguete|telefono|celular|palo|paraguas|escoba|control",
            "no $arm|$untyped _1 its|it|just",
            "prop|props guns|rifles|gun|rifle|weapons|pistols|knife|sword",
            "replica|replicas only|not",
            "no gun _2 its|it",
            (
                "its|it|is|was a metal|small? _1 phone|cellphone|remote|opener|umbrella|comb|"
                "spoon|hairbrush|vape|flashlight|crutch|cane|phone _2 not|nothing|no|instead a? "
                "$arm?"
            ),
            "its|it|is|was $gadget gun",
            "$arm is|was a? _1 opener|phone|toy|vape|crutch",
            "$arm|$untyped is|was|were|are|be a|an|just|only|actually? ~1 $toylike",
        ),
        says=(("weapon", "none"),),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        # A bang or a tool at its work: nothing is said of a weapon after all.
        id="no-weapon.taken-back",
        scope="weapon",
        phrases=_joined(
            "ofc|ofcs|officer|officers|unit|units|dep|deputy|sc|spoke|checked|warden _3 trimming|clearing|cutting|pruning|carving|mowing|chopping|splitting|digging ~3 $goods_cut|firewood|brush|hedge|hedges|weeds|limbs|logs|fish|deer|cactus|agave|grass|lawn|yard|pumpkin|pumpkins|trail",
            "bowfishing|bowhunting|bowhunter|bowhunters|hunters|hunter|archery|trapshooting|licensed|permitted|lawful|reenactment|reenacting ~2 season|permit|licensed|legal|license|ok|area|land|land|team|club|practice|today",
            "ofc|ofcs|officer|officers|dep|deputy|deputies|unit|units|pd|upd|update|turns|turned|actually|its|hes|shes|theyre|he|she|sc|scene|out|c4|per|adv|advd|advises _1 : $plainly? $plainly? $plainly? $plainly? groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts|owner|homeowner|tenant|resident|neighbor ~3 trimming|clearing|cutting|pruning|carving|mowing|chopping|splitting|digging|cleaning|repairing|fixing|hauling|removing|working|installing|weeding|edging|peeling|cooking|butchering|skinning|whittling|rehearsing|practicing|filming|hunting|fishing|dueling|demonstrating ~1",
            "ofc|ofcs|officer|officers|dep|deputy|deputies|unit|units|pd|upd|update|turns|turned|actually|its|hes|shes|theyre|he|she|sc|scene|out|c4|per|adv|advd|advises|is|was|are $plainly? $plainly? $plainly? $plainly? groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts|owner|homeowner|tenant|resident|neighbor ~3 trimming|clearing|cutting|pruning|carving|mowing|chopping|splitting|digging|cleaning|repairing|fixing|hauling|removing|working|installing|weeding|edging|peeling|cooking|butchering|skinning|whittling|rehearsing|practicing|filming|hunting|fishing|dueling|demonstrating ~1",
            "ofc|ofcs|officer|officers|dep|deputy|deputies|unit|units|pd|upd|update|turns|turned|actually|its|hes|shes|theyre|he|she|sc|scene|out|c4|per|adv|advd|advises|is|was|are $plainly? $plainly? $plainly? $plainly? groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts|owner|homeowner|tenant|resident|neighbor w|with a ~1 $arm|$gadget gun?",
            "groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts|owner|homeowner|tenant|resident|neighbor|he|she|they|is|hes|shes|theyre ~3 trimming|clearing|cutting|pruning|carving|mowing|chopping|splitting|digging|cleaning|repairing|fixing|hauling|removing|working|installing|weeding|edging|peeling|cooking|butchering|skinning|whittling|rehearsing|practicing|filming|hunting|fishing|dueling|demonstrating _4 : no|all|code|checks|everything|4|c4|checked|nothing ~1 ok|okay|good|issue|issues|problem|problems|code|c4|clear|well|fine|legit|unfounded|unf|10-4|gone|crime|threat|police|4",
            "ofc|ofcs|officer|officers|dep|deputy|deputies|unit|units|pd|upd|update|turns|turned|actually|its|hes|shes|theyre|he|she|sc|scene|out|c4|per|adv|advd|advises|is|was|are $plainly? $plainly? $plainly? $plainly? groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts|owner|homeowner|tenant|resident|neighbor _6 no|all|code|checks|everything|checked ~1 ok|okay|good|issue|issues|problem|problems|code|c4|clear|well|fine|legit|unfounded|unf|10-4|gone|crime|threat|police|4",
            "ofc|ofcs|officer|officers|dep|deputy|deputies|unit|units|pd|upd|update|turns|turned|actually|its|hes|shes|theyre|he|she|sc|scene|out|c4|per|adv|advd|advises|# _1 : $plainly? $plainly? $plainly? $plainly? groundskeeper|groundskeepers|gardener|gardeners|landscaper|landscapers|landscaping|roofer|roofers|crew|crews|worker|workers|employee|employees|contractor|contractors|arborist|farmer|butcher|cook|chef|carpenter|lineman|linemen|maintenance|reenactor|reenactors|hunter|hunters|fisherman|custodian|janitor|plumber|electrician|surveyor|surveyors|volunteers|scouts _6 no|all|code|checks|everything|checked ~1 ok|okay|good|issue|issues|problem|problems|code|c4|clear|well|fine|legit|unfounded|unf|10-4|gone|crime|threat|police|4",
            "was|were|been only|just|actually? ~1 roman|fireworks|firecrackers|firecracker|backfire|backfiring|thunder",
            "say|says|saying|now|be|is|are|its|just|only ~1 roman|fireworks|firecrackers|firecracker|backfire|backfiring",
            "hes|its|is|theyre|was|he|from|with the|a|our ~2 tree|county|city|yard|lawn|road|line|utility guy|man|crew|dept|department|worker|workers|company|service",
        ),
        says=(("weapon", "unknown"),),
        signs=("taken_back",),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        # Said of what was called a weapon before.
        id="no-weapon.turned-out-it",
        scope="weapon",
        phrases=_joined(
            "upd|update|ofc|ofcs|officer|officers|unit|dep|warden|sc|scene|caller|back _5 photographer|photographers|birder|birders|surveyor|surveyors|actor|actors|fisherman|angler|magician|juggler|cosplayer|cosplayers|paintball|airsoft|videographer|drone|metal",
            "upd|update|ofc|officer|its|hes|shes|was|is|turns|actually|just ~6 $toylike ~1 $firearm|$blade|$arm|launcher|blaster",
            "it|that|this is|was a|an|just|only|actually|really >!$arm|$untyped|$makeshift|on|in|at ~3 phone|cellphone|remote|opener|comb|hairbrush|vape|umbrella|camera|wallet|keys",
            "its|thats|was a|an|just|only|actually|really >!$arm|$untyped|$makeshift|on|in|at ~3 phone|cellphone|remote|opener|comb|hairbrush|vape|umbrella|camera|wallet|keys",
            "ofc|officer|officers|pd|deputy|unit|u# :? ~1 nerf|airsoft|toy|toys|squirt|water|prop|replica|fake|plastic|wooden",
            "theater|drama|film|acting student|class|club|group|dept _2 $harmless",
            "it|that|this|they|those|these|weapon|object|item is|was|were|be only|just|actually|really? >!on|in|at|by|near|next|under|beside|behind|with|inside ~2 $harmless >!in|at|out|up|over|swinging|held|raised|he|she",
            "its|thats|theyre only|just|actually|really? ~2 $harmless >!in|at|out|up|over|swinging|held|raised|he|she",
            "turned|turns out to? be? ~3 $harmless|$harmless_people",
            "hes|he|she|shes|theyre|they|is|its|was|are a|an|the|with|from|just|only|our|my ~2 $harmless_people",
            "say|says|saying|now|be|is|are|its ~1 possum|opossum|raccoon|surveying|rehearsing|filming",
            "hes|its|is|theyre|was|he|from|with the|a ~2 film|survey guy|man|crew|dept|department|worker|workers|company|service",
            "had|has|holding|carrying|found an|a|only|just|his ~2 $harmless in|and his|her|one|the|my|left|right? hand|only|no|not|hands >!and|other",
        ),
        says=(("weapon", "none"),),
        turn=Turn.SETTLES,
        masks=True,
        follows=True,
    ),
    Rule(
        # What is done with something that is no weapon; the words still say what they say otherwise.
        id="no-weapon.done-otherwise",
        scope="weapon",
        phrases=_joined(
            "rammed|ramming|rams|pushed|shoved ~2 cart|carts|wheelchair|stroller|walker|gurney|shoulder|head",
            "f bomb|bombs",
            "posted|post|posting|texted|text|texts|texting|wrote|message|messages|emailed|email|voicemail|snapchatted|said|says|saying|told|note ~5 he|she|hes|shes|im|i|hell|shell|ill ~1 is|will|be? ~1 coming|going|gonna|come|headed ~4 w|with :? ~2 $arm",
            "firing|fires|fired up ~3 grill|oven|smoker|engine|truck|bbq|mower|stove|furnace|boat",
            "$swung from|on|off ~2 branch|tree|rope|swing|bar|chandelier|tire|vine|rafters",
            "hit|smashed|struck|whacked|banged|smacked $pos own? ~1 thumb|finger|fingers|toe|toes|foot|shin|knee ~2 w|with :? ~3 $arm|$makeshift",
            "$stab|$cuts $pos ~6 by accident|mistake",
            "accidentally $stab|$cuts|cutting $self|$pos",
            "table|circular|miter|band|skil|jig|chop|bone saw",
            "dropped|dropping|drops ~4 on $pos ~1 foot|toe|toes|finger|fingers",
            "kids|children|boys ~2 sword fighting",
            "bat|racket|stick|club|cue broke|broken|cracked|snapped|shattered >!over|on|across|off",
            "concealed|open carry ~1 class|law|laws|question|protest",
            "question|questions|asking|asks about|re ~2 concealed|open carry",
            "branch|branches|limb|limbs|log|pole|wire|wires|sign|fence down ~1 across|on|in|blocking|over|at|near",
            "burned|burnt|burns|burning $self|$flesh|$pos ~6 curling|flat|clothes iron",
            "hit|struck|caught|clipped|hits|beaned ~5 w|with|by :? ~2 ball|baseball|softball|football|basketball|soccer|puck|frisbee|snowball|door|elbow|volleyball|kickball >!bat|bats",
            "pointing|shining|flashing|waving|aiming ~2 flashlight|light|camera|phone|laser|spotlight|flashlights|finger",
            "bullet hole|holes|casing|casings|fragment ~4 in|found|last|yesterday|$pos",
            "nurse|doctor|medic|phlebotomist holding|has ~2 needle|syringe|scalpel",
            "pointing|wagging|shaking|jabbing|waving|raising|thrusting|poking|swinging $pos|a|an? ~1 $bare_hands|finger|fingers|phone|camera|flag|sign|paper|papers|bible|cross|cash|money|towel|shirt|bottle >!of|grenade|at|toward|towards",
            "unloaded|unload|unloading|emptied|cleaned|cleared every|all|each|both|the|his|her|my ~1 $firearm >!at|into|on",
            "gutting|filleting|scaling|cleaning|skinning|dressing ~3 w|with :? ~2 $arm",
            "en la tele|television|televisión|pelicula|película|novela ~8 $shot|$stab|disparaban|mataban|arma|armas|pistola|cuchillo",
            "hit|struck|clipped|ran|hitting|bumped ~2 deer|dog|pole|tree|curb|parked|ditch|pothole|fence|guardrail|mailbox|sign|wall|median|barrier|hydrant|light|building|garage|embankment ~2 w|with|in :? $pos ~1 $driven_thing",
            "shot|shots in the dark",
            "tree|power|utility|phone|light|large|big|heavy|huge pole|branch|limb|limbs|branches|stick|log down|across|blocking|fell|hanging|leaning",
            "$shot|shots|gunfire|gunshots _6 target|skeet|clay|sporting practice|range|shooting|clays|match",
            "burned|burnt|burns|burning $self|$flesh|$pos ~2 w|with :? ~2 iron|lighter|cigarette",
            "running|ran ~1 chainsaw ~3 cutting|since|at|all|every",
            "pounding|banging|hitting ~3 pipes|pipe ~2 w|with :? ~2 wrench",
            "waving|waved|waves|shaking|wagging $pos|a|both? flag|flags|sign|signs|arms|arm|hands|hand|phone|bible|paper|papers|towel|shirt|hat|scarf at|toward|towards ~2 cars|traffic|people|$harmed|drivers|everyone",
            "$thrown a? ~1 fit|fits|tantrum|tantrums|party|punch|punches|insult|insults|shade|look|looks|slur|slurs|kiss|kisses|question|questions|money|cash|dollars|accusations|words|curses|shapes|signs|gang|food|water|milk|juice|soda|soup|blanket|blankets|pillow|pillows|clothes|clothing|shirt|paper|papers|napkin|snowball|snowballs|snow|ball|balls|frisbee|feces|poop|urine|trash|bread|confetti|rice|popcorn >!pot|pan|bowl|can|cans|bottle|bottles|cup|mug|jar|plate|carton|crate|ball|bat",
            "$thrown ~2 and|while yelling|screaming|cursing|swearing|hollering|shouting|spitting|laughing",
            "$thrown ~1 $self|$bare_hands|up|hisself",
            "$swung ~3 $bare_hands",
            "$swung out|wildly|back|around|again|twice|first|blindly|and|several|# at",
            "$swung|$strikes|$blows _7 w|with :? $pos|both|a|one|two? closed|open|bare|left|right|own|clenched|both|bloody|gloved|bony|big|balled? $bare_hands",
            "$thrown ~3 at ~1 dog|cat|dogs|cats|birds|squirrels|raccoon|raccoons|deer|ducks|duck|geese|goose|pigeons|seagulls|crows|chickens|turtles|fish|cows|horses|coyote|coyotes|bear|snake|possum",
            "$strikes ~3 w|with :? ~2 narcan|dose|doses|epi|naloxone|light|flash|news|bill|ticket|charge|charges|question|questions|lawsuit|fine|fees|eviction|notice|virus|flu|covid|cold|cancer|friend|friends|boys|others|buddies|gang|group|love|guilt",
            "$toylike _1 $firearm _4 $shot",
            "$shot ~3 w|with :? ~2 $toylike",
            "$swung ~2 bat _4 batting|cage|cages|practice|softball|baseball|plate|tee",
            "raised|raising her|him|them|me|us|it|kids|$pos from|by|on|since|as|in|alone|voice",
            "drew|draws|drawing ~3 $arm ~1 in|on ~2 notebook|paper|desk|picture|book|homework|page|board|assignment|test|worksheet",
            "drawing|drawings|picture|pictures|sketch|sketches|doodles of ~2 $arm",
            "knife|knives|tool|scissors sharpening|sharpener|grinder",
            "$blows|$wrecks|$swung ~2 rocks|ball|balls|pinata|baseballs|golf|nail|nails|stakes|tent ~3 w|with ~2 $arm|$makeshift",
            "playing|plays|practicing ~2 catch|baseball|softball|lacrosse|hockey|cricket|pool|billiards|croquet|golf|drums ~4 $arm|$makeshift",
            "golfer|golfers|golfing|batter|pitcher|drummer ~5 $arm|$makeshift",
            "needle|needles|syringe|syringes ~3 spoon|foil|lighter|tourniquet|heroin|insulin|vein|fentanyl|meth",
            "fork|spoon|knife _3 eating|eat|eats|bread|toast|peanut|jelly|dinner|lunch|breakfast|sandwich|steak|salad >!tray|trays|line|lady|room|table|cart",
            "eating|eats|ate ~3 w|with ~2 fork|knife|spoon",
            "bolt|wire|pipe|cookie|grass|glass cutter|cutters",
            "target|skeet|clay|archery practice|shooting|range|shoot",
            "gun|firing|shooting|rifle|archery range",
            "hunters|hunter|hunting|poachers ~4 $shot|shots|gunshots",
            "here|in|came|due|late|missed|needs|need|for|after|monthly|weekly|refused|wants $pos? shot|shots|injection >!at|in|by|through",
            "get|getting|got|gets|wants $pos shot|shots|injection >!at|in|by|through|off",
            "back|backfire|engine|motor|cylinder|truck|car is|keeps|was? firing >!at|into|shots|rounds",
            "cut|cutting|cuts him|her|them|it|me|us|rope|cord|belt|noose ~1 down|loose|free|out",
            "first|second|third|best|worst|one|another|only|a shot at|of >!him|her|me|us|them|$kin|officers|police|cops|deputies|neighbors",
            "$shot|shoot|shoots|fired|setting ~1 off ~2 fireworks|firework|firecrackers|rockets|mortars",
            "$shot|shoot|shoots|firing ~2 fireworks|firecrackers|bottle|roman rockets|rocket|candles|candle",
            "$shot|shoot|shoots|firing ~2 fireworks|firecrackers",
            "shot|shots of|at the bar|tequila|vodka|whiskey|jager",
            "heard|hears|hearing a|one|two|# shot|shots",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.idiom",
        phrases=_joined(
            "cane|walker|crutch|crutches|stick ~3 walks|walking|gets|walk w|with|around it",
            "walks|walking|gets|ambulates|uses|using|needs|hobbling|leaning|leans ~2 w|with|on|using a|his|her|the|two ~1 cane|walker|crutch|crutches|stick",
            "ga sponsor|sponsors|meeting|meetings|group|groups|chapter|program|line|support|plates|plate|tag|tags|power|lottery|border",
            "in|from|to|of|near|atlanta|savannah|macon|augusta|columbus ga",
            "came|comes|coming|walked|walking|walks|stepped|steps|out|surrendered w|with $pos hands up|raised|empty|visible|showing|out",
            "shot put|putter|putting",
            "knife|sword|gun|fist fight|fights ~4 game|movie|show|xbox",
            "hit|struck by ~2 falling|fallen ~2 branch|limb|tree|rock|sign|ice|board|debris|ladder",
            "feels|feel|felt|feeling|pain|pains like|as ~5 $arm",
            "fired|terminated|laid|former employee|worker|staff|coworker|employees|manager|teacher|cook|driver|guy",
            "shoot|shooting|shot|fire|fired ~1 text|email|message|dm|picture|video|pic|selfie ~1",
            "stabbed|stabbing|stabs|knifed $harmed ~1 in the back after|again|when ~5 years|yrs|yr|months|friendship|friends|marriage|promotion|trust",
            "hit|hits|struck|feels|felt|lands|like $harmed? like|as a|an ~2 $arm",
            "thing|object|item|something in|on $pos hand|hands|lap|belt was|is|turned a|an|the|out|just ~2 $harmless",
            "shot|shoots|shooting $harmed a|an|the ~2 look|glance|smile|glare|text|message|email|wink|finger|bird|grin|sign|line|thumbs|eye|eyes|stare|scowl|smirk|dm",
            # What a house or a street is called.
            "gun|guns|rifle|musket|pistol barrel|powder|smoke|runner ~1 $named_place",
            "the|at|outside|behind|inside|near $firearm|$blade|hammer|anvil saloon|tavern|alehouse|brewpub|brewery|taproom|steakhouse|smokehouse|cantina",
            "gun|guns|firearm|weapons buyback|safety|debate|laws|reform",
            "gun owner|owners support|group|rights|association|club",
            "$firearm shells|shell|ammo|ammunition|casings|casing|bullets",
            "active shooter|shooting drill|exercise|training",
            "axe|knife throwing ~1 bar|range|place|party|league",
            "under the gun",
            "play|plays|playing baseball|softball|ball|cricket ~2 bat",
            "stick|broom|cane|umbrella|phone|pole|branch like|as a _1 $firearm",
            "jump|jumped|jumping the gun",
            "son of a gun",
            "smoking gun",
            "stick|sticks|sticking|stuck to $pos guns",
            "gun shy",
            "gun|guns|knife|knives $gun_business",
            "top gun|guns",
            "guns n|and roses",
            "big guns",
            "hired gun|guns",
            "gun for hire",
            "machine gun kelly",
            "under|beneath the knife",
            "knife edge",
            "finger|fingers|hand|hands _3 like a? gun|pistol",
            "finger|hand gun|guns gesture|sign|motion",
            "cut the tension with a knife",
            "twist|twisting|twisted the knife",
            "knife in the|my|her|his back",
            "stabbed|stabbing _1 in the back by",
            "stab|stabbing|shooting pain|pains",
            "take a stab",
            "bat an eye",
            "off the bat",
            "bat shit|signal|cave|mitzvah",
            "fruit|brown|vampire|dead|rabid|live bat|bats",
            "go|goes|going to bat for",
            "flying bat",
            "bat flying|flew",
            "bat|bats in|inside|got|flew|flying ~2 attic|chimney|belfry",
            "batting cage",
            "razor thin|scooter|burn|wire",
            "sword fish",
            "brick wall|house|building|oven|road",
            "brick and mortar",
            "hammer toe|time",
            "axe body|throwing",
            "bury|buried the hatchet",
            "hatchet job",
            "mace windu",
            "photo|photos bomb",
            "bath|bomb bomb|bombs",
            "bomb squad",
            "love bomb",
            "shot|shoots|shooting|shoot $harmed|it down",
            (
                "flu|booster|tetanus|allergy|insulin|b12|vitamin|covid|rabies|steroid|cortisone|"
                "vivitrol|invega|haldol|tequila|vodka|whiskey|jello|good|jump shot|shots"
            ),
            "shot|shots of|glass|clinic",
            "shot|shoots|shooting $self up",
            (
                "shooting|shot a|the film|movie|video|scene|hoops|pool|commercial|documentary|"
                "baskets|breeze|wedding"
            ),
            "photo|video|film|movie|fashion shoot|shooting",
            "call|calls|calling the shots",
            "shooting star|stars|hoops|gallery|range",
            "shot clock",
            "fired from $pos job|work|position",
            "i|he|she|who was|got|been|being|getting fired",
            "got|getting fired",
            "$be|all|so|got|getting|get|too fired up",
            "fired me|him|her|them|us",
            "fired $pos boss|attorney|lawyer|therapist|caseworker",
            "after being fired",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.toy",
        phrases=_joined(
            "runs|run|owns|operates|manages|opened _6 business|store|shop|club|range|company w|with _2 bats|axes|knives|guns|swords|hammers|rifles|sledges",
            "pretend|pretending|pretends|pretended ~4 $arm",
            "$toylike $firearm _6 shooting|shoots|shot|squirting|spraying ~2 $harmed|$kin",
            "toy|toys|plastic|foam|fake|rubber|cosplay|prop|cardboard|pretend|costume|inflatable|larp|ren|theater ~1 $blade",
            "$toylike _1 $firearm",
            (
                "toy|toys|plastic|foam|fake|rubber|cosplay|prop|cardboard|pretend|costume|"
                "inflatable sword|swords|knife|knives|axe|hammer|weapon|weapons|bat"
            ),
            "$gadget gun|guns",
            "pointing|pointed|points|aiming|aimed|waving|spraying|squirting ~2 water|squirt|nerf|toy|cap|glue|foam|plastic ~1 gun|guns|pistol|rifle|blaster at|toward ~1",
            "video|computer game|games _2 $firearm?",
            "laser tag",
            "$arm emoji|emojis|tattoo|lyrics|sound|sounds|noise|noises|song|movie|shirt",
            "emoji|emojis|tattoo|drawing|drawings|statue|poster of a? _1 $arm",
        ),
        masks=True,
    ),
    Rule(
        id="no-weapon.work",
        scope="weapon",
        phrases=_joined(
            "to|and break|breaking|chip|chipping|crack|cracking|clear|scrape|scraping ~2 ice|snow|rocks|concrete|walnuts|coconut|nuts",
            "$arm|$makeshift ~1 to break|chip|crack|clear|scrape|open|fix|dig|pull ~2 ice|snow|concrete|walnuts|coconut|nuts|weeds|paint|nails|stump|hole",
            "snake|snakes|rat|rats|raccoon|possum|opossum|skunk|spider|wasps|coyote|bear|gator|copperhead|rattler|rattlesnake *8 rp|caller|he|she|husband|dad|i _1 has|have|w|with|got|holding _2 hoe|shovel|broom|rake|machete|axe|rifle|shotgun|gun|pistol _1 in|ready|now?",
            "walked|ran|left|went|rolled|pushed _6 store|shop|depot|lowes|walmart|aisle|register|cart _3 w|with _4 nail|staple|drill|saw|saws|grinder|tools|blades *12 pay|paid|paying|box|package|packaging|receipt|scanning",
            "shooting|shoots|shot up >!the|a|my|his|her|school|place|office",
            (
                "$arm ~1 cutting|cut|cuts|slicing|peeling|opening|carving up|open|a|the|some|"
                "his|her? ~1 $goods_cut"
            ),
            "cutting|slicing|peeling|opening|carving ~2 $goods_cut ~2 w|with :? ~2 $arm",
            "$work >!her|his|my|himself|herself|at ~3 with|w|using _2 knife|knives|$blade|hammer|chainsaw|axe",
            "$arm ~2 $work onions|wood|vegetables|bread|meat|turkey|hedges|bushes|hedge",
            (
                "cutting|cuts|cut|slicing|chopping ~1 bread|wood|vegetables|veggies|onions|"
                "meat|cake|grass|paper|"
                "firewood|fruit|boxes|cardboard|limes|food _3 $arm"
            ),
            "$arm ~4 cutting|cut|clearing|clipping|opening ~1 coupons|brush|grass|weeds|pictures|shapes|hair|vines|limbs|boxes|hedges|cardboard",
            "cutting|clearing|clipping|opening ~1 coupons|brush|grass|weeds|pictures|shapes|hair|vines|limbs|boxes|hedges|cardboard ~2 w|with|using :? ~2 $arm|it",
            "$arm ~1 while|to|for $work|cook|eat|fix|repair",
            "$arm ~2 building|fixing|repairing ~2 deck|fence|shed|roof|wall|house",
            "$arm ~1 to cut ~2 tree|trees|wood|branches|branch|limb|limbs",
            "sewing|nail|safety|craft|kids scissors",
            "crack|meth|weed|pot|smoking|water|drain|burst|tail|exhaust|tobacco|sewer pipe|pipes",
            "smoking ~3 pipe",
            "pipe _3 pipe",
            "pipe ~2 smoke|smoking",
            "pipe dream|burst|leak",
            "bomb threat",
            (
                "get|opened|open|pried|opening it|door|the|car|window? _1 door|open|window? w|"
                "with _2 screwdriver|knife|crowbar|axe|hammer"
            ),
            "cook|chef cut ~2 fingertip|finger|hand|thumb _6 $arm",
            "knife|gun|sword shop|store gift?",
        ),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
