import { changesFile } from "@/app/changes-data";
import { claimAddress, placesWith } from "@/app/evidence-data";
import { getCourse } from "@/lib/course/app-door";
import { claimRows, toCsv, toJson } from "@/lib/evidence/export";
import { actorsOf } from "@/lib/evidence/facets";
import { type Locale, locales } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

export const dynamic = "force-static";
export const dynamicParams = false;

function rowsIn(locale: Locale) {
  const course = getCourse();
  const { status, check, basis, response, theme, figures, download } = locale === "fr" ? fr : en;
  const words = { status, check, basis, response, theme, actor: figures.timeline.actors, notVerified: download.notVerified };
  return claimRows(course.claims.list, course.sources.byId, words, locale, (claim) => ({
    actors: actorsOf(claim, course.events.list),
    lessons: placesWith(course, "Claim", claim.id, locale).map(({ title }) => title),
    permalink: claimAddress(claim.id, locale),
  }));
}

function csv(locale: Locale): Response {
  const text = toCsv(rowsIn(locale), (locale === "fr" ? fr : en).download.columns, locale);
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
}

function json(locale: Locale): Response {
  const { site, download } = locale === "fr" ? fr : en;
  const head = { title: site.title, language: locale, licence: download.licence, about: download.about, asOf: site.asOf };
  return new Response(toJson(rowsIn(locale), head), { headers: { "content-type": "application/json" } });
}

const files = locales.flatMap((locale) => [
  { file: `claims.${locale}.csv`, write: () => csv(locale) },
  { file: `claims.${locale}.json`, write: () => json(locale) },
  { file: `changes.${locale}.json`, write: () => Response.json(changesFile(getCourse(), locale)) },
]);

export function generateStaticParams() {
  return files.map(({ file }) => ({ file }));
}

/** The facts as files to take away, and what has changed in them for readers who come back. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  return files.find((one) => one.file === file)?.write() ?? new Response(null, { status: 404 });
}
