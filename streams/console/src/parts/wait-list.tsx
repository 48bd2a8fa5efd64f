// Who waits, for how long, for whom and why; first to be served first.
import { addressOf } from "../state/select";
import { beyond, known, only, regions, selected, waiting } from "../state/store";
import type { Waits } from "../state/order";
import { capital, kinds, shortId } from "../words/codes";
import { whyWaiting } from "../words/waiting";
import { Empty } from "./empty";
import { LevelMark } from "./level";
import { Left, Waited } from "./ticking";

const SHOWN = 100;

export function WaitList() {
  const all = waiting.value;
  const more = all.length - SHOWN + sum(only.value);
  return (
    <section class="panel" aria-labelledby="waits-title">
      <h2 id="waits-title">
        Who waits <span class="count">{known.value ? all.length : "?"}</span>
      </h2>
      {all.length === 0 && <Empty says="Nobody waits." />}
      <ol class="rows" aria-label="In the order in which they are served">
        {all.slice(0, SHOWN).map((each) => (
          <WaitRow key={each.incident.id} waits={each} />
        ))}
      </ol>
      {more > 0 && <p class="more">and {more} more</p>}
    </section>
  );
}

function sum(region: string): number {
  const all = beyond.value;
  return region ? (all.get(region) ?? 0) : [...all.values()].reduce((a, b) => a + b, 0);
}

function WaitRow({ waits: { incident } }: { waits: Waits }) {
  const region = regions.value.get(incident.region);
  const why = whyWaiting(incident, region?.mode ?? "shadow");
  return (
    <li>
      <a
        class="row"
        href={addressOf(incident.id)}
        data-row={incident.id}
        aria-current={selected.value === incident.id ? "true" : undefined}
      >
        <span class="row-head">
          <LevelMark level={incident.level} region={incident.region} />
          <span class="waited">
            <span class="unseen">, waits </span>
            <Waited region={incident.region} since={incident.heard_at} />
          </span>
        </span>
        <span class="kinds">{capital(kinds(incident.kinds))}</span>
        <span class="why">
          {why.sentence}
          {why.until !== null && (
            <>
              {" "}
              <Left region={incident.region} until={why.until} />
            </>
          )}
        </span>
        <span class="faint">
          {region?.name ?? incident.region} · {incident.channel} · {shortId(incident.id)}
          {incident.test && " · test call"}
        </span>
      </a>
    </li>
  );
}
