import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { KeptKey } from "@/lib/progress/kept-now";
import type messages from "@/messages/en.json";
import { KeptTable } from "./kept-table";
import type { LessonCard } from "./module-card";

export type DeviceWords = (typeof messages)["device"];

/** A lesson, by which entries name what was answered and read. */
export type DeviceLesson = Pick<LessonCard, "id" | "title" | "href"> & { readonly items: readonly string[] };

/** What the script of the page needs. `kept` says in words what each key holds. */
export interface DeviceData {
  readonly locale: Locale;
  readonly words: DeviceWords;
  readonly kept: Readonly<Record<KeptKey, string>>;
  readonly lessons: readonly DeviceLesson[];
}

const forDevice = ({ id, title, href: at, items }: LessonCard): DeviceLesson => ({ id, title, href: at, items: items.map((item) => item.id) });

/** What is kept on this device, shown whole, with export, import and wipe. */
export function DeviceView({ lessons, locale, t }: { readonly lessons: readonly LessonCard[]; readonly locale: Locale; readonly t: Translate }) {
  const words: DeviceWords = t.raw("device");
  return (
    <div className="page">
      <h1>{t("site.device")}</h1>
      <p className="lead">{t("device.lead")}</p>
      <noscript>
        <p className="note">{t("device.noScript")}</p>
      </noscript>
      <div {...attaching("device", { locale, words, kept: t.raw("kept"), lessons: lessons.map(forDevice) })}>
        <p>{words.loading}</p>
      </div>
      <h2>{t("device.list")}</h2>
      <KeptTable t={t} />
      <p>
        <a href={href.page(locale, "privacy")}>{t("site.privacy")}</a>
      </p>
    </div>
  );
}
