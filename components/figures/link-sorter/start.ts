import type { Sorting } from "@/lib/models/link-sorter";

/** Nothing is sorted before the reader does. */
export const start: Sorting = { open: "ladder", sorted: {} };
