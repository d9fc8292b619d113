import { describe, expect, it } from "vitest";
import type { Source } from "@/lib/evidence/source";
import type { Term } from "@/lib/evidence/term";
import { lessonDocuments, sourceDocument, termDocument } from "./documents";

const term: Term = {
  id: "leak",
  term: { en: "leak", fr: "fuite" },
  definition: { en: "What came out.", fr: "Ce qui est sorti." },
  see: [],
};
const source: Source = {
  id: "S-one",
  title: "A report",
  publisher: { en: "A paper", fr: "Un journal" },
  authors: "A. Writer",
  date: "2025-01-23",
  language: "en",
  kind: "investigation",
  form: "excerpt",
  opened: false,
  goodFor: { en: "This.", fr: "Ceci." },
  draws: [],
};

describe("what can be found", () => {
  it("is a lesson, then each of its sections at its own place", () => {
    const sections = [{ title: "One", text: "First\n\nlines.", href: "/en/m/l/#one" }];
    const [lesson, section] = lessonDocuments({ number: "1.2", title: "Keeping", text: "Why.", href: "/en/m/l/", sections });
    expect(lesson).toMatchObject({ kind: "lesson", label: "Keeping", place: "1.2", href: "/en/m/l/" });
    expect(section).toMatchObject({ kind: "section", label: "One", place: "Keeping", href: "/en/m/l/#one", text: "First lines." });
  });

  it("is a term under the words of both languages, defined in the page's", () => {
    const french = termDocument([term, "/fr/glossaire/#leak"], "fr");
    expect(french).toMatchObject({ label: "fuite", title: "fuite", place: "leak", text: "Ce qui est sorti." });
    expect(french.words).toContain("leak");
  });

  it("is a source by its title and publisher, in the language of its title", () => {
    expect(sourceDocument([source, "/fr/sources/#S-one"], "fr")).toMatchObject({ place: "Un journal, A. Writer · 2025", lang: "en" });
    expect(sourceDocument([source, "/en/sources/#S-one"], "en").lang).toBeUndefined();
  });
});
