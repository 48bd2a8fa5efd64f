"""A site's text gives a site, or every fault at once; it never raises and never guesses."""

import hashlib
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.contracts.site import Clock, Site
from dispatch.contracts.site_text import SECONDS, SiteFaults, left_open, site_from

WHOLE = """
region = "springfield"
name = "Springfield region"
profile = "national-guidance"
clock = "broker"
time_zone = "America/Chicago"
h3_resolution = 8
queue_holder = "springfield/crisis-desk"
supervisor = "springfield/supervisor"
standing_path = "Call the radio room and use the paper card."
density = "urban"
shadow_tells_life_threat = true

[seconds]
offer_window = 45

[[sources]]
name = "cad.springfield"
topic = "calls.911"
holder = "springfield/psap"
holds_criminal_justice_data = true
fields_cut = ["person.record"]

[[sources]]
name = "line.springfield"
topic = "calls.988"
holder = "springfield/988"
holds_criminal_justice_data = false
"""


def faults_of(text: str) -> str:
    found = site_from(text.encode())
    assert isinstance(found, SiteFaults), "the text was taken"
    return "\n".join(found.faults)


def test_a_whole_text_gives_a_site_with_the_hash_of_its_bytes():
    site = site_from(WHOLE.encode())

    assert isinstance(site, Site)
    assert site.hash == hashlib.sha256(WHOLE.encode()).hexdigest()
    assert site.offer_window == 45
    assert site.ring_life_threat == 30
    assert [s.holds_criminal_justice_data for s in site.sources] == [True, False]


def test_a_site_without_a_charter_asks_for_the_three_signatures_of_ours():
    site = site_from(WHOLE.encode())

    assert isinstance(site, Site)
    assert site.charter == ("psap", "ems_medical_director", "lived_experience_council")


def test_a_sites_own_charter_takes_the_place_of_ours():
    site = site_from((WHOLE + '\n[charter]\nsignatures = ["psap", "tribal_nation"]\n').encode())

    assert isinstance(site, Site)
    assert site.charter == ("psap", "tribal_nation")


@pytest.mark.parametrize(
    "charter",
    [
        "signatures = []",  # nobody agreed to it
        'signatures = ["psap", "psap"]',
        'signatures = ["The sheriff"]',
        'signatures = "psap"',
        'signatures = ["psap"]\nsigners = 3',
        "",
    ],
)
def test_a_charter_that_names_nobody_twice_or_in_words_is_a_fault(charter: str):
    assert "charter" in faults_of(f"{WHOLE}\n[charter]\n{charter}\n")


def test_a_site_may_name_the_state_whose_credentials_count():
    assert site_from(WHOLE.encode()).state == ""
    assert site_from(f'state = "VA"\n{WHOLE}'.encode()).state == "VA"


@pytest.mark.parametrize("state", ['"Virginia"', '"va"', "51", '""'])
def test_a_state_is_two_letters(state: str):
    assert "two letters" in faults_of(f"state = {state}\n{WHOLE}")


def test_a_site_asks_for_the_follow_up_of_each_response_unless_it_says_otherwise():
    assert site_from(WHOLE.encode()).follow_up is True
    assert site_from(f"follow_up = false\n{WHOLE}".encode()).follow_up is False
    assert "follow_up" in faults_of(f'follow_up = "yes"\n{WHOLE}')


SEEN_TO = 'credentials_checked_by = "The agency."\n'


@pytest.mark.parametrize(
    "said, open_",
    [
        ("", ["state, areas"]),
        ('state = "OK"\n', ["state, areas"]),
        ('state = "OK"\nareas = ["OK/tulsa_county"]\n', []),
        (SEEN_TO, []),
        (f"{SEEN_TO}follow_up = false\n", ["follow_up"]),
        (f'{SEEN_TO}follow_up = false\nfollow_up_by = "The county."\n', []),
    ],
)
def test_what_a_site_leaves_out_it_says_who_sees_to_it(said, open_):
    """A text from before it was asked for is read all the same: it keeps its region going."""
    site = site_from(f"{said}{WHOLE}".encode())

    assert isinstance(site, Site)
    assert [each.partition(":")[0] for each in left_open(site)] == open_


@pytest.mark.parametrize(
    "areas",
    ["[]", '"OK/tulsa_county"', '["OK"]', '["KS/tulsa_county"]', '["OK/Tulsa County"]', "[1]"],
)
def test_areas_are_areas_of_the_sites_own_state(areas):
    assert "areas:" in faults_of(f'state = "OK"\nareas = {areas}\n{WHOLE}')


