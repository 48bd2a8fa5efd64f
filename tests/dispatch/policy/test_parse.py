"""A text becomes a policy, or all of its faults are named at once, in words an author can use."""

import random

import pytest
from rows import each_row

from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

BASE = """
profile = "small"
version = "1"
title   = "A small profile"
grounds = ["injury_threat"]

[sources]
here = "a test"

[[level]]
name = "low"
meaning = "talk"

[[level]]
name = "high"
meaning = "go"
needs = ["on_site"]

[[mode]]
mode = "counselor"
dispatched_by = "988_center"
source = "here"
since = 2026-01-01

[[mode]]
mode = "mobile_crisis"
meets = ["on_site", "clinician"]
dispatched_by = "this_desk"
crew.people = 2
crew.roles.peer_specialist = 1
source = "here"
since = 2026-01-01
"""

ORIGIN = 'source = "here"\nsince = 2026-01-01\n'


def a_floor(body: str, *, origin: str = ORIGIN) -> str:
    return f'[[floor]]\nid = "small.x"\n{body}\n{origin}'


def a_never(body: str) -> str:
    return f'[[never]]\nid = "small.n"\nmodes = ["counselor"]\nwhy = "so"\n{body}\n{ORIGIN}'


def an_only(body: str) -> str:
    return f'[[only]]\nid = "small.o"\nmodes = ["counselor"]\nwhy = "so"\n{body}\n{ORIGIN}'


def faults_of(more: str, base: str = BASE) -> list[str]:
    found = parse({"small": (base + more).encode()}, "small")

    return [str(fault) for fault in found.faults] if isinstance(found, Refused) else []


def test_the_small_profile_is_a_policy():
    """So that each refusal below is about what it adds."""
    assert isinstance(parse({"small": BASE.encode()}, "small"), Policy)


# What is added; words that the fault must have.
SINCE = '[[value.since]]\nfrom = 2026-01-01\nvalue = 5\nsource = "here"\n'

