import * as v from "valibot";
import { eventSchema, type ProgressEvent } from "./event";

const format = "under-the-cloud/progress";
const version = 1;

/** Larger files are not read: a whole course answered a hundred times is far below. */
export const largestFile = 5_000_000;

const fileSchema = v.object({ format: v.literal(format), version: v.number(), events: v.array(v.unknown()) });

/** Why a file cannot be imported. */
export type ImportProblem = "too-large" | "not-json" | "not-ours" | "newer";

export type ImportResult =
  | { readonly ok: true; readonly events: readonly ProgressEvent[]; readonly skipped: number }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Everything kept, as a file a reader can carry to another device. */
export function writeExport(events: readonly ProgressEvent[], at: string): string {
  return `${JSON.stringify({ format, version, exportedAt: at, events }, null, 1)}\n`;
}

/** Events of a list of foreign data, and how many entries were not events. */
export function readEvents(list: readonly unknown[]): { events: ProgressEvent[]; skipped: number } {
  const events: ProgressEvent[] = [];
  for (const entry of list) {
    const result = v.safeParse(eventSchema, entry);
    if (result.success) events.push(result.output);
  }
  return { events, skipped: list.length - events.length };
}

/** Reads a file that a reader chose. Entries that are not events are counted, the others are kept. */
export function readImport(text: string): ImportResult {
  if (text.length > largestFile) return { ok: false, problem: "too-large" };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: "not-json" };
  }
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return { ok: false, problem: "not-ours" };
  if (file.output.version > version) return { ok: false, problem: "newer" };
  return { ok: true, ...readEvents(file.output.events) };
}
