// What time is it in a region? A live region's time passes as here. A region with an event clock has
// its own pace, which is learned from what is heard; between two events it is carried on, and never
// further than the next event should be, so a feeder that stopped shows as a clock that stands.

export interface RegionClock {
  /** The region's time when it was last heard, and this screen's time then (seconds). */
  now: number;
  heardAt: number;
  /** Region seconds in a second here. */
  pace: number;
  /** Seconds here between two times that were heard. */
  gap: number;
  /** What the pace is learned from: region seconds and seconds here, the older the less. */
  passed: number;
  waited: number;
}

const OLD_WEIGHT = 0.9;
/** A guess that two events in a row could upset is none. */
const LEAST_WATCHED = 2;
/** A live region's time passes without news for as long as nobody says otherwise. */
const FOREVER = Number.MAX_SAFE_INTEGER;

export function started(kind: "broker" | "event", now: number, wall: number): RegionClock {
  return kind === "broker"
    ? { now, heardAt: wall, pace: 1, gap: FOREVER, passed: 0, waited: 0 }
    : { now, heardAt: wall, pace: 0, gap: 0, passed: 0, waited: 0 };
}

/** The clock after it was heard that the region's time is `now`. */
export function heard(clock: RegionClock, now: number, wall: number): RegionClock {
  if (clock.gap === FOREVER) {
    return now > read(clock, wall) ? { ...clock, now, heardAt: wall } : clock;
  }
  if (now <= clock.now) return clock;
  const since = Math.max(0, wall - clock.heardAt);
  const passed = OLD_WEIGHT * clock.passed + (now - clock.now);
  const waited = OLD_WEIGHT * clock.waited + since;
  const gap = clock.gap ? OLD_WEIGHT * clock.gap + (1 - OLD_WEIGHT) * since : since;
  return { now, heardAt: wall, passed, waited, gap, pace: waited < LEAST_WATCHED ? 0 : passed / waited };
}

/** The region's time now, in whole seconds. */
export function read(clock: RegionClock, wall: number): number {
  const elapsed = Math.max(0, Math.min(wall - clock.heardAt, clock.gap));
  return clock.now + Math.floor(elapsed * clock.pace);
}

/** A clock that stands is said to stand when this many of its usual gaps have passed, and no sooner. */
const GAPS = 4;
const LEAST_STILL = 15;

/** How a person reads the pace; nothing where it is the usual one or is not known yet. */
export function paceInWords(clock: RegionClock, wall: number): string {
  if (clock.gap === FOREVER) return "";
  if (wall - clock.heardAt > Math.max(LEAST_STILL, GAPS * clock.gap)) return "stands";
  const pace = clock.pace < 10 ? Math.round(clock.pace * 10) / 10 : Math.round(clock.pace);
  return pace ? `×${pace}` : "";
}
