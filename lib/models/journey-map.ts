/** On what a leg of the journey rests: a party's own words, a report, or an allegation or plan whose end is not known. */
export const grounds = ["established", "reported", "unknown"] as const;
export type Ground = (typeof grounds)[number];

/** Moments of the reported journey, in order. */
export const steps = ["y2022", "july", "august", "september", "since"] as const;
export type Step = (typeof steps)[number];

/** What the picture places. Those that `journey-map-geography.ts` does not know are drawn apart, as unknown. */
export type Place = "gaza" | "west-bank" | "unit" | "netherlands" | "ireland" | "azure-israel" | "departure" | "amazon" | "other-provider" | "israel";

/** A place on the picture: units of the viewBox, right and down from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the viewBox: left, top, right, bottom. */
export type Frame = readonly [number, number, number, number];

/** The picture: unknown destinations above, Europe, and below it the enlarged Levant beside the unknown place of interception. */
export const size = { width: 360, height: 500 } as const;
export const europeFrame: Frame = [0, 70, 360, 336];
export const levantFrame: Frame = [178, 350, 358, 496];

/** A part of the journey, or a fact about one of its places. */
interface LegShape {
  readonly id: string;
  readonly step: Step;
  readonly ground: Ground;
  readonly claims: readonly string[];
  readonly from?: Place;
  readonly to?: Place;
}

/** What claims C-015 to C-097 say of the journey, first to last. A leg without `to` is a statement, one without `from` a place. */
export const legs = [
  { id: "west-bank", step: "y2022", ground: "reported", claims: ["C-025", "C-021"], from: "west-bank", to: "unit" },
  { id: "gaza", step: "y2022", ground: "reported", claims: ["C-020"], from: "gaza", to: "unit" },
  { id: "azure-israel", step: "july", ground: "established", claims: ["C-015"], to: "azure-israel" },
  { id: "netherlands", step: "july", ground: "reported", claims: ["C-024"], from: "unit", to: "netherlands" },
  { id: "ireland", step: "july", ground: "reported", claims: ["C-024"], from: "unit", to: "ireland" },
  { id: "denial", step: "august", ground: "reported", claims: ["C-058"] },
  { id: "departure", step: "august", ground: "reported", claims: ["C-059"], from: "netherlands", to: "departure" },
  { id: "amazon", step: "august", ground: "unknown", claims: ["C-059"], from: "departure", to: "amazon" },
  { id: "storage", step: "september", ground: "established", claims: ["C-070"], to: "netherlands" },
  { id: "archive", step: "september", ground: "reported", claims: ["C-023"] },
  { id: "transfer", step: "since", ground: "established", claims: ["C-097"], from: "netherlands", to: "departure" },
  { id: "other-provider", step: "since", ground: "unknown", claims: ["C-097"], from: "departure", to: "other-provider" },
  { id: "israel", step: "since", ground: "unknown", claims: ["C-085", "C-059"], from: "departure", to: "israel" },
] as const satisfies readonly LegShape[];

export type LegId = (typeof legs)[number]["id"];
export type Leg = LegShape & { readonly id: LegId };

/** The legs known up to a moment, on the kinds of ground asked for. */
export function legsAt(step: Step, shown: ReadonlySet<Ground>): Leg[] {
  const last = steps.indexOf(step);
  return legs.filter((leg) => steps.indexOf(leg.step) <= last && shown.has(leg.ground));
}

/** The moments among some legs, each with its legs, in order. */
export function byStep(list: readonly Leg[]): { readonly step: Step; readonly legs: readonly Leg[] }[] {
  return steps.map((step) => ({ step, legs: list.filter((leg) => leg.step === step) })).filter((moment) => moment.legs.length > 0);
}

/** How far a line bows to its left, as a part of its length. Straight lines would hide one another. */
const bows: Partial<Record<LegId, number>> = { ireland: 0.12, netherlands: 0.06, gaza: 0.12, "west-bank": -0.12, israel: 0.2 };

/** A line of the picture, bowed by a quadratic curve. */
export interface Line {
  /** SVG path. */
  readonly path: string;
  /** The middle of the curve, where an arrowhead shows the direction: degrees clockwise from the right. */
  readonly middle: Point & { readonly angle: number };
}

/** The line from one point to another with a bow to its left, as a part of its length. */
export function bowedLine(from: Point, to: Point, bow: number): Line {
  const x = Math.round((from.x + to.x) / 2 + (to.y - from.y) * bow);
  const y = Math.round((from.y + to.y) / 2 - (to.x - from.x) * bow);
  return {
    path: `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`,
    middle: {
      x: Math.round((from.x + 2 * x + to.x) / 4),
      y: Math.round((from.y + 2 * y + to.y) / 4),
      angle: Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI),
    },
  };
}

/** The line of a leg, or nothing for a leg that is a place or a statement. */
export function legLine(leg: Leg, points: Readonly<Record<Place, Point>>): Line | undefined {
  return leg.from && leg.to && bowedLine(points[leg.from], points[leg.to], bows[leg.id] ?? 0);
}
