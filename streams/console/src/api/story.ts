// What one incident's story holds, as in streams/gateway/models/story.py.
import type { Incident, Offer, Said } from "./types";

export interface SpanOf {
  question: string;
  digest: string;
  field: string;
  start: number;
  end: number;
}

export interface FactShown {
  id: string;
  name: string;
  value: string;
  source: string;
  as_of: number;
  confidence: number;
  mistaken: boolean;
  lowered: boolean;
  span: SpanOf;
  words: string | null;
  call: string;
}

export interface ValueHeard {
  fact: string;
  value: string;
  as_of: number;
  source: string;
  call: string;
  counts: boolean;
  last_word: boolean;
}

export interface FactHistory {
  name: string;
  now: string;
  contradicted: boolean;
  readings: string[];
  values: ValueHeard[];
}

export interface Report {
  call: string;
  at: number;
  what: string;
  digest: string;
  kept: boolean;
  call_type: string;
  narrative: string;
  remarks: string[];
  place: unknown;
  caller: unknown;
  person: unknown;
}

export interface CandidateShown {
  team: string;
  arrival: number | null;
  against: Said[];
}

export interface Considered {
  mode: string;
  nearest: CandidateShown[];
  others: Record<string, number>;
}

export interface Passed {
  mode: string;
  why: Said;
}

export interface DecisionShown {
  profile: string;
  policy: string;
  level: string;
  needs: string[];
  mode: string;
  police: string;
  ground: string;
  first: string;
  raised: boolean;
  waited: number;
  fired: Said[];
  facts: string[];
  passed: Passed[];
  to_person: Said | null;
  considered: Considered[];
}

export interface Chapter {
  version: number;
  seq: number;
  at: number;
  actor: string;
  command: string;
  lines: string[];
  events: string[];
  decision: DecisionShown | null;
  considered: Considered[];
  words: string | null;
}

export interface Act {
  act: string;
  method: string;
  path: string;
  may: boolean;
  why_not: string;
}

export interface Story {
  incident: Incident;
  left: boolean;
  facts: FactShown[];
  histories: FactHistory[];
  doubts: Said[];
  /** Code of the one question that a 911 position may be prompted for; mostly empty. */
  prompt: string;
  reports: Report[];
  history: Chapter[];
  complete: boolean;
  missing: string;
  offers: Offer[];
  acts: Act[];
}
