// Connects the stream, the loader and the clock of the page.
import { paths } from "../api/paths";
import * as store from "../state/store";
import { changed, type Change } from "./liveness";
import { loadAfter, loadEverything } from "./loader";
import { inNextFrame } from "./frame";
import { listen } from "./stream";

const wall = () => Date.now() / 1000;
const note = (change: Change) =>
  inNextFrame(() => (store.link.value = changed(store.link.value, change)));

export function start(): () => void {
  loadEverything();
  const stop = listen(paths.events, {
    step(step) {
      note({ type: "heard", wall: wall() });
      loadAfter(step);
    },
    state({ state, why }) {
      note({ type: "state", wall: wall(), standing: state, why });
      // Whatever stood between us and the present, what is shown now is loaded anew after it.
      if (state === "live") loadEverything();
    },
    beat: () => note({ type: "heard", wall: wall() }),
    missed: loadEverything,
    broken: () => note({ type: "broken" }),
  });
  const ticking = setInterval(() => (store.tick.value = wall()), 1000);
  return () => {
    stop();
    clearInterval(ticking);
  };
}
