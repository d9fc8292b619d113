import { useEffect, useState } from "react";
import { Motion, m } from "@/components/figures/motion";
import { readSettings, writeSettings } from "@/components/figures/settings";
import type { SlideProps } from "@/components/figures/still";
import type { Locale } from "@/lib/i18n/locales";
import { defaults, type Settings } from "@/lib/models/growth-figures";
import { fromAddress, toAddress } from "./settings";
import { type GrowthFiguresWords, View } from "./view";

const figure = "growth-figures";

/** Slides to its place, so that one sees the same figure on another scale. */
function Slide({ x, stretch = 1, children }: SlideProps) {
  return (
    <m.g initial={false} animate={{ x, scaleX: stretch }} style={{ originX: 0 }}>
      {children}
    </m.g>
  );
}

export default function GrowthFiguresInteractive({ locale, words }: { readonly locale: Locale; readonly words: GrowthFiguresWords }) {
  const [settings, setSettings] = useState<Settings>(defaults);
  useEffect(() => setSettings(fromAddress(readSettings(figure))), []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(figure, toAddress(next));
  };
  return (
    <Motion>
      <View settings={settings} words={words} locale={locale} on={change} Slide={Slide} />
    </Motion>
  );
}
