import { expect, test } from "vitest";
import { boxOf, middleOf, pathOf, projection, ringsOf } from "../src/map/project";
import type { Position } from "../src/api/types";

const SQUARE: Position[] = [
  [-90, 39],
  [-89, 39],
  [-89, 40],
  [-90, 40],
  [-90, 39],
];
const polygon = { type: "Polygon", coordinates: [SQUARE] };

test("north is up, and the outline fits with its margin", () => {
  const project = projection(boxOf(SQUARE)!, 760, 230, 20);
  const [, north] = project(-90, 40);
  const [, south] = project(-90, 39);
  expect(north).toBeCloseTo(20);
  expect(south).toBeCloseTo(210);
});

test("a degree east is drawn shorter than a degree north, as it is", () => {
  const project = projection(boxOf(SQUARE)!, 760, 230, 20);
  const width = project(-89, 39)[0] - project(-90, 39)[0];
  expect(width / 190).toBeCloseTo(Math.cos((39.5 * Math.PI) / 180));
});

test("many polygons are one path, and a point is none", () => {
  const project = projection(boxOf(SQUARE)!, 760, 230, 20);
  expect(pathOf({ type: "MultiPolygon", coordinates: [[SQUARE], [SQUARE]] }, project).match(/M/g)).toHaveLength(2);
  expect(ringsOf({ type: "Point", coordinates: [0, 0] })).toEqual([]);
  expect(pathOf(polygon, project)).toMatch(/^M[\d. L]+Z$/);
});

test("a name stands in the middle of its region", () => {
  const properties = { region: "a", name: "A", basis: "site" } as const;
  const [x, y] = middleOf({ type: "Feature", properties, geometry: polygon })!;
  expect(x).toBeCloseTo(-89.5);
  expect(y).toBeCloseTo(39.5);
});

test("a single place is a map too", () => {
  const project = projection(boxOf([[-90, 39]])!, 760, 230, 20);
  expect(project(-90, 39).every(Number.isFinite)).toBe(true);
});

test("no place at all is no map", () => expect(boxOf([])).toBeNull());
