"""What the parts of a remark say together, whatever stands between them."""

from random import Random

import pytest
from rows import each_row

from dispatch.classification.remarks.lexicon import CONTEXT, words
from dispatch.classification.remarks.reading import Reader
from dispatch.classification.remarks.rule import Rule, Turn
from dispatch.classification.remarks.rules import TOGETHER as SHIPPED
from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.together import FAR, GUARD, Part, Parts, Row, Table, Together
from dispatch.contracts.fact import NOT_KNOWN

RULES = (
    Rule(id="overdose", phrases=("swallowed _3 pills",), says=(("overdose", "suspected"),)),
    Rule(id="suicide.wish", phrases=("wants to die",), says=(("suicide_ideation", "passive"),)),
    Rule(
        id="suicide.behavior",
        phrases=("no attempt",),
        says=(("suicide_behavior", "none"),),
        whole=True,
    ),
    Rule(id="needle", phrases=("needle beside",), signs=("drug_things",)),
    Rule(id="down", phrases=("wont wake",), says=(("consciousness", "unresponsive"),)),
)
TOGETHER = (
    Together(
        id="together.harm-to-die",
        needs=("overdose>=suspected", "suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.down-beside",
        needs=("drug_things", "consciousness=unresponsive"),
        says=(("overdose", "suspected"),),
        within=12,
    ),
)


def reader(together=TOGETHER, rules=RULES):
    return Reader(rules, {**CONTEXT, "some": words("some")}, (), (), together)


def said(text, **made):
    return {each.name: each.value for each in reader(**made).read(text).facts}


def test_an_act_and_its_purpose_are_one_attempt_in_whatever_order_they_are_told():
    assert said("swallowed all her pills. she says she wants to die")["suicide_behavior"] == (
        "in_progress"
    )
    assert said("she wants to die. swallowed all her pills")["suicide_behavior"] == "in_progress"


def test_what_parts_say_is_a_part_of_what_is_said_further_down():
    """And of nothing that was looked at before: the order of the table is the order of reading."""
    further = Together(
        id="together.further",
        needs=("suicide_behavior=in_progress",),
        says=(("means_access", "immediate"),),
    )
    text = "swallowed all her pills. wants to die"

    assert said(text, together=(*TOGETHER, further))["means_access"] == "immediate"
    assert "means_access" not in said(text, together=(further, *TOGETHER))


def test_one_part_alone_adds_nothing():
    assert "suicide_behavior" not in said("swallowed all her pills by mistake")
    assert "suicide_behavior" not in said("she says she wants to die")


def test_what_the_words_deny_is_not_said_by_parts():
    assert said("swallowed some pills. wants to die. no attempt")["suicide_behavior"] == "none"


def test_a_sign_counts_only_where_no_context_takes_it_away():
    assert said("needle beside him. wont wake")["overdose"] == "suspected"
    assert "overdose" not in said("no needle beside him. wont wake")


def test_parts_that_lie_too_far_apart_say_nothing():
    assert "overdose" not in said(f"needle beside the path. {'then he went on ' * 5} wont wake")


def test_the_fact_is_shown_by_the_words_of_the_first_part():
    text = "wants to die. swallowed all her pills"
    [found] = [each for each in reader().read(text).facts if each.name == "suicide_behavior"]

    assert text[found.start : found.end] == "swallowed all her pills"
    assert found.rule == "together.harm-to-die"


def test_a_sign_that_nobody_gives_or_nobody_asks_for_is_refused():
    with pytest.raises(ValueError, match="drug_things"):
        reader(together=TOGETHER[:1])
    with pytest.raises(ValueError, match="drug_things"):
        reader(rules=RULES[:3])


@pytest.mark.parametrize(
    "text",
    [
        "took 20 tylenol. told her sister she wanted to die",
        "says she wants to kill herself, took the whole bottle of pills an hour ago",
    ],
)
def test_pills_and_words_of_dying_are_an_attempt(text):
    found = {each.name: each.value for each in shipped().read(text).facts}

    assert found["suicide_behavior"] == "in_progress"


GUARDED = Together(
    id="together.guarded",
    needs=("su_bag",),
    says=(("suicide_behavior", "in_progress"),),
    unless=("su_play", "suicide_behavior=recent"),
)
WITH_GUARDS = (
    Rule(id="pose.bag", phrases=("bag over his head",), signs=("su_bag",)),
    Rule(id="play.only", phrases=("costume",), signs=("su_play",), whole=True),
    Rule(
        id="suicide.once",
        phrases=("attempt in march",),
        says=(("suicide_behavior", "recent"),),
        whole=True,
    ),
    Rule(
        id="suicide.never",
        phrases=("never attempted",),
        says=(("suicide_behavior", "none"),),
        whole=True,
    ),
    Rule(
        id="suicide.taken-off",
        phrases=("took it off",),
        says=(("suicide_behavior", "recent"),),
        whole=True,
        turn=Turn.SETTLES,
    ),
)
AWAY = "the house stands two doors down from the corner and the street is wide and dry " * 2


def guarded(text):
    found = said(text, rules=WITH_GUARDS, together=(GUARDED,))
    return found.get("suicide_behavior")


def test_a_guard_beside_the_parts_undoes_what_they_say():
    assert guarded("bag over his head") == "in_progress"
    assert guarded("costume party, bag over his head") is None
    assert guarded("bag over his head, part of a costume") is None


@pytest.mark.parametrize("guard", ["costume party", "attempt in march", "never attempted"])
def test_a_guard_far_from_the_parts_is_about_something_else(guard):
    """Before them as well as behind them: who tells of a former attempt hides no new one."""
    assert guarded(f"{guard}. {AWAY}. bag over his head") == "in_progress"
    assert guarded(f"bag over his head. {AWAY}. {guard}") == "in_progress"


def test_what_settles_the_matter_behind_the_parts_undoes_them_from_afar():
    assert guarded(f"bag over his head. {AWAY}. took it off") == "recent"
    assert guarded(f"took it off. {AWAY}. bag over his head") == "in_progress"


def test_parts_without_a_guard_beside_them_speak_where_others_have_one():
    text = f"bag over his head, part of a costume. {AWAY}. bag over his head"

    assert guarded(text) == "in_progress"


def test_a_type_that_is_told_is_not_told_otherwise_by_another_name():
    found = {
        each.name: each.value
        for each in shipped().read(f"knife in his hand. {AWAY}. his rifle").facts
    }

    assert found["weapon_type"] == "blade"


def placed(rule, guard, at, *, settles=False):
    """What a rule says of its parts at the words 100 to 101, and one guard elsewhere."""
    table, known = Table([rule]), set()
    parts = Parts(table)
    for need, where in [*((need, Part(100, 101)) for need in rule.needs), (guard, at)]:
        one = need.split("|")[0]
        name, _, value = one.replace(">=", "=").partition("=")
        part = Part(where.first, where.last, settles=settles and need == guard)
        if value and name not in known:
            known.add(name)
            parts.know(name, value, part)
        elif not value:
            parts.see(table.number(name), part)
    return parts.said()


SHIPPED_GUARDS = [
    pytest.param(rule, guard, id=f"{rule.id}-{guard}")
    for rule in SHIPPED
    for guard in rule.unless
    # A fact that is a part as well as a guard has one place, and "nobody answered" raises none.
    if guard.split("=")[0].rstrip(">") not in {n.split("=")[0].rstrip(">") for n in rule.needs}
    and NOT_KNOWN.isdisjoint(value for _, value in rule.says)
]


@each_row("rule, guard", SHIPPED_GUARDS)
def test_every_guard_of_the_shipped_rules_counts_as_far_as_it_reaches(rule, guard):
    far, near = rule.unless_within == FAR, Part(100 - GUARD - 1, 100 - GUARD)

    assert placed(rule, guard, near) == {}
    assert bool(placed(rule, guard, Part(0, 1))) is not far
    assert bool(placed(rule, guard, Part(300, 301))) is not far
    assert placed(rule, guard, Part(300, 301), settles=True) == {}


def test_guards_reach_everywhere_only_where_less_than_an_attempt_or_a_weapon_is_said():
    acute = {("weapon", "in_hand"), ("weapon", "used"), ("suicide_behavior", "in_progress")}
    acute |= {("consciousness", "unresponsive"), ("overdose", "suspected")}

    assert not [rule.id for rule in SHIPPED if rule.unless_within == FAR and acute & {*rule.says}]


APART = (
    "This house stands two doors down from the corner, the street is wide and dry, and the porch "
    "light of the house has been on since early morning."
)
"""No fact."""
ASIDE = (
    "A crew was washing the windows of the bank.",
    "The kids on the block wore a costume.",
    "A toddler got a toy caught in the fence.",
    "Years before a man held a knife to her throat.",
    "His mother seems confused.",
    "She was discharged after an attempt two weeks ago.",
    "Denies any prior attempts.",
    "Any weapons?",
    "A neighbor was yelling at his dog.",
    "The sister has asthma.",
    "The grandmother is drowsy.",
)
"""A guard each, of somebody or something else."""
SETTLED_BEFORE = (
    "The brother had fainted and woke up when we knocked.",
    "He put the phone and the knife down on the table.",
)
"""Guards that would settle the matter behind it."""


@each_row(
    "text, fact",
    [
        # a weapon
        ("cornered his aunt in the laundry room, cleaver", ("weapon", "in_hand")),
        ("the other hand had the gun", ("weapon", "in_hand")),
        # a height
        ("he is on the water tower, legs dangling in the air", ("suicide_behavior", "in_progress")),
        ("nothing under him but rocks, holding by one hand", ("suicide_behavior", "in_progress")),
        ("she threw herself off the third floor balcony", ("suicide_behavior", "in_progress")),
        ("went over the railing on the overpass", ("suicide_behavior", "in_progress")),
        ("she climbed out the window on the fourth floor", ("suicide_behavior", "in_progress")),
        ("in the window saying let me fall", ("suicide_behavior", "in_progress")),
        ("up on the silo saying goodbye", ("suicide_behavior", "in_progress")),
        # rails and roads
        ("he is out on the tracks", ("suicide_behavior", "in_progress")),
        ("stepped in front of a train", ("suicide_behavior", "in_progress")),
        ("kept trying to step in front of cars", ("suicide_behavior", "in_progress")),
        ("walking in traffic with arms out wide", ("suicide_behavior", "in_progress")),
        ("walking in traffic, wants to die", ("suicide_behavior", "in_progress")),
        ("crashed into a wall so she would die", ("suicide_behavior", "in_progress")),
        # a gun or a blade
        ("shotgun under his chin", ("suicide_behavior", "in_progress")),
        ("razor pressed against his own wrist", ("suicide_behavior", "in_progress")),
        ("woman with a knife to her throat", ("suicide_behavior", "in_progress")),
        ("has a gun, pushed it under his jaw", ("suicide_behavior", "in_progress")),
        ("cut both wrists, left a goodbye letter", ("suicide_behavior", "in_progress")),
        # a rope, a bag
        ("found hanging from a beam", ("suicide_behavior", "in_progress")),
        ("tied a bedsheet around his neck", ("suicide_behavior", "in_progress")),
        ("extension cord around his neck", ("suicide_behavior", "in_progress")),
        ("plastic bag over his head", ("suicide_behavior", "in_progress")),
        # gas, fire, water
        ("turned on the gas, put towels under the door", ("suicide_behavior", "in_progress")),
        ("charcoal burning in the tent, wants to die", ("suicide_behavior", "in_progress")),
        ("charcoal grill lit in the car, he is inside it", ("suicide_behavior", "in_progress")),
        ("car running in the closed garage, she is inside", ("suicide_behavior", "in_progress")),
        ("poured gas over himself and has a lighter", ("suicide_behavior", "in_progress")),
        ("wading out into the lake fully clothed", ("suicide_behavior", "in_progress")),
        # pills, and what is said of it
        ("swallowed all his pills and left a note", ("suicide_behavior", "in_progress")),
        ("he tried to end it", ("suicide_behavior", "in_progress")),
        ("has a gun and wants to die, says he will do it", ("suicide_ideation", "intent")),
        # down
        ("his lips are blue", ("consciousness", "unresponsive")),
        ("he is on the floor and does not answer us", ("consciousness", "unresponsive")),
        ("shook him and got nothing", ("consciousness", "unresponsive")),
        ("called his name, nothing, he is on the floor", ("consciousness", "unresponsive")),
        ("cut him down from the rope, not answering", ("consciousness", "unresponsive")),
    ],
)
def test_a_word_on_somebody_else_far_away_hides_no_danger(text, fact):
    name, value = fact
    remarks = [
        text,
        *(f"{aside} {APART} {text}." for aside in (*ASIDE, *SETTLED_BEFORE)),
        *(f"{text}. {APART} {aside}" for aside in ASIDE),
    ]
    found = [
        {each.name: each.value for each in shipped().read(remark).facts}.get(name)
        for remark in remarks
    ]

    assert found == [value] * len(remarks)


def test_whoever_is_about_to_die_commits_no_offense_anywhere_in_the_remark():
    offense = "Male refuses to leave the store."
    found = shipped().read(f"{offense} {APART} Says he wants to die.").facts

    assert "crime" in {each.name for each in shipped().read(offense).facts}
    assert "crime" not in {each.name for each in found}


@pytest.mark.parametrize("many", [1, 3, 64, 65, 400])
@pytest.mark.parametrize("wide", [30, 3_000])
def test_the_nearest_part_is_the_same_among_few_and_many(many, wide):
    """With as many parts at one place as there may be: of equals the first that was given."""
    random = Random(many * wide)

    def part():
        first = random.randrange(wide)
        return Part(first, first + random.randrange(1, 9), settles=random.random() < 0.01)

    def apart(one, other):
        return max(0, one.first - other.last, other.first - one.last)

    for _ in range(40):
        parts, one, another = [part() for _ in range(many)], part(), part()
        row, within = Row(parts), random.randrange(12)
        assert row.nearest(one) is min(parts, key=lambda each: apart(one, each))
        assert row.undo([one, another], within) is any(
            min(apart(each, one), apart(each, another)) <= within
            or (each.settles and max(one.first, another.first) <= each.first)
            for each in parts
        )
    assert Row([]).undo([part()], 99) is False
