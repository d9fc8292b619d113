import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** What a citation is made of: the entry of the course, never the source that the entry rests on. */
export interface Cited {
  /** The course, which is author and publisher. */
  readonly site: string;
  /** `C-023: the statement`, with the punctuation of the language and no full stop. */
  readonly title: string;
  /** Day of the last change, YYYY-MM-DD. */
  readonly date: string;
  readonly address: string;
}

/** Parts of a citation: the title is set in italics, and the day of reading is the reader's to give. */
export interface Citation {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  /** Where the day of reading goes, between `after` and `end`; `null` where the style asks for none. */
  readonly end: string | null;
}

/** A day as APA writes it: `2026, November 22`, `2026, 22 novembre`. */
function apaDay(date: string, locale: Locale): string {
  const day = formatDay(date, locale).replace(/ \d{4}$/, "");
  const [number, month] = day.split(" ");
  return `${date.slice(0, 4)}, ${locale === "en" ? `${month} ${number}` : day}`;
}

/**
 * APA, 7th edition, for a page of a website whose author is a group; the site is not named a second time
 * because it is the author. The French form follows the usual French adaptation of the style.
 */
export function citeApa({ site, title, date, address }: Cited, locale: Locale): Citation {
  return { before: `${site}. (${apaDay(date, locale)}). `, title, after: `. ${address}`, end: null };
}

const isoWords = {
  en: { online: "online", read: "Accessed", from: "Available from:" },
  fr: { online: "en ligne", read: "Consulté le", from: "Disponible à l’adresse\u202f:" },
} as const;

/** ISO 690 (name and date), for an online page. The standard asks for the day of reading. */
export function citeIso({ site, title, date, address }: Cited, locale: Locale): Citation {
  const { online, read, from } = isoWords[locale];
  return {
    before: `${site.toLocaleUpperCase(locale)}, ${date.slice(0, 4)}. `,
    title,
    after: ` [${online}]. ${formatDay(date, locale)}. [${read} `,
    end: `]. ${from} ${address}`,
  };
}

/** A statement as the title of a citation: after its id, without its full stop. */
export function titleOf(id: string, statement: string, locale: Locale): string {
  return `${id}${locale === "fr" ? "\u202f" : ""}: ${statement.replace(/\.$/, "")}`;
}
