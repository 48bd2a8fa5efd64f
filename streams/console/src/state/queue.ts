// The human queue of all regions: what rings next, what no clock runs for, what is opened already.
import type { Line } from "../api/types";

export const keyOf = (line: Line) => `${line.incident}/${line.reason.code}`;

/** The gateway orders each region; this orders them together by the same rule. */
export function inOrder(queues: Iterable<readonly Line[]>, nowOf: (region: string) => number): Line[] {
  const left = (line: Line) => (line.due === null ? 0 : line.due - nowOf(line.region));
  return [...queues]
    .flat()
    .sort(
      (a, b) =>
        Number(isCalm(a)) - Number(isCalm(b)) ||
        Number(hasNoClock(a)) - Number(hasNoClock(b)) ||
        left(a) - left(b) ||
        a.since - b.since ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    );
}

const isCalm = (line: Line) => Boolean(line.opened_by) || line.quiet;
const hasNoClock = (line: Line) => line.due === null && !line.standing_path;

/** The lines of one incident are one thing to do: shown together, where its first line stands. */
export function byIncident(lines: readonly Line[]): Line[][] {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.incident}/${line.opened_by}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return [...found.values()];
}

export interface News {
  /** Said when the reader has finished its sentence. */
  polite: string[];
  /** Said at once: a life may be in danger. */
  assertive: string[];
}

/** What is new for someone who cannot see the list. Nothing of the first load: it is all new. */
export function newsOf(before: readonly Line[] | null, after: readonly Line[]): News {
  const news: News = { polite: [], assertive: [] };
  if (before === null) return news;
  const known = new Set(before.map(keyOf));
  for (const line of after) {
    if (known.has(keyOf(line)) || isCalm(line)) continue;
    const sentence = `New in the human queue, ${line.region}: ${line.reason.sentence}`;
    (line.reason.code === "acute" ? news.assertive : news.polite).push(sentence);
  }
  return news;
}
