/** The package put before the authority. 004 3.3 names no contents, so this list is our default. */
export const PACKAGE_PAPERS = [
  'TRANSMITTAL_LETTER',
  'MENTOR_CONSENT',
  'MENTEE_CONSENT',
  'HEAD_DATA_SHEET',
  'STATEMENT_OF_NEED',
  'DRAFT_PROGRAMME',
  'REGULATION_COPY',
] as const;
export type PackagePaper = (typeof PACKAGE_PAPERS)[number];

/** A paper that lies in the package. */
export interface EnclosedPaper {
  readonly paper: PackagePaper;
  readonly documentId: string;
}

/** Papers that name the mentor: where the authority is to find one, they follow when it has. */
const PAPERS_NAMING_MENTOR: readonly PackagePaper[] = [
  'MENTOR_CONSENT',
  'MENTEE_CONSENT',
  'HEAD_DATA_SHEET',
  'DRAFT_PROGRAMME',
];

/** What the package still lacks; before a mentor is known, no paper that names one. */
export const missingPapers = (
  enclosed: readonly EnclosedPaper[],
  mentorKnown = true,
): readonly PackagePaper[] =>
  PACKAGE_PAPERS.filter(
    (paper) =>
      (mentorKnown || !PAPERS_NAMING_MENTOR.includes(paper)) &&
      !enclosed.some((has) => has.paper === paper),
  );
