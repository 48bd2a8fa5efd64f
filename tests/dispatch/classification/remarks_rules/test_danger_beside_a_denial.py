"""A danger in the words is never read as none, whatever is denied right before it or beside it."""

import itertools
import re

from rows import each_row

from dispatch.classification.remarks.rules import RULES, classes, shipped
from dispatch.classification.remarks.understanding import read_remark

NONE = {
    "weapon": frozenset({"none", "present_not_reachable"}),
    "violence_now": frozenset({"none"}),
    "threat_to_others": frozenset({"none"}),
}
"""What a false denial says."""


def value(fact: str, text: str) -> str | None:
    """What the remark says of the fact."""
    facts = read_remark(shipped(), text, of_988=False).facts
    return next((each.value for each in facts if each.name == fact), None)


ARMS_DENIED = (
    "no weapons",
    "no weapons seen",
    "NEG WEAPONS",
    "denies weapons",
    "denies having any weapons",
    "no guns",
    "no firearms in the home",
    "unarmed",
    "no gun involved",
    "no SI",
    "no injuries",
    "no drugs",
    "denies SI/HI",
    "nobody saw a weapon",
    "searched, nothing found",
    "pat down neg",
    "put the bat down and walked away",
    "officers took one knife from him",
    "gave the rifle to his brother",
    "guns are locked in a safe",
    "sold his pistol",
    "not armed",
    "hands empty at first",
    "no tiene armas",
    "sin armas",
)
ARMED = (
    "is holding a knife",
    "he is holding a knife",
    "now pointing a gun at staff",
    "he stabbed her with a screwdriver",
    "tiene un cuchillo en la mano",
)
CALM_SAID = (
    "calm",
    "calm now",
    "was calm",
    "quiet and cooperative",
    "polite at first",
    "not violent",
    "not aggressive before",
    "no longer yelling",
    "stopped throwing things",
    "no violence",
    "cooperative with EMS",
    "never violent",
    "tranquilo",
)
HITS = ("just hit her", "he punched the clerk", "he is choking his wife", "ahora golpea a su mama")
THREATS_DENIED = (
    "no threats",
    "no verbal threats",
    "denies HI",
    "no SI/HI",
    "denies wanting to hurt anyone",
    "has not threatened anyone",
    "never threatened anyone before",
    "denies thoughts of harming others",
    "no drugs",
    "denies SI",
    "has not slept",
    "no meds",
    "not feeling well",
)
THREATENS = (
    "says he will kill his mother",
    "threatened to kill his brother",
    "he is threatening to stab his wife",
    "dice que va a matar a su esposa",
)
JOINED = (". ", ", ", ", then ", " but ", " and now ", "\n")


@each_row(
    "fact, denied, danger",
    [
        *(("weapon", *each) for each in itertools.product(ARMS_DENIED, ARMED)),
        *(("violence_now", *each) for each in itertools.product(CALM_SAID, HITS)),
        *(("threat_to_others", *each) for each in itertools.product(THREATS_DENIED, THREATENS)),
    ],
)
def test_what_is_denied_before_it_hides_no_danger(fact, denied, danger):
    """However the two are joined, and in either way of writing."""
    wrong = [
        text
        for joint in JOINED
        for text in (denied + joint + danger, (denied + joint + danger).upper())
        if value(fact, text) in NONE[fact]
    ]

    assert wrong == []


@each_row(
    "undone", ["has not", "did not", "would not", "never", "still hasnt", "refused to and has not"]
)
@each_row(
    "done",
    [
        "put the knife down and walked away",
        "given the gun to his brother",
        "handed over the gun",
        "turned in the rifle",
        "sold the gun",
        "got rid of the gun",
        "thrown the knife away",
        "surrendered the gun",
        "been disarmed",
        "locked up the guns",
        "let his wife take the gun",
        "hid the knives",
    ],
)
def test_what_was_not_done_ends_no_danger(undone, done):
    """A rule whose words are used up looks at the "not" before it as well."""
    assert value("weapon", f"he has a weapon. he {undone} {done}") not in NONE["weapon"]


