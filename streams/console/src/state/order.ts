// In which order are people served? As routing/queue.py: oldest first, after credits for the level.
import type { Incident, Level } from "../api/types";

/** Seconds that a level adds to the wait, from the most serious; as in routing/queue.py. */
export const LEVEL_CREDITS = [3600, 1200, 0] as const;

/** States in which nobody is on the way yet; as in streams/gateway/views/region.py. */
export const WAITING: ReadonlySet<string> = new Set(["received", "triaged", "seeking", "offered", "with_person"]);

/** Levels below the most serious; 0 is the most serious, and so is one that nobody can place. */
export function stepsBelow(level: string, levels: readonly Level[]): number {
  const at = levels.findIndex((each) => each.name === level);
  return at < 0 ? 0 : levels.length - 1 - at;
}

/** How urgent it is to serve this person, in seconds; the greatest is served first. */
export function index(waited: number, steps: number): number {
  return waited + (LEVEL_CREDITS[steps] ?? 0);
}

export interface Waits {
  incident: Incident;
  steps: number;
  index: number;
}

/** Those who wait, first to be served first; ties by id, so that the list never flickers. Tests last. */
export function whoWaits(
  incidents: Iterable<Incident>,
  levelsOf: (region: string) => readonly Level[],
  nowOf: (region: string) => number,
): Waits[] {
  const found: Waits[] = [];
  for (const incident of incidents) {
    if (!WAITING.has(incident.state)) continue;
    const steps = stepsBelow(incident.level, levelsOf(incident.region));
    found.push({ incident, steps, index: index(nowOf(incident.region) - incident.heard_at, steps) });
  }
  return found.sort(
    (a, b) =>
      Number(a.incident.test) - Number(b.incident.test) ||
      b.index - a.index ||
      (a.incident.id < b.incident.id ? -1 : 1),
  );
}
