// What waits for a person: why, who holds it, since when, and when it rings next.
import type { Line } from "../api/types";
import { ask } from "../acts/asking";
import { addressOf } from "../state/select";
import { byIncident } from "../state/queue";
import { humanQueue, known, regions, selected, unopened } from "../state/store";
import { capital, holder, kinds, shortId } from "../words/codes";
import { Empty } from "./empty";
import { LevelMark } from "./level";
import { Left, Waited } from "./ticking";

const SHOWN = 60;

export function HumanQueue() {
  const all = byIncident(humanQueue.value);
  return (
    <section class="panel" aria-labelledby="queue-title">
      <h2 id="queue-title">
        For a person <span class="count">{known.value ? unopened.value : "?"}</span>
        <span class="count-note"> not opened</span>
      </h2>
      {all.length === 0 && <Empty says="Nothing waits for a person." />}
      <ol class="rows" aria-label="What rings next comes first">
        {all.slice(0, SHOWN).map((lines) => (
          <QueueRow key={`${lines[0]!.incident}/${lines[0]!.opened_by}`} lines={lines} />
        ))}
      </ol>
      {all.length > SHOWN && <p class="more">and {all.length - SHOWN} more</p>}
    </section>
  );
}

function QueueRow({ lines }: { lines: readonly Line[] }) {
  const line = lines[0]!;
  const region = regions.value.get(line.region)?.name ?? line.region;
  const reasons = [...new Set(lines.map((each) => each.reason.sentence))];
  const about = `${reasons.join(" ")} ${kinds(line.kinds)}`;
  return (
    <li class={line.opened_by || line.quiet ? "has-acts settled" : "has-acts"}>
      <a
        class="row"
        href={addressOf(line.incident)}
        data-row={line.incident}
        data-entry={line.opened_by ? undefined : line.incident}
        aria-current={selected.value === line.incident ? "true" : undefined}
      >
        <span class="row-head">
          <LevelMark level={line.level} region={line.region} />
          <Ring line={line} />
        </span>
        {reasons.map((each) => (
          <span class="kinds" key={each}>
            {each}
          </span>
        ))}
        <span class="why">{capital(kinds(line.kinds))}</span>
        <span class="faint">
          {region} · {shortId(line.incident)} · held by {holder(line.holder)}
        </span>
        <span class="faint beside-acts">
          in the queue for <Waited region={line.region} since={line.since} />
        </span>
      </a>
      <span class="row-acts">
        {line.opened_by ? (
          <button type="button" class="small" onClick={() => ask({ kind: "hand-back", incident: line.incident })}>
            Hand back<span class="unseen">: {about}</span>
          </button>
        ) : (
          <button
            type="button"
            class="small primary"
            onClick={() => ask({ kind: "open", incident: line.incident })}
          >
            Open<span class="unseen">: {about}</span>
          </button>
        )}
      </span>
    </li>
  );
}

function Ring({ line }: { line: Line }) {
  if (line.opened_by) return <span class="ring">opened by {holder(line.opened_by)}</span>;
  if (line.quiet) return <span class="ring">on record, rings nowhere</span>;
  if (line.standing_path) return <span class="ring late">standing path taken</span>;
  if (line.due === null) return null;
  return (
    <span class="ring">
      {line.rung ? "rang; standing path in " : "rings in "}
      <Left region={line.region} until={line.due} />
    </span>
  );
}
