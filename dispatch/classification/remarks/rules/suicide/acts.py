"""Phrases for killing oneself that stand behind words of wanting, thinking, intending."""

from typing import Final

METHOD: Final = (
    "$su_way $su_self",
    "jump|jumping|leap|leaping|jumps off|from|out|of|into|in",
    (
        "$su_jump _2 in|into|front _1 front? of? _2 $su_traffic|tree|pole|wall|oncoming|river|lake|"
        "ocean|water|median"
    ),
    "$su_throw _1 $su_self _2 off|from|front|under|in|into",
    "drive|driving|go|going _4 off _2 $su_height",
    "blow|blowing|put|putting|eat|eating|suck _3 brains|brain|bullet",
    "blow|blowing|shoot|shooting $su_own $su_head _1 off?",
    "$su_cut $su_own _1 $su_vital",
    "take|taking|swallow|swallowing|eat|eating ~2 bottle|handful|all|whole|every|bunch|lot|lots|rest|enough|entire|too|tomarse",
    "take|taking|swallow|swallowing|eat|eating a? pills|pastillas",
    "overdose|overdosing|od",
    "suicide by cop|police|officer",
    (
        "$su_kill $su_self _2 w/|w|with|by|using _3 $su_gun|$su_knife|$su_rope|$su_pills|hanging|"
        "jumping|od|overdose"
    ),
    "use _2 $su_gun|$su_knife|$su_rope _1 on $su_self",
    "hang|hanging|hung",
    "tirarse|aventarse|ahorcarse|colgarse|dispararse|lanzarse|cortarse",
    "pull|pulling _1 trigger",
    "crash|crashing|drive|driving|wreck|wrecking|driven _3 into >!her|his|him|my|them|us|our|their|someone|people|me|you|town|work",
    "slitting it",
    "crash|crashing|drive|driving|wreck|wrecking|driven _3 off",
)
"""Ways of dying, as one says that one wants or will do it."""

ACT: Final = (
    "$su_kill $su_self",
    "$su_kill him|her|my|your|them self",
    "$su_end $su_own _1 $su_life",
    "end|ending it|things|everything|all|$su_self",
    "commit|committing|commiting suicide",
    "make|making $su_self dead",
)
"""Killing oneself with no word of how."""


def acting(before: str, acts: tuple[str, ...]) -> tuple[str, ...]:
    """The acts as phrases, each behind the same words."""
    return tuple(f"{before} {act}" for act in acts)
