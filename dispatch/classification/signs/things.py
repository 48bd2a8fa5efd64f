"""What signs of several tables have in common: words of traffic, animals, weapons and attacks."""

import re
from typing import Final

TRAFFIC: Final = (
    r"driv\w*|dui|dwi|owi|ovi|traffic|vehicle|accident|crash|parking|motorist|boat\w*"
    r"|snowmobiles?|atvs?"
)
CRASH: Final = (
    r"(?:(?:traffic|vehicle|auto|car|truck|bus|motorcycle|bicycle) )*(?:collision|crash|accident)s?"
    r"(?: (?:(?:with|or|and|non|no|unknown|minor|serious|bodily|involving|personal) )*injur\w*)?"
    r"|hit (?:and )?(?:run|skip)(?: (?:(?:with|unknown) )*injur\w*)?"
)
"""A crash, and who was hurt in it, read together."""
THING: Final = (
    r"animals?|dogs?|cats?|livestock|deer|bites?|wildlife|snakes?|alligators?|bears?|coyotes?"
    r"|raccoons?|cougars?|mountain lion|skunks?|horses?|cattle|cows?|bees?|birds?"
)

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

ORDER: Final = (
    r"(?:protecti(?:ve|on)|restraining|no contact|court|peace|stay away|harassment) (?:order|ord)"
    r"|order of protection|pfa|injunction|crt order"
)
"""Of a court, for somebody's protection: served as a paper, or broken by a person."""

CRASHED: Final = (
    r"collision|crash|(?:traffic|vehicle|auto|car|truck|motorcycle) (?:\w+ )?accident"
    r"|hit (?:and )?(?:run|skip)|accident injury"
)
OF_THE_BODY: Final = (
    r"allerg\w*|anaphyla\w*|(?:abdominal|stomach|back|leg|arm|hip|knee|flank|joint) pains?"
    r"|tooth ?ache|nose ?bleed|sore throat|fever|vomit\w*|nausea|rash|maternity|in labor"
    r"|childbirth(?: labor)?|obstetric\w*|burns?(?: victim| patient)?|eye (?:injury|problem)s?"
    r"|(?:snake|insect|spider|bee) (?:bite|sting)s?|sports injury|(?:ankle|finger|hand|foot) injury"
    r"|(?:lift|invalid) assist(?: (?:no|only) injury)?"
    r"|(?:inter ?facility|routine|bls|als|scheduled|hospital) transfer|transfer (?:bls|als|routine)"
)
"""Plain complaints of the body, lifting somebody, and a ride from one hospital to the other."""
