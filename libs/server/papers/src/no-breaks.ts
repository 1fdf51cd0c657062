/** «№ 5» typed with an ordinary space must not break either, wherever in the paper it stands. */
const glue = (text: string): string => text.replace(/№ (?=\S)/g, '№\u00A0');

/** The same value with every text in it glued. */
export function withNoBreaks<T>(value: T): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return glue(part);
    if (Array.isArray(part)) return part.map(visit);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as T;
}
