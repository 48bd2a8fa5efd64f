"""Wishes and thoughts that other families would take for what happened."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="suicide.will-not-wake",
        phrases=(
            "$su_will to|2? ~2 sleep|asleep|bed and|&|n|then|to just? not|never|dont ever? wake|woken up?",
        ),
        says=(("suicide_ideation", "intent"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        # Before any rule about waking looks: who wishes not to wake is awake.
        id="suicide.wish-not-to-wake",
        phrases=(
            "sleep|asleep|bed and|&|n|then|to just? not|never|dont ever|want? to? wake|woken up?",
            (
                "wish|wishes|wished|wishing|hope|hopes|hoping|want|wants|pray|prays _4 "
                "not|never|wouldnt|didnt|couldnt|dont to? ever|just? wake|woken|wakes|waking up?"
            ),
        ),
        says=(("suicide_ideation", "passive"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        # To be hit is wished: nobody hits anybody.
        id="suicide.to-be-hit",
        phrases=(
            "yelling|yells|yelled|screaming|screams|screamed|begging|begs|begged|asking|asks|asked|telling|tells|told|wants|wanted|daring|dared|shouting|shouted ~1 at|for|on? ~2 cars|drivers|driver|traffic|car|truck|trucks|trucker|truckers|train|bus|semi|motorists|motorist|conductor|engineer to|2 ~1 hit|run|kill|strike ~1 him|her|them|me|himself|herself over?",
            "yelling|yells|yelled|screaming|screams|screamed|shouting|shouted at ~2 cars|drivers|driver|trucker|him|her|them that? he|she|they|you should|could|can just? hit|run|kill ~1 him|her|them|me over?",
        ),
        says=(("suicide_ideation", "method"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        # No bodily pain, and no hour for anything else.
        id="suicide.pain-will-be-over",
        phrases=(
            "letter|note|text|texted|message|wrote|writes ~6 it|this|everything|all|itll ~1 will|ll|is|s|gonna? ~1 all|be? over by|before|soon|tonight|tomorrow|then",
            "pain|suffering|misery|hurting will|ll|shall|is|gonna|going to? ~1 be? over|end|gone|done|stop|stops|ends by|tonight|soon|tomorrow|forever",
        ),
        says=(("suicide_ideation", "intent"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        # Announced, and no shot that was fired.
        id="suicide.will-shoot",
        phrases=(
            "se|me va|voy|quiere|quiero|piensa|pienso a|en? ~1 prender|prenderse|quemar|quemarse|rociar ~1 fuego|vivo|viva|gasolina",
            "se|me va|voy|quiere|quiero|piensa|pienso a|en? ~1 meter|dar|pegar|meterse|darse|pegarse un? ~1 balazo|tiro|plomazo|disparo",
        ),
        says=(("suicide_ideation", "intent"),),
        kinds=("suicidal",),
        masks=True,
    ),
    Rule(
        # A thought of it is a method, and nothing that was taken.
        id="suicide.thought-of-overdose",
        phrases=(
            "think|thinks|thinking|thought|thoughts|talks|talking of|about overdosing|od|oding",
        ),
        says=(("suicide_ideation", "method"),),
        kinds=("suicidal",),
        masks=True,
    ),
)

REAL_WORDS: Final = words("")
