// Where things lie. A region's code may hold slashes, which stay as they are.
const REGION = "/v1/regions";

const code = (region: string) => region.split("/").map(encodeURIComponent).join("/");

export const paths = {
  regions: REGION,
  region: (region: string) => `${REGION}/${code(region)}`,
  queue: (region: string) => `${REGION}/${code(region)}/queue`,
  mode: (region: string) => `${REGION}/${code(region)}/mode`,
  incidents: (region: string) => `/v1/incidents?limit=5000&region=${encodeURIComponent(region)}`,
  story: (incident: string) => `/v1/incidents/${encodeURIComponent(incident)}`,
  teams: (region: string) => `/v1/teams?region=${encodeURIComponent(region)}`,
  outlines: "/v1/outlines",
  events: "/v1/events",
};
