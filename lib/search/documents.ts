import type { Claim } from "@/lib/evidence/claim";
import type { Contradiction } from "@/lib/evidence/contradiction";
import type { Source } from "@/lib/evidence/source";
import type { System } from "@/lib/evidence/system";
import type { Term } from "@/lib/evidence/term";
import type { Unknown } from "@/lib/evidence/unknown";
import { type Locale, otherLocale } from "@/lib/i18n/locales";
import type { SearchDocument } from "./document";

type Entry<T> = readonly [one: T, href: string];

/** One line, without the breaks of its file. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

/** A page, a module, a lesson as a whole, or one of its sections: what it is called, and its prose. */
export interface PageText {
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** A lesson with its sections. */
export interface LessonText extends PageText {
  readonly number: string;
  readonly sections: readonly PageText[];
}

/** A page beside the lessons. */
export function pageDocument({ title, text, href }: PageText): SearchDocument {
  const prose = oneLine(text);
  return { id: href, kind: "page", href, label: title, place: "", text: prose, title, words: "", prose };
}

/** Sections of a lesson or of a page, which is their place. */
export function sectionDocuments(place: string, sections: readonly PageText[]): SearchDocument[] {
  return sections.map((section) => ({ ...pageDocument(section), kind: "section", place }));
}

/** A lesson, then each of its sections. */
export function lessonDocuments({ number, sections, ...lesson }: LessonText): SearchDocument[] {
  return [{ ...pageDocument(lesson), kind: "lesson", place: number === "0" ? "" : number }, ...sectionDocuments(lesson.title, sections)];
}

/** A fact, by its id, its statement and who says so. */
export function claimDocument([claim, href]: Entry<Claim>, status: string, locale: Locale): SearchDocument {
  const statement = claim.statement[locale];
  const who = claim.assertedBy[locale];
  return {
    id: href,
    kind: "claim",
    href,
    label: statement,
    place: `${claim.id} · ${status}`,
    text: who,
    title: claim.id,
    words: statement,
    prose: who,
  };
}

/** A source, by its title as printed and its publisher. */
export function sourceDocument([source, href]: Entry<Source>, locale: Locale): SearchDocument {
  const by = [source.publisher[locale], source.authors].filter(Boolean).join(", ");
  const place = [by, source.date?.slice(0, 4)].filter(Boolean).join(" · ");
  const lang = source.language === locale ? {} : { lang: source.language };
  return { id: href, kind: "source", href, label: source.title, place, text: "", ...lang, title: "", words: `${source.title} ${by}`, prose: "" };
}

/** A term, by the words of both languages and its definition. */
export function termDocument([term, href]: Entry<Term>, locale: Locale): SearchDocument {
  const other = term.term[otherLocale(locale)];
  const text = term.definition[locale];
  return {
    id: href,
    kind: "term",
    href,
    label: term.term[locale],
    place: other,
    text,
    title: term.term[locale],
    words: `${other} ${text}`,
    prose: "",
  };
}

/** A contradiction, by its id, its title, what each account says, and how it is settled. */
export function contradictionDocument([one, href]: Entry<Contradiction>, locale: Locale): SearchDocument {
  const colon = locale === "fr" ? "\u202f: " : ": ";
  const accounts = one.accounts.map(({ who, says }) => who[locale] + colon + says[locale]).join(" ");
  const label = one.title[locale];
  const rest = `${one.matters[locale]} ${one.settled[locale]}`;
  const text = `${accounts} ${rest}`;
  return { id: href, kind: "contradiction", href, label, place: one.id, text, title: `${one.id} ${label}`, words: accounts, prose: rest };
}

/** A question that is open, by its id, and what is known and missing. */
export function unknownDocument([one, href]: Entry<Unknown>, locale: Locale): SearchDocument {
  const label = one.question[locale];
  const text = `${one.known[locale]} ${one.missing[locale]}`;
  return { id: href, kind: "unknown", href, label, place: one.id, text, title: one.id, words: label, prose: text };
}

/** A system or mechanism, by its name and what it is. */
export function systemDocument([one, href]: Entry<System>, locale: Locale): SearchDocument {
  const label = one.name[locale];
  const text = one.what[locale];
  return { id: href, kind: "system", href, label, place: "", text, title: label, words: text, prose: "" };
}
