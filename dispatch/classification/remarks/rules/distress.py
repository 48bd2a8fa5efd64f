"""Kinds of distress, and circumstances, that say no fact.

A diagnosis is in no phrase that says a fact (practice 2.5).
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="kind.walked-away",
        phrases=("wandering|wandered|walked away|off _3 facility|home|nursing|lost|night|alone",),
        kinds=("confusion",),
    ),
    Rule(
        id="kind.mood",
        phrases=(
            "depressed|depression|anxious|anxiety|panic|panicking|hopeless|hopelessness|overwhelmed|despondent|deprimido|deprimida|ansiedad|ansiosa|nightmares|tearful|distraught|breakdown|lonely|manic|numb|worthless",
        ),
        kinds=("mood_anxiety",),
    ),
    Rule(
        id="kind.grief",
        phrases=(
            "grief|grieving|bereaved|widowed|widow|widower|miscarriage|miscarried|stillborn|funeral|heartbroken|divorce|breakup|evicted|eviction|gutted",
            "lost|loss|perdio _1 $pos _1 wife|husband|mother|father|son|daughter|baby|brother|sister|dad|mom|dog|cat|job|house|partner",
            "$kin|dog|cat|baby died|passed|killed|murio|fallecio",
            "death|muerte of|de _2 $kin",
            "broke up|dumped",
            "murio|fallecio",
            "anniversary of _2",
            "assaulted|raped _1 last|years|months|weeks",
        ),
        kinds=("grief_distress",),
        whole=True,
    ),
    Rule(
        id="kind.neurodivergent",
        phrases=(
            "autistic|autism|autista|asd|nonverbal|nonspeaking|aspergers|idd|neurodivergent",
            "intellectual|developmental|developmentally|learning disability|disabilities|disabled|delay|delayed",
            "brain injury",
            "tbi",
            "special needs",
            "down syndrome",
        ),
        kinds=("neurodivergent",),
        whole=True,
    ),
    Rule(
        id="kind.perinatal",
        phrases=(
            "pregnant|postpartum|embarazada|perinatal|miscarriage|miscarried",
            "# weeks|wks|months|mos pregnant|along|postpartum",
            "# days|weeks|wks|months post delivery|partum",
            "new mom|mother",
            "just had|delivered _2 baby",
            "newborn _3",
            "lost the baby",
        ),
        kinds=("perinatal",),
        whole=True,
    ),
    Rule(
        id="kind.family",
        phrases=(
            "argument|arguing|argue|fight|fighting|dispute|strife|verbal|yelling with|w|at|btwn|between _1 $kin",
            "$kin and $kin arguing|fighting|argue",
            "family|domestic dispute|argument|trouble|fight|disturbance|problem",
            "kicked out of _2 house|home",
        ),
        kinds=("family_context",),
        whole=True,
    ),
    Rule(
        id="kind.welfare",
        phrases=(
            "check|chk _1 welfare|wellbeing|on",
            "welfare|wellbeing|well check|being|chk",
            "hasnt|havent|has|not _1 been seen|heard _3",
            "hasnt|havent heard _1 from",
            "not|isnt|no|wont answering|answer|picking _2 phone|door|calls|texts",
            "no answer at _1 door",
            "worried|concerned about|abt|for|que _3",
            "mail piling|piled|box full",
            "man|male|person|woman|female|subject|subj down",
            "tirado|tirada|acostado en _3",
        ),
        kinds=("welfare",),
        whole=True,
    ),
)
