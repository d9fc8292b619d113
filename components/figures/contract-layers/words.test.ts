import { expect, test } from "vitest";
import { answers, isPublic, questions, sheets } from "@/lib/models/contract-layers";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

test("in both languages, exactly the documents that speak to a question have a sentence for it", () => {
  for (const { figures } of [en, fr]) {
    const { says } = figures["contract-layers"];
    for (const question of questions) expect(Object.keys(says[question]).sort()).toEqual(Object.keys(answers[question]).sort());
  }
});
test("where no public contract document speaks, the principles do: that is what the sentence for it says", () => {
  for (const question of questions) {
    const speaking = sheets.filter((sheet) => answers[question][sheet] && isPublic(sheet));
    if (speaking.every((sheet) => sheet === "principles")) expect(speaking).toEqual(["principles"]);
  }
});
