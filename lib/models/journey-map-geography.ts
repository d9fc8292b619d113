/**
 * Where things are on the map of the journey: projections and coastlines. The build uses it; what
 * reaches the browser is the result, so that no geometry library is loaded there.
 */
import { type GeoProjection, geoConicConformal, geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { europeFrame, type Frame, levantFrame, type Place, type Point } from "./journey-map";

/** `land-50m.json` of world-atlas: Natural Earth, public domain. */
type Land = Topology<{ land: GeometryCollection }>;

/** Corners of what must be seen, in degrees: west, south, east, north. */
const europe = [-10.5, 31, 36, 57] as const;
const levant = [33, 30.9, 37, 33.3] as const;

function fitted(projection: GeoProjection, [west, south, east, north]: typeof europe | typeof levant, [left, top, right, bottom]: Frame) {
  const corners: [number, number][] = [west, (west + east) / 2, east].flatMap((x): [number, number][] => [
    [x, south],
    [x, north],
  ]);
  const extent: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ];
  return projection.fitExtent(extent, { type: "MultiPoint", coordinates: corners }).clipExtent(extent);
}

/** Lambert's conformal cone on 35 and 55 degrees north: Europe in its usual shape. */
export const europeProjection = fitted(geoConicConformal().parallels([35, 55]).rotate([-13, 0]), europe, europeFrame);

/** The eastern shore of the Mediterranean, enlarged. */
export const levantProjection = fitted(geoMercator(), levant, levantFrame);

function at(projection: GeoProjection, longitude: number, latitude: number): Point {
  const place = projection([longitude, latitude]);
  if (!place) throw new RangeError(`${longitude}, ${latitude} is not on the map`);
  return { x: Math.round(place[0]), y: Math.round(place[1]) };
}

/**
 * Every place on the picture. The claims name countries and territories: a dot stands for the whole
 * (the Netherlands: near Middenmeer, where Microsoft has a data centre; Ireland: Dublin). Places
 * that are not known stand outside both maps.
 */
export const points: Readonly<Record<Place, Point>> = {
  gaza: at(levantProjection, 34.4, 31.42),
  "west-bank": at(levantProjection, 35.25, 32),
  "azure-israel": at(levantProjection, 34.95, 32.5),
  netherlands: at(europeProjection, 5, 52.8),
  ireland: at(europeProjection, -6.3, 53.35),
  unit: { x: 140, y: 424 },
  departure: { x: 180, y: 78 },
  amazon: { x: 150, y: 38 },
  "other-provider": { x: 210, y: 38 },
  israel: { x: 344, y: 350 },
};

/** The corner of the Levant on the map of Europe, which the second map enlarges. */
export const levantCorner = at(europeProjection, 35, 32);

/** Points closer than this to the one before, in units of the viewBox, are not seen on a telephone. */
const grain = 1.6;

/** The rings a projection draws, thinned: whole units, no near neighbours, no islet smaller than a dot. */
function rings(land: Land, projection: GeoProjection): Point[][] {
  const found: Point[][] = [];
  const add = (x: number, y: number) => {
    const ring = found.at(-1) ?? [];
    const last = ring.at(-1);
    if (!last || Math.hypot(x - last.x, y - last.y) >= grain) ring.push({ x: Math.round(x), y: Math.round(y) });
  };
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      found.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(feature(land, land.objects.land));
  return found.filter((ring) => ring.length > 3);
}

/** The coastline inside a projection's frame as a short SVG path. */
export function coastline(land: Land, projection: GeoProjection): string {
  return rings(land, projection)
    .map((ring) => {
      const moves = ring.map(({ x, y }, index) => {
        const last = ring[index - 1];
        return last ? `${x - last.x} ${y - last.y}` : `M${x} ${y}l`;
      });
      return `${moves[0]}${moves.slice(1).join(" ").replaceAll(" -", "-")}z`;
    })
    .join("");
}
