"""How many peers of one supervisor are out, and where a credential is good, as the desk sees it."""

from dataclasses import replace

from builders import World, a_call, a_crew, a_site, a_status, a_team, names

from dispatch.contracts.team import CrewMember

METHOD = {"suicide_ideation": "method"}
LIMIT = 8
"""Of ``supervision.peers_per_supervisor`` in what every profile shares."""


def crew(number: int, **changes) -> tuple[CrewMember, ...]:
    """A clinician and a peer; the peer is changed so."""
    clinician, peer = a_crew("clinician", "peer_specialist")
    return (
        replace(clinician, id=f"c{number}"),
        replace(peer, id=f"p{number}", **changes),
    )


def with_crews(number: int, **changes) -> World:
    """So many teams, each on a run of its own, under one supervisor."""
    world = World()
    for one in range(number):
        world.send(a_team(f"t{one}", crew=crew(one, supervisor="s1"), **changes))
        world.send(a_call(f"c{one}", facts=METHOD))
        world.accept(world.incident(f"c{one}").offers[-1].id, f"t{one}")
    return world


def asked(world: World, call: str) -> list[str]:
    return [offer.team for offer in world.incident(call).offers]


def test_the_ninth_peer_of_a_supervisor_waits_until_one_is_clear() -> None:
    world = with_crews(LIMIT)
    world.send(a_team("late", crew=crew(99, supervisor="s1")))
    world.send(a_call("late", facts=METHOD))
    before = asked(world, "late")
    world.send(a_status("t0", "on_scene"))
    world.send(a_status("t0", "available"))
    world.time_passes(1)

    assert before == []
    assert asked(world, "late") == ["late"]


def test_another_supervisors_peer_is_asked_at_once() -> None:
    world = with_crews(LIMIT)
    world.send(a_team("other", crew=crew(99, supervisor="s2")))
    world.send(a_call("late", facts=METHOD))

    assert asked(world, "late") == ["other"]


def test_a_peer_who_is_asked_counts_as_out() -> None:
    """Two offers at once could both be taken."""
    world = with_crews(LIMIT - 1)
    for name in ("one", "two"):
        world.send(a_team(name, crew=crew(len(name) + ord(name[0]), supervisor="s1")))
    world.send(a_call("first", facts=METHOD))
    world.send(a_call("second", facts=METHOD, cell="8826e0cc49fffff", kinds=("welfare",)))

    assert len(asked(world, "first")) == 1
    assert asked(world, "second") == []


def test_a_crew_on_its_way_is_not_told_that_it_lacks_a_supervisor() -> None:
    """It counts itself once."""
    world = with_crews(LIMIT)
    step = world.send(a_team("t0", crew=crew(0, supervisor="s1")))

    assert "entry_made" not in names(step)


def test_in_a_site_that_names_its_state_a_credential_of_another_is_none() -> None:
    world = World(site=a_site(state="VA"))
    world.send(
        a_team("elsewhere", crew=crew(1, credential_for=("OK/provider",), employer="provider"))
    )
    world.send(a_call(facts=METHOD))
    before = asked(world, "c1")
    world.send(a_team("here", crew=crew(2, credential_for=("VA/provider",), employer="provider")))
    world.time_passes(1)

    assert before == []
    assert asked(world, "c1") == ["here"]


def test_the_roster_comes_out_of_the_log_as_it_went_in() -> None:
    world = World()
    whole = {"credential_for": ("VA/provider",), "employer": "provider", "supervisor": "s1"}
    world.send(a_team("north", crew=crew(1, **whole)))

    assert world.refold() == world.desk
    assert world.desk.region("springfield").teams["north"].crew == crew(1, **whole)
