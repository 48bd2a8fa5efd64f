// Hears the gateway. The browser resumes by itself where it stopped; when it gives up or hears
// nothing for too long, a new stream is opened and everything is loaded again.
import type { Heartbeat, StateHeard, StepHeard } from "../api/types";
import { SILENT_AFTER } from "./liveness";

export interface Hears {
  step(step: StepHeard): void;
  state(state: StateHeard): void;
  beat(beat: Heartbeat): void;
  /** Steps may have been missed: load everything again. */
  missed(): void;
  broken(): void;
}

const AGAIN_MS = 1500;

export function listen(path: string, hears: Hears): () => void {
  let source: EventSource;
  let heardAt = Date.now();
  let again: ReturnType<typeof setTimeout> | undefined;

  const on = <T>(name: string, tell: (body: T) => void) =>
    source.addEventListener(name, (event) => {
      heardAt = Date.now();
      tell(JSON.parse((event as MessageEvent<string>).data) as T);
    });

  function open() {
    heardAt = Date.now();
    source = new EventSource(path);
    on<StepHeard>("step", hears.step);
    on<StateHeard>("state", hears.state);
    on<Heartbeat>("heartbeat", hears.beat);
    on("reset", hears.missed);
    source.addEventListener("error", () => {
      hears.broken();
      if (source.readyState === EventSource.CLOSED) reopen();
    });
  }

  function reopen() {
    source.close();
    clearTimeout(again);
    again = setTimeout(() => {
      open();
      hears.missed();
    }, AGAIN_MS);
  }

  open();
  const watch = setInterval(() => {
    if (Date.now() - heardAt > SILENT_AFTER * 1000) {
      hears.broken();
      heardAt = Date.now();
      reopen();
    }
  }, 5000);

  return () => {
    clearInterval(watch);
    clearTimeout(again);
    source.close();
  };
}
