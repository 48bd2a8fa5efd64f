"""A danger that is told beside a denial of another thing, or behind its own, is heard."""

from itertools import product

from rows import each_row

from dispatch.classification.remarks.lexicon import CONTEXT
from dispatch.classification.remarks.rules import RULES, classes, shipped
from dispatch.classification.remarks.understanding import read_remark

DANGERS = {
    ("suicide_ideation", "none"): ("she wants to kill herself tonight", {"active", "intent"}),
    ("suicide_behavior", "none"): ("she is over the railing of the bridge", {"in_progress"}),
    ("suicide_behavior", "lifetime"): ("she is over the railing of the bridge", {"in_progress"}),
    ("self_harm_now", "none"): ("she slit her wrist", {"serious"}),
    ("means_access", "none"): ("suicidal with a noose around her neck", {"immediate"}),
    ("consciousness", "alert"): ("she is unresponsive", {"unresponsive"}),
    ("overdose", "none"): ("she swallowed the whole bottle of pills", {"suspected", "confirmed"}),
    ("medical", "none"): ("she is having a seizure", {"red_flag"}),
}
"""What is told after each value that reports nothing, and which values then hide nothing."""
CALM = {"none", "alert", "lifetime"}
DENIED = (
    "no weapons", "no injuries", "not violent", "no answer at door", "no meds", "not drinking",
    "no threats made", "no one else home", "no crime", "has not slept", "never been here before",
    "no le requested", "no ambulance yet", "no pain", "doesnt want police", "not known to rp",
    "no vehicle", "no warrants", "not combative", "sin armas", "no tiene armas", "isnt at home",
    "not on scene", "no longer at work", "no known allergies", "neg weapons", "w/o weapons",
)  # fmt: skip
"""Denials of another thing."""
TOLD = (
    ("suicide_ideation", "suicidal"),
    ("suicide_ideation", "wants to kill herself"),
    ("suicide_ideation", "having suicidal thoughts"),
    ("suicide_ideation", "male is suicidal"),
    ("suicide_behavior", "attempted suicide tonight"),
    ("suicide_behavior", "trying to hang himself"),
    ("suicide_behavior", "noose around neck"),
    ("self_harm_now", "slit his wrist"),
    ("self_harm_now", "cutting herself"),
    ("consciousness", "unresponsive"),
    ("consciousness", "will not wake up"),
    ("overdose", "overdosed"),
    ("overdose", "took a whole bottle of pills"),
    ("medical", "chest pain"),
    ("medical", "having a seizure"),
)


def said(text: str, fact: str) -> str | None:
    """The value of one fact."""
    facts = read_remark(shipped(), text, of_988=False).facts
    return next((each.value for each in facts if each.name == fact), None)


def wording(phrase: str) -> str:
    """The first words of each place that a phrase demands."""
    known = classes()
    found = []
    for element in phrase.removeprefix("= ").split():
        if element == "_":
            found.append("really")
        elif element == ":":
            found.append(",")
        elif element[0] not in "_~*^!>" and not element.endswith("?"):
            word = element.split("|")[0]
            if word.startswith("$"):
                word = min(known[word[1:]])
            found.append("3" if word == "#" else word)
    return " ".join(found)


@each_row("between", [". ", ", then ", ", now ", " but "])
def test_no_denial_hides_the_danger_that_follows_it(between):
    """Every phrase of every rule that says none, and what follows directly behind it."""
    hidden = []
    for rule in RULES:
        for name, value in (*rule.says, *rule.denied):
            if (name, value) not in DANGERS:
                continue
            danger, wanted = DANGERS[name, value]
            no = "" if (name, value) in rule.says else "denies "
            for phrase in rule.phrases:
                text = f"{no}{wording(phrase)}{between}{danger}"
                if (found := said(text, name)) in CALM - wanted:
                    hidden.append((rule.id, text, found))

    assert hidden == []


@each_row("between", [" ", ", ", ". ", " and ", " but ", " // "])
def test_a_denial_of_another_thing_denies_no_danger(between):
    """Also in capitals without any mark: "NO WEAPONS SUICIDAL"."""
    denied = []
    for no, (fact, danger) in product(DENIED, TOLD):
        text = no + between + danger
        if said(text, fact) in CALM:
            denied.append(text)

    assert denied == []


