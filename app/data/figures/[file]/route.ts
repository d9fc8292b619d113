import { readFileSync } from "node:fs";
import { figureData, figureIds } from "@/app/figure-data";
import { getCourse } from "@/lib/course/app-door";
import { locales } from "@/lib/i18n/locales";

export const dynamic = "force-static";
export const dynamicParams = false;

const folder = `${process.cwd()}/components/figures`;
const data = locales.flatMap((locale) => figureIds.map((id) => ({ id, locale, file: `${id}.${locale}.json` })));
const styles = [
  { file: "figure.css", path: `${folder}/figure.css` },
  ...figureIds.map((id) => ({ file: `${id}.css`, path: `${folder}/${id}/view.css` })),
];

export function generateStaticParams() {
  return [...data, ...styles].map(({ file }) => ({ file }));
}

/**
 * What a figure needs beside the page, as files of its own: its words and data in one language, which
 * it fetches when it comes near, and its style sheet, which the page links where the figure stands.
 */
export async function GET(_: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const style = styles.find((one) => one.file === file);
  if (style) return new Response(readFileSync(style.path, "utf8"), { headers: { "content-type": "text/css" } });
  const found = data.find((one) => one.file === file);
  return found ? Response.json(figureData(getCourse(), found.locale)[found.id]) : new Response(null, { status: 404 });
}
