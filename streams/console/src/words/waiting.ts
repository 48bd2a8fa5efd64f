// Why does someone wait? One sentence for the list.
import type { Incident, OperatingMode } from "../api/types";
import { mode } from "./codes";

export interface Why {
  sentence: string;
  /** Region time at which the present step ends, where a clock runs. */
  until: number | null;
}

const NO_TEAM = "No team can be asked now; someone stays on the line.";

export function whyWaiting(one: Incident, operating: OperatingMode): Why {
  const entry = one.entries.find((each) => !each.quiet) ?? one.entries[0];
  if (one.state === "with_person" && entry) {
    // What another desk was asked has a clock of its own.
    const until = entry.reason.code === "handover_pending" ? one.handover?.until : entry.due;
    return { sentence: entry.reason.sentence, until: until ?? null };
  }
  const open = one.offers.filter((each) => each.state === "made");
  const asked = open.at(-1);
  if (asked) return { sentence: `Team ${asked.team} is asked (${mode(asked.mode)}).`, until: asked.until };
  if (operating === "shadow") {
    return { sentence: `Shadow: would be ${mode(one.mode)}. The floor works as before.`, until: null };
  }
  switch (one.state) {
    case "received":
      return { sentence: "Just received; nothing is decided yet.", until: null };
    case "seeking":
      return { sentence: one.mode === "hold" ? NO_TEAM : `Looking for a ${mode(one.mode)}.`, until: null };
    case "with_person":
      return { sentence: "A person decides.", until: null };
    default:
      return { sentence: `Decided: ${mode(one.mode)}.`, until: null };
  }
}
