import type { Translate } from "@/components/evidence/words";
import { InLanguages } from "@/components/ui/in-languages";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";

type Numeric = Extract<Item, { type: "numeric" }>;

/** The field of a numeric estimate. */
export function NumericField({ item, locale, t }: { readonly item: Numeric; readonly locale: Locale; readonly t: Translate }) {
  const field = `${item.id}-field`;
  return (
    <p className="entry">
      <label htmlFor={field}>{t("quiz.entry")}</label>
      <input id={field} type="text" inputMode="decimal" autoComplete="off" maxLength={40} aria-describedby={`${item.id}-unit ${item.id}-problem`} />
      <span id={`${item.id}-unit`}>
        {item.unit[locale]} <small>({t("quiz.tolerance", { percent: formatNumber(item.tolerance * 100, locale) })})</small>
      </span>
    </p>
  );
}

/** Everything that may be said of a numeric answer; scripts show the part that fits. */
export function NumericVerdict({ item, locales, t }: { readonly item: Numeric; readonly locales: readonly Locale[]; readonly t: Translate }) {
  const [locale = "en"] = locales;
  const expected = t("quiz.expected", { answer: formatNumber(item.answer, locale), unit: item.unit[locale] });
  return (
    <>
      <p className="problem" id={`${item.id}-problem`} />
      <p className="unscripted">{t("quiz.scripts")}</p>
      {item.slips.map((slip, index) => (
        <p className="why" data-slip={index} key={slip.value}>
          <InLanguages text={slip.feedback} locales={locales} />
        </p>
      ))}
      <p className="why" data-slip="other">
        <InLanguages text={item.feedback.otherwise} locales={locales} />
      </p>
      <p className="why expected">
        <b className="key">{expected}</b> <InLanguages text={item.feedback.right} locales={locales} />
      </p>
    </>
  );
}
