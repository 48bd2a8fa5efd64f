"""How somebody thinks of dying."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.acts import METHOD, acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # On means that are lacking: the way is named, and nothing more.
        id="suicide.method-if-he-had-one",
        phrases=(
            "if|wish|wishes|wished ~1 i|he|she|they ~1 had|owned|could ~1 get|find? ~3 $su_gun|$su_pills|$su_rope|$su_knife *4 would|d|id|hed|shed ~2 $su_kill|shoot|take|use|hang|do|end|be|blow ~1 $su_self|it|them?",
            "would|id|hed|shed|d ~1 $su_kill|shoot|use|hang|do|end|take ~2 $su_self|it|them|himself ~1 if i|he|she|they ~1 had ~2 $su_gun|$su_pills|$su_rope|$su_knife|one",
        ),
        says=(("suicide_ideation", "method"),),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # What comes unbidden is there, whatever "can't" stands before it.
        id="suicide.thoughts-unbidden",
        phrases=(
            "cant|cannot|couldnt|wont stop|shake|quit picturing|imagining|seeing|thinking|thoughts|having|thought ~3 $su_hangs|$su_going|hanging|jumping|falling|overdosing|overdose|gun|shooting|drowning|pills|bridge|rope|train",
        ),
        says=(("suicide_ideation", "method"),),
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        # The thing is there, and whether they can do it is asked.
        id="suicide.means-and-doubt",
        phrases=(
            "have|has|got|bought|ive ~2 $su_rope|$su_pills|$su_gun *6 can|could|ready|brave|strength|guts|courage|nerve|scared|afraid ~3 do|use|through|go ~1 it|through >!home|to|out|outside|in",
        ),
        says=(("suicide_ideation", "active"), ("means_access", "possible")),
        whole=True,
        kinds=("suicidal",),
    ),
    Rule(
        # Told as what could be done, in a remark that speaks of suicide or of dying.
        id="method.could-be-done",
        phrases=(
            "how|easy|ways ~1 he|she|i|they ~1 could|would|might|can|d just? ~1 roll|flip|drive|swerve|let|jump|step|hang|shoot|take|run|crash|pull|turn|drift|walk|drop|steer|use|cut|drown|overdose|close|shut >!care|better|home",
            "could|would|might|can|d just? ~1 roll|flip|swerve|let|jump|step|crash|drift|steer ~6 $su_hard|wheel|tractor|oncoming|lane|lanes|edge",
            "easy|simple|quick ~2 be? to|2 ~1 just? turn|step|jump|drive|swerve|let|fall|drift|pull|walk|drop|slip",
            "google|googled|googles|googling|looking|looked|searching|searched|searches up? ~1 which|what|where|for ~2 bridges|$su_height|trains|$su_pills|$su_rope|$su_gun|methods|ways",
            "how many|much ~1 $su_pills ~2 would|will|to|takes|it|do|kill|lethal|fatal",
            "look|looks|seem|pass|made|make ~2 like|for ~1 accident",
            "google|googled|googles|googling|looking|looked|looks|searching|searched|search|reading|researching|researched ~2 how ~1 high|tall|deep|far|many|much|fast|long",
            "google|googled|googles|googling|looking|looked|searching|searched|search|reading|read|researching|researched up|about|on|into ~2 helium|nitrogen|cyanide|nooses|noose|knots|hanging|overdoses|overdosing|exhaust|monoxide|drowning|bridges|$su_gun",
            "would|d|will|might|be|sounds|seems ~2 painless|quickest|easiest|peaceful|painlessly",
        ),
        says=(("suicide_ideation", "method"),),
        about_suicide=True,
        whole=True,
    ),
    Rule(
        id="suicide.method",
        phrases=(
            "$su_gun|$su_rope|$su_pills *10 thinking|thinks|thought about|of it|that ~1 every|all|again|constantly|nightly|lately",
            "piensa|pienso|pensado|pensando|penso|quiero|quiere|queria|ganas|idea ~3 $su_colgarse",
            "heaven|die|dying|dead|gone|anymore|goodbye|sorry|life|living|death *12 know|knows where ~3 $su_gun|$su_pills|$su_rope _1 is|are|stays|kept",
            "$su_think about|of ~1 driving|crashing|steering|running his|her|my|the $su_car ~1 into|off|in ~3 $su_hard",
            "i know where ~2 $su_gun|$su_pills|$su_rope _1 is|are|stays|kept",
            "when|once|after *6 know|knows where ~2 $su_gun|$su_pills|$su_rope _1 is|are|stays|kept",
            "thinking|thinks|think|imagining|wondering|wonders|picturing how|what|that ~1 it|they|$su_knife|$su_gun ~1 would|d|will|be ~2 across|in|against|to|at|on|through ~1 his|her|my|the $su_cutpart|$su_vital|$su_aimed",
            "$su_think|thinking|thoughts|thinks of|about|on ~1 using|use ~1 his|her|my|their|the|a ~1 service|duty|own|dads|hunting? weapon|gun|pistol|revolver|rifle|shotgun|firearm|glock|rope|belt|noose|razor >!against|toward|at|them|him|her|someone|people",
            "google|googled|googling|googles|searched|searching|search|researching|researched|looked|looking ~4 lethal|fatal|deadly|overdose dose|doses|amount|amounts|levels|on|of|methods|ways",
            "if ~5 could|can|had ~2 get|reach|find|have|got? ~3 $su_pills|$su_gun|$su_rope ~2 would|d|shed|hed|id|theyd ~1 take|use|do|have",
            "easy|simple|quick|painless to|2 ~1 just? let|drift|drive|jump|step|swerve|walk|pull|turn|steer ~6 $su_hard|off|into|over|wheel",
            "$su_going ~5 would|d|itd|might be ~1 easy|quick|simple|painless|fast|over|easier|nice",
            "method|way|how|means would|will|is|was be? ~2 train|gun|rope|pills|bridge|hanging|overdose|od|jumping|carbon|exhaust|car|knife|drowning|insulin|cutting",
            "think|thinks|thinking|thought|thoughts|contemplating|considering|fantasizing|obsessing|dreams|daydreams about|of|abt|on ~4 $su_gun|$su_rope|$su_knife|$su_pills|bridge|tracks|train|overpass|cliff|roof|rooftop|razor|exhaust|trestle",
            "should|might|could|ought|oughta|better|gotta to|2? just? ~1 eat|swallow|suck|bite|chew ~1 bullet|barrel|gun",
            "ought|oughta to|2? just? ~1 jump|hang|shoot|drown|overdose ~1 $su_self|off|from",
            "$su_think|flashes|flash|impulse|impulses|urge|urges of|to|about ~1 jerking|jerk|yanking|yank|turning|turn|pulling|cutting ~1 wheel ~2 into|off|over|toward",
            "$su_threat to|2? ~1 burn|burning ~3 house|home|place|apartment|trailer|it ~1 down? ~1 with ~1 $su_self ~1 in|inside",
            "pictures ~1 $su_self ~1 $su_going|$su_goes|$su_hangs|$su_way",
            "$su_want|wanting|$su_think ~2 use|using ~1 it|that|one|them ~1 on $su_self",
            "picturing|imagining|seeing|picture|imagine $su_self ~1 $su_hangs|falling|jumping|drowning|bleeding|dead",
            "could|might|should|would just? take|swallow|eat ~1 all|whole|every|enough ~3 $su_pills|bottle",
            "could|might|should|would just? take|swallow|eat ~2 $su_pills|bottle >!as|with|for|if|back",
            "!attempted|attempt|committed $su_si by|via hanging|shooting|overdose|od|jumping|drowning|gun|cutting|gunshot",
            "$su_want|$su_think|$su_threat ~2 drink|drinking|swallow|swallowing ~4 $su_poison",
            "pictures|pictured|picturing|imagines|imagining|daydreams ~5 $su_gun|$su_rope|$su_pills|bridge|train|trestle|cliff|overpass|tracks|noose",
            "$su_want|$su_think|$su_threat to|of|about|2? ~1 crash|crashing|wreck|wrecking|wrap|wrapping|flip|flipping $pos $su_car",
            "$su_want|$su_think|$su_threat to|of|about|2? ~1 eat|eating|swallow|swallowing ~1 bullet|barrel|gun",
            "$su_want|$su_think|$su_threat to|of|about|2? ~1 lay|lie|laying|lying|sit|sitting|stand|standing|kneel ~1 on|across ~2 tracks|rails",
            "$su_want|$su_think|$su_threat to|of|about|2? ~1 drink|drinking|starve|starving $su_self to death",
            "$su_want|$su_think|$su_threat to|of|about|2? ~1 set|light|setting|lighting|burn|burning $su_self ~1 on? fire|alive|up|ablaze",
            "mentioned|mentions|named|names|brought ~5 $su_gun|$su_rope|$su_pills|bridge|tracks|trestle *10 not|dont|doesnt|cant|end|dying|die|suicide|living",
            "easy|simple|quick|painless to|2 $su_die|end|go *4 $su_life|it|this|$su_pills|$su_gun",
            "$su_pills|insulin|$su_gun|$su_rope ~6 easy|quick|simple|painless ~2 $su_die|end|go|way|out",
            "$su_think ~3 slitting|slit|cutting it|them|wrists|throat|veins",
            "considering|contemplating ~3 $su_gun|$su_rope|$su_knife|$su_pills|bridge|overpass",
            "$su_si|suicide ~1 with|w|w/ ~1 method",
            "$su_threat suicide with|w|w/|by ~2 $su_knife|$su_gun|$su_rope|$su_pills",
            "hurt|hurts|painful|pain|long|easy ~3 drown|hang|overdose|bleed|suffocate",
            "police|cops|cop|officers|officer|pd|deputies|deputy|swat|le|leo *12 make|force|have|get|so ~1 them|they|you|yall|he|him|to ~2 shoot|kill ~1 him|her|me|$su_self >!dog",
            "make|want|wants|get ~1 cops|police|officers|pd|deputies ~1 to? shoot|kill ~1 him|her|me|them",
            "piensa|pensando|pienso|piensan|quiere|quiero|ganas ~2 tomarse|tomarme|aventarse|aventarme|tirarse|tirarme|ahorcarse|cortarse|cortarme|dispararse|ahogarse",
            "$su_think ~1 just? $su_going ~4 $su_hard >!dogs|class|trail",
            "$su_would use|take|do ~2 $su_gun|$su_pills|$su_rope|$su_knife|bridge|car >!as|for|to",
            "google|googled|googling|googles|searched|searching|search|researching|researched|looked|looking ~4 how many|much ~4 $su_pills|$su_poison",
            "$su_think ~2 noose|rafters|rafter|beam|rope|trigger|cliff >!climbing|course|swing",
            # a thing that stands for the way
            "$su_think _2 using|use ~1 it|them|this|$su_gun|$su_knife|$su_rope|$su_pills >!for|to",
            "$su_think _2 taking|swallowing|injecting ~1 it|them|all|em|everything >!easy|slow|back|down|off|to|out|home|over|away|back|up",
            "$su_think _2 $su_going ~4 into|off|front|over|under ~3 $su_hard",
            "$su_threat|$su_want to|2? ~1 $su_goes ~4 into|off|front|under|over ~3 $su_hard",
            "$su_think|$su_want|$su_threat ~2 drown|drowning|asphyxiate|carbon|monoxide|electrocution|starve|starving >!in|out|him|her|sorrows|the",
            "would|might|could just? $su_goes ~4 into|off|front|under|over ~3 $su_hard",
            "death by cop|police|officer",
            "should|might|could|would|d just? walk|jump|drive into|off _2 lake|river|ocean|sea|traffic|bridge|road",
            "threatening|threatens|threatened|wants|want|talking|thinking to|about|of jump|jumping|hang|hanging|overdose|od >!in|rope|to|around|out",
            "thinking|thoughts|thought|thinks|ideas of|about|abt _3 crash|crashing|wreck|noose|hose|exhaust|driving|drowning|gun|pills|bridge|swallowing|tablets|rope",
            "considering|contemplating|thinking|thoughts|thinks|threatening|threatens|threatened|wants|urge|urges|ideas _2 taking|take|swallowing|swallow|jumping|jump|shooting|hanging|drowning|cutting|slitting|crashing|stepping _6 pills|bottle|meds|medication|$su_self|$su_height|$su_traffic|$su_vital|tree|wall|bridge|river",
            "voices|voice _4 to|2 shoot|cut|stab|hurt $su_self",
            "would|d use|take|do|jump|shoot _4 $su_gun|$su_pills|$su_rope|$su_height|overdose|way",
            "wants|want to|2 be shot|hit by|by",
            (
                "se|me quiere|quiero|queria tirar|aventar|lanzar|ahorcar|colgar|brincar|disparar|"
                "cortar"
            ),
            (
                "$su_want _1 police|cops|cop|officers|pd|deputies|someone|us|you|them|leo to shoot|"
                "kill him|her|me|them"
            ),
            (
                "google|googled|googling|googles|searched|searching|search|researching|researched|"
                "looked|looking _6 how|ways|methods|dose|doses|lethal _3 tie|die|$su_kill|hang|od|"
                "overdose|noose|painless"
            ),
            (
                "$su_think _3 drop|cliff|river|train|trains|tracks|noose|gun|wreck|crashing|"
                "jump|monoxide|exhaust"
            ),
            "$su_think about|of|abt|on|re ~3 ledge",
            "crosses|crossed|crossing $pos mind",
            "bleeding|bleed out",
            (
                "picture|pictures|picturing|imagines|imagining|pictured _2 it _2 w|with|using _5 "
                "$su_gun|$su_knife|$su_rope|$su_pills"
            ),
            *acting("$su_want|$su_threat to|2? _1", METHOD),
            *acting("$su_think _3", METHOD),
            "$su_way $su_self",
            "suicide by cop|police|officer",
            "jump|jumping off|from _3 $su_height",
            "jump|jumping|step|stepping|walk|walking in|into _1 front of? _2 $su_traffic",
            (
                "kill|killing|end|ending $su_self|it|life _3 w/|w|with|by|using _3 $su_gun|"
                "$su_knife|"
                "$su_rope|$su_pills|hanging|jumping|overdose|od|shooting|cutting|drowning"
            ),
            (
                "$su_think _3 bridge|rope|noose|pills|hanging|jumping|drowning|overdose|trigger|"
                "wrists|cliff|overdosing"
            ),
            "$su_gun|pills|rope _2 $su_kill|end|do $su_self|it",
            (
                "would|will|might|could|may|probably use|take|do _2 $su_gun|$su_pills|$su_rope|"
                "$su_knife >!as|for|with"
            ),
            "if i|he|she|they had|could|have _2 $su_gun|$su_pills|$su_rope",
        ),
        says=(("suicide_ideation", "method"),),
        denied=(("suicide_ideation", "none"),),
        hypothetical=(("suicide_ideation", "method"),),
        kinds=("suicidal",),
    ),
)
