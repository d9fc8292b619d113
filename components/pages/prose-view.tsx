import type { ReactNode } from "react";
import { StatusMark } from "@/components/evidence/status-mark";
import type { Translate } from "@/components/evidence/words";
import type { ProseComponent } from "@/components/lesson/vocabulary";
import type { Claim } from "@/lib/evidence/claim";
import { checkLevels, statuses } from "@/lib/evidence/codes";
import type { Locale } from "@/lib/i18n/locales";
import { Corrections } from "./evidence/corrections";
import { KeptTable } from "./kept-table";

/** A page about the site: prose, and the lists that the code itself keeps true. */
export function ProseView({
  title,
  summary,
  Prose,
  claims,
  locale,
  t,
  resolveLink,
  lists = {},
}: {
  readonly title: string;
  readonly summary: string;
  readonly Prose: ProseComponent;
  readonly claims: readonly Claim[];
  readonly locale: Locale;
  readonly t: Translate;
  readonly resolveLink: (url: string) => string;
  /** Lists of this page alone, by the name of their element. */
  readonly lists?: Readonly<Record<string, () => ReactNode>>;
}) {
  const components = {
    ...lists,
    KeptList: () => <KeptTable t={t} />,
    Corrections: () => <Corrections claims={claims} locale={locale} t={t} />,
    StatusList: () => (
      <ul className="plain">
        {statuses.map((status) => (
          <li key={status} className={`s-${status}`}>
            <StatusMark status={status} /> <b>{t(`status.${status}`)}</b> <span>{t(`statusMeaning.${status}`)}</span>
          </li>
        ))}
      </ul>
    ),
    CheckLevels: () => (
      <ul className="plain">
        {checkLevels.map((level) => (
          <li key={level}>
            <b>{level}</b> {t(`check.${level}`)}
          </li>
        ))}
      </ul>
    ),
    a: ({ href = "", children }: { readonly href?: string; readonly children?: ReactNode }) => <a href={resolveLink(href)}>{children}</a>,
  };
  return (
    <div className="page prose">
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <Prose components={components} />
    </div>
  );
}
