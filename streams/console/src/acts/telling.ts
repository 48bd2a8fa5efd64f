// Tells the desk what a person decided, and shows what came of it. A screen that was out of date is
// told what changed meanwhile, and the person is asked again.
import { useState } from "preact/hooks";
import { No, tell } from "../api/client";
import { loadEverything } from "../live/loader";
import { actor } from "../state/actor";
import { answered, close } from "./asking";

export interface Telling {
  busy: boolean;
  problem: string;
  faults: readonly string[];
  /** What happened since the person looked; not null means: ask again. */
  changed: readonly string[] | null;
  send: (path: string, body: object) => Promise<void>;
}

export function useTelling(seen: number | null): Telling {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const [version, setVersion] = useState(seen);

  async function send(path: string, body: object) {
    setBusy(true);
    setProblem("");
    setFaults([]);
    try {
      const outcome = await tell(path, actor.value, version === null ? body : { ...body, version });
      loadEverything();
      if (outcome.outcome === "done") {
        answered.value = outcome.lines.join(" ") || "Done.";
        close();
        return;
      }
      setProblem(outcome.sentence);
      if (outcome.outcome === "refused" && outcome.reason === "changed_meanwhile") {
        setChanged(outcome.changed);
        setVersion(outcome.incident?.version ?? outcome.version);
      }
    } catch (error) {
      setProblem(error instanceof No ? error.message : "This could not be sent.");
      setFaults(error instanceof No ? error.faults : []);
    }
    setBusy(false);
  }

  return { busy, problem, faults, changed, send };
}
