import { describe, expect, it } from "vitest";
import { hear, readPoints, readWord } from "@/lib/models/transcript-degrader";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { seedOf, sentenceIds, start } from "./start";
import type { TranscriptDegraderWords } from "./view";

const every: [string, TranscriptDegraderWords][] = [
  ["en", en.figures["transcript-degrader"]],
  ["fr", fr.figures["transcript-degrader"]],
];

describe.each(every)("the messages in %s", (_, words) => {
  const sentences = sentenceIds.map((id) => ({ ...words.sentences[id], read: words.sentences[id].words.map(readWord) }));
  it("are of one word an entry, each with others that sound near and differ from it", () => {
    for (const { said, near } of sentences.flatMap(({ read }) => read)) {
      for (const text of [said, ...near.map((one) => one.text)]) expect(text).not.toMatch(/\s/u);
      expect(near.map((one) => one.text)).not.toContain(said);
      expect(near.length).toBeGreaterThan(1);
    }
  });
  it("keep the stop or comma that hangs on a word, whatever is heard", () => {
    const mark = (text: string) => /[,.;]$/u.exec(text)?.[0] ?? "";
    for (const { said, near } of sentences.flatMap(({ read }) => read)) {
      for (const { text } of near) if (text !== "") expect(mark(text)).toBe(mark(said));
    }
  });
  it("ask about the points that their words carry", () => {
    for (const { read, points } of sentences) {
      expect([...new Set(read.flatMap(({ point }) => (point ? [point] : [])))]).toEqual(Object.keys(points));
    }
  });
  it("can each be turned round by a word that reads well", () => {
    for (const { read, points } of sentences) {
      for (const point of Object.keys(points)) {
        expect(read.some((word) => word.point === point && word.near.some((near) => near.smooth))).toBe(true);
      }
    }
  });
  it("start with a hearing in which a point changed and nothing shows it", () => {
    const heard = hear(words.sentences[start.sentence].words.map(readWord), start.rate / 100, seedOf(start.hearing), words.fillers);
    expect(readPoints(heard).map((one) => one.standing)).toContain("changed");
  });
});
