// Where things lie. A region's code may hold slashes, which stay as they are.
const REGION = "/v1/regions";

const code = (region: string) => region.split("/").map(encodeURIComponent).join("/");

/** Open ones; not those set aside as ordinary calls, which are most of all calls and wait for nobody. */
const SHOWN = [
  "received",
  "triaged",
  "seeking",
  "offered",
  "assigned",
  "en_route",
  "on_scene",
  "transporting",
  "cleared",
  "following_up",
  "with_person",
  "handed_over",
]
  .map((state) => `state=${state}`)
  .join("&");

export const paths = {
  regions: REGION,
  region: (region: string) => `${REGION}/${code(region)}`,
  queue: (region: string) => `${REGION}/${code(region)}/queue`,
  mode: (region: string) => `${REGION}/${code(region)}/mode`,
  incidents: (region: string) => `/v1/incidents?limit=5000&${SHOWN}&region=${encodeURIComponent(region)}`,
  story: (incident: string) => `/v1/incidents/${encodeURIComponent(incident)}`,
  teams: (region: string) => `/v1/teams?region=${encodeURIComponent(region)}`,
  outlines: "/v1/outlines",
  events: "/v1/events",
};
