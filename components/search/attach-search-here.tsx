import { createRoot } from "react-dom/client";
import { dataOf } from "@/components/ui/attaching";
import { SearchBox } from "./search-box";

/** The search in its own page. It starts with the words of `?q=`, and writes none into the address: what is typed is the reader's own. */
export function attachSearchHere(place: HTMLElement): void {
  const initial = new URLSearchParams(window.location.search).get("q") ?? "";
  createRoot(place).render(<SearchBox {...dataOf("search-here", place)} initial={initial} />);
}
