// What became of asking another desk to take the call? In words, until the very end.
import type { Incident } from "../api/types";

export interface Answered {
  sentence: string;
  /** Region time until which the other desk may answer, while it has not. */
  until: number | null;
}

export function otherDesk({ handover, state }: Incident): Answered | null {
  if (!handover) return null;
  const { accepted, reason, until } = handover;
  if (accepted) {
    return { sentence: "It took the call.", until: null };
  }
  if (accepted === false) {
    const why = reason ? ` ${reason.sentence}` : "";
    return { sentence: `It did not take the call.${why} The call stayed here.`, until: null };
  }
  if (state === "ended") return { sentence: "It had not answered when the call ended here.", until: null };
  return { sentence: "It has not answered yet. The call stays here until it does.", until };
}
