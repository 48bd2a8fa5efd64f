import { describe, expect, test } from "vitest";
import { heard, paceInWords, read, started } from "../src/live/clock";
import { changed, type Link, livenessOf, NO_LINK } from "../src/live/liveness";
import { T0 } from "./make";

describe("liveness", () => {
  const live: Link = [
    { type: "state", wall: 100, standing: "live", why: "" } as const,
    { type: "loaded", wall: 100, everything: true } as const,
  ].reduce(changed, NO_LINK);

  test("live only once everything was loaded after the gateway said so", () => {
    expect(livenessOf(live, 101).kind).toBe("live");
    const again = changed(live, { type: "state", wall: 102, standing: "behind", why: "reading" });
    expect(livenessOf(again, 102)).toEqual({ kind: "catching_up", why: "reading" });
    const back = changed(again, { type: "state", wall: 103, standing: "live", why: "" });
    expect(livenessOf(back, 103).kind).toBe("catching_up");
    expect(livenessOf(changed(back, { type: "loaded", wall: 104, everything: true }), 103).kind).toBe("live");
  });

  test("a broken link is not live since the last sign of life", () => {
    const broken = changed(live, { type: "broken" });
    expect(livenessOf(broken, 130)).toMatchObject({ kind: "not_live", since: 100 });
  });

  test("silence is not taken for calm", () => {
    expect(livenessOf(live, 120).kind).toBe("live");
    expect(livenessOf(live, 126).kind).toBe("not_live");
  });

  test("what could not be loaded is not live, whatever the gateway says of itself", () => {
    const failed = changed(live, { type: "failed", why: "Something went wrong here." });
    expect(livenessOf(failed, 101)).toEqual({
      kind: "not_live",
      since: 100,
      why: "Something went wrong here.",
    });
    const again = changed(failed, { type: "loaded", wall: 102, everything: false });
    expect(livenessOf(again, 102).kind).toBe("live");
    expect(livenessOf(changed(NO_LINK, { type: "failed", why: "Away." }), 1)).toMatchObject({ since: 0 });
  });

  test("the gateway's own trouble is passed on in its words", () => {
    const away = changed(live, { type: "state", wall: 105, standing: "broker_away", why: "The broker is away." });
    expect(livenessOf(away, 105)).toEqual({ kind: "not_live", since: 105, why: "The broker is away." });
  });
});

describe("a region's clock", () => {
  test("a live region's time passes as here, and never backward", () => {
    const clock = started("broker", T0, 50);
    expect(read(clock, 53.9)).toBe(T0 + 3);
    expect(read(heard(clock, T0 + 1, 55), 55)).toBe(T0 + 5);
    expect(paceInWords(clock, 60)).toBe("");
  });

  test("an own clock's pace is learned from what is heard", () => {
    let clock = started("event", T0, 0);
    for (let second = 1; second <= 10; second += 1) clock = heard(clock, T0 + 30 * second, second);
    expect(clock.pace).toBeCloseTo(30);
    expect(read(clock, 10.5)).toBe(T0 + 315);
    expect(paceInWords(clock, 10)).toBe("×30");
  });

  test("it runs no further than the next event should be, and is said to stand", () => {
    let clock = started("event", T0, 0);
    for (let second = 1; second <= 10; second += 1) clock = heard(clock, T0 + 30 * second, second);
    expect(read(clock, 1000)).toBe(T0 + 330);
    expect(paceInWords(clock, 1000)).toBe("stands");
  });

  test("an old time heard late changes nothing", () => {
    const clock = heard(started("event", T0, 0), T0 + 5, 5);
    expect(heard(clock, T0 + 4, 6)).toBe(clock);
  });
});
