"""Where sources say different things, the more dangerous reading counts until it is settled."""

from builders import T0, World, a_call

from dispatch.contracts.fact import Fact, FactSource
from dispatch.desk.timeline import contradictions, present


def a_fact(value: str, source: str, at: int = 0, *, name: str = "weapon", call: str = "") -> Fact:
    """What one source said at one time."""
    return Fact(
        id=f"{name}/{value}/{source}/{at}/{call}",
        name=name,
        value=value,
        source=FactSource(source),
        as_of=T0 + at,
        call=call,
    )


def test_the_same_sources_later_word_takes_the_place_of_its_earlier_one() -> None:
    """In hand 22:09, put down 22:14, by the same caller."""
    facts = [a_fact("in_hand", "answer"), a_fact("none", "answer", 300)]

    assert present(facts) == {"weapon": ("none",)}
    assert contradictions(facts) == {}


def test_another_sources_calmer_word_does_not() -> None:
    """Until the one who saw it says so, or a person does."""
    facts = [a_fact("in_hand", "answer"), a_fact("none", "remark", 300)]
    settled = [*facts, a_fact("none", "answer", 400)]
    by_person = [*facts, a_fact("present_not_reachable", "person", 400)]

    assert present(facts) == {"weapon": ("in_hand",)}
    assert {fact.value for fact in contradictions(facts)["weapon"]} == {"in_hand", "none"}
    assert present(settled) == {"weapon": ("none",)}
    assert contradictions(settled) == {}
    assert present(by_person) == {"weapon": ("present_not_reachable",)}
    assert contradictions(by_person) == {}


def test_another_call_is_another_source() -> None:
    """Two neighbors each see their own."""
    facts = [a_fact("in_hand", "answer"), a_fact("none", "answer", 300, call="c2")]

    assert present(facts) == {"weapon": ("in_hand",)}
    assert set(contradictions(facts)) == {"weapon"}


def test_what_comes_after_a_persons_word_counts_beside_it() -> None:
    """They judged what was known then."""
    facts = [a_fact("none", "person", 100), a_fact("used", "crew", 200)]

    assert present(facts) == {"weapon": ("used",)}


def test_what_nobody_knows_contradicts_nothing() -> None:
    """Unanswered is no reading, from whatever source."""
    facts = [a_fact("none", "answer"), a_fact("unanswered", "remark", 9)]

    assert present(facts) == {"weapon": ("none",)}
    assert contradictions(facts) == {}


def test_who_calls_is_said_of_each_call_and_is_no_contradiction() -> None:
    """The man himself, and then his neighbor."""
    facts = [
        a_fact("false", "answer", name="third_party"),
        a_fact("true", "answer", 9, name="third_party", call="c2"),
    ]

    assert contradictions(facts) == {}
    assert present(facts) == {"third_party": ("true",)}


def test_a_paper_that_permits_officers_is_not_taken_to_be_there_for_safety() -> None:
    """More danger is no reason for a ground."""
    facts = [
        a_fact("true", "remark", name="court_or_custody_order"),
        a_fact("false", "answer", 9, name="court_or_custody_order"),
    ]

    assert present(facts) == {"court_or_custody_order": ("false",)}
    assert set(contradictions(facts)) == {"court_or_custody_order"}


def test_the_dangerous_reading_obliges_until_a_person_marks_it_mistaken() -> None:
    """A weapon that one of two sources still sees is a weapon."""
    call = a_call(facts={"weapon": "in_hand", "violence_now": "threatening"})
    calmer = a_call(what="updated", at=T0 + 60)
    facts = tuple(a_fact("none", "remark", 60, name=name) for name in ("weapon", "violence_now"))
    world = World()
    world.send(call)

    world.send(calmer.model_copy(update={"facts": facts}))

    assert world.incident().police == "lead"


def test_a_person_settles_their_own_call_and_not_one_that_was_linked_to_it() -> None:
    """Whoever said "none" in one call knew nothing of what another call reports."""
    own = [a_fact("in_hand", "answer"), a_fact("none", "person", 300)]
    other = a_fact("in_hand", "answer", 100, call="c2")

    assert present(own) == {"weapon": ("none",)}
    assert present([*own, other]) == {"weapon": ("in_hand",)}
