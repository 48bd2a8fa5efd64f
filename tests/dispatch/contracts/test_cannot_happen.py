"""Five promises are kept because nothing can carry their breach: there is no such word.

``vocabulary.txt`` lists every word that the program has for what is told, done, heard and sent:
commands with their fields, bodies on the wire, events, effects with what they carry, messages to
crews, facts with their values, roles, modes, needs, grounds, states, topics. What is not in the
list is not judged, and a test fails until somebody has asked of the new word, in this order:

- 10: could it give a peer a task outside what peers do (assess, diagnose, treat, speak for or
  against medication, restrain, hold, sign, search)? Then it names who may be given it, and a test
  holds that a peer never is.
- 15: could it carry an involuntary step? Then it needs imminent risk, the consult with a
  supervisor and the lesser means that were considered, and a test for each.
- 24: could it take anything of a record of substance use treatment out, or in? Then the record's
  mark comes from its program, and a disclosure names recipient, discloser, time and emergency.
- 31: could it bring in a registry's entry? Then the entry expires and serves dispatch alone.
- 32: could it say that a scene is safe? Then a named person says so, and not for ever.

Such a word goes into ``streams/invariants.py`` with its test. Any other goes into the list. Words
that sound like one of the five and are something else are explained below, one by one.

The one free word is the code of a person's reason, which nothing reads and nothing follows from.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import pytest
from builders import World, a_call, a_team, the
from pydantic import BaseModel

from dispatch.contracts import command, fact
from dispatch.contracts.command import PassTime
from dispatch.contracts.incident import EmsState, IncidentState, Outcome
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.team import CrewMember, Role, Team, TeamState
from dispatch.desk import effects, evolve, settle
from dispatch.desk.applying import regions
from dispatch.policy.bundle import bundle, load
from dispatch.policy.condition import MATCHING
from dispatch.policy.fault import Refused
from streams import topic_table
from streams.policy_files import shipped
from streams.wire import bodies

JUDGED = Path(__file__).with_name("vocabulary.txt")


class _Asked(dict[str, Any]):
    """An event that has whatever is asked of it, and remembers what that was."""

    def __init__(self) -> None:
        super().__init__(quiet=False)
        self.asked: set[str] = set()

    def __missing__(self, key: str) -> str:
        self.asked.add(key)
        return f"<{key}>"


def _carried(build: Any) -> Iterator[str]:
    """What an effect is called, to whom it goes and the parts of its body."""
    made = build(_Asked())
    assert made is not None
    kind, to = made["kind"], re.sub(r"<(\w+)>", r"{\1}", str(made["to"]))
    yield f"{kind} to {to}"
    yield from (f"{kind} carries {name}" for name in made["body"])


def _fields(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield f"{model.__name__}.{name}"
        for kind in (field.annotation, *get_args(field.annotation)):
            for one in (kind, *get_args(kind)):
                if isinstance(one, type) and issubclass(one, BaseModel):
                    yield from _fields(one)


def _of(model: type[BaseModel], field: str) -> str:
    return f"{model.__name__}.{field.partition('.')[2]}"


def words() -> set[str]:
    """Every word there is now, each with what kind of word it is."""
    told = get_args(command.Command)
    found = {f"command {each.model_fields['command'].default}" for each in told}
    common = {f"{PassTime.__name__}.{name}" for name in PassTime.model_fields}
    for each in told:
        own = {field for field in _fields(each) if _of(PassTime, field) not in common}
        found |= {f"command field {field}" for field in own}
    found |= {f"command field {field}" for field in common}
    for name, body in bodies.TYPES.items():
        found |= {f"wire {name}", *(f"wire field {field}" for field in _fields(body))}
    found |= {f"event {name}" for name in evolve.APPLY}
    found |= {f"deadline {name}" for name in settle.HANDLERS}
    for name, build in effects.EFFECTS.items():
        # Of a hand-over the whole event goes to the other desk, whose command lists its fields.
        if name != "handover_offered":
            found |= {f"effect {one}" for one in _carried(build)}
    for name, scale in fact.SCALES.items():
        values = (*scale.values, *(f"{prefix}…" for prefix in scale.open_prefixes))
        found |= {f"fact {name}", *(f"fact {name} is {value}" for value in values)}
    found |= {f"kind {kind}" for kind in fact.KINDS} | {f"sign {sign}" for sign in fact.SIGNS}
    kinds: tuple[type[Enum], ...] = (
        *(IncidentState, Outcome, EmsState, TeamState, OperatingMode, fact.FactSource),
        *(Mode, Need, Police, Ground, Role),
    )
    found |= {f"{kind.__name__} {one.value}" for kind in kinds for one in kind}
    for kept in (CrewMember, Team):
        found |= {f"{kept.__name__} field {name}" for name in kept.__dataclass_fields__}
    found |= {f"topic {row.name}" for row in topic_table.TOPICS}
    return found


def judged() -> set[str]:
    """The words that somebody looked at."""
    return set(JUDGED.read_text(encoding="utf-8").splitlines())


def not_judged() -> list[str]:
    """The words that nobody has looked at."""
    return sorted(words() - judged())


SOUNDS_LIKE: Mapping[int, str] = {
    10: r"task|assess|diagnos|treat|medic|prescri|restrain|search|sign_|custody|hold",
    15: r"involunt|commit|petition|detain|detention|restrain|seclu|force|custody|hold|transport"
    r"|order",
    24: r"part_?2|sud_|substance|disclos|treatment|medication|diagnos|redact",
    31: r"regist|databas|record|roster|history|flag|plan",
    32: r"safe|clear|secure",
}
"""How words sound that could carry the breach of one of the five."""


def _are(why: str, *said: str) -> dict[str, str]:
    return dict.fromkeys(said, why)


OF_THE_CALL = _are(
    "who has the call: a position, a desk, a crew or a person; nobody is held",
    "command pass_custody",
    "command field PassCustody.incident",
    "command field PassCustody.to",
    "command field PassCustody.version",
    "command field ReportCall.holder",
    "event custody_passed",
    "effect custody.passed to {holder}",
    "effect custody.passed carries incident",
    "effect custody.passed carries holder",
    "effect queue.entered to {holder}",
    "effect queue.rang to {holder}",
) | _are(
    "that a document exists: a ground for officers, from which no step of ours follows",
    "Ground court_or_custody_order",
    "fact court_or_custody_order",
    "fact court_or_custody_order is false",
    "fact court_or_custody_order is true",
)
WAITS = _are(
    "our crew waits outside, or a person decides; nobody is held",
    "Mode hold",
    "Need crew_holds",
    "TeamState holding",
)
COMPLAINT = "a complaint that was reported; EMS is asked"

EXPLAINED: Mapping[int, Mapping[str, str]] = {
    10: OF_THE_CALL
    | WAITS
    | _are("a search for the place, by the line and the center", "Need search")
    | _are("another profession", "Role paramedic")
    | _are(
        COMPLAINT,
        "fact medical",
        "fact medical is minor",
        "fact medical is none",
        "fact medical is red_flag",
    ),
    15: OF_THE_CALL
    | WAITS
    | _are("officers come on a ground; what they do is not ours to say", "Mode law_enforcement")
    | _are(
        "where a crew says it is; whether somebody rides along unwillingly is not said at all",
        "IncidentState transporting",
        "TeamState transporting",
    ),
    24: _are("what was reported in the call, whose words bear no mark", "kind substance"),
    31: _are(COMPLAINT, "fact medical is red_flag")
    | _are("what the person said", "fact suicide_ideation is plan")
    | _are(
        "a policy, a time to look again, or a contact that the person agreed to",
        "event adoption_planned",
        "event fallback_planned",
        "event follow_up_planned",
        *("effect followup.planned to record", "effect followup.planned carries incident"),
        *("effect followup.planned carries due", "effect followup.planned carries within"),
        "effect followup.planned carries peer",
    )
    | _are(
        "for the log's own record of what was decided",
        "effect decision.made to record",
        "effect incident.ended to record",
        "effect followup.noted to record",
    )
    | _are(
        "heard in the call, and of no effect: no rule may name it",
        "fact violence_history",
        "fact violence_history is none",
        "fact violence_history is recent",
        "fact violence_history is remote",
    ),
    32: _are("the crew is done; it says nothing of the scene", "IncidentState cleared"),
}
"""Words that sound so and are something else."""


def carriers(number: int) -> list[str]:
    """The words that could carry the breach of an invariant: unjudged ones, and unexplained."""
    sounds = {
        word for word in words() if re.search(SOUNDS_LIKE[number], word.partition(" ")[2].lower())
    }
    return sorted({*not_judged(), *(sounds - EXPLAINED[number].keys())})


def test_no_task_can_be_given_to_a_peer() -> None:
    """Messages for crews go to the team as a whole, and none says what somebody is to do there."""
    to_crews = {word for word in words() if re.match(r"effect \S+ to team:", word)}
    carried = {
        word.rpartition(" ")[2]
        for word in words()
        for kind in (each.split()[1] for each in to_crews)
        if word.startswith(f"effect {kind} carries ")
    }

    assert carriers(10) == []
    assert {word.rpartition(" ")[2] for word in to_crews} == {"team:{team}"}
    assert carried == {"offer", "incident", "team", "mode", "until", "arrival", "why", "what"}


def test_a_crew_is_told_the_name_of_what_changed_and_nothing_to_do() -> None:
    world = World()
    world.send(a_team())
    world.send(a_call(facts={"suicide_ideation": "method"}))
    world.accept(world.incident().offers[-1].id, "north")
    step = world.send(a_call(what="updated", at=world.now + 9, facts={"overdose": "suspected"}))

    assert set(the(step, "crew_told")["what"]) <= {"level", "needs", "mode", "police", "ground"}


def test_no_involuntary_step_can_be_recorded() -> None:
    """None can be told, done or sent; and the mode, state and outcome have no name for one."""
    assert carriers(15) == []


def test_nothing_of_a_record_of_substance_use_can_leave() -> None:
    """None can come in; and what goes to police says that there is a request, and no more."""
    to_police = {
        word.split()[1] for word in words() if re.match(r"effect \S+ to psap/police", word)
    }
    carried = {word for word in words() for kind in to_police if f"{kind} carries" in word}

    assert carriers(24) == []
    assert to_police == {"police.requested", "police.told"}
    assert {word.rpartition(" ")[2] for word in carried} == {"incident", "what", "unverified"}


def test_no_registry_is_read() -> None:
    """Nothing brings an entry in, and no rule may name one or what stands in one."""
    assert carriers(31) == []
    assert {"registry_note", "prior_contact", "repeat_contact", "criminal_record"} <= MATCHING


@pytest.mark.parametrize("name", ["registry_note", "prior_contact", "criminal_record"])
def test_a_rule_about_a_registry_is_refused(name: str) -> None:
    own = (
        'profile = "town"\nversion = "1"\ntitle = "T"\nextends = "national-guidance"\n'
        f'[sources]\nown = "O"\n[[floor]]\nid = "town.one"\nwhen.{name} = ["x"]\n'
        'level = "acute"\nsource = "own"\nsince = 2026-01-01\n'
    )
    refused = load(bundle(shipped() | {"town": own.encode()}, "town"))

    assert isinstance(refused, Refused)
    assert [name in fault.what for fault in refused.faults] == [True]


def test_nobody_can_state_that_a_scene_is_safe() -> None:
    assert carriers(32) == []


def test_a_crew_that_was_told_to_hold_is_not_told_otherwise_by_any_report() -> None:
    world = World()
    world.send(a_call(facts={"weapon": "accessible"}))
    world.time_passes(60)
    world.send(a_call(what="updated", at=world.now, facts={"weapon": "none"}))

    assert "crew_holds" in world.incident().needs


def test_no_explanation_and_no_judgment_outlives_its_word() -> None:
    assert judged() - words() == set()
    assert {word for each in EXPLAINED.values() for word in each} <= words()


# --- Each of the five fails the day a word is added --------------------------------------------


class GiveTask(command._Command):
    """A command that gives one member of a crew something to do."""

    command: str = "give_task"
    member: str = ""


def _with_command(patch: pytest.MonkeyPatch) -> str:
    patch.setattr(command, "Command", command.Command | GiveTask)
    return "command give_task"


def _with_message(patch: pytest.MonkeyPatch) -> str:
    made = {"kind": "crew.asked", "to": "team:north", "body": {"search": "bag"}}
    patch.setattr(effects, "EFFECTS", {**effects.EFFECTS, "crew_asked": lambda _: made})
    return "effect crew.asked carries search"


def _with_event(name: str) -> Callable[[pytest.MonkeyPatch], str]:
    def seed(patch: pytest.MonkeyPatch) -> str:
        patch.setattr(evolve, "APPLY", {**evolve.APPLY, name: regions.nothing})
        return f"event {name}"

    return seed


def _with_fact(name: str) -> Callable[[pytest.MonkeyPatch], str]:
    def seed(patch: pytest.MonkeyPatch) -> str:
        patch.setattr(fact, "SCALES", {**fact.SCALES, name: fact.SCALES["minor"]})
        return f"fact {name}"

    return seed


def _with_body(patch: pytest.MonkeyPatch) -> str:
    class SceneSafe(bodies.Body):
        by: str

    patch.setattr(bodies, "TYPES", {**bodies.TYPES, "org.alongside.scene.safe.v1": SceneSafe})
    return "wire org.alongside.scene.safe.v1"


@pytest.mark.parametrize(
    ("number", "seed"),
    [
        (10, _with_command),
        (10, _with_message),
        (15, _with_event("hold_signed")),
        (15, _with_event("measure_taken")),
        (24, _with_fact("part_2_record")),
        (24, _with_message),
        (31, _with_fact("registry_entry")),
        (31, _with_fact("known_here")),
        (32, _with_body),
        (32, _with_event("scene_stated")),
    ],
)
def test_a_word_that_is_added_is_found(
    number: int, seed: Callable[[pytest.MonkeyPatch], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seed(monkeypatch) in carriers(number)


def test_a_word_that_sounds_so_is_found_although_somebody_put_it_on_the_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    word = _with_event("hold_signed")(monkeypatch)
    monkeypatch.setattr(sys.modules[__name__], "judged", words)

    assert carriers(15) == [word]
