// Everything that is shown, and what is derived from it. Changed in frames only (live/frame.ts).
import { computed, signal } from "@preact/signals";
import type { Story } from "../api/story";
import type { Feature, Incident, Line, Overview, Team } from "../api/types";
import { NO_LINK, type Link, livenessOf } from "../live/liveness";
import { type RegionClock, read } from "../live/clock";
import { whoWaits } from "./order";
import { byIncident, inOrder, type News } from "./queue";

export const regions = signal<ReadonlyMap<string, Overview>>(new Map());
export const incidents = signal<ReadonlyMap<string, readonly Incident[]>>(new Map());
/** Open incidents of a region beyond those that were loaded. */
export const beyond = signal<ReadonlyMap<string, number>>(new Map());
export const queues = signal<ReadonlyMap<string, readonly Line[]>>(new Map());
export const teams = signal<ReadonlyMap<string, readonly Team[]>>(new Map());
export const outlines = signal<readonly Feature[]>([]);
export const clocks = signal<ReadonlyMap<string, RegionClock>>(new Map());

export const link = signal<Link>(NO_LINK);
/** This screen's time in seconds; moves once a second and makes every clock on the page tick. */
export const tick = signal(Date.now() / 1000);
export const liveness = computed(() => livenessOf(link.value, tick.value));

/** Before anything was loaded, an empty list says nothing. */
export const known = computed(() => link.value.freshAt > 0 && regions.value.size > 0);

export const selected = signal("");
export const story = signal<Story | null>(null);
export const storyProblem = signal("");
/** Region that the lists are limited to; empty for all. */
export const only = signal("");
export const news = signal<News>({ polite: [], assertive: [] });

const within = <T>(all: ReadonlyMap<string, T>): T[] =>
  only.value ? [all.get(only.value)].filter((each) => each !== undefined) : [...all.values()];

/** The region's time. Read inside a component, it ticks. */
export function nowOf(region: string): number {
  const clock = clocks.value.get(region);
  return clock ? read(clock, tick.value) : Math.floor(tick.value);
}

// The order is that of the moment it was loaded: all within a region wait equally fast.
const nowAsLoaded = (region: string) => regions.value.get(region)?.now ?? 0;
export const levelsOf = (region: string) => regions.value.get(region)?.levels ?? [];
export const zoneOf = (region: string) => regions.value.get(region)?.site?.time_zone ?? "";

export const waiting = computed(() => whoWaits(within(incidents.value).flat(), levelsOf, nowAsLoaded));
export const humanQueue = computed(() => inOrder(within(queues.value), nowAsLoaded));
export const shownTeams = computed(() => within(teams.value).flat());
export const shownIncidents = computed(() => within(incidents.value).flat());
export const unopened = computed(
  () => byIncident(humanQueue.value.filter((line) => !line.opened_by && !line.quiet)).length,
);

export function incidentById(id: string): Incident | undefined {
  if (story.value?.incident.id === id) return story.value.incident;
  for (const each of incidents.value.values()) {
    const found = each.find((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}
