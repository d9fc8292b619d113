import { describe, expect, it } from "vitest";
import { lessonsOf, readCourse } from "./course";

describe("the workshop on the five articles", () => {
  const lesson = lessonsOf(readCourse(process.cwd()).course).find(({ id }) => id === "workshop/five-articles");

  it("works on contradictions of the evidence in ten questions or more", () => {
    const working = lesson?.items.filter(({ contradictions = [] }) => contradictions.length > 0) ?? [];
    expect(working.length).toBeGreaterThanOrEqual(10);
  });

  it("works on ten contradictions or more", () => {
    const named = new Set(lesson?.items.flatMap(({ contradictions = [] }) => contradictions));
    expect(named.size).toBeGreaterThanOrEqual(10);
  });
});
