/** What was written, and what is left to a person. */
export function generateFeature(
  argv: readonly string[],
): Promise<{ files: string[]; steps: string[] }>;
