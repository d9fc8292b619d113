import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import type { Kind, SearchDocument } from "./document";
import { find, queryTerms, swapsOf } from "./find";
import { indexOptions } from "./index-options";

function document(id: string, kind: Kind, title: string, words = "", prose = ""): SearchDocument {
  return { id, kind, href: `/${id}/`, label: title, place: "", text: prose, title, words, prose };
}

/** An index that has been written to a file and read again, as readers get it. */
function indexOf(locale: Locale, ...documents: SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch(indexOptions(locale));
  index.addAll(documents);
  return MiniSearch.loadJSON(JSON.stringify(index), indexOptions(locale));
}

const french = indexOf(
  "fr",
  document("section", "section", "Combien pèse l’archive ?", "", "On parle de chiffrement et de clés, puis de 8\u202f000 To aux Pays-Bas."),
  document("claim", "claim", "C-021", "Le chiffrement protège les données."),
  document("term", "term", "Chiffrement", "encryption Rendre illisible à qui n’a pas la clé."),
  document("source", "source", "Un cœur de données à Haïfa", "Le Monde"),
);
const ids = (query: string, index = french, locale: Locale = "fr") => find(index, query, locale).map(({ id }) => id);

describe("a search", () => {
  it("puts a title before a statement, and a statement before prose", () => {
    expect(ids("chiffrement")).toEqual(["term", "claim", "section"]);
  });

  it("finds as one types", () => {
    for (const typed of ["ch", "chif", "chiffr"]) expect(ids(typed)[0], typed).toBe("term");
  });

  it.each([
    ["haifa", "source"],
    ["HAÏFA", "source"],
    ["coeur", "source"],
    ["cœur", "source"],
    ["pese", "section"],
    ["l'archive", "section"],
    ["d’archive", "section"],
    ["8000", "section"],
    ["8 000", "section"],
    ["c-021", "claim"],
    ["C021", "claim"],
    ["encryption", "term"],
  ])("forgives how a word is written: %s", (query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it.each([
    ["a letter missing", "chifrement"],
    ["a letter too many", "chiffrrement"],
    ["a letter for another", "chifframent"],
    ["two letters the other way round", "chiffrmeent"],
    ["two letters the other way round, unlike any other slip", "chfifrement"],
  ])("forgives one slip: %s", (_, query) => {
    expect(ids(query)).toEqual(["term", "claim", "section"]);
  });

  it("forgives no slip in a short word or a number", () => {
    expect(ids("cel")).toEqual([]);
    expect(ids("8001")).toEqual([]);
  });

  it("asks for every word, and for one of them only where nothing has them all", () => {
    expect(ids("chiffrement protège")).toEqual(["claim"]);
    expect(ids("haifa protège").sort()).toEqual(["claim", "source"]);
  });

  it("finds nothing in nothing, and nothing that is not there", () => {
    for (const query of ["", "   ", "’", "l", "zygomatique", "constructor", "__proto__"]) expect(ids(query), query).toEqual([]);
  });

  it("says which words of the text matched", () => {
    expect(find(french, "clé", "fr").find(({ id }) => id === "section")?.terms).toEqual(["cles"]);
  });
});

describe("the words of a query", () => {
  it("leave out those that stand everywhere, unless there is no other", () => {
    expect(queryTerms("les clés de l’armée", "fr")).toEqual(["cles", "armee"]);
    expect(queryTerms("who holds the keys", "en")).toEqual(["holds", "keys"]);
    expect(queryTerms("de", "fr")).toEqual(["de"]);
  });

  it("turn each pair of neighbours round once", () => {
    expect(swapsOf("leak")).toEqual(["elak", "laek", "leka"]);
    expect(swapsOf("book")).toEqual(["obok", "boko"]);
  });
});
