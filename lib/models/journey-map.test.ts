import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bowedLine, byStep, europeFrame, type Frame, grounds, legLine, legs, legsAt, levantFrame, type Point, steps } from "./journey-map";
import { coastline, europeProjection, levantCorner, levantProjection, points } from "./journey-map-geography";

const everything = new Set(grounds);
const inside = ({ x, y }: Point, [left, top, right, bottom]: Frame) => x > left && x < right && y > top && y < bottom;
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("legs", () => {
  it("are given in the order of their steps", () => {
    const order = legs.map((leg) => steps.indexOf(leg.step));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("are established only on claims confirmed or documented, and rest on claims that exist", () => {
    const status = new Map<string, string>(
      parse(read("content/claims.yaml")).map((claim: { id: string; status: string }) => [claim.id, claim.status]),
    );
    for (const leg of legs) {
      for (const claim of leg.claims) {
        expect(status.has(claim), claim).toBe(true);
        if (leg.ground === "established") expect(["confirmed", "documented"], leg.id).toContain(status.get(claim));
      }
    }
  });

  it("show only interception in 2022, and all at the end", () => {
    expect(legsAt("y2022", everything).map(({ id }) => id)).toEqual(["west-bank", "gaza"]);
    expect(legsAt("since", everything)).toHaveLength(legs.length);
  });

  it("leave no destination once only the established is kept", () => {
    const kept = legsAt("since", new Set(["established"] as const));
    expect(kept.map(({ id }) => id)).toEqual(["azure-israel", "storage", "transfer"]);
    expect(kept.some(({ to }) => to === "amazon" || to === "other-provider" || to === "israel")).toBe(false);
  });

  it("stand under their steps, without empty steps", () => {
    expect(byStep(legsAt("since", new Set(["unknown"] as const))).map(({ step }) => step)).toEqual(["august", "since"]);
  });
});

describe("lines", () => {
  it("run straight without a bow, and bow to their left with one", () => {
    expect(bowedLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 0).path).toBe("M0 0Q50 0 100 0");
    expect(bowedLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2).path).toBe("M0 0Q50 -20 100 0");
  });

  it("point where they go, at the middle of the curve", () => {
    expect(bowedLine({ x: 0, y: 0 }, { x: 0, y: 100 }, 0).middle).toEqual({ x: 0, y: 50, angle: 90 });
    expect(bowedLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2).middle).toEqual({ x: 50, y: -10, angle: 0 });
  });

  it("are drawn for legs with two ends only", () => {
    const drawn = legs.filter((leg) => legLine(leg, points)).map(({ id }) => id);
    expect(drawn).not.toContain("storage");
    expect(drawn).not.toContain("denial");
    expect(drawn).toContain("transfer");
  });
});

describe("map", () => {
  it("has known places inside its two frames, and unknown ones on no territory", () => {
    expect(inside(points.netherlands, europeFrame)).toBe(true);
    expect(inside(points.ireland, europeFrame)).toBe(true);
    expect(inside(levantCorner, europeFrame)).toBe(true);
    for (const place of [points.gaza, points["west-bank"], points["azure-israel"]]) expect(inside(place, levantFrame)).toBe(true);
    for (const place of [points.unit, points.amazon, points["other-provider"], points.israel]) {
      expect(inside(place, europeFrame) || inside(place, levantFrame)).toBe(false);
    }
  });

  it("lies the right way round: Ireland west of the Netherlands, Gaza south-west of the West Bank", () => {
    expect(points.ireland.x).toBeLessThan(points.netherlands.x);
    expect(points.gaza.x).toBeLessThan(points["west-bank"].x);
    expect(points.gaza.y).toBeGreaterThan(points["west-bank"].y);
  });

  it("has the coastlines that draw-coast.ts would draw today, under 8 kB", () => {
    const land = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-50m.json"), "utf8"));
    const drawn = read("components/figures/journey-map/coast.json");
    expect(JSON.parse(drawn)).toEqual({ europe: coastline(land, europeProjection), levant: coastline(land, levantProjection) });
    expect(drawn.length).toBeLessThan(8000);
  });
});
