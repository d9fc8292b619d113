import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import type { SearchDocument } from "./document";
import { find } from "./find";
import { indexOptions } from "./index-options";
import { withOtherNames } from "./other-names";

const document = (id: string, title: string, words = "", prose = ""): SearchDocument => ({
  ...{ id, kind: "claim", href: `/${id}/`, label: title, place: "", text: prose },
  ...{ title, words, prose },
});

function idsFor(query: string, locale: Locale, documents: readonly SearchDocument[]): string[] {
  const index = new MiniSearch(indexOptions(locale));
  index.addAll(documents.map((one) => withOtherNames(one, locale)));
  return find(index, query, locale).map(({ id }) => id);
}

const french = [
  document("army", "C-001", "L’armée israélienne nie."),
  document("report", "C-002", "", "Deux lanceurs d’alerte, puis le RGPD, devant l’armée israélienne."),
  document("other", "C-003", "Une autre armée, un autre lanceur."),
];
const english = [
  document("army", "C-001", "The Israeli military denies it."),
  document("report", "C-002", "", "A whistleblower, before the Israeli military."),
  document("other", "C-003", "Another military."),
];

describe("a name that the course does not use", () => {
  it.each([
    ["Tsahal", ["army", "report"]],
    ["FDI", ["army", "report"]],
    ["forces de défense d’Israël", ["army", "report"]],
    ["whistleblower", ["report"]],
    ["whistle-blower", ["report"]],
    ["GDPR", ["report"]],
  ])("finds in French what it means: %s", (query, expected) => {
    expect(idsFor(query, "fr", french)).toEqual(expected);
  });

  it.each([
    ["IDF", ["army", "report"]],
    ["Israel Defense Forces", ["army", "report"]],
    ["Israeli army", ["army", "report"]],
    ["whistle-blower", ["report"]],
  ])("finds in English what it means: %s", (query, expected) => {
    expect(idsFor(query, "en", english)).toEqual(expected);
  });

  it("is never shown", () => {
    const [first] = french;
    if (!first) throw new Error("no document");
    const { label, place, text } = withOtherNames(first, "fr");
    expect([label, place, text].join()).not.toMatch(/Tsahal|FDI/);
  });

  it("leaves alone what names none of it", () => {
    const plain = document("plain", "A title", "its words", "its prose");
    expect(withOtherNames(plain, "en")).toEqual(plain);
  });
});
