"""What the city says before anybody answers: the same for a seed, readable, as the figures say."""

from collections import Counter
from datetime import datetime
from random import Random
from statistics import median

import h3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch.contracts.fact import KINDS, SCALES
from dispatch.contracts.site import Clock, Site
from dispatch.contracts.site_text import site_from
from streams.city import figures
from streams.city.place import FOLDER, outlines
from streams.city.region import REGIONS, ZONE, midnight, on_shift_data, shifts
from streams.city.scenes import CONTACTS, CRISES, ORDINARY, TURNING, UNCLEAR
from streams.city.script import UNREADABLE, day_of_calls, first_call
from streams.ingest.vocabulary import vocabulary
from streams.letter import outgoing
from streams.record import Outgoing, Record
from streams.settings import Settings
from streams.wire.native import NativeEvent, read
from streams.wire.unreadable import Unreadable

START = 1_803_931_200  # 2027-03-01, 14:00 in Chicago
DAY = midnight(START)
OUTLINES = outlines()
SETTINGS = Settings()
ALDER, BIRCH, LINE = REGIONS
SCENES = (*CRISES, *UNCLEAR, *ORDINARY, *TURNING, *CONTACTS)


def calls(region=ALDER, *, seed=1, day=DAY):
    return day_of_calls(seed, region, OUTLINES[region.code], day)


def opened(letters):
    return [each for each in letters if each.kind == "call.opened"]


def a_record(out: Outgoing) -> Record:
    return Record(
        topic=out.topic,
        partition=out.partition or 0,
        offset=0,
        key=out.key,
        value=out.value,
        headers=out.headers,
        timestamp=START * 1000,
    )


@settings(max_examples=15)
@given(st.integers(0, 2**63), st.sampled_from(REGIONS), st.integers(0, 3000))
def test_the_same_seed_gives_the_same_bytes(seed, region, days):
    day = midnight(DAY, days)

    one, other = (
        [outgoing(each, SETTINGS) for each in calls(region, seed=seed, day=day)] for _ in range(2)
    )

    assert [(o.key, o.value, o.headers, o.partition) for o in one] == [
        (o.key, o.value, o.headers, o.partition) for o in other
    ]


def test_another_seed_region_or_day_gives_another_city():
    said = [
        tuple(each.at - DAY for each in found[:20])
        for found in (calls(), calls(seed=2), calls(BIRCH), calls(day=midnight(DAY, 1)))
    ]

    assert len(set(said)) == len(said)


@settings(max_examples=15)
@given(st.integers(0, 2**32), st.sampled_from(REGIONS))
def test_every_event_can_be_read_but_those_that_nobody_can(seed, region):
    for letter in (
        *calls(region, seed=seed),
        *first_call(seed, region, OUTLINES[region.code], START),
    ):
        found = read(a_record(outgoing(letter, SETTINGS)))

        assert isinstance(found, Unreadable) == (letter.raw is not None)
        if isinstance(found, NativeEvent):
            assert found.envelope.time == letter.at


def test_some_messages_are_unreadable_and_few():
    letters = [each for seed in range(8) for each in calls(seed=seed)]
    raw = [each.raw for each in letters if each.raw is not None]

    assert set(raw) == set(UNREADABLE)
    assert 0.001 < len(raw) / len(opened(letters)) < 0.009


def test_every_event_of_a_call_has_an_id_of_its_own_and_comes_in_order():
    letters = calls()

    assert len({each.id for each in letters}) == len(letters)
    assert [each.at for each in letters] == sorted(each.at for each in letters)
    for subject in {each.subject for each in letters}:
        kinds = [each.kind for each in letters if each.subject == subject]
        assert kinds[0] == "call.opened"
        assert kinds[-1] == "call.closed"


def test_a_subject_stays_on_one_partition():
    letters = calls()
    parts = {(each.subject, outgoing(each, SETTINGS).partition) for each in letters}

    assert len(parts) == len({each.subject for each in letters})


@pytest.mark.parametrize("region", [ALDER, BIRCH], ids=lambda region: region.code)
def test_places_lie_inside_the_outline(region):
    places = [each.data["place"] for each in opened(calls(region))]

    assert len(places) > 50
    assert all(OUTLINES[region.code].holds((p["longitude"], p["latitude"])) for p in places)
    assert len({h3.latlng_to_cell(p["latitude"], p["longitude"], 8) for p in places}) > 30


def test_outlines_do_not_overlap_and_hold_their_stations():
    for region in REGIONS:
        for unit in region.units:
            if unit.station is not None:
                holders = [code for code, each in OUTLINES.items() if each.holds(unit.station)]
                assert holders == [region.code]
    draw = Random(1)
    for code, outline in OUTLINES.items():
        for _ in range(200):
            point = outline.somewhere(draw)
            assert [c for c, each in OUTLINES.items() if each.holds(point)] == [code]