REFUSED = [
    # Names that do not exist.
    (a_floor('when.mood = "bad or worse"\nlevel = "high"'), "unknown fact 'mood'"),
    (a_floor('when.weapon = "near or worse"\nlevel = "high"'), "unknown value 'near' of weapon"),
    (a_floor('when.location_setting = ["moon"]\nlevel = "high"'), "unknown value 'moon'"),
    (a_floor('when.weapon = "used or worse"\nlevel = "worst"'), "unknown level 'worst'"),
    (a_floor('when.weapon = "used or worse"\nneeds = ["taxi"]'), "unknown need 'taxi'"),
    (a_floor('when.weapon = "used or worse"\nground = "fear"'), "unknown ground 'fear'"),
    (a_never('when.weapon = "used or worse"\nbelow_level = "worst"'), "unknown level 'worst'"),
    (a_never('when.weapon = "used or worse"').replace('"counselor"', '"taxi"'),
     "unknown mode 'taxi'"),
    (a_floor('when.weapon = "used or worse"\nlevel = "{top}"'), "the choice 'top' is made nowhere"),
    (a_floor('when.weapon = "used or worse"\nlevel = "high"\nnote = 1'), "unknown key 'note'"),
    # Matching facts move nothing, in no kind of rule.
    (a_floor('when.matching_tag = ["veteran"]\nlevel = "high"'), "'matching_tag' may help"),
    (a_floor('when.access_need = ["asl"]\nneeds = ["interpreter"]'), "'access_need' may help"),
    (a_floor('when.diagnosis = ["any"]\nlevel = "high"'), "'diagnosis' may help"),
    (a_floor('when.repeat_contact_30d = "9 or worse"\nlevel = "high"'), "'repeat_contact_30d' may"),
    (a_floor('when.violence_history = "recent or worse"\nlevel = "high"'), "'violence_history'"),
    (a_floor('when.preference = ["language:es"]\nlevel = "high"'), "'language:es' of pref"),
    (a_never('when.payer = ["none"]'), "'payer' may help"),
    (an_only('any = [{ housing = ["none"] }]'), "'housing' may help"),
    # An ordered fact knows "or worse" only, and "below" only where it permits.
    (a_floor('when.weapon = "in_hand"\nlevel = "high"'), "is compared with 'in_hand'"),
    (a_floor('when.weapon = ["in_hand"]\nlevel = "high"'), "is compared with a list"),
    (a_floor('when.weapon = "below in_hand"\nlevel = "high"'), "'below in_hand' in a floor"),
    (a_never('when.weapon = "below in_hand"'), "'below in_hand' in a never-rule"),
    (a_floor('when.consent = "declines or worse"\nlevel = "high"'), "consent have no order"),
    # Nothing may be higher for the calm value than for not knowing.
    (a_floor('when.weapon = "none or worse"\nlevel = "high"'), "is met by the calm value too"),
    (a_floor('when.minor = false\nlevel = "high"'), "'false' is the calm value of minor"),
    (a_floor('when.consent = ["declines"]\nlevel = "high"'), "declining is a right"),
    # Not asked and not said are no grounds; unanswered has two narrow uses.
    (a_floor('when.consent = ["refused"]\nlevel = "high"'), "'refused' of consent is no ground"),
    (a_floor('when.minor = ["unknown"]\nlevel = "high"'), "'unknown' of minor is no ground"),
    (a_floor('when.crime = ["unanswered"]\nneeds = ["ems"]'), "'unanswered' of crime stands in"),
    (a_never('when.medical = ["unanswered"]'), "'unanswered' of medical stands in a never-rule"),
    (a_floor('when.medical = ["unanswered"]\nneeds = ["ems"]\nlevel = "high"'),
     "about medical does more than add ems"),
    (a_floor('when.weapon = ["unanswered"]\nneeds = ["officer"]\nground = "injury_threat"'),
     "about weapon does more than add crew_holds"),
    # Officers.
    (a_floor('when.weapon = "used or worse"\nneeds = ["officer"]'), "officers without a gr"),
    (a_floor('when.weapon = "used or worse"\nground = "threat_to_self"'), "'threat_to_self' is"),
    (a_floor('when.weapon = "used or worse"\nground = "capacity_fallback"'), "missing team is no"),
    ('[[mode]]\nmode = "law_enforcement"\npolice = "lead"\ndispatched_by = "psap"\n' + ORIGIN,
     "it brings officers without a ground"),
    # Where it comes from, and since when.
    (a_floor('when.weapon = "used or worse"\nlevel = "high"', origin=""), "source is missing"),
    (a_floor('when.weapon = "used or worse"\nlevel = "high"', origin='source = "here"\n'),
     "since is missing or not a date"),
    (a_floor('when.weapon = "used or worse"\nlevel = "high"').replace('"here"', '"hearsay"'),
     "the source 'hearsay' is described nowhere"),
    (a_floor('when.weapon = "used or worse"\nlevel = "high"') + 'basis = "rumor"\n',
     "unknown basis 'rumor'"),
    # Rules that say nothing, or twice.
    (a_floor('when.weapon = "used or worse"'), "it raises and adds nothing"),
    (a_floor('level = "high"'), "it names no condition"),
    (an_only(""), "it names no alternative"),
    (a_floor('when.weapon = "used or worse"\nlevel = "high"') * 2, "'small.x' is used more than"),
    ('[[level]]\nname = "low"\nmeaning = "again"\n', "the level 'low' stands twice"),
    ('[[mode]]\nmode = "counselor"\ndispatched_by = "988_center"\n' + ORIGIN,
     "the mode 'counselor' stands twice"),
    # Values.
    ('[[value]]\nname = "wait"\n[[value.since]]\nfrom = 2026-01-01\nvalue = 5\nsource = "here"\n',
     "unit is missing"),
    ('[[value]]\nname = "wait"\nunit = "s"\n', "it has no date"),
    ('[[value]]\nname = "wait"\nunit = "s"\n[[value.since]]\nvalue = 5\nsource = "here"\n',
     "from is missing or not a date"),
    ('[[value]]\nname = "wait"\nunit = "s"\n[[value.since]]\nfrom = 2026-01-01\nvalue = 5\n',
     "source is missing"),
    ('[[value]]\nname = "wait"\nunit = "fortnight"\n', "unknown unit 'fortnight'"),
    ('[[value]]\nname = "followup.first"\nunit = "people"\n' + SINCE,
     "is a span of time, and people is no unit of time"),
    # Crews and modes.
    ('[[mode]]\nmode = "hold"\ndispatched_by = "psap"\n' + ORIGIN, "no mode to choose"),
    ('[[mode]]\nmode = "ems"\ndispatched_by = "this_desk"\n' + ORIGIN, "a crew is stated exactly"),
    ('[[mode]]\nmode = "peer_outreach"\ndispatched_by = "this_desk"\ncrew.people = 1\n' + ORIGIN,
     "goes to the person is one alone"),
    ('[[mode]]\nmode = "ems"\nbeside = true\ndispatched_by = "ems"\n' + ORIGIN, "beside what"),
    ('[[mode]]\nmode = "ems"\ndispatched_by = "ems"\n' + ORIGIN, "does not ask for EMS"),
    ('[[mode]]\nmode = "peer_outreach"\ndispatched_by = "this_desk"\ncrew.people = 2\n'
     "crew.roles.driver = 1\n" + ORIGIN, "unknown role 'driver'"),
    ('[[excuse]]\nid = "small.e"\nneeds = ["officer"]\nwhen.consent = ["declines"]\nwhy = "so"\n'
     + ORIGIN, "it excuses what blocks no mode, or officers"),
]  # fmt: skip


