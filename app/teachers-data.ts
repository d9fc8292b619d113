import type { Destination } from "@/components/pages/address-table";
import { type Course, lessonsOf } from "@/lib/course/course";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { siteUrl } from "./metadata";

/** An address of each kind that a class can be sent to, taken from the first lesson whose section places a claim and an item. */
export function addressExamples(course: Course, locale: Locale): { to: Destination; href: string; address: string }[] {
  for (const lesson of lessonsOf(course)) {
    const module = course.modules.find((one) => one.number > 0 && one.lessons.includes(lesson));
    for (const section of lesson.sources[locale]?.sections ?? []) {
      const placed = (kind: "Claim" | "Item") => section.placements.find((one) => one.kind === kind)?.id;
      const [claim, item] = [placed("Claim"), placed("Item")];
      if (!module || !claim || !item) continue;
      const page = href.lesson(locale, module, lesson);
      const examples: [Destination, string][] = [
        ["module", href.module(locale, module)],
        ["lesson", page],
        ["both", href.sideBySide(locale, module, lesson)],
        ["section", `${page}#${section.id}`],
        ["item", `${page}#${item}`],
        ["claim", `${href.page(locale, "claims")}#${claim}`],
      ];
      return examples.map(([to, at]) => ({ to, href: at, address: siteUrl + at }));
    }
  }
  return [];
}
