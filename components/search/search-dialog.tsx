import { type MouseEvent, useEffect, useRef } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { SearchBox } from "./search-box";
import type { SearchWords } from "./words";

/** The search over the page. Shut by Escape, by its button, by a press beside it, or by following a result. */
export function SearchDialog({ locale, words, onShut }: { readonly locale: Locale; readonly words: SearchWords; readonly onShut: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const shut = () => dialog.current?.close();
  const onBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) shut();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape
    <dialog ref={dialog} className="search-dialog" aria-label={words.title} onClose={onShut} onClick={onBeside}>
      <div className="search-inside">
        <SearchBox locale={locale} words={words} onFollow={shut} />
        <button type="button" className="search-close" onClick={shut}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
