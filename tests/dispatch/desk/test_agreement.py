"""A policy is proved and agreed, or the desk asks nobody by itself (practice 7.8)."""

from dataclasses import replace

from builders import POLICY, REGION, SIGNED, T0, World, a_call, a_site, a_team, names, the

from dispatch.contracts.command import AdoptPolicy, AdoptSite, SetMode, command_from, command_parts
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import Step, step_bytes
from dispatch.desk.fold import fold
from dispatch.desk.snapshot import desk_bytes, desk_from

PERSON = {"region": REGION, "actor": "person:ada"}
NEEDS_A_TEAM = {"suicide_ideation": "method"}


def adopt(world: World, signatures: tuple[tuple[str, str], ...], effective: int = 0) -> Step:
    return world.send(
        AdoptPolicy(hash=POLICY.hash, signatures=signatures, effective=effective, **PERSON)
    )


def unsigned(*signatures: tuple[str, str]) -> World:
    """A desk in shadow mode that follows a policy with these signatures only."""
    world = World(adopt=False)
    world.send(AdoptSite(hash=world.site.hash, **PERSON))
    adopt(world, signatures)
    return world


def automatic(world: World) -> Step:
    return world.send(SetMode(mode=OperatingMode.AUTOMATIC, **PERSON))


def test_automatic_mode_is_refused_and_names_the_signatures_that_are_missing() -> None:
    world = unsigned(SIGNED[0])

    step = automatic(world)

    refused = the(step, "refused")
    assert refused["reason"] == "policy_not_agreed"
    assert refused["missing"] == ["ems_medical_director", "lived_experience_council"]
    assert world.desk.region(REGION).mode is OperatingMode.SHADOW


def test_other_modes_need_nobodys_signature() -> None:
    world = unsigned()

    world.send(SetMode(mode=OperatingMode.RECOMMEND, **PERSON))

    assert world.desk.region(REGION).mode is OperatingMode.RECOMMEND


def test_with_every_signature_of_the_charter_the_desk_may_act() -> None:
    world = unsigned(*SIGNED)

    automatic(world)

    region = world.desk.region(REGION)
    assert region.mode is OperatingMode.AUTOMATIC
    assert region.signed == tuple(sorted(SIGNED))


def test_signatures_may_come_one_after_the_other_under_the_same_policy() -> None:
    world = unsigned(SIGNED[0])
    adopt(world, (SIGNED[1],))
    assert "refused" in names(automatic(world))

    adopt(world, (SIGNED[2],))

    assert "mode_set" in names(automatic(world))


def test_a_signature_of_somebody_whom_the_charter_does_not_name_makes_up_for_nobody() -> None:
    world = unsigned(*SIGNED[:2], ("sheriff", "person:lee"))

    assert the(automatic(world), "refused")["missing"] == ["lived_experience_council"]


def test_a_sites_own_charter_counts_and_not_ours() -> None:
    world = World(site=a_site(charter=("county_board",)), adopt=False)
    world.send(AdoptSite(hash=world.site.hash, **PERSON))
    adopt(world, SIGNED)
    assert the(automatic(world), "refused")["missing"] == ["county_board"]

    adopt(world, (("county_board", "person:lee"),))

    assert "mode_set" in names(automatic(world))


def test_an_unsigned_policy_ends_automatic_mode_and_a_person_has_what_was_sought() -> None:
    world = World()
    other = _other(world)
    world.send(a_call(facts=NEEDS_A_TEAM))
    assert world.incident().state is IncidentState.SEEKING

    step = world.send(AdoptPolicy(hash=other, **PERSON))

    fell = the(step, "mode_set")
    assert (fell["mode"], fell["why"]) == ("recommend", "policy_not_agreed")
    assert fell["missing"] == [role for role, _ in SIGNED]
    assert world.desk.region(REGION).mode is OperatingMode.RECOMMEND
    assert world.incident().state is IncidentState.WITH_PERSON
    assert "policy_not_agreed" in [entry.reason for entry in world.incident().entries]


