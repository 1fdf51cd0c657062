export function stageOf(file: string): string;
export function titlesIn(text: string): { pattern: string; skipped: boolean }[];
export function testIndex(
  root: string,
  resultsDir: string,
): { notRun: string[]; find: (title: string) => string | null };
