import { describe, expect, it } from "vitest";
import { isLocale, locales, otherLocale } from "./locales";
import { href, pageIds, pageSlugs, sideBySideSlug } from "./routes";

const module = { slug: { en: "the-cloud", fr: "le-nuage" } };
const lesson = { slug: { en: "who-holds-the-keys", fr: "qui-tient-les-cles" } };

describe("the words in addresses", () => {
  it.each(locales)("are one page each in %s", (locale) => {
    const slugs = pageIds.map((page) => pageSlugs[page][locale]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).not.toContain(sideBySideSlug[locale]);
  });

  it.each(locales)("are lower-case letters and hyphens in %s", (locale) => {
    for (const slug of [...pageIds.map((page) => pageSlugs[page][locale]), sideBySideSlug[locale]]) {
      expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it("cover every page", () => {
    expect(pageIds).toEqual(Object.keys(pageSlugs));
  });
});

describe("an address", () => {
  it.each([
    [href.home("fr"), "/fr/"],
    [href.page("en", "device"), "/en/on-this-device/"],
    [href.page("fr", "device"), "/fr/sur-cet-appareil/"],
    [href.module("fr", module), "/fr/le-nuage/"],
    [href.lesson("en", module, lesson), "/en/the-cloud/who-holds-the-keys/"],
    [href.lesson("fr", module, lesson), "/fr/le-nuage/qui-tient-les-cles/"],
    [href.sideBySide("fr", module, lesson), "/fr/le-nuage/qui-tient-les-cles/cote-a-cote/"],
  ])("is a folder in the words of its language: %s", (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe("a language", () => {
  it("has the other one beside it", () => {
    expect(locales.map(otherLocale)).toEqual(["en", "fr"]);
  });

  it.each([
    ["fr", true],
    ["en", true],
    ["FR", false],
    ["de", false],
    ["", false],
    ["constructor", false],
  ])("is one of two: %j %s", (value, known) => {
    expect(isLocale(value)).toBe(known);
  });
});
