import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import type { SlideProps } from "@/components/figures/still";
import type { Locale } from "@/lib/i18n/locales";
import { defaults, type NumberName, type Settings } from "@/lib/models/scale-calculator";
import { readEntry } from "@/lib/quiz/validate";
import { type Draft, fromAddress, isOffered, isWithin, noDraft, toAddress } from "./settings";
import { type ScaleCalculatorWords, View } from "./view";

const figure = "scale-calculator";

/** Slides to its place, so that one sees which volumes moved and which stayed. */
function Slide({ x, stretch = 1, children }: SlideProps) {
  return (
    <m.g initial={false} animate={{ x, scaleX: stretch }} style={{ originX: 0 }}>
      {children}
    </m.g>
  );
}

function without<Value>(record: Readonly<Partial<Record<NumberName, Value>>>, gone: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !gone.includes(name)));
}

export default function ScaleCalculatorInteractive({ locale, words }: { readonly locale: Locale; readonly words: ScaleCalculatorWords }) {
  const [settings, setSettings] = useState<Settings>(defaults);
  const [draft, setDraft] = useState<Draft>(noDraft);

  useEffect(() => {
    const found = fromAddress(readSettings(figure));
    setSettings(found);
    setDraft({
      ...noDraft,
      ownRate: !isOffered(found.rate),
      open: {
        store: found.days !== defaults.days || found.archive !== defaults.archive,
        move: found.link !== defaults.link || found.share !== defaults.share,
      },
    });
  }, []);

  const apply = (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    setSettings(next);
    writeSettings(figure, toAddress(next));
  };

  const set = (change: Partial<Settings>) => {
    const gone = Object.keys(change);
    setDraft({
      ...draft,
      typed: without(draft.typed, gone),
      problems: without(draft.problems, gone),
      ownRate: draft.ownRate && change.rate === undefined,
    });
    apply(change);
  };

  const type = (name: NumberName, text: string) => {
    const entry = readEntry(text, [], locale);
    const problem = !entry.ok ? (entry.problem === "ambiguous" ? "ambiguous" : "not-a-number") : isWithin(name, entry.value) ? null : "outside";
    const problems = without(draft.problems, [name]);
    setDraft({ ...draft, typed: { ...draft.typed, [name]: text }, problems: problem ? { ...problems, [name]: problem } : problems });
    if (entry.ok && !problem) apply({ [name]: entry.value });
  };

  return (
    <Motion>
      <View
        settings={settings}
        draft={draft}
        words={words}
        locale={locale}
        on={{ set, type, own: (ownRate) => setDraft({ ...draft, ownRate }) }}
        Slide={Slide}
      />
    </Motion>
  );
}
