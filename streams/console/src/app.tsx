// The page: what can be believed, regions, who waits, the story, teams.
import { useSignalEffect } from "@preact/signals";
import { ask } from "./acts/asking";
import { Asked } from "./acts/asked";
import { Glance } from "./parts/glance";
import { HumanQueue } from "./parts/human-queue";
import { LiveBadge, NotLive } from "./parts/live-bar";
import { RegionMap } from "./parts/map";
import { RegionStrip } from "./parts/region-strip";
import { Search } from "./parts/search";
import { Answered, Speaker } from "./parts/speaker";
import { Story } from "./parts/story";
import { Teams } from "./parts/teams";
import { WaitList } from "./parts/wait-list";
import { liveness, unopened } from "./state/store";

export function App() {
  useSignalEffect(() => {
    const waits = unopened.value ? `(${unopened.value}) ` : "";
    document.title = `${waits}Alongside${liveness.value.kind === "live" ? "" : " — not live"}`;
  });
  return (
    <>
      <a class="skip" href="#story-here">
        Skip to the incident
      </a>
      <header class="top">
        <h1>Alongside</h1>
        <LiveBadge />
        <RegionStrip />
        <div class="tools">
          <Search />
          <button type="button" class="quiet" onClick={() => ask({ kind: "help" })}>
            Keys <kbd>?</kbd>
          </button>
        </div>
      </header>
      <NotLive />
      <Answered />
      <div class="columns">
        <aside class="column left" aria-label="Waiting">
          <HumanQueue />
          <WaitList />
        </aside>
        <main class="column center" id="story-here" tabIndex={-1}>
          <div class="overview">
            <RegionMap />
            <Glance />
          </div>
          <Story />
        </main>
        <aside class="column right" aria-label="Teams">
          <Teams />
        </aside>
      </div>
      <Speaker />
      <Asked />
    </>
  );
}
