// Asks the gateway and tells it things. Every failure becomes one sentence for a person.
import type { Outcome, Problem } from "./outcome";

/** The answer is no, in words. */
export class No extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    readonly faults: string[] = [],
  ) {
    super(sentence);
  }
}

const GATEWAY_AWAY = "The gateway does not answer.";
const LOOK_AGAIN_MS = 1000;
const LOOKS = 20;

export async function get<T>(path: string): Promise<T> {
  const response = await asked(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw await no(response);
  return (await response.json()) as T;
}

/** The desk's answer; one that is still pending is looked for a while. */
export async function tell(path: string, actor: string, body: object): Promise<Outcome> {
  const response = await asked(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-alongside-actor": actor },
    body: JSON.stringify(body),
  });
  let outcome = await answer(response);
  for (let look = 0; outcome.outcome === "pending" && look < LOOKS; look += 1) {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    outcome = await answer(await asked(outcome.look, {}));
  }
  return outcome;
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new No(0, GATEWAY_AWAY);
  }
}

async function answer(response: Response): Promise<Outcome> {
  if (response.ok || response.status === 409) return (await response.json()) as Outcome;
  throw await no(response);
}

async function no(response: Response): Promise<No> {
  try {
    const problem = (await response.json()) as Problem;
    return new No(response.status, problem.sentence, problem.faults ?? []);
  } catch {
    return new No(response.status, `The gateway answered with status ${response.status}.`);
  }
}