def test_an_open_offer_is_withdrawn_when_automatic_mode_ends_for_want_of_signatures() -> None:
    world = World()
    world.send(a_team())
    world.send(a_call(facts=NEEDS_A_TEAM))
    world.send(AdoptPolicy(hash=_other(world), **PERSON))

    assert {offer.state for offer in world.incident().offers} == {"withdrawn"}


def test_a_crew_that_is_on_its_way_stays_on_it() -> None:
    world = World()
    world.send(a_team())
    step = world.send(a_call(facts=NEEDS_A_TEAM))
    world.accept(the(step, "offer_made")["offer"], "north", 300)

    world.send(AdoptPolicy(hash=_other(world), **PERSON))

    assert world.incident().state is IncidentState.ASSIGNED


def test_a_planned_policy_brings_the_signatures_it_was_planned_with() -> None:
    world = World()
    other = _other(world)
    world.send(AdoptPolicy(hash=other, signatures=SIGNED, effective=T0 + 60, **PERSON))

    world.time_passes(61)

    region = world.desk.region(REGION)
    assert (region.policy, region.mode) == (other, OperatingMode.AUTOMATIC)
    assert region.signed == tuple(sorted(SIGNED))
    assert region.planned_signed == ()


def test_a_planned_policy_without_signatures_ends_automatic_mode_when_its_time_comes() -> None:
    world = World()
    world.send(AdoptPolicy(hash=_other(world), effective=T0 + 60, **PERSON))
    assert world.desk.region(REGION).mode is OperatingMode.AUTOMATIC

    world.time_passes(61)

    assert world.desk.region(REGION).mode is OperatingMode.RECOMMEND


def test_a_site_whose_charter_names_more_ends_automatic_mode_too() -> None:
    world = World()
    wider = a_site(hash="7" * 64, charter=(*world.site.charter, "tribal_nation"))
    world.shelf.sites[wider.hash] = wider

    step = world.send(AdoptSite(hash=wider.hash, **PERSON))

    assert the(step, "mode_set")["missing"] == ["tribal_nation"]


def test_a_desk_in_recommend_mode_stays_there_under_an_unsigned_policy() -> None:
    world = World(mode="recommend")

    step = world.send(AdoptPolicy(hash=_other(world), **PERSON))

    assert "mode_set" not in names(step)


def test_a_log_from_before_there_were_signatures_folds_as_it_was() -> None:
    """Its commands and events have no such part, and its regions stay in automatic mode."""
    world = World(mode="shadow")
    old = command_parts(AdoptPolicy(hash=POLICY.hash, **PERSON))
    assert "signatures" not in old
    assert command_from(old) == AdoptPolicy(hash=POLICY.hash, **PERSON)
    assert "signatures" not in the(
        world.send(AdoptPolicy(hash=_other(world), **PERSON)), "policy_adopted"
    )

    # As an older desk answered: nobody asked for signatures.
    step = world.step(SetMode(mode=OperatingMode.RECOMMEND, **PERSON))
    before = step.events[0]
    older = replace(step, events=({**before, "mode": "automatic"}, *step.events[1:]))
    desk = fold(world.desk, step_bytes(older)).desk
    assert desk.region(REGION).mode is OperatingMode.AUTOMATIC
    assert desk.region(REGION).signed == ()


def test_signatures_survive_a_snapshot_and_a_refold() -> None:
    world = World()
    world.send(AdoptPolicy(hash=_other(world), signatures=SIGNED, effective=T0 + 60, **PERSON))

    assert world.refold() == world.desk
    assert desk_from(desk_bytes(world.desk)) == world.desk
    assert world.desk.region(REGION).planned_signed


def _other(world: World) -> str:
    """Another policy's hash; the desk has its text."""
    other = replace(POLICY, hash="e" * 64)
    world.shelf.policies[other.hash] = other
    return other.hash
