// What has to be loaded again after a step? Pure bookkeeping, so that a hundred steps cost one load.
import type { StepHeard } from "../api/types";

export interface Dirty {
  everything: boolean;
  regions: ReadonlySet<string>;
  /** Regions of which teams changed as well. */
  teams: ReadonlySet<string>;
  story: boolean;
}

export const CLEAN: Dirty = { everything: false, regions: new Set(), teams: new Set(), story: false };
export const ALL: Dirty = { ...CLEAN, everything: true, story: true };

/** Events after which a region's own line is another, though no incident and no team changed. */
const OF_REGION = /^(mode_set|policy_adopted|site_adopted|adoption_planned)$/;

export function after(dirty: Dirty, step: StepHeard, known: Iterable<string>, selected: string): Dirty {
  const touches = step.incidents.length > 0 || step.names.some((name) => OF_REGION.test(name));
  if (!touches && !step.teams.length) return dirty;
  const where = step.region ? [step.region] : [...known];
  return {
    everything: dirty.everything,
    regions: new Set([...dirty.regions, ...where]),
    teams: step.teams.length ? new Set([...dirty.teams, ...where]) : dirty.teams,
    story: dirty.story || step.incidents.includes(selected),
  };
}

export const both = (a: Dirty, b: Dirty): Dirty => ({
  everything: a.everything || b.everything,
  regions: new Set([...a.regions, ...b.regions]),
  teams: new Set([...a.teams, ...b.teams]),
  story: a.story || b.story,
});

export const isClean = (dirty: Dirty) => !dirty.everything && !dirty.story && dirty.regions.size === 0;
