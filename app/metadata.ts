import type { Metadata } from "next";
import type { Locale, Pair } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Where the site is published; `SITE_URL` changes it at build. */
export const siteUrl = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");

/** The bilingual front door is for readers of no stated language; elsewhere they are sent to English. */
function defaultAddress(addresses: Pair): string {
  return addresses.en === href.home("en") ? "/" : addresses.en;
}

/** Metadata of one page: title, canonical address, both languages, card. */
export function pageMetadata(locale: Locale, title: string, description: string, addresses: Pair, card: string): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title,
    description,
    alternates: {
      canonical: addresses[locale],
      languages: { fr: addresses.fr, en: addresses.en, "x-default": defaultAddress(addresses) },
    },
    openGraph: {
      title,
      description,
      type: "article",
      locale: locale === "fr" ? "fr_FR" : "en_GB",
      url: addresses[locale],
      images: [{ url: `/cards/${card}-${locale}.png`, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
    icons: { icon: "/icon.svg", apple: "/icon-180.png" },
    manifest: `/manifest-${locale}.webmanifest`,
  };
}
