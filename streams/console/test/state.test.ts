import { describe, expect, test } from "vitest";
import { after, ALL, both, CLEAN, isClean } from "../src/live/dirty";
import { index, LEVEL_CREDITS, stepsBelow, whoWaits } from "../src/state/order";
import { byIncident, inOrder, newsOf } from "../src/state/queue";
import { aLine, anIncident, aStep, LEVELS, T0 } from "./make";

describe("who waits", () => {
  const order = (...all: Parameters<typeof anIncident>[0][]) =>
    whoWaits(
      all.map((each) => anIncident(each)),
      () => LEVELS,
      () => T0 + 600,
    ).map((each) => each.incident.id);

  test("oldest first, after credits for the level, as the desk serves", () => {
    // The urgent one has waited less by nineteen minutes, and twenty are its credit.
    expect(
      order({ id: "old", heard_at: T0 - 1140 }, { id: "urgent", heard_at: T0, level: "urgent" }),
    ).toEqual(["urgent", "old"]);
    expect(
      order({ id: "older", heard_at: T0 - 1260 }, { id: "urgent", heard_at: T0, level: "urgent" }),
    ).toEqual(["older", "urgent"]);
  });

  test("ties by id, so that the list never flickers", () =>
    expect(order({ id: "b" }, { id: "a" })).toEqual(["a", "b"]));

  test("a level that nobody can place counts as the most serious, as in the desk", () => {
    expect(stepsBelow("gone", LEVELS)).toBe(0);
    expect(index(60, 0)).toBe(60 + LEVEL_CREDITS[0]);
    expect(index(60, 3)).toBe(60);
  });

  test("who has a crew, or has ended, does not wait; a test call stands last", () =>
    expect(
      order(
        { id: "test", test: true, heard_at: T0 - 9000 },
        { id: "crew", state: "assigned" },
        { id: "ended", state: "ended" },
        { id: "waits" },
      ),
    ).toEqual(["waits", "test"]));
});

describe("the human queue", () => {
  const now = () => T0;

  test("what rings next comes first, then what no clock runs for, then what is opened", () => {
    const lines = [
      aLine({ incident: "opened", opened_by: "sam" }),
      aLine({ incident: "still", due: null }),
      aLine({ incident: "later", due: T0 + 90 }),
      aLine({ incident: "soon", due: T0 + 10, region: "birch" }),
      aLine({ incident: "quiet", quiet: true, due: null }),
      aLine({ incident: "taken", standing_path: true, due: null }),
    ];
    expect(inOrder([lines], now).map((each) => each.incident)).toEqual([
      "taken",
      "soon",
      "later",
      "still",
      "opened",
      "quiet",
    ]);
  });

  test("two reasons of one incident are one thing to do", () => {
    const officers = { code: "officers_recommended", sentence: "Officers." };
    const lines = [aLine(), aLine({ incident: "c2" }), aLine({ reason: officers })];
    expect(byIncident(lines).map((each) => each.length)).toEqual([2, 1]);
  });

  test("the first load announces nothing, later only what is new and not opened", () => {
    const acute = aLine({ incident: "c2", reason: { code: "acute", sentence: "Acute." } });
    expect(newsOf(null, [aLine()])).toEqual({ polite: [], assertive: [] });
    expect(newsOf([aLine()], [aLine(), acute])).toEqual({
      polite: [],
      assertive: ["New in the human queue, alder: Acute."],
    });
    expect(newsOf([], [aLine()]).polite).toHaveLength(1);
    expect(newsOf([], [aLine({ opened_by: "sam" })]).polite).toEqual([]);
  });
});

describe("what is loaded again", () => {
  const known = ["alder", "birch"];

  test("time that passed changes nothing", () => {
    const passed = aStep({ region: "", names: ["time_told"] });
    expect(isClean(after(CLEAN, passed, known, ""))).toBe(true);
  });

  test("a step of one incident loads its region, and its story if that is shown", () => {
    const step = aStep({ incidents: ["c1-1"] });
    const dirty = after(CLEAN, step, known, "c1-1");
    expect([...dirty.regions]).toEqual(["alder"]);
    expect(dirty.teams.size).toBe(0);
    expect(dirty.story).toBe(true);
    expect(after(CLEAN, step, known, "other").story).toBe(false);
  });

  test("a step of the whole partition may be about any region", () => {
    const dirty = after(CLEAN, aStep({ region: "", teams: ["MCT-1"] }), known, "");
    expect([...dirty.teams]).toEqual(known);
  });

  test("a new operating mode is shown though no incident changed", () =>
    expect(isClean(after(CLEAN, aStep({ names: ["mode_set"] }), known, ""))).toBe(false));

  test("what failed to load stays to be loaded", () => {
    const story = { ...CLEAN, story: true };
    expect(both(story, ALL).everything).toBe(true);
    expect(both(story, CLEAN).story).toBe(true);
  });
});
