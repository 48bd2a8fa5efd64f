// The regions by their own outlines, who waits and where teams stand. All of it is in the lists too.
import { useMemo } from "preact/hooks";
import type { Feature, Incident, Position, Team } from "../api/types";
import { boxOf, middleOf, pathOf, type Project, projection, ringsOf } from "../map/project";
import { stepsBelow, WAITING } from "../state/order";
import { select } from "../state/select";
import { levelsOf, only, outlines, selected, shownIncidents, shownTeams } from "../state/store";
import { kinds, plain } from "../words/codes";
import { gravity, shapeOf } from "./level";

const [WIDTH, HEIGHT, MARGIN] = [420, 230, 12];
const SHOWN = 300;

export function RegionMap() {
  const features = outlines.value.filter((each) => !only.value || each.properties.region === only.value);
  const placed = shownIncidents.value.filter((each) => each.place);
  const teams = shownTeams.value.filter((each) => each.station && each.state !== "off_shift");
  const unplaced = shownIncidents.value.filter((each) => !each.place && WAITING.has(each.state)).length;
  const project = useProjection(features, placed, teams);
  if (!project) return null;
  const waits = placed.filter((each) => WAITING.has(each.state)).length;
  const said = `Map of ${features.map((each) => each.properties.name).join(", ")}: ${waits} waiting, ${teams.length} teams. Everything on it stands in the lists.`;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        {features.map((each) => (
          <Outline key={each.properties.region} feature={each} project={project} />
        ))}
        {features.map((each) => (
          <Name key={each.properties.region} feature={each} project={project} />
        ))}
        {atOnePlace(teams)
          .slice(0, SHOWN)
          .map((each) => (
            <Station key={each[0]!.station!.cell} teams={each} project={project} />
          ))}
        {placed.slice(0, SHOWN).map((each) => (
          <Mark key={each.id} incident={each} project={project} />
        ))}
      </svg>
      <figcaption>
        <span class="key">
          <svg viewBox="0 0 16 16" class="shape" aria-hidden="true">
            <path d={shapeOf(0)} />
          </svg>
          call, shape by level
        </span>
        <span class="key">
          <svg viewBox="0 0 16 16" class="shape key-team" aria-hidden="true">
            <path d="M8 2v12M2 8h12" />
          </svg>
          team's station
        </span>
        <span>{basis(features)}</span>
        {unplaced > 0 && <span>{unplaced} waiting without a known place</span>}
      </figcaption>
    </figure>
  );
}

function useProjection(features: readonly Feature[], placed: readonly Incident[], teams: readonly Team[]) {
  // What lies outside its outline is shown too: a wrong place is seen, not cut off.
  const spots: Position[] = [...placed.map((each) => each.place), ...teams.map((each) => each.station)]
    .filter((each) => each !== null)
    .map((each) => [each.longitude, each.latitude]);
  const points = [...features.flatMap((each) => ringsOf(each.geometry).flat()), ...spots];
  const box = boxOf(points);
  const key = box ? Object.values(box).join() : "";
  return useMemo(() => (box ? projection(box, WIDTH, HEIGHT, MARGIN) : null), [key]);
}

function basis(features: readonly Feature[]): string {
  const seen = features.filter((each) => each.properties.basis === "seen").length;
  if (!seen) return "outlines from the sites";
  return seen === features.length
    ? "outlines drawn around the places seen so far"
    : "some outlines drawn around the places seen so far";
}

function Outline({ feature, project }: { feature: Feature; project: Project }) {
  return <path class={`outline outline-${feature.properties.basis}`} d={pathOf(feature.geometry, project)} />;
}

/** Drawn after all outlines, so that no neighbor covers it. */
function Name({ feature, project }: { feature: Feature; project: Project }) {
  const middle = middleOf(feature);
  const box = boxOf(ringsOf(feature.geometry).flat());
  if (!middle || !box) return null;
  // South of the middle: towns and their teams tend to be in it.
  const [x, y] = project(middle[0], (middle[1] + box.south) / 2);
  return (
    <text class="outline-name" x={x} y={y}>
      {feature.properties.name}
    </text>
  );
}

/** Teams of one station are one cross: names on top of each other cannot be read. */
function atOnePlace(teams: readonly Team[]): Team[][] {
  const found: Record<string, Team[]> = {};
  for (const each of teams) (found[each.station!.cell] ??= []).push(each);
  return Object.values(found);
}

function Station({ teams, project }: { teams: readonly Team[]; project: Project }) {
  const [first] = teams;
  if (!first?.station) return null;
  const [x, y] = project(first.station.longitude, first.station.latitude);
  return (
    <g class="station" transform={`translate(${x} ${y})`}>
      <title>{teams.map((each) => `${each.team}, ${plain(each.state)}`).join("; ")}</title>
      <path d="M0-5v10M-5 0h10" />
      <text x="8" y="4">
        {teams.length === 1 ? first.team : `${teams.length} teams`}
      </text>
    </g>
  );
}

function Mark({ incident, project }: { incident: Incident; project: Project }) {
  if (!incident.place) return null;
  const [x, y] = project(incident.place.longitude, incident.place.latitude);
  const steps = stepsBelow(incident.level, levelsOf(incident.region));
  const chosen = selected.value === incident.id;
  const state = WAITING.has(incident.state) ? "waits" : "served";
  return (
    <g
      class={`mark ${state} gravity-${gravity(steps)}`}
      transform={`translate(${x - 8} ${y - 8})`}
      onClick={() => select(incident.id)}
    >
      <title>{`${plain(incident.level || "no level yet")}: ${kinds(incident.kinds)}`}</title>
      {chosen && <circle class="chosen" cx="8" cy="8" r="13" />}
      <path d={shapeOf(steps)} />
    </g>
  );
}
