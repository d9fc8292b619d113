import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files";
import { inlineCode, pagePolicy, securityHeaders, sourceHash } from "./policy";

const payload = /<script>self\.__next_f\.push\(([\s\S]*?)\)<\/script>/g;

/**
 * Writes the page's own script payload with plain `<`, `>` and `&` where a script may hold them, in one
 * script. Prose then stands in it byte for byte as in the page, so that compression sees it once, and
 * the policy names one hash instead of one a part.
 */
export function plainPayload(html: string): string {
  const parts = [...html.matchAll(payload)].map(([, part = ""]) =>
    part
      .replace(/\\u003c(?!\/?script|!--)/gi, "<")
      .replace(/\\u003e/gi, ">")
      .replace(/\\u0026/gi, "&"),
  );
  if (parts.length === 0) return html;
  const one = `<script>self.__next_f.push(${parts.join(",")})</script>`;
  return html.replace(payload, "").replace("</body>", () => `${one}</body>`);
}

const asyncScript = /<script src="([^"]+)" async=""><\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;

/**
 * Asks for the scripts named by its own element once the page has been painted; a page that is not
 * shown is not painted, so it does not wait for ever. `__next_s` is the framework's list of scripts to
 * wait for before it starts: an empty one makes it give way once (see instrumentation-client.ts).
 */
const loader = `self.__next_s=[[0,{children:""}]];(function(e,d,f){f=function(){if(e){e.dataset.src.split(" ").forEach(function(s){var n=d.createElement("script");n.async=true;n.src=s;d.head.appendChild(n)});e=0}};requestAnimationFrame(function(){setTimeout(f)});setTimeout(f,2000)})(document.currentScript,document)`;

/**
 * Takes the framework's scripts out of the way of the first paint: prose, claims and questions work
 * without them, so they are fetched after it instead of beside it.
 */
export function withLateScripts(html: string): string {
  const sources = [...new Set([...html.matchAll(asyncScript)].map((match) => match[1] ?? ""))];
  if (sources.length === 0) return html;
  const rest = html.replace(asyncScript, "").replace(scriptPreload, "");
  return rest.replace("</body>", `<script data-src="${sources.join(" ")}">${loader}</script></body>`);
}

/** A page with its policy written in, first thing after its encoding. */
export function withPolicy(html: string, styleHashes: readonly string[]): string {
  const policy = pagePolicy(html, styleHashes).replaceAll('"', "&quot;");
  return html.replace(/<meta charset="utf-8"\/?>/i, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

/** Puts the policy into every page of an exported site, and writes the headers a static host should send. */
export function sealPages(folder: string): number {
  const pages = filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: withLateScripts(plainPayload(readFileSync(file, "utf8"))) }));
  const styles = [...new Set(pages.flatMap(({ html }) => inlineCode(html, "style").map(sourceHash)))].sort();
  for (const { file, html } of pages) writeFileSync(file, withPolicy(html, styles));
  const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  writeFileSync(`${folder}/_headers`, ["/*", ...headers, "/_next/static/*", "  Cache-Control: public, max-age=31536000, immutable", ""].join("\n"));
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
