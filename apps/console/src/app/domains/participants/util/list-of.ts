/** A list typed with one item a line, without blanks and repetitions. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n;]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];
