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

/** The middle of a feature's first ring by area: where its name is written. */
export function middleOf(feature: Feature): Position | null {
  const ring = ringsOf(feature.geometry)[0];
  const [first] = ring ?? [];
  if (!ring || !first) return null;
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], n) => {
    const [x2, y2] = ring[(n + 1) % ring.length] ?? first;
    // About the first point, where numbers are small: degrees far from zero would lose digits.
    const cross = (x1 - first[0]) * (y2 - first[1]) - (x2 - first[0]) * (y1 - first[1]);
    area += cross;
    x += (x1 + x2 - 2 * first[0]) * cross;
    y += (y1 + y2 - 2 * first[1]) * cross;
  });
  return area ? [first[0] + x / (3 * area), first[1] + y / (3 * area)] : first;
}
