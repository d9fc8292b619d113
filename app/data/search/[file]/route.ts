import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { searchDocuments } from "@/app/search-data";
import { getCourse } from "@/lib/course/app-door";
import { locales } from "@/lib/i18n/locales";
import { indexOptions } from "@/lib/search/index-options";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

export const dynamic = "force-static";
export const dynamicParams = false;

const words = { en: en.search, fr: fr.search };

export function generateStaticParams() {
  const files = locales.flatMap((locale) => [`index.${locale}.json`, `words.${locale}.json`]);
  return [...files, "view.css"].map((file) => ({ file }));
}

/** What search needs once it is asked for, as files of its own: the index of a language, the words of its dialog, its look. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (file === "view.css") {
    const style = readFileSync(`${process.cwd()}/components/search/view.css`, "utf8");
    return new Response(style, { headers: { "content-type": "text/css" } });
  }
  const locale = locales.find((one) => file.endsWith(`.${one}.json`));
  if (!locale) return new Response(null, { status: 404 });
  if (file.startsWith("words.")) return Response.json(words[locale]);
  const index = new MiniSearch(indexOptions(locale));
  index.addAll(await searchDocuments(getCourse(), locale));
  return Response.json(index);
}