@each_row("done", ["stopped hitting her", "stopped fighting", "quit swinging", "ceased fighting"])
@each_row("undone", ["has not", "never", "hasnt", "still has not", "wont be"])
def test_a_fight_that_has_not_stopped_is_going_on(undone, done):
    assert value("violence_now", f"he {undone} {done}") != "none"


OPTIONAL_DENIAL = re.compile(r"(?:= )?(\S+)\? ")
"""A first word that may be left out."""


def test_no_phrase_denies_a_danger_when_its_denial_is_left_out():
    """What says "no es violento" says the opposite without its "no"."""
    denying = classes()["denies"]
    wrong = [
        (rule.id, phrase)
        for rule in RULES
        if rule.denies_danger
        for phrase in rule.phrases
        if (first := OPTIONAL_DENIAL.match(phrase)) and not denying.isdisjoint(first[1].split("|"))
    ]

    assert wrong == []


@each_row(
    "text, fact, expected",
    [
        # Given to, brought to, fetched: it has come, and has not gone.
        ("his mother gave him the gun", "weapon", "accessible"),
        ("boyfriend brought a gun over", "weapon", "accessible"),
        ("he brought a gun to the police station", "weapon", "accessible"),
        ("got the gun from dad's safe", "weapon", "accessible"),
        ("sacó la pistola de la caja fuerte", "weapon", "accessible"),
        ("pawned his tv for a gun", "weapon", "accessible"),
        ("he handed over one knife but has another in his hand", "weapon", "in_hand"),
        # Put where it goes along, or to a body.
        ("set the gun in his lap and drove away", "weapon", "accessible"),
        ("put the gun under his shirt and walked out", "weapon", "accessible"),
        ("gun in his waistband, hands empty", "weapon", "accessible"),
        # People with staff, and things that are thrown.
        ("holding a knife arguing with staff", "weapon", "in_hand"),
        ("swinging a bat fighting with officers", "weapon", "in_hand"),
        ("my manager has a gun", "weapon", "accessible"),
        ("threw a chair over the counter at the clerk", "weapon", "used"),
        # A list behind "no" ends where something is there.
        ("no injuries, knife in hand", "weapon", "in_hand"),
        ("NO SI, GUN IN HOUSE", "weapon", "accessible"),
        ("denies drugs, knife in pocket", "weapon", "accessible"),
        ("has nothing but a knife", "weapon", "accessible"),
        ("no gun, has a knife, no bat", "weapon", "accessible"),
        ("nobody told us he has a gun", "weapon", "accessible"),
        ("holding a knife not a gun", "weapon", "in_hand"),
        # Denials that deny nothing.
        ("esta muy violento", "violence_now", "threatening"),
        ("no doubt he is threatening his wife", "threat_to_others", "specific_target"),
        ("hasnt threatened anyone but his wife", "threat_to_others", "specific_target"),
        ("would not hesitate to kill his wife", "threat_to_others", "specific_target"),
        ("no meds, wants to hurt someone", "threat_to_others", "idea"),
        # And what is denied stays denied.
        ("no weapons, calm", "weapon", "none"),
        ("denies si, hi, weapons", "weapon", "none"),
        ("no drugs, weapons or alcohol", "weapon", "none"),
        ("gave the gun to his brother", "weapon", "none"),
        ("put the knife down and walked away", "weapon", "none"),
        ("he stopped fighting", "violence_now", "none"),
        ("denies wanting to die or hurt anyone", "threat_to_others", "none"),
        ("has not threatened anyone", "threat_to_others", "none"),
    ],
)
def test_each_danger_is_read_for_what_it_is(text, fact, expected):
    assert value(fact, text) == expected


