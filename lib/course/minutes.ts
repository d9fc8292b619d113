import type { SectionSource } from "./mdx-file";

/** Words a minute of an upper-secondary reader on unfamiliar matter. */
const pace = 150;
const minutesPerItem = 0.75;
const minutesPerFigure = 2;

/** About how many minutes a section takes, figure and questions included; never less than one. */
export function sectionMinutes(section: SectionSource): number {
  const words = section.text.split(/\s+/u).length;
  const count = (kind: string) => section.placements.filter((one) => one.kind === kind).length;
  return Math.max(1, Math.round(words / pace + count("Item") * minutesPerItem + count("Figure") * minutesPerFigure));
}

/** About how many minutes a lesson takes: the sum of its sections. */
export function lessonMinutes(sections: readonly SectionSource[]): number {
  return sections.reduce((sum, section) => sum + sectionMinutes(section), 0);
}
