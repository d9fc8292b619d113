import { Fragment } from "react";
import { fill } from "@/lib/i18n/fill";
import type { Heard } from "@/lib/models/transcript-degrader";
import type { TranscriptDegraderWords } from "./view";

/** Without the full stop or comma that hangs on it. */
const bare = (text: string) => text.replace(/[,.;]$/u, "");

/** A word as it was written, its error marked by shape and named. */
function Written({ one: { word, fate, written, extra }, words }: { readonly one: Heard; readonly words: TranscriptDegraderWords }) {
  if (fate === "same") return written;
  const note = <small>{fill(words.fates[fate], { said: bare(word.said) })}</small>;
  if (fate === "inserted")
    return (
      <>
        {written}{" "}
        <span data-fate={fate}>
          <b>{extra}</b> {note}
        </span>
      </>
    );
  return (
    <span data-fate={fate}>
      {written && <b>{written}</b>} {note}
    </span>
  );
}

/** The transcript: with its errors marked, or as its reader gets it. */
export function Transcript({
  heard,
  marks,
  words,
}: {
  readonly heard: readonly Heard[];
  readonly marks: boolean;
  readonly words: TranscriptDegraderWords;
}) {
  if (!marks) {
    const text = heard
      .flatMap(({ written, extra }) => [written, extra])
      .filter(Boolean)
      .join(" ");
    return <p className="heard-text">{text || words.silence}</p>;
  }
  return (
    <p className="heard-text">
      {heard.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words do not move, and the same word may stand twice
        <Fragment key={place}>
          <Written one={one} words={words} />{" "}
        </Fragment>
      ))}
    </p>
  );
}
