import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files";
import { inlineCode, pagePolicy, securityHeaders, sourceHash } from "./policy";

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const frameworkLeftovers = [/<link rel="(?:preload" as="script|preconnect)"[^>]*\/>/g, /<!--\/?[$&][!?~]?-->/g, /<div hidden="">\s*<\/div>/g];

/**
 * A page without the framework's scripts and their payload: everything in it is markup, and what scripts
 * add they attach by themselves. Scripts of the page's own are marked with `data-own`.
 */
export function withoutFramework(html: string): string {
  const own = html.replace(script, (whole, attributes: string) => (attributes.includes("data-own") ? whole : ""));
  return frameworkLeftovers.reduce((rest, leftover) => rest.replace(leftover, ""), own);
}

/** Asks for the scripts once the page has been painted; a page that is not shown is not painted, so it does not wait for ever. */
const loader = (entry: string) =>
  `(function(f){requestAnimationFrame(function(){setTimeout(f)});setTimeout(f,2000)})(function(){import("${entry}")})`;

/**
 * Names the scripts where the page attaches any. They are out of the way of the first paint: prose,
 * claims and questions work without them, so they are fetched after it instead of beside it.
 */
export function withScripts(html: string, entry: string): string {
  if (!html.includes("data-attach=")) return html;
  return html.replace("</body>", () => `<script data-own="">${loader(entry)}</script></body>`);
}

const panelsPlace = /(<section class="panels"[^>]*)>([\s\S]*?)<\/section>/;

/**
 * A page without the panels of its claims and terms, and the panels: a file of their own, which the
 * page names. Its marks are links, and few readers open more than a few.
 */
export function withoutPanels(html: string, address: string): { html: string; panels: string } {
  const panels = panelsPlace.exec(html)?.[2] ?? "";
  if (panels === "") return { html, panels };
  return { html: html.replace(panelsPlace, `$1 data-src="${address}"></section>`), panels };
}

/** A page with its policy written in, first thing after its encoding. */
export function withPolicy(html: string, styleHashes: readonly string[]): string {
  const policy = pagePolicy(html, styleHashes).replaceAll('"', "&quot;");
  return html.replace(/<meta charset="utf-8"\/?>/i, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

/** Takes away what an export holds for the framework's own navigation: nothing asks for it. */
function dropFramework(folder: string): void {
  const isDropped = (file: string) => /[\\/]_next[\\/].*\.(?:js|css)$/.test(file) || /[\\/](?:index|__next[^\\/]*)\.txt$/.test(file);
  for (const file of filesBelow(folder).filter(isDropped)) rmSync(file);
}

/** Puts the scripts and the policy into every page of an exported site, and writes the headers a static host should send. */
export function sealPages(folder: string, entry: string): number {
  dropFramework(folder);
  const pages = filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const address = `${file
        .slice(folder.length)
        .replaceAll("\\", "/")
        .replace(/index\.html$/, "")}panels.txt`;
      const { html, panels } = withoutPanels(withoutFramework(readFileSync(file, "utf8")), address);
      if (panels) writeFileSync(`${folder}${address}`, panels);
      return { file, html: withScripts(html, entry) };
    });
  const styles = [...new Set(pages.flatMap(({ html }) => inlineCode(html, "style").map(sourceHash)))].sort();
  for (const { file, html } of pages) writeFileSync(file, withPolicy(html, styles));
  const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const forEver = "  Cache-Control: public, max-age=31536000, immutable";
  writeFileSync(`${folder}/_headers`, ["/*", ...headers, "/_next/static/*", forEver, "/scripts/*", forEver, ""].join("\n"));
  return pages.length;
}
const compressible = /\.(?:html|js|css|csv|txt|json|svg|xml|webmanifest)$/;
const smallest = 512;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside every file worth compressing. */
export async function compressFiles(folder: string): Promise<void> {
  const waiting = filesBelow(folder).filter((file) => compressible.test(file));
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const data = readFileSync(file);
      if (data.length < smallest) continue;
      // What a first visit waits for is pressed hardest; the rest is fetched ahead, one part at a time.
      const quality = /\.(?:html|js|css)$/.test(file) ? 11 : 9;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      };
      writeFileSync(`${file}.br`, await toBrotli(data, { params }));
      writeFileSync(`${file}.gz`, await toGzip(data, { level: 9 }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
