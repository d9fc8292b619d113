import { describe, expect, it } from "vitest";
import { inflate, type Kind, kinds, segmentsOf, statements } from "@/lib/models/statement-reader";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { wordsOf } from "./said";
import type { StatementReaderWords } from "./view";

const every: [string, StatementReaderWords][] = [
  ["en", en.figures["statement-reader"]],
  ["fr", fr.figures["statement-reader"]],
];
const subsets = Array.from({ length: 2 ** kinds.length }, (_, bits) => new Set<Kind>(kinds.filter((_kind, index) => bits & (1 << index))));

describe.each(every)("the words of the statements in %s", (_, words) => {
  it("read as sentences whatever limits are taken away", () => {
    for (const statement of statements) {
      const said = words.statements[statement.id];
      const segments = segmentsOf(said.text, statement);
      for (const shown of subsets) {
        const text = inflate(segments, (mark) => wordsOf(said, mark), shown)
          .map((piece) => piece.text)
          .join("");
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/ {2}| [.,]|[{}]/u);
      }
    }
  });
  it("name no words for a mark that does not exist", () => {
    for (const { id, marks } of statements) expect(Object.keys(words.statements[id].marks).sort()).toEqual(marks.map((mark) => mark.id).sort());
  });
});
