"""What is asked of a rule wherever it speaks? Its traits, as bits of one number.

Compiled code looks at a bit in a few instructions; a field of a rule takes it a hundred.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

OF_SUICIDE: Final = 1
PLAN: Final = 2
ONLY_WITH_SUICIDE: Final = 4
GIVES_KINDS: Final = 8
GIVES_FACTS: Final = 16
GIVES_SIGNS: Final = 32
SHOWS: Final = 64
SETTLES: Final = 128
EXPLAINS: Final = 256
FOLLOWS: Final = 512
MASKS: Final = 1_024
WHOLE: Final = 2_048
OF_ACT: Final = 4_096
ENDS_DANGER: Final = 8_192
TYPED: Final = 16_384


def traits_of(rule: Rule) -> int:
    """The traits that a rule has."""
    return sum(
        trait
        for trait, there in (
            (OF_SUICIDE, rule.speaks_of_suicide),
            (PLAN, rule.is_a_plan),
            (ONLY_WITH_SUICIDE, rule.about_suicide),
            (GIVES_KINDS, bool(rule.kinds)),
            (GIVES_FACTS, bool(rule.says)),
            (GIVES_SIGNS, bool(rule.signs)),
            (SHOWS, rule.shows_behavioral),
            (SETTLES, rule.turn is Turn.SETTLES),
            (EXPLAINS, rule.turn is Turn.EXPLAINS),
            (FOLLOWS, rule.follows),
            (MASKS, rule.masks),
            (WHOLE, rule.whole),
            (OF_ACT, rule.is_of_an_act),
            (ENDS_DANGER, rule.ends_a_danger),
            (TYPED, rule.typed),
        )
        if there
    )
