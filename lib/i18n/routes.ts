import type { Locale, Pair } from "./locales";

/** Words in addresses. Ids are the same in both languages, slugs are translated. */
export const pageSlugs = {
  brief: { en: "the-case-in-ten-minutes", fr: "l-affaire-en-dix-minutes" },
  evidence: { en: "evidence", fr: "dossier" },
  claims: { en: "claims", fr: "faits" },
  contradictions: { en: "contradictions", fr: "contradictions" },
  unknowns: { en: "what-remains-unknown", fr: "ce-qu-on-ignore" },
  timeline: { en: "timeline", fr: "chronologie" },
  systems: { en: "systems", fr: "systemes" },
  sources: { en: "sources", fr: "sources" },
  glossary: { en: "glossary", fr: "glossaire" },
  search: { en: "search", fr: "recherche" },
  device: { en: "on-this-device", fr: "sur-cet-appareil" },
  about: { en: "about", fr: "a-propos" },
  teachers: { en: "for-teachers", fr: "pour-enseigner" },
  method: { en: "method", fr: "methode" },
  privacy: { en: "privacy", fr: "vie-privee" },
  accessibility: { en: "accessibility", fr: "accessibilite" },
  legal: { en: "legal-notice", fr: "mentions-legales" },
  report: { en: "report-an-error", fr: "signaler-une-erreur" },
} as const satisfies Record<string, Pair>;

export type PageId = keyof typeof pageSlugs;
export const pageIds = Object.keys(pageSlugs) as PageId[];

/** Pages of the evidence, in the order in which they are offered. */
export const evidencePages = [
  "claims",
  "contradictions",
  "unknowns",
  "timeline",
  "systems",
  "sources",
  "glossary",
] as const satisfies readonly PageId[];

/** Last word in the address of a lesson in both languages. */
export const sideBySideSlug: Pair = { en: "side-by-side", fr: "cote-a-cote" };

/** Addresses of the site. All end with a slash: every page is a folder with an index. */
export const href = {
  home: (locale: Locale) => `/${locale}/`,
  page: (locale: Locale, page: PageId) => `/${locale}/${pageSlugs[page][locale]}/`,
  module: (locale: Locale, module: { readonly slug: Pair }) => `/${locale}/${module.slug[locale]}/`,
  lesson: (locale: Locale, module: { readonly slug: Pair }, lesson: { readonly slug: Pair }) =>
    `/${locale}/${module.slug[locale]}/${lesson.slug[locale]}/`,
  sideBySide: (locale: Locale, module: { readonly slug: Pair }, lesson: { readonly slug: Pair }) =>
    `/${locale}/${module.slug[locale]}/${lesson.slug[locale]}/${sideBySideSlug[locale]}/`,
} as const;
