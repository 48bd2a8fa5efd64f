"""A learned score is whole numbers added up, and can do one thing only."""

import hashlib
import json
import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.classification.classify import Answer, CallType, classify
from dispatch.classification.learned import (
    LearnedModel,
    ModelFaults,
    Seen,
    features_of,
    model_bytes,
    model_from,
    permille_of,
    score_of,
)
from dispatch.classification.learned_fitting import (
    LEAST_CALLS,
    CannotFit,
    Example,
    Fitted,
    Parts,
    fitted,
    parts_of,
    threshold_for,
)
from dispatch.classification.learned_report import OTHERS, report_of
from dispatch.classification.vocabulary import Vocabulary

GOLDEN = Path(__file__).parents[2] / "golden" / "models" / "learned.1.json"
NO_TYPES = Vocabulary(meanings={}, digest="0" * 64)


def a_model(**changes) -> LearnedModel:
    parts = {
        "label": "mental_health",
        "system": "Springfield",
        "edition": "1",
        "base": -3000,
        "threshold": -1000,
        "weights": {"type:WELFARE-CHECK": 1500, "word:WELFARE": 700, "hour:03": -200},
        "fitted": {"calls": 1000},
    }
    found = model_from(model_bytes(**(parts | changes)))
    assert isinstance(found, LearnedModel), found
    return found


def seen(code="WELFARE-CHECK", *answers, system="springfield", **changes) -> Seen:
    found = classify(
        None,
        [Answer(question=q, value=v) for q, v in answers],
        channel="911",
        vocabulary=NO_TYPES,
    )
    parts = {
        "call_type": CallType(system=system, edition="1", code=code),
        "channel": "911",
        "facts": found.facts,
        "hour": 3,
        "weekday": 6,
    }
    return Seen(**(parts | changes))


def test_a_stored_model_keeps_its_meaning_and_its_hash_for_ever():
    raw = GOLDEN.read_bytes()

    found = model_from(raw)

    assert isinstance(found, LearnedModel), found
    assert found.digest == "8e7b07dd8a0d25e5951ef6dbf44332411476da2434d35f045d43f473b685c1ec"
    assert found.score(seen()) == -3000 + 1500 + 700 - 200
    assert raw == model_bytes(
        label=found.label,
        system=found.system,
        edition=found.edition,
        base=found.base,
        threshold=found.threshold,
        weights=found.weights,
        fitted={"calls": 1000},
    )


