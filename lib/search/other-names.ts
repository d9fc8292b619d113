import type { Locale } from "@/lib/i18n/locales";
import type { SearchDocument } from "./document";
import { wordsIn } from "./fold";

interface Named {
  /** As the course writes it; any of these. */
  readonly says: readonly string[];
  /** As readers may look for it. */
  readonly also: string;
}

/** Names that the course does not use, or not everywhere, in its own voice: they are searched and never shown. */
const names: Readonly<Record<Locale, readonly Named[]>> = {
  en: [
    { says: ["Israeli military", "Israeli army"], also: "IDF Israel Defense Forces Defence army Tsahal" },
    { says: ["Israeli defence ministry"], also: "IMOD Ministry of Defense" },
    { says: ["whistleblower", "whistleblowers", "whistle-blower"], also: "whistle-blower whistleblower" },
    { says: ["signals intelligence"], also: "SIGINT" },
    { says: ["Data Protection Commission"], also: "DPC" },
    { says: ["Irish Council for Civil Liberties"], also: "ICCL" },
    { says: ["ICCL"], also: "Irish Council for Civil Liberties" },
    { says: ["Associated Press"], also: "AP" },
    { says: ["Amazon Web Services"], also: "AWS" },
    { says: ["AWS"], also: "Amazon Web Services" },
  ],
  fr: [
    { says: ["armée israélienne"], also: "Tsahal FDI Forces de défense d’Israël IDF" },
    { says: ["ministère israélien de la Défense"], also: "IMOD" },
    {
      says: ["lanceur d’alerte", "lanceurs d’alerte", "lanceuse d’alerte", "lanceuses d’alerte"],
      also: "whistleblower whistle-blower",
    },
    { says: ["renseignement d’origine électromagnétique"], also: "SIGINT ROEM" },
    { says: ["Data Protection Commission", "autorité irlandaise de protection des données"], also: "DPC" },
    { says: ["Irish Council for Civil Liberties"], also: "ICCL" },
    { says: ["ICCL"], also: "Irish Council for Civil Liberties" },
    { says: ["Associated Press"], also: "AP" },
    { says: ["l’AP"], also: "Associated Press" },
    { says: ["Amazon Web Services"], also: "AWS" },
    { says: ["AWS"], also: "Amazon Web Services" },
    { says: ["RGPD"], also: "GDPR" },
  ],
};

const folded = (text: string) =>
  ` ${wordsIn(text)
    .map(({ term }) => term)
    .join(" ")} `;

const known = {
  en: names.en.map(({ says, also }) => ({ says: says.map(folded), also })),
  fr: names.fr.map(({ says, also }) => ({ says: says.map(folded), also })),
};

/** A document that is also found under the other names of what its texts name, each where the name stands: a title counts as a title. */
export function withOtherNames(document: SearchDocument, locale: Locale): SearchDocument {
  const named = (text: string) => {
    const words = folded(text);
    return [text, ...known[locale].filter(({ says }) => says.some((one) => words.includes(one))).map(({ also }) => also)].join(" ");
  };
  return { ...document, title: named(document.title), words: named(document.words), prose: named(document.prose) };
}
