"""How phrases are written down and found."""

import pytest
from rows import each_row

from dispatch.classification.remarks.reading import Reader
from dispatch.classification.remarks.rule import Rule, Turn

WORDS = {
    "denies": frozenset({"no", "not"}),
    "none_said": frozenset({"none"}),
    "past": frozenset({"hx"}),
    "ago": frozenset({"ago"}),
    "supposes": frozenset({"if"}),
    "others": frozenset({"officer"}),
    "stops": frozenset({"but"}),
    "verb": frozenset({"has"}),
    "blade": frozenset({"knife", "sword"}),
    "gun": frozenset({"pistol"}),
}


def found(phrase, remark, **more):
    """Whether a rule of one phrase says its fact of the remark."""
    rule = Rule(id="weapon.x", phrases=(phrase,), says=(("weapon", "in_hand"),), **more)
    return bool(Reader((rule,), WORDS).read(remark).facts)


@each_row(
    "phrase, remark, expected",
    [
        # a gap runs over words and marks alike, never over a denial or the end of a thought
        ("holding _3 $blade", "holding a, sharp knife", True),
        ("holding _3 $blade", "holding no knife", False),
        ("holding _3 $blade", "holding on. knife", False),
        # a gap without marks
        ("holding ~3 $blade", "holding a sharp knife", True),
        ("holding ~3 $blade", "holding a bag, knife", False),
        ("holding ~3 $blade", "holding, knife", False),
        # the mark of "w/" belongs to the word, and one behind the gap does not
        ("with|w ~3 $blade", "w/ a sharp knife", True),
        ("with|w ~3 $blade", "w/ knife", True),
        ("with|w ~3 $blade", "w/ a friend, knife", False),
        # no mark at all
        ("= knife shop", "knife shop", True),
        ("= knife shop", "knife, shop", False),
        ("knife shop", "knife, shop", True),
        # not behind this word
        ("!of stabbing him", "stabbing him", True),
        ("!of stabbing him", "thoughts of stabbing him", False),
        # followed by
        ("knife > _2 drawn", "knife is drawn", True),
        ("knife > _2 drawn", "knife is there", False),
    ],
)
def test_a_phrase_is_found_as_it_is_written(phrase, remark, expected):
    """Gaps, marks, what stands before and what follows."""
    assert found(phrase, remark, whole=True) is expected


def test_a_phrase_that_begins_with_what_follows_is_refused():
    """It would find nothing, at a place that ends before it begins."""
    with pytest.raises(ValueError, match="begins with what follows"):
        found("> knife drawn", "knife drawn")


@pytest.mark.parametrize("remark, expected", [("a knife", True), ("a big knife", True)])
def test_any_word_may_be_left_out(remark, expected):
    assert found("a _? knife", remark, whole=True) is expected


def test_a_phrase_in_which_nothing_has_to_be_there_is_refused():
    """It would be looked for in every remark."""
    with pytest.raises(ValueError, match="demands no word"):
        found("_3 knife?", "knife")


@pytest.mark.parametrize(
    "remark, expected",
    [
        ("knife drawn", True),
        ("not knife drawn", False),
        # the clause before is another matter
        ("no shirt, knife drawn", True),
        ("officer says knife drawn", True),
        ("if knife drawn", False),
    ],
)
def test_a_tight_rule_is_denied_only_in_its_own_clause(remark, expected):
    """What must not be missed is not hidden by a stray word before it."""
    assert found("knife drawn", remark, tight=True) is expected


def test_a_mask_hides_its_words_from_the_rules_of_its_scope_only():
    """Thoughts of using a knife are no weapon, and yet said of suicide."""
    mask = Rule(id="mask", phrases=("using knife",), masks=True, scope="weapon")
    weapon = Rule(id="weapon", phrases=("knife",), says=(("weapon", "accessible"),), scope="weapon")
    means = Rule(id="means", phrases=("knife",), says=(("suicide_ideation", "method"),))

    facts = Reader((mask, weapon, means), WORDS).read("thinks of using knife").facts

    assert [each.name for each in facts] == ["suicide_ideation"]


def test_an_explanation_replaces_what_is_near_and_not_what_is_in_the_hand():
    """Guns in a locked safe are out of reach; the one in the hand is not."""
    rules = (
        Rule(id="there", phrases=("guns",), says=(("weapon", "accessible"),)),
        Rule(id="hand", phrases=("holding",), says=(("weapon", "in_hand"),)),
        Rule(
            id="safe",
            phrases=("safe",),
            says=(("weapon", "present_not_reachable"),),
            turn=Turn.EXPLAINS,
        ),
    )
    read = Reader(rules, WORDS).read

    assert [each.value for each in read("guns safe").facts] == ["present_not_reachable"]
    assert [each.value for each in read("holding guns safe").facts] == ["in_hand"]


def test_what_only_follows_says_nothing_by_itself():
    """To put it down is of a weapon only where one was named."""
    rules = (
        Rule(id="hand", phrases=("holding",), says=(("weapon", "in_hand"),)),
        Rule(
            id="down",
            phrases=("down",),
            says=(("weapon", "accessible"),),
            turn=Turn.SETTLES,
            follows=True,
        ),
    )
    read = Reader(rules, WORDS).read

    assert read("down").facts == ()
    assert [each.value for each in read("holding it, down").facts] == ["accessible"]


@pytest.mark.parametrize(
    "remark, last",
    [
        ("knife drawn. sword drawn", "sword drawn"),
        ("has a knife. dropped it. has a knife", "has a knife"),
        ("has a knife and has a sword", "has a sword"),
    ],
)
def test_a_phrase_is_found_wherever_it_stands(remark, last):
    """However near its places are: what comes back is not hidden by what was put down before."""
    rule = Rule(
        id="weapon.x",
        phrases=("$blade drawn", "has _2 $blade"),
        says=(("weapon", "in_hand"),),
        turn=Turn.SETTLES,
    )
    [heard] = Reader((rule,), WORDS).read(remark).facts

    assert remark[heard.start : heard.end] == last
    assert heard.end == len(remark)


@pytest.mark.parametrize(
    "says, remark, expected",
    [
        ("none", "nothing here can be a sword", True),
        ("none", "nothing here, holding a sword", False),
        ("in_hand", "nothing here, holding a sword", True),
    ],
)
def test_the_gap_of_what_denies_a_danger_takes_none_in(says, remark, expected):
    """Another gap runs over "holding" as over any word."""
    rule = Rule(id="weapon.x", phrases=("nothing _5 $blade",), says=(("weapon", says),), whole=True)
    reader = Reader((rule,), {**WORDS, "dangerous": frozenset({"holding"})})

    assert bool(reader.read(remark).facts) is expected


@pytest.mark.parametrize(
    "remark, expected",
    [
        ("dropped the knife", True),
        ("has not dropped the knife", False),
        ("would not let go, dropped the knife", True),
        ("did not run and dropped the knife", True),
    ],
)
def test_what_was_not_done_settles_no_danger(remark, expected):
    """A mark or an "and" ends the reach of its "not"."""
    rule = Rule(
        id="weapon.x",
        phrases=("dropped ~2 $blade",),
        says=(("weapon", "none"),),
        masks=True,
        turn=Turn.SETTLES,
    )
    reader = Reader((rule,), {**WORDS, "undoes": frozenset({"not"}), "joins": frozenset({"and"})})

    assert bool(reader.read(remark).facts) is expected
