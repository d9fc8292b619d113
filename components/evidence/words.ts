import type { getTranslations } from "next-intl/server";

/** How server components get their words. */
export type Translate = Awaited<ReturnType<typeof getTranslations>>;
