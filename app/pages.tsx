import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { PageId } from "@/lib/i18n/routes";

/** Draws one of the pages beside the lessons. */
export async function drawPage(page: PageId, locale: Locale): Promise<ReactNode> {
  return <p>{page + locale}</p>;
}
