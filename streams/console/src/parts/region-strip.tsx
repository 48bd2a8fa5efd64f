// Each region: how much its desk does by itself, what time it is there, and the switch.
import type { Overview } from "../api/types";
import { paceInWords } from "../live/clock";
import { ask } from "../acts/asking";
import { clocks, nowOf, only, regions, tick } from "../state/store";
import { operating } from "../words/codes";
import { timeAt } from "../words/durations";

const SHOWN = 8;
const WORD = { shadow: "Shadow", recommend: "Recommend", automatic: "Automatic" } as const;

export function RegionStrip() {
  const all = [...regions.value.values()];
  return (
    <nav class="regions" aria-label="Regions">
      <ul>
        {all.slice(0, SHOWN).map((each) => (
          <RegionCard key={each.region} region={each} />
        ))}
      </ul>
      {all.length > SHOWN && <RegionChoice all={all} />}
    </nav>
  );
}

function RegionCard({ region }: { region: Overview }) {
  const chosen = only.value === region.region;
  return (
    <li class={`region mode-${region.mode}`}>
      <button
        type="button"
        class="quiet region-name"
        aria-pressed={chosen}
        title={chosen ? "Show all regions again" : "Show only this region"}
        onClick={() => (only.value = chosen ? "" : region.region)}
      >
        {region.name}
      </button>
      <button
        type="button"
        class="quiet small mode-word"
        title={`${operating(region.mode)}. Change it…`}
        onClick={() => ask({ kind: "mode", region: region.region })}
      >
        <ModeShape mode={region.mode} /> {WORD[region.mode]}
        <span class="unseen">: operating mode of {region.name}, change it…</span>
      </button>
      <span class="region-time">
        <RegionTime region={region} />
      </span>
      {region.mode !== "shadow" && (
        <button type="button" class="small danger" onClick={() => ask({ kind: "stop", region: region.region })}>
          Stop offers<span class="unseen"> in {region.name}</span>
        </button>
      )}
    </li>
  );
}

function RegionTime({ region }: { region: Overview }) {
  const clock = clocks.value.get(region.region);
  const pace = clock ? paceInWords(clock, tick.value) : "";
  return (
    <>
      {timeAt(nowOf(region.region), region.site?.time_zone)}
      {pace && (
        <span class="faint" title="This region has a clock of its own: its events say what time it is">
          {" "}
          {pace}
        </span>
      )}
    </>
  );
}

function ModeShape({ mode }: { mode: Overview["mode"] }) {
  const path = {
    shadow: "M2 7h12v2H2Z",
    recommend: "M7 1h2v8H7ZM7 11.5h2v3H7Z",
    automatic: "M3 2 14 8 3 14Z",
  }[mode];
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class="shape">
      <path d={path} />
    </svg>
  );
}

function RegionChoice({ all }: { all: readonly Overview[] }) {
  return (
    <label class="region-choice">
      and {all.length - SHOWN} more
      <select value={only.value} onChange={(event) => (only.value = event.currentTarget.value)}>
        <option value="">all regions</option>
        {all.map((each) => (
          <option key={each.region} value={each.region}>
            {each.name} — {WORD[each.mode]}
          </option>
        ))}
      </select>
    </label>
  );
}
