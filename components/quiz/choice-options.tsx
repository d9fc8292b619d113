import { InLanguages } from "@/components/ui/in-languages";
import type { Locale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";

type Choice = Extract<Item, { type: "single" | "multiple" }>;

/** Options of a single or multiple choice, each with its own feedback, which the style sheet shows after Check. */
export function ChoiceOptions({ item, locales, keyWord }: { readonly item: Choice; readonly locales: readonly Locale[]; readonly keyWord: string }) {
  const type = item.type === "single" ? "radio" : "checkbox";
  return item.options.map((option) => (
    <div className="option" key={option.id}>
      <label>
        <input type={type} name={item.id} value={option.id} data-key={option.correct || undefined} autoComplete="off" />
        <span>
          <InLanguages text={option.text} locales={locales} />
        </span>
      </label>
      <p className="why">
        {option.correct && <b className="key">{keyWord}</b>} <InLanguages text={option.feedback} locales={locales} />
      </p>
    </div>
  ));
}
