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
}

const OLD_WEIGHT = 0.7;
/** Two times nearer than this say nothing about the pace. */
const LEAST_GAP = 0.2;
/** A live region's time passes without news for as long as nobody says otherwise. */
const FOREVER = Number.MAX_SAFE_INTEGER;

export function started(kind: "broker" | "event", now: number, wall: number): RegionClock {
  return kind === "broker"
    ? { now, heardAt: wall, pace: 1, gap: FOREVER }
    : { now, heardAt: wall, pace: 0, gap: 0 };
}

/** The clock after it was heard that the region's time is `now`. */
export function heard(clock: RegionClock, now: number, wall: number): RegionClock {
  if (clock.gap === FOREVER) {
    return now > read(clock, wall) ? { ...clock, now, heardAt: wall } : clock;
  }
  const [passed, waited] = [now - clock.now, wall - clock.heardAt];
  if (passed <= 0) return clock;
  if (waited < LEAST_GAP) return { ...clock, now };
  const mix = (old: number, fresh: number) => (old ? OLD_WEIGHT * old + (1 - OLD_WEIGHT) * fresh : fresh);
  return { now, heardAt: wall, pace: mix(clock.pace, passed / waited), gap: mix(clock.gap, waited) };
}

/** The region's time now, in whole seconds. */
export function read(clock: RegionClock, wall: number): number {
  const elapsed = Math.max(0, Math.min(wall - clock.heardAt, clock.gap));
  return clock.now + Math.floor(elapsed * clock.pace);
}

/** How a person reads the pace; nothing where it is the usual one. */
export function paceInWords(clock: RegionClock): string {
  if (clock.gap === FOREVER) return "";
  const pace = clock.pace < 10 ? Math.round(clock.pace * 10) / 10 : Math.round(clock.pace);
  return pace === 1 ? "own clock" : `own clock, ×${pace}`;
}
