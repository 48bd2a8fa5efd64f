"""Water: gone in to drown, or something on the mains in the bath.

What one phrase tells stands in :mod:`dispatch.classification.remarks.rules.suicide.edge`.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import (
    NEAR,
    TO_DIE,
    attempt,
)
from dispatch.classification.remarks.together import Together

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="person.in-water",
        phrases=(
            "^ in ~2 $su_water",
            "walking|walks|walked|going|crawling ~2 out ~1 on|onto|over|across ~2 ice",
            "is|hes|shes|man|male|female|woman|person|kid|subj|teen|boy|girl|still|out|stands|standing|floating|sitting ~2 in|out ~2 $su_water|surf|waves >!house|town",
            "walked|stepped|jumped|rolled|went|walks ~4 off ~4 dock|pier|jetty|seawall|levee|boat|bank",
            "$su_wades|out ~2 past|beyond ~2 sandbar|breakers|buoys|waves",
            "$su_wades >!to ~4 out|past|into|in|deeper|beyond|off|toward ~4 $su_water|breakers|waves|surf|tide|bank|buoys",
            "$su_water *6 up to ~2 neck|chest|chin|shoulders|waist",
            "up to ~2 neck|chest|chin|shoulders|waist ~3 $su_water",
            "head|face ~2 bobbing|under|going|above ~3 water|surface",
        ),
        signs=("su_in_water",),
        whole=True,
    ),
    Rule(
        id="pose.in-water",
        phrases=(
            "let|leave ~1 him|her|me|them drown|sink|go",
            "fully|in|with|w ~2 clothes|clothed|dressed|shoes|coat|jacket|boots ~1 on",
            "fully clothed|dressed",
            "$su_purposely",
            "not|wont|refuses|refusing|isnt ~2 come|coming|get|getting|turn|turning|answer|answering|stop|stopping",
            "pushing|pushed|pushes|fights|fighting|shoving ~2 away|off|lifeguard|help",
            "deeper|further|farther",
            "going|goes|went|slipping ~1 under",
            "$su_not ~2 let|grab|take ~3 pull|help|rope|ring|float",
            "weight|weighted ~1 vest",
            "backpack|pockets|bag|coat|vest|jacket ~2 rocks|bricks|stones|weights",
            "winter|wool|long|heavy ~1 coat",
            "weights|weight|rocks|rock|bricks|stones|chains|chain ~3 in|tied|on|around|his|her|pockets|backpack",
            "w|with|holding|carrying ~1 weights|rocks|rock|bricks|stones|anchor",
            "jumped|jump|went|go|gone off|over ~2 $su_perch",
        ),
        signs=("su_to_drown",),
        whole=True,
    ),
    Rule(
        id="words.will-drop-it",
        phrases=("will|ill|hell|shell|gonna|going to|2? drop|throw|pull|push|knock it ~1 in?",),
        signs=("su_drops_it",),
        tight=True,
    ),
    Rule(
        id="thing.current",
        phrases=(
            "hairdryer|toaster|radio|heater|extension|appliance|lamp|plugged|dryer *10 tub|bath|bathtub|bathwater|water",
            "tub|bath|bathtub|bathwater *10 hairdryer|toaster|radio|heater|plugged|dryer",
        ),
        signs=("su_current",),
        whole=True,
    ),
)

TOGETHER: Final[tuple[Together, ...]] = (
    attempt(
        "into-water-to-die",
        "su_in_water",
        f"su_to_drown|{TO_DIE}",
        unless=("su_pastime",),
        within=NEAR,
    ),
    attempt("current-in-the-bath", "su_current", f"su_doit|su_drops_it|{TO_DIE}"),
)