def test_no_988_contact_says_its_place_without_the_counselors_judgment():
    for seed in range(12):
        for each in calls(LINE, seed=seed):
            answers = {a["question"]: a["value"] for a in each.data.get("answers", ())}
            assert ("place" in each.data) == (answers.get("imminent_risk") is True)


def test_shares_are_those_of_the_figures():
    letters = [each for seed in range(6) for each in opened(calls(seed=seed))]
    labels = Counter(each.data["call_type"]["label"] for each in letters)
    share = {
        name: 1000 * sum(labels[scene.name] for scene in scenes) / len(letters)
        for name, scenes in (("crisis", CRISES), ("unclear", UNCLEAR), ("turning", TURNING))
    }
    a_day = len(letters) / 6

    assert share["crisis"] == pytest.approx(figures.BEHAVIORAL_PERMILLE, rel=0.15)
    assert share["unclear"] == pytest.approx(figures.UNCLEAR_PERMILLE, rel=0.35)
    assert share["turning"] == pytest.approx(figures.TURNING_PERMILLE, rel=0.35)
    assert a_day == pytest.approx(ALDER.people * figures.CALLS_911_PER_PERSON_AND_DAY, rel=0.05)


def test_hours_have_the_shape_of_the_figures():
    at = [
        datetime.fromtimestamp(each.at, ZONE).hour
        for seed in range(6)
        for each in opened(calls(seed=seed))
    ]
    found, whole = Counter(at), sum(figures.HOURS_OF_911)

    for hour, share in enumerate(figures.HOURS_OF_911):
        assert found[hour] / len(at) == pytest.approx(share / whole, abs=0.012)


def test_times_on_scene_have_the_percentiles_of_the_county():
    draw = Random(3)
    minutes = sorted(figures.on_scene_seconds(draw) / 60 for _ in range(20_000))

    assert median(minutes) == pytest.approx(22, abs=1)
    assert minutes[5_000] == pytest.approx(10, abs=1)
    assert minutes[18_000] == pytest.approx(62, abs=2)


def test_a_poisson_number_has_its_mean():
    draw = Random(5)

    assert sum(figures.how_many(draw, 2.5) for _ in range(20_000)) / 20_000 == pytest.approx(
        2.5, abs=0.05
    )


def test_every_answer_and_type_is_one_that_we_know():
    known = vocabulary()
    for scene in SCENES:
        for answers in (scene.answers, *(turn.answers for turn in scene.turns)):
            for name, value in answers.items():
                values = value if isinstance(value, list) else [str(value).lower()]
                if name == "kind":
                    assert set(values) <= set(KINDS), scene.name
                else:
                    assert all(SCALES[name].allows(one) for one in values), (scene.name, name)
        if scene.code:
            assert known.look_up("APCO ANS 2.103.2", "2019", scene.code), scene.name


def test_ordinary_calls_are_set_aside_by_their_type_and_crises_are_not():
    known = vocabulary()

    def says(scene):
        meaning = known.look_up("APCO ANS 2.103.2", "2019", scene.code)
        return meaning.behavioral if meaning else None

    assert {says(scene) for scene in (*ORDINARY, *TURNING)} == {"no"}
    assert {says(scene) for scene in UNCLEAR} == {"unknown"}
    assert "no" not in {says(scene) for scene in CRISES}


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.code)
def test_each_region_has_a_site_with_an_event_clock_and_its_sources(region):
    site = site_from((FOLDER / f"{region.code}.toml").read_bytes())

    assert isinstance(site, Site), site
    assert site.region == region.code
    assert site.clock is Clock.EVENT
    said = {region.calls, region.teams, region.ems} | ({region.cars} if region.located else set())
    assert {source.name for source in site.sources} == said
    assert site.event_span[0] < START < site.event_span[1]


def test_rosters_can_be_read_and_crews_are_pseudonyms_of_their_own():
    seen = Counter(crew[0] for region in REGIONS for unit in region.units for crew in unit.crew)

    assert max(seen.values()) == 1
    for region in REGIONS:
        for shift in shifts(region, DAY):
            said = on_shift_data(shift)
            assert 0 < shift.ends - shift.begins <= 86_400
            assert datetime.fromisoformat(said["shift_until"]).timestamp() == shift.ends


def test_there_is_a_crew_with_a_peer_at_every_hour():
    for region in REGIONS:
        on = [s for days in (-1, 0) for s in shifts(region, midnight(DAY, days))]
        for hour in range(24):
            at = DAY + hour * 3600
            assert any(s.begins <= at < s.ends for s in on), (region.code, hour)
