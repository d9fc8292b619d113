import { bounds, type DayName } from "@/lib/models/enforcement-timeline";
import type { Part } from "./view";

/** A day, or a number of days, on a slider; its value stands beside its name. */
export function DaySlider({ name, part: { words, settings, write, on } }: { readonly name: DayName; readonly part: Part }) {
  const value = settings[name];
  const text = name === "notice" ? write.days(value) : write.day(value);
  return (
    <label>
      {words.ask[name]} <span className="number">{text}</span>
      <input
        type="range"
        min={bounds[name][0]}
        max={bounds[name][1]}
        value={value}
        aria-valuetext={text}
        readOnly={!on}
        onChange={on && ((event) => on.set({ [name]: Number(event.target.value) }))}
      />
    </label>
  );
}
