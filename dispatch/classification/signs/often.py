"""Signs of what often is about a person in a crisis and often is not: such a call is looked at."""

from typing import Final

from dispatch.classification.signs.sign import sign
from dispatch.classification.signs.things import (
    ATTACKED,
    CRASHED,
    HELP,
    OF_THE_BODY,
    ORDER,
    THING,
)

OFTEN: Final = (
    sign(rf"(?:{ATTACKED}|domestic violence|dating violence|rape) (?:\w+ )?(?:{HELP})(?: \w+)?"
         rf"|(?:{HELP}) (?:\w+ ){{0,2}}(?:{ATTACKED}|violence|rape)",
         "help after an attack", "unknown", 750),
    sign(r"(?:dating|partner|relationship|workplace|school) violence", "violence among people who"
         " know each other", "unknown", 750, "", "family_context"),
    sign(r"cut(?:ting|s)?(?: (?:wrists?|arms?))?", "cuts, by another's hand or their own",
         "unknown", 720, unless=r"trees?|grass|wood|locks?|fence|metal|wires?|catalytic|stab\w*"
         r"|shooting|shot|lines?|cables?", weapon="used", weapon_type="blade", medical="red_flag"),
    sign(r"altered mental status|altered mental|mental status(?: change)?|altered loc"
          r"|altered level of consciousness", "an altered mental status, which is medical",
          "unknown", 850, consciousness="altered"),
    sign(r"unconscious(?: person)?|unresponsive|passed out|faint\w*|syncope",
          "an unconscious person", "unknown", 850, "PERUNCON", consciousness="unresponsive"),
    sign(r"interfer\w* with (?:child )?custody|child custody|custodial interference"
          r"|custody (?:dispute|issue|exchange|matter|problem|violation|interference|trouble"
          r"|of (?:an? )?child\w*)", "a quarrel over a child", "unknown", 750, "FAM",
          "family_context"),
    sign(r"(?:risk protection|extreme risk|gun violence restraining)(?: order)?(?: service)?",
          "an order because somebody may be in danger", "unknown", 720),
    sign(rf"(?:{ORDER}) viol\w*|viol\w* (?:of )?(?:{ORDER})", "a broken order of protection",
          "unknown", 750, "", "family_context"),
    sign(r"domestic|dv", "trouble at home", "unknown", 800, "DVNA", "family_context"),
    sign(r"(?:family|marital|relationship|parent\w*(?: child)?) (?:\w+ )?(?:trouble|dispute"
          r"|disturbance|problem|matter|conflict|argument)|neighbou?r (?:trouble|dispute)",
          "trouble in a family", "unknown", 800, "FAM",
          "family_context"),
    sign(r"(?:intoxicated|drunk) (?:and )?(?:\w+ )?(?:disorderly|disturbance|fight\w*)"
          r"|(?:disorderly|disturbance) (?:and )?(?:\w+ )?(?:intoxicated|drunk)",
          "a disturbance by someone who drank", "unknown", 820, "DISORD", "intoxication",
          "disturbance"),
    sign(r"disorderly|(?:civil|public) disorder|disturbance|disturbing|fight\w*"
          r"|argument|altercation|quarrel|dispute|affray|brawl\w*|melee",
          "a disturbance", "unknown", 800, "DISORD", "disturbance"),
    sign(r"suspicious (?:person|male|female|man|woman)|investigate person|prowler|peeping tom",
          "a suspicious person", "unknown", 800, "PERSUSP"),
    sign(r"suspicious", "something suspicious", "unknown", 780, "SUSP"),
    sign(r"trespass\w*|unwanted (?:person|guest|party)|refus\w* to leave", "a person where they"
          " were told not to be", "unknown", 800, "TRESPASS", crime="quality_of_life"),
    sign(r"vagran\w*|loiter\w*|sleep\w*", "a person without a place to go", "unknown",
          780, "VAG", unless=r"sleep (?:problem|disorder|issue|trouble)"
          r"|apnea", crime="quality_of_life"),
    sign(r"panhandl\w*|begging", "asking for money", "unknown", 800, "PHANDLE",
          crime="quality_of_life"),
    sign(r"missing|walk ?away|wander\w*|(?:lost|found|located) (?:person|child|juvenile|adult"
         r"|elderly)|silver alert|amber alert", "a missing person",
          "unknown", 800, "PERMISS", "welfare",
          unless=r"property|vehicle", consciousness="unanswered"),
    sign(r"run ?away", "a young person who left home", "unknown", 800, "RUNAWAY", "family_context",
          minor="true"),
    sign(r"juvenile\w*|child(?:ren|s)?|youths?|minors|kids", "young people", "unknown", 700, "JUV",
          unless=r"alcohol|beverage|custody", minor="true"),
    sign(r"indecen\w*|(?:public )?lewd\w*|exposure|exposing", "indecency", "unknown", 780, "",
          unless=r"(?:heat|cold|chemical|gas|smoke|blood|body fluid|environmental|elements|hazmat"
                 r"|radiation|rabies|toxic) exposure|exposure to",
          crime="quality_of_life"),
    sign(r"scream\w*|yelling", "screaming", "unknown", 800, "SCRM", "disturbance"),
    sign(r"unknown (?:trouble|problem|situation|call)|trouble unknown", "trouble of an unknown"
          " kind", "unknown", 800, "TROUBLE"),
    sign(r"(?:911 )?(?:hang ?up|hangup|disconnect\w*|abandoned|dropped) call|911 (?:hang ?up|hangup"
          r"|disconnect\w*|abandoned|dropped)|hang ?ups?|hung up"
          r"|false 911|(?:911 )?(?:misdial|accidental (?:dial|call)|pocket dial)",
          "a call that ended", "unknown", 800, "911H", triage_state="caller_gone"),
    sign(r"open line|911 open", "an open line", "unknown", 800, "911OPN",
          triage_state="not_triaged"),
    sign(r"(?:death|next of kin|nok) notif\w*", "a death that is to be told", "unknown",
          750, "DEATHNTF", "grief_distress"),
    sign(r"death|deceased|doa|dead (?:body|person)|dead", "a death", "unknown", 750, "",
          "grief_distress"),
    sign(r"nois(?:e|y)(?: party)?|loud (?:music|party|stereo|noise)", "noise", "unknown", 780,
          "NOISE", "disturbance"),
    sign(r"(?:elder |child )?abuse", "abuse", "unknown", 750, "ABUSE", "family_context",
          unless=r"credit card|(?:substance|drug|alcohol|narcotics?|prescription|911|phone) abuse"),
    sign(r"(?:child )?neglect|abandon\w* child", "neglect", "unknown", 750, "NEGLECT",
          "family_context"),
    sign(r"assist (?:\w+ )?(?:agency|fire|ems|officer|dfr|police|ambulance|rescue|medics?)"
          r"|(?:fire|ems|officer|agency|ambulance|rescue|medic) assist", "help for another agency",
          "unknown", 750, "ASSIST"),
    sign(r"(?:assist|help) (?:the )?(?:general )?(?:public|citizen|person|other)|(?:citizen"
         r"|public) assist",
          "someone who needs help", "unknown", 750, "CITASST"),
    sign(r"(?:ped|pedestrian|person|field) (?:stop|interview)|flag ?down",
          "someone whom officers meet", "unknown", 720),
    sign(r"(?:panic|duress|hold ?up button) (?:\w+ )?alarms?|alarms? (?:panic|duress)",
          "an alarm that a person sets off", "unknown", 750),
    sign(r"information|info", "information", "unknown", 700, "INFO",
          unless=r"shift|identif\w*|fraud|computer"),
    sign(r"combative|aggression|aggressive(?: behaviou?r| person| patient| client)?|assaultive"
         r"|violent"
          r"(?: person| patient| client)?", "someone violent", "unknown", 720, "", "disturbance",
          unless=rf"driv\w*|{THING}|panhandl\w*"),
    sign(r"harr?ass\w*|threat|menac\w*|intimidat\w*|verbal|stalk\w*|phone calls|extortion",
          "threats or harassment", "unknown", 700, "", "disturbance"),
    sign(r"(?:heat|cold|environmental) exposure|exposure to (?:heat|cold|elements)|trauma"
          r"|ambulance (?:needed|request\w*)|fall(?:en)?|headache|seizures?|diabetic|pregnan\w*"
          r"|(?:home|occupational|industrial) accident",
          "a medical matter", "unknown", 700, consciousness="unanswered"),
    sign(r"sick(?: person| call)?|injur(?:y|ies|ed)(?: person)?|medical|laceration",
          "a medical matter", "unknown", 700, unless=rf"{OF_THE_BODY}|{CRASHED}",
          consciousness="unanswered"),
    sign(r"drugs?(?: (?:abuse|use|misuse|problem))?|narcotics?(?: abuse)?", "drugs", "unknown", 700,
          "DRUGS", "substance",
          unless=r"warrants?|poss\w*|sales?|sell\w*|deal\w*|deliver\w*|manufactur\w*|house"
                 r"|zone"),
)  # fmt: skip