@each_row(
    "text, fact",
    [
        ("le quitó la pistola al guardia y está apuntando", "weapon"),
        ("no le quitaron el cuchillo, lo tiene en la mano", "weapon"),
        ("disarmed the officer", "weapon"),
        ("kitchen knife is gone and she locked the bathroom", "weapon"),
        ("took a knife and locked himself in the bathroom", "weapon"),
        ("handed me a note saying he has a gun", "weapon"),
        ("pushed the knife into his chest", "weapon"),
        ("gun pulled from waistband", "weapon"),
        ("he has a gun. it is next to the phone", "weapon"),
        ("he has not stopped fighting officers", "violence_now"),
        ("hit the nurse who remained calm", "violence_now"),
        ("hit him in the chicken coop", "violence_now"),
        ("denies SI, HI toward mother", "threat_to_others"),
        ("off meds no sleep making threats", "threat_to_others"),
        ("not feeling well and says he will kill his mother", "threat_to_others"),
    ],
)
def test_a_danger_told_in_fewer_words_is_left_open_or_read(text, fact):
    """What it is may be left out; that there is none is not said."""
    assert value(fact, text) not in NONE[fact]


NOT_THERE = (
    *(
        "shirt",
        "shoes",
        "coat",
        "jacket",
        "hat",
        "mask",
        "glasses",
        "helmet",
        "ID",
        "name",
        "plates",
    ),
    *("power", "heat", "keys", "wallet", "phone", "address", "bags", "narcan", "alcohol", "car"),
)
"""What somebody may be without; in capitals and without marks a danger stands right behind."""


@each_row("thing", NOT_THERE)
@each_row(
    "danger, name, value",
    [
        ("took a bunch of pills", "overdose", "suspected"),
        ("trying to jump off the bridge", "suicide_behavior", "in_progress"),
        ("suicidal", "suicide_ideation", "active"),
        ("swinging a knife", "weapon", "in_hand"),
        ("bleeding heavily", "medical", "red_flag"),
        ("running in traffic", "disorganization", "severe"),
    ],
)
def test_who_is_without_a_thing_is_not_without_the_danger(thing, danger, name, value):
    """A "no" of dress or belongings reaches no further: "NO SHIRT TOOK A BUNCH OF PILLS"."""
    found = read_remark(shipped(), f"MALE NO {thing} {danger}".upper(), of_988=False).facts

    assert {each.name: each.value for each in found}.get(name) == value


NOT_SO = (
    *("wont come out", "wont open the door", "refusing to leave", "doesnt live here"),
    *("not from here", "no callback number", "no description", "no veh desc", "no other info"),
    *("no further info", "without his walker", "not the first time", "no relation", "not married"),
    *("nobody else there", "no direction of travel", "not cooperating", "hasnt paid rent"),
    *(
        "cant walk",
        "no english",
        "no habla ingles",
        "without permission",
        "no court order",
        "no ppo",
    ),
    *("no dl", "not wanted here", "not allowed on property", "hasnt been to work"),
    *("no one else home", "not answering the phone", "hasnt slept in 3 days", "no running water"),
)
"""What somebody does not do, have or allow, and has nothing to do with a danger."""


@each_row("statement", NOT_SO)
def test_what_is_not_so_denies_no_danger_behind_it(statement):
    """In capitals and without a mark between: "NO CALLBACK NUMBER SUICIDAL"."""
    dangers = {
        "cutting his wrists": "self_harm_now",
        "trying to jump off the bridge": "suicide_behavior",
        "suicidal": "suicide_ideation",
        "took a bunch of pills": "overdose",
        "threatening to kill his wife": "threat_to_others",
        "swinging a knife": "weapon",
        "unresponsive on sidewalk": "consciousness",
        "chest pain": "medical",
    }
    for danger, name in dangers.items():
        alone, behind = (
            {f.name: f.value for f in read_remark(shipped(), text.upper(), of_988=False).facts}
            for text in (f"male {danger}", f"male {statement} {danger}")
        )
        assert behind.get(name) == alone[name], danger


@each_row(
    "denied",
    [
        *("no known weapons", "no thoughts of suicide", "no current si", "no other weapons seen"),
        *("not a suicide attempt", "never laid a hand on her", "no visible injuries"),
        *("denies any current thoughts of suicide", "hasnt hurt anybody"),
    ],
)
def test_what_is_denied_through_words_that_only_lead_to_it_is_denied(denied):
    """So with "any", "current" or "thoughts of": a denial reaches across what it is said with."""
    found = read_remark(shipped(), denied, of_988=False).facts

    assert not any(
        each.value in {"active", "in_progress", "accessible", "minor", "assaulting"}
        for each in found
    )
