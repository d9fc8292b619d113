import type messages from "@/messages/en.json";

/** Words of the search, fetched with it. */
export type SearchWords = (typeof messages)["search"];
