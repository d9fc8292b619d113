import type { MetadataRoute } from "next";
import { getCourse } from "@/lib/course/app-door";
import { locales, type Pair } from "@/lib/i18n/locales";
import { href, pageIds } from "@/lib/i18n/routes";
import { siteUrl } from "./metadata";

export const dynamic = "force-static";

/** Every page with its twin in the other language. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pair = (at: (locale: "fr" | "en") => string): Pair => ({ fr: at("fr"), en: at("en") });
  const { modules } = getCourse();
  const pages = [
    pair(href.home),
    ...pageIds.map((page) => pair((locale) => href.page(locale, page))),
    ...modules.map((module) => pair((locale) => href.module(locale, module))),
    ...modules.flatMap((module) => module.lessons.map((lesson) => pair((locale) => href.lesson(locale, module, lesson)))),
  ];
  return pages.flatMap((addresses) =>
    locales.map((locale) => ({
      url: siteUrl + addresses[locale],
      alternates: { languages: { fr: siteUrl + addresses.fr, en: siteUrl + addresses.en } },
    })),
  );
}
