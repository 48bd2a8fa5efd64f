// Loads what changed: one round at a time, with a breath between, and again after a failure.
import { get, No } from "../api/client";
import { paths } from "../api/paths";
import type { Story } from "../api/story";
import type { Incidents, Outlines, Overview, Queue, Regions, StepHeard, Teams } from "../api/types";
import { newsOf } from "../state/queue";
import * as store from "../state/store";
import { heard, started } from "./clock";
import { after, ALL, both, CLEAN, type Dirty, isClean } from "./dirty";
import { inNextFrame } from "./frame";
import { type Change, changed } from "./liveness";

const BREATH_MS = 120;
const PAUSE_MS = 400;
const AGAIN_MS = 2000;
/** Regions asked about at the same time. */
const AT_ONCE = 4;

let dirty: Dirty = CLEAN;
let running = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const wall = () => Date.now() / 1000;

export function loadEverything(): void {
  dirty = ALL;
  soon(0);
}

export function loadStory(): void {
  dirty = both(dirty, { ...CLEAN, story: true });
  soon(0);
}

export function loadAfter(step: StepHeard): void {
  if (step.region) tellTime(step.region, step.at);
  dirty = after(dirty, step, store.regions.value.keys(), store.selected.value);
  if (!isClean(dirty)) soon(BREATH_MS);
}

const note = (change: Change) =>
  inNextFrame(() => (store.link.value = changed(store.link.value, change)));

function soon(ms: number) {
  if (running) return;
  clearTimeout(timer);
  timer = setTimeout(() => void round(), ms);
}

async function round() {
  running = true;
  const mine = dirty;
  dirty = CLEAN;
  let pause = PAUSE_MS;
  try {
    if (mine.everything) await everything();
    else await inTurn([...mine.regions], (region) => ofRegion(region, mine.teams.has(region)));
    if (mine.story) await selectedStory();
    note({ type: "loaded", wall: wall(), everything: mine.everything });
  } catch (error) {
    dirty = both(dirty, mine);
    pause = AGAIN_MS;
    note({ type: "failed", why: error instanceof No ? error.message : "The page could not be loaded." });
  }
  running = false;
  if (!isClean(dirty)) soon(pause);
}

async function everything() {
  const [list, outlines] = await Promise.all([
    get<Regions>(paths.regions),
    get<Outlines>(paths.outlines),
  ]);
  const known = list.regions.map((each) => each.region);
  await inTurn(known, (region) => ofRegion(region, true));
  inNextFrame(() => {
    store.outlines.value = outlines.features;
    keep(store.regions, known);
    keep(store.incidents, known);
    keep(store.queues, known);
    keep(store.teams, known);
  });
}

async function ofRegion(region: string, withTeams: boolean) {
  const [overview, open, queue, teams] = await Promise.all([
    get<Overview>(paths.region(region)),
    get<Incidents>(paths.incidents(region)),
    get<Queue>(paths.queue(region)),
    withTeams ? get<Teams>(paths.teams(region)) : null,
  ]);
  inNextFrame(() => {
    const before = store.queues.value.get(region);
    put(store.regions, region, overview);
    put(store.incidents, region, open.incidents);
    put(store.beyond, region, open.total - open.incidents.length);
    put(store.queues, region, queue.lines);
    if (teams) put(store.teams, region, teams.teams);
    const clock = store.clocks.value.get(region) ?? started(overview.clock, overview.now, wall());
    put(store.clocks, region, heard(clock, overview.now, wall()));
    const news = newsOf(before ?? null, queue.lines);
    if (news.polite.length || news.assertive.length) store.news.value = news;
  });
}

async function selectedStory() {
  const id = store.selected.value;
  if (!id) return;
  try {
    const story = await get<Story>(paths.story(id));
    inNextFrame(() => {
      if (store.selected.value !== id) return;
      store.story.value = story;
      store.storyProblem.value = "";
    });
  } catch (error) {
    if (!(error instanceof No) || error.status !== 404) throw error;
    inNextFrame(() => (store.storyProblem.value = error.message));
  }
}

function tellTime(region: string, at: number) {
  const clock = store.clocks.value.get(region);
  if (clock) inNextFrame(() => put(store.clocks, region, heard(clock, at, wall())));
}

async function inTurn<T>(all: readonly T[], each: (one: T) => Promise<void>) {
  const left = [...all];
  const walk = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await each(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}

function put<T>(at: { value: ReadonlyMap<string, T> }, key: string, value: T) {
  at.value = new Map(at.value).set(key, value);
}

function keep<T>(at: { value: ReadonlyMap<string, T> }, known: readonly string[]) {
  if ([...at.value.keys()].every((each) => known.includes(each))) return;
  at.value = new Map([...at.value].filter(([each]) => known.includes(each)));
}
