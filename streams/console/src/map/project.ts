// From degrees to the picture: flat, true near the middle, which is enough for a county or a state.
import type { Feature, Geometry, Position } from "../api/types";

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export type Point = readonly [x: number, y: number];
export type Project = (longitude: number, latitude: number) => Point;

/** Every ring of a polygon or of many; none of any other shape. */
export function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates as Position[][];
  if (geometry.type === "MultiPolygon") return (geometry.coordinates as Position[][][]).flat();
  return [];
}

export function boxOf(points: Iterable<Position>): Box | null {
  let box: Box | null = null;
  for (const [x, y] of points) {
    box = box
      ? {
          west: Math.min(box.west, x),
          east: Math.max(box.east, x),
          south: Math.min(box.south, y),
          north: Math.max(box.north, y),
        }
      : { west: x, east: x, south: y, north: y };
  }
  return box;
}

/** Fits the box into the picture with a margin, keeping angles right at its middle. */
export function projection(box: Box, width: number, height: number, margin: number): Project {
  const middle = (box.south + box.north) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const wide = Math.max((box.east - box.west) * squeeze, 1e-6);
  const high = Math.max(box.north - box.south, 1e-6);
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
  const left = (width - wide * scale) / 2;
  const top = (height - high * scale) / 2;
  return (longitude, latitude) => [
    left + (longitude - box.west) * squeeze * scale,
    top + (box.north - latitude) * scale,
  ];
}

/** The outline as SVG path data, to a tenth of a pixel. */
export function pathOf(geometry: Geometry, project: Project): string {
  return ringsOf(geometry)
    .map((ring) => `M${ring.map(([x, y]) => project(x, y).map((n) => n.toFixed(1)).join(" ")).join("L")}Z`)
    .join("");
}

/** Above the middle of a feature, at its northern edge: where its name is written. */
export function topOf(feature: Feature): Position | null {
  const box = boxOf(ringsOf(feature.geometry).flat());
  return box && [(box.west + box.east) / 2, box.north];
}
