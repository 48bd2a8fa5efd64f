// What is being asked of the person at the screen: at most one thing at a time.
import { signal } from "@preact/signals";

export type Ask =
  | {
      kind: "open" | "hand-back" | "end" | "lower-level" | "overrule" | "confirm" | "custody" | "hand-over" | "follow-up";
      incident: string;
    }
  | { kind: "mistaken"; incident: string; fact: string }
  | { kind: "link" | "dismiss-link"; incident: string; other: string }
  | { kind: "unlink"; incident: string; call: string }
  | { kind: "accept" | "decline"; incident: string; offer: string; team: string }
  | { kind: "stop" | "mode"; region: string }
  | { kind: "help" };

export const asking = signal<Ask | null>(null);
/** What the desk said last, for a person and for a screen reader. */
export const answered = signal("");

export const ask = (what: Ask) => (asking.value = what);
export const close = () => (asking.value = null);
