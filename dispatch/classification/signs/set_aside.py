"""Signs of what a call hardly ever is: about a person in a crisis."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import THING, TRAFFIC

SET_ASIDE: Final = (
    sign(TRAFFIC + r"|hit and run|speeding|road(?:way)? (?:hazard|rage)|racing|drag racing"
          r"|abandoned vehicle|tow(?:ed|ing)?|license plates?", "traffic", "no", 880,
          unless=r"person|pedestrian|fatal\w*|injur\w*|injury|death|suspicious|assist|welfare"),
    sign(r"accident|crash|hit and run", "an accident in traffic", "no", 860,
          unless=r"industrial|work|shooting|fatal\w*|death"),
    sign(r"larceny|theft|shoplift\w*|stolen|burglary|break(?:ing)? (?:and|in)\w*"
          r"|breaking and entering|embezzl\w*|unauthorized use|steal\w*", "theft or burglary", "no",
          900, unless=r"person|occ?upied|injur\w*|in progress|elder|disabled"),
    sign(r"fraud|forg\w+|counterfeit\w*|swindl\w*|scam|bad checks?|hot checks?"
          r"|credit card (?:abuse|misuse)|identity|false pretenses|bogus", "fraud", "no", 900),
    sign(r"graffiti|vandal\w*|criminal mischief|malicious (?:destruction|mischief)"
          r"|destr\w* (?:of )?property|damage (?:to )?property|property damage|reckless damage",
          "damage to things", "no", 850, unless=r"person|injur\w*|in progress"),
    sign(r"(?:found|lost|recovered|abandoned|seized|unclaimed) (?:\w+ )?property|lost article",
          "property lost or found", "no", 900),
    sign(r"(?:burglar|fire|bank|business|residential|hold ?up|panic|silent|intrusion|car|vehicle"
          r"|smoke|audible)? ?alarms?", "an alarm", "no", 880, unless=r"medical|fall"),
    sign(rf"{THING}", "an animal", "no", 850, unless=r"bites?|attack\w*|person|injur\w*"),
    sign(r"fireworks|litter\w*|dumping|illegal (?:dumping|burning)|code (?:violation|enforcement)"
          r"|grass fire|trash fire|fire hydrant|utility|wires? down|power outage|water main",
          "a nuisance of a place", "no", 850),
    sign(r"(?:search |arrest |felony |city |traffic )*warrants?|subpoena|civil process|fugitive"
          r"|extradition|parole viol\w*|probation viol\w*|violat\w* (?:of )?(?:probation|parole)",
          "papers of a court", "no", 800,
          unless=r"mental|psychiatric|suicid\w*|intoxicated|drunk|commit\w*"),
    sign(r"(?:man\w* |deliver\w* |poss\w* |sale |selling |distribut\w* |traffick\w* )"
          r"(?:\w+ ){0,4}(?:drugs?|narcotics?|controlled|substance|cs|marijuana|cocaine|heroin)"
          r"|narcotics? (?:violation|complaint|activity|sale\w*|search)"
          r"|drug (?:house|sales?|dealing|paraphernalia|free zone)|paraphernalia",
          "dealing in or holding drugs", "no", 800),
    sign(r"liquor|alcohol(?:ic)? beverage|open container|gambling|prostitut\w*|solicit\w*",
          "an offense against good order", "no", 780),
    sign(r"(?:sex\w*|indecen\w*|public lewdness|lewd\w*|rape|molest\w*|indecent \w+)",
          "a sexual offense", "no", 720, unless=r"child\w*|juvenile|registrant"),
    sign(r"lunch|meal|court|training|out of service|off duty|on duty|special (?:detail|event)"
          r"|(?:building|business|property|house|premise|area|park|security) check"
          r"|patrol|roll call|administrative|report writing|refuel\w*|fuel|equipment"
          r"|busy|in service|prisoner (?:transport|custody)|meet(?:ing)?|stationary|directed",
          "the work of officers themselves", "no", 780,
          unless=r"person|welfare|citizen|complainant"),
    sign(r"computer (?:crime|security)|trespass warning|sex offender (?:registration|check)",
          "an administrative matter", "no", 750),
)  # fmt: skip
