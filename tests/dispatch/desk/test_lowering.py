"""From the highest level two persons lower; who is alone needs a newer fact, and is reviewed."""

import pytest
from builders import POLICY, REGION, T0, World, a_call, names, the

from dispatch.contracts.command import LowerLevel, MarkMistaken
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import hash_of

TOP, SECOND_LEVEL, MILDEST = POLICY.acute_level, POLICY.levels[-2], POLICY.levels[0]
KNIFE = {"weapon": "in_hand", "consciousness": "alert", "medical": "none"}
CALM = {"weapon": "none"}


def acute(**facts: str) -> World:
    world = World()
    world.send(a_call(facts=KNIFE | facts))
    assert world.incident().level == TOP
    return world


def said(world: World, *named: str) -> tuple[str, ...]:
    """Ids of the first report's facts of these names; of all where none is named."""
    return tuple(
        fact.id
        for fact in world.incident().facts
        if fact.as_of == T0 and (not named or fact.name in named)
    )


def lower(world: World, by: str, facts=None, level: str = MILDEST, *, alone: bool = False):
    return world.send(
        LowerLevel(
            region=REGION,
            actor=f"person:{by}",
            incident=world.incident().id,
            level=level,
            facts=said(world) if facts is None else facts,
            alone=alone,
        )
    )


def put_down(world: World) -> World:
    """A minute later somebody reports that the knife lies on the table."""
    world.time_passes(60)
    world.send(a_call(what="updated", at=world.now, facts=CALM))
    return world


def reasons(world: World) -> set[str]:
    return {entry.reason for entry in world.incident().entries}


def test_one_person_asks_and_the_level_stays() -> None:
    world = acute()
    step = lower(world, "ada")

    assert world.incident().level == TOP
    assert the(step, "lowering_asked")["actor"] == "person:ada"
    assert the(step, "entry_made")["reason"] == "second_person"
    assert "level_lowered" not in names(step)


def test_a_second_person_agrees_by_doing_the_same_and_both_stand_in_the_log() -> None:
    world = acute()
    lower(world, "ada")
    step = lower(world, "bo")
    event = the(step, "level_lowered")

    assert world.incident().level == MILDEST
    assert (event["first"], event["actor"]) == ("person:ada", "person:bo")
    assert "second_person" not in reasons(world)


def test_the_same_person_is_no_second_one() -> None:
    world = acute()
    lower(world, "ada")
    step = lower(world, "ada")

    assert the(step, "refused")["reason"] == "second_person_needed"
    assert world.incident().level == TOP


def test_two_persons_who_want_different_levels_have_not_agreed() -> None:
    world = acute()
    lower(world, "ada")
    lower(world, "bo", level=SECOND_LEVEL)
    still = world.incident().level
    lower(world, "ada", level=SECOND_LEVEL)

    assert (still, world.incident().level) == (TOP, SECOND_LEVEL)


def test_only_what_both_named_is_lowered() -> None:
    world = acute(overdose="suspected")
    lower(world, "ada")
    step = lower(world, "bo", said(world, "weapon"))

    assert the(step, "refused")["reason"] == "level_rests_on_other_facts"
    assert world.incident().level == TOP


def test_what_would_lower_nothing_is_refused_before_anybody_is_asked() -> None:
    world = acute(overdose="suspected")
    step = lower(world, "ada", said(world, "weapon"))

    assert the(step, "refused")["reason"] == "level_rests_on_other_facts"
    assert "second_person" not in reasons(world)


def test_what_became_worse_meanwhile_is_not_lowered_with_it() -> None:
    world = acute()
    named = said(world)
    lower(world, "ada", named)
    world.time_passes(60)
    world.send(a_call(what="updated", at=world.now, facts={"overdose": "suspected"}))
    step = lower(world, "bo", named)

    assert the(step, "refused")["reason"] == "level_rests_on_other_facts"
    assert world.incident().level == TOP


def test_who_is_alone_lowers_with_a_newer_fact_and_a_review_follows() -> None:
    world = put_down(acute())
    step = lower(world, "ada", alone=True)
    entry = next(each for each in world.incident().entries if each.reason == "lowering_review")

    assert world.incident().level == MILDEST
    assert "first" not in the(step, "level_lowered")
    assert entry.holder == "position:supervisor"


def test_who_is_alone_and_knows_nothing_newer_lowers_nothing() -> None:
    world = acute()
    step = lower(world, "ada", alone=True)

    assert the(step, "refused")["reason"] == "no_newer_fact"
    assert world.incident().level == TOP


@pytest.mark.parametrize("value", ["unanswered", "refused"])
def test_silence_is_no_newer_fact(value: str) -> None:
    world = acute()
    world.time_passes(60)
    world.send(a_call(what="updated", at=world.now, facts={"violence_now": value}))

    assert the(lower(world, "ada", alone=True), "refused")["reason"] == "no_newer_fact"


def test_below_the_highest_level_one_person_lowers_as_before() -> None:
    world = World()
    world.send(a_call(facts={"weapon": "accessible"}))
    lower(world, "ada")

    assert world.incident().level == MILDEST
    assert not reasons(world) & {"second_person", "lowering_review"}


def test_a_mistake_is_undone_with_one_key_and_reviewed_where_the_highest_level_goes() -> None:
    world = acute()
    fact = said(world, "weapon")[0]
    mark = MarkMistaken(region=REGION, actor="person:ada", incident=world.incident().id, fact=fact)
    world.send(mark)

    assert world.incident().level == MILDEST
    assert "lowering_review" in reasons(world)


def test_a_mistake_that_leaves_the_highest_level_is_not_reviewed() -> None:
    world = acute(overdose="suspected")
    fact = said(world, "weapon")[0]
    world.send(
        MarkMistaken(region=REGION, actor="person:ada", incident=world.incident().id, fact=fact)
    )

    assert world.incident().level == TOP
    assert "lowering_review" not in reasons(world)


def test_nobody_waits_for_a_review_and_no_standing_path_is_taken_for_it() -> None:
    world = put_down(acute())
    lower(world, "ada", alone=True)
    world.time_passes(3600)
    entry = next(each for each in world.incident().entries if each.reason == "lowering_review")

    assert (entry.rung, entry.standing_path) == (False, False)


def test_it_can_be_decided_again_from_the_log() -> None:
    world = acute()
    lower(world, "ada")
    lower(world, "bo")

    assert world.incident().state is not IncidentState.ENDED
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
