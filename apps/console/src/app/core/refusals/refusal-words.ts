import type { RefusalCode } from '@nastavnik/graphql-client';

/** What was refused and what to do next; `details` are the figures the words need. */
export type RefusalWords = (details: Readonly<Record<string, string>>) => string;

/** The words of one service’s refusals. Together they cover every code of the graph: a spec checks it. */
export type RefusalTexts = Readonly<Partial<Record<RefusalCode, RefusalWords>>>;
