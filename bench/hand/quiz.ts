import * as v from "valibot";
import { parse } from "yaml";
import { escapeHtml } from "./prose";

const english = v.pipe(
  v.object({ en: v.string() }),
  v.transform(({ en }) => en),
);
const head = { id: v.string(), stem: english };
const choice = v.object({
  ...head,
  type: v.picklist(["single", "multiple"]),
  options: v.array(v.object({ text: english, feedback: english, correct: v.optional(v.boolean(), false) })),
});
const numeric = v.object({
  ...head,
  type: v.literal("numeric"),
  unit: english,
  answer: v.number(),
  tolerance: v.number(),
  feedback: v.object({ right: english, otherwise: english }),
  slips: v.optional(v.array(v.object({ value: v.number(), feedback: english })), []),
});
const itemSchema = v.variant("type", [choice, numeric]);
const quizSchema = v.object({ items: v.array(itemSchema) });

type Item = v.InferOutput<typeof itemSchema>;

function optionsOf(item: Extract<Item, { type: "single" | "multiple" }>): string {
  const type = item.type === "single" ? "radio" : "checkbox";
  return item.options
    .map(({ text, feedback, correct }, index) => {
      const input = `<input type="${type}" name="${item.id}" value="${index}"${correct ? " data-key" : ""}>`;
      return `<label>${input} ${escapeHtml(text)}</label>\n<p class="why" hidden>${escapeHtml(feedback)}</p>\n`;
    })
    .join("");
}

function fieldOf({ unit, answer, tolerance, slips, feedback }: Extract<Item, { type: "numeric" }>): string {
  const whys = slips.map((slip) => `<p class="why" data-value="${slip.value}" hidden>${escapeHtml(slip.feedback)}</p>\n`);
  return [
    `<label><input type="text" inputmode="decimal" data-answer="${answer}" data-tolerance="${tolerance}"> ${escapeHtml(unit)}</label>\n`,
    ...whys,
    `<p class="why" data-value="${answer}" hidden>${escapeHtml(feedback.right)}</p>\n`,
    `<p class="why" data-otherwise hidden>${escapeHtml(feedback.otherwise)}</p>\n`,
  ].join("");
}

/** The questions of a `quiz.yaml` in English, as forms, by id. */
export function quizForms(yaml: string): ReadonlyMap<string, string> {
  const { items } = v.parse(quizSchema, parse(yaml));
  return new Map(
    items.map((item) => {
      const answers = item.type === "numeric" ? fieldOf(item) : optionsOf(item);
      const verdict = '<p class="verdict" role="status" hidden></p>';
      return [item.id, `<form id="${item.id}">\n<h3>${escapeHtml(item.stem)}</h3>\n${answers}<button>Check</button>\n${verdict}\n</form>\n`];
    }),
  );
}
