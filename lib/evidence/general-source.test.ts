import { describe, expect, it } from "vitest";
import { lessonsOf, readCourse } from "@/lib/course/course";
import type { GeneralSource } from "./general-source";

const { course, problems } = readCourse(process.cwd());
const general = course.generalSources.list;

/** Ids of the lessons that no general source serves. */
const bareLessons = lessonsOf(course)
  .map((lesson) => lesson.id)
  .filter((id) => !general.some((source) => source.lessons.includes(id)));

const isBracketed = (text: string) => text.startsWith("[") && text.endsWith("]");

describe("the general sources of the course", () => {
  it("can be read", () => {
    expect(problems.filter(({ file }) => file === "content/general-sources.yaml")).toEqual([]);
    expect(general.length).toBeGreaterThan(0);
  });

  it("stand behind every lesson that speaks of techniques, law, earlier cases or studies", () => {
    // These rest on the case alone, or on examples that the lesson makes up.
    expect(bareLessons).toEqual(["case/what-happened", "terms/enforcing", "accountability/pressure", "workshop/five-articles"]);
  });

  it("are no sources of the case: no claim, contradiction or system names one", () => {
    const named = [
      ...course.claims.list.flatMap((claim) => claim.sources),
      ...course.contradictions.list.flatMap(({ accounts, inArticles }) => [...accounts.flatMap(({ source }) => source ?? []), ...inArticles]),
      ...course.systems.list.flatMap((system) => system.articles),
    ];
    const ids = new Set(general.map((source) => source.id));
    expect(named.filter((id) => ids.has(id))).toEqual([]);
    expect(course.sources.list.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("say in both languages when their title was not noted, or in neither", () => {
    const half = general.filter(({ title }: GeneralSource) => typeof title !== "string" && isBracketed(title.en) !== isBracketed(title.fr));
    expect(half.map(({ id }) => id)).toEqual([]);
  });

  it("give whole addresses", () => {
    expect(general.filter(({ url }) => url !== undefined && !URL.canParse(url)).map(({ id }) => id)).toEqual([]);
  });
});
