// Can what is shown be believed? Live, catching up, or not live since a moment that is named.
import type { Standing } from "../api/types";

export interface Link {
  open: boolean;
  standing: Standing | null;
  why: string;
  /** This screen's time of the last sign of life (seconds); 0 before the first. */
  heardAt: number;
  /** Whether everything was loaded since the link came up. */
  loaded: boolean;
  /** Why the last loading failed; empty where it did not. */
  failed: string;
  /** This screen's time of the last loading that did not fail; 0 before the first. */
  freshAt: number;
}

export type Change =
  | { type: "heard"; wall: number }
  | { type: "state"; wall: number; standing: Standing; why: string }
  /** Of everything, or only of what had changed. */
  | { type: "loaded"; wall: number; everything: boolean }
  | { type: "failed"; why: string }
  | { type: "broken" };

export const SILENT_AFTER = 30;
/** Heartbeats come every ten seconds; two may be late before a person is told. */
const WORRIED_AFTER = 25;

export const NO_LINK: Link = {
  open: false,
  standing: null,
  why: "",
  heardAt: 0,
  loaded: false,
  failed: "",
  freshAt: 0,
};

export function changed(link: Link, change: Change): Link {
  switch (change.type) {
    case "heard":
      return { ...link, open: true, heardAt: change.wall };
    case "state": {
      const { wall, standing, why } = change;
      // The page was loaded from a picture that is no longer the present one.
      const loaded = link.loaded && link.standing === standing;
      return { ...link, open: true, heardAt: wall, standing, why, loaded };
    }
    case "loaded":
      return { ...link, failed: "", freshAt: change.wall, loaded: link.loaded || change.everything };
    case "failed":
      return { ...link, failed: change.why };
    case "broken":
      return { ...link, open: false, loaded: false };
  }
}

export type Liveness =
  | { kind: "live" }
  | { kind: "starting" }
  | { kind: "catching_up"; why: string }
  /** `since` is 0 where it never was. */
  | { kind: "not_live"; since: number; why: string };

export function livenessOf(link: Link, wall: number): Liveness {
  if (link.failed && link.open) return { kind: "not_live", since: link.freshAt, why: link.failed };
  if (!link.heardAt) {
    return link.failed ? { kind: "not_live", since: 0, why: link.failed } : { kind: "starting" };
  }
  const away = (why: string): Liveness => ({ kind: "not_live", since: link.heardAt, why });
  if (!link.open) return away("The gateway does not answer.");
  if (wall - link.heardAt > WORRIED_AFTER) return away("Nothing was heard from the gateway.");
  if (link.standing === "broker_away") return away(link.why || "The broker does not answer.");
  if (link.standing === "stopped") return away(link.why || "A part of the log cannot be followed.");
  if (link.standing === "behind") return { kind: "catching_up", why: link.why };
  return link.loaded ? { kind: "live" } : { kind: "catching_up", why: "" };
}
