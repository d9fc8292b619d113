import { describe, expect, it } from "vitest";
import { type Heard, hear, phraseRight, readPoints, readWord, tally } from "./transcript-degrader";

const words = ["come:can’t|can*|count", "come:come|comb", "so|sew", "wait:don’t|do*|-*", "wait:wait.|weight."].map(readWord);
const fillers = ["uh", "well"];
const long = Array.from({ length: 4_000 }, () => readWord("word|ward|world"));
const wrong = (heard: readonly Heard[]) => heard.flatMap(({ fate }, place) => (fate === "same" ? [] : [place]));
const written = (index: number, text: string, smooth: boolean): Heard[] =>
  hear(words, 0, 1, fillers).map((one, place) =>
    place === index ? { ...one, fate: text === "" ? "dropped" : "replaced", written: text, smooth } : one,
  );
const standings = (heard: readonly Heard[]) => readPoints(heard).map((one) => one.standing);

describe("a word of a sentence", () => {
  it("carries its point and what may be heard", () => {
    expect(readWord("wait:don’t|do*|-*|dough")).toEqual({
      said: "don’t",
      point: "wait",
      near: [
        { text: "do", smooth: true },
        { text: "", smooth: true },
        { text: "dough", smooth: false },
      ],
    });
    expect(readWord("so|sew").point).toBeNull();
  });
  it("must have one that sounds near", () => expect(() => readWord("so")).toThrow(RangeError));
});

describe("a hearing", () => {
  it("is right at a rate of 0, word for word", () =>
    expect(hear(words, 0, 7, fillers).map((one) => one.written)).toEqual(words.map((one) => one.said)));
  it("has an error at every word at a rate of 1", () => expect(tally(hear(long, 1, 7, fillers)).rate).toBe(1));
  it("is the same whenever it is asked for again", () => expect(hear(long, 0.3, 7, fillers)).toEqual(hear(long, 0.3, 7, fillers)));
  it("is another with another number", () => expect(wrong(hear(long, 0.3, 8, fillers))).not.toEqual(wrong(hear(long, 0.3, 7, fillers))));
  it("keeps the errors of a lower rate", () => {
    const [low, high] = [hear(long, 0.1, 3, fillers), hear(long, 0.4, 3, fillers)];
    for (const place of wrong(low)) expect(high[place]).toEqual(low[place]);
  });
  it("comes near its rate over many words, with errors of every kind", () => {
    for (const rate of [0.1, 0.2, 0.4, 0.6]) {
      const found = tally(hear(long, rate, 5, fillers));
      expect(Math.abs(found.rate - rate)).toBeLessThan(0.03);
      expect(Math.min(found.replaced, found.dropped, found.inserted)).toBeGreaterThan(0);
    }
  });
});

describe("the rates of concepts § 3.3", () => {
  it("count substitutions, deletions and insertions over the words spoken", () => {
    const heard = hear(words, 0, 1, fillers).map(
      (one, place): Heard => ({ ...one, fate: (["replaced", "dropped", "inserted"] as const)[place] ?? "same" }),
    );
    expect(tally(heard)).toEqual({ words: 5, replaced: 1, dropped: 1, inserted: 1, rate: 0.6 });
  });
  it("five words in a row come through 59, 33 and 8 times in 100", () => {
    expect([0.1, 0.2, 0.4].map((rate) => Math.round(phraseRight(rate) * 100))).toEqual([59, 33, 8]);
  });
});

describe("a point of the sentence", () => {
  it("is kept when its words are", () =>
    expect(readPoints(hear(words, 0, 1, fillers))[1]).toEqual({ point: "wait", said: "don’t wait", written: "don’t wait", standing: "kept" }));
  it("is changed, unseen, by a word that reads well or is missing", () => {
    expect(standings(written(0, "can", true))).toEqual(["changed", "kept"]);
    expect(standings(written(3, "", true))).toEqual(["kept", "changed"]);
  });
  it("is garbled when one can see that something is wrong", () => expect(standings(written(0, "count", false))).toEqual(["garbled", "kept"]));
  it("is lost when nothing is left of it", () => {
    const none = hear(words, 0, 1, fillers).map((one): Heard => (one.word.point === "come" ? { ...one, fate: "dropped", written: "" } : one));
    expect(standings(none)).toEqual(["lost", "kept"]);
  });
});
