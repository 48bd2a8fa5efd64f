"""What is said of an attempt: a farewell, that it was done, or that it is a game."""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import HARM_DONE, NEAR, attempt
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="words.leave",
        phrases=(
            "$su_bye >!party|dinner",
            "time to go|leave",
            "adios|adiós|perdon|perdonenme|bye",
            "so? sorry ~1 to|mom|mum|everyone|mama|dad|for|everybody|god|yall",
            "i love you|yall|u|them",
            "forgive|forgiveness|perdoname",
            "tell ~4 love|loved|loves|sorry",
            "this|that is|was it >!a|the|not|my|his|her",
            "leave|let me|him|her be|die|go",
            "dont|not|do|nobody ~2 call|follow|come|save|rescue|stop",
            "get|stay|keep|go back|away",
            "suicide|goodbye|left|wrote|found|leaving ~2 $su_note >!pad|books|cards|carrier",
            "$su_note ~1 found|left|on|says|saying|reads|said",
            "let|letting go",
            "step|steps|stepping off",
        ),
        signs=("su_leave",),
        tight=True,
    ),
    Rule(
        id="words.goodbye",
        phrases=(
            "$su_bye >!party|dinner|to",
            "adios|adiós",
            "suicide|goodbye|left|wrote|leaving|farewell ~2 $su_note >!pad|books|cards|carrier|with",
            "$su_note ~1 found|left|says|saying|reads|said",
            "time to go|leave",
        ),
        signs=("su_goodbye",),
        whole=True,
    ),
    Rule(
        id="act.did-it",
        phrases=(
            "intentando|tratando|intenta|trata ~2 quitarse|matarse|suicidarse|ahorcarse|colgarse|aventarse|tirarse",
            "did|doing it ~1 with|w|using ~2 $su_rope|$su_gun|$firearm|$blade|$su_pills",
            "put|puts ~1 bullet|round|slug|one ~1 in|thru|through ~1 $su_his|her|$su_self",
            "half|part|back|top|side of? ~1 $su_his|her|the head|face|skull gone|missing|off",
            "quiso|quizo|intento|trato|trató ~2 quitarse|matarse|suicidarse|ahorcarse|quitar ~1 vida?",
            "ate $su_his|her ~1 $su_gun|$firearm",
            "!$su_unreal suicide by|via $su_pills|overdose|od|hanging|gunshot|gsw|gun|pills|jumping|drowning|hanging",
            "self immolation|immolating|immolated|immolate|strangulation|strangling|hanging|asphyxiation",
            "inmolo|prendio|quemo ~1 $su_self|vivo|viva|fuego",
            "is|hes|shes|im|process of|actively|currently ~1 committing|commiting|commit suicide",
            "is|hes|shes|actively|currently $su_kill $su_self right|now|rn|currently|as",
            "attempt|attempting|attempted|tried|tries|trying|try to|at? ~1 commit|committing|commiting? suicide|sucide|suicidio",
            "tried|trying|tries|attempting|attempted to|2 ~1 end|finish|off it|things|everything|all|$su_self",
            "tried|trying|attempted|attempting $su_kill|ending|drowning|hanging|shooting|gassing ~1 $su_self|it|life",
            "tried|trying|attempted|attempting to? od|overdose|oding",
            "attempt|attempted|try|bid|attempts on|at $su_own own? life|death",
            "heard|hears|oyo ~3 shot|gunshot|bang|pop|boom|balazo *14 $su_gun|$firearm ~3 in|beside|next|by|under|near|on ~2 hand|him|her|lap|body|chest",
            "blast|shot|gunshot *8 found ~6 $su_gun|$firearm ~3 in|beside|next|by|under|near|on ~2 hand|him|her|lap",
        ),
        signs=("su_did_it",),
    ),
    Rule(
        id="play.only",
        phrases=(
            "joke|joking|prank|kidding|playing|costume|halloween|pretend|pretending|dare|actor|tiktok|challenge|puppet",
            "video game|games",
        ),
        signs=("su_play",),
        whole=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt("taken-and-goodbye", "su_swallowed", "su_goodbye", says=HARM_DONE, within=2 * NEAR),
    Together(
        id="together.did-it",
        needs=("su_did_it",),
        says=HARM_DONE,
        unless=("suicide_behavior>=none",),
    ),
)