def test_what_a_denial_takes_for_itself_keeps_it_from_what_follows():
    """Each word of that class, right before the person's state."""
    words = CONTEXT["denied_itself"]

    assert [
        word for word in sorted(words) if said(f"no {word} suicidal", "suicide_ideation") == "none"
    ] == []


@each_row(
    "text, fact, value",
    [
        # denied twice, or not to be stopped
        ("she does not deny being suicidal", "suicide_ideation", "active"),
        ("no longer denies SI", "suicide_ideation", "active"),
        ("WONT STOP CUTTING HERSELF", "self_harm_now", "minor"),
        ("never stops thinking about suicide", "suicide_ideation", "active"),
        ("no deja de pensar en suicidarse", "suicide_ideation", "active"),
        # until now
        ("never felt suicidal until today", "suicide_ideation", "active"),
        ("has never been this suicidal", "suicide_ideation", "active"),
        # a statement, and no part of the list
        ("denies HI, endorses SI", "suicide_ideation", "active"),
        ("denies self harm, fresh cuts on arms", "self_harm_now", "minor"),
        ("denies overdose, bottle is empty", "overdose", "suspected"),
        ("denies taking anything, roommate saw him take 20 xanax", "overdose", "confirmed"),
        ("without her son she wants to kill herself", "suicide_ideation", "active"),
        # nothing was taken back
        ("suicidal. he was upset", "suicide_ideation", "active"),
        ("suicidal, not just venting", "suicide_ideation", "active"),
        ("suicidal. changed his mind about talking", "suicide_ideation", "active"),
        ("suicidal. now denies any weapons in the house", "suicide_ideation", "active"),
        ("suicidal, then said she didnt want an ambulance", "suicide_ideation", "active"),
        ("suicidal, dice que ya no aguanta", "suicide_ideation", "active"),
        ("wants to kill himself, only said it to his sister", "suicide_ideation", "active"),
        # not long ago
        ("attempted suicide in school bathroom", "suicide_behavior", "in_progress"),
        ("trying to jump off overpass in 5 lanes of traffic", "suicide_behavior", "in_progress"),
        ("attempted suicide when kid was asleep, tonight", "suicide_behavior", "in_progress"),
        ("attempted suicide with a 2 year old in the house", "suicide_behavior", "in_progress"),
        ("not trying to jump but over the rail", "suicide_behavior", "in_progress"),
        ("attempted suicide in high school", "suicide_behavior", "lifetime"),
        ("tried when he was a kid", "suicide_behavior", "lifetime"),
        # still in hand
        ("suicidal, dad could not get the gun away from him", "means_access", "immediate"),
        ("suicidal with pills in hand, no access to guns", "means_access", "immediate"),
        ("suicidal, dad took the gun away", "means_access", "none"),
        # others are awake
        ("unresponsive, rp is alert and calm", "consciousness", "unresponsive"),
        ("UNRESPONSIVE. FAMILY NOW SCREAMING", "consciousness", "unresponsive"),
        ("unresponsive. last known awake and talking at 2200", "consciousness", "unresponsive"),
        ("came to and went out again", "consciousness", "unresponsive"),
        ("passed out, friend came to get him", "consciousness", "unresponsive"),
        ("was unconscious, came to, now talking to medics", "consciousness", "alert"),
        ("No response, still on the ledge", "consciousness", None),
        ("no response, lying under the bridge", "consciousness", "unresponsive"),
        # what is not the overdose
        ("not her first overdose", "overdose", "suspected"),
        ("denies taking anything else, took 20 klonopin", "overdose", "confirmed"),
        ("not an overdose", "overdose", "none"),
        ("denies any drug overdose", "overdose", "none"),
        # denied all the same
        ("denies weapons, drugs or SI", "suicide_ideation", "none"),
        ("denies HI, SI, self harm", "suicide_ideation", "none"),
        ("not violent or suicidal", "suicide_ideation", "none"),
        ("not currently having suicidal thoughts", "suicide_ideation", "none"),
        # help
        ("agreed earlier, now refuses to go", "consent", "declines"),
        ("cant get help anywhere, wants detox", "consent", "agrees"),
        ("refused police but wants a counselor", "consent", "agrees"),
        ("no longer declines help, wants an ambulance", "consent", "agrees"),
    ],
)
def test_the_danger_counts_and_a_real_denial_denies(text, fact, value):
    assert said(text, fact) == value