def test_an_event_clock_takes_dates_with_an_offset():
    text = WHOLE.replace(
        'clock = "broker"',
        'clock = "event"\nevent_span = [2026-01-01T00:00:00Z, 2026-02-01T00:00:00-06:00]',
    )

    site = site_from(text.encode())

    assert isinstance(site, Site)
    assert site.clock is Clock.EVENT
    assert site.event_span == (1767225600, 1769925600)


@each_row(
    "old, new, named",
    [
        # What a life threat in shadow means is decided in writing, never by default.
        ("shadow_tells_life_threat = true", "", "shadow_tells_life_threat"),
        # "yes" is not a truth value; nothing is read into it.
        ("shadow_tells_life_threat = true", 'shadow_tells_life_threat = "yes"', "true or false"),
        # Whether a source may hold criminal-justice data is stated, never assumed.
        ("holds_criminal_justice_data = false", "", "sources[1].holds_criminal_justice_data"),
        # A source that may hold it has to say what is cut.
        ('fields_cut = ["person.record"]', "", "sources[0].fields_cut"),
        # A misspelled window must not fall back to ours in silence.
        ("offer_window = 45", "offer_windw = 45", "seconds.offer_windw"),
        # A window outside of sense.
        ("offer_window = 45", "offer_window = 0", "from 10 to 900"),
        # True is no number of seconds, though Python would count it.
        ("offer_window = 45", "offer_window = true", "from 10 to 900"),
        # A life threat rings no later than anything else.
        ("offer_window = 45", "ring_life_threat = 250", "ring_other"),
        # Sources may send to the topics that ingest reads, and to no other.
        ('"calls.988"', '"desk.log"', "sources[1].topic"),
        # Two sources of one name could not be told apart.
        (
            'name = "line.springfield"\ntopic = "calls.988"',
            'name = "cad.springfield"\ntopic = "calls.911"',
            "declared twice",
        ),
        # An offset is no zone: it does not know summer time.
        ("America/Chicago", "-06:00", "time_zone"),
        # A cell as fine as a house is an address.
        ("h3_resolution = 8", "h3_resolution = 12", "h3_resolution"),
        # The event clock needs the span that a feeder may name.
        ('clock = "broker"', 'clock = "event"', "event_span"),
        # The live clock has none.
        ('clock = "broker"', 'clock = "broker"\nevent_span = [1, 2]', "event_span"),
        # A span runs forward.
        ('clock = "broker"', 'clock = "event"\nevent_span = [2, 1]', "event_span"),
        # A local date without offset names no moment.
        (
            'clock = "broker"',
            'clock = "event"\nevent_span = [2026-01-01T00:00:00, 2026-02-01T00:00:00]',
            "event_span",
        ),
        # Words for a person are there.
        ("Call the radio room and use the paper card.", " ", "standing_path"),
        # A region's name is a code, for it is a key and a label.
        ('region = "springfield"', 'region = "spring field"', "region"),
        # Not TOML at all.
        ("[seconds]", "[seconds", "not TOML"),
    ],
)
def test_a_fault_is_named_with_its_field(old, new, named):
    assert old in WHOLE

    assert named in faults_of(WHOLE.replace(old, new))


def test_all_faults_come_at_once():
    faults = faults_of("clock = 1\nsources = [1]")

    for key in ("region", "clock", "time_zone", "supervisor", "sources[0]", "standing_path"):
        assert key in faults


def test_every_duration_of_a_site_has_limits():
    durations = {f.name for f in fields(Site) if type(f.default) is int}

    assert durations == set(SECONDS)


@given(st.binary(max_size=300))
def test_no_bytes_raise(raw):
    assert isinstance(site_from(raw), SiteFaults)


@given(st.sampled_from(["[" * 5000, "a=" + "[" * 5000, "a=" + "9" * 5000, "a.".join(["a."] * 900)]))
def test_no_depth_and_no_number_raises(text):
    assert isinstance(site_from(text.encode()), SiteFaults)


def test_an_outline_is_a_ring_of_points_or_a_fault() -> None:
    """A map is drawn from it, so a point that lies nowhere is refused with the others."""
    ring = "outline = [[-90.1, 40.0], [-90.0, 40.0], [-90.0, 40.1]]\n"

    site = site_from((ring + WHOLE).encode())
    wrong = site_from(("outline = [[-190.1, 40.0], [-90.0, 40.0], 7]\n" + WHOLE).encode())

    assert isinstance(site, Site)
    assert site.outline[0] == (-90.1, 40.0)
    assert isinstance(wrong, SiteFaults)
    assert len(wrong.faults) == 1
