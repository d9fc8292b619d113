import { useCallback, useEffect, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { formatNumber } from "@/lib/i18n/format";
import type { ProgressEvent } from "@/lib/progress/event";
import { mergeEvents } from "@/lib/progress/fold";
import { type KeptNow, keptNow } from "@/lib/progress/kept-now";
import { isShared, setShared } from "@/lib/progress/shared";
import { openStore, reopenStore, type Store } from "@/lib/progress/store";
import { type ImportResult, largestFile, readEvents, readImport, writeExport } from "@/lib/progress/transfer";
import { wipeDevice } from "@/lib/progress/wipe";
import type { DeviceData } from "./device-view";
import { EventTable } from "./event-table";

interface Kept {
  readonly store: Store;
  readonly events: readonly ProgressEvent[];
  /** Entries of the storage that are not ours. */
  readonly foreign: number;
  readonly others: readonly KeptNow[];
}

async function look(store: Store): Promise<Kept> {
  const { events, skipped } = readEvents(await store.all().catch(() => []));
  return { store, events, foreign: skipped, others: keptNow().filter(({ key }) => key !== "session") };
}

const problems = { "too-large": "tooLarge", "not-json": "notJson", "not-ours": "notOurs", newer: "newer" } as const;

function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Shows everything kept, and lets the reader carry it away, bring it back, or wipe it. */
export function DevicePanel({ locale, words, kept: labels, lessons }: DeviceData) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [message, setMessage] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const refresh = useCallback(async () => setKept(await look(await openStore())), []);

  useEffect(() => {
    let stop = () => {};
    openStore().then((store) => {
      stop = store.onChange(() => void refresh());
      return refresh();
    });
    return () => stop();
  }, [refresh]);

  const exportFile = () => {
    const now = new Date().toISOString();
    download(writeExport(kept?.events ?? [], now), `under-the-cloud-${now.slice(0, 10)}.json`);
  };
  const importFile = async (chosen: File | undefined) => {
    if (!chosen || !kept) return;
    const result: ImportResult = chosen.size > largestFile ? { ok: false, problem: "too-large" } : readImport(await chosen.text());
    if (file.current) file.current.value = "";
    if (!result.ok) return setMessage(words[problems[result.problem]]);
    const known = new Set(kept.events.map((event) => event.id));
    const merged = mergeEvents(kept.events, result.events);
    try {
      for (const event of merged) await kept.store.put(event);
    } catch {
      await refresh();
      return setMessage(words.full);
    }
    const count = merged.filter((event) => !known.has(event.id)).length;
    await refresh();
    setMessage(fill(result.skipped ? words.importedSkipped : words.imported, { count, skipped: result.skipped }));
  };
  // On a shared computer leaving in a hurry is the point: nothing there is meant to stay, so one press is enough.
  const wipe = async () => {
    setIsAsking(false);
    try {
      if (kept) await wipeDevice(kept.store);
      setMessage(words.wiped);
    } catch {
      setMessage(words.notWiped);
    } finally {
      await refresh();
    }
  };
  const share = async (shared: boolean) => {
    setShared(shared);
    const store = await reopenStore();
    setKept(await look(store));
    setMessage(shared ? words.session : words.device);
  };

  if (!kept) return <p>{words.loading}</p>;
  const { events, foreign, others, store } = kept;
  return (
    <div className="device">
      <p>{words[store.keeping]}</p>
      <p>{events.length > 0 ? fill(words.count, { count: formatNumber(events.length, locale) }) : words.nothing}</p>
      {foreign > 0 && <p className="note">{fill(words.foreign, { count: formatNumber(foreign, locale) })}</p>}
      <p className="ways">
        <button type="button" className="button" onClick={exportFile}>
          {words.export}
        </button>
        <label className="button quiet">
          {words.import}
          <input
            ref={file}
            className="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void importFile(event.target.files?.[0])}
          />
        </label>
        <button type="button" className="button quiet" onClick={() => (store.keeping === "session" ? void wipe() : setIsAsking(true))}>
          {words.wipe}
        </button>
      </p>
      {isAsking && (
        <div className="note" role="group" aria-label={words.wipe}>
          <p>{words.wipeAsk}</p>
          <p className="ways">
            {/* biome-ignore lint/a11y/noAutofocus: the question follows the reader's own press of the button above */}
            <button type="button" className="button quiet" onClick={() => setIsAsking(false)} autoFocus>
              {words.wipeNo}
            </button>
            <button type="button" className="button" onClick={() => void wipe()}>
              {words.wipeYes}
            </button>
          </p>
        </div>
      )}
      <p role="status">{message}</p>
      <p>{words.sharedText}</p>
      <p>
        <button type="button" className="chip" aria-pressed={isShared()} onClick={() => void share(!isShared())}>
          {words.shared}
        </button>
      </p>
      {events.length > 0 && <EventTable events={events} lessons={lessons} locale={locale} words={words} />}
      {others.length > 0 && <p>{words.alsoKept}</p>}
      <ul className="kept-now">
        {others.map(({ key, place, name, value }) => (
          <li key={place + name}>
            {labels[key]} (<code>{name}</code>){locale === "fr" ? "\u202f: " : ": "}
            <code>{value}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
