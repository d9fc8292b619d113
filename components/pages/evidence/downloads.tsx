import type { Translate } from "@/components/evidence/words";

/** All claims as files, with the licence they come under. */
export function Downloads({ csv, json, t }: { readonly csv: string; readonly json: string; readonly t: Translate }) {
  return (
    <p className="note">
      <b>{t("download.title")}</b>{" "}
      <a href={csv} download="">
        {t("download.csv")}
      </a>
      {" · "}
      <a href={json} download="">
        {t("download.json")}
      </a>
      . {t("download.licence")}
    </p>
  );
}
