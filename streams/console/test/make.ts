// Makers for tests: an incident, a line, each with what matters to the test changed.
import type { Incident, Level, Line, StepHeard } from "../src/api/types";

export const T0 = 1_782_907_200;

export const LEVELS: Level[] = ["routine", "moderate", "urgent", "acute"].map((name) => ({ name, meaning: "" }));

export function anIncident(changes: Partial<Incident> = {}): Incident {
  return {
    id: "c1-1",
    region: "alder",
    call: "c1",
    channel: "911",
    source: "alder/cad",
    state: "seeking",
    since: T0,
    opened_at: T0,
    heard_at: T0,
    waited: 0,
    kinds: ["welfare"],
    behavioral: "yes",
    level: "moderate",
    needs: [],
    mode: "mobile_crisis",
    police: "absent",
    ground: "",
    ems: "none",
    holder: "alder/psap",
    entries: [],
    team: "",
    offers: [],
    proposed: "",
    overruled: "",
    handover: null,
    version: 1,
    place: null,
    late: false,
    test: false,
    source_closed: false,
    outcome: "",
    calls: [],
    proposals: [],
    merged_into: "",
    unverified: [],
    dropped: false,
    repeat: 0,
    ...changes,
  };
}

export function aLine(changes: Partial<Line> = {}): Line {
  return {
    reason: { code: "unclear", sentence: "It is not clear." },
    since: T0,
    holder: "alder/crisis-desk",
    quiet: false,
    rung: false,
    standing_path: false,
    opened_by: "",
    due: T0 + 120,
    incident: "c1-1",
    region: "alder",
    version: 1,
    level: "moderate",
    mode: "",
    kinds: [],
    waited: 0,
    left: 120,
    ...changes,
  };
}

export function aStep(changes: Partial<StepHeard> = {}): StepHeard {
  return { region: "alder", incidents: [], teams: [], names: [], version: 1, at: T0, ...changes };
}
