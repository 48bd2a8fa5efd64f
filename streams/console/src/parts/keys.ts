// Everything can be done without a mouse. Keys are not taken while someone types.
import { ask, asking } from "../acts/asking";
import { incidentById, selected, story } from "../state/store";

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || asking.value) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select")) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return;
    }
    if (KEYS[event.key]?.()) event.preventDefault();
  });
}

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

function move(by: number): boolean {
  const all = rows();
  const here = all.indexOf(document.activeElement as HTMLElement);
  const fallback = all.findIndex((each) => each.dataset.row === selected.value);
  const at = here >= 0 ? here : fallback;
  const next = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by));
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: "nearest" });
  return all.length > 0;
}

const focused = () => (document.activeElement as HTMLElement | null)?.dataset.row ?? "";

const KEYS: Record<string, () => boolean> = {
  j: () => move(1),
  k: () => move(-1),
  o() {
    const incident = incidentById(focused() || selected.value);
    if (!incident) return false;
    ask({ kind: "open", incident: incident.id });
    return true;
  },
  v() {
    if (!story.value?.acts.some((each) => each.act === "overrule" && each.may)) return false;
    ask({ kind: "overrule", incident: story.value.incident.id });
    return true;
  },
  "/"() {
    document.getElementById("search")?.focus();
    return true;
  },
  "?"() {
    ask({ kind: "help" });
    return true;
  },
};
