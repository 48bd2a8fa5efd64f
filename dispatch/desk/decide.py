"""One command, one step: what the desk answers.

``decide`` may refuse and may ask; a refusal is an answer like any other. It reads nothing but its
arguments, and the events of the step are applied by the same ``evolve`` that every reader uses.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, assert_never

import orjson

from dispatch.contracts.command import (
    AcceptOffer,
    AdoptPolicy,
    AdoptSite,
    AnswerHandOver,
    Command,
    Confirm,
    DeclineOffer,
    DismissLink,
    EndIncident,
    Erase,
    ExpireEffect,
    FollowUp,
    HandBack,
    HandOver,
    LinkCalls,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    Overrule,
    Parts,
    PassCustody,
    PassTime,
    ReceiveHandOver,
    ReportCall,
    ReportEms,
    ReportTeam,
    SetMode,
    TimePassed,
    UnlinkCall,
    command_parts,
)
from dispatch.contracts.site import Clock
from dispatch.contracts.step import Step
from dispatch.desk import adoption, calls, crews, follow_up, handover, offers, people
from dispatch.desk.asking import Given, Question
from dispatch.desk.draft import Draft
from dispatch.desk.fold import Folding
from dispatch.desk.ports import Answers, Router, Shelf
from dispatch.desk.settle import open_up, settle
from dispatch.desk.state import Desk, Region


class Decided(NamedTuple):
    """A step, and the fold that its events have been applied in already."""

    step: Step
    folding: Folding
    """Not closed yet: see :func:`dispatch.desk.fold.standing_at`."""


def decide(
    desk: Desk, command: Command, given: Given, answers: Answers, shelf: Shelf, router: Router
) -> Step | Question:
    """The step that answers ``command``, or what must be known first."""
    outcome = decided(desk, command, given, answers, shelf, router)
    return outcome.step if isinstance(outcome, Decided) else outcome


def decided(
    desk: Desk, command: Command, given: Given, answers: Answers, shelf: Shelf, router: Router
) -> Decided | Question:
    """The same, for whoever folds the step at once and has no need to apply its events again."""
    draft = Draft(desk, command, given, answers, shelf, router)
    origin = command.origin
    if isinstance(command, TimePassed):
        return _time_passed(draft, command, given, answers)
    if isinstance(command, AdoptPolicy | AdoptSite) and not is_repeated(desk, origin):
        asked = adoption.question(command)
        if asked not in answers:
            return Question((asked,))
    region = desk.region(command.region)
    draft.enter(command.region, _now(region, command, given, shelf), region.seq + 1)
    draft.behind = bool(answers.get("behind"))
    if is_repeated(desk, origin):
        draft.refuse("repeated")
    else:
        settle(draft)
        _carry_out(draft, command, answers)
        open_up(draft)
    if _may_ask(draft):
        return Question(tuple(draft.asks))
    policy, site = draft.texts
    return _seal(draft, command, given, answers, policy=policy, site=site)


def _now(region: Region, command: Command, given: Given, shelf: Shelf) -> int:
    """The region's time at this command: it never goes back, unless it begins with a new clock."""
    clock, last = region.clock, region.now
    if isinstance(command, AdoptSite):
        site = shelf.site(command.hash)
        anew = site is not None and site.region == region.name and site.clock is not clock
        if anew and site is not None and adoption.starts_anew(region, command):
            clock, last = site.clock, 0
    return max(last, given.appended if clock is Clock.BROKER else command.at or 0)


def is_repeated(desk: Desk, origin: tuple[str, int, int, int] | None) -> bool:
    """Whether the record that a command was made from has been answered already."""
    if origin is None:
        return False
    topic, partition, offset, index = origin
    return desk.origins.get((topic, partition), (-1, -1)) >= (offset, index)


def _may_ask(draft: Draft) -> bool:
    """Whether something is wanted that the shell may know; there is one round, and no second."""
    return bool(draft.asks) and not draft.answers.keys() - {"behind"}


def _time_passed(
    draft: Draft, command: TimePassed, given: Given, answers: Answers
) -> Decided | Question:
    now = max(draft.before.now, given.appended)
    for name in sorted(draft.before.regions):
        region = draft.before.regions[name]
        if region.clock is Clock.BROKER:
            draft.enter(name, max(region.now, now), region.seq)
            settle(draft)
    if _may_ask(draft):
        return Question(tuple(draft.asks))
    draft.enter("", now, 0)
    return _seal(draft, command, given, answers, policy="", site="")


def _carry_out(draft: Draft, command: Command, answers: Answers) -> None:
    match command:
        case ReportCall():
            calls.hear(draft, command)
        case ReportTeam():
            crews.hear_team(draft, command)
        case AcceptOffer():
            offers.accept(draft, command)
        case DeclineOffer():
            offers.decline(draft, command)
        case ExpireEffect():
            offers.expire_effect(draft, command)
        case ReportEms():
            calls.hear_ems(draft, command)
        case FollowUp():
            follow_up.hear_follow_up(draft, command)
        case (
            OpenEntry()
            | HandBack()
            | EndIncident()
            | LowerLevel()
            | MarkMistaken()
            | Overrule()
            | Confirm()
            | LinkCalls()
            | DismissLink()
            | UnlinkCall()
            | PassCustody()
            | HandOver()
        ):
            people.human(draft, command)
        case ReceiveHandOver():
            calls.receive(draft, command)
        case AnswerHandOver():
            handover.answered(draft, command)
        case AdoptPolicy() | AdoptSite():
            adoption.adopt(draft, command, str(answers[adoption.question(command)]))
        case SetMode():
            adoption.set_mode(draft, command)
        case Erase():
            draft.emit("call_erased", call=command.call, at=draft.now)
        case PassTime() | TimePassed():
            pass
        case _:
            assert_never(command)


def _seal(
    draft: Draft, command: Command, given: Given, answers: Answers, *, policy: str, site: str
) -> Decided:
    step = Step(
        engine=given.engine,
        incarnation=given.incarnation,
        offset=given.offset,
        origin=command.origin,
        prev=draft.before.head.hash,
        region=draft.name,
        seq=draft.seq,
        now=draft.now,
        actor=command.actor,
        policy=policy,
        site=site,
        command=command_parts(command) if given.kept else Parts(command),
        answers=dict(answers),
        events=tuple(draft.events),
        why=_why(draft.why),
    )
    return Decided(step, draft.folding())


def _why(parts: list[Mapping[str, Any]]) -> str:
    return orjson.dumps(parts, option=orjson.OPT_SORT_KEYS).decode() if parts else ""
