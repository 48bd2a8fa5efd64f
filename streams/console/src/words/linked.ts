// Which of several linked calls, and how did a fact change? In words that can be read aloud.
import type { FactHistory, ValueHeard } from "../api/story";
import type { LinkedCall } from "../api/types";
import { capital, factSource, plain, value } from "./codes";
import { timeAt } from "./durations";

/** "call 2 of 3": calls have no name that a person could know. Empty where there is only one. */
export function whichCall(calls: readonly LinkedCall[], call: string): string {
  if (!calls.length) return "";
  const at = call ? calls.findIndex((each) => each.call === call) : 0;
  return at < 0 ? "" : `call ${at + 1} of ${calls.length}`;
}

/** "In hand 22:09:00, put down 22:14:00, by the same caller". */
export function historyInWords(history: FactHistory, calls: readonly LinkedCall[], zone: string): string {
  const { values } = history;
  const first = values[0];
  const same = first !== undefined && values.every((each) => from(each) === from(first));
  const said = values.map((each) => {
    const who = same ? "" : ` (${speaker(each, calls)})`;
    return `${value(each.value)} ${timeAt(each.as_of, zone)}${who}`;
  });
  const by = same && first ? `, all from the same: ${speaker(first, calls)}` : "";
  return `${capital(said.join(", then "))}${by}.`;
}

/** What two sources say of the present, the reading that counts first. */
export function contradictionInWords(history: FactHistory): string {
  const [counts, ...others] = history.readings.map(value);
  return `${capital(plain(history.name))}: ${counts} or ${others.join(" or ")}? Until somebody settles it, ${counts} counts.`;
}

const from = (each: ValueHeard) => `${each.call}/${each.source}`;

function speaker(each: ValueHeard, calls: readonly LinkedCall[]): string {
  const call = whichCall(calls, each.call);
  return call ? `${factSource(each.source)}, ${call}` : factSource(each.source);
}
