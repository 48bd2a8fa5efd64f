// Changes of the page are gathered and shown together, once a frame. A page in the background has no
// frames; there a timer serves, so that its title and announcements stay true.
import { batch } from "@preact/signals";

const BACKGROUND_MS = 250;
let waiting: (() => void)[] = [];

export function inNextFrame(change: () => void): void {
  waiting.push(change);
  if (waiting.length > 1) return;
  requestAnimationFrame(flush);
  setTimeout(flush, BACKGROUND_MS);
}

function flush() {
  const changes = waiting;
  waiting = [];
  if (changes.length) batch(() => changes.forEach((change) => change()));
}
