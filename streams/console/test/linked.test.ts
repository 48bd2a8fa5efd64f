import { describe, expect, test } from "vitest";
import type { FactHistory, ValueHeard } from "../src/api/story";
import type { LinkedCall } from "../src/api/types";
import { contradictionInWords, historyInWords, whichCall } from "../src/words/linked";
import { T0 } from "./make";

const aCall = (call: string): LinkedCall => ({
  call,
  channel: "911",
  source: "alder/cad",
  heard_at: T0,
  own: call === "c1",
  source_closed: false,
  evidence: [],
  linked_at: 0,
  by: "",
});
const CALLS = [aCall("c1"), aCall("c2")];

const heard = (value: string, after: number, changes: Partial<ValueHeard> = {}): ValueHeard => ({
  fact: `${value}/${after}`,
  value,
  as_of: T0 + after,
  source: "answer",
  call: "",
  counts: false,
  last_word: false,
  ...changes,
});

const aHistory = (changes: Partial<FactHistory>): FactHistory => ({
  name: "weapon",
  now: "none",
  contradicted: false,
  readings: [],
  values: [],
  ...changes,
});

describe("linked calls", () => {
  test("a call is told by its place among them, and a lone one by nothing", () => {
    expect(whichCall(CALLS, "")).toBe("call 1 of 2");
    expect(whichCall(CALLS, "c2")).toBe("call 2 of 2");
    expect(whichCall([], "")).toBe("");
    expect(whichCall(CALLS, "gone")).toBe("");
  });
});

describe("a fact over time", () => {
  test("in hand, then put down, by the same caller", () => {
    const history = aHistory({ values: [heard("in_hand", 0), heard("none", 300)] });

    expect(historyInWords(history, [], "UTC")).toBe(
      "In hand 12:00:00, then none 12:05:00, all from the same: answer entered.",
    );
  });

  test("two callers who say different things are told apart", () => {
    const history = aHistory({
      now: "in_hand",
      contradicted: true,
      readings: ["in_hand", "none"],
      values: [heard("in_hand", 0), heard("none", 300, { call: "c2" })],
    });

    expect(historyInWords(history, CALLS, "UTC")).toBe(
      "In hand 12:00:00 (answer entered, call 1 of 2), then none 12:05:00 (answer entered, call 2 of 2).",
    );
    expect(contradictionInWords(history)).toBe(
      "Weapon: in hand or none? Until somebody settles it, in hand counts.",
    );
  });
});
