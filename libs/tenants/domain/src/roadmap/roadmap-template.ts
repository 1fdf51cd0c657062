/** Months counted from January of the calendar year in which the school year begins: 9 September, 13 next January. */
export type MonthIndex = number;

/** An action of a source roadmap, with where it is written, who does it and in which months. */
export interface TemplateItem {
  readonly key: string;
  readonly clause: string;
  readonly text: string;
  readonly owner: string;
  readonly months: readonly [first: MonthIndex, last: MonthIndex];
  readonly after: readonly string[];
  readonly fulfilledBy: string | null;
}

export interface TemplateStage {
  readonly no: number;
  readonly title: string;
  /** Runs alongside all others. */
  readonly parallel: boolean;
  readonly items: readonly TemplateItem[];
}

/** A roadmap of a source as data: its stages are the template's own, not a fixed list (domain.md 3.2 B). */
export interface RoadmapTemplate {
  readonly code: string;
  readonly title: string;
  /** The seed, `004`. Items whose clause names another seed were filled in from the model roadmap. */
  readonly source: string;
  readonly stages: readonly TemplateStage[];
}

type Details = Partial<Pick<TemplateItem, 'after' | 'fulfilledBy' | 'owner' | 'months'>>;

/** One line of a template: the number of the clause in the source's roadmap, and the words. */
export type TemplateLine = readonly [clause: string, text: string, details?: Details];

/** A stage from its lines; keys are the stage and the place in it. Lines share owner and months unless they say otherwise. */
export const stage = (
  no: number,
  title: string,
  shared: Pick<TemplateItem, 'owner' | 'months'> & { readonly parallel?: boolean },
  lines: readonly TemplateLine[],
): TemplateStage => ({
  no,
  title,
  parallel: shared.parallel ?? false,
  items: lines.map(([clause, text, details], place) => ({
    key: `${no}.${place + 1}`,
    clause,
    text,
    owner: shared.owner,
    months: shared.months,
    after: [],
    fulfilledBy: null,
    ...details,
  })),
});
