"""What does the person want? Consent and preferences, in their own word or for them.

Who calls and how old the person is need more than phrases: see ``voice`` and ``age`` beside this
folder.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule, Turn

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "police": words(
        "dep police pd cops cop officers officer leo deputies deputy sheriff sheriffs lawman"
        " enforcement policia policias squad law patrulla"
    ),
    # What somebody is brought, taken to or offered.
    "care": words(
        "paramedicos enfermera psicologo psicologa psychologist psychiatrist psychiatry "
        "telehealth hotline warmline stabilization subacute residential iop php ambulancias "
        "tratamiento terapia terapeuta psiquiatra hospitalizacion "
        "ambulance amb ems medics medic paramedics paramedic transport transported treatment help"
        " hospital hosp er ed aid services care assistance assist visit visits doctor dr"
        " counselor counsellor counseling counselling therapist therapy clinician evaluation eval"
        " assessment evaluated team crisis mct mcot clinic detox rehab program callback ambulancia"
        " ayuda rescue referral referrals medical intervention support resources treatment"
        " nurse responder responders mobile worker advocate chaplain appointment stretcher psych"
        " inpatient checkup admission attention hospitalization shelter outreach facility aftercare"
        " aided interpreter followup amr txp txport xport transpt tx mobile consejero consejera trabajadora respite"
    ),
    "refuse": words(
        "rebuffs rebuffed rebuffing spurns spurned spurning nixed nixes balks balked balking "
        "shunned shuns vetoed rechazando rehuso "
        "refuses refused refusing declines declined declining rechaza rehusa rejects rejected refusal"
        " refuse ref refd rfsd refsd refusd refusin decline niega rechazo declins"
    ),
    "wont": words("wont wouldnt doesnt dont didnt isnt not no never aint cant nope unwilling"),
    "accept": words(
        "eager keen acquiesced acquiesces assented aceptó aceptando dispuesto dispuesta "
        "conforme "
        "agrees agreed agree agreeing agreeable willing accepts accepted accepting open consents"
        " consented consenting acepta amenable ok okay fine will receptive cooperative acepto"
        " welcomes welcomed would wouldnt glad happy comfortable interested"
    ),
    "go": words(
        "go come speak talk meet see accept engage transport work stay wait be ride walk chat"
        " participate follow connect hear visit"
    ),
    # What somebody is ready to do, also with the pronoun: "shed talk".
    "is_ready": words(
        "will would shell hell shed hed ill id theyll theyd can could lets let gonna podria"
    ),
    # Whom somebody lets come.
    "comer": words(
        "us them you team van county lady woman man peer clinician outreach mom vet aps counselor"
        " nurse worker crew medics ems somebody someone anyone anybody person people friend sister"
    ),
    # A wish in one's own word; "needs" is what others say.
    "ask": words(
        "begs begged beg pleads pleaded ruega rogando suplica "
        "wants want wanting asks asked asking requests requested requesting req reqs seeking"
        " quiere pide wanna begging pleading please quiero pidio requestd rqst pidiendo askin"
        " wantin"
    ),
    "asker": words(
        "clinic school hospital staff nurse mgr manager landlord facility practice unit security owner"
        " er ed medic medics principal teacher parents family store clerk rn worker trooper officer"
        " counselor control director coach center home shelter deputy sheriff case aps cps dcfs"
        " therapist doctor sro attendant dep ofc pd sgt unit engine fire ems librarian greeter driver neighbor neighbors supervisor boss jail booking"
    ),
    "woman": words("female woman lady women mujer girl gal senora"),
    "responder": words(
        "officer responder counselor clinician advocate worker staff deputy medic responders peer one"
        " nurse therapist emt paramedic tech volunteer cop doctor crisis officers"
    ),
    "lived": words(
        "alum mentor "
        "peer peers recovery coach coaches vet veteran widow widower survivor survivors sponsor"
    ),
    "someone_": words(
        "someone somebody anyone anybody person people one alguien nobody noone persona"
    ),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # What is told to a relative or to staff is the person's own word.
        id="consent.agrees.told",
        phrases=(
            "told|tells|telling|says|said|asked|begged|texted to? $pos? $kin|$asker|rp|caller|them|him|her|us|me|crew|medics|ofc that? he|she|they|hed|shed|theyd|hes|shes|ill ~1 wants|wanted|would|ready|willing|will|like|needs|id to? be taken|seen|evaluated|committed|admitted|checked|helped|treated",
            "told|tells|telling|says|said|asked|begged|texted to? $pos? ~1 $kin|$asker|rp|caller|them|him|her|us|me|crew|medics|ofc ~1 that? he|she|they|hed|shed|theyd|hes|shes|ill ~1 wants|wanted|would|ready|willing|will|like|needs|id ~1 to? be? taken|seen|evaluated|committed|admitted|looked|checked|helped|treatment|detox|rehab|help >!to|die|him|her|them|out|at|with",
            "told|tells|telling|asked|begged|texted to? $pos? ~1 $kin|$asker|rp|caller|them|him|her|us|me|crew|medics|ofc ~1 that? he|she|they|hed|shed|theyd|hes|shes ~1 wants|wanted|would|ready|willing|will|like to? go ~1 in|to ~1 hospital|er|ed|clinic|detox|rehab|treatment|get|be",
            "told|tells|telling|asked|begged|texted to? $pos? ~1 $kin|$asker|rp|caller|them|him|her|us|me|crew|medics|ofc ~1 that? he|she|they|hed|shed|theyd|hes|shes ~1 wants|wanted|would|ready|willing|will|like to? go in >!the|his|her|my|a|there",
            "told|tells|telling to? $pos? ~1 $kin|$asker|rp|caller|them|us|me|crew|medics|ofc ~1 that? he|she|they|hed|shed|theyd ~1 wants|wanted|would|will|like to? talk|speak to|with|w _2 $someone_|$care|$lived|$woman",
        ),
        says=(("consent", "agrees"),),
        turn=Turn.SETTLES,
        masks=True,
        scope="people",
    ),
    Rule(
        # "No quiere morir" refuses nobody, and who cannot get up refuses nothing.
        id="people.no-refusal",
        phrases=(
            "no quiere|quiero|queria|quieren morir|morirse|morirme|matarme|matarse|vivir|seguir",
            "cant|cannot|couldnt|unable to? get|stand|sit up|down|off",
        ),
        masks=True,
        scope="people",
    ),
    Rule(
        # Whoever walks in asks for themselves, whatever the house is called.
        id="consent.agrees.walked-in",
        phrases=(
            "walked|walks|came|comes|approached|flagged _8 asking|asked|wanting|wants|requesting _4 $care|taken|ride|bed|help >!for",
        ),
        says=(("consent", "agrees"),),
        turn=Turn.SETTLES,
        masks=True,
        scope="people",
    ),
    Rule(
        # A voice on the phone, or the own doctor one of these days: a visit that is refused stays so.
        id="consent.agrees.by-phone",
        phrases=(
            "$is_ready|agreed|agrees|accepts|accepted to? take|accept|get a|the|our? phone? call|calls|callback >!from",
            "$is_ready|agreed|agrees|accepts|accepted to? take|accept|get a|the|our? phone? call|calls|callback from us|988|me|counselor|$lived",
            "$is_ready|wants|prefers talk|speak ~4 on|over the? phone|telephone",
            "will|would|can speak|talk|see|call to|with|w? $pos|the? own? ~1 nurse|therapist|doctor|dr|psychiatrist|counselor ~1 tomorrow|monday|tuesday|wednesday|thursday|friday|today",
            "$is_ready|wants|prefers|agreed|agrees ~2 $care|talk|speak|someone ~2 by phone|telephone only?",
        ),
        says=(("consent", "agrees"),),
        masks=True,
        scope="people",
    ),
    Rule(
        # What a relative or an institution asks for is not the person's own word.
        id="people.others-ask",
        phrases=(
            "!no quiere|quieren|pide|piden que venga|vengan|manden|mande ~2 oficial|oficiales|patrulla|saquen",
            "$ask|wanted a|an|the|for? ~2 report|case|incident|file|police|claim|reference ~1 number|report|copy",
            "will|would|to come in|by ~1 for|with|to ~4 paper|papers|paperwork|report|order|statement|records|file|sign",
            "$kin|$asker ~1 $ask|needs|need ~5 $police|$care|eval|$someone_",
            "$kin|$asker ~2 $ask no|not|for|him|her|them|us|that|if|whether _4",
            "$kin|$asker does|dont|doesnt|do *1 $ask|need _3 $police|$care|anyone",
            "$kin|$asker _2 $ask *4 not|no $police",
            (
                "$caller|i|we $ask|need|needs _2 $kin|him|her|them|subj|pt|patient|male|female|son|"
                "daughter _3"
            ),
            "rp|comp|complainant ~2 $ask|like _3 call|callback|contact|contacted",
            "speak|talk|meet to|with|w a|an|the? detective|investigator|supervisor|manager|sgt|sergeant",
            "$caller|i|we $ask|need|needs _3 welfare|check|cancel|trespass|report|info|extra|civil",
            "$caller|i|we|$asker|$kin $ask|need|needs _3 $care for _2 $kin|him|her|them|subj|pt",
            "$caller|i|we $ask|need|needs _3 $care _1 $kin",
            "$caller|i|we $ask|need|needs _3 to? come|go|talk|speak|sit _1 to|with|w $kin|him|her|them",
            "needs|need|req|reqs|requesting|requests someone|somebody|anyone _2 to? talk|speak|sit|stay|come|check|look _1 to|with|w|on him|her|them",
            "agreed|agrees|agreeing to? let $pos? $kin",
            "she|shes ~2 $ask $someone_ ~2 to? talk|speak|sit|stay|come|check|look ~1 to|with|w|on him|them",
            "he|hes ~2 $ask $someone_ ~2 to? talk|speak|sit|stay|come|check|look ~1 to|with|w|on her|them",
            "will|would|can|could|may go|going|stay|drive|head over? to|with|at $pos? $kin|mothers|moms|fathers|dads|sisters|brothers|cousins|friends|daughters|sons|parents|aunts|grandmas",
            "will|can|to meet ~2 at|by|amb|ems|units|officers|medics|pd|crew|outside ~1 the? door|road|gate|corner|curb",
            "will|can meet amb|ems|units|officers|medics|pd|crew",
            "door is|was|s|will? be? open|unlocked _3",
            "$ask to? tell|inform|warn|notify _1 someone|somebody",
            "poison _2 says|said|adv|advised _2 ok|okay|fine",
            "$ask|needs|need someone|somebody who can|doesnt|didnt _6",
            "$ask|needs|need _8 for|see|to $pos $kin",
            "let|letting him|her|them|me in|out|go|inside",
            "$asker _1 would like|love|appreciate _6",
            "$ask him|her|them|it|this _3",
            "^ req|reqs an|a|the? ems|medic|medics|team|mobile|clinician|crisis|ambulance|mct|mcot _2",
            "$ask someone|somebody|people to know",
            "$ask to know >!if|whether _6",
            "will|would go|going|be back? to|at ~1 work|school|class|church|store|bed|sleep|jail|court",
            "$ask to stop treatment|dialysis|chemo",
            "asked|asks|asking about _2 $care",
            "waiting list _3",
            "send|sends|sending|get ~1 $someone_|$care _3 talk|speak|sit|check|look|help|deal ~1 to|with|on|w him|her|them",
            "rp|caller|$kin|$asker|i|we ~1 thinks|think|believes|believe|feels|feel|thought he|she|they needs|need|should ~2 $care",
            "quiero|quiere|pido|pide|necesito|necesita ~3 $care|$someone_ ~2 para el|él|ella|ellos|mi|su|$kin",
            "!$he $ask non|emerg|lift|records|police|pd _3 transport|report|escort",
        ),
        masks=True,
        scope="people",
    ),
    Rule(
        # Leaving, answering, food, school and medicine are no visit and no care.
        id="people.other-refusals",
        phrases=(
            (
                "$refuse to? _2 leave|move|exit|answer|say|tell|give|drop|eat|comply|stop|pay|wear|"
                "take|shower|school|identify|surrender|hand|put|vacate|sign|discuss|share|"
                "elaborate|disclose|name"
            ),
            "$refuse to? _1 let|allow _6",
            "$wont want|wants|wish|wishes|press|pressing ~2 charges|arrested|prosecuted|report|trouble|jail",
            "$refuse to? _1 come|go|get|step _2 down|out|off|outside|class|school|work|bed|home|back",
            "$refuse $pos? _2 food|name|meds|medication|medications|dob|info|information|dinner|bus|chores|breakfast|insulin|water",
        ),
        masks=True,
        scope="people",
    ),
    Rule(
        id="consent.declines",
        scope="people",
        phrases=(
            "not|isnt|never open to ~1 $someone_|$care|visit|visits|talking|going|it",
            "waved|waves|waving $police|us|them|crew|medics|team|engine off|away",
            "says|said|yells|yelled|screamed|told dont touch|grab me",
            "no doctors|hospital|hospitals|ambulance|ems|medics|shots ~1 no _1 doctors|hospital|hospitals|ambulance|shots|pills|needles|ems|medics",
            "rather|prefer|prefers nobody|noone|no one? called|call|calls|come|came|comes",
            "handle|deal|manage ~1 it|this|that|things $self|alone",
            "has|have|had|got nothing to say|discuss >!about|that",
            "quit|stop coming|bothering|checking|knocking around|by|over|back|here|us|him|her|me|on|at",
            "says|said|answered|replied|was absolutely|definitely not >!suicidal|going|hurting|thinking|trying|wanting|a|in|to",
            "hell|heck no",
            "$wont come|coming out|down|in|over ~1 for|to anyone|anybody|nobody|us|you|them|you",
            "asked|asks|wants|wanted|says|said|begged that? no one|body ~1 be|is|come|comes|gets ~1 sent|called|notified|dispatched|out|over|here|to",
            "asked|asks|wants|wanted|says|said|begged that? nobody|noone ~1 be|is|come|comes|gets ~1 sent|called|notified|dispatched|out|over|here|to",
            "isnt|aint|not|never interested >!in|dying|hurting",
            "$wont want|wants|like|wanted|need|wanna to? be checked|seen|looked|bothered|touched|transported|evaluated|treated|examined|visited|helped",
            "says|said|saying|yells|yelled|yelling|told|hollers|hollered|shouts|shouted ~3 go away",
            "no visitors|visit|visits|hospital|ambulance|medics and|or|nor|, no ~1 visitors|visit|visits|hospital|ambulance|medics|doctors|help|leave",
            "$is_ready hang|leave|run up|off|away? if|once|when ~1 we|you|they|anyone|anybody|somebody|someone ~1 send|sends|sent|call|calls|called|come|comes|came",
            "$wont hear ~1 of|about|nothing ~2 $care|help|it|going",
            "$wont open|answer ~1 door ~1 for|to ~1 anyone|anybody|us|them|police|medics|nobody",
            "asked|asks|told|wants us|crew|team|medics|officers|deputies|ems to leave|go",
            "$refuse _4 $care|anyone|anybody|tx|rx",
            "she|he|pt|patient|subj says|sts no >!to|one|longer|more|he|she|threats|weapons|plan|intent|thoughts|thought|idea|si|hi|pills|meds|drugs|drinking|injuries|injury|pain|medical|gun|guns|knife|problem|reason|need",
            "offered|offer|offers _4 no _1 thanks|thank",
            "offered|offer|offers|asked|asks _4 $care|$someone_|us _4 said|says|sts|answered no >!to|one|longer|more",
            "signed|signs|signing _1 refusal|ama|release|waiver",
            "resistant|opposed|averse|against to? ~2 $care|going|transport",
            "turned|turns|turning down ~2 offer|offers|ride|bed|visit|help|services|everything|it|us|them",
            "slammed|slams|shut|shuts|closed|closes $pos? door on|in ~2 crew|us|medics|ems|team|counselor|staff|nurse|faces|face|our",
            "shooed|shoos|shooing|chased ~2 $care|us ~1 off|away|out >!w|with",
            "$wont want|wants to? ~1 talk|speak|meet to|with|w ~1 anyone|anybody|nobody|us|you|them",
            "wants|want|wanted nothing to do ~1 $care|us|them|with",
            "no part of it|this|them|us",
            "told|tells us|them|crew|medics|ems|counselor|staff to get|go|pound|take|shove lost|away|sand|hike|hell|it",
            "ama|refusal|rma _1 signed|obtained",
            "rma|rmad >!signed|obtained",
            "denied|denies transport|ems|amb|ambulance|treatment|services|medics",
            "wants|want|told|telling|yelling everyone|everybody|us|crew|crews|medics|them to? leave|go >!him|her",
            "not|wont|refuses|refused|refusing to? allow|permit ~1 $care|us|them|crew|crews _2",
            "told|tells us|them|crew|medics|everyone beat|get|scram|buzz|kick >!in|help",
            "no|nothing part|want of|with _1 $care|$police",
            "not interested",
            "says|said|yells|yelling|yelled|told _2 cancel|cx _1 $care",
            "$wont want|wants|like|let _3 call|calling|contact|tell|send|sending _1 $someone_|nobody|$care|us|help",
            "rather|prefer|prefers we|you|us|they|nobody|noone|$someone_ _1 not|dont|didnt|doesnt|wouldnt|stay|leave >!have|hear|see",
            "$care|further _1 $refuse",
            "$refuse to? _1 talk|speak|come|see|meet|engage|accept|participate|be",
            "$refuse to? go to|with|w|in|by|voluntarily|anywhere",
            "$refuse everything|all|services|contact|further|cb",
            "pt|patient|subj|client $refuse",
            # will not have it
            "$wont $ask|need|see|accept|take|have|allow|let|go ~5 $care",
            "$wont $ask|need|see|accept|take|allow _1 $someone_|company|visitors|cops|nothing >!to|else|hurt|arrested",
            "$wont going|go|get|be|come|travel|ride _3 $care",
            "$wont talk|speak|engage|meet|open _3 $care|crew",
            "$wont let _1 $care|us|them|crew|police|me|her|him _2 in|inside|help|look|touch|check|treat|evaluate >!car|truck|dog|bag|phone",
            "$wont let _1 anyone|anybody _2 help|look|touch|check|treat|evaluate",
            "$wont interested _2 $care|talking|going|anything|any",
            "$wont _1 want|need|needs|wants|wanting|have _2 $someone_|$care|us|them|you|me _2 come|comes|coming|out|over|near|sent",
            "$wont|where _1 you? send|sending|bring|call _2 $someone_|$care",
            "unwilling|refusing|adamant|insists|insistent|insisting _1 $wont _3",
            "unwilling to _2",
            "not|isnt willing to? _3",
            "does|do|did|will|would not _1 go|come|speak|talk|accept|see >!around _3 $care|voluntarily|willingly|anyone|anybody|in",
            "does|do not wish|want|care to? _1 speak|talk|go|see|meet|be _4 $care|$someone_|seen|helped",
            "no one|nobody|noone _1 needs|need|has|should to? come",
            "fine and _2 no|doesnt|dont _4 come|help|needed",
            # turned away
            "turned|turns|turning|waving|waved|sent|sends|told|tells|telling _2 $care|crew|worker _3 away|off|out|leave|go",
            "turned|turns|turning|waving|waved down|off|away _2 $care",
            "^ leave|leaves me alone",
            "leave|leaves me|him|her alone and _2 $wont",
            "$wont|without want|wants|wanting|need|needs|like _2 ride|rides|lift|company|nobody|none >!who|that",
            "$wont want|wants us|you there|here|around|inside|in|out",
            "$wont|aint going|goin|gonna _1 nowhere|anywhere",
            "refuses|refusing|refused go >!home|back|to|away|out|outside|down|through|up|near|off|in",
            "said|says|told no when _3 offered",
            "told|asked|asks|tells _2 family|us|them|everyone|everybody|kids|rp|crew not to? come|visit|call|send|check",
            "doesnt|dont|not want|wants to be hooked|treated|saved|resuscitated",
            "wants|want|asks|asked|asking _1 be left alone",
            "go|stay away from me",
            "wants|want|need|needs no _1 $care|$someone_|visit|visits|company|responders",
            "asks|asked|said|says|tells no _1 $care|visit|visits|company|responders",
            "nobody|noone is|are|will|gonna|better taking|take|bringing|touching|come|coming|enter|getting",
            "no one is|will|better taking|take|bringing|touching|come|coming|enter",
            "no _1 thank|thanks you?",
            "no|nobody|noone one? at|to|near _1 house|home",
            "says|said|saying|told|tells _2 no to >!suicide|si|self|hurting|harming|killing|wanting|thoughts|any _3",
            "!or|si|hi no to _2 $care|follow|going|transport|list",
            "come|coming no more",
            "no manden|manda|mande|llamen|venga|vengan _3",
            "no quiere|necesita|quiero|acepta _3 ayuda|ambulancia|nada|nadie|ir|hablar|llame|hospital|medico|venga",
            "dejenme|dejeme|dejame en paz|solo|sola|tranquilo",
            "does not|doesnt want $care|it|this",
        ),
        says=(("consent", "declines"),),
        others=(),
        whole=True,
    ),
    Rule(
        # Said yes before.
        id="consent.declines.now",
        scope="people",
        phrases=(
            "now|then|later|since ~1 $refuse to? go|come|transport|ems|amb|ambulance|all|everything|treatment|care|help >!out|down|off|home|back",
            "now|then|later ~1 refusing|declining|refuses|declines >!to|police|leave|a|an|the|his|her|meds|medication|names|name|id|address|information|info",
            "changed|changes ~1 mind ~1 refuses|refused|declines|declined|refusing",
        ),
        says=(("consent", "declines"),),
        turn=Turn.SETTLES,
        whole=True,
    ),
    Rule(
        # What is not to be had is not refused.
        id="mask.care-not-had",
        scope="people",
        phrases=(
            "cant|cannot|couldnt|nobody|unable to? get|find|reach|afford ~1 $care",
            "no ride to|for|home",
        ),
        masks=True,
    ),
    Rule(
        # A visit that is refused stays so, whoever may call by phone.
        id="consent.declines.visit",
        scope="people",
        phrases=(
            "$refuse ~2 person? visit|visits",
            "$wont want|wants|need|accept ~2 visit|visits|visitors",
            "said|says|told|door|wants _6 no visit|visits|visitors >!from",
            "nobody|noone at|near the|his|her|my house|home >!has|is|was|answers|answering",
            "says|said|tells|told me|us? no $police _3 no visit|visits|ambulance|hospital|medics|transport",
            "no $police ~1 no visit|visits|ambulance|hospital|medics|transport",
        ),
        says=(("consent", "declines"),),
        turn=Turn.SETTLES,
        others=(),
        whole=True,
    ),
    Rule(
        # Whoever says so: the word of the person only where nobody else is known to speak.
        id="consent.declines.own",
        scope="people",
        phrases=(
            "no _1 $care wanted|please|needed",
            "no transport|txp|txport|xport >!available|needed|required|unit|units",
            "^ no hospitals|ambulances|doctors|shrinks|therapists|visitors",
            "dont do the thing where",
        ),
        says=(("consent", "declines"),),
        whole=True,
    ),
    Rule(
        id="consent.agrees",
        scope="people",
        phrases=(
            "refused|refuses|declined|declines|doesnt|not|no ~3 ems|ambulance|amb|transport|medics|police _2 will|would|ok|agrees|willing ~1 to? let|have|go|ride ~6 hospital|er|ed|clinic|urgent",
            "$refuse ~2 $police|cops|ems|ambulance|medics but ~1 $ask|would|will ~4 $care|$someone_",
            "has|have asked|requested|wondered if|whether _6 could|can|would|might _1 come|call|talk|visit|sit|see|meet",
            "refused|refuses|declined|declines|doesnt|not|no ~3 ems|ambulance|amb|transport|hospital|er|medics|police|cops _2 wants|asks|asked|prefers|will|would|ok|agrees|willing _2 to? talk|speak|see|meet|have _3 $care|$someone_|$lived",
            "$is_ready|agrees|wants|willing to? go? get|be looked|checked|seen|evaluated|examined",
            "follow|check|callback|call _7 he|she|they said|says yes|ok|okay|fine|sure|works|that",
            "follow|check in|up ~4 tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|noon|nine|ten _3 said|says|agreed|agrees yes|ok|okay|fine|sure|that",
            "let|lets|letting|allowed the|a|two? $police in|inside >!jail|custody",
            "call|visit|callback|text|chat|meeting would|will ~1 good|nice|great|fine|ok|okay|help|work|welcome",
            "walking|walked|coming|came out to _2 $care|crew",
            "set|sets|arranged up? a ride|appointment|intake _2",
            "could use someone|somebody|company|help|counselor|counseling|friend >!who|else|with|moving",
            "pt|patient wants|prefers|requests to? go to >!home|bed|sleep|work|school|bathroom|his|her|the|jail|church|heaven",
            "que? si va|voy|ira|iria al? ~1 hospital|clinica|sala",
            "took|takes|wrote|jotted|saved down the|our|a|that ~2 number|numbers|hotline|warmline|address",
            "let|lets|letting|allow|allows|allowed|allowing the|a|his|her|our medics|ems|medic|team|counselor|staff|crew|officers|nurse|clinician|doctor to? in|look|check|help|stay|sit|come|transport|treat|talk|bandage|clean|wrap|see",
            "signed|checked|checking|committed $self in|into",
            "nods|nodded|nodding ~1 yes|ok|okay",
            "= $accept to be|get|having|being _2 evaluated|assessed|seen|helped|transported|admitted|checked|treated",
            "= $accept to|w|with|for _1 $go|going|talking|meeting|being|wait",
            "= $accept w|with|to|of|for|accept|take|welcome|like|appreciate|in|see|about _4 $care|$someone_|peer|ride|advice|company|safety|visit",
            "agrees|agreed|agreeable|amenable|consents|agreeing|receptive|willingly >!to",
            "agrees|agreed|agreeable|amenable|consents|agreeing to _5 $care|go|come|talk|speak|visit|see|meet|wait|plan|follow|check|group|appointment|be|evaluation|transport|safety|let|call|calls|stay",
            "willing >!shot|or|to",
            "willing to _3 go|come|talk|speak|see|meet|accept|try|wait|be|get|$care",
            "accepts|accepted|accepting|acepta|acepto _4",
            "game|up|keen|eager|down for|to _3 $care|$someone_|talk|talking|meet|sit|chat|visit|go >!tree|stairs|hill",
            "on board|onboard with|w _3 $care|plan|going|idea|visit|it",
            "welcomes|welcomed|appreciates|appreciated|invites|invited _2 $care|visit|us|team|$someone_|call >!over|party",
            "took|takes us|them|staff|team|counselor|me|you up on",
            "go|going|come|coming|transport|transported|in|hospital|treatment _2 voluntarily|willingly|voluntary",
            "will|shell|hell|ill|would|id|can|lets|let talk|speak|go|meet|come|ride|walk|listen|wait _1 to|with|w|out|in|voluntarily|willingly|$someone_|us|if|over|down|along|for >!and|pizza|food|dinner|shooting|swinging|blasting|firing",
            "will go >!to|home|back|away|after|off|through|first|outside|crazy|under|and",
            "he|she|i|pt|patient|subj|client|hes|shes|resident|texter|visitor|chatter _3 $ask|welcome _4 $care|$someone_|talk|speak|bed|ride|list|tips|numbers|number|advice|company|peer|call|callback|voice|shelter|group >!who|else|over",
            "he|she|i|they need|needs|wants|want _1 help|detox|counseling|treatment >!him|her|up|getting|with|for",
            "$ask|like|love|liked _1 to be seen|admitted|evaluated|assessed|hospitalized|helped|committed|taken|checked|connected|driven|transported|put",
            "$ask|like|love for|a|the|to _1 go|ride|lift|taken|driven|walk|walked _1 to|in|into _3 $care",
            "like|likes|liked|loves|loved the? idea|thought|sound of _8 $care|talking|talk|call|calling|group|meeting|visit|peer|warmline|$lived|$someone_",
            "$he $ask _1 for|a|the? ride|taxi|cab|bed|lift|help|counselor",
            "take|get|bring|put me to|in|into a? ~1 detox|rehab|hospital|er|clinic|treatment|psych|shelter|somewhere",
            "$ask for? help getting|quitting|stopping|to _2 $care|in|into|clean|sober|off",
            "$ask|need|needs _2 shelter|detox|rehab|treatment|respite|safe _1 bed|place|cot|spot",
            "walked|walks|walkup|walkin _5 asking|asks|asked|wanting|wants|requesting _5 $care",
            "feel|feels safer|better if _4 came|come|comes",
            "would|id|shed|hed rather talk|speak|see|meet _1 to|with|w|a|an _4 $someone_|$lived|$care|veteran|student",
            "ok|okay|fine|alright|good with that|it|this >!but",
            "agreed|agrees|agreeing to _1 use|try|keep|have",
            "says|sts|said|states|stated|says he|she|they? wants|want|needs|need _1 help|detox|hospital|treatment|counseling",
            "says|said yes|ok|okay|sure to >!kill|die|hurt",
            "yes|si to _2 $care|$someone_|visit|call",
            "took|takes|taking|accepts|accepted two|the|some|a|_ _1 numbers|number|card|referral|referrals|callback|call",
            "took|accepted call|callback|referral",
            "let|lets me|us|counselor give|call|share|send|make|set|talk|speak|walk",
            "let|lets|letting|allow|allows|allowed|allowing medics|ems|us|team|counselor|staff|crew|officers|nurse in|look|check|help|stay|sit|come|transport|treat|talk",
            "ready|prepared|packed|bag to|for|and go|$care|waiting|packed >!anytime|be|meet|see|join|home|with",
            "ready to _1 talk|accept|get|take|try _2 $care|$comer",
            "$is_ready talk|speak|meet|go|come|ride|walk|listen|wait|see|sit|open|accept|welcome _3 $care|$comer|door|talk|appointment >!but|remove|arrest",
            "$is_ready take|try _3 $care|ride|call|group",
            "$is_ready let _2 $care|$comer _3 in|come|look|check|see|help|visit|by|over|evaluate",
            "$is_ready come down|out|in _2 for|to|with|if _2 $comer|$care",
            "ok|okay|alright|good|cool with|w|for|if _3 $care|$comer|going|go|visit|coming",
            "they|we|you|someone|somebody|team|van|crew can|could come|visit|stop|call _2 by|back|over|tomorrow|in|tonight|anytime|after",
            "all? right|alright|ok|okay|fine for|if|with _1 $comer to? come|comes|came|coming|visit|call",
            "voluntary|willing|vol _2 ride|txp|patient|pt|admission|admit|admitted|transport|transfer",
            "going|go|went|goes|coming with|w|by _4 voluntary|voluntarily|willingly",
            "at|per her|his|their|pts own? request",
            "he|she|pt|patient|client|resident _2 asked|asks|wants|wanted for? $someone_ who|that|whos _1 has|had|been|lost|lived|knows|went",
            "he|she|pt|patient|client|resident|guest _4 wants|wanted a|some place|bed|cot to >!go",
            "scared|tired|ashamed|exhausted|done and wants|want|needs|need help >!him|her|with|getting|up|moving|finding",
            "wants|want|wanted help with|for|about $pos? drinking|meth|heroin|fentanyl|opioids|use|using|addiction|withdrawal|voices|thoughts",
            "wants|asking|asked|asks|wanting|pidio to _1 be|get seen|checked|cked|ckd|evaluated|admitted|assessed|helped|treated|clean|sober _1",
            "$is_ready wait _4 for|on|with _2 $comer|$care",
            "will|ill|hell|shell try _3 group|meeting|number|grounding|breathing|walk|callback",
            "ill|will|gonna|going go? get|find|accept _1 help|treatment|clean",
            "rather talk|speak to|with|w _4 than",
            "waiting|waits|wait _3 for|on _2 $care|crew",
            "keep|keeps these|those|the|his|her calls|appointment",
            "moved forward",
            "quiere|quiero|pide|pido|necesito|desea|acepta|prefiere|prefiero _3 ayuda|hablar|ir|consejero|ambulancia|doctor|llamen|llame|ayuden|venga|alguien|hospital",
            "glad|thankful|grateful _1 of|for _1 call|visit|help|it",
            "unlock|unlocked|opened|opens|open >!for _2 door for|to _2 medics|crew|us|ems|team|officers",
            "$he|#|yom|yof|txp|xport voluntary >!hold|statement",
            "open|receptive to a|an|the|some? list|lists|idea|ideas|numbers|number|options|resources|suggestions",
            "no $care|$police but|just|only _1 wants|want|would _1 like? ~1 $someone_|talk|peer|call|counselor",
            "would|id|shed|hed|theyd like|love|appreciate to? be seen|admitted|evaluated|assessed|put|helped|connected|checked|taken",
            "will|agrees|agreed|wants to? keep|continue seeing|going|meeting _2 $care|us|group",
            "would|will|can|could let us|me|you|counselor|team|staff talk|speak|call|tell|text|contact",
            "agreed|agrees|agreeing to? tell|call|text|see|sit|talk",
        ),
        says=(("consent", "agrees"),),
        turn=Turn.SETTLES,
        tight=True,
    ),
    Rule(
        # Who calls agrees to something: the person only where nobody else is known to speak.
        id="consent.agrees.caller.own",
        scope="people",
        phrases=(
            (
                "caller|texter|visitor|chatter|parent|seeker|mother|father|mom|dad|wife|husband|"
                "family ~2 agrees|agreed|accepts|accepted|consents|consented _6"
            ),
        ),
        says=(("consent", "agrees"),),
        masks=True,
    ),
    Rule(
        # Whoever says so: the word of the person only where nobody else is known to speak.
        id="consent.agrees.own",
        scope="people",
        phrases=(
            "can|could|may i|we talk|speak|chat ~1 to|with|w ~2 $someone_|$care|you|counselor",
            "asked|asks|wants|wanted|requested|requests|asking for ~2 text|callback|followup|follow|check|call >!from|out|about|cashing",
            "needs|need a bed|cot tonight|now|today",
            "can|could|will|would you|u|yall|someone|somebody _4 check|look in|on ~1 me|us",
            "can|could|may i|we get|have a ~1 call|text|callback|visit",
            "asked|asks|asking _7 can|could ~2 $police|fire|engine|ems|medic|medics|crew|someone|somebody ~1 bring|come|help|look|check|sit|lift",
            "asked|asks|asking if|whether|can|could|when|for ~3 $police|fire|engine|ems|medic|medics|amb|ambulance|crew|someone|somebody ~1 can|could|bring|come|help ~1 bring|come|look|check|help|sit|lift|_",
            "$ask _3 $lived|$woman _1 to|who|instead",
            "need|needs _2 ride _2 $care",
            "please|pls|plz _2 send|come|help|hurry|call|someone|somebody|get",
            "!dont|not|where|you send|need|needs|want|help me|someone|somebody|help|ambulance|company|medics >!police|else|to|him|her|them|up|with|cleaning",
            "$ask|like|love _2 $care|someone|somebody|tips|numbers|company|advice|hotline|peer|call|callback|voice|bed|list|ride >!who|else|over",
            "$ask|like|love _2 to? talk|speak|chat|sit|stay|go|come|get|see|meet|hear|find _6 $care|$someone_|me|us|clean|better|peer|person|phone|line|woman|female|lady|friend|voice|group|bed",
            "$ask another|an|a _2 $lived|parent|mother|father|friend|$woman >!with|who|in|to",
            "$ask|like|love another|fellow _2 _ _1 to|who|that",
            "can|could a|an|some $woman|$lived|nurse|counselor|$responder _2 call|come|talk|text|visit|sit",
            "$ask|like _2 $police _1 to? come|look|check|stop|here|out",
            "send|need|want the|an|a? $police before|now|here|please",
            "$ask|like to? talk|speak|be|sit|hear|see to|with|from|around? a|an|another? people|person|student|human|parent|vet|widow|widower|veteran|mom|dad|mother|father|nurse",
            "would|id|shed|hed|theyd like|love|appreciate an|a|the? $police to? come|look|check|stop",
            "$ask for the|a|an|another ~1 $lived",
            "would|id|shed|hed|theyd like|love a|an|another|some mom|woman|vet|parent|person|ideas|tips|skills|options|resources",
            "$ask _2 class|classes|skills",
            "set|scheduled|booked a? callback|call",
            "dont hang up",
            "$ask to know if|whether _5 can|could ~1 come|call|ring|visit|talk|send",
            "will|agreed|agrees to? stay|remain on ~1 line|phone",
            "puedo|quisiera|quiero|solo hablar con alguien|una|un|otra",
            "pide|quiere|busca|necesita _5 lugar|cama|refugio|albergue",
            "wanted someone|somebody|anyone to? listen|talk|hear",
            "wanted to? hear|talk _1 a|to|with|another _1 $someone_|human",
            "$ask if|whether _6 could|can|would|might _1 come|ring|call|talk|visit|text|sit|stop",
            "no|without way|means of|to get|getting|go there|to|in",
            "would|id|shed|hed|theyd _1 like|love|appreciate|welcome _4 $care|talk|speak|someone|somebody|call|list|visit|go|appointment|company|counseling",
            "looking|hoping|asking|wishing|interested for|in _3 $care|someone|bed|help|number|place|shelter|group|referral",
            "asked|asks|asking|wanted _3 bed|shelter|place|room _2 anywhere|tonight|for|available",
            "reaching|reached|called|calling|looking _1 for _1 help|support|someone|advice",
            "can|could|will someone|somebody|you|anyone|anybody|a|they|yall _6 come|talk|call|help|send|sit|get|take|text|stay|pick",
            "need|needs|just _2 somebody|someone|person _1 to? sit|talk|stay|be",
            "!dont|not need|needs help|counseling|detox",
            "come|coming get|with|talk|sit|help|see me|us",
            "$ask me|us to? _1 stay|wait|keep >!back|away|out|off|clear",
            "asked|asks|asking|wanted|looking for _3 skills|tips|coping|resources|ideas|strategies|options",
            "wants|wanted|asks|asked|asking|need|needs|just to? place|stay|be|vent _2 sleep|on|heard|listened|here",
            "wants|wanted to talk first|through|it|about|some",
            "wants|wanted a|an|his|her|the _2 counselor|therapist|clinician|chaplain|nurse|doctor|meeting|class|number",
            "que venga|vengan|manden|mande|llamen _2",
            "manden|mande|envien|vengan|venga|mandenme _2 alguien|ayuda|ambulancia|por|favor|rapido",
            "ayudenme|ayudeme|ayudame",
            "talk|text to|with me",
            "for a|an $woman|peer|person|vet",
            "happy|glad|willing to keep talking|talk",
            "safety plan",
            "$ask to? hear|see a|another person|voice|human",
            "wants|wanted an|a? officer|officers|police|deputy _2 to|here|check|come",
            "took|takes|take _1 call|callback|ride",
        ),
        says=(("consent", "agrees"),),
        tight=True,
    ),
    Rule(
        id="consent.cannot",
        scope="people",
        phrases=(
            "cannot|cant|unable to? _1 consent|express",
            "not able to _1 consent|express",
            "cannot|cant|unable to? answer|respond|say|express|communicate _1 yes|no|needs|wants",
            "cannot|cant|unable to? tell|say _3 wants|help",
            "unable to _1 consent|decide|agree",
            "lacks|lacking|without capacity",
            "no capacity",
            "incapable of",
            "nonverbal|nonspeaking and|, cant|cannot|unable",
        ),
        says=(("consent", "cannot"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        # Somebody who has been there, whether man or woman.
        id="preference.peer.lived",
        scope="people",
        phrases=(
            "$ask|like|liked|rather|talk|speak|listens|listen|hear|trusts|prefers|prefer|only|sit|meet|is _6 someone|somebody|anybody|anyone|person|people|guy|man|woman|lady|man|one|counselor|nurse|worker who|that|thats|whos ~1 has|have|had|hasve|been|was|were|is ~2 in|on|through|there|to|kicked|thrown|locked|arrested|evicted|hospitalized|divorced|deployed|served|addicted|sober|recovering|clean ~1 prison|jail|service|military|army|navy|marines|war|combat|recovery|rehab|hospital|foster|streets|street|there|it|out|same|this|that|too|himself|herself|themselves|_ >!following|him|her",
            "$ask|like|rather|talk|speak|listens|listen|hear|trusts|prefers|prefer|only|sit|meet|is|if _6 someone|somebody|anybody|anyone|person|people|guy|man|woman|lady|one|counselor|nurse|worker who|that ~1 used to ~1 use|drink|be|cut|do|have|live|run",
            "$ask|like|rather|talk|speak|listens|listen|trusts|prefers|prefer|sit|meet _5 someone|somebody|anybody|anyone|person|people who|that ~1 has|have|had|did|served|lived ~4 too|himself|herself|themselves|before",
            "rather|prefer|prefers|wants|wanted|like talk|speak|to _4 someone|somebody|anyone|person who|that has|have|did >!a|the|been|no|not|an|to|his|her|my|any|had",
        ),
        says=(("preference", "peer_wanted"), ("consent", "agrees")),
        masks=True,
    ),
    Rule(
        id="preference.no-police",
        scope="people",
        phrases=(
            "$wont want|like|trust|have _1 have? an|any|the? $police",
            "rather|prefer|prefers not|no _1 have? an|any|the? $police >!in",
            "beg|begs|begged|begging|please|pls _1 us|me|them? not to? send|call|bring _2 $police",
            "$police make|makes _2 worse",
            "no|without|not|sin|w/o|zero $police please? >!report|reports|car|cars|activity|contact|history|involved|matter|problem|issue|call",
            "no part of _1 $police",
            "dont|doesnt|not|does|didnt want|send|need|bring|call|trust|like|let|involve _3 $police",
            "anyone|anybody|everyone|somebody|someone but|except|besides|other than? _2 $police",
            "long as _3 not _1 $police",
            "no quiere|quiero _4 $police",
            "afraid|scared|terrified|fearful|fear|distrusts|hates|wary|leery of? _1 $police",
            "$police scare|scares|frighten|upset|trigger|escalate|escalates _2",
            "if|when|once|any $police _3 show|shows|come|comes|here|walks|walk|arrive|coming _4 first|faster",
            "see|sees|seen a|any|the? $police",
            "keep _1 $police away|out",
            "shut|leave|run|bolt|jump|hide|hides|lock|locks|close|slam _4 if|when _2 sees|see a|any|the? $police|badge|badges|cruiser|squad|uniform",
            "long as the|no? $police isnt|arent|not|stay|stays",
            "just|but|only no badges|badge|uniforms|cops|police please|pls|though?",
            "not|no|nobody|noone|isnt|wasnt to|for|with|w|a|the _1 $police|badge|badges >!matter|problem|issue",
            "$is_ready|just _5 but not|no|nobody _2 $police|badge|badges",
            "$wont come|coming|talk|open|go _3 for|to|with _1 $police",
            "que no _4 $police",
            "if|long|as no|without _1 $police _1 car|cars|come|comes|there",
            "isnt|aint|not a|the? cop|cops|police|officer >!matter|problem|issue|call",
            "asked|asks|requests|requesting|wants|prefers _2 no|not|that _1 $police",
        ),
        says=(("preference", "no_police"),),
        whole=True,
    ),
    Rule(
        id="preference.police",
        scope="people",
        phrases=(
            "he|she|i|pt|patient|male|female $ask _2 police|cops|pd|deputy|deputies|officer|cop >!not|who|while|by|for|remove|report|ref",
        ),
        says=(("preference", "police_wanted"),),
    ),
    Rule(
        id="preference.police.own",
        scope="people",
        phrases=(
            "!no|$kin $ask for|an|a|the|some? police|cops|pd|deputy|deputies|officer|officers|cop >!to|for|remove|report|not|who|while|by",
            "prefers|prefer|rather _3 police|cops|deputy|cop|officer",
            "$ask an|the|some? officer|officers|deputy|police|cop|cops to check|smell|look|listen|hear|take|secure|hold|see|search|come",
            "only a|the|an? police|cop|cops|officer|deputy can",
            "$ask if|whether|can|could a|an officer|deputy|cop ~1 can|could|would|might|come|sit|look ~1 come|look|check|sit|stop|stay|drive|stand|listen|_",
            "$ask a|an|the? officer|officers|deputy|police|cop|cops outside|nearby|close|around ~1 in|just|if|when|the",
            "safer|better if _2 cop|cops|officer|police|deputy came|come|comes|here|there|walked|checked|looked|stood|drove|sat|stayed|was",
            "asked|asks|wants|wanted for a|an|the? deputy|officer|cop|police to hold|keep|take|lock|secure|store",
            "send _1 police|cops|officer before|now|please|i",
            "quiere|quiero que? venga? la? policia",
        ),
        says=(("preference", "police_wanted"),),
    ),
    Rule(
        id="preference.peer",
        scope="people",
        phrases=(
            "$ask|like|love|prefers|prefer|rather|welcome _7 peer|peers >!pressure",
            "peer|peers $responder|specialist|support|call|calls|callback _1 $ask|please|requested|wanted|one",
            "peer|peers who|that|support|specialist _3",
            "someone|somebody|person|people|anyone|mom|dad|student|parent|vet|another|woman whos|thats|who|that|with _2 been|lived|walked|gone|felt|had|survived _2 there|through|it|this|same|where",
            "been|gone|lived|living through it|this|same",
            "peer|peers instead|rather|over",
            "somebody|someone|person in|from|with _1 recovery",
            "$ask|like|one _4 recovery|sober coach|coaches|peer|peers",
            "recovery coach|coaches|peer|peers",
            "another|fellow|other _1 vet|veteran|widow|widower|survivor|parent|mother|mom|nurse|soldier|marine _3 talk|call|speak|meet|who|to",
            "$ask _2 another|fellow _2 vet|veteran|widow|widower|survivor|parent|mother|mom",
            "$ask|like|rather|talk|speak|listens|listen|hear|trusts|prefers|prefer|only|sit|meet|there _8 someone|somebody|anybody|anyone|person|people|guy|one who|that ~1 was|were|been|fought over|in|through|at >!the|a|her|his|my|it|love|bed|charge",
            "is|are there ~1 someone|somebody|anybody|anyone|people _2 whos|whove|who|thats been|gone|lived|lost|had|has _2 been|through|it|there",
            "yes to ~1 peer|peers",
            "asked|asks|asking|is|any if|whether|there _3 anybody|anyone|someone|somebody|counselor _4 who|that|whos has|have|had|been|was|were|served|lived ~1 been|in|to ~1 in|through|prison|jail|service|war|recovery|there|it|too",
            "from|at the|a recovery|sober|peer house|home|program|place|group who|that used|has|had",
            "woman|someone|somebody|mother|person who|that had|lost|buried _3",
            "woman|someone|somebody|mother|person who|that has had|lost|buried _3",
            "woman|someone|somebody|mother|father|parent|man who|that has|have gone|been|come through",
            "talk|speak|meet|hear|wants|wanted|like _4 someone|somebody|anyone|person|woman|man|mother|father|parent who|that also|actually|really lost|buried|lived|survived|had|has|been|did",
            "$is_ready _6 peer >!pressure",
            "another|fellow recovering _1 person|user",
            "take|took|takes|accept|accepts|accepted|talk|speak|meet|meeting|see|visit|call|agrees|agreed|open _3 peer|peers",
            "had|has the same",
            "someone|somebody|anyone|person who ~1 served|fought|deployed",
            "lived experience",
            "talk|talking|speak|speaking|meet|chat _1 to|with|w another|fellow _2 $lived|parent|mother|mom|dad|father|nurse|student|soldier|marine|user|teen",
            "$ask _1 another _2 parent|mother|mom|dad|father to|who|that",
        ),
        says=(("preference", "peer_wanted"),),
        kinds=(),
        whole=True,
    ),
    Rule(
        id="preference.female",
        scope="people",
        phrases=(
            "safer|comfortable|better _2 w|with _1 $woman",
            "$woman $responder _1 $ask|only|preferred|please|requested|if|comes|come|rides|ride|to|would",
            "$ask|prefers|prefer|rather _4 $woman $responder",
            "$ask whether|if a|any|some? $woman _2 come|comes|call|talk|available|visit",
            "$ask|prefers|prefer|rather|only|like|prefiere for|to|a|with|talk|speak|see|have|be|that|que|venga|una|only|it|if|her|get|_1 _3 $woman >!out|gone|removed|off|in|is|was|who|off",
            "a|any $woman instead|not|please|only|over|rather",
            "can|could|send a|some $woman _1 call|come|talk|please|responder",
            "no|not men|males|man|male|hombres >!found|seen",
            "$woman only",
            "only women|females|ladies",
            "$is_ready|wont|only let|allow a|another $woman in|inside|check|help|near",
            "only $woman >!in|here|who|and",
            "only from|by|if a $woman",
            "visit|come|talk|open|go|ride ~2 if|when|only|long it|its|thats is|was|be|a? ~1 a|an? $woman",
            "door to|for|only a|another $woman",
            "would|could be a $woman",
            "$woman if|when possible|available",
            "prefiere|quiere|pide|prefiero|quiero|pido _5 con|a|sea una? mujer|enfermera",
            "$is_ready come|talk|open|go|speak _3 for|to|with|if a? $woman >!who|in|next|with",
        ),
        says=(("preference", "female_responder"),),
        whole=True,
    ),
    Rule(
        id="preference.no-uniform",
        scope="people",
        phrases=(
            "no|without|not|out|dont|doesnt|nobody|noone _3 uniform|uniforms|uniformed",
            "plain|street|regular|normal|civilian|plane|everyday|ordinary|casual clothes|clothing|clothed",
            "in _1 own clothes|clothing",
            "no|not|nobody|noone|without|dont|doesnt|dressed dressed|look|looking|looks ~1 like|as ~1 $police",
            "not|no|without|nobody _3 $police in|w|with|wearing a|their|full? uniform|uniforms|gear",
            "plainclothes",
            "look|looks|looking|dressed like|as a|an? regular|normal|ordinary ~1 person|people|folks|clothes|guy|woman",
            "no|without badge|badges|vest|vests ~1 no|or|and|nor ~1 vest|vests|badge|badges|uniform|uniforms|gear",
            "normal|regular|plain|casual and park|parked",
            "unmarked car|vehicle|unit",
            "sin uniforme",
            "uniforms|uniform _4 scare|scares|scared|frighten|frightens|upset|upsets|trigger|triggers|painful|bother|bothers|panic",
            "afraid|scared|panics|triggered|upset _2 uniform|uniforms",
        ),
        says=(("preference", "no_uniform"),),
        whole=True,
    ),
)

REAL_WORDS: Final = words("decline police polite policy peers peeks counsel")
