import { describe, expect, test } from "vitest";
import type { Said } from "../src/api/types";
import { against } from "../src/words/against";
import { capital, holder, kinds, mode, shortId, value } from "../src/words/codes";
import { cited } from "../src/words/cited";
import { crewInWords, languages } from "../src/words/crew";
import { age, clockwise, minutes, spoken, timeAt } from "../src/words/durations";
import { otherDesk } from "../src/words/handover";
import { whyWaiting } from "../src/words/waiting";
import { anIncident, T0 } from "./make";

const ASKED = {
  to: "birch",
  at: T0,
  until: T0 + 120,
  accepted: null as boolean | null,
  reason: null as Said | null,
};

describe("durations", () => {
  test.each([
    [0, "0:00"],
    [42.9, "0:42"],
    [425, "7:05"],
    [3750, "1:02:30"],
    [-61, "−1:01"],
    [-0.4, "0:00"], // not late by less than a second
  ])("%d seconds read %s", (seconds, text) => expect(clockwise(seconds)).toBe(text));

  test.each([
    [0, "0 seconds"],
    [61, "1 minute 1 second"],
    [7322, "2 hours 2 minutes"], // seconds do not matter any more
  ])("%d seconds are spoken as %s", (seconds, text) => expect(spoken(seconds)).toBe(text));

  test("the age of news is coarse", () =>
    expect([3, 40, 720, 3 * 3600, 5 * 86400].map(age)).toEqual(["now", "40 s", "12 min", "3 h", "5 days"]));

  test("nobody is promised less than it takes", () => expect([301, 0].map(minutes)).toEqual(["6 min", "at once"]));

  test("time is that of the region, whatever this screen's is", () => {
    expect(timeAt(T0, "America/New_York")).toBe("08:00:00");
    expect(timeAt(T0, "America/Chicago")).toBe("07:00:00");
  });

  test("an unknown zone does not take the page down", () => expect(timeAt(T0, "No/Zone")).toMatch(/^\d\d:/));
});

describe("codes", () => {
  test("a code that has no words yet is read as it is written", () => {
    expect(mode("new_mode")).toBe("new mode");
    expect(mode("")).toBe("a person decides");
  });

  test("the three values that are none of them no stay apart", () =>
    expect(["unknown", "unanswered", "refused", "false"].map(value)).toEqual([
      "not asked",
      "asked, no answer",
      "chose not to say",
      "no",
    ]));

  test("what was reported is one phrase", () => {
    expect(capital(kinds(["suicidal", "welfare"]))).toBe("Thoughts of suicide, welfare check");
    expect(kinds([])).toBe("nothing said yet");
  });

  test("a short id keeps what tells two incidents of a call apart", () => {
    expect(shortId("447f54ab4f6e81017846ac78-19")).toBe("447f54…19");
    expect(shortId("c1-1")).toBe("c1-1");
  });

  test("the source of a rule is taken from its end only", () => {
    expect(cited("A weapon is in hand (or used). (policy, 2; our choice)")).toEqual({
      sentence: "A weapon is in hand (or used).",
      source: "policy, 2; our choice",
    });
    expect(cited("It is so. (Screener (a page), 3)").source).toBe("Screener (a page), 3");
    expect(cited("No source.")).toEqual({ sentence: "No source.", source: "" });
  });
});

describe("why a team could not be asked", () => {
  const sentence = "The team is not available for this call.";

  test("a code with a part is put into words", () => {
    expect(against({ code: "role_missing:emt", sentence })).toBe("No EMT can be counted on its crew.");
    expect(against({ code: "role_missing:clinician|emt", sentence })).toBe(
      "No clinician or EMT can be counted on its crew.",
    );
    expect(against({ code: "not_available:on_scene", sentence })).toBe("The team is on scene.");
  });

  test("what concerns a worker stays as the desk says it", () =>
    expect(against({ code: "worker", sentence })).toBe(sentence));
});

describe("crews", () => {
  const crew = [
    { id: "a", roles: ["clinician"], languages: ["en", "es"] },
    { id: "b", roles: ["peer_specialist"], languages: ["en"] },
  ];

  test("the peer is named first and in words", () =>
    expect(crewInWords(crew)).toBe("peer specialist, clinician"));

  test("languages beside English are named", () => expect(languages(crew)).toEqual(["es"]));
});

describe("why someone waits", () => {
  const offer = {
    offer: "c1-1.1",
    incident: "c1-1",
    team: "MCT-1",
    mode: "mobile_crisis",
    state: "made" as const,
    made_at: T0,
    until: T0 + 60,
    arrival: 300,
  };

  test("a team that is asked has a countdown", () =>
    expect(whyWaiting(anIncident({ state: "offered", offers: [offer] }), "automatic")).toEqual({
      sentence: "Team MCT-1 is asked (mobile crisis team).",
      until: T0 + 60,
    }));

  test("in shadow nothing is promised", () =>
    expect(whyWaiting(anIncident(), "shadow").sentence).toContain("The floor works as before."));

  test("with a person, the reason is that of the queue", () => {
    const entry = {
      reason: { code: "acute", sentence: "Something acute was reported." },
      since: T0,
      holder: "desk",
      quiet: false,
      rung: false,
      standing_path: false,
      opened_by: "",
      due: T0 + 30,
    };
    const why = whyWaiting(anIncident({ state: "with_person", entries: [entry] }), "automatic");
    expect(why).toEqual({ sentence: "Something acute was reported.", until: T0 + 30 });
  });

  test("while another desk is asked, its time to answer runs", () => {
    const sentence = "Another desk was asked to take the call and has not answered yet.";
    const pending = {
      reason: { code: "handover_pending", sentence },
      since: T0,
      holder: "desk",
      quiet: true,
      rung: false,
      standing_path: false,
      opened_by: "",
      due: null,
    };
    const one = anIncident({ state: "with_person", entries: [pending], handover: ASKED });
    expect(whyWaiting(one, "automatic")).toEqual({ sentence, until: T0 + 120 });
  });
});

describe("what became of asking another desk", () => {
  const said = (changes: Partial<typeof ASKED>, state = "with_person") =>
    otherDesk(anIncident({ state, handover: { ...ASKED, ...changes } }));

  test("nothing is said where none was asked", () => expect(otherDesk(anIncident())).toBeNull());

  test("until it answers the call stays here, and a clock runs", () =>
    expect(said({})).toEqual({
      sentence: "It has not answered yet. The call stays here until it does.",
      until: T0 + 120,
    }));

  test("its yes, its no with the reason, and that nothing came before the end", () => {
    const reason = { code: "no_policy", sentence: "It follows no policy." };
    expect(said({ accepted: true }, "ended")).toEqual({ sentence: "It took the call.", until: null });
    expect(said({ accepted: false, reason })).toEqual({
      sentence: "It did not take the call. It follows no policy. The call stayed here.",
      until: null,
    });
    expect(said({}, "ended")?.sentence).toBe("It had not answered when the call ended here.");
  });

  test("who holds a call that was taken is the other desk, in words", () =>
    expect(holder("desk:birch")).toBe("the desk of birch"));
});
