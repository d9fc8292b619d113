import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { findFaults, reportItems } from "./report";
import { type Item, itemSchema } from "./schema";

const pair = (text: string) => ({ en: `${text}.`, fr: `${text} !` });

/** A single choice with its key at `place`; `keyText` is what the key says. */
function single(id: string, place: number, keyText = "key", level = "apply"): Item {
  const options = [0, 1, 2].map((at) => ({
    id: `o${at}`,
    correct: at === place,
    text: pair(at === place ? keyText : `other ${at}`),
    feedback: pair(`reason ${id} ${at}`),
  }));
  return v.parse(itemSchema, { id, version: 1, section: "s", objective: "o1", type: "single", level, difficulty: 1, stem: pair("?"), options });
}

const sound = [0, 1, 2, 0, 1, 2].map((place, at) => single(`item-${at}`, place));

describe("the items of a lesson, taken together", () => {
  it("are sound when keys are spread, short, explained, and ask for more than recall", () => {
    const report = reportItems(sound);
    expect(report).toMatchObject({ items: 6, choices: 6, positions: [2, 2, 2], keyLongest: { fr: 0, en: 0 }, beyondRecall: 6, withoutFeedback: [] });
    expect(findFaults(report)).toEqual([]);
  });

  it("give the key away by its place", () => {
    expect(findFaults(reportItems([0, 0, 0, 0, 1, 2].map((place, at) => single(`i-${at}`, place))))).toEqual(["positions"]);
    expect(findFaults(reportItems([0, 1, 0, 1, 0, 1].map((place, at) => single(`i-${at}`, place))))).toEqual(["positions"]);
  });

  it("give the key away by its length, in either language", () => {
    const long = sound.map((item, at) => (at < 3 ? single(`long-${at}`, at, "a key that is longer than the others") : item));
    expect(reportItems(long).keyLongest).toEqual({ fr: 3, en: 3 });
    expect(findFaults(reportItems(long))).toEqual(["longest"]);
  });

  it("must not only ask for recall", () => {
    const recalled = sound.map((_, at) => single(`r-${at}`, at % 3, "key", at === 0 ? "apply" : "recall"));
    expect(findFaults(reportItems(recalled))).toEqual(["recall"]);
  });

  it("need a reason for each option, not one for all", () => {
    const [first, ...rest] = sound;
    if (first?.type !== "single") throw new Error("a single choice was made above");
    const lazy = { ...first, options: first.options.map((option) => ({ ...option, feedback: pair("No") })) };
    expect(reportItems([lazy, ...rest]).withoutFeedback).toEqual(["item-0"]);
    expect(findFaults(reportItems([lazy, ...rest]))).toEqual(["feedback"]);
  });
});
