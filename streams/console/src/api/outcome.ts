// What a desk answers to a person, as in streams/gateway/models/act.py.
import type { Incident } from "./types";

export interface Done {
  outcome: "done";
  version: number;
  seq: number;
  at: number;
  lines: string[];
  events: string[];
  incident: Incident | null;
}

export interface Refused {
  outcome: "refused";
  reason: string;
  sentence: string;
  version: number;
  at: number;
  changed: string[];
  incident: Incident | null;
}

export interface Pending {
  outcome: "pending";
  partition: number;
  offset: number;
  look: string;
  sentence: string;
}

/** Why something was not done. */
export interface Problem {
  problem: string;
  sentence: string;
  faults: string[];
}

export type Outcome = Done | Refused | Pending;
