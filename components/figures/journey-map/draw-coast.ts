/**
 * Draws the coastlines of the map into `coast.json`: `npx tsx components/figures/journey-map/draw-coast.ts`,
 * to be run again when `lib/models/journey-map-geography.ts` changes (a test says so).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { coastline, europeProjection, levantProjection } from "@/lib/models/journey-map-geography";

const land = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-50m.json"), "utf8"));
const coast = { europe: coastline(land, europeProjection), levant: coastline(land, levantProjection) };
writeFileSync(new URL("coast.json", import.meta.url), `${JSON.stringify(coast, null, 2)}\n`);
