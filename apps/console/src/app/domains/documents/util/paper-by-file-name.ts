const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/**
 * The one paper whose words the name of the file repeats most: «Щукина О.И. согласие.pdf» is Щукина's. Null when no
 * word fits or two papers fit equally: then a person chooses.
 */
export function paperByFileName<Paper extends { readonly title: string }>(
  fileName: string,
  papers: readonly Paper[],
): Paper | null {
  const said = new Set(wordsOf(fileName.replace(/\.[^.]+$/, '')));
  const scored = papers
    .map((paper) => ({
      paper,
      score: wordsOf(paper.title).filter((word) => said.has(word)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.paper : null;
}
