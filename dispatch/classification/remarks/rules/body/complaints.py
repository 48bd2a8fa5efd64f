"""Pains, wounds, and signs that cannot wait."""

from typing import Final

from dispatch.classification.remarks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="body.red-flag",
        phrases=(
            "hot|flushed skin",
            "skin hot|flushed",
            "$bo_od _1 blue|purple",
            "in sun all|for|since day|hours?",
            "pain|pains|pressure|tightness|tight|heaviness|squeezing|burning _2 in|across|of? $pos? chest|pecho",
            "duele|dolor|presion _2 pecho",
            "overheating|overheated|heatstroke|frostbitten",
            (
                "nosebleed|bleeding|bleed|sangrado|blood|nose _4 not|wont|cant|hasnt|isnt|doesnt "
                "_1 stop|quit|stopping|stopped|control|controlled"
            ),
            "$bo_struck|lump|goose|knot|bump|dent _2 on|to|of _2 head|skull|forehead",
            (
                "nosebleed|bleed|bleeding|fell|fall|head|hit *8 thinners|anticoagulants|eliquis|"
                "coumadin|warfarin|xarelto"
            ),
            "thinners *8 bleed|bleeding|nosebleed|head",
            "heads together|collided|knocked|banged|clashed",
            "copd *6 sat|sats|o2|oxygen|breathing|spo2",
            "no puede|puedo respirar",
            "dolor _3 pecho",
            "chest|pecho _1 pain|pains|pressure|tightness|hurts|hurting|dolor|tight",
            "dolor de|en _1 pecho",
            (
                "cp|anaphylaxis|anaphylactic|convulsing|convulsions|convulsiones|convulsionando|"
                "wheezing|asthma"
            ),
            "$bo_hard _2 $bo_breath",
            "no puede respirar",
            "sob|gasping|choking _1 air|for|on?",
            "seizure|seizures|seizing|siezure|seized|seizurs|ataque|seize",
            "stroke|cva|derrame|droop|drooping|droopy",
            "weak|weakness|numb|numbness|paralyzed _2 arm|side|leg|face|left|right|l|r",
            (
                "one|left|right|l|r|sudden _1 side|sided|weakness weak|weakness|numb|numbness|"
                "paralyzed?"
            ),
            "words|speech _3 scrambled|garbled|jumbled|slurred _3 droop|arm|sudden|side",
            "bleeding _2 from _2 head",
            "$bo_struck _3 $pos? back? of? head|skull|scalp|cabeza",
            "head|scalp|skull injury|trauma|wound|inj|laceration|lac|bleeding|gash",
            "hit|struck|bumped|cracked|split|golpeo|golpeó _2 head|cabeza",
            "fell _6 head",
            "in|active|went|into labor",
            "contractions|crowning",
            "water broke|breaking",
            "giving|gave birth",
            "allergic reaction|to",
            "throat _1 closing|swelling|tight",
            "lips|tongue|face _1 swelling|swollen|blue",
            "blue lips",
            "hypothermia|hypothermic|frostbite",
            "heat stroke|stroke",
            "heatstroke|overheated",
            "heart attack|stopped|infarto",
            "cardiac arrest|issues|event",
            "turning|turned|hes|shes blue|purple|morado",
            "stopped sweating",
            "epi pen|used|given",
            "coughing|vomiting|throwing _1 blood",
            "impaled|amputation|amputated",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.bleeding",
        phrases=(
            "bleeding heavily|profusely|badly|out|alot|lot|bad",
            "heavy|profuse|severe|massive|uncontrolled|arterial bleeding|hemorrhage|hemorrhaging",
            "lot|lots|alot|losing|lost|pool of? blood",
        ),
        says=(("medical", "red_flag"),),
    ),
    Rule(
        id="body.lifeless",
        phrases=(
            "cpr|compressions|agonal|aed|pulseless|apneic|coding|asystole",
            "code team|blue|working",
            "$bo_not ~1 breathing|breathe|pulse|respira|pulso",
            (
                "no|sin|without|not|isnt|stopped|aint ~1 breathing|pulse|breath|respira|pulso|"
                "respirar|respirations"
            ),
            "cardiac|respiratory|resp|full arrest",
            "turning|turned|hes|shes|lips|face|is|still|looks _1 blue|purple|morado",
            "gurgling",
        ),
        says=(("medical", "red_flag"),),
        whole=True,
    ),
    Rule(
        id="body.complaint",
        phrases=(
            "headaches|migraines|nauseated",
            "minor|small _1 injury|injuries|inj",
            "threw|throw|throwing|thrown out? $pos back out?",
            "duele|dolor|duelen",
            "in|lot|lots|severe|extreme|bad of? pain",
            "heat exhaustion|exhausted|cramps",
            (
                "collarbone|wrist|arm|ankle|leg|hip|rib|ribs|nose|foot|finger|clavicle _2 broken|"
                "broke|fractured|deformed|dislocated"
            ),
            "glucose|glucometer|sugar|bgl|cbg _2 lo|low|high|hi|#",
            "$bo_hurt",
            (
                "hip|knee|leg|back|arm|ankle|foot|stomach|belly|tooth|shoulder|ribs|hand|wrist _2 "
                "hurts|hurt|pain|injury|hurting|swollen|broken|sprained"
            ),
            "feels|feeling|felt _1 sick|ill|dizzy|faint|weak|nauseous|unwell|lightheaded",
            "low|blood|high|glucose sugar|bp|#|glucose",
            "glucose #",
            "!mentally ill >!will|effects",
            "food poisoning",
            "cough|coughing >!syrup|medicine|drops|drop",
            (
                "broken|broke _2 arm|leg|hip|nose|ankle|wrist|ribs|rib|finger|foot|bone|hand|"
                "collarbone"
            ),
            "bit|bitten|stung|bite|bites _2 by|from",
            "dog|snake|cat|spider bite|bit",
            "skin broke|broken",
            "fell|falls|fallen _4 hip|knee|wrist|arm|ankle|cant|get",
            "skinned|scraped _1 knee|knees|elbow|elbows|hands|chin",
            "duele|dolor|le sangra",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # Left out where a drug explains it.
        id="body.signs",
        phrases=("pale|diaphoretic|clammy|sweaty",),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        # Left out where the wound is of the person's own making.
        id="body.wound",
        phrases=(
            (
                "elbow|elbows|knee|knees|chin|hand|hands|lip|finger|face|shin|arm|leg|foot|toe is|"
                "are|elbows|looks? scraped|skinned|cut|bleeding|broken|swollen|bruised|scratched"
            ),
            "hand|arm|face|finger|leg|foot|chin|lip|knee|eyebrow lac|laceration|lacs|gash",
            (
                "cut|split|bloody|busted|scraped|minor lip|hand|chin|knee|nose|finger|foot|elbow|"
                "wound|injuries|injury|lac"
            ),
            (
                "cut|cuts|sliced|smashed|jammed _1 $pos? _1 chin|finger|fingers|fingertip|"
                "thumb|hand|"
                "foot|knee|toe|elbow|eyebrow"
            ),
            "splashed|burned|burnt|burns _4 forearm|hand|hands|arm|arms|foot|face",
            "bruise|bruised|bruises|bruising|abrasion|abrasions|scrapes|scraped|welt|welts|burns|blisters|swollen|puncture|laceration|lacerations|lac|lacs|gash",
            "burned|burnt|cut|cuts|sliced|broke|broken _1 $pos? _1 hand|hands|finger|fingers|thumb|foot|arm|leg|wrist|ankle|toe|knee|rib|ribs|nose|chin|lip|elbow|forearm|collarbone|hip|jaw",
            "arm|leg|wrist|ankle|hip|nose|hand|foot|finger is|are|was|looks|may|might be? _1 broken|broke|fractured|bleeding|cut",
            "small|minor|little _1 cut|cuts|wound|lac|laceration|scratch|scratches|bleeding",
        ),
        says=(("medical", "minor"),),
        denied=(),
    ),
    Rule(
        id="body.no-complaint",
        phrases=(
            "no complaints|complaint of pain|injury|injuries|anything",
            "no _1 medical|aid|ambulance|medics|ems _1 needed|wanted|required|necessary|assistance",
            "nadie|ningun|sin herido|heridos|lastimado|lastimados|lesionado|lesionados|lesiones",
            "no|neg|denies|denied|without|sin|negative|zero _2 $bo_injury >!of",
            (
                "not|isnt|wasnt _1 injured|hurt >!himself|herself|anyone|anybody|the|her|him|me|"
                "anything|someone"
            ),
            "$bo_injury : no|none|neg|negative",
            "uninjured|unhurt|unharmed|ileso|ilesa",
            "nothing physical",
            "no _1 ems|ambulance|medics|unit _1 needed|necessary",
            "physically fine|ok|okay|well",
        ),
        says=(("medical", "none"),),
        whole=True,
    ),
)
