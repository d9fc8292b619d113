import type { ChangesFile } from "@/components/pages/changes/tell-changes";
import { lessonsPlacing } from "@/lib/course/app-door";
import { type Course, lessonsOf } from "@/lib/course/course";
import { changesOf } from "@/lib/evidence/changes";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

/** What has changed since the facts were recorded, with all that the device needs to find and tell it. */
export function changesFile(course: Course, locale: Locale): ChangesFile {
  const { changes: words, history } = locale === "fr" ? fr : en;
  const items = lessonsOf(course).flatMap((lesson) => lesson.items);
  return {
    words,
    changes: changesOf(course.claims.list).map(({ claim, date, change, note }) => ({
      claim,
      date,
      items: items.filter((item) => item.claims.includes(claim)).map((item) => item.id),
      lessons: lessonsPlacing(course, "Claim", claim).map((lesson) => lesson.id),
      when: formatDay(date, locale),
      what: history[change],
      note: note?.[locale] ?? "",
      statement: course.claims.byId.get(claim)?.statement[locale] ?? "",
      href: `${href.page(locale, "claims")}#${claim}`,
    })),
  };
}
