// What the gateway says, as in streams/gateway/models. Times are epoch seconds.
// tests/browser/test_types.py holds each name here against the gateway's own models.

export type OperatingMode = "shadow" | "recommend" | "automatic";
export type Standing = "live" | "behind" | "broker_away" | "stopped";

export interface Said {
  code: string;
  sentence: string;
}

export interface Center {
  cell: string;
  latitude: number;
  longitude: number;
}

export interface Offer {
  offer: string;
  incident: string;
  team: string;
  mode: string;
  state: "made" | "held" | "accepted" | "declined" | "expired" | "withdrawn";
  made_at: number;
  until: number;
  arrival: number | null;
}

export interface QueueEntry {
  reason: Said;
  since: number;
  holder: string;
  quiet: boolean;
  rung: boolean;
  standing_path: boolean;
  opened_by: string;
  due: number | null;
}

export interface Line extends QueueEntry {
  incident: string;
  region: string;
  version: number;
  level: string;
  mode: string;
  kinds: string[];
  waited: number;
  left: number | null;
}

export interface Queue {
  region: string;
  now: number;
  lines: Line[];
}

export interface DeskAsked {
  to: string;
  at: number;
  until: number;
  accepted: boolean | null;
  reason: Said | null;
}

export interface LinkedCall {
  call: string;
  channel: string;
  source: string;
  heard_at: number;
  own: boolean;
  source_closed: boolean;
  evidence: Said[];
  linked_at: number;
  by: string;
}

export interface ProposedLink {
  incident: string;
  evidence: Said[];
  at: number;
}

export interface Incident {
  id: string;
  region: string;
  call: string;
  channel: string;
  source: string;
  state: string;
  since: number;
  opened_at: number;
  heard_at: number;
  waited: number;
  kinds: string[];
  behavioral: string;
  level: string;
  needs: string[];
  mode: string;
  police: string;
  ground: string;
  ems: string;
  holder: string;
  entries: QueueEntry[];
  team: string;
  offers: Offer[];
  proposed: string;
  overruled: string;
  handover: DeskAsked | null;
  version: number;
  place: Center | null;
  late: boolean;
  test: boolean;
  source_closed: boolean;
  outcome: string;
  calls: LinkedCall[];
  proposals: ProposedLink[];
  merged_into: string;
  unverified: Said[];
  dropped: boolean;
  repeat: number;
}

export interface Incidents {
  incidents: Incident[];
  total: number;
}

export interface Member {
  id: string;
  roles: string[];
  languages: string[];
}

export interface Team {
  team: string;
  region: string;
  state: string;
  modes: string[];
  crew: Member[];
  peer: boolean;
  station: Center | null;
  shift_until: number;
  heard_at: number;
  lease_until: number;
  offer: string;
  incident: string;
}

export interface Teams {
  teams: Team[];
}

export interface PolicyInForce {
  hash: string;
  id: string;
  version: string;
  title: string;
}

export interface SiteInForce {
  hash: string;
  name: string;
  time_zone: string;
  queue_holder: string;
  supervisor: string;
  standing_path: string;
}

export interface Counts {
  open: number;
  waiting: number;
  queue: number;
  with_crew: number;
  incidents: Record<string, number>;
  teams: Record<string, number>;
  oldest_waiting_seconds: number | null;
}

export interface Region {
  region: string;
  name: string;
  mode: OperatingMode;
  clock: "broker" | "event";
  now: number;
  last_step: number;
  seq: number;
  policy: PolicyInForce | null;
  site: SiteInForce | null;
  counts: Counts;
}

export interface Regions {
  regions: Region[];
}

export interface Level {
  name: string;
  meaning: string;
}

export interface Overview extends Region {
  levels: Level[];
  modes: string[];
  offered_modes: string[];
  outcomes: string[];
  planned: Said[];
}

export type Position = [longitude: number, latitude: number];

export interface Geometry {
  type: string;
  coordinates: unknown;
}

export interface OutlineOf {
  region: string;
  name: string;
  basis: "site" | "seen";
}

export interface Feature {
  type: "Feature";
  properties: OutlineOf;
  geometry: Geometry;
}

export interface Outlines {
  type: "FeatureCollection";
  features: Feature[];
}

export interface StepHeard {
  region: string;
  incidents: string[];
  teams: string[];
  names: string[];
  version: number;
  at: number;
}

export interface StateHeard {
  state: Standing;
  why: string;
}

export interface Heartbeat {
  state: Standing;
}