def test_a_model_is_json_with_sorted_keys_and_whole_numbers():
    raw = GOLDEN.read_bytes()

    parts = json.loads(raw, parse_float=pytest.fail)

    assert raw == json.dumps(parts, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    assert a_model().digest == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize(
    "call, score",
    [
        (seen(), -1000),
        # As a center writes it, and as a map's code: one key.
        (seen("Welfare check"), -1000),
        (seen("WELFARE"), -2500),
        # What the model has not learned says nothing.
        (seen("PARKING"), -3200),
        # A code of another system, or no code, is not the same code.
        (seen(system="shelbyville"), None),
        (seen(call_type=None), None),
    ],
)
def test_a_score_is_what_a_call_shows_added_up(call, score):
    assert a_model().score(call) == score


def test_only_a_score_above_the_threshold_raises():
    assert not a_model(threshold=-1000).raises(seen(), behavioral="no")
    assert a_model(threshold=-1001).raises(seen(), behavioral="no")


@given(st.sampled_from(("yes", "unknown", "")), st.integers(-10_000, 10_000))
def test_it_raises_nothing_that_would_not_be_set_aside(behavioral, base):
    assert not a_model(base=base, threshold=-10_000).raises(seen(), behavioral=behavioral)


def test_what_a_call_shows_is_codes_and_never_words():
    shown = features_of(
        seen(
            "Welfare check",
            ("weapon", "none"),
            ("ask_awake", "yes"),
            ("preference", ["language:es", "no_police"]),
            ("violence_now", None),
            ("horoscope", "leo"),
        )
    )

    assert shown == {
        *("type:WELFARE-CHECK", "word:WELFARE", "word:CHECK"),
        *("channel:911", "hour:03", "weekday:6"),
        *("answer:weapon=none", "answer:consciousness=alert", "answer:preference=no_police"),
    }


@pytest.mark.parametrize(
    "old, new, named",
    [
        ('"base":-3000', '"base":-3000.5', "base"),
        ('"base":-3000', '"base":true', "base"),
        ('"base":-3000', '"base":-30000000', "base"),
        ('"format":1', '"format":2', "format"),
        ('"hour:03":-200', '"hour:24":-200', "weights: 1 of them"),
        ('"hour:03":-200', '"Zebulon Quackenbush":-200', "weights: 1 of them"),
        ('"label":"mental_health"', '"label":7', "label"),
        ('"threshold":', '"treshold":', "treshold: no such key"),
        ("}\n", "", "no JSON"),
    ],
)
def test_a_fault_in_a_model_is_named_and_never_quoted(old, new, named):
    raw = GOLDEN.read_text()
    assert old in raw

    found = model_from(raw.replace(old, new).encode())

    assert isinstance(found, ModelFaults)
    assert named in "; ".join(found.faults)
    assert "Quackenbush" not in "; ".join(found.faults)


@given(st.binary(max_size=100) | st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.dictionaries(st.sampled_from(["format", "base", "weights", "label"]), inner),
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_no_text_raises(raw):
    assert isinstance(model_from(raw), ModelFaults)


def test_a_probability_and_its_score_are_one():
    assert all(permille_of(score_of(permille)) == permille for permille in range(1, 1000))


# --- Fitting -----------------------------------------------------------------------------------


def an_example(at: int, *features: str, label: bool, behavioral="no", **groups) -> Example:
    return Example(
        at=at,
        features=frozenset({"channel:911", *features}),
        label=label,
        behavioral=behavioral,
        groups=groups,
    )


def a_history(calls: int = 2000) -> list[Example]:
    """Four in ten of one type are labeled, one in twenty of the other, evenly over the time."""
    return [
        an_example(1000 + n, "type:CRISIS", label=n % 20 in {0, 4, 8, 12}, type="CRISIS")
        if n % 2 == 0
        else an_example(1000 + n, "type:NOISE", label=n % 40 == 1, type="NOISE")
        for n in range(calls)
    ]


def the_fit(examples: list[Example], penalty=0.01) -> Fitted:
    found = fitted(parts_of(examples), penalty=penalty)
    assert isinstance(found, Fitted), found
    return found


def test_the_parts_follow_each_other_and_share_no_second():
    """Three fifths, a fifth, a fifth, and calls of one second together."""
    examples = [an_example(1000 + n // 7, label=False) for n in range(1000)]

    parts = parts_of(examples[::-1])

    assert len(parts.fit) + len(parts.calibrate) + len(parts.test) == 1000
    assert [len(parts.fit) // 10, len(parts.calibrate) // 10] == [60, 20]
    assert max(e.at for e in parts.fit) < min(e.at for e in parts.calibrate)
    assert max(e.at for e in parts.calibrate) < min(e.at for e in parts.test)


def test_a_plain_history_gives_the_shares_that_are_in_it():
    found = the_fit(a_history())

    [crisis] = {found.score(e) for e in a_history() if "type:CRISIS" in e.features}
    [noise] = {found.score(e) for e in a_history() if "type:NOISE" in e.features}
    # Platt's targets and the penalty pull a little toward the middle.
    assert abs(permille_of(crisis) - 400) <= 5
    assert abs(permille_of(noise) - 50) <= 8


def test_the_weights_are_where_the_loss_is_least():
    """Calibrated on the very calls it was fitted on, any step away makes it worse on these."""
    one = a_history(1000)
    parts = Parts(fit=one, calibrate=one, test=())
    found = fitted(parts, penalty=2.0)
    assert isinstance(found, Fitted)

    names = ["type:CRISIS", "type:NOISE"]
    left, right = (found.weights.get(name, 0) for name in names)
    assert left > 0 > right
    # With a penalty on both and a free base the two weights are opposite.
    assert abs(left + right) <= 1

    def loss(score) -> float:
        return sum(
            math.log1p(math.exp(-z if e.label else z)) for e in one for z in [(score(e)) / 1000]
        )

    best = loss(found.score)
    for change in (-60, 60):
        for name in names:
            moved = replace(found, weights={**found.weights, name: found.weights[name] + change})
            assert loss(moved.score) > best
        assert loss(replace(found, base=found.base + change).score) > best


@given(st.permutations(range(0, 2000, 97)))
def test_the_order_of_the_rows_leaves_no_mark(order):
    examples = a_history()
    moved = list(examples)
    for a, b in zip(order, range(0, 2000, 97), strict=True):
        moved[a], moved[b] = moved[b], moved[a]

    assert the_fit(moved) == the_fit(examples)


def test_the_last_part_is_never_learned_from():
    examples = sorted(a_history(), key=lambda e: e.at)
    cut = len(parts_of(examples).fit) + len(parts_of(examples).calibrate)
    turned = [
        *examples[:cut],
        *(
            replace(e, label=not e.label, features=e.features | {"word:NEW"})
            for e in examples[cut:]
        ),
    ]

    assert the_fit(turned) == the_fit(examples)


def test_what_few_calls_show_has_no_weight():
    """A type typed by hand could hold a name; and what few show is noise."""
    history = a_history()
    rare = {0: LEAST_CALLS - 1, 1: LEAST_CALLS}
    marked = [
        replace(
            e, features=e.features | {f"word:RARE{k}" for k, calls in rare.items() if n < calls}
        )
        for n, e in enumerate(history)
    ]

    weights = the_fit(marked).weights

    assert "word:RARE0" not in weights
    assert "word:RARE1" in weights
    assert "channel:911" not in weights  # every call shows it


def test_a_history_that_bears_no_model_says_why():
    """Too few labeled calls, in each part; or what was learned does not hold."""
    few = fitted(parts_of([an_example(n, label=n == 3) for n in range(500)]), penalty=1.0)
    history = a_history()
    turned = [replace(e, label=not e.label) if e.at >= 2200 else e for e in history]

    against = fitted(parts_of(turned), penalty=1.0)

    assert isinstance(few, CannotFit)
    assert few.reasons == (
        "too few calls with the label in the first part: 1, least 20",
        "too few calls with the label in the second part: 0, least 20",
    )
    assert isinstance(against, CannotFit)
    assert "does not hold in the second" in against.reasons[0]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=300), st.integers(1, 1000))
def test_no_more_than_was_said_lie_above_the_threshold(scores, at_most):
    found = Fitted(base=0, weights={f"hour:{n:02d}": n for n in range(31)})
    calls = [an_example(n, f"hour:{s:02d}", label=False) for n, s in enumerate(scores)]

    above = threshold_for(found, calls, at_most=at_most)

    assert above is not None
    raised = sum(found.score(e) > above for e in calls)
    assert raised <= len(calls) * at_most // 1000
    # The lowest such threshold among the scores: the next one down would let too many through.
    if at_most < 1000:
        assert sum(found.score(e) >= above for e in calls) > len(calls) * at_most // 1000


def test_calls_that_are_taken_up_do_not_count_toward_the_threshold():
    found = Fitted(base=0, weights={"hour:09": 900})
    calls = [an_example(n, "hour:09", label=True, behavioral="yes") for n in range(50)]

    assert threshold_for(found, calls, at_most=10) is None
    assert threshold_for(found, [*calls, an_example(99, label=False)], at_most=10) == 0


# --- The report --------------------------------------------------------------------------------


def test_a_report_is_the_arithmetic_of_the_last_part():
    """Twenty calls, each certain to one half or one tenth: by hand."""
    half, tenth = 0, score_of(100)
    found = Fitted(base=half, weights={"type:B": tenth})
    test = [
        *(an_example(n, label=n < 6, type="A", behavioral="yes") for n in range(10)),
        *(an_example(100 + n, "type:B", label=n < 2, type="B") for n in range(10)),
    ]
    before = [an_example(-n, label=n <= 3) for n in range(1, 11)]

    report = report_of(Parts(fit=before, calibrate=(), test=test), found, threshold=tenth - 1)

    assert (report.whole.calls, report.whole.labeled) == (20, 8)
    assert (report.whole.predicted, report.whole.observed) == (300, 400)
    assert report.whole.brier == pytest.approx((10 * 0.25 + 2 * 0.81 + 8 * 0.01) / 20, abs=1e-4)
    assert report.brier_of_share == pytest.approx((8 * 0.49 + 12 * 0.09) / 20)
    assert report.brier_of_types == pytest.approx((10 * 0.6 * 0.4 + 10 * 0.2 * 0.8) / 20)
    # Tenths of two calls: of B all labeled in one, none in four; of A in three, none in two.
    assert [each.labeled for each in report.deciles] == [2, 0, 0, 0, 0, 2, 2, 2, 0, 0]
    assert report.calibration_error == pytest.approx((1.8 + 4 * 0.2 + 5 * 1.0) / 20, abs=1e-3)
    assert (report.raised.set_aside, report.raised.raised) == (10, 10)
    assert (report.raised.labeled_set_aside, report.raised.labeled_raised) == (2, 2)
    assert (report.label.calls, report.label.labeled) == (30, 11)
    assert (report.label.openly, report.label.typed, report.label.set_aside) == (6, 10, 5)


def test_a_small_group_is_marked_and_a_tiny_one_not_named():
    found = Fitted(base=0, weights={})
    test = [
        *(an_example(n, label=n % 2 == 0, type="BIG") for n in range(200)),
        *(an_example(300 + n, label=False, type="SMALL") for n in range(60)),
        *(an_example(400 + n, label=False, type=f"QUACKENBUSH{n}") for n in range(10)),
    ]

    groups = report_of(Parts(fit=(), calibrate=(), test=test), found, threshold=0).groups

    assert [(g.value, g.share.calls, g.share.few) for g in groups] == [
        ("BIG", 200, False),
        ("SMALL", 60, True),
        (OTHERS, 10, True),
    ]
