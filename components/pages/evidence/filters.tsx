import type { ReactNode } from "react";
import type { Translate } from "@/components/evidence/words";

/**
 * What a reader may ask of a list. Shown only where scripts run: without them the whole list stands below.
 * Names of the fields are the facets in `data-facets` of the entries, besides `find`, `from` and `to`.
 */
export function Filters({ children, t }: { readonly children: ReactNode; readonly t: Translate }) {
  return (
    <form className="filters" data-filters="" aria-label={t("evidence.filters")}>
      <label className="find">
        {t("evidence.find")}
        <input type="search" name="find" autoComplete="off" />
      </label>
      {children}
      <p className="found">
        <span role="status" data-count="" />{" "}
        <button type="reset" className="chip">
          {t("evidence.reset")}
        </button>
      </p>
    </form>
  );
}

/** The facets of an entry as its attribute: `status:contested theme:cloud`. */
export function facets(values: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(values)
    .flatMap(([facet, list]) => list.map((value) => `${facet}:${value}`))
    .join(" ");
}
