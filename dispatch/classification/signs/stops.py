"""Signs of what no crew of ours goes to by itself."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import (
    ATTACKED,
    BLADE,
    GUN,
    HELP,
    TOLD_LATER,
    WEAPON_AS_A_THING,
)

STOPS: Final = (
    sign(r"active (?:shooter|shooting)|active threat", "an active shooter", "no", 950, "ACTSHOOT",
          hard_stop=True, weapon="used", weapon_type="firearm"),
    sign(r"hostage", "a hostage", "no", 930, "HOSTAGE", hard_stop=True,
          threat_to_others="specific_target", violence_now="threatening"),
    sign(r"barr?icad\w*(?: person)?", "a barricaded person", "no", 880, "BARICADE",
          hard_stop=True),
    sign(r"officer (?:needs|in|down|requests?) (?:\w+ )?(?:help|trouble|assist\w*|down)"
          r"|officer down|assist officer emergency|signal 13", "an officer in danger", "no", 880,
          "HLP1", hard_stop=True),
    sign(r"shooting(?: person)?|person shot|shot|gunshot(?: wounds?)?|gsw", "someone shot", "no",
          880, "SHOOT", hard_stop=True,
          unless=r"shot ?spotter|heard|sounds?|range|practice|target|detect\w*",
          weapon="used", weapon_type="firearm", medical="red_flag"),
    sign(r"stab\w*(?: cutting)?|cutting (?:victim|assault)|knifing|slash\w*", "someone stabbed",
         "no", 880,
          "STABBING", hard_stop=True,
          unless=r"self|themselves|stabiliz\w*|stable|tires?|wrists?",
          weapon="used", weapon_type="blade", medical="red_flag"),
    sign(r"(?:domestic|family) (?:\w+ )?(?:assault|battery|violence)"
          r"|(?:assault|battery) (?:\w+ )?domestic|dv (?:a b|f a|assault|battery)",
          "an attack at home", "no", 900, "DVA", hard_stop=True,
          unless=rf"{HELP}|prevention|education|awareness|order", violence_now="assaulting"),
    sign(rf"{ATTACKED}|a b", "an attack", "no", 900, "ASSAULT", hard_stop=True,
          unless=rf"battery (?:theft|alarm|dead)|dead battery|verbal|{HELP}|(?:{TOLD_LATER})"
                 rf" (?:\w+ )?{ATTACKED}|{ATTACKED} (?:\w+ )?reports?",
          violence_now="assaulting"),
    sign(r"(?:attempt |armed |bank |strong ?arm )*robbery|hold ?up|carjack\w*|mugging",
          "a robbery", "no", 920, "ROBBERY", hard_stop=True, crime="person"),
    sign(r"homicide|murder|manslaught\w*", "someone killed", "no", 920, "HOMICIDE",
          hard_stop=True, crime="person"),
    sign(r"bomb\w*(?: threat)?", "a bomb", "no", 920, "BOMB", hard_stop=True),
    sign(r"explosi\w+", "an explosion", "no", 900, "EXPLOS", hard_stop=True),
    sign(r"(?:person |man |woman |male |female |armed )?with (?:an? )?"
         rf"(?:{GUN}|{BLADE}|weapon|bat|club|hammer|pipe|crowbar)|brandish\w*|armed person"
         rf"|(?:deadly )?weapon|(?:gun ?)?shots? (?:fired|heard)|heard (?:gun ?)?shots?"
         rf"|sounds? of (?:gun ?)?shots?|shot ?spotter|gun ?shot detect\w*|(?:random )?gun ?fire"
         rf"|(?:person |dispute )?armed|{GUN}|{BLADE}|deadly conduct", "a weapon", "no", 850,
          "WEAPON", hard_stop=True,
          unless=rf"theft|stolen|larceny|un ?armed|not armed|no weapon|other than"
                 rf"|{WEAPON_AS_A_THING.pattern}",
          weapon="accessible"),
    sign(r"(?:house|structure|building|residential|commercial|apartment|dwelling) fire"
          r"|structure fires?", "a building on fire", "no", 920, "FSTRU", hard_stop=True,
          scene_hazard="fire"),
    sign(r"kidnap\w*|abduct\w*|unlawful restraint", "someone taken away", "no", 880,
          hard_stop=True, crime="person"),
    sign(r"terroristic threat", "a threat against many", "no", 800, hard_stop=True,
          unless=r"fear|family|household"),
    sign(r"(?:cardiac|respiratory|full) arrest|(?:not|stopped) breathing|no pulse|pulseless|cpr"
          r"|vsa|vital signs absent", "no breathing", "no", 900, "RESPARR", hard_stop=True,
          unless=r"training|class|instruction", medical="red_flag", consciousness="unresponsive"),
    sign(r"chest pains?|heart (?:attack|problems?)|cardiac", "a heart emergency", "no", 900,
          "CARDIAC", hard_stop=True, medical="red_flag"),
    sign(r"(?:difficulty |trouble |difficult |shortness of )breath\w*|breathing(?: problems?)?"
          r"|choking|asthma", "trouble breathing", "no", 880, "RESP", hard_stop=True,
          medical="red_flag"),
    sign(r"stroke|cva", "a stroke", "no", 880, "STROKE", hard_stop=True,
          unless=r"seizures?", medical="red_flag"),
    sign(r"drowning|drowned", "a drowning", "no", 900, "DROWN", hard_stop=True,
          medical="red_flag"),
    sign(r"hemorrhag\w*|(?:severe )?bleeding", "bleeding", "no", 820, "HEMRG", hard_stop=True,
          unless=r"minor|serious",
          medical="red_flag"),
    sign(r"(?:penetrating|blunt|major|multiple|head|severe|level \d) trauma|trauma (?:alert|arrest"
          r"|code|activation|team)|traumatic (?:\w+ )?(?:injury|arrest)|amputation",
          "a serious injury", "no", 850, "TRAUMA", hard_stop=True, medical="red_flag"),
)  # fmt: skip
