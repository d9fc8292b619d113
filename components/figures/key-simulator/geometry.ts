/** Places and threads of the drawing, in units of the 360 wide picture. Numbers only. */
import type { Answer, Arrangement, Place, Question } from "@/lib/models/key-simulator";

export interface Point {
  readonly x: number;
  readonly y: number;
}
type Cubic = readonly [Point, Point, Point, Point];

export const lineY = 86;
export const wallX = 150;
export const stations: Readonly<Record<Place, number>> = { transit: 100, rest: 214, use: 304 };
export const keyAt: Readonly<Record<Arrangement, Point>> = {
  provider: { x: 262, y: 38 },
  vault: { x: 262, y: 38 },
  external: { x: 36, y: 38 },
};

/** How far the sheet comes out of the envelope. */
export const sheetOut: Readonly<Record<Answer, number>> = { yes: 30, guarded: 15, sealed: 0, no: 0 };
/** Where on the thread the mark of an answer stands, as a share of its way. */
const stop: Readonly<Record<Answer, number>> = { yes: 1, guarded: 1, sealed: 1, no: 0.45 };

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;

/** The part of a cubic from its start to the share `t`, by de Casteljau's construction. */
function upTo([a, b, c, d]: Cubic, t: number): Cubic {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [a, ab, abc, mix(abc, bcd, t)];
}

/** Direction in which a cubic arrives, in degrees. */
const arrival = ([, , c, d]: Cubic) => round((Math.atan2(d.y - c.y, d.x - c.x) * 180) / Math.PI);
const draw = ([a, b, c, d]: Cubic) => `M${at(a)} C${at(b)} ${at(c)} ${at(d)}`;

interface Thread {
  readonly d: string;
  readonly end: Point;
  readonly angle: number;
  /** Where the gate of a guarded thread stands, and how it is turned. */
  readonly gate: Point;
  readonly gateAngle: number;
}

function curve(question: Question, place: Place, answer: Answer): Cubic {
  if (question === "order")
    return [
      { x: 66, y: 214 },
      { x: 130, y: 214 },
      { x: 220, y: 214 },
      { x: 288, y: 214 },
    ];
  const x = stations[place];
  if (question === "read")
    return [
      { x: 54, y: 180 },
      { x: 54, y: 160 },
      { x, y: x < wallX ? 164 : 198 },
      { x, y: lineY + 48 + sheetOut[answer] },
    ];
  // The thread to the switch keeps on the side of the other where the two never cross.
  const [from, towards] =
    x < wallX
      ? [
          { x: 69, y: 205 },
          { x: 120, y: 204 },
        ]
      : [
          { x: 41, y: 204 },
          { x: 34, y: 126 },
        ];
  return [from, towards, { x: wallX, y: 160 }, { x: wallX, y: lineY + 12 }];
}

/** The thread from the actor to what the question is about. */
export function thread(question: Question, place: Place, answer: Answer): Thread {
  const whole = curve(question, place, answer);
  const drawn = upTo(whole, stop[answer]);
  const half = upTo(whole, 0.55);
  return { d: draw(drawn), end: drawn[3], angle: arrival(drawn), gate: half[3], gateAngle: arrival(half) };
}
