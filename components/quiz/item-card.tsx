import { Fragment } from "react";
import type { Translate } from "@/components/evidence/words";
import { InLanguages } from "@/components/ui/in-languages";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { Item } from "@/lib/quiz/schema";
import { ChoiceOptions } from "./choice-options";
import { NumericField, NumericVerdict } from "./numeric-field";

const kinds = { single: "one", multiple: "several", numeric: "number" } as const;

/** What scripts need of a numeric key. Choices carry theirs on the options. */
function numericKey(item: Item): Record<string, string | number> {
  if (item.type !== "numeric") return {};
  return {
    "data-answer": item.answer,
    "data-tolerance": item.tolerance,
    "data-slips": item.slips.map((slip) => slip.value).join(" "),
    "data-accepts": item.accepts.join("|"),
  };
}

/**
 * One question. HTML and CSS alone carry choice, Check, verdict and feedback; scripts add memory,
 * announcements and the marking of numbers (`components/lesson/runtime`).
 */
export function ItemCard({
  item,
  number,
  locales,
  t,
}: {
  readonly item: Item;
  readonly number: number;
  readonly locales: readonly Locale[];
  readonly t: Translate;
}) {
  const [locale = "en"] = locales;
  const { answer, unit } =
    item.type === "numeric" ? { answer: formatNumber(item.answer, locale), unit: item.unit[locale] } : { answer: "", unit: "" };
  const problems = item.type === "numeric" && {
    "data-not-a-number": t("quiz.notANumber", { example: "120" }),
    "data-ambiguous": t("quiz.ambiguous", { example: "1200" }),
    "data-unknown-unit": t("quiz.unknownUnit", { unit }),
    "data-expected": t("quiz.expected", { answer, unit }),
  };
  return (
    <div
      className="item"
      id={item.id}
      data-item={item.type}
      data-version={item.version}
      data-section={item.section}
      {...numericKey(item)}
      {...problems}
    >
      <a className="anchor" href={`#${item.id}`} aria-label={t("quiz.link")}>
        #
      </a>
      <fieldset>
        <legend>
          <span className="kicker">
            {t("quiz.question")} {number} · {t(`quiz.${kinds[item.type]}`)}
          </span>
          <InLanguages text={item.stem} locales={locales} />
        </legend>
        {item.type === "numeric" ? (
          <NumericField item={item} locale={locale} t={t} />
        ) : (
          <ChoiceOptions item={item} locales={locales} keyWord={t("quiz.key")} />
        )}
      </fieldset>
      <details className="check">
        <summary>
          <span className="shut">{t("quiz.check")}</span>
          <span className="open">{t("quiz.again")}</span>
        </summary>
        <p className="verdict v-empty">{item.type === "numeric" ? t("quiz.empty") : t("quiz.choose")}</p>
        <p className="verdict v-right">{t("quiz.right")}</p>
        {item.type === "multiple" && <p className="verdict v-partial">{t("quiz.partial")}</p>}
        <p className="verdict v-wrong">{t("quiz.wrong")}</p>
        {item.type === "numeric" && <NumericVerdict item={item} locales={locales} t={t} />}
        <p className="onward">
          <a href={`#${item.section}`}>{t("quiz.passage")}</a>
          {item.contradictions?.map((id) => (
            <Fragment key={id}>
              {" "}
              <a href={`${href.page(locale, "contradictions")}#${id}`}>{t("quiz.contradiction", { id })}</a>
            </Fragment>
          ))}
        </p>
        <details className="reveal">
          <summary>{t("quiz.show")}</summary>
        </details>
      </details>
    </div>
  );
}
