/** The pages out of the domain libraries, each under its short name (`kernel`, `regulations`, …). */
export function rulePages(
  rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<Record<string, string>>;
export function ruleProblems(pages?: Record<string, string>, folder?: string): Promise<string[]>;
