import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

function writePage(folder: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, html);
  writeFileSync(`${folder}/index.html.br`, brotliCompressSync(html));
}

/** Makes a site of the hand-written page and of a second copy of it, behind its plain link. */
export function makeHandSite(folder: string, html: string): void {
  rmSync(folder, { recursive: true, force: true });
  writePage(folder, html);
  writePage(`${folder}/next`, html.replace(/<h1>(.*?)<\/h1>/, "<h1>$1, once more</h1>"));
  writeFileSync(`${folder}/404.html`, "<!doctype html><title>Nothing here</title><p>Nothing here.</p>\n");
}
