import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type messages from "@/messages/en.json";
import { KeptTable } from "./kept-table";

export type DeviceWords = (typeof messages)["device"];

/** What is kept on this device, shown whole, with export, import and wipe. */
export function DeviceView({ locale, t }: { readonly locale: Locale; readonly t: Translate }) {
  const words: DeviceWords = t.raw("device");
  return (
    <div className="page">
      <h1>{t("site.device")}</h1>
      <p className="lead">{t("device.lead")}</p>
      <noscript>
        <p className="note">{t("device.noScript")}</p>
      </noscript>
      <div {...attaching("device", { locale, words })}>
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