@each_row("more, words", REFUSED)
def test_a_fault_is_refused_in_plain_words(more, words):
    found = faults_of("\n" + more)

    assert any(words in fault for fault in found), found


@pytest.mark.parametrize(
    "base, words",
    [
        (BASE.replace('name = "high"', 'title = "high"'), "name is missing"),
        (
            BASE.replace('"injury_threat"', '"capacity_fallback"'),
            "capacity_fallback is adm",
        ),
        (BASE.replace('needs = ["on_site"]', 'needs = ["officer"]'), "a level never brings off"),
        (BASE.replace('profile = "small"', 'profile = "big"'), "its `profile` is not its name"),
        (BASE.replace("[[level]]", "[[grade]]"), "it has no levels"),
        (BASE.replace("[[mode]]", "[[way]]"), "it has no modes"),
        ("profile = ", "not readable as TOML"),
    ],
)
def test_a_profile_that_is_not_whole_is_refused(base, words):
    found = faults_of("", base)

    assert any(words in fault for fault in found), found


def test_all_faults_are_named_at_once():
    found = faults_of(
        "\n"
        + a_floor('when.wepon = "used or worse"\nlevel = "hihg"', origin="")
        + '[[floor]]\nid = "small.y"\nwhen.diagnosis = ["any"]\nneeds = ["officer"]\n'
        + 'source = "nobody"\nsince = "yesterday"\n'
    )

    assert [fault.split(";")[0] for fault in found] == [
        "small, floor small.x: unknown fact 'wepon'",
        "small, floor small.x: unknown level 'hihg'",
        "small, floor small.x: source is missing or not a text",
        "small, floor small.x: since is missing or not a date",
        "small, floor small.y: 'diagnosis' may help to find a fitting team and moves nothing else",
        "small, floor small.y: the source 'nobody' is described nowhere",
        "small, floor small.y: since is missing or not a date",
        "small, floor small.y: it obliges officers without a ground",
    ]


def test_what_is_extended_is_not_run_by_itself(texts):
    found = parse(texts, "core")

    assert isinstance(found, Refused)
    assert any("it has no levels" in str(fault) for fault in found.faults)


def test_a_profile_that_extends_reuses_no_id_and_restates_a_choice(texts):
    own = texts["national-guidance"].decode()
    stricter = own.replace("[choices]", '[choices]\nintoxication_needs_ems = "mild"')
    again = (
        own
        + "\n"
        + a_floor('when.weapon = "used or worse"\nlevel = "acute"')
        .replace("small.x", "core.overdose")
        .replace('"here"', '"practice"')
    )
    mild = parse({**texts, "national-guidance": stricter.encode()}, "national-guidance")
    found = parse({**texts, "national-guidance": again.encode()}, "national-guidance")

    assert isinstance(mild, Policy)
    assert "ems" in mild.assess({"intoxication": ("mild",)}).needs
    assert isinstance(found, Refused)
    assert [f.what for f in found.faults] == ["the id 'core.overdose' is used more than once"]


def test_a_circle_of_extensions_is_refused():
    texts = {
        "one": b'profile = "one"\nextends = "two"',
        "two": b'profile = "two"\nextends = "one"',
    }
    found = parse(texts, "one")

    assert isinstance(found, Refused)
    assert [fault.what for fault in found.faults] == ["'one' extends itself"]


def test_no_damage_to_a_text_raises(texts):
    """Lines lost, doubled or swapped give a policy or faults, never an exception."""
    lines = texts["national-guidance"].decode().splitlines()
    dice = random.Random(7)
    refused = 0
    for _ in range(120):
        damaged = list(lines)
        for _ in range(dice.randint(1, 4)):
            one, other = dice.randrange(len(damaged)), dice.randrange(len(damaged))
            match dice.randrange(3):
                case 0:
                    del damaged[one]
                case 1:
                    damaged.insert(other, damaged[one])
                case _:
                    damaged[one], damaged[other] = damaged[other], damaged[one]
        text = "\n".join(damaged).encode()
        found = parse({**texts, "national-guidance": text}, "national-guidance")
        refused += isinstance(found, Refused)

    assert refused > 60


@each_row("value", ["3", '"x"', "[1, [2]]", "{ a = 1 }", "true", "2026-01-01"])
@each_row(
    "key",
    ["profile", "extends", "grounds", "level", "mode", "floor", "never", "only", "excuse", "value",
     "choices", "choice", "fallback", "sources", "version"],
)  # fmt: skip
def test_no_odd_value_raises(key, value):
    assert isinstance(parse({"odd": f"{key} = {value}".encode()}, "odd"), Refused)
