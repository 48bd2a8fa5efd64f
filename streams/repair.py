"""How does a desk go on after its inbox or its log was lost? A named person decides, with a tool.

The writers are stopped. The tool's step extends the head like any other, so every reader takes it
and the proof of the chain holds over it. It may be run again after it was cut off in its middle:
what is done already is left alone, and the record of the topics' ids comes last.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dispatch.contracts.step import Step, hash_of, step_bytes
from dispatch.desk.asking import Given
from dispatch.desk.repair import inbox_replaced, log_cut
from dispatch.desk.state import Desk
from streams.errors import AlongsideError
from streams.health import NotReady
from streams.incarnation import KEY, record_of, recorded
from streams.ingest.actor import Person
from streams.progress import Checkpoint, checkpoint_bytes, checkpoint_from, key_of
from streams.survey import EFFECTS, LOG, Found, Site, look

INGEST: Final = "ingest"


@dataclass(slots=True)
class Report:
    """What was done, and what a person must do now, each a line."""

    done: list[str] = field(default_factory=list)
    to_do: list[str] = field(default_factory=list)


async def replace_inbox(site: Site, by: Person) -> Report:
    """What was done so that the desks go on with the inbox as it is now.

    Args:
        site: The topics of the installation.
        by: Who decided it; the step bears the pseudonym.

    Raises:
        AlongsideError: if the log is the one that was lost, or someone else writes to it.
    """
    report = Report()
    known = await _recorded(site)
    found = [await look(site, number) for number in range(site.partitions)]
    for one in found:
        other = known is not None and not known.endswith(f"/{site.log_id}")
        if other or one.lost_end or one.log_id not in {"", site.log_id}:
            raise AlongsideError(
                f"Partition {one.part.number} of the log is not whole, or not the one that was "
                f"written: repair it first, with alongside repair log-cut --by NAME"
            )
    firsts = {one.part.number: _first_of_new_inbox(site, one) for one in found}
    if known == site.pair and not any(first is not None for first in firsts.values()):
        report.done.append("nothing: the inbox is the one whose commands were answered")
        return report
    # First of all, so that a repair that is cut off and run again cannot leave it out.
    await _rewind(site, [one.desk for one in found], report)
    for one in found:
        first = firsts[one.part.number]
        if first is None:
            continue
        step = inbox_replaced(
            one.desk, _given(site), topic_id=site.inbox_id, first=first, by=by.pseudonym
        )
        await _append(one, step)
        report.done.append(
            f"partition {one.part.number}: answered {one.desk.head.answered + 1} commands of the "
            f"old inbox, goes on at offset {first} of the new one"
        )
    await site.progress.put(KEY, record_of(site.pair))
    report.to_do.append(
        "What people at the console and crews had sent and the desk had not yet answered is gone "
        "with the old inbox: look at every open incident, and have crews say their state again."
    )
    return report


async def cut_log(site: Site, by: Person) -> Report:
    """What was done so that the desks go on with the log as it is now.

    Args:
        site: The topics of the installation.
        by: Who decided it; the step bears the pseudonym.

    Raises:
        AlongsideError: if someone else writes to the log.
    """
    report = Report()
    known = await _recorded(site)
    same_inbox = known is None or known.startswith(f"{site.inbox_id}/")
    empty: list[int] = []
    for number in range(site.partitions):
        one = await look(site, number)
        begun = bool(one.log_id) or one.end > 0 or one.checkpoint is not None
        whole = one.log_id == site.log_id and not one.lost_end
        if whole or (known == site.pair and not begun):
            continue
        first = _first_after_cut(one, same_inbox=same_inbox, remembered=known is not None)
        step = log_cut(one.desk, _given(site), topic_id=site.log_id, first=first, by=by.pseudonym)
        await _mend_effects(site, one, step, first)
        await _append(one, step)
        if one.log_id:
            report.done.append(f"partition {number}: what is left of the log holds, and goes on")
        else:
            empty.append(number)
        report.done.append(
            f"partition {number}: goes on at inbox offset {first}; "
            f"{max(0, one.inbox_end - first)} commands are still to be decided"
        )
    if not report.done:
        report.done.append("nothing: the log is whole")
    await site.progress.put(KEY, record_of(site.pair))
    if empty:
        report.to_do += _after_empty(empty)
    return report


def _after_empty(empty: list[int]) -> tuple[str, ...]:
    return (
        f"The desks of partitions {', '.join(map(str, empty))} know nothing any more.",
        (
            "For each of their regions adopt the site and the policy again, then set the "
            "operating mode (it is shadow until you do), and have every team come on shift again."
        ),
        (
            "Open incidents are gone from the desk, not from the world: take them from the audit "
            "store or the CAD, and work them by the standing dispatch path."
        ),
    )


async def _recorded(site: Site) -> str | None:
    """The pair that is written down; one that cannot be read counts as none."""
    try:
        return await recorded(site.progress)
    except NotReady:
        return None


def _first_of_new_inbox(site: Site, one: Found) -> int | None:
    """The offset at which a partition goes on; ``None`` where it needs no step."""
    answered, same = one.desk.head.answered, one.desk.incarnation == site.pair
    fits = one.inbox_first <= answered + 1 <= one.inbox_end
    if fits and (same or not one.desk.incarnation):
        return None
    if same:  # the same topic, cut: what is left of the answered commands stays answered
        return max(one.inbox_first, min(one.inbox_end, answered + 1))
    return one.inbox_first


def _first_after_cut(one: Found, *, same_inbox: bool, remembered: bool) -> int:
    """The inbox offset to go on at: never before what was acted on, never after what was not."""
    low, high = one.inbox_first, one.inbox_end
    if not same_inbox:
        return low
    if one.desk.incarnation:
        return max(low, min(high, one.desk.head.answered + 1))
    if one.checkpoint is not None:
        acted_on = int(one.checkpoint.more.get("answered", -1))
        return max(low, min(high, acted_on + 1))
    # With progress in place and no checkpoint, nothing ever went out: deciding doubles nothing.
    # Without progress nobody knows, and a call decided twice may send a team away from another.
    return low if remembered else high


async def _append(one: Found, step: Step) -> None:
    offset = await one.part.log.append(step_bytes(step), "")
    if offset != one.end:
        raise AlongsideError(
            f"Someone else writes to partition {one.part.number} of the log; stop every worker, "
            f"then run this again."
        )


async def _mend_effects(site: Site, one: Found, step: Step, first: int) -> None:
    """Puts the effects agent where it was: at the start of another log it would send all again.

    Before the step is appended: a repair that is cut off in between sees the end as lost again.
    """
    if one.checkpoint is None:
        return  # nothing was ever acted on
    more, done = dict(one.checkpoint.more), one.acted_at
    if done is None:
        done = one.end
        more |= {
            "head": hash_of(step_bytes(step)),
            "head_at": done,
            "answered": first - 1,
            "effects": 0,
        }
    else:
        more["head_at"] = done
    key = key_of(EFFECTS, LOG, one.part.number)
    cuts = one.checkpoint.cuts if one.checkpoint.topic_id == site.log_id else ()
    point = Checkpoint(topic_id=site.log_id, done=done, cuts=cuts, more=more)
    await site.progress.put(key, checkpoint_bytes(key, point))


async def _rewind(site: Site, desks: Sequence[Desk], report: Report) -> None:
    """Puts ingest back to the last record that every desk has seen; repetitions are recognized.

    A desk that has seen nothing of a source may have had its first call in the old inbox.
    """
    for key, raw in sorted((await site.progress.values(f"{INGEST}/")).items()):
        _, name, number = key.split("/")
        found, source = checkpoint_from(raw), site.sources.get(name)
        if found is None or source is None or found.topic_id != await source.id():
            continue  # ingest itself starts such a topic at its beginning
        seen = [_seen(desk, found, int(number)) for desk in desks]
        first = await source.first(int(number))
        # The record itself once more: it may have made several commands.
        done = min(found.done, max(min(seen) - 1, first - 1))
        if done < found.done:
            point = replace(found, done=done)
            await site.progress.put(key, checkpoint_bytes(key, point))
            report.done.append(f"ingest of {name}/{number} goes back {found.done - done} records")
        if first > 0 and min(seen) < first - 1 and min(seen) != max(seen):
            report.to_do.append(
                f"{name}/{number} keeps nothing before offset {first}: compare the calls before "
                f"it with the CAD."
            )


def _seen(desk: Desk, found: Checkpoint, number: int) -> int:
    """Offset of the last record of a source's partition that a desk has seen and that is there."""
    for after in range(len(found.cuts), -1, -1):
        name = f"{found.topic_id}+{after}" if after else found.topic_id
        offset, _ = desk.origins.get((name, number), (-1, -1))
        if offset >= 0:
            return min([offset, *(cut - 1 for cut in found.cuts[after:])])
    return -1


def _given(site: Site) -> Given:
    return Given(offset=-1, appended=int(site.clock()), engine=site.engine, incarnation=site.pair)
