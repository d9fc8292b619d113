import { describe, expect, it } from "vitest";
import { type Citation, citeApa, citeIso, titleOf } from "./cite";

const whole = ({ before, title, after, end }: Citation, read: string) => before + title + after + (end === null ? "" : read + end);
const en = {
  site: "Under the Cloud",
  title: titleOf("C-023", "Up to 8,000 TB, according to sources.", "en"),
  date: "2026-11-02",
  address: "https://example.org/en/claims/#C-023",
};
const fr = {
  site: "Sous le nuage",
  title: titleOf("C-023", "Jusqu’à 8 000 To, selon des sources.", "fr"),
  date: "2026-11-01",
  address: "https://example.org/fr/faits/#C-023",
};

describe("a fact is cited", () => {
  it("in APA 7, English: month before day, the course as author, the permanent address last", () => {
    expect(whole(citeApa(en, "en"), "")).toBe(
      "Under the Cloud. (2026, November 2). C-023: Up to 8,000 TB, according to sources. https://example.org/en/claims/#C-023",
    );
  });

  it("in APA 7, French: day before month", () => {
    expect(whole(citeApa(fr, "fr"), "")).toBe(
      "Sous le nuage. (2026, 1er novembre). C-023\u202f: Jusqu’à 8 000 To, selon des sources. https://example.org/fr/faits/#C-023",
    );
  });

  it("in ISO 690, English: with the medium and the day of reading", () => {
    expect(whole(citeIso(en, "en"), "3 January 2027")).toBe(
      "UNDER THE CLOUD, 2026. C-023: Up to 8,000 TB, according to sources [online]. 2 November 2026. [Accessed 3 January 2027]. Available from: https://example.org/en/claims/#C-023",
    );
  });

  it("in ISO 690, French", () => {
    expect(whole(citeIso(fr, "fr"), "3 janvier 2027")).toBe(
      "SOUS LE NUAGE, 2026. C-023\u202f: Jusqu’à 8 000 To, selon des sources [en ligne]. 1er novembre 2026. [Consulté le 3 janvier 2027]. Disponible à l’adresse\u202f: https://example.org/fr/faits/#C-023",
    );
  });
});
