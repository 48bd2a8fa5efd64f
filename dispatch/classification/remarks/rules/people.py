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
        "police pd cops cop officers officer leo deputies deputy sheriff sheriffs lawman"
        " enforcement policia policias squad"
    ),
    "person_helper": words(
        "counselor counsellor therapist clinician team someone somebody peer crisis doctor clinic"
        " hospital treatment detox therapy help mct van visit transport ride program bed appointment"
        " meds medication medicine rehab referral evaluation eval callback"
    ),
    "helper": words(
        "ambulance amb ems medics medic transport treatment help hospital hosp aid services care"
        " assistance visit doctor counselor evaluation eval everything anyone anybody nobody team"
        " crisis clinic detox therapy visitors callback ambulancia ayuda rescue"
    ),
    "refuse": words(
        "refuses refused refusing declines declined declining rechaza rehusa rejects rejected refusal"
    ),
    "accept": words(
        "agrees agreed agree agreeing agreeable willing accepts accepted accepting open consents"
        " consented consenting acepta amenable ok okay fine will"
    ),
    "go": words("go come speak talk meet see accept engage transport work stay wait be"),
    "ask": words(
        "wants want wanting asks asked asking requests requested requesting req needs need seeking"
        " would quiere pide necesita wanna begging pleading please"
    ),
    "nobody_comes": words("anyone anybody nobody visit visitors one company team"),
    "asker": words(
        "clinic school hospital staff nurse mgr manager landlord facility practice unit security owner"
        " er ed medic medics principal teacher parents family store clerk"
    ),
    "woman": words("female woman lady women mujer"),
    "responder": words(
        "officer responder counselor clinician advocate worker staff deputy medic responders peer one"
        " nurse therapist emt paramedic tech volunteer"
    ),
    "lived": words("peer peers recovery coach"),
}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # What a relative or an institution asks for is not the person's own word.
        id="people.others-ask",
        phrases=(
            "$kin|$asker _1 $ask _3 not|no|without _1 $police",
            "$kin|$asker _1 $ask _4 $police|$helper|$person_helper|counselor",
            "$kin|$asker _1 $ask no|not|for _3",
            "$caller|i|we $ask _3 $helper for _2 $kin|him|her|them",
            "$caller|i|we $ask _3 $helper _1 $kin",
        ),
        masks=True,
    ),
    Rule(
        id="consent.declines",
        phrases=(
            "$refuse _2 $helper",
            "$refuse to talk|come|speak|engage|accept|be",
            "$refuse to go _1 to|with|w|in|voluntarily|anywhere|along",
            "nobody|noone is|are|will|gonna taking|take|bringing|touching me|him|her|us",
            "no one is|will taking|take|bringing|touching me|him|her|us",
            "and|wants|want|says|said|tells no visit|visits",
            "adamant|insists no|not _2 $helper",
            "no _1 thank|thanks you?",
            "doesnt|dont|does|not want|need _3 come|comes|coming|out|over",
            "no necesita|necesito|quiere|quiero _2 ayuda|ambulancia|nada|nadie",
            "wont|doesnt|dont|didnt|not|no $ask? to? see|accept|take _2 $helper",
            "doesnt|dont|not|didnt want|need|wants _2 $helper",
            "wont go _2 hospital|hosp|clinic|er|ed|ambulance|amb",
            "wont see|accept|take _1 $helper",
            "says|said no to _2 $helper",
            "no $helper _1 $say",
            "!or no to _3",
            "says|said|saying|tells|told _1 no _1 $helper",
            "wont let anyone|anybody|them|us _2 near|in|help|inside",
            "dont send anyone|anybody|nobody|help",
            "wants|want|asks|asked to be left alone",
            "leave me alone",
            "no quiere _2 $helper",
            "no quiere ir|hablar",
            "dont|doesnt|does want|not want _1 $nobody_comes _1 to? come|coming|here|there|out",
            "dont send _1 anyone|anybody|nobody|ambulance|help",
            "does not|doesnt want $helper",
            "$helper $refuse",
            "pt|patient refusing|refused",
            "declines|declined : _3",
            "declines|declined",
            "not|isnt willing _3",
            "unwilling to _2",
            "will|would not? not go|talk|speak|accept _2 $helper|anyone",
        ),
        says=(("consent", "declines"),),
        others=(),
        whole=True,
    ),
    Rule(
        id="consent.agrees",
        phrases=(
            "$accept to _1 $go",
            "$accept to _2 $person_helper",
            "agrees|agreed|agreeable|willing|amenable|consents",
            "will talk|speak|go|meet|come _1 to|with|w|out|voluntarily|someone|somebody",
            "open to _2 $person_helper",
            "$ask _2 $person_helper",
            "$ask to talk|speak|go|see|come _3",
            "wants|want|asks|asked|asking|req|requesting to be seen|admitted|evaluated|assessed|hospitalized|helped",
            "$ask _1 someone|somebody to talk",
            "wants|want|asking|asks|requesting|looking for _2 $person_helper",
            "can someone|somebody|you|anyone _5 come|talk|call|help",
            "will|shell|hell|ill go _1 in|to|with|w|if|voluntarily",
            "$ask for? a|an|another $woman|widow|vet|veteran|mother|father",
            "yes to _2",
            "wants|want|asks|asked _1 call|callback|visit|numbers",
            "took|takes two|the|some numbers|number|card",
            "need|needs help",
            "help me",
            "talk to me",
            "quiere _2 ayuda",
            "acepta _3",
            "quiere que _2 llamen|llame|ayuden",
            "would like _2 $person_helper|counseling|tips|call",
            "asked me to stay",
            "req|reqs|requesting|requests|wants|want|asks|asking for? _1 ambulance|amb|medic|squad",
            "wants tips|resources",
            "$ask to go to? _1 er|ed|hospital|hosp|treatment|detox",
            "wants to talk",
            "pide _2 ayuda",
            "voluntary|voluntarily",
            "would|will accept|take|welcome _3 $person_helper|peer",
            "asks|asking|requesting|wants|want|req|needs|need _2 bed|detox|treatment|counseling|ride",
            "let|lets|letting|allow|allows medics|ems|us|them|me|team|counselor in|look|check|help",
            "ready|wants|want|asking to go _2 hospital|er|ed|hosp|detox|treatment|rehab",
            "quiero|necesito|necesita ayuda|hablar|ir",
            "yes to _2 $person_helper",
            "ok|okay w|with _2 $person_helper|visit",
            "glad of|for _1 it|call|visit",
        ),
        says=(("consent", "agrees"),),
        turn=Turn.SETTLES,
    ),
    Rule(
        id="consent.cannot",
        phrases=(
            "cannot|cant|unable|not able to? _1 consent|express _3",
            "cannot|cant|unable to? answer|respond|say|express|communicate _1 yes|no|needs|wants",
            "cannot|cant|unable to? tell|say _3 wants|help",
            "unable to consent",
            "lacks capacity",
            "no capacity",
        ),
        says=(("consent", "cannot"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
    Rule(
        id="preference.no-police",
        phrases=(
            "no|without|not|dont|doesnt|sin|w/o $police please?",
            "dont|doesnt|not|does want|send|need|bring|call _2 $police",
            "anyone|anybody but _1 $police",
            "no quiere _4 $police",
            "afraid|scared|terrified of _1 $police",
            "keep _1 $police away",
        ),
        says=(("preference", "no_police"),),
        whole=True,
    ),
    Rule(
        id="preference.police",
        phrases=(
            "he|she|i|pt|patient|subj $ask for? _1 police|cops|pd|deputy|deputies",
            "prefers|prefer|rather _3 police|cops|deputy",
        ),
        says=(("preference", "police_wanted"),),
    ),
    Rule(
        id="preference.peer",
        phrases=(
            "$ask _2 peer|peers",
            "peer $responder|specialist|support $ask|please",
            "peer who|that _3",
            "someone|somebody who _1 been there|through",
            "someone|somebody whos|thats been there|through",
            "been through it|this",
            "somebody|someone who _2 been _2 through|where",
            "peer|peers instead|rather|over",
            "somebody|someone in recovery",
            "recovery coach|coaches|house",
            "somebody|someone who has _2 walked|lived",
            "take|accept|talk|speak|meet|meeting|see|visit|call|agrees|agreed|open _3 peer|peers",
        ),
        says=(("preference", "peer_wanted"),),
        kinds=(),
        whole=True,
    ),
    Rule(
        id="preference.female",
        phrases=(
            "$woman $responder _1 $ask|only|preferred|please|requested|if|comes|come|rides|ride|to",
            "$ask _2 $woman $responder?",
            "prefers|prefer _2 $woman",
            "no men|males",
            "no male|man $responder",
            "woman only",
        ),
        says=(("preference", "female_responder"),),
        whole=True,
    ),
    Rule(
        id="preference.no-uniform",
        phrases=(
            "no|without|not|out _2 uniform|uniforms|uniformed",
            "plain|street|regular|normal|civilian clothes|clothing",
            "plainclothes",
            "unmarked car|vehicle|unit",
            "sin uniforme",
            "uniforms|uniform _4 scare|scares|scared|frighten|frightens|upset|upsets|trigger|triggers|painful|bother|bothers|panic",
        ),
        says=(("preference", "no_uniform"),),
        whole=True,
    ),
)

REAL_WORDS: Final = words("decline police polite policy peers peeks counsel")
