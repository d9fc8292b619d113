import type { Translate } from "@/components/evidence/words";
import { kept } from "@/lib/progress/kept";

/** All that is kept, where and how long: made from the code's own list. */
export function KeptTable({ t }: { readonly t: Translate }) {
  return (
    <table className="kept">
      <thead>
        <tr>
          <th scope="col">{t("kept.what")}</th>
          <th scope="col">{t("kept.where")}</th>
          <th scope="col">{t("kept.howLong")}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map((entry) => (
          <tr key={entry.key + entry.place}>
            <td>{t(`kept.${entry.key}`)}</td>
            <td>
              {entry.place} (<code>{entry.name}</code>)
            </td>
            <td>{t(`kept.until-${entry.until}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
