import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { type CSSProperties, createElement, type ReactNode } from "react";
import satori from "satori";
import { lessonsOf, readCourse } from "@/lib/course/course";
import { type Locale, locales } from "@/lib/i18n/locales";

const fonts = "node_modules/@fontsource/literata/files";
const colours = { paper: "#fbf8f2", ink: "#1d1b18", line: "#0a5257" };
const names: Record<Locale, string> = { en: "Under the Cloud", fr: "Sous le nuage" };

function box(style: CSSProperties, ...children: ReactNode[]) {
  return createElement("div", { style: { display: "flex", ...style } }, ...children);
}

/** The picture that stands for a page where its address is shared: its title, and the line. */
async function drawCard(title: string, name: string): Promise<Buffer> {
  const font = (weight: 400 | 600) => ({
    name: "Literata",
    weight,
    style: "normal" as const,
    data: readFileSync(`${fonts}/literata-latin-${weight}-normal.woff`),
  });
  const card = box(
    {
      width: 1200,
      height: 630,
      padding: 80,
      flexDirection: "column",
      justifyContent: "space-between",
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: "Literata",
    },
    box({ fontSize: 36, color: colours.line }, name),
    box({ fontSize: 84, fontWeight: 600, lineHeight: 1.1 }, title),
    box({ width: 1040, height: 3, backgroundColor: colours.line }),
  );
  const svg = await satori(card, { width: 1200, height: 630, fonts: [font(400), font(600)] });
  return new Resvg(svg).render().asPng();
}

/** Draws a card for the home page and for each lesson in each language, and the icons. */
export async function drawCards(folder: string): Promise<void> {
  mkdirSync(`${folder}/cards`, { recursive: true });
  const { course } = readCourse(process.env.COURSE_ROOT ?? process.cwd());
  for (const locale of locales) {
    writeFileSync(
      `${folder}/cards/home-${locale}.png`,
      await drawCard(names[locale], locale === "fr" ? "Un parcours interactif" : "An interactive course"),
    );
    for (const lesson of lessonsOf(course)) {
      const title = lesson.sources[locale]?.frontmatter.title;
      // French spaces that the font lacks are drawn as ordinary ones.
      if (title)
        writeFileSync(
          `${folder}/cards/${lesson.id.replace("/", "-")}-${locale}.png`,
          await drawCard(title.replace(/[\u202f\u00a0]/g, " "), names[locale]),
        );
    }
  }
  const icon = readFileSync("public/icon.svg", "utf8");
  for (const width of [180, 192, 512]) {
    writeFileSync(`${folder}/icon-${width}.png`, new Resvg(icon, { fitTo: { mode: "width", value: width } }).render().asPng());
  }
}
