"""What signs of several tables have in common: words of traffic, animals, weapons and attacks."""

import re
from typing import Final

TRAFFIC: Final = r"driv\w*|dui|dwi|owi|ovi|traffic|vehicle|accident|crash|parking|motorist|boat\w*"
THING: Final = r"animals?|dogs?|cats?|livestock|deer|bite"

GUN: Final = r"(?:hand|shot)?guns?|pistols?|rifles?|firearms?|revolvers?"
BLADE: Final = r"kni(?:fe|ves)|machetes?|swords?|box ?cutters?|axe|hatchets?|razors?"

WEAPON_AS_A_THING: Final = re.compile(
    rf"\b(?:(?:found|lost|stolen|recovered|surrender\w*|seized|theft(?: of)?|larceny(?: of)?|toy"
    rf"|nerf|nail|stun|radar) (?:an? )?(?:{GUN}|{BLADE}|weapon)"
    rf"|(?:{GUN}|{BLADE}|weapon) (?:permit|licen[cs]e|range|show|shop|store|turn in|surrender"
    rf"|sales?|found|lost|stolen|recovered|disposal|destruction|theft|registration))\b"
)
"""A weapon that was found, stolen or is for sale: in nobody's hand."""

ATTACKED: Final = (
    r"(?:aggravated |simple |felonious |criminal |sex\w* |domestic |family )*(?:assault\w*|battery)"
)
HELP: Final = r"advoca\w*|surviv\w*|aftercare|support|counsel\w*"
"""After an attack, or after a death."""
TOLD_LATER: Final = r"past|late|delayed|cold|prior|historic\w*|old"
"""Of an attack that is over."""
AFTERWARDS: Final = (
    r"advoca\w*|surviv\w*|aftercare|counsel\w*|prevention|education|awareness|past|delayed"
    r"|historic\w*|reports?$"
)
"""Beside an attack: nobody is attacked now."""

OVERDOSE: Final = r"(?:drug |opioid |alcohol )?overdose|poison(?:ing|ed)|ingestion"
