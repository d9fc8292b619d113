import { dataOf } from "@/components/ui/attaching";
import { attachCitations } from "./attach-citations";
import { attachLedger } from "./attach-ledger";

/** Gives the server's list its filter and its citations their button. */
export function attachLedgerPage(root: HTMLElement, signal: AbortSignal): void {
  const form = root.querySelector<HTMLFormElement>("[data-filters]");
  if (!form) return;
  const { locale, words } = dataOf("ledger", root);
  attachLedger(root, form, words, signal);
  attachCitations(root, locale, words, signal);
}
