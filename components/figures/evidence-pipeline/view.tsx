import type { FrameWords } from "@/components/figures/frame";
import type { Status } from "@/lib/evidence/codes";
import { fill } from "@/lib/i18n/fill";
import type { Locale } from "@/lib/i18n/locales";
import { type LinkId, type LinkRead, type Read, readChain, type Standard, type Statuses, standards } from "@/lib/models/evidence-pipeline";
import { Ground } from "./ground";
import { Reasons } from "./reasons";
import type { Settings } from "./start";
import { Strands } from "./strands";
import { Twin } from "./twin";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface EvidencePipelineWords extends FrameWords {
  readonly ask: Words<"standard" | "link">;
  readonly standards: Words<Standard>;
  /** What a standard admits. */
  readonly means: Words<Standard>;
  readonly unknown: string;
  readonly beside: string;
  readonly holds: Words<LinkRead["holds"]>;
  readonly breaks: string;
  readonly claim: string;
  readonly result: Words<"start" | "later" | "whole">;
  readonly rows: Words<"reported" | "established" | "answers" | "change">;
  readonly twin: Words<"summary" | "link" | "chain" | "beside" | "holds">;
  readonly links: Readonly<Record<LinkId, Words<"name" | "chain" | "beside" | "reported" | "established" | "answers" | "change">>>;
}

/** What every part of the figure is drawn from. */
export interface Part {
  readonly locale: Locale;
  readonly words: EvidencePipelineWords;
  readonly claimsHref: string;
  readonly statuses: Statuses;
  readonly statusWords: Readonly<Record<Status, string>>;
  readonly settings: Settings;
  /** Without it the controls are disabled. */
  readonly on?: { readonly admit: (standard: Standard) => void; readonly open: (link: LinkId) => void };
}

/** How far the chain carries, in sentences. */
function resultOf({ links, breaksAt, length }: Read, { locale, words, statusWords, settings }: Part): string {
  const means = words.means[settings.standard];
  if (!breaksAt) return `${means} ${words.result.whole}`;
  const { name } = words.links[breaksAt.id];
  const status = (breaksAt.chainStatus === "unknown" ? words.unknown : statusWords[breaksAt.chainStatus]).toLocaleLowerCase();
  if (length > 0) return `${means} ${fill(words.result.later, { count: length, name, status })}`;
  const beside = links.filter((link) => link.holds === "beside");
  const names = new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(beside.map(({ id }) => words.links[id].name));
  return `${means} ${fill(words.result.start, { name, count: beside.length, names: names || "–" })}`;
}

export function View(part: Part) {
  const { words, statusWords, settings, on } = part;
  const read = readChain(part.statuses, settings.standard);
  return (
    <fieldset className="pipe" disabled={!on}>
      <fieldset className="pipe-ask">
        <legend>{words.ask.standard}</legend>
        <div className="choices">
          {standards.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="evidence-pipeline-standard"
                checked={each === settings.standard}
                onChange={on && (() => on.admit(each))}
                readOnly={!on}
              />
              {words.standards[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <output className="figure-result">{resultOf(read, part)}</output>
      <fieldset className="pipe-ask">
        <legend className="unseen">{words.ask.link}</legend>
        <ol className="pipe-links">
          {read.links.map((link) => {
            const { id, chainStatus, beside, besideStatus, holds } = link;
            const open = id === settings.link;
            const breaks = link === read.breaksAt;
            return (
              <li key={id} data-holds={holds}>
                <Strands link={link} breaks={breaks} />
                <label>
                  <input type="radio" name="evidence-pipeline-link" checked={open} onChange={on && (() => on.open(id))} readOnly={!on} />
                  <span>{words.links[id].name}</span> <small>{breaks ? words.breaks : words.holds[holds]}</small>
                </label>
                <p>
                  <Ground status={chainStatus} words={statusWords} unknown={words.unknown} /> {words.links[id].chain}
                </p>
                <p className="pipe-beside">
                  <i>{words.beside}</i> {beside && <Ground status={besideStatus} words={statusWords} unknown={words.unknown} />}{" "}
                  {words.links[id].beside}
                </p>
                {open && <Reasons link={link} part={part} />}
              </li>
            );
          })}
        </ol>
      </fieldset>
      <Twin read={read} part={part} />
    </fieldset>
  );
}
