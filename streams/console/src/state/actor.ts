// Who acts at this screen. Kept for this window only: the next shift says its own name.
import { signal } from "@preact/signals";

const KEY = "alongside.actor";
const NAME = /^[A-Za-z0-9._-]{1,60}$/;

export const actor = signal(sessionStorage.getItem(KEY) ?? "");

export const isName = (name: string) => NAME.test(name);

export function act(name: string): void {
  actor.value = name;
  sessionStorage.setItem(KEY, name);
}
