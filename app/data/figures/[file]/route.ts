import { figureData, figureIds } from "@/app/figure-data";
import { getCourse } from "@/lib/course/app-door";
import { locales } from "@/lib/i18n/locales";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = locales.flatMap((locale) => figureIds.map((id) => ({ id, locale, file: `${id}.${locale}.json` })));

export function generateStaticParams() {
  return files.map(({ file }) => ({ file }));
}

/** Words and data of one figure in one language, as a file that the figure fetches when it comes near. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = files.find((one) => one.file === file);
  if (!found) return new Response(null, { status: 404 });
  return Response.json(figureData(getCourse(), found.locale)[found.id]);
}
