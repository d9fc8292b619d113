import { type Amount, type Settings, stops } from "@/lib/models/population-dots";

/** An amount on a slider of given stops; its value stands beside its name. */
export function AmountSlider({
  name,
  label,
  text,
  settings,
  idle = false,
  on,
}: {
  readonly name: Amount;
  readonly label: string;
  /** The value in words. */
  readonly text: string;
  readonly settings: Settings;
  /** True when the amount changes nothing at present. */
  readonly idle?: boolean;
  readonly on?: (change: Partial<Settings>) => void;
}) {
  return (
    <label>
      {label} <span className="number">{text}</span>
      <input
        type="range"
        max={stops[name].length - 1}
        value={stops[name].indexOf(settings[name])}
        aria-valuetext={text}
        disabled={idle}
        readOnly={!on}
        onChange={on && ((event) => on({ [name]: stops[name][Number(event.target.value)] ?? settings[name] }))}
      />
    </label>
  );
}
