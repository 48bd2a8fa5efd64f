"""Signs of what a call hardly ever is: about a person in a crisis."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import (
    ATTACKED,
    CRASH,
    HELP,
    OF_THE_BODY,
    ORDER,
    THING,
    TOLD_LATER,
    TRAFFIC,
)

BODY: Final = (
    sign(OF_THE_BODY, "a plain complaint of the body", "no", 760,
          unless=r"sun ?burn out|illegal|controlled|open|unknown|assault|wrist"),
)  # fmt: skip
"""Beside a crisis these say nothing against it, so they stand apart."""

SET_ASIDE: Final = (
    sign(CRASH, "a crash", "no", 850,
          unless=r"intentional\w*|deliberate\w*|person|pedestrian|ped|fatal\w*|death|home"
          r"|occupational|industrial|work"
                 r"|firearms?|shooting|airplane|aircraft|plane|train|welfare"),
    sign(r"(?:t|traffic|vehicle|car|hta) stops?|(?:vehicle|car|auto|house|building|home|dorm|room"
          r"|office)? ?(?:lock ?outs?|unlock)|(?:building|door|gate) (?:lock|unlock)|jump ?start"
          r"|vin (?:verif\w*|check|inspection)|motorist assist|assist motorist|key (?:request"
          r"|pick ?up|return)",
          "help with a vehicle or a door, or a stop in traffic", "no", 800,
          unless=r"child|baby|infant|person|suspicious"),
    sign(r"fires?(?: (?:call|investigate))?|smoke (?:investigate|odor|in (?:area|building)"
         r"|report|condition)"
          r"|(?:illegal|open|controlled|unauthorized) burn\w*|gas (?:leak|odor|smell)|odor of gas"
          r"|natural gas|(?:\w+ )?odor(?: investigate)?|odor of \w+|haz ?mat(?: spill)?"
          r"|(?:fuel|chemical|oil) spill|water leak|flood\w*|carbon monoxide|co (?:detector"
          r"|alarm)(?: activation)?"
          r"|elevator (?:\w+ )?(?:rescue|entrap\w*|stuck|problem)"
          r"|(?:stuck|entrap\w*) (?:in )?elevator",
          "a fire, a leak or something stuck", "no", 800,
          unless=r"intentional\w*|deliberate\w*|by fire|fire (?:department|dept|fighter|ems"
          r"|hydrant|works)|assist\w*|person|self"
                 r"|child\w*|juvenile|explosi\w*|no fire|other than"),
    sign(TRAFFIC + r"|speeding|road(?:way)? (?:hazard|rage)|racing|drag racing"
          r"|abandoned vehicle|tow(?:ed|ing)?(?: detail)?|license plates?"
          r"|(?:street|road|freeway|highway|lane) (?:blockage|closure|blocked)", "traffic",
          "no", 880, unless=r"intentional\w*|deliberate\w*|person|pedestrian|fatal\w*|injur\w*"
          r"|death|suspicious|assist|welfare"
                            r"|home|occupational|industrial|work|firearms?|shooting"),
    sign(r"b e|break(?:ing)? (?:and |n )?ent\w*|fare evasion|larceny|theft|shoplift\w*|stolen"
         r"|burglary"
          r"|break(?:ing)? (?:and|in)\w*"
          r"|breaking and entering|embezzl\w*|unauthorized use|steal\w*", "theft or burglary", "no",
          900, unless=r"person|injur\w*|elder|disabled"),
    sign(r"fraud|forg\w+|counterfeit\w*|swindl\w*|scam|bad checks?|hot checks?"
          r"|credit card (?:abuse|misuse)|identity|false pretenses|bogus", "fraud", "no", 900),
    sign(r"graffiti|vandal\w*|(?:criminal )?mischief|arson|malicious (?:destruction|mischief)"
          r"|destr\w* (?:of )?property|damage (?:to )?property|property damage|reckless damage",
          "damage to things", "no", 850, unless=r"person|injur\w*|death"),
    sign(r"(?:found|lost|recovered|abandoned|seized|unclaimed) (?:\w+ )?property"
         r"|lost (?:article|badge|keys?|phone|wallet|passport)",
          "property lost or found", "no", 900),
    sign(r"(?:burglar|fire|bank|business|residential|hold ?up|panic|silent|intrusion|car|vehicle"
          r"|smoke|audible)? ?alarms?", "an alarm", "no", 880,
          unless=r"medical|fall|panic|duress|life"),
    sign(rf"{THING}", "an animal", "no", 850, unless=r"bites?|attack\w*|person|injur\w*"),
    sign(r"fireworks|litter\w*|dumping|illegal (?:dumping|burning)|code (?:violation|enforcement)"
          r"|(?:grass|trash|rubbish|brush|dumpster|vehicle|car) (?:or \w+ )?fire|fire hydrant"
          r"|utility|wires? down|power (?:outage|lines?)|water main"
          r"|(?:open|insecure|unsecured?) (?:building|premises?|door|window)"
          r"|(?:needles?|syringes?|sharps) found|found (?:needles?|syringes?)|skateboard\w*",
          "a nuisance of a place", "no", 850),
    sign(rf"civil (?:papers?|process|stand ?by|matter|service|paperwork)(?: service)?"
          rf"|papers? service|(?:{ORDER}) (?:service|served)|(?:service|serve) (?:of )?(?:{ORDER})"
          r"|evict\w*(?: notice)?|landlord(?: \w+)?|tenant|repossess\w*"
          r"|(?:bail|parole|probation) (?:viol\w*|breach|condition\w*|check)"
          r"|breach (?:of )?(?:bail|probation|conditions?|parole)|failure to (?:appear|comply)"
          r"|(?:provincial|municipal|city|county) (?:offen[cs]e|ordinance)|ordinance viol\w*"
          r"|by ?law\w*", "papers and rules of a court or a town", "no", 780,
          unless=r"mental|psychiatric|suicid\w*|risk|commit\w*|domestic|threat"),
    sign(r"(?:search |arrest |felony |city |traffic )*warrants?|subpoena|civil process|fugitive"
          r"|extradition|wanted (?:felony|misdemeanor)|(?:parole|probation) viol\w*"
          r"|violat\w* (?:of )?(?:probation|parole)",
          "papers of a court", "no", 800,
          unless=r"mental|psychiatric|suicid\w*|intoxicated|drunk|commit\w*"),
    sign(r"evad\w*(?: arrest)?|resist\w*(?: arrest)?|fail\w* to identify|fail\w* to id"
          r"|flee\w*|(?:foot )?(?:pursuit|chase)|escape|false (?:report|id)|tamper\w*"
          r"|impersonat\w*|perjury|bribery|obstruct\w*|interfer\w* (?:with )?(?:public|police)",
          "an offense against the work of others", "no", 800,
          unless=r"patient|hospital|emergency call"),
    sign(r"(?:man\w* |deliver\w* |poss\w* |sale |selling |distribut\w* |traffick\w* )"
          r"(?:\w+ ){0,4}(?:drugs?|narcotics?|controlled|substance|cs|marijuana|cocaine|heroin)"
          r"|narcotics? (?:violation|complaint|activity|sale\w*|search)"
          r"|drug (?:house|sales?|dealing|paraphernalia|free zone)|paraphernalia",
          "dealing in or holding drugs", "no", 800, unless=r"inhalant"),
    sign(r"liquor|alcohol(?:ic)? beverage|open container|under ?age (?:poss\w*|consum\w*|drinking)"
          r"|(?:illegal )?gambling(?! (?:problem|addict))|prostitut\w*|solicit\w*",
          "an offense against good order", "no", 780),
    sign(rf"(?:{TOLD_LATER}) (?:\w+ )?(?:{ATTACKED})(?: reports?)?"
         rf"|(?:{ATTACKED}) (?:\w+ )?reports?",
          "an attack that is over", "no", 800, unless=HELP, crime="person"),
    sign(r"sex\w* (?:offen\w*|assault|abuse)|rape|molest\w*|obscen\w*|human trafficking",
          "a sexual offense", "no", 800, unless=r"child\w*|juvenile"),
    sign(r"lunch|meal|court (?:detail|security|duty|appearance|time)|(?:in|at|to) court"
         r"|training|out of service|off duty|on duty"
          r"|special (?:detail|event|attention)|(?:start of |end of )?shift|escort|school crossing"
          r"|background check|walk in|k 9|deployment"
          r"|(?:building|business|property|house|premise|area|park|security|school|bank|church|bar"
          r"|door|beach) check|fingerprint\w*|meet with|(?:community|staff|team) (?:event|meeting"
          r"|policing)|parade\w*|protest|demonstration|inmate(?: \w+)?|test call"
          r"|wrong number"
          r"|patrol|roll call|administrative|report writing|refuel\w*|fuel|equipment"
          r"|busy|in service|(?:transport )?prisoner(?: transport| custody)?|stationary|directed",
          "the work of officers themselves", "no", 780,
          unless=r"person|welfare|citizen|complainant"),
    sign(r"computer (?:crime|security)|trespass warning|sex offender (?:registration|check)",
          "an administrative matter", "no", 750),
)  # fmt: skip
