import type { ComponentType, ReactNode } from "react";
import { isPublic, type Question, type Reading, type Sheet } from "@/lib/models/contract-layers";
import type { ContractLayersWords } from "./view";

/** Draws a sheet as a list item; the client may give one that moves. */
export type SheetElement = ComponentType<{
  readonly sheet: Sheet;
  readonly "data-part": string;
  readonly "data-shown"?: "no";
  readonly children: ReactNode;
}>;

const Still: SheetElement = ({ sheet, ...rest }) => <li {...rest} />;

/**
 * The contract as a pile, first document on top. The thread of the question falls through the silent
 * sheets and stops at the first that speaks; the dotted rest leads to those which speak in vain.
 */
export function Pile({
  reading,
  question,
  words,
  Sheet: Element = Still,
}: {
  readonly reading: Reading;
  readonly question: Question;
  readonly words: ContractLayersWords;
  readonly Sheet?: SheetElement;
}) {
  return (
    <ol className="layers-pile">
      {reading.pile.map(({ sheet, part }) => (
        <Element key={sheet} sheet={sheet} data-part={part} data-shown={isPublic(sheet) ? undefined : "no"}>
          <b>{words.sheets[sheet].name}</b> {!isPublic(sheet) && <small>{words.hidden} </small>}
          <i>{words.parts[part]}</i>
          {part !== "silent" && <p>{words.says[question][sheet]}</p>}
        </Element>
      ))}
    </ol>
  );
}
