import { readdirSync, readFileSync, statSync } from "node:fs";
import { brotliDecompressSync, constants } from "node:zlib";

/** What a first visit needs before anything else, in bytes as sent. */
export interface PageWeight {
  /** HTML with its CSS inline. */
  readonly html: number;
  /** How many of these bytes must have come before the first section is whole; its questions included. */
  readonly firstSection: number;
}

/** The page of a lesson in a folder of pages, for example `en/the-case/what-happened`. */
export interface LessonPage {
  readonly place: string;
  readonly bytes: number;
}

/** The lesson page with the largest HTML among `en/<module>/<lesson>/index.html`. */
export function longestLesson(site: string): LessonPage {
  const pages = readdirSync(`${site}/en`, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[^/\\]+[/\\][^/\\]+[/\\]index\.html$/.test(file))
    .map((file) => ({ place: `en/${file.replace(/[/\\]index\.html$/, "").replace("\\", "/")}`, bytes: statSync(`${site}/en/${file}`).size }));
  const [longest] = pages.sort((a, b) => b.bytes - a.bytes);
  if (!longest) throw new Error(`there is no lesson page under ${site}/en`);
  return longest;
}

/** The id of the lesson that a page shows: its folder in `content/modules`. */
export function lessonId(site: string, { place }: LessonPage): string {
  const id = /data-lesson="([^"]+)"/.exec(readFileSync(`${site}/${place}/index.html`, "utf8"))?.[1];
  if (!id) throw new Error(`${place} does not say which lesson it is`);
  return id;
}

function firstBytes(compressed: Buffer, count: number): string {
  return brotliDecompressSync(compressed.subarray(0, count), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString("utf8");
}

/** Weighs a lesson page, from its compressed copy. */
export function weighPage(site: string, { place }: LessonPage): PageWeight {
  const compressed = readFileSync(`${site}/${place}/index.html.br`);
  let [least, most] = [0, compressed.length];
  while (most - least > 16) {
    const middle = Math.floor((least + most) / 2);
    const html = firstBytes(compressed, middle);
    if (html.indexOf("</section>") >= 0) most = middle;
    else least = middle;
  }
  return { html: compressed.length, firstSection: most };
}
