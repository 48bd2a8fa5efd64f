"""Saying that it will be done."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.acts import ACT, METHOD, acting

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.intent",
        phrases=(
            "$su_will to|2? ~1 swallow|down|take all|every|whole ~2 pills|bottle|tablets|meds|medication >!to|home|with|out|away|as",
            "$su_will to|2? ~1 burn ~3 house|home|place|apartment|trailer|it ~1 down? ~1 with ~1 $su_self|me ~1 in|inside",
            "holding|clutching|gripping|handful|lined|poured|whole|full ~5 $su_pills *6 $su_will to|2? ~1 take|swallow|down|eat|finish ~1 them|em|it|all|these|everything",
            "going|goin ~2 home|out|back|there|upstairs|downstairs to|2 $su_kill|hang|shoot|drown|jump|end ~1 $su_self|off|from|it|life",
            "will|ill|hell|shell be with|w|joining ~1 her|him|them before|by ~1 morning|midnight|sunrise|dawn|sunset",
            "$su_will to|2? ~2 to? sleep|rest ~1 for? forever|permanently|good|eternally",
            "$su_will to|2? go|head|drive|walk ~3 and|n|to ~1 $su_kill|hang|shoot|drown|gas|jump|end|overdose ~1 $su_self|it|life|off|from",
            "$su_will to|2? ~1 burn|cremate|immolate|light|set $su_self ~2 alive|up|fire|on",
            "$su_will to|2? ~1 burn $su_self >!out",
            "headed|heading|leaving|left|drove|driving|went ~3 to|2 $su_kill|hang|shoot|drown|jump|end|gas ~1 $su_self|off|from|it|life",
            "$su_will to|2? ~1 swallow|down|pop ~3 $su_pills >!as|at|with|tomorrow|back",
            "wont|not have ~1 a|any ~1 $kin ~1 tomorrow|anymore|tonight|left",
            "$su_will to|2? ~1 crash|wreck|wrap|flip|total $pos $su_car >!if|for|insurance",
            "if|when|by|once ~2 you ~1 get|getting|read|see|hear|find ~1 this *5 gone|dead",
            "$su_will to|2? ~1 just? sleep|asleep|rest|rests ~2 forever|permanently|eternally|eternity",
            "$su_will to|2? ~1 go? ~1 sleep|asleep ~2 and|n|& not|never|dont ~1 wake|waking|woken",
            "va|voy a dormir|dormirse|dormirme ~2 siempre",
            "$su_will to|2? ~1 eat|swallow ~1 bullet|barrel|gun",
            "$su_will to|2? ~1 lay|lie|sit|stand|kneel ~1 on|across ~2 tracks|rails",
            "$su_will to|2? ~1 drink|starve|smoke $su_self to death",
            "$su_will to|2? ~1 swim|wade|paddle|row ~1 out ~4 not|never|drown|cant|until|till",
            "let|letting|have the? ~1 train|truck|bus|semi|cars|freight come|take|hit|run|finish|get >!by|through|off|past|away",
            "tomorrow|tonight *3 wont|not have ~1 $kin",
            "he|she|i|is|hes|shes ~1 is? kicking|kicks|kick ~2 chair|ladder|bucket|stool",
            "he|she is|are ending|finishing ~1 it|things|everything|this",
            "about to take|swallow|inject|jump|drink|pull|use ~1 them|it|all|these|everything|trigger",
            "about|ready to take ~3 $su_pills|bottle",
            "never see|hear me|him|her ~1 alive|again",
            "$su_will to|2? $su_die|be|end ~1 dead? tonight|today|now|tonite|here",
            "determined|promised|promises|promising|swears|swore|vowed|vows|insists|bent to|2|on $su_die|$su_kill|dying|end|killing",
            "up|out|down|came|here to ~2 not|never come|coming|go|going ~1 down|back|home|up",
            "leaving|leave|leaves|quit|exit|exiting this|the world|earth|life tonight|today|now|soon|tonite",
            "voy|va|van ~1 matarme|suicidarme|matarse|ahorcarme|colgarme|aventarme|tirarme|suicidarse|ahorcarse",
            "hoy|ahorita|noche ~2 se|me mata|mato|muero|muere|ahorco|cuelgo",
            "will|ill|hell|shell|gonna|going to|2? kick|step off|the|away ~1 chair|bucket|stool|ladder|edge|ledge|roof",
            "will|ill|hell|shell|gonna|going to|2? ~1 step|go|drop|slide|fall off|over >!on|to|the|there",
            "going|gonna|headed|leaving|coming home ~1 to|with|w ~1 $su_beyond|$su_departed",
            "see ~2 on|in ~1 other|next|heaven side|life|heaven",
            "see you|u|ya|yall|everyone in|at ~1 heaven|hell|gates",
            "wont|not be ~2 problem|burden|bother|trouble|nuisance ~2 anymore|longer|much|again|after",
            "wont|not|never|nobody|dont ~2 leaving|coming|come|leave|taken|take|walk|walking|go|going ~3 alive",
            "$su_si|suicide intent|intention|intentions",
            "im|i|hes|shes am? ending|finishing ~1 it|this|things|everything|all|my|his|her",
            "im|hes|shes|i|he|she am|is? $su_kill $su_self tonight|today|now|tonite|tomorrow",
            "tonights|todays the night|day",
            "not going|gonna to? be here|around|alive ~1 in|by|tomorrow|when|much|for|tonight|long|morning",
            "last ~2 time ~4 hear|hears|see|sees|talk",
            "$su_will to|2? make|force|get ~2 cops|police|officers|pd|deputies|you|them ~1 to? shoot|kill",
            "going|gonna|about|ready|fixing to? pull ~1 it|trigger",
            "made|making up ~1 mind to ~1 $su_kill|die|do|end",
            "$su_will|tonight|tomorrow to|2? ~1 go|be|join|see|meet|rest|going ~1 with|to|w|home ~2 $su_departed|$su_beyond",
            "$su_will|about to|2? ~1 leave|leaving|exit|depart|quit ~1 $su_world",
            "$su_will to|2? _1 disappear|vanish|perish forever|permanently|tonight|good",
            "goodbye|bye|adios cruel? world|mundo",
            "this ~2 ill|i|hell|shell|he|she|ive|id ~2 gone|dead|passed",
            "youre|you|u|your are? reading|hearing|seeing|watching this",
            "$su_will to|2? ~1 finish ~1 what|job|this|it off?",
            "it|this|everything|all ~1 ends|end|over tonight|today|tonite >!about",
            "wont|not|no|never|dont ~2 have|need|longer|gonna ~1 to? worry|deal|bother|burden|problem ~3 me|him|her|us|this ~2 after|past|come tonight|today|tomorrow|tonite|friday|weekend",
            "wont|not|never ~2 have|need to? worry|deal ~1 about|with ~1 me|him|her anymore|again|ever|longer",
            "after tonight|today|tomorrow *6 deal|worry|bother|see|hear|problem|burden",
            "dont|cant|nobody|noone ~1 try|can to? stop|save me|him|her|this",
            "$su_will *10 let|have it|them|train|truck|car|cars hit|run|take|kill me|him|her|$su_self",
            "$su_will to|2? _1 $su_goes ~4 into|off|front|under ~3 $su_hard",
            "$su_will to|2? _1 $su_goes ~4 over ~2 cliff|edge|rail|railing|side|guardrail|ledge|bluff|dam",
            "$su_will to|2? _1 drink|swallow|eat|ingest|chug|down|inject ~4 $su_poison",
            "$su_will to|2? be|b dead",
            "$su_will to|2? be|b gone by|tonight|soon|before|when|tomorrow|forever",
            "gonna|going to? not be here|around|alive by|tomorrow|in|much|anymore|when|after|long|tonight",
            "by the time _2 hear|hears|read|reads|get|gets|see|sees|find|finds|watch this|it|here|me|him|her",
            "finally doing|going|gonna|did ~2 it",
            "$su_will to|2? _1 take them|em|it|all|these all|if|when|tonight|unless",
            "$su_told ~4 $su_would be|b gone|dead by|before|when|after >!work|school|dinner|lunch",
            "$span|tomorrow|tonight|soon|weekend *6 wont|not be ~2 burden|problem|bother|trouble",
            "will|ill|hell|shell|gonna|imma ~1 pull ~1 trigger >!at",
            "plan|intend to be dead|gone|buried",
            "goodbye|bye|farewell|adios forever",
            "tonight|today|tomorrow|tonite is|s when ~1 he|she|i|they ~1 do|does|doing|end|ends|go|goes|die|dies >!to|home|out|work",
            "$su_told ~5 $su_would _1 $su_kill|hang|shoot|drown|stab|poison|gas|cut|$su_end ~1 $su_self|life|it",
            "told|said|says|saying|states|stated|posted ~4 would jump|overdose|od >!in|at|on|the|him|up",
            "tracks|rails|platform *8 waiting|waits for|on _2 train|it|next",
            "waiting for|on _3 to? hit|kill|run him|her|me|$su_self over?",
            "will|ill|shell|hell|gonna|going to|2? drop|fall under|off|in|over|when",
            "will|ill|shell|hell|gonna|going to|2? go under|over ~2 train|it|bus|wheels|rail|railing|edge|side|ledge|next",
            "going|gonna under _1 next",
            "$su_will to|2? _1 use it|the|that|his|her|my _2 tonight|tonite|today|now|tomorrow",
            (
                "tonight|tonite|today|tomorrow _2 $su_will to|2? use|take _2 $su_gun|$su_pills|"
                "$su_knife|$su_rope"
            ),
            (
                "$su_will to|2? use _2 $su_gun|$su_pills|$su_knife|$su_rope tonight|tonite|today|"
                "now|tomorrow"
            ),
            "$su_will to|2? use it _1 on $su_self",
            "will|ill|hell|shell|gonna|going|letting to|2? let|letting go",
            "is|hes|shes|im letting go",
            "hell|shell|ill|gonna drop|jump >!off|by|out|him|her|you|it",
            "$su_will to|2? push|shove|stick|plunge|stab|jam it in|into",
            "$su_will to|2? push|shove|plunge|inject it? in|plunger",
            "going|gonna|goin to|2? _1 finish|finsh it|himself|herself",
            "dead by $su_own own",
            "this is how it|i|he|she|my ends|end|goes|go|die|dies|life",
            "va|voy|iba a tomar|tomarse|tomarme|tragar|tragarse|beber|beberse ~3 $su_pills|$su_poison|todo|todas",
            (
                "se|me va|voy|iba a _1 matar|tirar|quitar|ahorcar|colgar|aventar|disparar|cortar|soltar|ahogar|quemar|"
                "lanzar"
            ),
            *acting("$su_will to|on|2? _2", ACT),
            *acting("$su_will to|on|2 _1", METHOD),
            *acting("will|ill|hell|shell|gonna|imma|finna|gunna _1", METHOD[:12]),
            "$su_will to|2 _1 die|be|b dead|die",
            *acting("about to _1", (*ACT, *METHOD[:8])),
            (
                "$su_will to|2? _1 jump|overdose|od|hang >!the|fence|over|in|on|start|him|"
                "me|someone|"
                "rope|out|up|around|with|a|kids|bail|wall"
            ),
            "about|ready to jump",
            "gonna|imma|ill|will|hell|shell _1 die tonight|tonite|today|now|soon|here",
            "gonna|going _1 to? do|end it|everything|things",
            "im|am|hes|shes going|gonna to? die tonight|tonite|today|now",
            "tonight|tonite|today|this is the night|day|end",
            (
                "wont|wouldnt be|b here|around|alive _2 by|tomorrow|in|much|anymore|when|after|long|"
                "tonight"
            ),
            "wont see|live|make tomorrow|morning|it|another|christmas",
            (
                "dead by|before|when|in|tomorrow|tonight|morning _1 morning|tonight|tomorrow|time|"
                "midnight|you"
            ),
            ("dead by|before|when the"),
            "$su_kill|shoot|stab|killing _5 then|and|n _1 $su_self",
            ("will|ill|hell|shell|soon be with|joining *1 $kin|her|him|them|you soon|again"),
            (
                "intent|intention|intends|means|intending to|of _1 die|dying|kill|end|act|"
                "do|acting|"
                "jump|hang|shoot"
            ),
            "suicidal|si _1 w/|w|with|and intent|intention",
            "last night|day|time on|in|youll|anyone|alive earth|here|alive|world|hear|see|ever",
            "never see|hear|talk me|him|her|to|from again|him|her",
        ),
        says=(("suicide_ideation", "intent"),),
        kinds=("suicidal",),
    ),
    Rule(
        id="intent.will-die",
        phrases=(
            "!think|thinks|thought|feel|feels|afraid|scared|worried|fears|like|believes is|hes|shes|im|and|now|just gonna|going|will to|2? just? die >!if|when|without|from|of|alone",
        ),
        signs=("su_will_die",),
        tight=True,
    ),
    Rule(
        id="intent.do-it",
        # "It" is what else is spoken of.
        phrases=(
            "$su_will to|2? ~1 count ~1 down|to|backward|backwards|from",
            "$su_will to|2? just? do it >!again|later|yourself|himself|herself|myself|all|for|over",
            "$su_will to|2? just? light|use|pull it >!to|for|over|off|out",
            "!of|about|like|than|not|from|without doing it|this >!for|because|to|again|wrong|all|at|on|in|with",
        ),
        signs=("su_doit",),
        tight=True,
    ),
    Rule(
        id="suicide.intent-on-condition",
        phrases=(
            "if|unless|when *8 $su_will to|2? ~1 take|swallow|down|eat|drink all|every|whole ~2 them|pills|bottle|it|em|tablets|meds >!to|home|with|out|away",
            "go|goes|die|dies|them|him|her|they|you first ~1 then|and me|myself|i >!would|will|have|dont|think|was",
            "if|unless|when *8 $su_will to|2? _1 jump|hang|overdose|drown|od >!the|fence|over|in|on|start|him|out|up|rope|bail|around|with|me|someone",
            "if|unless *8 $su_will to|2? _1 $su_goes ~4 into|off|front|under|over ~3 $su_hard",
            "if|unless *8 $su_would _1 $su_kill|hang|shoot|drown|stab|poison|gas|cut|$su_end ~1 $su_self|life|it",
            "$su_would _1 $su_kill|hang|shoot|drown|stab|poison|gas|$su_end ~1 $su_self|life|it *3 if|unless",
            "$su_would|$su_will _1 $su_goes ~4 into|off|front|under|over ~3 $su_hard *2 if|unless",
            "would|will|ill|hell|shell _1 take _3 $su_pills _1 if|unless",
            "if|unless *8 im|hes|shes ~1 jumping|leaping|hanging|shooting|ending|overdosing|killing|drowning|slitting ~1 off|from|$su_self|it|front|into|out >!him|her|them|you|them|everyone",
            "would|d|will|ill|hell|shell|hed|shed ~1 take|swallow|down|eat ~3 handful|bottle|bunch|all|whole ~3 $su_pills|pills ~1 if|unless",
            ("would|will|ill|hell|shell _1 kill|shoot|cut|stab|hang|drown $su_self _4 if|unless"),
            *acting("if|unless|when|or *8 $su_will to|2? _1", ACT),
            *acting("if|unless *8 $su_will to|2? _1", METHOD[:8]),
            ("would|will|ill|hell|shell _1 hang|jump|overdose|end|drown|od _4 if|unless"),
            *acting("$su_will to|2? _1", tuple(f"{act} if|unless|when|or" for act in ACT[:3])),
        ),
        says=(("suicide_ideation", "intent"),),
        whole=True,
        kinds=("suicidal",),
    ),
)
